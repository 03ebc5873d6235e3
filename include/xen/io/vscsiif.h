/* SPDX-License-Identifier: MIT */
/*
 * vscsiif.h - virtual SCSI host adapter (PVSCSI): host SCSI devices passed to a guest.
 *
 * Contract: the front end (device/vscsi/ID in xenstore) allocates one ring of one page
 *           and grants it to the back end (backend/vscsi/DOMID/ID). It sends SCSI
 *           command blocks, which the back end executes. The back end can respond in any
 *           order. Both use the event suppression of ring.h.
 * Layout:   the same on every ABI. Requests and responses have 252 bytes. Since 3.4.
 */
#ifndef __XEN__PUBLIC_IO_SCSI_H__
#define __XEN__PUBLIC_IO_SCSI_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Numbers are decimal. [x] is the default if the node is absent. N counts
 * the devices from 0. HCTL is "host:channel:target:lun", four decimal numbers.
 *
 *   key                        writer     value
 *   feature-sg-grant           back       [0] largest number of data segments of a request
 *                                         that uses VSCSIIF_SG_GRANT: VSCSIIF_SG_TABLESIZE
 *                                         to 65535; 0: not supported; since 4.5. Linux 128
 *   ring-ref                   front      grant reference of the ring
 *   event-channel              front      event channel port
 *   protocol                   front      XEN_IO_PROTO_ABI_*; optional. Linux's ends neither
 *                                         write nor read it, as the ring is the same on every
 *                                         ABI
 *   vscsi-devs/dev-N/p-dev     toolstack  in the back end's directory: the host device, as
 *                                         HCTL or "naa.WWN:LUN". Linux's back end looks for
 *                                         a target whose WWN, or whose configured alias, is
 *                                         the text before the last colon
 *   vscsi-devs/dev-N/p-devname toolstack  in the back end's directory: a human-readable name
 *                                         of the host device
 *   vscsi-devs/dev-N/v-dev     toolstack  in the back end's directory: HCTL that the guest
 *                                         sees
 *   vscsi-devs/dev-N/state     both       in each end's directory: that end's state of the
 *                                         device, a number of xenbus.h, see below
 *   feature-host               toolstack  in the back end's directory: [0] 1: pass a whole
 *                                         host adapter. Only for old back ends
 *
 * xend managed such devices. libxl does not: another toolstack has to write the nodes.
 *
 * States (xenbus.h). B.dev-N and F.dev-N are the nodes vscsi-devs/dev-N/state in the back
 * end's and in the front end's directory.
 *
 *   front         back           done before entering the state
 *   Initialising  Initialising   the toolstack created both directories; B.dev-N is
 *                                Initialising for each device
 *                 InitWait       back: wrote feature-sg-grant
 *   Initialised                  front: allocated the ring and the event channel, wrote its
 *                                nodes. It does not wait for the back end
 *                 Connected      back: mapped the ring, bound the event channel; wrote
 *                                Initialised into B.dev-N of each device that it can serve,
 *                                Closed into that of others
 *   Connected                    front: read feature-sg-grant; for each device with B.dev-N
 *                                Initialised: wrote Connected into F.dev-N, or Closed if it
 *                                cannot use the device
 *                 Connected      back: changed B.dev-N from Initialised to Connected
 *
 * Adding or removing a device later:
 *
 *   Connected     Reconfiguring  toolstack: added dev-N with B.dev-N Initialising, or set
 *                                B.dev-N to Closing
 *   Reconfiguring                front: stopped using the devices with B.dev-N Closing, wrote
 *                                Closed into their F.dev-N
 *                 Reconfigured   back: wrote Initialised into B.dev-N of new devices and
 *                                Closed into B.dev-N of removed ones
 *   Connected                    front: for new devices as above
 *                 Connected      back: changed B.dev-N from Initialised to Connected
 *
 * The toolstack waits until B.dev-N of a removed device is Closed, and then deletes its nodes.
 *
 * Linux's back end maps the ring only when the front end is Initialised: a front end must
 * not skip that state. Linux's back end does not read F.dev-N.
 *
 * Shutdown: when the back end is Closing or Closed, Linux's front end goes to Closed at once.
 * When the front end is Closing, Linux's back end waits for the requests in progress, unmaps
 * the ring and enters Closing. When the front end is Closed, it enters Closed at once; if the
 * front end skipped Closing, it waits and unmaps the ring only when the device is removed.
 *
 * After migration, Linux's front end completes the requests without a response as failed
 * (reset), allocates a new ring, and enters Initialised again.
 */

