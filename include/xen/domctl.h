/* SPDX-License-Identifier: MIT */
/*
 * domctl.h - how the toolstack makes, runs, saves and destroys domains.
 *
 * Contract: HYPERVISOR_domctl(xen_domctl *). For the control domain (dom0) alone,
 *           others get -XEN_EPERM, but for what is said at XEN_DOMCTL_* below; where
 *           Xen has a security policy (XSM), that decides about each operation.
 *           Not stable: the interface has a version and may change with any
 *           release. Returns 0 where nothing else is said; -XEN_EACCES: another
 *           interface version; -XEN_ESRCH: no such domain; -XEN_ENOSYS,
 *           -XEN_EOPNOTSUPP: not in this Xen, or not for this domain.
 * Layout:   the same on every ABI, but where a table says otherwise: handles and 64-bit
 *           integers are aligned to 8 on x86_32 too. A hole is ignored.
 */
#ifndef __XEN_PUBLIC_DOMCTL_H__
#define __XEN_PUBLIC_DOMCTL_H__

#if !defined(__XEN_TOOLS__)
# error "domctl.h is for tools: its interface changes with Xen's releases (__XEN_TOOLS__)"
#endif

#include "xen.h"
#include "event_channel.h"
#include "grant_table.h"
#include "hvm/save.h"
#include "memory.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "control/domctl.h"
#else

/*
 * xen_domctl.interface_version, a new one for every change that is not compatible:
 * 0x12 in Xen 4.14, 0x13 in 4.15, 0x14 in 4.16, 0x15 in 4.17, 0x16 in 4.18, 0x17 in 4.19
 * to 4.21, 0x18 in 4.22.
 */
#define XEN_DOMCTL_INTERFACE_VERSION      0x00000018

/*
 * XEN_DOMCTL_*: xen_domctl.cmd, and the member of xen_domctl.u that it takes.
 *
 * DM marks what the domain's device model may call too, also in a stub domain
 * (XEN_DOMCTL_set_target), XS what the xenstore domain may call too. A number is
 * never reused: 6 to 8, 23, 41, 49, 51 to 53, 58, 70 and 80 were other operations.
 */
#define XEN_DOMCTL_createdomain                1  /* createdomain */
#define XEN_DOMCTL_destroydomain               2  /* none */
#define XEN_DOMCTL_pausedomain                 3  /* none */
#define XEN_DOMCTL_unpausedomain               4  /* none */
#define XEN_DOMCTL_getdomaininfo               5  /* XS: getdomaininfo */
#define XEN_DOMCTL_setvcpuaffinity             9  /* vcpuaffinity */
#define XEN_DOMCTL_shadow_op                  10  /* shadow_op */
#define XEN_DOMCTL_max_mem                    11  /* max_mem */
#define XEN_DOMCTL_setvcpucontext             12  /* vcpucontext */
#define XEN_DOMCTL_getvcpucontext             13  /* vcpucontext */
#define XEN_DOMCTL_getvcpuinfo                14  /* getvcpuinfo */
#define XEN_DOMCTL_max_vcpus                  15  /* max_vcpus */
#define XEN_DOMCTL_scheduler_op               16  /* scheduler_op */
#define XEN_DOMCTL_setdomainhandle            17  /* setdomainhandle */
#define XEN_DOMCTL_setdebugging               18  /* setdebugging */
#define XEN_DOMCTL_irq_permission             19  /* irq_permission */
#define XEN_DOMCTL_iomem_permission           20  /* iomem_permission */
#define XEN_DOMCTL_ioport_permission          21  /* ioport_permission */
#define XEN_DOMCTL_hypercall_init             22  /* hypercall_init */
#define XEN_DOMCTL_settimeoffset              24  /* settimeoffset */
#define XEN_DOMCTL_getvcpuaffinity            25  /* vcpuaffinity */
#define XEN_DOMCTL_real_mode_area             26  /* none: was for PowerPC, -XEN_ENOSYS */
#define XEN_DOMCTL_resumedomain               27  /* none, since 3.1 */
#define XEN_DOMCTL_sendtrigger                28  /* sendtrigger, since 3.1 */
#define XEN_DOMCTL_subscribe                  29  /* subscribe, since 3.3 */
#define XEN_DOMCTL_gethvmcontext              33  /* hvmcontext, since 3.1 */
#define XEN_DOMCTL_sethvmcontext              34  /* hvmcontext, since 3.1 */
#define XEN_DOMCTL_set_address_size           35  /* address_size, since 3.1 */
#define XEN_DOMCTL_get_address_size           36  /* address_size, since 3.1 */
#define XEN_DOMCTL_assign_device              37  /* assign_device, since 3.2 */
#define XEN_DOMCTL_bind_pt_irq                38  /* DM: bind_pt_irq, since 3.2 */
#define XEN_DOMCTL_memory_mapping             39  /* DM: memory_mapping, since 3.2 */
#define XEN_DOMCTL_ioport_mapping             40  /* DM: ioport_mapping, since 3.2 */
#define XEN_DOMCTL_set_ext_vcpucontext        42  /* ext_vcpucontext, since 3.2 */
#define XEN_DOMCTL_get_ext_vcpucontext        43  /* ext_vcpucontext, since 3.2 */
#define XEN_DOMCTL_set_opt_feature            44  /* none: was for Itanium, -XEN_ENOSYS */
#define XEN_DOMCTL_test_assign_device         45  /* assign_device, since 3.2 */
#define XEN_DOMCTL_set_target                 46  /* set_target, since 3.3 */
#define XEN_DOMCTL_deassign_device            47  /* assign_device, since 3.3 */
#define XEN_DOMCTL_unbind_pt_irq              48  /* DM: bind_pt_irq, since 3.3 */
#define XEN_DOMCTL_get_device_group           50  /* get_device_group, since 3.3 */
#define XEN_DOMCTL_debug_op                   54  /* debug_op, since 3.4 */
#define XEN_DOMCTL_gethvmcontext_partial      55  /* hvmcontext_partial, since 3.4 */
#define XEN_DOMCTL_vm_event_op                56  /* vm_event_op, since 4.6 */
#define XEN_DOMCTL_mem_sharing_op             57  /* mem_sharing_op, since 4.0 */
#define XEN_DOMCTL_gettscinfo                 59  /* tsc_info, since 4.0 */
#define XEN_DOMCTL_settscinfo                 60  /* tsc_info, since 4.0 */
#define XEN_DOMCTL_getpageframeinfo3          61  /* getpageframeinfo3, since 4.0 */
#define XEN_DOMCTL_setvcpuextstate            62  /* vcpuextstate, since 4.1 */
#define XEN_DOMCTL_getvcpuextstate            63  /* vcpuextstate, since 4.1 */
#define XEN_DOMCTL_set_access_required        64  /* access_required, since 4.1 */
#define XEN_DOMCTL_audit_p2m                  65  /* audit_p2m, since 4.2 */
#define XEN_DOMCTL_set_virq_handler           66  /* set_virq_handler, since 4.2 */
#define XEN_DOMCTL_set_broken_page_p2m        67  /* set_broken_page_p2m, since 4.3 */
#define XEN_DOMCTL_setnodeaffinity            68  /* nodeaffinity, since 4.3 */
#define XEN_DOMCTL_getnodeaffinity            69  /* nodeaffinity, since 4.3 */
#define XEN_DOMCTL_cacheflush                 71  /* cacheflush, since 4.4 */
#define XEN_DOMCTL_get_vcpu_msrs              72  /* vcpu_msrs, since 4.5 */
#define XEN_DOMCTL_set_vcpu_msrs              73  /* vcpu_msrs, since 4.5 */
#define XEN_DOMCTL_setvnumainfo               74  /* vnuma, since 4.5 */
#define XEN_DOMCTL_psr_cmt_op                 75  /* psr_cmt_op, since 4.5 */
#define XEN_DOMCTL_monitor_op                 77  /* monitor_op, since 4.6 */
#define XEN_DOMCTL_psr_alloc                  78  /* psr_alloc, since 4.11 */
#define XEN_DOMCTL_soft_reset                 79  /* none, since 4.7 */
#define XEN_DOMCTL_vuart_op                   81  /* vuart_op, since 4.10 */
#define XEN_DOMCTL_get_cpu_policy             82  /* cpu_policy, since 4.12 */
#define XEN_DOMCTL_set_cpu_policy             83  /* cpu_policy, since 4.13 */
#define XEN_DOMCTL_vmtrace_op                 84  /* vmtrace_op, since 4.15 */
#define XEN_DOMCTL_get_paging_mempool_size    85  /* paging_mempool, since 4.17 */
#define XEN_DOMCTL_set_paging_mempool_size    86  /* paging_mempool, since 4.17 */
#define XEN_DOMCTL_dt_overlay                 87  /* dt_overlay, since 4.19 */
#define XEN_DOMCTL_gsi_permission             88  /* gsi_permission, since 4.20 */
#define XEN_DOMCTL_set_llc_colors             89  /* set_llc_colors, since 4.20 */
#define XEN_DOMCTL_get_domain_state           90  /* XS: get_domain_state, since 4.21 */
#define XEN_DOMCTL_gdbsx_guestmemio         1000  /* gdbsx_guest_memio, since 4.0 */
#define XEN_DOMCTL_gdbsx_pausevcpu          1001  /* gdbsx_pauseunp_vcpu, since 4.0 */
#define XEN_DOMCTL_gdbsx_unpausevcpu        1002  /* gdbsx_pauseunp_vcpu, since 4.0 */
#define XEN_DOMCTL_gdbsx_domstatus          1003  /* gdbsx_domstatus, since 4.0 */

