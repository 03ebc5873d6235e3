/* SPDX-License-Identifier: MIT */
/*
 * sysctl.h - toolstack operations on the whole machine: CPUs, memory, scheduling, live patches.
 *
 * Contract: HYPERVISOR_sysctl(xen_sysctl *). The interface is not stable: it has a
 *           version and can change with any release.
 *
 *           Only the control domain (dom0) may call it. If the Flask security policy is in
 *           use, it decides about each operation instead.
 *
 *           An operation returns 0 unless its comment says otherwise. Every operation
 *           can return these errors; its comment lists the others:
 *             -XEN_EFAULT      Xen cannot read or write the argument or a buffer
 *             -XEN_EACCES      interface_version is not Xen's, or the Flask policy forbids
 *                              the operation
 *             -XEN_EPERM       the caller is not the control domain
 *             -XEN_ENOSYS      this Xen has no such operation: unknown number or cmd, not
 *                              built in, or not on this architecture
 *             -XEN_EOPNOTSUPP  the same, or the machine lacks the feature
 *             -XEN_ENOMEM      Xen is out of memory
 *           After an error the members of the argument are unchanged, unless the comment
 *           of the operation says otherwise. Buffers can be partly written.
 * Layout:   the same on every ABI except where a table says otherwise: handles and 64-bit
 *           integers are aligned to 8 bytes on x86_32 too. Xen ignores holes.
 *
 * A CPU number here is Xen's number of a physical CPU. A bitmap of CPUs has bit n for CPU n.
 */
#ifndef __XEN_PUBLIC_SYSCTL_H__
#define __XEN_PUBLIC_SYSCTL_H__

#if !defined(__XEN_TOOLS__)
# error "sysctl.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "abi.h"
#include "xen.h"
#include "domctl.h"
#include "physdev.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "control/sysctl.h"
#else

/*
 * xen_sysctl.interface_version. It changes with every incompatible change of this header:
 * 0xc in Xen 4.6, 0xd in 4.7, 0xe in 4.8, 0xf in 4.9, 0x10 in 4.10, 0x11 in 4.11, 0x12 in 4.12 and
 * 4.13, 0x13 in 4.14 and 4.15, 0x14 in 4.16, 0x15 in 4.17 to 4.20, 0x16 in 4.21 and 4.22.
 */
#define XEN_SYSCTL_INTERFACE_VERSION       0x00000016

/*
 * XEN_SYSCTL_*: values of xen_sysctl.cmd, with the member of xen_sysctl.u that each uses.
 *
 * Number 13 was never used. 24 (tmem_op, until 4.12), 25 (get_cpu_levelling_caps, until
 * 4.21) and 28 (set_parameter, until 4.13) are operations that no longer exist. Three
 * numbers had another name: 16 was topologyinfo until 4.5, 20 was gcov_op in 4.9 and 4.10,
 * 23 was psr_cat_op until 4.10.
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

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
XEN_ABI_BEGIN_8

/*
 * XEN_SYSCTL_readconsole: read Xen's console log, a ring buffer that holds the newest output
 * of Xen and of guests other than dom0. Dom0's console output is in it only if Xen was
 * started with console_to_ring.
 *
 * Without `incremental`, Xen copies from the oldest character on. To follow the log, set
 * `incremental` and pass the `index` that the previous call returned; if that position is
 * no longer in the ring, Xen starts with the oldest character.
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
    uint8_t  clear;                     /* in:  not 0: afterwards discard everything up to the
                                           last character that this call copied */
    uint8_t  incremental;               /* in:  not 0: start at `index` */
    uint8_t  pad0, pad1;                /* ignored */
    uint32_t index;                     /* in:  position to start at; out: position behind the
                                           last character copied */
    XEN_GUEST_HANDLE_64(char) buffer;   /* out: characters, without a terminating NUL */
    uint32_t count;                     /* in:  size of `buffer` in bytes; out: bytes copied */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_tbuf_op.cmd, with the members that each uses. */
#define XEN_SYSCTL_TBUFOP_get_info         0  /* out: evt_mask, buffer_mfn, size */
#define XEN_SYSCTL_TBUFOP_set_cpu_mask     1  /* in: cpu_mask */
#define XEN_SYSCTL_TBUFOP_set_evt_mask     2  /* in: evt_mask */
#define XEN_SYSCTL_TBUFOP_set_size         3  /* in: size; allocates buffers, starts tracing */
#define XEN_SYSCTL_TBUFOP_enable           4  /* none: starts tracing */
#define XEN_SYSCTL_TBUFOP_disable          5  /* none: stops tracing, keeps the buffers */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_tbuf_op: control tracing. Xen writes trace records to buffers that a tool can
 * map; trace.h describes them. The t_info is the record that says where they are.
 *
 * The buffers can be allocated once, by set_size or by Xen's command line (tbuf_size).
 *
 *   -XEN_EINVAL  unknown cmd; enable: there are no buffers; set_size: size is 0, or the
 *                buffers exist with another size
 *   -XEN_EBUSY   set_size: the buffers exist with this size
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
    struct xenctl_bitmap cpu_mask;      /* in:  bitmap of the CPUs to trace */
    uint32_t evt_mask;                  /* in, out: TRC_*, mask of the traced event classes */
    uint64_aligned_t buffer_mfn;        /* out: first machine frame of the t_info, 0: no buffers */
    uint32_t size;                      /* set_size: in:  pages of each CPU's buffer;
                                           get_info: out: size of the t_info in bytes */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_physinfo.capabilities: what Xen and the machine can do for domains. */
#define _XEN_SYSCTL_PHYSCAP_hvm            0
#define XEN_SYSCTL_PHYSCAP_hvm             (1u << _XEN_SYSCTL_PHYSCAP_hvm)
                                              /* HVM and PVH domains; on Arm always set */
#define _XEN_SYSCTL_PHYSCAP_pv             1
#define XEN_SYSCTL_PHYSCAP_pv              (1u << _XEN_SYSCTL_PHYSCAP_pv)   /* PV domains */
#define _XEN_SYSCTL_PHYSCAP_directio       2
#define XEN_SYSCTL_PHYSCAP_directio        (1u << _XEN_SYSCTL_PHYSCAP_directio)
                                              /* Xen uses an IOMMU: device passthrough */
#define _XEN_SYSCTL_PHYSCAP_hap            3
#define XEN_SYSCTL_PHYSCAP_hap             (1u << _XEN_SYSCTL_PHYSCAP_hap)  /* nested paging */
#define _XEN_SYSCTL_PHYSCAP_shadow         4
#define XEN_SYSCTL_PHYSCAP_shadow          (1u << _XEN_SYSCTL_PHYSCAP_shadow)  /* shadow paging */
#define _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share  5
#define XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share   (1u << _XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share)
                                              /* the IOMMU can use the nested page tables */
#define XEN_SYSCTL_PHYSCAP_vmtrace         0x040u  /* processor trace of VCPUs, since 4.15 */
#define XEN_SYSCTL_PHYSCAP_vpmu            0x080u  /* performance counters, since 4.16 */
#define XEN_SYSCTL_PHYSCAP_gnttab_v1       0x100u  /* grant tables version 1, since 4.16 */
#define XEN_SYSCTL_PHYSCAP_gnttab_v2       0x200u  /* grant tables version 2, since 4.16 */
#define XEN_SYSCTL_PHYSCAP_MAX             XEN_SYSCTL_PHYSCAP_gnttab_v2

/*
 * xen_sysctl_physinfo.arch_capabilities on Arm: the longest SVE vector, in units of 128
 * bits; 0: no SVE. Since 4.18.
 */
#if defined(XEN_ABI_ARM)
#define XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK    0x1fu
#endif

#ifndef XEN_ABI_ASSEMBLER

