/* SPDX-License-Identifier: MIT */
/*
 * domctl.h - hypercall of the toolstack to create, configure, save and destroy domains.
 *
 * Contract: HYPERVISOR_domctl(struct xen_domctl *) carries out one operation on one domain.
 *           Only a control domain (usually dom0) may call it, except for the operations
 *           that are marked DM or XS in the table of XEN_DOMCTL_* below, and for
 *           XEN_VM_EVENT_GET_VERSION. If a security policy is loaded (XSM, Flask), the
 *           policy decides about the operations instead.
 *           xen_domctl.domain is the domain's number; DOMID_SELF is not accepted.
 *
 *           Not stable: an interface version belongs to one or a few releases, and Xen
 *           accepts only its own (exception: XEN_DOMCTL_get_domain_state).
 *
 *           An operation returns 0 on success, unless its description says otherwise.
 *           "out" members are valid only after success, unless the description says
 *           otherwise. Any operation can fail with:
 *           -XEN_EFAULT      Xen cannot access xen_domctl or a buffer that it names.
 *           -XEN_EACCES      interface_version is not this Xen's, or Flask's policy forbids the
 *                            operation.
 *           -XEN_EPERM       The caller may not perform this operation.
 *           -XEN_ESRCH       There is no such domain. (A caller that is not a control
 *                            domain gets -XEN_EPERM instead.)
 *           -XEN_ENOSYS      Xen does not have the operation on this architecture, or at all.
 *           -XEN_EOPNOTSUPP  Xen was built without the feature, or this kind of domain or
 *                            this machine does not support it.
 *           -XEN_ENOMEM      Xen has too little memory.
 *           The descriptions below list the other errors, and repeat one of these where it
 *           has a special cause. "Own domain" as the cause of an error means that
 *           xen_domctl.domain is the caller's own domain. "x86" or "Arm" in a description
 *           means that only this architecture has the operation.
 * Layout:   the same on every ABI, unless a table says otherwise: handles and 64-bit
 *           integers are aligned to 8 on x86_32 too. Xen ignores holes.
 */
#ifndef __XEN_PUBLIC_DOMCTL_H__
#define __XEN_PUBLIC_DOMCTL_H__

#if !defined(__XEN_TOOLS__)
# error "domctl.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "abi.h"
#include "xen.h"
#include "event_channel.h"
#include "grant_table.h"
#include "hvm/save.h"
#include "memory.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "control/domctl.h"
#else

/*
 * xen_domctl.interface_version. Xen's developers increase it with incompatible changes:
 * 0xb in Xen 4.6 and 4.7, 0xc in 4.8, 0xd in 4.9, 0xe in 4.10.0, 0xf in later versions of 4.10,
 * 0x10 in 4.11, 0x11 in 4.12, 0x12 in 4.13 and 4.14, 0x13 in 4.15, 0x14 in 4.16, 0x15 in 4.17,
 * 0x16 in 4.18, 0x17 in 4.19 to 4.21, 0x18 in 4.22. XEN_DOMCTL_get_domain_state uses 0 instead.
 */
#define XEN_DOMCTL_INTERFACE_VERSION      0x00000018

/*
 * XEN_DOMCTL_*: xen_domctl.cmd. The comment names the member of xen_domctl.u that is the
 * operation's argument.
 *
 * DM: a domain may also perform the operation on its target, whose device model it runs
 *     (a stub domain, XEN_DOMCTL_set_target).
 * XS: the xenstore domain may also perform the operation, on any domain, and so may a
 *     stub domain on its target.
 *
 * Numbers that are missing here belonged to operations that Xen no longer has (6 to 8,
 * 23, 41, 49, 51 to 53, 58, 70, 76, 80) or were not assigned in any release; Xen uses 23
 * internally. Two numbers changed their meaning: 56 was mem_event_op until 4.5, 78 was
 * psr_cat_op until 4.10.
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
#define XEN_DOMCTL_real_mode_area             26  /* none: PowerPC only, now -XEN_ENOSYS */
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
#define XEN_DOMCTL_set_opt_feature            44  /* none: Itanium only, now -XEN_ENOSYS */
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
 * Operations whose only argument is the domain:
 *
 * XEN_DOMCTL_destroydomain
 *     Destroys the domain, releases its resources, and returns when that is done. The
 *     domain's number stays in use as long as somebody holds a reference to the domain,
 *     for example a mapping of one of its pages.
 *     -XEN_EINVAL: own domain.
 * XEN_DOMCTL_pausedomain
 *     Stops all VCPUs of the domain. Pauses nest: the domain runs again after as many
 *     calls of XEN_DOMCTL_unpausedomain. A new domain starts with one pause.
 *     -XEN_EINVAL: own domain. -XEN_EOVERFLOW: paused 255 times already.
 * XEN_DOMCTL_unpausedomain
 *     Undoes one pausedomain. When the count of pauses drops to 0 for the first time, the
 *     domain's creation is finished, and Xen refuses some operations below from then on.
 *     -XEN_EINVAL: the count is 0 already.
 *     -XEN_EBUSY: first start: memory of the domain is not yet scrubbed; Xen crashes the
 *     domain (since 4.22).
 * XEN_DOMCTL_resumedomain
 *     Lets a domain that has shut down continue in place, for example after a suspend
 *     whose migration was abandoned. -XEN_EINVAL: own domain.
 * XEN_DOMCTL_soft_reset
 *     Prepares an HVM domain that has shut down (SHUTDOWN_soft_reset) to start another
 *     kernel in the same memory. x86; elsewhere -XEN_EOPNOTSUPP. Xen does not check the
 *     reason for the shutdown. The domain must be paused (XEN_DOMCTL_pausedomain). Xen
 *     closes its event channels, except those that Xen itself uses, closes its Argo rings
 *     and unregisters its vcpu_info and runstate areas. If its shared_info page is mapped,
 *     Xen also unregisters its time areas and replaces that page by ordinary memory. Then
 *     Xen resumes the domain; the pause remains. The domain keeps its memory and VCPUs. Xen
 *     only logs a warning about grants that are in use.
 *     -XEN_EINVAL: own domain, a VCPU has not shut down, the domain is not paused, or
 *     (after its event channels are closed) it is a PV domain. -XEN_EBUSY: another reset
 *     of its event channels is in progress. -XEN_EAGAIN: not all event channels could be
 *     closed. After an error, a domain that has shut down stays so.
 */

XEN_ABI_BEGIN
XEN_ABI_BEGIN_8

/*
 * xen_domctl_createdomain.flags. Arm requires CDF_hvm and CDF_hap and accepts
 * CDF_xs_domain, CDF_iommu, CDF_vpmu and CDF_trap_unmapped_accesses beside them. x86
 * refuses CDF_vpmu and CDF_trap_unmapped_accesses.
 */
#define _XEN_DOMCTL_CDF_hvm                0
#define XEN_DOMCTL_CDF_hvm                 (1U << _XEN_DOMCTL_CDF_hvm)  /* HVM or PVH, not PV */
#define _XEN_DOMCTL_CDF_hap                1
#define XEN_DOMCTL_CDF_hap                 (1U << _XEN_DOMCTL_CDF_hap)
                                                /* nested page tables (EPT, NPT, Arm's stage 2);
                                                   only with CDF_hvm */
#define _XEN_DOMCTL_CDF_s3_integrity       2
#define XEN_DOMCTL_CDF_s3_integrity        (1U << _XEN_DOMCTL_CDF_s3_integrity)
                                                /* with tboot: after S3 sleep, Xen verifies that
                                                   the domain's memory has not changed */
#define _XEN_DOMCTL_CDF_oos_off            3
#define XEN_DOMCTL_CDF_oos_off             (1U << _XEN_DOMCTL_CDF_oos_off)
                                                /* never let shadow page tables get out of sync */
#define _XEN_DOMCTL_CDF_xs_domain          4
#define XEN_DOMCTL_CDF_xs_domain           (1U << _XEN_DOMCTL_CDF_xs_domain)
                                                /* the domain is the xenstore server */
#define _XEN_DOMCTL_CDF_iommu              5
#define XEN_DOMCTL_CDF_iommu               (1U << _XEN_DOMCTL_CDF_iommu)
                                                /* physical devices can be assigned to the
                                                   domain */
#define _XEN_DOMCTL_CDF_nested_virt        6
#define XEN_DOMCTL_CDF_nested_virt         (1U << _XEN_DOMCTL_CDF_nested_virt)
                                                /* the domain can run a hypervisor; needs
                                                   CDF_hap; since 4.15 */
#define XEN_DOMCTL_CDF_vpmu                0x080U  /* Arm: performance counters, since 4.16 */
#define XEN_DOMCTL_CDF_trap_unmapped_accesses  0x100U  /* Arm: an access to an unmapped address
                                                          causes a data abort; without the flag
                                                          it reads as all ones, and a write is
                                                          ignored; since 4.21 */
#define XEN_DOMCTL_CDF_MAX                 XEN_DOMCTL_CDF_trap_unmapped_accesses

/* xen_domctl_createdomain.iommu_opts; since 4.13 */
#define _XEN_DOMCTL_IOMMU_no_sharept       0
#define XEN_DOMCTL_IOMMU_no_sharept        (1U << _XEN_DOMCTL_IOMMU_no_sharept)
                                                /* the IOMMU does not share the CPU's nested page
                                                   tables; Arm: -XEN_EINVAL */
#define XEN_DOMCTL_IOMMU_MAX               XEN_DOMCTL_IOMMU_no_sharept

/*
 * xen_domctl_createdomain.grant_opts. Bits 0-3: the highest grant table version that the
 * domain may use, 1 or 2. Other bits must be 0. Since 4.16.
 */
#define XEN_DOMCTL_GRANT_version_mask      0xf
#define XEN_DOMCTL_GRANT_version(v)        ((v) & XEN_DOMCTL_GRANT_version_mask)

/*
 * xen_domctl_createdomain.altp2m.opts. Bits 0-1: who may use alternate P2Ms. A P2M is a map
 * from guest-physical to machine memory; alternate ones give the domain several views of
 * its memory. Other bits must be 0. Since 4.19 (until 4.20 the member is altp2m_opts).
 */
#define XEN_DOMCTL_ALTP2M_mixed            1U  /* the domain itself and the tools */
#define XEN_DOMCTL_ALTP2M_external         2U  /* the tools only */
#define XEN_DOMCTL_ALTP2M_limited          3U  /* the tools; the domain itself may only call
                                                  HVMOP_altp2m_vcpu_enable_notify */
