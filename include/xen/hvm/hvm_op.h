/* SPDX-License-Identifier: MIT */
/*
 * hvm_op.h - operations on translated domains: parameters, interrupts, second memory maps.
 *
 * Contract: HYPERVISOR_hvm_op(op, arg), op is HVMOP_*. Returns 0 or a negative
 *           XEN_E*. What a device model needs is in dm_op.h, since 4.9.
 * Layout:   x86_32 aligns 64-bit members to 4, all other ABIs to 8; offsets differ
 *           only in xen_hvm_altp2m_set_mem_access_multi.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_OP_H__
#define __XEN_PUBLIC_HVM_HVM_OP_H__

#include "../xen.h"
#include "../trace.h"
#include "../event_channel.h"

/*
 * HVMOP_*: the operation, and the struct that `arg` points to.
 *
 * A number is never reused. 6 to 8, 14 and 16 to 22 were the device model's, until 4.8.
 */
#define HVMOP_set_param                  0  /* xen_hvm_param */
#define HVMOP_get_param                  1  /* xen_hvm_param */
#define HVMOP_flush_tlbs                 5  /* none: NULL, since 3.2 */
#define HVMOP_pagetable_dying            9  /* xen_hvm_pagetable_dying, since 4.1 */
#define HVMOP_get_time                  10  /* xen_hvm_get_time, since 4.1 */
#define HVMOP_xentrace                  11  /* xen_hvm_xentrace, since 4.1 */
#define HVMOP_get_mem_type              15  /* xen_hvm_get_mem_type, since 4.2 */
#if defined(XEN_ABI_X86)
#define HVMOP_set_evtchn_upcall_vector  23  /* xen_hvm_evtchn_upcall_vector, since 4.6 */
#endif
#define HVMOP_guest_request_vm_event    24  /* none: NULL, since 4.6 */
#define HVMOP_altp2m                    25  /* xen_hvm_altp2m_op, since 4.6 */

XEN_ABI_BEGIN

/*
 * HVMOP_set_param, HVMOP_get_param: write or read a setting of params.h.
 */
struct xen_hvm_param {
    domid_t  domid;                     /* in: DOMID_SELF, or another */
    uint16_t pad;                       /* ignored; named since 4.14 */
    uint32_t index;                     /* in: HVM_PARAM_* */
    uint64_t value;                     /* set: in, get: out */
};
typedef struct xen_hvm_param xen_hvm_param_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_param_t);

/*
 * HVMOP_flush_tlbs: flush the TLBs of all the caller's VCPUs; x86 only.
 */

/*
 * hvmmem_type_t: what stands at a gfn.
 */
typedef enum {
    HVMMEM_ram_rw        = 0,           /* memory */
    HVMMEM_ram_ro        = 1,           /* memory; writes are dropped */
    HVMMEM_mmio_dm       = 2,           /* nothing: the device model emulates it */
#if __XEN_INTERFACE_VERSION__ >= 0x00040700
    HVMMEM_unused        = 3,           /* cannot be set any more */
#else
    HVMMEM_mmio_write_dm = 3,           /* until 4.6: memory; writes go to the device model */
#endif
    HVMMEM_ioreq_server  = 4            /* memory; writes go to the ioreq server that asked for
                                           it; only from and to HVMMEM_ram_rw; since 4.8 */
} hvmmem_type_t;

/*
 * HVMOP_pagetable_dying: a hint that a page table is about to be freed, so that
 * its shadow can go first; x86 only.
 */
struct xen_hvm_pagetable_dying {
    domid_t  domid;                     /* in: DOMID_SELF */
    uint16_t pad[3];                    /* ignored */
    uint64_t gpa;                       /* in: physical address of its top level */
};
typedef struct xen_hvm_pagetable_dying xen_hvm_pagetable_dying_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_pagetable_dying_t);

/*
 * HVMOP_get_time: Xen's system time; x86 only.
 */
struct xen_hvm_get_time {
    uint64_t now;                       /* out: ns since the host's boot */
};
typedef struct xen_hvm_get_time xen_hvm_get_time_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_time_t);

/*
 * HVMOP_xentrace: put a record into Xen's trace buffers.
 *
 *   offset size  field
 *        0    2  event
 *        2    2  extra_bytes
 *        4   28  extra
 *       32
 */
