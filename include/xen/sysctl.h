/* SPDX-License-Identifier: MIT */
/*
 * sysctl.h - what the toolstack asks and tells Xen about the whole machine.
 *
 * Contract: HYPERVISOR_sysctl(xen_sysctl *). For the control domain (dom0) alone,
 *           others get -XEN_EPERM; where Xen has a security policy (XSM), that decides
 *           about each operation. Not stable: the interface has a version and may
 *           change with any release. Returns 0 where nothing else is said;
 *           -XEN_EACCES: another interface version; -XEN_ENOSYS, -XEN_EOPNOTSUPP: not
 *           in this Xen, or not on this machine.
 * Layout:   the same on every ABI, but where a table says otherwise: handles and 64-bit
 *           integers are aligned to 8 on x86_32 too. A hole is ignored.
 */
#ifndef __XEN_PUBLIC_SYSCTL_H__
#define __XEN_PUBLIC_SYSCTL_H__

#if !defined(__XEN_TOOLS__)
# error "sysctl.h is for tools: its interface changes with Xen's releases (__XEN_TOOLS__)"
#endif

#include "xen.h"
#include "domctl.h"
#include "physdev.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "control/sysctl.h"
#else

/*
 * xen_sysctl.interface_version, a new one for every change that is not compatible:
 * 0x13 in Xen 4.14 and 4.15, 0x14 in 4.16, 0x15 in 4.17 to 4.20, 0x16 in 4.21 and 4.22.
 */
#define XEN_SYSCTL_INTERFACE_VERSION       0x00000016

/*
 * XEN_SYSCTL_*: xen_sysctl.cmd, and the member of xen_sysctl.u that it takes. A number is
 * never reused: 13, 24, 25 and 28 were other operations.
 */
#define XEN_SYSCTL_readconsole              1  /* readconsole */
#define XEN_SYSCTL_tbuf_op                  2  /* tbuf_op */
#define XEN_SYSCTL_physinfo                 3  /* physinfo */
#define XEN_SYSCTL_sched_id                 4  /* sched_id */
#define XEN_SYSCTL_perfc_op                 5  /* perfc_op */
#define XEN_SYSCTL_getdomaininfolist        6  /* getdomaininfolist */
#define XEN_SYSCTL_debug_keys               7  /* debug_keys, since 3.1 */
#define XEN_SYSCTL_getcpuinfo               8  /* getcpuinfo, since 3.2 */
#define XEN_SYSCTL_availheap                9  /* availheap, since 3.2 */
#define XEN_SYSCTL_get_pmstat              10  /* get_pmstat, since 3.3 */
#define XEN_SYSCTL_cpu_hotplug             11  /* cpu_hotplug, since 3.4 */
#define XEN_SYSCTL_pm_op                   12  /* pm_op, since 3.4 */
#define XEN_SYSCTL_page_offline_op         14  /* page_offline, since 3.4 */
#define XEN_SYSCTL_lockprof_op             15  /* lockprof_op, since 4.0 */
#define XEN_SYSCTL_cputopoinfo             16  /* cputopoinfo, since 4.6 */
#define XEN_SYSCTL_numainfo                17  /* numainfo, since 4.1 */
#define XEN_SYSCTL_cpupool_op              18  /* cpupool_op, since 4.1 */
#define XEN_SYSCTL_scheduler_op            19  /* scheduler_op, since 4.1 */
#define XEN_SYSCTL_coverage_op             20  /* coverage_op, since 4.3 */
#define XEN_SYSCTL_psr_cmt_op              21  /* psr_cmt_op, since 4.5 */
#define XEN_SYSCTL_pcitopoinfo             22  /* pcitopoinfo, since 4.6 */
#define XEN_SYSCTL_psr_alloc               23  /* psr_alloc, since 4.11 */
#define XEN_SYSCTL_get_cpu_featureset      26  /* cpu_featureset, since 4.7 */
#define XEN_SYSCTL_livepatch_op            27  /* livepatch, since 4.7 */
#define XEN_SYSCTL_get_cpu_policy          29  /* cpu_policy, since 4.12 */
#define XEN_SYSCTL_dt_overlay              30  /* dt_overlay, since 4.18 */

XEN_ABI_BEGIN
XEN_ABI_BEGIN_8

/*
 * XEN_SYSCTL_readconsole: what Xen and its domains wrote to the console.
 *
 *   offset  size  field
 *        0     1  clear
 *        1     1  incremental
 *        2     1  pad0
 *        3     1  pad1
 *        4     4  index
 *        8     8  buffer
 *       16     4  count
 *       20     4  (hole)
 *       24
 */
struct xen_sysctl_readconsole {
    uint8_t  clear;                     /* in:  not 0: empty it, after this */
    uint8_t  incremental;               /* in:  not 0: from `index` on, not from the oldest */
    uint8_t  pad0, pad1;                /* ignored */
    uint32_t index;                     /* in:  see above; out: to go on from */
    XEN_GUEST_HANDLE_64(char) buffer;   /* out: without a NUL */
    uint32_t count;                     /* in:  bytes of buffer; out: bytes written */
};

/* xen_sysctl_tbuf_op.cmd */
#define XEN_SYSCTL_TBUFOP_get_info         0  /* evt_mask, buffer_mfn, size */
#define XEN_SYSCTL_TBUFOP_set_cpu_mask     1  /* cpu_mask */
#define XEN_SYSCTL_TBUFOP_set_evt_mask     2  /* evt_mask */
#define XEN_SYSCTL_TBUFOP_set_size         3  /* size, once: -XEN_EINVAL */
#define XEN_SYSCTL_TBUFOP_enable           4
#define XEN_SYSCTL_TBUFOP_disable          5

/*
 * XEN_SYSCTL_tbuf_op: trace Xen into buffers that a tool may map (trace.h).
 *
 *   offset  size  field
 *        0     4  cmd
 *        4     4  (hole)
 *        8    16  cpu_mask
 *       24     4  evt_mask
 *       28     4  (hole)
 *       32     8  buffer_mfn
 *       40     4  size
 *       44     4  (hole)
 *       48
 */
struct xen_sysctl_tbuf_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_TBUFOP_* */
    struct xenctl_bitmap cpu_mask;      /* in:  CPUs that trace, a bit each */
    uint32_t evt_mask;                  /* in, out: TRC_*, classes that are traced */
    uint64_aligned_t buffer_mfn;        /* out: frame of the t_info */
    uint32_t size;                      /* set_size: in:  pages of a CPU's buffer;
                                           get_info: out: bytes of the t_info */
};

