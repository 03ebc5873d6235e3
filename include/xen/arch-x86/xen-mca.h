/* SPDX-License-Identifier: MIT */
/*
 * xen-mca.h - machine checks: errors that x86 hardware found, and what Xen did about them.
 *
 * Contract: HYPERVISOR_mca(arg), arg points to a xen_mc. dom0 alone, others get
 *           -EPERM. 0, or a negative XEN_E* error; some operations also answer in
 *           `flags`. VIRQ_MCA tells dom0 of new telemetry. Since 3.3, most since 3.4.
 * Layout:   differs between x86_32 and x86_64 by pointers and alignment, see the tables.
 *
 * Telemetry is an mc_info: records of MC_TYPE_*, one behind another, each begins with
 * an mcinfo_common. x86_mcinfo_first() and x86_mcinfo_next() walk through them.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_MCA_H__
#define __XEN_PUBLIC_ARCH_X86_MCA_H__

#include "../xen.h"

#define __HYPERVISOR_mca                48  /* __HYPERVISOR_arch_0 */

/* xen_mc.interface_version */
#define XEN_MCA_INTERFACE_VERSION       0x01ecc003

/* xen_mc_fetch.flags, in */
#define XEN_MC_NONURGENT                0x0001  /* what was corrected, or found by polling */
#define XEN_MC_URGENT                   0x0002  /* what a machine check exception reported */
#define XEN_MC_ACK                      0x0004  /* with one of these: fetch_id is done with */

/* flags, out */
#define XEN_MC_OK                       0x0
#define XEN_MC_FETCHFAILED              0x1   /* fetch: no access to it */
#define XEN_MC_NODATA                   0x2   /* fetch: nothing is there */
#define XEN_MC_NOMATCH                  0x4   /* another error came meanwhile: not the one */
#define XEN_MC_CANNOTHANDLE             0x8   /* notifydomain: it has no handler */
#define XEN_MC_NOTDELIVERED             0x10  /* notifydomain: not now, try again */

/* An mc_vcpuid: no VCPU. */
#define XEN_MC_VCPUID_INVALID           0xffff

#define VIRQ_MCA                        16  /* VIRQ_ARCH_0: dom0 */

/* mcinfo_common.type, and the record that begins so */
#define MC_TYPE_GLOBAL                  0  /* mcinfo_global */
#define MC_TYPE_BANK                    1  /* mcinfo_bank */
#define MC_TYPE_EXTENDED                2  /* mcinfo_extended */
#define MC_TYPE_RECOVERY                3  /* mcinfo_recovery, since 4.0 */

/* mcinfo_global.mc_flags */
#define MC_FLAG_CORRECTABLE             (1 << 0)
#define MC_FLAG_UNCORRECTABLE           (1 << 1)
#define MC_FLAG_RECOVERABLE             (1 << 2)
#define MC_FLAG_POLLED                  (1 << 3)  /* a poll found it */
#define MC_FLAG_RESET                   (1 << 4)  /* it was there when Xen booted */
#define MC_FLAG_CMCI                    (1 << 5)  /* a corrected machine check interrupt told */
#define MC_FLAG_MCE                     (1 << 6)  /* a machine check exception told */

/* mcinfo_recovery.action_flags */
#define REC_ACTION_RECOVERED            (0x1 << 0)  /* Xen recovered from the error */
#define REC_ACTION_NONE                 (0x1 << 1)  /* Xen did nothing */
#define REC_ACTION_NEED_RESET           (0x1 << 2)  /* the machine is to be reset */

/* mcinfo_recovery.action_types, and the member of action_info */
#define MC_ACTION_PAGE_OFFLINE          (0x1 << 0)  /* page_retire */
#define MC_ACTION_CPU_OFFLINE           (0x1 << 1)  /* cpu_offline */
#define MC_ACTION_CACHE_SHRINK          (0x1 << 2)  /* none: a part of a cache was turned off */

/* Bytes: of mcinfo_recovery.action_info, of a page for the hypercall, of an mc_info. */
#define MAX_UNION_SIZE                  16
#define MCINFO_HYPERCALLSIZE            1024
#define MCINFO_MAXSIZE                  768

/* mc_info.flags: there was no room for all records */
#define MCINFO_FLAGS_UNCOMPLETE         0x1

/* Elements of mcinfo_logical_cpu.mc_msrvalues. */
#define __MC_MSR_ARRAYSIZE              8
/* Legacy name, until 0x00040e00: how many of them are used. */
#if __XEN_INTERFACE_VERSION__ < 0x00040e00
# define __MC_NMSRS                     1
#endif

