/* SPDX-License-Identifier: MIT */
/*
 * event_channel.h - virtual interrupts between a domain, Xen and its peers.
 *
 * Contract: HYPERVISOR_event_channel_op(cmd, arg): cmd is EVTCHNOP_*, arg points
 *           to the struct of that operation. 0, or a negative XEN_E* error.
 * Layout:   the same on every ABI (only alignment: x86_32 has at most 4).
 *
 * A port is one end of a channel: a small number, local to its domain. An event
 * is one bit, pending or not: two sends before the receiver looks are one event.
 * The receiver first clears the bit, then looks for work, never the other way
 * round. A masked port becomes pending but does not interrupt. Port 0 is never
 * handed out.
 *
 * The bits stand in one of two forms, which a domain chooses for itself:
 *   2-level  bitmaps in shared_info, a selector in vcpu_info (xen.h)
 *   FIFO     an array of event words and a control block per VCPU, since 4.4
 */
#ifndef __XEN_PUBLIC_EVENT_CHANNEL_H__
#define __XEN_PUBLIC_EVENT_CHANNEL_H__

#include "xen.h"

XEN_ABI_BEGIN

/* EVTCHNOP_*: the operation, and the struct that arg points to. */
#define EVTCHNOP_bind_interdomain  0  /* evtchn_bind_interdomain */
#define EVTCHNOP_bind_virq         1  /* evtchn_bind_virq */
#define EVTCHNOP_bind_pirq         2  /* evtchn_bind_pirq */
#define EVTCHNOP_close             3  /* evtchn_close */
#define EVTCHNOP_send              4  /* evtchn_send */
#define EVTCHNOP_status            5  /* evtchn_status */
#define EVTCHNOP_alloc_unbound     6  /* evtchn_alloc_unbound */
#define EVTCHNOP_bind_ipi          7  /* evtchn_bind_ipi */
#define EVTCHNOP_bind_vcpu         8  /* evtchn_bind_vcpu */
#define EVTCHNOP_unmask            9  /* evtchn_unmask, since 3.0.4 */
#define EVTCHNOP_reset            10  /* evtchn_reset, since 3.1 */
#define EVTCHNOP_init_control     11  /* evtchn_init_control, since 4.4 */
#define EVTCHNOP_expand_array     12  /* evtchn_expand_array, since 4.4 */
#define EVTCHNOP_set_priority     13  /* evtchn_set_priority, since 4.4 */

typedef uint32_t evtchn_port_t;
DEFINE_XEN_GUEST_HANDLE(evtchn_port_t);

/*
 * EVTCHNOP_alloc_unbound: make a port that one peer may bind.
 *
 * Only a privileged caller may name a domain other than DOMID_SELF as owner.
 * Where the owner is its own peer too, the channel is a loop.
 * -ENOSPC: the owner has no port left.
 */
struct evtchn_alloc_unbound {
    domid_t       dom;          /* in:  owner of the new port, or DOMID_SELF */
    domid_t       remote_dom;   /* in:  the only domain that may bind it, or DOMID_SELF */
    evtchn_port_t port;         /* out: the new port, in dom */
};
typedef struct evtchn_alloc_unbound evtchn_alloc_unbound_t;

/*
 * EVTCHNOP_bind_interdomain: connect to a port that a peer allocated for us.
 *
 * The new local port is pending from the start, since the peer may have sent
 * before there was anybody to receive: expect one event without a cause.
 * -EINVAL: the remote port is not unbound, or waits for somebody else.
 *
 *   offset  size  field
 *        0     2  remote_dom
 *        2     2  (hole)
 *        4     4  remote_port
 *        8     4  local_port
 *       12
 */
struct evtchn_bind_interdomain {
    domid_t       remote_dom;   /* in:  the peer, or DOMID_SELF for a loop */
    evtchn_port_t remote_port;  /* in:  its unbound port */
    evtchn_port_t local_port;   /* out: the new port, in the caller */
};
typedef struct evtchn_bind_interdomain evtchn_bind_interdomain_t;

/*
 * EVTCHNOP_bind_virq: receive one of Xen's own interrupts (VIRQ_*, xen.h).
 *
 * A VIRQ is per VCPU or global. A per-VCPU one may be bound once on each VCPU
 * and stays there. A global one is bound through VCPU 0, once in its domain,
 * and may be moved later by EVTCHNOP_bind_vcpu.
 * -EEXIST: bound already. -ENOENT: no such VCPU.
 */
struct evtchn_bind_virq {
    uint32_t      virq;         /* in:  VIRQ_* */
    uint32_t      vcpu;         /* in:  VCPU to notify; 0 for a global VIRQ */
    evtchn_port_t port;         /* out: the new port */
};
typedef struct evtchn_bind_virq evtchn_bind_virq_t;

/* evtchn_bind_pirq.flags */
#define BIND_PIRQ__WILL_SHARE      1  /* other domains may bind the same interrupt line */

