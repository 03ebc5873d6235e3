/* SPDX-License-Identifier: MIT */
/*
 * start_info.h - what a PVH kernel finds at its first instruction.
 *
 * Contract: the loader (Xen, its tools or a boot loader) writes, the kernel reads.
 *           A kernel with XEN_ELFNOTE_PHYS32_ENTRY starts in 32-bit protected
 *           mode, paging off, with the physical address of hvm_start_info in %ebx.
 *           An address of 0 means that there is none; all that it points to is
 *           below 4 GiB.
 * Layout:   the same on every ABI: little-endian, no holes, alignment is the loader's.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__
#define __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__

#include "../../abi.h"

/* hvm_start_info.magic: "xEn3" with bit 7 of the "E" set */
#define XEN_HVM_START_MAGIC_VALUE 0x336ec578

/* hvm_memmap_table_entry.type: the numbers of ACPI's address map, since 4.11 */
#define XEN_HVM_MEMMAP_TYPE_RAM       1  /* memory */
#define XEN_HVM_MEMMAP_TYPE_RESERVED  2  /* not to be used */
#define XEN_HVM_MEMMAP_TYPE_ACPI      3  /* memory, once the ACPI tables in it are read */
#define XEN_HVM_MEMMAP_TYPE_NVS       4  /* kept by the firmware over sleep */
#define XEN_HVM_MEMMAP_TYPE_UNUSABLE  5  /* memory with errors */
#define XEN_HVM_MEMMAP_TYPE_DISABLED  6  /* memory that is not enabled */
#define XEN_HVM_MEMMAP_TYPE_PMEM      7  /* memory that persists */

#ifndef __ASSEMBLY__
XEN_ABI_BEGIN

/*
 * hvm_start_info: a newer version only adds members.
 *
 *   offset size  field
 *        0    4  magic            XEN_HVM_START_MAGIC_VALUE
 *        4    4  version          0, or 1 since 4.11
 *        8    4  flags            SIF_* of xen.h
 *       12    4  nr_modules       entries of the list
 *       16    8  modlist_paddr    hvm_modlist_entry[nr_modules]
 *       24    8  cmdline_paddr    the command line, ends with a zero byte
 *       32    8  rsdp_paddr       ACPI's root pointer
 *       40                        end of version 0
 *       40    8  memmap_paddr     hvm_memmap_table_entry[memmap_entries]
 *       48    4  memmap_entries   0: no map, ask XENMEM_memory_map
 *       52    4  reserved         must be 0
 *       56                        end of version 1
 */
struct hvm_start_info {
    uint32_t magic;             /* says what this is */
    uint32_t version;           /* says which members there are */
    uint32_t flags;             /* SIF_PRIVILEGED, SIF_INITDOMAIN ... */
    uint32_t nr_modules;        /* 0: no modules */
    uint64_t modlist_paddr;     /* physical address, as all below */
    uint64_t cmdline_paddr;     /* 0: none */
    uint64_t rsdp_paddr;        /* 0: none */
    uint64_t memmap_paddr;      /* version 1: read only if memmap_entries is not 0 */
    uint32_t memmap_entries;    /* version 1 */
    uint32_t reserved;          /* version 1 */
};

/*
 * hvm_modlist_entry: a file loaded with the kernel; the first is the initial ramdisk.
 *
 *   offset size  field
 *        0    8  paddr            where it is
 *        8    8  size             bytes
 *       16    8  cmdline_paddr    its own command line, or 0
 *       24    8  reserved         must be 0
 *       32
 */
struct hvm_modlist_entry {
    uint64_t paddr;             /* physical address */
    uint64_t size;              /* in bytes */
    uint64_t cmdline_paddr;     /* ends with a zero byte */
    uint64_t reserved;          /* must be 0 */
};

/*
 * hvm_memmap_table_entry: one area of the memory map, since 4.11.
 *
 *   offset size  field
 *        0    8  addr             its first byte
 *        8    8  size             bytes
 *       16    4  type             XEN_HVM_MEMMAP_TYPE_*
 *       20    4  reserved         must be 0
 *       24
 */
struct hvm_memmap_table_entry {
    uint64_t addr;              /* physical address */
    uint64_t size;              /* in bytes */
    uint32_t type;              /* another than the above: not to be used */
    uint32_t reserved;          /* must be 0 */
};

XEN_ABI_END
#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__ */
