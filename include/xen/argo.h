/* SPDX-License-Identifier: MIT */
/*
 * argo.h - Argo: messages between domains that Xen copies, without shared memory.
 *
 * Contract: HYPERVISOR_argo_op(cmd, arg1, arg2, arg3, arg4), cmd is XEN_ARGO_OP_*. An argument
 *           that an operation does not use must be 0. Returns 0, a number of bytes, or a
 *           negative XEN_E* error. Any operation: -XEN_ENOSYS: Xen was built without Argo;
 *           -XEN_EOPNOTSUPP: Xen was not started with the boot option argo, or the operation
 *           is unknown; -XEN_EINVAL: arg3 or arg4 has more than 32 bits, an unused argument is
 *           not 0, or a padding member that Xen checks is not 0; -XEN_EFAULT: Xen cannot access
 *           memory of the caller; -XEN_ENODEV: Argo is not set up for the caller;
 *           -XEN_ENOMEM: Xen has too little memory. A security policy (XSM) can refuse an
 *           operation, with -XEN_EPERM or -XEN_EACCES. Xen has Argo since 4.12.
 * Layout:   the same on every ABI except for xen_argo_iov on x86_32, see its table.
 *
 * A domain that wants to receive messages registers a ring: pages of its own memory into which
 * Xen writes. A ring is identified by the receiving domain, a port, and a partner. The partner
 * is the only domain that may send to the ring, or XEN_ARGO_DOMID_ANY. Xen puts a message for
 * a port into the ring of that port whose partner is the sender; if there is none, into the
 * ring of that port for any partner.
 *
 * Xen raises VIRQ_ARGO (xen.h) in the receiver after each message. A sender for which a ring
 * has too little space can wait: Xen raises VIRQ_ARGO in the sender when there is space. Xen
 * checks for waiting senders only when the receiver calls XEN_ARGO_OP_notify. A receiver must
 * therefore make that call after it has consumed messages; all arguments may be 0.
 */
#ifndef __XEN_PUBLIC_ARGO_H__
#define __XEN_PUBLIC_ARGO_H__

#include "abi.h"
#include "xen.h"

/* Partner of a ring to which any domain may send. Registering such a ring gives -XEN_EPERM
   unless Xen was started with the boot option argo=1,mac-permissive=1. */
#define XEN_ARGO_DOMID_ANY          DOMID_INVALID  /* 0x7ff4 */

/* Maximum size in bytes of a whole xen_argo_ring, with its header of 64 bytes: 16 MiB */
#define XEN_ARGO_MAX_RING_SIZE      (0x1000000ULL)
#define XEN_ARGO_MAXIOV             8U      /* maximum number of buffers of one message */
#define XEN_ARGO_MSG_SLOT_SIZE      0x10    /* bytes; each message takes a multiple of it */

/* XEN_ARGO_OP_*: the operation, and its arguments arg1 to arg4. */
/*
 * register_ring: register a ring in 4 KiB pages of the caller, or move a ring to other pages.
 * xen_argo_register_ring_t, xen_argo_gfn_t[npages], npages, flags (XEN_ARGO_REGISTER_FLAG_*)
 *
 * npages must be exactly the number of pages that a xen_argo_ring with len bytes needs. If a
 * ring with this port and partner exists, Xen replaces its pages. If Xen cannot use the new
 * pages, it removes the ring.
 * -XEN_EINVAL: flags, len or npages is not valid, or a page is not ordinary writable memory.
 * -XEN_ESRCH: no such partner. -XEN_ECONNREFUSED: the partner has no Argo. -XEN_EPERM: see
 * XEN_ARGO_DOMID_ANY; or (x86) a page is device memory (MMIO). -XEN_ENOSPC: the domain has 128
 * rings (Xen 4.22 also counts each call that moved a ring). -XEN_EEXIST: the ring exists, and len
 * differs or flags has XEN_ARGO_REGISTER_FLAG_FAIL_EXIST. -XEN_EAGAIN: (x86) a page is paged out,
 * shared with other domains, or read-only because the domain is being migrated.
 */
#define XEN_ARGO_OP_register_ring   1
/*
 * unregister_ring: remove a ring. -XEN_ENOENT: no such ring.
 * xen_argo_unregister_ring_t
 */
