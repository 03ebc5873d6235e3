/* SPDX-License-Identifier: MIT */
/*
 * guest-acpi.h - I/O ports for CPU hotplug by ACPI in an x86 HVM guest.
 *
 * Contract: for tools that build ACPI tables of a guest, and for device models. The device
 *           model emulates the ports; the hypervisor does not. When a VCPU is added, the
 *           device model sets the VCPU's bit in the map and then raises the general-purpose
 *           event. A device model that can remove VCPUs clears the bit in the same way.
 *           Guests without a device model (PVH) do not have the ports. Since 4.9.
 * Layout:   no records.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__
#define __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__

#if defined(__XEN_TOOLS__)

#define XEN_ACPI_CPU_MAP            0xaf00  /* first port of the map: one bit per VCPU, 1: online */
#define XEN_ACPI_CPU_MAP_LEN        16      /* number of ports: HVM_MAX_VCPUS (hvm/hvm_info_table.h)
                                               bits, 8 per port */

#define XEN_ACPI_GPE0_CPUHP_BIT     2       /* bit of the event in the GPE0 registers: _GPE._E02 */

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__ */
