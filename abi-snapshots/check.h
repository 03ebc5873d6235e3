/* SPDX-License-Identifier: MIT */
/*
 * check.h - compares every Xen header that was included before it with its snapshot.
 *
 *     #include "xen/xen.h"
 *     #include "xen/io/blkif.h"
 *     #include "check.h"
 *
 * Include it in one source file of a build. The compiler, with the flags of that build, then
 * refuses every size, offset, alignment or constant that differs from the ABI. It generates no
 * code and no data. It can be included again after more headers.
 *
 * The include guards select the headers to check. They are Xen's, so a header of another copy
 * that was included first is compared with the snapshot, too. For xen.h this is an #error.
 *
 * Each line of a snapshot is one fact. Sizes, offsets and alignments are in bytes.
 *
 *   XEN_ABI_RECORD(record, size, alignment)      a struct or union; without a tag, its typedef
 *   XEN_ABI_RECORD_MIN(record, size, alignment)  the same for one that can grow; size is a minimum
 *   XEN_ABI_FIELD(record, member, offset, size, type)   a member; a member of an unnamed struct
 *                                                is given by its path (u.rw.id)
 *   XEN_ABI_INNER(record, member, offset, size, type)   the same, where a record declares the type:
 *                                                in C++ its name is in the scope of that record,
 *                                                so only C checks the type; its members follow
 *   XEN_ABI_TAG(record, member, tag)             the tag of that type; only C++ checks it
 *   XEN_ABI_UNNAMED(record, member, offset, size, type) a member that declares an unnamed record,
 *                                                whose members follow, or enum; type is struct,
 *                                                union or enum, and is not checked
 *   XEN_ABI_TAIL(record, member, offset, size, type)    an array at the end without a fixed length;
 *                                                size is that of one element; only C checks its
 *                                                type
 *   XEN_ABI_BITS(record, member, offset, width, type)   a bit-field, with offset and width in bits;
 *                                                only the width and the sign are checked,
 *                                                because C cannot ask for the offset
 *   XEN_ABI_NEXT(record, first, second)          two bit-fields: the second follows the first;
 *                                                with their widths, this determines the offset.
 *                                                In C, only clang checks it
 *   XEN_ABI_HOLE(record, offset, size)           bytes that belong to no member; not checked
 *   XEN_ABI_TYPE(typedef, size, type)            another name of a type
 *   XEN_ABI_WORD(typedef, size, type)            the same; another type of this size is as good
 *   XEN_ABI_ENUM(typedef)                        a typedef of an enum, whose size the compiler
 *                                                chooses
 *   XEN_ABI_ALIAS(name, size, type)              a macro that names a type
 *   XEN_ABI_ALIAS_FIELD(record, name, offset, size, type)   a macro that names a member
 *   XEN_ABI_CONST(name, value)                   a macro or an enumerator
 *   XEN_ABI_CALL(name, (arguments), value)       a macro with parameters, with arguments for which
 *                                                the value shows what its parts do
 *   XEN_ABI_STRING(name, "text")                 a macro
 *
 * Only control/, which contains the older releases of XEN_CONTROL_RELEASE, has:
 *
 *   XEN_ABI_ENUMERATOR(name, value, enum)        an enumerator and its enum
 *   XEN_ABI_WIDE(name, value)                    a macro that is a long long; not checked in C++98
 *   XEN_ABI_MACRO(name, text)                    a macro that is not a number; not checked
 *
 * A type must be the same for the compiler: int16_t is not uint16_t, and a handle is no number, but
 * two names of one type are the same. Lines that apply only at some interface versions, or only to
 * tools, are inside an #if.
 */
#ifndef __XEN_PUBLIC_ABI_H__
# error "include the Xen headers to check before check.h, or at least xen/abi.h"
#elif defined(XEN_ABI_NONE)
# error "XEN_ABI_DEAD_CODE: Xen has no ABI for this target, so check.h has nothing to compare with"
#endif
#if defined(__XEN_PUBLIC_XEN_H__) && !defined(XEN_ABI_OWN_XEN_H_)
# error "another copy of xen/xen.h was included first: check.h checks only that of this tree"
#endif

#if defined(__GNUC__) || defined(__clang__)
# pragma GCC diagnostic push
# pragma GCC diagnostic ignored "-Wredundant-decls"
# pragma GCC diagnostic ignored "-Wlong-long"
# pragma GCC diagnostic ignored "-Wtype-limits"
# pragma GCC diagnostic ignored "-Wignored-attributes"
# ifdef __cplusplus
#  pragma GCC diagnostic ignored "-Wold-style-cast"
#  pragma GCC diagnostic ignored "-Wzero-as-null-pointer-constant"
#  pragma GCC diagnostic ignored "-Wmissing-field-initializers"
# endif
# ifdef __clang__               /* for XEN_ABI_BITS and XEN_ABI_NEXT */
#  pragma GCC diagnostic ignored "-Wbitfield-constant-conversion"
#  pragma GCC diagnostic ignored "-Wc99-designator"
#  pragma GCC diagnostic ignored "-Wc++11-narrowing"
#  pragma GCC diagnostic ignored "-Wmissing-field-initializers"
# endif
#endif

