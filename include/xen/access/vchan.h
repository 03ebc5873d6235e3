/* SPDX-License-Identifier: MIT */
/*
 * vchan.h - a byte stream each way to another domain, as libxenvchan has it, on either side.
 *
 * Contract: each function accesses the mapped page of io/libxenvchan.h, its rings and private
 *           memory. No function waits, notifies, maps memory or uses xenstore. A function
 *           with the argument `notify` sets it to 1 if the caller must now send an event
 *           to the other side, else to 0. If xen_mb() is not defined yet, barrier.h
 *           defines it. The only function called is memcpy, for one word, and only if the
 *           compiler does not replace the call by instructions. On arm64, compile with
 *           -mno-outline-atomics, or the compiler also calls libgcc.
 * Layout:   defines no shared record. The page is that of io/libxenvchan.h.
 *
 * Xen has no header like this one. xen_vchan_* and libxenvchan_* work with each other.
 *
 *   server                                         client
 *   xen_vchan_server(&v, page, left, right)        xen_vchan_client(&v, page)
 *   grant v.read_pages, then v.write_pages         map v.write_pages, then v.read_pages
 *   v.read.bytes = ..., v.write.bytes = ...        v.read.bytes = ..., v.write.bytes = ...
 *   publish `page` and a port in xenstore          xen_vchan_connect(&v), notify
 *
 *   then both: xen_vchan_read, _write, _recv, _send, _data_ready, _buffer_space, _live
 *   at last:   xen_vchan_leave(&v), notify, unmap
 *
 * Reading as a caller that waits:
 *
 *   while ((n = xen_vchan_read(&v, to, size, &notify)) == 0)
 *       wait for an event
 *   if (notify)
 *       notify the other side
 *   n == XEN_VCHAN_ECLOSED: the end of the stream; another n < 0: leave, the page is corrupt
 *
 * Waiting: if a function returns 0, it has asked the other side for an event, and has looked once
 * more after that. So the caller may wait: an event comes when the result can be another one, also
 * if the other side leaves. A function never returns 0 because the indexes are invalid. (With
 * libxenvchan, invalid indexes look like an empty or full ring, and both sides wait for ever, as
 * of Xen 4.22. So a peer that uses libxenvchan does not see the error: it sees that this side
 * leaves.) An event may come without a reason.
 *
 * A side that never moves bytes again, and does not leave, cannot be told from one that has
 * nothing to do; only a timeout helps. If the other domain is destroyed, no event comes, either:
 * xenstore's watch @releaseDomain tells of that.
 *
 * A client of the same domain can come to a page that another client has left. xen_vchan_live of
 * the server then returns XEN_VCHAN_CONNECTED again. The streams go on where they were: each side
 * still finds the bytes that nobody has read. A server that does not want this leaves, revokes the
 * grants and publishes a new page.
 *
 * Races: the other side may write any byte of the page and the rings at any time; see byte_ring.h.
 * The orders are loaded once, when a client starts, and are private from then on. The bytes that
 * are read can be anything. On one side, only one caller at a time may read, and one may write; a
 * reader and a writer may run at the same time.
 */
#ifndef __XEN_PUBLIC_ACCESS_VCHAN_H__
#define __XEN_PUBLIC_ACCESS_VCHAN_H__

#include "barrier.h"
#include "byte_ring.h"
#include "../io/libxenvchan.h"

#ifndef XEN_ABI_ASSEMBLER

/* Errors. The first two are those of byte_ring.h. */
enum xen_vchan_error {
    XEN_VCHAN_EINDEX  = -1,     /* the indexes of the ring are more than its size apart */
    XEN_VCHAN_ESIZE   = -2,     /* the ring is smaller than the n bytes of a packet */
    XEN_VCHAN_ECLOSED = -3,     /* the other side has left; a reader has got all its bytes */
    XEN_VCHAN_EORDER  = -4      /* the orders of the two rings are not allowed */
};

/* Results of xen_vchan_live: the other side. */
enum xen_vchan_peer {
    XEN_VCHAN_LEFT      = 0,    /* has left */
    XEN_VCHAN_CONNECTED = 1,
    XEN_VCHAN_EXPECTED  = 2     /* server only: no client has connected yet */
};

/* xen_vchan: one side. Private, filled by xen_vchan_server() or xen_vchan_client(). */
XEN_ABI_BEGIN
struct xen_vchan {
    struct vchan_interface *page;
    struct xen_byte_ring read;      /* bytes from the other side */
    struct xen_byte_ring write;     /* bytes to the other side */
    uint32_t read_pages;            /* number of granted pages of `read`; 0: it is in `page` */
    uint32_t write_pages;           /* number of granted pages of `write` */
    int server;                     /* 1: server, 0: client */
};
XEN_ABI_END

/*
 * A ring of order 10 or 11 is in the page, 2^order bytes from its start. A larger one is in other
 * pages; the caller sets `bytes`.
 */
