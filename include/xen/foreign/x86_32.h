/* SPDX-License-Identifier: MIT */
/*
 * x86_32.h - the structures of the x86_32 ABI for compilers of all ABIs, named RECORD_x86_32.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/x86_32. Contains the structures whose
 *           layout differs between ABIs or that some ABI does not have and, where needed,
 *           the structures inside them. A layout that several ABIs share is defined once, in
 *           a shared header and with the name of the first of these ABIs; RECORD_x86_32 is
 *           another name for it. The control interfaces are those of the newest release;
 *           they are left out if an older release was selected (control/release.h).
 *           Stands in for the header of the same name that Xen generates and installs: has
 *           all its records, typedefs and macros, with the same layouts, types and values,
 *           in C and C++.
 * Layout:   that of x86_32 on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_X86_32_H__
#define __XEN_PUBLIC_FOREIGN_X86_32_H__

#include "../abi.h"
#include "../control/release.h"
#include "../hvm/hvm_op.h"
#include "../io/cameraif.h"
#include "../io/displif.h"
#include "../io/fsif.h"
#include "../io/sndif.h"
#include "../physdev.h"
#include "../platform.h"
#include "../xsm/flask_op.h"
#include "shared-x86_32.h"

/* The macros of Xen's own header: the constants of x86_32, and the records that it lacks. */
#define __i386___X86_32                        1
#define FLAT_RING1_CS_X86_32                   0xe019
#define FLAT_RING1_DS_X86_32                   0xe021
#define FLAT_RING1_SS_X86_32                   0xe021
#define FLAT_KERNEL_CS_X86_32                  0xe019
#define FLAT_KERNEL_DS_X86_32                  0xe021
#define FLAT_KERNEL_SS_X86_32                  0xe021
#define XEN_HAVE_PV_GUEST_ENTRY_X86_32         1
#define XEN_LEGACY_MAX_VCPUS_X86_32            32
#define MAX_GUEST_CMDLINE_X86_32               0x400
#define _VGCF_i387_valid_X86_32                0
#define VGCF_i387_valid_X86_32                 1
#define _VGCF_in_kernel_X86_32                 2
#define VGCF_in_kernel_X86_32                  4
#define _VGCF_failsafe_disables_events_X86_32  3
#define VGCF_failsafe_disables_events_X86_32   8
#define _VGCF_syscall_disables_events_X86_32   4
#define VGCF_syscall_disables_events_X86_32    16
#define _VGCF_online_X86_32                    5
#define VGCF_online_X86_32                     32
#define x86_32_has_no_vcpu_cr_regs             1
#define x86_32_has_no_vcpu_ar_regs             1
#define x86_32_has_no_vcpu_guest_core_regs     1

/* CR3 of an x86_32 PV guest, from and to the mfn of the top-level page table. */
#define xen_pfn_to_cr3_x86_32(pfn)             (((uint32_t)(pfn) << 12) | ((uint32_t)(pfn) >> 20))
#define xen_cr3_to_pfn_x86_32(cr3)             (((uint32_t)(cr3) >> 12) | ((uint32_t)(cr3) << 20))

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_4

/* arch-x86/hvm/save.h, struct hvm_save_header: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_save_header_x86_32 {
    uint32_t magic;                                 /* 0 */
    uint32_t version;                               /* 4 */
    uint64_t changeset;                             /* 8 */
    uint32_t cpuid;                                 /* 16 */
    uint32_t gtsc_khz;                              /* 20 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_HEADER: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_HEADER_x86_32 {
    struct hvm_save_header_x86_32 t;                /* 0 */
    char c[1];                                      /* 24 */
    char cpt[1];                                    /* 25 */
    uint8_t xen_hole_0[2];                          /* 26 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu: 1032 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_cpu_x86_32 {
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

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_compat: 1016 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_cpu_compat_x86_32 {
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

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_CPU: 1036 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_CPU_x86_32 {
    struct hvm_hw_cpu_x86_32 t;                     /* 0 */
    char c[2];                                      /* 1032 */
    char cpt[2];                                    /* 1034 */
};

/* arch-x86/hvm/save.h, union vioapic_redir_entry: 8 bytes, aligned to 4 */
XEN_ABI_EXT union vioapic_redir_entry_x86_32 {
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

/* arch-x86/hvm/save.h, struct hvm_hw_vioapic: 400 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_vioapic_x86_32 {
    uint64_t base_address;                          /* 0 */
    uint32_t ioregsel;                              /* 8 */
    uint32_t id;                                    /* 12 */
    union vioapic_redir_entry_x86_32 redirtbl[48];  /* 16 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_IOAPIC: 408 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_IOAPIC_x86_32 {
    struct hvm_hw_vioapic_x86_32 t;                 /* 0 */
    char c[4];                                      /* 400 */
    char cpt[1];                                    /* 404 */
    uint8_t xen_hole_0[3];                          /* 405 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_lapic: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_lapic_x86_32 {
    uint64_t apic_base_msr;                         /* 0 */
    uint32_t disabled;                              /* 8 */
    uint32_t timer_divisor;                         /* 12 */
    uint64_t tdt_msr;                               /* 16 */
    uint32_t pending_esr;                           /* 24 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_LAPIC: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_LAPIC_x86_32 {
    struct hvm_hw_lapic_x86_32 t;                   /* 0 */
    char c[5];                                      /* 28 */
    char cpt[1];                                    /* 33 */
    uint8_t xen_hole_0[2];                          /* 34 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pci_irqs: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_pci_irqs_x86_32 {
    XEN_ABI_EXT union {                             /* 0 */
        uint32_t i[4];                              /* 0: xen_abi_ulong_t [4] */
        uint64_t pad[2];                            /* 0 */
    };
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PCI_IRQ: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PCI_IRQ_x86_32 {
    struct hvm_hw_pci_irqs_x86_32 t;                /* 0 */
    char c[7];                                      /* 16 */
    char cpt[1];                                    /* 23 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_isa_irqs: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_isa_irqs_x86_32 {
    XEN_ABI_EXT union {                             /* 0 */
        uint32_t i[1];                              /* 0: xen_abi_ulong_t [1] */
        uint64_t pad[1];                            /* 0 */
    };
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_ISA_IRQ: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_ISA_IRQ_x86_32 {
    struct hvm_hw_isa_irqs_x86_32 t;                /* 0 */
    char c[8];                                      /* 8 */
    char cpt[1];                                    /* 16 */
    uint8_t xen_hole_0[3];                          /* 17 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_rtc: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_rtc_x86_32 {
    uint8_t cmos_data[14];                          /* 0 */
    uint8_t cmos_index;                             /* 14 */
    uint8_t pad0;                                   /* 15 */
    int64_t rtc_offset;                             /* 16 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_RTC: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_RTC_x86_32 {
    struct hvm_hw_rtc_x86_32 t;                     /* 0 */
    char c[11];                                     /* 24 */
    char cpt[1];                                    /* 35 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_hpet: 1048 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_hpet_x86_32 {
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

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_HPET: 1064 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_HPET_x86_32 {
    struct hvm_hw_hpet_x86_32 t;                    /* 0 */
    char c[12];                                     /* 1048 */
    char cpt[1];                                    /* 1060 */
    uint8_t xen_hole_0[3];                          /* 1061 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_mtrr: 240 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_mtrr_x86_32 {
    uint64_t msr_pat_cr;                            /* 0 */
    uint64_t msr_mtrr_var[16];                      /* 8 */
    uint64_t msr_mtrr_fixed[11];                    /* 136 */
    uint64_t msr_mtrr_cap;                          /* 224 */
    uint64_t msr_mtrr_def_type;                     /* 232 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_MTRR: 256 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_MTRR_x86_32 {
    struct hvm_hw_mtrr_x86_32 t;                    /* 0 */
    char c[14];                                     /* 240 */
    char cpt[1];                                    /* 254 */
    uint8_t xen_hole_0[1];                          /* 255 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_xsave_hdr: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_cpu_xsave_hdr_x86_32 {
    uint64_t xstate_bv;                             /* 0 */
    uint64_t xcomp_bv;                              /* 8 */
    uint64_t reserved[6];                           /* 16 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_cpu_xsave: 600 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_cpu_xsave_x86_32 {
    uint64_t xfeature_mask;                         /* 0 */
    uint64_t xcr0;                                  /* 8 */
    uint64_t xcr0_accum;                            /* 16 */
    struct {                                        /* 24 */
        struct {                                    /* 24 */
            char x[512];                            /* 24 */
        } fpu_sse;
        struct hvm_hw_cpu_xsave_hdr_x86_32 xsave_hdr; /* 536 */
    } save_area;
};

/* arch-x86/hvm/save.h, struct hvm_viridian_domain_context: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_viridian_domain_context_x86_32 {
    uint64_t hypercall_gpa;                         /* 0 */
    uint64_t guest_os_id;                           /* 8 */
    uint64_t time_ref_count;                        /* 16 */
    uint64_t reference_tsc;                         /* 24 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN: 48 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_VIRIDIAN_DOMAIN_x86_32 {
    struct hvm_viridian_domain_context_x86_32 t;    /* 0 */
    char c[15];                                     /* 32 */
    char cpt[1];                                    /* 47 */
};

/* arch-x86/hvm/save.h, struct hvm_viridian_vcpu_context: 216 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_viridian_vcpu_context_x86_32 {
    uint64_t vp_assist_msr;                         /* 0 */
    uint8_t apic_assist_pending;                    /* 8 */
    uint8_t _pad[7];                                /* 9 */
    uint64_t simp_msr;                              /* 16 */
    uint64_t sint_msr[16];                          /* 24 */
    uint64_t stimer_config_msr[4];                  /* 152 */
    uint64_t stimer_count_msr[4];                   /* 184 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU: 236 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_VIRIDIAN_VCPU_x86_32 {
    struct hvm_viridian_vcpu_context_x86_32 t;      /* 0 */
    char c[17];                                     /* 216 */
    char cpt[1];                                    /* 233 */
    uint8_t xen_hole_0[2];                          /* 234 */
};

/* arch-x86/hvm/save.h, struct hvm_vmce_vcpu: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_vmce_vcpu_x86_32 {
    uint64_t caps;                                  /* 0 */
    uint64_t mci_ctl2_bank0;                        /* 8 */
    uint64_t mci_ctl2_bank1;                        /* 16 */
    uint64_t mcg_ext_ctl;                           /* 24 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_VMCE_VCPU: 52 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_VMCE_VCPU_x86_32 {
    struct hvm_vmce_vcpu_x86_32 t;                  /* 0 */
    char c[18];                                     /* 32 */
    char cpt[1];                                    /* 50 */
    uint8_t xen_hole_0[1];                          /* 51 */
};

/* arch-x86/hvm/save.h, struct hvm_tsc_adjust: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_tsc_adjust_x86_32 {
    uint64_t tsc_adjust;                            /* 0 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_TSC_ADJUST: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_TSC_ADJUST_x86_32 {
    struct hvm_tsc_adjust_x86_32 t;                 /* 0 */
    char c[19];                                     /* 8 */
    char cpt[1];                                    /* 27 */
};

/* arch-x86/hvm/save.h, struct hvm_one_msr: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_one_msr_x86_32 {
    uint32_t index;                                 /* 0 */
    uint32_t _rsvd;                                 /* 4 */
    uint64_t val;                                   /* 8 */
};

/* arch-x86/hvm/save.h, struct hvm_msr: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_msr_x86_32 {
    uint32_t count;                                 /* 0 */
    struct hvm_one_msr_x86_32 msr[XEN_FLEX_ARRAY_DIM]; /* 4 */
};

/* arch-x86/hvm/start_info.h, struct hvm_start_info: 56 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_start_info_x86_32 {
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

/* arch-x86/hvm/start_info.h, struct hvm_modlist_entry: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_modlist_entry_x86_32 {
    uint64_t paddr;                                 /* 0 */
    uint64_t size;                                  /* 8 */
    uint64_t cmdline_paddr;                         /* 16 */
    uint64_t reserved;                              /* 24 */
};

