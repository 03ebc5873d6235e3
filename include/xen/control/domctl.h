/* SPDX-License-Identifier: MIT */
/*
 * domctl.h - the definitions of domctl.h in older releases of Xen.
 *
 * Contract: included by ../domctl.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../domctl.h"

#ifndef __XEN_PUBLIC_CONTROL_DOMCTL_H__
#define __XEN_PUBLIC_CONTROL_DOMCTL_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* xen_domctl.interface_version */
#if XEN_CONTROL_RELEASE < 408
#define XEN_DOMCTL_INTERFACE_VERSION               11
#endif
#if XEN_CONTROL_RELEASE == 408
#define XEN_DOMCTL_INTERFACE_VERSION               12
#endif
#if XEN_CONTROL_RELEASE == 409
#define XEN_DOMCTL_INTERFACE_VERSION               13
#endif
#if XEN_CONTROL_RELEASE == 410
#define XEN_DOMCTL_INTERFACE_VERSION               15
#endif
#if XEN_CONTROL_RELEASE == 411
#define XEN_DOMCTL_INTERFACE_VERSION               16
#endif
#if XEN_CONTROL_RELEASE == 412
#define XEN_DOMCTL_INTERFACE_VERSION               17
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#define XEN_DOMCTL_INTERFACE_VERSION               18
#endif
#if XEN_CONTROL_RELEASE == 415
#define XEN_DOMCTL_INTERFACE_VERSION               19
#endif
#if XEN_CONTROL_RELEASE == 416
#define XEN_DOMCTL_INTERFACE_VERSION               20
#endif
#if XEN_CONTROL_RELEASE == 417
#define XEN_DOMCTL_INTERFACE_VERSION               21
#endif
#if XEN_CONTROL_RELEASE == 418
#define XEN_DOMCTL_INTERFACE_VERSION               22
#endif
#if XEN_CONTROL_RELEASE >= 419
#define XEN_DOMCTL_INTERFACE_VERSION               23
#endif

/* XEN_DOMCTL_*: values of xen_domctl.cmd */
#define XEN_DOMCTL_createdomain                    1
#define XEN_DOMCTL_destroydomain                   2
#define XEN_DOMCTL_pausedomain                     3
#define XEN_DOMCTL_unpausedomain                   4
#define XEN_DOMCTL_getdomaininfo                   5
#if XEN_CONTROL_RELEASE < 411
#define XEN_DOMCTL_getmemlist                      6
#endif
#define XEN_DOMCTL_setvcpuaffinity                 9
#define XEN_DOMCTL_shadow_op                       10
#define XEN_DOMCTL_max_mem                         11
#define XEN_DOMCTL_setvcpucontext                  12
#define XEN_DOMCTL_getvcpucontext                  13
#define XEN_DOMCTL_getvcpuinfo                     14
#define XEN_DOMCTL_max_vcpus                       15
#define XEN_DOMCTL_scheduler_op                    16
#define XEN_DOMCTL_setdomainhandle                 17
#define XEN_DOMCTL_setdebugging                    18
#define XEN_DOMCTL_irq_permission                  19
#define XEN_DOMCTL_iomem_permission                20
#define XEN_DOMCTL_ioport_permission               21
#define XEN_DOMCTL_hypercall_init                  22
#if XEN_CONTROL_RELEASE < 415
#define XEN_DOMCTL_arch_setup                      23
#endif
#define XEN_DOMCTL_settimeoffset                   24
#define XEN_DOMCTL_getvcpuaffinity                 25
#define XEN_DOMCTL_real_mode_area                  26
#define XEN_DOMCTL_resumedomain                    27
#define XEN_DOMCTL_sendtrigger                     28
#define XEN_DOMCTL_subscribe                       29
#define XEN_DOMCTL_gethvmcontext                   33
#define XEN_DOMCTL_sethvmcontext                   34
#define XEN_DOMCTL_set_address_size                35
#define XEN_DOMCTL_get_address_size                36
#define XEN_DOMCTL_assign_device                   37
#define XEN_DOMCTL_bind_pt_irq                     38
#define XEN_DOMCTL_memory_mapping                  39
#define XEN_DOMCTL_ioport_mapping                  40
#if XEN_CONTROL_RELEASE < 411
#define XEN_DOMCTL_pin_mem_cacheattr               41
#endif
#define XEN_DOMCTL_set_ext_vcpucontext             42
#define XEN_DOMCTL_get_ext_vcpucontext             43
#define XEN_DOMCTL_set_opt_feature                 44
#define XEN_DOMCTL_test_assign_device              45
#define XEN_DOMCTL_set_target                      46
#define XEN_DOMCTL_deassign_device                 47
#define XEN_DOMCTL_unbind_pt_irq                   48
#if XEN_CONTROL_RELEASE < 413
#define XEN_DOMCTL_set_cpuid                       49
#endif
#define XEN_DOMCTL_get_device_group                50
#if XEN_CONTROL_RELEASE < 413
#define XEN_DOMCTL_set_machine_address_size        51
#define XEN_DOMCTL_get_machine_address_size        52
#define XEN_DOMCTL_suppress_spurious_page_faults   53
#endif
#define XEN_DOMCTL_debug_op                        54
#define XEN_DOMCTL_gethvmcontext_partial           55
#define XEN_DOMCTL_vm_event_op                     56
#define XEN_DOMCTL_mem_sharing_op                  57
#if XEN_CONTROL_RELEASE < 415
#define XEN_DOMCTL_disable_migrate                 58
#endif
#define XEN_DOMCTL_gettscinfo                      59
#define XEN_DOMCTL_settscinfo                      60
#define XEN_DOMCTL_getpageframeinfo3               61
#define XEN_DOMCTL_setvcpuextstate                 62
#define XEN_DOMCTL_getvcpuextstate                 63
#define XEN_DOMCTL_set_access_required             64
#define XEN_DOMCTL_audit_p2m                       65
#define XEN_DOMCTL_set_virq_handler                66
#define XEN_DOMCTL_set_broken_page_p2m             67
#define XEN_DOMCTL_setnodeaffinity                 68
#define XEN_DOMCTL_getnodeaffinity                 69
#if XEN_CONTROL_RELEASE < 412
#define XEN_DOMCTL_set_max_evtchn                  70
#endif
#define XEN_DOMCTL_cacheflush                      71
#define XEN_DOMCTL_get_vcpu_msrs                   72
#define XEN_DOMCTL_set_vcpu_msrs                   73
#define XEN_DOMCTL_setvnumainfo                    74
#define XEN_DOMCTL_psr_cmt_op                      75
#define XEN_DOMCTL_monitor_op                      77
#if XEN_CONTROL_RELEASE < 411
#define XEN_DOMCTL_psr_cat_op                      78
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_DOMCTL_psr_alloc                       78
#endif
#if XEN_CONTROL_RELEASE >= 407
#define XEN_DOMCTL_soft_reset                      79
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 412
#define XEN_DOMCTL_set_gnttab_limits               80
#endif
#if XEN_CONTROL_RELEASE >= 410
#define XEN_DOMCTL_vuart_op                        81
#endif
#if XEN_CONTROL_RELEASE >= 412
#define XEN_DOMCTL_get_cpu_policy                  82
#endif
#if XEN_CONTROL_RELEASE >= 413
#define XEN_DOMCTL_set_cpu_policy                  83
#endif
#if XEN_CONTROL_RELEASE >= 415
#define XEN_DOMCTL_vmtrace_op                      84
#endif
#if XEN_CONTROL_RELEASE >= 417
#define XEN_DOMCTL_get_paging_mempool_size         85
#define XEN_DOMCTL_set_paging_mempool_size         86
#endif
#if XEN_CONTROL_RELEASE >= 419
#define XEN_DOMCTL_dt_overlay                      87
#endif
#if XEN_CONTROL_RELEASE >= 420
#define XEN_DOMCTL_gsi_permission                  88
#define XEN_DOMCTL_set_llc_colors                  89
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_get_domain_state                90
#endif
#define XEN_DOMCTL_gdbsx_guestmemio                0x3e8
#define XEN_DOMCTL_gdbsx_pausevcpu                 0x3e9
#define XEN_DOMCTL_gdbsx_unpausevcpu               0x3ea
#define XEN_DOMCTL_gdbsx_domstatus                 0x3eb

/* xen_domctl_createdomain.flags */
#if XEN_CONTROL_RELEASE >= 413
#define _XEN_DOMCTL_CDF_hvm                        0
#define XEN_DOMCTL_CDF_hvm                         1U
#endif
#define _XEN_DOMCTL_CDF_hap                        1
#define XEN_DOMCTL_CDF_hap                         2U
#define _XEN_DOMCTL_CDF_s3_integrity               2
#define XEN_DOMCTL_CDF_s3_integrity                4U
#define _XEN_DOMCTL_CDF_oos_off                    3
#define XEN_DOMCTL_CDF_oos_off                     8U
#if XEN_CONTROL_RELEASE < 409
#define _XEN_DOMCTL_CDF_pvh_guest                  4
#define XEN_DOMCTL_CDF_pvh_guest                   16U
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
#define _XEN_DOMCTL_CDF_xs_domain                  5
#define XEN_DOMCTL_CDF_xs_domain                   32U
#endif
#if XEN_CONTROL_RELEASE >= 409
#define _XEN_DOMCTL_CDF_xs_domain                  4
#define XEN_DOMCTL_CDF_xs_domain                   16U
#endif
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_createdomain xen_domctl_createdomain_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_createdomain_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413
#define _XEN_DOMCTL_CDF_iommu                      5
#define XEN_DOMCTL_CDF_iommu                       32U
#endif
#if XEN_CONTROL_RELEASE >= 415
#define _XEN_DOMCTL_CDF_nested_virt                6
#define XEN_DOMCTL_CDF_nested_virt                 64U
#endif
#if XEN_CONTROL_RELEASE >= 416
#define XEN_DOMCTL_CDF_vpmu                        128U
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_CDF_trap_unmapped_accesses      0x100U
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#define XEN_DOMCTL_CDF_MAX                         32U
#endif
#if XEN_CONTROL_RELEASE == 415
#define XEN_DOMCTL_CDF_MAX                         64U
#endif
#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 421
#define XEN_DOMCTL_CDF_MAX                         128U
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_CDF_MAX                         0x100U
#endif

