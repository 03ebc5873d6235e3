/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/vscsiif.h with any slots. A model reads them one byte at a time, at the offsets of the
 * protocol.
 *
 * Input:  what % 3 (0: a request, back end; 1: a list; 2: a response, front end), the index (4 bytes),
 *         max_list or the number of segments of the list (2), then the slot or the page of the list,
 *         repeated to its end
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/vscsiif.h"

enum { HEADER = 64, SLOTS = 16, SLOT = 252, PAGE = 4096, BEGIN = 7 };

#define REQUIRE(what)   do { if (!(what)) __builtin_trap(); } while (0)

static unsigned int half(const unsigned char *at)
{
    return at[0] | (unsigned int)at[1] << 8;
}

static int crosses(const unsigned char *segment)
{
    return half(segment + 4) + half(segment + 6) > 4096;
}

static int model(const unsigned char *slot, unsigned int max_list)
{
    unsigned int n = slot[31] % 128, i, sum = 0;

    if (slot[3] > 16)
        return XEN_VSCSIIF_ECOMMAND;
    if (slot[30] > 3)
        return XEN_VSCSIIF_EDIRECTION;
    if (slot[2] < 1 || slot[2] > 3)
        return XEN_VSCSIIF_EACT;
    if (slot[2] != 1)
        return 0;
    if (n > 26)
        return XEN_VSCSIIF_ESEGMENTS;
    for (i = 0; i < n; i++) {
        const unsigned char *segment = slot + 32 + 8 * i;

        if (crosses(segment) || (slot[31] >= 128 && (half(segment + 4) % 4 || half(segment + 6) % 8)))
            return XEN_VSCSIIF_ESEGMENTS;
        sum += half(segment + 6) / 8;
    }
    return slot[31] >= 128 && sum > max_list ? XEN_VSCSIIF_ESEGMENTS : 0;
}

static void check_list(const unsigned char *page, unsigned int n)
{
    struct scsiif_request_segment list, *to;
    const unsigned char *from;
    unsigned int i;
    int got;

    list.length = (uint16_t)(n % 513 * 8);
    list.offset = (uint16_t)(PAGE - list.length);
    n = list.length / 8;
    from = page + list.offset;
    to = (struct scsiif_request_segment *)malloc(list.length + 1);
    if (!to)
        abort();
    got = xen_vscsiif_take_list(page, &list, to);
    for (i = 0; i < n && !crosses(from + 8 * i); i++)
        REQUIRE(memcmp(&to[i], from + 8 * i, 8) == 0);
    REQUIRE(got == (i < n ? (int)XEN_VSCSIIF_ESEGMENTS : (int)n));
    free(to);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned int what, number, i, bytes;
    unsigned char *page, *slot;
    RING_IDX at;

    if (size < BEGIN + 1)
        return 0;
    what = data[0] % 3;
    at = half(data + 1) | (RING_IDX)half(data + 3) << 16;
    number = half(data + 5);
    bytes = what == 1 ? PAGE : HEADER + SLOTS * SLOT;
    page = (unsigned char *)calloc(1, bytes);       /* in memory of just its size */
    if (!page)
        abort();
    slot = what == 1 ? page : page + HEADER + at % SLOTS * SLOT;
    for (i = 0; i < (what == 1 ? PAGE : SLOT); i++)
        slot[i] = data[BEGIN + i % (size - BEGIN)];
    if (what == 0) {
        struct vscsiif_request req;
        vscsiif_back_ring_t back;
        int got;

        BACK_RING_ATTACH(&back, (vscsiif_sring_t *)(void *)page, at, bytes);
        got = xen_vscsiif_take_request(&back, number, &req);
        REQUIRE(got == model(slot, number));
        REQUIRE(memcmp(&req, slot, SLOT) == 0 && back.req_cons == at + 1 && back.rsp_prod_pvt == at);
        xen_vscsiif_put_response(&back, req.rqid, got, number, req.cmnd, req.cmd_len > 16 ? 16 : req.cmd_len);
        REQUIRE(back.rsp_prod_pvt == at + 1);
        REQUIRE(slot[3] == (req.cmd_len > 16 ? 16 : req.cmd_len));
        REQUIRE(memcmp(slot, &req.rqid, 2) == 0 && memcmp(slot + 4, req.cmnd, slot[3]) == 0);
        REQUIRE(memcmp(slot + 100, &got, 4) == 0 && memcmp(slot + 104, &number, 4) == 0);
    } else if (what == 1) {
        check_list(page, number);
    } else {
        struct vscsiif_response rsp;
        vscsiif_front_ring_t front;

        FRONT_RING_ATTACH(&front, (vscsiif_sring_t *)(void *)page, at, bytes);
        xen_vscsiif_take_response(&front, &rsp);
        REQUIRE(front.rsp_cons == at + 1);
        REQUIRE(rsp.sense_len == (slot[3] > 96 ? 96 : slot[3]));
        slot[3] = rsp.sense_len;
        REQUIRE(memcmp(&rsp, slot, SLOT) == 0);
    }
    free(page);
    return 0;
}
