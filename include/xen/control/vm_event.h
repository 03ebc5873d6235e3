/* SPDX-License-Identifier: MIT */
/*
 * vm_event.h - the definitions of vm_event.h in older releases of Xen.
 *
 * Contract: included by ../vm_event.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../vm_event.h"

#ifndef __XEN_PUBLIC_CONTROL_VM_EVENT_H__
#define __XEN_PUBLIC_CONTROL_VM_EVENT_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* vm_event_st.version */
#if XEN_CONTROL_RELEASE < 408
#define VM_EVENT_INTERFACE_VERSION                 1
#endif
#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 411
#define VM_EVENT_INTERFACE_VERSION                 2
#endif
#if XEN_CONTROL_RELEASE == 411
#define VM_EVENT_INTERFACE_VERSION                 3
#endif
#if XEN_CONTROL_RELEASE == 412
#define VM_EVENT_INTERFACE_VERSION                 4
#endif
#if XEN_CONTROL_RELEASE == 413
#define VM_EVENT_INTERFACE_VERSION                 5
#endif
#if XEN_CONTROL_RELEASE == 414
#define VM_EVENT_INTERFACE_VERSION                 6
#endif
#if XEN_CONTROL_RELEASE >= 415
#define VM_EVENT_INTERFACE_VERSION                 7
#endif

/* vm_event_st.flags */
#define VM_EVENT_FLAG_VCPU_PAUSED                  1
#define VM_EVENT_FLAG_FOREIGN                      2
#define VM_EVENT_FLAG_EMULATE                      4
#define VM_EVENT_FLAG_EMULATE_NOWRITE              8
#define VM_EVENT_FLAG_TOGGLE_SINGLESTEP            16
#define VM_EVENT_FLAG_SET_EMUL_READ_DATA           32
#define VM_EVENT_FLAG_DENY                         64
#define VM_EVENT_FLAG_ALTERNATE_P2M                128
#if XEN_CONTROL_RELEASE >= 407
#define VM_EVENT_FLAG_SET_REGISTERS                0x100
#endif
#if XEN_CONTROL_RELEASE >= 408
#define VM_EVENT_FLAG_SET_EMUL_INSN_DATA           0x200
#endif
#if XEN_CONTROL_RELEASE >= 409
#define VM_EVENT_FLAG_GET_NEXT_INTERRUPT           0x400
#endif
#if XEN_CONTROL_RELEASE >= 414
#define VM_EVENT_FLAG_FAST_SINGLESTEP              0x800
#endif
#if XEN_CONTROL_RELEASE >= 415
#define VM_EVENT_FLAG_NESTED_P2M                   0x1000
#define VM_EVENT_FLAG_RESET_VMTRACE                0x2000
#endif
#if XEN_CONTROL_RELEASE >= 417
#define VM_EVENT_FLAG_RESET_FORK_STATE             0x4000
#define VM_EVENT_FLAG_RESET_FORK_MEMORY            0x8000
#endif

/* vm_event_st.reason */
#define VM_EVENT_REASON_UNKNOWN                    0
#define VM_EVENT_REASON_MEM_ACCESS                 1
#define VM_EVENT_REASON_MEM_SHARING                2
#define VM_EVENT_REASON_MEM_PAGING                 3
#define VM_EVENT_REASON_WRITE_CTRLREG              4
#define VM_EVENT_REASON_MOV_TO_MSR                 5
#define VM_EVENT_REASON_SOFTWARE_BREAKPOINT        6
#define VM_EVENT_REASON_SINGLESTEP                 7
#define VM_EVENT_REASON_GUEST_REQUEST              8
#if XEN_CONTROL_RELEASE >= 408
#define VM_EVENT_REASON_DEBUG_EXCEPTION            9
#define VM_EVENT_REASON_CPUID                      10
#define VM_EVENT_REASON_PRIVILEGED_CALL            11
#endif
#if XEN_CONTROL_RELEASE >= 409
#define VM_EVENT_REASON_INTERRUPT                  12
#define VM_EVENT_REASON_DESCRIPTOR_ACCESS          13
#endif
#if XEN_CONTROL_RELEASE >= 410
#define VM_EVENT_REASON_EMUL_UNIMPLEMENTED         14
#endif
#if XEN_CONTROL_RELEASE >= 417
#define VM_EVENT_REASON_VMEXIT                     15
#endif
#if XEN_CONTROL_RELEASE >= 418
#define VM_EVENT_REASON_IO_INSTRUCTION             16
#endif

