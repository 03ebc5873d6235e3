/* SPDX-License-Identifier: MIT */
/*
 * arm64.h - the structures of the arm64 ABI for compilers of all ABIs, named RECORD_arm64.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/arm64. Contains the structures whose
 *           layout differs between ABIs or that some ABI does not have and, where needed,
 *           the structures inside them. A layout that several ABIs share is defined once, in
 *           a shared header and with the name of the first of these ABIs; RECORD_arm64 is
 *           another name for it. The control interfaces are those of the newest release;
 *           they are left out if an older release was selected (control/release.h).
 *           Stands in for the header of the same name that Xen generates and installs: has
 *           all its records, typedefs and macros, with the same layouts, types and values,
 *           in C and C++.
 * Layout:   that of arm64 on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_ARM64_H__
#define __XEN_PUBLIC_FOREIGN_ARM64_H__

#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

/* The macros of Xen's own header: the constants of arm64, and the records that it lacks. */
#define __aarch64___ARM64                      1
#define XEN_LEGACY_MAX_VCPUS_ARM64             1
#define MAX_GUEST_CMDLINE_ARM64                0x400
#define _VGCF_online_ARM64                     0
#define VGCF_online_ARM64                      1
#define arm64_has_no_vcpu_cr_regs              1
#define arm64_has_no_vcpu_ar_regs              1
#define arm64_has_no_start_info                1
#define arm64_has_no_trap_info                 1
#define arm64_has_no_cpu_user_regs             1

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
#define arch_vcpu_info_arm64                           arch_vcpu_info_arm32
#define arch_shared_info_arm64                         arch_shared_info_arm32
#define xen_pmu_arch_arm64                             xen_pmu_arch_arm32
#define xen_argo_iov_arm64                             xen_argo_iov_x86_64
#define callback_register_arm64                        callback_register_x86_64
#define callback_unregister_arm64                      callback_unregister_x86_32
#define evtchn_init_control_arm64                      evtchn_init_control_x86_64
#define evtchn_expand_array_arm64                      evtchn_expand_array_x86_64
#define grant_entry_header_arm64                       grant_entry_header_x86_32
#define grant_entry_v2_arm64                           grant_entry_v2_x86_64
#define gnttab_map_grant_ref_arm64                     gnttab_map_grant_ref_x86_64
#define gnttab_unmap_grant_ref_arm64                   gnttab_unmap_grant_ref_x86_64
#define gnttab_setup_table_arm64                       gnttab_setup_table_x86_64
#define gnttab_transfer_arm64                          gnttab_transfer_x86_64
#define gnttab_copy_arm64                              gnttab_copy_x86_64
#define gnttab_copy_ptr_arm64                          gnttab_copy_ptr_x86_64
#define gnttab_unmap_and_replace_arm64                 gnttab_unmap_and_replace_x86_64
#define gnttab_get_status_frames_arm64                 gnttab_get_status_frames_x86_64
#define gnttab_cache_flush_arm64                       gnttab_cache_flush_x86_64
#define xen_hvm_param_arm64                            xen_hvm_param_x86_64
#define xen_hvm_pagetable_dying_arm64                  xen_hvm_pagetable_dying_x86_64
#define xen_hvm_get_time_arm64                         xen_hvm_get_time_x86_64
#define xen_hvm_get_mem_type_arm64                     xen_hvm_get_mem_type_x86_64
#define xen_hvm_altp2m_vcpu_enable_notify_arm64        xen_hvm_altp2m_vcpu_enable_notify_x86_64
#define xen_hvm_altp2m_mem_access_arm64                xen_hvm_altp2m_mem_access_x86_64
#define xen_hvm_altp2m_set_mem_access_multi_arm64      xen_hvm_altp2m_set_mem_access_multi_x86_64
#define xen_hvm_altp2m_change_gfn_arm64                xen_hvm_altp2m_change_gfn_x86_64
#define xen_hvm_altp2m_suppress_ve_arm64               xen_hvm_altp2m_suppress_ve_x86_64
#define xen_hvm_altp2m_suppress_ve_multi_arm64         xen_hvm_altp2m_suppress_ve_multi_x86_64
#define xen_hvm_altp2m_op_arm64                        xen_hvm_altp2m_op_x86_64
#define vcpu_hvm_x86_32_arm64                          vcpu_hvm_x86_32_x86_64
#define vcpu_hvm_x86_64_arm64                          vcpu_hvm_x86_64_x86_64
#define vcpu_hvm_context_arm64                         vcpu_hvm_context_x86_64
#define ioreq_arm64                                    ioreq_x86_64
#define shared_iopage_arm64                            shared_iopage_x86_64
#define xen_9pfs_data_arm64                            xen_9pfs_data_x86_64
#define blkif_request_arm64                            blkif_request_x86_64
#define blkif_request_discard_arm64                    blkif_request_discard_x86_64
#define blkif_request_indirect_arm64                   blkif_request_indirect_x86_64
#define blkif_response_arm64                           blkif_response_x86_64
#define blkif_back_ring_arm64                          blkif_back_ring_x86_64
#define blkif_front_ring_arm64                         blkif_front_ring_x86_64
#define blkif_sring_arm64                              blkif_sring_x86_64
#define blkif_sring_entry_arm64                        blkif_sring_entry_x86_64
#define xencamera_ctrl_value_arm64                     xencamera_ctrl_value_x86_64
#define xencamera_ctrl_enum_resp_arm64                 xencamera_ctrl_enum_resp_x86_64
#define xencamera_req_arm64                            xencamera_req_x86_64
#define xencamera_resp_arm64                           xencamera_resp_x86_64
#define xencamera_evt_arm64                            xencamera_evt_x86_64
#define xen_cameraif_back_ring_arm64                   xen_cameraif_back_ring_x86_64
#define xen_cameraif_front_ring_arm64                  xen_cameraif_front_ring_x86_64
#define xen_cameraif_sring_arm64                       xen_cameraif_sring_x86_64
#define xen_cameraif_sring_entry_arm64                 xen_cameraif_sring_entry_x86_64
#define xendispl_dbuf_create_req_arm64                 xendispl_dbuf_create_req_x86_64
#define xendispl_dbuf_destroy_req_arm64                xendispl_dbuf_destroy_req_x86_64
#define xendispl_fb_attach_req_arm64                   xendispl_fb_attach_req_x86_64
#define xendispl_fb_detach_req_arm64                   xendispl_fb_detach_req_x86_64
#define xendispl_set_config_req_arm64                  xendispl_set_config_req_x86_64
#define xendispl_page_flip_req_arm64                   xendispl_page_flip_req_x86_64
#define xendispl_pg_flip_evt_arm64                     xendispl_pg_flip_evt_x86_64
#define xendispl_req_arm64                             xendispl_req_x86_64
#define xendispl_evt_arm64                             xendispl_evt_x86_64
#define xen_displif_back_ring_arm64                    xen_displif_back_ring_x86_64
#define xen_displif_front_ring_arm64                   xen_displif_front_ring_x86_64
#define xen_displif_sring_arm64                        xen_displif_sring_x86_64
#define xen_displif_sring_entry_arm64                  xen_displif_sring_entry_x86_64
#define xenfb_page_arm64                               xenfb_page_x86_64
#define fsif_read_request_arm64                        fsif_read_request_x86_64
#define fsif_write_request_arm64                       fsif_write_request_x86_64
#define fsif_stat_response_arm64                       fsif_stat_response_x86_64
#define fsif_truncate_request_arm64                    fsif_truncate_request_x86_64
#define fsif_request_arm64                             fsif_request_x86_64
#define fsif_response_arm64                            fsif_response_x86_64
#define fsif_back_ring_arm64                           fsif_back_ring_x86_64
#define fsif_front_ring_arm64                          fsif_front_ring_x86_64
#define fsif_sring_arm64                               fsif_sring_x86_64
#define fsif_sring_entry_arm64                         fsif_sring_entry_x86_64
#define xen_netif_ctrl_back_ring_arm64                 xen_netif_ctrl_back_ring_x86_64
#define xen_netif_ctrl_front_ring_arm64                xen_netif_ctrl_front_ring_x86_64
#define netif_tx_back_ring_arm64                       netif_tx_back_ring_x86_64
#define netif_tx_front_ring_arm64                      netif_tx_front_ring_x86_64
#define netif_rx_back_ring_arm64                       netif_rx_back_ring_x86_64
#define netif_rx_front_ring_arm64                      netif_rx_front_ring_x86_64
#define pvcalls_data_arm64                             pvcalls_data_x86_64
#define xen_pvcalls_request_arm64                      xen_pvcalls_request_x86_64
#define xen_pvcalls_socket_arm64                       xen_pvcalls_socket_x86_64
#define xen_pvcalls_connect_arm64                      xen_pvcalls_connect_x86_64
#define xen_pvcalls_release_arm64                      xen_pvcalls_release_x86_64
#define xen_pvcalls_bind_arm64                         xen_pvcalls_bind_x86_64
#define xen_pvcalls_listen_arm64                       xen_pvcalls_listen_x86_64
#define xen_pvcalls_accept_arm64                       xen_pvcalls_accept_x86_64
#define xen_pvcalls_poll_arm64                         xen_pvcalls_poll_x86_64
#define xen_pvcalls_dummy_arm64                        xen_pvcalls_dummy_x86_32
#define xen_pvcalls_response_arm64                     xen_pvcalls_response_x86_64
#define _xen_pvcalls_socket_arm64                      _xen_pvcalls_socket_x86_64
#define _xen_pvcalls_connect_arm64                     _xen_pvcalls_connect_x86_64
#define _xen_pvcalls_release_arm64                     _xen_pvcalls_release_x86_64
#define _xen_pvcalls_bind_arm64                        _xen_pvcalls_bind_x86_64
#define _xen_pvcalls_listen_arm64                      _xen_pvcalls_listen_x86_64
#define _xen_pvcalls_accept_arm64                      _xen_pvcalls_accept_x86_64
#define _xen_pvcalls_poll_arm64                        _xen_pvcalls_poll_x86_64
#define _xen_pvcalls_dummy_arm64                       _xen_pvcalls_dummy_x86_32
#define xen_pvcalls_back_ring_arm64                    xen_pvcalls_back_ring_x86_64
#define xen_pvcalls_front_ring_arm64                   xen_pvcalls_front_ring_x86_64
#define xen_pvcalls_sring_arm64                        xen_pvcalls_sring_x86_64
#define xen_pvcalls_sring_entry_arm64                  xen_pvcalls_sring_entry_x86_64
#define xensnd_query_hw_param_arm64                    xensnd_query_hw_param_x86_64
#define xensnd_cur_pos_evt_arm64                       xensnd_cur_pos_evt_x86_64
#define xensnd_req_arm64                               xensnd_req_x86_64
#define xensnd_resp_arm64                              xensnd_resp_x86_64
#define xensnd_evt_arm64                               xensnd_evt_x86_64
#define xen_sndif_back_ring_arm64                      xen_sndif_back_ring_x86_64
#define xen_sndif_front_ring_arm64                     xen_sndif_front_ring_x86_64
#define xen_sndif_sring_arm64                          xen_sndif_sring_x86_64
#define xen_sndif_sring_entry_arm64                    xen_sndif_sring_entry_x86_64
#define tpmif_tx_request_arm64                         tpmif_tx_request_x86_64
#define tpmif_ring_arm64                               tpmif_ring_x86_64
#define tpmif_tx_interface_arm64                       tpmif_tx_interface_x86_64
#define usbif_urb_back_ring_arm64                      usbif_urb_back_ring_x86_64
#define usbif_urb_front_ring_arm64                     usbif_urb_front_ring_x86_64
#define usbif_conn_back_ring_arm64                     usbif_conn_back_ring_x86_64
#define usbif_conn_front_ring_arm64                    usbif_conn_front_ring_x86_64
#define vscsiif_back_ring_arm64                        vscsiif_back_ring_x86_64
#define vscsiif_front_ring_arm64                       vscsiif_front_ring_x86_64
#define xsd_errors_arm64                               xsd_errors_x86_64
#define xen_kexec_range_arm64                          xen_kexec_range_x86_64
#define xen_kexec_segment_arm64                        xen_kexec_segment_x86_64
#define xen_kexec_load_arm64                           xen_kexec_load_x86_64
#define xen_memory_reservation_arm64                   xen_memory_reservation_x86_64
#define xen_memory_exchange_arm64                      xen_memory_exchange_x86_64
#define xen_machphys_mfn_list_arm64                    xen_machphys_mfn_list_x86_64
#define xen_machphys_mapping_arm64                     xen_machphys_mapping_x86_64
#define xen_add_to_physmap_arm64                       xen_add_to_physmap_x86_64
#define xen_add_to_physmap_batch_arm64                 xen_add_to_physmap_batch_x86_64
#define xen_add_to_physmap_batch_extra_arm64           xen_add_to_physmap_batch_extra_x86_32
#define xen_remove_from_physmap_arm64                  xen_remove_from_physmap_x86_64
#define xen_memory_map_arm64                           xen_memory_map_x86_64
#define xen_foreign_memory_map_arm64                   xen_foreign_memory_map_x86_64
#define xen_pod_target_arm64                           xen_pod_target_x86_64
#define xen_mem_access_op_arm64                        xen_mem_access_op_x86_64
#define xen_reserved_device_memory_arm64               xen_reserved_device_memory_x86_64
#define xen_reserved_device_memory_map_arm64           xen_reserved_device_memory_map_x86_64
#define xen_mem_acquire_resource_arm64                 xen_mem_acquire_resource_x86_64
#define xen_vmemrange_arm64                            xen_vmemrange_x86_64
#define xen_vnuma_topology_info_arm64                  xen_vnuma_topology_info_x86_64
#define xennmi_callback_arm64                          xennmi_callback_x86_64
#define physdev_pirq_eoi_gmfn_arm64                    physdev_pirq_eoi_gmfn_x86_64
#define physdev_set_iobitmap_arm64                     physdev_set_iobitmap_x86_64
#define physdev_apic_arm64                             physdev_apic_x86_64
#define physdev_map_pirq_arm64                         physdev_map_pirq_x86_64
#define physdev_op_arm64                               physdev_op_x86_64
#define physdev_pci_mmcfg_reserved_arm64               physdev_pci_mmcfg_reserved_x86_64
#define xen_pmu_params_arm64                           xen_pmu_params_x86_64
#define xen_pmu_data_arm64                             xen_pmu_data_arm32
#define sched_poll_arm64                               sched_poll_x86_64
#define vcpu_runstate_info_arm64                       vcpu_runstate_info_x86_64
#define vcpu_register_runstate_memory_area_arm64       vcpu_register_runstate_memory_area_x86_64
#define vcpu_set_periodic_timer_arm64                  vcpu_set_periodic_timer_x86_64
#define vcpu_set_singleshot_timer_arm64                vcpu_set_singleshot_timer_x86_64
#define vcpu_register_vcpu_info_arm64                  vcpu_register_vcpu_info_x86_64
#define vcpu_get_physid_arm64                          vcpu_get_physid_x86_64
#define vcpu_register_time_memory_area_arm64           vcpu_register_time_memory_area_x86_64
#define xen_platform_parameters_arm64                  xen_platform_parameters_x86_64
#define mmuext_op_arm64                                mmuext_op_x86_64
#define mmu_update_arm64                               mmu_update_x86_64
#define multicall_entry_arm64                          multicall_entry_x86_64
#define vcpu_time_info_arm64                           vcpu_time_info_x86_64
#define vcpu_info_arm64                                vcpu_info_arm32
#define shared_info_arm64                              shared_info_arm32
#define dom0_vga_console_info_arm64                    dom0_vga_console_info_x86_32
#define xenctl_bitmap_arm64                            xenctl_bitmap_x86_32
#define xencomm_desc_arm64                             xencomm_desc_x86_64
#define event_log_arm64                                event_log_x86_64
#define xenoprof_buf_arm64                             xenoprof_buf_x86_64
#define xenoprof_get_buffer_arm64                      xenoprof_get_buffer_x86_64
#define xenoprof_counter_arm64                         xenoprof_counter_x86_64
#define xenoprof_passive_arm64                         xenoprof_passive_x86_64
#define xenoprof_ibs_counter_arm64                     xenoprof_ibs_counter_x86_64
#define xen_flask_load_arm64                           xen_flask_load_x86_64
#define xen_flask_sid_context_arm64                    xen_flask_sid_context_x86_64
#define xen_flask_boolean_arm64                        xen_flask_boolean_x86_64
#define xen_flask_ocontext_arm64                       xen_flask_ocontext_x86_64
#define xen_flask_devicetree_label_arm64               xen_flask_devicetree_label_x86_64
#define xen_flask_op_arm64                             xen_flask_op_x86_64
#if !defined(XEN_CONTROL_OLDER)
#define xen_arch_domainconfig_arm64                    xen_arch_domainconfig_arm32
#define vcpu_guest_core_regs_arm64                     vcpu_guest_core_regs_arm32
#define vcpu_guest_context_arm64                       vcpu_guest_context_arm32
#define xen_domctl_createdomain_arm64                  xen_domctl_createdomain_arm32
#define xen_domctl_getdomaininfo_arm64                 xen_domctl_getdomaininfo_arm32
#define xen_domctl_getpageframeinfo3_arm64             xen_domctl_getpageframeinfo3_x86_32
#define xen_domctl_shadow_op_stats_arm64               xen_domctl_shadow_op_stats_x86_32
#define xen_domctl_shadow_op_arm64                     xen_domctl_shadow_op_x86_32
#define xen_domctl_max_mem_arm64                       xen_domctl_max_mem_x86_32
#define xen_domctl_vcpucontext_arm64                   xen_domctl_vcpucontext_x86_32
#define xen_domctl_getvcpuinfo_arm64                   xen_domctl_getvcpuinfo_x86_32
#define xen_domctl_nodeaffinity_arm64                  xen_domctl_nodeaffinity_x86_32
#define xen_domctl_vcpuaffinity_arm64                  xen_domctl_vcpuaffinity_x86_32
#define xen_domctl_max_vcpus_arm64                     xen_domctl_max_vcpus_x86_32
#define xen_domctl_sched_credit_arm64                  xen_domctl_sched_credit_x86_32
#define xen_domctl_sched_credit2_arm64                 xen_domctl_sched_credit2_x86_32
#define xen_domctl_sched_rtds_arm64                    xen_domctl_sched_rtds_x86_32
#define xen_domctl_scheduler_op_arm64                  xen_domctl_scheduler_op_x86_32
#define xen_domctl_setdomainhandle_arm64               xen_domctl_setdomainhandle_x86_32
#define xen_domctl_setdebugging_arm64                  xen_domctl_setdebugging_x86_32
#define xen_domctl_irq_permission_arm64                xen_domctl_irq_permission_x86_32
#define xen_domctl_gsi_permission_arm64                xen_domctl_gsi_permission_x86_32
#define xen_domctl_iomem_permission_arm64              xen_domctl_iomem_permission_x86_32
#define xen_domctl_ioport_permission_arm64             xen_domctl_ioport_permission_x86_32
#define xen_domctl_hypercall_init_arm64                xen_domctl_hypercall_init_x86_32
#define xen_domctl_settimeoffset_arm64                 xen_domctl_settimeoffset_x86_32
#define xen_domctl_hvmcontext_arm64                    xen_domctl_hvmcontext_x86_32
#define xen_domctl_address_size_arm64                  xen_domctl_address_size_x86_32
#define xen_domctl_sendtrigger_arm64                   xen_domctl_sendtrigger_x86_32
#define xen_domctl_assign_device_arm64                 xen_domctl_assign_device_x86_32
#define xen_domctl_get_device_group_arm64              xen_domctl_get_device_group_x86_32
#define xen_domctl_bind_pt_irq_arm64                   xen_domctl_bind_pt_irq_x86_32
#define xen_domctl_memory_mapping_arm64                xen_domctl_memory_mapping_x86_32
#define xen_domctl_ioport_mapping_arm64                xen_domctl_ioport_mapping_x86_32
#define xen_domctl_ext_vcpucontext_arm64               xen_domctl_ext_vcpucontext_arm32
#define xen_domctl_set_target_arm64                    xen_domctl_set_target_x86_32
#define xen_domctl_subscribe_arm64                     xen_domctl_subscribe_x86_32
#define xen_domctl_debug_op_arm64                      xen_domctl_debug_op_x86_32
#define xen_domctl_hvmcontext_partial_arm64            xen_domctl_hvmcontext_partial_x86_32
#define xen_domctl_tsc_info_arm64                      xen_domctl_tsc_info_x86_32
#define xen_domctl_gdbsx_memio_arm64                   xen_domctl_gdbsx_memio_x86_32
#define xen_domctl_gdbsx_pauseunp_vcpu_arm64           xen_domctl_gdbsx_pauseunp_vcpu_x86_32
#define xen_domctl_gdbsx_domstatus_arm64               xen_domctl_gdbsx_domstatus_x86_32
#define xen_domctl_vm_event_op_arm64                   xen_domctl_vm_event_op_x86_32
#define xen_domctl_mem_sharing_op_arm64                xen_domctl_mem_sharing_op_x86_32
#define xen_domctl_audit_p2m_arm64                     xen_domctl_audit_p2m_x86_64
#define xen_domctl_set_virq_handler_arm64              xen_domctl_set_virq_handler_x86_32
#define xen_domctl_set_access_required_arm64           xen_domctl_set_access_required_x86_32
#define xen_domctl_set_broken_page_p2m_arm64           xen_domctl_set_broken_page_p2m_x86_32
#define xen_domctl_cacheflush_arm64                    xen_domctl_cacheflush_x86_64
#define xen_domctl_paging_mempool_arm64                xen_domctl_paging_mempool_x86_32
#define xen_domctl_vnuma_arm64                         xen_domctl_vnuma_x86_32
#define xen_domctl_psr_cmt_op_arm64                    xen_domctl_psr_cmt_op_x86_32
#define xen_domctl_monitor_op_arm64                    xen_domctl_monitor_op_x86_32
#define xen_domctl_psr_alloc_arm64                     xen_domctl_psr_alloc_x86_64
#define xen_domctl_vuart_op_arm64                      xen_domctl_vuart_op_x86_32
#define xen_domctl_vmtrace_op_arm64                    xen_domctl_vmtrace_op_x86_32
#define xen_domctl_dt_overlay_arm64                    xen_domctl_dt_overlay_arm32
#define xen_domctl_set_llc_colors_arm64                xen_domctl_set_llc_colors_x86_32
#define xen_domctl_get_domain_state_arm64              xen_domctl_get_domain_state_x86_64
#define xen_domctl_arm64                               xen_domctl_arm32
#define xen_dm_op_map_mem_type_to_ioreq_server_arm64   xen_dm_op_map_mem_type_to_ioreq_server_x86_64
#define xen_dm_op_buf_arm64                            xen_dm_op_buf_x86_64
#define xenpf_settime32_arm64                          xenpf_settime32_x86_64
#define xenpf_settime64_arm64                          xenpf_settime64_x86_64
#define xenpf_add_memtype_arm64                        xenpf_add_memtype_x86_64
#define xenpf_read_memtype_arm64                       xenpf_read_memtype_x86_64
#define xenpf_microcode_update_arm64                   xenpf_microcode_update_x86_64
#define xenpf_efi_runtime_call_arm64                   xenpf_efi_runtime_call_x86_64
#define xenpf_firmware_info_arm64                      xenpf_firmware_info_x86_64
#define xenpf_efi_info_arm64                           xenpf_efi_info_x86_64
#define xenpf_enter_acpi_sleep_arm64                   xenpf_enter_acpi_sleep_x86_32
#define xenpf_change_freq_arm64                        xenpf_change_freq_x86_64
#define xenpf_getidletime_arm64                        xenpf_getidletime_x86_64
#define xen_power_register_arm64                       xen_power_register_x86_64
#define xen_processor_cx_arm64                         xen_processor_cx_x86_64
#define xen_processor_power_arm64                      xen_processor_power_x86_64
#define xen_pct_register_arm64                         xen_pct_register_x86_64
#define xen_processor_px_arm64                         xen_processor_px_x86_64
#define xen_psd_package_arm64                          xen_psd_package_x86_64
#define xen_processor_performance_arm64                xen_processor_performance_x86_64
#define xen_processor_cppc_arm64                       xen_processor_cppc_x86_64
#define xenpf_set_processor_pminfo_arm64               xenpf_set_processor_pminfo_x86_64
#define xenpf_mem_hotadd_arm64                         xenpf_mem_hotadd_x86_64
#define xenpf_resource_entry_arm64                     xenpf_resource_entry_x86_64
#define xenpf_resource_op_arm64                        xenpf_resource_op_x86_64
#define xenpf_symdata_arm64                            xenpf_symdata_x86_64
#define xenpf_microcode_update2_arm64                  xenpf_microcode_update2_x86_64
#define xen_platform_op_arm64                          xen_platform_op_x86_64
#define xen_sysctl_readconsole_arm64                   xen_sysctl_readconsole_x86_32
#define xen_sysctl_tbuf_op_arm64                       xen_sysctl_tbuf_op_x86_32
#define xen_sysctl_physinfo_arm64                      xen_sysctl_physinfo_x86_32
#define xen_sysctl_sched_id_arm64                      xen_sysctl_sched_id_x86_32
#define xen_sysctl_perfc_op_arm64                      xen_sysctl_perfc_op_x86_32
#define xen_sysctl_getdomaininfolist_arm64             xen_sysctl_getdomaininfolist_x86_32
#define xen_sysctl_debug_keys_arm64                    xen_sysctl_debug_keys_x86_32
#define xen_sysctl_getcpuinfo_arm64                    xen_sysctl_getcpuinfo_x86_32
#define xen_sysctl_availheap_arm64                     xen_sysctl_availheap_x86_32
#define pm_px_stat_arm64                               pm_px_stat_x86_32
#define pm_cx_stat_arm64                               pm_cx_stat_x86_32
#define xen_sysctl_get_pmstat_arm64                    xen_sysctl_get_pmstat_x86_32
#define xen_sysctl_cpu_hotplug_arm64                   xen_sysctl_cpu_hotplug_x86_32
#define xen_userspace_arm64                            xen_userspace_x86_32
#define xen_ondemand_arm64                             xen_ondemand_x86_32
#define xen_get_cppc_para_arm64                        xen_get_cppc_para_x86_32
#define xen_set_cppc_para_arm64                        xen_set_cppc_para_x86_32
#define xen_get_cpufreq_para_arm64                     xen_get_cpufreq_para_x86_32
#define xen_set_cpufreq_gov_arm64                      xen_set_cpufreq_gov_x86_32
#define xen_set_cpufreq_para_arm64                     xen_set_cpufreq_para_x86_32
#define xen_sysctl_pm_op_arm64                         xen_sysctl_pm_op_x86_32
#define xen_sysctl_page_offline_op_arm64               xen_sysctl_page_offline_op_x86_64
#define xen_sysctl_lockprof_op_arm64                   xen_sysctl_lockprof_op_x86_32
#define xen_sysctl_cputopoinfo_arm64                   xen_sysctl_cputopoinfo_x86_32
#define xen_sysctl_meminfo_arm64                       xen_sysctl_meminfo_x86_64
#define xen_sysctl_numainfo_arm64                      xen_sysctl_numainfo_x86_32
#define xen_sysctl_cpupool_op_arm64                    xen_sysctl_cpupool_op_x86_32
#define xen_sysctl_credit_schedule_arm64               xen_sysctl_credit_schedule_x86_32
#define xen_sysctl_credit2_schedule_arm64              xen_sysctl_credit2_schedule_x86_32
#define xen_sysctl_scheduler_op_arm64                  xen_sysctl_scheduler_op_x86_32
#define xen_sysctl_sched_arinc653_arm64                xen_sysctl_sched_arinc653_x86_32
#define xen_sysctl_coverage_op_arm64                   xen_sysctl_coverage_op_x86_32
#define xen_sysctl_psr_cmt_op_arm64                    xen_sysctl_psr_cmt_op_x86_64
#define xen_sysctl_pcitopoinfo_arm64                   xen_sysctl_pcitopoinfo_x86_32
#define xen_sysctl_psr_alloc_arm64                     xen_sysctl_psr_alloc_x86_32
#define xen_sysctl_cpu_featureset_arm64                xen_sysctl_cpu_featureset_x86_32
#define xen_livepatch_name_arm64                       xen_livepatch_name_x86_32
#define xen_sysctl_livepatch_upload_arm64              xen_sysctl_livepatch_upload_x86_32
#define xen_livepatch_status_arm64                     xen_livepatch_status_x86_32
#define xen_sysctl_livepatch_get_arm64                 xen_sysctl_livepatch_get_x86_32
#define xen_sysctl_livepatch_list_arm64                xen_sysctl_livepatch_list_x86_32
#define xen_sysctl_livepatch_action_arm64              xen_sysctl_livepatch_action_x86_32
#define xen_sysctl_livepatch_op_arm64                  xen_sysctl_livepatch_op_x86_32
#define xen_sysctl_dt_overlay_arm64                    xen_sysctl_dt_overlay_arm32
#define xen_sysctl_arm64                               xen_sysctl_arm32
#define vm_event_x86_selector_reg_arm64                vm_event_x86_selector_reg_x86_32
#define vm_event_regs_x86_arm64                        vm_event_regs_x86_x86_64
#define vm_event_regs_arm_arm64                        vm_event_regs_arm_x86_64
#define vm_event_mem_access_arm64                      vm_event_mem_access_x86_64
#define vm_event_write_ctrlreg_arm64                   vm_event_write_ctrlreg_x86_64
#define vm_event_singlestep_arm64                      vm_event_singlestep_x86_64
#define vm_event_fast_singlestep_arm64                 vm_event_fast_singlestep_x86_32
#define vm_event_debug_arm64                           vm_event_debug_x86_64
#define vm_event_mov_to_msr_arm64                      vm_event_mov_to_msr_x86_64
#define vm_event_desc_access_arm64                     vm_event_desc_access_x86_64
#define vm_event_cpuid_arm64                           vm_event_cpuid_x86_32
#define vm_event_interrupt_x86_arm64                   vm_event_interrupt_x86_x86_64
#define vm_event_paging_arm64                          vm_event_paging_x86_64
#define vm_event_sharing_arm64                         vm_event_sharing_x86_64
#define vm_event_emul_read_data_arm64                  vm_event_emul_read_data_x86_32
#define vm_event_emul_insn_data_arm64                  vm_event_emul_insn_data_x86_32
#define vm_event_vmexit_arm64                          vm_event_vmexit_x86_64
#define vm_event_io_arm64                              vm_event_io_x86_32
#define vm_event_st_arm64                              vm_event_st_x86_64
#define vm_event_back_ring_arm64                       vm_event_back_ring_x86_64
#define vm_event_front_ring_arm64                      vm_event_front_ring_x86_64
#define vm_event_sring_arm64                           vm_event_sring_x86_64
#define vm_event_sring_entry_arm64                     vm_event_sring_entry_x86_64
#endif

/* The typedefs of Xen's own header. */
#if !defined(XEN_CONTROL_OLDER)
typedef struct vcpu_guest_core_regs_arm64 vcpu_guest_core_regs_arm64_t;
#endif
#if !defined(XEN_CONTROL_OLDER)
typedef struct vcpu_guest_context_arm64 vcpu_guest_context_arm64_t;
#endif
typedef struct arch_vcpu_info_arm64 arch_vcpu_info_arm64_t;
typedef struct vcpu_time_info_arm64 vcpu_time_info_arm64_t;
typedef struct vcpu_info_arm64 vcpu_info_arm64_t;
typedef struct arch_shared_info_arm64 arch_shared_info_arm64_t;
typedef struct shared_info_arm64 shared_info_arm64_t;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_ARM64_H__ */
