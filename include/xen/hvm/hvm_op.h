/* SPDX-License-Identifier: MIT */
/*
 * hvm_op.h - operations on translated domains (HVM, PVH, Arm): parameters, TLBs, altp2m.
 *
 * Contract: HYPERVISOR_hvm_op(op, arg), op is HVMOP_*. Returns 0 or a negative XEN_E* error.
 *           Any operation: -XEN_ENOSYS: unknown operation; -XEN_EFAULT: Xen cannot read or
 *           write *arg. Any operation with a domain number: -XEN_ESRCH: no such domain.
 *           set_param, get_param and get_mem_type: -XEN_EPERM: the caller is neither that
 *           domain, nor its device model, nor a control domain (dom0); -XEN_EINVAL: it is an
 *           x86 PV domain. A security policy (XSM) can refuse an operation with -XEN_EACCES.
 *           On Arm only set_param, get_param and guest_request_vm_event exist. Operations for
 *           device models are in dm_op.h since 4.9.
 * Layout:   x86_32 aligns 64-bit members to 4, all other ABIs to 8; offsets differ
 *           only in xen_hvm_altp2m_set_mem_access_multi.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_OP_H__
#define __XEN_PUBLIC_HVM_HVM_OP_H__

#include "../abi.h"
#include "../xen.h"
#include "../trace.h"
#include "../event_channel.h"

/*
 * HVMOP_*: the operation, and the struct that `arg` points to.
 *
 * A number is never reused. Numbers 2 to 4, 6 to 8, 14 and 16 to 22 were operations for
 * device models until 4.8.
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

#ifndef XEN_ABI_ASSEMBLER

/*
 * HVMOP_set_param, HVMOP_get_param: write or read a parameter of params.h, which also lists
 * the errors.
 */
struct xen_hvm_param {
    domid_t  domid;                     /* in: domain that has the parameter, or DOMID_SELF */
    uint16_t pad;                       /* ignored; it has this name since 4.14 */
    uint32_t index;                     /* in: HVM_PARAM_* */
    uint64_t value;                     /* set: in, get: out */
};
typedef struct xen_hvm_param xen_hvm_param_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_param_t);

/*
 * HVMOP_flush_tlbs: flush the TLBs of all VCPUs of the calling domain; x86 only. -XEN_EINVAL:
 * the caller is not an HVM domain, or arg is not NULL.
 */

/*
 * hvmmem_type_t, HVMMEM_*: what a guest-physical frame (gfn) holds, and how Xen treats accesses.
 */
typedef enum {
    HVMMEM_ram_rw        = 0,           /* memory */
    HVMMEM_ram_ro        = 1,           /* memory; Xen drops writes to it */
    HVMMEM_mmio_dm       = 2,           /* no memory: the device model emulates accesses */
#if __XEN_INTERFACE_VERSION__ >= 0x00040700
    HVMMEM_unused        = 3,           /* cannot be set any more */
#else
    HVMMEM_mmio_write_dm = 3,           /* only in 4.6: memory; writes go to the device model */
#endif
    HVMMEM_ioreq_server  = 4            /* memory; writes go to the ioreq server that requested
                                           them (XEN_DMOP_map_mem_type_to_ioreq_server). A page
                                           can change only from and to HVMMEM_ram_rw; since 4.8 */
} hvmmem_type_t;

/*
 * HVMOP_pagetable_dying: hint that the guest is about to free a top-level page table, so that
 * Xen can drop its shadow first; x86 only.
 *
 * -XEN_EOPNOTSUPP: domid is another domain. -XEN_EINVAL: the domain is not an HVM domain with
 * shadow paging, so Xen does not need the hint.
 */
struct xen_hvm_pagetable_dying {
    domid_t  domid;                     /* in: DOMID_SELF */
    uint16_t pad[3];                    /* ignored */
    uint64_t gpa;                       /* in: guest-physical address of the page table */
};
typedef struct xen_hvm_pagetable_dying xen_hvm_pagetable_dying_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_pagetable_dying_t);

/*
 * HVMOP_get_time: read Xen's system time; x86 only.
 */
struct xen_hvm_get_time {
    uint64_t now;                       /* out: ns since the host booted */
};
typedef struct xen_hvm_get_time xen_hvm_get_time_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_time_t);

/*
 * HVMOP_xentrace: write a record into Xen's trace buffers; x86 only.
 *
 * -XEN_EINVAL: event is not below 2^12, or extra_bytes is too large or not a multiple of 4.
 *
 *   offset size  field
 *        0    2  event
 *        2    2  extra_bytes
 *        4   28  extra
 *       32
 */
