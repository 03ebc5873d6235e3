/* SPDX-License-Identifier: MIT */
/*
 * x86_64.h - the structures of the x86_64 ABI for compilers of all ABIs, named RECORD_x86_64.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots/x86_64. Contains the
 *           structures whose layout differs between ABIs or that some ABI does
 *           not have and, where needed, the structures inside them. The control
 *           interfaces are those of the newest release; they are left out if an
 *           older release was selected (control/release.h).
 * Layout:   that of x86_64 on every host. Guest handles and pointers are integers
 *           of the ABI's width, and holes are members named xen_hole_N. The
 *           comment after a member is its offset and, if it differs, its type
 *           in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_X86_64_H__
#define __XEN_PUBLIC_FOREIGN_X86_64_H__

#include "../abi.h"
#include "../control/release.h"
#include "../hvm/hvm_op.h"
#include "../io/blkif.h"
#include "../io/cameraif.h"
#include "../io/displif.h"
#include "../io/fsif.h"
#include "../io/sndif.h"
#include "../physdev.h"
#include "../platform.h"
#include "../xsm/flask_op.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_8

#if !defined(XEN_CONTROL_OLDER)

/* arch-x86/domainconfig.h, struct xen_arch_domainconfig: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_arch_domainconfig_x86_64 {
    uint32_t emulation_flags;                       /* 0 */
    uint32_t misc_flags;                            /* 4 */
};

#endif

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

/* arch-x86/hvm/save.h, struct hvm_hw_vpic: 8 bytes, aligned to 1 */
XEN_ABI_EXT struct hvm_hw_vpic_x86_64 {
    uint8_t irr;                                    /* 0 */
    uint8_t imr;                                    /* 1 */
    uint8_t isr;                                    /* 2 */
    uint8_t irq_base;                               /* 3 */
    uint8_t init_state:4;                           /* 4, bit 0 */
    uint8_t priority_add:4;                         /* 4, bit 4 */
    uint8_t readsel_isr:1;                          /* 5, bit 0 */
    uint8_t poll:1;                                 /* 5, bit 1 */
    uint8_t auto_eoi:1;                             /* 5, bit 2 */
    uint8_t rotate_on_auto_eoi:1;                   /* 5, bit 3 */
    uint8_t special_fully_nested_mode:1;            /* 5, bit 4 */
    uint8_t special_mask_mode:1;                    /* 5, bit 5 */
    uint8_t is_master:1;                            /* 5, bit 6 */
    uint8_t :1;
    uint8_t elcr;                                   /* 6 */
    uint8_t int_output;                             /* 7 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PIC: 12 bytes, aligned to 1 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PIC_x86_64 {
    struct hvm_hw_vpic_x86_64 t;                    /* 0 */
    char c[3];                                      /* 8 */
    char cpt[1];                                    /* 11 */
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

/* arch-x86/hvm/save.h, struct hvm_hw_lapic_regs: 1024 bytes, aligned to 1 */
XEN_ABI_EXT struct hvm_hw_lapic_regs_x86_64 {
    uint8_t data[1024];                             /* 0 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_LAPIC_REGS: 1031 bytes, aligned to 1 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_LAPIC_REGS_x86_64 {
    struct hvm_hw_lapic_regs_x86_64 t;              /* 0 */
    char c[6];                                      /* 1024 */
    char cpt[1];                                    /* 1030 */
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

/* arch-x86/hvm/save.h, struct hvm_hw_pci_link: 8 bytes, aligned to 1 */
XEN_ABI_EXT struct hvm_hw_pci_link_x86_64 {
    uint8_t route[4];                               /* 0 */
    uint8_t pad0[4];                                /* 4 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PCI_LINK: 18 bytes, aligned to 1 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PCI_LINK_x86_64 {
    struct hvm_hw_pci_link_x86_64 t;                /* 0 */
    char c[9];                                      /* 8 */
    char cpt[1];                                    /* 17 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pit_channel: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_pit_channel_x86_64 {
    uint32_t count;                                 /* 0 */
    uint16_t latched_count;                         /* 4 */
    uint8_t count_latched;                          /* 6 */
    uint8_t status_latched;                         /* 7 */
    uint8_t status;                                 /* 8 */
    uint8_t read_state;                             /* 9 */
    uint8_t write_state;                            /* 10 */
    uint8_t write_latch;                            /* 11 */
    uint8_t rw_mode;                                /* 12 */
    uint8_t mode;                                   /* 13 */
    uint8_t bcd;                                    /* 14 */
    uint8_t gate;                                   /* 15 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pit: 56 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_pit_x86_64 {
    struct hvm_hw_pit_channel_x86_64 channels[3];   /* 0 */
    uint32_t speaker_data_on;                       /* 48 */
    uint32_t pad0;                                  /* 52 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PIT: 68 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PIT_x86_64 {
    struct hvm_hw_pit_x86_64 t;                     /* 0 */
    char c[10];                                     /* 56 */
    char cpt[1];                                    /* 66 */
    uint8_t xen_hole_0[1];                          /* 67 */
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

/* arch-x86/hvm/save.h, struct hvm_hw_pmtimer: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct hvm_hw_pmtimer_x86_64 {
    uint32_t tmr_val;                               /* 0 */
    uint16_t pm1a_sts;                              /* 4 */
    uint16_t pm1a_en;                               /* 6 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PMTIMER: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PMTIMER_x86_64 {
    struct hvm_hw_pmtimer_x86_64 t;                 /* 0 */
    char c[13];                                     /* 8 */
    char cpt[1];                                    /* 21 */
    uint8_t xen_hole_0[2];                          /* 22 */
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

/* arch-x86/xen-mca.h, struct mcinfo_common: 4 bytes, aligned to 2 */
XEN_ABI_EXT struct mcinfo_common_x86_64 {
    uint16_t type;                                  /* 0 */
    uint16_t size;                                  /* 2 */
};

/* arch-x86/xen-mca.h, struct mcinfo_global: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_global_x86_64 {
    struct mcinfo_common_x86_64 common;             /* 0 */
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
    struct mcinfo_common_x86_64 common;             /* 0 */
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
    struct mcinfo_common_x86_64 common;             /* 0 */
    uint32_t mc_msrs;                               /* 4 */
    struct mcinfo_msr_x86_64 mc_msr[32];            /* 8 */
};

/* arch-x86/xen-mca.h, struct page_offline_action: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 page_offline_action_x86_64 {
    uint64_t mfn;                                   /* 0 */
    uint64_t status;                                /* 8 */
};

/* arch-x86/xen-mca.h, struct cpu_offline_action: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct cpu_offline_action_x86_64 {
    uint32_t mc_socketid;                           /* 0 */
    uint16_t mc_coreid;                             /* 4 */
    uint16_t mc_core_threadid;                      /* 6 */
};

/* arch-x86/xen-mca.h, struct mcinfo_recovery: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mcinfo_recovery_x86_64 {
    struct mcinfo_common_x86_64 common;             /* 0 */
    uint16_t mc_bank;                               /* 4 */
    uint8_t action_flags;                           /* 6 */
    uint8_t action_types;                           /* 7 */
    union {                                         /* 8 */
        struct page_offline_action_x86_64 page_retire; /* 8 */
        struct cpu_offline_action_x86_64 cpu_offline; /* 8 */
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

/* arch-x86/xen-mca.h, struct xen_mc_notifydomain: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mc_notifydomain_x86_64 {
    uint16_t mc_domid;                              /* 0 */
    uint16_t mc_vcpuid;                             /* 2 */
    uint32_t flags;                                 /* 4 */
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

/* arch-x86/xen-mca.h, struct xen_mc_mceinject: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_mc_mceinject_x86_64 {
    uint32_t mceinj_cpunr;                          /* 0: unsigned int */
};

/* xen.h, struct xenctl_bitmap: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenctl_bitmap_x86_64 {
    uint64_t bitmap;                                /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t nr_bits;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* arch-x86/xen-mca.h, struct xen_mc_inject_v2: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_inject_v2_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xenctl_bitmap_x86_64 cpumap;             /* 8 */
};

/* arch-x86/xen-mca.h, struct xen_mc: 152 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_mc_fetch_x86_64 mc_fetch;        /* 8 */
        struct xen_mc_notifydomain_x86_64 mc_notifydomain; /* 8 */
        struct xen_mc_physcpuinfo_x86_64 mc_physcpuinfo; /* 8 */
        struct xen_mc_msrinject_x86_64 mc_msrinject; /* 8 */
        struct xen_mc_mceinject_x86_64 mc_mceinject; /* 8 */
        struct xen_mc_inject_v2_x86_64 mc_inject_v2; /* 8 */
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
        uint32_t r15d;                              /* 0 */
        uint16_t r15w;                              /* 0 */
        uint8_t r15b;                               /* 0 */
    };
    XEN_ABI_EXT union {                             /* 8 */
        uint64_t r14;                               /* 8 */
        uint32_t r14d;                              /* 8 */
        uint16_t r14w;                              /* 8 */
        uint8_t r14b;                               /* 8 */
    };
    XEN_ABI_EXT union {                             /* 16 */
        uint64_t r13;                               /* 16 */
        uint32_t r13d;                              /* 16 */
        uint16_t r13w;                              /* 16 */
        uint8_t r13b;                               /* 16 */
    };
    XEN_ABI_EXT union {                             /* 24 */
        uint64_t r12;                               /* 24 */
        uint32_t r12d;                              /* 24 */
        uint16_t r12w;                              /* 24 */
        uint8_t r12b;                               /* 24 */
    };
    XEN_ABI_EXT union {                             /* 32 */
        uint64_t rbp;                               /* 32 */
        uint32_t ebp;                               /* 32 */
        uint16_t bp;                                /* 32 */
        uint8_t bpl;                                /* 32 */
    };
    XEN_ABI_EXT union {                             /* 40 */
        uint64_t rbx;                               /* 40 */
        uint32_t ebx;                               /* 40 */
        uint16_t bx;                                /* 40 */
        XEN_ABI_EXT struct {                        /* 40 */
            uint8_t bl;                             /* 40 */
            uint8_t bh;                             /* 41 */
        };
    };
    XEN_ABI_EXT union {                             /* 48 */
        uint64_t r11;                               /* 48 */
        uint32_t r11d;                              /* 48 */
        uint16_t r11w;                              /* 48 */
        uint8_t r11b;                               /* 48 */
    };
    XEN_ABI_EXT union {                             /* 56 */
        uint64_t r10;                               /* 56 */
        uint32_t r10d;                              /* 56 */
        uint16_t r10w;                              /* 56 */
        uint8_t r10b;                               /* 56 */
    };
    XEN_ABI_EXT union {                             /* 64 */
        uint64_t r9;                                /* 64 */
        uint32_t r9d;                               /* 64 */
        uint16_t r9w;                               /* 64 */
        uint8_t r9b;                                /* 64 */
    };
    XEN_ABI_EXT union {                             /* 72 */
        uint64_t r8;                                /* 72 */
        uint32_t r8d;                               /* 72 */
        uint16_t r8w;                               /* 72 */
        uint8_t r8b;                                /* 72 */
    };
    XEN_ABI_EXT union {                             /* 80 */
        uint64_t rax;                               /* 80 */
        uint32_t eax;                               /* 80 */
        uint16_t ax;                                /* 80 */
        XEN_ABI_EXT struct {                        /* 80 */
            uint8_t al;                             /* 80 */
            uint8_t ah;                             /* 81 */
        };
    };
    XEN_ABI_EXT union {                             /* 88 */
        uint64_t rcx;                               /* 88 */
        uint32_t ecx;                               /* 88 */
        uint16_t cx;                                /* 88 */
        XEN_ABI_EXT struct {                        /* 88 */
            uint8_t cl;                             /* 88 */
            uint8_t ch;                             /* 89 */
        };
    };
    XEN_ABI_EXT union {                             /* 96 */
        uint64_t rdx;                               /* 96 */
        uint32_t edx;                               /* 96 */
        uint16_t dx;                                /* 96 */
        XEN_ABI_EXT struct {                        /* 96 */
            uint8_t dl;                             /* 96 */
            uint8_t dh;                             /* 97 */
        };
    };
    XEN_ABI_EXT union {                             /* 104 */
        uint64_t rsi;                               /* 104 */
        uint32_t esi;                               /* 104 */
        uint16_t si;                                /* 104 */
        uint8_t sil;                                /* 104 */
    };
    XEN_ABI_EXT union {                             /* 112 */
        uint64_t rdi;                               /* 112 */
        uint32_t edi;                               /* 112 */
        uint16_t di;                                /* 112 */
        uint8_t dil;                                /* 112 */
    };
    uint32_t error_code;                            /* 120 */
    uint32_t entry_vector;                          /* 124 */
    XEN_ABI_EXT union {                             /* 128 */
        uint64_t rip;                               /* 128 */
        uint32_t eip;                               /* 128 */
        uint16_t ip;                                /* 128 */
    };
    uint16_t cs;                                    /* 136 */
    uint16_t _pad0[1];                              /* 138 */
    uint8_t saved_upcall_mask;                      /* 140 */
    uint8_t _pad1[3];                               /* 141 */
    XEN_ABI_EXT union {                             /* 144 */
        uint64_t rflags;                            /* 144 */
        uint32_t eflags;                            /* 144 */
        uint16_t flags;                             /* 144 */
    };
    XEN_ABI_EXT union {                             /* 152 */
        uint64_t rsp;                               /* 152 */
        uint32_t esp;                               /* 152 */
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

/* arch-x86/xen.h, struct xen_cpuid_leaf: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_cpuid_leaf_x86_64 {
    uint32_t leaf;                                  /* 0 */
    uint32_t subleaf;                               /* 4 */
    uint32_t a;                                     /* 8 */
    uint32_t b;                                     /* 12 */
    uint32_t c;                                     /* 16 */
    uint32_t d;                                     /* 20 */
};

/* arch-x86/xen.h, struct xen_msr_entry: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_msr_entry_x86_64 {
    uint32_t idx;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    uint64_t val;                                   /* 8 */
};

/* argo.h, struct xen_argo_iov: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_argo_iov_x86_64 {
    uint64_t iov_hnd;                               /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t iov_len;                               /* 8 */
    uint32_t pad;                                   /* 12 */
};

/* callback.h, struct callback_register: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 callback_register_x86_64 {
    uint16_t type;                                  /* 0 */
    uint16_t flags;                                 /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t address;                               /* 8: xen_callback_t */
};

