/* SPDX-License-Identifier: MIT */
/*
 * trace.h - the records that Xen writes to its trace buffers.
 *
 * Contract: XEN_SYSCTL_tbuf_op switches tracing and gives the frames of t_info; Xen
 *           produces, one tool consumes. HVMOP_xentrace adds records of the guest's
 *           own. Events and their data follow Xen's inner life and are not stable.
 * Layout:   the same on every ABI.
 *
 * An event is class (bits 16 to 27), subclass (bits 12 to 15) and number (bits 0
 * to 11). Masks for tracing are classes and subclasses or'ed together.
 */
#ifndef __XEN_PUBLIC_TRACE_H__
#define __XEN_PUBLIC_TRACE_H__

#include "abi.h"

/* t_rec.extra_u32: the most words, and its place in the header word. */
#define TRACE_EXTRA_MAX                      7  /* since 3.2 */
#define TRACE_EXTRA_SHIFT                    28  /* since 3.2 */

/* Classes. */
#define TRC_CLS_SHIFT                        16
#define TRC_GEN                              0x0001f000  /* of tracing itself */
#define TRC_SCHED                            0x0002f000  /* scheduling */
#define TRC_DOM0OP                           0x0004f000  /* domain control */
#define TRC_HVM                              0x0008f000  /* HVM guests; since 3.1 */
#define TRC_MEM                              0x0010f000  /* memory; as it is since 3.0.4 */
#define TRC_PV                               0x0020f000  /* PV guests; since 3.2 */
#define TRC_SHADOW                           0x0040f000  /* shadow page tables; since 3.4 */
#define TRC_HW                               0x0080f000  /* hardware; since 4.2 */
#define TRC_GUEST                            0x0800f000  /* written by guests; since 4.1 */
#define TRC_ALL                              0x0ffff000  /* as it is since 3.2 */

/* A record's header word: the event, whether a time follows, the number of data words. */
#define TRC_HD_TO_EVENT(x)                   ((x) & 0x0fffffff)
#define TRC_HD_CYCLE_FLAG                    (1UL << 31)  /* since 3.2 */
#define TRC_HD_INCLUDES_CYCLE_COUNT(x)       (!!((x) & TRC_HD_CYCLE_FLAG))
#define TRC_HD_EXTRA(x)                      (((x) >> TRACE_EXTRA_SHIFT) & TRACE_EXTRA_MAX)

/* Subclasses. */
#define TRC_SUBCLS_SHIFT                     12
#define TRC_HVM_ENTRYEXIT                    0x00081000  /* entry to a guest and exit; since 3.1 */
#define TRC_HVM_HANDLER                      0x00082000  /* what an exit was for; since 3.1 */
#define TRC_HVM_EMUL                         0x00084000  /* emulated devices; since 4.5 */
#define TRC_SCHED_MIN                        0x00021000  /* changes of runstate; since 3.4 */
#define TRC_SCHED_CLASS                      0x00022000  /* of one scheduler; since 4.1 */
#define TRC_SCHED_VERBOSE                    0x00028000  /* all else of scheduling; since 3.4 */
#define TRC_DOM0_DOMOPS                      0x00041000  /* domains come and go; since 4.7 */
#define TRC_HW_PM                            0x00801000  /* power; since 4.2 */
#define TRC_HW_IRQ                           0x00802000  /* interrupts; since 4.2 */
#define TRC_PV_ENTRY                         0x00201000  /* entries to Xen; since 4.3 */
#define TRC_PV_SUBCALL                       0x00202000  /* calls within a multicall; since 4.3 */

/* TRC_SCHED_CLASS events carry the scheduler in bits 9 to 11, the event below; since 4.3. */
#define TRC_SCHED_ID_BITS                    3
#define TRC_SCHED_ID_SHIFT                   9
#define TRC_SCHED_ID_MASK                    0xe00UL
#define TRC_SCHED_EVT_MASK                   (~(xen_abi_ulong_t)TRC_SCHED_ID_MASK)

