/* SPDX-License-Identifier: MIT */
/*
 * abi.h - detect the target's Xen ABI, fix record layout and integer types.
 *
 * Contract: the other headers include this one. It is the only header that asks the compiler for
 *           its target. If Xen has no ABI for the target, compilation stops with an #error. If
 *           compiler flags would change the layout of records, it stops because the array
 *           xen_abi_flags_move_members gets a negative size.
 * Layout:   a record between XEN_ABI_BEGIN and XEN_ABI_END has the layout of the ABI, even if
 *           the compiler's flags ask for another alignment of its members.
 *
 * This header belongs to this tree. Xen has no header of this kind. It defines, for the ABI of
 * the target:
 *
 *   XEN_ABI_X86_32, XEN_ABI_X86_64, XEN_ABI_ARM32, XEN_ABI_ARM64,
 *   XEN_ABI_RISCV64, XEN_ABI_PPC64   1 for this ABI; the others are not defined
 *   XEN_ABI_X86, XEN_ABI_ARM         1 for the ABIs of this architecture, both widths
 *   XEN_ABI_NAME                     name of the ABI as an identifier: x86_32 ... ppc64
 *
 * A consumer can define the macros below before the first header, or in the header that
 * XEN_ABI_CONFIG names (xen-compat.h). xen-compat.h explains the settings of the version.
 *
 *   XEN_ABI_STDINT     1: include <stdint.h>. 0: do not. See "Integer types".
 *   XEN_ABI_MEMCPY     name of a function or function-like macro that is used as memcpy
 *   XEN_ABI_MEMSET     the same for memset
 *   XEN_ABI_DEAD_CODE  compile on every target. See below.
 *
 * Integer types: by default, this header includes <stdint.h> if the compiler finds it, or if the
 * compiler has no __has_include to ask for it. In these cases it does not include <stdint.h>:
 * there is none, as in many kernels; it is that of glibc, but glibc's headers for this target are
 * not installed, as with `gcc -m32` on a 64-bit system; the source is a kernel driver for Windows
 * (_KERNEL_MODE, or ntddk.h, wdm.h or ntifs.h was included), which has types of its own. Then,
 * and with XEN_ABI_STDINT defined as 0, the consumer must declare uint8_t to uint64_t and int8_t
 * to int64_t before the first header.
 *
 * Dead code: a project may compile its drivers for Xen for every target, though they never run
 * where Xen has no ABI. If XEN_ABI_DEAD_CODE is defined, such a target is not an #error. Then
 * XEN_ABI_NONE is 1, no other XEN_ABI_<ABI> is defined, and records have the layout that the
 * compiler gives them, which is no ABI. check.h refuses to check it. On a target that has an ABI,
 * XEN_ABI_DEAD_CODE has no effect.
 */
#ifndef __XEN_PUBLIC_ABI_H__
#define __XEN_PUBLIC_ABI_H__

#include "xen-compat.h"

#if defined(XEN_ABI_DEAD_CODE) && ( \
    (defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__) || \
    ((defined(__x86_64__) || defined(__aarch64__)) && defined(__ILP32__)) || \
    (defined(__arm__) && (!defined(__ARM_EABI__) || defined(_WIN32))) || \
    (defined(__aarch64__) && defined(_WIN32)) || \
    (defined(__riscv) && __riscv_xlen != 64) || \
    !(defined(__x86_64__) || defined(_M_X64) || defined(__i386__) || defined(_M_IX86) || \
      defined(__aarch64__) || defined(__arm__) || defined(__riscv) || defined(__powerpc64__)))
# define XEN_ABI_NONE           1
#elif defined(__x86_64__) || defined(_M_X64)
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

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__ && !defined(XEN_ABI_NONE)
# error "Xen's ABIs are little-endian"
#endif

/*
 * XEN_ABI_ASSEMBLER is defined if the source is in assembly language: gcc and clang
 * define __ASSEMBLER__ for a .S file, and some build systems define __ASSEMBLY__.
 * Every header then defines its macros and nothing else. A constant with the suffix U can
 * be used in #if, but GNU's assembler does not accept it in an instruction or directive.
 */
#if defined(__ASSEMBLER__) || defined(__ASSEMBLY__)

# define XEN_ABI_ASSEMBLER      1
# define XEN_ABI_BEGIN
# define XEN_ABI_BEGIN_4
# define XEN_ABI_BEGIN_8
# define XEN_ABI_END

#else

/* Xen's support for these ABIs is newer than interface version 0: a guest forgot to define one. */
# if defined(XEN_ABI_NO_VERSION_) && !defined(XEN_ABI_X86) && !defined(XEN_ABI_NONE) && \
    (defined(__GNUC__) || defined(__clang__))
#  pragma GCC warning "define __XEN_INTERFACE_VERSION__: without it, it is 0, older than this ABI"
# endif

# if !defined(XEN_ABI_STDINT)
#  if defined(_KERNEL_MODE) || defined(_NTDDK_) || defined(_WDM_INCLUDED_) || \
    defined(_WDMDDK_) || defined(_NTIFS_) || defined(_NTIFS_INCLUDED_)
#   define XEN_ABI_STDINT       0
#  elif defined(__has_include)
#   if !__has_include(<stdint.h>)
#    define XEN_ABI_STDINT      0
#   elif (!defined(__STDC_HOSTED__) || __STDC_HOSTED__) && \
    __has_include(<gnu-versions.h>) && !__has_include(<bits/wordsize.h>)
#    define XEN_ABI_STDINT      0       /* glibc, without the headers of this target */
#   else
#    define XEN_ABI_STDINT      1
#   endif
#  else
#   define XEN_ABI_STDINT       1
#  endif
# endif
# if XEN_ABI_STDINT
#  include <stdint.h>
# endif

