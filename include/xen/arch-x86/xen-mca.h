/* SPDX-License-Identifier: MIT */
/*
 * xen-mca.h - machine check hypercall: how dom0 reads the hardware errors that x86 CPUs report.
 *
 * Contract: HYPERVISOR_mca(xen_mc *). Only the control domain (dom0) may call it. If the
 *           Flask security policy is in use, it decides instead.
 *
 *           An operation returns 0 or an error; fetch also answers in `flags`. Every
 *           operation can return these errors; its comment lists the others:
 *             -XEN_EFAULT  Xen cannot read or write the argument or a buffer
 *             -XEN_EACCES  interface_version is not Xen's, or the Flask policy forbids the
 *                          operation
 *             -XEN_EPERM   the caller is not the control domain
 *             -XEN_ENOSYS  the caller is an HVM or PVH domain: only a PV dom0 has it
 *             -XEN_EINVAL  unknown operation
 *             -XEN_ENOMEM  Xen is out of memory
 *
 *           The virtual interrupt VIRQ_MCA tells dom0 that there is new telemetry. The
 *           hypercall exists since 3.3, most operations since 3.4.
 * Layout:   differs between x86_32 and x86_64 by the size of pointers and by alignment, see
 *           the tables.
 *
 * Telemetry is what Xen read from the CPU's machine check registers when an error occurred.
 * The registers are arranged in banks, one for each part of the hardware. Xen hands out the
 * telemetry as an mc_info, which contains records of several types (MC_TYPE_*), one directly
 * behind the other. Each record begins with an mcinfo_common. x86_mcinfo_first() and
 * x86_mcinfo_next() iterate over them.
 *
 * Telemetry is urgent if it comes from a machine check exception. It is not urgent if Xen found
 * it by polling the banks, at boot, or after a corrected machine check interrupt (CMCI).
 */
#ifndef __XEN_PUBLIC_ARCH_X86_MCA_H__
#define __XEN_PUBLIC_ARCH_X86_MCA_H__

#include "../abi.h"
#include "../xen.h"

#define __HYPERVISOR_mca                __HYPERVISOR_arch_0  /* 48: hypercall number */

/* xen_mc.interface_version */
#define XEN_MCA_INTERFACE_VERSION       0x01ecc003

/* xen_mc_fetch.flags, in: exactly one of the first two, alone or with XEN_MC_ACK. */
#define XEN_MC_NONURGENT                0x0001  /* telemetry that is not urgent */
#define XEN_MC_URGENT                   0x0002  /* urgent telemetry */
#define XEN_MC_ACK                      0x0004  /* acknowledge the telemetry fetch_id */

/* xen_mc_fetch.flags and xen_mc_notifydomain.flags, out. */
#define XEN_MC_OK                       0x0   /* fetch: there is telemetry */
#define XEN_MC_FETCHFAILED              0x1   /* fetch: Xen cannot write `data`; with -XEN_EFAULT */
#define XEN_MC_NODATA                   0x2   /* fetch: there is no telemetry */
#define XEN_MC_NOMATCH                  0x4   /* notifydomain: unused since 3.4 */
#define XEN_MC_CANNOTHANDLE             0x8   /* notifydomain: unused since 3.4 */
#define XEN_MC_NOTDELIVERED             0x10  /* notifydomain: unused since 3.4 */

/* mcinfo_global.mc_vcpuid: the VCPU is not known. Xen 4.22 does not leave this value there. */
#define XEN_MC_VCPUID_INVALID           0xffff

#define VIRQ_MCA                        VIRQ_ARCH_0  /* 16, of dom0: there is telemetry */

/* mcinfo_common.type, with the record of each type. */
#define MC_TYPE_GLOBAL                  0  /* mcinfo_global */
#define MC_TYPE_BANK                    1  /* mcinfo_bank */
#define MC_TYPE_EXTENDED                2  /* mcinfo_extended */
#define MC_TYPE_RECOVERY                3  /* mcinfo_recovery, since 3.4 */

