/* SPDX-License-Identifier: MIT */
/*
 * features.h - feature bits: what Xen offers to a guest, and what a kernel supports or requires.
 *
 * Contract: a guest reads the features that Xen offers with XENVER_get_features
 *           (version.h), as 32-bit words: feature n is bit n % 32 of word n / 32. A
 *           kernel image lists the features that it supports or requires in its ELF
 *           notes (elfnote.h).
 * Layout:   no records. The header can be used in assembly.
 *
 * XEN_ELFNOTE_FEATURES is a text: names in lower case without XENFEAT_, separated by
 * '|'. '!' before a name means that the kernel cannot run without the feature. Xen 4.22
 * and its tools know only these names: writable_page_tables, writable_descriptor_tables,
 * auto_translated_physmap, supervisor_mode_kernel, pae_pgdir_above_4gb,
 * hvm_callback_vector, dom0. They ignore any other name, but refuse the kernel if it
 * has '!' before it.
 *
 * XEN_ELFNOTE_SUPPORTED_FEATURES is a number with one bit for each feature that the kernel
 * supports. If a kernel has this note, it can be dom0 only if it lists XENFEAT_dom0 in one
 * of the two notes.
 */
#ifndef __XEN_PUBLIC_FEATURES_H__
#define __XEN_PUBLIC_FEATURES_H__

/*
 * The guest can write its page tables (first bit) or its descriptor tables (second bit)
 * directly, because they need no write protection. Xen 4.22 sets the first bit for all
 * guests whose memory it translates (x86 HVM and PVH, Arm), and the second for none.
 */
#define XENFEAT_writable_page_tables        0
#define XENFEAT_writable_descriptor_tables  1

/*
 * Xen translates guest frames to machine frames, so the guest uses gfns everywhere. Set
 * for x86 HVM and PVH guests and for Arm guests.
 */
#define XENFEAT_auto_translated_physmap     2

/*
 * The kernel runs at the most privileged level of the CPU (x86: ring 0). Xen 4.22 sets it
 * for no guest.
 */
#define XENFEAT_supervisor_mode_kernel      3

/*
 * x86_32 PV: the top-level table of PAE page tables may be above 4 GiB. Set while
 * VMASST_TYPE_pae_extended_cr3 is enabled.
 */
#define XENFEAT_pae_pgdir_above_4gb         4

/* x86 PV: mmu_update has MMU_PT_UPDATE_PRESERVE_AD. Since 3.3. */
#define XENFEAT_mmu_pt_update_preserve_ad   5

/* x86 PV: mmuext_op has MMUEXT_CLEAR_PAGE and MMUEXT_COPY_PAGE. Since 3.4. */
#define XENFEAT_highmem_assist              6

/* x86 PV: GNTTABOP_map_grant_ref honours GNTMAP_guest_avail_mask. Since 3.4. */
#define XENFEAT_gnttab_map_avail_bits       7

/* x86 HVM and PVH: Xen can deliver events by a vector (HVM_PARAM_CALLBACK_IRQ). Since 4.1. */
#define XENFEAT_hvm_callback_vector         8

/* x86 HVM and PVH: vcpu_time_info together with the TSC gives the right time. Since 4.1. */
#define XENFEAT_hvm_safe_pvclock            9

/*
 * x86 HVM and PVH: the guest can bind physical interrupts to event channels. Set if the
 * domain was created with XEN_X86_EMU_USE_PIRQ. Since 4.1.
 */
#define XENFEAT_hvm_pirqs                  10

/*
 * In the notes of a kernel: the kernel can be dom0. From XENVER_get_features: the caller is
 * the hardware domain. Since 4.2.
 */
#define XENFEAT_dom0                       11

/* 12 was used for grant_map_identity. It will not be used again. */

/* xen_memory_reservation.mem_flags accepts XENMEMF_vnode (memory.h). Since 4.6. */
#define XENFEAT_memory_op_vnode_supported  13

/* Arm: Xen answers calls that follow the SMC calling convention (arch-arm/smccc.h). Since 4.10. */
#define XENFEAT_ARM_SMCCC_supported        14

/*
 * In the notes of a PVH kernel: the ACPI root pointer may be at any address. If
 * XEN_ELFNOTE_GUEST_OS is "linux" and the notes do not list this feature, the toolstack
 * places the root pointer below 1 MiB. Xen never sets it. Since 4.11.
 */
#define XENFEAT_linux_rsdp_unrestricted    15

/*
 * direct_mapped: each page of the domain's RAM has a gfn that equals its mfn. Xen also sets
 * it for x86 PV domains, because they use mfns. Since 4.16 Xen always sets exactly one
 * of the two bits. If neither is set, Xen is older: then x86 PV domains and dom0 on Arm
 * are direct-mapped, all other domains are not.
 */
#define XENFEAT_not_direct_mapped          16
#define XENFEAT_direct_mapped              17

/*
 * VCPUOP_register_runstate_phys_area and VCPUOP_register_vcpu_time_phys_area exist.
 * Since 4.18. Xen sets the second on x86 only. It sets the first on Arm too, although
 * the operation fails there with -XEN_EINVAL.
 */
#define XENFEAT_runstate_phys_area         18
#define XENFEAT_vcpu_time_phys_area        19

/*
 * x86, for device models: Xen forwards every write to the vector control words of an
 * MSI-X table, not only those that unmask an entry. Since 4.19.
 */
#define XENFEAT_dm_msix_all_writes         20

/* Number of 32-bit feature words. */
#define XENFEAT_NR_SUBMAPS                  1

#endif /* __XEN_PUBLIC_FEATURES_H__ */
