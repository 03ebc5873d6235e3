/* SPDX-License-Identifier: MIT */
/* Starts a guest that xl has created, and runs the checks for the peer that `peer=` names. */
#include "peer.h"

#include "xen/access/evtchn.h"
#include "xen/sched.h"


struct peer_pages pages;
uint64_t patience = 180 * NSEC_PER_SEC;

static struct xen_evtchn_2l bits;

void peer_listen(evtchn_port_t port)
{
    XEN_EVTCHN_2L_INIT(&bits, guest.shared, guest.vcpu);
    xen_evtchn_2l_mask(&bits, port);
}

void peer_notify(evtchn_port_t port)
{
    struct evtchn_send send = { .port = port };

    if (xen_event(EVTCHNOP_send, &send))
        check_stop("peer: no event can be sent, port", port, 0);
}

bool peer_wait_any(evtchn_port_t *ports, unsigned int n, uint64_t deadline)
{
    struct sched_poll poll = { .nr_ports = n, .timeout = deadline };
    bool any = false;

    set_xen_guest_handle(poll.ports, ports);
    do {
        xen_sched(SCHEDOP_poll, &poll);
        for (unsigned int i = 0; i < n; i++)
            any |= xen_evtchn_2l_clear(&bits, ports[i]) == 1;
    } while (!any && clock_ns() < deadline);
    return any;
}

bool peer_wait_until(evtchn_port_t port, uint64_t deadline)
{
    return peer_wait_any(&port, 1, deadline);
}

void peer_wait(evtchn_port_t port, const char *what_for)
{
    if (!peer_wait_until(port, clock_ns() + patience))
        check_stop(what_for, port, clock_ns());
}

char *put_decimal(char *to, uint32_t number)
{
    char digits[10];
    size_t n = 0;

    do {
        uint32_t tenth = (uint32_t)(number * UINT64_C(0xcccccccd) >> 35);  /* Arm has no division */

        digits[n++] = (char)('0' + (number - tenth * 10));
        number = tenth;
    } while (number);
    while (n)
        *to++ = digits[--n];
    *to = 0;
    return to;
}

/* The domain ends, with what it has printed in xenconsoled's log. */
static void power_off(void)
{
    struct sched_shutdown end = { .reason = SHUTDOWN_poweroff };

    xen_sched(SCHEDOP_shutdown, &end);
}

void peer_connect(void)
{
    if (!find_pages(&pages))
        check_stop("peer: the toolstack has shared no pages", 0, 0);
    console_open();
    guest.print = console_write;
    store_open();
}

void peer_main(void)
{
    peer_connect();
    guest.leave = power_off;
    if (text_find(guest.command_line, "stop="))
        patience = 20 * NSEC_PER_SEC;
    if (text_find(guest.command_line, "peer=store "))
        check_peer_store();
    if (text_find(guest.command_line, "peer=console "))
        check_peer_console();
    if (text_find(guest.command_line, "peer=block "))
        check_peer_block();
    if (text_find(guest.command_line, "peer=blockback "))
        check_peer_blockback();
    if (text_find(guest.command_line, "peer=net "))
        check_peer_net();
    if (text_find(guest.command_line, "peer=netback "))
        check_peer_netback();
    if (text_find(guest.command_line, "peer=conback "))
        check_peer_conback();
    if (text_find(guest.command_line, "peer=xl "))
        check_peer_xl();
    if (text_find(guest.command_line, "peer=channel"))
        check_peer_channel();
    if (text_find(guest.command_line, "peer=screen"))
        check_peer_screen();
    if (text_find(guest.command_line, "peer=9p"))
        check_peer_9p();
    check_end();
}
