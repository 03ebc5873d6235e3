/* SPDX-License-Identifier: MIT */
/*
 * once.h - loads and stores of shared memory that happen exactly once, and whole.
 *
 * Contract: each call is one access of the full width, which the compiler may
 *           not split, repeat, merge with another, leave out or keep in a
 *           register. `p` is aligned to the width, also for 64 bits on x86_32,
 *           where a record aligns such members to 4 only. Ordinary, cacheable
 *           memory; no locking.
 * Layout:   no records.
 *
 * This header is ours, Xen has none like it.
 *
 * Xen's definitions have no `volatile`, and need none: that a word is shared is
 * a matter of who accesses it and when, not of its type. The same record is a
 * private copy a moment later, and `volatile` orders nothing between processors.
 * Whoever reads a word that a peer may change says so where it reads it:
 *
 *   uint32_t xen_load32(p)             the value now, no order
 *   uint32_t xen_load32_acquire(p)     no access after it happens before it
 *   void xen_store32(p, v)             no order
 *   void xen_store32_release(p, v)     no access before it happens after it
 *
 * and likewise 8, 16, 64, and _ulong for a guest's word, xen_ulong_t (64 bits
 * on arm32, too).
 *
 * Races: anyone may read or write the same word at any time: the peer, Xen,
 * another CPU. A load then gives a value that was stored whole, either the old
 * or the new one (a peer may store halves: check what was loaded, the local
 * copy, never the shared word again). A store may be lost to another one:
 * a word that two sides change needs a compare-and-swap instead.
 *
 * On x86_32 without SSE2, as kernels are built, a 64-bit load is a locked
 * compare-and-swap: the memory must be writable there, though its value stays.
 */
#ifndef __XEN_PUBLIC_ACCESS_ONCE_H__
#define __XEN_PUBLIC_ACCESS_ONCE_H__

#include "../xen.h"

#if !defined(__GNUC__) && !defined(__clang__)
# error "define __XEN_PUBLIC_ACCESS_ONCE_H__ and write these functions yourself for this compiler"
#elif defined(XEN_ABI_ARM32) && (!defined(__ARM_ARCH) || __ARM_ARCH < 7)
# error "Xen's guests on Arm have the loads and stores of ARMv7: build with -march=armv7-a or later"
#endif

/* The four functions of a type; other headers here make their own with it. */
#define XEN_ONCE_(name, type)                                                           \
XEN_ABI_INLINE type xen_load##name(const volatile type *p)                              \
{                                                                                       \
    return __atomic_load_n(p, __ATOMIC_RELAXED);                                        \
}                                                                                       \
XEN_ABI_INLINE type xen_load##name##_acquire(const volatile type *p)                    \
{                                                                                       \
    return __atomic_load_n(p, __ATOMIC_ACQUIRE);                                        \
}                                                                                       \
XEN_ABI_INLINE void xen_store##name(volatile type *p, type v)                           \
{                                                                                       \
    __atomic_store_n(p, v, __ATOMIC_RELAXED);                                           \
}                                                                                       \
XEN_ABI_INLINE void xen_store##name##_release(volatile type *p, type v)                 \
{                                                                                       \
    __atomic_store_n(p, v, __ATOMIC_RELEASE);                                           \
}

XEN_ONCE_(8, uint8_t)
XEN_ONCE_(16, uint16_t)
XEN_ONCE_(32, uint32_t)
XEN_ONCE_(_ulong, xen_ulong_t)

#if !defined(XEN_ABI_X86_32)
XEN_ONCE_(64, uint64_t)
#else
/*
 * The builtins may call a library here, and gcc's use the x87, which a kernel must
 * not. A plain load acquires and a plain store releases on x86.
 */
XEN_ABI_INLINE uint64_t xen_load64_acquire(const volatile uint64_t *p)
{
# if defined(__SSE2__)
    uint64_t v;

    __asm__ __volatile__("movq %1,%0" : "=x"(v) : "m"(*p) : "memory");
# else
    uint64_t v = 0;

    /* 0 becomes 0, another value is only read. */
    __asm__ __volatile__("lock; cmpxchg8b %1" : "+A"(v) : "m"(*p), "b"(0), "c"(0) : "memory", "cc");
# endif
    return v;
}
XEN_ABI_INLINE void xen_store64_release(volatile uint64_t *p, uint64_t v)
{
# if defined(__SSE2__)
    __asm__ __volatile__("movq %1,%0" : "=m"(*p) : "x"(v) : "memory");
# else
    uint64_t old = 0;

    /* A compare-and-swap that fails says what was there. */
    __asm__ __volatile__("1: lock; cmpxchg8b %0; jne 1b"
                         : "+m"(*p), "+A"(old)
                         : "b"((uint32_t)v), "c"((uint32_t)(v >> 32)) : "memory", "cc");
# endif
}
XEN_ABI_INLINE uint64_t xen_load64(const volatile uint64_t *p)
{
    return xen_load64_acquire(p);
}
XEN_ABI_INLINE void xen_store64(volatile uint64_t *p, uint64_t v)
{
    xen_store64_release(p, v);
}
#endif

#endif /* __XEN_PUBLIC_ACCESS_ONCE_H__ */
