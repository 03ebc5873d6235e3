/* SPDX-License-Identifier: MIT */
/*
 * evtchn.h - consume and mask events of either event-channel ABI, two-level or FIFO; send events.
 *
 * Contract: the guest's side of both ABIs, and the sending side of the two-level ABI (for a
 *           hypervisor, or an emulator that implements EVTCHNOP_*). The records can be
 *           those of another ABI (foreign/): bitmaps are accessed 32 bits at a time,
 *           which works for every word width, because all ABIs of Xen are little-endian.
 *           The memory must be ordinary cacheable memory. On arm64, compile with
 *           -mno-outline-atomics, or the compiler calls libgcc.
 * Layout:   defines no shared record. Those are shared_info and vcpu_info (xen.h), and the
 *           event words and the control block (event_channel.h).
 *
 * Xen has no header like this one.
 *
 * A guest handles an upcall like this, with either ABI:
 *
 *   do {
 *       xen_evtchn_begin(&vcpu->evtchn_upcall_pending);
 *       while ((port = xen_evtchn_2l_next(&state)) > 0)    or xen_evtchn_fifo_next
 *           handle(port);
 *   } while (xen_load8(&vcpu->evtchn_upcall_pending));
 *
 * The pending bit of a port is already clear when _next returns the port, so the handler must
 * look for work after that. Port 0 does not exist: the functions ignore its bit, and as an
 * argument it is out of range.
 *
 * Races: Xen, senders and other CPUs may change every shared word while a function runs. Each
 * change that a function makes to a shared word is one atomic operation. No event is lost if the
 * others also change these words by atomic operations only. Even if they write anything else, a
 * returned port is in range and every call terminates. Only _next changes the private state of a
 * VCPU (struct xen_evtchn_2l or xen_evtchn_fifo): it must not run twice at a time on the same
 * state.
 */
#ifndef __XEN_PUBLIC_ACCESS_EVTCHN_H__
#define __XEN_PUBLIC_ACCESS_EVTCHN_H__

#include "../event_channel.h"
#include "barrier.h"
#include "once.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Results. Each function says which of them it can return, beside 0. The _next functions also
 * return ports, and the _clear functions the number 1.
 */
enum xen_evtchn_result {
    XEN_EVTCHN_UNMASK = 2,      /* not unmasked: the caller must use EVTCHNOP_unmask */
    XEN_EVTCHN_KICK   = 1,      /* the upcall became pending: interrupt the VCPU */
    XEN_EVTCHN_ERANGE = -1,     /* no such port; nothing was changed */
    XEN_EVTCHN_ELINK  = -2,     /* a queue links to a port that does not exist; the queue ends */
    XEN_EVTCHN_ELOOP  = -3      /* examined as many words as ports exist, and found no event */
};

/* 32 bits of a record, whatever the type of the member is. */
typedef uint32_t __attribute__((__may_alias__)) xen_evtchn_bits_t;

XEN_ABI_INLINE uint32_t xen_evtchn_set_(xen_evtchn_bits_t *p, uint32_t bits)
{
    return __atomic_fetch_or(p, bits, __ATOMIC_SEQ_CST) & bits;
}

XEN_ABI_INLINE uint32_t xen_evtchn_clear_(xen_evtchn_bits_t *p, uint32_t bits)
{
    return __atomic_fetch_and(p, ~bits, __ATOMIC_SEQ_CST) & bits;
}

/* A load that is ordered after the operations above: set one bit, then look at another. */
XEN_ABI_INLINE uint32_t xen_evtchn_load_(const volatile xen_evtchn_bits_t *p)
{
    return __atomic_load_n(p, __ATOMIC_SEQ_CST);
}

/* The number of the lowest bit that is set. gcc's builtin calls libgcc on riscv64. */
XEN_ABI_INLINE uint32_t xen_evtchn_lowest_(uint32_t bits)
{
    bits &= 0u - bits;
    return (bits & 0xffff0000u ? 16u : 0u) + (bits & 0xff00ff00u ? 8u : 0u) +
           (bits & 0xf0f0f0f0u ? 4u : 0u) + (bits & 0xccccccccu ? 2u : 0u) +
           (bits & 0xaaaaaaaau ? 1u : 0u);
}

/*
 * Start to handle an upcall, with either ABI: clear evtchn_upcall_pending of the VCPU. An event
 * that becomes pending after this call is returned by the _next calls that follow, or it sets
 * evtchn_upcall_pending again. Xen and other CPUs may set it at any time.
 */
XEN_ABI_INLINE void xen_evtchn_begin(uint8_t *upcall_pending)
{
    xen_store8(upcall_pending, 0);
    xen_mb();   /* before the selector, the ready word and the pending bits are loaded */
}

/*
 * Two-level ABI: the event bits of a domain as one VCPU sees them. Private to the caller,
 * initialised by XEN_EVTCHN_2L_INIT. Another CPU that raises or unmasks ports of this VCPU
 * can use the same structure, or a copy of its own.
 */
