/* SPDX-License-Identifier: MIT */
/*
 * start_info.h - boot information of an x86 PVH kernel, and of the firmware of an HVM guest.
 *
 * Contract: the loader (Xen, the toolstack or a boot loader) writes, the kernel reads. The
 *           kernel starts at XEN_ELFNOTE_PHYS32_ENTRY (elfnote.h), in 32-bit protected mode
 *           without paging, with interrupts disabled and with flat segments. %ebx holds the
 *           guest-physical address of hvm_start_info. The kernel must not rely on the value
 *           of any other general-purpose register. hvmloader starts in the same way in an
 *           HVM guest.
 *           All addresses are guest-physical. An address of 0 means that the item is absent.
 *           Xen and its toolstack prefer low addresses, but an item can be above 4 GiB.
 * Layout:   the same on every ABI, little-endian, without holes. The loader chooses the
 *           alignment of the records. The kernel cannot rely on one.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__
#define __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__

#include "../../abi.h"

/* hvm_start_info.magic: the bytes "xEn3", with bit 7 of the "E" set */
#define XEN_HVM_START_MAGIC_VALUE 0x336ec578

/* hvm_memmap_table_entry.type: the address range types of ACPI (as in E820); since 4.11 */
#define XEN_HVM_MEMMAP_TYPE_RAM       1  /* RAM */
#define XEN_HVM_MEMMAP_TYPE_RESERVED  2  /* the kernel must not use it */
#define XEN_HVM_MEMMAP_TYPE_ACPI      3  /* ACPI tables; RAM once the kernel has read them */
#define XEN_HVM_MEMMAP_TYPE_NVS       4  /* the kernel must preserve it while the system sleeps */
#define XEN_HVM_MEMMAP_TYPE_UNUSABLE  5  /* RAM with errors */
#define XEN_HVM_MEMMAP_TYPE_DISABLED  6  /* memory that is not enabled */
#define XEN_HVM_MEMMAP_TYPE_PMEM      7  /* persistent memory */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * hvm_start_info: the boot information. A newer version only adds members at the end. Before a
 * kernel reads a member that version 0 does not have, it must check the member version. Since
 * 4.7, as a C struct since 4.8.
 *
 * For a PVH dom0 Xen 4.22 writes version 0. For other domains the toolstack writes version 1,
 * with a memory map.
 *
 *   offset size  field
 *        0    4  magic            XEN_HVM_START_MAGIC_VALUE
 *        4    4  version          0, or 1 since 4.11
 *        8    4  flags            SIF_* of xen.h
 *       12    4  nr_modules       number of modules
 *       16    8  modlist_paddr    hvm_modlist_entry[nr_modules]
 *       24    8  cmdline_paddr    command line, ends with a NUL
 *       32    8  rsdp_paddr       root pointer of ACPI (RSDP)
 *       40                        end of version 0
 *       40    8  memmap_paddr     hvm_memmap_table_entry[memmap_entries]
 *       48    4  memmap_entries   0: there is no map, use XENMEM_memory_map (memory.h)
 *       52    4  reserved         must be 0
 *       56                        end of version 1
 */
struct hvm_start_info {
    uint32_t magic;             /* identifies the record */
    uint32_t version;           /* 0 or 1 */
    uint32_t flags;             /* SIF_PRIVILEGED and SIF_INITDOMAIN for dom0 */
    uint32_t nr_modules;        /* 0: no modules */
    uint64_t modlist_paddr;     /* guest-physical address, as the others */
    uint64_t cmdline_paddr;     /* 0: none */
    uint64_t rsdp_paddr;        /* 0: none */
    uint64_t memmap_paddr;      /* version 1; valid only if memmap_entries is not 0 */
    uint32_t memmap_entries;    /* version 1; number of entries of the memory map */
    uint32_t reserved;          /* version 1; must be 0 */
};

/*
 * hvm_modlist_entry: one module, a file that is loaded together with the kernel. The first module
 * of a PVH kernel is the initial ramdisk. (If the kernel is Xen as a PV shim, the first module is
 * the PV guest's kernel and the second its ramdisk.) For hvmloader the command line is the
 * module's name.
 *
 *   offset size  field
 *        0    8  paddr            address of the module
 *        8    8  size             in bytes
 *       16    8  cmdline_paddr    command line of the module, ends with a NUL
 *       24    8  reserved         must be 0
 *       32
 */
struct hvm_modlist_entry {
    uint64_t paddr;             /* guest-physical address */
    uint64_t size;              /* in bytes */
    uint64_t cmdline_paddr;     /* guest-physical address, 0: none */
    uint64_t reserved;          /* must be 0 */
};

/*
 * hvm_memmap_table_entry: one range of the memory map. Since 4.11.
 *
 *   offset size  field
 *        0    8  addr             address of the first byte
 *        8    8  size             in bytes
 *       16    4  type             XEN_HVM_MEMMAP_TYPE_*
 *       20    4  reserved         must be 0
 *       24
 */
struct hvm_memmap_table_entry {
    uint64_t addr;              /* guest-physical address */
    uint64_t size;              /* in bytes */
    uint32_t type;              /* the kernel must not use a range of unknown type */
    uint32_t reserved;          /* must be 0 */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__ */
