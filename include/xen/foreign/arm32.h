/* SPDX-License-Identifier: MIT */
/*
 * arm32.h - the structures of the arm32 ABI for compilers of all ABIs, named RECORD_arm32.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/arm32. Contains the structures whose
 *           layout differs between ABIs or that some ABI does not have and, where needed,
 *           the structures inside them. A layout that several ABIs share is defined once, in
 *           a shared header and with the name of the first of these ABIs; RECORD_arm32 is
 *           another name for it. The control interfaces are those of the newest release;
 *           they are left out if an older release was selected (control/release.h).
 *           Stands in for the header of the same name that Xen generates and installs: has
 *           all its records, typedefs and macros, with the same layouts, types and values,
 *           in C and C++.
 * Layout:   that of arm32 on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_ARM32_H__
#define __XEN_PUBLIC_FOREIGN_ARM32_H__

#include "../abi.h"
#include "../control/release.h"
#include "../physdev.h"
#include "shared-others.h"

/* The macros of Xen's own header: the constants of arm32, and the records that it lacks. */
#define __arm___ARM32                          1
#define XEN_LEGACY_MAX_VCPUS_ARM32             1
#define MAX_GUEST_CMDLINE_ARM32                0x400
#define _VGCF_online_ARM32                     0
#define VGCF_online_ARM32                      1
#define arm32_has_no_vcpu_cr_regs              1
#define arm32_has_no_vcpu_ar_regs              1
#define arm32_has_no_start_info                1
#define arm32_has_no_trap_info                 1
#define arm32_has_no_cpu_user_regs             1

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
#define xen_argo_iov_arm32                             xen_argo_iov_x86_64
#define callback_register_arm32                        callback_register_x86_64
#define callback_unregister_arm32                      callback_unregister_x86_32
#define evtchn_init_control_arm32                      evtchn_init_control_x86_64
#define evtchn_expand_array_arm32                      evtchn_expand_array_x86_64
#define grant_entry_header_arm32                       grant_entry_header_x86_32
#define grant_entry_v2_arm32                           grant_entry_v2_x86_64
#define gnttab_map_grant_ref_arm32                     gnttab_map_grant_ref_x86_64
#define gnttab_unmap_grant_ref_arm32                   gnttab_unmap_grant_ref_x86_64
#define gnttab_setup_table_arm32                       gnttab_setup_table_x86_64
#define gnttab_transfer_arm32                          gnttab_transfer_x86_64
#define gnttab_copy_arm32                              gnttab_copy_x86_64
#define gnttab_copy_ptr_arm32                          gnttab_copy_ptr_x86_64
#define gnttab_unmap_and_replace_arm32                 gnttab_unmap_and_replace_x86_64
#define gnttab_get_status_frames_arm32                 gnttab_get_status_frames_x86_64
#define gnttab_cache_flush_arm32                       gnttab_cache_flush_x86_64
#define xen_hvm_param_arm32                            xen_hvm_param_x86_64
#define xen_hvm_pagetable_dying_arm32                  xen_hvm_pagetable_dying_x86_64
#define xen_hvm_get_time_arm32                         xen_hvm_get_time_x86_64
#define xen_hvm_get_mem_type_arm32                     xen_hvm_get_mem_type_x86_64
#define xen_hvm_altp2m_vcpu_enable_notify_arm32        xen_hvm_altp2m_vcpu_enable_notify_x86_64
#define xen_hvm_altp2m_mem_access_arm32                xen_hvm_altp2m_mem_access_x86_64
#define xen_hvm_altp2m_set_mem_access_multi_arm32      xen_hvm_altp2m_set_mem_access_multi_x86_64
#define xen_hvm_altp2m_change_gfn_arm32                xen_hvm_altp2m_change_gfn_x86_64
#define xen_hvm_altp2m_suppress_ve_arm32               xen_hvm_altp2m_suppress_ve_x86_64
#define xen_hvm_altp2m_suppress_ve_multi_arm32         xen_hvm_altp2m_suppress_ve_multi_x86_64
#define xen_hvm_altp2m_op_arm32                        xen_hvm_altp2m_op_x86_64
#define vcpu_hvm_x86_32_arm32                          vcpu_hvm_x86_32_x86_64
#define vcpu_hvm_x86_64_arm32                          vcpu_hvm_x86_64_x86_64
#define vcpu_hvm_context_arm32                         vcpu_hvm_context_x86_64
#define ioreq_arm32                                    ioreq_x86_64
#define shared_iopage_arm32                            shared_iopage_x86_64
#define xen_9pfs_data_arm32                            xen_9pfs_data_x86_32
#define blkif_request_arm32                            blkif_request_x86_64
#define blkif_request_discard_arm32                    blkif_request_discard_x86_64
#define blkif_request_indirect_arm32                   blkif_request_indirect_x86_64
#define blkif_response_arm32                           blkif_response_x86_64
#define blkif_back_ring_arm32                          blkif_back_ring_x86_32
#define blkif_front_ring_arm32                         blkif_front_ring_x86_32
#define blkif_sring_arm32                              blkif_sring_x86_64
#define blkif_sring_entry_arm32                        blkif_sring_entry_x86_64
#define xencamera_ctrl_value_arm32                     xencamera_ctrl_value_x86_64
#define xencamera_ctrl_enum_resp_arm32                 xencamera_ctrl_enum_resp_x86_64
#define xencamera_req_arm32                            xencamera_req_x86_64
#define xencamera_resp_arm32                           xencamera_resp_x86_64
#define xencamera_evt_arm32                            xencamera_evt_x86_64
#define xen_cameraif_back_ring_arm32                   xen_cameraif_back_ring_x86_32
#define xen_cameraif_front_ring_arm32                  xen_cameraif_front_ring_x86_32
#define xen_cameraif_sring_arm32                       xen_cameraif_sring_x86_64
#define xen_cameraif_sring_entry_arm32                 xen_cameraif_sring_entry_x86_64
#define xendispl_dbuf_create_req_arm32                 xendispl_dbuf_create_req_x86_64
#define xendispl_dbuf_destroy_req_arm32                xendispl_dbuf_destroy_req_x86_64
#define xendispl_fb_attach_req_arm32                   xendispl_fb_attach_req_x86_64
#define xendispl_fb_detach_req_arm32                   xendispl_fb_detach_req_x86_64
#define xendispl_set_config_req_arm32                  xendispl_set_config_req_x86_64
#define xendispl_page_flip_req_arm32                   xendispl_page_flip_req_x86_64
#define xendispl_pg_flip_evt_arm32                     xendispl_pg_flip_evt_x86_64
#define xendispl_req_arm32                             xendispl_req_x86_64
#define xendispl_evt_arm32                             xendispl_evt_x86_64
#define xen_displif_back_ring_arm32                    xen_displif_back_ring_x86_32
#define xen_displif_front_ring_arm32                   xen_displif_front_ring_x86_32
#define xen_displif_sring_arm32                        xen_displif_sring_x86_64
#define xen_displif_sring_entry_arm32                  xen_displif_sring_entry_x86_64
#define xenfb_page_arm32                               xenfb_page_x86_32
#define fsif_read_request_arm32                        fsif_read_request_x86_64
#define fsif_write_request_arm32                       fsif_write_request_x86_64
#define fsif_stat_response_arm32                       fsif_stat_response_x86_64
#define fsif_truncate_request_arm32                    fsif_truncate_request_x86_64
#define fsif_request_arm32                             fsif_request_x86_64
#define fsif_response_arm32                            fsif_response_x86_64
#define fsif_back_ring_arm32                           fsif_back_ring_x86_32
#define fsif_front_ring_arm32                          fsif_front_ring_x86_32
#define fsif_sring_arm32                               fsif_sring_x86_64
#define fsif_sring_entry_arm32                         fsif_sring_entry_x86_64
#define xen_netif_ctrl_back_ring_arm32                 xen_netif_ctrl_back_ring_x86_32
#define xen_netif_ctrl_front_ring_arm32                xen_netif_ctrl_front_ring_x86_32
#define netif_tx_back_ring_arm32                       netif_tx_back_ring_x86_32
#define netif_tx_front_ring_arm32                      netif_tx_front_ring_x86_32
#define netif_rx_back_ring_arm32                       netif_rx_back_ring_x86_32
#define netif_rx_front_ring_arm32                      netif_rx_front_ring_x86_32
#define pvcalls_data_arm32                             pvcalls_data_x86_32
#define xen_pvcalls_request_arm32                      xen_pvcalls_request_x86_64
#define xen_pvcalls_socket_arm32                       xen_pvcalls_socket_x86_64
#define xen_pvcalls_connect_arm32                      xen_pvcalls_connect_x86_64
#define xen_pvcalls_release_arm32                      xen_pvcalls_release_x86_64
#define xen_pvcalls_bind_arm32                         xen_pvcalls_bind_x86_64
#define xen_pvcalls_listen_arm32                       xen_pvcalls_listen_x86_64
#define xen_pvcalls_accept_arm32                       xen_pvcalls_accept_x86_64
#define xen_pvcalls_poll_arm32                         xen_pvcalls_poll_x86_64
#define xen_pvcalls_dummy_arm32                        xen_pvcalls_dummy_x86_32
#define xen_pvcalls_response_arm32                     xen_pvcalls_response_x86_64
#define _xen_pvcalls_socket_arm32                      _xen_pvcalls_socket_x86_64
#define _xen_pvcalls_connect_arm32                     _xen_pvcalls_connect_x86_64
#define _xen_pvcalls_release_arm32                     _xen_pvcalls_release_x86_64
#define _xen_pvcalls_bind_arm32                        _xen_pvcalls_bind_x86_64
#define _xen_pvcalls_listen_arm32                      _xen_pvcalls_listen_x86_64
#define _xen_pvcalls_accept_arm32                      _xen_pvcalls_accept_x86_64
#define _xen_pvcalls_poll_arm32                        _xen_pvcalls_poll_x86_64
#define _xen_pvcalls_dummy_arm32                       _xen_pvcalls_dummy_x86_32
#define xen_pvcalls_back_ring_arm32                    xen_pvcalls_back_ring_x86_32
#define xen_pvcalls_front_ring_arm32                   xen_pvcalls_front_ring_x86_32
#define xen_pvcalls_sring_arm32                        xen_pvcalls_sring_x86_64
#define xen_pvcalls_sring_entry_arm32                  xen_pvcalls_sring_entry_x86_64
#define xensnd_query_hw_param_arm32                    xensnd_query_hw_param_x86_64
#define xensnd_cur_pos_evt_arm32                       xensnd_cur_pos_evt_x86_64
#define xensnd_req_arm32                               xensnd_req_x86_64
#define xensnd_resp_arm32                              xensnd_resp_x86_64
#define xensnd_evt_arm32                               xensnd_evt_x86_64
#define xen_sndif_back_ring_arm32                      xen_sndif_back_ring_x86_32
#define xen_sndif_front_ring_arm32                     xen_sndif_front_ring_x86_32
#define xen_sndif_sring_arm32                          xen_sndif_sring_x86_64
#define xen_sndif_sring_entry_arm32                    xen_sndif_sring_entry_x86_64
#define tpmif_tx_request_arm32                         tpmif_tx_request_x86_32
#define tpmif_ring_arm32                               tpmif_ring_x86_32
#define tpmif_tx_interface_arm32                       tpmif_tx_interface_x86_32
#define usbif_urb_back_ring_arm32                      usbif_urb_back_ring_x86_32
#define usbif_urb_front_ring_arm32                     usbif_urb_front_ring_x86_32
#define usbif_conn_back_ring_arm32                     usbif_conn_back_ring_x86_32
#define usbif_conn_front_ring_arm32                    usbif_conn_front_ring_x86_32
#define vscsiif_back_ring_arm32                        vscsiif_back_ring_x86_32
#define vscsiif_front_ring_arm32                       vscsiif_front_ring_x86_32
#define xsd_errors_arm32                               xsd_errors_x86_32
#define xen_kexec_range_arm32                          xen_kexec_range_x86_32
#define xen_kexec_segment_arm32                        xen_kexec_segment_x86_64
#define xen_kexec_load_arm32                           xen_kexec_load_x86_64
#define xen_memory_reservation_arm32                   xen_memory_reservation_x86_64
#define xen_memory_exchange_arm32                      xen_memory_exchange_x86_64
#define xen_machphys_mfn_list_arm32                    xen_machphys_mfn_list_x86_64
#define xen_machphys_mapping_arm32                     xen_machphys_mapping_x86_64
#define xen_add_to_physmap_arm32                       xen_add_to_physmap_x86_64
#define xen_add_to_physmap_batch_arm32                 xen_add_to_physmap_batch_x86_64
#define xen_add_to_physmap_batch_extra_arm32           xen_add_to_physmap_batch_extra_x86_32
#define xen_remove_from_physmap_arm32                  xen_remove_from_physmap_x86_64
#define xen_memory_map_arm32                           xen_memory_map_x86_64
#define xen_foreign_memory_map_arm32                   xen_foreign_memory_map_x86_64
#define xen_pod_target_arm32                           xen_pod_target_x86_64
#define xen_mem_access_op_arm32                        xen_mem_access_op_x86_64
#define xen_reserved_device_memory_arm32               xen_reserved_device_memory_x86_64
#define xen_reserved_device_memory_map_arm32           xen_reserved_device_memory_map_x86_64
#define xen_mem_acquire_resource_arm32                 xen_mem_acquire_resource_x86_64
#define xen_vmemrange_arm32                            xen_vmemrange_x86_64
#define xen_vnuma_topology_info_arm32                  xen_vnuma_topology_info_x86_64
#define xennmi_callback_arm32                          xennmi_callback_x86_32
#define physdev_pirq_eoi_gmfn_arm32                    physdev_pirq_eoi_gmfn_x86_64
#define physdev_set_iobitmap_arm32                     physdev_set_iobitmap_x86_64
#define physdev_apic_arm32                             physdev_apic_x86_32
#define physdev_map_pirq_arm32                         physdev_map_pirq_x86_64
#define physdev_pci_mmcfg_reserved_arm32               physdev_pci_mmcfg_reserved_x86_64
#define xen_pmu_params_arm32                           xen_pmu_params_x86_64
#define sched_poll_arm32                               sched_poll_x86_64
#define vcpu_runstate_info_arm32                       vcpu_runstate_info_x86_64
#define vcpu_set_periodic_timer_arm32                  vcpu_set_periodic_timer_x86_64
#define vcpu_set_singleshot_timer_arm32                vcpu_set_singleshot_timer_x86_64
#define vcpu_register_vcpu_info_arm32                  vcpu_register_vcpu_info_x86_64
#define vcpu_get_physid_arm32                          vcpu_get_physid_x86_64
#define xen_platform_parameters_arm32                  xen_platform_parameters_x86_64
#define mmu_update_arm32                               mmu_update_x86_64
#define multicall_entry_arm32                          multicall_entry_x86_64
#define vcpu_time_info_arm32                           vcpu_time_info_x86_64
#define dom0_vga_console_info_arm32                    dom0_vga_console_info_x86_32
#define xenctl_bitmap_arm32                            xenctl_bitmap_x86_32
#define xencomm_desc_arm32                             xencomm_desc_x86_64
#define event_log_arm32                                event_log_x86_64
#define xenoprof_buf_arm32                             xenoprof_buf_x86_64
#define xenoprof_get_buffer_arm32                      xenoprof_get_buffer_x86_64
#define xenoprof_counter_arm32                         xenoprof_counter_x86_64
#define xenoprof_passive_arm32                         xenoprof_passive_x86_64
#define xenoprof_ibs_counter_arm32                     xenoprof_ibs_counter_x86_64
#define xen_flask_load_arm32                           xen_flask_load_x86_64
#define xen_flask_sid_context_arm32                    xen_flask_sid_context_x86_64
#define xen_flask_boolean_arm32                        xen_flask_boolean_x86_64
#define xen_flask_ocontext_arm32                       xen_flask_ocontext_x86_64
#define xen_flask_devicetree_label_arm32               xen_flask_devicetree_label_x86_64
#define xen_flask_op_arm32                             xen_flask_op_x86_64
#if !defined(XEN_CONTROL_OLDER)
#define xen_domctl_getpageframeinfo3_arm32             xen_domctl_getpageframeinfo3_x86_32
#define xen_domctl_shadow_op_stats_arm32               xen_domctl_shadow_op_stats_x86_32
#define xen_domctl_shadow_op_arm32                     xen_domctl_shadow_op_x86_32
#define xen_domctl_max_mem_arm32                       xen_domctl_max_mem_x86_32
#define xen_domctl_vcpucontext_arm32                   xen_domctl_vcpucontext_x86_32
#define xen_domctl_getvcpuinfo_arm32                   xen_domctl_getvcpuinfo_x86_32
#define xen_domctl_nodeaffinity_arm32                  xen_domctl_nodeaffinity_x86_32
#define xen_domctl_vcpuaffinity_arm32                  xen_domctl_vcpuaffinity_x86_32
#define xen_domctl_max_vcpus_arm32                     xen_domctl_max_vcpus_x86_32
#define xen_domctl_sched_credit_arm32                  xen_domctl_sched_credit_x86_32
#define xen_domctl_sched_credit2_arm32                 xen_domctl_sched_credit2_x86_32
#define xen_domctl_sched_rtds_arm32                    xen_domctl_sched_rtds_x86_32
#define xen_domctl_scheduler_op_arm32                  xen_domctl_scheduler_op_x86_32
#define xen_domctl_setdomainhandle_arm32               xen_domctl_setdomainhandle_x86_32
#define xen_domctl_setdebugging_arm32                  xen_domctl_setdebugging_x86_32
#define xen_domctl_irq_permission_arm32                xen_domctl_irq_permission_x86_32
#define xen_domctl_gsi_permission_arm32                xen_domctl_gsi_permission_x86_32
#define xen_domctl_iomem_permission_arm32              xen_domctl_iomem_permission_x86_32
#define xen_domctl_ioport_permission_arm32             xen_domctl_ioport_permission_x86_32
#define xen_domctl_hypercall_init_arm32                xen_domctl_hypercall_init_x86_32
#define xen_domctl_settimeoffset_arm32                 xen_domctl_settimeoffset_x86_32
#define xen_domctl_hvmcontext_arm32                    xen_domctl_hvmcontext_x86_32
#define xen_domctl_address_size_arm32                  xen_domctl_address_size_x86_32
#define xen_domctl_sendtrigger_arm32                   xen_domctl_sendtrigger_x86_32
#define xen_domctl_assign_device_arm32                 xen_domctl_assign_device_x86_32
#define xen_domctl_get_device_group_arm32              xen_domctl_get_device_group_x86_32
#define xen_domctl_bind_pt_irq_arm32                   xen_domctl_bind_pt_irq_x86_32
#define xen_domctl_memory_mapping_arm32                xen_domctl_memory_mapping_x86_32
#define xen_domctl_ioport_mapping_arm32                xen_domctl_ioport_mapping_x86_32
#define xen_domctl_set_target_arm32                    xen_domctl_set_target_x86_32
#define xen_domctl_subscribe_arm32                     xen_domctl_subscribe_x86_32
#define xen_domctl_debug_op_arm32                      xen_domctl_debug_op_x86_32
#define xen_domctl_hvmcontext_partial_arm32            xen_domctl_hvmcontext_partial_x86_32
#define xen_domctl_tsc_info_arm32                      xen_domctl_tsc_info_x86_32
#define xen_domctl_gdbsx_memio_arm32                   xen_domctl_gdbsx_memio_x86_32
#define xen_domctl_gdbsx_pauseunp_vcpu_arm32           xen_domctl_gdbsx_pauseunp_vcpu_x86_32
#define xen_domctl_gdbsx_domstatus_arm32               xen_domctl_gdbsx_domstatus_x86_32
#define xen_domctl_vm_event_op_arm32                   xen_domctl_vm_event_op_x86_32
#define xen_domctl_mem_sharing_op_arm32                xen_domctl_mem_sharing_op_x86_32
#define xen_domctl_audit_p2m_arm32                     xen_domctl_audit_p2m_x86_64
#define xen_domctl_set_virq_handler_arm32              xen_domctl_set_virq_handler_x86_32
#define xen_domctl_set_access_required_arm32           xen_domctl_set_access_required_x86_32
#define xen_domctl_set_broken_page_p2m_arm32           xen_domctl_set_broken_page_p2m_x86_32
#define xen_domctl_cacheflush_arm32                    xen_domctl_cacheflush_x86_64
#define xen_domctl_paging_mempool_arm32                xen_domctl_paging_mempool_x86_32
#define xen_domctl_vnuma_arm32                         xen_domctl_vnuma_x86_32
#define xen_domctl_psr_cmt_op_arm32                    xen_domctl_psr_cmt_op_x86_32
#define xen_domctl_monitor_op_arm32                    xen_domctl_monitor_op_x86_32
#define xen_domctl_psr_alloc_arm32                     xen_domctl_psr_alloc_x86_64
#define xen_domctl_vuart_op_arm32                      xen_domctl_vuart_op_x86_32
#define xen_domctl_vmtrace_op_arm32                    xen_domctl_vmtrace_op_x86_32
#define xen_domctl_set_llc_colors_arm32                xen_domctl_set_llc_colors_x86_32
#define xen_domctl_get_domain_state_arm32              xen_domctl_get_domain_state_x86_64
#define xen_dm_op_map_mem_type_to_ioreq_server_arm32   xen_dm_op_map_mem_type_to_ioreq_server_x86_64
#define xen_dm_op_buf_arm32                            xen_dm_op_buf_x86_64
#define xenpf_settime32_arm32                          xenpf_settime32_x86_64
#define xenpf_settime64_arm32                          xenpf_settime64_x86_64
#define xenpf_add_memtype_arm32                        xenpf_add_memtype_x86_64
#define xenpf_read_memtype_arm32                       xenpf_read_memtype_x86_64
#define xenpf_microcode_update_arm32                   xenpf_microcode_update_x86_64
#define xenpf_efi_runtime_call_arm32                   xenpf_efi_runtime_call_x86_64
#define xenpf_firmware_info_arm32                      xenpf_firmware_info_x86_64
#define xenpf_efi_info_arm32                           xenpf_efi_info_x86_64
#define xenpf_enter_acpi_sleep_arm32                   xenpf_enter_acpi_sleep_x86_32
#define xenpf_change_freq_arm32                        xenpf_change_freq_x86_64
#define xenpf_getidletime_arm32                        xenpf_getidletime_x86_64
#define xen_power_register_arm32                       xen_power_register_x86_64
#define xen_processor_cx_arm32                         xen_processor_cx_x86_64
#define xen_processor_power_arm32                      xen_processor_power_x86_64
#define xen_pct_register_arm32                         xen_pct_register_x86_64
#define xen_processor_px_arm32                         xen_processor_px_x86_64
#define xen_psd_package_arm32                          xen_psd_package_x86_64
#define xen_processor_performance_arm32                xen_processor_performance_x86_64
#define xen_processor_cppc_arm32                       xen_processor_cppc_x86_64
#define xenpf_set_processor_pminfo_arm32               xenpf_set_processor_pminfo_x86_64
#define xenpf_mem_hotadd_arm32                         xenpf_mem_hotadd_x86_64
#define xenpf_resource_entry_arm32                     xenpf_resource_entry_x86_64
#define xenpf_resource_op_arm32                        xenpf_resource_op_x86_64
#define xenpf_symdata_arm32                            xenpf_symdata_x86_64
#define xenpf_microcode_update2_arm32                  xenpf_microcode_update2_x86_64
#define xen_platform_op_arm32                          xen_platform_op_x86_64
#define xen_sysctl_readconsole_arm32                   xen_sysctl_readconsole_x86_32
#define xen_sysctl_tbuf_op_arm32                       xen_sysctl_tbuf_op_x86_32
#define xen_sysctl_physinfo_arm32                      xen_sysctl_physinfo_x86_32
#define xen_sysctl_sched_id_arm32                      xen_sysctl_sched_id_x86_32
#define xen_sysctl_perfc_op_arm32                      xen_sysctl_perfc_op_x86_32
#define xen_sysctl_getdomaininfolist_arm32             xen_sysctl_getdomaininfolist_x86_32
#define xen_sysctl_debug_keys_arm32                    xen_sysctl_debug_keys_x86_32
#define xen_sysctl_getcpuinfo_arm32                    xen_sysctl_getcpuinfo_x86_32
#define xen_sysctl_availheap_arm32                     xen_sysctl_availheap_x86_32
#define pm_px_stat_arm32                               pm_px_stat_x86_32
#define pm_cx_stat_arm32                               pm_cx_stat_x86_32
#define xen_sysctl_get_pmstat_arm32                    xen_sysctl_get_pmstat_x86_32
#define xen_sysctl_cpu_hotplug_arm32                   xen_sysctl_cpu_hotplug_x86_32
#define xen_userspace_arm32                            xen_userspace_x86_32
#define xen_ondemand_arm32                             xen_ondemand_x86_32
#define xen_get_cppc_para_arm32                        xen_get_cppc_para_x86_32
#define xen_set_cppc_para_arm32                        xen_set_cppc_para_x86_32
#define xen_get_cpufreq_para_arm32                     xen_get_cpufreq_para_x86_32
#define xen_set_cpufreq_gov_arm32                      xen_set_cpufreq_gov_x86_32
#define xen_set_cpufreq_para_arm32                     xen_set_cpufreq_para_x86_32
#define xen_sysctl_pm_op_arm32                         xen_sysctl_pm_op_x86_32
#define xen_sysctl_page_offline_op_arm32               xen_sysctl_page_offline_op_x86_64
#define xen_sysctl_lockprof_op_arm32                   xen_sysctl_lockprof_op_x86_32
#define xen_sysctl_cputopoinfo_arm32                   xen_sysctl_cputopoinfo_x86_32
#define xen_sysctl_meminfo_arm32                       xen_sysctl_meminfo_x86_64
#define xen_sysctl_numainfo_arm32                      xen_sysctl_numainfo_x86_32
#define xen_sysctl_cpupool_op_arm32                    xen_sysctl_cpupool_op_x86_32
#define xen_sysctl_credit_schedule_arm32               xen_sysctl_credit_schedule_x86_32
#define xen_sysctl_credit2_schedule_arm32              xen_sysctl_credit2_schedule_x86_32
#define xen_sysctl_scheduler_op_arm32                  xen_sysctl_scheduler_op_x86_32
#define xen_sysctl_sched_arinc653_arm32                xen_sysctl_sched_arinc653_x86_32
#define xen_sysctl_coverage_op_arm32                   xen_sysctl_coverage_op_x86_32
#define xen_sysctl_psr_cmt_op_arm32                    xen_sysctl_psr_cmt_op_x86_64
#define xen_sysctl_pcitopoinfo_arm32                   xen_sysctl_pcitopoinfo_x86_32
#define xen_sysctl_psr_alloc_arm32                     xen_sysctl_psr_alloc_x86_32
#define xen_sysctl_cpu_featureset_arm32                xen_sysctl_cpu_featureset_x86_32
#define xen_livepatch_name_arm32                       xen_livepatch_name_x86_32
#define xen_sysctl_livepatch_upload_arm32              xen_sysctl_livepatch_upload_x86_32
#define xen_livepatch_status_arm32                     xen_livepatch_status_x86_32
#define xen_sysctl_livepatch_get_arm32                 xen_sysctl_livepatch_get_x86_32
#define xen_sysctl_livepatch_list_arm32                xen_sysctl_livepatch_list_x86_32
#define xen_sysctl_livepatch_action_arm32              xen_sysctl_livepatch_action_x86_32
#define xen_sysctl_livepatch_op_arm32                  xen_sysctl_livepatch_op_x86_32
#define vm_event_x86_selector_reg_arm32                vm_event_x86_selector_reg_x86_32
#define vm_event_regs_x86_arm32                        vm_event_regs_x86_x86_64
#define vm_event_regs_arm_arm32                        vm_event_regs_arm_x86_64
#define vm_event_mem_access_arm32                      vm_event_mem_access_x86_64
#define vm_event_write_ctrlreg_arm32                   vm_event_write_ctrlreg_x86_64
#define vm_event_singlestep_arm32                      vm_event_singlestep_x86_64
#define vm_event_fast_singlestep_arm32                 vm_event_fast_singlestep_x86_32
#define vm_event_debug_arm32                           vm_event_debug_x86_64
#define vm_event_mov_to_msr_arm32                      vm_event_mov_to_msr_x86_64
#define vm_event_desc_access_arm32                     vm_event_desc_access_x86_64
#define vm_event_cpuid_arm32                           vm_event_cpuid_x86_32
#define vm_event_interrupt_x86_arm32                   vm_event_interrupt_x86_x86_64
#define vm_event_paging_arm32                          vm_event_paging_x86_64
#define vm_event_sharing_arm32                         vm_event_sharing_x86_64
#define vm_event_emul_read_data_arm32                  vm_event_emul_read_data_x86_32
#define vm_event_emul_insn_data_arm32                  vm_event_emul_insn_data_x86_32
#define vm_event_vmexit_arm32                          vm_event_vmexit_x86_64
#define vm_event_io_arm32                              vm_event_io_x86_32
#define vm_event_st_arm32                              vm_event_st_x86_64
#define vm_event_back_ring_arm32                       vm_event_back_ring_x86_32
#define vm_event_front_ring_arm32                      vm_event_front_ring_x86_32
#define vm_event_sring_arm32                           vm_event_sring_x86_64
#define vm_event_sring_entry_arm32                     vm_event_sring_entry_x86_64
#endif