/* Schedulers. */
#define TRC_SCHED_CSCHED                     0  /* since 4.3 */
#define TRC_SCHED_CSCHED2                    1  /* since 4.3 */
#define TRC_SCHED_ARINC653                   3  /* since 4.3 */
#define TRC_SCHED_RTDS                       4  /* since 4.5 */
#define TRC_SCHED_SNULL                      5  /* since 4.10 */

/* Event _e of scheduler _c, the last part of a name above. */
#define TRC_SCHED_CLASS_EVT(_c, _e)                                             \
    ((TRC_SCHED_CLASS |                                                         \
      ((TRC_SCHED_##_c << TRC_SCHED_ID_SHIFT) & TRC_SCHED_ID_MASK)) +           \
     ((_e) & TRC_SCHED_EVT_MASK))

/* TRC_GEN */
#define TRC_LOST_RECORDS                     0x0001f001  /* a buffer was full */
#define TRC_TRACE_WRAP_BUFFER                0x0001f002  /* padding up to the end; since 3.2 */
#define TRC_TRACE_CPU_CHANGE                 0x0001f003  /* another CPU follows; since 3.2 */

/* TRC_SCHED_MIN and TRC_SCHED_VERBOSE */
#define TRC_SCHED_RUNSTATE_CHANGE            0x00021001  /* since 3.4 */
#define TRC_SCHED_CONTINUE_RUNNING           0x00021002  /* since 3.4 */
#define TRC_SCHED_DOM_ADD                    0x00028001  /* as it is since 3.4 */
#define TRC_SCHED_DOM_REM                    0x00028002  /* as it is since 3.4 */
#define TRC_SCHED_SLEEP                      0x00028003  /* as it is since 3.4 */
#define TRC_SCHED_WAKE                       0x00028004  /* as it is since 3.4 */
#define TRC_SCHED_YIELD                      0x00028005  /* as it is since 3.4 */
#define TRC_SCHED_BLOCK                      0x00028006  /* as it is since 3.4 */
#define TRC_SCHED_SHUTDOWN                   0x00028007  /* as it is since 3.4 */
#define TRC_SCHED_CTL                        0x00028008  /* as it is since 3.4 */
#define TRC_SCHED_ADJDOM                     0x00028009  /* as it is since 3.4 */
#define TRC_SCHED_SWITCH                     0x0002800a  /* as it is since 3.4 */
#define TRC_SCHED_S_TIMER_FN                 0x0002800b  /* as it is since 3.4 */
#define TRC_SCHED_T_TIMER_FN                 0x0002800c  /* as it is since 3.4 */
#define TRC_SCHED_DOM_TIMER_FN               0x0002800d  /* as it is since 3.4 */
#define TRC_SCHED_SWITCH_INFPREV             0x0002800e  /* as it is since 3.4 */
#define TRC_SCHED_SWITCH_INFNEXT             0x0002800f  /* as it is since 3.4 */
#define TRC_SCHED_SHUTDOWN_CODE              0x00028010  /* since 4.1 */
#define TRC_SCHED_SWITCH_INFCONT             0x00028011  /* since 4.9 */

/* TRC_DOM0_DOMOPS */
#define TRC_DOM0_DOM_ADD                     0x00041001  /* since 4.7 */
#define TRC_DOM0_DOM_REM                     0x00041002  /* since 4.7 */

/* TRC_MEM */
#define TRC_MEM_PAGE_GRANT_MAP               0x0010f001  /* as it is since 3.0.4 */
#define TRC_MEM_PAGE_GRANT_UNMAP             0x0010f002  /* as it is since 3.0.4 */
#define TRC_MEM_PAGE_GRANT_TRANSFER          0x0010f003  /* as it is since 3.0.4 */
#define TRC_MEM_SET_P2M_ENTRY                0x0010f004  /* since 4.0 */
#define TRC_MEM_DECREASE_RESERVATION         0x0010f005  /* since 4.0 */
#define TRC_MEM_POD_POPULATE                 0x0010f010  /* since 4.0 */
#define TRC_MEM_POD_ZERO_RECLAIM             0x0010f011  /* since 4.0 */
#define TRC_MEM_POD_SUPERPAGE_SPLINTER       0x0010f012  /* since 4.0 */

/* TRC_PV_ENTRY and TRC_PV_SUBCALL */
#define TRC_PV_HYPERCALL                     0x00201001  /* as it is since 4.3 */
#define TRC_PV_TRAP                          0x00201003  /* as it is since 4.3 */
#define TRC_PV_PAGE_FAULT                    0x00201004  /* as it is since 4.3 */
#define TRC_PV_FORCED_INVALID_OP             0x00201005  /* as it is since 4.3 */
#define TRC_PV_EMULATE_PRIVOP                0x00201006  /* as it is since 4.3 */
#define TRC_PV_EMULATE_4GB                   0x00201007  /* as it is since 4.3 */
#define TRC_PV_MATH_STATE_RESTORE            0x00201008  /* as it is since 4.3 */
#define TRC_PV_PAGING_FIXUP                  0x00201009  /* as it is since 4.3 */
#define TRC_PV_GDT_LDT_MAPPING_FAULT         0x0020100a  /* as it is since 4.3 */
#define TRC_PV_PTWR_EMULATION                0x0020100b  /* as it is since 4.3 */
#define TRC_PV_PTWR_EMULATION_PAE            0x0020100c  /* as it is since 4.3 */
#define TRC_PV_HYPERCALL_V2                  0x0020100d  /* since 4.3 */
#define TRC_PV_HYPERCALL_SUBCALL             0x0020200e  /* since 4.3 */

/*
 * TRC_PV_HYPERCALL_V2: word 0 holds the hypercall in bits 0 to 19 and, from bit 20
 * on, two bits an argument: 0 it is not recorded, 1 it has 32 bits, 2 it has 64.
 * The arguments follow in order, the low half first. Never with TRC_64_FLAG. Since 4.3.
 */
#define TRC_PV_HYPERCALL_V2_ARG_32(i)        (0x1 << (20 + 2 * (i)))
#define TRC_PV_HYPERCALL_V2_ARG_64(i)        (0x2 << (20 + 2 * (i)))
#define TRC_PV_HYPERCALL_V2_ARG_MASK         (0xfff00000)

/* TRC_SHADOW */
#define TRC_SHADOW_NOT_SHADOW                0x0040f001  /* since 3.4 */
#define TRC_SHADOW_FAST_PROPAGATE            0x0040f002  /* since 3.4 */
#define TRC_SHADOW_FAST_MMIO                 0x0040f003  /* since 3.4 */
#define TRC_SHADOW_FALSE_FAST_PATH           0x0040f004  /* since 3.4 */
#define TRC_SHADOW_MMIO                      0x0040f005  /* since 3.4 */
#define TRC_SHADOW_FIXUP                     0x0040f006  /* since 3.4 */
#define TRC_SHADOW_DOMF_DYING                0x0040f007  /* since 3.4 */
#define TRC_SHADOW_EMULATE                   0x0040f008  /* since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_USER     0x0040f009  /* since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_EVTINJ   0x0040f00a  /* since 3.4 */
#define TRC_SHADOW_EMULATE_UNSHADOW_UNHANDLED 0x0040f00b  /* since 3.4 */
#define TRC_SHADOW_WRMAP_BF                  0x0040f00c  /* since 3.4 */
#define TRC_SHADOW_PREALLOC_UNPIN            0x0040f00d  /* since 3.4 */
#define TRC_SHADOW_RESYNC_FULL               0x0040f00e  /* since 3.4 */
#define TRC_SHADOW_RESYNC_ONLY               0x0040f00f  /* since 3.4 */

/* TRC_HVM_ENTRYEXIT and TRC_HVM_HANDLER; a name with 64 has TRC_64_FLAG */
#define TRC_HVM_NESTEDFLAG                   0x00000400  /* or'ed for a nested guest; since 4.2 */
#define TRC_HVM_VMENTRY                      0x00081001  /* since 3.1 */
#define TRC_HVM_VMX_EXIT                     0x00081002  /* since 4.19 */
#define TRC_HVM_VMX_EXIT64                   0x00081102  /* since 4.19 */
#define TRC_HVM_SVM_EXIT                     0x00081003  /* since 4.19 */
#define TRC_HVM_SVM_EXIT64                   0x00081103  /* since 4.19 */
#define TRC_HVM_PF_XEN                       0x00082001  /* since 3.1 */
#define TRC_HVM_PF_XEN64                     0x00082101  /* as it is since 3.3 */
#define TRC_HVM_PF_INJECT                    0x00082002  /* since 3.1 */
#define TRC_HVM_PF_INJECT64                  0x00082102  /* since 3.3 */
#define TRC_HVM_INJ_EXC                      0x00082003  /* since 3.1 */
#define TRC_HVM_INJ_VIRQ                     0x00082004  /* since 3.1 */
#define TRC_HVM_REINJ_VIRQ                   0x00082005  /* since 3.1 */
#define TRC_HVM_IO_READ                      0x00082006  /* since 3.1 */
#define TRC_HVM_IO_WRITE                     0x00082007  /* since 3.1 */
#define TRC_HVM_CR_READ                      0x00082008  /* since 3.1 */
#define TRC_HVM_CR_READ64                    0x00082108  /* since 3.3 */
#define TRC_HVM_CR_WRITE                     0x00082009  /* since 3.1 */
#define TRC_HVM_CR_WRITE64                   0x00082109  /* since 3.3 */
#define TRC_HVM_DR_READ                      0x0008200a  /* since 3.1 */
#define TRC_HVM_DR_WRITE                     0x0008200b  /* since 3.1 */
#define TRC_HVM_MSR_READ                     0x0008200c  /* since 3.1 */
#define TRC_HVM_MSR_WRITE                    0x0008200d  /* since 3.1 */
#define TRC_HVM_CPUID                        0x0008200e  /* since 3.1 */
#define TRC_HVM_INTR                         0x0008200f  /* since 3.1 */
#define TRC_HVM_NMI                          0x00082010  /* since 3.1 */
#define TRC_HVM_SMI                          0x00082011  /* since 3.1 */
#define TRC_HVM_VMMCALL                      0x00082012  /* since 3.1 */
#define TRC_HVM_HLT                          0x00082013  /* since 3.1 */
#define TRC_HVM_INVLPG                       0x00082014  /* since 3.1 */
#define TRC_HVM_INVLPG64                     0x00082114  /* since 3.3 */
#define TRC_HVM_MCE                          0x00082015  /* since 3.2 */
#define TRC_HVM_IOPORT_READ                  0x00082016  /* since 3.4 */
#define TRC_HVM_IOMEM_READ                   0x00082017  /* since 3.4 */
#define TRC_HVM_CLTS                         0x00082018  /* since 3.2 */
#define TRC_HVM_LMSW                         0x00082019  /* since 3.2 */
#define TRC_HVM_LMSW64                       0x00082119  /* since 3.3 */
#define TRC_HVM_RDTSC                        0x0008201a  /* since 4.1 */
#define TRC_HVM_INTR_WINDOW                  0x00082020  /* since 3.4 */
#define TRC_HVM_NPF                          0x00082021  /* since 4.0 */
#define TRC_HVM_REALMODE_EMULATE             0x00082022  /* since 4.2 */
#define TRC_HVM_TRAP                         0x00082023  /* since 4.2 */
#define TRC_HVM_TRAP_DEBUG                   0x00082024  /* since 4.2 */
#define TRC_HVM_VLAPIC                       0x00082025  /* since 4.2 */
#define TRC_HVM_XCR_READ64                   0x00082126  /* since 4.11 */
#define TRC_HVM_XCR_WRITE64                  0x00082127  /* since 4.11 */
#define TRC_HVM_IOPORT_WRITE                 0x00082216  /* since 3.4 */
#define TRC_HVM_IOMEM_WRITE                  0x00082217  /* since 3.4 */

/* TRC_HVM_EMUL */
#define TRC_HVM_EMUL_HPET_START_TIMER        0x00084001  /* since 4.5 */
#define TRC_HVM_EMUL_PIT_START_TIMER         0x00084002  /* since 4.5 */
#define TRC_HVM_EMUL_RTC_START_TIMER         0x00084003  /* since 4.5 */
#define TRC_HVM_EMUL_LAPIC_START_TIMER       0x00084004  /* since 4.5 */
#define TRC_HVM_EMUL_HPET_STOP_TIMER         0x00084005  /* since 4.5 */
#define TRC_HVM_EMUL_PIT_STOP_TIMER          0x00084006  /* since 4.5 */
#define TRC_HVM_EMUL_RTC_STOP_TIMER          0x00084007  /* since 4.5 */
#define TRC_HVM_EMUL_LAPIC_STOP_TIMER        0x00084008  /* since 4.5 */
#define TRC_HVM_EMUL_PIT_TIMER_CB            0x00084009  /* since 4.5 */
#define TRC_HVM_EMUL_LAPIC_TIMER_CB          0x0008400a  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_INT_OUTPUT          0x0008400b  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_KICK                0x0008400c  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_INTACK              0x0008400d  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_POSEDGE             0x0008400e  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_NEGEDGE             0x0008400f  /* since 4.5 */
#define TRC_HVM_EMUL_PIC_PEND_IRQ_CALL       0x00084010  /* since 4.5 */
#define TRC_HVM_EMUL_LAPIC_PIC_INTR          0x00084011  /* since 4.5 */

/* TRC_HW_PM */
#define TRC_PM_FREQ_CHANGE                   0x00801001  /* since 3.4 */
#define TRC_PM_IDLE_ENTRY                    0x00801002  /* as it is since 4.2 */
#define TRC_PM_IDLE_EXIT                     0x00801003  /* as it is since 4.2 */

/* TRC_HW_IRQ */
#define TRC_HW_IRQ_MOVE_CLEANUP_DELAY        0x00802001  /* since 4.2 */
#define TRC_HW_IRQ_MOVE_CLEANUP              0x00802002  /* since 4.2 */
#define TRC_HW_IRQ_BIND_VECTOR               0x00802003  /* since 4.2 */
#define TRC_HW_IRQ_CLEAR_VECTOR              0x00802004  /* since 4.2 */
#define TRC_HW_IRQ_MOVE_FINISH               0x00802005  /* since 4.2 */
#define TRC_HW_IRQ_ASSIGN_VECTOR             0x00802006  /* since 4.2 */
#define TRC_HW_IRQ_UNMAPPED_VECTOR           0x00802007  /* since 4.2 */
#define TRC_HW_IRQ_HANDLED                   0x00802008  /* since 4.2 */

/* Or'ed to an event whose addresses have 64 bits instead of 32. */
#define TRC_64_FLAG                          0x00000100  /* since 3.3 */

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/*
 * t_rec: one record. Xen writes. It is as long as its parts: the header word, the
 * time where it is included, and extra_u32 words of data.
 *
 *   offset  bits  size  field
 *        0  0-27        event
 *        0  28-30       extra_u32
 *        0  31          cycles_included
 *        4          36  u
 */
struct t_rec {
    uint32_t event:28;                  /* TRC_* */
    uint32_t extra_u32:3;               /* words of data, up to TRACE_EXTRA_MAX */
    uint32_t cycles_included:1;         /* 1: u.cycles, 0: u.nocycles */
    union {
        struct {
            uint32_t cycles_lo, cycles_hi;  /* the time stamp counter */
            uint32_t extra_u32[7];
        } cycles;
        struct {
            uint32_t extra_u32[7];
        } nocycles;
    } u;
};

/*
 * t_buf: the head of one CPU's buffer; X bytes of records follow. Both indices count
 * bytes modulo 2X, so that full (X apart) and empty (equal) differ for any X.
 */
struct t_buf {
    uint32_t cons;                      /* the tool: next byte to read */
    uint32_t prod;                      /* Xen: next byte to write */
};

/* t_info: where the buffers are; the frame numbers stand in the pages after it. */
XEN_ABI_EXT struct t_info {
    uint16_t tbuf_size;                 /* pages of each CPU's buffer */
    uint16_t mfn_offset[XEN_FLEX_ARRAY_DIM];  /* by CPU: where its list of frames (uint32_t)
                                           begins, in 4-byte words from this record; 0 none */
};

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_TRACE_H__ */
