/* SPDX-License-Identifier: MIT */
/*
 * arch-riscv.h - types and records of the 64-bit RISC-V ABI, which is not complete; since 4.19.
 *
 * Contract: none. Xen 4.22 has no hypercalls on RISC-V. The records can still change.
 * Layout:   for riscv64. Guest handles, frame numbers and xen_ulong_t have 64 bits.
 */
#include "xen.h"

#ifndef __XEN_PUBLIC_ARCH_RISCV_H__
#define __XEN_PUBLIC_ARCH_RISCV_H__

/* Number of VCPUs that have a vcpu_info in shared_info. */
#define XEN_LEGACY_MAX_VCPUS 1

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

typedef uint64_t xen_pfn_t;             /* frame number */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_pfn   PRIx64           /* conversion specifier of printf, from <inttypes.h> */
# define PRIu_xen_pfn  PRIu64

#ifndef XEN_ABI_ASSEMBLER
typedef uint64_t xen_ulong_t;           /* unsigned integer of 64 bits */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_ulong PRIx64

#ifndef XEN_ABI_ASSEMBLER
# if defined(__XEN_TOOLS__)

/* vcpu_guest_context: the registers of a VCPU. It has no members yet. */
XEN_ABI_EXT struct vcpu_guest_context { XEN_ABI_EMPTY };
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/*
 * xen_arch_domainconfig: the RISC-V part of XEN_DOMCTL_createdomain. It can change with each
 * release.
 *
 * gaddr_bits selects how Xen translates guest-physical addresses: 41 (Sv39x4), 50 (Sv48x4) or
 * 59 (Sv57x4). Since 4.22. -XEN_EINVAL: another value (also 34, Sv32x4, which only a 32-bit Xen
 * accepts), a value that the CPU does not support, or not the value that the other domains have.
 */
struct xen_arch_domainconfig {
    uint8_t gaddr_bits;                 /* in: width of a guest-physical address in bits */
};

# endif /* __XEN_TOOLS__ */

/* The RISC-V parts of vcpu_info and of shared_info. They have no members and size 0, in C++ too. */
XEN_ABI_EXT struct arch_vcpu_info { XEN_ABI_EMPTY };
typedef struct arch_vcpu_info arch_vcpu_info_t;

XEN_ABI_EXT struct arch_shared_info { XEN_ABI_EMPTY };
typedef struct arch_shared_info arch_shared_info_t;

/* xen_pmu_arch: a placeholder. */
typedef struct xen_pmu_arch { uint8_t dummy; } xen_pmu_arch_t;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_RISCV_H__ */