/* mcinfo_logical_cpu.mc_cpu_caps: the number of words, then what each holds */
#define MC_NCAPS                        7
#define MC_CAPS_STD_EDX                 0  /* CPUID 0x00000001, edx */
#define MC_CAPS_AMD_EDX                 1  /* CPUID 0x80000001, edx */
#define MC_CAPS_TM                      2  /* CPUID 0x80860001: Transmeta */
#define MC_CAPS_LINUX                   3  /* Linux's own */
#define MC_CAPS_STD_ECX                 4  /* CPUID 0x00000001, ecx */
#define MC_CAPS_VIA                     5  /* CPUID 0xc0000001 */
#define MC_CAPS_AMD_ECX                 6  /* CPUID 0x80000001, ecx */

/* xen_mc.cmd, and the member of `u` that it takes. */
#define XEN_MC_fetch                    1  /* mc_fetch */
#define XEN_MC_notifydomain             2  /* mc_notifydomain: Xen has never done it */
#define XEN_MC_physcpuinfo              3  /* mc_physcpuinfo, since 3.4 */
#define XEN_MC_msrinject                4  /* mc_msrinject, since 3.4; to test handlers */
#define XEN_MC_mceinject                5  /* mc_mceinject, since 3.4; to test handlers */
#if defined(__XEN_TOOLS__)
# define XEN_MC_inject_v2               6  /* mc_inject_v2, since 4.1; to test handlers */
#endif

/* xen_mc_msrinject.mcinj_flags, others must be 0 */
#define MC_MSRINJ_MAXMSRS               8    /* no flag: elements of mcinj_msr */
#define MC_MSRINJ_F_INTERPOSE           0x1  /* Xen reads these, the registers stay */
#define MC_MSRINJ_F_GPADDR              0x2  /* addresses are mcinj_domid's; since 4.7 */

#if defined(__XEN_TOOLS__)
/* xen_mc_inject_v2.flags: one of the types, and whom */
# define XEN_MC_INJECT_TYPE_MASK        0x7
# define XEN_MC_INJECT_TYPE_MCE         0x0  /* a machine check exception */
# define XEN_MC_INJECT_TYPE_CMCI        0x1  /* a corrected machine check interrupt */
# define XEN_MC_INJECT_TYPE_LMCE        0x2  /* a local machine check exception; since 4.10 */
# define XEN_MC_INJECT_CPU_BROADCAST    0x8  /* every CPU that is online, not cpumap */
#endif

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* mcinfo_common: how each record begins. */
struct mcinfo_common {
    uint16_t type;              /* MC_TYPE_* */
    uint16_t size;              /* bytes of the record, with this */
};
typedef struct mcinfo_common xen_mcinfo_common_t;

/* mcinfo_global: where and when an error came up. */
struct mcinfo_global {
    xen_mcinfo_common_t common;
    uint16_t mc_domid;          /* the domain that ran */
    uint16_t mc_vcpuid;         /* its VCPU, or XEN_MC_VCPUID_INVALID */
    uint32_t mc_socketid;       /* the CPU: socket, core, thread */
    uint16_t mc_coreid;
    uint16_t mc_core_threadid;
    uint32_t mc_apicid;
    uint32_t mc_flags;          /* MC_FLAG_* */
    uint64_t mc_gstatus;        /* the register MCG_STATUS */
};

/* mcinfo_bank: the registers of one bank. */
struct mcinfo_bank {
    xen_mcinfo_common_t common;
    uint16_t mc_bank;           /* its number */
    uint16_t mc_domid;          /* dom0: who owns mc_addr */
    uint64_t mc_status;         /* MCi_STATUS */
    uint64_t mc_addr;           /* MCi_ADDR, where mc_status says that it counts */
    uint64_t mc_misc;           /* MCi_MISC */
    uint64_t mc_ctrl2;          /* MCi_CTL2 */
    uint64_t mc_tsc;            /* time stamp counter when it was read */
};

/* mcinfo_msr: a register. */
struct mcinfo_msr {
    uint64_t reg;               /* its number */
    uint64_t value;
};
typedef struct mcinfo_msr xen_mcinfo_msr_t;

/* mcinfo_extended: registers of a vendor's own; there may be several of these. */
struct mcinfo_extended {
    xen_mcinfo_common_t common;
    uint32_t mc_msrs;           /* elements of mc_msr that count */
    xen_mcinfo_msr_t mc_msr[32];
};

/* page_offline_action: a page was taken out of use. */
struct page_offline_action {
    uint64_t mfn;               /* its frame */
    uint64_t status;            /* PG_OFFLINE_* of sysctl.h */
};
typedef struct page_offline_action xen_page_offline_action_t;

