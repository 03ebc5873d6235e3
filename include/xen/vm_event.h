/* SPDX-License-Identifier: MIT */
/*
 * vm_event.h - what happens in a guest, told to a monitor, a pager or a sharer of its memory.
 *
 * Contract: rings of io/ring.h (tools only), which XEN_DOMCTL_vm_event_op sets up: Xen puts
 *           a request for each event, the helper in another domain answers. Both have
 *           one form. A VCPU waits for its answer where the request has
 *           VM_EVENT_FLAG_VCPU_PAUSED. Not stable: VM_EVENT_INTERFACE_VERSION is the
 *           release's. Since 4.6 so.
 * Layout:   offsets are the same on every ABI but in the rings' own records.
 */
#ifndef _XEN_PUBLIC_VM_EVENT_H
#define _XEN_PUBLIC_VM_EVENT_H

#include "xen.h"
#include "io/ring.h"

#define VM_EVENT_INTERFACE_VERSION          0x00000007

#if defined(__XEN_TOOLS__)

/* vm_event_st.flags. In a request: */
#define VM_EVENT_FLAG_VCPU_PAUSED           (1 << 0)   /* the VCPU waits; answer: let it run */
#define VM_EVENT_FLAG_FOREIGN               (1 << 1)   /* not the guest itself did it */
#define VM_EVENT_FLAG_ALTERNATE_P2M         (1 << 7)   /* altp2m_idx counts; answer: go there */
#define VM_EVENT_FLAG_NESTED_P2M            (1 << 12)  /* a nested guest: npt_base; since 4.15 */
/*
 * In an answer. Emulate the instruction instead of running it again: with all effects,
 * without writes and I/O, with data.emul.read as what it reads, with data.emul.insn as
 * the instruction. EMULATE must be set with the last two; the first of SET_EMUL_READ_DATA,
 * EMULATE_NOWRITE and SET_EMUL_INSN_DATA counts.
 */
#define VM_EVENT_FLAG_EMULATE               (1 << 2)
#define VM_EVENT_FLAG_EMULATE_NOWRITE       (1 << 3)
#define VM_EVENT_FLAG_SET_EMUL_READ_DATA    (1 << 5)
#define VM_EVENT_FLAG_SET_EMUL_INSN_DATA    (1 << 9)   /* since 4.8 */
/* Where the VCPU is paused: single steps on or off, */
#define VM_EVENT_FLAG_TOGGLE_SINGLESTEP     (1 << 4)
/* the write to a control register or MSR does not take place, */
#define VM_EVENT_FLAG_DENY                  (1 << 6)
/* data.regs: general registers, flags and instruction pointer (Arm: pc alone), since 4.7, */
#define VM_EVENT_FLAG_SET_REGISTERS         (1 << 8)
/* a VM_EVENT_REASON_INTERRUPT for the next interrupt, once, since 4.9, */
#define VM_EVENT_FLAG_GET_NEXT_INTERRUPT    (1 << 10)
/* one step, then to the P2M u.fast_singlestep.p2midx, since 4.14, */
#define VM_EVENT_FLAG_FAST_SINGLESTEP       (1 << 11)
/* empty the trace buffer, since 4.15, */
#define VM_EVENT_FLAG_RESET_VMTRACE         (1 << 13)
/* make a fork's registers, its memory, again those of its parent, since 4.17 */
#define VM_EVENT_FLAG_RESET_FORK_STATE      (1 << 14)
#define VM_EVENT_FLAG_RESET_FORK_MEMORY     (1 << 15)

