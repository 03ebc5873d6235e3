/* SPDX-License-Identifier: MIT */
/*
 * guest.h - registers and memory map of an Arm domain that the toolstack builds.
 *
 * Contract: for tools; not stable, like domctl.h. xen.h includes this header. In Xen's own
 *           headers all of it is in arch-arm.h.
 * Layout:   the same on arm32 and arm64.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_ARM_GUEST_H__
#define __XEN_PUBLIC_ARCH_ARM_GUEST_H__

#if !defined(__XEN_TOOLS__)
# error "guest.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "../abi.h"
#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "../control/arch-arm/guest.h"
#elif !defined(GUEST_GNTTAB_BASE)     /* else another copy of arch-arm.h has it all */

XEN_ABI_BEGIN

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
#define XEN_REG(n64, n32) XEN_ABI_EXT union { uint64_t n64; uint32_t n32; }
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
#undef XEN_REG

/* VGCF_*: bits of vcpu_guest_context.flags. */
#define _VGCF_online 0
#define VGCF_online  (1 << _VGCF_online)  /* the VCPU is not down */

#ifndef XEN_ABI_ASSEMBLER
/*
 * vcpu_guest_context: the registers of a VCPU, for XEN_DOMCTL_getvcpucontext and
 * XEN_DOMCTL_setvcpucontext. A guest starts VCPUs with PSCI instead. The 4 bytes at offset 4 are
 * a hole.
 */
struct vcpu_guest_context {
    uint32_t flags;                     /* VGCF_* */
    struct vcpu_guest_core_regs user_regs;
    uint64_t sctlr;                     /* SCTLR_EL1 (SCTLR); 32 bits until 4.12.1 */
    uint64_t ttbcr, ttbr0, ttbr1;       /* TCR_EL1 (TTBCR), TTBR0_EL1, TTBR1_EL1 */
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

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

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_ARCH_ARM_GUEST_H__ */
