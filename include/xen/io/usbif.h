/* SPDX-License-Identifier: MIT */
/*
 * usbif.h - virtual USB host controller (PVUSB) with up to 31 ports for host USB devices.
 *
 * Contract: the front end (device/vusb/ID in xenstore) allocates two rings of one page
 *           and one event channel for both. One ring carries USB transfer requests.
 *           On the other, the front end queues empty requests; the back end completes
 *           one whenever a device is plugged in or unplugged. The back end is QEMU
 *           (backend/qusb/DOMID/ID) or a kernel (backend/vusb/DOMID/ID). Both ends
 *           use the event suppression of ring.h.
 * Layout:   the same on every ABI. Since 4.0; the ring of 3.4 was a different one.
 */
#ifndef __XEN_PUBLIC_IO_USBIF_H__
#define __XEN_PUBLIC_IO_USBIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Numbers are decimal.
 *
 *   key            writer     value
 *   num-ports      toolstack  in the back end's directory, as the next two: number of
 *                             ports, 1 to USBIF_MAX_PORTNR
 *   usb-ver        toolstack  USB version of the controller: 1 is USB 1.1, 2 is USB 2.0
 *   port/N         toolstack  the host device at port N (from 1), as bus number and port
 *                             numbers: "3-1.5". Empty: no device. Changes at run time; the
 *                             back end must watch it
 *   urb-ring-ref   front      grant reference of the ring for transfers
 *   conn-ring-ref  front      grant reference of the ring for plug events
 *   event-channel  front      event channel port of both rings
 *   protocol       front      XEN_IO_PROTO_ABI_*; optional. Linux does not write it and QEMU
 *                             does not use it, as the rings are the same on every ABI
 *
 * States (xenbus.h). The protocol has no state table; this is what Linux's front end and
 * QEMU's back end do.
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories
 *                 InitWait      back: read num-ports, usb-ver and port/N
 *   Connected                   front: read num-ports and usb-ver; allocated the rings and
 *                               the event channel, wrote its nodes, filled the ring for
 *                               plug events
 *                 Connected     back: mapped the rings, bound the event channel; sends a
 *                               plug event for each device that is present
 *
 * Linux's front end never enters Initialised, so a back end must connect when the front end
 * is Connected. A back end should accept Initialised, too, as QEMU does. Linux's front
 * end starts as soon as the back end is InitWait, Initialised or Connected. Because it reads
 * num-ports and usb-ver when it probes the device, the toolstack must have written them
 * before the front end's directory appears.
 *
 * Shutdown: when the back end is Closing or Closed, Linux's front end goes to Closed. When
 * the front end is Closing or Closed, QEMU's back end unmaps the rings and enters the same
 * state.
 */

#ifndef XEN_ABI_ASSEMBLER
/* Values of the node usb-ver. */
enum usb_spec_version {
    USB_VER_UNKNOWN = 0,
    USB_VER_USB11   = 1,
    USB_VER_USB20   = 2,
    USB_VER_USB30   = 3     /* not supported by this protocol */
};
#endif /* XEN_ABI_ASSEMBLER */

/*
 * usbif_urb_request.pipe. The names USBIF_PIPE_* exist since 4.6; the bits are older. Bits 7
 * to 31 are those of the `pipe` of a Linux URB.
 *
 *   bits 0-4    port, from 1
 *   bit  5      1: cancel the request u.unlink.unlink_id; 0: start a transfer
 *   bit  6      must be 0
 *   bit  7      1: transfer from the device; 0: to the device
 *   bits 8-14   USB address of the device, 0 before it has one
 *   bits 15-18  endpoint of the device
 *   bits 19-29  must be 0
 *   bits 30-31  transfer type, USBIF_PIPE_TYPE_*
 *
 * QEMU uses the port only while the address is 0. With another address, it looks for the
 * device by its address alone, so a front end must give each device of a controller a
 * different one. QEMU executes SET_ADDRESS itself and does not forward it to the device. At
 * address 0, QEMU accepts only the control requests GET_DESCRIPTOR and SET_ADDRESS: other
 * control requests fail with USBIF_STATUS_INVAL, transfers of other types with
 * USBIF_STATUS_NODEV.
 */
