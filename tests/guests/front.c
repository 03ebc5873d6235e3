/* SPDX-License-Identifier: MIT */
/* The front end: sends requests of every kind, and checks the responses. */
#include "pair.h"
#include "requests.h"

#include "xen/access/grant.h"
#include "xen/io/protocols.h"
#include "xen/io/xenbus.h"

#define PAGES           16u
#define REF_RING        (REF_OFFER + 1)
#define REF_SEGMENTS    (REF_OFFER + 2)
#define REF_NONE        (REF_OFFER + 3)     /* grants nothing */
#define REF_READ        (REF_OFFER + 8)     /* each data page read-only, */
#define REF_WRITE       (REF_READ + PAGES)  /* and for reading and writing */
#define UNKNOWN_OP      0x7e

static union {
    struct offer offer;
    uint8_t bytes[PAGE_SIZE];
} shared PAGE_ALIGNED;
static uint8_t ring_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t data[PAGES][PAGE_SIZE] PAGE_ALIGNED;
static struct blkif_request_segment segments[PAGE_SIZE / sizeof(struct blkif_request_segment)]
    PAGE_ALIGNED;

static struct blkif_front_ring ring;
static evtchn_port_t port;
static grant_entry_v1_t *table;

static void lend(grant_ref_t ref, const void *page, domid_t back, uint32_t flags)
{
    xen_grant_permit_v1(&table[ref], back, (uint32_t)frame_of(page), flags);
}

/* Grants all pages. The offer is the last one, because the back end waits for it. */
static void make_offer(domid_t back)
{
    struct evtchn_alloc_unbound alloc = { .dom = DOMID_SELF, .remote_dom = back };
    struct blkif_sring *sring = (struct blkif_sring *)ring_page;

    check_is("front: alloc_unbound", pair_event(EVTCHNOP_alloc_unbound, &alloc), 0);
    port = alloc.port;
    pair_listen(port);
    XEN_FRONT_RING_INIT(&ring, sring, sizeof(ring_page));
    lend(REF_RING, ring_page, back, 0);
    lend(REF_SEGMENTS, segments, back, GTF_readonly);
    for (unsigned int i = 0; i < PAGES; i++) {
        lend(REF_READ + i, data[i], back, GTF_readonly);
        lend(REF_WRITE + i, data[i], back, 0);
    }
    shared.offer.ring_ref = REF_RING;
    shared.offer.port = port;
    shared.offer.frame = (uint32_t)frame_of(&shared);
    memcpy(shared.offer.protocol, XEN_IO_PROTO_ABI_NATIVE, sizeof(XEN_IO_PROTO_ABI_NATIVE));
    xen_store32_release(&shared.offer.front_state, XenbusStateInitialised);
    lend(REF_OFFER, &shared, back, 0);
}

static void notify(void)
{
    pair_notify(port);
}

static void wait(const char *what_for)
{
    pair_wait(port, what_for);
}

static void check_writes(void)
{
    struct blkif_request_segment segs[4];
    unsigned int i;

    wipe();
    for (i = 0; i < 3; i++)
        pair_fill(sector_at(0, 2 + i), 20 + i, 1);
    pair_fill(sector_at(9, 7), 23, 1);
    segs[0] = seg(REF_READ, 2, 4);
    segs[1] = seg(REF_READ + 9, 7, 7);
    transfer("front: write, out of pages that cannot be written to", BLKIF_OP_WRITE, 20, segs, 2,
             BLKIF_RSP_OKAY);
    transfer("front: flush", BLKIF_OP_FLUSH_DISKCACHE, 0, NULL, 0, BLKIF_RSP_OKAY);

    wipe();
    for (i = 0; i < 4; i++)
        segs[i] = one_sector(REF_WRITE, i);
    transfer("front: read it back", BLKIF_OP_READ, 20, segs, 4, BLKIF_RSP_OKAY);
    check_is("front: as it was written", right(20, 4, 1), 4);
}

static void check_discard(void)
{
    struct blkif_request_discard *req = make_request(BLKIF_OP_DISCARD, 21);
    struct blkif_request_segment segs[4];
    unsigned int i, zero = 0;

    req->nr_sectors = 2;
    finish_request("front: discard", BLKIF_OP_DISCARD, BLKIF_RSP_OKAY);

    wipe();
    for (i = 0; i < 4; i++)
        segs[i] = one_sector(REF_WRITE, i);
    transfer("front: read it back", BLKIF_OP_READ, 20, segs, 4, BLKIF_RSP_OKAY);
    for (i = 0; i < 2 * SECTOR_SIZE; i++)
        zero += !sector_at(1 + i / SECTOR_SIZE, 1 + i / SECTOR_SIZE)[i % SECTOR_SIZE];
    check_is("front: the discarded bytes are 0", zero, 2 * SECTOR_SIZE);
    check("front: the sector before is there", pair_filled(sector_at(0, 0), 20, 1));
    check("front: the sector behind is there", pair_filled(sector_at(3, 3), 23, 1));
}

