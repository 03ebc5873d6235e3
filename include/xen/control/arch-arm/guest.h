/* SPDX-License-Identifier: MIT */
/*
 * guest.h - the definitions of arch-arm/guest.h in older releases of Xen.
 *
 * Contract: included by ../../arch-arm/guest.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../../arch-arm/guest.h"

#ifndef __XEN_PUBLIC_CONTROL_ARCH_ARM_GUEST_H__
#define __XEN_PUBLIC_CONTROL_ARCH_ARM_GUEST_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* vcpu_guest_core_regs: the registers of a VCPU */
#if XEN_CONTROL_RELEASE < 416
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct vcpu_guest_core_regs {
    union {                                                 /* 0 */
        uint64_t x0;                                        /* 0 */
        uint32_t r0_usr;                                    /* 0 */
    };
    union {                                                 /* 8 */
        uint64_t x1;                                        /* 8 */
        uint32_t r1_usr;                                    /* 8 */
    };
    union {                                                 /* 16 */
        uint64_t x2;                                        /* 16 */
        uint32_t r2_usr;                                    /* 16 */
    };
    union {                                                 /* 24 */
        uint64_t x3;                                        /* 24 */
        uint32_t r3_usr;                                    /* 24 */
    };
    union {                                                 /* 32 */
        uint64_t x4;                                        /* 32 */
        uint32_t r4_usr;                                    /* 32 */
    };
    union {                                                 /* 40 */
        uint64_t x5;                                        /* 40 */
        uint32_t r5_usr;                                    /* 40 */
    };
    union {                                                 /* 48 */
        uint64_t x6;                                        /* 48 */
        uint32_t r6_usr;                                    /* 48 */
    };
    union {                                                 /* 56 */
        uint64_t x7;                                        /* 56 */
        uint32_t r7_usr;                                    /* 56 */
    };
    union {                                                 /* 64 */
        uint64_t x8;                                        /* 64 */
        uint32_t r8_usr;                                    /* 64 */
    };
    union {                                                 /* 72 */
        uint64_t x9;                                        /* 72 */
        uint32_t r9_usr;                                    /* 72 */
    };
    union {                                                 /* 80 */
        uint64_t x10;                                       /* 80 */
        uint32_t r10_usr;                                   /* 80 */
    };
    union {                                                 /* 88 */
        uint64_t x11;                                       /* 88 */
        uint32_t r11_usr;                                   /* 88 */
    };
    union {                                                 /* 96 */
        uint64_t x12;                                       /* 96 */
        uint32_t r12_usr;                                   /* 96 */
    };
    union {                                                 /* 104 */
        uint64_t x13;                                       /* 104 */
        uint32_t sp_usr;                                    /* 104 */
    };
    union {                                                 /* 112 */
        uint64_t x14;                                       /* 112 */
        uint32_t lr_usr;                                    /* 112 */
    };
    union {                                                 /* 120 */
        uint64_t x15;                                       /* 120 */
        uint32_t __unused_sp_hyp;                           /* 120 */
    };
    union {                                                 /* 128 */
        uint64_t x16;                                       /* 128 */
        uint32_t lr_irq;                                    /* 128 */
    };
    union {                                                 /* 136 */
        uint64_t x17;                                       /* 136 */
        uint32_t sp_irq;                                    /* 136 */
    };
    union {                                                 /* 144 */
        uint64_t x18;                                       /* 144 */
        uint32_t lr_svc;                                    /* 144 */
    };
    union {                                                 /* 152 */
        uint64_t x19;                                       /* 152 */
        uint32_t sp_svc;                                    /* 152 */
    };
    union {                                                 /* 160 */
        uint64_t x20;                                       /* 160 */
        uint32_t lr_abt;                                    /* 160 */
    };
    union {                                                 /* 168 */
        uint64_t x21;                                       /* 168 */
        uint32_t sp_abt;                                    /* 168 */
    };
    union {                                                 /* 176 */
        uint64_t x22;                                       /* 176 */
        uint32_t lr_und;                                    /* 176 */
    };
    union {                                                 /* 184 */
        uint64_t x23;                                       /* 184 */
        uint32_t sp_und;                                    /* 184 */
    };
    union {                                                 /* 192 */
        uint64_t x24;                                       /* 192 */
        uint32_t r8_fiq;                                    /* 192 */
    };
    union {                                                 /* 200 */
        uint64_t x25;                                       /* 200 */
        uint32_t r9_fiq;                                    /* 200 */
    };
    union {                                                 /* 208 */
        uint64_t x26;                                       /* 208 */
        uint32_t r10_fiq;                                   /* 208 */
    };
    union {                                                 /* 216 */
        uint64_t x27;                                       /* 216 */
        uint32_t r11_fiq;                                   /* 216 */
    };
    union {                                                 /* 224 */
        uint64_t x28;                                       /* 224 */
        uint32_t r12_fiq;                                   /* 224 */
    };
    union {                                                 /* 232 */
        uint64_t x29;                                       /* 232 */
        uint32_t sp_fiq;                                    /* 232 */
    };
    union {                                                 /* 240 */
        uint64_t x30;                                       /* 240 */
        uint32_t lr_fiq;                                    /* 240 */
    };
    union {                                                 /* 248 */
        uint64_t pc64;                                      /* 248 */
        uint32_t pc32;                                      /* 248 */
    };
    uint32_t cpsr;                                          /* 256 */
    union {                                                 /* 260 */
        uint32_t spsr_el1;                                  /* 260 */
        uint32_t spsr_svc;                                  /* 260 */
    };
    uint32_t spsr_fiq;                                      /* 264 */
    uint32_t spsr_irq;                                      /* 268 */
    uint32_t spsr_und;                                      /* 272 */
    uint32_t spsr_abt;                                      /* 276 */
    uint64_t sp_el0;                                        /* 280 */
    uint64_t sp_el1;                                        /* 288 */
    uint64_t elr_el1;                                       /* 296 */
};                                                          /* 304 */
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 416
#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_EXT struct vcpu_guest_core_regs {
    union {                                                 /* 0 */
        uint64_t x0;                                        /* 0 */
        uint32_t r0_usr;                                    /* 0 */
    };
    union {                                                 /* 8 */
        uint64_t x1;                                        /* 8 */
        uint32_t r1_usr;                                    /* 8 */
    };
    union {                                                 /* 16 */
        uint64_t x2;                                        /* 16 */
        uint32_t r2_usr;                                    /* 16 */
    };
    union {                                                 /* 24 */
        uint64_t x3;                                        /* 24 */
        uint32_t r3_usr;                                    /* 24 */
    };
    union {                                                 /* 32 */
        uint64_t x4;                                        /* 32 */
        uint32_t r4_usr;                                    /* 32 */
    };
    union {                                                 /* 40 */
        uint64_t x5;                                        /* 40 */
        uint32_t r5_usr;                                    /* 40 */
    };
    union {                                                 /* 48 */
        uint64_t x6;                                        /* 48 */
        uint32_t r6_usr;                                    /* 48 */
    };
    union {                                                 /* 56 */
        uint64_t x7;                                        /* 56 */
        uint32_t r7_usr;                                    /* 56 */
    };
    union {                                                 /* 64 */
        uint64_t x8;                                        /* 64 */
        uint32_t r8_usr;                                    /* 64 */
    };
    union {                                                 /* 72 */
        uint64_t x9;                                        /* 72 */
        uint32_t r9_usr;                                    /* 72 */
    };
    union {                                                 /* 80 */
        uint64_t x10;                                       /* 80 */
        uint32_t r10_usr;                                   /* 80 */
    };
    union {                                                 /* 88 */
        uint64_t x11;                                       /* 88 */
        uint32_t r11_usr;                                   /* 88 */
    };
    union {                                                 /* 96 */
        uint64_t x12;                                       /* 96 */
        uint32_t r12_usr;                                   /* 96 */
    };
    union {                                                 /* 104 */
        uint64_t x13;                                       /* 104 */
        uint32_t sp_usr;                                    /* 104 */
    };
    union {                                                 /* 112 */
        uint64_t x14;                                       /* 112 */
        uint32_t lr_usr;                                    /* 112 */
    };
    union {                                                 /* 120 */
        uint64_t x15;                                       /* 120 */
        uint32_t __unused_sp_hyp;                           /* 120 */
    };
    union {                                                 /* 128 */
        uint64_t x16;                                       /* 128 */
        uint32_t lr_irq;                                    /* 128 */
    };
    union {                                                 /* 136 */
        uint64_t x17;                                       /* 136 */
        uint32_t sp_irq;                                    /* 136 */
    };
    union {                                                 /* 144 */
        uint64_t x18;                                       /* 144 */
        uint32_t lr_svc;                                    /* 144 */
    };
    union {                                                 /* 152 */
        uint64_t x19;                                       /* 152 */
        uint32_t sp_svc;                                    /* 152 */
    };
    union {                                                 /* 160 */
        uint64_t x20;                                       /* 160 */
        uint32_t lr_abt;                                    /* 160 */
    };
    union {                                                 /* 168 */
        uint64_t x21;                                       /* 168 */
        uint32_t sp_abt;                                    /* 168 */
    };
    union {                                                 /* 176 */
        uint64_t x22;                                       /* 176 */
        uint32_t lr_und;                                    /* 176 */
    };
    union {                                                 /* 184 */
        uint64_t x23;                                       /* 184 */
        uint32_t sp_und;                                    /* 184 */
    };
    union {                                                 /* 192 */
        uint64_t x24;                                       /* 192 */
        uint32_t r8_fiq;                                    /* 192 */
    };
    union {                                                 /* 200 */
        uint64_t x25;                                       /* 200 */
        uint32_t r9_fiq;                                    /* 200 */
    };
    union {                                                 /* 208 */
        uint64_t x26;                                       /* 208 */
        uint32_t r10_fiq;                                   /* 208 */
    };
    union {                                                 /* 216 */
        uint64_t x27;                                       /* 216 */
        uint32_t r11_fiq;                                   /* 216 */
    };
    union {                                                 /* 224 */
        uint64_t x28;                                       /* 224 */
        uint32_t r12_fiq;                                   /* 224 */
    };
    union {                                                 /* 232 */
        uint64_t x29;                                       /* 232 */
        uint32_t sp_fiq;                                    /* 232 */
    };
    union {                                                 /* 240 */
        uint64_t x30;                                       /* 240 */
        uint32_t lr_fiq;                                    /* 240 */
    };
    union {                                                 /* 248 */
        uint64_t pc64;                                      /* 248 */
        uint32_t pc32;                                      /* 248 */
    };
    uint64_t cpsr;                                          /* 256 */
    union {                                                 /* 264 */
        uint64_t spsr_el1;                                  /* 264 */
        uint32_t spsr_svc;                                  /* 264 */
    };
    uint32_t spsr_fiq;                                      /* 272 */
    uint32_t spsr_irq;                                      /* 276 */
    uint32_t spsr_und;                                      /* 280 */
    uint32_t spsr_abt;                                      /* 284 */
    uint64_t sp_el0;                                        /* 288 */
    uint64_t sp_el1;                                        /* 296 */
    uint64_t elr_el1;                                       /* 304 */
};                                                          /* 312 */
typedef struct vcpu_guest_core_regs vcpu_guest_core_regs_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_core_regs_t);

