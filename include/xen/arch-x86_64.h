/* SPDX-License-Identifier: MIT */
/*
 * arch-x86_64.h - another name for arch-x86/xen.h, kept for those who include it.
 *
 * Contract: none of its own.
 * Layout:   none of its own.
 */
#include "arch-x86/xen.h"
