/* SPDX-License-Identifier: MIT */
/*
 * ring.h - the ends of a ring in shared memory, each look at the peer's index taken once.
 *
 * Contract: for rings that io/ring.h's DEFINE_RING_TYPES declared. `front` and
 *           `back` point to an end's own NAME_front_ring and NAME_back_ring, which
 *           one thread uses at a time. Arguments are evaluated once. To take a
 *           message, memcpy may be called. xen_mb() is that of barrier.h, unless there
 *           was one before: io/ring.h, if included first, makes it the kernel's
 *           mb() until interface version 0x00030207.
 * Layout:   no records.
 *
 * This header is ours, Xen has none like it.
 *
 *   front end                                  back end
 *   xen_ring_responses(front)                  xen_ring_requests(back)
 *   xen_ring_take_response(front, &rsp)        xen_ring_take_request(back, &req)
 *   xen_ring_push_requests(front)              xen_ring_push_responses(back)
 *   xen_ring_push_requests_notify(front)       xen_ring_push_responses_notify(back)
 *   xen_ring_final_check_responses(front)      xen_ring_final_check_requests(back)
 *
 * Messages are made as ever: fill *RING_GET_REQUEST(front, front->req_prod_pvt) if
 * not RING_FULL(front), or *RING_GET_RESPONSE(back, back->rsp_prod_pvt), and raise
 * that counter. A back end:
 *
 *   while ((n = xen_ring_final_check_requests(back)) > 0) {
 *       for (; n > 0; n--) {
 *           xen_ring_take_request(back, &req);
 *           *RING_GET_RESPONSE(back, back->rsp_prod_pvt++) = answer(&req);
 *       }
 *       if (xen_ring_push_responses_notify(back))
 *           notify the front end
 *   }
 *   n < 0: disconnect; otherwise sleep until the front end notifies
 *
 * Races: the peer, on another CPU, may write any byte of the shared ring at any
 * time, also an index that is not its own. Only the private counters and size,
 * which it cannot reach, decide what is in range: whatever it does, a count is
 * one that can be, a slot is inside of the ring, and a message that was taken
 * stays as it is. What is in the message is the peer's, right or wrong; and it
 * may cause notifications that nobody needs, or miss its own.
 *
 * io/ring.h's macros leave to the compiler how often it reads an index. Else
 * what they do is done here too, but for this:
 *
 *   XEN_RING_NR_UNCONSUMED_REQUESTS   of an index that cannot be they make the largest
 *                                     count (Xen's also reads it twice, without GNU C)
 *   RING_REQUEST_PROD_OVERFLOW        looks at another reading than that count, and takes
 *                                     an index that went back behind req_cons for right
 *   RING_RESPONSE_PROD_OVERFLOW       takes responses to requests never made for right
 *   RING_PUSH_*                       order stores only: a request might still be read
 *                                     when its slot was already given back
 */
#ifndef __XEN_PUBLIC_ACCESS_RING_H__
#define __XEN_PUBLIC_ACCESS_RING_H__

#include "barrier.h"
#include "once.h"
#include "../io/ring.h"

enum xen_ring_error {
    XEN_RING_EOVERFLOW = -1     /* the peer's index claims more messages than there can be */
};

/* RING_IDX is as wide as uint32_t, but not the same type everywhere. */
XEN_ONCE_(_ring_idx, RING_IDX)

XEN_ABI_INLINE int xen_ring_made_(const RING_IDX *prod, RING_IDX cons, RING_IDX most)
{
    RING_IDX made = xen_load_ring_idx_acquire(prod) - cons;

    return made <= most ? (int)made : (int)XEN_RING_EOVERFLOW;
}

XEN_ABI_INLINE int xen_ring_wanted_(const RING_IDX *event, RING_IDX before, RING_IDX made)
{
    return made - xen_load_ring_idx(event) < made - before;
}

/* The value of `steps` with xen_r_, an end's ring that is evaluated once. */
#define XEN_RING_WITH_(ring, steps)                                                     \
    (XEN_ABI_EXT ({ __typeof__(&*(ring)) xen_r_ = (ring); steps; }))

/*
 * How many messages the peer made that this end did not take yet, or
 * XEN_RING_EOVERFLOW: requests, no more than have a slot for their response;
 * responses, no more than requests without one. What the peer wrote before it
 * raised its index can be read after this. The peer may raise it meanwhile: the
 * count is then too small, never too large.
 */