/* callback.h, struct callback_unregister: 4 bytes, aligned to 2 */
XEN_ABI_EXT struct callback_unregister_x86_64 {
    uint16_t type;                                  /* 0 */
    uint16_t _unused;                               /* 2 */
};

#if !defined(XEN_CONTROL_OLDER)

/* domctl.h, struct xen_domctl_createdomain: 68 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_createdomain_x86_64 {
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
    struct xen_arch_domainconfig_x86_64 arch;       /* 60 */
};

/* domctl.h, struct xen_domctl_getdomaininfo: 112 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getdomaininfo_x86_64 {
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
    struct xen_arch_domainconfig_x86_64 arch_config; /* 104 */
};

/* domctl.h, struct xen_domctl_getpageframeinfo3: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getpageframeinfo3_x86_64 {
    uint64_t num;                                   /* 0 */
    uint64_t array;                                 /* 8: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* domctl.h, struct xen_domctl_shadow_op_stats: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_shadow_op_stats_x86_64 {
    uint32_t fault_count;                           /* 0 */
    uint32_t dirty_count;                           /* 4 */
};

/* domctl.h, struct xen_domctl_shadow_op: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_shadow_op_x86_64 {
    uint32_t op;                                    /* 0 */
    uint32_t mode;                                  /* 4 */
    uint32_t mb;                                    /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t dirty_bitmap;                          /* 16: XEN_GUEST_HANDLE(uint8) */
    uint64_t pages;                                 /* 24 */
    struct xen_domctl_shadow_op_stats_x86_64 stats; /* 32 */
};

/* domctl.h, struct xen_domctl_max_mem: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_max_mem_x86_64 {
    uint64_t max_memkb;                             /* 0 */
};

/* domctl.h, struct xen_domctl_vcpucontext: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpucontext_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t ctxt;                                  /* 8: XEN_GUEST_HANDLE(vcpu_guest_context_t) */
};

/* domctl.h, struct xen_domctl_getvcpuinfo: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getvcpuinfo_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t online;                                 /* 4 */
    uint8_t blocked;                                /* 5 */
    uint8_t running;                                /* 6 */
    uint8_t xen_hole_0[1];                          /* 7 */
    uint64_t cpu_time;                              /* 8 */
    uint32_t cpu;                                   /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* domctl.h, struct xen_domctl_nodeaffinity: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_nodeaffinity_x86_64 {
    struct xenctl_bitmap_x86_64 nodemap;            /* 0 */
};

/* domctl.h, struct xen_domctl_vcpuaffinity: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpuaffinity_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t flags;                                 /* 4 */
    struct xenctl_bitmap_x86_64 cpumap_hard;        /* 8 */
    struct xenctl_bitmap_x86_64 cpumap_soft;        /* 24 */
};

/* domctl.h, struct xen_domctl_max_vcpus: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_max_vcpus_x86_64 {
    uint32_t max;                                   /* 0 */
};

/* domctl.h, struct xen_domctl_sched_credit: 4 bytes, aligned to 2 */
XEN_ABI_EXT struct xen_domctl_sched_credit_x86_64 {
    uint16_t weight;                                /* 0 */
    uint16_t cap;                                   /* 2 */
};

/* domctl.h, struct xen_domctl_sched_credit2: 4 bytes, aligned to 2 */
XEN_ABI_EXT struct xen_domctl_sched_credit2_x86_64 {
    uint16_t weight;                                /* 0 */
    uint16_t cap;                                   /* 2 */
};

/* domctl.h, struct xen_domctl_sched_rtds: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_sched_rtds_x86_64 {
    uint32_t period;                                /* 0 */
    uint32_t budget;                                /* 4 */
    uint32_t flags;                                 /* 8 */
};

/* domctl.h, struct xen_domctl_scheduler_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_scheduler_op_x86_64 {
    uint32_t sched_id;                              /* 0 */
    uint32_t cmd;                                   /* 4 */
    union {                                         /* 8 */
        struct xen_domctl_sched_credit_x86_64 credit; /* 8 */
        struct xen_domctl_sched_credit2_x86_64 credit2; /* 8 */
        struct xen_domctl_sched_rtds_x86_64 rtds;   /* 8 */
        struct {                                    /* 8 */
            /* 8: XEN_GUEST_HANDLE(xen_domctl_schedparam_vcpu_t) */
            uint64_t vcpus;
            uint32_t nr_vcpus;                      /* 16 */
            uint32_t padding;                       /* 20 */
        } v;
    } u;
};

/* domctl.h, struct xen_domctl_setdomainhandle: 16 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_domctl_setdomainhandle_x86_64 {
    uint8_t handle[16];                             /* 0: xen_domain_handle_t */
};

/* domctl.h, struct xen_domctl_setdebugging: 1 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_domctl_setdebugging_x86_64 {
    uint8_t enable;                                 /* 0 */
};

/* domctl.h, struct xen_domctl_irq_permission: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_irq_permission_x86_64 {
    uint32_t pirq;                                  /* 0 */
    uint8_t allow_access;                           /* 4 */
    uint8_t pad[3];                                 /* 5 */
};

/* domctl.h, struct xen_domctl_gsi_permission: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_gsi_permission_x86_64 {
    uint32_t gsi;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
};

/* domctl.h, struct xen_domctl_iomem_permission: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_iomem_permission_x86_64 {
    uint64_t first_mfn;                             /* 0 */
    uint64_t nr_mfns;                               /* 8 */
    uint8_t allow_access;                           /* 16 */
    uint8_t xen_hole_0[7];                          /* 17 */
};

/* domctl.h, struct xen_domctl_ioport_permission: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_ioport_permission_x86_64 {
    uint32_t first_port;                            /* 0 */
    uint32_t nr_ports;                              /* 4 */
    uint8_t allow_access;                           /* 8 */
    uint8_t xen_hole_0[3];                          /* 9 */
};

/* domctl.h, struct xen_domctl_hypercall_init: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hypercall_init_x86_64 {
    uint64_t gmfn;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_settimeoffset: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_settimeoffset_x86_64 {
    int64_t time_offset_seconds;                    /* 0 */
};

/* domctl.h, struct xen_domctl_hvmcontext: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hvmcontext_x86_64 {
    uint32_t size;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE(uint8) */
};

/* domctl.h, struct xen_domctl_address_size: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_address_size_x86_64 {
    uint32_t size;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_sendtrigger: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_sendtrigger_x86_64 {
    uint32_t trigger;                               /* 0 */
    uint32_t vcpu;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_assign_device: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_assign_device_x86_64 {
    uint32_t dev;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t machine_sbdf;                  /* 8 */
        } pci;
        struct {                                    /* 8 */
            uint32_t size;                          /* 8 */
            uint8_t xen_hole_0[4];                  /* 12 */
            uint64_t path;                          /* 16: XEN_GUEST_HANDLE(char) */
        } dt;
    } u;
};

/* domctl.h, struct xen_domctl_get_device_group: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_get_device_group_x86_64 {
    uint32_t machine_sbdf;                          /* 0 */
    uint32_t max_sdevs;                             /* 4 */
    uint32_t num_sdevs;                             /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sdev_array;                            /* 16: XEN_GUEST_HANDLE(uint32) */
};

/* domctl.h, struct xen_domctl_bind_pt_irq: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_bind_pt_irq_x86_64 {
    uint32_t machine_irq;                           /* 0 */
    uint32_t irq_type;                              /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t isa_irq;                        /* 8 */
        } isa;
        struct {                                    /* 8 */
            uint8_t bus;                            /* 8 */
            uint8_t device;                         /* 9 */
            uint8_t intx;                           /* 10 */
        } pci;
        struct {                                    /* 8 */
            uint8_t gvec;                           /* 8 */
            uint8_t xen_hole_0[3];                  /* 9 */
            uint32_t gflags;                        /* 12 */
            uint64_t gtable;                        /* 16 */
        } msi;
        struct {                                    /* 8 */
            uint16_t spi;                           /* 8 */
        } spi;
    } u;
};

/* domctl.h, struct xen_domctl_memory_mapping: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_memory_mapping_x86_64 {
    uint64_t first_gfn;                             /* 0 */
    uint64_t first_mfn;                             /* 8 */
    uint64_t nr_mfns;                               /* 16 */
    uint32_t add_mapping;                           /* 24 */
    uint32_t padding;                               /* 28 */
};

/* domctl.h, struct xen_domctl_ioport_mapping: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_ioport_mapping_x86_64 {
    uint32_t first_gport;                           /* 0 */
    uint32_t first_mport;                           /* 4 */
    uint32_t nr_ports;                              /* 8 */
    uint32_t add_mapping;                           /* 12 */
};

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

/* domctl.h, struct xen_domctl_set_target: 2 bytes, aligned to 2 */
XEN_ABI_EXT struct xen_domctl_set_target_x86_64 {
    uint16_t target;                                /* 0: domid_t */
};

/* domctl.h, struct xen_domctl_cpu_policy: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_cpu_policy_x86_64 {
    uint32_t nr_leaves;                             /* 0 */
    uint32_t nr_msrs;                               /* 4 */
    uint64_t leaves;                                /* 8: XEN_GUEST_HANDLE(xen_cpuid_leaf_t) */
    uint64_t msrs;                                  /* 16: XEN_GUEST_HANDLE(xen_msr_entry_t) */
    uint32_t err_leaf;                              /* 24 */
    uint32_t err_subleaf;                           /* 28 */
    uint32_t err_msr;                               /* 32 */
    uint8_t xen_hole_0[4];                          /* 36 */
};

/* domctl.h, struct xen_domctl_subscribe: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_subscribe_x86_64 {
    uint32_t port;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_debug_op: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_debug_op_x86_64 {
    uint32_t op;                                    /* 0 */
    uint32_t vcpu;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_hvmcontext_partial: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hvmcontext_partial_x86_64 {
    uint32_t type;                                  /* 0 */
    uint32_t instance;                              /* 4 */
    uint64_t bufsz;                                 /* 8 */
    uint64_t buffer;                                /* 16: XEN_GUEST_HANDLE(uint8) */
};

/* domctl.h, struct xen_domctl_tsc_info: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_tsc_info_x86_64 {
    uint32_t tsc_mode;                              /* 0 */
    uint32_t gtsc_khz;                              /* 4 */
    uint32_t incarnation;                           /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t elapsed_nsec;                          /* 16 */
};

/* domctl.h, struct xen_domctl_gdbsx_memio: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_gdbsx_memio_x86_64 {
    uint64_t pgd3val;                               /* 0 */
    uint64_t gva;                                   /* 8 */
    uint64_t uva;                                   /* 16 */
    uint32_t len;                                   /* 24 */
    uint8_t gwr;                                    /* 28 */
    uint8_t xen_hole_0[3];                          /* 29 */
    uint32_t remain;                                /* 32 */
    uint8_t xen_hole_1[4];                          /* 36 */
};

/* domctl.h, struct xen_domctl_gdbsx_pauseunp_vcpu: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_gdbsx_pauseunp_vcpu_x86_64 {
    uint32_t vcpu;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_gdbsx_domstatus: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_gdbsx_domstatus_x86_64 {
    uint8_t paused;                                 /* 0 */
    uint8_t xen_hole_0[3];                          /* 1 */
    uint32_t vcpu_id;                               /* 4 */
    uint32_t vcpu_ev;                               /* 8 */
};

/* domctl.h, struct xen_domctl_vm_event_op: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_vm_event_op_x86_64 {
    uint32_t op;                                    /* 0 */
    uint32_t mode;                                  /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t port;                          /* 8 */
        } enable;
        uint32_t version;                           /* 8 */
    } u;
};

/* domctl.h, struct xen_domctl_mem_sharing_op: 2 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_domctl_mem_sharing_op_x86_64 {
    uint8_t op;                                     /* 0 */
    union {                                         /* 1 */
        uint8_t enable;                             /* 1 */
    } u;
};

/* domctl.h, struct xen_domctl_audit_p2m: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_audit_p2m_x86_64 {
    uint64_t orphans;                               /* 0 */
    uint64_t m2p_bad;                               /* 8 */
    uint64_t p2m_bad;                               /* 16 */
};

/* domctl.h, struct xen_domctl_set_virq_handler: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_set_virq_handler_x86_64 {
    uint32_t virq;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_vcpuextstate: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpuextstate_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t xfeature_mask;                         /* 8 */
    uint64_t size;                                  /* 16 */
    uint64_t buffer;                                /* 24: XEN_GUEST_HANDLE(uint64) */
};

/* domctl.h, struct xen_domctl_set_access_required: 1 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_domctl_set_access_required_x86_64 {
    uint8_t access_required;                        /* 0 */
};

/* domctl.h, struct xen_domctl_set_broken_page_p2m: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_set_broken_page_p2m_x86_64 {
    uint64_t pfn;                                   /* 0 */
};

/* domctl.h, struct xen_domctl_cacheflush: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_cacheflush_x86_64 {
    uint64_t start_pfn;                             /* 0: xen_pfn_t */
    uint64_t nr_pfns;                               /* 8: xen_pfn_t */
};

/* domctl.h, struct xen_domctl_paging_mempool: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_paging_mempool_x86_64 {
    uint64_t size;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_vcpu_msr: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpu_msr_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t reserved;                              /* 4 */
    uint64_t value;                                 /* 8 */
};

/* domctl.h, struct xen_domctl_vcpu_msrs: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpu_msrs_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t msr_count;                             /* 4 */
    uint64_t msrs;                                  /* 8: XEN_GUEST_HANDLE(xen_domctl_vcpu_msr_t) */
};

/* domctl.h, struct xen_domctl_vnuma: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vnuma_x86_64 {
    uint32_t nr_vnodes;                             /* 0 */
    uint32_t nr_vmemranges;                         /* 4 */
    uint32_t nr_vcpus;                              /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t vdistance;                             /* 16: XEN_GUEST_HANDLE(uint) */
    uint64_t vcpu_to_vnode;                         /* 24: XEN_GUEST_HANDLE(uint) */
    uint64_t vnode_to_pnode;                        /* 32: XEN_GUEST_HANDLE(uint) */
    uint64_t vmemrange;                             /* 40: XEN_GUEST_HANDLE(xen_vmemrange_t) */
};

/* domctl.h, struct xen_domctl_psr_cmt_op: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_domctl_psr_cmt_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t data;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_monitor_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_monitor_op_x86_64 {
    uint32_t op;                                    /* 0 */
    uint32_t event;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t index;                          /* 8 */
            uint8_t sync;                           /* 9 */
            uint8_t onchangeonly;                   /* 10 */
            uint8_t pad1;                           /* 11 */
            uint32_t pad2;                          /* 12 */
            uint64_t bitmask;                       /* 16 */
        } mov_to_cr;
        struct {                                    /* 8 */
            uint32_t msr;                           /* 8 */
            uint8_t onchangeonly;                   /* 12 */
            uint8_t xen_hole_0[3];                  /* 13 */
        } mov_to_msr;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
            uint8_t allow_userspace;                /* 9 */
        } guest_request;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
        } debug_exception;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
        } vmexit;
    } u;
};