/*
 * Operations without an argument but the domain:
 *
 * XEN_DOMCTL_destroydomain  kill it and give back all it had. Returns when that is done;
 *                           its number is free when nobody holds a page of it any more.
 * XEN_DOMCTL_pausedomain    let none of its VCPUs run. It counts: a domain runs when it
 *                           was unpaused as often. A new domain is paused once.
 * XEN_DOMCTL_unpausedomain  -XEN_EINVAL: it was not paused by the first.
 * XEN_DOMCTL_resumedomain   after a suspend that was given up: go on in place.
 * XEN_DOMCTL_soft_reset     take everything but memory and VCPU 0 from a domain that
 *                           shut down so (SHUTDOWN_soft_reset), for its next kernel.
 */

XEN_ABI_BEGIN
XEN_ABI_BEGIN_8

/* xen_domctl_createdomain.flags */
#define _XEN_DOMCTL_CDF_hvm                0
#define XEN_DOMCTL_CDF_hvm                 (1U << _XEN_DOMCTL_CDF_hvm)  /* HVM or PVH, not PV */
#define _XEN_DOMCTL_CDF_hap                1
#define XEN_DOMCTL_CDF_hap                 (1U << _XEN_DOMCTL_CDF_hap)  /* nested page tables */
#define _XEN_DOMCTL_CDF_s3_integrity       2
#define XEN_DOMCTL_CDF_s3_integrity        (1U << _XEN_DOMCTL_CDF_s3_integrity)
                                                /* tboot checks its memory after a sleep */
#define _XEN_DOMCTL_CDF_oos_off            3
#define XEN_DOMCTL_CDF_oos_off             (1U << _XEN_DOMCTL_CDF_oos_off)
                                                /* shadow page tables are always in step */
#define _XEN_DOMCTL_CDF_xs_domain          4
#define XEN_DOMCTL_CDF_xs_domain           (1U << _XEN_DOMCTL_CDF_xs_domain)  /* serves xenstore */
#define _XEN_DOMCTL_CDF_iommu              5
#define XEN_DOMCTL_CDF_iommu               (1U << _XEN_DOMCTL_CDF_iommu)  /* may get devices */
#define _XEN_DOMCTL_CDF_nested_virt        6
#define XEN_DOMCTL_CDF_nested_virt         (1U << _XEN_DOMCTL_CDF_nested_virt)
                                                /* may be a hypervisor itself, since 4.15 */
#define XEN_DOMCTL_CDF_vpmu                0x080U  /* has performance counters, since 4.16 */
#define XEN_DOMCTL_CDF_trap_unmapped_accesses  0x100U  /* Arm: a fault where nothing is mapped,
                                                          not 1s; since 4.21 */
#define XEN_DOMCTL_CDF_MAX                 XEN_DOMCTL_CDF_trap_unmapped_accesses

/* xen_domctl_createdomain.iommu_opts; since 4.13 */
#define _XEN_DOMCTL_IOMMU_no_sharept       0
#define XEN_DOMCTL_IOMMU_no_sharept        (1U << _XEN_DOMCTL_IOMMU_no_sharept)
                                                /* page tables of its own for the IOMMU */
#define XEN_DOMCTL_IOMMU_MAX               XEN_DOMCTL_IOMMU_no_sharept

/* xen_domctl_createdomain.grant_opts: bits 0-3 the highest version allowed; since 4.16 */
#define XEN_DOMCTL_GRANT_version_mask      0xf
#define XEN_DOMCTL_GRANT_version(v)        ((v) & XEN_DOMCTL_GRANT_version_mask)

/* xen_domctl_createdomain.altp2m.opts: bits 0-1 who may use several P2Ms; since 4.19 */
#define XEN_DOMCTL_ALTP2M_mixed            1U  /* the domain and tools */
#define XEN_DOMCTL_ALTP2M_external         2U  /* tools only */
#define XEN_DOMCTL_ALTP2M_limited          3U  /* the domain only for its own views */
#define XEN_DOMCTL_ALTP2M_mode_mask        3U
#define XEN_DOMCTL_ALTP2M_mode(m)          ((m) & XEN_DOMCTL_ALTP2M_mode_mask)

/*
 * XEN_DOMCTL_createdomain: make a domain, paused and empty. xen_domctl.domain: in:
 * its number, or 0 or a reserved one for any; out: its number. -XEN_EEXIST: the number
 * is in use; -XEN_EINVAL: the options do not fit together or the machine.
 *
 *   offset  size  field
 *        0     4  ssidref
 *        4    16  handle[16]
 *       20     4  flags
 *       24     4  iommu_opts
 *       28     4  max_vcpus
 *       32     4  max_evtchn_port
 *       36     4  max_grant_frames
 *       40     4  max_maptrack_frames
 *       44     4  grant_opts
 *       48     2  altp2m.opts
 *       50     2  altp2m.nr
 *       52     4  vmtrace_size
 *       56     4  cpupool_id
 *       60     -  arch        8 bytes on x86, 16 on Arm, 1 and a hole of 3 on riscv64, 0 on ppc64
 */
XEN_ABI_EXT struct xen_domctl_createdomain {
    uint32_t ssidref;                   /* in:  XSM label, 0 without */
    xen_domain_handle_t handle;         /* in:  UUID, for tools */
    uint32_t flags;                     /* in:  XEN_DOMCTL_CDF_* */
    uint32_t iommu_opts;                /* in:  XEN_DOMCTL_IOMMU_*, only with CDF_iommu */
    uint32_t max_vcpus;                 /* in:  at least 1 */
    uint32_t max_evtchn_port;           /* in:  the last port it may have */
    int32_t  max_grant_frames;          /* in:  of its grant table, negative: Xen's default */
    int32_t  max_maptrack_frames;       /* in:  for what it maps, negative: Xen's default */
    uint32_t grant_opts;                /* in:  XEN_DOMCTL_GRANT_version(1 or 2) */
    struct {
        uint16_t opts;                  /* in:  XEN_DOMCTL_ALTP2M_*, 0: none */
        uint16_t nr;                    /* in:  how many P2Ms, 0: Xen's default */
    } altp2m;
    uint32_t vmtrace_size;              /* in:  bytes of trace buffer a VCPU, 0: no tracing */
    uint32_t cpupool_id;                /* in:  of an existing pool */
    struct xen_arch_domainconfig arch;  /* in, out: arch-*.h */
};

/* xen_domctl_getdomaininfo.flags; bits 16-23: SHUTDOWN_* where XEN_DOMINF_shutdown is set. */
#define _XEN_DOMINF_dying                  0
#define XEN_DOMINF_dying                   (1U << _XEN_DOMINF_dying)      /* being destroyed */
#define _XEN_DOMINF_hvm_guest              1
#define XEN_DOMINF_hvm_guest               (1U << _XEN_DOMINF_hvm_guest)  /* HVM or PVH */
#define _XEN_DOMINF_shutdown               2
#define XEN_DOMINF_shutdown                (1U << _XEN_DOMINF_shutdown)   /* it has shut down */
#define _XEN_DOMINF_paused                 3
#define XEN_DOMINF_paused                  (1U << _XEN_DOMINF_paused)     /* by tools */
#define _XEN_DOMINF_blocked                4
#define XEN_DOMINF_blocked                 (1U << _XEN_DOMINF_blocked)    /* all VCPUs wait */
#define _XEN_DOMINF_running                5
#define XEN_DOMINF_running                 (1U << _XEN_DOMINF_running)    /* a VCPU is on a CPU */
#define _XEN_DOMINF_debugged               6
#define XEN_DOMINF_debugged                (1U << _XEN_DOMINF_debugged)   /* has a debugger */
#define _XEN_DOMINF_xs_domain              7
#define XEN_DOMINF_xs_domain               (1U << _XEN_DOMINF_xs_domain)  /* serves xenstore */
#define _XEN_DOMINF_hap                    8
#define XEN_DOMINF_hap                     (1U << _XEN_DOMINF_hap)        /* nested page tables */
#define XEN_DOMINF_shutdownmask            255
#define XEN_DOMINF_shutdownshift           16