/* xen_sysctl_physinfo.capabilities */
#define _XEN_SYSCTL_PHYSCAP_hvm            0
#define XEN_SYSCTL_PHYSCAP_hvm             (1u << _XEN_SYSCTL_PHYSCAP_hvm)       /* HVM, PVH */
#define _XEN_SYSCTL_PHYSCAP_pv             1
#define XEN_SYSCTL_PHYSCAP_pv              (1u << _XEN_SYSCTL_PHYSCAP_pv)        /* PV domains */
#define _XEN_SYSCTL_PHYSCAP_directio       2
#define XEN_SYSCTL_PHYSCAP_directio        (1u << _XEN_SYSCTL_PHYSCAP_directio)  /* has an IOMMU */
#define _XEN_SYSCTL_PHYSCAP_hap            3
#define XEN_SYSCTL_PHYSCAP_hap             (1u << _XEN_SYSCTL_PHYSCAP_hap)  /* nested paging */
#define _XEN_SYSCTL_PHYSCAP_shadow         4
#define XEN_SYSCTL_PHYSCAP_shadow          (1u << _XEN_SYSCTL_PHYSCAP_shadow)
#define _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share  5
#define XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share   (1u << _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share)
                                              /* nested page tables serve the IOMMU too */
#define XEN_SYSCTL_PHYSCAP_vmtrace         0x040u  /* since 4.15 */
#define XEN_SYSCTL_PHYSCAP_vpmu            0x080u  /* since 4.16 */
#define XEN_SYSCTL_PHYSCAP_gnttab_v1       0x100u  /* grant tables of version 1, since 4.16 */
#define XEN_SYSCTL_PHYSCAP_gnttab_v2       0x200u  /* of version 2, since 4.16 */
#define XEN_SYSCTL_PHYSCAP_MAX             XEN_SYSCTL_PHYSCAP_gnttab_v2

/* xen_sysctl_physinfo.arch_capabilities on Arm: SVE's longest vector, in 128 bits; since 4.18. */
#if defined(XEN_ABI_ARM)
#define XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK    0x1fu
#endif

/* XEN_SYSCTL_physinfo: the machine. */
struct xen_sysctl_physinfo {
    uint32_t threads_per_core;          /* out */
    uint32_t cores_per_socket;          /* out */
    uint32_t nr_cpus;                   /* out: CPUs in use */
    uint32_t max_cpu_id;                /* out: the highest number of a CPU there can be */
    uint32_t nr_nodes;                  /* out: NUMA nodes in use */
    uint32_t max_node_id;               /* out: the highest number of a node there can be */
    uint32_t cpu_khz;                   /* out: kHz, of the time stamp counter */
    uint32_t capabilities;              /* out: XEN_SYSCTL_PHYSCAP_* */
    uint32_t arch_capabilities;         /* out: by architecture; since 4.17 */
    uint32_t pad;                       /* ignored */
    uint64_aligned_t total_pages;       /* out: memory, pages of 4 KiB */
    uint64_aligned_t free_pages;        /* out: of it, to be given away */
    uint64_aligned_t scrub_pages;       /* out: of it, to be cleaned first */
    uint64_aligned_t outstanding_pages; /* out: of it, claimed */
    uint64_aligned_t max_mfn;           /* out: the highest frame there can be */
    uint32_t hw_cap[8];                 /* out: CPUID words, x86 */
};

/* XEN_SYSCTL_sched_id: the scheduler of pool 0. */
struct xen_sysctl_sched_id {
    uint32_t sched_id;                  /* out: XEN_SCHEDULER_* */
};

/* xen_sysctl_perfc_op.cmd */
#define XEN_SYSCTL_PERFCOP_reset           1  /* all become 0 */
#define XEN_SYSCTL_PERFCOP_query           2

struct xen_sysctl_perfc_desc {
    char     name[80];                  /* out: ends with a NUL */
    uint32_t nr_vals;                   /* out: values, in xen_sysctl_perfc_op.val */
};
typedef struct xen_sysctl_perfc_desc xen_sysctl_perfc_desc_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_desc_t);
typedef uint32_t xen_sysctl_perfc_val_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_val_t);

/*
 * XEN_SYSCTL_perfc_op: Xen's performance counters, where it was built with some.
 *
 *   offset  size  field
 *        0     4  cmd
 *        4     4  nr_counters
 *        8     4  nr_vals
 *       12     4  (hole)
 *       16     8  desc
 *       24     8  val
 *       32
 */
struct xen_sysctl_perfc_op {
    uint32_t cmd;                                       /* in:  XEN_SYSCTL_PERFCOP_* */
    uint32_t nr_counters;                               /* out: elements of desc */
    uint32_t nr_vals;                                   /* out: elements of val */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t) desc;  /* out, or NULL */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t)  val;   /* out, or NULL */
};

/*
 * XEN_SYSCTL_getdomaininfolist: all domains from a number on, in order.
 *
 *   offset  size  field
 *        0     2  first_domain
 *        2     2  (hole)
 *        4     4  max_domains
 *        8     8  buffer
 *       16     4  num_domains
 *       20     4  (hole)
 *       24
 */
struct xen_sysctl_getdomaininfolist {
    domid_t  first_domain;                                    /* in:  the lowest number */
    uint32_t max_domains;                                     /* in:  elements of buffer */
    XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t) buffer;   /* out */
    uint32_t num_domains;                                     /* out: how many were written */
};

/*
 * XEN_SYSCTL_debug_keys: as if these keys were pressed on Xen's console.
 *
 *   offset  size  field
 *        0     8  keys
 *        8     4  nr_keys
 *       12     4  (hole)
 *       16
 */
struct xen_sysctl_debug_keys {
    XEN_GUEST_HANDLE_64(const_char) keys;   /* in */
    uint32_t nr_keys;                       /* in */
};

struct xen_sysctl_cpuinfo {
    uint64_aligned_t idletime;              /* out: ns, since boot */
};
typedef struct xen_sysctl_cpuinfo xen_sysctl_cpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpuinfo_t);

/*
 * XEN_SYSCTL_getcpuinfo: how long CPUs were idle.
 *
 *   offset  size  field
 *        0     4  max_cpus
 *        4     4  (hole)
 *        8     8  info
 *       16     4  nr_cpus
 *       20     4  (hole)
 *       24
 */
struct xen_sysctl_getcpuinfo {
    uint32_t max_cpus;                                  /* in:  elements of info */
    XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t) info;     /* out: by number of the CPU */
    uint32_t nr_cpus;                                   /* out: how many were written */
};

/*
 * XEN_SYSCTL_availheap: how much memory is free.
 *
 *   offset  size  field
 *        0     4  min_bitwidth
 *        4     4  max_bitwidth
 *        8     4  node
 *       12     4  (hole)
 *       16     8  avail_bytes
 *       24
 */
