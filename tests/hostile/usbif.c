/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-usbif [SECONDS]
 * Takes USB requests and plug events while the other end, a thread, rewrites them. Whatever is
 * accepted keeps the rules, and does not change.
 */
#include "hostile.h"
#include "xen/access/usbif.h"

enum { PORTS = 9 };

#define SIZE(sring, slots)  (offsetof(__typeof__(*(sring)), ring) + (slots) * sizeof((sring)->ring[0]))

static usbif_urb_sring_t *sring;        /* in memory of just its size */
static usbif_conn_sring_t *conn_sring;
static usbif_urb_back_ring_t back;
static usbif_conn_front_ring_t front;

/* Another domain's stores: no sanitizer sees them. */
#if defined(__clang__)
# define UNSEEN __attribute__((noinline, no_sanitize("thread", "undefined", "address")))
#else
# define UNSEEN __attribute__((noinline, no_sanitize_thread))
#endif
static UNSEEN void scribble(void *at, unsigned int bytes, uint32_t *seed)
{
    static const uint8_t values[] = { 1, 2, 3, 4, 8, 9, 10, 16, 17, 33, 64, 128, 255 };
    volatile uint8_t *byte = (volatile uint8_t *)at;
    unsigned int i = next_random(seed) % bytes, n = 1 + next_random(seed) % 16;

    for (; n && i < bytes; n--, i++)
        byte[i] = next_random(seed) / 8 % 8 < 5 ? 0 : values[next_random(seed) % COUNT(values)];
}

static void *hostile_end(void *arg)
{
    uint32_t seed = 9;

    while (!is_done()) {
        unsigned int i;

        for (i = 0; i < USB_URB_RING_SIZE; i++)     /* mostly what is looked at first */
            scribble(&sring->ring[i], next_random(&seed) % 2 ? 20 : 148, &seed);
        scribble(conn_sring->ring, 512 * 4, &seed);
        stumble();
    }
    return arg;
}

static void a_request_keeps_the_rules(void **state)
{
    unsigned long step, ok = 0, isoc = 0, unlink = 0, port = 0, segments = 0;

    (void)state;
    BACK_RING_ATTACH(&back, sring, 0, SIZE(sring, USB_URB_RING_SIZE));
    begin(hostile_end);
    for (step = 1; goes_on(step, ok && isoc && unlink && port && segments); step++) {
        struct usbif_urb_request req, copy;
        unsigned int i, n, room = 0;
        int result = xen_usbif_take_urb_request(&back, PORTS, &req);

        copy = req;
        check_at(back.req_cons, step, step);
        port += result == XEN_USBIF_EPORT;
        segments += result == XEN_USBIF_ESEGMENTS;
        if (result == 0) {
            if (!usbif_pipeportnum(req.pipe) || usbif_pipeportnum(req.pipe) > PORTS)
                fail_msg("port %u", usbif_pipeportnum(req.pipe));
            n = req.nr_buffer_segs + (usbif_pipeisoc(req.pipe) ? req.u.isoc.nr_frame_desc_segs : 0);
            if (usbif_pipeunlink(req.pipe)) {
                unlink++;
                n = 0;
            } else {
                ok++;
                isoc += usbif_pipeisoc(req.pipe) && req.u.isoc.number_of_packets;
            }
            if (n > 16)
                fail_msg("%u segments", n);
            for (i = 0; i < n; i++) {
                if (req.seg[i].offset + req.seg[i].length > 4096)
                    fail_msg("segment %u: offset %u, length %u", i, req.seg[i].offset, req.seg[i].length);
                room += i < req.nr_buffer_segs ? 0 : req.seg[i].length;
            }
            if (!usbif_pipeunlink(req.pipe) && usbif_pipeisoc(req.pipe) &&
                room < req.u.isoc.number_of_packets * 16u)
                fail_msg("%u packets in %u bytes", req.u.isoc.number_of_packets, room);
        } else if (result != XEN_USBIF_EPORT && result != XEN_USBIF_ESEGMENTS) {
            fail_msg("no such error: %d", result);
        }
        if (step % 16 == 0)
            sched_yield();
        assert_memory_equal(&req, &copy, sizeof(req));
    }
    end();
    check_at(!!ok + !!isoc + !!unlink + !!port + !!segments, 5, step);
}

static void a_plug_event_keeps_the_rules(void **state)
{
    unsigned long step, right = 0, wrong = 0;

    (void)state;
    FRONT_RING_ATTACH(&front, conn_sring, 0, SIZE(conn_sring, USB_CONN_RING_SIZE));
    begin(hostile_end);
    for (step = 1; goes_on(step, right && wrong); step++) {
        struct usbif_conn_response rsp;
        int result = xen_usbif_take_conn_response(&front, PORTS, &rsp);

        if (result)
            wrong++;
        else if (rsp.portnum < 1 || rsp.portnum > PORTS || rsp.speed > 3)
            fail_msg("port %u, speed %u", rsp.portnum, rsp.speed);
        else
            right++;
    }
    end();
    if (!right || !wrong)
        fail_msg("%lu events were right, %lu wrong", right, wrong);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_keeps_the_rules),
        cmocka_unit_test(a_plug_event_keeps_the_rules),
    };
    int failed;

    sring = (usbif_urb_sring_t *)calloc(1, SIZE(sring, USB_URB_RING_SIZE));
    conn_sring = (usbif_conn_sring_t *)calloc(1, SIZE(conn_sring, USB_CONN_RING_SIZE));
    if (!sring || !conn_sring)
        return 2;
    failed = RUN("access/usbif.h, with a hostile peer", tests);
    free(sring);
    free(conn_sring);
    return failed;
}