/* mcinfo_global.mc_flags: how bad the worst error is, and how Xen learned of it. */
#define MC_FLAG_CORRECTABLE             (1 << 0)  /* the hardware corrected all errors */
#define MC_FLAG_UNCORRECTABLE           (1 << 1)  /* uncorrected, the CPU's state is lost */
#define MC_FLAG_RECOVERABLE             (1 << 2)  /* uncorrected, the CPU's state is good */
#define MC_FLAG_POLLED                  (1 << 3)  /* Xen polled the banks, or read at boot */
#define MC_FLAG_RESET                   (1 << 4)  /* Xen 4.22 does not set it */
#define MC_FLAG_CMCI                    (1 << 5)  /* corrected machine check interrupt */
#define MC_FLAG_MCE                     (1 << 6)  /* machine check exception */

/* mcinfo_recovery.action_flags. Xen 4.22 leaves them all 0. */
#define REC_ACTION_RECOVERED            (0x1 << 0)  /* Xen recovered from the error */
#define REC_ACTION_NONE                 (0x1 << 1)  /* Xen did nothing */
#define REC_ACTION_NEED_RESET           (0x1 << 2)  /* the machine must be reset */

/* mcinfo_recovery.action_types, with the member of action_info. Xen 4.22 sets the first only. */
#define MC_ACTION_PAGE_OFFLINE          (0x1 << 0)  /* page_retire */
#define MC_ACTION_CPU_OFFLINE           (0x1 << 1)  /* cpu_offline */
#define MC_ACTION_CACHE_SHRINK          (0x1 << 2)  /* none: a part of a cache was turned off */

/* Sizes in bytes. */
#define MAX_UNION_SIZE                  16    /* mcinfo_recovery.action_info */
#define MCINFO_HYPERCALLSIZE            1024  /* not used by Xen */
#define MCINFO_MAXSIZE                  768   /* mc_info */

/* mc_info.flags */
#define MCINFO_FLAGS_UNCOMPLETE         0x1   /* there was no space for all records */

/* Number of elements of mcinfo_logical_cpu.mc_msrvalues. */
#define __MC_MSR_ARRAYSIZE              8
/*
 * Legacy name, until interface version 0x00040d00: how many elements were used. Use
 * mc_nmsrvals instead.
 */
#if __XEN_INTERFACE_VERSION__ < 0x00040e00
# define __MC_NMSRS                     1
#endif

/* mcinfo_logical_cpu.mc_cpu_caps: number of words. */
#define MC_NCAPS                        7
/*
 * Meaning of the words until Xen 4.6. Later versions, also 4.22, copy the first seven words of
 * their own CPU features instead, in the order of cpufeatureset.h, so only word 0 fits its name.
 */
#define MC_CAPS_STD_EDX                 0  /* CPUID 0x00000001, edx */
#define MC_CAPS_AMD_EDX                 1  /* CPUID 0x80000001, edx */
#define MC_CAPS_TM                      2  /* CPUID 0x80860001: Transmeta */
#define MC_CAPS_LINUX                   3  /* Linux's own */
#define MC_CAPS_STD_ECX                 4  /* CPUID 0x00000001, ecx */
#define MC_CAPS_VIA                     5  /* CPUID 0xc0000001 */
#define MC_CAPS_AMD_ECX                 6  /* CPUID 0x80000001, ecx */

/* xen_mc.cmd, with the member of xen_mc.u that each uses. */
#define XEN_MC_fetch                    1  /* mc_fetch */
#define XEN_MC_notifydomain             2  /* mc_notifydomain, in 3.3 only; -XEN_EINVAL since */
#define XEN_MC_physcpuinfo              3  /* mc_physcpuinfo, since 3.4 */
#define XEN_MC_msrinject                4  /* mc_msrinject, since 3.4; to test handlers */
#define XEN_MC_mceinject                5  /* mc_mceinject, since 3.4; to test handlers */
#if defined(__XEN_TOOLS__)
# define XEN_MC_inject_v2               6  /* mc_inject_v2, since 4.1; to test handlers */
#endif

#define MC_MSRINJ_MAXMSRS               8    /* number of elements of xen_mc_msrinject.mcinj_msr */

/* xen_mc_msrinject.mcinj_flags; other bits must be 0, Xen does not check that */
#define MC_MSRINJ_F_INTERPOSE           0x1  /* Xen reads these values instead of the registers,
                                                which do not change; for the registers of a bank
                                                necessary except on AMD CPUs */
#define MC_MSRINJ_F_GPADDR              0x2  /* all values are guest-physical addresses of the
                                                domain mcinj_domid: Xen translates them to machine
                                                addresses; since 4.7 */

