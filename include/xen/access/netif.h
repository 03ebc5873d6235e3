/* SPDX-License-Identifier: MIT */
/*
 * netif.h - safe use of network rings: take and check a whole packet, with its slots and extras.
 *
 * Contract: for the rings of io/netif.h, built on ring.h. `front` and `back` are private to an
 *           end; only one thread at a time may use each. No function sends an event, waits
 *           or accesses the data of a packet. Functions that take can call memcpy.
 * Layout:   defines no record that is shared. Those of io/netif.h are the same on every ABI.
 *
 * Xen has no header like this one.
 *
 *   back end      transmit  xen_netif_take_tx_packet(back, slots, max, &packet)
 *                           xen_netif_put_tx_response(back, id, nr_extras, status)
 *                 receive   xen_ring_take_request(back, &req)
 *   front end     transmit  xen_netif_take_tx_response(front, pending, &rsp)
 *                 receive   xen_netif_put_rx_request(front, gref)
 *                           xen_netif_take_rx_packet(front, slots, max, &packet)
 *
 * ring.h is enough where a message has one slot and any content is valid: for the requests of a
 * receive ring, and for the control ring. On a receive ring, the response to a request, or an
 * extra in its place, must go into the slot of the request. So a back end must make one for each
 * request that it takes, in the same order.
 *
 * A back end transmits the packets of its front end:
 *
 *   do {
 *       while ((n = xen_netif_take_tx_packet(back, slots, MAX, &packet)) != 0) {
 *           if (n == XEN_RING_EOVERFLOW || n == XEN_NETIF_EEND)
 *               disconnect
 *           if (n < 0)
 *               continue;                           already answered with NETIF_RSP_ERROR
 *           if (packet.size)
 *               status = transmit(slots, n, &packet);   NETIF_RSP_*
 *           else
 *               status = set_multicast(&packet);    packet.extra[XEN_NETIF_EXTRA_TYPE_MCAST_*]
 *           for (i = 0; i < n; i++)
 *               xen_netif_put_tx_response(back, slots[i].id, i ? 0 : packet.nr_extras, status);
 *       }
 *       if (xen_ring_push_responses_notify(back))
 *           notify the front end
 *   } while (xen_ring_final_check_requests(back) != 0);
 *
 * A front end receives packets, of which each slot uses up one of its pages:
 *
 *   do {
 *       while ((n = xen_netif_take_rx_packet(front, slots, MAX, &packet)) != 0) {
 *           if (n == XEN_RING_EOVERFLOW || n == XEN_NETIF_EEND)
 *               disconnect
 *           for (i = packet.first; i != front->rsp_cons; i++)
 *               revoke the grant of page number i & (RING_SIZE(front) - 1)
 *           if (n > 0)
 *               receive(slots, n, &packet);     slots[i] is in the page of number slots[i].id
 *       }
 *   } while (xen_ring_final_check_responses(front) != 0);
 *
 * These loops do not end while the peer makes more packets. The caller must bound them: stop after
 * a number of packets, let others run, and go on later.
 *
 * Races: the peer may write any byte of the ring at any time. The functions copy each slot once,
 * check the copy, and return it. They take no slot that the peer has not made. So, whatever the
 * peer does, a packet has at most `max` slots, the data of each is inside one page, and the sizes
 * add up. The peer controls the data itself, and can change it as long as it has access to the
 * page: copy headers before looking at them.
 */
#ifndef __XEN_PUBLIC_ACCESS_NETIF_H__
#define __XEN_PUBLIC_ACCESS_NETIF_H__

#include "once.h"
#include "ring.h"
#include "../io/netif.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Errors of the functions below, beside XEN_RING_EOVERFLOW, which is -1. After XEN_RING_EOVERFLOW
 * and XEN_NETIF_EEND nothing was taken. The end must disconnect, because it cannot know where the
 * next packet begins. After the other errors of a packet, all its slots were taken. Dropping it is
 * enough, but an end can also disconnect.
 *
 * Linux's back end (6.12) drops the packet after ESIZE, because some front ends send packets that
 * are too long, and after ESLOTS if there are 20 or 21 slots. It disables the interface after
 * ESLOTS with more slots, EEND, EPAGE, EEXTRA for an unknown type, and EGSO. Linux's front end
 * drops a received packet after any of these errors, even after EEND. It does not check `id`
 * on a receive ring. On a transmit ring it stops using the device after EID.
 */
