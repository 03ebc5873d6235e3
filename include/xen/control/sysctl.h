/* SPDX-License-Identifier: MIT */
/*
 * sysctl.h - the definitions of sysctl.h in older releases of Xen.
 *
 * Contract: included by ../sysctl.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../sysctl.h"

#ifndef __XEN_PUBLIC_CONTROL_SYSCTL_H__
#define __XEN_PUBLIC_CONTROL_SYSCTL_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* xen_tmem_oid: name of an object of tmem (tmem.h); until 4.12 */
#if XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_tmem_oid {
    uint64_t oid[3];                                        /* 0 */
};                                                          /* 24 */
typedef struct xen_tmem_oid xen_tmem_oid_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_oid_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl.interface_version */
#if XEN_CONTROL_RELEASE < 407
#define XEN_SYSCTL_INTERFACE_VERSION               12
#endif
#if XEN_CONTROL_RELEASE == 407
#define XEN_SYSCTL_INTERFACE_VERSION               13
#endif
#if XEN_CONTROL_RELEASE == 408
#define XEN_SYSCTL_INTERFACE_VERSION               14
#endif
#if XEN_CONTROL_RELEASE == 409
#define XEN_SYSCTL_INTERFACE_VERSION               15
#endif
#if XEN_CONTROL_RELEASE == 410
#define XEN_SYSCTL_INTERFACE_VERSION               16
#endif
#if XEN_CONTROL_RELEASE == 411
#define XEN_SYSCTL_INTERFACE_VERSION               17
#endif
#if XEN_CONTROL_RELEASE >= 412 && XEN_CONTROL_RELEASE < 414
#define XEN_SYSCTL_INTERFACE_VERSION               18
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 416
#define XEN_SYSCTL_INTERFACE_VERSION               19
#endif
#if XEN_CONTROL_RELEASE == 416
#define XEN_SYSCTL_INTERFACE_VERSION               20
#endif
#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 421
#define XEN_SYSCTL_INTERFACE_VERSION               21
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_SYSCTL_INTERFACE_VERSION               22
#endif

/* XEN_SYSCTL_*: values of xen_sysctl.cmd */
#define XEN_SYSCTL_readconsole                     1
#define XEN_SYSCTL_tbuf_op                         2
#define XEN_SYSCTL_physinfo                        3
#define XEN_SYSCTL_sched_id                        4
#define XEN_SYSCTL_perfc_op                        5
#define XEN_SYSCTL_getdomaininfolist               6
#define XEN_SYSCTL_debug_keys                      7
#define XEN_SYSCTL_getcpuinfo                      8
#define XEN_SYSCTL_availheap                       9
#define XEN_SYSCTL_get_pmstat                      10
#define XEN_SYSCTL_cpu_hotplug                     11
#define XEN_SYSCTL_pm_op                           12
#define XEN_SYSCTL_page_offline_op                 14
#define XEN_SYSCTL_lockprof_op                     15
#define XEN_SYSCTL_cputopoinfo                     16
#define XEN_SYSCTL_numainfo                        17
#define XEN_SYSCTL_cpupool_op                      18
#define XEN_SYSCTL_scheduler_op                    19
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
#define XEN_SYSCTL_gcov_op                         20
#endif
#if XEN_CONTROL_RELEASE < 409
#define XEN_SYSCTL_coverage_op                     20
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_coverage_op                     20
#endif
#define XEN_SYSCTL_psr_cmt_op                      21
#define XEN_SYSCTL_pcitopoinfo                     22
#if XEN_CONTROL_RELEASE < 411
#define XEN_SYSCTL_psr_cat_op                      23
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_psr_alloc                       23
#endif
#if XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_tmem_op                         24
#endif
#if XEN_CONTROL_RELEASE >= 407
#define XEN_SYSCTL_get_cpu_levelling_caps          25
#define XEN_SYSCTL_get_cpu_featureset              26
#define XEN_SYSCTL_livepatch_op                    27
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
#define XEN_SYSCTL_set_parameter                   28
#endif
#if XEN_CONTROL_RELEASE >= 412
#define XEN_SYSCTL_get_cpu_policy                  29
#endif
#if XEN_CONTROL_RELEASE >= 418
#define XEN_SYSCTL_dt_overlay                      30
#endif

XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_readconsole: read Xen's console log */
struct xen_sysctl_readconsole {
    uint8_t clear;                                          /* 0 */
    uint8_t incremental;                                    /* 1 */
    uint8_t pad0;                                           /* 2 */
    uint8_t pad1;                                           /* 3 */
    uint32_t index;                                         /* 4 */
    XEN_GUEST_HANDLE_64(char) buffer;                       /* 8 */
    uint32_t count;                                         /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_readconsole xen_sysctl_readconsole_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_readconsole_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_tbuf_op.cmd */
#define XEN_SYSCTL_TBUFOP_get_info                 0
#define XEN_SYSCTL_TBUFOP_set_cpu_mask             1
#define XEN_SYSCTL_TBUFOP_set_evt_mask             2
#define XEN_SYSCTL_TBUFOP_set_size                 3
#define XEN_SYSCTL_TBUFOP_enable                   4
#define XEN_SYSCTL_TBUFOP_disable                  5
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_tbuf_op xen_sysctl_tbuf_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_tbuf_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_tbuf_op: control tracing; Xen writes trace records to buffers (trace.h) */
struct xen_sysctl_tbuf_op {
    uint32_t cmd;                                           /* 0 */
    struct xenctl_bitmap cpu_mask;                          /* 8 */
    uint32_t evt_mask;                                      /* 24 */
    uint64_aligned_t buffer_mfn;                            /* 32 */
    uint32_t size;                                          /* 40 */
};                                                          /* 48 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_physinfo.capabilities: what Xen and the machine can do for domains */
#define _XEN_SYSCTL_PHYSCAP_hvm                    0
#define XEN_SYSCTL_PHYSCAP_hvm                     1U
#if XEN_CONTROL_RELEASE < 412
#define _XEN_SYSCTL_PHYSCAP_hvm_directio           1
#define XEN_SYSCTL_PHYSCAP_hvm_directio            2U
#endif
#if XEN_CONTROL_RELEASE >= 412
#define _XEN_SYSCTL_PHYSCAP_pv                     1
#define XEN_SYSCTL_PHYSCAP_pv                      2U
#define _XEN_SYSCTL_PHYSCAP_directio               2
#define XEN_SYSCTL_PHYSCAP_directio                4U
#endif
#if XEN_CONTROL_RELEASE >= 413
#define _XEN_SYSCTL_PHYSCAP_hap                    3
#define XEN_SYSCTL_PHYSCAP_hap                     8U
#define _XEN_SYSCTL_PHYSCAP_shadow                 4
#define XEN_SYSCTL_PHYSCAP_shadow                  16U
#define _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share     5
#define XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share      32U
#endif
#if XEN_CONTROL_RELEASE == 415
#define XEN_SYSCTL_PHYSCAP_vmtrace                 64
#endif
#if XEN_CONTROL_RELEASE >= 416
#define XEN_SYSCTL_PHYSCAP_vmtrace                 64U
#endif
#if XEN_CONTROL_RELEASE >= 416
#define XEN_SYSCTL_PHYSCAP_vpmu                    128U
#define XEN_SYSCTL_PHYSCAP_gnttab_v1               0x100U
#define XEN_SYSCTL_PHYSCAP_gnttab_v2               0x200U
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#define XEN_SYSCTL_PHYSCAP_MAX                     32U
#endif
#if XEN_CONTROL_RELEASE == 415
#define XEN_SYSCTL_PHYSCAP_MAX                     64
#endif
#if XEN_CONTROL_RELEASE >= 416
#define XEN_SYSCTL_PHYSCAP_MAX                     0x200U
#endif

/* xen_sysctl_physinfo.arch_capabilities on Arm: the longest SVE vector, in units of 128 bits */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
#define XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK            31U
#endif
#endif

/* XEN_SYSCTL_physinfo: describe the machine */
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_physinfo {
    uint32_t threads_per_core;                              /* 0 */
    uint32_t cores_per_socket;                              /* 4 */
    uint32_t nr_cpus;                                       /* 8 */
    uint32_t max_cpu_id;                                    /* 12 */
    uint32_t nr_nodes;                                      /* 16 */
    uint32_t max_node_id;                                   /* 20 */
    uint32_t cpu_khz;                                       /* 24 */
    uint64_aligned_t total_pages;                           /* 32 */
    uint64_aligned_t free_pages;                            /* 40 */
    uint64_aligned_t scrub_pages;                           /* 48 */
    uint64_aligned_t outstanding_pages;                     /* 56 */
    uint32_t hw_cap[8];                                     /* 64 */
    uint32_t capabilities;                                  /* 96 */
};                                                          /* 104 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_physinfo {
    uint32_t threads_per_core;                              /* 0 */
    uint32_t cores_per_socket;                              /* 4 */
    uint32_t nr_cpus;                                       /* 8 */
    uint32_t max_cpu_id;                                    /* 12 */
    uint32_t nr_nodes;                                      /* 16 */
    uint32_t max_node_id;                                   /* 20 */
    uint32_t cpu_khz;                                       /* 24 */
    uint32_t capabilities;                                  /* 28 */
    uint64_aligned_t total_pages;                           /* 32 */
    uint64_aligned_t free_pages;                            /* 40 */
    uint64_aligned_t scrub_pages;                           /* 48 */
    uint64_aligned_t outstanding_pages;                     /* 56 */
    uint64_aligned_t max_mfn;                               /* 64 */
    uint32_t hw_cap[8];                                     /* 72 */
};                                                          /* 104 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_physinfo {
    uint32_t threads_per_core;                              /* 0 */
    uint32_t cores_per_socket;                              /* 4 */
    uint32_t nr_cpus;                                       /* 8 */
    uint32_t max_cpu_id;                                    /* 12 */
    uint32_t nr_nodes;                                      /* 16 */
    uint32_t max_node_id;                                   /* 20 */
    uint32_t cpu_khz;                                       /* 24 */
    uint32_t capabilities;                                  /* 28 */
    uint32_t arch_capabilities;                             /* 32 */
    uint32_t pad;                                           /* 36 */
    uint64_aligned_t total_pages;                           /* 40 */
    uint64_aligned_t free_pages;                            /* 48 */
    uint64_aligned_t scrub_pages;                           /* 56 */
    uint64_aligned_t outstanding_pages;                     /* 64 */
    uint64_aligned_t max_mfn;                               /* 72 */
    uint32_t hw_cap[8];                                     /* 80 */
};                                                          /* 112 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_physinfo xen_sysctl_physinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_physinfo_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_sched_id: which scheduler is Xen's default, that of CPU pool 0 */
struct xen_sysctl_sched_id {
    uint32_t sched_id;                                      /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_sched_id xen_sysctl_sched_id_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_sched_id_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_perfc_op.cmd */
#define XEN_SYSCTL_PERFCOP_reset                   1
#define XEN_SYSCTL_PERFCOP_query                   2

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_perfc_desc {
    char name[80];                                          /* 0 */
    uint32_t nr_vals;                                       /* 80 */
};                                                          /* 84 */
typedef struct xen_sysctl_perfc_desc xen_sysctl_perfc_desc_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_desc_t);
typedef uint32_t xen_sysctl_perfc_val_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_val_t);