struct xen_hvm_xentrace {
    uint16_t event;                     /* in: below 2^12, gets the class TRC_GUEST */
    uint16_t extra_bytes;               /* in: bytes of `extra` in use */
    uint8_t  extra[TRACE_EXTRA_MAX * 4];  /* in: what goes with it */
};
typedef struct xen_hvm_xentrace xen_hvm_xentrace_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_xentrace_t);

/*
 * HVMOP_get_mem_type: what stands at a gfn.
 */
struct xen_hvm_get_mem_type {
    domid_t  domid;                     /* in:  of which domain */
    uint16_t mem_type;                  /* out: hvmmem_type_t */
    uint16_t pad[2];                    /* ignored */
    uint64_t pfn;                       /* in:  the gfn */
};
typedef struct xen_hvm_get_mem_type xen_hvm_get_mem_type_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_mem_type_t);

#if defined(XEN_ABI_X86)
/*
 * HVMOP_set_evtchn_upcall_vector: the interrupt by which a VCPU of the caller learns
 * of its event channels, in place of HVM_PARAM_CALLBACK_IRQ. It is delivered through
 * the local APIC, which the guest must acknowledge.
 *
 *   offset size  field
 *        0    4  vcpu
 *        4    1  vector
 *        5    3  (hole)
 *        8
 */
struct xen_hvm_evtchn_upcall_vector {
    uint32_t vcpu;                      /* in: the VCPU */
    uint8_t  vector;                    /* in: 16 to 255 */
};
typedef struct xen_hvm_evtchn_upcall_vector xen_hvm_evtchn_upcall_vector_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_evtchn_upcall_vector_t);
#endif

/*
 * HVMOP_guest_request_vm_event: tell the domain's monitor; what about is in the registers.
 */

/*
 * HVMOP_altp2m: a domain's other maps from gfn to memory, "views"; x86 only.
 *
 * View 0 is the domain's own map; another starts as a copy, and each page of it can
 * then have other access or another place. HVM_PARAM_ALTP2M says who may do what.
 *
 * HVMOP_altp2m_*: xen_hvm_altp2m_op.cmd, and the member of `u`.
 */
#define HVMOP_ALTP2M_INTERFACE_VERSION       1

#define HVMOP_altp2m_get_domain_state        1  /* domain_state */
#define HVMOP_altp2m_set_domain_state        2  /* domain_state */
#define HVMOP_altp2m_vcpu_enable_notify      3  /* enable_notify */
#define HVMOP_altp2m_create_p2m              4  /* view: makes one, says its number */
#define HVMOP_altp2m_destroy_p2m             5  /* view: not while a VCPU is in it */
#define HVMOP_altp2m_switch_p2m              6  /* view: for all VCPUs */
#define HVMOP_altp2m_set_mem_access          7  /* mem_access */
#define HVMOP_altp2m_change_gfn              8  /* change_gfn */
#define HVMOP_altp2m_set_mem_access_multi    9  /* set_mem_access_multi, since 4.11 */
#define HVMOP_altp2m_set_suppress_ve        10  /* suppress_ve, since 4.12 */
#define HVMOP_altp2m_get_suppress_ve        11  /* suppress_ve, since 4.12 */
#define HVMOP_altp2m_get_mem_access         12  /* mem_access, since 4.12 */
#define HVMOP_altp2m_vcpu_disable_notify    13  /* disable_notify, since 4.12 */
#define HVMOP_altp2m_get_p2m_idx            14  /* get_vcpu_p2m_idx, since 4.13 */
#define HVMOP_altp2m_set_suppress_ve_multi  15  /* suppress_ve_multi, since 4.14 */
#define HVMOP_altp2m_set_visibility         16  /* set_visibility, since 4.14 */

/* HVMOP_altp2m_get_domain_state, _set_domain_state: off ends all views but 0. */
struct xen_hvm_altp2m_domain_state {
    uint8_t state;                      /* get: out, set: in: 1 on, 0 off */
};
typedef struct xen_hvm_altp2m_domain_state xen_hvm_altp2m_domain_state_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_domain_state_t);

/* HVMOP_altp2m_vcpu_enable_notify: let the VCPU handle violations itself, by #VE. */
struct xen_hvm_altp2m_vcpu_enable_notify {
    uint32_t vcpu_id;                   /* in: the VCPU */
    uint32_t pad;                       /* must be 0 */
    uint64_t gfn;                       /* in: the page where the processor describes them */
};
typedef struct xen_hvm_altp2m_vcpu_enable_notify xen_hvm_altp2m_vcpu_enable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_enable_notify_t);

