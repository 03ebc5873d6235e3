/* SPDX-License-Identifier: MIT */
/*
 * xen-compat.h - the interface version: which names and record layouts a consumer gets.
 *
 * Contract: the consumer defines __XEN_INTERFACE_VERSION__ as the interface version
 *           that it is written for, before it includes the first header of this tree.
 *           It then gets the names, numbers and layouts of that version. Tools
 *           (__XEN_TOOLS__ defined) always get the newest version.
 * Layout:   no records. Each header says with "since" and "until" what depends on
 *           the interface version; the top of xen.h explains these marks.
 *
 * A consumer that does not define __XEN_INTERFACE_VERSION__ gets interface version 0,
 * as with Xen's own headers. This selects the oldest numbers of some hypercalls: for
 * example, sched_op and event_channel_op get the numbers of their first forms, whose
 * arguments differ and which Xen has for x86 PV guests only. A new guest should define
 * __XEN_INTERFACE_VERSION__: as 0x00041300, the newest, or as the oldest version that
 * has all names that it uses.
 *
 * A consumer that defines XEN_ABI_REQUIRE_VERSION gets an #error instead of version 0
 * if __XEN_INTERFACE_VERSION__ is not defined. Tools need not define a version. On Arm, RISC-V
 * and POWER, which Xen supports only since later versions, abi.h warns of a version that is not
 * defined. A consumer that means version 0 defines __XEN_INTERFACE_VERSION__ as 0.
 *
 * XEN_ABI_CONFIG names a header of the consumer, with its quotes or angle brackets. It is
 * included before everything else, whichever header is the first, so it can contain all settings
 * of the consumer and declare its integer types:
 *
 *     cc -DXEN_ABI_CONFIG='"xen-config.h"'
 *
 * If sources in assembly language include the headers, it must be valid there, too. The settings
 * are __XEN_INTERFACE_VERSION__, __XEN_TOOLS__, XEN_ABI_REQUIRE_VERSION, XEN_CONTROL_RELEASE
 * (control/release.h), those of abi.h, and xen_mb(), xen_rmb() and xen_wmb() (io/ring.h).
 *
 * Interface versions, and the first release of Xen that has them:
 *
 *   0x00030101  3.0.2         0x00040200  4.2         0x00040900  4.9
 *   0x00030204  3.0.3         0x00040300  4.3         0x00040a00  4.12
 *   0x00030205  3.0.4         0x00040400  4.4         0x00040d00  4.13
 *   0x00030207  3.2           0x00040600  4.6         0x00040e00  4.14
 *   0x00030209  3.3           0x00040700  4.7         0x00041300  4.19
 *   0x0003020a  4.0           0x00040800  4.8
 *
 * Versions 0x00030201 to 0x00030203, 0x00030206 and 0x00030208 exist too: they were
 * the newest version only between two releases.
 */
#ifndef __XEN_PUBLIC_XEN_COMPAT_H__
#define __XEN_PUBLIC_XEN_COMPAT_H__

#if defined(XEN_ABI_CONFIG)
# include XEN_ABI_CONFIG
#endif

#define __XEN_LATEST_INTERFACE_VERSION__ 0x00041300

#if defined(__XEN_TOOLS__)
# undef  __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__
#elif !defined(__XEN_INTERFACE_VERSION__)
# if defined(XEN_ABI_REQUIRE_VERSION)
#  error "define __XEN_INTERFACE_VERSION__ before the first Xen header: 0x00041300 is the newest"
# endif
# define XEN_ABI_NO_VERSION_ 1
# define __XEN_INTERFACE_VERSION__ 0x00000000
#endif

#if __XEN_INTERFACE_VERSION__ > __XEN_LATEST_INTERFACE_VERSION__
# error "__XEN_INTERFACE_VERSION__ is newer than these headers"
#endif

/* Second name of XEN_FLEX_ARRAY_DIM (abi.h). */
#define COMPAT_FLEX_ARRAY_DIM XEN_FLEX_ARRAY_DIM

#endif /* __XEN_PUBLIC_XEN_COMPAT_H__ */
