/* SPDX-License-Identifier: MIT */
/*
 * xs_ring.h - bytes to and from the page that a guest shares with xenstored, for either side.
 *
 * Contract: private memory on one side, a mapped xenstore_domain_interface on the
 *           other. The bytes are the messages of xs_msg.h, in any pieces. Nothing
 *           waits, nothing is notified: a side that moved bytes, in or out, sends
 *           an event, and one that could move none waits for an event. Calls nothing
 *           but memcpy, of a word, where a compiler does not do that itself.
 * Layout:   no records; the page is that of io/xs_wire.h.
 *
 * This header is ours, Xen has none like it.
 *
 *   guest                                 server
 *   xen_xs_req_write(page, from, n)       xen_xs_req_read(page, to, n)
 *   xen_xs_rsp_read(page, to, n)          xen_xs_rsp_write(page, from, n)
 *   xen_xs_reconnect(page)                xen_xs_reset(page)
 *   xen_xs_connected(page)                xen_xs_connected(page)
 *
 * Races: the peer may write any byte of the page at any time, also what is not
 * its to write. Each index, `connection` and each word of a ring is loaded once;
 * what a call touches stays within the page and the caller's n bytes, whatever
 * the peer does, but the bytes that it reads are only as good as the peer: check
 * them in private memory. On one side, one caller at a time for each ring, and
 * none while xen_xs_reconnect or xen_xs_reset runs.
 *
 * `server_features` and `error` are words that the server stores and the guest
 * looks at: xen_store32 and xen_load32 of once.h do it.
 */
#ifndef __XEN_PUBLIC_ACCESS_XS_RING_H__
#define __XEN_PUBLIC_ACCESS_XS_RING_H__

#include "once.h"
#include "../io/xs_wire.h"

/* Why no bytes were moved. The numbers of xs_msg.h are others. */
enum xen_xs_ring_error {
    XEN_XS_EINDEX     = -1,     /* the indices claim more bytes than a ring has */
    XEN_XS_ERECONNECT = -2,     /* `connection` says that the rings must not be used now */
    XEN_XS_ENOFEATURE = -3      /* the server does not know `connection` */
};

/* Copy between a ring and private memory, by words where the ring's side is aligned to one. */
XEN_ABI_INLINE void xen_xs_ring_take_(unsigned char *to, const unsigned char *ring, uint32_t n)
{
    const uint32_t size = sizeof(xen_ulong_t);
    xen_ulong_t word;

    for (; n && (xen_abi_ulong_t)ring % sizeof(word); n--)
        *to++ = xen_load8(ring++);
    for (; n >= size; n -= size, to += size, ring += size) {
        word = xen_load_ulong((const xen_ulong_t *)(const void *)ring);
        XEN_ABI_MEMCPY(to, &word, sizeof(word));
    }
    for (; n; n--)
        *to++ = xen_load8(ring++);
}
XEN_ABI_INLINE void xen_xs_ring_put_(unsigned char *ring, const unsigned char *from, uint32_t n)
{
    const uint32_t size = sizeof(xen_ulong_t);
    xen_ulong_t word;

    for (; n && (xen_abi_ulong_t)ring % sizeof(word); n--)
        xen_store8(ring++, *from++);
    for (; n >= size; n -= size, from += size, ring += size) {
        XEN_ABI_MEMCPY(&word, from, sizeof(word));
        xen_store_ulong((xen_ulong_t *)(void *)ring, word);
    }
    for (; n; n--)
        xen_store8(ring++, *from++);
}

/* The reader's side of either ring. Its bytes are taken before the writer sees them as free. */
XEN_ABI_INLINE int xen_xs_ring_read_(const uint32_t *connection, const char *ring,
                                     const uint32_t *prod, uint32_t *cons,
                                     void *to, XEN_ABI_SIZE_T n)
{
    const unsigned char *bytes = (const unsigned char *)ring;
    uint32_t from, have, at, first;

    if (xen_load32_acquire(connection) != XENSTORE_CONNECTED)
        return XEN_XS_ERECONNECT;
    from = xen_load32(cons);
    have = xen_load32_acquire(prod) - from;
    if (have > XENSTORE_RING_SIZE)
        return XEN_XS_EINDEX;
    if (n < have)
        have = (uint32_t)n;
    if (!have)
        return 0;
    at = MASK_XENSTORE_IDX(from);
    first = XENSTORE_RING_SIZE - at < have ? XENSTORE_RING_SIZE - at : have;
    xen_xs_ring_take_((unsigned char *)to, bytes + at, first);
    xen_xs_ring_take_((unsigned char *)to + first, bytes, have - first);
    xen_store32_release(cons, from + have);
    return (int)have;
}

