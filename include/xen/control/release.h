/* SPDX-License-Identifier: MIT */
/*
 * release.h - selects the release of Xen whose control interfaces the headers define.
 *
 * Contract: define XEN_CONTROL_RELEASE before including the first Xen header: 406 ... 422
 *           for Xen 4.6 ... 4.22. The default is the newest release. A source file must
 *           not use two releases. Otherwise the next header that is included for the first
 *           time stops with an #error.
 * Layout:   no records.
 *
 * Xen has no such header.
 *
 * These headers define the structures, constants and interface version of the selected release,
 * under the same names: domctl.h, sysctl.h, platform.h, vm_event.h, mem_access.h, hvm/dm_op.h
 * (since 4.9; until 4.8 its operations are in hvm/hvm_op.h), and the domainconfig.h and guest.h of
 * an architecture. All other headers are those of the newest release. Of what they define for
 * tools:
 *
 *   hvm/save.h     Records grew at their end; members were renamed, but none moved. The length of
 *                  a record in the stream tells how much of it there is.
 *   xen-mca.h      Constants and mcinj_domid (4.7) were added. mcinfo_extended had 16 registers on
 *                  x86_32 until 4.13, and 32 since; on x86_64 it always had 32.
 *   arch-x86/cpufeatureset.h
 *                  Features were added. TSXLDTRK was 6*32+16 in 4.14 to 4.16; here it is 9*32+16.
 *                  AVX512_IFMA and AVX512_VBMI were AVX512IFMA and AVX512VBMI until 4.12.
 *   memory.h, pmu.h, trace.h, kexec.h, xsm/flask_op.h, hvm/hvm_op.h
 *                  Operations, constants and members were added ("since"). What only older
 *                  releases had is not here: XENMEM_access_op_enable_emulate and _disable_emulate
 *                  (4.6), XENMEM_rsrc_acq_caller_owned (4.11, 4.12), TRC_HVM_VMEXIT and _VMEXIT64
 *                  (until 4.18).
 *   xenoprof.h     It is the same in all of them.
 *   gcov.h         Xen had it until 4.8; it is not here.
 *
 * Older releases are available on x86_32, x86_64, arm32 and arm64. The definitions are those of the
 * first version of a release (4.17.0), except that 4.10 is 4.10.1: its domctl has another version
 * than that of 4.10.0 (0xe). Names that later versions of a release added are here, too: in 4.14 to
 * 4.17 the members leaves and msrs of xen_domctl_cpu_policy and xen_sysctl_cpu_policy, and
 * XEN_SYSCTL_cpu_featureset_pv_max and _hvm_max. What later versions changed is not: since 4.12.2
 * max_grant_frames and max_maptrack_frames of xen_domctl_createdomain are signed, and numbers below
 * 0 select the default; on Arm, vcpu_guest_context.sctlr has 64 bits since 4.11.3 and 4.12.2, at
 * the same offset, and GUEST_GICC_SIZE is 0x2000 since 4.6.1.
 *
 * To support several releases, a tool compiles one source file once for each of them:
 *
 *     cc -D__XEN_TOOLS__ -DXEN_CONTROL_RELEASE=414 -c control.c -o control-414.o
 *     cc -D__XEN_TOOLS__ -DXEN_CONTROL_RELEASE=417 -c control.c -o control-417.o
 *
 *     #define XEN_CONTROL_NAME(name)  XEN_CONTROL_PASTE(name, XEN_CONTROL_RELEASE)
 *     #define XEN_CONTROL_PASTE(a, b) XEN_CONTROL_PASTE_(a, b)
 *     #define XEN_CONTROL_PASTE_(a, b) a##_##b
 *     const struct operations XEN_CONTROL_NAME(operations) = { ... };
 *
 * The only external names are then operations_414, operations_417 ..., whose type contains no
 * structure of the interface. The tool selects one of them when it starts. XENVER_version
 * returns major << 16 | minor; for 4.17, XEN_CONTROL_RELEASE is 4 * 100 + 17. Operations are
 * macros, so #ifdef XEN_DOMCTL_vmtrace_op tells whether the release has this one. docs/tools.md
 * explains a whole program, and has a table of the interface versions.
 *
 * Xen refuses a domctl or sysctl of another interface version with -XEN_EACCES before it looks
 * at anything else (except XEN_DOMCTL_get_domain_state, whose version is 0). So a tool can also try
 * a harmless operation with each version, the newest first, until Xen accepts one. This works even
 * on a modified Xen. However, several releases can have the same version although structures grew
 * between them (domctl's 0x17 is that of 4.19 to 4.21), and the version of platform_op has never
 * changed.
 */

#ifndef __XEN_PUBLIC_CONTROL_RELEASE_H__
#define __XEN_PUBLIC_CONTROL_RELEASE_H__

#include "../abi.h"

#ifndef XEN_CONTROL_RELEASE
# define XEN_CONTROL_RELEASE 422
#endif

/*
 * XEN_CONTROL_CHOSEN is the selected release. XEN_CONTROL_OLDER is defined unless that is the
 * newest one.
 */
#if XEN_CONTROL_RELEASE == 406
# define XEN_CONTROL_CHOSEN 406
#elif XEN_CONTROL_RELEASE == 407
# define XEN_CONTROL_CHOSEN 407
#elif XEN_CONTROL_RELEASE == 408
# define XEN_CONTROL_CHOSEN 408
#elif XEN_CONTROL_RELEASE == 409
# define XEN_CONTROL_CHOSEN 409
#elif XEN_CONTROL_RELEASE == 410
# define XEN_CONTROL_CHOSEN 410
#elif XEN_CONTROL_RELEASE == 411
# define XEN_CONTROL_CHOSEN 411
#elif XEN_CONTROL_RELEASE == 412
# define XEN_CONTROL_CHOSEN 412
#elif XEN_CONTROL_RELEASE == 413
# define XEN_CONTROL_CHOSEN 413
#elif XEN_CONTROL_RELEASE == 414
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
# error "XEN_CONTROL_RELEASE must be one of 406 ... 422"
# define XEN_CONTROL_CHOSEN XEN_CONTROL_RELEASE
#endif

#if defined(XEN_CONTROL_CHOSEN) && XEN_CONTROL_CHOSEN != 422
# define XEN_CONTROL_OLDER 1
# if !defined(XEN_ABI_X86) && !defined(XEN_ABI_ARM)
#  error "the control interfaces of older releases are available on x86 and Arm only"
# endif
#endif

/* Every header that depends on the release includes this header and checks the release again. */
#elif XEN_CONTROL_RELEASE != XEN_CONTROL_CHOSEN
# error "two releases in one source file: define XEN_CONTROL_RELEASE before the first Xen header"
#endif /* __XEN_PUBLIC_CONTROL_RELEASE_H__ */