#define USBIF_PIPE_PORT_MASK    0x0000001f
#define USBIF_PIPE_UNLINK       0x00000020
#define USBIF_PIPE_DIR          0x00000080
#define USBIF_PIPE_DEV_MASK     0x0000007f  /* after the shift */
#define USBIF_PIPE_DEV_SHIFT    8
#define USBIF_PIPE_EP_MASK      0x0000000f  /* after the shift */
#define USBIF_PIPE_EP_SHIFT     15
#define USBIF_PIPE_TYPE_MASK    0x00000003  /* after the shift */
#define USBIF_PIPE_TYPE_SHIFT   30
#define USBIF_PIPE_TYPE_ISOC    0           /* isochronous, with u.isoc */
#define USBIF_PIPE_TYPE_INT     1           /* interrupt, with u.intr */
#define USBIF_PIPE_TYPE_CTRL    2           /* control, with u.ctrl */
#define USBIF_PIPE_TYPE_BULK    3           /* bulk; u should be 0 and must be ignored */

/*
 * Get a field of `pipe`, or return `pipe` with a field set. To set the port, its bits must
 * be 0 before.
 */
#define usbif_pipeportnum(pipe)                 ((pipe) & USBIF_PIPE_PORT_MASK)
#define usbif_setportnum_pipe(pipe, portnum)    ((pipe) | (portnum))
#define usbif_pipeunlink(pipe)                  ((pipe) & USBIF_PIPE_UNLINK)
#define usbif_pipesubmit(pipe)                  (!usbif_pipeunlink(pipe))
#define usbif_setunlink_pipe(pipe)              ((pipe) | USBIF_PIPE_UNLINK)
#define usbif_pipein(pipe)                      ((pipe) & USBIF_PIPE_DIR)
#define usbif_pipeout(pipe)                     (!usbif_pipein(pipe))
#define usbif_pipedevice(pipe)      (((pipe) >> USBIF_PIPE_DEV_SHIFT) & USBIF_PIPE_DEV_MASK)
#define usbif_pipeendpoint(pipe)    (((pipe) >> USBIF_PIPE_EP_SHIFT) & USBIF_PIPE_EP_MASK)
#define usbif_pipetype(pipe)        (((pipe) >> USBIF_PIPE_TYPE_SHIFT) & USBIF_PIPE_TYPE_MASK)
#define usbif_pipeisoc(pipe)        (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_ISOC)
#define usbif_pipeint(pipe)         (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_INT)
#define usbif_pipectrl(pipe)        (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_CTRL)
#define usbif_pipebulk(pipe)        (usbif_pipetype(pipe) == USBIF_PIPE_TYPE_BULK)

/* Number of entries of usbif_urb_request.seg. In 3.4 there were 10. */
#define USBIF_MAX_SEGMENTS_PER_REQUEST  16

/* Largest number of ports of a controller. Since 4.6. */
#define USBIF_MAX_PORTNR        31

/* Size of each ring in bytes, and number of slots of each. Since 4.8. */
#define USBIF_RING_SIZE         4096
#define USB_URB_RING_SIZE       ((XEN_ABI_SIZE_T)16)
#define USB_CONN_RING_SIZE      ((XEN_ABI_SIZE_T)512)

/*
 * usbif_urb_request.transfer_flags. Other bits must be 0. The name exists since 4.7.
 * (The comment in Xen's own header says the opposite of USBIF_SHORT_NOT_OK.)
 */
#define USBIF_SHORT_NOT_OK      0x0001  /* 1: less data than buffer_length is an error */

/*
 * usbif_urb_response.status. The values are negative numbers of Linux's errno; the names
 * exist since 4.16.
 */
#define USBIF_STATUS_OK         0
#define USBIF_STATUS_NODEV      (-19)   /* no device at this port or address */
#define USBIF_STATUS_INVAL      (-22)   /* invalid request */
#define USBIF_STATUS_STALL      (-32)   /* the endpoint is halted or refused the request */
#define USBIF_STATUS_IOERROR    (-71)   /* transfer error, or cancelled */
#define USBIF_STATUS_BABBLE     (-75)   /* the device sent too much data */
#define USBIF_STATUS_SHUTDOWN   (-108)  /* any other error; with QEMU also: bad segments, or
                                           isochronous, which it does not implement */

/*
 * usbif_conn_response.speed: the speed of the device that is now at the port. The names exist
 * since 4.6.
 */
#define USBIF_SPEED_NONE        0       /* no device: it was unplugged */
#define USBIF_SPEED_LOW         1
#define USBIF_SPEED_FULL        2
#define USBIF_SPEED_HIGH        3

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * usbif_request_segment: a part of a granted page. The segments of a request, one after the
 * other, form the data buffer. A segment must not cross the end of its page.
 *
 *   offset  size  field
 *        0     4  gref    grant reference of the page; may be read-only if the transfer is
 *                         to the device
 *        4     2  offset  in the page, in bytes
 *        6     2  length  in bytes
 *        8
 */
