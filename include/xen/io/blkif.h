/* SPDX-License-Identifier: MIT */
/*
 * blkif.h - virtual block devices (disks): read, write, flush and discard requests.
 *
 * Contract: the front end (device/vbd/ID in xenstore) allocates one or more rings, grants
 *           their pages to the back end and sends requests. The back end answers each
 *           request once, in any order. Its directory depends on its kind: a kernel has
 *           backend/vbd/DOMID/ID, QEMU backend/qdisk/DOMID/ID, blktap3
 *           backend/vbd3/DOMID/ID. Both ends use the event suppression of ring.h.
 * Layout:   differs on x86_32, which aligns 64-bit members to 4. The front end writes the
 *           name of its ABI into the node `protocol`, see protocols.h.
 */
#ifndef __XEN_PUBLIC_IO_BLKIF_H__
#define __XEN_PUBLIC_IO_BLKIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Numbers are decimal. [x] is the default if the node is absent. The
 * column `since` gives the first version of Xen whose header has the operation or the names
 * that the node is about. It is blank if there is none.
 *
 *   key                        writer     value                                             since
 *   feature-barrier            back       [0] 1: supports BLKIF_OP_WRITE_BARRIER            3.0.4
 *   feature-flush-cache        back       [0] 1: supports BLKIF_OP_FLUSH_DISKCACHE          3.2
 *   feature-discard            back       [0] 1: supports BLKIF_OP_DISCARD                  4.2
 *   feature-persistent         back       [0] 1: keeps grants mapped if the front end has
 *                                         feature-persistent 1, too. The front end should
 *                                         then use the same grants again. Linux's back end
 *                                         writes it when it enters Connected, after the
 *                                         front end has written its own
 *   feature-max-indirect-segments
 *                              back       [0] largest number of segments in a               4.4
 *                                         BLKIF_OP_INDIRECT request; 0 or absent: not
 *                                         supported
 *   max-ring-page-order        back       [0] a ring can have up to 2^this pages
 *   max-ring-pages             back       [1] deprecated: the same limit as a number of
 *                                         pages, a power of two
 *   multi-queue-max-queues     back       [1] largest number of rings of the device
 *   sectors                    back       size of the device in units of 512 bytes. In
 *                                         bytes, it should be a multiple of
 *                                         physical-sector-size; Linux's back end does not
 *                                         ensure that. It can change while connected. No
 *                                         default
 *   sector-size                back       logical block size in bytes, a power of two, at
 *                                         least 512. A request must start at a multiple of
 *                                         it, and each segment must have a multiple of it as
 *                                         offset and as length. No default
 *   physical-sector-size       back       [sector-size] physical block size in bytes, a
 *                                         multiple of sector-size
 *   info                       back       VDISK_* bits. No default
 *   discard-granularity        back       [sector-size] size in bytes of the units that     4.2
 *                                         can be discarded. If it is absent, Linux's front
 *                                         end takes physical-sector-size
 *   discard-alignment          back       [0] offset in bytes of the first such unit from   4.2
 *                                         the start of the device
 *   discard-secure             back       [0] 1: supports BLKIF_DISCARD_SECURE              4.2
 *   ring-ref                   front      grant reference of a ring of one page
 *   ring-ref0, ring-ref1 ...   front      grant references of the pages of a larger ring, in
 *                                         order; then there is no ring-ref
 *   event-channel              front      event channel port of the ring
 *   protocol                   front      XEN_IO_PROTO_ABI_*: the layout of the ring's        3.1
 *                                         entries. A front end should always write it: if it
 *                                         is absent, Linux's back end on x86 assumes
 *                                         x86_32-abi; QEMU's, FreeBSD's and NetBSD's assume
 *                                         their own ABI. For a PV guest libxl writes it, too
 *   ring-page-order            front      [0] each ring has 2^this pages; at most
 *                                         max-ring-page-order. For one page it must not be
 *                                         written: with 0, Linux's and QEMU's back ends read
 *                                         ring-ref0, FreeBSD's reads ring-ref
 *   num-ring-pages             front      [1] deprecated: the same size as a number of pages
 *   multi-queue-num-queues     front      [1] number of rings, 1 to multi-queue-max-queues.
 *                                         With 2 or more, ring-ref* and event-channel of
 *                                         ring N are in the subdirectory queue-N/ (from 0)
 *                                         instead
 *   feature-persistent         front      [0] 1: the front end uses the same grants again.
 *                                         All of them must then allow writing
 *   feature-large-sector-size  front      [0] deprecated; must not be written, see below
 *   mode                       toolstack  in the back end's directory: "r" (read-only) or
 *                                         "w" (writable)
 *   params                     toolstack  in the back end's directory: what to open
 *   type                       toolstack  in the back end's directory: the kind of back end.
 *                                         libxl writes "phy", "qdisk" or "vbd3"; xend wrote
 *                                         "phy", "file" or "tap"
 *   physical-device            toolstack  in the back end's directory, written by the host's
 *                                         hotplug script: number of the device to open.
 *                                         Linux: "MAJOR:MINOR" in hexadecimal; NetBSD: one
 *                                         decimal number; FreeBSD does not use it
 *   physical-device-path       toolstack  in the back end's directory, also written by that
 *                                         script: path of the device or file. Of the back
 *                                         ends known here only FreeBSD's opens it
 *   direct-io-safe             toolstack  in the back end's directory: [0] 1: the back end
 *                                         may use O_DIRECT, because the host keeps no
 *                                         reference to a page after it has reported completion
 *   discard-enable             toolstack  in the back end's directory: [1] 0: the back end
 *                                         must not offer discard. QEMU 7.2 offers it only if
 *                                         the node is there, with 1
 *   online                     toolstack  in the back end's directory: [0] 0: the device is
 *                                         being removed; 1: it is not
 *   virtual-device             toolstack  in the front end's directory: number that encodes
 *                                         which disk the device is in the guest (see
 *                                         docs/man/xen-vbd-interface of Xen)
 *   device-type                toolstack  in both directories: "disk", "cdrom" or "floppy"
 *   trusted                    toolstack  in the front end's directory: [1] 0: the front end
 *                                         should not trust the back end
 *
 * Linux's, FreeBSD's and NetBSD's front ends fail if sectors, sector-size or info is
 * missing when the back end is Connected.
 *
 * A back end that offers discard should write both discard-granularity and
 * discard-alignment, because a front end can treat one without the other as an error. The
 * size of a ring is given as an order and as a number of pages because two implementations
 * chose different nodes. An end that knows both forms should write both, with the same size.
 *
 * States (xenbus.h)
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories, with its nodes
 *                 InitWait      back: wrote max-ring-page-order, multi-queue-max-queues
 *                               and the features that do not depend on the opened device
 *   Initialised                 front: read those; allocated the rings and event channels,
 *                               wrote its nodes
 *                 Connected     back: opened the device (physical-device, params, mode),
 *                               read the front end's nodes, mapped the rings, bound the event
 *                               channels; wrote the other features, sectors, sector-size,
 *                               physical-sector-size, info, discard-*
 *   Connected                   front: read those; can send requests from now on
 *                 Connected     if the device was resized: back wrote the new sectors, and
 *                               Connected again, after it or in the same transaction. Linux's
 *                               front end then reads sectors again and stays Connected;
 *                               FreeBSD's and NetBSD's keep the old size
 *                 Closing       removal: the toolstack wrote 0 into online and this state for
 *                               the back end
 *   Closing                     front: accepts no new requests. It can stay Connected as long
 *                               as the device is in use. It can also start the shutdown
 *                               itself
 *   Closed                      front: waits for no more responses
 *                 Closed        back: unmapped the rings, unbound the event channels. The
 *                               front end then revokes the grants. (Linux's back end enters
 *                               Closed even if requests are in progress on a ring, and then
 *                               unmaps that ring later)
 *   Initialising  InitWait      if online is still 1: a new connection. Both ends go on at
 *                               the second line of this table. Linux's front end never starts
 *                               it: if its driver is unbound and bound again, it stays Closed
 *
 * What each end has to expect:
 *   - A front end must have written all its nodes before its state. Whether it writes them in
 *     one transaction does not matter (Linux and NetBSD do, FreeBSD does not).
 *   - A front end can be Initialised before the back end is InitWait, as NetBSD's can be. It
 *     must then use one ring of one page, because it cannot know yet what the back end offers.
 *   - A back end can go to Initialised instead of InitWait if it offers defaults only. Linux's
 *     front end ignores that state and waits for InitWait or Connected.
 *   - A back end can be Connected before the front end is Initialised: NetBSD's is, as soon as it
 *     has opened the device. A front end that is still Initialising must then write its nodes,
 *     enter Initialised and connect, as Linux's and FreeBSD's do.
 *   - A back end must treat a front end that is already Connected as if it were Initialised.
 *   - A front end must accept Closed without Closing before, and a back end must accept that the
 *     front end skips Closing, as Linux's does.
 *
 * After migration there is a new back end. Linux's front end allocates new rings and enters
 * Initialised again without waiting for InitWait. When the back end is Connected, it sends the
 * requests that have no response once more. NetBSD's and FreeBSD's front ends instead wait for
 * all responses before they let the guest suspend.
 *
 * Sector numbers
 *
 * The unit of every sector number and count below, and of the node sectors, is 512 bytes,
 * whatever sector-size is. Only alignment depends on sector-size. Until 4.19, Xen's header gave
 * sector-size as the unit of `sectors`, and also of the fields of requests if the front end
 * had set feature-large-sector-size. Implementations disagree:
 *   - Linux's front end and back end count units of 512 bytes.
 *   - FreeBSD's front end (in the version known here) and older ones of NetBSD compute the
 *     size of the device as sectors * sector-size.
 *   - QEMU's back end (7.2) counts units of its sector-size. If that is not 512, it connects
 *     only to a front end with feature-large-sector-size 1.
 * Only a sector-size of 512 works with all of them.
 */

