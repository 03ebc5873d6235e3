/* SPDX-License-Identifier: MIT */
/*
 * features.h - what this Xen offers, and what a kernel needs, as numbered features.
 *
 * Contract: XENVER_get_features (version.h) returns the features as 32-bit words:
 *           number n is bit n % 32 of word n / 32. A kernel names those it knows,
 *           without XENFEAT_, in its ELF notes (elfnote.h).
 * Layout:   no records; fit for assembly.
 *
 * XEN_ELFNOTE_FEATURES holds the names in lower case, with '|' between them;
 * one that the kernel cannot do without has '!' before it.
 * XEN_ELFNOTE_SUPPORTED_FEATURES holds the same as one number, a bit each; a
 * kernel that has it and wants to be dom0 must set XENFEAT_dom0 there.
 */
#ifndef __XEN_PUBLIC_FEATURES_H__
#define __XEN_PUBLIC_FEATURES_H__

/* PV: page tables and descriptor tables need no write protection: write to them directly. */
#define XENFEAT_writable_page_tables        0
#define XENFEAT_writable_descriptor_tables  1

/* Xen translates guest frames to machine frames: the guest uses its own numbers everywhere. */
#define XENFEAT_auto_translated_physmap     2

/* The kernel runs at the CPU's most privileged level (x86: ring 0). */
#define XENFEAT_supervisor_mode_kernel      3

/* x86 PV: the top level of PAE page tables may be above 4 GB. */
#define XENFEAT_pae_pgdir_above_4gb         4

/* x86 PV: mmu_update takes MMU_PT_UPDATE_PRESERVE_AD. Since 3.3. */
#define XENFEAT_mmu_pt_update_preserve_ad   5

/* x86 PV: mmuext_op takes MMUEXT_CLEAR_PAGE and MMUEXT_COPY_PAGE. Since 3.4. */
#define XENFEAT_highmem_assist              6

/* GNTTABOP_map_grant_ref honours GNTMAP_guest_avail_mask. Since 3.4. */
#define XENFEAT_gnttab_map_avail_bits       7

/* x86 HVM: events may arrive by a vector (HVM_PARAM_CALLBACK_IRQ). Since 4.1. */
#define XENFEAT_hvm_callback_vector         8

/* x86 HVM: vcpu_time_info with the TSC gives the right time. Since 4.1. */
#define XENFEAT_hvm_safe_pvclock            9

/* x86 HVM: physical interrupts may be bound to event channels. Since 4.1. */
#define XENFEAT_hvm_pirqs                  10

/* The kernel can be dom0; from Xen: this is dom0. Since 4.2. */
#define XENFEAT_dom0                       11

/* 12 was used (grant_map_identity) and is not to be used again. */

/* Memory reservations may name a virtual NUMA node (XENMEMF_vnode). Since 4.6. */
#define XENFEAT_memory_op_vnode_supported  13

/* Arm: Xen answers calls by the SMC calling convention. Since 4.10. */
#define XENFEAT_ARM_SMCCC_supported        14

/*
 * x86 PVH: the ACPI root pointer may be anywhere, not in the lowest megabyte only.
 * Looked at for kernels whose XEN_ELFNOTE_GUEST_OS contains "linux". Since 4.11.
 */
#define XENFEAT_linux_rsdp_unrestricted    15

/*
 * Whether guest frames are machine frames of the same number: one of the two is
 * set since 4.16. Where neither is, x86 PV and dom0 on Arm are direct-mapped, all
 * others are not.
 */
#define XENFEAT_not_direct_mapped          16
#define XENFEAT_direct_mapped              17

/* VCPUOP_register_runstate_phys_area and VCPUOP_register_vcpu_time_phys_area. Since 4.18. */
#define XENFEAT_runstate_phys_area         18
#define XENFEAT_vcpu_time_phys_area        19

/* x86 HVM: every write to an MSI-X table reaches the device model. Since 4.19. */
#define XENFEAT_dm_msix_all_writes         20

/* Words of features that there are. */
#define XENFEAT_NR_SUBMAPS                  1

#endif /* __XEN_PUBLIC_FEATURES_H__ */