/* vm_event_st.reason, and the member of u that it has. */
#define VM_EVENT_REASON_UNKNOWN              0
#define VM_EVENT_REASON_MEM_ACCESS           1  /* mem_access: memory was restricted */
#define VM_EVENT_REASON_MEM_SHARING          2  /* mem_sharing: no memory to unshare a page */
#define VM_EVENT_REASON_MEM_PAGING           3  /* mem_paging: a page is needed, or was dropped */
#define VM_EVENT_REASON_WRITE_CTRLREG        4  /* write_ctrlreg */
#define VM_EVENT_REASON_MOV_TO_MSR           5  /* mov_to_msr */
#define VM_EVENT_REASON_SOFTWARE_BREAKPOINT  6  /* software_breakpoint */
#define VM_EVENT_REASON_SINGLESTEP           7  /* singlestep */
#define VM_EVENT_REASON_GUEST_REQUEST        8  /* none: HVMOP_guest_request_vm_event */
#define VM_EVENT_REASON_DEBUG_EXCEPTION      9  /* debug_exception, since 4.8 */
#define VM_EVENT_REASON_CPUID               10  /* cpuid, since 4.8 */
#define VM_EVENT_REASON_PRIVILEGED_CALL     11  /* none: Arm's SMC, even one that is skipped */
#define VM_EVENT_REASON_INTERRUPT           12  /* interrupt, since 4.9 */
#define VM_EVENT_REASON_DESCRIPTOR_ACCESS   13  /* desc_access, since 4.9 */
#define VM_EVENT_REASON_EMUL_UNIMPLEMENTED  14  /* none: Xen cannot emulate this; since 4.10 */
#define VM_EVENT_REASON_VMEXIT              15  /* vmexit, since 4.17 */
#define VM_EVENT_REASON_IO_INSTRUCTION      16  /* io, since 4.18 */

/* vm_event_write_ctrlreg.index */
#define VM_EVENT_X86_CR0                    0
#define VM_EVENT_X86_CR3                    1
#define VM_EVENT_X86_CR4                    2
#define VM_EVENT_X86_XCR0                   3

/* vm_event_mem_access.flags: what was tried, all at once, */
#define MEM_ACCESS_R                        (1 << 0)
#define MEM_ACCESS_W                        (1 << 1)
#define MEM_ACCESS_X                        (1 << 2)
#define MEM_ACCESS_RWX                      (MEM_ACCESS_R | MEM_ACCESS_W | MEM_ACCESS_X)
#define MEM_ACCESS_RW                       (MEM_ACCESS_R | MEM_ACCESS_W)
#define MEM_ACCESS_RX                       (MEM_ACCESS_R | MEM_ACCESS_X)
#define MEM_ACCESS_WX                       (MEM_ACCESS_W | MEM_ACCESS_X)
/* and gla counts; it is what was accessed; the page tables for it were */
#define MEM_ACCESS_GLA_VALID                (1 << 3)
#define MEM_ACCESS_FAULT_WITH_GLA           (1 << 4)
#define MEM_ACCESS_FAULT_IN_GPT             (1 << 5)

/* vm_event_desc_access.descriptor */
#define VM_EVENT_DESC_IDTR                  1
#define VM_EVENT_DESC_GDTR                  2
#define VM_EVENT_DESC_LDTR                  3
#define VM_EVENT_DESC_TR                    4

/* vm_event_paging.flags: nobody needs the page any more; it cannot be paged out */
#define MEM_PAGING_DROP_PAGE                (1 << 0)
#define MEM_PAGING_EVICT_FAIL               (1 << 1)

XEN_ABI_BEGIN

/* vm_event_x86_selector_reg: limit and access rights of a segment; since 4.12. */
struct vm_event_x86_selector_reg {
    uint32_t limit:20;          /* in pages where ar's granularity bit is set */
    uint32_t ar:12;
};

/* vm_event_regs_x86: a VCPU's registers. */
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
    uint64_t npt_base;          /* page tables of a nested guest, with NESTED_P2M; more bits
                                   than an address has may come */
    uint64_t vmtrace_pos;       /* in the trace buffer; all ones: no trace */
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
    uint64_t shadow_gs;
    uint16_t gdtr_limit;
    uint16_t cs_sel;
    uint16_t ss_sel;
    uint16_t ds_sel;
    uint16_t es_sel;
    uint16_t fs_sel;
    uint16_t gs_sel;
    uint16_t _pad;              /* ignored */
};

/* vm_event_regs_arm: a VCPU's registers; since 4.8. */
struct vm_event_regs_arm {
    uint64_t ttbr0;
    uint64_t ttbr1;
    uint64_t ttbcr;
    uint64_t pc;
    uint64_t cpsr;
};