#define XEN_INVALID_MAX_VCPU_ID            (~0U)  /* max_vcpu_id of a domain without a VCPU */

/*
 * XEN_DOMCTL_getdomaininfo: what a domain is and has. Also the element of
 * XEN_SYSCTL_getdomaininfolist. A caller looks at `domain`: it may be another one.
 *
 *   offset  size  field
 *        0     2  domain
 *        2     2  pad1
 *        4     4  flags
 *        8     8  tot_pages
 *       16     8  max_pages
 *       24     8  outstanding_pages
 *       32     8  shr_pages
 *       40     8  paged_pages
 *       48     8  shared_info_frame
 *       56     8  cpu_time
 *       64     4  nr_online_vcpus
 *       68     4  max_vcpu_id
 *       72     4  ssidref
 *       76    16  handle[16]
 *       92     4  cpupool
 *       96     1  gpaddr_bits
 *       97     7  pad2[7]
 *      104     -  arch_config  8 bytes on x86, 16 on Arm, 1 and a hole of 7 on riscv64, 0 on ppc64
 */
XEN_ABI_EXT struct xen_domctl_getdomaininfo {
    domid_t  domain;                    /* out: also in xen_domctl.domain */
    uint16_t pad1;                      /* out: 0 */
    uint32_t flags;                     /* out: XEN_DOMINF_* */
    uint64_aligned_t tot_pages;         /* out: pages that it has */
    uint64_aligned_t max_pages;         /* out: pages that it may have */
    uint64_aligned_t outstanding_pages; /* out: pages claimed and not yet given */
    uint64_aligned_t shr_pages;         /* out: pages shared with others */
    uint64_aligned_t paged_pages;       /* out: pages paged out */
    uint64_aligned_t shared_info_frame; /* out: gfn of its shared_info page */
    uint64_aligned_t cpu_time;          /* out: of all VCPUs, ns */
    uint32_t nr_online_vcpus;           /* out */
    uint32_t max_vcpu_id;               /* out: the last VCPU, or XEN_INVALID_MAX_VCPU_ID */
    uint32_t ssidref;                   /* out: XSM label */
    xen_domain_handle_t handle;         /* out: UUID */
    uint32_t cpupool;                   /* out: the pool that it runs in */
    uint8_t gpaddr_bits;                /* out: bits of its physical addresses */
    uint8_t pad2[7];                    /* out: 0 */
    struct xen_arch_domainconfig arch_config;  /* out */
};
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getdomaininfo_t);

/* What a frame is, in bits 28-31 of an element of XEN_DOMCTL_getpageframeinfo3. */
#define XEN_DOMCTL_PFINFO_LTAB_SHIFT       28
#define XEN_DOMCTL_PFINFO_NOTAB            0x00000000U  /* no page table */
#define XEN_DOMCTL_PFINFO_L1TAB            0x10000000U  /* a page table of level 1 */
#define XEN_DOMCTL_PFINFO_L2TAB            0x20000000U
#define XEN_DOMCTL_PFINFO_L3TAB            0x30000000U
#define XEN_DOMCTL_PFINFO_L4TAB            0x40000000U
#define XEN_DOMCTL_PFINFO_LTABTYPE_MASK    0x70000000U  /* the level */
#define XEN_DOMCTL_PFINFO_LPINTAB          0x80000000U  /* beside a level: it is pinned */
#define XEN_DOMCTL_PFINFO_BROKEN           0xd0000000U  /* the memory is defective, since 4.3 */
#define XEN_DOMCTL_PFINFO_XALLOC           0xe0000000U  /* allocated, without contents; since 4.2 */
#define XEN_DOMCTL_PFINFO_XTAB             0xf0000000U  /* there is no such frame */
#define XEN_DOMCTL_PFINFO_LTAB_MASK        0xf0000000U

/*
 * XEN_DOMCTL_getpageframeinfo3: what each frame of a list is, for saving a domain. x86.
 * -XEN_E2BIG: more than 1024. The record changes while the operation is in progress.
 */
struct xen_domctl_getpageframeinfo3 {
    uint64_aligned_t num;                   /* in:  elements of array */
    XEN_GUEST_HANDLE_64(xen_pfn_t) array;   /* in:  frames; out: XEN_DOMCTL_PFINFO_* */
};

/* xen_domctl_shadow_op.op, and what else it takes. */
#define XEN_DOMCTL_SHADOW_OP_OFF              0  /* end all that OP_ENABLE began */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_TEST      1  /* OP_ENABLE with mode 0 */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY  2  /* OP_ENABLE with ENABLE_LOG_DIRTY */
#define XEN_DOMCTL_SHADOW_OP_CLEAN           11  /* get the dirty bitmap, and clear Xen's */
#define XEN_DOMCTL_SHADOW_OP_PEEK            12  /* get the dirty bitmap */
#define XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION  30  /* mb, out; better get_paging_mempool_size */
#define XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION  31  /* mb, in; better set_paging_mempool_size */
#define XEN_DOMCTL_SHADOW_OP_ENABLE          32  /* mode */

/* xen_domctl_shadow_op.mode of OP_ENABLE */
#define XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT    0x02  /* the guest does not tell of page tables */
#define XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY   0x04  /* note which frames are written to */
#define XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE   0x08  /* the guest knows gfns, not mfns */
#define XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL    0x10  /* Xen is not in its address space */

/* xen_domctl_shadow_op.mode of OP_CLEAN and OP_PEEK */
#define XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL     0x01  /* and what Xen itself may write; since 4.7 */

struct xen_domctl_shadow_op_stats {
    uint32_t fault_count;               /* out: faults since the last OP_CLEAN */
    uint32_t dirty_count;               /* out: frames that became dirty since */
};

/*
 * XEN_DOMCTL_shadow_op: log which frames a domain writes to, for moving it while it
 * runs; the memory for its page tables. x86. The domain may not be the caller.
 *
 *   offset  size  field
 *        0     4  op
 *        4     4  mode
 *        8     4  mb
 *       12     4  (hole)
 *       16     8  dirty_bitmap
 *       24     8  pages
 *       32     8  stats
 *       40
 */
struct xen_domctl_shadow_op {
    uint32_t op;                                /* in:  XEN_DOMCTL_SHADOW_OP_* */
    uint32_t mode;                              /* in:  by op */
    uint32_t mb;                                /* in, out: MiB for page tables */
    XEN_GUEST_HANDLE_64(uint8) dirty_bitmap;    /* out: a bit a frame */
    uint64_aligned_t pages;                     /* in:  bits of it; out: bits written */
    struct xen_domctl_shadow_op_stats stats;    /* out: OP_CLEAN, OP_PEEK */
};

/* XEN_DOMCTL_max_mem: the most that a domain may have. What it has already stays. */
struct xen_domctl_max_mem {
    uint64_aligned_t max_memkb;         /* in:  KiB */
};

/*
 * XEN_DOMCTL_setvcpucontext, _getvcpucontext: the registers of a VCPU. The domain may
 * not be the caller. Set: -XEN_EINVAL: values that a guest may not have. A NULL
 * context resets the VCPU. HVM on x86: use XEN_DOMCTL_sethvmcontext to set.
 *
 *   offset  size  field
 *        0     4  vcpu
 *        4     4  (hole)
 *        8     8  ctxt
 *       16
 */
struct xen_domctl_vcpucontext {
    uint32_t vcpu;                                    /* in */
    XEN_GUEST_HANDLE_64(vcpu_guest_context_t) ctxt;   /* set: in, get: out */
};

/*
 * XEN_DOMCTL_getvcpuinfo: what a VCPU is doing. -XEN_ESRCH: there is no such VCPU.
 *
 *   offset  size  field
 *        0     4  vcpu
 *        4     1  online
 *        5     1  blocked
 *        6     1  running
 *        7     1  (hole)
 *        8     8  cpu_time
 *       16     4  cpu
 *       20     4  (hole)
 *       24
 */
struct xen_domctl_getvcpuinfo {
    uint32_t vcpu;                      /* in */
    uint8_t  online;                    /* out: not 0: the guest has started it */
    uint8_t  blocked;                   /* out: not 0: it waits for an event */
    uint8_t  running;                   /* out: not 0: it is on a CPU now */
    uint64_aligned_t cpu_time;          /* out: ns */
    uint32_t cpu;                       /* out: the CPU, or the last one */
};

/* XEN_DOMCTL_setnodeaffinity, _getnodeaffinity: NUMA nodes that memory comes from. */
struct xen_domctl_nodeaffinity {
    struct xenctl_bitmap nodemap;       /* set: in, get: out: a bit a node */
};

