/* SPDX-License-Identifier: MIT */
/*
 * A back end for Linux' xen-blkfront. Its disk, which is in memory, has the content that block.c describes. Linux closes
 * the device twice; each time it has written certain sectors (see tests/peers/parts/blockback).
 */
#include "backend.h"
#include "disk.h"

#include "xen/access/once.h"
#include "xen/io/protocols.h"

#define SECTORS     2048u
#define RING_ORDER  2u
#define RING_PAGES  (1u << RING_ORDER)
#define QUEUES      2u

static uint8_t sectors[SECTORS * SECTOR_SIZE] PAGE_ALIGNED;
static uint8_t ring_pages[QUEUES][RING_PAGES][PAGE_SIZE] PAGE_ALIGNED;

static struct device device;
static struct disk disk;
static unsigned int n_queues, n_pages;      /* of each queue */
static struct queue {
    union blkif_back_rings rings;
    evtchn_port_t port;
    int64_t handles[RING_PAGES];
} queues[QUEUES];

static const uint32_t operations = 1u << BLKIF_OP_READ | 1u << BLKIF_OP_WRITE | 1u << BLKIF_OP_FLUSH_DISKCACHE |
                                   1u << BLKIF_OP_DISCARD | 1u << BLKIF_OP_INDIRECT;

/* What the front end must know before it makes its rings */
static void offer(void)
{
    device_put_number(&device, "max-ring-page-order", RING_ORDER);
    device_put_number(&device, "multi-queue-max-queues", QUEUES);
    device_put_number(&device, "feature-max-indirect-segments", INDIRECT_MAX);
    device_put_number(&device, "feature-flush-cache", 1);
    device_put_number(&device, "feature-discard", 1);
    device_put_number(&device, "discard-granularity", SECTOR_SIZE);
    device_put_number(&device, "discard-alignment", 0);
    device_enter(&device, XenbusStateInitWait);
}

static void describe(bool persistent)
{
    device_put_number(&device, "feature-persistent", persistent);
    device_put_number(&device, "sectors", SECTORS);
    device_put_number(&device, "sector-size", SECTOR_SIZE);
    device_put_number(&device, "physical-sector-size", SECTOR_SIZE);
    device_put_number(&device, "info", 0);
    device_enter(&device, XenbusStateConnected);
}

/* The layout of the records, which is that of the front end's ABI */
static void find_protocol(void)
{
    char key[32];
    int result = backend_read(&device, "protocol", key, sizeof(key));

    disk.protocol = xen_blkif_protocol(result ? NULL : key);
    if (disk.protocol < 0)
        check_stop("blockback: an unknown protocol", (uint64_t)result, 0);
}

/* The nodes of a queue are in a folder if there are several queues. */
static void attach(unsigned int number, bool numbered)
{
    struct queue *queue = &queues[number];
    char name[32] = "", *end = name;

    if (n_queues > 1) {
        memcpy(name, "queue-", 6);
        end = put_decimal(name + 6, number);
        *end++ = '/';
    }
    for (unsigned int i = 0; i < n_pages; i++) {
        memcpy(end, "ring-ref", 9);
        if (numbered)
            put_decimal(end + 8, i);
        queue->handles[i] = grant_map(device.domid, (grant_ref_t)device_offers(&device, name, 0),
                                      ring_pages[number][i], 0);
        check("blockback: map a page of the ring", queue->handles[i] >= 0);
    }
    check_is("blockback: attach the ring",
             (uint64_t)xen_blkif_attach(&queue->rings, disk.protocol, ring_pages[number], n_pages * PAGE_SIZE, 0), 0);
    memcpy(end, "event-channel", 14);
    queue->port = backend_bind(&device, (evtchn_port_t)device_offers(&device, name, 0));
}

static void connect(bool persistent, unsigned int pages_wanted)
{
    uint64_t order = device_offers(&device, "ring-page-order", ~UINT64_C(0));
    bool numbered = order != ~UINT64_C(0);

    disk.front = device.domid;
    find_protocol();
    n_queues = (unsigned int)device_offers(&device, "multi-queue-num-queues", 1);
    n_pages = numbered && order <= RING_ORDER ? 1u << order : 1;
    if (!check_within("blockback: queues", n_queues, 1, QUEUES) ||
        !check_is("blockback: pages of each ring", n_pages, pages_wanted))
        check_stop("blockback: the front end does not use what was offered", n_queues, order);
    for (unsigned int i = 0; i < n_queues; i++)
        attach(i, numbered);
    describe(persistent);
}

static void serve(void)
{
    const unsigned int open = 1u << XenbusStateInitialised | 1u << XenbusStateConnected;
    enum xenbus_state state = XenbusStateInitialised;
    evtchn_port_t ports[QUEUES];

    do {
        for (unsigned int i = 0; i < n_queues; i++) {
            ports[i] = queues[i].port;
            disk_serve(&disk, &queues[i].rings, ports[i]);
        }
        if (backend_sleep(ports, n_queues))
            state = backend_front(&device);
    } while (open >> state & 1);
}

static void disconnect(void)
{
    device_enter(&device, XenbusStateClosing);
    backend_wait(&device, 1u << XenbusStateClosed);
    for (unsigned int i = 0; i < n_queues; i++) {
        device_close(queues[i].port);
        for (unsigned int j = 0; j < n_pages; j++)
            check("blockback: unmap a page of the ring", grant_unmap(queues[i].handles[j], ring_pages[i][j]));
    }
}

/* How many sectors are as after they were written so often */
static unsigned int right(unsigned int first, unsigned int n, unsigned int written)
{
    unsigned int good = 0;

    for (unsigned int i = first; i < first + n; i++)
        good += lines_filled(sectors + i * SECTOR_SIZE, i, written);
    return good;
}

static void session(bool persistent, unsigned int pages_wanted)
{
    backend_open(&device, "vbd");
    offer();
    if (backend_wait(&device, 1u << XenbusStateInitialised | 1u << XenbusStateConnected) == XenbusStateUnknown)
        check_stop("blockback: the front end is gone before it connects", 0, 0);
    connect(persistent, pages_wanted);
    disk.operations = 0;
    serve();
    disconnect();
    check_is("blockback: operations that Linux has used", disk.operations, operations);
    check("blockback: the device is removed", !backend_close(&device));
}

void check_peer_blockback(void)
{
    unsigned int zero = 0;

    disk.bytes = sectors;
    disk.sectors = SECTORS;
    for (unsigned int i = 0; i < SECTORS; i++)
        lines_fill(sectors + i * SECTOR_SIZE, i, 0);
    backend_watch("vbd");
    check_note("ready", 1, 0);
    session(false, 1);
    check_is("blockback: sectors that Linux has written", right(0, 1024, 1), 1024);
    check_is("blockback: three of one request", right(1503, 3, 2), 3);
    check_is("blockback: those around them", right(1024, 479, 0) + right(1506, 94, 0), 479 + 94);
    for (unsigned int i = 0; i < 8 * SECTOR_SIZE; i++)
        zero += !sectors[1600 * SECTOR_SIZE + i];
    check_is("blockback: bytes that Linux has discarded", zero, 8 * SECTOR_SIZE);
    check_is("blockback: those behind them", right(1608, SECTORS - 1608, 0), SECTORS - 1608);

    session(true, RING_PAGES);
    check_is("blockback: sectors that Linux has written later", right(512, 1024, 3), 1024);
    check_is("blockback: three of one request", right(1800, 3, 4), 3);
    check_is("blockback: those before", right(0, 512, 1), 512);
    check_is("blockback: those behind", right(1803, SECTORS - 1803, 0), SECTORS - 1803);
}
