/* SPDX-License-Identifier: MIT */
/*
 * hvm_vcpu.h - initial registers of a VCPU of an x86 HVM or PVH domain.
 *
 * Contract: VCPUOP_initialise (vcpu.h) with a vcpu_hvm_context: an HVM or PVH guest sets the
 *           registers of one of its own VCPUs before it starts that VCPU with VCPUOP_up. The
 *           guest writes all members, Xen reads them. Other registers cannot be set here: the
 *           code that the VCPU starts with must load them (GDTR, IDTR, FS, GS ...). Toolstacks
 *           use XEN_DOMCTL_sethvmcontext instead. -XEN_EINVAL: a member does not obey the rules
 *           below, or (shadow paging) cr3 is not a page of the domain. -XEN_EEXIST: the VCPU is
 *           initialised already. Since 4.7.
 * Layout:   offsets and sizes are the same on every ABI; x86_32 aligns to 4.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_VCPU_H__
#define __XEN_PUBLIC_HVM_HVM_VCPU_H__

#include "../abi.h"
#include "../xen.h"

/* vcpu_hvm_context.mode */
#define VCPU_HVM_MODE_32B 0  /* cpu_regs.x86_32: start in any mode except 64-bit mode */
#define VCPU_HVM_MODE_64B 1  /* cpu_regs.x86_64: start in 64-bit mode */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * vcpu_hvm_x86_32: registers for a start in real, protected or compatibility mode.
 *
 *   offset size  field
 *        0   40  eax ecx edx ebx esp ebp esi edi eip eflags, 4 each
 *       40   12  cr0 cr3 cr4, 4 each
 *       52    4  pad1
 *       56    8  efer
 *       64   20  cs_base ds_base ss_base es_base tr_base, 4 each
 *       84   20  cs_limit ds_limit ss_limit es_limit tr_limit, 4 each
 *      104   10  cs_ar ds_ar ss_ar es_ar tr_ar, 2 each
 *      114    6  pad2
 *      120
 *
 * The members that end in _ar hold the attributes of a segment, as in its descriptor:
 *
 *   bits   descriptor  field
 *     0-3       40-43  type
 *       4          44  s     0: system segment, 1: code or data segment
 *     5-6       45-46  dpl   privilege level
 *       7          47  p     present
 *       8          52  avl   for use by system software
 *       9          53  l     64-bit code segment
 *      10          54  db    default operand or stack size
 *      11          55  g     granularity of the limit; Xen sets it by the limit, see below
 *   12-15              must be 0
 *
 * Rules for the segments. CS must be a code segment, SS a writable data segment, DS and ES
 * readable, and TR a 32-bit TSS (s 0, type 9 or 11). All must be present; but all attributes
 * of DS and of ES may be 0, for a segment that is not usable. The dpl of SS must equal that
 * of CS, and the dpl of DS and ES must not be above that of CS. Xen sets the accessed bit of
 * code and data segments, and the busy bit of TR. eip must not be above the limit of CS.
 *
 * A limit is the offset of the last byte of the segment, always in bytes: 0xffffffff for a
 * segment of 4 GiB. When Xen loads a segment that is present, it sets g to 1 if the limit is
 * 1 MiB or more, else to 0; so the g of the guest has no effect on the segment. (It does affect
 * the check of eip: with g 1, Xen takes the limit of CS in units of 4 KiB there.)
 */
struct vcpu_hvm_x86_32 {
    uint32_t eax;
    uint32_t ecx;
    uint32_t edx;
    uint32_t ebx;
    uint32_t esp;
    uint32_t ebp;
    uint32_t esi;
    uint32_t edi;
    uint32_t eip;
    uint32_t eflags;                    /* Xen drops undefined bits and sets bit 1 */
    uint32_t cr0;
    uint32_t cr3;
    uint32_t cr4;                       /* only features that the domain has */
    uint32_t pad1;                      /* must be 0 */
    uint64_t efer;                      /* only features that the domain has. LMA needs LME; if
                                           LME is set, Xen sets LMA (compatibility mode) */
    uint32_t cs_base;
    uint32_t ds_base;
    uint32_t ss_base;
    uint32_t es_base;
    uint32_t tr_base;
    uint32_t cs_limit;                  /* limits are in bytes, as said above */
    uint32_t ds_limit;
    uint32_t ss_limit;
    uint32_t es_limit;
    uint32_t tr_limit;
    uint16_t cs_ar;
    uint16_t ds_ar;
    uint16_t ss_ar;
    uint16_t es_ar;
    uint16_t tr_ar;
    uint16_t pad2[3];                   /* must be 0 */
};
typedef struct vcpu_hvm_x86_32 xen_vcpu_hvm_x86_32_t;

/*
 * vcpu_hvm_x86_64: registers for a start in 64-bit mode. Xen sets up flat segments.
 *
 *   offset size  field
 *        0   80  rax rcx rdx rbx rsp rbp rsi rdi rip rflags, 8 each
 *       80   32  cr0 cr3 cr4 efer, 8 each
 *      112
 */
struct vcpu_hvm_x86_64 {
    uint64_t rax;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rbx;
    uint64_t rsp;
    uint64_t rbp;
    uint64_t rsi;
    uint64_t rdi;
    uint64_t rip;                       /* must be canonical */
    uint64_t rflags;                    /* Xen drops undefined bits and sets bit 1 */
    uint64_t cr0;                       /* must have PG set */
    uint64_t cr3;
    uint64_t cr4;                       /* must have PAE set; only features that the domain has */
    uint64_t efer;                      /* must have LME set, Xen sets LMA; only features that
                                           the domain has */
};
typedef struct vcpu_hvm_x86_64 xen_vcpu_hvm_x86_64_t;

/*
 * vcpu_hvm_context: the argument of VCPUOP_initialise.
 *
 *   offset size  field
 *        0    4  mode
 *        4    4  pad
 *        8  120  cpu_regs
 *      128
 */
#pragma push_macro("x86_64")
#undef x86_64                           /* NetBSD defines it */
struct vcpu_hvm_context {
    uint32_t mode;                      /* VCPU_HVM_MODE_* */
    uint32_t pad;                       /* must be 0 */
    union {
        xen_vcpu_hvm_x86_32_t x86_32;
        xen_vcpu_hvm_x86_64_t x86_64;
    } cpu_regs;                         /* the member that belongs to `mode` */
};
#pragma pop_macro("x86_64")
typedef struct vcpu_hvm_context vcpu_hvm_context_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_hvm_context_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_HVM_HVM_VCPU_H__ */
