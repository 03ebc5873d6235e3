/* SPDX-License-Identifier: MIT */
/*
 * arch-x86_64.h - old name of arch-x86/xen.h, for consumers that still include it.
 *
 * Contract: the same as arch-x86/xen.h, on both x86 ABIs.
 * Layout:   the same as arch-x86/xen.h.
 */
#include "arch-x86/xen.h"
