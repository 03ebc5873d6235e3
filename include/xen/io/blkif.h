/* SPDX-License-Identifier: MIT */
/*
 * blkif.h - virtual block devices: requests to read, write, flush and discard.
 *
 * Contract: the front end (device/vbd/ID in xenstore) makes one ring or more and
 *           grants their pages; the back end (backend/vbd/DOMID/ID) answers each
 *           request once, in any order. Both use the event hold-off of ring.h.
 * Layout:   differs on x86_32, which aligns 64-bit members to 4; the front end
 *           names its ABI in the node `protocol`, see protocols.h.
 */
#ifndef __XEN_PUBLIC_IO_BLKIF_H__
#define __XEN_PUBLIC_IO_BLKIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore; numbers are decimal. Where one is absent it has the value in
 * brackets. `since` is that of the operation that a key is for; blank: none is on
 * record.
 *
 *   key                        writer     value                                             since
 *   feature-barrier            back       [0] 1: BLKIF_OP_WRITE_BARRIER may be tried        3.0.4
 *   feature-flush-cache        back       [0] 1: BLKIF_OP_FLUSH_DISKCACHE may be tried      3.2
 *   feature-discard            back       [0] 1: BLKIF_OP_DISCARD may be tried              4.2
 *   feature-persistent         back       [0] 1: keeps grants mapped, if the front end
 *                                         reuses them
 *   feature-max-indirect-segments
 *                              back       [0] segments in a BLKIF_OP_INDIRECT; absent:      4.4
 *                                         unknown operation
 *   max-ring-page-order        back       [0] a ring may have up to 2^this pages
 *   max-ring-pages             back       [1] deprecated: max-ring-page-order in pages, a
 *                                         power of two
 *   multi-queue-max-queues     back       [1] rings that one device may have
 *   sectors                    back       size of the device, in units of 512 bytes; may
 *                                         change while connected
 *   sector-size                back       [512] logical block, in bytes, a power of two:
 *                                         every transfer starts on a multiple of it and is
 *                                         a multiple of it long
 *   physical-sector-size       back       [sector-size] in bytes, a multiple of that
 *   info                       back       VDISK_* bits
 *   discard-granularity        back       [sector-size] bytes that can be discarded on      4.2
 *                                         their own
 *   discard-alignment          back       [0] bytes from the start of the device to the     4.2
 *                                         first of those
 *   discard-secure             back       [0] 1: BLKIF_DISCARD_SECURE works                 4.2
 *   ring-ref                   front      grant of a ring of one page; of a larger one,
 *   ring-ref0, ring-ref1 ...   front      the grants of its pages, in order, instead
 *   event-channel              front      the port of the ring
 *   protocol                   front      XEN_IO_PROTO_ABI_*, [the back end's own]          3.1
 *   ring-page-order            front      [0] a ring has 2^this pages, each one of
 *                                         several; at most max-ring-page-order
 *   num-ring-pages             front      [1] deprecated: ring-page-order in pages
 *   multi-queue-num-queues     front      [1] 1 to multi-queue-max-queues; with 2 or more,
 *                                         ring-ref* and event-channel stand in queue-0/,
 *                                         queue-1/ ... instead
 *   feature-persistent         front      [0] 1: reuses its grants; all of them allow
 *                                         writing then
 *   feature-large-sector-size  front      [0] deprecated, see below
 *   mode                       toolstack  back end: "r" or "w"
 *   params                     toolstack  back end: what to open
 *   type                       toolstack  back end: how to open it, "phy", "file", "tap"
 *   physical-device            toolstack  back end: "MAJOR:MINOR" of what was opened, in
 *                                         hexadecimal; from the host's script that
 *                                         attaches it
 *   physical-device-path       toolstack  back end: its path; from the same script
 *   direct-io-safe             toolstack  back end: [0] 1: the host's O_DIRECT is safe: it
 *                                         lets go of a page before it reports the end
 *   discard-enable             toolstack  back end: [1] 0 forbids to offer discard
 *   online                     toolstack  back end: [0] 1 until the device is unplugged
 *   virtual-device             toolstack  front end: the device's number
 *   device-type                toolstack  front end: "disk", "cdrom", "floppy"
 *   trusted                    toolstack  front end: [1] 0 is not to trust the back end
 *
 * A back end that offers discard writes discard-granularity and discard-alignment;
 * one without the other may be taken for an error. The two ways to give the size of
 * a ring have different origins: an end that knows both writes both, to the same size.
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders, with its nodes
 *                 InitWait      back: read mode, params, type; max-ring-page-order and
 *                               multi-queue-max-queues, and the features that it knows by now
 *   Initialised                 front: read those; made rings and ports, then its nodes, all
 *                               in one transaction
 *                 Connected     back: read the front end's nodes, mapped and bound; the other
 *                               features, sectors, sector-size, physical-sector-size, info,
 *                               discard-*
 *   Connected                   front: read those, features again; requests may flow
 *                 Connected     resized: back wrote sectors, then Connected once more; the
 *                               front end, Connected, reads sectors again and stays
 *                 Closing       unplugged: the toolstack wrote 0 into online and this state
 *                               for the back end
 *   Closing                     front: takes no new requests; may stay Connected until nobody
 *                               uses the device any more; or of its own accord
 *   Closed                      front: waits for no response any more
 *                 Closed        back: answered what it had begun, unmapped and unbound; the
 *                               front end ends access
 *   Initialising  InitWait      connected again, if online is 1: goes on from the second line
 *
 * A front end may be Initialised before the back end is in InitWait: one ring of one
 * page, no other than default values. A back end may be Initialised in place of
 * InitWait, offering no other than defaults; and it takes a front end that is
 * Connected for one that is Initialised. After migration the front end finds a new back
 * end in InitWait: it makes its rings anew, is Initialised again, and repeats the
 * requests that have no response.
 *
 * The unit of every sector below is 512 bytes, whatever sector-size is. (Until
 * 4.19 the text of the protocol said sector-size where the front end had set
 * feature-large-sector-size; implementations disagreed.)
 */

/* The device's number of the toolstack; a consumer may define another type before. */
#ifndef blkif_vdev_t
# define blkif_vdev_t           uint16_t
#endif
#define blkif_sector_t          uint64_t

/* blkif_request.operation. All but READ and WRITE may fail with BLKIF_RSP_EOPNOTSUPP. */
#define BLKIF_OP_READ            0  /* blkif_request */
#define BLKIF_OP_WRITE           1  /* blkif_request */
#define BLKIF_OP_WRITE_BARRIER   2  /* blkif_request: a write after all before, before all after */
#define BLKIF_OP_FLUSH_DISKCACHE 3  /* blkif_request, may have no segment: to stable storage */
#define BLKIF_OP_RESERVED_1      4  /* taken by a vendor, since 4.1 */
#define BLKIF_OP_DISCARD         5  /* blkif_request_discard, since 4.2 */
#define BLKIF_OP_INDIRECT        6  /* blkif_request_indirect, since 4.4 */

/* Segments in a blkif_request: so many that 32 requests fit in a page. */
#define BLKIF_MAX_SEGMENTS_PER_REQUEST 11

/* Pages of segments in a blkif_request_indirect, since 4.4. */
#define BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST 8

/* blkif_request_discard.flag: nobody can ever read it again; ignored without discard-secure. */
#define BLKIF_DISCARD_SECURE    1

/* blkif_response.status */
#define BLKIF_RSP_EOPNOTSUPP    (-2)    /* an operation that is optional and not there */
#define BLKIF_RSP_ERROR         (-1)    /* any other failure */
#define BLKIF_RSP_OKAY          0

/* The node `info`. */
#define VDISK_CDROM             0x1
#define VDISK_REMOVABLE         0x2
#define VDISK_READONLY          0x4

XEN_ABI_BEGIN
/*
 * blkif_request_segment: part of a granted frame; the segments of a request
 * follow each other on the device.
 *
 *   offset  size  field
 *        0     4  gref
 *        4     1  first_sect  in the frame
 *        5     1  last_sect   in the frame, and included; not below first_sect
 *        6     2  (hole)
 *        8
 */
struct blkif_request_segment {
    grant_ref_t gref;
    uint8_t     first_sect, last_sect;
};

/*
 * blkif_request: a slot of the ring, and its first byte tells what it is.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation      BLKIF_OP_*
 *        1       1     1  nr_segments    at most BLKIF_MAX_SEGMENTS_PER_REQUEST
 *        2       2     2  handle         blkif_vdev_t, the virtual device's number
 *        4       -     4  (hole)
 *        8       4     8  id             the front end's own, the same in the response
 *       16      12     8  sector_number  where it starts on the device
 *       24      20    88  seg[11]        nr_segments of them
 *      112     108
 */
struct blkif_request {
    uint8_t        operation;
    uint8_t        nr_segments;
    blkif_vdev_t   handle;
    uint64_t       id;
    blkif_sector_t sector_number;
    struct blkif_request_segment seg[BLKIF_MAX_SEGMENTS_PER_REQUEST];
};
typedef struct blkif_request blkif_request_t;

/*
 * blkif_request_discard: what a slot with BLKIF_OP_DISCARD is. Since 4.2.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation      BLKIF_OP_DISCARD
 *        1       1     1  flag           BLKIF_DISCARD_SECURE or 0
 *        2       2     2  handle         as in blkif_request
 *        4       -     4  (hole)
 *        8       4     8  id             as in blkif_request
 *       16      12     8  sector_number  the first
 *       24      20     8  nr_sectors
 *       32      28
 */
struct blkif_request_discard {
    uint8_t        operation;
    uint8_t        flag;
    blkif_vdev_t   handle;
    uint64_t       id;
    blkif_sector_t sector_number;
    uint64_t       nr_sectors;
};
typedef struct blkif_request_discard blkif_request_discard_t;

/*
 * blkif_request_indirect: what a slot with BLKIF_OP_INDIRECT is. Since 4.4.
 *
 * A page of segments holds 512 blkif_request_segment, so that nr_segments tells
 * how many of the pages are there. They may be granted read-only.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation       BLKIF_OP_INDIRECT
 *        1       1     1  indirect_op     BLKIF_OP_READ or BLKIF_OP_WRITE
 *        2       2     2  nr_segments     at most feature-max-indirect-segments
 *        4       -     4  (hole)
 *        8       4     8  id              as in blkif_request
 *       16      12     8  sector_number   as in blkif_request
 *       24      20     2  handle          as in blkif_request
 *       26      22     2  (hole)
 *       28      24    32  indirect_grefs  the pages of segments
 *        -      56     8  pad             ignored
 *       60       -     4  (hole)
 *       64      64
 */
struct blkif_request_indirect {
    uint8_t        operation;
    uint8_t        indirect_op;
    uint16_t       nr_segments;
    uint64_t       id;
    blkif_sector_t sector_number;
    blkif_vdev_t   handle;
    grant_ref_t    indirect_grefs[BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST];
#if defined(XEN_ABI_X86_32)
    uint64_t       pad;
#endif
};
typedef struct blkif_request_indirect blkif_request_indirect_t;

/*
 * blkif_response
 *
 *   offset  x86_32  size  field
 *        0       0     8  id         of the request
 *        8       8     1  operation  of the request
 *        9       9     1  (hole)
 *       10      10     2  status     BLKIF_RSP_*
 *       12       -     4  (hole)
 *       16      12
 */
struct blkif_response {
    uint64_t        id;
    uint8_t         operation;
    int16_t         status;
};
typedef struct blkif_response blkif_response_t;

/* blkif_sring, blkif_front_ring, blkif_back_ring: 32 slots in a page. */
DEFINE_RING_TYPES(blkif, struct blkif_request, struct blkif_response);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_BLKIF_H__ */