#define xen_ring_requests(back)     XEN_RING_WITH_(back, XEN_RING_MADE_(req, XEN_RING_SLOTS_))
#define xen_ring_responses(front)   XEN_RING_WITH_(front, XEN_RING_MADE_(rsp, XEN_RING_OPEN_))
#define XEN_RING_MADE_(way, most)                                                       \
    xen_ring_made_(&xen_r_->sring->way##_prod, xen_r_->way##_cons, most)
#define XEN_RING_SLOTS_     (xen_r_->nr_ents - (xen_r_->req_cons - xen_r_->rsp_prod_pvt))
#define XEN_RING_OPEN_      (xen_r_->req_prod_pvt - xen_r_->rsp_cons)

/*
 * Copy the next message to *req or *rsp, of the ring's own type, and count it as
 * taken: once for each that was counted above. A peer that writes to the slot
 * meanwhile may mix old and new bytes; after the copy it changes nothing.
 */
#define xen_ring_take_request(back, to) XEN_RING_WITH_(back,                            \
    XEN_RING_TAKE_(REQUEST, xen_r_->sring->ring[0].req, xen_r_->req_cons, to))
#define xen_ring_take_response(front, to) XEN_RING_WITH_(front,                         \
    XEN_RING_TAKE_(RESPONSE, xen_r_->sring->ring[0].rsp, xen_r_->rsp_cons, to))
#define XEN_RING_TAKE_(kind, message, cons, to) do {                                    \
    __typeof__(message) *xen_to_ = (to);                                                \
    RING_COPY_##kind(xen_r_, cons, xen_to_);                                            \
    (cons)++;                                                                           \
} while (0)

/*
 * Show the peer all messages made so far; slots that are given back with it were
 * read before. The peer may read them at once. With _notify: 1 if the peer wants an
 * event for it, otherwise 0. It may ask for one meanwhile: then either this end
 * sees that, or its final check sees the messages.
 */
#define xen_ring_push_requests(front)           XEN_RING_WITH_(front, XEN_RING_PUSH_(req))
#define xen_ring_push_responses(back)           XEN_RING_WITH_(back, XEN_RING_PUSH_(rsp))
#define xen_ring_push_requests_notify(front)    XEN_RING_WITH_(front, XEN_RING_NOTIFY_(req))
#define xen_ring_push_responses_notify(back)    XEN_RING_WITH_(back, XEN_RING_NOTIFY_(rsp))
#define XEN_RING_PUSH_(way)                                                             \
    xen_store_ring_idx_release(&xen_r_->sring->way##_prod, xen_r_->way##_prod_pvt)
#define XEN_RING_NOTIFY_(way)                                                           \
    RING_IDX xen_made_ = xen_r_->way##_prod_pvt;                                        \
    RING_IDX xen_before_ = xen_load_ring_idx(&xen_r_->sring->way##_prod);               \
    xen_store_ring_idx_release(&xen_r_->sring->way##_prod, xen_made_);                  \
    xen_mb();   /* the index before the look at the event */                            \
    xen_ring_wanted_(&xen_r_->sring->way##_event, xen_before_, xen_made_)

/*
 * As xen_ring_requests() and xen_ring_responses(), but where that is 0, ask the
 * peer for an event at the next message and look once more. After 0 this end may
 * sleep: a message made since brings an event. The peer may make one between the
 * two looks; then it is counted, and the event may come as well.
 */
#define xen_ring_final_check_requests(back)                                             \
    XEN_RING_WITH_(back, XEN_RING_FINAL_CHECK_(req, XEN_RING_SLOTS_))
#define xen_ring_final_check_responses(front)                                           \
    XEN_RING_WITH_(front, XEN_RING_FINAL_CHECK_(rsp, XEN_RING_OPEN_))
#define XEN_RING_FINAL_CHECK_(way, most)                                                \
    RING_IDX xen_cons_ = xen_r_->way##_cons, xen_most_ = most;                          \
    int xen_n_ = xen_ring_made_(&xen_r_->sring->way##_prod, xen_cons_, xen_most_);      \
    if (xen_n_ == 0) {                                                                  \
        xen_store_ring_idx(&xen_r_->sring->way##_event, xen_cons_ + 1);                 \
        xen_mb();   /* the event before the look at the index */                        \
        xen_n_ = xen_ring_made_(&xen_r_->sring->way##_prod, xen_cons_, xen_most_);      \
    }                                                                                   \
    xen_n_

#endif /* __XEN_PUBLIC_ACCESS_RING_H__ */
