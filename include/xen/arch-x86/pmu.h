/* SPDX-License-Identifier: MIT */
/*
 * pmu.h - x86 part of a performance counter sample: registers and counters. See ../pmu.h.
 *
 * Contract: Xen writes the record before it raises VIRQ_XENPMU. The guest may write only l and
 *           c. It must write c only while PMU_CACHED is set; Xen reads c at XENPMU_flush, and l
 *           at XENPMU_flush and XENPMU_lvtpc_set.
 * Layout:   offsets are the same on x86_32 and x86_64. Since 4.6.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_PMU_H__
#define __XEN_PUBLIC_ARCH_X86_PMU_H__

#include "../abi.h"
#include "../xen.h"

/* Sizes of the unions r and c of xen_pmu_arch, in bytes; they leave room for new members. */
#define XENPMU_REGS_PAD_SZ  64
#define XENPMU_CTXT_PAD_SZ  128

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * xen_pmu_amd_ctxt: counters of an AMD or Hygon processor, and their control registers (event
 * selectors). The guest may change both. It must not change the reserved bits of a control
 * register.
 */
XEN_ABI_EXT struct xen_pmu_amd_ctxt {
    uint32_t counters;          /* Xen: offset of the counters from this record, in bytes; each
                                   has 64 bits */
    uint32_t ctrls;             /* Xen: offset of the control registers, in bytes; 64 bits each */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];  /* both: counters, control registers */
};
typedef struct xen_pmu_amd_ctxt xen_pmu_amd_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_amd_ctxt_t);

/* xen_pmu_cntr_pair: one general-purpose counter of an Intel processor. */
struct xen_pmu_cntr_pair {
    uint64_t counter;           /* value of the counter */
    uint64_t control;           /* its control register, PERFEVTSEL */
};
typedef struct xen_pmu_cntr_pair xen_pmu_cntr_pair_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_cntr_pair_t);

/*
 * xen_pmu_intel_ctxt: counters of an Intel processor. Members are named after the MSR that they
 * hold. The guest may change what is marked "both".
 */
XEN_ABI_EXT struct xen_pmu_intel_ctxt {
    uint32_t fixed_counters;    /* Xen: offset of the fixed counters from this record, in bytes;
                                   each has 64 bits */
    uint32_t arch_counters;     /* Xen: offset of the array of xen_pmu_cntr_pair, in bytes */
    uint64_t global_ctrl;       /* both */
    uint64_t global_ovf_ctrl;   /* guest: overflow bits to clear in global_status */
    uint64_t global_status;     /* Xen: which counters overflowed */
    uint64_t fixed_ctrl;        /* both */
    uint64_t ds_area;           /* both: address of the guest's debug-store area, or 0. If
                                   XENPMU_FEATURE_INTEL_BTS (pmu.h) is on, Xen loads it and it
                                   must be canonical */
    uint64_t pebs_enable;       /* must be 0 */
    uint64_t debugctl;          /* not used */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];  /* both: fixed counters and counter pairs */
};
typedef struct xen_pmu_intel_ctxt xen_pmu_intel_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_intel_ctxt_t);

/*
 * xen_pmu_regs: registers at the time when the counter overflowed, of the guest that ran or, if
 * xen_pmu_data.domain_id is DOMID_XEN, of Xen.
 */
struct xen_pmu_regs {
    uint64_t ip;                /* instruction pointer */
    uint64_t sp;                /* stack pointer */
    uint64_t flags;             /* flags register */
    uint16_t cs;                /* selector */
    uint16_t ss;                /* selector */
    uint8_t  cpl;               /* privilege level, 0 to 3; written only if an HVM guest ran */
    uint8_t  pad[3];            /* ignored */
};
typedef struct xen_pmu_regs xen_pmu_regs_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_regs_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xen_pmu_arch.pmu_flags. The SAMPLE flags are about the guest that ran. */
#define PMU_CACHED          (1 << 0)  /* c holds the counters; they do not run */
#define PMU_SAMPLE_USER     (1 << 1)  /* user mode; never set for HVM guests */
#define PMU_SAMPLE_REAL     (1 << 2)  /* real mode; HVM guests only */
#define PMU_SAMPLE_PV       (1 << 3)  /* it is a PV guest (or the idle domain) */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_pmu_arch: the member pmu of xen_pmu_data.
 *
 *   offset  size  field
 *        0    64  r          regs: the first 32 bytes
 *       64     8  pmu_flags
 *       72     8  l          lapic_lvtpc: the first 4 bytes
 *       80   128  c
 *      208
 */
XEN_ABI_EXT struct xen_pmu_arch {
    union {
        xen_pmu_regs_t regs;    /* Xen: registers */
        uint8_t pad[XENPMU_REGS_PAD_SZ];
    } r;
    uint64_t pmu_flags;         /* Xen: PMU_* */
    union {
        uint32_t lapic_lvtpc;   /* guest: register LVTPC of the local APIC; Xen uses only the
                                   mask bit (16) and does not write it */
        uint64_t pad;
    } l;
    XEN_ABI_EXT union {
        xen_pmu_amd_ctxt_t amd;         /* both: AMD and Hygon processors */
        xen_pmu_intel_ctxt_t intel;     /* both: Intel processors */
        uint8_t pad[XENPMU_CTXT_PAD_SZ];
    } c;
};
typedef struct xen_pmu_arch xen_pmu_arch_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_arch_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_X86_PMU_H__ */