struct xen_sysctl_availheap {
    uint32_t min_bitwidth;              /* in:  at addresses of as many bits at least, 0: any */
    uint32_t max_bitwidth;              /* in:  at most, 0: any */
    int32_t  node;                      /* in:  of this NUMA node, -1: of all */
    uint64_aligned_t avail_bytes;       /* out */
};

/* xen_sysctl_get_pmstat.type, and the member of its u. */
#define PMSTAT_CATEGORY_MASK               0xf0
#define PMSTAT_PX                          0x10  /* frequencies */
#define PMSTAT_CX                          0x20  /* idle states */
#define PMSTAT_get_max_px                  0x11  /* getpx.total */
#define PMSTAT_get_pxstat                  0x12  /* getpx */
#define PMSTAT_reset_pxstat                0x13  /* none */
#define PMSTAT_get_max_cx                  0x21  /* getcx.nr */
#define PMSTAT_get_cxstat                  0x22  /* getcx */
#define PMSTAT_reset_cxstat                0x23  /* none */

struct pm_px_val {
    uint64_aligned_t freq;              /* out: MHz */
    uint64_aligned_t residency;         /* out: time in it, ns */
    uint64_aligned_t count;             /* out: how often it was entered */
};
typedef struct pm_px_val pm_px_val_t;
DEFINE_XEN_GUEST_HANDLE(pm_px_val_t);

/*
 *   offset  size  field
 *        0     1  total
 *        1     1  usable
 *        2     1  last
 *        3     1  cur
 *        4     4  (hole)
 *        8     8  trans_pt
 *       16     8  pt
 *       24
 */
struct pm_px_stat {
    uint8_t total;                              /* in, out: frequencies there are */
    uint8_t usable;                             /* out: the first that may be used */
    uint8_t last;                               /* out: the one before */
    uint8_t cur;                                /* out: the one now */
    XEN_GUEST_HANDLE_64(uint64) trans_pt;       /* out: total * total: changes from, to */
    XEN_GUEST_HANDLE_64(pm_px_val_t) pt;        /* out: total */
};

struct pm_cx_stat {
    uint32_t nr;                                /* in:  elements of the next two; out: idle states,
                                                   with C0 */
    uint32_t last;                              /* out: the last one */
    uint64_aligned_t idle_time;                 /* out: since boot, ns */
    XEN_GUEST_HANDLE_64(uint64) triggers;       /* out: how often each was entered */
    XEN_GUEST_HANDLE_64(uint64) residencies;    /* out: time in each, ns */
    uint32_t nr_pc;                             /* in:  elements of pc; out: the highest state */
    uint32_t nr_cc;                             /* in:  elements of cc; out: the highest state */
    XEN_GUEST_HANDLE_64(uint64) pc;             /* out: time of the package in PC1 ...; what the
                                                   machine does not count is not written */
    XEN_GUEST_HANDLE_64(uint64) cc;             /* out: time of the core in CC1 ..., the same */
};

/* XEN_SYSCTL_get_pmstat: what a CPU did to save power. x86. -XEN_ENODEV: no driver for it. */
struct xen_sysctl_get_pmstat {
    uint32_t type;                      /* in:  PMSTAT_* */
    uint32_t cpuid;                     /* in:  Xen's number of the CPU */
    union {
        struct pm_px_stat getpx;
        struct pm_cx_stat getcx;
    } u;
};

/* xen_sysctl_cpu_hotplug.op */
#define XEN_SYSCTL_CPU_HOTPLUG_ONLINE       0
#define XEN_SYSCTL_CPU_HOTPLUG_OFFLINE      1
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE   2  /* online all second threads of cores, since 4.13 */
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE  3  /* offline them, since 4.13 */

/* XEN_SYSCTL_cpu_hotplug: use a CPU or not. -XEN_EINVAL: none of this number; -XEN_EBUSY: again. */
struct xen_sysctl_cpu_hotplug {
    uint32_t cpu;                       /* in:  of the first two */
    uint32_t op;                        /* in:  XEN_SYSCTL_CPU_HOTPLUG_* */
};

/* Drivers' names in xen_get_cpufreq_para.scaling_driver, of those without governors. */
#define XEN_HWP_DRIVER_NAME                "hwp"           /* Intel, since 4.18 */
#define XEN_AMD_CPPC_DRIVER_NAME           "amd-cppc"      /* since 4.21 */
#define XEN_AMD_CPPC_EPP_DRIVER_NAME       "amd-cppc-epp"  /* since 4.21 */

struct xen_userspace {
    uint32_t scaling_setspeed;          /* kHz that are set */
};

struct xen_ondemand {
    uint32_t sampling_rate_max;         /* us */
    uint32_t sampling_rate_min;         /* us */
    uint32_t sampling_rate;             /* us between looks at the load */
    uint32_t up_threshold;              /* percent of load from which it runs faster */
};

/* xen_get_cppc_para.features; since 4.18 */
#define XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW    1U  /* activity_window works */

/* activity_window: mantissa times 10 to the power of the exponent, us; 0: the CPU decides. */
#define XEN_CPPC_ACT_WINDOW_MANTISSA_MASK  0x07f
#define XEN_CPPC_ACT_WINDOW_EXPONENT_MASK  0x380

/*
 * xen_get_cppc_para: performance that a CPU chooses by itself, in units of its own;
 * since 4.18.
 */
struct xen_get_cppc_para {
    uint32_t features;                  /* out: XEN_SYSCTL_CPPC_FEAT_* */
    uint32_t lowest;                    /* out: what it can: the lowest */
    uint32_t lowest_nonlinear;          /* out: below it, less saves little */
    uint32_t nominal;                   /* out: for ever */
    uint32_t highest;                   /* out: for a short time */
    uint32_t minimum;                   /* out: what it is to do: at least */
    uint32_t maximum;                   /* out: at most */
    uint32_t desired;                   /* out: 0: the CPU decides */
    uint32_t energy_perf;               /* out: 0 performance ... 255 power saving */
    uint32_t activity_window;           /* out: XEN_CPPC_ACT_WINDOW_* */
};

/* xen_set_cppc_para.set_params: a bit for each member that counts, over a preset; since 4.18. */
#define XEN_SYSCTL_CPPC_SET_MINIMUM             0x00000001U
#define XEN_SYSCTL_CPPC_SET_MAXIMUM             0x00000002U
#define XEN_SYSCTL_CPPC_SET_DESIRED             0x00000004U
#define XEN_SYSCTL_CPPC_SET_ENERGY_PERF         0x00000008U
#define XEN_SYSCTL_CPPC_SET_ACT_WINDOW          0x00000010U
#define XEN_SYSCTL_CPPC_SET_PRESET_MASK         0xf0000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_NONE         0x00000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND     0x10000000U  /* by load; since 4.21 */
#define XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE    0x20000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE  0x30000000U
#define XEN_SYSCTL_CPPC_SET_PARAM_MASK          0xf000001fU  /* all of them */

