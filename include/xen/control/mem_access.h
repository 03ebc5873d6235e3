/* SPDX-License-Identifier: MIT */
/*
 * mem_access.h - the definitions of mem_access.h in older releases of Xen.
 *
 * Contract: included by ../mem_access.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../mem_access.h"

#ifndef __XEN_PUBLIC_CONTROL_MEM_ACCESS_H__
#define __XEN_PUBLIC_CONTROL_MEM_ACCESS_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* xenmem_access_t: what a guest may do with a page */
#if XEN_CONTROL_RELEASE < 420
#ifndef XEN_ABI_ASSEMBLER
typedef enum {
    XENMEM_access_n = 0,
    XENMEM_access_r = 1,
    XENMEM_access_w = 2,
    XENMEM_access_rw = 3,
    XENMEM_access_x = 4,
    XENMEM_access_rx = 5,
    XENMEM_access_wx = 6,
    XENMEM_access_rwx = 7,
    XENMEM_access_rx2rw = 8,
    XENMEM_access_n2rwx = 9,
    XENMEM_access_default = 10
} xenmem_access_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 420
#ifndef XEN_ABI_ASSEMBLER
typedef enum {
    XENMEM_access_n = 0,
    XENMEM_access_r = 1,
    XENMEM_access_w = 2,
    XENMEM_access_rw = 3,
    XENMEM_access_x = 4,
    XENMEM_access_rx = 5,
    XENMEM_access_wx = 6,
    XENMEM_access_rwx = 7,
    XENMEM_access_rx2rw = 8,
    XENMEM_access_n2rwx = 9,
    XENMEM_access_r_pw = 10,
    XENMEM_access_default = 11
} xenmem_access_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_MEM_ACCESS_H__ */
