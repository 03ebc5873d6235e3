/* SPDX-License-Identifier: MIT */
/*
 * save.h - the records of an x86 HVM domain in the stream of ../../hvm/save.h.
 *
 * Contract: HEADER is the first record. CPU, LAPIC, LAPIC_REGS, MTRR, VIRIDIAN_VCPU,
 *           VMCE_VCPU, TSC_ADJUST and those of CPU_XSAVE_CODE and CPU_MSR_CODE are
 *           there once a VCPU, `instance` is its number; PIC is there twice, master
 *           and slave. A shorter record is of an older Xen; missing bytes are 0.
 * Layout:   offsets are the same on x86_32 and x86_64; the length of LAPIC and where
 *           hvm_msr.msr begins are not, and the stream has those of x86_64.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_X86_H__
#define __XEN_PUBLIC_HVM_SAVE_X86_H__

#include "../../hvm/save.h"

/* The largest code of a record here. 22 ... 34 are taken elsewhere. */
#define HVM_SAVE_CODE_MAX             20

/* Codes without a DECLARE_HVM_SAVE_TYPE: the length of these records varies. */
#define CPU_XSAVE_CODE                16  /* hvm_hw_cpu_xsave and the area behind; since 4.1 */
#define CPU_MSR_CODE                  20  /* hvm_msr; since 4.5 */

/* hvm_save_header */
#define HVM_FILE_MAGIC                0x54381286
#define HVM_FILE_VERSION              0x00000001

/* hvm_hw_cpu.flags: fpu_regs counts; without it the FPU is as after a reset. Since 4.7 */
#define _XEN_X86_FPU_INITIALISED      0
#define XEN_X86_FPU_INITIALISED       (1U << _XEN_X86_FPU_INITIALISED)

/* How many there are of a thing. */
#define VIOAPIC_NUM_PINS              48  /* hvm_hw_vioapic.redirtbl: 16 ISA, 32 PCI */
#define RTC_CMOS_SIZE                 14  /* hvm_hw_rtc.cmos_data */
#define HPET_TIMER_NUM                 3  /* hvm_hw_hpet.timers */
#define MTRR_VCNT                      8  /* pairs in hvm_hw_mtrr.msr_mtrr_var */
#define NUM_FIXED_MSR                 11  /* hvm_hw_mtrr.msr_mtrr_fixed */

XEN_ABI_BEGIN

/* HEADER: who wrote the stream. */
struct hvm_save_header {
    uint32_t magic;               /* HVM_FILE_MAGIC */
    uint32_t version;             /* HVM_FILE_VERSION */
    uint64_t changeset;           /* Xen's version: all ones where it has none */
    uint32_t cpuid;               /* CPUID 1, eax, of the machine */
    uint32_t gtsc_khz;            /* the guest's TSC; since 4.0 */
};
DECLARE_HVM_SAVE_TYPE(HEADER, 1, struct hvm_save_header);

