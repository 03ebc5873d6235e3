/* SPDX-License-Identifier: MIT */
/*
 * Front ends for QEMU's screen, keyboard and pointer. Dom0 saves each picture when the guest
 * prints `picture` and its number, and then presses the return key. It sends the events that are
 * checked here when the guest prints `relative`, `absolute`, `raw`, `many` or `refresh`.
 *
 * In picture n, red is 33 + (x + 7 n) mod 90 at (x, y), green 33 + y mod 90, and blue 33 + (x + y)
 * mod 90. Pictures 6 and 7 have one color. Numbers between 33 and 122 are letters in dom0's file.
 */
#include "device.h"

#include "xen/access/once.h"
#include "xen/io/fbif.h"
#include "xen/io/kbdif.h"
#include "xen/io/protocols.h"

/* Numbers of Linux' input-event-codes.h */
#define KEY_ENTER       28u
#define KEY_A           30u
#define KEY_RIGHT       106u
#define BTN_LEFT        0x110u
#define BTN_RIGHT       0x111u
#define BTN_MIDDLE      0x112u

#define SHORTLY         (NSEC_PER_SEC / 2)

/*
 * The frame buffer has more pages than one page directory has entries on any ABI. Most entries
 * are the same page: only the first and the last four are pages of their own.
 */
#define ENTRIES         (PAGE_SIZE / sizeof(xen_abi_ulong_t))
#define SCREEN_PAGES    1032u
#define DIRECTORIES     ((SCREEN_PAGES + ENTRIES - 1) / ENTRIES)
#define OWN             4u
#define LAST            ((SCREEN_PAGES - OWN) * PAGE_SIZE)      /* offset of the last ones */

static struct device screen, input;
static evtchn_port_t screen_port, input_port;
static uint8_t screen_page[PAGE_SIZE] PAGE_ALIGNED, input_page[PAGE_SIZE] PAGE_ALIGNED;
static xen_abi_ulong_t directory[DIRECTORIES][ENTRIES] PAGE_ALIGNED;
static uint8_t memory[2 * OWN][PAGE_SIZE] PAGE_ALIGNED;

static struct xenfb_page *fb(void)
{
    return (struct xenfb_page *)screen_page;
}

/* ---- keyboard and pointer ---------------------------------------------------------------- */

static struct xenkbd_page *kbd(void)
{
    return (struct xenkbd_page *)input_page;
}

static uint32_t waiting(void)
{
    return xen_load32_acquire(&kbd()->in_prod) - kbd()->in_cons;
}

static union xenkbd_in_event next_event(void)
{
    union xenkbd_in_event event;

    while (!waiting())
        peer_wait(input_port, "screen: no event of the keyboard or pointer");
    event = XENKBD_IN_RING_REF(input_page, kbd()->in_cons);
    xen_store32_release(&kbd()->in_cons, kbd()->in_cons + 1);
    return event;
}

static void check_key(const char *what, uint32_t keycode, uint8_t pressed)
{
    union xenkbd_in_event event = next_event();

    if (check_is(what, event.type, XENKBD_TYPE_KEY)) {
        check_is("screen: the key", event.key.keycode, keycode);
        check_is("screen: is pressed", event.key.pressed, pressed);
    }
}

static void check_motion(const char *what, int32_t x, int32_t y, int32_t z)
{
    union xenkbd_in_event event = next_event();

    if (check_is(what, event.type, XENKBD_TYPE_MOTION)) {
        check_is("screen: to the right", (uint64_t)event.motion.rel_x, (uint64_t)x);
        check_is("screen: down", (uint64_t)event.motion.rel_y, (uint64_t)y);
        check_is("screen: by the wheel", (uint64_t)event.motion.rel_z, (uint64_t)z);
    }
}

static void check_position(const char *what, int32_t x, int32_t y, int32_t z)
{
    union xenkbd_in_event event = next_event();

    if (check_is(what, event.type, XENKBD_TYPE_POS)) {
        check_is("screen: from the left", (uint64_t)event.pos.abs_x, (uint64_t)x);
        check_is("screen: from the top", (uint64_t)event.pos.abs_y, (uint64_t)y);
        check_is("screen: by the wheel", (uint64_t)event.pos.rel_z, (uint64_t)z);
    }
}

