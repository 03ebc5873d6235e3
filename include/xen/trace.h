/* SPDX-License-Identifier: MIT */
/*
 * trace.h - records of Xen's trace buffers (xentrace): layout, event classes and numbers.
 *
 * Contract: XEN_SYSCTL_tbuf_op controls tracing and returns where t_info is. Xen writes the
 *           records; one tool (xentrace) reads them. Xen raises VIRQ_TBUF when a buffer becomes
 *           half full. HVMOP_xentrace lets an HVM guest write records of its own. The events
 *           and their data words change with Xen's implementation and are not a stable
 *           interface. "not used" means: Xen 4.22 never writes this event.
 * Layout:   the same on every ABI.
 *
 * An event has a class (bits 16 to 27), a subclass (bits 12 to 15) and a number (bits 0 to 11).
 * A mask of events is made by or'ing classes and subclasses. Xen writes a record only if the mask
 * has at least one class bit and one subclass bit of its event.
 */
#ifndef __XEN_PUBLIC_TRACE_H__
#define __XEN_PUBLIC_TRACE_H__

#include "abi.h"

/* Number of data words of a record, in the header word. */
#define TRACE_EXTRA_MAX                      7  /* most data words of a record; since 3.2 */
#define TRACE_EXTRA_SHIFT                    28  /* bits of their number; since 3.2 */

/* Classes, each with all subclasses. TRC_MEM has this value since 3.0.4, TRC_ALL since 3.2. */
#define TRC_CLS_SHIFT                        16
#define TRC_GEN                              0x0001f000  /* tracing itself */
#define TRC_SCHED                            0x0002f000  /* scheduling */
#define TRC_DOM0OP                           0x0004f000  /* domain management */
#define TRC_HVM                              0x0008f000  /* HVM guests; since 3.1 */
#define TRC_MEM                              0x0010f000  /* memory management */
#define TRC_PV                               0x0020f000  /* PV guests; since 3.2 */
#define TRC_SHADOW                           0x0040f000  /* shadow page tables; since 3.4 */
#define TRC_HW                               0x0080f000  /* power, interrupts; since 4.2 */
#define TRC_GUEST                            0x0800f000  /* records of HVMOP_xentrace; since 4.1 */
#define TRC_ALL                              0x0ffff000  /* all classes */

/* Header word of a record: event, flag for the time, number of data words. */
#define TRC_HD_TO_EVENT(x)                   ((x) & 0x0fffffff)
#define TRC_HD_CYCLE_FLAG                    (1UL << 31)  /* the record has a time; since 3.2 */
#define TRC_HD_INCLUDES_CYCLE_COUNT(x)       (!!((x) & TRC_HD_CYCLE_FLAG))
#define TRC_HD_EXTRA(x)                      (((x) >> TRACE_EXTRA_SHIFT) & TRACE_EXTRA_MAX)

/* Subclasses. */
#define TRC_SUBCLS_SHIFT                     12
#define TRC_HVM_ENTRYEXIT                    0x00081000  /* VM entry and VM exit; since 3.1 */
#define TRC_HVM_HANDLER                      0x00082000  /* handling of VM exits; since 3.1 */
#define TRC_HVM_EMUL                         0x00084000  /* emulated devices; since 4.5 */
#define TRC_SCHED_MIN                        0x00021000  /* runstates of VCPUs; since 3.4 */
#define TRC_SCHED_CLASS                      0x00022000  /* events of one scheduler; since 4.1 */
#define TRC_SCHED_VERBOSE                    0x00028000  /* all other scheduling; since 3.4 */
#define TRC_DOM0_DOMOPS                      0x00041000  /* creation of domains; since 4.7 */
#define TRC_HW_PM                            0x00801000  /* power management; since 4.2 */
#define TRC_HW_IRQ                           0x00802000  /* interrupts; since 4.2 */
#define TRC_PV_ENTRY                         0x00201000  /* entries into Xen; since 4.3 */
#define TRC_PV_SUBCALL                       0x00202000  /* calls inside a multicall; since 4.3 */

