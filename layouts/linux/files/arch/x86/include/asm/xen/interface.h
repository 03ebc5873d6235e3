/* SPDX-License-Identifier: MIT */
/*
 * interface.h - what Linux on x86 needs beside Xen's ABI.
 *
 * It replaces Linux's interface.h, interface_32.h and interface_64.h. xen/interface/xen.h includes
 * it; it can also be included first.
 */
#ifndef _ASM_X86_XEN_INTERFACE_H
#define _ASM_X86_XEN_INTERFACE_H

#include <xen/interface/xen.h>
#include <asm/emulate_prefix.h>
#include <asm/pvclock-abi.h>

#ifndef XEN_ABI_ASSEMBLER

/* xen_callback_t of a function. Only 64-bit kernels run as PV guests: there is no code segment. */
#define XEN_CALLBACK(cs, address) ((unsigned long)(address))

/*
 * Linux reads Xen's clock with its functions for KVM's clock. These have records of their own,
 * with the layout of Xen's.
 */
#define XEN_SAME_TIME_(linux, xen)                                                              \
    _Static_assert(XEN_ABI_OFFSETOF(struct pvclock_vcpu_time_info, linux) ==                    \
                   XEN_ABI_OFFSETOF(struct vcpu_time_info, xen), #xen)
XEN_SAME_TIME_(version, version);
XEN_SAME_TIME_(tsc_timestamp, tsc_timestamp);
XEN_SAME_TIME_(system_time, system_time);
XEN_SAME_TIME_(tsc_to_system_mul, tsc_to_system_mul);
XEN_SAME_TIME_(tsc_shift, tsc_shift);
XEN_SAME_TIME_(flags, flags);
XEN_SAME_TIME_(pad, pad1);
#undef XEN_SAME_TIME_
#define XEN_SAME_CLOCK_(linux, xen)                                                             \
    _Static_assert(XEN_ABI_OFFSETOF(struct pvclock_wall_clock, linux) ==                        \
                   XEN_ABI_OFFSETOF(struct shared_info, xen) -                                  \
                   XEN_ABI_OFFSETOF(struct shared_info, wc_version), #xen)
XEN_SAME_CLOCK_(version, wc_version);
XEN_SAME_CLOCK_(sec, wc_sec);
XEN_SAME_CLOCK_(nsec, wc_nsec);
#undef XEN_SAME_CLOCK_

#endif /* XEN_ABI_ASSEMBLER */

#endif /* _ASM_X86_XEN_INTERFACE_H */
