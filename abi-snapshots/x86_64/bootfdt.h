/* SPDX-License-Identifier: MIT */
/* bootfdt.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(DOMAIN_CAPS_CONTROL, 1)
XEN_ABI_CONST(DOMAIN_CAPS_HARDWARE, 2)
XEN_ABI_CONST(DOMAIN_CAPS_XENSTORE, 4)
XEN_ABI_CONST(DOMAIN_CAPS_MASK, 7)
