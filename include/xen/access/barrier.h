/* SPDX-License-Identifier: MIT */
/*
 * barrier.h - memory barriers xen_mb(), xen_rmb() and xen_wmb(), for consumers without any.
 *
 * Contract: optional. A consumer that uses io/ring.h and defines no barriers includes this
 *           header before io/ring.h. The headers of access/ that use barriers include it
 *           themselves. A barrier that the consumer has defined before is kept.
 * Layout:   defines no record.
 *
 * Xen has no header like this one.
 *
 *   xen_mb()   all loads and stores before it happen before all loads and stores after it
 *   xen_rmb()  all loads before it happen before all loads after it
 *   xen_wmb()  all stores before it happen before all stores after it
 *
 * The peer of a shared page can run on another CPU, even if this kernel has only one. So a kernel
 * for a single processor needs the same barriers as one for several. They order accesses to
 * ordinary cacheable memory. For device registers and for non-temporal stores of x86 use the
 * barriers of the kernel.
 */
#ifndef __XEN_PUBLIC_ACCESS_BARRIER_H__
#define __XEN_PUBLIC_ACCESS_BARRIER_H__

#include "../abi.h"

#if !defined(xen_mb) || !defined(xen_rmb) || !defined(xen_wmb)
# if defined(XEN_ABI_NONE)
#  error "define xen_mb(), xen_rmb() and xen_wmb() yourself for this target"
# elif !defined(__GNUC__) && !defined(__clang__)
#  error "define xen_mb(), xen_rmb() and xen_wmb() yourself for this compiler"
# elif defined(XEN_ABI_ARM32) && (!defined(__ARM_ARCH) || __ARM_ARCH < 7)
#  error "Xen's guests on Arm have the barriers of ARMv7: build with -march=armv7-a or later"
# endif
#endif

/* A 32-bit x86 guest may lack SSE2 and so mfence. A locked instruction has the same effect. */
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

/* x86 keeps loads in order, and stores: only the compiler must not reorder them. */
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