struct vm_event_mem_access {
    uint64_t gfn;
    uint64_t offset;            /* in the page */
    uint64_t gla;               /* linear address, with MEM_ACCESS_GLA_VALID */
    uint32_t flags;             /* MEM_ACCESS_* */
    uint32_t _pad;              /* ignored */
};

struct vm_event_write_ctrlreg {
    uint32_t index;             /* VM_EVENT_X86_*; Arm: none */
    uint32_t _pad;              /* ignored */
    uint64_t new_value;
    uint64_t old_value;
};

struct vm_event_singlestep {
    uint64_t gfn;               /* of the instruction */
};

struct vm_event_fast_singlestep {
    uint16_t p2midx;
};

struct vm_event_debug {
    uint64_t gfn;               /* of the instruction */
    uint64_t pending_dbg;       /* as VMX has it, in DR6's form; since 4.14 */
    uint32_t insn_length;       /* bytes */
    uint8_t  type;              /* the kind of trap: XEN_DMOP_EVENT_* of hvm/dm_op.h */
    uint8_t  _pad[3];           /* ignored */
};

struct vm_event_mov_to_msr {
    uint64_t msr;               /* its number */
    uint64_t new_value;
    uint64_t old_value;         /* since 4.11 */
};

/*
 * vm_event_desc_access: since 4.9.
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
            uint32_t instr_info;            /* of the VM exit */
            uint32_t _pad1;                 /* ignored */
            uint64_t exit_qualification;    /* of the VM exit */
        } vmx;
    } arch;
    uint8_t descriptor;         /* VM_EVENT_DESC_* */
    uint8_t is_write;           /* 0: it was read */
    uint8_t _pad[6];            /* ignored */
};

struct vm_event_cpuid {
    uint32_t insn_length;       /* bytes */
    uint32_t leaf;              /* eax */
    uint32_t subleaf;           /* ecx */
    uint32_t _pad;              /* ignored */
};

struct vm_event_interrupt_x86 {
    uint32_t vector;
    uint32_t type;              /* external, NMI, exception ... as in VMX and SVM */
    uint32_t error_code;
    uint32_t _pad;              /* ignored */
    uint64_t cr2;
};

struct vm_event_paging {
    uint64_t gfn;
    uint32_t p2mt;              /* Xen's own number of the page's type */
    uint32_t flags;             /* MEM_PAGING_* */
};

struct vm_event_sharing {
    uint64_t gfn;
    uint32_t p2mt;
    uint32_t _pad;              /* ignored */
};

/* vm_event_emul_read_data: as large as vm_event_regs_x86. */
struct vm_event_emul_read_data {
    uint32_t size;              /* bytes of data that count */
    uint8_t  data[340];
};

struct vm_event_emul_insn_data {
    uint8_t data[16];           /* all of them */
};

/* vm_event_vmexit: since 4.17. */
struct vm_event_vmexit {
    struct {
        struct {
            uint64_t reason;
            uint64_t qualification;
        } vmx;
    } arch;
};

/* vm_event_io: an IN or OUT; since 4.18. */
struct vm_event_io {
    uint32_t bytes;             /* each time */
    uint16_t port;
    uint8_t  in;                /* 1: IN, 0: OUT */
    uint8_t  str;               /* 1: INS or OUTS */
};

/*
 * vm_event_st: a request, and an answer. An answer repeats version, reason and vcpu_id.
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
    uint32_t vcpu_id;
    uint16_t altp2m_idx;        /* with VM_EVENT_FLAG_ALTERNATE_P2M */
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
        } regs;                 /* request; answer: with VM_EVENT_FLAG_SET_REGISTERS */
        union {
            struct vm_event_emul_read_data read;
            struct vm_event_emul_insn_data insn;
        } emul;                 /* answer: with VM_EVENT_FLAG_SET_EMUL_* */
    } data;
} vm_event_request_t, vm_event_response_t;

/* vm_event_sring, vm_event_front_ring (Xen), vm_event_back_ring (the helper): 8 slots in a page. */
DEFINE_RING_TYPES(vm_event, vm_event_request_t, vm_event_response_t);

XEN_ABI_END

#endif /* __XEN_TOOLS__ */

#endif /* _XEN_PUBLIC_VM_EVENT_H */