/* XEN_SYSCTL_physinfo: describe the machine. All numbers of pages are of 4 KiB pages. */
struct xen_sysctl_physinfo {
    uint32_t threads_per_core;          /* out: online threads of CPU 0's core */
    uint32_t cores_per_socket;          /* out: online cores of CPU 0's socket */
    uint32_t nr_cpus;                   /* out: number of online CPUs */
    uint32_t max_cpu_id;                /* out: highest possible CPU number */
    uint32_t nr_nodes;                  /* out: number of online NUMA nodes */
    uint32_t max_node_id;               /* out: highest possible node number */
    uint32_t cpu_khz;                   /* out: kHz of the time stamp counter; Arm: of the timer */
    uint32_t capabilities;              /* out: XEN_SYSCTL_PHYSCAP_* */
    uint32_t arch_capabilities;         /* out: Arm: SVE, above; x86: 0; since 4.17 */
    uint32_t pad;                       /* ignored */
    uint64_aligned_t total_pages;       /* out: memory of the machine */
    uint64_aligned_t free_pages;        /* out: free memory, including outstanding_pages */
    uint64_aligned_t scrub_pages;       /* out: 0 */
    uint64_aligned_t outstanding_pages; /* out: free, but reserved by a domain's claim */
    uint64_aligned_t max_mfn;           /* out: highest possible machine frame number */
    uint32_t hw_cap[8];                 /* out: x86: the first 8 words of the CPU features, as
                                           in cpufeatureset.h; Arm: 0 */
};

/* XEN_SYSCTL_sched_id: which scheduler is Xen's default, that of CPU pool 0. */
struct xen_sysctl_sched_id {
    uint32_t sched_id;                  /* out: XEN_SCHEDULER_* */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_sysctl_perfc_op.cmd. Both read the counters; reset reads them before it changes them.
 * Reset does not change the counters that show a current state.
 */
#define XEN_SYSCTL_PERFCOP_reset           1  /* then set the counters of events to 0 */
#define XEN_SYSCTL_PERFCOP_query           2  /* read them */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_sysctl_perfc_desc: one counter. A plain counter has a value for each online CPU. An
 * array has a value for each of its elements, summed over the CPUs.
 */
struct xen_sysctl_perfc_desc {
    char     name[80];                  /* out: NUL-terminated description */
    uint32_t nr_vals;                   /* out: number of its values in xen_sysctl_perfc_op.val */
};
typedef struct xen_sysctl_perfc_desc xen_sysctl_perfc_desc_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_desc_t);
typedef uint32_t xen_sysctl_perfc_val_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_perfc_val_t);

/*
 * XEN_SYSCTL_perfc_op: read or reset Xen's performance counters. -XEN_ENOSYS if Xen was
 * built without them. -XEN_EINVAL: unknown cmd.
 *
 * First call it with `desc` NULL: Xen writes only nr_counters and nr_vals. Then pass buffers
 * of that many elements. Xen does not check their size, and the number of values changes
 * with the number of online CPUs.
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
    uint32_t nr_counters;                               /* out: elements of `desc` */
    uint32_t nr_vals;                                   /* out: elements of `val` */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t) desc;  /* out: counters, or NULL */
    XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t)  val;   /* out: values in the order of `desc`;
                                                           ignored if `desc` is NULL */
};

/*
 * XEN_SYSCTL_getdomaininfolist: describe many domains, in ascending order of their ids.
 * The list does not contain domains that the Flask security policy hides from the caller.
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
    domid_t  first_domain;                                    /* in:  lowest domain id wanted */
    uint32_t max_domains;                                     /* in:  elements of `buffer` */
    XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t) buffer;   /* out: one element a domain */
    uint32_t num_domains;                                     /* out: elements written */
};

/*
 * XEN_SYSCTL_debug_keys: act as if keys were pressed on Xen's console.
 *
 *   offset  size  field
 *        0     8  keys
 *        8     4  nr_keys
 *       12     4  (hole)
 *       16
 */
struct xen_sysctl_debug_keys {
    XEN_GUEST_HANDLE_64(const_char) keys;   /* in:  the keys, one byte each */
    uint32_t nr_keys;                       /* in:  number of keys */
};

/* xen_sysctl_cpuinfo: one element of the buffer of XEN_SYSCTL_getcpuinfo. */
struct xen_sysctl_cpuinfo {
    uint64_aligned_t idletime;              /* out: idle time in ns, 0 if the CPU is offline */
};
typedef struct xen_sysctl_cpuinfo xen_sysctl_cpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpuinfo_t);

/*
 * XEN_SYSCTL_getcpuinfo: how long each CPU has been idle.
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
    uint32_t max_cpus;                                  /* in:  elements of `info` */
    XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t) info;     /* out: indexed by CPU number */
    uint32_t nr_cpus;                                   /* out: elements written */
};

/*
 * XEN_SYSCTL_availheap: how much memory is free for domains in a range of addresses. The
 * width of an address is the number of bits it needs: memory below 4 GiB has a width of 32
 * bits or less.
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
    uint32_t min_bitwidth;              /* in:  smallest width to count, 0: no limit */
    uint32_t max_bitwidth;              /* in:  largest width to count, 0: no limit */
    int32_t  node;                      /* in:  NUMA node, -1: all nodes */
    uint64_aligned_t avail_bytes;       /* out: free memory in bytes */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_get_pmstat.type, with the member of its `u` that each uses. */
#define PMSTAT_CATEGORY_MASK               0xf0  /* the bits of the category */
#define PMSTAT_PX                          0x10  /* category: frequencies (P-states) */
#define PMSTAT_CX                          0x20  /* category: idle states (C-states) */
#define PMSTAT_get_max_px                  0x11  /* getpx.total only */
#define PMSTAT_get_pxstat                  0x12  /* getpx */
#define PMSTAT_reset_pxstat                0x13  /* none: set the statistics to 0 */
#define PMSTAT_get_max_cx                  0x21  /* getcx.nr only */
#define PMSTAT_get_cxstat                  0x22  /* getcx */
#define PMSTAT_reset_cxstat                0x23  /* none: Xen does nothing and returns 0 */

#ifndef XEN_ABI_ASSEMBLER

/* pm_px_val: statistics of one frequency. */
struct pm_px_val {
    uint64_aligned_t freq;              /* out: frequency in MHz */
    uint64_aligned_t residency;         /* out: time spent in it without idle time, ns */
    uint64_aligned_t count;             /* out: number of changes to it */
};
typedef struct pm_px_val pm_px_val_t;
DEFINE_XEN_GUEST_HANDLE(pm_px_val_t);

/*
 * pm_px_stat: frequency statistics of a CPU. States have indexes, 0 is the fastest.
 *
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
    uint8_t total;                              /* in:  elements of `pt`; out: number of states */
    uint8_t usable;                             /* out: number of states that the platform
                                                   allows now */
    uint8_t last;                               /* out: index of the previous state */
    uint8_t cur;                                /* out: index of the current state */
    XEN_GUEST_HANDLE_64(uint64) trans_pt;       /* out: number of changes from state i to j, at
                                                   i * total + j; not written if `total` was
                                                   less than the number of states */
    XEN_GUEST_HANDLE_64(pm_px_val_t) pt;        /* out: indexed by state */
};

/*
 * pm_cx_stat: idle-state statistics of a CPU. Index 0 is C0, the running CPU. All numbers
 * are 0 if Xen does not know the CPU's idle states.
 */
struct pm_cx_stat {
    uint32_t nr;                                /* in:  elements of `triggers` and
                                                   `residencies`; out: number of states */
    uint32_t last;                              /* out: index of the last state used */
    uint64_aligned_t idle_time;                 /* out: idle time since boot, ns */
    XEN_GUEST_HANDLE_64(uint64) triggers;       /* out: number of entries, by state */
    XEN_GUEST_HANDLE_64(uint64) residencies;    /* out: time spent in ns, by state */
    uint32_t nr_pc;                             /* in:  elements of `pc`; out: highest package
                                                   state with time in it */
    uint32_t nr_cc;                             /* in:  elements of `cc`; out: highest core
                                                   state with time in it */
    XEN_GUEST_HANDLE_64(uint64) pc;             /* out: time in package state n in ns, at n - 1;
                                                   written for PC2-4 and PC6-10 */
    XEN_GUEST_HANDLE_64(uint64) cc;             /* out: time in core state n in ns, at n - 1;
                                                   written for CC1, CC3, CC6 and CC7 */
};

/*
 * XEN_SYSCTL_get_pmstat: power-management statistics of a CPU. x86.
 *
 *   -XEN_EINVAL      the CPU does not exist or is offline; PX: dom0 has not yet told Xen the
 *                    CPU's frequencies (XENPF_set_processor_pminfo)
 *   -XEN_ENODEV      Xen does not manage this category, or has no driver for it, or the
 *                    category is unknown
 *   -XEN_ENOSYS      unknown type in a known category
 *   -XEN_ENODATA     get_pxstat: there are no statistics
 *   -XEN_EOPNOTSUPP  PX: the driver is hwp, where the CPU chooses its frequency
 */