/* XEN_SYSCTL_perfc_op: read or reset Xen's performance counters, if it was built with them */
struct xen_sysctl_perfc_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t nr_counters;                                   /* 4 */
    uint32_t nr_vals;                                       /* 8 */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t) desc;      /* 16 */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t) val;        /* 24 */
};                                                          /* 32 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_perfc_op xen_sysctl_perfc_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_op_t);
#endif

/* XEN_SYSCTL_getdomaininfolist: describe many domains, in ascending order of their ids */
struct xen_sysctl_getdomaininfolist {
    domid_t first_domain;                                   /* 0 */
    uint32_t max_domains;                                   /* 4 */
    XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t) buffer; /* 8 */
    uint32_t num_domains;                                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_getdomaininfolist xen_sysctl_getdomaininfolist_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_getdomaininfolist_t);
#endif

/* XEN_SYSCTL_debug_keys: act as if keys were pressed on Xen's console */
#if XEN_CONTROL_RELEASE < 414
struct xen_sysctl_debug_keys {
    XEN_GUEST_HANDLE_64(char) keys;                         /* 0 */
    uint32_t nr_keys;                                       /* 8 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 414
struct xen_sysctl_debug_keys {
    XEN_GUEST_HANDLE_64(const_char) keys;                   /* 0 */
    uint32_t nr_keys;                                       /* 8 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_debug_keys xen_sysctl_debug_keys_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_debug_keys_t);
#endif

struct xen_sysctl_cpuinfo {
    uint64_aligned_t idletime;                              /* 0 */
};                                                          /* 8 */
typedef struct xen_sysctl_cpuinfo xen_sysctl_cpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpuinfo_t);

/* XEN_SYSCTL_getcpuinfo: how long each CPU has been idle */
struct xen_sysctl_getcpuinfo {
    uint32_t max_cpus;                                      /* 0 */
    XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t) info;         /* 8 */
    uint32_t nr_cpus;                                       /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_getcpuinfo xen_sysctl_getcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_getcpuinfo_t);
#endif