/* CPU: the registers of a VCPU. */
XEN_ABI_EXT struct hvm_hw_cpu {
    uint8_t  fpu_regs[512];      /* as FXSAVE writes it */

    uint64_t rax;
    uint64_t rbx;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rbp;
    uint64_t rsi;
    uint64_t rdi;
    uint64_t rsp;
    uint64_t r8;
    uint64_t r9;
    uint64_t r10;
    uint64_t r11;
    uint64_t r12;
    uint64_t r13;
    uint64_t r14;
    uint64_t r15;
    uint64_t rip;
    uint64_t rflags;

    uint64_t cr0;
    uint64_t cr2;
    uint64_t cr3;
    uint64_t cr4;
    uint64_t dr0;
    uint64_t dr1;
    uint64_t dr2;
    uint64_t dr3;
    uint64_t dr6;
    uint64_t dr7;

    uint32_t cs_sel;
    uint32_t ds_sel;
    uint32_t es_sel;
    uint32_t fs_sel;
    uint32_t gs_sel;
    uint32_t ss_sel;
    uint32_t tr_sel;
    uint32_t ldtr_sel;
    uint32_t cs_limit;
    uint32_t ds_limit;
    uint32_t es_limit;
    uint32_t fs_limit;
    uint32_t gs_limit;
    uint32_t ss_limit;
    uint32_t tr_limit;
    uint32_t ldtr_limit;
    uint32_t idtr_limit;
    uint32_t gdtr_limit;
    uint64_t cs_base;
    uint64_t ds_base;
    uint64_t es_base;
    uint64_t fs_base;
    uint64_t gs_base;
    uint64_t ss_base;
    uint64_t tr_base;
    uint64_t ldtr_base;
    uint64_t idtr_base;
    uint64_t gdtr_base;
    uint32_t cs_arbytes;          /* bits 0-7, 8-11: descriptor bits 40-47, 52-55 */
    uint32_t ds_arbytes;
    uint32_t es_arbytes;
    uint32_t fs_arbytes;
    uint32_t gs_arbytes;
    uint32_t ss_arbytes;
    uint32_t tr_arbytes;
    uint32_t ldtr_arbytes;

    uint64_t sysenter_cs;
    uint64_t sysenter_esp;
    uint64_t sysenter_eip;
    uint64_t shadow_gs;           /* the base that SWAPGS brings */
    uint64_t msr_flags;           /* ignored, 0 */
    uint64_t msr_lstar;
    uint64_t msr_star;
    uint64_t msr_cstar;
    uint64_t msr_syscall_mask;
    uint64_t msr_efer;
    uint64_t msr_tsc_aux;         /* since 4.0 */

    uint64_t tsc;                 /* the guest's time stamp counter */

    /* an event that waits to be delivered, as VMX and SVM have it */
    XEN_ABI_EXT union {
        uint32_t pending_event;   /* all of it; 0: none */
        XEN_ABI_EXT struct {
            uint32_t pending_vector:8;
            uint32_t pending_type:3;
            uint32_t pending_error_valid:1;  /* error_code counts */
            uint32_t pending_reserved:19;    /* must be 0 */
            uint32_t pending_valid:1;
        };
    };
    uint32_t error_code;          /* of the event */

    uint32_t flags;               /* XEN_X86_FPU_*, others must be 0; since 4.7 */
    uint32_t pad0;                /* must be 0; since 4.7 */
};

/* hvm_hw_cpu_compat: CPU as Xen 3.4 wrote it, which had no msr_tsc_aux and no flags. */
XEN_ABI_EXT struct hvm_hw_cpu_compat {
    uint8_t  fpu_regs[512];      /* as FXSAVE writes it */

    uint64_t rax;
    uint64_t rbx;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rbp;
    uint64_t rsi;
    uint64_t rdi;
    uint64_t rsp;
    uint64_t r8;
    uint64_t r9;
    uint64_t r10;
    uint64_t r11;
    uint64_t r12;
    uint64_t r13;
    uint64_t r14;
    uint64_t r15;
    uint64_t rip;
    uint64_t rflags;

    uint64_t cr0;
    uint64_t cr2;
    uint64_t cr3;
    uint64_t cr4;
    uint64_t dr0;
    uint64_t dr1;
    uint64_t dr2;
    uint64_t dr3;
    uint64_t dr6;
    uint64_t dr7;

    uint32_t cs_sel;
    uint32_t ds_sel;
    uint32_t es_sel;
    uint32_t fs_sel;
    uint32_t gs_sel;
    uint32_t ss_sel;
    uint32_t tr_sel;
    uint32_t ldtr_sel;
    uint32_t cs_limit;
    uint32_t ds_limit;
    uint32_t es_limit;
    uint32_t fs_limit;
    uint32_t gs_limit;
    uint32_t ss_limit;
    uint32_t tr_limit;
    uint32_t ldtr_limit;
    uint32_t idtr_limit;
    uint32_t gdtr_limit;
    uint64_t cs_base;
    uint64_t ds_base;
    uint64_t es_base;
    uint64_t fs_base;
    uint64_t gs_base;
    uint64_t ss_base;
    uint64_t tr_base;
    uint64_t ldtr_base;
    uint64_t idtr_base;
    uint64_t gdtr_base;
    uint32_t cs_arbytes;          /* bits 0-7, 8-11: descriptor bits 40-47, 52-55 */
    uint32_t ds_arbytes;
    uint32_t es_arbytes;
    uint32_t fs_arbytes;
    uint32_t gs_arbytes;
    uint32_t ss_arbytes;
    uint32_t tr_arbytes;
    uint32_t ldtr_arbytes;

    uint64_t sysenter_cs;
    uint64_t sysenter_esp;
    uint64_t sysenter_eip;
    uint64_t shadow_gs;           /* the base that SWAPGS brings */
    uint64_t msr_flags;           /* ignored, 0 */
    uint64_t msr_lstar;
    uint64_t msr_star;
    uint64_t msr_cstar;
    uint64_t msr_syscall_mask;
    uint64_t msr_efer;

    uint64_t tsc;                 /* the guest's time stamp counter */

    /* an event that waits to be delivered, as VMX and SVM have it */
    XEN_ABI_EXT union {
        uint32_t pending_event;   /* all of it; 0: none */
        XEN_ABI_EXT struct {
            uint32_t pending_vector:8;
            uint32_t pending_type:3;
            uint32_t pending_error_valid:1;  /* error_code counts */
            uint32_t pending_reserved:19;    /* must be 0 */
            uint32_t pending_valid:1;
        };
    };
    uint32_t error_code;          /* of the event */
};

