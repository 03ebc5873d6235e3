/* SPDX-License-Identifier: MIT */
/*
 * params.h - the numbered settings of a translated domain: HVM, PVH and Arm.
 *
 * Contract: HVMOP_set_param and HVMOP_get_param with a xen_hvm_param; `index` is
 *           HVM_PARAM_*. Each is 64 bits wide and 0 at first, unless it says
 *           otherwise. "tools" are those of a domain that controls this one: the
 *           guest itself gets -XEN_EPERM for what they write.
 * Layout:   numbers only; some are for one architecture.
 */
#ifndef __XEN_PUBLIC_HVM_PARAMS_H__
#define __XEN_PUBLIC_HVM_PARAMS_H__

#include "hvm_op.h"

/*
 * HVM_PARAM_CALLBACK_IRQ: how VCPU 0 (every VCPU, for a vector or a PPI) learns of
 * its event channels. The guest writes; 0 is not at all. Bits 63-56 are the type,
 * HVM_PARAM_CALLBACK_TYPE_*:
 *
 *   type      bits    meaning
 *   GSI       55-0    the interrupt line, not 0
 *   PCI_INTX  47-32   PCI segment
 *             31-16   bus
 *             15-8    device and function
 *             1-0     pin: 0 is INTA
 *   VECTOR    7-0     x86: the vector, where XENFEAT_hvm_callback_vector says so
 *   PPI       7-0     Arm: the private interrupt; 55-16 must be 0
 *             8       1: edge, 0: level
 *             9       1: active low, 0: active high
 */
#define HVM_PARAM_CALLBACK_IRQ             0

#define HVM_PARAM_CALLBACK_IRQ_TYPE_MASK   xen_mk_ullong(0xFF00000000000000)
#define HVM_PARAM_CALLBACK_TYPE_GSI        0
#define HVM_PARAM_CALLBACK_TYPE_PCI_INTX   1
#if defined(XEN_ABI_X86)
#define HVM_PARAM_CALLBACK_TYPE_VECTOR     2
#elif defined(XEN_ABI_ARM)
#define HVM_PARAM_CALLBACK_TYPE_PPI        2
#define HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_MASK       0xFF00
#define HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL  2
#endif

/*
 * The store's ring: a gfn, and an event channel of the domain. The tools write,
 * the guest reads; Xen itself does not use them.
 */
#define HVM_PARAM_STORE_PFN                1
#define HVM_PARAM_STORE_EVTCHN             2

/* x86: gfns for the pages of an ioreq server, as device models asked for them before 4.5.
   Tools write */
#define HVM_PARAM_IOREQ_PFN                5
#define HVM_PARAM_BUFIOREQ_PFN             6

#if defined(XEN_ABI_X86)

/*
 * HVM_PARAM_VIRIDIAN: which parts of Hyper-V's interface the domain sees, HVMPV_*.
 * Tools write, once; 0 is none, otherwise HVMPV_base_freq must be among them. Since 3.4.
 */
#define HVM_PARAM_VIRIDIAN                 9

