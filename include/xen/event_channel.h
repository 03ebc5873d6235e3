/* SPDX-License-Identifier: MIT */
/*
 * event_channel.h - event channels: virtual interrupts from Xen, devices and other domains.
 *
 * Contract: HYPERVISOR_event_channel_op(cmd, arg): cmd is EVTCHNOP_*, arg points to the
 *           struct of that operation. Returns 0 or a negative XEN_E* error. Any operation:
 *           -XEN_ENOSYS: unknown operation; -XEN_EFAULT: Xen cannot read or write *arg. If
 *           Xen cannot write the result, the operation has taken effect all the same. Any
 *           operation that makes a port: -XEN_ENOSPC: the domain has no free port;
 *           -XEN_EINVAL: the domain is being destroyed. Any operation that makes a port or
 *           registers a page: -XEN_ENOMEM: Xen has too little memory. A security policy (XSM)
 *           can refuse further operations, with -XEN_EPERM or -XEN_EACCES. If Xen runs as PV
 *           shim, bind_pirq, the operations since 4.4 and unknown operations give
 *           -XEN_EOPNOTSUPP.
 * Layout:   the same on every ABI (only alignment differs: at most 4 on x86_32).
 *
 * A port is one end of an event channel. It is a small number that is local to its domain.
 * Port 0 is never allocated. An event is one pending bit of a port: if a sender sends twice
 * before the receiver handles the event, the receiver sees one event. The receiver must
 * clear the pending bit first and then look for work; in the other order it can lose an
 * event. If the mask bit of a port is set, events make the port pending but do not
 * interrupt the domain.
 *
 * "Privileged" means a control domain (dom0), or the stub domain that is the device model
 * of the other domain (XEN_DOMCTL_set_target). If the Flask security policy is in use, the
 * policy decides instead which callers are allowed.
 *
 * The pending and mask bits are kept in one of two formats (event-channel ABIs). A domain
 * starts with the first one:
 *   2-level  bitmaps in shared_info and a selector word in vcpu_info (xen.h)
 *   FIFO     an array of event words, and a control block for each VCPU; since 4.4
 */
#ifndef __XEN_PUBLIC_EVENT_CHANNEL_H__
#define __XEN_PUBLIC_EVENT_CHANNEL_H__

#include "abi.h"
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
#define EVTCHNOP_unmask            9  /* evtchn_unmask, since 3.0.2 */
#define EVTCHNOP_reset            10  /* evtchn_reset, since 3.1 */
#define EVTCHNOP_init_control     11  /* evtchn_init_control, since 4.4 */
#define EVTCHNOP_expand_array     12  /* evtchn_expand_array, since 4.4 */
#define EVTCHNOP_set_priority     13  /* evtchn_set_priority, since 4.4 */

#ifndef XEN_ABI_ASSEMBLER
typedef uint32_t evtchn_port_t;
DEFINE_XEN_GUEST_HANDLE(evtchn_port_t);

/*
 * EVTCHNOP_alloc_unbound: allocate a port that one other domain may bind.
 *
 * If the owner is also the remote domain, both ends of the channel are in one domain
 * (loopback). Xen checks that the remote domain exists only if a security policy is in use; if
 * it does not exist, -XEN_ESRCH (SILO policy) or -XEN_EPERM (Flask).
 * -XEN_ESRCH: no such owner. -XEN_EPERM: the caller is neither the owner nor privileged.
 */
struct evtchn_alloc_unbound {
    domid_t       dom;          /* in:  owner of the new port, or DOMID_SELF */
    domid_t       remote_dom;   /* in:  the only domain that may bind it; DOMID_SELF: the caller */
    evtchn_port_t port;         /* out: the new port of dom */
};
typedef struct evtchn_alloc_unbound evtchn_alloc_unbound_t;