/*
 * _hvm_hw_fix_cpu: make a CPU record of the one at h, which came with `size` bytes and
 * has room for today's. Of an older Xen every FPU was initialised. Returns 0.
 */
XEN_ABI_INLINE int _hvm_hw_fix_cpu(void *h, uint32_t size)
{
    struct hvm_hw_cpu *cpu = (struct hvm_hw_cpu *)h;

    if (size == sizeof(struct hvm_hw_cpu_compat)) {
        uint32_t tail[4];         /* tsc, pending_event, error_code */

        XEN_ABI_MEMCPY(tail, (char *)h + XEN_ABI_OFFSETOF(struct hvm_hw_cpu_compat, tsc), 16);
        XEN_ABI_MEMCPY((char *)h + XEN_ABI_OFFSETOF(struct hvm_hw_cpu, tsc), tail, 16);
        cpu->msr_tsc_aux = 0;
    }
    cpu->flags = XEN_X86_FPU_INITIALISED;
    return 0;
}
DECLARE_HVM_SAVE_TYPE_COMPAT(CPU, 2, struct hvm_hw_cpu, struct hvm_hw_cpu_compat,
                             _hvm_hw_fix_cpu);

/* PIC: an 8259. */
XEN_ABI_EXT struct hvm_hw_vpic {
    uint8_t irr;                  /* a bit a line: requested, */
    uint8_t imr;                  /* masked, */
    uint8_t isr;                  /* in service */
    uint8_t irq_base;             /* the vector of its line 0 */
    uint8_t init_state:4;         /* 0: initialised; otherwise bits 0-1: the command word (ICW)
                                     that comes next, bit 2: ICW4 too, bit 3: no ICW3 */
    uint8_t priority_add:4;       /* the line with the highest priority */
    uint8_t readsel_isr:1;        /* the guest reads isr, not irr */
    uint8_t poll:1;               /* its next read polls */
    uint8_t auto_eoi:1;           /* a line leaves isr as soon as it is acknowledged */
    uint8_t rotate_on_auto_eoi:1; /* and gets the lowest priority then */
    uint8_t special_fully_nested_mode:1;
    uint8_t special_mask_mode:1;
    uint8_t is_master:1;          /* 0: the slave; never changes */
    uint8_t elcr;                 /* a bit a line: level, not edge */
    uint8_t int_output;           /* its own output */
};
DECLARE_HVM_SAVE_TYPE(PIC, 3, struct hvm_hw_vpic);

/* vioapic_redir_entry: an entry of an I/O APIC's redirection table. */
XEN_ABI_EXT union vioapic_redir_entry {
    uint64_t bits;
    struct {
        uint8_t vector;
        uint8_t delivery_mode:3;
        uint8_t dest_mode:1;      /* 1: logical */
        uint8_t delivery_status:1;
        uint8_t polarity:1;       /* 1: active low */
        uint8_t remote_irr:1;
        uint8_t trig_mode:1;      /* 1: level */
        uint8_t mask:1;
        uint8_t reserve:7;        /* ignored */
        uint8_t reserved[4];      /* ignored */
        uint8_t dest_id;
    } fields;
};

/* IOAPIC. */
struct hvm_hw_vioapic {
    uint64_t base_address;        /* guest-physical */
    uint32_t ioregsel;            /* its select register */
    uint32_t id;
    union vioapic_redir_entry redirtbl[VIOAPIC_NUM_PINS];
};
DECLARE_HVM_SAVE_TYPE(IOAPIC, 4, struct hvm_hw_vioapic);

