/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - the definitions of arch-x86/domainconfig.h in older releases of Xen.
 *
 * Contract: included by ../../arch-x86/domainconfig.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../../arch-x86/domainconfig.h"

#ifndef __XEN_PUBLIC_CONTROL_ARCH_X86_DOMAINCONFIG_H__
#define __XEN_PUBLIC_CONTROL_ARCH_X86_DOMAINCONFIG_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

#if XEN_CONTROL_RELEASE >= 407
#define XEN_X86_EMU_LAPIC                          1U
#define XEN_X86_EMU_HPET                           2U
#define XEN_X86_EMU_PM                             4U
#define XEN_X86_EMU_RTC                            8U
#define XEN_X86_EMU_IOAPIC                         16U
#define XEN_X86_EMU_PIC                            32U
#define XEN_X86_EMU_VGA                            64U
#define XEN_X86_EMU_IOMMU                          128U
#define XEN_X86_EMU_PIT                            0x100U
#endif
#if XEN_CONTROL_RELEASE >= 409
#define XEN_X86_EMU_USE_PIRQ                       0x200U
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_X86_EMU_VPCI                           0x400U
#endif
#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 409
#define XEN_X86_EMU_ALL                            0x1ffU
#endif
#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
#define XEN_X86_EMU_ALL                            0x3ffU
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_X86_EMU_ALL                            0x7ffU
#endif
#if XEN_CONTROL_RELEASE >= 417
#define XEN_X86_MISC_FLAGS_MAX                     1U
#endif
#if XEN_CONTROL_RELEASE >= 415
#define XEN_X86_MSR_RELAXED                        1U
#endif
#if XEN_CONTROL_RELEASE >= 407
#define _XEN_X86_EMU_HPET                          1
#define _XEN_X86_EMU_IOAPIC                        4
#define _XEN_X86_EMU_IOMMU                         7
#define _XEN_X86_EMU_LAPIC                         0
#define _XEN_X86_EMU_PIC                           5
#define _XEN_X86_EMU_PIT                           8
#define _XEN_X86_EMU_PM                            2
#define _XEN_X86_EMU_RTC                           3
#endif
#if XEN_CONTROL_RELEASE >= 409
#define _XEN_X86_EMU_USE_PIRQ                      9
#endif
#if XEN_CONTROL_RELEASE >= 407
#define _XEN_X86_EMU_VGA                           6
#endif
#if XEN_CONTROL_RELEASE >= 411
#define _XEN_X86_EMU_VPCI                          10
#endif

#if XEN_CONTROL_RELEASE < 407
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    char dummy;                                             /* 0 */
};                                                          /* 1 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 407 && XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint32_t emulation_flags;                               /* 0 */
};                                                          /* 4 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_arch_domainconfig {
    uint32_t emulation_flags;                               /* 0 */
    uint32_t misc_flags;                                    /* 4 */
};                                                          /* 8 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_ARCH_X86_DOMAINCONFIG_H__ */