/*
 * EVTCHNOP_bind_interdomain: connect a new local port to an unbound port of another domain.
 *
 * The port of the other domain must have been allocated for the caller. Events that the other
 * domain sent through that port before this call are lost. Xen therefore makes the new local
 * port pending at once: the caller must expect one event without a cause.
 * -XEN_ESRCH: no such domain. -XEN_EINVAL: remote_port is not an unbound port, or it was
 * allocated for a different domain.
 *
 *   offset  size  field
 *        0     2  remote_dom
 *        2     2  (hole)
 *        4     4  remote_port
 *        8     4  local_port
 *       12
 */
struct evtchn_bind_interdomain {
    domid_t       remote_dom;   /* in:  the other domain, or DOMID_SELF for loopback */
    evtchn_port_t remote_port;  /* in:  its unbound port */
    evtchn_port_t local_port;   /* out: the new port of the caller */
};
typedef struct evtchn_bind_interdomain evtchn_bind_interdomain_t;

/*
 * EVTCHNOP_bind_virq: make a port for a VIRQ_* (xen.h), an interrupt that Xen raises.
 *
 * xen.h names the kind of each VIRQ. There are three:
 *   per VCPU    one port for each VCPU; it always notifies that VCPU
 *   per domain  one port in each domain, bound with vcpu 0
 *   global      one port in the whole system, bound with vcpu 0. Only one domain, the
 *               handler of the VIRQ, can bind it: the hardware domain (dom0), unless
 *               XEN_DOMCTL_set_virq_handler chose another one
 * EVTCHNOP_bind_vcpu can move a port of the last two kinds to another VCPU.
 *
 * -XEN_EINVAL: virq is not below NR_VIRQS, or vcpu is not 0 and the VIRQ is not per VCPU.
 * -XEN_ENOENT: no such VCPU. -XEN_EEXIST: the VIRQ is already bound.
 * -XEN_EBUSY: the VIRQ is global and the caller is not its handler. Until 4.20 such a call
 * succeeded, but Xen did not raise the VIRQ in a domain that was not the handler.
 */
struct evtchn_bind_virq {
    uint32_t      virq;         /* in:  VIRQ_* */
    uint32_t      vcpu;         /* in:  VCPU to notify; must be 0 unless virq is per VCPU */
    evtchn_port_t port;         /* out: the new port */
};
typedef struct evtchn_bind_virq evtchn_bind_virq_t;

#endif /* XEN_ABI_ASSEMBLER */

/* evtchn_bind_pirq.flags */
#define BIND_PIRQ__WILL_SHARE      1  /* other domains may bind the same interrupt line */

#ifndef XEN_ABI_ASSEMBLER

/*
 * EVTCHNOP_bind_pirq: make a port for a physical interrupt (PIRQ) that the domain may use.
 *
 * x86 only; -XEN_EOPNOTSUPP on Arm since 4.19. In an HVM domain it is for the interrupt of an
 * emulated or passed-through device that the domain receives as a PIRQ (XENFEAT_hvm_pirqs).
 * -XEN_EINVAL: pirq is out of range. -XEN_EPERM: (PV) pirq is not mapped to a physical
 * interrupt, or the domain has no access to that interrupt. -XEN_EEXIST: pirq already has a
 * port. -XEN_EBUSY: (PV) Xen itself uses the interrupt; or another domain uses it, and not
 * every domain set BIND_PIRQ__WILL_SHARE; or too many domains share it.
 */
struct evtchn_bind_pirq {
    uint32_t      pirq;         /* in:  the domain's number of the interrupt */
    uint32_t      flags;        /* in:  BIND_PIRQ__*, or 0 */
    evtchn_port_t port;         /* out: the new port; it notifies VCPU 0 */
};
typedef struct evtchn_bind_pirq evtchn_bind_pirq_t;

/*
 * EVTCHNOP_bind_ipi: make a port for interrupts between VCPUs of the calling domain.
 *
 * -XEN_ENOENT: no such VCPU.
 */
struct evtchn_bind_ipi {
    uint32_t      vcpu;         /* in:  VCPU to notify; it cannot be changed later */
    evtchn_port_t port;         /* out: the new port; any VCPU interrupts `vcpu` by sending to it */
};
typedef struct evtchn_bind_ipi evtchn_bind_ipi_t;

