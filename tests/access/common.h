/* SPDX-License-Identifier: MIT */
/* Shared by the tests of access/ and foreign/: cmocka, random numbers, checks that print values. */
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

/* How often a test with random numbers tries; an emulated program (-DEMULATED) is ten times slower. */
#ifdef EMULATED
# define TRIES(n)   ((n) / 10)
#else
# define TRIES(n)   (n)
#endif

#define COUNT(array) ((unsigned int)(sizeof(array) / sizeof((array)[0])))

/* got == want, or fail with both values and the step `i` of the loop around. */
#define check_at(got, want, i) do {                                                         \
    unsigned long long got_ = (unsigned long long)(got), want_ = (unsigned long long)(want); \
    if (got_ != want_)                                                                      \
        fail_msg("%s is %#llx, not %#llx (step %#lx)", #got, got_, want_, (unsigned long)(i)); \
} while (0)

/* The same numbers for the same seed, everywhere. */
static __inline__ uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 16) ^ (*seed << 11);
}

static __inline__ void fill_random(void *to, size_t n, uint32_t *seed)
{
    unsigned char *p = (unsigned char *)to;

    while (n--)
        *p++ = (unsigned char)(next_random(seed) >> 3);
}