/* xen_set_cppc_para.activity_window: the bits there are; since 4.18. */
#define XEN_SYSCTL_CPPC_ACT_WINDOW_MASK         0x3ff

struct xen_set_cppc_para {
    uint32_t set_params;                /* in:  XEN_SYSCTL_CPPC_SET_*; out: what was set */
    uint32_t minimum;                   /* in:  as in xen_get_cppc_para */
    uint32_t maximum;                   /* in */
    uint32_t desired;                   /* in */
    uint32_t energy_perf;               /* in */
    uint32_t activity_window;           /* in */
};

/* Bytes of a driver's or governor's name, with a NUL. */
#define CPUFREQ_NAME_LEN                   16

/*
 * xen_get_cpufreq_para: how a CPU's frequency is governed. Where a count that goes in is
 * not the one that comes out: -XEN_EAGAIN, to try again with that.
 *
 *   offset  size  field
 *        0     4  cpu_num
 *        4     4  freq_num
 *        8     4  gov_num
 *       12     4  (hole)
 *       16     8  affected_cpus
 *       24     8  scaling_available_frequencies
 *       32     8  scaling_available_governors
 *       40    16  scaling_driver[16]
 *       56     4  cpuinfo_cur_freq
 *       60     4  cpuinfo_max_freq
 *       64     4  cpuinfo_min_freq
 *       68     4  s.scaling_cur_freq
 *       72    16  s.scaling_governor[16]
 *       88     4  s.scaling_max_freq
 *       92     4  s.scaling_min_freq
 *       96    16  s.u
 *      112     4  turbo_enabled
 *      116     4  (hole)
 *      120
 */
struct xen_get_cpufreq_para {
    uint32_t cpu_num;                                           /* in, out: affected CPUs */
    uint32_t freq_num;                                          /* in, out: frequencies */
    uint32_t gov_num;                                           /* in, out: governors */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;                  /* out: CPUs that change with it */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies;  /* out: kHz */
    XEN_GUEST_HANDLE_64(char)   scaling_available_governors;    /* out: CPUFREQ_NAME_LEN each */
    char scaling_driver[CPUFREQ_NAME_LEN];                      /* out */
    uint32_t cpuinfo_cur_freq;                                  /* out: kHz now */
    uint32_t cpuinfo_max_freq;                                  /* out: kHz that it can do */
    uint32_t cpuinfo_min_freq;                                  /* out */
    struct {                                                    /* of drivers with governors */
        uint32_t scaling_cur_freq;                              /* out: kHz as set */
        char scaling_governor[CPUFREQ_NAME_LEN];                /* out */
        uint32_t scaling_max_freq;                              /* out: kHz allowed */
        uint32_t scaling_min_freq;                              /* out */
        union {
            struct xen_userspace userspace;
            struct xen_ondemand  ondemand;
        } u;                                                    /* out, by governor */
    } s;
    int32_t turbo_enabled;                                      /* out */
};

struct xen_set_cpufreq_gov {
    char scaling_governor[CPUFREQ_NAME_LEN];  /* in */
};

/* xen_set_cpufreq_para.ctrl_type */
#define SCALING_MAX_FREQ                   1  /* kHz */
#define SCALING_MIN_FREQ                   2  /* kHz */
#define SCALING_SETSPEED                   3  /* kHz, governor userspace */
#define SAMPLING_RATE                      4  /* us, governor ondemand */
#define UP_THRESHOLD                       5  /* percent, governor ondemand */

struct xen_set_cpufreq_para {
    uint32_t ctrl_type;                 /* in:  one of the five */
    uint32_t ctrl_value;                /* in */
};

/* xen_sysctl_pm_op.cmd, and the member of its u. */
#define PM_PARA_CATEGORY_MASK                      0xf0
#define CPUFREQ_PARA                               0x10
#define GET_CPUFREQ_PARA                           0x11  /* get_para */
#define SET_CPUFREQ_GOV                            0x12  /* set_gov */
#define SET_CPUFREQ_PARA                           0x13  /* set_para */
#define GET_CPUFREQ_AVGFREQ                        0x14  /* get_avgfreq */
#define SET_CPUFREQ_CPPC                           0x15  /* set_cppc, since 4.18 */
#define GET_CPUFREQ_CPPC                           0x16  /* get_cppc, since 4.21 */
#define XEN_SYSCTL_pm_op_set_sched_opt_smt         0x21  /* set_sched_opt_smt */
#define XEN_SYSCTL_pm_op_get_max_cstate            0x22  /* get_max_cstate */
#define XEN_SYSCTL_pm_op_set_max_cstate            0x23  /* set_max_cstate */
#define XEN_SYSCTL_pm_op_set_vcpu_migration_delay  0x24  /* not any more: use scheduler_op */
#define XEN_SYSCTL_pm_op_get_vcpu_migration_delay  0x25  /* not any more */
#define XEN_SYSCTL_pm_op_enable_turbo              0x26  /* none, since 4.0 */
#define XEN_SYSCTL_pm_op_disable_turbo             0x27  /* none, since 4.0 */

/* xen_sysctl_pm_op.u.get_max_cstate, .set_max_cstate; since 4.13 */
#define XEN_SYSCTL_CX_UNLIMITED                    0xffffffff

/* XEN_SYSCTL_pm_op: how CPUs save power. x86. -XEN_ENODEV: no driver for it. */
struct xen_sysctl_pm_op {
    uint32_t cmd;                                   /* in:  one of the above */
    uint32_t cpuid;                                 /* in:  the CPU; *_max_cstate: 0: the state,
                                                       1: the substate */
    union {
        struct xen_get_cpufreq_para get_para;
        struct xen_get_cppc_para    get_cppc;
        struct xen_set_cpufreq_gov  set_gov;
        struct xen_set_cpufreq_para set_para;
        struct xen_set_cppc_para    set_cppc;
        uint64_aligned_t            get_avgfreq;    /* out: kHz since the last call */
        uint32_t set_sched_opt_smt;                 /* in:  fill cores first; out: before */
        uint32_t get_max_cstate;                    /* out: the deepest idle state allowed */
        uint32_t set_max_cstate;                    /* in */
    } u;
};

XEN_ABI_END

/* xen_sysctl_page_offline_op.cmd */
#define sysctl_page_offline                1  /* stop using them */
#define sysctl_page_online                 2  /* use them again */
#define sysctl_query_page_offline          3