enum xen_netif_error {
    XEN_NETIF_EEND    = -2,     /* the peer has not made all slots of the packet */
    XEN_NETIF_ESLOTS  = -3,     /* more than `max` slots */
    XEN_NETIF_ESIZE   = -4,     /* less than 14 bytes, or the slots have more than the whole */
    XEN_NETIF_EPAGE   = -5,     /* the data of a slot crosses the end of its page */
    XEN_NETIF_EEXTRA  = -6,     /* an extra of an unknown type, twice, or where it must not be */
    XEN_NETIF_EGSO    = -7,     /* a GSO extra with size 0 or of an unknown protocol */
    XEN_NETIF_ESTATUS = -8,     /* the back end could not deliver the packet; no rule was broken */
    XEN_NETIF_EID     = -9      /* `id` is not that of a request without a response */
};

/*
 * Type of the extra that Linux's back end sends if the front end has asked for room before the data
 * (xdp-headroom in io/netif.h). Xen's headers do not have it; Linux calls it
 * XEN_NETIF_EXTRA_TYPE_XDP. Its first two bytes after `flags` are the room in bytes.
 */
enum { XEN_NETIF_EXTRA_XDP = 5 };

XEN_ABI_BEGIN
/*
 * A packet that was taken. The record is private to this end. extra[type] is the extra of this
 * type. Its member `type` is 0 if the packet has none; its other members are not set then.
 */
struct xen_netif_packet {
    RING_IDX first;             /* index of the first slot; the extras have the next indexes */
    unsigned int nr_extras;     /* number of extras */
    uint32_t size;              /* bytes of data of all slots */
    uint16_t flags;             /* of the first slot: NETTXF_* or NETRXF_* */
    struct netif_extra_info extra[XEN_NETIF_EXTRA_XDP + 1];
};
XEN_ABI_END

enum { XEN_NETIF_PAGE_ = 4096, XEN_NETIF_LEAST_ = 14 };

XEN_ABI_INLINE void xen_netif_begin_(struct xen_netif_packet *packet, RING_IDX first,
                                     unsigned int flags)
{
    unsigned int i;

    packet->first = first;
    packet->nr_extras = 0;
    packet->flags = (uint16_t)flags;
    for (i = 0; i <= XEN_NETIF_EXTRA_XDP; i++)
        packet->extra[i].type = 0;
}

/*
 * Check a private extra and keep it. Bit n of `types` is set if type n is accepted. Returns the
 * error of this extra, or else `error`, which is that of the extras before it.
 */
XEN_ABI_INLINE int xen_netif_keep_(struct xen_netif_packet *packet, unsigned int types,
                                   const struct netif_extra_info *extra, int error)
{
    unsigned int type = extra->type;

    packet->nr_extras++;
    if (type > XEN_NETIF_EXTRA_XDP || !(types >> type & 1) || packet->extra[type].type)
        return XEN_NETIF_EEXTRA;
    packet->extra[type] = *extra;
    if (type == XEN_NETIF_EXTRA_TYPE_GSO &&
        (!extra->u.gso.size || (extra->u.gso.type != XEN_NETIF_GSO_TYPE_TCPV4 &&
                                extra->u.gso.type != XEN_NETIF_GSO_TYPE_TCPV6)))
        return XEN_NETIF_EGSO;
    return error;
}

/*
 * Back end: make the response to a slot that was taken, and NETIF_RSP_NULL for each of the
 * nr_extras extras behind it. `id` is that of the slot, `status` is NETIF_RSP_*. Responses can be
 * in any order. The front end sees them when the back end pushes them. No error.
 */
XEN_ABI_INLINE void xen_netif_put_tx_response(struct netif_tx_back_ring *back, uint16_t id,
                                              unsigned int nr_extras, int status)
{
    struct netif_tx_response *rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);

    xen_store16(&rsp->id, id);
    xen_store16((uint16_t *)&rsp->status, (uint16_t)status);
    for (; nr_extras; nr_extras--) {
        rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);
        xen_store16((uint16_t *)&rsp->status, NETIF_RSP_NULL);
    }
}