struct xen_sysctl_get_pmstat {
    uint32_t type;                      /* in:  PMSTAT_* */
    uint32_t cpuid;                     /* in:  CPU number */
    union {
        struct pm_px_stat getpx;
        struct pm_cx_stat getcx;
    } u;
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_cpu_hotplug.op */
#define XEN_SYSCTL_CPU_HOTPLUG_ONLINE       0  /* start using a CPU */
#define XEN_SYSCTL_CPU_HOTPLUG_OFFLINE      1  /* stop using a CPU */
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE   2  /* online the sibling threads, since 4.13 */
#define XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE  3  /* offline all threads of a core but the first,
                                                  since 4.13 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_cpu_hotplug: start or stop using CPUs. x86.
 *
 *   -XEN_EINVAL      ONLINE, OFFLINE: there is no CPU of this number; OFFLINE: CPU 0
 *   -XEN_EEXIST      ONLINE, OFFLINE: the CPU is online or offline already
 *   -XEN_EPERM       ONLINE: another thread of the CPU's core is online, and SMT is disabled
 *   -XEN_ENODEV      OFFLINE, SMT_DISABLE: a CPU belongs to a CPU pool other than pool 0
 *   -XEN_EBUSY       temporary, call again. SMT_*: also if Xen schedules whole cores or
 *                    sockets (sched-gran); a repetition does not help then
 *   -XEN_EOPNOTSUPP  unknown op; SMT_*: the CPUs have no sibling threads
 *   -XEN_EIO         ONLINE, SMT_ENABLE: a CPU did not start
 *   -XEN_EADDRNOTAVAIL  OFFLINE, SMT_DISABLE: another CPU is being removed from its pool
 */
struct xen_sysctl_cpu_hotplug {
    uint32_t cpu;                       /* in:  CPU number for ONLINE and OFFLINE */
    uint32_t op;                        /* in:  XEN_SYSCTL_CPU_HOTPLUG_* */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_get_cpufreq_para.scaling_driver: drivers of CPUs that choose their performance
 * themselves. hwp and amd-cppc-epp do not use Xen's governors, amd-cppc does. With
 * amd-cppc-epp, SET_CPUFREQ_GOV chooses a preset: performance, powersave or ondemand.
 */
#define XEN_HWP_DRIVER_NAME                "hwp"           /* Intel, since 4.18 */
#define XEN_AMD_CPPC_DRIVER_NAME           "amd-cppc"      /* AMD, since 4.21 */
#define XEN_AMD_CPPC_EPP_DRIVER_NAME       "amd-cppc-epp"  /* AMD, since 4.21 */

#ifndef XEN_ABI_ASSEMBLER
/* xen_userspace: state of governor userspace. */
struct xen_userspace {
    uint32_t scaling_setspeed;          /* out: current frequency in kHz */
};

/*
 * xen_ondemand: parameters of governor ondemand, which follows the load. All CPUs have the same
 * parameters.
 */
struct xen_ondemand {
    uint32_t sampling_rate_max;         /* out: longest allowed sampling_rate, us */
    uint32_t sampling_rate_min;         /* out: shortest allowed sampling_rate, us */
    uint32_t sampling_rate;             /* out: time between two checks of the load, us */
    uint32_t up_threshold;              /* out: load in percent above which it speeds up */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_get_cppc_para.features; since 4.18 */
#define XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW    1   /* the CPU supports activity_window */

/*
 * activity_window: over which time the CPU averages, in us: the mantissa times 10 to the
 * power of the exponent. 0: the CPU chooses it.
 */
#define XEN_CPPC_ACT_WINDOW_MANTISSA_MASK  0x07f
#define XEN_CPPC_ACT_WINDOW_EXPONENT_MASK  0x380

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_get_cppc_para: state of a CPU that chooses its performance itself (Intel HWP), in
 * the CPU's own units; since 4.18.
 */
struct xen_get_cppc_para {
    uint32_t features;                  /* out: XEN_SYSCTL_CPPC_FEAT_* */
    uint32_t lowest;                    /* out: capability: lowest level */
    uint32_t lowest_nonlinear;          /* out: capability: most efficient level; a lower level
                                           saves little power */
    uint32_t nominal;                   /* out: capability: highest level that is sustained */
    uint32_t highest;                   /* out: capability: highest level, for a short time */
    uint32_t minimum;                   /* out: setting: lower limit */
    uint32_t maximum;                   /* out: setting: upper limit */
    uint32_t desired;                   /* out: setting: level wanted, 0: the CPU chooses */
    uint32_t energy_perf;               /* out: setting: 0 (performance) to 255 (power saving) */
    uint32_t activity_window;           /* out: setting: XEN_CPPC_ACT_WINDOW_*, valid with
                                           XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW */
};

/* Old name, until 4.20: <xenctrl.h> of 4.18 to 4.20 contains a struct xen_cppc_para. */
#define xen_cppc_para xen_get_cppc_para

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_set_cppc_para.set_params: one bit for each member to set, and optionally a preset,
 * which Xen applies before the members; since 4.18.
 */
#define XEN_SYSCTL_CPPC_SET_MINIMUM             0x00000001U
#define XEN_SYSCTL_CPPC_SET_MAXIMUM             0x00000002U
#define XEN_SYSCTL_CPPC_SET_DESIRED             0x00000004U
#define XEN_SYSCTL_CPPC_SET_ENERGY_PERF         0x00000008U
#define XEN_SYSCTL_CPPC_SET_ACT_WINDOW          0x00000010U
#define XEN_SYSCTL_CPPC_SET_PRESET_MASK         0xf0000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_NONE         0x00000000U
#define XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND     0x10000000U  /* full range, balanced; name since
                                                                4.21, ..._BALANCE until 4.20 */
#define XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE    0x20000000U  /* lowest level */
#define XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE  0x30000000U  /* highest level */
#define XEN_SYSCTL_CPPC_SET_PARAM_MASK          0xf000001fU  /* all bits that can be set */

/* xen_set_cppc_para.activity_window: the bits that can be set; since 4.18. */
#define XEN_SYSCTL_CPPC_ACT_WINDOW_MASK         0x3ff

#ifndef XEN_ABI_ASSEMBLER
/*
 * xen_set_cppc_para: the settings of xen_get_cppc_para. A member without its bit in
 * set_params must be 0. Every member except activity_window is at most 255.
 */
struct xen_set_cppc_para {
    uint32_t set_params;                /* in:  XEN_SYSCTL_CPPC_SET_*; out: the same without
                                           ACT_WINDOW if the CPU does not support it */
    uint32_t minimum;                   /* in */
    uint32_t maximum;                   /* in */
    uint32_t desired;                   /* in */
    uint32_t energy_perf;               /* in */
    uint32_t activity_window;           /* in */
};
#endif /* XEN_ABI_ASSEMBLER */

/* Size of a driver's or governor's name in bytes, with the terminating NUL. */
#define CPUFREQ_NAME_LEN                   16

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_get_cpufreq_para: how Xen controls a CPU's frequency.
 *
 * The three counts must have the values that Xen expects. Otherwise Xen writes the right
 * counts, fills nothing else and returns -XEN_EAGAIN: call it first with 0 in all three,
 * then with buffers of the sizes returned.
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
    uint32_t cpu_num;                                           /* in, out: elements of
                                                                   affected_cpus */
    uint32_t freq_num;                                          /* in, out: elements of
                                                                   scaling_available_frequencies;
                                                                   0 with the AMD CPPC drivers */
    uint32_t gov_num;                                           /* in, out: number of governors */
    XEN_GUEST_HANDLE_64(uint32) affected_cpus;                  /* out: CPU numbers of those that
                                                                   share the frequency */
    XEN_GUEST_HANDLE_64(uint32) scaling_available_frequencies;  /* out: kHz */
    XEN_GUEST_HANDLE_64(char)   scaling_available_governors;    /* out: one NUL-terminated string,
                                                                   names separated by blanks; Xen
                                                                   writes gov_num times
                                                                   CPUFREQ_NAME_LEN bytes, but
                                                                   only if the driver uses
                                                                   governors */
    char scaling_driver[CPUFREQ_NAME_LEN];                      /* out: name of Xen's driver */
    uint32_t cpuinfo_cur_freq;                                  /* out: current frequency, kHz */
    uint32_t cpuinfo_max_freq;                                  /* out: highest possible, kHz */
    uint32_t cpuinfo_min_freq;                                  /* out: lowest possible, kHz */
    struct {                                                    /* written only if the driver
                                                                   uses governors */
        uint32_t scaling_cur_freq;                              /* out: frequency set, kHz */
        char scaling_governor[CPUFREQ_NAME_LEN];                /* out: governor in use */
        uint32_t scaling_max_freq;                              /* out: highest allowed, kHz */
        uint32_t scaling_min_freq;                              /* out: lowest allowed, kHz */
        union {
            struct xen_userspace userspace;
            struct xen_ondemand  ondemand;
        } u;                                                    /* out: for the governor in use,
                                                                   if it is one of these two */
    } s;
    int32_t turbo_enabled;                                      /* out: 1 if turbo is enabled */
};

/* xen_set_cpufreq_gov: choose a CPU's governor. */
struct xen_set_cpufreq_gov {
    char scaling_governor[CPUFREQ_NAME_LEN];  /* in:  name of the governor to use */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_set_cpufreq_para.ctrl_type, with the unit of ctrl_value. */
#define SCALING_MAX_FREQ                   1  /* kHz, highest allowed frequency */
#define SCALING_MIN_FREQ                   2  /* kHz, lowest allowed frequency */
#define SCALING_SETSPEED                   3  /* kHz, frequency; only governor userspace */
#define SAMPLING_RATE                      4  /* us, xen_ondemand; only governor ondemand */
#define UP_THRESHOLD                       5  /* percent, xen_ondemand; only governor ondemand */

#ifndef XEN_ABI_ASSEMBLER
/*
 * xen_set_cpufreq_para: set one parameter of a CPU's frequency control. SAMPLING_RATE and
 * UP_THRESHOLD are set for all CPUs.
 */
struct xen_set_cpufreq_para {
    uint32_t ctrl_type;                 /* in:  what to set, one of the five above */
    uint32_t ctrl_value;                /* in:  new value */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_pm_op.cmd, with the member of its `u` that each uses. */
#define PM_PARA_CATEGORY_MASK                      0xf0  /* the bits of CPUFREQ_PARA */
#define CPUFREQ_PARA                               0x10  /* category: the next six */
#define GET_CPUFREQ_PARA                           0x11  /* get_para */
#define SET_CPUFREQ_GOV                            0x12  /* set_gov */
#define SET_CPUFREQ_PARA                           0x13  /* set_para */
#define GET_CPUFREQ_AVGFREQ                        0x14  /* get_avgfreq */
#define SET_CPUFREQ_CPPC                           0x15  /* set_cppc, since 4.18 */
#define GET_CPUFREQ_CPPC                           0x16  /* get_cppc, since 4.21 */
#define XEN_SYSCTL_pm_op_set_sched_opt_smt         0x21  /* set_sched_opt_smt */
#define XEN_SYSCTL_pm_op_get_max_cstate            0x22  /* get_max_cstate */
#define XEN_SYSCTL_pm_op_set_max_cstate            0x23  /* set_max_cstate */
#define XEN_SYSCTL_pm_op_set_vcpu_migration_delay  0x24  /* -XEN_ENOSYS: use scheduler_op */
#define XEN_SYSCTL_pm_op_get_vcpu_migration_delay  0x25  /* -XEN_ENOSYS: use scheduler_op */
#define XEN_SYSCTL_pm_op_enable_turbo              0x26  /* none, since 4.0 */
#define XEN_SYSCTL_pm_op_disable_turbo             0x27  /* none, since 4.0 */

/* xen_sysctl_pm_op.u.get_max_cstate, .set_max_cstate: no limit; since 4.13 */
#define XEN_SYSCTL_CX_UNLIMITED                    0xffffffff

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_pm_op: read and set power management of CPUs. x86.
 *
 *   -XEN_EINVAL      the CPU does not exist or is offline; cpuid is wrong for *_max_cstate
 *                    or set_sched_opt_smt; CPUFREQ_PARA: Xen does not control this CPU's
 *                    frequency (yet); SET_*: bad value, or the governor in use does not have
 *                    this parameter, or there is no governor of this name
 *   -XEN_ENODEV      CPUFREQ_PARA: Xen leaves frequencies to dom0 or to the hardware;
 *                    GET_CPUFREQ_CPPC: the driver is not hwp
 *   -XEN_EAGAIN      GET_CPUFREQ_PARA: wrong counts, see xen_get_cpufreq_para
 *   -XEN_EOPNOTSUPP  SET_CPUFREQ_PARA: the driver has no governors; SET_CPUFREQ_CPPC: the
 *                    driver is not hwp; *_turbo: the CPU has no turbo
 *   -XEN_ENOENT      SET_CPUFREQ_CPPC: no settings of this CPU; -XEN_ENODATA for GET
 *   -XEN_EACCES      *_turbo: Xen does not control this CPU's frequency, or the CPU refuses
 */
struct xen_sysctl_pm_op {
    uint32_t cmd;                                   /* in:  operation: GET_CPUFREQ_PARA ... */
    uint32_t cpuid;                                 /* in:  CPU number. For *_max_cstate: 0 for
                                                       the state, 1 for the substate. For
                                                       set_sched_opt_smt: must be 0 */
    union {
        struct xen_get_cpufreq_para get_para;
        struct xen_get_cppc_para    get_cppc;
        struct xen_set_cpufreq_gov  set_gov;
        struct xen_set_cpufreq_para set_para;
        struct xen_set_cppc_para    set_cppc;
        uint64_aligned_t            get_avgfreq;    /* out: average since the last call, kHz */
        uint32_t set_sched_opt_smt;                 /* in:  not 0: credit and credit2 prefer idle
                                                       threads of cores that are already in use;
                                                       out: previous setting */
        uint32_t get_max_cstate;                    /* out: deepest idle state allowed, or
                                                       XEN_SYSCTL_CX_UNLIMITED */
        uint32_t set_max_cstate;                    /* in:  the same, to set */
    } u;
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_page_offline_op.cmd */
#define sysctl_page_offline                1  /* stop using the pages */
#define sysctl_page_online                 2  /* use them again */
#define sysctl_query_page_offline          3  /* only report their state */

/*
 * xen_sysctl_page_offline_op.status after offline and online: bits 0-7 hold the result. 0
 * after online: the page was not offline.
 */
#define PG_OFFLINE_STATUS_MASK             0xFFUL
#define PG_OFFLINE_INVALID                 0x01UL  /* no such frame, or not processed */
#define PG_OFFLINE_OFFLINED                0x02UL  /* the page is out of use */
#define PG_OFFLINE_PENDING                 0x04UL  /* it will be, once its owner frees it */
#define PG_OFFLINE_FAILED                  0x08UL  /* it could not be taken out of use; with
                                                      PG_OFFLINE_ANONYMOUS only not yet */
#define PG_OFFLINE_AGAIN                   0x10UL  /* broken before: Xen crashed the owner; try
                                                      again after the owner is gone */
#define PG_ONLINE_ONLINED                  PG_OFFLINE_OFFLINED  /* the page is in use again */
#define PG_ONLINE_FAILED                   PG_OFFLINE_FAILED    /* the page is broken */

/* xen_sysctl_page_offline_op.status after a query. 0: the page is not offline. */
#define PG_OFFLINE_STATUS_OFFLINED         0x02UL  /* the page is out of use */
#define PG_OFFLINE_STATUS_ONLINE           0x04UL  /* Xen does not set it */
#define PG_OFFLINE_STATUS_OFFLINE_PENDING  0x08UL  /* it will be, once its owner frees it */
#define PG_OFFLINE_STATUS_BROKEN           0x10UL  /* the page is broken */

/*
 * With PG_OFFLINE_PENDING and PG_OFFLINE_FAILED, bits 8-13 say what kind of page it is. With
 * XENPAGE, ANONYMOUS and OWNED, bits 16-31 hold the domid of the owner: DOMID_XEN with
 * XENPAGE, DOMID_INVALID with ANONYMOUS.
 */
#define PG_OFFLINE_MISC_MASK               0x0FF0UL
#define PG_OFFLINE_XENPAGE                 0x0100UL  /* Xen uses it */
#define PG_OFFLINE_DOM0PAGE                0x0200UL  /* Xen does not set it */
#define PG_OFFLINE_ANONYMOUS               0x0400UL  /* in use without an owner */
#define PG_OFFLINE_NOT_CONV_RAM            0x0800UL  /* not ordinary memory */
#define PG_OFFLINE_OWNED                   0x1000UL  /* it belongs to a domain */
#define PG_OFFLINE_BROKEN                  0x2000UL  /* it is broken */
#define PG_ONLINE_BROKEN                   PG_OFFLINE_BROKEN
#define PG_OFFLINE_OWNER_SHIFT             16

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_page_offline_op: stop using pages of memory, for example defective ones, or
 * use them again. The handle has the size of a pointer here.
 *
 * Xen processes the pages in order and stops at the first error. It writes `status` even
 * then. Elements that it did not fill in have PG_OFFLINE_INVALID in bits 0-7 and nothing
 * meaningful in the other bits: those of all pages behind the failed one, and often the
 * failed one too.
 *
 *   -XEN_EINVAL  end < start, unknown cmd, no such frame; offline, query: not ordinary
 *                memory; online: the page is broken
 *   -XEN_EPERM   offline: the page belongs to Xen's own image
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
    XEN_GUEST_HANDLE(uint32) status;    /* out: PG_*, one element a page: end - start + 1 */
};

XEN_ABI_BEGIN_8

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_lockprof_op.cmd */
#define XEN_SYSCTL_LOCKPROF_reset          1  /* set all numbers to 0; no other member is used */
#define XEN_SYSCTL_LOCKPROF_query          2  /* read the statistics */

/* xen_sysctl_lockprof_data.type: whose lock it is. */
#define LOCKPROF_TYPE_GLOBAL               0  /* Xen's own lock; idx has no meaning */
#define LOCKPROF_TYPE_PERDOM               1  /* lock of the domain with id idx */
#define LOCKPROF_TYPE_N                    2  /* number of types */

#ifndef XEN_ABI_ASSEMBLER

/* xen_sysctl_lockprof_data: statistics of one lock since boot or the last reset. */
struct xen_sysctl_lockprof_data {
    char    name[40];                   /* out: NUL-terminated */
    int32_t type;                       /* out: LOCKPROF_TYPE_* */
    int32_t idx;                        /* out: depends on type */
    uint64_aligned_t lock_cnt;          /* out: number of times it was taken */
    uint64_aligned_t block_cnt;         /* out: number of times somebody waited for it */
    uint64_aligned_t lock_time;         /* out: time it was held, ns */
    uint64_aligned_t block_time;        /* out: time spent waiting for it, ns */
};
typedef struct xen_sysctl_lockprof_data xen_sysctl_lockprof_data_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_lockprof_data_t);

/*
 * XEN_SYSCTL_lockprof_op: how long Xen holds its spin locks and waits for them. -XEN_ENOSYS
 * if Xen was built without lock profiling. -XEN_EINVAL: unknown cmd.
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
    uint32_t max_elem;                  /* in:  elements of `data`, 0: only count the locks */
    uint32_t nr_elem;                   /* out: number of locks, can be more than max_elem */
    uint64_aligned_t time;              /* out: time since boot or the last reset, ns */
    XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t) data;  /* out: one element a lock */
};

#endif /* XEN_ABI_ASSEMBLER */

/* Unknown core, socket or node in xen_sysctl_cputopo and in xen_sysctl_pcitopoinfo.nodes. */
#define XEN_INVALID_CORE_ID                (~0U)
#define XEN_INVALID_SOCKET_ID              (~0U)
#define XEN_INVALID_NODE_ID                (~0U)

#ifndef XEN_ABI_ASSEMBLER

/* xen_sysctl_cputopo: where a CPU is. All three members are invalid if there is no such CPU. */
struct xen_sysctl_cputopo {
    uint32_t core;                      /* out: number of its core in the socket, or
                                           XEN_INVALID_CORE_ID; Arm: 0 */
    uint32_t socket;                    /* out: number of its socket, or XEN_INVALID_SOCKET_ID;
                                           Arm: 0 */
    uint32_t node;                      /* out: its NUMA node, or XEN_INVALID_NODE_ID */
};
typedef struct xen_sysctl_cputopo xen_sysctl_cputopo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cputopo_t);

