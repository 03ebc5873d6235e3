/* SPDX-License-Identifier: MIT */
/* io/protocols.h on ppc64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_STRING(XEN_IO_PROTO_ABI_X86_32, "x86_32-abi")
XEN_ABI_STRING(XEN_IO_PROTO_ABI_X86_64, "x86_64-abi")
XEN_ABI_STRING(XEN_IO_PROTO_ABI_ARM, "arm-abi")