/*
 * LAPIC: what of a VCPU's local APIC is not in its registers.
 *
 *   offset  x86_32  size  field
 *        0       0     8  apic_base_msr
 *        8       8     4  disabled
 *       12      12     4  timer_divisor
 *       16      16     8  tdt_msr
 *       24      24     4  pending_esr
 *       28       -     4  (hole)
 *       32      28
 */
struct hvm_hw_lapic {
    uint64_t apic_base_msr;
    uint32_t disabled;            /* bit 0: by the spurious vector register, bit 1: by the MSR */
    uint32_t timer_divisor;
    uint64_t tdt_msr;             /* TSC_DEADLINE; since 4.1 */
    uint32_t pending_esr;         /* errors that the ESR will show when written; since 4.21 */
};
DECLARE_HVM_SAVE_TYPE(LAPIC, 5, struct hvm_hw_lapic);

/* LAPIC_REGS: its registers, as they are in its page. */
struct hvm_hw_lapic_regs {
    uint8_t data[1024];
};
DECLARE_HVM_SAVE_TYPE(LAPIC_REGS, 6, struct hvm_hw_lapic_regs);

/* PCI_IRQ: the interrupt wires of PCI bus 0, bit 4 * device + pin (0: INTA). */
XEN_ABI_EXT struct hvm_hw_pci_irqs {
    XEN_ABI_EXT union {
        xen_abi_ulong_t i[16 / sizeof(xen_abi_ulong_t)];
        uint64_t pad[2];
    };
};
DECLARE_HVM_SAVE_TYPE(PCI_IRQ, 7, struct hvm_hw_pci_irqs);

/* ISA_IRQ: the wires of ISA interrupts 0 ... 15, the lowest bits. */
XEN_ABI_EXT struct hvm_hw_isa_irqs {
    XEN_ABI_EXT union {
        xen_abi_ulong_t i[1];
        uint64_t pad[1];
    };
};
DECLARE_HVM_SAVE_TYPE(ISA_IRQ, 8, struct hvm_hw_isa_irqs);

/* PCI_LINK: the router of PCI wires; wire (device + pin) & 3 drives a link. */
struct hvm_hw_pci_link {
    uint8_t route[4];             /* the ISA interrupt of each link; 0: none */
    uint8_t pad0[4];              /* ignored */
};
DECLARE_HVM_SAVE_TYPE(PCI_LINK, 9, struct hvm_hw_pci_link);

/* PIT: an 8254. */
struct hvm_hw_pit {
    struct hvm_hw_pit_channel {
        uint32_t count;           /* 1 ... 65536 */
        uint16_t latched_count;
        uint8_t  count_latched;
        uint8_t  status_latched;
        uint8_t  status;
        uint8_t  read_state;
        uint8_t  write_state;
        uint8_t  write_latch;
        uint8_t  rw_mode;
        uint8_t  mode;
        uint8_t  bcd;             /* Xen counts in binary all the same */
        uint8_t  gate;
    } channels[3];
    uint32_t speaker_data_on;     /* bit 1 of port 0x61 */
    uint32_t pad0;                /* ignored */
};
DECLARE_HVM_SAVE_TYPE(PIT, 10, struct hvm_hw_pit);

/* RTC: an MC146818. */
struct hvm_hw_rtc {
    uint8_t cmos_data[RTC_CMOS_SIZE];
    uint8_t cmos_index;           /* the register that port 0x71 accesses */
    uint8_t pad0;                 /* ignored */
    int64_t rtc_offset;           /* seconds from the host's clock to the guest's; since 4.14 */
};
DECLARE_HVM_SAVE_TYPE(RTC, 11, struct hvm_hw_rtc);

/* HPET: its registers up to `period` as they are in memory, 0x0 ... 0x3ff. */
struct hvm_hw_hpet {
    uint64_t capability;
    uint64_t res0;                /* ignored, as all res */
    uint64_t config;
    uint64_t res1;
    uint64_t isr;                 /* interrupt status */
    uint64_t res2[25];
    uint64_t mc64;                /* the counter */
    uint64_t res3;
    struct {
        uint64_t config;
        uint64_t cmp;             /* comparator */
        uint64_t fsb;             /* route: not supported */
        uint64_t res4;
    } timers[HPET_TIMER_NUM];
    uint64_t res5[84];
    uint64_t period[HPET_TIMER_NUM];  /* what was last written to the comparator */
};
DECLARE_HVM_SAVE_TYPE(HPET, 12, struct hvm_hw_hpet);