/* Connects the keyboard. QEMU reads the requests when this end is Connected. */
static void connect_input(const char *request, const char *request_too)
{
    memset(input_page, 0, sizeof(input_page));
    input_port = device_port(&input);
    device_wait(&input, XenbusStateInitWait);
    check_is("screen: positions are offered",
             device_offers(&input, XENKBD_FIELD_FEAT_ABS_POINTER, 0), 1);
    check_is("screen: also unscaled ones",
             device_offers(&input, XENKBD_FIELD_FEAT_RAW_POINTER, 0), 1);
    if (request)
        device_put_number(&input, request, 1);
    if (request_too)
        device_put_number(&input, request_too, 1);
    device_put_number(&input, XENKBD_FIELD_RING_REF, (uint32_t)frame_of(input_page));
    device_put_number(&input, XENKBD_FIELD_EVT_CHANNEL, input_port);
    device_enter(&input, XenbusStateInitialised);
    device_wait(&input, XenbusStateConnected);
    device_enter(&input, XenbusStateConnected);
}

static void disconnect(const struct device *device, evtchn_port_t port)
{
    device_enter(device, XenbusStateClosing);
    device_wait(device, XenbusStateClosing);
    device_enter(device, XenbusStateClosed);
    device_wait(device, XenbusStateClosed);
    device_close(port);
}

static void reconnect_input(const char *request, const char *request_too)
{
    disconnect(&input, input_port);
    device_enter(&input, XenbusStateInitialising);
    connect_input(request, request_too);
}

/* After a button, QEMU also sends where the pointer is. */
static void check_relative(void)
{
    check_note("relative", 0, 0);
    check_key("screen: a key", KEY_A, 1);
    check_key("screen: the same key", KEY_A, 0);
    check_key("screen: a key with an extended scan code", KEY_RIGHT, 1);
    check_motion("screen: the pointer moves", 12, -7, 0);
    check_motion("screen: the wheel turns down", 0, 0, 1);
    check_motion("screen: the wheel turns up", 0, 0, -1);
    check_key("screen: the left button", BTN_LEFT, 1);
    check_motion("screen: no motion", 0, 0, 0);
    check_key("screen: the right button", BTN_RIGHT, 1);
    check_motion("screen: no motion", 0, 0, 0);
    check_key("screen: the middle button", BTN_MIDDLE, 1);
    check_motion("screen: no motion", 0, 0, 0);
    check_key("screen: the left button", BTN_LEFT, 0);
    check_motion("screen: no motion", 0, 0, 0);
}

/* No event to QEMU is defined. It takes what comes. */
static void check_other_way(void)
{
    xen_store32_release(&kbd()->out_prod, 1);
    peer_notify(input_port);
    while (!xen_load32_acquire(&kbd()->out_cons))
        peer_wait(input_port, "screen: QEMU takes no event from the keyboard");
    check_is("screen: events to QEMU that were taken", kbd()->out_cons, 1);
}

static void check_positions(int32_t width, int32_t height)
{
    check_note("absolute", 0, 0);
    check_position("screen: a position in pixels", width - 1, height / 2 - 1, 0);
    check_position("screen: another, with the wheel", 0, height - 1, 1);
    reconnect_input(XENKBD_FIELD_REQ_ABS_POINTER, XENKBD_FIELD_REQ_RAW_POINTER);
    check_note("raw", 0, 0);
    check_position("screen: a position that is not scaled", 0x7fff, 1234, 0);
}

/* Dom0 sends 60 keys: those that do not fit are lost. Then the ring wraps. */
static void check_many(void)
{
    uint32_t n = 0, presses = 0;

    check_note("many", 0, 0);
    while (waiting() < XENKBD_IN_RING_LEN)
        peer_wait(input_port, "screen: the ring does not get full");
    peer_wait_until(input_port, clock_ns() + SHORTLY);
    check_is("screen: the ring is full, and no more is put into it", waiting(), XENKBD_IN_RING_LEN);
    for (; n < XENKBD_IN_RING_LEN; n++) {
        union xenkbd_in_event event = next_event();

        presses += event.type == XENKBD_TYPE_KEY && event.key.keycode == KEY_A &&
                   event.key.pressed == (n + 1) % 2;
    }
    check_is("screen: the first of them are there", presses, XENKBD_IN_RING_LEN);
    check_is("screen: and no others", waiting(), 0);
}

