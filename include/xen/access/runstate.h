/* SPDX-License-Identifier: MIT */
/*
 * runstate.h - read a registered vcpu_runstate_info, which Xen may be writing.
 *
 * Contract: for a record that the guest registered with Xen, by virtual or by physical
 *           address; vcpu.h says how the two differ. A record that
 *           VCPUOP_get_runstate_info filled in is private and needs no such care.
 * Layout:   defines no record of Xen's. The record is that of the caller's own ABI.
 *
 * Xen has no header like this one.
 *
 * Races: Xen writes the record of a VCPU whenever the VCPU starts or stops running on a
 * physical CPU. While the VCPU executes code of the guest, Xen does not write its record. So the
 * VCPU itself always finds a complete record; but it can be descheduled between any two loads,
 * and finds a newer record then. Another VCPU can read while Xen writes. It can detect that only
 * if Xen sets XEN_RUNSTATE_UPDATE while it writes. Xen does so for a record registered by
 * physical address (since 4.18), and for other records if VMASST_TYPE_runstate_update_flag is
 * enabled (since 4.8). Without that, only the VCPU itself may read its record.
 */
#ifndef __XEN_PUBLIC_ACCESS_RUNSTATE_H__
#define __XEN_PUBLIC_ACCESS_RUNSTATE_H__

#include "../vcpu.h"
#include "barrier.h"
#include "once.h"

#ifndef XEN_ABI_ASSEMBLER

/* Results other than 0 of xen_runstate_read. */
enum xen_runstate_result {
    XEN_RUNSTATE_EAGAIN = -1,   /* Xen was writing the record: read it again */
    XEN_RUNSTATE_ESTATE = -2    /* `state` is not a RUNSTATE_*: Xen did not write this record */
};

/* Load a 64-bit member. */
XEN_ABI_INLINE uint64_t xen_runstate_load64_(const uint64_t *p)
{
#if !defined(XEN_ABI_X86_32)
    return xen_load64(p);
#else
    /*
     * On x86_32 the member is aligned to 4 only: load it in two halves. If they do not belong
     * together, return XEN_RUNSTATE_UPDATE.
     */
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
 * Copy the record. Returns 0 if all of *copy comes from the same update; all times are in ns,
 * and copy->state is a valid index of copy->time. Returns XEN_RUNSTATE_EAGAIN or
 * XEN_RUNSTATE_ESTATE otherwise; the content of *copy is undefined then. Xen may write *shared
 * at any time. The top of this header says which VCPU may call this.
 *
 * The function tries once, so that the caller decides how often to repeat it:
 *
 *   while ((error = xen_runstate_read(shared, &now)) == XEN_RUNSTATE_EAGAIN)
 *       relax();
 *
 * This loop ends soon, unless the record is that of another VCPU that starts and stops running
 * all the time. The function compares state_entry_time before and after the copy. This is
 * correct with and without XEN_RUNSTATE_UPDATE: if Xen does not use that bit, it is always 0.
 */
XEN_ABI_INLINE int xen_runstate_read(const struct vcpu_runstate_info *shared,
                                     struct vcpu_runstate_info *copy)
{
    unsigned int i;

    copy->state_entry_time = xen_runstate_load64_(&shared->state_entry_time);
    if (copy->state_entry_time >> 63)   /* XEN_RUNSTATE_UPDATE, a constant that C++98 lacks */
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_RUNSTATE_H__ */
