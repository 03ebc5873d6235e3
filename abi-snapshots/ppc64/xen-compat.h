/* SPDX-License-Identifier: MIT */
/* xen-compat.h on ppc64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(__XEN_LATEST_INTERFACE_VERSION__, 0x41300)
#if defined(__XEN_TOOLS__)
XEN_ABI_CONST(__XEN_INTERFACE_VERSION__, 0x41300)
#endif