#define XEN_DOMCTL_ALTP2M_mode_mask        3U
#define XEN_DOMCTL_ALTP2M_mode(m)          ((m) & XEN_DOMCTL_ALTP2M_mode_mask)

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_createdomain: create a domain. It is paused and has neither memory nor
 * VCPUs.
 *
 * xen_domctl.domain, in: the number of the new domain, or DOMID_ANY for a free number
 * that Xen chooses. out: the number. Until 4.21, 0 and every number from
 * DOMID_FIRST_RESERVED up had the meaning of DOMID_ANY; since 4.22 0 is domain 0.
 *
 * -XEN_EEXIST      The number is in use, is reserved, or no number is free.
 * -XEN_EINVAL      A member has a value that is unknown, that the machine does not support, or
 *                  that does not fit another member.
 * -XEN_EOPNOTSUPP  x86: Xen does not support this combination of arch.emulation_flags.
 * -XEN_ESRCH       There is no such CPU pool.
 * -XEN_ENODEV      The CPU pool has no CPU. Arm: Xen cannot provide arch.gic_version.
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
    uint32_t ssidref;                   /* in:  security label (XSM), 0 if there is no policy */
    xen_domain_handle_t handle;         /* in:  UUID; Xen only stores it for the tools */
    uint32_t flags;                     /* in:  XEN_DOMCTL_CDF_* */
    uint32_t iommu_opts;                /* in:  XEN_DOMCTL_IOMMU_*; 0 without CDF_iommu */
    uint32_t max_vcpus;                 /* in:  number of VCPUs, at least 1 */
    uint32_t max_evtchn_port;           /* in:  the highest event channel port that the
                                           domain may use */
    int32_t  max_grant_frames;          /* in:  greatest size of the domain's grant table, in
                                           frames, at least 1; negative: Xen's default */
    int32_t  max_maptrack_frames;       /* in:  greatest number of frames in which Xen records
                                           which grants the domain has mapped; negative:
                                           Xen's default */
    uint32_t grant_opts;                /* in:  XEN_DOMCTL_GRANT_version(1 or 2) */
    struct {
        uint16_t opts;                  /* in:  XEN_DOMCTL_ALTP2M_*, or 0 for none; x86 with
                                           CDF_hap, without CDF_nested_virt */
        uint16_t nr;                    /* in:  number of alternate P2Ms, 1 ... 512; 0 if and
                                           only if opts is 0; since 4.21 */
    } altp2m;
    uint32_t vmtrace_size;              /* in:  bytes of trace buffer for each VCPU: a power of
                                           2 from 4 KiB to 64 MiB, only x86 HVM; 0: no tracing */
    uint32_t cpupool_id;                /* in:  CPU pool in which the domain is to run */
    struct xen_arch_domainconfig arch;  /* in, out: see domainconfig.h of the architecture */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_domctl_getdomaininfo.flags. If XEN_DOMINF_shutdown is set, bits 16-23 are the
 * reason, SHUTDOWN_*; otherwise bits 16-31 have no meaning.
 */
#define _XEN_DOMINF_dying                  0
#define XEN_DOMINF_dying                   (1U << _XEN_DOMINF_dying)      /* destroyed, but
                                                references to the domain remain */
#define _XEN_DOMINF_hvm_guest              1
#define XEN_DOMINF_hvm_guest               (1U << _XEN_DOMINF_hvm_guest)  /* HVM or PVH; Arm:
                                                always */
#define _XEN_DOMINF_shutdown               2
#define XEN_DOMINF_shutdown                (1U << _XEN_DOMINF_shutdown)   /* it has shut down */
#define _XEN_DOMINF_paused                 3
#define XEN_DOMINF_paused                  (1U << _XEN_DOMINF_paused)     /* paused by the tools */
#define _XEN_DOMINF_blocked                4
#define XEN_DOMINF_blocked                 (1U << _XEN_DOMINF_blocked)    /* every online VCPU waits
                                                for an event */
#define _XEN_DOMINF_running                5
#define XEN_DOMINF_running                 (1U << _XEN_DOMINF_running)    /* a VCPU runs on a CPU */
#define _XEN_DOMINF_debugged               6
#define XEN_DOMINF_debugged                (1U << _XEN_DOMINF_debugged)   /* XEN_DOMCTL_setdebugging
                                                is on */
#define _XEN_DOMINF_xs_domain              7
#define XEN_DOMINF_xs_domain               (1U << _XEN_DOMINF_xs_domain)  /* xenstore server */
#define _XEN_DOMINF_hap                    8
#define XEN_DOMINF_hap                     (1U << _XEN_DOMINF_hap)        /* nested page tables;
                                                Arm: always */
#define XEN_DOMINF_shutdownmask            255
#define XEN_DOMINF_shutdownshift           16

#define XEN_INVALID_MAX_VCPU_ID            (~0U)  /* max_vcpu_id of a domain without a VCPU */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_getdomaininfo: the state of a domain and the resources that it has. The
 * record is also the element of XEN_SYSCTL_getdomaininfolist.
 *
 * If there is no such domain, the call fails (-XEN_ESRCH) since 4.18. Until 4.17 Xen returned
 * the domain with the next higher number instead, and the caller had to compare `domain`
 * with the number that it had asked for.
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
    domid_t  domain;                    /* out: number of the domain */
    uint16_t pad1;                      /* out: 0 */
    uint32_t flags;                     /* out: XEN_DOMINF_* */
    uint64_aligned_t tot_pages;         /* out: pages that the domain has */
    uint64_aligned_t max_pages;         /* out: pages that the domain may have */
    uint64_aligned_t outstanding_pages; /* out: pages claimed (XENMEM_claim_pages) and not yet
                                           allocated */
    uint64_aligned_t shr_pages;         /* out: pages shared with other domains (memory sharing) */
    uint64_aligned_t paged_pages;       /* out: pages that a pager has paged out */
    uint64_aligned_t shared_info_frame; /* out: x86: gfn (PV: mfn) of its shared_info page, all
                                           ones if that is not mapped; Arm: its mfn */
    uint64_aligned_t cpu_time;          /* out: time that all VCPUs together have run, ns */
    uint32_t nr_online_vcpus;           /* out: VCPUs that are up */
    uint32_t max_vcpu_id;               /* out: highest VCPU number, or XEN_INVALID_MAX_VCPU_ID */
    uint32_t ssidref;                   /* out: security label (XSM) */
    xen_domain_handle_t handle;         /* out: UUID */
    uint32_t cpupool;                   /* out: CPU pool in which the domain runs */
    uint8_t gpaddr_bits;                /* out: width of a guest-physical address with nested
                                           page tables on this machine, in bits */
    uint8_t pad2[7];                    /* out: 0 */
    struct xen_arch_domainconfig arch_config;  /* out: x86: emulation_flags, the rest 0; Arm: 0 */
};
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getdomaininfo_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * The type of a frame: an element of the array of XEN_DOMCTL_getpageframeinfo3. In the image
 * of a saved domain, bits 60-63 of an entry contain the type's bits 28-31 (bits 28-31 of
 * the entry in the image format of Xen 4.5 and before).
 */
#define XEN_DOMCTL_PFINFO_LTAB_SHIFT       28           /* number of the type's lowest bit */
#define XEN_DOMCTL_PFINFO_NOTAB            0x00000000U  /* not a page table */
#define XEN_DOMCTL_PFINFO_L1TAB            0x10000000U  /* page table of level 1 */
#define XEN_DOMCTL_PFINFO_L2TAB            0x20000000U  /* page table of level 2 */
#define XEN_DOMCTL_PFINFO_L3TAB            0x30000000U  /* page table of level 3 */
#define XEN_DOMCTL_PFINFO_L4TAB            0x40000000U  /* page table of level 4 */
#define XEN_DOMCTL_PFINFO_LTABTYPE_MASK    0x70000000U  /* the bits of the level */
#define XEN_DOMCTL_PFINFO_LPINTAB          0x80000000U  /* flag, beside a level: it is pinned */
#define XEN_DOMCTL_PFINFO_BROKEN           0xd0000000U  /* the memory is defective, since 4.3 */
#define XEN_DOMCTL_PFINFO_XALLOC           0xe0000000U  /* allocate a frame, without contents; only
                                                           in images saved by Xen 4.2 to 4.5 */
#define XEN_DOMCTL_PFINFO_XTAB             0xf0000000U  /* no such frame, or it is Xen's */
#define XEN_DOMCTL_PFINFO_LTAB_MASK        0xf0000000U  /* all bits of the type */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_getpageframeinfo3: get the types of a list of frames, to save a domain. x86.
 * Xen can overwrite num and array (the address) in the caller's record.
 * -XEN_E2BIG: more than 1024 frames.
 */
struct xen_domctl_getpageframeinfo3 {
    uint64_aligned_t num;                   /* in:  elements of array */
    XEN_GUEST_HANDLE_64(xen_pfn_t) array;   /* in:  gfns (PV: mfns); out: XEN_DOMCTL_PFINFO_* */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_shadow_op.op, and the other members that it uses. */
#define XEN_DOMCTL_SHADOW_OP_OFF              0  /* turn off log-dirty mode, and test mode */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_TEST      1  /* turn on shadow page tables, for a test;
                                                    -XEN_EINVAL with nested page tables */
#define XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY  2  /* turn on log-dirty mode */
#define XEN_DOMCTL_SHADOW_OP_CLEAN           11  /* read Xen's dirty bitmap, and clear it: mode,
                                                    dirty_bitmap, pages, stats */
#define XEN_DOMCTL_SHADOW_OP_PEEK            12  /* read the dirty bitmap: the same members */
#define XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION  30  /* mb; XEN_DOMCTL_get_paging_mempool_size is
                                                    its newer form */
#define XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION  31  /* mb; XEN_DOMCTL_set_paging_mempool_size is
                                                    its newer form */
#define XEN_DOMCTL_SHADOW_OP_ENABLE          32  /* turn on what mode says: mode */

/*
 * xen_domctl_shadow_op.mode of OP_ENABLE. With LOG_DIRTY, OP_ENABLE does the same as
 * OP_ENABLE_LOGDIRTY. Without it, OP_ENABLE turns on shadow page tables, and the other three
 * flags must be set all together or not at all (-XEN_EINVAL otherwise, if shadow page tables
 * are on already, and if the domain uses nested page tables).
 */
#define XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT    0x02  /* Xen counts references by its shadow page
                                                      tables, not by the guest's */
#define XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY   0x04  /* log which frames are written to */
#define XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE   0x08  /* the guest uses gfns, not mfns */
#define XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL    0x10  /* Xen is not mapped in its address space */

/* xen_domctl_shadow_op.mode of OP_CLEAN and OP_PEEK: this flag or 0, otherwise -XEN_EINVAL. */
#define XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL     0x01  /* HVM: also report the guest's frames that
                                                      Xen itself keeps mapped for writing; for
                                                      the last pass of a migration; since 4.7 */

#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_shadow_op_stats {
    uint32_t fault_count;               /* out: page faults that the shadow page tables
                                           handled since the last OP_CLEAN */
    uint32_t dirty_count;               /* out: frames that became dirty since the last OP_CLEAN */
};