struct xen_hvm_xentrace {
    uint16_t event;                     /* in: event number, below 2^12; Xen adds TRC_GUEST */
    uint16_t extra_bytes;               /* in: bytes of `extra` in use: a multiple of 4, at
                                           most 28 */
    uint8_t  extra[TRACE_EXTRA_MAX * 4];  /* in: data of the record */
};
typedef struct xen_hvm_xentrace xen_hvm_xentrace_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_xentrace_t);

/*
 * HVMOP_get_mem_type: report what is at a gfn; x86 only.
 */
struct xen_hvm_get_mem_type {
    domid_t  domid;                     /* in:  domain that has the gfn, or DOMID_SELF */
    uint16_t mem_type;                  /* out: hvmmem_type_t; HVMMEM_mmio_dm if nothing is there */
    uint16_t pad[2];                    /* ignored */
    uint64_t pfn;                       /* in:  gfn */
};
typedef struct xen_hvm_get_mem_type xen_hvm_get_mem_type_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_mem_type_t);

#if defined(XEN_ABI_X86)
/*
 * HVMOP_set_evtchn_upcall_vector: choose the interrupt vector by which one VCPU of the caller
 * learns of its event channels.
 *
 * For that VCPU, the vector is used instead of HVM_PARAM_CALLBACK_IRQ (params.h). Xen delivers
 * the interrupt through the local APIC, so the guest must send an EOI for it.
 * -XEN_EINVAL: the caller is not an HVM domain, or the vector is below 16. -XEN_ENOENT: no
 * such VCPU.
 *
 *   offset size  field
 *        0    4  vcpu
 *        4    1  vector
 *        5    3  (hole)
 *        8
 */
struct xen_hvm_evtchn_upcall_vector {
    uint32_t vcpu;                      /* in: VCPU of the caller */
    uint8_t  vector;                    /* in: 16 to 255 */
};
typedef struct xen_hvm_evtchn_upcall_vector xen_hvm_evtchn_upcall_vector_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_evtchn_upcall_vector_t);
#endif

#endif /* XEN_ABI_ASSEMBLER */

/*
 * HVMOP_guest_request_vm_event: send an event (VM_EVENT_REASON_GUEST_REQUEST, vm_event.h) to
 * the monitor of the calling domain. The guest passes information in its registers. If no
 * monitor asked for such events, nothing happens and the call returns 0. -XEN_EINVAL: arg is
 * not NULL.
 */

/*
 * HVMOP_altp2m: alternate maps of a domain from gfn to memory ("views"); x86 only.
 *
 * Every view shows the same memory at first: that of the domain's normal map. The access
 * permission of each page can differ between views, and so can the memory at a gfn. A VCPU uses
 * one view at a time. View 0 exists whenever views are on, and VCPUs start in it. The operations
 * on access permissions and on #VE take view 0 to mean the domain's normal map.
 * XEN_DOMCTL_createdomain sets the maximum number of views (until 4.20 it is always 10), and
 * HVM_PARAM_ALTP2M, which says who may use these operations.
 *
 * Errors of every operation: -XEN_EOPNOTSUPP: Xen or the domain runs without altp2m (it needs an
 * Intel CPU and the boot option altp2m), the operation is unknown, the domain is not HVM, or
 * views are off (set_domain_state turns them on). -XEN_EINVAL: wrong version, padding that is not
 * 0, or HVM_PARAM_ALTP2M is XEN_ALTP2M_disabled. -XEN_EPERM: HVM_PARAM_ALTP2M does not allow the
 * operation to this caller. -XEN_EINVAL is also the error for a view that does not exist, except
 * where an operation says otherwise.
 *
 * HVMOP_altp2m_*: xen_hvm_altp2m_op.cmd, and the member of `u`.
 */
#define HVMOP_ALTP2M_INTERFACE_VERSION       1

#define HVMOP_altp2m_get_domain_state        1  /* domain_state */
#define HVMOP_altp2m_set_domain_state        2  /* domain_state */
#define HVMOP_altp2m_vcpu_enable_notify      3  /* enable_notify */
#define HVMOP_altp2m_create_p2m              4  /* view: create one, return its number */
#define HVMOP_altp2m_destroy_p2m             5  /* view: destroy one */
#define HVMOP_altp2m_switch_p2m              6  /* view: switch all VCPUs to it */
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

#ifndef XEN_ABI_ASSEMBLER

