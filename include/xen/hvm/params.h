/* SPDX-License-Identifier: MIT */
/*
 * params.h - HVM_PARAM_*: numbered parameters of a translated domain (HVM, PVH, Arm).
 *
 * Contract: HVMOP_set_param and HVMOP_get_param (hvm_op.h) with a xen_hvm_param; `index` is
 *           HVM_PARAM_*. "x86" marks a parameter that Arm refuses with -XEN_EINVAL. Errors:
 *           -XEN_ESRCH: no such domain; -XEN_EPERM, or -XEN_EACCES by a security policy (XSM):
 *           the caller has no access to this parameter of this domain; -XEN_EINVAL: no such
 *           parameter here, a value that Xen does not accept, or (x86) a PV domain;
 *           -XEN_EEXIST: a "set once" parameter has another value already; -XEN_EFAULT: Xen
 *           cannot access the record.
 * Layout:   numbers only; some are for one architecture.
 *
 * Each parameter has 64 bits and is 0 at first, unless its comment says otherwise. The mark
 * "guest" or "toolstack" says who may use a parameter:
 *
 *   guest       the guest may read and write
 *   guest reads the guest may read; only the toolstack may write
 *   toolstack   the guest may neither read nor write
 *
 * The toolstack (a control domain, or the device model of the domain) may use all of them.
 */
#ifndef __XEN_PUBLIC_HVM_PARAMS_H__
#define __XEN_PUBLIC_HVM_PARAMS_H__

#include "../abi.h"
#include "hvm_op.h"

/*
 * HVM_PARAM_CALLBACK_IRQ: the interrupt by which the guest learns of pending event channels.
 * 0 means none. x86: guest; it is not saved, so the guest must set it again after a restore. Arm:
 * guest reads; the toolstack or Xen sets it when it builds the domain.
 *
 * GSI and PCI_INTX interrupt the guest for events of VCPU 0 only, VECTOR and PPI for events
 * of every VCPU. Bits 63-56 are the type, HVM_PARAM_CALLBACK_TYPE_*:
 *
 *   type      bits    meaning
 *   GSI       55-0    number of the interrupt line, not 0 (Xen uses bits 7-0 only)
 *   PCI_INTX  47-32   PCI segment (Xen ignores it)
 *             31-16   PCI bus (Xen ignores it)
 *             15-8    PCI device and function (Xen ignores the function)
 *             1-0     interrupt pin: 0 is INTA
 *   VECTOR    7-0     x86: interrupt vector; available if XENFEAT_hvm_callback_vector is set
 *   PPI       7-0     Arm: number of the private peripheral interrupt; 55-16 must be 0
 *             8       1: edge-triggered, 0: level-triggered
 *             9       1: active low, 0: active high
 *
 * On x86, in a domain without emulated PIC and I/O APIC (PVH), Xen acts on VECTOR only: any
 * other value (also 0) does not change how Xen notifies the guest. When an x86 guest writes this
 * parameter for itself, Xen also chooses the layout of shared_info: the 64-bit one if the calling
 * VCPU is in 64-bit mode, else the 32-bit one.
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
 * The xenstore ring of the domain: gfn of its page, and the domain's event channel for it.
 * Guest reads; an x86 guest may also write STORE_EVTCHN. Xen does not use the values.
 *
 * In an Arm domain that Xen itself built (dom0less), STORE_PFN can be all ones, since 4.17:
 * the page does not exist yet, and the parameter changes when it does.
 */
#define HVM_PARAM_STORE_PFN                1
#define HVM_PARAM_STORE_EVTCHN             2

/*
 * x86, toolstack, set once: two gfns at which Xen can place the pages of an ioreq server. Xen
 * uses them when no gfn of HVM_PARAM_IOREQ_SERVER_PFN is free. Until 4.4 they were the only ones.
 */
#define HVM_PARAM_IOREQ_PFN                5
#define HVM_PARAM_BUFIOREQ_PFN             6

#if defined(XEN_ABI_X86)

/*
 * HVM_PARAM_VIRIDIAN: x86, toolstack, set once: the parts of the Hyper-V interface that the
 * domain sees, HVMPV_*. Since 3.4; a boolean until 4.4.
 *
 * A value that is written must contain HVMPV_base_freq and no unknown bit. -XEN_ENODEV: Xen
 * was built without this interface. A virtual processor (VP) is Hyper-V's name for a VCPU.
 */
#define HVM_PARAM_VIRIDIAN                 9