/* xen_domctl_createdomain.iommu_opts; since 4.13 */
#if XEN_CONTROL_RELEASE >= 413
#define _XEN_DOMCTL_IOMMU_no_sharept               0
#define XEN_DOMCTL_IOMMU_no_sharept                1U
#define XEN_DOMCTL_IOMMU_MAX                       1U
#endif

/* xen_domctl_createdomain.grant_opts: bits 0-3: highest grant table version allowed; since 4.16 */
#if XEN_CONTROL_RELEASE >= 416
#define XEN_DOMCTL_GRANT_version_mask              15
#define XEN_DOMCTL_GRANT_version(v)                ((v) & XEN_DOMCTL_GRANT_version_mask)
#endif

/* xen_domctl_createdomain.altp2m_opts, since 4.21 altp2m.opts: who may use alternate P2Ms */
#if XEN_CONTROL_RELEASE >= 419
#define XEN_DOMCTL_ALTP2M_mixed                    1U
#define XEN_DOMCTL_ALTP2M_external                 2U
#define XEN_DOMCTL_ALTP2M_limited                  3U
#define XEN_DOMCTL_ALTP2M_mode_mask                3U
#define XEN_DOMCTL_ALTP2M_mode(m)                  ((m) & XEN_DOMCTL_ALTP2M_mode_mask)
#endif

/* XEN_DOMCTL_createdomain: create a domain; it is paused and has no memory and no VCPUs */
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    struct xen_arch_domainconfig config;                    /* 24 */
};                                                          /* 36; x86: 28 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    struct xen_arch_domainconfig config;                    /* 24 */
};                                                          /* 36; x86: 28 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    struct xen_arch_domainconfig arch;                      /* 24 */
};                                                          /* 36; x86: 28 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 412
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t max_vcpus;                                     /* 24 */
    uint32_t max_evtchn_port;                               /* 28 */
    uint32_t max_grant_frames;                              /* 32 */
    uint32_t max_maptrack_frames;                           /* 36 */
    struct xen_arch_domainconfig arch;                      /* 40 */
};                                                          /* 52; x86: 44 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    struct xen_arch_domainconfig arch;                      /* 44 */
};                                                          /* 56; x86: 48 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    uint32_t vmtrace_size;                                  /* 44 */
    struct xen_arch_domainconfig arch;                      /* 48 */
};                                                          /* 60; x86: 56 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 416
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    uint32_t grant_opts;                                    /* 44 */
    uint32_t vmtrace_size;                                  /* 48 */
    struct xen_arch_domainconfig arch;                      /* 52 */
};                                                          /* 64; x86: 60 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 419
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    uint32_t grant_opts;                                    /* 44 */
    uint32_t vmtrace_size;                                  /* 48 */
    uint32_t cpupool_id;                                    /* 52 */
    struct xen_arch_domainconfig arch;                      /* 56 */
};                                                          /* 68; x86: 64 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 419 && XEN_CONTROL_RELEASE < 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    uint32_t grant_opts;                                    /* 44 */
    uint32_t altp2m_opts;                                   /* 48 */
    uint32_t vmtrace_size;                                  /* 52 */
    uint32_t cpupool_id;                                    /* 56 */
    struct xen_arch_domainconfig arch;                      /* 60 */
};                                                          /* 72; x86: 68 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_createdomain {
    uint32_t ssidref;                                       /* 0 */
    xen_domain_handle_t handle;                             /* 4 */
    uint32_t flags;                                         /* 20 */
    uint32_t iommu_opts;                                    /* 24 */
    uint32_t max_vcpus;                                     /* 28 */
    uint32_t max_evtchn_port;                               /* 32 */
    int32_t max_grant_frames;                               /* 36 */
    int32_t max_maptrack_frames;                            /* 40 */
    uint32_t grant_opts;                                    /* 44 */
    struct {                                                /* 48 */
        uint16_t opts;                                      /* 48 */
        uint16_t nr;                                        /* 50 */
    } altp2m;
    uint32_t vmtrace_size;                                  /* 52 */
    uint32_t cpupool_id;                                    /* 56 */
    struct xen_arch_domainconfig arch;                      /* 60 */
};                                                          /* 76; x86: 68 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 413
#define _XEN_DOMCTL_CDF_hvm_guest                  0
#define XEN_DOMCTL_CDF_hvm_guest                   1U
#endif

/* xen_domctl_getdomaininfo.flags; bits 16-23: SHUTDOWN_* if XEN_DOMINF_shutdown is set */
#define _XEN_DOMINF_dying                          0
#define XEN_DOMINF_dying                           1U
#define _XEN_DOMINF_hvm_guest                      1
#define XEN_DOMINF_hvm_guest                       2U
#define _XEN_DOMINF_shutdown                       2
#define XEN_DOMINF_shutdown                        4U
#define _XEN_DOMINF_paused                         3
#define XEN_DOMINF_paused                          8U
#define _XEN_DOMINF_blocked                        4
#define XEN_DOMINF_blocked                         16U
#define _XEN_DOMINF_running                        5
#define XEN_DOMINF_running                         32U
#define _XEN_DOMINF_debugged                       6
#define XEN_DOMINF_debugged                        64U
#if XEN_CONTROL_RELEASE < 409
#define _XEN_DOMINF_pvh_guest                      7
#define XEN_DOMINF_pvh_guest                       128U
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
#define _XEN_DOMINF_xs_domain                      8
#define XEN_DOMINF_xs_domain                       0x100U
#endif
#if XEN_CONTROL_RELEASE >= 409
#define _XEN_DOMINF_xs_domain                      7
#define XEN_DOMINF_xs_domain                       128U
#endif
#if XEN_CONTROL_RELEASE == 408
#define _XEN_DOMINF_hap                            9
#define XEN_DOMINF_hap                             0x200U
#endif
#if XEN_CONTROL_RELEASE >= 409
#define _XEN_DOMINF_hap                            8
#define XEN_DOMINF_hap                             0x100U
#endif
#define XEN_DOMINF_shutdownmask                    255
#define XEN_DOMINF_shutdownshift                   16
#define XEN_INVALID_MAX_VCPU_ID                    0xffffffffU

XEN_ABI_BEGIN_8

