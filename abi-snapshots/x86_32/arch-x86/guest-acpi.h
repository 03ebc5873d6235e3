/* SPDX-License-Identifier: MIT */
/* arch-x86/guest-acpi.h on x86_32, written by `make snapshots`; check.h says what a line means. */
#if defined(__XEN_TOOLS__)
XEN_ABI_CONST(XEN_ACPI_CPU_MAP, 0xaf00)
XEN_ABI_CONST(XEN_ACPI_CPU_MAP_LEN, 16)
XEN_ABI_CONST(XEN_ACPI_GPE0_CPUHP_BIT, 2)
#endif