/*
 * HVMOP_altp2m_get_domain_state, _set_domain_state: report whether views are on for this
 * domain, or turn them on or off. Turning them off destroys all views; get and set work also
 * while views are off. -XEN_EINVAL (set): the domain uses nested virtualisation.
 */
struct xen_hvm_altp2m_domain_state {
    uint8_t state;                      /* get: out, set: in: 1 on, 0 off (set: not 0 is on) */
};
typedef struct xen_hvm_altp2m_domain_state xen_hvm_altp2m_domain_state_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_domain_state_t);

/*
 * HVMOP_altp2m_vcpu_enable_notify: let a VCPU receive access violations itself, as
 * virtualisation exceptions (#VE), and use VMFUNC.
 *
 * -XEN_EOPNOTSUPP: the CPU has no #VE. -XEN_EINVAL: no such VCPU, or gfn is not ordinary
 * memory of the domain. -XEN_EPERM: also if gfn is device memory (MMIO). -XEN_EEXIST: the VCPU
 * has it enabled already. -XEN_EAGAIN: the page is paged out or shared with other domains; retry
 * later.
 */
struct xen_hvm_altp2m_vcpu_enable_notify {
    uint32_t vcpu_id;                   /* in: VCPU of the domain */
    uint32_t pad;                       /* must be 0 */
    uint64_t gfn;                       /* in: page in which the processor describes violations */
};
typedef struct xen_hvm_altp2m_vcpu_enable_notify xen_hvm_altp2m_vcpu_enable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_enable_notify_t);

/*
 * HVMOP_altp2m_vcpu_disable_notify: undo HVMOP_altp2m_vcpu_enable_notify. -XEN_EOPNOTSUPP: the
 * CPU has no #VE. -XEN_EINVAL: no such VCPU.
 */
struct xen_hvm_altp2m_vcpu_disable_notify {
    uint32_t vcpu_id;                   /* in: VCPU of the domain */
};
typedef struct xen_hvm_altp2m_vcpu_disable_notify xen_hvm_altp2m_vcpu_disable_notify_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_vcpu_disable_notify_t);

/*
 * HVMOP_altp2m_create_p2m, _destroy_p2m, _switch_p2m: create a view, destroy it, or switch all
 * VCPUs of the domain to it.
 *
 * create   -XEN_EINVAL: the domain has its maximum of views, or the access is not valid
 * destroy  -XEN_EBUSY: view 0, no such view, or a VCPU uses it
 * switch   -XEN_EINVAL: no such view, or it is not visible (HVMOP_altp2m_set_visibility)
 */
struct xen_hvm_altp2m_view {
    uint16_t view;                      /* create: out, destroy and switch: in */
    uint16_t hvmmem_default_access;     /* create: in: xenmem_access_t (memory.h), the access to
                                           each page of the new view */
};
typedef struct xen_hvm_altp2m_view xen_hvm_altp2m_view_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_view_t);

/*
 * HVMOP_altp2m_set_mem_access, _get_mem_access: set or get which accesses to one page a view
 * allows.
 *
 * View 0 means the domain's normal map. A change there also changes the access in each view that
 * has an entry for the gfn already. A view has no entry for a gfn until it is needed; Xen then
 * copies the entry of the normal map, with the default access of the view.
 *
 * -XEN_EOPNOTSUPP: Xen was built without vm_event. -XEN_EINVAL: no such view, or the access is
 * not valid. -XEN_ESRCH (get): the view has no entry for the gfn, or not yet. Set does nothing
 * and returns 0 if the view is not view 0 and the gfn has no ordinary memory.
 */
struct xen_hvm_altp2m_mem_access {
    uint16_t view;                      /* in: number of the view */
    uint16_t access;                    /* set: in, get: out: xenmem_access_t */
    uint32_t pad;                       /* must be 0 */
    uint64_t gfn;                       /* in: gfn; all ones: set the default access of the normal
                                           map, whatever view says; or get that of the view */
};
typedef struct xen_hvm_altp2m_mem_access xen_hvm_altp2m_mem_access_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_mem_access_t);

/*
 * HVMOP_altp2m_set_mem_access_multi: set the access to several pages of a view.
 *
 * Errors: as HVMOP_altp2m_set_mem_access; -XEN_EINVAL: opaque is above nr; -XEN_EFAULT: Xen
 * cannot read the lists. After an error, the pages before the failing one stay changed.
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
    uint16_t view;                      /* in: number of the view */
    uint16_t pad;                       /* must be 0 */
    uint32_t nr;                        /* in: number of pages, the length of each list */
    uint64_t opaque;                    /* in: must be 0; Xen stores its progress here */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;    /* in: gfns */
    XEN_GUEST_HANDLE(const_uint8) access_list;  /* in: xenmem_access_t of each gfn */
};

