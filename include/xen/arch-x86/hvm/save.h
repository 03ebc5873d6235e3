/* SPDX-License-Identifier: MIT */
/*
 * save.h - records of an x86 HVM or PVH domain's saved state, in the stream of ../../hvm/save.h.
 *
 * Contract: which records the stream has, and what their `instance` is:
 *
 *             HEADER                              always, first, 0
 *             CPU                                 for each VCPU that is not down; its number
 *             MTRR, VMCE_VCPU, TSC_ADJUST         for each VCPU; its number
 *             LAPIC, LAPIC_REGS                   for each VCPU, with a local APIC; its number
 *             VIRIDIAN_VCPU                       for each VCPU, with Viridian; its number
 *             CPU_XSAVE_CODE                      for each VCPU that uses XSAVE; its number
 *             CPU_MSR_CODE                        for each VCPU with such an MSR that is not 0
 *             PCI_IRQ, ISA_IRQ, PCI_LINK          always, 0
 *             VIRIDIAN_DOMAIN                     with Viridian, 0
 *             PIC                                 with this device: 0 master, 1 slave
 *             IOAPIC, PIT, RTC, HPET, PMTIMER     with this device, 0
 *
 *           Restore: every VCPU without a CPU record is down afterwards. PCI_IRQ, ISA_IRQ and
 *           PCI_LINK must come in this order. The length of a record must be exact, with
 *           these exceptions: CPU, LAPIC, RTC, VIRIDIAN_DOMAIN, VIRIDIAN_VCPU and VMCE_VCPU
 *           can be shorter, as older versions of Xen wrote them; the missing bytes are taken
 *           as 0. CPU_XSAVE_CODE can be longer, if the additional bytes are 0. Restore
 *           fails for an unknown type code (-XEN_EINVAL) and for a record of a device that the
 *           domain does not have (-XEN_ENODEV).
 * Layout:   offsets are the same on x86_32 and x86_64. The length of LAPIC and the place of
 *           hvm_msr.msr differ; the stream has those of x86_64.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_X86_H__
#define __XEN_PUBLIC_HVM_SAVE_X86_H__

#include "../../abi.h"
#include "../../hvm/save.h"

/* Largest type code in use. 22 to 34 are reserved for a vendor (Amazon). */
#define HVM_SAVE_CODE_MAX             20

/* Type codes of records of variable length, which have no DECLARE_HVM_SAVE_TYPE. */
#define CPU_XSAVE_CODE                16  /* hvm_hw_cpu_xsave, more follows; since 4.1 */
#define CPU_MSR_CODE                  20  /* hvm_msr; since 4.5 */

/* hvm_save_header.magic and .version */
#define HVM_FILE_MAGIC                0x54381286
#define HVM_FILE_VERSION              0x00000001

/*
 * hvm_hw_cpu.flags: fpu_regs is valid. Without this flag Xen resets the FPU at restore. Xen 4.22
 * always sets it. Since 4.7.
 */
#define _XEN_X86_FPU_INITIALISED      0
#define XEN_X86_FPU_INITIALISED       (1U << _XEN_X86_FPU_INITIALISED)

/* Sizes of arrays in the records. */
#define VIOAPIC_NUM_PINS              48  /* hvm_hw_vioapic.redirtbl */
#define RTC_CMOS_SIZE                 14  /* hvm_hw_rtc.cmos_data */
#define HPET_TIMER_NUM                 3  /* hvm_hw_hpet.timers */
#define MTRR_VCNT                      8  /* pairs of hvm_hw_mtrr.msr_mtrr_var */
#define NUM_FIXED_MSR                 11  /* hvm_hw_mtrr.msr_mtrr_fixed */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* HEADER: identifies the stream and the Xen that wrote it. */
struct hvm_save_header {
    uint32_t magic;               /* must be HVM_FILE_MAGIC */
    uint32_t version;             /* must be HVM_FILE_VERSION */
    uint64_t changeset;           /* changeset of Xen, all ones: unknown; ignored by restore */
    uint32_t cpuid;               /* EAX of CPUID leaf 1 of the host; not checked */
    uint32_t gtsc_khz;            /* frequency of the guest's TSC in kHz; 0: keep; since 4.0 */
};
DECLARE_HVM_SAVE_TYPE(HEADER, 1, struct hvm_save_header);