/* domctl.h, struct xen_domctl_psr_alloc: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_psr_alloc_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t target;                                /* 4 */
    uint64_t data;                                  /* 8 */
};

/* domctl.h, struct xen_domctl_vuart_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vuart_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t type;                                  /* 4 */
    uint64_t gfn;                                   /* 8 */
    uint16_t console_domid;                         /* 16: domid_t */
    uint8_t pad[2];                                 /* 18 */
    uint32_t evtchn;                                /* 20: evtchn_port_t */
};

/* domctl.h, struct xen_domctl_vmtrace_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vmtrace_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t vcpu;                                  /* 4 */
    uint64_t key;                                   /* 8 */
    uint64_t value;                                 /* 16 */
};

/* domctl.h, struct xen_domctl_set_llc_colors: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_set_llc_colors_x86_64 {
    uint32_t num_llc_colors;                        /* 0 */
    uint32_t pad;                                   /* 4 */
    uint64_t llc_colors;                            /* 8: XEN_GUEST_HANDLE(uint32) */
};

/* domctl.h, struct xen_domctl_get_domain_state: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_get_domain_state_x86_64 {
    uint16_t state;                                 /* 0 */
    uint16_t caps;                                  /* 2 */
    uint32_t pad0;                                  /* 4 */
    uint64_t unique_id;                             /* 8 */
};

/* domctl.h, struct xen_domctl: 144 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t _pad[3];                               /* 10 */
    union {                                         /* 16 */
        struct xen_domctl_createdomain_x86_64 createdomain; /* 16 */
        struct xen_domctl_getdomaininfo_x86_64 getdomaininfo; /* 16 */
        struct xen_domctl_getpageframeinfo3_x86_64 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity_x86_64 nodeaffinity; /* 16 */
        struct xen_domctl_vcpuaffinity_x86_64 vcpuaffinity; /* 16 */
        struct xen_domctl_shadow_op_x86_64 shadow_op; /* 16 */
        struct xen_domctl_max_mem_x86_64 max_mem;   /* 16 */
        struct xen_domctl_vcpucontext_x86_64 vcpucontext; /* 16 */
        struct xen_domctl_getvcpuinfo_x86_64 getvcpuinfo; /* 16 */
        struct xen_domctl_max_vcpus_x86_64 max_vcpus; /* 16 */
        struct xen_domctl_scheduler_op_x86_64 scheduler_op; /* 16 */
        struct xen_domctl_setdomainhandle_x86_64 setdomainhandle; /* 16 */
        struct xen_domctl_setdebugging_x86_64 setdebugging; /* 16 */
        struct xen_domctl_irq_permission_x86_64 irq_permission; /* 16 */
        struct xen_domctl_gsi_permission_x86_64 gsi_permission; /* 16 */
        struct xen_domctl_iomem_permission_x86_64 iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission_x86_64 ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init_x86_64 hypercall_init; /* 16 */
        struct xen_domctl_settimeoffset_x86_64 settimeoffset; /* 16 */
        struct xen_domctl_tsc_info_x86_64 tsc_info; /* 16 */
        struct xen_domctl_hvmcontext_x86_64 hvmcontext; /* 16 */
        struct xen_domctl_hvmcontext_partial_x86_64 hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size_x86_64 address_size; /* 16 */
        struct xen_domctl_sendtrigger_x86_64 sendtrigger; /* 16 */
        struct xen_domctl_get_device_group_x86_64 get_device_group; /* 16 */
        struct xen_domctl_assign_device_x86_64 assign_device; /* 16 */
        struct xen_domctl_bind_pt_irq_x86_64 bind_pt_irq; /* 16 */
        struct xen_domctl_memory_mapping_x86_64 memory_mapping; /* 16 */
        struct xen_domctl_ioport_mapping_x86_64 ioport_mapping; /* 16 */
        struct xen_domctl_ext_vcpucontext_x86_64 ext_vcpucontext; /* 16 */
        struct xen_domctl_set_target_x86_64 set_target; /* 16 */
        struct xen_domctl_subscribe_x86_64 subscribe; /* 16 */
        struct xen_domctl_debug_op_x86_64 debug_op; /* 16 */
        struct xen_domctl_vm_event_op_x86_64 vm_event_op; /* 16 */
        struct xen_domctl_mem_sharing_op_x86_64 mem_sharing_op; /* 16 */
        struct xen_domctl_cpu_policy_x86_64 cpu_policy; /* 16 */
        struct xen_domctl_vcpuextstate_x86_64 vcpuextstate; /* 16 */
        struct xen_domctl_vcpu_msrs_x86_64 vcpu_msrs; /* 16 */
        struct xen_domctl_set_access_required_x86_64 access_required; /* 16 */
        struct xen_domctl_audit_p2m_x86_64 audit_p2m; /* 16 */
        struct xen_domctl_set_virq_handler_x86_64 set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio_x86_64 gdbsx_guest_memio; /* 16 */
        struct xen_domctl_set_broken_page_p2m_x86_64 set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush_x86_64 cacheflush; /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu_x86_64 gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus_x86_64 gdbsx_domstatus; /* 16 */
        struct xen_domctl_vnuma_x86_64 vnuma;       /* 16 */
        struct xen_domctl_psr_cmt_op_x86_64 psr_cmt_op; /* 16 */
        struct xen_domctl_monitor_op_x86_64 monitor_op; /* 16 */
        struct xen_domctl_psr_alloc_x86_64 psr_alloc; /* 16 */
        struct xen_domctl_vuart_op_x86_64 vuart_op; /* 16 */
        struct xen_domctl_vmtrace_op_x86_64 vmtrace_op; /* 16 */
        struct xen_domctl_paging_mempool_x86_64 paging_mempool; /* 16 */
        struct xen_domctl_set_llc_colors_x86_64 set_llc_colors; /* 16 */
        struct xen_domctl_get_domain_state_x86_64 get_domain_state; /* 16 */
        uint8_t pad[128];                           /* 16 */
    } u;
};

#endif

/* event_channel.h, struct evtchn_init_control: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 evtchn_init_control_x86_64 {
    uint64_t control_gfn;                           /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t vcpu;                                  /* 12 */
    uint8_t link_bits;                              /* 16 */
    uint8_t _pad[7];                                /* 17 */
};

/* event_channel.h, struct evtchn_expand_array: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 evtchn_expand_array_x86_64 {
    uint64_t array_gfn;                             /* 0 */
};

/* grant_table.h, struct grant_entry_header: 4 bytes, aligned to 2 */
XEN_ABI_EXT struct grant_entry_header_x86_64 {
    uint16_t flags;                                 /* 0 */
    uint16_t domid;                                 /* 2: domid_t */
};

/* grant_table.h, union grant_entry_v2: 16 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 grant_entry_v2_x86_64 {
    struct grant_entry_header_x86_64 hdr;           /* 0 */
    struct {                                        /* 0 */
        struct grant_entry_header_x86_64 hdr;       /* 0 */
        uint32_t pad0;                              /* 4 */
        uint64_t frame;                             /* 8 */
    } full_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_64 hdr;       /* 0 */
        uint16_t page_off;                          /* 4 */
        uint16_t length;                            /* 6 */
        uint64_t frame;                             /* 8 */
    } sub_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_64 hdr;       /* 0 */
        uint16_t trans_domid;                       /* 4: domid_t */
        uint16_t pad0;                              /* 6 */
        uint32_t gref;                              /* 8: grant_ref_t */
    } transitive;
    uint32_t __spacer[4];                           /* 0 */
};

/* grant_table.h, struct gnttab_map_grant_ref: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_map_grant_ref_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint32_t flags;                                 /* 8 */
    uint32_t ref;                                   /* 12: grant_ref_t */
    uint16_t dom;                                   /* 16: domid_t */
    int16_t status;                                 /* 18 */
    uint32_t handle;                                /* 20: grant_handle_t */
    uint64_t dev_bus_addr;                          /* 24 */
};

/* grant_table.h, struct gnttab_unmap_grant_ref: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_unmap_grant_ref_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint64_t dev_bus_addr;                          /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_setup_table: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_setup_table_x86_64 {
    uint16_t dom;                                   /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t nr_frames;                             /* 4 */
    int16_t status;                                 /* 8 */
    uint8_t xen_hole_1[6];                          /* 10 */
    uint64_t frame_list;                            /* 16: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* grant_table.h, struct gnttab_transfer: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_transfer_x86_64 {
    uint64_t mfn;                                   /* 0: xen_pfn_t */
    uint16_t domid;                                 /* 8: domid_t */
    uint8_t xen_hole_0[2];                          /* 10 */
    uint32_t ref;                                   /* 12: grant_ref_t */
    int16_t status;                                 /* 16 */
    uint8_t xen_hole_1[6];                          /* 18 */
};

/* grant_table.h, struct gnttab_copy_ptr: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_copy_ptr_x86_64 {
    union {                                         /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
        uint64_t gmfn;                              /* 0: xen_pfn_t */
    } u;
    uint16_t domid;                                 /* 8: domid_t */
    uint16_t offset;                                /* 10 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* grant_table.h, struct gnttab_copy: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_copy_x86_64 {
    struct gnttab_copy_ptr_x86_64 source;           /* 0 */
    struct gnttab_copy_ptr_x86_64 dest;             /* 16 */
    uint16_t len;                                   /* 32 */
    uint16_t flags;                                 /* 34 */
    int16_t status;                                 /* 36 */
    uint8_t xen_hole_0[2];                          /* 38 */
};

/* grant_table.h, struct gnttab_unmap_and_replace: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_unmap_and_replace_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint64_t new_addr;                              /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_get_status_frames: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_get_status_frames_x86_64 {
    uint32_t nr_frames;                             /* 0 */
    uint16_t dom;                                   /* 4: domid_t */
    int16_t status;                                 /* 6 */
    uint64_t frame_list;                            /* 8: XEN_GUEST_HANDLE(uint64_t) */
};

/* grant_table.h, struct gnttab_cache_flush: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_cache_flush_x86_64 {
    union {                                         /* 0 */
        uint64_t dev_bus_addr;                      /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
    } a;
    uint16_t offset;                                /* 8 */
    uint16_t length;                                /* 10 */
    uint32_t op;                                    /* 12 */
};

#if !defined(XEN_CONTROL_OLDER)

/* hvm/dm_op.h, struct xen_dm_op_map_mem_type_to_ioreq_server: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_dm_op_map_mem_type_to_ioreq_server_x86_64 {
    uint16_t id;                                    /* 0: ioservid_t */
    uint16_t type;                                  /* 2 */
    uint32_t flags;                                 /* 4 */
    uint64_t opaque;                                /* 8 */
};

/* hvm/dm_op.h, struct xen_dm_op_buf: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_dm_op_buf_x86_64 {
    uint64_t h;                                     /* 0: XEN_GUEST_HANDLE(void) */
    uint64_t size;                                  /* 8: xen_ulong_t */
};

#endif

/* hvm/hvm_op.h, struct xen_hvm_param: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_param_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t index;                                 /* 4 */
    uint64_t value;                                 /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_pagetable_dying: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_pagetable_dying_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad[3];                                /* 2 */
    uint64_t gpa;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_time: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_get_time_x86_64 {
    uint64_t now;                                   /* 0 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_mem_type: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_get_mem_type_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t mem_type;                              /* 2 */
    uint16_t pad[2];                                /* 4 */
    uint64_t pfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_evtchn_upcall_vector: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_hvm_evtchn_upcall_vector_x86_64 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t vector;                                 /* 4 */
    uint8_t xen_hole_0[3];                          /* 5 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_vcpu_enable_notify: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_vcpu_enable_notify_x86_64 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_mem_access: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_mem_access_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t access;                                /* 2 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_set_mem_access_multi: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_set_mem_access_multi_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t pad;                                   /* 2 */
    uint32_t nr;                                    /* 4 */
    uint64_t opaque;                                /* 8 */
    uint64_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint64_t access_list;                           /* 24: XEN_GUEST_HANDLE(const_uint8) */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_change_gfn: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_change_gfn_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    uint64_t old_gfn;                               /* 8 */
    uint64_t new_gfn;                               /* 16 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_suppress_ve_x86_64 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    uint32_t pad2;                                  /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve_multi: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_suppress_ve_multi_x86_64 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    int32_t first_error;                            /* 4 */
    uint64_t first_gfn;                             /* 8 */
    uint64_t last_gfn;                              /* 16 */
    uint64_t first_error_gfn;                       /* 24 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_op: 80 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_op_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t cmd;                                   /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t pad1;                                  /* 10 */
    uint32_t pad2;                                  /* 12 */
    union {                                         /* 16 */
        struct xen_hvm_altp2m_domain_state domain_state; /* 16 */
        struct xen_hvm_altp2m_vcpu_enable_notify_x86_64 enable_notify; /* 16 */
        struct xen_hvm_altp2m_view view;            /* 16 */
        struct xen_hvm_altp2m_mem_access_x86_64 mem_access; /* 16 */
        struct xen_hvm_altp2m_change_gfn_x86_64 change_gfn; /* 16 */
        struct xen_hvm_altp2m_set_mem_access_multi_x86_64 set_mem_access_multi; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_x86_64 suppress_ve; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_multi_x86_64 suppress_ve_multi; /* 16 */
        struct xen_hvm_altp2m_vcpu_disable_notify disable_notify; /* 16 */
        struct xen_hvm_altp2m_get_vcpu_p2m_idx get_vcpu_p2m_idx; /* 16 */
        struct xen_hvm_altp2m_set_visibility set_visibility; /* 16 */
        uint8_t pad[64];                            /* 16 */
    } u;
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_32: 120 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_x86_32_x86_64 {
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

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_64: 112 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_x86_64_x86_64 {
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

/* hvm/hvm_vcpu.h, struct vcpu_hvm_context: 128 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_context_x86_64 {
    uint32_t mode;                                  /* 0 */
    uint32_t pad;                                   /* 4 */
    union {                                         /* 8 */
        struct vcpu_hvm_x86_32_x86_64 x86_32;       /* 8 */
        struct vcpu_hvm_x86_64_x86_64 x86_64;       /* 8 */
    } cpu_regs;
};

/* hvm/ioreq.h, struct ioreq: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 ioreq_x86_64 {
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

/* hvm/ioreq.h, struct shared_iopage: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 shared_iopage_x86_64 {
    struct ioreq_x86_64 vcpu_ioreq[1];              /* 0 */
};

/* io/9pfs.h, struct xen_9pfs_data: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_9pfs_data_x86_64 {
    uint64_t in;                                    /* 0: unsigned char * */
    uint64_t out;                                   /* 8: unsigned char * */
};

