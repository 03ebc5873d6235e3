/* SPDX-License-Identifier: MIT */
/*
 * e820.h - where an x86 HVM guest's firmware leaves the memory map, and what stays free of RAM.
 *
 * Contract: hvmloader and older domain builders write the map, in the BIOS's E820 format.
 * Layout:   numbers only.
 */
#ifndef __XEN_PUBLIC_HVM_E820_H__
#define __XEN_PUBLIC_HVM_E820_H__

#include "../xen.h"

/* A page in guest-physical memory, and offsets in it. */
#define HVM_E820_PAGE               0x00090000
#define HVM_E820_NR_OFFSET          0x000001E8  /* one byte: the number of entries */
#define HVM_E820_OFFSET             0x000002D0  /* the entries, 20 bytes each */

/* Guest-physical addresses below 4 GiB: RAM ends here at the latest, devices begin. */
#define HVM_BELOW_4G_RAM_END        0xF0000000
#define HVM_BELOW_4G_MMIO_START     0xF0000000
#define HVM_BELOW_4G_MMIO_LENGTH    xen_mk_ullong(0x10000000)

#endif /* __XEN_PUBLIC_HVM_E820_H__ */
