/* SPDX-License-Identifier: MIT */
/*
 * kbdif.h - keyboard, pointer and touch screen of a guest: events from the back end.
 *
 * Contract: the front end (device/vkbd/ID in xenstore) grants one page with a ring
 *           of events each way; the back end is backend/vkbd/DOMID/ID. Events
 *           are not answered.
 * Layout:   the same on every ABI. An event has 40 bytes.
 */
#ifndef __XEN_PUBLIC_IO_KBDIF_H__
#define __XEN_PUBLIC_IO_KBDIF_H__

#include "../abi.h"

/*
 * Nodes in xenstore; numbers are decimal, coordinates are in pixels. Where one
 * is absent it has the value in brackets.
 *
 *   key                       writer  value                                       since
 *   feature-disable-keyboard  back    [0] 1: the front end needs no keyboard      4.11
 *   feature-disable-pointer   back    [0] 1: the front end needs no pointer       4.11
 *   feature-abs-pointer       back    [0] 1: can send XENKBD_TYPE_POS
 *   feature-raw-pointer       back    [0] 1: can send positions that are not      4.11
 *                                     scaled to the screen, 0 to 0x7fff
 *   feature-multi-touch       back    [0] 1: can send XENKBD_TYPE_MTOUCH          4.9
 *   unique-id                 back    a name to tell instances apart              4.11
 *   width, height             back    bounds of the pointer's positions
 *   multi-touch-width, multi-touch-height
 *                             back    bounds of touched positions                 4.9
 *   multi-touch-num-contacts  back    contacts that it tells apart                4.9
 *   request-abs-pointer       front   [0] 1: XENKBD_TYPE_POS in place of _MOTION
 *   request-raw-pointer       front   [0] 1: not scaled; with request-abs-pointer 4.11
 *   request-multi-touch       front   [0] 1: XENKBD_TYPE_MTOUCH, too              4.9
 *   page-gref                 front   the grant of the page
 *   event-channel             front   its port
 *   page-ref                  front   obsolete: the page's frame number, for a back
 *                                     end that may map any
 *
 * A request without its feature does nothing.
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back: features, bounds
 *   Initialised                 front: page and port, then its nodes
 *                 Connected     back: mapped, bound; found the requests
 *   Connected                   front: events may flow
 *   Closing, Closed             either
 */

/* xenkbd_in_event.type; the front end ignores one that it does not know. */
#define XENKBD_TYPE_MOTION              1   /* motion: the pointer moved by so much */
#define XENKBD_TYPE_RESERVED            2   /* never sent */
#define XENKBD_TYPE_KEY                 3   /* key: a key or a button of the pointer */
#define XENKBD_TYPE_POS                 4   /* pos: the pointer is at */
#define XENKBD_TYPE_MTOUCH              5   /* mtouch, since 4.9 */

/*
 * xenkbd_mtouch.event_type. Since 4.9. A contact goes DOWN, may move and change,
 * and goes UP; then its number may be used again.
 */
#define XENKBD_MT_EV_DOWN               0   /* u.pos: a new contact */
#define XENKBD_MT_EV_UP                 1   /* no u: the contact ended */
#define XENKBD_MT_EV_MOTION             2   /* u.pos: it is there now */
#define XENKBD_MT_EV_SYN                3   /* no u: the events so far belong together */
#define XENKBD_MT_EV_SHAPE              4   /* u.shape: an ellipse around u.pos */
#define XENKBD_MT_EV_ORIENT             5   /* u.orientation: its major axis turned */

/* The names above. Since 4.9, or as is said there. */
#define XENKBD_DRIVER_NAME              "vkbd"
#define XENKBD_FIELD_FEAT_DSBL_KEYBRD   "feature-disable-keyboard"
#define XENKBD_FIELD_FEAT_DSBL_POINTER  "feature-disable-pointer"
#define XENKBD_FIELD_FEAT_ABS_POINTER   "feature-abs-pointer"
#define XENKBD_FIELD_FEAT_RAW_POINTER   "feature-raw-pointer"
#define XENKBD_FIELD_FEAT_MTOUCH        "feature-multi-touch"
#define XENKBD_FIELD_REQ_ABS_POINTER    "request-abs-pointer"
#define XENKBD_FIELD_REQ_RAW_POINTER    "request-raw-pointer"
#define XENKBD_FIELD_REQ_MTOUCH         "request-multi-touch"
#define XENKBD_FIELD_RING_GREF          "page-gref"
#define XENKBD_FIELD_EVT_CHANNEL        "event-channel"
#define XENKBD_FIELD_WIDTH              "width"
#define XENKBD_FIELD_HEIGHT             "height"
#define XENKBD_FIELD_MT_WIDTH           "multi-touch-width"
#define XENKBD_FIELD_MT_HEIGHT          "multi-touch-height"
#define XENKBD_FIELD_MT_NUM_CONTACTS    "multi-touch-num-contacts"
#define XENKBD_FIELD_UNIQUE_ID          "unique-id"
#define XENKBD_FIELD_RING_REF           "page-ref"      /* obsolete */

