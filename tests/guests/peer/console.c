/* SPDX-License-Identifier: MIT */
/*
 * Consoles: the first one, whose other end is xenconsoled, and through which goes all that the guest prints; and a
 * second one, a channel of xl, whose other end is QEMU.
 */
#include "device.h"

#include "xen/access/console.h"

#define LINES       100u
#define TYPED       3000u
#define SHORTLY     (NSEC_PER_SEC / 2)
#define REF_PAGE    32u

struct console {
    struct xencons_interface *page;
    evtchn_port_t port;
};

static struct console first(void)
{
    struct console console = { pages.console, pages.console_port };

    return console;
}

static void write_to(struct console console, const char *text, size_t length)
{
    while (length) {
        int n = xen_console_out_write(console.page, text, length);

        if (n > 0) {
            text += n;
            length -= (size_t)n;
            peer_notify(console.port);
        } else {                /* an error cannot be printed */
            peer_wait(console.port, "console: the back end takes nothing out of the page");
        }
    }
}

void console_open(void)
{
    peer_listen(pages.console_port);
}

void console_write(const char *text, size_t length)
{
    write_to(first(), text, length);
}

/* Takes what was typed out of the page; 0 if there is nothing. */
static size_t take(struct console console, char *to, size_t room)
{
    int n = xen_console_in_read(console.page, to, room);

    if (n < 0)
        check_stop("console: the input is corrupt", console.page->in_prod, console.page->in_cons);
    if (n)
        peer_notify(console.port);
    return (size_t)n;
}

static void wait_for_input(struct console console, int bytes, const char *what_for)
{
    while (xen_console_in_queued(console.page) < bytes)
        peer_wait(console.port, what_for);
}

/* Adds 1 to a decimal number. `digit` is its last one. */
static void count_up(char *digit)
{
    for (; ++*digit > '9'; digit--)
        *digit = '0';
}

/* Lines with ascending numbers, more than the page can hold; dom0 looks whether all came. */
static void print_lines(struct console console)
{
    char line[] = "out  0000 the page holds 2048 bytes, and these are lines of 64.\n";

    for (unsigned int i = 0; i < LINES; i++) {
        write_to(console, line, sizeof(line) - 1);
        count_up(line + 8);
    }
    check("console: more than the page holds was written", true);
}

/* Dom0 types TYPED bytes, "0000\n0001\n" and so on, more than the page can hold. */
static void read_lines(struct console console)
{
    static char typed[TYPED + 1];
    char line[5] = { '0', '0', '0', '0', '\n' };
    size_t have = 0, wrong = 0;

    check_note("type", TYPED, 0);
    wait_for_input(console, sizeof(console.page->in), "console: nothing was typed");
    peer_wait_until(console.port, clock_ns() + SHORTLY);
    check_is("console: the page is full, and no more is written to it",
             (uint64_t)xen_console_in_queued(console.page), sizeof(console.page->in));
    while (have < TYPED) {
        wait_for_input(console, 1, "console: the rest was not typed");
        have += take(console, typed + have, TYPED - have);
    }
    for (size_t i = 0; i < TYPED; i += sizeof(line)) {
        for (size_t j = 0; j < sizeof(line); j++)
            wrong += typed[i + j] != line[j];
        count_up(line + 3);
    }
    check_is("console: bytes that differ from what was typed", wrong, 0);
    check_is("console: no more comes", take(console, typed, TYPED), 0);
}

/* The nodes of the first console, which the toolstack has written */
static void check_nodes(void)
{
    char back[64], tty[32];

    check_is("console: looks connected", xen_load8(&pages.console->connection),
             XENCONSOLE_CONNECTED);
    device_check("console: served by xenconsoled", "console", "type", "xenconsoled");
    device_check("console: keeps 1 MB of output", "console", "limit", "1048576");
    device_check("console: its output", "console", "output", "pty");
    check_is("console: its page", store_number("console/ring-ref"), frame_of(pages.console));
    check_is("console: its port", store_number("console/port"), pages.console_port);
    check_is("console: its terminal", (uint64_t)store_read("console/tty", tty, sizeof(tty)), 0);
    check("console: is a device of dom0", text_find(tty, "/dev/pts/") == tty);
    check_is("console: its back end", (uint64_t)store_read("console/backend", back, sizeof(back)), 0);
    device_check("console: the meaning of the bytes", back, "protocol", "vt100");
    device_check("console: it is not being removed", back, "online", "1");
    device_check("console: the back end has no state but the first", back, "state", "1");
}

void check_peer_console(void)
{
    check_nodes();
    print_lines(first());
    read_lines(first());
}

static struct console connect_channel(const struct device *device)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct console console = { (struct xencons_interface *)page, device_port(device) };

    memset(page, 0, sizeof(page));
    device_grant(device, REF_PAGE, page, 0);
    device_wait(device, XenbusStateInitWait);
    device_put_number(device, "ring-ref", REF_PAGE);
    device_put_number(device, "port", console.port);
    device_enter(device, XenbusStateInitialised);
    device_wait(device, XenbusStateConnected);
    device_enter(device, XenbusStateConnected);
    return console;
}

static void disconnect_channel(const struct device *device, struct console console)
{
    device_enter(device, XenbusStateClosing);
    device_wait(device, XenbusStateClosing);
    device_enter(device, XenbusStateClosed);
    device_wait(device, XenbusStateClosed);
    device_close(console.port);
    device_revoke(REF_PAGE);
    device_remove(device, "ring-ref");
    device_remove(device, "port");
}

/* QEMU shows it in a terminal. Dom0 looks at what comes out of it. */
void check_peer_channel(void)
{
    struct device device;
    struct console console;

    device_open(&device, "console", 1);
    device_check("channel: its name", device.own, "name", "org.example.test");
    device_check("channel: served by QEMU", device.own, "type", "ioemu");
    device_check("channel: the meaning of the bytes", device.own, "protocol", "vt100");
    device_check("channel: connected to a terminal", device.other, "connection", "pty");
    device_check("channel: this end begins", device.own, "state", "1");
    console = connect_channel(&device);
    check_is("channel: both ends are connected", device_offers(&device, "state", 0),
             XenbusStateConnected);
    read_lines(console);
    print_lines(console);
    disconnect_channel(&device, console);
    check_is("channel: both ends are closed", device_offers(&device, "state", 0), XenbusStateClosed);

    device_enter(&device, XenbusStateInitialising);
    console = connect_channel(&device);
    print_lines(console);
    disconnect_channel(&device, console);
}
