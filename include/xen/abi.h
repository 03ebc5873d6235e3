/* SPDX-License-Identifier: MIT */
/*
 * abi.h - which of Xen's ABIs this compiler is for, and what its integers are there.
 *
 * Contract: the only place of the tree that asks the compiler what it targets.
 *           A target that Xen has no ABI for, or whose records would come out
 *           wrong, stops with an #error; one that only flags make wrong, with an
 *           array of a negative size, xen_abi_flags_move_members.
 * Layout:   the headers between XEN_ABI_BEGIN and XEN_ABI_END have the layout
 *           of the ABI, whatever the compiler's flags say of alignment.
 *
 * This header is ours, Xen has none like it. It defines, for one ABI:
 *
 *   XEN_ABI_X86_32, XEN_ABI_X86_64, XEN_ABI_ARM32, XEN_ABI_ARM64,
 *   XEN_ABI_RISCV64, XEN_ABI_PPC64   1 for the ABI, the others undefined
 *   XEN_ABI_X86, XEN_ABI_ARM         1 for either width
 *   XEN_ABI_NAME                     x86_32 ... ppc64, a bare word
 *
 * The integer types come from <stdint.h> where the compiler finds one. Where it
 * finds none (kernels are built so) the consumer declares uint8_t ... int64_t
 * before. XEN_ABI_STDINT, defined to 1 or 0 before, forces either way.
 */
#ifndef __XEN_PUBLIC_ABI_H__
#define __XEN_PUBLIC_ABI_H__

#include "xen-compat.h"

#if defined(__x86_64__) || defined(_M_X64)
# if defined(__ILP32__)
#  error "Xen has no x32 ABI: a 64-bit guest has 64-bit pointers"
# endif
# define XEN_ABI_X86            1
# define XEN_ABI_X86_64         1
# define XEN_ABI_NAME           x86_64
#elif defined(__i386__) || defined(_M_IX86)
# define XEN_ABI_X86            1
# define XEN_ABI_X86_32         1
# define XEN_ABI_NAME           x86_32
#elif defined(_WIN32)
# error "Xen has no ABI for Windows on this architecture"
#elif defined(__aarch64__)
# if defined(__ILP32__)
#  error "Xen has no ILP32 ABI: a 64-bit guest has 64-bit pointers"
# endif
# define XEN_ABI_ARM            1
# define XEN_ABI_ARM64          1
# define XEN_ABI_NAME           arm64
#elif defined(__arm__)
# if !defined(__ARM_EABI__)
#  error "Xen's ABI on 32-bit Arm is the EABI; the older ABI aligns otherwise"
# endif
# define XEN_ABI_ARM            1
# define XEN_ABI_ARM32          1
# define XEN_ABI_NAME           arm32
#elif defined(__riscv)
# if __riscv_xlen != 64
#  error "Xen's ABI on RISC-V is for 64 bits only"
# endif
# define XEN_ABI_RISCV64        1
# define XEN_ABI_NAME           riscv64
#elif defined(__powerpc64__)
# define XEN_ABI_PPC64          1
# define XEN_ABI_NAME           ppc64
#else
# error "Xen has no ABI for this architecture"
#endif

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
# error "Xen's ABIs are little-endian"
#endif

#ifdef __ASSEMBLY__

# define XEN_ABI_BEGIN
# define XEN_ABI_END

#else

# if !defined(XEN_ABI_STDINT)
#  if defined(__has_include)
#   if __has_include(<stdint.h>)
#    define XEN_ABI_STDINT      1
#   else
#    define XEN_ABI_STDINT      0
#   endif
#  else
#   define XEN_ABI_STDINT       1
#  endif
# endif
# if XEN_ABI_STDINT
#  include <stdint.h>
# endif

/*
 * XEN_ABI_BEGIN ... XEN_ABI_END enclose definitions. In between a member is
 * aligned as in the ABI: 64-bit integers to 4 on x86_32 (also where the
 * compiler prefers 8: -malign-double, Windows), to their size elsewhere.
 * XEN_ABI_BEGIN_8 ... XEN_ABI_END, inside the others, enclose the records that
 * have an aligned 64-bit member (uint64_aligned_t, XEN_GUEST_HANDLE_64).
 */
