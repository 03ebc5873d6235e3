/* SPDX-License-Identifier: MIT */
/*
 * time.h - read Xen's system time and wall clock from the memory that Xen shares.
 *
 * Contract: for a guest, with its own shared_info, and with its own vcpu_info or a
 *           registered vcpu_time_info. On x86, system time is in ns since Xen's boot. The
 *           caller reads the time stamp counter (TSC) itself and orders that with the
 *           instruction that its CPU needs (lfence, rdtscp, mfence). On Arm Xen never
 *           writes vcpu_time_info: system time there is the virtual counter of the generic
 *           timer, converted to ns. That counter starts at 0 when Xen creates the domain.
 * Layout:   defines no record of Xen's.
 *
 * Xen has no header like this one. System time on x86:
 *
 *   do {
 *       while (xen_time_read(shared, &time))
 *           relax();
 *       tsc = ...;                   ordered after the loads before it, before those after it
 *   } while (!xen_time_is_current(shared, &time));
 *   ns = xen_time_ns(&time, tsc);
 *
 * Races: on x86 Xen writes the vcpu_time_info of a VCPU when the VCPU starts to run on a physical
 * CPU, and about once a second while it runs. Xen writes the wall clock in shared_info when the
 * domain starts, and when the clock or the offset of the domain is set. The functions that
 * read these records try once and never wait. A vcpu_time_info describes the TSC of the physical
 * CPU that its VCPU runs on, and changes when the VCPU moves. So the TSC must be read on that
 * VCPU, between two checks of the version, as above. If XEN_PVCLOCK_TSC_STABLE_BIT is set, the
 * record of any VCPU can be used.
 */
#ifndef __XEN_PUBLIC_ACCESS_TIME_H__
#define __XEN_PUBLIC_ACCESS_TIME_H__

#include "../xen.h"
#include "barrier.h"
#include "once.h"

#ifndef XEN_ABI_ASSEMBLER

/* Results other than 0 of xen_time_read and xen_time_wallclock. */
enum xen_time_result {
    XEN_TIME_EAGAIN = -1        /* Xen was writing the record: read it again */
};

/* Load a 64-bit member; the caller checks the version before and after. */
XEN_ABI_INLINE uint64_t xen_time_load64_(const uint64_t *p)
{
#if !defined(XEN_ABI_X86_32)
    return xen_load64(p);
#else
    /* On x86_32 the member is aligned to 4 only: load it in two halves. */
    const uint32_t *half = (const uint32_t *)(const void *)p;

    return xen_load32(half) | (uint64_t)xen_load32(half + 1) << 32;
#endif
}

/*
 * Returns 1 if Xen has not changed the record since xen_time_read filled *copy, 0 if it has. All
 * loads before this call are complete before the function looks at the record.
 */
XEN_ABI_INLINE int xen_time_is_current(const struct vcpu_time_info *shared,
                                       const struct vcpu_time_info *copy)
{
    xen_rmb();
    return xen_load32(&shared->version) == copy->version;
}

/*
 * Copy the record, except for its padding. Returns 0 if all of *copy comes from the same
 * update, or XEN_TIME_EAGAIN if Xen was writing; the content of *copy is undefined then. Xen
 * may write *shared at any time.
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

/* a * b >> 32, computed with the full 96-bit product. */
XEN_ABI_INLINE uint64_t xen_time_mul_(uint64_t a, uint32_t b)
{
    return (a >> 32) * b + ((uint64_t)(uint32_t)a * b >> 32);
}

/*
 * Convert the TSC value `tsc` to system time in ns, with a copy that xen_time_read made. The
 * result is exactly that of the formula at vcpu_time_info, for any tsc_shift and any
 * tsc_to_system_mul, as long as tsc - tsc_timestamp is less than 2^63 ticks and, shifted left by
 * a positive tsc_shift, fits 64 bits. With the factors that Xen uses and a TSC of at most 5 GHz,
 * this limit is more than 50 years after tsc_timestamp. If tsc is before tsc_timestamp, by up to
 * 2^63 ticks, the result is system_time: this happens if the TSC was read a little early or on
 * another CPU. The function accesses no shared memory and cannot fail.
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
 * Convert a system time to wall-clock time. Returns 0 and sets *seconds, since 1970, and
 * *nanoseconds, 0 to 999999999. Returns XEN_TIME_EAGAIN if Xen was writing; both are undefined
 * then. Xen may write *shared at any time.
 *
 * The wall clock is UTC plus an offset of the domain, in seconds. The toolstack sets the offset
 * (XEN_DOMCTL_settimeoffset), and an HVM guest on x86 changes it when it sets its emulated
 * real-time clock.
 *
 * `system_time` is in ns and must be less than 2^64 - 2^32. If it is 0, the result is the time at
 * which system time was 0: on x86 Xen's boot; on Arm the creation of the domain, rounded down to
 * whole seconds after Xen's boot, unless the toolstack has set another offset. Xen has no clock of
 * its own on Arm: there the wall clock is near 1970 until dom0 sets it. The clock can be set at
 * any time and can then jump forward or back. Before 4.6 Xen does not write the upper half of the
 * seconds.
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
     * Seconds without a 64-bit division, which would be a library call: 10^9 is 2^9 * 5^9, and
     * 2305843009 is 2^52 / 5^9 rounded down. The result is at most 2 seconds too small.
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_TIME_H__ */
