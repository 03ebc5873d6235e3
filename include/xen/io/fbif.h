/* SPDX-License-Identifier: MIT */
/*
 * fbif.h - a frame buffer of the guest, shown by the back end.
 *
 * Contract: the front end (device/vfb/ID in xenstore) gives one page with a ring
 *           of events each way and with the list of the frame buffer's pages;
 *           the back end (backend/vfb/DOMID/ID) maps them all by their frame
 *           numbers, without grants. Events are not answered.
 * Layout:   the same on every ABI but for the page: pd has the width of the guest's
 *           long. The front end names its ABI in the node `protocol`, see protocols.h.
 */
#ifndef __XEN_PUBLIC_IO_FBIF_H__
#define __XEN_PUBLIC_IO_FBIF_H__

#include "../abi.h"

/*
 * Nodes in xenstore; numbers are decimal. Where one is absent it has the value
 * in brackets.
 *
 *   key             writer  value                                            since
 *   page-ref        front   the page's frame number, of the machine for PV
 *   event-channel   front   its port
 *   protocol        front   XEN_IO_PROTO_ABI_*, [the back end's own]
 *   feature-update  front   [0] 1: can send XENFB_TYPE_UPDATE
 *   request-update  back    [0] 1: wants XENFB_TYPE_UPDATE
 *   feature-resize  back    [0] 1: takes XENFB_TYPE_RESIZE                   3.3
 *   videoram        toolstack  back end: the largest frame buffer, in MiB    3.3
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back: feature-resize
 *   Initialised                 front: filled in the page, then its nodes
 *                 Connected     back: mapped, bound, request-update
 *   Connected                   front: found request-update; events may flow
 *   Closing, Closed             either
 */

/* xenfb_out_event.type, front to back: sent only where it is wanted; an unknown one is an error. */
#define XENFB_TYPE_UPDATE       2   /* update; 1 is not used */
#define XENFB_TYPE_RESIZE       3   /* resize, since 3.3 */

/* xenfb_in_event.type, back to front: the front end ignores one that it does not know. */
#define XENFB_TYPE_REFRESH_PERIOD 1 /* refresh_period, since 3.3 */

/* xenfb_refresh_period.period: nobody looks. Since 3.3. */
#define XENFB_NO_REFRESH        0

/* Bytes of an event. */
#define XENFB_OUT_EVENT_SIZE    40
#define XENFB_IN_EVENT_SIZE     40

/* The rings in the page: where, bytes, events. */
#define XENFB_IN_RING_OFFS      1024
#define XENFB_IN_RING_SIZE      1024
#define XENFB_IN_RING_LEN       25
#define XENFB_OUT_RING_OFFS     2048
#define XENFB_OUT_RING_SIZE     2048
#define XENFB_OUT_RING_LEN      51

/*
 * Where a ring begins in the mapped page, and the event of index idx. An index
 * goes on at 0 after 2^32 - 1, which is no multiple of the ring: there, and only
 * there, the next slot does not follow the last one.
 */
#define XENFB_IN_RING(page)                                             \
    ((union xenfb_in_event *)&((char *)(page))[XENFB_IN_RING_OFFS])
#define XENFB_IN_RING_REF(page, idx)                                    \
    (XENFB_IN_RING(page)[(idx) % XENFB_IN_RING_LEN])
#define XENFB_OUT_RING(page)                                            \
    ((union xenfb_out_event *)&((char *)(page))[XENFB_OUT_RING_OFFS])
#define XENFB_OUT_RING_REF(page, idx)                                   \
    (XENFB_OUT_RING(page)[(idx) % XENFB_OUT_RING_LEN])

XEN_ABI_BEGIN
/*
 * xenfb_update: XENFB_TYPE_UPDATE, this rectangle changed.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  x       its left side, in pixels
 *        8     4  y       its top
 *       12     4  width
 *       16     4  height
 *       20                the rest of the 40 bytes is ignored
 */
struct xenfb_update
{
    uint8_t type;
    int32_t x;
    int32_t y;
    int32_t width;
    int32_t height;
};

/*
 * xenfb_resize: XENFB_TYPE_RESIZE, the screen is another from now on. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  width   in pixels
 *        8     4  height  in pixels
 *       12     4  stride  from row to row, in bytes
 *       16     4  depth   of a pixel, in bits
 *       20     4  offset  of the first pixel in the frame buffer, in bytes
 *       24                the rest of the 40 bytes is ignored
 */
struct xenfb_resize
{
    uint8_t type;
    int32_t width;
    int32_t height;
    int32_t stride;
    int32_t depth;
    int32_t offset;
};

/* xenfb_out_event: front to back. */
union xenfb_out_event
{
    uint8_t type;
    struct xenfb_update update;
    struct xenfb_resize resize;
    char pad[XENFB_OUT_EVENT_SIZE];
};

/*
 * xenfb_refresh_period: XENFB_TYPE_REFRESH_PERIOD, how often it is worth while
 * to draw. A front end that draws with a period does so at once (and tells
 * it), then takes this one; others ignore it. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  period  in milliseconds, or XENFB_NO_REFRESH
 *        8                the rest of the 40 bytes is ignored
 */
struct xenfb_refresh_period
{
    uint8_t type;
    uint32_t period;
};

/* xenfb_in_event: back to front. */
union xenfb_in_event
{
    uint8_t type;
    struct xenfb_refresh_period refresh_period;
    char pad[XENFB_IN_EVENT_SIZE];
};

/*
 * xenfb_page: the start of the page. An end stores an event, then a barrier,
 * then moves *_prod, then sends an event. The rest is the front end's and stays
 * as it was when it became Initialised; a resize comes as an event.
 *
 *   64-bit  32-bit  size  field        writer
 *        0       0     4  in_cons      front  events taken so far
 *        4       4     4  in_prod      back   events sent so far
 *        8       8     4  out_cons     back
 *       12      12     4  out_prod     front
 *       16      16     4  width        front  in pixels
 *       20      20     4  height       front  in pixels
 *       24      24     4  line_length  front  from row to row, in bytes
 *       28      28     4  mem_length   front  of the frame buffer, in bytes
 *       32      32     1  depth        front  of a pixel, in bits
 *       33      33   7,3  (hole)
 *       40      36   8,4  pd[256]      front  frame numbers of pages that are full of
 *                                             frame numbers: of the frame buffer, as
 *                                             many as mem_length needs
 *     2088    1060
 *     1024    1024  1024               back   the events to the front end, XENFB_IN_RING
 *     2048    2048  2048               front  the events to the back end, XENFB_OUT_RING
 *
 * The rings lie over most of pd: only the entries before byte 1024 can be used.
 */
struct xenfb_page
{
    uint32_t in_cons, in_prod;
    uint32_t out_cons, out_prod;
    int32_t width;
    int32_t height;
    uint32_t line_length;
    uint32_t mem_length;
    uint8_t depth;
    xen_abi_ulong_t pd[256];
};
XEN_ABI_END

/* The screen that a kernel's front ends begin with; no part of the protocol. */
#ifdef __KERNEL__
# define XENFB_WIDTH            800
# define XENFB_HEIGHT           600
# define XENFB_DEPTH            32
#endif

#endif /* __XEN_PUBLIC_IO_FBIF_H__ */