/* HVMOP_altp2m_vcpu_disable_notify: no longer. */
struct xen_hvm_altp2m_vcpu_disable_notify {
    uint32_t vcpu_id;                   /* in: the VCPU */
};
typedef struct xen_hvm_altp2m_vcpu_disable_notify xen_hvm_altp2m_vcpu_disable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_disable_notify_t);

/* HVMOP_altp2m_create_p2m, _destroy_p2m, _switch_p2m */
struct xen_hvm_altp2m_view {
    uint16_t view;                      /* create: out, destroy and switch: in */
    uint16_t hvmmem_default_access;     /* create: in: xenmem_access_t (memory.h) */
};
typedef struct xen_hvm_altp2m_view xen_hvm_altp2m_view_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_view_t);

/* HVMOP_altp2m_set_mem_access, _get_mem_access */
struct xen_hvm_altp2m_mem_access {
    uint16_t view;                      /* in: the view */
    uint16_t access;                    /* set: in, get: out: xenmem_access_t */
    uint32_t pad;                       /* must be 0 */
    uint64_t gfn;                       /* in: the page */
};
typedef struct xen_hvm_altp2m_mem_access xen_hvm_altp2m_mem_access_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_mem_access_t);

/*
 * HVMOP_altp2m_set_mem_access_multi
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  view
 *        2    2        2    2  pad
 *        4    4        4    4  nr
 *        8    8        8    8  opaque
 *       16    8       16    4  pfn_list
 *       24    8       20    4  access_list
 *       32            24
 */
struct xen_hvm_altp2m_set_mem_access_multi {
    uint16_t view;                      /* in: the view */
    uint16_t pad;                       /* must be 0 */
    uint32_t nr;                        /* in: pages, the length of each list */
    uint64_t opaque;                    /* in: 0; Xen keeps how far it came */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;    /* in: the gfns */
    XEN_GUEST_HANDLE(const_uint8) access_list;  /* in: their xenmem_access_t */
};

/* HVMOP_altp2m_change_gfn: let one gfn of a view show what stands at another. */
struct xen_hvm_altp2m_change_gfn {
    uint16_t view;                      /* in: the view */
    uint16_t pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    uint64_t old_gfn;                   /* in: where */
    uint64_t new_gfn;                   /* in: what; all ones: as in view 0 again */
};
typedef struct xen_hvm_altp2m_change_gfn xen_hvm_altp2m_change_gfn_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_change_gfn_t);

/* HVMOP_altp2m_set_suppress_ve, _get_suppress_ve: whether a violation goes to Xen, not to #VE. */
struct xen_hvm_altp2m_suppress_ve {
    uint16_t view;                      /* in: the view */
    uint8_t  suppress_ve;               /* set: in, get: out: 1 to Xen, 0 to #VE */
    uint8_t  pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    uint64_t gfn;                       /* in: the page */
};

/* HVMOP_altp2m_set_suppress_ve_multi: it goes on after an error. */
struct xen_hvm_altp2m_suppress_ve_multi {
    uint16_t view;                      /* in: the view */
    uint8_t  suppress_ve;               /* in: 1 to Xen, 0 to #VE */
    uint8_t  pad1;                      /* must be 0 */
    int32_t  first_error;               /* in: 0; out: the first error */
    uint64_t first_gfn;                 /* in: the first page; Xen keeps here how far it came */
    uint64_t last_gfn;                  /* in: the last page, inclusive */
    uint64_t first_error_gfn;           /* out: where `first_error` was, if not 0 */
};

/*
 * HVMOP_altp2m_get_p2m_idx
 *
 *   offset size  field
 *        0    4  vcpu_id
 *        4    2  altp2m_idx
 *        6    2  (hole)
 *        8
 */
struct xen_hvm_altp2m_get_vcpu_p2m_idx {
    uint32_t vcpu_id;                   /* in:  the VCPU */
    uint16_t altp2m_idx;                /* out: its view */
};

/* HVMOP_altp2m_set_visibility: whether the guest's VMFUNC can switch to a view. */
struct xen_hvm_altp2m_set_visibility {
    uint16_t altp2m_idx;                /* in: the view */
    uint8_t  visible;                   /* in: 1 yes, 0 no */
    uint8_t  pad;                       /* must be 0 */
};

