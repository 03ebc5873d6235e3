/* SPDX-License-Identifier: MIT */
/*
 * continuation.h - the bits of a hypercall's first argument that hold the operation.
 *
 * Contract: memory_op, grant_table_op and hvm_op can take long. Xen then lets the
 *           guest run in between, and has it make the hypercall again: how far it
 *           came stands above the operation, in the bits that are not in *_cmd_mask.
 *           So an operation number must fit under its mask for ever.
 * Layout:   the same on every ABI.
 *
 * This header is ours, Xen has none like it: the masks are its hypervisor's own. A guest
 * sets no bit above them; who looks at a guest's registers must expect some.
 */
#ifndef __XEN_PUBLIC_CONTINUATION_H__
#define __XEN_PUBLIC_CONTINUATION_H__

#include "xen.h"
#include "memory.h"
#include "grant_table.h"
#include "hvm/hvm_op.h"

#define XENMEM_cmd_mask             0x3f  /* 6 bits, since 4.0 */
#define XENMEM_cmd_mask_until_3_4    0xf  /* 4 bits, until 3.4: what it had interrupted did not
                                             go on after a migration to 4.0 */
#define GNTTABOP_cmd_mask          0xfff  /* 12 bits, since 4.5 */
#define HVMOP_cmd_mask              0xff  /* 8 bits, from 4.5 until 4.8: two operations used it */

/*
 * XEN_ABI_FITS(op, mask): declares op_does_not_fit_under_mask, an array that has a negative size
 * where that is so: an error that names both, in every C and C++.
 */
#define XEN_ABI_FITS(op, mask)  \
    extern char op##_does_not_fit_under_##mask[((op) & ~(mask)) == 0 ? 1 : -1]

XEN_ABI_FITS(XENMEM_increase_reservation, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_decrease_reservation, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_maximum_ram_page, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_current_reservation, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_maximum_reservation, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_machphys_mfn_list, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_populate_physmap, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_add_to_physmap, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_memory_map, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_machine_memory_map, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_exchange, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_machphys_mapping, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_set_memory_map, XENMEM_cmd_mask_until_3_4);
XEN_ABI_FITS(XENMEM_maximum_gpfn, XENMEM_cmd_mask_until_3_4);
/* The next two came with 3.4, which took them for 0 and 1; the others with a wider mask. */
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

#undef XEN_ABI_FITS

#endif /* __XEN_PUBLIC_CONTINUATION_H__ */