/* MSRs for guest OS ID, hypercall page, VP index, EOI, ICR, TPR, TSC and APIC frequency */
#define _HVMPV_base_freq                   0
#define HVMPV_base_freq                    (1 << _HVMPV_base_freq)
/* no MSRs for TSC and APIC frequency (Xen has them since 4.4) */
#define _HVMPV_no_freq                     1
#define HVMPV_no_freq                      (1 << _HVMPV_no_freq)
/* MSR with the reference time of the partition */
#define _HVMPV_time_ref_count              2
#define HVMPV_time_ref_count               (1 << _HVMPV_time_ref_count)
/* reference TSC page, since 4.6 */
#define _HVMPV_reference_tsc               3
#define HVMPV_reference_tsc                (1 << _HVMPV_reference_tsc)
/* hypercall that flushes the TLBs of other VPs, since 4.7 */
#define _HVMPV_hcall_remote_tlb_flush      4
#define HVMPV_hcall_remote_tlb_flush       (1 << _HVMPV_hcall_remote_tlb_flush)
/* Xen uses the APIC assist page, which exists without this flag too, to spare EOIs; since 4.7 */
#define _HVMPV_apic_assist                 5
#define HVMPV_apic_assist                  (1 << _HVMPV_apic_assist)
/* MSRs in which the guest reports a crash, since 4.9 */
#define _HVMPV_crash_ctl                   6
#define HVMPV_crash_ctl                    (1 << _HVMPV_crash_ctl)
/* MSRs of the synthetic interrupt controller, since 4.13 */
#define _HVMPV_synic                       7
#define HVMPV_synic                        (1 << _HVMPV_synic)
/* MSRs of the synthetic timers, since 4.13 */
#define _HVMPV_stimer                      8
#define HVMPV_stimer                       (1 << _HVMPV_stimer)
/* hypercall that interrupts several VPs, since 4.13 */
#define _HVMPV_hcall_ipi                   9
#define HVMPV_hcall_ipi                    (1 << _HVMPV_hcall_ipi)
/* hypercalls that take sets of more than 64 VPs, since 4.15 */
#define _HVMPV_ex_processor_masks         10
#define HVMPV_ex_processor_masks           (1 << _HVMPV_ex_processor_masks)
/* report that there is no limit on the number of VPs; without it, Xen reports nothing about
   such a limit, and a guest can assume one of 64; since 4.15 */
#define _HVMPV_no_vp_limit                11
#define HVMPV_no_vp_limit                  (1 << _HVMPV_no_vp_limit)
/* report that VPs can be added while the guest runs, since 4.15 */
#define _HVMPV_cpu_hotplug                12
#define HVMPV_cpu_hotplug                  (1 << _HVMPV_cpu_hotplug)

/* all bits of HVM_PARAM_VIRIDIAN */
#define HVMPV_feature_mask                 0x1fff

#endif /* XEN_ABI_X86 */

/*
 * HVM_PARAM_TIMER_MODE: x86, toolstack: what happens to the ticks of an emulated periodic
 * timer that are due while the VCPU does not run, HVMPTM_*. Since 3.2.
 */
#define HVM_PARAM_TIMER_MODE              10

/* Xen delivers every missed tick later; the guest's time stops while the VCPU waits for a
   physical CPU, and catches up with the late ticks */
#define HVMPTM_delay_for_missed_ticks      0
/* Xen delivers every missed tick later; the guest's time does not stop */
#define HVMPTM_no_delay_for_missed_ticks   1
/* Xen drops missed ticks, but the next tick becomes pending even if the VCPU does not run */
#define HVMPTM_no_missed_ticks_pending     2
/* Xen delivers one late tick for all missed ones; the guest's time does not stop */
#define HVMPTM_one_missed_tick_pending     3

/* x86, toolstack: 1: the domain has an HPET. At first 1 if Xen emulates one. Since 3.3 */
#define HVM_PARAM_HPET_ENABLED            11

/* x86, toolstack: guest-physical address of a page directory with 4 MiB pages that maps
   4 GiB 1:1. Intel CPUs without "unrestricted guest" use it while the guest has paging off.
   Since 3.3 */
#define HVM_PARAM_IDENT_PT                12

/* x86, toolstack: ACPI sleep state: 3 suspends the domain to RAM, 0 resumes it. Since 3.3 */
#define HVM_PARAM_ACPI_S_STATE            14

/* x86, guest: guest-physical address, below 4 GiB, of 128 bytes for a task-state segment.
   Intel CPUs without "unrestricted guest" use it while the guest is in real mode. The
   firmware writes it. HVM_PARAM_VM86_TSS_SIZED is preferred; both share one value. If the
   guest writes an invalid value, Xen crashes the domain. Since 3.4 */
#define HVM_PARAM_VM86_TSS                15

/* x86, toolstack: 1: align the ticks of periodic timers, to wake the CPU less often. Since 3.4 */
#define HVM_PARAM_VPT_ALIGN               16