/* io/blkif.h, struct blkif_request: 112 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t nr_segments;                            /* 1 */
    uint16_t handle;                                /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    struct blkif_request_segment seg[11];           /* 24 */
};

/* io/blkif.h, struct blkif_request_discard: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_discard_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t flag;                                   /* 1 */
    uint16_t handle;                                /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    uint64_t nr_sectors;                            /* 24 */
};

/* io/blkif.h, struct blkif_request_indirect: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_indirect_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t indirect_op;                            /* 1 */
    uint16_t nr_segments;                           /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    uint16_t handle;                                /* 24 */
    uint8_t xen_hole_1[2];                          /* 26 */
    uint32_t indirect_grefs[8];                     /* 28: grant_ref_t [8] */
    uint8_t xen_hole_2[4];                          /* 60 */
};

/* io/blkif.h, struct blkif_response: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_response_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t operation;                              /* 8 */
    uint8_t xen_hole_0[1];                          /* 9 */
    int16_t status;                                 /* 10 */
    uint8_t xen_hole_1[4];                          /* 12 */
};

/* io/blkif.h, struct blkif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct blkif_sring * */
};

/* io/blkif.h, struct blkif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct blkif_sring * */
};

/* io/blkif.h, union blkif_sring_entry: 112 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 blkif_sring_entry_x86_64 {
    struct blkif_request_x86_64 req;                /* 0 */
    struct blkif_response_x86_64 rsp;               /* 0 */
};

/* io/blkif.h, struct blkif_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_sring_x86_64 {
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
    union blkif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/cameraif.h, struct xencamera_ctrl_value: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_ctrl_value_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t reserved[7];                            /* 1 */
    int64_t value;                                  /* 8 */
};

/* io/cameraif.h, struct xencamera_ctrl_enum_resp: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_ctrl_enum_resp_x86_64 {
    uint8_t index;                                  /* 0 */
    uint8_t type;                                   /* 1 */
    uint8_t reserved[2];                            /* 2 */
    uint32_t flags;                                 /* 4 */
    int64_t min;                                    /* 8 */
    int64_t max;                                    /* 16 */
    int64_t step;                                   /* 24 */
    int64_t def_val;                                /* 32 */
};

/* io/cameraif.h, struct xencamera_req: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_config_req config;         /* 8 */
        struct xencamera_frame_rate_req frame_rate; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_buf_create_req buf_create; /* 8 */
        struct xencamera_index index;               /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        struct xencamera_get_ctrl_req get_ctrl;     /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } req;
};

/* io/cameraif.h, struct xencamera_resp: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_resp_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xencamera_config_resp config;        /* 8 */
        struct xencamera_buf_get_layout_resp buf_layout; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_ctrl_enum_resp_x86_64 ctrl_enum; /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/cameraif.h, struct xencamera_evt: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_frame_avail_evt frame_avail; /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } evt;
};

/* io/cameraif.h, struct xen_cameraif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_cameraif_sring * */
};

/* io/cameraif.h, struct xen_cameraif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_cameraif_sring * */
};

/* io/cameraif.h, union xen_cameraif_sring_entry: 64 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_cameraif_sring_entry_x86_64 {
    struct xencamera_req_x86_64 req;                /* 0 */
    struct xencamera_resp_x86_64 rsp;               /* 0 */
};

/* io/cameraif.h, struct xen_cameraif_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_sring_x86_64 {
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
    union xen_cameraif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/displif.h, struct xendispl_dbuf_create_req: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_dbuf_create_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint32_t width;                                 /* 8 */
    uint32_t height;                                /* 12 */
    uint32_t bpp;                                   /* 16 */
    uint32_t buffer_sz;                             /* 20 */
    uint32_t flags;                                 /* 24 */
    uint32_t gref_directory;                        /* 28: grant_ref_t */
    uint32_t data_ofs;                              /* 32 */
    uint8_t xen_hole_0[4];                          /* 36 */
};

/* io/displif.h, struct xendispl_dbuf_destroy_req: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_dbuf_destroy_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
};

/* io/displif.h, struct xendispl_fb_attach_req: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_fb_attach_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint64_t fb_cookie;                             /* 8 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t pixel_format;                          /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* io/displif.h, struct xendispl_fb_detach_req: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_fb_detach_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_set_config_req: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_set_config_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
    uint32_t x;                                     /* 8 */
    uint32_t y;                                     /* 12 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t bpp;                                   /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* io/displif.h, struct xendispl_page_flip_req: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_page_flip_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_pg_flip_evt: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_pg_flip_evt_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_req: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_dbuf_create_req_x86_64 dbuf_create; /* 8 */
        struct xendispl_dbuf_destroy_req_x86_64 dbuf_destroy; /* 8 */
        struct xendispl_fb_attach_req_x86_64 fb_attach; /* 8 */
        struct xendispl_fb_detach_req_x86_64 fb_detach; /* 8 */
        struct xendispl_set_config_req_x86_64 set_config; /* 8 */
        struct xendispl_page_flip_req_x86_64 pg_flip; /* 8 */
        struct xendispl_get_edid_req get_edid;      /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, struct xendispl_evt: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_pg_flip_evt_x86_64 pg_flip; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, struct xen_displif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_displif_sring * */
};

/* io/displif.h, struct xen_displif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_displif_sring * */
};

/* io/displif.h, union xen_displif_sring_entry: 64 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_displif_sring_entry_x86_64 {
    struct xendispl_req_x86_64 req;                 /* 0 */
    struct xendispl_resp rsp;                       /* 0 */
};

/* io/displif.h, struct xen_displif_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_sring_x86_64 {
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
    union xen_displif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/fbif.h, struct xenfb_page: 2088 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenfb_page_x86_64 {
    uint32_t in_cons;                               /* 0 */
    uint32_t in_prod;                               /* 4 */
    uint32_t out_cons;                              /* 8 */
    uint32_t out_prod;                              /* 12 */
    int32_t width;                                  /* 16 */
    int32_t height;                                 /* 20 */
    uint32_t line_length;                           /* 24 */
    uint32_t mem_length;                            /* 28 */
    uint8_t depth;                                  /* 32 */
    uint8_t xen_hole_0[7];                          /* 33 */
    uint64_t pd[256];                               /* 40: xen_abi_ulong_t [256] */
};

/* io/fsif.h, struct fsif_read_request: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_read_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_write_request: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_write_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_stat_response: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_stat_response_x86_64 {
    int32_t stat_mode;                              /* 0 */
    uint32_t stat_uid;                              /* 4 */
    uint32_t stat_gid;                              /* 8 */
    int32_t stat_ret;                               /* 12 */
    int64_t stat_size;                              /* 16 */
    int64_t stat_atime;                             /* 24 */
    int64_t stat_mtime;                             /* 32 */
    int64_t stat_ctime;                             /* 40 */
};

/* io/fsif.h, struct fsif_truncate_request: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_truncate_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    int64_t length;                                 /* 8 */
};

/* io/fsif.h, struct fsif_request: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_request_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t pad;                                    /* 1 */
    uint16_t id;                                    /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        struct fsif_open_request fopen;             /* 8 */
        struct fsif_close_request fclose;           /* 8 */
        struct fsif_read_request_x86_64 fread;      /* 8 */
        struct fsif_write_request_x86_64 fwrite;    /* 8 */
        struct fsif_stat_request fstat;             /* 8 */
        struct fsif_truncate_request_x86_64 ftruncate; /* 8 */
        struct fsif_remove_request fremove;         /* 8 */
        struct fsif_rename_request frename;         /* 8 */
        struct fsif_create_request fcreate;         /* 8 */
        struct fsif_list_request flist;             /* 8 */
        struct fsif_chmod_request fchmod;           /* 8 */
        struct fsif_space_request fspace;           /* 8 */
        struct fsif_sync_request fsync;             /* 8 */
    } u;
};

/* io/fsif.h, struct fsif_response: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_response_x86_64 {
    uint16_t id;                                    /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        uint64_t ret_val;                           /* 8 */
        struct fsif_stat_response_x86_64 fstat;     /* 8 */
    } u;
};

/* io/fsif.h, struct fsif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct fsif_sring * */
};

/* io/fsif.h, struct fsif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct fsif_sring * */
};

/* io/fsif.h, union fsif_sring_entry: 56 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 fsif_sring_entry_x86_64 {
    struct fsif_request_x86_64 req;                 /* 0 */
    struct fsif_response_x86_64 rsp;                /* 0 */
};

/* io/fsif.h, struct fsif_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_sring_x86_64 {
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
    union fsif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/netif.h, struct xen_netif_ctrl_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_netif_ctrl_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct xen_netif_ctrl_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_netif_ctrl_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct netif_tx_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_tx_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_tx_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_tx_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_rx_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_rx_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_rx_sring * */
};

/* io/netif.h, struct netif_rx_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_rx_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_rx_sring * */
};

/* io/pvcalls.h, struct pvcalls_data: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pvcalls_data_x86_64 {
    uint64_t in;                                    /* 0: unsigned char * */
    uint64_t out;                                   /* 8: unsigned char * */
};

/* io/pvcalls.h, struct xen_pvcalls_socket: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_socket_x86_64 {
    uint64_t id;                                    /* 0 */
    uint32_t domain;                                /* 8 */
    uint32_t type;                                  /* 12 */
    uint32_t protocol;                              /* 16 */
    uint8_t pad[4];                                 /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_connect: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_connect_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
    uint32_t flags;                                 /* 40 */
    uint32_t ref;                                   /* 44: grant_ref_t */
    uint32_t evtchn;                                /* 48 */
    uint8_t pad[4];                                 /* 52 */
};

/* io/pvcalls.h, struct xen_pvcalls_release: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_release_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t reuse;                                  /* 8 */
    uint8_t pad[7];                                 /* 9 */
};

/* io/pvcalls.h, struct xen_pvcalls_bind: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_bind_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
};

/* io/pvcalls.h, struct xen_pvcalls_listen: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_listen_x86_64 {
    uint64_t id;                                    /* 0 */
    uint32_t backlog;                               /* 8 */
    uint8_t pad[4];                                 /* 12 */
};

/* io/pvcalls.h, struct xen_pvcalls_accept: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_accept_x86_64 {
    uint64_t id;                                    /* 0 */
    uint64_t id_new;                                /* 8 */
    uint32_t ref;                                   /* 16: grant_ref_t */
    uint32_t evtchn;                                /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_poll: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_poll_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_dummy: 56 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_pvcalls_dummy_x86_64 {
    uint8_t dummy[56];                              /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_request: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_request_x86_64 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    union {                                         /* 8 */
        struct xen_pvcalls_socket_x86_64 socket;    /* 8 */
        struct xen_pvcalls_connect_x86_64 connect;  /* 8 */
        struct xen_pvcalls_release_x86_64 release;  /* 8 */
        struct xen_pvcalls_bind_x86_64 bind;        /* 8 */
        struct xen_pvcalls_listen_x86_64 listen;    /* 8 */
        struct xen_pvcalls_accept_x86_64 accept;    /* 8 */
        struct xen_pvcalls_poll_x86_64 poll;        /* 8 */
        struct xen_pvcalls_dummy_x86_64 dummy;      /* 8 */
    } u;
};

/* io/pvcalls.h, struct _xen_pvcalls_socket: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_socket_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_connect: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_connect_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_release: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_release_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_bind: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_bind_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_listen: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_listen_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_accept: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_accept_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_poll: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_poll_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_dummy: 8 bytes, aligned to 1 */
XEN_ABI_EXT struct _xen_pvcalls_dummy_x86_64 {
    uint8_t dummy[8];                               /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_response: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_response_x86_64 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    int32_t ret;                                    /* 8 */
    uint32_t pad;                                   /* 12 */
    union {                                         /* 16 */
        struct _xen_pvcalls_socket_x86_64 socket;   /* 16 */
        struct _xen_pvcalls_connect_x86_64 connect; /* 16 */
        struct _xen_pvcalls_release_x86_64 release; /* 16 */
        struct _xen_pvcalls_bind_x86_64 bind;       /* 16 */
        struct _xen_pvcalls_listen_x86_64 listen;   /* 16 */
        struct _xen_pvcalls_accept_x86_64 accept;   /* 16 */
        struct _xen_pvcalls_poll_x86_64 poll;       /* 16 */
        struct _xen_pvcalls_dummy_x86_64 dummy;     /* 16 */
    } u;
};

/* io/pvcalls.h, struct xen_pvcalls_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_pvcalls_sring * */
};

/* io/pvcalls.h, struct xen_pvcalls_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_pvcalls_sring * */
};

/* io/pvcalls.h, union xen_pvcalls_sring_entry: 64 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_pvcalls_sring_entry_x86_64 {
    struct xen_pvcalls_request_x86_64 req;          /* 0 */
    struct xen_pvcalls_response_x86_64 rsp;         /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_sring_x86_64 {
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
    union xen_pvcalls_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/sndif.h, struct xensnd_query_hw_param: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_query_hw_param_x86_64 {
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

/* io/sndif.h, struct xensnd_cur_pos_evt: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_cur_pos_evt_x86_64 {
    uint64_t position;                              /* 0 */
};

/* io/sndif.h, struct xensnd_req: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_open_req open;                /* 8 */
        struct xensnd_rw_req rw;                    /* 8 */
        struct xensnd_trigger_req trigger;          /* 8 */
        struct xensnd_query_hw_param_x86_64 hw_param; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, struct xensnd_resp: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_resp_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xensnd_query_hw_param_x86_64 hw_param; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/sndif.h, struct xensnd_evt: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_cur_pos_evt_x86_64 cur_pos;   /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, struct xen_sndif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_sndif_sring * */
};

/* io/sndif.h, struct xen_sndif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_sndif_sring * */
};

/* io/sndif.h, union xen_sndif_sring_entry: 64 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_sndif_sring_entry_x86_64 {
    struct xensnd_req_x86_64 req;                   /* 0 */
    struct xensnd_resp_x86_64 rsp;                  /* 0 */
};

