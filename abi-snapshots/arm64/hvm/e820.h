/* SPDX-License-Identifier: MIT */
/* hvm/e820.h on arm64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(HVM_E820_PAGE, 0x90000)
XEN_ABI_CONST(HVM_E820_NR_OFFSET, 0x1e8)
XEN_ABI_CONST(HVM_E820_OFFSET, 0x2d0)
XEN_ABI_CONST(HVM_BELOW_4G_RAM_END, 0xf0000000)
XEN_ABI_CONST(HVM_BELOW_4G_MMIO_START, 0xf0000000)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(HVM_BELOW_4G_MMIO_LENGTH, 0x10000000)
#endif
