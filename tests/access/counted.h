/* SPDX-License-Identifier: MIT */
/*
 * A shared page whose accesses are counted, and a model of a ring of bytes in it. Include it after
 * page_t is defined, the type of the page, and before the header to test, which then uses the loads
 * and stores of this file. `shared` has SHARED bytes, by default a page.
 */
#include "common.h"
#include "xen/access/once.h"

#ifndef SHARED
# define SHARED 4096
#endif
enum { PAGE = SHARED };

/* The page as bytes: what a call may not touch is compared, too. */
static union {
    page_t page;
    unsigned char bytes[PAGE];
    xen_ulong_t aligned;
} shared, before;

/*
 * Every access to the page goes through these: each byte's loads and stores are counted.
 * A quick peer changes what was loaded, at once, so that a second look sees another value.
 */
static unsigned char loads[PAGE], stores[PAGE];
static int quick;
static void (*on_load)(void);           /* called once, after so many loads */
static unsigned int loads_left;

static __inline__ size_t count(const void *p, size_t width, unsigned char *counts)
{
    size_t at = (size_t)((const unsigned char *)p - shared.bytes), i;

    if (at % width || at > PAGE - width)
        fail_msg("%u bytes at %lu", (unsigned int)width, (unsigned long)at);
    for (i = 0; i < width; i++)
        counts[(at + i) % PAGE]++;
    return at;
}

static __inline__ void changed(size_t at, size_t width)
{
    if (on_load && loads_left && !--loads_left)
        on_load();
    while (quick && width--)
        shared.bytes[at + width] ^= 0x5a;
}

static __inline__ uint8_t counted_load8(const uint8_t *p)
{
    size_t at = count(p, 1, loads);
    uint8_t v = xen_load8(p);

    changed(at, 1);
    return v;
}

static __inline__ uint16_t counted_load16(const uint16_t *p)
{
    size_t at = count(p, 2, loads);
    uint16_t v = xen_load16(p);

    changed(at, 2);
    return v;
}

static __inline__ uint32_t counted_load32(const uint32_t *p)
{
    size_t at = count(p, 4, loads);
    uint32_t v = xen_load32(p);

    changed(at, 4);
    return v;
}

static __inline__ xen_ulong_t counted_load_ulong(const xen_ulong_t *p)
{
    size_t at = count(p, sizeof(*p), loads);
    xen_ulong_t v = xen_load_ulong(p);

    changed(at, sizeof(*p));
    return v;
}

static __inline__ void counted_store8(uint8_t *p, uint8_t v)
{
    count(p, 1, stores);
    xen_store8(p, v);
}

static __inline__ void counted_store32(uint32_t *p, uint32_t v)
{
    count(p, 4, stores);
    xen_store32(p, v);
}

static __inline__ void counted_store_ulong(xen_ulong_t *p, xen_ulong_t v)
{
    count(p, sizeof(*p), stores);
    xen_store_ulong(p, v);
}