/* Type of the members `handle`. A consumer can define another one before it includes this. */
#ifndef blkif_vdev_t
# define blkif_vdev_t           uint16_t
#endif
#define blkif_sector_t          uint64_t

/*
 * blkif_request.operation, and the record that the slot holds.
 *
 * WRITE_BARRIER is a write that executes after all writes sent before it have completed;
 * writes sent after it execute after it has completed. Linux's back end does less: it waits
 * only for earlier requests of the same ring, and it does not hold back later writes, which can
 * complete before the barrier. FLUSH_DISKCACHE writes the volatile cache of the device to
 * stable storage; it needs no segments. If it has segments, Linux and QEMU flush first and
 * then write the segments, as with BLKIF_OP_WRITE.
 *
 * Every back end supports READ and WRITE, but a write to a read-only device fails. A back end
 * can answer any other operation with BLKIF_RSP_EOPNOTSUPP at any time, even if it announced
 * the feature. To an operation that it does not know, Linux's back end answers
 * BLKIF_RSP_EOPNOTSUPP; QEMU's, FreeBSD's and NetBSD's answer BLKIF_RSP_ERROR.
 */
#define BLKIF_OP_READ            0  /* blkif_request */
#define BLKIF_OP_WRITE           1  /* blkif_request */
#define BLKIF_OP_WRITE_BARRIER   2  /* blkif_request */
#define BLKIF_OP_FLUSH_DISKCACHE 3  /* blkif_request */
#define BLKIF_OP_RESERVED_1      4  /* reserved for a vendor's use, since 4.1 */
#define BLKIF_OP_DISCARD         5  /* blkif_request_discard, since 4.2 */
#define BLKIF_OP_INDIRECT        6  /* blkif_request_indirect, since 4.4 */

