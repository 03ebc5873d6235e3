/* SPDX-License-Identifier: MIT */
/*
 * cpuid.h - what the CPUID instruction tells of Xen.
 *
 * Contract: Xen answers, the guest reads; PV guests with the prefix
 *           XEN_EMULATE_PREFIX. The base is the first of 0x40000000, 0x40000100 ...
 *           where the signature stands: Hyper-V's leaves, where a domain has them,
 *           come first. Below, a leaf is its distance from the base.
 *           Constants only: good for C and for assembly.
 * Layout:   registers, the same in 32 and 64 bits. What is not listed is 0.
 */
#ifndef __XEN_PUBLIC_ARCH_X86_CPUID_H__
#define __XEN_PUBLIC_ARCH_X86_CPUID_H__

/* The first base, and leaf i from it. */
#define XEN_CPUID_FIRST_LEAF 0x40000000
#define XEN_CPUID_LEAF(i)    (XEN_CPUID_FIRST_LEAF + (i))

/*
 * Leaf 0: is this Xen?
 *
 *   EAX  the last leaf, as an absolute number
 *   EBX, ECX, EDX  "XenVMMXenVMM"
 */
#define XEN_CPUID_SIGNATURE_EBX 0x566e6558  /* "XenV" */
#define XEN_CPUID_SIGNATURE_ECX 0x65584d4d  /* "MMXe" */
#define XEN_CPUID_SIGNATURE_EDX 0x4d4d566e  /* "nVMM" */

/*
 * Leaf 1: the version.
 *
 *   EAX  31-16  major
 *        15-0   minor
 */

/*
 * Leaf 2: hypercall pages and features.
 *
 *   EAX  number of hypercall pages: 1
 *   EBX  the MSR that takes a page's physical address, and in its low bits the
 *        number of the page, to be filled with hypercall stubs
 *   ECX  XEN_CPUID_FEAT1_*
 */
/* MMU_PT_UPDATE_PRESERVE_AD (xen.h) works */
#define _XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD 0
#define XEN_CPUID_FEAT1_MMU_PT_UPDATE_PRESERVE_AD  0x1u

/*
 * Leaf 3: the TSC.
 *
 *   subleaf 0  EAX  XEN_CPUID_TSC_EMULATED ...
 *              EBX  XEN_CPUID_TSC_MODE_*
 *              ECX  the guest's frequency, kHz
 *              EDX  incarnation: it grows with every migration
 *   subleaf 1  EAX  the host's time less the guest's, ns, low half
 *              EBX  high half
 *              ECX  factor from ticks to ns: tsc_to_system_mul (xen.h)
 *              EDX  shift before that: tsc_shift
 *   subleaf 2  EAX  the host's frequency, kHz
 */
/* EAX, since 4.18 */
#define XEN_CPUID_TSC_EMULATED             0x1u  /* reading it traps */
#define XEN_CPUID_HOST_TSC_RELIABLE        0x2u  /* the host's ticks alike on all processors */
#define XEN_CPUID_RDTSCP_INSTR_AVAIL       0x4u  /* the guest has RDTSCP */
/* EBX, since 4.18 */
#define XEN_CPUID_TSC_MODE_DEFAULT         0     /* emulated where it has to be */
#define XEN_CPUID_TSC_MODE_ALWAYS_EMULATE  1u
#define XEN_CPUID_TSC_MODE_NEVER_EMULATE   2u
#define XEN_CPUID_TSC_MODE_PVRDTSCP        3u    /* not emulated, TSC_AUX is the incarnation;
                                                    no longer used */

/*
 * Leaf 4: HVM and PVH domains, since 4.5.
 *
 *   subleaf 0  EAX  XEN_HVM_CPUID_*
 *              EBX  this VCPU's number, if XEN_HVM_CPUID_VCPU_ID_PRESENT
 *              ECX  the domain's number, if XEN_HVM_CPUID_DOMID_PRESENT
 */
#define XEN_HVM_CPUID_APIC_ACCESS_VIRT   0x1u  /* the processor virtualizes APIC registers */
#define XEN_HVM_CPUID_X2APIC_VIRT        0x2u  /* and the x2APIC's */
#define XEN_HVM_CPUID_IOMMU_MAPPINGS     0x4u  /* devices reach memory mapped from other domains */
#define XEN_HVM_CPUID_VCPU_ID_PRESENT    0x8u  /* EBX holds, since 4.6 */
#define XEN_HVM_CPUID_DOMID_PRESENT     0x10u  /* ECX holds, since 4.11 */
/* APIC numbers of 15 bits for interrupts in the plain format: bits 55-49 of an I/O APIC's
   entry and 11-5 of an MSI address are bits 14-8 of the destination; since 4.17 */
#define XEN_HVM_CPUID_EXT_DEST_ID       0x20u
/* HVMOP_set_evtchn_upcall_vector works together with physical interrupts bound to event
   channels, since 4.17 */
#define XEN_HVM_CPUID_UPCALL_VECTOR     0x40u

/*
 * Leaf 5: PV domains, since 4.10.
 *
 *   subleaf 0  EAX       the last subleaf
 *              EBX  7-0  bits of the highest machine address, with memory to be plugged in
 */
#define XEN_CPUID_MACHINE_ADDRESS_WIDTH_MASK 0xffu

/* The last leaf of the newest Xen. */
#define XEN_CPUID_MAX_NUM_LEAVES 5

#endif /* __XEN_PUBLIC_ARCH_X86_CPUID_H__ */
