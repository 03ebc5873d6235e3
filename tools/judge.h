/* SPDX-License-Identifier: MIT */
/* judge.h - judges whether a layout in a binary is one that Xen has or had. */
#ifndef JUDGE_H
#define JUDGE_H

#include <stddef.h>
#include <stdint.h>

#include "facts.h"
#include "layout.h"
#include "names.h"

/* A layout in the binary, and what the comparison found. */
struct finding {
    const struct layout *layout;
    const struct subject *subject;
    enum verdict { SAME, OLDER, DRIFTED, SKIPPED } verdict;
    const char *why;            /* OLDER: which version or release; SKIPPED: the reason */
    struct difference {
        const struct member *member;    /* NULL: the size of the record differs */
        uint64_t bytes;                 /* the expected size of the record */
        const struct part *found;       /* NULL: none */
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
 * binary, whose ABI is `abi`.
 */
void judge(struct finding *f, const struct layouts *all, unsigned int abi);

#endif /* JUDGE_H */
