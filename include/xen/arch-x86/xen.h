/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen.h - what both x86 ABIs have in common.
 *
 * Contract: HYPERVISOR_set_trap_table(trap_info[]), and the state that a VCPU
 *           starts with. Included by xen.h; also first and alone.
 * Layout:   differs between x86_32 and x86_64 by the width of the guest's long.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_H__

#define XEN_HAVE_PV_GUEST_ENTRY  1  /* start_info exists; since 4.4 */
#define XEN_HAVE_PV_UPCALL_MASK  1  /* vcpu_info.evtchn_upcall_mask exists; since 4.4 */

/* The top of a PV guest's GDT is Xen's; the guest may use what is below. */
#define FIRST_RESERVED_GDT_PAGE   14
#define FIRST_RESERVED_GDT_BYTE   (FIRST_RESERVED_GDT_PAGE * 4096)
#define FIRST_RESERVED_GDT_ENTRY  (FIRST_RESERVED_GDT_BYTE / 8)

/* VCPUs with a place in shared_info; others register theirs with VCPUOP_register_vcpu_info. */
#define XEN_LEGACY_MAX_VCPUS      32

#ifndef __ASSEMBLY__

typedef xen_abi_ulong_t xen_pfn_t;
typedef xen_abi_ulong_t xen_ulong_t;
# ifndef XEN_ABI_LLP64
#  define PRI_xen_pfn   "lx"
#  define PRIu_xen_pfn  "lu"
#  define PRI_xen_ulong "lx"
# else
#  define PRI_xen_pfn   "llx"
#  define PRIu_xen_pfn  "llu"
#  define PRI_xen_ulong "llx"
# endif

#endif

#if defined(XEN_ABI_X86_32)
# include "xen-x86_32.h"
#else
# include "xen-x86_64.h"
#endif

/* vcpu_guest_context.flags */
#define _VGCF_i387_valid                0
#define VGCF_i387_valid                 (1 << _VGCF_i387_valid)  /* fpu_ctxt counts */
#define _VGCF_in_kernel                 2
#define VGCF_in_kernel                  (1 << _VGCF_in_kernel)   /* starts in kernel mode */
#define _VGCF_failsafe_disables_events  3
#define VGCF_failsafe_disables_events   (1 << _VGCF_failsafe_disables_events)
#define _VGCF_syscall_disables_events   4
#define VGCF_syscall_disables_events    (1 << _VGCF_syscall_disables_events)
#define _VGCF_online                    5
#define VGCF_online                     (1 << _VGCF_online)      /* runs at once; since 3.1 */

/* The port of Xen's debug console, for writing one byte at a time; since 4.12. */
#define XEN_HVM_DEBUGCONS_IOPORT 0xe9

/*
 * XEN_CPUID: a CPUID that Xen answers where the CPU's own would not trap (PV).
 * An invalid instruction and "xen" stand before it.
 */
#ifdef __ASSEMBLY__
# define XEN_EMULATE_PREFIX .byte 0x0f,0x0b,0x78,0x65,0x6e ;
# define XEN_CPUID          XEN_EMULATE_PREFIX cpuid
#else
# define XEN_EMULATE_PREFIX ".byte 0x0f,0x0b,0x78,0x65,0x6e ; "
# define XEN_CPUID          XEN_EMULATE_PREFIX "cpuid"
#endif

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* trap_info.flags: who may raise it by software, and whether events are masked then. */
#define TI_GET_DPL(_ti)        ((_ti)->flags & 3)
#define TI_GET_IF(_ti)         ((_ti)->flags & 4)
#define TI_SET_DPL(_ti, _dpl)  ((_ti)->flags |= (_dpl))
#define TI_SET_IF(_ti, _if)    ((_ti)->flags |= ((!!(_if)) << 2))

/*
 * trap_info: one virtual interrupt gate of a PV guest; an array of them ends
 * with address 0.
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
    uint8_t vector;             /* in: exception number */
    uint8_t flags;              /* in: bits 0 and 1 privilege, bit 2 mask events */
    uint16_t cs;                /* in: code selector of the handler */
    xen_abi_ulong_t address;    /* in: the handler */
};
typedef struct trap_info trap_info_t;
DEFINE_XEN_GUEST_HANDLE(trap_info_t);