XEN_ABI_INLINE uint32_t xen_vchan_pages_(uint32_t order)
{
    return order >= 12 ? (uint32_t)1 << (order - 12) : 0;
}
XEN_ABI_INLINE void xen_vchan_ring_(struct xen_byte_ring *ring, struct vchan_interface *page,
                                    struct ring_shared *indexes, uint32_t order)
{
    const uint32_t size = (uint32_t)1 << order;

    xen_byte_ring_attach(ring, order < 12 ? (unsigned char *)page + size : (unsigned char *)0, size,
                         &indexes->prod, &indexes->cons);
}

/* Check both orders, and that the grant references do not reach into a ring of the page. */
XEN_ABI_INLINE int xen_vchan_attach_(struct xen_vchan *v, struct vchan_interface *page, int server,
                                     uint32_t left, uint32_t right)
{
    const uint32_t lower = left < right ? left : right;
    uint32_t left_pages, right_pages;

    if (lower < 10 || left > 20 || right > 20 || (left < 12 && left == right))
        return XEN_VCHAN_EORDER;
    left_pages = xen_vchan_pages_(left);
    right_pages = xen_vchan_pages_(right);
    if (sizeof(*page) + 4 * (left_pages + right_pages) > (lower < 12 ? 1u << lower : 4096u))
        return XEN_VCHAN_EORDER;
    v->page = page;
    v->server = server;
    v->read_pages = server ? left_pages : right_pages;
    v->write_pages = server ? right_pages : left_pages;
    xen_vchan_ring_(server ? &v->read : &v->write, page, &page->left, left);
    xen_vchan_ring_(server ? &v->write : &v->read, page, &page->right, right);
    return 0;
}

/*
 * Server: initialise a private, zeroed page of 4096 bytes and fill *v. `left` and `right` are the
 * orders of the rings from and to the client: 10 and 11 or 11 and 10, or 12 to 20, or a mixture,
 * but not 10 and 20. Returns 0, or XEN_VCHAN_EORDER with nothing changed. The caller then grants
 * v->read_pages + v->write_pages pages, stores their references in page->grants in this order, and
 * sets v->read.bytes and v->write.bytes if they are not in `page`. Only then may the client see it.
 */
XEN_ABI_INLINE int xen_vchan_server(struct xen_vchan *v, struct vchan_interface *page,
                                    uint32_t left, uint32_t right)
{
    const int error = xen_vchan_attach_(v, page, 1, left, right);

    if (error)
        return error;
    page->left_order = (uint16_t)left;
    page->right_order = (uint16_t)right;
    page->cli_live = XEN_VCHAN_EXPECTED;
    page->srv_live = XEN_VCHAN_CONNECTED;
    page->cli_notify = VCHAN_NOTIFY_WRITE;
    return 0;
}

/*
 * Client: load the orders of a mapped page, and fill *v. Returns 0, or XEN_VCHAN_EORDER if the
 * orders are not allowed. The caller then maps v->write_pages + v->read_pages pages, whose
 * references are page->grants[i] in this order (load each once, with xen_load32), sets
 * v->write.bytes and v->read.bytes if they are not in `page`, and calls xen_vchan_connect.
 *
 * libxenvchan also accepts 10 and 20, where the last references are bytes of a ring.
 */
XEN_ABI_INLINE int xen_vchan_client(struct xen_vchan *v, struct vchan_interface *page)
{
    const uint32_t left = xen_load16(&page->left_order);

    return xen_vchan_attach_(v, page, 0, left, xen_load16(&page->right_order));
}

/* Client: tell the server that both sides may send bytes. The caller must then notify it. */
XEN_ABI_INLINE void xen_vchan_connect(const struct xen_vchan *v)
{
    xen_store8(&v->page->srv_notify, VCHAN_NOTIFY_WRITE);
    xen_store8_release(&v->page->cli_live, XEN_VCHAN_CONNECTED);
}

/* Either side: tell the other one that this side has left. The caller must then notify it. */
XEN_ABI_INLINE void xen_vchan_leave(const struct xen_vchan *v)
{
    xen_store8_release(v->server ? &v->page->srv_live : &v->page->cli_live, XEN_VCHAN_LEFT);
}

/*
 * Returns XEN_VCHAN_LEFT, XEN_VCHAN_CONNECTED or XEN_VCHAN_EXPECTED. After XEN_VCHAN_LEFT, a read
 * finds all bytes that the other side had written before it left.
 */
XEN_ABI_INLINE int xen_vchan_live(const struct xen_vchan *v)
{
    const uint8_t live = xen_load8_acquire(v->server ? &v->page->cli_live : &v->page->srv_live);

    if (v->server && live == XEN_VCHAN_EXPECTED)
        return XEN_VCHAN_EXPECTED;
    return live ? XEN_VCHAN_CONNECTED : XEN_VCHAN_LEFT;
}

/*
 * The 32 bits from cli_live to srv_notify. cli_notify is bits 16 to 23, srv_notify bits 24 to 31.
 * gcc 12 has no atomic instruction for a byte on riscv64: it calls a library.
 */
typedef uint32_t __attribute__((__may_alias__)) xen_vchan_word_t;

