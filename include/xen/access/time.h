/* SPDX-License-Identifier: MIT */
/*
 * time.h - system time and the wall clock, from what Xen shares of them.
 *
 * Contract: the guest's own shared_info, vcpu_info or registered vcpu_time_info.
 *           System time is in ns since Xen's boot. The time stamp counter is the
 *           caller's to read: how to keep it in order (lfence, rdtscp, mfence) is
 *           a matter of the CPU. On Arm vcpu_time_info stays zero: a guest has
 *           the generic timer's virtual counter there, which was 0 when Xen made
 *           the domain. The wall clock works with that.
 * Layout:   no records of its own.
 *
 * This header is ours, Xen has none like it.
 *
 *   do {
 *       while (xen_time_read(shared, &time))
 *           relax();
 *       tsc = ...;                   after the loads before, before those after
 *   } while (!xen_time_is_current(shared, &time));
 *   ns = xen_time_ns(&time, tsc);
 *
 * Races: Xen writes a VCPU's record when the VCPU gets a CPU, and about once a
 * second; shared_info's wall clock when someone sets it. Each function that reads
 * them tries once, and never waits. A record tells of the counter of the CPU that
 * its VCPU is on: if the VCPU moves, so does the record. So read the counter
 * between two looks at the version, on that VCPU; only with
 * XEN_PVCLOCK_TSC_STABLE_BIT does any other VCPU's record do as well.
 */
#ifndef __XEN_PUBLIC_ACCESS_TIME_H__
#define __XEN_PUBLIC_ACCESS_TIME_H__

#include "../xen.h"
#include "barrier.h"
#include "once.h"

/* What functions that read return other than 0. */
enum xen_time_result {
    XEN_TIME_EAGAIN = -1        /* Xen wrote meanwhile: read again */
};

/* A 64-bit member, between two looks at the version. */
XEN_ABI_INLINE uint64_t xen_time_load64_(const uint64_t *p)
{
#if !defined(XEN_ABI_X86_32)
    return xen_load64(p);
#else
    /* It is aligned to 4 only: by halves. */
    const uint32_t *half = (const uint32_t *)(const void *)p;

    return xen_load32(half) | (uint64_t)xen_load32(half + 1) << 32;
#endif
}

/* Is the copy still what Xen says? 1 or 0; loads before it are not delayed past it. */
XEN_ABI_INLINE int xen_time_is_current(const struct vcpu_time_info *shared,
                                       const struct vcpu_time_info *copy)
{
    xen_rmb();
    return xen_load32(&shared->version) == copy->version;
}

/*
 * Copy the record, without its padding: 0, and all of it is from one update of
 * Xen's. XEN_TIME_EAGAIN: Xen was writing it, and `copy` holds nothing of use.
 */
XEN_ABI_INLINE int xen_time_read(const struct vcpu_time_info *shared, struct vcpu_time_info *copy)
{
    copy->version = xen_load32(&shared->version);
    if (copy->version & 1)
        return XEN_TIME_EAGAIN;
    xen_rmb();
    copy->tsc_timestamp = xen_time_load64_(&shared->tsc_timestamp);
    copy->system_time = xen_time_load64_(&shared->system_time);
    copy->tsc_to_system_mul = xen_load32(&shared->tsc_to_system_mul);
    copy->tsc_shift = (int8_t)xen_load8((const uint8_t *)&shared->tsc_shift);
#if __XEN_INTERFACE_VERSION__ > 0x00040600
    copy->flags = xen_load8(&shared->flags);
#endif
    return xen_time_is_current(shared, copy) ? 0 : XEN_TIME_EAGAIN;
}

/* a * b >> 32, with all 96 bits of the product in between. */
XEN_ABI_INLINE uint64_t xen_time_mul_(uint64_t a, uint32_t b)
{
    return (a >> 32) * b + ((uint64_t)(uint32_t)a * b >> 32);
}

/*
 * System time at the counter's value `tsc`, by a private copy: the formula at
 * vcpu_time_info, to the last bit, for any tsc_shift and tsc_to_system_mul.
 *
 * Exact while (tsc - tsc_timestamp) << tsc_shift has 64 bits: 292 years with the
 * factors that Xen makes; bits above are lost. A counter before tsc_timestamp
 * (less than 2^63 ticks: read a little early, or elsewhere) gives system_time.
 */
XEN_ABI_INLINE uint64_t xen_time_ns(const struct vcpu_time_info *copy, uint64_t tsc)
{
    uint64_t ticks = tsc - copy->tsc_timestamp;
    int shift = copy->tsc_shift;

    if (ticks >> 63 || shift >= 64 || shift <= -64)
        return copy->system_time;
    ticks = shift < 0 ? ticks >> -shift : ticks << shift;
    return copy->system_time + xen_time_mul_(ticks, copy->tsc_to_system_mul);
}

/*
 * The wall clock at a system time: seconds since 1970 (UTC) and the ns above them,
 * 0 to 999999999. 0, or XEN_TIME_EAGAIN: Xen was writing, both hold nothing of use.
 *
 * system_time is in ns, less than 2^64 - 2^32; 0 gives what Xen wrote: the time of
 * its boot. On Arm that is the time when it made the domain, in whole seconds:
 * there it goes with the virtual counter's value, in ns. The clock may be set at any
 * time, and so jump either way. Before 4.6 Xen leaves the seconds' upper half 0.
 */
XEN_ABI_INLINE int xen_time_wallclock(const struct shared_info *shared, uint64_t system_time,
                                      uint64_t *seconds, uint32_t *nanoseconds)
{
    const uint32_t version = xen_load32(&shared->wc_version);
    uint64_t sec;
    uint32_t ns;
    int i;

    if (version & 1)
        return XEN_TIME_EAGAIN;
    xen_rmb();
    *seconds = xen_load32(&shared->wc_sec);
#if !defined(XEN_ABI_X86_32)
    *seconds |= (uint64_t)xen_load32(&shared->wc_sec_hi) << 32;
#else
    *seconds |= (uint64_t)xen_load32(&shared->arch.wc_sec_hi) << 32;
#endif
    system_time += xen_load32(&shared->wc_nsec);
    xen_rmb();
    if (xen_load32(&shared->wc_version) != version)
        return XEN_TIME_EAGAIN;

    /*
     * Seconds without a division, which is a call for 64 bits: 10^9 is 2^9 * 5^9, and
     * 2305843009 is 2^52 / 5^9 rounded down, which makes them at most 2 too few.
     */
    sec = xen_time_mul_(system_time >> 9, 2305843009u) >> 20;
    ns = (uint32_t)(system_time - sec * 1000000000u);
    for (i = 0; i < 2; i++)
        if (ns >= 1000000000u) {
            ns -= 1000000000u;
            sec++;
        }
    *seconds += sec;
    *nanoseconds = ns;
    return 0;
}

#endif /* __XEN_PUBLIC_ACCESS_TIME_H__ */