/* io/sndif.h, struct xen_sndif_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_sring_x86_64 {
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
    union xen_sndif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/tpmif.h, struct tpmif_tx_request: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_tx_request_x86_64 {
    uint64_t addr;                                  /* 0: xen_abi_ulong_t */
    uint32_t ref;                                   /* 8: grant_ref_t */
    uint16_t unused;                                /* 12 */
    uint16_t size;                                  /* 14 */
};

/* io/tpmif.h, struct tpmif_ring: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_ring_x86_64 {
    struct tpmif_tx_request_x86_64 req;             /* 0 */
};

/* io/tpmif.h, struct tpmif_tx_interface: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_tx_interface_x86_64 {
    struct tpmif_ring_x86_64 ring[1];               /* 0 */
};

/* io/usbif.h, struct usbif_urb_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_urb_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_urb_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_urb_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_conn_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_conn_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_conn_sring * */
};

/* io/usbif.h, struct usbif_conn_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_conn_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_conn_sring * */
};

/* io/vscsiif.h, struct vscsiif_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vscsiif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vscsiif_sring * */
};

/* io/vscsiif.h, struct vscsiif_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vscsiif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vscsiif_sring * */
};

/* io/xs_wire.h, struct xsd_errors: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xsd_errors_x86_64 {
    int32_t errnum;                                 /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t errstring;                             /* 8: const char * */
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

/* kexec.h, struct xen_kexec_range: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_range_x86_64 {
    int32_t range;                                  /* 0: int */
    int32_t nr;                                     /* 4: int */
    uint64_t size;                                  /* 8: xen_abi_ulong_t */
    uint64_t start;                                 /* 16: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_segment: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_segment_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(const_void) */
        uint64_t _pad;                              /* 0 */
    } buf;
    uint64_t buf_size;                              /* 8 */
    uint64_t dest_maddr;                            /* 16 */
    uint64_t dest_size;                             /* 24 */
};

/* kexec.h, struct xen_kexec_load: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_load_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t _pad;                                   /* 1 */
    uint16_t arch;                                  /* 2 */
    uint32_t nr_segments;                           /* 4 */
    union {                                         /* 8 */
        uint64_t h;                                 /* 8: XEN_GUEST_HANDLE(xen_kexec_segment_t) */
        uint64_t _pad;                              /* 8 */
    } segments;
    uint64_t entry_maddr;                           /* 16 */
};

/* memory.h, struct xen_memory_reservation: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_reservation_x86_64 {
    uint64_t extent_start;                          /* 0: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint64_t nr_extents;                            /* 8: xen_ulong_t */
    uint32_t extent_order;                          /* 16: unsigned int */
    uint32_t mem_flags;                             /* 20: unsigned int */
    uint16_t domid;                                 /* 24: domid_t */
    uint8_t xen_hole_0[6];                          /* 26 */
};

/* memory.h, struct xen_memory_exchange: 72 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_exchange_x86_64 {
    struct xen_memory_reservation_x86_64 in;        /* 0 */
    struct xen_memory_reservation_x86_64 out;       /* 32 */
    uint64_t nr_exchanged;                          /* 64: xen_ulong_t */
};

/* memory.h, struct xen_machphys_mfn_list: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_machphys_mfn_list_x86_64 {
    uint32_t max_extents;                           /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t extent_start;                          /* 8: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint32_t nr_extents;                            /* 16: unsigned int */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* memory.h, struct xen_machphys_mapping: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_machphys_mapping_x86_64 {
    uint64_t v_start;                               /* 0: xen_ulong_t */
    uint64_t v_end;                                 /* 8: xen_ulong_t */
    uint64_t max_mfn;                               /* 16: xen_ulong_t */
};

/* memory.h, struct xen_add_to_physmap: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_add_to_physmap_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t size;                                  /* 2 */
    uint32_t space;                                 /* 4: unsigned int */
    uint64_t idx;                                   /* 8: xen_ulong_t */
    uint64_t gpfn;                                  /* 16: xen_pfn_t */
};

/* memory.h, union xen_add_to_physmap_batch_extra: 2 bytes, aligned to 2 */
XEN_ABI_EXT union xen_add_to_physmap_batch_extra_x86_64 {
    uint16_t foreign_domid;                         /* 0: domid_t */
    uint16_t res0;                                  /* 0 */
};

/* memory.h, struct xen_add_to_physmap_batch: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_add_to_physmap_batch_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t space;                                 /* 2 */
    uint16_t size;                                  /* 4 */
    union xen_add_to_physmap_batch_extra_x86_64 u;  /* 6 */
    uint64_t idxs;                                  /* 8: XEN_GUEST_HANDLE(xen_ulong_t) */
    uint64_t gpfns;                                 /* 16: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint64_t errs;                                  /* 24: XEN_GUEST_HANDLE(int) */
};

/* memory.h, struct xen_remove_from_physmap: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_remove_from_physmap_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[6];                          /* 2 */
    uint64_t gpfn;                                  /* 8: xen_pfn_t */
};

/* memory.h, struct xen_memory_map: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_map_x86_64 {
    uint32_t nr_entries;                            /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE(void) */
};

/* memory.h, struct xen_foreign_memory_map: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_foreign_memory_map_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[6];                          /* 2 */
    struct xen_memory_map_x86_64 map;               /* 8 */
};

/* memory.h, struct xen_pod_target: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pod_target_x86_64 {
    uint64_t target_pages;                          /* 0 */
    uint64_t tot_pages;                             /* 8 */
    uint64_t pod_cache_pages;                       /* 16 */
    uint64_t pod_entries;                           /* 24 */
    uint16_t domid;                                 /* 32: domid_t */
    uint8_t xen_hole_0[6];                          /* 34 */
};

/* memory.h, struct xen_mem_access_op: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mem_access_op_x86_64 {
    uint8_t op;                                     /* 0 */
    uint8_t access;                                 /* 1 */
    uint16_t domid;                                 /* 2: domid_t */
    uint32_t nr;                                    /* 4 */
    uint64_t pfn;                                   /* 8 */
    uint64_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint64_t access_list;                           /* 24: XEN_GUEST_HANDLE(const_uint8) */
};

/* memory.h, struct xen_reserved_device_memory: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_reserved_device_memory_x86_64 {
    uint64_t start_pfn;                             /* 0: xen_pfn_t */
    uint64_t nr_pages;                              /* 8: xen_ulong_t */
};

/* memory.h, struct xen_reserved_device_memory_map: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_reserved_device_memory_map_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t nr_entries;                            /* 4: unsigned int */
    /* 8: XEN_GUEST_HANDLE(xen_reserved_device_memory_t) */
    uint64_t buffer;
    union {                                         /* 16 */
        struct physdev_pci_device pci;              /* 16 */
    } dev;
    uint8_t xen_hole_0[4];                          /* 20 */
};

/* memory.h, struct xen_mem_acquire_resource: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mem_acquire_resource_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t type;                                  /* 2 */
    uint32_t id;                                    /* 4 */
    uint32_t nr_frames;                             /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t frame;                                 /* 16 */
    uint64_t frame_list;                            /* 24: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* memory.h, struct xen_vmemrange: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_vmemrange_x86_64 {
    uint64_t start;                                 /* 0 */
    uint64_t end;                                   /* 8 */
    uint32_t flags;                                 /* 16: unsigned int */
    uint32_t nid;                                   /* 20: unsigned int */
};

/* memory.h, struct xen_vnuma_topology_info: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_vnuma_topology_info_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t nr_vnodes;                             /* 4: unsigned int */
    uint32_t nr_vcpus;                              /* 8: unsigned int */
    uint32_t nr_vmemranges;                         /* 12: unsigned int */
    union {                                         /* 16 */
        uint64_t h;                                 /* 16: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 16 */
    } vdistance;
    union {                                         /* 24 */
        uint64_t h;                                 /* 24: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 24 */
    } vcpu_to_vnode;
    union {                                         /* 32 */
        uint64_t h;                                 /* 32: XEN_GUEST_HANDLE(xen_vmemrange_t) */
        uint64_t pad;                               /* 32 */
    } vmemrange;
};

/* nmi.h, struct xennmi_callback: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xennmi_callback_x86_64 {
    uint64_t handler_address;                       /* 0: xen_abi_ulong_t */
    uint64_t pad;                                   /* 8: xen_abi_ulong_t */
};

/* physdev.h, struct physdev_pirq_eoi_gmfn: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_pirq_eoi_gmfn_x86_64 {
    uint64_t gmfn;                                  /* 0: xen_pfn_t */
};

/* physdev.h, struct physdev_set_iobitmap: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_set_iobitmap_x86_64 {
    uint64_t bitmap;                                /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t nr_ports;                              /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* physdev.h, struct physdev_apic: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_apic_x86_64 {
    uint64_t apic_physbase;                         /* 0: xen_abi_ulong_t */
    uint32_t reg;                                   /* 8 */
    uint32_t value;                                 /* 12 */
};

/* physdev.h, struct physdev_map_pirq: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_map_pirq_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t type;                                   /* 4: int */
    int32_t index;                                  /* 8: int */
    int32_t pirq;                                   /* 12: int */
    int32_t bus;                                    /* 16: int */
    int32_t devfn;                                  /* 20: int */
    int32_t entry_nr;                               /* 24: int */
    uint8_t xen_hole_1[4];                          /* 28 */
    uint64_t table_base;                            /* 32 */
};

/* physdev.h, struct physdev_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        struct physdev_irq_status_query irq_status_query; /* 8 */
        struct physdev_set_iopl set_iopl;           /* 8 */
        struct physdev_set_iobitmap_x86_64 set_iobitmap; /* 8 */
        struct physdev_apic_x86_64 apic_op;         /* 8 */
        struct physdev_irq irq_op;                  /* 8 */
    } u;
};

/* physdev.h, struct physdev_pci_mmcfg_reserved: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_pci_mmcfg_reserved_x86_64 {
    uint64_t address;                               /* 0 */
    uint16_t segment;                               /* 8 */
    uint8_t start_bus;                              /* 10 */
    uint8_t end_bus;                                /* 11 */
    uint32_t flags;                                 /* 12 */
};

#if !defined(XEN_CONTROL_OLDER)

/* platform.h, struct xenpf_settime32: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_settime32_x86_64 {
    uint32_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 4 */
    uint64_t system_time;                           /* 8 */
};

/* platform.h, struct xenpf_settime64: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_settime64_x86_64 {
    uint64_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 8 */
    uint32_t mbz;                                   /* 12 */
    uint64_t system_time;                           /* 16 */
};

/* platform.h, struct xenpf_add_memtype: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_add_memtype_x86_64 {
    uint64_t mfn;                                   /* 0: xen_pfn_t */
    uint64_t nr_mfns;                               /* 8 */
    uint32_t type;                                  /* 16 */
    uint32_t handle;                                /* 20 */
    uint32_t reg;                                   /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* platform.h, struct xenpf_read_memtype: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_read_memtype_x86_64 {
    uint32_t reg;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t mfn;                                   /* 8: xen_pfn_t */
    uint64_t nr_mfns;                               /* 16 */
    uint32_t type;                                  /* 24 */
    uint8_t xen_hole_1[4];                          /* 28 */
};

/* platform.h, struct xenpf_microcode_update: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_microcode_update_x86_64 {
    uint64_t data;                                  /* 0: XEN_GUEST_HANDLE(const_void) */
    uint32_t length;                                /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* platform.h, struct xenpf_efi_runtime_call: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_efi_runtime_call_x86_64 {
    uint32_t function;                              /* 0 */
    uint32_t misc;                                  /* 4 */
    uint64_t status;                                /* 8: xen_ulong_t */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            struct xenpf_efi_time time;             /* 16 */
            uint32_t resolution;                    /* 32 */
            uint32_t accuracy;                      /* 36 */
        } get_time;
        struct xenpf_efi_time set_time;             /* 16 */
        struct xenpf_efi_time get_wakeup_time;      /* 16 */
        struct xenpf_efi_time set_wakeup_time;      /* 16 */
        struct {                                    /* 16 */
            uint64_t name;                          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t size;                          /* 24: xen_ulong_t */
            uint64_t data;                          /* 32: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 40 */
        } get_variable;
        struct {                                    /* 16 */
            uint64_t name;                          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t size;                          /* 24: xen_ulong_t */
            uint64_t data;                          /* 32: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 40 */
        } set_variable;
        struct {                                    /* 16 */
            uint64_t size;                          /* 16: xen_ulong_t */
            uint64_t name;                          /* 24: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 32 */
        } get_next_variable_name;
        struct {                                    /* 16 */
            uint32_t attr;                          /* 16 */
            uint8_t xen_hole_0[4];                  /* 20 */
            uint64_t max_store_size;                /* 24 */
            uint64_t remain_store_size;             /* 32 */
            uint64_t max_size;                      /* 40 */
        } query_variable_info;
        struct {                                    /* 16 */
            uint64_t capsule_header_array;          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t capsule_count;                 /* 24: xen_ulong_t */
            uint64_t max_capsule_size;              /* 32 */
            uint32_t reset_type;                    /* 40 */
            uint8_t xen_hole_1[4];                  /* 44 */
        } query_capsule_capabilities;
        struct {                                    /* 16 */
            uint64_t capsule_header_array;          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t capsule_count;                 /* 24: xen_ulong_t */
            uint64_t sg_list;                       /* 32 */
        } update_capsule;
    } u;
};

/* platform.h, union xenpf_efi_info: 32 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xenpf_efi_info_x86_64 {
    uint32_t version;                               /* 0 */
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint32_t nent;                              /* 8 */
        uint8_t xen_hole_0[4];                      /* 12 */
    } cfg;
    struct {                                        /* 0 */
        uint32_t revision;                          /* 0 */
        uint32_t bufsz;                             /* 4 */
        uint64_t name;                              /* 8: XEN_GUEST_HANDLE(void) */
    } vendor;
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint64_t size;                              /* 8 */
        uint64_t attr;                              /* 16 */
        uint32_t type;                              /* 24 */
        uint8_t xen_hole_1[4];                      /* 28 */
    } mem;
    struct {                                        /* 0 */
        uint16_t segment;                           /* 0 */
        uint8_t bus;                                /* 2 */
        uint8_t devfn;                              /* 3 */
        uint16_t vendor;                            /* 4 */
        uint16_t devid;                             /* 6 */
        uint64_t address;                           /* 8 */
        uint64_t size;                              /* 16: xen_ulong_t */
    } pci_rom;
    struct {                                        /* 0 */
        uint64_t address;                           /* 0 */
        uint64_t size;                              /* 8: xen_ulong_t */
    } apple_properties;
};

