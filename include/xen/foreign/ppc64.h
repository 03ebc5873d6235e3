/* SPDX-License-Identifier: MIT */
/*
 * ppc64.h - the structures of the ppc64 ABI for compilers of all ABIs, named RECORD_ppc64.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/ppc64. Contains the structures whose
 *           layout differs between ABIs or that some ABI does not have and, where needed,
 *           the structures inside them. A layout that several ABIs share is defined once, in
 *           a shared header and with the name of the first of these ABIs; RECORD_ppc64 is
 *           another name for it. The control interfaces are those of the newest release;
 *           they are left out if an older release was selected (control/release.h).
 * Layout:   that of ppc64 on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_PPC64_H__
#define __XEN_PUBLIC_FOREIGN_PPC64_H__

#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
#define arch_vcpu_info_ppc64                           arch_vcpu_info_arm32
#define xen_pmu_arch_ppc64                             xen_pmu_arch_arm32
#define xen_argo_iov_ppc64                             xen_argo_iov_x86_64
#define evtchn_init_control_ppc64                      evtchn_init_control_x86_64
#define evtchn_expand_array_ppc64                      evtchn_expand_array_x86_64
#define grant_entry_header_ppc64                       grant_entry_header_x86_32
#define grant_entry_v2_ppc64                           grant_entry_v2_x86_64
#define gnttab_map_grant_ref_ppc64                     gnttab_map_grant_ref_x86_64
#define gnttab_unmap_grant_ref_ppc64                   gnttab_unmap_grant_ref_x86_64
#define gnttab_setup_table_ppc64                       gnttab_setup_table_x86_64
#define gnttab_transfer_ppc64                          gnttab_transfer_x86_64
#define gnttab_copy_ppc64                              gnttab_copy_x86_64
#define gnttab_copy_ptr_ppc64                          gnttab_copy_ptr_x86_64
#define gnttab_unmap_and_replace_ppc64                 gnttab_unmap_and_replace_x86_64
#define gnttab_get_status_frames_ppc64                 gnttab_get_status_frames_x86_64
#define gnttab_cache_flush_ppc64                       gnttab_cache_flush_x86_64
#define xen_hvm_param_ppc64                            xen_hvm_param_x86_64
#define xen_hvm_pagetable_dying_ppc64                  xen_hvm_pagetable_dying_x86_64
#define xen_hvm_get_time_ppc64                         xen_hvm_get_time_x86_64
#define xen_hvm_get_mem_type_ppc64                     xen_hvm_get_mem_type_x86_64
#define xen_hvm_altp2m_vcpu_enable_notify_ppc64        xen_hvm_altp2m_vcpu_enable_notify_x86_64
#define xen_hvm_altp2m_mem_access_ppc64                xen_hvm_altp2m_mem_access_x86_64
#define xen_hvm_altp2m_set_mem_access_multi_ppc64      xen_hvm_altp2m_set_mem_access_multi_x86_64
#define xen_hvm_altp2m_change_gfn_ppc64                xen_hvm_altp2m_change_gfn_x86_64
#define xen_hvm_altp2m_suppress_ve_ppc64               xen_hvm_altp2m_suppress_ve_x86_64
#define xen_hvm_altp2m_suppress_ve_multi_ppc64         xen_hvm_altp2m_suppress_ve_multi_x86_64
#define xen_hvm_altp2m_op_ppc64                        xen_hvm_altp2m_op_x86_64
#define vcpu_hvm_x86_32_ppc64                          vcpu_hvm_x86_32_x86_64
#define vcpu_hvm_x86_64_ppc64                          vcpu_hvm_x86_64_x86_64
#define vcpu_hvm_context_ppc64                         vcpu_hvm_context_x86_64
#define ioreq_ppc64                                    ioreq_x86_64
#define shared_iopage_ppc64                            shared_iopage_x86_64
#define xen_9pfs_data_ppc64                            xen_9pfs_data_x86_64
#define blkif_request_ppc64                            blkif_request_x86_64
#define blkif_request_discard_ppc64                    blkif_request_discard_x86_64
#define blkif_request_indirect_ppc64                   blkif_request_indirect_x86_64
#define blkif_response_ppc64                           blkif_response_x86_64
#define blkif_back_ring_ppc64                          blkif_back_ring_x86_64
#define blkif_front_ring_ppc64                         blkif_front_ring_x86_64
#define blkif_sring_ppc64                              blkif_sring_x86_64
#define blkif_sring_entry_ppc64                        blkif_sring_entry_x86_64
#define xencamera_ctrl_value_ppc64                     xencamera_ctrl_value_x86_64
#define xencamera_ctrl_enum_resp_ppc64                 xencamera_ctrl_enum_resp_x86_64
#define xencamera_req_ppc64                            xencamera_req_x86_64
#define xencamera_resp_ppc64                           xencamera_resp_x86_64
#define xencamera_evt_ppc64                            xencamera_evt_x86_64
#define xen_cameraif_back_ring_ppc64                   xen_cameraif_back_ring_x86_64
#define xen_cameraif_front_ring_ppc64                  xen_cameraif_front_ring_x86_64
#define xen_cameraif_sring_ppc64                       xen_cameraif_sring_x86_64
#define xen_cameraif_sring_entry_ppc64                 xen_cameraif_sring_entry_x86_64
#define xendispl_dbuf_create_req_ppc64                 xendispl_dbuf_create_req_x86_64
#define xendispl_dbuf_destroy_req_ppc64                xendispl_dbuf_destroy_req_x86_64
#define xendispl_fb_attach_req_ppc64                   xendispl_fb_attach_req_x86_64
#define xendispl_fb_detach_req_ppc64                   xendispl_fb_detach_req_x86_64
#define xendispl_set_config_req_ppc64                  xendispl_set_config_req_x86_64
#define xendispl_page_flip_req_ppc64                   xendispl_page_flip_req_x86_64
#define xendispl_pg_flip_evt_ppc64                     xendispl_pg_flip_evt_x86_64
#define xendispl_req_ppc64                             xendispl_req_x86_64
#define xendispl_evt_ppc64                             xendispl_evt_x86_64
#define xen_displif_back_ring_ppc64                    xen_displif_back_ring_x86_64
#define xen_displif_front_ring_ppc64                   xen_displif_front_ring_x86_64
#define xen_displif_sring_ppc64                        xen_displif_sring_x86_64
#define xen_displif_sring_entry_ppc64                  xen_displif_sring_entry_x86_64
#define xenfb_page_ppc64                               xenfb_page_x86_64
#define fsif_read_request_ppc64                        fsif_read_request_x86_64
#define fsif_write_request_ppc64                       fsif_write_request_x86_64
#define fsif_stat_response_ppc64                       fsif_stat_response_x86_64
#define fsif_truncate_request_ppc64                    fsif_truncate_request_x86_64
#define fsif_request_ppc64                             fsif_request_x86_64
#define fsif_response_ppc64                            fsif_response_x86_64
#define fsif_back_ring_ppc64                           fsif_back_ring_x86_64
#define fsif_front_ring_ppc64                          fsif_front_ring_x86_64
#define fsif_sring_ppc64                               fsif_sring_x86_64
#define fsif_sring_entry_ppc64                         fsif_sring_entry_x86_64
#define xen_netif_ctrl_back_ring_ppc64                 xen_netif_ctrl_back_ring_x86_64
#define xen_netif_ctrl_front_ring_ppc64                xen_netif_ctrl_front_ring_x86_64
#define netif_tx_back_ring_ppc64                       netif_tx_back_ring_x86_64
#define netif_tx_front_ring_ppc64                      netif_tx_front_ring_x86_64
#define netif_rx_back_ring_ppc64                       netif_rx_back_ring_x86_64
#define netif_rx_front_ring_ppc64                      netif_rx_front_ring_x86_64
#define pvcalls_data_ppc64                             pvcalls_data_x86_64
#define xen_pvcalls_request_ppc64                      xen_pvcalls_request_x86_64
#define xen_pvcalls_socket_ppc64                       xen_pvcalls_socket_x86_64
#define xen_pvcalls_connect_ppc64                      xen_pvcalls_connect_x86_64
#define xen_pvcalls_release_ppc64                      xen_pvcalls_release_x86_64
#define xen_pvcalls_bind_ppc64                         xen_pvcalls_bind_x86_64
#define xen_pvcalls_listen_ppc64                       xen_pvcalls_listen_x86_64
#define xen_pvcalls_accept_ppc64                       xen_pvcalls_accept_x86_64
#define xen_pvcalls_poll_ppc64                         xen_pvcalls_poll_x86_64
#define xen_pvcalls_dummy_ppc64                        xen_pvcalls_dummy_x86_32
#define xen_pvcalls_response_ppc64                     xen_pvcalls_response_x86_64
#define _xen_pvcalls_socket_ppc64                      _xen_pvcalls_socket_x86_64
#define _xen_pvcalls_connect_ppc64                     _xen_pvcalls_connect_x86_64
#define _xen_pvcalls_release_ppc64                     _xen_pvcalls_release_x86_64
#define _xen_pvcalls_bind_ppc64                        _xen_pvcalls_bind_x86_64
#define _xen_pvcalls_listen_ppc64                      _xen_pvcalls_listen_x86_64
#define _xen_pvcalls_accept_ppc64                      _xen_pvcalls_accept_x86_64
#define _xen_pvcalls_poll_ppc64                        _xen_pvcalls_poll_x86_64
#define _xen_pvcalls_dummy_ppc64                       _xen_pvcalls_dummy_x86_32
#define xen_pvcalls_back_ring_ppc64                    xen_pvcalls_back_ring_x86_64
#define xen_pvcalls_front_ring_ppc64                   xen_pvcalls_front_ring_x86_64
#define xen_pvcalls_sring_ppc64                        xen_pvcalls_sring_x86_64
#define xen_pvcalls_sring_entry_ppc64                  xen_pvcalls_sring_entry_x86_64
#define xensnd_query_hw_param_ppc64                    xensnd_query_hw_param_x86_64
#define xensnd_cur_pos_evt_ppc64                       xensnd_cur_pos_evt_x86_64
#define xensnd_req_ppc64                               xensnd_req_x86_64
#define xensnd_resp_ppc64                              xensnd_resp_x86_64
#define xensnd_evt_ppc64                               xensnd_evt_x86_64
#define xen_sndif_back_ring_ppc64                      xen_sndif_back_ring_x86_64
#define xen_sndif_front_ring_ppc64                     xen_sndif_front_ring_x86_64
#define xen_sndif_sring_ppc64                          xen_sndif_sring_x86_64
#define xen_sndif_sring_entry_ppc64                    xen_sndif_sring_entry_x86_64
#define tpmif_tx_request_ppc64                         tpmif_tx_request_x86_64
#define tpmif_ring_ppc64                               tpmif_ring_x86_64
#define tpmif_tx_interface_ppc64                       tpmif_tx_interface_x86_64
#define usbif_urb_back_ring_ppc64                      usbif_urb_back_ring_x86_64
#define usbif_urb_front_ring_ppc64                     usbif_urb_front_ring_x86_64
#define usbif_conn_back_ring_ppc64                     usbif_conn_back_ring_x86_64
#define usbif_conn_front_ring_ppc64                    usbif_conn_front_ring_x86_64
#define vscsiif_back_ring_ppc64                        vscsiif_back_ring_x86_64
#define vscsiif_front_ring_ppc64                       vscsiif_front_ring_x86_64
#define xsd_errors_ppc64                               xsd_errors_x86_64
#define xen_kexec_image_ppc64                          xen_kexec_image_arm64
#define xen_kexec_load_v1_ppc64                        xen_kexec_load_v1_arm64
#define xen_kexec_range_ppc64                          xen_kexec_range_x86_64
#define xen_kexec_segment_ppc64                        xen_kexec_segment_x86_64
#define xen_kexec_load_ppc64                           xen_kexec_load_x86_64
#define xen_memory_reservation_ppc64                   xen_memory_reservation_x86_64
#define xen_memory_exchange_ppc64                      xen_memory_exchange_x86_64
#define xen_machphys_mfn_list_ppc64                    xen_machphys_mfn_list_x86_64
#define xen_machphys_mapping_ppc64                     xen_machphys_mapping_x86_64
#define xen_add_to_physmap_ppc64                       xen_add_to_physmap_x86_64
#define xen_add_to_physmap_batch_ppc64                 xen_add_to_physmap_batch_x86_64
#define xen_add_to_physmap_batch_extra_ppc64           xen_add_to_physmap_batch_extra_x86_32
#define xen_remove_from_physmap_ppc64                  xen_remove_from_physmap_x86_64
#define xen_memory_map_ppc64                           xen_memory_map_x86_64
#define xen_foreign_memory_map_ppc64                   xen_foreign_memory_map_x86_64
#define xen_pod_target_ppc64                           xen_pod_target_x86_64
#define xen_mem_access_op_ppc64                        xen_mem_access_op_x86_64
#define xen_reserved_device_memory_ppc64               xen_reserved_device_memory_x86_64
#define xen_reserved_device_memory_map_ppc64           xen_reserved_device_memory_map_x86_64
#define xen_mem_acquire_resource_ppc64                 xen_mem_acquire_resource_x86_64
#define xen_vmemrange_ppc64                            xen_vmemrange_x86_64
#define xen_vnuma_topology_info_ppc64                  xen_vnuma_topology_info_x86_64
#define xennmi_callback_ppc64                          xennmi_callback_x86_64
#define physdev_pirq_eoi_gmfn_ppc64                    physdev_pirq_eoi_gmfn_x86_64
#define physdev_set_iobitmap_ppc64                     physdev_set_iobitmap_x86_64
#define physdev_apic_ppc64                             physdev_apic_x86_64
#define physdev_map_pirq_ppc64                         physdev_map_pirq_x86_64
#define physdev_op_ppc64                               physdev_op_x86_64
#define physdev_pci_mmcfg_reserved_ppc64               physdev_pci_mmcfg_reserved_x86_64
#define xen_pmu_params_ppc64                           xen_pmu_params_x86_64
#define xen_pmu_data_ppc64                             xen_pmu_data_arm32
#define sched_poll_ppc64                               sched_poll_x86_64
#define vcpu_runstate_info_ppc64                       vcpu_runstate_info_x86_64
#define vcpu_register_runstate_memory_area_ppc64       vcpu_register_runstate_memory_area_x86_64
#define vcpu_set_periodic_timer_ppc64                  vcpu_set_periodic_timer_x86_64
#define vcpu_set_singleshot_timer_ppc64                vcpu_set_singleshot_timer_x86_64
#define vcpu_register_vcpu_info_ppc64                  vcpu_register_vcpu_info_x86_64
#define vcpu_get_physid_ppc64                          vcpu_get_physid_x86_64
#define vcpu_register_time_memory_area_ppc64           vcpu_register_time_memory_area_x86_64
#define xen_platform_parameters_ppc64                  xen_platform_parameters_x86_64
#define mmuext_op_ppc64                                mmuext_op_x86_64
#define mmu_update_ppc64                               mmu_update_x86_64
#define multicall_entry_ppc64                          multicall_entry_x86_64
#define vcpu_time_info_ppc64                           vcpu_time_info_x86_64
#define vcpu_info_ppc64                                vcpu_info_arm32
#define dom0_vga_console_info_ppc64                    dom0_vga_console_info_x86_32
#define xenctl_bitmap_ppc64                            xenctl_bitmap_x86_32
#define xencomm_desc_ppc64                             xencomm_desc_x86_64
#define event_log_ppc64                                event_log_x86_64
#define xenoprof_buf_ppc64                             xenoprof_buf_x86_64
#define xenoprof_get_buffer_ppc64                      xenoprof_get_buffer_x86_64
#define xenoprof_counter_ppc64                         xenoprof_counter_x86_64
#define xenoprof_passive_ppc64                         xenoprof_passive_x86_64
#define xenoprof_ibs_counter_ppc64                     xenoprof_ibs_counter_x86_64
#define xen_flask_load_ppc64                           xen_flask_load_x86_64
#define xen_flask_sid_context_ppc64                    xen_flask_sid_context_x86_64
#define xen_flask_boolean_ppc64                        xen_flask_boolean_x86_64
#define xen_flask_ocontext_ppc64                       xen_flask_ocontext_x86_64
#define xen_flask_devicetree_label_ppc64               xen_flask_devicetree_label_x86_64
#define xen_flask_op_ppc64                             xen_flask_op_x86_64
#if !defined(XEN_CONTROL_OLDER)
#define xen_domctl_getpageframeinfo3_ppc64             xen_domctl_getpageframeinfo3_x86_32
#define xen_domctl_shadow_op_stats_ppc64               xen_domctl_shadow_op_stats_x86_32
#define xen_domctl_shadow_op_ppc64                     xen_domctl_shadow_op_x86_32
#define xen_domctl_max_mem_ppc64                       xen_domctl_max_mem_x86_32
#define xen_domctl_vcpucontext_ppc64                   xen_domctl_vcpucontext_x86_32
#define xen_domctl_getvcpuinfo_ppc64                   xen_domctl_getvcpuinfo_x86_32
#define xen_domctl_nodeaffinity_ppc64                  xen_domctl_nodeaffinity_x86_32
#define xen_domctl_vcpuaffinity_ppc64                  xen_domctl_vcpuaffinity_x86_32
#define xen_domctl_max_vcpus_ppc64                     xen_domctl_max_vcpus_x86_32
#define xen_domctl_sched_credit_ppc64                  xen_domctl_sched_credit_x86_32
#define xen_domctl_sched_credit2_ppc64                 xen_domctl_sched_credit2_x86_32
#define xen_domctl_sched_rtds_ppc64                    xen_domctl_sched_rtds_x86_32
#define xen_domctl_scheduler_op_ppc64                  xen_domctl_scheduler_op_x86_32
#define xen_domctl_setdomainhandle_ppc64               xen_domctl_setdomainhandle_x86_32
#define xen_domctl_setdebugging_ppc64                  xen_domctl_setdebugging_x86_32
#define xen_domctl_irq_permission_ppc64                xen_domctl_irq_permission_x86_32
#define xen_domctl_gsi_permission_ppc64                xen_domctl_gsi_permission_x86_32
#define xen_domctl_iomem_permission_ppc64              xen_domctl_iomem_permission_x86_32
#define xen_domctl_ioport_permission_ppc64             xen_domctl_ioport_permission_x86_32
#define xen_domctl_hypercall_init_ppc64                xen_domctl_hypercall_init_x86_32
#define xen_domctl_settimeoffset_ppc64                 xen_domctl_settimeoffset_x86_32
#define xen_domctl_hvmcontext_ppc64                    xen_domctl_hvmcontext_x86_32
#define xen_domctl_address_size_ppc64                  xen_domctl_address_size_x86_32
#define xen_domctl_sendtrigger_ppc64                   xen_domctl_sendtrigger_x86_32
#define xen_domctl_assign_device_ppc64                 xen_domctl_assign_device_x86_32
#define xen_domctl_get_device_group_ppc64              xen_domctl_get_device_group_x86_32
#define xen_domctl_bind_pt_irq_ppc64                   xen_domctl_bind_pt_irq_x86_32
#define xen_domctl_memory_mapping_ppc64                xen_domctl_memory_mapping_x86_32
#define xen_domctl_ioport_mapping_ppc64                xen_domctl_ioport_mapping_x86_32
#define xen_domctl_ext_vcpucontext_ppc64               xen_domctl_ext_vcpucontext_arm32
#define xen_domctl_set_target_ppc64                    xen_domctl_set_target_x86_32
#define xen_domctl_subscribe_ppc64                     xen_domctl_subscribe_x86_32
#define xen_domctl_debug_op_ppc64                      xen_domctl_debug_op_x86_32
#define xen_domctl_hvmcontext_partial_ppc64            xen_domctl_hvmcontext_partial_x86_32
#define xen_domctl_tsc_info_ppc64                      xen_domctl_tsc_info_x86_32
#define xen_domctl_gdbsx_memio_ppc64                   xen_domctl_gdbsx_memio_x86_32
#define xen_domctl_gdbsx_pauseunp_vcpu_ppc64           xen_domctl_gdbsx_pauseunp_vcpu_x86_32
#define xen_domctl_gdbsx_domstatus_ppc64               xen_domctl_gdbsx_domstatus_x86_32
#define xen_domctl_vm_event_op_ppc64                   xen_domctl_vm_event_op_x86_32
#define xen_domctl_mem_sharing_op_ppc64                xen_domctl_mem_sharing_op_x86_32
#define xen_domctl_audit_p2m_ppc64                     xen_domctl_audit_p2m_x86_64
#define xen_domctl_set_virq_handler_ppc64              xen_domctl_set_virq_handler_x86_32
#define xen_domctl_set_access_required_ppc64           xen_domctl_set_access_required_x86_32
#define xen_domctl_set_broken_page_p2m_ppc64           xen_domctl_set_broken_page_p2m_x86_32
#define xen_domctl_cacheflush_ppc64                    xen_domctl_cacheflush_x86_64
#define xen_domctl_paging_mempool_ppc64                xen_domctl_paging_mempool_x86_32
#define xen_domctl_vnuma_ppc64                         xen_domctl_vnuma_x86_32
#define xen_domctl_psr_cmt_op_ppc64                    xen_domctl_psr_cmt_op_x86_32
#define xen_domctl_monitor_op_ppc64                    xen_domctl_monitor_op_x86_32
#define xen_domctl_psr_alloc_ppc64                     xen_domctl_psr_alloc_x86_64
#define xen_domctl_vuart_op_ppc64                      xen_domctl_vuart_op_x86_32
#define xen_domctl_vmtrace_op_ppc64                    xen_domctl_vmtrace_op_x86_32
#define xen_domctl_set_llc_colors_ppc64                xen_domctl_set_llc_colors_x86_32
#define xen_domctl_get_domain_state_ppc64              xen_domctl_get_domain_state_x86_64
#define xen_dm_op_map_mem_type_to_ioreq_server_ppc64   xen_dm_op_map_mem_type_to_ioreq_server_x86_64
#define xen_dm_op_buf_ppc64                            xen_dm_op_buf_x86_64
#define xenpf_settime32_ppc64                          xenpf_settime32_x86_64
#define xenpf_settime64_ppc64                          xenpf_settime64_x86_64
#define xenpf_add_memtype_ppc64                        xenpf_add_memtype_x86_64
#define xenpf_read_memtype_ppc64                       xenpf_read_memtype_x86_64
#define xenpf_microcode_update_ppc64                   xenpf_microcode_update_x86_64
#define xenpf_efi_runtime_call_ppc64                   xenpf_efi_runtime_call_x86_64
#define xenpf_firmware_info_ppc64                      xenpf_firmware_info_x86_64
#define xenpf_efi_info_ppc64                           xenpf_efi_info_x86_64
#define xenpf_enter_acpi_sleep_ppc64                   xenpf_enter_acpi_sleep_x86_32
#define xenpf_change_freq_ppc64                        xenpf_change_freq_x86_64
#define xenpf_getidletime_ppc64                        xenpf_getidletime_x86_64
#define xen_power_register_ppc64                       xen_power_register_x86_64
#define xen_processor_cx_ppc64                         xen_processor_cx_x86_64
#define xen_processor_power_ppc64                      xen_processor_power_x86_64
#define xen_pct_register_ppc64                         xen_pct_register_x86_64
#define xen_processor_px_ppc64                         xen_processor_px_x86_64
#define xen_psd_package_ppc64                          xen_psd_package_x86_64
#define xen_processor_performance_ppc64                xen_processor_performance_x86_64
#define xen_processor_cppc_ppc64                       xen_processor_cppc_x86_64
#define xenpf_set_processor_pminfo_ppc64               xenpf_set_processor_pminfo_x86_64
#define xenpf_mem_hotadd_ppc64                         xenpf_mem_hotadd_x86_64
#define xenpf_resource_entry_ppc64                     xenpf_resource_entry_x86_64
#define xenpf_resource_op_ppc64                        xenpf_resource_op_x86_64
#define xenpf_symdata_ppc64                            xenpf_symdata_x86_64
#define xenpf_microcode_update2_ppc64                  xenpf_microcode_update2_x86_64
#define xen_platform_op_ppc64                          xen_platform_op_x86_64
#define xen_sysctl_readconsole_ppc64                   xen_sysctl_readconsole_x86_32
#define xen_sysctl_tbuf_op_ppc64                       xen_sysctl_tbuf_op_x86_32
#define xen_sysctl_physinfo_ppc64                      xen_sysctl_physinfo_x86_32
#define xen_sysctl_sched_id_ppc64                      xen_sysctl_sched_id_x86_32
#define xen_sysctl_perfc_op_ppc64                      xen_sysctl_perfc_op_x86_32
#define xen_sysctl_getdomaininfolist_ppc64             xen_sysctl_getdomaininfolist_x86_32
#define xen_sysctl_debug_keys_ppc64                    xen_sysctl_debug_keys_x86_32
#define xen_sysctl_getcpuinfo_ppc64                    xen_sysctl_getcpuinfo_x86_32
#define xen_sysctl_availheap_ppc64                     xen_sysctl_availheap_x86_32
#define pm_px_stat_ppc64                               pm_px_stat_x86_32
#define pm_cx_stat_ppc64                               pm_cx_stat_x86_32
#define xen_sysctl_get_pmstat_ppc64                    xen_sysctl_get_pmstat_x86_32
#define xen_sysctl_cpu_hotplug_ppc64                   xen_sysctl_cpu_hotplug_x86_32
#define xen_userspace_ppc64                            xen_userspace_x86_32
#define xen_ondemand_ppc64                             xen_ondemand_x86_32
#define xen_get_cppc_para_ppc64                        xen_get_cppc_para_x86_32
#define xen_set_cppc_para_ppc64                        xen_set_cppc_para_x86_32
#define xen_get_cpufreq_para_ppc64                     xen_get_cpufreq_para_x86_32
#define xen_set_cpufreq_gov_ppc64                      xen_set_cpufreq_gov_x86_32
#define xen_set_cpufreq_para_ppc64                     xen_set_cpufreq_para_x86_32
#define xen_sysctl_pm_op_ppc64                         xen_sysctl_pm_op_x86_32
#define xen_sysctl_page_offline_op_ppc64               xen_sysctl_page_offline_op_x86_64
#define xen_sysctl_lockprof_op_ppc64                   xen_sysctl_lockprof_op_x86_32
#define xen_sysctl_cputopoinfo_ppc64                   xen_sysctl_cputopoinfo_x86_32
#define xen_sysctl_meminfo_ppc64                       xen_sysctl_meminfo_x86_64
#define xen_sysctl_numainfo_ppc64                      xen_sysctl_numainfo_x86_32
#define xen_sysctl_cpupool_op_ppc64                    xen_sysctl_cpupool_op_x86_32
#define xen_sysctl_credit_schedule_ppc64               xen_sysctl_credit_schedule_x86_32
#define xen_sysctl_credit2_schedule_ppc64              xen_sysctl_credit2_schedule_x86_32
#define xen_sysctl_scheduler_op_ppc64                  xen_sysctl_scheduler_op_x86_32
#define xen_sysctl_sched_arinc653_ppc64                xen_sysctl_sched_arinc653_x86_32
#define xen_sysctl_coverage_op_ppc64                   xen_sysctl_coverage_op_x86_32
#define xen_sysctl_psr_cmt_op_ppc64                    xen_sysctl_psr_cmt_op_x86_64
#define xen_sysctl_pcitopoinfo_ppc64                   xen_sysctl_pcitopoinfo_x86_32
#define xen_sysctl_psr_alloc_ppc64                     xen_sysctl_psr_alloc_x86_32
#define xen_sysctl_cpu_featureset_ppc64                xen_sysctl_cpu_featureset_x86_32
#define xen_livepatch_name_ppc64                       xen_livepatch_name_x86_32
#define xen_sysctl_livepatch_upload_ppc64              xen_sysctl_livepatch_upload_x86_32
#define xen_livepatch_status_ppc64                     xen_livepatch_status_x86_32
#define xen_sysctl_livepatch_get_ppc64                 xen_sysctl_livepatch_get_x86_32
#define xen_sysctl_livepatch_list_ppc64                xen_sysctl_livepatch_list_x86_32
#define xen_sysctl_livepatch_action_ppc64              xen_sysctl_livepatch_action_x86_32
#define xen_sysctl_livepatch_op_ppc64                  xen_sysctl_livepatch_op_x86_32
#define xen_sysctl_ppc64                               xen_sysctl_riscv64
#define vm_event_x86_selector_reg_ppc64                vm_event_x86_selector_reg_x86_32
#define vm_event_regs_x86_ppc64                        vm_event_regs_x86_x86_64
#define vm_event_regs_arm_ppc64                        vm_event_regs_arm_x86_64
#define vm_event_mem_access_ppc64                      vm_event_mem_access_x86_64
#define vm_event_write_ctrlreg_ppc64                   vm_event_write_ctrlreg_x86_64
#define vm_event_singlestep_ppc64                      vm_event_singlestep_x86_64
#define vm_event_fast_singlestep_ppc64                 vm_event_fast_singlestep_x86_32
#define vm_event_debug_ppc64                           vm_event_debug_x86_64
#define vm_event_mov_to_msr_ppc64                      vm_event_mov_to_msr_x86_64
#define vm_event_desc_access_ppc64                     vm_event_desc_access_x86_64
#define vm_event_cpuid_ppc64                           vm_event_cpuid_x86_32
#define vm_event_interrupt_x86_ppc64                   vm_event_interrupt_x86_x86_64
#define vm_event_paging_ppc64                          vm_event_paging_x86_64
#define vm_event_sharing_ppc64                         vm_event_sharing_x86_64
#define vm_event_emul_read_data_ppc64                  vm_event_emul_read_data_x86_32
#define vm_event_emul_insn_data_ppc64                  vm_event_emul_insn_data_x86_32
#define vm_event_vmexit_ppc64                          vm_event_vmexit_x86_64
#define vm_event_io_ppc64                              vm_event_io_x86_32
#define vm_event_st_ppc64                              vm_event_st_x86_64
#define vm_event_back_ring_ppc64                       vm_event_back_ring_x86_64
#define vm_event_front_ring_ppc64                      vm_event_front_ring_x86_64
#define vm_event_sring_ppc64                           vm_event_sring_x86_64
#define vm_event_sring_entry_ppc64                     vm_event_sring_entry_x86_64
#endif

XEN_ABI_BEGIN_8

/* arch-ppc.h, struct vcpu_guest_core_regs: 352 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_guest_core_regs_ppc64 {
    uint64_t gprs[32];                              /* 0 */
    uint64_t lr;                                    /* 256 */
    uint64_t ctr;                                   /* 264 */
    uint64_t srr0;                                  /* 272 */
    uint64_t srr1;                                  /* 280 */
    uint64_t pc;                                    /* 288 */
    uint64_t msr;                                   /* 296 */
    uint64_t fpscr;                                 /* 304 */
    uint64_t xer;                                   /* 312 */
    uint64_t hid4;                                  /* 320 */
    uint64_t dar;                                   /* 328 */
    uint32_t dsisr;                                 /* 336 */
    uint32_t cr;                                    /* 340 */
    uint32_t __pad;                                 /* 344 */
    uint32_t entry_vector;                          /* 348 */
};

