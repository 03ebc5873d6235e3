/* SPDX-License-Identifier: MIT */
/*
 * protocols.h - names of the ABIs that determine the layout of the records in a device's ring.
 *
 * Contract: a front end should write XEN_IO_PROTO_ABI_NATIVE into the node `protocol` of
 *           its folder in xenstore. For disks of PV guests the toolstack writes it, too. If
 *           the node is missing, the back end has to guess: the block back end of QEMU takes
 *           its own ABI; that of Linux takes "x86_32-abi" on x86 and its own ABI on Arm.
 *           The layouts differ for records with 64-bit members, and for xenfb_page
 *           (fbif.h), whose frame numbers have the width of the guest's registers.
 * Layout:   none: the names are text.
 */
#ifndef __XEN_PROTOCOLS_H__
#define __XEN_PROTOCOLS_H__

#include "../abi.h"

#define XEN_IO_PROTO_ABI_X86_32     "x86_32-abi"    /* 64-bit members are aligned to 4 */
#define XEN_IO_PROTO_ABI_X86_64     "x86_64-abi"    /* 64-bit members are aligned to 8 */
#define XEN_IO_PROTO_ABI_ARM        "arm-abi"       /* aligned to 8; arm32 and arm64 */

/* The ABI of this compiler. Xen defines no name for RISC-V and PowerPC. */
#if defined(XEN_ABI_X86_32)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_X86_32
#elif defined(XEN_ABI_X86_64)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_X86_64
#elif defined(XEN_ABI_ARM)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_ARM
#endif

#endif /* __XEN_PROTOCOLS_H__ */
