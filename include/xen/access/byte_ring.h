/* SPDX-License-Identifier: MIT */
/*
 * byte_ring.h - copy bytes to and from a ring of bytes that a peer can corrupt.
 *
 * Contract: console.h, flex_ring.h, vchan.h and xs_ring.h use it for the rings of their
 *           protocols. No function waits or notifies. The only function called is memcpy,
 *           for one word, and only if the compiler does not replace the call by
 *           instructions.
 * Layout:   defines no shared record. The bytes and the two indexes can be anywhere.
 *
 * Xen has no header like this one.
 *
 *   writer                               reader
 *   xen_byte_ring_room(ring)             xen_byte_ring_queued(ring)
 *   xen_byte_ring_write(ring, from, n)   xen_byte_ring_read(ring, to, n)      up to n bytes
 *   xen_byte_ring_send(ring, from, n)    xen_byte_ring_recv(ring, to, n)      n bytes or none
 *                                        xen_byte_ring_peek(ring, to, n)      leaves them there
 *
 * A message whose length is in its header: peek at the header, check the length in private
 * memory, then receive the whole message. The header can be another one then: the peer can write
 * to it meanwhile. So the length that counts is the one that was passed to xen_byte_ring_recv.
 *
 * Races: the peer may write any byte of the ring and both indexes at any time. Each function
 * loads each index and each byte at most once. It checks that the indexes are at most the size of
 * the ring apart, and accesses nothing but the ring, its indexes and the n bytes of the caller.
 * This end's own index is also loaded from the page. A peer that overwrites it can lose or repeat
 * bytes of this stream, but nothing else. The bytes that a function reads can be anything; they do
 * not change later. On one side, only one caller at a time may use a ring.
 */
#ifndef __XEN_PUBLIC_ACCESS_BYTE_RING_H__
#define __XEN_PUBLIC_ACCESS_BYTE_RING_H__

#include "once.h"

#ifndef XEN_ABI_ASSEMBLER

/* Errors: no byte was moved and no index was changed. */
enum xen_byte_ring_error {
    XEN_BYTE_RING_EINDEX = -1,  /* the indexes are more than the size of the ring apart */
    XEN_BYTE_RING_ESIZE  = -2   /* n bytes never fit: the ring is smaller */
};

/*
 * xen_byte_ring: where a ring is, for one end. Private, filled by xen_byte_ring_attach(). It does
 * not change while the ring is used. Byte i of the stream is at offset i mod size.
 */
XEN_ABI_BEGIN
struct xen_byte_ring {
    unsigned char *bytes;       /* shared: the bytes */
    uint32_t *prod;             /* shared: number of bytes written so far, wraps at 2^32 */
    uint32_t *cons;             /* shared: number of bytes read so far, wraps at 2^32 */
    uint32_t size;              /* number of bytes: a power of two, at most 2^30 */
};
XEN_ABI_END

/* Fill *ring. It does not access the shared memory. */
XEN_ABI_INLINE void xen_byte_ring_attach(struct xen_byte_ring *ring, void *bytes, uint32_t size,
                                         uint32_t *prod, uint32_t *cons)
{
    ring->bytes = (unsigned char *)bytes;
    ring->prod = prod;
    ring->cons = cons;
    ring->size = size;
}

/*
 * xen_byte_ring_get_, xen_byte_ring_put_: copy n bytes from shared to private memory, and from
 * private to shared memory. They access whole aligned words of the shared memory where possible.
 */
XEN_ABI_INLINE void xen_byte_ring_get_(unsigned char *to, const unsigned char *ring, uint32_t n)
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
XEN_ABI_INLINE void xen_byte_ring_put_(unsigned char *ring, const unsigned char *from, uint32_t n)
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

/*
 * How many of n bytes to move, if `most` can be moved: all, or as many as there are, or none if
 * all are wanted (`whole`). `most` is above the size if the indexes are invalid.
 */
XEN_ABI_INLINE int xen_byte_ring_share_(uint32_t size, uint32_t most, XEN_ABI_SIZE_T n, int whole)
{
    if (most > size)
        return XEN_BYTE_RING_EINDEX;
    if (n <= most)
        return (int)n;
    if (!whole)
        return (int)most;
    return n > size ? (int)XEN_BYTE_RING_ESIZE : 0;
}

/*
 * The reader's half: load the index of the writer, copy the bytes, and only then store the index
 * that lets the writer overwrite them.
 */