/*
 * EVTCHNOP_close: free a port of the caller.
 *
 * The other end of an interdomain channel becomes unbound again: its owner keeps that port,
 * and the domain that closed this end may bind to it again.
 * -XEN_EINVAL: the port is not open, or Xen itself uses it.
 */
struct evtchn_close {
    evtchn_port_t port;         /* in:  port of the caller */
};
typedef struct evtchn_close evtchn_close_t;

/*
 * EVTCHNOP_send: send an event through a port of the caller.
 *
 * If the port is interdomain, Xen makes the remote port pending; if Xen itself uses the remote
 * port, Xen handles the event. If the port is an IPI port, Xen makes that port pending. If the
 * port is unbound, nothing happens and the call returns 0.
 * -XEN_EINVAL: the port is closed, belongs to a PIRQ or a VIRQ, or Xen itself uses it.
 */
struct evtchn_send {
    evtchn_port_t port;         /* in:  port of the caller */
};
typedef struct evtchn_send evtchn_send_t;

#endif /* XEN_ABI_ASSEMBLER */

/* evtchn_status.status: the kind of the port, and the member of u that is valid. */
#define EVTCHNSTAT_closed          0  /* not allocated */
#define EVTCHNSTAT_unbound         1  /* u.unbound: no remote port is connected */
#define EVTCHNSTAT_interdomain     2  /* u.interdomain: connected to a remote port */
#define EVTCHNSTAT_pirq            3  /* u.pirq: a physical interrupt */
#define EVTCHNSTAT_virq            4  /* u.virq: an interrupt that Xen raises */
#define EVTCHNSTAT_ipi             5  /* an interrupt between VCPUs of the domain */

#ifndef XEN_ABI_ASSEMBLER

/*
 * EVTCHNOP_status: report the kind of a port and what it is connected to.
 *
 * -XEN_ESRCH: no such domain. -XEN_EPERM: the caller is neither the owner nor privileged.
 * -XEN_EINVAL: Xen has not yet set up this port number. Xen sets up port numbers from 0 on, in
 * groups, when a domain needs them. The status of a port that is set up but not allocated is
 * EVTCHNSTAT_closed.
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
    domid_t       dom;          /* in:  owner of the port, or DOMID_SELF */
    evtchn_port_t port;         /* in:  port of dom */
    uint32_t      status;       /* out: EVTCHNSTAT_* */
    uint32_t      vcpu;         /* out: VCPU that the port notifies */
    union {
        struct {
            domid_t       dom;  /* out: the only domain that may bind the port */
        } unbound;
        struct {
            domid_t       dom;  /* out: the domain of the remote port */
            evtchn_port_t port; /* out: the remote port */
        } interdomain;
        uint32_t      pirq;     /* out: the domain's number of the interrupt */
        uint32_t      virq;     /* out: VIRQ_* */
    } u;
};
typedef struct evtchn_status evtchn_status_t;

/*
 * EVTCHNOP_bind_vcpu: choose the VCPU that a port notifies.
 *
 * A new port notifies VCPU 0, except a port of an IPI or of a per-VCPU VIRQ.
 * -XEN_ENOENT: no such VCPU. -XEN_EINVAL: the port is closed, it belongs to an IPI or to a
 * per-VCPU VIRQ (these cannot be moved), or Xen itself uses it.
 */
struct evtchn_bind_vcpu {
    evtchn_port_t port;         /* in:  port of the caller */
    uint32_t      vcpu;         /* in:  VCPU to notify */
};
typedef struct evtchn_bind_vcpu evtchn_bind_vcpu_t;

