/* SPDX-License-Identifier: MIT */
/* vm_event.h of Xen 4.6 to 4.21; ../check.h says what a line means. */
/* vm_event_st.version */
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 1)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 2)
#endif
#if XEN_CONTROL_RELEASE == 411
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 3)
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 4)
#endif
#if XEN_CONTROL_RELEASE == 413
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 5)
#endif
#if XEN_CONTROL_RELEASE == 414
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 6)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(VM_EVENT_INTERFACE_VERSION, 7)
#endif
/* vm_event_st.flags */
XEN_ABI_CONST(VM_EVENT_FLAG_VCPU_PAUSED, 1)
XEN_ABI_CONST(VM_EVENT_FLAG_FOREIGN, 2)
XEN_ABI_CONST(VM_EVENT_FLAG_EMULATE, 4)
XEN_ABI_CONST(VM_EVENT_FLAG_EMULATE_NOWRITE, 8)
XEN_ABI_CONST(VM_EVENT_FLAG_TOGGLE_SINGLESTEP, 16)
XEN_ABI_CONST(VM_EVENT_FLAG_SET_EMUL_READ_DATA, 32)
XEN_ABI_CONST(VM_EVENT_FLAG_DENY, 64)
XEN_ABI_CONST(VM_EVENT_FLAG_ALTERNATE_P2M, 128)
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(VM_EVENT_FLAG_SET_REGISTERS, 0x100)
#endif
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_CONST(VM_EVENT_FLAG_SET_EMUL_INSN_DATA, 0x200)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(VM_EVENT_FLAG_GET_NEXT_INTERRUPT, 0x400)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_CONST(VM_EVENT_FLAG_FAST_SINGLESTEP, 0x800)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(VM_EVENT_FLAG_NESTED_P2M, 0x1000)
XEN_ABI_CONST(VM_EVENT_FLAG_RESET_VMTRACE, 0x2000)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(VM_EVENT_FLAG_RESET_FORK_STATE, 0x4000)
XEN_ABI_CONST(VM_EVENT_FLAG_RESET_FORK_MEMORY, 0x8000)
#endif
/* vm_event_st.reason */
XEN_ABI_CONST(VM_EVENT_REASON_UNKNOWN, 0)
XEN_ABI_CONST(VM_EVENT_REASON_MEM_ACCESS, 1)
XEN_ABI_CONST(VM_EVENT_REASON_MEM_SHARING, 2)
XEN_ABI_CONST(VM_EVENT_REASON_MEM_PAGING, 3)
XEN_ABI_CONST(VM_EVENT_REASON_WRITE_CTRLREG, 4)
XEN_ABI_CONST(VM_EVENT_REASON_MOV_TO_MSR, 5)
XEN_ABI_CONST(VM_EVENT_REASON_SOFTWARE_BREAKPOINT, 6)
XEN_ABI_CONST(VM_EVENT_REASON_SINGLESTEP, 7)
XEN_ABI_CONST(VM_EVENT_REASON_GUEST_REQUEST, 8)
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_CONST(VM_EVENT_REASON_DEBUG_EXCEPTION, 9)
XEN_ABI_CONST(VM_EVENT_REASON_CPUID, 10)
XEN_ABI_CONST(VM_EVENT_REASON_PRIVILEGED_CALL, 11)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(VM_EVENT_REASON_INTERRUPT, 12)
XEN_ABI_CONST(VM_EVENT_REASON_DESCRIPTOR_ACCESS, 13)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(VM_EVENT_REASON_EMUL_UNIMPLEMENTED, 14)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(VM_EVENT_REASON_VMEXIT, 15)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(VM_EVENT_REASON_IO_INSTRUCTION, 16)
#endif
/* vm_event_write_ctrlreg.index */
XEN_ABI_CONST(VM_EVENT_X86_CR0, 0)
XEN_ABI_CONST(VM_EVENT_X86_CR3, 1)
XEN_ABI_CONST(VM_EVENT_X86_CR4, 2)
XEN_ABI_CONST(VM_EVENT_X86_XCR0, 3)
#if XEN_CONTROL_RELEASE >= 412
XEN_ABI_RECORD(struct vm_event_x86_selector_reg, 4, 4)
XEN_ABI_BITS(struct vm_event_x86_selector_reg, limit, 0, 20, uint32_t)
XEN_ABI_BITS(struct vm_event_x86_selector_reg, ar, 20, 12, uint32_t)
XEN_ABI_NEXT(struct vm_event_x86_selector_reg, limit, ar)
#endif
/* vm_event_regs_x86: registers of the VCPU */
#if XEN_CONTROL_RELEASE < 412
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_x86, 256, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_x86, 256, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_x86, rax, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rcx, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdx, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbx, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsp, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbp, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsi, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdi, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rflags, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr7, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rip, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr0, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr2, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr3, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr4, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_cs, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_esp, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_eip, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_efer, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_star, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_lstar, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_base, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_base, 240, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_arbytes, 248, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, _pad, 252, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_x86, 320, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_x86, 320, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_x86, rax, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rcx, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdx, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbx, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsp, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbp, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsi, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdi, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rflags, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr6, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr7, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rip, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr0, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr2, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr3, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr4, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_cs, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_esp, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_eip, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_efer, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_star, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_lstar, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_base, 240, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_base, 244, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_base, 248, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_base, 252, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_base, 256, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_base, 264, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs, 272, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss, 276, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds, 280, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, es, 284, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs, 288, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs, 292, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, shadow_gs, 296, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_sel, 304, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_sel, 306, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_sel, 308, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_sel, 310, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_sel, 312, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_sel, 314, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, _pad, 316, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_x86, 328, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_x86, 328, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_x86, rax, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rcx, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdx, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbx, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsp, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbp, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsi, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdi, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rflags, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr6, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr7, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rip, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr0, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr2, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr3, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr4, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_cs, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_esp, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_eip, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_efer, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_star, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_lstar, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gdtr_base, 240, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_base, 248, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_base, 252, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_base, 256, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_base, 260, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_base, 264, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_base, 272, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs, 280, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss, 284, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds, 288, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, es, 292, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs, 296, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs, 300, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, shadow_gs, 304, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gdtr_limit, 312, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_sel, 314, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_sel, 316, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_sel, 318, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_sel, 320, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_sel, 322, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_sel, 324, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, _pad, 326, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE >= 415
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_x86, 344, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_x86, 344, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_x86, rax, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rcx, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdx, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbx, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsp, 32, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rbp, 40, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rsi, 48, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rdi, 56, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r8, 64, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r9, 72, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r10, 80, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r11, 88, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r12, 96, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r13, 104, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r14, 112, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, r15, 120, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rflags, 128, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr6, 136, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, dr7, 144, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, rip, 152, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr0, 160, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr2, 168, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr3, 176, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cr4, 184, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_cs, 192, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_esp, 200, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, sysenter_eip, 208, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_efer, 216, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_star, 224, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, msr_lstar, 232, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gdtr_base, 240, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, npt_base, 248, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, vmtrace_pos, 256, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_base, 264, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_base, 268, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_base, 272, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_base, 276, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_base, 280, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_base, 288, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs, 296, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss, 300, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds, 304, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, es, 308, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs, 312, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs, 316, 4, struct vm_event_x86_selector_reg)
XEN_ABI_FIELD(struct vm_event_regs_x86, shadow_gs, 320, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gdtr_limit, 328, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, cs_sel, 330, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ss_sel, 332, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, ds_sel, 334, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, es_sel, 336, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, fs_sel, 338, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, gs_sel, 340, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_regs_x86, _pad, 342, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 416
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_arm, 40, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_arm, 40, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbr0, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbr1, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbcr, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, pc, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, cpsr, 32, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, _pad, 36, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 416
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_regs_arm, 40, 4)
#else
XEN_ABI_RECORD(struct vm_event_regs_arm, 40, 8)
#endif
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbr0, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbr1, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, ttbcr, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, pc, 24, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_regs_arm, cpsr, 32, 8, uint64_t)
#endif
/* vm_event_mem_access.flags */
XEN_ABI_CONST(MEM_ACCESS_R, 1)
XEN_ABI_CONST(MEM_ACCESS_W, 2)
XEN_ABI_CONST(MEM_ACCESS_X, 4)
XEN_ABI_CONST(MEM_ACCESS_RWX, 7)
XEN_ABI_CONST(MEM_ACCESS_RW, 3)
XEN_ABI_CONST(MEM_ACCESS_RX, 5)
XEN_ABI_CONST(MEM_ACCESS_WX, 6)
XEN_ABI_CONST(MEM_ACCESS_GLA_VALID, 8)
XEN_ABI_CONST(MEM_ACCESS_FAULT_WITH_GLA, 16)
XEN_ABI_CONST(MEM_ACCESS_FAULT_IN_GPT, 32)
/* vm_event_mem_access: VM_EVENT_REASON_MEM_ACCESS */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_mem_access, 32, 4)
#else
XEN_ABI_RECORD(struct vm_event_mem_access, 32, 8)
#endif
XEN_ABI_FIELD(struct vm_event_mem_access, gfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mem_access, offset, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mem_access, gla, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mem_access, flags, 24, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_mem_access, _pad, 28, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_write_ctrlreg, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_write_ctrlreg, 24, 8)
#endif
XEN_ABI_FIELD(struct vm_event_write_ctrlreg, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_write_ctrlreg, _pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_write_ctrlreg, new_value, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_write_ctrlreg, old_value, 16, 8, uint64_t)
#if XEN_CONTROL_RELEASE >= 408
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_singlestep, 8, 4)
#else
XEN_ABI_RECORD(struct vm_event_singlestep, 8, 8)
#endif
XEN_ABI_FIELD(struct vm_event_singlestep, gfn, 0, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_RECORD(struct vm_event_fast_singlestep, 2, 2)
XEN_ABI_FIELD(struct vm_event_fast_singlestep, p2midx, 0, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE < 408
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_debug, 8, 4)
#else
XEN_ABI_RECORD(struct vm_event_debug, 8, 8)
#endif
XEN_ABI_FIELD(struct vm_event_debug, gfn, 0, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 414
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_debug, 16, 4)
#else
XEN_ABI_RECORD(struct vm_event_debug, 16, 8)
#endif
XEN_ABI_FIELD(struct vm_event_debug, gfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_debug, insn_length, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_debug, type, 12, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_debug, _pad, 13, 3, uint8_t [3])
#endif
#if XEN_CONTROL_RELEASE >= 414
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_debug, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_debug, 24, 8)
#endif
XEN_ABI_FIELD(struct vm_event_debug, gfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_debug, pending_dbg, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_debug, insn_length, 16, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_debug, type, 20, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_debug, _pad, 21, 3, uint8_t [3])
#endif
#if XEN_CONTROL_RELEASE < 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_mov_to_msr, 16, 4)
#else
XEN_ABI_RECORD(struct vm_event_mov_to_msr, 16, 8)
#endif
XEN_ABI_FIELD(struct vm_event_mov_to_msr, msr, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mov_to_msr, value, 8, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_mov_to_msr, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_mov_to_msr, 24, 8)
#endif
XEN_ABI_FIELD(struct vm_event_mov_to_msr, msr, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mov_to_msr, new_value, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_mov_to_msr, old_value, 16, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(VM_EVENT_DESC_IDTR, 1)
XEN_ABI_CONST(VM_EVENT_DESC_GDTR, 2)
XEN_ABI_CONST(VM_EVENT_DESC_LDTR, 3)
XEN_ABI_CONST(VM_EVENT_DESC_TR, 4)
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 414
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_desc_access, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_desc_access, 24, 8)
#endif
XEN_ABI_UNNAMED(struct vm_event_desc_access, arch, 0, 16, union)
XEN_ABI_UNNAMED(struct vm_event_desc_access, arch.vmx, 0, 16, struct)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx.instr_info, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx._pad1, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx.exit_qualification, 8, 8, uint64_t)
XEN_ABI_UNNAMED(struct vm_event_desc_access, arch.svm, 0, 16, struct)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.svm.exitinfo, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.svm._pad2, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_desc_access, descriptor, 16, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_desc_access, is_write, 17, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_desc_access, _pad, 18, 6, uint8_t [6])
#endif
#if XEN_CONTROL_RELEASE >= 414
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_desc_access, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_desc_access, 24, 8)
#endif
XEN_ABI_UNNAMED(struct vm_event_desc_access, arch, 0, 16, union)
XEN_ABI_UNNAMED(struct vm_event_desc_access, arch.vmx, 0, 16, struct)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx.instr_info, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx._pad1, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_desc_access, arch.vmx.exit_qualification, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_desc_access, descriptor, 16, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_desc_access, is_write, 17, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_desc_access, _pad, 18, 6, uint8_t [6])
#endif
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_RECORD(struct vm_event_cpuid, 16, 4)
XEN_ABI_FIELD(struct vm_event_cpuid, insn_length, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_cpuid, leaf, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_cpuid, subleaf, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_cpuid, _pad, 12, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 409
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_interrupt_x86, 24, 4)
#else
XEN_ABI_RECORD(struct vm_event_interrupt_x86, 24, 8)
#endif
XEN_ABI_FIELD(struct vm_event_interrupt_x86, vector, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_interrupt_x86, type, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_interrupt_x86, error_code, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_interrupt_x86, _pad, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_interrupt_x86, cr2, 16, 8, uint64_t)
#endif
XEN_ABI_CONST(MEM_PAGING_DROP_PAGE, 1)
XEN_ABI_CONST(MEM_PAGING_EVICT_FAIL, 2)
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_paging, 16, 4)
#else
XEN_ABI_RECORD(struct vm_event_paging, 16, 8)
#endif
XEN_ABI_FIELD(struct vm_event_paging, gfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_paging, p2mt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_paging, flags, 12, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_sharing, 16, 4)
#else
XEN_ABI_RECORD(struct vm_event_sharing, 16, 8)
#endif
XEN_ABI_FIELD(struct vm_event_sharing, gfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_sharing, p2mt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_sharing, _pad, 12, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 412
XEN_ABI_RECORD(struct vm_event_emul_read_data, 256, 4)
XEN_ABI_FIELD(struct vm_event_emul_read_data, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_emul_read_data, data, 4, 252, uint8_t [252])
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_RECORD(struct vm_event_emul_read_data, 320, 4)
XEN_ABI_FIELD(struct vm_event_emul_read_data, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_emul_read_data, data, 4, 316, uint8_t [316])
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_RECORD(struct vm_event_emul_read_data, 328, 4)
XEN_ABI_FIELD(struct vm_event_emul_read_data, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_emul_read_data, data, 4, 324, uint8_t [324])
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_RECORD(struct vm_event_emul_read_data, 344, 4)
XEN_ABI_FIELD(struct vm_event_emul_read_data, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_emul_read_data, data, 4, 340, uint8_t [340])
#endif
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_RECORD(struct vm_event_emul_insn_data, 16, 1)
XEN_ABI_FIELD(struct vm_event_emul_insn_data, data, 0, 16, uint8_t [16])
#endif
#if XEN_CONTROL_RELEASE >= 417
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_vmexit, 16, 4)
#else
XEN_ABI_RECORD(struct vm_event_vmexit, 16, 8)
#endif
XEN_ABI_UNNAMED(struct vm_event_vmexit, arch, 0, 16, struct)
XEN_ABI_UNNAMED(struct vm_event_vmexit, arch.vmx, 0, 16, struct)
XEN_ABI_FIELD(struct vm_event_vmexit, arch.vmx.reason, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vm_event_vmexit, arch.vmx.qualification, 8, 8, uint64_t)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_RECORD(struct vm_event_io, 8, 4)
XEN_ABI_FIELD(struct vm_event_io, bytes, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_io, port, 4, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_io, in, 6, 1, uint8_t)
XEN_ABI_FIELD(struct vm_event_io, str, 7, 1, uint8_t)
#endif
/* vm_event_st: a request and its response */
#if XEN_CONTROL_RELEASE < 408
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 312, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 312, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 16, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 8, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_debug)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 256, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 256, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.emul_read_data, 56, 256, struct vm_event_emul_read_data)
#endif
#if XEN_CONTROL_RELEASE == 408
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 312, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 312, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 16, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 256, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 256, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 256, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 312, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 312, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 16, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 256, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 256, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 256, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE == 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 312, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 312, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 256, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 256, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 256, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 256, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 376, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 376, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 320, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 320, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 320, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 320, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 320, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE == 413
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 384, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 384, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 16, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 328, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 328, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 328, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 328, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 328, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE == 414
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 384, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 384, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.fast_singlestep, 24, 2, struct vm_event_fast_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 328, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 328, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 328, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 328, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 328, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE >= 415 && XEN_CONTROL_RELEASE < 417
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 400, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 400, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.fast_singlestep, 24, 2, struct vm_event_fast_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 344, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 344, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 344, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE == 417
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 400, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 400, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.fast_singlestep, 24, 2, struct vm_event_fast_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_FIELD(struct vm_event_st, u.vmexit, 24, 16, struct vm_event_vmexit)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 344, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 344, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 344, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct vm_event_st, 400, 4)
#else
XEN_ABI_RECORD(struct vm_event_st, 400, 8)
#endif
XEN_ABI_FIELD(struct vm_event_st, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, reason, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, vcpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct vm_event_st, altp2m_idx, 16, 2, uint16_t)
XEN_ABI_FIELD(struct vm_event_st, _pad, 18, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct vm_event_st, u, 24, 32, union)
XEN_ABI_FIELD(struct vm_event_st, u.mem_paging, 24, 16, struct vm_event_paging)
XEN_ABI_FIELD(struct vm_event_st, u.mem_sharing, 24, 16, struct vm_event_sharing)
XEN_ABI_FIELD(struct vm_event_st, u.mem_access, 24, 32, struct vm_event_mem_access)
XEN_ABI_FIELD(struct vm_event_st, u.write_ctrlreg, 24, 24, struct vm_event_write_ctrlreg)
XEN_ABI_FIELD(struct vm_event_st, u.mov_to_msr, 24, 24, struct vm_event_mov_to_msr)
XEN_ABI_FIELD(struct vm_event_st, u.desc_access, 24, 24, struct vm_event_desc_access)
XEN_ABI_FIELD(struct vm_event_st, u.singlestep, 24, 8, struct vm_event_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.fast_singlestep, 24, 2, struct vm_event_fast_singlestep)
XEN_ABI_FIELD(struct vm_event_st, u.software_breakpoint, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.debug_exception, 24, 24, struct vm_event_debug)
XEN_ABI_FIELD(struct vm_event_st, u.cpuid, 24, 16, struct vm_event_cpuid)
XEN_ABI_FIELD(struct vm_event_st, u.vmexit, 24, 16, struct vm_event_vmexit)
XEN_ABI_FIELD(struct vm_event_st, u.io, 24, 8, struct vm_event_io)
XEN_ABI_UNNAMED(struct vm_event_st, u.interrupt, 24, 24, union)
XEN_ABI_FIELD(struct vm_event_st, u.interrupt.x86, 24, 24, struct vm_event_interrupt_x86)
XEN_ABI_UNNAMED(struct vm_event_st, data, 56, 344, union)
XEN_ABI_UNNAMED(struct vm_event_st, data.regs, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.regs.x86, 56, 344, struct vm_event_regs_x86)
XEN_ABI_FIELD(struct vm_event_st, data.regs.arm, 56, 40, struct vm_event_regs_arm)
XEN_ABI_UNNAMED(struct vm_event_st, data.emul, 56, 344, union)
XEN_ABI_FIELD(struct vm_event_st, data.emul.read, 56, 344, struct vm_event_emul_read_data)
XEN_ABI_FIELD(struct vm_event_st, data.emul.insn, 56, 16, struct vm_event_emul_insn_data)
#endif
#if XEN_CONTROL_RELEASE < 412
XEN_ABI_TYPE(vm_event_request_t, 312, struct vm_event_st)
XEN_ABI_TYPE(vm_event_response_t, 312, struct vm_event_st)
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_TYPE(vm_event_request_t, 376, struct vm_event_st)
XEN_ABI_TYPE(vm_event_response_t, 376, struct vm_event_st)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_TYPE(vm_event_request_t, 384, struct vm_event_st)
XEN_ABI_TYPE(vm_event_response_t, 384, struct vm_event_st)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(vm_event_request_t, 400, struct vm_event_st)
XEN_ABI_TYPE(vm_event_response_t, 400, struct vm_event_st)
#endif