/* Legacy name of xen_hvm_altp2m_mem_access, until 0x00040900. */
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
struct xen_hvm_altp2m_set_mem_access {
    uint16_t view;
    uint16_t access;
    uint32_t pad;                       /* must be 0 */
    uint64_t gfn;
};
typedef struct xen_hvm_altp2m_set_mem_access xen_hvm_altp2m_set_mem_access_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_set_mem_access_t);
#endif

struct xen_hvm_altp2m_op {
    uint32_t version;                   /* in: HVMOP_ALTP2M_INTERFACE_VERSION */
    uint32_t cmd;                       /* in: HVMOP_altp2m_* */
    domid_t  domain;                    /* in: DOMID_SELF, or another */
    uint16_t pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    union {
        struct xen_hvm_altp2m_domain_state         domain_state;
        struct xen_hvm_altp2m_vcpu_enable_notify   enable_notify;
        struct xen_hvm_altp2m_view                 view;
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
        struct xen_hvm_altp2m_set_mem_access       set_mem_access;  /* mem_access */
#endif
        struct xen_hvm_altp2m_mem_access           mem_access;
        struct xen_hvm_altp2m_change_gfn           change_gfn;
        struct xen_hvm_altp2m_set_mem_access_multi set_mem_access_multi;
        struct xen_hvm_altp2m_suppress_ve          suppress_ve;
        struct xen_hvm_altp2m_suppress_ve_multi    suppress_ve_multi;
        struct xen_hvm_altp2m_vcpu_disable_notify  disable_notify;
        struct xen_hvm_altp2m_get_vcpu_p2m_idx     get_vcpu_p2m_idx;
        struct xen_hvm_altp2m_set_visibility       set_visibility;
        uint8_t                                    pad[64];  /* room for others; ignored */
    } u;                                /* by `cmd` */
};
typedef struct xen_hvm_altp2m_op xen_hvm_altp2m_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_op_t);

/*
 * Legacy names, until 0x00040800: dm_op.h replaced these operations.
 */
#if __XEN_INTERFACE_VERSION__ < 0x00040900

/* The level of a PCI interrupt wire. The record has 7 bytes and a hole of 1. */
#define HVMOP_set_pci_intx_level  2
struct xen_hvm_set_pci_intx_level {
    domid_t domid;                      /* in: of which domain */
    uint8_t domain;                     /* in: PCI segment */
    uint8_t bus;                        /* in: PCI bus */
    uint8_t device;                     /* in: PCI device */
    uint8_t intx;                       /* in: pin, 0 is INTA */
    uint8_t level;                      /* in: 1 asserted, 0 not */
};
typedef struct xen_hvm_set_pci_intx_level xen_hvm_set_pci_intx_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_intx_level_t);

/* The level of an ISA interrupt wire. */
#define HVMOP_set_isa_irq_level   3
struct xen_hvm_set_isa_irq_level {
    domid_t domid;                      /* in: of which domain */
    uint8_t isa_irq;                    /* in: 0 to 15 */
    uint8_t level;                      /* in: 1 asserted, 0 not */
};
typedef struct xen_hvm_set_isa_irq_level xen_hvm_set_isa_irq_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_isa_irq_level_t);

/* Which ISA interrupt a PCI link leads to. */
#define HVMOP_set_pci_link_route  4
struct xen_hvm_set_pci_link_route {
    domid_t domid;                      /* in: of which domain */
    uint8_t link;                       /* in: 0 to 3 */
    uint8_t isa_irq;                    /* in: 1 to 15, 0: to none */
};
typedef struct xen_hvm_set_pci_link_route xen_hvm_set_pci_link_route_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_link_route_t);

#endif

/* For tools only; it may change with any release. */
#if defined(__XEN_TOOLS__)

/* Replaced by XENMEM_access_op in 4.5: Xen refuses them. */
#define HVMOP_set_mem_access            12
#define HVMOP_get_mem_access            13

/* XEN_DMOP_create_ioreq_server (dm_op.h): what it does with buffered requests, since 4.6 */
#define HVM_IOREQSRV_BUFIOREQ_OFF        0  /* has none */
#define HVM_IOREQSRV_BUFIOREQ_LEGACY     1  /* reads the two pointers one after the other */
#define HVM_IOREQSRV_BUFIOREQ_ATOMIC     2  /* reads both at once, writes the read pointer
                                               atomically */

#endif

XEN_ABI_END

#endif /* __XEN_PUBLIC_HVM_HVM_OP_H__ */