/* XEN_SYSCTL_availheap: how much memory is free for domains in a range of addresses */
struct xen_sysctl_availheap {
    uint32_t min_bitwidth;                                  /* 0 */
    uint32_t max_bitwidth;                                  /* 4 */
    int32_t node;                                           /* 8 */
    uint64_aligned_t avail_bytes;                           /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_availheap xen_sysctl_availheap_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_availheap_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_get_pmstat.type: selects the member of u */
#define PMSTAT_CATEGORY_MASK                       240
#define PMSTAT_PX                                  16
#define PMSTAT_CX                                  32
#define PMSTAT_get_max_px                          17
#define PMSTAT_get_pxstat                          18
#define PMSTAT_reset_pxstat                        19
#define PMSTAT_get_max_cx                          33
#define PMSTAT_get_cxstat                          34
#define PMSTAT_reset_cxstat                        35
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_get_pmstat xen_sysctl_get_pmstat_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_get_pmstat_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
struct pm_px_val {
    uint64_aligned_t freq;                                  /* 0 */
    uint64_aligned_t residency;                             /* 8 */
    uint64_aligned_t count;                                 /* 16 */
};                                                          /* 24 */
typedef struct pm_px_val pm_px_val_t;
DEFINE_XEN_GUEST_HANDLE(pm_px_val_t);

struct pm_px_stat {
    uint8_t total;                                          /* 0 */
    uint8_t usable;                                         /* 1 */
    uint8_t last;                                           /* 2 */
    uint8_t cur;                                            /* 3 */
    XEN_GUEST_HANDLE_64(uint64) trans_pt;                   /* 8 */
    XEN_GUEST_HANDLE_64(pm_px_val_t) pt;                    /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct pm_px_stat pm_px_stat_t;
DEFINE_XEN_GUEST_HANDLE(pm_px_stat_t);
#endif

struct pm_cx_stat {
    uint32_t nr;                                            /* 0 */
    uint32_t last;                                          /* 4 */
    uint64_aligned_t idle_time;                             /* 8 */
    XEN_GUEST_HANDLE_64(uint64) triggers;                   /* 16 */
    XEN_GUEST_HANDLE_64(uint64) residencies;                /* 24 */
    uint32_t nr_pc;                                         /* 32 */
    uint32_t nr_cc;                                         /* 36 */
    XEN_GUEST_HANDLE_64(uint64) pc;                         /* 40 */
    XEN_GUEST_HANDLE_64(uint64) cc;                         /* 48 */
};                                                          /* 56 */

/* XEN_SYSCTL_get_pmstat: power-management statistics of a CPU */
struct xen_sysctl_get_pmstat {
    uint32_t type;                                          /* 0 */
    uint32_t cpuid;                                         /* 4 */
    union {                                                 /* 8 */
        struct pm_px_stat getpx;                            /* 8 */
        struct pm_cx_stat getcx;                            /* 8 */
    } u;
};                                                          /* 64 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_cpu_hotplug.op */
#define XEN_SYSCTL_CPU_HOTPLUG_ONLINE              0
#define XEN_SYSCTL_CPU_HOTPLUG_OFFLINE             1
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_cpu_hotplug xen_sysctl_cpu_hotplug_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_hotplug_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE          2
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE         3
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_cpu_hotplug: start or stop using CPUs */
struct xen_sysctl_cpu_hotplug {
    uint32_t cpu;                                           /* 0 */
    uint32_t op;                                            /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_get_cpufreq_para.scaling_driver: names of the HWP and CPPC drivers */
#if XEN_CONTROL_RELEASE >= 418
#define XEN_HWP_DRIVER_NAME                        "hwp"
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_AMD_CPPC_DRIVER_NAME                   "amd-cppc"
#define XEN_AMD_CPPC_EPP_DRIVER_NAME               "amd-cppc-epp"
#endif

#ifndef XEN_ABI_ASSEMBLER
struct xen_userspace {
    uint32_t scaling_setspeed;                              /* 0 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_userspace xen_userspace_t;
#endif

struct xen_ondemand {
    uint32_t sampling_rate_max;                             /* 0 */
    uint32_t sampling_rate_min;                             /* 4 */
    uint32_t sampling_rate;                                 /* 8 */
    uint32_t up_threshold;                                  /* 12 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_ondemand xen_ondemand_t;
#endif

#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
struct xen_cppc_para {
    uint32_t features;                                      /* 0 */
    uint32_t lowest;                                        /* 4 */
    uint32_t lowest_nonlinear;                              /* 8 */
    uint32_t nominal;                                       /* 12 */
    uint32_t highest;                                       /* 16 */
    uint32_t minimum;                                       /* 20 */
    uint32_t maximum;                                       /* 24 */
    uint32_t desired;                                       /* 28 */
    uint32_t energy_perf;                                   /* 32 */
    uint32_t activity_window;                               /* 36 */
};                                                          /* 40 */
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_get_cppc_para.features; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
#define XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW            1
#endif

/* activity_window: mantissa times 10 to the power of the exponent, in us; 0: the CPU chooses */
#if XEN_CONTROL_RELEASE >= 418
#define XEN_CPPC_ACT_WINDOW_MANTISSA_MASK          127
#define XEN_CPPC_ACT_WINDOW_EXPONENT_MASK          0x380
#endif

/* xen_get_cppc_para: state of a CPU that chooses its performance itself, in the CPU's own units */
#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_get_cppc_para {
    uint32_t features;                                      /* 0 */
    uint32_t lowest;                                        /* 4 */
    uint32_t lowest_nonlinear;                              /* 8 */
    uint32_t nominal;                                       /* 12 */
    uint32_t highest;                                       /* 16 */
    uint32_t minimum;                                       /* 20 */
    uint32_t maximum;                                       /* 24 */
    uint32_t desired;                                       /* 28 */
    uint32_t energy_perf;                                   /* 32 */
    uint32_t activity_window;                               /* 36 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_set_cppc_para.set_params: a bit for each member to set, and a preset; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
#define XEN_SYSCTL_CPPC_SET_MINIMUM                1U
#define XEN_SYSCTL_CPPC_SET_MAXIMUM                2U
#define XEN_SYSCTL_CPPC_SET_DESIRED                4U
#define XEN_SYSCTL_CPPC_SET_ENERGY_PERF            8U
#define XEN_SYSCTL_CPPC_SET_ACT_WINDOW             16U
#define XEN_SYSCTL_CPPC_SET_PRESET_MASK            0xf0000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_NONE            0U
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
#define XEN_SYSCTL_CPPC_SET_PRESET_BALANCE         0x10000000U
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND        0x10000000U
#endif
#if XEN_CONTROL_RELEASE >= 418
#define XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE       0x20000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE     0x30000000U
#define XEN_SYSCTL_CPPC_SET_PARAM_MASK             0xf000001fU
#endif

/* xen_set_cppc_para.activity_window: the bits that can be set; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
#define XEN_SYSCTL_CPPC_ACT_WINDOW_MASK            0x3ff

#ifndef XEN_ABI_ASSEMBLER
struct xen_set_cppc_para {
    uint32_t set_params;                                    /* 0 */
    uint32_t minimum;                                       /* 4 */
    uint32_t maximum;                                       /* 8 */
    uint32_t desired;                                       /* 12 */
    uint32_t energy_perf;                                   /* 16 */
    uint32_t activity_window;                               /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* Size of a driver's or governor's name in bytes, with the terminating NUL */
#define CPUFREQ_NAME_LEN                           16

/* xen_get_cpufreq_para: how Xen controls a CPU's frequency */
#if XEN_CONTROL_RELEASE < 418
#ifndef XEN_ABI_ASSEMBLER
struct xen_get_cpufreq_para {
    uint32_t cpu_num;                                       /* 0 */
    uint32_t freq_num;                                      /* 4 */
    uint32_t gov_num;                                       /* 8 */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;              /* 16 */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies; /* 24 */
    XEN_GUEST_HANDLE_64(char) scaling_available_governors;  /* 32 */
    char scaling_driver[16];                                /* 40 */
    uint32_t cpuinfo_cur_freq;                              /* 56 */
    uint32_t cpuinfo_max_freq;                              /* 60 */
    uint32_t cpuinfo_min_freq;                              /* 64 */
    uint32_t scaling_cur_freq;                              /* 68 */
    char scaling_governor[16];                              /* 72 */
    uint32_t scaling_max_freq;                              /* 88 */
    uint32_t scaling_min_freq;                              /* 92 */
    union {                                                 /* 96 */
        struct xen_userspace userspace;                     /* 96 */
        struct xen_ondemand ondemand;                       /* 96 */
    } u;
    int32_t turbo_enabled;                                  /* 112 */
};                                                          /* 120 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_get_cpufreq_para {
    uint32_t cpu_num;                                       /* 0 */
    uint32_t freq_num;                                      /* 4 */
    uint32_t gov_num;                                       /* 8 */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;              /* 16 */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies; /* 24 */
    XEN_GUEST_HANDLE_64(char) scaling_available_governors;  /* 32 */
    char scaling_driver[16];                                /* 40 */
    uint32_t cpuinfo_cur_freq;                              /* 56 */
    uint32_t cpuinfo_max_freq;                              /* 60 */
    uint32_t cpuinfo_min_freq;                              /* 64 */
    union {                                                 /* 68 */
        struct {                                            /* 68 */
            uint32_t scaling_cur_freq;                      /* 68 */
            char scaling_governor[16];                      /* 72 */
            uint32_t scaling_max_freq;                      /* 88 */
            uint32_t scaling_min_freq;                      /* 92 */
            union {                                         /* 96 */
                struct xen_userspace userspace;             /* 96 */
                struct xen_ondemand ondemand;               /* 96 */
            } u;
        } s;
        struct xen_cppc_para cppc_para;                     /* 68 */
    } u;
    int32_t turbo_enabled;                                  /* 112 */
};                                                          /* 120 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_get_cpufreq_para {
    uint32_t cpu_num;                                       /* 0 */
    uint32_t freq_num;                                      /* 4 */
    uint32_t gov_num;                                       /* 8 */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;              /* 16 */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies; /* 24 */
    XEN_GUEST_HANDLE_64(char) scaling_available_governors;  /* 32 */
    char scaling_driver[16];                                /* 40 */
    uint32_t cpuinfo_cur_freq;                              /* 56 */
    uint32_t cpuinfo_max_freq;                              /* 60 */
    uint32_t cpuinfo_min_freq;                              /* 64 */
    struct {                                                /* 68 */
        uint32_t scaling_cur_freq;                          /* 68 */
        char scaling_governor[16];                          /* 72 */
        uint32_t scaling_max_freq;                          /* 88 */
        uint32_t scaling_min_freq;                          /* 92 */
        union {                                             /* 96 */
            struct xen_userspace userspace;                 /* 96 */
            struct xen_ondemand ondemand;                   /* 96 */
        } u;
    } s;
    int32_t turbo_enabled;                                  /* 112 */
};                                                          /* 120 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
struct xen_set_cpufreq_gov {
    char scaling_governor[16];                              /* 0 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_set_cpufreq_para.ctrl_type */
#define SCALING_MAX_FREQ                           1
#define SCALING_MIN_FREQ                           2
#define SCALING_SETSPEED                           3
#define SAMPLING_RATE                              4
#define UP_THRESHOLD                               5

#ifndef XEN_ABI_ASSEMBLER
struct xen_set_cpufreq_para {
    uint32_t ctrl_type;                                     /* 0 */
    uint32_t ctrl_value;                                    /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_pm_op.cmd: selects the member of u */
#define PM_PARA_CATEGORY_MASK                      240
#define CPUFREQ_PARA                               16
#define GET_CPUFREQ_PARA                           17
#define SET_CPUFREQ_GOV                            18
#define SET_CPUFREQ_PARA                           19
#define GET_CPUFREQ_AVGFREQ                        20
#if XEN_CONTROL_RELEASE >= 418
#define SET_CPUFREQ_CPPC                           21
#endif
#if XEN_CONTROL_RELEASE >= 421
#define GET_CPUFREQ_CPPC                           22
#endif
#define XEN_SYSCTL_pm_op_set_sched_opt_smt         33
#define XEN_SYSCTL_pm_op_get_max_cstate            34
#define XEN_SYSCTL_pm_op_set_max_cstate            35
#define XEN_SYSCTL_pm_op_set_vcpu_migration_delay  36
#define XEN_SYSCTL_pm_op_get_vcpu_migration_delay  37
#define XEN_SYSCTL_pm_op_enable_turbo              38
#define XEN_SYSCTL_pm_op_disable_turbo             39

/* xen_sysctl_pm_op.u.get_max_cstate, .set_max_cstate: the value for no limit; since 4.13 */
#if XEN_CONTROL_RELEASE >= 413
#define XEN_SYSCTL_CX_UNLIMITED                    0xffffffffU
#endif

/* XEN_SYSCTL_pm_op: read and set power management of CPUs */
#if XEN_CONTROL_RELEASE < 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_pm_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t cpuid;                                         /* 4 */
    union {                                                 /* 8 */
        struct xen_get_cpufreq_para get_para;               /* 8 */
        struct xen_set_cpufreq_gov set_gov;                 /* 8 */
        struct xen_set_cpufreq_para set_para;               /* 8 */
        uint64_aligned_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                         /* 8 */
        uint32_t get_max_cstate;                            /* 8 */
        uint32_t set_max_cstate;                            /* 8 */
        uint32_t get_vcpu_migration_delay;                  /* 8 */
        uint32_t set_vcpu_migration_delay;                  /* 8 */
    } u;
};                                                          /* 128 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 418
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_pm_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t cpuid;                                         /* 4 */
    union {                                                 /* 8 */
        struct xen_get_cpufreq_para get_para;               /* 8 */
        struct xen_set_cpufreq_gov set_gov;                 /* 8 */
        struct xen_set_cpufreq_para set_para;               /* 8 */
        uint64_aligned_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                         /* 8 */
        uint32_t get_max_cstate;                            /* 8 */
        uint32_t set_max_cstate;                            /* 8 */
    } u;
};                                                          /* 128 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_pm_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t cpuid;                                         /* 4 */
    union {                                                 /* 8 */
        struct xen_get_cpufreq_para get_para;               /* 8 */
        struct xen_set_cpufreq_gov set_gov;                 /* 8 */
        struct xen_set_cpufreq_para set_para;               /* 8 */
        struct xen_set_cppc_para set_cppc;                  /* 8 */
        uint64_aligned_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                         /* 8 */
        uint32_t get_max_cstate;                            /* 8 */
        uint32_t set_max_cstate;                            /* 8 */
    } u;
};                                                          /* 128 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_pm_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t cpuid;                                         /* 4 */
    union {                                                 /* 8 */
        struct xen_get_cpufreq_para get_para;               /* 8 */
        struct xen_get_cppc_para get_cppc;                  /* 8 */
        struct xen_set_cpufreq_gov set_gov;                 /* 8 */
        struct xen_set_cpufreq_para set_para;               /* 8 */
        struct xen_set_cppc_para set_cppc;                  /* 8 */
        uint64_aligned_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                         /* 8 */
        uint32_t get_max_cstate;                            /* 8 */
        uint32_t set_max_cstate;                            /* 8 */
    } u;
};                                                          /* 128 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_page_offline_op.cmd */
#define sysctl_page_offline                        1
#define sysctl_page_online                         2
#define sysctl_query_page_offline                  3

