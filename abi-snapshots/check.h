/* SPDX-License-Identifier: MIT */
/*
 * check.h - compares every Xen header that was included before it with its snapshot.
 *
 *     #include "xen/xen.h"
 *     #include "xen/io/blkif.h"
 *     #include "check.h"
 *
 * Include it in one source file of a build, at file scope. The compiler, with the flags of that
 * build, then refuses every size, offset, alignment, type, name or constant that differs from the
 * ABI; the list below says what each line cannot show. It generates no code and no data. It can be
 * included again after more headers. Headers that do not use abi.h, such as elfnote.h, need
 * xen/abi.h beside them.
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
 *                                                size is that of one element
 *   XEN_ABI_BITS(record, member, offset, width, type)   a bit-field, with offset and width in bits;
 *                                                only the width and the sign are checked
 *   XEN_ABI_NEXT(record, first, second)          two bit-fields: the second is the member after the
 *                                                first. g++ checks only that it comes later, and
 *                                                gcc does not check it in C. No compiler shows
 *                                                unnamed bits before them: tests/wire does
 *   XEN_ABI_HOLE(record, offset, size)           bytes that belong to no member; not checked
 *   XEN_ABI_TYPE(typedef, size, type)            another name of a type
 *   XEN_ABI_WORD(typedef, size, type)            the same; only the size is checked
 *   XEN_ABI_ENUM(typedef)                        a typedef of an enum, whose size the compiler
 *                                                chooses; in C, any integer that is not larger than
 *                                                int passes
 *   XEN_ABI_ALIAS(name, size, alignment, type)   a macro that names a type; the alignment, which is
 *                                                that in a record, is checked only in C
 *   XEN_ABI_ALIAS_WORD(name, size, type)         the same, which a consumer can define as another
 *                                                type; only the size and the sign are checked
 *   XEN_ABI_ALIAS_FIELD(record, name, offset, size, type)   a macro that names a member
 *   XEN_ABI_CONST(name, value)                   a macro or an enumerator
 *   XEN_ABI_CALL(name, (arguments), value)       a macro with parameters, with arguments for which
 *                                                the value shows what its parts do
 *   XEN_ABI_STRING(name, "text")                 a macro
 *   XEN_ABI_MACRO(name, text)                    a macro that is no number, or that a consumer can
 *                                                define; not checked
 *
 * Only control/, which contains the older releases of XEN_CONTROL_RELEASE, has:
 *
 *   XEN_ABI_ENUMERATOR(name, value, enum)        an enumerator and its enum
 *   XEN_ABI_HANDLE(handle, size, type)           a guest handle, and the type of its pointer
 *   XEN_ABI_WIDE(name, value)                    a macro that is a long long; not checked in C++98
 *
 * A type must be the same for the compiler: int16_t is not uint16_t, and a handle is no number, but
 * two names of one type are the same. In C, so are an enum and the integer that the compiler gives
 * it. Lines that apply only at some interface versions, or only to tools or to guests, are inside
 * an #if.
 */

/*
 * The compiler shows an error at the line of the snapshot, and no warning. The options -MM and -MMD
 * leave out what a system header includes; -M and -MD do not.
 */
#pragma GCC system_header

#ifndef __XEN_PUBLIC_ABI_H__
# error "include xen/abi.h before check.h, too: none of the headers before it includes it"
#elif defined(XEN_ABI_NONE)
# error "XEN_ABI_DEAD_CODE: Xen has no ABI for this target, so check.h has nothing to compare with"
#endif
#if defined(__XEN_PUBLIC_XEN_H__) && !defined(XEN_ABI_OWN_XEN_H_)
# error "another copy of xen/xen.h was included first: check.h checks only that of this tree"
#endif

#pragma push_macro("x86_64")
#undef x86_64                   /* the name of a member, which NetBSD defines as a macro */

/*
 * A pin is a check of one line. It declares an array whose name and bounds contain the numbers of
 * the snapshot, and declares it again with the numbers that the compiler finds. If they differ, the
 * compiler reports conflicting types, in every C and C++, at the line of the snapshot:
 * "conflicting types for 'xen_abi_io_blkif_size_112_alignment_8'; have 'char[108][4][0]'".
 * The elements of the array are pointers to the type, if the line has one: "conflicting types for
 * 'xen_abi_io_blkif_offset_10_size_2_line_60'; have 'uint16_t *[10][2][0]'", and a note of the
 * previous type, 'int16_t *[10][2][0]'.
 * No array is declared often, because the time that clang takes grows with the square of the number
 * of declarations of a name. For the same reason, the pins of each header have arrays of their own.
 *
 * A number that can be negative or have 64 bits cannot be the size of an array, and a minimum
 * cannot be compared as one. Such a pin declares the array char[0][0][0] or, if it is wrong,
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
#define XEN_ABI_SIGNS_(of_sign, without)                        \
    XEN_ABI_PIN_(sign, (of_sign)-1 < 0 && (without)-1 > 0, 1, 1)

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
#else
# define XEN_ABI_INNER(record, member, at, bytes, type)         \
    XEN_ABI_FIELD(record, member, at, bytes, type)
#endif
/*
 * For C, an array without a length and one of length 0 have the same type. C++ compares only the
 * elements.
 */