/* xen_domctl_vcpuaffinity.flags; since 4.5 */
#define _XEN_VCPUAFFINITY_HARD             0
#define XEN_VCPUAFFINITY_HARD              (1U << _XEN_VCPUAFFINITY_HARD)   /* cpumap_hard */
#define _XEN_VCPUAFFINITY_SOFT             1
#define XEN_VCPUAFFINITY_SOFT              (1U << _XEN_VCPUAFFINITY_SOFT)   /* cpumap_soft */
#define _XEN_VCPUAFFINITY_FORCE            2
#define XEN_VCPUAFFINITY_FORCE             (1U << _XEN_VCPUAFFINITY_FORCE)  /* set: end a
                                                        SCHEDOP_pin_override; since 4.7 */

/*
 * XEN_DOMCTL_setvcpuaffinity, _getvcpuaffinity: CPUs that a VCPU may run on (hard) and
 * should run on (soft). Get gives what was set; set also gives what is left of
 * it in the domain's pool, and of soft within hard.
 */
struct xen_domctl_vcpuaffinity {
    uint32_t vcpu;                      /* in */
    uint32_t flags;                     /* in:  XEN_VCPUAFFINITY_* */
    struct xenctl_bitmap cpumap_hard;   /* set: in, out, get: out: a bit a CPU */
    struct xenctl_bitmap cpumap_soft;   /* the same */
};

/*
 * XEN_DOMCTL_max_vcpus: make the VCPUs, with the number that XEN_DOMCTL_createdomain
 * was given (-XEN_EINVAL: another).
 */
struct xen_domctl_max_vcpus {
    uint32_t max;                       /* in */
};

/* xen_domctl_scheduler_op.sched_id, xen_sysctl_sched_id.sched_id */
#define XEN_SCHEDULER_CREDIT               5
#define XEN_SCHEDULER_CREDIT2              6
#define XEN_SCHEDULER_ARINC653             7
#define XEN_SCHEDULER_RTDS                 8
#define XEN_SCHEDULER_NULL                 9

struct xen_domctl_sched_credit {
    uint16_t weight;                    /* share, relative to other domains' */
    uint16_t cap;                       /* at most, percent of a CPU; 0: no limit; 65535 of
                                           XEN_DOMCTL_SCHEDOP_putinfo: leave it */
};

struct xen_domctl_sched_credit2 {
    uint16_t weight;                    /* share, relative to other domains' */
    uint16_t cap;                       /* as that of xen_domctl_sched_credit */
};

/* xen_domctl_sched_rtds.flags; since 4.10 */
#define _XEN_DOMCTL_SCHEDRT_extra          0
#define XEN_DOMCTL_SCHEDRT_extra           (1U << _XEN_DOMCTL_SCHEDRT_extra)
                                                /* may use time that is left over */

struct xen_domctl_sched_rtds {
    uint32_t period;                    /* us */
    uint32_t budget;                    /* time in a period, us */
    uint32_t flags;                     /* XEN_DOMCTL_SCHEDRT_* */
};

typedef struct xen_domctl_schedparam_vcpu {
    union {
        struct xen_domctl_sched_credit  credit;
        struct xen_domctl_sched_credit2 credit2;
        struct xen_domctl_sched_rtds    rtds;
    } u;                                /* get: out, put: in */
    uint32_t vcpuid;                    /* in */
} xen_domctl_schedparam_vcpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_schedparam_vcpu_t);

/* xen_domctl_scheduler_op.cmd */
#define XEN_DOMCTL_SCHEDOP_putinfo         0  /* u by scheduler, of all VCPUs */
#define XEN_DOMCTL_SCHEDOP_getinfo         1  /* u by scheduler, of the domain */
#define XEN_DOMCTL_SCHEDOP_putvcpuinfo     2  /* u.v, only RTDS; since 4.7 */
#define XEN_DOMCTL_SCHEDOP_getvcpuinfo     3  /* u.v, only RTDS; since 4.7 */

/*
 * XEN_DOMCTL_scheduler_op: how much time a domain gets. -XEN_EINVAL: not the scheduler
 * of its pool, or bad values.
 */
struct xen_domctl_scheduler_op {
    uint32_t sched_id;                  /* in:  XEN_SCHEDULER_* */
    uint32_t cmd;                       /* in:  XEN_DOMCTL_SCHEDOP_* */
    union {
        struct xen_domctl_sched_credit  credit;
        struct xen_domctl_sched_credit2 credit2;
        struct xen_domctl_sched_rtds    rtds;
        struct {
            XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t) vcpus;
            uint32_t nr_vcpus;          /* in:  elements; out: how many were done */
            uint32_t padding;           /* ignored */
        } v;
    } u;
};

/* XEN_DOMCTL_setdomainhandle: another UUID. */
struct xen_domctl_setdomainhandle {
    xen_domain_handle_t handle;         /* in */
};

/* XEN_DOMCTL_setdebugging: pause it at its breakpoints. The domain may not be the caller. */
struct xen_domctl_setdebugging {
    uint8_t enable;                     /* in:  0 or 1 */
};

/*
 * XEN_DOMCTL_irq_permission: may the domain use an interrupt? -XEN_EPERM: the caller
 * may not itself.
 */
struct xen_domctl_irq_permission {
    uint32_t pirq;                      /* in:  pirq of the caller */
    uint8_t  allow_access;              /* in:  0 or 1 */
    uint8_t  pad[3];                    /* ignored */
};

/* xen_domctl_gsi_permission.flags; since 4.20 */
#define XEN_DOMCTL_GSI_REVOKE              0
#define XEN_DOMCTL_GSI_GRANT               1
#define XEN_DOMCTL_GSI_ACTION_MASK         1  /* other bits: must be 0 */

/* XEN_DOMCTL_gsi_permission: as XEN_DOMCTL_irq_permission, for a dom0 without pirqs (PVH). x86. */
struct xen_domctl_gsi_permission {
    uint32_t gsi;                       /* in */
    uint32_t flags;                     /* in:  XEN_DOMCTL_GSI_* */
};

/*
 * XEN_DOMCTL_iomem_permission: may the domain map this memory of devices? -XEN_EPERM:
 * the caller may not itself.
 *
 *   offset  size  field
 *        0     8  first_mfn
 *        8     8  nr_mfns
 *       16     1  allow_access
 *       17     7  (hole)
 *       24
 */
struct xen_domctl_iomem_permission {
    uint64_aligned_t first_mfn;         /* in:  first frame */
    uint64_aligned_t nr_mfns;           /* in:  frames, at least 1 */
    uint8_t allow_access;               /* in:  0 or 1 */
};

/*
 * XEN_DOMCTL_ioport_permission: may the domain use these I/O ports? x86. -XEN_EPERM:
 * the caller may not itself.
 *
 *   offset  size  field
 *        0     4  first_port
 *        4     4  nr_ports
 *        8     1  allow_access
 *        9     3  (hole)
 *       12
 */
struct xen_domctl_ioport_permission {
    uint32_t first_port;                /* in */
    uint32_t nr_ports;                  /* in:  0 does nothing */
    uint8_t  allow_access;              /* in:  0 or 1 */
};

/*
 * XEN_DOMCTL_hypercall_init: write the hypercall page into a frame of the domain. x86.
 * -XEN_EACCES: the frame is not there, or cannot be written.
 */
struct xen_domctl_hypercall_init {
    uint64_aligned_t gmfn;              /* in:  gfn, PV: mfn */
};

/* XEN_DOMCTL_settimeoffset: set the domain's wall clock apart from UTC. */
struct xen_domctl_settimeoffset {
    int64_aligned_t time_offset_seconds;  /* in:  added to UTC */
};

/*
 * XEN_DOMCTL_gethvmcontext, _sethvmcontext: the state of an HVM domain's virtual machine,
 * as records (hvm/save.h). The domain has to be paused and may not be the caller. x86.
 * -XEN_ENOSPC: the buffer is too small; get with NULL tells the size.
 *
 *   offset  size  field
 *        0     4  size
 *        4     4  (hole)
 *        8     8  buffer
 *       16
 */
struct xen_domctl_hvmcontext {
    uint32_t size;                      /* in:  bytes of buffer; get: out: bytes used */
    XEN_GUEST_HANDLE_64(uint8) buffer;  /* set: in, get: out */
};

/*
 * XEN_DOMCTL_set_address_size, _get_address_size: is the kernel of 32 or 64 bits? x86
 * (PV only to set), Arm. Set: -XEN_EACCES: the domain has memory already.
 */
struct xen_domctl_address_size {
    uint32_t size;                      /* set: in, get: out: 32 or 64 */
};

/* xen_domctl_sendtrigger.trigger; since 3.1 */
#define XEN_DOMCTL_SENDTRIGGER_NMI         0  /* to the VCPU */
#define XEN_DOMCTL_SENDTRIGGER_RESET       1  /* -XEN_ENOSYS */
#define XEN_DOMCTL_SENDTRIGGER_INIT        2  /* -XEN_ENOSYS */
#define XEN_DOMCTL_SENDTRIGGER_POWER       3  /* the power button, HVM; since 3.4 */
#define XEN_DOMCTL_SENDTRIGGER_SLEEP       4  /* the sleep button, HVM; since 4.0 */