/* xen_sysctl_page_offline_op.status after offline and online: bits 0-7, the result */
#define PG_OFFLINE_STATUS_MASK                     255UL
#define PG_OFFLINE_INVALID                         1UL
#define PG_OFFLINE_OFFLINED                        2UL
#define PG_OFFLINE_PENDING                         4UL
#define PG_OFFLINE_FAILED                          8UL
#define PG_OFFLINE_AGAIN                           16UL
#define PG_ONLINE_ONLINED                          2UL
#define PG_ONLINE_FAILED                           8UL

/* xen_sysctl_page_offline_op.status after a query */
#define PG_OFFLINE_STATUS_OFFLINED                 2UL
#define PG_OFFLINE_STATUS_ONLINE                   4UL
#define PG_OFFLINE_STATUS_OFFLINE_PENDING          8UL
#define PG_OFFLINE_STATUS_BROKEN                   16UL

/* After offline, with PENDING and FAILED: bits 8-13, the kind of page; bits 16-31, its owner */
#define PG_OFFLINE_MISC_MASK                       0xff0UL
#define PG_OFFLINE_XENPAGE                         0x100UL
#define PG_OFFLINE_DOM0PAGE                        0x200UL
#define PG_OFFLINE_ANONYMOUS                       0x400UL
#define PG_OFFLINE_NOT_CONV_RAM                    0x800UL
#define PG_OFFLINE_OWNED                           0x1000UL
#define PG_OFFLINE_BROKEN                          0x2000UL
#define PG_ONLINE_BROKEN                           0x2000UL
#define PG_OFFLINE_OWNER_SHIFT                     16

XEN_ABI_END

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_page_offline_op: stop using pages of memory, for example defective ones */
struct xen_sysctl_page_offline_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t start;                                         /* 4 */
    uint32_t end;                                           /* 8 */
    XEN_GUEST_HANDLE(uint32) status;                        /* 16; x86_32: 12 */
};                                                          /* 24; x86_32: 16 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_lockprof_op.cmd */
#define XEN_SYSCTL_LOCKPROF_reset                  1
#define XEN_SYSCTL_LOCKPROF_query                  2

XEN_ABI_BEGIN_8

/* xen_sysctl_lockprof_data.type: whose lock it is; idx is the domain's id for PERDOM */
#define LOCKPROF_TYPE_GLOBAL                       0
#define LOCKPROF_TYPE_PERDOM                       1
#define LOCKPROF_TYPE_N                            2

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_lockprof_data {
    char name[40];                                          /* 0 */
    int32_t type;                                           /* 40 */
    int32_t idx;                                            /* 44 */
    uint64_aligned_t lock_cnt;                              /* 48 */
    uint64_aligned_t block_cnt;                             /* 56 */
    uint64_aligned_t lock_time;                             /* 64 */
    uint64_aligned_t block_time;                            /* 72 */
};                                                          /* 80 */
typedef struct xen_sysctl_lockprof_data xen_sysctl_lockprof_data_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_lockprof_data_t);

/* XEN_SYSCTL_lockprof_op: how long Xen holds its spin locks and waits for them */
struct xen_sysctl_lockprof_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t max_elem;                                      /* 4 */
    uint32_t nr_elem;                                       /* 8 */
    uint64_aligned_t time;                                  /* 16 */
    XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t) data;   /* 24 */
};                                                          /* 32 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_lockprof_op xen_sysctl_lockprof_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_lockprof_op_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* Unknown core, socket or node, in xen_sysctl_cputopo and xen_sysctl_pcitopoinfo.nodes */
#define XEN_INVALID_CORE_ID                        0xffffffffU
#define XEN_INVALID_SOCKET_ID                      0xffffffffU
#define XEN_INVALID_NODE_ID                        0xffffffffU

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_cputopo {
    uint32_t core;                                          /* 0 */
    uint32_t socket;                                        /* 4 */
    uint32_t node;                                          /* 8 */
};                                                          /* 12 */
typedef struct xen_sysctl_cputopo xen_sysctl_cputopo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cputopo_t);

/* XEN_SYSCTL_cputopoinfo: core, socket and NUMA node of each CPU */
struct xen_sysctl_cputopoinfo {
    uint32_t num_cpus;                                      /* 0 */
    XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t) cputopo;      /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_cputopoinfo xen_sysctl_cputopoinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cputopoinfo_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

/* Unknown size or distance in XEN_SYSCTL_numainfo */
#define XEN_INVALID_MEM_SZ                         0xffffffffU
#define XEN_INVALID_NODE_DIST                      0xffffffffU

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_meminfo {
    uint64_t memsize;                                       /* 0 */
    uint64_t memfree;                                       /* 8 */
};                                                          /* 16 */
typedef struct xen_sysctl_meminfo xen_sysctl_meminfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_meminfo_t);

