/* SPDX-License-Identifier: MIT */
/*
 * save.h - the state of an HVM domain that Xen holds, as records of a stream.
 *
 * Contract: XEN_DOMCTL_gethvmcontext and XEN_DOMCTL_sethvmcontext move the stream:
 *           records one after another, each a hvm_save_descriptor and then as many
 *           bytes as it says. The first is HEADER, the last END, without bytes.
 * Layout:   the records of each architecture are in arch-x86/hvm/save.h and
 *           arch-arm/hvm/save.h; a descriptor is the same on every ABI.
 *
 * A record's name stands for its type, its length and its code:
 *
 *   DECLARE_HVM_SAVE_TYPE(NAME, code, type)   says what they are; `type` is a struct
 *   HVM_SAVE_TYPE(NAME)      the type
 *   HVM_SAVE_LENGTH(NAME)    its bytes, a constant
 *   HVM_SAVE_CODE(NAME)      the code, a constant
 *
 * They are kept in a struct of which there is never an object:
 *
 *   struct __HVM_SAVE_TYPE_NAME {
 *       type t;              as long as the record
 *       char c[code];        as long as its code is large
 *       char cpt[1];         [2]: Xen also restores an older layout
 *   };
 *
 * Microsoft's rules have no struct without bytes: END and hvm_save_end do not exist there.
 */
#ifndef __XEN_PUBLIC_HVM_SAVE_H__
#define __XEN_PUBLIC_HVM_SAVE_H__

#include "../xen.h"

/* The struct of a record; not for others. */
#define XEN_HVM_SAVE_STRUCT_(tag, code, type, layouts)                  \
    XEN_ABI_EXT struct tag { type t; char c[code]; char cpt[layouts]; }

#define DECLARE_HVM_SAVE_TYPE(_x, _code, _type)                         \
    XEN_HVM_SAVE_STRUCT_(__HVM_SAVE_TYPE_##_x, _code, _type, 1)
/* `_ctype` is the older layout, `_fix` a function of Xen's that makes the newer of it: ignored */
#define DECLARE_HVM_SAVE_TYPE_COMPAT(_x, _code, _type, _ctype, _fix)    \
    XEN_HVM_SAVE_STRUCT_(__HVM_SAVE_TYPE_##_x, _code, _type, 2)

#define HVM_SAVE_TYPE(_x)       __typeof__(((struct __HVM_SAVE_TYPE_##_x *)0)->t)
#define HVM_SAVE_LENGTH(_x)     (sizeof(((struct __HVM_SAVE_TYPE_##_x *)0)->t))
#define HVM_SAVE_CODE(_x)       (sizeof(((struct __HVM_SAVE_TYPE_##_x *)0)->c))

XEN_ABI_BEGIN

/* hvm_save_descriptor: what stands before each record. */
struct hvm_save_descriptor {
    uint16_t typecode;          /* HVM_SAVE_CODE(...) */
    uint16_t instance;          /* which of several: a VCPU, a chip */
    uint32_t length;            /* bytes that follow this descriptor */
};

/* END: behind the last record. */
#if !defined(_MSC_VER)
XEN_ABI_EXT struct hvm_save_end {
    XEN_ABI_EMPTY
};
DECLARE_HVM_SAVE_TYPE(END, 0, struct hvm_save_end);
#endif

XEN_ABI_END

#if defined(XEN_ABI_X86)
# include "../arch-x86/hvm/save.h"
#elif defined(XEN_ABI_ARM)
# include "../arch-arm/hvm/save.h"
#endif

#endif /* __XEN_PUBLIC_HVM_SAVE_H__ */