/* XEN_DOMCTL_sendtrigger: press a button. x86. */
struct xen_domctl_sendtrigger {
    uint32_t trigger;                   /* in:  XEN_DOMCTL_SENDTRIGGER_* */
    uint32_t vcpu;                      /* in:  of NMI */
};

/* xen_domctl_assign_device.dev; since 4.6 */
#define XEN_DOMCTL_DEV_PCI                 0  /* u.pci */
#define XEN_DOMCTL_DEV_DT                  1  /* u.dt */

/* xen_domctl_assign_device.flags, only assign; since 4.6 */
#define XEN_DOMCTL_DEV_RDM_RELAXED         1  /* go on where the device's reserved memory is
                                                 in the way */

/*
 * XEN_DOMCTL_assign_device: give the domain a device, by the IOMMU.
 * XEN_DOMCTL_deassign_device: take it. A PCI device goes back to dom0, one of the
 * device tree to nobody. -XEN_ENODEV: the domain does not have it.
 * XEN_DOMCTL_test_assign_device: 0: it can be given to the domain; with DOMID_INVALID:
 * nobody has it.
 *
 *   offset  size  field
 *        0     4  dev
 *        4     4  flags
 *        8    16  u
 *        8     4  u.pci.machine_sbdf
 *        8     4  u.dt.size
 *       12     4  (hole)
 *       16     8  u.dt.path
 *       24
 */
struct xen_domctl_assign_device {
    uint32_t dev;                               /* in:  XEN_DOMCTL_DEV_* */
    uint32_t flags;                             /* in:  XEN_DOMCTL_DEV_RDM_*, other bits 0 */
    union {
        struct {
            uint32_t machine_sbdf;              /* in:  segment << 16 | bus << 8 | device << 3 |
                                                   function */
        } pci;
        struct {
            uint32_t size;                      /* in:  length of path, without a NUL */
            XEN_GUEST_HANDLE_64(char) path;     /* in:  in the host's device tree */
        } dt;
    } u;
};

/*
 * XEN_DOMCTL_get_device_group: which PCI devices go to the same domain or to none.
 *
 *   offset  size  field
 *        0     4  machine_sbdf
 *        4     4  max_sdevs
 *        8     4  num_sdevs
 *       12     4  (hole)
 *       16     8  sdev_array
 *       24
 */
struct xen_domctl_get_device_group {
    uint32_t machine_sbdf;                      /* in:  as in xen_domctl_assign_device */
    uint32_t max_sdevs;                         /* in:  elements of sdev_array */
    uint32_t num_sdevs;                         /* out: how many were written */
    XEN_GUEST_HANDLE_64(uint32) sdev_array;     /* out: machine_sbdf of each */
};

/* xen_domctl_bind_pt_irq.irq_type, and the member of its u. */
enum pt_irq_type {
    PT_IRQ_TYPE_PCI           = 0,      /* pci: an interrupt line of a virtual device */
    PT_IRQ_TYPE_ISA           = 1,      /* isa */
    PT_IRQ_TYPE_MSI           = 2,      /* msi: a message */
    PT_IRQ_TYPE_MSI_TRANSLATE = 3,      /* pci: a message that looks like a line to the guest */
    PT_IRQ_TYPE_SPI           = 4       /* spi, Arm; since 4.6 */
};

/* xen_domctl_bind_pt_irq.u.msi.gflags; since 4.10 */
#define XEN_DOMCTL_VMSI_X86_DEST_ID_MASK   0x0000ff  /* APIC id of the destination */
#define XEN_DOMCTL_VMSI_X86_RH_MASK        0x000100  /* redirection hint */
#define XEN_DOMCTL_VMSI_X86_DM_MASK        0x000200  /* destination mode: 1 logical */
#define XEN_DOMCTL_VMSI_X86_DELIV_MASK     0x007000  /* delivery mode */
#define XEN_DOMCTL_VMSI_X86_TRIG_MASK      0x008000  /* trigger mode: 1 level */
#define XEN_DOMCTL_VMSI_X86_UNMASKED       0x010000  /* deliver it from now on */

/*
 * XEN_DOMCTL_bind_pt_irq: a device's interrupt becomes one of the HVM domain's.
 * XEN_DOMCTL_unbind_pt_irq: no more. -XEN_EPERM: the caller may not use it itself.
 *
 *   offset  size  field
 *        0     4  machine_irq
 *        4     4  irq_type
 *        8    16  u
 *        8     1  u.isa.isa_irq
 *        8     1  u.pci.bus
 *        9     1  u.pci.device
 *       10     1  u.pci.intx
 *        8     1  u.msi.gvec
 *        9     3  (hole)
 *       12     4  u.msi.gflags
 *       16     8  u.msi.gtable
 *        8     2  u.spi.spi
 *       24
 */
struct xen_domctl_bind_pt_irq {
    uint32_t machine_irq;               /* in:  pirq of the domain; SPI: the host's */
    uint32_t irq_type;                  /* in:  PT_IRQ_TYPE_* */
    union {
        struct {
            uint8_t isa_irq;            /* in:  the guest's */
        } isa;
        struct {
            uint8_t bus;                /* in:  of the virtual device */
            uint8_t device;             /* in */
            uint8_t intx;               /* in:  0 INTA ... 3 INTD */
        } pci;
        struct {
            uint8_t  gvec;              /* in:  the guest's vector */
            uint32_t gflags;            /* in:  XEN_DOMCTL_VMSI_X86_* */
            uint64_aligned_t gtable;    /* in:  address of the MSI-X table, 0: MSI */
        } msi;
        struct {
            uint16_t spi;               /* in:  the guest's, 32 ... 1019 */
        } spi;
    } u;
};

/* xen_domctl_memory_mapping.add_mapping, xen_domctl_ioport_mapping.add_mapping */
#define DPCI_ADD_MAPPING                   1
#define DPCI_REMOVE_MAPPING                0

/*
 * XEN_DOMCTL_memory_mapping: a device's memory stands at these gfns of the domain.
 * Returns 0, or how many frames were done, for the caller to go on from there.
 * -XEN_E2BIG: fewer at one go. -XEN_EPERM: caller or domain may not use them.
 */
struct xen_domctl_memory_mapping {
    uint64_aligned_t first_gfn;         /* in:  where, in the domain */
    uint64_aligned_t first_mfn;         /* in:  what, of the machine */
    uint64_aligned_t nr_mfns;           /* in:  frames, at least 1 */
    uint32_t add_mapping;               /* in:  DPCI_* */
    uint32_t padding;                   /* ignored */
};

/* XEN_DOMCTL_ioport_mapping: a device's I/O ports stand at these ports of the HVM domain. x86. */
struct xen_domctl_ioport_mapping {
    uint32_t first_gport;               /* in:  where, in the domain */
    uint32_t first_mport;               /* in:  what, of the machine */
    uint32_t nr_ports;                  /* in */
    uint32_t add_mapping;               /* in:  DPCI_* */
};

/* Types of memory in a cache, by number as in MTRRs; for XEN_DMOP_pin_memory_cacheattr. */
#define XEN_DOMCTL_MEM_CACHEATTR_UC        0  /* uncached */
#define XEN_DOMCTL_MEM_CACHEATTR_WC        1  /* write-combining */
#define XEN_DOMCTL_MEM_CACHEATTR_WT        4  /* write-through */
#define XEN_DOMCTL_MEM_CACHEATTR_WP        5  /* write-protected */
#define XEN_DOMCTL_MEM_CACHEATTR_WB        6  /* write-back */
#define XEN_DOMCTL_MEM_CACHEATTR_UCM       7  /* uncached, but MTRRs decide */
#define XEN_DOMCTL_DELETE_MEM_CACHEATTR    (~(uint32_t)0)  /* whatever it would be; since 4.5 */

/*
 * XEN_DOMCTL_set_ext_vcpucontext, _get_ext_vcpucontext: more of a PV VCPU's state, and
 * the machine check state of an HVM one's. x86; elsewhere the record ends after size.
 * Set: Xen takes the first `size` bytes, by the versions that it knows.
 */
#if defined(XEN_ABI_X86)
/*
 *   offset  size   arm32  size  field
 *        0     4       0     4  vcpu
 *        4     4       4     4  size
 *        8     8       -     -  syscall32_callback_eip
 *       16     8       -     -  sysenter_callback_eip
 *       24     2       -     -  syscall32_callback_cs
 *       26     2       -     -  sysenter_callback_cs
 *       28     1       -     -  syscall32_disables_events
 *       29     1       -     -  sysenter_disables_events
 *       30     2       -     -  (hole)
 *       32     8       -     -  mcg_cap
 *       32    32       -     -  vmce
 *       64             8
 */
