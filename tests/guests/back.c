/* SPDX-License-Identifier: MIT */
/* dom0 as a block back end whose disk is in memory, for a front end of any ABI. */
#include "control.h"
#include "pair.h"

#include "xen/access/ring.h"
#include "xen/foreign/blkif.h"
#include "xen/io/xenbus.h"
#include "xen/sched.h"

static domid_t front;
static evtchn_port_t port;

static uint8_t disk[SECTORS * SECTOR_SIZE] PAGE_ALIGNED;

/* Pages whose own frame is replaced by a frame of the front end. */
static uint8_t offer_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t ring_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t window[PAGE_SIZE] PAGE_ALIGNED;

static union blkif_back_rings rings;
static unsigned int requests;
static int protocol;

/* The handle, or the status of a failed map operation. */
static int64_t map(grant_ref_t ref, void *page, uint32_t flags)
{
    struct gnttab_map_grant_ref op = {
        .host_addr = grant_target(page), .flags = GNTMAP_host_map | flags, .ref = ref,
        .dom = front, .status = GNTST_general_error,
    };

    xen_grant(GNTTABOP_map_grant_ref, &op);
    return op.status == GNTST_okay ? (int64_t)op.handle : op.status;
}

static bool unmap(int64_t handle, const void *page)
{
    struct gnttab_unmap_grant_ref op = {
        .host_addr = grant_target(page), .handle = (grant_handle_t)handle,
        .status = GNTST_general_error,
    };

    return !xen_grant(GNTTABOP_unmap_grant_ref, &op) && op.status == GNTST_okay;
}

/* Grant copy: no page of the front end is mapped. */
static bool read_sector(const struct blkif_request_segment *to, unsigned int at, uint64_t sector)
{
    const uint8_t *from = disk + sector * SECTOR_SIZE;
    struct gnttab_copy copy = {
        .source = { .u.gmfn = frame_of(from), .domid = DOMID_SELF,
                    .offset = (unsigned long)from % PAGE_SIZE },
        .dest = { .u.ref = to->gref, .domid = front, .offset = (uint16_t)(at * SECTOR_SIZE) },
        .len = SECTOR_SIZE, .flags = GNTCOPY_dest_gref, .status = GNTST_general_error,
    };

    return !xen_grant(GNTTABOP_copy, &copy) && copy.status == GNTST_okay;
}

/* Read-only map: the page may be granted read-only. */
static bool write_segment(const struct blkif_request_segment *from, uint64_t sector)
{
    int64_t handle = map(from->gref, window, GNTMAP_readonly);

    if (handle < 0)
        return false;
    memcpy(disk + sector * SECTOR_SIZE, window + from->first_sect * SECTOR_SIZE,
           (from->last_sect - from->first_sect + 1u) * SECTOR_SIZE);
    return unmap(handle, window);
}

static int transfer(uint8_t operation, uint64_t sector, const struct blkif_request_segment *segs,
                    unsigned int n)
{
    for (unsigned int i = 0; i < n; i++) {
        unsigned int first = segs[i].first_sect, last = segs[i].last_sect;

        if (first > last || last >= PAGE_SECTORS || sector >= SECTORS ||
            last - first >= SECTORS - sector)
            return BLKIF_RSP_ERROR;
        if (operation == BLKIF_OP_WRITE && !write_segment(&segs[i], sector))
            return BLKIF_RSP_ERROR;
        for (unsigned int at = first; at <= last; at++, sector++)
            if (operation == BLKIF_OP_READ && !read_sector(&segs[i], at, sector))
                return BLKIF_RSP_ERROR;
    }
    return BLKIF_RSP_OKAY;
}

static int discard(const struct blkif_request_discard *req)
{
    if (req->sector_number >= SECTORS || req->nr_sectors > SECTORS - req->sector_number)
        return BLKIF_RSP_ERROR;
    memset(disk + req->sector_number * SECTOR_SIZE, 0, req->nr_sectors * SECTOR_SIZE);
    return BLKIF_RSP_OKAY;
}

/* The segments are copied before they are checked: the front end could change them. */
static int indirect(const struct blkif_request_indirect *req)
{
    static struct blkif_request_segment segs[INDIRECT_MAX] PAGE_ALIGNED;
    struct gnttab_copy copy = {
        .source = { .u.ref = req->indirect_grefs[0], .domid = front },
        .dest = { .u.gmfn = frame_of(segs), .domid = DOMID_SELF },
        .len = sizeof(segs), .flags = GNTCOPY_source_gref, .status = GNTST_general_error,
    };

    if (req->indirect_op != BLKIF_OP_READ && req->indirect_op != BLKIF_OP_WRITE)
        return BLKIF_RSP_EOPNOTSUPP;
    if (xen_grant(GNTTABOP_copy, &copy) || copy.status != GNTST_okay)
        return BLKIF_RSP_ERROR;
    return transfer(req->indirect_op, req->sector_number, segs, req->nr_segments);
}

static int serve(const struct blkif_request *req)
{
    switch (req->operation) {
    case BLKIF_OP_READ:
    case BLKIF_OP_WRITE:
        return transfer(req->operation, req->sector_number, req->seg, req->nr_segments);
    case BLKIF_OP_FLUSH_DISKCACHE:
        return BLKIF_RSP_OKAY;
    case BLKIF_OP_DISCARD:
        return discard((const struct blkif_request_discard *)req);
    case BLKIF_OP_INDIRECT:
        return indirect((const struct blkif_request_indirect *)req);
    default:
        return BLKIF_RSP_EOPNOTSUPP;
    }
}

