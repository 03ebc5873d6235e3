/* SPDX-License-Identifier: MIT */
/*
 * pmu.h - a guest's use of the processor's performance counters, and samples of it.
 *
 * Contract: HYPERVISOR_xenpmu_op(cmd, arg), cmd is XENPMU_*, arg points to a
 *           xen_pmu_params. 0, or a negative XEN_E* error; -EOPNOTSUPP where Xen was
 *           started without its vpmu and for HVM guests, who use the registers
 *           themselves; -EPERM for what only dom0 may do. Since 4.6.
 * Layout:   xen_pmu_data differs by architecture, xen_pmu_params by alignment alone.
 */
#ifndef __XEN_PUBLIC_PMU_H__
#define __XEN_PUBLIC_PMU_H__

#include "xen.h"
#if defined(XEN_ABI_X86)
# include "arch-x86/pmu.h"
#endif

/* The version of this interface, as Xen reports it. */
#define XENPMU_VER_MAJ              0
#define XENPMU_VER_MIN              1

/* XENPMU_*: the operation, and what `val` is. */
#define XENPMU_mode_get             0  /* out: XENPMU_MODE_*; version is set too */
#define XENPMU_mode_set             1  /* dom0; in: XENPMU_MODE_* */
#define XENPMU_feature_get          2  /* out: XENPMU_FEATURE_* */
#define XENPMU_feature_set          3  /* dom0; in: XENPMU_FEATURE_*; -EBUSY: mode is not off */
#define XENPMU_init                 4  /* in: frame of a page for xen_pmu_data, for `vcpu` */
#define XENPMU_finish               5  /* none: give the page of `vcpu` back */
#define XENPMU_lvtpc_set            6  /* none: take pmu.l.lapic_lvtpc of the calling VCPU */
#define XENPMU_flush                7  /* none: take all of pmu, and let the counters go on */

XEN_ABI_BEGIN

struct xen_pmu_params {
    struct {
        uint32_t maj;           /* mode_get: out; *_set, init, finish: in, XENPMU_VER_MAJ */
        uint32_t min;           /* mode_get: out; others: ignored */
    } version;
    uint64_t val;
    uint32_t vcpu;              /* in:  XENPMU_init, XENPMU_finish */
    uint32_t pad;               /* must be 0 */
};
typedef struct xen_pmu_params xen_pmu_params_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_params_t);

/* Whom the counters serve. */
#define XENPMU_MODE_OFF             0
#define XENPMU_MODE_SELF            (1 << 0)  /* each guest sees itself */
#define XENPMU_MODE_HV              (1 << 1)  /* and dom0 also Xen */
#define XENPMU_MODE_ALL             (1 << 2)  /* only dom0: Xen, itself and every guest */

/* Which counters. Intel's processors only, others ignore them. */
#define XENPMU_FEATURE_INTEL_BTS    (1 << 0)  /* branch trace store too */
#define XENPMU_FEATURE_IPC_ONLY     (1 << 1)  /* no more than instructions and cycles; since 4.7 */
#define XENPMU_FEATURE_ARCH_ONLY    (1 << 2)  /* no more than the architectural ones; since 4.7 */

/*
 * xen_pmu_data: a VCPU's page. Xen fills it when a counter overflows, then raises
 * VIRQ_XENPMU. The guest writes parts of `pmu` alone.
 *
 *   offset  size  field
 *        0     4  vcpu_id
 *        4     4  pcpu_id
 *        8     2  domain_id
 *       10     6  pad
 *       16     -  pmu  208 bytes on x86, 1 elsewhere
 *      224           x86, 20 elsewhere: 3 bytes at 17 are a hole there
 */
XEN_ABI_EXT struct xen_pmu_data {
    uint32_t vcpu_id;           /* Xen: the VCPU that ran */
    uint32_t pcpu_id;           /* Xen: its CPU; vcpu_id again where the guest is not dom0 */
    domid_t  domain_id;         /* Xen: its domain; DOMID_SELF, DOMID_XEN; others in MODE_ALL */
    uint8_t  pad[6];            /* ignored */
    xen_pmu_arch_t pmu;
};

XEN_ABI_END

#endif /* __XEN_PUBLIC_PMU_H__ */
