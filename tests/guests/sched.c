/* SPDX-License-Identifier: MIT */
/* Tests the scheduler operations of a VCPU. */
#include "guest.h"

#include "xen/access/runstate.h"
#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define NAP     (20 * NSEC_PER_MSEC)
#define LATE    (10 * NSEC_PER_SEC)

#define sched   (uint64_t)xen_sched

/* The system time at which the VCPU began to run, which is in the past. */
static uint64_t running_since(void)
{
    static struct vcpu_runstate_info area;
    struct vcpu_register_runstate_memory_area place = { .addr.p = 0 };
    struct vcpu_runstate_info now;
    int error;

    set_xen_guest_handle(place.addr.h, &area);
    if (xen_vcpu(VCPUOP_register_runstate_memory_area, 0, &place))
        check_stop("sched: no runstate", 0, 0);
    while ((error = xen_runstate_read(&area, &now)) == XEN_RUNSTATE_EAGAIN)
        ;
    if (error)
        check_stop("sched: no state", (uint64_t)now.state, now.state_entry_time);
    return now.state_entry_time;
}

static evtchn_port_t bind_ipi(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 };

    if (xen_event(EVTCHNOP_bind_ipi, &bind))
        check_stop("sched: no port", 0, 0);
    return bind.port;
}

static void close_port(evtchn_port_t port)
{
    struct evtchn_close close = { .port = port };

    xen_event(EVTCHNOP_close, &close);
}

static uint64_t poll(evtchn_port_t *port, uint64_t until)
{
    struct sched_poll poll = { .nr_ports = 1, .timeout = until };

    set_xen_guest_handle(poll.ports, port);
    return sched(SCHEDOP_poll, &poll);
}

/* Waits for a port without events. A time in the past causes no wait. */
static uint64_t poll_silent(evtchn_port_t *port, uint64_t *until)
{
    uint64_t before = running_since(), nap = NAP, result;

    do {
        *until = before + nap;
        result = poll(port, *until);
        nap *= 2;
    } while (!result && running_since() == before && nap < LATE);
    return result;
}

static void check_poll(void)
{
    struct sched_poll many = { .nr_ports = 129 };
    evtchn_port_t port = bind_ipi();
    struct evtchn_send send = { .port = port };
    uint64_t until, awake;

    set_xen_guest_handle(many.ports, &port);
    check_is("sched: poll at most 128 ports", sched(SCHEDOP_poll, &many), (uint64_t)-XEN_EINVAL);
    check_is("sched: poll a port that stays silent", poll_silent(&port, &until), 0);
    awake = running_since();
    check_within("sched: until the timeout", awake, until, until + LATE);
    if (check_is("sched: send", (uint64_t)xen_event(EVTCHNOP_send, &send), 0)) {
        check_is("sched: poll one that is pending", poll(&port, awake + LATE), 0);
        check_within("sched: returns at once", running_since(), awake, awake + LATE - 1);
    }
    close_port(port);
}

static void check_watchdog(void)
{
    struct sched_watchdog dog = { .id = 0, .timeout = 60 };
    uint64_t id = sched(SCHEDOP_watchdog, &dog);

    if (!check_within("sched: a watchdog has a number", id, 1, 2))
        return;
    dog.id = (uint32_t)id;
    check_is("sched: it is told to wait on", sched(SCHEDOP_watchdog, &dog), 0);
    dog.timeout = 0;
    check_is("sched: and to go", sched(SCHEDOP_watchdog, &dog), 0);
    check_is("sched: it is gone", sched(SCHEDOP_watchdog, &dog), (uint64_t)-XEN_EINVAL);
}

/* A pinned VCPU can read the number of its CPU; x86 only. */
static uint64_t physid(struct vcpu_get_physid *id)
{
    id->phys_id = ~UINT64_C(0);
    return (uint64_t)xen_vcpu(VCPUOP_get_physid, 0, id);
}

static void check_pin(void)
{
    struct sched_pin_override pin = { .pcpu = 0 };
    struct vcpu_get_physid id;

    check_is("sched: pin to CPU 0", sched(SCHEDOP_pin_override, &pin), 0);
    check_is("sched: not twice", sched(SCHEDOP_pin_override, &pin), (uint64_t)-XEN_EBUSY);
    check_is("vcpu: which CPU", physid(&id), ON_X86 ? 0 : (uint64_t)-XEN_EINVAL);
    if (ON_X86) {
        check_is("vcpu: the first, by its APIC", xen_vcpu_physid_to_x86_apicid(id.phys_id), 0);
        check_is("vcpu: and by ACPI", xen_vcpu_physid_to_x86_acpiid(id.phys_id), 0);
    }
    pin.pcpu = -1;
    check_is("sched: let go", sched(SCHEDOP_pin_override, &pin), 0);
    check_is("sched: not pinned any more", sched(SCHEDOP_pin_override, &pin),
             (uint64_t)-XEN_EINVAL);
    pin.pcpu = 4000;
    check_is("sched: no such CPU", sched(SCHEDOP_pin_override, &pin), (uint64_t)-XEN_EINVAL);
}

void check_sched(void)
{
    check_is("sched: yield", (uint64_t)xen_sched_none(SCHEDOP_yield), 0);
    check_is("sched: no such operation", (uint64_t)xen_op(__HYPERVISOR_sched_op, 99, NULL),
             (uint64_t)-XEN_ENOSYS);
    check_poll();
    check_watchdog();
    check_pin();
}