/*
 * Drop a packet: find its end, and answer its slots. `cons` is the index after the last slot that
 * was read, `flags` are those of the last slot with data.
 */
XEN_ABI_INLINE int xen_netif_drop_tx_(struct netif_tx_back_ring *back,
                                      const struct xen_netif_packet *packet, RING_IDX cons,
                                      RING_IDX end, unsigned int flags, int error)
{
    unsigned int extras = packet->nr_extras;
    RING_IDX i = packet->first;

    for (; flags & NETTXF_more_data; cons++) {
        if (cons == end)
            return XEN_NETIF_EEND;
        flags = xen_load16(&RING_GET_REQUEST(back, cons)->flags);
    }
    back->req_cons = cons;
    for (; i != cons; i += 1 + extras, extras = 0)
        xen_netif_put_tx_response(back, xen_load16(&RING_GET_REQUEST(back, i)->id), extras,
                                  NETIF_RSP_ERROR);
    return error;
}

/*
 * Back end: take the next packet that the front end transmits. `slots` has `max` elements, at least
 * one. Use at least XEN_NETIF_NR_SLOTS_MIN (18): a front end may use as many if the back end has
 * feature-sg. Linux's back end accepts 19. Without feature-sg, use 1.
 *
 * Returns
 *
 *   n > 0  The packet has n slots with data, and slots[] are copies of them. Unlike in the ring,
 *          `size` of slots[0] is the size of its own data: slot i has slots[i].size bytes, which
 *          can be 0. Each slot needs a response, and so does each extra.
 *   0      There is no packet.
 *   error  XEN_RING_EOVERFLOW or XEN_NETIF_EEND: nothing was taken; disconnect. ESLOTS, ESIZE,
 *          EPAGE, EEXTRA or EGSO: the packet was taken, and its responses were made, with
 *          NETIF_RSP_ERROR. They must be pushed like others.
 *
 * A front end must push all slots of a packet together. Otherwise Linux's back end disables the
 * interface. After EEND, a back end that is more patient can call the function again.
 *
 * The types of extras that io/netif.h defines are accepted, each of them once. (Linux uses the last
 * of several.) MCAST_ADD and MCAST_DEL must be the only extra, and their packet must have one
 * slot. It has no data: packet->size is 0 then, and so are `offset` and `size` of slots[0]. No
 * other packet has size 0. The caller must transmit nothing.
 *
 * Not checked: whether the back end has announced the feature that an extra needs; flags that have
 * no meaning in their slot; whether a packet with a GSO extra has NETTXF_csum_blank; a hash.
 *
 * Races: the front end can write to the slots meanwhile. Each slot is copied once, and the copy is
 * what was checked. To drop a packet, the function reads the flags of the slots that are left, and
 * `id` of each slot for its response.
 */
XEN_ABI_INLINE int xen_netif_take_tx_packet(struct netif_tx_back_ring *back,
                                            struct netif_tx_request *slots, unsigned int max,
                                            struct xen_netif_packet *packet)
{
    const unsigned int types =
        1u << XEN_NETIF_EXTRA_TYPE_GSO | 1u << XEN_NETIF_EXTRA_TYPE_HASH |
        1u << XEN_NETIF_EXTRA_TYPE_MCAST_ADD | 1u << XEN_NETIF_EXTRA_TYPE_MCAST_DEL;
    int made = xen_ring_requests(back), error = 0;
    RING_IDX cons = back->req_cons, end = cons + (RING_IDX)made;
    struct netif_extra_info extra;
    unsigned int flags, n = 1;
    uint32_t rest;