/* Number of entries of blkif_request.seg. With 11, a ring of one page has 32 slots. */
#define BLKIF_MAX_SEGMENTS_PER_REQUEST 11

/* Number of entries of blkif_request_indirect.indirect_grefs. Since 4.4. */
#define BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST 8

/*
 * blkif_request_discard.flag: make the discarded data unrecoverable before the response.
 * Ignored if discard-secure is not 1.
 */
#define BLKIF_DISCARD_SECURE    1

/* blkif_response.status */
#define BLKIF_RSP_EOPNOTSUPP    (-2)    /* the operation is not supported */
#define BLKIF_RSP_ERROR         (-1)    /* any other failure */
#define BLKIF_RSP_OKAY          0       /* success */

/* Bits of the node `info`. */
#define VDISK_CDROM             0x1     /* a CD-ROM */
#define VDISK_REMOVABLE         0x2     /* removable medium */
#define VDISK_READONLY          0x4     /* writes fail */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * blkif_request_segment: a part of a granted page. The segments of a request, one after the
 * other, form its data.
 *
 *   offset  size  field
 *        0     4  gref        grant reference of the page
 *        4     1  first_sect  first sector in the page, 0 to 7
 *        5     1  last_sect   last sector in the page (included), first_sect to 7
 *        6     2  (hole)
 *        8
 */