#if defined(__XEN_TOOLS__)
/* xen_mc_inject_v2.flags: one of the types, and which CPUs */
# define XEN_MC_INJECT_TYPE_MASK        0x7
# define XEN_MC_INJECT_TYPE_MCE         0x0  /* a machine check exception */
# define XEN_MC_INJECT_TYPE_CMCI        0x1  /* a corrected machine check interrupt */
# define XEN_MC_INJECT_TYPE_LMCE        0x2  /* a local machine check exception; since 4.10 */
# define XEN_MC_INJECT_CPU_BROADCAST    0x8  /* all online CPUs; cpumap is ignored */
#endif

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* mcinfo_common: beginning of each record. */
struct mcinfo_common {
    uint16_t type;              /* MC_TYPE_*, tells which record it is */
    uint16_t size;              /* size of the whole record in bytes */
};
typedef struct mcinfo_common xen_mcinfo_common_t;

/* mcinfo_global: what applies to all banks: the CPU, and what ran on it. */
struct mcinfo_global {
    xen_mcinfo_common_t common;
    uint16_t mc_domid;          /* domain that was running on the CPU; DOMID_IDLE: none */
    uint16_t mc_vcpuid;         /* its VCPU; with DOMID_IDLE Xen's number of the CPU */
    uint32_t mc_socketid;       /* socket of the CPU */
    uint16_t mc_coreid;         /* core in the socket */
    uint16_t mc_core_threadid;  /* thread in the core */
    uint32_t mc_apicid;         /* APIC id of the CPU */
    uint32_t mc_flags;          /* MC_FLAG_* */
    uint64_t mc_gstatus;        /* register MCG_STATUS */
};

/* mcinfo_bank: registers of one bank that held an error. */
struct mcinfo_bank {
    xen_mcinfo_common_t common;
    uint16_t mc_bank;           /* number of the bank */
    uint16_t mc_domid;          /* domain that owns the memory at mc_addr, or DOMID_INVALID */
    uint64_t mc_status;         /* MCi_STATUS */
    uint64_t mc_addr;           /* MCi_ADDR, 0 if mc_status says that it is not valid; a
                                   guest-physical address if Xen passed the error to mc_domid */
    uint64_t mc_misc;           /* MCi_MISC, 0 if mc_status says that it is not valid */
    uint64_t mc_ctrl2;          /* MCi_CTL2; only with MC_FLAG_CMCI, otherwise 0 */
    uint64_t mc_tsc;            /* time stamp counter; only with MC_FLAG_CMCI, otherwise 0 */
};

/* mcinfo_msr: a model-specific register and its value. */
struct mcinfo_msr {
    uint64_t reg;               /* number of the MSR */
    uint64_t value;
};
typedef struct mcinfo_msr xen_mcinfo_msr_t;

/* mcinfo_extended: further registers, depending on the vendor; at most one in an mc_info. */
struct mcinfo_extended {
    xen_mcinfo_common_t common;
    uint32_t mc_msrs;           /* elements of mc_msr in use */
    xen_mcinfo_msr_t mc_msr[32];
};

/* page_offline_action: Xen stopped using a page of memory, or tried to. */
struct page_offline_action {
    uint64_t mfn;               /* machine frame of the page */
    uint64_t status;            /* result: PG_OFFLINE_* of sysctl.h */
};
typedef struct page_offline_action xen_page_offline_action_t;

/* cpu_offline_action: Xen stopped using a CPU. */
struct cpu_offline_action {
    uint32_t mc_socketid;       /* as in mcinfo_global */
    uint16_t mc_coreid;
    uint16_t mc_core_threadid;
};
typedef struct cpu_offline_action xen_cpu_offline_action_t;

/* mcinfo_recovery: what Xen did about the error in one bank. Since 3.4. */
struct mcinfo_recovery {
    xen_mcinfo_common_t common;
    uint16_t mc_bank;           /* number of the bank */
    uint8_t  action_flags;      /* REC_ACTION_* */
    uint8_t  action_types;      /* MC_ACTION_* */
    union {
        xen_page_offline_action_t page_retire;
        xen_cpu_offline_action_t cpu_offline;
        uint8_t pad[MAX_UNION_SIZE];
    } action_info;
};