/* CPU: registers of a VCPU. */
XEN_ABI_EXT struct hvm_hw_cpu {
    uint8_t  fpu_regs[512];      /* in the format of FXSAVE */

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
    uint32_t cs_arbytes;          /* attributes: bits 0-7 are bits 40-47 of
                                     the descriptor, bits 8-11 its bits 52-55 */
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
    uint64_t shadow_gs;           /* MSR KERNEL_GS_BASE */
    uint64_t msr_flags;           /* ignored; Xen writes 0 */
    uint64_t msr_lstar;
    uint64_t msr_star;
    uint64_t msr_cstar;
    uint64_t msr_syscall_mask;
    uint64_t msr_efer;
    uint64_t msr_tsc_aux;         /* must fit in 32 bits; since 4.0 */

    uint64_t tsc;                 /* the guest's TSC at the time of saving */

    /*
     * Event (exception, NMI ...) that Xen must inject again: VMX's VM-entry interruption
     * information or SVM's EVENTINJ, which have the same format.
     */
    XEN_ABI_EXT union {
        uint32_t pending_event;   /* all bits; 0: no event */
        XEN_ABI_EXT struct {
            uint32_t pending_vector:8;
            uint32_t pending_type:3;
            uint32_t pending_error_valid:1;  /* error_code is valid */
            uint32_t pending_reserved:19;    /* must be 0 if there is an event */
            uint32_t pending_valid:1;        /* 1: there is an event */
        };
    };
    uint32_t error_code;          /* error code of the event; must fit in 16 bits if valid */

    uint32_t flags;               /* XEN_X86_FPU_*, others must be 0; since 4.7 */
    uint32_t pad0;                /* must be 0; since 4.7 */
};

/* hvm_hw_cpu_compat: CPU record as Xen wrote it until 3.4, without msr_tsc_aux and flags. */
XEN_ABI_EXT struct hvm_hw_cpu_compat {
    uint8_t  fpu_regs[512];      /* in the format of FXSAVE */

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
    uint32_t cs_arbytes;          /* attributes: bits 0-7 are bits 40-47 of
                                     the descriptor, bits 8-11 its bits 52-55 */
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
    uint64_t shadow_gs;           /* MSR KERNEL_GS_BASE */
    uint64_t msr_flags;           /* ignored; Xen writes 0 */
    uint64_t msr_lstar;
    uint64_t msr_star;
    uint64_t msr_cstar;
    uint64_t msr_syscall_mask;
    uint64_t msr_efer;

    uint64_t tsc;                 /* the guest's TSC at the time of saving */

    /*
     * Event (exception, NMI ...) that Xen must inject again: VMX's VM-entry interruption
     * information or SVM's EVENTINJ, which have the same format.
     */
    XEN_ABI_EXT union {
        uint32_t pending_event;   /* all bits; 0: no event */
        XEN_ABI_EXT struct {
            uint32_t pending_vector:8;
            uint32_t pending_type:3;
            uint32_t pending_error_valid:1;  /* error_code is valid */
            uint32_t pending_reserved:19;    /* must be 0 if there is an event */
            uint32_t pending_valid:1;        /* 1: there is an event */
        };
    };
    uint32_t error_code;          /* error code of the event; must fit in 16 bits if valid */
};

/*
 * _hvm_hw_fix_cpu: convert, in place, a CPU record of an older Xen to today's layout. `h` points to
 * the record, which has `size` bytes, in a buffer of sizeof(struct hvm_hw_cpu). Records without
 * `flags` always have a valid fpu_regs, so the function sets that flag. Returns 0.
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

/* PIC: one of the two 8259 interrupt controllers. In irr, imr, isr, elcr one bit is one line. */
XEN_ABI_EXT struct hvm_hw_vpic {
    uint8_t irr;                  /* lines with a request */
    uint8_t imr;                  /* lines that are masked */
    uint8_t isr;                  /* lines in service */
    uint8_t irq_base;             /* vector of line 0 */
    uint8_t init_state:4;         /* 0: initialised. Otherwise bits 0-1: x, if the next write sets
                                     command word ICW(x+1); bit 2: ICW4 is expected; bit 3: ICW3
                                     is not expected */
    uint8_t priority_add:4;       /* line with the highest priority */
    uint8_t readsel_isr:1;        /* a read returns 1: isr, 0: irr */
    uint8_t poll:1;               /* the next read is a poll */
    uint8_t auto_eoi:1;           /* 1: an acknowledged line leaves isr at once */
    uint8_t rotate_on_auto_eoi:1; /* 1: with auto_eoi, an acknowledged line gets the lowest
                                     priority */
    uint8_t special_fully_nested_mode:1;  /* 1: the mode is on */
    uint8_t special_mask_mode:1;  /* 1: the mode is on */
    uint8_t is_master:1;          /* 1: master, instance 0; 0: slave, instance 1 */
    uint8_t elcr;                 /* lines that are level-triggered (1) or edge-triggered (0) */
    uint8_t int_output;           /* state of the INT output: 0 or 1 */
};
DECLARE_HVM_SAVE_TYPE(PIC, 3, struct hvm_hw_vpic);