/*
 * EVTCHNOP_unmask: clear the mask bit of a port, and notify its VCPU if the port is pending.
 *
 * A guest can also clear a mask bit without Xen, but then Xen does not notify the VCPU of an
 * event that is already pending. If the port is then pending, the guest must use this
 * operation, or (2-level) handle the event without being notified. With 2-level, the operation
 * notifies only if the mask bit is set when the call begins, so the guest must set it again
 * first. With FIFO, only Xen can put the pending port into a queue.
 * If the port is not allocated or Xen itself uses it, the call does nothing and returns 0.
 * -XEN_EINVAL: Xen has not yet set up this port number (see EVTCHNOP_status).
 */
struct evtchn_unmask {
    evtchn_port_t port;         /* in:  port of the caller */
};
typedef struct evtchn_unmask evtchn_unmask_t;

/*
 * EVTCHNOP_reset: close all ports of a domain, and switch the domain from FIFO back to 2-level.
 *
 * Ports that Xen itself uses stay open. Xen unmaps the event array and all control blocks.
 * Events that arrive during the reset can be lost.
 * -XEN_ESRCH: no such domain. -XEN_EPERM: dom is not the caller, and the caller is not
 * privileged. -XEN_EINVAL: dom is not the caller, and no toolstack has paused it.
 * -XEN_EBUSY: another reset of this domain is in progress. -XEN_EAGAIN: a port was allocated
 * during the reset; a domain that uses FIFO then stays with FIFO.
 */
struct evtchn_reset {
    domid_t       dom;          /* in:  domain to reset, or DOMID_SELF */
};
typedef struct evtchn_reset evtchn_reset_t;

/*
 * EVTCHNOP_init_control: register the FIFO control block of one VCPU.
 *
 * The first successful call switches the whole domain from 2-level to FIFO. Xen keeps the
 * events that are pending at that moment and raises them when EVTCHNOP_expand_array adds
 * the event words of their ports. Such an event is lost if the VCPU to notify has no
 * control block at that time. With FIFO, a VCPU without a control block receives no events.
 * -XEN_ENOENT: no such VCPU. -XEN_EINVAL: offset is not a multiple of 8, the block would
 * cross the end of the page, the frame is not writable memory of the domain, or the VCPU
 * already has a control block (EVTCHNOP_reset removes it). -XEN_EOPNOTSUPP: Xen was built
 * without FIFO.
 */
struct evtchn_init_control {
    uint64_t      control_gfn;  /* in:  gfn (PV: mfn) of the page with the
                                        evtchn_fifo_control_block */
    uint32_t      offset;       /* in:  byte offset of the block in that page */
    uint32_t      vcpu;         /* in:  VCPU that the block is for */
    uint8_t       link_bits;    /* out: EVTCHN_FIFO_LINK_BITS */
    uint8_t       _pad[7];      /* ignored */
};
typedef struct evtchn_init_control evtchn_init_control_t;

/*
 * EVTCHNOP_expand_array: add one page, 1024 event words, to the FIFO event array.
 *
 * The first page has the words of ports 0 to 1023, the next page those of the next 1024
 * ports, and so on. Xen uses the pages until EVTCHNOP_reset. Xen does not initialise the words.
 * Before the call the guest must set each word to 0, or to only bit EVTCHN_FIFO_MASKED. With
 * that bit, Xen does not deliver events of the port before the guest unmasks it.
 * -XEN_EOPNOTSUPP: the domain uses 2-level (see EVTCHNOP_init_control), or Xen was built
 * without FIFO.
 * -XEN_ENOSPC: the array has EVTCHN_FIFO_NR_CHANNELS words already. -XEN_EINVAL: the frame is
 * not writable memory of the domain.
 */
struct evtchn_expand_array {
    uint64_t      array_gfn;    /* in:  gfn (PV: mfn) of the page with the new event words */
};
typedef struct evtchn_expand_array evtchn_expand_array_t;

/*
 * EVTCHNOP_set_priority: choose the queue for future events of a port; FIFO only.
 *
 * -XEN_ENOSYS: the domain uses 2-level. -XEN_EACCES: the port is not allocated, or Xen itself
 * uses it. -XEN_EINVAL: the priority is above EVTCHN_FIFO_PRIORITY_MIN, or Xen has not yet set
 * up this port number (see EVTCHNOP_status).
 */
