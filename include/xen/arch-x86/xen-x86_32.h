/* SPDX-License-Identifier: MIT */
/*
 * arch-x86/xen-x86_32.h - calling convention, registers and address space of the x86_32 ABI.
 *
 * Contract: a hypercall takes its number in eax and its arguments in ebx, ecx, edx, esi
 *           and edi. The result is in eax. Xen may change the registers of the arguments
 *           that the hypercall has, and no others.
 *           A guest calls the stub of the hypercall in the hypercall page, 32 bytes for
 *           each number. Xen fills that page (XEN_ELFNOTE_HYPERCALL_PAGE, or an MSR that
 *           arch-x86/cpuid.h describes). The stub uses INT 0x82 in a PV guest, VMCALL or
 *           VMMCALL in an HVM or PVH guest.
 *           HYPERVISOR_iret has no arguments in registers, see cpu_user_regs.
 * Layout:   for x86_32 only.
 */
#include "../xen.h"

#ifndef __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__
#define __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__

/*
 * Selectors of flat segments in Xen's part of every PV guest's GDT. The kernel runs in
 * ring 1, user mode in ring 3.
 */
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
 * Xen's part of a PV guest's address space. It begins with the M2P, the table with the pfn
 * of each mfn. The guest can read the M2P, but not write it. A Xen that is built without PAE
 * (possible until 3.2) uses the NONPAE addresses, any other Xen the PAE addresses.
 *
 * These are the addresses on a 32-bit Xen (until 4.2). On a 64-bit Xen the M2P can be
 * larger and, in dom0, begin elsewhere: XENMEM_machphys_mapping (memory.h) tells where.
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

/* A consumer may define these two itself before it includes the header. */
#ifndef HYPERVISOR_VIRT_START
# define HYPERVISOR_VIRT_START          xen_mk_ulong(__HYPERVISOR_VIRT_START)
#endif
#ifndef machine_to_phys_mapping
# define machine_to_phys_mapping        ((xen_abi_ulong_t *)MACH2PHYS_VIRT_START)
#endif

#define MACH2PHYS_VIRT_START            xen_mk_ulong(__MACH2PHYS_VIRT_START)
#define MACH2PHYS_VIRT_END              xen_mk_ulong(__MACH2PHYS_VIRT_END)
#define MACH2PHYS_NR_ENTRIES            ((MACH2PHYS_VIRT_END - MACH2PHYS_VIRT_START) >> 2)

/*
 * CR3 of a PAE guest, from and to the mfn of its top-level table. Bits 20 and up of the mfn
 * are in the low 12 bits of CR3.
 */
#define xen_pfn_to_cr3(pfn)  (((unsigned int)(pfn) << 12) | ((unsigned int)(pfn) >> 20))
#define xen_cr3_to_pfn(cr3)  (((unsigned int)(cr3) >> 12) | ((unsigned int)(cr3) << 20))

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * Members for one register. Tools (__XEN_TOOLS__) can also use the names of its parts, as
 * ax, ah and al of eax. Guests have the whole register only.
 */
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
 * cpu_user_regs: the registers of a VCPU.
 *
 * When Xen enters a handler of a PV kernel, it pushes the part of this record from eip to ss
 * (from eip to eflags, if the VCPU was in the kernel already). If the exception has an error
 * code, Xen pushes it below eip. For the failsafe callback, Xen pushes gs, fs, es and ds below
 * eip, 32 bits each, ds at the lowest address. IF in the eflags that Xen pushes is 1 if events
 * were not masked.
 *
 * HYPERVISOR_iret takes such a frame from the stack of the guest, without an error code, but
 * with the value for eax below eip. The stub of the hypercall page pushes eax itself; the guest
 * must jump to the stub, not call it. The hypercall does not return: the VCPU continues with the
 * registers of the frame, and evtchn_upcall_mask becomes 0 if IF is set in eflags, else 1. Xen
 * crashes the domain if it cannot read the frame, or if cs has privilege level 0.
 */
XEN_ABI_EXT struct cpu_user_regs {
    XEN_REG_ABCD(b);
    XEN_REG_ABCD(c);
    XEN_REG_ABCD(d);
    XEN_REG_WORD(si);
    XEN_REG_WORD(di);
    XEN_REG_WORD(bp);
    XEN_REG_ABCD(a);
    uint16_t error_code;                /* internal to Xen */
    uint16_t entry_vector;              /* internal to Xen */
    XEN_REG_WORD(ip);
    uint16_t cs;
    uint8_t saved_upcall_mask;          /* evtchn_upcall_mask before Xen entered the handler */
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

/* arch_vcpu_info: the x86_32 part of vcpu_info. */
struct arch_vcpu_info {
    xen_abi_ulong_t cr2;                /* Xen, PV: the faulting address, for a page fault */
    xen_abi_ulong_t pad[5];             /* ignored */
};
typedef struct arch_vcpu_info arch_vcpu_info_t;

/* xen_callback: an entry point of the kernel (callback.h). */
struct xen_callback {
    xen_abi_ulong_t cs;                 /* code selector */
    xen_abi_ulong_t eip;                /* virtual address */
};
typedef struct xen_callback xen_callback_t;

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ARCH_X86_XEN_X86_32_H__ */