/* vioapic_redir_entry: entry of an I/O APIC's redirection table, as the hardware has it. */
XEN_ABI_EXT union vioapic_redir_entry {
    uint64_t bits;                /* the whole entry */
    struct {
        uint8_t vector;
        uint8_t delivery_mode:3;
        uint8_t dest_mode:1;      /* 1: logical, 0: physical */
        uint8_t delivery_status:1;
        uint8_t polarity:1;       /* 1: active low, 0: active high */
        uint8_t remote_irr:1;
        uint8_t trig_mode:1;      /* 1: level, 0: edge */
        uint8_t mask:1;
        uint8_t reserve:7;        /* reserved */
        uint8_t reserved[4];      /* reserved */
        uint8_t dest_id;
    } fields;
};

/* IOAPIC: the I/O APIC with 48 pins. A domain with another one cannot be saved. */
struct hvm_hw_vioapic {
    uint64_t base_address;        /* guest-physical address */
    uint32_t ioregsel;            /* register IOREGSEL */
    uint32_t id;                  /* APIC ID */
    union vioapic_redir_entry redirtbl[VIOAPIC_NUM_PINS];
};
DECLARE_HVM_SAVE_TYPE(IOAPIC, 4, struct hvm_hw_vioapic);

/*
 * LAPIC: state of a VCPU's local APIC that is not in its register page.
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
    uint64_t apic_base_msr;       /* MSR APIC_BASE; x2APIC mode without the enable bit is invalid */
    uint32_t disabled;            /* bit 0: disabled by the MSR, bit 1: by the spurious-interrupt
                                     vector register */
    uint32_t timer_divisor;       /* divisor of the timer's clock */
    uint64_t tdt_msr;             /* MSR TSC_DEADLINE; since 4.1 */
    uint32_t pending_esr;         /* errors that the next write to the ESR shows;
                                     since 4.18.5, 4.19.2, 4.20.1, 4.21 */
};
DECLARE_HVM_SAVE_TYPE(LAPIC, 5, struct hvm_hw_lapic);

/* LAPIC_REGS: registers of the local APIC. */
struct hvm_hw_lapic_regs {
    uint8_t data[1024];           /* the first 1024 bytes of the register page */
};
DECLARE_HVM_SAVE_TYPE(LAPIC_REGS, 6, struct hvm_hw_lapic_regs);

/* PCI_IRQ: asserted interrupt lines of PCI bus 0. Bit 4 * device + pin, pin 0 is INTA. */
XEN_ABI_EXT struct hvm_hw_pci_irqs {
    XEN_ABI_EXT union {
        xen_abi_ulong_t i[16 / sizeof(xen_abi_ulong_t)];
        uint64_t pad[2];
    };
};
DECLARE_HVM_SAVE_TYPE(PCI_IRQ, 7, struct hvm_hw_pci_irqs);

/* ISA_IRQ: asserted ISA interrupt lines. Bits 0 to 15 are IRQ 0 to 15. */
XEN_ABI_EXT struct hvm_hw_isa_irqs {
    XEN_ABI_EXT union {
        xen_abi_ulong_t i[1];
        uint64_t pad[1];
    };
};
DECLARE_HVM_SAVE_TYPE(ISA_IRQ, 8, struct hvm_hw_isa_irqs);

/*
 * PCI_LINK: router of PCI interrupts to ISA interrupts. A PCI line drives the link
 * (device + pin) & 3.
 */
