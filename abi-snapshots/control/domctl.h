/* SPDX-License-Identifier: MIT */
/* domctl.h of Xen 4.6 to 4.21; ../check.h says what a line means. */
/* xen_domctl.interface_version */
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 11)
#endif
#if XEN_CONTROL_RELEASE == 408
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 12)
#endif
#if XEN_CONTROL_RELEASE == 409
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 13)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 15)
#endif
#if XEN_CONTROL_RELEASE == 411
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 16)
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 17)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 18)
#endif
#if XEN_CONTROL_RELEASE == 415
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 19)
#endif
#if XEN_CONTROL_RELEASE == 416
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 20)
#endif
#if XEN_CONTROL_RELEASE == 417
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 21)
#endif
#if XEN_CONTROL_RELEASE == 418
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 22)
#endif
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_CONST(XEN_DOMCTL_INTERFACE_VERSION, 23)
#endif
/* XEN_DOMCTL_*: values of xen_domctl.cmd */
XEN_ABI_CONST(XEN_DOMCTL_createdomain, 1)
XEN_ABI_CONST(XEN_DOMCTL_destroydomain, 2)
XEN_ABI_CONST(XEN_DOMCTL_pausedomain, 3)
XEN_ABI_CONST(XEN_DOMCTL_unpausedomain, 4)
XEN_ABI_CONST(XEN_DOMCTL_getdomaininfo, 5)
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_DOMCTL_getmemlist, 6)
#endif
XEN_ABI_CONST(XEN_DOMCTL_setvcpuaffinity, 9)
XEN_ABI_CONST(XEN_DOMCTL_shadow_op, 10)
XEN_ABI_CONST(XEN_DOMCTL_max_mem, 11)
XEN_ABI_CONST(XEN_DOMCTL_setvcpucontext, 12)
XEN_ABI_CONST(XEN_DOMCTL_getvcpucontext, 13)
XEN_ABI_CONST(XEN_DOMCTL_getvcpuinfo, 14)
XEN_ABI_CONST(XEN_DOMCTL_max_vcpus, 15)
XEN_ABI_CONST(XEN_DOMCTL_scheduler_op, 16)
XEN_ABI_CONST(XEN_DOMCTL_setdomainhandle, 17)
XEN_ABI_CONST(XEN_DOMCTL_setdebugging, 18)
XEN_ABI_CONST(XEN_DOMCTL_irq_permission, 19)
XEN_ABI_CONST(XEN_DOMCTL_iomem_permission, 20)
XEN_ABI_CONST(XEN_DOMCTL_ioport_permission, 21)
XEN_ABI_CONST(XEN_DOMCTL_hypercall_init, 22)
#if XEN_CONTROL_RELEASE < 415
XEN_ABI_CONST(XEN_DOMCTL_arch_setup, 23)
#endif
XEN_ABI_CONST(XEN_DOMCTL_settimeoffset, 24)
XEN_ABI_CONST(XEN_DOMCTL_getvcpuaffinity, 25)
XEN_ABI_CONST(XEN_DOMCTL_real_mode_area, 26)
XEN_ABI_CONST(XEN_DOMCTL_resumedomain, 27)
XEN_ABI_CONST(XEN_DOMCTL_sendtrigger, 28)
XEN_ABI_CONST(XEN_DOMCTL_subscribe, 29)
XEN_ABI_CONST(XEN_DOMCTL_gethvmcontext, 33)
XEN_ABI_CONST(XEN_DOMCTL_sethvmcontext, 34)
XEN_ABI_CONST(XEN_DOMCTL_set_address_size, 35)
XEN_ABI_CONST(XEN_DOMCTL_get_address_size, 36)
XEN_ABI_CONST(XEN_DOMCTL_assign_device, 37)
XEN_ABI_CONST(XEN_DOMCTL_bind_pt_irq, 38)
XEN_ABI_CONST(XEN_DOMCTL_memory_mapping, 39)
XEN_ABI_CONST(XEN_DOMCTL_ioport_mapping, 40)
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_DOMCTL_pin_mem_cacheattr, 41)
#endif
XEN_ABI_CONST(XEN_DOMCTL_set_ext_vcpucontext, 42)
XEN_ABI_CONST(XEN_DOMCTL_get_ext_vcpucontext, 43)
XEN_ABI_CONST(XEN_DOMCTL_set_opt_feature, 44)
XEN_ABI_CONST(XEN_DOMCTL_test_assign_device, 45)
XEN_ABI_CONST(XEN_DOMCTL_set_target, 46)
XEN_ABI_CONST(XEN_DOMCTL_deassign_device, 47)
XEN_ABI_CONST(XEN_DOMCTL_unbind_pt_irq, 48)
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_DOMCTL_set_cpuid, 49)
#endif
XEN_ABI_CONST(XEN_DOMCTL_get_device_group, 50)
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_DOMCTL_set_machine_address_size, 51)
XEN_ABI_CONST(XEN_DOMCTL_get_machine_address_size, 52)
XEN_ABI_CONST(XEN_DOMCTL_suppress_spurious_page_faults, 53)
#endif
XEN_ABI_CONST(XEN_DOMCTL_debug_op, 54)
XEN_ABI_CONST(XEN_DOMCTL_gethvmcontext_partial, 55)
XEN_ABI_CONST(XEN_DOMCTL_vm_event_op, 56)
XEN_ABI_CONST(XEN_DOMCTL_mem_sharing_op, 57)
#if XEN_CONTROL_RELEASE < 415
XEN_ABI_CONST(XEN_DOMCTL_disable_migrate, 58)
#endif
XEN_ABI_CONST(XEN_DOMCTL_gettscinfo, 59)
XEN_ABI_CONST(XEN_DOMCTL_settscinfo, 60)
XEN_ABI_CONST(XEN_DOMCTL_getpageframeinfo3, 61)
XEN_ABI_CONST(XEN_DOMCTL_setvcpuextstate, 62)
XEN_ABI_CONST(XEN_DOMCTL_getvcpuextstate, 63)
XEN_ABI_CONST(XEN_DOMCTL_set_access_required, 64)
XEN_ABI_CONST(XEN_DOMCTL_audit_p2m, 65)
XEN_ABI_CONST(XEN_DOMCTL_set_virq_handler, 66)
XEN_ABI_CONST(XEN_DOMCTL_set_broken_page_p2m, 67)
XEN_ABI_CONST(XEN_DOMCTL_setnodeaffinity, 68)
XEN_ABI_CONST(XEN_DOMCTL_getnodeaffinity, 69)
#if XEN_CONTROL_RELEASE < 412
XEN_ABI_CONST(XEN_DOMCTL_set_max_evtchn, 70)
#endif
XEN_ABI_CONST(XEN_DOMCTL_cacheflush, 71)
XEN_ABI_CONST(XEN_DOMCTL_get_vcpu_msrs, 72)
XEN_ABI_CONST(XEN_DOMCTL_set_vcpu_msrs, 73)
XEN_ABI_CONST(XEN_DOMCTL_setvnumainfo, 74)
XEN_ABI_CONST(XEN_DOMCTL_psr_cmt_op, 75)
XEN_ABI_CONST(XEN_DOMCTL_monitor_op, 77)
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_DOMCTL_psr_cat_op, 78)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_DOMCTL_psr_alloc, 78)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_DOMCTL_soft_reset, 79)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 412
XEN_ABI_CONST(XEN_DOMCTL_set_gnttab_limits, 80)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(XEN_DOMCTL_vuart_op, 81)
#endif
#if XEN_CONTROL_RELEASE >= 412
XEN_ABI_CONST(XEN_DOMCTL_get_cpu_policy, 82)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(XEN_DOMCTL_set_cpu_policy, 83)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_op, 84)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(XEN_DOMCTL_get_paging_mempool_size, 85)
XEN_ABI_CONST(XEN_DOMCTL_set_paging_mempool_size, 86)
#endif
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_CONST(XEN_DOMCTL_dt_overlay, 87)
#endif
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_CONST(XEN_DOMCTL_gsi_permission, 88)
XEN_ABI_CONST(XEN_DOMCTL_set_llc_colors, 89)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_get_domain_state, 90)
#endif
XEN_ABI_CONST(XEN_DOMCTL_gdbsx_guestmemio, 0x3e8)
XEN_ABI_CONST(XEN_DOMCTL_gdbsx_pausevcpu, 0x3e9)
XEN_ABI_CONST(XEN_DOMCTL_gdbsx_unpausevcpu, 0x3ea)
XEN_ABI_CONST(XEN_DOMCTL_gdbsx_domstatus, 0x3eb)
/* xen_domctl_createdomain.flags */
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(_XEN_DOMCTL_CDF_hvm, 0)
XEN_ABI_CONST(XEN_DOMCTL_CDF_hvm, 1U)
#endif
XEN_ABI_CONST(_XEN_DOMCTL_CDF_hap, 1)
XEN_ABI_CONST(XEN_DOMCTL_CDF_hap, 2U)
XEN_ABI_CONST(_XEN_DOMCTL_CDF_s3_integrity, 2)
XEN_ABI_CONST(XEN_DOMCTL_CDF_s3_integrity, 4U)
XEN_ABI_CONST(_XEN_DOMCTL_CDF_oos_off, 3)
XEN_ABI_CONST(XEN_DOMCTL_CDF_oos_off, 8U)
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(_XEN_DOMCTL_CDF_pvh_guest, 4)
XEN_ABI_CONST(XEN_DOMCTL_CDF_pvh_guest, 16U)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(_XEN_DOMCTL_CDF_xs_domain, 5)
XEN_ABI_CONST(XEN_DOMCTL_CDF_xs_domain, 32U)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(_XEN_DOMCTL_CDF_xs_domain, 4)
XEN_ABI_CONST(XEN_DOMCTL_CDF_xs_domain, 16U)
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_createdomain_t, 28, struct xen_domctl_createdomain)
#else
XEN_ABI_TYPE(xen_domctl_createdomain_t, 36, struct xen_domctl_createdomain)
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_createdomain_t), 8, xen_domctl_createdomain_t *)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(_XEN_DOMCTL_CDF_iommu, 5)
XEN_ABI_CONST(XEN_DOMCTL_CDF_iommu, 32U)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(_XEN_DOMCTL_CDF_nested_virt, 6)
XEN_ABI_CONST(XEN_DOMCTL_CDF_nested_virt, 64U)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_CONST(XEN_DOMCTL_CDF_vpmu, 128U)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_CDF_trap_unmapped_accesses, 0x100U)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_CONST(XEN_DOMCTL_CDF_MAX, 32U)
#endif
#if XEN_CONTROL_RELEASE == 415
XEN_ABI_CONST(XEN_DOMCTL_CDF_MAX, 64U)
#endif
#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 421
XEN_ABI_CONST(XEN_DOMCTL_CDF_MAX, 128U)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_CDF_MAX, 0x100U)
#endif
/* xen_domctl_createdomain.iommu_opts; since 4.13 */
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(_XEN_DOMCTL_IOMMU_no_sharept, 0)
XEN_ABI_CONST(XEN_DOMCTL_IOMMU_no_sharept, 1U)
XEN_ABI_CONST(XEN_DOMCTL_IOMMU_MAX, 1U)
#endif
/* xen_domctl_createdomain.grant_opts: bits 0-3: highest grant table version allowed; since 4.16 */
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_CONST(XEN_DOMCTL_GRANT_version_mask, 15)
XEN_ABI_MACRO(XEN_DOMCTL_GRANT_version(v), ((v) & XEN_DOMCTL_GRANT_version_mask))
#endif
/* xen_domctl_createdomain.altp2m_opts, since 4.21 altp2m.opts: who may use alternate P2Ms */
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_CONST(XEN_DOMCTL_ALTP2M_mixed, 1U)
XEN_ABI_CONST(XEN_DOMCTL_ALTP2M_external, 2U)
XEN_ABI_CONST(XEN_DOMCTL_ALTP2M_limited, 3U)
XEN_ABI_CONST(XEN_DOMCTL_ALTP2M_mode_mask, 3U)
XEN_ABI_MACRO(XEN_DOMCTL_ALTP2M_mode(m), ((m) & XEN_DOMCTL_ALTP2M_mode_mask))
#endif
/* XEN_DOMCTL_createdomain: create a domain; it is paused and has no memory and no VCPUs */
#if XEN_CONTROL_RELEASE < 407
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 28, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 36, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, config, 24, 1, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, config, 24, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 411
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 28, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 36, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, config, 24, 4, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, config, 24, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE == 411
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 28, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 36, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 24, 4, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 24, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 44, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 52, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 36, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 40, 4, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 40, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 48, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 56, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 44, 4, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 44, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE == 415
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 56, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 60, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, vmtrace_size, 44, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 48, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 48, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE == 416
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 60, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 64, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, grant_opts, 44, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, vmtrace_size, 48, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 52, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 52, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 419
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 64, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 68, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, grant_opts, 44, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, vmtrace_size, 48, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, cpupool_id, 52, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 56, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 56, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 419 && XEN_CONTROL_RELEASE < 421
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 68, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 72, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, grant_opts, 44, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, altp2m_opts, 48, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, vmtrace_size, 52, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, cpupool_id, 56, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 60, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 60, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 421
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_createdomain, 68, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_createdomain, 76, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_createdomain, ssidref, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, handle, 4, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, flags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, iommu_opts, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_vcpus, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_evtchn_port, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_grant_frames, 36, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, max_maptrack_frames, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, grant_opts, 44, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_createdomain, altp2m, 48, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_createdomain, altp2m.opts, 48, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, altp2m.nr, 50, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, vmtrace_size, 52, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_createdomain, cpupool_id, 56, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 60, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_createdomain, arch, 60, 16, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(_XEN_DOMCTL_CDF_hvm_guest, 0)
XEN_ABI_CONST(XEN_DOMCTL_CDF_hvm_guest, 1U)
#endif
/* xen_domctl_getdomaininfo.flags; bits 16-23: SHUTDOWN_* if XEN_DOMINF_shutdown is set */
XEN_ABI_CONST(_XEN_DOMINF_dying, 0)
XEN_ABI_CONST(XEN_DOMINF_dying, 1U)
XEN_ABI_CONST(_XEN_DOMINF_hvm_guest, 1)
XEN_ABI_CONST(XEN_DOMINF_hvm_guest, 2U)
XEN_ABI_CONST(_XEN_DOMINF_shutdown, 2)
XEN_ABI_CONST(XEN_DOMINF_shutdown, 4U)
XEN_ABI_CONST(_XEN_DOMINF_paused, 3)
XEN_ABI_CONST(XEN_DOMINF_paused, 8U)
XEN_ABI_CONST(_XEN_DOMINF_blocked, 4)
XEN_ABI_CONST(XEN_DOMINF_blocked, 16U)
XEN_ABI_CONST(_XEN_DOMINF_running, 5)
XEN_ABI_CONST(XEN_DOMINF_running, 32U)
XEN_ABI_CONST(_XEN_DOMINF_debugged, 6)
XEN_ABI_CONST(XEN_DOMINF_debugged, 64U)
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(_XEN_DOMINF_pvh_guest, 7)
XEN_ABI_CONST(XEN_DOMINF_pvh_guest, 128U)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(_XEN_DOMINF_xs_domain, 8)
XEN_ABI_CONST(XEN_DOMINF_xs_domain, 0x100U)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(_XEN_DOMINF_xs_domain, 7)
XEN_ABI_CONST(XEN_DOMINF_xs_domain, 128U)
#endif
#if XEN_CONTROL_RELEASE == 408
XEN_ABI_CONST(_XEN_DOMINF_hap, 9)
XEN_ABI_CONST(XEN_DOMINF_hap, 0x200U)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(_XEN_DOMINF_hap, 8)
XEN_ABI_CONST(XEN_DOMINF_hap, 0x100U)
#endif
XEN_ABI_CONST(XEN_DOMINF_shutdownmask, 255)
XEN_ABI_CONST(XEN_DOMINF_shutdownshift, 16)
XEN_ABI_CONST(XEN_INVALID_MAX_VCPU_ID, 0xffffffffU)
/* XEN_DOMCTL_getdomaininfo: the state of a domain and its resources */
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 96, 8)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, tot_pages, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_pages, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, outstanding_pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shr_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, paged_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shared_info_frame, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpu_time, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, nr_online_vcpus, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_vcpu_id, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, ssidref, 72, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, handle, 76, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpupool, 92, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 415
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 104, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 112, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, tot_pages, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_pages, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, outstanding_pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shr_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, paged_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shared_info_frame, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpu_time, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, nr_online_vcpus, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_vcpu_id, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, ssidref, 72, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, handle, 76, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpupool, 92, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 96, 4, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 96, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE == 415
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 104, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 112, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, tot_pages, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_pages, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, outstanding_pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shr_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, paged_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shared_info_frame, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpu_time, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, nr_online_vcpus, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_vcpu_id, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, ssidref, 72, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, handle, 76, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpupool, 92, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 96, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 96, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 421
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 112, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 120, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, pad1, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, tot_pages, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_pages, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, outstanding_pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shr_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, paged_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shared_info_frame, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpu_time, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, nr_online_vcpus, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_vcpu_id, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, ssidref, 72, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, handle, 76, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpupool, 92, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, gpaddr_bits, 96, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, pad2, 97, 7, uint8_t [7])
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 104, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 104, 12, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 421
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 112, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_getdomaininfo, 120, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, pad1, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, tot_pages, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_pages, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, outstanding_pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shr_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, paged_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, shared_info_frame, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpu_time, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, nr_online_vcpus, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, max_vcpu_id, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, ssidref, 72, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, handle, 76, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, cpupool, 92, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, gpaddr_bits, 96, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, pad2, 97, 7, uint8_t [7])
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 104, 8, struct xen_arch_domainconfig)
#else
XEN_ABI_FIELD(struct xen_domctl_getdomaininfo, arch_config, 104, 16, struct xen_arch_domainconfig)
#endif
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_getdomaininfo_t, 96, struct xen_domctl_getdomaininfo)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 416
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_getdomaininfo_t, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_TYPE(xen_domctl_getdomaininfo_t, 112, struct xen_domctl_getdomaininfo)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 416
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_getdomaininfo_t, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_TYPE(xen_domctl_getdomaininfo_t, 120, struct xen_domctl_getdomaininfo)
#endif
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t), 8, xen_domctl_getdomaininfo_t *)
/* XEN_DOMCTL_getmemlist: list the frames of a domain; until 4.10 */
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_RECORD(struct xen_domctl_getmemlist, 32, 8)
XEN_ABI_FIELD(struct xen_domctl_getmemlist, max_pfns, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getmemlist, start_pfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getmemlist, buffer, 16, 8, XEN_GUEST_HANDLE_64(uint64))
XEN_ABI_FIELD(struct xen_domctl_getmemlist, num_pfns, 24, 8, uint64_aligned_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_getmemlist_t, 32, struct xen_domctl_getmemlist)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_getmemlist_t), 8, xen_domctl_getmemlist_t *)
#endif
/* xen_domctl_getpageframeinfo3.array, out: type of a frame, in bits 28-31 of the element */
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_LTAB_SHIFT, 28)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_NOTAB, 0U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_L1TAB, 0x10000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_L2TAB, 0x20000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_L3TAB, 0x30000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_L4TAB, 0x40000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_LTABTYPE_MASK, 0x70000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_LPINTAB, 0x80000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_BROKEN, 0xd0000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_XALLOC, 0xe0000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_XTAB, 0xf0000000U)
XEN_ABI_CONST(XEN_DOMCTL_PFINFO_LTAB_MASK, 0xf0000000U)
/* XEN_DOMCTL_getpageframeinfo3: get the types of a list of frames, to save a domain */
XEN_ABI_RECORD(struct xen_domctl_getpageframeinfo3, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_getpageframeinfo3, num, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getpageframeinfo3, array, 8, 8, XEN_GUEST_HANDLE_64(xen_pfn_t))
/* xen_domctl_shadow_op.op */
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_OFF, 0)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_ENABLE_TEST, 1)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY, 2)
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_ENABLE_TRANSLATE, 3)
#endif
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_CLEAN, 11)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_PEEK, 12)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION, 30)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION, 31)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_OP_ENABLE, 32)
/* xen_domctl_shadow_op.mode of OP_ENABLE */
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_ENABLE_REFCOUNT, 2)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_ENABLE_LOG_DIRTY, 4)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_ENABLE_TRANSLATE, 8)
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_ENABLE_EXTERNAL, 16)
/* xen_domctl_shadow_op.mode of OP_CLEAN and OP_PEEK */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_DOMCTL_SHADOW_LOGDIRTY_FINAL, 1)
#endif
XEN_ABI_RECORD(struct xen_domctl_shadow_op_stats, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_shadow_op_stats, fault_count, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_shadow_op_stats, dirty_count, 4, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_shadow_op_stats_t, 8, struct xen_domctl_shadow_op_stats)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_shadow_op_stats_t), 8, xen_domctl_shadow_op_stats_t *)
#endif
/* XEN_DOMCTL_shadow_op: log which frames a domain writes to, for live migration */
XEN_ABI_RECORD(struct xen_domctl_shadow_op, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_shadow_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_shadow_op, mode, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_shadow_op, mb, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_shadow_op, dirty_bitmap, 16, 8, XEN_GUEST_HANDLE_64(uint8))
XEN_ABI_FIELD(struct xen_domctl_shadow_op, pages, 24, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_shadow_op, stats, 32, 8, struct xen_domctl_shadow_op_stats)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_shadow_op_t, 40, struct xen_domctl_shadow_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_shadow_op_t), 8, xen_domctl_shadow_op_t *)
#endif
/* XEN_DOMCTL_max_mem: set how much memory may be allocated to the domain */
XEN_ABI_RECORD(struct xen_domctl_max_mem, 8, 8)
XEN_ABI_FIELD(struct xen_domctl_max_mem, max_memkb, 0, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_max_mem_t, 8, struct xen_domctl_max_mem)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_max_mem_t), 8, xen_domctl_max_mem_t *)
#endif
/* XEN_DOMCTL_setvcpucontext, _getvcpucontext: set or get the registers of a VCPU */
XEN_ABI_RECORD(struct xen_domctl_vcpucontext, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_vcpucontext, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpucontext, ctxt, 8, 8, XEN_GUEST_HANDLE_64(vcpu_guest_context_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_vcpucontext_t, 16, struct xen_domctl_vcpucontext)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vcpucontext_t), 8, xen_domctl_vcpucontext_t *)
#endif
/* XEN_DOMCTL_getvcpuinfo: get the scheduling state of a VCPU */
XEN_ABI_RECORD(struct xen_domctl_getvcpuinfo, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, online, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, blocked, 5, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, running, 6, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, cpu_time, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_getvcpuinfo, cpu, 16, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_getvcpuinfo_t, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_getvcpuinfo_t), 8, xen_domctl_getvcpuinfo_t *)
#endif
/* XEN_DOMCTL_setnodeaffinity, _getnodeaffinity: NUMA nodes to allocate the domain's memory from */
XEN_ABI_RECORD(struct xen_domctl_nodeaffinity, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_nodeaffinity, nodemap, 0, 16, struct xenctl_bitmap)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_nodeaffinity_t, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_nodeaffinity_t), 8, xen_domctl_nodeaffinity_t *)
#endif
/* xen_domctl_vcpuaffinity.flags; since 4.5 */
XEN_ABI_CONST(_XEN_VCPUAFFINITY_HARD, 0)
XEN_ABI_CONST(XEN_VCPUAFFINITY_HARD, 1U)
XEN_ABI_CONST(_XEN_VCPUAFFINITY_SOFT, 1)
XEN_ABI_CONST(XEN_VCPUAFFINITY_SOFT, 2U)
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(_XEN_VCPUAFFINITY_FORCE, 2)
XEN_ABI_CONST(XEN_VCPUAFFINITY_FORCE, 4U)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_vcpuaffinity_t, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vcpuaffinity_t), 8, xen_domctl_vcpuaffinity_t *)
#endif
/* XEN_DOMCTL_setvcpuaffinity, _getvcpuaffinity: CPUs on which a VCPU may run, and should run */
XEN_ABI_RECORD(struct xen_domctl_vcpuaffinity, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_vcpuaffinity, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpuaffinity, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpuaffinity, cpumap_hard, 8, 16, struct xenctl_bitmap)
XEN_ABI_FIELD(struct xen_domctl_vcpuaffinity, cpumap_soft, 24, 16, struct xenctl_bitmap)
/* XEN_DOMCTL_max_vcpus: create the domain's VCPUs */
XEN_ABI_RECORD(struct xen_domctl_max_vcpus, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_max_vcpus, max, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_max_vcpus_t, 4, struct xen_domctl_max_vcpus)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_max_vcpus_t), 8, xen_domctl_max_vcpus_t *)
#endif
/* Schedulers: xen_domctl_scheduler_op.sched_id, xen_sysctl_sched_id.sched_id */
XEN_ABI_CONST(XEN_SCHEDULER_CREDIT, 5)
XEN_ABI_CONST(XEN_SCHEDULER_CREDIT2, 6)
XEN_ABI_CONST(XEN_SCHEDULER_ARINC653, 7)
XEN_ABI_CONST(XEN_SCHEDULER_RTDS, 8)
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(XEN_SCHEDULER_NULL, 9)
#endif
XEN_ABI_RECORD(struct xen_domctl_sched_credit, 4, 2)
XEN_ABI_FIELD(struct xen_domctl_sched_credit, weight, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_sched_credit, cap, 2, 2, uint16_t)
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_sched_credit_t, 4, struct xen_domctl_sched_credit)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_sched_credit2, 2, 2)
XEN_ABI_FIELD(struct xen_domctl_sched_credit2, weight, 0, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_sched_credit2, 4, 2)
XEN_ABI_FIELD(struct xen_domctl_sched_credit2, weight, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_sched_credit2, cap, 2, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_sched_credit2_t, 2, struct xen_domctl_sched_credit2)
#endif
/* xen_domctl_sched_rtds.flags; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(_XEN_DOMCTL_SCHEDRT_extra, 0)
XEN_ABI_CONST(XEN_DOMCTL_SCHEDRT_extra, 1U)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_sched_rtds, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_sched_rtds, period, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_sched_rtds, budget, 4, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_sched_rtds, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_sched_rtds, period, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_sched_rtds, budget, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_sched_rtds, flags, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_sched_rtds_t, 8, struct xen_domctl_sched_rtds)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_schedparam_vcpu, 12, 4)
XEN_ABI_UNNAMED(struct xen_domctl_schedparam_vcpu, u, 0, 8, union)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.credit, 0, 4, xen_domctl_sched_credit_t)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.credit2, 0, 2, xen_domctl_sched_credit2_t)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.rtds, 0, 8, xen_domctl_sched_rtds_t)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, vcpuid, 8, 4, uint32_t)
XEN_ABI_TYPE(xen_domctl_schedparam_vcpu_t, 12, struct xen_domctl_schedparam_vcpu)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_schedparam_vcpu, 16, 4)
XEN_ABI_UNNAMED(struct xen_domctl_schedparam_vcpu, u, 0, 12, union)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.credit, 0, 4, struct xen_domctl_sched_credit)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.credit2, 0, 4, struct xen_domctl_sched_credit2)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, u.rtds, 0, 12, struct xen_domctl_sched_rtds)
XEN_ABI_FIELD(struct xen_domctl_schedparam_vcpu, vcpuid, 12, 4, uint32_t)
XEN_ABI_TYPE(xen_domctl_schedparam_vcpu_t, 16, struct xen_domctl_schedparam_vcpu)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t), 8, xen_domctl_schedparam_vcpu_t *)
#endif
/* xen_domctl_scheduler_op.cmd */
XEN_ABI_CONST(XEN_DOMCTL_SCHEDOP_putinfo, 0)
XEN_ABI_CONST(XEN_DOMCTL_SCHEDOP_getinfo, 1)
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_DOMCTL_SCHEDOP_putvcpuinfo, 2)
XEN_ABI_CONST(XEN_DOMCTL_SCHEDOP_getvcpuinfo, 3)
#endif
/* XEN_DOMCTL_scheduler_op: set or get a domain's scheduling parameters */
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_RECORD(struct xen_domctl_scheduler_op, 16, 4)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, sched_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, cmd, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_scheduler_op, u, 8, 8, union)
XEN_ABI_INNER(struct xen_domctl_scheduler_op, u.credit, 8, 4, struct xen_domctl_sched_credit)
XEN_ABI_INNER(struct xen_domctl_scheduler_op, u.credit2, 8, 2, struct xen_domctl_sched_credit2)
XEN_ABI_INNER(struct xen_domctl_scheduler_op, u.rtds, 8, 8, struct xen_domctl_sched_rtds)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_scheduler_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, sched_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, cmd, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_scheduler_op, u, 8, 16, union)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.credit, 8, 4, xen_domctl_sched_credit_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.credit2, 8, 2, xen_domctl_sched_credit2_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.rtds, 8, 8, xen_domctl_sched_rtds_t)
XEN_ABI_UNNAMED(struct xen_domctl_scheduler_op, u.v, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.vcpus, 8, 8, XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t))
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.nr_vcpus, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.padding, 20, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_scheduler_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, sched_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, cmd, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_scheduler_op, u, 8, 16, union)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.credit, 8, 4, struct xen_domctl_sched_credit)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.credit2, 8, 4, struct xen_domctl_sched_credit2)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.rtds, 8, 12, struct xen_domctl_sched_rtds)
XEN_ABI_UNNAMED(struct xen_domctl_scheduler_op, u.v, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.vcpus, 8, 8, XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t))
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.nr_vcpus, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_scheduler_op, u.v.padding, 20, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_TYPE(xen_domctl_scheduler_op_t, 16, struct xen_domctl_scheduler_op)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_scheduler_op_t, 24, struct xen_domctl_scheduler_op)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_scheduler_op_t), 8, xen_domctl_scheduler_op_t *)
#endif
/* XEN_DOMCTL_setdomainhandle: set the domain's UUID */
XEN_ABI_RECORD(struct xen_domctl_setdomainhandle, 16, 1)
XEN_ABI_FIELD(struct xen_domctl_setdomainhandle, handle, 0, 16, xen_domain_handle_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_setdomainhandle_t, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_setdomainhandle_t), 8, xen_domctl_setdomainhandle_t *)
#endif
/* XEN_DOMCTL_setdebugging: choose whether breakpoints pause the domain */
XEN_ABI_RECORD(struct xen_domctl_setdebugging, 1, 1)
XEN_ABI_FIELD(struct xen_domctl_setdebugging, enable, 0, 1, uint8_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_setdebugging_t, 1, struct xen_domctl_setdebugging)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_setdebugging_t), 8, xen_domctl_setdebugging_t *)
#endif
/* XEN_DOMCTL_irq_permission: allow or forbid the domain to use a physical interrupt */
#if XEN_CONTROL_RELEASE < 416
XEN_ABI_RECORD(struct xen_domctl_irq_permission, 2, 1)
XEN_ABI_FIELD(struct xen_domctl_irq_permission, pirq, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_irq_permission, allow_access, 1, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_RECORD(struct xen_domctl_irq_permission, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_irq_permission, pirq, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_irq_permission, allow_access, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_irq_permission, pad, 5, 3, uint8_t [3])
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_irq_permission_t, 2, struct xen_domctl_irq_permission)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_irq_permission_t), 8, xen_domctl_irq_permission_t *)
#endif
/* xen_domctl_gsi_permission.flags; since 4.20 */
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_CONST(XEN_DOMCTL_GSI_REVOKE, 0)
XEN_ABI_CONST(XEN_DOMCTL_GSI_GRANT, 1)
XEN_ABI_CONST(XEN_DOMCTL_GSI_ACTION_MASK, 1)
#endif
/* XEN_DOMCTL_gsi_permission: XEN_DOMCTL_irq_permission by GSI, for a dom0 without pirqs (PVH) */
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_RECORD(struct xen_domctl_gsi_permission, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_gsi_permission, gsi, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_gsi_permission, flags, 4, 4, uint32_t)
#endif
/* XEN_DOMCTL_iomem_permission: allow or forbid the domain to map the memory of a device */
XEN_ABI_RECORD(struct xen_domctl_iomem_permission, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_iomem_permission, first_mfn, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_iomem_permission, nr_mfns, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_iomem_permission, allow_access, 16, 1, uint8_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_iomem_permission_t, 24, struct xen_domctl_iomem_permission)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_iomem_permission_t), 8, xen_domctl_iomem_permission_t *)
#endif
/* XEN_DOMCTL_ioport_permission: allow or forbid the domain to use I/O ports */
XEN_ABI_RECORD(struct xen_domctl_ioport_permission, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_ioport_permission, first_port, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ioport_permission, nr_ports, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ioport_permission, allow_access, 8, 1, uint8_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_ioport_permission_t, 12, struct xen_domctl_ioport_permission)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_ioport_permission_t), 8, xen_domctl_ioport_permission_t *)
#endif
/* XEN_DOMCTL_hypercall_init: write hypercall stubs into a frame of the domain */
XEN_ABI_RECORD(struct xen_domctl_hypercall_init, 8, 8)
XEN_ABI_FIELD(struct xen_domctl_hypercall_init, gmfn, 0, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_hypercall_init_t, 8, struct xen_domctl_hypercall_init)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_hypercall_init_t), 8, xen_domctl_hypercall_init_t *)
#endif
/* XEN_DOMCTL_settimeoffset: set the offset of the domain's wall clock from UTC */
XEN_ABI_RECORD(struct xen_domctl_settimeoffset, 8, 8)
XEN_ABI_FIELD(struct xen_domctl_settimeoffset, time_offset_seconds, 0, 8, int64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_settimeoffset_t, 8, struct xen_domctl_settimeoffset)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_settimeoffset_t), 8, xen_domctl_settimeoffset_t *)
#endif
/* XEN_DOMCTL_gethvmcontext, _sethvmcontext: get or set the state of an HVM domain (hvm/save.h) */
XEN_ABI_RECORD(struct xen_domctl_hvmcontext, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext, buffer, 8, 8, XEN_GUEST_HANDLE_64(uint8))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_hvmcontext_t, 16, struct xen_domctl_hvmcontext)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_hvmcontext_t), 8, xen_domctl_hvmcontext_t *)
#endif
/* XEN_DOMCTL_set_address_size, _get_address_size: whether its kernel is 32-bit or 64-bit */
XEN_ABI_RECORD(struct xen_domctl_address_size, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_address_size, size, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_address_size_t, 4, struct xen_domctl_address_size)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_address_size_t), 8, xen_domctl_address_size_t *)
#endif
/* xen_domctl_sendtrigger.trigger; since 3.1 */
XEN_ABI_CONST(XEN_DOMCTL_SENDTRIGGER_NMI, 0)
XEN_ABI_CONST(XEN_DOMCTL_SENDTRIGGER_RESET, 1)
XEN_ABI_CONST(XEN_DOMCTL_SENDTRIGGER_INIT, 2)
XEN_ABI_CONST(XEN_DOMCTL_SENDTRIGGER_POWER, 3)
XEN_ABI_CONST(XEN_DOMCTL_SENDTRIGGER_SLEEP, 4)
/* XEN_DOMCTL_sendtrigger: send the domain an NMI, or press one of its ACPI buttons */
XEN_ABI_RECORD(struct xen_domctl_sendtrigger, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_sendtrigger, trigger, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_sendtrigger, vcpu, 4, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_sendtrigger_t, 8, struct xen_domctl_sendtrigger)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_sendtrigger_t), 8, xen_domctl_sendtrigger_t *)
#endif
/* xen_domctl_assign_device.dev; since 4.6 */
XEN_ABI_CONST(XEN_DOMCTL_DEV_PCI, 0)
XEN_ABI_CONST(XEN_DOMCTL_DEV_DT, 1)
/* xen_domctl_assign_device.flags, used only by XEN_DOMCTL_assign_device; since 4.6 */
XEN_ABI_CONST(XEN_DOMCTL_DEV_RDM_RELAXED, 1)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_assign_device_t, 32, struct xen_domctl_assign_device)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_assign_device_t), 8, xen_domctl_assign_device_t *)
#endif
/* XEN_DOMCTL_assign_device: give a physical device to the domain, protected by the IOMMU */
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_assign_device, 32, 8)
XEN_ABI_FIELD(struct xen_domctl_assign_device, dev, 0, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u.pci, 8, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.pci.machine_sbdf, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u.dt, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.dt.size, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.dt.path, 16, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_domctl_assign_device, flag, 24, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_assign_device, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_assign_device, dev, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_assign_device, flags, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u.pci, 8, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.pci.machine_sbdf, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_assign_device, u.dt, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.dt.size, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_assign_device, u.dt.path, 16, 8, XEN_GUEST_HANDLE_64(char))
#endif
/* XEN_DOMCTL_get_device_group: PCI devices that must be assigned together with a given one */
XEN_ABI_RECORD(struct xen_domctl_get_device_group, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_get_device_group, machine_sbdf, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_get_device_group, max_sdevs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_get_device_group, num_sdevs, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_get_device_group, sdev_array, 16, 8, XEN_GUEST_HANDLE_64(uint32))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_get_device_group_t, 24, struct xen_domctl_get_device_group)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_get_device_group_t), 8, xen_domctl_get_device_group_t *)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_PCI, 0, enum pt_irq_type_e pt_irq_type_t)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_ISA, 1, enum pt_irq_type_e pt_irq_type_t)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_MSI, 2, enum pt_irq_type_e pt_irq_type_t)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_MSI_TRANSLATE, 3, enum pt_irq_type_e pt_irq_type_t)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_SPI, 4, enum pt_irq_type_e pt_irq_type_t)
XEN_ABI_ENUM(pt_irq_type_t)
#endif
/* xen_domctl_bind_pt_irq.irq_type: selects the member of u */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_PCI, 0, enum pt_irq_type)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_ISA, 1, enum pt_irq_type)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_MSI, 2, enum pt_irq_type)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_MSI_TRANSLATE, 3, enum pt_irq_type)
XEN_ABI_ENUMERATOR(PT_IRQ_TYPE_SPI, 4, enum pt_irq_type)
#endif
/* xen_domctl_bind_pt_irq.u.msi.gflags; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_DEST_ID_MASK, 255)
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_RH_MASK, 0x100)
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_DM_MASK, 0x200)
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_DELIV_MASK, 0x7000)
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_TRIG_MASK, 0x8000)
XEN_ABI_CONST(XEN_DOMCTL_VMSI_X86_UNMASKED, 0x10000)
#endif
/* XEN_DOMCTL_bind_pt_irq: deliver an assigned device's interrupt as a virtual interrupt */
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_bind_pt_irq, 32, 8)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, machine_irq, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, irq_type, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, hvm_domid, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u, 16, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.isa, 16, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.isa.isa_irq, 16, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.pci, 16, 3, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.bus, 16, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.device, 17, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.intx, 18, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.msi, 16, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gvec, 16, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gflags, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gtable, 24, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.spi, 16, 2, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.spi.spi, 16, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_bind_pt_irq, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, machine_irq, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, irq_type, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.isa, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.isa.isa_irq, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.pci, 8, 3, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.bus, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.device, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.pci.intx, 10, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.msi, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gvec, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gflags, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.msi.gtable, 16, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_bind_pt_irq, u.spi, 8, 2, struct)
XEN_ABI_FIELD(struct xen_domctl_bind_pt_irq, u.spi.spi, 8, 2, uint16_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_bind_pt_irq_t, 32, struct xen_domctl_bind_pt_irq)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_bind_pt_irq_t), 8, xen_domctl_bind_pt_irq_t *)
#endif
/* xen_domctl_memory_mapping.add_mapping, xen_domctl_ioport_mapping.add_mapping */
XEN_ABI_CONST(DPCI_ADD_MAPPING, 1)
XEN_ABI_CONST(DPCI_REMOVE_MAPPING, 0)
/* XEN_DOMCTL_memory_mapping: map the memory of a device into the domain, or unmap it */
XEN_ABI_RECORD(struct xen_domctl_memory_mapping, 32, 8)
XEN_ABI_FIELD(struct xen_domctl_memory_mapping, first_gfn, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_memory_mapping, first_mfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_memory_mapping, nr_mfns, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_memory_mapping, add_mapping, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_memory_mapping, padding, 28, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_memory_mapping_t, 32, struct xen_domctl_memory_mapping)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_memory_mapping_t), 8, xen_domctl_memory_mapping_t *)
#endif
/* XEN_DOMCTL_ioport_mapping: let I/O ports of an HVM domain access ports of the machine */
XEN_ABI_RECORD(struct xen_domctl_ioport_mapping, 16, 4)
XEN_ABI_FIELD(struct xen_domctl_ioport_mapping, first_gport, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ioport_mapping, first_mport, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ioport_mapping, nr_ports, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ioport_mapping, add_mapping, 12, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_ioport_mapping_t, 16, struct xen_domctl_ioport_mapping)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_ioport_mapping_t), 8, xen_domctl_ioport_mapping_t *)
#endif
/* Cache attributes for XEN_DOMCTL_pin_mem_cacheattr and XEN_DMOP_pin_memory_cacheattr, as in PAT */
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_UC, 0)
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_WC, 1)
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_WT, 4)
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_WP, 5)
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_WB, 6)
XEN_ABI_CONST(XEN_DOMCTL_MEM_CACHEATTR_UCM, 7)
XEN_ABI_CONST(XEN_DOMCTL_DELETE_MEM_CACHEATTR, 0xffffffffU)
/* XEN_DOMCTL_pin_mem_cacheattr: until 4.10, then XEN_DMOP_pin_memory_cacheattr */
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_RECORD(struct xen_domctl_pin_mem_cacheattr, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_pin_mem_cacheattr, start, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_pin_mem_cacheattr, end, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_pin_mem_cacheattr, type, 16, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_pin_mem_cacheattr_t, 24, struct xen_domctl_pin_mem_cacheattr)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_pin_mem_cacheattr_t), 8, xen_domctl_pin_mem_cacheattr_t *)
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_ext_vcpucontext, 56, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_ext_vcpucontext, 8, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, size, 4, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_callback_eip, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_callback_eip, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_callback_cs, 24, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_callback_cs, 26, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_disables_events, 28, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_disables_events, 29, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, mcg_cap, 32, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_ext_vcpucontext, vmce, 32, 24, struct)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vmce.caps, 32, 8, uint64_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vmce.mci_ctl2_bank0, 40, 8, uint64_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vmce.mci_ctl2_bank1, 48, 8, uint64_t)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 410
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_ext_vcpucontext, 64, 8)
#else
XEN_ABI_RECORD(struct xen_domctl_ext_vcpucontext, 8, 4)
#endif
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, size, 4, 4, uint32_t)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_callback_eip, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_callback_eip, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_callback_cs, 24, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_callback_cs, 26, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, syscall32_disables_events, 28, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, sysenter_disables_events, 29, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, mcg_cap, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_ext_vcpucontext, vmce, 32, 32, struct hvm_vmce_vcpu)
#endif
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_ext_vcpucontext_t, 56, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_TYPE(xen_domctl_ext_vcpucontext_t, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_ext_vcpucontext_t), 8, xen_domctl_ext_vcpucontext_t *)
#endif
/* XEN_DOMCTL_set_target: give the domain a device model's rights over another domain */
XEN_ABI_RECORD(struct xen_domctl_set_target, 2, 2)
XEN_ABI_FIELD(struct xen_domctl_set_target, target, 0, 2, domid_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_set_target_t, 2, struct xen_domctl_set_target)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_set_target_t), 8, xen_domctl_set_target_t *)
#endif
#if defined(XEN_ABI_X86)
XEN_ABI_CONST(XEN_CPUID_INPUT_UNUSED, 0xffffffffU)
#endif
/* XEN_DOMCTL_set_cpuid: set a leaf (input[0]) and sub-leaf (input[1]) of CPUID; until 4.12 */
#if XEN_CONTROL_RELEASE < 413
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_cpuid, 24, 4)
XEN_ABI_FIELD(struct xen_domctl_cpuid, input, 0, 8, uint32_t [2])
XEN_ABI_FIELD(struct xen_domctl_cpuid, eax, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpuid, ebx, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpuid, ecx, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpuid, edx, 20, 4, uint32_t)
#endif
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_cpuid_t, 24, struct xen_domctl_cpuid)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_cpuid_t), 8, xen_domctl_cpuid_t *)
#endif
#endif
/* XEN_DOMCTL_get_cpu_policy, _set_cpu_policy: the CPUID leaves and MSRs that the domain sees */
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_cpu_policy, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_leaves, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_msrs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, cpuid_policy, 8, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, msr_policy, 16, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
#endif
#endif
#if XEN_CONTROL_RELEASE == 413
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_cpu_policy, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_leaves, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_msrs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, cpuid_policy, 8, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, msr_policy, 16, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_leaf, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_subleaf, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_msr, 32, 4, uint32_t)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 418
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_cpu_policy, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_leaves, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_msrs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, cpuid_policy, 8, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, leaves, 8, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, msr_policy, 16, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, msrs, 16, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_leaf, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_subleaf, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_msr, 32, 4, uint32_t)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_cpu_policy, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_leaves, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, nr_msrs, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, leaves, 8, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, msrs, 16, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_leaf, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_subleaf, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_cpu_policy, err_msr, 32, 4, uint32_t)
#endif
#endif
#if XEN_CONTROL_RELEASE == 412
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_cpu_policy_t, 24, struct xen_domctl_cpu_policy)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 413
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_cpu_policy_t, 40, struct xen_domctl_cpu_policy)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_cpu_policy_t), 8, xen_domctl_cpu_policy_t *)
#endif
#endif
/* XEN_DOMCTL_subscribe: choose the event channel that reports the domain's suspend */
XEN_ABI_RECORD(struct xen_domctl_subscribe, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_subscribe, port, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_subscribe_t, 4, struct xen_domctl_subscribe)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_subscribe_t), 8, xen_domctl_subscribe_t *)
#endif
/* xen_domctl_debug_op.op */
XEN_ABI_CONST(XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_OFF, 0)
XEN_ABI_CONST(XEN_DOMCTL_DEBUG_OP_SINGLE_STEP_ON, 1)
/* XEN_DOMCTL_debug_op: turn single-stepping of a VCPU of an HVM domain on or off */
XEN_ABI_RECORD(struct xen_domctl_debug_op, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_debug_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_debug_op, vcpu, 4, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_debug_op_t, 8, struct xen_domctl_debug_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_debug_op_t), 8, xen_domctl_debug_op_t *)
#endif
/* XEN_DOMCTL_gethvmcontext_partial: get one of the records of XEN_DOMCTL_gethvmcontext */
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_hvmcontext_partial, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, instance, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, buffer, 8, 8, XEN_GUEST_HANDLE_64(uint8))
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_hvmcontext_partial, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, instance, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, bufsz, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_hvmcontext_partial, buffer, 16, 8, XEN_GUEST_HANDLE_64(uint8))
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_hvmcontext_partial_t, 16, struct xen_domctl_hvmcontext_partial)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_hvmcontext_partial_t), 8, xen_domctl_hvmcontext_partial_t *)
#endif
#if XEN_CONTROL_RELEASE < 415
XEN_ABI_RECORD(struct xen_domctl_disable_migrate, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_disable_migrate, disable, 0, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_disable_migrate_t, 4, struct xen_domctl_disable_migrate)
#endif
/* XEN_DOMCTL_gettscinfo, _settscinfo: how the time stamp counter behaves in the domain */
XEN_ABI_RECORD(struct xen_domctl_tsc_info, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_tsc_info, tsc_mode, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_tsc_info, gtsc_khz, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_tsc_info, incarnation, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_tsc_info, pad, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_tsc_info, elapsed_nsec, 16, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_tsc_info_t, 24, struct xen_domctl_tsc_info)
#endif
/* XEN_DOMCTL_gdbsx_guestmemio: read or write virtual memory of a domain, for the gdbsx debugger */
XEN_ABI_RECORD(struct xen_domctl_gdbsx_memio, 40, 8)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, pgd3val, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, gva, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, uva, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, len, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, gwr, 28, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_memio, remain, 32, 4, uint32_t)
/* XEN_DOMCTL_gdbsx_pausevcpu, _unpausevcpu: pause or unpause one VCPU */
XEN_ABI_RECORD(struct xen_domctl_gdbsx_pauseunp_vcpu, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_pauseunp_vcpu, vcpu, 0, 4, uint32_t)
/* XEN_DOMCTL_gdbsx_domstatus: find out whether a breakpoint stopped the domain */
XEN_ABI_RECORD(struct xen_domctl_gdbsx_domstatus, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_domstatus, paused, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_domstatus, vcpu_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_gdbsx_domstatus, vcpu_ev, 8, 4, uint32_t)
/* xen_domctl_vm_event_op.op; since 4.6 */
XEN_ABI_CONST(XEN_VM_EVENT_ENABLE, 0)
XEN_ABI_CONST(XEN_VM_EVENT_DISABLE, 1)
XEN_ABI_CONST(XEN_VM_EVENT_RESUME, 2)
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(XEN_VM_EVENT_GET_VERSION, 3)
#endif
/* xen_domctl_vm_event_op.mode: which ring; since 4.6 */
XEN_ABI_CONST(XEN_DOMCTL_VM_EVENT_OP_PAGING, 1)
XEN_ABI_CONST(XEN_DOMCTL_VM_EVENT_OP_MONITOR, 2)
XEN_ABI_CONST(XEN_DOMCTL_VM_EVENT_OP_SHARING, 3)
/* XEN_DOMCTL_vm_event_op: set up the rings through which a tool receives a domain's vm_events */
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct xen_domctl_vm_event_op, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, mode, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, port, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_RECORD(struct xen_domctl_vm_event_op, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, mode, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_vm_event_op, u, 8, 4, union)
XEN_ABI_UNNAMED(struct xen_domctl_vm_event_op, u.enable, 8, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, u.enable.port, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vm_event_op, u.version, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_vm_event_op_t, 12, struct xen_domctl_vm_event_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vm_event_op_t), 8, xen_domctl_vm_event_op_t *)
#endif
/* xen_domctl_mem_sharing_op.op */
XEN_ABI_CONST(XEN_DOMCTL_MEM_SHARING_CONTROL, 0)
/* XEN_DOMCTL_mem_sharing_op: allow or forbid that pages of the domain are shared with others */
XEN_ABI_RECORD(struct xen_domctl_mem_sharing_op, 2, 1)
XEN_ABI_FIELD(struct xen_domctl_mem_sharing_op, op, 0, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_mem_sharing_op, u, 1, 1, union)
XEN_ABI_FIELD(struct xen_domctl_mem_sharing_op, u.enable, 1, 1, uint8_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_mem_sharing_op_t, 2, struct xen_domctl_mem_sharing_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_mem_sharing_op_t), 8, xen_domctl_mem_sharing_op_t *)
#endif
/* XEN_DOMCTL_audit_p2m: compare the domain's P2M (gfn to mfn) with Xen's M2P (mfn to gfn) */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_domctl_audit_p2m, 24, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_audit_p2m, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_audit_p2m, orphans, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xen_domctl_audit_p2m, m2p_bad, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_domctl_audit_p2m, p2m_bad, 16, 8, uint64_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_audit_p2m_t, 24, struct xen_domctl_audit_p2m)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_audit_p2m_t), 8, xen_domctl_audit_p2m_t *)
#endif
/* XEN_DOMCTL_set_virq_handler: let the domain receive a global VIRQ instead of dom0 */
XEN_ABI_RECORD(struct xen_domctl_set_virq_handler, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_set_virq_handler, virq, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_set_virq_handler_t, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_set_virq_handler_t), 8, xen_domctl_set_virq_handler_t *)
#endif
/* XEN_DOMCTL_setvcpuextstate, _getvcpuextstate: set or get the XSAVE state of a VCPU */
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_vcpuextstate, 32, 8)
XEN_ABI_FIELD(struct xen_domctl_vcpuextstate, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpuextstate, xfeature_mask, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_vcpuextstate, size, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_vcpuextstate, buffer, 24, 8, XEN_GUEST_HANDLE_64(uint64))
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_vcpuextstate_t, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vcpuextstate_t), 8, xen_domctl_vcpuextstate_t *)
#endif
#endif
/* XEN_DOMCTL_set_access_required: what Xen does on a forbidden access without a ring */
XEN_ABI_RECORD(struct xen_domctl_set_access_required, 1, 1)
XEN_ABI_FIELD(struct xen_domctl_set_access_required, access_required, 0, 1, uint8_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_set_access_required_t, 1, struct xen_domctl_set_access_required)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_set_access_required_t), 8, xen_domctl_set_access_required_t *)
#endif
/* XEN_DOMCTL_set_broken_page_p2m: mark a gfn as defective memory, after a migration */
XEN_ABI_RECORD(struct xen_domctl_set_broken_page_p2m, 8, 8)
XEN_ABI_FIELD(struct xen_domctl_set_broken_page_p2m, pfn, 0, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_set_broken_page_p2m_t, 8, struct xen_domctl_set_broken_page_p2m)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_set_broken_page_p2m_t), 8, xen_domctl_set_broken_page_p2m_t *)
#endif
/* XEN_DOMCTL_set_max_evtchn: until 4.11, then max_evtchn_port of xen_domctl_createdomain */
#if XEN_CONTROL_RELEASE < 412
XEN_ABI_RECORD(struct xen_domctl_set_max_evtchn, 4, 4)
XEN_ABI_FIELD(struct xen_domctl_set_max_evtchn, max_port, 0, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_set_max_evtchn_t, 4, struct xen_domctl_set_max_evtchn)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_set_max_evtchn_t), 8, xen_domctl_set_max_evtchn_t *)
#endif
/* XEN_DOMCTL_cacheflush: clean and invalidate the data caches for frames of the domain */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_domctl_cacheflush, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_cacheflush, start_pfn, 0, 4, xen_pfn_t)
XEN_ABI_FIELD(struct xen_domctl_cacheflush, nr_pfns, 4, 4, xen_pfn_t)
#else
XEN_ABI_RECORD(struct xen_domctl_cacheflush, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_cacheflush, start_pfn, 0, 8, xen_pfn_t)
XEN_ABI_FIELD(struct xen_domctl_cacheflush, nr_pfns, 8, 8, xen_pfn_t)
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xen_domctl_cacheflush_t, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_TYPE(xen_domctl_cacheflush_t, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_cacheflush_t), 8, xen_domctl_cacheflush_t *)
#endif
/* XEN_DOMCTL_get_paging_mempool_size, _set_paging_mempool_size: memory for page tables */
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_domctl_paging_mempool, 8, 8)
XEN_ABI_FIELD(struct xen_domctl_paging_mempool, size, 0, 8, uint64_aligned_t)
#endif
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_vcpu_msr, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msr, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msr, reserved, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msr, value, 8, 8, uint64_aligned_t)
XEN_ABI_TYPE(xen_domctl_vcpu_msr_t, 16, struct xen_domctl_vcpu_msr)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t), 8, xen_domctl_vcpu_msr_t *)
#endif
/* XEN_DOMCTL_get_vcpu_msrs, _set_vcpu_msrs: the MSRs that are part of a PV VCPU's saved state */
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_domctl_vcpu_msrs, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msrs, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msrs, msr_count, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vcpu_msrs, msrs, 8, 8, XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t))
#endif
#if XEN_CONTROL_RELEASE < 410
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_domctl_vcpu_msrs_t, 16, struct xen_domctl_vcpu_msrs)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msrs_t), 8, xen_domctl_vcpu_msrs_t *)
#endif
#endif
/* XEN_DOMCTL_setvnumainfo: set the virtual NUMA nodes that XENMEM_get_vnumainfo returns */
XEN_ABI_RECORD(struct xen_domctl_vnuma, 48, 8)
XEN_ABI_FIELD(struct xen_domctl_vnuma, nr_vnodes, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vnuma, nr_vmemranges, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vnuma, nr_vcpus, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vnuma, pad, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vnuma, vdistance, 16, 8, XEN_GUEST_HANDLE_64(uint))
XEN_ABI_FIELD(struct xen_domctl_vnuma, vcpu_to_vnode, 24, 8, XEN_GUEST_HANDLE_64(uint))
XEN_ABI_FIELD(struct xen_domctl_vnuma, vnode_to_pnode, 32, 8, XEN_GUEST_HANDLE_64(uint))
XEN_ABI_FIELD(struct xen_domctl_vnuma, vmemrange, 40, 8, XEN_GUEST_HANDLE_64(xen_vmemrange_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_vnuma_t, 48, struct xen_domctl_vnuma)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vnuma_t), 8, xen_domctl_vnuma_t *)
#endif
/* xen_domctl_psr_cmt_op.cmd; since 4.5 */
XEN_ABI_CONST(XEN_DOMCTL_PSR_CMT_OP_DETACH, 0)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CMT_OP_ATTACH, 1)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CMT_OP_QUERY_RMID, 2)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_psr_cmt_op_t, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_psr_cmt_op_t), 8, xen_domctl_psr_cmt_op_t *)
#endif
/* XEN_DOMCTL_psr_cmt_op: let the CPU measure the domain's use of caches and memory */
XEN_ABI_RECORD(struct xen_domctl_psr_cmt_op, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_psr_cmt_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_psr_cmt_op, data, 4, 4, uint32_t)
/* xen_domctl_monitor_op.op; since 4.6 */
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_OP_ENABLE, 0)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_OP_DISABLE, 1)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_OP_GET_CAPABILITIES, 2)
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_OP_EMULATE_EACH_REP, 3)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS, 4)
#endif
/* xen_domctl_monitor_op.event: selects the member of u; a bit number in GET_CAPABILITIES */
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_WRITE_CTRLREG, 0)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_MOV_TO_MSR, 1)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_SINGLESTEP, 2)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_SOFTWARE_BREAKPOINT, 3)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST, 4)
#if XEN_CONTROL_RELEASE >= 408
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_DEBUG_EXCEPTION, 5)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_CPUID, 6)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_PRIVILEGED_CALL, 7)
#endif
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_INTERRUPT, 8)
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_DESC_ACCESS, 9)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_EMUL_UNIMPLEMENTED, 10)
#endif
#if XEN_CONTROL_RELEASE >= 412
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_INGUEST_PAGEFAULT, 11)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_VMEXIT, 12)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_DOMCTL_MONITOR_EVENT_IO, 13)
#endif
/* XEN_DOMCTL_monitor_op: choose which events Xen reports through the monitor ring */
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_RECORD(struct xen_domctl_monitor_op, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, event, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u, 8, 3, union)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_cr, 8, 3, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.index, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.sync, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.onchangeonly, 10, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_msr, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.extended_capture, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.guest_request, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.sync, 8, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl_monitor_op, 12, 4)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, event, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u, 8, 4, union)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_cr, 8, 3, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.index, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.sync, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.onchangeonly, 10, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_msr, 8, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.msr, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.guest_request, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.sync, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.debug_exception, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.debug_exception.sync, 8, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_RECORD(struct xen_domctl_monitor_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, event, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_cr, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.index, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.sync, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.onchangeonly, 10, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad1, 11, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad2, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.bitmask, 16, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_msr, 8, 4, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.msr, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.guest_request, 8, 2, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.sync, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.allow_userspace, 9, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.debug_exception, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.debug_exception.sync, 8, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_domctl_monitor_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, event, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_cr, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.index, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.sync, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.onchangeonly, 10, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad1, 11, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad2, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.bitmask, 16, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_msr, 8, 8, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.msr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.onchangeonly, 12, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.guest_request, 8, 2, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.sync, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.allow_userspace, 9, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.debug_exception, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.debug_exception.sync, 8, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_domctl_monitor_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, event, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u, 8, 16, union)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_cr, 8, 16, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.index, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.sync, 9, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.onchangeonly, 10, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad1, 11, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.pad2, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_cr.bitmask, 16, 8, uint64_aligned_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.mov_to_msr, 8, 8, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.msr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.mov_to_msr.onchangeonly, 12, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.guest_request, 8, 2, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.sync, 8, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.guest_request.allow_userspace, 9, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.debug_exception, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.debug_exception.sync, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_domctl_monitor_op, u.vmexit, 8, 1, struct)
XEN_ABI_FIELD(struct xen_domctl_monitor_op, u.vmexit.sync, 8, 1, uint8_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_monitor_op_t, 12, struct xen_domctl_monitor_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_monitor_op_t), 8, xen_domctl_monitor_op_t *)
#endif
/* XEN_DOMCTL_psr_cat_op: until 4.10, then XEN_DOMCTL_psr_alloc */
#if XEN_CONTROL_RELEASE < 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_domctl_psr_cat_op, 16, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_psr_cat_op, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_psr_cat_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_psr_cat_op, target, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_psr_cat_op, data, 8, 8, uint64_t)
#endif
/* xen_domctl_psr_cat_op.cmd */
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_SET_L3_CBM, 0)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_GET_L3_CBM, 1)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_SET_L3_CODE, 2)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_SET_L3_DATA, 3)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_GET_L3_CODE, 4)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_GET_L3_DATA, 5)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_domctl_psr_cat_op_t, 16, struct xen_domctl_psr_cat_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_psr_cat_op_t), 8, xen_domctl_psr_cat_op_t *)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_SET_L2_CBM, 6)
XEN_ABI_CONST(XEN_DOMCTL_PSR_CAT_OP_GET_L2_CBM, 7)
#endif
/* xen_domctl_psr_alloc.cmd; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_DOMCTL_PSR_SET_L3_CBM, 0)
XEN_ABI_CONST(XEN_DOMCTL_PSR_GET_L3_CBM, 1)
XEN_ABI_CONST(XEN_DOMCTL_PSR_SET_L3_CODE, 2)
XEN_ABI_CONST(XEN_DOMCTL_PSR_SET_L3_DATA, 3)
XEN_ABI_CONST(XEN_DOMCTL_PSR_GET_L3_CODE, 4)
XEN_ABI_CONST(XEN_DOMCTL_PSR_GET_L3_DATA, 5)
XEN_ABI_CONST(XEN_DOMCTL_PSR_SET_L2_CBM, 6)
XEN_ABI_CONST(XEN_DOMCTL_PSR_GET_L2_CBM, 7)
XEN_ABI_CONST(XEN_DOMCTL_PSR_SET_MBA_THRTL, 8)
XEN_ABI_CONST(XEN_DOMCTL_PSR_GET_MBA_THRTL, 9)
#endif
/* XEN_DOMCTL_set_gnttab_limits: 4.10 and 4.11, then in xen_domctl_createdomain */
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 412
XEN_ABI_RECORD(struct xen_domctl_set_gnttab_limits, 8, 4)
XEN_ABI_FIELD(struct xen_domctl_set_gnttab_limits, grant_frames, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_set_gnttab_limits, maptrack_frames, 4, 4, uint32_t)
#endif
/* XEN_DOMCTL_psr_alloc: set or get the domain's share of caches and memory bandwidth */
#if XEN_CONTROL_RELEASE >= 411
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_domctl_psr_alloc, 16, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_psr_alloc, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_psr_alloc, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_psr_alloc, target, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_psr_alloc, data, 8, 8, uint64_t)
#endif
/* xen_domctl_vuart_op.cmd, xen_domctl_vuart_op.type; since 4.10 */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(XEN_DOMCTL_VUART_OP_INIT, 0)
XEN_ABI_CONST(XEN_DOMCTL_VUART_TYPE_VPL011, 0)
#endif
/* XEN_DOMCTL_vuart_op: give the domain a virtual serial port with a ring (io/console.h) */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_domctl_vuart_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_vuart_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vuart_op, type, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vuart_op, gfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_vuart_op, console_domid, 16, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl_vuart_op, pad, 18, 2, uint8_t [2])
XEN_ABI_FIELD(struct xen_domctl_vuart_op, evtchn, 20, 4, evtchn_port_t)
#endif
/* xen_domctl_vmtrace_op.cmd; since 4.15 */
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_enable, 1)
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_disable, 2)
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_reset_and_enable, 3)
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_output_position, 4)
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_get_option, 5)
XEN_ABI_CONST(XEN_DOMCTL_vmtrace_set_option, 6)
#endif
/* XEN_DOMCTL_vmtrace_op: let the CPU trace a VCPU; XENMEM_resource_vmtrace_buf is the buffer */
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_RECORD(struct xen_domctl_vmtrace_op, 24, 8)
XEN_ABI_FIELD(struct xen_domctl_vmtrace_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vmtrace_op, vcpu, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_vmtrace_op, key, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_domctl_vmtrace_op, value, 16, 8, uint64_aligned_t)
XEN_ABI_TYPE(xen_domctl_vmtrace_op_t, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_vmtrace_op_t), 8, xen_domctl_vmtrace_op_t *)
#endif
/* xen_domctl_dt_overlay.overlay_op; since 4.19 */
#if XEN_CONTROL_RELEASE >= 419
#if defined(XEN_ABI_ARM)
XEN_ABI_CONST(XEN_DOMCTL_DT_OVERLAY_ATTACH, 1)
#endif
#endif
/* XEN_DOMCTL_dt_overlay: assign the devices of a device tree overlay to the domain */
#if XEN_CONTROL_RELEASE >= 419
#if defined(XEN_ABI_ARM)
XEN_ABI_RECORD(struct xen_domctl_dt_overlay, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_dt_overlay, overlay_fdt, 0, 8, XEN_GUEST_HANDLE_64(const_void))
XEN_ABI_FIELD(struct xen_domctl_dt_overlay, overlay_fdt_size, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_dt_overlay, overlay_op, 12, 1, uint8_t)
XEN_ABI_FIELD(struct xen_domctl_dt_overlay, pad, 13, 3, uint8_t [3])
#endif
#endif
/* XEN_DOMCTL_set_llc_colors: choose the domain's parts (colours) of the last-level cache */
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_RECORD(struct xen_domctl_set_llc_colors, 16, 8)
XEN_ABI_FIELD(struct xen_domctl_set_llc_colors, num_llc_colors, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_set_llc_colors, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_set_llc_colors, llc_colors, 8, 8, XEN_GUEST_HANDLE_64(uint32))
#endif
/* xen_domctl_get_domain_state.state; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_STATE_EXIST, 1)
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_STATE_SHUTDOWN, 2)
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_STATE_DYING, 4)
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_STATE_DEAD, 8)
#endif
/* xen_domctl_get_domain_state.caps; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_CAP_CONTROL, 1)
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_CAP_HARDWARE, 2)
XEN_ABI_CONST(XEN_DOMCTL_GETDOMSTATE_CAP_XENSTORE, 4)
#endif
/* XEN_DOMCTL_get_domain_state: get the life-cycle state of a domain */
#if XEN_CONTROL_RELEASE >= 421
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_domctl_get_domain_state, 16, 4)
#else
XEN_ABI_RECORD(struct xen_domctl_get_domain_state, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_domctl_get_domain_state, state, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_get_domain_state, caps, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_domctl_get_domain_state, pad0, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl_get_domain_state, unique_id, 8, 8, uint64_t)
#endif
/* xen_domctl: the operation, its domain and its argument, 144 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 28, struct xen_domctl_createdomain)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 36, struct xen_domctl_createdomain)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 96, struct xen_domctl_getdomaininfo)
XEN_ABI_FIELD(struct xen_domctl, u.getmemlist, 16, 32, struct xen_domctl_getmemlist)
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 16, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 16, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 32, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 32, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.pin_mem_cacheattr, 16, 24, struct xen_domctl_pin_mem_cacheattr)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 56, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpuid, 16, 24, struct xen_domctl_cpuid)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.set_max_evtchn, 16, 4, struct xen_domctl_set_max_evtchn)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 12, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cat_op, 16, 16, struct xen_domctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 28, struct xen_domctl_createdomain)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 36, struct xen_domctl_createdomain)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 96, struct xen_domctl_getdomaininfo)
XEN_ABI_FIELD(struct xen_domctl, u.getmemlist, 16, 32, struct xen_domctl_getmemlist)
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 16, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 32, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 32, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.pin_mem_cacheattr, 16, 24, struct xen_domctl_pin_mem_cacheattr)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 56, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpuid, 16, 24, struct xen_domctl_cpuid)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.set_max_evtchn, 16, 4, struct xen_domctl_set_max_evtchn)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 12, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cat_op, 16, 16, struct xen_domctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 28, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 36, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getmemlist, 16, 32, struct xen_domctl_getmemlist)
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.pin_mem_cacheattr, 16, 24, struct xen_domctl_pin_mem_cacheattr)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpuid, 16, 24, struct xen_domctl_cpuid)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.set_max_evtchn, 16, 4, struct xen_domctl_set_max_evtchn)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cat_op, 16, 16, struct xen_domctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_domctl, u.set_gnttab_limits, 16, 8, struct xen_domctl_set_gnttab_limits)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 411
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 28, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 36, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpuid, 16, 24, struct xen_domctl_cpuid)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.set_max_evtchn, 16, 4, struct xen_domctl_set_max_evtchn)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.set_gnttab_limits, 16, 8, struct xen_domctl_set_gnttab_limits)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 44, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 52, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpuid, 16, 24, struct xen_domctl_cpuid)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 24, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 48, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 56, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.disable_migrate, 16, 4, struct xen_domctl_disable_migrate)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 415
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 56, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 104, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 60, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 2, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 416
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 60, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 64, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 120, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 8, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 419
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 64, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 68, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 120, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 8, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.paging_mempool, 16, 8, struct xen_domctl_paging_mempool)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 419
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 68, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 72, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 120, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 8, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.paging_mempool, 16, 8, struct xen_domctl_paging_mempool)
#if defined(XEN_ABI_ARM)
XEN_ABI_FIELD(struct xen_domctl, u.dt_overlay, 16, 16, struct xen_domctl_dt_overlay)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 420
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 68, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 72, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 120, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 8, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.gsi_permission, 16, 8, struct xen_domctl_gsi_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.paging_mempool, 16, 8, struct xen_domctl_paging_mempool)
#if defined(XEN_ABI_ARM)
XEN_ABI_FIELD(struct xen_domctl, u.dt_overlay, 16, 16, struct xen_domctl_dt_overlay)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_llc_colors, 16, 16, struct xen_domctl_set_llc_colors)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_RECORD(struct xen_domctl, 144, 8)
XEN_ABI_FIELD(struct xen_domctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, interface_version, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_domctl, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_domctl, _pad, 10, 6, uint16_t [3])
XEN_ABI_UNNAMED(struct xen_domctl, u, 16, 128, union)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 68, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 112, struct xen_domctl_getdomaininfo)
#else
XEN_ABI_FIELD(struct xen_domctl, u.createdomain, 16, 76, struct xen_domctl_createdomain)
XEN_ABI_FIELD(struct xen_domctl, u.getdomaininfo, 16, 120, struct xen_domctl_getdomaininfo)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.getpageframeinfo3, 16, 16, struct xen_domctl_getpageframeinfo3)
XEN_ABI_FIELD(struct xen_domctl, u.nodeaffinity, 16, 16, struct xen_domctl_nodeaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuaffinity, 16, 40, struct xen_domctl_vcpuaffinity)
XEN_ABI_FIELD(struct xen_domctl, u.shadow_op, 16, 40, struct xen_domctl_shadow_op)
XEN_ABI_FIELD(struct xen_domctl, u.max_mem, 16, 8, struct xen_domctl_max_mem)
XEN_ABI_FIELD(struct xen_domctl, u.vcpucontext, 16, 16, struct xen_domctl_vcpucontext)
XEN_ABI_FIELD(struct xen_domctl, u.getvcpuinfo, 16, 24, struct xen_domctl_getvcpuinfo)
XEN_ABI_FIELD(struct xen_domctl, u.max_vcpus, 16, 4, struct xen_domctl_max_vcpus)
XEN_ABI_FIELD(struct xen_domctl, u.scheduler_op, 16, 24, struct xen_domctl_scheduler_op)
XEN_ABI_FIELD(struct xen_domctl, u.setdomainhandle, 16, 16, struct xen_domctl_setdomainhandle)
XEN_ABI_FIELD(struct xen_domctl, u.setdebugging, 16, 1, struct xen_domctl_setdebugging)
XEN_ABI_FIELD(struct xen_domctl, u.irq_permission, 16, 8, struct xen_domctl_irq_permission)
XEN_ABI_FIELD(struct xen_domctl, u.gsi_permission, 16, 8, struct xen_domctl_gsi_permission)
XEN_ABI_FIELD(struct xen_domctl, u.iomem_permission, 16, 24, struct xen_domctl_iomem_permission)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_permission, 16, 12, struct xen_domctl_ioport_permission)
XEN_ABI_FIELD(struct xen_domctl, u.hypercall_init, 16, 8, struct xen_domctl_hypercall_init)
XEN_ABI_FIELD(struct xen_domctl, u.settimeoffset, 16, 8, struct xen_domctl_settimeoffset)
XEN_ABI_FIELD(struct xen_domctl, u.tsc_info, 16, 24, struct xen_domctl_tsc_info)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext, 16, 16, struct xen_domctl_hvmcontext)
XEN_ABI_FIELD(struct xen_domctl, u.hvmcontext_partial, 16, 24, struct xen_domctl_hvmcontext_partial)
XEN_ABI_FIELD(struct xen_domctl, u.address_size, 16, 4, struct xen_domctl_address_size)
XEN_ABI_FIELD(struct xen_domctl, u.sendtrigger, 16, 8, struct xen_domctl_sendtrigger)
XEN_ABI_FIELD(struct xen_domctl, u.get_device_group, 16, 24, struct xen_domctl_get_device_group)
XEN_ABI_FIELD(struct xen_domctl, u.assign_device, 16, 24, struct xen_domctl_assign_device)
XEN_ABI_FIELD(struct xen_domctl, u.bind_pt_irq, 16, 24, struct xen_domctl_bind_pt_irq)
XEN_ABI_FIELD(struct xen_domctl, u.memory_mapping, 16, 32, struct xen_domctl_memory_mapping)
XEN_ABI_FIELD(struct xen_domctl, u.ioport_mapping, 16, 16, struct xen_domctl_ioport_mapping)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 64, struct xen_domctl_ext_vcpucontext)
#else
XEN_ABI_FIELD(struct xen_domctl, u.ext_vcpucontext, 16, 8, struct xen_domctl_ext_vcpucontext)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_target, 16, 2, struct xen_domctl_set_target)
XEN_ABI_FIELD(struct xen_domctl, u.subscribe, 16, 4, struct xen_domctl_subscribe)
XEN_ABI_FIELD(struct xen_domctl, u.debug_op, 16, 8, struct xen_domctl_debug_op)
XEN_ABI_FIELD(struct xen_domctl, u.vm_event_op, 16, 12, struct xen_domctl_vm_event_op)
XEN_ABI_FIELD(struct xen_domctl, u.mem_sharing_op, 16, 2, struct xen_domctl_mem_sharing_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_domctl, u.cpu_policy, 16, 40, struct xen_domctl_cpu_policy)
XEN_ABI_FIELD(struct xen_domctl, u.vcpuextstate, 16, 32, struct xen_domctl_vcpuextstate)
XEN_ABI_FIELD(struct xen_domctl, u.vcpu_msrs, 16, 16, struct xen_domctl_vcpu_msrs)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.access_required, 16, 1, struct xen_domctl_set_access_required)
XEN_ABI_FIELD(struct xen_domctl, u.audit_p2m, 16, 24, struct xen_domctl_audit_p2m)
XEN_ABI_FIELD(struct xen_domctl, u.set_virq_handler, 16, 4, struct xen_domctl_set_virq_handler)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_guest_memio, 16, 40, struct xen_domctl_gdbsx_memio)
XEN_ABI_FIELD(struct xen_domctl, u.set_broken_page_p2m, 16, 8, struct xen_domctl_set_broken_page_p2m)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 8, struct xen_domctl_cacheflush)
#else
XEN_ABI_FIELD(struct xen_domctl, u.cacheflush, 16, 16, struct xen_domctl_cacheflush)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_pauseunp_vcpu, 16, 4, struct xen_domctl_gdbsx_pauseunp_vcpu)
XEN_ABI_FIELD(struct xen_domctl, u.gdbsx_domstatus, 16, 12, struct xen_domctl_gdbsx_domstatus)
XEN_ABI_FIELD(struct xen_domctl, u.vnuma, 16, 48, struct xen_domctl_vnuma)
XEN_ABI_FIELD(struct xen_domctl, u.psr_cmt_op, 16, 8, struct xen_domctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_domctl, u.monitor_op, 16, 24, struct xen_domctl_monitor_op)
XEN_ABI_FIELD(struct xen_domctl, u.psr_alloc, 16, 16, struct xen_domctl_psr_alloc)
XEN_ABI_FIELD(struct xen_domctl, u.vuart_op, 16, 24, struct xen_domctl_vuart_op)
XEN_ABI_FIELD(struct xen_domctl, u.vmtrace_op, 16, 24, struct xen_domctl_vmtrace_op)
XEN_ABI_FIELD(struct xen_domctl, u.paging_mempool, 16, 8, struct xen_domctl_paging_mempool)
#if defined(XEN_ABI_ARM)
XEN_ABI_FIELD(struct xen_domctl, u.dt_overlay, 16, 16, struct xen_domctl_dt_overlay)
#endif
XEN_ABI_FIELD(struct xen_domctl, u.set_llc_colors, 16, 16, struct xen_domctl_set_llc_colors)
XEN_ABI_FIELD(struct xen_domctl, u.get_domain_state, 16, 16, struct xen_domctl_get_domain_state)
XEN_ABI_FIELD(struct xen_domctl, u.pad, 16, 128, uint8_t [128])
#endif
XEN_ABI_TYPE(xen_domctl_t, 144, struct xen_domctl)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_domctl_t), 8, xen_domctl_t *)