XEN_ABI_EXT struct xen_domctl_ext_vcpucontext {
    uint32_t vcpu;                              /* in */
    uint32_t size;                              /* bytes of the record: set: in, get: out */
    uint64_aligned_t syscall32_callback_eip;    /* where SYSCALL of 32-bit code enters */
    uint64_aligned_t sysenter_callback_eip;     /* where SYSENTER enters */
    uint16_t syscall32_callback_cs;             /* its code selector */
    uint16_t sysenter_callback_cs;
    uint8_t  syscall32_disables_events;         /* 1: with events masked */
    uint8_t  sysenter_disables_events;
    XEN_ABI_EXT union {
        uint64_aligned_t mcg_cap;               /* the first member of vmce */
        struct hvm_vmce_vcpu vmce;
    };
};
#else
struct xen_domctl_ext_vcpucontext {
    uint32_t vcpu;                              /* in */
    uint32_t size;
};
#endif

/*
 * XEN_DOMCTL_set_target: the domain becomes the device model's of another one (a stub
 * domain), with the rights for that. Once. -XEN_EINVAL: it has a target, or is its own.
 */
struct xen_domctl_set_target {
    domid_t target;                     /* in */
};

#if defined(XEN_ABI_X86)

#define XEN_CPUID_INPUT_UNUSED             0xFFFFFFFF  /* the leaf has no subleaf */

/*
 * XEN_DOMCTL_get_cpu_policy, _set_cpu_policy: which CPUID values and MSRs the domain
 * sees. x86. Get: -XEN_ENOBUFS: the arrays are too small. Set: before it first runs
 * (-XEN_EEXIST: too late); where Xen refuses a value, err_* say which, else they are ~0.
 *
 *   offset  size  field
 *        0     4  nr_leaves
 *        4     4  nr_msrs
 *        8     8  leaves
 *       16     8  msrs
 *       24     4  err_leaf
 *       28     4  err_subleaf
 *       32     4  err_msr
 *       36     4  (hole)
 *       40
 */
struct xen_domctl_cpu_policy {
    uint32_t nr_leaves;                             /* in:  elements; get: out: how many */
    uint32_t nr_msrs;                               /* in:  elements; get: out: how many */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;   /* set: in, get: out */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t)  msrs;     /* set: in, get: out */
    uint32_t err_leaf, err_subleaf, err_msr;        /* set: out */
};
typedef struct xen_domctl_cpu_policy xen_domctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cpu_policy_t);

#endif /* XEN_ABI_X86 */

/*
 * XEN_DOMCTL_subscribe: send to an event channel when the domain suspends
 * (SHUTDOWN_suspend), and not VIRQ_DOM_EXC then. The last subscriber counts.
 */
struct xen_domctl_subscribe {
    uint32_t port;                      /* in:  of the caller */
};

/* xen_domctl_debug_op.op */
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF  0
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON   1

/* XEN_DOMCTL_debug_op: run a VCPU of an HVM domain by single steps. x86. */
struct xen_domctl_debug_op {
    uint32_t op;                        /* in:  XEN_DOMCTL_DEBUG_OP_* */
    uint32_t vcpu;                      /* in */
};

/*
 * XEN_DOMCTL_gethvmcontext_partial: one record of what XEN_DOMCTL_gethvmcontext gives.
 * x86. With NULL: how many bytes it has. -XEN_ENOENT: no such record.
 */
struct xen_domctl_hvmcontext_partial {
    uint32_t type;                      /* in:  HVM_SAVE_CODE() of the record */
    uint32_t instance;                  /* in:  which of them, as a rule the VCPU */
    uint64_aligned_t bufsz;             /* in:  bytes of buffer; out: bytes used */
    XEN_GUEST_HANDLE_64(uint8) buffer;  /* out */
};

/* XEN_DOMCTL_gettscinfo, _settscinfo: what the time stamp counter does in the domain. x86. */
struct xen_domctl_tsc_info {
    uint32_t tsc_mode;                  /* set: in, get: out: 0 default, 1 emulated, 2 native */
    uint32_t gtsc_khz;                  /* set: in, get: out: kHz that the guest is to see */
    uint32_t incarnation;               /* set: in, get: out: grows each time it is restored */
    uint32_t pad;                       /* ignored */
    uint64_aligned_t elapsed_nsec;      /* set: in, get: out: since it was made, ns */
};

/*
 * XEN_DOMCTL_gdbsx_guestmemio: read or write a domain's virtual memory, for gdbsx. x86.
 *
 *   offset  size  field
 *        0     8  pgd3val
 *        8     8  gva
 *       16     8  uva
 *       24     4  len
 *       28     1  gwr
 *       29     3  (hole)
 *       32     4  remain
 *       36     4  (hole)
 *       40
 */
struct xen_domctl_gdbsx_memio {
    uint64_aligned_t pgd3val;           /* in:  entry of the top page table, 0: use its CR3 */
    uint64_aligned_t gva;               /* in:  virtual address in the domain */
    uint64_aligned_t uva;               /* in:  virtual address of the caller's buffer */
    uint32_t len;                       /* in:  bytes */
    uint8_t  gwr;                       /* in:  0 read, 1 write */
    uint32_t remain;                    /* out: bytes not done */
};

/* XEN_DOMCTL_gdbsx_pausevcpu, _unpausevcpu: stop one VCPU. It counts. */
struct xen_domctl_gdbsx_pauseunp_vcpu {
    uint32_t vcpu;                      /* in */
};

/*
 * XEN_DOMCTL_gdbsx_domstatus: did a breakpoint stop the domain?
 *
 *   offset  size  field
 *        0     1  paused
 *        1     3  (hole)
 *        4     4  vcpu_id
 *        8     4  vcpu_ev
 *       12
 */
struct xen_domctl_gdbsx_domstatus {
    uint8_t  paused;                    /* out: not 0: by a tool */
    uint32_t vcpu_id;                   /* out: the VCPU that stopped, ~0: none */
    uint32_t vcpu_ev;                   /* out: the exception that stopped it */
};

/* xen_domctl_vm_event_op.op; since 4.6 */
#define XEN_VM_EVENT_ENABLE                0  /* make the ring: u.enable */
#define XEN_VM_EVENT_DISABLE               1  /* take it away */
#define XEN_VM_EVENT_RESUME                2  /* there are responses in the ring */
#define XEN_VM_EVENT_GET_VERSION           3  /* u.version, also of DOMID_INVALID; since 4.13 */

/* xen_domctl_vm_event_op.mode: which ring; since 4.6 */
#define XEN_DOMCTL_VM_EVENT_OP_PAGING      1  /* frames that were paged out */
#define XEN_DOMCTL_VM_EVENT_OP_MONITOR     2  /* what XEN_DOMCTL_monitor_op asks for */
#define XEN_DOMCTL_VM_EVENT_OP_SHARING     3  /* no memory to end the sharing of a page */

/*
 * XEN_DOMCTL_vm_event_op: rings by which a tool follows a domain (vm_event.h). Enable:
 * -XEN_ENODEV: the domain has no nested page tables; -XEN_EBUSY: there is a ring;
 * paging also -XEN_EMLINK: it has devices, -XEN_EXDEV: populate on demand.
 */
struct xen_domctl_vm_event_op {
    uint32_t op;                        /* in:  XEN_VM_EVENT_* */
    uint32_t mode;                      /* in:  XEN_DOMCTL_VM_EVENT_OP_* */
    union {
        struct {
            uint32_t port;              /* out: event channel of the ring, to be bound */
        } enable;
        uint32_t version;               /* out: VM_EVENT_INTERFACE_VERSION */
    } u;
};

/* xen_domctl_mem_sharing_op.op */
#define XEN_DOMCTL_MEM_SHARING_CONTROL     0  /* u.enable; since 4.2 */

/* XEN_DOMCTL_mem_sharing_op: may pages of the domain be shared? x86, HVM. */
struct xen_domctl_mem_sharing_op {
    uint8_t op;                         /* in:  XEN_DOMCTL_MEM_SHARING_* */
    union {
        uint8_t enable;                 /* in:  0 or 1 */
    } u;
};

XEN_ABI_END

/* XEN_DOMCTL_audit_p2m: compare the domain's P2M with the M2P. x86, a debugging build. */
struct xen_domctl_audit_p2m {
    uint64_t orphans;                   /* out: frames of the domain without a gfn */
    uint64_t m2p_bad;                   /* out: wrong entries of the M2P */
    uint64_t p2m_bad;                   /* out: wrong entries of the P2M */
};

XEN_ABI_BEGIN_8

/* XEN_DOMCTL_set_virq_handler: the domain, not dom0, gets a global VIRQ. -XEN_EINVAL: not one. */
struct xen_domctl_set_virq_handler {
    uint32_t virq;                      /* in:  VIRQ_* */
};

#if defined(XEN_ABI_X86)

