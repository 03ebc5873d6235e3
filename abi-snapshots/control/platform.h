/* SPDX-License-Identifier: MIT */
/* platform.h of Xen 4.6 to 4.21; ../check.h says what a line means. */
/* xen_platform_op.interface_version */
XEN_ABI_CONST(XENPF_INTERFACE_VERSION, 0x3000001)
/* XENPF_*: values of xen_platform_op.cmd */
XEN_ABI_CONST(XENPF_settime32, 17)
XEN_ABI_CONST(XENPF_add_memtype, 31)
XEN_ABI_CONST(XENPF_del_memtype, 32)
XEN_ABI_CONST(XENPF_read_memtype, 33)
XEN_ABI_CONST(XENPF_microcode_update, 35)
XEN_ABI_CONST(XENPF_platform_quirk, 39)
XEN_ABI_CONST(XENPF_get_cpu_version, 48)
XEN_ABI_CONST(XENPF_efi_runtime_call, 49)
XEN_ABI_CONST(XENPF_firmware_info, 50)
XEN_ABI_CONST(XENPF_enter_acpi_sleep, 51)
XEN_ABI_CONST(XENPF_change_freq, 52)
XEN_ABI_CONST(XENPF_getidletime, 53)
XEN_ABI_CONST(XENPF_set_processor_pminfo, 54)
XEN_ABI_CONST(XENPF_get_cpuinfo, 55)
XEN_ABI_CONST(XENPF_cpu_online, 56)
XEN_ABI_CONST(XENPF_cpu_offline, 57)
XEN_ABI_CONST(XENPF_cpu_hotadd, 58)
XEN_ABI_CONST(XENPF_mem_hotadd, 59)
XEN_ABI_CONST(XENPF_core_parking, 60)
XEN_ABI_CONST(XENPF_resource_op, 61)
XEN_ABI_CONST(XENPF_settime64, 62)
XEN_ABI_CONST(XENPF_get_symbol, 63)
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XENPF_get_dom0_console, 64)
XEN_ABI_CONST(XENPF_get_ucode_revision, 65)
#endif
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_CONST(XENPF_microcode_update2, 66)
#endif
/* XENPF_settime is XENPF_settime64 since interface version 0x00040600, else XENPF_settime32 */
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_CONST(XENPF_settime, 17)
#else
XEN_ABI_CONST(XENPF_settime, 62)
#endif
/* XENPF_settime32, XENPF_settime64: set the wall clock that Xen shows to all guests */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_settime32, 16, 4)
#else
XEN_ABI_RECORD(struct xenpf_settime32, 16, 8)
#endif
XEN_ABI_FIELD(struct xenpf_settime32, secs, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_settime32, nsecs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_settime32, system_time, 8, 8, uint64_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xenpf_settime32_t, 16, struct xenpf_settime32)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_settime64, 24, 4)
#else
XEN_ABI_RECORD(struct xenpf_settime64, 24, 8)
#endif
XEN_ABI_FIELD(struct xenpf_settime64, secs, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_settime64, nsecs, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_settime64, mbz, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_settime64, system_time, 16, 8, uint64_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xenpf_settime64_t, 24, struct xenpf_settime64)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
XEN_ABI_MACRO(xenpf_settime, xenpf_settime64)
#else
XEN_ABI_MACRO(xenpf_settime, xenpf_settime32)
XEN_ABI_TYPE(xenpf_settime_t, 16, struct xenpf_settime32)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
XEN_ABI_TYPE(xenpf_settime_t, 24, struct xenpf_settime64)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_settime_t), 4, xenpf_settime_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_settime_t), 8, xenpf_settime_t *)
#endif
/* XENPF_add_memtype: set the cache type of a range of machine memory in the MTRRs of all CPUs */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_add_memtype, 24, 4)
XEN_ABI_FIELD(struct xenpf_add_memtype, mfn, 0, 4, xen_pfn_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, nr_mfns, 4, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, type, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, handle, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, reg, 20, 4, uint32_t)
#else
XEN_ABI_RECORD(struct xenpf_add_memtype, 32, 8)
XEN_ABI_FIELD(struct xenpf_add_memtype, mfn, 0, 8, xen_pfn_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, nr_mfns, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, type, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, handle, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_add_memtype, reg, 24, 4, uint32_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_add_memtype_t, 24, struct xenpf_add_memtype)
#else
XEN_ABI_TYPE(xenpf_add_memtype_t, 32, struct xenpf_add_memtype)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_add_memtype_t), 4, xenpf_add_memtype_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_add_memtype_t), 8, xenpf_add_memtype_t *)
#endif
/* XENPF_del_memtype: remove one user of a variable MTRR; without users it becomes free */
XEN_ABI_RECORD(struct xenpf_del_memtype, 8, 4)
XEN_ABI_FIELD(struct xenpf_del_memtype, handle, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_del_memtype, reg, 4, 4, uint32_t)
XEN_ABI_TYPE(xenpf_del_memtype_t, 8, struct xenpf_del_memtype)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_del_memtype_t), 4, xenpf_del_memtype_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_del_memtype_t), 8, xenpf_del_memtype_t *)
#endif
/* XENPF_read_memtype: read a variable MTRR */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_read_memtype, 20, 4)
#else
XEN_ABI_RECORD(struct xenpf_read_memtype, 32, 8)
#endif
XEN_ABI_FIELD(struct xenpf_read_memtype, reg, 0, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_read_memtype, mfn, 4, 4, xen_pfn_t)
XEN_ABI_FIELD(struct xenpf_read_memtype, nr_mfns, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_read_memtype, type, 16, 4, uint32_t)
#else
XEN_ABI_FIELD(struct xenpf_read_memtype, mfn, 8, 8, xen_pfn_t)
XEN_ABI_FIELD(struct xenpf_read_memtype, nr_mfns, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_read_memtype, type, 24, 4, uint32_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_read_memtype_t, 20, struct xenpf_read_memtype)
#else
XEN_ABI_TYPE(xenpf_read_memtype_t, 32, struct xenpf_read_memtype)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_read_memtype_t), 4, xenpf_read_memtype_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_read_memtype_t), 8, xenpf_read_memtype_t *)
#endif
/* XENPF_microcode_update: load newer microcode into all online CPUs */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_microcode_update, 8, 4)
XEN_ABI_FIELD(struct xenpf_microcode_update, data, 0, 4, XEN_GUEST_HANDLE(const_void))
XEN_ABI_FIELD(struct xenpf_microcode_update, length, 4, 4, uint32_t)
#else
XEN_ABI_RECORD(struct xenpf_microcode_update, 16, 8)
XEN_ABI_FIELD(struct xenpf_microcode_update, data, 0, 8, XEN_GUEST_HANDLE(const_void))
XEN_ABI_FIELD(struct xenpf_microcode_update, length, 8, 4, uint32_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_microcode_update_t, 8, struct xenpf_microcode_update)
#else
XEN_ABI_TYPE(xenpf_microcode_update_t, 16, struct xenpf_microcode_update)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_microcode_update_t), 4, xenpf_microcode_update_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_microcode_update_t), 8, xenpf_microcode_update_t *)
#endif
/* xenpf_platform_quirk.quirk_id */
XEN_ABI_CONST(QUIRK_NOIRQBALANCING, 1)
XEN_ABI_CONST(QUIRK_IOAPIC_BAD_REGSEL, 2)
XEN_ABI_CONST(QUIRK_IOAPIC_GOOD_REGSEL, 3)
/* XENPF_platform_quirk: tell Xen about a defect of the machine */
XEN_ABI_RECORD(struct xenpf_platform_quirk, 4, 4)
XEN_ABI_FIELD(struct xenpf_platform_quirk, quirk_id, 0, 4, uint32_t)
XEN_ABI_TYPE(xenpf_platform_quirk_t, 4, struct xenpf_platform_quirk)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_platform_quirk_t), 4, xenpf_platform_quirk_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_platform_quirk_t), 8, xenpf_platform_quirk_t *)
#endif
/* xenpf_efi_runtime_call.function: selects the member of xenpf_efi_runtime_call.u */
XEN_ABI_CONST(XEN_EFI_get_time, 1)
XEN_ABI_CONST(XEN_EFI_set_time, 2)
XEN_ABI_CONST(XEN_EFI_get_wakeup_time, 3)
XEN_ABI_CONST(XEN_EFI_set_wakeup_time, 4)
XEN_ABI_CONST(XEN_EFI_get_next_high_monotonic_count, 5)
XEN_ABI_CONST(XEN_EFI_get_variable, 6)
XEN_ABI_CONST(XEN_EFI_set_variable, 7)
XEN_ABI_CONST(XEN_EFI_get_next_variable_name, 8)
XEN_ABI_CONST(XEN_EFI_query_variable_info, 9)
XEN_ABI_CONST(XEN_EFI_query_capsule_capabilities, 10)
XEN_ABI_CONST(XEN_EFI_update_capsule, 11)
/* xenpf_efi_runtime_call.misc: flags, depending on the function */
XEN_ABI_CONST(XEN_EFI_GET_TIME_SET_CLEARS_NS, 1)
XEN_ABI_CONST(XEN_EFI_GET_WAKEUP_TIME_ENABLED, 1)
XEN_ABI_CONST(XEN_EFI_GET_WAKEUP_TIME_PENDING, 2)
XEN_ABI_CONST(XEN_EFI_SET_WAKEUP_TIME_ENABLE, 1)
XEN_ABI_CONST(XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY, 2)
XEN_ABI_CONST(XEN_EFI_VARIABLE_NON_VOLATILE, 1)
XEN_ABI_CONST(XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS, 2)
XEN_ABI_CONST(XEN_EFI_VARIABLE_RUNTIME_ACCESS, 4)
XEN_ABI_CONST(XEN_EFI_VARINFO_BOOT_SNAPSHOT, 1)
/* xenpf_efi_time: a date and time, with the layout of EFI_TIME */
XEN_ABI_RECORD(struct xenpf_efi_time, 16, 4)
XEN_ABI_FIELD(struct xenpf_efi_time, year, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_efi_time, month, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_efi_time, day, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_efi_time, hour, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_efi_time, min, 5, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_efi_time, sec, 6, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_efi_time, ns, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_time, tz, 12, 2, int16_t)
XEN_ABI_FIELD(struct xenpf_efi_time, daylight, 14, 1, uint8_t)
/* xenpf_efi_guid: the namespace of a variable, with the layout of EFI_GUID */
XEN_ABI_RECORD(struct xenpf_efi_guid, 16, 4)
XEN_ABI_FIELD(struct xenpf_efi_guid, data1, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_guid, data2, 4, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_efi_guid, data3, 6, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_efi_guid, data4, 8, 8, uint8_t [8])
/* XENPF_efi_runtime_call: call a runtime service of the machine's EFI firmware */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_efi_runtime_call, 40, 4)
#else
XEN_ABI_RECORD(struct xenpf_efi_runtime_call, 56, 8)
#endif
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, function, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, misc, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, status, 8, 4, xen_ulong_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u, 12, 28, union)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_time, 12, 24, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.time, 12, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.resolution, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.accuracy, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_time, 12, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_wakeup_time, 12, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_wakeup_time, 12, 16, struct xenpf_efi_time)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_variable, 12, 28, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.name, 12, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.size, 16, 4, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.data, 20, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.vendor_guid, 24, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.set_variable, 12, 28, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.name, 12, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.size, 16, 4, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.data, 20, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.vendor_guid, 24, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_next_variable_name, 12, 24, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.size, 12, 4, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.name, 16, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.vendor_guid, 20, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.query_variable_info, 12, 28, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.attr, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.max_store_size, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.remain_store_size, 24, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.max_size, 32, 8, uint64_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.query_capsule_capabilities, 12, 20, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.capsule_header_array, 12, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.capsule_count, 16, 4, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.max_capsule_size, 20, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.reset_type, 28, 4, uint32_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.update_capsule, 12, 16, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.capsule_header_array, 12, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.capsule_count, 16, 4, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.sg_list, 20, 8, uint64_t)
#else
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, status, 8, 8, xen_ulong_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u, 16, 40, union)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_time, 16, 24, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.time, 16, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.resolution, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_time.accuracy, 36, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_time, 16, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_wakeup_time, 16, 16, struct xenpf_efi_time)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_wakeup_time, 16, 16, struct xenpf_efi_time)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_variable, 16, 40, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.name, 16, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.size, 24, 8, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.data, 32, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_variable.vendor_guid, 40, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.set_variable, 16, 40, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.name, 16, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.size, 24, 8, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.data, 32, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.set_variable.vendor_guid, 40, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.get_next_variable_name, 16, 32, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.size, 16, 8, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.name, 24, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.get_next_variable_name.vendor_guid, 32, 16, struct xenpf_efi_guid)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.query_variable_info, 16, 32, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.attr, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.max_store_size, 24, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.remain_store_size, 32, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_variable_info.max_size, 40, 8, uint64_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.query_capsule_capabilities, 16, 32, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.capsule_header_array, 16, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.capsule_count, 24, 8, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.max_capsule_size, 32, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.query_capsule_capabilities.reset_type, 40, 4, uint32_t)
XEN_ABI_UNNAMED(struct xenpf_efi_runtime_call, u.update_capsule, 16, 24, struct)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.capsule_header_array, 16, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.capsule_count, 24, 8, xen_ulong_t)
XEN_ABI_FIELD(struct xenpf_efi_runtime_call, u.update_capsule.sg_list, 32, 8, uint64_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_efi_runtime_call_t, 40, struct xenpf_efi_runtime_call)
#else
XEN_ABI_TYPE(xenpf_efi_runtime_call_t, 56, struct xenpf_efi_runtime_call)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t), 4, xenpf_efi_runtime_call_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t), 8, xenpf_efi_runtime_call_t *)
#endif
/* xenpf_firmware_info.type: selects the member of xenpf_firmware_info.u that Xen fills */
XEN_ABI_CONST(XEN_FW_DISK_INFO, 1)
XEN_ABI_CONST(XEN_FW_DISK_MBR_SIGNATURE, 2)
XEN_ABI_CONST(XEN_FW_VBEDDC_INFO, 3)
XEN_ABI_CONST(XEN_FW_EFI_INFO, 4)
XEN_ABI_CONST(XEN_FW_KBD_SHIFT_FLAGS, 5)
/* xenpf_firmware_info.index with XEN_FW_EFI_INFO: selects the member of xenpf_efi_info */
XEN_ABI_CONST(XEN_FW_EFI_VERSION, 0)
XEN_ABI_CONST(XEN_FW_EFI_CONFIG_TABLE, 1)
XEN_ABI_CONST(XEN_FW_EFI_VENDOR, 2)
XEN_ABI_CONST(XEN_FW_EFI_MEM_INFO, 3)
XEN_ABI_CONST(XEN_FW_EFI_RT_VERSION, 4)
XEN_ABI_CONST(XEN_FW_EFI_PCI_ROM, 5)
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(XEN_FW_EFI_APPLE_PROPERTIES, 6)
#endif
#if XEN_CONTROL_RELEASE < 409
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(union xenpf_efi_info, 28, 4)
#else
XEN_ABI_RECORD(union xenpf_efi_info, 32, 8)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, version, 0, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, cfg, 0, 12, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, cfg, 0, 16, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, cfg.addr, 0, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, cfg.nent, 8, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, vendor, 0, 12, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, vendor, 0, 16, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, vendor.revision, 0, 4, uint32_t)
XEN_ABI_FIELD(union xenpf_efi_info, vendor.bufsz, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(union xenpf_efi_info, vendor.name, 8, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_UNNAMED(union xenpf_efi_info, mem, 0, 28, struct)
#else
XEN_ABI_FIELD(union xenpf_efi_info, vendor.name, 8, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_UNNAMED(union xenpf_efi_info, mem, 0, 32, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, mem.addr, 0, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.size, 8, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.attr, 16, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.type, 24, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, pci_rom, 0, 20, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, pci_rom, 0, 24, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.segment, 0, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.bus, 2, 1, uint8_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.devfn, 3, 1, uint8_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.vendor, 4, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.devid, 6, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.address, 8, 8, uint64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.size, 16, 4, xen_ulong_t)
#else
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.size, 16, 8, xen_ulong_t)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 409
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(union xenpf_efi_info, 28, 4)
#else
XEN_ABI_RECORD(union xenpf_efi_info, 32, 8)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, version, 0, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, cfg, 0, 12, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, cfg, 0, 16, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, cfg.addr, 0, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, cfg.nent, 8, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, vendor, 0, 12, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, vendor, 0, 16, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, vendor.revision, 0, 4, uint32_t)
XEN_ABI_FIELD(union xenpf_efi_info, vendor.bufsz, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(union xenpf_efi_info, vendor.name, 8, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_UNNAMED(union xenpf_efi_info, mem, 0, 28, struct)
#else
XEN_ABI_FIELD(union xenpf_efi_info, vendor.name, 8, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_UNNAMED(union xenpf_efi_info, mem, 0, 32, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, mem.addr, 0, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.size, 8, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.attr, 16, 8, uint64_t)
XEN_ABI_FIELD(union xenpf_efi_info, mem.type, 24, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(union xenpf_efi_info, pci_rom, 0, 20, struct)
#else
XEN_ABI_UNNAMED(union xenpf_efi_info, pci_rom, 0, 24, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.segment, 0, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.bus, 2, 1, uint8_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.devfn, 3, 1, uint8_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.vendor, 4, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.devid, 6, 2, uint16_t)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.address, 8, 8, uint64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.size, 16, 4, xen_ulong_t)
XEN_ABI_UNNAMED(union xenpf_efi_info, apple_properties, 0, 12, struct)
#else
XEN_ABI_FIELD(union xenpf_efi_info, pci_rom.size, 16, 8, xen_ulong_t)
XEN_ABI_UNNAMED(union xenpf_efi_info, apple_properties, 0, 16, struct)
#endif
XEN_ABI_FIELD(union xenpf_efi_info, apple_properties.address, 0, 8, uint64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(union xenpf_efi_info, apple_properties.size, 8, 4, xen_ulong_t)
#else
XEN_ABI_FIELD(union xenpf_efi_info, apple_properties.size, 8, 8, xen_ulong_t)
#endif
#endif
/* XENPF_firmware_info: what the firmware reported while Xen booted */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_firmware_info, 36, 4)
#else
XEN_ABI_RECORD(struct xenpf_firmware_info, 40, 8)
#endif
XEN_ABI_FIELD(struct xenpf_firmware_info, type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, index, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u, 8, 28, union)
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u.disk_info, 8, 12, struct)
#else
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u, 8, 32, union)
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u.disk_info, 8, 16, struct)
#endif
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.device, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.version, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.interface_support, 10, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.legacy_max_cylinder, 12, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.legacy_max_head, 14, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.legacy_sectors_per_track, 15, 1, uint8_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.edd_params, 16, 4, XEN_GUEST_HANDLE(void))
#else
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_info.edd_params, 16, 8, XEN_GUEST_HANDLE(void))
#endif
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u.disk_mbr_signature, 8, 8, struct)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_mbr_signature.device, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.disk_mbr_signature.mbr_signature, 12, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u.vbeddc_info, 8, 8, struct)
#else
XEN_ABI_UNNAMED(struct xenpf_firmware_info, u.vbeddc_info, 8, 16, struct)
#endif
XEN_ABI_FIELD(struct xenpf_firmware_info, u.vbeddc_info.capabilities, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.vbeddc_info.edid_transfer_time, 9, 1, uint8_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_firmware_info, u.vbeddc_info.edid, 12, 4, XEN_GUEST_HANDLE(uint8))
XEN_ABI_INNER(struct xenpf_firmware_info, u.efi_info, 8, 28, union xenpf_efi_info)
#else
XEN_ABI_FIELD(struct xenpf_firmware_info, u.vbeddc_info.edid, 16, 8, XEN_GUEST_HANDLE(uint8))
XEN_ABI_INNER(struct xenpf_firmware_info, u.efi_info, 8, 32, union xenpf_efi_info)
#endif
XEN_ABI_FIELD(struct xenpf_firmware_info, u.kbd_shift_flags, 8, 1, uint8_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_firmware_info_t, 36, struct xenpf_firmware_info)
#else
XEN_ABI_TYPE(xenpf_firmware_info_t, 40, struct xenpf_firmware_info)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_firmware_info_t), 4, xenpf_firmware_info_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_firmware_info_t), 8, xenpf_firmware_info_t *)
#endif
/* xenpf_enter_acpi_sleep.flags; since 4.3 */
XEN_ABI_CONST(XENPF_ACPI_SLEEP_EXTENDED, 1)
/* XENPF_enter_acpi_sleep: suspend the machine to memory (S3) or turn it off (S5) */
XEN_ABI_RECORD(struct xenpf_enter_acpi_sleep, 12, 4)
#if __XEN_INTERFACE_VERSION__ < 0x00040300
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, pm1a_cnt_val, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, pm1b_cnt_val, 2, 2, uint16_t)
#else
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, val_a, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, val_b, 2, 2, uint16_t)
#endif
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, sleep_state, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_enter_acpi_sleep, flags, 8, 4, uint32_t)
XEN_ABI_TYPE(xenpf_enter_acpi_sleep_t, 12, struct xenpf_enter_acpi_sleep)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_enter_acpi_sleep_t), 4, xenpf_enter_acpi_sleep_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_enter_acpi_sleep_t), 8, xenpf_enter_acpi_sleep_t *)
#endif
/* XENPF_change_freq: tell Xen that dom0 has changed the frequency of a CPU */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_change_freq, 16, 4)
#else
XEN_ABI_RECORD(struct xenpf_change_freq, 16, 8)
#endif
XEN_ABI_FIELD(struct xenpf_change_freq, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_change_freq, cpu, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_change_freq, freq, 8, 8, uint64_t)
XEN_ABI_TYPE(xenpf_change_freq_t, 16, struct xenpf_change_freq)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_change_freq_t), 4, xenpf_change_freq_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_change_freq_t), 8, xenpf_change_freq_t *)
#endif
/* XENPF_getidletime: how long CPUs have been idle since boot */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_getidletime, 20, 4)
XEN_ABI_FIELD(struct xenpf_getidletime, cpumap_bitmap, 0, 4, XEN_GUEST_HANDLE(uint8))
XEN_ABI_FIELD(struct xenpf_getidletime, cpumap_nr_cpus, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_getidletime, idletime, 8, 4, XEN_GUEST_HANDLE(uint64))
XEN_ABI_FIELD(struct xenpf_getidletime, now, 12, 8, uint64_t)
#else
XEN_ABI_RECORD(struct xenpf_getidletime, 32, 8)
XEN_ABI_FIELD(struct xenpf_getidletime, cpumap_bitmap, 0, 8, XEN_GUEST_HANDLE(uint8))
XEN_ABI_FIELD(struct xenpf_getidletime, cpumap_nr_cpus, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_getidletime, idletime, 16, 8, XEN_GUEST_HANDLE(uint64))
XEN_ABI_FIELD(struct xenpf_getidletime, now, 24, 8, uint64_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_getidletime_t, 20, struct xenpf_getidletime)
#else
XEN_ABI_TYPE(xenpf_getidletime_t, 32, struct xenpf_getidletime)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_getidletime_t), 4, xenpf_getidletime_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_getidletime_t), 8, xenpf_getidletime_t *)
#endif
/* start_info.flags, the bits of SIF_PM_MASK shifted right: data that Xen wants; since 3.3 */
XEN_ABI_CONST(XEN_PROCESSOR_PM_CX, 1)
XEN_ABI_CONST(XEN_PROCESSOR_PM_PX, 2)
XEN_ABI_CONST(XEN_PROCESSOR_PM_TX, 4)
/* xenpf_set_processor_pminfo.type: selects the member of u */
XEN_ABI_CONST(XEN_PM_CX, 0)
XEN_ABI_CONST(XEN_PM_PX, 1)
XEN_ABI_CONST(XEN_PM_TX, 2)
XEN_ABI_CONST(XEN_PM_PDC, 3)
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_PM_CPPC, 4)
#endif
/* xen_processor_performance.flags: which members are valid, named after the ACPI objects */
XEN_ABI_CONST(XEN_PX_PCT, 1)
XEN_ABI_CONST(XEN_PX_PSS, 2)
XEN_ABI_CONST(XEN_PX_PPC, 4)
XEN_ABI_CONST(XEN_PX_PSD, 8)
/* xen_processor_cppc.flags: which members are valid; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_CPPC_PSD, 1U)
XEN_ABI_CONST(XEN_CPPC_CPC, 2U)
#endif
/* xen_power_register: a register, as in ACPI's Generic Address Structure */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_power_register, 24, 4)
#else
XEN_ABI_RECORD(struct xen_power_register, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_power_register, space_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_power_register, bit_width, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_power_register, bit_offset, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_power_register, access_size, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_power_register, address, 16, 8, uint64_t)
/* xen_processor_csd: which CPUs enter an idle state together (ACPI _CSD) */
XEN_ABI_RECORD(struct xen_processor_csd, 12, 4)
XEN_ABI_FIELD(struct xen_processor_csd, domain, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_csd, coord_type, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_csd, num, 8, 4, uint32_t)
XEN_ABI_TYPE(xen_processor_csd_t, 12, struct xen_processor_csd)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_csd_t), 4, xen_processor_csd_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_csd_t), 8, xen_processor_csd_t *)
#endif
/* xen_processor_cx: one idle state of a CPU (ACPI _CST) */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_processor_cx, 44, 4)
#else
XEN_ABI_RECORD(struct xen_processor_cx, 48, 8)
#endif
XEN_ABI_FIELD(struct xen_processor_cx, reg, 0, 24, struct xen_power_register)
XEN_ABI_FIELD(struct xen_processor_cx, type, 24, 1, uint8_t)
XEN_ABI_FIELD(struct xen_processor_cx, latency, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cx, power, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cx, dpcnt, 36, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_processor_cx, dp, 40, 4, XEN_GUEST_HANDLE(xen_processor_csd_t))
#else
XEN_ABI_FIELD(struct xen_processor_cx, dp, 40, 8, XEN_GUEST_HANDLE(xen_processor_csd_t))
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xen_processor_cx_t, 44, struct xen_processor_cx)
#else
XEN_ABI_TYPE(xen_processor_cx_t, 48, struct xen_processor_cx)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_cx_t), 4, xen_processor_cx_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_cx_t), 8, xen_processor_cx_t *)
#endif
/* xen_processor_flags: how a CPU enters idle states; Xen uses bits 0 to 2 and ignores the rest */
XEN_ABI_RECORD(struct xen_processor_flags, 4, 4)
XEN_ABI_BITS(struct xen_processor_flags, bm_control, 0, 1, uint32_t)
XEN_ABI_BITS(struct xen_processor_flags, bm_check, 1, 1, uint32_t)
XEN_ABI_NEXT(struct xen_processor_flags, bm_control, bm_check)
XEN_ABI_BITS(struct xen_processor_flags, has_cst, 2, 1, uint32_t)
XEN_ABI_NEXT(struct xen_processor_flags, bm_check, has_cst)
XEN_ABI_BITS(struct xen_processor_flags, power_setup_done, 3, 1, uint32_t)
XEN_ABI_NEXT(struct xen_processor_flags, has_cst, power_setup_done)
XEN_ABI_BITS(struct xen_processor_flags, bm_rld_set, 4, 1, uint32_t)
XEN_ABI_NEXT(struct xen_processor_flags, power_setup_done, bm_rld_set)
/* xen_processor_power: all idle states of a CPU */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_processor_power, 12, 4)
#else
XEN_ABI_RECORD(struct xen_processor_power, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_processor_power, count, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_power, flags, 4, 4, struct xen_processor_flags)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_processor_power, states, 8, 4, XEN_GUEST_HANDLE(xen_processor_cx_t))
#else
XEN_ABI_FIELD(struct xen_processor_power, states, 8, 8, XEN_GUEST_HANDLE(xen_processor_cx_t))
#endif
/* xen_pct_register: register that sets or reports the frequency (ACPI _PCT) */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_pct_register, 16, 4)
#else
XEN_ABI_RECORD(struct xen_pct_register, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_pct_register, descriptor, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_pct_register, length, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_pct_register, space_id, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_pct_register, bit_width, 5, 1, uint8_t)
XEN_ABI_FIELD(struct xen_pct_register, bit_offset, 6, 1, uint8_t)
XEN_ABI_FIELD(struct xen_pct_register, reserved, 7, 1, uint8_t)
XEN_ABI_FIELD(struct xen_pct_register, address, 8, 8, uint64_t)
/* xen_processor_px: one frequency of a CPU (ACPI _PSS) */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_processor_px, 48, 4)
#else
XEN_ABI_RECORD(struct xen_processor_px, 48, 8)
#endif
XEN_ABI_FIELD(struct xen_processor_px, core_frequency, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xen_processor_px, power, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_processor_px, transition_latency, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xen_processor_px, bus_master_latency, 24, 8, uint64_t)
XEN_ABI_FIELD(struct xen_processor_px, control, 32, 8, uint64_t)
XEN_ABI_FIELD(struct xen_processor_px, status, 40, 8, uint64_t)
XEN_ABI_TYPE(xen_processor_px_t, 48, struct xen_processor_px)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_px_t), 4, xen_processor_px_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_px_t), 8, xen_processor_px_t *)
#endif
/* xen_psd_package: which CPUs change frequency together (ACPI _PSD) */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_psd_package, 40, 4)
#else
XEN_ABI_RECORD(struct xen_psd_package, 40, 8)
#endif
XEN_ABI_FIELD(struct xen_psd_package, num_entries, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xen_psd_package, revision, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_psd_package, domain, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xen_psd_package, coord_type, 24, 8, uint64_t)
XEN_ABI_FIELD(struct xen_psd_package, num_processors, 32, 8, uint64_t)
/* xen_processor_performance.shared_type, xen_processor_cppc.shared_type */
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(XEN_CPUPERF_SHARED_TYPE_HW, 1)
XEN_ABI_CONST(XEN_CPUPERF_SHARED_TYPE_ALL, 2)
XEN_ABI_CONST(XEN_CPUPERF_SHARED_TYPE_ANY, 3)
#endif
/* xen_processor_performance: all frequencies of a CPU */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_processor_performance, 92, 4)
#else
XEN_ABI_RECORD(struct xen_processor_performance, 104, 8)
#endif
XEN_ABI_FIELD(struct xen_processor_performance, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_performance, platform_limit, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_performance, control_register, 8, 16, struct xen_pct_register)
XEN_ABI_FIELD(struct xen_processor_performance, status_register, 24, 16, struct xen_pct_register)
XEN_ABI_FIELD(struct xen_processor_performance, state_count, 40, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_processor_performance, states, 44, 4, XEN_GUEST_HANDLE(xen_processor_px_t))
XEN_ABI_FIELD(struct xen_processor_performance, domain_info, 48, 40, struct xen_psd_package)
XEN_ABI_FIELD(struct xen_processor_performance, shared_type, 88, 4, uint32_t)
#else
XEN_ABI_FIELD(struct xen_processor_performance, states, 48, 8, XEN_GUEST_HANDLE(xen_processor_px_t))
XEN_ABI_FIELD(struct xen_processor_performance, domain_info, 56, 40, struct xen_psd_package)
XEN_ABI_FIELD(struct xen_processor_performance, shared_type, 96, 4, uint32_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xen_processor_performance_t, 92, struct xen_processor_performance)
#else
XEN_ABI_TYPE(xen_processor_performance_t, 104, struct xen_processor_performance)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_performance_t), 4, xen_processor_performance_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_processor_performance_t), 8, xen_processor_performance_t *)
#endif
/* xen_processor_cppc: performance levels of a CPU, in its own units (ACPI _CPC); since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_processor_cppc, 72, 4)
#else
XEN_ABI_RECORD(struct xen_processor_cppc, 72, 8)
#endif
XEN_ABI_FIELD(struct xen_processor_cppc, flags, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_processor_cppc, pad, 1, 3, uint8_t [3])
XEN_ABI_UNNAMED(struct xen_processor_cppc, cpc, 4, 24, struct)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.highest_perf, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.nominal_perf, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.lowest_nonlinear_perf, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.lowest_perf, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.lowest_mhz, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, cpc.nominal_mhz, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, shared_type, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_processor_cppc, domain_info, 32, 40, struct xen_psd_package)
XEN_ABI_TYPE(xen_processor_cppc_t, 72, struct xen_processor_cppc)
#endif
/* XENPF_set_processor_pminfo: pass ACPI's data about a CPU's power management to Xen */
#if XEN_CONTROL_RELEASE < 421
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_set_processor_pminfo, 100, 4)
#else
XEN_ABI_RECORD(struct xenpf_set_processor_pminfo, 112, 8)
#endif
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, type, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(struct xenpf_set_processor_pminfo, u, 8, 92, union)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.power, 8, 12, struct xen_processor_power)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.perf, 8, 92, struct xen_processor_performance)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.pdc, 8, 4, XEN_GUEST_HANDLE(uint32))
#else
XEN_ABI_UNNAMED(struct xenpf_set_processor_pminfo, u, 8, 104, union)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.power, 8, 16, struct xen_processor_power)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.perf, 8, 104, struct xen_processor_performance)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.pdc, 8, 8, XEN_GUEST_HANDLE(uint32))
#endif
#endif
#if XEN_CONTROL_RELEASE >= 421
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_set_processor_pminfo, 100, 4)
#else
XEN_ABI_RECORD(struct xenpf_set_processor_pminfo, 112, 8)
#endif
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, type, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_UNNAMED(struct xenpf_set_processor_pminfo, u, 8, 92, union)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.power, 8, 12, struct xen_processor_power)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.perf, 8, 92, struct xen_processor_performance)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.pdc, 8, 4, XEN_GUEST_HANDLE(uint32))
#else
XEN_ABI_UNNAMED(struct xenpf_set_processor_pminfo, u, 8, 104, union)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.power, 8, 16, struct xen_processor_power)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.perf, 8, 104, struct xen_processor_performance)
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.pdc, 8, 8, XEN_GUEST_HANDLE(uint32))
#endif
XEN_ABI_FIELD(struct xenpf_set_processor_pminfo, u.cppc_data, 8, 72, xen_processor_cppc_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_set_processor_pminfo_t, 100, struct xenpf_set_processor_pminfo)
#else
XEN_ABI_TYPE(xenpf_set_processor_pminfo_t, 112, struct xenpf_set_processor_pminfo)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t), 4, xenpf_set_processor_pminfo_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t), 8, xenpf_set_processor_pminfo_t *)
#endif
/* xenpf_pcpuinfo.flags */
XEN_ABI_CONST(XEN_PCPU_FLAGS_ONLINE, 1)
XEN_ABI_CONST(XEN_PCPU_FLAGS_INVALID, 2)
/* XENPF_get_cpuinfo: state of a CPU, and its APIC and ACPI ids */
XEN_ABI_RECORD(struct xenpf_pcpuinfo, 20, 4)
XEN_ABI_FIELD(struct xenpf_pcpuinfo, xen_cpuid, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpuinfo, max_present, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpuinfo, flags, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpuinfo, apic_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpuinfo, acpi_id, 16, 4, uint32_t)
XEN_ABI_TYPE(xenpf_pcpuinfo_t, 20, struct xenpf_pcpuinfo)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_pcpuinfo_t), 4, xenpf_pcpuinfo_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_pcpuinfo_t), 8, xenpf_pcpuinfo_t *)
#endif
/* XENPF_get_cpu_version: vendor and model of a CPU */
XEN_ABI_RECORD(struct xenpf_pcpu_version, 32, 4)
XEN_ABI_FIELD(struct xenpf_pcpu_version, xen_cpuid, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpu_version, max_present, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpu_version, vendor_id, 8, 12, char [12])
XEN_ABI_FIELD(struct xenpf_pcpu_version, family, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpu_version, model, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_pcpu_version, stepping, 28, 4, uint32_t)
XEN_ABI_TYPE(xenpf_pcpu_version_t, 32, struct xenpf_pcpu_version)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_pcpu_version_t), 4, xenpf_pcpu_version_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_pcpu_version_t), 8, xenpf_pcpu_version_t *)
#endif
/* XENPF_cpu_online, XENPF_cpu_offline: start or stop using a CPU */
XEN_ABI_RECORD(struct xenpf_cpu_ol, 4, 4)
XEN_ABI_FIELD(struct xenpf_cpu_ol, cpuid, 0, 4, uint32_t)
XEN_ABI_TYPE(xenpf_cpu_ol_t, 4, struct xenpf_cpu_ol)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_cpu_ol_t), 4, xenpf_cpu_ol_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_cpu_ol_t), 8, xenpf_cpu_ol_t *)
#endif
/* XENPF_cpu_hotadd: tell Xen that a CPU was plugged in */
XEN_ABI_RECORD(struct xenpf_cpu_hotadd, 12, 4)
XEN_ABI_FIELD(struct xenpf_cpu_hotadd, apic_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_cpu_hotadd, acpi_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_cpu_hotadd, pxm, 8, 4, uint32_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xenpf_cpu_hotadd_t, 12, struct xenpf_cpu_hotadd)
#endif
/* XENPF_mem_hotadd: tell Xen that memory was plugged in */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_mem_hotadd, 24, 4)
#else
XEN_ABI_RECORD(struct xenpf_mem_hotadd, 24, 8)
#endif
XEN_ABI_FIELD(struct xenpf_mem_hotadd, spfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_mem_hotadd, epfn, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_mem_hotadd, pxm, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_mem_hotadd, flags, 20, 4, uint32_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xenpf_mem_hotadd_t, 24, struct xenpf_mem_hotadd)
#endif
/* xenpf_core_parking.type */
XEN_ABI_CONST(XEN_CORE_PARKING_SET, 1)
XEN_ABI_CONST(XEN_CORE_PARKING_GET, 2)
/* XENPF_core_parking: take CPUs offline because the firmware asks the OS to save power */
XEN_ABI_RECORD(struct xenpf_core_parking, 8, 4)
XEN_ABI_FIELD(struct xenpf_core_parking, type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_core_parking, idle_nums, 4, 4, uint32_t)
XEN_ABI_TYPE(xenpf_core_parking_t, 8, struct xenpf_core_parking)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_core_parking_t), 4, xenpf_core_parking_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_core_parking_t), 8, xenpf_core_parking_t *)
#endif
/* xenpf_resource_entry.u.cmd */
XEN_ABI_CONST(XEN_RESOURCE_OP_MSR_READ, 0)
XEN_ABI_CONST(XEN_RESOURCE_OP_MSR_WRITE, 1)
/* xenpf_resource_entry: one access of XENPF_resource_op */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_resource_entry, 24, 4)
#else
XEN_ABI_RECORD(struct xenpf_resource_entry, 24, 8)
#endif
XEN_ABI_UNNAMED(struct xenpf_resource_entry, u, 0, 4, union)
XEN_ABI_FIELD(struct xenpf_resource_entry, u.cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_resource_entry, u.ret, 0, 4, int32_t)
XEN_ABI_FIELD(struct xenpf_resource_entry, rsvd, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_resource_entry, idx, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_resource_entry, val, 16, 8, uint64_t)
XEN_ABI_TYPE(xenpf_resource_entry_t, 24, struct xenpf_resource_entry)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_resource_entry_t), 4, xenpf_resource_entry_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_resource_entry_t), 8, xenpf_resource_entry_t *)
#endif
/* XENPF_resource_op: access MSRs of one CPU, in the order of the entries */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_resource_op, 12, 4)
#else
XEN_ABI_RECORD(struct xenpf_resource_op, 16, 8)
#endif
XEN_ABI_FIELD(struct xenpf_resource_op, nr_entries, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_resource_op, cpu, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_resource_op, entries, 8, 4, XEN_GUEST_HANDLE(xenpf_resource_entry_t))
#else
XEN_ABI_FIELD(struct xenpf_resource_op, entries, 8, 8, XEN_GUEST_HANDLE(xenpf_resource_entry_t))
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_resource_op_t, 12, struct xenpf_resource_op)
#else
XEN_ABI_TYPE(xenpf_resource_op_t, 16, struct xenpf_resource_op)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_resource_op_t), 4, xenpf_resource_op_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_resource_op_t), 8, xenpf_resource_op_t *)
#endif
/* XENPF_get_symbol: read one symbol of Xen's own symbol table */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_symdata, 24, 4)
#else
XEN_ABI_RECORD(struct xenpf_symdata, 32, 8)
#endif
XEN_ABI_FIELD(struct xenpf_symdata, namelen, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_symdata, symnum, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_symdata, name, 8, 4, XEN_GUEST_HANDLE(char))
XEN_ABI_FIELD(struct xenpf_symdata, address, 12, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_symdata, type, 20, 1, char)
#else
XEN_ABI_FIELD(struct xenpf_symdata, name, 8, 8, XEN_GUEST_HANDLE(char))
XEN_ABI_FIELD(struct xenpf_symdata, address, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xenpf_symdata, type, 24, 1, char)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_symdata_t, 24, struct xenpf_symdata)
#else
XEN_ABI_TYPE(xenpf_symdata_t, 32, struct xenpf_symdata)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_symdata_t), 4, xenpf_symdata_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_symdata_t), 8, xenpf_symdata_t *)
#endif
/* XENPF_get_dom0_console: describe the screen as Xen leaves it to dom0 */
#if XEN_CONTROL_RELEASE >= 418
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_TYPE(xenpf_dom0_console_t, 28, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_TYPE(xenpf_dom0_console_t, 36, struct dom0_vga_console_info)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_TYPE(xenpf_dom0_console_t, 40, struct dom0_vga_console_info)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_dom0_console_t), 4, xenpf_dom0_console_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_dom0_console_t), 8, xenpf_dom0_console_t *)
#endif
#endif
/* XENPF_get_ucode_revision: which microcode a CPU runs */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_RECORD(struct xenpf_ucode_revision, 16, 4)
XEN_ABI_FIELD(struct xenpf_ucode_revision, cpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_ucode_revision, signature, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_ucode_revision, pf, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_ucode_revision, revision, 12, 4, uint32_t)
XEN_ABI_TYPE(xenpf_ucode_revision_t, 16, struct xenpf_ucode_revision)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_ucode_revision_t), 4, xenpf_ucode_revision_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_ucode_revision_t), 8, xenpf_ucode_revision_t *)
#endif
#endif
/* xenpf_microcode_update2.flags */
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_CONST(XENPF_UCODE_FORCE, 1)
#endif
/* XENPF_microcode_update2: load microcode into all online CPUs */
#if XEN_CONTROL_RELEASE >= 420
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xenpf_microcode_update2, 12, 4)
#else
XEN_ABI_RECORD(struct xenpf_microcode_update2, 16, 8)
#endif
XEN_ABI_FIELD(struct xenpf_microcode_update2, flags, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xenpf_microcode_update2, length, 4, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xenpf_microcode_update2, data, 8, 4, XEN_GUEST_HANDLE(const_void))
#else
XEN_ABI_FIELD(struct xenpf_microcode_update2, data, 8, 8, XEN_GUEST_HANDLE(const_void))
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xenpf_microcode_update2_t, 12, struct xenpf_microcode_update2)
#else
XEN_ABI_TYPE(xenpf_microcode_update2_t, 16, struct xenpf_microcode_update2)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_microcode_update2_t), 4, xenpf_microcode_update2_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xenpf_microcode_update2_t), 8, xenpf_microcode_update2_t *)
#endif
#endif
/* xen_platform_op: the operation and its argument, 136 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 415
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_platform_op, 136, 4)
#else
XEN_ABI_RECORD(struct xen_platform_op, 136, 8)
#endif
XEN_ABI_FIELD(struct xen_platform_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_platform_op, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_platform_op, u, 8, 128, union)
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 16, struct xenpf_settime32)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 24, struct xenpf_settime64)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.settime32, 8, 16, struct xenpf_settime32)
XEN_ABI_FIELD(struct xen_platform_op, u.settime64, 8, 24, struct xenpf_settime64)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 24, struct xenpf_add_memtype)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 32, struct xenpf_add_memtype)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.del_memtype, 8, 8, struct xenpf_del_memtype)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 20, struct xenpf_read_memtype)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 8, struct xenpf_microcode_update)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 32, struct xenpf_read_memtype)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 16, struct xenpf_microcode_update)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.platform_quirk, 8, 4, struct xenpf_platform_quirk)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 40, struct xenpf_efi_runtime_call)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 36, struct xenpf_firmware_info)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 56, struct xenpf_efi_runtime_call)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 40, struct xenpf_firmware_info)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.enter_acpi_sleep, 8, 12, struct xenpf_enter_acpi_sleep)
XEN_ABI_FIELD(struct xen_platform_op, u.change_freq, 8, 16, struct xenpf_change_freq)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 20, struct xenpf_getidletime)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 100, struct xenpf_set_processor_pminfo)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 32, struct xenpf_getidletime)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 112, struct xenpf_set_processor_pminfo)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_info, 8, 20, struct xenpf_pcpuinfo)
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_version, 8, 32, struct xenpf_pcpu_version)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_ol, 8, 4, struct xenpf_cpu_ol)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_add, 8, 12, struct xenpf_cpu_hotadd)
XEN_ABI_FIELD(struct xen_platform_op, u.mem_add, 8, 24, struct xenpf_mem_hotadd)
XEN_ABI_FIELD(struct xen_platform_op, u.core_parking, 8, 8, struct xenpf_core_parking)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 12, struct xenpf_resource_op)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 24, struct xenpf_symdata)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 16, struct xenpf_resource_op)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 32, struct xenpf_symdata)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 415 && XEN_CONTROL_RELEASE < 418
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_platform_op, 136, 4)
#else
XEN_ABI_RECORD(struct xen_platform_op, 136, 8)
#endif
XEN_ABI_FIELD(struct xen_platform_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_platform_op, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_platform_op, u, 8, 128, union)
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 16, xenpf_settime_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 24, xenpf_settime_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.settime32, 8, 16, xenpf_settime32_t)
XEN_ABI_FIELD(struct xen_platform_op, u.settime64, 8, 24, xenpf_settime64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 24, xenpf_add_memtype_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 32, xenpf_add_memtype_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.del_memtype, 8, 8, xenpf_del_memtype_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 20, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 8, xenpf_microcode_update_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 32, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 16, xenpf_microcode_update_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.platform_quirk, 8, 4, xenpf_platform_quirk_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 40, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 36, xenpf_firmware_info_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 56, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 40, xenpf_firmware_info_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.enter_acpi_sleep, 8, 12, xenpf_enter_acpi_sleep_t)
XEN_ABI_FIELD(struct xen_platform_op, u.change_freq, 8, 16, xenpf_change_freq_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 20, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 100, xenpf_set_processor_pminfo_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 32, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 112, xenpf_set_processor_pminfo_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_info, 8, 20, xenpf_pcpuinfo_t)
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_version, 8, 32, xenpf_pcpu_version_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_ol, 8, 4, xenpf_cpu_ol_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_add, 8, 12, xenpf_cpu_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.mem_add, 8, 24, xenpf_mem_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.core_parking, 8, 8, xenpf_core_parking_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 12, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 24, xenpf_symdata_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 16, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 32, xenpf_symdata_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 420
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_platform_op, 136, 4)
#else
XEN_ABI_RECORD(struct xen_platform_op, 136, 8)
#endif
XEN_ABI_FIELD(struct xen_platform_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_platform_op, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_platform_op, u, 8, 128, union)
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 16, xenpf_settime_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 24, xenpf_settime_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.settime32, 8, 16, xenpf_settime32_t)
XEN_ABI_FIELD(struct xen_platform_op, u.settime64, 8, 24, xenpf_settime64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 24, xenpf_add_memtype_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 32, xenpf_add_memtype_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.del_memtype, 8, 8, xenpf_del_memtype_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 20, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 8, xenpf_microcode_update_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 32, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 16, xenpf_microcode_update_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.platform_quirk, 8, 4, xenpf_platform_quirk_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 40, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 36, xenpf_firmware_info_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 56, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 40, xenpf_firmware_info_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.enter_acpi_sleep, 8, 12, xenpf_enter_acpi_sleep_t)
XEN_ABI_FIELD(struct xen_platform_op, u.change_freq, 8, 16, xenpf_change_freq_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 20, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 100, xenpf_set_processor_pminfo_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 32, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 112, xenpf_set_processor_pminfo_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_info, 8, 20, xenpf_pcpuinfo_t)
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_version, 8, 32, xenpf_pcpu_version_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_ol, 8, 4, xenpf_cpu_ol_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_add, 8, 12, xenpf_cpu_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.mem_add, 8, 24, xenpf_mem_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.core_parking, 8, 8, xenpf_core_parking_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 12, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 24, xenpf_symdata_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 16, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 32, xenpf_symdata_t)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 28, xenpf_dom0_console_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 36, xenpf_dom0_console_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 40, xenpf_dom0_console_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.ucode_revision, 8, 16, xenpf_ucode_revision_t)
XEN_ABI_FIELD(struct xen_platform_op, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 420
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_platform_op, 136, 4)
#else
XEN_ABI_RECORD(struct xen_platform_op, 136, 8)
#endif
XEN_ABI_FIELD(struct xen_platform_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_platform_op, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_platform_op, u, 8, 128, union)
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 16, xenpf_settime_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.settime, 8, 24, xenpf_settime_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.settime32, 8, 16, xenpf_settime32_t)
XEN_ABI_FIELD(struct xen_platform_op, u.settime64, 8, 24, xenpf_settime64_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 24, xenpf_add_memtype_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.add_memtype, 8, 32, xenpf_add_memtype_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.del_memtype, 8, 8, xenpf_del_memtype_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 20, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 8, xenpf_microcode_update_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.read_memtype, 8, 32, xenpf_read_memtype_t)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode, 8, 16, xenpf_microcode_update_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.platform_quirk, 8, 4, xenpf_platform_quirk_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 40, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 36, xenpf_firmware_info_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.efi_runtime_call, 8, 56, xenpf_efi_runtime_call_t)
XEN_ABI_FIELD(struct xen_platform_op, u.firmware_info, 8, 40, xenpf_firmware_info_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.enter_acpi_sleep, 8, 12, xenpf_enter_acpi_sleep_t)
XEN_ABI_FIELD(struct xen_platform_op, u.change_freq, 8, 16, xenpf_change_freq_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 20, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 100, xenpf_set_processor_pminfo_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.getidletime, 8, 32, xenpf_getidletime_t)
XEN_ABI_FIELD(struct xen_platform_op, u.set_pminfo, 8, 112, xenpf_set_processor_pminfo_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_info, 8, 20, xenpf_pcpuinfo_t)
XEN_ABI_FIELD(struct xen_platform_op, u.pcpu_version, 8, 32, xenpf_pcpu_version_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_ol, 8, 4, xenpf_cpu_ol_t)
XEN_ABI_FIELD(struct xen_platform_op, u.cpu_add, 8, 12, xenpf_cpu_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.mem_add, 8, 24, xenpf_mem_hotadd_t)
XEN_ABI_FIELD(struct xen_platform_op, u.core_parking, 8, 8, xenpf_core_parking_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 12, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 24, xenpf_symdata_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.resource_op, 8, 16, xenpf_resource_op_t)
XEN_ABI_FIELD(struct xen_platform_op, u.symdata, 8, 32, xenpf_symdata_t)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030206
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 28, xenpf_dom0_console_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030206 && __XEN_INTERFACE_VERSION__ < 0x00040d00
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 36, xenpf_dom0_console_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
XEN_ABI_FIELD(struct xen_platform_op, u.dom0_console, 8, 40, xenpf_dom0_console_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.ucode_revision, 8, 16, xenpf_ucode_revision_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_platform_op, u.microcode2, 8, 12, xenpf_microcode_update2_t)
#else
XEN_ABI_FIELD(struct xen_platform_op, u.microcode2, 8, 16, xenpf_microcode_update2_t)
#endif
XEN_ABI_FIELD(struct xen_platform_op, u.pad, 8, 128, uint8_t [128])
#endif
XEN_ABI_TYPE(xen_platform_op_t, 136, struct xen_platform_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_platform_op_t), 4, xen_platform_op_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_platform_op_t), 8, xen_platform_op_t *)
#endif
