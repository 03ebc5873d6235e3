/* SPDX-License-Identifier: MIT */
/*
 * since.h - which operations the running Xen has.
 *
 * A guest that has to run on older releases, too, can find out in two ways:
 *
 *   by trying     Xen refuses an unknown operation with -XEN_ENOSYS. A guest that does not
 *                 depend on the operation can try it, without knowing releases:
 *
 *                     if (xen_vcpu(VCPUOP_register_runstate_phys_area, 0, &area))
 *                         xen_vcpu(VCPUOP_register_runstate_memory_area, 0, &area);
 *
 *   by release    for things that cannot be tried, like a bit that older releases leave clear:
 *
 *                     if (xen_since(SINCE_XENFEAT_direct_mapped)) ...
 *
 * SINCE_X is the first release with X on the guest's ABI. The script `releases` makes these
 * macros from abi-snapshots/history.tsv. A guest of your own writes 4 << 16 | 16 for 4.16.
 *
 * XEN_HAS() is for checks. It compares both ways: an operation that the history has for this
 * release must work, any other must be refused.
 *
 *     if (XEN_HAS(VCPUOP_up, xen_vcpu_none(VCPUOP_up, 1))) ...
 */
#ifndef SINCE_H
#define SINCE_H

#include "guest.h"
#include "history.h"                    /* SINCE_*, made by the script */

#pragma GCC visibility push(hidden)

uint32_t xen_release(void);             /* major << 16 | minor */
bool xen_since(uint32_t release);       /* is the running Xen of this release or newer? */

uint32_t xen_features(void);            /* the XENFEAT_* bits of submap 0 that it can set */

/* True if Xen has `operation`; also checks the result of the hypercall. */
#define XEN_HAS(operation, answer) \
    xen_has(#operation ": this Xen has it", "not on this Xen: " #operation, \
            SINCE_##operation, answer)
bool xen_has(const char *has, const char *has_not, uint32_t since, long answer);

#pragma GCC visibility pop

#endif /* SINCE_H */
