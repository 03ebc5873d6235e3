/* SPDX-License-Identifier: MIT */
/*
 * guest-acpi.h - I/O ports by which Xen tells an x86 guest's ACPI which VCPUs are online.
 *
 * Contract: for those who build a guest's ACPI tables (tools only). A VCPU that comes or
 *           goes changes its bit in the map, then the bit of general purpose event 0.
 *           Since 4.9.
 * Layout:   numbers only.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__
#define __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__

#if defined(__XEN_TOOLS__)

#define XEN_ACPI_CPU_MAP            0xaf00  /* the first port of the map, a bit a VCPU */
#define XEN_ACPI_CPU_MAP_LEN        16      /* ports: HVM_MAX_VCPUS bits (hvm/hvm_info_table.h) */

#define XEN_ACPI_GPE0_CPUHP_BIT     2       /* of the event's status and enable registers */

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__ */