/* mc_info: the telemetry of one event on one CPU. */
struct mc_info {
    uint32_t mi_nentries;       /* number of records in mi_data */
    uint32_t flags;             /* MCINFO_FLAGS_* */
    uint64_t mi_data[95];       /* the records, one behind the other; 760 bytes */
};
typedef struct mc_info mc_info_t;
DEFINE_XEN_GUEST_HANDLE(mc_info_t);

/*
 * mcinfo_logical_cpu: description of one logical CPU (thread) of the machine.
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
    uint32_t mc_cpunr;          /* Xen's number of the CPU */
    uint32_t mc_chipid;         /* socket of the CPU */
    uint16_t mc_coreid;         /* core in the socket */
    uint16_t mc_threadid;       /* thread in the core */
    uint32_t mc_apicid;         /* APIC id */
    uint32_t mc_clusterid;      /* initial APIC id: CPUID leaf 1, bits 24-31 of ebx */
    uint32_t mc_ncores;         /* cores of the socket */
    uint32_t mc_ncores_active;  /* cores of the socket that were started */
    uint32_t mc_nthreads;       /* threads that a core can have, on Intel even if
                                   hyper-threading is off; AMD before family 0x17: cores of a
                                   compute unit */
    int32_t  mc_cpuid_level;    /* highest basic CPUID leaf */
    uint32_t mc_family;         /* CPU family */
    uint32_t mc_vendor;         /* Linux's number: 0 Intel, 2 AMD, 5 Centaur, 9 Hygon,
                                   10 Zhaoxin/Shanghai, 0xff unknown */
    uint32_t mc_model;          /* CPU model */
    uint32_t mc_step;           /* stepping */
    char     mc_vendorid[16];   /* vendor's name as in CPUID leaf 0, NUL-terminated */
    char     mc_brandid[64];    /* name of the model, NUL-terminated */
    uint32_t mc_cpu_caps[MC_NCAPS];  /* CPU features, see MC_CAPS_* */
    uint32_t mc_cache_size;     /* size of the largest cache in KiB */
    uint32_t mc_cache_alignment;  /* cache alignment in bytes, one or two cache lines */
    int32_t  mc_nmsrvals;       /* elements of mc_msrvalues in use */
    xen_mcinfo_msr_t mc_msrvalues[__MC_MSR_ARRAYSIZE];  /* MCG_CAP; serial number (PPIN) if the
                                                           CPU has one and firmware permits
                                                           reading it */
};
typedef struct mcinfo_logical_cpu xen_mc_logical_cpu_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_logical_cpu_t);

/*
 * XEN_MC_fetch: read the oldest telemetry that is not acknowledged. To get all, call it until
 * `flags` has XEN_MC_NODATA, and acknowledge each telemetry by another call with XEN_MC_ACK
 * and its fetch_id: until then Xen returns the same one again. Acknowledging writes nothing
 * back, and Xen ignores a fetch_id other than that of the oldest.
 *
 *   -XEN_EINVAL  not exactly one of XEN_MC_NONURGENT and XEN_MC_URGENT; data is NULL (except
 *                with XEN_MC_ACK)
 *
 *   offset  x86_32  size  field
 *        0       0     4  flags
 *        4       4     4  _pad0
 *        8       8     8  fetch_id
 *       16      16     -  data      4 bytes on x86_32, 8 on x86_64
 *       24      20
 */
struct xen_mc_fetch {
    uint32_t flags;             /* in:  XEN_MC_NONURGENT ...; out: XEN_MC_OK ... */
    uint32_t _pad0;             /* ignored */
    uint64_t fetch_id;          /* out: id of the telemetry, 0: none; in with XEN_MC_ACK */
    XEN_GUEST_HANDLE(mc_info_t) data;  /* out: the telemetry */
};
typedef struct xen_mc_fetch xen_mc_fetch_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_fetch_t);

/*
 * XEN_MC_notifydomain: tell a guest about an error. Only Xen 3.3 had it, with another record;
 * since 3.4 it returns -XEN_EINVAL.
 */
struct xen_mc_notifydomain {
    uint16_t mc_domid;          /* in:  the domain */
    uint16_t mc_vcpuid;         /* in:  its VCPU, from mcinfo_global */
    uint32_t flags;             /* out: XEN_MC_OK ... */
};
typedef struct xen_mc_notifydomain xen_mc_notifydomain_t;
DEFINE_XEN_GUEST_HANDLE(xen_mc_notifydomain_t);