/*
 * XEN_DOMCTL_setvcpuextstate, _getvcpuextstate: the XSAVE state of a VCPU: XCR0, what
 * of it was ever on, and an XSAVE area. x86. Get with size 0 tells the size.
 *
 *   offset  size  field
 *        0     4  vcpu
 *        4     4  (hole)
 *        8     8  xfeature_mask
 *       16     8  size
 *       24     8  buffer
 *       32
 */
struct xen_domctl_vcpuextstate {
    uint32_t vcpu;                          /* in */
    uint64_aligned_t xfeature_mask;         /* get: out: what the area can hold */
    uint64_aligned_t size;                  /* in:  bytes of buffer; get: out: bytes used */
    XEN_GUEST_HANDLE_64(uint64) buffer;     /* set: in, get: out */
};

#endif

/*
 * XEN_DOMCTL_set_access_required: what happens at a forbidden access when no tool
 * listens to the monitor ring.
 */
struct xen_domctl_set_access_required {
    uint8_t access_required;            /* in:  1: the VCPU stops, 0: the access is allowed */
};

/* XEN_DOMCTL_set_broken_page_p2m: the memory of a gfn was found defective, elsewhere. x86. */
struct xen_domctl_set_broken_page_p2m {
    uint64_aligned_t pfn;               /* in:  gfn */
};

XEN_ABI_END

/*
 * XEN_DOMCTL_cacheflush: write frames of the domain from the caches to memory. Arm.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  start_pfn
 *        8     8       4     4  nr_pfns
 *       16             8
 */
struct xen_domctl_cacheflush {
    xen_pfn_t start_pfn, nr_pfns;       /* in:  first gfn, frames */
};

XEN_ABI_BEGIN_8

/*
 * XEN_DOMCTL_get_paging_mempool_size, _set_paging_mempool_size: the memory for a domain's
 * page tables. Set: a multiple of the page's size; an error (-XEN_ENOMEM) may come
 * after a part was done.
 */
struct xen_domctl_paging_mempool {
    uint64_aligned_t size;              /* set: in, get: out: bytes */
};

#if defined(XEN_ABI_X86)

struct xen_domctl_vcpu_msr {
    uint32_t index;                     /* set: in, get: out: number of the MSR */
    uint32_t reserved;                  /* must be 0 */
    uint64_aligned_t value;             /* set: in, get: out */
};
typedef struct xen_domctl_vcpu_msr xen_domctl_vcpu_msr_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpu_msr_t);

/*
 * XEN_DOMCTL_get_vcpu_msrs, _set_vcpu_msrs: the MSRs that a PV VCPU's state consists of.
 * x86. Get: with NULL, msr_count becomes the most there can be; -XEN_ENOBUFS: it
 * is how many are needed. Set: -XEN_EINVAL: it is the index of the one refused.
 */
struct xen_domctl_vcpu_msrs {
    uint32_t vcpu;                                      /* in */
    uint32_t msr_count;                                 /* in:  elements; out: how many */
    XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t) msrs;    /* set: in, get: out */
};

#endif

/* XEN_DOMCTL_setvnumainfo: the domain's virtual NUMA nodes (XENMEM_get_vnumainfo). x86. */
struct xen_domctl_vnuma {
    uint32_t nr_vnodes;                                 /* in:  virtual nodes, at least 1 */
    uint32_t nr_vmemranges;                             /* in:  elements of vmemrange */
    uint32_t nr_vcpus;                                  /* in:  all of the domain's */
    uint32_t pad;                                       /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(uint) vdistance;                /* in:  nr_vnodes * nr_vnodes */
    XEN_GUEST_HANDLE_64(uint) vcpu_to_vnode;            /* in:  nr_vcpus */
    XEN_GUEST_HANDLE_64(uint) vnode_to_pnode;           /* in:  nr_vnodes: the host's nodes */
    XEN_GUEST_HANDLE_64(xen_vmemrange_t) vmemrange;     /* in */
};

/* xen_domctl_psr_cmt_op.cmd; since 4.5 */
#define XEN_DOMCTL_PSR_CMT_OP_DETACH       0
#define XEN_DOMCTL_PSR_CMT_OP_ATTACH       1
#define XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID   2  /* data */

/* XEN_DOMCTL_psr_cmt_op: have the CPU count the domain's use of caches. x86, Intel. */
struct xen_domctl_psr_cmt_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_PSR_CMT_OP_* */
    uint32_t data;                      /* out: the number that it is counted under */
};

/* xen_domctl_monitor_op.op; since 4.6 */
#define XEN_DOMCTL_MONITOR_OP_ENABLE             0  /* event */
#define XEN_DOMCTL_MONITOR_OP_DISABLE            1  /* event */
#define XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES   2  /* event, out */
#define XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP   3  /* event: not 0: emulate string instructions
                                                       one step at a time; since 4.7 */
#define XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS  4  /* none: writes to control registers wait for
                                                       the response; since 4.14 */

/* xen_domctl_monitor_op.event, and the member of its u; a bit each in GET_CAPABILITIES. */
#define XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG        0  /* mov_to_cr */
#define XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR           1  /* mov_to_msr */
#define XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP           2
#define XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT  3
#define XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST        4  /* guest_request */
#define XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION      5  /* debug_exception, since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_CPUID                6  /* since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL      7  /* Arm: SMC; since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_INTERRUPT            8  /* since 4.9 */
#define XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS          9  /* descriptor tables, since 4.9 */
#define XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED  10  /* since 4.10 */
#define XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT   11  /* on at first; since 4.12 */
#define XEN_DOMCTL_MONITOR_EVENT_VMEXIT              12  /* vmexit, since 4.17 */
#define XEN_DOMCTL_MONITOR_EVENT_IO                  13  /* I/O ports, since 4.18 */

/*
 * XEN_DOMCTL_monitor_op: which events go to the monitor ring, which has to be there
 * (XEN_DOMCTL_vm_event_op). The domain may not be the caller. Forbidden accesses to
 * memory come there too, by XENMEM_access_op.
 *
 * `sync`: the VCPU stops until the tool responds.
 *
 *   offset  size  field
 *        0     4  op
 *        4     4  event
 *        8    16  u
 *        8     1  u.mov_to_cr.index
 *        9     1  u.mov_to_cr.sync
 *       10     1  u.mov_to_cr.onchangeonly
 *       11     1  u.mov_to_cr.pad1
 *       12     4  u.mov_to_cr.pad2
 *       16     8  u.mov_to_cr.bitmask
 *        8     4  u.mov_to_msr.msr
 *       12     1  u.mov_to_msr.onchangeonly
 *       13     3  (hole)
 *        8     1  u.guest_request.sync
 *        9     1  u.guest_request.allow_userspace
 *        8     1  u.debug_exception.sync
 *        8     1  u.vmexit.sync
 *       24
 */
struct xen_domctl_monitor_op {
    uint32_t op;                        /* in:  XEN_DOMCTL_MONITOR_OP_* */
    uint32_t event;                     /* in:  XEN_DOMCTL_MONITOR_EVENT_*; capabilities: out:
                                           1 << each */
    union {                             /* in:  of XEN_DOMCTL_MONITOR_OP_ENABLE */
        struct {
            uint8_t  index;             /* VM_EVENT_X86_*: which register */
            uint8_t  sync;
            uint8_t  onchangeonly;      /* 1: only when the value changes */
            uint8_t  pad1;              /* ignored */
            uint32_t pad2;              /* ignored */
            uint64_aligned_t bitmask;   /* bits that do not count as a change */
        } mov_to_cr;
        struct {
            uint32_t msr;               /* number of the MSR */
            uint8_t  onchangeonly;      /* 1: only when the value changes */
        } mov_to_msr;
        struct {
            uint8_t sync;
            uint8_t allow_userspace;    /* 1: also from user mode; since 4.10 */
        } guest_request;
        struct {
            uint8_t sync;
        } debug_exception;
        struct {
            uint8_t sync;               /* 1: and Xen does not handle the exit */
        } vmexit;
    } u;
};

/* xen_domctl_psr_alloc.cmd; since 4.11 */
#define XEN_DOMCTL_PSR_SET_L3_CBM          0  /* ways of the L3 cache, a bit each */
#define XEN_DOMCTL_PSR_GET_L3_CBM          1
#define XEN_DOMCTL_PSR_SET_L3_CODE         2  /* the same, for code only */
#define XEN_DOMCTL_PSR_SET_L3_DATA         3  /* the same, for data only */
#define XEN_DOMCTL_PSR_GET_L3_CODE         4
#define XEN_DOMCTL_PSR_GET_L3_DATA         5
#define XEN_DOMCTL_PSR_SET_L2_CBM          6  /* ways of the L2 cache */
#define XEN_DOMCTL_PSR_GET_L2_CBM          7
#define XEN_DOMCTL_PSR_SET_MBA_THRTL       8  /* throttling of memory accesses */
#define XEN_DOMCTL_PSR_GET_MBA_THRTL       9