/* vcpu_guest_context: buffer of XEN_DOMCTL_getvcpucontext and _setvcpucontext */
#if XEN_CONTROL_RELEASE < 413
struct vcpu_guest_context {
    uint32_t flags;                                         /* 0 */
    struct vcpu_guest_core_regs user_regs;                  /* 8 */
    uint32_t sctlr;                                         /* 312 */
    uint64_t ttbcr;                                         /* 320 */
    uint64_t ttbr0;                                         /* 328 */
    uint64_t ttbr1;                                         /* 336 */
};                                                          /* 344 */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 416
struct vcpu_guest_context {
    uint32_t flags;                                         /* 0 */
    struct vcpu_guest_core_regs user_regs;                  /* 8 */
    uint64_t sctlr;                                         /* 312 */
    uint64_t ttbcr;                                         /* 320 */
    uint64_t ttbr0;                                         /* 328 */
    uint64_t ttbr1;                                         /* 336 */
};                                                          /* 344 */
#endif

#if XEN_CONTROL_RELEASE >= 416
struct vcpu_guest_context {
    uint32_t flags;                                         /* 0 */
    struct vcpu_guest_core_regs user_regs;                  /* 8 */
    uint64_t sctlr;                                         /* 320 */
    uint64_t ttbcr;                                         /* 328 */
    uint64_t ttbr0;                                         /* 336 */
    uint64_t ttbr1;                                         /* 344 */
};                                                          /* 352 */
#endif
#endif /* XEN_ABI_ASSEMBLER */

