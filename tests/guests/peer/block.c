/* SPDX-License-Identifier: MIT */
/*
 * A front end for Linux' xen-blkback. The disk consists of lines of 16 bytes, which contain the
 * number of the sector, how often it was written, and the number of the line. Each write and each
 * discard is also printed, so that dom0 can compare the disk's image in the end.
 */
#include "device.h"
#include "requests.h"

#include "xen/io/protocols.h"

#define LINE_SIZE       16u
#define PAGES           32u                     /* of data */
#define RING_PAGES      4u
#define QUEUES          2u
#define REF_RING        32u                     /* RING_PAGES for each queue */
#define REF_SEGMENTS    48u
#define REF_NONE        49u                     /* grants nothing */
#define REF_READ        64u                     /* each data page read-only, */
#define REF_WRITE       (REF_READ + PAGES)      /* and for reading and writing */
#define UNKNOWN_OP      0x7e

static uint8_t ring_pages[QUEUES][RING_PAGES][PAGE_SIZE] PAGE_ALIGNED;
static uint8_t data[PAGES][PAGE_SIZE] PAGE_ALIGNED;
static struct blkif_request_segment segments[PAGE_SIZE / sizeof(struct blkif_request_segment)]
    PAGE_ALIGNED;

static struct device disk;
static uint64_t sectors;
static bool persistent;
static struct queue {
    struct blkif_front_ring ring;
    evtchn_port_t port;
} queues[QUEUES], *queue;

/* ---- the content of the disk ------------------------------------------------------------- */

static void put_digits(uint8_t *to, unsigned int n, uint32_t number)
{
    for (; n; number /= 10)
        to[--n] = (uint8_t)('0' + number % 10);
}

void lines_fill(uint8_t *to, uint64_t sector, unsigned int written)
{
    for (unsigned int line = 0; line < SECTOR_SIZE / LINE_SIZE; line++, to += LINE_SIZE) {
        memcpy(to, "000000 00 00000\n", LINE_SIZE);
        put_digits(to, 6, (uint32_t)sector);
        put_digits(to + 7, 2, written);
        put_digits(to + 10, 5, line);
    }
}

bool lines_filled(const uint8_t *at, uint64_t sector, unsigned int written)
{
    uint8_t expected[SECTOR_SIZE];

    lines_fill(expected, sector, written);
    return !memcmp(at, expected, SECTOR_SIZE);
}

static void notify(void)
{
    peer_notify(queue->port);
}

static void wait(const char *what_for)
{
    peer_wait(queue->port, what_for);
}

static void use_queue(unsigned int number)
{
    queue = &queues[number];
    requests.ring = &queue->ring;
}

/* With persistent grants, the back end needs all grants to allow writing. */
static grant_ref_t to_send(unsigned int page)
{
    return (persistent ? REF_WRITE : REF_READ) + page;
}

static void wrote(uint64_t sector, unsigned int n, unsigned int written)
{
    for (unsigned int i = 0; i < n; i++)
        check_note("wrote", sector + i, written);
}

/* ---- checks ------------------------------------------------------------------------------ */

static void check_writes(uint64_t at, unsigned int written)
{
    struct blkif_request_segment segs[4];
    unsigned int i;

    wipe();
    for (i = 0; i < 3; i++)
        lines_fill(sector_at(0, 2 + i), at + i, written);
    lines_fill(sector_at(9, 7), at + 3, written);
    segs[0] = seg(to_send(0), 2, 4);
    segs[1] = seg(to_send(9), 7, 7);
    transfer("block: write", BLKIF_OP_WRITE, at, segs, 2, BLKIF_RSP_OKAY);
    wrote(at, 4, written);
    check_is("block: flush is offered", device_offers(&disk, "feature-flush-cache", 0), 1);
    transfer("block: flush", BLKIF_OP_FLUSH_DISKCACHE, 0, NULL, 0, BLKIF_RSP_OKAY);
    wipe();
    for (i = 0; i < 4; i++)
        segs[i] = one_sector(REF_WRITE, i);
    transfer("block: read it back", BLKIF_OP_READ, at, segs, 4, BLKIF_RSP_OKAY);
    check_is("block: as it was written", right(at, 4, written), 4);

    check_is("block: barriers are offered", device_offers(&disk, "feature-barrier", 0), 1);
    lines_fill(sector_at(0, 0), at + 4, written);
    segs[0] = seg(to_send(0), 0, 0);
    transfer("block: write with a barrier", BLKIF_OP_WRITE_BARRIER, at + 4, segs, 1,
             BLKIF_RSP_OKAY);
    wrote(at + 4, 1, written);
}

