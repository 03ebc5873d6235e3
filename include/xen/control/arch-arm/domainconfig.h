/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - the definitions of arch-arm/domainconfig.h in older releases of Xen.
 *
 * Contract: included by ../../arch-arm/domainconfig.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../../arch-arm/domainconfig.h"

#ifndef __XEN_PUBLIC_CONTROL_ARCH_ARM_DOMAINCONFIG_H__
#define __XEN_PUBLIC_CONTROL_ARCH_ARM_DOMAINCONFIG_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

#define XEN_DOMCTL_CONFIG_GIC_NATIVE               0
#define XEN_DOMCTL_CONFIG_GIC_V2                   1
#define XEN_DOMCTL_CONFIG_GIC_V3                   2
#if XEN_CONTROL_RELEASE >= 413
#define XEN_DOMCTL_CONFIG_TEE_NONE                 0
#define XEN_DOMCTL_CONFIG_TEE_OPTEE                1
#endif
#if XEN_CONTROL_RELEASE >= 418
#define XEN_DOMCTL_CONFIG_TEE_FFA                  2
#endif
#if XEN_CONTROL_RELEASE >= 421
#define XEN_DOMCTL_CONFIG_ARM_SCI_NONE             0
#define XEN_DOMCTL_CONFIG_ARM_SCI_SCMI_SMC         1
#endif

#if XEN_CONTROL_RELEASE < 413
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint8_t gic_version;                                    /* 0 */
    uint32_t nr_spis;                                       /* 4 */
    uint32_t clock_frequency;                               /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 418
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint8_t gic_version;                                    /* 0 */
    uint16_t tee_type;                                      /* 2 */
    uint32_t nr_spis;                                       /* 4 */
    uint32_t clock_frequency;                               /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint8_t gic_version;                                    /* 0 */
    uint8_t sve_vl;                                         /* 1 */
    uint16_t tee_type;                                      /* 2 */
    uint32_t nr_spis;                                       /* 4 */
    uint32_t clock_frequency;                               /* 8 */
};                                                          /* 12 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 421
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint8_t gic_version;                                    /* 0 */
    uint8_t sve_vl;                                         /* 1 */
    uint16_t tee_type;                                      /* 2 */
    uint32_t nr_spis;                                       /* 4 */
    uint32_t clock_frequency;                               /* 8 */
    uint8_t arm_sci_type;                                   /* 12 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_ARCH_ARM_DOMAINCONFIG_H__ */
