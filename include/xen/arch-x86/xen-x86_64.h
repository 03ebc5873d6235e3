/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen-x86_64.h - what only the x86_64 ABI has.
 *
 * Contract: hypercall number in rax, arguments in rdi, rsi, rdx, r10, r8;
 *           result in rax, the argument registers, rcx and r11 are lost.
 *           HYPERVISOR_set_segment_base(SEGBASE_*, base),
 *           HYPERVISOR_iret() with an iret_context on the stack.
 * Layout:   x86_64 alone.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__

/* Flat segments in Xen's part of the GDT: a PV kernel and its users are both in ring 3. */
#define FLAT_RING3_CS32   0xe023
#define FLAT_RING3_CS64   0xe033
#define FLAT_RING3_DS32   0xe02b
#define FLAT_RING3_DS64   0x0000        /* the null selector serves in 64-bit mode */
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
 * Where Xen lives in a PV guest's address space, which begins with the table of
 * the guest frame of each machine frame (M2P, read-only).
 */
#define __HYPERVISOR_VIRT_START  0xFFFF800000000000
#define __HYPERVISOR_VIRT_END    0xFFFF880000000000
#define __MACH2PHYS_VIRT_START   0xFFFF800000000000
#define __MACH2PHYS_VIRT_END     0xFFFF804000000000

/* A consumer may define these itself, before. */
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

/* HYPERVISOR_set_segment_base */
#define SEGBASE_FS            0         /* base: of FS */
#define SEGBASE_GS_USER       1         /* base: of the users' GS */
#define SEGBASE_GS_KERNEL     2         /* base: of the kernel's GS */
#define SEGBASE_GS_USER_SEL   3         /* base: a selector for the users' GS */

/* iret_context.flags: return by SYSRET, so that rcx and r11 are not restored. */
#define _VGCF_in_syscall      8
#define VGCF_in_syscall       (1 << _VGCF_in_syscall)

#define xen_pfn_to_cr3(pfn)   ((xen_abi_ulong_t)(pfn) << 12)
#define xen_cr3_to_pfn(cr3)   ((xen_abi_ulong_t)(cr3) >> 12)

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* iret_context: what HYPERVISOR_iret finds on the stack, lowest address first. */
struct iret_context {
    uint64_t rax, r11, rcx;             /* restored, see VGCF_in_syscall */
    uint64_t flags;                     /* VGCF_in_syscall or 0 */
    uint64_t rip, cs, rflags, rsp, ss;
};

/*
 * A register that has parts: tools see them by their own names. Guests see the
 * whole under two names, r and e, and its low half.
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

/*
 * cpu_user_regs: the registers of a VCPU. Xen enters a PV guest's handler with
 * rcx and r11 on the stack, then an error code where the exception has one, and
 * the part of this record from rip to ss with selectors widened to 64 bits.
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
    uint32_t error_code;                /* of the exception; Xen's own */
    uint32_t entry_vector;              /* of the exception; Xen's own */
    XEN_REG_WORD(ip);
    uint16_t cs, _pad0[1];
    uint8_t saved_upcall_mask;          /* evtchn_upcall_mask as it was before */
    uint8_t _pad1[3];
    XEN_REG_WORD(flags);
    XEN_REG_BYTE(sp);
    uint16_t ss, _pad2[3];
    uint16_t es, _pad3[3];
    uint16_t ds, _pad4[3];
    uint16_t fs, _pad5[3];              /* where it is not 0, its base is the selector's */
    uint16_t gs, _pad6[3];              /* likewise */
};
typedef struct cpu_user_regs cpu_user_regs_t;
DEFINE_XEN_GUEST_HANDLE(cpu_user_regs_t);

#undef XEN_REG_ABCD
#undef XEN_REG_BYTE
#undef XEN_REG_WORD
#undef XEN_REG_NUM

/* arch_vcpu_info: x86_64's part of vcpu_info. */
struct arch_vcpu_info {
    xen_abi_ulong_t cr2;                /* Xen writes before a page fault: the address */
    xen_abi_ulong_t pad;                /* ignored */
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

typedef xen_abi_ulong_t xen_callback_t;  /* where Xen enters the guest */

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__ */