/* arch-x86/hvm/start_info.h, struct hvm_memmap_table_entry: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_memmap_table_entry_x86_32 {
    uint64_t addr;                                  /* 0 */
    uint64_t size;                                  /* 8 */
    uint32_t type;                                  /* 16 */
    uint32_t reserved;                              /* 20 */
};

/* arch-x86/pmu.h, struct xen_pmu_amd_ctxt: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_amd_ctxt_x86_32 {
    uint32_t counters;                              /* 0 */
    uint32_t ctrls;                                 /* 4 */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];              /* 8 */
};

/* arch-x86/pmu.h, struct xen_pmu_cntr_pair: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_cntr_pair_x86_32 {
    uint64_t counter;                               /* 0 */
    uint64_t control;                               /* 8 */
};

/* arch-x86/pmu.h, struct xen_pmu_intel_ctxt: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_intel_ctxt_x86_32 {
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

/* arch-x86/pmu.h, struct xen_pmu_regs: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_regs_x86_32 {
    uint64_t ip;                                    /* 0 */
    uint64_t sp;                                    /* 8 */
    uint64_t flags;                                 /* 16 */
    uint16_t cs;                                    /* 24 */
    uint16_t ss;                                    /* 26 */
    uint8_t cpl;                                    /* 28 */
    uint8_t pad[3];                                 /* 29 */
};

/* arch-x86/pmu.h, struct xen_pmu_arch: 208 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_arch_x86_32 {
    union {                                         /* 0 */
        struct xen_pmu_regs_x86_32 regs;            /* 0 */
        uint8_t pad[64];                            /* 0 */
    } r;
    uint64_t pmu_flags;                             /* 64 */
    union {                                         /* 72 */
        uint32_t lapic_lvtpc;                       /* 72 */
        uint64_t pad;                               /* 72 */
    } l;
    union {                                         /* 80 */
        struct xen_pmu_amd_ctxt_x86_32 amd;         /* 80 */
        struct xen_pmu_intel_ctxt_x86_32 intel;     /* 80 */
        uint8_t pad[128];                           /* 80 */
    } c;
};

/* arch-x86/xen-mca.h, struct mcinfo_global: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_global_x86_32 {
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

/* arch-x86/xen-mca.h, struct mcinfo_bank: 48 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_bank_x86_32 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint16_t mc_bank;                               /* 4 */
    uint16_t mc_domid;                              /* 6 */
    uint64_t mc_status;                             /* 8 */
    uint64_t mc_addr;                               /* 16 */
    uint64_t mc_misc;                               /* 24 */
    uint64_t mc_ctrl2;                              /* 32 */
    uint64_t mc_tsc;                                /* 40 */
};

/* arch-x86/xen-mca.h, struct mcinfo_msr: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_msr_x86_32 {
    uint64_t reg;                                   /* 0 */
    uint64_t value;                                 /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_extended: 520 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_extended_x86_32 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint32_t mc_msrs;                               /* 4 */
    struct mcinfo_msr_x86_32 mc_msr[32];            /* 8 */
};

/* arch-x86/xen-mca.h, struct page_offline_action: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct page_offline_action_x86_32 {
    uint64_t mfn;                                   /* 0 */
    uint64_t status;                                /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_recovery: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_recovery_x86_32 {
    struct mcinfo_common_x86_32 common;             /* 0 */
    uint16_t mc_bank;                               /* 4 */
    uint8_t action_flags;                           /* 6 */
    uint8_t action_types;                           /* 7 */
    union {                                         /* 8 */
        struct page_offline_action_x86_32 page_retire; /* 8 */
        struct cpu_offline_action_x86_32 cpu_offline; /* 8 */
        uint8_t pad[16];                            /* 8 */
    } action_info;
};

/* arch-x86/xen-mca.h, struct mc_info: 768 bytes, aligned to 4 */
XEN_ABI_EXT struct mc_info_x86_32 {
    uint32_t mi_nentries;                           /* 0 */
    uint32_t flags;                                 /* 4 */
    uint64_t mi_data[95];                           /* 8 */
};

/* arch-x86/xen-mca.h, struct mcinfo_logical_cpu: 300 bytes, aligned to 4 */
XEN_ABI_EXT struct mcinfo_logical_cpu_x86_32 {
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
    struct mcinfo_msr_x86_32 mc_msrvalues[8];       /* 172 */
};

/* arch-x86/xen-mca.h, struct xen_mc_fetch: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mc_fetch_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint32_t _pad0;                                 /* 4 */
    uint64_t fetch_id;                              /* 8 */
    uint32_t data;                                  /* 16: XEN_GUEST_HANDLE(mc_info_t) */
};

/* arch-x86/xen-mca.h, struct xen_mc_physcpuinfo: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mc_physcpuinfo_x86_32 {
    uint32_t ncpus;                                 /* 0 */
    uint32_t _pad0;                                 /* 4 */
    uint32_t info;                                  /* 8: XEN_GUEST_HANDLE(xen_mc_logical_cpu_t) */
};

/* arch-x86/xen-mca.h, struct xen_mc_msrinject: 144 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mc_msrinject_x86_32 {
    uint32_t mcinj_cpunr;                           /* 0 */
    uint32_t mcinj_flags;                           /* 4 */
    uint32_t mcinj_count;                           /* 8 */
    uint16_t mcinj_domid;                           /* 12: domid_t */
    uint16_t _pad0;                                 /* 14 */
    struct mcinfo_msr_x86_32 mcinj_msr[8];          /* 16 */
};

/* arch-x86/xen-mca.h, struct xen_mc: 152 bytes, aligned to 8 */
XEN_ABI_BEGIN_8
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_mc_fetch_x86_32 mc_fetch;        /* 8 */
        struct xen_mc_notifydomain_x86_32 mc_notifydomain; /* 8 */
        struct xen_mc_physcpuinfo_x86_32 mc_physcpuinfo; /* 8 */
        struct xen_mc_msrinject_x86_32 mc_msrinject; /* 8 */
        struct xen_mc_mceinject_x86_32 mc_mceinject; /* 8 */
        struct xen_mc_inject_v2_x86_32 mc_inject_v2; /* 8 */
    } u;
};
XEN_ABI_END

/* arch-x86/xen-x86_32.h, struct cpu_user_regs: 68 bytes, aligned to 4 */
XEN_ABI_EXT struct cpu_user_regs_x86_32 {
    XEN_ABI_EXT union {                             /* 0 */
        uint32_t ebx;                               /* 0 */
        uint16_t bx;                                /* 0 */
        XEN_ABI_EXT struct {                        /* 0 */
            uint8_t bl;                             /* 0 */
            uint8_t bh;                             /* 1 */
        };
    };
    XEN_ABI_EXT union {                             /* 4 */
        uint32_t ecx;                               /* 4 */
        uint16_t cx;                                /* 4 */
        XEN_ABI_EXT struct {                        /* 4 */
            uint8_t cl;                             /* 4 */
            uint8_t ch;                             /* 5 */
        };
    };
    XEN_ABI_EXT union {                             /* 8 */
        uint32_t edx;                               /* 8 */
        uint16_t dx;                                /* 8 */
        XEN_ABI_EXT struct {                        /* 8 */
            uint8_t dl;                             /* 8 */
            uint8_t dh;                             /* 9 */
        };
    };
    XEN_ABI_EXT union {                             /* 12 */
        uint32_t esi;                               /* 12 */
        uint32_t _esi;                              /* 12 */
        uint16_t si;                                /* 12 */
    };
    XEN_ABI_EXT union {                             /* 16 */
        uint32_t edi;                               /* 16 */
        uint32_t _edi;                              /* 16 */
        uint16_t di;                                /* 16 */
    };
    XEN_ABI_EXT union {                             /* 20 */
        uint32_t ebp;                               /* 20 */
        uint32_t _ebp;                              /* 20 */
        uint16_t bp;                                /* 20 */
    };
    XEN_ABI_EXT union {                             /* 24 */
        uint32_t eax;                               /* 24 */
        uint16_t ax;                                /* 24 */
        XEN_ABI_EXT struct {                        /* 24 */
            uint8_t al;                             /* 24 */
            uint8_t ah;                             /* 25 */
        };
    };
    uint16_t error_code;                            /* 28 */
    uint16_t entry_vector;                          /* 30 */
    XEN_ABI_EXT union {                             /* 32 */
        uint32_t eip;                               /* 32 */
        uint32_t _eip;                              /* 32 */
        uint16_t ip;                                /* 32 */
    };
    uint16_t cs;                                    /* 36 */
    uint8_t saved_upcall_mask;                      /* 38 */
    uint8_t _pad0;                                  /* 39 */
    XEN_ABI_EXT union {                             /* 40 */
        uint32_t eflags;                            /* 40 */
        uint32_t _eflags;                           /* 40 */
        uint16_t flags;                             /* 40 */
    };
    XEN_ABI_EXT union {                             /* 44 */
        uint32_t esp;                               /* 44 */
        uint32_t _esp;                              /* 44 */
        uint16_t sp;                                /* 44 */
    };
    uint16_t ss;                                    /* 48 */
    uint16_t _pad1;                                 /* 50 */
    uint16_t es;                                    /* 52 */
    uint16_t _pad2;                                 /* 54 */
    uint16_t ds;                                    /* 56 */
    uint16_t _pad3;                                 /* 58 */
    uint16_t fs;                                    /* 60 */
    uint16_t _pad4;                                 /* 62 */
    uint16_t gs;                                    /* 64 */
    uint16_t _pad5;                                 /* 66 */
};

/* arch-x86/xen-x86_32.h, struct arch_vcpu_info: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct arch_vcpu_info_x86_32 {
    uint32_t cr2;                                   /* 0: xen_abi_ulong_t */
    uint32_t pad[5];                                /* 4: xen_abi_ulong_t [5] */
};

/* arch-x86/xen-x86_32.h, struct xen_callback: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_callback_x86_32 {
    uint32_t cs;                                    /* 0: xen_abi_ulong_t */
    uint32_t eip;                                   /* 4: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct trap_info: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct trap_info_x86_32 {
    uint8_t vector;                                 /* 0 */
    uint8_t flags;                                  /* 1 */
    uint16_t cs;                                    /* 2 */
    uint32_t address;                               /* 4: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct vcpu_guest_context: 2800 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_guest_context_x86_32 {
    struct {                                        /* 0 */
        char x[512];                                /* 0 */
    } fpu_ctxt;
    uint32_t flags;                                 /* 512: xen_abi_ulong_t */
    struct cpu_user_regs_x86_32 user_regs;          /* 516 */
    struct trap_info_x86_32 trap_ctxt[256];         /* 584 */
    uint32_t ldt_base;                              /* 2632: xen_abi_ulong_t */
    uint32_t ldt_ents;                              /* 2636: xen_abi_ulong_t */
    uint32_t gdt_frames[16];                        /* 2640: xen_abi_ulong_t [16] */
    uint32_t gdt_ents;                              /* 2704: xen_abi_ulong_t */
    uint32_t kernel_ss;                             /* 2708: xen_abi_ulong_t */
    uint32_t kernel_sp;                             /* 2712: xen_abi_ulong_t */
    uint32_t ctrlreg[8];                            /* 2716: xen_abi_ulong_t [8] */
    uint32_t debugreg[8];                           /* 2748: xen_abi_ulong_t [8] */
    uint32_t event_callback_cs;                     /* 2780: xen_abi_ulong_t */
    uint32_t event_callback_eip;                    /* 2784: xen_abi_ulong_t */
    uint32_t failsafe_callback_cs;                  /* 2788: xen_abi_ulong_t */
    uint32_t failsafe_callback_eip;                 /* 2792: xen_abi_ulong_t */
    uint32_t vm_assist;                             /* 2796: xen_abi_ulong_t */
};

/* arch-x86/xen.h, struct arch_shared_info: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct arch_shared_info_x86_32 {
    uint32_t max_pfn;                               /* 0: xen_abi_ulong_t */
    uint32_t pfn_to_mfn_frame_list_list;            /* 4: xen_pfn_t */
    uint32_t nmi_reason;                            /* 8: xen_abi_ulong_t */
    uint32_t p2m_cr3;                               /* 12: xen_abi_ulong_t */
    uint32_t p2m_vaddr;                             /* 16: xen_abi_ulong_t */
    uint32_t p2m_generation;                        /* 20: xen_abi_ulong_t */
    uint32_t wc_sec_hi;                             /* 24 */
};