/* Linux' loop device discards whole pages of its file. */
static void check_discard(void)
{
    struct blkif_request_discard *req;
    struct blkif_request_segment segs[1] = { seg(REF_WRITE, 0, PAGE_SECTORS - 1) };
    unsigned int zero = 0;

    check_is("block: discard is offered", device_offers(&disk, "feature-discard", 0), 1);
    check_is("block: its unit", device_offers(&disk, "discard-granularity", 0), PAGE_SIZE);
    check_is("block: its start", device_offers(&disk, "discard-alignment", 1), 0);
    check_is("block: but not securely", device_offers(&disk, "discard-secure", 1), 0);
    req = make_request(BLKIF_OP_DISCARD, 10 * PAGE_SECTORS);
    req->flag = BLKIF_DISCARD_SECURE;       /* ignored, as it is not offered */
    req->nr_sectors = PAGE_SECTORS;
    finish_request("block: discard", BLKIF_OP_DISCARD, BLKIF_RSP_OKAY);
    for (unsigned int i = 0; i < PAGE_SECTORS; i++)
        check_note("zero", 10 * PAGE_SECTORS + i, 0);
    wipe();
    transfer("block: read it back", BLKIF_OP_READ, 10 * PAGE_SECTORS, segs, 1, BLKIF_RSP_OKAY);
    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        zero += !data[0][i];
    check_is("block: the discarded bytes are 0", zero, PAGE_SIZE);
}

static void check_indirect(uint64_t at, unsigned int written)
{
    const uint16_t n = PAGES;
    uint64_t most = device_offers(&disk, "feature-max-indirect-segments", 0);

    check_within("block: segments of an indirect request", most, n, 4096);
    wipe();
    for (unsigned int i = 0; i < n; i++) {
        segments[i] = one_sector(to_send(0), i);
        lines_fill(sector_at(i, i % PAGE_SECTORS), at + i, written);
    }
    transfer_indirectly("block: write more segments, indirectly", BLKIF_OP_WRITE, at, n, BLKIF_OP_WRITE,
             BLKIF_RSP_OKAY);
    wrote(at, n, written);
    wipe();
    for (unsigned int i = 0; i < n; i++)
        segments[i] = one_sector(REF_WRITE, i);
    transfer_indirectly("block: read it back", BLKIF_OP_READ, at, n, BLKIF_OP_READ, BLKIF_RSP_OKAY);
    check_is("block: as it was written", right(at, n, written), n);
    check_is("block: and no more", touched(), n);
    if (most < sizeof(segments) / sizeof(segments[0]))
        transfer_indirectly("block: more segments than were offered", BLKIF_OP_READ, 0, (uint16_t)(most + 1),
                 BLKIF_OP_READ, BLKIF_RSP_ERROR);
}

static void check_refusals(void)
{
    struct blkif_request_segment to = seg(REF_WRITE, 0, 0), to_none = seg(REF_NONE, 0, 0);

    wipe();
    transfer("block: an operation that nobody knows", UNKNOWN_OP, 0, NULL, 0,
             BLKIF_RSP_EOPNOTSUPP);
    transfer("block: read the last sector", BLKIF_OP_READ, sectors - 1, &to, 1, BLKIF_RSP_OKAY);
    check("block: which is right", lines_filled(sector_at(0, 0), sectors - 1, 0));
    wipe();
    transfer("block: the one behind it is refused", BLKIF_OP_READ, sectors, &to, 1,
             BLKIF_RSP_ERROR);
    transfer("block: so is a page that is not granted", BLKIF_OP_READ, 0, &to_none, 1,
             BLKIF_RSP_ERROR);
    check_is("block: nothing came", touched(), 0);
}

/* ---- connections ------------------------------------------------------------------------- */

