/* SPDX-License-Identifier: MIT */
/*
 * hvm_info_table.h - memory sizes and VCPUs of an x86 HVM guest, for its firmware.
 *
 * Contract: there is one hvm_info_table, in guest memory at HVM_INFO_PADDR. The toolstack
 *           writes it before the guest starts. hvmloader reads it, and changes it when it
 *           moves RAM, for example to make the hole for devices larger. A guest that needs
 *           Xen's number of a VCPU must not use the APIC ID, which is different. The ACPI
 *           processor ID in the MADT is the same number.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
#define __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__

#include "../abi.h"

#define HVM_INFO_PFN            0x09F       /* gfn of the page with the record */
#define HVM_INFO_OFFSET         0x800       /* offset of the record in that page */
#define HVM_INFO_PADDR          0x9F800     /* guest-physical address of the record */

/*
 * Largest number of VCPUs of an HVM or PVH domain: the APIC ID is twice the VCPU's number and has
 * 8 bits. Since 4.0.
 */
#define HVM_MAX_VCPUS           128

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * hvm_info_table: frame numbers count pages of 4 KiB. If one of the three frame numbers is 0, the
 * guest does not have that range.
 *
 *   offset  size  field
 *        0     8  signature
 *        8     4  length
 *       12     1  checksum
 *       13     1  apic_mode
 *       14     2  (hole)
 *       16     4  nr_vcpus
 *       20     4  low_mem_pgend
 *       24     4  reserved_mem_pgstart
 *       28     4  high_mem_pgend
 *       32    16  vcpu_online[16]
 *       48
 */
struct hvm_info_table {
    char     signature[8];      /* "HVM INFO", without a NUL */
    uint32_t length;            /* size of the record in bytes */
    uint8_t  checksum;          /* value that makes the sum of all bytes 0, modulo 256 */
    uint8_t  apic_mode;         /* not 0: the firmware must describe APICs in its ACPI tables
                                   and MP tables, even for a single VCPU */
    uint32_t nr_vcpus;          /* largest number of VCPUs of the domain */
    uint32_t low_mem_pgend;     /* RAM from address 0: first gfn after its end. The VGA memory at
                                   0xA0000 to 0xBFFFF is a hole in it */
    uint32_t reserved_mem_pgstart;  /* first gfn of a reserved range that ends at 4 GiB and has
                                       special pages of Xen and the toolstack */
    uint32_t high_mem_pgend;    /* RAM from 4 GiB: first gfn after its end */
    uint8_t  vcpu_online[16];   /* one bit per VCPU, 1: online at boot */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__ */
