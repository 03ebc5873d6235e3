/* SPDX-License-Identifier: MIT */
/*
 * kbdif.h - protocol of the paravirtual keyboard, pointer (mouse) and touch screen.
 *
 * Contract: the back end sends input events to the front end, through a ring in one
 *           page that the front end shares. The page has a second ring, for events to
 *           the back end, but no such event is defined. Events have no response.
 *           Folders in xenstore: device/vkbd/ID in the guest's folder for the front end;
 *           backend/vkbd/DOMID/ID for QEMU's back end, backend/vinput/DOMID/ID for others
 *           (backend-type=linux in the domain's configuration, since 4.13).
 * Layout:   the same on every ABI. An event has 40 bytes.
 */
#ifndef __XEN_PUBLIC_IO_KBDIF_H__
#define __XEN_PUBLIC_IO_KBDIF_H__

#include "../abi.h"

/*
 * Nodes in xenstore. Numbers are decimal, coordinates are in pixels. The value in brackets
 * applies if the node is absent. "since" is the Xen release that documents the node; the
 * nodes without a release are older than 4.0.
 *
 * In the back end's folder. libxl writes a node if the domain's configuration sets it. QEMU
 * writes two of these nodes, both with the value 1, before it goes to InitWait.
 *
 *   key                       writer       value                                   since
 *   feature-disable-keyboard  libxl        [0] 1: the front end makes no keyboard   4.11
 *   feature-disable-pointer   libxl        [0] 1: the front end makes no pointer    4.11
 *   feature-abs-pointer       libxl, QEMU  [0] 1: the back end can send
 *                                          XENKBD_TYPE_POS
 *   feature-raw-pointer       libxl, QEMU  [0] 1: the back end can send positions   4.10
 *                                          from 0 to 0x7fff, not scaled to pixels
 *   feature-multi-touch       libxl        [0] 1: the back end can send             4.9
 *                                          XENKBD_TYPE_MTOUCH
 *   unique-id                 libxl        name by which the back end tells its     4.11
 *                                          devices apart
 *   width, height             libxl        largest x and y of a position            4.9
 *   multi-touch-width         libxl        width of the touch area                  4.9
 *   multi-touch-height        libxl        height of the touch area                 4.9
 *   multi-touch-num-contacts  libxl        number of contacts at the same time      4.9
 *
 * In the front end's folder, all written by the front end:
 *
 *   key                  value                                                     since
 *   request-abs-pointer  [0] 1: send XENKBD_TYPE_POS instead of XENKBD_TYPE_MOTION
 *   request-raw-pointer  [0] 1: do not scale positions to pixels. Valid only        4.10
 *                        together with request-abs-pointer.
 *   request-multi-touch  [0] 1: send XENKBD_TYPE_MTOUCH too                         4.9
 *   page-gref            grant reference of the shared page                         4.9
 *   page-ref             frame number of the same page (mfn of a PV guest, gfn of
 *                        others)
 *   event-channel        port of the front end, unbound, for the back end to bind
 *
 * A front end has to write both page-gref and page-ref, as Linux does: QEMU maps the page
 * by page-ref alone and does not connect without it, although Xen's header has called
 * page-ref obsolete since 4.9. Other back ends may use page-gref.
 *
 * A request has no effect if the back end does not offer the feature. If the nodes for the
 * width, the height or the number of contacts are absent, Linux's front end takes 800 x 600
 * and one contact.
 *
 * States (xenbus.h)
 *
 *   front         back          what was done before the state was written
 *   Initialising  Initialising  the toolstack created both folders
 *                 InitWait      back end: wrote its features
 *   Initialised                 front end: wrote its requests, the page and the port
 *                 Connected     back end: mapped the page and bound the port
 *   Connected                   front end: is ready for events
 *   Closing, Closed             either end can start the shutdown
 *
 * The ends do not keep strictly to this order. Linux's front end reads the features and
 * goes to Initialised as soon as its device exists, and to Connected when it sees the back
 * end in InitWait or Connected. A back end therefore has to connect if the front end is
 * in Initialised or in Connected, as QEMU does. QEMU reads the requests only when the
 * front end is Connected, and sends nothing before.
 * If the front end goes to Closing or Closed, QEMU unmaps the page and goes to the same
 * state. If the front end goes from Closed to Initialising, QEMU starts again.
 */

