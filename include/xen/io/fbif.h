/* SPDX-License-Identifier: MIT */
/*
 * fbif.h - protocol of the paravirtual frame buffer, the screen of a guest.
 *
 * Contract: the front end (device/vfb/ID in xenstore) owns the frame buffer, and a page
 *           that describes it and holds one ring of events for each direction. The back
 *           end (backend/vfb/DOMID/ID, QEMU) maps both by their frame numbers, without
 *           grants, and displays the frame buffer. Events have no response.
 * Layout:   the same on every ABI, except that xenfb_page.pd has elements of the size of
 *           the guest's long. The front end names its ABI in the node `protocol`, see
 *           protocols.h.
 */
#ifndef __XEN_PUBLIC_IO_FBIF_H__
#define __XEN_PUBLIC_IO_FBIF_H__

#include "../abi.h"

/*
 * Nodes in xenstore. Numbers are decimal. The value in brackets applies if the node is
 * absent. "since" is the Xen release from which on the ends use the node; no release is
 * known for nodes without one.
 *
 * In the front end's folder, all written by the front end:
 *
 *   key             value                                                          since
 *   page-ref        frame number of the page (mfn of a PV guest, gfn of others)
 *   event-channel   port of the front end, unbound, for the back end to bind
 *   protocol        XEN_IO_PROTO_ABI_*: width of pd
 *   feature-update  [0] 1: the front end can send XENFB_TYPE_UPDATE
 *   videoram        [0] limit for the size of the frame buffer, in MiB; 0: no limit.
 *                   Only QEMU reads it here.
 *
 * In the back end's folder:
 *
 *   key             writer   value                                                 since
 *   request-update  back     [0] 1: send XENFB_TYPE_UPDATE. QEMU writes 1 if
 *                            feature-update is 1.
 *   feature-resize  back     [0] 1: the back end accepts XENFB_TYPE_RESIZE          3.3
 *   videoram        nobody   limit for the size of the frame buffer, in MiB. Only    3.3
 *                            Linux's front end reads it here.
 *   width, height   nobody   size of the screen, in pixels, for the front end to
 *                            begin with. Linux's front end reads them.
 *
 * The toolstack of Xen 4.22 writes neither videoram nor width and height; xend of Xen 3.3
 * and 3.4 wrote videoram. (The toolstack does write the settings of QEMU's VNC server and SDL
 * window to the back end's folder: vnc, vnclisten, vncpasswd, vncdisplay, vncunused, sdl,
 * opengl, xauthority, display.)
 *
 * A front end has to write `protocol`. If it is absent, QEMU on x86 guesses the width of
 * pd: 32 bits if bytes 40 to 43 of the page are 0, else 64 bits. It guesses wrong for a 32-bit
 * front end that uses more than one element of pd.
 *
 * States (xenbus.h)
 *
 *   front         back          what was done before the state was written
 *   Initialising  Initialising  the toolstack created both folders
 *                 InitWait      back end: wrote feature-resize
 *   Initialised                 front end: filled in the page, wrote its nodes
 *                 Connected     back end: mapped page and frame buffer, bound the port,
 *                               wrote request-update
 *   Connected                   front end: is ready for events
 *   Closing, Closed             either end
 *
 * The ends do not keep strictly to this order. Linux's front end goes to Initialised as
 * soon as its device exists, and to Connected when it sees the back end in InitWait or
 * Connected. A back end therefore has to connect if the front end is in Initialised or in
 * Connected, as QEMU does. A front end must not read request-update before the back end is
 * Connected. When the front end becomes Connected, QEMU writes its state Connected once
 * more, so that a front end which was too early reads the node again.
 */

/*
 * xenfb_out_event.type: events from the front end to the back end. The front end must send
 * an event only if the back end asked for it (request-update, feature-resize). QEMU ignores
 * types it does not know. 1 is not used.
 */
#define XENFB_TYPE_UPDATE       2   /* update: a part of the picture changed */
#define XENFB_TYPE_RESIZE       3   /* resize: the geometry of the screen changed; since 3.3 */

/*
 * xenfb_in_event.type: events from the back end to the front end. The front end must ignore
 * a type it does not know.
 */
#define XENFB_TYPE_REFRESH_PERIOD 1 /* refresh_period; since 3.3 */

/* xenfb_refresh_period.period: nobody watches the screen, so no refresh is needed. Since 3.3. */
#define XENFB_NO_REFRESH        0

/* Size of an event, in bytes. */
#define XENFB_OUT_EVENT_SIZE    40
#define XENFB_IN_EVENT_SIZE     40

/* The two rings: offset in the page in bytes, size in bytes, number of events. */
#define XENFB_IN_RING_OFFS      1024
#define XENFB_IN_RING_SIZE      1024
#define XENFB_IN_RING_LEN       25
#define XENFB_OUT_RING_OFFS     2048
#define XENFB_OUT_RING_SIZE     2048
#define XENFB_OUT_RING_LEN      51

/*
 * Address of a ring in the mapped page at `page`, and the event at index `idx`. An index is
 * a 32-bit counter that is never reduced to the ring's length. 2^32 is not a multiple of
 * that length: when an index wraps to 0 the next slot is not the following one, and events
 * from before and after the wrap can share a slot if they are pending at the same time.
 */