/* PMTIMER: ACPI's timer, and the registers of its events. */
struct hvm_hw_pmtimer {
    uint32_t tmr_val;             /* TMR_VAL */
    uint16_t pm1a_sts;            /* PM1a_STS */
    uint16_t pm1a_en;             /* PM1a_EN */
};
DECLARE_HVM_SAVE_TYPE(PMTIMER, 13, struct hvm_hw_pmtimer);

/* MTRR: memory type registers of a VCPU. */
struct hvm_hw_mtrr {
    uint64_t msr_pat_cr;
    uint64_t msr_mtrr_var[MTRR_VCNT * 2];  /* base and mask, by turns */
    uint64_t msr_mtrr_fixed[NUM_FIXED_MSR];
    uint64_t msr_mtrr_cap;
    uint64_t msr_mtrr_def_type;
};
DECLARE_HVM_SAVE_TYPE(MTRR, 14, struct hvm_hw_mtrr);

/* hvm_hw_cpu_xsave: the beginning of a CPU_XSAVE_CODE record; since 4.1. */
struct hvm_hw_cpu_xsave {
    uint64_t xfeature_mask;       /* ignored */
    uint64_t xcr0;
    uint64_t xcr0_accum;          /* all bits that xcr0 ever had */
    struct {                      /* as XSAVE writes it; more follows, by xcr0_accum */
        struct { char x[512]; } fpu_sse;
        struct hvm_hw_cpu_xsave_hdr {
            uint64_t xstate_bv;
            uint64_t xcomp_bv;    /* since 4.7 */
            uint64_t reserved[6]; /* must be 0 */
        } xsave_hdr;
    } save_area;
};

/* VIRIDIAN_DOMAIN: Hyper-V's registers that a partition has once; since 4.2. */
struct hvm_viridian_domain_context {
    uint64_t hypercall_gpa;
    uint64_t guest_os_id;
    uint64_t time_ref_count;      /* since 4.5 */
    uint64_t reference_tsc;       /* since 4.6 */
};
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_DOMAIN, 15, struct hvm_viridian_domain_context);

/* VIRIDIAN_VCPU: and those that each VCPU has; since 4.2. */
struct hvm_viridian_vcpu_context {
    uint64_t vp_assist_msr;
    uint8_t  apic_assist_pending; /* since 4.12 */
    uint8_t  _pad[7];             /* must be 0 */
    uint64_t simp_msr;            /* since 4.13, as what follows */
    uint64_t sint_msr[16];
    uint64_t stimer_config_msr[4];
    uint64_t stimer_count_msr[4];
};
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_VCPU, 17, struct hvm_viridian_vcpu_context);

/* VMCE_VCPU: machine check registers; since 4.2. */
struct hvm_vmce_vcpu {
    uint64_t caps;                /* MCG_CAP */
    uint64_t mci_ctl2_bank0;      /* since 4.3 */
    uint64_t mci_ctl2_bank1;      /* since 4.3 */
    uint64_t mcg_ext_ctl;         /* since 4.10 */
};
DECLARE_HVM_SAVE_TYPE(VMCE_VCPU, 18, struct hvm_vmce_vcpu);

/* TSC_ADJUST: a VCPU's register; since 4.3. */
struct hvm_tsc_adjust {
    uint64_t tsc_adjust;
};
DECLARE_HVM_SAVE_TYPE(TSC_ADJUST, 19, struct hvm_tsc_adjust);

/*
 * hvm_msr: a CPU_MSR_CODE record, other registers of a VCPU; since 4.5.
 *
 *   offset  x86_32  size  field
 *        0       0     4  count
 *        4       -     4  (hole)
 *        8       4     -  msr     16 bytes each
 */
XEN_ABI_EXT struct hvm_msr {
    uint32_t count;               /* elements of msr */
    struct hvm_one_msr {
        uint32_t index;           /* the register's number */
        uint32_t _rsvd;           /* must be 0 */
        uint64_t val;
    } msr[XEN_FLEX_ARRAY_DIM];
};

XEN_ABI_END

#endif /* __XEN_PUBLIC_HVM_SAVE_X86_H__ */
