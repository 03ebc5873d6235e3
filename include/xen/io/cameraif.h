/* SPDX-License-Identifier: MIT */
/*
 * cameraif.h - protocol of the paravirtual camera: formats, controls, streams of pictures.
 *
 * Contract: the front end (device/vcamera/ID in xenstore) makes a ring of requests and a
 *           page of events and grants both to the back end (backend/vcamera/DOMID/ID).
 *           Pictures are in buffers that BUF_CREATE shares. Responses can come in any
 *           order. The ring uses the notification hold-off of ring.h. Neither Xen nor
 *           mainline Linux or QEMU has an implementation; the back end camera_be of the
 *           xen-troops project is one. What follows is the protocol as Xen's header
 *           specifies it.
 * Layout:   every message has 64 bytes and the same offsets on every ABI. Since 4.13.
 */
#ifndef __XEN_PUBLIC_IO_CAMERAIF_H__
#define __XEN_PUBLIC_IO_CAMERAIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/* Newest version of the protocol. */
#define XENCAMERA_PROTOCOL_VERSION      "1"

/*
 * Nodes in xenstore. Since 4.13. Numbers are decimal. The value in brackets applies if the node
 * is absent. libxl does not know this device: "config" in the table is whoever configures the
 * domain.
 *
 *   key                folder  writer  value
 *   versions           back    back    versions of the protocol that the back end supports,
 *                                      separated by commas: "1"
 *   version            front   front   the one of them that the front end chose
 *   be-alloc           front   config  [0] 1: the back end allocates the buffers
 *   unique-id          front   config  name by which the back end tells cameras apart
 *   max-buffers        front   config  largest number of buffers, up to 255
 *   controls           front   config  XENCAMERA_CTRL_*_STR of the controls that the front end
 *                                      may use, separated by commas, in any order
 *   formats/F/WxH/frame-rates
 *                      front   config  for each pixel format F and size WxH in pixels
 *                                      ("640x480"): frame rates in Hz, separated by commas,
 *                                      each a fraction: "30/1,15/2"
 *   req-ring-ref       front   front   grant reference of the ring of requests
 *   req-event-channel  front   front   port for that ring
 *   evt-ring-ref       front   front   grant reference of the xencamera_event_page
 *   evt-event-channel  front   front   port for that page
 *
 * camera_be does not write `versions`, and needs `unique-id` and `controls`.
 *
 * A pixel format is a FOURCC of Linux's V4L2: four characters from 0x20 to 0x7f. In xenstore,
 * blanks at its end are removed, and "-BE" is appended if it is the big-endian variant. It
 * must not contain / \ < > : " | ? * or other blanks there.
 *
 * States (xenbus.h)
 *
 *   front          back          what was done before the state was written
 *   Initialising   Initialising  both folders exist, with the nodes of "config"
 *                  InitWait      back end: wrote `versions`, found the camera
 *   Initialised                  front end: wrote its nodes
 *                  Connected     back end: mapped the pages, bound the ports
 *   Connected                    front end: created its camera; requests may be sent
 *   Closing, Closed              either end
 *
 * If the back end goes to Unknown, Closing or Closed, the front end removes its camera, its
 * rings and its ports and goes to Closed. If the front end fails, the back end acts as if the
 * front end had gone to Closed. If the back end fails and nobody uses the camera, the front end
 * goes to Initialising, to connect again. If the camera is in use then, the front end goes to
 * Reconfiguring: it admits no new users, fails the requests of the present ones, and goes to
 * Initialising when the last user has left.
 */
