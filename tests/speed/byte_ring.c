/* SPDX-License-Identifier: MIT */
/*
 * usage: byte_ring VARIANT N    N times n bytes into a ring and out of it
 *        byte_ring list         VARIANT REFERENCE LABEL, a line each
 *
 * Measures a console (access/console.h), a ring of 9pfs (access/flex_ring.h) and a vchan
 * (access/vchan.h), with both ends in one thread. The references by hand check the same indexes with
 * the same barriers. Those of console and vchan copy byte by byte, as drivers of consoles do; that of
 * 9pfs copies words. Transfers of fewer than 16 bytes, and of fewer than 1000 on a ring of 9pfs, are only
 * shown. The other reference copies with memcpy, which may read a byte twice.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/console.h"
#include "xen/access/flex_ring.h"
#include "xen/access/vchan.h"
#include "xen/io/9pfs.h"

#define NOINLINE    __attribute__((__noinline__))
#define ONCE(x)     (*(volatile __typeof__(x) *)&(x))

enum { SIZE = 2048, HALF = 4096 };      /* HALF: of the ring of 9pfs, whose order is 1 */

static union {
    struct xencons_interface console;
    struct xen_9pfs_data_intf p9;
    struct vchan_interface vchan;
    unsigned char bytes[4096];
} page __attribute__((__aligned__(4096)));
static unsigned char pages[2 * HALF] __attribute__((__aligned__(4096)));
static unsigned char from[4096], to[4096];
static struct xen_flex_ring flex;
static struct xen_vchan server, client;

/* ---- access/ ----------------------------------------------------------------------------- */

static NOINLINE int console(unsigned int n)
{
    return xen_console_out_write(&page.console, from, n) == (int)n &&
           xen_console_out_read(&page.console, to, n) == (int)n;
}

static NOINLINE int p9(unsigned int n)
{
    return xen_byte_ring_send(&flex.out, from, n) == (int)n &&
           xen_byte_ring_recv(&flex.out, to, n) == (int)n;
}

static NOINLINE int vchan(unsigned int n)
{
    int notify;

    return xen_vchan_write(&server, from, n, &notify) == (int)n &&
           xen_vchan_read(&client, to, n, &notify) == (int)n;
}

/* ---- by hand ----------------------------------------------------------------------------- */

static inline unsigned int hand_put(unsigned char *ring, uint32_t *prod, const uint32_t *cons, unsigned int n)
{
    uint32_t at = ONCE(*prod), end = ONCE(*cons);
    unsigned int i;

    xen_mb();
    if (at - end > SIZE)
        return 0;
    for (i = 0; i < n && at - end < SIZE; i++)
        ONCE(ring[at++ % SIZE]) = from[i];
    xen_wmb();
    ONCE(*prod) = at;
    return i;
}

static inline unsigned int hand_get(unsigned char *ring, const uint32_t *prod, uint32_t *cons, unsigned int n)
{
    uint32_t at = ONCE(*cons), end = ONCE(*prod);
    unsigned int i;

    xen_rmb();
    if (end - at > SIZE)
        return 0;
    for (i = 0; i < n && at != end; i++)
        to[i] = ONCE(ring[at++ % SIZE]);
    xen_mb();
    ONCE(*cons) = at;
    return i;
}

static NOINLINE int console_by_hand(unsigned int n)
{
    unsigned char *ring = (unsigned char *)page.console.out;

    return hand_put(ring, &page.console.out_prod, &page.console.out_cons, n) == n &&
           hand_get(ring, &page.console.out_prod, &page.console.out_cons, n) == n;
}

static NOINLINE int vchan_by_hand(unsigned int n)
{
    unsigned char *ring = page.bytes + SIZE;
    int notify = 0;

    if (!page.vchan.cli_live || hand_put(ring, &page.vchan.right.prod, &page.vchan.right.cons, n) != n)
        return 0;
    xen_mb();
    notify += __sync_fetch_and_and(&page.vchan.srv_notify, (uint8_t)~VCHAN_NOTIFY_WRITE) & VCHAN_NOTIFY_WRITE;
    if (!page.vchan.srv_live || hand_get(ring, &page.vchan.right.prod, &page.vchan.right.cons, n) != n)
        return 0;
    xen_mb();
    notify += __sync_fetch_and_and(&page.vchan.cli_notify, (uint8_t)~VCHAN_NOTIFY_READ) & VCHAN_NOTIFY_READ;
    return notify < 4;
}

/* The ring is `to` or `from`. Here the offsets in it are multiples of 8. */
static inline void hand_copy(unsigned char *to, const unsigned char *from_, unsigned int n)
{
    typedef uint64_t __attribute__((__may_alias__)) word;
    unsigned int i = 0;

    for (; i + sizeof(word) <= n; i += sizeof(word))
        ONCE(*(word *)(void *)(to + i)) = ONCE(*(const word *)(const void *)(from_ + i));
    for (; i < n; i++)
        ONCE(to[i]) = ONCE(from_[i]);
}

