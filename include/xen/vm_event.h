/* SPDX-License-Identifier: MIT */
/*
 * vm_event.h - rings through which Xen reports events in a guest to a tool: VM events.
 *
 * Contract: there are up to three rings (io/ring.h) for a domain: one for a monitor, one for a
 *           pager, and one for a tool that shares memory. The tool initialises a ring with
 *           SHARED_RING_INIT. Then XEN_DOMCTL_vm_event_op sets it up, and returns the event
 *           channel port that belongs to it. Xen is the front end:
 *           it writes a request for each event and notifies the tool. The tool, in
 *           another domain, is the back end: it writes responses and notifies Xen (or calls
 *           XEN_VM_EVENT_RESUME). Requests and responses are the same record.
 *
 *           If a request has VM_EVENT_FLAG_VCPU_PAUSED, the VCPU is paused until Xen gets a
 *           response with the same flag. A response has an effect only while its VCPU is
 *           paused for a VM event. Xen ignores a response with another version, or for a VCPU
 *           that does not exist.
 *
 *           Not stable: the records change with Xen's releases. An incompatible change gets
 *           a new VM_EVENT_INTERFACE_VERSION; new reasons, flags and members can come without
 *           one. For tools only. Since 4.6.
 * Layout:   the records have the same offsets on every ABI; those of the rings' own
 *           structures (io/ring.h) differ.
 */
#ifndef _XEN_PUBLIC_VM_EVENT_H
#define _XEN_PUBLIC_VM_EVENT_H

#include "abi.h"
#include "xen.h"
#include "io/ring.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
#if defined(__XEN_TOOLS__)
#include "control/vm_event.h"
#endif
#else

/*
 * vm_event_st.version: 1 in Xen 4.6 and 4.7, 2 in 4.8 to 4.10, 3 in 4.11, 4 in 4.12, 5 in 4.13,
 * 6 in 4.14, 7 since 4.15.
 */
#define VM_EVENT_INTERFACE_VERSION          0x00000007

#if defined(__XEN_TOOLS__)

/*
 * vm_event_st.flags of a request. VCPU_PAUSED and ALTERNATE_P2M are also for responses. A
 * response repeats VCPU_PAUSED. It has ALTERNATE_P2M only to switch the VCPU to another P2M.
 */
#define VM_EVENT_FLAG_VCPU_PAUSED           (1 << 0)   /* the VCPU is paused; response: let it
                                                          run */
#define VM_EVENT_FLAG_FOREIGN               (1 << 1)   /* another domain caused the event, not
                                                          the guest itself */
#define VM_EVENT_FLAG_ALTERNATE_P2M         (1 << 7)   /* altp2m_idx is the P2M that the VCPU
                                                          uses; response: switch the VCPU to the
                                                          P2M altp2m_idx */
#define VM_EVENT_FLAG_NESTED_P2M            (1 << 12)  /* the VCPU runs a nested guest, whose
                                                          page tables are at npt_base; since
                                                          4.15 */
/*
 * vm_event_st.flags of a response: let Xen emulate the instruction that caused the event.
 * x86. Each of the other three flags modifies EMULATE, and is ignored without EMULATE. If
 * several of them are set, only one counts: the first of SET_EMUL_READ_DATA,
 * EMULATE_NOWRITE, SET_EMUL_INSN_DATA.
 *
 * Xen heeds EMULATE in a response to MEM_ACCESS (if XENMEM_access_op still forbids the
 * access), to DESCRIPTOR_ACCESS, and, together with SET_EMUL_INSN_DATA, to
 * SOFTWARE_BREAKPOINT. In a response to MEM_ACCESS, u.mem_access must be as in the
 * request. Without EMULATE in a response to MEM_ACCESS or DESCRIPTOR_ACCESS, the VCPU
 * executes the instruction again.
 */
#define VM_EVENT_FLAG_EMULATE               (1 << 2)   /* emulate the instruction */
#define VM_EVENT_FLAG_EMULATE_NOWRITE       (1 << 3)   /* with EMULATE: omit the instruction's
                                                          writes to memory and MSRs, and its port
                                                          I/O */
#define VM_EVENT_FLAG_SET_EMUL_READ_DATA    (1 << 5)   /* with EMULATE: the instruction reads
                                                          data.emul.read instead of memory and
                                                          ports */
