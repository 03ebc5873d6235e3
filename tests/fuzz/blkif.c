/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes foreign/blkif.h: a front end's protocol name in xenstore, or its ring with any
 * indexes and requests. The first byte of an input selects what follows:
 *
 *   0xff   the protocol name, up to its first NUL or the end
 *   other  a ring of layout (byte % 4): max_indirect (2 bytes), the index at which the back
 *          end begins (4), req_prod (4), and the content of the slots, beginning with the
 *          slot that is taken first, repeated to the end of the page
 *
 * The reference reads members at the offsets of the two layouts, one byte at a time.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/ring.h"
#include "xen/foreign/blkif.h"

enum { PAGE = 4096, HEADER = 64, SLOTS = 32, KEY = 0xff };

#define REQUIRE(what)   do { if (!(what)) __builtin_trap(); } while (0)

static const struct layout {
    int protocol;
    unsigned int slot, response, id_at;
} layouts[] = {
#if defined(XEN_ABI_X86_32)
    { BLKIF_PROTOCOL_NATIVE,         108, 12, 4 },
#else
    { BLKIF_PROTOCOL_NATIVE,         112, 16, 8 },
#endif
    { BLKIF_PROTOCOL_X86_32,         108, 12, 4 },
    { BLKIF_PROTOCOL_X86_64,         112, 16, 8 },
    { XEN_BLKIF_PROTOCOL_ARM_PACKED, 112, 16, 4 }
};

static uint64_t number(const unsigned char *at, unsigned int bytes)
{
    uint64_t value = 0;

    while (bytes--)
        value = value << 8 | at[bytes];
    return value;
}

static void check_key(const uint8_t *data, size_t size)
{
    char *key = (char *)malloc(size + 1);       /* in memory of exactly its size */
    int got, known;

    if (!key)
        abort();
    memcpy(key, data, size);
    key[size] = 0;
    got = xen_blkif_protocol(key);
    known = !strcmp(key, "x86_32-abi") || !strcmp(key, "x86_64-abi") || !strcmp(key, "arm-abi");
    REQUIRE(known ? got >= BLKIF_PROTOCOL_NATIVE && got <= BLKIF_PROTOCOL_X86_64 :
            got == XEN_BLKIF_EPROTOCOL);
    free(key);
}

/* Checks the request that was taken from `from` with the result `status`. */
static void check_request(const struct layout *layout, const unsigned char *from,
                          unsigned int max_indirect, const struct blkif_request *req, int status)
{
    const struct blkif_request_discard *discard =
        (const struct blkif_request_discard *)(const void *)req;
    const struct blkif_request_indirect *indirect =
        (const struct blkif_request_indirect *)(const void *)req;
    const unsigned char *tail = from + layout->id_at + 16;
    unsigned int i;

    REQUIRE(req->operation == from[0]);
    REQUIRE(req->id == number(from + layout->id_at, 8));
    switch (req->operation) {
    case BLKIF_OP_READ:
    case BLKIF_OP_WRITE:
    case BLKIF_OP_WRITE_BARRIER:
    case BLKIF_OP_FLUSH_DISKCACHE:
        REQUIRE(status == (from[1] > 11 ? XEN_BLKIF_ESEGMENTS : 0));
        REQUIRE(req->nr_segments == (status ? 0 : from[1]));
        break;
    case BLKIF_OP_DISCARD:
        REQUIRE(status == 0 && discard->flag == from[1]);
        REQUIRE(discard->nr_sectors == number(tail, 8));
        break;
    case BLKIF_OP_INDIRECT:
        REQUIRE(status == (max_indirect == 0 ? XEN_BLKIF_EINDIRECT :
                           number(from + 2, 2) > max_indirect ? XEN_BLKIF_ESEGMENTS : 0));
        REQUIRE(indirect->nr_segments == (status ? 0 : number(from + 2, 2)));
        REQUIRE(indirect->nr_segments <= max_indirect);
        if (status)
            return;
        REQUIRE(indirect->indirect_op == from[1] && indirect->handle == number(tail, 2));
        for (i = 0; i < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; i++)
            REQUIRE(indirect->indirect_grefs[i] == number(tail + 4 + 4 * i, 4));
        REQUIRE(indirect->sector_number == number(tail - 8, 8));
        return;
    default:
        REQUIRE(status == 0 && req->nr_segments == from[1]);
        for (i = 0; i < BLKIF_MAX_SEGMENTS_PER_REQUEST; i++)
            REQUIRE(req->seg[i].gref == number(tail + 8 * i, 4));
    }
    if (status)
        return;
    REQUIRE(req->handle == number(from + 2, 2) && req->sector_number == number(tail - 8, 8));
    if (req->operation <= BLKIF_OP_FLUSH_DISKCACHE)
        for (i = 0; i < req->nr_segments; i++)
            REQUIRE(req->seg[i].gref == number(tail + 8 * i, 4) &&
                    req->seg[i].first_sect == tail[8 * i + 4] &&
                    req->seg[i].last_sect == tail[8 * i + 5]);
}

static void check_ring(const struct layout *layout, const uint8_t *data, size_t size)
{
    unsigned int max_indirect = (unsigned int)number(data, 2) % 4097, i;
    RING_IDX at = (RING_IDX)number(data + 2, 4), prod = (RING_IDX)number(data + 6, 4);
    unsigned char *page = (unsigned char *)malloc(PAGE), before[PAGE];
    struct blkif_request *req = (struct blkif_request *)malloc(sizeof(*req));
    union blkif_back_rings rings;
    int n;

    if (!page || !req)
        abort();
    memset(page, 0, PAGE);
    memcpy(page, &prod, sizeof(prod));
    for (i = 0; i < SLOTS * layout->slot && size > 10; i++)
        page[HEADER + (at % SLOTS * layout->slot + i) % (SLOTS * layout->slot)] =
            data[10 + i % (size - 10)];
    REQUIRE(xen_blkif_attach(&rings, layout->protocol, page, PAGE, at) == 0);
    REQUIRE(rings.common.nr_ents == SLOTS);

    n = xen_ring_requests(&rings.common);
    REQUIRE(n == (prod - at > SLOTS ? XEN_RING_EOVERFLOW : (int)(prod - at)));
    for (; n > 0; n--) {
        RING_IDX idx = rings.common.req_cons;
        unsigned char *slot = page + HEADER + idx % SLOTS * layout->slot;
        int status;

        memcpy(before, page, PAGE);
        memset(req, 0xa5, sizeof(*req));
        status = xen_blkif_take_request(&rings, layout->protocol, max_indirect, req);
        REQUIRE(memcmp(before, page, PAGE) == 0);
        REQUIRE(rings.common.req_cons == idx + 1 && rings.common.rsp_prod_pvt == idx);
        check_request(layout, slot, max_indirect, req, status);

        xen_blkif_put_response(&rings, layout->protocol, req->id, req->operation, status);
        REQUIRE(rings.common.rsp_prod_pvt == idx + 1);
        memset(before + (slot - page), 0, layout->response);
        for (i = 0; i < 8; i++)
            before[slot - page + i] = (unsigned char)(req->id >> 8 * i);
        before[slot - page + 8] = req->operation;
        before[slot - page + 10] = (unsigned char)(status & 0xff);
        before[slot - page + 11] = (unsigned char)(status >> 8 & 0xff);
        REQUIRE(memcmp(before, page, PAGE) == 0);
    }
    free(req);
    free(page);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 0 && data[0] == KEY)
        check_key(data + 1, size - 1);
    else if (size > 10)
        check_ring(&layouts[data[0] % 4], data + 1, size - 1);
    return 0;
}