static NOINLINE int p9_by_hand(unsigned int n)
{
    struct xen_9pfs_data_intf *intf = &page.p9;
    uint32_t prod = ONCE(intf->out_prod), cons = ONCE(intf->out_cons), at = prod % HALF;
    unsigned int first = n < HALF - at ? n : HALF - at;

    xen_mb();
    if (prod - cons > HALF || HALF - (prod - cons) < n)
        return 0;
    hand_copy(pages + HALF + at, from, first);
    hand_copy(pages + HALF, from + first, n - first);
    xen_wmb();
    ONCE(intf->out_prod) = prod + n;

    prod = ONCE(intf->out_prod);
    cons = ONCE(intf->out_cons);
    xen_rmb();
    if (prod - cons > HALF || prod - cons < n)
        return 0;
    at = cons % HALF;
    first = n < HALF - at ? n : HALF - at;
    hand_copy(to, pages + HALF + at, first);
    hand_copy(to + first, pages + HALF, n - first);
    xen_mb();
    ONCE(intf->out_cons) = cons + n;
    return 1;
}

/* ---- the functions of io/ring.h, with memcpy ----------------------------------------------- */

static NOINLINE int p9_by_memcpy(unsigned int n)
{
    struct xen_9pfs_data_intf *intf = &page.p9;
    RING_IDX prod = intf->out_prod, cons = intf->out_cons, masked;

    xen_mb();
    if (HALF - xen_9pfs_queued(prod, cons, HALF) < n)
        return 0;
    masked = xen_9pfs_mask(prod, HALF);
    xen_9pfs_write_packet(pages + HALF, from, n, &masked, xen_9pfs_mask(cons, HALF), HALF);
    xen_wmb();
    intf->out_prod = prod + n;

    prod = ONCE(intf->out_prod);
    xen_rmb();
    if (xen_9pfs_queued(prod, cons, HALF) < n)
        return 0;
    masked = xen_9pfs_mask(cons, HALF);
    xen_9pfs_read_packet(to, pages + HALF, n, xen_9pfs_mask(prod, HALF), &masked, HALF);
    xen_mb();
    intf->out_cons = cons + n;
    return 1;
}

static const struct {
    const char *name, *reference, *label;
    unsigned int judged;                /* bytes, at least */
    int (*run)(unsigned int n), (*against)(unsigned int n);
} ways[] = {
    { "console", "hand",   "console page, %u bytes, by hand",          16, console, console_by_hand },
    { "vchan",   "hand",   "vchan, %u bytes, by hand",                 16, vchan, vchan_by_hand },
    { "9pfs",    "hand",   "ring of 9pfs, %u bytes, by hand",          1000, p9, p9_by_hand },
    { "9pfs",    "memcpy", "ring of 9pfs, %u bytes, against memcpy",   1000, p9, p9_by_memcpy }
};
static const unsigned int sizes[] = { 1, 16, 1000 };
enum { WAYS = sizeof(ways) / sizeof(ways[0]), SIZES = sizeof(sizes) / sizeof(sizes[0]) };

static void make(void)
{
    memset(&page, 0, sizeof(page));
    if (xen_vchan_server(&server, &page.vchan, 10, 11) || xen_vchan_client(&client, &page.vchan))
        abort();
    xen_vchan_connect(&client);
    page.vchan.cli_notify = page.vchan.srv_notify = 0;
}

int main(int argc, char **argv)
{
    int (*run)(unsigned int n);
    char variant[32], reference[32];
    unsigned int i, j;
    unsigned long n;

    if (argc != 3 && !(argc == 2 && strcmp(argv[1], "list") == 0))
        return 2;
    memset(from, 'x', sizeof(from));
    for (i = 0; i < WAYS; i++)
        for (j = 0; j < SIZES; j++) {
            snprintf(variant, sizeof(variant), "%s-%u", ways[i].name, sizes[j]);
            snprintf(reference, sizeof(reference), "%s%s-%s-%u", sizes[j] < ways[i].judged ? "shown-" : "",
                     ways[i].reference, ways[i].name, sizes[j]);
            if (argc == 2) {
                printf("%s %s ", variant, reference);
                printf(ways[i].label, sizes[j]);
                putchar('\n');
                continue;
            }
            run = strcmp(argv[1], variant) == 0 ? ways[i].run : ways[i].against;
            if (run == ways[i].against && strcmp(argv[1], reference))
                continue;
            if (i >= 2) {
                memset(&page, 0, sizeof(page));
                xen_flex_ring_attach(&flex, &page.p9, pages, 1);
            } else if (i == 1) {
                make();
            }
            for (n = strtoul(argv[2], NULL, 10); n; n--) {
                if (!run(sizes[j]))
                    abort();
                __asm__ __volatile__("" : : "r"(from), "r"(to) : "memory");
            }
            return 0;
        }
    return argc == 2 ? 0 : 2;
}
