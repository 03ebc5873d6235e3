/* SPDX-License-Identifier: MIT */
/* abi.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_WORD(xen_abi_ulong_t, 4, unsigned long)
XEN_ABI_WORD(xen_abi_long_t, 4, long)
XEN_ABI_RECORD(struct xen_abi_probe, 20, 4)
XEN_ABI_UNNAMED(struct xen_abi_probe, bytes, 0, 9, struct [9])
XEN_ABI_FIELD(struct xen_abi_probe, bytes[0].c, 0, 1, char)
XEN_ABI_HOLE(struct xen_abi_probe, 9, 3)
XEN_ABI_FIELD(struct xen_abi_probe, aligned, 12, 8, double)
XEN_ABI_TYPE(xen_abi_flags_move_members, 1, char [1])
