/* SPDX-License-Identifier: MIT */
/* The ring of tests/speed/ring.c with the macros of Xen's own io/ring.h: see there. */
#define RING_OF_XEN
#include "ring.c"