struct hvm_hw_pci_link {
    uint8_t route[4];             /* ISA IRQ of each link, 0 to 15; 0: none */
    uint8_t pad0[4];              /* must be 0 */
};
DECLARE_HVM_SAVE_TYPE(PCI_LINK, 9, struct hvm_hw_pci_link);

/* PIT: the 8254 timer. */
struct hvm_hw_pit {
    struct hvm_hw_pit_channel {
        uint32_t count;           /* reload value, up to 65536 */
        uint16_t latched_count;   /* value of a latched counter */
        uint8_t  count_latched;   /* 0: not latched; otherwise how it is read */
        uint8_t  status_latched;  /* 1: the status is latched */
        uint8_t  status;          /* latched status byte */
        uint8_t  read_state;      /* which byte the next read returns */
        uint8_t  write_state;     /* which byte the next write sets */
        uint8_t  write_latch;     /* low byte, until the high byte is written */
        uint8_t  rw_mode;         /* access mode of the control word, 0 to 3 */
        uint8_t  mode;            /* counting mode, 0 to 5 */
        uint8_t  bcd;             /* 1: BCD, 0: binary; Xen always counts in binary */
        uint8_t  gate;            /* state of the gate input; 1 for channels 0 and 1 */
    } channels[3];
    uint32_t speaker_data_on;     /* bit 1 of port 0x61: 0 or 1 */
    uint32_t pad0;                /* must be 0 */
};
DECLARE_HVM_SAVE_TYPE(PIT, 10, struct hvm_hw_pit);

/* RTC: the MC146818 clock. */
struct hvm_hw_rtc {
    uint8_t cmos_data[RTC_CMOS_SIZE];  /* registers 0 to 13 */
    uint8_t cmos_index;           /* register that port 0x71 accesses */
    uint8_t pad0;                 /* ignored */
    int64_t rtc_offset;           /* guest's clock minus host's clock, in seconds; ignored if the
                                     toolstack has set the offset; since 4.14 */
};
DECLARE_HVM_SAVE_TYPE(RTC, 11, struct hvm_hw_rtc);

/*
 * HPET. The members before `period` are its registers at their places in memory, 0x0 to 0x3ff.
 */
struct hvm_hw_hpet {
    uint64_t capability;          /* general capabilities and ID */
    uint64_t res0;                /* ignored, as all members res0 to res5 */
    uint64_t config;              /* general configuration */
    uint64_t res1;
    uint64_t isr;                 /* interrupt status */
    uint64_t res2[25];
    uint64_t mc64;                /* main counter */
    uint64_t res3;
    struct {
        uint64_t config;          /* configuration and capabilities */
        uint64_t cmp;             /* comparator, 64 bits even in 32-bit mode */
        uint64_t fsb;             /* FSB interrupt route; not supported */
        uint64_t res4;
    } timers[HPET_TIMER_NUM];
    uint64_t res5[84];
    uint64_t period[HPET_TIMER_NUM];  /* last value written to the comparator */
};
DECLARE_HVM_SAVE_TYPE(HPET, 12, struct hvm_hw_hpet);

/* PMTIMER: ACPI's power-management timer, and the registers of its event block. */
struct hvm_hw_pmtimer {
    uint32_t tmr_val;             /* TMR_VAL: value of the timer */
    uint16_t pm1a_sts;            /* PM1a_STS: status */
    uint16_t pm1a_en;             /* PM1a_EN: enabled events */
};
DECLARE_HVM_SAVE_TYPE(PMTIMER, 13, struct hvm_hw_pmtimer);

/* MTRR: memory type registers of a VCPU (PAT and MTRRs). */
struct hvm_hw_mtrr {
    uint64_t msr_pat_cr;          /* MSR PAT */
    uint64_t msr_mtrr_var[MTRR_VCNT * 2];  /* pairs of base and mask; Xen 4.22 writes the first
                                              pair in the place of every pair */
    uint64_t msr_mtrr_fixed[NUM_FIXED_MSR];
    uint64_t msr_mtrr_cap;        /* at most MTRR_VCNT variable ranges */
    uint64_t msr_mtrr_def_type;
};
DECLARE_HVM_SAVE_TYPE(MTRR, 14, struct hvm_hw_mtrr);