XEN_ABI_BEGIN_8

/* kexec.h, struct xen_kexec_image: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_image_arm32 {
    uint32_t indirection_page;                      /* 0: xen_abi_ulong_t */
    uint32_t start_address;                         /* 4: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_load_v1: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_load_v1_arm32 {
    int32_t type;                                   /* 0: int */
    struct xen_kexec_image_arm32 image;             /* 4 */
};

/* physdev.h, struct physdev_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_op_arm32 {
    uint32_t cmd;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        struct physdev_irq_status_query irq_status_query; /* 8 */
        struct physdev_set_iopl set_iopl;           /* 8 */
        struct physdev_set_iobitmap_x86_64 set_iobitmap; /* 8 */
        struct physdev_apic_x86_32 apic_op;         /* 8 */
        struct physdev_irq irq_op;                  /* 8 */
    } u;
};

/* vcpu.h, struct vcpu_register_runstate_memory_area: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_runstate_memory_area_arm32 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_runstate_info_t) */
        uint32_t v;                                 /* 0: struct vcpu_runstate_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* vcpu.h, struct vcpu_register_time_memory_area: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_time_memory_area_arm32 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_time_info_t) */
        uint32_t v;                                 /* 0: struct vcpu_time_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* xen.h, struct mmuext_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mmuext_op_arm32 {
    uint32_t cmd;                                   /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        uint64_t mfn;                               /* 8: xen_pfn_t */
        uint32_t linear_addr;                       /* 8: xen_abi_ulong_t */
    } arg1;
    union {                                         /* 16 */
        uint32_t nr_ents;                           /* 16: unsigned int */
        uint64_t vcpumask;                          /* 16: XEN_GUEST_HANDLE(const_void) */
        uint64_t src_mfn;                           /* 16: xen_pfn_t */
    } arg2;
};

XEN_ABI_END

/* The typedefs of Xen's own header. */
#if !defined(XEN_CONTROL_OLDER)
typedef struct vcpu_guest_core_regs_arm32 vcpu_guest_core_regs_arm32_t;
#endif
#if !defined(XEN_CONTROL_OLDER)
typedef struct vcpu_guest_context_arm32 vcpu_guest_context_arm32_t;
#endif
typedef struct arch_vcpu_info_arm32 arch_vcpu_info_arm32_t;
typedef struct vcpu_time_info_arm32 vcpu_time_info_arm32_t;
typedef struct vcpu_info_arm32 vcpu_info_arm32_t;
typedef struct arch_shared_info_arm32 arch_shared_info_arm32_t;
typedef struct shared_info_arm32 shared_info_arm32_t;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_ARM32_H__ */