XEN_ABI_BEGIN_8

/* XEN_SYSCTL_numainfo: memory of each NUMA node, and the distances between the nodes */
struct xen_sysctl_numainfo {
    uint32_t num_nodes;                                     /* 0 */
    XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t) meminfo;      /* 8 */
    XEN_GUEST_HANDLE_64(uint32) distance;                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_numainfo xen_sysctl_numainfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_numainfo_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_cpupool_op.op */
#define XEN_SYSCTL_CPUPOOL_OP_CREATE               1
#define XEN_SYSCTL_CPUPOOL_OP_DESTROY              2
#define XEN_SYSCTL_CPUPOOL_OP_INFO                 3
#define XEN_SYSCTL_CPUPOOL_OP_ADDCPU               4
#define XEN_SYSCTL_CPUPOOL_OP_RMCPU                5
#define XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN           6
#define XEN_SYSCTL_CPUPOOL_OP_FREEINFO             7
#define XEN_SYSCTL_CPUPOOL_PAR_ANY                 0xffffffffU

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_cpupool_op: manage CPU pools: sets of CPUs with their own scheduler and domains */
struct xen_sysctl_cpupool_op {
    uint32_t op;                                            /* 0 */
    uint32_t cpupool_id;                                    /* 4 */
    uint32_t sched_id;                                      /* 8 */
    uint32_t domid;                                         /* 12 */
    uint32_t cpu;                                           /* 16 */
    uint32_t n_dom;                                         /* 20 */
    struct xenctl_bitmap cpumap;                            /* 24 */
};                                                          /* 40 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_cpupool_op xen_sysctl_cpupool_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpupool_op_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* Greatest number of entries in an ARINC 653 schedule */
#define ARINC653_MAX_DOMAINS_PER_SCHEDULE          64

/* xen_sysctl_arinc653_schedule: a fixed schedule, which the ARINC 653 scheduler repeats */
#if XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_arinc653_schedule {
    uint64_aligned_t major_frame;                           /* 0 */
    uint8_t num_sched_entries;                              /* 8 */
    struct {                                                /* 16 */
        xen_domain_handle_t dom_handle;                     /* 16 */
        unsigned int vcpu_id;                               /* 32 */
        uint64_aligned_t runtime;                           /* 40 */
    } sched_entries[64];
};                                                          /* 2064 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_arinc653_schedule {
    uint64_aligned_t major_frame;                           /* 0 */
    uint8_t num_sched_entries;                              /* 8 */
    struct {                                                /* 16 */
        xen_domain_handle_t dom_handle;                     /* 16 */
        uint32_t vcpu_id;                                   /* 32 */
        uint64_aligned_t runtime;                           /* 40 */
    } sched_entries[64];
};                                                          /* 2064 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_arinc653_schedule xen_sysctl_arinc653_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_arinc653_schedule_t);
#endif /* XEN_ABI_ASSEMBLER */

/* Limits of ratelimit_us, in us; 0, no minimum run time, is allowed too */
#define XEN_SYSCTL_SCHED_RATELIMIT_MAX             0x7a120
#define XEN_SYSCTL_SCHED_RATELIMIT_MIN             100

/* Limits of xen_sysctl_credit_schedule.tslice_ms in ms, and of .vcpu_migr_delay_us in us */
#define XEN_SYSCTL_CSCHED_TSLICE_MAX               0x3e8
#define XEN_SYSCTL_CSCHED_TSLICE_MIN               1
#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_credit_schedule xen_sysctl_credit_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_credit_schedule_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US           0x186a0
#endif

#if XEN_CONTROL_RELEASE < 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_credit_schedule {
    unsigned int tslice_ms;                                 /* 0 */
    unsigned int ratelimit_us;                              /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_credit_schedule {
    unsigned int tslice_ms;                                 /* 0 */
    unsigned int ratelimit_us;                              /* 4 */
    unsigned int vcpu_migr_delay_us;                        /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_credit_schedule {
    uint32_t tslice_ms;                                     /* 0 */
    uint32_t ratelimit_us;                                  /* 4 */
    uint32_t vcpu_migr_delay_us;                            /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_credit2_schedule {
    unsigned int ratelimit_us;                              /* 0 */
};                                                          /* 4 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_credit2_schedule {
    uint32_t ratelimit_us;                                  /* 0 */
};                                                          /* 4 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_credit2_schedule xen_sysctl_credit2_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_credit2_schedule_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_scheduler_op.cmd */
#define XEN_SYSCTL_SCHEDOP_putinfo                 0
#define XEN_SYSCTL_SCHEDOP_getinfo                 1

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_sched_arinc653 {
    XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t) schedule; /* 0 */
};                                                          /* 8 */

/* XEN_SYSCTL_scheduler_op: read or set the parameters of a CPU pool's scheduler */
#if XEN_CONTROL_RELEASE < 408
struct xen_sysctl_scheduler_op {
    uint32_t cpupool_id;                                    /* 0 */
    uint32_t sched_id;                                      /* 4 */
    uint32_t cmd;                                           /* 8 */
    union {                                                 /* 16 */
        struct xen_sysctl_sched_arinc653 sched_arinc653;    /* 16 */
        struct xen_sysctl_credit_schedule sched_credit;     /* 16 */
    } u;
};                                                          /* 24 */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 411
struct xen_sysctl_scheduler_op {
    uint32_t cpupool_id;                                    /* 0 */
    uint32_t sched_id;                                      /* 4 */
    uint32_t cmd;                                           /* 8 */
    union {                                                 /* 16 */
        struct xen_sysctl_sched_arinc653 sched_arinc653;    /* 16 */
        struct xen_sysctl_credit_schedule sched_credit;     /* 16 */
        struct xen_sysctl_credit2_schedule sched_credit2;   /* 16 */
    } u;
};                                                          /* 24 */
#endif

#if XEN_CONTROL_RELEASE >= 411
struct xen_sysctl_scheduler_op {
    uint32_t cpupool_id;                                    /* 0 */
    uint32_t sched_id;                                      /* 4 */
    uint32_t cmd;                                           /* 8 */
    union {                                                 /* 16 */
        struct xen_sysctl_sched_arinc653 sched_arinc653;    /* 16 */
        struct xen_sysctl_credit_schedule sched_credit;     /* 16 */
        struct xen_sysctl_credit2_schedule sched_credit2;   /* 16 */
    } u;
};                                                          /* 32 */
#endif

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_scheduler_op xen_sysctl_scheduler_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_scheduler_op_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

#if XEN_CONTROL_RELEASE < 409
#define XEN_SYSCTL_COVERAGE_get_total_size         0
#endif

/* First word of the data that XEN_SYSCTL_COVERAGE_read returns if Xen was built by gcc */
#if XEN_CONTROL_RELEASE >= 409
#define XEN_GCOV_FORMAT_MAGIC                      0x58434f56
#endif

/* XEN_SYSCTL_gcov_op: 4.9 and 4.10; before and after, XEN_SYSCTL_coverage_op */
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
#define XEN_SYSCTL_GCOV_get_size                   0
#define XEN_SYSCTL_GCOV_read                       1
#define XEN_SYSCTL_GCOV_reset                      2

#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_gcov_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t size;                                          /* 4 */
    XEN_GUEST_HANDLE_64(char) buffer;                       /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 409
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_gcov_op xen_sysctl_gcov_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_gcov_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_coverage_op.cmd; until 4.8, and since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_COVERAGE_get_size               0
#endif
#if XEN_CONTROL_RELEASE < 409
#define XEN_SYSCTL_COVERAGE_read                   1
#define XEN_SYSCTL_COVERAGE_reset                  2
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_COVERAGE_read                   1
#define XEN_SYSCTL_COVERAGE_reset                  2
#endif
#if XEN_CONTROL_RELEASE < 409
#define XEN_SYSCTL_COVERAGE_read_and_reset         3
#endif