/*
 * HVMOP_altp2m_change_gfn: let one gfn of a view show the memory that is at another gfn.
 *
 * -XEN_EINVAL: no such view. -XEN_ESRCH: one of the gfns has no ordinary memory.
 */
struct xen_hvm_altp2m_change_gfn {
    uint16_t view;                      /* in: number of the view */
    uint16_t pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    uint64_t old_gfn;                   /* in: gfn to change */
    uint64_t new_gfn;                   /* in: gfn whose memory old_gfn shows from now on; all
                                           ones: undo the change, old_gfn shows again what the
                                           domain's normal map has there */
};
typedef struct xen_hvm_altp2m_change_gfn xen_hvm_altp2m_change_gfn_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_change_gfn_t);

/*
 * HVMOP_altp2m_set_suppress_ve, _get_suppress_ve: set or get whether an access violation of a
 * page goes to Xen, or to the guest as #VE. View 0 means the domain's normal map.
 * -XEN_EINVAL: no such view. -XEN_ESRCH: set: the view is not view 0, and the gfn has no ordinary
 * memory; get: the view has no entry for the gfn, or not yet.
 */
struct xen_hvm_altp2m_suppress_ve {
    uint16_t view;                      /* in: number of the view */
    uint8_t  suppress_ve;               /* set: in, get: out: violations go 1: to Xen, 0: to the
                                           guest */
    uint8_t  pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    uint64_t gfn;                       /* in: gfn */
};

/*
 * HVMOP_altp2m_set_suppress_ve_multi: as HVMOP_altp2m_set_suppress_ve, for a range of gfns.
 *
 * If a page fails, Xen goes on with the next one and the call still returns 0. The caller
 * must look at first_error. -XEN_EINVAL: no such view, or first_gfn is above last_gfn or above
 * 2^W - 1, where W is the width of the domain's physical addresses in bits.
 */
struct xen_hvm_altp2m_suppress_ve_multi {
    uint16_t view;                      /* in: number of the view */
    uint8_t  suppress_ve;               /* in: violations go 1: to Xen, 0: to the guest */
    uint8_t  pad1;                      /* must be 0 */
    int32_t  first_error;               /* in: must be 0; out: error of the first page that
                                           failed, or 0 if none failed */
    uint64_t first_gfn;                 /* in: first gfn; Xen stores its progress here */
    uint64_t last_gfn;                  /* in: last gfn, inclusive */
    uint64_t first_error_gfn;           /* out: gfn of the first page that failed; valid if
                                           first_error is not 0 */
};

/*
 * HVMOP_altp2m_get_p2m_idx: report which view a VCPU uses. -XEN_EINVAL: no such VCPU.
 *
 *   offset size  field
 *        0    4  vcpu_id
 *        4    2  altp2m_idx
 *        6    2  (hole)
 *        8
 */
struct xen_hvm_altp2m_get_vcpu_p2m_idx {
    uint32_t vcpu_id;                   /* in:  VCPU of the domain */
    uint16_t altp2m_idx;                /* out: number of its view */
};

/*
 * HVMOP_altp2m_set_visibility: allow or forbid VMFUNC and HVMOP_altp2m_switch_p2m to switch
 * to a view. A new view is visible. -XEN_EINVAL: no such view.
 */
struct xen_hvm_altp2m_set_visibility {
    uint16_t altp2m_idx;                /* in: number of the view */
    uint8_t  visible;                   /* in: 1 visible, 0 not */
    uint8_t  pad;                       /* must be 0 */
};

/* Legacy name of xen_hvm_altp2m_mem_access, until interface version 0x00040900. */
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

