/* SPDX-License-Identifier: MIT */
/*
 * runstate.h - reading a registered vcpu_runstate_info while Xen may write it.
 *
 * Contract: for a record that was registered with Xen, by virtual or by physical
 *           address: vcpu.h has the differences. One that
 *           VCPUOP_get_runstate_info filled in is private, and needs none of this.
 * Layout:   no records of its own; vcpu_runstate_info is the caller's own ABI's.
 *
 * This header is ours, Xen has none like it.
 *
 * Races: Xen writes the record whenever its VCPU gets or loses a CPU. The VCPU
 * itself never runs meanwhile, but may be taken off its CPU, with a new record,
 * between any two loads. Another VCPU can meet Xen in the middle of one, and needs
 * XEN_RUNSTATE_UPDATE: a record that is registered by its physical address has
 * it (since 4.18), others have it once VMASST_TYPE_runstate_update_flag is enabled
 * (since 4.8). Without it only the VCPU itself may read.
 */
#ifndef __XEN_PUBLIC_ACCESS_RUNSTATE_H__
#define __XEN_PUBLIC_ACCESS_RUNSTATE_H__

#include "../vcpu.h"
#include "barrier.h"
#include "once.h"

/* What xen_runstate_read returns other than 0. */
enum xen_runstate_result {
    XEN_RUNSTATE_EAGAIN = -1,   /* Xen wrote meanwhile: read again */
    XEN_RUNSTATE_ESTATE = -2    /* state is no RUNSTATE_*: nothing that Xen wrote */
};

/* A 64-bit member. */
XEN_ABI_INLINE uint64_t xen_runstate_load64_(const uint64_t *p)
{
#if !defined(XEN_ABI_X86_32)
    return xen_load64(p);
#else
    /* It is aligned to 4 only: by halves. XEN_RUNSTATE_UPDATE if they do not fit. */
    const uint32_t *half = (const uint32_t *)(const void *)p;
    uint32_t low, high = xen_load32(half + 1);

    xen_rmb();
    low = xen_load32(half);
    xen_rmb();
    if (xen_load32(half + 1) != high)
        return (uint64_t)1 << 63;
    return (uint64_t)high << 32 | low;
#endif
}

/*
 * Copy the record, if Xen lets it be for so long: 0, and `copy` is what one
 * update of Xen's left, all times in ns; its state can index its time[]. Else an
 * error, and `copy` holds nothing of use.
 *
 * It tries once, so that the caller bounds the tries:
 *
 *   while ((error = xen_runstate_read(shared, &now)) == XEN_RUNSTATE_EAGAIN)
 *       relax();
 *
 * That ends on a VCPU's own record, and also on another's unless the CPU there
 * changes hands without a pause. state_entry_time is checked before and after the
 * rest, as both the old and the new protocol want it: where Xen does not use
 * XEN_RUNSTATE_UPDATE the bit is always 0.
 */
XEN_ABI_INLINE int xen_runstate_read(const struct vcpu_runstate_info *shared,
                                     struct vcpu_runstate_info *copy)
{
    unsigned int i;

    copy->state_entry_time = xen_runstate_load64_(&shared->state_entry_time);
    if (copy->state_entry_time >> 63)   /* XEN_RUNSTATE_UPDATE: but C++98 has no such constant */
        return XEN_RUNSTATE_EAGAIN;
    xen_rmb();
    copy->state = (int)xen_load32((const uint32_t *)&shared->state);
    for (i = 0; i < 4; i++)
        copy->time[i] = xen_runstate_load64_(&shared->time[i]);
    xen_rmb();
    if (xen_runstate_load64_(&shared->state_entry_time) != copy->state_entry_time)
        return XEN_RUNSTATE_EAGAIN;
    return (unsigned int)copy->state <= RUNSTATE_offline ? 0 : XEN_RUNSTATE_ESTATE;
}

#endif /* __XEN_PUBLIC_ACCESS_RUNSTATE_H__ */