XEN_ABI_INLINE xen_vchan_word_t *xen_vchan_word_(const struct xen_vchan *v)
{
    return (xen_vchan_word_t *)(void *)((unsigned char *)v->page +
                                        XEN_ABI_OFFSETOF(struct vchan_interface, cli_live));
}

/* Ask the other side for an event after it has written or read. The caller then looks again. */
XEN_ABI_INLINE void xen_vchan_ask_(const struct xen_vchan *v, uint32_t action)
{
    __atomic_fetch_or(xen_vchan_word_(v), action << (v->server ? 16 : 24), __ATOMIC_SEQ_CST);
    xen_mb();   /* store the flag before loading the indexes */
}

/* Returns 1 if the other side wants an event after `action`, which this side has just done. */
XEN_ABI_INLINE int xen_vchan_asked_(const struct xen_vchan *v, uint32_t action)
{
    xen_mb();   /* store the index before loading the flag */
    if (!(xen_load8(v->server ? &v->page->srv_notify : &v->page->cli_notify) & action))
        return 0;
    __atomic_fetch_and(xen_vchan_word_(v), ~(action << (v->server ? 24 : 16)), __ATOMIC_SEQ_CST);
    return 1;
}

XEN_ABI_INLINE int xen_vchan_take_(const struct xen_vchan *v, void *to, XEN_ABI_SIZE_T n, int whole,
                                   int *notify)
{
    const int live = xen_vchan_live(v);     /* first: a side that has left writes no more bytes */
    int got = xen_byte_ring_take_(&v->read, to, n, whole, 0);

    if (got == 0 && live == XEN_VCHAN_LEFT)
        got = XEN_VCHAN_ECLOSED;
    if (got == 0) {
        xen_vchan_ask_(v, VCHAN_NOTIFY_WRITE);
        got = xen_byte_ring_take_(&v->read, to, n, whole, 0);
    }
    *notify = got > 0 && xen_vchan_asked_(v, VCHAN_NOTIFY_READ);
    return got;
}

XEN_ABI_INLINE int xen_vchan_give_(const struct xen_vchan *v, const void *from, XEN_ABI_SIZE_T n,
                                   int whole, int *notify)
{
    int put = XEN_VCHAN_ECLOSED;

    if (xen_vchan_live(v) != XEN_VCHAN_LEFT)
        put = xen_byte_ring_give_(&v->write, from, n, whole);
    if (put == 0) {
        xen_vchan_ask_(v, VCHAN_NOTIFY_READ);
        put = xen_byte_ring_give_(&v->write, from, n, whole);
    }
    *notify = put > 0 && xen_vchan_asked_(v, VCHAN_NOTIFY_WRITE);
    return put;
}

/*
 * Move up to n bytes, n > 0: a stream. Each returns the number of bytes moved, 1 to n; or 0 if
 * there are no bytes, or there is no room: wait for an event; or
 *
 *   XEN_VCHAN_EINDEX   no byte was moved, and none will be: leave
 *   XEN_VCHAN_ECLOSED  read: the other side has left, and has written no more bytes.
 *                      write: the other side has left; no byte was moved
 *
 * A server can write before a client has connected.
 */
XEN_ABI_INLINE int xen_vchan_read(const struct xen_vchan *v, void *to, XEN_ABI_SIZE_T n,
                                  int *notify)
{
    return xen_vchan_take_(v, to, n, 0, notify);
}
XEN_ABI_INLINE int xen_vchan_write(const struct xen_vchan *v, const void *from, XEN_ABI_SIZE_T n,
                                   int *notify)
{
    return xen_vchan_give_(v, from, n, 0, notify);
}

/*
 * Move exactly n bytes, n > 0: a packet. Each returns n; or 0 if there are not as many bytes yet,
 * or not as much room: wait for an event; or an error as above; or
 *
 *   XEN_VCHAN_ESIZE    n is above the size of the ring, so waiting would never end
 *   XEN_VCHAN_ECLOSED  recv: the other side has left, and has not written n more bytes. The
 *                      bytes that are there can still be read
 */
XEN_ABI_INLINE int xen_vchan_recv(const struct xen_vchan *v, void *to, XEN_ABI_SIZE_T n,
                                  int *notify)
{
    return xen_vchan_take_(v, to, n, 1, notify);
}
XEN_ABI_INLINE int xen_vchan_send(const struct xen_vchan *v, const void *from, XEN_ABI_SIZE_T n,
                                  int *notify)
{
    return xen_vchan_give_(v, from, n, 1, notify);
}

/*
 * How many bytes can be read, and how many can be written: 0 to the size of the ring, or
 * XEN_VCHAN_EINDEX. Both also ask the other side for an event after its next write or read. The
 * other side may have left: see xen_vchan_live.
 */
XEN_ABI_INLINE int xen_vchan_data_ready(const struct xen_vchan *v)
{
    xen_vchan_ask_(v, VCHAN_NOTIFY_WRITE);
    return xen_byte_ring_queued(&v->read);
}
XEN_ABI_INLINE int xen_vchan_buffer_space(const struct xen_vchan *v)
{
    xen_vchan_ask_(v, VCHAN_NOTIFY_READ);
    return xen_byte_ring_room(&v->write);
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_VCHAN_H__ */
