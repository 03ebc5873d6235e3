/* SPDX-License-Identifier: MIT */
/*
 * x86_64.h - the structures of the x86_64 ABI for compilers of all ABIs, named RECORD_x86_64.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/x86_64. Contains the structures whose
 *           layout differs between ABIs or that some ABI does not have and, where needed,
 *           the structures inside them. A layout that several ABIs share is defined once, in
 *           a shared header and with the name of the first of these ABIs; RECORD_x86_64 is
 *           another name for it. The control interfaces are those of the newest release;
 *           they are left out if an older release was selected (control/release.h).
 *           Stands in for the header of the same name that Xen generates and installs: has
 *           all its records, typedefs and macros, with the same layouts, types and values,
 *           in C and C++. Both names of a register, rdx and edx or r8 and e8, have 64 bits,
 *           as there.
 * Layout:   that of x86_64 on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_X86_64_H__
#define __XEN_PUBLIC_FOREIGN_X86_64_H__

#include "../abi.h"
#include "../control/release.h"
#include "shared-others.h"

/* The macros of Xen's own header: the constants of x86_64, and the records that it lacks. */
#define __x86_64___X86_64                      1
#define FLAT_RING3_CS64_X86_64                 0xe033
#define FLAT_RING3_DS64_X86_64                 0
#define FLAT_RING3_SS64_X86_64                 0xe02b
#define FLAT_KERNEL_CS64_X86_64                0xe033
#define FLAT_KERNEL_DS64_X86_64                0
#define FLAT_KERNEL_SS64_X86_64                0xe02b
#define FLAT_KERNEL_CS_X86_64                  0xe033
#define FLAT_KERNEL_DS_X86_64                  0
#define FLAT_KERNEL_SS_X86_64                  0xe02b
#define XEN_HAVE_PV_GUEST_ENTRY_X86_64         1
#define XEN_LEGACY_MAX_VCPUS_X86_64            32
#define MAX_GUEST_CMDLINE_X86_64               0x400
#define _VGCF_i387_valid_X86_64                0
#define VGCF_i387_valid_X86_64                 1
#define _VGCF_in_kernel_X86_64                 2
#define VGCF_in_kernel_X86_64                  4
#define _VGCF_failsafe_disables_events_X86_64  3
#define VGCF_failsafe_disables_events_X86_64   8
#define _VGCF_syscall_disables_events_X86_64   4
#define VGCF_syscall_disables_events_X86_64    16
#define _VGCF_online_X86_64                    5
#define VGCF_online_X86_64                     32
#define x86_64_has_no_vcpu_cr_regs             1
#define x86_64_has_no_vcpu_ar_regs             1
#define x86_64_has_no_vcpu_guest_core_regs     1

/* CR3 of an x86_64 PV guest, from and to the mfn of the top-level page table. */
#define xen_pfn_to_cr3_x86_64(pfn)             ((uint64_t)(pfn) << 12)
#define xen_cr3_to_pfn_x86_64(cr3)             ((uint64_t)(cr3) >> 12)

#ifndef XEN_ABI_ASSEMBLER