/* platform.h, struct xenpf_firmware_info: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_firmware_info_x86_64 {
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
            uint64_t edd_params;                    /* 16: XEN_GUEST_HANDLE(void) */
        } disk_info;
        struct {                                    /* 8 */
            uint8_t device;                         /* 8 */
            uint8_t xen_hole_0[3];                  /* 9 */
            uint32_t mbr_signature;                 /* 12 */
        } disk_mbr_signature;
        struct {                                    /* 8 */
            uint8_t capabilities;                   /* 8 */
            uint8_t edid_transfer_time;             /* 9 */
            uint8_t xen_hole_1[6];                  /* 10 */
            uint64_t edid;                          /* 16: XEN_GUEST_HANDLE(uint8) */
        } vbeddc_info;
        union xenpf_efi_info_x86_64 efi_info;       /* 8 */
        uint8_t kbd_shift_flags;                    /* 8 */
    } u;
};

/* platform.h, struct xenpf_enter_acpi_sleep: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xenpf_enter_acpi_sleep_x86_64 {
    uint16_t val_a;                                 /* 0 */
    uint16_t val_b;                                 /* 2 */
    uint32_t sleep_state;                           /* 4 */
    uint32_t flags;                                 /* 8 */
};

/* platform.h, struct xenpf_change_freq: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_change_freq_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t cpu;                                   /* 4 */
    uint64_t freq;                                  /* 8 */
};

/* platform.h, struct xenpf_getidletime: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_getidletime_x86_64 {
    uint64_t cpumap_bitmap;                         /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t cpumap_nr_cpus;                        /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t idletime;                              /* 16: XEN_GUEST_HANDLE(uint64) */
    uint64_t now;                                   /* 24 */
};

/* platform.h, struct xen_power_register: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_power_register_x86_64 {
    uint32_t space_id;                              /* 0 */
    uint32_t bit_width;                             /* 4 */
    uint32_t bit_offset;                            /* 8 */
    uint32_t access_size;                           /* 12 */
    uint64_t address;                               /* 16 */
};

/* platform.h, struct xen_processor_cx: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_cx_x86_64 {
    struct xen_power_register_x86_64 reg;           /* 0 */
    uint8_t type;                                   /* 24 */
    uint8_t xen_hole_0[3];                          /* 25 */
    uint32_t latency;                               /* 28 */
    uint32_t power;                                 /* 32 */
    uint32_t dpcnt;                                 /* 36 */
    uint64_t dp;                                    /* 40: XEN_GUEST_HANDLE(xen_processor_csd_t) */
};

/* platform.h, struct xen_processor_power: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_power_x86_64 {
    uint32_t count;                                 /* 0 */
    struct xen_processor_flags flags;               /* 4 */
    uint64_t states;                                /* 8: XEN_GUEST_HANDLE(xen_processor_cx_t) */
};

/* platform.h, struct xen_pct_register: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pct_register_x86_64 {
    uint8_t descriptor;                             /* 0 */
    uint8_t xen_hole_0[1];                          /* 1 */
    uint16_t length;                                /* 2 */
    uint8_t space_id;                               /* 4 */
    uint8_t bit_width;                              /* 5 */
    uint8_t bit_offset;                             /* 6 */
    uint8_t reserved;                               /* 7 */
    uint64_t address;                               /* 8 */
};

/* platform.h, struct xen_processor_px: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_px_x86_64 {
    uint64_t core_frequency;                        /* 0 */
    uint64_t power;                                 /* 8 */
    uint64_t transition_latency;                    /* 16 */
    uint64_t bus_master_latency;                    /* 24 */
    uint64_t control;                               /* 32 */
    uint64_t status;                                /* 40 */
};

/* platform.h, struct xen_psd_package: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_psd_package_x86_64 {
    uint64_t num_entries;                           /* 0 */
    uint64_t revision;                              /* 8 */
    uint64_t domain;                                /* 16 */
    uint64_t coord_type;                            /* 24 */
    uint64_t num_processors;                        /* 32 */
};

/* platform.h, struct xen_processor_performance: 104 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_performance_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t platform_limit;                        /* 4 */
    struct xen_pct_register_x86_64 control_register; /* 8 */
    struct xen_pct_register_x86_64 status_register; /* 24 */
    uint32_t state_count;                           /* 40 */
    uint8_t xen_hole_0[4];                          /* 44 */
    uint64_t states;                                /* 48: XEN_GUEST_HANDLE(xen_processor_px_t) */
    struct xen_psd_package_x86_64 domain_info;      /* 56 */
    uint32_t shared_type;                           /* 96 */
    uint8_t xen_hole_1[4];                          /* 100 */
};

/* platform.h, struct xen_processor_cppc: 72 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_cppc_x86_64 {
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
    struct xen_psd_package_x86_64 domain_info;      /* 32 */
};

/* platform.h, struct xenpf_set_processor_pminfo: 112 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_set_processor_pminfo_x86_64 {
    uint32_t id;                                    /* 0 */
    uint32_t type;                                  /* 4 */
    union {                                         /* 8 */
        struct xen_processor_power_x86_64 power;    /* 8 */
        struct xen_processor_performance_x86_64 perf; /* 8 */
        uint64_t pdc;                               /* 8: XEN_GUEST_HANDLE(uint32) */
        struct xen_processor_cppc_x86_64 cppc_data; /* 8 */
    } u;
};

/* platform.h, struct xenpf_mem_hotadd: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_mem_hotadd_x86_64 {
    uint64_t spfn;                                  /* 0 */
    uint64_t epfn;                                  /* 8 */
    uint32_t pxm;                                   /* 16 */
    uint32_t flags;                                 /* 20 */
};

/* platform.h, struct xenpf_resource_entry: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_resource_entry_x86_64 {
    union {                                         /* 0 */
        uint32_t cmd;                               /* 0 */
        int32_t ret;                                /* 0 */
    } u;
    uint32_t rsvd;                                  /* 4 */
    uint64_t idx;                                   /* 8 */
    uint64_t val;                                   /* 16 */
};

/* platform.h, struct xenpf_resource_op: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_resource_op_x86_64 {
    uint32_t nr_entries;                            /* 0 */
    uint32_t cpu;                                   /* 4 */
    /* 8: XEN_GUEST_HANDLE(xenpf_resource_entry_t) */
    uint64_t entries;
};

/* platform.h, struct xenpf_symdata: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_symdata_x86_64 {
    uint32_t namelen;                               /* 0 */
    uint32_t symnum;                                /* 4 */
    uint64_t name;                                  /* 8: XEN_GUEST_HANDLE(char) */
    uint64_t address;                               /* 16 */
    char type;                                      /* 24 */
    uint8_t xen_hole_0[7];                          /* 25 */
};

/* platform.h, struct xenpf_microcode_update2: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_microcode_update2_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t length;                                /* 4 */
    uint64_t data;                                  /* 8: XEN_GUEST_HANDLE(const_void) */
};

#endif

/* xen.h, struct dom0_vga_console_info: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct dom0_vga_console_info_x86_64 {
    uint8_t video_type;                             /* 0 */
    uint8_t xen_hole_0[3];                          /* 1 */
    union {                                         /* 4 */
        struct {                                    /* 4 */
            uint16_t font_height;                   /* 4 */
            uint16_t cursor_x;                      /* 6 */
            uint16_t cursor_y;                      /* 8 */
            uint16_t rows;                          /* 10 */
            uint16_t columns;                       /* 12 */
        } text_mode_3;
        struct {                                    /* 4 */
            uint16_t width;                         /* 4 */
            uint16_t height;                        /* 6 */
            uint16_t bytes_per_line;                /* 8 */
            uint16_t bits_per_pixel;                /* 10 */
            uint32_t lfb_base;                      /* 12 */
            uint32_t lfb_size;                      /* 16 */
            uint8_t red_pos;                        /* 20 */
            uint8_t red_size;                       /* 21 */
            uint8_t green_pos;                      /* 22 */
            uint8_t green_size;                     /* 23 */
            uint8_t blue_pos;                       /* 24 */
            uint8_t blue_size;                      /* 25 */
            uint8_t rsvd_pos;                       /* 26 */
            uint8_t rsvd_size;                      /* 27 */
            uint32_t gbl_caps;                      /* 28 */
            uint16_t mode_attrs;                    /* 32 */
            uint16_t pad;                           /* 34 */
            uint32_t ext_lfb_base;                  /* 36 */
        } vesa_lfb;
    } u;
};

#if !defined(XEN_CONTROL_OLDER)

/* platform.h, struct xen_platform_op: 136 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_platform_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xenpf_settime64_x86_64 settime;      /* 8 */
        struct xenpf_settime32_x86_64 settime32;    /* 8 */
        struct xenpf_settime64_x86_64 settime64;    /* 8 */
        struct xenpf_add_memtype_x86_64 add_memtype; /* 8 */
        struct xenpf_del_memtype del_memtype;       /* 8 */
        struct xenpf_read_memtype_x86_64 read_memtype; /* 8 */
        struct xenpf_microcode_update_x86_64 microcode; /* 8 */
        struct xenpf_platform_quirk platform_quirk; /* 8 */
        struct xenpf_efi_runtime_call_x86_64 efi_runtime_call; /* 8 */
        struct xenpf_firmware_info_x86_64 firmware_info; /* 8 */
        struct xenpf_enter_acpi_sleep_x86_64 enter_acpi_sleep; /* 8 */
        struct xenpf_change_freq_x86_64 change_freq; /* 8 */
        struct xenpf_getidletime_x86_64 getidletime; /* 8 */
        struct xenpf_set_processor_pminfo_x86_64 set_pminfo; /* 8 */
        struct xenpf_pcpuinfo pcpu_info;            /* 8 */
        struct xenpf_pcpu_version pcpu_version;     /* 8 */
        struct xenpf_cpu_ol cpu_ol;                 /* 8 */
        struct xenpf_cpu_hotadd cpu_add;            /* 8 */
        struct xenpf_mem_hotadd_x86_64 mem_add;     /* 8 */
        struct xenpf_core_parking core_parking;     /* 8 */
        struct xenpf_resource_op_x86_64 resource_op; /* 8 */
        struct xenpf_symdata_x86_64 symdata;        /* 8 */
        struct dom0_vga_console_info_x86_64 dom0_console; /* 8 */
        struct xenpf_ucode_revision ucode_revision; /* 8 */
        struct xenpf_microcode_update2_x86_64 microcode2; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

#endif

/* pmu.h, struct xen_pmu_params: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_params_x86_64 {
    struct {                                        /* 0 */
        uint32_t maj;                               /* 0 */
        uint32_t min;                               /* 4 */
    } version;
    uint64_t val;                                   /* 8 */
    uint32_t vcpu;                                  /* 16 */
    uint32_t pad;                                   /* 20 */
};

/* pmu.h, struct xen_pmu_data: 224 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_data_x86_64 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pcpu_id;                               /* 4 */
    uint16_t domain_id;                             /* 8: domid_t */
    uint8_t pad[6];                                 /* 10 */
    struct xen_pmu_arch_x86_64 pmu;                 /* 16 */
};

/* sched.h, struct sched_poll: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 sched_poll_x86_64 {
    uint64_t ports;                                 /* 0: XEN_GUEST_HANDLE(evtchn_port_t) */
    uint32_t nr_ports;                              /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t timeout;                               /* 16 */
};

#if !defined(XEN_CONTROL_OLDER)

/* sysctl.h, struct xen_sysctl_readconsole: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_readconsole_x86_64 {
    uint8_t clear;                                  /* 0 */
    uint8_t incremental;                            /* 1 */
    uint8_t pad0;                                   /* 2 */
    uint8_t pad1;                                   /* 3 */
    uint32_t index;                                 /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE(char) */
    uint32_t count;                                 /* 16 */
    uint8_t xen_hole_0[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_tbuf_op: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_tbuf_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xenctl_bitmap_x86_64 cpu_mask;           /* 8 */
    uint32_t evt_mask;                              /* 24 */
    uint8_t xen_hole_1[4];                          /* 28 */
    uint64_t buffer_mfn;                            /* 32 */
    uint32_t size;                                  /* 40 */
    uint8_t xen_hole_2[4];                          /* 44 */
};

/* sysctl.h, struct xen_sysctl_physinfo: 112 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_physinfo_x86_64 {
    uint32_t threads_per_core;                      /* 0 */
    uint32_t cores_per_socket;                      /* 4 */
    uint32_t nr_cpus;                               /* 8 */
    uint32_t max_cpu_id;                            /* 12 */
    uint32_t nr_nodes;                              /* 16 */
    uint32_t max_node_id;                           /* 20 */
    uint32_t cpu_khz;                               /* 24 */
    uint32_t capabilities;                          /* 28 */
    uint32_t arch_capabilities;                     /* 32 */
    uint32_t pad;                                   /* 36 */
    uint64_t total_pages;                           /* 40 */
    uint64_t free_pages;                            /* 48 */
    uint64_t scrub_pages;                           /* 56 */
    uint64_t outstanding_pages;                     /* 64 */
    uint64_t max_mfn;                               /* 72 */
    uint32_t hw_cap[8];                             /* 80 */
};

/* sysctl.h, struct xen_sysctl_sched_id: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_sched_id_x86_64 {
    uint32_t sched_id;                              /* 0 */
};

/* sysctl.h, struct xen_sysctl_perfc_op: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_perfc_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t nr_counters;                           /* 4 */
    uint32_t nr_vals;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    /* 16: XEN_GUEST_HANDLE(xen_sysctl_perfc_desc_t) */
    uint64_t desc;
    /* 24: XEN_GUEST_HANDLE(xen_sysctl_perfc_val_t) */
    uint64_t val;
};

