/* SPDX-License-Identifier: MIT */
/* dom0 as a block back end whose disk is in memory, for a front end of any ABI. */
#include "control.h"
#include "pair.h"

#include "xen/access/once.h"
#include "xen/io/xenbus.h"
#include "xen/sched.h"

static evtchn_port_t port;

static uint8_t sectors[SECTORS * SECTOR_SIZE] PAGE_ALIGNED;
static struct disk disk;

/* Pages whose own frame is replaced by a frame of the front end. */
static uint8_t offer_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t ring_page[PAGE_SIZE] PAGE_ALIGNED;

static union blkif_back_rings rings;

/* The front end can start at any time. Until then there is no event to wait for. */
static int64_t find_offer(struct offer *offer)
{
    uint64_t end = clock_ns() + 10 * NSEC_PER_SEC;
    int64_t handle;

    while ((handle = grant_map(disk.front, REF_OFFER, offer_page, 0)) < 0) {
        if (clock_ns() > end)
            check_stop("back: no front end, status of the map", (uint64_t)handle, 0);
        xen_sched_none(SCHEDOP_yield);
    }
    check_is("back: the offer is complete", xen_load32_acquire(&offer->front_state),
             XenbusStateInitialised);
    return handle;
}

/* Connects to the front end: maps its ring and binds its event channel. */
static int64_t connect(struct offer *offer)
{
    struct evtchn_bind_interdomain bind = {
        .remote_dom = disk.front, .remote_port = xen_load32(&offer->port),
    };
    char key[sizeof(offer->protocol)];
    int64_t handle;

    memcpy(key, offer->protocol, sizeof(key));
    key[sizeof(key) - 1] = '\0';
    disk.protocol = xen_blkif_protocol(key);
    check_within("back: a protocol", (uint64_t)disk.protocol, BLKIF_PROTOCOL_NATIVE,
                 BLKIF_PROTOCOL_X86_64);
    handle = grant_map(disk.front, xen_load32(&offer->ring_ref), ring_page, 0);
    check("back: the ring is mapped", handle >= 0);
    check_is("back: and attached",
             (uint64_t)xen_blkif_attach(&rings, disk.protocol, ring_page, PAGE_SIZE, 0), 0);
    check_is("back: bind_interdomain", pair_event(EVTCHNOP_bind_interdomain, &bind), 0);
    port = bind.local_port;
    pair_listen(port);
    xen_store32_release(&offer->back_state, XenbusStateConnected);
    pair_notify(port);
    return handle;
}

static void disconnect(struct offer *offer, int64_t handle)
{
    check_is("back: requests as many as were made", disk.requests, xen_load32(&offer->requests));
    check("back: a sector that was written", pair_filled(sectors + 20 * SECTOR_SIZE, 20, 1));
    check("back: one that was written indirectly", pair_filled(sectors + 55 * SECTOR_SIZE, 55, 2));
    check("back: one that was not", pair_filled(sectors + 39 * SECTOR_SIZE, 39, 0));
    check("back: the ring is unmapped", grant_unmap(handle, ring_page));
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

    disk.bytes = sectors;
    disk.sectors = SECTORS;
    disk.front = peer;
    for (unsigned int i = 0; i < SECTORS; i++)
        pair_fill(sectors + i * SECTOR_SIZE, i, 0);
    check_is("back: bind_virq", pair_event(EVTCHNOP_bind_virq, &end), 0);
    pair_listen(end.port);

    offer_handle = find_offer(offer);
    check_foreign(peer, offer);
    ring_handle = connect(offer);
    disk_serve(&disk, &rings, port);
    while (xen_load32_acquire(&offer->front_state) != XenbusStateClosing) {
        pair_wait(port, "back: no event, though there is no end");
        disk_serve(&disk, &rings, port);
    }
    disconnect(offer, ring_handle);
    check("back: the offer is unmapped", grant_unmap(offer_handle, offer_page));
    if (!ON_X86)
        check_is("back: end the front end",
                 (uint64_t)xen_sched(SCHEDOP_remote_shutdown, &shutdown), 0);
    pair_wait(end.port, "back: the front end's shutdown does not arrive");
    CONTROL(check_reason)(peer, ON_X86 ? SHUTDOWN_poweroff : SHUTDOWN_watchdog);
    close.port = port;
    check_is("back: close", pair_event(EVTCHNOP_close, &close), 0);
}