struct blkif_request_segment {
    grant_ref_t gref;
    uint8_t     first_sect, last_sect;
};

/*
 * blkif_request: a request to read, write or flush. A slot of the ring has this size. Its
 * first byte tells which of the three request records it holds.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation      BLKIF_OP_*
 *        1       1     1  nr_segments    number of entries in seg[], 1 to 11; for
 *                                        FLUSH_DISKCACHE also 0. Linux's back end accepts 0
 *                                        for WRITE_BARRIER, too; FreeBSD's does not
 *        2       2     2  handle         ID of the device, as in device/vbd/ID; Linux's
 *                                        and QEMU's back ends ignore it
 *        4       -     4  (hole)
 *        8       4     8  id             chosen by the front end; copied into the response
 *       16      12     8  sector_number  first sector on the device
 *       24      20    88  seg[11]        nr_segments entries
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
 * blkif_request_discard: the request of BLKIF_OP_DISCARD: the guest no longer needs the
 * contents of some sectors. The area must start at a multiple of discard-granularity, counted
 * from discard-alignment. Linux's front end does not ensure that, and its back end does not
 * check it. Since 4.2.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation      BLKIF_OP_DISCARD
 *        1       1     1  flag           BLKIF_DISCARD_SECURE or 0
 *        2       2     2  handle         as in blkif_request
 *        4       -     4  (hole)
 *        8       4     8  id             as in blkif_request
 *       16      12     8  sector_number  first sector on the device
 *       24      20     8  nr_sectors     number of sectors
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
 * blkif_request_indirect: the request of BLKIF_OP_INDIRECT: a read or write with more segments
 * than a slot can hold. The segments are in up to 8 granted pages, 512
 * blkif_request_segment in each; nr_segments determines how many of the pages are used. If
 * both ends have feature-persistent 1, the grants of these pages must allow writing, because
 * Linux's back end then maps the pages writable. Otherwise they may be read-only. Since 4.4.
 *
 *   offset  x86_32  size  field
 *        0       0     1  operation       BLKIF_OP_INDIRECT
 *        1       1     1  indirect_op     BLKIF_OP_READ or BLKIF_OP_WRITE
 *        2       2     2  nr_segments     1 to feature-max-indirect-segments
 *        4       -     4  (hole)
 *        8       4     8  id              as in blkif_request
 *       16      12     8  sector_number   as in blkif_request
 *       24      20     2  handle          as in blkif_request
 *       26      22     2  (hole)
 *       28      24    32  indirect_grefs  grant references of the pages with the segments
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
 * blkif_response: the result of a request.
 *
 *   offset  x86_32  size  field
 *        0       0     8  id         copied from the request
 *        8       8     1  operation  copied from the request, but for BLKIF_OP_INDIRECT the
 *                                    indirect_op of the request: Linux's back end writes
 *                                    that, and Linux's front end stops using the device if
 *                                    the response has another operation
 *        9       9     1  (hole)
 *       10      10     2  status     BLKIF_RSP_*. A front end should treat any other value
 *                                    as an error, too
 *       12       -     4  (hole)
 *       16      12
 */
struct blkif_response {
    uint64_t        id;
    uint8_t         operation;
    int16_t         status;
};
typedef struct blkif_response blkif_response_t;

/* blkif_sring, blkif_front_ring, blkif_back_ring: 32 slots in a ring of one page. */
DEFINE_RING_TYPES(blkif, struct blkif_request, struct blkif_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_BLKIF_H__ */
