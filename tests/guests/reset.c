/* SPDX-License-Identifier: MIT */
/* Tests the operations that restore the initial state, at the end. */
#include "guest.h"

#include "xen/access/evtchn.h"
#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define event   (uint64_t)xen_event

/* From FIFO back to two-level, with no port in use. */
static void reset_ports(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 }, again = bind;
    struct evtchn_set_priority priority = { .priority = EVTCHN_FIFO_PRIORITY_MIN };
    struct evtchn_reset reset = { .dom = DOMID_SELF };
    struct evtchn_status status = { .dom = DOMID_SELF, .status = ~0u };
    struct evtchn_send send;
    struct xen_evtchn_2l events;

    check_is("reset: bind a port", event(EVTCHNOP_bind_ipi, &bind), 0);
    check_is("reset: of all ports", event(EVTCHNOP_reset, &reset), 0);
    status.port = bind.port;
    check_is("reset: status", event(EVTCHNOP_status, &status), 0);
    check_is("reset: the port is closed", status.status, EVTCHNSTAT_closed);
    check_is("reset: bind a port", event(EVTCHNOP_bind_ipi, &again), 0);
    check_within("reset: the first that is free", again.port, 1, bind.port);
    priority.port = send.port = again.port;
    check_is("reset: ports have no priority", event(EVTCHNOP_set_priority, &priority),
             (uint64_t)-XEN_ENOSYS);
    XEN_EVTCHN_2L_INIT(&events, guest.shared, guest.vcpu);
    while (xen_evtchn_2l_next(&events) > 0)
        ;
    check_is("reset: send", event(EVTCHNOP_send, &send), 0);
    check_is("reset: by two levels", (uint64_t)xen_evtchn_2l_clear(&events, again.port), 1);
}

static void reset_grants(void)
{
    struct gnttab_set_version set = { .version = 1 };
    struct gnttab_get_version get = { .dom = DOMID_SELF };

    /* The status of version 2 must not be mapped. */
    check_is("reset: grants of version 1", (uint64_t)xen_grant(GNTTABOP_set_version, &set), 0);
    check_is("reset: in effect", set.version, 1);
    check_is("reset: ask for it", (uint64_t)xen_grant(GNTTABOP_get_version, &get), 0);
    check_is("reset: as it is", get.version, 1);
    set.version = 3;
    check_is("reset: no third version", (uint64_t)xen_grant(GNTTABOP_set_version, &set),
             (uint64_t)-XEN_EINVAL);
}

/* Sets the reason that the tools get when the domain stops, regardless of the real reason. */
static void set_code(void)
{
    struct sched_shutdown code = { .reason = SHUTDOWN_reboot };

    check_is("reset: shutdown_code", (uint64_t)xen_sched(SCHEDOP_shutdown_code, &code), 0);
}

/*
 * Ends the guest. With the reason given here Xen would halt the machine forever; with the
 * reason that was set by SCHEDOP_shutdown_code, it reboots, which ends QEMU.
 */
void shut_down(void)
{
    struct sched_shutdown end = { .reason = SHUTDOWN_poweroff };

    check_note("used", __HYPERVISOR_sched_op, SCHEDOP_shutdown);
    xen_sched(SCHEDOP_shutdown, &end);
    check_stop("reset: goes on after SCHEDOP_shutdown", 0, 0);
}

/* If there is a second VCPU, it has stopped itself. */
static void check_second(void)
{
    check_is("reset: the second VCPU stays down", (uint64_t)xen_vcpu_none(VCPUOP_down, 1), 0);
    check_is("reset: it is not up", (uint64_t)xen_vcpu_none(VCPUOP_is_up, 1), 0);
}

void check_reset(void)
{
    if (ON_X86)
        check_second();
    reset_ports();
    reset_grants();
    set_code();
}