/* Serves all pending requests, and asks for an event for the next one. */
static void serve_all(void)
{
    struct blkif_request req;
    int n, status;

    while ((n = xen_ring_final_check_requests(&rings.common)) > 0) {
        for (; n > 0; n--, requests++) {
            status = xen_blkif_take_request(&rings, protocol, INDIRECT_MAX, &req);
            if (status == 0)
                status = serve(&req);
            xen_blkif_put_response(&rings, protocol, req.id, req.operation, status);
        }
        if (xen_ring_push_responses_notify(&rings.common))
            pair_notify(port);
    }
    if (n < 0)
        check_stop("back: more requests than the ring has slots", (uint64_t)n, requests);
}

/* The front end can start at any time. Until then there is no event to wait for. */
static int64_t find_offer(struct offer *offer)
{
    uint64_t end = clock_ns() + 10 * NSEC_PER_SEC;
    int64_t handle;

    while ((handle = map(REF_OFFER, offer_page, 0)) < 0) {
        if (clock_ns() > end)
            check_stop("back: no front end, status of the map", (uint64_t)handle, 0);
        xen_sched(SCHEDOP_yield, NULL);
    }
    check_is("back: the offer is complete", xen_load32_acquire(&offer->front_state),
             XenbusStateInitialised);
    return handle;
}

/* Connects to the front end: maps its ring and binds its event channel. */
static int64_t connect(struct offer *offer)
{
    struct evtchn_bind_interdomain bind = {
        .remote_dom = front, .remote_port = xen_load32(&offer->port),
    };
    char key[sizeof(offer->protocol)];
    int64_t handle;

    memcpy(key, offer->protocol, sizeof(key));
    key[sizeof(key) - 1] = '\0';
    protocol = xen_blkif_protocol(key);
    check_within("back: a protocol", (uint64_t)protocol, BLKIF_PROTOCOL_NATIVE,
                 BLKIF_PROTOCOL_X86_64);
    handle = map(xen_load32(&offer->ring_ref), ring_page, 0);
    check("back: the ring is mapped", handle >= 0);
    check_is("back: and attached",
             (uint64_t)xen_blkif_attach(&rings, protocol, ring_page, PAGE_SIZE, 0), 0);
    check_is("back: bind_interdomain", pair_event(EVTCHNOP_bind_interdomain, &bind), 0);
    port = bind.local_port;
    pair_listen(port);
    xen_store32_release(&offer->back_state, XenbusStateConnected);
    pair_notify(port);
    return handle;
}

static void disconnect(struct offer *offer, int64_t handle)
{
    check_is("back: requests as many as were made", requests, xen_load32(&offer->requests));
    check("back: a sector that was written", pair_filled(disk + 20 * SECTOR_SIZE, 20, 1));
    check("back: one that was written indirectly", pair_filled(disk + 55 * SECTOR_SIZE, 55, 2));
    check("back: one that was not", pair_filled(disk + 39 * SECTOR_SIZE, 39, 0));
    check("back: the ring is unmapped", unmap(handle, ring_page));
    xen_store32_release(&offer->back_state, XenbusStateClosed);
    pair_notify(port);
    pair_wait_state(port, &offer->front_state, XenbusStateClosed,
                    "back: the front end does not close");
    check_within("back: checks that the front end passed", xen_load32(&offer->passed),
                 1, UINT32_MAX);
    check_is("back: checks that it failed", xen_load32(&offer->failed), 0);
}

void check_back(domid_t peer)
{
    struct offer *offer = (struct offer *)offer_page;
    struct evtchn_bind_virq end = { .virq = VIRQ_DOM_EXC, .vcpu = 0 };
    struct sched_remote_shutdown shutdown = { .domain_id = peer, .reason = SHUTDOWN_watchdog };
    struct evtchn_close close;
    int64_t offer_handle, ring_handle;

    front = peer;
    for (unsigned int i = 0; i < SECTORS; i++)
        pair_fill(disk + i * SECTOR_SIZE, i, 0);
    check_is("back: bind_virq", pair_event(EVTCHNOP_bind_virq, &end), 0);
    pair_listen(end.port);

    offer_handle = find_offer(offer);
    check_foreign(front, offer);
    ring_handle = connect(offer);
    serve_all();
    while (xen_load32_acquire(&offer->front_state) != XenbusStateClosing) {
        pair_wait(port, "back: no event, though there is no end");
        serve_all();
    }
    disconnect(offer, ring_handle);
    check("back: the offer is unmapped", unmap(offer_handle, offer_page));
    if (!ON_X86)
        check_is("back: end the front end",
                 (uint64_t)xen_sched(SCHEDOP_remote_shutdown, &shutdown), 0);
    pair_wait(end.port, "back: the front end's shutdown does not arrive");
    CONTROL(check_reason)(front, ON_X86 ? SHUTDOWN_poweroff : SHUTDOWN_watchdog);
    close.port = port;
    check_is("back: close", pair_event(EVTCHNOP_close, &close), 0);
}
