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

#ifndef XEN_ABI_ASSEMBLER

/*
 * vcpu_guest_core_regs: the registers of a VCPU. A member with two names is one register: the
 * first name is for AArch64 state, the second, with 32 bits, for AArch32 state.
 *
 *   offset  size  field
 *        0   248  x0 ... x30         also the banked registers of AArch32
 *      248     8  pc64, pc32
 *      256     8  cpsr
 *      264     8  spsr_el1, spsr_svc
 *      272    16  spsr_fiq, spsr_irq, spsr_und, spsr_abt   4 each
 *      288    24  sp_el0, sp_el1, elr_el1                  8 each
 */
#  define XEN_REG(n64, n32) XEN_ABI_EXT union { uint64_t n64; uint32_t n32; }
XEN_ABI_EXT struct vcpu_guest_core_regs {
    XEN_REG(x0, r0_usr);
    XEN_REG(x1, r1_usr);
    XEN_REG(x2, r2_usr);
    XEN_REG(x3, r3_usr);
    XEN_REG(x4, r4_usr);
    XEN_REG(x5, r5_usr);
    XEN_REG(x6, r6_usr);
    XEN_REG(x7, r7_usr);
    XEN_REG(x8, r8_usr);
    XEN_REG(x9, r9_usr);
    XEN_REG(x10, r10_usr);
    XEN_REG(x11, r11_usr);
    XEN_REG(x12, r12_usr);
    XEN_REG(x13, sp_usr);
    XEN_REG(x14, lr_usr);
    XEN_REG(x15, __unused_sp_hyp);      /* not used */
    XEN_REG(x16, lr_irq);
    XEN_REG(x17, sp_irq);
    XEN_REG(x18, lr_svc);
    XEN_REG(x19, sp_svc);
    XEN_REG(x20, lr_abt);
    XEN_REG(x21, sp_abt);
    XEN_REG(x22, lr_und);
    XEN_REG(x23, sp_und);
    XEN_REG(x24, r8_fiq);
    XEN_REG(x25, r9_fiq);
    XEN_REG(x26, r10_fiq);
    XEN_REG(x27, r11_fiq);
    XEN_REG(x28, r12_fiq);
    XEN_REG(x29, sp_fiq);
    XEN_REG(x30, lr_fiq);
    XEN_REG(pc64, pc32);
    uint64_t cpsr;                      /* PSR_*; 32 bits until 4.15 */
    XEN_REG(spsr_el1, spsr_svc);        /* spsr_el1: 32 bits until 4.15 */
    uint32_t spsr_fiq, spsr_irq, spsr_und, spsr_abt;  /* AArch32 only */
    uint64_t sp_el0;                    /* AArch64 only */
    uint64_t sp_el1, elr_el1;           /* AArch64 only */
};
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_core_regs_t);

#endif /* XEN_ABI_ASSEMBLER */
#  undef XEN_REG

/* VGCF_*: bits of vcpu_guest_context.flags. */
#  define _VGCF_online 0
#  define VGCF_online  (1 << _VGCF_online)  /* the VCPU is not down */

#ifndef XEN_ABI_ASSEMBLER
/*
 * vcpu_guest_context: the registers of a VCPU, for XEN_DOMCTL_getvcpucontext and
 * XEN_DOMCTL_setvcpucontext. A guest starts VCPUs with PSCI instead. The 4 bytes at offset 4 are
 * a hole.
 */
