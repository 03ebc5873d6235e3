/* SPDX-License-Identifier: MIT */
/* tests/speed/ring.c with the macros of Xen's own io/ring.h; that file explains it. */
#define RING_OF_XEN
#include "ring.c"