/* The nodes of a ring, which are in a folder if there are several rings */
static void publish(unsigned int number, unsigned int pages_of_ring, unsigned int count)
{
    char name[32], *end = name;

    use_queue(number);
    queue->port = device_port(&disk);
    XEN_FRONT_RING_INIT(&queue->ring, (struct blkif_sring *)ring_pages[number],
                        pages_of_ring * PAGE_SIZE);
    if (count > 1) {
        memcpy(name, "queue-", 6);
        end = put_decimal(name + 6, number);
        *end++ = '/';
    }
    for (unsigned int i = 0; i < pages_of_ring; i++) {
        grant_ref_t ref = REF_RING + number * RING_PAGES + i;

        device_grant(&disk, ref, ring_pages[number][i], 0);
        memcpy(end, "ring-ref", 9);
        if (pages_of_ring > 1)
            put_decimal(end + 8, i);
        device_put_number(&disk, name, ref);
    }
    memcpy(end, "event-channel", 14);
    device_put_number(&disk, name, queue->port);
}

static void connect(unsigned int order, unsigned int count, bool keep)
{
    device_wait(&disk, XenbusStateInitWait);
    check_within("block: ring pages that are offered", device_offers(&disk, "max-ring-page-order", 0),
                 order, 8);
    check_within("block: rings that are offered", device_offers(&disk, "multi-queue-max-queues", 1),
                 count, 64);
    persistent = keep;
    if (order)
        device_put_number(&disk, "ring-page-order", order);
    if (count > 1)
        device_put_number(&disk, "multi-queue-num-queues", count);
    if (keep)
        device_put_number(&disk, "feature-persistent", 1);
    for (unsigned int i = 0; i < count; i++)
        publish(i, 1u << order, count);
    device_put(&disk, "protocol", XEN_IO_PROTO_ABI_NATIVE);
    device_grant(&disk, REF_SEGMENTS, segments, keep ? 0 : GTF_readonly);
    for (unsigned int i = 0; i < PAGES; i++) {
        device_grant(&disk, REF_READ + i, data[i], GTF_readonly);
        device_grant(&disk, REF_WRITE + i, data[i], 0);
    }
    device_enter(&disk, XenbusStateInitialised);
    device_wait(&disk, XenbusStateConnected);
    /* only now is this node there */
    check_is("block: persistent grants are offered",
             device_offers(&disk, "feature-persistent", 0), 1);
    check_is("block: the physical size of a sector",
             device_offers(&disk, "physical-sector-size", 0), SECTOR_SIZE);
    sectors = device_offers(&disk, "sectors", 0);
    check_is("block: the size of a sector", device_offers(&disk, "sector-size", 0), SECTOR_SIZE);
    device_enter(&disk, XenbusStateConnected);
    use_queue(0);
}

/* The back end has unmapped everything; before that, no grant can be revoked. */
static void release(unsigned int order, unsigned int count)
{
    for (unsigned int i = 0; i < count; i++) {
        device_close(queues[i].port);
        for (unsigned int j = 0; j < 1u << order; j++)
            device_revoke(REF_RING + i * RING_PAGES + j);
    }
    device_revoke(REF_SEGMENTS);
    for (unsigned int i = 0; i < PAGES; i++) {
        device_revoke(REF_READ + i);
        device_revoke(REF_WRITE + i);
    }
}

static void disconnect(unsigned int order, unsigned int count)
{
    device_enter(&disk, XenbusStateClosing);
    device_wait(&disk, XenbusStateClosing);
    device_enter(&disk, XenbusStateClosed);
    device_wait(&disk, XenbusStateClosed);
    release(order, count);
    device_remove(&disk, "ring-ref");
    device_remove(&disk, "event-channel");
    device_remove(&disk, "ring-page-order");
    device_remove(&disk, "multi-queue-num-queues");
}

/* Dom0 makes the disk larger when it is asked to. */
static void check_resize(void)
{
    struct blkif_request_segment to = seg(REF_WRITE, 0, 0);
    uint64_t before = sectors, deadline = clock_ns() + 180 * NSEC_PER_SEC;
    struct store_event event;

    check_note("grow", before, 0);
    do {        /* the back end looks at the size when a request comes */
        struct blkif_request *req = make_request(BLKIF_OP_READ, 0);

        req->nr_segments = 1;
        req->seg[0] = to;
        push_requests();
        take_response();
        store_event(&event, clock_ns() + NSEC_PER_SEC / 4);
        if (clock_ns() > deadline)
            check_stop("block: the disk does not grow", before, 0);
    } while ((sectors = device_offers(&disk, "sectors", 0)) == before);
    check_is("block: the new size", sectors, 2 * before);
    check_is("block: still connected", device_offers(&disk, "state", 0), XenbusStateConnected);
    wipe();
    transfer("block: read the new last sector", BLKIF_OP_READ, sectors - 1, &to, 1, BLKIF_RSP_OKAY);
    check_is("block: it came", touched(), 1);
}

