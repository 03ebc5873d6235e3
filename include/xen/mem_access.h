/* SPDX-License-Identifier: MIT */
/*
 * mem_access.h - xenmem_access_t: which accesses to a page a monitor permits.
 *
 * Contract: for XENMEM_access_op (memory.h) and HVMOP_altp2m_set_mem_access (hvm/hvm_op.h). For
 *           tools; not stable. memory.h includes this header. In Xen's own headers the type is in
 *           memory.h.
 * Layout:   no records.
 */
#include "memory.h"

#ifndef __XEN_PUBLIC_MEM_ACCESS_H__
#define __XEN_PUBLIC_MEM_ACCESS_H__

#if !defined(__XEN_TOOLS__)
# error "mem_access.h is for tools only: define __XEN_TOOLS__ (it changes with Xen's releases)"
#endif

#include "abi.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "control/mem_access.h"
#elif !defined(XENMEM_access_op_set_access)    /* else another copy of memory.h has it all */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xenmem_access_t: what a guest may do with a page. Xen reports any other access to the
 * monitor (vm_event.h).
 */
typedef enum {
    XENMEM_access_n        =  0,        /* no access */
    XENMEM_access_r        =  1,        /* read */
    XENMEM_access_w        =  2,        /* write */
    XENMEM_access_rw       =  3,        /* read, write */
    XENMEM_access_x        =  4,        /* execute */
    XENMEM_access_rx       =  5,        /* read, execute */
    XENMEM_access_wx       =  6,        /* write, execute */
    XENMEM_access_rwx      =  7,        /* read, write, execute */
    XENMEM_access_rx2rw    =  8,        /* as rx, but the first write is not reported: Xen
                                           changes the access to rw */
    XENMEM_access_n2rwx    =  9,        /* as n; the first access is reported and changes it to
                                           rwx, without pausing the VCPU */
    XENMEM_access_r_pw     = 10,        /* as r, but the processor's own writes to page tables
                                           succeed (accessed and dirty bits), if it supports
                                           this; since 4.20 */
    XENMEM_access_default  = 11         /* the domain's default; was 10 until 4.19 */
} xenmem_access_t;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_MEM_ACCESS_H__ */
