/* SPDX-License-Identifier: MIT */
/*
 * arch-arm.h - calling convention, types, VCPU state and guest memory map of the two Arm ABIs.
 *
 * Contract: a hypercall is the instruction HVC with the immediate XEN_HYPERCALL_TAG. It
 *           takes its number in x16 (arm32: r12) and its arguments in x0 to x4 (r0 to r4).
 *           The result is in x0 (r0). Xen may change x16 (r12) and the registers of the
 *           arguments that the hypercall has, and no others. HVC with the immediate 0 is
 *           a call by the SMC calling convention (arch-arm/smccc.h). With any other
 *           immediate the guest gets an undefined instruction exception; a debug build
 *           of Xen also has debug calls at 0xff00 to 0xffff.
 *           Frame numbers of guest memory are gfns. Memory that a hypercall reads or writes, and
 *           memory that the guest shares with Xen or with other domains, must be mapped as
 *           normal memory, inner and outer write-back, inner-shareable.
 * Layout:   the same on arm32 and arm64, that of the 64-bit procedure call standard. Guest
 *           handles, frame numbers and xen_ulong_t have 64 bits on both.
 *
 * There is no start_info. In a device tree, a guest finds Xen by a node that is compatible
 * with "xen,xen". The first range of this node's reg property is free for the grant table,
 * and the interrupts property gives the interrupt for events. The guest maps shared_info
 * with XENMEM_add_to_physmap. It must register the vcpu_info of each VCPU but VCPU 0 with
 * VCPUOP_register_vcpu_info, and it can do so for VCPU 0.
 */
#include "xen.h"

#ifndef __XEN_PUBLIC_ARCH_ARM_H__
#define __XEN_PUBLIC_ARCH_ARM_H__

#define XEN_HYPERCALL_TAG    0xEA1      /* immediate of the HVC instruction */

/* Number of VCPUs that have a vcpu_info in shared_info. */
#define XEN_LEGACY_MAX_VCPUS 1

XEN_ABI_BEGIN

#ifndef XEN_ABI_ASSEMBLER
typedef uint64_t xen_pfn_t;             /* frame number: a gfn */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_pfn   PRIx64           /* conversion specifier of printf, from <inttypes.h> */
# define PRIu_xen_pfn  PRIu64

#ifndef XEN_ABI_ASSEMBLER
typedef uint64_t xen_ulong_t;           /* unsigned integer of 64 bits, on both ABIs */
#endif /* XEN_ABI_ASSEMBLER */
# define PRI_xen_ulong PRIx64

# if defined(__XEN_TOOLS__)

XEN_ABI_END
#include "arch-arm/guest.h"
#include "arch-arm/domainconfig.h"
XEN_ABI_BEGIN

# endif /* __XEN_TOOLS__ */

#ifndef XEN_ABI_ASSEMBLER
/* The Arm parts of vcpu_info and of shared_info. They have no members and size 0, in C++ too. */
XEN_ABI_EXT struct arch_vcpu_info { XEN_ABI_EMPTY };
typedef struct arch_vcpu_info arch_vcpu_info_t;

XEN_ABI_EXT struct arch_shared_info { XEN_ABI_EMPTY };
typedef struct arch_shared_info arch_shared_info_t;

typedef uint64_t xen_callback_t;        /* for callback.h; Arm guests do not have callback_op */

/* xen_pmu_arch: a placeholder. HYPERVISOR_xenpmu_op (pmu.h) does not exist on Arm. Since 4.6. */
typedef struct xen_pmu_arch { uint8_t dummy; } xen_pmu_arch_t;
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#if defined(__XEN_TOOLS__)

/* PSR_*: bits and modes in vcpu_guest_core_regs.cpsr, as the architecture defines them. */
#define PSR_THUMB         (1U << 5)     /* AArch32: Thumb state */
#define PSR_FIQ_MASK      (1U << 6)     /* fast interrupts are masked */
#define PSR_IRQ_MASK      (1U << 7)     /* interrupts are masked */
#define PSR_ABT_MASK      (1U << 8)     /* asynchronous aborts are masked */
#define PSR_BIG_ENDIAN    (1U << 9)     /* AArch32: data accesses are big-endian */
#define PSR_DBG_MASK      (1U << 9)     /* AArch64: debug exceptions are masked; since 4.4 */
#define PSR_IT_MASK       (0x0600fc00U) /* AArch32: state of an if-then block; since 4.3 */
#define PSR_JAZELLE       (1U << 24)    /* AArch32: Jazelle state */
#define PSR_Z             (1U << 30)    /* zero flag; since 4.17 */

/* Modes of AArch32 */
#define PSR_MODE_USR      0x10U
#define PSR_MODE_FIQ      0x11U
#define PSR_MODE_IRQ      0x12U
#define PSR_MODE_SVC      0x13U
#define PSR_MODE_MON      0x16U
#define PSR_MODE_ABT      0x17U
#define PSR_MODE_HYP      0x1aU
#define PSR_MODE_UND      0x1bU
#define PSR_MODE_SYS      0x1fU

/*
 * Exception levels of AArch64, since 4.3. With h the CPU uses the stack pointer of the level,
 * with t that of EL0.
 */
#define PSR_MODE_BIT      0x10U         /* 1 in all AArch32 modes, 0 in all AArch64 modes */
#define PSR_MODE_EL3h     0x0dU
#define PSR_MODE_EL3t     0x0cU
#define PSR_MODE_EL2h     0x09U
#define PSR_MODE_EL2t     0x08U
#define PSR_MODE_EL1h     0x05U
#define PSR_MODE_EL1t     0x04U
#define PSR_MODE_EL0t     0x00U

/* Initialisers for arrays of GUEST_RAM_BANKS elements. */
#define GUEST_RAM_BANK_BASES               { GUEST_RAM0_BASE, GUEST_RAM1_BASE }
#define GUEST_RAM_BANK_SIZES               { GUEST_RAM0_SIZE, GUEST_RAM1_SIZE }

/* Function numbers of PSCI 0.1, for the node "psci" of a guest's device tree */
#define PSCI_cpu_suspend                   0
#define PSCI_cpu_off                       1
#define PSCI_cpu_on                        2
#define PSCI_migrate                       3

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_PUBLIC_ARCH_ARM_H__ */
