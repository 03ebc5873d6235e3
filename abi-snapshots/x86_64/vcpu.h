/* SPDX-License-Identifier: MIT */
/* vcpu.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(VCPUOP_initialise, 0)
XEN_ABI_CONST(VCPUOP_up, 1)
XEN_ABI_CONST(VCPUOP_down, 2)
XEN_ABI_CONST(VCPUOP_is_up, 3)
XEN_ABI_CONST(VCPUOP_get_runstate_info, 4)
XEN_ABI_CONST(VCPUOP_register_runstate_memory_area, 5)
XEN_ABI_CONST(VCPUOP_set_periodic_timer, 6)
XEN_ABI_CONST(VCPUOP_stop_periodic_timer, 7)
XEN_ABI_CONST(VCPUOP_set_singleshot_timer, 8)
XEN_ABI_CONST(VCPUOP_stop_singleshot_timer, 9)
XEN_ABI_CONST(VCPUOP_register_vcpu_info, 10)
XEN_ABI_CONST(VCPUOP_send_nmi, 11)
XEN_ABI_CONST(VCPUOP_get_physid, 12)
XEN_ABI_CONST(VCPUOP_register_vcpu_time_memory_area, 13)
XEN_ABI_CONST(VCPUOP_register_runstate_phys_area, 14)
XEN_ABI_CONST(VCPUOP_register_vcpu_time_phys_area, 15)
XEN_ABI_CONST(RUNSTATE_running, 0)
XEN_ABI_CONST(RUNSTATE_runnable, 1)
XEN_ABI_CONST(RUNSTATE_blocked, 2)
XEN_ABI_CONST(RUNSTATE_offline, 3)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(XEN_RUNSTATE_UPDATE, 0x8000000000000000)
#endif
XEN_ABI_RECORD(struct vcpu_runstate_info, 48, 8)
XEN_ABI_FIELD(struct vcpu_runstate_info, state, 0, 4, int)
XEN_ABI_HOLE(struct vcpu_runstate_info, 4, 4)
XEN_ABI_FIELD(struct vcpu_runstate_info, state_entry_time, 8, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_runstate_info, time, 16, 32, uint64_t [4])
XEN_ABI_TYPE(vcpu_runstate_info_t, 48, struct vcpu_runstate_info)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_runstate_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_runstate_info_t, p, 0, 8, const vcpu_runstate_info_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_runstate_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_runstate_info_t, p, 0, 8, vcpu_runstate_info_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_runstate_info_t, 8, const vcpu_runstate_info_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_runstate_info_t, 8, vcpu_runstate_info_t *)
#endif
XEN_ABI_RECORD(struct vcpu_register_runstate_memory_area, 8, 8)
XEN_ABI_UNNAMED(struct vcpu_register_runstate_memory_area, addr, 0, 8, union)
XEN_ABI_FIELD(struct vcpu_register_runstate_memory_area, addr.h, 0, 8, XEN_GUEST_HANDLE(vcpu_runstate_info_t))
XEN_ABI_FIELD(struct vcpu_register_runstate_memory_area, addr.v, 0, 8, struct vcpu_runstate_info *)
XEN_ABI_FIELD(struct vcpu_register_runstate_memory_area, addr.p, 0, 8, uint64_t)
XEN_ABI_TYPE(vcpu_register_runstate_memory_area_t, 8, struct vcpu_register_runstate_memory_area)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_register_runstate_memory_area_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_register_runstate_memory_area_t, p, 0, 8, const vcpu_register_runstate_memory_area_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_register_runstate_memory_area_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_register_runstate_memory_area_t, p, 0, 8, vcpu_register_runstate_memory_area_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_register_runstate_memory_area_t, 8, const vcpu_register_runstate_memory_area_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_register_runstate_memory_area_t, 8, vcpu_register_runstate_memory_area_t *)
#endif
XEN_ABI_RECORD(struct vcpu_set_periodic_timer, 8, 8)
XEN_ABI_FIELD(struct vcpu_set_periodic_timer, period_ns, 0, 8, uint64_t)
XEN_ABI_TYPE(vcpu_set_periodic_timer_t, 8, struct vcpu_set_periodic_timer)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_set_periodic_timer_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_set_periodic_timer_t, p, 0, 8, const vcpu_set_periodic_timer_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_set_periodic_timer_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_set_periodic_timer_t, p, 0, 8, vcpu_set_periodic_timer_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_set_periodic_timer_t, 8, const vcpu_set_periodic_timer_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_set_periodic_timer_t, 8, vcpu_set_periodic_timer_t *)
#endif
XEN_ABI_CONST(_VCPU_SSHOTTMR_future, 0)
XEN_ABI_CONST(VCPU_SSHOTTMR_future, 1)
XEN_ABI_RECORD(struct vcpu_set_singleshot_timer, 16, 8)
XEN_ABI_FIELD(struct vcpu_set_singleshot_timer, timeout_abs_ns, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_set_singleshot_timer, flags, 8, 4, uint32_t)
XEN_ABI_HOLE(struct vcpu_set_singleshot_timer, 12, 4)
XEN_ABI_TYPE(vcpu_set_singleshot_timer_t, 16, struct vcpu_set_singleshot_timer)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_set_singleshot_timer_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_set_singleshot_timer_t, p, 0, 8, const vcpu_set_singleshot_timer_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_set_singleshot_timer_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_set_singleshot_timer_t, p, 0, 8, vcpu_set_singleshot_timer_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_set_singleshot_timer_t, 8, const vcpu_set_singleshot_timer_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_set_singleshot_timer_t, 8, vcpu_set_singleshot_timer_t *)
#endif
XEN_ABI_RECORD(struct vcpu_register_vcpu_info, 16, 8)
XEN_ABI_FIELD(struct vcpu_register_vcpu_info, mfn, 0, 8, uint64_t)
XEN_ABI_FIELD(struct vcpu_register_vcpu_info, offset, 8, 4, uint32_t)
XEN_ABI_FIELD(struct vcpu_register_vcpu_info, rsvd, 12, 4, uint32_t)
XEN_ABI_TYPE(vcpu_register_vcpu_info_t, 16, struct vcpu_register_vcpu_info)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_register_vcpu_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_register_vcpu_info_t, p, 0, 8, const vcpu_register_vcpu_info_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_register_vcpu_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_register_vcpu_info_t, p, 0, 8, vcpu_register_vcpu_info_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_register_vcpu_info_t, 8, const vcpu_register_vcpu_info_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_register_vcpu_info_t, 8, vcpu_register_vcpu_info_t *)
#endif
XEN_ABI_RECORD(struct vcpu_get_physid, 8, 8)
XEN_ABI_FIELD(struct vcpu_get_physid, phys_id, 0, 8, uint64_t)
XEN_ABI_TYPE(vcpu_get_physid_t, 8, struct vcpu_get_physid)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_get_physid_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_get_physid_t, p, 0, 8, const vcpu_get_physid_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_get_physid_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_get_physid_t, p, 0, 8, vcpu_get_physid_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_get_physid_t, 8, const vcpu_get_physid_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_get_physid_t, 8, vcpu_get_physid_t *)
#endif
XEN_ABI_CALL(xen_vcpu_physid_to_x86_apicid, ((uint64_t)0xfedcba98 << 8 | 0x76), 0xdcba9876)
XEN_ABI_CALL(xen_vcpu_physid_to_x86_acpiid, ((uint64_t)0xfedcba98 << 8), 254)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_time_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_time_info_t, p, 0, 8, const vcpu_time_info_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_time_info_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_time_info_t, p, 0, 8, vcpu_time_info_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_time_info_t, 8, const vcpu_time_info_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_time_info_t, 8, vcpu_time_info_t *)
#endif
XEN_ABI_RECORD(struct vcpu_register_time_memory_area, 8, 8)
XEN_ABI_UNNAMED(struct vcpu_register_time_memory_area, addr, 0, 8, union)
XEN_ABI_FIELD(struct vcpu_register_time_memory_area, addr.h, 0, 8, XEN_GUEST_HANDLE(vcpu_time_info_t))
XEN_ABI_FIELD(struct vcpu_register_time_memory_area, addr.v, 0, 8, struct vcpu_time_info *)
XEN_ABI_FIELD(struct vcpu_register_time_memory_area, addr.p, 0, 8, uint64_t)
XEN_ABI_TYPE(vcpu_register_time_memory_area_t, 8, struct vcpu_register_time_memory_area)
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_vcpu_register_time_memory_area_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_const_vcpu_register_time_memory_area_t, p, 0, 8, const vcpu_register_time_memory_area_t *)
XEN_ABI_RECORD(__guest_handle_vcpu_register_time_memory_area_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_vcpu_register_time_memory_area_t, p, 0, 8, vcpu_register_time_memory_area_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_vcpu_register_time_memory_area_t, 8, const vcpu_register_time_memory_area_t *)
XEN_ABI_TYPE(__guest_handle_vcpu_register_time_memory_area_t, 8, vcpu_register_time_memory_area_t *)
#endif
