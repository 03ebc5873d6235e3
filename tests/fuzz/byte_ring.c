/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/byte_ring.h, console.h and flex_ring.h with any indexes, any order and any calls from
 * both ends. Each call must change the memory and the buffer exactly as a slow model does.
 *
 * Input:  what is fuzzed (a byte), the prod and cons of two rings (four little-endian words), then
 *         operations of three bytes: what, n (two bytes)
 *         fuzzed: below 128: rings of 2^(f % 13) bytes, which begin at an address mod 8 of f / 16;
 *         below 192: a console; else: 9pfs, where 2^(f % 16) pages are in the page as its order
 *         what / 128: which ring; what % 16: 0 write, 1 send, 2 read, 3 recv, 4 peek, 5 queued,
 *         6 room, of n % (two rings); 8, 9: the peer stores n, sign-extended, in cons, in prod;
 *         10, 11: the peer adds n to it; all others: nothing
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/console.h"
#include "xen/access/flex_ring.h"
#include "xen/io/9pfs.h"

enum { MOST = 1 << 21 };        /* bytes of a ring */

/* A ring, and the model of it, which has the bytes and indexes of its own. */
struct model {
    struct xen_byte_ring ring;
    unsigned char *bytes;
    uint32_t size, prod, cons;
};

static int move(struct model *m, int op, unsigned char *buffer, uint32_t n)
{
    const uint32_t queued = m->prod - m->cons;
    const int write = op < 2, whole = op == 1 || op == 3 || op == 4;
    uint32_t i;

    if (queued > m->size)
        return XEN_BYTE_RING_EINDEX;
    if (op == 5)
        return (int)queued;
    if (op == 6)
        return (int)(m->size - queued);
    if (n > (write ? m->size - queued : queued)) {
        if (whole)
            return n > m->size ? XEN_BYTE_RING_ESIZE : 0;
        n = write ? m->size - queued : queued;
    }
    for (i = 0; i < n; i++) {
        if (write)
            m->bytes[m->prod++ % m->size] = buffer[i];
        else
            buffer[i] = m->bytes[(m->cons + i) % m->size];
    }
    if (!write && op != 4)
        m->cons += n;
    return (int)n;
}

static struct xencons_interface *console;

static int call(int which, const struct xen_byte_ring *ring, int op, unsigned char *buffer, uint32_t n)
{
    if (console && op == 0)
        return which ? xen_console_out_write(console, buffer, n) : xen_console_in_write(console, buffer, n);
    if (console && op == 2)
        return which ? xen_console_out_read(console, buffer, n) : xen_console_in_read(console, buffer, n);
    if (console && op == 5)
        return which ? xen_console_out_queued(console) : xen_console_in_queued(console);
    switch (op) {
    case 0:  return xen_byte_ring_write(ring, buffer, n);
    case 1:  return xen_byte_ring_send(ring, buffer, n);
    case 2:  return xen_byte_ring_read(ring, buffer, n);
    case 3:  return xen_byte_ring_recv(ring, buffer, n);
    case 4:  return xen_byte_ring_peek(ring, buffer, n);
    case 5:  return xen_byte_ring_queued(ring);
    default: return xen_byte_ring_room(ring);
    }
}

static uint32_t get(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The memory of the ring is exactly as long as it may be. */
static unsigned char *ring_of(struct model *m, unsigned char *memory, uint32_t size, uint32_t *prod, uint32_t *cons)
{
    uint32_t i;

    xen_byte_ring_attach(&m->ring, memory, size, prod, cons);
    m->size = size;
    m->bytes = (unsigned char *)malloc(size);
    for (i = 0; i < size; i++)
        m->bytes[i] = memory[i] = (unsigned char)(i * 7 + i / 256);
    return memory;
}

static void check_all(const struct model *m)
{
    assert(*m->ring.prod == m->prod);
    assert(*m->ring.cons == m->cons);
    assert(!memcmp(m->ring.bytes, m->bytes, m->size));
}

int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size)
{
    static uint32_t indexes[4];
    static unsigned char other[2 * MOST];
    struct model models[2], *m;
    struct xen_9pfs_data_intf *page = NULL;
    struct xen_flex_ring flex;
    unsigned char *buffer, *memory[2] = { NULL, NULL };
    uint32_t n, i, order;
    int got, want, op, kind;

    if (size < 17)
        return 0;
    kind = in[0];
    console = NULL;
    if (kind < 128) {
        for (i = 0; i < 2; i++) {
            order = (uint32_t)kind % 13;
            memory[i] = (unsigned char *)malloc(((size_t)1 << order) + (size_t)(kind / 16));
            ring_of(&models[i], memory[i] + kind / 16, (uint32_t)1 << order, &indexes[2 * i], &indexes[2 * i + 1]);
        }
    } else if (kind < 192) {
        console = (struct xencons_interface *)malloc(sizeof(*console));
        ring_of(&models[0], (unsigned char *)console->in, 1024, &console->in_prod, &console->in_cons);
        ring_of(&models[1], (unsigned char *)console->out, 2048, &console->out_prod, &console->out_cons);
    } else {
        page = (struct xen_9pfs_data_intf *)malloc(132);
        page->ring_order = (RING_IDX)kind % 16;
        got = xen_flex_ring_order(page, 9);
        assert(got == (kind % 16 >= 1 && kind % 16 <= 9 ? kind % 16 : XEN_FLEX_RING_EORDER));
        if (got < 0) {
            free(page);
            return 0;
        }
        got = got > 2 ? 2 : got;        /* so that it is fast */
        memory[0] = (unsigned char *)malloc((size_t)4096 << got);
        xen_flex_ring_attach(&flex, page, memory[0], (RING_IDX)got);
        ring_of(&models[0], memory[0], (uint32_t)2048 << got, &page->in_prod, &page->in_cons);
        ring_of(&models[1], memory[0] + (2048 << got), (uint32_t)2048 << got, &page->out_prod, &page->out_cons);
        models[0].ring = flex.in;
        models[1].ring = flex.out;
    }
    for (i = 0; i < 2; i++) {
        *models[i].ring.prod = models[i].prod = get(in + 1 + 8 * i);
        *models[i].ring.cons = models[i].cons = get(in + 5 + 8 * i);
    }

    for (in += 17, size -= 17; size >= 3; in += 3, size -= 3) {
        m = &models[in[0] / 128];
        op = in[0] % 16;
        n = in[1] | (uint32_t)in[2] << 8;
        if (op < 7) {
            n %= 2 * m->size + 1;
            buffer = (unsigned char *)malloc(n ? n : 1);
            for (i = 0; i < n; i++)
                buffer[i] = other[i] = (unsigned char)(i + size);
            want = move(m, op, other, n);
            got = call(in[0] / 128, &m->ring, op, buffer, n);
            assert(got == want);
            assert(!memcmp(buffer, other, n));
            free(buffer);
        } else if (op == 8) {
            *m->ring.cons = m->cons = (uint32_t)(int16_t)n;
        } else if (op == 9) {
            *m->ring.prod = m->prod = (uint32_t)(int16_t)n;
        } else if (op == 10) {
            *m->ring.cons = m->cons += n;
        } else if (op == 11) {
            *m->ring.prod = m->prod += n;
        }
        check_all(&models[0]);
        check_all(&models[1]);
    }
    for (i = 0; i < 2; i++) {
        free(models[i].bytes);
        free(memory[i]);
    }
    free(console);
    free(page);
    return 0;
}