/*
 * XEN_DOMCTL_shadow_op: log which frames a domain writes to, for live migration, and set
 * the memory for its shadow or nested page tables. x86. Log-dirty mode keeps a bitmap of
 * the frames that were written to (the dirty bitmap).
 *
 * -XEN_EINVAL  Own domain, a domain that is being destroyed or has no VCPU 0, an unknown
 *              op or mode. Turning on log-dirty mode: it is on already, or the domain has a
 *              physical device. OP_ENABLE_TEST: shadow page tables are on already.
 *              SET_ALLOCATION: mb is 0 while shadow page tables are in use.
 * -XEN_EBUSY   Another shadow_op on this domain is unfinished. Turning on log-dirty mode:
 *              pages have the type HVMMEM_ioreq_server.
 * -XEN_ENOMEM  OP_CLEAN, OP_PEEK: Xen had too little memory to log all writes.
 *              SET_ALLOCATION: too little memory, or (to shrink) too much is in use.
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
    uint32_t mode;                              /* in:  depends on op */
    uint32_t mb;                                /* SET_ALLOCATION: in: memory for page tables
                                                   that the domain is to have, MiB; both: out:
                                                   what the domain has, MiB, rounded up */
    XEN_GUEST_HANDLE_64(uint8) dirty_bitmap;    /* out: bit n is frame n; NULL: not wanted
                                                   (OP_CLEAN still clears Xen's bitmap) */
    uint64_aligned_t pages;                     /* in:  number of bits of dirty_bitmap; out:
                                                   number of bits that Xen processed */
    struct xen_domctl_shadow_op_stats stats;    /* out: OP_CLEAN and OP_PEEK */
};

/*
 * XEN_DOMCTL_max_mem: set how much memory the domain may have. A domain that has more
 * already keeps it, but gets no more.
 */
struct xen_domctl_max_mem {
    uint64_aligned_t max_memkb;         /* in:  KiB, rounded down to whole pages */
};

/*
 * XEN_DOMCTL_setvcpucontext, XEN_DOMCTL_getvcpucontext: set or get the registers of a
 * VCPU. For a 32-bit PV domain the record has the layout of x86_32, even if the caller is
 * 64-bit. For an HVM domain on x86, set uses only the FPU state, user_regs, debugreg,
 * flags and (VCPU 0) vm_assist; XEN_DOMCTL_sethvmcontext sets the whole state. Set with a
 * NULL ctxt resets the VCPU: it is down and has to be initialised anew.
 *
 * Set: -XEN_EINVAL: own domain, no such VCPU, or a value that a guest must not have.
 *      -XEN_EOPNOTSUPP: PV, the VCPU is initialised and its page tables, GDT or LDT would
 *      change.
 * Get: -XEN_EINVAL: no such VCPU, or the calling VCPU. -XEN_ENODATA: the VCPU is not
 *      initialised.
 *
 *   offset  size  field
 *        0     4  vcpu
 *        4     4  (hole)
 *        8     8  ctxt
 *       16
 */
struct xen_domctl_vcpucontext {
    uint32_t vcpu;                                    /* in:  number of the VCPU */
    XEN_GUEST_HANDLE_64(vcpu_guest_context_t) ctxt;   /* set: in, get: out */
};

/*
 * XEN_DOMCTL_getvcpuinfo: get the scheduling state of a VCPU.
 * -XEN_ENOENT: there is no such VCPU. (Before 4.22 -XEN_EINVAL if the number was too
 *     high for the domain, and -XEN_ESRCH if the VCPU had not been created.)
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
    uint32_t vcpu;                      /* in:  number of the VCPU */
    uint8_t  online;                    /* out: 1: the VCPU is up, 0: it is down (VCPUOP_down, or
                                           it has not been started) */
    uint8_t  blocked;                   /* out: 1: the VCPU waits for an event */
    uint8_t  running;                   /* out: 1: the VCPU runs on a physical CPU now */
    uint64_aligned_t cpu_time;          /* out: time that the VCPU has run, ns */
    uint32_t cpu;                       /* out: physical CPU to which the scheduler has assigned
                                           the VCPU */
};

/*
 * XEN_DOMCTL_setnodeaffinity, XEN_DOMCTL_getnodeaffinity: set or get the NUMA nodes from
 * which Xen prefers to allocate the domain's memory. If every bit that Xen knows is set,
 * Xen derives the nodes from the VCPUs' affinity again, as it does for a new domain.
 * Set: -XEN_EINVAL: the machine has none of these nodes online.
 */
struct xen_domctl_nodeaffinity {
    struct xenctl_bitmap nodemap;       /* set: in, get: out: bit n is node n */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_vcpuaffinity.flags; since 4.5 */
#define _XEN_VCPUAFFINITY_HARD             0
#define XEN_VCPUAFFINITY_HARD              (1U << _XEN_VCPUAFFINITY_HARD)   /* use cpumap_hard */
#define _XEN_VCPUAFFINITY_SOFT             1
#define XEN_VCPUAFFINITY_SOFT              (1U << _XEN_VCPUAFFINITY_SOFT)   /* use cpumap_soft */
#define _XEN_VCPUAFFINITY_FORCE            2
#define XEN_VCPUAFFINITY_FORCE             (1U << _XEN_VCPUAFFINITY_FORCE)  /* set: first end a
                                                        SCHEDOP_pin_override; since 4.7 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_setvcpuaffinity, XEN_DOMCTL_getvcpuaffinity: set or get the physical CPUs on
 * which a VCPU may run (hard affinity) and on which it preferably runs (soft affinity).
 *
 * Get returns the current affinities, which can include CPUs outside the domain's CPU pool.
 * Set returns in the same bitmaps the CPUs that take effect: those of the hard affinity that
 * are in the pool, and those of the soft affinity that are among them. If the soft affinity
 * cannot be set, Xen restores the hard affinity.
 *
 * -XEN_EINVAL: no flag is set, a bitmap that a flag selects is NULL, the VCPU's number is
 *     too high, or (set) no CPU of the domain's pool is in cpumap_hard.
 * -XEN_ESRCH: the VCPU has not been created.
 * Set: -XEN_EBUSY: something overrides the affinity for a time, for example
 *     SCHEDOP_pin_override.
 */
struct xen_domctl_vcpuaffinity {
    uint32_t vcpu;                      /* in:  number of the VCPU */
    uint32_t flags;                     /* in:  XEN_VCPUAFFINITY_* */
    struct xenctl_bitmap cpumap_hard;   /* set: in and out, get: out: bit n is CPU n */
    struct xenctl_bitmap cpumap_soft;   /* the same for the soft affinity */
};

/*
 * XEN_DOMCTL_max_vcpus: create the domain's VCPUs.
 * -XEN_EINVAL: own domain, or max is not the max_vcpus of XEN_DOMCTL_createdomain.
 */
struct xen_domctl_max_vcpus {
    uint32_t max;                       /* in:  number of VCPUs */
};

#endif /* XEN_ABI_ASSEMBLER */

/* Schedulers: xen_domctl_scheduler_op.sched_id, xen_sysctl_sched_id.sched_id */
#define XEN_SCHEDULER_CREDIT               5
#define XEN_SCHEDULER_CREDIT2              6
#define XEN_SCHEDULER_ARINC653             7
#define XEN_SCHEDULER_RTDS                 8
#define XEN_SCHEDULER_NULL                 9

#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_sched_credit {
    uint16_t weight;                    /* share of CPU time, relative to other domains';
                                           putinfo: 0 leaves it unchanged */
    uint16_t cap;                       /* upper limit, percent of one CPU, 0: no limit;
                                           putinfo: 65535 leaves it unchanged */
};

struct xen_domctl_sched_credit2 {
    uint16_t weight;                    /* share of CPU time, relative to other domains';
                                           putinfo: 0 leaves it unchanged */
    uint16_t cap;                       /* upper limit, percent of one CPU, 0: no limit;
                                           putinfo: -XEN_EINVAL if above 100 * number of VCPUs
                                           (with core scheduling: groups of VCPUs) */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_sched_rtds.flags; since 4.10 */
#define _XEN_DOMCTL_SCHEDRT_extra          0
#define XEN_DOMCTL_SCHEDRT_extra           (1U << _XEN_DOMCTL_SCHEDRT_extra)
                                                /* the VCPU may run beyond its budget while no
                                                   other VCPU needs the CPU */

#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_sched_rtds {
    uint32_t period;                    /* us, at least 10 */
    uint32_t budget;                    /* CPU time in each period: us, at least 10, at most
                                           period */
    uint32_t flags;                     /* XEN_DOMCTL_SCHEDRT_*, only in put- and getvcpuinfo */
};

typedef struct xen_domctl_schedparam_vcpu {
    union {
        struct xen_domctl_sched_credit  credit;
        struct xen_domctl_sched_credit2 credit2;
        struct xen_domctl_sched_rtds    rtds;
    } u;                                /* getvcpuinfo: out, putvcpuinfo: in; always rtds */
    uint32_t vcpuid;                    /* in:  number of the VCPU */
} xen_domctl_schedparam_vcpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_schedparam_vcpu_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_scheduler_op.cmd */
#define XEN_DOMCTL_SCHEDOP_putinfo         0  /* set the parameters of the whole domain: the
                                                 scheduler's member of u */
#define XEN_DOMCTL_SCHEDOP_getinfo         1  /* get them; RTDS: gets the scheduler's defaults */
#define XEN_DOMCTL_SCHEDOP_putvcpuinfo     2  /* set those of some VCPUs: u.v; RTDS; since 4.7 */
#define XEN_DOMCTL_SCHEDOP_getvcpuinfo     3  /* get those of some VCPUs: u.v; RTDS; since 4.7 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_scheduler_op: set or get a domain's scheduling parameters. The ARINC653 and
 * null schedulers have none: the call succeeds and does nothing.
 *
 * putvcpuinfo and getvcpuinfo can stop after 64 or more elements and still return 0. If
 * nr_vcpus is then less than before, the caller has to repeat the call for the remaining
 * elements.
 *
 * -XEN_EINVAL: sched_id is not the scheduler of the domain's CPU pool, the scheduler does
 *     not know cmd, there is no such VCPU, or a value is out of range.
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
                                        /* putvcpuinfo: in; getvcpuinfo: in, out: one element for
                                           each VCPU that the caller chooses */
            uint32_t nr_vcpus;          /* in:  elements of vcpus; out: elements processed */
            uint32_t padding;           /* ignored */
        } v;
    } u;
};

/* XEN_DOMCTL_setdomainhandle: set the domain's UUID. */
struct xen_domctl_setdomainhandle {
    xen_domain_handle_t handle;         /* in:  UUID */
};

/*
 * XEN_DOMCTL_setdebugging: turn on debugging of the domain by a debugger in another domain.
 * While it is on, a breakpoint or debug exception of the domain (PV: of its kernel) pauses
 * the domain instead of going to its kernel. Only x86 looks at the setting.
 * -XEN_EINVAL: own domain.
 */