#define _VGCF_online                               0
#define VGCF_online                                1
#if XEN_CONTROL_RELEASE < 416
#ifndef XEN_ABI_ASSEMBLER
typedef struct vcpu_guest_context vcpu_guest_context_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 416
#ifndef XEN_ABI_ASSEMBLER
typedef struct vcpu_guest_context vcpu_guest_context_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);
#endif /* XEN_ABI_ASSEMBLER */

/* cpsr and sctlr with which a guest starts */
#if XEN_CONTROL_RELEASE < 417
#define PSR_GUEST32_INIT                           0x1d3
#endif
#if XEN_CONTROL_RELEASE == 417
#define PSR_GUEST32_INIT                           0x400001d3
#endif
#if XEN_CONTROL_RELEASE >= 418
#define PSR_GUEST32_INIT                           0x400001d3U
#endif
#if XEN_CONTROL_RELEASE < 418
#define PSR_GUEST64_INIT                           0x1c5
#endif
#if XEN_CONTROL_RELEASE >= 418
#define PSR_GUEST64_INIT                           0x1c5U
#endif
#if XEN_CONTROL_RELEASE < 413
#define SCTLR_GUEST_INIT                           0xc50078
#endif
#if XEN_CONTROL_RELEASE >= 413
#define SCTLR_GUEST_INIT                           0xc50078ULL
#endif