#define XENCAMERA_DRIVER_NAME           "vcamera"
#define XENCAMERA_LIST_SEPARATOR        ","
#define XENCAMERA_RESOLUTION_SEPARATOR  "x"
#define XENCAMERA_FRACTION_SEPARATOR    "/"
#define XENCAMERA_FIELD_BE_VERSIONS     "versions"
#define XENCAMERA_FIELD_FE_VERSION      "version"
#define XENCAMERA_FIELD_REQ_RING_REF    "req-ring-ref"
#define XENCAMERA_FIELD_REQ_CHANNEL     "req-event-channel"
#define XENCAMERA_FIELD_EVT_RING_REF    "evt-ring-ref"
#define XENCAMERA_FIELD_EVT_CHANNEL     "evt-event-channel"
#define XENCAMERA_FIELD_MAX_BUFFERS     "max-buffers"
#define XENCAMERA_FIELD_CONTROLS        "controls"
#define XENCAMERA_FIELD_FORMATS         "formats"
#define XENCAMERA_FIELD_FRAME_RATES     "frame-rates"
#define XENCAMERA_FIELD_BE_ALLOC        "be-alloc"
#define XENCAMERA_FIELD_UNIQUE_ID       "unique-id"
#define XENCAMERA_FOURCC_BIGENDIAN_STR  "-BE"

/* Names of the controls in the node `controls`. */
#define XENCAMERA_CTRL_BRIGHTNESS_STR   "brightness"
#define XENCAMERA_CTRL_CONTRAST_STR     "contrast"
#define XENCAMERA_CTRL_SATURATION_STR   "saturation"
#define XENCAMERA_CTRL_HUE_STR          "hue"

/*
 * xencamera_req.operation: the request. The comment names the member of `req` that it uses and,
 * after "->", the member of `resp` that the response uses. Where none is named, all bytes are 0.
 *
 * The usual order:
 *
 *   1. CONFIG_SET and FRAME_RATE_SET, as often as needed, to choose the configuration.
 *   2. BUF_REQUEST with the number of buffers. From now on CONFIG_SET is not allowed. The request
 *      can be repeated with another number until STREAM_START.
 *   3. BUF_GET_LAYOUT; BUF_CREATE and BUF_QUEUE for each buffer.
 *   4. STREAM_START. The back end fills queued buffers and announces each by an event
 *      FRAME_AVAIL. The front end sends BUF_DEQUEUE, reads the picture and sends BUF_QUEUE. It
 *      must not access a buffer between BUF_QUEUE and the response to BUF_DEQUEUE.
 *   5. STREAM_STOP. FRAME_RATE_SET is allowed here, then STREAM_START again.
 *   6. For another configuration: BUF_DESTROY for every buffer, BUF_REQUEST with 0, step 1.
 *
 * The controls are found with CTRL_ENUM for the indices 0, 1 ... until it fails.
 *
 * CONFIG_SET, FRAME_RATE_SET and BUF_REQUEST are not allowed between STREAM_START and
 * STREAM_STOP. CONFIG_VALIDATE is allowed at any time.
 */
#define XENCAMERA_OP_CONFIG_SET         0x00    /* config -> config: set format and size */
#define XENCAMERA_OP_CONFIG_GET         0x01    /* -> config: get the current configuration */
#define XENCAMERA_OP_CONFIG_VALIDATE    0x02    /* config -> config: try, set nothing */
#define XENCAMERA_OP_FRAME_RATE_SET     0x03    /* frame_rate: set the frame rate */
#define XENCAMERA_OP_BUF_GET_LAYOUT     0x04    /* -> buf_layout: sizes of every buffer */
#define XENCAMERA_OP_BUF_REQUEST        0x05    /* buf_request -> buf_request: number of buffers */
#define XENCAMERA_OP_BUF_CREATE         0x06    /* buf_create: create and share a buffer */
#define XENCAMERA_OP_BUF_DESTROY        0x07    /* index: destroy a buffer; it must be queued */
#define XENCAMERA_OP_BUF_QUEUE          0x08    /* index: give a buffer to the back end */
#define XENCAMERA_OP_BUF_DEQUEUE        0x09    /* index: take a buffer back */
#define XENCAMERA_OP_CTRL_ENUM          0x0a    /* index -> ctrl_enum: describe a control */
#define XENCAMERA_OP_CTRL_SET           0x0b    /* ctrl_value: set a control */
#define XENCAMERA_OP_CTRL_GET           0x0c    /* get_ctrl -> ctrl_value: get a control;
                                                   camera_be always answers 0 */