/* An element of xen_sysctl_page_offline_op.status: bits 0-7 after offline and online. */
#define PG_OFFLINE_STATUS_MASK             0xFFUL
#define PG_OFFLINE_INVALID                 0x01UL  /* no such frame, or not done */
#define PG_OFFLINE_OFFLINED                0x02UL
#define PG_OFFLINE_PENDING                 0x04UL  /* when its owner frees it */
#define PG_OFFLINE_FAILED                  0x08UL
#define PG_OFFLINE_AGAIN                   0x10UL
#define PG_ONLINE_ONLINED                  PG_OFFLINE_OFFLINED
#define PG_ONLINE_FAILED                   PG_OFFLINE_FAILED

/* The same, after a query. */
#define PG_OFFLINE_STATUS_OFFLINED         0x02UL
#define PG_OFFLINE_STATUS_ONLINE           0x04UL
#define PG_OFFLINE_STATUS_OFFLINE_PENDING  0x08UL
#define PG_OFFLINE_STATUS_BROKEN           0x10UL

/* Bits 8-15, with PG_OFFLINE_FAILED and PG_OFFLINE_PENDING: whose it is; 16-31: its owner. */
#define PG_OFFLINE_MISC_MASK               0x0FF0UL
#define PG_OFFLINE_XENPAGE                 0x0100UL  /* Xen's */
#define PG_OFFLINE_DOM0PAGE                0x0200UL  /* dom0's */
#define PG_OFFLINE_ANONYMOUS               0x0400UL  /* nobody's */
#define PG_OFFLINE_NOT_CONV_RAM            0x0800UL  /* no memory */
#define PG_OFFLINE_OWNED                   0x1000UL  /* a domain's */
#define PG_OFFLINE_BROKEN                  0x2000UL  /* it is defective */
#define PG_ONLINE_BROKEN                   PG_OFFLINE_BROKEN
#define PG_OFFLINE_OWNER_SHIFT             16

/*
 * XEN_SYSCTL_page_offline_op: stop using defective memory. The handle is not one of 64
 * bits here.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  cmd
 *        4     4       4     4  start
 *        8     4       8     4  end
 *       12     4       -     -  (hole)
 *       16     8      12     4  status
 *       24            16
 */
struct xen_sysctl_page_offline_op {
    uint32_t cmd;                       /* in:  sysctl_* */
    uint32_t start;                     /* in:  first mfn */
    uint32_t end;                       /* in:  last mfn */
    XEN_GUEST_HANDLE(uint32) status;    /* out: PG_*, of each */
};

XEN_ABI_BEGIN_8

/* xen_sysctl_lockprof_op.cmd */
#define XEN_SYSCTL_LOCKPROF_reset          1  /* all become 0 */
#define XEN_SYSCTL_LOCKPROF_query          2

/* xen_sysctl_lockprof_data.type, and its idx. */
#define LOCKPROF_TYPE_GLOBAL               0  /* none */
#define LOCKPROF_TYPE_PERDOM               1  /* domid */
#define LOCKPROF_TYPE_N                    2  /* how many types */

struct xen_sysctl_lockprof_data {
    char    name[40];                   /* out: may have a %d for the index */
    int32_t type;                       /* out: LOCKPROF_TYPE_* */
    int32_t idx;                        /* out: by type */
    uint64_aligned_t lock_cnt;          /* out: how often it was taken */
    uint64_aligned_t block_cnt;         /* out: how often one had to wait */
    uint64_aligned_t lock_time;         /* out: time held, ns */
    uint64_aligned_t block_time;        /* out: time waited, ns */
};
typedef struct xen_sysctl_lockprof_data xen_sysctl_lockprof_data_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_lockprof_data_t);

/*
 * XEN_SYSCTL_lockprof_op: how much Xen waits for its locks, where it was built to know.
 *
 *   offset  size  field
 *        0     4  cmd
 *        4     4  max_elem
 *        8     4  nr_elem
 *       12     4  (hole)
 *       16     8  time
 *       24     8  data
 *       32
 */
struct xen_sysctl_lockprof_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_LOCKPROF_* */
    uint32_t max_elem;                  /* in:  elements of data */
    uint32_t nr_elem;                   /* out: how many there are */
    uint64_aligned_t time;              /* out: time of the measurement, ns */
    XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t) data;  /* out, or NULL */
};

/* What is not known. */
#define XEN_INVALID_CORE_ID                (~0U)
#define XEN_INVALID_SOCKET_ID              (~0U)
#define XEN_INVALID_NODE_ID                (~0U)

struct xen_sysctl_cputopo {
    uint32_t core;                      /* out: or XEN_INVALID_CORE_ID: no such CPU */
    uint32_t socket;                    /* out */
    uint32_t node;                      /* out: NUMA node */
};
typedef struct xen_sysctl_cputopo xen_sysctl_cputopo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cputopo_t);

/*
 * XEN_SYSCTL_cputopoinfo: which core, socket and node a CPU belongs to. NULL asks how
 * many CPUs. -XEN_ENOBUFS: there are more, num_cpus says how many.
 *
 *   offset  size  field
 *        0     4  num_cpus
 *        4     4  (hole)
 *        8     8  cputopo
 *       16
 */
struct xen_sysctl_cputopoinfo {
    uint32_t num_cpus;                                  /* in:  elements; out: how many */
    XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t) cputopo;  /* out: by number of the CPU */
};

XEN_ABI_END

/* What is not known. */
#define XEN_INVALID_MEM_SZ                 (~0U)
#define XEN_INVALID_NODE_DIST              (~0U)

struct xen_sysctl_meminfo {
    uint64_t memsize;                   /* out: bytes, or XEN_INVALID_MEM_SZ: no such node */
    uint64_t memfree;                   /* out: bytes that are free */
};
typedef struct xen_sysctl_meminfo xen_sysctl_meminfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_meminfo_t);

XEN_ABI_BEGIN_8

/*
 * XEN_SYSCTL_numainfo: memory of each NUMA node, and how far they are from each other.
 * NULL for both asks how many nodes. -XEN_ENOBUFS: there are more, num_nodes
 * says how many.
 *
 *   offset  size  field
 *        0     4  num_nodes
 *        4     4  (hole)
 *        8     8  meminfo
 *       16     8  distance
 *       24
 */
struct xen_sysctl_numainfo {
    uint32_t num_nodes;                                 /* in:  elements; out: how many */
    XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t) meminfo;  /* out: by number of the node, or NULL */
    XEN_GUEST_HANDLE_64(uint32) distance;               /* out: from i to j at i * num_nodes + j,
                                                           with that which comes out; or NULL */
};