/* Bytes of an event. */
#define XENKBD_IN_EVENT_SIZE            40
#define XENKBD_OUT_EVENT_SIZE           40

/* The rings in the page: where, bytes, events. */
#define XENKBD_IN_RING_OFFS             1024
#define XENKBD_IN_RING_SIZE             2048
#define XENKBD_IN_RING_LEN              51
#define XENKBD_OUT_RING_OFFS            3072
#define XENKBD_OUT_RING_SIZE            1024
#define XENKBD_OUT_RING_LEN             25

/*
 * Where a ring begins in the mapped page, and the event of index idx. An index
 * goes on at 0 after 2^32 - 1, which is no multiple of the ring: there, and only
 * there, the next slot does not follow the last one.
 */
#define XENKBD_IN_RING(page)                                            \
    ((union xenkbd_in_event *)&((char *)(page))[XENKBD_IN_RING_OFFS])
#define XENKBD_IN_RING_REF(page, idx)                                   \
    (XENKBD_IN_RING(page)[(idx) % XENKBD_IN_RING_LEN])
#define XENKBD_OUT_RING(page)                                           \
    ((union xenkbd_out_event *)&((char *)(page))[XENKBD_OUT_RING_OFFS])
#define XENKBD_OUT_RING_REF(page, idx)                                  \
    (XENKBD_OUT_RING(page)[(idx) % XENKBD_OUT_RING_LEN])

XEN_ABI_BEGIN
/*
 * xenkbd_motion: XENKBD_TYPE_MOTION.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  rel_x   to the right
 *        8     4  rel_y   down
 *       12     4  rel_z   the wheel; since 3.2
 *       16                the rest of the 40 bytes must be 0
 */
struct xenkbd_motion
{
    uint8_t type;
    int32_t rel_x;
    int32_t rel_y;
    int32_t rel_z;
};

/*
 * xenkbd_key: XENKBD_TYPE_KEY.
 *
 *   offset  size  field
 *        0     1  type
 *        1     1  pressed  1, or 0: released
 *        2     2  (hole)
 *        4     4  keycode  KEY_* or BTN_* of Linux's input devices
 *        8                 the rest of the 40 bytes must be 0
 */
struct xenkbd_key
{
    uint8_t type;
    uint8_t pressed;
    uint32_t keycode;
};

/*
 * xenkbd_position: XENKBD_TYPE_POS.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  abs_x   in pixels, or raw: 0 to 0x7fff
 *        8     4  abs_y   the same
 *       12     4  rel_z   the wheel; since 3.3
 *       16                the rest of the 40 bytes must be 0
 */
struct xenkbd_position
{
    uint8_t type;
    int32_t abs_x;
    int32_t abs_y;
    int32_t rel_z;
};

/*
 * xenkbd_mtouch: XENKBD_TYPE_MTOUCH. Since 4.9.
 *
 *   offset  size  field
 *        0     1  type
 *        1     1  event_type     XENKBD_MT_EV_*
 *        2     1  contact_id     from 0 to multi-touch-num-contacts - 1
 *        3     5  reserved       must be 0
 *        8     4  u.pos.abs_x    in pixels
 *       12     4  u.pos.abs_y
 *        8     4  u.shape.major  longer diameter of the ellipse, in pixels
 *       12     4  u.shape.minor  shorter one
 *        8     2  u.orientation  of the major axis, clockwise from up, in degrees,
 *                                -180 to 180
 *       16                       the rest of the 40 bytes must be 0
 */
struct xenkbd_mtouch {
    uint8_t type;
    uint8_t event_type;
    uint8_t contact_id;
    uint8_t reserved[5];
    union {
        struct {
            int32_t abs_x;
            int32_t abs_y;
        } pos;
        struct {
            uint32_t major;
            uint32_t minor;
        } shape;
        int16_t orientation;
    } u;
};

/* xenkbd_in_event: back to front. */
union xenkbd_in_event
{
    uint8_t type;
    struct xenkbd_motion motion;
    struct xenkbd_key key;
    struct xenkbd_position pos;
    struct xenkbd_mtouch mtouch;
    char pad[XENKBD_IN_EVENT_SIZE];
};

/* xenkbd_out_event: front to back. There is none so far; an unknown one is an error. */
union xenkbd_out_event
{
    uint8_t type;
    char pad[XENKBD_OUT_EVENT_SIZE];
};

/*
 * xenkbd_page: the start of the page. An end stores an event, then a barrier,
 * then moves *_prod, then sends an event.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  events taken so far
 *        4     4  in_prod   back   events sent so far
 *        8     4  out_cons  back
 *       12     4  out_prod  front
 *       16
 *     1024  2048            back   the events to the front end, XENKBD_IN_RING
 *     3072  1024            front  the events to the back end, XENKBD_OUT_RING
 */
struct xenkbd_page
{
    uint32_t in_cons, in_prod;
    uint32_t out_cons, out_prod;
};
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_KBDIF_H__ */