/* cpu_offline_action: a CPU was. */
struct cpu_offline_action {
    uint32_t mc_socketid;
    uint16_t mc_coreid;
    uint16_t mc_core_threadid;
};
typedef struct cpu_offline_action xen_cpu_offline_action_t;

/* mcinfo_recovery: what Xen did about the error in one bank. */
struct mcinfo_recovery {
    xen_mcinfo_common_t common;
    uint16_t mc_bank;           /* its number */
    uint8_t  action_flags;      /* REC_ACTION_* */
    uint8_t  action_types;      /* MC_ACTION_* */
    union {
        xen_page_offline_action_t page_retire;
        xen_cpu_offline_action_t cpu_offline;
        uint8_t pad[MAX_UNION_SIZE];
    } action_info;
};

/* mc_info: all telemetry of one error. */
struct mc_info {
    uint32_t mi_nentries;       /* records in mi_data */
    uint32_t flags;             /* MCINFO_FLAGS_* */
    uint64_t mi_data[95];       /* the records: what remains of MCINFO_MAXSIZE */
};
typedef struct mc_info mc_info_t;
DEFINE_XEN_GUEST_HANDLE(mc_info_t);

/*
 * mcinfo_logical_cpu: what a CPU of the machine is.
 *
 *   offset  x86_32  size  field
 *        0       0     8  mc_cpunr, mc_chipid
 *        8       8     4  mc_coreid, mc_threadid
 *       12      12    40  mc_apicid ... mc_step
 *       52      52    16  mc_vendorid
 *       68      68    64  mc_brandid
 *      132     132    28  mc_cpu_caps[7]
 *      160     160     8  mc_cache_size, mc_cache_alignment
 *      168     168     4  mc_nmsrvals
 *      172       -     4  (hole)
 *      176     172   128  mc_msrvalues[8]
 *      304     300
 */
struct mcinfo_logical_cpu {
    uint32_t mc_cpunr;          /* its number in Xen */
    uint32_t mc_chipid;         /* socket */
    uint16_t mc_coreid;
    uint16_t mc_threadid;
    uint32_t mc_apicid;
    uint32_t mc_clusterid;
    uint32_t mc_ncores;         /* cores of its socket */
    uint32_t mc_ncores_active;
    uint32_t mc_nthreads;       /* threads of its core */
    int32_t  mc_cpuid_level;    /* the highest CPUID leaf */
    uint32_t mc_family;
    uint32_t mc_vendor;         /* Xen's own number of it */
    uint32_t mc_model;
    uint32_t mc_step;
    char     mc_vendorid[16];   /* ends with a NUL */
    char     mc_brandid[64];    /* ends with a NUL */
    uint32_t mc_cpu_caps[MC_NCAPS];  /* MC_CAPS_* */
    uint32_t mc_cache_size;     /* KiB */
    uint32_t mc_cache_alignment;  /* bytes */
    int32_t  mc_nmsrvals;       /* elements of mc_msrvalues that count */
    xen_mcinfo_msr_t mc_msrvalues[__MC_MSR_ARRAYSIZE];
};
typedef struct mcinfo_logical_cpu xen_mc_logical_cpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_logical_cpu_t);

/*
 * XEN_MC_fetch: the oldest telemetry that nobody has acknowledged. With XEN_MC_ACK it
 * is acknowledged instead.
 *
 *   offset  x86_32  size  field
 *        0       0     4  flags
 *        4       4     4  _pad0
 *        8       8     8  fetch_id
 *       16      16     -  data      4 bytes on x86_32, 8 on x86_64
 *       24      20
 */
struct xen_mc_fetch {
    uint32_t flags;             /* in and out */
    uint32_t _pad0;             /* ignored */
    uint64_t fetch_id;          /* out: its number; in: with XEN_MC_ACK */
    XEN_GUEST_HANDLE(mc_info_t) data;  /* out */
};
typedef struct xen_mc_fetch xen_mc_fetch_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_fetch_t);

/* XEN_MC_notifydomain: tell a guest of an error. */
struct xen_mc_notifydomain {
    uint16_t mc_domid;          /* in:  whom */
    uint16_t mc_vcpuid;         /* in:  its VCPU, as telemetry has it */
    uint32_t flags;             /* out */
};
typedef struct xen_mc_notifydomain xen_mc_notifydomain_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_notifydomain_t);