/*
 * XEN_SYSCTL_cputopoinfo: core, socket and NUMA node of each CPU.
 *
 * With `cputopo` NULL, Xen writes num_cpus: the highest CPU number + 1. If a buffer is too
 * small, Xen fills it and returns 0: the caller cannot see that there are more CPUs.
 *
 *   offset  size  field
 *        0     4  num_cpus
 *        4     4  (hole)
 *        8     8  cputopo
 *       16
 */
struct xen_sysctl_cputopoinfo {
    uint32_t num_cpus;                                  /* in:  elements of `cputopo`; out:
                                                           elements written, or needed if NULL */
    XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t) cputopo;  /* out: indexed by CPU number, or NULL */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

/* Unknown size or distance in XEN_SYSCTL_numainfo. A 64-bit member then holds 0xffffffff. */
#define XEN_INVALID_MEM_SZ                 (~0U)
#define XEN_INVALID_NODE_DIST              (~0U)

#ifndef XEN_ABI_ASSEMBLER

/* xen_sysctl_meminfo: memory of a NUMA node. Both are XEN_INVALID_MEM_SZ if it is offline. */
struct xen_sysctl_meminfo {
    uint64_t memsize;                   /* out: size of the node's address range in bytes, with
                                           the holes in it */
    uint64_t memfree;                   /* out: free memory in bytes */
};
typedef struct xen_sysctl_meminfo xen_sysctl_meminfo_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_meminfo_t);

