/* SPDX-License-Identifier: MIT */
/*
 * evtchn.h - taking, masking and setting events, in either form that the bits may stand in.
 *
 * Contract: the guest's side of both forms, and the serving side of the two-level
 *           one (a hypervisor, or an emulator that answers EVTCHNOP_*). The
 *           records may be those of another ABI (foreign/): a guest's bitmaps
 *           are read and changed by 32 bits, which is the same for every width,
 *           since all of Xen's ABIs are little-endian. Memory is ordinary and
 *           cacheable. On arm64 compilers call libgcc without -mno-outline-atomics.
 * Layout:   no shared records; those are shared_info and vcpu_info (xen.h), the
 *           event words and the control block (event_channel.h).
 *
 * This header is ours, Xen has none like it.
 *
 * An upcall, by either form: begin, take ports until there is none, look again.
 *
 *   do {
 *       xen_evtchn_begin(&vcpu->evtchn_upcall_pending);
 *       while ((port = xen_evtchn_2l_next(&state)) > 0)    or xen_evtchn_fifo_next
 *           handle(port);
 *   } while (xen_load8(&vcpu->evtchn_upcall_pending));
 *
 * A port that _next returns is no longer pending: look for its work after that.
 * Port 0 does not exist: its bit is ignored, and as an argument it is out of range.
 *
 * Races: Xen, the peer's sends and other CPUs may change every shared word during
 * every function; each change here is one atomic operation, and no event is lost
 * if all others keep to that. If they do not (whatever they write), a port is
 * still in range, and every call ends. The state of one VCPU (struct
 * xen_evtchn_2l or xen_evtchn_fifo) is changed by _next alone: one CPU at a
 * time may call it.
 */
#ifndef __XEN_PUBLIC_ACCESS_EVTCHN_H__
#define __XEN_PUBLIC_ACCESS_EVTCHN_H__

#include "../event_channel.h"
#include "barrier.h"
#include "once.h"

/* What functions return other than 0, and _next other than a port. */
enum xen_evtchn_result {
    XEN_EVTCHN_UNMASK = 2,      /* nothing was done: make EVTCHNOP_unmask */
    XEN_EVTCHN_KICK   = 1,      /* the upcall became pending: make the VCPU take it */
    XEN_EVTCHN_ERANGE = -1,     /* there is no such port; nothing was done */
    XEN_EVTCHN_ELINK  = -2,     /* a queue led to a port that does not exist, and was dropped */
    XEN_EVTCHN_ELOOP  = -3      /* more words queued than exist, and no event in them */
};

/* 32 bits of a record that is declared by other types. */
typedef uint32_t __attribute__((__may_alias__)) xen_evtchn_bits_t;

XEN_ABI_INLINE uint32_t xen_evtchn_set_(xen_evtchn_bits_t *p, uint32_t bits)
{
    return __atomic_fetch_or(p, bits, __ATOMIC_SEQ_CST) & bits;
}

XEN_ABI_INLINE uint32_t xen_evtchn_clear_(xen_evtchn_bits_t *p, uint32_t bits)
{
    return __atomic_fetch_and(p, ~bits, __ATOMIC_SEQ_CST) & bits;
}

/* The bits after the operations above: who sets one bit, then looks at another, misses nothing. */
XEN_ABI_INLINE uint32_t xen_evtchn_load_(const volatile xen_evtchn_bits_t *p)
{
    return __atomic_load_n(p, __ATOMIC_SEQ_CST);
}

/* The number of the lowest bit that is set; gcc's builtin calls libgcc on riscv64. */
XEN_ABI_INLINE uint32_t xen_evtchn_lowest_(uint32_t bits)
{
    bits &= 0u - bits;
    return (bits & 0xffff0000u ? 16u : 0u) + (bits & 0xff00ff00u ? 8u : 0u) +
           (bits & 0xf0f0f0f0u ? 4u : 0u) + (bits & 0xccccccccu ? 2u : 0u) +
           (bits & 0xaaaaaaaau ? 1u : 0u);
}