#define VM_EVENT_FLAG_SET_EMUL_INSN_DATA    (1 << 9)   /* with EMULATE: emulate the instruction
                                                          in data.emul.insn instead; only in a
                                                          response to SOFTWARE_BREAKPOINT; since
                                                          4.8 */
/* vm_event_st.flags of a response: other actions. x86, except SET_REGISTERS. */
#define VM_EVENT_FLAG_TOGGLE_SINGLESTEP     (1 << 4)   /* turn single-stepping of the VCPU on if
                                                          it is off, and off if it is on; Intel */
#define VM_EVENT_FLAG_DENY                  (1 << 6)   /* do not execute the reported write to
                                                          CR0, CR3, CR4 or an MSR; works only if
                                                          XEN_DOMCTL_MONITOR_OP_CONTROL_REGISTERS
                                                          was called before the event */
#define VM_EVENT_FLAG_SET_REGISTERS         (1 << 8)   /* load general-purpose registers, rflags
                                                          and rip from data.regs.x86; Arm: only
                                                          pc, from data.regs.arm; since 4.7 */
#define VM_EVENT_FLAG_GET_NEXT_INTERRUPT    (1 << 10)  /* report the next interrupt or exception
                                                          that the VCPU gets, as
                                                          VM_EVENT_REASON_INTERRUPT, once; since
                                                          4.9 */
#define VM_EVENT_FLAG_FAST_SINGLESTEP       (1 << 11)  /* let the VCPU execute one instruction,
                                                          then switch it to the P2M
                                                          u.fast_singlestep.p2midx, without an
                                                          event; Intel; since 4.14 */
#define VM_EVENT_FLAG_RESET_VMTRACE         (1 << 13)  /* empty the VCPU's trace buffer
                                                          (XEN_DOMCTL_vmtrace_op); since 4.15 */
#define VM_EVENT_FLAG_RESET_FORK_STATE      (1 << 14)  /* only for a domain that is a fork: restore
                                                          the state of its VCPUs and devices from
                                                          its parent; since 4.17 */
#define VM_EVENT_FLAG_RESET_FORK_MEMORY     (1 << 15)  /* only for a domain that is a fork: restore
                                                          its memory from its parent; since 4.17 */

/*
 * vm_event_st.reason: what happened. The comment names the member of u that describes it.
 * The VCPU is always paused, unless the comment says otherwise; "sync": it is paused if
 * XEN_DOMCTL_monitor_op asked for that.
 */
#define VM_EVENT_REASON_UNKNOWN              0  /* Xen does not send it */
#define VM_EVENT_REASON_MEM_ACCESS           1  /* mem_access: an access that XENMEM_access_op
                                                   forbids; not paused with XENMEM_access_n2rwx */
#define VM_EVENT_REASON_MEM_SHARING          2  /* mem_sharing: Xen has no memory to unshare a
                                                   page; not paused if FOREIGN */
#define VM_EVENT_REASON_MEM_PAGING           3  /* mem_paging: a page that was paged out is
                                                   needed or was dropped; not paused if dropped
                                                   or if FOREIGN */
#define VM_EVENT_REASON_WRITE_CTRLREG        4  /* write_ctrlreg: a write to a control register;
                                                   "sync" */
#define VM_EVENT_REASON_MOV_TO_MSR           5  /* mov_to_msr: a write to an MSR */
#define VM_EVENT_REASON_SOFTWARE_BREAKPOINT  6  /* software_breakpoint: INT3 */
#define VM_EVENT_REASON_SINGLESTEP           7  /* singlestep: one instruction was executed */
#define VM_EVENT_REASON_GUEST_REQUEST        8  /* none: HVMOP_guest_request_vm_event; "sync" */
#define VM_EVENT_REASON_DEBUG_EXCEPTION      9  /* debug_exception: #DB; "sync"; since 4.8 */
#define VM_EVENT_REASON_CPUID               10  /* cpuid: the CPUID instruction; since 4.8 */
#define VM_EVENT_REASON_PRIVILEGED_CALL     11  /* none: the SMC instruction; Arm; since 4.8 */
#define VM_EVENT_REASON_INTERRUPT           12  /* interrupt: the VCPU gets an interrupt or
                                                   exception, and a response had
                                                   VM_EVENT_FLAG_GET_NEXT_INTERRUPT; since 4.9 */
