/* SPDX-License-Identifier: MIT */
/*
 * domainconfig.h - xen_arch_domainconfig: the options of a new domain that only x86 has.
 *
 * Contract: the record is a member of xen_domctl_createdomain, where the tools give the options
 *           of the new domain, and of xen_domctl_getdomaininfo, where Xen sets only
 *           emulation_flags. For tools; not stable, like all of domctl.h. xen.h includes this
 *           header. In Xen's own headers the record is in arch-x86/xen.h.
 * Layout:   the same on x86_32 and x86_64.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__
#define __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__

#if !defined(__XEN_TOOLS__)
# error "domainconfig.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "../abi.h"
#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "../control/arch-x86/domainconfig.h"
#elif !defined(XEN_X86_EMU_LAPIC)    /* else an older copy of arch-x86/xen.h has it all */

XEN_ABI_BEGIN

/*
 * xen_arch_domainconfig.emulation_flags: the devices that Xen emulates for the domain;
 * since 4.7. Xen accepts only these combinations (otherwise -XEN_EOPNOTSUPP; unknown bits
 * -XEN_EINVAL):
 *
 *   PV              none, or PIT
 *   PVH             LAPIC
 *   PVH dom0        LAPIC, IOAPIC and VPCI
 *   HVM             all but VPCI; USE_PIRQ is optional
 */
#define _XEN_X86_EMU_LAPIC      0
#define XEN_X86_EMU_LAPIC       (1U << _XEN_X86_EMU_LAPIC)      /* local APIC */
#define _XEN_X86_EMU_HPET       1
#define XEN_X86_EMU_HPET        (1U << _XEN_X86_EMU_HPET)       /* high precision event timer */
#define _XEN_X86_EMU_PM         2
#define XEN_X86_EMU_PM          (1U << _XEN_X86_EMU_PM)         /* ACPI power management timer */
#define _XEN_X86_EMU_RTC        3
#define XEN_X86_EMU_RTC         (1U << _XEN_X86_EMU_RTC)        /* CMOS real-time clock */
#define _XEN_X86_EMU_IOAPIC     4
#define XEN_X86_EMU_IOAPIC      (1U << _XEN_X86_EMU_IOAPIC)     /* I/O APIC */
#define _XEN_X86_EMU_PIC        5
#define XEN_X86_EMU_PIC         (1U << _XEN_X86_EMU_PIC)        /* two 8259 interrupt controllers */
#define _XEN_X86_EMU_VGA        6
#define XEN_X86_EMU_VGA         (1U << _XEN_X86_EMU_VGA)        /* VGA memory in its standard
                                                                   modes */
#define _XEN_X86_EMU_IOMMU      7
#define XEN_X86_EMU_IOMMU       (1U << _XEN_X86_EMU_IOMMU)      /* IOMMU; HVM needs the flag, but
                                                                   Xen emulates none */
#define _XEN_X86_EMU_PIT        8
#define XEN_X86_EMU_PIT         (1U << _XEN_X86_EMU_PIT)        /* 8254 interval timer */
#define _XEN_X86_EMU_USE_PIRQ   9
#define XEN_X86_EMU_USE_PIRQ    (1U << _XEN_X86_EMU_USE_PIRQ)   /* not a device: the domain can
                                                                   receive physical interrupts
                                                                   through event channels
                                                                   (pirqs); since 4.9 */
#define _XEN_X86_EMU_VPCI      10
#define XEN_X86_EMU_VPCI        (1U << _XEN_X86_EMU_VPCI)       /* PCI configuration space;
                                                                   since 4.11 */
#define XEN_X86_EMU_ALL         0x7ffU

/* xen_arch_domainconfig.misc_flags; since 4.15. Other bits: -XEN_EINVAL. */
#define XEN_X86_MSR_RELAXED     (1U << 0)  /* an MSR that the processor has, but that Xen does
                                              not handle, reads as 0 and ignores writes. Without
                                              this flag the guest gets #GP. */
#define XEN_X86_MISC_FLAGS_MAX  XEN_X86_MSR_RELAXED

#ifndef XEN_ABI_ASSEMBLER
/* xen_arch_domainconfig: x86's part of XEN_DOMCTL_createdomain; since 4.6. */
struct xen_arch_domainconfig {
    uint32_t emulation_flags;   /* in:  XEN_X86_EMU_*; getdomaininfo: out */
    uint32_t misc_flags;        /* in:  XEN_X86_MSR_*; getdomaininfo: out: 0; since 4.15 */
};
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__ */