typedef uint64_t tsc_timestamp_t;  /* a value of the time stamp counter */

/*
 * vcpu_guest_context: the state that a VCPU starts with, in VCPUOP_initialise (in)
 * and the toolstack's getvcpucontext and setvcpucontext. A PVH guest sets only
 * the user registers and control registers here (hvm/hvm_vcpu.h has its own).
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
    struct { char x[512]; } fpu_ctxt;           /* as FXSAVE writes it */
    xen_abi_ulong_t flags;                      /* VGCF_* */
    struct cpu_user_regs user_regs;
    struct trap_info trap_ctxt[256];            /* by vector */
    xen_abi_ulong_t ldt_base, ldt_ents;         /* linear address, number of descriptors */
    xen_abi_ulong_t gdt_frames[16], gdt_ents;   /* machine frames, number of descriptors */
    xen_abi_ulong_t kernel_ss, kernel_sp;       /* the stack for entering the kernel */
    xen_abi_ulong_t ctrlreg[8];                 /* CR0 to CR7; CR3 see xen_pfn_to_cr3 */
    xen_abi_ulong_t debugreg[8];                /* DR0 to DR7 */
#if defined(XEN_ABI_X86_32)
    xen_abi_ulong_t event_callback_cs;
    xen_abi_ulong_t event_callback_eip;         /* where an upcall enters */
    xen_abi_ulong_t failsafe_callback_cs;
    xen_abi_ulong_t failsafe_callback_eip;      /* where a bad return frame enters */
#else
    xen_abi_ulong_t event_callback_eip;
    xen_abi_ulong_t failsafe_callback_eip;
    xen_abi_ulong_t syscall_callback_eip;       /* where SYSCALL enters */
#endif
    xen_abi_ulong_t vm_assist;                  /* bits by VMASST_TYPE_* */
#if defined(XEN_ABI_X86_64)
    uint64_t fs_base;
    uint64_t gs_base_kernel;
    uint64_t gs_base_user;
#endif
};
typedef struct vcpu_guest_context vcpu_guest_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_guest_context_t);

/*
 * arch_shared_info: x86's part of the shared_info page. The guest writes what
 * describes its P2M (for the toolstack's sake), Xen the rest.
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
    xen_abi_ulong_t max_pfn;               /* guest: entries of the P2M */
    xen_pfn_t pfn_to_mfn_frame_list_list;  /* guest: frame of the tree's top; ~0: see p2m_cr3 */
    xen_abi_ulong_t nmi_reason;            /* Xen: XEN_NMIREASON_*, nmi.h */
    xen_abi_ulong_t p2m_cr3;               /* guest: where p2m_vaddr holds, 0 nowhere; since 4.6 */
    xen_abi_ulong_t p2m_vaddr;             /* guest: virtual address of the P2M; since 4.6 */
    xen_abi_ulong_t p2m_generation;        /* guest: grows before and after a change; since 4.6 */
#if defined(XEN_ABI_X86_32)
    uint32_t wc_sec_hi;                    /* Xen: see shared_info; since 4.6 */
#endif
};
typedef struct arch_shared_info arch_shared_info_t;

#if defined(__XEN_TOOLS__)
XEN_ABI_END
# include "domainconfig.h"
XEN_ABI_BEGIN
#endif

/* xen_cpuid_leaf: one leaf of a CPU policy; since 4.12. */
#define XEN_CPUID_NO_SUBLEAF 0xffffffffu   /* the leaf has none */
typedef struct xen_cpuid_leaf {
    uint32_t leaf, subleaf;
    uint32_t a, b, c, d;                   /* EAX to EDX */
} xen_cpuid_leaf_t;
DEFINE_XEN_GUEST_HANDLE(xen_cpuid_leaf_t);

/* xen_msr_entry: one MSR of a CPU policy; since 4.12. */
typedef struct xen_msr_entry {
    uint32_t idx;
    uint32_t flags;                        /* must be 0 */
    uint64_t val;
} xen_msr_entry_t;
DEFINE_XEN_GUEST_HANDLE(xen_msr_entry_t);

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_H__ */
