/* SPDX-License-Identifier: MIT */
/*
 * usbif.h - a USB host connector with up to 31 ports, devices of the host behind them.
 *
 * Contract: the front end (device/qusb/ID in xenstore) makes two rings of a page:
 *           one for requests to devices, one that it fills with empty requests
 *           for the back end (backend/qusb/DOMID/ID) to tell what was plugged.
 *           Both have one event channel and the event hold-off of ring.h.
 * Layout:   the same on every ABI. Since 4.0; the ring of 3.4 was another one.
 */
#ifndef __XEN_PUBLIC_IO_USBIF_H__
#define __XEN_PUBLIC_IO_USBIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore; numbers are decimal. None has a default but `protocol`.
 *
 *   key            writer     value
 *   num-ports      toolstack  back end: 1 to USBIF_MAX_PORTNR
 *   usb-ver        toolstack  back end: 1: USB 1.1, 2: USB 2.0
 *   port/N         toolstack  back end: the device in the host behind port N, from 1:
 *                             "3-1.5", bus and ports; empty: none. Changes at run time
 *   urb-ring-ref   front      the grant of the ring for requests
 *   conn-ring-ref  front      the grant of the ring for plugs
 *   event-channel  front      the port of both
 *   protocol       front      XEN_IO_PROTO_ABI_*, [the back end's own]
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back
 *   Initialised                 front: rings and port, then its nodes
 *                 Connected     back: mapped and bound them
 *   Connected                   front: filled the ring for plugs
 *   Closing, Closed             either
 */

/* The node usb-ver. */
enum usb_spec_version {
    USB_VER_UNKNOWN = 0,
    USB_VER_USB11   = 1,
    USB_VER_USB20   = 2,
    USB_VER_USB30   = 3     /* no back end has it */
};

/*
 * usbif_urb_request.pipe (since 4.6; before, the number that Linux keeps there)
 *
 *   bits 0-4    port, from 1
 *   bit  5      set: give up the request u.unlink.unlink_id
 *   bit  6      must be 0
 *   bit  7      set: from the device
 *   bits 8-14   address of the device on the port
 *   bits 15-18  endpoint of the device
 *   bits 19-29  must be 0
 *   bits 30-31  USBIF_PIPE_TYPE_*
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
#define USBIF_PIPE_TYPE_ISOC    0           /* isochronous: u.isoc */
#define USBIF_PIPE_TYPE_INT     1           /* interrupt: u.intr */
#define USBIF_PIPE_TYPE_CTRL    2           /* control: u.ctrl */
#define USBIF_PIPE_TYPE_BULK    3           /* bulk: u must be 0 */

/* The same, taken out of a pipe or put into one whose bits are 0. */
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

/* Segments in a request: 10 until 3.4. */
#define USBIF_MAX_SEGMENTS_PER_REQUEST  16

/* Ports of a connector, since 4.6. */
#define USBIF_MAX_PORTNR        31

/* Bytes of either ring, and the slots that they have. Since 4.8. */
#define USBIF_RING_SIZE         4096
#define USB_URB_RING_SIZE       ((XEN_ABI_SIZE_T)16)
#define USB_CONN_RING_SIZE      ((XEN_ABI_SIZE_T)512)

/* usbif_urb_request.transfer_flags; the other bits must be 0. Since 4.7. */
#define USBIF_SHORT_NOT_OK      0x0001  /* less data than buffer_length is an error */

/* usbif_urb_response.status: numbers of Linux's errno. Since 4.16. */
#define USBIF_STATUS_OK         0
#define USBIF_STATUS_NODEV      (-19)   /* no device there */
#define USBIF_STATUS_INVAL      (-22)   /* the request makes no sense */
#define USBIF_STATUS_STALL      (-32)   /* the endpoint refuses */
#define USBIF_STATUS_IOERROR    (-71)
#define USBIF_STATUS_BABBLE     (-75)   /* the device sent more than it may */
#define USBIF_STATUS_SHUTDOWN   (-108)  /* the device went away */

/* usbif_conn_response.speed: what is on the port now. Since 4.6. */
#define USBIF_SPEED_NONE        0       /* nothing: unplugged */
#define USBIF_SPEED_LOW         1
#define USBIF_SPEED_FULL        2
#define USBIF_SPEED_HIGH        3

XEN_ABI_BEGIN
/*
 * usbif_request_segment: part of a granted page; the segments of a request
 * follow each other in the data.
 *
 *   offset  size  field
 *        0     4  gref
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
 * usbif_urb_request
 *
 *   offset  size  field
 *        0     2  id                         the front end's own, the same in the response
 *        2     2  nr_buffer_segs             entries of seg[] for the data
 *        4     4  pipe                       USBIF_PIPE_*
 *        8     2  transfer_flags             USBIF_SHORT_NOT_OK
 *       10     2  buffer_length              of the data, in bytes
 *       12     8  u.ctrl                     the setup packet
 *       12     2  u.isoc.interval            milliseconds between frames
 *       14     2  u.isoc.start_frame
 *       16     2  u.isoc.number_of_packets
 *       18     2  u.isoc.nr_frame_desc_segs  entries of seg[] after those for the data: 16
 *                                            bytes a packet, as Linux describes them
 *       12     2  u.intr.interval            milliseconds between looks at the device
 *       14     6  u.intr.pad                 must be 0
 *       12     2  u.unlink.unlink_id         `id` of the request to give up
 *       14     6  u.unlink.pad               must be 0
 *       20   128  seg[16]
 *      148
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
 * usbif_urb_response
 *
 *   offset  size  field
 *        0     2  id             of the request
 *        2     2  start_frame    isochronous: where it began
 *        4     4  status         not isochronous: USBIF_STATUS_*
 *        8     4  actual_length  of the data transferred, in bytes
 *       12     4  error_count    isochronous: packets that failed
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

/* usbif_urb_sring, usbif_urb_front_ring, usbif_urb_back_ring. */
DEFINE_RING_TYPES(usbif_urb, struct usbif_urb_request, struct usbif_urb_response);

/*
 * usbif_conn_request: empty, for the next plug.
 *
 *   offset  size  field
 *        0     2  id  the front end's own, the same in the response
 *        2
 */
struct usbif_conn_request {
    uint16_t id;
};
typedef struct usbif_conn_request usbif_conn_request_t;

/*
 * usbif_conn_response: a device was plugged or unplugged.
 *
 *   offset  size  field
 *        0     2  id       of some request
 *        2     1  portnum  from 1
 *        3     1  speed    USBIF_SPEED_*
 *        4
 */
struct usbif_conn_response {
    uint16_t id;
    uint8_t portnum;
    uint8_t speed;
};
typedef struct usbif_conn_response usbif_conn_response_t;

/* usbif_conn_sring, usbif_conn_front_ring, usbif_conn_back_ring. */
DEFINE_RING_TYPES(usbif_conn, struct usbif_conn_request, struct usbif_conn_response);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_USBIF_H__ */