#define XENCAMERA_OP_STREAM_START       0x0d    /* start to take pictures */
#define XENCAMERA_OP_STREAM_STOP        0x0e    /* stop it */

/* Controls: member `type` of xencamera_ctrl_value, _get_ctrl_req and _ctrl_enum_resp. */
#define XENCAMERA_CTRL_BRIGHTNESS       0
#define XENCAMERA_CTRL_CONTRAST         1
#define XENCAMERA_CTRL_SATURATION       2
#define XENCAMERA_CTRL_HUE              3
#define XENCAMERA_MAX_CTRL              4   /* number of controls; can grow */

/* xencamera_ctrl_enum_resp.flags */
#define XENCAMERA_CTRL_FLG_RO           (1 << 0)    /* read-only */
#define XENCAMERA_CTRL_FLG_WO           (1 << 1)    /* write-only */
#define XENCAMERA_CTRL_FLG_VOLATILE     (1 << 2)    /* the value can change by itself */

/*
 * xencamera_config_resp.colorspace. The names of this table and the next three are those of V4L2,
 * but the numbers are not: they differ from COLORSPACE_REC709, XFER_FUNC_NONE and
 * YCBCR_ENC_BT2020 on, and V4L2 calls encoding 0 DEFAULT. Only the quantization is the same. A
 * driver must translate V4L2's numbers.
 */
#define XENCAMERA_COLORSPACE_DEFAULT    0
#define XENCAMERA_COLORSPACE_SMPTE170M  1
#define XENCAMERA_COLORSPACE_REC709     2
#define XENCAMERA_COLORSPACE_SRGB       3
#define XENCAMERA_COLORSPACE_OPRGB      4
#define XENCAMERA_COLORSPACE_BT2020     5
#define XENCAMERA_COLORSPACE_DCI_P3     6

/* xencamera_config_resp.xfer_func: transfer function. */
#define XENCAMERA_XFER_FUNC_DEFAULT     0
#define XENCAMERA_XFER_FUNC_709         1
#define XENCAMERA_XFER_FUNC_SRGB        2
#define XENCAMERA_XFER_FUNC_OPRGB       3
#define XENCAMERA_XFER_FUNC_NONE        4
#define XENCAMERA_XFER_FUNC_DCI_P3      5
#define XENCAMERA_XFER_FUNC_SMPTE2084   6

/* xencamera_config_resp.ycbcr_enc: encoding of luma and chroma, only for Y'CbCr formats. */
#define XENCAMERA_YCBCR_ENC_IGNORE      0   /* not a Y'CbCr format */
#define XENCAMERA_YCBCR_ENC_601         1
#define XENCAMERA_YCBCR_ENC_709         2
#define XENCAMERA_YCBCR_ENC_XV601       3
#define XENCAMERA_YCBCR_ENC_XV709       4
#define XENCAMERA_YCBCR_ENC_BT2020      5
#define XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM 6

/* xencamera_config_resp.quantization: range of the values. */
#define XENCAMERA_QUANTIZATION_DEFAULT      0
#define XENCAMERA_QUANTIZATION_FULL_RANGE   1
#define XENCAMERA_QUANTIZATION_LIM_RANGE    2

/*
 * xencamera_evt.type. CTRL_CHANGE is not sent for write-only controls, not to the front end that
 * made the change, and not for the initial values: the front end has to read those.
 */
#define XENCAMERA_EVT_FRAME_AVAIL       0x00    /* evt.frame_avail: a buffer holds a new picture */
#define XENCAMERA_EVT_CTRL_CHANGE       0x01    /* evt.ctrl_value: a control has a new value */