/* xen_sysctl_cpupool_op.op: what it takes -> what it gives. */
#define XEN_SYSCTL_CPUPOOL_OP_CREATE       1  /* cpupool_id or any, sched_id -> cpupool_id */
#define XEN_SYSCTL_CPUPOOL_OP_DESTROY      2  /* cpupool_id */
#define XEN_SYSCTL_CPUPOOL_OP_INFO         3  /* cpupool_id -> the first from there on: all */
#define XEN_SYSCTL_CPUPOOL_OP_ADDCPU       4  /* cpupool_id, cpu or any */
#define XEN_SYSCTL_CPUPOOL_OP_RMCPU        5  /* cpupool_id, cpu or any */
#define XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN   6  /* cpupool_id, domid */
#define XEN_SYSCTL_CPUPOOL_OP_FREEINFO     7  /* -> cpumap: CPUs of no pool */

#define XEN_SYSCTL_CPUPOOL_PAR_ANY         0xFFFFFFFF  /* cpupool_id, cpu: Xen chooses */

/*
 * XEN_SYSCTL_cpupool_op: CPUs that have a scheduler and domains of their own.
 *
 *   -XEN_ENOENT         there is no such pool
 *   -XEN_EEXIST         CREATE: there is
 *   -XEN_EBUSY          DESTROY, RMCPU: a domain runs there
 *   -XEN_EINVAL         ADDCPU, RMCPU: no such CPU; MOVEDOMAIN: no such domain, or dom0
 *   -XEN_ENODEV         ADDCPU: the CPU has a pool; RMCPU: it is not of this one
 *   -XEN_EAGAIN         RMCPU: Xen is using it: try again
 *   -XEN_EADDRNOTAVAIL  ADDCPU, RMCPU: another one is to be tried again first
 *   -XEN_EADDRINUSE     RMCPU: a VCPU is pinned to it for the moment
 */
struct xen_sysctl_cpupool_op {
    uint32_t op;                        /* in:  XEN_SYSCTL_CPUPOOL_OP_* */
    uint32_t cpupool_id;                /* in, out */
    uint32_t sched_id;                  /* in, out: XEN_SCHEDULER_* */
    uint32_t domid;                     /* in */
    uint32_t cpu;                       /* in:  Xen's number of the CPU */
    uint32_t n_dom;                     /* out: domains of it */
    struct xenctl_bitmap cpumap;        /* out: a bit a CPU */
};

/* Entries of an ARINC 653 schedule. */
#define ARINC653_MAX_DOMAINS_PER_SCHEDULE  64

/*
 * xen_sysctl_arinc653_schedule: who runs when, over and over.
 *
 *   offset  size  field
 *        0     8  major_frame
 *        8     1  num_sched_entries
 *        9     7  (hole)
 *       16  2048  sched_entries[64]  32 bytes each, of these:
 *        0    16    dom_handle[16]
 *       16     4    vcpu_id
 *       20     4    (hole)
 *       24     8    runtime
 *     2064
 */
struct xen_sysctl_arinc653_schedule {
    uint64_aligned_t major_frame;           /* period, ns */
    uint8_t num_sched_entries;              /* entries that count */
    struct {
        xen_domain_handle_t dom_handle;     /* UUID of the domain */
        uint32_t vcpu_id;                   /* which VCPU of it */
        uint64_aligned_t runtime;           /* ns in each period */
    } sched_entries[ARINC653_MAX_DOMAINS_PER_SCHEDULE];
};
typedef struct xen_sysctl_arinc653_schedule xen_sysctl_arinc653_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_arinc653_schedule_t);

/* ratelimit_us, 0: none. */
#define XEN_SYSCTL_SCHED_RATELIMIT_MAX     500000
#define XEN_SYSCTL_SCHED_RATELIMIT_MIN     100

/* xen_sysctl_credit_schedule.tslice_ms, .vcpu_migr_delay_us */
#define XEN_SYSCTL_CSCHED_TSLICE_MAX       1000
#define XEN_SYSCTL_CSCHED_TSLICE_MIN       1
#define XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US   100000  /* since 4.11 */

struct xen_sysctl_credit_schedule {
    uint32_t tslice_ms;                 /* ms until another VCPU's turn */
    uint32_t ratelimit_us;              /* us before which none is interrupted */
    uint32_t vcpu_migr_delay_us;        /* us for which a VCPU's caches count as warm; since 4.11 */
};

struct xen_sysctl_credit2_schedule {
    uint32_t ratelimit_us;              /* us before which none is interrupted */
};

/* xen_sysctl_scheduler_op.cmd */
#define XEN_SYSCTL_SCHEDOP_putinfo         0
#define XEN_SYSCTL_SCHEDOP_getinfo         1

/*
 * XEN_SYSCTL_scheduler_op: parameters of a pool's scheduler. -XEN_ESRCH: no such pool;
 * -XEN_EINVAL: not its scheduler, or bad values.
 *
 *   offset  size  field
 *        0     4  cpupool_id
 *        4     4  sched_id
 *        8     4  cmd
 *       12     4  (hole)
 *       16    16  u
 *       32
 */
struct xen_sysctl_scheduler_op {
    uint32_t cpupool_id;                /* in */
    uint32_t sched_id;                  /* in:  XEN_SCHEDULER_* */
    uint32_t cmd;                       /* in:  XEN_SYSCTL_SCHEDOP_* */
    union {
        struct xen_sysctl_sched_arinc653 {
            XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t) schedule;
        } sched_arinc653;
        struct xen_sysctl_credit_schedule   sched_credit;
        struct xen_sysctl_credit2_schedule  sched_credit2;
    } u;                                /* put: in, get: out */
};

/*
 * What a Xen built by gcc gives: this number, then records without padding, of a file's
 * name that ends with a NUL, 4 bytes that are the size, and as many bytes. One
 * built by clang gives what its .profraw files hold.
 */
#define XEN_GCOV_FORMAT_MAGIC              0x58434f56

/* xen_sysctl_coverage_op.cmd; since 4.11 */
#define XEN_SYSCTL_COVERAGE_get_size       0  /* size, out */
#define XEN_SYSCTL_COVERAGE_read           1  /* size, buffer */
#define XEN_SYSCTL_COVERAGE_reset          2  /* none: all become 0 */

/* XEN_SYSCTL_coverage_op: which of Xen's code was run, where it was built to know. */
struct xen_sysctl_coverage_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_COVERAGE_* */
    uint32_t size;                      /* in:  bytes of buffer; out: bytes */
    XEN_GUEST_HANDLE_64(char) buffer;   /* out */
};

XEN_ABI_END

/* xen_sysctl_psr_cmt_op.cmd, and what u.data is. */
#define XEN_SYSCTL_PSR_CMT_get_total_rmid           0  /* how many domains can be counted */
#define XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor  1  /* bytes a count */
#define XEN_SYSCTL_PSR_CMT_get_l3_cache_size        2  /* KiB, of l3_cache.cpu */
#define XEN_SYSCTL_PSR_CMT_enabled                  3  /* 0 or 1 */
#define XEN_SYSCTL_PSR_CMT_get_l3_event_mask        4  /* what can be counted, since 4.6 */