/* sysctl.h, struct xen_sysctl_getdomaininfolist: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_getdomaininfolist_x86_64 {
    uint16_t first_domain;                          /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t max_domains;                           /* 4 */
    /* 8: XEN_GUEST_HANDLE(xen_domctl_getdomaininfo_t) */
    uint64_t buffer;
    uint32_t num_domains;                           /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_debug_keys: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_debug_keys_x86_64 {
    uint64_t keys;                                  /* 0: XEN_GUEST_HANDLE(const_char) */
    uint32_t nr_keys;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* sysctl.h, struct xen_sysctl_getcpuinfo: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_getcpuinfo_x86_64 {
    uint32_t max_cpus;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t info;                                  /* 8: XEN_GUEST_HANDLE(xen_sysctl_cpuinfo_t) */
    uint32_t nr_cpus;                               /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_availheap: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_availheap_x86_64 {
    uint32_t min_bitwidth;                          /* 0 */
    uint32_t max_bitwidth;                          /* 4 */
    int32_t node;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t avail_bytes;                           /* 16 */
};

/* sysctl.h, struct pm_px_stat: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pm_px_stat_x86_64 {
    uint8_t total;                                  /* 0 */
    uint8_t usable;                                 /* 1 */
    uint8_t last;                                   /* 2 */
    uint8_t cur;                                    /* 3 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t trans_pt;                              /* 8: XEN_GUEST_HANDLE(uint64) */
    uint64_t pt;                                    /* 16: XEN_GUEST_HANDLE(pm_px_val_t) */
};

/* sysctl.h, struct pm_cx_stat: 56 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pm_cx_stat_x86_64 {
    uint32_t nr;                                    /* 0 */
    uint32_t last;                                  /* 4 */
    uint64_t idle_time;                             /* 8 */
    uint64_t triggers;                              /* 16: XEN_GUEST_HANDLE(uint64) */
    uint64_t residencies;                           /* 24: XEN_GUEST_HANDLE(uint64) */
    uint32_t nr_pc;                                 /* 32 */
    uint32_t nr_cc;                                 /* 36 */
    uint64_t pc;                                    /* 40: XEN_GUEST_HANDLE(uint64) */
    uint64_t cc;                                    /* 48: XEN_GUEST_HANDLE(uint64) */
};

/* sysctl.h, struct xen_sysctl_get_pmstat: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_get_pmstat_x86_64 {
    uint32_t type;                                  /* 0 */
    uint32_t cpuid;                                 /* 4 */
    union {                                         /* 8 */
        struct pm_px_stat_x86_64 getpx;             /* 8 */
        struct pm_cx_stat_x86_64 getcx;             /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_hotplug: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_cpu_hotplug_x86_64 {
    uint32_t cpu;                                   /* 0 */
    uint32_t op;                                    /* 4 */
};

/* sysctl.h, struct xen_userspace: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_userspace_x86_64 {
    uint32_t scaling_setspeed;                      /* 0 */
};

/* sysctl.h, struct xen_ondemand: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_ondemand_x86_64 {
    uint32_t sampling_rate_max;                     /* 0 */
    uint32_t sampling_rate_min;                     /* 4 */
    uint32_t sampling_rate;                         /* 8 */
    uint32_t up_threshold;                          /* 12 */
};

/* sysctl.h, struct xen_get_cppc_para: 40 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_get_cppc_para_x86_64 {
    uint32_t features;                              /* 0 */
    uint32_t lowest;                                /* 4 */
    uint32_t lowest_nonlinear;                      /* 8 */
    uint32_t nominal;                               /* 12 */
    uint32_t highest;                               /* 16 */
    uint32_t minimum;                               /* 20 */
    uint32_t maximum;                               /* 24 */
    uint32_t desired;                               /* 28 */
    uint32_t energy_perf;                           /* 32 */
    uint32_t activity_window;                       /* 36 */
};

/* sysctl.h, struct xen_set_cppc_para: 24 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_set_cppc_para_x86_64 {
    uint32_t set_params;                            /* 0 */
    uint32_t minimum;                               /* 4 */
    uint32_t maximum;                               /* 8 */
    uint32_t desired;                               /* 12 */
    uint32_t energy_perf;                           /* 16 */
    uint32_t activity_window;                       /* 20 */
};

/* sysctl.h, struct xen_get_cpufreq_para: 120 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_get_cpufreq_para_x86_64 {
    uint32_t cpu_num;                               /* 0 */
    uint32_t freq_num;                              /* 4 */
    uint32_t gov_num;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t affected_cpus;                         /* 16: XEN_GUEST_HANDLE(uint32) */
    uint64_t scaling_available_frequencies;         /* 24: XEN_GUEST_HANDLE(uint32) */
    uint64_t scaling_available_governors;           /* 32: XEN_GUEST_HANDLE(char) */
    char scaling_driver[16];                        /* 40 */
    uint32_t cpuinfo_cur_freq;                      /* 56 */
    uint32_t cpuinfo_max_freq;                      /* 60 */
    uint32_t cpuinfo_min_freq;                      /* 64 */
    struct {                                        /* 68 */
        uint32_t scaling_cur_freq;                  /* 68 */
        char scaling_governor[16];                  /* 72 */
        uint32_t scaling_max_freq;                  /* 88 */
        uint32_t scaling_min_freq;                  /* 92 */
        union {                                     /* 96 */
            struct xen_userspace_x86_64 userspace;  /* 96 */
            struct xen_ondemand_x86_64 ondemand;    /* 96 */
        } u;
    } s;
    int32_t turbo_enabled;                          /* 112 */
    uint8_t xen_hole_1[4];                          /* 116 */
};

/* sysctl.h, struct xen_set_cpufreq_gov: 16 bytes, aligned to 1 */
XEN_ABI_EXT struct xen_set_cpufreq_gov_x86_64 {
    char scaling_governor[16];                      /* 0 */
};

/* sysctl.h, struct xen_set_cpufreq_para: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_set_cpufreq_para_x86_64 {
    uint32_t ctrl_type;                             /* 0 */
    uint32_t ctrl_value;                            /* 4 */
};

/* sysctl.h, struct xen_sysctl_pm_op: 128 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_pm_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t cpuid;                                 /* 4 */
    union {                                         /* 8 */
        struct xen_get_cpufreq_para_x86_64 get_para; /* 8 */
        struct xen_get_cppc_para_x86_64 get_cppc;   /* 8 */
        struct xen_set_cpufreq_gov_x86_64 set_gov;  /* 8 */
        struct xen_set_cpufreq_para_x86_64 set_para; /* 8 */
        struct xen_set_cppc_para_x86_64 set_cppc;   /* 8 */
        uint64_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                 /* 8 */
        uint32_t get_max_cstate;                    /* 8 */
        uint32_t set_max_cstate;                    /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_page_offline_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_page_offline_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t start;                                 /* 4 */
    uint32_t end;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t status;                                /* 16: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_lockprof_op: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_lockprof_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t max_elem;                              /* 4 */
    uint32_t nr_elem;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t time;                                  /* 16 */
    /* 24: XEN_GUEST_HANDLE(xen_sysctl_lockprof_data_t) */
    uint64_t data;
};

/* sysctl.h, struct xen_sysctl_cputopoinfo: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cputopoinfo_x86_64 {
    uint32_t num_cpus;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t cputopo;                               /* 8: XEN_GUEST_HANDLE(xen_sysctl_cputopo_t) */
};

/* sysctl.h, struct xen_sysctl_meminfo: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_meminfo_x86_64 {
    uint64_t memsize;                               /* 0 */
    uint64_t memfree;                               /* 8 */
};

/* sysctl.h, struct xen_sysctl_numainfo: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_numainfo_x86_64 {
    uint32_t num_nodes;                             /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t meminfo;                               /* 8: XEN_GUEST_HANDLE(xen_sysctl_meminfo_t) */
    uint64_t distance;                              /* 16: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_cpupool_op: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpupool_op_x86_64 {
    uint32_t op;                                    /* 0 */
    uint32_t cpupool_id;                            /* 4 */
    uint32_t sched_id;                              /* 8 */
    uint32_t domid;                                 /* 12 */
    uint32_t cpu;                                   /* 16 */
    uint32_t n_dom;                                 /* 20 */
    struct xenctl_bitmap_x86_64 cpumap;             /* 24 */
};

/* sysctl.h, struct xen_sysctl_credit_schedule: 12 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_credit_schedule_x86_64 {
    uint32_t tslice_ms;                             /* 0 */
    uint32_t ratelimit_us;                          /* 4 */
    uint32_t vcpu_migr_delay_us;                    /* 8 */
};

/* sysctl.h, struct xen_sysctl_credit2_schedule: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_credit2_schedule_x86_64 {
    uint32_t ratelimit_us;                          /* 0 */
};

/* sysctl.h, struct xen_sysctl_sched_arinc653: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_sched_arinc653_x86_64 {
    /* 0: XEN_GUEST_HANDLE(xen_sysctl_arinc653_schedule_t) */
    uint64_t schedule;
};

/* sysctl.h, struct xen_sysctl_scheduler_op: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_scheduler_op_x86_64 {
    uint32_t cpupool_id;                            /* 0 */
    uint32_t sched_id;                              /* 4 */
    uint32_t cmd;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    union {                                         /* 16 */
        struct xen_sysctl_sched_arinc653_x86_64 sched_arinc653; /* 16 */
        struct xen_sysctl_credit_schedule_x86_64 sched_credit; /* 16 */
        struct xen_sysctl_credit2_schedule_x86_64 sched_credit2; /* 16 */
        uint8_t xen_hole_1[16];                     /* 16 */
    } u;
};

/* sysctl.h, struct xen_sysctl_coverage_op: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_coverage_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t size;                                  /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE(char) */
};

/* sysctl.h, struct xen_sysctl_psr_cmt_op: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_psr_cmt_op_x86_64 {
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

/* sysctl.h, struct xen_sysctl_pcitopoinfo: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_pcitopoinfo_x86_64 {
    uint32_t num_devs;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t devs;                                  /* 8: XEN_GUEST_HANDLE(physdev_pci_device_t) */
    uint64_t nodes;                                 /* 16: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_psr_alloc: 20 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_sysctl_psr_alloc_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t target;                                /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t cbm_len;                       /* 8 */
            uint32_t cos_max;                       /* 12 */
            uint32_t flags;                         /* 16 */
        } cat_info;
        struct {                                    /* 8 */
            uint32_t thrtl_max;                     /* 8 */
            uint32_t cos_max;                       /* 12 */
            uint32_t flags;                         /* 16 */
        } mba_info;
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_featureset: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpu_featureset_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t nr_features;                           /* 4 */
    uint64_t features;                              /* 8: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_livepatch_name: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_livepatch_name_x86_64 {
    uint64_t name;                                  /* 0: XEN_GUEST_HANDLE(char) */
    uint16_t size;                                  /* 8 */
    uint16_t pad[3];                                /* 10 */
};

/* sysctl.h, struct xen_sysctl_livepatch_upload: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_upload_x86_64 {
    struct xen_livepatch_name_x86_64 name;          /* 0 */
    uint64_t size;                                  /* 16 */
    uint64_t payload;                               /* 24: XEN_GUEST_HANDLE(uint8) */
};

/* sysctl.h, struct xen_livepatch_status: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct xen_livepatch_status_x86_64 {
    uint32_t state;                                 /* 0 */
    int32_t rc;                                     /* 4 */
};

/* sysctl.h, struct xen_sysctl_livepatch_get: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_get_x86_64 {
    struct xen_livepatch_name_x86_64 name;          /* 0 */
    struct xen_livepatch_status_x86_64 status;      /* 16 */
};

/* sysctl.h, struct xen_sysctl_livepatch_list: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_list_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t idx;                                   /* 4 */
    uint32_t nr;                                    /* 8 */
    uint32_t pad;                                   /* 12 */
    uint32_t name_total_size;                       /* 16 */
    uint32_t metadata_total_size;                   /* 20 */
    /* 24: XEN_GUEST_HANDLE(xen_livepatch_status_t) */
    uint64_t status;
    uint64_t name;                                  /* 32: XEN_GUEST_HANDLE(char) */
    uint64_t len;                                   /* 40: XEN_GUEST_HANDLE(uint32) */
    uint64_t metadata;                              /* 48: XEN_GUEST_HANDLE(char) */
    uint64_t metadata_len;                          /* 56: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_livepatch_action: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_action_x86_64 {
    struct xen_livepatch_name_x86_64 name;          /* 0 */
    uint32_t cmd;                                   /* 16 */
    uint32_t timeout;                               /* 20 */
    uint32_t flags;                                 /* 24 */
    uint32_t pad;                                   /* 28 */
};

/* sysctl.h, struct xen_sysctl_livepatch_op: 72 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_livepatch_upload_x86_64 upload; /* 8 */
        struct xen_sysctl_livepatch_list_x86_64 list; /* 8 */
        struct xen_sysctl_livepatch_get_x86_64 get; /* 8 */
        struct xen_sysctl_livepatch_action_x86_64 action; /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_policy: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpu_policy_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t nr_leaves;                             /* 4 */
    uint32_t nr_msrs;                               /* 8 */
    uint32_t _rsvd;                                 /* 12 */
    uint64_t leaves;                                /* 16: XEN_GUEST_HANDLE(xen_cpuid_leaf_t) */
    uint64_t msrs;                                  /* 24: XEN_GUEST_HANDLE(xen_msr_entry_t) */
};

/* sysctl.h, struct xen_sysctl: 136 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_readconsole_x86_64 readconsole; /* 8 */
        struct xen_sysctl_tbuf_op_x86_64 tbuf_op;   /* 8 */
        struct xen_sysctl_physinfo_x86_64 physinfo; /* 8 */
        struct xen_sysctl_cputopoinfo_x86_64 cputopoinfo; /* 8 */
        struct xen_sysctl_pcitopoinfo_x86_64 pcitopoinfo; /* 8 */
        struct xen_sysctl_numainfo_x86_64 numainfo; /* 8 */
        struct xen_sysctl_sched_id_x86_64 sched_id; /* 8 */
        struct xen_sysctl_perfc_op_x86_64 perfc_op; /* 8 */
        struct xen_sysctl_getdomaininfolist_x86_64 getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys_x86_64 debug_keys; /* 8 */
        struct xen_sysctl_getcpuinfo_x86_64 getcpuinfo; /* 8 */
        struct xen_sysctl_availheap_x86_64 availheap; /* 8 */
        struct xen_sysctl_get_pmstat_x86_64 get_pmstat; /* 8 */
        struct xen_sysctl_cpu_hotplug_x86_64 cpu_hotplug; /* 8 */
        struct xen_sysctl_pm_op_x86_64 pm_op;       /* 8 */
        struct xen_sysctl_page_offline_op_x86_64 page_offline; /* 8 */
        struct xen_sysctl_lockprof_op_x86_64 lockprof_op; /* 8 */
        struct xen_sysctl_cpupool_op_x86_64 cpupool_op; /* 8 */
        struct xen_sysctl_scheduler_op_x86_64 scheduler_op; /* 8 */
        struct xen_sysctl_coverage_op_x86_64 coverage_op; /* 8 */
        struct xen_sysctl_psr_cmt_op_x86_64 psr_cmt_op; /* 8 */
        struct xen_sysctl_psr_alloc_x86_64 psr_alloc; /* 8 */
        struct xen_sysctl_cpu_featureset_x86_64 cpu_featureset; /* 8 */
        struct xen_sysctl_livepatch_op_x86_64 livepatch; /* 8 */
        struct xen_sysctl_cpu_policy_x86_64 cpu_policy; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

