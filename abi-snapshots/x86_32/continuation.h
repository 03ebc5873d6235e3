/* SPDX-License-Identifier: MIT */
/* continuation.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(XENMEM_cmd_mask, 63)
XEN_ABI_CONST(XENMEM_cmd_mask_until_3_3, 15)
XEN_ABI_CONST(GNTTABOP_cmd_mask, 0xfff)
XEN_ABI_CONST(HVMOP_cmd_mask, 255)
