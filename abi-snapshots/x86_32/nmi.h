/* SPDX-License-Identifier: MIT */
/* nmi.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(_XEN_NMIREASON_io_error, 0)
XEN_ABI_CONST(XEN_NMIREASON_io_error, 1)
XEN_ABI_CONST(_XEN_NMIREASON_pci_serr, 1)
XEN_ABI_CONST(XEN_NMIREASON_pci_serr, 2)
XEN_ABI_CONST(_XEN_NMIREASON_unknown, 2)
XEN_ABI_CONST(XEN_NMIREASON_unknown, 4)
#if __XEN_INTERFACE_VERSION__ < 0x00040300
XEN_ABI_CONST(_XEN_NMIREASON_parity_error, 1)
XEN_ABI_CONST(XEN_NMIREASON_parity_error, 2)
#endif
XEN_ABI_CONST(XENNMI_register_callback, 0)
XEN_ABI_CONST(XENNMI_unregister_callback, 1)
XEN_ABI_RECORD(struct xennmi_callback, 8, 4)
XEN_ABI_FIELD(struct xennmi_callback, handler_address, 0, 4, xen_abi_ulong_t)
XEN_ABI_FIELD(struct xennmi_callback, pad, 4, 4, xen_abi_ulong_t)
XEN_ABI_TYPE(xennmi_callback_t, 8, struct xennmi_callback)
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(__guest_handle_64_const_xennmi_callback_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_const_xennmi_callback_t, p, 0, 4, const xennmi_callback_t *)
XEN_ABI_FIELD(__guest_handle_64_const_xennmi_callback_t, q, 0, 8, uint64_t)
XEN_ABI_RECORD(__guest_handle_64_xennmi_callback_t, 8, 8)
XEN_ABI_FIELD(__guest_handle_64_xennmi_callback_t, p, 0, 4, xennmi_callback_t *)
XEN_ABI_FIELD(__guest_handle_64_xennmi_callback_t, q, 0, 8, uint64_t)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201
XEN_ABI_RECORD(__guest_handle_const_xennmi_callback_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_xennmi_callback_t, p, 0, 4, const xennmi_callback_t *)
XEN_ABI_RECORD(__guest_handle_xennmi_callback_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_xennmi_callback_t, p, 0, 4, xennmi_callback_t *)
#else
XEN_ABI_TYPE(__guest_handle_const_xennmi_callback_t, 4, const xennmi_callback_t *)
XEN_ABI_TYPE(__guest_handle_xennmi_callback_t, 4, xennmi_callback_t *)
#endif