#endif

/* vcpu.h, struct vcpu_runstate_info: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_runstate_info_x86_64 {
    int32_t state;                                  /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t state_entry_time;                      /* 8 */
    uint64_t time[4];                               /* 16 */
};

/* vcpu.h, struct vcpu_register_runstate_memory_area: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_runstate_memory_area_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_runstate_info_t) */
        uint64_t v;                                 /* 0: struct vcpu_runstate_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* vcpu.h, struct vcpu_set_periodic_timer: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_set_periodic_timer_x86_64 {
    uint64_t period_ns;                             /* 0 */
};

/* vcpu.h, struct vcpu_set_singleshot_timer: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_set_singleshot_timer_x86_64 {
    uint64_t timeout_abs_ns;                        /* 0 */
    uint32_t flags;                                 /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* vcpu.h, struct vcpu_register_vcpu_info: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_vcpu_info_x86_64 {
    uint64_t mfn;                                   /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t rsvd;                                  /* 12 */
};

/* vcpu.h, struct vcpu_get_physid: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_get_physid_x86_64 {
    uint64_t phys_id;                               /* 0 */
};

/* vcpu.h, struct vcpu_register_time_memory_area: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_time_memory_area_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_time_info_t) */
        uint64_t v;                                 /* 0: struct vcpu_time_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* version.h, struct xen_platform_parameters: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_platform_parameters_x86_64 {
    uint64_t virt_start;                            /* 0: xen_ulong_t */
};

/* vm_event.h, struct vm_event_x86_selector_reg: 4 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_x86_selector_reg_x86_64 {
    uint32_t limit:20;                              /* 0, bit 0 */
    uint32_t ar:12;                                 /* 0, bit 20 */
};

/* vm_event.h, struct vm_event_regs_x86: 344 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_regs_x86_x86_64 {
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
    struct vm_event_x86_selector_reg_x86_64 cs;     /* 296 */
    struct vm_event_x86_selector_reg_x86_64 ss;     /* 300 */
    struct vm_event_x86_selector_reg_x86_64 ds;     /* 304 */
    struct vm_event_x86_selector_reg_x86_64 es;     /* 308 */
    struct vm_event_x86_selector_reg_x86_64 fs;     /* 312 */
    struct vm_event_x86_selector_reg_x86_64 gs;     /* 316 */
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

/* vm_event.h, struct vm_event_regs_arm: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_regs_arm_x86_64 {
    uint64_t ttbr0;                                 /* 0 */
    uint64_t ttbr1;                                 /* 8 */
    uint64_t ttbcr;                                 /* 16 */
    uint64_t pc;                                    /* 24 */
    uint64_t cpsr;                                  /* 32 */
};

/* vm_event.h, struct vm_event_mem_access: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_mem_access_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint64_t offset;                                /* 8 */
    uint64_t gla;                                   /* 16 */
    uint32_t flags;                                 /* 24 */
    uint32_t _pad;                                  /* 28 */
};

/* vm_event.h, struct vm_event_write_ctrlreg: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_write_ctrlreg_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t _pad;                                  /* 4 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_singlestep: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_singlestep_x86_64 {
    uint64_t gfn;                                   /* 0 */
};

/* vm_event.h, struct vm_event_fast_singlestep: 2 bytes, aligned to 2 */
XEN_ABI_EXT struct vm_event_fast_singlestep_x86_64 {
    uint16_t p2midx;                                /* 0 */
};

/* vm_event.h, struct vm_event_debug: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_debug_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint64_t pending_dbg;                           /* 8 */
    uint32_t insn_length;                           /* 16 */
    uint8_t type;                                   /* 20 */
    uint8_t _pad[3];                                /* 21 */
};

/* vm_event.h, struct vm_event_mov_to_msr: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_mov_to_msr_x86_64 {
    uint64_t msr;                                   /* 0 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_desc_access: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_desc_access_x86_64 {
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

/* vm_event.h, struct vm_event_cpuid: 16 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_cpuid_x86_64 {
    uint32_t insn_length;                           /* 0 */
    uint32_t leaf;                                  /* 4 */
    uint32_t subleaf;                               /* 8 */
    uint32_t _pad;                                  /* 12 */
};

/* vm_event.h, struct vm_event_interrupt_x86: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_interrupt_x86_x86_64 {
    uint32_t vector;                                /* 0 */
    uint32_t type;                                  /* 4 */
    uint32_t error_code;                            /* 8 */
    uint32_t _pad;                                  /* 12 */
    uint64_t cr2;                                   /* 16 */
};

/* vm_event.h, struct vm_event_paging: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_paging_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t flags;                                 /* 12 */
};

/* vm_event.h, struct vm_event_sharing: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_sharing_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t _pad;                                  /* 12 */
};

/* vm_event.h, struct vm_event_emul_read_data: 344 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_emul_read_data_x86_64 {
    uint32_t size;                                  /* 0 */
    uint8_t data[340];                              /* 4 */
};

/* vm_event.h, struct vm_event_emul_insn_data: 16 bytes, aligned to 1 */
XEN_ABI_EXT struct vm_event_emul_insn_data_x86_64 {
    uint8_t data[16];                               /* 0 */
};

/* vm_event.h, struct vm_event_vmexit: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_vmexit_x86_64 {
    struct {                                        /* 0 */
        struct {                                    /* 0 */
            uint64_t reason;                        /* 0 */
            uint64_t qualification;                 /* 8 */
        } vmx;
    } arch;
};

/* vm_event.h, struct vm_event_io: 8 bytes, aligned to 4 */
XEN_ABI_EXT struct vm_event_io_x86_64 {
    uint32_t bytes;                                 /* 0 */
    uint16_t port;                                  /* 4 */
    uint8_t in;                                     /* 6 */
    uint8_t str;                                    /* 7 */
};

/* vm_event.h, struct vm_event_st: 400 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_st_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t flags;                                 /* 4 */
    uint32_t reason;                                /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint16_t altp2m_idx;                            /* 16 */
    uint16_t _pad[3];                               /* 18 */
    union {                                         /* 24 */
        struct vm_event_paging_x86_64 mem_paging;   /* 24 */
        struct vm_event_sharing_x86_64 mem_sharing; /* 24 */
        struct vm_event_mem_access_x86_64 mem_access; /* 24 */
        struct vm_event_write_ctrlreg_x86_64 write_ctrlreg; /* 24 */
        struct vm_event_mov_to_msr_x86_64 mov_to_msr; /* 24 */
        struct vm_event_desc_access_x86_64 desc_access; /* 24 */
        struct vm_event_singlestep_x86_64 singlestep; /* 24 */
        struct vm_event_fast_singlestep_x86_64 fast_singlestep; /* 24 */
        struct vm_event_debug_x86_64 software_breakpoint; /* 24 */
        struct vm_event_debug_x86_64 debug_exception; /* 24 */
        struct vm_event_cpuid_x86_64 cpuid;         /* 24 */
        struct vm_event_vmexit_x86_64 vmexit;       /* 24 */
        struct vm_event_io_x86_64 io;               /* 24 */
        union {                                     /* 24 */
            struct vm_event_interrupt_x86_x86_64 x86; /* 24 */
        } interrupt;
    } u;
    union {                                         /* 56 */
        union {                                     /* 56 */
            struct vm_event_regs_x86_x86_64 x86;    /* 56 */
            struct vm_event_regs_arm_x86_64 arm;    /* 56 */
        } regs;
        union {                                     /* 56 */
            struct vm_event_emul_read_data_x86_64 read; /* 56 */
            struct vm_event_emul_insn_data_x86_64 insn; /* 56 */
        } emul;
    } data;
};

/* vm_event.h, struct vm_event_back_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vm_event_sring * */
};

/* vm_event.h, struct vm_event_front_ring: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vm_event_sring * */
};

/* vm_event.h, union vm_event_sring_entry: 400 bytes, aligned to 8 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 vm_event_sring_entry_x86_64 {
    struct vm_event_st_x86_64 req;                  /* 0 */
    struct vm_event_st_x86_64 rsp;                  /* 0 */
};

/* vm_event.h, struct vm_event_sring: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_sring_x86_64 {
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
    union vm_event_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* xen.h, struct mmuext_op: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mmuext_op_x86_64 {
    uint32_t cmd;                                   /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        uint64_t mfn;                               /* 8: xen_pfn_t */
        uint64_t linear_addr;                       /* 8: xen_abi_ulong_t */
    } arg1;
    union {                                         /* 16 */
        uint32_t nr_ents;                           /* 16: unsigned int */
        uint64_t vcpumask;                          /* 16: XEN_GUEST_HANDLE(const_void) */
        uint64_t src_mfn;                           /* 16: xen_pfn_t */
    } arg2;
};

/* xen.h, struct mmu_update: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mmu_update_x86_64 {
    uint64_t ptr;                                   /* 0 */
    uint64_t val;                                   /* 8 */
};

/* xen.h, struct multicall_entry: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 multicall_entry_x86_64 {
    uint64_t op;                                    /* 0: xen_ulong_t */
    uint64_t result;                                /* 8: xen_ulong_t */
    uint64_t args[6];                               /* 16: xen_ulong_t [6] */
};

/* xen.h, struct vcpu_time_info: 32 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_time_info_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t pad0;                                  /* 4 */
    uint64_t tsc_timestamp;                         /* 8 */
    uint64_t system_time;                           /* 16 */
    uint32_t tsc_to_system_mul;                     /* 24 */
    int8_t tsc_shift;                               /* 28 */
    uint8_t flags;                                  /* 29 */
    uint8_t pad1[2];                                /* 30 */
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

/* xencomm.h, struct xencomm_desc: 8 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencomm_desc_x86_64 {
    uint32_t magic;                                 /* 0 */
    uint32_t nr_addrs;                              /* 4 */
    uint64_t address[XEN_FLEX_ARRAY_DIM];           /* 8 */
};

/* xenoprof.h, struct event_log: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 event_log_x86_64 {
    uint64_t eip;                                   /* 0 */
    uint8_t mode;                                   /* 8 */
    uint8_t event;                                  /* 9 */
    uint8_t xen_hole_0[6];                          /* 10 */
};

/* xenoprof.h, struct xenoprof_buf: 64 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_buf_x86_64 {
    uint32_t event_head;                            /* 0 */
    uint32_t event_tail;                            /* 4 */
    uint32_t event_size;                            /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint64_t xen_samples;                           /* 16 */
    uint64_t kernel_samples;                        /* 24 */
    uint64_t user_samples;                          /* 32 */
    uint64_t lost_samples;                          /* 40 */
    struct event_log_x86_64 event_log[1];           /* 48 */
};

/* xenoprof.h, struct xenoprof_get_buffer: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_get_buffer_x86_64 {
    int32_t max_samples;                            /* 0 */
    int32_t nbuf;                                   /* 4 */
    int32_t bufsize;                                /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t buf_gmaddr;                            /* 16 */
};

/* xenoprof.h, struct xenoprof_counter: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_counter_x86_64 {
    uint32_t ind;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t count;                                 /* 8 */
    uint32_t enabled;                               /* 16 */
    uint32_t event;                                 /* 20 */
    uint32_t hypervisor;                            /* 24 */
    uint32_t kernel;                                /* 28 */
    uint32_t user;                                  /* 32 */
    uint8_t xen_hole_1[4];                          /* 36 */
    uint64_t unit_mask;                             /* 40 */
};

/* xenoprof.h, struct xenoprof_passive: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_passive_x86_64 {
    uint16_t domain_id;                             /* 0 */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t max_samples;                            /* 4 */
    int32_t nbuf;                                   /* 8 */
    int32_t bufsize;                                /* 12 */
    uint64_t buf_gmaddr;                            /* 16 */
};

/* xenoprof.h, struct xenoprof_ibs_counter: 48 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_ibs_counter_x86_64 {
    uint64_t op_enabled;                            /* 0 */
    uint64_t fetch_enabled;                         /* 8 */
    uint64_t max_cnt_fetch;                         /* 16 */
    uint64_t max_cnt_op;                            /* 24 */
    uint64_t rand_en;                               /* 32 */
    uint64_t dispatched_ops;                        /* 40 */
};

/* xsm/flask_op.h, struct xen_flask_load: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_load_x86_64 {
    uint64_t buffer;                                /* 0: XEN_GUEST_HANDLE(char) */
    uint32_t size;                                  /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* xsm/flask_op.h, struct xen_flask_sid_context: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_sid_context_x86_64 {
    uint32_t sid;                                   /* 0 */
    uint32_t size;                                  /* 4 */
    uint64_t context;                               /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_boolean: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_boolean_x86_64 {
    uint32_t bool_id;                               /* 0 */
    uint8_t enforcing;                              /* 4 */
    uint8_t pending;                                /* 5 */
    uint8_t new_value;                              /* 6 */
    uint8_t commit;                                 /* 7 */
    uint32_t size;                                  /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t name;                                  /* 16: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_ocontext: 24 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_ocontext_x86_64 {
    uint32_t ocon;                                  /* 0 */
    uint32_t sid;                                   /* 4 */
    uint64_t low;                                   /* 8 */
    uint64_t high;                                  /* 16 */
};

/* xsm/flask_op.h, struct xen_flask_devicetree_label: 16 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_devicetree_label_x86_64 {
    uint32_t sid;                                   /* 0 */
    uint32_t length;                                /* 4 */
    uint64_t path;                                  /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_op: 40 bytes, aligned to 8 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_flask_load_x86_64 load;          /* 8 */
        struct xen_flask_setenforce enforce;        /* 8 */
        struct xen_flask_sid_context_x86_64 sid_context; /* 8 */
        struct xen_flask_access access;             /* 8 */
        struct xen_flask_transition transition;     /* 8 */
        struct xen_flask_boolean_x86_64 boolean;    /* 8 */
        struct xen_flask_setavc_threshold setavc_threshold; /* 8 */
        struct xen_flask_hash_stats hash_stats;     /* 8 */
        struct xen_flask_cache_stats cache_stats;   /* 8 */
        struct xen_flask_ocontext_x86_64 ocontext;  /* 8 */
        struct xen_flask_peersid peersid;           /* 8 */
        struct xen_flask_relabel relabel;           /* 8 */
        struct xen_flask_devicetree_label_x86_64 devicetree_label; /* 8 */
    } u;
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_X86_64_H__ */
