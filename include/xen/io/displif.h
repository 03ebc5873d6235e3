/* SPDX-License-Identifier: MIT */
/*
 * displif.h - displays of a guest: buffers that it makes, attaches and flips.
 *
 * Contract: the front end (device/vdispl/ID in xenstore) makes for each connector
 *           a ring for requests and a page for events, and grants them; the back
 *           end is backend/vdispl/DOMID/ID. Requests are answered in any order;
 *           both use the event hold-off of ring.h.
 * Layout:   every message has 64 bytes and the same offsets on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_DISPLIF_H__
#define __XEN_PUBLIC_IO_DISPLIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The newest protocol, as text and as a number. Text since 4.9, "2" and the number since 4.15. */
#define XENDISPL_PROTOCOL_VERSION       "2"
#define XENDISPL_PROTOCOL_VERSION_INT   2

/*
 * Nodes in xenstore. Since 4.9; numbers are decimal. C/ is the folder of a
 * connector in the front end's: 0/, 1/ ... without a gap. Where a node is absent
 * it has the value in brackets.
 *
 *   key                  writer     value
 *   versions             back       the protocols that it knows, by commas: "1,2"
 *   version              front      the one of `versions` that it chose
 *   be-alloc             toolstack  front end: [0] 1: XENDISPL_DBUF_FLG_REQ_ALLOC works
 *   C/resolution         toolstack  front end: the visible part in pixels, "1920x1080";
 *                                   an EDID (XENDISPL_OP_GET_EDID) says better
 *   C/unique-id          toolstack  front end: a name for the back end to tell connectors
 *                                   apart; since 4.11
 *   C/req-ring-ref       front      the grant of the ring for requests
 *   C/req-event-channel  front      its port
 *   C/evt-ring-ref       front      the grant of the xendispl_event_page
 *   C/evt-event-channel  front      its port
 *
 * States (xenbus.h)
 *
 *   front          back          it did before
 *   Initialising   Initialising  the toolstack made both folders and configured the front
 *                  InitWait      back: versions; checked that it has what it needs
 *   Initialised                  front: version; rings and ports of all connectors
 *                  Connected     back: mapped and bound them
 *   Connected                    front: made the displays; requests may flow
 *   Closing, Closed              either; Unknown of the back end is the same
 *
 * A front end that breaks is to the back end as one that is Closed. Where the
 * back end breaks, a front end that nobody uses goes to Initialising, to connect
 * again; one in use goes to Reconfiguring, lets no new user in, fails the
 * others' requests, and goes to Initialising after the last has left.
 */
#define XENDISPL_DRIVER_NAME            "vdispl"
#define XENDISPL_LIST_SEPARATOR         ","     /* in `versions` */
#define XENDISPL_RESOLUTION_SEPARATOR   "x"     /* in `resolution` */
#define XENDISPL_FIELD_BE_VERSIONS      "versions"
#define XENDISPL_FIELD_FE_VERSION       "version"
#define XENDISPL_FIELD_REQ_RING_REF     "req-ring-ref"
#define XENDISPL_FIELD_REQ_CHANNEL      "req-event-channel"
#define XENDISPL_FIELD_EVT_RING_REF     "evt-ring-ref"
#define XENDISPL_FIELD_EVT_CHANNEL      "evt-event-channel"
#define XENDISPL_FIELD_RESOLUTION       "resolution"
#define XENDISPL_FIELD_BE_ALLOC         "be-alloc"
#define XENDISPL_FIELD_UNIQUE_ID        "unique-id"

/*
 * xendispl_req.operation: the member of `op`; 0 to 15 are reserved. A buffer is
 * memory, a frame buffer is a picture in it; each has a cookie that the front
 * end chooses: unique in the guest while the thing exists, and never 0.
 *
 * Those that are of no connector in particular (marked 0) go through the ring
 * of connector 0.
 */