#define XEN_ARGO_OP_unregister_ring 2
/*
 * sendv: send one message. Returns its length in bytes, without the header.
 * xen_argo_send_addr_t, xen_argo_iov_t[niov], niov, message type (32 bits)
 *
 * -XEN_EAGAIN: the ring has too little space now; Xen will raise VIRQ_ARGO in the caller when
 * the ring has enough. -XEN_EBUSY: the ring has too little space now, and 32 other domains wait
 * for space already; Xen will not raise VIRQ_ARGO. -XEN_EMSGSIZE: the message does not fit even
 * into the empty ring. -XEN_ECONNREFUSED: no such ring, or the receiver has no Argo.
 * -XEN_ESRCH: no such receiver. -XEN_EPERM: src.domain_id is not the caller. -XEN_EINVAL: niov
 * is above XEN_ARGO_MAXIOV, or one buffer is longer than XEN_ARGO_MAX_RING_SIZE - 32 bytes.
 */
#define XEN_ARGO_OP_sendv           3
/*
 * notify: raise VIRQ_ARGO in the domains that wait for space in rings of the caller and can now
 * send. Then, for each ring in the list (normally rings of other domains), report its state, and
 * note that the caller waits if the ring has too little space. The call itself does not block.
 * xen_argo_ring_data_t, or NULL to notify the waiting domains only
 *
 * -XEN_EACCES: nent is above 256. If an element of the list causes an error (a security policy
 * refuses it, or Xen cannot access it), Xen returns that error and does not look at the later
 * elements.
 */
#define XEN_ARGO_OP_notify          4

/* Flag of register_ring: fail with -XEN_EEXIST if the ring exists. Other flags must be 0. */
#define XEN_ARGO_REGISTER_FLAG_FAIL_EXIST   0x1

/* xen_argo_ring_data_ent.flags */
#define XEN_ARGO_RING_EXISTS        (1U << 0)  /* there is such a ring */
#define XEN_ARGO_RING_SHARED        (1U << 1)  /* its partner is XEN_ARGO_DOMID_ANY */
#define XEN_ARGO_RING_EMPTY         (1U << 2)  /* it has no message */
#define XEN_ARGO_RING_SUFFICIENT    (1U << 3)  /* it has space_required bytes of space now */
#define XEN_ARGO_RING_EMSGSIZE      (1U << 4)  /* space_required is above max_message_size */
#define XEN_ARGO_RING_EBUSY         (1U << 5)  /* too little space, and 32 other domains wait:
                                                  Xen will not raise VIRQ_ARGO for the caller */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

typedef uint32_t xen_argo_port_t;   /* port of a ring; not an event-channel port */
typedef uint64_t xen_argo_gfn_t;    /* gfn of a 4 KiB page, 64 bits on every ABI */

/*
 * xen_argo_iov: one buffer of a message. The message is the buffers one after another.
 *
 *   offset  x86_32  size  field
 *        0       0     -  iov_hnd  4 bytes on x86_32, 8 elsewhere
 *        8       4     4  iov_len
 *       12       8     4  pad
 *       16      12
 */
typedef struct xen_argo_iov {
    XEN_GUEST_HANDLE(uint8) iov_hnd;    /* address of the buffer */
    uint32_t iov_len;           /* bytes in the buffer */
    uint32_t pad;               /* must be 0 */
} xen_argo_iov_t;

/* xen_argo_addr: address of a sender or a receiver of messages. */
typedef struct xen_argo_addr {
    xen_argo_port_t aport;      /* Argo port in that domain */
    domid_t  domain_id;         /* the domain */
    uint16_t pad;               /* must be 0 */
} xen_argo_addr_t;

/* xen_argo_send_addr: sender and receiver of a message. */
typedef struct xen_argo_send_addr {
    xen_argo_addr_t src;        /* sender. Its domain_id must be the caller's number, or
                                   XEN_ARGO_DOMID_ANY, which means the caller too */
    xen_argo_addr_t dst;        /* receiver, and the port of its ring */
} xen_argo_send_addr_t;

