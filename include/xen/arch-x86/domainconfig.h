/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - xen_arch_domainconfig, x86's part of a domain's creation.
 *
 * Contract: a member of xen_domctl_createdomain and xen_domctl_getdomaininfo, for tools.
 *           Not stable, as domctl.h. xen.h includes it. Ours: in Xen it stands in arch-x86/xen.h.
 * Layout:   the same on both ABIs.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__
#define __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__

#if !defined(__XEN_TOOLS__)
# error "domainconfig.h is for tools: it changes with Xen's releases (__XEN_TOOLS__)"
#endif

#include "../abi.h"
#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "../control/arch-x86/domainconfig.h"
#else

XEN_ABI_BEGIN

/* xen_arch_domainconfig.emulation_flags: devices that Xen emulates; since 4.7 */
#define _XEN_X86_EMU_LAPIC      0
#define XEN_X86_EMU_LAPIC       (1U << _XEN_X86_EMU_LAPIC)
#define _XEN_X86_EMU_HPET       1
#define XEN_X86_EMU_HPET        (1U << _XEN_X86_EMU_HPET)
#define _XEN_X86_EMU_PM         2
#define XEN_X86_EMU_PM          (1U << _XEN_X86_EMU_PM)
#define _XEN_X86_EMU_RTC        3
#define XEN_X86_EMU_RTC         (1U << _XEN_X86_EMU_RTC)
#define _XEN_X86_EMU_IOAPIC     4
#define XEN_X86_EMU_IOAPIC      (1U << _XEN_X86_EMU_IOAPIC)
#define _XEN_X86_EMU_PIC        5
#define XEN_X86_EMU_PIC         (1U << _XEN_X86_EMU_PIC)
#define _XEN_X86_EMU_VGA        6
#define XEN_X86_EMU_VGA         (1U << _XEN_X86_EMU_VGA)
#define _XEN_X86_EMU_IOMMU      7
#define XEN_X86_EMU_IOMMU       (1U << _XEN_X86_EMU_IOMMU)
#define _XEN_X86_EMU_PIT        8
#define XEN_X86_EMU_PIT         (1U << _XEN_X86_EMU_PIT)
#define _XEN_X86_EMU_USE_PIRQ   9
#define XEN_X86_EMU_USE_PIRQ    (1U << _XEN_X86_EMU_USE_PIRQ)   /* since 4.9 */
#define _XEN_X86_EMU_VPCI      10
#define XEN_X86_EMU_VPCI        (1U << _XEN_X86_EMU_VPCI)       /* since 4.11 */
#define XEN_X86_EMU_ALL         0x7ffU

/* xen_arch_domainconfig.misc_flags; since 4.15 */
#define XEN_X86_MSR_RELAXED     (1U << 0)  /* unknown MSRs read 0 and ignore writes */
#define XEN_X86_MISC_FLAGS_MAX  XEN_X86_MSR_RELAXED

/* xen_arch_domainconfig: x86's part of XEN_DOMCTL_createdomain, not stable; since 4.6. */
struct xen_arch_domainconfig {
    uint32_t emulation_flags;   /* in: XEN_X86_EMU_* */
    uint32_t misc_flags;        /* in: XEN_X86_MSR_* */
};

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__ */