/* ---- screen ------------------------------------------------------------------------------ */

/* Picture `number`, with n bytes a pixel */
static void draw(uint8_t *to, unsigned int number, unsigned int width, unsigned int height,
                 unsigned int stride, unsigned int n)
{
    for (unsigned int y = 0; y < height; y++)
        for (unsigned int x = 0; x < width; x++) {
            uint8_t *pixel = to + y * stride + x * n;

            pixel[0] = (uint8_t)(33 + (x + y) % 90);
            pixel[1] = (uint8_t)(33 + y % 90);
            pixel[2] = (uint8_t)(33 + (x + 7 * number) % 90);
        }
}

static void send(union xenfb_out_event event)
{
    while (fb()->out_prod - xen_load32_acquire(&fb()->out_cons) == XENFB_OUT_RING_LEN)
        peer_wait(screen_port, "screen: QEMU takes no event");
    XENFB_OUT_RING_REF(screen_page, fb()->out_prod) = event;
    xen_store32_release(&fb()->out_prod, fb()->out_prod + 1);
    peer_notify(screen_port);
}

static void update(int32_t x, int32_t y, int32_t width, int32_t height)
{
    union xenfb_out_event event = {
        .update = { XENFB_TYPE_UPDATE, .x = x, .y = y, .width = width, .height = height },
    };

    send(event);
}

static void resize(int32_t width, int32_t height, int32_t stride, int32_t depth, int32_t offset)
{
    union xenfb_out_event event = {
        .resize = {
            XENFB_TYPE_RESIZE, .width = width, .height = height, .stride = stride, .depth = depth,
            .offset = offset,
        },
    };

    send(event);
}

/* Dom0 saves the picture after all events have been taken. */
static void show(unsigned int number)
{
    while (xen_load32_acquire(&fb()->out_cons) != fb()->out_prod)
        peer_wait(screen_port, "screen: QEMU takes no event");
    check_note("picture", number, 0);
    check_key("screen: dom0 has saved the picture", KEY_ENTER, 1);
}

static void connect_screen(int32_t width, int32_t height, uint32_t stride)
{
    device_wait(&screen, XenbusStateInitWait);
    check_is("screen: a resize is offered", device_offers(&screen, "feature-resize", 0), 1);
    for (unsigned int i = 0; i < SCREEN_PAGES; i++)
        directory[i / ENTRIES][i % ENTRIES] = (xen_abi_ulong_t)frame_of(
            memory[i < OWN ? i : i >= SCREEN_PAGES - OWN ? i + 2 * OWN - SCREEN_PAGES : 0]);
    fb()->width = width;
    fb()->height = height;
    fb()->line_length = stride;
    fb()->mem_length = SCREEN_PAGES * PAGE_SIZE;
    fb()->depth = 32;
    for (unsigned int i = 0; i < DIRECTORIES; i++)
        fb()->pd[i] = (xen_abi_ulong_t)frame_of(directory[i]);
    screen_port = device_port(&screen);
    device_put_number(&screen, "page-ref", (uint32_t)frame_of(screen_page));
    device_put_number(&screen, "event-channel", screen_port);
    device_put(&screen, "protocol", XEN_IO_PROTO_ABI_NATIVE);
    device_put_number(&screen, "feature-update", 1);
    device_enter(&screen, XenbusStateInitialised);
    device_wait(&screen, XenbusStateConnected);
    check_is("screen: updates are wanted", device_offers(&screen, "request-update", 0), 1);
    device_enter(&screen, XenbusStateConnected);
}

/* A screen at the end of the frame buffer, of which QEMU makes a copy: it has 3 bytes a pixel. */
static void check_updates(void)
{
    draw(memory[OWN], 2, 40, 30, 128, 3);
    resize(40, 30, 128, 24, LAST);
    show(2);
    draw(memory[OWN], 3, 40, 30, 128, 3);
    show(3);                            /* nothing was updated */
    update(5, 7, 11, 13);
    update(35, 20, 100, 100);           /* more than the screen */
    show(4);
    for (unsigned int i = 0; i < XENFB_OUT_RING_LEN; i++)       /* the ring wraps */
        update(0, 0, 1, 1);
}

