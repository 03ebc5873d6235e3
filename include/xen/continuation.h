/* SPDX-License-Identifier: MIT */
/*
 * continuation.h - masks of the operation in the first argument of preemptible hypercalls.
 *
 * Contract: applies to HYPERVISOR_memory_op, HYPERVISOR_grant_table_op and
 *           HYPERVISOR_hvm_op. Some of their operations take long. Xen can preempt
 *           such an operation, return to the guest, and let the guest's VCPU execute
 *           the same hypercall instruction again. Xen keeps the progress of some
 *           operations in the first argument, in the bits above *_cmd_mask. The bits
 *           under *_cmd_mask hold the operation. A guest must set the bits above the
 *           mask to 0.
 * Layout:   the same on every ABI.
 *
 * Software that reads a guest's registers, for instance a debugger, an introspection
 * tool or an emulator of Xen, can find bits above the mask and must mask them off.
 *
 * An operation number must always fit under the mask of its hypercall. The checks below
 * stop the compilation if one does not.
 *
 * Xen has no public header with these masks. They are defined inside the hypervisor.
 */
#ifndef __XEN_PUBLIC_CONTINUATION_H__
#define __XEN_PUBLIC_CONTINUATION_H__

#include "abi.h"
#include "xen.h"
#include "memory.h"
#include "grant_table.h"
#include "hvm/hvm_op.h"

/*
 * XENMEM_cmd_mask applies to Xen 3.4 and later, XENMEM_cmd_mask_until_3_3 before. An
 * operation that was in progress during a migration from 3.3 to 3.4 could not continue
 * correctly: 3.4 takes the lowest two bits of its progress for bits of the operation.
 * Operations that are older than 3.4 are checked against the narrower mask.
 *
 * Above GNTTABOP_cmd_mask, Xen keeps the progress of GNTTABOP_cache_flush only.
 */
#define XENMEM_cmd_mask             0x3f  /* 6 bits, since 3.4 */
#define XENMEM_cmd_mask_until_3_3    0xf  /* 4 bits, until 3.3 */
#define GNTTABOP_cmd_mask          0xfff  /* 12 bits, since 4.5 */
#define HVMOP_cmd_mask              0xff  /* 8 bits, from 4.5 to 4.8, used by two operations */

/*
 * XEN_ABI_FITS(op, mask): fails to compile if `op` has bits outside `mask`. The macro
 * declares the array op_does_not_fit_under_mask, whose size is then negative. The error
 * messages of gcc and clang show the name of the array, and so the operation and the mask.
 */
#define XEN_ABI_FITS(op, mask)  \
    extern char op##_does_not_fit_under_##mask[((op) & ~(mask)) == 0 ? 1 : -1]

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_FITS(XENMEM_increase_reservation, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_decrease_reservation, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_maximum_ram_page, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_current_reservation, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_maximum_reservation, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_machphys_mfn_list, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_populate_physmap, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_add_to_physmap, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_memory_map, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_machine_memory_map, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_exchange, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_machphys_mapping, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_set_memory_map, XENMEM_cmd_mask_until_3_3);
XEN_ABI_FITS(XENMEM_maximum_gpfn, XENMEM_cmd_mask_until_3_3);
/* Operations that are new in 3.4 or later. */
XEN_ABI_FITS(XENMEM_set_pod_target, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_get_pod_target, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_remove_from_physmap, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_add_to_physmap_batch, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_machphys_compat_mfn_list, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_get_vnumainfo, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_acquire_resource, XENMEM_cmd_mask);
#if __XEN_INTERFACE_VERSION__ < 0x00040400
XEN_ABI_FITS(XENMEM_add_to_physmap_range, XENMEM_cmd_mask);
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_FITS(XENMEM_get_sharing_freed_pages, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_get_sharing_shared_pages, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_paging_op, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_access_op, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_sharing_op, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_claim_pages, XENMEM_cmd_mask);
XEN_ABI_FITS(XENMEM_reserved_device_memory_map, XENMEM_cmd_mask);
#endif

XEN_ABI_FITS(GNTTABOP_map_grant_ref, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_unmap_grant_ref, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_setup_table, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_dump_table, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_transfer, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_copy, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_query_size, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_unmap_and_replace, GNTTABOP_cmd_mask);
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
XEN_ABI_FITS(GNTTABOP_set_version, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_get_status_frames, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_get_version, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_swap_grant_ref, GNTTABOP_cmd_mask);
XEN_ABI_FITS(GNTTABOP_cache_flush, GNTTABOP_cmd_mask);
#endif

XEN_ABI_FITS(HVMOP_set_param, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_get_param, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_flush_tlbs, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_pagetable_dying, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_get_time, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_xentrace, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_get_mem_type, HVMOP_cmd_mask);
#if defined(XEN_ABI_X86)
XEN_ABI_FITS(HVMOP_set_evtchn_upcall_vector, HVMOP_cmd_mask);
#endif
XEN_ABI_FITS(HVMOP_guest_request_vm_event, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_altp2m, HVMOP_cmd_mask);
#if __XEN_INTERFACE_VERSION__ < 0x00040900
XEN_ABI_FITS(HVMOP_set_pci_intx_level, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_set_isa_irq_level, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_set_pci_link_route, HVMOP_cmd_mask);
#endif
#if defined(__XEN_TOOLS__)
XEN_ABI_FITS(HVMOP_set_mem_access, HVMOP_cmd_mask);
XEN_ABI_FITS(HVMOP_get_mem_access, HVMOP_cmd_mask);
#endif

#endif /* XEN_ABI_ASSEMBLER */

#undef XEN_ABI_FITS

#endif /* __XEN_PUBLIC_CONTINUATION_H__ */
