/* SPDX-License-Identifier: MIT */
/*
 * displif.h - protocol of the paravirtual display (DRM/KMS): buffers, modes, page flips, EDID.
 *
 * Contract: for each connector, the front end (device/vdispl/ID in xenstore) makes a ring
 *           of requests and a page of events and grants both to the back end
 *           (backend/vdispl/DOMID/ID). Responses can come in any order. The ring uses
 *           the notification hold-off of ring.h. A front end is in Linux; the back end
 *           is a program of its own (displ_be of the xen-troops project), not part of Xen.
 * Layout:   every message has 64 bytes and the same offsets on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_DISPLIF_H__
#define __XEN_PUBLIC_IO_DISPLIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Newest version of the protocol, as a string (since 4.9; "1" until 4.14) and as a number
 * (since 4.15). Version 2 adds XENDISPL_OP_GET_EDID and data_ofs.
 */
#define XENDISPL_PROTOCOL_VERSION       "2"
#define XENDISPL_PROTOCOL_VERSION_INT   2

/*
 * Nodes in xenstore. Since 4.9 unless the table says otherwise. Numbers are decimal. C/ stands
 * for the folder of a connector in the front end's folder: 0/, 1/ ... without a gap. The
 * value in brackets applies if the node is absent.
 *
 *   key                  folder  writer     value
 *   versions             back    back       versions of the protocol that the back end
 *                                           supports, separated by commas: "1,2"
 *   version              front   front      the one of them that the front end chose
 *   be-alloc             front   toolstack  [0] 1: the front end asks the back end for the
 *                                           memory of buffers, XENDISPL_DBUF_FLG_REQ_ALLOC
 *   C/resolution         front   toolstack  size of the visible area in pixels,
 *                                           "1920x1080"; an EDID takes precedence
 *   C/unique-id          front   toolstack  name by which the back end tells connectors
 *                                           apart; since 4.11
 *   C/req-ring-ref       front   front      grant reference of the ring of requests
 *   C/req-event-channel  front   front      port for that ring
 *   C/evt-ring-ref       front   front      grant reference of the xendispl_event_page
 *   C/evt-event-channel  front   front      port for that page
 *
 * Linux's front end neither reads `versions` nor writes `version`. It sends no request that
 * needs version 2, but sets data_ofs. A back end must accept that `version` is absent. Linux
 * uses the connectors from 0 up to the first one without `resolution`, at most 4. displ_be does
 * not write `versions`, and needs `resolution` and `unique-id`.
 *
 * States (xenbus.h)
 *
 *   front          back          what was done before the state was written
 *   Initialising   Initialising  the toolstack created both folders and wrote its nodes
 *                  InitWait      back end: wrote `versions`, found the host's display
 *   Initialised                  front end: wrote its nodes, for all connectors
 *                  Connected     back end: mapped the pages, bound the ports
 *   Connected                    front end: created its displays; requests may be sent
 *   Closing, Closed              either end
 *
 * When its driver is removed, Linux's front end goes to Closing, waits up to 1 s until the
 * back end is in InitWait, and goes to Closed. displ_be makes that possible: if the front
 * end is in Closing or Closed, it unmaps everything and goes through Closing and Closed to
 * InitWait.
 *
 * If the back end fails or restarts (it goes to Closed, Unknown, Initialising or InitWait),
 * Linux's front end releases its displays and goes to Initialising, to connect again; it
 * does not go to Closed. On the way it is in Reconfiguring; with be-alloc it stays there
 * until the last user has closed the display. A back end must wait for Initialising then.
 */
#define XENDISPL_DRIVER_NAME            "vdispl"
#define XENDISPL_LIST_SEPARATOR         ","     /* in the node `versions` */
#define XENDISPL_RESOLUTION_SEPARATOR   "x"     /* in the node `resolution` */
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
 * xendispl_req.operation: the request, and the member of `op` that it uses. 0 to 15 are
 * reserved. A display buffer is memory; a frame buffer is a picture in a display buffer, with a
 * size and a pixel format. The front end names each by a cookie that it chooses. A cookie must
 * not be 0 and must be unique in the guest as long as the buffer exists.
 *
 * A request marked "ring 0" goes through the ring of connector 0, the others go through the ring
 * of the connector that they are meant for. GET_EDID needs version 2 of the protocol. Linux's
 * front end has one request at a time in a ring and gives up after 3 s without a response.
 */