struct usbif_request_segment {
    grant_ref_t gref;
    uint16_t offset;
    uint16_t length;
};

/*
 * usbif_urb_request: a USB transfer, or the cancellation of one.
 *
 *   offset  size  field
 *        0     2  id                         chosen by the front end; copied into the
 *                                            response
 *        2     2  nr_buffer_segs             entries of seg[] that describe the data
 *        4     4  pipe                       USBIF_PIPE_*
 *        8     2  transfer_flags             USBIF_SHORT_NOT_OK, or 0
 *       10     2  buffer_length              size of the data in bytes
 *       12     8  u.ctrl                     setup packet of a control transfer
 *       12     2  u.isoc.interval            milliseconds between frames; Linux as in u.intr
 *       14     2  u.isoc.start_frame         number of the first frame
 *       16     2  u.isoc.number_of_packets
 *       18     2  u.isoc.nr_frame_desc_segs  entries of seg[], after those for the data, that
 *                                            describe an array of packet descriptors: 16
 *                                            bytes for each packet, Linux's
 *                                            usb_iso_packet_descriptor, writable
 *       12     2  u.intr.interval            polling interval in milliseconds; Linux writes
 *                                            units of 125 us for high speed; QEMU ignores it
 *       14     6  u.intr.pad                 should be 0, must be ignored
 *       12     2  u.unlink.unlink_id         `id` of the request to cancel
 *       14     6  u.unlink.pad               should be 0, must be ignored
 *       20   128  seg[16]
 *      148
 *
 * Bytes of u that should be 0 can have any value: Linux's front end does not clear them.
 *
 * A cancellation has a response of its own, which does not say whether anything was
 * cancelled. The cancelled request is answered, too: QEMU's status is USBIF_STATUS_IOERROR.
 */
struct usbif_urb_request {
    uint16_t id;
    uint16_t nr_buffer_segs;
    uint32_t pipe;
    uint16_t transfer_flags;
    uint16_t buffer_length;
    union {
        uint8_t ctrl[8];
        struct {
            uint16_t interval;
            uint16_t start_frame;
            uint16_t number_of_packets;
            uint16_t nr_frame_desc_segs;
        } isoc;
        struct {
            uint16_t interval;
            uint16_t pad[3];
        } intr;
        struct {
            uint16_t unlink_id;
            uint16_t pad[3];
        } unlink;
    } u;
    struct usbif_request_segment seg[USBIF_MAX_SEGMENTS_PER_REQUEST];
};
typedef struct usbif_urb_request usbif_urb_request_t;

/*
 * usbif_urb_response: the result of a usbif_urb_request. Responses can be in any order.
 *
 *   offset  size  field
 *        0     2  id             copied from the request
 *        2     2  start_frame    isochronous: number of the first frame; QEMU: 0
 *        4     4  status         not isochronous: USBIF_STATUS_*
 *        8     4  actual_length  bytes of data transferred
 *       12     4  error_count    isochronous: number of packets that failed
 *       16
 */
struct usbif_urb_response {
    uint16_t id;
    uint16_t start_frame;
    int32_t status;
    int32_t actual_length;
    int32_t error_count;
};
typedef struct usbif_urb_response usbif_urb_response_t;

/* usbif_urb_sring, usbif_urb_front_ring, usbif_urb_back_ring: 16 slots. */
DEFINE_RING_TYPES(usbif_urb, struct usbif_urb_request, struct usbif_urb_response);

/*
 * usbif_conn_request: empty; the back end uses it to report the next plug event. The front
 * end should queue as many as fit, and queue a new one for each response.
 *
 *   offset  size  field
 *        0     2  id  chosen by the front end; need not be unique; copied into the response
 *        2
 */
struct usbif_conn_request {
    uint16_t id;
};
typedef struct usbif_conn_request usbif_conn_request_t;

/*
 * usbif_conn_response: plug event: a device was plugged in or unplugged.
 *
 *   offset  size  field
 *        0     2  id       copied from the usbif_conn_request that this event uses up
 *        2     1  portnum  port, from 1
 *        3     1  speed    USBIF_SPEED_*
 *        4
 */
struct usbif_conn_response {
    uint16_t id;
    uint8_t portnum;
    uint8_t speed;
};
typedef struct usbif_conn_response usbif_conn_response_t;

/* usbif_conn_sring, usbif_conn_front_ring, usbif_conn_back_ring: 512 slots. */
DEFINE_RING_TYPES(usbif_conn, struct usbif_conn_request, struct usbif_conn_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_USBIF_H__ */
