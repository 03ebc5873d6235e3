/* SPDX-License-Identifier: MIT */
/*
 * cameraif.h - cameras of a guest: formats, controls, and buffers full of pictures.
 *
 * Contract: the front end (device/vcamera/ID in xenstore) makes a ring for
 *           requests and a page for events, and grants them; the back end is
 *           backend/vcamera/DOMID/ID. Requests are answered in any order; both
 *           use the event hold-off of ring.h.
 * Layout:   every message has 64 bytes and the same offsets on every ABI. Since 4.13.
 */
#ifndef __XEN_PUBLIC_IO_CAMERAIF_H__
#define __XEN_PUBLIC_IO_CAMERAIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The newest protocol. */
#define XENCAMERA_PROTOCOL_VERSION      "1"

/*
 * Nodes in xenstore. Since 4.13; numbers are decimal. Where one is absent it has
 * the value in brackets.
 *
 *   key                writer     value
 *   versions           back       the protocols that it knows, by commas: "1"
 *   version            front      the one of `versions` that it chose
 *   be-alloc           toolstack  front end: [0] 1: the back end makes the buffers
 *   unique-id          toolstack  front end: a name for the back end to tell cameras apart
 *   max-buffers        toolstack  front end: buffers that may be there, up to 255
 *   controls           toolstack  front end: XENCAMERA_CTRL_*_STR, by commas, in any order
 *   formats/F/WxH/frame-rates
 *                      toolstack  front end: for each format F (below) and size in
 *                                 pixels ("640x480"): rates in Hz, "30/1,15/2"
 *   req-ring-ref       front      the grant of the ring for requests
 *   req-event-channel  front      its port
 *   evt-ring-ref       front      the grant of the xencamera_event_page
 *   evt-event-channel  front      its port
 *
 * A format is the FOURCC of Linux's V4L2: four characters, 0x20 to 0x7f. In
 * xenstore blanks at its end are left out, "-BE" is added where the format is
 * the big-endian one, and / \ < > : " | ? * and other blanks cannot be.
 *
 * States (xenbus.h)
 *
 *   front          back          it did before
 *   Initialising   Initialising  the toolstack made both folders and configured the front
 *                  InitWait      back: versions; checked that it has what it needs
 *   Initialised                  front: version; ring, page and ports
 *                  Connected     back: mapped and bound them
 *   Connected                    front: made the camera; requests may flow
 *   Closing, Closed              either; Unknown of the back end is the same
 *
 * A front end that breaks is to the back end as one that is Closed. Where the
 * back end breaks, a front end that nobody uses goes to Initialising, to connect
 * again; one in use goes to Reconfiguring, lets no new user in, fails the
 * others' requests, and goes to Initialising after the last has left.
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

/* The node `controls`. */
#define XENCAMERA_CTRL_BRIGHTNESS_STR   "brightness"
#define XENCAMERA_CTRL_CONTRAST_STR     "contrast"
#define XENCAMERA_CTRL_SATURATION_STR   "saturation"
#define XENCAMERA_CTRL_HUE_STR          "hue"

/*
 * xencamera_req.operation: the member of `req`; what it does -> that of `resp`.
 * Where there is no member, all is 0.
 *
 * The order: the configuration is settled (CONFIG_SET and FRAME_RATE_SET, as often
 * as wanted); BUF_REQUEST fixes it and the number of buffers; each buffer is made
 * and queued; between STREAM_START and STREAM_STOP the back end fills queued
 * buffers and tells of each by an event, and the front end takes it out with
 * BUF_DEQUEUE and queues it again. Back to another configuration: STREAM_STOP,
 * BUF_DESTROY of all, BUF_REQUEST with 0.
 */
#define XENCAMERA_OP_CONFIG_SET         0x00    /* config: not while it streams -> config */
#define XENCAMERA_OP_CONFIG_GET         0x01    /* the one there is -> config */
#define XENCAMERA_OP_CONFIG_VALIDATE    0x02    /* config: what SET would make -> config */
#define XENCAMERA_OP_FRAME_RATE_SET     0x03    /* frame_rate: not while it streams */
#define XENCAMERA_OP_BUF_GET_LAYOUT     0x04    /* sizes of every buffer -> buf_layout */
#define XENCAMERA_OP_BUF_REQUEST        0x05    /* buf_request: wanted -> buf_request: granted */
#define XENCAMERA_OP_BUF_CREATE         0x06    /* buf_create: share a buffer */
#define XENCAMERA_OP_BUF_DESTROY        0x07    /* index: of a buffer that is queued */
#define XENCAMERA_OP_BUF_QUEUE          0x08    /* index: the buffer is the back end's */
#define XENCAMERA_OP_BUF_DEQUEUE        0x09    /* index: the front end's, from the response on */
#define XENCAMERA_OP_CTRL_ENUM          0x0a    /* index: of a control, from 0 -> ctrl_enum */
#define XENCAMERA_OP_CTRL_SET           0x0b    /* ctrl_value */
#define XENCAMERA_OP_CTRL_GET           0x0c    /* get_ctrl -> ctrl_value */
#define XENCAMERA_OP_STREAM_START       0x0d
#define XENCAMERA_OP_STREAM_STOP        0x0e