#define XENDISPL_OP_DBUF_CREATE         0x10    /* dbuf_create: share a buffer, 0 */
#define XENDISPL_OP_DBUF_DESTROY        0x11    /* dbuf_destroy: 0 */
#define XENDISPL_OP_FB_ATTACH           0x12    /* fb_attach: a frame buffer in a buffer, 0 */
#define XENDISPL_OP_FB_DETACH           0x13    /* fb_detach: 0 */
#define XENDISPL_OP_SET_CONFIG          0x14    /* set_config: turn on, change, turn off */
#define XENDISPL_OP_PG_FLIP             0x15    /* pg_flip: show another; an event tells when */
#define XENDISPL_OP_GET_EDID            0x16    /* get_edid, since 4.15, protocol 2; optional */

/* xendispl_evt.type */
#define XENDISPL_EVT_PG_FLIP            0x00    /* op.pg_flip: it is on the screen now */

/* An EDID in bytes: a block, the most blocks, and both together. Since 4.15. */
#define XENDISPL_EDID_BLOCK_SIZE        128
#define XENDISPL_EDID_BLOCK_COUNT       256
#define XENDISPL_EDID_MAX_SIZE          32768

/*
 * xendispl_dbuf_create_req.flags; the other bits must be 0.
 *
 * REQ_ALLOC: the back end makes the buffer. The front end grants the pages of the
 * directory, writable, and links them; the back end grants the buffer's pages to
 * the guest and fills in their gref[] before the response.
 */
#define XENDISPL_DBUF_FLG_REQ_ALLOC     (1 << 0)

/* The page of events: its bytes; then the ring of events in it: where, bytes, events. */
#define XENDISPL_EVENT_PAGE_SIZE        4096
#define XENDISPL_IN_RING_OFFS           ((XEN_ABI_SIZE_T)64)
#define XENDISPL_IN_RING_SIZE           ((XEN_ABI_SIZE_T)4032)
#define XENDISPL_IN_RING_LEN            ((XEN_ABI_SIZE_T)63)

/*
 * Where the ring of events begins in the mapped page, and the event of index
 * idx. An index goes on at 0 after 2^32 - 1, which is no multiple of the ring:
 * there, and only there, the next slot does not follow the last one.
 */
#define XENDISPL_IN_RING(page)                                          \
    ((struct xendispl_evt *)&((char *)(page))[XENDISPL_IN_RING_OFFS])
#define XENDISPL_IN_RING_REF(page, idx)                                 \
    (XENDISPL_IN_RING(page)[(idx) % XENDISPL_IN_RING_LEN])

XEN_ABI_BEGIN
/* Offsets of what follows, to xendispl_pg_flip_evt, are told at xendispl_req, _resp and _evt. */

struct xendispl_dbuf_create_req {
    uint64_t dbuf_cookie;
    uint32_t width;
    uint32_t height;
    uint32_t bpp;
    uint32_t buffer_sz;
    uint32_t flags;
    grant_ref_t gref_directory;
    uint32_t data_ofs;
};

/*
 * xendispl_page_directory: a granted page of a list that names the buffer's
 * pages, in order: as many as buffer_sz needs, of 4 KiB each. A page of the list
 * is full where another follows.
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  the next page of the list, or 0: the last
 *        4        gref[]              the pages
 *
 * Until 0x00040e00 sizeof counts the first gref.
 */
XEN_ABI_EXT struct xendispl_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
};

struct xendispl_dbuf_destroy_req {
    uint64_t dbuf_cookie;
};

struct xendispl_fb_attach_req {
    uint64_t dbuf_cookie;
    uint64_t fb_cookie;
    uint32_t width;
    uint32_t height;
    uint32_t pixel_format;
};

struct xendispl_fb_detach_req {
    uint64_t fb_cookie;
};

struct xendispl_set_config_req {
    uint64_t fb_cookie;
    uint32_t x;
    uint32_t y;
    uint32_t width;
    uint32_t height;
    uint32_t bpp;
};

struct xendispl_page_flip_req {
    uint64_t fb_cookie;
};

struct xendispl_get_edid_req {
    uint32_t buffer_sz;
    grant_ref_t gref_directory;
};

struct xendispl_get_edid_resp {
    uint32_t edid_sz;
};

struct xendispl_pg_flip_evt {
    uint64_t fb_cookie;
};

