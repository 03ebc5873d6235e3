/* SPDX-License-Identifier: MIT */
/*
 * cpuid.h - CPUID leaves by which a guest detects Xen and reads its version and features.
 *
 * Contract: the guest executes CPUID and Xen supplies the values. A PV guest must put
 *           XEN_EMULATE_PREFIX before the instruction. The base leaf is the first of
 *           0x40000000, 0x40000100 ... whose registers contain Xen's signature: if the
 *           domain has Hyper-V's leaves as well, those come first. In this header, "leaf n"
 *           is the base leaf plus n.
 *           The header has only constants, for C and for assembly.
 * Layout:   registers, the same in 32-bit and 64-bit mode. A register or bit that is not listed
 *           is 0. Leaves 0 to 2 are the same for every subleaf (ECX); of the other leaves, a
 *           subleaf that is not listed is 0.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_CPUID_H__
#define __XEN_PUBLIC_ARCH_X86_CPUID_H__

/* The first possible base leaf, and leaf i if that is the base. */
#define XEN_CPUID_FIRST_LEAF 0x40000000
#define XEN_CPUID_LEAF(i)    (XEN_CPUID_FIRST_LEAF + (i))

/*
 * Leaf 0: detection of Xen.
 *
 *   EAX            number of Xen's last leaf: base + 5, or less (but at least base + 2) if the
 *                  toolstack has limited it
 *   EBX, ECX, EDX  the signature "XenVMMXenVMM"
 */
#define XEN_CPUID_SIGNATURE_EBX 0x566e6558  /* "XenV" */
#define XEN_CPUID_SIGNATURE_ECX 0x65584d4d  /* "MMXe" */
#define XEN_CPUID_SIGNATURE_EDX 0x4d4d566e  /* "nVMM" */

/*
 * Leaf 1: Xen's version.
 *
 *   EAX  31-16  major number
 *        15-0   minor number
 */

/*
 * Leaf 2: hypercall pages and features.
 *
 *   EAX  number of hypercall pages: 1
 *   EBX  number of an MSR. The guest writes the guest-physical address (PV: machine address) of
 *        a page to it, with the number of the hypercall page in the low 12 bits: 0. Xen fills
 *        the page with hypercall stubs.
 *   ECX  XEN_CPUID_FEAT1_*
 */
/* PV: Xen supports MMU_PT_UPDATE_PRESERVE_AD (xen.h). */
#define _XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD 0
#define XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD  0x1u

/*
 * Leaf 3: the time stamp counter (TSC).
 *
 *   subleaf 0  EAX  flags: XEN_CPUID_TSC_EMULATED, XEN_CPUID_HOST_TSC_RELIABLE,
 *                   XEN_CPUID_RDTSCP_INSTR_AVAIL
 *              EBX  XEN_CPUID_TSC_MODE_*
 *              ECX  frequency of the guest's TSC, kHz
 *              EDX  incarnation: a number that grows when the domain is restored or migrated
 *   subleaf 1  EAX  the host's system time minus the guest's, ns, low half; 0 if the TSC is
 *                   emulated, because Xen then subtracts the difference itself
 *              EBX  high half of that difference
 *              ECX  factor that converts ticks to ns, like tsc_to_system_mul (xen.h)
 *              EDX  shift before that multiplication, like tsc_shift (xen.h)
 *   subleaf 2  EAX  frequency of the host's TSC, kHz
 *
 * In a PV hardware domain (dom0), ECX and EDX of subleaf 0 and all of subleaf 1 are 0.
 */
/* Subleaf 0, EAX. These names: since 4.18. */
#define XEN_CPUID_TSC_EMULATED             0x1u  /* Xen emulates the TSC: reading it traps */
#define XEN_CPUID_HOST_TSC_RELIABLE        0x2u  /* the host's TSCs run at one constant rate and
                                                    agree on all physical CPUs */
#define XEN_CPUID_RDTSCP_INSTR_AVAIL       0x4u  /* the host has the RDTSCP instruction; leaf
                                                    0x80000001 says whether the guest has it */
/* Subleaf 0, EBX. These names: since 4.18. */
#define XEN_CPUID_TSC_MODE_DEFAULT         0     /* emulated only if needed, for example on a
                                                    host of another frequency */
#define XEN_CPUID_TSC_MODE_ALWAYS_EMULATE  1u
#define XEN_CPUID_TSC_MODE_NEVER_EMULATE   2u
#define XEN_CPUID_TSC_MODE_PVRDTSCP        3u    /* not emulated, TSC_AUX is the incarnation;
                                                    Xen no longer has this mode */

/*
 * Leaf 4: features of HVM and PVH domains; since 4.5.
 *
 *   subleaf 0  EAX  XEN_HVM_CPUID_*
 *              EBX  number of this VCPU, with XEN_HVM_CPUID_VCPU_ID_PRESENT
 *              ECX  number of the domain, with XEN_HVM_CPUID_DOMID_PRESENT
 */
#define XEN_HVM_CPUID_APIC_ACCESS_VIRT   0x1u  /* the processor virtualizes APIC register
                                                  accesses */
#define XEN_HVM_CPUID_X2APIC_VIRT        0x2u  /* the processor virtualizes x2APIC MSR accesses,
                                                  so that they do not trap */
#define XEN_HVM_CPUID_IOMMU_MAPPINGS     0x4u  /* a physical device of the guest can reach
                                                  memory that the guest mapped by grant: it does
                                                  not need bounce buffers for that */
#define XEN_HVM_CPUID_VCPU_ID_PRESENT    0x8u  /* EBX is valid, since 4.6 */
#define XEN_HVM_CPUID_DOMID_PRESENT     0x10u  /* ECX is valid, since 4.11 */
/*
 * Destination APIC IDs can have 15 bits in I/O APIC entries and MSIs of the compatibility
 * format: bits 55-49 of an I/O APIC entry, or bits 11-5 of an MSI address, are bits 14-8 of
 * the ID. The name exists since 4.17; no Xen up to 4.22 sets this flag.
 */
#define XEN_HVM_CPUID_EXT_DEST_ID       0x20u
/*
 * HVMOP_set_evtchn_upcall_vector also works for a guest that receives physical interrupts
 * through event channels (pirqs); since 4.17.
 */
#define XEN_HVM_CPUID_UPCALL_VECTOR     0x40u

/*
 * Leaf 5: features of PV domains; since 4.10.
 *
 *   subleaf 0  EAX       number of the last subleaf: 0
 *              EBX  7-0  width of the highest machine address that memory can have, including
 *                        memory that may be added while the machine runs, in bits
 */
#define XEN_CPUID_MACHINE_ADDRESS_WIDTH_MASK 0xffu

/* The last leaf of Xen 4.22, as leaf 0 gives it (without the base). */
#define XEN_CPUID_MAX_NUM_LEAVES 5

#endif /* __XEN_PUBLIC_ARCH_X86_CPUID_H__ */