static __inline__ uint32_t get(const unsigned char *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static __inline__ void set(unsigned char *p, uint32_t v)
{
    unsigned int i;

    for (i = 0; i < 4; i++)
        p[i] = (unsigned char)(v >> 8 * i);
}

static __inline__ void the_page_is(const unsigned char *want, unsigned long step)
{
    unsigned int i;

    if (memcmp(shared.bytes, want, PAGE) == 0)
        return;
    for (i = 0; i < PAGE; i++)
        if (shared.bytes[i] != want[i])
            fail_msg("byte %u of the page is %#x, not %#x (step %lu)", i, shared.bytes[i],
                     want[i], step);
}

/* A random count that likes the edges. */
static __inline__ uint32_t some(uint32_t *seed, uint32_t most)
{
    uint32_t v = next_random(seed) % (most + 1);

    switch (next_random(seed) % 8) {
    case 0:  return 0;
    case 1:  return most;
    case 2:  return v % 8 <= most ? v % 8 : most;
    default: return v;
    }
}

static __inline__ uint32_t some_index(uint32_t *seed)
{
    return next_random(seed) % 4 ? next_random(seed) : 0u - next_random(seed) % 2048;
}

/*
 * A ring of `size` bytes at offset `ring` of the page, with its indexes at `prod` and `cons`, and the
 * functions for it. A function that is null is not tested. If `word` is not 0, the 4 bytes at this
 * offset are not checked, and a function that finds nothing to do looks twice.
 */
struct stream {
    int (*put[2])(const void *, XEN_ABI_SIZE_T);    /* up to n bytes; n or none */
    int (*get[3])(void *, XEN_ABI_SIZE_T);          /* the same; n or none, which stay there */
    int (*count[2])(void);                          /* bytes to read, room to write */
    unsigned int ring, size, prod, cons, word;
};
enum { EINDEX = -1, ESIZE = -2 };                   /* of access/byte_ring.h */

/* Calls a function, and checks its result, what it did and how often it accessed each byte. */
static __inline__ void check_stream(const struct stream *s, uint32_t steps)
{
    static unsigned char buffer[2 * PAGE], want[2 * PAGE];
    static const unsigned char none[PAGE] = { 0 };
    uint32_t seed = 11, step, op, cons, used, most, n, moved, skip, i, own;
    int puts, gets, whole, keeps, twice, result, wanted;
    unsigned int index, at;

    for (step = 0; step < steps; step++) {
        do
            op = next_random(&seed) % 7;
        while (op < 2 ? !s->put[op] : op < 5 ? !s->get[op - 2] : !s->count[op - 5]);
        puts = op < 2;
        gets = op >= 2 && op < 5;
        whole = op == 1 || op == 3 || op == 4;
        keeps = op == 4;
        cons = some_index(&seed);
        used = some(&seed, s->size);
        if (step % 8 == 0)      /* invalid */
            used = s->size + 1 + (step % 3 ? next_random(&seed) % (0u - s->size - 1) : 0);
        n = some(&seed, 2 * s->size);
        skip = next_random(&seed) % 8;
        most = puts ? s->size - used : used;
        if (used > s->size)
            wanted = EINDEX;
        else if (op >= 5)
            wanted = (int)(op == 5 ? used : s->size - used);
        else if (n <= most)
            wanted = (int)n;
        else if (whole)
            wanted = n > s->size ? (int)ESIZE : 0;
        else
            wanted = (int)most;
        moved = (puts || gets) && wanted > 0 ? (uint32_t)wanted : 0;
        own = puts ? cons + used : cons;
        index = puts ? s->prod : s->cons;

        if (step % 16 == 0) {
            fill_random(shared.bytes, PAGE, &seed);
            fill_random(buffer, sizeof(buffer), &seed);
        }
        memcpy(want, buffer, sizeof(want));
        set(shared.bytes + s->prod, cons + used);
        set(shared.bytes + s->cons, cons);
        before = shared;
        memset(loads, 0, sizeof(loads));
        memset(stores, 0, sizeof(stores));
        twice = s->word && wanted == 0 && op < 5;
        quick = step / 2 % 2 && !twice;
        result = puts ? s->put[op](buffer + skip, n) : gets ? s->get[op - 2](buffer + skip, n) :
                 s->count[op - 5]();
        check_at(result, wanted, step);

        for (i = 0; i < moved; i++) {
            at = s->ring + (own + i) % s->size;
            if (puts)
                before.bytes[at] = want[skip + i];
            else
                want[skip + i] = before.bytes[at];
            check_at(puts ? shared.bytes[at] : before.bytes[at], want[skip + i], step);
            check_at(loads[at], gets, step);
            check_at(stores[at], puts, step);
            loads[at] = stores[at] = 0;
        }
        check_at(memcmp(buffer, want, sizeof(want)), 0, step);
        if (moved && !keeps) {
            check_at(get(shared.bytes + index), own + moved, step);
            set(before.bytes + index, own + moved);
        }
        for (i = 0; i < 4; i++) {
            check_at(loads[s->prod + i], twice ? 2 : 1, step);
            check_at(loads[s->cons + i], twice ? 2 : 1, step);
            check_at(stores[index + i], moved && !keeps, step);
            loads[s->prod + i] = loads[s->cons + i] = stores[index + i] = 0;
            if (s->word) {
                loads[s->word + i] = stores[s->word + i] = 0;
                before.bytes[s->word + i] = shared.bytes[s->word + i];
            }
        }
        check_at(memcmp(loads, none, PAGE) || memcmp(stores, none, PAGE), 0, step);
        if (!quick)
            the_page_is(before.bytes, step);
        quick = 0;
    }
}

/* Counts that no ring holds, and null buffers for no bytes. */
static __inline__ void check_stream_edges(const struct stream *s)
{
    static unsigned char bytes[PAGE];
    const XEN_ABI_SIZE_T all = (XEN_ABI_SIZE_T)-1, half = all / 2 + 2;
    const int size = (int)s->size;
    unsigned int i;

    memset(&shared, 0, sizeof(shared));
    for (i = 0; i < 3; i++)
        if (s->get[i])
            check_at(s->get[i](NULL, 0), 0, i);
    check_at(s->get[0](NULL, 1), 0, 0);
    check_at(s->put[0](bytes, half), size, 0);
    for (i = 0; i < 2; i++)
        if (s->put[i])
            check_at(s->put[i](NULL, 0), 0, i);
    check_at(s->put[0](NULL, all), 0, 0);
    if (s->put[1]) {
        check_at(s->put[1](NULL, all), ESIZE, 0);
        check_at(s->get[1](NULL, half), ESIZE, 0);
        check_at(s->get[2](NULL, all), ESIZE, 0);
    }
    check_at(s->get[0](bytes, all), size, 0);
#if SIZE_MAX > 0xffffffffu
    /* more than 32 bits, of which the low ones are few */
    check_at(s->put[0](bytes, ((XEN_ABI_SIZE_T)1 << 32) + 1), size, 1);
    check_at(s->get[0](bytes, ((XEN_ABI_SIZE_T)1 << 32) + 1), size, 1);
#endif
}

#define xen_load8               counted_load8
#define xen_load8_acquire       counted_load8
#define xen_load16              counted_load16
#define xen_load32              counted_load32
#define xen_load_ulong          counted_load_ulong
#define xen_load32_acquire      counted_load32
#define xen_store8              counted_store8
#define xen_store8_release      counted_store8
#define xen_store32             counted_store32
#define xen_store_ulong         counted_store_ulong
#define xen_store32_release     counted_store32
