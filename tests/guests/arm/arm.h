/* SPDX-License-Identifier: MIT */
/*
 * arm.h - declarations that the files of this folder share.
 */
#ifndef ARM_H
#define ARM_H

#include "guest.h"

#pragma GCC visibility push(hidden)

/* The device tree: a property of the first node of this name, or NULL; and a word of a property. */
const char *device_tree_property(const char *node, const char *name);
uint32_t device_tree_word(const char *property, unsigned int n);

void check_upcalls(void);

#pragma GCC visibility pop

#endif /* ARM_H */
