/* SPDX-License-Identifier: MIT */
/* xen.h on x86_32, written by `make snapshots`; check.h says what a line means. */
#if defined(__XEN_TOOLS__)
XEN_ABI_ALIAS(int64_aligned_t, 8, 8, int64_t)
XEN_ABI_ALIAS(uint64_aligned_t, 8, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_char, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_char, p, 0, 4, char *)
XEN_ABI_FIELD(__guest_handle_64_char, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_const_char, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_char, p, 0, 4, const char *)
XEN_ABI_FIELD(__guest_handle_64_const_char, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_char, 4, 4)
XEN_ABI_FIELD(__guest_handle_char, p, 0, 4, char *)
XEN_ABI_RECORD(__guest_handle_const_char, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_char, p, 0, 4, const char *)
#else
XEN_ABI_TYPE(__guest_handle_char, 4, char *)
XEN_ABI_TYPE(__guest_handle_const_char, 4, const char *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uchar, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uchar, p, 0, 4, const unsigned char *)
XEN_ABI_FIELD(__guest_handle_64_const_uchar, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uchar, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uchar, p, 0, 4, unsigned char *)
XEN_ABI_FIELD(__guest_handle_64_uchar, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uchar, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uchar, p, 0, 4, const unsigned char *)
XEN_ABI_RECORD(__guest_handle_uchar, 4, 4)
XEN_ABI_FIELD(__guest_handle_uchar, p, 0, 4, unsigned char *)
#else
XEN_ABI_TYPE(__guest_handle_const_uchar, 4, const unsigned char *)
XEN_ABI_TYPE(__guest_handle_uchar, 4, unsigned char *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_int, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_int, p, 0, 4, const int *)
XEN_ABI_FIELD(__guest_handle_64_const_int, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_int, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_int, p, 0, 4, int *)
XEN_ABI_FIELD(__guest_handle_64_int, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_int, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_int, p, 0, 4, const int *)
XEN_ABI_RECORD(__guest_handle_int, 4, 4)
XEN_ABI_FIELD(__guest_handle_int, p, 0, 4, int *)
#else
XEN_ABI_TYPE(__guest_handle_const_int, 4, const int *)
XEN_ABI_TYPE(__guest_handle_int, 4, int *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint, p, 0, 4, const unsigned int *)
XEN_ABI_FIELD(__guest_handle_64_const_uint, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint, p, 0, 4, unsigned int *)
XEN_ABI_FIELD(__guest_handle_64_uint, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint, p, 0, 4, const unsigned int *)
XEN_ABI_RECORD(__guest_handle_uint, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint, p, 0, 4, unsigned int *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint, 4, const unsigned int *)
XEN_ABI_TYPE(__guest_handle_uint, 4, unsigned int *)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040300
XEN_ABI_RECORD(__guest_handle_const_long, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_long, p, 0, 4, const xen_abi_long_t *)
XEN_ABI_RECORD(__guest_handle_long, 4, 4)
XEN_ABI_FIELD(__guest_handle_long, p, 0, 4, xen_abi_long_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_long, 4, const xen_abi_long_t *)
XEN_ABI_TYPE(__guest_handle_long, 4, xen_abi_long_t *)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040300
XEN_ABI_RECORD(__guest_handle_const_ulong, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_ulong, p, 0, 4, const xen_abi_ulong_t *)
XEN_ABI_RECORD(__guest_handle_ulong, 4, 4)
XEN_ABI_FIELD(__guest_handle_ulong, p, 0, 4, xen_abi_ulong_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_ulong, 4, const xen_abi_ulong_t *)
XEN_ABI_TYPE(__guest_handle_ulong, 4, xen_abi_ulong_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_void, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_void, p, 0, 4, const void *)
XEN_ABI_FIELD(__guest_handle_64_const_void, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_void, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_void, p, 0, 4, void *)
XEN_ABI_FIELD(__guest_handle_64_void, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_void, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_void, p, 0, 4, const void *)
XEN_ABI_RECORD(__guest_handle_void, 4, 4)
XEN_ABI_FIELD(__guest_handle_void, p, 0, 4, void *)
#else
XEN_ABI_TYPE(__guest_handle_const_void, 4, const void *)
XEN_ABI_TYPE(__guest_handle_void, 4, void *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint64_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint64_t, p, 0, 4, const uint64_t *)
XEN_ABI_FIELD(__guest_handle_64_const_uint64_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint64_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint64_t, p, 0, 4, uint64_t *)
XEN_ABI_FIELD(__guest_handle_64_uint64_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint64_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint64_t, p, 0, 4, const uint64_t *)
XEN_ABI_RECORD(__guest_handle_uint64_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint64_t, p, 0, 4, uint64_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint64_t, 4, const uint64_t *)
XEN_ABI_TYPE(__guest_handle_uint64_t, 4, uint64_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_xen_pfn_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_xen_pfn_t, p, 0, 4, const xen_pfn_t *)
XEN_ABI_FIELD(__guest_handle_64_const_xen_pfn_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_xen_pfn_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_xen_pfn_t, p, 0, 4, xen_pfn_t *)
XEN_ABI_FIELD(__guest_handle_64_xen_pfn_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_pfn_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_xen_pfn_t, p, 0, 4, const xen_pfn_t *)
XEN_ABI_RECORD(__guest_handle_xen_pfn_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_xen_pfn_t, p, 0, 4, xen_pfn_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_pfn_t, 4, const xen_pfn_t *)
XEN_ABI_TYPE(__guest_handle_xen_pfn_t, 4, xen_pfn_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_xen_ulong_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_xen_ulong_t, p, 0, 4, const xen_ulong_t *)
XEN_ABI_FIELD(__guest_handle_64_const_xen_ulong_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_xen_ulong_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_xen_ulong_t, p, 0, 4, xen_ulong_t *)
XEN_ABI_FIELD(__guest_handle_64_xen_ulong_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_ulong_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_xen_ulong_t, p, 0, 4, const xen_ulong_t *)
XEN_ABI_RECORD(__guest_handle_xen_ulong_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_xen_ulong_t, p, 0, 4, xen_ulong_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_ulong_t, 4, const xen_ulong_t *)
XEN_ABI_TYPE(__guest_handle_xen_ulong_t, 4, xen_ulong_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint8, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint8, p, 0, 4, const uint8_t *)
XEN_ABI_FIELD(__guest_handle_64_const_uint8, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint8, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint8, p, 0, 4, uint8_t *)
XEN_ABI_FIELD(__guest_handle_64_uint8, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint8, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint8, p, 0, 4, const uint8_t *)
XEN_ABI_RECORD(__guest_handle_uint8, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint8, p, 0, 4, uint8_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint8, 4, const uint8_t *)
XEN_ABI_TYPE(__guest_handle_uint8, 4, uint8_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint16, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint16, p, 0, 4, const uint16_t *)
XEN_ABI_FIELD(__guest_handle_64_const_uint16, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint16, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint16, p, 0, 4, uint16_t *)
XEN_ABI_FIELD(__guest_handle_64_uint16, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint16, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint16, p, 0, 4, const uint16_t *)
XEN_ABI_RECORD(__guest_handle_uint16, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint16, p, 0, 4, uint16_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint16, 4, const uint16_t *)
XEN_ABI_TYPE(__guest_handle_uint16, 4, uint16_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint32, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint32, p, 0, 4, const uint32_t *)
XEN_ABI_FIELD(__guest_handle_64_const_uint32, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint32, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint32, p, 0, 4, uint32_t *)
XEN_ABI_FIELD(__guest_handle_64_uint32, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint32, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint32, p, 0, 4, const uint32_t *)
XEN_ABI_RECORD(__guest_handle_uint32, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint32, p, 0, 4, uint32_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint32, 4, const uint32_t *)
XEN_ABI_TYPE(__guest_handle_uint32, 4, uint32_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_uint64, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_uint64, p, 0, 4, const uint64_t *)
XEN_ABI_FIELD(__guest_handle_64_const_uint64, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_uint64, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_uint64, p, 0, 4, uint64_t *)
XEN_ABI_FIELD(__guest_handle_64_uint64, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_uint64, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_uint64, p, 0, 4, const uint64_t *)
XEN_ABI_RECORD(__guest_handle_uint64, 4, 4)
XEN_ABI_FIELD(__guest_handle_uint64, p, 0, 4, uint64_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_uint64, 4, const uint64_t *)
XEN_ABI_TYPE(__guest_handle_uint64, 4, uint64_t *)
#endif
XEN_ABI_CALL(__xen_mk_uint, (0xfedcba98), 0xfedcba98)
XEN_ABI_CALL(__xen_mk_ulong, (0xfedcba98), 0xfedcba98)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CALL(__xen_mk_ullong, (0xfedcba9876543210), 0xfedcba9876543210)
#endif
XEN_ABI_CALL(xen_mk_uint, (0xfedcba98), 0xfedcba98)
XEN_ABI_CALL(xen_mk_ulong, (0xfedcba98), 0xfedcba98)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CALL(xen_mk_ullong, (0xfedcba9876543210), 0xfedcba9876543210)
#endif
XEN_ABI_CONST(__HYPERVISOR_set_trap_table, 0)
XEN_ABI_CONST(__HYPERVISOR_mmu_update, 1)
XEN_ABI_CONST(__HYPERVISOR_set_gdt, 2)
XEN_ABI_CONST(__HYPERVISOR_stack_switch, 3)
XEN_ABI_CONST(__HYPERVISOR_set_callbacks, 4)
XEN_ABI_CONST(__HYPERVISOR_fpu_taskswitch, 5)
XEN_ABI_CONST(__HYPERVISOR_sched_op_compat, 6)
XEN_ABI_CONST(__HYPERVISOR_platform_op, 7)
XEN_ABI_CONST(__HYPERVISOR_set_debugreg, 8)
XEN_ABI_CONST(__HYPERVISOR_get_debugreg, 9)
XEN_ABI_CONST(__HYPERVISOR_update_descriptor, 10)
XEN_ABI_CONST(__HYPERVISOR_memory_op, 12)
XEN_ABI_CONST(__HYPERVISOR_multicall, 13)
XEN_ABI_CONST(__HYPERVISOR_update_va_mapping, 14)
XEN_ABI_CONST(__HYPERVISOR_set_timer_op, 15)
XEN_ABI_CONST(__HYPERVISOR_event_channel_op_compat, 16)
XEN_ABI_CONST(__HYPERVISOR_xen_version, 17)
XEN_ABI_CONST(__HYPERVISOR_console_io, 18)
XEN_ABI_CONST(__HYPERVISOR_physdev_op_compat, 19)
XEN_ABI_CONST(__HYPERVISOR_grant_table_op, 20)
XEN_ABI_CONST(__HYPERVISOR_vm_assist, 21)
XEN_ABI_CONST(__HYPERVISOR_update_va_mapping_otherdomain, 22)
XEN_ABI_CONST(__HYPERVISOR_iret, 23)
XEN_ABI_CONST(__HYPERVISOR_vcpu_op, 24)
XEN_ABI_CONST(__HYPERVISOR_set_segment_base, 25)
XEN_ABI_CONST(__HYPERVISOR_mmuext_op, 26)
XEN_ABI_CONST(__HYPERVISOR_xsm_op, 27)
XEN_ABI_CONST(__HYPERVISOR_nmi_op, 28)
XEN_ABI_CONST(__HYPERVISOR_callback_op, 30)
XEN_ABI_CONST(__HYPERVISOR_xenoprof_op, 31)
XEN_ABI_CONST(__HYPERVISOR_hvm_op, 34)
XEN_ABI_CONST(__HYPERVISOR_sysctl, 35)
XEN_ABI_CONST(__HYPERVISOR_domctl, 36)
XEN_ABI_CONST(__HYPERVISOR_kexec_op, 37)
XEN_ABI_CONST(__HYPERVISOR_tmem_op, 38)
XEN_ABI_CONST(__HYPERVISOR_argo_op, 39)
XEN_ABI_CONST(__HYPERVISOR_xenpmu_op, 40)
XEN_ABI_CONST(__HYPERVISOR_dm_op, 41)
XEN_ABI_CONST(__HYPERVISOR_hypfs_op, 42)
XEN_ABI_CONST(__HYPERVISOR_arch_0, 48)
XEN_ABI_CONST(__HYPERVISOR_arch_1, 49)
XEN_ABI_CONST(__HYPERVISOR_arch_2, 50)
XEN_ABI_CONST(__HYPERVISOR_arch_3, 51)
XEN_ABI_CONST(__HYPERVISOR_arch_4, 52)
XEN_ABI_CONST(__HYPERVISOR_arch_5, 53)
XEN_ABI_CONST(__HYPERVISOR_arch_6, 54)
XEN_ABI_CONST(__HYPERVISOR_arch_7, 55)
#if __XEN_INTERFACE_VERSION__ >= 0x00030101
XEN_ABI_CONST(__HYPERVISOR_sched_op, 29)
#else
XEN_ABI_CONST(__HYPERVISOR_sched_op, 6)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030202
XEN_ABI_CONST(__HYPERVISOR_event_channel_op, 32)
XEN_ABI_CONST(__HYPERVISOR_physdev_op, 33)
#else
XEN_ABI_CONST(__HYPERVISOR_event_channel_op, 16)
XEN_ABI_CONST(__HYPERVISOR_physdev_op, 19)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_CONST(__HYPERVISOR_dom0_op, 7)
#endif
XEN_ABI_CONST(VIRQ_TIMER, 0)
XEN_ABI_CONST(VIRQ_DEBUG, 1)
XEN_ABI_CONST(VIRQ_CONSOLE, 2)
XEN_ABI_CONST(VIRQ_DOM_EXC, 3)
XEN_ABI_CONST(VIRQ_TBUF, 4)
XEN_ABI_CONST(VIRQ_DEBUGGER, 6)
XEN_ABI_CONST(VIRQ_XENOPROF, 7)
XEN_ABI_CONST(VIRQ_CON_RING, 8)
XEN_ABI_CONST(VIRQ_PCPU_STATE, 9)
XEN_ABI_CONST(VIRQ_MEM_EVENT, 10)
XEN_ABI_CONST(VIRQ_ARGO, 11)
XEN_ABI_CONST(VIRQ_ENOMEM, 12)
XEN_ABI_CONST(VIRQ_XENPMU, 13)
XEN_ABI_CONST(VIRQ_ARCH_0, 16)
XEN_ABI_CONST(VIRQ_ARCH_1, 17)
XEN_ABI_CONST(VIRQ_ARCH_2, 18)
XEN_ABI_CONST(VIRQ_ARCH_3, 19)
XEN_ABI_CONST(VIRQ_ARCH_4, 20)
XEN_ABI_CONST(VIRQ_ARCH_5, 21)
XEN_ABI_CONST(VIRQ_ARCH_6, 22)
XEN_ABI_CONST(VIRQ_ARCH_7, 23)
XEN_ABI_CONST(NR_VIRQS, 24)
XEN_ABI_CONST(MMU_NORMAL_PT_UPDATE, 0)
XEN_ABI_CONST(MMU_MACHPHYS_UPDATE, 1)
XEN_ABI_CONST(MMU_PT_UPDATE_PRESERVE_AD, 2)
XEN_ABI_CONST(MMU_PT_UPDATE_NO_TRANSLATE, 3)
XEN_ABI_CONST(MMUEXT_PIN_L1_TABLE, 0)
XEN_ABI_CONST(MMUEXT_PIN_L2_TABLE, 1)
XEN_ABI_CONST(MMUEXT_PIN_L3_TABLE, 2)
XEN_ABI_CONST(MMUEXT_PIN_L4_TABLE, 3)
XEN_ABI_CONST(MMUEXT_UNPIN_TABLE, 4)
XEN_ABI_CONST(MMUEXT_NEW_BASEPTR, 5)
XEN_ABI_CONST(MMUEXT_TLB_FLUSH_LOCAL, 6)
XEN_ABI_CONST(MMUEXT_INVLPG_LOCAL, 7)
XEN_ABI_CONST(MMUEXT_TLB_FLUSH_MULTI, 8)
XEN_ABI_CONST(MMUEXT_INVLPG_MULTI, 9)
XEN_ABI_CONST(MMUEXT_TLB_FLUSH_ALL, 10)
XEN_ABI_CONST(MMUEXT_INVLPG_ALL, 11)
XEN_ABI_CONST(MMUEXT_FLUSH_CACHE, 12)
XEN_ABI_CONST(MMUEXT_SET_LDT, 13)
XEN_ABI_CONST(MMUEXT_NEW_USER_BASEPTR, 15)
XEN_ABI_CONST(MMUEXT_CLEAR_PAGE, 16)
XEN_ABI_CONST(MMUEXT_COPY_PAGE, 17)
XEN_ABI_CONST(MMUEXT_FLUSH_CACHE_GLOBAL, 18)
XEN_ABI_CONST(MMUEXT_MARK_SUPER, 19)
XEN_ABI_CONST(MMUEXT_UNMARK_SUPER, 20)
XEN_ABI_CONST(UVMF_NONE, 0)
XEN_ABI_CONST(UVMF_TLB_FLUSH, 1)
XEN_ABI_CONST(UVMF_INVLPG, 2)
XEN_ABI_CONST(UVMF_FLUSHTYPE_MASK, 3)
XEN_ABI_CONST(UVMF_MULTI, 0)
XEN_ABI_CONST(UVMF_LOCAL, 0)
XEN_ABI_CONST(UVMF_ALL, 4)
XEN_ABI_CONST(CONSOLEIO_write, 0)
XEN_ABI_CONST(CONSOLEIO_read, 1)
XEN_ABI_CONST(VMASST_CMD_enable, 0)
XEN_ABI_CONST(VMASST_CMD_disable, 1)
XEN_ABI_CONST(VMASST_TYPE_4gb_segments, 0)
XEN_ABI_CONST(VMASST_TYPE_4gb_segments_notify, 1)
XEN_ABI_CONST(VMASST_TYPE_writable_pagetables, 2)
XEN_ABI_CONST(VMASST_TYPE_pae_extended_cr3, 3)
XEN_ABI_CONST(VMASST_TYPE_architectural_iopl, 4)
XEN_ABI_CONST(VMASST_TYPE_runstate_update_flag, 5)
XEN_ABI_CONST(VMASST_TYPE_m2p_strict, 32)
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_CONST(MAX_VMASST_TYPE, 3)
#endif
XEN_ABI_CONST(DOMID_FIRST_RESERVED, 0x7ff0)
XEN_ABI_CONST(DOMID_SELF, 0x7ff0)
XEN_ABI_CONST(DOMID_IO, 0x7ff1)
XEN_ABI_CONST(DOMID_XEN, 0x7ff2)
XEN_ABI_CONST(DOMID_COW, 0x7ff3)
XEN_ABI_CONST(DOMID_INVALID, 0x7ff4)
XEN_ABI_CONST(DOMID_ANY, 0x7ff5)
XEN_ABI_CONST(DOMID_IDLE, 0x7fff)
XEN_ABI_CONST(DOMID_MASK, 0x7fff)
XEN_ABI_CONST(SIF_PRIVILEGED, 1)
XEN_ABI_CONST(SIF_INITDOMAIN, 2)
XEN_ABI_CONST(SIF_MULTIBOOT_MOD, 4)
XEN_ABI_CONST(SIF_MOD_START_PFN, 8)
XEN_ABI_CONST(SIF_VIRT_P2M_4TOOLS, 16)
XEN_ABI_CONST(SIF_PM_MASK, 0xff00)
XEN_ABI_TYPE(domid_t, 2, uint16_t)
XEN_ABI_RECORD(struct mmuext_op, 12, 4)
XEN_ABI_FIELD(struct mmuext_op, cmd, 0, 4, unsigned int)
XEN_ABI_UNNAMED(struct mmuext_op, arg1, 4, 4, union)
XEN_ABI_FIELD(struct mmuext_op, arg1.mfn, 4, 4, xen_pfn_t)
XEN_ABI_FIELD(struct mmuext_op, arg1.linear_addr, 4, 4, xen_abi_ulong_t)
XEN_ABI_UNNAMED(struct mmuext_op, arg2, 8, 4, union)
XEN_ABI_FIELD(struct mmuext_op, arg2.nr_ents, 8, 4, unsigned int)
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
XEN_ABI_FIELD(struct mmuext_op, arg2.vcpumask, 8, 4, XEN_GUEST_HANDLE(const_void))
#else
XEN_ABI_FIELD(struct mmuext_op, arg2.vcpumask, 8, 4, const void *)
#endif
XEN_ABI_FIELD(struct mmuext_op, arg2.src_mfn, 8, 4, xen_pfn_t)
XEN_ABI_TYPE(mmuext_op_t, 12, struct mmuext_op)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_mmuext_op_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_mmuext_op_t, p, 0, 4, const mmuext_op_t *)
XEN_ABI_FIELD(__guest_handle_64_const_mmuext_op_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_mmuext_op_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_mmuext_op_t, p, 0, 4, mmuext_op_t *)
XEN_ABI_FIELD(__guest_handle_64_mmuext_op_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_mmuext_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_mmuext_op_t, p, 0, 4, const mmuext_op_t *)
XEN_ABI_RECORD(__guest_handle_mmuext_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_mmuext_op_t, p, 0, 4, mmuext_op_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_mmuext_op_t, 4, const mmuext_op_t *)
XEN_ABI_TYPE(__guest_handle_mmuext_op_t, 4, mmuext_op_t *)
#endif
XEN_ABI_RECORD(struct mmu_update, 16, 4)
XEN_ABI_FIELD(struct mmu_update, ptr, 0, 8, uint64_t)
XEN_ABI_FIELD(struct mmu_update, val, 8, 8, uint64_t)
XEN_ABI_TYPE(mmu_update_t, 16, struct mmu_update)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_mmu_update_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_mmu_update_t, p, 0, 4, const mmu_update_t *)
XEN_ABI_FIELD(__guest_handle_64_const_mmu_update_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_mmu_update_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_mmu_update_t, p, 0, 4, mmu_update_t *)
XEN_ABI_FIELD(__guest_handle_64_mmu_update_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_mmu_update_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_mmu_update_t, p, 0, 4, const mmu_update_t *)
XEN_ABI_RECORD(__guest_handle_mmu_update_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_mmu_update_t, p, 0, 4, mmu_update_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_mmu_update_t, 4, const mmu_update_t *)
XEN_ABI_TYPE(__guest_handle_mmu_update_t, 4, mmu_update_t *)
#endif
XEN_ABI_RECORD(struct multicall_entry, 32, 4)
XEN_ABI_FIELD(struct multicall_entry, op, 0, 4, xen_ulong_t)
XEN_ABI_FIELD(struct multicall_entry, result, 4, 4, xen_ulong_t)
XEN_ABI_FIELD(struct multicall_entry, args, 8, 24, xen_ulong_t [6])
XEN_ABI_TYPE(multicall_entry_t, 32, struct multicall_entry)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_multicall_entry_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_multicall_entry_t, p, 0, 4, const multicall_entry_t *)
XEN_ABI_FIELD(__guest_handle_64_const_multicall_entry_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_multicall_entry_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_multicall_entry_t, p, 0, 4, multicall_entry_t *)
XEN_ABI_FIELD(__guest_handle_64_multicall_entry_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_multicall_entry_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_multicall_entry_t, p, 0, 4, const multicall_entry_t *)
XEN_ABI_RECORD(__guest_handle_multicall_entry_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_multicall_entry_t, p, 0, 4, multicall_entry_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_multicall_entry_t, 4, const multicall_entry_t *)
XEN_ABI_TYPE(__guest_handle_multicall_entry_t, 4, multicall_entry_t *)
#endif
XEN_ABI_CONST(XEN_PVCLOCK_TSC_STABLE_BIT, 1)
XEN_ABI_CONST(XEN_PVCLOCK_GUEST_STOPPED, 2)
XEN_ABI_RECORD(struct vcpu_time_info, 32, 4)
XEN_ABI_FIELD(struct vcpu_time_info, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_time_info, pad0, 4, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_time_info, tsc_timestamp, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_time_info, system_time, 16, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_time_info, tsc_to_system_mul, 24, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_time_info, tsc_shift, 28, 1, int8_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00040601
XEN_ABI_FIELD(struct vcpu_time_info, flags, 29, 1, uint8_t)
XEN_ABI_FIELD(struct vcpu_time_info, pad1, 30, 2, uint8_t [2])
#else
XEN_ABI_FIELD(struct vcpu_time_info, pad1, 29, 3, int8_t [3])
#endif
XEN_ABI_TYPE(vcpu_time_info_t, 32, struct vcpu_time_info)
XEN_ABI_RECORD(struct vcpu_info, 64, 4)
XEN_ABI_FIELD(struct vcpu_info, evtchn_upcall_pending, 0, 1, uint8_t)
XEN_ABI_FIELD(struct vcpu_info, evtchn_upcall_mask, 1, 1, uint8_t)
XEN_ABI_HOLE(struct vcpu_info, 2, 2)
XEN_ABI_FIELD(struct vcpu_info, evtchn_pending_sel, 4, 4, xen_ulong_t)
XEN_ABI_FIELD(struct vcpu_info, arch, 8, 24, struct arch_vcpu_info)
XEN_ABI_FIELD(struct vcpu_info, time, 32, 32, vcpu_time_info_t)
XEN_ABI_TYPE(vcpu_info_t, 64, struct vcpu_info)
XEN_ABI_RECORD(struct shared_info, 2344, 4)
XEN_ABI_FIELD(struct shared_info, vcpu_info, 0, 2048, struct vcpu_info [32])
XEN_ABI_FIELD(struct shared_info, evtchn_pending, 2048, 128, xen_ulong_t [32])
XEN_ABI_FIELD(struct shared_info, evtchn_mask, 2176, 128, xen_ulong_t [32])
XEN_ABI_FIELD(struct shared_info, wc_version, 2304, 4, uint32_t)
XEN_ABI_FIELD(struct shared_info, wc_sec, 2308, 4, uint32_t)
XEN_ABI_FIELD(struct shared_info, wc_nsec, 2312, 4, uint32_t)
XEN_ABI_FIELD(struct shared_info, arch, 2316, 28, struct arch_shared_info)
XEN_ABI_TYPE(shared_info_t, 2344, struct shared_info)
#if !defined(__XEN_TOOLS__)
XEN_ABI_ALIAS_FIELD(struct shared_info, xen_wc_sec_hi, 2340, 4, uint32_t)
#endif
XEN_ABI_CONST(MAX_GUEST_CMDLINE, 0x400)
XEN_ABI_RECORD(struct start_info, 1112, 4)
XEN_ABI_FIELD(struct start_info, magic, 0, 32, char [32])
XEN_ABI_FIELD(struct start_info, nr_pages, 32, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, shared_info, 36, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, flags, 40, 4, uint32_t)
XEN_ABI_FIELD(struct start_info, store_mfn, 44, 4, xen_pfn_t)
XEN_ABI_FIELD(struct start_info, store_evtchn, 48, 4, uint32_t)
XEN_ABI_UNNAMED(struct start_info, console, 52, 8, union)
XEN_ABI_UNNAMED(struct start_info, console.domU, 52, 8, struct)
XEN_ABI_FIELD(struct start_info, console.domU.mfn, 52, 4, xen_pfn_t)
XEN_ABI_FIELD(struct start_info, console.domU.evtchn, 56, 4, uint32_t)
XEN_ABI_UNNAMED(struct start_info, console.dom0, 52, 8, struct)
XEN_ABI_FIELD(struct start_info, console.dom0.info_off, 52, 4, uint32_t)
XEN_ABI_FIELD(struct start_info, console.dom0.info_size, 56, 4, uint32_t)
XEN_ABI_FIELD(struct start_info, pt_base, 60, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, nr_pt_frames, 64, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, mfn_list, 68, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, mod_start, 72, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, mod_len, 76, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, cmd_line, 80, 1024, int8_t [1024])
XEN_ABI_FIELD(struct start_info, first_p2m_pfn, 1104, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct start_info, nr_p2m_frames, 1108, 4, xen_abi_ulong_t)
XEN_ABI_TYPE(start_info_t, 1112, struct start_info)
#if __XEN_INTERFACE_VERSION__ < 0x00030203
XEN_ABI_ALIAS_FIELD(struct start_info, console_mfn, 52, 4, xen_pfn_t)
XEN_ABI_ALIAS_FIELD(struct start_info, console_evtchn, 56, 4, uint32_t)
#endif
XEN_ABI_RECORD(struct xen_multiboot_mod_list, 16, 4)
XEN_ABI_FIELD(struct xen_multiboot_mod_list, mod_start, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_multiboot_mod_list, mod_end, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_multiboot_mod_list, cmdline, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_multiboot_mod_list, pad, 12, 4, uint32_t)
XEN_ABI_CONST(XEN_VGATYPE_TEXT_MODE_3, 3)
XEN_ABI_CONST(XEN_VGATYPE_VESA_LFB, 35)
XEN_ABI_CONST(XEN_VGATYPE_EFI_LFB, 112)
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_RECORD(struct dom0_vga_console_info, 40, 4)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_RECORD(struct dom0_vga_console_info, 36, 4)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_RECORD(struct dom0_vga_console_info, 28, 4)
#endif
XEN_ABI_FIELD(struct dom0_vga_console_info, video_type, 0, 1, uint8_t)
XEN_ABI_HOLE(struct dom0_vga_console_info, 1, 3)
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u, 4, 36, union)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u, 4, 32, union)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u, 4, 24, union)
#endif
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u.text_mode_3, 4, 10, struct)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.text_mode_3.font_height, 4, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.text_mode_3.cursor_x, 6, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.text_mode_3.cursor_y, 8, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.text_mode_3.rows, 10, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.text_mode_3.columns, 12, 2, uint16_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u.vesa_lfb, 4, 36, struct)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u.vesa_lfb, 4, 32, struct)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_UNNAMED(struct dom0_vga_console_info, u.vesa_lfb, 4, 24, struct)
#endif
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.width, 4, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.height, 6, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.bytes_per_line, 8, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.bits_per_pixel, 10, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.lfb_base, 12, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.lfb_size, 16, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.red_pos, 20, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.red_size, 21, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.green_pos, 22, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.green_size, 23, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.blue_pos, 24, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.blue_size, 25, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.rsvd_pos, 26, 1, uint8_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.rsvd_size, 27, 1, uint8_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00030206
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.gbl_caps, 28, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.mode_attrs, 32, 2, uint16_t)
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.pad, 34, 2, uint16_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_FIELD(struct dom0_vga_console_info, u.vesa_lfb.ext_lfb_base, 36, 4, uint32_t)
XEN_ABI_TYPE(dom0_vga_console_info_t, 40, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_TYPE(dom0_vga_console_info_t, 36, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_TYPE(dom0_vga_console_info_t, 28, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_ALIAS(struct xen_vga_console_info, 40, 4, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_ALIAS(struct xen_vga_console_info, 36, 4, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_ALIAS(struct xen_vga_console_info, 28, 4, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_ALIAS(xen_vga_console_info_t, 40, 4, dom0_vga_console_info_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_ALIAS(xen_vga_console_info_t, 36, 4, dom0_vga_console_info_t)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_ALIAS(xen_vga_console_info_t, 28, 4, dom0_vga_console_info_t)
#endif
XEN_ABI_TYPE(xen_domain_handle_t, 16, uint8_t [16])
XEN_ABI_RECORD(xen_uuid_t, 16, 1)
XEN_ABI_FIELD(xen_uuid_t, a, 0, 16, uint8_t [16])
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xenctl_bitmap, 16, 8)
XEN_ABI_FIELD(struct xenctl_bitmap, bitmap, 0, 8, XEN_GUEST_HANDLE_64(uint8))
XEN_ABI_FIELD(struct xenctl_bitmap, nr_bits, 8, 4, uint32_t)
XEN_ABI_HOLE(struct xenctl_bitmap, 12, 4)
XEN_ABI_TYPE(xenctl_bitmap_t, 16, struct xenctl_bitmap)
#endif