/* Names for layouts that are defined with the name of another ABI. */
#define hvm_hw_vpic_x86_64                             hvm_hw_vpic_x86_32
#define __HVM_SAVE_TYPE_PIC_x86_64                     __HVM_SAVE_TYPE_PIC_x86_32
#define hvm_hw_lapic_regs_x86_64                       hvm_hw_lapic_regs_x86_32
#define __HVM_SAVE_TYPE_LAPIC_REGS_x86_64              __HVM_SAVE_TYPE_LAPIC_REGS_x86_32
#define hvm_hw_pci_link_x86_64                         hvm_hw_pci_link_x86_32
#define __HVM_SAVE_TYPE_PCI_LINK_x86_64                __HVM_SAVE_TYPE_PCI_LINK_x86_32
#define hvm_hw_pit_x86_64                              hvm_hw_pit_x86_32
#define hvm_hw_pit_channel_x86_64                      hvm_hw_pit_channel_x86_32
#define __HVM_SAVE_TYPE_PIT_x86_64                     __HVM_SAVE_TYPE_PIT_x86_32
#define hvm_hw_pmtimer_x86_64                          hvm_hw_pmtimer_x86_32
#define __HVM_SAVE_TYPE_PMTIMER_x86_64                 __HVM_SAVE_TYPE_PMTIMER_x86_32
#define mcinfo_common_x86_64                           mcinfo_common_x86_32
#define cpu_offline_action_x86_64                      cpu_offline_action_x86_32
#define xen_mc_notifydomain_x86_64                     xen_mc_notifydomain_x86_32
#define xen_mc_mceinject_x86_64                        xen_mc_mceinject_x86_32
#define xen_mc_inject_v2_x86_64                        xen_mc_inject_v2_x86_32
#define xen_cpuid_leaf_x86_64                          xen_cpuid_leaf_x86_32
#define callback_unregister_x86_64                     callback_unregister_x86_32
#define grant_entry_header_x86_64                      grant_entry_header_x86_32
#define xen_hvm_evtchn_upcall_vector_x86_64            xen_hvm_evtchn_upcall_vector_x86_32
#define xen_pvcalls_dummy_x86_64                       xen_pvcalls_dummy_x86_32
#define _xen_pvcalls_dummy_x86_64                      _xen_pvcalls_dummy_x86_32
#define xen_add_to_physmap_batch_extra_x86_64          xen_add_to_physmap_batch_extra_x86_32
#define dom0_vga_console_info_x86_64                   dom0_vga_console_info_x86_32
#define xenctl_bitmap_x86_64                           xenctl_bitmap_x86_32
#if !defined(XEN_CONTROL_OLDER)
#define xen_arch_domainconfig_x86_64                   xen_arch_domainconfig_x86_32
#define xen_domctl_createdomain_x86_64                 xen_domctl_createdomain_x86_32
#define xen_domctl_getdomaininfo_x86_64                xen_domctl_getdomaininfo_x86_32
#define xen_domctl_getpageframeinfo3_x86_64            xen_domctl_getpageframeinfo3_x86_32
#define xen_domctl_shadow_op_stats_x86_64              xen_domctl_shadow_op_stats_x86_32
#define xen_domctl_shadow_op_x86_64                    xen_domctl_shadow_op_x86_32
#define xen_domctl_max_mem_x86_64                      xen_domctl_max_mem_x86_32
#define xen_domctl_vcpucontext_x86_64                  xen_domctl_vcpucontext_x86_32
#define xen_domctl_getvcpuinfo_x86_64                  xen_domctl_getvcpuinfo_x86_32
#define xen_domctl_nodeaffinity_x86_64                 xen_domctl_nodeaffinity_x86_32
#define xen_domctl_vcpuaffinity_x86_64                 xen_domctl_vcpuaffinity_x86_32
#define xen_domctl_max_vcpus_x86_64                    xen_domctl_max_vcpus_x86_32
#define xen_domctl_sched_credit_x86_64                 xen_domctl_sched_credit_x86_32
#define xen_domctl_sched_credit2_x86_64                xen_domctl_sched_credit2_x86_32
#define xen_domctl_sched_rtds_x86_64                   xen_domctl_sched_rtds_x86_32
#define xen_domctl_scheduler_op_x86_64                 xen_domctl_scheduler_op_x86_32
#define xen_domctl_setdomainhandle_x86_64              xen_domctl_setdomainhandle_x86_32
#define xen_domctl_setdebugging_x86_64                 xen_domctl_setdebugging_x86_32
#define xen_domctl_irq_permission_x86_64               xen_domctl_irq_permission_x86_32
#define xen_domctl_gsi_permission_x86_64               xen_domctl_gsi_permission_x86_32
#define xen_domctl_iomem_permission_x86_64             xen_domctl_iomem_permission_x86_32
#define xen_domctl_ioport_permission_x86_64            xen_domctl_ioport_permission_x86_32
#define xen_domctl_hypercall_init_x86_64               xen_domctl_hypercall_init_x86_32
#define xen_domctl_settimeoffset_x86_64                xen_domctl_settimeoffset_x86_32
#define xen_domctl_hvmcontext_x86_64                   xen_domctl_hvmcontext_x86_32
#define xen_domctl_address_size_x86_64                 xen_domctl_address_size_x86_32
#define xen_domctl_sendtrigger_x86_64                  xen_domctl_sendtrigger_x86_32
#define xen_domctl_assign_device_x86_64                xen_domctl_assign_device_x86_32
#define xen_domctl_get_device_group_x86_64             xen_domctl_get_device_group_x86_32
#define xen_domctl_bind_pt_irq_x86_64                  xen_domctl_bind_pt_irq_x86_32
#define xen_domctl_memory_mapping_x86_64               xen_domctl_memory_mapping_x86_32
#define xen_domctl_ioport_mapping_x86_64               xen_domctl_ioport_mapping_x86_32
#define xen_domctl_set_target_x86_64                   xen_domctl_set_target_x86_32
#define xen_domctl_cpu_policy_x86_64                   xen_domctl_cpu_policy_x86_32
#define xen_domctl_subscribe_x86_64                    xen_domctl_subscribe_x86_32
#define xen_domctl_debug_op_x86_64                     xen_domctl_debug_op_x86_32
#define xen_domctl_hvmcontext_partial_x86_64           xen_domctl_hvmcontext_partial_x86_32
#define xen_domctl_tsc_info_x86_64                     xen_domctl_tsc_info_x86_32
#define xen_domctl_gdbsx_memio_x86_64                  xen_domctl_gdbsx_memio_x86_32
#define xen_domctl_gdbsx_pauseunp_vcpu_x86_64          xen_domctl_gdbsx_pauseunp_vcpu_x86_32
#define xen_domctl_gdbsx_domstatus_x86_64              xen_domctl_gdbsx_domstatus_x86_32
#define xen_domctl_vm_event_op_x86_64                  xen_domctl_vm_event_op_x86_32
#define xen_domctl_mem_sharing_op_x86_64               xen_domctl_mem_sharing_op_x86_32
#define xen_domctl_set_virq_handler_x86_64             xen_domctl_set_virq_handler_x86_32
#define xen_domctl_vcpuextstate_x86_64                 xen_domctl_vcpuextstate_x86_32
#define xen_domctl_set_access_required_x86_64          xen_domctl_set_access_required_x86_32
#define xen_domctl_set_broken_page_p2m_x86_64          xen_domctl_set_broken_page_p2m_x86_32
#define xen_domctl_paging_mempool_x86_64               xen_domctl_paging_mempool_x86_32
#define xen_domctl_vcpu_msr_x86_64                     xen_domctl_vcpu_msr_x86_32
#define xen_domctl_vcpu_msrs_x86_64                    xen_domctl_vcpu_msrs_x86_32
#define xen_domctl_vnuma_x86_64                        xen_domctl_vnuma_x86_32
#define xen_domctl_psr_cmt_op_x86_64                   xen_domctl_psr_cmt_op_x86_32
#define xen_domctl_monitor_op_x86_64                   xen_domctl_monitor_op_x86_32
#define xen_domctl_vuart_op_x86_64                     xen_domctl_vuart_op_x86_32
#define xen_domctl_vmtrace_op_x86_64                   xen_domctl_vmtrace_op_x86_32
#define xen_domctl_set_llc_colors_x86_64               xen_domctl_set_llc_colors_x86_32
#define xenpf_enter_acpi_sleep_x86_64                  xenpf_enter_acpi_sleep_x86_32
#define xen_sysctl_readconsole_x86_64                  xen_sysctl_readconsole_x86_32
#define xen_sysctl_tbuf_op_x86_64                      xen_sysctl_tbuf_op_x86_32
#define xen_sysctl_physinfo_x86_64                     xen_sysctl_physinfo_x86_32
#define xen_sysctl_sched_id_x86_64                     xen_sysctl_sched_id_x86_32
#define xen_sysctl_perfc_op_x86_64                     xen_sysctl_perfc_op_x86_32
#define xen_sysctl_getdomaininfolist_x86_64            xen_sysctl_getdomaininfolist_x86_32
#define xen_sysctl_debug_keys_x86_64                   xen_sysctl_debug_keys_x86_32
#define xen_sysctl_getcpuinfo_x86_64                   xen_sysctl_getcpuinfo_x86_32
#define xen_sysctl_availheap_x86_64                    xen_sysctl_availheap_x86_32
#define pm_px_stat_x86_64                              pm_px_stat_x86_32
#define pm_cx_stat_x86_64                              pm_cx_stat_x86_32
#define xen_sysctl_get_pmstat_x86_64                   xen_sysctl_get_pmstat_x86_32
#define xen_sysctl_cpu_hotplug_x86_64                  xen_sysctl_cpu_hotplug_x86_32
#define xen_userspace_x86_64                           xen_userspace_x86_32
#define xen_ondemand_x86_64                            xen_ondemand_x86_32
#define xen_get_cppc_para_x86_64                       xen_get_cppc_para_x86_32
#define xen_set_cppc_para_x86_64                       xen_set_cppc_para_x86_32
#define xen_get_cpufreq_para_x86_64                    xen_get_cpufreq_para_x86_32
#define xen_set_cpufreq_gov_x86_64                     xen_set_cpufreq_gov_x86_32
#define xen_set_cpufreq_para_x86_64                    xen_set_cpufreq_para_x86_32
#define xen_sysctl_pm_op_x86_64                        xen_sysctl_pm_op_x86_32
#define xen_sysctl_lockprof_op_x86_64                  xen_sysctl_lockprof_op_x86_32
#define xen_sysctl_cputopoinfo_x86_64                  xen_sysctl_cputopoinfo_x86_32
#define xen_sysctl_numainfo_x86_64                     xen_sysctl_numainfo_x86_32
#define xen_sysctl_cpupool_op_x86_64                   xen_sysctl_cpupool_op_x86_32
#define xen_sysctl_credit_schedule_x86_64              xen_sysctl_credit_schedule_x86_32
#define xen_sysctl_credit2_schedule_x86_64             xen_sysctl_credit2_schedule_x86_32
#define xen_sysctl_scheduler_op_x86_64                 xen_sysctl_scheduler_op_x86_32
#define xen_sysctl_sched_arinc653_x86_64               xen_sysctl_sched_arinc653_x86_32
#define xen_sysctl_coverage_op_x86_64                  xen_sysctl_coverage_op_x86_32
#define xen_sysctl_pcitopoinfo_x86_64                  xen_sysctl_pcitopoinfo_x86_32
#define xen_sysctl_psr_alloc_x86_64                    xen_sysctl_psr_alloc_x86_32
#define xen_sysctl_cpu_featureset_x86_64               xen_sysctl_cpu_featureset_x86_32
#define xen_livepatch_name_x86_64                      xen_livepatch_name_x86_32
#define xen_sysctl_livepatch_upload_x86_64             xen_sysctl_livepatch_upload_x86_32
#define xen_livepatch_status_x86_64                    xen_livepatch_status_x86_32
#define xen_sysctl_livepatch_get_x86_64                xen_sysctl_livepatch_get_x86_32
#define xen_sysctl_livepatch_list_x86_64               xen_sysctl_livepatch_list_x86_32
#define xen_sysctl_livepatch_action_x86_64             xen_sysctl_livepatch_action_x86_32
#define xen_sysctl_livepatch_op_x86_64                 xen_sysctl_livepatch_op_x86_32
#define xen_sysctl_cpu_policy_x86_64                   xen_sysctl_cpu_policy_x86_32
#define vm_event_x86_selector_reg_x86_64               vm_event_x86_selector_reg_x86_32
#define vm_event_fast_singlestep_x86_64                vm_event_fast_singlestep_x86_32
#define vm_event_cpuid_x86_64                          vm_event_cpuid_x86_32
#define vm_event_emul_read_data_x86_64                 vm_event_emul_read_data_x86_32
#define vm_event_emul_insn_data_x86_64                 vm_event_emul_insn_data_x86_32
#define vm_event_io_x86_64                             vm_event_io_x86_32
#endif