static void check_indirect(void)
{
    uint16_t n = PAGES;

    wipe();
    for (unsigned int i = 0; i < n; i++) {
        segments[i] = one_sector(REF_READ, i);
        pair_fill(sector_at(i, i % PAGE_SECTORS), 40 + i, 2);
    }
    transfer_indirectly("front: write more segments, indirectly", BLKIF_OP_WRITE, 40, n, BLKIF_OP_WRITE,
             BLKIF_RSP_OKAY);
    wipe();
    for (unsigned int i = 0; i < n; i++)
        segments[i] = one_sector(REF_WRITE, i);
    transfer_indirectly("front: read it back", BLKIF_OP_READ, 40, n, BLKIF_OP_READ, BLKIF_RSP_OKAY);
    check_is("front: as it was written", right(40, n, 2), n);
    check_is("front: and no more", touched(), n);
    transfer_indirectly("front: more segments than were offered", BLKIF_OP_READ, 0, INDIRECT_MAX + 1,
             BLKIF_OP_INDIRECT, BLKIF_RSP_ERROR);
}

static void check_refusals(void)
{
    struct blkif_request_segment to = seg(REF_WRITE, 0, 0), to_none = seg(REF_NONE, 0, 0),
                                 to_readonly = seg(REF_READ, 0, 0);

    wipe();
    transfer("front: an operation that nobody knows", UNKNOWN_OP, 0, NULL, 0,
             BLKIF_RSP_EOPNOTSUPP);
    transfer("front: read the last sector", BLKIF_OP_READ, SECTORS - 1, &to, 1, BLKIF_RSP_OKAY);
    check_is("front: one sector came", touched(), 1);
    wipe();
    transfer("front: the one behind it is refused", BLKIF_OP_READ, SECTORS, &to, 1,
             BLKIF_RSP_ERROR);
    transfer("front: so is one behind 32 bits", BLKIF_OP_READ, UINT64_C(1) << 32, &to, 1,
             BLKIF_RSP_ERROR);
    transfer("front: so is a page that is not granted", BLKIF_OP_READ, 0, &to_none, 1,
             BLKIF_RSP_ERROR);
    transfer("front: so is one that cannot be written to", BLKIF_OP_READ, 0, &to_readonly, 1,
             BLKIF_RSP_ERROR);
    check_is("front: nothing came", touched(), 0);
}

/* The back end unmaps everything but the offer; before that, no grant can be revoked. */
static void disconnect(void)
{
    check_is("front: the ring is in use", (uint64_t)xen_grant_revoke_v1(&table[REF_RING]),
             (uint64_t)XEN_GRANT_EBUSY);
    shared.offer.requests = ring.req_prod_pvt;
    xen_store32_release(&shared.offer.front_state, XenbusStateClosing);
    pair_notify(port);
    pair_wait_state(port, &shared.offer.back_state, XenbusStateClosed,
                    "front: the back end does not close");
    check_is("front: the ring is free", (uint64_t)xen_grant_revoke_v1(&table[REF_RING]), 0);
    for (unsigned int i = 0; i < PAGES; i++)
        if (xen_grant_revoke_v1(&table[REF_READ + i]) || xen_grant_revoke_v1(&table[REF_WRITE + i]))
            check_stop("front: a page is still in use", i, 0);
    check_is("front: the offer is still in use",
             (uint64_t)xen_grant_revoke_v1(&table[REF_OFFER]), (uint64_t)XEN_GRANT_EBUSY);
}

/* The back end prints the result, so it gets the numbers; on Arm it also ends the domain. */
void check_front(domid_t back)
{
    table = map_grant_frame();
    if (!table)
        check_stop("front: no grant table", 0, 0);
    make_offer(back);
    pair_wait_state(port, &shared.offer.back_state, XenbusStateConnected, "front: no back end");
    requests.ring = &ring;
    requests.data = data;
    requests.pages = PAGES;
    requests.ref_write = REF_WRITE;
    requests.ref_segments = REF_SEGMENTS;
    requests.notify = notify;
    requests.wait = wait;
    requests.filled = pair_filled;
    check_reads(8, 0);
    check_most_segments(50);
    check_full_ring("block: the ring is full", 0);
    check_writes();
    check_discard();
    check_indirect();
    check_refusals();
    disconnect();
    check_sum(&shared.offer.passed, &shared.offer.failed);
    xen_store32_release(&shared.offer.front_state, XenbusStateClosed);
    pair_notify(port);
    if (ON_X86)
        shut_down();
    for (;;)
        pair_wait(port, "front: nobody ends this domain");
}