/* arch-x86/xen.h, struct xen_msr_entry: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_msr_entry_x86_32 {
    uint32_t idx;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    uint64_t val;                                   /* 8 */
};

/* argo.h, struct xen_argo_iov: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_argo_iov_x86_32 {
    uint32_t iov_hnd;                               /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t iov_len;                               /* 4 */
    uint32_t pad;                                   /* 8 */
};

/* callback.h, struct callback_register: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct callback_register_x86_32 {
    uint16_t type;                                  /* 0 */
    uint16_t flags;                                 /* 2 */
    struct xen_callback_x86_32 address;             /* 4 */
};

/* event_channel.h, struct evtchn_init_control: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct evtchn_init_control_x86_32 {
    uint64_t control_gfn;                           /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t vcpu;                                  /* 12 */
    uint8_t link_bits;                              /* 16 */
    uint8_t _pad[7];                                /* 17 */
};

/* event_channel.h, struct evtchn_expand_array: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct evtchn_expand_array_x86_32 {
    uint64_t array_gfn;                             /* 0 */
};

/* grant_table.h, union grant_entry_v2: 16 bytes, aligned to 4 */
XEN_ABI_EXT union grant_entry_v2_x86_32 {
    struct grant_entry_header_x86_32 hdr;           /* 0 */
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint32_t pad0;                              /* 4 */
        uint64_t frame;                             /* 8 */
    } full_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint16_t page_off;                          /* 4 */
        uint16_t length;                            /* 6 */
        uint64_t frame;                             /* 8 */
    } sub_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint16_t trans_domid;                       /* 4: domid_t */
        uint16_t pad0;                              /* 6 */
        uint32_t gref;                              /* 8: grant_ref_t */
    } transitive;
    uint32_t __spacer[4];                           /* 0 */
};

/* grant_table.h, struct gnttab_map_grant_ref: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_map_grant_ref_x86_32 {
    uint64_t host_addr;                             /* 0 */
    uint32_t flags;                                 /* 8 */
    uint32_t ref;                                   /* 12: grant_ref_t */
    uint16_t dom;                                   /* 16: domid_t */
    int16_t status;                                 /* 18 */
    uint32_t handle;                                /* 20: grant_handle_t */
    uint64_t dev_bus_addr;                          /* 24 */
};

/* grant_table.h, struct gnttab_unmap_grant_ref: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_unmap_grant_ref_x86_32 {
    uint64_t host_addr;                             /* 0 */
    uint64_t dev_bus_addr;                          /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_setup_table: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_setup_table_x86_32 {
    uint16_t dom;                                   /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t nr_frames;                             /* 4 */
    int16_t status;                                 /* 8 */
    uint8_t xen_hole_1[2];                          /* 10 */
    uint32_t frame_list;                            /* 12: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* grant_table.h, struct gnttab_transfer: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_transfer_x86_32 {
    uint32_t mfn;                                   /* 0: xen_pfn_t */
    uint16_t domid;                                 /* 4: domid_t */
    uint8_t xen_hole_0[2];                          /* 6 */
    uint32_t ref;                                   /* 8: grant_ref_t */
    int16_t status;                                 /* 12 */
    uint8_t xen_hole_1[2];                          /* 14 */
};

/* grant_table.h, struct gnttab_copy_ptr: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_copy_ptr_x86_32 {
    union {                                         /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
        uint32_t gmfn;                              /* 0: xen_pfn_t */
    } u;
    uint16_t domid;                                 /* 4: domid_t */
    uint16_t offset;                                /* 6 */
};

/* grant_table.h, struct gnttab_copy: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_copy_x86_32 {
    struct gnttab_copy_ptr_x86_32 source;           /* 0 */
    struct gnttab_copy_ptr_x86_32 dest;             /* 8 */
    uint16_t len;                                   /* 16 */
    uint16_t flags;                                 /* 18 */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_unmap_and_replace: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_unmap_and_replace_x86_32 {
    uint64_t host_addr;                             /* 0 */
    uint64_t new_addr;                              /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_get_status_frames: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_get_status_frames_x86_32 {
    uint32_t nr_frames;                             /* 0 */
    uint16_t dom;                                   /* 4: domid_t */
    int16_t status;                                 /* 6 */
    uint32_t frame_list;                            /* 8: XEN_GUEST_HANDLE(uint64_t) */
};

/* grant_table.h, struct gnttab_cache_flush: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct gnttab_cache_flush_x86_32 {
    union {                                         /* 0 */
        uint64_t dev_bus_addr;                      /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
    } a;
    uint16_t offset;                                /* 8 */
    uint16_t length;                                /* 10 */
    uint32_t op;                                    /* 12 */
};

/* hvm/hvm_op.h, struct xen_hvm_param: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_param_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t index;                                 /* 4 */
    uint64_t value;                                 /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_pagetable_dying: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_pagetable_dying_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad[3];                                /* 2 */
    uint64_t gpa;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_time: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_get_time_x86_32 {
    uint64_t now;                                   /* 0 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_mem_type: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_get_mem_type_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t mem_type;                              /* 2 */
    uint16_t pad[2];                                /* 4 */
    uint64_t pfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_vcpu_enable_notify: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_vcpu_enable_notify_x86_32 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_mem_access: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_mem_access_x86_32 {
    uint16_t view;                                  /* 0 */
    uint16_t access;                                /* 2 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_set_mem_access_multi: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_set_mem_access_multi_x86_32 {
    uint16_t view;                                  /* 0 */
    uint16_t pad;                                   /* 2 */
    uint32_t nr;                                    /* 4 */
    uint64_t opaque;                                /* 8 */
    uint32_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint32_t access_list;                           /* 20: XEN_GUEST_HANDLE(const_uint8) */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_change_gfn: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_change_gfn_x86_32 {
    uint16_t view;                                  /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    uint64_t old_gfn;                               /* 8 */
    uint64_t new_gfn;                               /* 16 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_suppress_ve_x86_32 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    uint32_t pad2;                                  /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve_multi: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_suppress_ve_multi_x86_32 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    int32_t first_error;                            /* 4 */
    uint64_t first_gfn;                             /* 8 */
    uint64_t last_gfn;                              /* 16 */
    uint64_t first_error_gfn;                       /* 24 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_op: 80 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_altp2m_op_x86_32 {
    uint32_t version;                               /* 0 */
    uint32_t cmd;                                   /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t pad1;                                  /* 10 */
    uint32_t pad2;                                  /* 12 */
    union {                                         /* 16 */
        struct xen_hvm_altp2m_domain_state domain_state; /* 16 */
        struct xen_hvm_altp2m_vcpu_enable_notify_x86_32 enable_notify; /* 16 */
        struct xen_hvm_altp2m_view view;            /* 16 */
        struct xen_hvm_altp2m_mem_access_x86_32 mem_access; /* 16 */
        struct xen_hvm_altp2m_change_gfn_x86_32 change_gfn; /* 16 */
        struct xen_hvm_altp2m_set_mem_access_multi_x86_32 set_mem_access_multi; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_x86_32 suppress_ve; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_multi_x86_32 suppress_ve_multi; /* 16 */
        struct xen_hvm_altp2m_vcpu_disable_notify disable_notify; /* 16 */
        struct xen_hvm_altp2m_get_vcpu_p2m_idx get_vcpu_p2m_idx; /* 16 */
        struct xen_hvm_altp2m_set_visibility set_visibility; /* 16 */
        uint8_t pad[64];                            /* 16 */
    } u;
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_32: 120 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_hvm_x86_32_x86_32 {
    uint32_t eax;                                   /* 0 */
    uint32_t ecx;                                   /* 4 */
    uint32_t edx;                                   /* 8 */
    uint32_t ebx;                                   /* 12 */
    uint32_t esp;                                   /* 16 */
    uint32_t ebp;                                   /* 20 */
    uint32_t esi;                                   /* 24 */
    uint32_t edi;                                   /* 28 */
    uint32_t eip;                                   /* 32 */
    uint32_t eflags;                                /* 36 */
    uint32_t cr0;                                   /* 40 */
    uint32_t cr3;                                   /* 44 */
    uint32_t cr4;                                   /* 48 */
    uint32_t pad1;                                  /* 52 */
    uint64_t efer;                                  /* 56 */
    uint32_t cs_base;                               /* 64 */
    uint32_t ds_base;                               /* 68 */
    uint32_t ss_base;                               /* 72 */
    uint32_t es_base;                               /* 76 */
    uint32_t tr_base;                               /* 80 */
    uint32_t cs_limit;                              /* 84 */
    uint32_t ds_limit;                              /* 88 */
    uint32_t ss_limit;                              /* 92 */
    uint32_t es_limit;                              /* 96 */
    uint32_t tr_limit;                              /* 100 */
    uint16_t cs_ar;                                 /* 104 */
    uint16_t ds_ar;                                 /* 106 */
    uint16_t ss_ar;                                 /* 108 */
    uint16_t es_ar;                                 /* 110 */
    uint16_t tr_ar;                                 /* 112 */
    uint16_t pad2[3];                               /* 114 */
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_64: 112 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_hvm_x86_64_x86_32 {
    uint64_t rax;                                   /* 0 */
    uint64_t rcx;                                   /* 8 */
    uint64_t rdx;                                   /* 16 */
    uint64_t rbx;                                   /* 24 */
    uint64_t rsp;                                   /* 32 */
    uint64_t rbp;                                   /* 40 */
    uint64_t rsi;                                   /* 48 */
    uint64_t rdi;                                   /* 56 */
    uint64_t rip;                                   /* 64 */
    uint64_t rflags;                                /* 72 */
    uint64_t cr0;                                   /* 80 */
    uint64_t cr3;                                   /* 88 */
    uint64_t cr4;                                   /* 96 */
    uint64_t efer;                                  /* 104 */
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_context: 128 bytes, aligned to 4 */
#pragma push_macro("x86_64")
#undef x86_64
XEN_ABI_EXT struct vcpu_hvm_context_x86_32 {
    uint32_t mode;                                  /* 0 */
    uint32_t pad;                                   /* 4 */
    union {                                         /* 8 */
        struct vcpu_hvm_x86_32_x86_32 x86_32;       /* 8 */
        struct vcpu_hvm_x86_64_x86_32 x86_64;       /* 8 */
    } cpu_regs;
};
#pragma pop_macro("x86_64")

/* hvm/ioreq.h, struct ioreq: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct ioreq_x86_32 {
    uint64_t addr;                                  /* 0 */
    uint64_t data;                                  /* 8 */
    uint32_t count;                                 /* 16 */
    uint32_t size;                                  /* 20 */
    uint32_t vp_eport;                              /* 24 */
    uint16_t _pad0;                                 /* 28 */
    uint8_t state:4;                                /* 30, bit 0 */
    uint8_t data_is_ptr:1;                          /* 30, bit 4 */
    uint8_t dir:1;                                  /* 30, bit 5 */
    uint8_t df:1;                                   /* 30, bit 6 */
    uint8_t _pad1:1;                                /* 30, bit 7 */
    uint8_t type;                                   /* 31 */
};

/* hvm/ioreq.h, struct shared_iopage: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct shared_iopage_x86_32 {
    struct ioreq_x86_32 vcpu_ioreq[1];              /* 0 */
};

/* io/cameraif.h, struct xencamera_ctrl_value: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xencamera_ctrl_value_x86_32 {
    uint8_t type;                                   /* 0 */
    uint8_t reserved[7];                            /* 1 */
    int64_t value;                                  /* 8 */
};

/* io/cameraif.h, struct xencamera_ctrl_enum_resp: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xencamera_ctrl_enum_resp_x86_32 {
    uint8_t index;                                  /* 0 */
    uint8_t type;                                   /* 1 */
    uint8_t reserved[2];                            /* 2 */
    uint32_t flags;                                 /* 4 */
    int64_t min;                                    /* 8 */
    int64_t max;                                    /* 16 */
    int64_t step;                                   /* 24 */
    int64_t def_val;                                /* 32 */
};

/* io/cameraif.h, struct xencamera_req: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xencamera_req_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_config_req config;         /* 8 */
        struct xencamera_frame_rate_req frame_rate; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_buf_create_req buf_create; /* 8 */
        struct xencamera_index index;               /* 8 */
        struct xencamera_ctrl_value_x86_32 ctrl_value; /* 8 */
        struct xencamera_get_ctrl_req get_ctrl;     /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } req;
};

