/* SPDX-License-Identifier: MIT */
/* arch-arm/smccc.h on arm32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(XEN_SMCCC_MAJOR_REVISION, 0)
XEN_ABI_CONST(XEN_SMCCC_MINOR_REVISION, 1)
XEN_ABI_CONST(SSSC_SMCCC_MAJOR_REVISION, 0)
XEN_ABI_CONST(SSSC_SMCCC_MINOR_REVISION, 1)