/* Largest number of planes (luma, chroma ...) of a buffer. */
#define XENCAMERA_MAX_PLANE             4

/*
 * The page of events: its size; offset, size and number of events of the ring in it. Sizes and
 * offset in bytes.
 */
#define XENCAMERA_EVENT_PAGE_SIZE       4096
#define XENCAMERA_IN_RING_OFFS          ((XEN_ABI_SIZE_T)64)
#define XENCAMERA_IN_RING_SIZE          ((XEN_ABI_SIZE_T)4032)
#define XENCAMERA_IN_RING_LEN           ((XEN_ABI_SIZE_T)63)

/*
 * Address of the ring of events in the mapped page at `page`, and the event at index `idx`. An
 * index is a 32-bit counter that is never reduced to the ring's length. 2^32 is not a multiple
 * of that length: when an index wraps to 0 the next slot is not the following one, and events
 * from before and after the wrap can share a slot if they are pending at the same time.
 */
#define XENCAMERA_IN_RING(page)                                         \
    ((struct xencamera_evt *)&((char *)(page))[XENCAMERA_IN_RING_OFFS])
#define XENCAMERA_IN_RING_REF(page, idx)                                \
    (XENCAMERA_IN_RING(page)[(idx) % XENCAMERA_IN_RING_LEN])

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/* Members of the following records: see xencamera_req, xencamera_resp, xencamera_evt. */

struct xencamera_config_req {
    uint32_t pixel_format;
    uint32_t width;
    uint32_t height;
};

struct xencamera_frame_rate_req {
    uint32_t frame_rate_numer;
    uint32_t frame_rate_denom;
};

struct xencamera_buf_request {
    uint8_t num_bufs;
};

struct xencamera_buf_create_req {
    uint8_t index;
    uint8_t reserved[3];
    uint32_t plane_offset[XENCAMERA_MAX_PLANE];
    grant_ref_t gref_directory;
};

/*
 * xencamera_page_directory: one page of a linked list that holds the grant references of a buffer's
 * pages, in the order of the buffer. The list has one reference for each 4 KiB of the size
 * that BUF_GET_LAYOUT returns (rounded up). Every page of the list except the last is full: 1023
 * references.
 *
 * With be-alloc, the front end makes the pages of the list, grants them writable and links
 * them. Before it responds to BUF_CREATE, the back end grants the pages of the buffer to the
 * front end's domain and writes the grant references to gref[].
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  grant reference of the next page of the list; 0: last page
 *        4        gref[]              grant references of the buffer's pages
 *
 * Before interface version 0x00041300, gref[] has one element, so that sizeof is 8.
 */
XEN_ABI_EXT struct xencamera_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XEN_ABI_FLEX_DIM];
};

struct xencamera_index {
    uint8_t index;
};

struct xencamera_ctrl_value {
    uint8_t type;
    uint8_t reserved[7];
    int64_t value;
};

struct xencamera_get_ctrl_req {
    uint8_t type;
};

struct xencamera_config_resp {
    uint32_t pixel_format;
    uint32_t width;
    uint32_t height;
    uint32_t colorspace;
    uint32_t xfer_func;
    uint32_t ycbcr_enc;
    uint32_t quantization;
    uint32_t displ_asp_ratio_numer;
    uint32_t displ_asp_ratio_denom;
    uint32_t frame_rate_numer;
    uint32_t frame_rate_denom;
};

struct xencamera_buf_get_layout_resp {
    uint8_t num_planes;
    uint8_t reserved[3];
    uint32_t size;
    uint32_t plane_size[XENCAMERA_MAX_PLANE];
    uint32_t plane_stride[XENCAMERA_MAX_PLANE];
};

struct xencamera_ctrl_enum_resp {
    uint8_t index;
    uint8_t type;
    uint8_t reserved[2];
    uint32_t flags;
    int64_t min;
    int64_t max;
    int64_t step;
    int64_t def_val;
};

