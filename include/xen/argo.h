/* SPDX-License-Identifier: MIT */
/*
 * argo.h - messages between domains that Xen copies, without memory in common.
 *
 * Contract: HYPERVISOR_argo_op(cmd, arg1, arg2, arg3, arg4), cmd is XEN_ARGO_OP_*; unused
 *           arguments must be 0. 0 or a count, or a negative XEN_E* error; -ENOSYS where
 *           Xen was built without it, -EOPNOTSUPP where it is not turned on. Since 4.12.
 * Layout:   the same on every ABI but x86_32's xen_argo_iov, see its table.
 *
 * A domain that wants messages registers a ring, known by (domain, port, partner): the
 * partner is the only domain that may send to it, or XEN_ARGO_DOMID_ANY. A message goes
 * to the ring whose partner is the sender, otherwise to that of any. Xen raises
 * VIRQ_ARGO in the receiver, and in a sender that waits for space.
 */
#ifndef __XEN_PUBLIC_ARGO_H__
#define __XEN_PUBLIC_ARGO_H__

#include "xen.h"

#define XEN_ARGO_DOMID_ANY          DOMID_INVALID  /* 0x7ff4: any partner */

#define XEN_ARGO_MAX_RING_SIZE      (0x1000000ULL)  /* bytes: 16 MiB */
#define XEN_ARGO_MAXIOV             8U      /* buffers of one message */
#define XEN_ARGO_MSG_SLOT_SIZE      0x10    /* a message in a ring takes a multiple of it */

/* XEN_ARGO_OP_*: the operation, and arg1 to arg4. */
/*
 * register_ring: make a ring of the caller's pages of 4 KiB, or move it to them.
 * xen_argo_register_ring_t, xen_argo_gfn_t[npages], npages, flags
 */
#define XEN_ARGO_OP_register_ring   1
/* unregister_ring: xen_argo_unregister_ring_t */
#define XEN_ARGO_OP_unregister_ring 2
/*
 * sendv: send one message; returns its bytes. -EAGAIN: no space now, VIRQ_ARGO will tell.
 * xen_argo_send_addr_t, xen_argo_iov_t[niov], niov, message type (32 bits)
 */
#define XEN_ARGO_OP_sendv           3
/* notify: what of these rings? And wait for space. xen_argo_ring_data_t, may be null */
#define XEN_ARGO_OP_notify          4

/* register_ring's flags, others must be 0: -EEXIST where the ring is there, do not move it */
#define XEN_ARGO_REGISTER_FLAG_FAIL_EXIST   0x1

/* xen_argo_ring_data_ent.flags */
#define XEN_ARGO_RING_EXISTS        (1U << 0)
#define XEN_ARGO_RING_SHARED        (1U << 1)  /* its partner is any domain */
#define XEN_ARGO_RING_EMPTY         (1U << 2)
#define XEN_ARGO_RING_SUFFICIENT    (1U << 3)  /* space_required is free now */
#define XEN_ARGO_RING_EMSGSIZE      (1U << 4)  /* it is too small for space_required, ever */
#define XEN_ARGO_RING_EBUSY         (1U << 5)  /* too many wait for it already */

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

typedef uint32_t xen_argo_port_t;   /* no event channel's */
typedef uint64_t xen_argo_gfn_t;    /* frame of 4 KiB, 64 bits on every ABI */

/*
 * xen_argo_iov: a part of a message.
 *
 *   offset  x86_32  size  field
 *        0       0     -  iov_hnd  4 bytes on x86_32, 8 elsewhere
 *        8       4     4  iov_len
 *       12       8     4  pad
 *       16      12
 */
typedef struct xen_argo_iov {
    XEN_GUEST_HANDLE(uint8) iov_hnd;
    uint32_t iov_len;           /* bytes */
    uint32_t pad;               /* must be 0 */
} xen_argo_iov_t;

/* xen_argo_addr: an end of a connection. */
typedef struct xen_argo_addr {
    xen_argo_port_t aport;
    domid_t  domain_id;
    uint16_t pad;               /* must be 0 */
} xen_argo_addr_t;

typedef struct xen_argo_send_addr {
    xen_argo_addr_t src;        /* domain_id: the caller's, or XEN_ARGO_DOMID_ANY */
    xen_argo_addr_t dst;
} xen_argo_send_addr_t;

/*
 * xen_argo_ring: what the pages of a ring are. It is empty where both pointers are equal;
 * they are offsets in `ring`, multiples of XEN_ARGO_MSG_SLOT_SIZE.
 *
 *   offset  size  field
 *        0     4  rx_ptr
 *        4     4  tx_ptr
 *        8    56  reserved
 *       64     -  ring
 */
XEN_ABI_EXT typedef struct xen_argo_ring {
    uint32_t rx_ptr;            /* guest: the next message to read; atomic */
    uint32_t tx_ptr;            /* Xen: where the next message goes; atomic */
    uint8_t  reserved[56];      /* must be 0 */
    uint8_t  ring[XEN_FLEX_ARRAY_DIM];  /* xen_argo_register_ring.len bytes */
} xen_argo_ring_t;

typedef struct xen_argo_register_ring {
    xen_argo_port_t aport;
    domid_t  partner_id;        /* who may send, or XEN_ARGO_DOMID_ANY */
    uint16_t pad;               /* must be 0 */
    uint32_t len;               /* bytes of xen_argo_ring.ring: a multiple of a slot's */
} xen_argo_register_ring_t;

typedef struct xen_argo_unregister_ring {
    xen_argo_port_t aport;
    domid_t  partner_id;
    uint16_t pad;               /* must be 0 */
} xen_argo_unregister_ring_t;

/* xen_argo_ring_data_ent: one ring that XEN_ARGO_OP_notify is to look at. */
typedef struct xen_argo_ring_data_ent {
    xen_argo_addr_t ring;       /* in:  as a message's dst */
    uint16_t flags;             /* out: XEN_ARGO_RING_* */
    uint16_t pad;               /* must be 0 */
    uint32_t space_required;    /* in:  bytes to wait for; 0: do not wait */
    uint32_t max_message_size;  /* out: bytes of the longest message that it could hold */
} xen_argo_ring_data_ent_t;

XEN_ABI_EXT typedef struct xen_argo_ring_data {
    uint32_t nent;              /* elements of data */
    uint32_t pad;               /* must be 0 */
    xen_argo_ring_data_ent_t data[XEN_FLEX_ARRAY_DIM];
} xen_argo_ring_data_t;

/*
 * xen_argo_ring_message_header: how a message begins in a ring. Xen writes. A message
 * may go on at the ring's begin; the header never does.
 *
 *   offset  size  field
 *        0     4  len
 *        4     8  source
 *       12     4  message_type
 *       16     -  data
 */
XEN_ABI_EXT struct xen_argo_ring_message_header {
    uint32_t len;               /* bytes, with this header */
    xen_argo_addr_t source;
    uint32_t message_type;      /* as XEN_ARGO_OP_sendv had it */
    uint8_t  data[XEN_FLEX_ARRAY_DIM];
};

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARGO_H__ */
