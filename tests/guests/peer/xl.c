/* SPDX-License-Identifier: MIT */
/*
 * What xl asks of a guest: fewer CPUs, less memory, a key, to suspend and go on (here, or in a new
 * domain), and to shut down. Dom0 asks for each when the guest prints `ready` and its number.
 */
#include "peer.h"

#include "xen/memory.h"
#include "xen/sched.h"

#define MARK        UINT64_C(0x123456789abcdef0)

static void watch(const char *path)
{
    struct xen_xs_msg reply;

    check_is("xl: watch a node", (uint64_t)store_call(&reply, XS_WATCH, 0, path, "xl", 3), 0);
}

/* Waits until a node that is watched has a text other than `before`. */
static void await(const char *path, const char *before, char *text, size_t room)
{
    uint64_t deadline = clock_ns() + patience;
    struct store_event event;

    for (;;) {
        if (store_read(path, text, room))
            *text = 0;
        if (*text && (strlen(text) != strlen(before) || memcmp(text, before, strlen(text))))
            return;
        if (!store_event(&event, deadline))
            check_stop(path, 0, 0);
    }
}

static void check_node(const char *what, const char *path, const char *before, const char *wanted)
{
    char text[32];

    await(path, before, text, sizeof(text));
    check_text(what, text, wanted, strlen(wanted));
}

/* Gives memory back until the domain has no more than the toolstack wants. */
static void check_memory_target(void)
{
    static xen_pfn_t frames[4096];
    struct xen_memory_reservation give = { .domid = DOMID_SELF };
    char before[24], text[24];
    uint64_t pages = 0, target = 0;

    store_read("memory/target", before, sizeof(before));
    check_note("ready", 2, 0);
    await("memory/target", before, text, sizeof(text));
    xen_xs_number(text, (int)strlen(text), &target);
    xen_xs_number(before, (int)strlen(before), &pages);
    check_is("xl: 8 MB less", pages - target, 8 << 10);
    pages = (pages - target) >> 2;
    for (size_t i = 0; i < pages; i++)
        frames[i] = unused_frame(i);
    set_xen_guest_handle(give.extent_start, frames);
    give.nr_extents = (xen_ulong_t)pages;
    check_is("xl: given back", (uint64_t)xen_memory(XENMEM_decrease_reservation, &give), pages);
}

/* The toolstack asks, and the guest clears the node to say that it has seen it. */
static void check_suspend(const char *what, unsigned int ready, bool cancelled)
{
    static volatile uint64_t mark = MARK;
    uint64_t domid = store_number("domid");

    check_note("ready", ready, 0);
    check_node("xl: asks to suspend", "control/shutdown", "", "suspend");
    check_is("xl: it was seen", (uint64_t)store_write("control/shutdown", ""), 0);
    check_is(what, suspend(), cancelled);
    if (!cancelled)
        peer_connect();
    check_is("xl: memory is as before", mark, MARK);
    if (cancelled) {
        check_is("xl: the same domain", store_number("domid"), domid);
    } else {
        check_within("xl: another domain", store_number("domid"), domid + 1, DOMID_FIRST_RESERVED);
        watch("control/shutdown");      /* the server knows nothing of the old domain */
    }
}

/* The toolstack asks by an event instead, if the guest has published a port for it. */
static void check_suspend_event(void)
{
    struct evtchn_alloc_unbound alloc = { .dom = DOMID_SELF, .remote_dom = 0 };
    char number[12], asked[8];

    check_is("xl: a port to ask by", (uint64_t)xen_event(EVTCHNOP_alloc_unbound, &alloc), 0);
    peer_listen(alloc.port);
    put_decimal(number, alloc.port);
    check_is("xl: publish it", (uint64_t)store_write("device/suspend/event-channel", number), 0);
    check_note("ready", 7, 0);
    peer_wait(alloc.port, "xl: nobody asks to suspend");
    check_is("xl: the node is not used", (uint64_t)store_read("control/shutdown", asked, sizeof(asked)),
             0);
    check_is("xl: and has no text", strlen(asked), 0);
    check_is("xl: goes on after the event", suspend(), true);
}

void check_peer_xl(void)
{
    watch("cpu");
    watch("memory/target");
    watch("control/shutdown");
    watch("control/sysrq");
    want_control();
    check_note("ready", 1, 0);
    check_node("xl: a CPU less", "cpu/1/availability", "online", "offline");
    check_memory_target();
    check_note("ready", 3, 0);
    check_node("xl: a key", "control/sysrq", "", "h");
    check_is("xl: it was seen", (uint64_t)store_write("control/sysrq", ""), 0);
    check_note("ready", 4, 0);          /* dom0 pauses and unpauses the domain */
    check_suspend("xl: goes on in the same domain", 5, true);
    check_suspend("xl: goes on in a new domain", 6, false);
    check_suspend_event();
    check_note("ready", 8, 0);
    check_node("xl: asks to shut down", "control/shutdown", "", "poweroff");
    check_is("xl: it was seen", (uint64_t)store_write("control/shutdown", ""), 0);
}