#define XEN_ABI_ELEMENT_(type)          __typeof__((*(__typeof__(type) *)0)[0])
#ifdef __cplusplus
# define XEN_ABI_TAIL(record, member, at, bytes, type)          \
    XEN_ABI_SAME_TYPE_(offset_##at##_size_##bytes, XEN_ABI_ELEMENT_(type), at, bytes, \
                       ((record *)0)->member[0], __builtin_offsetof(record, member), \
                       sizeof(((record *)0)->member) ? 0 : sizeof(((record *)0)->member[0]))
#else
# define XEN_ABI_TAIL(record, member, at, bytes, type)          \
    XEN_ABI_SAME_TYPE_(offset_##at##_size_##bytes, XEN_ABI_ELEMENT_(type)[0], at, bytes, \
                       ((record *)0)->member, __builtin_offsetof(record, member), \
                       sizeof(((record *)0)->member[0]))
#endif
/*
 * clang computes the value of a bit-field whose bits are all 1; the pin counts them. A conditional
 * whose condition is __builtin_constant_p makes it a constant expression. g++ 12 knows, without a
 * value, that a bit-field is never greater than its maximum; if another g++ does not, it does not
 * know it of xen_abi_bit either, and nothing is checked. To gcc, an expression that is a bit-field
 * has a type with this width. A bit-field of the other sign fails each of these.
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
/* ~tag() is the destructor of a record if the record has this tag, in whichever scope that is. */
#ifdef __cplusplus
# define XEN_ABI_TAG(record, member, name)                      \
    XEN_ABI_EQUAL_(tag, 1, 0, sizeof((((record *)0)->member.~name(), 0)) != 0, 0)
