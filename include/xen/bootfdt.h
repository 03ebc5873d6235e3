/* SPDX-License-Identifier: MIT */
/*
 * bootfdt.h - capabilities of domains that Xen builds at boot from a device tree (dom0less).
 *
 * Contract: in the device tree that the boot loader gives to Xen, the node of a domain
 *           (compatible with "xen,domain") can have a property "capabilities": one cell, the
 *           sum of DOMAIN_CAPS_*. Without this property the domain is an ordinary domU. A
 *           domain with all three bits is like a dom0. Xen panics at boot if the value has
 *           an unknown bit. Since 4.21.
 * Layout:   no records.
 */
#ifndef __XEN_PUBLIC_BOOTFDT_H__
#define __XEN_PUBLIC_BOOTFDT_H__

#define DOMAIN_CAPS_CONTROL     (1U << 0)  /* the domain may control other domains */
#define DOMAIN_CAPS_HARDWARE    (1U << 1)  /* the domain owns the hardware that is not assigned to
                                              others; only one domain can have this */
#define DOMAIN_CAPS_XENSTORE    (1U << 2)  /* the domain runs xenstore */
#define DOMAIN_CAPS_MASK        0x7U       /* all bits that are defined */

#endif /* __XEN_PUBLIC_BOOTFDT_H__ */