/* XEN_DOMCTL_getdomaininfo: the state of a domain and its resources */
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_getdomaininfo {
    domid_t domain;                                         /* 0 */
    uint32_t flags;                                         /* 4 */
    uint64_aligned_t tot_pages;                             /* 8 */
    uint64_aligned_t max_pages;                             /* 16 */
    uint64_aligned_t outstanding_pages;                     /* 24 */
    uint64_aligned_t shr_pages;                             /* 32 */
    uint64_aligned_t paged_pages;                           /* 40 */
    uint64_aligned_t shared_info_frame;                     /* 48 */
    uint64_aligned_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                               /* 64 */
    uint32_t max_vcpu_id;                                   /* 68 */
    uint32_t ssidref;                                       /* 72 */
    xen_domain_handle_t handle;                             /* 76 */
    uint32_t cpupool;                                       /* 92 */
};                                                          /* 96 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_getdomaininfo {
    domid_t domain;                                         /* 0 */
    uint32_t flags;                                         /* 4 */
    uint64_aligned_t tot_pages;                             /* 8 */
    uint64_aligned_t max_pages;                             /* 16 */
    uint64_aligned_t outstanding_pages;                     /* 24 */
    uint64_aligned_t shr_pages;                             /* 32 */
    uint64_aligned_t paged_pages;                           /* 40 */
    uint64_aligned_t shared_info_frame;                     /* 48 */
    uint64_aligned_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                               /* 64 */
    uint32_t max_vcpu_id;                                   /* 68 */
    uint32_t ssidref;                                       /* 72 */
    xen_domain_handle_t handle;                             /* 76 */
    uint32_t cpupool;                                       /* 92 */
    struct xen_arch_domainconfig arch_config;               /* 96 */
};                                                          /* 112; x86: 104 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_getdomaininfo {
    domid_t domain;                                         /* 0 */
    uint32_t flags;                                         /* 4 */
    uint64_aligned_t tot_pages;                             /* 8 */
    uint64_aligned_t max_pages;                             /* 16 */
    uint64_aligned_t outstanding_pages;                     /* 24 */
    uint64_aligned_t shr_pages;                             /* 32 */
    uint64_aligned_t paged_pages;                           /* 40 */
    uint64_aligned_t shared_info_frame;                     /* 48 */
    uint64_aligned_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                               /* 64 */
    uint32_t max_vcpu_id;                                   /* 68 */
    uint32_t ssidref;                                       /* 72 */
    xen_domain_handle_t handle;                             /* 76 */
    uint32_t cpupool;                                       /* 92 */
    struct xen_arch_domainconfig arch_config;               /* 96 */
};                                                          /* 112; x86: 104 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_getdomaininfo {
    domid_t domain;                                         /* 0 */
    uint16_t pad1;                                          /* 2 */
    uint32_t flags;                                         /* 4 */
    uint64_aligned_t tot_pages;                             /* 8 */
    uint64_aligned_t max_pages;                             /* 16 */
    uint64_aligned_t outstanding_pages;                     /* 24 */
    uint64_aligned_t shr_pages;                             /* 32 */
    uint64_aligned_t paged_pages;                           /* 40 */
    uint64_aligned_t shared_info_frame;                     /* 48 */
    uint64_aligned_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                               /* 64 */
    uint32_t max_vcpu_id;                                   /* 68 */
    uint32_t ssidref;                                       /* 72 */
    xen_domain_handle_t handle;                             /* 76 */
    uint32_t cpupool;                                       /* 92 */
    uint8_t gpaddr_bits;                                    /* 96 */
    uint8_t pad2[7];                                        /* 97 */
    struct xen_arch_domainconfig arch_config;               /* 104 */
};                                                          /* 120; x86: 112 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_getdomaininfo {
    domid_t domain;                                         /* 0 */
    uint16_t pad1;                                          /* 2 */
    uint32_t flags;                                         /* 4 */
    uint64_aligned_t tot_pages;                             /* 8 */
    uint64_aligned_t max_pages;                             /* 16 */
    uint64_aligned_t outstanding_pages;                     /* 24 */
    uint64_aligned_t shr_pages;                             /* 32 */
    uint64_aligned_t paged_pages;                           /* 40 */
    uint64_aligned_t shared_info_frame;                     /* 48 */
    uint64_aligned_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                               /* 64 */
    uint32_t max_vcpu_id;                                   /* 68 */
    uint32_t ssidref;                                       /* 72 */
    xen_domain_handle_t handle;                             /* 76 */
    uint32_t cpupool;                                       /* 92 */
    uint8_t gpaddr_bits;                                    /* 96 */
    uint8_t pad2[7];                                        /* 97 */
    struct xen_arch_domainconfig arch_config;               /* 104 */
};                                                          /* 120; x86: 112 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 416
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 416
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_getdomaininfo xen_domctl_getdomaininfo_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getdomaininfo_t);

/* XEN_DOMCTL_getmemlist: list the frames of a domain; until 4.10 */
#if XEN_CONTROL_RELEASE < 411
struct xen_domctl_getmemlist {
    uint64_aligned_t max_pfns;                              /* 0 */
    uint64_aligned_t start_pfn;                             /* 8 */
    XEN_GUEST_HANDLE_64(uint64) buffer;                     /* 16 */
    uint64_aligned_t num_pfns;                              /* 24 */
};                                                          /* 32 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_getmemlist xen_domctl_getmemlist_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getmemlist_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_getpageframeinfo3.array, out: type of a frame, in bits 28-31 of the element */
#define XEN_DOMCTL_PFINFO_LTAB_SHIFT               28
#define XEN_DOMCTL_PFINFO_NOTAB                    0U
#define XEN_DOMCTL_PFINFO_L1TAB                    0x10000000U
#define XEN_DOMCTL_PFINFO_L2TAB                    0x20000000U
#define XEN_DOMCTL_PFINFO_L3TAB                    0x30000000U
#define XEN_DOMCTL_PFINFO_L4TAB                    0x40000000U
#define XEN_DOMCTL_PFINFO_LTABTYPE_MASK            0x70000000U
#define XEN_DOMCTL_PFINFO_LPINTAB                  0x80000000U
#define XEN_DOMCTL_PFINFO_BROKEN                   0xd0000000U
#define XEN_DOMCTL_PFINFO_XALLOC                   0xe0000000U
#define XEN_DOMCTL_PFINFO_XTAB                     0xf0000000U
#define XEN_DOMCTL_PFINFO_LTAB_MASK                0xf0000000U

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_getpageframeinfo3: get the types of a list of frames, to save a domain */
struct xen_domctl_getpageframeinfo3 {
    uint64_aligned_t num;                                   /* 0 */
    XEN_GUEST_HANDLE_64(xen_pfn_t) array;                   /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_shadow_op.op */
#define XEN_DOMCTL_SHADOW_OP_OFF                   0
#define XEN_DOMCTL_SHADOW_OP_ENABLE_TEST           1
#define XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY       2
#if XEN_CONTROL_RELEASE < 407
#define XEN_DOMCTL_SHADOW_OP_ENABLE_TRANSLATE      3
#endif
#define XEN_DOMCTL_SHADOW_OP_CLEAN                 11
#define XEN_DOMCTL_SHADOW_OP_PEEK                  12
#define XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION        30
#define XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION        31
#define XEN_DOMCTL_SHADOW_OP_ENABLE                32

/* xen_domctl_shadow_op.mode of OP_ENABLE */
#define XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT          2
#define XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY         4
#define XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE         8
#define XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL          16

/* xen_domctl_shadow_op.mode of OP_CLEAN and OP_PEEK */
#if XEN_CONTROL_RELEASE >= 407
#define XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL           1
#endif

#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_shadow_op_stats {
    uint32_t fault_count;                                   /* 0 */
    uint32_t dirty_count;                                   /* 4 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_shadow_op_stats xen_domctl_shadow_op_stats_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_shadow_op_stats_t);
#endif

/* XEN_DOMCTL_shadow_op: log which frames a domain writes to, for live migration */
struct xen_domctl_shadow_op {
    uint32_t op;                                            /* 0 */
    uint32_t mode;                                          /* 4 */
    uint32_t mb;                                            /* 8 */
    XEN_GUEST_HANDLE_64(uint8) dirty_bitmap;                /* 16 */
    uint64_aligned_t pages;                                 /* 24 */
    struct xen_domctl_shadow_op_stats stats;                /* 32 */
};                                                          /* 40 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_shadow_op xen_domctl_shadow_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_shadow_op_t);
#endif

/* XEN_DOMCTL_max_mem: set how much memory may be allocated to the domain */
struct xen_domctl_max_mem {
    uint64_aligned_t max_memkb;                             /* 0 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_max_mem xen_domctl_max_mem_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_max_mem_t);
#endif

/* XEN_DOMCTL_setvcpucontext, _getvcpucontext: set or get the registers of a VCPU */
struct xen_domctl_vcpucontext {
    uint32_t vcpu;                                          /* 0 */
    XEN_GUEST_HANDLE_64(vcpu_guest_context_t) ctxt;         /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_vcpucontext xen_domctl_vcpucontext_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpucontext_t);
#endif

/* XEN_DOMCTL_getvcpuinfo: get the scheduling state of a VCPU */
struct xen_domctl_getvcpuinfo {
    uint32_t vcpu;                                          /* 0 */
    uint8_t online;                                         /* 4 */
    uint8_t blocked;                                        /* 5 */
    uint8_t running;                                        /* 6 */
    uint64_aligned_t cpu_time;                              /* 8 */
    uint32_t cpu;                                           /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_getvcpuinfo xen_domctl_getvcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_getvcpuinfo_t);
#endif

/* XEN_DOMCTL_setnodeaffinity, _getnodeaffinity: NUMA nodes to allocate the domain's memory from */
struct xen_domctl_nodeaffinity {
    struct xenctl_bitmap nodemap;                           /* 0 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_nodeaffinity xen_domctl_nodeaffinity_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_nodeaffinity_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_vcpuaffinity.flags; since 4.5 */
#define _XEN_VCPUAFFINITY_HARD                     0
#define XEN_VCPUAFFINITY_HARD                      1U
#define _XEN_VCPUAFFINITY_SOFT                     1
#define XEN_VCPUAFFINITY_SOFT                      2U
#if XEN_CONTROL_RELEASE >= 407
#define _XEN_VCPUAFFINITY_FORCE                    2
#define XEN_VCPUAFFINITY_FORCE                     4U
#endif
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_vcpuaffinity xen_domctl_vcpuaffinity_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpuaffinity_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_setvcpuaffinity, _getvcpuaffinity: CPUs on which a VCPU may run, and should run */
struct xen_domctl_vcpuaffinity {
    uint32_t vcpu;                                          /* 0 */
    uint32_t flags;                                         /* 4 */
    struct xenctl_bitmap cpumap_hard;                       /* 8 */
    struct xenctl_bitmap cpumap_soft;                       /* 24 */
};                                                          /* 40 */

/* XEN_DOMCTL_max_vcpus: create the domain's VCPUs */
struct xen_domctl_max_vcpus {
    uint32_t max;                                           /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_max_vcpus xen_domctl_max_vcpus_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_max_vcpus_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* Schedulers: xen_domctl_scheduler_op.sched_id, xen_sysctl_sched_id.sched_id */
#define XEN_SCHEDULER_CREDIT                       5
#define XEN_SCHEDULER_CREDIT2                      6
#define XEN_SCHEDULER_ARINC653                     7
#define XEN_SCHEDULER_RTDS                         8
#if XEN_CONTROL_RELEASE >= 409
#define XEN_SCHEDULER_NULL                         9
#endif

#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_sched_credit {
    uint16_t weight;                                        /* 0 */
    uint16_t cap;                                           /* 2 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_sched_credit xen_domctl_sched_credit_t;
#endif

#if XEN_CONTROL_RELEASE < 410
struct xen_domctl_sched_credit2 {
    uint16_t weight;                                        /* 0 */
};                                                          /* 2 */
#endif

#if XEN_CONTROL_RELEASE >= 410
struct xen_domctl_sched_credit2 {
    uint16_t weight;                                        /* 0 */
    uint16_t cap;                                           /* 2 */
};                                                          /* 4 */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_sched_credit2 xen_domctl_sched_credit2_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_sched_rtds.flags; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
#define _XEN_DOMCTL_SCHEDRT_extra                  0
#define XEN_DOMCTL_SCHEDRT_extra                   1U
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_sched_rtds {
    uint32_t period;                                        /* 0 */
    uint32_t budget;                                        /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_sched_rtds {
    uint32_t period;                                        /* 0 */
    uint32_t budget;                                        /* 4 */
    uint32_t flags;                                         /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_sched_rtds xen_domctl_sched_rtds_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_schedparam_vcpu {
    union {                                                 /* 0 */
        xen_domctl_sched_credit_t credit;                   /* 0 */
        xen_domctl_sched_credit2_t credit2;                 /* 0 */
        xen_domctl_sched_rtds_t rtds;                       /* 0 */
    } u;
    uint32_t vcpuid;                                        /* 8 */
};                                                          /* 12 */
typedef struct xen_domctl_schedparam_vcpu xen_domctl_schedparam_vcpu_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_schedparam_vcpu {
    union {                                                 /* 0 */
        struct xen_domctl_sched_credit credit;              /* 0 */
        struct xen_domctl_sched_credit2 credit2;            /* 0 */
        struct xen_domctl_sched_rtds rtds;                  /* 0 */
    } u;
    uint32_t vcpuid;                                        /* 12 */
};                                                          /* 16 */
typedef struct xen_domctl_schedparam_vcpu xen_domctl_schedparam_vcpu_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(xen_domctl_schedparam_vcpu_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_scheduler_op.cmd */
#define XEN_DOMCTL_SCHEDOP_putinfo                 0
#define XEN_DOMCTL_SCHEDOP_getinfo                 1
#if XEN_CONTROL_RELEASE >= 407
#define XEN_DOMCTL_SCHEDOP_putvcpuinfo             2
#define XEN_DOMCTL_SCHEDOP_getvcpuinfo             3
#endif

/* XEN_DOMCTL_scheduler_op: set or get a domain's scheduling parameters */
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_scheduler_op {
    uint32_t sched_id;                                      /* 0 */
    uint32_t cmd;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_domctl_sched_credit credit;              /* 8 */
        struct xen_domctl_sched_credit2 credit2;            /* 8 */
        struct xen_domctl_sched_rtds rtds;                  /* 8 */
    } u;
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_scheduler_op {
    uint32_t sched_id;                                      /* 0 */
    uint32_t cmd;                                           /* 4 */
    union {                                                 /* 8 */
        xen_domctl_sched_credit_t credit;                   /* 8 */
        xen_domctl_sched_credit2_t credit2;                 /* 8 */
        xen_domctl_sched_rtds_t rtds;                       /* 8 */
        struct {                                            /* 8 */
            XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t) vcpus; /* 8 */
            uint32_t nr_vcpus;                              /* 16 */
            uint32_t padding;                               /* 20 */
        } v;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_scheduler_op {
    uint32_t sched_id;                                      /* 0 */
    uint32_t cmd;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_domctl_sched_credit credit;              /* 8 */
        struct xen_domctl_sched_credit2 credit2;            /* 8 */
        struct xen_domctl_sched_rtds rtds;                  /* 8 */
        struct {                                            /* 8 */
            XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t) vcpus; /* 8 */
            uint32_t nr_vcpus;                              /* 16 */
            uint32_t padding;                               /* 20 */
        } v;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_scheduler_op xen_domctl_scheduler_op_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_scheduler_op xen_domctl_scheduler_op_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(xen_domctl_scheduler_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_setdomainhandle: set the domain's UUID */
struct xen_domctl_setdomainhandle {
    xen_domain_handle_t handle;                             /* 0 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_setdomainhandle xen_domctl_setdomainhandle_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_setdomainhandle_t);
#endif

/* XEN_DOMCTL_setdebugging: choose whether breakpoints pause the domain */
struct xen_domctl_setdebugging {
    uint8_t enable;                                         /* 0 */
};                                                          /* 1 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_setdebugging xen_domctl_setdebugging_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_setdebugging_t);
#endif

/* XEN_DOMCTL_irq_permission: allow or forbid the domain to use a physical interrupt */
#if XEN_CONTROL_RELEASE < 416
struct xen_domctl_irq_permission {
    uint8_t pirq;                                           /* 0 */
    uint8_t allow_access;                                   /* 1 */
};                                                          /* 2 */
#endif

#if XEN_CONTROL_RELEASE >= 416
struct xen_domctl_irq_permission {
    uint32_t pirq;                                          /* 0 */
    uint8_t allow_access;                                   /* 4 */
    uint8_t pad[3];                                         /* 5 */
};                                                          /* 8 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_irq_permission xen_domctl_irq_permission_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_irq_permission_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_gsi_permission.flags; since 4.20 */
#if XEN_CONTROL_RELEASE >= 420
#define XEN_DOMCTL_GSI_REVOKE                      0
#define XEN_DOMCTL_GSI_GRANT                       1
#define XEN_DOMCTL_GSI_ACTION_MASK                 1
#endif

/* XEN_DOMCTL_gsi_permission: XEN_DOMCTL_irq_permission by GSI, for a dom0 without pirqs (PVH) */
#if XEN_CONTROL_RELEASE >= 420
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_gsi_permission {
    uint32_t gsi;                                           /* 0 */
    uint32_t flags;                                         /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_iomem_permission: allow or forbid the domain to map the memory of a device */
struct xen_domctl_iomem_permission {
    uint64_aligned_t first_mfn;                             /* 0 */
    uint64_aligned_t nr_mfns;                               /* 8 */
    uint8_t allow_access;                                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_iomem_permission xen_domctl_iomem_permission_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_iomem_permission_t);
#endif

/* XEN_DOMCTL_ioport_permission: allow or forbid the domain to use I/O ports */
struct xen_domctl_ioport_permission {
    uint32_t first_port;                                    /* 0 */
    uint32_t nr_ports;                                      /* 4 */
    uint8_t allow_access;                                   /* 8 */
};                                                          /* 12 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_ioport_permission xen_domctl_ioport_permission_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_ioport_permission_t);
#endif

/* XEN_DOMCTL_hypercall_init: write hypercall stubs into a frame of the domain */
struct xen_domctl_hypercall_init {
    uint64_aligned_t gmfn;                                  /* 0 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_hypercall_init xen_domctl_hypercall_init_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_hypercall_init_t);
#endif

/* XEN_DOMCTL_settimeoffset: set the offset of the domain's wall clock from UTC */
struct xen_domctl_settimeoffset {
    int64_aligned_t time_offset_seconds;                    /* 0 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_settimeoffset xen_domctl_settimeoffset_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_settimeoffset_t);
#endif

/* XEN_DOMCTL_gethvmcontext, _sethvmcontext: get or set the state of an HVM domain (hvm/save.h) */
struct xen_domctl_hvmcontext {
    uint32_t size;                                          /* 0 */
    XEN_GUEST_HANDLE_64(uint8) buffer;                      /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_hvmcontext xen_domctl_hvmcontext_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_hvmcontext_t);
#endif

/* XEN_DOMCTL_set_address_size, _get_address_size: whether its kernel is 32-bit or 64-bit */
struct xen_domctl_address_size {
    uint32_t size;                                          /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_address_size xen_domctl_address_size_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_address_size_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_sendtrigger.trigger; since 3.1 */
#define XEN_DOMCTL_SENDTRIGGER_NMI                 0
#define XEN_DOMCTL_SENDTRIGGER_RESET               1
#define XEN_DOMCTL_SENDTRIGGER_INIT                2
#define XEN_DOMCTL_SENDTRIGGER_POWER               3
#define XEN_DOMCTL_SENDTRIGGER_SLEEP               4

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_sendtrigger: send the domain an NMI, or press one of its ACPI buttons */
struct xen_domctl_sendtrigger {
    uint32_t trigger;                                       /* 0 */
    uint32_t vcpu;                                          /* 4 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_sendtrigger xen_domctl_sendtrigger_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_sendtrigger_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_assign_device.dev; since 4.6 */
#define XEN_DOMCTL_DEV_PCI                         0
#define XEN_DOMCTL_DEV_DT                          1

/* xen_domctl_assign_device.flags, used only by XEN_DOMCTL_assign_device; since 4.6 */
#define XEN_DOMCTL_DEV_RDM_RELAXED                 1
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_assign_device xen_domctl_assign_device_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_assign_device_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_DOMCTL_assign_device: give a physical device to the domain, protected by the IOMMU */
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_assign_device {
    uint32_t dev;                                           /* 0 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t machine_sbdf;                          /* 8 */
        } pci;
        struct {                                            /* 8 */
            uint32_t size;                                  /* 8 */
            XEN_GUEST_HANDLE_64(char) path;                 /* 16 */
        } dt;
    } u;
    uint32_t flag;                                          /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_assign_device {
    uint32_t dev;                                           /* 0 */
    uint32_t flags;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t machine_sbdf;                          /* 8 */
        } pci;
        struct {                                            /* 8 */
            uint32_t size;                                  /* 8 */
            XEN_GUEST_HANDLE_64(char) path;                 /* 16 */
        } dt;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_get_device_group: PCI devices that must be assigned together with a given one */
struct xen_domctl_get_device_group {
    uint32_t machine_sbdf;                                  /* 0 */
    uint32_t max_sdevs;                                     /* 4 */
    uint32_t num_sdevs;                                     /* 8 */
    XEN_GUEST_HANDLE_64(uint32) sdev_array;                 /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_get_device_group xen_domctl_get_device_group_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_get_device_group_t);

typedef enum pt_irq_type_e {
    PT_IRQ_TYPE_PCI = 0,
    PT_IRQ_TYPE_ISA = 1,
    PT_IRQ_TYPE_MSI = 2,
    PT_IRQ_TYPE_MSI_TRANSLATE = 3,
    PT_IRQ_TYPE_SPI = 4
} pt_irq_type_t;
#endif

/* xen_domctl_bind_pt_irq.irq_type: selects the member of u */
#if XEN_CONTROL_RELEASE >= 410
enum pt_irq_type {
    PT_IRQ_TYPE_PCI = 0,
    PT_IRQ_TYPE_ISA = 1,
    PT_IRQ_TYPE_MSI = 2,
    PT_IRQ_TYPE_MSI_TRANSLATE = 3,
    PT_IRQ_TYPE_SPI = 4
};
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_bind_pt_irq.u.msi.gflags; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
#define XEN_DOMCTL_VMSI_X86_DEST_ID_MASK           255
#define XEN_DOMCTL_VMSI_X86_RH_MASK                0x100
#define XEN_DOMCTL_VMSI_X86_DM_MASK                0x200
#define XEN_DOMCTL_VMSI_X86_DELIV_MASK             0x7000
#define XEN_DOMCTL_VMSI_X86_TRIG_MASK              0x8000
#define XEN_DOMCTL_VMSI_X86_UNMASKED               0x10000
#endif

/* XEN_DOMCTL_bind_pt_irq: deliver an assigned device's interrupt as a virtual interrupt */
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_bind_pt_irq {
    uint32_t machine_irq;                                   /* 0 */
    uint32_t irq_type;                                      /* 4 */
    uint32_t hvm_domid;                                     /* 8 */
    union {                                                 /* 16 */
        struct {                                            /* 16 */
            uint8_t isa_irq;                                /* 16 */
        } isa;
        struct {                                            /* 16 */
            uint8_t bus;                                    /* 16 */
            uint8_t device;                                 /* 17 */
            uint8_t intx;                                   /* 18 */
        } pci;
        struct {                                            /* 16 */
            uint8_t gvec;                                   /* 16 */
            uint32_t gflags;                                /* 20 */
            uint64_aligned_t gtable;                        /* 24 */
        } msi;
        struct {                                            /* 16 */
            uint16_t spi;                                   /* 16 */
        } spi;
    } u;
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_bind_pt_irq {
    uint32_t machine_irq;                                   /* 0 */
    uint32_t irq_type;                                      /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t isa_irq;                                /* 8 */
        } isa;
        struct {                                            /* 8 */
            uint8_t bus;                                    /* 8 */
            uint8_t device;                                 /* 9 */
            uint8_t intx;                                   /* 10 */
        } pci;
        struct {                                            /* 8 */
            uint8_t gvec;                                   /* 8 */
            uint32_t gflags;                                /* 12 */
            uint64_aligned_t gtable;                        /* 16 */
        } msi;
        struct {                                            /* 8 */
            uint16_t spi;                                   /* 8 */
        } spi;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_bind_pt_irq xen_domctl_bind_pt_irq_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_bind_pt_irq_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_memory_mapping.add_mapping, xen_domctl_ioport_mapping.add_mapping */
#define DPCI_ADD_MAPPING                           1
#define DPCI_REMOVE_MAPPING                        0

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_memory_mapping: map the memory of a device into the domain, or unmap it */
struct xen_domctl_memory_mapping {
    uint64_aligned_t first_gfn;                             /* 0 */
    uint64_aligned_t first_mfn;                             /* 8 */
    uint64_aligned_t nr_mfns;                               /* 16 */
    uint32_t add_mapping;                                   /* 24 */
    uint32_t padding;                                       /* 28 */
};                                                          /* 32 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_memory_mapping xen_domctl_memory_mapping_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_memory_mapping_t);
#endif

/* XEN_DOMCTL_ioport_mapping: let I/O ports of an HVM domain access ports of the machine */
struct xen_domctl_ioport_mapping {
    uint32_t first_gport;                                   /* 0 */
    uint32_t first_mport;                                   /* 4 */
    uint32_t nr_ports;                                      /* 8 */
    uint32_t add_mapping;                                   /* 12 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_ioport_mapping xen_domctl_ioport_mapping_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_ioport_mapping_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* Cache attributes for XEN_DOMCTL_pin_mem_cacheattr and XEN_DMOP_pin_memory_cacheattr, as in PAT */
#define XEN_DOMCTL_MEM_CACHEATTR_UC                0
#define XEN_DOMCTL_MEM_CACHEATTR_WC                1
#define XEN_DOMCTL_MEM_CACHEATTR_WT                4
#define XEN_DOMCTL_MEM_CACHEATTR_WP                5
#define XEN_DOMCTL_MEM_CACHEATTR_WB                6
#define XEN_DOMCTL_MEM_CACHEATTR_UCM               7
#define XEN_DOMCTL_DELETE_MEM_CACHEATTR            0xffffffffU

/* XEN_DOMCTL_pin_mem_cacheattr: until 4.10, then XEN_DMOP_pin_memory_cacheattr */
#if XEN_CONTROL_RELEASE < 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_pin_mem_cacheattr {
    uint64_aligned_t start;                                 /* 0 */
    uint64_aligned_t end;                                   /* 8 */
    uint32_t type;                                          /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_pin_mem_cacheattr xen_domctl_pin_mem_cacheattr_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_pin_mem_cacheattr_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct xen_domctl_ext_vcpucontext {
    uint32_t vcpu;                                          /* 0 */
    uint32_t size;                                          /* 4 */
#if defined(XEN_ABI_X86)
    uint64_aligned_t syscall32_callback_eip;                /* 8 */
    uint64_aligned_t sysenter_callback_eip;                 /* 16 */
    uint16_t syscall32_callback_cs;                         /* 24 */
    uint16_t sysenter_callback_cs;                          /* 26 */
    uint8_t syscall32_disables_events;                      /* 28 */
    uint8_t sysenter_disables_events;                       /* 29 */
    union {                                                 /* 32 */
        uint64_aligned_t mcg_cap;                           /* 32 */
        struct {                                            /* 32 */
            uint64_t caps;                                  /* 32 */
            uint64_t mci_ctl2_bank0;                        /* 40 */
            uint64_t mci_ctl2_bank1;                        /* 48 */
        } vmce;
    };
#endif
};                                                          /* 8; x86: 56 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct xen_domctl_ext_vcpucontext {
    uint32_t vcpu;                                          /* 0 */
    uint32_t size;                                          /* 4 */
#if defined(XEN_ABI_X86)
    uint64_aligned_t syscall32_callback_eip;                /* 8 */
    uint64_aligned_t sysenter_callback_eip;                 /* 16 */
    uint16_t syscall32_callback_cs;                         /* 24 */
    uint16_t sysenter_callback_cs;                          /* 26 */
    uint8_t syscall32_disables_events;                      /* 28 */
    uint8_t sysenter_disables_events;                       /* 29 */
    union {                                                 /* 32 */
        uint64_aligned_t mcg_cap;                           /* 32 */
        struct hvm_vmce_vcpu vmce;                          /* 32 */
    };
#endif
};                                                          /* 8; x86: 64 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_ext_vcpucontext xen_domctl_ext_vcpucontext_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_ext_vcpucontext_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_set_target: give the domain a device model's rights over another domain */
struct xen_domctl_set_target {
    domid_t target;                                         /* 0 */
};                                                          /* 2 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_set_target xen_domctl_set_target_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_set_target_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

#if defined(XEN_ABI_X86)
#define XEN_CPUID_INPUT_UNUSED                     0xffffffffU
#endif

/* XEN_DOMCTL_set_cpuid: set a leaf (input[0]) and sub-leaf (input[1]) of CPUID; until 4.12 */
#if XEN_CONTROL_RELEASE < 413
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_cpuid {
    uint32_t input[2];                                      /* 0 */
    uint32_t eax;                                           /* 8 */
    uint32_t ebx;                                           /* 12 */
    uint32_t ecx;                                           /* 16 */
    uint32_t edx;                                           /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_cpuid xen_domctl_cpuid_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cpuid_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

/* XEN_DOMCTL_get_cpu_policy, _set_cpu_policy: the CPUID leaves and MSRs that the domain sees */
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_cpu_policy {
    uint32_t nr_leaves;                                     /* 0 */
    uint32_t nr_msrs;                                       /* 4 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) cpuid_policy;     /* 8 */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msr_policy;        /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE == 413
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_cpu_policy {
    uint32_t nr_leaves;                                     /* 0 */
    uint32_t nr_msrs;                                       /* 4 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) cpuid_policy;     /* 8 */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msr_policy;        /* 16 */
    uint32_t err_leaf;                                      /* 24 */
    uint32_t err_subleaf;                                   /* 28 */
    uint32_t err_msr;                                       /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 418
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct xen_domctl_cpu_policy {
    uint32_t nr_leaves;                                     /* 0 */
    uint32_t nr_msrs;                                       /* 4 */
    union {                                                 /* 8 */
        XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) cpuid_policy; /* 8 */
        XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;       /* 8 */
    };
    union {                                                 /* 16 */
        XEN_GUEST_HANDLE_64(xen_msr_entry_t) msr_policy;    /* 16 */
        XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;          /* 16 */
    };
    uint32_t err_leaf;                                      /* 24 */
    uint32_t err_subleaf;                                   /* 28 */
    uint32_t err_msr;                                       /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_cpu_policy {
    uint32_t nr_leaves;                                     /* 0 */
    uint32_t nr_msrs;                                       /* 4 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;           /* 8 */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;              /* 16 */
    uint32_t err_leaf;                                      /* 24 */
    uint32_t err_subleaf;                                   /* 28 */
    uint32_t err_msr;                                       /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_cpu_policy xen_domctl_cpu_policy_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 413
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_cpu_policy xen_domctl_cpu_policy_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cpu_policy_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_subscribe: choose the event channel that reports the domain's suspend */
struct xen_domctl_subscribe {
    uint32_t port;                                          /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_subscribe xen_domctl_subscribe_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_subscribe_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_debug_op.op */
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF        0
#define XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON         1

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_debug_op: turn single-stepping of a VCPU of an HVM domain on or off */
struct xen_domctl_debug_op {
    uint32_t op;                                            /* 0 */
    uint32_t vcpu;                                          /* 4 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_debug_op xen_domctl_debug_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_debug_op_t);
#endif

/* XEN_DOMCTL_gethvmcontext_partial: get one of the records of XEN_DOMCTL_gethvmcontext */
#if XEN_CONTROL_RELEASE < 410
struct xen_domctl_hvmcontext_partial {
    uint32_t type;                                          /* 0 */
    uint32_t instance;                                      /* 4 */
    XEN_GUEST_HANDLE_64(uint8) buffer;                      /* 8 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 410
struct xen_domctl_hvmcontext_partial {
    uint32_t type;                                          /* 0 */
    uint32_t instance;                                      /* 4 */
    uint64_aligned_t bufsz;                                 /* 8 */
    XEN_GUEST_HANDLE_64(uint8) buffer;                      /* 16 */
};                                                          /* 24 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_hvmcontext_partial xen_domctl_hvmcontext_partial_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_hvmcontext_partial_t);
#endif

#if XEN_CONTROL_RELEASE < 415
struct xen_domctl_disable_migrate {
    uint32_t disable;                                       /* 0 */
};                                                          /* 4 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_disable_migrate xen_domctl_disable_migrate_t;
#endif

/* XEN_DOMCTL_gettscinfo, _settscinfo: how the time stamp counter behaves in the domain */
struct xen_domctl_tsc_info {
    uint32_t tsc_mode;                                      /* 0 */
    uint32_t gtsc_khz;                                      /* 4 */
    uint32_t incarnation;                                   /* 8 */
    uint32_t pad;                                           /* 12 */
    uint64_aligned_t elapsed_nsec;                          /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_tsc_info xen_domctl_tsc_info_t;
#endif

/* XEN_DOMCTL_gdbsx_guestmemio: read or write virtual memory of a domain, for the gdbsx debugger */
struct xen_domctl_gdbsx_memio {
    uint64_aligned_t pgd3val;                               /* 0 */
    uint64_aligned_t gva;                                   /* 8 */
    uint64_aligned_t uva;                                   /* 16 */
    uint32_t len;                                           /* 24 */
    uint8_t gwr;                                            /* 28 */
    uint32_t remain;                                        /* 32 */
};                                                          /* 40 */

/* XEN_DOMCTL_gdbsx_pausevcpu, _unpausevcpu: pause or unpause one VCPU */
struct xen_domctl_gdbsx_pauseunp_vcpu {
    uint32_t vcpu;                                          /* 0 */
};                                                          /* 4 */

/* XEN_DOMCTL_gdbsx_domstatus: find out whether a breakpoint stopped the domain */
struct xen_domctl_gdbsx_domstatus {
    uint8_t paused;                                         /* 0 */
    uint32_t vcpu_id;                                       /* 4 */
    uint32_t vcpu_ev;                                       /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_vm_event_op.op; since 4.6 */
#define XEN_VM_EVENT_ENABLE                        0
#define XEN_VM_EVENT_DISABLE                       1
#define XEN_VM_EVENT_RESUME                        2
#if XEN_CONTROL_RELEASE >= 413
#define XEN_VM_EVENT_GET_VERSION                   3
#endif

/* xen_domctl_vm_event_op.mode: which ring; since 4.6 */
#define XEN_DOMCTL_VM_EVENT_OP_PAGING              1
#define XEN_DOMCTL_VM_EVENT_OP_MONITOR             2
#define XEN_DOMCTL_VM_EVENT_OP_SHARING             3

/* XEN_DOMCTL_vm_event_op: set up the rings through which a tool receives a domain's vm_events */
#if XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_vm_event_op {
    uint32_t op;                                            /* 0 */
    uint32_t mode;                                          /* 4 */
    uint32_t port;                                          /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_vm_event_op {
    uint32_t op;                                            /* 0 */
    uint32_t mode;                                          /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t port;                                  /* 8 */
        } enable;
        uint32_t version;                                   /* 8 */
    } u;
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_vm_event_op xen_domctl_vm_event_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vm_event_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_mem_sharing_op.op */
#define XEN_DOMCTL_MEM_SHARING_CONTROL             0

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_mem_sharing_op: allow or forbid that pages of the domain are shared with others */
struct xen_domctl_mem_sharing_op {
    uint8_t op;                                             /* 0 */
    union {                                                 /* 1 */
        uint8_t enable;                                     /* 1 */
    } u;
};                                                          /* 2 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_mem_sharing_op xen_domctl_mem_sharing_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_mem_sharing_op_t);
#endif

XEN_ABI_END

/* XEN_DOMCTL_audit_p2m: compare the domain's P2M (gfn to mfn) with Xen's M2P (mfn to gfn) */
struct xen_domctl_audit_p2m {
    uint64_t orphans;                                       /* 0 */
    uint64_t m2p_bad;                                       /* 8 */
    uint64_t p2m_bad;                                       /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_audit_p2m xen_domctl_audit_p2m_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_audit_p2m_t);
#endif

/* XEN_DOMCTL_set_virq_handler: let the domain receive a global VIRQ instead of dom0 */
struct xen_domctl_set_virq_handler {
    uint32_t virq;                                          /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_set_virq_handler xen_domctl_set_virq_handler_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_set_virq_handler_t);
#endif

XEN_ABI_BEGIN_8

/* XEN_DOMCTL_setvcpuextstate, _getvcpuextstate: set or get the XSAVE state of a VCPU */
#if defined(XEN_ABI_X86)
struct xen_domctl_vcpuextstate {
    uint32_t vcpu;                                          /* 0 */
    uint64_aligned_t xfeature_mask;                         /* 8 */
    uint64_aligned_t size;                                  /* 16 */
    XEN_GUEST_HANDLE_64(uint64) buffer;                     /* 24 */
};                                                          /* 32 */
#endif

#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
typedef struct xen_domctl_vcpuextstate xen_domctl_vcpuextstate_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpuextstate_t);
#endif
#endif

/* XEN_DOMCTL_set_access_required: what Xen does on a forbidden access without a ring */
struct xen_domctl_set_access_required {
    uint8_t access_required;                                /* 0 */
};                                                          /* 1 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_set_access_required xen_domctl_set_access_required_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_set_access_required_t);
#endif

/* XEN_DOMCTL_set_broken_page_p2m: mark a gfn as defective memory, after a migration */
struct xen_domctl_set_broken_page_p2m {
    uint64_aligned_t pfn;                                   /* 0 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_set_broken_page_p2m xen_domctl_set_broken_page_p2m_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_set_broken_page_p2m_t);
#endif

/* XEN_DOMCTL_set_max_evtchn: until 4.11, then max_evtchn_port of xen_domctl_createdomain */
#if XEN_CONTROL_RELEASE < 412
struct xen_domctl_set_max_evtchn {
    uint32_t max_port;                                      /* 0 */
};                                                          /* 4 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_set_max_evtchn xen_domctl_set_max_evtchn_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_set_max_evtchn_t);
#endif

XEN_ABI_END

/* XEN_DOMCTL_cacheflush: clean and invalidate the data caches for frames of the domain */
struct xen_domctl_cacheflush {
    xen_pfn_t start_pfn;                                    /* 0 */
    xen_pfn_t nr_pfns;                                      /* 8; x86_32: 4 */
};                                                          /* 16; x86_32: 8 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_cacheflush xen_domctl_cacheflush_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_cacheflush_t);
#endif

XEN_ABI_BEGIN_8

/* XEN_DOMCTL_get_paging_mempool_size, _set_paging_mempool_size: memory for page tables */
#if XEN_CONTROL_RELEASE >= 417
struct xen_domctl_paging_mempool {
    uint64_aligned_t size;                                  /* 0 */
};                                                          /* 8 */
#endif

#if defined(XEN_ABI_X86)
struct xen_domctl_vcpu_msr {
    uint32_t index;                                         /* 0 */
    uint32_t reserved;                                      /* 4 */
    uint64_aligned_t value;                                 /* 8 */
};                                                          /* 16 */
typedef struct xen_domctl_vcpu_msr xen_domctl_vcpu_msr_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpu_msr_t);
#endif

/* XEN_DOMCTL_get_vcpu_msrs, _set_vcpu_msrs: the MSRs that are part of a PV VCPU's saved state */
#if defined(XEN_ABI_X86)
struct xen_domctl_vcpu_msrs {
    uint32_t vcpu;                                          /* 0 */
    uint32_t msr_count;                                     /* 4 */
    XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t) msrs;        /* 8 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
typedef struct xen_domctl_vcpu_msrs xen_domctl_vcpu_msrs_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vcpu_msrs_t);
#endif
#endif

/* XEN_DOMCTL_setvnumainfo: set the virtual NUMA nodes that XENMEM_get_vnumainfo returns */
struct xen_domctl_vnuma {
    uint32_t nr_vnodes;                                     /* 0 */
    uint32_t nr_vmemranges;                                 /* 4 */
    uint32_t nr_vcpus;                                      /* 8 */
    uint32_t pad;                                           /* 12 */
    XEN_GUEST_HANDLE_64(uint) vdistance;                    /* 16 */
    XEN_GUEST_HANDLE_64(uint) vcpu_to_vnode;                /* 24 */
    XEN_GUEST_HANDLE_64(uint) vnode_to_pnode;               /* 32 */
    XEN_GUEST_HANDLE_64(xen_vmemrange_t) vmemrange;         /* 40 */
};                                                          /* 48 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_domctl_vnuma xen_domctl_vnuma_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vnuma_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_psr_cmt_op.cmd; since 4.5 */
#define XEN_DOMCTL_PSR_CMT_OP_DETACH               0
#define XEN_DOMCTL_PSR_CMT_OP_ATTACH               1
#define XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID           2
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_psr_cmt_op xen_domctl_psr_cmt_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_psr_cmt_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DOMCTL_psr_cmt_op: let the CPU measure the domain's use of caches and memory */
struct xen_domctl_psr_cmt_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t data;                                          /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_domctl_monitor_op.op; since 4.6 */
#define XEN_DOMCTL_MONITOR_OP_ENABLE               0
#define XEN_DOMCTL_MONITOR_OP_DISABLE              1
#define XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES     2
#if XEN_CONTROL_RELEASE >= 407
#define XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP     3
#endif
#if XEN_CONTROL_RELEASE >= 414
#define XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS    4
#endif

/* xen_domctl_monitor_op.event: selects the member of u; a bit number in GET_CAPABILITIES */
#define XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG     0
#define XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR        1
#define XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP        2
#define XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT 3
#define XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST     4
#if XEN_CONTROL_RELEASE >= 408
#define XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION   5
#define XEN_DOMCTL_MONITOR_EVENT_CPUID             6
#define XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL   7
#endif
#if XEN_CONTROL_RELEASE >= 409
#define XEN_DOMCTL_MONITOR_EVENT_INTERRUPT         8
#define XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS       9
#endif
#if XEN_CONTROL_RELEASE >= 410
#define XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED 10
#endif
#if XEN_CONTROL_RELEASE >= 412
#define XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT 11
#endif
#if XEN_CONTROL_RELEASE >= 417
#define XEN_DOMCTL_MONITOR_EVENT_VMEXIT            12
#endif
#if XEN_CONTROL_RELEASE >= 418
#define XEN_DOMCTL_MONITOR_EVENT_IO                13
#endif

/* XEN_DOMCTL_monitor_op: choose which events Xen reports through the monitor ring */
#if XEN_CONTROL_RELEASE < 408
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_monitor_op {
    uint32_t op;                                            /* 0 */
    uint32_t event;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t index;                                  /* 8 */
            uint8_t sync;                                   /* 9 */
            uint8_t onchangeonly;                           /* 10 */
        } mov_to_cr;
        struct {                                            /* 8 */
            uint8_t extended_capture;                       /* 8 */
        } mov_to_msr;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } guest_request;
    } u;
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_monitor_op {
    uint32_t op;                                            /* 0 */
    uint32_t event;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t index;                                  /* 8 */
            uint8_t sync;                                   /* 9 */
            uint8_t onchangeonly;                           /* 10 */
        } mov_to_cr;
        struct {                                            /* 8 */
            uint32_t msr;                                   /* 8 */
        } mov_to_msr;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } guest_request;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } debug_exception;
    } u;
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_monitor_op {
    uint32_t op;                                            /* 0 */
    uint32_t event;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t index;                                  /* 8 */
            uint8_t sync;                                   /* 9 */
            uint8_t onchangeonly;                           /* 10 */
            uint8_t pad1;                                   /* 11 */
            uint32_t pad2;                                  /* 12 */
            uint64_aligned_t bitmask;                       /* 16 */
        } mov_to_cr;
        struct {                                            /* 8 */
            uint32_t msr;                                   /* 8 */
        } mov_to_msr;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
            uint8_t allow_userspace;                        /* 9 */
        } guest_request;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } debug_exception;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_monitor_op {
    uint32_t op;                                            /* 0 */
    uint32_t event;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t index;                                  /* 8 */
            uint8_t sync;                                   /* 9 */
            uint8_t onchangeonly;                           /* 10 */
            uint8_t pad1;                                   /* 11 */
            uint32_t pad2;                                  /* 12 */
            uint64_aligned_t bitmask;                       /* 16 */
        } mov_to_cr;
        struct {                                            /* 8 */
            uint32_t msr;                                   /* 8 */
            uint8_t onchangeonly;                           /* 12 */
        } mov_to_msr;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
            uint8_t allow_userspace;                        /* 9 */
        } guest_request;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } debug_exception;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_monitor_op {
    uint32_t op;                                            /* 0 */
    uint32_t event;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t index;                                  /* 8 */
            uint8_t sync;                                   /* 9 */
            uint8_t onchangeonly;                           /* 10 */
            uint8_t pad1;                                   /* 11 */
            uint32_t pad2;                                  /* 12 */
            uint64_aligned_t bitmask;                       /* 16 */
        } mov_to_cr;
        struct {                                            /* 8 */
            uint32_t msr;                                   /* 8 */
            uint8_t onchangeonly;                           /* 12 */
        } mov_to_msr;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
            uint8_t allow_userspace;                        /* 9 */
        } guest_request;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } debug_exception;
        struct {                                            /* 8 */
            uint8_t sync;                                   /* 8 */
        } vmexit;
    } u;
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_monitor_op xen_domctl_monitor_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_monitor_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_END

/* XEN_DOMCTL_psr_cat_op: until 4.10, then XEN_DOMCTL_psr_alloc */
#if XEN_CONTROL_RELEASE < 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_psr_cat_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    uint64_t data;                                          /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_psr_cat_op.cmd */
#if XEN_CONTROL_RELEASE < 411
#define XEN_DOMCTL_PSR_CAT_OP_SET_L3_CBM           0
#define XEN_DOMCTL_PSR_CAT_OP_GET_L3_CBM           1
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 411
#define XEN_DOMCTL_PSR_CAT_OP_SET_L3_CODE          2
#define XEN_DOMCTL_PSR_CAT_OP_SET_L3_DATA          3
#define XEN_DOMCTL_PSR_CAT_OP_GET_L3_CODE          4
#define XEN_DOMCTL_PSR_CAT_OP_GET_L3_DATA          5
#endif
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl_psr_cat_op xen_domctl_psr_cat_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_psr_cat_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 410
#define XEN_DOMCTL_PSR_CAT_OP_SET_L2_CBM           6
#define XEN_DOMCTL_PSR_CAT_OP_GET_L2_CBM           7
#endif

/* xen_domctl_psr_alloc.cmd; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
#define XEN_DOMCTL_PSR_SET_L3_CBM                  0
#define XEN_DOMCTL_PSR_GET_L3_CBM                  1
#define XEN_DOMCTL_PSR_SET_L3_CODE                 2
#define XEN_DOMCTL_PSR_SET_L3_DATA                 3
#define XEN_DOMCTL_PSR_GET_L3_CODE                 4
#define XEN_DOMCTL_PSR_GET_L3_DATA                 5
#define XEN_DOMCTL_PSR_SET_L2_CBM                  6
#define XEN_DOMCTL_PSR_GET_L2_CBM                  7
#define XEN_DOMCTL_PSR_SET_MBA_THRTL               8
#define XEN_DOMCTL_PSR_GET_MBA_THRTL               9
#endif

/* XEN_DOMCTL_set_gnttab_limits: 4.10 and 4.11, then in xen_domctl_createdomain */
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 412
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_set_gnttab_limits {
    uint32_t grant_frames;                                  /* 0 */
    uint32_t maptrack_frames;                               /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_DOMCTL_psr_alloc: set or get the domain's share of caches and memory bandwidth */
#if XEN_CONTROL_RELEASE >= 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_psr_alloc {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    uint64_t data;                                          /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_vuart_op.cmd, xen_domctl_vuart_op.type; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
#define XEN_DOMCTL_VUART_OP_INIT                   0
#define XEN_DOMCTL_VUART_TYPE_VPL011               0
#endif

XEN_ABI_BEGIN_8

/* XEN_DOMCTL_vuart_op: give the domain a virtual serial port with a ring (io/console.h) */
#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_vuart_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t type;                                          /* 4 */
    uint64_aligned_t gfn;                                   /* 8 */
    domid_t console_domid;                                  /* 16 */
    uint8_t pad[2];                                         /* 18 */
    evtchn_port_t evtchn;                                   /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_vmtrace_op.cmd; since 4.15 */
#if XEN_CONTROL_RELEASE >= 415
#define XEN_DOMCTL_vmtrace_enable                  1
#define XEN_DOMCTL_vmtrace_disable                 2
#define XEN_DOMCTL_vmtrace_reset_and_enable        3
#define XEN_DOMCTL_vmtrace_output_position         4
#define XEN_DOMCTL_vmtrace_get_option              5
#define XEN_DOMCTL_vmtrace_set_option              6
#endif

/* XEN_DOMCTL_vmtrace_op: let the CPU trace a VCPU; XENMEM_resource_vmtrace_buf is the buffer */
#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_vmtrace_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t vcpu;                                          /* 4 */
    uint64_aligned_t key;                                   /* 8 */
    uint64_aligned_t value;                                 /* 16 */
};                                                          /* 24 */
typedef struct xen_domctl_vmtrace_op xen_domctl_vmtrace_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_vmtrace_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_dt_overlay.overlay_op; since 4.19 */
#if XEN_CONTROL_RELEASE >= 419
#if defined(XEN_ABI_ARM)
#define XEN_DOMCTL_DT_OVERLAY_ATTACH               1
#endif
#endif

/* XEN_DOMCTL_dt_overlay: assign the devices of a device tree overlay to the domain */
#if XEN_CONTROL_RELEASE >= 419
#if defined(XEN_ABI_ARM)
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;            /* 0 */
    uint32_t overlay_fdt_size;                              /* 8 */
    uint8_t overlay_op;                                     /* 12 */
    uint8_t pad[3];                                         /* 13 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

/* XEN_DOMCTL_set_llc_colors: choose the domain's parts (colours) of the last-level cache */
#if XEN_CONTROL_RELEASE >= 420
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_set_llc_colors {
    uint32_t num_llc_colors;                                /* 0 */
    uint32_t pad;                                           /* 4 */
    XEN_GUEST_HANDLE_64(uint32) llc_colors;                 /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_domctl_get_domain_state.state; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_GETDOMSTATE_STATE_EXIST         1
#define XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN      2
#define XEN_DOMCTL_GETDOMSTATE_STATE_DYING         4
#define XEN_DOMCTL_GETDOMSTATE_STATE_DEAD          8
#endif

/* xen_domctl_get_domain_state.caps; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL         1
#define XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE        2
#define XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE        4
#endif

XEN_ABI_END

/* XEN_DOMCTL_get_domain_state: get the life-cycle state of a domain */
#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl_get_domain_state {
    uint16_t state;                                         /* 0 */
    uint16_t caps;                                          /* 2 */
    uint32_t pad0;                                          /* 4 */
    uint64_t unique_id;                                     /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_BEGIN_8

/* xen_domctl: the operation, its domain and its argument, 144 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getmemlist getmemlist;            /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_pin_mem_cacheattr pin_mem_cacheattr; /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpuid cpuid;                      /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_set_max_evtchn set_max_evtchn;    /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_cat_op psr_cat_op;            /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getmemlist getmemlist;            /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_pin_mem_cacheattr pin_mem_cacheattr; /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpuid cpuid;                      /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_set_max_evtchn set_max_evtchn;    /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_cat_op psr_cat_op;            /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getmemlist getmemlist;            /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_pin_mem_cacheattr pin_mem_cacheattr; /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpuid cpuid;                      /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_set_max_evtchn set_max_evtchn;    /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_cat_op psr_cat_op;            /* 16 */
        struct xen_domctl_set_gnttab_limits set_gnttab_limits; /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpuid cpuid;                      /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_set_max_evtchn set_max_evtchn;    /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_set_gnttab_limits set_gnttab_limits; /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 412
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpuid cpuid;                      /* 16 */
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_disable_migrate disable_migrate;  /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 416
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 419
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        struct xen_domctl_paging_mempool paging_mempool;    /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 419
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        struct xen_domctl_paging_mempool paging_mempool;    /* 16 */
#if defined(XEN_ABI_ARM)
        struct xen_domctl_dt_overlay dt_overlay;            /* 16 */
#endif
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 420
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_gsi_permission gsi_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        struct xen_domctl_paging_mempool paging_mempool;    /* 16 */
#if defined(XEN_ABI_ARM)
        struct xen_domctl_dt_overlay dt_overlay;            /* 16 */
#endif
        struct xen_domctl_set_llc_colors set_llc_colors;    /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_domctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    domid_t domain;                                         /* 8 */
    uint16_t _pad[3];                                       /* 10 */
    union {                                                 /* 16 */
        struct xen_domctl_createdomain createdomain;        /* 16 */
        struct xen_domctl_getdomaininfo getdomaininfo;      /* 16 */
        struct xen_domctl_getpageframeinfo3 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity nodeaffinity;        /* 16 */
        struct xen_domctl_vcpuaffinity vcpuaffinity;        /* 16 */
        struct xen_domctl_shadow_op shadow_op;              /* 16 */
        struct xen_domctl_max_mem max_mem;                  /* 16 */
        struct xen_domctl_vcpucontext vcpucontext;          /* 16 */
        struct xen_domctl_getvcpuinfo getvcpuinfo;          /* 16 */
        struct xen_domctl_max_vcpus max_vcpus;              /* 16 */
        struct xen_domctl_scheduler_op scheduler_op;        /* 16 */
        struct xen_domctl_setdomainhandle setdomainhandle;  /* 16 */
        struct xen_domctl_setdebugging setdebugging;        /* 16 */
        struct xen_domctl_irq_permission irq_permission;    /* 16 */
        struct xen_domctl_gsi_permission gsi_permission;    /* 16 */
        struct xen_domctl_iomem_permission iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init hypercall_init;    /* 16 */
        struct xen_domctl_settimeoffset settimeoffset;      /* 16 */
        struct xen_domctl_tsc_info tsc_info;                /* 16 */
        struct xen_domctl_hvmcontext hvmcontext;            /* 16 */
        struct xen_domctl_hvmcontext_partial hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size address_size;        /* 16 */
        struct xen_domctl_sendtrigger sendtrigger;          /* 16 */
        struct xen_domctl_get_device_group get_device_group; /* 16 */
        struct xen_domctl_assign_device assign_device;      /* 16 */
        struct xen_domctl_bind_pt_irq bind_pt_irq;          /* 16 */
        struct xen_domctl_memory_mapping memory_mapping;    /* 16 */
        struct xen_domctl_ioport_mapping ioport_mapping;    /* 16 */
        struct xen_domctl_ext_vcpucontext ext_vcpucontext;  /* 16 */
        struct xen_domctl_set_target set_target;            /* 16 */
        struct xen_domctl_subscribe subscribe;              /* 16 */
        struct xen_domctl_debug_op debug_op;                /* 16 */
        struct xen_domctl_vm_event_op vm_event_op;          /* 16 */
        struct xen_domctl_mem_sharing_op mem_sharing_op;    /* 16 */
#if defined(XEN_ABI_X86)
        struct xen_domctl_cpu_policy cpu_policy;            /* 16 */
        struct xen_domctl_vcpuextstate vcpuextstate;        /* 16 */
        struct xen_domctl_vcpu_msrs vcpu_msrs;              /* 16 */
#endif
        struct xen_domctl_set_access_required access_required; /* 16 */
        struct xen_domctl_audit_p2m audit_p2m;              /* 16 */
        struct xen_domctl_set_virq_handler set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio gdbsx_guest_memio;    /* 16 */
        struct xen_domctl_set_broken_page_p2m set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush cacheflush;            /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus gdbsx_domstatus;  /* 16 */
        struct xen_domctl_vnuma vnuma;                      /* 16 */
        struct xen_domctl_psr_cmt_op psr_cmt_op;            /* 16 */
        struct xen_domctl_monitor_op monitor_op;            /* 16 */
        struct xen_domctl_psr_alloc psr_alloc;              /* 16 */
        struct xen_domctl_vuart_op vuart_op;                /* 16 */
        struct xen_domctl_vmtrace_op vmtrace_op;            /* 16 */
        struct xen_domctl_paging_mempool paging_mempool;    /* 16 */
#if defined(XEN_ABI_ARM)
        struct xen_domctl_dt_overlay dt_overlay;            /* 16 */
#endif
        struct xen_domctl_set_llc_colors set_llc_colors;    /* 16 */
        struct xen_domctl_get_domain_state get_domain_state; /* 16 */
        uint8_t pad[128];                                   /* 16 */
    } u;
};                                                          /* 144 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_domctl xen_domctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_domctl_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_DOMCTL_H__ */