/* XEN_SYSCTL_coverage_op: read which code of Xen has been executed (code coverage) */
#if XEN_CONTROL_RELEASE < 409
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_coverage_op {
    uint32_t cmd;                                           /* 0 */
    union {                                                 /* 8 */
        uint32_t total_size;                                /* 8 */
        XEN_GUEST_HANDLE_64(uint8) raw_info;                /* 8 */
    } u;
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_coverage_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t size;                                          /* 4 */
    XEN_GUEST_HANDLE_64(char) buffer;                       /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 409
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_coverage_op xen_sysctl_coverage_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_coverage_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_psr_cmt_op.cmd: which number Xen writes to u.data */
#define XEN_SYSCTL_PSR_CMT_get_total_rmid          0
#define XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor 1
#define XEN_SYSCTL_PSR_CMT_get_l3_cache_size       2
#define XEN_SYSCTL_PSR_CMT_enabled                 3
#define XEN_SYSCTL_PSR_CMT_get_l3_event_mask       4

XEN_ABI_END

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_psr_cmt_op: what the machine's cache and memory-bandwidth monitoring can do */
struct xen_sysctl_psr_cmt_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t flags;                                         /* 4 */
    union {                                                 /* 8 */
        uint64_t data;                                      /* 8 */
        struct {                                            /* 8 */
            uint32_t cpu;                                   /* 8 */
            uint32_t rsvd;                                  /* 12 */
        } l3_cache;
    } u;
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_psr_cmt_op xen_sysctl_psr_cmt_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_psr_cmt_op_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_pcitopoinfo.nodes: Xen does not know the device */
#define XEN_INVALID_DEV                            0xfffffffeU

XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER
/* XEN_SYSCTL_pcitopoinfo: the NUMA nodes of PCI devices */
struct xen_sysctl_pcitopoinfo {
    uint32_t num_devs;                                      /* 0 */
    XEN_GUEST_HANDLE_64(physdev_pci_device_t) devs;         /* 8 */
    XEN_GUEST_HANDLE_64(uint32) nodes;                      /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE < 410
typedef struct xen_sysctl_pcitopoinfo xen_sysctl_pcitopoinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_pcitopoinfo_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_psr_cat_op.cmd */
#if XEN_CONTROL_RELEASE < 411
#define XEN_SYSCTL_PSR_CAT_get_l3_info             0
#endif
#if XEN_CONTROL_RELEASE == 410
#define XEN_SYSCTL_PSR_CAT_get_l2_info             1
#endif

/* XEN_SYSCTL_psr_cat_op: until 4.10, then XEN_SYSCTL_psr_alloc */
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_psr_cat_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t cbm_len;                               /* 8 */
            uint32_t cos_max;                               /* 12 */
        } l3_info;
    } u;
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_psr_cat_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t cbm_len;                               /* 8 */
            uint32_t cos_max;                               /* 12 */
            uint32_t flags;                                 /* 16 */
        } l3_info;
    } u;
};                                                          /* 20 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_psr_cat_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t cbm_len;                               /* 8 */
            uint32_t cos_max;                               /* 12 */
            uint32_t flags;                                 /* 16 */
        } cat_info;
    } u;
};                                                          /* 20 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_psr_alloc.cmd: selects the member of u; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_PSR_get_l3_info                 0
#define XEN_SYSCTL_PSR_get_l2_info                 1
#define XEN_SYSCTL_PSR_get_mba_info                2
#endif
#if XEN_CONTROL_RELEASE >= 407
#define XEN_SYSCTL_PSR_CAT_L3_CDP                  1U
#endif
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_psr_cat_op xen_sysctl_psr_cat_op_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_psr_cat_op xen_sysctl_psr_cat_op_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_psr_cat_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 411
#define XEN_SYSCTL_PSR_MBA_LINEAR                  1U
#endif

/* XEN_SYSCTL_TMEM_OP_*: xen_sysctl_tmem_op.cmd; ALL_CLIENTS: in place of cli_id */
#if XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_ALL_CLIENTS             0xffffU
#define XEN_SYSCTL_TMEM_OP_THAW                    0
#define XEN_SYSCTL_TMEM_OP_FREEZE                  1
#define XEN_SYSCTL_TMEM_OP_FLUSH                   2
#define XEN_SYSCTL_TMEM_OP_DESTROY                 3
#define XEN_SYSCTL_TMEM_OP_LIST                    4
#endif
#if XEN_CONTROL_RELEASE < 408
#define XEN_SYSCTL_TMEM_OP_SET_WEIGHT              5
#define XEN_SYSCTL_TMEM_OP_SET_CAP                 6
#define XEN_SYSCTL_TMEM_OP_SET_COMPRESS            7
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_GET_CLIENT_INFO         5
#define XEN_SYSCTL_TMEM_OP_SET_CLIENT_INFO         6
#define XEN_SYSCTL_TMEM_OP_GET_POOLS               7
#endif
#if XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_QUERY_FREEABLE_MB       8
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_SET_POOLS               9
#endif
#if XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_SAVE_BEGIN              10
#endif
#if XEN_CONTROL_RELEASE < 408
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_VERSION        11
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_MAXPOOLS       12
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_WEIGHT  13
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_CAP     14
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_FLAGS   15
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_FLAGS     16
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_NPAGES    17
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_UUID      18
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_SET_AUTH                11
#endif
#if XEN_CONTROL_RELEASE < 413
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_PAGE      19
#define XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_INV       20
#define XEN_SYSCTL_TMEM_OP_SAVE_END                21
#define XEN_SYSCTL_TMEM_OP_RESTORE_BEGIN           30
#define XEN_SYSCTL_TMEM_OP_RESTORE_PUT_PAGE        32
#define XEN_SYSCTL_TMEM_OP_RESTORE_FLUSH_PAGE      33
#endif

XEN_ABI_END

/* tmem_handle: in the buffer of XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_PAGE, _NEXT_INV */
#if XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct tmem_handle {
    uint32_t pool_id;                                       /* 0 */
    uint32_t index;                                         /* 4 */
    xen_tmem_oid_t oid;                                     /* 8 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_tmem_client: buffer of XEN_SYSCTL_TMEM_OP_GET_CLIENT_INFO, _SET_CLIENT_INFO; since 4.8 */
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct xen_tmem_client {
    uint32_t version;                                       /* 0 */
    uint32_t maxpools;                                      /* 4 */
    uint32_t nr_pools;                                      /* 8 */
    union {                                                 /* 12 */
        uint32_t raw;                                       /* 12 */
        struct {                                            /* 12 */
            uint8_t frozen:1;                               /* 12, bit 0 */
            uint8_t compress:1;                             /* 12, bit 1 */
            uint8_t migrating:1;                            /* 12, bit 2 */
        } u;
    } flags;
    uint32_t weight;                                        /* 16 */
};                                                          /* 20 */
typedef struct xen_tmem_client xen_tmem_client_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_client_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_BEGIN_8

/* xen_tmem_pool_info: XEN_SYSCTL_TMEM_OP_GET_POOLS (since 4.8), _SET_POOLS, _SET_AUTH (4.9) */
#if XEN_CONTROL_RELEASE == 408
#ifndef XEN_ABI_ASSEMBLER
struct xen_tmem_pool_info {
    union {                                                 /* 0 */
        uint32_t raw;                                       /* 0 */
        struct {                                            /* 0 */
            uint32_t persist:1;                             /* 0, bit 0 */
            uint32_t shared:1;                              /* 0, bit 1 */
            uint32_t rsv:2;                                 /* 0, bit 2 */
            uint32_t pagebits:8;                            /* 0, bit 4 */
            uint32_t rsv2:12;                               /* 0, bit 12 */
            uint32_t version:8;                             /* 0, bit 24 */
        } u;
    } flags;
    uint32_t id;                                            /* 4 */
    uint64_t n_pages;                                       /* 8 */
    uint64_aligned_t uuid[2];                               /* 16 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_tmem_pool_info {
    union {                                                 /* 0 */
        uint32_t raw;                                       /* 0 */
        struct {                                            /* 0 */
            uint32_t persist:1;                             /* 0, bit 0 */
            uint32_t shared:1;                              /* 0, bit 1 */
            uint32_t auth:1;                                /* 0, bit 2 */
            uint32_t rsv1:1;                                /* 0, bit 3 */
            uint32_t pagebits:8;                            /* 0, bit 4 */
            uint32_t rsv2:12;                               /* 0, bit 12 */
            uint32_t version:8;                             /* 0, bit 24 */
        } u;
    } flags;
    uint32_t id;                                            /* 4 */
    uint64_t n_pages;                                       /* 8 */
    uint64_aligned_t uuid[2];                               /* 16 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_tmem_pool_info xen_tmem_pool_info_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_pool_info_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_SYSCTL_tmem_op: control Transcendent Memory (tmem.h); until 4.12 */
