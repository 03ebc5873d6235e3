/* SPDX-License-Identifier: MIT */
/* Tests reading Xen's console. Every line that a check prints shows that writing works. */
#include "guest.h"

#include "xen/access/evtchn.h"
#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/sched.h"

#define PATIENCE    (10 * NSEC_PER_SEC)

static uint64_t console(unsigned int cmd, unsigned long count, void *buffer)
{
    return (uint64_t)hypercall(__HYPERVISOR_console_io, cmd, count, (unsigned long)buffer, 0, 0);
}

static size_t take(char *to, size_t room)
{
    uint64_t n = console(CONSOLEIO_read, room, to);

    return n <= room ? (size_t)n : 0;
}

/* Reads one byte first, so that Xen has more than requested, then the rest. */
static void check_typed(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_CONSOLE, .vcpu = 0 };
    struct evtchn_close close;
    struct xen_evtchn_2l bits;
    struct sched_poll poll = { .nr_ports = 1, .timeout = clock_ns() + PATIENCE };
    char text[64] = "";
    const char *typed;
    size_t size = guest_text("typed=", &typed), length = 0, n;
    uint64_t events = 0;

    if (!check_is("console: bind_virq", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0))
        return;
    XEN_EVTCHN_2L_INIT(&bits, guest.shared, guest.vcpu);
    xen_evtchn_2l_mask(&bits, bind.port);
    set_xen_guest_handle(poll.ports, &bind.port);
    check_note("type", size, 0);        /* tests/guests/run types this */
    do {
        xen_sched(SCHEDOP_poll, &poll);
        events += xen_evtchn_2l_clear(&bits, bind.port) == 1;
        while ((n = take(text + length, length ? sizeof(text) - 1 - length : 1)) > 0)
            length += n;
    } while (length < size && clock_ns() < poll.timeout);
    check_text("console: read what was typed", text, typed, size);
    check_within("console: with an event", events, 1, size);
    check_is("console: there is no more", console(CONSOLEIO_read, sizeof(text), text), 0);
    close.port = bind.port;
    check_is("console: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

void check_console(void)
{
    char text[8] = "\xa5\xa5\xa5\xa5\xa5\xa5\xa5";

    check_is("console: write nothing", console(CONSOLEIO_write, 0, text), 0);
    check_is("console: nothing was typed", console(CONSOLEIO_read, sizeof(text), text), 0);
    check_is("console: nothing is read", (uint8_t)text[0], 0xa5);
    check_typed();
    check_is("console: no such operation", console(2, 0, text), (uint64_t)-XEN_ENOSYS);
}