struct xen_domctl_setdebugging {
    uint8_t enable;                     /* in:  1: on, 0: off */
};

/*
 * XEN_DOMCTL_irq_permission: allow or forbid the domain to use a physical interrupt. x86
 * (until 4.18 also other architectures).
 * -XEN_EINVAL: pirq is too high.
 * -XEN_EPERM: the caller has not mapped this pirq, or may not use the interrupt itself.
 */
struct xen_domctl_irq_permission {
    uint32_t pirq;                      /* in:  number of the pirq in the calling domain */
    uint8_t  allow_access;              /* in:  1: allow, 0: forbid */
    uint8_t  pad[3];                    /* ignored */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_gsi_permission.flags; since 4.20 */
#define XEN_DOMCTL_GSI_REVOKE              0
#define XEN_DOMCTL_GSI_GRANT               1
#define XEN_DOMCTL_GSI_ACTION_MASK         1  /* other bits: must be 0 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_gsi_permission: allow or forbid the domain to use a physical interrupt, which
 * its GSI names. It works without a pirq, so that a PVH dom0 can use it. x86.
 * -XEN_ERANGE, -XEN_EINVAL: no such GSI, or bad flags.
 * -XEN_EPERM: the caller may not use the interrupt itself.
 */
struct xen_domctl_gsi_permission {
    uint32_t gsi;                       /* in:  number of the GSI on the machine */
    uint32_t flags;                     /* in:  XEN_DOMCTL_GSI_* */
};

/*
 * XEN_DOMCTL_iomem_permission: allow or forbid the domain to map the memory of a device
 * (MMIO). XEN_DOMCTL_memory_mapping maps it.
 * -XEN_EINVAL: the range wraps, or nr_mfns is 0 and first_mfn is not.
 * -XEN_EPERM: the caller may not map all of it itself.
 *
 *   offset  size  field
 *        0     8  first_mfn
 *        8     8  nr_mfns
 *       16     1  allow_access
 *       17     7  (hole)
 *       24
 */
struct xen_domctl_iomem_permission {
    uint64_aligned_t first_mfn;         /* in:  first machine frame */
    uint64_aligned_t nr_mfns;           /* in:  number of frames, at least 1 */
    uint8_t allow_access;               /* in:  1: allow, 0: forbid */
};

/*
 * XEN_DOMCTL_ioport_permission: allow or forbid the domain to use I/O ports. x86.
 * -XEN_EINVAL: nr_ports is 0, or a port is above 65535.
 * -XEN_EPERM: the caller may not use all of them itself.
 *
 *   offset  size  field
 *        0     4  first_port
 *        4     4  nr_ports
 *        8     1  allow_access
 *        9     3  (hole)
 *       12
 */
struct xen_domctl_ioport_permission {
    uint32_t first_port;                /* in:  first port of the machine */
    uint32_t nr_ports;                  /* in:  number of ports, at least 1 */
    uint8_t  allow_access;              /* in:  1: allow, 0: forbid */
};

/*
 * XEN_DOMCTL_hypercall_init: write hypercall stubs into a frame of the domain (its
 * hypercall page). x86.
 * -XEN_EINVAL: the domain has no such frame.
 * -XEN_EPERM: the frame cannot be written, for example because it is a page table.
 */
struct xen_domctl_hypercall_init {
    uint64_aligned_t gmfn;              /* in:  gfn; PV: mfn */
};

/* XEN_DOMCTL_settimeoffset: set the offset of the domain's wall clock from UTC. */
struct xen_domctl_settimeoffset {
    int64_aligned_t time_offset_seconds;  /* in:  seconds, added to UTC */
};

/*
 * XEN_DOMCTL_gethvmcontext, XEN_DOMCTL_sethvmcontext: get or set the state of an HVM
 * domain's VCPUs and emulated devices, as a sequence of records (hvm/save.h). x86. Xen
 * pauses the domain for the duration of the call.
 *
 * -XEN_EINVAL: own domain, a PV domain, or one that is being destroyed.
 * Get: With a NULL buffer, Xen only returns the size that is needed. -XEN_ENOSPC: the
 *      buffer is smaller than that.
 * Set: Xen first checks the sequence, then loads it; if loading fails, it has replaced some
 *      of the state. -XEN_EINVAL: a record of an unknown type. -XEN_ENODATA: the sequence
 *      does not begin with a HEADER record, or ends without an END record. A record that is
 *      cut off, has a bad value, or belongs to a device that the domain does not have gives
 *      one of these or another error, for example -XEN_ENODEV.
 *
 *   offset  size  field
 *        0     4  size
 *        4     4  (hole)
 *        8     8  buffer
 *       16
 */
struct xen_domctl_hvmcontext {
    uint32_t size;                      /* in:  bytes of buffer; get: out: bytes written, or
                                           with a NULL buffer: bytes needed */
    XEN_GUEST_HANDLE_64(uint8) buffer;  /* set: in, get: out */
};

/*
 * XEN_DOMCTL_set_address_size, XEN_DOMCTL_get_address_size: set or get whether the
 * domain's kernel is 32-bit or 64-bit. x86 PV; Arm has only set. The tools set it before the
 * domain gets memory.
 *
 * Set: -XEN_EINVAL: neither 32 nor 64, or the machine or the domain does not allow it (x86:
 *      64 after 32; Arm: 64 on arm32; 32 if the processor has no 32-bit mode or the domain
 *      has SVE).
 *      -XEN_EACCES: x86, to 32: the domain has memory.
 *      -XEN_EBUSY: arm64: the domain has memory.
 *      -XEN_EOPNOTSUPP: x86: an HVM domain, or Xen runs no 32-bit PV domains.
 * Get: -XEN_EOPNOTSUPP: an HVM domain. Arm: -XEN_ENOSYS.
 */
struct xen_domctl_address_size {
    uint32_t size;                      /* set: in, get: out: 32 or 64 */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_sendtrigger.trigger; since 3.1 */
#define XEN_DOMCTL_SENDTRIGGER_NMI         0  /* send an NMI to the VCPU */
#define XEN_DOMCTL_SENDTRIGGER_RESET       1  /* not implemented: -XEN_ENOSYS */
#define XEN_DOMCTL_SENDTRIGGER_INIT        2  /* not implemented: -XEN_ENOSYS */
#define XEN_DOMCTL_SENDTRIGGER_POWER       3  /* press the ACPI power button, HVM; since 3.4 */
#define XEN_DOMCTL_SENDTRIGGER_SLEEP       4  /* press the ACPI sleep button, HVM; since 4.0 */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_sendtrigger: send the domain an NMI, or press one of its ACPI buttons. x86.
 * -XEN_ESRCH: there is no such VCPU; Xen also checks this if trigger does not use vcpu.
 * -XEN_EINVAL: POWER or SLEEP of a PV domain.
 */
struct xen_domctl_sendtrigger {
    uint32_t trigger;                   /* in:  XEN_DOMCTL_SENDTRIGGER_* */
    uint32_t vcpu;                      /* in:  number of an existing VCPU, which gets the NMI */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_assign_device.dev; since 4.6 */
#define XEN_DOMCTL_DEV_PCI                 0  /* u.pci */
#define XEN_DOMCTL_DEV_DT                  1  /* u.dt: device tree, Arm */

/* xen_domctl_assign_device.flags, only of a PCI device and only to assign it; since 4.6 */
#define XEN_DOMCTL_DEV_RDM_RELAXED         1  /* assign the device even if the memory that
                                                 firmware reserves for it (RMRR) cannot be
                                                 mapped 1:1 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_assign_device: give a physical device to the domain. The IOMMU confines its
 *     memory accesses to that domain's memory.
 * XEN_DOMCTL_deassign_device: take the device away from the domain.
 * XEN_DOMCTL_test_assign_device: returns 0 if the device is free to be assigned.
 *     xen_domctl.domain can also be DOMID_INVALID, if no domain is meant yet.
 *
 * PCI: a device that neither a guest nor Xen itself uses belongs to the hardware domain
 * (dom0) or to DOMID_IO. At DOMID_IO it is in quarantine: it can access no domain's memory.
 * xen_domctl.domain can be DOMID_IO: assigning a device to it puts the device in quarantine.
 * Deassigning a device from a guest gives it to DOMID_IO if Xen quarantines all devices (the
 * default) or if the device came from there; otherwise to the hardware domain. Deassigning
 * it from DOMID_IO gives it to the hardware domain.
 * Device tree: a device belongs to nobody after it is deassigned. It cannot be assigned to
 * DOMID_IO (-XEN_EINVAL).
 *
 * -XEN_EOPNOTSUPP  The domain was created without XEN_DOMCTL_CDF_iommu, or there is no IOMMU.
 * -XEN_EINVAL      Own domain (PCI), bad flags, assign to a domain that is being destroyed.
 *                  Test: the PCI device does not exist, or the device is assigned. Device
 *                  tree, assign and deassign: the device is not behind an IOMMU.
 * -XEN_ENODEV      PCI, assign: no such device. PCI, deassign: the domain does not have it.
 *                  All: Xen does not support this dev.
 * -XEN_EBUSY       PCI, assign: the device belongs to another domain than the hardware domain
 *                  and DOMID_IO, or to Xen itself. Device tree, assign: a domain has it.
 * -XEN_EXDEV       PCI, assign: the domain uses memory paging, memory sharing, log-dirty mode
 *                  or populate-on-demand.
 * -XEN_EBADF       PCI, assign: Xen considers the device broken after an earlier error.
 * -XEN_ESRCH       Device tree: no such node, or (deassign) the domain does not have the device.
 * -XEN_ENOBUFS     Device tree: the path is longer than a page.
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
    uint32_t flags;                             /* in:  XEN_DOMCTL_DEV_RDM_*; otherwise must be 0 */
    union {
        struct {
            uint32_t machine_sbdf;              /* in:  segment << 16 | bus << 8 | device << 3 |
                                                   function, on the machine */
        } pci;
        struct {
            uint32_t size;                      /* in:  length of path, without a final NUL */
            XEN_GUEST_HANDLE_64(char) path;     /* in:  path of the node in the host's device
                                                   tree */
        } dt;
    } u;
};

/*
 * XEN_DOMCTL_get_device_group: find the PCI devices that the IOMMU cannot tell apart from a
 * given one, so that all of them have to be assigned to the same domain. The result
 * contains only devices of the same segment that xen_domctl.domain owns, and not the
 * given device itself. If there are more than max_sdevs, Xen silently leaves out the rest.
 * -XEN_EOPNOTSUPP: the domain has no IOMMU (XEN_DOMCTL_CDF_iommu).
 * -XEN_ENODEV: Intel: Xen does not know the PCI segment, and the bus is not 0.
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
    uint32_t num_sdevs;                         /* out: elements written */
    XEN_GUEST_HANDLE_64(uint32) sdev_array;     /* out: bus << 16 | device << 11 | function << 8
                                                   of each: not the form of machine_sbdf */
};

/* xen_domctl_bind_pt_irq.irq_type, and the member of u that it uses. */
enum pt_irq_type {
    PT_IRQ_TYPE_PCI           = 0,      /* pci: line interrupt, raised as INTx of a virtual
                                           device */
    PT_IRQ_TYPE_ISA           = 1,      /* isa: no longer supported, -XEN_EOPNOTSUPP */
    PT_IRQ_TYPE_MSI           = 2,      /* msi: MSI or MSI-X, delivered as such */
    PT_IRQ_TYPE_MSI_TRANSLATE = 3,      /* pci: MSI, raised as INTx of a virtual device */
    PT_IRQ_TYPE_SPI           = 4       /* spi: shared peripheral interrupt; Arm; since 4.6 */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_domctl_bind_pt_irq.u.msi.gflags: how the guest programmed the MSI, from the fields
 * of its address and data; since 4.10
 */
#define XEN_DOMCTL_VMSI_X86_DEST_ID_MASK   0x0000ff  /* destination: APIC ID */
#define XEN_DOMCTL_VMSI_X86_RH_MASK        0x000100  /* redirection hint */
#define XEN_DOMCTL_VMSI_X86_DM_MASK        0x000200  /* destination mode, 1: logical */
#define XEN_DOMCTL_VMSI_X86_DELIV_MASK     0x007000  /* delivery mode */
#define XEN_DOMCTL_VMSI_X86_TRIG_MASK      0x008000  /* trigger mode, 1: level */
#define XEN_DOMCTL_VMSI_X86_UNMASKED       0x010000  /* no MSI field: Xen is to unmask the MSI */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_bind_pt_irq: deliver the interrupt of an assigned device to the domain as a
 *     virtual interrupt. x86 HVM: the pirq must have been mapped (PHYSDEVOP_map_pirq); a
 *     second bind of an MSI changes how the MSI is delivered. Arm: SPI only.
 * XEN_DOMCTL_unbind_pt_irq: undo it. Arm: only of a domain that is being destroyed.
 *
 * -XEN_EPERM       The caller may not use the interrupt itself. x86: the pirq is not mapped.
 * -XEN_EINVAL      x86: a PV domain; unbind: not bound (Xen does not notice this for every
 *                  MSI). Arm: u.spi.spi is not machine_irq, or machine_irq is not an SPI;
 *                  unbind: the domain does not have it.
 * -XEN_EBUSY       x86, bind: somebody else uses the interrupt; or irq_type is MSI, and the
 *                  pirq is bound with another type. Arm, bind: the interrupt is bound or used
 *                  already, or the domain has no such SPI; unbind: the domain is not being
 *                  destroyed.
 * -XEN_EOPNOTSUPP  The architecture does not support irq_type.
 * -XEN_ESRCH       x86, bind: the domain has no IOMMU (XEN_DOMCTL_CDF_iommu).
 * -XEN_EIO         Arm, bind: the interrupt's trigger type is not configured.
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
    uint32_t machine_irq;               /* in:  x86: pirq of the domain; SPI: number on the
                                           machine */
    uint32_t irq_type;                  /* in:  PT_IRQ_TYPE_* */
    union {
        struct {
            uint8_t isa_irq;            /* in:  ISA interrupt of the domain */
        } isa;
        struct {
            uint8_t bus;                /* in:  bus of the virtual device */
            uint8_t device;             /* in:  its device number */
            uint8_t intx;               /* in:  its pin: 0 INTA ... 3 INTD */
        } pci;
        struct {
            uint8_t  gvec;              /* in:  vector that the domain's VCPU receives */
            uint32_t gflags;            /* in:  XEN_DOMCTL_VMSI_X86_* */
            uint64_aligned_t gtable;    /* in:  guest-physical address of the MSI-X table, 0: MSI */
        } msi;
        struct {
            uint16_t spi;               /* in:  SPI of the domain, must equal machine_irq */
        } spi;
    } u;
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_memory_mapping.add_mapping, xen_domctl_ioport_mapping.add_mapping */
#define DPCI_ADD_MAPPING                   1
#define DPCI_REMOVE_MAPPING                0

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_memory_mapping: map the memory of a device (MMIO) into the domain, or unmap
 * it. For a PV domain it does nothing and returns 0: PV guests map mfns themselves.
 *
 * Returns 0 if all frames are processed. x86 can return a positive number instead: Xen has
 * processed that many frames, starting with the first, and the caller has to repeat the
 * call for the rest.
 *
 * -XEN_EINVAL  The range wraps, is empty or is beyond the machine's addresses. x86, remove: no
 *              device memory is mapped at first_gfn.
 * -XEN_E2BIG   Arm: more than 64 frames.
 * -XEN_EPERM   The caller may not map the frames itself, or (add) the domain may not; see
 *              XEN_DOMCTL_iomem_permission.
 * x86: adding at a gfn that already maps other device memory, a grant or another domain's
 * page crashes the domain (-XEN_EPERM, or a positive number if frames before it are done).
 */
struct xen_domctl_memory_mapping {
    uint64_aligned_t first_gfn;         /* in:  first guest frame */
    uint64_aligned_t first_mfn;         /* in:  first machine frame */
    uint64_aligned_t nr_mfns;           /* in:  number of frames, at least 1 */
    uint32_t add_mapping;               /* in:  DPCI_* */
    uint32_t padding;                   /* ignored */
};

/*
 * XEN_DOMCTL_ioport_mapping: let I/O ports of an HVM domain access ports of the machine,
 * or end that. x86. Adding a mapping also permits the domain to use the machine's ports,
 * and removing it withdraws the permission. first_mport identifies a mapping: adding one
 * with the same first_mport replaces it.
 * -XEN_EINVAL: nr_ports is 0, or a port is above 65535.
 * -XEN_EPERM: the caller may not use the ports itself.
 * -XEN_EOPNOTSUPP: a PV domain.
 */
struct xen_domctl_ioport_mapping {
    uint32_t first_gport;               /* in:  first port in the domain */
    uint32_t first_mport;               /* in:  first port of the machine */
    uint32_t nr_ports;                  /* in:  number of ports, at least 1 */
    uint32_t add_mapping;               /* in:  DPCI_* */
};

#endif /* XEN_ABI_ASSEMBLER */

/* Cache attributes, numbered as in the PAT MSR: the type of XEN_DMOP_pin_memory_cacheattr. */
#define XEN_DOMCTL_MEM_CACHEATTR_UC        0  /* uncached */
#define XEN_DOMCTL_MEM_CACHEATTR_WC        1  /* write-combining */
#define XEN_DOMCTL_MEM_CACHEATTR_WT        4  /* write-through */
#define XEN_DOMCTL_MEM_CACHEATTR_WP        5  /* write-protected */
#define XEN_DOMCTL_MEM_CACHEATTR_WB        6  /* write-back */
#define XEN_DOMCTL_MEM_CACHEATTR_UCM       7  /* uncached, but an MTRR can make it WC ("UC-") */
#define XEN_DOMCTL_DELETE_MEM_CACHEATTR    (~(uint32_t)0)  /* remove the pinned attribute of the
                                                              range; since 4.5 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_set_ext_vcpucontext, XEN_DOMCTL_get_ext_vcpucontext: set or get VCPU state
 * that vcpu_guest_context does not contain: the entry points of SYSENTER and 32-bit
 * SYSCALL (PV), and the machine check state. x86; elsewhere the record ends after size.
 *
 * Set uses only the first `size` bytes of the record. They must include the callbacks (32
 * bytes). Of vmce, Xen uses as much as size covers: nothing, caps, the members up to
 * mci_ctl2_bank1, or all. For an HVM domain the callbacks must be 0.
 *
 * -XEN_ESRCH: no such VCPU; get: the calling VCPU; set: own domain.
 * Set: -XEN_EINVAL: size is below 32, a callback is not a canonical address or (HVM) not
 *     0, or vmce has a capability that Xen does not support.
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
    uint32_t vcpu;                              /* in:  number of the VCPU */
    uint32_t size;                              /* set: in, get: out: bytes of the record */
    uint64_aligned_t syscall32_callback_eip;    /* entry point for SYSCALL in 32-bit code */
    uint64_aligned_t sysenter_callback_eip;     /* entry point for SYSENTER */
    uint16_t syscall32_callback_cs;             /* code selector of syscall32_callback_eip */
    uint16_t sysenter_callback_cs;              /* code selector of sysenter_callback_eip */
    uint8_t  syscall32_disables_events;         /* 1: event delivery is masked on entry */
    uint8_t  sysenter_disables_events;          /* 1: event delivery is masked on entry */
    XEN_ABI_EXT union {
        uint64_aligned_t mcg_cap;               /* the first member of vmce (caps) */
        struct hvm_vmce_vcpu vmce;              /* virtual machine check state */
    };
};
#else
struct xen_domctl_ext_vcpucontext {
    uint32_t vcpu;                              /* in:  number of the VCPU */
    uint32_t size;                              /* no architecture but x86 has the operation */
};
#endif

/*
 * XEN_DOMCTL_set_target: make xen_domctl.domain a stub domain: it gets a device model's
 * rights over another domain, its target. A domain can get a target only once.
 * -XEN_EINVAL: the domain has a target already, or target is the domain itself.
 * -XEN_ESRCH: no such target.
 * -XEN_EOPNOTSUPP: target is not an HVM domain.
 */
struct xen_domctl_set_target {
    domid_t target;                     /* in:  number of the other domain */
};

#endif /* XEN_ABI_ASSEMBLER */

#if defined(XEN_ABI_X86)

#define XEN_CPUID_INPUT_UNUSED             0xFFFFFFFF  /* subleaf of a CPUID leaf without
                                                          subleaves */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_get_cpu_policy, XEN_DOMCTL_set_cpu_policy: get or set the CPUID leaves and
 * MSRs that describe the domain's processor to it (its CPU policy). x86.
 *
 * Get: with a NULL array, its number becomes the greatest number of elements there can be.
 *
 * Set: replaces only the given leaves and MSRs. It is possible until the domain runs for
 * the first time. Xen silently clears features that it does not offer to such a domain. It
 * refuses a few other values: then err_leaf and err_subleaf, or err_msr, say which, and
 * those that do not apply are ~0. After success these members are unchanged.
 *
 * Get: -XEN_ENOBUFS: an array is too small; the record is not written.
 * Set: -XEN_EINVAL: own domain; the vendor differs from the machine's; the number of the last
 *      leaf, of the last extended leaf or of the last subleaf of leaf 7 is higher than Xen
 *      offers; PLATFORM_INFO has a bit that Xen does not offer; or flags of an MSR entry are
 *      not 0.
 *      -XEN_EEXIST: the domain has run.
 *      -XEN_E2BIG: too many elements.
 *      -XEN_ERANGE: Xen does not know the leaf or MSR.
 *      -XEN_EOVERFLOW: the value of an MSR is too large.
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
    uint32_t nr_leaves;                             /* in:  elements of leaves; get: out: written */
    uint32_t nr_msrs;                               /* in:  elements of msrs; get: out: written */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;   /* set: in, get: out */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t)  msrs;     /* set: in, get: out */
    uint32_t err_leaf, err_subleaf, err_msr;        /* set: out: after an error */
};
typedef struct xen_domctl_cpu_policy xen_domctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cpu_policy_t);

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_ABI_X86 */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_subscribe: choose an event channel of the domain that reports that the domain
 * has suspended (SHUTDOWN_suspend). Xen then sends an event on it as if the domain had sent
 * it, and does not raise VIRQ_DOM_EXC. The tool that waits for the event binds the other end.
 * A later call replaces the port; port 0 ends the subscription.
 */
