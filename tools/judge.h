/* SPDX-License-Identifier: MIT */
/* judge.h - judges whether a layout in a binary is one that Xen has or had. */
#ifndef JUDGE_H
#define JUDGE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

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
        const struct part *found;       /* NULL: left out, or another member of a union */
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

/* The path of a member, such as u.rw.id. */
const char *path_of(const struct layout *l, const struct part *p);

/* Prints each difference in a line: what was expected, and what was found. */
void print_differences(FILE *f, const struct finding *found);

#endif /* JUDGE_H */