static void check_read_only(void)
{
    struct blkif_request_segment segs[1];

    device_open(&disk, "vbd", 51728);       /* xvdb */
    connect(0, 1, false);
    check_is("block: a CD to read only", device_offers(&disk, "info", 0),
             VDISK_READONLY | VDISK_CDROM);
    device_check("block: which the toolstack calls so", disk.other, "mode", "r");
    device_check("block: and of this type", disk.own, "device-type", "cdrom");
    device_check("block: without discard", disk.other, "discard-enable", "0");
    check_is("block: which is not offered", device_offers(&disk, "feature-discard", 0), 0);
    check_reads(8, 0);
    lines_fill(sector_at(0, 0), 8, 9);
    segs[0] = seg(REF_READ, 0, 0);
    transfer("block: a write to it fails", BLKIF_OP_WRITE, 8, segs, 1, BLKIF_RSP_ERROR);
}

/* Dom0 removes the disk when it is asked to: in the end, the guest cannot read the state any more. */
static void check_removal(void)
{
    uint64_t deadline = clock_ns() + patience;
    struct store_event event;
    char state[4];

    check_note("detach", 0, 0);
    device_wait(&disk, XenbusStateClosing);
    device_check("block: the disk is being removed", disk.other, "online", "0");
    device_enter(&disk, XenbusStateClosed);
    while (!store_read(device_path(disk.other, "state").text, state, sizeof(state)) &&
           clock_ns() < deadline)
        store_event(&event, clock_ns() + NSEC_PER_SEC / 4);
    check_is("block: and has no state any more", strlen(state), 0);
    release(0, 1);
}

static void check_toolstack(void)
{
    device_check("block: the toolstack allows writing", disk.other, "mode", "w");
    device_check("block: names the image", disk.other, "params", "/run/a.img");
    device_check("block: the kind of back end", disk.other, "type", "phy");
    device_check("block: allows discard", disk.other, "discard-enable", "1");
    device_check("block: and O_DIRECT", disk.other, "direct-io-safe", "1");
    device_check("block: the number of the disk", disk.own, "virtual-device", "51712");
    device_check("block: trusts the back end", disk.own, "trusted", "1");
    device_check("block: its type", disk.own, "device-type", "disk");
    device_check("block: its type for the back end", disk.other, "device-type", "disk");
}

void check_peer_block(void)
{
    requests.data = data;
    requests.pages = PAGES;
    requests.ref_write = REF_WRITE;
    requests.ref_segments = REF_SEGMENTS;
    requests.notify = notify;
    requests.wait = wait;
    requests.filled = lines_filled;
    device_open(&disk, "vbd", 51712);       /* xvda */
    check_toolstack();
    connect(0, 1, false);
    check_is("block: a disk to read and write", device_offers(&disk, "info", ~UINT64_C(0)), 0);
    check_reads(8, 0);
    check("block: it keeps no page mapped", !device_uses(REF_WRITE));
    check_most_segments(50);
    check_writes(20, 1);
    check_discard();
    check_indirect(120, 2);
    check_refusals();
    check_full_ring("block: the ring is full", 256);
    disconnect(0, 1);

    /* a second connection, with several rings of several pages */
    device_enter(&disk, XenbusStateInitialising);
    connect(2, QUEUES, false);
    for (unsigned int i = 0; i < QUEUES; i++) {
        use_queue(i);
        check_reads(40, 0);
        check_writes(600 + 16 * i, 3);
        check_full_ring("block: the ring of several pages is full", 256);
    }
    disconnect(2, QUEUES);

    /* a third one, with persistent grants */
    device_enter(&disk, XenbusStateInitialising);
    connect(0, 1, true);
    check_reads(40, 0);
    check("block: it keeps pages mapped", device_uses(REF_WRITE));
    check_writes(700, 4);
    check_indirect(720, 5);
    check_resize();
    disconnect(0, 1);

    check_read_only();
    check_removal();
}
