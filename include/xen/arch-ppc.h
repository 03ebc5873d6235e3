/* SPDX-License-Identifier: MIT */
/*
 * arch-ppc.h - types and records of the 64-bit PowerPC ABI, which is not complete; since 4.18.
 *
 * Contract: none. Xen 4.22 runs no guests and has no hypercalls on PowerPC. The records can
 *           still change.
 * Layout:   for ppc64, little-endian. Guest handles, frame numbers and xen_ulong_t have 64
 *           bits.
 */
#include "xen.h"

#ifndef __XEN_PUBLIC_ARCH_PPC_H__
#define __XEN_PUBLIC_ARCH_PPC_H__

/* Number of VCPUs that have a vcpu_info in shared_info. */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

#ifdef __XEN_TOOLS__
/* Assigns the address in a guest handle to val: the reverse of set_xen_guest_handle. */
# define get_xen_guest_handle(val, hnd) do { (val) = (hnd).p; } while (0)
#endif

typedef uint64_t xen_pfn_t;             /* frame number */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_pfn   PRIx64           /* conversion specifier of printf, from <inttypes.h> */
# define PRIu_xen_pfn  PRIu64

#ifndef XEN_ABI_ASSEMBLER
typedef uint64_t xen_ulong_t;           /* unsigned integer of 64 bits */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_ulong PRIx64

#ifndef XEN_ABI_ASSEMBLER

/* vcpu_guest_core_regs: the registers of a VCPU. */
struct vcpu_guest_core_regs {
    uint64_t gprs[32];
    uint64_t lr;
    uint64_t ctr;
    uint64_t srr0;
    uint64_t srr1;
    uint64_t pc;
    uint64_t msr;
    uint64_t fpscr;
    uint64_t xer;
    uint64_t hid4;                      /* for debugging */
    uint64_t dar;                       /* address of a data exception; for debugging */
    uint32_t dsisr;                     /* cause of a data exception; for debugging */
    uint32_t cr;
    uint32_t __pad;                     /* ignored */
    uint32_t entry_vector;              /* vector of the exception */
};
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;

typedef uint64_t tsc_timestamp_t;       /* a value of the time base register */

/* vcpu_guest_context: the registers of a VCPU, for tools. */
struct vcpu_guest_context {
    vcpu_guest_core_regs_t user_regs;
    uint64_t sdr1;                      /* SDR1: base of the page table */
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/* arch_shared_info: the PowerPC part of the shared_info page. */
struct arch_shared_info {
    uint64_t boot_timebase;             /* value of the time base register at boot; Xen 4.22 does
                                           not write it */
};

/* These have no members and size 0, in C++ too: the PowerPC parts of vcpu_info and of
   XEN_DOMCTL_createdomain. */
XEN_ABI_EXT struct arch_vcpu_info { XEN_ABI_EMPTY };

XEN_ABI_EXT struct xen_arch_domainconfig { XEN_ABI_EMPTY };

/* xen_pmu_arch: a placeholder. */
typedef struct xen_pmu_arch { uint8_t dummy; } xen_pmu_arch_t;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_PPC_H__ */