XEN_ABI_BEGIN_8

/* arch-x86/hvm/save.h, struct hvm_save_header: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_save_header_x86_64 {
    uint32_t magic;                                 /* 0 */
    uint32_t version;                               /* 4 */
    uint64_t changeset;                             /* 8 */
    uint32_t cpuid;                                 /* 16 */
    uint32_t gtsc_khz;                              /* 20 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_HEADER: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_HEADER_x86_64 {
    struct hvm_save_header_x86_64 t;                /* 0 */
    char c[1];                                      /* 24 */
    char cpt[1];                                    /* 25 */
    uint8_t xen_hole_0[6];                          /* 26 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu: 1032 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_cpu_x86_64 {
    uint8_t fpu_regs[512];                          /* 0 */
    uint64_t rax;                                   /* 512 */
    uint64_t rbx;                                   /* 520 */
    uint64_t rcx;                                   /* 528 */
    uint64_t rdx;                                   /* 536 */
    uint64_t rbp;                                   /* 544 */
    uint64_t rsi;                                   /* 552 */
    uint64_t rdi;                                   /* 560 */
    uint64_t rsp;                                   /* 568 */
    uint64_t r8;                                    /* 576 */
    uint64_t r9;                                    /* 584 */
    uint64_t r10;                                   /* 592 */
    uint64_t r11;                                   /* 600 */
    uint64_t r12;                                   /* 608 */
    uint64_t r13;                                   /* 616 */
    uint64_t r14;                                   /* 624 */
    uint64_t r15;                                   /* 632 */
    uint64_t rip;                                   /* 640 */
    uint64_t rflags;                                /* 648 */
    uint64_t cr0;                                   /* 656 */
    uint64_t cr2;                                   /* 664 */
    uint64_t cr3;                                   /* 672 */
    uint64_t cr4;                                   /* 680 */
    uint64_t dr0;                                   /* 688 */
    uint64_t dr1;                                   /* 696 */
    uint64_t dr2;                                   /* 704 */
    uint64_t dr3;                                   /* 712 */
    uint64_t dr6;                                   /* 720 */
    uint64_t dr7;                                   /* 728 */
    uint32_t cs_sel;                                /* 736 */
    uint32_t ds_sel;                                /* 740 */
    uint32_t es_sel;                                /* 744 */
    uint32_t fs_sel;                                /* 748 */
    uint32_t gs_sel;                                /* 752 */
    uint32_t ss_sel;                                /* 756 */
    uint32_t tr_sel;                                /* 760 */
    uint32_t ldtr_sel;                              /* 764 */
    uint32_t cs_limit;                              /* 768 */
    uint32_t ds_limit;                              /* 772 */
    uint32_t es_limit;                              /* 776 */
    uint32_t fs_limit;                              /* 780 */
    uint32_t gs_limit;                              /* 784 */
    uint32_t ss_limit;                              /* 788 */
    uint32_t tr_limit;                              /* 792 */
    uint32_t ldtr_limit;                            /* 796 */
    uint32_t idtr_limit;                            /* 800 */
    uint32_t gdtr_limit;                            /* 804 */
    uint64_t cs_base;                               /* 808 */
    uint64_t ds_base;                               /* 816 */
    uint64_t es_base;                               /* 824 */
    uint64_t fs_base;                               /* 832 */
    uint64_t gs_base;                               /* 840 */
    uint64_t ss_base;                               /* 848 */
    uint64_t tr_base;                               /* 856 */
    uint64_t ldtr_base;                             /* 864 */
    uint64_t idtr_base;                             /* 872 */
    uint64_t gdtr_base;                             /* 880 */
    uint32_t cs_arbytes;                            /* 888 */
    uint32_t ds_arbytes;                            /* 892 */
    uint32_t es_arbytes;                            /* 896 */
    uint32_t fs_arbytes;                            /* 900 */
    uint32_t gs_arbytes;                            /* 904 */
    uint32_t ss_arbytes;                            /* 908 */
    uint32_t tr_arbytes;                            /* 912 */
    uint32_t ldtr_arbytes;                          /* 916 */
    uint64_t sysenter_cs;                           /* 920 */
    uint64_t sysenter_esp;                          /* 928 */
    uint64_t sysenter_eip;                          /* 936 */
    uint64_t shadow_gs;                             /* 944 */
    uint64_t msr_flags;                             /* 952 */
    uint64_t msr_lstar;                             /* 960 */
    uint64_t msr_star;                              /* 968 */
    uint64_t msr_cstar;                             /* 976 */
    uint64_t msr_syscall_mask;                      /* 984 */
    uint64_t msr_efer;                              /* 992 */
    uint64_t msr_tsc_aux;                           /* 1000 */
    uint64_t tsc;                                   /* 1008 */
    XEN_ABI_EXT union {                             /* 1016 */
        uint32_t pending_event;                     /* 1016 */
        XEN_ABI_EXT struct {                        /* 1016 */
            uint32_t pending_vector:8;              /* 1016, bit 0 */
            uint32_t pending_type:3;                /* 1016, bit 8 */
            uint32_t pending_error_valid:1;         /* 1016, bit 11 */
            uint32_t pending_reserved:19;           /* 1016, bit 12 */
            uint32_t pending_valid:1;               /* 1016, bit 31 */
        };
    };
    uint32_t error_code;                            /* 1020 */
    uint32_t flags;                                 /* 1024 */
    uint32_t pad0;                                  /* 1028 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_compat: 1016 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_cpu_compat_x86_64 {
    uint8_t fpu_regs[512];                          /* 0 */
    uint64_t rax;                                   /* 512 */
    uint64_t rbx;                                   /* 520 */
    uint64_t rcx;                                   /* 528 */
    uint64_t rdx;                                   /* 536 */
    uint64_t rbp;                                   /* 544 */
    uint64_t rsi;                                   /* 552 */
    uint64_t rdi;                                   /* 560 */
    uint64_t rsp;                                   /* 568 */
    uint64_t r8;                                    /* 576 */
    uint64_t r9;                                    /* 584 */
    uint64_t r10;                                   /* 592 */
    uint64_t r11;                                   /* 600 */
    uint64_t r12;                                   /* 608 */
    uint64_t r13;                                   /* 616 */
    uint64_t r14;                                   /* 624 */
    uint64_t r15;                                   /* 632 */
    uint64_t rip;                                   /* 640 */
    uint64_t rflags;                                /* 648 */
    uint64_t cr0;                                   /* 656 */
    uint64_t cr2;                                   /* 664 */
    uint64_t cr3;                                   /* 672 */
    uint64_t cr4;                                   /* 680 */
    uint64_t dr0;                                   /* 688 */
    uint64_t dr1;                                   /* 696 */
    uint64_t dr2;                                   /* 704 */
    uint64_t dr3;                                   /* 712 */
    uint64_t dr6;                                   /* 720 */
    uint64_t dr7;                                   /* 728 */
    uint32_t cs_sel;                                /* 736 */
    uint32_t ds_sel;                                /* 740 */
    uint32_t es_sel;                                /* 744 */
    uint32_t fs_sel;                                /* 748 */
    uint32_t gs_sel;                                /* 752 */
    uint32_t ss_sel;                                /* 756 */
    uint32_t tr_sel;                                /* 760 */
    uint32_t ldtr_sel;                              /* 764 */
    uint32_t cs_limit;                              /* 768 */
    uint32_t ds_limit;                              /* 772 */
    uint32_t es_limit;                              /* 776 */
    uint32_t fs_limit;                              /* 780 */
    uint32_t gs_limit;                              /* 784 */
    uint32_t ss_limit;                              /* 788 */
    uint32_t tr_limit;                              /* 792 */
    uint32_t ldtr_limit;                            /* 796 */
    uint32_t idtr_limit;                            /* 800 */
    uint32_t gdtr_limit;                            /* 804 */
    uint64_t cs_base;                               /* 808 */
    uint64_t ds_base;                               /* 816 */
    uint64_t es_base;                               /* 824 */
    uint64_t fs_base;                               /* 832 */
    uint64_t gs_base;                               /* 840 */
    uint64_t ss_base;                               /* 848 */
    uint64_t tr_base;                               /* 856 */
    uint64_t ldtr_base;                             /* 864 */
    uint64_t idtr_base;                             /* 872 */
    uint64_t gdtr_base;                             /* 880 */
    uint32_t cs_arbytes;                            /* 888 */
    uint32_t ds_arbytes;                            /* 892 */
    uint32_t es_arbytes;                            /* 896 */
    uint32_t fs_arbytes;                            /* 900 */
    uint32_t gs_arbytes;                            /* 904 */
    uint32_t ss_arbytes;                            /* 908 */
    uint32_t tr_arbytes;                            /* 912 */
    uint32_t ldtr_arbytes;                          /* 916 */
    uint64_t sysenter_cs;                           /* 920 */
    uint64_t sysenter_esp;                          /* 928 */
    uint64_t sysenter_eip;                          /* 936 */
    uint64_t shadow_gs;                             /* 944 */
    uint64_t msr_flags;                             /* 952 */
    uint64_t msr_lstar;                             /* 960 */
    uint64_t msr_star;                              /* 968 */
    uint64_t msr_cstar;                             /* 976 */
    uint64_t msr_syscall_mask;                      /* 984 */
    uint64_t msr_efer;                              /* 992 */
    uint64_t tsc;                                   /* 1000 */
    XEN_ABI_EXT union {                             /* 1008 */
        uint32_t pending_event;                     /* 1008 */
        XEN_ABI_EXT struct {                        /* 1008 */
            uint32_t pending_vector:8;              /* 1008, bit 0 */
            uint32_t pending_type:3;                /* 1008, bit 8 */
            uint32_t pending_error_valid:1;         /* 1008, bit 11 */
            uint32_t pending_reserved:19;           /* 1008, bit 12 */
            uint32_t pending_valid:1;               /* 1008, bit 31 */
        };
    };
    uint32_t error_code;                            /* 1012 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_CPU: 1040 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_CPU_x86_64 {
    struct hvm_hw_cpu_x86_64 t;                     /* 0 */
    char c[2];                                      /* 1032 */
    char cpt[2];                                    /* 1034 */
    uint8_t xen_hole_0[4];                          /* 1036 */
};

