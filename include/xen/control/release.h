/* SPDX-License-Identifier: MIT */
/*
 * release.h - which release's control interfaces these headers are to define.
 *
 * Contract: XEN_CONTROL_RELEASE, defined before the first Xen header to 414 ... 422 for
 *           Xen 4.14 ... 4.22, the same in the whole file; the newest where it is not.
 *           Another value is an #error, and so are two releases in one file.
 * Layout:   no records.
 *
 * This header is ours, Xen has none like it.
 *
 * domctl.h, sysctl.h, platform.h, hvm/dm_op.h, xsm/flask_op.h and xen_arch_domainconfig
 * of arch-*.h then have the records, constants and interface version of that release,
 * under the same names. All else is stable and has no releases. The older ones are for
 * x86_32, x86_64, arm32 and arm64; xsm/flask_op.h is the same in all of them. A release
 * is its first version; what later ones of it gave another name (4.17's cpu_policy) has both.
 *
 * A tool that is to run on several releases is compiled once for each of them:
 *
 *     cc -D__XEN_TOOLS__ -DXEN_CONTROL_RELEASE=414 -c control.c -o control-414.o
 *     cc -D__XEN_TOOLS__ -DXEN_CONTROL_RELEASE=417 -c control.c -o control-417.o
 *
 *     #define XEN_CONTROL_NAME(name)  XEN_CONTROL_PASTE(name, XEN_CONTROL_RELEASE)
 *     #define XEN_CONTROL_PASTE(a, b) XEN_CONTROL_PASTE_(a, b)
 *     #define XEN_CONTROL_PASTE_(a, b) a##_##b
 *     const struct operations XEN_CONTROL_NAME(operations) = { ... };
 *
 * so that only `operations_414`, `operations_417` ... are seen outside, with no record of
 * the interface in their types. It takes one when it starts: XENVER_version gives
 * major << 16 | minor, so that 4.17 is (4 * 100 + 17). Xen refuses a domctl or sysctl of
 * another interface version with -XEN_EACCES, before it looks at anything else in it: a
 * harmless one, the newest first, down to one that is not refused, finds the interface of
 * a Xen that was changed, too. But one version may stand for several releases (domctl's
 * 0x17 for 4.19 to 4.21) in which records grew, and platform_op's has never changed.
 */

#ifndef __XEN_PUBLIC_CONTROL_RELEASE_H__
#define __XEN_PUBLIC_CONTROL_RELEASE_H__

#include "../abi.h"

#ifndef XEN_CONTROL_RELEASE
# define XEN_CONTROL_RELEASE 422
#endif

/* XEN_CONTROL_CHOSEN keeps the number, XEN_CONTROL_OLDER says that it is not the newest. */
#if XEN_CONTROL_RELEASE == 414
# define XEN_CONTROL_CHOSEN 414
#elif XEN_CONTROL_RELEASE == 415
# define XEN_CONTROL_CHOSEN 415
#elif XEN_CONTROL_RELEASE == 416
# define XEN_CONTROL_CHOSEN 416
#elif XEN_CONTROL_RELEASE == 417
# define XEN_CONTROL_CHOSEN 417
#elif XEN_CONTROL_RELEASE == 418
# define XEN_CONTROL_CHOSEN 418
#elif XEN_CONTROL_RELEASE == 419
# define XEN_CONTROL_CHOSEN 419
#elif XEN_CONTROL_RELEASE == 420
# define XEN_CONTROL_CHOSEN 420
#elif XEN_CONTROL_RELEASE == 421
# define XEN_CONTROL_CHOSEN 421
#elif XEN_CONTROL_RELEASE == 422
# define XEN_CONTROL_CHOSEN 422
#else
# error "XEN_CONTROL_RELEASE is none of 414 415 416 417 418 419 420 421 422"
#endif

#if defined(XEN_CONTROL_CHOSEN) && XEN_CONTROL_CHOSEN != 422
# define XEN_CONTROL_OLDER 1
# if !defined(XEN_ABI_X86) && !defined(XEN_ABI_ARM)
#  error "the control interfaces of older releases are for x86 and Arm"
# endif
#endif

/* Every header that has releases comes here again. */
#elif XEN_CONTROL_RELEASE != XEN_CONTROL_CHOSEN
# error "two releases in one file: define XEN_CONTROL_RELEASE before the first Xen header"
#endif /* __XEN_PUBLIC_CONTROL_RELEASE_H__ */
