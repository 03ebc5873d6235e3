/* SPDX-License-Identifier: MIT */
/*
 * What iPXE's sources expect of Xen's headers, which Xen's do not have: each header in this folder
 * includes this one first. It is written by xen-abi's `make vendor LAYOUT=ipxe`.
 */
#ifndef XEN_ABI_IPXE_H
#define XEN_ABI_IPXE_H

FILE_LICENCE ( MIT );

/* iPXE compiles its drivers for Xen also for targets for which Xen has no ABI, and never runs them there */
#define XEN_ABI_DEAD_CODE

#endif
