/* SPDX-License-Identifier: MIT */
/*
 * What U-Boot's sources expect of Xen's headers, which Xen's do not have: each header in this folder
 * includes this one first. It is written by xen-abi's `make vendor LAYOUT=u-boot`.
 */
#ifndef XEN_ABI_U_BOOT_H
#define XEN_ABI_U_BOOT_H

#ifndef __ASSEMBLY__
#include <linux/types.h>
#endif

/* the integer types are those of <linux/types.h> */
#define XEN_ABI_STDINT			0

/* U-Boot's copy of the headers had no version, and the numbers of the newest */
#ifndef __XEN_INTERFACE_VERSION__
#define __XEN_INTERFACE_VERSION__	0x00041300
#endif

/* drivers/xen/hypervisor.c prints its value; Xen has the name for tools only */
#ifndef HVM_PARAM_PAE_ENABLED
#define HVM_PARAM_PAE_ENABLED		4
#endif

#endif