/*
 * Start to handle an upcall, in either form: what becomes pending from now on
 * makes another one. Xen and other CPUs may set *upcall_pending meanwhile.
 */
XEN_ABI_INLINE void xen_evtchn_begin(uint8_t *upcall_pending)
{
    xen_store8(upcall_pending, 0);
    xen_mb();   /* before the selector, the ready word and the bits are looked at */
}

/*
 * Two-level: one VCPU's view of a domain's bits. Private, made by
 * XEN_EVTCHN_2L_INIT; whoever else sets or unmasks ports that notify this VCPU
 * may use it, or one of its own.
 */
XEN_ABI_BEGIN
struct xen_evtchn_2l {
    xen_evtchn_bits_t *pending;     /* evtchn_pending, evtchn_mask of shared_info */
    xen_evtchn_bits_t *mask;
    xen_evtchn_bits_t *upcall;      /* evtchn_upcall_pending of vcpu_info: the lowest 8 bits */
    xen_evtchn_bits_t *selector;    /* evtchn_pending_sel */
    uint32_t nr;                    /* ports: 1024, or 4096 */
    uint32_t wide;                  /* 1 where the guest's word has 64 bits, 0 where 32 */
    uint32_t selected[2];           /* _next: words that were taken, and not looked at */
    uint32_t at;                    /* _next: the 32 bits that it looks at, */
    uint32_t left;                  /* and those of them that are still to be looked at */
};
XEN_ABI_END

XEN_ABI_INLINE void xen_evtchn_2l_init_(struct xen_evtchn_2l *e, void *shared,
                                        XEN_ABI_SIZE_T pending, XEN_ABI_SIZE_T mask,
                                        void *vcpu, XEN_ABI_SIZE_T upcall,
                                        XEN_ABI_SIZE_T selector, XEN_ABI_SIZE_T word)
{
    e->pending = (xen_evtchn_bits_t *)(void *)((unsigned char *)shared + pending);
    e->mask = (xen_evtchn_bits_t *)(void *)((unsigned char *)shared + mask);
    e->upcall = (xen_evtchn_bits_t *)(void *)((unsigned char *)vcpu + upcall);
    e->selector = (xen_evtchn_bits_t *)(void *)((unsigned char *)vcpu + selector);
    e->nr = (uint32_t)(64 * word * word);
    e->wide = word == 8;
    e->selected[0] = e->selected[1] = 0;
    e->at = e->wide;
    e->left = 0;
}

/*
 * XEN_EVTCHN_2L_INIT(struct xen_evtchn_2l *e, shared, vcpu)
 *
 * Make the view of one VCPU. `shared` points to the shared_info of any ABI
 * (struct shared_info, struct shared_info_x86_32 ...), `vcpu` to the vcpu_info
 * of the same ABI, wherever the guest registered it. Each is evaluated once;
 * shared memory is not touched. Records of two word widths do not compile.
 */
#define XEN_EVTCHN_2L_INIT(e, shared, vcpu)                                             \
    xen_evtchn_2l_init_((e),                                                            \
        (shared), XEN_ABI_OFFSETOF(__typeof__(*(shared)), evtchn_pending),              \
        XEN_ABI_OFFSETOF(__typeof__(*(shared)), evtchn_mask),                           \
        (vcpu), XEN_ABI_OFFSETOF(__typeof__(*(vcpu)), evtchn_upcall_pending),           \
        XEN_ABI_OFFSETOF(__typeof__(*(vcpu)), evtchn_pending_sel),                      \
        sizeof((vcpu)->evtchn_pending_sel) *                                            \
        sizeof(char[sizeof((vcpu)->evtchn_pending_sel) ==                               \
                    sizeof((shared)->evtchn_pending[0]) ? 1 : -1]))