#define XENDISPL_OP_DBUF_CREATE         0x10    /* dbuf_create: create a display buffer; ring 0 */
#define XENDISPL_OP_DBUF_DESTROY        0x11    /* dbuf_destroy: destroy a display buffer; ring 0 */
#define XENDISPL_OP_FB_ATTACH           0x12    /* fb_attach: create a frame buffer; ring 0 */
#define XENDISPL_OP_FB_DETACH           0x13    /* fb_detach: destroy a frame buffer; ring 0 */
#define XENDISPL_OP_SET_CONFIG          0x14    /* set_config: set the mode, turn on or off */
#define XENDISPL_OP_PG_FLIP             0x15    /* pg_flip: show another frame buffer */
#define XENDISPL_OP_GET_EDID            0x16    /* get_edid: read the EDID; optional; since 4.15 */

/* xendispl_evt.type */
#define XENDISPL_EVT_PG_FLIP            0x00    /* op.pg_flip: a PG_FLIP is done */

/* EDID: size of a block in bytes, largest number of blocks, largest size in bytes. Since 4.15. */
#define XENDISPL_EDID_BLOCK_SIZE        128
#define XENDISPL_EDID_BLOCK_COUNT       256
#define XENDISPL_EDID_MAX_SIZE          32768

/*
 * xendispl_dbuf_create_req.flags. The other bits must be 0.
 *
 * REQ_ALLOC: the back end allocates the buffer. The front end makes the pages of the page
 * directory, grants them writable and links them. Before it responds, the back end grants the
 * pages of the buffer to the front end's domain and writes the grant references to gref[].
 * Linux's front end sets the flag if be-alloc is 1. It unmaps such a buffer before it sends
 * DBUF_DESTROY. Without the flag, the back end has to unmap the buffer before it responds to
 * DBUF_DESTROY, as the front end revokes the grants then.
 */
#define XENDISPL_DBUF_FLG_REQ_ALLOC     (1 << 0)

/*
 * The page of events: its size; offset, size and number of events of the ring in it. Sizes and
 * offset in bytes.
 */
#define XENDISPL_EVENT_PAGE_SIZE        4096
#define XENDISPL_IN_RING_OFFS           ((XEN_ABI_SIZE_T)64)
#define XENDISPL_IN_RING_SIZE           ((XEN_ABI_SIZE_T)4032)
#define XENDISPL_IN_RING_LEN            ((XEN_ABI_SIZE_T)63)

/*
 * Address of the ring of events in the mapped page at `page`, and the event at index `idx`. An
 * index is a 32-bit counter that is never reduced to the ring's length. 2^32 is not a multiple
 * of that length: when an index wraps to 0 the next slot is not the following one, and events
 * from before and after the wrap can share a slot if they are pending at the same time.
 */
#define XENDISPL_IN_RING(page)                                          \
    ((struct xendispl_evt *)&((char *)(page))[XENDISPL_IN_RING_OFFS])
#define XENDISPL_IN_RING_REF(page, idx)                                 \
    (XENDISPL_IN_RING(page)[(idx) % XENDISPL_IN_RING_LEN])

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/* Members of the following records: see xendispl_req, xendispl_resp, xendispl_evt. */

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
 * xendispl_page_directory: one page of a linked list that holds the grant references of a buffer's
 * pages, in the order of the buffer. The list has one reference for each 4 KiB of buffer_sz
 * (rounded up). Every page of the list except the last is full: 1023 references.
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  grant reference of the next page of the list; 0: last page
 *        4        gref[]              grant references of the buffer's pages
 *
 * Before interface version 0x00041300, gref[] has one element, so that sizeof is 8.
 */
