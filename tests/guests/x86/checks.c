/* SPDX-License-Identifier: MIT */
/* Checks that PV and PVH share, but not other architectures. */
#include "since.h"
#include "x86.h"

#include "xen/event_channel.h"
#include "xen/memory.h"
#include "xen/sched.h"
#include "xen/vcpu.h"
#include "xen/version.h"

#define RAM     1

/* Older releases have it; newer ones, assumed from 4.15 on, only if they support 32-bit PV. */
bool has_compat_m2p(void)
{
    static xen_capabilities_info_t capabilities;

    if (!xen_since(4 << 16 | 15))
        return true;
    return !xen_version(XENVER_capabilities, &capabilities) &&
           text_find(capabilities, "xen-3.0-x86_32p");
}

static struct __attribute__((packed)) {
    uint64_t address, size;
    uint32_t type;
} area[32];
static struct xen_memory_map map = { .nr_entries = 32 };

struct xen_memory_map *memory_map(void)
{
    set_xen_guest_handle(map.buffer, area);
    return &map;
}

void check_memory_map(long result, const char *mb)
{
    uint64_t all = guest_number(mb) << 20, sum = 0;

    check_is("memory: get the map", (uint64_t)result, 0);
    if (!check_within("memory: its areas", map.nr_entries, 2, 31))
        return;
    check_is("memory: no more than it says", area[map.nr_entries].size, 0);
    for (unsigned int i = 0; i < map.nr_entries; i++)
        if (area[i].type == RAM)
            sum += area[i].size;
    check_within("memory: of RAM, all that there is", sum, all - (1 << 20), all);
}

void check_timer(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_TIMER, .vcpu = 0 };
    struct evtchn_close close;
    struct vcpu_set_singleshot_timer timer = { .flags = VCPU_SSHOTTMR_future };
    struct sched_poll poll = { .nr_ports = 1 };

    check_is("timer: stop the periodic one, which every PV VCPU starts with",
             (uint64_t)xen_vcpu_none(VCPUOP_stop_periodic_timer, 0), 0);
    check_is("timer: bind", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0);
    timer.timeout_abs_ns = clock_ns() + 100 * NSEC_PER_MSEC;
    poll.timeout = timer.timeout_abs_ns + 10 * NSEC_PER_SEC;
    set_xen_guest_handle(poll.ports, &bind.port);
    if (check_is("timer: set", (uint64_t)xen_vcpu(VCPUOP_set_singleshot_timer, 0, &timer), 0)) {
        check_is("timer: wait", (uint64_t)xen_sched(SCHEDOP_poll, &poll), 0);
        check_within("timer: comes when it is due", clock_ns(), timer.timeout_abs_ns,
                     poll.timeout - 1);
    }
    close.port = bind.port;
    check_is("timer: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

bool check_second_runs(const volatile bool *done)
{
    uint64_t end = clock_ns() + 2 * NSEC_PER_SEC;

    if (!check_is("vcpu: up", (uint64_t)xen_vcpu_none(VCPUOP_up, 1), 0))
        return false;
    while (clock_ns() < end)
        if (*done && !xen_vcpu_none(VCPUOP_is_up, 1))
            return check("vcpu: the second ran, and went down", true);
        else
            xen_sched_none(SCHEDOP_yield);
    return check("vcpu: the second ran, and went down", false);
}