/*
 * The guest's: the next port that is pending and not masked, whose pending bit
 * is cleared thereby; 0 for none.
 *
 * The selector is taken when all words of the last one have been looked at, at
 * most once a call. What was taken is handed out in ascending order, each port
 * at most once: a port that is sent all the time waits for all others. The words
 * taken are in `e`: a caller that stops early must come back, without an upcall.
 *
 * Races: Xen sets bits and may set a lower port meanwhile, which waits for the
 * next turn; another CPU may mask a port just before it is returned, or take it,
 * and then it is not.
 */
XEN_ABI_INLINE int xen_evtchn_2l_next(struct xen_evtchn_2l *e)
{
    int taken = 0;
    uint32_t bits, n;

    for (;;) {
        bits = e->left;
        if (bits)
            bits &= xen_evtchn_load_(&e->pending[e->at]) & ~xen_evtchn_load_(&e->mask[e->at]);
        if (bits) {
            n = xen_evtchn_lowest_(bits);
            e->left &= 0xfffffffeu << n;
            if (xen_evtchn_clear_(&e->pending[e->at], 1u << n))
                return (int)(e->at * 32 + n);
            continue;
        }
        e->left = 0;
        if (e->wide & ~e->at) {
            e->at++;                /* the high half of the same word */
        } else if (e->selected[0] | e->selected[1]) {
            n = !e->selected[0];
            e->at = (n * 32 + xen_evtchn_lowest_(e->selected[n])) << e->wide;
            e->selected[n] &= e->selected[n] - 1;
        } else if (!taken) {
            taken = 1;
            for (n = 0; n <= e->wide; n++)
                e->selected[n] = __atomic_exchange_n(&e->selector[n], 0u, __ATOMIC_SEQ_CST);
            continue;
        } else {
            return 0;
        }
        e->left = e->at ? ~0u : ~1u;
    }
}

/* Keep the port quiet: 0, or XEN_EVTCHN_ERANGE. A _next that runs meanwhile may still return it. */
XEN_ABI_INLINE int xen_evtchn_2l_mask(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_set_(&e->mask[port / 32], 1u << port % 32);
    return 0;
}

/*
 * Clear the port's pending bit: 1 if it was set, 0, or XEN_EVTCHN_ERANGE. For those
 * who poll, and before a port is bound anew. Xen may set it again at once.
 */
XEN_ABI_INLINE int xen_evtchn_2l_clear(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    return !!xen_evtchn_clear_(&e->pending[port / 32], 1u << port % 32);
}

/*
 * The guest's, on whatever CPU: end the mask without Xen if nothing is pending.
 * 0, XEN_EVTCHN_ERANGE, or XEN_EVTCHN_UNMASK: an event is pending, which only Xen
 * can make an interrupt; the port is still masked.
 *
 * Races: an event that comes meanwhile is either found here or announced by Xen,
 * perhaps both. Nobody else may mask or unmask the same port.
 */
XEN_ABI_INLINE int xen_evtchn_2l_unmask(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_clear_(&e->mask[port / 32], 1u << port % 32);
    /* Xen sets the pending bit, then looks at the mask: not both of us see the old one. */
    if (!(xen_evtchn_load_(&e->pending[port / 32]) >> port % 32 & 1))
        return 0;
    xen_evtchn_set_(&e->mask[port / 32], 1u << port % 32);
    return XEN_EVTCHN_UNMASK;
}

/*
 * Announce the port's word to its VCPU. The upcall byte is set by an operation on
 * the 32 bits around it, since not every CPU exchanges bytes: of several who set
 * it, one must know that it was the first.
 */
XEN_ABI_INLINE int xen_evtchn_2l_announce_(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    uint32_t word = port / 32 >> e->wide;

    if (xen_evtchn_set_(&e->selector[word / 32], 1u << word % 32))
        return 0;
    return xen_evtchn_set_(e->upcall, 1u) ? 0 : (int)XEN_EVTCHN_KICK;
}

