/* SPDX-License-Identifier: MIT */
#include "guest.h"

#include "xen/access/runstate.h"
#include "xen/access/time.h"
#include "xen/errno.h"
#include "xen/platform.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define NAP     (20 * NSEC_PER_MSEC)

static struct vcpu_runstate_info runstate __attribute__((aligned(64)));

/* Runstate */

static struct vcpu_runstate_info read_runstate(void)
{
    struct vcpu_runstate_info copy = { .state = RUNSTATE_offline };
    int error = XEN_RUNSTATE_EAGAIN;

    for (int tries = 0; tries < 10000 && error == XEN_RUNSTATE_EAGAIN; tries++)
        error = xen_runstate_read(&runstate, &copy);
    if (error)
        check_stop("runstate: not readable", (uint64_t)error, copy.state_entry_time);
    return copy;
}

static uint64_t sum(const struct vcpu_runstate_info *info)
{
    return info->time[RUNSTATE_running] + info->time[RUNSTATE_runnable] +
           info->time[RUNSTATE_blocked] + info->time[RUNSTATE_offline];
}

/* Blocks until system time `timeout` or later, if it is not past. */
static long poll_until(uint64_t timeout)
{
    struct sched_poll poll = { .nr_ports = 0, .timeout = timeout };

    return xen_sched(SCHEDOP_poll, &poll);
}

static bool check_runstate(void)
{
    long flag = hypercall(__HYPERVISOR_vm_assist, VMASST_CMD_enable,
                          VMASST_TYPE_runstate_update_flag, 0, 0, 0);
    struct vcpu_register_runstate_memory_area area = { .addr.p = 0 };
    struct vcpu_runstate_info info;

    check_is("runstate: mark updates", (uint64_t)flag, 0);
    runstate.state = RUNSTATE_offline;
    area.addr.v = &runstate;
    if (!check_is("runstate: register the area",
                  (uint64_t)xen_vcpu(VCPUOP_register_runstate_memory_area, 0, &area), 0))
        return false;
    info = read_runstate();
    check_is("runstate: running", (uint64_t)info.state, RUNSTATE_running);
    return check_within("runstate: the times sum up to the life of the VCPU", sum(&info),
                        1, info.state_entry_time);
}

/* Sleeps until this long after the VCPU began to run, or longer if that time is in the past. */
static void nap(uint64_t length, struct vcpu_runstate_info *after)
{
    uint64_t before = read_runstate().state_entry_time;

    for (; length < 5 * NSEC_PER_SEC; length *= 2) {
        poll_until(before + length);
        *after = read_runstate();
        if (after->state_entry_time != before)
            return;
    }
    check_stop("time: no sleep, since state_entry_time", before, 0);
}

/* The VCPU is blocked during most of a nap, unless the machine is too busy to wake it in time. */
static void check_blocked(void)
{
    struct vcpu_runstate_info before = read_runstate(), after;
    uint64_t offline = before.time[RUNSTATE_offline], blocked = 0, passed = 1;

    for (int tries = 0; tries < 50 && blocked <= passed / 2; tries++) {
        nap(NAP, &after);
        blocked = after.time[RUNSTATE_blocked] - before.time[RUNSTATE_blocked];
        passed = after.state_entry_time - before.state_entry_time;
        before = after;
    }
    check_within("runstate: most of a nap is spent blocked", blocked, passed / 2, passed);
    check_is("runstate: none offline, since it runs", after.time[RUNSTATE_offline], offline);
}

/*
 * The guest reads its own clock before and after each nap: c0 nap c1 nap c2 nap c3. After
 * the naps the VCPU began to run again at e0, e1 and e2, according to state_entry_time. So
 * c0 < e0 < c1 < e1 < c2 < e2 < c3. This gives a lower and an upper bound for e2 - e0 by the
 * guest's own clock, even on a slow machine.
 */
static void check_clock(void)
{
    struct vcpu_runstate_info e0, e1, e2;
    uint64_t c0, c1, c2, c3, passed, slack = NSEC_PER_MSEC;

    c0 = clock_ns();
    nap(NAP, &e0);
    c1 = clock_ns();
    nap(NAP, &e1);
    c2 = clock_ns();
    nap(NAP, &e2);
    c3 = clock_ns();

    passed = e2.state_entry_time - e0.state_entry_time;
    check_within("time: a nap is not shorter than asked for",
                 e1.state_entry_time - e0.state_entry_time, NAP, UINT64_MAX);
    check_is("runstate: the times grow with the entry time", sum(&e2) - sum(&e0), passed);
    check_within("time: the clock moves forward", c1, c0 + 1, c2);
    check_within("time: it is no slower than Xen's", passed, 1, c3 - c0 + slack);
    check_within("time: it is no faster", passed + slack, c2 - c1, UINT64_MAX);
    if (arch.system_clock) {
        check_within("time: it shows Xen's", e0.state_entry_time, c0 - slack, c1 + slack);
        check_within("time: it still does", e2.state_entry_time, c2 - slack, c3 + slack);
    }
}

/* Wall clock */

struct wall_clock {
    uint64_t sec;       /* UTC */
    uint32_t nsec;
};

static struct wall_clock wall_clock_at(uint64_t system_time)
{
    struct wall_clock wc;

    while (xen_time_wallclock(guest.shared, system_time, &wc.sec, &wc.nsec))
        ;
    return wc;
}

static long set_wall_clock(uint64_t sec, uint32_t nsec, uint64_t system_time)
{
    struct xen_platform_op op = {
        .cmd = XENPF_settime64, .interface_version = XENPF_INTERFACE_VERSION,
        .u.settime64 = { .secs = sec, .nsecs = nsec, .system_time = system_time },
    };

    return hypercall(__HYPERVISOR_platform_op, (unsigned long)XEN_OP(XENPF_settime64, &op),
                     0, 0, 0, 0);
}

static void check_setting(uint64_t date)
{
    uint64_t far = UINT64_C(0x123456789);
    struct wall_clock wc;

    check_is("wallclock: set it, beyond 32 bits",
             (uint64_t)set_wall_clock(far, 250, 3 * NSEC_PER_SEC + 100), 0);
    wc = wall_clock_at(0);
    check_is("wallclock: the seconds at system time 0", wc.sec, far - 3);
    check_is("wallclock: the nanoseconds", wc.nsec, 150);
    wc = wall_clock_at(3 * NSEC_PER_SEC + 100);
    check_is("wallclock: the seconds at that system time", wc.sec, far);
    check_is("wallclock: the nanoseconds", wc.nsec, 250);

    check_is("wallclock: set it back", (uint64_t)set_wall_clock(date, 0, 0), 0);
    check_is("wallclock: the date", wall_clock_at(0).sec, date);
}

static void check_wall_clock(void)
{
    uint64_t date = guest_number("date=");
    struct wall_clock wc = wall_clock_at(0);

    if (arch.rtc) {
        check_within("wallclock: today", wc.sec, date - 60, date + 60);
        check_within("wallclock: nanoseconds", wc.nsec, 0, NSEC_PER_SEC - 1);
    }
    check_setting(date);
}

void check_time(void)
{
    if (check_runstate()) {
        check_blocked();
        check_clock();
    }
    check_wall_clock();
}
