/* SPDX-License-Identifier: MIT */
/*
 * io/blkif.h - the block protocol, with Linux's form of struct blkif_request.
 *
 * Xen has a record for each kind of request. Linux has one for all kinds: the operation, then a
 * union `u` with the rest of each kind. This record has the members of both, so that xen-abi's
 * check.h and foreign/blkif.h accept it. The assertions below compare it with Xen's records.
 */
#ifndef _XEN_INTERFACE_IO_BLKIF_H
#define _XEN_INTERFACE_IO_BLKIF_H

#include "../linux.h"
#include "../abi/io/ring.h"

/* Xen's request gets another name. The ring is defined below, with Linux's request. */
#pragma push_macro("DEFINE_RING_TYPES")
#undef DEFINE_RING_TYPES
#define DEFINE_RING_TYPES(name, request, response) struct name##_sring
#define blkif_request   xen_blkif_request
#define blkif_request_t xen_blkif_request_t
#include "../abi/io/blkif.h"
#undef blkif_request
#undef blkif_request_t
#pragma pop_macro("DEFINE_RING_TYPES")

/* `u` is at offset 1: the parts of the kinds are packed, with their holes written out. */
#ifdef XEN_ABI_X86_32
# define XEN_BLKIF_HOLE_
#else
# define XEN_BLKIF_HOLE_ uint32_t hole;
#endif
XEN_ABI_BEGIN
struct blkif_request {
    union {
        struct {                        /* as Xen has it */
            uint8_t operation;
            uint8_t nr_segments;
            blkif_vdev_t handle;
            uint64_t id;
            blkif_sector_t sector_number;
            struct blkif_request_segment seg[BLKIF_MAX_SEGMENTS_PER_REQUEST];
        };
        struct {                        /* as Linux has it */
            uint8_t operation_of_u;
            union {
                struct {
                    uint8_t nr_segments;
                    blkif_vdev_t handle;
                    XEN_BLKIF_HOLE_
                    uint64_t id;
                    blkif_sector_t sector_number;
                    struct blkif_request_segment seg[BLKIF_MAX_SEGMENTS_PER_REQUEST];
                } __attribute__((__packed__)) rw;
                struct {
                    uint8_t flag;
                    blkif_vdev_t handle;
                    XEN_BLKIF_HOLE_
                    uint64_t id;
                    blkif_sector_t sector_number;
                    uint64_t nr_sectors;
                } __attribute__((__packed__)) discard;
                struct {
                    uint8_t pad1;
                    blkif_vdev_t pad2;
                    XEN_BLKIF_HOLE_
                    uint64_t id;
                } __attribute__((__packed__)) other;
                struct {
                    uint8_t indirect_op;
                    uint16_t nr_segments;
                    XEN_BLKIF_HOLE_
                    uint64_t id;
                    blkif_sector_t sector_number;
                    blkif_vdev_t handle;
                    uint16_t pad;
                    grant_ref_t indirect_grefs[BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST];
                } __attribute__((__packed__)) indirect;
            } u;
        } __attribute__((__packed__));
    };
};
#undef XEN_BLKIF_HOLE_
typedef struct blkif_request blkif_request_t;

DEFINE_RING_TYPES(blkif, struct blkif_request, struct blkif_response);
XEN_ABI_END

_Static_assert(sizeof(struct blkif_request) == sizeof(struct xen_blkif_request) &&
               __alignof__(struct blkif_request) == __alignof__(struct xen_blkif_request),
               "struct blkif_request");
#define XEN_BLKIF_SAME_(part, member, record)                                                   \
    _Static_assert(XEN_ABI_OFFSETOF(struct blkif_request, u.part.member) ==                     \
                   XEN_ABI_OFFSETOF(struct record, member) &&                                   \
                   sizeof(((struct blkif_request *)0)->u.part.member) ==                        \
                   sizeof(((struct record *)0)->member), #record "." #member)
XEN_BLKIF_SAME_(rw, nr_segments, xen_blkif_request);
XEN_BLKIF_SAME_(rw, handle, xen_blkif_request);
XEN_BLKIF_SAME_(rw, id, xen_blkif_request);
XEN_BLKIF_SAME_(rw, sector_number, xen_blkif_request);
XEN_BLKIF_SAME_(rw, seg, xen_blkif_request);
XEN_BLKIF_SAME_(discard, flag, blkif_request_discard);
XEN_BLKIF_SAME_(discard, id, blkif_request_discard);
XEN_BLKIF_SAME_(discard, sector_number, blkif_request_discard);
XEN_BLKIF_SAME_(discard, nr_sectors, blkif_request_discard);
XEN_BLKIF_SAME_(other, id, xen_blkif_request);
XEN_BLKIF_SAME_(indirect, indirect_op, blkif_request_indirect);
XEN_BLKIF_SAME_(indirect, nr_segments, blkif_request_indirect);
XEN_BLKIF_SAME_(indirect, id, blkif_request_indirect);
XEN_BLKIF_SAME_(indirect, sector_number, blkif_request_indirect);
XEN_BLKIF_SAME_(indirect, handle, blkif_request_indirect);
XEN_BLKIF_SAME_(indirect, indirect_grefs, blkif_request_indirect);
#undef XEN_BLKIF_SAME_

/* Major numbers of Linux that stand for IDE and SCSI disks in the name of a virtual disk. */
#define XEN_IDE0_MAJOR          3
#define XEN_IDE1_MAJOR          22
#define XEN_SCSI_DISK0_MAJOR    8
#define XEN_SCSI_DISK1_MAJOR    65
#define XEN_SCSI_DISK2_MAJOR    66
#define XEN_SCSI_DISK3_MAJOR    67
#define XEN_SCSI_DISK4_MAJOR    68
#define XEN_SCSI_DISK5_MAJOR    69
#define XEN_SCSI_DISK6_MAJOR    70
#define XEN_SCSI_DISK7_MAJOR    71
#define XEN_SCSI_DISK8_MAJOR    128
#define XEN_SCSI_DISK9_MAJOR    129
#define XEN_SCSI_DISK10_MAJOR   130
#define XEN_SCSI_DISK11_MAJOR   131
#define XEN_SCSI_DISK12_MAJOR   132
#define XEN_SCSI_DISK13_MAJOR   133
#define XEN_SCSI_DISK14_MAJOR   134
#define XEN_SCSI_DISK15_MAJOR   135

#endif /* _XEN_INTERFACE_IO_BLKIF_H */