/* The writer's side of either ring. Its bytes are there before the reader sees that they are. */
XEN_ABI_INLINE int xen_xs_ring_write_(const uint32_t *connection, char *ring,
                                      uint32_t *prod, const uint32_t *cons,
                                      const void *from, XEN_ABI_SIZE_T n)
{
    unsigned char *bytes = (unsigned char *)ring;
    uint32_t to, room, at, first;

    if (xen_load32_acquire(connection) != XENSTORE_CONNECTED)
        return XEN_XS_ERECONNECT;
    to = xen_load32(prod);
    room = to - xen_load32_acquire(cons);
    if (room > XENSTORE_RING_SIZE)
        return XEN_XS_EINDEX;
    room = XENSTORE_RING_SIZE - room;
    if (n < room)
        room = (uint32_t)n;
    if (!room)
        return 0;
    at = MASK_XENSTORE_IDX(to);
    first = XENSTORE_RING_SIZE - at < room ? XENSTORE_RING_SIZE - at : room;
    xen_xs_ring_put_(bytes + at, (const unsigned char *)from, first);
    xen_xs_ring_put_(bytes, (const unsigned char *)from + first, room - first);
    xen_store32_release(prod, to + room);
    return (int)room;
}

/*
 * Move up to n bytes: guest to server in `req`, server to guest in `rsp`.
 *
 * Return how many bytes were moved, 0 to XENSTORE_RING_SIZE: less than n where the
 * ring has no more, or no more room. Or, with nothing moved and no index changed,
 * XEN_XS_EINDEX: the page is broken, a guest reconnects, a server cuts the guest off
 * (stores XENSTORE_ERROR_RINGIDX in `error`); or XEN_XS_ERECONNECT: a guest waits
 * until it is connected, a server drops what it holds for the guest and resets.
 * The buffer may be null where n is 0.
 */
XEN_ABI_INLINE int xen_xs_req_write(struct xenstore_domain_interface *page,
                                    const void *from, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_write_(&page->connection, page->req, &page->req_prod, &page->req_cons,
                              from, n);
}
XEN_ABI_INLINE int xen_xs_req_read(struct xenstore_domain_interface *page,
                                   void *to, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_read_(&page->connection, page->req, &page->req_prod, &page->req_cons,
                             to, n);
}
XEN_ABI_INLINE int xen_xs_rsp_write(struct xenstore_domain_interface *page,
                                    const void *from, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_write_(&page->connection, page->rsp, &page->rsp_prod, &page->rsp_cons,
                              from, n);
}
XEN_ABI_INLINE int xen_xs_rsp_read(struct xenstore_domain_interface *page,
                                   void *to, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_read_(&page->connection, page->rsp, &page->rsp_prod, &page->rsp_cons,
                             to, n);
}

/*
 * Guest: ask for new, empty rings, without watches and transactions. Returns 0:
 * notify, then wait for events until xen_xs_connected; or XEN_XS_ENOFEATURE.
 */
XEN_ABI_INLINE int xen_xs_reconnect(struct xenstore_domain_interface *page)
{
    if (!(xen_load32(&page->server_features) & XENSTORE_SERVER_FEATURE_RECONNECTION))
        return XEN_XS_ENOFEATURE;
    xen_store32_release(&page->connection, XENSTORE_RECONNECT);
    return 0;
}

/* Either side: 1 where the rings may be used, 0 where the guest waits for the server's reset. */
XEN_ABI_INLINE int xen_xs_connected(const struct xenstore_domain_interface *page)
{
    return xen_load32_acquire(&page->connection) == XENSTORE_CONNECTED;
}

/*
 * Server: make both rings empty, `error` none, and the guest connected; then
 * notify. A guest that writes meanwhile breaks its own page, no more.
 */
XEN_ABI_INLINE void xen_xs_reset(struct xenstore_domain_interface *page)
{
    xen_store32(&page->req_cons, 0);
    xen_store32(&page->req_prod, 0);
    xen_store32(&page->rsp_cons, 0);
    xen_store32(&page->rsp_prod, 0);
    xen_store32(&page->error, XENSTORE_ERROR_NONE);
    xen_store32_release(&page->connection, XENSTORE_CONNECTED);
}

#endif /* __XEN_PUBLIC_ACCESS_XS_RING_H__ */
