/* SPDX-License-Identifier: MIT */
/*
 * xencomm.h - physical addresses of a buffer that a hypercall uses; no current ABI needs it.
 *
 * Contract: on some architectures Xen could not follow the page tables of a guest. There a
 *           guest passed the physical address of a xencomm_desc instead of the virtual
 *           address of a buffer. Xen on IA-64 (until 4.1) and an early Xen on PowerPC worked
 *           so. No ABI of this tree does.
 * Layout:   offsets are the same on every ABI.
 */
#ifndef _XEN_XENCOMM_H_
#define _XEN_XENCOMM_H_

#include "abi.h"
#include "xen.h"

#define XENCOMM_MAGIC       0x58434F4D              /* "XCOM" */
#define XENCOMM_INVALID     (~(xen_abi_ulong_t)0)  /* address that means: none */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* xencomm_desc: the pages of a buffer, in the order of its virtual addresses. */
XEN_ABI_EXT struct xencomm_desc {
    uint32_t magic;             /* in: XENCOMM_MAGIC */
    uint32_t nr_addrs;          /* in: number of elements of address */
    uint64_t address[XEN_FLEX_ARRAY_DIM];  /* in: for each page, the physical address of the first
                                              byte of the buffer in it, or XENCOMM_INVALID */
};

XEN_ABI_END
#endif /* XEN_ABI_ASSEMBLER */

#endif /* _XEN_XENCOMM_H_ */