XEN_ABI_BEGIN
struct xen_evtchn_2l {
    xen_evtchn_bits_t *pending;     /* evtchn_pending of shared_info */
    xen_evtchn_bits_t *mask;        /* evtchn_mask of shared_info */
    xen_evtchn_bits_t *upcall;      /* the lowest 8 bits: evtchn_upcall_pending of vcpu_info */
    xen_evtchn_bits_t *selector;    /* evtchn_pending_sel of vcpu_info */
    uint32_t nr;                    /* number of ports, port 0 included: 1024 or 4096 */
    uint32_t wide;                  /* 1 if the guest's word has 64 bits, 0 if 32 */
    uint32_t selected[2];           /* _next: bits taken from the selector, not examined yet */
    uint32_t at;                    /* _next: index in `pending` of the 32 bits being examined */
    uint32_t left;                  /* _next: which of these 32 bits are still to be examined */
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
 * Initialise *e for one VCPU. `shared` points to the shared_info of any ABI (struct shared_info,
 * struct shared_info_x86_32 ...). `vcpu` points to the vcpu_info of the same ABI, wherever the
 * guest has registered it. Each argument is evaluated once. Shared memory is not accessed. If
 * the two records have different word widths, the macro does not compile.
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
 * Guest: find the next port that is pending and not masked, and clear its pending bit. Returns
 * the port, or 0 if there is none.
 *
 * The function reads and clears the selector when it has examined all words of pending bits
 * that the previous selector named, and at most once a call. For one selector it returns ports
 * in ascending order, each at most once: a port that is sent all the time cannot starve others.
 * *e remembers which words are still to be examined. A caller that stops before 0 is returned
 * must therefore call again later: no new upcall announces those words.
 *
 * Races: Xen may set pending bits at any time. A port that becomes pending after the function
 * has passed it is returned for the next selector. Another CPU may mask a port just before it is
 * returned. If another CPU clears the pending bit first, the port is not returned.
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
            e->at++;                /* the high half of the same 64-bit word */
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

/*
 * Mask a port, on any CPU. Returns 0 or XEN_EVTCHN_ERANGE. A _next that runs at the same time
 * may still return the port.
 */
XEN_ABI_INLINE int xen_evtchn_2l_mask(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_set_(&e->mask[port / 32], 1u << port % 32);
    return 0;
}

/*
 * Clear the pending bit of a port, on any CPU: for polling, and before a port is bound again.
 * Returns 1 if the bit was set, 0 if not, or XEN_EVTCHN_ERANGE. A new event may set the bit again
 * at once.
 */
XEN_ABI_INLINE int xen_evtchn_2l_clear(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    return !!xen_evtchn_clear_(&e->pending[port / 32], 1u << port % 32);
}

/*
 * Guest, on any CPU: unmask a port without a hypercall, which is possible if it is not pending.
 * Returns 0 if it was unmasked, XEN_EVTCHN_ERANGE, or XEN_EVTCHN_UNMASK if an event is pending:
 * the port is still masked, and the caller must use EVTCHNOP_unmask, so that Xen raises the
 * upcall.
 *
 * Races: if an event is sent meanwhile, this function finds it, or its sender raises the upcall,
 * possibly both. Nobody else may mask or unmask the same port at the same time.
 */
XEN_ABI_INLINE int xen_evtchn_2l_unmask(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_clear_(&e->mask[port / 32], 1u << port % 32);
    /* Xen sets the pending bit, then loads the mask: one of both sides sees the other's change. */
    if (!(xen_evtchn_load_(&e->pending[port / 32]) >> port % 32 & 1))
        return 0;
    xen_evtchn_set_(&e->mask[port / 32], 1u << port % 32);
    return XEN_EVTCHN_UNMASK;
}

/*
 * Set the selector bit for a port, then the upcall byte. The byte is set with a 32-bit
 * operation, because not every CPU can exchange a byte. The result is XEN_EVTCHN_KICK for the
 * caller that sets the byte, and 0 if it was set already or another caller is about to set it.
 */
XEN_ABI_INLINE int xen_evtchn_2l_announce_(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    uint32_t word = port / 32 >> e->wide;

    if (xen_evtchn_set_(&e->selector[word / 32], 1u << word % 32))
        return 0;
    return xen_evtchn_set_(e->upcall, 1u) ? 0 : (int)XEN_EVTCHN_KICK;
}

/*
 * Sender: make a port pending. `e` belongs to the VCPU that the port notifies. Returns 0,
 * XEN_EVTCHN_ERANGE, or XEN_EVTCHN_KICK: the caller must interrupt the VCPU. With 0 nothing
 * more needs to be done: the port was pending already or is masked, or the upcall was pending
 * already, or another sender is just making it pending.
 *
 * Races: the guest may take, mask and unmask ports, and others may send. If several senders make
 * the upcall pending at the same time, exactly one of them gets XEN_EVTCHN_KICK.
 */
XEN_ABI_INLINE int xen_evtchn_2l_send(const struct xen_evtchn_2l *e, evtchn_port_t port)
{
    if (!port || port >= e->nr)
        return XEN_EVTCHN_ERANGE;
    if (xen_evtchn_set_(&e->pending[port / 32], 1u << port % 32))
        return 0;
    /* The guest clears the mask, then loads the pending bit: one of both sides sees the other's. */
    if (xen_evtchn_load_(&e->mask[port / 32]) >> port % 32 & 1)
        return 0;
    return xen_evtchn_2l_announce_(e, port);
}

/*
 * Sender: unmask a port and raise the upcall if the port is pending. This implements
 * EVTCHNOP_unmask. A PV guest may use it, too, on the VCPU that the port notifies. Returns 0,
 * XEN_EVTCHN_ERANGE, or XEN_EVTCHN_KICK: a hypervisor must interrupt the VCPU; a PV guest must
 * handle the upcall itself, at the latest when it enables upcalls again.
 *
 * Races: as for xen_evtchn_2l_unmask and xen_evtchn_2l_send.
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

/* FIFO ABI: event words in one page of 4096 bytes, whatever page size the guest uses. */
#define XEN_EVTCHN_PAGE_WORDS 1024

/*
 * FIFO ABI: the event words of a domain, the same on every ABI. The caller fills this in. It
 * must add a page here, visible to all CPUs, before a port in that page is bound.
 */
XEN_ABI_BEGIN
struct xen_evtchn_words {
    event_word_t *const *page;      /* the pages, in the order of EVTCHNOP_expand_array */
    uint32_t nr;                    /* number of ports: up to XEN_EVTCHN_PAGE_WORDS a page */
};

/* FIFO ABI: the queues of one VCPU. Set `control` and zero all other members at the start. */
struct xen_evtchn_fifo {
    struct evtchn_fifo_control_block *control;
    uint32_t ready;                 /* _next: bit n: queue n may still contain ports */
    uint32_t head[EVTCHN_FIFO_MAX_QUEUES];  /* _next: next port of queue n; 0: in `control` */
};
XEN_ABI_END

XEN_ABI_INLINE event_word_t *xen_evtchn_word_(const struct xen_evtchn_words *words,
                                              evtchn_port_t port)
{
    return &words->page[port / XEN_EVTCHN_PAGE_WORDS][port % XEN_EVTCHN_PAGE_WORDS];
}

/*
 * Guest: find the next port that is pending and not masked, and clear its PENDING bit. Returns
 * the port, or 0 if there is none. Returns XEN_EVTCHN_ELINK or XEN_EVTCHN_ELOOP if the queues
 * are corrupt; it may be called again after that.
 *
 * The queue with the lowest number has priority, also if it becomes ready while another queue
 * is being emptied. Within a queue, the oldest event comes first. Ports that are masked or not
 * pending any more are removed from their queue and not changed otherwise. One call examines at
 * most words->nr event words. *q remembers the position in the queues. A caller that stops before
 * 0 is returned must therefore call again later: no new upcall announces the rest.
 *
 * Races: Xen may append to the queues at any time. A port may be queued again as soon as it was
 * removed. Another CPU may mask a port just before it is returned.
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
        /* From here on Xen may queue the port again, behind the last port of a queue. */
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

/*
 * Mask a port, on any CPU. Returns 0 or XEN_EVTCHN_ERANGE. A _next that runs at the same time
 * may still return the port.
 */
XEN_ABI_INLINE int xen_evtchn_fifo_mask(const struct xen_evtchn_words *words, evtchn_port_t port)
{
    if (!port || port >= words->nr)
        return XEN_EVTCHN_ERANGE;
    xen_evtchn_set_(xen_evtchn_word_(words, port), 1u << EVTCHN_FIFO_MASKED);
    return 0;
}

/*
 * Clear the PENDING bit of a port, on any CPU. Returns 1 if it was set, 0 if not, or
 * XEN_EVTCHN_ERANGE. The port stays in its queue until _next removes it. A new event may set the
 * bit again at once.
 */
XEN_ABI_INLINE int xen_evtchn_fifo_clear(const struct xen_evtchn_words *words, evtchn_port_t port)
{
    if (!port || port >= words->nr)
        return XEN_EVTCHN_ERANGE;
    return !!xen_evtchn_clear_(xen_evtchn_word_(words, port), 1u << EVTCHN_FIFO_PENDING);
}

/*
 * Guest, on any CPU: unmask a port without a hypercall, which is possible if it is not pending.
 * Returns 0 if the port is unmasked now, also if it was before; XEN_EVTCHN_ERANGE if there is no
 * such port; or XEN_EVTCHN_UNMASK if the port is still masked and the caller must use
 * EVTCHNOP_unmask. The last happens if an event is pending, which Xen must put into a queue, or
 * if Xen is changing the word: BUSY is set, or the word changed during each of four attempts.
 *
 * Races: MASKED is cleared by a compare-and-swap that also checks PENDING, so no event is
 * missed. Nobody else may mask or unmask the same port at the same time.
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_EVTCHN_H__ */