XEN_ABI_EXT struct xendispl_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XEN_ABI_FLEX_DIM];
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
 * xendispl_req: a request. Bytes that the operation does not use must be 0; but Linux's front
 * end leaves old contents there, so a back end must not check them. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                             chosen by the front end, copied to the response
 *        2     1  operation                      XENDISPL_OP_*
 *        3     5  reserved                       must be 0
 *
 *        8     8  op.dbuf_create.dbuf_cookie     cookie of the new display buffer
 *       16     4  op.dbuf_create.width           in pixels; can exceed the resolution
 *       20     4  op.dbuf_create.height          in pixels; can exceed the resolution
 *       24     4  op.dbuf_create.bpp             bits per pixel
 *       28     4  op.dbuf_create.buffer_sz       size of the buffer, in bytes
 *       32     4  op.dbuf_create.flags           XENDISPL_DBUF_FLG_*
 *       36     4  op.dbuf_create.gref_directory  grant reference of the first
 *                                                xendispl_page_directory
 *       40     4  op.dbuf_create.data_ofs        offset of the picture in the buffer, in bytes;
 *                                                since 4.15
 *
 *        8     8  op.dbuf_destroy.dbuf_cookie    display buffer to destroy
 *
 *        8     8  op.fb_attach.dbuf_cookie       display buffer that holds the picture
 *       16     8  op.fb_attach.fb_cookie         cookie of the new frame buffer
 *       24     4  op.fb_attach.width             in pixels; can exceed the resolution
 *       28     4  op.fb_attach.height            in pixels; can exceed the resolution
 *       32     4  op.fb_attach.pixel_format      FOURCC
 *
 *        8     8  op.fb_detach.fb_cookie         frame buffer to destroy
 *
 *        8     8  op.set_config.fb_cookie        frame buffer to show; all members 0: turn off
 *       16     4  op.set_config.x                left edge, in pixels
 *       20     4  op.set_config.y                top edge, in pixels
 *       24     4  op.set_config.width            in pixels
 *       28     4  op.set_config.height           in pixels; the rectangle must lie inside the
 *                                                resolution
 *       32     4  op.set_config.bpp              bits per pixel
 *
 *        8     8  op.pg_flip.fb_cookie           frame buffer to show
 *
 *        8     4  op.get_edid.buffer_sz          size of the buffer for the EDID, in bytes: at
 *                                                least XENDISPL_EDID_MAX_SIZE
 *       12     4  op.get_edid.gref_directory     grant reference of the first
 *                                                xendispl_page_directory of that buffer
 *
 *        8    56  op.reserved
 *       64
 *
 * The picture of get_edid in Xen's own header shows the two fields 4 bytes earlier than the
 * struct has them. The struct is right.
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
 * xendispl_resp: the response to a request. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                   id of the request
 *        2     1  operation            operation of the request
 *        3     1  reserved             must be 0
 *        4     4  status               0, or a negative XEN_E* of errno.h
 *        8     4  op.get_edid.edid_sz  bytes of the EDID in the buffer; since 4.15
 *        8    56  op.reserved1         for other operations; must be 0
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
 * xendispl_evt: an event from the back end to the front end. The events of a page must be
 * numbered 0, 1, 2 ... (modulo 2^16), without a gap, beginning when the ends connect: Linux's
 * front end ignores an event with any other id. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                    number of the event
 *        2     1  type                  XENDISPL_EVT_*
 *        3     5  reserved              must be 0
 *        8     8  op.pg_flip.fb_cookie  fb_cookie of the PG_FLIP
 *        8    56  op.reserved           for other types; must be 0
 *       64
 *
 * Linux's front end waits up to 3.1 s for the event of a PG_FLIP.
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

/* xen_displif_sring, _front_ring, _back_ring: ring of requests, 32 slots in a page. */
DEFINE_RING_TYPES(xen_displif, struct xendispl_req, struct xendispl_resp);

/*
 * xendispl_event_page: the first bytes of the page of events. The front end sets the page to 0
 * before it grants it. The back end stores an event in the slot of in_prod, executes a write
 * barrier, increments in_prod and notifies the front end through the event channel. The front end
 * reads in_prod, executes a read barrier and takes the events.
 *
 * The front end has to set in_cons after it has taken events. Linux's front end does so after all
 * pending events, and sends no notification. If in_prod - in_cons reaches XENDISPL_IN_RING_LEN,
 * the ring is full: displ_be drops the event. (Xen's header allows a front end that never sets
 * in_cons; displ_be does not work with it.) Since 4.9.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  number of events taken
 *        4     4  in_prod   back   number of events stored
 *        8    56  reserved         must be 0
 *       64  4032            back   ring of events, XENDISPL_IN_RING
 *     4096
 */
struct xendispl_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_DISPLIF_H__ */