struct xencamera_frame_avail_evt {
    uint8_t index;
    uint8_t reserved[3];
    uint32_t used_sz;
    uint32_t seq_num;
};

/*
 * xencamera_req: a request. Bytes that the operation does not use must be 0.
 *
 *   offset  size  field
 *        0     2  id                               chosen by the front end, copied to the response
 *        2     1  operation                        XENCAMERA_OP_*
 *        3     5  reserved                         must be 0
 *
 *        8     4  req.config.pixel_format          FOURCC
 *       12     4  req.config.width                 in pixels
 *       16     4  req.config.height                in pixels
 *
 *        8     4  req.frame_rate.frame_rate_numer  frame rate in Hz: numerator
 *       12     4  req.frame_rate.frame_rate_denom  and denominator
 *
 *        8     1  req.buf_request.num_bufs         wanted number of buffers, at most max-buffers;
 *                                                  0: release all buffers
 *
 *        8     1  req.buf_create.index             index of the new buffer: below the num_bufs of
 *                                                  the response to BUF_REQUEST, not in use
 *        9     3  req.buf_create.reserved          must be 0
 *       12    16  req.buf_create.plane_offset[4]   start of each plane in the buffer, in bytes
 *       28     4  req.buf_create.gref_directory    grant reference of the first
 *                                                  xencamera_page_directory
 *
 *        8     1  req.index.index                  index of a buffer, or of a control
 *
 *        8     1  req.ctrl_value.type              XENCAMERA_CTRL_*
 *        9     7  req.ctrl_value.reserved          must be 0
 *       16     8  req.ctrl_value.value             new value
 *
 *        8     1  req.get_ctrl.type                XENCAMERA_CTRL_*
 *
 *        8    56  req.reserved
 *       64
 *
 * The pictures of CTRL_ENUM, CTRL_SET and CTRL_GET in Xen's own header show the fields at other
 * offsets than the structs have them. The structs are right.
 */
struct xencamera_req {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved[5];
    union {
        struct xencamera_config_req config;
        struct xencamera_frame_rate_req frame_rate;
        struct xencamera_buf_request buf_request;
        struct xencamera_buf_create_req buf_create;
        struct xencamera_index index;
        struct xencamera_ctrl_value ctrl_value;
        struct xencamera_get_ctrl_req get_ctrl;
        uint8_t reserved[56];
    } req;
};

/*
 * xencamera_resp: the response to a request. Bytes that the operation does not use must be 0.
 *
 *   offset  size  field
 *        0     2  id                                 id of the request
 *        2     1  operation                          operation of the request
 *        3     1  reserved                           must be 0
 *        4     4  status                             0, or a negative XEN_E* of errno.h
 *
 *        8     4  resp.config.pixel_format           FOURCC. Format and size can differ from the
 *       12     4  resp.config.width                  request, if the camera does not support them;
 *       16     4  resp.config.height                 the front end has to check. In pixels.
 *       20     4  resp.config.colorspace             XENCAMERA_COLORSPACE_*
 *       24     4  resp.config.xfer_func              XENCAMERA_XFER_FUNC_*
 *       28     4  resp.config.ycbcr_enc              XENCAMERA_YCBCR_ENC_*
 *       32     4  resp.config.quantization           XENCAMERA_QUANTIZATION_*
 *       36     4  resp.config.displ_asp_ratio_numer  aspect ratio on the display: numerator
 *       40     4  resp.config.displ_asp_ratio_denom  and denominator
 *       44     4  resp.config.frame_rate_numer       frame rate in Hz: numerator
 *       48     4  resp.config.frame_rate_denom       and denominator
 *
 *        8     1  resp.buf_layout.num_planes         number of planes
 *        9     3  resp.buf_layout.reserved           must be 0
 *       12     4  resp.buf_layout.size               size of a buffer with its padding, in bytes
 *       16    16  resp.buf_layout.plane_size[4]      size of each plane, in bytes
 *       32    16  resp.buf_layout.plane_stride[4]    distance from one row to the next, in bytes
 *
 *        8     1  resp.buf_request.num_bufs          allowed number of buffers; can be less than
 *                                                    requested
 *
 *        8     1  resp.ctrl_enum.index               index of the request
 *        9     1  resp.ctrl_enum.type                XENCAMERA_CTRL_*
 *       10     2  resp.ctrl_enum.reserved            must be 0
 *       12     4  resp.ctrl_enum.flags               XENCAMERA_CTRL_FLG_*
 *       16     8  resp.ctrl_enum.min                 smallest value
 *       24     8  resp.ctrl_enum.max                 largest value
 *       32     8  resp.ctrl_enum.step                smallest change of the value
 *       40     8  resp.ctrl_enum.def_val             default value
 *
 *        8    16  resp.ctrl_value                    as in xencamera_req: the current value
 *
 *        8    56  resp.reserved1
 *       64
 */
