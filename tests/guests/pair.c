/* SPDX-License-Identifier: MIT */
/* Common functions of both ends: wait for each other, fill and check sectors. */
#include "pair.h"

#include "xen/access/evtchn.h"
#include "xen/sched.h"

#define PATIENCE    (10 * NSEC_PER_SEC)

static struct xen_evtchn_2l bits;

void pair_fill(uint8_t *to, uint64_t sector, unsigned int n)
{
    for (unsigned int i = 0; i < SECTOR_SIZE; i++)
        to[i] = (uint8_t)(i * 3 + (i >> 8) + sector * 7 + n * 101);
}

bool pair_filled(const uint8_t *at, uint64_t sector, unsigned int n)
{
    uint8_t expected[SECTOR_SIZE];

    pair_fill(expected, sector, n);
    return !memcmp(at, expected, SECTOR_SIZE);
}

/* Masked: the port is polled, and causes no upcall. */
void pair_listen(evtchn_port_t port)
{
    XEN_EVTCHN_2L_INIT(&bits, guest.shared, guest.vcpu);
    xen_evtchn_2l_mask(&bits, port);
}

void pair_notify(evtchn_port_t port)
{
    struct evtchn_send send = { .port = port };

    if (xen_event(EVTCHNOP_send, &send))
        check_stop("pair: no event can be sent, port", port, 0);
}

void pair_wait(evtchn_port_t port, const char *what_for)
{
    struct sched_poll poll = { .nr_ports = 1, .timeout = clock_ns() + PATIENCE };

    set_xen_guest_handle(poll.ports, &port);
    xen_sched(SCHEDOP_poll, &poll);
    if (xen_evtchn_2l_clear(&bits, port) != 1)
        check_stop(what_for, port, clock_ns());
}

void pair_wait_state(evtchn_port_t port, const uint32_t *state, uint32_t value,
                     const char *what_for)
{
    while (xen_load32_acquire(state) != value)
        pair_wait(port, what_for);
}
