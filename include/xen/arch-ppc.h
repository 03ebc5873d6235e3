/* SPDX-License-Identifier: MIT */
/*
 * arch-ppc.h - what the PowerPC ABI is made of so far; since 4.18.
 *
 * Contract: none yet: Xen has no hypercalls on PowerPC.
 * Layout:   64 bits, little-endian; handles, frames and xen_ulong_t have 64 bits.
 */
#include "xen.h"

#ifndef __XEN_PUBLIC_ARCH_PPC_H__
#define __XEN_PUBLIC_ARCH_PPC_H__

/* VCPUs with a place in shared_info. */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* Read a handle: the reverse of set_xen_guest_handle. */
# define get_xen_guest_handle(val, hnd) do { (val) = (hnd).p; } while (0)

typedef uint64_t xen_pfn_t;
# define PRI_xen_pfn   PRIx64           /* <inttypes.h> */
# define PRIu_xen_pfn  PRIu64

typedef uint64_t xen_ulong_t;
# define PRI_xen_ulong PRIx64

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
    uint64_t hid4;                      /* Xen's own */
    uint64_t dar;                       /* address of a data exception */
    uint32_t dsisr;                     /* cause of a data exception */
    uint32_t cr;
    uint32_t __pad;                     /* ignored */
    uint32_t entry_vector;              /* of the exception; Xen's own */
};
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;

typedef uint64_t tsc_timestamp_t;       /* a value of the time base */

/* vcpu_guest_context: the state that a VCPU starts with. */
struct vcpu_guest_context {
    vcpu_guest_core_regs_t user_regs;
    uint64_t sdr1;                      /* base of the page table */
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/* arch_shared_info: PowerPC's part of the shared_info page. */
struct arch_shared_info {
    uint64_t boot_timebase;             /* Xen: the time base when it started */
};

/* PowerPC's part of vcpu_info is empty, in C++ too. */
XEN_ABI_EXT struct arch_vcpu_info { XEN_ABI_EMPTY };

XEN_ABI_EXT struct xen_arch_domainconfig { XEN_ABI_EMPTY };

/* xen_pmu_arch: nothing yet. */
typedef struct xen_pmu_arch { uint8_t dummy; } xen_pmu_arch_t;

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_PPC_H__ */
