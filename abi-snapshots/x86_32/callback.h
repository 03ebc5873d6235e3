/* SPDX-License-Identifier: MIT */
/* callback.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(CALLBACKTYPE_event, 0)
XEN_ABI_CONST(CALLBACKTYPE_failsafe, 1)
XEN_ABI_CONST(CALLBACKTYPE_syscall, 2)
XEN_ABI_CONST(CALLBACKTYPE_sysenter_deprecated, 3)
XEN_ABI_CONST(CALLBACKTYPE_nmi, 4)
XEN_ABI_CONST(CALLBACKTYPE_syscall32, 7)
#if __XEN_INTERFACE_VERSION__ >= 0x00030207
XEN_ABI_CONST(CALLBACKTYPE_sysenter, 5)
#else
XEN_ABI_CONST(CALLBACKTYPE_sysenter, 3)
#endif
XEN_ABI_CONST(_CALLBACKF_mask_events, 0)
XEN_ABI_CONST(CALLBACKF_mask_events, 1)
XEN_ABI_CONST(CALLBACKOP_register, 0)
XEN_ABI_CONST(CALLBACKOP_unregister, 1)
XEN_ABI_RECORD(struct callback_register, 12, 4)
XEN_ABI_FIELD(struct callback_register, type, 0, 2, uint16_t)
XEN_ABI_FIELD(struct callback_register, flags, 2, 2, uint16_t)
XEN_ABI_FIELD(struct callback_register, address, 4, 8, xen_callback_t)
XEN_ABI_TYPE(callback_register_t, 12, struct callback_register)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_callback_register_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_callback_register_t, p, 0, 4, callback_register_t *)
XEN_ABI_FIELD(__guest_handle_64_callback_register_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_const_callback_register_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_callback_register_t, p, 0, 4, const callback_register_t *)
XEN_ABI_FIELD(__guest_handle_64_const_callback_register_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_callback_register_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_callback_register_t, p, 0, 4, callback_register_t *)
XEN_ABI_RECORD(__guest_handle_const_callback_register_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_callback_register_t, p, 0, 4, const callback_register_t *)
#else
XEN_ABI_TYPE(__guest_handle_callback_register_t, 4, callback_register_t *)
XEN_ABI_TYPE(__guest_handle_const_callback_register_t, 4, const callback_register_t *)
#endif
XEN_ABI_RECORD(struct callback_unregister, 4, 2)
XEN_ABI_FIELD(struct callback_unregister, type, 0, 2, uint16_t)
XEN_ABI_FIELD(struct callback_unregister, _unused, 2, 2, uint16_t)
XEN_ABI_TYPE(callback_unregister_t, 4, struct callback_unregister)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_callback_unregister_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_callback_unregister_t, p, 0, 4, callback_unregister_t *)
XEN_ABI_FIELD(__guest_handle_64_callback_unregister_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_const_callback_unregister_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_callback_unregister_t, p, 0, 4, const callback_unregister_t *)
XEN_ABI_FIELD(__guest_handle_64_const_callback_unregister_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_callback_unregister_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_callback_unregister_t, p, 0, 4, callback_unregister_t *)
XEN_ABI_RECORD(__guest_handle_const_callback_unregister_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_callback_unregister_t, p, 0, 4, const callback_unregister_t *)
#else
XEN_ABI_TYPE(__guest_handle_callback_unregister_t, 4, callback_unregister_t *)
XEN_ABI_TYPE(__guest_handle_const_callback_unregister_t, 4, const callback_unregister_t *)
#endif