XEN_ABI_BEGIN_8

/*
 * XEN_SYSCTL_numainfo: memory of each NUMA node, and the distances between the nodes.
 *
 * With both handles NULL, Xen writes num_nodes: the highest node number + 1. If the buffers
 * are too small, Xen fills them and returns 0: the caller cannot see that there are more
 * nodes.
 *
 *   offset  size  field
 *        0     4  num_nodes
 *        4     4  (hole)
 *        8     8  meminfo
 *       16     8  distance
 *       24
 */
struct xen_sysctl_numainfo {
    uint32_t num_nodes;                                 /* in:  nodes that the buffers hold; out:
                                                           nodes written, or needed if both are
                                                           NULL */
    XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t) meminfo;  /* out: indexed by node, or NULL */
    XEN_GUEST_HANDLE_64(uint32) distance;               /* out: ACPI distance from node i to j at
                                                           i * num_nodes + j (num_nodes as Xen
                                                           returns it), or
                                                           XEN_INVALID_NODE_DIST; or NULL */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_cpupool_op.op, with the members that each uses: in -> out. */
#define XEN_SYSCTL_CPUPOOL_OP_CREATE       1  /* cpupool_id or PAR_ANY, sched_id -> cpupool_id */
#define XEN_SYSCTL_CPUPOOL_OP_DESTROY      2  /* cpupool_id */
#define XEN_SYSCTL_CPUPOOL_OP_INFO         3  /* cpupool_id, cpumap -> cpupool_id, sched_id,
                                                 n_dom, cpumap */
#define XEN_SYSCTL_CPUPOOL_OP_ADDCPU       4  /* cpupool_id, cpu or PAR_ANY: a CPU of no pool */
#define XEN_SYSCTL_CPUPOOL_OP_RMCPU        5  /* cpupool_id, cpu or PAR_ANY: the pool's highest
                                                 CPU number */
#define XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN   6  /* cpupool_id, domid */
#define XEN_SYSCTL_CPUPOOL_OP_FREEINFO     7  /* cpumap -> cpumap: the CPUs of no pool */

