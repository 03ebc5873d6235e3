/* SPDX-License-Identifier: MIT */
/*
 * flex_ring.h - safe use of the byte rings of 9pfs and pvcalls: check the order, copy bytes.
 *
 * Contract: `page` points to a mapped xen_9pfs_data_intf, pvcalls_data_intf or other record that
 *           DEFINE_XEN_FLEX_RING_AND_INTF of io/ring.h makes. The rings are used with the
 *           functions of byte_ring.h. No function waits or notifies: an end that has read
 *           or written bytes must send an event to the other end. Arguments are evaluated
 *           once. If xen_mb() is not defined yet, barrier.h defines it.
 * Layout:   defines no shared record.
 *
 * Xen has no header like this one.
 *
 *   front end                                      back end
 *   page->ring_order = order, page->ref[i] = ...   order = xen_flex_ring_order(page, most)
 *                                                  xen_load32(&page->ref[i]), map 2^order pages
 *   xen_flex_ring_attach(&ring, page, bytes, order), on both ends
 *   xen_byte_ring_write(&ring.out, from, n)        xen_byte_ring_read(&ring.out, to, n)
 *   xen_byte_ring_read(&ring.in, to, n)            xen_byte_ring_write(&ring.in, from, n)
 *   the same with _send, _recv, _peek, _queued and _room of byte_ring.h
 *
 * How an end of 9pfs receives a message. `half` is &ring.in or &ring.out, HEADER is 7:
 *
 *   n = xen_byte_ring_peek(half, header, HEADER);
 *   if (n == HEADER) {
 *       size = the first 4 bytes of `header`
 *       if (size < HEADER || size > sizeof(message))
 *           disconnect
 *       n = xen_byte_ring_recv(half, message, size);
 *   }
 *   n > 0: notify, and use the n bytes of `message`; but compare its size field with n again
 *   n == 0: wait for an event; n < 0: disconnect
 *
 * The errors of pvcalls: only the back end stores them. It stores in_error after it has written
 * the last bytes, with xen_store32_release. A front end loads in_error with xen_load32_acquire
 * before it reads. If the read then returns 0 and the error is not 0, no more bytes come. If
 * out_error is not 0, the back end could not send bytes of `out`.
 *
 * Races: the peer may write any byte of the page and of the rings at any time; see byte_ring.h.
 * The order and the references must be loaded once; the private copies count from then on. On one
 * end, only one caller at a time may use a half; `in` and `out` can be used at the same time. The
 * functions of io/ring.h do not detect invalid indexes: NAME_queued() masks them, so its result
 * always looks valid.
 */
#ifndef __XEN_PUBLIC_ACCESS_FLEX_RING_H__
#define __XEN_PUBLIC_ACCESS_FLEX_RING_H__

#include "barrier.h"
#include "byte_ring.h"
#include "../io/ring.h"

#ifndef XEN_ABI_ASSEMBLER

/* Error of xen_flex_ring_order. */
enum xen_flex_ring_error {
    XEN_FLEX_RING_EORDER = -1   /* the order is 0, or above what is allowed */
};

/* The largest order: the references of 2^10 pages do not fit behind the indexes in one page. */
enum { XEN_FLEX_RING_ORDER_MAX = 9 };

/* xen_flex_ring: both halves, for one end. Private, filled by xen_flex_ring_attach(). */
XEN_ABI_BEGIN
struct xen_flex_ring {
    struct xen_byte_ring in;    /* bytes from the back end to the front end */
    struct xen_byte_ring out;   /* bytes from the front end to the back end */
};
XEN_ABI_END

XEN_ABI_INLINE int xen_flex_ring_order_(const RING_IDX *ring_order, RING_IDX most)
{
    const RING_IDX order = xen_load32((const uint32_t *)(const void *)ring_order);

    return order >= 1 && order <= most && order <= XEN_FLEX_RING_ORDER_MAX ?
           (int)order : (int)XEN_FLEX_RING_EORDER;
}

/* RING_IDX is as wide as uint32_t, but not the same type with every compiler. */
XEN_ABI_INLINE void xen_flex_ring_attach_(struct xen_flex_ring *ring, void *bytes, RING_IDX order,
                                          RING_IDX *in_prod, RING_IDX *in_cons,
                                          RING_IDX *out_prod, RING_IDX *out_cons)
{
    const uint32_t size = (uint32_t)1 << (order + XEN_PAGE_SHIFT - 1);

    xen_byte_ring_attach(&ring->in, bytes, size,
                         (uint32_t *)(void *)in_prod, (uint32_t *)(void *)in_cons);
    xen_byte_ring_attach(&ring->out, (unsigned char *)bytes + size, size,
                         (uint32_t *)(void *)out_prod, (uint32_t *)(void *)out_cons);
    __asm__ __volatile__("" : : : "memory");    /* what was stored as RING_IDX is stored */
}

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Back end: load the order of the page. Returns it, 1 to `most`, or XEN_FLEX_RING_EORDER. `most`
 * is the number that the back end has announced in xenstore. The result is never above
 * XEN_FLEX_RING_ORDER_MAX, so `ref` has 2^order elements inside the page. The peer can change the
 * order in the page at any time.
 */
#define xen_flex_ring_order(page, most)     xen_flex_ring_order_(&(page)->ring_order, most)

/*
 * Either end: fill *ring. `bytes` are the 2^order pages, which are mapped one after the other:
 * first those of `in`, then those of `out`. `order` is the one that the front end has chosen, or
 * the result of xen_flex_ring_order: 1 to XEN_FLEX_RING_ORDER_MAX, which is not checked. No result.
 * The shared memory is not accessed.
 */
#define xen_flex_ring_attach(ring, page, bytes, order) (XEN_ABI_EXT ({                  \
    __typeof__(&*(page)) xen_page_ = (page);                                            \
    xen_flex_ring_attach_(ring, bytes, order, &xen_page_->in_prod, &xen_page_->in_cons, \
                          &xen_page_->out_prod, &xen_page_->out_cons);                  \
}))

#endif /* __XEN_PUBLIC_ACCESS_FLEX_RING_H__ */
