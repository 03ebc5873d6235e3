/* SPDX-License-Identifier: MIT */
/*
 * A back end for a further console of Linux, whose hvc_xen is the front end. In each of two connections Linux writes
 * lines, more than the page holds, gets the same lines back, and asks for the end with a line `close`.
 */
#include "backend.h"

#include "xen/access/console.h"

#define LINES   100u
#define LINE    32u

static struct device console;
static evtchn_port_t port;

/* Its own frame is replaced by a frame of the front end. */
static union {
    struct xencons_interface ring;
    uint8_t page[PAGE_SIZE];
} shared PAGE_ALIGNED;

/* Takes n bytes that the front end has written. */
static void take(char *to, size_t n)
{
    while (n) {
        int taken = xen_console_out_read(&shared.ring, to, n);

        if (taken < 0)
            check_stop("conback: more bytes than the page holds", shared.ring.out_prod, shared.ring.out_cons);
        if (taken)
            peer_notify(port);
        else
            peer_wait(port, "conback: the front end writes nothing");
        to += taken;
        n -= (size_t)taken;
    }
}

/* Writes n bytes for the front end. */
static void give(const char *from, size_t n)
{
    while (n) {
        int given = xen_console_in_write(&shared.ring, from, n);

        if (given < 0)
            check_stop("conback: the front end has taken more than there is", shared.ring.in_prod,
                       shared.ring.in_cons);
        if (given)
            peer_notify(port);
        else
            peer_wait(port, "conback: the front end takes nothing");
        from += given;
        n -= (size_t)given;
    }
}

static void check_lines(void)
{
    static const char format[LINE + 1] = "console 0000 123456789012345678\n";
    static char lines[LINES][LINE], seen[LINES][LINE];
    unsigned int same = 0;

    take(seen[0], sizeof(seen));
    for (unsigned int i = 0; i < LINES; i++) {
        memcpy(lines[i], format, LINE);
        lines[i][10] = (char)('0' + i / 10);
        lines[i][11] = (char)('0' + i % 10);
        same += !memcmp(lines[i], seen[i], LINE);
    }
    check_is("conback: lines that are right", same, LINES);
    give(lines[0], sizeof(lines));
    take(seen[0], 6);
    check("conback: Linux asks for the end", !memcmp(seen[0], "close\n", 6));
    check_is("conback: it has taken all lines", xen_load32(&shared.ring.in_cons), sizeof(lines));
    check_is("conback: it writes no more", (uint64_t)xen_console_out_queued(&shared.ring), 0);
}

/* Maps the page, and closes the console when Linux asks for that. */
static void serve(void)
{
    int64_t handle = grant_map(console.domid, (grant_ref_t)device_offers(&console, "ring-ref", 0), shared.page, 0);

    if (!check("conback: map its page", handle >= 0))
        check_stop("conback: status of the map", (uint64_t)handle, 0);
    check_is("conback: the page is empty", xen_load32(&shared.ring.in_cons) | xen_load32(&shared.ring.in_prod) |
             xen_load32(&shared.ring.out_cons) | xen_load32(&shared.ring.out_prod), 0);
    port = backend_bind(&console, (evtchn_port_t)device_offers(&console, "port", 0));
    device_enter(&console, XenbusStateConnected);
    check_is("conback: the front end is connected, too", backend_wait(&console, 1u << XenbusStateConnected),
             XenbusStateConnected);
    check_lines();
    device_enter(&console, XenbusStateClosing);
    check_is("conback: the front end stops using it", backend_wait(&console, 1u << XenbusStateClosed),
             XenbusStateClosed);
    check("conback: unmap the page", grant_unmap(handle, shared.page));
    device_close(port);
    device_enter(&console, XenbusStateClosed);
}

static void check_toolstack(void)
{
    device_check("conback: the device model is to serve it", console.other, "type", "ioemu");
    device_check("conback: with a terminal", console.other, "output", "pty");
    device_check("conback: the same for the back end", console.own, "connection", "pty");
    device_check("conback: its name", console.other, "name", "second");
    device_check("conback: for the back end, too", console.own, "name", "second");
    device_check("conback: what the bytes are", console.other, "protocol", "vt100");
    device_check("conback: for the back end, too", console.own, "protocol", "vt100");
    device_check("conback: it is plugged in", console.own, "online", "1");
}

void check_peer_conback(void)
{
    unsigned int connections = 0;
    char state[8];

    backend_watch("console");
    check_note("ready", 1, 0);
    backend_open(&console, "console");
    check_toolstack();
    /* Linux begins again with Initialised. If it then found this end Closed, it would close, too. */
    device_enter(&console, XenbusStateInitWait);
    for (; backend_wait(&console, 1u << XenbusStateInitialised) == XenbusStateInitialised; connections++) {
        serve();
        device_enter(&console, XenbusStateInitWait);
    }
    check("conback: both folders are removed at once",
          store_read(device_path(console.own, "state").text, state, sizeof(state)));
    check_is("conback: connections", connections, 2);
}