#define VM_EVENT_REASON_DESCRIPTOR_ACCESS   13  /* desc_access: a descriptor table register was
                                                   loaded or stored; since 4.9 */
#define VM_EVENT_REASON_EMUL_UNIMPLEMENTED  14  /* none: Xen cannot emulate the instruction;
                                                   since 4.10 */
#define VM_EVENT_REASON_VMEXIT              15  /* vmexit: any VM exit; "sync"; Intel; since
                                                   4.17 */
#define VM_EVENT_REASON_IO_INSTRUCTION      16  /* io: access to an I/O port; since 4.18 */

/* vm_event_write_ctrlreg.index: the x86 control register */
#define VM_EVENT_X86_CR0                    0
#define VM_EVENT_X86_CR3                    1
#define VM_EVENT_X86_CR4                    2
#define VM_EVENT_X86_XCR0                   3

/* vm_event_mem_access.flags: the kinds of access that were tried, one or more */
#define MEM_ACCESS_R                        (1 << 0)
#define MEM_ACCESS_W                        (1 << 1)
#define MEM_ACCESS_X                        (1 << 2)
#define MEM_ACCESS_RWX                      (MEM_ACCESS_R | MEM_ACCESS_W | MEM_ACCESS_X)
#define MEM_ACCESS_RW                       (MEM_ACCESS_R | MEM_ACCESS_W)
#define MEM_ACCESS_RX                       (MEM_ACCESS_R | MEM_ACCESS_X)
#define MEM_ACCESS_WX                       (MEM_ACCESS_W | MEM_ACCESS_X)
/* vm_event_mem_access.flags: more about the access */
#define MEM_ACCESS_GLA_VALID                (1 << 3)  /* gla is set */
#define MEM_ACCESS_FAULT_WITH_GLA           (1 << 4)  /* the access was to gla itself, not to
                                                         the page tables that translate gla */
#define MEM_ACCESS_FAULT_IN_GPT             (1 << 5)  /* the CPU accessed the guest's page
                                                         tables, to translate gla */

/* vm_event_desc_access.descriptor: the register */
#define VM_EVENT_DESC_IDTR                  1
#define VM_EVENT_DESC_GDTR                  2
#define VM_EVENT_DESC_LDTR                  3
#define VM_EVENT_DESC_TR                    4

/* vm_event_paging.flags */
#define MEM_PAGING_DROP_PAGE                (1 << 0)  /* the guest gave the page back, and the
                                                         pager can discard its copy; set this
                                                         flag in the response too */
#define MEM_PAGING_EVICT_FAIL               (1 << 1)  /* the pager has nominated the page for
                                                         eviction, but evicting it will fail now */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* vm_event_x86_selector_reg: limit and attributes of a segment register; since 4.12. */
struct vm_event_x86_selector_reg {
    uint32_t limit:20;          /* in bytes, or in units of 4 KiB if bit 11 (G) of ar is set */
    uint32_t ar:12;             /* type, S, DPL, P, AVL, L, D/B, G, from bit 0 */
};

/* vm_event_regs_x86: the registers of a VCPU. */
struct vm_event_regs_x86 {
    uint64_t rax;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rbx;
    uint64_t rsp;
    uint64_t rbp;
    uint64_t rsi;
    uint64_t rdi;
    uint64_t r8;
    uint64_t r9;
    uint64_t r10;
    uint64_t r11;
    uint64_t r12;
    uint64_t r13;
    uint64_t r14;
    uint64_t r15;
    uint64_t rflags;
    uint64_t dr6;
    uint64_t dr7;
    uint64_t rip;
    uint64_t cr0;
    uint64_t cr2;
    uint64_t cr3;
    uint64_t cr4;
    uint64_t sysenter_cs;
    uint64_t sysenter_esp;
    uint64_t sysenter_eip;
    uint64_t msr_efer;
    uint64_t msr_star;
    uint64_t msr_lstar;
    uint64_t gdtr_base;
    uint64_t npt_base;          /* with VM_EVENT_FLAG_NESTED_P2M: guest-physical address of the
                                   nested guest's EPT page tables, or its nested CR3 (AMD) */
    uint64_t vmtrace_pos;       /* offset in the trace buffer; all ones: the VCPU is not traced; 0
                                   if Xen was built without vmtrace */
    uint32_t cs_base;
    uint32_t ss_base;
    uint32_t ds_base;
    uint32_t es_base;
    uint64_t fs_base;
    uint64_t gs_base;
    struct vm_event_x86_selector_reg cs;
    struct vm_event_x86_selector_reg ss;
    struct vm_event_x86_selector_reg ds;
    struct vm_event_x86_selector_reg es;
    struct vm_event_x86_selector_reg fs;
    struct vm_event_x86_selector_reg gs;
    uint64_t shadow_gs;         /* MSR KERNEL_GS_BASE */
    uint16_t gdtr_limit;
    uint16_t cs_sel;
    uint16_t ss_sel;
    uint16_t ds_sel;
    uint16_t es_sel;
    uint16_t fs_sel;
    uint16_t gs_sel;
    uint16_t _pad;              /* ignored */
};