# if defined(_MSC_VER) && !defined(__clang__)
#  define XEN_ABI_PACK4_        __pragma(pack(push, 4))
#  define XEN_ABI_PACK8_        __pragma(pack(push, 8))
#  define XEN_ABI_END           __pragma(pack(pop))
# else
#  define XEN_ABI_PACK4_        _Pragma("pack(push, 4)")
#  define XEN_ABI_PACK8_        _Pragma("pack(push, 8)")
#  define XEN_ABI_END           _Pragma("pack(pop)")
# endif
# if defined(XEN_ABI_X86_32)
#  define XEN_ABI_BEGIN         XEN_ABI_PACK4_
# else
#  define XEN_ABI_BEGIN         XEN_ABI_PACK8_
# endif
# define XEN_ABI_BEGIN_8        XEN_ABI_PACK8_
# define XEN_ABI_BEGIN_4        XEN_ABI_PACK4_

/* Of a record that foreign/ lays out byte by byte: it is aligned to 8, whatever is in it. */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_ALIGN_8       __attribute__((__aligned__(8)))
# else
#  define XEN_ABI_ALIGN_8
# endif

/* Stands before a definition that needs more than ISO C or C++ allows: no warning there. */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_EXT           __extension__
# else
#  define XEN_ABI_EXT
# endif

/* What inline functions and macros take from the compiler; another one's user declares them. */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_INLINE        static __inline__ __attribute__((__unused__))
#  define XEN_ABI_SIZE_T        __typeof__(sizeof(0))
#  define XEN_ABI_OFFSETOF      __builtin_offsetof
#  define XEN_ABI_MEMCPY        __builtin_memcpy
# else
#  define XEN_ABI_INLINE        static inline
#  define XEN_ABI_SIZE_T        size_t
#  define XEN_ABI_OFFSETOF      offsetof
#  define XEN_ABI_MEMCPY        memcpy
# endif

/* The body of a record without members: it takes no space, in C++ as in C. */
# if defined(__cplusplus)
#  define XEN_ABI_EMPTY         char xen_abi_empty[0];
# else
#  define XEN_ABI_EMPTY
# endif

/*
 * The bound of a record's last member whose length the peer decides. The record
 * ends before that member wherever the language has a way to say so.
 */
# if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#  define XEN_FLEX_ARRAY_DIM
# elif defined(__GNUC__) || defined(__clang__)
#  define XEN_FLEX_ARRAY_DIM    0
# else
#  define XEN_FLEX_ARRAY_DIM    1
# endif

/*
 * The guest's long: as wide as its registers. `unsigned long` itself, so that
 * it prints and converts as in Xen's headers, but not where that has 32 bits
 * on a 64-bit machine (Windows).
 */
# if defined(_WIN64)
#  define XEN_ABI_LLP64         1
typedef uint64_t      xen_abi_ulong_t;
typedef int64_t       xen_abi_long_t;
# else
typedef unsigned long xen_abi_ulong_t;
typedef long          xen_abi_long_t;
# endif

/*
 * Flags that the preprocessor cannot see may move members against all that is
 * said above: -fpack-struct without a number (gcc), -mstructure-size-boundary=32.
 * A compiler that they lead astray is refused: this array has no size there.
 */
XEN_ABI_BEGIN
struct xen_abi_probe {
    struct { char c; } bytes[9];
    double aligned;             /* as a 64-bit integer, which C90 has not */
};
XEN_ABI_END
# if defined(XEN_ABI_X86_32)
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 20 && sizeof(void *) == 4)
# elif defined(XEN_ABI_ARM32)
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 24 && sizeof(void *) == 4)
# else
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 24 && sizeof(void *) == 8)
# endif
typedef char xen_abi_flags_move_members
    [XEN_ABI_PROBE_ && sizeof(xen_abi_ulong_t) == sizeof(void *) ? 1 : -1];