struct xencamera_resp {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved;
    int32_t status;
    union {
        struct xencamera_config_resp config;
        struct xencamera_buf_get_layout_resp buf_layout;
        struct xencamera_buf_request buf_request;
        struct xencamera_ctrl_enum_resp ctrl_enum;
        struct xencamera_ctrl_value ctrl_value;
        uint8_t reserved1[56];
    } resp;
};

/*
 * xencamera_evt: an event from the back end to the front end.
 *
 *   offset  size  field
 *        0     2  id                        number of the event; the front end may use it
 *        2     1  type                      XENCAMERA_EVT_*
 *        3     5  reserved                  must be 0
 *
 *        8     1  evt.frame_avail.index     index of the buffer
 *        9     3  evt.frame_avail.reserved  must be 0
 *       12     4  evt.frame_avail.used_sz   size of the picture, in bytes; can be less than the
 *                                           buffer if the format is compressed
 *       16     4  evt.frame_avail.seq_num   number of the picture, increasing. A gap means that
 *                                           pictures were lost, but not every camera detects it.
 *
 *        8    16  evt.ctrl_value            as in xencamera_req: the new value
 *
 *        8    56  evt.reserved              bytes that the type does not use must be 0
 *       64
 *
 * A back end should number the events of a page 0, 1, 2 ... (modulo 2^16), as camera_be does:
 * front ends of the sister protocols displif.h and sndif.h insist on it.
 */
struct xencamera_evt {
    uint16_t id;
    uint8_t type;
    uint8_t reserved[5];
    union {
        struct xencamera_frame_avail_evt frame_avail;
        struct xencamera_ctrl_value ctrl_value;
        uint8_t reserved[56];
    } evt;
};

/* xen_cameraif_sring, _front_ring, _back_ring: ring of requests, 32 slots in a page. */
DEFINE_RING_TYPES(xen_cameraif, struct xencamera_req, struct xencamera_resp);

/*
 * xencamera_event_page: the first bytes of the page of events. The front end sets the page to 0
 * before it grants it. The back end stores an event in the slot of in_prod, executes a write
 * barrier, increments in_prod and notifies the front end through the event channel. The front end
 * reads in_prod, executes a read barrier and takes the events.
 *
 * The front end has to set in_cons after it has taken events. If in_prod - in_cons reaches
 * XENCAMERA_IN_RING_LEN, the ring is full: camera_be drops the event. (Xen's header allows a
 * front end that never sets in_cons; camera_be does not work with it.)
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  number of events taken
 *        4     4  in_prod   back   number of events stored
 *        8    56  reserved         must be 0
 *       64  4032            back   ring of events, XENCAMERA_IN_RING
 *     4096
 */
struct xencamera_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_CAMERAIF_H__ */