struct xen_domctl_subscribe {
    uint32_t port;                      /* in:  port of xen_domctl.domain, not of the caller */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_debug_op.op */
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF  0
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON   1

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_debug_op: turn single-stepping of a VCPU of an HVM domain on or off. x86,
 * Intel.
 * -XEN_EINVAL: no such VCPU, the calling VCPU, or a PV domain.
 * -XEN_EOPNOTSUPP: the CPU has no monitor trap flag.
 * -XEN_ENOSYS: unknown op.
 */
struct xen_domctl_debug_op {
    uint32_t op;                        /* in:  XEN_DOMCTL_DEBUG_OP_* */
    uint32_t vcpu;                      /* in:  number of the VCPU */
};

/*
 * XEN_DOMCTL_gethvmcontext_partial: get the body of one of the records that
 * XEN_DOMCTL_gethvmcontext returns, without its descriptor. x86. With a NULL buffer bufsz
 * becomes the size of the record.
 * -XEN_EINVAL: own domain, a PV domain, one that is being destroyed, or no such type.
 * -XEN_ENOENT: no such instance.
 * -XEN_ENODATA: the VCPU has no such record now, for example because it is down.
 * -XEN_ENOBUFS: the buffer is too small.
 */
struct xen_domctl_hvmcontext_partial {
    uint32_t type;                      /* in:  HVM_SAVE_CODE() of the record */
    uint32_t instance;                  /* in:  the record's instance: number of the VCPU, or of
                                           the device if there are several */
    uint64_aligned_t bufsz;             /* in:  bytes of buffer; out: bytes written */
    XEN_GUEST_HANDLE_64(uint8) buffer;  /* out: the record's body */
};

/*
 * XEN_DOMCTL_gettscinfo, XEN_DOMCTL_settscinfo: get or set how the time stamp counter
 * behaves in the domain. x86. For a PV hardware domain set does nothing.
 * -XEN_EINVAL: own domain; set: unknown tsc_mode.
 */
struct xen_domctl_tsc_info {
    uint32_t tsc_mode;                  /* set: in, get: out: XEN_CPUID_TSC_MODE_*: 0 emulated
                                           if needed, 1 always emulated, 2 never */
    uint32_t gtsc_khz;                  /* set: in, get: out: frequency that the domain sees,
                                           kHz; set: 0 means the machine's; get in mode 2: 0 */
    uint32_t incarnation;               /* set: in, get: out: counts restores: set stores the
                                           given value plus 1 */
    uint32_t pad;                       /* ignored */
    uint64_aligned_t elapsed_nsec;      /* set: in, get: out: how long the counter has run, ns;
                                           get in mode 2: 0 */
};

/*
 * XEN_DOMCTL_gdbsx_guestmemio: read or write virtual memory of a domain, for the gdbsx
 * debugger. x86. Addresses are translated by the page tables of VCPU 0.
 * -XEN_EFAULT: the domain is being destroyed or does not map all of the addresses; Xen has
 *     copied the bytes before the first bad address, but does not write remain. Xen does
 *     not notice if it cannot access the caller's buffer.
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
    uint64_aligned_t pgd3val;           /* in:  PV: entry of the level 3 table from which to
                                           translate, 0: start from CR3; HVM: ignored */
    uint64_aligned_t gva;               /* in:  virtual address in the domain */
    uint64_aligned_t uva;               /* in:  virtual address of the caller's buffer */
    uint32_t len;                       /* in:  bytes */
    uint8_t  gwr;                       /* in:  0: read, 1: write the domain's memory */
    uint32_t remain;                    /* out: 0 (after an error it is not written) */
};

