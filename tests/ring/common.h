/* SPDX-License-Identifier: MIT */
/* Shared by the ring tests: cmocka, io/ring.h as a consumer includes it, random numbers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#ifdef __cplusplus
extern "C" {
#endif
#include <cmocka.h>
#ifdef __cplusplus
}
#endif

#ifndef __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__
#endif

/* PORTABLE: the macros that a compiler without GNU's extensions gets. */
#ifdef PORTABLE
# pragma push_macro("__GNUC__")
# undef __GNUC__
#endif
#include "xen/io/ring.h"
#ifdef PORTABLE
# pragma pop_macro("__GNUC__")
#endif

/* got == want, or fail with both values and where in the loops that was. */
#define check_at(got, want, i, j, k) do {                                               \
    unsigned long got_ = (unsigned long)(got), want_ = (unsigned long)(want);           \
    if (got_ != want_)                                                                  \
        fail_msg("%s is %#lx, not %#lx (at %#lx %#lx %#lx)", #got, got_, want_,         \
                 (unsigned long)(i), (unsigned long)(j), (unsigned long)(k));           \
} while (0)

#define COUNT(array) ((unsigned int)(sizeof(array) / sizeof((array)[0])))

/* The same numbers for the same seed, everywhere. */
static inline uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}