/*
 * xen_argo_ring: content of the pages of a ring. rx_ptr and tx_ptr are byte offsets in `ring`
 * and multiples of XEN_ARGO_MSG_SLOT_SIZE. If they are equal, the ring is empty. Before the
 * guest registers a new ring, it must set both to the same value (for example 0): Xen takes
 * the first tx_ptr from the page.
 *
 *   offset  size  field
 *        0     4  rx_ptr
 *        4     4  tx_ptr
 *        8    56  reserved
 *       64     -  ring
 */
XEN_ABI_EXT typedef struct xen_argo_ring {
    uint32_t rx_ptr;            /* guest writes: next message to read; atomic access */
    uint32_t tx_ptr;            /* Xen writes: where the next message will go; atomic access */
    uint8_t  reserved[56];      /* must be 0; Xen 4.22 does not check it */
    uint8_t  ring[XEN_FLEX_ARRAY_DIM];  /* xen_argo_register_ring.len bytes */
} xen_argo_ring_t;

/* xen_argo_register_ring: argument of XEN_ARGO_OP_register_ring. */
typedef struct xen_argo_register_ring {
    xen_argo_port_t aport;      /* port of the ring */
    domid_t  partner_id;        /* domain that may send to it, or XEN_ARGO_DOMID_ANY */
    uint16_t pad;               /* must be 0 */
    uint32_t len;               /* bytes of xen_argo_ring.ring: a multiple of
                                   XEN_ARGO_MSG_SLOT_SIZE, from 48 to
                                   XEN_ARGO_MAX_RING_SIZE - 64 */
} xen_argo_register_ring_t;

/* xen_argo_unregister_ring: argument of XEN_ARGO_OP_unregister_ring. */
typedef struct xen_argo_unregister_ring {
    xen_argo_port_t aport;      /* port of the ring */
    domid_t  partner_id;        /* partner of the ring */
    uint16_t pad;               /* must be 0 */
} xen_argo_unregister_ring_t;

/*
 * xen_argo_ring_data_ent: query about one ring in XEN_ARGO_OP_notify.
 *
 * If the ring has less space than space_required, Xen notes that the caller waits, and raises
 * VIRQ_ARGO in the caller when there is enough space; but not if flags has
 * XEN_ARGO_RING_EMSGSIZE or XEN_ARGO_RING_EBUSY. If the ring has enough space, Xen cancels an
 * earlier wait of the caller for this ring; so space_required 0 always cancels a wait.
 */
typedef struct xen_argo_ring_data_ent {
    xen_argo_addr_t ring;       /* in:  receiver and port, as the dst of a message */
    uint16_t flags;             /* out: XEN_ARGO_RING_*; 0: no such ring */
    uint16_t pad;               /* must be 0; Xen 4.22 does not check it */
    uint32_t space_required;    /* in:  bytes of message data to wait for */
    uint32_t max_message_size;  /* out: bytes of the longest message that fits into the empty
                                   ring; valid with XEN_ARGO_RING_EXISTS */
} xen_argo_ring_data_ent_t;

/* xen_argo_ring_data: argument of XEN_ARGO_OP_notify. */
XEN_ABI_EXT typedef struct xen_argo_ring_data {
    uint32_t nent;              /* in:  elements of data, at most 256 */
    uint32_t pad;               /* must be 0; Xen 4.22 does not check it */
    xen_argo_ring_data_ent_t data[XEN_FLEX_ARRAY_DIM];
} xen_argo_ring_data_t;

/*
 * xen_argo_ring_message_header: the start of each message in a ring. Xen writes it. The data
 * of a message can continue at the beginning of `ring`, the header itself never does. The
 * next message begins at the next multiple of XEN_ARGO_MSG_SLOT_SIZE.
 *
 *   offset  size  field
 *        0     4  len
 *        4     8  source
 *       12     4  message_type
 *       16     -  data
 */
XEN_ABI_EXT struct xen_argo_ring_message_header {
    uint32_t len;               /* bytes of the header and the data */
    xen_argo_addr_t source;     /* sender */
    uint32_t message_type;      /* arg4 of XEN_ARGO_OP_sendv */
    uint8_t  data[XEN_FLEX_ARRAY_DIM];
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARGO_H__ */
