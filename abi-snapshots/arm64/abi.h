/* SPDX-License-Identifier: MIT */
/* abi.h on arm64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_WORD(xen_abi_ulong_t, 8, unsigned long)
XEN_ABI_WORD(xen_abi_long_t, 8, long)
XEN_ABI_RECORD(struct xen_abi_probe, 24, 8)
XEN_ABI_UNNAMED(struct xen_abi_probe, bytes, 0, 9, struct [9])
XEN_ABI_FIELD(struct xen_abi_probe, bytes[0].c, 0, 1, char)
XEN_ABI_HOLE(struct xen_abi_probe, 9, 7)
XEN_ABI_FIELD(struct xen_abi_probe, aligned, 16, 8, double)
XEN_ABI_TYPE(xen_abi_flags_move_members, 1, char [1])
