/* SPDX-License-Identifier: MIT */
/*
 * pmu.h - performance counters (PMU) for PV guests: setup, and samples at counter overflow.
 *
 * Contract: HYPERVISOR_xenpmu_op(cmd, arg), cmd is XENPMU_*, arg points to a
 *           xen_pmu_params. Returns 0 or a negative XEN_E* error. x86 only, for PV domains
 *           when Xen runs with the command-line option "vpmu". HVM and PVH guests
 *           use the counters' registers directly. Since 4.6.
 *           Every operation: -XEN_ENOSYS on other architectures; -XEN_EOPNOTSUPP if Xen runs
 *           without "vpmu" or does not support the processor's counters, and for HVM and
 *           PVH callers; -XEN_EPERM if the caller is not privileged (dom0) and the operation is
 *           marked "dom0" or unknown; -XEN_EINVAL for an unknown operation of dom0;
 *           -XEN_EFAULT if arg cannot be read or written. mode_set, feature_set, init and
 *           finish: -XEN_EINVAL if version.maj is not XENPMU_VER_MAJ.
 * Layout:   xen_pmu_data has a part that differs by architecture. xen_pmu_params differs on
 *           x86_32 in its alignment only.
 */
#ifndef __XEN_PUBLIC_PMU_H__
#define __XEN_PUBLIC_PMU_H__

#include "abi.h"
#include "xen.h"
#if defined(XEN_ABI_X86)
#include "arch-x86/pmu.h"
#endif

/* Version of this interface. */
#define XENPMU_VER_MAJ              0
#define XENPMU_VER_MIN              1

/*
 * XENPMU_*: the operation. The comment says who may use it and what `val` is.
 *
 * mode_get      returns the mode, and the interface version in `version`.
 * mode_set      sets the mode. -XEN_EINVAL if more than one bit or an unknown bit is set, and
 *               for XENPMU_MODE_HV and _ALL if the caller is a 32-bit PV domain. -XEN_EBUSY if
 *               the mode would change while a domain other than dom0 has a VCPU with a virtual
 *               PMU. A change between XENPMU_MODE_SELF and XENPMU_MODE_HV is always possible.
 * feature_get   returns the features; it writes only `val`.
 * feature_set   sets the features. -XEN_EINVAL for an unknown bit. -XEN_EBUSY if a domain other
 *               than dom0 has a VCPU with a virtual PMU and the features would change.
 * init          gives Xen a page for the xen_pmu_data of `vcpu`. -XEN_EINVAL if the VCPU does not
 *               exist, or if the frame is not a page of the caller that it may write. -XEN_ENOENT
 *               if the VCPU has no virtual PMU: the mode did not provide one when the VCPU was
 *               created (OFF; for domains other than dom0 also ALL). -XEN_EEXIST if the VCPU
 *               already has a page. -XEN_ENOMEM.
 * finish        releases the page of `vcpu` and stops its counters. Returns 0 even if the VCPU
 *               does not exist or has no page.
 * lvtpc_set     makes Xen read pmu.l.lapic_lvtpc of the calling VCPU's page. -XEN_EINVAL if
 *               the VCPU has no page.
 * flush         makes Xen read lapic_lvtpc in the calling VCPU's page and, after a sample, the
 *               counters, and lets the counters run again. If no counter was enabled (AMD: if
 *               the control register written last disabled its counter), Xen neither reads nor
 *               starts the counters and returns 0.
 *               -XEN_EINVAL if the VCPU has no page. -XEN_EIO if Xen does not accept a value;
 *               PMU_CACHED stays set then.
 */
#define XENPMU_mode_get             0  /* dom0; out: XENPMU_MODE_* */
#define XENPMU_mode_set             1  /* dom0; in: XENPMU_MODE_* */
#define XENPMU_feature_get          2  /* dom0; out: XENPMU_FEATURE_* */
#define XENPMU_feature_set          3  /* dom0; in: XENPMU_FEATURE_* */
#define XENPMU_init                 4  /* all; in: machine frame number of the page */
#define XENPMU_finish               5  /* all; `val` is ignored */
#define XENPMU_lvtpc_set            6  /* all; arg is ignored */
#define XENPMU_flush                7  /* all; arg is ignored */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

struct xen_pmu_params {
    struct {
        uint32_t maj;           /* mode_get: out; mode_set, feature_set, init, finish: in, must
                                   be XENPMU_VER_MAJ */
        uint32_t min;           /* mode_get: out; others: ignored */
    } version;
    uint64_t val;               /* in or out: see the operations */
    uint32_t vcpu;              /* in:  init, finish: VCPU of the calling domain */
    uint32_t pad;               /* ignored by Xen; write 0 */
};
typedef struct xen_pmu_params xen_pmu_params_t;
DEFINE_XEN_GUEST_HANDLE(xen_pmu_params_t);
#endif /* XEN_ABI_ASSEMBLER */

/*
 * Mode: which domains have a virtual PMU, and what it samples. Exactly one bit is set, or none.
 * The initial mode is SELF with the option "vpmu".
 */
#define XENPMU_MODE_OFF             0         /* no domain */
#define XENPMU_MODE_SELF            (1 << 0)  /* every domain samples itself */
#define XENPMU_MODE_HV              (1 << 1)  /* as SELF; dom0 also samples Xen */
#define XENPMU_MODE_ALL             (1 << 2)  /* only dom0; it samples all domains and Xen */

/* Features: what guests may do with the counters. On AMD processors they have no effect. */
#define XENPMU_FEATURE_INTEL_BTS    (1 << 0)  /* use the branch trace store (DS area) */
#define XENPMU_FEATURE_IPC_ONLY     (1 << 1)  /* events: instructions, core cycles and
                                                  reference cycles only; since 4.7 */
#define XENPMU_FEATURE_ARCH_ONLY    (1 << 2)  /* events: those of IPC_ONLY, last-level
                                                  cache and branch events; since 4.7 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_pmu_data: the page of a VCPU, registered by XENPMU_init. When a counter overflows, Xen
 * stops the counters, writes a sample here, sets PMU_CACHED and raises VIRQ_XENPMU for the VCPU
 * that samples. Until XENPMU_flush it writes no further sample. The guest may write only the
 * parts of `pmu` that are marked so in arch-x86/pmu.h.
 *
 * A sample can be of another VCPU than the one that owns the page: dom0 receives the samples that
 * hit the idle domain, and in XENPMU_MODE_ALL those of every domain, on the VCPU whose number is
 * the physical CPU's modulo the number of dom0's VCPUs.
 *
 *   offset  size  field
 *        0     4  vcpu_id
 *        4     4  pcpu_id
 *        8     2  domain_id
 *       10     6  pad
 *       16     -  pmu  208 bytes on x86, 1 elsewhere
 *      224           on x86; 20 elsewhere, with a hole of 3 bytes at 17
 */
XEN_ABI_EXT struct xen_pmu_data {
    uint32_t vcpu_id;           /* Xen: number of the VCPU that ran */
    uint32_t pcpu_id;           /* Xen: number of the physical CPU; for domains other than dom0:
                                   vcpu_id */
    domid_t  domain_id;         /* Xen: domain that ran: DOMID_SELF if this VCPU ran; DOMID_XEN
                                   if Xen ran (dom0 only, not in MODE_SELF); otherwise its ID */
    uint8_t  pad[6];            /* ignored */
    xen_pmu_arch_t pmu;         /* Xen and guest: registers and counters */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_PMU_H__ */