#if XEN_CONTROL_RELEASE < 408
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_tmem_op {
    uint32_t cmd;                                           /* 0 */
    int32_t pool_id;                                        /* 4 */
    uint32_t cli_id;                                        /* 8 */
    uint32_t arg1;                                          /* 12 */
    uint32_t arg2;                                          /* 16 */
    uint32_t pad;                                           /* 20 */
    xen_tmem_oid_t oid;                                     /* 24 */
    XEN_GUEST_HANDLE_64(char) buf;                          /* 48 */
};                                                          /* 56 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_tmem_op {
    uint32_t cmd;                                           /* 0 */
    int32_t pool_id;                                        /* 4 */
    uint32_t cli_id;                                        /* 8 */
    uint32_t len;                                           /* 12 */
    uint32_t arg;                                           /* 16 */
    uint32_t pad;                                           /* 20 */
    xen_tmem_oid_t oid;                                     /* 24 */
    union {                                                 /* 48 */
        XEN_GUEST_HANDLE_64(char) buf;                      /* 48 */
        XEN_GUEST_HANDLE_64(xen_tmem_client_t) client;      /* 48 */
        XEN_GUEST_HANDLE_64(xen_tmem_pool_info_t) pool;     /* 48 */
    } u;
};                                                          /* 56 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_tmem_op xen_sysctl_tmem_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_tmem_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407
#define XEN_SYSCTL_CPU_LEVELCAP_faulting           1UL
#define XEN_SYSCTL_CPU_LEVELCAP_ecx                2UL
#define XEN_SYSCTL_CPU_LEVELCAP_edx                4UL
#define XEN_SYSCTL_CPU_LEVELCAP_extd_ecx           8UL
#define XEN_SYSCTL_CPU_LEVELCAP_extd_edx           16UL
#define XEN_SYSCTL_CPU_LEVELCAP_xsave_eax          32UL
#define XEN_SYSCTL_CPU_LEVELCAP_thermal_ecx        64UL
#define XEN_SYSCTL_CPU_LEVELCAP_l7s0_eax           128UL
#define XEN_SYSCTL_CPU_LEVELCAP_l7s0_ebx           0x100UL
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_cpu_levelling_caps xen_sysctl_cpu_levelling_caps_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_levelling_caps_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_SYSCTL_psr_alloc: what the machine's cache and memory-bandwidth allocation can do */
#if XEN_CONTROL_RELEASE >= 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_psr_alloc {
    uint32_t cmd;                                           /* 0 */
    uint32_t target;                                        /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint32_t cbm_len;                               /* 8 */
            uint32_t cos_max;                               /* 12 */
            uint32_t flags;                                 /* 16 */
        } cat_info;
        struct {                                            /* 8 */
            uint32_t thrtl_max;                             /* 8 */
            uint32_t cos_max;                               /* 12 */
            uint32_t flags;                                 /* 16 */
        } mba_info;
    } u;
};                                                          /* 20 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_cpu_levelling_caps {
    uint32_t caps;                                          /* 0 */
};                                                          /* 4 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_cpu_featureset.index: which set of CPU features */
#if XEN_CONTROL_RELEASE >= 407
#define XEN_SYSCTL_cpu_featureset_raw              0
#define XEN_SYSCTL_cpu_featureset_host             1
#define XEN_SYSCTL_cpu_featureset_pv               2
#define XEN_SYSCTL_cpu_featureset_hvm              3
#endif
#if XEN_CONTROL_RELEASE >= 414
#define XEN_SYSCTL_cpu_featureset_pv_max           4
#define XEN_SYSCTL_cpu_featureset_hvm_max          5
#endif

/* XEN_SYSCTL_get_cpu_featureset: read a set of CPU features as bits */
#if XEN_CONTROL_RELEASE >= 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_cpu_featureset {
    uint32_t index;                                         /* 0 */
    uint32_t nr_features;                                   /* 4 */
    XEN_GUEST_HANDLE_64(uint32) features;                   /* 8 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* Version of the function descriptions inside a payload; not used in this interface */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 414
#define LIVEPATCH_PAYLOAD_VERSION                  1
#endif
#if XEN_CONTROL_RELEASE >= 414
#define LIVEPATCH_PAYLOAD_VERSION                  2
#endif

/* Size of a payload's name in bytes, with the terminating NUL */
#if XEN_CONTROL_RELEASE >= 407
#define XEN_LIVEPATCH_NAME_SIZE                    128

