/* SPDX-License-Identifier: MIT */
/*
 * since.h - what the Xen has that this guest runs on.
 *
 * A guest that is to run on older Xens, too, has two ways to ask:
 *
 *   by trying     An operation that Xen does not know is refused with -XEN_ENOSYS. Whoever
 *                 can do without it tries it, and needs to know no releases:
 *
 *                     if (xen_vcpu(VCPUOP_register_runstate_phys_area, 0, &area))
 *                         xen_vcpu(VCPUOP_register_runstate_memory_area, 0, &area);
 *
 *   by release    for what cannot be tried, like a bit that older Xens leave clear:
 *
 *                     if (xen_since(SINCE_XENFEAT_direct_mapped)) ...
 *
 * SINCE_X is the release that brought X, made from abi-snapshots/history.tsv for the guest's
 * ABI; the script `releases` says which X. A guest of your own writes 4 << 16 | 16 for 4.16.
 *
 * XEN_HAS() is for checks. It holds one way against the other: what history has must work,
 * what it has not must be refused.
 *
 *     if (XEN_HAS(VCPUOP_up, xen_vcpu(VCPUOP_up, 1, NULL))) ...
 */
#ifndef SINCE_H
#define SINCE_H

#include "guest.h"
#include "history.h"                    /* SINCE_*, made by the script */

#pragma GCC visibility push(hidden)

uint32_t xen_release(void);             /* major << 16 | minor */
bool xen_since(uint32_t release);       /* is the running Xen that one, or newer? */

uint32_t xen_features(void);            /* the XENFEAT_* bits that it may have set, submap 0 */

/* True where Xen has `operation`; the hypercall's answer to it is checked. */
#define XEN_HAS(operation, answer) \
    xen_has(#operation ": this Xen has it", "not on this Xen: " #operation, \
            SINCE_##operation, answer)
bool xen_has(const char *has, const char *has_not, uint32_t since, long answer);

#pragma GCC visibility pop

#endif /* SINCE_H */