/* io/cameraif.h, struct xencamera_resp: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xencamera_resp_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xencamera_config_resp config;        /* 8 */
        struct xencamera_buf_get_layout_resp buf_layout; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_ctrl_enum_resp_x86_32 ctrl_enum; /* 8 */
        struct xencamera_ctrl_value_x86_32 ctrl_value; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/cameraif.h, struct xencamera_evt: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xencamera_evt_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_frame_avail_evt frame_avail; /* 8 */
        struct xencamera_ctrl_value_x86_32 ctrl_value; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } evt;
};

/* io/cameraif.h, union xen_cameraif_sring_entry: 64 bytes, aligned to 4 */
XEN_ABI_EXT union xen_cameraif_sring_entry_x86_32 {
    struct xencamera_req_x86_32 req;                /* 0 */
    struct xencamera_resp_x86_32 rsp;               /* 0 */
};

/* io/cameraif.h, struct xen_cameraif_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_cameraif_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union xen_cameraif_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/displif.h, struct xendispl_dbuf_create_req: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_dbuf_create_req_x86_32 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint32_t width;                                 /* 8 */
    uint32_t height;                                /* 12 */
    uint32_t bpp;                                   /* 16 */
    uint32_t buffer_sz;                             /* 20 */
    uint32_t flags;                                 /* 24 */
    uint32_t gref_directory;                        /* 28: grant_ref_t */
    uint32_t data_ofs;                              /* 32 */
};

/* io/displif.h, struct xendispl_dbuf_destroy_req: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_dbuf_destroy_req_x86_32 {
    uint64_t dbuf_cookie;                           /* 0 */
};

/* io/displif.h, struct xendispl_fb_attach_req: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_fb_attach_req_x86_32 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint64_t fb_cookie;                             /* 8 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t pixel_format;                          /* 24 */
};

/* io/displif.h, struct xendispl_fb_detach_req: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_fb_detach_req_x86_32 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_set_config_req: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_set_config_req_x86_32 {
    uint64_t fb_cookie;                             /* 0 */
    uint32_t x;                                     /* 8 */
    uint32_t y;                                     /* 12 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t bpp;                                   /* 24 */
};

/* io/displif.h, struct xendispl_page_flip_req: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_page_flip_req_x86_32 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_pg_flip_evt: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_pg_flip_evt_x86_32 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_req: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_req_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_dbuf_create_req_x86_32 dbuf_create; /* 8 */
        struct xendispl_dbuf_destroy_req_x86_32 dbuf_destroy; /* 8 */
        struct xendispl_fb_attach_req_x86_32 fb_attach; /* 8 */
        struct xendispl_fb_detach_req_x86_32 fb_detach; /* 8 */
        struct xendispl_set_config_req_x86_32 set_config; /* 8 */
        struct xendispl_page_flip_req_x86_32 pg_flip; /* 8 */
        struct xendispl_get_edid_req get_edid;      /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, struct xendispl_evt: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xendispl_evt_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_pg_flip_evt_x86_32 pg_flip; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, union xen_displif_sring_entry: 64 bytes, aligned to 4 */
XEN_ABI_EXT union xen_displif_sring_entry_x86_32 {
    struct xendispl_req_x86_32 req;                 /* 0 */
    struct xendispl_resp rsp;                       /* 0 */
};

/* io/displif.h, struct xen_displif_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_displif_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union xen_displif_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/fsif.h, struct fsif_read_request: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_read_request_x86_32 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_write_request: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_write_request_x86_32 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_stat_response: 48 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_stat_response_x86_32 {
    int32_t stat_mode;                              /* 0 */
    uint32_t stat_uid;                              /* 4 */
    uint32_t stat_gid;                              /* 8 */
    int32_t stat_ret;                               /* 12 */
    int64_t stat_size;                              /* 16 */
    int64_t stat_atime;                             /* 24 */
    int64_t stat_mtime;                             /* 32 */
    int64_t stat_ctime;                             /* 40 */
};

/* io/fsif.h, struct fsif_truncate_request: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_truncate_request_x86_32 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    int64_t length;                                 /* 8 */
};

/* io/fsif.h, struct fsif_request: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_request_x86_32 {
    uint8_t type;                                   /* 0 */
    uint8_t pad;                                    /* 1 */
    uint16_t id;                                    /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        struct fsif_open_request fopen;             /* 8 */
        struct fsif_close_request fclose;           /* 8 */
        struct fsif_read_request_x86_32 fread;      /* 8 */
        struct fsif_write_request_x86_32 fwrite;    /* 8 */
        struct fsif_stat_request fstat;             /* 8 */
        struct fsif_truncate_request_x86_32 ftruncate; /* 8 */
        struct fsif_remove_request fremove;         /* 8 */
        struct fsif_rename_request frename;         /* 8 */
        struct fsif_create_request fcreate;         /* 8 */
        struct fsif_list_request flist;             /* 8 */
        struct fsif_chmod_request fchmod;           /* 8 */
        struct fsif_space_request fspace;           /* 8 */
        struct fsif_sync_request fsync;             /* 8 */
    } u;
};

/* io/fsif.h, struct fsif_response: 56 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_response_x86_32 {
    uint16_t id;                                    /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        uint64_t ret_val;                           /* 8 */
        struct fsif_stat_response_x86_32 fstat;     /* 8 */
    } u;
};

/* io/fsif.h, union fsif_sring_entry: 56 bytes, aligned to 4 */
XEN_ABI_EXT union fsif_sring_entry_x86_32 {
    struct fsif_request_x86_32 req;                 /* 0 */
    struct fsif_response_x86_32 rsp;                /* 0 */
};

/* io/fsif.h, struct fsif_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct fsif_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union fsif_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/pvcalls.h, struct xen_pvcalls_socket: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_socket_x86_32 {
    uint64_t id;                                    /* 0 */
    uint32_t domain;                                /* 8 */
    uint32_t type;                                  /* 12 */
    uint32_t protocol;                              /* 16 */
    uint8_t pad[4];                                 /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_connect: 56 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_connect_x86_32 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
    uint32_t flags;                                 /* 40 */
    uint32_t ref;                                   /* 44: grant_ref_t */
    uint32_t evtchn;                                /* 48 */
    uint8_t pad[4];                                 /* 52 */
};

/* io/pvcalls.h, struct xen_pvcalls_release: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_release_x86_32 {
    uint64_t id;                                    /* 0 */
    uint8_t reuse;                                  /* 8 */
    uint8_t pad[7];                                 /* 9 */
};

/* io/pvcalls.h, struct xen_pvcalls_bind: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_bind_x86_32 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
};

/* io/pvcalls.h, struct xen_pvcalls_listen: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_listen_x86_32 {
    uint64_t id;                                    /* 0 */
    uint32_t backlog;                               /* 8 */
    uint8_t pad[4];                                 /* 12 */
};

/* io/pvcalls.h, struct xen_pvcalls_accept: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_accept_x86_32 {
    uint64_t id;                                    /* 0 */
    uint64_t id_new;                                /* 8 */
    uint32_t ref;                                   /* 16: grant_ref_t */
    uint32_t evtchn;                                /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_poll: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_poll_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_request: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_request_x86_32 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    union {                                         /* 8 */
        struct xen_pvcalls_socket_x86_32 socket;    /* 8 */
        struct xen_pvcalls_connect_x86_32 connect;  /* 8 */
        struct xen_pvcalls_release_x86_32 release;  /* 8 */
        struct xen_pvcalls_bind_x86_32 bind;        /* 8 */
        struct xen_pvcalls_listen_x86_32 listen;    /* 8 */
        struct xen_pvcalls_accept_x86_32 accept;    /* 8 */
        struct xen_pvcalls_poll_x86_32 poll;        /* 8 */
        struct xen_pvcalls_dummy_x86_32 dummy;      /* 8 */
    } u;
};

/* io/pvcalls.h, struct _xen_pvcalls_socket: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_socket_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_connect: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_connect_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_release: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_release_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_bind: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_bind_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_listen: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_listen_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_accept: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_accept_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_poll: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct _xen_pvcalls_poll_x86_32 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_response: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_response_x86_32 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    int32_t ret;                                    /* 8 */
    uint32_t pad;                                   /* 12 */
    union {                                         /* 16 */
        struct _xen_pvcalls_socket_x86_32 socket;   /* 16 */
        struct _xen_pvcalls_connect_x86_32 connect; /* 16 */
        struct _xen_pvcalls_release_x86_32 release; /* 16 */
        struct _xen_pvcalls_bind_x86_32 bind;       /* 16 */
        struct _xen_pvcalls_listen_x86_32 listen;   /* 16 */
        struct _xen_pvcalls_accept_x86_32 accept;   /* 16 */
        struct _xen_pvcalls_poll_x86_32 poll;       /* 16 */
        struct _xen_pvcalls_dummy_x86_32 dummy;     /* 16 */
    } u;
};

/* io/pvcalls.h, union xen_pvcalls_sring_entry: 64 bytes, aligned to 4 */
XEN_ABI_EXT union xen_pvcalls_sring_entry_x86_32 {
    struct xen_pvcalls_request_x86_32 req;          /* 0 */
    struct xen_pvcalls_response_x86_32 rsp;         /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pvcalls_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union xen_pvcalls_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/sndif.h, struct xensnd_query_hw_param: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xensnd_query_hw_param_x86_32 {
    uint64_t formats;                               /* 0 */
    struct {                                        /* 8 */
        uint32_t min;                               /* 8 */
        uint32_t max;                               /* 12 */
    } rates;
    struct {                                        /* 16 */
        uint32_t min;                               /* 16 */
        uint32_t max;                               /* 20 */
    } channels;
    struct {                                        /* 24 */
        uint32_t min;                               /* 24 */
        uint32_t max;                               /* 28 */
    } buffer;
    struct {                                        /* 32 */
        uint32_t min;                               /* 32 */
        uint32_t max;                               /* 36 */
    } period;
};

/* io/sndif.h, struct xensnd_cur_pos_evt: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xensnd_cur_pos_evt_x86_32 {
    uint64_t position;                              /* 0 */
};

/* io/sndif.h, struct xensnd_req: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xensnd_req_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_open_req open;                /* 8 */
        struct xensnd_rw_req rw;                    /* 8 */
        struct xensnd_trigger_req trigger;          /* 8 */
        struct xensnd_query_hw_param_x86_32 hw_param; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, struct xensnd_resp: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xensnd_resp_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xensnd_query_hw_param_x86_32 hw_param; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/sndif.h, struct xensnd_evt: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xensnd_evt_x86_32 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_cur_pos_evt_x86_32 cur_pos;   /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, union xen_sndif_sring_entry: 64 bytes, aligned to 4 */
XEN_ABI_EXT union xen_sndif_sring_entry_x86_32 {
    struct xensnd_req_x86_32 req;                   /* 0 */
    struct xensnd_resp_x86_32 rsp;                  /* 0 */
};

/* io/sndif.h, struct xen_sndif_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sndif_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union xen_sndif_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* kexec.h, struct xen_kexec_image: 76 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_image_x86_32 {
    uint32_t page_list[17];                         /* 0: xen_abi_ulong_t [17] */
    uint32_t indirection_page;                      /* 68: xen_abi_ulong_t */
    uint32_t start_address;                         /* 72: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_load_v1: 80 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_load_v1_x86_32 {
    int32_t type;                                   /* 0: int */
    struct xen_kexec_image_x86_32 image;            /* 4 */
};

/* kexec.h, struct xen_kexec_segment: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_segment_x86_32 {
    union {                                         /* 0 */
        uint32_t h;                                 /* 0: XEN_GUEST_HANDLE(const_void) */
        uint64_t _pad;                              /* 0 */
    } buf;
    uint64_t buf_size;                              /* 8 */
    uint64_t dest_maddr;                            /* 16 */
    uint64_t dest_size;                             /* 24 */
};