/* Controls: type of xencamera_ctrl_value, xencamera_get_ctrl_req, xencamera_ctrl_enum_resp. */
#define XENCAMERA_CTRL_BRIGHTNESS       0
#define XENCAMERA_CTRL_CONTRAST         1
#define XENCAMERA_CTRL_SATURATION       2
#define XENCAMERA_CTRL_HUE              3
#define XENCAMERA_MAX_CTRL              4   /* the controls so far; grows */

/* xencamera_ctrl_enum_resp.flags */
#define XENCAMERA_CTRL_FLG_RO           (1 << 0)    /* can only be read */
#define XENCAMERA_CTRL_FLG_WO           (1 << 1)    /* can only be set */
#define XENCAMERA_CTRL_FLG_VOLATILE     (1 << 2)    /* changes by itself */

/* xencamera_config_resp.colorspace: these four tables are those of V4L2. */
#define XENCAMERA_COLORSPACE_DEFAULT    0
#define XENCAMERA_COLORSPACE_SMPTE170M  1
#define XENCAMERA_COLORSPACE_REC709     2
#define XENCAMERA_COLORSPACE_SRGB       3
#define XENCAMERA_COLORSPACE_OPRGB      4
#define XENCAMERA_COLORSPACE_BT2020     5
#define XENCAMERA_COLORSPACE_DCI_P3     6

/* xencamera_config_resp.xfer_func: the transfer function. */
#define XENCAMERA_XFER_FUNC_DEFAULT     0
#define XENCAMERA_XFER_FUNC_709         1
#define XENCAMERA_XFER_FUNC_SRGB        2
#define XENCAMERA_XFER_FUNC_OPRGB       3
#define XENCAMERA_XFER_FUNC_NONE        4
#define XENCAMERA_XFER_FUNC_DCI_P3      5
#define XENCAMERA_XFER_FUNC_SMPTE2084   6

/* xencamera_config_resp.ycbcr_enc: how luma and chroma are encoded. */
#define XENCAMERA_YCBCR_ENC_IGNORE      0   /* the format has none */
#define XENCAMERA_YCBCR_ENC_601         1
#define XENCAMERA_YCBCR_ENC_709         2
#define XENCAMERA_YCBCR_ENC_XV601       3
#define XENCAMERA_YCBCR_ENC_XV709       4
#define XENCAMERA_YCBCR_ENC_BT2020      5
#define XENCAMERA_YCBCR_ENC_BT2020_CONST_LUM 6

/* xencamera_config_resp.quantization: the range of values. */
#define XENCAMERA_QUANTIZATION_DEFAULT      0
#define XENCAMERA_QUANTIZATION_FULL_RANGE   1
#define XENCAMERA_QUANTIZATION_LIM_RANGE    2

/*
 * xencamera_evt.type. CTRL_CHANGE does not come for controls that can only be
 * set, nor to whom made the change, nor with the values to begin with.
 */
#define XENCAMERA_EVT_FRAME_AVAIL       0x00    /* evt.frame_avail: a picture is in a buffer */
#define XENCAMERA_EVT_CTRL_CHANGE       0x01    /* evt.ctrl_value: a control changed */

/* Planes that a buffer may have: of luma, of chroma ... */
#define XENCAMERA_MAX_PLANE             4

/* The page of events: its bytes; then the ring of events in it: where, bytes, events. */
#define XENCAMERA_EVENT_PAGE_SIZE       4096
#define XENCAMERA_IN_RING_OFFS          ((XEN_ABI_SIZE_T)64)
#define XENCAMERA_IN_RING_SIZE          ((XEN_ABI_SIZE_T)4032)
#define XENCAMERA_IN_RING_LEN           ((XEN_ABI_SIZE_T)63)

/*
 * Where the ring of events begins in the mapped page, and the event of index
 * idx. An index goes on at 0 after 2^32 - 1, which is no multiple of the ring:
 * there, and only there, the next slot does not follow the last one.
 */
#define XENCAMERA_IN_RING(page)                                         \
    ((struct xencamera_evt *)&((char *)(page))[XENCAMERA_IN_RING_OFFS])
#define XENCAMERA_IN_RING_REF(page, idx)                                \
    (XENCAMERA_IN_RING(page)[(idx) % XENCAMERA_IN_RING_LEN])

XEN_ABI_BEGIN
/* Offsets of what follows, to xencamera_frame_avail_evt, are told at xencamera_req, _resp, _evt. */

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
 * xencamera_page_directory: a granted page of a list that names the buffer's
 * pages, in order: as many as the size of BUF_GET_LAYOUT needs, of 4 KiB each. A
 * page of the list is full where another follows. With be-alloc the front end
 * makes and links these pages, writable, and the back end grants the buffer's
 * pages to the guest and fills in their gref[] before the response.
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  the next page of the list, or 0: the last
 *        4        gref[]              the pages
 *
 * Until 0x00040e00 sizeof counts the first gref.
 */
