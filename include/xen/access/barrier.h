/* SPDX-License-Identifier: MIT */
/*
 * barrier.h - xen_mb(), xen_rmb() and xen_wmb() for those who have none.
 *
 * Contract: for consumers that want it; only others of access/ include it. Include
 *           it before io/ring.h. A barrier that is already defined stays.
 * Layout:   no records.
 *
 * This header is ours, Xen has none like it.
 *
 *   xen_mb()   no load or store crosses it
 *   xen_rmb()  loads before it happen before loads after it
 *   xen_wmb()  stores before it happen before stores after it
 *
 * The peer of a shared page runs on another CPU even where this kernel has only
 * one: a build for one processor needs them all the same, and a barrier that is
 * for the compiler alone is not enough. They order ordinary, cacheable memory,
 * which is what Xen lets domains share; for a device's registers, and for x86's
 * non-temporal stores, use the kernel's own.
 */
#ifndef __XEN_PUBLIC_ACCESS_BARRIER_H__
#define __XEN_PUBLIC_ACCESS_BARRIER_H__

#include "../abi.h"

#if !defined(xen_mb) || !defined(xen_rmb) || !defined(xen_wmb)
# if !defined(__GNUC__) && !defined(__clang__)
#  error "define xen_mb(), xen_rmb() and xen_wmb() yourself for this compiler"
# elif defined(XEN_ABI_ARM32) && (!defined(__ARM_ARCH) || __ARM_ARCH < 7)
#  error "Xen's guests on Arm have the barriers of ARMv7: build with -march=armv7-a or later"
# endif
#endif

/* Xen's 32-bit guests may lack SSE2, so mfence; a locked instruction orders the same memory. */
#ifndef xen_mb
# if defined(XEN_ABI_X86_32)
#  define xen_mb()  __asm__ __volatile__("lock; addl $0,(%%esp)" : : : "memory", "cc")
# elif defined(XEN_ABI_X86_64)
#  define xen_mb()  __asm__ __volatile__("mfence" : : : "memory")
# elif defined(XEN_ABI_ARM)
#  define xen_mb()  __asm__ __volatile__("dmb ish" : : : "memory")
# elif defined(XEN_ABI_RISCV64)
#  define xen_mb()  __asm__ __volatile__("fence rw,rw" : : : "memory")
# elif defined(XEN_ABI_PPC64)
#  define xen_mb()  __asm__ __volatile__("sync" : : : "memory")
# endif
#endif

/* x86 keeps loads in order among themselves, and stores: only the compiler must be told. */
#ifndef xen_rmb
# if defined(XEN_ABI_X86)
#  define xen_rmb() __asm__ __volatile__("" : : : "memory")
# elif defined(XEN_ABI_ARM64)
#  define xen_rmb() __asm__ __volatile__("dmb ishld" : : : "memory")
# elif defined(XEN_ABI_ARM32)
#  define xen_rmb() __asm__ __volatile__("dmb ish" : : : "memory")
# elif defined(XEN_ABI_RISCV64)
#  define xen_rmb() __asm__ __volatile__("fence r,r" : : : "memory")
# elif defined(XEN_ABI_PPC64)
#  define xen_rmb() __asm__ __volatile__("lwsync" : : : "memory")
# endif
#endif

#ifndef xen_wmb
# if defined(XEN_ABI_X86)
#  define xen_wmb() __asm__ __volatile__("" : : : "memory")
# elif defined(XEN_ABI_ARM)
#  define xen_wmb() __asm__ __volatile__("dmb ishst" : : : "memory")
# elif defined(XEN_ABI_RISCV64)
#  define xen_wmb() __asm__ __volatile__("fence w,w" : : : "memory")
# elif defined(XEN_ABI_PPC64)
#  define xen_wmb() __asm__ __volatile__("lwsync" : : : "memory")
# endif
#endif

#endif /* __XEN_PUBLIC_ACCESS_BARRIER_H__ */