/*
 * XEN_DOMCTL_gdbsx_pausevcpu, XEN_DOMCTL_gdbsx_unpausevcpu: pause one VCPU, or undo it.
 * x86. The domain must be paused during the call (XEN_DOMCTL_pausedomain). Pauses nest.
 * -XEN_EBUSY: the domain is not paused.
 * -XEN_EINVAL: no such VCPU; unpause: it is not paused.
 * -XEN_EOVERFLOW: paused 255 times already.
 */
struct xen_domctl_gdbsx_pauseunp_vcpu {
    uint32_t vcpu;                      /* in:  number of the VCPU */
};

/*
 * XEN_DOMCTL_gdbsx_domstatus: find out whether a breakpoint stopped the domain, and which
 * VCPU hit it. x86. Xen reports each stop once.
 *
 *   offset  size  field
 *        0     1  paused
 *        1     3  (hole)
 *        4     4  vcpu_id
 *        8     4  vcpu_ev
 *       12
 */
struct xen_domctl_gdbsx_domstatus {
    uint8_t  paused;                    /* out: 1: the domain is paused, by a tool or a
                                           breakpoint */
    uint32_t vcpu_id;                   /* out: VCPU that a breakpoint stopped, ~0: none */
    uint32_t vcpu_ev;                   /* out: vector of the exception (3: breakpoint), if
                                           vcpu_id is not ~0 */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_vm_event_op.op; since 4.6 */
#define XEN_VM_EVENT_ENABLE                0  /* set up the ring: u.enable */
#define XEN_VM_EVENT_DISABLE               1  /* remove the ring */
#define XEN_VM_EVENT_RESUME                2  /* let Xen process the responses in the ring */
#define XEN_VM_EVENT_GET_VERSION           3  /* get u.version. Any caller may ask. mode is
                                                 ignored, xen_domctl.domain can be DOMID_INVALID.
                                                 Since 4.13 */

/* xen_domctl_vm_event_op.mode: which ring; since 4.6 */
#define XEN_DOMCTL_VM_EVENT_OP_PAGING      1  /* the pager: requests for frames that it has
                                                 paged out; x86 */
#define XEN_DOMCTL_VM_EVENT_OP_MONITOR     2  /* the monitor: events of XEN_DOMCTL_monitor_op
                                                 and XENMEM_access_op */
#define XEN_DOMCTL_VM_EVENT_OP_SHARING     3  /* memory sharing: Xen has no memory to unshare a
                                                 page; x86 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_vm_event_op: set up and remove the rings through which a tool receives
 * events of a domain (vm_event.h). Before a ring is enabled, the tool has to store the
 * ring's gfn in the domain's HVM parameter: HVM_PARAM_PAGING_RING_PFN, _MONITOR_RING_PFN
 * or _SHARING_RING_PFN. An operation on a domain that is being destroyed does nothing and
 * returns 0.
 *
 * All:     -XEN_EINVAL: own domain, or a domain without VCPU 0. -XEN_ENOSYS: unknown op or
 *          mode, or Xen was built without that ring. -XEN_EOPNOTSUPP: Xen was built
 *          without VM events (the default on Arm).
 * Enable:  -XEN_EBUSY: the ring is enabled already. -XEN_EOPNOTSUPP: the HVM parameter is
 *          not set; paging and sharing: dom0 is PVH. -XEN_EINVAL: the gfn in the HVM
 *          parameter is not memory. Paging and sharing: -XEN_ENODEV: the domain has no nested
 *          page tables. Paging: -XEN_EMLINK: the domain has an IOMMU
 *          (XEN_DOMCTL_CDF_iommu); -XEN_EXDEV: it uses populate-on-demand.
 * Disable: -XEN_EINVAL: the ring is not enabled. -XEN_EBUSY: VCPUs wait for room in it.
 * Resume:  -XEN_ENODEV: the ring is not enabled.
 */
struct xen_domctl_vm_event_op {
    uint32_t op;                        /* in:  XEN_VM_EVENT_* */
    uint32_t mode;                      /* in:  XEN_DOMCTL_VM_EVENT_OP_* */
    union {
        struct {
            uint32_t port;              /* out: event channel port of the domain, which the
                                           caller's domain has to bind (interdomain) */
        } enable;
        uint32_t version;               /* out: Xen's VM_EVENT_INTERFACE_VERSION */
    } u;
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_mem_sharing_op.op */
#define XEN_DOMCTL_MEM_SHARING_CONTROL     0  /* u.enable; since 4.2 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_mem_sharing_op: allow or forbid that pages of the domain are shared with
 * others (XENMEM_sharing_op). x86, Intel, HVM.
 * Enable: -XEN_ENODEV: the domain has no nested page tables. -XEN_EXDEV: it has an IOMMU
 *     (XEN_DOMCTL_CDF_iommu). -XEN_EOPNOTSUPP: Xen was built without it, a PV domain, or
 *     no VMX.
 */
struct xen_domctl_mem_sharing_op {
    uint8_t op;                         /* in:  XEN_DOMCTL_MEM_SHARING_* */
    union {
        uint8_t enable;                 /* in:  1: allow, 0: forbid */
    } u;
};

XEN_ABI_END

/*
 * XEN_DOMCTL_audit_p2m: compare the domain's P2M (gfn to mfn) with Xen's M2P (mfn to gfn)
 * and count differences. x86. Only debug builds of Xen have it (others: -XEN_EOPNOTSUPP).
 * -XEN_EPERM: own domain.
 */
struct xen_domctl_audit_p2m {
    uint64_t orphans;                   /* out: frames of the domain that have no gfn */
    uint64_t m2p_bad;                   /* out: wrong entries of the M2P */
    uint64_t p2m_bad;                   /* out: wrong entries of the P2M */
};

XEN_ABI_BEGIN_8

/*
 * XEN_DOMCTL_set_virq_handler: let the domain receive a global VIRQ, instead of the
 * hardware domain (dom0).
 * -XEN_EINVAL: virq is not a global VIRQ, or the domain is being destroyed.
 * -XEN_EBUSY: the present handler is another domain and has virq bound (since 4.21).
 */
struct xen_domctl_set_virq_handler {
    uint32_t virq;                      /* in:  VIRQ_* */
};

#if defined(XEN_ABI_X86)

/*
 * XEN_DOMCTL_setvcpuextstate, XEN_DOMCTL_getvcpuextstate: set or get the XSAVE state of a
 * VCPU. x86. The buffer contains XCR0 (8 bytes), then all bits that were ever set in XCR0
 * (8 bytes), and then an XSAVE area in the standard (not compacted) format. If the second
 * is 0, there is no XSAVE area.
 *
 * Get with a NULL buffer, or with size and xfeature_mask both 0, returns the greatest
 * size that can be needed and Xen's xfeature_mask. The call that gets the data must pass
 * the same xfeature_mask.
 *
 * -XEN_ESRCH: no such VCPU.
 * -XEN_EINVAL: the calling VCPU.
 * Get: -XEN_EINVAL: the buffer is too small, or another xfeature_mask.
 * Set: -XEN_EINVAL: a wrong size, bits of XCR0 that the domain must not set, or a
 *     combination that the CPU forbids. -XEN_EOPNOTSUPP: a compacted area, or bits that Xen
 *     does not support. -XEN_EIO: reserved bytes of the XSAVE header are not 0.
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
    uint32_t vcpu;                          /* in:  number of the VCPU */
    uint64_aligned_t xfeature_mask;         /* get: in and out: the XCR0 bits that Xen supports;
                                               set: ignored */
    uint64_aligned_t size;                  /* in:  bytes of buffer; get: out: bytes written */
    XEN_GUEST_HANDLE_64(uint64) buffer;     /* set: in, get: out */
};

#endif

/*
 * XEN_DOMCTL_set_access_required: choose what happens if the domain accesses a page in a way
 * that XENMEM_access_op forbids, while no tool has enabled the monitor ring.
 * -XEN_EPERM: own domain.
 * -XEN_ENOSYS: Xen was built without VM events.
 */
struct xen_domctl_set_access_required {
    uint8_t access_required;            /* in:  1: Xen crashes the domain; 0: Xen removes the
                                           restrictions from the page */
};

/*
 * XEN_DOMCTL_set_broken_page_p2m: mark a gfn of an HVM domain as defective memory. x86. The
 * receiving side of a migration does so for a page that the sender found to be defective.
 * -XEN_EINVAL: a PV domain, or the gfn is not RAM.
 */
struct xen_domctl_set_broken_page_p2m {
    uint64_aligned_t pfn;               /* in:  gfn */
};

XEN_ABI_END

/*
 * XEN_DOMCTL_cacheflush: clean and invalidate the data caches for frames of the domain. Arm.
 * Xen skips frames that are not mapped.
 * -XEN_EINVAL: more than 1 << 18 frames, or the range wraps.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  start_pfn
 *        8     8       4     4  nr_pfns
 *       16             8
 */
struct xen_domctl_cacheflush {
    xen_pfn_t start_pfn, nr_pfns;       /* in:  first gfn, number of frames */
};

XEN_ABI_BEGIN_8

/*
 * XEN_DOMCTL_get_paging_mempool_size, XEN_DOMCTL_set_paging_mempool_size: get or set the
 * size of the memory from which Xen takes the domain's nested or shadow page tables.
 * -XEN_EOPNOTSUPP: x86: a PV domain.
 * Set: -XEN_EINVAL: not a multiple of the page size, or too large. -XEN_ENOMEM: not enough
 *     memory, or (to shrink) too much of the pool is in use; the size may have changed.
 */
struct xen_domctl_paging_mempool {
    uint64_aligned_t size;              /* set: in, get: out: bytes */
};

#if defined(XEN_ABI_X86)

struct xen_domctl_vcpu_msr {
    uint32_t index;                     /* set: in, get: out: number of the MSR */
    uint32_t reserved;                  /* set: in: must be 0; get: out: 0 */
    uint64_aligned_t value;             /* set: in, get: out */
};
typedef struct xen_domctl_vcpu_msr xen_domctl_vcpu_msr_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpu_msr_t);

