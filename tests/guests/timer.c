/* SPDX-License-Identifier: MIT */
/* Tests the timers of a VCPU (VIRQ_TIMER), on x86. Arm guests use the architecture's timers. */
#include "guest.h"

#include "xen/access/evtchn.h"
#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define SOON    (40 * NSEC_PER_MSEC)
#define LATE    (10 * NSEC_PER_SEC)

static struct xen_evtchn_2l events;
static evtchn_port_t port;

#define timer(op, arg) ((uint64_t)xen_vcpu_op(op, 0, XEN_OP_TYPED(xen_op_##op, arg)))

/* Waits for a tick until the given time at most. Returns 1 if it came. */
static int tick(uint64_t until)
{
    struct sched_poll poll = { .nr_ports = 1, .timeout = until };

    set_xen_guest_handle(poll.ports, &port);
    if (xen_sched(SCHEDOP_poll, &poll))
        check_stop("timer: poll", until, 0);
    return xen_evtchn_2l_clear(&events, port);
}

static bool check_due(const char *what, uint64_t due)
{
    return check_is(what, (uint64_t)tick(due + LATE), 1) &
           check_within("timer: when it is due", clock_ns(), due, due + LATE);
}

static bool check_once(void)
{
    struct vcpu_set_singleshot_timer once = { .flags = VCPU_SSHOTTMR_future };

    once.timeout_abs_ns = clock_ns() + SOON;
    check_is("timer: set it to a time", timer(VCPUOP_set_singleshot_timer, &once), 0);
    if (!check_due("timer: it comes", once.timeout_abs_ns))
        return false;
    check_is("timer: once", (uint64_t)tick(clock_ns() + SOON), 0);

    once.timeout_abs_ns = clock_ns() + SOON;
    check_is("timer: set it again", timer(VCPUOP_set_singleshot_timer, &once), 0);
    check_is("timer: and stop it", (uint64_t)xen_vcpu_none(VCPUOP_stop_singleshot_timer, 0), 0);
    xen_evtchn_2l_clear(&events, port);
    check_is("timer: it does not come", (uint64_t)tick(clock_ns() + 2 * SOON), 0);

    once.flags = 0;
    once.timeout_abs_ns = 1;
    check_is("timer: set it to a time that is past", timer(VCPUOP_set_singleshot_timer, &once), 0);
    return check_is("timer: it comes at once", (uint64_t)tick(clock_ns() + LATE), 1);
}

/* Spins until a tick: the periodic timer stops while the VCPU is blocked. */
static bool spin(uint64_t until)
{
    while (clock_ns() < until)
        if (xen_evtchn_2l_clear(&events, port))
            return true;
    return false;
}

static void check_periodic(void)
{
    struct vcpu_set_periodic_timer period = { .period_ns = NSEC_PER_MSEC - 1 };
    uint64_t began;

    check_is("timer: not more often than every millisecond",
             timer(VCPUOP_set_periodic_timer, &period), (uint64_t)-XEN_EINVAL);
    period.period_ns = SOON;
    began = clock_ns();
    check_is("timer: set the period", timer(VCPUOP_set_periodic_timer, &period), 0);
    for (int i = 0; i < 3; i++)
        if (!check("timer: it ticks", spin(clock_ns() + LATE)))
            return;
    check_within("timer: two periods between three ticks", clock_ns(), began + 2 * SOON,
                 began + LATE);
    check_is("timer: stop it", (uint64_t)xen_vcpu_none(VCPUOP_stop_periodic_timer, 0), 0);
    xen_evtchn_2l_clear(&events, port);
    check("timer: it ticks no more", !spin(clock_ns() + 3 * SOON));
}

static long set_timer(uint64_t time)
{
    if (sizeof(long) == sizeof(time))
        return hypercall(__HYPERVISOR_set_timer_op, (unsigned long)time, 0, 0, 0, 0);
    return hypercall(__HYPERVISOR_set_timer_op, (uint32_t)time, (uint32_t)(time >> 32), 0, 0, 0);
}

static void check_set_timer(void)
{
    uint64_t due = clock_ns() + SOON;

    check_is("timer: set_timer_op", (uint64_t)set_timer(due), 0);
    if (!check_due("timer: it comes", due))
        return;
    check_is("timer: set_timer_op again", (uint64_t)set_timer(clock_ns() + SOON), 0);
    check_is("timer: 0 stops it", (uint64_t)set_timer(0), 0);
    xen_evtchn_2l_clear(&events, port);
    check_is("timer: it does not come", (uint64_t)tick(clock_ns() + 2 * SOON), 0);
}

void check_timers(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_TIMER, .vcpu = 0 };
    struct evtchn_close close;
    struct vcpu_runstate_info now = { 0 };

    if (!ON_X86) {
        check_is("timer: none on this architecture",
                 (uint64_t)xen_vcpu_none(VCPUOP_stop_periodic_timer, 0), (uint64_t)-XEN_EINVAL);
        return;
    }
    /* With a wrong clock, a wait might never end. */
    if (timer(VCPUOP_get_runstate_info, &now) ||
        !check_within("timer: the clock shows system time", clock_ns(), now.state_entry_time,
                      now.state_entry_time + 60 * NSEC_PER_SEC))
        return;
    XEN_EVTCHN_2L_INIT(&events, guest.shared, guest.vcpu);
    check_is("timer: stop the periodic one, which a PV VCPU starts with",
             (uint64_t)xen_vcpu_none(VCPUOP_stop_periodic_timer, 0), 0);
    check_is("timer: bind", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0);
    close.port = port = bind.port;
    xen_evtchn_2l_clear(&events, port);
    if (check_once()) {
        check_periodic();
        check_set_timer();
    }
    check_is("timer: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}