XEN_ABI_EXT struct xencamera_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
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
 * xencamera_req. What no field covers must be 0.
 *
 *   offset  size  field
 *        0     2  id                               the front end's own, as in the response
 *        2     1  operation                        XENCAMERA_OP_*
 *        3     5  reserved                         must be 0
 *
 *        8     4  req.config.pixel_format          FOURCC
 *       12     4  req.config.width                 in pixels
 *       16     4  req.config.height
 *
 *        8     4  req.frame_rate.frame_rate_numer  in Hz, numerator and denominator
 *       12     4  req.frame_rate.frame_rate_denom
 *
 *        8     1  req.buf_request.num_bufs         wanted, at most max-buffers; 0: no more
 *
 *        8     1  req.buf_create.index             a new one, below the num_bufs granted
 *        9     3  req.buf_create.reserved          must be 0
 *       12    16  req.buf_create.plane_offset[4]   where each plane begins, in bytes
 *       28     4  req.buf_create.gref_directory    the first xencamera_page_directory
 *
 *        8     1  req.index.index                  of a buffer, or of a control
 *
 *        8     1  req.ctrl_value.type              XENCAMERA_CTRL_*
 *        9     7  req.ctrl_value.reserved          must be 0
 *       16     8  req.ctrl_value.value
 *
 *        8     1  req.get_ctrl.type                XENCAMERA_CTRL_*
 *
 *        8    56  req.reserved
 *       64
 *
 * (The pictures of CTRL_ENUM, _SET and _GET in Xen's own header have the fields
 * elsewhere; the structs are what counts.)
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
 * xencamera_resp. What no field covers must be 0.
 *
 *   offset  size  field
 *        0     2  id                                 of the request
 *        2     1  operation                          of the request
 *        3     1  reserved                           must be 0
 *        4     4  status                             0, or a negative XEN_E* of errno.h
 *
 *        8     4  resp.config.pixel_format           as in the request, or what the
 *       12     4  resp.config.width                  camera makes of it: the front end
 *       16     4  resp.config.height                 has to look
 *       20     4  resp.config.colorspace             XENCAMERA_COLORSPACE_*
 *       24     4  resp.config.xfer_func              XENCAMERA_XFER_FUNC_*
 *       28     4  resp.config.ycbcr_enc              XENCAMERA_YCBCR_ENC_*
 *       32     4  resp.config.quantization           XENCAMERA_QUANTIZATION_*
 *       36     4  resp.config.displ_asp_ratio_numer  width to height on the display
 *       40     4  resp.config.displ_asp_ratio_denom
 *       44     4  resp.config.frame_rate_numer       in Hz
 *       48     4  resp.config.frame_rate_denom
 *
 *        8     1  resp.buf_layout.num_planes
 *        9     3  resp.buf_layout.reserved           must be 0
 *       12     4  resp.buf_layout.size               of a buffer, in bytes
 *       16    16  resp.buf_layout.plane_size[4]      in bytes
 *       32    16  resp.buf_layout.plane_stride[4]    from row to row, in bytes
 *
 *        8     1  resp.buf_request.num_bufs          granted
 *
 *        8     1  resp.ctrl_enum.index               of the request
 *        9     1  resp.ctrl_enum.type                XENCAMERA_CTRL_*
 *       10     2  resp.ctrl_enum.reserved            must be 0
 *       12     4  resp.ctrl_enum.flags               XENCAMERA_CTRL_FLG_*
 *       16     8  resp.ctrl_enum.min
 *       24     8  resp.ctrl_enum.max
 *       32     8  resp.ctrl_enum.step                the smallest change
 *       40     8  resp.ctrl_enum.def_val             the value to begin with
 *
 *        8    16  resp.ctrl_value                    as in xencamera_req
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
 * xencamera_evt: back to front.
 *
 *   offset  size  field
 *        0     2  id                        the back end's own; the front end may look at it
 *        2     1  type                      XENCAMERA_EVT_*
 *        3     5  reserved                  must be 0
 *
 *        8     1  evt.frame_avail.index     of the buffer
 *        9     3  evt.frame_avail.reserved  must be 0
 *       12     4  evt.frame_avail.used_sz   bytes of the picture, fewer where compressed
 *       16     4  evt.frame_avail.seq_num   counts pictures; a gap: some were lost, where the
 *                                           camera can tell
 *
 *        8    16  evt.ctrl_value            as in xencamera_req
 *
 *        8    56  evt.reserved              must be 0 otherwise
 *       64
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

/* xen_cameraif_sring, xen_cameraif_front_ring, xen_cameraif_back_ring: 32 slots in a page. */
DEFINE_RING_TYPES(xen_cameraif, struct xencamera_req, struct xencamera_resp);

/*
 * xencamera_event_page: the start of the page of events. The back end stores an
 * event, then a barrier, then moves in_prod, then sends an event; the front end
 * moves in_cons for each, for several, or not at all.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  events taken so far
 *        4     4  in_prod   back   events sent so far
 *        8    56  reserved         must be 0
 *       64  4032            back   the events, XENCAMERA_IN_RING
 *     4096
 */
struct xencamera_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_CAMERAIF_H__ */