XEN_ABI_INLINE int xen_byte_ring_take_(const struct xen_byte_ring *ring, void *to,
                                       XEN_ABI_SIZE_T n, int whole, int keep)
{
    const uint32_t from = xen_load32(ring->cons), at = from & (ring->size - 1);
    const uint32_t end = ring->size - at;
    const int got = xen_byte_ring_share_(ring->size, xen_load32_acquire(ring->prod) - from, n,
                                         whole);
    uint32_t first;

    if (got <= 0)
        return got;
    first = end < (uint32_t)got ? end : (uint32_t)got;
    xen_byte_ring_get_((unsigned char *)to, ring->bytes + at, first);
    xen_byte_ring_get_((unsigned char *)to + first, ring->bytes, (uint32_t)got - first);
    if (!keep)
        xen_store32_release(ring->cons, from + (uint32_t)got);
    return got;
}

/*
 * The writer's half: load the index of the reader, copy the bytes, and only then store the index
 * that lets the reader see them.
 */
XEN_ABI_INLINE int xen_byte_ring_give_(const struct xen_byte_ring *ring, const void *from,
                                       XEN_ABI_SIZE_T n, int whole)
{
    const uint32_t to = xen_load32(ring->prod), at = to & (ring->size - 1);
    const uint32_t end = ring->size - at;
    const int put = xen_byte_ring_share_(ring->size,
                                         ring->size - (to - xen_load32_acquire(ring->cons)), n,
                                         whole);
    uint32_t first;

    if (put <= 0)
        return put;
    first = end < (uint32_t)put ? end : (uint32_t)put;
    xen_byte_ring_put_(ring->bytes + at, (const unsigned char *)from, first);
    xen_byte_ring_put_(ring->bytes, (const unsigned char *)from + first, (uint32_t)put - first);
    xen_store32_release(ring->prod, to + (uint32_t)put);
    return put;
}

/*
 * How many bytes wait to be read, and how many more can be written: 0 to the size of the ring, or
 * XEN_BYTE_RING_EINDEX. If the peer moves bytes meanwhile, a reader can find more bytes than the
 * first result, and a writer more room than the second.
 */
XEN_ABI_INLINE int xen_byte_ring_queued(const struct xen_byte_ring *ring)
{
    const uint32_t cons = xen_load32(ring->cons), queued = xen_load32(ring->prod) - cons;

    return queued <= ring->size ? (int)queued : (int)XEN_BYTE_RING_EINDEX;
}
XEN_ABI_INLINE int xen_byte_ring_room(const struct xen_byte_ring *ring)
{
    const int queued = xen_byte_ring_queued(ring);

    return queued >= 0 ? (int)ring->size - queued : queued;
}

/*
 * Move up to n bytes. Each returns the number of bytes moved. It is less than n if the ring had
 * no more bytes, or no more room. XEN_BYTE_RING_EINDEX if the indexes are invalid. The buffer may
 * be null if n is 0.
 */
XEN_ABI_INLINE int xen_byte_ring_read(const struct xen_byte_ring *ring, void *to, XEN_ABI_SIZE_T n)
{
    return xen_byte_ring_take_(ring, to, n, 0, 0);
}
XEN_ABI_INLINE int xen_byte_ring_write(const struct xen_byte_ring *ring, const void *from,
                                       XEN_ABI_SIZE_T n)
{
    return xen_byte_ring_give_(ring, from, n, 0);
}

/*
 * Move exactly n bytes. Each returns n; 0 if there are not as many bytes yet, or not as much room;
 * XEN_BYTE_RING_EINDEX if the indexes are invalid; XEN_BYTE_RING_ESIZE if n is above the size of
 * the ring, so that waiting would never end. xen_byte_ring_send makes all bytes visible at once.
 * xen_byte_ring_peek leaves the bytes in the ring.
 */
XEN_ABI_INLINE int xen_byte_ring_recv(const struct xen_byte_ring *ring, void *to, XEN_ABI_SIZE_T n)
{
    return xen_byte_ring_take_(ring, to, n, 1, 0);
}
XEN_ABI_INLINE int xen_byte_ring_peek(const struct xen_byte_ring *ring, void *to, XEN_ABI_SIZE_T n)
{
    return xen_byte_ring_take_(ring, to, n, 1, 1);
}
XEN_ABI_INLINE int xen_byte_ring_send(const struct xen_byte_ring *ring, const void *from,
                                      XEN_ABI_SIZE_T n)
{
    return xen_byte_ring_give_(ring, from, n, 1);
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_BYTE_RING_H__ */