/* XEN_SYSCTL_psr_cmt_op: how CPUs count the use of caches. x86, Intel. */
struct xen_sysctl_psr_cmt_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_PSR_CMT_* */
    uint32_t flags;                     /* in:  must be 0 */
    union {
        uint64_t data;                  /* out: by cmd */
        struct {
            uint32_t cpu;               /* in:  Xen's number of a CPU */
            uint32_t rsvd;              /* ignored */
        } l3_cache;
    } u;
};

XEN_ABI_BEGIN_8

/* An element of xen_sysctl_pcitopoinfo.nodes: Xen does not know the device. */
#define XEN_INVALID_DEV                    (XEN_INVALID_NODE_ID - 1)

/*
 * XEN_SYSCTL_pcitopoinfo: which NUMA node a PCI device is next to.
 *
 *   offset  size  field
 *        0     4  num_devs
 *        4     4  (hole)
 *        8     8  devs
 *       16     8  nodes
 *       24
 */
struct xen_sysctl_pcitopoinfo {
    uint32_t num_devs;                                  /* in:  elements; out: how many are done */
    XEN_GUEST_HANDLE_64(physdev_pci_device_t) devs;     /* in */
    XEN_GUEST_HANDLE_64(uint32) nodes;                  /* out: node, or XEN_INVALID_NODE_ID,
                                                           or XEN_INVALID_DEV */
};

/* xen_sysctl_psr_alloc.cmd, and the member of its u; since 4.11. */
#define XEN_SYSCTL_PSR_get_l3_info         0  /* cat_info */
#define XEN_SYSCTL_PSR_get_l2_info         1  /* cat_info */
#define XEN_SYSCTL_PSR_get_mba_info        2  /* mba_info */

#define XEN_SYSCTL_PSR_CAT_L3_CDP          0x1u  /* cat_info.flags: code and data apart */
#define XEN_SYSCTL_PSR_MBA_LINEAR          0x1u  /* mba_info.flags: in even steps */

/* XEN_SYSCTL_psr_alloc: what XEN_DOMCTL_psr_alloc can do here. x86, Intel. */
struct xen_sysctl_psr_alloc {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_PSR_* */
    uint32_t target;                    /* in:  socket */
    union {
        struct {
            uint32_t cbm_len;           /* out: ways of the cache */
            uint32_t cos_max;           /* out: the last class of service */
            uint32_t flags;             /* out: XEN_SYSCTL_PSR_CAT_* */
        } cat_info;
        struct {
            uint32_t thrtl_max;         /* out: most throttling */
            uint32_t cos_max;           /* out: the last class of service */
            uint32_t flags;             /* out: XEN_SYSCTL_PSR_MBA_* */
        } mba_info;
    } u;
};

/* xen_sysctl_cpu_featureset.index */
#define XEN_SYSCTL_cpu_featureset_raw      0  /* what CPUID says */
#define XEN_SYSCTL_cpu_featureset_host     1  /* what Xen uses */
#define XEN_SYSCTL_cpu_featureset_pv       2  /* what PV domains get */
#define XEN_SYSCTL_cpu_featureset_hvm      3  /* what HVM domains get */
#define XEN_SYSCTL_cpu_featureset_pv_max   4  /* what PV domains may have, since 4.18 */
#define XEN_SYSCTL_cpu_featureset_hvm_max  5  /* what HVM domains may have, since 4.18 */

/* XEN_SYSCTL_get_cpu_featureset: the CPUs' features, by bit. x86. -XEN_ENOBUFS: too few words. */
struct xen_sysctl_cpu_featureset {
    uint32_t index;                         /* in:  XEN_SYSCTL_cpu_featureset_* */
    uint32_t nr_features;                   /* in:  words; out: how many, with NULL the most */
    XEN_GUEST_HANDLE_64(uint32) features;   /* out: words of feature bits */
};

/* Version of the functions' list in a payload; that is no matter of tools. */
#define LIVEPATCH_PAYLOAD_VERSION          2

/* Bytes of a payload's name, with its NUL. */
#define XEN_LIVEPATCH_NAME_SIZE            128

struct xen_livepatch_name {
    XEN_GUEST_HANDLE_64(char) name;     /* in:  ends with a NUL */
    uint16_t size;                      /* in:  bytes, with the NUL */
    uint16_t pad[3];                    /* in:  must be 0 */
};

/* xen_sysctl_livepatch_op.cmd, and the member of its u. */
#define XEN_SYSCTL_LIVEPATCH_UPLOAD        0  /* upload */
#define XEN_SYSCTL_LIVEPATCH_GET           1  /* get */
#define XEN_SYSCTL_LIVEPATCH_LIST          2  /* list */
#define XEN_SYSCTL_LIVEPATCH_ACTION        3  /* action */

/* XEN_SYSCTL_LIVEPATCH_UPLOAD: give Xen a payload, to be checked only. -XEN_EEXIST: name in use. */
struct xen_sysctl_livepatch_upload {
    struct xen_livepatch_name name;         /* in */
    uint64_t size;                          /* in:  bytes of payload */
    XEN_GUEST_HANDLE_64(uint8) payload;     /* in:  an ELF object */
};

/* xen_livepatch_status.state */
#define LIVEPATCH_STATE_CHECKED            1  /* not in use */
#define LIVEPATCH_STATE_APPLIED            2  /* in use */

struct xen_livepatch_status {
    uint32_t state;                     /* out: LIVEPATCH_STATE_* */
    int32_t  rc;                        /* out: of the last action: 0, an error, or -XEN_EAGAIN:
                                           in progress */
};
typedef struct xen_livepatch_status xen_livepatch_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_livepatch_status_t);

/* XEN_SYSCTL_LIVEPATCH_GET: what became of a payload. -XEN_ENOENT: there is none of this name. */
struct xen_sysctl_livepatch_get {
    struct xen_livepatch_name   name;   /* in */
    struct xen_livepatch_status status; /* out; in: must be 0 */
};

/*
 * XEN_SYSCTL_LIVEPATCH_LIST: all payloads. Returns how many were written. A change of
 * `version` between two calls: start again. nr 0 asks for the sizes.
 * -XEN_E2BIG: a smaller nr.
 */