/* xenkbd_in_event.type: kind of the event. The front end must ignore a type it does not know. */
#define XENKBD_TYPE_MOTION              1   /* motion: relative movement, wheel */
#define XENKBD_TYPE_RESERVED            2   /* not used */
#define XENKBD_TYPE_KEY                 3   /* key: key or pointer button */
#define XENKBD_TYPE_POS                 4   /* pos: absolute position, wheel */
#define XENKBD_TYPE_MTOUCH              5   /* mtouch: multi-touch event; since 4.9 */

/*
 * xenkbd_mtouch.event_type: what happened to a contact (a finger on the touch screen).
 * Since 4.9. Each contact begins with DOWN and ends with UP; MOTION, SHAPE and ORIENT can
 * come in between. After UP the back end may use the contact_id for a new contact. SYN
 * ends a group of events that belong together. A back end has to send it after each group:
 * Linux's front end reports a group as a whole.
 */
#define XENKBD_MT_EV_DOWN               0   /* u.pos: new contact at this position */
#define XENKBD_MT_EV_UP                 1   /* u is not used: the contact ended */
#define XENKBD_MT_EV_MOTION             2   /* u.pos: the contact moved to this position */
#define XENKBD_MT_EV_SYN                3   /* u is not used: end of a group of events */
#define XENKBD_MT_EV_SHAPE              4   /* u.shape: size of the ellipse around the position */
#define XENKBD_MT_EV_ORIENT             5   /* u.orientation: direction of the ellipse */

/*
 * Names of the device and of the nodes above. The macros are of 4.9, except that those for
 * the three nodes of 4.11 and for the two raw-pointer nodes are of 4.11.
 */
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
#define XENKBD_FIELD_RING_REF           "page-ref"      /* see above: QEMU needs it */

/* Size of an event, in bytes. */
#define XENKBD_IN_EVENT_SIZE            40
#define XENKBD_OUT_EVENT_SIZE           40

/* The two rings: offset in the page in bytes, size in bytes, number of events. */
#define XENKBD_IN_RING_OFFS             1024
#define XENKBD_IN_RING_SIZE             2048
#define XENKBD_IN_RING_LEN              51
#define XENKBD_OUT_RING_OFFS            3072
#define XENKBD_OUT_RING_SIZE            1024
#define XENKBD_OUT_RING_LEN             25

/*
 * Address of a ring in the mapped page at `page`, and the event at index `idx`. An index is
 * a 32-bit counter that is never reduced to the ring's length. 2^32 is not a multiple of
 * that length: when an index wraps to 0 the next slot is not the following one, and events
 * from before and after the wrap can share a slot if they are pending at the same time.
 */
#define XENKBD_IN_RING(page)                                            \
    ((union xenkbd_in_event *)&((char *)(page))[XENKBD_IN_RING_OFFS])
#define XENKBD_IN_RING_REF(page, idx)                                   \
    (XENKBD_IN_RING(page)[(idx) % XENKBD_IN_RING_LEN])
#define XENKBD_OUT_RING(page)                                           \
    ((union xenkbd_out_event *)&((char *)(page))[XENKBD_OUT_RING_OFFS])
#define XENKBD_OUT_RING_REF(page, idx)                                  \
    (XENKBD_OUT_RING(page)[(idx) % XENKBD_OUT_RING_LEN])

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * xenkbd_motion: XENKBD_TYPE_MOTION, relative movement of the pointer. QEMU sends this event, or
 * XENKBD_TYPE_POS, also after each button, even if the pointer has not moved.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  rel_x  pixels to the right
 *        8     4  rel_y  pixels down
 *       12     4  rel_z  steps of the wheel, positive: down (towards the user); since 3.2
 *       16               the rest of the 40 bytes must be 0
 */
