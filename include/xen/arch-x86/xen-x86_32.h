/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen-x86_32.h - what only the x86_32 ABI has.
 *
 * Contract: hypercall number in eax, arguments in ebx, ecx, edx, esi, edi;
 *           result in eax, the argument registers are lost.
 * Layout:   x86_32 alone.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__

/* Flat segments in Xen's part of the GDT: ring 1 for the kernel, ring 3 for users. */
#define FLAT_RING1_CS   0xe019
#define FLAT_RING1_DS   0xe021
#define FLAT_RING1_SS   0xe021
#define FLAT_RING3_CS   0xe02b
#define FLAT_RING3_DS   0xe033
#define FLAT_RING3_SS   0xe033

#define FLAT_KERNEL_CS  FLAT_RING1_CS
#define FLAT_KERNEL_DS  FLAT_RING1_DS
#define FLAT_KERNEL_SS  FLAT_RING1_SS
#define FLAT_USER_CS    FLAT_RING3_CS
#define FLAT_USER_DS    FLAT_RING3_DS
#define FLAT_USER_SS    FLAT_RING3_SS

/*
 * Where Xen lives in a PV guest's address space, which begins with the table of
 * the guest frame of each machine frame (M2P, read-only). PAE is what Xen runs;
 * plain page tables ended with 3.2.
 */
#define __HYPERVISOR_VIRT_START_PAE     0xF5800000
#define __MACH2PHYS_VIRT_START_PAE      0xF5800000
#define __MACH2PHYS_VIRT_END_PAE        0xF6800000
#define HYPERVISOR_VIRT_START_PAE       xen_mk_ulong(__HYPERVISOR_VIRT_START_PAE)
#define MACH2PHYS_VIRT_START_PAE        xen_mk_ulong(__MACH2PHYS_VIRT_START_PAE)
#define MACH2PHYS_VIRT_END_PAE          xen_mk_ulong(__MACH2PHYS_VIRT_END_PAE)

#define __HYPERVISOR_VIRT_START_NONPAE  0xFC000000
#define __MACH2PHYS_VIRT_START_NONPAE   0xFC000000
#define __MACH2PHYS_VIRT_END_NONPAE     0xFC400000
#define HYPERVISOR_VIRT_START_NONPAE    xen_mk_ulong(__HYPERVISOR_VIRT_START_NONPAE)
#define MACH2PHYS_VIRT_START_NONPAE     xen_mk_ulong(__MACH2PHYS_VIRT_START_NONPAE)
#define MACH2PHYS_VIRT_END_NONPAE       xen_mk_ulong(__MACH2PHYS_VIRT_END_NONPAE)

#define __HYPERVISOR_VIRT_START         __HYPERVISOR_VIRT_START_PAE
#define __MACH2PHYS_VIRT_START          __MACH2PHYS_VIRT_START_PAE
#define __MACH2PHYS_VIRT_END            __MACH2PHYS_VIRT_END_PAE

/* A consumer may define these two itself, before. */
#ifndef HYPERVISOR_VIRT_START
# define HYPERVISOR_VIRT_START          xen_mk_ulong(__HYPERVISOR_VIRT_START)
#endif
#ifndef machine_to_phys_mapping
# define machine_to_phys_mapping        ((xen_abi_ulong_t *)MACH2PHYS_VIRT_START)
#endif

#define MACH2PHYS_VIRT_START            xen_mk_ulong(__MACH2PHYS_VIRT_START)
#define MACH2PHYS_VIRT_END              xen_mk_ulong(__MACH2PHYS_VIRT_END)
#define MACH2PHYS_NR_ENTRIES            ((MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 2)

/* CR3 of a PAE guest: frames above 4 GiB have their high bits in the low 12. */
#define xen_pfn_to_cr3(pfn)  (((unsigned int)(pfn) << 12) | ((unsigned int)(pfn) >> 20))
#define xen_cr3_to_pfn(cr3)  (((unsigned int)(cr3) >> 12) | ((unsigned int)(cr3) << 20))

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* A register that has parts: tools see them by their own names, guests the whole. */
#if defined(__XEN_TOOLS__)
# define XEN_REG_ABCD(reg)                                              \
    XEN_ABI_EXT union {                                                 \
        uint32_t e##reg##x;                                             \
        uint16_t reg##x;                                                \
        XEN_ABI_EXT struct { uint8_t reg##l; uint8_t reg##h; };         \
    }
# define XEN_REG_WORD(reg)                                              \
    XEN_ABI_EXT union { uint32_t e##reg, _e##reg; uint16_t reg; }
#else
# define XEN_REG_ABCD(reg) uint32_t e##reg##x
# define XEN_REG_WORD(reg) uint32_t e##reg
#endif

/*
 * cpu_user_regs: the registers of a VCPU. From eip to ss it is the frame that
 * Xen pushes for an exception and that HYPERVISOR_iret takes back.
 */
XEN_ABI_EXT struct cpu_user_regs {
    XEN_REG_ABCD(b);
    XEN_REG_ABCD(c);
    XEN_REG_ABCD(d);
    XEN_REG_WORD(si);
    XEN_REG_WORD(di);
    XEN_REG_WORD(bp);
    XEN_REG_ABCD(a);
    uint16_t error_code;                /* of the exception; Xen's own */
    uint16_t entry_vector;              /* of the exception; Xen's own */
    XEN_REG_WORD(ip);
    uint16_t cs;
    uint8_t saved_upcall_mask;          /* evtchn_upcall_mask as it was before */
    uint8_t _pad0;
    XEN_REG_WORD(flags);
    XEN_REG_WORD(sp);
    uint16_t ss, _pad1;
    uint16_t es, _pad2;
    uint16_t ds, _pad3;
    uint16_t fs, _pad4;
    uint16_t gs, _pad5;
};
typedef struct cpu_user_regs cpu_user_regs_t;
DEFINE_XEN_GUEST_HANDLE(cpu_user_regs_t);

#undef XEN_REG_ABCD
#undef XEN_REG_WORD

/* arch_vcpu_info: x86_32's part of vcpu_info. */
struct arch_vcpu_info {
    xen_abi_ulong_t cr2;                /* Xen writes before a page fault: the address */
    xen_abi_ulong_t pad[5];             /* ignored */
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* xen_callback: where Xen enters the guest. */
struct xen_callback {
    xen_abi_ulong_t cs;
    xen_abi_ulong_t eip;
};
typedef struct xen_callback xen_callback_t;

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__ */