/*
 * hvm_hw_cpu_xsave: first part of a CPU_XSAVE_CODE record. The rest of the XSAVE area follows; its
 * size is that of the standard (not compacted) format for the components of xcr0_accum. Since 4.1.
 */
struct hvm_hw_cpu_xsave {
    uint64_t xfeature_mask;       /* ignored */
    uint64_t xcr0;                /* register XCR0 */
    uint64_t xcr0_accum;          /* all bits that have ever been set in xcr0 */
    struct {                      /* as XSAVE writes it */
        struct { char x[512]; } fpu_sse;
        struct hvm_hw_cpu_xsave_hdr {
            uint64_t xstate_bv;
            uint64_t xcomp_bv;    /* must not have bit 63 (compacted); since 4.7 */
            uint64_t reserved[6]; /* must be 0 */
        } xsave_hdr;
    } save_area;
};

/* VIRIDIAN_DOMAIN: Hyper-V (Viridian) state of the domain. Since 4.2. */
struct hvm_viridian_domain_context {
    uint64_t hypercall_gpa;       /* MSR HYPERCALL */
    uint64_t guest_os_id;         /* MSR GUEST_OS_ID */
    uint64_t time_ref_count;      /* MSR TIME_REF_COUNT: reference time in 100 ns; since 4.5 */
    uint64_t reference_tsc;       /* MSR REFERENCE_TSC; since 4.6 */
};
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_DOMAIN, 15, struct hvm_viridian_domain_context);

/* VIRIDIAN_VCPU: Hyper-V (Viridian) state of a VCPU. Since 4.2. */
struct hvm_viridian_vcpu_context {
    uint64_t vp_assist_msr;       /* MSR VP_ASSIST_PAGE */
    uint8_t  apic_assist_pending; /* 1: the guest may skip its next EOI; since 4.11 (4.7 to 4.10:
                                     vector of the interrupt) */
    uint8_t  _pad[7];             /* must be 0 */
    uint64_t simp_msr;            /* MSR SIMP; this and the following members: since 4.13 */
    uint64_t sint_msr[16];        /* MSRs SINT0 to SINT15 */
    uint64_t stimer_config_msr[4];  /* MSRs STIMER0_CONFIG to STIMER3_CONFIG */
    uint64_t stimer_count_msr[4];   /* MSRs STIMER0_COUNT to STIMER3_COUNT */
};
DECLARE_HVM_SAVE_TYPE(VIRIDIAN_VCPU, 17, struct hvm_viridian_vcpu_context);

/* VMCE_VCPU: virtual machine-check registers of a VCPU. Since 4.2. */
struct hvm_vmce_vcpu {
    uint64_t caps;                /* MCG_CAP */
    uint64_t mci_ctl2_bank0;      /* MC0_CTL2; since 4.3 */
    uint64_t mci_ctl2_bank1;      /* MC1_CTL2; since 4.3 */
    uint64_t mcg_ext_ctl;         /* MCG_EXT_CTL; since 4.10 */
};
DECLARE_HVM_SAVE_TYPE(VMCE_VCPU, 18, struct hvm_vmce_vcpu);

/* TSC_ADJUST: MSR TSC_ADJUST of a VCPU. Since 4.3. */
struct hvm_tsc_adjust {
    uint64_t tsc_adjust;          /* value of the MSR */
};
DECLARE_HVM_SAVE_TYPE(TSC_ADJUST, 19, struct hvm_tsc_adjust);

/*
 * hvm_msr: a CPU_MSR_CODE record, further MSRs of a VCPU. Xen writes those that are not 0. Restore
 * fails with -XEN_ENXIO for an MSR that Xen would not write itself. Since 4.5.
 *
 *   offset  x86_32  size  field
 *        0       0     4  count
 *        4       -     4  (hole)
 *        8       4     -  msr     16 bytes each
 */
XEN_ABI_EXT struct hvm_msr {
    uint32_t count;               /* number of elements of msr, at least 1 */
    struct hvm_one_msr {
        uint32_t index;           /* number of the MSR */
        uint32_t _rsvd;           /* must be 0 */
        uint64_t val;             /* its value */
    } msr[XEN_FLEX_ARRAY_DIM];
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_HVM_SAVE_X86_H__ */