struct xenkbd_motion
{
    uint8_t type;
    int32_t rel_x;
    int32_t rel_y;
    int32_t rel_z;
};

/*
 * xenkbd_key: XENKBD_TYPE_KEY, a key or pointer button. A further event with pressed = 1 for
 * a key that is pressed already means auto-repeat to Linux's front end.
 *
 *   offset  size  field
 *        0     1  type
 *        1     1  pressed  1: pressed, 0: released
 *        2     2  (hole)
 *        4     4  keycode  KEY_* or BTN_* number of Linux's input-event-codes.h
 *        8                 the rest of the 40 bytes must be 0
 */
struct xenkbd_key
{
    uint8_t type;
    uint8_t pressed;
    uint32_t keycode;
};

/*
 * xenkbd_position: XENKBD_TYPE_POS, absolute position of the pointer.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  abs_x  in pixels from the left; 0 to 0x7fff with request-raw-pointer
 *        8     4  abs_y  in pixels from the top; 0 to 0x7fff with request-raw-pointer
 *       12     4  rel_z  steps of the wheel, positive: down (towards the user); since 3.3
 *       16               the rest of the 40 bytes must be 0
 */
struct xenkbd_position
{
    uint8_t type;
    int32_t abs_x;
    int32_t abs_y;
    int32_t rel_z;
};

/*
 * xenkbd_mtouch: XENKBD_TYPE_MTOUCH, one change of one contact. Since 4.9.
 *
 *   offset  size  field
 *        0     1  type
 *        1     1  event_type     XENKBD_MT_EV_*
 *        2     1  contact_id     the contact: 0 to multi-touch-num-contacts - 1
 *        3     5  reserved       must be 0
 *        8     4  u.pos.abs_x    in pixels from the left
 *       12     4  u.pos.abs_y    in pixels from the top
 *        8     4  u.shape.major  length of the ellipse's longer axis, in pixels
 *       12     4  u.shape.minor  length of the ellipse's shorter axis, in pixels
 *        8     2  u.orientation  clockwise angle between the longer axis and the
 *                                positive y axis, in degrees, -180 to 180; 0: the longer
 *                                axis is vertical
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

/* xenkbd_in_event: an event from the back end to the front end. */
union xenkbd_in_event
{
    uint8_t type;
    struct xenkbd_motion motion;
    struct xenkbd_key key;
    struct xenkbd_position pos;
    struct xenkbd_mtouch mtouch;
    char pad[XENKBD_IN_EVENT_SIZE];
};

/*
 * xenkbd_out_event: an event from the front end to the back end. None is defined, so a front
 * end must not send any. QEMU discards them.
 */
union xenkbd_out_event
{
    uint8_t type;
    char pad[XENKBD_OUT_EVENT_SIZE];
};

/*
 * xenkbd_page: the first bytes of the shared page. Before the front end shares the page, it
 * sets all of it to 0.
 *
 * To send an event, the back end checks that in_prod - in_cons is less than
 * XENKBD_IN_RING_LEN, stores the event in the slot of in_prod, executes a write barrier,
 * increments in_prod and notifies the front end through the event channel. If the ring is
 * full, QEMU drops the event. The front end reads in_prod, executes a read barrier, takes
 * the events from in_cons to in_prod, executes a barrier and sets in_cons.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  number of events taken from the in ring
 *        4     4  in_prod   back   number of events stored in the in ring
 *        8     4  out_cons  back   number of events taken from the out ring
 *       12     4  out_prod  front  number of events stored in the out ring
 *       16
 *     1024  2048            back   in ring, back end to front end, XENKBD_IN_RING
 *     3072  1024            front  out ring, front end to back end, XENKBD_OUT_RING
 */
struct xenkbd_page
{
    uint32_t in_cons, in_prod;
    uint32_t out_cons, out_prod;
};
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_KBDIF_H__ */