/*
 * XEN_MC_physcpuinfo: describe the online CPUs of the machine. With `info` NULL, Xen only counts
 * them.
 *
 *   -XEN_EINVAL  info is not NULL, and ncpus is 0
 *
 *   offset  x86_32  size  field
 *        0       0     4  ncpus
 *        4       4     4  _pad0
 *        8       8     -  info   4 bytes on x86_32, 8 on x86_64
 *       16      12
 */
struct xen_mc_physcpuinfo {
    uint32_t ncpus;             /* in:  elements of `info`. Pass at least the number of online CPUs:
                                   with fewer, Xen writes beyond a buffer of its own. Out:
                                   elements written; if info is NULL, number of online CPUs */
    uint32_t _pad0;             /* ignored */
    XEN_GUEST_HANDLE(xen_mc_logical_cpu_t) info;  /* out: one element a CPU, or NULL */
};
typedef struct xen_mc_physcpuinfo xen_mc_physcpuinfo_t;

/*
 * XEN_MC_msrinject: give machine check registers of a CPU new values, to test how an error is
 * handled. All members are in.
 *
 *   -XEN_ENODEV  Xen does not handle machine checks on this machine
 *   -XEN_ENOENT  the CPU has no banks
 *   -XEN_EINVAL  the CPU does not exist or is offline; GPADDR: there is no such domain, or no
 *                memory at an address; a register cannot be set
 */
struct xen_mc_msrinject {
    uint32_t mcinj_cpunr;       /* Xen's number of the CPU */
    uint32_t mcinj_flags;       /* MC_MSRINJ_F_* */
    uint32_t mcinj_count;       /* elements of mcinj_msr in use, 0 to 8; Xen does not check it */
    domid_t  mcinj_domid;       /* domain with MC_MSRINJ_F_GPADDR, otherwise ignored */
    uint16_t _pad0;             /* ignored */
    xen_mcinfo_msr_t mcinj_msr[MC_MSRINJ_MAXMSRS];  /* registers and their new values */
};
typedef struct xen_mc_msrinject xen_mc_msrinject_t;

/*
 * XEN_MC_mceinject: raise a machine check exception, for tests: on the CPU, or on all online
 * CPUs if the machine broadcasts these exceptions.
 *
 *   -XEN_ENODEV  Xen does not handle machine checks on this machine
 *   -XEN_ENOENT  the CPU has no banks
 *   -XEN_EINVAL  the CPU does not exist or is offline
 */
struct xen_mc_mceinject {
    unsigned int mceinj_cpunr;  /* in:  Xen's number of the CPU */
};
typedef struct xen_mc_mceinject xen_mc_mceinject_t;

XEN_ABI_BEGIN_8

#if defined(__XEN_TOOLS__)
/*
 * XEN_MC_inject_v2: raise an exception or interrupt of any type on a set of CPUs, for tests. All
 * members are in.
 *
 *   -XEN_ENODEV  Xen does not handle machine checks on this machine
 *   -XEN_ENOENT  a CPU of the set has no banks
 *   -XEN_EINVAL  no CPU of the set is online; unknown type; CMCI or LMCE: the machine does not
 *                support it; LMCE: more than one CPU, or BROADCAST
 *
 *   offset  size  field
 *        0     4  flags
 *        4     4  (hole)
 *        8    16  cpumap
 *       24
 */
struct xen_mc_inject_v2 {
    uint32_t flags;             /* XEN_MC_INJECT_* */
    xenctl_bitmap_t cpumap;     /* the CPUs: bit n is the CPU with Xen's number n */
};
typedef struct xen_mc_inject_v2 xen_mc_inject_v2_t;
#endif

/* xen_mc: the argument of the hypercall. */
struct xen_mc {
    uint32_t cmd;               /* in:  operation: XEN_MC_fetch ... */
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

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Access to the records of an mc_info. mi is a struct mc_info *, mic a struct mcinfo_common *.
 *
 *   x86_mcinfo_nentries(mi)   the number of records
 *   x86_mcinfo_first(mi)      pointer to the first record; there must be one
 *   x86_mcinfo_next(mic)      pointer to the record behind mic; evaluates mic twice, does not
 *                             know where the records end
 *   x86_mcinfo_lookup(ret, mi, mc_type)
 *                             a statement: sets ret to the first record of type mc_type, or
 *                             to a null pointer if there is none or mi is null
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
