/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - xen_arch_domainconfig, Arm's part of a domain's creation.
 *
 * Contract: a member of xen_domctl_createdomain and xen_domctl_getdomaininfo, for tools.
 *           Not stable, as domctl.h. xen.h includes it. Ours: in Xen it stands in arch-arm.h.
 * Layout:   the same on both ABIs.
 */
#ifndef __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__
#define __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__

#if !defined(__XEN_TOOLS__)
# error "domainconfig.h is for tools: it changes with Xen's releases (__XEN_TOOLS__)"
#endif

#include "../abi.h"
#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "../control/arch-arm/domainconfig.h"
#else

XEN_ABI_BEGIN

/* xen_arch_domainconfig.gic_version; since 4.5 */
#define XEN_DOMCTL_CONFIG_GIC_NATIVE            0  /* the host's; out: GIC_V2 or GIC_V3 */
#define XEN_DOMCTL_CONFIG_GIC_V2                1
#define XEN_DOMCTL_CONFIG_GIC_V3                2

/* xen_arch_domainconfig.tee_type; since 4.13 */
#define XEN_DOMCTL_CONFIG_TEE_NONE              0
#define XEN_DOMCTL_CONFIG_TEE_OPTEE             1
#define XEN_DOMCTL_CONFIG_TEE_FFA               2  /* since 4.18 */

/* xen_arch_domainconfig.arm_sci_type; since 4.21 */
#define XEN_DOMCTL_CONFIG_ARM_SCI_NONE          0
#define XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC      1

/* xen_arch_domainconfig.v8r_el1_msa: the memory system at EL1; since 4.22 */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE  0
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA  1  /* protection regions */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA  2  /* page tables */

/* xen_arch_domainconfig: Arm's part of XEN_DOMCTL_createdomain, not stable; since 4.6. */
struct xen_arch_domainconfig {
    uint8_t gic_version;                /* in, out: XEN_DOMCTL_CONFIG_GIC_* */
    uint8_t sve_vl;                     /* in: SVE vector length in units of 128 bits; since 4.18 */
    uint16_t tee_type;                  /* in: XEN_DOMCTL_CONFIG_TEE_* */
    uint32_t nr_spis;                   /* in: shared interrupts */
    uint32_t clock_frequency;           /* out: of the timer, Hz; 0 where the register is right */
    uint8_t arm_sci_type;               /* in: XEN_DOMCTL_CONFIG_ARM_SCI_*; since 4.21 */
    uint8_t v8r_el1_msa;                /* in: XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_*; since 4.22 */
    uint16_t pad;                       /* must be 0 */
};

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__ */
