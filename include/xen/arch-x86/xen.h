/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen.h - types, VCPU state and shared memory that both x86 ABIs have.
 *
 * Contract: records for HYPERVISOR_set_trap_table (xen.h says how it is called), for the
 *           state that a PV VCPU starts with, and for the x86 part of shared_info. xen.h
 *           includes this header. A consumer can also include it first and alone.
 * Layout:   differs between x86_32 and x86_64 by the width of a long.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_H__

#define XEN_HAVE_PV_GUEST_ENTRY  1  /* xen.h defines start_info; since 4.4 */
#define XEN_HAVE_PV_UPCALL_MASK  1  /* vcpu_info has evtchn_upcall_mask; since 4.4 */

/*
 * Xen uses the pages of a PV guest's GDT from this one on. The guest may use only the
 * entries below FIRST_RESERVED_GDT_ENTRY.
 */
#define FIRST_RESERVED_GDT_PAGE   14
#define FIRST_RESERVED_GDT_BYTE   (FIRST_RESERVED_GDT_PAGE * 4096)
#define FIRST_RESERVED_GDT_ENTRY  (FIRST_RESERVED_GDT_BYTE / 8)

/*
 * Number of VCPUs that have a vcpu_info in shared_info. Other VCPUs must register theirs
 * with VCPUOP_register_vcpu_info. Since 4.0.
 */
#define XEN_LEGACY_MAX_VCPUS      32

#ifndef XEN_ABI_ASSEMBLER
typedef xen_abi_ulong_t xen_pfn_t;    /* frame number: a gfn, mfn or pfn (xen.h) */
typedef xen_abi_ulong_t xen_ulong_t;  /* unsigned integer with the width of a register */
#endif /* XEN_ABI_ASSEMBLER */
/* Conversion specifiers of printf for the two types. */
# ifndef XEN_ABI_LLP64
#  define PRI_xen_pfn   "lx"
#  define PRIu_xen_pfn  "lu"
#  define PRI_xen_ulong "lx"
# else
#  define PRI_xen_pfn   "llx"
#  define PRIu_xen_pfn  "llu"
#  define PRI_xen_ulong "llx"
# endif

#if defined(XEN_ABI_X86_32)
#include "xen-x86_32.h"
#else
#include "xen-x86_64.h"
#endif

/*
 * VGCF_*: bits of vcpu_guest_context.flags.
 *
 * VGCF_failsafe_disables_events and VGCF_syscall_disables_events: Xen masks events when
 * it enters the failsafe callback or the syscall callback, as CALLBACKF_mask_events does.
 * VGCF_in_kernel has a meaning on x86_64 only. On x86_32 user_regs.cs decides.
 */
#define _VGCF_i387_valid                0
#define VGCF_i387_valid                 (1 << _VGCF_i387_valid)  /* fpu_ctxt is valid */
#define _VGCF_in_kernel                 2
#define VGCF_in_kernel                  (1 << _VGCF_in_kernel)   /* VCPU starts in kernel mode */
#define _VGCF_failsafe_disables_events  3
#define VGCF_failsafe_disables_events   (1 << _VGCF_failsafe_disables_events)
#define _VGCF_syscall_disables_events   4
#define VGCF_syscall_disables_events    (1 << _VGCF_syscall_disables_events)
#define _VGCF_online                    5
#define VGCF_online                     (1 << _VGCF_online)      /* VCPU is not down; since 3.1 */

/*
 * I/O port of Xen's debug console: an HVM or PVH guest writes text to it, a byte at a
 * time. Xen passes each complete line to its log, as a guest message of level debug. The log
 * drops it unless the option guest_loglvl includes that level; by default that is so in debug
 * builds of Xen only. The name exists since 4.12.
 */
#define XEN_HVM_DEBUGCONS_IOPORT 0xe9

/*
 * XEN_CPUID: a CPUID instruction that Xen emulates. On some CPUs a plain CPUID of a PV guest
 * does not trap to Xen, and gives the values of the physical CPU. The prefix, an undefined
 * instruction followed by the letters "xen", makes it trap.
 */
#ifdef XEN_ABI_ASSEMBLER
# define XEN_EMULATE_PREFIX .byte 0x0f,0x0b,0x78,0x65,0x6e ;
# define XEN_CPUID          XEN_EMULATE_PREFIX cpuid
#else
# define XEN_EMULATE_PREFIX ".byte 0x0f,0x0b,0x78,0x65,0x6e ; "
# define XEN_CPUID          XEN_EMULATE_PREFIX "cpuid"
#endif

XEN_ABI_BEGIN

