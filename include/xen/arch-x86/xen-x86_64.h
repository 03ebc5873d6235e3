/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen-x86_64.h - calling convention, registers and address space of the x86_64 ABI.
 *
 * Contract: a hypercall takes its number in rax and its arguments in rdi, rsi, rdx, r10
 *           and r8. The result is in rax. Xen may change the registers of the arguments
 *           that the hypercall has, and no others.
 *           A guest calls the stub of the hypercall in the hypercall page, 32 bytes for
 *           each number. Xen fills that page (XEN_ELFNOTE_HYPERCALL_PAGE, or an MSR that
 *           arch-x86/cpuid.h describes). The stub uses SYSCALL in a PV guest, VMCALL or
 *           VMMCALL in an HVM or PVH guest. A PV guest that uses SYSCALL itself also loses
 *           rcx and r11.
 *           HYPERVISOR_set_segment_base and HYPERVISOR_iret are described below.
 * Layout:   for x86_64 only.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__

/*
 * Selectors of flat segments in Xen's part of every PV guest's GDT. Kernel and user mode both
 * run in ring 3.
 */
#define FLAT_RING3_CS32   0xe023
#define FLAT_RING3_CS64   0xe033
#define FLAT_RING3_DS32   0xe02b
#define FLAT_RING3_DS64   0x0000        /* the null selector, valid in 64-bit mode */
#define FLAT_RING3_SS32   0xe02b
#define FLAT_RING3_SS64   0xe02b

#define FLAT_KERNEL_DS64  FLAT_RING3_DS64
#define FLAT_KERNEL_DS32  FLAT_RING3_DS32
#define FLAT_KERNEL_DS    FLAT_KERNEL_DS64
#define FLAT_KERNEL_CS64  FLAT_RING3_CS64
#define FLAT_KERNEL_CS32  FLAT_RING3_CS32
#define FLAT_KERNEL_CS    FLAT_KERNEL_CS64
#define FLAT_KERNEL_SS64  FLAT_RING3_SS64
#define FLAT_KERNEL_SS32  FLAT_RING3_SS32
#define FLAT_KERNEL_SS    FLAT_KERNEL_SS64

#define FLAT_USER_DS64    FLAT_RING3_DS64
#define FLAT_USER_DS32    FLAT_RING3_DS32
#define FLAT_USER_DS      FLAT_USER_DS64
#define FLAT_USER_CS64    FLAT_RING3_CS64
#define FLAT_USER_CS32    FLAT_RING3_CS32
#define FLAT_USER_CS      FLAT_USER_CS64
#define FLAT_USER_SS64    FLAT_RING3_SS64
#define FLAT_USER_SS32    FLAT_RING3_SS32
#define FLAT_USER_SS      FLAT_USER_SS64

/*
 * Xen's part of a PV guest's address space, from VIRT_START to VIRT_END - 1. It begins with
 * the M2P, the table with the pfn of each mfn. The guest can read the M2P, but not write it.
 */
#define __HYPERVISOR_VIRT_START  0xFFFF800000000000
#define __HYPERVISOR_VIRT_END    0xFFFF880000000000
#define __MACH2PHYS_VIRT_START   0xFFFF800000000000
#define __MACH2PHYS_VIRT_END     0xFFFF804000000000

/* A consumer may define these itself before it includes the header. */
#ifndef HYPERVISOR_VIRT_START
# define HYPERVISOR_VIRT_START   xen_mk_ulong(__HYPERVISOR_VIRT_START)
# define HYPERVISOR_VIRT_END     xen_mk_ulong(__HYPERVISOR_VIRT_END)
#endif
#ifndef machine_to_phys_mapping
# define machine_to_phys_mapping ((xen_abi_ulong_t *)HYPERVISOR_VIRT_START)
#endif

#define MACH2PHYS_VIRT_START     xen_mk_ulong(__MACH2PHYS_VIRT_START)
#define MACH2PHYS_VIRT_END       xen_mk_ulong(__MACH2PHYS_VIRT_END)
#define MACH2PHYS_NR_ENTRIES     ((MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 3)

/*
 * HYPERVISOR_set_segment_base(which, base): set a segment base of the calling VCPU. x86_64 PV
 * guests only.
 *
 * SEGBASE_GS_USER_SEL loads a selector into the GS of user mode, with its base. If the
 * selector is bad, Xen loads the null selector and returns 0.
 *
 * -XEN_EINVAL: unknown which, or base is not canonical. -XEN_ENOSYS: 32-bit guest.
 */
#define SEGBASE_FS            0         /* base of FS */
#define SEGBASE_GS_USER       1         /* base of GS in user mode */
#define SEGBASE_GS_KERNEL     2         /* base of GS in kernel mode */
#define SEGBASE_GS_USER_SEL   3         /* bits 0 to 15 of base: selector, not a base */

/*
 * iret_context.flags: the guest returns from a SYSCALL. Xen does not load rcx and r11 from the
 * frame, and may use SYSRET, which changes both registers.
 */
#define _VGCF_in_syscall      8
#define VGCF_in_syscall       (1 << _VGCF_in_syscall)