/*
 * XEN_MC_physcpuinfo: the machine's CPUs.
 *
 *   offset  x86_32  size  field
 *        0       0     4  ncpus
 *        4       4     4  _pad0
 *        8       8     -  info   4 bytes on x86_32, 8 on x86_64
 *       16      12
 */
struct xen_mc_physcpuinfo {
    uint32_t ncpus;             /* in:  elements of info; out: CPUs that are online */
    uint32_t _pad0;             /* ignored */
    XEN_GUEST_HANDLE(xen_mc_logical_cpu_t) info;  /* out; null: only ncpus */
};
typedef struct xen_mc_physcpuinfo xen_mc_physcpuinfo_t;

/* XEN_MC_msrinject: pretend that machine check registers have these values. All in. */
struct xen_mc_msrinject {
    uint32_t mcinj_cpunr;       /* CPU */
    uint32_t mcinj_flags;       /* MC_MSRINJ_F_* */
    uint32_t mcinj_count;       /* elements of mcinj_msr that count */
    domid_t  mcinj_domid;       /* with MC_MSRINJ_F_GPADDR; otherwise ignored */
    uint16_t _pad0;             /* ignored */
    xen_mcinfo_msr_t mcinj_msr[MC_MSRINJ_MAXMSRS];
};
typedef struct xen_mc_msrinject xen_mc_msrinject_t;

/* XEN_MC_mceinject: raise a machine check exception. */
struct xen_mc_mceinject {
    unsigned int mceinj_cpunr;  /* in:  CPU */
};
typedef struct xen_mc_mceinject xen_mc_mceinject_t;

XEN_ABI_BEGIN_8

#if defined(__XEN_TOOLS__)
/*
 * XEN_MC_inject_v2: raise any of them on a set of CPUs. All in.
 *
 *   offset  size  field
 *        0     4  flags
 *        4     4  (hole)
 *        8    16  cpumap
 *       24
 */
struct xen_mc_inject_v2 {
    uint32_t flags;             /* XEN_MC_INJECT_* */
    xenctl_bitmap_t cpumap;
};
typedef struct xen_mc_inject_v2 xen_mc_inject_v2_t;
#endif

/* xen_mc: the argument of the hypercall. */
struct xen_mc {
    uint32_t cmd;               /* in:  XEN_MC_fetch ... */
    uint32_t interface_version; /* in:  XEN_MCA_INTERFACE_VERSION */
    union {
        xen_mc_fetch_t        mc_fetch;
        xen_mc_notifydomain_t mc_notifydomain;
        xen_mc_physcpuinfo_t  mc_physcpuinfo;
        xen_mc_msrinject_t    mc_msrinject;
        xen_mc_mceinject_t    mc_mceinject;
#if defined(__XEN_TOOLS__)
        xen_mc_inject_v2_t    mc_inject_v2;
#endif
    } u;
};
typedef struct xen_mc xen_mc_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_t);

XEN_ABI_END

XEN_ABI_END

#endif /* __ASSEMBLY__ */

/*
 * The records of telemetry. mi is a struct mc_info *, mic a struct mcinfo_common *.
 *
 *   x86_mcinfo_nentries(mi)   how many there are
 *   x86_mcinfo_first(mi)      the first; mi must have one
 *   x86_mcinfo_next(mic)      the one behind; mic is evaluated twice
 *   x86_mcinfo_lookup(ret, mi, mc_type)
 *                             a statement: makes ret the first of type mc_type; null
 *                             where there is none, or no mi
 */
#define x86_mcinfo_nentries(mi) ((mi)->mi_nentries)
#define x86_mcinfo_first(mi)    ((struct mcinfo_common *)(mi)->mi_data)
#define x86_mcinfo_next(mic)    \
    ((struct mcinfo_common *)((uint8_t *)(mic) + (mic)->size))
#define x86_mcinfo_lookup(ret, mi, mc_type)                             \
    do {                                                                \
        const struct mc_info *xen_mi_ = (mi);                           \
        const uint16_t xen_type_ = (uint16_t)(mc_type);                 \
        uint32_t xen_left_ = xen_mi_ ? xen_mi_->mi_nentries : 0;        \
        struct mcinfo_common *xen_mic_ = 0;                             \
                                                                        \
        for (; xen_left_; --xen_left_) {                                \
            xen_mic_ = xen_mic_ ? x86_mcinfo_next(xen_mic_)             \
                                : x86_mcinfo_first(xen_mi_);            \
            if (xen_mic_->type == xen_type_)                            \
                break;                                                  \
        }                                                               \
        (ret) = xen_left_ ? xen_mic_ : 0;                               \
    } while (0)

#endif /* __XEN_PUBLIC_ARCH_X86_MCA_H__ */