XEN_ABI_END

/* XEN_DOMCTL_psr_alloc: the domain's part of caches and memory bandwidth. x86, Intel. */
struct xen_domctl_psr_alloc {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_PSR_* */
    uint32_t target;                    /* in:  socket */
    uint64_t data;                      /* set: in, get: out */
};

XEN_ABI_BEGIN_8

/* xen_domctl_vuart_op.cmd, xen_domctl_vuart_op.type; since 4.10 */
#define XEN_DOMCTL_VUART_OP_INIT           0
#define XEN_DOMCTL_VUART_TYPE_VPL011       0  /* Arm's PL011 */

/* XEN_DOMCTL_vuart_op: a virtual serial port, whose ring is io/console.h's. Arm. */
struct xen_domctl_vuart_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_VUART_OP_* */
    uint32_t type;                      /* in:  XEN_DOMCTL_VUART_TYPE_* */
    uint64_aligned_t gfn;               /* in:  the ring's frame in the domain */
    domid_t console_domid;              /* in:  the domain with the back end */
    uint8_t pad[2];                     /* ignored */
    evtchn_port_t evtchn;               /* out: the back end's port, to be bound */
};

/* xen_domctl_vmtrace_op.cmd; since 4.15 */
#define XEN_DOMCTL_vmtrace_enable             1  /* begin, or go on */
#define XEN_DOMCTL_vmtrace_disable            2
#define XEN_DOMCTL_vmtrace_reset_and_enable   3  /* begin with an empty buffer */
#define XEN_DOMCTL_vmtrace_output_position    4  /* value: where the next byte goes */
#define XEN_DOMCTL_vmtrace_get_option         5  /* key, value */
#define XEN_DOMCTL_vmtrace_set_option         6  /* key, value */

/*
 * XEN_DOMCTL_vmtrace_op: let the CPU trace a VCPU, into XENMEM_resource_vmtrace_buf.
 * x86: Intel's Processor Trace; an option is an MSR, only some. The domain has to be
 * created with vmtrace_size. -XEN_EINVAL: it was not, or is the caller.
 */
struct xen_domctl_vmtrace_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_vmtrace_* */
    uint32_t vcpu;                      /* in */
    uint64_aligned_t key;               /* in:  by cmd */
    uint64_aligned_t value;             /* in, out: by cmd */
};
typedef struct xen_domctl_vmtrace_op xen_domctl_vmtrace_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vmtrace_op_t);

#if defined(XEN_ABI_ARM)

/* xen_domctl_dt_overlay.overlay_op; since 4.19 */
#define XEN_DOMCTL_DT_OVERLAY_ATTACH       1

/* XEN_DOMCTL_dt_overlay: give the domain the devices of an overlay of the host's tree. Arm. */
struct xen_domctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;    /* in:  the overlay */
    uint32_t overlay_fdt_size;                      /* in:  bytes of it */
    uint8_t  overlay_op;                            /* in:  XEN_DOMCTL_DT_OVERLAY_* */
    uint8_t  pad[3];                                /* in:  must be 0 */
};

#endif

/*
 * XEN_DOMCTL_set_llc_colors: parts of the last cache for a domain that has no memory yet.
 * -XEN_EEXIST: it has been set; -XEN_EOPNOTSUPP: Xen was not told to colour.
 */
struct xen_domctl_set_llc_colors {
    uint32_t num_llc_colors;                        /* in:  elements, 0: Xen's default */
    uint32_t pad;                                   /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(uint32) llc_colors;         /* in */
};

XEN_ABI_END

/* xen_domctl_get_domain_state.state; since 4.21 */
#define XEN_DOMCTL_GETDOMSTATE_STATE_EXIST     0x0001
#define XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN  0x0002  /* it has shut down */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DYING     0x0004  /* it is being destroyed */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DEAD      0x0008  /* it is destroyed, but still referred to */

/* xen_domctl_get_domain_state.caps; since 4.21 */
#define XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL     0x0001  /* may use this header */
#define XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE    0x0002  /* has the machine's devices */
#define XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE    0x0004  /* serves xenstore */

/*
 * XEN_DOMCTL_get_domain_state: what became of a domain. With DOMID_INVALID: of one whose
 * state has changed, once for each change; its number is xen_domctl.domain then, and
 * -XEN_ENOENT: none has. That is for the one who has VIRQ_DOM_EXC bound alone.
 *
 * The only operation here that is meant to be stable: interface_version is 0.
 */
struct xen_domctl_get_domain_state {
    uint16_t state;                     /* out: XEN_DOMCTL_GETDOMSTATE_STATE_* */
    uint16_t caps;                      /* out: XEN_DOMCTL_GETDOMSTATE_CAP_* */
    uint32_t pad0;                      /* in, out: 0 */
    uint64_t unique_id;                 /* out: no other domain has it before the next boot */
};

XEN_ABI_BEGIN_8

/* xen_domctl: the operation, whom it is about, and its argument; 144 bytes on every ABI. */
XEN_ABI_EXT struct xen_domctl {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_* */
    uint32_t interface_version;         /* in:  XEN_DOMCTL_INTERFACE_VERSION */
    domid_t  domain;                    /* in, often out: whom */
    uint16_t _pad[3];                   /* ignored */
    union {
        struct xen_domctl_createdomain        createdomain;
        struct xen_domctl_getdomaininfo       getdomaininfo;
        struct xen_domctl_getpageframeinfo3   getpageframeinfo3;
        struct xen_domctl_nodeaffinity        nodeaffinity;
        struct xen_domctl_vcpuaffinity        vcpuaffinity;
        struct xen_domctl_shadow_op           shadow_op;
        struct xen_domctl_max_mem             max_mem;
        struct xen_domctl_vcpucontext         vcpucontext;
        struct xen_domctl_getvcpuinfo         getvcpuinfo;
        struct xen_domctl_max_vcpus           max_vcpus;
        struct xen_domctl_scheduler_op        scheduler_op;
        struct xen_domctl_setdomainhandle     setdomainhandle;
        struct xen_domctl_setdebugging        setdebugging;
        struct xen_domctl_irq_permission      irq_permission;
        struct xen_domctl_gsi_permission      gsi_permission;
        struct xen_domctl_iomem_permission    iomem_permission;
        struct xen_domctl_ioport_permission   ioport_permission;
        struct xen_domctl_hypercall_init      hypercall_init;
        struct xen_domctl_settimeoffset       settimeoffset;
        struct xen_domctl_tsc_info            tsc_info;
        struct xen_domctl_hvmcontext          hvmcontext;
        struct xen_domctl_hvmcontext_partial  hvmcontext_partial;
        struct xen_domctl_address_size        address_size;
        struct xen_domctl_sendtrigger         sendtrigger;
        struct xen_domctl_get_device_group    get_device_group;
        struct xen_domctl_assign_device       assign_device;
        struct xen_domctl_bind_pt_irq         bind_pt_irq;
        struct xen_domctl_memory_mapping      memory_mapping;
        struct xen_domctl_ioport_mapping      ioport_mapping;
        struct xen_domctl_ext_vcpucontext     ext_vcpucontext;
        struct xen_domctl_set_target          set_target;
        struct xen_domctl_subscribe           subscribe;
        struct xen_domctl_debug_op            debug_op;
        struct xen_domctl_vm_event_op         vm_event_op;
        struct xen_domctl_mem_sharing_op      mem_sharing_op;
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy          cpu_policy;
        struct xen_domctl_vcpuextstate        vcpuextstate;
        struct xen_domctl_vcpu_msrs           vcpu_msrs;
#endif
        struct xen_domctl_set_access_required access_required;
        struct xen_domctl_audit_p2m           audit_p2m;
        struct xen_domctl_set_virq_handler    set_virq_handler;
        struct xen_domctl_gdbsx_memio         gdbsx_guest_memio;
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m;
        struct xen_domctl_cacheflush          cacheflush;
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu;
        struct xen_domctl_gdbsx_domstatus     gdbsx_domstatus;
        struct xen_domctl_vnuma               vnuma;
        struct xen_domctl_psr_cmt_op          psr_cmt_op;
        struct xen_domctl_monitor_op          monitor_op;
        struct xen_domctl_psr_alloc           psr_alloc;
        struct xen_domctl_vuart_op            vuart_op;
        struct xen_domctl_vmtrace_op          vmtrace_op;
        struct xen_domctl_paging_mempool      paging_mempool;
#if defined(XEN_ABI_ARM)
        struct xen_domctl_dt_overlay          dt_overlay;
#endif
        struct xen_domctl_set_llc_colors      set_llc_colors;
        struct xen_domctl_get_domain_state    get_domain_state;
        uint8_t                               pad[128];  /* ignored: the union's size */
    } u;
};
typedef struct xen_domctl xen_domctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_t);

XEN_ABI_END
XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_DOMCTL_H__ */