struct evtchn_set_priority {
    evtchn_port_t port;         /* in:  port of the caller */
    uint32_t      priority;     /* in:  EVTCHN_FIFO_PRIORITY_MAX ... EVTCHN_FIFO_PRIORITY_MIN */
};
typedef struct evtchn_set_priority evtchn_set_priority_t;

/*
 * Argument of the old hypercall __HYPERVISOR_event_channel_op_compat: operation and argument
 * in one record. Before interface version 0x00030202 it was the only form. Only x86 PV guests
 * have this hypercall, and it has only operations 0 to 9: any other guest and any other
 * operation gets -XEN_ENOSYS.
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

#endif /* XEN_ABI_ASSEMBLER */

/* 2-level: maximum number of ports. 1024 on x86_32, 4096 on every other ABI (also arm32). */
#define EVTCHN_2L_NR_CHANNELS         (64 * sizeof(xen_ulong_t) * sizeof(xen_ulong_t))

/* Legacy name, until interface version 0x00040300. */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
# define NR_EVENT_CHANNELS         EVTCHN_2L_NR_CHANNELS
#endif

/* FIFO: the priorities. Each has its own queue. Priority 0 is the most urgent. */
#define EVTCHN_FIFO_PRIORITY_MAX       0
#define EVTCHN_FIFO_PRIORITY_DEFAULT   7
#define EVTCHN_FIFO_PRIORITY_MIN      15
#define EVTCHN_FIFO_MAX_QUEUES        16

#ifndef XEN_ABI_ASSEMBLER
/*
 * FIFO: event word, the state of one port. The port number is the index in the event array.
 *
 *     31      30      29      28    27 ... 17   16 ... 0
 *   +-------+-------+-------+-------+----------+----------+
 *   |PENDING|MASKED |LINKED | BUSY  |    0     |   LINK   |
 *   +-------+-------+-------+-------+----------+----------+
 *
 * LINK is the next port in the same queue; 0 marks the end of the queue. Xen and the guest can
 * change the word at the same time, so the guest must use atomic operations on the whole
 * word.
 */
typedef uint32_t event_word_t;
#endif /* XEN_ABI_ASSEMBLER */

/* Bit numbers in an event word. */
#define EVTCHN_FIFO_PENDING           31  /* Xen sets, the guest clears; Xen clears at close */
#define EVTCHN_FIFO_MASKED            30  /* the guest sets and clears; EVTCHNOP_unmask clears */
#define EVTCHN_FIFO_LINKED            29  /* the port is in a queue. Xen sets; the guest clears
                                             it and LINK when it takes the port from the queue */
#define EVTCHN_FIFO_BUSY              28  /* Xen sets and clears: Xen is changing LINK. The guest
                                             must not clear MASKED while it is set */

#define EVTCHN_FIFO_LINK_BITS         17
#define EVTCHN_FIFO_LINK_MASK         0x1ffff

/* FIFO: maximum number of ports. The toolstack can set a lower limit for a domain (libxl by
   default allows port numbers up to 1023). */
#define EVTCHN_FIFO_NR_CHANNELS       0x20000

#ifndef XEN_ABI_ASSEMBLER
/*
 * FIFO: control block, the queues of one VCPU.
 *
 * When Xen adds a port to an empty queue, Xen writes the head of the queue and then sets
 * its bit in `ready`. The guest clears the bit, reads the port from the head, and follows
 * LINK from there. After the registration, the guest must not write a head.
 */
struct evtchn_fifo_control_block {
    uint32_t ready;             /* bit n: queue n has events. Xen sets, the guest clears */
    uint32_t _rsvd;             /* Xen does not use it; the guest should write 0 */
    uint32_t head[EVTCHN_FIFO_MAX_QUEUES];  /* Xen writes: first port of each queue */
};
typedef struct evtchn_fifo_control_block evtchn_fifo_control_block_t;
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_EVENT_CHANNEL_H__ */
