/* SPDX-License-Identifier: MIT */
/* Tests the areas in which Xen writes a VCPU's state, and the call that returns this state. */
#include "since.h"

#include "xen/access/runstate.h"
#include "xen/access/time.h"
#include "xen/errno.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

/* Separate pages: a record must not cross a page, and Xen must not write outside it. */
static union {
    uint8_t bytes[PAGE_SIZE];
    struct vcpu_runstate_info runstate;
    struct vcpu_time_info time;
} page PAGE_ALIGNED;

#define vcpu_op(op, arg) ((uint64_t)xen_vcpu_op(op, 0, XEN_OP_TYPED(xen_op_##op, arg)))

static uint64_t address(void)
{
    return (uint64_t)frame_of(&page) << PAGE_SHIFT;
}

static void fresh_page(void)
{
    memset(&page, 0, sizeof(page));
    memset(page.bytes + 64, 0xa5, sizeof(page) - 64);
}

/* Xen wrote nothing after the record. */
static void check_beside(const char *what, size_t size)
{
    size_t i;

    for (i = size; i < sizeof(page) && page.bytes[i] == (i < 64 ? 0 : 0xa5); i++)
        ;
    check_is(what, i, sizeof(page));
}

static void block_until(uint64_t time)
{
    struct sched_poll poll = { .nr_ports = 0, .timeout = time };

    xen_sched(SCHEDOP_poll, &poll);
}

static struct vcpu_runstate_info read_runstate(void)
{
    struct vcpu_runstate_info now;
    int error;

    while ((error = xen_runstate_read(&page.runstate, &now)) == XEN_RUNSTATE_EAGAIN)
        ;
    if (error)
        check_stop("runstate: no state", (uint64_t)now.state, now.state_entry_time);
    return now;
}

static void check_runstate_updates(void)
{
    struct vcpu_runstate_info before = read_runstate(), after = before;

    check_is("runstate: running", (uint64_t)before.state, RUNSTATE_running);
    /* A time in the past causes no sleep. */
    for (uint64_t nap = 20 * NSEC_PER_MSEC; nap < 5 * NSEC_PER_SEC; nap *= 2) {
        block_until(before.state_entry_time + nap);
        after = read_runstate();
        if (after.state_entry_time != before.state_entry_time)
            break;
    }
    check_within("runstate: the area is kept up to date", after.state_entry_time,
                 before.state_entry_time + 1, UINT64_MAX);
    check_within("runstate: blocked meanwhile", after.time[RUNSTATE_blocked],
                 before.time[RUNSTATE_blocked] + 1, UINT64_MAX);
    check_beside("runstate: nothing is written beside it", sizeof(page.runstate));
}

static void check_runstate_phys(void)
{
    struct vcpu_register_runstate_memory_area place = { .addr.p = address() };
    struct vcpu_register_runstate_memory_area end = { .addr.p = ~UINT64_C(0) };

    fresh_page();
    if (!ON_X86) {
        /* Also not if XENFEAT_runstate_phys_area is set. */
        check_is("runstate: not by physical address on this architecture",
                 vcpu_op(VCPUOP_register_runstate_phys_area, &place), (uint64_t)-XEN_EINVAL);
        return;
    }
    if (!XEN_HAS(VCPUOP_register_runstate_phys_area,
                 xen_vcpu(VCPUOP_register_runstate_phys_area, 0, &place)))
        return;
    check_runstate_updates();
    check_is("runstate: Xen marks its updates", page.runstate.state_entry_time >> 63, 0);
    place.addr.p = address() + PAGE_SIZE - 8;
    check_is("runstate: not across a page",
             vcpu_op(VCPUOP_register_runstate_phys_area, &place), (uint64_t)-XEN_ENXIO);
    place.addr.p = address() + 1;
    check_is("runstate: nor unaligned",
             vcpu_op(VCPUOP_register_runstate_phys_area, &place), (uint64_t)-XEN_ENXIO);
    check_is("runstate: end it", vcpu_op(VCPUOP_register_runstate_phys_area, &end), 0);
    fresh_page();
    block_until(1);
    check_beside("runstate: then nothing is written", 0);
}

/* The call exists on x86 only. */
static void check_runstate_call(void)
{
    struct vcpu_runstate_info now;

    memset(&page, 0, sizeof(page));
    if (!ON_X86) {
        check_is("runstate: no call on this architecture",
                 vcpu_op(VCPUOP_get_runstate_info, &now), (uint64_t)-XEN_EINVAL);
        return;
    }
    now.state = RUNSTATE_offline;
    now.state_entry_time = 0;
    check_is("runstate: get it", vcpu_op(VCPUOP_get_runstate_info, &now), 0);
    check_is("runstate: running", (uint64_t)now.state, RUNSTATE_running);
    check_within("runstate: since a while", now.state_entry_time, 1, clock_ns());
    check_within("runstate: the times sum up to the life of the VCPU",
                 now.time[0] + now.time[1] + now.time[2] + now.time[3], 1, clock_ns());
}

/* The second copy of the time equals the first. */
static void check_time_copy(void)
{
    struct vcpu_time_info first, second;
    int tries = 0;

    do {
        while (xen_time_read(&guest.vcpu->time, &first))
            ;
        while (xen_time_read(&page.time, &second))
            ;
    } while (first.system_time != second.system_time && ++tries < 100);
    check_is("time area: system time", second.system_time, first.system_time);
    check_is("time area: time stamp counter", second.tsc_timestamp, first.tsc_timestamp);
    check_is("time area: factor", second.tsc_to_system_mul, first.tsc_to_system_mul);
    check_is("time area: shift", (uint64_t)second.tsc_shift, (uint64_t)first.tsc_shift);
    check_beside("time area: nothing is written beside it", sizeof(page.time));
}

static void check_time_area(void)
{
    struct vcpu_register_time_memory_area place = { .addr.p = 0 };

    fresh_page();
    set_xen_guest_handle(place.addr.h, &page.time);
    if (!ON_X86) {
        check_is("time area: none on this architecture",
                 vcpu_op(VCPUOP_register_vcpu_time_memory_area, &place), (uint64_t)-XEN_EINVAL);
        return;
    }
#if defined(XEN_ABI_X86_32)
    if (TRANSLATED && xen_release() < (4 << 16 | 17)) {
        check_is("time area: not yet for 32-bit PVH",
                 vcpu_op(VCPUOP_register_vcpu_time_memory_area, &place), (uint64_t)-XEN_ENOSYS);
        return;
    }
#endif
    check_is("time area: register it", vcpu_op(VCPUOP_register_vcpu_time_memory_area, &place), 0);
    check_time_copy();
    place.addr.v = NULL;
    check_is("time area: end it", vcpu_op(VCPUOP_register_vcpu_time_memory_area, &place), 0);

    fresh_page();
    place.addr.p = address();
    if (!XEN_HAS(VCPUOP_register_vcpu_time_phys_area,
                 xen_vcpu(VCPUOP_register_vcpu_time_phys_area, 0, &place)))
        return;
    check_time_copy();
    place.addr.p = ~UINT64_C(0);
    check_is("time area: end it", vcpu_op(VCPUOP_register_vcpu_time_phys_area, &place), 0);
}

void check_areas(void)
{
    check_runstate_phys();
    check_runstate_call();
    check_time_area();
}