/* arch-x86/hvm/save.h, union vioapic_redir_entry: 8 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 vioapic_redir_entry_x86_64 {
    uint64_t bits;                                  /* 0 */
    struct {                                        /* 0 */
        uint8_t vector;                             /* 0 */
        uint8_t delivery_mode:3;                    /* 1, bit 0 */
        uint8_t dest_mode:1;                        /* 1, bit 3 */
        uint8_t delivery_status:1;                  /* 1, bit 4 */
        uint8_t polarity:1;                         /* 1, bit 5 */
        uint8_t remote_irr:1;                       /* 1, bit 6 */
        uint8_t trig_mode:1;                        /* 1, bit 7 */
        uint8_t mask:1;                             /* 2, bit 0 */
        uint8_t reserve:7;                          /* 2, bit 1 */
        uint8_t reserved[4];                        /* 3 */
        uint8_t dest_id;                            /* 7 */
    } fields;
};

/* arch-x86/hvm/save.h, struct hvm_hw_vioapic: 400 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_vioapic_x86_64 {
    uint64_t base_address;                          /* 0 */
    uint32_t ioregsel;                              /* 8 */
    uint32_t id;                                    /* 12 */
    union vioapic_redir_entry_x86_64 redirtbl[48];  /* 16 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_IOAPIC: 408 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_IOAPIC_x86_64 {
    struct hvm_hw_vioapic_x86_64 t;                 /* 0 */
    char c[4];                                      /* 400 */
    char cpt[1];                                    /* 404 */
    uint8_t xen_hole_0[3];                          /* 405 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_lapic: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_lapic_x86_64 {
    uint64_t apic_base_msr;                         /* 0 */
    uint32_t disabled;                              /* 8 */
    uint32_t timer_divisor;                         /* 12 */
    uint64_t tdt_msr;                               /* 16 */
    uint32_t pending_esr;                           /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_LAPIC: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_LAPIC_x86_64 {
    struct hvm_hw_lapic_x86_64 t;                   /* 0 */
    char c[5];                                      /* 32 */
    char cpt[1];                                    /* 37 */
    uint8_t xen_hole_0[2];                          /* 38 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pci_irqs: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_pci_irqs_x86_64 {
    XEN_ABI_EXT union {                             /* 0 */
        uint64_t i[2];                              /* 0: xen_abi_ulong_t [2] */
        uint64_t pad[2];                            /* 0 */
    };
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PCI_IRQ: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_PCI_IRQ_x86_64 {
    struct hvm_hw_pci_irqs_x86_64 t;                /* 0 */
    char c[7];                                      /* 16 */
    char cpt[1];                                    /* 23 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_isa_irqs: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_isa_irqs_x86_64 {
    XEN_ABI_EXT union {                             /* 0 */
        uint64_t i[1];                              /* 0: xen_abi_ulong_t [1] */
        uint64_t pad[1];                            /* 0 */
    };
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_ISA_IRQ: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_ISA_IRQ_x86_64 {
    struct hvm_hw_isa_irqs_x86_64 t;                /* 0 */
    char c[8];                                      /* 8 */
    char cpt[1];                                    /* 16 */
    uint8_t xen_hole_0[7];                          /* 17 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_rtc: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_rtc_x86_64 {
    uint8_t cmos_data[14];                          /* 0 */
    uint8_t cmos_index;                             /* 14 */
    uint8_t pad0;                                   /* 15 */
    int64_t rtc_offset;                             /* 16 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_RTC: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_RTC_x86_64 {
    struct hvm_hw_rtc_x86_64 t;                     /* 0 */
    char c[11];                                     /* 24 */
    char cpt[1];                                    /* 35 */
    uint8_t xen_hole_0[4];                          /* 36 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_hpet: 1048 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_hpet_x86_64 {
    uint64_t capability;                            /* 0 */
    uint64_t res0;                                  /* 8 */
    uint64_t config;                                /* 16 */
    uint64_t res1;                                  /* 24 */
    uint64_t isr;                                   /* 32 */
    uint64_t res2[25];                              /* 40 */
    uint64_t mc64;                                  /* 240 */
    uint64_t res3;                                  /* 248 */
    struct {                                        /* 256 */
        uint64_t config;                            /* 256 */
        uint64_t cmp;                               /* 264 */
        uint64_t fsb;                               /* 272 */
        uint64_t res4;                              /* 280 */
    } timers[3];
    uint64_t res5[84];                              /* 352 */
    uint64_t period[3];                             /* 1024 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_HPET: 1064 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_HPET_x86_64 {
    struct hvm_hw_hpet_x86_64 t;                    /* 0 */
    char c[12];                                     /* 1048 */
    char cpt[1];                                    /* 1060 */
    uint8_t xen_hole_0[3];                          /* 1061 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_mtrr: 240 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_mtrr_x86_64 {
    uint64_t msr_pat_cr;                            /* 0 */
    uint64_t msr_mtrr_var[16];                      /* 8 */
    uint64_t msr_mtrr_fixed[11];                    /* 136 */
    uint64_t msr_mtrr_cap;                          /* 224 */
    uint64_t msr_mtrr_def_type;                     /* 232 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_MTRR: 256 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_MTRR_x86_64 {
    struct hvm_hw_mtrr_x86_64 t;                    /* 0 */
    char c[14];                                     /* 240 */
    char cpt[1];                                    /* 254 */
    uint8_t xen_hole_0[1];                          /* 255 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_xsave_hdr: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_cpu_xsave_hdr_x86_64 {
    uint64_t xstate_bv;                             /* 0 */
    uint64_t xcomp_bv;                              /* 8 */
    uint64_t reserved[6];                           /* 16 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_xsave: 600 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_hw_cpu_xsave_x86_64 {
    uint64_t xfeature_mask;                         /* 0 */
    uint64_t xcr0;                                  /* 8 */
    uint64_t xcr0_accum;                            /* 16 */
    struct {                                        /* 24 */
        struct {                                    /* 24 */
            char x[512];                            /* 24 */
        } fpu_sse;
        struct hvm_hw_cpu_xsave_hdr_x86_64 xsave_hdr; /* 536 */
    } save_area;
};