/* kexec.h, struct xen_kexec_load: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_kexec_load_x86_32 {
    uint8_t type;                                   /* 0 */
    uint8_t _pad;                                   /* 1 */
    uint16_t arch;                                  /* 2 */
    uint32_t nr_segments;                           /* 4 */
    union {                                         /* 8 */
        uint32_t h;                                 /* 8: XEN_GUEST_HANDLE(xen_kexec_segment_t) */
        uint64_t _pad;                              /* 8 */
    } segments;
    uint64_t entry_maddr;                           /* 16 */
};

/* memory.h, struct xen_memory_reservation: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_memory_reservation_x86_32 {
    uint32_t extent_start;                          /* 0: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint32_t nr_extents;                            /* 4: xen_ulong_t */
    uint32_t extent_order;                          /* 8: unsigned int */
    uint32_t mem_flags;                             /* 12: unsigned int */
    uint16_t domid;                                 /* 16: domid_t */
    uint8_t xen_hole_0[2];                          /* 18 */
};

/* memory.h, struct xen_memory_exchange: 44 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_memory_exchange_x86_32 {
    struct xen_memory_reservation_x86_32 in;        /* 0 */
    struct xen_memory_reservation_x86_32 out;       /* 20 */
    uint32_t nr_exchanged;                          /* 40: xen_ulong_t */
};

/* memory.h, struct xen_machphys_mfn_list: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_machphys_mfn_list_x86_32 {
    uint32_t max_extents;                           /* 0: unsigned int */
    uint32_t extent_start;                          /* 4: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint32_t nr_extents;                            /* 8: unsigned int */
};

/* memory.h, struct xen_machphys_mapping: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_machphys_mapping_x86_32 {
    uint32_t v_start;                               /* 0: xen_ulong_t */
    uint32_t v_end;                                 /* 4: xen_ulong_t */
    uint32_t max_mfn;                               /* 8: xen_ulong_t */
};

/* memory.h, struct xen_add_to_physmap: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_add_to_physmap_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t size;                                  /* 2 */
    uint32_t space;                                 /* 4: unsigned int */
    uint32_t idx;                                   /* 8: xen_ulong_t */
    uint32_t gpfn;                                  /* 12: xen_pfn_t */
};

/* memory.h, struct xen_add_to_physmap_batch: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_add_to_physmap_batch_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t space;                                 /* 2 */
    uint16_t size;                                  /* 4 */
    union xen_add_to_physmap_batch_extra_x86_32 u;  /* 6 */
    uint32_t idxs;                                  /* 8: XEN_GUEST_HANDLE(xen_ulong_t) */
    uint32_t gpfns;                                 /* 12: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint32_t errs;                                  /* 16: XEN_GUEST_HANDLE(int) */
};

/* memory.h, struct xen_remove_from_physmap: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_remove_from_physmap_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t gpfn;                                  /* 4: xen_pfn_t */
};

/* memory.h, struct xen_memory_map: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_memory_map_x86_32 {
    uint32_t nr_entries;                            /* 0: unsigned int */
    uint32_t buffer;                                /* 4: XEN_GUEST_HANDLE(void) */
};

/* memory.h, struct xen_foreign_memory_map: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_foreign_memory_map_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    struct xen_memory_map_x86_32 map;               /* 4 */
};

/* memory.h, struct xen_pod_target: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pod_target_x86_32 {
    uint64_t target_pages;                          /* 0 */
    uint64_t tot_pages;                             /* 8 */
    uint64_t pod_cache_pages;                       /* 16 */
    uint64_t pod_entries;                           /* 24 */
    uint16_t domid;                                 /* 32: domid_t */
    uint8_t xen_hole_0[2];                          /* 34 */
};

/* memory.h, struct xen_mem_access_op: 24 bytes, aligned to 8 */
XEN_ABI_BEGIN_8
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mem_access_op_x86_32 {
    uint8_t op;                                     /* 0 */
    uint8_t access;                                 /* 1 */
    uint16_t domid;                                 /* 2: domid_t */
    uint32_t nr;                                    /* 4 */
    uint64_t pfn;                                   /* 8 */
    uint32_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint32_t access_list;                           /* 20: XEN_GUEST_HANDLE(const_uint8) */
};
XEN_ABI_END

/* memory.h, struct xen_reserved_device_memory: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_reserved_device_memory_x86_32 {
    uint32_t start_pfn;                             /* 0: xen_pfn_t */
    uint32_t nr_pages;                              /* 4: xen_ulong_t */
};

/* memory.h, struct xen_reserved_device_memory_map: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_reserved_device_memory_map_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint32_t nr_entries;                            /* 4: unsigned int */
    /* 8: XEN_GUEST_HANDLE(xen_reserved_device_memory_t) */
    uint32_t buffer;
    union {                                         /* 12 */
        struct physdev_pci_device pci;              /* 12 */
    } dev;
};

/* memory.h, struct xen_mem_acquire_resource: 28 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mem_acquire_resource_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t type;                                  /* 2 */
    uint32_t id;                                    /* 4 */
    uint32_t nr_frames;                             /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t frame;                                 /* 16 */
    uint32_t frame_list;                            /* 24: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* memory.h, struct xen_vmemrange: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_vmemrange_x86_32 {
    uint64_t start;                                 /* 0 */
    uint64_t end;                                   /* 8 */
    uint32_t flags;                                 /* 16: unsigned int */
    uint32_t nid;                                   /* 20: unsigned int */
};

/* memory.h, struct xen_vnuma_topology_info: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_vnuma_topology_info_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t nr_vnodes;                             /* 4: unsigned int */
    uint32_t nr_vcpus;                              /* 8: unsigned int */
    uint32_t nr_vmemranges;                         /* 12: unsigned int */
    union {                                         /* 16 */
        uint32_t h;                                 /* 16: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 16 */
    } vdistance;
    union {                                         /* 24 */
        uint32_t h;                                 /* 24: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 24 */
    } vcpu_to_vnode;
    union {                                         /* 32 */
        uint32_t h;                                 /* 32: XEN_GUEST_HANDLE(xen_vmemrange_t) */
        uint64_t pad;                               /* 32 */
    } vmemrange;
};

/* physdev.h, struct physdev_pirq_eoi_gmfn: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct physdev_pirq_eoi_gmfn_x86_32 {
    uint32_t gmfn;                                  /* 0: xen_pfn_t */
};

/* physdev.h, struct physdev_set_iobitmap: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct physdev_set_iobitmap_x86_32 {
    uint32_t bitmap;                                /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t nr_ports;                              /* 4 */
};

/* physdev.h, struct physdev_map_pirq: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct physdev_map_pirq_x86_32 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t type;                                   /* 4: int */
    int32_t index;                                  /* 8: int */
    int32_t pirq;                                   /* 12: int */
    int32_t bus;                                    /* 16: int */
    int32_t devfn;                                  /* 20: int */
    int32_t entry_nr;                               /* 24: int */
    uint64_t table_base;                            /* 28 */
};

/* physdev.h, struct physdev_op: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct physdev_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    union {                                         /* 4 */
        struct physdev_irq_status_query irq_status_query; /* 4 */
        struct physdev_set_iopl set_iopl;           /* 4 */
        struct physdev_set_iobitmap_x86_32 set_iobitmap; /* 4 */
        struct physdev_apic_x86_32 apic_op;         /* 4 */
        struct physdev_irq irq_op;                  /* 4 */
    } u;
};

/* physdev.h, struct physdev_pci_mmcfg_reserved: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct physdev_pci_mmcfg_reserved_x86_32 {
    uint64_t address;                               /* 0 */
    uint16_t segment;                               /* 8 */
    uint8_t start_bus;                              /* 10 */
    uint8_t end_bus;                                /* 11 */
    uint32_t flags;                                 /* 12 */
};

/* pmu.h, struct xen_pmu_params: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_params_x86_32 {
    struct {                                        /* 0 */
        uint32_t maj;                               /* 0 */
        uint32_t min;                               /* 4 */
    } version;
    uint64_t val;                                   /* 8 */
    uint32_t vcpu;                                  /* 16 */
    uint32_t pad;                                   /* 20 */
};

/* pmu.h, struct xen_pmu_data: 224 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pmu_data_x86_32 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pcpu_id;                               /* 4 */
    uint16_t domain_id;                             /* 8: domid_t */
    uint8_t pad[6];                                 /* 10 */
    struct xen_pmu_arch_x86_32 pmu;                 /* 16 */
};

/* sched.h, struct sched_poll: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct sched_poll_x86_32 {
    uint32_t ports;                                 /* 0: XEN_GUEST_HANDLE(evtchn_port_t) */
    uint32_t nr_ports;                              /* 4: unsigned int */
    uint64_t timeout;                               /* 8 */
};

/* vcpu.h, struct vcpu_runstate_info: 44 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_runstate_info_x86_32 {
    int32_t state;                                  /* 0: int */
    uint64_t state_entry_time;                      /* 4 */
    uint64_t time[4];                               /* 12 */
};

/* vcpu.h, struct vcpu_register_runstate_memory_area: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_register_runstate_memory_area_x86_32 {
    union {                                         /* 0 */
        uint32_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_runstate_info_t) */
        uint32_t v;                                 /* 0: struct vcpu_runstate_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* vcpu.h, struct vcpu_set_periodic_timer: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_set_periodic_timer_x86_32 {
    uint64_t period_ns;                             /* 0 */
};

/* vcpu.h, struct vcpu_set_singleshot_timer: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_set_singleshot_timer_x86_32 {
    uint64_t timeout_abs_ns;                        /* 0 */
    uint32_t flags;                                 /* 8 */
};

/* vcpu.h, struct vcpu_register_vcpu_info: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_register_vcpu_info_x86_32 {
    uint64_t mfn;                                   /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t rsvd;                                  /* 12 */
};

/* vcpu.h, struct vcpu_get_physid: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_get_physid_x86_32 {
    uint64_t phys_id;                               /* 0 */
};

/* vcpu.h, struct vcpu_register_time_memory_area: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_register_time_memory_area_x86_32 {
    union {                                         /* 0 */
        uint32_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_time_info_t) */
        uint32_t v;                                 /* 0: struct vcpu_time_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* version.h, struct xen_platform_parameters: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_platform_parameters_x86_32 {
    uint32_t virt_start;                            /* 0: xen_ulong_t */
};

/* xen.h, struct mmuext_op: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct mmuext_op_x86_32 {
    uint32_t cmd;                                   /* 0: unsigned int */
    union {                                         /* 4 */
        uint32_t mfn;                               /* 4: xen_pfn_t */
        uint32_t linear_addr;                       /* 4: xen_abi_ulong_t */
    } arg1;
    union {                                         /* 8 */
        uint32_t nr_ents;                           /* 8: unsigned int */
        uint32_t vcpumask;                          /* 8: XEN_GUEST_HANDLE(const_void) */
        uint32_t src_mfn;                           /* 8: xen_pfn_t */
    } arg2;
};

/* xen.h, struct mmu_update: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct mmu_update_x86_32 {
    uint64_t ptr;                                   /* 0 */
    uint64_t val;                                   /* 8 */
};

/* xen.h, struct multicall_entry: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct multicall_entry_x86_32 {
    uint32_t op;                                    /* 0: xen_ulong_t */
    uint32_t result;                                /* 4: xen_ulong_t */
    uint32_t args[6];                               /* 8: xen_ulong_t [6] */
};

/* xen.h, struct vcpu_time_info: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_time_info_x86_32 {
    uint32_t version;                               /* 0 */
    uint32_t pad0;                                  /* 4 */
    uint64_t tsc_timestamp;                         /* 8 */
    uint64_t system_time;                           /* 16 */
    uint32_t tsc_to_system_mul;                     /* 24 */
    int8_t tsc_shift;                               /* 28 */
    uint8_t flags;                                  /* 29 */
    uint8_t pad1[2];                                /* 30 */
};

