/* SPDX-License-Identifier: MIT */
/*
 * protocols.h - the names of the ABIs that a device's ring can be written in.
 *
 * Contract: a front end writes XEN_IO_PROTO_ABI_NATIVE into the node `protocol`
 *           of its folder in xenstore; where there is none, the back end takes
 *           its own. Rings differ where a request has 64-bit members.
 * Layout:   none: text.
 */
#ifndef __XEN_PROTOCOLS_H__
#define __XEN_PROTOCOLS_H__

#include "../abi.h"

#define XEN_IO_PROTO_ABI_X86_32     "x86_32-abi"    /* 64-bit members aligned to 4 */
#define XEN_IO_PROTO_ABI_X86_64     "x86_64-abi"    /* to 8 */
#define XEN_IO_PROTO_ABI_ARM        "arm-abi"       /* to 8; both widths */

/* The ABI of this compiler. Xen has no name for the ABIs that are not here. */
#if defined(XEN_ABI_X86_32)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_X86_32
#elif defined(XEN_ABI_X86_64)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_X86_64
#elif defined(XEN_ABI_ARM)
# define XEN_IO_PROTO_ABI_NATIVE    XEN_IO_PROTO_ABI_ARM
#endif

#endif /* __XEN_PROTOCOLS_H__ */