/*
 * XEN_DOMCTL_get_vcpu_msrs, XEN_DOMCTL_set_vcpu_msrs: get or set those MSRs of a PV VCPU
 * that are part of its saved state. x86.
 *
 * Get returns only MSRs that are not 0. With NULL msrs, msr_count becomes the greatest
 * number there can be. -XEN_ENOBUFS: msrs is too small; msr_count is the number needed.
 *
 * Set stops at the first element that fails, and msr_count is its index. -XEN_ENXIO: Xen
 * does not set this MSR, or refuses the value. -XEN_EINVAL: reserved is not 0; or there
 * are more elements than there can be, in which case msr_count is unchanged.
 *
 * -XEN_ESRCH: no such VCPU.
 * -XEN_EINVAL: the calling VCPU, or not a PV domain.
 */
struct xen_domctl_vcpu_msrs {
    uint32_t vcpu;                                      /* in:  number of the VCPU */
    uint32_t msr_count;                                 /* in:  elements of msrs; out: see above */
    XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t) msrs;    /* set: in, get: out */
};

#endif

/*
 * XEN_DOMCTL_setvnumainfo: set the domain's virtual NUMA nodes. Xen returns them to the guest
 * (XENMEM_get_vnumainfo), and uses vnode_to_pnode to allocate memory for a virtual node
 * (XENMEMF_vnode).
 * -XEN_EINVAL: nr_vcpus is not the domain's number of VCPUs, pad or a vmemrange's flags
 *     are not 0, nr_vnodes is out of range, or vmemrange is larger than a page.
 * -XEN_E2BIG: an element of vcpu_to_vnode or vnode_to_pnode is too high.
 */