/*
 * XEN_ABI_BEGIN and XEN_ABI_END enclose definitions. Between them members are aligned as in the
 * ABI: 64-bit integers to 4 bytes on x86_32, even if the compiler prefers 8 (-malign-double,
 * Windows), and to 8 bytes elsewhere.
 * XEN_ABI_BEGIN_8 and XEN_ABI_END, inside the others, enclose records that have a 64-bit member
 * which is aligned to 8 on every ABI (uint64_aligned_t, XEN_GUEST_HANDLE_64).
 * XEN_ABI_BEGIN_4 and XEN_ABI_END enclose records whose members are aligned to 4 at most.
 */
# if defined(XEN_ABI_NONE)
#  define XEN_ABI_PACK4_
#  define XEN_ABI_PACK8_
#  define XEN_ABI_END
# elif defined(_MSC_VER) && !defined(__clang__)
#  define XEN_ABI_PACK4_        __pragma(pack(push, 4))
#  define XEN_ABI_PACK8_        __pragma(pack(push, 8))
#  define XEN_ABI_END           __pragma(pack(pop))
# elif (defined(__TINYC__) && __TINYC__ < 928) || (!defined(__GNUC__) && !defined(__clang__) && \
    !(defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L) && \
    !(defined(__cplusplus) && __cplusplus >= 201103L))
#  error "Xen's ABI needs a compiler with the _Pragma operator of C99: #pragma pack sets the layout"
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

/*
 * Aligns a record of foreign/ to 8 bytes, even if none of its members needs it. It has an effect
 * with gcc and clang only.
 */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_ALIGN_8       __attribute__((__aligned__(8)))
# else
#  define XEN_ABI_ALIGN_8
# endif

/* Suppresses warnings about language extensions in the definition that follows. */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_EXT           __extension__
# else
#  define XEN_ABI_EXT
# endif

/*
 * Compiler facilities that inline functions and macros use. With any compiler but gcc and clang,
 * the consumer has to provide size_t and offsetof.
 */
# if defined(__GNUC__) || defined(__clang__)
#  define XEN_ABI_INLINE        static __inline__ __attribute__((__unused__))
#  define XEN_ABI_SIZE_T        __typeof__(sizeof(0))
#  define XEN_ABI_OFFSETOF      __builtin_offsetof
# else
#  define XEN_ABI_INLINE        static inline
#  define XEN_ABI_SIZE_T        size_t
#  define XEN_ABI_OFFSETOF      offsetof
# endif

/*
 * The functions that macros and inline functions call, with the arguments of memcpy and memset. A
 * consumer can define other ones before the first header. It has to declare what it names; by
 * default memset, and with any compiler but gcc and clang memcpy, too.
 */
# ifndef XEN_ABI_MEMCPY
#  if defined(__GNUC__) || defined(__clang__)
#   define XEN_ABI_MEMCPY       __builtin_memcpy
#  else
#   define XEN_ABI_MEMCPY       memcpy
#  endif
# endif
# ifndef XEN_ABI_MEMSET
#  define XEN_ABI_MEMSET        memset
# endif

/* Body of an empty record. Without it, an empty struct has size 1 in C++ but 0 in C. */
# if defined(__cplusplus)
#  define XEN_ABI_EMPTY         char xen_abi_empty[0];
# else
#  define XEN_ABI_EMPTY
# endif

/*
 * Bound of an array of variable length that is the last member of a record. The size of the
 * record does not include the array. Exception: with a compiler that announces neither C99
 * (__STDC_VERSION__) nor GNU C, such as Microsoft's in C++, it includes one element.
 */
# if defined(XEN_FLEX_ARRAY_DIM)       /* another copy of xen.h was included first */
# elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 199901L
#  define XEN_FLEX_ARRAY_DIM
# elif defined(__GNUC__) || defined(__clang__)
#  define XEN_FLEX_ARRAY_DIM    0
# else
#  define XEN_FLEX_ARRAY_DIM    1
# endif

/*
 * Integers with the width of the guest's registers. They are unsigned long and long, so that
 * they print and convert as in Xen's headers. On 64-bit Windows, where long has 32 bits, they
 * are 64-bit integers and XEN_ABI_LLP64 is defined.
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
 * Some compiler flags change the layout of records in spite of the macros above, and the
 * preprocessor cannot detect them: -fpack-struct without a number (gcc),
 * -mstructure-size-boundary=32. If such a flag has an effect, xen_abi_flags_move_members gets a
 * negative size and compilation stops.
 */
XEN_ABI_BEGIN
struct xen_abi_probe {
    struct { char c; } bytes[9];
    double aligned;             /* aligned like a 64-bit integer, which C90 does not have */
};
XEN_ABI_END
# if defined(XEN_ABI_X86_32)
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 20 && sizeof(void *) == 4)
# elif defined(XEN_ABI_ARM32)
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 24 && sizeof(void *) == 4)
# else
#  define XEN_ABI_PROBE_        (sizeof(struct xen_abi_probe) == 24 && sizeof(void *) == 8)
# endif
# if !defined(XEN_ABI_NONE)
typedef char xen_abi_flags_move_members
    [XEN_ABI_PROBE_ && sizeof(xen_abi_ulong_t) == sizeof(void *) ? 1 : -1];
# endif

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Bound of arrays of variable length in io/, XENPV_FLEX_ARRAY_DIM of io/ring.h. It is 1 until
 * 0x00040e00: sizeof(struct NAME_sring) then contains one entry.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
# define XEN_ABI_FLEX_DIM       XEN_FLEX_ARRAY_DIM
#else
# define XEN_ABI_FLEX_DIM       1
#endif

#endif /* __XEN_PUBLIC_ABI_H__ */
