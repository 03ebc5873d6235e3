/* SPDX-License-Identifier: MIT */
#include "disk.h"

#include "xen/access/ring.h"

static uint8_t window[PAGE_SIZE] PAGE_ALIGNED;      /* its own frame is replaced by one of the front end */

/* Read-only map: the page may be granted read-only. */
static bool write_segment(struct disk *disk, const struct blkif_request_segment *from, uint64_t sector)
{
    int64_t handle = grant_map(disk->front, from->gref, window, GNTMAP_readonly);

    if (handle < 0)
        return false;
    memcpy(disk->bytes + sector * SECTOR_SIZE, window + from->first_sect * SECTOR_SIZE,
           (from->last_sect - from->first_sect + 1u) * SECTOR_SIZE);
    return grant_unmap(handle, window);
}

/* Grant copy: no page of the front end is mapped. */
static bool read_sector(struct disk *disk, const struct blkif_request_segment *to, unsigned int at, uint64_t sector)
{
    return grant_copy_to(disk->front, to->gref, at * SECTOR_SIZE, disk->bytes + sector * SECTOR_SIZE, SECTOR_SIZE);
}

static int transfer(struct disk *disk, uint8_t operation, uint64_t sector, const struct blkif_request_segment *segs,
                    unsigned int n)
{
    for (unsigned int i = 0; i < n; i++) {
        unsigned int first = segs[i].first_sect, last = segs[i].last_sect;

        if (first > last || last >= PAGE_SECTORS || sector >= disk->sectors || last - first >= disk->sectors - sector)
            return BLKIF_RSP_ERROR;
        if (operation == BLKIF_OP_WRITE && !write_segment(disk, &segs[i], sector))
            return BLKIF_RSP_ERROR;
        for (unsigned int at = first; at <= last; at++, sector++)
            if (operation == BLKIF_OP_READ && !read_sector(disk, &segs[i], at, sector))
                return BLKIF_RSP_ERROR;
    }
    return BLKIF_RSP_OKAY;
}

static int discard(struct disk *disk, const struct blkif_request_discard *req)
{
    if (req->sector_number >= disk->sectors || req->nr_sectors > disk->sectors - req->sector_number)
        return BLKIF_RSP_ERROR;
    memset(disk->bytes + req->sector_number * SECTOR_SIZE, 0, req->nr_sectors * SECTOR_SIZE);
    return BLKIF_RSP_OKAY;
}

/* The segments are copied before they are checked: the front end could change them. */
static int indirect(struct disk *disk, const struct blkif_request_indirect *req)
{
    static struct blkif_request_segment segs[INDIRECT_MAX] PAGE_ALIGNED;

    if (req->indirect_op != BLKIF_OP_READ && req->indirect_op != BLKIF_OP_WRITE)
        return BLKIF_RSP_EOPNOTSUPP;
    if (!grant_copy_from(disk->front, req->indirect_grefs[0], 0, segs, sizeof(segs)))
        return BLKIF_RSP_ERROR;
    return transfer(disk, req->indirect_op, req->sector_number, segs, req->nr_segments);
}

static int serve(struct disk *disk, const struct blkif_request *req)
{
    switch (req->operation) {
    case BLKIF_OP_READ:
    case BLKIF_OP_WRITE:
        return transfer(disk, req->operation, req->sector_number, req->seg, req->nr_segments);
    case BLKIF_OP_FLUSH_DISKCACHE:
        return BLKIF_RSP_OKAY;
    case BLKIF_OP_DISCARD:
        return discard(disk, (const struct blkif_request_discard *)req);
    case BLKIF_OP_INDIRECT:
        return indirect(disk, (const struct blkif_request_indirect *)req);
    default:
        return BLKIF_RSP_EOPNOTSUPP;
    }
}

void disk_serve(struct disk *disk, union blkif_back_rings *rings, evtchn_port_t port)
{
    struct evtchn_send send = { .port = port };
    struct blkif_request req;
    int n, status;

    while ((n = xen_ring_final_check_requests(&rings->common)) > 0) {
        for (; n > 0; n--, disk->requests++) {
            uint8_t operation;

            status = xen_blkif_take_request(rings, disk->protocol, INDIRECT_MAX, &req);
            operation = req.operation;
            disk->operations |= 1u << (operation & 31);
            if (status == 0 && operation == BLKIF_OP_INDIRECT)
                operation = ((struct blkif_request_indirect *)&req)->indirect_op;
            if (status == 0)
                status = serve(disk, &req);
            xen_blkif_put_response(rings, disk->protocol, req.id, operation, status);
        }
        if (xen_ring_push_responses_notify(&rings->common) && xen_event(EVTCHNOP_send, &send))
            check_stop("disk: no event can be sent, port", port, 0);
    }
    if (n < 0)
        check_stop("disk: more requests than the ring has slots", (uint64_t)n, disk->requests);
}