#pragma push_macro("x86_64")
#undef x86_64                   /* the name of a member, which NetBSD defines as a macro */

/*
 * A pin is a check of one line. It declares an array whose name and bounds contain the numbers of
 * the snapshot, and declares it again with the numbers that the compiler finds. If they differ, the
 * compiler reports conflicting types, in every C and C++, at the line of the snapshot, which names
 * the member: "conflicting types for 'xen_abi_io_blkif_offset_4_size_2'; have 'char[8][2][0]'".
 * The elements of the array are pointers to the type, if the line has one: "conflicting types for
 * 'xen_abi_io_blkif_offset_10_size_2_line_56'; have 'uint16_t *[10][2][0]'", and a note of the
 * previous type, 'int16_t *[10][2][0]'.
 * No array is declared often, because the time that clang takes grows with the square of the number
 * of declarations of a name. For the same reason, the pins of each header have arrays of their own.
 *
 * A number that can be negative or have 64 bits, and a number that may be greater, is no size of an
 * array. Its pin declares the array char[0][0][0] or, if the number is wrong,
 * char[found][expected][0] (without the sign of a negative number).
 *
 * A pin closes the last bracket of the previous pin and leaves its own open. So a line that
 * check.h does not know causes an error in that line.
 */
#define XEN_ABI_EQUAL_(what, pinned1, pinned2, found1, found2)  \
    ]; XEN_ABI_EXT extern char XEN_ABI_OF_(what)[pinned1][pinned2][0], \
    XEN_ABI_OF_(what)[found1][found2][0
#define XEN_ABI_SAME_TYPE_(what, type1, pinned1, pinned2, type2, found1, found2) \
    ]; XEN_ABI_EXT extern __typeof__(type1) *XEN_ABI_AT_(what, __LINE__)[pinned1][pinned2][0]; \
    XEN_ABI_EXT extern __typeof__(type2) *XEN_ABI_AT_(what, __LINE__)[found1][found2][0
#define XEN_ABI_AT_(what, line)         XEN_ABI_AT_LINE_(what, line)
#define XEN_ABI_AT_LINE_(what, line)    XEN_ABI_OF_(what##_line_##line)
#define XEN_ABI_PIN_(what, holds, found, pinned)                \
    ]; XEN_ABI_EXT extern char XEN_ABI_OF_(what)[(holds) ? 0 : (found)][(holds) ? 0 : (pinned)][0
#define XEN_ABI_SAME_           /* declares the arrays that these pins declare again */ \
    XEN_ABI_PIN_(size, 1, 0, 0) XEN_ABI_PIN_(value, 1, 0, 0) XEN_ABI_PIN_(text, 1, 0, 0)
#define XEN_ABI_PLUS_(n)        ((n) < 0 ? -(n) : (n))

#define XEN_ABI_RECORD(record, bytes, align)                    \
    XEN_ABI_EQUAL_(size_##bytes##_alignment_##align, bytes, align, \
                   sizeof(record), __alignof__(record))
#define XEN_ABI_RECORD_MIN(record, bytes, align)                \
    XEN_ABI_PIN_(size, sizeof(record) >= (bytes), sizeof(record), bytes) \
    XEN_ABI_EQUAL_(alignment_##align, align, 0, __alignof__(record), 0)
#define XEN_ABI_FIELD(record, member, at, bytes, type)          \
    XEN_ABI_SAME_TYPE_(offset_##at##_size_##bytes, type, at, bytes, ((record *)0)->member, \
                       __builtin_offsetof(record, member), sizeof(((record *)0)->member))
#define XEN_ABI_UNNAMED(record, member, at, bytes, type)        \
    XEN_ABI_EQUAL_(offset_##at##_size_##bytes, at, bytes,       \
                   __builtin_offsetof(record, member), sizeof(((record *)0)->member))
#ifdef __cplusplus
# define XEN_ABI_INNER(record, member, at, bytes, type)         \
    XEN_ABI_UNNAMED(record, member, at, bytes, type)
# define XEN_ABI_TAIL(record, member, at, bytes, type)          \
    XEN_ABI_EQUAL_(offset_##at##_size_##bytes, at, bytes, __builtin_offsetof(record, member), \
                   sizeof(((record *)0)->member) ? 0 : sizeof(((record *)0)->member[0]))
#else
# define XEN_ABI_INNER(record, member, at, bytes, type)         \
    XEN_ABI_FIELD(record, member, at, bytes, type)
/* For the compiler, an array without a length and one of length 0 have the same type. */
# define XEN_ABI_TAIL(record, member, at, bytes, type)          \
    XEN_ABI_SAME_TYPE_(offset_##at##_size_##bytes, __typeof__((*(__typeof__(type) *)0)[0])[0], \
                       at, bytes, ((record *)0)->member, __builtin_offsetof(record, member), \
                       sizeof(((record *)0)->member[0]))
#endif
/*
 * clang computes the value of a bit-field whose bits are all 1; the pin counts them. A conditional
 * whose condition is __builtin_constant_p makes it a constant expression. g++ 12 knows,
 * without a value, that a bit-field is never greater than its maximum; if another g++ does not, it
 * does not know it of xen_abi_bit either. To gcc, an expression that is a bit-field has a type with
 * this width. A bit-field of the other sign fails each of these.
 */
#if defined(__clang__)
# define XEN_ABI_BITS(record, member, at, bits, type)           \
    XEN_ABI_EQUAL_(width_##bits, bits, 0, __builtin_constant_p(0) ? \
                   __builtin_popcountll((uint64_t)(record){ .member = -1 }.member) : 0, 0)
#elif defined(__cplusplus)
# ifndef XEN_ABI_BIT_
#  define XEN_ABI_BIT_          ((struct xen_abi_bit *)0)->bit
struct xen_abi_bit { uint8_t bit:1; };
# endif
# define XEN_ABI_BITS(record, member, at, bits, type)           \
    XEN_ABI_EQUAL_(width_##bits, __builtin_constant_p(XEN_ABI_BIT_ > (uint64_t)1), 0, \
        __builtin_constant_p(((record *)0)->member > ~(uint64_t)0 >> (64 - (bits))), \
        __builtin_constant_p(((record *)0)->member > ~(uint64_t)0 >> (64 - (bits)) >> 1))
#else
# define XEN_ABI_BITS(record, member, at, bits, type)           \
    XEN_ABI_SAME_TYPE_(width_##bits, XEN_ABI_BITS_(struct { type bits_ : bits; }, bits_), 0, 0, \
                       XEN_ABI_BITS_(record, member), 0, 0)
# define XEN_ABI_BITS_(record, member) ((void)0, ((record *)0)->member)
#endif
#define XEN_ABI_IN(record, member)      __typeof__(((record *)0)->member)
/*
 * In an initializer, clang gives a value without a designator to the member after the previous one.
 * g++ refuses designators that are not in the order of the members.
 */
#if defined(__clang__)
# define XEN_ABI_NEXT(record, first, second)                    \
    XEN_ABI_EQUAL_(order, 1, 0,                                 \
                   (__builtin_constant_p(0) ? (record){ .first = 0, -1 }.second != 0 : 0), 0)
#elif defined(__cplusplus)
# define XEN_ABI_NEXT(record, first, second)                    \
    XEN_ABI_EQUAL_(order, 1, 0, sizeof((record){ .first = 0, .second = 0 }) != 0, 0)
#else
# define XEN_ABI_NEXT(record, first, second)
#endif
/* A destructor has the name of its record, which is looked up in the scope of the record. */
#ifdef __cplusplus
# define XEN_ABI_TAG(record, member, tag)                       \
    XEN_ABI_EQUAL_(tag, 1, 0, sizeof((((record *)0)->member.~tag(), 0)) != 0, 0)
#else
# define XEN_ABI_TAG(record, member, tag)
#endif
#define XEN_ABI_HOLE(record, at, bytes)
#define XEN_ABI_TYPE(name, bytes, type)                         \
    XEN_ABI_SAME_TYPE_(size_##bytes, type, bytes, 0, name, sizeof(name), 0)
/* In a declaration, since clang warns of an alignment that it ignores in the name of a type. */
#define XEN_ABI_ALIAS(name, bytes, type)                        \
    ]; XEN_ABI_EXT extern type XEN_ABI_AT_(size_##bytes, __LINE__)[bytes][0]; \
    XEN_ABI_EXT extern name XEN_ABI_AT_(size_##bytes, __LINE__) \
    [sizeof(XEN_ABI_AT_(size_##bytes, __LINE__)[0][0])][0
#define XEN_ABI_ALIAS_FIELD(record, name, at, bytes, type)      \
    XEN_ABI_FIELD(record, name, at, bytes, type)
#define XEN_ABI_WORD(name, bytes, type) XEN_ABI_EQUAL_(size_##bytes, bytes, 0, sizeof(name), 0)
#define XEN_ABI_ENUM(type)              XEN_ABI_PIN_(size, sizeof(type) != 0, 0, 1)
#define XEN_ABI_CONST(name, number)                             \
    XEN_ABI_PIN_(value, (name) == (number) && ((name) < 0) == ((number) < 0), \
                 XEN_ABI_PLUS_(name), XEN_ABI_PLUS_(number))
#define XEN_ABI_CALL(name, arguments, number)                   \
    XEN_ABI_PIN_(value, (name arguments) == (number),           \
                 XEN_ABI_PLUS_(name arguments), XEN_ABI_PLUS_(number))
#define XEN_ABI_ENUMERATOR(name, number, type)  XEN_ABI_CONST(name, number)
#if defined(__cplusplus) && __cplusplus < 201103L
# define XEN_ABI_WIDE(name, number)
#else
# define XEN_ABI_WIDE(name, number)     XEN_ABI_CONST(name, number)
#endif
#define XEN_ABI_MACRO(name, text)
#define XEN_ABI_STRING(name, string)                            \
    XEN_ABI_PIN_(text, !__builtin_strcmp("" name, string), sizeof(name), sizeof(string))

XEN_ABI_EXT extern char xen_abi_pins[0][0][0
/* The snapshots give a handle the type XEN_GUEST_HANDLE(name). These pins check the macros. */
#ifdef __XEN_PUBLIC_XEN_H__
# define XEN_ABI_OF_(what) xen_abi_##what
# ifdef XEN_ABI_X86
XEN_ABI_SAME_TYPE_(handle, __guest_handle_char, 0, 0, XEN_GUEST_HANDLE(char), 0, 0)
# else
XEN_ABI_SAME_TYPE_(handle, __guest_handle_64_char, 0, 0, XEN_GUEST_HANDLE(char), 0, 0)
# endif
XEN_ABI_SAME_TYPE_(handle, __guest_handle_char, 0, 0, XEN_GUEST_HANDLE_PARAM(char), 0, 0)
# undef XEN_ABI_OF_
#endif
#if defined(XEN_ABI_X86_32)
# include "x86_32.h"
#elif defined(XEN_ABI_X86_64)
# include "x86_64.h"
#elif defined(XEN_ABI_ARM32)
# include "arm32.h"
#elif defined(XEN_ABI_ARM64)
# include "arm64.h"
#elif defined(XEN_ABI_RISCV64)
# include "riscv64.h"
#elif defined(XEN_ABI_PPC64)
# include "ppc64.h"
#endif
#if defined(XEN_CONTROL_OLDER)
# include "control.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_X86_32_H__) || defined(__XEN_PUBLIC_FOREIGN_BLKIF_RECORDS_H__)
# include "foreign/x86_32.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_X86_64_H__) || defined(__XEN_PUBLIC_FOREIGN_BLKIF_RECORDS_H__)
# include "foreign/x86_64.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_ARM32_H__)
# include "foreign/arm32.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_ARM64_H__)
# include "foreign/arm64.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_RISCV64_H__)
# include "foreign/riscv64.h"
#endif
#if defined(__XEN_PUBLIC_FOREIGN_PPC64_H__)
# include "foreign/ppc64.h"
#endif
];

#undef XEN_ABI_PIN_
#undef XEN_ABI_SAME_
#undef XEN_ABI_PLUS_
#undef XEN_ABI_EQUAL_
#undef XEN_ABI_SAME_TYPE_
#undef XEN_ABI_AT_
#undef XEN_ABI_AT_LINE_
#undef XEN_ABI_RECORD
#undef XEN_ABI_RECORD_MIN
#undef XEN_ABI_FIELD
#undef XEN_ABI_UNNAMED
#undef XEN_ABI_INNER
#undef XEN_ABI_TAIL
#undef XEN_ABI_BITS
#undef XEN_ABI_BITS_
#undef XEN_ABI_IN
#undef XEN_ABI_NEXT
#undef XEN_ABI_TAG
#undef XEN_ABI_HOLE
#undef XEN_ABI_TYPE
#undef XEN_ABI_ALIAS
#undef XEN_ABI_ALIAS_FIELD
#undef XEN_ABI_WORD
#undef XEN_ABI_ENUM
#undef XEN_ABI_CONST
#undef XEN_ABI_CALL
#undef XEN_ABI_ENUMERATOR
#undef XEN_ABI_WIDE
#undef XEN_ABI_MACRO
#undef XEN_ABI_STRING

#pragma pop_macro("x86_64")

#if defined(__GNUC__) || defined(__clang__)
# pragma GCC diagnostic pop
#endif
