/* SPDX-License-Identifier: MIT */
/* callback.h on ppc64, written by `make snapshots`; check.h says what a line means. */
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