struct xen_domctl_vnuma {
    uint32_t nr_vnodes;                                 /* in:  virtual nodes: 1 ... 32 */
    uint32_t nr_vmemranges;                             /* in:  elements of vmemrange */
    uint32_t nr_vcpus;                                  /* in:  the domain's number of VCPUs */
    uint32_t pad;                                       /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(uint) vdistance;                /* in:  nr_vnodes * nr_vnodes distances */
    XEN_GUEST_HANDLE_64(uint) vcpu_to_vnode;            /* in:  virtual node of each VCPU */
    XEN_GUEST_HANDLE_64(uint) vnode_to_pnode;           /* in:  the machine's node for each
                                                           virtual node */
    XEN_GUEST_HANDLE_64(xen_vmemrange_t) vmemrange;     /* in:  memory ranges of the virtual
                                                           nodes */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_psr_cmt_op.cmd; since 4.5 */
#define XEN_DOMCTL_PSR_CMT_OP_DETACH       0  /* stop; -XEN_ENOENT: not started */
#define XEN_DOMCTL_PSR_CMT_OP_ATTACH       1  /* start; -XEN_EEXIST: started already,
                                                 -XEN_EOVERFLOW: no RMID is free */
#define XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID   2  /* get the RMID: data */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_psr_cmt_op: let the CPU measure the domain's use of the L3 cache and of memory
 * bandwidth (Cache Monitoring Technology). Xen gives the domain a number (RMID), under which
 * the CPU counts. XEN_SYSCTL_psr_cmt_op reads the result. x86.
 * -XEN_ENODEV: the machine cannot do this, or Xen's command line does not enable it.
 */
struct xen_domctl_psr_cmt_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_PSR_CMT_OP_* */
    uint32_t data;                      /* out: QUERY_RMID: the RMID; 0: not measured */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_monitor_op.op; since 4.6 */
#define XEN_DOMCTL_MONITOR_OP_ENABLE             0  /* report an event: event, u */
#define XEN_DOMCTL_MONITOR_OP_DISABLE            1  /* stop reporting the event: event;
                                                       WRITE_CTRLREG and MOV_TO_MSR: also the
                                                       register in u */
#define XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES   2  /* event: out: bit n: event n can be enabled */
#define XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP   3  /* event: in: 1: if Xen emulates a string
                                                       instruction because of a response
                                                       (VM_EVENT_FLAG_EMULATE), emulate only one
                                                       repetition at a time, 0: several; x86;
                                                       since 4.7 */
#define XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS  4  /* if the VCPU waits for the response to a
                                                       write to CR0, CR3, CR4 or an MSR, the
                                                       write takes effect only after that, and
                                                       VM_EVENT_FLAG_DENY can deny it. Stays on
                                                       until the ring is removed. No other
                                                       members. x86; since 4.14 */

/*
 * xen_domctl_monitor_op.event, and the member of u that ENABLE uses. Arm has
 * GUEST_REQUEST and PRIVILEGED_CALL, x86 (HVM) all but PRIVILEGED_CALL. Only Intel has
 * SINGLESTEP and reports VMEXIT.
 */
#define XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG        0  /* mov_to_cr: a write to a control
                                                            register */
#define XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR           1  /* mov_to_msr: a write to an MSR */
#define XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP           2  /* a VCPU in single-step mode executed an
                                                            instruction */
#define XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT  3  /* INT3 */
#define XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST        4  /* guest_request: the guest called
                                                            HVMOP_guest_request_vm_event */
#define XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION      5  /* debug_exception: #DB; since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_CPUID                6  /* the CPUID instruction; since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL      7  /* the SMC instruction; Arm; since 4.8 */
#define XEN_DOMCTL_MONITOR_EVENT_INTERRUPT            8  /* an interrupt. Must not be enabled or
                                                            disabled here (-XEN_EOPNOTSUPP, and
                                                            a debug build of Xen crashes), even
                                                            though GET_CAPABILITIES lists it. A
                                                            response requests one report, by
                                                            VM_EVENT_FLAG_GET_NEXT_INTERRUPT.
                                                            Since 4.9 */
#define XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS          9  /* an instruction that loads or stores
                                                            a descriptor table register; since
                                                            4.9 */
#define XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED  10  /* Xen cannot emulate an instruction;
                                                            since 4.10 */
#define XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT   11  /* works the other way round: ENABLE
                                                            stops reports of forbidden accesses
                                                            (XENMEM_access_op) that the CPU
                                                            makes to the guest's page tables;
                                                            since 4.12 */
#define XEN_DOMCTL_MONITOR_EVENT_VMEXIT              12  /* vmexit: every VM exit; since 4.17 */
#define XEN_DOMCTL_MONITOR_EVENT_IO                  13  /* access to an I/O port; since 4.18 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_monitor_op: choose which events of a domain Xen reports through the monitor
 * ring (vm_event.h). The ring should be enabled before (XEN_DOMCTL_vm_event_op); Xen does
 * not check that, and reports nothing without it. Violations of XENMEM_access_op are
 * reported without an operation here.
 *
 * `sync`: 1: the VCPU that causes the event waits for the tool's response; 0: it continues.
 *
 * -XEN_EPERM       Own domain.
 * -XEN_EEXIST      ENABLE: the event is enabled already; DISABLE: it is not enabled.
 * -XEN_EOPNOTSUPP  The machine or this kind of domain does not have the event, unknown op, or
 *                  Xen was built without VM events (the default on Arm).
 * -XEN_EINVAL      A bad value in u, or event is above 31. MOV_TO_MSR: not an MSR of 0 ... 0x1fff,
 *                  0x40000000 ... 0x40001fff, 0xc0000000 ... 0xc0001fff. EMULATE_EACH_REP: there
 *                  is no ring.
 * -XEN_ENXIO       MOV_TO_MSR: there is no monitor ring.
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
    uint32_t event;                     /* in:  XEN_DOMCTL_MONITOR_EVENT_*; out: of
                                           GET_CAPABILITIES, 1 << each */
    union {                             /* in:  of XEN_DOMCTL_MONITOR_OP_ENABLE */
        struct {
            uint8_t  index;             /* VM_EVENT_X86_*: which register */
            uint8_t  sync;              /* see above */
            uint8_t  onchangeonly;      /* 1: report only writes that change the value (Xen 4.22
                                           does so also with 0, see bitmask) */
            uint8_t  pad1;              /* must be 0 */
            uint32_t pad2;              /* must be 0 */
            uint64_aligned_t bitmask;   /* bits to ignore: no report unless another bit changes */
        } mov_to_cr;
        struct {
            uint32_t msr;               /* number of the MSR */
            uint8_t  onchangeonly;      /* 1: report only writes that change the value */
        } mov_to_msr;
        struct {
            uint8_t sync;               /* see above */
            uint8_t allow_userspace;    /* 1: user mode may make requests too; since 4.10 */
        } guest_request;
        struct {
            uint8_t sync;               /* see above */
        } debug_exception;
        struct {
            uint8_t sync;               /* 1: the VCPU waits, and Xen does not handle this exit */
        } vmexit;
    } u;
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_psr_alloc.cmd, and what data is; since 4.11 */
#define XEN_DOMCTL_PSR_SET_L3_CBM          0  /* bitmap: the parts of the L3 cache that the
                                                 domain may fill */
#define XEN_DOMCTL_PSR_GET_L3_CBM          1  /* get the value of SET_L3_CBM */
#define XEN_DOMCTL_PSR_SET_L3_CODE         2  /* bitmap like SET_L3_CBM's, for code only */
#define XEN_DOMCTL_PSR_SET_L3_DATA         3  /* bitmap like SET_L3_CBM's, for data only */
#define XEN_DOMCTL_PSR_GET_L3_CODE         4  /* get the value of SET_L3_CODE */
#define XEN_DOMCTL_PSR_GET_L3_DATA         5  /* get the value of SET_L3_DATA */
#define XEN_DOMCTL_PSR_SET_L2_CBM          6  /* bitmap: the parts of the L2 cache that the
                                                 domain may fill */
#define XEN_DOMCTL_PSR_GET_L2_CBM          7  /* get the value of SET_L2_CBM */
#define XEN_DOMCTL_PSR_SET_MBA_THRTL       8  /* how much the CPU throttles the domain's
                                                 memory accesses */
#define XEN_DOMCTL_PSR_GET_MBA_THRTL       9  /* get the value of SET_MBA_THRTL */

XEN_ABI_END

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_psr_alloc: set or get the domain's share of caches and memory bandwidth on
 * one socket (Cache Allocation Technology, Memory Bandwidth Allocation). x86.
 * XEN_SYSCTL_psr_alloc returns the values that are possible.
 * -XEN_ENODEV: the machine cannot do this, or Xen's command line does not enable it.
 * -XEN_ERANGE: no such socket.
 * -XEN_ENOENT: the socket is offline or does not have the feature.
 * -XEN_EINVAL: set: bad value; GET_L3_CBM: code and data have separate bitmaps.
 * -XEN_EOVERFLOW: set: all classes of service are in use.
 * -XEN_EOPNOTSUPP: unknown cmd.
 */
struct xen_domctl_psr_alloc {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_PSR_* */
    uint32_t target;                    /* in:  number of the socket */
    uint64_t data;                      /* set: in, get: out */
};

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_BEGIN_8

/* xen_domctl_vuart_op.cmd, xen_domctl_vuart_op.type; since 4.10 */
#define XEN_DOMCTL_VUART_OP_INIT           0
#define XEN_DOMCTL_VUART_TYPE_VPL011       0  /* Arm's PL011 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_vuart_op: give the domain a virtual serial port. A console ring (io/console.h)
 * connects the port with a back end. Arm. Only before the domain runs for the first time.
 * -XEN_EPERM: the domain has run.
 * -XEN_EINVAL: unknown cmd, pad is not 0, the gfn is not memory of the domain, or the domain
 *     has such a port already.
 * -XEN_EOPNOTSUPP: unknown type.
 * -XEN_ENOSYS: Xen was built without virtual serial ports.
 */
struct xen_domctl_vuart_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_VUART_OP_* */
    uint32_t type;                      /* in:  XEN_DOMCTL_VUART_TYPE_* */
    uint64_aligned_t gfn;               /* in:  gfn of the ring, in the domain */
    domid_t console_domid;              /* in:  domain of the back end */
    uint8_t pad[2];                     /* in:  must be 0 */
    evtchn_port_t evtchn;               /* out: port of the domain, which the back end has to
                                           bind */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_vmtrace_op.cmd; since 4.15 */
#define XEN_DOMCTL_vmtrace_enable             1  /* start tracing; append to the buffer */
#define XEN_DOMCTL_vmtrace_disable            2  /* stop tracing */
#define XEN_DOMCTL_vmtrace_reset_and_enable   3  /* start tracing with an empty buffer */
#define XEN_DOMCTL_vmtrace_output_position    4  /* value: out: offset of the next byte in the
                                                    buffer */
#define XEN_DOMCTL_vmtrace_get_option         5  /* key, value: out */
#define XEN_DOMCTL_vmtrace_set_option         6  /* key, value: in */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_vmtrace_op: let the CPU trace a VCPU (Intel Processor Trace) into a buffer,
 * which XENMEM_resource_vmtrace_buf maps. x86, Intel, HVM. An option is one of the MSRs
 * RTIT_CTL (0x570) and RTIT_STATUS (0x571), of which Xen allows only some bits.
 * -XEN_EINVAL: own domain, the domain was created without vmtrace_size, tracing is
 *     already on (both kinds of enable) or off (disable), or an option or bit that Xen does
 *     not allow.
 * -XEN_ENOENT: no such VCPU.
 */
struct xen_domctl_vmtrace_op {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_vmtrace_* */
    uint32_t vcpu;                      /* in:  number of the VCPU */
    uint64_aligned_t key;               /* in:  number of the MSR, of get_option and set_option */
    uint64_aligned_t value;             /* in or out: depends on cmd */
};
typedef struct xen_domctl_vmtrace_op xen_domctl_vmtrace_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vmtrace_op_t);

#endif /* XEN_ABI_ASSEMBLER */

#if defined(XEN_ABI_ARM)

/* xen_domctl_dt_overlay.overlay_op; since 4.19 */
#define XEN_DOMCTL_DT_OVERLAY_ATTACH       1

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_dt_overlay: assign the devices of a device tree overlay to the domain. Arm.
 * The overlay must have been added to the host's device tree before
 * (XEN_SYSCTL_dt_overlay).
 * -XEN_EOPNOTSUPP: the domain's memory is not mapped 1:1 (gfn equal to mfn), or unknown
 *     overlay_op.
 * -XEN_EINVAL: pad is not 0, or the overlay is empty, larger than 500 KiB or was not added.
 * -XEN_EEXIST: the overlay is attached already.
 */
struct xen_domctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;    /* in:  the overlay, as a device tree blob */
    uint32_t overlay_fdt_size;                      /* in:  its size in bytes */
    uint8_t  overlay_op;                            /* in:  XEN_DOMCTL_DT_OVERLAY_* */
    uint8_t  pad[3];                                /* in:  must be 0 */
};
#endif /* XEN_ABI_ASSEMBLER */

#endif

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_DOMCTL_set_llc_colors: choose the parts (colours) of the last-level cache that the
 * domain's memory may use. This affects only memory that is allocated later. Only Xen for
 * arm64 can be built with cache colouring.
 * -XEN_EEXIST: the domain's colours have been set before.
 * -XEN_EINVAL: pad is not 0, or a colour or their number is too high.
 * -XEN_EOPNOTSUPP: cache colouring is not enabled on Xen's command line.
 */
struct xen_domctl_set_llc_colors {
    uint32_t num_llc_colors;                        /* in:  elements; 0: keep Xen's default */
    uint32_t pad;                                   /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(uint32) llc_colors;         /* in:  numbers of the colours, from 0 */
};
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

/* xen_domctl_get_domain_state.state; since 4.21 */
#define XEN_DOMCTL_GETDOMSTATE_STATE_EXIST     0x0001  /* set for every domain that exists */
#define XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN  0x0002  /* has shut down */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DYING     0x0004  /* is being destroyed */
#define XEN_DOMCTL_GETDOMSTATE_STATE_DEAD      0x0008  /* is destroyed, but references remain */

/* xen_domctl_get_domain_state.caps; since 4.21 */
#define XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL     0x0001  /* control domain: may use this header */
#define XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE    0x0002  /* hardware domain: has the machine's
                                                          devices */
#define XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE    0x0004  /* xenstore domain */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DOMCTL_get_domain_state: get the life-cycle state of a domain. This operation is
 * meant to be stable: xen_domctl.interface_version must be 0.
 *
 * With DOMID_INVALID as xen_domctl.domain, Xen chooses a domain whose state has changed since
 * it was last reported this way, and returns its number there. Only the domain that handles
 * VIRQ_DOM_EXC may do so (dom0, or the one that XEN_DOMCTL_set_virq_handler chose), after it
 * has bound that VIRQ; every domain that exists at that time counts as changed. Several
 * changes of one domain can give one report. If the chosen domain does not exist any more,
 * all members are 0.
 *
 * -XEN_EINVAL: pad0 is not 0. -XEN_EACCES: interface_version is not 0.
 * With DOMID_INVALID: -XEN_EACCES: the caller does not handle VIRQ_DOM_EXC. -XEN_ENOENT: no
 *     domain has changed, or VIRQ_DOM_EXC is not bound.
 */
struct xen_domctl_get_domain_state {
    uint16_t state;                     /* out: XEN_DOMCTL_GETDOMSTATE_STATE_* */
    uint16_t caps;                      /* out: XEN_DOMCTL_GETDOMSTATE_CAP_* */
    uint32_t pad0;                      /* in:  must be 0; out: 0 */
    uint64_t unique_id;                 /* out: differs from that of every other domain since
                                           boot, even if the number of the domain is used again */
};

XEN_ABI_BEGIN_8

/* xen_domctl: the hypercall's argument, 144 bytes on every ABI. */
XEN_ABI_EXT struct xen_domctl {
    uint32_t cmd;                       /* in:  XEN_DOMCTL_* */
    uint32_t interface_version;         /* in:  XEN_DOMCTL_INTERFACE_VERSION; 0 for
                                           get_domain_state */
    domid_t  domain;                    /* in:  number of the domain; out: of createdomain and
                                           get_domain_state */
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
        uint8_t                               pad[128];  /* ignored: sets the size of u */
    } u;
};
typedef struct xen_domctl xen_domctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_t);

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END
XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_DOMCTL_H__ */