/* vm_event_regs_arm: some registers of a VCPU; since 4.8. */
struct vm_event_regs_arm {
    uint64_t ttbr0;
    uint64_t ttbr1;
    uint64_t ttbcr;
    uint64_t pc;
    uint64_t cpsr;
};

struct vm_event_mem_access {
    uint64_t gfn;
    uint64_t offset;            /* bytes from the start of the page */
    uint64_t gla;               /* guest-linear (virtual) address, with MEM_ACCESS_GLA_VALID */
    uint32_t flags;             /* MEM_ACCESS_* */
    uint32_t _pad;              /* ignored */
};

struct vm_event_write_ctrlreg {
    uint32_t index;             /* VM_EVENT_X86_* */
    uint32_t _pad;              /* ignored */
    uint64_t new_value;
    uint64_t old_value;
};

struct vm_event_singlestep {
    uint64_t gfn;               /* frame of the next instruction (rip) */
};

struct vm_event_fast_singlestep {
    uint16_t p2midx;            /* response: index of the altp2m to switch to afterwards */
};

struct vm_event_debug {
    uint64_t gfn;               /* frame of the instruction (rip) */
    uint64_t pending_dbg;       /* intended for the causes of a debug exception, in the layout
                                   of VMX's pending debug exceptions; Xen 4.22 always sets 0;
                                   since 4.14 */
    uint32_t insn_length;       /* length of the INT3 or ICEBP instruction, bytes; 0 if the
                                   processor raised the exception for another reason */
    uint8_t  type;              /* kind of exception: XEN_DMOP_EVENT_* of hvm/dm_op.h */
    uint8_t  _pad[3];           /* ignored */
};

struct vm_event_mov_to_msr {
    uint64_t msr;               /* number of the MSR */
    uint64_t new_value;
    uint64_t old_value;         /* since 4.11 */
};

/*
 * vm_event_desc_access: an instruction loaded or stored a descriptor table register;
 * since 4.9. The members of arch are set only on Intel.
 *
 *   offset  size  field
 *        0     4  arch.vmx.instr_info
 *        4     4  arch.vmx._pad1
 *        8     8  arch.vmx.exit_qualification
 *       16     1  descriptor
 *       17     1  is_write
 *       18     6  _pad
 *       24
 */
struct vm_event_desc_access {
    union {
        struct {
            uint32_t instr_info;            /* VMX's instruction information of the VM exit */
            uint32_t _pad1;                 /* ignored */
            uint64_t exit_qualification;    /* VMX's exit qualification */
        } vmx;
    } arch;
    uint8_t descriptor;         /* VM_EVENT_DESC_* */
    uint8_t is_write;           /* 1: the register was loaded, 0: it was stored */
    uint8_t _pad[6];            /* ignored */
};

struct vm_event_cpuid {
    uint32_t insn_length;       /* length of the instruction, bytes */
    uint32_t leaf;              /* CPUID leaf: eax of the guest */
    uint32_t subleaf;           /* CPUID subleaf: ecx of the guest */
    uint32_t _pad;              /* ignored */
};

struct vm_event_interrupt_x86 {
    uint32_t vector;
    uint32_t type;              /* XEN_DMOP_EVENT_* of hvm/dm_op.h: external interrupt, NMI ... */
    uint32_t error_code;
    uint32_t _pad;              /* ignored */
    uint64_t cr2;               /* faulting address, if it is a page fault */
};