/* GUEST_*: memory map and interrupts of a guest */
#if XEN_CONTROL_RELEASE >= 417
#define GUEST_VIRTIO_MMIO_BASE                     0x2000000ULL
#define GUEST_VIRTIO_MMIO_SIZE                     0x100000ULL
#endif
#define GUEST_GICD_BASE                            0x3001000ULL
#define GUEST_GICD_SIZE                            0x1000ULL
#define GUEST_GICC_BASE                            0x3002000ULL
#if XEN_CONTROL_RELEASE < 407
#define GUEST_GICC_SIZE                            0x100ULL
#endif
#if XEN_CONTROL_RELEASE >= 407
#define GUEST_GICC_SIZE                            0x2000ULL
#endif
#define GUEST_GICV3_GICD_BASE                      0x3001000ULL
#define GUEST_GICV3_GICD_SIZE                      0x10000ULL
#if XEN_CONTROL_RELEASE < 411
#define GUEST_GICV3_RDIST_STRIDE                   0x20000ULL
#endif
#define GUEST_GICV3_RDIST_REGIONS                  1
#define GUEST_GICV3_GICR0_BASE                     0x3020000ULL
#define GUEST_GICV3_GICR0_SIZE                     0x1000000ULL
#if XEN_CONTROL_RELEASE >= 416
#define GUEST_VPCI_ECAM_BASE                       0x10000000ULL
#define GUEST_VPCI_ECAM_SIZE                       0x10000000ULL
#endif
#if XEN_CONTROL_RELEASE >= 408
#define GUEST_ACPI_BASE                            0x20000000ULL
#define GUEST_ACPI_SIZE                            0x2000000ULL
#endif
#if XEN_CONTROL_RELEASE >= 410
#define GUEST_PL011_BASE                           0x22000000ULL
#define GUEST_PL011_SIZE                           0x1000ULL
#endif
#if XEN_CONTROL_RELEASE >= 416
#define GUEST_VPCI_ADDR_TYPE_MEM                   0x2000000ULL
#define GUEST_VPCI_MEM_ADDR                        0x23000000ULL
#define GUEST_VPCI_MEM_SIZE                        0x10000000ULL
#endif
#define GUEST_GNTTAB_BASE                          0x38000000ULL
#define GUEST_GNTTAB_SIZE                          0x1000000ULL
#define GUEST_MAGIC_BASE                           0x39000000ULL
#define GUEST_MAGIC_SIZE                           0x1000000ULL
#define GUEST_RAM_BANKS                            2
#define GUEST_RAM0_BASE                            0x40000000ULL
#define GUEST_RAM0_SIZE                            0xc0000000ULL
#if XEN_CONTROL_RELEASE >= 416 && XEN_CONTROL_RELEASE < 419
#define GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM          0x42000000ULL
#endif
#if XEN_CONTROL_RELEASE >= 419
#define GUEST_VPCI_ADDR_TYPE_PREFETCH_MEM          0x43000000ULL
#endif
#if XEN_CONTROL_RELEASE >= 416
#define GUEST_VPCI_PREFETCH_MEM_ADDR               0x100000000ULL
#define GUEST_VPCI_PREFETCH_MEM_SIZE               0x100000000ULL
#endif
#define GUEST_RAM1_BASE                            0x200000000ULL
#define GUEST_RAM1_SIZE                            0xfe00000000ULL
#define GUEST_RAM_BASE                             0x40000000ULL
#define GUEST_RAM_MAX                              0xfec0000000ULL
#if XEN_CONTROL_RELEASE >= 408
#define GUEST_MAX_VCPUS                            128
#endif
#define GUEST_TIMER_VIRT_PPI                       27
#define GUEST_TIMER_PHYS_S_PPI                     29
#define GUEST_TIMER_PHYS_NS_PPI                    30
#define GUEST_EVTCHN_PPI                           31
#if XEN_CONTROL_RELEASE >= 410
#define GUEST_VPL011_SPI                           32
#endif
#if XEN_CONTROL_RELEASE >= 417
#define GUEST_VIRTIO_MMIO_SPI_FIRST                33
#define GUEST_VIRTIO_MMIO_SPI_LAST                 43
#endif
#if XEN_CONTROL_RELEASE >= 419
#define GUEST_FFA_NOTIF_PEND_INTR_ID               8
#define GUEST_FFA_SCHEDULE_RECV_INTR_ID            9
#endif

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_ARCH_ARM_GUEST_H__ */