/*
 * The serving side's: make the port pending. 0, XEN_EVTCHN_KICK or XEN_EVTCHN_ERANGE.
 *
 * `e` is that of the VCPU which the port notifies. Without XEN_EVTCHN_KICK the
 * port was pending already or is masked, or the VCPU was told before.
 *
 * Races: the guest takes, masks and unmasks meanwhile, and others set: exactly
 * one who finds the VCPU untold is told to kick it.
 */
XEN_ABI_INLINE int xen_evtchn_2l_send(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    if (xen_evtchn_set_(&e->pending[port / 32], 1u << port % 32))
        return 0;
    /* The guest clears the mask, then looks at the pending bit: not both see the old one. */
    if (xen_evtchn_load_(&e->mask[port / 32]) >> port % 32 & 1)
        return 0;
    return xen_evtchn_2l_announce_(e, port);
}

/*
 * The serving side's, for EVTCHNOP_unmask; also a PV guest's own, on the VCPU that
 * the port notifies: end the mask, and announce the event if one is pending.
 * 0, XEN_EVTCHN_ERANGE, or XEN_EVTCHN_KICK: a PV guest takes the upcall itself, at
 * the latest when it allows upcalls again.
 *
 * Races: as for xen_evtchn_2l_unmask and _send.
 */
XEN_ABI_INLINE int xen_evtchn_2l_unmask_announce(const struct xen_evtchn_2l *e,
                                                 evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    if (!xen_evtchn_clear_(&e->mask[port / 32], 1u << port % 32))
        return 0;
    if (!(xen_evtchn_load_(&e->pending[port / 32]) >> port % 32 & 1))
        return 0;
    return xen_evtchn_2l_announce_(e, port);
}

/* FIFO: event words in a page: Xen's page, whatever the size of the guest's. */
#define XEN_EVTCHN_PAGE_WORDS 1024

/*
 * FIFO: a domain's event words, the same on every ABI. The caller's; whoever
 * adds a page makes it visible here before a port in it is bound.
 */
XEN_ABI_BEGIN
struct xen_evtchn_words {
    event_word_t *const *page;      /* the pages, as given to EVTCHNOP_expand_array */
    uint32_t nr;                    /* ports: up to XEN_EVTCHN_PAGE_WORDS a page */
};

/* FIFO: one VCPU's queues. All 0 but for the first at the start. */
struct xen_evtchn_fifo {
    struct evtchn_fifo_control_block *control;
    uint32_t ready;                 /* _next: bit n: queue n was taken, and is not at its end */
    uint32_t head[EVTCHN_FIFO_MAX_QUEUES];  /* _next: next port; 0: look at the control block */
};
XEN_ABI_END

XEN_ABI_INLINE event_word_t *xen_evtchn_word_(const struct xen_evtchn_words *words,
                                              evtchn_port_t port)
{
    return &words->page[port / XEN_EVTCHN_PAGE_WORDS][port % XEN_EVTCHN_PAGE_WORDS];
}

/*
 * The guest's: the next port that is pending and not masked, whose PENDING is
 * cleared thereby; 0 for none; XEN_EVTCHN_ELINK or XEN_EVTCHN_ELOOP, after which
 * it may be called again.
 *
 * The queue of the lowest number goes first, also when it becomes ready in the
 * midst of another; a queue goes from its oldest event on. Ports that are masked
 * or no longer pending leave their queue, and stay as they are otherwise. A
 * call looks at one word at least, and at no more than there are. What was taken
 * is in `q`: a caller that stops early must come back, without an upcall.
 *
 * Races: Xen appends to queues; a port may come again as soon as it is taken.
 * Another CPU may mask a port just before it is returned.
 */