    if (made <= 0)
        return made;
    RING_COPY_REQUEST(back, cons, slots);
    flags = slots->flags;
    packet->size = rest = slots->size;
    xen_netif_begin_(packet, cons++, flags);
    if (flags & NETTXF_extra_info) {
        do {
            if (cons == end)
                return XEN_NETIF_EEND;
            RING_COPY_REQUEST(back, cons, &extra);
            cons++;
            error = xen_netif_keep_(packet, types, &extra, error);
        } while (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE);
        if (packet->extra[XEN_NETIF_EXTRA_TYPE_MCAST_ADD].type ||
            packet->extra[XEN_NETIF_EXTRA_TYPE_MCAST_DEL].type) {
            if (packet->nr_extras == 1 && !(flags & NETTXF_more_data)) {
                packet->size = rest = slots->offset = 0;
                goto done;
            }
            error = XEN_NETIF_EEXTRA;
        }
        if (error)
            goto drop;
    }
    for (; flags & NETTXF_more_data; n++) {
        error = XEN_NETIF_ESLOTS;
        if (n == max)
            goto drop;
        if (cons == end)
            return XEN_NETIF_EEND;
        RING_COPY_REQUEST(back, cons, &slots[n]);
        cons++;
        flags = slots[n].flags;
        error = XEN_NETIF_ESIZE;
        if (slots[n].size > rest)
            goto drop;
        error = XEN_NETIF_EPAGE;
        if ((uint32_t)slots[n].offset + slots[n].size > XEN_NETIF_PAGE_)
            goto drop;
        rest -= slots[n].size;
    }
    error = XEN_NETIF_ESIZE;
    if (packet->size < XEN_NETIF_LEAST_)
        goto drop;
    error = XEN_NETIF_EPAGE;
    if (slots->offset + rest > XEN_NETIF_PAGE_)
        goto drop;
done:
    slots->size = (uint16_t)rest;
    back->req_cons = cons;
    return (int)n;
drop:
    return xen_netif_drop_tx_(back, packet, cons, end, flags, error);
}

/*
 * Front end: take the next response on the transmit ring. `pending` is a private array with an
 * element for each number below RING_SIZE(front). The front end uses only these numbers as `id`,
 * and sets pending[id] to 1 when it makes a request. The function sets it to 0.
 *
 * Returns 1 if *rsp is the response to request rsp->id, whose page is free now, or NETIF_RSP_NULL,
 * for an extra, which has no id. Returns 0 if there is no response. XEN_RING_EOVERFLOW and
 * XEN_NETIF_EID are errors: disconnect. After EID the front end cannot know which requests
 * are complete.
 *
 * Races: the back end can write to the response meanwhile. It is copied once.
 */
XEN_ABI_INLINE int xen_netif_take_tx_response(struct netif_tx_front_ring *front, uint8_t *pending,
                                              struct netif_tx_response *rsp)
{
    int made = xen_ring_responses(front);

    if (made <= 0)
        return made;
    xen_ring_take_response(front, rsp);
    if (rsp->status == NETIF_RSP_NULL)
        return 1;
    if (rsp->id >= RING_SIZE(front) || !pending[rsp->id])
        return XEN_NETIF_EID;
    pending[rsp->id] = 0;
    return 1;
}

/*
 * Front end: make the next request on the receive ring, which must not be full, with the page that
 * `gref` grants. Returns the number of its slot, below RING_SIZE(front), which is also its `id`.
 * The caller keeps its page under this number: the page is in use until a packet has
 * used up the slot. The back end sees the request when the front end pushes it. No error.
 */
XEN_ABI_INLINE unsigned int xen_netif_put_rx_request(struct netif_rx_front_ring *front,
                                                     grant_ref_t gref)
{
    unsigned int number = front->req_prod_pvt++ & (RING_SIZE(front) - 1);
    struct netif_rx_request *req = RING_GET_REQUEST(front, number);

    xen_store16(&req->id, (uint16_t)number);
    xen_store16(&req->pad, 0);
    xen_store32(&req->gref, gref);
    return number;
}

/* Drop a packet: find its end. The arguments are those of xen_netif_drop_tx_. */
XEN_ABI_INLINE int xen_netif_drop_rx_(struct netif_rx_front_ring *front, RING_IDX cons,
                                      RING_IDX end, unsigned int flags, int error)
{
    for (; flags & NETRXF_more_data; cons++) {
        if (cons == end)
            return XEN_NETIF_EEND;
        flags = xen_load16(&RING_GET_RESPONSE(front, cons)->flags);
    }
    front->rsp_cons = cons;
    return error;
}

