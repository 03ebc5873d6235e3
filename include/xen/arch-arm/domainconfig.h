/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - xen_arch_domainconfig: the options of a new domain that only Arm has.
 *
 * Contract: the record is a member of xen_domctl_createdomain, where the tools give the options
 *           of the new domain, and of xen_domctl_getdomaininfo, where Xen sets all of it to 0.
 *           XEN_DOMCTL_createdomain returns -XEN_EINVAL for a value that Xen does not know or
 *           the machine does not support; exceptions are mentioned below. For tools; not
 *           stable, like all of domctl.h. xen.h includes this header. In Xen's own headers the
 *           record is in arch-arm.h.
 * Layout:   the same on arm32 and arm64.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__
#define __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__

#if !defined(__XEN_TOOLS__)
# error "domainconfig.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "../abi.h"
#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "../control/arch-arm/domainconfig.h"
#elif !defined(XEN_DOMCTL_CONFIG_GIC_NATIVE)    /* else an older copy of arch-arm.h has it all */

XEN_ABI_BEGIN

/*
 * xen_arch_domainconfig.gic_version: the version of the virtual interrupt controller; since
 * 4.5. -XEN_ENODEV: the machine's interrupt controller does not allow it.
 */
#define XEN_DOMCTL_CONFIG_GIC_NATIVE            0  /* the same as the machine's; since 4.6 (4.5
                                                      had GIC_DEFAULT) */
#define XEN_DOMCTL_CONFIG_GIC_V2                1
#define XEN_DOMCTL_CONFIG_GIC_V3                2

/*
 * xen_arch_domainconfig.tee_type: the access to a trusted execution environment: none, or
 * the one that Xen has found on the machine; since 4.13
 */
#define XEN_DOMCTL_CONFIG_TEE_NONE              0
#define XEN_DOMCTL_CONFIG_TEE_OPTEE             1  /* OP-TEE */
#define XEN_DOMCTL_CONFIG_TEE_FFA               2  /* FF-A (Arm's Firmware Framework); since 4.18 */

/*
 * xen_arch_domainconfig.arm_sci_type: the access to the system control firmware; since 4.21.
 * Xen ignores it if it has found no such firmware on the machine.
 */
#define XEN_DOMCTL_CONFIG_ARM_SCI_NONE          0
#define XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC      1  /* SCMI messages by SMC */

/*
 * xen_arch_domainconfig.v8r_el1_msa: the memory system that the guest's kernel (EL1) uses
 * on an Armv8-R processor. Xen itself uses a memory protection unit (MPU) there. Since 4.22.
 */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_NONE  0  /* the only value if Xen uses an MMU */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_PMSA  1  /* Armv8-R: protection regions */
#define XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_VMSA  2  /* Armv8-R, only arm64: page tables */

#ifndef XEN_ABI_ASSEMBLER

/* xen_arch_domainconfig: Arm's part of XEN_DOMCTL_createdomain; since 4.6. */
struct xen_arch_domainconfig {
    uint8_t gic_version;                /* in:  XEN_DOMCTL_CONFIG_GIC_*; out: GIC_V2 or GIC_V3 */
    uint8_t sve_vl;                     /* in:  SVE vector length in units of 128 bits, 0: no
                                           SVE; since 4.18 */
    uint16_t tee_type;                  /* in:  XEN_DOMCTL_CONFIG_TEE_*; since 4.13 */
    uint32_t nr_spis;                   /* in:  number of shared interrupts (SPIs) of the
                                           virtual GIC, at most 960; Xen rounds it up to a
                                           multiple of 32. With extended SPIs, if Xen and the
                                           machine support them: 4064 plus their number */
    uint32_t clock_frequency;           /* out: frequency of the timer, Hz, for the guest's
                                           device tree; 0: the guest reads it from CNTFRQ */
    uint8_t arm_sci_type;               /* in:  XEN_DOMCTL_CONFIG_ARM_SCI_*; since 4.21 */
    uint8_t v8r_el1_msa;                /* in:  XEN_DOMCTL_CONFIG_ARM_V8R_EL1_MSA_*; since 4.22 */
    uint16_t pad;                       /* in:  must be 0 */
};

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__ */
