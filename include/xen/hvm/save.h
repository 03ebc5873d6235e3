/* SPDX-License-Identifier: MIT */
/*
 * save.h - saved state of an HVM domain's virtual hardware, for save, restore and migration.
 *
 * Contract: Xen writes the state as a stream of records for XEN_DOMCTL_gethvmcontext and
 *           restores it with XEN_DOMCTL_sethvmcontext. XEN_DOMCTL_gethvmcontext_partial reads
 *           one record. Each record is a hvm_save_descriptor and the bytes that it
 *           announces; the next descriptor follows at once. The first record is HEADER, the
 *           last END. The stream holds only the state that Xen itself keeps, not the memory
 *           and not the state of the device model.
 * Layout:   a descriptor is the same on every ABI. The records are in arch-x86/hvm/save.h and
 *           arch-arm/hvm/save.h.
 *
 * A record has a NAME, to which a type, a length and a type code belong:
 *
 *   DECLARE_HVM_SAVE_TYPE(NAME, code, type)   declares them; `type` is a struct
 *   HVM_SAVE_TYPE(NAME)      the type
 *   HVM_SAVE_LENGTH(NAME)    the length in bytes, a constant
 *   HVM_SAVE_CODE(NAME)      the type code, a constant
 *
 * The declaration is a struct that is never instantiated; only the sizes of its members matter:
 *
 *   struct __HVM_SAVE_TYPE_NAME {
 *       type t;              the type, and by its size the length
 *       char c[code];        its size is the type code
 *       char cpt[1];         2 elements: Xen also restores an older layout of the record
 *   };
 *
 * Microsoft's compiler has no empty structs, so END and hvm_save_end do not exist there.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_H__
#define __XEN_PUBLIC_HVM_SAVE_H__

#include "../abi.h"
#include "../xen.h"

/* Helper of the two macros below: the struct of a record. */
#define XEN_HVM_SAVE_STRUCT_(tag, code, type, layouts)                  \
    XEN_ABI_EXT struct tag { type t; char c[code]; char cpt[layouts]; }

#define DECLARE_HVM_SAVE_TYPE(_x, _code, _type)                         \
    XEN_HVM_SAVE_STRUCT_(__HVM_SAVE_TYPE_##_x, _code, _type, 1)
/*
 * For a record of which Xen also restores an older layout. `_ctype` is the older struct, `_fix` a
 * function that converts it; Xen uses both, this header ignores them.
 */
#define DECLARE_HVM_SAVE_TYPE_COMPAT(_x, _code, _type, _ctype, _fix)    \
    XEN_HVM_SAVE_STRUCT_(__HVM_SAVE_TYPE_##_x, _code, _type, 2)

#define HVM_SAVE_TYPE(_x)       __typeof__(((struct __HVM_SAVE_TYPE_##_x *)0)->t)
#define HVM_SAVE_LENGTH(_x)     (sizeof(((struct __HVM_SAVE_TYPE_##_x *)0)->t))
#define HVM_SAVE_CODE(_x)       (sizeof(((struct __HVM_SAVE_TYPE_##_x *)0)->c))

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* hvm_save_descriptor: the head of each record. */
struct hvm_save_descriptor {
    uint16_t typecode;          /* type of the record: HVM_SAVE_CODE(NAME) */
    uint16_t instance;          /* which one of this type: number of the VCPU or of the chip;
                                   0 if there is only one */
    uint32_t length;            /* number of bytes that follow this descriptor */
};

/* END: the last record of the stream. It has length 0. */
#if !defined(_MSC_VER)
XEN_ABI_EXT struct hvm_save_end {
    XEN_ABI_EMPTY
};
DECLARE_HVM_SAVE_TYPE(END, 0, struct hvm_save_end);
#endif

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#if defined(XEN_ABI_X86)
#include "../arch-x86/hvm/save.h"
#elif defined(XEN_ABI_ARM)
#include "../arch-arm/hvm/save.h"
#endif

#endif /* __XEN_PUBLIC_HVM_SAVE_H__ */