/* xen.h, struct vcpu_info: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct vcpu_info_x86_32 {
    uint8_t evtchn_upcall_pending;                  /* 0 */
    uint8_t evtchn_upcall_mask;                     /* 1 */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t evtchn_pending_sel;                    /* 4: xen_ulong_t */
    struct arch_vcpu_info_x86_32 arch;              /* 8 */
    struct vcpu_time_info_x86_32 time;              /* 32 */
};

/* xen.h, struct shared_info: 2344 bytes, aligned to 4 */
XEN_ABI_EXT struct shared_info_x86_32 {
    struct vcpu_info_x86_32 vcpu_info[32];          /* 0 */
    uint32_t evtchn_pending[32];                    /* 2048: xen_ulong_t [32] */
    uint32_t evtchn_mask[32];                       /* 2176: xen_ulong_t [32] */
    uint32_t wc_version;                            /* 2304 */
    uint32_t wc_sec;                                /* 2308 */
    uint32_t wc_nsec;                               /* 2312 */
    struct arch_shared_info_x86_32 arch;            /* 2316 */
};

/* xen.h, struct start_info: 1112 bytes, aligned to 4 */
XEN_ABI_EXT struct start_info_x86_32 {
    char magic[32];                                 /* 0 */
    uint32_t nr_pages;                              /* 32: xen_abi_ulong_t */
    uint32_t shared_info;                           /* 36: xen_abi_ulong_t */
    uint32_t flags;                                 /* 40 */
    uint32_t store_mfn;                             /* 44: xen_pfn_t */
    uint32_t store_evtchn;                          /* 48 */
    union {                                         /* 52 */
        struct {                                    /* 52 */
            uint32_t mfn;                           /* 52: xen_pfn_t */
            uint32_t evtchn;                        /* 56 */
        } domU;
        struct {                                    /* 52 */
            uint32_t info_off;                      /* 52 */
            uint32_t info_size;                     /* 56 */
        } dom0;
    } console;
    uint32_t pt_base;                               /* 60: xen_abi_ulong_t */
    uint32_t nr_pt_frames;                          /* 64: xen_abi_ulong_t */
    uint32_t mfn_list;                              /* 68: xen_abi_ulong_t */
    uint32_t mod_start;                             /* 72: xen_abi_ulong_t */
    uint32_t mod_len;                               /* 76: xen_abi_ulong_t */
    int8_t cmd_line[1024];                          /* 80 */
    uint32_t first_p2m_pfn;                         /* 1104: xen_abi_ulong_t */
    uint32_t nr_p2m_frames;                         /* 1108: xen_abi_ulong_t */
};

/* xencomm.h, struct xencomm_desc: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xencomm_desc_x86_32 {
    uint32_t magic;                                 /* 0 */
    uint32_t nr_addrs;                              /* 4 */
    uint64_t address[XEN_FLEX_ARRAY_DIM];           /* 8 */
};

/* xenoprof.h, struct event_log: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct event_log_x86_32 {
    uint64_t eip;                                   /* 0 */
    uint8_t mode;                                   /* 8 */
    uint8_t event;                                  /* 9 */
    uint8_t xen_hole_0[2];                          /* 10 */
};

/* xenoprof.h, struct xenoprof_buf: 60 bytes, aligned to 4 */
XEN_ABI_EXT struct xenoprof_buf_x86_32 {
    uint32_t event_head;                            /* 0 */
    uint32_t event_tail;                            /* 4 */
    uint32_t event_size;                            /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint64_t xen_samples;                           /* 16 */
    uint64_t kernel_samples;                        /* 24 */
    uint64_t user_samples;                          /* 32 */
    uint64_t lost_samples;                          /* 40 */
    struct event_log_x86_32 event_log[1];           /* 48 */
};

/* xenoprof.h, struct xenoprof_get_buffer: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xenoprof_get_buffer_x86_32 {
    int32_t max_samples;                            /* 0 */
    int32_t nbuf;                                   /* 4 */
    int32_t bufsize;                                /* 8 */
    uint64_t buf_gmaddr;                            /* 12 */
};

/* xenoprof.h, struct xenoprof_counter: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xenoprof_counter_x86_32 {
    uint32_t ind;                                   /* 0 */
    uint64_t count;                                 /* 4 */
    uint32_t enabled;                               /* 12 */
    uint32_t event;                                 /* 16 */
    uint32_t hypervisor;                            /* 20 */
    uint32_t kernel;                                /* 24 */
    uint32_t user;                                  /* 28 */
    uint64_t unit_mask;                             /* 32 */
};

/* xenoprof.h, struct xenoprof_passive: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenoprof_passive_x86_32 {
    uint16_t domain_id;                             /* 0 */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t max_samples;                            /* 4 */
    int32_t nbuf;                                   /* 8 */
    int32_t bufsize;                                /* 12 */
    uint64_t buf_gmaddr;                            /* 16 */
};

/* xenoprof.h, struct xenoprof_ibs_counter: 48 bytes, aligned to 4 */
XEN_ABI_EXT struct xenoprof_ibs_counter_x86_32 {
    uint64_t op_enabled;                            /* 0 */
    uint64_t fetch_enabled;                         /* 8 */
    uint64_t max_cnt_fetch;                         /* 16 */
    uint64_t max_cnt_op;                            /* 24 */
    uint64_t rand_en;                               /* 32 */
    uint64_t dispatched_ops;                        /* 40 */
};

/* xsm/flask_op.h, struct xen_flask_load: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_load_x86_32 {
    uint32_t buffer;                                /* 0: XEN_GUEST_HANDLE(char) */
    uint32_t size;                                  /* 4 */
};

/* xsm/flask_op.h, struct xen_flask_sid_context: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_sid_context_x86_32 {
    uint32_t sid;                                   /* 0 */
    uint32_t size;                                  /* 4 */
    uint32_t context;                               /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_boolean: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_boolean_x86_32 {
    uint32_t bool_id;                               /* 0 */
    uint8_t enforcing;                              /* 4 */
    uint8_t pending;                                /* 5 */
    uint8_t new_value;                              /* 6 */
    uint8_t commit;                                 /* 7 */
    uint32_t size;                                  /* 8 */
    uint32_t name;                                  /* 12: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_ocontext: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_ocontext_x86_32 {
    uint32_t ocon;                                  /* 0 */
    uint32_t sid;                                   /* 4 */
    uint64_t low;                                   /* 8 */
    uint64_t high;                                  /* 16 */
};

/* xsm/flask_op.h, struct xen_flask_devicetree_label: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_devicetree_label_x86_32 {
    uint32_t sid;                                   /* 0 */
    uint32_t length;                                /* 4 */
    uint32_t path;                                  /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_op: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_flask_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_flask_load_x86_32 load;          /* 8 */
        struct xen_flask_setenforce enforce;        /* 8 */
        struct xen_flask_sid_context_x86_32 sid_context; /* 8 */
        struct xen_flask_access access;             /* 8 */
        struct xen_flask_transition transition;     /* 8 */
        struct xen_flask_boolean_x86_32 boolean;    /* 8 */
        struct xen_flask_setavc_threshold setavc_threshold; /* 8 */
        struct xen_flask_hash_stats hash_stats;     /* 8 */
        struct xen_flask_cache_stats cache_stats;   /* 8 */
        struct xen_flask_ocontext_x86_32 ocontext;  /* 8 */
        struct xen_flask_peersid peersid;           /* 8 */
        struct xen_flask_relabel relabel;           /* 8 */
        struct xen_flask_devicetree_label_x86_32 devicetree_label; /* 8 */
    } u;
};

#if !defined(XEN_CONTROL_OLDER)

/* domctl.h, struct xen_domctl_ext_vcpucontext: 64 bytes, aligned to 8 */
XEN_ABI_BEGIN_8
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_ext_vcpucontext_x86_32 {
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
        struct hvm_vmce_vcpu_x86_32 vmce;           /* 32 */
    };
};
XEN_ABI_END

/* domctl.h, struct xen_domctl_audit_p2m: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_audit_p2m_x86_32 {
    uint64_t orphans;                               /* 0 */
    uint64_t m2p_bad;                               /* 8 */
    uint64_t p2m_bad;                               /* 16 */
};

/* domctl.h, struct xen_domctl_cacheflush: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_cacheflush_x86_32 {
    uint32_t start_pfn;                             /* 0: xen_pfn_t */
    uint32_t nr_pfns;                               /* 4: xen_pfn_t */
};

/* domctl.h, struct xen_domctl_psr_alloc: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_psr_alloc_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t target;                                /* 4 */
    uint64_t data;                                  /* 8 */
};

/* domctl.h, struct xen_domctl_get_domain_state: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_get_domain_state_x86_32 {
    uint16_t state;                                 /* 0 */
    uint16_t caps;                                  /* 2 */
    uint32_t pad0;                                  /* 4 */
    uint64_t unique_id;                             /* 8 */
};

/* domctl.h, struct xen_domctl: 144 bytes, aligned to 8 */
XEN_ABI_BEGIN_8
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_x86_32 {
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
        struct xen_domctl_ext_vcpucontext_x86_32 ext_vcpucontext; /* 16 */
        struct xen_domctl_set_target_x86_32 set_target; /* 16 */
        struct xen_domctl_subscribe_x86_32 subscribe; /* 16 */
        struct xen_domctl_debug_op_x86_32 debug_op; /* 16 */
        struct xen_domctl_vm_event_op_x86_32 vm_event_op; /* 16 */
        struct xen_domctl_mem_sharing_op_x86_32 mem_sharing_op; /* 16 */
        struct xen_domctl_cpu_policy_x86_32 cpu_policy; /* 16 */
        struct xen_domctl_vcpuextstate_x86_32 vcpuextstate; /* 16 */
        struct xen_domctl_vcpu_msrs_x86_32 vcpu_msrs; /* 16 */
        struct xen_domctl_set_access_required_x86_32 access_required; /* 16 */
        struct xen_domctl_audit_p2m_x86_32 audit_p2m; /* 16 */
        struct xen_domctl_set_virq_handler_x86_32 set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio_x86_32 gdbsx_guest_memio; /* 16 */
        struct xen_domctl_set_broken_page_p2m_x86_32 set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush_x86_32 cacheflush; /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu_x86_32 gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus_x86_32 gdbsx_domstatus; /* 16 */
        struct xen_domctl_vnuma_x86_32 vnuma;       /* 16 */
        struct xen_domctl_psr_cmt_op_x86_32 psr_cmt_op; /* 16 */
        struct xen_domctl_monitor_op_x86_32 monitor_op; /* 16 */
        struct xen_domctl_psr_alloc_x86_32 psr_alloc; /* 16 */
        struct xen_domctl_vuart_op_x86_32 vuart_op; /* 16 */
        struct xen_domctl_vmtrace_op_x86_32 vmtrace_op; /* 16 */
        struct xen_domctl_paging_mempool_x86_32 paging_mempool; /* 16 */
        struct xen_domctl_set_llc_colors_x86_32 set_llc_colors; /* 16 */
        struct xen_domctl_get_domain_state_x86_32 get_domain_state; /* 16 */
        uint8_t pad[128];                           /* 16 */
    } u;
};
XEN_ABI_END

/* hvm/dm_op.h, struct xen_dm_op_map_mem_type_to_ioreq_server: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_dm_op_map_mem_type_to_ioreq_server_x86_32 {
    uint16_t id;                                    /* 0: ioservid_t */
    uint16_t type;                                  /* 2 */
    uint32_t flags;                                 /* 4 */
    uint64_t opaque;                                /* 8 */
};

/* hvm/dm_op.h, struct xen_dm_op_buf: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_dm_op_buf_x86_32 {
    uint32_t h;                                     /* 0: XEN_GUEST_HANDLE(void) */
    uint32_t size;                                  /* 4: xen_ulong_t */
};

/* platform.h, struct xenpf_settime32: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_settime32_x86_32 {
    uint32_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 4 */
    uint64_t system_time;                           /* 8 */
};

/* platform.h, struct xenpf_settime64: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_settime64_x86_32 {
    uint64_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 8 */
    uint32_t mbz;                                   /* 12 */
    uint64_t system_time;                           /* 16 */
};