/* vm_event_write_ctrlreg.index */
#define VM_EVENT_X86_CR0                           0
#define VM_EVENT_X86_CR3                           1
#define VM_EVENT_X86_CR4                           2
#define VM_EVENT_X86_XCR0                          3

#if XEN_CONTROL_RELEASE >= 412
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_x86_selector_reg {
    uint32_t limit:20;                                      /* 0, bit 0 */
    uint32_t ar:12;                                         /* 0, bit 20 */
};                                                          /* 4 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* vm_event_regs_x86: registers of the VCPU */
#if XEN_CONTROL_RELEASE < 412
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_x86 {
    uint64_t rax;                                           /* 0 */
    uint64_t rcx;                                           /* 8 */
    uint64_t rdx;                                           /* 16 */
    uint64_t rbx;                                           /* 24 */
    uint64_t rsp;                                           /* 32 */
    uint64_t rbp;                                           /* 40 */
    uint64_t rsi;                                           /* 48 */
    uint64_t rdi;                                           /* 56 */
    uint64_t r8;                                            /* 64 */
    uint64_t r9;                                            /* 72 */
    uint64_t r10;                                           /* 80 */
    uint64_t r11;                                           /* 88 */
    uint64_t r12;                                           /* 96 */
    uint64_t r13;                                           /* 104 */
    uint64_t r14;                                           /* 112 */
    uint64_t r15;                                           /* 120 */
    uint64_t rflags;                                        /* 128 */
    uint64_t dr7;                                           /* 136 */
    uint64_t rip;                                           /* 144 */
    uint64_t cr0;                                           /* 152 */
    uint64_t cr2;                                           /* 160 */
    uint64_t cr3;                                           /* 168 */
    uint64_t cr4;                                           /* 176 */
    uint64_t sysenter_cs;                                   /* 184 */
    uint64_t sysenter_esp;                                  /* 192 */
    uint64_t sysenter_eip;                                  /* 200 */
    uint64_t msr_efer;                                      /* 208 */
    uint64_t msr_star;                                      /* 216 */
    uint64_t msr_lstar;                                     /* 224 */
    uint64_t fs_base;                                       /* 232 */
    uint64_t gs_base;                                       /* 240 */
    uint32_t cs_arbytes;                                    /* 248 */
    uint32_t _pad;                                          /* 252 */
};                                                          /* 256 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE == 412
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_x86 {
    uint64_t rax;                                           /* 0 */
    uint64_t rcx;                                           /* 8 */
    uint64_t rdx;                                           /* 16 */
    uint64_t rbx;                                           /* 24 */
    uint64_t rsp;                                           /* 32 */
    uint64_t rbp;                                           /* 40 */
    uint64_t rsi;                                           /* 48 */
    uint64_t rdi;                                           /* 56 */
    uint64_t r8;                                            /* 64 */
    uint64_t r9;                                            /* 72 */
    uint64_t r10;                                           /* 80 */
    uint64_t r11;                                           /* 88 */
    uint64_t r12;                                           /* 96 */
    uint64_t r13;                                           /* 104 */
    uint64_t r14;                                           /* 112 */
    uint64_t r15;                                           /* 120 */
    uint64_t rflags;                                        /* 128 */
    uint64_t dr6;                                           /* 136 */
    uint64_t dr7;                                           /* 144 */
    uint64_t rip;                                           /* 152 */
    uint64_t cr0;                                           /* 160 */
    uint64_t cr2;                                           /* 168 */
    uint64_t cr3;                                           /* 176 */
    uint64_t cr4;                                           /* 184 */
    uint64_t sysenter_cs;                                   /* 192 */
    uint64_t sysenter_esp;                                  /* 200 */
    uint64_t sysenter_eip;                                  /* 208 */
    uint64_t msr_efer;                                      /* 216 */
    uint64_t msr_star;                                      /* 224 */
    uint64_t msr_lstar;                                     /* 232 */
    uint32_t cs_base;                                       /* 240 */
    uint32_t ss_base;                                       /* 244 */
    uint32_t ds_base;                                       /* 248 */
    uint32_t es_base;                                       /* 252 */
    uint64_t fs_base;                                       /* 256 */
    uint64_t gs_base;                                       /* 264 */
    struct vm_event_x86_selector_reg cs;                    /* 272 */
    struct vm_event_x86_selector_reg ss;                    /* 276 */
    struct vm_event_x86_selector_reg ds;                    /* 280 */
    struct vm_event_x86_selector_reg es;                    /* 284 */
    struct vm_event_x86_selector_reg fs;                    /* 288 */
    struct vm_event_x86_selector_reg gs;                    /* 292 */
    uint64_t shadow_gs;                                     /* 296 */
    uint16_t cs_sel;                                        /* 304 */
    uint16_t ss_sel;                                        /* 306 */
    uint16_t ds_sel;                                        /* 308 */
    uint16_t es_sel;                                        /* 310 */
    uint16_t fs_sel;                                        /* 312 */
    uint16_t gs_sel;                                        /* 314 */
    uint32_t _pad;                                          /* 316 */
};                                                          /* 320 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_x86 {
    uint64_t rax;                                           /* 0 */
    uint64_t rcx;                                           /* 8 */
    uint64_t rdx;                                           /* 16 */
    uint64_t rbx;                                           /* 24 */
    uint64_t rsp;                                           /* 32 */
    uint64_t rbp;                                           /* 40 */
    uint64_t rsi;                                           /* 48 */
    uint64_t rdi;                                           /* 56 */
    uint64_t r8;                                            /* 64 */
    uint64_t r9;                                            /* 72 */
    uint64_t r10;                                           /* 80 */
    uint64_t r11;                                           /* 88 */
    uint64_t r12;                                           /* 96 */
    uint64_t r13;                                           /* 104 */
    uint64_t r14;                                           /* 112 */
    uint64_t r15;                                           /* 120 */
    uint64_t rflags;                                        /* 128 */
    uint64_t dr6;                                           /* 136 */
    uint64_t dr7;                                           /* 144 */
    uint64_t rip;                                           /* 152 */
    uint64_t cr0;                                           /* 160 */
    uint64_t cr2;                                           /* 168 */
    uint64_t cr3;                                           /* 176 */
    uint64_t cr4;                                           /* 184 */
    uint64_t sysenter_cs;                                   /* 192 */
    uint64_t sysenter_esp;                                  /* 200 */
    uint64_t sysenter_eip;                                  /* 208 */
    uint64_t msr_efer;                                      /* 216 */
    uint64_t msr_star;                                      /* 224 */
    uint64_t msr_lstar;                                     /* 232 */
    uint64_t gdtr_base;                                     /* 240 */
    uint32_t cs_base;                                       /* 248 */
    uint32_t ss_base;                                       /* 252 */
    uint32_t ds_base;                                       /* 256 */
    uint32_t es_base;                                       /* 260 */
    uint64_t fs_base;                                       /* 264 */
    uint64_t gs_base;                                       /* 272 */
    struct vm_event_x86_selector_reg cs;                    /* 280 */
    struct vm_event_x86_selector_reg ss;                    /* 284 */
    struct vm_event_x86_selector_reg ds;                    /* 288 */
    struct vm_event_x86_selector_reg es;                    /* 292 */
    struct vm_event_x86_selector_reg fs;                    /* 296 */
    struct vm_event_x86_selector_reg gs;                    /* 300 */
    uint64_t shadow_gs;                                     /* 304 */
    uint16_t gdtr_limit;                                    /* 312 */
    uint16_t cs_sel;                                        /* 314 */
    uint16_t ss_sel;                                        /* 316 */
    uint16_t ds_sel;                                        /* 318 */
    uint16_t es_sel;                                        /* 320 */
    uint16_t fs_sel;                                        /* 322 */
    uint16_t gs_sel;                                        /* 324 */
    uint16_t _pad;                                          /* 326 */
};                                                          /* 328 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_x86 {
    uint64_t rax;                                           /* 0 */
    uint64_t rcx;                                           /* 8 */
    uint64_t rdx;                                           /* 16 */
    uint64_t rbx;                                           /* 24 */
    uint64_t rsp;                                           /* 32 */
    uint64_t rbp;                                           /* 40 */
    uint64_t rsi;                                           /* 48 */
    uint64_t rdi;                                           /* 56 */
    uint64_t r8;                                            /* 64 */
    uint64_t r9;                                            /* 72 */
    uint64_t r10;                                           /* 80 */
    uint64_t r11;                                           /* 88 */
    uint64_t r12;                                           /* 96 */
    uint64_t r13;                                           /* 104 */
    uint64_t r14;                                           /* 112 */
    uint64_t r15;                                           /* 120 */
    uint64_t rflags;                                        /* 128 */
    uint64_t dr6;                                           /* 136 */
    uint64_t dr7;                                           /* 144 */
    uint64_t rip;                                           /* 152 */
    uint64_t cr0;                                           /* 160 */
    uint64_t cr2;                                           /* 168 */
    uint64_t cr3;                                           /* 176 */
    uint64_t cr4;                                           /* 184 */
    uint64_t sysenter_cs;                                   /* 192 */
    uint64_t sysenter_esp;                                  /* 200 */
    uint64_t sysenter_eip;                                  /* 208 */
    uint64_t msr_efer;                                      /* 216 */
    uint64_t msr_star;                                      /* 224 */
    uint64_t msr_lstar;                                     /* 232 */
    uint64_t gdtr_base;                                     /* 240 */
    uint64_t npt_base;                                      /* 248 */
    uint64_t vmtrace_pos;                                   /* 256 */
    uint32_t cs_base;                                       /* 264 */
    uint32_t ss_base;                                       /* 268 */
    uint32_t ds_base;                                       /* 272 */
    uint32_t es_base;                                       /* 276 */
    uint64_t fs_base;                                       /* 280 */
    uint64_t gs_base;                                       /* 288 */
    struct vm_event_x86_selector_reg cs;                    /* 296 */
    struct vm_event_x86_selector_reg ss;                    /* 300 */
    struct vm_event_x86_selector_reg ds;                    /* 304 */
    struct vm_event_x86_selector_reg es;                    /* 308 */
    struct vm_event_x86_selector_reg fs;                    /* 312 */
    struct vm_event_x86_selector_reg gs;                    /* 316 */
    uint64_t shadow_gs;                                     /* 320 */
    uint16_t gdtr_limit;                                    /* 328 */
    uint16_t cs_sel;                                        /* 330 */
    uint16_t ss_sel;                                        /* 332 */
    uint16_t ds_sel;                                        /* 334 */
    uint16_t es_sel;                                        /* 336 */
    uint16_t fs_sel;                                        /* 338 */
    uint16_t gs_sel;                                        /* 340 */
    uint16_t _pad;                                          /* 342 */
};                                                          /* 344 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 416
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_arm {
    uint64_t ttbr0;                                         /* 0 */
    uint64_t ttbr1;                                         /* 8 */
    uint64_t ttbcr;                                         /* 16 */
    uint64_t pc;                                            /* 24 */
    uint32_t cpsr;                                          /* 32 */
    uint32_t _pad;                                          /* 36 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 416
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_regs_arm {
    uint64_t ttbr0;                                         /* 0 */
    uint64_t ttbr1;                                         /* 8 */
    uint64_t ttbcr;                                         /* 16 */
    uint64_t pc;                                            /* 24 */
    uint64_t cpsr;                                          /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* vm_event_mem_access.flags */
