/* SPDX-License-Identifier: MIT */
/*
 * once.h - atomic loads and stores of shared memory, like READ_ONCE and WRITE_ONCE.
 *
 * Contract: each call is one atomic access of the full width. The compiler cannot split,
 *           repeat, merge or omit it, or keep the value in a register. `p` must be
 *           aligned to the width. On x86_32, too, the 64-bit functions need an address that
 *           is a multiple of 8, but records align 64-bit members to 4 only. The memory must
 *           be ordinary cacheable memory. No function waits for a lock, calls a library or
 *           fails.
 * Layout:   defines no record.
 *
 * Xen has no header like this one.
 *
 * The records of these headers have no volatile members. Whether a word is shared depends on
 * the place of the record, not on its type: a record of the same type can be a private copy.
 * Besides, volatile orders nothing between CPUs. A caller that accesses a word which somebody
 * else may access at the same time uses these functions:
 *
 *   uint32_t xen_load32(p)             load; orders nothing
 *   uint32_t xen_load32_acquire(p)     load; no later access happens before it
 *   void xen_store32(p, v)             store; orders nothing
 *   void xen_store32_release(p, v)     store; no earlier access happens after it
 *
 * There are the same functions for 8, 16 and 64 bits (xen_load8 and so on), and for
 * xen_ulong_t, the guest's machine word (xen_load_ulong and so on). That has 64 bits also on
 * arm32.
 *
 * Races: anyone may access the same word at any time: the peer, Xen, another CPU. A load
 * returns a value that was in the word at one moment. A peer may store a value in parts, or
 * any other value: check the value that was loaded, and do not load the word again. A store
 * can overwrite a store of somebody else: a word that two sides change needs a
 * compare-and-swap instead.
 *
 * On x86_32 without SSE2 (kernels are built this way) a 64-bit access is a locked
 * compare-and-swap. A load does not change the value then, but the memory must be writable. A
 * store repeats it until it succeeds.
 */
#ifndef __XEN_PUBLIC_ACCESS_ONCE_H__
#define __XEN_PUBLIC_ACCESS_ONCE_H__

#include "../abi.h"
#include "../xen.h"

#if !defined(__GNUC__) && !defined(__clang__)
# error "define __XEN_PUBLIC_ACCESS_ONCE_H__ and write these functions yourself for this compiler"
#elif defined(XEN_ABI_ARM32) && (!defined(__ARM_ARCH) || __ARM_ARCH < 7)
# error "Xen's guests on Arm have the loads and stores of ARMv7: build with -march=armv7-a or later"
#endif

/* Define the four functions for a type. Other headers of access/ use this for their types. */
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

#ifndef XEN_ABI_ASSEMBLER
XEN_ONCE_(8, uint8_t)
XEN_ONCE_(16, uint16_t)
XEN_ONCE_(32, uint32_t)
XEN_ONCE_(_ulong, xen_ulong_t)

#if !defined(XEN_ABI_X86_32)
XEN_ONCE_(64, uint64_t)
#else
/*
 * On x86_32 the compiler's builtins may call a library, and gcc's use the x87, which a kernel
 * must not use. On x86 every load acquires and every store releases.
 */
XEN_ABI_INLINE uint64_t xen_load64_acquire(const volatile uint64_t *p)
{
# if defined(__SSE2__)
    uint64_t v;

    __asm__ __volatile__("movq %1,%0" : "=x"(v) : "m"(*p) : "memory");
# else
    uint64_t v = 0;

    /* Compare with 0: if it is 0, store 0 again; else only load the value. */
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

    /* If the comparison fails, `old` receives the value that is in memory. */
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_ONCE_H__ */
