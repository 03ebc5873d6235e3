/* SPDX-License-Identifier: MIT */
/*
 * ring.h - safe use of request/response rings: read the peer's indexes once and check them.
 *
 * Contract: for rings that DEFINE_RING_TYPES of io/ring.h declares. `front` and `back` point
 *           to the private NAME_front_ring and NAME_back_ring of an end; only one thread
 *           at a time may use each. Arguments are evaluated once. Taking a message can
 *           call memcpy. If xen_mb() is not defined yet, barrier.h defines it; but if
 *           io/ring.h is included first and __XEN_INTERFACE_VERSION__ is below 0x00030208,
 *           io/ring.h has defined it as the kernel's mb().
 * Layout:   defines no record.
 *
 * Xen has no header like this one.
 *
 *   front end                                  back end
 *   xen_ring_responses(front)                  xen_ring_requests(back)
 *   xen_ring_take_response(front, &rsp)        xen_ring_take_request(back, &req)
 *   xen_ring_push_requests(front)              xen_ring_push_responses(back)
 *   xen_ring_push_requests_notify(front)       xen_ring_push_responses_notify(back)
 *   xen_ring_final_check_responses(front)      xen_ring_final_check_requests(back)
 *
 * To make a message, fill *RING_GET_REQUEST(front, front->req_prod_pvt), unless
 * RING_FULL(front), or *RING_GET_RESPONSE(back, back->rsp_prod_pvt). Then increment
 * req_prod_pvt or rsp_prod_pvt. A back end:
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
 * This loop does not end while the front end makes more requests. The caller must bound it: stop
 * after a number of requests, let others run, and go on later.
 *
 * Races: the peer, on another CPU, may write any byte of the shared ring at any time, also
 * indexes that belong to this end. The macros check the indexes of the peer against the private
 * counters and the private size, which the peer cannot write. So, whatever the peer does, a count
 * is not larger than the protocol allows, a slot is inside the ring, and a message does not
 * change after it was taken. The peer controls the content of a message, so it must be checked.
 * The peer can also cause needless notifications, and can lose its own.
 *
 * The macros here do the same as those of io/ring.h, with these differences. The macros of
 * io/ring.h do not control how often the compiler reads an index. Furthermore:
 *
 *   XEN_RING_NR_UNCONSUMED_REQUESTS   reduces an impossible count to the largest possible one
 *                                     (Xen's own macro, without GNU C, also reads the index
 *                                     twice)
 *   RING_REQUEST_PROD_OVERFLOW        checks a value of the index that the caller has read in
 *                                     addition to the one that was counted, and accepts an
 *                                     index that went back behind req_cons
 *   RING_RESPONSE_PROD_OVERFLOW       accepts responses to requests that were never made
 *   RING_PUSH_*                       order only stores: the peer can overwrite a slot that
 *                                     this end is still reading
 */
#ifndef __XEN_PUBLIC_ACCESS_RING_H__
#define __XEN_PUBLIC_ACCESS_RING_H__

#include "barrier.h"
#include "once.h"
#include "../io/ring.h"

#ifndef XEN_ABI_ASSEMBLER

/* Error of xen_ring_requests, xen_ring_responses and xen_ring_final_check_*. */
enum xen_ring_error {
    XEN_RING_EOVERFLOW = -1     /* the peer's index claims more messages than are possible */
};

/* RING_IDX is as wide as uint32_t, but not the same type with every compiler. */
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

#endif /* XEN_ABI_ASSEMBLER */

/* Evaluates `ring` once, as xen_r_, and then `steps`; the last of these is the result. */
#define XEN_RING_WITH_(ring, steps)                                                     \
    (XEN_ABI_EXT ({ __typeof__(&*(ring)) xen_r_ = (ring); steps; }))

/*
 * Count the messages that the peer has made and this end has not taken yet. Returns the count,
 * or XEN_RING_EOVERFLOW if it is impossible: more requests than there are free slots for their
 * responses, or more responses than requests without a response. The content of the counted
 * messages can be read after this. The peer may add messages meanwhile; the result can then be
 * too small, but never too large.
 */
#define xen_ring_requests(back)     XEN_RING_WITH_(back, XEN_RING_MADE_(req, XEN_RING_SLOTS_))
#define xen_ring_responses(front)   XEN_RING_WITH_(front, XEN_RING_MADE_(rsp, XEN_RING_OPEN_))
#define XEN_RING_MADE_(way, most)                                                       \
    xen_ring_made_(&xen_r_->sring->way##_prod, xen_r_->way##_cons, most)
#define XEN_RING_SLOTS_     (xen_r_->nr_ents - (xen_r_->req_cons - xen_r_->rsp_prod_pvt))
#define XEN_RING_OPEN_      (xen_r_->req_prod_pvt - xen_r_->rsp_cons)

/*
 * Copy the next message to *req or *rsp, whose type is that of the ring, and count it as taken.
 * Call this at most once for each message that was counted above. No error. If the peer writes
 * to the slot during the copy, the copy can mix old and new bytes; it does not change later.
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
 * Make all messages so far visible to the peer, which may read them at once. All accesses of this
 * end to the ring before the call, reads included, are complete before the peer sees the new
 * index. No error. The _notify macros return 1 if the peer must get an event for these messages,
 * else 0. If the peer asks for an event meanwhile, either this end sees that, or the peer's final
 * check sees the messages.
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
    xen_mb();   /* store the index before loading the event index */                    \
    xen_ring_wanted_(&xen_r_->sring->way##_event, xen_before_, xen_made_)

/*
 * Count messages as xen_ring_requests() and xen_ring_responses() do, but if there are none, ask
 * the peer for an event at the next message and count once more. If the result is 0, this end
 * may sleep: the peer sends an event with its next message. If the peer makes a message between
 * the two counts, the message is counted, and its event can come as well.
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
        xen_mb();   /* store the event index before loading the index */                \
        xen_n_ = xen_ring_made_(&xen_r_->sring->way##_prod, xen_cons_, xen_most_);      \
    }                                                                                   \
    xen_n_

#endif /* __XEN_PUBLIC_ACCESS_RING_H__ */