struct vcpu_guest_context {
    uint32_t flags;                     /* VGCF_* */
    struct vcpu_guest_core_regs user_regs;
    uint64_t sctlr;                     /* SCTLR_EL1 (SCTLR); 32 bits until 4.12 */
    uint64_t ttbcr, ttbr0, ttbr1;       /* TCR_EL1 (TTBCR), TTBR0_EL1, TTBR1_EL1 */
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END
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

/*
 * Values of cpsr and sctlr with which the domain builder starts a guest kernel: interrupts and
 * aborts are masked. Since 4.4. Some 32-bit Linux kernels start only if PSR_Z is set:
 * PSR_GUEST32_INIT includes it since 4.17.
 */
#define PSR_GUEST32_INIT  (PSR_Z | PSR_ABT_MASK | PSR_FIQ_MASK | PSR_IRQ_MASK | PSR_MODE_SVC)
#define PSR_GUEST64_INIT  (PSR_ABT_MASK | PSR_FIQ_MASK | PSR_IRQ_MASK | PSR_MODE_EL1h)
#define SCTLR_GUEST_INIT  xen_mk_ullong(0x00c50078)

/*
 * GUEST_*: guest-physical memory map and interrupts of a domain that the toolstack builds, or
 * that Xen builds at boot without direct mapping. The values can change with each release: a
 * guest must read them from its device tree or ACPI tables. Sizes are in bytes. A name without
 * a mark exists since 4.4.
 */

/* virtio-mmio devices; since 4.17 */
#define GUEST_VIRTIO_MMIO_BASE             xen_mk_ullong(0x02000000)
#define GUEST_VIRTIO_MMIO_SIZE             xen_mk_ullong(0x00100000)

/* GICv2 interrupt controller: distributor, CPU interface */
#define GUEST_GICD_BASE                    xen_mk_ullong(0x03001000)
#define GUEST_GICD_SIZE                    xen_mk_ullong(0x00001000)
#define GUEST_GICC_BASE                    xen_mk_ullong(0x03002000)
#define GUEST_GICC_SIZE                    xen_mk_ullong(0x00002000)

/* GICv3 interrupt controller: distributor, redistributors of GUEST_MAX_VCPUS; since 4.5 */
#define GUEST_GICV3_GICD_BASE              xen_mk_ullong(0x03001000)
#define GUEST_GICV3_GICD_SIZE              xen_mk_ullong(0x00010000)
#define GUEST_GICV3_RDIST_REGIONS          1
#define GUEST_GICV3_GICR0_BASE             xen_mk_ullong(0x03020000)
#define GUEST_GICV3_GICR0_SIZE             xen_mk_ullong(0x01000000)

/* PCI configuration space; since 4.16 */
#define GUEST_VPCI_ECAM_BASE               xen_mk_ullong(0x10000000)
#define GUEST_VPCI_ECAM_SIZE               xen_mk_ullong(0x10000000)

/* ACPI tables; since 4.8 */
#define GUEST_ACPI_BASE                    xen_mk_ullong(0x20000000)
#define GUEST_ACPI_SIZE                    xen_mk_ullong(0x02000000)

/* PL011 UART, emulated by Xen; since 4.10 */
#define GUEST_PL011_BASE                   xen_mk_ullong(0x22000000)
#define GUEST_PL011_SIZE                   xen_mk_ullong(0x00001000)

/*
 * PCI memory below 4 GiB; since 4.16. ADDR_TYPE is the first cell of its entry in the property
 * "ranges" of the device tree.
 */
#define GUEST_VPCI_ADDR_TYPE_MEM           xen_mk_ullong(0x02000000)
#define GUEST_VPCI_MEM_ADDR                xen_mk_ullong(0x23000000)
#define GUEST_VPCI_MEM_SIZE                xen_mk_ullong(0x10000000)

/* free addresses, where the guest can map its grant table */
#define GUEST_GNTTAB_BASE                  xen_mk_ullong(0x38000000)
#define GUEST_GNTTAB_SIZE                  xen_mk_ullong(0x01000000)

/* pages of the console, of xenstore and others; since 4.5 */
#define GUEST_MAGIC_BASE                   xen_mk_ullong(0x39000000)
#define GUEST_MAGIC_SIZE                   xen_mk_ullong(0x01000000)

/* RAM: up to 3 GiB in bank 0, up to 1016 GiB in bank 1; two banks since 4.5 */
#define GUEST_RAM_BANKS                    2
#define GUEST_RAM0_BASE                    xen_mk_ullong(0x40000000)
#define GUEST_RAM0_SIZE                    xen_mk_ullong(0xc0000000)

/* prefetchable PCI memory above 4 GiB; since 4.16, this value of ADDR_TYPE since 4.19 */
#define GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM  xen_mk_ullong(0x43000000)
#define GUEST_VPCI_PREFETCH_MEM_ADDR       xen_mk_ullong(0x100000000)
#define GUEST_VPCI_PREFETCH_MEM_SIZE       xen_mk_ullong(0x100000000)

#define GUEST_RAM1_BASE                    xen_mk_ullong(0x0200000000)
#define GUEST_RAM1_SIZE                    xen_mk_ullong(0xfe00000000)

#define GUEST_RAM_BASE                     GUEST_RAM0_BASE
#define GUEST_RAM_MAX                      (GUEST_RAM0_SIZE + GUEST_RAM1_SIZE)
/* Initialisers for arrays of GUEST_RAM_BANKS elements. */
#define GUEST_RAM_BANK_BASES               { GUEST_RAM0_BASE, GUEST_RAM1_BASE }
#define GUEST_RAM_BANK_SIZES               { GUEST_RAM0_SIZE, GUEST_RAM1_SIZE }

#define GUEST_MAX_VCPUS                    128  /* largest number of VCPUs; since 4.8 */

/* Interrupt numbers (GIC INTIDs): one per VCPU (PPI), shared (SPI), software generated (SGI). */
#define GUEST_TIMER_VIRT_PPI               27   /* virtual timer */
#define GUEST_TIMER_PHYS_S_PPI             29   /* physical timer, secure */
#define GUEST_TIMER_PHYS_NS_PPI            30   /* physical timer, non-secure */
#define GUEST_EVTCHN_PPI                   31   /* event channels */
#define GUEST_VPL011_SPI                   32   /* PL011 UART; since 4.10 */
#define GUEST_VIRTIO_MMIO_SPI_FIRST        33   /* virtio-mmio devices; since 4.17 */
#define GUEST_VIRTIO_MMIO_SPI_LAST         43

/* SGIs of FF-A: a notification is pending, schedule the receiver. Since 4.19 */
#define GUEST_FFA_NOTIF_PEND_INTR_ID       8
#define GUEST_FFA_SCHEDULE_RECV_INTR_ID    9

/* Function numbers of PSCI 0.1, for the node "psci" of a guest's device tree */
#define PSCI_cpu_suspend                   0
#define PSCI_cpu_off                       1
#define PSCI_cpu_on                        2
#define PSCI_migrate                       3

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_PUBLIC_ARCH_ARM_H__ */
