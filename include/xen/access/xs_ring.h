/* SPDX-License-Identifier: MIT */
/*
 * xs_ring.h - copy bytes to and from the xenstore page, for guests and for xenstore servers.
 *
 * Contract: each function accesses a mapped xenstore_domain_interface and private memory.
 *           The bytes are the messages of xs_msg.h; a message may be moved in any number
 *           of pieces. No function waits or notifies. A side that has read or written
 *           bytes must send an event to the other side. A side that could move no bytes
 *           should wait for an event. The only function called is memcpy, for one word,
 *           and only if the compiler does not replace the call by instructions.
 * Layout:   defines no record. The page is that of io/xs_wire.h.
 *
 * Xen has no header like this one.
 *
 *   guest                                 server
 *   xen_xs_req_write(page, from, n)       xen_xs_req_read(page, to, n)
 *   xen_xs_rsp_read(page, to, n)          xen_xs_rsp_write(page, from, n)
 *   xen_xs_reconnect(page)                xen_xs_reset(page)
 *   xen_xs_connected(page)                xen_xs_connected(page)
 *
 * Races: the other side may write any byte of the page at any time, also those that only
 * this side should write. Each function loads each index, `connection` and each byte of a
 * ring at most once. Whatever the other side writes, a function accesses nothing outside the
 * page and the n bytes of the caller. The bytes that it reads can be anything: the caller
 * must check them in private memory. On one side, only one caller at a time may use each
 * ring, and none while xen_xs_reconnect or xen_xs_reset runs.
 *
 * A guest that starts must not assume that the indexes are 0, and must first wait until
 * xen_xs_connected returns 1: `connection` can be XENSTORE_RECONNECT at the start, see
 * io/xs_wire.h.
 *
 * For `server_features` and `error`, which the server writes, use xen_store32 and
 * xen_load32 of once.h.
 */
#ifndef __XEN_PUBLIC_ACCESS_XS_RING_H__
#define __XEN_PUBLIC_ACCESS_XS_RING_H__

#include "byte_ring.h"
#include "../io/xs_wire.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Errors: no byte was moved. They do not overlap with those of xs_msg.h. The first one is
 * XEN_BYTE_RING_EINDEX of byte_ring.h.
 */
enum xen_xs_ring_error {
    XEN_XS_EINDEX     = -1,     /* the indexes of the ring are more than its size apart */
    XEN_XS_ERECONNECT = -2,     /* `connection` is not XENSTORE_CONNECTED */
    XEN_XS_ENOFEATURE = -3      /* the server did not announce RECONNECTION */
};

/* The indexes are loaded after `connection`: xen_xs_reset stores them before it. */
XEN_ABI_INLINE int xen_xs_ring_read_(struct xenstore_domain_interface *page, char *bytes,
                                     uint32_t *prod, uint32_t *cons, void *to, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    if (xen_load32_acquire(&page->connection) != XENSTORE_CONNECTED)
        return XEN_XS_ERECONNECT;
    xen_byte_ring_attach(&ring, bytes, XENSTORE_RING_SIZE, prod, cons);
    return xen_byte_ring_read(&ring, to, n);
}
XEN_ABI_INLINE int xen_xs_ring_write_(struct xenstore_domain_interface *page, char *bytes,
                                      uint32_t *prod, uint32_t *cons,
                                      const void *from, XEN_ABI_SIZE_T n)
{
    struct xen_byte_ring ring;

    if (xen_load32_acquire(&page->connection) != XENSTORE_CONNECTED)
        return XEN_XS_ERECONNECT;
    xen_byte_ring_attach(&ring, bytes, XENSTORE_RING_SIZE, prod, cons);
    return xen_byte_ring_write(&ring, from, n);
}

/*
 * Move up to n bytes: requests from the guest to the server in `req`, replies and events from
 * the server to the guest in `rsp`.
 *
 * Each returns the number of bytes moved, 0 to XENSTORE_RING_SIZE. It is less than n if the
 * ring had no more bytes, or no more room. With an error, no byte was moved and no index
 * changed:
 *
 *   XEN_XS_EINDEX      the indexes are invalid. A guest should try xen_xs_reconnect. A server
 *                      should store XENSTORE_ERROR_RINGIDX in `error` and stop serving the
 *                      guest.
 *   XEN_XS_ERECONNECT  the rings must not be used now. A guest must wait until
 *                      xen_xs_connected returns 1. A server must drop the watches,
 *                      transactions and messages of the guest and call xen_xs_reset.
 *
 * The buffer may be null if n is 0. Races: see the top of this header.
 */
XEN_ABI_INLINE int xen_xs_req_write(struct xenstore_domain_interface *page,
                                    const void *from, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_write_(page, page->req, &page->req_prod, &page->req_cons, from, n);
}
XEN_ABI_INLINE int xen_xs_req_read(struct xenstore_domain_interface *page,
                                   void *to, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_read_(page, page->req, &page->req_prod, &page->req_cons, to, n);
}
XEN_ABI_INLINE int xen_xs_rsp_write(struct xenstore_domain_interface *page,
                                    const void *from, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_write_(page, page->rsp, &page->rsp_prod, &page->rsp_cons, from, n);
}
XEN_ABI_INLINE int xen_xs_rsp_read(struct xenstore_domain_interface *page,
                                   void *to, XEN_ABI_SIZE_T n)
{
    return xen_xs_ring_read_(page, page->rsp, &page->rsp_prod, &page->rsp_cons, to, n);
}

/*
 * Guest: ask the server for empty rings. The server then also ends all watches and
 * transactions of the guest. Returns 0: the guest must notify the server and wait for events
 * until xen_xs_connected returns 1. Returns XEN_XS_ENOFEATURE, with nothing changed, if the
 * server does not support it; C xenstored does not. No other call may run on the page.
 */
XEN_ABI_INLINE int xen_xs_reconnect(struct xenstore_domain_interface *page)
{
    if (!(xen_load32(&page->server_features) & XENSTORE_SERVER_FEATURE_RECONNECTION))
        return XEN_XS_ENOFEATURE;
    xen_store32_release(&page->connection, XENSTORE_RECONNECT);
    return 0;
}

/*
 * Either side: returns 1 if the rings may be used, 0 if the server must call xen_xs_reset first.
 * The other side may change the result at any time.
 */
XEN_ABI_INLINE int xen_xs_connected(const struct xenstore_domain_interface *page)
{
    return xen_load32_acquire(&page->connection) == XENSTORE_CONNECTED;
}

/*
 * Server: empty both rings, clear `error` and store XENSTORE_CONNECTED. The server must then
 * notify the guest. No other call of the server may run on the page. If the guest writes to
 * the page meanwhile, it can only spoil its own connection.
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_XS_RING_H__ */