/* MSRs: guest OS and hypercall, VP index, EOI, ICR and TPR, frequencies of TSC and APIC */
#define _HVMPV_base_freq                   0
#define HVMPV_base_freq                    (1 << _HVMPV_base_freq)
/* without the frequencies: as it was before 4.4 */
#define _HVMPV_no_freq                     1
#define HVMPV_no_freq                      (1 << _HVMPV_no_freq)
/* MSR: the partition's reference time */
#define _HVMPV_time_ref_count              2
#define HVMPV_time_ref_count               (1 << _HVMPV_time_ref_count)
/* the page of the reference TSC, since 4.6 */
#define _HVMPV_reference_tsc               3
#define HVMPV_reference_tsc                (1 << _HVMPV_reference_tsc)
/* hypercall: flush other VPs' TLBs, since 4.7 */
#define _HVMPV_hcall_remote_tlb_flush      4
#define HVMPV_hcall_remote_tlb_flush       (1 << _HVMPV_hcall_remote_tlb_flush)
/* the APIC assist page, since 4.7 */
#define _HVMPV_apic_assist                 5
#define HVMPV_apic_assist                  (1 << _HVMPV_apic_assist)
/* MSRs: report of a crash, since 4.9 */
#define _HVMPV_crash_ctl                   6
#define HVMPV_crash_ctl                    (1 << _HVMPV_crash_ctl)
/* MSRs: synthetic interrupt controller, since 4.13 */
#define _HVMPV_synic                       7
#define HVMPV_synic                        (1 << _HVMPV_synic)
/* MSRs: synthetic timers, since 4.13 */
#define _HVMPV_stimer                      8
#define HVMPV_stimer                       (1 << _HVMPV_stimer)
/* hypercall: interrupt several VPs, since 4.13 */
#define _HVMPV_hcall_ipi                   9
#define HVMPV_hcall_ipi                    (1 << _HVMPV_hcall_ipi)
/* hypercalls with sets of more than 64 VPs, since 4.15 */
#define _HVMPV_ex_processor_masks         10
#define HVMPV_ex_processor_masks           (1 << _HVMPV_ex_processor_masks)
/* more than 64 VPs, since 4.15 */
#define _HVMPV_no_vp_limit                11
#define HVMPV_no_vp_limit                  (1 << _HVMPV_no_vp_limit)
/* VPs that come later, since 4.15 */
#define _HVMPV_cpu_hotplug                12
#define HVMPV_cpu_hotplug                  (1 << _HVMPV_cpu_hotplug)

/* all of them */
#define HVMPV_feature_mask                 0x1fff

#endif /* XEN_ABI_X86 */

/*
 * HVM_PARAM_TIMER_MODE: x86: what happens to ticks of a virtual timer that fall into
 * a time when the VCPU does not run, HVMPTM_*. Tools write, since 3.2.
 */
#define HVM_PARAM_TIMER_MODE              10

/* each is delivered later, and the guest's time stands at its tick meanwhile */
#define HVMPTM_delay_for_missed_ticks      0
/* each is delivered later, the guest's time goes on */
#define HVMPTM_no_delay_for_missed_ticks   1
/* they are lost, but some tick comes in the next period even if the VCPU does not run then */
#define HVMPTM_no_missed_ticks_pending     2
/* one is delivered, late, for all; the guest's time goes on */
#define HVMPTM_one_missed_tick_pending     3

/* x86: 1: there is an HPET. Tools write, since 3.3 */
#define HVM_PARAM_HPET_ENABLED            11

/* x86, Intel: address of a page directory that maps 4 GiB to itself, used while
   the guest has no paging. Tools write, since 3.3 */
#define HVM_PARAM_IDENT_PT                12

/* x86: ACPI S state: 0, or 3 for suspended. Tools write, since 3.3 */
#define HVM_PARAM_ACPI_S_STATE            14

/* x86, Intel: address of a TSS used in real mode, of 128 bytes. The guest's
   firmware writes, since 3.4; HVM_PARAM_VM86_TSS_SIZED is preferred */
#define HVM_PARAM_VM86_TSS                15

/* x86: 1: let periodic timers tick together, to wake up less often. Tools write, since 3.4 */
#define HVM_PARAM_VPT_ALIGN               16

/* The console's ring: a gfn, and an event channel of the domain. As the store's, since 4.1. */
#define HVM_PARAM_CONSOLE_PFN             17
#define HVM_PARAM_CONSOLE_EVTCHN          18

/*
 * HVM_PARAM_ACPI_IOPORTS_LOCATION: x86: ports of ACPI's PM1a and timer, see ioreq.h.
 * The guest's firmware writes, since 4.1.
 *
 *   value  PM1A_EVT  PM1A_CNT  PM_TMR
 *       0    0x1f40    0x1f44  0x1f48
 *       1    0xb000    0xb004  0xb008   QEMU since 1.0
 */