#else
# define XEN_ABI_TAG(record, member, name)
#endif
#define XEN_ABI_HOLE(record, at, bytes)
/* Until 0x00030101, a handle of a guest on x86 is the pointer itself. */
#if defined(XEN_ABI_X86) && !defined(__XEN_TOOLS__) && __XEN_INTERFACE_VERSION__ < 0x00030201
# define XEN_ABI_HANDLE(name, bytes, type)      XEN_ABI_TYPE(name, bytes, type)
#else
# define XEN_ABI_HANDLE(name, bytes, type)                      \
    XEN_ABI_SAME_TYPE_(size_##bytes, type, bytes, 0, ((name *)0)->p, sizeof(name), 0)
#endif
#define XEN_ABI_TYPE(name, bytes, type)                         \
    XEN_ABI_SAME_TYPE_(size_##bytes, type, bytes, __alignof__(type), \
                       name, sizeof(name), __alignof__(name))
/* In a declaration, since clang ignores an alignment in the name of a type. */
#define XEN_ABI_ALIAS(name, bytes, align, type)                 \
    ]; XEN_ABI_EXT extern type XEN_ABI_AT_(size_##bytes##_alignment_##align, __LINE__) \
    [bytes][align][0];                                          \
    XEN_ABI_EXT extern name XEN_ABI_AT_(size_##bytes##_alignment_##align, __LINE__) \
    [sizeof(XEN_ABI_AT_(size_##bytes##_alignment_##align, __LINE__)[0][0][0])] \
    [XEN_ABI_ALIGN_OF_(name, align)][0
#ifdef __cplusplus              /* which defines no types in an expression */
# define XEN_ABI_ALIGN_OF_(type, align) align
#else                           /* unless a flag such as -malign-double changes alignments */
# define XEN_ABI_ALIGN_OF_(type, align)                         \
    (XEN_ABI_OFFSET_(uint64_t) == __alignof__(struct xen_abi_probe) ? XEN_ABI_OFFSET_(type) : align)
# define XEN_ABI_OFFSET_(type)          __builtin_offsetof(struct { char c_; type v_; }, v_)
#endif
#define XEN_ABI_ALIAS_WORD(name, bytes, type)                   \
    XEN_ABI_WORD(name, bytes, type)                             \
    XEN_ABI_PIN_(value, ((name)-1 < 0) == ((type)-1 < 0), (name)-1 < 0, (type)-1 < 0)
#define XEN_ABI_ALIAS_FIELD(record, name, at, bytes, type)      \
    XEN_ABI_FIELD(record, name, at, bytes, type)
#define XEN_ABI_WORD(name, bytes, type) XEN_ABI_EQUAL_(size_##bytes, bytes, 0, sizeof(name), 0)
/* Neither an array nor a pointer can be multiplied. */
#define XEN_ABI_ENUM(type)                                      \
    XEN_ABI_PIN_(size, XEN_ABI_IS_ENUM_(type) && (type)1 * 2 == 2, sizeof(type), sizeof(int))
#ifdef __cplusplus
# define XEN_ABI_IS_ENUM_(type)         __is_enum(type)
#else
# define XEN_ABI_IS_ENUM_(type)         (sizeof(type) <= sizeof(int))
#endif
#define XEN_ABI_CONST(name, number)                             \
    XEN_ABI_PIN_(value, (name) == (number) && ((name) < 0) == ((number) < 0), \
                 XEN_ABI_PLUS_(name), XEN_ABI_PLUS_(number))
#define XEN_ABI_CALL(name, arguments, number)                   \
    XEN_ABI_PIN_(value, (name arguments) == (number) && ((name arguments) < 0) == ((number) < 0), \
                 XEN_ABI_PLUS_(name arguments), XEN_ABI_PLUS_(number))
#define XEN_ABI_ENUMERATOR(name, number, type)  XEN_ABI_CONST(name, number)
#if defined(__cplusplus) && __cplusplus < 201103L
# define XEN_ABI_WIDE(name, number)
#else
# define XEN_ABI_WIDE(name, number)     XEN_ABI_CONST(name, number)
#endif
#define XEN_ABI_MACRO(name, text)
#define XEN_ABI_STRING(name, string)                            \
    XEN_ABI_PIN_(text, sizeof("" name) == sizeof(string) && !__builtin_strcmp("" name, string), \
                 sizeof(name), sizeof(string))

XEN_ABI_EXT extern char xen_abi_pins[0][0][0
#define XEN_ABI_OF_(what) xen_abi_##what
XEN_ABI_PIN_(sign, 1, 0, 0)
XEN_ABI_SIGNS_(int8_t, uint8_t)
XEN_ABI_SIGNS_(int16_t, uint16_t)
XEN_ABI_SIGNS_(int32_t, uint32_t)
XEN_ABI_SIGNS_(int64_t, uint64_t)
XEN_ABI_SIGNS_(xen_abi_long_t, xen_abi_ulong_t)
/* The snapshots give a handle the type XEN_GUEST_HANDLE(name). These pins check the macros. */
#ifdef __XEN_PUBLIC_XEN_H__
# ifdef XEN_ABI_X86
XEN_ABI_SAME_TYPE_(handle, __guest_handle_char, 0, 0, XEN_GUEST_HANDLE(char), 0, 0)
XEN_ABI_SAME_TYPE_(handle, __guest_handle_void, 0, 0, XEN_GUEST_HANDLE(void), 0, 0)
# else
XEN_ABI_SAME_TYPE_(handle, __guest_handle_64_char, 0, 0, XEN_GUEST_HANDLE(char), 0, 0)
XEN_ABI_SAME_TYPE_(handle, __guest_handle_64_void, 0, 0, XEN_GUEST_HANDLE(void), 0, 0)
# endif
XEN_ABI_SAME_TYPE_(handle, __guest_handle_char, 0, 0, XEN_GUEST_HANDLE_PARAM(char), 0, 0)
XEN_ABI_SAME_TYPE_(handle, __guest_handle_void, 0, 0, XEN_GUEST_HANDLE_PARAM(void), 0, 0)
# if defined(XEN_ABI_X86_32) && defined(__XEN_TOOLS__)
XEN_ABI_SAME_TYPE_(handle, __guest_handle_64_char, 0, 0, XEN_GUEST_HANDLE_64(char), 0, 0)
XEN_ABI_SAME_TYPE_(handle, __guest_handle_64_void, 0, 0, XEN_GUEST_HANDLE_64(void), 0, 0)
# elif defined(XEN_GUEST_HANDLE_64)
XEN_ABI_SAME_TYPE_(handle, XEN_GUEST_HANDLE(char), 0, 0, XEN_GUEST_HANDLE_64(char), 0, 0)
XEN_ABI_SAME_TYPE_(handle, XEN_GUEST_HANDLE(void), 0, 0, XEN_GUEST_HANDLE_64(void), 0, 0)
# endif
#endif
#undef XEN_ABI_OF_
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
#undef XEN_ABI_SIGNS_
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
#undef XEN_ABI_ELEMENT_
#undef XEN_ABI_BITS
#undef XEN_ABI_BITS_
#undef XEN_ABI_IN
#undef XEN_ABI_NEXT
#undef XEN_ABI_TAG
#undef XEN_ABI_HOLE
#undef XEN_ABI_HANDLE
#undef XEN_ABI_TYPE
#undef XEN_ABI_ALIAS
#undef XEN_ABI_ALIGN_OF_
#undef XEN_ABI_OFFSET_
#undef XEN_ABI_ALIAS_WORD
#undef XEN_ABI_ALIAS_FIELD
#undef XEN_ABI_WORD
#undef XEN_ABI_ENUM
#undef XEN_ABI_IS_ENUM_
#undef XEN_ABI_CONST
#undef XEN_ABI_CALL
#undef XEN_ABI_ENUMERATOR
#undef XEN_ABI_WIDE
#undef XEN_ABI_MACRO
#undef XEN_ABI_STRING

#pragma pop_macro("x86_64")
