/* SPDX-License-Identifier: MIT */
/*
 * arch-riscv.h - what the RISC-V ABI is made of so far; since 4.19.
 *
 * Contract: none yet: Xen has no hypercalls on RISC-V.
 * Layout:   64 bits only; handles, frames and xen_ulong_t have 64 bits.
 */
#include "xen.h"

#ifndef __XEN_PUBLIC_ARCH_RISCV_H__
#define __XEN_PUBLIC_ARCH_RISCV_H__

/* VCPUs with a place in shared_info. */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

typedef uint64_t xen_pfn_t;
# define PRI_xen_pfn   PRIx64           /* <inttypes.h> */
# define PRIu_xen_pfn  PRIu64

typedef uint64_t xen_ulong_t;
# define PRI_xen_ulong PRIx64

# if defined(__XEN_TOOLS__)

XEN_ABI_EXT struct vcpu_guest_context { XEN_ABI_EMPTY };
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/* xen_arch_domainconfig: RISC-V's part of XEN_DOMCTL_createdomain, not stable. */
struct xen_arch_domainconfig {
    uint8_t gaddr_bits;                 /* in: bits of a guest physical address */
};

# endif /* __XEN_TOOLS__ */

/* RISC-V's parts of vcpu_info and of shared_info are empty, in C++ too. */
XEN_ABI_EXT struct arch_vcpu_info { XEN_ABI_EMPTY };
typedef struct arch_vcpu_info arch_vcpu_info_t;

XEN_ABI_EXT struct arch_shared_info { XEN_ABI_EMPTY };
typedef struct arch_shared_info arch_shared_info_t;

/* xen_pmu_arch: nothing yet. */
typedef struct xen_pmu_arch { uint8_t dummy; } xen_pmu_arch_t;

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_RISCV_H__ */