/* platform.h, struct xenpf_add_memtype: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_add_memtype_x86_32 {
    uint32_t mfn;                                   /* 0: xen_pfn_t */
    uint64_t nr_mfns;                               /* 4 */
    uint32_t type;                                  /* 12 */
    uint32_t handle;                                /* 16 */
    uint32_t reg;                                   /* 20 */
};

/* platform.h, struct xenpf_read_memtype: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_read_memtype_x86_32 {
    uint32_t reg;                                   /* 0 */
    uint32_t mfn;                                   /* 4: xen_pfn_t */
    uint64_t nr_mfns;                               /* 8 */
    uint32_t type;                                  /* 16 */
};

/* platform.h, struct xenpf_microcode_update: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_microcode_update_x86_32 {
    uint32_t data;                                  /* 0: XEN_GUEST_HANDLE(const_void) */
    uint32_t length;                                /* 4 */
};

/* platform.h, struct xenpf_efi_runtime_call: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_efi_runtime_call_x86_32 {
    uint32_t function;                              /* 0 */
    uint32_t misc;                                  /* 4 */
    uint32_t status;                                /* 8: xen_ulong_t */
    union {                                         /* 12 */
        struct {                                    /* 12 */
            struct xenpf_efi_time time;             /* 12 */
            uint32_t resolution;                    /* 28 */
            uint32_t accuracy;                      /* 32 */
        } get_time;
        struct xenpf_efi_time set_time;             /* 12 */
        struct xenpf_efi_time get_wakeup_time;      /* 12 */
        struct xenpf_efi_time set_wakeup_time;      /* 12 */
        struct {                                    /* 12 */
            uint32_t name;                          /* 12: XEN_GUEST_HANDLE(void) */
            uint32_t size;                          /* 16: xen_ulong_t */
            uint32_t data;                          /* 20: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 24 */
        } get_variable;
        struct {                                    /* 12 */
            uint32_t name;                          /* 12: XEN_GUEST_HANDLE(void) */
            uint32_t size;                          /* 16: xen_ulong_t */
            uint32_t data;                          /* 20: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 24 */
        } set_variable;
        struct {                                    /* 12 */
            uint32_t size;                          /* 12: xen_ulong_t */
            uint32_t name;                          /* 16: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 20 */
        } get_next_variable_name;
        struct {                                    /* 12 */
            uint32_t attr;                          /* 12 */
            uint64_t max_store_size;                /* 16 */
            uint64_t remain_store_size;             /* 24 */
            uint64_t max_size;                      /* 32 */
        } query_variable_info;
        struct {                                    /* 12 */
            uint32_t capsule_header_array;          /* 12: XEN_GUEST_HANDLE(void) */
            uint32_t capsule_count;                 /* 16: xen_ulong_t */
            uint64_t max_capsule_size;              /* 20 */
            uint32_t reset_type;                    /* 28 */
        } query_capsule_capabilities;
        struct {                                    /* 12 */
            uint32_t capsule_header_array;          /* 12: XEN_GUEST_HANDLE(void) */
            uint32_t capsule_count;                 /* 16: xen_ulong_t */
            uint64_t sg_list;                       /* 20 */
        } update_capsule;
    } u;
};

/* platform.h, union xenpf_efi_info: 28 bytes, aligned to 4 */
XEN_ABI_EXT union xenpf_efi_info_x86_32 {
    uint32_t version;                               /* 0 */
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint32_t nent;                              /* 8 */
    } cfg;
    struct {                                        /* 0 */
        uint32_t revision;                          /* 0 */
        uint32_t bufsz;                             /* 4 */
        uint32_t name;                              /* 8: XEN_GUEST_HANDLE(void) */
    } vendor;
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint64_t size;                              /* 8 */
        uint64_t attr;                              /* 16 */
        uint32_t type;                              /* 24 */
    } mem;
    struct {                                        /* 0 */
        uint16_t segment;                           /* 0 */
        uint8_t bus;                                /* 2 */
        uint8_t devfn;                              /* 3 */
        uint16_t vendor;                            /* 4 */
        uint16_t devid;                             /* 6 */
        uint64_t address;                           /* 8 */
        uint32_t size;                              /* 16: xen_ulong_t */
    } pci_rom;
    struct {                                        /* 0 */
        uint64_t address;                           /* 0 */
        uint32_t size;                              /* 8: xen_ulong_t */
    } apple_properties;
};

/* platform.h, struct xenpf_firmware_info: 36 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_firmware_info_x86_32 {
    uint32_t type;                                  /* 0 */
    uint32_t index;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t device;                         /* 8 */
            uint8_t version;                        /* 9 */
            uint16_t interface_support;             /* 10 */
            uint16_t legacy_max_cylinder;           /* 12 */
            uint8_t legacy_max_head;                /* 14 */
            uint8_t legacy_sectors_per_track;       /* 15 */
            uint32_t edd_params;                    /* 16: XEN_GUEST_HANDLE(void) */
        } disk_info;
        struct {                                    /* 8 */
            uint8_t device;                         /* 8 */
            uint8_t xen_hole_0[3];                  /* 9 */
            uint32_t mbr_signature;                 /* 12 */
        } disk_mbr_signature;
        struct {                                    /* 8 */
            uint8_t capabilities;                   /* 8 */
            uint8_t edid_transfer_time;             /* 9 */
            uint8_t xen_hole_1[2];                  /* 10 */
            uint32_t edid;                          /* 12: XEN_GUEST_HANDLE(uint8) */
        } vbeddc_info;
        union xenpf_efi_info_x86_32 efi_info;       /* 8 */
        uint8_t kbd_shift_flags;                    /* 8 */
    } u;
};

/* platform.h, struct xenpf_change_freq: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_change_freq_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint32_t cpu;                                   /* 4 */
    uint64_t freq;                                  /* 8 */
};

/* platform.h, struct xenpf_getidletime: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_getidletime_x86_32 {
    uint32_t cpumap_bitmap;                         /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t cpumap_nr_cpus;                        /* 4 */
    uint32_t idletime;                              /* 8: XEN_GUEST_HANDLE(uint64) */
    uint64_t now;                                   /* 12 */
};

/* platform.h, struct xen_power_register: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_power_register_x86_32 {
    uint32_t space_id;                              /* 0 */
    uint32_t bit_width;                             /* 4 */
    uint32_t bit_offset;                            /* 8 */
    uint32_t access_size;                           /* 12 */
    uint64_t address;                               /* 16 */
};

/* platform.h, struct xen_processor_cx: 44 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_processor_cx_x86_32 {
    struct xen_power_register_x86_32 reg;           /* 0 */
    uint8_t type;                                   /* 24 */
    uint8_t xen_hole_0[3];                          /* 25 */
    uint32_t latency;                               /* 28 */
    uint32_t power;                                 /* 32 */
    uint32_t dpcnt;                                 /* 36 */
    uint32_t dp;                                    /* 40: XEN_GUEST_HANDLE(xen_processor_csd_t) */
};

/* platform.h, struct xen_processor_power: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_processor_power_x86_32 {
    uint32_t count;                                 /* 0 */
    struct xen_processor_flags flags;               /* 4 */
    uint32_t states;                                /* 8: XEN_GUEST_HANDLE(xen_processor_cx_t) */
};

/* platform.h, struct xen_pct_register: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_pct_register_x86_32 {
    uint8_t descriptor;                             /* 0 */
    uint8_t xen_hole_0[1];                          /* 1 */
    uint16_t length;                                /* 2 */
    uint8_t space_id;                               /* 4 */
    uint8_t bit_width;                              /* 5 */
    uint8_t bit_offset;                             /* 6 */
    uint8_t reserved;                               /* 7 */
    uint64_t address;                               /* 8 */
};

/* platform.h, struct xen_processor_px: 48 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_processor_px_x86_32 {
    uint64_t core_frequency;                        /* 0 */
    uint64_t power;                                 /* 8 */
    uint64_t transition_latency;                    /* 16 */
    uint64_t bus_master_latency;                    /* 24 */
    uint64_t control;                               /* 32 */
    uint64_t status;                                /* 40 */
};

/* platform.h, struct xen_psd_package: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_psd_package_x86_32 {
    uint64_t num_entries;                           /* 0 */
    uint64_t revision;                              /* 8 */
    uint64_t domain;                                /* 16 */
    uint64_t coord_type;                            /* 24 */
    uint64_t num_processors;                        /* 32 */
};

/* platform.h, struct xen_processor_performance: 92 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_processor_performance_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint32_t platform_limit;                        /* 4 */
    struct xen_pct_register_x86_32 control_register; /* 8 */
    struct xen_pct_register_x86_32 status_register; /* 24 */
    uint32_t state_count;                           /* 40 */
    uint32_t states;                                /* 44: XEN_GUEST_HANDLE(xen_processor_px_t) */
    struct xen_psd_package_x86_32 domain_info;      /* 48 */
    uint32_t shared_type;                           /* 88 */
};

/* platform.h, struct xen_processor_cppc: 72 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_processor_cppc_x86_32 {
    uint8_t flags;                                  /* 0 */
    uint8_t pad[3];                                 /* 1 */
    struct {                                        /* 4 */
        uint32_t highest_perf;                      /* 4 */
        uint32_t nominal_perf;                      /* 8 */
        uint32_t lowest_nonlinear_perf;             /* 12 */
        uint32_t lowest_perf;                       /* 16 */
        uint32_t lowest_mhz;                        /* 20 */
        uint32_t nominal_mhz;                       /* 24 */
    } cpc;
    uint32_t shared_type;                           /* 28 */
    struct xen_psd_package_x86_32 domain_info;      /* 32 */
};

/* platform.h, struct xenpf_set_processor_pminfo: 100 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_set_processor_pminfo_x86_32 {
    uint32_t id;                                    /* 0 */
    uint32_t type;                                  /* 4 */
    union {                                         /* 8 */
        struct xen_processor_power_x86_32 power;    /* 8 */
        struct xen_processor_performance_x86_32 perf; /* 8 */
        uint32_t pdc;                               /* 8: XEN_GUEST_HANDLE(uint32) */
        struct xen_processor_cppc_x86_32 cppc_data; /* 8 */
    } u;
};

/* platform.h, struct xenpf_mem_hotadd: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_mem_hotadd_x86_32 {
    uint64_t spfn;                                  /* 0 */
    uint64_t epfn;                                  /* 8 */
    uint32_t pxm;                                   /* 16 */
    uint32_t flags;                                 /* 20 */
};

/* platform.h, struct xenpf_resource_entry: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_resource_entry_x86_32 {
    union {                                         /* 0 */
        uint32_t cmd;                               /* 0 */
        int32_t ret;                                /* 0 */
    } u;
    uint32_t rsvd;                                  /* 4 */
    uint64_t idx;                                   /* 8 */
    uint64_t val;                                   /* 16 */
};

/* platform.h, struct xenpf_resource_op: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_resource_op_x86_32 {
    uint32_t nr_entries;                            /* 0 */
    uint32_t cpu;                                   /* 4 */
    /* 8: XEN_GUEST_HANDLE(xenpf_resource_entry_t) */
    uint32_t entries;
};

/* platform.h, struct xenpf_symdata: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_symdata_x86_32 {
    uint32_t namelen;                               /* 0 */
    uint32_t symnum;                                /* 4 */
    uint32_t name;                                  /* 8: XEN_GUEST_HANDLE(char) */
    uint64_t address;                               /* 12 */
    char type;                                      /* 20 */
    uint8_t xen_hole_0[3];                          /* 21 */
};

/* platform.h, struct xenpf_microcode_update2: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_microcode_update2_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint32_t length;                                /* 4 */
    uint32_t data;                                  /* 8: XEN_GUEST_HANDLE(const_void) */
};

