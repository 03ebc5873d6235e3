/* SPDX-License-Identifier: MIT */
/*
 * e820.h - memory layout of x86 HVM guests: the hole for devices below 4 GiB, and a memory map.
 *
 * Contract: the toolstack and hvmloader place RAM and devices by HVM_BELOW_4G_*. Until 3.3 the
 *           domain builder wrote a memory map for hvmloader at HVM_E820_PAGE, in the E820
 *           format of a PC BIOS. Xen and its tools no longer use that page.
 * Layout:   no records. Addresses are guest-physical.
 */
#ifndef __XEN_PUBLIC_HVM_E820_H__
#define __XEN_PUBLIC_HVM_E820_H__

#include "../xen.h"

/* The page of the memory map, and offsets in this page. Xen's tools used it until 3.3. */
#define HVM_E820_PAGE               0x00090000
#define HVM_E820_NR_OFFSET          0x000001E8  /* number of entries, one byte */
#define HVM_E820_OFFSET             0x000002D0  /* entries of 20 bytes */

/*
 * The hole for devices: addresses below 4 GiB that have no RAM. It has at least LENGTH bytes; the
 * toolstack or hvmloader can make it larger, so that it begins below MMIO_START.
 */
#define HVM_BELOW_4G_RAM_END        0xF0000000
#define HVM_BELOW_4G_MMIO_START     HVM_BELOW_4G_RAM_END  /* 0xF0000000 */
#define HVM_BELOW_4G_MMIO_LENGTH    xen_mk_ullong(0x10000000)

#endif /* __XEN_PUBLIC_HVM_E820_H__ */
