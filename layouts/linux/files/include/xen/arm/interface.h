/* SPDX-License-Identifier: MIT */
/*
 * interface.h - what Linux on Arm, 32 and 64 bits, needs beside Xen's ABI.
 *
 * xen/interface/xen.h includes it; it can also be included first.
 */
#ifndef _ASM_ARM_XEN_INTERFACE_H
#define _ASM_ARM_XEN_INTERFACE_H

#include <xen/interface/xen.h>

/* Linux has no <inttypes.h>. */
#undef PRI_xen_pfn
#undef PRIu_xen_pfn
#undef PRI_xen_ulong
#define PRI_xen_pfn     "llx"
#define PRIu_xen_pfn    "llu"
#define PRI_xen_ulong   "llx"

#define __HYPERVISOR_platform_op_raw __HYPERVISOR_platform_op

#ifndef XEN_ABI_ASSEMBLER

/* The wall clock of shared_info, for a pointer to its first member. */
struct pvclock_wall_clock {
    uint32_t version;
    uint32_t sec;
    uint32_t nsec;
    uint32_t sec_hi;
};

#define XEN_SAME_CLOCK_(linux, xen)                                                             \
    _Static_assert(XEN_ABI_OFFSETOF(struct pvclock_wall_clock, linux) ==                        \
                   XEN_ABI_OFFSETOF(struct shared_info, xen) -                                  \
                   XEN_ABI_OFFSETOF(struct shared_info, wc_version), #xen)
XEN_SAME_CLOCK_(version, wc_version);
XEN_SAME_CLOCK_(sec, wc_sec);
XEN_SAME_CLOCK_(nsec, wc_nsec);
XEN_SAME_CLOCK_(sec_hi, wc_sec_hi);
#undef XEN_SAME_CLOCK_

#endif /* XEN_ABI_ASSEMBLER */

#endif /* _ASM_ARM_XEN_INTERFACE_H */