#define MEM_ACCESS_R                               1
#define MEM_ACCESS_W                               2
#define MEM_ACCESS_X                               4
#define MEM_ACCESS_RWX                             7
#define MEM_ACCESS_RW                              3
#define MEM_ACCESS_RX                              5
#define MEM_ACCESS_WX                              6
#define MEM_ACCESS_GLA_VALID                       8
#define MEM_ACCESS_FAULT_WITH_GLA                  16
#define MEM_ACCESS_FAULT_IN_GPT                    32

#ifndef XEN_ABI_ASSEMBLER
/* vm_event_mem_access: VM_EVENT_REASON_MEM_ACCESS */
struct vm_event_mem_access {
    uint64_t gfn;                                           /* 0 */
    uint64_t offset;                                        /* 8 */
    uint64_t gla;                                           /* 16 */
    uint32_t flags;                                         /* 24 */
    uint32_t _pad;                                          /* 28 */
};                                                          /* 32 */

struct vm_event_write_ctrlreg {
    uint32_t index;                                         /* 0 */
    uint32_t _pad;                                          /* 4 */
    uint64_t new_value;                                     /* 8 */
    uint64_t old_value;                                     /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE >= 408
struct vm_event_singlestep {
    uint64_t gfn;                                           /* 0 */
};                                                          /* 8 */
#endif

#if XEN_CONTROL_RELEASE >= 414
struct vm_event_fast_singlestep {
    uint16_t p2midx;                                        /* 0 */
};                                                          /* 2 */
#endif

#if XEN_CONTROL_RELEASE < 408
struct vm_event_debug {
    uint64_t gfn;                                           /* 0 */
};                                                          /* 8 */
#endif

#if XEN_CONTROL_RELEASE >= 408 && XEN_CONTROL_RELEASE < 414
struct vm_event_debug {
    uint64_t gfn;                                           /* 0 */
    uint32_t insn_length;                                   /* 8 */
    uint8_t type;                                           /* 12 */
    uint8_t _pad[3];                                        /* 13 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 414
struct vm_event_debug {
    uint64_t gfn;                                           /* 0 */
    uint64_t pending_dbg;                                   /* 8 */
    uint32_t insn_length;                                   /* 16 */
    uint8_t type;                                           /* 20 */
    uint8_t _pad[3];                                        /* 21 */
};                                                          /* 24 */
#endif

#if XEN_CONTROL_RELEASE < 411
struct vm_event_mov_to_msr {
    uint64_t msr;                                           /* 0 */
    uint64_t value;                                         /* 8 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 411
struct vm_event_mov_to_msr {
    uint64_t msr;                                           /* 0 */
    uint64_t new_value;                                     /* 8 */
    uint64_t old_value;                                     /* 16 */
};                                                          /* 24 */
#endif
#endif /* XEN_ABI_ASSEMBLER */

#if XEN_CONTROL_RELEASE >= 409
#define VM_EVENT_DESC_IDTR                         1
#define VM_EVENT_DESC_GDTR                         2
#define VM_EVENT_DESC_LDTR                         3
#define VM_EVENT_DESC_TR                           4
#endif

#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 414
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_desc_access {
    union {                                                 /* 0 */
        struct {                                            /* 0 */
            uint32_t instr_info;                            /* 0 */
            uint32_t _pad1;                                 /* 4 */
            uint64_t exit_qualification;                    /* 8 */
        } vmx;
        struct {                                            /* 0 */
            uint64_t exitinfo;                              /* 0 */
            uint64_t _pad2;                                 /* 8 */
        } svm;
    } arch;
    uint8_t descriptor;                                     /* 16 */
    uint8_t is_write;                                       /* 17 */
    uint8_t _pad[6];                                        /* 18 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 414
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_desc_access {
    union {                                                 /* 0 */
        struct {                                            /* 0 */
            uint32_t instr_info;                            /* 0 */
            uint32_t _pad1;                                 /* 4 */
            uint64_t exit_qualification;                    /* 8 */
        } vmx;
    } arch;
    uint8_t descriptor;                                     /* 16 */
    uint8_t is_write;                                       /* 17 */
    uint8_t _pad[6];                                        /* 18 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 408
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_cpuid {
    uint32_t insn_length;                                   /* 0 */
    uint32_t leaf;                                          /* 4 */
    uint32_t subleaf;                                       /* 8 */
    uint32_t _pad;                                          /* 12 */
};                                                          /* 16 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 409
#ifndef XEN_ABI_ASSEMBLER
struct vm_event_interrupt_x86 {
    uint32_t vector;                                        /* 0 */
    uint32_t type;                                          /* 4 */
    uint32_t error_code;                                    /* 8 */
    uint32_t _pad;                                          /* 12 */
    uint64_t cr2;                                           /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#define MEM_PAGING_DROP_PAGE                       1