#define XEN_SYSCTL_CPUPOOL_PAR_ANY         0xFFFFFFFF  /* cpupool_id, cpu: Xen chooses one */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_cpupool_op: manage CPU pools. A pool is a set of CPUs with its own scheduler;
 * a domain runs on the CPUs of its pool only. Pool 0 always exists and keeps CPU 0. If the
 * pool schedules whole cores or sockets (sched-gran), ADDCPU and RMCPU apply to all CPUs of
 * the core or socket.
 *
 * INFO describes the pool with the lowest number that is not below cpupool_id: increment
 * cpupool_id after each call to list all pools, until -XEN_ENOENT.
 *
 *   -XEN_ENOENT         there is no such pool (INFO: nor one with a higher number); CREATE:
 *                       there is no such scheduler; MOVEDOMAIN: the pool has no CPU
 *   -XEN_EEXIST         CREATE: the pool exists already
 *   -XEN_ENOSPC         CREATE: too many pools
 *   -XEN_EBUSY          DESTROY: the pool has domains or CPUs; RMCPU: it is the last CPU of a
 *                       pool with domains; MOVEDOMAIN: a VCPU is temporarily pinned
 *   -XEN_EINVAL         ADDCPU, RMCPU: there is no CPU of this number; RMCPU: the CPU is
 *                       offline, it is CPU 0 of pool 0, or PAR_ANY and the pool has none
 *   -XEN_ENODEV         ADDCPU: the CPU belongs to a pool, is offline or going offline, or
 *                       PAR_ANY and all CPUs belong to pools
 *   -XEN_EADDRNOTAVAIL  RMCPU: the CPU is not in this pool, or an earlier RMCPU of another CPU
 *                       is not complete and has to be repeated first; ADDCPU: an earlier
 *                       RMCPU of this CPU from another pool is not complete
 *   -XEN_EAGAIN         RMCPU: a VCPU is still on the CPU, call again
 *   -XEN_EADDRINUSE     RMCPU: a VCPU is temporarily pinned to the CPU, call again later
 *   -XEN_ESRCH          MOVEDOMAIN: there is no such domain
 *   -XEN_EPERM          MOVEDOMAIN: the domain is the caller
 */
struct xen_sysctl_cpupool_op {
    uint32_t op;                        /* in:  XEN_SYSCTL_CPUPOOL_OP_* */
    uint32_t cpupool_id;                /* in, out: number of the pool */
    uint32_t sched_id;                  /* in, out: XEN_SCHEDULER_* */
    uint32_t domid;                     /* in:  domain to move to the pool */
    uint32_t cpu;                       /* in:  CPU number */
    uint32_t n_dom;                     /* out: number of domains in the pool */
    struct xenctl_bitmap cpumap;        /* in:  buffer; out: bitmap of CPUs */
};

#endif /* XEN_ABI_ASSEMBLER */

/* Most entries of an ARINC 653 schedule. */
#define ARINC653_MAX_DOMAINS_PER_SCHEDULE  64

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_sysctl_arinc653_schedule: a fixed schedule, which the ARINC 653 scheduler repeats.
 * The VCPUs run one after the other in the order of the entries.
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
    uint64_aligned_t major_frame;           /* length of the whole schedule, ns; at least the
                                               sum of all runtimes */
    uint8_t num_sched_entries;              /* entries in use, 1 to 64 */
    struct {
        xen_domain_handle_t dom_handle;     /* UUID of the domain */
        uint32_t vcpu_id;                   /* VCPU of the domain */
        uint64_aligned_t runtime;           /* how long it runs each time, ns; not 0 */
    } sched_entries[ARINC653_MAX_DOMAINS_PER_SCHEDULE];
};
typedef struct xen_sysctl_arinc653_schedule xen_sysctl_arinc653_schedule_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_arinc653_schedule_t);

#endif /* XEN_ABI_ASSEMBLER */

/* Limits of ratelimit_us, in us. 0 is allowed too: no minimum run time. */
#define XEN_SYSCTL_SCHED_RATELIMIT_MAX     500000
#define XEN_SYSCTL_SCHED_RATELIMIT_MIN     100

/* Limits of xen_sysctl_credit_schedule.tslice_ms in ms, and of .vcpu_migr_delay_us in us. */
#define XEN_SYSCTL_CSCHED_TSLICE_MAX       1000
#define XEN_SYSCTL_CSCHED_TSLICE_MIN       1
#define XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US   100000  /* since 4.11 */

#ifndef XEN_ABI_ASSEMBLER
/* xen_sysctl_credit_schedule: parameters of the credit scheduler. */
struct xen_sysctl_credit_schedule {
    uint32_t tslice_ms;                 /* time slice: longest run time of a VCPU, ms */
    uint32_t ratelimit_us;              /* minimum run time before another VCPU preempts, us; at
                                           most tslice_ms */
    uint32_t vcpu_migr_delay_us;        /* time after a VCPU's run for which its caches count as
                                           warm, so that it stays on its CPU, us; since 4.11 */
};

/* xen_sysctl_credit2_schedule: parameters of the credit2 scheduler. */
struct xen_sysctl_credit2_schedule {
    uint32_t ratelimit_us;              /* minimum run time before another VCPU preempts, us */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_scheduler_op.cmd */
#define XEN_SYSCTL_SCHEDOP_putinfo         0  /* set the parameters */
#define XEN_SYSCTL_SCHEDOP_getinfo         1  /* read them */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_scheduler_op: read or set the parameters of a CPU pool's scheduler. For a
 * scheduler that has none (RTDS, null), Xen does nothing and returns 0.
 *
 *   -XEN_ESRCH   there is no such pool
 *   -XEN_EINVAL  unknown cmd; the pool has another scheduler; putinfo: a value is out of range
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
    uint32_t cpupool_id;                /* in:  number of the pool */
    uint32_t sched_id;                  /* in:  XEN_SCHEDULER_* of the pool's scheduler */
    uint32_t cmd;                       /* in:  XEN_SYSCTL_SCHEDOP_* */
    union {
        struct xen_sysctl_sched_arinc653 {
            XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t) schedule;  /* one record */
        } sched_arinc653;
        struct xen_sysctl_credit_schedule   sched_credit;
        struct xen_sysctl_credit2_schedule  sched_credit2;
    } u;                                /* putinfo: in, getinfo: out */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * First word of the data that XEN_SYSCTL_COVERAGE_read returns if Xen was built by gcc. Then
 * follows a record for each object file, without padding: the file name with its NUL, the
 * size of the data (4 bytes), and the data, in the format of a .gcda file. If Xen was built
 * by clang, the data has the format of a .profraw file instead.
 */
#define XEN_GCOV_FORMAT_MAGIC              0x58434f56

/* xen_sysctl_coverage_op.cmd; since 4.11 */
#define XEN_SYSCTL_COVERAGE_get_size       0  /* out: size */
#define XEN_SYSCTL_COVERAGE_read           1  /* in: size; out: size, buffer */
#define XEN_SYSCTL_COVERAGE_reset          2  /* none: set all counters to 0 */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_SYSCTL_coverage_op: read which code of Xen has been executed. -XEN_EOPNOTSUPP if Xen
 * was built without code coverage, or the cmd is unknown. If the buffer is too small,
 * read returns -XEN_ENOBUFS (Xen built by gcc) or -XEN_ENOMEM (built by clang).
 */
struct xen_sysctl_coverage_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_COVERAGE_* */
    uint32_t size;                      /* in:  size of `buffer` in bytes; out: bytes needed
                                           (get_size) or used (read; clang: unchanged) */
    XEN_GUEST_HANDLE_64(char) buffer;   /* out: the data */
};

XEN_ABI_END
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_psr_cmt_op.cmd, and what u.data holds afterwards. */
#define XEN_SYSCTL_PSR_CMT_get_total_rmid           0  /* number of domains that can be monitored
                                                          at the same time */
#define XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor  1  /* bytes (of cache or of traffic) that one
                                                          unit of a counter stands for */
#define XEN_SYSCTL_PSR_CMT_get_l3_cache_size        2  /* size of the L3 cache of CPU
                                                          l3_cache.cpu in KiB */
#define XEN_SYSCTL_PSR_CMT_enabled                  3  /* 1: the L3 occupancy can be
                                                          monitored, 0: it cannot */
#define XEN_SYSCTL_PSR_CMT_get_l3_event_mask        4  /* bit 0: L3 occupancy, bit 1: total memory
                                                          bandwidth, bit 2: local memory
                                                          bandwidth; since 4.6 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_psr_cmt_op: what the machine's cache and memory-bandwidth monitoring can do.
 * XEN_DOMCTL_psr_cmt_op switches monitoring on for a domain. x86.
 *
 *   -XEN_ENODEV  any cmd: Xen does not use this feature; get_l3_cache_size: the CPU does not
 *                exist or is offline, u.data is 0 then
 *   -XEN_EINVAL  flags is not 0
 *   -XEN_ENOSYS  unknown cmd, u.data is 0 then
 *   -XEN_EIO     get_l3_cache_size: the CPU has no L3 cache, u.data is 0 then
 */
struct xen_sysctl_psr_cmt_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_PSR_CMT_* */
    uint32_t flags;                     /* in:  must be 0 */
    union {
        uint64_t data;                  /* out: depends on cmd */
        struct {
            uint32_t cpu;               /* in:  CPU number for get_l3_cache_size */
            uint32_t rsvd;              /* ignored */
        } l3_cache;
    } u;
};

