/* SPDX-License-Identifier: MIT */
/* judge.h - judges whether a layout in a binary is one that Xen has or had. */
#ifndef JUDGE_H
#define JUDGE_H

#include <stdio.h>

#include "match.h"

/*
 * Fills in the verdict and all after it for a layout and its subject. `all` has the layouts of the
 * binary, whose ABI is `abi`. If `release` is not N_RELEASES, a layout must be one of that release.
 */
void judge(struct finding *f, const struct layouts *all, unsigned int abi, unsigned int release);

/* A name for a terminal: a binary can contain control characters, which become "?". */
const char *shown(const char *name);

/* The path of a member, such as u.rw.id. */
const char *path_of(const struct layout *l, const struct part *p);

/* The value of an enumerator, as the snapshots write it. */
const char *number_text(const struct value *v);

/* Prints each difference in a line: what was expected, and what was found. */
void print_differences(FILE *f, const struct finding *found);

#endif /* JUDGE_H */