#define MEM_PAGING_EVICT_FAIL                      2

#ifndef XEN_ABI_ASSEMBLER
struct vm_event_paging {
    uint64_t gfn;                                           /* 0 */
    uint32_t p2mt;                                          /* 8 */
    uint32_t flags;                                         /* 12 */
};                                                          /* 16 */

struct vm_event_sharing {
    uint64_t gfn;                                           /* 0 */
    uint32_t p2mt;                                          /* 8 */
    uint32_t _pad;                                          /* 12 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE < 412
struct vm_event_emul_read_data {
    uint32_t size;                                          /* 0 */
    uint8_t data[252];                                      /* 4 */
};                                                          /* 256 */
#endif

#if XEN_CONTROL_RELEASE == 412
struct vm_event_emul_read_data {
    uint32_t size;                                          /* 0 */
    uint8_t data[316];                                      /* 4 */
};                                                          /* 320 */
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
struct vm_event_emul_read_data {
    uint32_t size;                                          /* 0 */
    uint8_t data[324];                                      /* 4 */
};                                                          /* 328 */
#endif

#if XEN_CONTROL_RELEASE >= 415
struct vm_event_emul_read_data {
    uint32_t size;                                          /* 0 */
    uint8_t data[340];                                      /* 4 */
};                                                          /* 344 */
#endif