/* arch-x86/hvm/save.h, struct hvm_viridian_domain_context: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_viridian_domain_context_x86_64 {
    uint64_t hypercall_gpa;                         /* 0 */
    uint64_t guest_os_id;                           /* 8 */
    uint64_t time_ref_count;                        /* 16 */
    uint64_t reference_tsc;                         /* 24 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN_x86_64 {
    struct hvm_viridian_domain_context_x86_64 t;    /* 0 */
    char c[15];                                     /* 32 */
    char cpt[1];                                    /* 47 */
};

/* arch-x86/hvm/save.h, struct hvm_viridian_vcpu_context: 216 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_viridian_vcpu_context_x86_64 {
    uint64_t vp_assist_msr;                         /* 0 */
    uint8_t apic_assist_pending;                    /* 8 */
    uint8_t _pad[7];                                /* 9 */
    uint64_t simp_msr;                              /* 16 */
    uint64_t sint_msr[16];                          /* 24 */
    uint64_t stimer_config_msr[4];                  /* 152 */
    uint64_t stimer_count_msr[4];                   /* 184 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU: 240 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_VIRIDIAN_VCPU_x86_64 {
    struct hvm_viridian_vcpu_context_x86_64 t;      /* 0 */
    char c[17];                                     /* 216 */
    char cpt[1];                                    /* 233 */
    uint8_t xen_hole_0[6];                          /* 234 */
};

/* arch-x86/hvm/save.h, struct hvm_vmce_vcpu: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_vmce_vcpu_x86_64 {
    uint64_t caps;                                  /* 0 */
    uint64_t mci_ctl2_bank0;                        /* 8 */
    uint64_t mci_ctl2_bank1;                        /* 16 */
    uint64_t mcg_ext_ctl;                           /* 24 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VMCE_VCPU: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_VMCE_VCPU_x86_64 {
    struct hvm_vmce_vcpu_x86_64 t;                  /* 0 */
    char c[18];                                     /* 32 */
    char cpt[1];                                    /* 50 */
    uint8_t xen_hole_0[5];                          /* 51 */
};

/* arch-x86/hvm/save.h, struct hvm_tsc_adjust: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_tsc_adjust_x86_64 {
    uint64_t tsc_adjust;                            /* 0 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_TSC_ADJUST: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 __HVM_SAVE_TYPE_TSC_ADJUST_x86_64 {
    struct hvm_tsc_adjust_x86_64 t;                 /* 0 */
    char c[19];                                     /* 8 */
    char cpt[1];                                    /* 27 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* arch-x86/hvm/save.h, struct hvm_one_msr: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_one_msr_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t _rsvd;                                 /* 4 */
    uint64_t val;                                   /* 8 */
};

/* arch-x86/hvm/save.h, struct hvm_msr: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_msr_x86_64 {
    uint32_t count;                                 /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct hvm_one_msr_x86_64 msr[XEN_FLEX_ARRAY_DIM]; /* 8 */
};

/* arch-x86/hvm/start_info.h, struct hvm_start_info: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_start_info_x86_64 {
    uint32_t magic;                                 /* 0 */
    uint32_t version;                               /* 4 */
    uint32_t flags;                                 /* 8 */
    uint32_t nr_modules;                            /* 12 */
    uint64_t modlist_paddr;                         /* 16 */
    uint64_t cmdline_paddr;                         /* 24 */
    uint64_t rsdp_paddr;                            /* 32 */
    uint64_t memmap_paddr;                          /* 40 */
    uint32_t memmap_entries;                        /* 48 */
    uint32_t reserved;                              /* 52 */
};

/* arch-x86/hvm/start_info.h, struct hvm_modlist_entry: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_modlist_entry_x86_64 {
    uint64_t paddr;                                 /* 0 */
    uint64_t size;                                  /* 8 */
    uint64_t cmdline_paddr;                         /* 16 */
    uint64_t reserved;                              /* 24 */
};

/* arch-x86/hvm/start_info.h, struct hvm_memmap_table_entry: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 hvm_memmap_table_entry_x86_64 {
    uint64_t addr;                                  /* 0 */
    uint64_t size;                                  /* 8 */
    uint32_t type;                                  /* 16 */
    uint32_t reserved;                              /* 20 */
};

/* arch-x86/pmu.h, struct xen_pmu_amd_ctxt: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_amd_ctxt_x86_64 {
    uint32_t counters;                              /* 0 */
    uint32_t ctrls;                                 /* 4 */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];              /* 8 */
};

/* arch-x86/pmu.h, struct xen_pmu_cntr_pair: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_cntr_pair_x86_64 {
    uint64_t counter;                               /* 0 */
    uint64_t control;                               /* 8 */
};

/* arch-x86/pmu.h, struct xen_pmu_intel_ctxt: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_intel_ctxt_x86_64 {
    uint32_t fixed_counters;                        /* 0 */
    uint32_t arch_counters;                         /* 4 */
    uint64_t global_ctrl;                           /* 8 */
    uint64_t global_ovf_ctrl;                       /* 16 */
    uint64_t global_status;                         /* 24 */
    uint64_t fixed_ctrl;                            /* 32 */
    uint64_t ds_area;                               /* 40 */
    uint64_t pebs_enable;                           /* 48 */
    uint64_t debugctl;                              /* 56 */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];              /* 64 */
};

/* arch-x86/pmu.h, struct xen_pmu_regs: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_regs_x86_64 {
    uint64_t ip;                                    /* 0 */
    uint64_t sp;                                    /* 8 */
    uint64_t flags;                                 /* 16 */
    uint16_t cs;                                    /* 24 */
    uint16_t ss;                                    /* 26 */
    uint8_t cpl;                                    /* 28 */
    uint8_t pad[3];                                 /* 29 */
};

/* arch-x86/pmu.h, struct xen_pmu_arch: 208 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_arch_x86_64 {
    union {                                         /* 0 */
        struct xen_pmu_regs_x86_64 regs;            /* 0 */
        uint8_t pad[64];                            /* 0 */
    } r;
    uint64_t pmu_flags;                             /* 64 */
    union {                                         /* 72 */
        uint32_t lapic_lvtpc;                       /* 72 */
        uint64_t pad;                               /* 72 */
    } l;
    union {                                         /* 80 */
        struct xen_pmu_amd_ctxt_x86_64 amd;         /* 80 */
        struct xen_pmu_intel_ctxt_x86_64 intel;     /* 80 */
        uint8_t pad[128];                           /* 80 */
    } c;
};

