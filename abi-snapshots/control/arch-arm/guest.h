/* SPDX-License-Identifier: MIT */
/* arch-arm/guest.h of Xen 4.6 to 4.21; ../../check.h says what a line means. */
/* vcpu_guest_core_regs: the registers of a VCPU */
#if XEN_CONTROL_RELEASE < 416
XEN_ABI_RECORD(struct vcpu_guest_core_regs, 304, 8)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x0, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r0_usr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x1, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r1_usr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x2, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r2_usr, 16, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x3, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r3_usr, 24, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x4, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r4_usr, 32, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x5, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r5_usr, 40, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x6, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r6_usr, 48, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x7, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r7_usr, 56, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r8_usr, 64, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r9_usr, 72, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r10_usr, 80, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r11_usr, 88, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r12_usr, 96, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_usr, 104, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_usr, 112, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, __unused_sp_hyp, 120, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x16, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_irq, 128, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x17, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_irq, 136, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x18, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_svc, 144, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x19, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_svc, 152, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x20, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_abt, 160, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x21, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_abt, 168, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x22, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_und, 176, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x23, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_und, 184, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x24, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r8_fiq, 192, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x25, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r9_fiq, 200, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x26, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r10_fiq, 208, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x27, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r11_fiq, 216, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x28, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r12_fiq, 224, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x29, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_fiq, 232, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x30, 240, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_fiq, 240, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, pc64, 248, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, pc32, 248, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, cpsr, 256, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_el1, 260, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_svc, 260, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_fiq, 264, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_irq, 268, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_und, 272, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_abt, 276, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_el0, 280, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_el1, 288, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, elr_el1, 296, 8, uint64_t)
XEN_ABI_TYPE(vcpu_guest_core_regs_t, 304, struct vcpu_guest_core_regs)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_RECORD(struct vcpu_guest_core_regs, 312, 8)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x0, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r0_usr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x1, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r1_usr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x2, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r2_usr, 16, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x3, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r3_usr, 24, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x4, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r4_usr, 32, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x5, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r5_usr, 40, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x6, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r6_usr, 48, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x7, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r7_usr, 56, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r8_usr, 64, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r9_usr, 72, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r10_usr, 80, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r11_usr, 88, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r12_usr, 96, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_usr, 104, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_usr, 112, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, __unused_sp_hyp, 120, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x16, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_irq, 128, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x17, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_irq, 136, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x18, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_svc, 144, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x19, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_svc, 152, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x20, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_abt, 160, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x21, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_abt, 168, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x22, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_und, 176, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x23, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_und, 184, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x24, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r8_fiq, 192, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x25, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r9_fiq, 200, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x26, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r10_fiq, 208, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x27, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r11_fiq, 216, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x28, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, r12_fiq, 224, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x29, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_fiq, 232, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, x30, 240, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, lr_fiq, 240, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, pc64, 248, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, pc32, 248, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, cpsr, 256, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_el1, 264, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_svc, 264, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_fiq, 272, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_irq, 276, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_und, 280, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, spsr_abt, 284, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_el0, 288, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, sp_el1, 296, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_core_regs, elr_el1, 304, 8, uint64_t)
XEN_ABI_TYPE(vcpu_guest_core_regs_t, 312, struct vcpu_guest_core_regs)
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(vcpu_guest_core_regs_t), 8, vcpu_guest_core_regs_t *)
/* vcpu_guest_context: buffer of XEN_DOMCTL_getvcpucontext and _setvcpucontext */
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct vcpu_guest_context, 344, 8)
XEN_ABI_FIELD(struct vcpu_guest_context, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_context, user_regs, 8, 304, struct vcpu_guest_core_regs)
XEN_ABI_FIELD(struct vcpu_guest_context, sctlr, 312, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbcr, 320, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr0, 328, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr1, 336, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 416
XEN_ABI_RECORD(struct vcpu_guest_context, 344, 8)
XEN_ABI_FIELD(struct vcpu_guest_context, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_context, user_regs, 8, 304, struct vcpu_guest_core_regs)
XEN_ABI_FIELD(struct vcpu_guest_context, sctlr, 312, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbcr, 320, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr0, 328, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr1, 336, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_RECORD(struct vcpu_guest_context, 352, 8)
XEN_ABI_FIELD(struct vcpu_guest_context, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_guest_context, user_regs, 8, 312, struct vcpu_guest_core_regs)
XEN_ABI_FIELD(struct vcpu_guest_context, sctlr, 320, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbcr, 328, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr0, 336, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_guest_context, ttbr1, 344, 8, uint64_t)
#endif
XEN_ABI_CONST(_VGCF_online, 0)
XEN_ABI_CONST(VGCF_online, 1)
#if XEN_CONTROL_RELEASE < 416
XEN_ABI_TYPE(vcpu_guest_context_t, 344, struct vcpu_guest_context)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_TYPE(vcpu_guest_context_t, 352, struct vcpu_guest_context)
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(vcpu_guest_context_t), 8, vcpu_guest_context_t *)
/* cpsr and sctlr with which a guest starts */
#if XEN_CONTROL_RELEASE < 417
XEN_ABI_CONST(PSR_GUEST32_INIT, 0x1d3)
#endif
#if XEN_CONTROL_RELEASE == 417
XEN_ABI_CONST(PSR_GUEST32_INIT, 0x400001d3)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(PSR_GUEST32_INIT, 0x400001d3U)
#endif
#if XEN_CONTROL_RELEASE < 418
XEN_ABI_CONST(PSR_GUEST64_INIT, 0x1c5)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(PSR_GUEST64_INIT, 0x1c5U)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(SCTLR_GUEST_INIT, 0xc50078)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_WIDE(SCTLR_GUEST_INIT, 0xc50078ULL)
#endif
/* GUEST_*: memory map and interrupts of a guest */
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_WIDE(GUEST_VIRTIO_MMIO_BASE, 0x2000000ULL)
XEN_ABI_WIDE(GUEST_VIRTIO_MMIO_SIZE, 0x100000ULL)
#endif
XEN_ABI_WIDE(GUEST_GICD_BASE, 0x3001000ULL)
XEN_ABI_WIDE(GUEST_GICD_SIZE, 0x1000ULL)
XEN_ABI_WIDE(GUEST_GICC_BASE, 0x3002000ULL)
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_WIDE(GUEST_GICC_SIZE, 0x100ULL)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_WIDE(GUEST_GICC_SIZE, 0x2000ULL)
#endif
XEN_ABI_WIDE(GUEST_GICV3_GICD_BASE, 0x3001000ULL)
XEN_ABI_WIDE(GUEST_GICV3_GICD_SIZE, 0x10000ULL)
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_WIDE(GUEST_GICV3_RDIST_STRIDE, 0x20000ULL)
#endif
XEN_ABI_CONST(GUEST_GICV3_RDIST_REGIONS, 1)
XEN_ABI_WIDE(GUEST_GICV3_GICR0_BASE, 0x3020000ULL)
XEN_ABI_WIDE(GUEST_GICV3_GICR0_SIZE, 0x1000000ULL)
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_WIDE(GUEST_VPCI_ECAM_BASE, 0x10000000ULL)
XEN_ABI_WIDE(GUEST_VPCI_ECAM_SIZE, 0x10000000ULL)
#endif
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_WIDE(GUEST_ACPI_BASE, 0x20000000ULL)
XEN_ABI_WIDE(GUEST_ACPI_SIZE, 0x2000000ULL)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_WIDE(GUEST_PL011_BASE, 0x22000000ULL)
XEN_ABI_WIDE(GUEST_PL011_SIZE, 0x1000ULL)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_WIDE(GUEST_VPCI_ADDR_TYPE_MEM, 0x2000000ULL)
XEN_ABI_WIDE(GUEST_VPCI_MEM_ADDR, 0x23000000ULL)
XEN_ABI_WIDE(GUEST_VPCI_MEM_SIZE, 0x10000000ULL)
#endif
XEN_ABI_WIDE(GUEST_GNTTAB_BASE, 0x38000000ULL)
XEN_ABI_WIDE(GUEST_GNTTAB_SIZE, 0x1000000ULL)
XEN_ABI_WIDE(GUEST_MAGIC_BASE, 0x39000000ULL)
XEN_ABI_WIDE(GUEST_MAGIC_SIZE, 0x1000000ULL)
XEN_ABI_CONST(GUEST_RAM_BANKS, 2)
XEN_ABI_WIDE(GUEST_RAM0_BASE, 0x40000000ULL)
XEN_ABI_WIDE(GUEST_RAM0_SIZE, 0xc0000000ULL)
#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 419
XEN_ABI_WIDE(GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM, 0x42000000ULL)
#endif
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_WIDE(GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM, 0x43000000ULL)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_WIDE(GUEST_VPCI_PREFETCH_MEM_ADDR, 0x100000000ULL)
XEN_ABI_WIDE(GUEST_VPCI_PREFETCH_MEM_SIZE, 0x100000000ULL)
#endif
XEN_ABI_WIDE(GUEST_RAM1_BASE, 0x200000000ULL)
XEN_ABI_WIDE(GUEST_RAM1_SIZE, 0xfe00000000ULL)
XEN_ABI_WIDE(GUEST_RAM_BASE, 0x40000000ULL)
XEN_ABI_WIDE(GUEST_RAM_MAX, 0xfec0000000ULL)
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_CONST(GUEST_MAX_VCPUS, 128)
#endif
XEN_ABI_CONST(GUEST_TIMER_VIRT_PPI, 27)
XEN_ABI_CONST(GUEST_TIMER_PHYS_S_PPI, 29)
XEN_ABI_CONST(GUEST_TIMER_PHYS_NS_PPI, 30)
XEN_ABI_CONST(GUEST_EVTCHN_PPI, 31)
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(GUEST_VPL011_SPI, 32)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(GUEST_VIRTIO_MMIO_SPI_FIRST, 33)
XEN_ABI_CONST(GUEST_VIRTIO_MMIO_SPI_LAST, 43)
#endif
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_CONST(GUEST_FFA_NOTIF_PEND_INTR_ID, 8)
XEN_ABI_CONST(GUEST_FFA_SCHEDULE_RECV_INTR_ID, 9)
#endif