/* The ring of the PV console: gfn of its page, and the domain's event channel for it. Guest
   reads; an x86 guest may also write CONSOLE_EVTCHN. Xen does not use the values. Since 4.1 */
#define HVM_PARAM_CONSOLE_PFN             17
#define HVM_PARAM_CONSOLE_EVTCHN          18

/*
 * HVM_PARAM_ACPI_IOPORTS_LOCATION: x86, guest: I/O ports of the ACPI PM1a registers and of
 * the PM timer (ioreq.h). The firmware writes it. -XEN_ENODEV (set): Xen does not emulate the
 * PM timer for this domain. Since 4.1.
 *
 *   value  PM1A_EVT  PM1A_CNT  PM_TMR
 *       0    0x1f40    0x1f44  0x1f48   the ports before 4.1
 *       1    0xb000    0xb004  0xb008   the ports of upstream QEMU
 */
#define HVM_PARAM_ACPI_IOPORTS_LOCATION   19

/* Toolstack: gfns of the rings of vm_event.h. Arm has the monitor ring only. */
#define HVM_PARAM_PAGING_RING_PFN         27  /* since 4.2 */
#define HVM_PARAM_MONITOR_RING_PFN        28  /* since 4.6; HVM_PARAM_ACCESS_RING_PFN until 4.5 */
#define HVM_PARAM_SHARING_RING_PFN        29  /* since 4.2 */

/* x86, toolstack: SHUTDOWN_* (sched.h), with which Xen shuts the domain down after a triple
   fault. At first SHUTDOWN_reboot. Since 4.3 */
#define HVM_PARAM_TRIPLE_FAULT_REASON     31

/* x86, toolstack, set once: gfns that Xen may use for pages of ioreq servers: the first gfn,
   and how many (1 to 64). Since 4.5 */
#define HVM_PARAM_IOREQ_SERVER_PFN        32
#define HVM_PARAM_NR_IOREQ_SERVER_PAGES   33

/* x86, guest: guest-physical address of the VM generation ID (128 bits). A new ID tells the guest
   that it was restored from a saved state. The firmware writes the parameter. Since 4.5 */
#define HVM_PARAM_VM_GENERATION_ID_ADDR   34

/*
 * HVM_PARAM_ALTP2M: x86, guest reads: who may use HVMOP_altp2m, XEN_ALTP2M_*. Since 4.6; a
 * boolean until 4.8.
 *
 * Since 4.19 it is read-only: XEN_DOMCTL_createdomain sets it, and every write gives
 * -XEN_EEXIST. Until 4.18 the toolstack set it once.
 */
#define HVM_PARAM_ALTP2M                  35

#define XEN_ALTP2M_disabled                0  /* nobody */
#define XEN_ALTP2M_mixed                   1  /* toolstack and guest; not judged to be secure */
#define XEN_ALTP2M_external                2  /* toolstack only */
#define XEN_ALTP2M_limited                 3  /* toolstack; the guest may use VMFUNC and
                                                 HVMOP_altp2m_vcpu_enable_notify */

/*
 * HVM_PARAM_X87_FIP_WIDTH: x86, guest: how Xen saves the FPU's instruction and data pointers
 * (FIP, FDP) when it switches VCPUs. Since 4.7.
 *
 * The processor can save 64-bit pointers, or 32-bit pointers with the code and data selectors
 * (FCS, FDS), but not all of both. The first value is 8 if the processor has no such
 * selectors (bit 13 of EBX in CPUID leaf 7 is set), else 0.
 *
 *   8  64-bit pointers; the selectors become 0
 *   4  32-bit pointers and the selectors
 *   0  as 4 if both pointers are below 4 GiB, else as 8
 */
#define HVM_PARAM_X87_FIP_WIDTH           36

/* x86, guest: the task-state segment of HVM_PARAM_VM86_TSS, with a size: bits 31-0 are the
   address, bits 63-32 the size in bytes (at least 104). If the guest writes an invalid value,
   Xen crashes the domain. Since 4.9 */
#define HVM_PARAM_VM86_TSS_SIZED          37

/* x86, toolstack, set once: machine-check features that the guest sees, XEN_HVM_MCA_CAP_*.
   -XEN_EINVAL: the host does not have the feature. Since 4.10 */
#define HVM_PARAM_MCA_CAP                 38

#define XEN_HVM_MCA_CAP_LMCE               xen_mk_ullong(0x1)  /* local machine checks: an error
                                                                  can go to one processor only */
#define XEN_HVM_MCA_CAP_MASK               XEN_HVM_MCA_CAP_LMCE  /* 0x1: all bits */

/* Number of parameters; later releases can raise it. */
#define HVM_NR_PARAMS                     39

/* No longer in use: -XEN_EINVAL. The numbers will not be used again. */
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
