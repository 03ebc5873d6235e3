/* SPDX-License-Identifier: MIT */
/*
 * operation.h - check at compile time that a hypercall gets the record of its operation.
 *
 * Contract: for every caller of a hypercall that takes an operation and a pointer. A file that
 *           uses XEN_OP also includes the header that defines the record. The macros add no
 *           code. `make snapshots` writes this file from abi-snapshots/operations.tsv.
 * Layout:   defines no record.
 *
 * Xen has no such header. Its hypercalls take a pointer to void, so a pointer to the wrong record
 * compiles without a warning.
 *
 *   struct evtchn_send send = { port };
 *
 *   hypercall(__HYPERVISOR_event_channel_op, EVTCHNOP_send, XEN_OP(EVTCHNOP_send, &send));
 *   hypercall(__HYPERVISOR_sched_op, SCHEDOP_yield, XEN_OP_NONE(SCHEDOP_yield));
 *
 * If a macro of yours passes its parameter on to XEN_OP, the preprocessor first replaces the
 * operation by its number, and XEN_OP fails. Such a macro pastes the name of the type:
 *
 *   #define EVENT(op, argument) event(op, XEN_OP_TYPED(xen_op_##op, argument))
 *   #define SCHED_NONE(op)      sched(op, XEN_OP_NONE_TYPED(xen_op_none_##op))
 */
#ifndef __XEN_PUBLIC_ACCESS_OPERATION_H__
#define __XEN_PUBLIC_ACCESS_OPERATION_H__

#include "../abi.h"
#include "../version.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_OP(operation, argument) is the pointer `argument`. If it does not point to the record (or
 * other type) of the operation, the compiler reports an error that names both types. The record
 * may be const. It is also an error if the operation takes no record, is not in the list below,
 * has no constant in the selected interface version or control release, or is not written as the
 * name of that constant. `argument` is evaluated once. It needs parentheses if it is a compound
 * literal with a comma.
 */