/* platform.h, struct xen_platform_op: 136 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_platform_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xenpf_settime64_x86_32 settime;      /* 8 */
        struct xenpf_settime32_x86_32 settime32;    /* 8 */
        struct xenpf_settime64_x86_32 settime64;    /* 8 */
        struct xenpf_add_memtype_x86_32 add_memtype; /* 8 */
        struct xenpf_del_memtype del_memtype;       /* 8 */
        struct xenpf_read_memtype_x86_32 read_memtype; /* 8 */
        struct xenpf_microcode_update_x86_32 microcode; /* 8 */
        struct xenpf_platform_quirk platform_quirk; /* 8 */
        struct xenpf_efi_runtime_call_x86_32 efi_runtime_call; /* 8 */
        struct xenpf_firmware_info_x86_32 firmware_info; /* 8 */
        struct xenpf_enter_acpi_sleep_x86_32 enter_acpi_sleep; /* 8 */
        struct xenpf_change_freq_x86_32 change_freq; /* 8 */
        struct xenpf_getidletime_x86_32 getidletime; /* 8 */
        struct xenpf_set_processor_pminfo_x86_32 set_pminfo; /* 8 */
        struct xenpf_pcpuinfo pcpu_info;            /* 8 */
        struct xenpf_pcpu_version pcpu_version;     /* 8 */
        struct xenpf_cpu_ol cpu_ol;                 /* 8 */
        struct xenpf_cpu_hotadd cpu_add;            /* 8 */
        struct xenpf_mem_hotadd_x86_32 mem_add;     /* 8 */
        struct xenpf_core_parking core_parking;     /* 8 */
        struct xenpf_resource_op_x86_32 resource_op; /* 8 */
        struct xenpf_symdata_x86_32 symdata;        /* 8 */
        struct dom0_vga_console_info_x86_32 dom0_console; /* 8 */
        struct xenpf_ucode_revision ucode_revision; /* 8 */
        struct xenpf_microcode_update2_x86_32 microcode2; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_page_offline_op: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_page_offline_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t start;                                 /* 4 */
    uint32_t end;                                   /* 8 */
    uint32_t status;                                /* 12: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_meminfo: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_meminfo_x86_32 {
    uint64_t memsize;                               /* 0 */
    uint64_t memfree;                               /* 8 */
};

/* sysctl.h, struct xen_sysctl_psr_cmt_op: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_psr_cmt_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        uint64_t data;                              /* 8 */
        struct {                                    /* 8 */
            uint32_t cpu;                           /* 8 */
            uint32_t rsvd;                          /* 12 */
        } l3_cache;
    } u;
};

/* sysctl.h, struct xen_sysctl: 136 bytes, aligned to 8 */
XEN_ABI_BEGIN_8
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_x86_32 {
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
        struct xen_sysctl_page_offline_op_x86_32 page_offline; /* 8 */
        struct xen_sysctl_lockprof_op_x86_32 lockprof_op; /* 8 */
        struct xen_sysctl_cpupool_op_x86_32 cpupool_op; /* 8 */
        struct xen_sysctl_scheduler_op_x86_32 scheduler_op; /* 8 */
        struct xen_sysctl_coverage_op_x86_32 coverage_op; /* 8 */
        struct xen_sysctl_psr_cmt_op_x86_32 psr_cmt_op; /* 8 */
        struct xen_sysctl_psr_alloc_x86_32 psr_alloc; /* 8 */
        struct xen_sysctl_cpu_featureset_x86_32 cpu_featureset; /* 8 */
        struct xen_sysctl_livepatch_op_x86_32 livepatch; /* 8 */
        struct xen_sysctl_cpu_policy_x86_32 cpu_policy; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};
XEN_ABI_END

/* vm_event.h, struct vm_event_regs_x86: 344 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_regs_x86_x86_32 {
    uint64_t rax;                                   /* 0 */
    uint64_t rcx;                                   /* 8 */
    uint64_t rdx;                                   /* 16 */
    uint64_t rbx;                                   /* 24 */
    uint64_t rsp;                                   /* 32 */
    uint64_t rbp;                                   /* 40 */
    uint64_t rsi;                                   /* 48 */
    uint64_t rdi;                                   /* 56 */
    uint64_t r8;                                    /* 64 */
    uint64_t r9;                                    /* 72 */
    uint64_t r10;                                   /* 80 */
    uint64_t r11;                                   /* 88 */
    uint64_t r12;                                   /* 96 */
    uint64_t r13;                                   /* 104 */
    uint64_t r14;                                   /* 112 */
    uint64_t r15;                                   /* 120 */
    uint64_t rflags;                                /* 128 */
    uint64_t dr6;                                   /* 136 */
    uint64_t dr7;                                   /* 144 */
    uint64_t rip;                                   /* 152 */
    uint64_t cr0;                                   /* 160 */
    uint64_t cr2;                                   /* 168 */
    uint64_t cr3;                                   /* 176 */
    uint64_t cr4;                                   /* 184 */
    uint64_t sysenter_cs;                           /* 192 */
    uint64_t sysenter_esp;                          /* 200 */
    uint64_t sysenter_eip;                          /* 208 */
    uint64_t msr_efer;                              /* 216 */
    uint64_t msr_star;                              /* 224 */
    uint64_t msr_lstar;                             /* 232 */
    uint64_t gdtr_base;                             /* 240 */
    uint64_t npt_base;                              /* 248 */
    uint64_t vmtrace_pos;                           /* 256 */
    uint32_t cs_base;                               /* 264 */
    uint32_t ss_base;                               /* 268 */
    uint32_t ds_base;                               /* 272 */
    uint32_t es_base;                               /* 276 */
    uint64_t fs_base;                               /* 280 */
    uint64_t gs_base;                               /* 288 */
    struct vm_event_x86_selector_reg_x86_32 cs;     /* 296 */
    struct vm_event_x86_selector_reg_x86_32 ss;     /* 300 */
    struct vm_event_x86_selector_reg_x86_32 ds;     /* 304 */
    struct vm_event_x86_selector_reg_x86_32 es;     /* 308 */
    struct vm_event_x86_selector_reg_x86_32 fs;     /* 312 */
    struct vm_event_x86_selector_reg_x86_32 gs;     /* 316 */
    uint64_t shadow_gs;                             /* 320 */
    uint16_t gdtr_limit;                            /* 328 */
    uint16_t cs_sel;                                /* 330 */
    uint16_t ss_sel;                                /* 332 */
    uint16_t ds_sel;                                /* 334 */
    uint16_t es_sel;                                /* 336 */
    uint16_t fs_sel;                                /* 338 */
    uint16_t gs_sel;                                /* 340 */
    uint16_t _pad;                                  /* 342 */
};

/* vm_event.h, struct vm_event_regs_arm: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_regs_arm_x86_32 {
    uint64_t ttbr0;                                 /* 0 */
    uint64_t ttbr1;                                 /* 8 */
    uint64_t ttbcr;                                 /* 16 */
    uint64_t pc;                                    /* 24 */
    uint64_t cpsr;                                  /* 32 */
};

/* vm_event.h, struct vm_event_mem_access: 32 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_mem_access_x86_32 {
    uint64_t gfn;                                   /* 0 */
    uint64_t offset;                                /* 8 */
    uint64_t gla;                                   /* 16 */
    uint32_t flags;                                 /* 24 */
    uint32_t _pad;                                  /* 28 */
};

/* vm_event.h, struct vm_event_write_ctrlreg: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_write_ctrlreg_x86_32 {
    uint32_t index;                                 /* 0 */
    uint32_t _pad;                                  /* 4 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_singlestep: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_singlestep_x86_32 {
    uint64_t gfn;                                   /* 0 */
};

/* vm_event.h, struct vm_event_debug: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_debug_x86_32 {
    uint64_t gfn;                                   /* 0 */
    uint64_t pending_dbg;                           /* 8 */
    uint32_t insn_length;                           /* 16 */
    uint8_t type;                                   /* 20 */
    uint8_t _pad[3];                                /* 21 */
};

/* vm_event.h, struct vm_event_mov_to_msr: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_mov_to_msr_x86_32 {
    uint64_t msr;                                   /* 0 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_desc_access: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_desc_access_x86_32 {
    union {                                         /* 0 */
        struct {                                    /* 0 */
            uint32_t instr_info;                    /* 0 */
            uint32_t _pad1;                         /* 4 */
            uint64_t exit_qualification;            /* 8 */
        } vmx;
    } arch;
    uint8_t descriptor;                             /* 16 */
    uint8_t is_write;                               /* 17 */
    uint8_t _pad[6];                                /* 18 */
};

/* vm_event.h, struct vm_event_interrupt_x86: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_interrupt_x86_x86_32 {
    uint32_t vector;                                /* 0 */
    uint32_t type;                                  /* 4 */
    uint32_t error_code;                            /* 8 */
    uint32_t _pad;                                  /* 12 */
    uint64_t cr2;                                   /* 16 */
};

/* vm_event.h, struct vm_event_paging: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_paging_x86_32 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t flags;                                 /* 12 */
};

/* vm_event.h, struct vm_event_sharing: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_sharing_x86_32 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t _pad;                                  /* 12 */
};

/* vm_event.h, struct vm_event_vmexit: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_vmexit_x86_32 {
    struct {                                        /* 0 */
        struct {                                    /* 0 */
            uint64_t reason;                        /* 0 */
            uint64_t qualification;                 /* 8 */
        } vmx;
    } arch;
};

/* vm_event.h, struct vm_event_st: 400 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_st_x86_32 {
    uint32_t version;                               /* 0 */
    uint32_t flags;                                 /* 4 */
    uint32_t reason;                                /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint16_t altp2m_idx;                            /* 16 */
    uint16_t _pad[3];                               /* 18 */
    union {                                         /* 24 */
        struct vm_event_paging_x86_32 mem_paging;   /* 24 */
        struct vm_event_sharing_x86_32 mem_sharing; /* 24 */
        struct vm_event_mem_access_x86_32 mem_access; /* 24 */
        struct vm_event_write_ctrlreg_x86_32 write_ctrlreg; /* 24 */
        struct vm_event_mov_to_msr_x86_32 mov_to_msr; /* 24 */
        struct vm_event_desc_access_x86_32 desc_access; /* 24 */
        struct vm_event_singlestep_x86_32 singlestep; /* 24 */
        struct vm_event_fast_singlestep_x86_32 fast_singlestep; /* 24 */
        struct vm_event_debug_x86_32 software_breakpoint; /* 24 */
        struct vm_event_debug_x86_32 debug_exception; /* 24 */
        struct vm_event_cpuid_x86_32 cpuid;         /* 24 */
        struct vm_event_vmexit_x86_32 vmexit;       /* 24 */
        struct vm_event_io_x86_32 io;               /* 24 */
        union {                                     /* 24 */
            struct vm_event_interrupt_x86_x86_32 x86; /* 24 */
        } interrupt;
    } u;
    union {                                         /* 56 */
        union {                                     /* 56 */
            struct vm_event_regs_x86_x86_32 x86;    /* 56 */
            struct vm_event_regs_arm_x86_32 arm;    /* 56 */
        } regs;
        union {                                     /* 56 */
            struct vm_event_emul_read_data_x86_32 read; /* 56 */
            struct vm_event_emul_insn_data_x86_32 insn; /* 56 */
        } emul;
    } data;
};

/* vm_event.h, union vm_event_sring_entry: 400 bytes, aligned to 4 */
XEN_ABI_EXT union vm_event_sring_entry_x86_32 {
    struct vm_event_st_x86_32 req;                  /* 0 */
    struct vm_event_st_x86_32 rsp;                  /* 0 */
};

/* vm_event.h, struct vm_event_sring: 64 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union vm_event_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

#endif

XEN_ABI_END

/* The typedefs of Xen's own header. */
typedef struct start_info_x86_32 start_info_x86_32_t;
typedef struct trap_info_x86_32 trap_info_x86_32_t;
typedef struct cpu_user_regs_x86_32 cpu_user_regs_x86_32_t;
typedef struct vcpu_guest_context_x86_32 vcpu_guest_context_x86_32_t;
typedef struct arch_vcpu_info_x86_32 arch_vcpu_info_x86_32_t;
typedef struct vcpu_time_info_x86_32 vcpu_time_info_x86_32_t;
typedef struct vcpu_info_x86_32 vcpu_info_x86_32_t;
typedef struct arch_shared_info_x86_32 arch_shared_info_x86_32_t;
typedef struct shared_info_x86_32 shared_info_x86_32_t;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_X86_32_H__ */