/*
 * Front end: take the next packet that the back end has received. `slots` has `max` elements, at
 * least one. A packet of 65535 bytes fits in 18 (XEN_NETIF_NR_SLOTS_MIN), and Linux's front end
 * accepts one more if the first slot has at most 256 bytes. All requests must have been made by
 * xen_netif_put_rx_request().
 *
 * Returns
 *
 *   n > 0  The packet has n slots with data, and slots[] are copies of them. Slot i has
 *          slots[i].status bytes, which can be 0, at slots[i].offset in the page of number
 *          slots[i].id.
 *   0      There is no packet.
 *   error  XEN_RING_EOVERFLOW or XEN_NETIF_EEND: nothing was taken; disconnect. ESLOTS, ESIZE,
 *          EPAGE, EEXTRA, EGSO, ESTATUS or EID: the packet was taken, and is to be dropped.
 *
 * If the packet was taken, with an error or not, the slots with the indexes from packet->first up
 * to, but not including, front->rsp_cons are used up, those of extras too. Their pages
 * belong to the front end again, as soon as it has revoked the grants. It can also offer a page
 * again in a new request.
 *
 * The extras GSO, HASH and Linux's for xdp-headroom are accepted, each of them once. (Linux uses
 * the last of several, and ignores other types of io/netif.h.) With xdp-headroom, the first bytes
 * of each slot are not data, and the caller must check that the slot has as many. Not checked:
 * whether the front end has announced the feature that an extra needs, NETRXF_gso_prefix, and
 * what is listed for xen_netif_take_tx_packet().
 *
 * Races: the back end can write to the slots meanwhile. Each slot is copied once, and the copy is
 * what was checked. To drop a packet, the function reads the flags of the slots that are left.
 */
XEN_ABI_INLINE int xen_netif_take_rx_packet(struct netif_rx_front_ring *front,
                                            struct netif_rx_response *slots, unsigned int max,
                                            struct xen_netif_packet *packet)
{
    const unsigned int types = 1u << XEN_NETIF_EXTRA_TYPE_GSO | 1u << XEN_NETIF_EXTRA_TYPE_HASH |
                               1u << XEN_NETIF_EXTRA_XDP;
    int made = xen_ring_responses(front), error = 0;
    RING_IDX at = front->rsp_cons, cons = at, end = at + (RING_IDX)made;
    struct netif_extra_info extra;
    unsigned int flags, n = 0;
    uint32_t size = 0;

    if (made <= 0)
        return made;
    RING_COPY_RESPONSE(front, cons, slots);
    flags = slots->flags;
    xen_netif_begin_(packet, cons++, flags);
    if (flags & NETRXF_extra_info) {
        do {
            if (cons == end)
                return XEN_NETIF_EEND;
            RING_COPY_RESPONSE(front, cons, &extra);
            cons++;
            error = xen_netif_keep_(packet, types, &extra, error);
        } while (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE);
        if (error)
            goto drop;
    }
    for (;;) {
        error = XEN_NETIF_EID;
        if (slots[n].id != (at & (RING_SIZE(front) - 1)))
            goto drop;
        error = XEN_NETIF_ESTATUS;
        if (slots[n].status < 0)
            goto drop;
        error = XEN_NETIF_EPAGE;
        if (slots[n].offset + slots[n].status > XEN_NETIF_PAGE_)
            goto drop;
        size += (uint16_t)slots[n++].status;
        if (!(flags & NETRXF_more_data))
            break;
        error = XEN_NETIF_ESLOTS;
        if (n == max)
            goto drop;
        if (cons == end)
            return XEN_NETIF_EEND;
        RING_COPY_RESPONSE(front, cons, &slots[n]);
        flags = slots[n].flags;
        at = cons++;
    }
    error = XEN_NETIF_ESIZE;
    if (size < XEN_NETIF_LEAST_)
        goto drop;
    packet->size = size;
    front->rsp_cons = cons;
    return (int)n;
drop:
    return xen_netif_drop_rx_(front, cons, end, flags, error);
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_NETIF_H__ */
