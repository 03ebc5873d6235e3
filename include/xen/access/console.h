/* SPDX-License-Identifier: MIT */
/*
 * console.h - copy bytes to and from the page of a paravirtual console, for guests and back ends.
 *
 * Contract: each function accesses a mapped xencons_interface and private memory. No function
 *           waits or notifies. An end that has read or written bytes must send an event to
 *           the other end. An end that could move no bytes should wait for an event. The
 *           only function called is memcpy, for one word, and only if the compiler does
 *           not replace the call by instructions.
 * Layout:   defines no record. The page is that of io/console.h.
 *
 * Xen has no header like this one.
 *
 *   front end                                   back end
 *   xen_console_out_write(page, from, n)        xen_console_out_read(page, to, n)
 *   xen_console_in_read(page, to, n)            xen_console_in_write(page, from, n)
 *   xen_console_out_queued(page)                xen_console_out_queued(page)
 *   xen_console_in_queued(page)                 xen_console_in_queued(page)
 *
 * Races: the other end may write any byte of the page at any time. Whatever it writes, a function
 * accesses nothing but the ring and the n bytes of the caller; see byte_ring.h. The bytes that it
 * reads can be anything. On one end, only one caller at a time may use each ring.
 *
 * A front end that starts must not assume that the indexes are 0: a boot loader may have used the
 * console. A front end that is about to stop and whose last output matters waits while
 * xen_console_out_queued returns more than 0. The back end may be slow, or may have stopped for
 * ever.
 *
 * For `connection`, which the back end and the toolstack write, use xen_load8 and xen_store8 of
 * once.h.
 */
#ifndef __XEN_PUBLIC_ACCESS_CONSOLE_H__
#define __XEN_PUBLIC_ACCESS_CONSOLE_H__

#include "byte_ring.h"
#include "../io/console.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_INLINE void xen_console_out_(struct xen_byte_ring *ring, struct xencons_interface *page)
{
    xen_byte_ring_attach(ring, page->out, sizeof(page->out), &page->out_prod, &page->out_cons);
}
XEN_ABI_INLINE void xen_console_in_(struct xen_byte_ring *ring, struct xencons_interface *page)
{
    xen_byte_ring_attach(ring, page->in, sizeof(page->in), &page->in_prod, &page->in_cons);
}

/*
 * Move up to n bytes: output from the front end to the back end in `out`, input from the back end
 * to the front end in `in`.
 *
 * Each returns the number of bytes moved. It is less than n if the ring had no more bytes, or no
 * more room: the caller must then wait for an event, except that output which nobody reads may be
 * discarded. XEN_BYTE_RING_EINDEX, with nothing changed, if the indexes are more than the size of
 * the ring apart. They stay so until one end repairs them, and waiting is useless. A back end
 * should stop serving the console. A front end that must go on can discard its output. (In this
 * case xenconsoled moves no bytes, and looks again at the next event. Linux's front end returns
 * an error to its caller, and prints a message once.)
 *
 * The buffer may be null if n is 0. Races: see the top of this header.
 */
XEN_ABI_INLINE int xen_console_out_write(struct xencons_interface *page,
                                         const void *from, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    xen_console_out_(&ring, page);
    return xen_byte_ring_write(&ring, from, n);
}
XEN_ABI_INLINE int xen_console_out_read(struct xencons_interface *page, void *to, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    xen_console_out_(&ring, page);
    return xen_byte_ring_read(&ring, to, n);
}
XEN_ABI_INLINE int xen_console_in_write(struct xencons_interface *page,
                                        const void *from, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    xen_console_in_(&ring, page);
    return xen_byte_ring_write(&ring, from, n);
}
XEN_ABI_INLINE int xen_console_in_read(struct xencons_interface *page, void *to, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    xen_console_in_(&ring, page);
    return xen_byte_ring_read(&ring, to, n);
}

/*
 * How many bytes wait in a ring to be read: 0 to the size of the ring, sizeof(page->out) or
 * sizeof(page->in); the rest of the ring is free. XEN_BYTE_RING_EINDEX as above.
 */
XEN_ABI_INLINE int xen_console_out_queued(struct xencons_interface *page)
{
    struct xen_byte_ring ring;

    xen_console_out_(&ring, page);
    return xen_byte_ring_queued(&ring);
}
XEN_ABI_INLINE int xen_console_in_queued(struct xencons_interface *page)
{
    struct xen_byte_ring ring;

    xen_console_in_(&ring, page);
    return xen_byte_ring_queued(&ring);
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_CONSOLE_H__ */