/*
 * Guest handles: the address of a buffer of the guest, as a member of a record.
 *
 * DEFINE_XEN_GUEST_HANDLE(T) declares the handles of T and const T,
 * __DEFINE_XEN_GUEST_HANDLE(NAME, T) the same under another name.
 *
 *   XEN_GUEST_HANDLE(T)        a member of a record: the width of a pointer on
 *                              x86, 64 bits on every other ABI
 *   XEN_GUEST_HANDLE_64(T)     a member of a tools' record: 64 bits, aligned to 8
 *   XEN_GUEST_HANDLE_PARAM(T)  an argument of a hypercall: a register's width
 *
 * set_xen_guest_handle(HND, VAL) points HND at VAL; unused high bits become 0.
 * HND and VAL are evaluated once.
 */
# define __DEFINE_XEN_GUEST_HANDLE(name, type)      \
    ___DEFINE_XEN_GUEST_HANDLE(name, type);         \
    ___DEFINE_XEN_GUEST_HANDLE(const_##name, const type)
# define DEFINE_XEN_GUEST_HANDLE(name)  __DEFINE_XEN_GUEST_HANDLE(name, name)
# define XEN_GUEST_HANDLE(name)         __XEN_GUEST_HANDLE(name)
# define set_xen_guest_handle(hnd, val) set_xen_guest_handle_raw(hnd, val)

# if defined(XEN_ABI_X86_32) && defined(__XEN_TOOLS__)
#  define int64_aligned_t       int64_t __attribute__((aligned(8)))
#  define uint64_aligned_t      uint64_t __attribute__((aligned(8)))
#  define ___DEFINE_XEN_GUEST_HANDLE(name, type)                    \
    typedef struct { type *p; } __guest_handle_##name;              \
    XEN_ABI_EXT typedef struct __attribute__((aligned(8))) {        \
        XEN_ABI_EXT union { type *p; uint64_aligned_t q; };         \
    } __guest_handle_64_##name
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  XEN_GUEST_HANDLE(name)
#  define __XEN_GUEST_HANDLE_64(name)   __guest_handle_64_##name
#  define XEN_GUEST_HANDLE_64(name)     __XEN_GUEST_HANDLE_64(name)
#  define set_xen_guest_handle_raw(hnd, val)                        \
    do {                                                            \
        __typeof__(&(hnd)) xen_hnd_ = &(hnd);                       \
        __builtin_memset(xen_hnd_, 0, sizeof(*xen_hnd_));           \
        xen_hnd_->p = (val);                                        \
    } while (0)
# elif defined(XEN_ABI_X86)
/* Until 0x00030201 a handle was a bare pointer. */
#  if __XEN_INTERFACE_VERSION__ >= 0x00030201
#   define ___DEFINE_XEN_GUEST_HANDLE(name, type)   \
    typedef struct { type *p; } __guest_handle_##name
#  else
#   define ___DEFINE_XEN_GUEST_HANDLE(name, type)   \
    typedef type *__guest_handle_##name
#  endif
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  XEN_GUEST_HANDLE(name)
#  define set_xen_guest_handle_raw(hnd, val) do { (hnd).p = (val); } while (0)
# else
#  define int64_aligned_t       int64_t __attribute__((aligned(8)))
#  define uint64_aligned_t      uint64_t __attribute__((aligned(8)))
#  define ___DEFINE_XEN_GUEST_HANDLE(name, type)                    \
    typedef union { type *p; unsigned long q; }                     \
        __guest_handle_##name;                                      \
    typedef union { type *p; uint64_aligned_t q; }                  \
        __guest_handle_64_##name
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_64_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  __guest_handle_##name
#  define set_xen_guest_handle_raw(hnd, val)                        \
    do {                                                            \
        __typeof__(&(hnd)) xen_hnd_ = &(hnd);                       \
        xen_hnd_->q = 0;                                            \
        xen_hnd_->p = (val);                                        \
    } while (0)
# endif

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_ABI_H__ */