/*
 * vscsiif_request.act. Linux's back end answers an unknown value, or a request that it cannot
 * accept, with XEN_VSCSIIF_RSLT_HOST_ERROR; a request to a device that is not there, with
 * XEN_VSCSIIF_RSLT_HOST_NO_CONNECT.
 */
#define VSCSIIF_ACT_SCSI_CDB        1   /* execute the command block in cmnd[] */
#define VSCSIIF_ACT_SCSI_ABORT      2   /* abort request ref_rqid of the same device */
#define VSCSIIF_ACT_SCSI_RESET      3   /* reset the target (channel, id); Linux resets
                                           only the lun */
#define VSCSIIF_ACT_SCSI_SG_PRESET  4   /* deprecated: the slot is a vscsiif_sg_list; since
                                           4.3. Linux does not support it */

/* Number of entries of vscsiif_request.seg. With 26, a ring has 16 slots. */
#define VSCSIIF_SG_TABLESIZE        26

/*
 * Largest size of a command block, size of the sense buffer, and size of a page for segment
 * lists, all in bytes. They are part of the protocol and do not change.
 */
#define VSCSIIF_MAX_COMMAND_SIZE    16
#define VSCSIIF_SENSE_BUFFERSIZE    96
#define VSCSIIF_PAGE_SIZE           4096    /* since 4.8 */

/* Number of scsiif_request_segment that fit in a page. Since 4.5. */
#define VSCSIIF_SG_PER_PAGE         ((XEN_ABI_SIZE_T)512)

/*
 * A bit of vscsiif_request.nr_segments (since 4.5; allowed if feature-sg-grant is not 0).
 *
 * If it is set, the other bits are the number of entries in seg[], and each entry
 * describes not data but a list: an array of scsiif_request_segment in a granted page. The
 * length of the entry is the size of its list in bytes, a multiple of 8. The lists, one
 * after the other, describe the data. A list must not cross the end of its page. Its page
 * may be granted read-only.
 */
#define VSCSIIF_SG_GRANT            0x80

/* Number of entries of vscsiif_sg_list.seg. Since 4.3. */
#define VSCSIIF_SG_LIST_SIZE        ((XEN_ABI_SIZE_T)31)

/*
 * Parts of vscsiif_response.rslt for VSCSIIF_ACT_SCSI_CDB: the SCSI status byte, and the
 * host status XEN_VSCSIIF_RSLT_HOST_*. The names exist since 4.17; before, the values were
 * understood to be those of Linux's host byte, which are the same.
 */
#define XEN_VSCSIIF_RSLT_STATUS(x)  ((x) & 0xff)
#define XEN_VSCSIIF_RSLT_HOST(x)    (((x) & 0xff0000) >> 16)

/* The host status. Front ends should treat unknown values as XEN_VSCSIIF_RSLT_HOST_ERROR. */
#define XEN_VSCSIIF_RSLT_HOST_OK                    0
#define XEN_VSCSIIF_RSLT_HOST_NO_CONNECT            1   /* device not there, or no connection
                                                           before the timeout */
