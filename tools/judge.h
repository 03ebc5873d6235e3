/* SPDX-License-Identifier: MIT */
/* judge.h - judges whether a layout in a binary is one that Xen has or had. */
#ifndef JUDGE_H
#define JUDGE_H

#include "match.h"

/*
 * Fills in the verdict and all after it for a layout and its subject. `all` has the layouts of the
 * binary, whose ABI is `abi`. If `release` is not N_RELEASES, a layout must be one of that release.
 */
void judge(struct finding *f, const struct layouts *all, unsigned int abi, unsigned int release);

#endif /* JUDGE_H */
