/* SPDX-License-Identifier: MIT */
/* hvm/hvm_op.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(HVMOP_set_param, 0)
XEN_ABI_CONST(HVMOP_get_param, 1)
XEN_ABI_CONST(HVMOP_flush_tlbs, 5)
XEN_ABI_CONST(HVMOP_pagetable_dying, 9)
XEN_ABI_CONST(HVMOP_get_time, 10)
XEN_ABI_CONST(HVMOP_xentrace, 11)
XEN_ABI_CONST(HVMOP_get_mem_type, 15)
XEN_ABI_CONST(HVMOP_set_evtchn_upcall_vector, 23)
XEN_ABI_CONST(HVMOP_guest_request_vm_event, 24)
XEN_ABI_CONST(HVMOP_altp2m, 25)
XEN_ABI_RECORD(struct xen_hvm_param, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_param, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_param, pad, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_param, index, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_param, value, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_param_t, 16, struct xen_hvm_param)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_param_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_param_t, p, 0, 8, const xen_hvm_param_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_param_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_param_t, p, 0, 8, xen_hvm_param_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_param_t, 8, const xen_hvm_param_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_param_t, 8, xen_hvm_param_t *)
#endif
XEN_ABI_CONST(HVMMEM_ram_rw, 0)
XEN_ABI_CONST(HVMMEM_ram_ro, 1)
XEN_ABI_CONST(HVMMEM_mmio_dm, 2)
#if __XEN_INTERFACE_VERSION__ >= 0x00040700
XEN_ABI_CONST(HVMMEM_unused, 3)
#else
XEN_ABI_CONST(HVMMEM_mmio_write_dm, 3)
#endif
XEN_ABI_CONST(HVMMEM_ioreq_server, 4)
XEN_ABI_ENUM(hvmmem_type_t)
XEN_ABI_RECORD(struct xen_hvm_pagetable_dying, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_pagetable_dying, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_pagetable_dying, pad, 2, 6, uint16_t [3])
XEN_ABI_FIELD(struct xen_hvm_pagetable_dying, gpa, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_pagetable_dying_t, 16, struct xen_hvm_pagetable_dying)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_pagetable_dying_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_pagetable_dying_t, p, 0, 8, const xen_hvm_pagetable_dying_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_pagetable_dying_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_pagetable_dying_t, p, 0, 8, xen_hvm_pagetable_dying_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_pagetable_dying_t, 8, const xen_hvm_pagetable_dying_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_pagetable_dying_t, 8, xen_hvm_pagetable_dying_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_get_time, 8, 8)
XEN_ABI_FIELD(struct xen_hvm_get_time, now, 0, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_get_time_t, 8, struct xen_hvm_get_time)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_get_time_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_get_time_t, p, 0, 8, const xen_hvm_get_time_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_get_time_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_get_time_t, p, 0, 8, xen_hvm_get_time_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_get_time_t, 8, const xen_hvm_get_time_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_get_time_t, 8, xen_hvm_get_time_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_xentrace, 32, 2)
XEN_ABI_FIELD(struct xen_hvm_xentrace, event, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_xentrace, extra_bytes, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_xentrace, extra, 4, 28, uint8_t [28])
XEN_ABI_TYPE(xen_hvm_xentrace_t, 32, struct xen_hvm_xentrace)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_xentrace_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_xentrace_t, p, 0, 8, const xen_hvm_xentrace_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_xentrace_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_xentrace_t, p, 0, 8, xen_hvm_xentrace_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_xentrace_t, 8, const xen_hvm_xentrace_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_xentrace_t, 8, xen_hvm_xentrace_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_get_mem_type, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_get_mem_type, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_get_mem_type, mem_type, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_get_mem_type, pad, 4, 4, uint16_t [2])
XEN_ABI_FIELD(struct xen_hvm_get_mem_type, pfn, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_get_mem_type_t, 16, struct xen_hvm_get_mem_type)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_get_mem_type_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_get_mem_type_t, p, 0, 8, const xen_hvm_get_mem_type_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_get_mem_type_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_get_mem_type_t, p, 0, 8, xen_hvm_get_mem_type_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_get_mem_type_t, 8, const xen_hvm_get_mem_type_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_get_mem_type_t, 8, xen_hvm_get_mem_type_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_evtchn_upcall_vector, 8, 4)
XEN_ABI_FIELD(struct xen_hvm_evtchn_upcall_vector, vcpu, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_evtchn_upcall_vector, vector, 4, 1, uint8_t)
XEN_ABI_HOLE(struct xen_hvm_evtchn_upcall_vector, 5, 3)
XEN_ABI_TYPE(xen_hvm_evtchn_upcall_vector_t, 8, struct xen_hvm_evtchn_upcall_vector)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_evtchn_upcall_vector_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_evtchn_upcall_vector_t, p, 0, 8, const xen_hvm_evtchn_upcall_vector_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_evtchn_upcall_vector_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_evtchn_upcall_vector_t, p, 0, 8, xen_hvm_evtchn_upcall_vector_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_evtchn_upcall_vector_t, 8, const xen_hvm_evtchn_upcall_vector_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_evtchn_upcall_vector_t, 8, xen_hvm_evtchn_upcall_vector_t *)
#endif
XEN_ABI_CONST(HVMOP_ALTP2M_INTERFACE_VERSION, 1)
XEN_ABI_CONST(HVMOP_altp2m_get_domain_state, 1)
XEN_ABI_CONST(HVMOP_altp2m_set_domain_state, 2)
XEN_ABI_CONST(HVMOP_altp2m_vcpu_enable_notify, 3)
XEN_ABI_CONST(HVMOP_altp2m_create_p2m, 4)
XEN_ABI_CONST(HVMOP_altp2m_destroy_p2m, 5)
XEN_ABI_CONST(HVMOP_altp2m_switch_p2m, 6)
XEN_ABI_CONST(HVMOP_altp2m_set_mem_access, 7)
XEN_ABI_CONST(HVMOP_altp2m_change_gfn, 8)
XEN_ABI_CONST(HVMOP_altp2m_set_mem_access_multi, 9)
XEN_ABI_CONST(HVMOP_altp2m_set_suppress_ve, 10)
XEN_ABI_CONST(HVMOP_altp2m_get_suppress_ve, 11)
XEN_ABI_CONST(HVMOP_altp2m_get_mem_access, 12)
XEN_ABI_CONST(HVMOP_altp2m_vcpu_disable_notify, 13)
XEN_ABI_CONST(HVMOP_altp2m_get_p2m_idx, 14)
XEN_ABI_CONST(HVMOP_altp2m_set_suppress_ve_multi, 15)
XEN_ABI_CONST(HVMOP_altp2m_set_visibility, 16)
XEN_ABI_RECORD(struct xen_hvm_altp2m_domain_state, 1, 1)
XEN_ABI_FIELD(struct xen_hvm_altp2m_domain_state, state, 0, 1, uint8_t)
XEN_ABI_TYPE(xen_hvm_altp2m_domain_state_t, 1, struct xen_hvm_altp2m_domain_state)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_domain_state_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_domain_state_t, p, 0, 8, const xen_hvm_altp2m_domain_state_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_domain_state_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_domain_state_t, p, 0, 8, xen_hvm_altp2m_domain_state_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_domain_state_t, 8, const xen_hvm_altp2m_domain_state_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_domain_state_t, 8, xen_hvm_altp2m_domain_state_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_vcpu_enable_notify, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_vcpu_enable_notify, vcpu_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_vcpu_enable_notify, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_vcpu_enable_notify, gfn, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_altp2m_vcpu_enable_notify_t, 16, struct xen_hvm_altp2m_vcpu_enable_notify)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_vcpu_enable_notify_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_vcpu_enable_notify_t, p, 0, 8, const xen_hvm_altp2m_vcpu_enable_notify_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_vcpu_enable_notify_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_vcpu_enable_notify_t, p, 0, 8, xen_hvm_altp2m_vcpu_enable_notify_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_vcpu_enable_notify_t, 8, const xen_hvm_altp2m_vcpu_enable_notify_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_vcpu_enable_notify_t, 8, xen_hvm_altp2m_vcpu_enable_notify_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_vcpu_disable_notify, 4, 4)
XEN_ABI_FIELD(struct xen_hvm_altp2m_vcpu_disable_notify, vcpu_id, 0, 4, uint32_t)
XEN_ABI_TYPE(xen_hvm_altp2m_vcpu_disable_notify_t, 4, struct xen_hvm_altp2m_vcpu_disable_notify)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_vcpu_disable_notify_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_vcpu_disable_notify_t, p, 0, 8, const xen_hvm_altp2m_vcpu_disable_notify_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_vcpu_disable_notify_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_vcpu_disable_notify_t, p, 0, 8, xen_hvm_altp2m_vcpu_disable_notify_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_vcpu_disable_notify_t, 8, const xen_hvm_altp2m_vcpu_disable_notify_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_vcpu_disable_notify_t, 8, xen_hvm_altp2m_vcpu_disable_notify_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_view, 4, 2)
XEN_ABI_FIELD(struct xen_hvm_altp2m_view, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_view, hvmmem_default_access, 2, 2, uint16_t)
XEN_ABI_TYPE(xen_hvm_altp2m_view_t, 4, struct xen_hvm_altp2m_view)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_view_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_view_t, p, 0, 8, const xen_hvm_altp2m_view_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_view_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_view_t, p, 0, 8, xen_hvm_altp2m_view_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_view_t, 8, const xen_hvm_altp2m_view_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_view_t, 8, xen_hvm_altp2m_view_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_mem_access, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_mem_access, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_mem_access, access, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_mem_access, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_mem_access, gfn, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_altp2m_mem_access_t, 16, struct xen_hvm_altp2m_mem_access)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_mem_access_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_mem_access_t, p, 0, 8, const xen_hvm_altp2m_mem_access_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_mem_access_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_mem_access_t, p, 0, 8, xen_hvm_altp2m_mem_access_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_mem_access_t, 8, const xen_hvm_altp2m_mem_access_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_mem_access_t, 8, xen_hvm_altp2m_mem_access_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_set_mem_access_multi, 32, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, pad, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, nr, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, opaque, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, pfn_list, 16, 8, XEN_GUEST_HANDLE(const_uint64))
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access_multi, access_list, 24, 8, XEN_GUEST_HANDLE(const_uint8))
XEN_ABI_RECORD(struct xen_hvm_altp2m_change_gfn, 24, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_change_gfn, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_change_gfn, pad1, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_change_gfn, pad2, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_change_gfn, old_gfn, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_change_gfn, new_gfn, 16, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_altp2m_change_gfn_t, 24, struct xen_hvm_altp2m_change_gfn)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_change_gfn_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_change_gfn_t, p, 0, 8, const xen_hvm_altp2m_change_gfn_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_change_gfn_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_change_gfn_t, p, 0, 8, xen_hvm_altp2m_change_gfn_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_change_gfn_t, 8, const xen_hvm_altp2m_change_gfn_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_change_gfn_t, 8, xen_hvm_altp2m_change_gfn_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_suppress_ve, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve, suppress_ve, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve, pad1, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve, pad2, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve, gfn, 8, 8, uint64_t)
XEN_ABI_RECORD(struct xen_hvm_altp2m_suppress_ve_multi, 32, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, suppress_ve, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, pad1, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, first_error, 4, 4, int32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, first_gfn, 8, 8, uint64_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, last_gfn, 16, 8, uint64_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_suppress_ve_multi, first_error_gfn, 24, 8, uint64_t)
XEN_ABI_RECORD(struct xen_hvm_altp2m_get_vcpu_p2m_idx, 8, 4)
XEN_ABI_FIELD(struct xen_hvm_altp2m_get_vcpu_p2m_idx, vcpu_id, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_get_vcpu_p2m_idx, altp2m_idx, 4, 2, uint16_t)
XEN_ABI_HOLE(struct xen_hvm_altp2m_get_vcpu_p2m_idx, 6, 2)
XEN_ABI_RECORD(struct xen_hvm_altp2m_set_visibility, 4, 2)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_visibility, altp2m_idx, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_visibility, visible, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_visibility, pad, 3, 1, uint8_t)
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
XEN_ABI_RECORD(struct xen_hvm_altp2m_set_mem_access, 16, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access, view, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access, access, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_set_mem_access, gfn, 8, 8, uint64_t)
XEN_ABI_TYPE(xen_hvm_altp2m_set_mem_access_t, 16, struct xen_hvm_altp2m_set_mem_access)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040a00
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_set_mem_access_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_set_mem_access_t, p, 0, 8, const xen_hvm_altp2m_set_mem_access_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_set_mem_access_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_set_mem_access_t, p, 0, 8, xen_hvm_altp2m_set_mem_access_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_set_mem_access_t, 8, const xen_hvm_altp2m_set_mem_access_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_set_mem_access_t, 8, xen_hvm_altp2m_set_mem_access_t *)
#endif
XEN_ABI_RECORD(struct xen_hvm_altp2m_op, 80, 8)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, version, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, cmd, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, domain, 8, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, pad1, 10, 2, uint16_t)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, pad2, 12, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_hvm_altp2m_op, u, 16, 64, union)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.domain_state, 16, 1, struct xen_hvm_altp2m_domain_state)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.enable_notify, 16, 16, struct xen_hvm_altp2m_vcpu_enable_notify)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.view, 16, 4, struct xen_hvm_altp2m_view)
#if __XEN_INTERFACE_VERSION__ < 0x00040a00
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.set_mem_access, 16, 16, struct xen_hvm_altp2m_set_mem_access)
#endif
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.mem_access, 16, 16, struct xen_hvm_altp2m_mem_access)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.change_gfn, 16, 24, struct xen_hvm_altp2m_change_gfn)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.set_mem_access_multi, 16, 32, struct xen_hvm_altp2m_set_mem_access_multi)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.suppress_ve, 16, 16, struct xen_hvm_altp2m_suppress_ve)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.suppress_ve_multi, 16, 32, struct xen_hvm_altp2m_suppress_ve_multi)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.disable_notify, 16, 4, struct xen_hvm_altp2m_vcpu_disable_notify)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.get_vcpu_p2m_idx, 16, 8, struct xen_hvm_altp2m_get_vcpu_p2m_idx)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.set_visibility, 16, 4, struct xen_hvm_altp2m_set_visibility)
XEN_ABI_FIELD(struct xen_hvm_altp2m_op, u.pad, 16, 64, uint8_t [64])
XEN_ABI_TYPE(xen_hvm_altp2m_op_t, 80, struct xen_hvm_altp2m_op)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_altp2m_op_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_altp2m_op_t, p, 0, 8, const xen_hvm_altp2m_op_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_altp2m_op_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_altp2m_op_t, p, 0, 8, xen_hvm_altp2m_op_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_altp2m_op_t, 8, const xen_hvm_altp2m_op_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_altp2m_op_t, 8, xen_hvm_altp2m_op_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_CONST(HVMOP_set_pci_intx_level, 2)
XEN_ABI_RECORD(struct xen_hvm_set_pci_intx_level, 8, 2)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, domain, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, bus, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, device, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, intx, 5, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_intx_level, level, 6, 1, uint8_t)
XEN_ABI_HOLE(struct xen_hvm_set_pci_intx_level, 7, 1)
XEN_ABI_TYPE(xen_hvm_set_pci_intx_level_t, 8, struct xen_hvm_set_pci_intx_level)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_set_pci_intx_level_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_set_pci_intx_level_t, p, 0, 8, const xen_hvm_set_pci_intx_level_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_set_pci_intx_level_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_set_pci_intx_level_t, p, 0, 8, xen_hvm_set_pci_intx_level_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_set_pci_intx_level_t, 8, const xen_hvm_set_pci_intx_level_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_set_pci_intx_level_t, 8, xen_hvm_set_pci_intx_level_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_CONST(HVMOP_set_isa_irq_level, 3)
XEN_ABI_RECORD(struct xen_hvm_set_isa_irq_level, 4, 2)
XEN_ABI_FIELD(struct xen_hvm_set_isa_irq_level, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_set_isa_irq_level, isa_irq, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_isa_irq_level, level, 3, 1, uint8_t)
XEN_ABI_TYPE(xen_hvm_set_isa_irq_level_t, 4, struct xen_hvm_set_isa_irq_level)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_set_isa_irq_level_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_set_isa_irq_level_t, p, 0, 8, const xen_hvm_set_isa_irq_level_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_set_isa_irq_level_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_set_isa_irq_level_t, p, 0, 8, xen_hvm_set_isa_irq_level_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_set_isa_irq_level_t, 8, const xen_hvm_set_isa_irq_level_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_set_isa_irq_level_t, 8, xen_hvm_set_isa_irq_level_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_CONST(HVMOP_set_pci_link_route, 4)
XEN_ABI_RECORD(struct xen_hvm_set_pci_link_route, 4, 2)
XEN_ABI_FIELD(struct xen_hvm_set_pci_link_route, domid, 0, 2, domid_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_link_route, link, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_hvm_set_pci_link_route, isa_irq, 3, 1, uint8_t)
XEN_ABI_TYPE(xen_hvm_set_pci_link_route_t, 4, struct xen_hvm_set_pci_link_route)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_RECORD(__guest_handle_const_xen_hvm_set_pci_link_route_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_xen_hvm_set_pci_link_route_t, p, 0, 8, const xen_hvm_set_pci_link_route_t *)
XEN_ABI_RECORD(__guest_handle_xen_hvm_set_pci_link_route_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_xen_hvm_set_pci_link_route_t, p, 0, 8, xen_hvm_set_pci_link_route_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_xen_hvm_set_pci_link_route_t, 8, const xen_hvm_set_pci_link_route_t *)
XEN_ABI_TYPE(__guest_handle_xen_hvm_set_pci_link_route_t, 8, xen_hvm_set_pci_link_route_t *)
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_CONST(HVMOP_set_mem_access, 12)
XEN_ABI_CONST(HVMOP_get_mem_access, 13)
XEN_ABI_CONST(HVM_IOREQSRV_BUFIOREQ_OFF, 0)
XEN_ABI_CONST(HVM_IOREQSRV_BUFIOREQ_LEGACY, 1)
XEN_ABI_CONST(HVM_IOREQSRV_BUFIOREQ_ATOMIC, 2)
#endif
