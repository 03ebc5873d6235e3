/* SPDX-License-Identifier: MIT */
/*
 * A model of a record that Xen writes while the guest reads it, on any CPU.
 *
 * `history` contains the memory after each of Xen's stores. A load that xen_rmb() does
 * not order can return the value from any of these states, except one that is older
 * than the state at the last barrier or the value that an earlier load of the same
 * bytes returned. So, on any machine, the tests try everything that a weakly ordered
 * CPU can do. `dropped` removes one barrier; a test must then fail.
 *
 * Include it before the header to test, which then uses the barriers and loads of this file.
 */
#ifndef __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ 0x00041300
#endif
static void model_barrier(void);
#define xen_rmb() model_barrier()
#include "common.h"
#include "xen/access/barrier.h"
#include "xen/access/once.h"

enum { RECORD = 64, STORES = 512 };     /* bytes, and how often Xen may store */

static unsigned char history[STORES + 1][RECORD];
static unsigned int stores;             /* how often it did */
static const unsigned char *record;     /* the address that is played; NULL: memory as it is */
static unsigned int fence, seen;        /* what loads give at least, and the newest that one gave */
static unsigned int newest[RECORD];     /* the same by byte */
static unsigned int barriers, dropped;  /* number of barriers since the start; the one left out */
static uint32_t chance;

/* Xen's stores begin, over what is in memory. */
static void play(const void *shared, size_t size)
{
    stores = 0;
    memset(history[0], 0, RECORD);
    memcpy(history[0], shared, size);
    record = (const unsigned char *)shared;
}

static void xen_stores(size_t offset, const void *bytes, size_t size)
{
    if (stores == STORES || offset + size > RECORD)
        fail_msg("the model is too small");
    memcpy(history[stores + 1], history[stores], RECORD);
    memcpy(history[++stores] + offset, bytes, size);
}

/* Copies a record as memcpy may: in pieces of any size, and in any order. */
static void xen_copies(const void *bytes, size_t size)
{
    const unsigned char *from = (const unsigned char *)bytes;
    const size_t piece = (size_t)1 << next_random(&chance) % 4, pieces = (size + piece - 1) / piece;
    size_t i, at = next_random(&chance) % pieces, step = 1;

    if (pieces % 5)
        step = next_random(&chance) % 2 ? 5 : pieces * 5 - 5;   /* forth, or back */
    for (i = 0; i < pieces; i++, at = (at + step) % pieces)
        xen_stores(at * piece, from + at * piece,
                   size - at * piece < piece ? size - at * piece : piece);
}

/* A reader starts, at any time. */
static void start_reading(void)
{
    barriers = seen = 0;
    memset(newest, 0, sizeof(newest));
    fence = next_random(&chance) % (stores + 1);
}

static void model_barrier(void)
{
    if (++barriers != dropped)
        fence = seen > fence ? seen : fence;
}

static uint64_t model_load(const volatile void *p, unsigned int size)
{
    const size_t at = (size_t)((const volatile unsigned char *)p - record);
    unsigned int i, from = fence, pick;
    uint64_t value = 0;

    if (at + size > RECORD || at % size)
        fail_msg("a load of %u bytes at %#lx", size, (unsigned long)at);
    for (i = 0; i < size; i++)
        from = newest[at + i] > from ? newest[at + i] : from;
    pick = next_random(&chance) % (next_random(&chance) % 4 ? 12 : STORES);
    pick = pick < stores - from ? from + pick : next_random(&chance) % 2 ? from : stores;
    for (i = 0; i < size; i++) {
        newest[at + i] = pick;
        value |= (uint64_t)history[pick][at + i] << 8 * i;
    }
    seen = pick > seen ? pick : seen;
    return value;
}

#define MODEL_(bits)                                                                        \
static __inline__ uint##bits##_t model_load##bits(const volatile uint##bits##_t *p)         \
{                                                                                           \
    return record ? (uint##bits##_t)model_load(p, bits / 8) : xen_load##bits(p);            \
}
MODEL_(8)
MODEL_(32)
#if !defined(XEN_ABI_X86_32)
MODEL_(64)
#endif
#define xen_load8   model_load8
#define xen_load32  model_load32
#define xen_load64  model_load64