XEN_ABI_INLINE int xen_evtchn_fifo_next(struct xen_evtchn_fifo *q,
                                        const struct xen_evtchn_words *words)
{
    uint32_t n, port, word, steps;
    event_word_t *p;

    for (steps = 0; ; steps++) {
        if (xen_load32(&q->control->ready))
            q->ready |= __atomic_exchange_n(&q->control->ready, 0u, __ATOMIC_SEQ_CST);
        q->ready &= (1u << EVTCHN_FIFO_MAX_QUEUES) - 1;
        if (!q->ready)
            return 0;
        if (steps && steps >= words->nr)
            return XEN_EVTCHN_ELOOP;
        n = xen_evtchn_lowest_(q->ready);
        port = q->head[n] ? q->head[n] : xen_load32(&q->control->head[n]);
        q->head[n] = 0;
        if (!port || port >= words->nr) {
            q->ready &= ~(1u << n);
            if (port)
                return XEN_EVTCHN_ELINK;
            continue;
        }
        /* From here on Xen may queue the port again, behind the one that LINK names. */
        p = xen_evtchn_word_(words, port);
        word = __atomic_fetch_and(p, ~((1u << EVTCHN_FIFO_LINKED) | EVTCHN_FIFO_LINK_MASK),
                                  __ATOMIC_SEQ_CST);
        q->head[n] = word & EVTCHN_FIFO_LINK_MASK;
        if (!q->head[n])
            q->ready &= ~(1u << n);
        if (!(word >> EVTCHN_FIFO_MASKED & 1) &&
            xen_evtchn_clear_(p, 1u << EVTCHN_FIFO_PENDING))
            return (int)port;
    }
}

/* Keep the port quiet: 0, or XEN_EVTCHN_ERANGE. A _next that runs meanwhile may still return it. */
XEN_ABI_INLINE int xen_evtchn_fifo_mask(const struct xen_evtchn_words *words, evtchn_port_t port)
{
    if (!port || port >= words->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_set_(xen_evtchn_word_(words, port), 1u << EVTCHN_FIFO_MASKED);
    return 0;
}

/*
 * Clear the port's PENDING: 1 if it was set, 0, or XEN_EVTCHN_ERANGE. It stays in
 * its queue, from which _next drops it. Xen may set it again at once.
 */
XEN_ABI_INLINE int xen_evtchn_fifo_clear(const struct xen_evtchn_words *words, evtchn_port_t port)
{
    if (!port || port >= words->nr)
        return XEN_EVTCHN_ERANGE;
    return !!xen_evtchn_clear_(xen_evtchn_word_(words, port), 1u << EVTCHN_FIFO_PENDING);
}

/*
 * The guest's, on whatever CPU: end the mask without Xen if nothing is pending.
 * 0, XEN_EVTCHN_ERANGE, or XEN_EVTCHN_UNMASK: only Xen can do it, as an event is
 * pending, which has to be queued, or Xen is changing the word (BUSY, or it
 * changed at each of a few tries); the port is still masked.
 *
 * Races: MASKED is cleared only together with the look at PENDING. Nobody else
 * may mask or unmask the same port.
 */
XEN_ABI_INLINE int xen_evtchn_fifo_unmask(const struct xen_evtchn_words *words,
                                          evtchn_port_t port)
{
    uint32_t word, tries;
    event_word_t *p;

    if (!port || port >= words->nr)
        return XEN_EVTCHN_ERANGE;
    p = xen_evtchn_word_(words, port);
    word = xen_load32(p);
    for (tries = 0; tries < 4; tries++) {
        if (!(word >> EVTCHN_FIFO_MASKED & 1))
            return 0;
        if (word & (1u << EVTCHN_FIFO_PENDING | 1u << EVTCHN_FIFO_BUSY))
            break;
        if (__atomic_compare_exchange_n(p, &word, word & ~(1u << EVTCHN_FIFO_MASKED), 0,
                                        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
            return 0;
    }
    return XEN_EVTCHN_UNMASK;
}

#endif /* __XEN_PUBLIC_ACCESS_EVTCHN_H__ */
