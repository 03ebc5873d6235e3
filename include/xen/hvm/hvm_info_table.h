/* SPDX-License-Identifier: MIT */
/*
 * hvm_info_table.h - what the builder of an x86 HVM domain tells its firmware.
 *
 * Contract: one hvm_info_table in guest memory, at HVM_INFO_PADDR. The toolstack writes
 *           it before the domain runs, hvmloader reads. VCPU n is the one with ACPI
 *           processor id n (not the APIC's id).
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
#define __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__

#include "../abi.h"

#define HVM_INFO_PFN            0x09F       /* its frame */
#define HVM_INFO_OFFSET         0x800       /* in the frame */
#define HVM_INFO_PADDR          0x9F800     /* both together */

/* VCPUs that an HVM domain may have: an APIC's id has 8 bits, and is twice the VCPU's number. */
#define HVM_MAX_VCPUS           128

XEN_ABI_BEGIN

/*
 * hvm_info_table. A range that ends, or begins, at 0 is not there; frames have 4 KiB.
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
    uint32_t length;            /* bytes of this record */
    uint8_t  checksum;          /* makes the sum of all its bytes 0 */
    uint8_t  apic_mode;         /* not 0: describe APICs, in ACPI's and MP's tables */
    uint32_t nr_vcpus;          /* that the domain may have */
    uint32_t low_mem_pgend;     /* frame behind the RAM below 4 GiB */
    uint32_t reserved_mem_pgstart;  /* first frame of what is reserved up to 4 GiB */
    uint32_t high_mem_pgend;    /* frame behind the RAM that begins at 4 GiB */
    uint8_t  vcpu_online[16];   /* a bit a VCPU: it is online at boot */
};

XEN_ABI_END

#endif /* __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__ */
