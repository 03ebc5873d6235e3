/* SPDX-License-Identifier: MIT */
/* judge.h - judges whether a layout in a binary is one that Xen has or had. */
#ifndef JUDGE_H
#define JUDGE_H

#include <stddef.h>
#include <stdint.h>

#include "facts.h"
#include "layout.h"
#include "names.h"

/* A layout or an enumeration in the binary, and what the comparison found. */
struct finding {
    const struct layout *layout;
    const struct subject *subject;  /* of an enumeration, only the names */
    enum verdict { SAME, OLDER, DRIFTED, SKIPPED } verdict;
    const char *why;            /* OLDER: which version or release; SKIPPED: the reason;
                                   DRIFTED: NULL, or why it does not fit the release asked for */
    uint32_t releases;          /* those with this layout */
    struct difference {
        const struct member *member;    /* NULL: none, or the size of the record differs */
        uint64_t bytes;                 /* the expected size of the record */
        const struct part *found;       /* NULL: none, or the size of the record differs */
        const struct value *value;      /* an enumerator; otherwise NULL */
        const char *expected;           /* its value; NULL: none */
    } *differences;
    size_t n_differences;
    struct renaming {
        const struct member *member;
        const struct part *found;       /* NULL: left out */
    } *renamings;
    size_t n_renamings;
    const struct member *first_left_out;
    size_t left_out;
};

/*
 * Fills in the verdict and all after it for a layout and its subject. `all` has the layouts of the
 * binary, whose ABI is `abi`. If `release` is not N_RELEASES, a layout must be one of that release.
 */
void judge(struct finding *f, const struct layouts *all, unsigned int abi, unsigned int release);

#endif /* JUDGE_H */