#if XEN_CONTROL_RELEASE >= 408
struct vm_event_emul_insn_data {
    uint8_t data[16];                                       /* 0 */
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 417
struct vm_event_vmexit {
    struct {                                                /* 0 */
        struct {                                            /* 0 */
            uint64_t reason;                                /* 0 */
            uint64_t qualification;                         /* 8 */
        } vmx;
    } arch;
};                                                          /* 16 */
#endif

#if XEN_CONTROL_RELEASE >= 418
struct vm_event_io {
    uint32_t bytes;                                         /* 0 */
    uint16_t port;                                          /* 4 */
    uint8_t in;                                             /* 6 */
    uint8_t str;                                            /* 7 */
};                                                          /* 8 */
#endif

/* vm_event_st: a request and its response */
#if XEN_CONTROL_RELEASE < 408
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug singlestep;                   /* 24 */
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
        } regs;
        struct vm_event_emul_read_data emul_read_data;      /* 56 */
    } data;
};                                                          /* 312 */
#endif

#if XEN_CONTROL_RELEASE == 408
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 312 */
#endif

#if XEN_CONTROL_RELEASE >= 409 && XEN_CONTROL_RELEASE < 411
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 312 */
#endif

#if XEN_CONTROL_RELEASE == 411
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 312 */
#endif