struct xen_sysctl_livepatch_list {
    uint32_t version;                                       /* out: other after each change */
    uint32_t idx;                                           /* in:  from which on */
    uint32_t nr;                                            /* in:  elements; out: how many are
                                                               left */
    uint32_t pad;                                           /* in:  must be 0 */
    uint32_t name_total_size;                               /* out: bytes of all names */
    uint32_t metadata_total_size;                           /* out: bytes of all metadata */
    XEN_GUEST_HANDLE_64(xen_livepatch_status_t) status;     /* out */
    XEN_GUEST_HANDLE_64(char) name;                         /* out: one behind the other */
    XEN_GUEST_HANDLE_64(uint32) len;                        /* out: bytes of each name */
    XEN_GUEST_HANDLE_64(char) metadata;                     /* out: one behind the other */
    XEN_GUEST_HANDLE_64(uint32) metadata_len;               /* out: bytes of each */
};

/* xen_sysctl_livepatch_action.cmd */
#define LIVEPATCH_ACTION_UNLOAD            1  /* forget it */
#define LIVEPATCH_ACTION_REVERT            2  /* stop using it */
#define LIVEPATCH_ACTION_APPLY             3  /* use it */
#define LIVEPATCH_ACTION_REPLACE           4  /* use it instead of all others */

/* xen_sysctl_livepatch_action.flags */
#define LIVEPATCH_ACTION_APPLY_NODEPS      0x1  /* it need not be built upon the one before */

/* XEN_SYSCTL_LIVEPATCH_ACTION: begin one. XEN_SYSCTL_LIVEPATCH_GET tells how it ends. */
struct xen_sysctl_livepatch_action {
    struct xen_livepatch_name name;     /* in */
    uint32_t cmd;                       /* in:  LIVEPATCH_ACTION_* */
    uint32_t timeout;                   /* in:  ns that it may take, 0: Xen's default */
    uint32_t flags;                     /* in:  LIVEPATCH_ACTION_APPLY_* */
    uint32_t pad;                       /* in:  must be 0 */
};

/* xen_sysctl_livepatch_op.flags; since 4.19 */
#define LIVEPATCH_FLAG_FORCE               0x1u  /* skip some checks */
#define LIVEPATCH_FLAGS_MASK               LIVEPATCH_FLAG_FORCE

/* XEN_SYSCTL_livepatch_op: change Xen's code while it runs. */
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_LIVEPATCH_* */
    uint32_t flags;                     /* in:  LIVEPATCH_FLAG_*, other bits 0 */
    union {
        struct xen_sysctl_livepatch_upload upload;
        struct xen_sysctl_livepatch_list   list;
        struct xen_sysctl_livepatch_get    get;
        struct xen_sysctl_livepatch_action action;
    } u;
};

#if defined(XEN_ABI_X86)

/* xen_sysctl_cpu_policy.index */
#define XEN_SYSCTL_cpu_policy_raw          0  /* what CPUID and MSRs say */
#define XEN_SYSCTL_cpu_policy_host         1  /* what Xen uses */
#define XEN_SYSCTL_cpu_policy_pv_max       2  /* what PV domains may have */
#define XEN_SYSCTL_cpu_policy_hvm_max      3  /* what HVM domains may have */
#define XEN_SYSCTL_cpu_policy_pv_default   4  /* what PV domains get */
#define XEN_SYSCTL_cpu_policy_hvm_default  5  /* what HVM domains get */

/* XEN_SYSCTL_get_cpu_policy: CPUID values and MSRs of a kind of domain. x86. -XEN_ENOBUFS: more. */
struct xen_sysctl_cpu_policy {
    uint32_t index;                                 /* in:  XEN_SYSCTL_cpu_policy_* */
    uint32_t nr_leaves;                             /* in:  elements; out: how many, with NULL
                                                       the most */
    uint32_t nr_msrs;                               /* in, out: the same of msrs */
    uint32_t _rsvd;                                 /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;   /* out */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t)  msrs;     /* out */
};
typedef struct xen_sysctl_cpu_policy xen_sysctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_policy_t);

#endif /* XEN_ABI_X86 */

#if defined(XEN_ABI_ARM)

/* xen_sysctl_dt_overlay.overlay_op; since 4.18 */
#define XEN_SYSCTL_DT_OVERLAY_ADD          1
#define XEN_SYSCTL_DT_OVERLAY_REMOVE       2

/* XEN_SYSCTL_dt_overlay: devices come to the host's device tree, or go. Arm. */
struct xen_sysctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;    /* in:  the overlay */
    uint32_t overlay_fdt_size;                      /* in:  bytes of it */
    uint8_t  overlay_op;                            /* in:  XEN_SYSCTL_DT_OVERLAY_* */
    uint8_t  pad[3];                                /* in:  must be 0 */
};

#endif /* XEN_ABI_ARM */

/* xen_sysctl: the operation and its argument, 136 bytes on every ABI. */
struct xen_sysctl {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_* */
    uint32_t interface_version;         /* in:  XEN_SYSCTL_INTERFACE_VERSION */
    union {
        struct xen_sysctl_readconsole       readconsole;
        struct xen_sysctl_tbuf_op           tbuf_op;
        struct xen_sysctl_physinfo          physinfo;
        struct xen_sysctl_cputopoinfo       cputopoinfo;
        struct xen_sysctl_pcitopoinfo       pcitopoinfo;
        struct xen_sysctl_numainfo          numainfo;
        struct xen_sysctl_sched_id          sched_id;
        struct xen_sysctl_perfc_op          perfc_op;
        struct xen_sysctl_getdomaininfolist getdomaininfolist;
        struct xen_sysctl_debug_keys        debug_keys;
        struct xen_sysctl_getcpuinfo        getcpuinfo;
        struct xen_sysctl_availheap         availheap;
        struct xen_sysctl_get_pmstat        get_pmstat;
        struct xen_sysctl_cpu_hotplug       cpu_hotplug;
        struct xen_sysctl_pm_op             pm_op;
        struct xen_sysctl_page_offline_op   page_offline;
        struct xen_sysctl_lockprof_op       lockprof_op;
        struct xen_sysctl_cpupool_op        cpupool_op;
        struct xen_sysctl_scheduler_op      scheduler_op;
        struct xen_sysctl_coverage_op       coverage_op;
        struct xen_sysctl_psr_cmt_op        psr_cmt_op;
        struct xen_sysctl_psr_alloc         psr_alloc;
        struct xen_sysctl_cpu_featureset    cpu_featureset;
        struct xen_sysctl_livepatch_op      livepatch;
#if defined(XEN_ABI_X86)
        struct xen_sysctl_cpu_policy        cpu_policy;
#endif
#if defined(XEN_ABI_ARM)
        struct xen_sysctl_dt_overlay        dt_overlay;
#endif
        uint8_t                             pad[128];  /* ignored: the union's size */
    } u;
};
typedef struct xen_sysctl xen_sysctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_t);

XEN_ABI_END
XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_SYSCTL_H__ */