/* arch-x86/xen-mca.h, struct mcinfo_global: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_global_x86_64 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint16_t mc_domid;                              /* 4 */
    uint16_t mc_vcpuid;                             /* 6 */
    uint32_t mc_socketid;                           /* 8 */
    uint16_t mc_coreid;                             /* 12 */
    uint16_t mc_core_threadid;                      /* 14 */
    uint32_t mc_apicid;                             /* 16 */
    uint32_t mc_flags;                              /* 20 */
    uint64_t mc_gstatus;                            /* 24 */
};

/* arch-x86/xen-mca.h, struct mcinfo_bank: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_bank_x86_64 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint16_t mc_bank;                               /* 4 */
    uint16_t mc_domid;                              /* 6 */
    uint64_t mc_status;                             /* 8 */
    uint64_t mc_addr;                               /* 16 */
    uint64_t mc_misc;                               /* 24 */
    uint64_t mc_ctrl2;                              /* 32 */
    uint64_t mc_tsc;                                /* 40 */
};

/* arch-x86/xen-mca.h, struct mcinfo_msr: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_msr_x86_64 {
    uint64_t reg;                                   /* 0 */
    uint64_t value;                                 /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_extended: 520 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_extended_x86_64 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint32_t mc_msrs;                               /* 4 */
    struct mcinfo_msr_x86_64 mc_msr[32];            /* 8 */
};

/* arch-x86/xen-mca.h, struct page_offline_action: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 page_offline_action_x86_64 {
    uint64_t mfn;                                   /* 0 */
    uint64_t status;                                /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_recovery: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_recovery_x86_64 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint16_t mc_bank;                               /* 4 */
    uint8_t action_flags;                           /* 6 */
    uint8_t action_types;                           /* 7 */
    union {                                         /* 8 */
        struct page_offline_action_x86_64 page_retire; /* 8 */
        struct cpu_offline_action_x86_32 cpu_offline; /* 8 */
        uint8_t pad[16];                            /* 8 */
    } action_info;
};

/* arch-x86/xen-mca.h, struct mc_info: 768 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mc_info_x86_64 {
    uint32_t mi_nentries;                           /* 0 */
    uint32_t flags;                                 /* 4 */
    uint64_t mi_data[95];                           /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_logical_cpu: 304 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_logical_cpu_x86_64 {
    uint32_t mc_cpunr;                              /* 0 */
    uint32_t mc_chipid;                             /* 4 */
    uint16_t mc_coreid;                             /* 8 */
    uint16_t mc_threadid;                           /* 10 */
    uint32_t mc_apicid;                             /* 12 */
    uint32_t mc_clusterid;                          /* 16 */
    uint32_t mc_ncores;                             /* 20 */
    uint32_t mc_ncores_active;                      /* 24 */
    uint32_t mc_nthreads;                           /* 28 */
    int32_t mc_cpuid_level;                         /* 32 */
    uint32_t mc_family;                             /* 36 */
    uint32_t mc_vendor;                             /* 40 */
    uint32_t mc_model;                              /* 44 */
    uint32_t mc_step;                               /* 48 */
    char mc_vendorid[16];                           /* 52 */
    char mc_brandid[64];                            /* 68 */
    uint32_t mc_cpu_caps[7];                        /* 132 */
    uint32_t mc_cache_size;                         /* 160 */
    uint32_t mc_cache_alignment;                    /* 164 */
    int32_t mc_nmsrvals;                            /* 168 */
    uint8_t xen_hole_0[4];                          /* 172 */
    struct mcinfo_msr_x86_64 mc_msrvalues[8];       /* 176 */
};

/* arch-x86/xen-mca.h, struct xen_mc_fetch: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_fetch_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t _pad0;                                 /* 4 */
    uint64_t fetch_id;                              /* 8 */
    uint64_t data;                                  /* 16: XEN_GUEST_HANDLE(mc_info_t) */
};

/* arch-x86/xen-mca.h, struct xen_mc_physcpuinfo: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_physcpuinfo_x86_64 {
    uint32_t ncpus;                                 /* 0 */
    uint32_t _pad0;                                 /* 4 */
    uint64_t info;                                  /* 8: XEN_GUEST_HANDLE(xen_mc_logical_cpu_t) */
};

/* arch-x86/xen-mca.h, struct xen_mc_msrinject: 144 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_msrinject_x86_64 {
    uint32_t mcinj_cpunr;                           /* 0 */
    uint32_t mcinj_flags;                           /* 4 */
    uint32_t mcinj_count;                           /* 8 */
    uint16_t mcinj_domid;                           /* 12: domid_t */
    uint16_t _pad0;                                 /* 14 */
    struct mcinfo_msr_x86_64 mcinj_msr[8];          /* 16 */
};

/* arch-x86/xen-mca.h, struct xen_mc: 152 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_mc_fetch_x86_64 mc_fetch;        /* 8 */
        struct xen_mc_notifydomain_x86_32 mc_notifydomain; /* 8 */
        struct xen_mc_physcpuinfo_x86_64 mc_physcpuinfo; /* 8 */
        struct xen_mc_msrinject_x86_64 mc_msrinject; /* 8 */
        struct xen_mc_mceinject_x86_32 mc_mceinject; /* 8 */
        struct xen_mc_inject_v2_x86_32 mc_inject_v2; /* 8 */
    } u;
};

/* arch-x86/xen-x86_64.h, struct iret_context: 72 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 iret_context_x86_64 {
    uint64_t rax;                                   /* 0 */
    uint64_t r11;                                   /* 8 */
    uint64_t rcx;                                   /* 16 */
    uint64_t flags;                                 /* 24 */
    uint64_t rip;                                   /* 32 */
    uint64_t cs;                                    /* 40 */
    uint64_t rflags;                                /* 48 */
    uint64_t rsp;                                   /* 56 */
    uint64_t ss;                                    /* 64 */
};