static void check_resizes(void)
{
    draw(memory[0], 5, 72, 48, 288, 4);
    resize(100, 48, 288, 32, 0);        /* 72 pixels fit */
    resize(10, 10, 288, 12, 0);         /* these are ignored */
    resize(10, 10, 0, 32, 0);
    resize(10, 10, 288, 32, SCREEN_PAGES * PAGE_SIZE);
    show(5);
}

/* Pixels of 16 and of 8 bits, all of which are the same */
static void check_depths(void)
{
    uint16_t *pixels = (uint16_t *)memory[0];

    for (unsigned int i = 0; i < 16 * 16; i++)
        pixels[i] = 13 << 11 | 20 << 5 | 9;
    resize(16, 16, 32, 16, 0);
    show(6);
    memset(memory[OWN], 3 << 5 | 1 << 2 | 1, 16 * 16);
    resize(16, 16, 16, 8, LAST);
    show(7);
}

/*
 * Dom0 connects with VNC, twice. QEMU 7.2 computes the period from a rate in mHz. VNC does not say
 * it, and QEMU takes 75, which are Hz.
 */
static void check_refresh(void)
{
    union xenfb_in_event event;

    check_note("refresh", 0, 0);
    for (int i = 0; i < 2; i++) {
        while (xen_load32_acquire(&fb()->in_prod) == fb()->in_cons)
            peer_wait(screen_port, "screen: no event");
        event = XENFB_IN_RING_REF(screen_page, fb()->in_cons);
        xen_store32_release(&fb()->in_cons, fb()->in_cons + 1);
        check_is(i ? "screen: another event" : "screen: an event", event.type,
                 XENFB_TYPE_REFRESH_PERIOD);
        check_is("screen: the period in ms", event.refresh_period.period, 1000 * 1000 / 75);
    }
}

/* What libxl writes of another device, which has all that can be configured and is not used */
static void check_configured(void)
{
    struct device touch;

    device_open(&touch, XENKBD_DRIVER_NAME, 1);
    device_check("screen: its name", touch.other, XENKBD_FIELD_UNIQUE_ID, "touch");
    device_check("screen: no keyboard", touch.other, XENKBD_FIELD_FEAT_DSBL_KEYBRD, "1");
    device_check("screen: no pointer", touch.other, XENKBD_FIELD_FEAT_DSBL_POINTER, "1");
    device_check("screen: positions", touch.other, XENKBD_FIELD_FEAT_ABS_POINTER, "1");
    device_check("screen: positions that are not scaled", touch.other,
                 XENKBD_FIELD_FEAT_RAW_POINTER, "1");
    device_check("screen: touches", touch.other, XENKBD_FIELD_FEAT_MTOUCH, "1");
    device_check("screen: the largest x", touch.other, XENKBD_FIELD_WIDTH, "640");
    device_check("screen: the largest y", touch.other, XENKBD_FIELD_HEIGHT, "480");
    device_check("screen: the width for touches", touch.other, XENKBD_FIELD_MT_WIDTH, "320");
    device_check("screen: the height for touches", touch.other, XENKBD_FIELD_MT_HEIGHT, "240");
    device_check("screen: at the same time", touch.other, XENKBD_FIELD_MT_NUM_CONTACTS, "5");
}

void check_peer_screen(void)
{
    check_configured();
    device_open(&screen, "vfb", 0);
    device_open(&input, XENKBD_DRIVER_NAME, 0);
    draw(memory[0], 1, 72, 48, 288, 4);
    connect_screen(64, 48, 288);
    connect_input(NULL, NULL);
    show(1);
    check_relative();
    check_other_way();
    reconnect_input(XENKBD_FIELD_REQ_ABS_POINTER, NULL);
    check_positions(64, 48);
    check_many();
    check_updates();
    check_resizes();
    check_depths();
    check_refresh();
    disconnect(&input, input_port);
    disconnect(&screen, screen_port);
}