#if XEN_CONTROL_RELEASE == 412
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 376 */
#endif

#if XEN_CONTROL_RELEASE == 413
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 384 */
#endif

#if XEN_CONTROL_RELEASE == 414
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_fast_singlestep fast_singlestep;    /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 384 */
#endif

#if XEN_CONTROL_RELEASE >= 415 && XEN_CONTROL_RELEASE < 417
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_fast_singlestep fast_singlestep;    /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 400 */
#endif

#if XEN_CONTROL_RELEASE == 417
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_fast_singlestep fast_singlestep;    /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        struct vm_event_vmexit vmexit;                      /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 400 */
#endif

#if XEN_CONTROL_RELEASE >= 418
struct vm_event_st {
    uint32_t version;                                       /* 0 */
    uint32_t flags;                                         /* 4 */
    uint32_t reason;                                        /* 8 */
    uint32_t vcpu_id;                                       /* 12 */
    uint16_t altp2m_idx;                                    /* 16 */
    uint16_t _pad[3];                                       /* 18 */
    union {                                                 /* 24 */
        struct vm_event_paging mem_paging;                  /* 24 */
        struct vm_event_sharing mem_sharing;                /* 24 */
        struct vm_event_mem_access mem_access;              /* 24 */
        struct vm_event_write_ctrlreg write_ctrlreg;        /* 24 */
        struct vm_event_mov_to_msr mov_to_msr;              /* 24 */
        struct vm_event_desc_access desc_access;            /* 24 */
        struct vm_event_singlestep singlestep;              /* 24 */
        struct vm_event_fast_singlestep fast_singlestep;    /* 24 */
        struct vm_event_debug software_breakpoint;          /* 24 */
        struct vm_event_debug debug_exception;              /* 24 */
        struct vm_event_cpuid cpuid;                        /* 24 */
        struct vm_event_vmexit vmexit;                      /* 24 */
        struct vm_event_io io;                              /* 24 */
        union {                                             /* 24 */
            struct vm_event_interrupt_x86 x86;              /* 24 */
        } interrupt;
    } u;
    union {                                                 /* 56 */
        union {                                             /* 56 */
            struct vm_event_regs_x86 x86;                   /* 56 */
            struct vm_event_regs_arm arm;                   /* 56 */
        } regs;
        union {                                             /* 56 */
            struct vm_event_emul_read_data read;            /* 56 */
            struct vm_event_emul_insn_data insn;            /* 56 */
        } emul;
    } data;
};                                                          /* 400 */
#endif

#if XEN_CONTROL_RELEASE < 412
typedef struct vm_event_st vm_event_request_t;
typedef struct vm_event_st vm_event_response_t;
#endif

#if XEN_CONTROL_RELEASE == 412
typedef struct vm_event_st vm_event_request_t;
typedef struct vm_event_st vm_event_response_t;
#endif

#if XEN_CONTROL_RELEASE >= 413 && XEN_CONTROL_RELEASE < 415
typedef struct vm_event_st vm_event_request_t;
typedef struct vm_event_st vm_event_response_t;
#endif

#if XEN_CONTROL_RELEASE >= 415
typedef struct vm_event_st vm_event_request_t;
typedef struct vm_event_st vm_event_response_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_VM_EVENT_H__ */