XEN_ABI_BEGIN_8

#endif /* XEN_ABI_ASSEMBLER */

/* Value in xen_sysctl_pcitopoinfo.nodes: Xen does not know the device. */
#define XEN_INVALID_DEV                    (XEN_INVALID_NODE_ID - 1)

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_pcitopoinfo: the NUMA node of each of some PCI devices.
 *
 * Xen can stop early when there are many devices. It then returns 0 with num_devs below the
 * number passed: call again for the rest. -XEN_EINVAL if a handle is NULL.
 *
 *   offset  size  field
 *        0     4  num_devs
 *        4     4  (hole)
 *        8     8  devs
 *       16     8  nodes
 *       24
 */
struct xen_sysctl_pcitopoinfo {
    uint32_t num_devs;                                  /* in:  number of devices; out: number of
                                                           devices processed */
    XEN_GUEST_HANDLE_64(physdev_pci_device_t) devs;     /* in:  the devices */
    XEN_GUEST_HANDLE_64(uint32) nodes;                  /* out: NUMA node of each device;
                                                           XEN_INVALID_NODE_ID: unknown node;
                                                           XEN_INVALID_DEV: unknown device */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_psr_alloc.cmd, with the member of its `u` that each fills; since 4.11. */
#define XEN_SYSCTL_PSR_get_l3_info         0  /* cat_info, L3 cache */
#define XEN_SYSCTL_PSR_get_l2_info         1  /* cat_info, L2 cache */
#define XEN_SYSCTL_PSR_get_mba_info        2  /* mba_info, memory bandwidth */

#define XEN_SYSCTL_PSR_CAT_L3_CDP          0x1u  /* cat_info.flags: code and data have separate
                                                    masks */
#define XEN_SYSCTL_PSR_MBA_LINEAR          0x1u  /* mba_info.flags: throttling values are
                                                    linear, in percent */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_psr_alloc: what the machine's cache and memory-bandwidth allocation can do, which
 * XEN_DOMCTL_psr_alloc sets up. x86.
 *
 *   -XEN_ENODEV      Xen does not use the feature
 *   -XEN_ERANGE      the socket number is too high
 *   -XEN_ENOENT      the socket has no online CPU, or does not have this feature
 *   -XEN_EOPNOTSUPP  unknown cmd, or Xen was built without the feature
 */
struct xen_sysctl_psr_alloc {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_PSR_* */
    uint32_t target;                    /* in:  number of the socket */
    union {
        struct {
            uint32_t cbm_len;           /* out: number of bits of a capacity mask; each bit stands
                                           for a part of the cache */
            uint32_t cos_max;           /* out: highest class of service */
            uint32_t flags;             /* out: XEN_SYSCTL_PSR_CAT_* */
        } cat_info;
        struct {
            uint32_t thrtl_max;         /* out: highest throttling value */
            uint32_t cos_max;           /* out: highest class of service */
            uint32_t flags;             /* out: XEN_SYSCTL_PSR_MBA_* */
        } mba_info;
    } u;
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_cpu_featureset.index: which set of CPU features. */
#define XEN_SYSCTL_cpu_featureset_raw      0  /* what the hardware reports (CPUID) */
#define XEN_SYSCTL_cpu_featureset_host     1  /* what Xen itself uses */
#define XEN_SYSCTL_cpu_featureset_pv       2  /* what a PV domain gets by default */
#define XEN_SYSCTL_cpu_featureset_hvm      3  /* what an HVM domain gets by default */
#define XEN_SYSCTL_cpu_featureset_pv_max   4  /* what a PV domain can get at most, since 4.18 */
#define XEN_SYSCTL_cpu_featureset_hvm_max  5  /* what an HVM domain can get at most, since 4.18 */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_SYSCTL_get_cpu_featureset: read a set of CPU features as bits, in the order of
 * cpufeatureset.h. x86. With `features` NULL, Xen writes only nr_features: the number of
 * words that a set has.
 *
 *   -XEN_EINVAL      unknown index
 *   -XEN_EOPNOTSUPP  Xen was built without this kind of domain
 *   -XEN_ENOBUFS     there are more words; Xen filled `features` and wrote nr_features
 */
struct xen_sysctl_cpu_featureset {
    uint32_t index;                         /* in:  XEN_SYSCTL_cpu_featureset_* */
    uint32_t nr_features;                   /* in:  words of `features`; out: words written, or
                                               needed if NULL */
    XEN_GUEST_HANDLE_64(uint32) features;   /* out: words of feature bits, or NULL */
};
#endif /* XEN_ABI_ASSEMBLER */

/*
 * Version of the function descriptions inside a live-patch payload, for those who build
 * payloads; not used in this interface. 1 until Xen 4.13.
 */
#define LIVEPATCH_PAYLOAD_VERSION          2

/* Largest size of a payload's name in bytes, with the terminating NUL. */
#define XEN_LIVEPATCH_NAME_SIZE            128

#ifndef XEN_ABI_ASSEMBLER
/* xen_livepatch_name: name of a payload. A bad name gives -XEN_EINVAL. */
struct xen_livepatch_name {
    XEN_GUEST_HANDLE_64(char) name;     /* in:  NUL-terminated string */
    uint16_t size;                      /* in:  size in bytes, with the NUL; 1 to 128 */
    uint16_t pad[3];                    /* in:  must be 0 */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_livepatch_op.cmd, with the member of its `u` that each uses. */
#define XEN_SYSCTL_LIVEPATCH_UPLOAD        0  /* upload */
#define XEN_SYSCTL_LIVEPATCH_GET           1  /* get */
#define XEN_SYSCTL_LIVEPATCH_LIST          2  /* list */
#define XEN_SYSCTL_LIVEPATCH_ACTION        3  /* action */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_SYSCTL_LIVEPATCH_UPLOAD: load a payload into Xen. Xen checks it but does not use it
 * yet: it has LIVEPATCH_STATE_CHECKED.
 *
 *   -XEN_EEXIST  there is a payload of this name
 *   -XEN_EINVAL  bad name; size is 0 or above 2 MiB; Xen rejects the payload, for which it
 *                has other errors too
 */
struct xen_sysctl_livepatch_upload {
    struct xen_livepatch_name name;         /* in:  new name */
    uint64_t size;                          /* in:  size of `payload` in bytes */
    XEN_GUEST_HANDLE_64(uint8) payload;     /* in:  an ELF object file */
};
#endif /* XEN_ABI_ASSEMBLER */

/* xen_livepatch_status.state */
#define LIVEPATCH_STATE_CHECKED            1  /* loaded, not in use */
#define LIVEPATCH_STATE_APPLIED            2  /* in use */

#ifndef XEN_ABI_ASSEMBLER

/* xen_livepatch_status: state of a payload. */
struct xen_livepatch_status {
    uint32_t state;                     /* out: LIVEPATCH_STATE_* */
    int32_t  rc;                        /* out: result of the last action: 0, a negative error,
                                           or -XEN_EAGAIN while Xen works on it */
};
typedef struct xen_livepatch_status xen_livepatch_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_livepatch_status_t);

/*
 * XEN_SYSCTL_LIVEPATCH_GET: read the state of a payload. -XEN_ENOENT: there is no payload of
 * this name.
 */
struct xen_sysctl_livepatch_get {
    struct xen_livepatch_name   name;   /* in:  name of the payload */
    struct xen_livepatch_status status; /* out: its state; Xen does not read it */
};

/*
 * XEN_SYSCTL_LIVEPATCH_LIST: list the payloads. Returns the number of payloads written.
 *
 * With nr 0, Xen writes the number of all payloads to nr and the bytes that the two string
 * buffers need to name_total_size and metadata_total_size. Then call it with buffers, idx 0
 * and the number of elements; Xen can stop early, so repeat it with a larger idx while nr
 * comes back greater than 0. If `version` differs between two calls, start again.
 *
 *   -XEN_E2BIG    nr is above 1024
 *   -XEN_EINVAL   pad is not 0; there are payloads, but idx is not below their number; bad
 *                 handle
 *   -XEN_ENOBUFS  a name or metadata does not fit into its buffer. Xen wrote the payloads
 *                 before it, and name_total_size and metadata_total_size
 */
struct xen_sysctl_livepatch_list {
    uint32_t version;                                       /* out: changes whenever the list of
                                                               payloads does */
    uint32_t idx;                                           /* in:  first payload to list, from 0 */
    uint32_t nr;                                            /* in:  elements of `status`, `len`
                                                               and `metadata_len`; out: payloads
                                                               behind the last one listed; one
                                                               less after -XEN_ENOBUFS */
    uint32_t pad;                                           /* in:  must be 0 */
    uint32_t name_total_size;                               /* in:  size of `name` in bytes; out:
                                                               bytes written, or needed by all
                                                               payloads if nr was 0 */
    uint32_t metadata_total_size;                           /* in, out: the same for `metadata` */
    XEN_GUEST_HANDLE_64(xen_livepatch_status_t) status;     /* out: state of each */
    XEN_GUEST_HANDLE_64(char) name;                         /* out: all names, one after another,
                                                               each with its NUL */
    XEN_GUEST_HANDLE_64(uint32) len;                        /* out: bytes of each name with NUL */
    XEN_GUEST_HANDLE_64(char) metadata;                     /* out: metadata of all, one after
                                                               another */
    XEN_GUEST_HANDLE_64(uint32) metadata_len;               /* out: bytes of each's metadata */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_livepatch_action.cmd */
#define LIVEPATCH_ACTION_UNLOAD            1  /* delete a payload that is not in use */
#define LIVEPATCH_ACTION_REVERT            2  /* stop using the payload applied last */
#define LIVEPATCH_ACTION_APPLY             3  /* use the payload in addition to the others */
#define LIVEPATCH_ACTION_REPLACE           4  /* revert all others, then use the payload */

/* xen_sysctl_livepatch_action.flags; since 4.14 */
#define LIVEPATCH_ACTION_APPLY_NODEPS      0x1  /* APPLY: do not check that the payload was
                                                   built on top of the one applied last */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_LIVEPATCH_ACTION: change the state of a payload. UNLOAD is complete when the
 * hypercall returns. The other actions are only started then; XEN_SYSCTL_LIVEPATCH_GET tells
 * how they end. An action for which the payload is in the wrong state returns 0 and does
 * nothing, except UNLOAD. APPLY of a payload that was reverted and has writable data returns
 * 0 and only sets its xen_livepatch_status.rc to -XEN_EINVAL: unload and upload it again.
 *
 *   -XEN_ENOENT      there is no payload of this name
 *   -XEN_EBUSY       another action is in progress; REVERT: another payload was applied later
 *   -XEN_EINVAL      bad name or pad; UNLOAD: the payload is in use; APPLY, REPLACE: it was
 *                    built for another Xen or on top of another payload; APPLY: Xen's code is
 *                    not as the payload expects it
 *   -XEN_EOPNOTSUPP  unknown cmd; REPLACE: payloads with pre- or post-hooks are involved
 *   another error    that of the payload's own pre-apply or pre-revert hook
 */
struct xen_sysctl_livepatch_action {
    struct xen_livepatch_name name;     /* in:  name of the payload */
    uint32_t cmd;                       /* in:  LIVEPATCH_ACTION_* */
    uint32_t timeout;                   /* in:  longest time to bring all CPUs to a stop for the
                                           action, ns; 0: 30 ms */
    uint32_t flags;                     /* in:  LIVEPATCH_ACTION_APPLY_* */
    uint32_t pad;                       /* in:  must be 0 */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_sysctl_livepatch_op.flags; since 4.19 */
#define LIVEPATCH_FLAG_FORCE               0x1u  /* meant to skip checks; Xen 4.22 uses it only to
                                                    accept other bits in flags */
#define LIVEPATCH_FLAGS_MASK               LIVEPATCH_FLAG_FORCE  /* all bits defined */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XEN_SYSCTL_livepatch_op: replace functions of Xen while it runs. -XEN_ENOSYS if Xen was
 * built without live patching. -XEN_EINVAL: bad flags. -XEN_EOPNOTSUPP: unknown cmd.
 */
struct xen_sysctl_livepatch_op {
    uint32_t cmd;                       /* in:  XEN_SYSCTL_LIVEPATCH_* */
    uint32_t flags;                     /* in:  LIVEPATCH_FLAG_*; other bits must be 0
                                           unless LIVEPATCH_FLAG_FORCE is set */
    union {
        struct xen_sysctl_livepatch_upload upload;
        struct xen_sysctl_livepatch_list   list;
        struct xen_sysctl_livepatch_get    get;
        struct xen_sysctl_livepatch_action action;
    } u;
};
#endif /* XEN_ABI_ASSEMBLER */

#if defined(XEN_ABI_X86)

/* xen_sysctl_cpu_policy.index: which policy. */
#define XEN_SYSCTL_cpu_policy_raw          0  /* what the hardware reports (CPUID and MSRs) */
#define XEN_SYSCTL_cpu_policy_host         1  /* what Xen itself uses */
#define XEN_SYSCTL_cpu_policy_pv_max       2  /* what a PV domain can get at most */
#define XEN_SYSCTL_cpu_policy_hvm_max      3  /* what an HVM domain can get at most */
#define XEN_SYSCTL_cpu_policy_pv_default   4  /* what a PV domain gets by default */
#define XEN_SYSCTL_cpu_policy_hvm_default  5  /* what an HVM domain gets by default */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_get_cpu_policy: read a CPU policy: the values of the CPUID leaves and of some
 * MSRs. x86. With a handle NULL, Xen writes the most elements that any policy has to the
 * handle's count.
 *
 *   -XEN_EINVAL      unknown index, or _rsvd is not 0
 *   -XEN_EOPNOTSUPP  Xen was built without this kind of domain
 *   -XEN_ENOBUFS     a buffer is too small; its count is unchanged
 */
struct xen_sysctl_cpu_policy {
    uint32_t index;                                 /* in:  XEN_SYSCTL_cpu_policy_* */
    uint32_t nr_leaves;                             /* in:  elements of `leaves`; out: elements
                                                       written, or needed if NULL */
    uint32_t nr_msrs;                               /* in, out: the same for `msrs` */
    uint32_t _rsvd;                                 /* in:  must be 0 */
    XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) leaves;   /* out: CPUID leaves, or NULL */
    XEN_GUEST_HANDLE_64(xen_msr_entry_t)  msrs;     /* out: MSRs, or NULL */
};
typedef struct xen_sysctl_cpu_policy xen_sysctl_cpu_policy_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_cpu_policy_t);

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_ABI_X86 */

#if defined(XEN_ABI_ARM)

/* xen_sysctl_dt_overlay.overlay_op; since 4.18 */
#define XEN_SYSCTL_DT_OVERLAY_ADD          1  /* add the overlay's nodes */
#define XEN_SYSCTL_DT_OVERLAY_REMOVE       2  /* remove the nodes of an overlay added before */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_SYSCTL_dt_overlay: add devices to Xen's copy of the host's device tree, or remove them.
 * Arm. XEN_DOMCTL_dt_overlay gives the devices to a domain.
 *
 *   -XEN_EOPNOTSUPP  unknown overlay_op, or Xen was built without overlays
 *   -XEN_EINVAL      size is 0 or above 500 KiB; pad is not 0; bad overlay; ADD: a node of the
 *                    overlay exists already; REMOVE: this overlay was not added, or one of
 *                    its devices that is behind an IOMMU is assigned to a domain other than
 *                    dom0 (Xen does not notice other uses of a device)
 *   -XEN_ENOMEM      also if the overlay of ADD has no nodes
 *   another error    ADD: a negative error number of libfdt, which is not an XEN_E* number
 */
struct xen_sysctl_dt_overlay {
    XEN_GUEST_HANDLE_64(const_void) overlay_fdt;    /* in:  the overlay, a flattened device tree */
    uint32_t overlay_fdt_size;                      /* in:  its size in bytes */
    uint8_t  overlay_op;                            /* in:  XEN_SYSCTL_DT_OVERLAY_* */
    uint8_t  pad[3];                                /* in:  must be 0 */
};

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_ABI_ARM */

#ifndef XEN_ABI_ASSEMBLER

/* xen_sysctl: the argument of the hypercall, 136 bytes on every ABI. */
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
        uint8_t                             pad[128];  /* ignored; sets the union's size */
    } u;
};
typedef struct xen_sysctl xen_sysctl_t;
DEFINE_XEN_GUEST_HANDLE(xen_sysctl_t);

XEN_ABI_END
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_SYSCTL_H__ */