/* arch-x86/xen-x86_64.h, struct cpu_user_regs: 200 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 cpu_user_regs_x86_64 {
    XEN_ABI_EXT union {                             /* 0 */
        uint64_t r15;                               /* 0 */
        uint64_t e15;                               /* 0 */
        uint32_t r15d;                              /* 0 */
        uint16_t r15w;                              /* 0 */
        uint8_t r15b;                               /* 0 */
    };
    XEN_ABI_EXT union {                             /* 8 */
        uint64_t r14;                               /* 8 */
        uint64_t e14;                               /* 8 */
        uint32_t r14d;                              /* 8 */
        uint16_t r14w;                              /* 8 */
        uint8_t r14b;                               /* 8 */
    };
    XEN_ABI_EXT union {                             /* 16 */
        uint64_t r13;                               /* 16 */
        uint64_t e13;                               /* 16 */
        uint32_t r13d;                              /* 16 */
        uint16_t r13w;                              /* 16 */
        uint8_t r13b;                               /* 16 */
    };
    XEN_ABI_EXT union {                             /* 24 */
        uint64_t r12;                               /* 24 */
        uint64_t e12;                               /* 24 */
        uint32_t r12d;                              /* 24 */
        uint16_t r12w;                              /* 24 */
        uint8_t r12b;                               /* 24 */
    };
    XEN_ABI_EXT union {                             /* 32 */
        uint64_t rbp;                               /* 32 */
        uint64_t ebp;                               /* 32 */
        uint16_t bp;                                /* 32 */
        uint8_t bpl;                                /* 32 */
    };
    XEN_ABI_EXT union {                             /* 40 */
        uint64_t rbx;                               /* 40 */
        uint64_t ebx;                               /* 40 */
        uint16_t bx;                                /* 40 */
        XEN_ABI_EXT struct {                        /* 40 */
            uint8_t bl;                             /* 40 */
            uint8_t bh;                             /* 41 */
        };
    };
    XEN_ABI_EXT union {                             /* 48 */
        uint64_t r11;                               /* 48 */
        uint64_t e11;                               /* 48 */
        uint32_t r11d;                              /* 48 */
        uint16_t r11w;                              /* 48 */
        uint8_t r11b;                               /* 48 */
    };
    XEN_ABI_EXT union {                             /* 56 */
        uint64_t r10;                               /* 56 */
        uint64_t e10;                               /* 56 */
        uint32_t r10d;                              /* 56 */
        uint16_t r10w;                              /* 56 */
        uint8_t r10b;                               /* 56 */
    };
    XEN_ABI_EXT union {                             /* 64 */
        uint64_t r9;                                /* 64 */
        uint64_t e9;                                /* 64 */
        uint32_t r9d;                               /* 64 */
        uint16_t r9w;                               /* 64 */
        uint8_t r9b;                                /* 64 */
    };
    XEN_ABI_EXT union {                             /* 72 */
        uint64_t r8;                                /* 72 */
        uint64_t e8;                                /* 72 */
        uint32_t r8d;                               /* 72 */
        uint16_t r8w;                               /* 72 */
        uint8_t r8b;                                /* 72 */
    };
    XEN_ABI_EXT union {                             /* 80 */
        uint64_t rax;                               /* 80 */
        uint64_t eax;                               /* 80 */
        uint16_t ax;                                /* 80 */
        XEN_ABI_EXT struct {                        /* 80 */
            uint8_t al;                             /* 80 */
            uint8_t ah;                             /* 81 */
        };
    };
    XEN_ABI_EXT union {                             /* 88 */
        uint64_t rcx;                               /* 88 */
        uint64_t ecx;                               /* 88 */
        uint16_t cx;                                /* 88 */
        XEN_ABI_EXT struct {                        /* 88 */
            uint8_t cl;                             /* 88 */
            uint8_t ch;                             /* 89 */
        };
    };
    XEN_ABI_EXT union {                             /* 96 */
        uint64_t rdx;                               /* 96 */
        uint64_t edx;                               /* 96 */
        uint16_t dx;                                /* 96 */
        XEN_ABI_EXT struct {                        /* 96 */
            uint8_t dl;                             /* 96 */
            uint8_t dh;                             /* 97 */
        };
    };
    XEN_ABI_EXT union {                             /* 104 */
        uint64_t rsi;                               /* 104 */
        uint64_t esi;                               /* 104 */
        uint16_t si;                                /* 104 */
        uint8_t sil;                                /* 104 */
    };
    XEN_ABI_EXT union {                             /* 112 */
        uint64_t rdi;                               /* 112 */
        uint64_t edi;                               /* 112 */
        uint16_t di;                                /* 112 */
        uint8_t dil;                                /* 112 */
    };
    uint32_t error_code;                            /* 120 */
    uint32_t entry_vector;                          /* 124 */
    XEN_ABI_EXT union {                             /* 128 */
        uint64_t rip;                               /* 128 */
        uint64_t eip;                               /* 128 */
        uint16_t ip;                                /* 128 */
    };
    uint16_t cs;                                    /* 136 */
    uint16_t _pad0[1];                              /* 138 */
    uint8_t saved_upcall_mask;                      /* 140 */
    uint8_t _pad1[3];                               /* 141 */
    XEN_ABI_EXT union {                             /* 144 */
        uint64_t rflags;                            /* 144 */
        uint64_t eflags;                            /* 144 */
        uint16_t flags;                             /* 144 */
    };
    XEN_ABI_EXT union {                             /* 152 */
        uint64_t rsp;                               /* 152 */
        uint64_t esp;                               /* 152 */
        uint16_t sp;                                /* 152 */
        uint8_t spl;                                /* 152 */
    };
    uint16_t ss;                                    /* 160 */
    uint16_t _pad2[3];                              /* 162 */
    uint16_t es;                                    /* 168 */
    uint16_t _pad3[3];                              /* 170 */
    uint16_t ds;                                    /* 176 */
    uint16_t _pad4[3];                              /* 178 */
    uint16_t fs;                                    /* 184 */
    uint16_t _pad5[3];                              /* 186 */
    uint16_t gs;                                    /* 192 */
    uint16_t _pad6[3];                              /* 194 */
};

/* arch-x86/xen-x86_64.h, struct arch_vcpu_info: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 arch_vcpu_info_x86_64 {
    uint64_t cr2;                                   /* 0: xen_abi_ulong_t */
    uint64_t pad;                                   /* 8: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct trap_info: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 trap_info_x86_64 {
    uint8_t vector;                                 /* 0 */
    uint8_t flags;                                  /* 1 */
    uint16_t cs;                                    /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t address;                               /* 8: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct vcpu_guest_context: 5168 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_guest_context_x86_64 {
    struct {                                        /* 0 */
        char x[512];                                /* 0 */
    } fpu_ctxt;
    uint64_t flags;                                 /* 512: xen_abi_ulong_t */
    struct cpu_user_regs_x86_64 user_regs;          /* 520 */
    struct trap_info_x86_64 trap_ctxt[256];         /* 720 */
    uint64_t ldt_base;                              /* 4816: xen_abi_ulong_t */
    uint64_t ldt_ents;                              /* 4824: xen_abi_ulong_t */
    uint64_t gdt_frames[16];                        /* 4832: xen_abi_ulong_t [16] */
    uint64_t gdt_ents;                              /* 4960: xen_abi_ulong_t */
    uint64_t kernel_ss;                             /* 4968: xen_abi_ulong_t */
    uint64_t kernel_sp;                             /* 4976: xen_abi_ulong_t */
    uint64_t ctrlreg[8];                            /* 4984: xen_abi_ulong_t [8] */
    uint64_t debugreg[8];                           /* 5048: xen_abi_ulong_t [8] */
    uint64_t event_callback_eip;                    /* 5112: xen_abi_ulong_t */
    uint64_t failsafe_callback_eip;                 /* 5120: xen_abi_ulong_t */
    uint64_t syscall_callback_eip;                  /* 5128: xen_abi_ulong_t */
    uint64_t vm_assist;                             /* 5136: xen_abi_ulong_t */
    uint64_t fs_base;                               /* 5144 */
    uint64_t gs_base_kernel;                        /* 5152 */
    uint64_t gs_base_user;                          /* 5160 */
};

/* arch-x86/xen.h, struct arch_shared_info: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 arch_shared_info_x86_64 {
    uint64_t max_pfn;                               /* 0: xen_abi_ulong_t */
    uint64_t pfn_to_mfn_frame_list_list;            /* 8: xen_pfn_t */
    uint64_t nmi_reason;                            /* 16: xen_abi_ulong_t */
    uint64_t p2m_cr3;                               /* 24: xen_abi_ulong_t */
    uint64_t p2m_vaddr;                             /* 32: xen_abi_ulong_t */
    uint64_t p2m_generation;                        /* 40: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct xen_msr_entry: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_msr_entry_x86_64 {
    uint32_t idx;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    uint64_t val;                                   /* 8 */
};

/* kexec.h, struct xen_kexec_image: 152 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_image_x86_64 {
    uint64_t page_list[17];                         /* 0: xen_abi_ulong_t [17] */
    uint64_t indirection_page;                      /* 136: xen_abi_ulong_t */
    uint64_t start_address;                         /* 144: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_load_v1: 160 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_load_v1_x86_64 {
    int32_t type;                                   /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xen_kexec_image_x86_64 image;            /* 8 */
};

/* pmu.h, struct xen_pmu_data: 224 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_data_x86_64 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pcpu_id;                               /* 4 */
    uint16_t domain_id;                             /* 8: domid_t */
    uint8_t pad[6];                                 /* 10 */
    struct xen_pmu_arch_x86_64 pmu;                 /* 16 */
};