/* xen_hvm_altp2m_op: argument of HVMOP_altp2m: the operation, and its own argument in u. */
struct xen_hvm_altp2m_op {
    uint32_t version;                   /* in: HVMOP_ALTP2M_INTERFACE_VERSION */
    uint32_t cmd;                       /* in: HVMOP_altp2m_* */
    domid_t  domain;                    /* in: domain that has the views, or DOMID_SELF */
    uint16_t pad1;                      /* must be 0 */
    uint32_t pad2;                      /* must be 0 */
    union {
        struct xen_hvm_altp2m_domain_state         domain_state;
        struct xen_hvm_altp2m_vcpu_enable_notify   enable_notify;
        struct xen_hvm_altp2m_view                 view;
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
        struct xen_hvm_altp2m_set_mem_access       set_mem_access;  /* same as mem_access */
#endif
        struct xen_hvm_altp2m_mem_access           mem_access;
        struct xen_hvm_altp2m_change_gfn           change_gfn;
        struct xen_hvm_altp2m_set_mem_access_multi set_mem_access_multi;
        struct xen_hvm_altp2m_suppress_ve          suppress_ve;
        struct xen_hvm_altp2m_suppress_ve_multi    suppress_ve_multi;
        struct xen_hvm_altp2m_vcpu_disable_notify  disable_notify;
        struct xen_hvm_altp2m_get_vcpu_p2m_idx     get_vcpu_p2m_idx;
        struct xen_hvm_altp2m_set_visibility       set_visibility;
        uint8_t                                    pad[64];  /* room for future members; ignored */
    } u;                                /* the member that belongs to `cmd` */
};
typedef struct xen_hvm_altp2m_op xen_hvm_altp2m_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_altp2m_op_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Legacy operations, until interface version 0x00040800. Since 4.9 Xen refuses them with
 * -XEN_ENOSYS; those of the same names in dm_op.h replace them.
 */
#if __XEN_INTERFACE_VERSION__ < 0x00040900

/* Set the level of a PCI interrupt pin. The size of the record is 8; its last byte is a hole. */
#define HVMOP_set_pci_intx_level  2
#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_pci_intx_level {
    domid_t domid;                      /* in: domain that has the device */
    uint8_t domain;                     /* in: PCI segment */
    uint8_t bus;                        /* in: PCI bus */
    uint8_t device;                     /* in: PCI device */
    uint8_t intx;                       /* in: interrupt pin: 0 is INTA */
    uint8_t level;                      /* in: 1 asserted, 0 not */
};
typedef struct xen_hvm_set_pci_intx_level xen_hvm_set_pci_intx_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_intx_level_t);
#endif /* XEN_ABI_ASSEMBLER */

/* Set the level of an ISA interrupt line. */
#define HVMOP_set_isa_irq_level   3
#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_isa_irq_level {
    domid_t domid;                      /* in: domain that has the line */
    uint8_t isa_irq;                    /* in: 0 to 15 */
    uint8_t level;                      /* in: 1 asserted, 0 not */
};
typedef struct xen_hvm_set_isa_irq_level xen_hvm_set_isa_irq_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_isa_irq_level_t);
#endif /* XEN_ABI_ASSEMBLER */

/* Connect a PCI interrupt link to an ISA interrupt. */
#define HVMOP_set_pci_link_route  4
#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_pci_link_route {
    domid_t domid;                      /* in: domain that has the link */
    uint8_t link;                       /* in: 0 to 3 */
    uint8_t isa_irq;                    /* in: 1 to 15, 0: to none */
};
typedef struct xen_hvm_set_pci_link_route xen_hvm_set_pci_link_route_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_link_route_t);
#endif /* XEN_ABI_ASSEMBLER */

#endif

/* For tools only; these can change with any release. */
#if defined(__XEN_TOOLS__)

/* Xen refuses these with -XEN_ENOSYS since 4.5. XENMEM_access_op (memory.h) replaces them. */
#define HVMOP_set_mem_access            12
#define HVMOP_get_mem_access            13

/*
 * xen_dm_op_create_ioreq_server.handle_bufioreq (dm_op.h): whether the new ioreq server has a
 * ring of buffered requests (ioreq.h), and how the device model accesses the two pointers of the
 * ring. Since 4.6.
 */
#define HVM_IOREQSRV_BUFIOREQ_OFF        0  /* no ring */
#define HVM_IOREQSRV_BUFIOREQ_LEGACY     1  /* ring; reads the two pointers one after the other */
#define HVM_IOREQSRV_BUFIOREQ_ATOMIC     2  /* ring; reads both pointers at once, and updates the
                                               read pointer atomically */

#endif

XEN_ABI_END

/* With XEN_CONTROL_RELEASE below 409: the operations of a device model, which dm_op.h explains. */
#if defined(__XEN_TOOLS__)
#include "../control/release.h"
#if defined(XEN_CONTROL_OLDER)
#include "../control/hvm/hvm_op.h"
#endif
#endif

#endif /* __XEN_PUBLIC_HVM_HVM_OP_H__ */