/*
 * EVTCHNOP_bind_pirq: receive a physical interrupt that the domain was given.
 *
 * -EPERM: it was not given. -EEXIST: the domain has a port for it already.
 */
struct evtchn_bind_pirq {
    uint32_t      pirq;         /* in:  the domain's number of the interrupt */
    uint32_t      flags;        /* in:  BIND_PIRQ__* */
    evtchn_port_t port;         /* out: the new port */
};
typedef struct evtchn_bind_pirq evtchn_bind_pirq_t;

/* EVTCHNOP_bind_ipi: make a port by which the domain interrupts one VCPU of its own. */
struct evtchn_bind_ipi {
    uint32_t      vcpu;         /* in:  VCPU to notify, for good */
    evtchn_port_t port;         /* out: the new port; send to it */
};
typedef struct evtchn_bind_ipi evtchn_bind_ipi_t;

/*
 * EVTCHNOP_close: give a port back.
 *
 * The other end of an interdomain channel becomes unbound: its owner keeps the
 * port, and the domain that closed this end may bind it again.
 */
struct evtchn_close {
    evtchn_port_t port;         /* in */
};
typedef struct evtchn_close evtchn_close_t;

/*
 * EVTCHNOP_send: make the other end pending.
 *
 * For interdomain and IPI ports. On an unbound port it does nothing, and succeeds.
 */
struct evtchn_send {
    evtchn_port_t port;         /* in:  the caller's own end */
};
typedef struct evtchn_send evtchn_send_t;

/* evtchn_status.status: what a port is, and the member of u that is valid. */
#define EVTCHNSTAT_closed          0  /* free */
#define EVTCHNSTAT_unbound         1  /* u.unbound: waits for its peer */
#define EVTCHNSTAT_interdomain     2  /* u.interdomain: connected */
#define EVTCHNSTAT_pirq            3  /* u.pirq: a physical interrupt */
#define EVTCHNSTAT_virq            4  /* u.virq: an interrupt of Xen's */
#define EVTCHNSTAT_ipi             5  /* between the VCPUs of the domain */

/*
 * EVTCHNOP_status: what is this port?
 *
 * Only a privileged caller may ask about a domain other than its own.
 *
 *   offset  size  field
 *        0     2  dom
 *        2     2  (hole)
 *        4     4  port
 *        8     4  status
 *       12     4  vcpu
 *       16     2  u.unbound.dom, u.interdomain.dom
 *       16     4  u.pirq, u.virq
 *       18     2  (hole in u.interdomain)
 *       20     4  u.interdomain.port
 *       24
 */
struct evtchn_status {
    domid_t       dom;          /* in:  owner, or DOMID_SELF */
    evtchn_port_t port;         /* in */
    uint32_t      status;       /* out: EVTCHNSTAT_* */
    uint32_t      vcpu;         /* out: VCPU that is notified */
    union {
        struct {
            domid_t       dom;  /* out: the only domain that may bind it */
        } unbound;
        struct {
            domid_t       dom;  /* out: the peer */
            evtchn_port_t port; /* out: the peer's end */
        } interdomain;
        uint32_t      pirq;     /* out: the domain's number of the interrupt */
        uint32_t      virq;     /* out: VIRQ_* */
    } u;
};
typedef struct evtchn_status evtchn_status_t;

/*
 * EVTCHNOP_bind_vcpu: choose the VCPU that a port notifies.
 *
 * A new port notifies VCPU 0. IPI ports and those of per-VCPU VIRQs cannot be
 * moved: -EINVAL.
 */
struct evtchn_bind_vcpu {
    evtchn_port_t port;         /* in */
    uint32_t      vcpu;         /* in */
};
typedef struct evtchn_bind_vcpu evtchn_bind_vcpu_t;

/*
 * EVTCHNOP_unmask: clear the port's mask, and notify its VCPU if it is pending.
 *
 * A guest needs it where it cannot do the second part itself: the port's VCPU is
 * not the one it runs on, or (FIFO) the event has to be queued again.
 */
struct evtchn_unmask {
    evtchn_port_t port;         /* in */
};
typedef struct evtchn_unmask evtchn_unmask_t;

/*
 * EVTCHNOP_reset: close all ports of a domain.
 *
 * On DOMID_SELF it also takes the domain back from FIFO to 2-level: the event
 * array and all control blocks are forgotten. Events that arrive meanwhile may
 * be lost. Only a privileged caller may name another domain.
 */
struct evtchn_reset {
    domid_t       dom;          /* in:  DOMID_SELF, or another domain */
};
typedef struct evtchn_reset evtchn_reset_t;

/*
 * EVTCHNOP_init_control: give one VCPU its FIFO control block.
 *
 * The first call moves the whole domain from 2-level to FIFO; events that are
 * pending at that moment are lost, so call it before any port is bound. It may
 * be called once for each VCPU (again after EVTCHNOP_reset).
 */