/*
 * TI_*: read and set parts of trap_info.flags. TI_SET_* only set bits and never clear any,
 * so the caller must set flags to 0 first.
 *
 * Bits 0 and 1 (DPL): who may raise the vector with an INT instruction. 0: nobody; 1 or 2:
 * the kernel; 3: the kernel and user mode. Ignored for vectors 3 and 4: everybody may raise
 * these.
 * Bit 2 (IF): Xen masks events (evtchn_upcall_mask) when it enters the handler.
 */
#define TI_GET_DPL(_ti)        ((_ti)->flags & 3)
#define TI_GET_IF(_ti)         ((_ti)->flags & 4)
#define TI_SET_DPL(_ti, _dpl)  ((_ti)->flags |= (_dpl))
#define TI_SET_IF(_ti, _if)    ((_ti)->flags |= ((!!(_if)) << 2))

#ifndef XEN_ABI_ASSEMBLER

/*
 * trap_info: one gate of a PV guest's virtual interrupt descriptor table. The array for
 * HYPERVISOR_set_trap_table ends with an element whose address is 0.
 *
 *   offset  x86_32  size  field
 *        0       0     1  vector
 *        1       1     1  flags
 *        2       2     2  cs
 *        4       -     4  (hole)
 *        8       4     8  address  4 bytes on x86_32
 *       16       8
 */
struct trap_info {
    uint8_t vector;             /* in: exception or interrupt vector */
    uint8_t flags;              /* in: see TI_* */
    uint16_t cs;                /* in: code selector of the handler */
    xen_abi_ulong_t address;    /* in: virtual address of the handler */
};
typedef struct trap_info trap_info_t;
DEFINE_XEN_GUEST_HANDLE(trap_info_t);

typedef uint64_t tsc_timestamp_t;  /* a value of the time stamp counter */

/*
 * vcpu_guest_context: the registers and entry points of a VCPU.
 *
 *   VCPUOP_initialise (vcpu.h)   in: PV guests only. HVM and PVH guests pass a
 *                                vcpu_hvm_context (hvm/hvm_vcpu.h) instead.
 *   XEN_DOMCTL_setvcpucontext    in: for tools. For an HVM or PVH domain Xen uses only
 *                                fpu_ctxt, flags, user_regs, debugreg and vm_assist.
 *   XEN_DOMCTL_getvcpucontext    out: for tools
 *
 * Errors of VCPUOP_initialise from these members:
 *
 *   -XEN_EINVAL  an address is not canonical; the LDT or GDT is bad (see MMUEXT_SET_LDT and
 *                HYPERVISOR_set_gdt in xen.h); one of DR0 to DR3 is in Xen's part of the
 *                address space; DR6 or DR7 has a bit set in bits 32 to 63; x86_64:
 *                VGCF_in_kernel is not set and ctrlreg[1] is 0; x86_32: EFLAGS.VM is set;
 *                VCPU 0: vm_assist has a bit that the domain cannot have
 *   For the top-level page tables: the errors of MMUEXT_NEW_BASEPTR (xen.h)
 *
 *   x86_64  x86_32  size  field
 *        0       0   512  fpu_ctxt
 *      512     512     8  flags                  4 bytes on x86_32, as each 8 below
 *      520     516        user_regs              200, 68 on x86_32
 *      720     584        trap_ctxt[256]         16 each, 8 on x86_32
 *     4816    2632     8  ldt_base
 *     4824    2636     8  ldt_ents
 *     4832    2640   128  gdt_frames[16]         64 bytes on x86_32
 *     4960    2704     8  gdt_ents
 *     4968    2708     8  kernel_ss
 *     4976    2712     8  kernel_sp
 *     4984    2716    64  ctrlreg[8]             32 bytes on x86_32
 *     5048    2748    64  debugreg[8]            32 bytes on x86_32
 *        -    2780     4  event_callback_cs
 *     5112    2784     8  event_callback_eip
 *        -    2788     4  failsafe_callback_cs
 *     5120    2792     8  failsafe_callback_eip
 *     5128       -     8  syscall_callback_eip
 *     5136    2796     8  vm_assist
 *     5144       -     8  fs_base
 *     5152       -     8  gs_base_kernel
 *     5160       -     8  gs_base_user
 *     5168    2800
 */
