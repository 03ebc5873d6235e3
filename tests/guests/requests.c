/* SPDX-License-Identifier: MIT */
#include "requests.h"

#include "xen/access/ring.h"

#define ID              UINT64_C(0xfedcba9876543210)
#define UNTOUCHED       0xa5

struct requests requests;

void *make_request(uint8_t operation, uint64_t sector)
{
    struct blkif_request *req = RING_GET_REQUEST(requests.ring, requests.ring->req_prod_pvt);

    memset(req, 0xff, sizeof(*req));
    req->operation = operation;
    req->nr_segments = 0;
    req->handle = 0;
    req->id = ID + requests.ring->req_prod_pvt++;
    req->sector_number = sector;
    return req;
}

void push_requests(void)
{
    if (xen_ring_push_requests_notify(requests.ring))
        requests.notify();
}

struct blkif_response take_response(void)
{
    struct blkif_response rsp;
    int made;

    while (!(made = xen_ring_final_check_responses(requests.ring)))
        requests.wait("block: no event, though a request was made");
    if (made < 0)
        check_stop("block: more responses than requests", (uint64_t)made, requests.ring->rsp_cons);
    xen_ring_take_response(requests.ring, &rsp);
    return rsp;
}

void finish_request(const char *what, uint8_t operation, int status)
{
    uint64_t id = ID + requests.ring->req_prod_pvt - 1;
    struct blkif_response rsp;

    push_requests();
    rsp = take_response();
    if (rsp.id != id || rsp.operation != operation)
        check_stop("block: a response to another request, id and operation", rsp.id,
                   rsp.operation);
    check_is(what, (uint64_t)rsp.status, (uint64_t)status);
}

void transfer(const char *what, uint8_t operation, uint64_t sector,
              const struct blkif_request_segment *segs, uint8_t n, int status)
{
    struct blkif_request *req = make_request(operation, sector);

    req->nr_segments = n;
    for (unsigned int i = 0; i < n && i < BLKIF_MAX_SEGMENTS_PER_REQUEST; i++)
        req->seg[i] = segs[i];
    finish_request(what, operation, status);
}

void transfer_indirectly(const char *what, uint8_t operation, uint64_t sector, uint16_t n,
                         uint8_t answer, int status)
{
    struct blkif_request_indirect *req = make_request(BLKIF_OP_INDIRECT, sector);

    req->indirect_op = operation;
    req->nr_segments = n;
    req->handle = 0;
    req->indirect_grefs[0] = requests.ref_segments;
    finish_request(what, answer, status);
}

struct blkif_request_segment seg(grant_ref_t ref, unsigned int first, unsigned int last)
{
    struct blkif_request_segment s = {
        .gref = ref, .first_sect = (uint8_t)first, .last_sect = (uint8_t)last,
    };

    return s;
}

struct blkif_request_segment one_sector(grant_ref_t pages, unsigned int i)
{
    return seg(pages + i, i % PAGE_SECTORS, i % PAGE_SECTORS);
}

uint8_t *sector_at(unsigned int page, unsigned int sector)
{
    return requests.data[page] + sector * SECTOR_SIZE;
}

void wipe(void)
{
    memset(requests.data, UNTOUCHED, requests.pages * PAGE_SIZE);
}

unsigned int touched(void)
{
    uint8_t untouched[SECTOR_SIZE];
    unsigned int n = 0;

    memset(untouched, UNTOUCHED, sizeof(untouched));
    for (unsigned int i = 0; i < requests.pages * PAGE_SECTORS; i++)
        n += !!memcmp(sector_at(0, i), untouched, SECTOR_SIZE);
    return n;
}

unsigned int right(uint64_t sector, unsigned int n, unsigned int written)
{
    unsigned int good = 0;

    for (unsigned int i = 0; i < n; i++)
        good += requests.filled(sector_at(i, i % PAGE_SECTORS), sector + i, written);
    return good;
}

void check_reads(uint64_t at, unsigned int written)
{
    struct blkif_request_segment segs[3];
    unsigned int i, good = 0;

    wipe();
    segs[0] = seg(requests.ref_write, 0, PAGE_SECTORS - 1);
    transfer("block: read a page", BLKIF_OP_READ, at, segs, 1, BLKIF_RSP_OKAY);
    for (i = 0; i < PAGE_SECTORS; i++)
        good += requests.filled(sector_at(0, i), at + i, written);
    check_is("block: its sectors", good, PAGE_SECTORS);
    check_is("block: and no others", touched(), PAGE_SECTORS);

    wipe();
    segs[0] = seg(requests.ref_write + 4, 2, 5);
    segs[1] = seg(requests.ref_write + 9, 0, 0);
    segs[2] = seg(requests.ref_write + 2, 7, 7);
    transfer("block: read parts of pages", BLKIF_OP_READ, at, segs, 3, BLKIF_RSP_OKAY);
    for (good = i = 0; i < 4; i++)
        good += requests.filled(sector_at(4, 2 + i), at + i, written);
    good += requests.filled(sector_at(9, 0), at + 4, written);
    good += requests.filled(sector_at(2, 7), at + 5, written);
    check_is("block: their sectors", good, 6);
    check_is("block: and no others", touched(), 6);
}

void check_most_segments(uint64_t at)
{
    struct blkif_request_segment segs[BLKIF_MAX_SEGMENTS_PER_REQUEST + 1];

    wipe();
    for (unsigned int i = 0; i < BLKIF_MAX_SEGMENTS_PER_REQUEST + 1; i++)
        segs[i] = one_sector(requests.ref_write, i);
    transfer("block: read as many segments as a request has", BLKIF_OP_READ, at, segs,
             BLKIF_MAX_SEGMENTS_PER_REQUEST, BLKIF_RSP_OKAY);
    check_is("block: their sectors", right(at, BLKIF_MAX_SEGMENTS_PER_REQUEST, 0),
             BLKIF_MAX_SEGMENTS_PER_REQUEST);
    check_is("block: and no others", touched(), BLKIF_MAX_SEGMENTS_PER_REQUEST);
    wipe();
    transfer("block: one more is refused", BLKIF_OP_READ, at, segs,
             BLKIF_MAX_SEGMENTS_PER_REQUEST + 1, BLKIF_RSP_ERROR);
    check_is("block: and moves nothing", touched(), 0);
}

void check_full_ring(const char *what, uint64_t at)
{
    unsigned int slots = RING_SIZE(requests.ring), i, good;

    for (int round = 0; round < 3; round++) {
        wipe();
        for (i = 0; i < slots; i++) {
            struct blkif_request *req = make_request(BLKIF_OP_READ, at + i);

            req->nr_segments = 1;
            req->seg[0] = seg(requests.ref_write + i / PAGE_SECTORS, i % PAGE_SECTORS, i % PAGE_SECTORS);
        }
        check(what, RING_FULL(requests.ring));
        push_requests();
        for (i = good = 0; i < slots; i++) {
            struct blkif_response rsp = take_response();

            good += rsp.operation == BLKIF_OP_READ && rsp.status == BLKIF_RSP_OKAY;
        }
        check_is("block: a response to each", good, slots);
        for (i = good = 0; i < slots; i++)
            good += requests.filled(sector_at(0, i), at + i, 0);
        check_is("block: their sectors", good, slots);
    }
}
