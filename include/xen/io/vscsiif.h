/* SPDX-License-Identifier: MIT */
/*
 * vscsiif.h - SCSI devices of the host for a guest: command blocks as they are.
 *
 * Contract: the front end (device/vscsi/ID in xenstore) makes one ring of a page
 *           and grants it; the back end (backend/vscsi/DOMID/ID) answers in any
 *           order. Both use the event hold-off of ring.h.
 * Layout:   the same on every ABI. A slot has 252 bytes either way. Since 3.4.
 */
#ifndef __XEN__PUBLIC_IO_SCSI_H__
#define __XEN__PUBLIC_IO_SCSI_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Where one is absent it has the value in brackets. N counts
 * devices from 0, HCTL is "host:channel:target:lun", four decimal numbers.
 *
 *   key                        writer     value
 *   feature-sg-grant           back       [0] segments that a request may have in granted
 *                                         pages, VSCSIIF_SG_TABLESIZE to 65535; since 4.5
 *   ring-ref                   front      the grant of the ring
 *   event-channel              front      its port
 *   protocol                   front      XEN_IO_PROTO_ABI_*, [the back end's own]
 *   vscsi-devs/dev-N/p-dev     toolstack  back end: the device, HCTL or "naa.WWN:LUN"
 *   vscsi-devs/dev-N/p-devname toolstack  back end: its name for people
 *   vscsi-devs/dev-N/v-dev     toolstack  back end: HCTL that the guest sees
 *   vscsi-devs/dev-N/state     both       a state of xenbus.h for each device, see below;
 *                                         in either folder
 *   feature-host               toolstack  back end: [0] 1: a whole host, for old back ends
 *
 * States (xenbus.h)
 *
 *   front         back           it did before
 *   Initialising  Initialising   the toolstack made both folders
 *                 InitWait       back: feature-sg-grant
 *   Initialised                  front: ring and port, then its nodes
 *                 Connected      back: mapped, bound; added the devices
 *   Connected                    front: dev-N/state Connected for each that it has
 *                 Reconfiguring  toolstack: added dev-N with state Initialising, or
 *                                set the back end's dev-N/state to Closing
 *   Reconfiguring                front: gave up those devices, its dev-N/state Closed
 *                 Reconfigured   back: new ones are Initialised, given up ones Closed
 *   Connected                    front: took the new ones, its dev-N/state Connected
 *                 Connected      back: and in its own dev-N/state
 *   Closing, Closed              either
 *
 * The toolstack removes dev-N when the back end has it Closed.
 */

/* vscsiif_request.act */
#define VSCSIIF_ACT_SCSI_CDB        1   /* the command in cmnd[] */
#define VSCSIIF_ACT_SCSI_ABORT      2   /* give up ref_rqid, of the same device */
#define VSCSIIF_ACT_SCSI_RESET      3   /* reset the device */
#define VSCSIIF_ACT_SCSI_SG_PRESET  4   /* deprecated: vscsiif_sg_list, since 4.3; never reuse */

/* Segments in a request: so many that 16 requests fit in a page. */
#define VSCSIIF_SG_TABLESIZE        26

/* Bytes of a command, of its sense data, and of a page of segments. Never to be changed. */
#define VSCSIIF_MAX_COMMAND_SIZE    16
#define VSCSIIF_SENSE_BUFFERSIZE    96
#define VSCSIIF_PAGE_SIZE           4096    /* since 4.8 */

/* scsiif_request_segments in a page, since 4.8. */
#define VSCSIIF_SG_PER_PAGE         ((XEN_ABI_SIZE_T)512)

/*
 * A bit of vscsiif_request.nr_segments, with feature-sg-grant, since 4.5: the
 * other bits count segments that hold no data but lists of segments of data.
 * Those are as many as fit in the sum of their lengths.
 */
#define VSCSIIF_SG_GRANT            0x80

/* Segments of a vscsiif_sg_list, since 4.3. */
#define VSCSIIF_SG_LIST_SIZE        ((XEN_ABI_SIZE_T)31)

/*
 * vscsiif_response.rslt: SCSI's status, and what the host has to say of the
 * transport, XEN_VSCSIIF_RSLT_HOST_*. Since 4.17; the numbers are older.
 */
#define XEN_VSCSIIF_RSLT_STATUS(x)  ((x) & 0xff)
#define XEN_VSCSIIF_RSLT_HOST(x)    (((x) & 0xff0000) >> 16)

#define XEN_VSCSIIF_RSLT_HOST_OK                    0
#define XEN_VSCSIIF_RSLT_HOST_NO_CONNECT            1   /* no device there in time */
#define XEN_VSCSIIF_RSLT_HOST_BUS_BUSY              2   /* until the time was over */
#define XEN_VSCSIIF_RSLT_HOST_TIME_OUT              3   /* for another reason */
#define XEN_VSCSIIF_RSLT_HOST_BAD_TARGET            4
#define XEN_VSCSIIF_RSLT_HOST_ABORT                 5   /* given up for another reason */
#define XEN_VSCSIIF_RSLT_HOST_PARITY                6
#define XEN_VSCSIIF_RSLT_HOST_ERROR                 7   /* inside the host */
#define XEN_VSCSIIF_RSLT_HOST_RESET                 8   /* someone reset the device */
#define XEN_VSCSIIF_RSLT_HOST_BAD_INTR              9   /* an interrupt nobody expected */
#define XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH          10
#define XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR           11   /* to be tried again */
#define XEN_VSCSIIF_RSLT_HOST_IMM_RETRY            12   /* at once, uncounted */
#define XEN_VSCSIIF_RSLT_HOST_REQUEUE              13   /* to be queued again */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED  14
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST   15   /* failed early, as was asked for */
#define XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE       16   /* for good */
#define XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE        17   /* for good, on this path */
#define XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE        18   /* no space left on the device */
#define XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR         19
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL   20

/* vscsiif_response.rslt of ABORT and RESET, as a whole. Since 4.17. */
#define XEN_VSCSIIF_RSLT_RESET_SUCCESS  0x2002
#define XEN_VSCSIIF_RSLT_RESET_FAILED   0x2003

XEN_ABI_BEGIN
/*
 * scsiif_request_segment: part of a granted page; the segments of a request
 * follow each other in the data.
 *
 *   offset  size  field
 *        0     4  gref
 *        4     2  offset  in the page, in bytes
 *        6     2  length  in bytes
 *        8
 */
struct scsiif_request_segment {
    grant_ref_t gref;
    uint16_t offset;
    uint16_t length;
};
typedef struct scsiif_request_segment vscsiif_segment_t;

/*
 * vscsiif_request
 *
 *   offset  size  field
 *        0     2  rqid                 the front end's own, the same in the response
 *        2     1  act                  VSCSIIF_ACT_*
 *        3     1  cmd_len              bytes of cmnd
 *        4    16  cmnd                 the command block
 *       20     2  timeout_per_command  deprecated: in seconds, 0: the back end's own
 *       22     2  channel              the device, as in v-dev; the host is the ring's
 *       24     2  id
 *       26     2  lun
 *       28     2  ref_rqid             with ABORT: of the request to give up
 *       30     1  sc_data_direction    1: to the device, 2: from it, 3: no data
 *       31     1  nr_segments          segments, VSCSIIF_SG_GRANT
 *       32   208  seg[26]              nr_segments of them
 *      240    12  reserved             must be 0
 *      252
 */
struct vscsiif_request {
    uint16_t rqid;
    uint8_t act;
    uint8_t cmd_len;
    uint8_t cmnd[VSCSIIF_MAX_COMMAND_SIZE];
    uint16_t timeout_per_command;
    uint16_t channel, id, lun;
    uint16_t ref_rqid;
    uint8_t sc_data_direction;
    uint8_t nr_segments;
    vscsiif_segment_t seg[VSCSIIF_SG_TABLESIZE];
    uint32_t reserved[3];
};
typedef struct vscsiif_request vscsiif_request_t;

/*
 * vscsiif_sg_list: what a slot with VSCSIIF_ACT_SCSI_SG_PRESET is, before the
 * request that it is for. Deprecated; since 4.3.
 *
 *   offset  size  field
 *        0     2  rqid         of the request to come
 *        2     1  act          VSCSIIF_ACT_SCSI_SG_PRESET
 *        3     1  nr_segments
 *        4   248  seg[31]      nr_segments of them
 *      252
 */
struct vscsiif_sg_list {
    uint16_t rqid;
    uint8_t act;
    uint8_t nr_segments;
    vscsiif_segment_t seg[VSCSIIF_SG_LIST_SIZE];
};
typedef struct vscsiif_sg_list vscsiif_sg_list_t;

/*
 * vscsiif_response
 *
 *   offset  size  field
 *        0     2  rqid          of the request
 *        2     1  act           deprecated: of the request, where the back end knows SG_PRESET
 *        3     1  sense_len     bytes of sense_buffer
 *        4    96  sense_buffer
 *      100     4  rslt          XEN_VSCSIIF_RSLT_*
 *      104     4  residual_len  bytes of the segments that were not transferred
 *      108   144  reserved      ignored
 *      252
 */
struct vscsiif_response {
    uint16_t rqid;
    uint8_t act;
    uint8_t sense_len;
    uint8_t sense_buffer[VSCSIIF_SENSE_BUFFERSIZE];
    int32_t rslt;
    uint32_t residual_len;
    uint32_t reserved[36];
};
typedef struct vscsiif_response vscsiif_response_t;

/* vscsiif_sring, vscsiif_front_ring, vscsiif_back_ring: 16 slots in a page. */
DEFINE_RING_TYPES(vscsiif, struct vscsiif_request, struct vscsiif_response);
XEN_ABI_END

#endif /* __XEN__PUBLIC_IO_SCSI_H__ */