struct vcpu_guest_context {
    struct { char x[512]; } fpu_ctxt;           /* in the format of FXSAVE */
    xen_abi_ulong_t flags;                      /* VGCF_* */
    struct cpu_user_regs user_regs;
    struct trap_info trap_ctxt[256];            /* virtual interrupt gates, by vector */
    xen_abi_ulong_t ldt_base, ldt_ents;         /* linear address, number of descriptors */
    xen_abi_ulong_t gdt_frames[16], gdt_ents;   /* machine frames, number of descriptors */
    xen_abi_ulong_t kernel_ss, kernel_sp;       /* stack on which Xen enters the kernel from
                                                   user mode */
    xen_abi_ulong_t ctrlreg[8];                 /* CR0 to CR7. The guest chooses CR0.TS, bits
                                                   of CR4, and CR3, see xen_pfn_to_cr3. On
                                                   x86_64 ctrlreg[1] is the CR3 of user mode,
                                                   0: none */
    xen_abi_ulong_t debugreg[8];                /* DR0 to DR7; Xen ignores elements 4 and 5 */
    /* Entry points, see CALLBACKTYPE_* in callback.h. */
#if defined(XEN_ABI_X86_32)
    xen_abi_ulong_t event_callback_cs;
    xen_abi_ulong_t event_callback_eip;
    xen_abi_ulong_t failsafe_callback_cs;
    xen_abi_ulong_t failsafe_callback_eip;
#else
    xen_abi_ulong_t event_callback_eip;
    xen_abi_ulong_t failsafe_callback_eip;
    xen_abi_ulong_t syscall_callback_eip;
#endif
    xen_abi_ulong_t vm_assist;                  /* VCPU 0: bit n for VMASST_TYPE_* n; ignored
                                                   for other VCPUs */
#if defined(XEN_ABI_X86_64)
    uint64_t fs_base;                           /* base of FS */
    uint64_t gs_base_kernel;                    /* base of GS in kernel mode */
    uint64_t gs_base_user;                      /* base of GS in user mode */
#endif
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/*
 * arch_shared_info: the x86 part of the shared_info page.
 *
 * A PV guest describes its P2M here, for the toolstack, which needs it to save or dump the
 * domain. There are two ways:
 *
 *   tree    pfn_to_mfn_frame_list_list is the mfn of a page at the top of a tree. This page
 *           holds the mfns of pages of a second level, and these hold the mfns of the
 *           frames of the P2M.
 *   linear  p2m_vaddr is the virtual address of the whole P2M; since 4.6. It is valid if
 *           p2m_cr3 is not 0. A guest needs no tree if SIF_VIRT_P2M_4TOOLS is set in
 *           start_info.flags.
 *
 * A guest that changes the mapping of the linear P2M must increment p2m_generation before
 * and after the change. It must write a P2M entry with a single write.
 *
 *   x86_64  x86_32  size  field
 *        0       0     8  max_pfn    4 bytes on x86_32, as each 8 below
 *        8       4     8  pfn_to_mfn_frame_list_list
 *       16       8     8  nmi_reason
 *       24      12     8  p2m_cr3
 *       32      16     8  p2m_vaddr
 *       40      20     8  p2m_generation
 *        -      24     4  wc_sec_hi
 *       48      28
 */
struct arch_shared_info {
    xen_abi_ulong_t max_pfn;               /* guest: number of valid entries of the P2M */
    xen_pfn_t pfn_to_mfn_frame_list_list;  /* guest: mfn of the top of the tree; 0: not set up
                                              yet; ~0: there is no tree */
    xen_abi_ulong_t nmi_reason;            /* Xen: XEN_NMIREASON_*, nmi.h */
    xen_abi_ulong_t p2m_cr3;               /* guest: page tables in which p2m_vaddr is mapped,
                                              as a CR3 value; 0: p2m_vaddr is not valid */
    xen_abi_ulong_t p2m_vaddr;             /* guest: virtual address of the linear P2M */
    xen_abi_ulong_t p2m_generation;        /* guest: odd while it changes the mapping */
#if defined(XEN_ABI_X86_32)
    uint32_t wc_sec_hi;                    /* Xen: see shared_info in xen.h; since 4.6 */
#endif
};
typedef struct arch_shared_info arch_shared_info_t;

#endif /* XEN_ABI_ASSEMBLER */

#if defined(__XEN_TOOLS__)
XEN_ABI_END
#include "domainconfig.h"
XEN_ABI_BEGIN
#endif

/* xen_cpuid_leaf: one CPUID leaf of a CPU policy (sysctl.h, domctl.h); since 4.12. */
#define XEN_CPUID_NO_SUBLEAF 0xffffffffu   /* subleaf, if the leaf has no subleaves */
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_cpuid_leaf {
    uint32_t leaf, subleaf;                /* input values of EAX and ECX */
    uint32_t a, b, c, d;                   /* output values of EAX, EBX, ECX, EDX */
} xen_cpuid_leaf_t;
DEFINE_XEN_GUEST_HANDLE(xen_cpuid_leaf_t);

/* xen_msr_entry: one model-specific register of a CPU policy (sysctl.h, domctl.h); since 4.12. */
typedef struct xen_msr_entry {
    uint32_t idx;                          /* number of the register */
    uint32_t flags;                        /* must be 0 */
    uint64_t val;                          /* its value */
} xen_msr_entry_t;
DEFINE_XEN_GUEST_HANDLE(xen_msr_entry_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_H__ */