/*
 * xendispl_req. What no field covers must be 0. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                             the front end's own, as in the response
 *        2     1  operation                      XENDISPL_OP_*
 *        3     5  reserved                       must be 0
 *
 *        8     8  op.dbuf_create.dbuf_cookie     a new one
 *       16     4  op.dbuf_create.width           in pixels; not bound to the resolution
 *       20     4  op.dbuf_create.height          the same
 *       24     4  op.dbuf_create.bpp             bits of a pixel
 *       28     4  op.dbuf_create.buffer_sz       in bytes
 *       32     4  op.dbuf_create.flags           XENDISPL_DBUF_FLG_*
 *       36     4  op.dbuf_create.gref_directory  the first xendispl_page_directory
 *       40     4  op.dbuf_create.data_ofs        of the picture, in bytes; since 4.15
 *
 *        8     8  op.dbuf_destroy.dbuf_cookie
 *
 *        8     8  op.fb_attach.dbuf_cookie
 *       16     8  op.fb_attach.fb_cookie         a new one
 *       24     4  op.fb_attach.width             in pixels; not bound to the resolution
 *       28     4  op.fb_attach.height            the same
 *       32     4  op.fb_attach.pixel_format      FOURCC
 *
 *        8     8  op.fb_detach.fb_cookie
 *
 *        8     8  op.set_config.fb_cookie        what to show; all 0: turn off
 *       16     4  op.set_config.x                where, in pixels: inside the resolution
 *       20     4  op.set_config.y
 *       24     4  op.set_config.width
 *       28     4  op.set_config.height
 *       32     4  op.set_config.bpp              bits of a pixel
 *
 *        8     8  op.pg_flip.fb_cookie           what to show
 *
 *        8     4  op.get_edid.buffer_sz          XENDISPL_EDID_MAX_SIZE or more
 *       12     4  op.get_edid.gref_directory     of a buffer for the EDID, as dbuf_create
 *
 *        8    56  op.reserved
 *       64
 *
 * (The picture of get_edid in Xen's own header has its fields 4 bytes earlier;
 * drivers use the struct.)
 */
struct xendispl_req {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved[5];
    union {
        struct xendispl_dbuf_create_req dbuf_create;
        struct xendispl_dbuf_destroy_req dbuf_destroy;
        struct xendispl_fb_attach_req fb_attach;
        struct xendispl_fb_detach_req fb_detach;
        struct xendispl_set_config_req set_config;
        struct xendispl_page_flip_req pg_flip;
        struct xendispl_get_edid_req get_edid;
        uint8_t reserved[56];
    } op;
};

/*
 * xendispl_resp. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                   of the request
 *        2     1  operation            of the request
 *        3     1  reserved             must be 0
 *        4     4  status               0, or a negative XEN_E* of errno.h
 *        8     4  op.get_edid.edid_sz  bytes of the EDID in the buffer; since 4.15
 *        8    56  op.reserved1         must be 0 otherwise
 *       64
 */
struct xendispl_resp {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved;
    int32_t status;
    union {
        struct xendispl_get_edid_resp get_edid;
        uint8_t reserved1[56];
    } op;
};

/*
 * xendispl_evt: back to front. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                    the back end's own; the front end may look at it
 *        2     1  type                  XENDISPL_EVT_*
 *        3     5  reserved              must be 0
 *        8     8  op.pg_flip.fb_cookie  of the request PG_FLIP
 *        8    56  op.reserved           must be 0 otherwise
 *       64
 */
struct xendispl_evt {
    uint16_t id;
    uint8_t type;
    uint8_t reserved[5];
    union {
        struct xendispl_pg_flip_evt pg_flip;
        uint8_t reserved[56];
    } op;
};

/* xen_displif_sring, xen_displif_front_ring, xen_displif_back_ring: 32 slots in a page. */
DEFINE_RING_TYPES(xen_displif, struct xendispl_req, struct xendispl_resp);

/*
 * xendispl_event_page: the start of the page of events. The back end stores an
 * event, then a barrier, then moves in_prod, then sends an event; the front end
 * moves in_cons for each, for several, or not at all. Since 4.9.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  events taken so far
 *        4     4  in_prod   back   events sent so far
 *        8    56  reserved         must be 0
 *       64  4032            back   the events, XENDISPL_IN_RING
 *     4096
 */
struct xendispl_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_DISPLIF_H__ */