/* arch-ppc.h, struct vcpu_guest_context: 360 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_guest_context_ppc64 {
    struct vcpu_guest_core_regs_ppc64 user_regs;    /* 0 */
    uint64_t sdr1;                                  /* 352 */
};

/* arch-ppc.h, struct arch_shared_info: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 arch_shared_info_ppc64 {
    uint64_t boot_timebase;                         /* 0 */
};

/* arch-ppc.h, struct xen_arch_domainconfig: 0 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_arch_domainconfig_ppc64 {
    XEN_ABI_EMPTY
};

/* xen.h, struct shared_info: 1096 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 shared_info_ppc64 {
    struct vcpu_info_arm32 vcpu_info[1];            /* 0 */
    uint64_t evtchn_pending[64];                    /* 48: xen_ulong_t [64] */
    uint64_t evtchn_mask[64];                       /* 560: xen_ulong_t [64] */
    uint32_t wc_version;                            /* 1072 */
    uint32_t wc_sec;                                /* 1076 */
    uint32_t wc_nsec;                               /* 1080 */
    uint32_t wc_sec_hi;                             /* 1084 */
    struct arch_shared_info_ppc64 arch;             /* 1088 */
};

#if !defined(XEN_CONTROL_OLDER)

/* domctl.h, struct xen_domctl_createdomain: 60 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_createdomain_ppc64 {
    uint32_t ssidref;                               /* 0 */
    uint8_t handle[16];                             /* 4: xen_domain_handle_t */
    uint32_t flags;                                 /* 20 */
    uint32_t iommu_opts;                            /* 24 */
    uint32_t max_vcpus;                             /* 28 */
    uint32_t max_evtchn_port;                       /* 32 */
    int32_t max_grant_frames;                       /* 36 */
    int32_t max_maptrack_frames;                    /* 40 */
    uint32_t grant_opts;                            /* 44 */
    struct {                                        /* 48 */
        uint16_t opts;                              /* 48 */
        uint16_t nr;                                /* 50 */
    } altp2m;
    uint32_t vmtrace_size;                          /* 52 */
    uint32_t cpupool_id;                            /* 56 */
    struct xen_arch_domainconfig_ppc64 arch[0];     /* 60 */
};