struct vm_event_paging {
    uint64_t gfn;
    uint32_t p2mt;              /* Xen's internal type of the page; of no use to a tool */
    uint32_t flags;             /* MEM_PAGING_* */
};

struct vm_event_sharing {
    uint64_t gfn;
    uint32_t p2mt;              /* Xen's internal type of the page */
    uint32_t _pad;              /* ignored */
};

/*
 * vm_event_emul_read_data: data that an emulated instruction reads instead of memory or
 * ports. The record is as large as vm_event_regs_x86.
 */
struct vm_event_emul_read_data {
    uint32_t size;              /* bytes of data that are valid */
    uint8_t  data[340];
};

struct vm_event_emul_insn_data {
    uint8_t data[16];           /* machine code, starting with the instruction; Xen takes all 16
                                   bytes */
};

/* vm_event_vmexit: reason and qualification of a VM exit, as VMX reports them; since 4.17. */
struct vm_event_vmexit {
    struct {
        struct {
            uint64_t reason;
            uint64_t qualification;
        } vmx;
    } arch;
};

/* vm_event_io: the VCPU executes an instruction that accesses an I/O port; since 4.18. */
struct vm_event_io {
    uint32_t bytes;             /* width of one access: 1, 2 or 4 */
    uint16_t port;
    uint8_t  in;                /* 1: input, 0: output */
    uint8_t  str;               /* 1: string instruction (INS or OUTS), 0: IN or OUT */
};

/*
 * vm_event_st: a request or a response. The tool copies version, reason and vcpu_id from
 * the request to its response, and u where a flag or the reason uses it.
 *
 *   offset  size  field
 *        0     4  version
 *        4     4  flags
 *        8     4  reason
 *       12     4  vcpu_id
 *       16     2  altp2m_idx
 *       18     6  _pad
 *       24    32  u
 *       56   344  data
 *      400
 */
typedef struct vm_event_st {
    uint32_t version;           /* VM_EVENT_INTERFACE_VERSION */
    uint32_t flags;             /* VM_EVENT_FLAG_* */
    uint32_t reason;            /* VM_EVENT_REASON_* */
    uint32_t vcpu_id;           /* number of the VCPU */
    uint16_t altp2m_idx;        /* index of an altp2m, with VM_EVENT_FLAG_ALTERNATE_P2M */
    uint16_t _pad[3];           /* ignored */
    union {
        struct vm_event_paging          mem_paging;
        struct vm_event_sharing         mem_sharing;
        struct vm_event_mem_access      mem_access;
        struct vm_event_write_ctrlreg   write_ctrlreg;
        struct vm_event_mov_to_msr      mov_to_msr;
        struct vm_event_desc_access     desc_access;
        struct vm_event_singlestep      singlestep;
        struct vm_event_fast_singlestep fast_singlestep;
        struct vm_event_debug           software_breakpoint;
        struct vm_event_debug           debug_exception;
        struct vm_event_cpuid           cpuid;
        struct vm_event_vmexit          vmexit;
        struct vm_event_io              io;
        union {
            struct vm_event_interrupt_x86 x86;
        } interrupt;
    } u;
    union {
        union {
            struct vm_event_regs_x86 x86;
            struct vm_event_regs_arm arm;
        } regs;                 /* request of the monitor ring; response: with
                                   VM_EVENT_FLAG_SET_REGISTERS */
        union {
            struct vm_event_emul_read_data read;
            struct vm_event_emul_insn_data insn;
        } emul;                 /* response: with VM_EVENT_FLAG_SET_EMUL_* */
    } data;
} vm_event_request_t, vm_event_response_t;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_TOOLS__ */

#endif /* XEN_CONTROL_OLDER */

#if defined(__XEN_TOOLS__) && !defined(XEN_ABI_ASSEMBLER)

XEN_ABI_BEGIN

/*
 * The types vm_event_sring (the shared page), vm_event_front_ring (for Xen) and
 * vm_event_back_ring (for the tool). A ring of one page has 8 slots.
 */
DEFINE_RING_TYPES(vm_event, vm_event_request_t, vm_event_response_t);

XEN_ABI_END

#endif /* __XEN_TOOLS__ */

#endif /* _XEN_PUBLIC_VM_EVENT_H */