#define XENFB_IN_RING(page)                                             \
    ((union xenfb_in_event *)&((char *)(page))[XENFB_IN_RING_OFFS])
#define XENFB_IN_RING_REF(page, idx)                                    \
    (XENFB_IN_RING(page)[(idx) % XENFB_IN_RING_LEN])
#define XENFB_OUT_RING(page)                                            \
    ((union xenfb_out_event *)&((char *)(page))[XENFB_OUT_RING_OFFS])
#define XENFB_OUT_RING_REF(page, idx)                                   \
    (XENFB_OUT_RING(page)[(idx) % XENFB_OUT_RING_LEN])

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * xenfb_update: XENFB_TYPE_UPDATE, the picture changed inside this rectangle. QEMU clips the
 * rectangle to the screen.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  x       left edge, in pixels
 *        8     4  y       top edge, in pixels
 *       12     4  width   in pixels
 *       16     4  height  in pixels
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
 * xenfb_resize: XENFB_TYPE_RESIZE, new geometry of the screen. The frame buffer itself, its
 * pages and its size, stays the same. QEMU ignores the event if the depth is not 8, 16, 24
 * or 32 bits, if the stride is not possible, or if the offset is outside the frame buffer; it
 * reduces a width or height that does not fit. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  width   in pixels
 *        8     4  height  in pixels
 *       12     4  stride  distance from one row to the next, in bytes
 *       16     4  depth   size of a pixel, in bits
 *       20     4  offset  of the first pixel from the start of the frame buffer, in bytes
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

/* xenfb_out_event: an event from the front end to the back end. */
union xenfb_out_event
{
    uint8_t type;
    struct xenfb_update update;
    struct xenfb_resize resize;
    char pad[XENFB_OUT_EVENT_SIZE];
};

/*
 * xenfb_refresh_period: XENFB_TYPE_REFRESH_PERIOD, advice of the back end how often the front
 * end should refresh the frame buffer. A front end that follows it refreshes at once (and
 * sends XENFB_TYPE_UPDATE if requested), and from then on at this period. A front end that
 * updates the frame buffer all the time ignores the event, as Linux's does. QEMU sends it
 * only if the front end has feature-update. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type
 *        1     3  (hole)
 *        4     4  period  in ms, or XENFB_NO_REFRESH
 *        8                the rest of the 40 bytes is ignored
 */
struct xenfb_refresh_period
{
    uint8_t type;
    uint32_t period;
};

/* xenfb_in_event: an event from the back end to the front end. */
union xenfb_in_event
{
    uint8_t type;
    struct xenfb_refresh_period refresh_period;
    char pad[XENFB_IN_EVENT_SIZE];
};

/*
 * xenfb_page: the shared page. Before it goes to Initialised, the front end sets the four
 * indices to 0 and fills in the members from width on; it must not change these afterwards,
 * and announces a new geometry by XENFB_TYPE_RESIZE.
 *
 * To send an event, an end checks that *_prod - *_cons is less than the ring's number of
 * events, stores the event in the slot of *_prod, executes a write barrier, increments
 * *_prod and notifies the other end through the event channel. The receiver reads *_prod,
 * executes a read barrier, takes the events, executes a barrier and sets *_cons.
 *
 *   64-bit  32-bit  size  field        writer
 *        0       0     4  in_cons      front  number of events taken from the in ring
 *        4       4     4  in_prod      back   number of events stored in the in ring
 *        8       8     4  out_cons     back   number of events taken from the out ring
 *       12      12     4  out_prod     front  number of events stored in the out ring
 *       16      16     4  width        front  of the screen, in pixels
 *       20      20     4  height       front  of the screen, in pixels
 *       24      24     4  line_length  front  distance from one row to the next, in bytes
 *       28      28     4  mem_length   front  size of the frame buffer, in bytes
 *       32      32     1  depth        front  size of a pixel, in bits: 8, 16, 24 or 32
 *       33      33   7,3  (hole)
 *       40      36   8,4  pd[256]      front  frame numbers of the page directories
 *     2088    1060
 *     1024    1024  1024               back   in ring, back end to front end, XENFB_IN_RING
 *     2048    2048  2048               front  out ring, front end to back end, XENFB_OUT_RING
 *
 * A pixel is a little-endian number, with blue in its lowest bits, then green, then red: 8 bits
 * each if the depth is 24 or 32; 5, 6 and 5 bits if it is 16; 2, 3 and 3 bits if it is 8. Linux
 * uses only 32.
 *
 * A page directory is a page that is filled with frame numbers of the frame buffer's pages,
 * in order; each has the width of pd's elements. The front end uses as many directories as
 * mem_length needs. The rings overlap most of pd: only its elements before byte 1024 can be
 * used.
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

#endif /* XEN_ABI_ASSEMBLER */

/* Default screen of a kernel's front ends, in pixels and bits; not part of the protocol. */
#ifdef __KERNEL__
# define XENFB_WIDTH            800
# define XENFB_HEIGHT           600
# define XENFB_DEPTH            32
#endif

#endif /* __XEN_PUBLIC_IO_FBIF_H__ */