/* CR3, from and to the mfn of the top-level page table. */
#define xen_pfn_to_cr3(pfn)   ((xen_abi_ulong_t)(pfn) << 12)
#define xen_cr3_to_pfn(cr3)   ((xen_abi_ulong_t)(cr3) >> 12)

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * iret_context: the frame for HYPERVISOR_iret. The guest puts it on its stack; rsp must hold
 * the address of the frame when the guest makes the hypercall. The stub of the hypercall page
 * pushes rax, r11 and rcx itself; the guest must jump to the stub, not call it.
 *
 * The hypercall does not return: the VCPU continues with the registers of the frame. It changes
 * to user mode if bits 0 and 1 of cs are both set, and stays in kernel mode otherwise. IF in
 * rflags decides whether events are masked: evtchn_upcall_mask becomes 0 if IF is set, else 1.
 * Xen crashes the domain if it cannot read the frame, or if the frame returns to user mode and
 * there is no page table for user mode (MMUEXT_NEW_USER_BASEPTR).
 */
struct iret_context {
    uint64_t rax, r11, rcx;             /* in: r11 and rcx are ignored with VGCF_in_syscall */
    uint64_t flags;                     /* in: VGCF_in_syscall or 0 */
    uint64_t rip, cs, rflags, rsp, ss;  /* in */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Members for one register. Tools (__XEN_TOOLS__) can also use the names of its parts, as
 * eax, ax, ah and al of rax. Guests have the whole register under two names, rax and eax,
 * and its low 32 bits as _eax. Of r8 to r15, guests have only the whole register.
 */
#if defined(__XEN_TOOLS__)
# define XEN_REG_ABCD(reg)                                              \
    XEN_ABI_EXT union {                                                 \
        uint64_t r##reg##x;                                             \
        uint32_t e##reg##x;                                             \
        uint16_t reg##x;                                                \
        XEN_ABI_EXT struct { uint8_t reg##l; uint8_t reg##h; };         \
    }
# define XEN_REG_BYTE(reg)                                              \
    XEN_ABI_EXT union { uint64_t r##reg; uint32_t e##reg; uint16_t reg; uint8_t reg##l; }
# define XEN_REG_WORD(reg)                                              \
    XEN_ABI_EXT union { uint64_t r##reg; uint32_t e##reg; uint16_t reg; }
# define XEN_REG_NUM(n)                                                 \
    XEN_ABI_EXT union { uint64_t r##n; uint32_t r##n##d; uint16_t r##n##w; uint8_t r##n##b; }
#else
# define XEN_REG_WORD(reg)                                              \
    XEN_ABI_EXT union { uint64_t r##reg, e##reg; uint32_t _e##reg; }
# define XEN_REG_BYTE(reg) XEN_REG_WORD(reg)
# define XEN_REG_ABCD(reg) XEN_REG_WORD(reg##x)
# define XEN_REG_NUM(n)  uint64_t r##n
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * cpu_user_regs: the registers of a VCPU.
 *
 * When Xen enters a handler of a PV kernel, the stack holds, from rsp upwards: rcx, r11, the
 * error code if the exception has one, and then the part of this record from rip to ss, with
 * each selector extended to 64 bits. For the failsafe callback, ds, es, fs and gs follow r11,
 * 64 bits each, before rip. saved_upcall_mask is in bits 32 to 39 of the word of cs.
 * IF in these rflags is 1 if events were not masked.
 */
XEN_ABI_EXT struct cpu_user_regs {
    XEN_REG_NUM(15);
    XEN_REG_NUM(14);
    XEN_REG_NUM(13);
    XEN_REG_NUM(12);
    XEN_REG_BYTE(bp);
    XEN_REG_ABCD(b);
    XEN_REG_NUM(11);
    XEN_REG_NUM(10);
    XEN_REG_NUM(9);
    XEN_REG_NUM(8);
    XEN_REG_ABCD(a);
    XEN_REG_ABCD(c);
    XEN_REG_ABCD(d);
    XEN_REG_BYTE(si);
    XEN_REG_BYTE(di);
    uint32_t error_code;                /* internal to Xen */
    uint32_t entry_vector;              /* internal to Xen */
    XEN_REG_WORD(ip);
    uint16_t cs, _pad0[1];
    uint8_t saved_upcall_mask;          /* evtchn_upcall_mask before Xen entered the handler */
    uint8_t _pad1[3];
    XEN_REG_WORD(flags);
    XEN_REG_BYTE(sp);
    uint16_t ss, _pad2[3];
    uint16_t es, _pad3[3];
    uint16_t ds, _pad4[3];
    uint16_t fs, _pad5[3];              /* In vcpu_guest_context the selectors fs and gs do not
                                           decide the bases of the segments: Xen loads fs_base
                                           and gs_base_* instead */
    uint16_t gs, _pad6[3];
};
typedef struct cpu_user_regs cpu_user_regs_t;
DEFINE_XEN_GUEST_HANDLE(cpu_user_regs_t);

#undef XEN_REG_ABCD
#undef XEN_REG_BYTE
#undef XEN_REG_WORD
#undef XEN_REG_NUM

/* arch_vcpu_info: the x86_64 part of vcpu_info. */
struct arch_vcpu_info {
    xen_abi_ulong_t cr2;                /* Xen, PV: the faulting address, for a page fault */
    xen_abi_ulong_t pad;                /* ignored */
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

typedef xen_abi_ulong_t xen_callback_t;  /* virtual address of an entry point (callback.h) */

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__ */