/* domctl.h, struct xen_domctl_getdomaininfo: 104 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getdomaininfo_ppc64 {
    uint16_t domain;                                /* 0: domid_t */
    uint16_t pad1;                                  /* 2 */
    uint32_t flags;                                 /* 4 */
    uint64_t tot_pages;                             /* 8 */
    uint64_t max_pages;                             /* 16 */
    uint64_t outstanding_pages;                     /* 24 */
    uint64_t shr_pages;                             /* 32 */
    uint64_t paged_pages;                           /* 40 */
    uint64_t shared_info_frame;                     /* 48 */
    uint64_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                       /* 64 */
    uint32_t max_vcpu_id;                           /* 68 */
    uint32_t ssidref;                               /* 72 */
    uint8_t handle[16];                             /* 76: xen_domain_handle_t */
    uint32_t cpupool;                               /* 92 */
    uint8_t gpaddr_bits;                            /* 96 */
    uint8_t pad2[7];                                /* 97 */
    struct xen_arch_domainconfig_ppc64 arch_config[0]; /* 104 */
};

/* domctl.h, struct xen_domctl: 144 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_ppc64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t _pad[3];                               /* 10 */
    union {                                         /* 16 */
        struct xen_domctl_createdomain_ppc64 createdomain; /* 16 */
        struct xen_domctl_getdomaininfo_ppc64 getdomaininfo; /* 16 */
        struct xen_domctl_getpageframeinfo3_x86_32 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity_x86_32 nodeaffinity; /* 16 */
        struct xen_domctl_vcpuaffinity_x86_32 vcpuaffinity; /* 16 */
        struct xen_domctl_shadow_op_x86_32 shadow_op; /* 16 */
        struct xen_domctl_max_mem_x86_32 max_mem;   /* 16 */
        struct xen_domctl_vcpucontext_x86_32 vcpucontext; /* 16 */
        struct xen_domctl_getvcpuinfo_x86_32 getvcpuinfo; /* 16 */
        struct xen_domctl_max_vcpus_x86_32 max_vcpus; /* 16 */
        struct xen_domctl_scheduler_op_x86_32 scheduler_op; /* 16 */
        struct xen_domctl_setdomainhandle_x86_32 setdomainhandle; /* 16 */
        struct xen_domctl_setdebugging_x86_32 setdebugging; /* 16 */
        struct xen_domctl_irq_permission_x86_32 irq_permission; /* 16 */
        struct xen_domctl_gsi_permission_x86_32 gsi_permission; /* 16 */
        struct xen_domctl_iomem_permission_x86_32 iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission_x86_32 ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init_x86_32 hypercall_init; /* 16 */
        struct xen_domctl_settimeoffset_x86_32 settimeoffset; /* 16 */
        struct xen_domctl_tsc_info_x86_32 tsc_info; /* 16 */
        struct xen_domctl_hvmcontext_x86_32 hvmcontext; /* 16 */
        struct xen_domctl_hvmcontext_partial_x86_32 hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size_x86_32 address_size; /* 16 */
        struct xen_domctl_sendtrigger_x86_32 sendtrigger; /* 16 */
        struct xen_domctl_get_device_group_x86_32 get_device_group; /* 16 */
        struct xen_domctl_assign_device_x86_32 assign_device; /* 16 */
        struct xen_domctl_bind_pt_irq_x86_32 bind_pt_irq; /* 16 */
        struct xen_domctl_memory_mapping_x86_32 memory_mapping; /* 16 */
        struct xen_domctl_ioport_mapping_x86_32 ioport_mapping; /* 16 */
        struct xen_domctl_ext_vcpucontext_arm32 ext_vcpucontext; /* 16 */
        struct xen_domctl_set_target_x86_32 set_target; /* 16 */
        struct xen_domctl_subscribe_x86_32 subscribe; /* 16 */
        struct xen_domctl_debug_op_x86_32 debug_op; /* 16 */
        struct xen_domctl_vm_event_op_x86_32 vm_event_op; /* 16 */
        struct xen_domctl_mem_sharing_op_x86_32 mem_sharing_op; /* 16 */
        struct xen_domctl_set_access_required_x86_32 access_required; /* 16 */
        struct xen_domctl_audit_p2m_x86_64 audit_p2m; /* 16 */
        struct xen_domctl_set_virq_handler_x86_32 set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio_x86_32 gdbsx_guest_memio; /* 16 */
        struct xen_domctl_set_broken_page_p2m_x86_32 set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush_x86_64 cacheflush; /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu_x86_32 gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus_x86_32 gdbsx_domstatus; /* 16 */
        struct xen_domctl_vnuma_x86_32 vnuma;       /* 16 */
        struct xen_domctl_psr_cmt_op_x86_32 psr_cmt_op; /* 16 */
        struct xen_domctl_monitor_op_x86_32 monitor_op; /* 16 */
        struct xen_domctl_psr_alloc_x86_64 psr_alloc; /* 16 */
        struct xen_domctl_vuart_op_x86_32 vuart_op; /* 16 */
        struct xen_domctl_vmtrace_op_x86_32 vmtrace_op; /* 16 */
        struct xen_domctl_paging_mempool_x86_32 paging_mempool; /* 16 */
        struct xen_domctl_set_llc_colors_x86_32 set_llc_colors; /* 16 */
        struct xen_domctl_get_domain_state_x86_64 get_domain_state; /* 16 */
        uint8_t pad[128];                           /* 16 */
    } u;
};

#endif

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_PPC64_H__ */