/*
 * A TRC_SCHED_CLASS event has the number of the scheduler in bits 9 to 11 and an event of that
 * scheduler in bits 0 to 8. Since 4.3.
 */
#define TRC_SCHED_ID_BITS                    3
#define TRC_SCHED_ID_SHIFT                   9
#define TRC_SCHED_ID_MASK                    0xe00UL
#define TRC_SCHED_EVT_MASK                   (~(xen_abi_ulong_t)TRC_SCHED_ID_MASK)

/* Numbers of the schedulers. */
#define TRC_SCHED_CSCHED                     0  /* credit; since 4.3 */
#define TRC_SCHED_CSCHED2                    1  /* credit2; since 4.3 */
#define TRC_SCHED_ARINC653                   3  /* ARINC 653; since 4.3 */
#define TRC_SCHED_RTDS                       4  /* RTDS; since 4.5 */
#define TRC_SCHED_SNULL                      5  /* null; since 4.10 */

/* Event `_e` of a scheduler; `_c` is the last part of a name above, for example CSCHED. */
#define TRC_SCHED_CLASS_EVT(_c, _e)                                             \
    ((TRC_SCHED_CLASS |                                                         \
      ((TRC_SCHED_##_c << TRC_SCHED_ID_SHIFT) & TRC_SCHED_ID_MASK)) +           \
     ((_e) & TRC_SCHED_EVT_MASK))

/* TRC_GEN events. CPU_CHANGE is only in the files of xentrace: records of another CPU follow. */
#define TRC_LOST_RECORDS                     0x0001f001  /* records lost, the buffer was full */
#define TRC_TRACE_WRAP_BUFFER                0x0001f002  /* padding up to the end; since 3.2 */
#define TRC_TRACE_CPU_CHANGE                 0x0001f003  /* not used; since 3.2 */

/*
 * TRC_SCHED_MIN and TRC_SCHED_VERBOSE events. Those from DOM_ADD to SWITCH_INFNEXT are older, but
 * have these numbers since 3.4.
 */
#define TRC_SCHED_RUNSTATE_CHANGE            0x00021001  /* runstate of a VCPU changed; since 3.4 */
#define TRC_SCHED_CONTINUE_RUNNING           0x00021002  /* same VCPU goes on; since 3.4 */
#define TRC_SCHED_DOM_ADD                    0x00028001  /* domain got its scheduler data */
#define TRC_SCHED_DOM_REM                    0x00028002  /* domain lost its scheduler data */
#define TRC_SCHED_SLEEP                      0x00028003  /* VCPU goes to sleep */
#define TRC_SCHED_WAKE                       0x00028004  /* VCPU is woken */
#define TRC_SCHED_YIELD                      0x00028005  /* VCPU yields */
#define TRC_SCHED_BLOCK                      0x00028006  /* VCPU blocks */
#define TRC_SCHED_SHUTDOWN                   0x00028007  /* domain shuts down */
#define TRC_SCHED_CTL                        0x00028008  /* not used */
#define TRC_SCHED_ADJDOM                     0x00028009  /* parameters of a domain changed */
#define TRC_SCHED_SWITCH                     0x0002800a  /* switch between two units */
#define TRC_SCHED_S_TIMER_FN                 0x0002800b  /* not used */
#define TRC_SCHED_T_TIMER_FN                 0x0002800c  /* not used */
#define TRC_SCHED_DOM_TIMER_FN               0x0002800d  /* not used */
#define TRC_SCHED_SWITCH_INFPREV             0x0002800e  /* switch: unit that leaves */
#define TRC_SCHED_SWITCH_INFNEXT             0x0002800f  /* switch: unit that comes */
#define TRC_SCHED_SHUTDOWN_CODE              0x00028010  /* SCHEDOP_shutdown_code; since 4.1 */
#define TRC_SCHED_SWITCH_INFCONT             0x00028011  /* no switch, unit goes on; since 4.9 */

/* TRC_DOM0_DOMOPS events. */
#define TRC_DOM0_DOM_ADD                     0x00041001  /* domain created; since 4.7 */
#define TRC_DOM0_DOM_REM                     0x00041002  /* domain destroyed; since 4.7 */

/* TRC_MEM events. The three of grants have these numbers since 3.0.4. */
#define TRC_MEM_PAGE_GRANT_MAP               0x0010f001  /* grant mapped */
#define TRC_MEM_PAGE_GRANT_UNMAP             0x0010f002  /* grant unmapped */
#define TRC_MEM_PAGE_GRANT_TRANSFER          0x0010f003  /* page transferred */
#define TRC_MEM_SET_P2M_ENTRY                0x0010f004  /* P2M entry changed; since 4.0 */
#define TRC_MEM_DECREASE_RESERVATION         0x0010f005  /* memory given up; since 4.0 */
#define TRC_MEM_POD_POPULATE                 0x0010f010  /* PoD: page populated; since 4.0 */
#define TRC_MEM_POD_ZERO_RECLAIM             0x0010f011  /* PoD: zero page reclaimed; since 4.0 */
#define TRC_MEM_POD_SUPERPAGE_SPLINTER       0x0010f012  /* PoD: superpage split; since 4.0 */

/* TRC_PV_ENTRY and TRC_PV_SUBCALL events. Those up to PTWR_EMULATION_PAE: renumbered in 4.3. */
#define TRC_PV_HYPERCALL                     0x00201001  /* not used */
#define TRC_PV_TRAP                          0x00201003  /* trap */
#define TRC_PV_PAGE_FAULT                    0x00201004  /* page fault */
#define TRC_PV_FORCED_INVALID_OP             0x00201005  /* forced-emulation prefix */
#define TRC_PV_EMULATE_PRIVOP                0x00201006  /* privileged instruction */
#define TRC_PV_EMULATE_4GB                   0x00201007  /* not used */
#define TRC_PV_MATH_STATE_RESTORE            0x00201008  /* not used */
#define TRC_PV_PAGING_FIXUP                  0x00201009  /* page fault handled by Xen */
#define TRC_PV_GDT_LDT_MAPPING_FAULT         0x0020100a  /* fault on GDT or LDT */
#define TRC_PV_PTWR_EMULATION                0x0020100b  /* page-table write, 64-bit guest */
#define TRC_PV_PTWR_EMULATION_PAE            0x0020100c  /* the same, 32-bit guest */
#define TRC_PV_HYPERCALL_V2                  0x0020100d  /* hypercall; since 4.3 */
#define TRC_PV_HYPERCALL_SUBCALL             0x0020200e  /* call in a multicall; since 4.3 */

/*
 * TRC_PV_HYPERCALL_V2 and TRC_PV_HYPERCALL_SUBCALL: data word 0 has the number of the hypercall in
 * bits 0 to 19. From bit 20 on it has two bits for each argument: 0: the argument is not in the
 * record, 1: it has 32 bits, 2: it has 64 bits (not used). The arguments follow in order, the low
 * half first. These events never have TRC_64_FLAG. Since 4.3.
 */
#define TRC_PV_HYPERCALL_V2_ARG_32(i)        (0x1 << (20 + 2 * (i)))
#define TRC_PV_HYPERCALL_V2_ARG_64(i)        (0x2 << (20 + 2 * (i)))
#define TRC_PV_HYPERCALL_V2_ARG_MASK         (0xfff00000)

/*
 * TRC_SHADOW events. In all but WRMAP_BF, PREALLOC_UNPIN, RESYNC_FULL and RESYNC_ONLY, Xen adds
 * the number of the guest's page-table levels minus 2 in bits 8 and 9 of the number, so that bit 8
 * is not TRC_64_FLAG there.
 */
#define TRC_SHADOW_NOT_SHADOW                0x0040f001  /* guest's own page fault; since 3.4 */
#define TRC_SHADOW_FAST_PROPAGATE            0x0040f002  /* fast path: guest fault; since 3.4 */
#define TRC_SHADOW_FAST_MMIO                 0x0040f003  /* fast path: MMIO; since 3.4 */
#define TRC_SHADOW_FALSE_FAST_PATH           0x0040f004  /* fast path taken in error; since 3.4 */
#define TRC_SHADOW_MMIO                      0x0040f005  /* MMIO; since 3.4 */
#define TRC_SHADOW_FIXUP                     0x0040f006  /* shadow entry fixed; since 3.4 */
#define TRC_SHADOW_DOMF_DYING                0x0040f007  /* fault of a dying domain; since 3.4 */
#define TRC_SHADOW_EMULATE                   0x0040f008  /* emulated write; since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_USER     0x0040f009  /* unshadow: user write; since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_EVTINJ   0x0040f00a  /* unshadow: event; since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_UNHANDLED 0x0040f00b  /* unshadow: no emulation; since 3.4 */
#define TRC_SHADOW_WRMAP_BF                  0x0040f00c  /* writable mappings sought; since 3.4 */
#define TRC_SHADOW_PREALLOC_UNPIN            0x0040f00d  /* shadow unpinned; since 3.4 */
#define TRC_SHADOW_RESYNC_FULL               0x0040f00e  /* page back in sync; since 3.4 */
#define TRC_SHADOW_RESYNC_ONLY               0x0040f00f  /* updated, stays unsynced; since 3.4 */

/* TRC_HVM_ENTRYEXIT and TRC_HVM_HANDLER events. One whose name ends with 64 has TRC_64_FLAG. */
#define TRC_HVM_NESTEDFLAG                   0x00000400  /* added for a nested guest; since 4.2 */
#define TRC_HVM_VMENTRY                      0x00081001  /* VM entry; since 3.1 */
#define TRC_HVM_VMX_EXIT                     0x00081002  /* VM exit on Intel; since 4.19 */
#define TRC_HVM_VMX_EXIT64                   0x00081102  /* VM exit on Intel; since 4.19 */
#define TRC_HVM_SVM_EXIT                     0x00081003  /* VM exit on AMD; since 4.19 */
#define TRC_HVM_SVM_EXIT64                   0x00081103  /* VM exit on AMD; since 4.19 */
#define TRC_HVM_PF_XEN                       0x00082001  /* page fault handled by Xen; since 3.1 */
#define TRC_HVM_PF_XEN64                     0x00082101  /* the same; this value since 3.3 */
#define TRC_HVM_PF_INJECT                    0x00082002  /* not used; since 3.1 */
#define TRC_HVM_PF_INJECT64                  0x00082102  /* page fault injected; since 3.3 */
#define TRC_HVM_INJ_EXC                      0x00082003  /* exception injected; since 3.1 */
#define TRC_HVM_INJ_VIRQ                     0x00082004  /* interrupt injected; since 3.1 */
#define TRC_HVM_REINJ_VIRQ                   0x00082005  /* not used; since 3.1 */
#define TRC_HVM_IO_READ                      0x00082006  /* not used; since 3.1 */
#define TRC_HVM_IO_WRITE                     0x00082007  /* not used; since 3.1 */
#define TRC_HVM_CR_READ                      0x00082008  /* not used; since 3.1 */
#define TRC_HVM_CR_READ64                    0x00082108  /* control-register read; since 3.3 */
#define TRC_HVM_CR_WRITE                     0x00082009  /* not used; since 3.1 */
#define TRC_HVM_CR_WRITE64                   0x00082109  /* control-register write; since 3.3 */
#define TRC_HVM_DR_READ                      0x0008200a  /* not used; since 3.1 */
#define TRC_HVM_DR_WRITE                     0x0008200b  /* access to a debug register; since 3.1 */
#define TRC_HVM_MSR_READ                     0x0008200c  /* RDMSR; since 3.1 */
#define TRC_HVM_MSR_WRITE                    0x0008200d  /* WRMSR; since 3.1 */
#define TRC_HVM_CPUID                        0x0008200e  /* CPUID; since 3.1 */
#define TRC_HVM_INTR                         0x0008200f  /* physical interrupt; since 3.1 */
#define TRC_HVM_NMI                          0x00082010  /* NMI; since 3.1 */
#define TRC_HVM_SMI                          0x00082011  /* SMI; since 3.1 */
#define TRC_HVM_VMMCALL                      0x00082012  /* hypercall; since 3.1 */
#define TRC_HVM_HLT                          0x00082013  /* HLT; since 3.1 */
#define TRC_HVM_INVLPG                       0x00082014  /* not used; since 3.1 */
#define TRC_HVM_INVLPG64                     0x00082114  /* INVLPG; since 3.3 */
#define TRC_HVM_MCE                          0x00082015  /* machine-check exception; since 3.2 */
#define TRC_HVM_IOPORT_READ                  0x00082016  /* I/O port read; since 3.4 */
#define TRC_HVM_IOMEM_READ                   0x00082017  /* MMIO read; since 3.4 */
#define TRC_HVM_CLTS                         0x00082018  /* CLTS; since 3.2 */
#define TRC_HVM_LMSW                         0x00082019  /* not used; since 3.2 */
#define TRC_HVM_LMSW64                       0x00082119  /* LMSW; since 3.3 */
#define TRC_HVM_RDTSC                        0x0008201a  /* RDTSC; since 4.1 */
#define TRC_HVM_INTR_WINDOW                  0x00082020  /* wait for interrupt window; since 3.4 */
#define TRC_HVM_NPF                          0x00082021  /* nested page fault; since 4.0 */
#define TRC_HVM_REALMODE_EMULATE             0x00082022  /* real mode emulated; since 4.2 */
#define TRC_HVM_TRAP                         0x00082023  /* other exception; since 4.2 */
#define TRC_HVM_TRAP_DEBUG                   0x00082024  /* debug exception; since 4.2 */
#define TRC_HVM_VLAPIC                       0x00082025  /* APIC access: EOI; since 4.2 */
#define TRC_HVM_XCR_READ64                   0x00082126  /* read of XCR0; since 4.11 */
#define TRC_HVM_XCR_WRITE64                  0x00082127  /* write of XCR0; since 4.11 */
#define TRC_HVM_IOPORT_WRITE                 0x00082216  /* I/O port write; since 3.4 */
#define TRC_HVM_IOMEM_WRITE                  0x00082217  /* MMIO write; since 3.4 */

/* TRC_HVM_EMUL events. */
#define TRC_HVM_EMUL_HPET_START_TIMER        0x00084001  /* HPET timer started; since 4.5 */
#define TRC_HVM_EMUL_PIT_START_TIMER         0x00084002  /* PIT timer started; since 4.5 */
#define TRC_HVM_EMUL_RTC_START_TIMER         0x00084003  /* RTC timer started; since 4.5 */
#define TRC_HVM_EMUL_LAPIC_START_TIMER       0x00084004  /* APIC timer started; since 4.5 */
#define TRC_HVM_EMUL_HPET_STOP_TIMER         0x00084005  /* HPET timer stopped; since 4.5 */
#define TRC_HVM_EMUL_PIT_STOP_TIMER          0x00084006  /* PIT timer stopped; since 4.5 */
#define TRC_HVM_EMUL_RTC_STOP_TIMER          0x00084007  /* RTC timer stopped; since 4.5 */
#define TRC_HVM_EMUL_LAPIC_STOP_TIMER        0x00084008  /* APIC timer stopped; since 4.5 */
#define TRC_HVM_EMUL_PIT_TIMER_CB            0x00084009  /* PIT timer expired; since 4.5 */
#define TRC_HVM_EMUL_LAPIC_TIMER_CB          0x0008400a  /* APIC timer expired; since 4.5 */
#define TRC_HVM_EMUL_PIC_INT_OUTPUT          0x0008400b  /* PIC output evaluated; since 4.5 */
#define TRC_HVM_EMUL_PIC_KICK                0x0008400c  /* PIC wakes the VCPU; since 4.5 */
#define TRC_HVM_EMUL_PIC_INTACK              0x0008400d  /* PIC interrupt acknowledged; since 4.5 */
#define TRC_HVM_EMUL_PIC_POSEDGE             0x0008400e  /* PIC line rises; since 4.5 */
#define TRC_HVM_EMUL_PIC_NEGEDGE             0x0008400f  /* PIC line falls; since 4.5 */
#define TRC_HVM_EMUL_PIC_PEND_IRQ_CALL       0x00084010  /* PIC asked for an interrupt; since 4.5 */
#define TRC_HVM_EMUL_LAPIC_PIC_INTR          0x00084011  /* is PIC interrupt accepted; since 4.5 */

/* TRC_HW_PM events. The two of idle states have these numbers since 4.2. */
#define TRC_PM_FREQ_CHANGE                   0x00801001  /* CPU frequency changed; since 3.4 */
#define TRC_PM_IDLE_ENTRY                    0x00801002  /* idle state entered */
#define TRC_PM_IDLE_EXIT                     0x00801003  /* idle state left */

/* TRC_HW_IRQ events; "move" is that of an IRQ to another CPU. */
#define TRC_HW_IRQ_MOVE_CLEANUP_DELAY        0x00802001  /* move: cleanup delayed; since 4.2 */
#define TRC_HW_IRQ_MOVE_CLEANUP              0x00802002  /* move: old vector freed; since 4.2 */
#define TRC_HW_IRQ_BIND_VECTOR               0x00802003  /* IRQ bound to a vector; since 4.2 */
#define TRC_HW_IRQ_CLEAR_VECTOR              0x00802004  /* vector of an IRQ freed; since 4.2 */
#define TRC_HW_IRQ_MOVE_FINISH               0x00802005  /* IRQ freed during a move; since 4.2 */
#define TRC_HW_IRQ_ASSIGN_VECTOR             0x00802006  /* vector assigned to an IRQ; since 4.2 */
#define TRC_HW_IRQ_UNMAPPED_VECTOR           0x00802007  /* interrupt without IRQ; since 4.2 */
#define TRC_HW_IRQ_HANDLED                   0x00802008  /* interrupt handled; since 4.2 */

/*
 * Flag in the number of an event: addresses in its data words have 64 bits instead of 32. It does
 * not apply to TRC_SHADOW and TRC_SCHED_CLASS events, which use this bit for something else.
 */
#define TRC_64_FLAG                          0x00000100  /* 64-bit addresses; since 3.3 */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * t_rec: one record, written by Xen. A record in a buffer is only as long as its parts: the header
 * word, the time (if cycles_included), and the data words.
 *
 *   offset  bits  size  field
 *        0  0-27        event
 *        0  28-30       extra_u32
 *        0  31          cycles_included
 *        4          36  u
 */
struct t_rec {
    uint32_t event:28;                  /* TRC_* */
    uint32_t extra_u32:3;               /* number of data words, up to TRACE_EXTRA_MAX */
    uint32_t cycles_included:1;         /* 1: the record has a time, u.cycles; 0: u.nocycles */
    union {
        struct {
            uint32_t cycles_lo, cycles_hi;  /* time: get_cycles() of Xen, the TSC on x86 */
            uint32_t extra_u32[7];          /* data words */
        } cycles;
        struct {
            uint32_t extra_u32[7];          /* data words */
        } nocycles;
    } u;
};

/*
 * t_buf: the head of the trace buffer of one physical CPU, at the start of its first page. X
 * bytes of records follow; X is the size of the buffer's pages minus these 8 bytes. Both indices
 * count bytes from 0 to 2X - 1 and then start again at 0. The buffer is empty if they are equal,
 * and full if they are X apart. The place of an index is its value modulo X. A record never
 * crosses the end of the buffer: Xen fills the rest with TRC_TRACE_WRAP_BUFFER.
 */
struct t_buf {
    uint32_t cons;                      /* the tool: index of the next byte to read */
    uint32_t prod;                      /* Xen: index of the next byte to write */
};

/*
 * t_info: says where the trace buffers are. It begins the area that XEN_SYSCTL_TBUFOP_get_info
 * returns. Lists of machine frame numbers follow in that area.
 */
XEN_ABI_EXT struct t_info {
    uint16_t tbuf_size;                 /* size of the buffer of one physical CPU, in pages */
    uint16_t mfn_offset[XEN_FLEX_ARRAY_DIM];  /* for each physical CPU: place of the list
                                           of its buffer's frames (uint32_t each), in 4-byte
                                           words from the start of t_info; 0: no buffer */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_TRACE_H__ */
