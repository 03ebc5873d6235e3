/* SPDX-License-Identifier: MIT */
/* sysctl.h of Xen 4.6 to 4.21; ../check.h says what a line means. */
/* xen_tmem_oid: name of an object of tmem (tmem.h); until 4.12 */
#if XEN_CONTROL_RELEASE < 413
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_tmem_oid, 24, 4)
#else
XEN_ABI_RECORD(struct xen_tmem_oid, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_tmem_oid, oid, 0, 24, uint64_t [3])
XEN_ABI_TYPE(xen_tmem_oid_t, 24, struct xen_tmem_oid)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_tmem_oid_t), 8, xen_tmem_oid_t *)
#endif
/* xen_sysctl.interface_version */
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 12)
#endif
#if XEN_CONTROL_RELEASE == 407
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 13)
#endif
#if XEN_CONTROL_RELEASE == 408
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 14)
#endif
#if XEN_CONTROL_RELEASE == 409
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 15)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 16)
#endif
#if XEN_CONTROL_RELEASE == 411
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 17)
#endif
#if XEN_CONTROL_RELEASE >= 412 && XEN_CONTROL_RELEASE < 414
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 18)
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 416
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 19)
#endif
#if XEN_CONTROL_RELEASE == 416
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 20)
#endif
#if XEN_CONTROL_RELEASE >= 417 && XEN_CONTROL_RELEASE < 421
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 21)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_SYSCTL_INTERFACE_VERSION, 22)
#endif
/* XEN_SYSCTL_*: values of xen_sysctl.cmd */
XEN_ABI_CONST(XEN_SYSCTL_readconsole, 1)
XEN_ABI_CONST(XEN_SYSCTL_tbuf_op, 2)
XEN_ABI_CONST(XEN_SYSCTL_physinfo, 3)
XEN_ABI_CONST(XEN_SYSCTL_sched_id, 4)
XEN_ABI_CONST(XEN_SYSCTL_perfc_op, 5)
XEN_ABI_CONST(XEN_SYSCTL_getdomaininfolist, 6)
XEN_ABI_CONST(XEN_SYSCTL_debug_keys, 7)
XEN_ABI_CONST(XEN_SYSCTL_getcpuinfo, 8)
XEN_ABI_CONST(XEN_SYSCTL_availheap, 9)
XEN_ABI_CONST(XEN_SYSCTL_get_pmstat, 10)
XEN_ABI_CONST(XEN_SYSCTL_cpu_hotplug, 11)
XEN_ABI_CONST(XEN_SYSCTL_pm_op, 12)
XEN_ABI_CONST(XEN_SYSCTL_page_offline_op, 14)
XEN_ABI_CONST(XEN_SYSCTL_lockprof_op, 15)
XEN_ABI_CONST(XEN_SYSCTL_cputopoinfo, 16)
XEN_ABI_CONST(XEN_SYSCTL_numainfo, 17)
XEN_ABI_CONST(XEN_SYSCTL_cpupool_op, 18)
XEN_ABI_CONST(XEN_SYSCTL_scheduler_op, 19)
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_SYSCTL_gcov_op, 20)
#endif
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(XEN_SYSCTL_coverage_op, 20)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_coverage_op, 20)
#endif
XEN_ABI_CONST(XEN_SYSCTL_psr_cmt_op, 21)
XEN_ABI_CONST(XEN_SYSCTL_pcitopoinfo, 22)
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_SYSCTL_psr_cat_op, 23)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_psr_alloc, 23)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_tmem_op, 24)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_SYSCTL_get_cpu_levelling_caps, 25)
XEN_ABI_CONST(XEN_SYSCTL_get_cpu_featureset, 26)
XEN_ABI_CONST(XEN_SYSCTL_livepatch_op, 27)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
XEN_ABI_CONST(XEN_SYSCTL_set_parameter, 28)
#endif
#if XEN_CONTROL_RELEASE >= 412
XEN_ABI_CONST(XEN_SYSCTL_get_cpu_policy, 29)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_SYSCTL_dt_overlay, 30)
#endif
/* XEN_SYSCTL_readconsole: read Xen's console log */
XEN_ABI_RECORD(struct xen_sysctl_readconsole, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, clear, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, incremental, 1, 1, uint8_t)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, pad0, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, pad1, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, index, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_readconsole, buffer, 8, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_readconsole, count, 16, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_readconsole_t, 24, struct xen_sysctl_readconsole)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_readconsole_t), 8, xen_sysctl_readconsole_t *)
#endif
/* xen_sysctl_tbuf_op.cmd */
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_get_info, 0)
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_set_cpu_mask, 1)
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_set_evt_mask, 2)
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_set_size, 3)
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_enable, 4)
XEN_ABI_CONST(XEN_SYSCTL_TBUFOP_disable, 5)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_tbuf_op_t, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_tbuf_op_t), 8, xen_sysctl_tbuf_op_t *)
#endif
/* XEN_SYSCTL_tbuf_op: control tracing; Xen writes trace records to buffers (trace.h) */
XEN_ABI_RECORD(struct xen_sysctl_tbuf_op, 48, 8)
XEN_ABI_FIELD(struct xen_sysctl_tbuf_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tbuf_op, cpu_mask, 8, 16, struct xenctl_bitmap)
XEN_ABI_FIELD(struct xen_sysctl_tbuf_op, evt_mask, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tbuf_op, buffer_mfn, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_tbuf_op, size, 40, 4, uint32_t)
/* xen_sysctl_physinfo.capabilities: what Xen and the machine can do for domains */
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_hvm, 0)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_hvm, 1U)
#if XEN_CONTROL_RELEASE < 412
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_hvm_directio, 1)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_hvm_directio, 2U)
#endif
#if XEN_CONTROL_RELEASE >= 412
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_pv, 1)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_pv, 2U)
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_directio, 2)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_directio, 4U)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_hap, 3)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_hap, 8U)
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_shadow, 4)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_shadow, 16U)
XEN_ABI_CONST(_XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share, 5)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_iommu_hap_pt_share, 32U)
#endif
#if XEN_CONTROL_RELEASE == 415
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_vmtrace, 64)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_vmtrace, 64U)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_vpmu, 128U)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_gnttab_v1, 0x100U)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_gnttab_v2, 0x200U)
#endif
#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_MAX, 32U)
#endif
#if XEN_CONTROL_RELEASE == 415
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_MAX, 64)
#endif
#if XEN_CONTROL_RELEASE >= 416
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_MAX, 0x200U)
#endif
/* xen_sysctl_physinfo.arch_capabilities on Arm: the longest SVE vector, in units of 128 bits */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
XEN_ABI_CONST(XEN_SYSCTL_PHYSCAP_ARM_SVE_MASK, 31U)
#endif
#endif
/* XEN_SYSCTL_physinfo: describe the machine */
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_physinfo, 104, 8)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, threads_per_core, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cores_per_socket, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_cpus, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_cpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_nodes, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_node_id, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cpu_khz, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, total_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, free_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, scrub_pages, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, outstanding_pages, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, hw_cap, 64, 32, uint32_t [8])
XEN_ABI_FIELD(struct xen_sysctl_physinfo, capabilities, 96, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_sysctl_physinfo, 104, 8)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, threads_per_core, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cores_per_socket, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_cpus, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_cpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_nodes, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_node_id, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cpu_khz, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, capabilities, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, total_pages, 32, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, free_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, scrub_pages, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, outstanding_pages, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_mfn, 64, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, hw_cap, 72, 32, uint32_t [8])
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_sysctl_physinfo, 112, 8)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, threads_per_core, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cores_per_socket, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_cpus, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_cpu_id, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, nr_nodes, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_node_id, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, cpu_khz, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, capabilities, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, arch_capabilities, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, pad, 36, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, total_pages, 40, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, free_pages, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, scrub_pages, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, outstanding_pages, 64, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, max_mfn, 72, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_physinfo, hw_cap, 80, 32, uint32_t [8])
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_physinfo_t, 104, struct xen_sysctl_physinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_physinfo_t), 8, xen_sysctl_physinfo_t *)
#endif
/* XEN_SYSCTL_sched_id: which scheduler is Xen's default, that of CPU pool 0 */
XEN_ABI_RECORD(struct xen_sysctl_sched_id, 4, 4)
XEN_ABI_FIELD(struct xen_sysctl_sched_id, sched_id, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_sched_id_t, 4, struct xen_sysctl_sched_id)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_sched_id_t), 8, xen_sysctl_sched_id_t *)
#endif
/* xen_sysctl_perfc_op.cmd */
XEN_ABI_CONST(XEN_SYSCTL_PERFCOP_reset, 1)
XEN_ABI_CONST(XEN_SYSCTL_PERFCOP_query, 2)
XEN_ABI_RECORD(struct xen_sysctl_perfc_desc, 84, 4)
XEN_ABI_FIELD(struct xen_sysctl_perfc_desc, name, 0, 80, char [80])
XEN_ABI_FIELD(struct xen_sysctl_perfc_desc, nr_vals, 80, 4, uint32_t)
XEN_ABI_TYPE(xen_sysctl_perfc_desc_t, 84, struct xen_sysctl_perfc_desc)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t), 8, xen_sysctl_perfc_desc_t *)
XEN_ABI_TYPE(xen_sysctl_perfc_val_t, 4, uint32_t)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t), 8, xen_sysctl_perfc_val_t *)
/* XEN_SYSCTL_perfc_op: read or reset Xen's performance counters, if it was built with them */
XEN_ABI_RECORD(struct xen_sysctl_perfc_op, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_perfc_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_perfc_op, nr_counters, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_perfc_op, nr_vals, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_perfc_op, desc, 16, 8, XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t))
XEN_ABI_FIELD(struct xen_sysctl_perfc_op, val, 24, 8, XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_perfc_op_t, 32, struct xen_sysctl_perfc_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_perfc_op_t), 8, xen_sysctl_perfc_op_t *)
#endif
/* XEN_SYSCTL_getdomaininfolist: describe many domains, in ascending order of their ids */
XEN_ABI_RECORD(struct xen_sysctl_getdomaininfolist, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_getdomaininfolist, first_domain, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_sysctl_getdomaininfolist, max_domains, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_getdomaininfolist, buffer, 8, 8, XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t))
XEN_ABI_FIELD(struct xen_sysctl_getdomaininfolist, num_domains, 16, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_getdomaininfolist_t, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_getdomaininfolist_t), 8, xen_sysctl_getdomaininfolist_t *)
#endif
/* XEN_SYSCTL_debug_keys: act as if keys were pressed on Xen's console */
#if XEN_CONTROL_RELEASE < 414
XEN_ABI_RECORD(struct xen_sysctl_debug_keys, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_debug_keys, keys, 0, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_debug_keys, nr_keys, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_RECORD(struct xen_sysctl_debug_keys, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_debug_keys, keys, 0, 8, XEN_GUEST_HANDLE_64(const_char))
XEN_ABI_FIELD(struct xen_sysctl_debug_keys, nr_keys, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_debug_keys_t, 16, struct xen_sysctl_debug_keys)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_debug_keys_t), 8, xen_sysctl_debug_keys_t *)
#endif
XEN_ABI_RECORD(struct xen_sysctl_cpuinfo, 8, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpuinfo, idletime, 0, 8, uint64_aligned_t)
XEN_ABI_TYPE(xen_sysctl_cpuinfo_t, 8, struct xen_sysctl_cpuinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t), 8, xen_sysctl_cpuinfo_t *)
/* XEN_SYSCTL_getcpuinfo: how long each CPU has been idle */
XEN_ABI_RECORD(struct xen_sysctl_getcpuinfo, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_getcpuinfo, max_cpus, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_getcpuinfo, info, 8, 8, XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t))
XEN_ABI_FIELD(struct xen_sysctl_getcpuinfo, nr_cpus, 16, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_getcpuinfo_t, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_getcpuinfo_t), 8, xen_sysctl_getcpuinfo_t *)
#endif
/* XEN_SYSCTL_availheap: how much memory is free for domains in a range of addresses */
XEN_ABI_RECORD(struct xen_sysctl_availheap, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_availheap, min_bitwidth, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_availheap, max_bitwidth, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_availheap, node, 8, 4, int32_t)
XEN_ABI_FIELD(struct xen_sysctl_availheap, avail_bytes, 16, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_availheap_t, 24, struct xen_sysctl_availheap)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_availheap_t), 8, xen_sysctl_availheap_t *)
#endif
/* xen_sysctl_get_pmstat.type: selects the member of u */
XEN_ABI_CONST(PMSTAT_CATEGORY_MASK, 240)
XEN_ABI_CONST(PMSTAT_PX, 16)
XEN_ABI_CONST(PMSTAT_CX, 32)
XEN_ABI_CONST(PMSTAT_get_max_px, 17)
XEN_ABI_CONST(PMSTAT_get_pxstat, 18)
XEN_ABI_CONST(PMSTAT_reset_pxstat, 19)
XEN_ABI_CONST(PMSTAT_get_max_cx, 33)
XEN_ABI_CONST(PMSTAT_get_cxstat, 34)
XEN_ABI_CONST(PMSTAT_reset_cxstat, 35)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_get_pmstat_t, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_get_pmstat_t), 8, xen_sysctl_get_pmstat_t *)
#endif
XEN_ABI_RECORD(struct pm_px_val, 24, 8)
XEN_ABI_FIELD(struct pm_px_val, freq, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct pm_px_val, residency, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct pm_px_val, count, 16, 8, uint64_aligned_t)
XEN_ABI_TYPE(pm_px_val_t, 24, struct pm_px_val)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(pm_px_val_t), 8, pm_px_val_t *)
XEN_ABI_RECORD(struct pm_px_stat, 24, 8)
XEN_ABI_FIELD(struct pm_px_stat, total, 0, 1, uint8_t)
XEN_ABI_FIELD(struct pm_px_stat, usable, 1, 1, uint8_t)
XEN_ABI_FIELD(struct pm_px_stat, last, 2, 1, uint8_t)
XEN_ABI_FIELD(struct pm_px_stat, cur, 3, 1, uint8_t)
XEN_ABI_FIELD(struct pm_px_stat, trans_pt, 8, 8, XEN_GUEST_HANDLE_64(uint64))
XEN_ABI_FIELD(struct pm_px_stat, pt, 16, 8, XEN_GUEST_HANDLE_64(pm_px_val_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(pm_px_stat_t, 24, struct pm_px_stat)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(pm_px_stat_t), 8, pm_px_stat_t *)
#endif
XEN_ABI_RECORD(struct pm_cx_stat, 56, 8)
XEN_ABI_FIELD(struct pm_cx_stat, nr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct pm_cx_stat, last, 4, 4, uint32_t)
XEN_ABI_FIELD(struct pm_cx_stat, idle_time, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct pm_cx_stat, triggers, 16, 8, XEN_GUEST_HANDLE_64(uint64))
XEN_ABI_FIELD(struct pm_cx_stat, residencies, 24, 8, XEN_GUEST_HANDLE_64(uint64))
XEN_ABI_FIELD(struct pm_cx_stat, nr_pc, 32, 4, uint32_t)
XEN_ABI_FIELD(struct pm_cx_stat, nr_cc, 36, 4, uint32_t)
XEN_ABI_FIELD(struct pm_cx_stat, pc, 40, 8, XEN_GUEST_HANDLE_64(uint64))
XEN_ABI_FIELD(struct pm_cx_stat, cc, 48, 8, XEN_GUEST_HANDLE_64(uint64))
/* XEN_SYSCTL_get_pmstat: power-management statistics of a CPU */
XEN_ABI_RECORD(struct xen_sysctl_get_pmstat, 64, 8)
XEN_ABI_FIELD(struct xen_sysctl_get_pmstat, type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_get_pmstat, cpuid, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_get_pmstat, u, 8, 56, union)
XEN_ABI_FIELD(struct xen_sysctl_get_pmstat, u.getpx, 8, 24, struct pm_px_stat)
XEN_ABI_FIELD(struct xen_sysctl_get_pmstat, u.getcx, 8, 56, struct pm_cx_stat)
/* xen_sysctl_cpu_hotplug.op */
XEN_ABI_CONST(XEN_SYSCTL_CPU_HOTPLUG_ONLINE, 0)
XEN_ABI_CONST(XEN_SYSCTL_CPU_HOTPLUG_OFFLINE, 1)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_cpu_hotplug_t, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cpu_hotplug_t), 8, xen_sysctl_cpu_hotplug_t *)
#endif
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(XEN_SYSCTL_CPU_HOTPLUG_SMT_ENABLE, 2)
XEN_ABI_CONST(XEN_SYSCTL_CPU_HOTPLUG_SMT_DISABLE, 3)
#endif
/* XEN_SYSCTL_cpu_hotplug: start or stop using CPUs */
XEN_ABI_RECORD(struct xen_sysctl_cpu_hotplug, 8, 4)
XEN_ABI_FIELD(struct xen_sysctl_cpu_hotplug, cpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_hotplug, op, 4, 4, uint32_t)
/* xen_get_cpufreq_para.scaling_driver: names of the HWP and CPPC drivers */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_STRING(XEN_HWP_DRIVER_NAME, "hwp")
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_STRING(XEN_AMD_CPPC_DRIVER_NAME, "amd-cppc")
XEN_ABI_STRING(XEN_AMD_CPPC_EPP_DRIVER_NAME, "amd-cppc-epp")
#endif
XEN_ABI_RECORD(struct xen_userspace, 4, 4)
XEN_ABI_FIELD(struct xen_userspace, scaling_setspeed, 0, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_userspace_t, 4, struct xen_userspace)
#endif
XEN_ABI_RECORD(struct xen_ondemand, 16, 4)
XEN_ABI_FIELD(struct xen_ondemand, sampling_rate_max, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_ondemand, sampling_rate_min, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_ondemand, sampling_rate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_ondemand, up_threshold, 12, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_ondemand_t, 16, struct xen_ondemand)
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
XEN_ABI_RECORD(struct xen_cppc_para, 40, 4)
XEN_ABI_FIELD(struct xen_cppc_para, features, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, lowest, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, lowest_nonlinear, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, nominal, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, highest, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, minimum, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, maximum, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, desired, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, energy_perf, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_cppc_para, activity_window, 36, 4, uint32_t)
#endif
/* xen_get_cppc_para.features; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_SYSCTL_CPPC_FEAT_ACT_WINDOW, 1)
#endif
/* activity_window: mantissa times 10 to the power of the exponent, in us; 0: the CPU chooses */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_CPPC_ACT_WINDOW_MANTISSA_MASK, 127)
XEN_ABI_CONST(XEN_CPPC_ACT_WINDOW_EXPONENT_MASK, 0x380)
#endif
/* xen_get_cppc_para: state of a CPU that chooses its performance itself, in the CPU's own units */
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_RECORD(struct xen_get_cppc_para, 40, 4)
XEN_ABI_FIELD(struct xen_get_cppc_para, features, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, lowest, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, lowest_nonlinear, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, nominal, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, highest, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, minimum, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, maximum, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, desired, 28, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, energy_perf, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cppc_para, activity_window, 36, 4, uint32_t)
#endif
/* xen_set_cppc_para.set_params: a bit for each member to set, and a preset; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_MINIMUM, 1U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_MAXIMUM, 2U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_DESIRED, 4U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_ENERGY_PERF, 8U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_ACT_WINDOW, 16U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_MASK, 0xf0000000U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_NONE, 0U)
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_BALANCE, 0x10000000U)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_ONDEMAND, 0x10000000U)
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_POWERSAVE, 0x20000000U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PRESET_PERFORMANCE, 0x30000000U)
XEN_ABI_CONST(XEN_SYSCTL_CPPC_SET_PARAM_MASK, 0xf000001fU)
#endif
/* xen_set_cppc_para.activity_window: the bits that can be set; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(XEN_SYSCTL_CPPC_ACT_WINDOW_MASK, 0x3ff)
XEN_ABI_RECORD(struct xen_set_cppc_para, 24, 4)
XEN_ABI_FIELD(struct xen_set_cppc_para, set_params, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cppc_para, minimum, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cppc_para, maximum, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cppc_para, desired, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cppc_para, energy_perf, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cppc_para, activity_window, 20, 4, uint32_t)
#endif
/* Size of a driver's or governor's name in bytes, with the terminating NUL */
XEN_ABI_CONST(CPUFREQ_NAME_LEN, 16)
/* xen_get_cpufreq_para: how Xen controls a CPU's frequency */
#if XEN_CONTROL_RELEASE < 418
XEN_ABI_RECORD(struct xen_get_cpufreq_para, 120, 8)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpu_num, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, freq_num, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, gov_num, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, affected_cpus, 16, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_frequencies, 24, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_governors, 32, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_driver, 40, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_cur_freq, 56, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_max_freq, 60, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_min_freq, 64, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_cur_freq, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_governor, 72, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_max_freq, 88, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_min_freq, 92, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, u, 96, 16, union)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.userspace, 96, 4, struct xen_userspace)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.ondemand, 96, 16, struct xen_ondemand)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, turbo_enabled, 112, 4, int32_t)
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
XEN_ABI_RECORD(struct xen_get_cpufreq_para, 120, 8)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpu_num, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, freq_num, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, gov_num, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, affected_cpus, 16, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_frequencies, 24, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_governors, 32, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_driver, 40, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_cur_freq, 56, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_max_freq, 60, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_min_freq, 64, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, u, 68, 44, union)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, u.s, 68, 44, struct)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.scaling_cur_freq, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.scaling_governor, 72, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.scaling_max_freq, 88, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.scaling_min_freq, 92, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, u.s.u, 96, 16, union)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.u.userspace, 96, 4, struct xen_userspace)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.s.u.ondemand, 96, 16, struct xen_ondemand)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, u.cppc_para, 68, 40, struct xen_cppc_para)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, turbo_enabled, 112, 4, int32_t)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_RECORD(struct xen_get_cpufreq_para, 120, 8)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpu_num, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, freq_num, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, gov_num, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, affected_cpus, 16, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_frequencies, 24, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_available_governors, 32, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_get_cpufreq_para, scaling_driver, 40, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_cur_freq, 56, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_max_freq, 60, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, cpuinfo_min_freq, 64, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, s, 68, 44, struct)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.scaling_cur_freq, 68, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.scaling_governor, 72, 16, char [16])
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.scaling_max_freq, 88, 4, uint32_t)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.scaling_min_freq, 92, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_get_cpufreq_para, s.u, 96, 16, union)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.u.userspace, 96, 4, struct xen_userspace)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, s.u.ondemand, 96, 16, struct xen_ondemand)
XEN_ABI_FIELD(struct xen_get_cpufreq_para, turbo_enabled, 112, 4, int32_t)
#endif
XEN_ABI_RECORD(struct xen_set_cpufreq_gov, 16, 1)
XEN_ABI_FIELD(struct xen_set_cpufreq_gov, scaling_governor, 0, 16, char [16])
/* xen_set_cpufreq_para.ctrl_type */
XEN_ABI_CONST(SCALING_MAX_FREQ, 1)
XEN_ABI_CONST(SCALING_MIN_FREQ, 2)
XEN_ABI_CONST(SCALING_SETSPEED, 3)
XEN_ABI_CONST(SAMPLING_RATE, 4)
XEN_ABI_CONST(UP_THRESHOLD, 5)
XEN_ABI_RECORD(struct xen_set_cpufreq_para, 8, 4)
XEN_ABI_FIELD(struct xen_set_cpufreq_para, ctrl_type, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_set_cpufreq_para, ctrl_value, 4, 4, uint32_t)
/* xen_sysctl_pm_op.cmd: selects the member of u */
XEN_ABI_CONST(PM_PARA_CATEGORY_MASK, 240)
XEN_ABI_CONST(CPUFREQ_PARA, 16)
XEN_ABI_CONST(GET_CPUFREQ_PARA, 17)
XEN_ABI_CONST(SET_CPUFREQ_GOV, 18)
XEN_ABI_CONST(SET_CPUFREQ_PARA, 19)
XEN_ABI_CONST(GET_CPUFREQ_AVGFREQ, 20)
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_CONST(SET_CPUFREQ_CPPC, 21)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_CONST(GET_CPUFREQ_CPPC, 22)
#endif
XEN_ABI_CONST(XEN_SYSCTL_pm_op_set_sched_opt_smt, 33)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_get_max_cstate, 34)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_set_max_cstate, 35)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_set_vcpu_migration_delay, 36)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_get_vcpu_migration_delay, 37)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_enable_turbo, 38)
XEN_ABI_CONST(XEN_SYSCTL_pm_op_disable_turbo, 39)
/* xen_sysctl_pm_op.u.get_max_cstate, .set_max_cstate: the value for no limit; since 4.13 */
#if XEN_CONTROL_RELEASE >= 413
XEN_ABI_CONST(XEN_SYSCTL_CX_UNLIMITED, 0xffffffffU)
#endif
/* XEN_SYSCTL_pm_op: read and set power management of CPUs */
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_RECORD(struct xen_sysctl_pm_op, 128, 8)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cpuid, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_pm_op, u, 8, 120, union)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_para, 8, 120, struct xen_get_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_gov, 8, 16, struct xen_set_cpufreq_gov)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_para, 8, 8, struct xen_set_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_avgfreq, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_sched_opt_smt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_max_cstate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_max_cstate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_vcpu_migration_delay, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_vcpu_migration_delay, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 418
XEN_ABI_RECORD(struct xen_sysctl_pm_op, 128, 8)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cpuid, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_pm_op, u, 8, 120, union)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_para, 8, 120, struct xen_get_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_gov, 8, 16, struct xen_set_cpufreq_gov)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_para, 8, 8, struct xen_set_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_avgfreq, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_sched_opt_smt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_max_cstate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_max_cstate, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
XEN_ABI_RECORD(struct xen_sysctl_pm_op, 128, 8)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cpuid, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_pm_op, u, 8, 120, union)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_para, 8, 120, struct xen_get_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_gov, 8, 16, struct xen_set_cpufreq_gov)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_para, 8, 8, struct xen_set_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_cppc, 8, 24, struct xen_set_cppc_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_avgfreq, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_sched_opt_smt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_max_cstate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_max_cstate, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 421
XEN_ABI_RECORD(struct xen_sysctl_pm_op, 128, 8)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, cpuid, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_pm_op, u, 8, 120, union)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_para, 8, 120, struct xen_get_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_cppc, 8, 40, struct xen_get_cppc_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_gov, 8, 16, struct xen_set_cpufreq_gov)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_para, 8, 8, struct xen_set_cpufreq_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_cppc, 8, 24, struct xen_set_cppc_para)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_avgfreq, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_sched_opt_smt, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.get_max_cstate, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pm_op, u.set_max_cstate, 8, 4, uint32_t)
#endif
/* xen_sysctl_page_offline_op.cmd */
XEN_ABI_CONST(sysctl_page_offline, 1)
XEN_ABI_CONST(sysctl_page_online, 2)
XEN_ABI_CONST(sysctl_query_page_offline, 3)
/* xen_sysctl_page_offline_op.status after offline and online: bits 0-7, the result */
XEN_ABI_CONST(PG_OFFLINE_STATUS_MASK, 255UL)
XEN_ABI_CONST(PG_OFFLINE_INVALID, 1UL)
XEN_ABI_CONST(PG_OFFLINE_OFFLINED, 2UL)
XEN_ABI_CONST(PG_OFFLINE_PENDING, 4UL)
XEN_ABI_CONST(PG_OFFLINE_FAILED, 8UL)
XEN_ABI_CONST(PG_OFFLINE_AGAIN, 16UL)
XEN_ABI_CONST(PG_ONLINE_ONLINED, 2UL)
XEN_ABI_CONST(PG_ONLINE_FAILED, 8UL)
/* xen_sysctl_page_offline_op.status after a query */
XEN_ABI_CONST(PG_OFFLINE_STATUS_OFFLINED, 2UL)
XEN_ABI_CONST(PG_OFFLINE_STATUS_ONLINE, 4UL)
XEN_ABI_CONST(PG_OFFLINE_STATUS_OFFLINE_PENDING, 8UL)
XEN_ABI_CONST(PG_OFFLINE_STATUS_BROKEN, 16UL)
/* After offline, with PENDING and FAILED: bits 8-13, the kind of page; bits 16-31, its owner */
XEN_ABI_CONST(PG_OFFLINE_MISC_MASK, 0xff0UL)
XEN_ABI_CONST(PG_OFFLINE_XENPAGE, 0x100UL)
XEN_ABI_CONST(PG_OFFLINE_DOM0PAGE, 0x200UL)
XEN_ABI_CONST(PG_OFFLINE_ANONYMOUS, 0x400UL)
XEN_ABI_CONST(PG_OFFLINE_NOT_CONV_RAM, 0x800UL)
XEN_ABI_CONST(PG_OFFLINE_OWNED, 0x1000UL)
XEN_ABI_CONST(PG_OFFLINE_BROKEN, 0x2000UL)
XEN_ABI_CONST(PG_ONLINE_BROKEN, 0x2000UL)
XEN_ABI_CONST(PG_OFFLINE_OWNER_SHIFT, 16)
/* XEN_SYSCTL_page_offline_op: stop using pages of memory, for example defective ones */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_sysctl_page_offline_op, 16, 4)
#else
XEN_ABI_RECORD(struct xen_sysctl_page_offline_op, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_sysctl_page_offline_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_page_offline_op, start, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_page_offline_op, end, 8, 4, uint32_t)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl_page_offline_op, status, 12, 4, XEN_GUEST_HANDLE(uint32))
#else
XEN_ABI_FIELD(struct xen_sysctl_page_offline_op, status, 16, 8, XEN_GUEST_HANDLE(uint32))
#endif
/* xen_sysctl_lockprof_op.cmd */
XEN_ABI_CONST(XEN_SYSCTL_LOCKPROF_reset, 1)
XEN_ABI_CONST(XEN_SYSCTL_LOCKPROF_query, 2)
/* xen_sysctl_lockprof_data.type: whose lock it is; idx is the domain's id for PERDOM */
XEN_ABI_CONST(LOCKPROF_TYPE_GLOBAL, 0)
XEN_ABI_CONST(LOCKPROF_TYPE_PERDOM, 1)
XEN_ABI_CONST(LOCKPROF_TYPE_N, 2)
XEN_ABI_RECORD(struct xen_sysctl_lockprof_data, 80, 8)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, name, 0, 40, char [40])
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, type, 40, 4, int32_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, idx, 44, 4, int32_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, lock_cnt, 48, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, block_cnt, 56, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, lock_time, 64, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_data, block_time, 72, 8, uint64_aligned_t)
XEN_ABI_TYPE(xen_sysctl_lockprof_data_t, 80, struct xen_sysctl_lockprof_data)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t), 8, xen_sysctl_lockprof_data_t *)
/* XEN_SYSCTL_lockprof_op: how long Xen holds its spin locks and waits for them */
XEN_ABI_RECORD(struct xen_sysctl_lockprof_op, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_op, max_elem, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_op, nr_elem, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_op, time, 16, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_lockprof_op, data, 24, 8, XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_lockprof_op_t, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_op_t), 8, xen_sysctl_lockprof_op_t *)
#endif
/* Unknown core, socket or node, in xen_sysctl_cputopo and xen_sysctl_pcitopoinfo.nodes */
XEN_ABI_CONST(XEN_INVALID_CORE_ID, 0xffffffffU)
XEN_ABI_CONST(XEN_INVALID_SOCKET_ID, 0xffffffffU)
XEN_ABI_CONST(XEN_INVALID_NODE_ID, 0xffffffffU)
XEN_ABI_RECORD(struct xen_sysctl_cputopo, 12, 4)
XEN_ABI_FIELD(struct xen_sysctl_cputopo, core, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cputopo, socket, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cputopo, node, 8, 4, uint32_t)
XEN_ABI_TYPE(xen_sysctl_cputopo_t, 12, struct xen_sysctl_cputopo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t), 8, xen_sysctl_cputopo_t *)
/* XEN_SYSCTL_cputopoinfo: core, socket and NUMA node of each CPU */
XEN_ABI_RECORD(struct xen_sysctl_cputopoinfo, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_cputopoinfo, num_cpus, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cputopoinfo, cputopo, 8, 8, XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_cputopoinfo_t, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cputopoinfo_t), 8, xen_sysctl_cputopoinfo_t *)
#endif
/* Unknown size or distance in XEN_SYSCTL_numainfo */
XEN_ABI_CONST(XEN_INVALID_MEM_SZ, 0xffffffffU)
XEN_ABI_CONST(XEN_INVALID_NODE_DIST, 0xffffffffU)
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_sysctl_meminfo, 16, 4)
#else
XEN_ABI_RECORD(struct xen_sysctl_meminfo, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_sysctl_meminfo, memsize, 0, 8, uint64_t)
XEN_ABI_FIELD(struct xen_sysctl_meminfo, memfree, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_sysctl_meminfo_t, 16, struct xen_sysctl_meminfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t), 8, xen_sysctl_meminfo_t *)
/* XEN_SYSCTL_numainfo: memory of each NUMA node, and the distances between the nodes */
XEN_ABI_RECORD(struct xen_sysctl_numainfo, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_numainfo, num_nodes, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_numainfo, meminfo, 8, 8, XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t))
XEN_ABI_FIELD(struct xen_sysctl_numainfo, distance, 16, 8, XEN_GUEST_HANDLE_64(uint32))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_numainfo_t, 24, struct xen_sysctl_numainfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_numainfo_t), 8, xen_sysctl_numainfo_t *)
#endif
/* xen_sysctl_cpupool_op.op */
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_CREATE, 1)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_DESTROY, 2)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_INFO, 3)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_ADDCPU, 4)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_RMCPU, 5)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_MOVEDOMAIN, 6)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_OP_FREEINFO, 7)
XEN_ABI_CONST(XEN_SYSCTL_CPUPOOL_PAR_ANY, 0xffffffffU)
/* XEN_SYSCTL_cpupool_op: manage CPU pools: sets of CPUs with their own scheduler and domains */
XEN_ABI_RECORD(struct xen_sysctl_cpupool_op, 40, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, cpupool_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, sched_id, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, domid, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, cpu, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, n_dom, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpupool_op, cpumap, 24, 16, struct xenctl_bitmap)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_cpupool_op_t, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cpupool_op_t), 8, xen_sysctl_cpupool_op_t *)
#endif
/* Greatest number of entries in an ARINC 653 schedule */
XEN_ABI_CONST(ARINC653_MAX_DOMAINS_PER_SCHEDULE, 64)
/* xen_sysctl_arinc653_schedule: a fixed schedule, which the ARINC 653 scheduler repeats */
#if XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_sysctl_arinc653_schedule, 2064, 8)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, major_frame, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, num_sched_entries, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_sysctl_arinc653_schedule, sched_entries, 16, 2048, struct [64])
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].dom_handle, 16, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].vcpu_id, 32, 4, unsigned int)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].runtime, 40, 8, uint64_aligned_t)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_sysctl_arinc653_schedule, 2064, 8)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, major_frame, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, num_sched_entries, 8, 1, uint8_t)
XEN_ABI_UNNAMED(struct xen_sysctl_arinc653_schedule, sched_entries, 16, 2048, struct [64])
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].dom_handle, 16, 16, xen_domain_handle_t)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].vcpu_id, 32, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_arinc653_schedule, sched_entries[0].runtime, 40, 8, uint64_aligned_t)
#endif
XEN_ABI_TYPE(xen_sysctl_arinc653_schedule_t, 2064, struct xen_sysctl_arinc653_schedule)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t), 8, xen_sysctl_arinc653_schedule_t *)
/* Limits of ratelimit_us, in us; 0, no minimum run time, is allowed too */
XEN_ABI_CONST(XEN_SYSCTL_SCHED_RATELIMIT_MAX, 0x7a120)
XEN_ABI_CONST(XEN_SYSCTL_SCHED_RATELIMIT_MIN, 100)
/* Limits of xen_sysctl_credit_schedule.tslice_ms in ms, and of .vcpu_migr_delay_us in us */
XEN_ABI_CONST(XEN_SYSCTL_CSCHED_TSLICE_MAX, 0x3e8)
XEN_ABI_CONST(XEN_SYSCTL_CSCHED_TSLICE_MIN, 1)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_credit_schedule_t, 8, struct xen_sysctl_credit_schedule)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_credit_schedule_t), 8, xen_sysctl_credit_schedule_t *)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_CSCHED_MGR_DLY_MAX_US, 0x186a0)
#endif
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_RECORD(struct xen_sysctl_credit_schedule, 8, 4)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, tslice_ms, 0, 4, unsigned int)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, ratelimit_us, 4, 4, unsigned int)
#endif
#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_sysctl_credit_schedule, 12, 4)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, tslice_ms, 0, 4, unsigned int)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, ratelimit_us, 4, 4, unsigned int)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, vcpu_migr_delay_us, 8, 4, unsigned int)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_sysctl_credit_schedule, 12, 4)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, tslice_ms, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, ratelimit_us, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_credit_schedule, vcpu_migr_delay_us, 8, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_sysctl_credit2_schedule, 4, 4)
XEN_ABI_FIELD(struct xen_sysctl_credit2_schedule, ratelimit_us, 0, 4, unsigned int)
#endif
#if XEN_CONTROL_RELEASE >= 417
XEN_ABI_RECORD(struct xen_sysctl_credit2_schedule, 4, 4)
XEN_ABI_FIELD(struct xen_sysctl_credit2_schedule, ratelimit_us, 0, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_credit2_schedule_t, 4, struct xen_sysctl_credit2_schedule)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_credit2_schedule_t), 8, xen_sysctl_credit2_schedule_t *)
#endif
/* xen_sysctl_scheduler_op.cmd */
XEN_ABI_CONST(XEN_SYSCTL_SCHEDOP_putinfo, 0)
XEN_ABI_CONST(XEN_SYSCTL_SCHEDOP_getinfo, 1)
XEN_ABI_RECORD(struct xen_sysctl_sched_arinc653, 8, 8)
XEN_ABI_FIELD(struct xen_sysctl_sched_arinc653, schedule, 0, 8, XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t))
/* XEN_SYSCTL_scheduler_op: read or set the parameters of a CPU pool's scheduler */
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_RECORD(struct xen_sysctl_scheduler_op, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cpupool_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, sched_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cmd, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_scheduler_op, u, 16, 8, union)
XEN_ABI_INNER(struct xen_sysctl_scheduler_op, u.sched_arinc653, 16, 8, struct xen_sysctl_sched_arinc653)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, u.sched_credit, 16, 8, struct xen_sysctl_credit_schedule)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 411
XEN_ABI_RECORD(struct xen_sysctl_scheduler_op, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cpupool_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, sched_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cmd, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_scheduler_op, u, 16, 8, union)
XEN_ABI_INNER(struct xen_sysctl_scheduler_op, u.sched_arinc653, 16, 8, struct xen_sysctl_sched_arinc653)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, u.sched_credit, 16, 8, struct xen_sysctl_credit_schedule)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, u.sched_credit2, 16, 4, struct xen_sysctl_credit2_schedule)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_RECORD(struct xen_sysctl_scheduler_op, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cpupool_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, sched_id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, cmd, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_scheduler_op, u, 16, 16, union)
XEN_ABI_INNER(struct xen_sysctl_scheduler_op, u.sched_arinc653, 16, 8, struct xen_sysctl_sched_arinc653)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, u.sched_credit, 16, 12, struct xen_sysctl_credit_schedule)
XEN_ABI_FIELD(struct xen_sysctl_scheduler_op, u.sched_credit2, 16, 4, struct xen_sysctl_credit2_schedule)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_scheduler_op_t, 24, struct xen_sysctl_scheduler_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_scheduler_op_t), 8, xen_sysctl_scheduler_op_t *)
#endif
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_get_total_size, 0)
#endif
/* First word of the data that XEN_SYSCTL_COVERAGE_read returns if Xen was built by gcc */
#if XEN_CONTROL_RELEASE >= 409
XEN_ABI_CONST(XEN_GCOV_FORMAT_MAGIC, 0x58434f56)
#endif
/* XEN_SYSCTL_gcov_op: 4.9 and 4.10; before and after, XEN_SYSCTL_coverage_op */
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_SYSCTL_GCOV_get_size, 0)
XEN_ABI_CONST(XEN_SYSCTL_GCOV_read, 1)
XEN_ABI_CONST(XEN_SYSCTL_GCOV_reset, 2)
XEN_ABI_RECORD(struct xen_sysctl_gcov_op, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_gcov_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_gcov_op, size, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_gcov_op, buffer, 8, 8, XEN_GUEST_HANDLE_64(char))
#endif
#if XEN_CONTROL_RELEASE == 409
XEN_ABI_TYPE(xen_sysctl_gcov_op_t, 16, struct xen_sysctl_gcov_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_gcov_op_t), 8, xen_sysctl_gcov_op_t *)
#endif
/* xen_sysctl_coverage_op.cmd; until 4.8, and since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_get_size, 0)
#endif
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_read, 1)
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_reset, 2)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_read, 1)
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_reset, 2)
#endif
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_CONST(XEN_SYSCTL_COVERAGE_read_and_reset, 3)
#endif
/* XEN_SYSCTL_coverage_op: read which code of Xen has been executed (code coverage) */
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_RECORD(struct xen_sysctl_coverage_op, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, cmd, 0, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_coverage_op, u, 8, 8, union)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, u.total_size, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, u.raw_info, 8, 8, XEN_GUEST_HANDLE_64(uint8))
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_RECORD(struct xen_sysctl_coverage_op, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, size, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_coverage_op, buffer, 8, 8, XEN_GUEST_HANDLE_64(char))
#endif
#if XEN_CONTROL_RELEASE < 409
XEN_ABI_TYPE(xen_sysctl_coverage_op_t, 16, struct xen_sysctl_coverage_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_coverage_op_t), 8, xen_sysctl_coverage_op_t *)
#endif
/* xen_sysctl_psr_cmt_op.cmd: which number Xen writes to u.data */
XEN_ABI_CONST(XEN_SYSCTL_PSR_CMT_get_total_rmid, 0)
XEN_ABI_CONST(XEN_SYSCTL_PSR_CMT_get_l3_upscaling_factor, 1)
XEN_ABI_CONST(XEN_SYSCTL_PSR_CMT_get_l3_cache_size, 2)
XEN_ABI_CONST(XEN_SYSCTL_PSR_CMT_enabled, 3)
XEN_ABI_CONST(XEN_SYSCTL_PSR_CMT_get_l3_event_mask, 4)
/* XEN_SYSCTL_psr_cmt_op: what the machine's cache and memory-bandwidth monitoring can do */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_sysctl_psr_cmt_op, 16, 4)
#else
XEN_ABI_RECORD(struct xen_sysctl_psr_cmt_op, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_sysctl_psr_cmt_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cmt_op, flags, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cmt_op, u, 8, 8, union)
XEN_ABI_FIELD(struct xen_sysctl_psr_cmt_op, u.data, 8, 8, uint64_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cmt_op, u.l3_cache, 8, 8, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_cmt_op, u.l3_cache.cpu, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cmt_op, u.l3_cache.rsvd, 12, 4, uint32_t)
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_psr_cmt_op_t, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_psr_cmt_op_t), 8, xen_sysctl_psr_cmt_op_t *)
#endif
/* xen_sysctl_pcitopoinfo.nodes: Xen does not know the device */
XEN_ABI_CONST(XEN_INVALID_DEV, 0xfffffffeU)
/* XEN_SYSCTL_pcitopoinfo: the NUMA nodes of PCI devices */
XEN_ABI_RECORD(struct xen_sysctl_pcitopoinfo, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_pcitopoinfo, num_devs, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_pcitopoinfo, devs, 8, 8, XEN_GUEST_HANDLE_64(physdev_pci_device_t))
XEN_ABI_FIELD(struct xen_sysctl_pcitopoinfo, nodes, 16, 8, XEN_GUEST_HANDLE_64(uint32))
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_pcitopoinfo_t, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_pcitopoinfo_t), 8, xen_sysctl_pcitopoinfo_t *)
#endif
/* xen_sysctl_psr_cat_op.cmd */
#if XEN_CONTROL_RELEASE < 411
XEN_ABI_CONST(XEN_SYSCTL_PSR_CAT_get_l3_info, 0)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_CONST(XEN_SYSCTL_PSR_CAT_get_l2_info, 1)
#endif
/* XEN_SYSCTL_psr_cat_op: until 4.10, then XEN_SYSCTL_psr_alloc */
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_RECORD(struct xen_sysctl_psr_cat_op, 16, 4)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, target, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u, 8, 8, union)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u.l3_info, 8, 8, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.l3_info.cbm_len, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.l3_info.cos_max, 12, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_psr_cat_op, 20, 4)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, target, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u, 8, 12, union)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u.l3_info, 8, 12, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.l3_info.cbm_len, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.l3_info.cos_max, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.l3_info.flags, 16, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_RECORD(struct xen_sysctl_psr_cat_op, 20, 4)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, target, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u, 8, 12, union)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_cat_op, u.cat_info, 8, 12, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.cat_info.cbm_len, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.cat_info.cos_max, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_cat_op, u.cat_info.flags, 16, 4, uint32_t)
#endif
/* xen_sysctl_psr_alloc.cmd: selects the member of u; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_PSR_get_l3_info, 0)
XEN_ABI_CONST(XEN_SYSCTL_PSR_get_l2_info, 1)
XEN_ABI_CONST(XEN_SYSCTL_PSR_get_mba_info, 2)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_SYSCTL_PSR_CAT_L3_CDP, 1U)
#endif
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_TYPE(xen_sysctl_psr_cat_op_t, 16, struct xen_sysctl_psr_cat_op)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_psr_cat_op_t, 20, struct xen_sysctl_psr_cat_op)
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_psr_cat_op_t), 8, xen_sysctl_psr_cat_op_t *)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_SYSCTL_PSR_MBA_LINEAR, 1U)
#endif
/* XEN_SYSCTL_TMEM_OP_*: xen_sysctl_tmem_op.cmd; ALL_CLIENTS: in place of cli_id */
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_ALL_CLIENTS, 0xffffU)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_THAW, 0)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_FREEZE, 1)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_FLUSH, 2)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_DESTROY, 3)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_LIST, 4)
#endif
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_WEIGHT, 5)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_CAP, 6)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_COMPRESS, 7)
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_GET_CLIENT_INFO, 5)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_CLIENT_INFO, 6)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_GET_POOLS, 7)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_QUERY_FREEABLE_MB, 8)
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_POOLS, 9)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_BEGIN, 10)
#endif
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_VERSION, 11)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_MAXPOOLS, 12)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_WEIGHT, 13)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_CAP, 14)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_CLIENT_FLAGS, 15)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_FLAGS, 16)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_NPAGES, 17)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_POOL_UUID, 18)
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SET_AUTH, 11)
#endif
#if XEN_CONTROL_RELEASE < 413
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_PAGE, 19)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_INV, 20)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_SAVE_END, 21)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_RESTORE_BEGIN, 30)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_RESTORE_PUT_PAGE, 32)
XEN_ABI_CONST(XEN_SYSCTL_TMEM_OP_RESTORE_FLUSH_PAGE, 33)
#endif
/* tmem_handle: in the buffer of XEN_SYSCTL_TMEM_OP_SAVE_GET_NEXT_PAGE, _NEXT_INV */
#if XEN_CONTROL_RELEASE < 413
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct tmem_handle, 32, 4)
#else
XEN_ABI_RECORD(struct tmem_handle, 32, 8)
#endif
XEN_ABI_FIELD(struct tmem_handle, pool_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_handle, index, 4, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_handle, oid, 8, 24, xen_tmem_oid_t)
#endif
/* xen_tmem_client: buffer of XEN_SYSCTL_TMEM_OP_GET_CLIENT_INFO, _SET_CLIENT_INFO; since 4.8 */
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct xen_tmem_client, 20, 4)
XEN_ABI_FIELD(struct xen_tmem_client, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_tmem_client, maxpools, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_tmem_client, nr_pools, 8, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_tmem_client, flags, 12, 4, union)
XEN_ABI_FIELD(struct xen_tmem_client, flags.raw, 12, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_tmem_client, flags.u, 12, 1, struct)
XEN_ABI_BITS(struct xen_tmem_client, flags.u.frozen, 96, 1, uint8_t)
XEN_ABI_BITS(struct xen_tmem_client, flags.u.compress, 97, 1, uint8_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_client, flags.u), frozen, compress)
XEN_ABI_BITS(struct xen_tmem_client, flags.u.migrating, 98, 1, uint8_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_client, flags.u), compress, migrating)
XEN_ABI_FIELD(struct xen_tmem_client, weight, 16, 4, uint32_t)
XEN_ABI_TYPE(xen_tmem_client_t, 20, struct xen_tmem_client)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_tmem_client_t), 8, xen_tmem_client_t *)
#endif
/* xen_tmem_pool_info: XEN_SYSCTL_TMEM_OP_GET_POOLS (since 4.8), _SET_POOLS, _SET_AUTH (4.9) */
#if XEN_CONTROL_RELEASE == 408
XEN_ABI_RECORD(struct xen_tmem_pool_info, 32, 8)
XEN_ABI_UNNAMED(struct xen_tmem_pool_info, flags, 0, 4, union)
XEN_ABI_FIELD(struct xen_tmem_pool_info, flags.raw, 0, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_tmem_pool_info, flags.u, 0, 4, struct)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.persist, 0, 1, uint32_t)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.shared, 1, 1, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), persist, shared)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.rsv, 2, 2, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), shared, rsv)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.pagebits, 4, 8, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), rsv, pagebits)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.rsv2, 12, 12, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), pagebits, rsv2)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.version, 24, 8, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), rsv2, version)
XEN_ABI_FIELD(struct xen_tmem_pool_info, id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_tmem_pool_info, n_pages, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_tmem_pool_info, uuid, 16, 16, uint64_aligned_t [2])
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct xen_tmem_pool_info, 32, 8)
XEN_ABI_UNNAMED(struct xen_tmem_pool_info, flags, 0, 4, union)
XEN_ABI_FIELD(struct xen_tmem_pool_info, flags.raw, 0, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_tmem_pool_info, flags.u, 0, 4, struct)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.persist, 0, 1, uint32_t)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.shared, 1, 1, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), persist, shared)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.auth, 2, 1, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), shared, auth)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.rsv1, 3, 1, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), auth, rsv1)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.pagebits, 4, 8, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), rsv1, pagebits)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.rsv2, 12, 12, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), pagebits, rsv2)
XEN_ABI_BITS(struct xen_tmem_pool_info, flags.u.version, 24, 8, uint32_t)
XEN_ABI_NEXT(XEN_ABI_IN(struct xen_tmem_pool_info, flags.u), rsv2, version)
XEN_ABI_FIELD(struct xen_tmem_pool_info, id, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_tmem_pool_info, n_pages, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_tmem_pool_info, uuid, 16, 16, uint64_aligned_t [2])
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
XEN_ABI_TYPE(xen_tmem_pool_info_t, 32, struct xen_tmem_pool_info)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_tmem_pool_info_t), 8, xen_tmem_pool_info_t *)
#endif
/* XEN_SYSCTL_tmem_op: control Transcendent Memory (tmem.h); until 4.12 */
#if XEN_CONTROL_RELEASE < 408
XEN_ABI_RECORD(struct xen_sysctl_tmem_op, 56, 8)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, pool_id, 4, 4, int32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, cli_id, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, arg1, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, arg2, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, pad, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, oid, 24, 24, xen_tmem_oid_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, buf, 48, 8, XEN_GUEST_HANDLE_64(char))
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 413
XEN_ABI_RECORD(struct xen_sysctl_tmem_op, 56, 8)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, pool_id, 4, 4, int32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, cli_id, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, len, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, arg, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, pad, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, oid, 24, 24, xen_tmem_oid_t)
XEN_ABI_UNNAMED(struct xen_sysctl_tmem_op, u, 48, 8, union)
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, u.buf, 48, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, u.client, 48, 8, XEN_GUEST_HANDLE_64(xen_tmem_client_t))
XEN_ABI_FIELD(struct xen_sysctl_tmem_op, u.pool, 48, 8, XEN_GUEST_HANDLE_64(xen_tmem_pool_info_t))
#endif
#if XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_tmem_op_t, 56, struct xen_sysctl_tmem_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_tmem_op_t), 8, xen_sysctl_tmem_op_t *)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_faulting, 1UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_ecx, 2UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_edx, 4UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_extd_ecx, 8UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_extd_edx, 16UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_xsave_eax, 32UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_thermal_ecx, 64UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_l7s0_eax, 128UL)
XEN_ABI_CONST(XEN_SYSCTL_CPU_LEVELCAP_l7s0_ebx, 0x100UL)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_cpu_levelling_caps_t, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cpu_levelling_caps_t), 8, xen_sysctl_cpu_levelling_caps_t *)
#endif
/* XEN_SYSCTL_psr_alloc: what the machine's cache and memory-bandwidth allocation can do */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_RECORD(struct xen_sysctl_psr_alloc, 20, 4)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, target, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_alloc, u, 8, 12, union)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_alloc, u.cat_info, 8, 12, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.cat_info.cbm_len, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.cat_info.cos_max, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.cat_info.flags, 16, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_psr_alloc, u.mba_info, 8, 12, struct)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.mba_info.thrtl_max, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.mba_info.cos_max, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_psr_alloc, u.mba_info.flags, 16, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_RECORD(struct xen_sysctl_cpu_levelling_caps, 4, 4)
XEN_ABI_FIELD(struct xen_sysctl_cpu_levelling_caps, caps, 0, 4, uint32_t)
#endif
/* xen_sysctl_cpu_featureset.index: which set of CPU features */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_raw, 0)
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_host, 1)
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_pv, 2)
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_hvm, 3)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_pv_max, 4)
XEN_ABI_CONST(XEN_SYSCTL_cpu_featureset_hvm_max, 5)
#endif
/* XEN_SYSCTL_get_cpu_featureset: read a set of CPU features as bits */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_RECORD(struct xen_sysctl_cpu_featureset, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpu_featureset, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_featureset, nr_features, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_featureset, features, 8, 8, XEN_GUEST_HANDLE_64(uint32))
#endif
/* Version of the function descriptions inside a payload; not used in this interface */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 414
XEN_ABI_CONST(LIVEPATCH_PAYLOAD_VERSION, 1)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_CONST(LIVEPATCH_PAYLOAD_VERSION, 2)
#endif
/* Size of a payload's name in bytes, with the terminating NUL */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_LIVEPATCH_NAME_SIZE, 128)
XEN_ABI_RECORD(struct xen_livepatch_name, 16, 8)
XEN_ABI_FIELD(struct xen_livepatch_name, name, 0, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_livepatch_name, size, 8, 2, uint16_t)
XEN_ABI_FIELD(struct xen_livepatch_name, pad, 10, 6, uint16_t [3])
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_livepatch_name_t, 16, struct xen_livepatch_name)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_livepatch_name_t), 8, xen_livepatch_name_t *)
#endif
/* xen_sysctl_livepatch_op.cmd: selects the member of u */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(XEN_SYSCTL_LIVEPATCH_UPLOAD, 0)
XEN_ABI_CONST(XEN_SYSCTL_LIVEPATCH_GET, 1)
XEN_ABI_CONST(XEN_SYSCTL_LIVEPATCH_LIST, 2)
XEN_ABI_CONST(XEN_SYSCTL_LIVEPATCH_ACTION, 3)
#endif
/* XEN_SYSCTL_LIVEPATCH_UPLOAD: load a payload; Xen checks it but does not apply it yet */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_upload, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, name, 0, 16, xen_livepatch_name_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, size, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, payload, 24, 8, XEN_GUEST_HANDLE_64(uint8))
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_upload, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, name, 0, 16, struct xen_livepatch_name)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, size, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_upload, payload, 24, 8, XEN_GUEST_HANDLE_64(uint8))
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_livepatch_upload_t, 32, struct xen_sysctl_livepatch_upload)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_livepatch_upload_t), 8, xen_sysctl_livepatch_upload_t *)
#endif
/* xen_livepatch_status.state */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(LIVEPATCH_STATE_CHECKED, 1)
XEN_ABI_CONST(LIVEPATCH_STATE_APPLIED, 2)
XEN_ABI_RECORD(struct xen_livepatch_status, 8, 4)
XEN_ABI_FIELD(struct xen_livepatch_status, state, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_livepatch_status, rc, 4, 4, int32_t)
XEN_ABI_TYPE(xen_livepatch_status_t, 8, struct xen_livepatch_status)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_livepatch_status_t), 8, xen_livepatch_status_t *)
#endif
/* XEN_SYSCTL_LIVEPATCH_GET: read the state of a payload */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_get, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_get, name, 0, 16, xen_livepatch_name_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_get, status, 16, 8, xen_livepatch_status_t)
#endif
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_get, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_get, name, 0, 16, struct xen_livepatch_name)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_get, status, 16, 8, struct xen_livepatch_status)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_livepatch_get_t, 24, struct xen_sysctl_livepatch_get)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_livepatch_get_t), 8, xen_sysctl_livepatch_get_t *)
#endif
/* XEN_SYSCTL_LIVEPATCH_LIST: list the payloads */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 414
XEN_ABI_RECORD(struct xen_sysctl_livepatch_list, 40, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, idx, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, nr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, pad, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, status, 16, 8, XEN_GUEST_HANDLE_64(xen_livepatch_status_t))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, name, 24, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, len, 32, 8, XEN_GUEST_HANDLE_64(uint32))
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_RECORD(struct xen_sysctl_livepatch_list, 64, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, idx, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, nr, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, pad, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, name_total_size, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, metadata_total_size, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, status, 24, 8, XEN_GUEST_HANDLE_64(xen_livepatch_status_t))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, name, 32, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, len, 40, 8, XEN_GUEST_HANDLE_64(uint32))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, metadata, 48, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_livepatch_list, metadata_len, 56, 8, XEN_GUEST_HANDLE_64(uint32))
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_livepatch_list_t, 40, struct xen_sysctl_livepatch_list)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_livepatch_list_t), 8, xen_sysctl_livepatch_list_t *)
#endif
/* xen_sysctl_livepatch_action.cmd */
#if XEN_CONTROL_RELEASE >= 407
XEN_ABI_CONST(LIVEPATCH_ACTION_UNLOAD, 1)
XEN_ABI_CONST(LIVEPATCH_ACTION_REVERT, 2)
XEN_ABI_CONST(LIVEPATCH_ACTION_APPLY, 3)
XEN_ABI_CONST(LIVEPATCH_ACTION_REPLACE, 4)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_livepatch_action_t, 24, struct xen_sysctl_livepatch_action)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_livepatch_action_t), 8, xen_sysctl_livepatch_action_t *)
#endif
/* xen_sysctl_livepatch_action.flags */
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_CONST(LIVEPATCH_ACTION_APPLY_NODEPS, 1)
#endif
/* XEN_SYSCTL_LIVEPATCH_ACTION: change the state of a payload */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_action, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, name, 0, 16, xen_livepatch_name_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, cmd, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, timeout, 20, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
XEN_ABI_RECORD(struct xen_sysctl_livepatch_action, 24, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, name, 0, 16, struct xen_livepatch_name)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, cmd, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, timeout, 20, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 414
XEN_ABI_RECORD(struct xen_sysctl_livepatch_action, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, name, 0, 16, struct xen_livepatch_name)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, cmd, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, timeout, 20, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, flags, 24, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_action, pad, 28, 4, uint32_t)
#endif
/* xen_sysctl_livepatch_op.flags; since 4.19 */
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_CONST(LIVEPATCH_FLAG_FORCE, 1U)
XEN_ABI_CONST(LIVEPATCH_FLAGS_MASK, 1U)
#endif
/* XEN_SYSCTL_livepatch_op: replace functions of Xen while it runs */
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_RECORD(struct xen_sysctl_livepatch_op, 48, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_livepatch_op, u, 8, 40, union)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.upload, 8, 32, xen_sysctl_livepatch_upload_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.list, 8, 40, xen_sysctl_livepatch_list_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.get, 8, 24, xen_sysctl_livepatch_get_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.action, 8, 24, xen_sysctl_livepatch_action_t)
#endif
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
XEN_ABI_RECORD(struct xen_sysctl_livepatch_op, 48, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_livepatch_op, u, 8, 40, union)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.upload, 8, 32, struct xen_sysctl_livepatch_upload)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.list, 8, 40, struct xen_sysctl_livepatch_list)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.get, 8, 24, struct xen_sysctl_livepatch_get)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.action, 8, 24, struct xen_sysctl_livepatch_action)
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 419
XEN_ABI_RECORD(struct xen_sysctl_livepatch_op, 72, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_livepatch_op, u, 8, 64, union)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.upload, 8, 32, struct xen_sysctl_livepatch_upload)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.list, 8, 64, struct xen_sysctl_livepatch_list)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.get, 8, 24, struct xen_sysctl_livepatch_get)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.action, 8, 32, struct xen_sysctl_livepatch_action)
#endif
#if XEN_CONTROL_RELEASE >= 419
XEN_ABI_RECORD(struct xen_sysctl_livepatch_op, 72, 8)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, flags, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl_livepatch_op, u, 8, 64, union)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.upload, 8, 32, struct xen_sysctl_livepatch_upload)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.list, 8, 64, struct xen_sysctl_livepatch_list)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.get, 8, 24, struct xen_sysctl_livepatch_get)
XEN_ABI_FIELD(struct xen_sysctl_livepatch_op, u.action, 8, 32, struct xen_sysctl_livepatch_action)
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 410
XEN_ABI_TYPE(xen_sysctl_livepatch_op_t, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_livepatch_op_t), 8, xen_sysctl_livepatch_op_t *)
#endif
/* XEN_SYSCTL_set_parameter: set options of the command line; 4.10 to 4.13 */
#if XEN_CONTROL_RELEASE >= 410 && XEN_CONTROL_RELEASE < 414
XEN_ABI_RECORD(struct xen_sysctl_set_parameter, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_set_parameter, params, 0, 8, XEN_GUEST_HANDLE_64(char))
XEN_ABI_FIELD(struct xen_sysctl_set_parameter, size, 8, 2, uint16_t)
XEN_ABI_FIELD(struct xen_sysctl_set_parameter, pad, 10, 6, uint16_t [3])
#endif
/* xen_sysctl_dt_overlay.overlay_op; since 4.18 */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
XEN_ABI_CONST(XEN_SYSCTL_DT_OVERLAY_ADD, 1)
XEN_ABI_CONST(XEN_SYSCTL_DT_OVERLAY_REMOVE, 2)
#endif
#endif
/* XEN_SYSCTL_dt_overlay: add devices to Xen's copy of the host's device tree, or remove them */
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_ARM)
XEN_ABI_RECORD(struct xen_sysctl_dt_overlay, 16, 8)
XEN_ABI_FIELD(struct xen_sysctl_dt_overlay, overlay_fdt, 0, 8, XEN_GUEST_HANDLE_64(const_void))
XEN_ABI_FIELD(struct xen_sysctl_dt_overlay, overlay_fdt_size, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_dt_overlay, overlay_op, 12, 1, uint8_t)
XEN_ABI_FIELD(struct xen_sysctl_dt_overlay, pad, 13, 3, uint8_t [3])
#endif
#endif
/* xen_sysctl_cpu_policy.index: which policy */
#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_raw, 0)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_host, 1)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_pv_max, 2)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_hvm_max, 3)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_pv_default, 4)
XEN_ABI_CONST(XEN_SYSCTL_cpu_policy_hvm_default, 5)
#endif
#endif
/* XEN_SYSCTL_get_cpu_policy: read a CPU policy: CPUID leaves and MSRs */
#if XEN_CONTROL_RELEASE >= 412 && XEN_CONTROL_RELEASE < 414
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_sysctl_cpu_policy, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_leaves, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_msrs, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, _rsvd, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, cpuid_policy, 16, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, msr_policy, 24, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
#endif
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 418
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_sysctl_cpu_policy, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_leaves, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_msrs, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, _rsvd, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, cpuid_policy, 16, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, leaves, 16, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, msr_policy, 24, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, msrs, 24, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
#endif
#endif
#if XEN_CONTROL_RELEASE >= 418
#if defined(XEN_ABI_X86)
XEN_ABI_RECORD(struct xen_sysctl_cpu_policy, 32, 8)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, index, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_leaves, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, nr_msrs, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, _rsvd, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, leaves, 16, 8, XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t))
XEN_ABI_FIELD(struct xen_sysctl_cpu_policy, msrs, 24, 8, XEN_GUEST_HANDLE_64(xen_msr_entry_t))
#endif
#endif
#if XEN_CONTROL_RELEASE >= 412
#if defined(XEN_ABI_X86)
XEN_ABI_TYPE(xen_sysctl_cpu_policy_t, 32, struct xen_sysctl_cpu_policy)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_cpu_policy_t), 8, xen_sysctl_cpu_policy_t *)
#endif
#endif
/* xen_sysctl: the operation and its argument, 136 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 407
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 24, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cat_op, 8, 16, struct xen_sysctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 24, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cat_op, 8, 20, struct xen_sysctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 409
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 24, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.gcov_op, 8, 16, struct xen_sysctl_gcov_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cat_op, 8, 20, struct xen_sysctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 410
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 24, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.gcov_op, 8, 16, struct xen_sysctl_gcov_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cat_op, 8, 20, struct xen_sysctl_psr_cat_op)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.set_parameter, 8, 16, struct xen_sysctl_set_parameter)
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 411
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.set_parameter, 8, 16, struct xen_sysctl_set_parameter)
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 412
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.tmem_op, 8, 56, struct xen_sysctl_tmem_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.set_parameter, 8, 16, struct xen_sysctl_set_parameter)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_policy, 8, 32, struct xen_sysctl_cpu_policy)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 413
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 48, struct xen_sysctl_livepatch_op)
XEN_ABI_FIELD(struct xen_sysctl, u.set_parameter, 8, 16, struct xen_sysctl_set_parameter)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_policy, 8, 32, struct xen_sysctl_cpu_policy)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 414 && XEN_CONTROL_RELEASE < 417
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 104, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 72, struct xen_sysctl_livepatch_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_policy, 8, 32, struct xen_sysctl_cpu_policy)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE == 417
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 112, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 72, struct xen_sysctl_livepatch_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_policy, 8, 32, struct xen_sysctl_cpu_policy)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
#if XEN_CONTROL_RELEASE >= 418
XEN_ABI_RECORD(struct xen_sysctl, 136, 8)
XEN_ABI_FIELD(struct xen_sysctl, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_sysctl, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_sysctl, u, 8, 128, union)
XEN_ABI_FIELD(struct xen_sysctl, u.readconsole, 8, 24, struct xen_sysctl_readconsole)
XEN_ABI_FIELD(struct xen_sysctl, u.tbuf_op, 8, 48, struct xen_sysctl_tbuf_op)
XEN_ABI_FIELD(struct xen_sysctl, u.physinfo, 8, 112, struct xen_sysctl_physinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.cputopoinfo, 8, 16, struct xen_sysctl_cputopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.pcitopoinfo, 8, 24, struct xen_sysctl_pcitopoinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.numainfo, 8, 24, struct xen_sysctl_numainfo)
XEN_ABI_FIELD(struct xen_sysctl, u.sched_id, 8, 4, struct xen_sysctl_sched_id)
XEN_ABI_FIELD(struct xen_sysctl, u.perfc_op, 8, 32, struct xen_sysctl_perfc_op)
XEN_ABI_FIELD(struct xen_sysctl, u.getdomaininfolist, 8, 24, struct xen_sysctl_getdomaininfolist)
XEN_ABI_FIELD(struct xen_sysctl, u.debug_keys, 8, 16, struct xen_sysctl_debug_keys)
XEN_ABI_FIELD(struct xen_sysctl, u.getcpuinfo, 8, 24, struct xen_sysctl_getcpuinfo)
XEN_ABI_FIELD(struct xen_sysctl, u.availheap, 8, 24, struct xen_sysctl_availheap)
XEN_ABI_FIELD(struct xen_sysctl, u.get_pmstat, 8, 64, struct xen_sysctl_get_pmstat)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_hotplug, 8, 8, struct xen_sysctl_cpu_hotplug)
XEN_ABI_FIELD(struct xen_sysctl, u.pm_op, 8, 128, struct xen_sysctl_pm_op)
#if defined(XEN_ABI_X86_32)
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 16, struct xen_sysctl_page_offline_op)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.page_offline, 8, 24, struct xen_sysctl_page_offline_op)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.lockprof_op, 8, 32, struct xen_sysctl_lockprof_op)
XEN_ABI_FIELD(struct xen_sysctl, u.cpupool_op, 8, 40, struct xen_sysctl_cpupool_op)
XEN_ABI_FIELD(struct xen_sysctl, u.scheduler_op, 8, 32, struct xen_sysctl_scheduler_op)
XEN_ABI_FIELD(struct xen_sysctl, u.coverage_op, 8, 16, struct xen_sysctl_coverage_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_cmt_op, 8, 16, struct xen_sysctl_psr_cmt_op)
XEN_ABI_FIELD(struct xen_sysctl, u.psr_alloc, 8, 20, struct xen_sysctl_psr_alloc)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_levelling_caps, 8, 4, struct xen_sysctl_cpu_levelling_caps)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_featureset, 8, 16, struct xen_sysctl_cpu_featureset)
XEN_ABI_FIELD(struct xen_sysctl, u.livepatch, 8, 72, struct xen_sysctl_livepatch_op)
#if defined(XEN_ABI_X86)
XEN_ABI_FIELD(struct xen_sysctl, u.cpu_policy, 8, 32, struct xen_sysctl_cpu_policy)
#else
XEN_ABI_FIELD(struct xen_sysctl, u.dt_overlay, 8, 16, struct xen_sysctl_dt_overlay)
#endif
XEN_ABI_FIELD(struct xen_sysctl, u.pad, 8, 128, uint8_t [128])
#endif
XEN_ABI_TYPE(xen_sysctl_t, 136, struct xen_sysctl)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE_64(xen_sysctl_t), 8, xen_sysctl_t *)
