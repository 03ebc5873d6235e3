/* SPDX-License-Identifier: MIT */
/*
 * pmu.h - x86's part of a performance counter sample, see ../pmu.h.
 *
 * Contract: Xen writes it before VIRQ_XENPMU. What the guest changes counts from
 *           XENPMU_flush on (l.lapic_lvtpc also from XENPMU_lvtpc_set on), and
 *           may be changed only while pmu_flags has PMU_CACHED.
 * Layout:   offsets are the same on x86_32 and x86_64. Since 4.6.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_PMU_H__
#define __XEN_PUBLIC_ARCH_X86_PMU_H__

#include "../xen.h"

/* Bytes that are kept free for members to come. */
#define XENPMU_REGS_PAD_SZ  64
#define XENPMU_CTXT_PAD_SZ  128

XEN_ABI_BEGIN

/* xen_pmu_amd_ctxt: the counters of an AMD processor. */
XEN_ABI_EXT struct xen_pmu_amd_ctxt {
    uint32_t counters;          /* Xen: offset of the counters from this record, 64 bits each */
    uint32_t ctrls;             /* Xen: offset of their control registers */
    uint64_t regs[XEN_FLEX_ARRAY_DIM];  /* where these offsets point to */
};
typedef struct xen_pmu_amd_ctxt xen_pmu_amd_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_amd_ctxt_t);

/* xen_pmu_cntr_pair: one architectural counter of an Intel processor. */
struct xen_pmu_cntr_pair {
    uint64_t counter;
    uint64_t control;           /* PERFEVTSEL */
};
typedef struct xen_pmu_cntr_pair xen_pmu_cntr_pair_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_cntr_pair_t);

/* xen_pmu_intel_ctxt: the counters of an Intel processor; registers by their MSR's name. */
XEN_ABI_EXT struct xen_pmu_intel_ctxt {
    uint32_t fixed_counters;    /* Xen: offset of the fixed counters from here, 64 bits each */
    uint32_t arch_counters;     /* Xen: offset of the xen_pmu_cntr_pair array */
    uint64_t global_ctrl;
    uint64_t global_ovf_ctrl;
    uint64_t global_status;
    uint64_t fixed_ctrl;
    uint64_t ds_area;
    uint64_t pebs_enable;
    uint64_t debugctl;
    uint64_t regs[XEN_FLEX_ARRAY_DIM];  /* where these offsets point to */
};
typedef struct xen_pmu_intel_ctxt xen_pmu_intel_ctxt_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_intel_ctxt_t);

/* xen_pmu_regs: what ran when the counter overflowed. */
struct xen_pmu_regs {
    uint64_t ip;
    uint64_t sp;
    uint64_t flags;
    uint16_t cs;
    uint16_t ss;
    uint8_t  cpl;               /* privilege level, 0 ... 3 */
    uint8_t  pad[3];            /* ignored */
};
typedef struct xen_pmu_regs xen_pmu_regs_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_regs_t);

/* xen_pmu_arch.pmu_flags */
#define PMU_CACHED          (1 << 0)  /* the counters' values are here, not in the processor */
#define PMU_SAMPLE_USER     (1 << 1)  /* user mode ran */
#define PMU_SAMPLE_REAL     (1 << 2)  /* real mode ran */
#define PMU_SAMPLE_PV       (1 << 3)  /* the guest that ran is paravirtual */

/*
 * xen_pmu_arch: xen_pmu_data.pmu.
 *
 *   offset  size  field
 *        0    64  r          regs are the first 32
 *       64     8  pmu_flags
 *       72     8  l          lapic_lvtpc are the first 4
 *       80   128  c
 *      208
 */
XEN_ABI_EXT struct xen_pmu_arch {
    union {
        xen_pmu_regs_t regs;    /* Xen */
        uint8_t pad[XENPMU_REGS_PAD_SZ];
    } r;
    uint64_t pmu_flags;         /* Xen: PMU_* */
    union {
        uint32_t lapic_lvtpc;   /* both: the local APIC's register; only its mask bit counts */
        uint64_t pad;
    } l;
    XEN_ABI_EXT union {
        xen_pmu_amd_ctxt_t amd;         /* both, by the processor's vendor */
        xen_pmu_intel_ctxt_t intel;
        uint8_t pad[XENPMU_CTXT_PAD_SZ];
    } c;
};
typedef struct xen_pmu_arch xen_pmu_arch_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_arch_t);

XEN_ABI_END

#endif /* __XEN_PUBLIC_ARCH_X86_PMU_H__ */