/* xen.h, struct vcpu_info: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_info_x86_64 {
    uint8_t evtchn_upcall_pending;                  /* 0 */
    uint8_t evtchn_upcall_mask;                     /* 1 */
    uint8_t xen_hole_0[6];                          /* 2 */
    uint64_t evtchn_pending_sel;                    /* 8: xen_ulong_t */
    struct arch_vcpu_info_x86_64 arch;              /* 16 */
    struct vcpu_time_info_x86_64 time;              /* 32 */
};

/* xen.h, struct shared_info: 3136 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 shared_info_x86_64 {
    struct vcpu_info_x86_64 vcpu_info[32];          /* 0 */
    uint64_t evtchn_pending[64];                    /* 2048: xen_ulong_t [64] */
    uint64_t evtchn_mask[64];                       /* 2560: xen_ulong_t [64] */
    uint32_t wc_version;                            /* 3072 */
    uint32_t wc_sec;                                /* 3076 */
    uint32_t wc_nsec;                               /* 3080 */
    uint32_t wc_sec_hi;                             /* 3084 */
    struct arch_shared_info_x86_64 arch;            /* 3088 */
};

/* xen.h, struct start_info: 1168 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 start_info_x86_64 {
    char magic[32];                                 /* 0 */
    uint64_t nr_pages;                              /* 32: xen_abi_ulong_t */
    uint64_t shared_info;                           /* 40: xen_abi_ulong_t */
    uint32_t flags;                                 /* 48 */
    uint8_t xen_hole_0[4];                          /* 52 */
    uint64_t store_mfn;                             /* 56: xen_pfn_t */
    uint32_t store_evtchn;                          /* 64 */
    uint8_t xen_hole_1[4];                          /* 68 */
    union {                                         /* 72 */
        struct {                                    /* 72 */
            uint64_t mfn;                           /* 72: xen_pfn_t */
            uint32_t evtchn;                        /* 80 */
            uint8_t xen_hole_2[4];                  /* 84 */
        } domU;
        struct {                                    /* 72 */
            uint32_t info_off;                      /* 72 */
            uint32_t info_size;                     /* 76 */
        } dom0;
    } console;
    uint64_t pt_base;                               /* 88: xen_abi_ulong_t */
    uint64_t nr_pt_frames;                          /* 96: xen_abi_ulong_t */
    uint64_t mfn_list;                              /* 104: xen_abi_ulong_t */
    uint64_t mod_start;                             /* 112: xen_abi_ulong_t */
    uint64_t mod_len;                               /* 120: xen_abi_ulong_t */
    int8_t cmd_line[1024];                          /* 128 */
    uint64_t first_p2m_pfn;                         /* 1152: xen_abi_ulong_t */
    uint64_t nr_p2m_frames;                         /* 1160: xen_abi_ulong_t */
};

#if !defined(XEN_CONTROL_OLDER)

/* domctl.h, struct xen_domctl_ext_vcpucontext: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_ext_vcpucontext_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t size;                                  /* 4 */
    uint64_t syscall32_callback_eip;                /* 8 */
    uint64_t sysenter_callback_eip;                 /* 16 */
    uint16_t syscall32_callback_cs;                 /* 24 */
    uint16_t sysenter_callback_cs;                  /* 26 */
    uint8_t syscall32_disables_events;              /* 28 */
    uint8_t sysenter_disables_events;               /* 29 */
    uint8_t xen_hole_0[2];                          /* 30 */
    XEN_ABI_EXT union {                             /* 32 */
        uint64_t mcg_cap;                           /* 32 */
        struct hvm_vmce_vcpu_x86_64 vmce;           /* 32 */
    };
};

/* domctl.h, struct xen_domctl: 144 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t _pad[3];                               /* 10 */
    union {                                         /* 16 */
        struct xen_domctl_createdomain_x86_32 createdomain; /* 16 */
        struct xen_domctl_getdomaininfo_x86_32 getdomaininfo; /* 16 */
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
        struct xen_domctl_ext_vcpucontext_x86_64 ext_vcpucontext; /* 16 */
        struct xen_domctl_set_target_x86_32 set_target; /* 16 */
        struct xen_domctl_subscribe_x86_32 subscribe; /* 16 */
        struct xen_domctl_debug_op_x86_32 debug_op; /* 16 */
        struct xen_domctl_vm_event_op_x86_32 vm_event_op; /* 16 */
        struct xen_domctl_mem_sharing_op_x86_32 mem_sharing_op; /* 16 */
        struct xen_domctl_cpu_policy_x86_32 cpu_policy; /* 16 */
        struct xen_domctl_vcpuextstate_x86_32 vcpuextstate; /* 16 */
        struct xen_domctl_vcpu_msrs_x86_32 vcpu_msrs; /* 16 */
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

/* sysctl.h, struct xen_sysctl: 136 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_readconsole_x86_32 readconsole; /* 8 */
        struct xen_sysctl_tbuf_op_x86_32 tbuf_op;   /* 8 */
        struct xen_sysctl_physinfo_x86_32 physinfo; /* 8 */
        struct xen_sysctl_cputopoinfo_x86_32 cputopoinfo; /* 8 */
        struct xen_sysctl_pcitopoinfo_x86_32 pcitopoinfo; /* 8 */
        struct xen_sysctl_numainfo_x86_32 numainfo; /* 8 */
        struct xen_sysctl_sched_id_x86_32 sched_id; /* 8 */
        struct xen_sysctl_perfc_op_x86_32 perfc_op; /* 8 */
        struct xen_sysctl_getdomaininfolist_x86_32 getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys_x86_32 debug_keys; /* 8 */
        struct xen_sysctl_getcpuinfo_x86_32 getcpuinfo; /* 8 */
        struct xen_sysctl_availheap_x86_32 availheap; /* 8 */
        struct xen_sysctl_get_pmstat_x86_32 get_pmstat; /* 8 */
        struct xen_sysctl_cpu_hotplug_x86_32 cpu_hotplug; /* 8 */
        struct xen_sysctl_pm_op_x86_32 pm_op;       /* 8 */
        struct xen_sysctl_page_offline_op_x86_64 page_offline; /* 8 */
        struct xen_sysctl_lockprof_op_x86_32 lockprof_op; /* 8 */
        struct xen_sysctl_cpupool_op_x86_32 cpupool_op; /* 8 */
        struct xen_sysctl_scheduler_op_x86_32 scheduler_op; /* 8 */
        struct xen_sysctl_coverage_op_x86_32 coverage_op; /* 8 */
        struct xen_sysctl_psr_cmt_op_x86_64 psr_cmt_op; /* 8 */
        struct xen_sysctl_psr_alloc_x86_32 psr_alloc; /* 8 */
        struct xen_sysctl_cpu_featureset_x86_32 cpu_featureset; /* 8 */
        struct xen_sysctl_livepatch_op_x86_32 livepatch; /* 8 */
        struct xen_sysctl_cpu_policy_x86_32 cpu_policy; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

#endif

XEN_ABI_END

/* The typedefs of Xen's own header. */
typedef struct start_info_x86_64 start_info_x86_64_t;
typedef struct trap_info_x86_64 trap_info_x86_64_t;
typedef struct cpu_user_regs_x86_64 cpu_user_regs_x86_64_t;
typedef struct vcpu_guest_context_x86_64 vcpu_guest_context_x86_64_t;
typedef struct arch_vcpu_info_x86_64 arch_vcpu_info_x86_64_t;
typedef struct vcpu_time_info_x86_64 vcpu_time_info_x86_64_t;
typedef struct vcpu_info_x86_64 vcpu_info_x86_64_t;
typedef struct arch_shared_info_x86_64 arch_shared_info_x86_64_t;
typedef struct shared_info_x86_64 shared_info_x86_64_t;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_X86_64_H__ */
