/* SPDX-License-Identifier: MIT */
/*
 * xencomm.h - a guest's buffer as the list of its pages.
 *
 * Contract: a hypercall's argument is then the physical address of a xencomm_desc, not
 *           of the buffer, for a Xen that cannot follow the guest's page tables. No ABI
 *           here does so: PowerPC and IA-64 did, long ago.
 * Layout:   offsets are the same on every ABI.
 */
#ifndef _XEN_XENCOMM_H_
#define _XEN_XENCOMM_H_

#include "xen.h"

#define XENCOMM_MAGIC       0x58434F4D              /* "XCOM" */
#define XENCOMM_INVALID     (~(xen_abi_ulong_t)0)  /* an address: none */

XEN_ABI_BEGIN

XEN_ABI_EXT struct xencomm_desc {
    uint32_t magic;             /* XENCOMM_MAGIC */
    uint32_t nr_addrs;          /* elements of address */
    uint64_t address[XEN_FLEX_ARRAY_DIM];  /* physical; the first and last page may be partial */
};

XEN_ABI_END

#endif /* _XEN_XENCOMM_H_ */
