/* SPDX-License-Identifier: MIT */
/* nearest.h - the message that a name is unknown, with the names that are nearest to it. */
#ifndef NEAREST_H
#define NEAREST_H

#include "facts.h"
#include "history.h"

/*
 * Fails with the message that a name is unknown, and the names that are most similar. If `h` is
 * NULL, these are only names of the snapshots.
 */
void __attribute__((noreturn)) unknown_name(const char *name, const struct snapshot all[N_ABIS],
                                            const struct history *h);

#endif /* NEAREST_H */
