/* SPDX-License-Identifier: MIT */
/*
 * bootfdt.h - values in the device tree that Xen boots with: domains built at boot.
 *
 * Contract: the "capabilities" cell of a domain's node, made of DOMAIN_CAPS_*. Who
 *           writes the tree gives them, Xen reads. Since 4.21.
 * Layout:   numbers only.
 */
#ifndef __XEN_PUBLIC_BOOTFDT_H__
#define __XEN_PUBLIC_BOOTFDT_H__

/* What the domain is to the machine. */
#define DOMAIN_CAPS_CONTROL     (1U << 0)  /* it controls other domains */
#define DOMAIN_CAPS_HARDWARE    (1U << 1)  /* it owns the devices that no other has */
#define DOMAIN_CAPS_XENSTORE    (1U << 2)  /* it runs xenstore */
#define DOMAIN_CAPS_MASK        0x7U       /* every bit that has a meaning */

#endif /* __XEN_PUBLIC_BOOTFDT_H__ */