#define XEN_VSCSIIF_RSLT_HOST_BUS_BUSY              2   /* bus busy until the timeout */
#define XEN_VSCSIIF_RSLT_HOST_TIME_OUT              3   /* timeout for another reason */
#define XEN_VSCSIIF_RSLT_HOST_BAD_TARGET            4   /* no such target */
#define XEN_VSCSIIF_RSLT_HOST_ABORT                 5   /* aborted for another reason */
#define XEN_VSCSIIF_RSLT_HOST_PARITY                6   /* parity error */
#define XEN_VSCSIIF_RSLT_HOST_ERROR                 7   /* internal error */
#define XEN_VSCSIIF_RSLT_HOST_RESET                 8   /* the device was reset meanwhile */
#define XEN_VSCSIIF_RSLT_HOST_BAD_INTR              9   /* unexpected interrupt */
#define XEN_VSCSIIF_RSLT_HOST_PASSTHROUGH          10   /* give the result to the issuer as is */
#define XEN_VSCSIIF_RSLT_HOST_SOFT_ERROR           11   /* retry */
#define XEN_VSCSIIF_RSLT_HOST_IMM_RETRY            12   /* retry without counting the retry */
#define XEN_VSCSIIF_RSLT_HOST_REQUEUE              13   /* queue the command again */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_DISRUPTED  14   /* transport error */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_FAILFAST   15   /* the transport gave up early */
#define XEN_VSCSIIF_RSLT_HOST_TARGET_FAILURE       16   /* permanent failure of the target */
#define XEN_VSCSIIF_RSLT_HOST_NEXUS_FAILURE        17   /* permanent failure on this path */
#define XEN_VSCSIIF_RSLT_HOST_ALLOC_FAILURE        18   /* no space left on the device */
#define XEN_VSCSIIF_RSLT_HOST_MEDIUM_ERROR         19   /* medium error */
#define XEN_VSCSIIF_RSLT_HOST_TRANSPORT_MARGINAL   20   /* unreliable transport */

/* Values of vscsiif_response.rslt for VSCSIIF_ACT_SCSI_ABORT and _RESET. Since 4.17. */
#define XEN_VSCSIIF_RSLT_RESET_SUCCESS  0x2002
#define XEN_VSCSIIF_RSLT_RESET_FAILED   0x2003

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * scsiif_request_segment: a part of a granted page. The segments of a request, one after the
 * other, form the data buffer. A segment must not cross the end of its page.
 *
 *   offset  size  field
 *        0     4  gref    grant reference of the page; may be read-only if the data goes to
 *                         the device
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
 * vscsiif_request: a command, or an action on a device.
 *
 *   offset  size  field
 *        0     2  rqid                 chosen by the front end; copied into the response
 *        2     1  act                  VSCSIIF_ACT_*
 *        3     1  cmd_len              size of the command block in bytes
 *        4    16  cmnd                 the command block
 *       20     2  timeout_per_command  deprecated: in seconds; 0: the back end's default.
 *                                      Linux's back end ignores it
 *       22     2  channel              the device: channel, target and lun of v-dev. The
 *       24     2  id                   host of v-dev is not used: one ring is one host
 *       26     2  lun
 *       28     2  ref_rqid             with VSCSIIF_ACT_SCSI_ABORT: rqid of the request to
 *                                      abort
 *       30     1  sc_data_direction    1: to the device, 2: from the device, 3: no data.
 *                                      Linux's back end also accepts 0: both directions
 *       31     1  nr_segments          number of entries in seg[], at most
 *                                      VSCSIIF_SG_TABLESIZE; VSCSIIF_SG_GRANT can be set
 *       32   208  seg[26]              the data, or lists of segments
 *      240    12  reserved             must be 0; Linux's back end ignores it
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
 * vscsiif_sg_list: more segments for the request that follows in the ring. The first byte
 * after rqid, `act`, tells this record from a vscsiif_request. Deprecated; since 4.3.
 *
 *   offset  size  field
 *        0     2  rqid         rqid of the request that the segments belong to
 *        2     1  act          VSCSIIF_ACT_SCSI_SG_PRESET
 *        3     1  nr_segments  number of entries in seg[]
 *        4   248  seg[31]
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
 * vscsiif_response: the result of a vscsiif_request.
 *
 *   offset  size  field
 *        0     2  rqid          copied from the request
 *        2     1  act           deprecated: copied from the request, but only if the back end
 *                               supports VSCSIIF_ACT_SCSI_SG_PRESET
 *        3     1  sense_len     size of the sense data in bytes, 0 if there is none
 *        4    96  sense_buffer  sense data
 *      100     4  rslt          XEN_VSCSIIF_RSLT_*
 *      104     4  residual_len  bytes of the data that were not transferred
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

/* vscsiif_sring, vscsiif_front_ring, vscsiif_back_ring: 16 slots in one page. */
DEFINE_RING_TYPES(vscsiif, struct vscsiif_request, struct vscsiif_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN__PUBLIC_IO_SCSI_H__ */