#define HVM_PARAM_ACPI_IOPORTS_LOCATION   19

/* Gfns of the rings of vm_event.h: tools write and read. */
#define HVM_PARAM_PAGING_RING_PFN         27  /* since 4.2 */
#define HVM_PARAM_MONITOR_RING_PFN        28  /* since 4.6; 4.2 to 4.5 HVM_PARAM_ACCESS_RING_PFN */
#define HVM_PARAM_SHARING_RING_PFN        29  /* since 4.2 */

/* x86: SHUTDOWN_* (sched.h) after a triple fault; at first SHUTDOWN_reboot. Tools
   write, since 4.3 */
#define HVM_PARAM_TRIPLE_FAULT_REASON     31

/* x86: gfns that Xen may use for ioreq servers: the first, and how many. Tools write,
   since 4.5 */
#define HVM_PARAM_IOREQ_SERVER_PFN        32
#define HVM_PARAM_NR_IOREQ_SERVER_PAGES   33

/* x86: guest physical address of the 128-bit VM generation ID. The guest's firmware
   writes, since 4.5 */
#define HVM_PARAM_VM_GENERATION_ID_ADDR   34

/*
 * HVM_PARAM_ALTP2M: x86: who may use HVMOP_altp2m, XEN_ALTP2M_*. Tools write, once;
 * a boolean in 4.6 to 4.8.
 */
#define HVM_PARAM_ALTP2M                  35

#define XEN_ALTP2M_disabled                0  /* nobody */
#define XEN_ALTP2M_mixed                   1  /* tools and the guest; not judged to be safe */
#define XEN_ALTP2M_external                2  /* tools */
#define XEN_ALTP2M_limited                 3  /* tools; the guest VMFUNC and #VE only */

/*
 * HVM_PARAM_X87_FIP_WIDTH: x86: bytes of the FPU's last instruction's address that are
 * kept. Processors lose the selectors or the upper half; those with FPCSDS (CPUID leaf 7,
 * EBX bit 13) have no selectors, and stay at 8. Tools write, since 4.7.
 *
 *   8  64-bit addresses, the selectors become 0: at first, with FPCSDS
 *   4  32-bit addresses and selectors
 *   0  as the address found needs: at first, without FPCSDS
 */
#define HVM_PARAM_X87_FIP_WIDTH           36

/* x86, Intel: as HVM_PARAM_VM86_TSS in bits 31-0, with its size in 63-32. The guest's
   firmware writes, since 4.9 */
#define HVM_PARAM_VM86_TSS_SIZED          37

/* x86: parts of machine checks that the guest sees, XEN_HVM_MCA_CAP_*. Tools write, since 4.10 */
#define HVM_PARAM_MCA_CAP                 38

#define XEN_HVM_MCA_CAP_LMCE               xen_mk_ullong(0x1)  /* to one processor only */
#define XEN_HVM_MCA_CAP_MASK               xen_mk_ullong(0x1)  /* all of them */

/* An index is below this, which grows. */
#define HVM_NR_PARAMS                     39

/* In disuse: they mean nothing any more, and the numbers are not used again. */
#if defined(__XEN_TOOLS__)
#define HVM_PARAM_PAE_ENABLED              4
#define HVM_PARAM_DM_DOMAIN               13
#define HVM_PARAM_MEMORY_EVENT_CR0        20
#define HVM_PARAM_MEMORY_EVENT_CR3        21
#define HVM_PARAM_MEMORY_EVENT_CR4        22
#define HVM_PARAM_MEMORY_EVENT_INT3       23
#define HVM_PARAM_NESTEDHVM               24
#define HVM_PARAM_MEMORY_EVENT_SINGLE_STEP  25
#define HVM_PARAM_BUFIOREQ_EVTCHN         26
#define HVM_PARAM_MEMORY_EVENT_MSR        30
#endif

#endif /* __XEN_PUBLIC_HVM_PARAMS_H__ */