struct evtchn_init_control {
    uint64_t      control_gfn;  /* in:  guest frame of the evtchn_fifo_control_block */
    uint32_t      offset;       /* in:  its offset there: a multiple of 8, not across the end */
    uint32_t      vcpu;         /* in */
    uint8_t       link_bits;    /* out: EVTCHN_FIFO_LINK_BITS */
    uint8_t       _pad[7];      /* ignored */
};
typedef struct evtchn_init_control evtchn_init_control_t;

/*
 * EVTCHNOP_expand_array: add a page of event words: 4096 / 4 more ports.
 *
 * Pages are added in the order of the ports, and stay until EVTCHNOP_reset.
 * -ENOSPC: there are EVTCHN_FIFO_NR_CHANNELS words already.
 */
struct evtchn_expand_array {
    uint64_t      array_gfn;    /* in:  guest frame; words of free ports should be masked */
};
typedef struct evtchn_expand_array evtchn_expand_array_t;

/* EVTCHNOP_set_priority: choose the queue of a port. FIFO only. */
struct evtchn_set_priority {
    evtchn_port_t port;         /* in */
    uint32_t      priority;     /* in:  EVTCHN_FIFO_PRIORITY_MAX ... EVTCHN_FIFO_PRIORITY_MIN */
};
typedef struct evtchn_set_priority evtchn_set_priority_t;

/*
 * The argument of the first hypercall of this name, whose number is now
 * __HYPERVISOR_event_channel_op_compat: operation and argument in one record.
 * Superseded since interface version 0x00030202; later operations are not in it.
 */
struct evtchn_op {
    uint32_t cmd;               /* in:  EVTCHNOP_* */
    union {
        evtchn_alloc_unbound_t    alloc_unbound;
        evtchn_bind_interdomain_t bind_interdomain;
        evtchn_bind_virq_t        bind_virq;
        evtchn_bind_pirq_t        bind_pirq;
        evtchn_bind_ipi_t         bind_ipi;
        evtchn_close_t            close;
        evtchn_send_t             send;
        evtchn_status_t           status;
        evtchn_bind_vcpu_t        bind_vcpu;
        evtchn_unmask_t           unmask;
    } u;
};
typedef struct evtchn_op evtchn_op_t;
DEFINE_XEN_GUEST_HANDLE(evtchn_op_t);

/* 2-level: ports of a domain. 1024 on x86_32, 4096 on every other ABI (also arm32). */
#define EVTCHN_2L_NR_CHANNELS         (64 * sizeof(xen_ulong_t) * sizeof(xen_ulong_t))

/* Legacy name, until 0x00040400. */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
# define NR_EVENT_CHANNELS         EVTCHN_2L_NR_CHANNELS
#endif

/* FIFO: priorities, and queues, one for each. The lowest number goes first. */
#define EVTCHN_FIFO_PRIORITY_MAX       0
#define EVTCHN_FIFO_PRIORITY_DEFAULT   7
#define EVTCHN_FIFO_PRIORITY_MIN      15
#define EVTCHN_FIFO_MAX_QUEUES        16

/*
 * FIFO: the state of one port. Word number `port` of the event array.
 *
 *     31      30      29      28    27 ... 17   16 ... 0
 *   +-------+-------+-------+-------+----------+----------+
 *   |PENDING|MASKED |LINKED | BUSY  |    0     |   LINK   |
 *   +-------+-------+-------+-------+----------+----------+
 *
 * LINK is the next port of the same queue, 0 at the end. Xen and the guest
 * change the word at the same time: only atomic operations on the whole word
 * may be used.
 */
typedef uint32_t event_word_t;

/* Bit numbers of an event word. */
#define EVTCHN_FIFO_PENDING           31  /* Xen sets, the guest clears */
#define EVTCHN_FIFO_MASKED            30  /* the guest's; EVTCHNOP_unmask clears it too */
#define EVTCHN_FIFO_LINKED            29  /* in a queue: Xen sets; the guest clears, with LINK */
#define EVTCHN_FIFO_BUSY              28  /* Xen's: it is changing LINK, do not clear MASKED now */

#define EVTCHN_FIFO_LINK_BITS         17
#define EVTCHN_FIFO_LINK_MASK         0x1ffff

/* FIFO: ports of a domain, at most. */
#define EVTCHN_FIFO_NR_CHANNELS       0x20000

/*
 * FIFO: the queues of one VCPU.
 *
 * Xen writes a head when the queue was empty, then sets the bit in ready. The
 * guest clears the bit, takes the port from the head, and follows LINK from
 * there; it never writes a head.
 */
struct evtchn_fifo_control_block {
    uint32_t ready;             /* bit n: queue n has events. Xen sets, the guest clears */
    uint32_t _rsvd;             /* 0 */
    uint32_t head[EVTCHN_FIFO_MAX_QUEUES];  /* Xen: first port of each queue */
};
typedef struct evtchn_fifo_control_block evtchn_fifo_control_block_t;

XEN_ABI_END

#endif /* __XEN_PUBLIC_EVENT_CHANNEL_H__ */