#ifndef XEN_ABI_ASSEMBLER
struct xen_livepatch_name {
    XEN_GUEST_HANDLE_64(char) name;                         /* 0 */
    uint16_t size;                                          /* 8 */
    uint16_t pad[3];                                        /* 10 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_livepatch_name xen_livepatch_name_t;
DEFINE_XEN_GUEST_HANDLE(xen_livepatch_name_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_livepatch_op.cmd: selects the member of u */
#if XEN_CONTROL_RELEASE >= 407
#define XEN_SYSCTL_LIVEPATCH_UPLOAD                0
#define XEN_SYSCTL_LIVEPATCH_GET                   1
#define XEN_SYSCTL_LIVEPATCH_LIST                  2
#define XEN_SYSCTL_LIVEPATCH_ACTION                3
#endif

/* XEN_SYSCTL_LIVEPATCH_UPLOAD: load a payload; Xen checks it but does not apply it yet */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_upload {
    xen_livepatch_name_t name;                              /* 0 */
    uint64_t size;                                          /* 16 */
    XEN_GUEST_HANDLE_64(uint8) payload;                     /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_upload {
    struct xen_livepatch_name name;                         /* 0 */
    uint64_t size;                                          /* 16 */
    XEN_GUEST_HANDLE_64(uint8) payload;                     /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_livepatch_upload xen_sysctl_livepatch_upload_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_livepatch_upload_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_livepatch_status.state */
#if XEN_CONTROL_RELEASE >= 407
#define LIVEPATCH_STATE_CHECKED                    1
#define LIVEPATCH_STATE_APPLIED                    2

#ifndef XEN_ABI_ASSEMBLER
struct xen_livepatch_status {
    uint32_t state;                                         /* 0 */
    int32_t rc;                                             /* 4 */
};                                                          /* 8 */
typedef struct xen_livepatch_status xen_livepatch_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_livepatch_status_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_SYSCTL_LIVEPATCH_GET: read the state of a payload */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_get {
    xen_livepatch_name_t name;                              /* 0 */
    xen_livepatch_status_t status;                          /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_get {
    struct xen_livepatch_name name;                         /* 0 */
    struct xen_livepatch_status status;                     /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_livepatch_get xen_sysctl_livepatch_get_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_livepatch_get_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_SYSCTL_LIVEPATCH_LIST: list the payloads */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_list {
    uint32_t version;                                       /* 0 */
    uint32_t idx;                                           /* 4 */
    uint32_t nr;                                            /* 8 */
    uint32_t pad;                                           /* 12 */
    XEN_GUEST_HANDLE_64(xen_livepatch_status_t) status;     /* 16 */
    XEN_GUEST_HANDLE_64(char) name;                         /* 24 */
    XEN_GUEST_HANDLE_64(uint32) len;                        /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_list {
    uint32_t version;                                       /* 0 */
    uint32_t idx;                                           /* 4 */
    uint32_t nr;                                            /* 8 */
    uint32_t pad;                                           /* 12 */
    uint32_t name_total_size;                               /* 16 */
    uint32_t metadata_total_size;                           /* 20 */
    XEN_GUEST_HANDLE_64(xen_livepatch_status_t) status;     /* 24 */
    XEN_GUEST_HANDLE_64(char) name;                         /* 32 */
    XEN_GUEST_HANDLE_64(uint32) len;                        /* 40 */
    XEN_GUEST_HANDLE_64(char) metadata;                     /* 48 */
    XEN_GUEST_HANDLE_64(uint32) metadata_len;               /* 56 */
};                                                          /* 64 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_livepatch_list xen_sysctl_livepatch_list_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_livepatch_list_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_livepatch_action.cmd */
#if XEN_CONTROL_RELEASE >= 407
#define LIVEPATCH_ACTION_UNLOAD                    1
#define LIVEPATCH_ACTION_REVERT                    2
#define LIVEPATCH_ACTION_APPLY                     3
#define LIVEPATCH_ACTION_REPLACE                   4
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_livepatch_action xen_sysctl_livepatch_action_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_livepatch_action_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_livepatch_action.flags */
#if XEN_CONTROL_RELEASE >= 414
#define LIVEPATCH_ACTION_APPLY_NODEPS              1
#endif

/* XEN_SYSCTL_LIVEPATCH_ACTION: change the state of a payload */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_action {
    xen_livepatch_name_t name;                              /* 0 */
    uint32_t cmd;                                           /* 16 */
    uint32_t timeout;                                       /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_action {
    struct xen_livepatch_name name;                         /* 0 */
    uint32_t cmd;                                           /* 16 */
    uint32_t timeout;                                       /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_action {
    struct xen_livepatch_name name;                         /* 0 */
    uint32_t cmd;                                           /* 16 */
    uint32_t timeout;                                       /* 20 */
    uint32_t flags;                                         /* 24 */
    uint32_t pad;                                           /* 28 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_livepatch_op.flags; since 4.19 */
#if XEN_CONTROL_RELEASE >= 419
#define LIVEPATCH_FLAG_FORCE                       1U
#define LIVEPATCH_FLAGS_MASK                       1U
#endif

/* XEN_SYSCTL_livepatch_op: replace functions of Xen while it runs */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        xen_sysctl_livepatch_upload_t upload;               /* 8 */
        xen_sysctl_livepatch_list_t list;                   /* 8 */
        xen_sysctl_livepatch_get_t get;                     /* 8 */
        xen_sysctl_livepatch_action_t action;               /* 8 */
    } u;
};                                                          /* 48 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_livepatch_upload upload;          /* 8 */
        struct xen_sysctl_livepatch_list list;              /* 8 */
        struct xen_sysctl_livepatch_get get;                /* 8 */
        struct xen_sysctl_livepatch_action action;          /* 8 */
    } u;
};                                                          /* 48 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 419
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_livepatch_upload upload;          /* 8 */
        struct xen_sysctl_livepatch_list list;              /* 8 */
        struct xen_sysctl_livepatch_get get;                /* 8 */
        struct xen_sysctl_livepatch_action action;          /* 8 */
    } u;
};                                                          /* 72 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 419
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t flags;                                         /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_livepatch_upload upload;          /* 8 */
        struct xen_sysctl_livepatch_list list;              /* 8 */
        struct xen_sysctl_livepatch_get get;                /* 8 */
        struct xen_sysctl_livepatch_action action;          /* 8 */
    } u;
};                                                          /* 72 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_livepatch_op xen_sysctl_livepatch_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_livepatch_op_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_SYSCTL_set_parameter: set options of the command line; 4.10 to 4.13 */
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_set_parameter {
    XEN_GUEST_HANDLE_64(char) params;                       /* 0 */
    uint16_t size;                                          /* 8 */
    uint16_t pad[3];                                        /* 10 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_sysctl_dt_overlay.overlay_op; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
#define XEN_SYSCTL_DT_OVERLAY_ADD                  1
#define XEN_SYSCTL_DT_OVERLAY_REMOVE               2
#endif
#endif

/* XEN_SYSCTL_dt_overlay: add devices to Xen's copy of the host's device tree, or remove them */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;            /* 0 */
    uint32_t overlay_fdt_size;                              /* 8 */
    uint8_t overlay_op;                                     /* 12 */
    uint8_t pad[3];                                         /* 13 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

/* xen_sysctl_cpu_policy.index: which policy */
#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
#define XEN_SYSCTL_cpu_policy_raw                  0
#define XEN_SYSCTL_cpu_policy_host                 1
#define XEN_SYSCTL_cpu_policy_pv_max               2
#define XEN_SYSCTL_cpu_policy_hvm_max              3
#define XEN_SYSCTL_cpu_policy_pv_default           4
#define XEN_SYSCTL_cpu_policy_hvm_default          5
#endif
#endif

/* XEN_SYSCTL_get_cpu_policy: read a CPU policy: CPUID leaves and MSRs */
#if XEN_CONTROL_RELEASE >= 412 && XEN_CONTROL_RELEASE < 414
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_cpu_policy {
    uint32_t index;                                         /* 0 */
    uint32_t nr_leaves;                                     /* 4 */
    uint32_t nr_msrs;                                       /* 8 */
    uint32_t _rsvd;                                         /* 12 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) cpuid_policy;     /* 16 */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msr_policy;        /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 418
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct xen_sysctl_cpu_policy {
    uint32_t index;                                         /* 0 */
    uint32_t nr_leaves;                                     /* 4 */
    uint32_t nr_msrs;                                       /* 8 */
    uint32_t _rsvd;                                         /* 12 */
    union {                                                 /* 16 */
        XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) cpuid_policy; /* 16 */
        XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;       /* 16 */
    };
    union {                                                 /* 24 */
        XEN_GUEST_HANDLE_64(xen_msr_entry_t) msr_policy;    /* 24 */
        XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;          /* 24 */
    };
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl_cpu_policy {
    uint32_t index;                                         /* 0 */
    uint32_t nr_leaves;                                     /* 4 */
    uint32_t nr_msrs;                                       /* 8 */
    uint32_t _rsvd;                                         /* 12 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;           /* 16 */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t) msrs;              /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl_cpu_policy xen_sysctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_policy_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

/* xen_sysctl: the operation and its argument, 136 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_cat_op psr_cat_op;            /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_cat_op psr_cat_op;            /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 409
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_gcov_op gcov_op;                  /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_cat_op psr_cat_op;            /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 410
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_gcov_op gcov_op;                  /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_cat_op psr_cat_op;            /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        struct xen_sysctl_set_parameter set_parameter;      /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        struct xen_sysctl_set_parameter set_parameter;      /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 412
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_tmem_op tmem_op;                  /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        struct xen_sysctl_set_parameter set_parameter;      /* 8 */
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy cpu_policy;            /* 8 */
#endif
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
        struct xen_sysctl_set_parameter set_parameter;      /* 8 */
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy cpu_policy;            /* 8 */
#endif
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy cpu_policy;            /* 8 */
#endif
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 417
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy cpu_policy;            /* 8 */
#endif
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 418
#ifndef XEN_ABI_ASSEMBLER
struct xen_sysctl {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        struct xen_sysctl_readconsole readconsole;          /* 8 */
        struct xen_sysctl_tbuf_op tbuf_op;                  /* 8 */
        struct xen_sysctl_physinfo physinfo;                /* 8 */
        struct xen_sysctl_cputopoinfo cputopoinfo;          /* 8 */
        struct xen_sysctl_pcitopoinfo pcitopoinfo;          /* 8 */
        struct xen_sysctl_numainfo numainfo;                /* 8 */
        struct xen_sysctl_sched_id sched_id;                /* 8 */
        struct xen_sysctl_perfc_op perfc_op;                /* 8 */
        struct xen_sysctl_getdomaininfolist getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys debug_keys;            /* 8 */
        struct xen_sysctl_getcpuinfo getcpuinfo;            /* 8 */
        struct xen_sysctl_availheap availheap;              /* 8 */
        struct xen_sysctl_get_pmstat get_pmstat;            /* 8 */
        struct xen_sysctl_cpu_hotplug cpu_hotplug;          /* 8 */
        struct xen_sysctl_pm_op pm_op;                      /* 8 */
        struct xen_sysctl_page_offline_op page_offline;     /* 8 */
        struct xen_sysctl_lockprof_op lockprof_op;          /* 8 */
        struct xen_sysctl_cpupool_op cpupool_op;            /* 8 */
        struct xen_sysctl_scheduler_op scheduler_op;        /* 8 */
        struct xen_sysctl_coverage_op coverage_op;          /* 8 */
        struct xen_sysctl_psr_cmt_op psr_cmt_op;            /* 8 */
        struct xen_sysctl_psr_alloc psr_alloc;              /* 8 */
        struct xen_sysctl_cpu_levelling_caps cpu_levelling_caps; /* 8 */
        struct xen_sysctl_cpu_featureset cpu_featureset;    /* 8 */
        struct xen_sysctl_livepatch_op livepatch;           /* 8 */
#if defined(XEN_ABI_ARM)
        struct xen_sysctl_dt_overlay dt_overlay;            /* 8 */
#endif
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy cpu_policy;            /* 8 */
#endif
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_sysctl xen_sysctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_SYSCTL_H__ */