#define XEN_OP(operation, argument) \
    ((void)sizeof(operation), XEN_OP_TYPED(xen_op_##operation, argument))

/*
 * XEN_OP_NONE(operation) is a null pointer, for an operation that takes no record: it has no
 * argument, or takes only numbers and text. For any other operation it is an error.
 */
#define XEN_OP_NONE(operation)          XEN_OP_NONE_TYPED(xen_op_none_##operation)

/*
 * The same macros, with the name of the type: xen_op_EVTCHNOP_send, xen_op_none_SCHEDOP_yield.
 *
 * C++: both types must be the same, so a class that is derived from the record is refused, whose
 *      address can be another. The consumer can include this header inside extern "C".
 * C:   the call refuses another record; its error names both types. _Generic also refuses another
 *      integer type, another array type, and a volatile record. Before C11, compilers other than
 *      gcc and clang compare only the sizes in its place.
 */
#if defined(__cplusplus)
extern "C++" {
template <class type> type *xen_op_record();
template <class type> int xen_op_takes(const type *argument, type *record);
}
# define XEN_OP_TYPED(type, argument) \
    ((void)sizeof(xen_op_takes(argument, xen_op_record<type>())), (argument))
# define XEN_OP_NONE_TYPED(type)        type()
#else
# define XEN_OP_TYPED(type, argument)   ((void)sizeof(XEN_OP_SAME_(type, argument)), (argument))
# define XEN_OP_NONE_TYPED(type)        ((type)0)
# define XEN_OP_CALL_(type, argument) \
    ((struct { int (*xen_op_takes)(const type); } *)0)->xen_op_takes(*(argument))
# if defined(__GNUC__) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L)
#  define XEN_OP_SAME_(type, argument) \
    XEN_ABI_EXT _Generic((argument), type *: XEN_OP_CALL_(type, argument), const type *: 0)
# else
#  define XEN_OP_SAME_(type, argument) \
    char[sizeof(*(argument)) == sizeof(type) && sizeof(XEN_OP_CALL_(type, argument)) ? 1 : -1]
# endif
#endif

/*
 * The type of each operation. For domctl, sysctl, platform_op, dom0_op, xsm_op and mca this is the
 * record of the hypercall, which has a member for each operation. For dm_op it is struct
 * xen_dm_op, the content of the first buffer. Operations of older releases are included, see
 * control/release.h. VCPUOP_initialise of an HVM or PVH guest takes another record:
 * XEN_OP_TYPED(struct vcpu_hvm_context, &context).
 */

/* mmu_update */
typedef struct mmu_update xen_op_MMU_NORMAL_PT_UPDATE;
typedef struct mmu_update xen_op_MMU_MACHPHYS_UPDATE;
typedef struct mmu_update xen_op_MMU_PT_UPDATE_PRESERVE_AD;
typedef struct mmu_update xen_op_MMU_PT_UPDATE_NO_TRANSLATE;

/* dom0_op */
typedef struct dom0_op xen_op_DOM0_MSR;
typedef struct dom0_op xen_op_DOM0_SETTIME;
typedef struct dom0_op xen_op_DOM0_ADD_MEMTYPE;
typedef struct dom0_op xen_op_DOM0_DEL_MEMTYPE;
typedef struct dom0_op xen_op_DOM0_READ_MEMTYPE;
typedef struct dom0_op xen_op_DOM0_MICROCODE;
typedef struct dom0_op xen_op_DOM0_PLATFORM_QUIRK;
typedef struct dom0_op xen_op_DOM0_PHYSICAL_MEMORY_MAP;

/* platform_op */
typedef struct xen_platform_op xen_op_XENPF_settime32;
typedef struct xen_platform_op xen_op_XENPF_add_memtype;
typedef struct xen_platform_op xen_op_XENPF_del_memtype;
typedef struct xen_platform_op xen_op_XENPF_read_memtype;
typedef struct xen_platform_op xen_op_XENPF_microcode_update;
typedef struct xen_platform_op xen_op_XENPF_platform_quirk;
typedef struct xen_platform_op xen_op_XENPF_get_cpu_version;
typedef struct xen_platform_op xen_op_XENPF_efi_runtime_call;
typedef struct xen_platform_op xen_op_XENPF_firmware_info;
typedef struct xen_platform_op xen_op_XENPF_enter_acpi_sleep;
typedef struct xen_platform_op xen_op_XENPF_change_freq;
typedef struct xen_platform_op xen_op_XENPF_getidletime;
typedef struct xen_platform_op xen_op_XENPF_set_processor_pminfo;
typedef struct xen_platform_op xen_op_XENPF_get_cpuinfo;
typedef struct xen_platform_op xen_op_XENPF_cpu_online;
typedef struct xen_platform_op xen_op_XENPF_cpu_offline;
typedef struct xen_platform_op xen_op_XENPF_cpu_hotadd;
typedef struct xen_platform_op xen_op_XENPF_mem_hotadd;
typedef struct xen_platform_op xen_op_XENPF_core_parking;
typedef struct xen_platform_op xen_op_XENPF_resource_op;
typedef struct xen_platform_op xen_op_XENPF_settime;
typedef struct xen_platform_op xen_op_XENPF_settime64;
typedef struct xen_platform_op xen_op_XENPF_get_symbol;
typedef struct xen_platform_op xen_op_XENPF_get_dom0_console;
typedef struct xen_platform_op xen_op_XENPF_get_ucode_revision;
typedef struct xen_platform_op xen_op_XENPF_microcode_update2;

/* memory_op */
typedef struct xen_memory_reservation xen_op_XENMEM_increase_reservation;
typedef struct xen_memory_reservation xen_op_XENMEM_decrease_reservation;
typedef void *xen_op_none_XENMEM_maximum_ram_page;
typedef struct xen_memory_domain xen_op_XENMEM_current_reservation;
typedef struct xen_memory_domain xen_op_XENMEM_maximum_reservation;
typedef struct xen_machphys_mfn_list xen_op_XENMEM_machphys_mfn_list;
typedef struct xen_memory_reservation xen_op_XENMEM_populate_physmap;
typedef struct xen_add_to_physmap xen_op_XENMEM_add_to_physmap;
typedef struct xen_memory_map xen_op_XENMEM_memory_map;
typedef struct xen_memory_map xen_op_XENMEM_machine_memory_map;
typedef struct xen_memory_exchange xen_op_XENMEM_exchange;
typedef struct xen_machphys_mapping xen_op_XENMEM_machphys_mapping;
typedef struct xen_foreign_memory_map xen_op_XENMEM_set_memory_map;
typedef struct xen_memory_domain xen_op_XENMEM_maximum_gpfn;
typedef struct xen_remove_from_physmap xen_op_XENMEM_remove_from_physmap;
typedef struct xen_pod_target xen_op_XENMEM_set_pod_target;
typedef struct xen_pod_target xen_op_XENMEM_get_pod_target;
typedef void *xen_op_none_XENMEM_get_sharing_freed_pages;
typedef void *xen_op_none_XENMEM_get_sharing_shared_pages;
typedef struct xen_mem_paging_op xen_op_XENMEM_paging_op;
typedef struct xen_mem_access_op xen_op_XENMEM_access_op;
typedef struct xen_mem_sharing_op xen_op_XENMEM_sharing_op;
typedef struct xen_add_to_physmap_batch xen_op_XENMEM_add_to_physmap_batch;
typedef struct xen_add_to_physmap_batch xen_op_XENMEM_add_to_physmap_range;
typedef struct xen_memory_reservation xen_op_XENMEM_claim_pages;
typedef struct xen_machphys_mfn_list xen_op_XENMEM_machphys_compat_mfn_list;
typedef struct xen_vnuma_topology_info xen_op_XENMEM_get_vnumainfo;
typedef struct xen_reserved_device_memory_map xen_op_XENMEM_reserved_device_memory_map;
typedef struct xen_mem_acquire_resource xen_op_XENMEM_acquire_resource;

/* xen_version */
typedef void *xen_op_none_XENVER_version;
typedef xen_extraversion_t xen_op_XENVER_extraversion;
typedef struct xen_compile_info xen_op_XENVER_compile_info;
typedef xen_capabilities_info_t xen_op_XENVER_capabilities;
typedef xen_changeset_info_t xen_op_XENVER_changeset;
typedef struct xen_platform_parameters xen_op_XENVER_platform_parameters;
typedef struct xen_feature_info xen_op_XENVER_get_features;
typedef void *xen_op_none_XENVER_pagesize;
typedef xen_domain_handle_t xen_op_XENVER_guest_handle;
typedef xen_commandline_t xen_op_XENVER_commandline;
typedef struct xen_build_id xen_op_XENVER_build_id;
typedef struct xen_varbuf xen_op_XENVER_extraversion2;
typedef struct xen_varbuf xen_op_XENVER_capabilities2;
typedef struct xen_varbuf xen_op_XENVER_changeset2;
typedef struct xen_varbuf xen_op_XENVER_commandline2;

/* console_io */
typedef void *xen_op_none_CONSOLEIO_write;
typedef void *xen_op_none_CONSOLEIO_read;

/* grant_table_op */
typedef struct gnttab_map_grant_ref xen_op_GNTTABOP_map_grant_ref;
typedef struct gnttab_unmap_grant_ref xen_op_GNTTABOP_unmap_grant_ref;
typedef struct gnttab_setup_table xen_op_GNTTABOP_setup_table;
typedef struct gnttab_dump_table xen_op_GNTTABOP_dump_table;
typedef struct gnttab_transfer xen_op_GNTTABOP_transfer;
typedef struct gnttab_copy xen_op_GNTTABOP_copy;
typedef struct gnttab_query_size xen_op_GNTTABOP_query_size;
typedef struct gnttab_unmap_and_replace xen_op_GNTTABOP_unmap_and_replace;
typedef struct gnttab_set_version xen_op_GNTTABOP_set_version;
typedef struct gnttab_get_status_frames xen_op_GNTTABOP_get_status_frames;
typedef struct gnttab_get_version xen_op_GNTTABOP_get_version;
typedef struct gnttab_swap_grant_ref xen_op_GNTTABOP_swap_grant_ref;
typedef struct gnttab_cache_flush xen_op_GNTTABOP_cache_flush;

/* vm_assist */
typedef void *xen_op_none_VMASST_CMD_enable;
typedef void *xen_op_none_VMASST_CMD_disable;

/* vcpu_op */
typedef struct vcpu_guest_context xen_op_VCPUOP_initialise;
typedef void *xen_op_none_VCPUOP_up;
typedef void *xen_op_none_VCPUOP_down;
typedef void *xen_op_none_VCPUOP_is_up;
typedef struct vcpu_runstate_info xen_op_VCPUOP_get_runstate_info;
typedef struct vcpu_register_runstate_memory_area xen_op_VCPUOP_register_runstate_memory_area;
typedef struct vcpu_set_periodic_timer xen_op_VCPUOP_set_periodic_timer;
typedef void *xen_op_none_VCPUOP_stop_periodic_timer;
typedef struct vcpu_set_singleshot_timer xen_op_VCPUOP_set_singleshot_timer;
typedef void *xen_op_none_VCPUOP_stop_singleshot_timer;
typedef struct vcpu_register_vcpu_info xen_op_VCPUOP_register_vcpu_info;
typedef void *xen_op_none_VCPUOP_send_nmi;
typedef struct vcpu_get_physid xen_op_VCPUOP_get_physid;
typedef struct vcpu_register_time_memory_area xen_op_VCPUOP_register_vcpu_time_memory_area;
typedef struct vcpu_register_runstate_memory_area xen_op_VCPUOP_register_runstate_phys_area;
typedef struct vcpu_register_time_memory_area xen_op_VCPUOP_register_vcpu_time_phys_area;

/* mmuext_op */
typedef struct mmuext_op xen_op_MMUEXT_PIN_L1_TABLE;
typedef struct mmuext_op xen_op_MMUEXT_PIN_L2_TABLE;
typedef struct mmuext_op xen_op_MMUEXT_PIN_L3_TABLE;
typedef struct mmuext_op xen_op_MMUEXT_PIN_L4_TABLE;
typedef struct mmuext_op xen_op_MMUEXT_UNPIN_TABLE;
typedef struct mmuext_op xen_op_MMUEXT_NEW_BASEPTR;
typedef struct mmuext_op xen_op_MMUEXT_TLB_FLUSH_LOCAL;
typedef struct mmuext_op xen_op_MMUEXT_INVLPG_LOCAL;
typedef struct mmuext_op xen_op_MMUEXT_TLB_FLUSH_MULTI;
typedef struct mmuext_op xen_op_MMUEXT_INVLPG_MULTI;
typedef struct mmuext_op xen_op_MMUEXT_TLB_FLUSH_ALL;
typedef struct mmuext_op xen_op_MMUEXT_INVLPG_ALL;
typedef struct mmuext_op xen_op_MMUEXT_FLUSH_CACHE;
typedef struct mmuext_op xen_op_MMUEXT_SET_LDT;
typedef struct mmuext_op xen_op_MMUEXT_NEW_USER_BASEPTR;
typedef struct mmuext_op xen_op_MMUEXT_CLEAR_PAGE;
typedef struct mmuext_op xen_op_MMUEXT_COPY_PAGE;
typedef struct mmuext_op xen_op_MMUEXT_FLUSH_CACHE_GLOBAL;
typedef struct mmuext_op xen_op_MMUEXT_MARK_SUPER;
typedef struct mmuext_op xen_op_MMUEXT_UNMARK_SUPER;

/* xsm_op */
typedef struct xen_flask_op xen_op_FLASK_LOAD;
typedef struct xen_flask_op xen_op_FLASK_GETENFORCE;
typedef struct xen_flask_op xen_op_FLASK_SETENFORCE;
typedef struct xen_flask_op xen_op_FLASK_CONTEXT_TO_SID;
typedef struct xen_flask_op xen_op_FLASK_SID_TO_CONTEXT;
typedef struct xen_flask_op xen_op_FLASK_ACCESS;
typedef struct xen_flask_op xen_op_FLASK_CREATE;
typedef struct xen_flask_op xen_op_FLASK_RELABEL;
typedef struct xen_flask_op xen_op_FLASK_USER;
typedef struct xen_flask_op xen_op_FLASK_POLICYVERS;
typedef struct xen_flask_op xen_op_FLASK_GETBOOL;
typedef struct xen_flask_op xen_op_FLASK_SETBOOL;
typedef struct xen_flask_op xen_op_FLASK_COMMITBOOLS;
typedef struct xen_flask_op xen_op_FLASK_MLS;
typedef struct xen_flask_op xen_op_FLASK_DISABLE;
typedef struct xen_flask_op xen_op_FLASK_GETAVC_THRESHOLD;
typedef struct xen_flask_op xen_op_FLASK_SETAVC_THRESHOLD;
typedef struct xen_flask_op xen_op_FLASK_AVC_HASHSTATS;
typedef struct xen_flask_op xen_op_FLASK_AVC_CACHESTATS;
typedef struct xen_flask_op xen_op_FLASK_MEMBER;
typedef struct xen_flask_op xen_op_FLASK_ADD_OCONTEXT;
typedef struct xen_flask_op xen_op_FLASK_DEL_OCONTEXT;
typedef struct xen_flask_op xen_op_FLASK_GET_PEER_SID;
typedef struct xen_flask_op xen_op_FLASK_RELABEL_DOMAIN;
typedef struct xen_flask_op xen_op_FLASK_DEVICETREE_LABEL;

/* nmi_op */
typedef struct xennmi_callback xen_op_XENNMI_register_callback;
typedef void *xen_op_none_XENNMI_unregister_callback;

/* sched_op */
typedef void *xen_op_none_SCHEDOP_yield;
typedef void *xen_op_none_SCHEDOP_block;
typedef struct sched_shutdown xen_op_SCHEDOP_shutdown;
typedef struct sched_poll xen_op_SCHEDOP_poll;
typedef struct sched_remote_shutdown xen_op_SCHEDOP_remote_shutdown;
typedef struct sched_shutdown xen_op_SCHEDOP_shutdown_code;
typedef struct sched_watchdog xen_op_SCHEDOP_watchdog;
typedef struct sched_pin_override xen_op_SCHEDOP_pin_override;

/* callback_op */
typedef struct callback_register xen_op_CALLBACKOP_register;
typedef struct callback_unregister xen_op_CALLBACKOP_unregister;

/* xenoprof_op */
typedef struct xenoprof_init xen_op_XENOPROF_init;
typedef void *xen_op_none_XENOPROF_reset_active_list;
typedef void *xen_op_none_XENOPROF_reset_passive_list;
typedef domid_t xen_op_XENOPROF_set_active;
typedef struct xenoprof_passive xen_op_XENOPROF_set_passive;
typedef void *xen_op_none_XENOPROF_reserve_counters;
typedef struct xenoprof_counter xen_op_XENOPROF_counter;
typedef void *xen_op_none_XENOPROF_setup_events;
typedef void *xen_op_none_XENOPROF_enable_virq;
typedef void *xen_op_none_XENOPROF_start;
typedef void *xen_op_none_XENOPROF_stop;
typedef void *xen_op_none_XENOPROF_disable_virq;
typedef void *xen_op_none_XENOPROF_release_counters;
typedef void *xen_op_none_XENOPROF_shutdown;
typedef struct xenoprof_get_buffer xen_op_XENOPROF_get_buffer;
typedef void *xen_op_none_XENOPROF_set_backtrace;
typedef void *xen_op_none_XENOPROF_get_ibs_caps;
typedef struct xenoprof_ibs_counter xen_op_XENOPROF_ibs_counter;

/* event_channel_op */
typedef struct evtchn_bind_interdomain xen_op_EVTCHNOP_bind_interdomain;
typedef struct evtchn_bind_virq xen_op_EVTCHNOP_bind_virq;
typedef struct evtchn_bind_pirq xen_op_EVTCHNOP_bind_pirq;
typedef struct evtchn_close xen_op_EVTCHNOP_close;
typedef struct evtchn_send xen_op_EVTCHNOP_send;
typedef struct evtchn_status xen_op_EVTCHNOP_status;
typedef struct evtchn_alloc_unbound xen_op_EVTCHNOP_alloc_unbound;
typedef struct evtchn_bind_ipi xen_op_EVTCHNOP_bind_ipi;
typedef struct evtchn_bind_vcpu xen_op_EVTCHNOP_bind_vcpu;
typedef struct evtchn_unmask xen_op_EVTCHNOP_unmask;
typedef struct evtchn_reset xen_op_EVTCHNOP_reset;
typedef struct evtchn_init_control xen_op_EVTCHNOP_init_control;
typedef struct evtchn_expand_array xen_op_EVTCHNOP_expand_array;
typedef struct evtchn_set_priority xen_op_EVTCHNOP_set_priority;

/* physdev_op */
typedef void *xen_op_none_PHYSDEVOP_IRQ_UNMASK_NOTIFY;
typedef struct physdev_irq_status_query xen_op_PHYSDEVOP_IRQ_STATUS_QUERY;
typedef struct physdev_irq_status_query xen_op_PHYSDEVOP_irq_status_query;
typedef struct physdev_set_iopl xen_op_PHYSDEVOP_SET_IOPL;
typedef struct physdev_set_iopl xen_op_PHYSDEVOP_set_iopl;
typedef struct physdev_set_iobitmap xen_op_PHYSDEVOP_SET_IOBITMAP;
typedef struct physdev_set_iobitmap xen_op_PHYSDEVOP_set_iobitmap;
typedef struct physdev_apic xen_op_PHYSDEVOP_APIC_READ;
typedef struct physdev_apic xen_op_PHYSDEVOP_apic_read;
typedef struct physdev_apic xen_op_PHYSDEVOP_APIC_WRITE;
typedef struct physdev_apic xen_op_PHYSDEVOP_apic_write;
typedef struct physdev_irq xen_op_PHYSDEVOP_ASSIGN_VECTOR;
typedef struct physdev_irq xen_op_PHYSDEVOP_alloc_irq_vector;
typedef struct physdev_irq xen_op_PHYSDEVOP_FREE_VECTOR;
typedef struct physdev_irq xen_op_PHYSDEVOP_free_irq_vector;
typedef struct physdev_eoi xen_op_PHYSDEVOP_eoi;
typedef struct physdev_map_pirq xen_op_PHYSDEVOP_map_pirq;
typedef struct physdev_unmap_pirq xen_op_PHYSDEVOP_unmap_pirq;
typedef struct physdev_manage_pci xen_op_PHYSDEVOP_manage_pci_add;
typedef struct physdev_manage_pci xen_op_PHYSDEVOP_manage_pci_remove;
typedef struct physdev_pirq_eoi_gmfn xen_op_PHYSDEVOP_pirq_eoi_gmfn_v1;
typedef struct physdev_restore_msi xen_op_PHYSDEVOP_restore_msi;
typedef struct physdev_manage_pci_ext xen_op_PHYSDEVOP_manage_pci_add_ext;
typedef struct physdev_setup_gsi xen_op_PHYSDEVOP_setup_gsi;
typedef struct physdev_get_free_pirq xen_op_PHYSDEVOP_get_free_pirq;
typedef struct physdev_pci_mmcfg_reserved xen_op_PHYSDEVOP_pci_mmcfg_reserved;
typedef struct physdev_pci_device_add xen_op_PHYSDEVOP_pci_device_add;
typedef struct physdev_pci_device xen_op_PHYSDEVOP_pci_device_remove;
typedef struct physdev_pci_device xen_op_PHYSDEVOP_restore_msi_ext;
typedef struct physdev_pirq_eoi_gmfn xen_op_PHYSDEVOP_pirq_eoi_gmfn;
typedef struct physdev_pirq_eoi_gmfn xen_op_PHYSDEVOP_pirq_eoi_gmfn_v2;
typedef struct physdev_dbgp_op xen_op_PHYSDEVOP_dbgp_op;
typedef struct physdev_pci_device xen_op_PHYSDEVOP_prepare_msix;
typedef struct physdev_pci_device xen_op_PHYSDEVOP_release_msix;
typedef struct pci_device_reset xen_op_PHYSDEVOP_pci_device_reset;

/* hvm_op */
typedef struct xen_hvm_param xen_op_HVMOP_set_param;
typedef struct xen_hvm_param xen_op_HVMOP_get_param;
typedef struct xen_hvm_set_pci_intx_level xen_op_HVMOP_set_pci_intx_level;
typedef struct xen_hvm_set_isa_irq_level xen_op_HVMOP_set_isa_irq_level;
typedef struct xen_hvm_set_pci_link_route xen_op_HVMOP_set_pci_link_route;
typedef void *xen_op_none_HVMOP_flush_tlbs;
typedef struct xen_hvm_pagetable_dying xen_op_HVMOP_pagetable_dying;
typedef struct xen_hvm_get_time xen_op_HVMOP_get_time;
typedef struct xen_hvm_xentrace xen_op_HVMOP_xentrace;
typedef void *xen_op_none_HVMOP_set_mem_access;
typedef void *xen_op_none_HVMOP_get_mem_access;
typedef struct xen_hvm_get_mem_type xen_op_HVMOP_get_mem_type;
typedef struct xen_hvm_evtchn_upcall_vector xen_op_HVMOP_set_evtchn_upcall_vector;
typedef void *xen_op_none_HVMOP_guest_request_vm_event;
typedef struct xen_hvm_altp2m_op xen_op_HVMOP_altp2m;
typedef struct xen_hvm_track_dirty_vram xen_op_HVMOP_track_dirty_vram;
typedef struct xen_hvm_modified_memory xen_op_HVMOP_modified_memory;
typedef struct xen_hvm_set_mem_type xen_op_HVMOP_set_mem_type;
typedef struct xen_hvm_inject_trap xen_op_HVMOP_inject_trap;
typedef struct xen_hvm_inject_msi xen_op_HVMOP_inject_msi;
typedef struct xen_hvm_create_ioreq_server xen_op_HVMOP_create_ioreq_server;
typedef struct xen_hvm_get_ioreq_server_info xen_op_HVMOP_get_ioreq_server_info;
typedef struct xen_hvm_io_range xen_op_HVMOP_map_io_range_to_ioreq_server;
typedef struct xen_hvm_io_range xen_op_HVMOP_unmap_io_range_from_ioreq_server;
typedef struct xen_hvm_destroy_ioreq_server xen_op_HVMOP_destroy_ioreq_server;
typedef struct xen_hvm_set_ioreq_server_state xen_op_HVMOP_set_ioreq_server_state;

/* sysctl */
typedef struct xen_sysctl xen_op_XEN_SYSCTL_readconsole;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_tbuf_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_physinfo;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_sched_id;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_perfc_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_getdomaininfolist;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_debug_keys;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_getcpuinfo;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_availheap;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_get_pmstat;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_cpu_hotplug;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_pm_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_page_offline_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_lockprof_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_cputopoinfo;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_numainfo;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_cpupool_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_scheduler_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_coverage_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_psr_cmt_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_pcitopoinfo;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_psr_alloc;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_get_cpu_featureset;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_livepatch_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_get_cpu_policy;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_dt_overlay;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_gcov_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_psr_cat_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_tmem_op;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_get_cpu_levelling_caps;
typedef struct xen_sysctl xen_op_XEN_SYSCTL_set_parameter;

/* domctl */
typedef struct xen_domctl xen_op_XEN_DOMCTL_createdomain;
typedef struct xen_domctl xen_op_XEN_DOMCTL_destroydomain;
typedef struct xen_domctl xen_op_XEN_DOMCTL_pausedomain;
typedef struct xen_domctl xen_op_XEN_DOMCTL_unpausedomain;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getdomaininfo;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setvcpuaffinity;
typedef struct xen_domctl xen_op_XEN_DOMCTL_shadow_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_max_mem;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setvcpucontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getvcpucontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getvcpuinfo;
typedef struct xen_domctl xen_op_XEN_DOMCTL_max_vcpus;
typedef struct xen_domctl xen_op_XEN_DOMCTL_scheduler_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setdomainhandle;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setdebugging;
typedef struct xen_domctl xen_op_XEN_DOMCTL_irq_permission;
typedef struct xen_domctl xen_op_XEN_DOMCTL_iomem_permission;
typedef struct xen_domctl xen_op_XEN_DOMCTL_ioport_permission;
typedef struct xen_domctl xen_op_XEN_DOMCTL_hypercall_init;
typedef struct xen_domctl xen_op_XEN_DOMCTL_settimeoffset;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getvcpuaffinity;
typedef struct xen_domctl xen_op_XEN_DOMCTL_real_mode_area;
typedef struct xen_domctl xen_op_XEN_DOMCTL_resumedomain;
typedef struct xen_domctl xen_op_XEN_DOMCTL_sendtrigger;
typedef struct xen_domctl xen_op_XEN_DOMCTL_subscribe;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gethvmcontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_sethvmcontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_address_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_address_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_assign_device;
typedef struct xen_domctl xen_op_XEN_DOMCTL_bind_pt_irq;
typedef struct xen_domctl xen_op_XEN_DOMCTL_memory_mapping;
typedef struct xen_domctl xen_op_XEN_DOMCTL_ioport_mapping;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_ext_vcpucontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_ext_vcpucontext;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_opt_feature;
typedef struct xen_domctl xen_op_XEN_DOMCTL_test_assign_device;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_target;
typedef struct xen_domctl xen_op_XEN_DOMCTL_deassign_device;
typedef struct xen_domctl xen_op_XEN_DOMCTL_unbind_pt_irq;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_device_group;
typedef struct xen_domctl xen_op_XEN_DOMCTL_debug_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gethvmcontext_partial;
typedef struct xen_domctl xen_op_XEN_DOMCTL_vm_event_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_mem_sharing_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gettscinfo;
typedef struct xen_domctl xen_op_XEN_DOMCTL_settscinfo;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getpageframeinfo3;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setvcpuextstate;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getvcpuextstate;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_access_required;
typedef struct xen_domctl xen_op_XEN_DOMCTL_audit_p2m;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_virq_handler;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_broken_page_p2m;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setnodeaffinity;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getnodeaffinity;
typedef struct xen_domctl xen_op_XEN_DOMCTL_cacheflush;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_vcpu_msrs;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_vcpu_msrs;
typedef struct xen_domctl xen_op_XEN_DOMCTL_setvnumainfo;
typedef struct xen_domctl xen_op_XEN_DOMCTL_psr_cmt_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_monitor_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_psr_alloc;
typedef struct xen_domctl xen_op_XEN_DOMCTL_soft_reset;
typedef struct xen_domctl xen_op_XEN_DOMCTL_vuart_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_cpu_policy;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_cpu_policy;
typedef struct xen_domctl xen_op_XEN_DOMCTL_vmtrace_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_paging_mempool_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_paging_mempool_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_dt_overlay;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gsi_permission;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_llc_colors;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_domain_state;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gdbsx_guestmemio;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gdbsx_pausevcpu;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gdbsx_unpausevcpu;
typedef struct xen_domctl xen_op_XEN_DOMCTL_gdbsx_domstatus;
typedef struct xen_domctl xen_op_XEN_DOMCTL_getmemlist;
typedef struct xen_domctl xen_op_XEN_DOMCTL_arch_setup;
typedef struct xen_domctl xen_op_XEN_DOMCTL_pin_mem_cacheattr;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_cpuid;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_machine_address_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_get_machine_address_size;
typedef struct xen_domctl xen_op_XEN_DOMCTL_suppress_spurious_page_faults;
typedef struct xen_domctl xen_op_XEN_DOMCTL_disable_migrate;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_max_evtchn;
typedef struct xen_domctl xen_op_XEN_DOMCTL_psr_cat_op;
typedef struct xen_domctl xen_op_XEN_DOMCTL_set_gnttab_limits;

/* kexec_op */
typedef struct xen_kexec_exec xen_op_KEXEC_CMD_kexec;
typedef struct xen_kexec_load_v1 xen_op_KEXEC_CMD_kexec_load_v1;
typedef struct xen_kexec_load_v1 xen_op_KEXEC_CMD_kexec_unload_v1;
typedef struct xen_kexec_range xen_op_KEXEC_CMD_kexec_get_range;
typedef struct xen_kexec_load xen_op_KEXEC_CMD_kexec_load;
typedef struct xen_kexec_unload xen_op_KEXEC_CMD_kexec_unload;
typedef struct xen_kexec_status xen_op_KEXEC_CMD_kexec_status;

/* tmem_op */
typedef struct tmem_op xen_op_TMEM_NEW_POOL;
typedef struct tmem_op xen_op_TMEM_DESTROY_POOL;
typedef struct tmem_op xen_op_TMEM_NEW_PAGE;
typedef struct tmem_op xen_op_TMEM_PUT_PAGE;
typedef struct tmem_op xen_op_TMEM_GET_PAGE;
typedef struct tmem_op xen_op_TMEM_FLUSH_PAGE;
typedef struct tmem_op xen_op_TMEM_FLUSH_OBJECT;
typedef struct tmem_op xen_op_TMEM_READ;
typedef struct tmem_op xen_op_TMEM_WRITE;
typedef struct tmem_op xen_op_TMEM_XCHG;
typedef struct tmem_op xen_op_TMEM_AUTH;
typedef struct tmem_op xen_op_TMEM_RESTORE_NEW;

/* argo_op */
typedef struct xen_argo_register_ring xen_op_XEN_ARGO_OP_register_ring;
typedef struct xen_argo_unregister_ring xen_op_XEN_ARGO_OP_unregister_ring;
typedef struct xen_argo_send_addr xen_op_XEN_ARGO_OP_sendv;
typedef struct xen_argo_ring_data xen_op_XEN_ARGO_OP_notify;

/* xenpmu_op */
typedef struct xen_pmu_params xen_op_XENPMU_mode_get;
typedef struct xen_pmu_params xen_op_XENPMU_mode_set;
typedef struct xen_pmu_params xen_op_XENPMU_feature_get;
typedef struct xen_pmu_params xen_op_XENPMU_feature_set;
typedef struct xen_pmu_params xen_op_XENPMU_init;
typedef struct xen_pmu_params xen_op_XENPMU_finish;
typedef struct xen_pmu_params xen_op_XENPMU_lvtpc_set;
typedef struct xen_pmu_params xen_op_XENPMU_flush;

/* dm_op */
typedef struct xen_dm_op xen_op_XEN_DMOP_create_ioreq_server;
typedef struct xen_dm_op xen_op_XEN_DMOP_get_ioreq_server_info;
typedef struct xen_dm_op xen_op_XEN_DMOP_map_io_range_to_ioreq_server;
typedef struct xen_dm_op xen_op_XEN_DMOP_unmap_io_range_from_ioreq_server;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_ioreq_server_state;
typedef struct xen_dm_op xen_op_XEN_DMOP_destroy_ioreq_server;
typedef struct xen_dm_op xen_op_XEN_DMOP_track_dirty_vram;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_pci_intx_level;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_isa_irq_level;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_pci_link_route;
typedef struct xen_dm_op xen_op_XEN_DMOP_modified_memory;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_mem_type;
typedef struct xen_dm_op xen_op_XEN_DMOP_inject_event;
typedef struct xen_dm_op xen_op_XEN_DMOP_inject_msi;
typedef struct xen_dm_op xen_op_XEN_DMOP_map_mem_type_to_ioreq_server;
typedef struct xen_dm_op xen_op_XEN_DMOP_remote_shutdown;
typedef struct xen_dm_op xen_op_XEN_DMOP_relocate_memory;
typedef struct xen_dm_op xen_op_XEN_DMOP_pin_memory_cacheattr;
typedef struct xen_dm_op xen_op_XEN_DMOP_set_irq_level;
typedef struct xen_dm_op xen_op_XEN_DMOP_nr_vcpus;

/* hypfs_op */
typedef void *xen_op_none_XEN_HYPFS_OP_get_version;
typedef struct xen_hypfs_direntry xen_op_XEN_HYPFS_OP_read;
typedef void *xen_op_none_XEN_HYPFS_OP_write_contents;

/* mca */
typedef struct xen_mc xen_op_XEN_MC_fetch;
typedef struct xen_mc xen_op_XEN_MC_notifydomain;
typedef struct xen_mc xen_op_XEN_MC_physcpuinfo;
typedef struct xen_mc xen_op_XEN_MC_msrinject;
typedef struct xen_mc xen_op_XEN_MC_mceinject;
typedef struct xen_mc xen_op_XEN_MC_inject_v2;

#endif /* !XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_OPERATION_H__ */
