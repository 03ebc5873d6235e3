/* SPDX-License-Identifier: MIT */
/* Checks which USB requests and plug events are accepted, and what their copies are. */
#include "common.h"
#include "xen/access/usbif.h"

enum { PAGE = 4096, HEADER = 64, SLOTS = 16, SLOT = 148, CONN_SLOTS = 512, CONN_SLOT = 4, UNTOUCHED = 0xa5 };
enum { ISOC = 0, INT = 0x40000000, CTRL = (int)0x80000000, BULK = (int)0xc0000000 };

static usbif_urb_sring_t *sring;        /* in memory of just its size */
static usbif_urb_back_ring_t back;
static uint32_t seed;

/* A right request: what is not set is random. */
static struct usbif_urb_request *make(RING_IDX at, uint32_t pipe, unsigned int segments)
{
    struct usbif_urb_request *req;
    unsigned int i;

    fill_random(sring, HEADER + SLOTS * SLOT, &seed);
    BACK_RING_ATTACH(&back, sring, at, HEADER + SLOTS * SLOT);
    check_at(RING_SIZE(&back), SLOTS, 0);
    req = RING_GET_REQUEST(&back, at);
    req->pipe = pipe;
    req->nr_buffer_segs = (uint16_t)segments;
    for (i = 0; i < USBIF_MAX_SEGMENTS_PER_REQUEST; i++) {
        req->seg[i].offset = (uint16_t)(i * 3);
        req->seg[i].length = (uint16_t)(i % 2 ? 32 : 4096 - i * 3);
    }
    return req;
}

static void check_take(unsigned int num_ports, int want, unsigned int step)
{
    unsigned char before[PAGE];
    struct usbif_urb_request got;
    RING_IDX at = back.req_cons;
    int result;

    memset(&got, UNTOUCHED, sizeof(got));
    memcpy(before, sring, HEADER + SLOTS * SLOT);
    result = xen_usbif_take_urb_request(&back, num_ports, &got);
    if (result != want)
        fail_msg("%d, not %d (step %u)", result, want, step);
    check_at(back.req_cons, at + 1, step);
    check_at(back.rsp_prod_pvt, at, step);
    assert_memory_equal(sring, before, HEADER + SLOTS * SLOT);
    check_at(got.id, RING_GET_REQUEST(&back, at)->id, step);
    if (!result)
        assert_memory_equal(&got, RING_GET_REQUEST(&back, at), SLOT);
}

static void a_port_exists(void **state)
{
    unsigned int port, ports;

    (void)state;
    for (port = 0; port < 32; port++)
        for (ports = 1; ports <= USBIF_MAX_PORTNR; ports++) {
            int want = port >= 1 && port <= ports ? 0 : XEN_USBIF_EPORT;

            make(port, (uint32_t)BULK | 0xff80 | port, 1);
            check_take(ports, want, port);
            make(port, USBIF_PIPE_UNLINK | port, 0xffff);   /* a cancellation has no segments */
            check_take(ports, want, port);
        }
    assert_int_equal(XEN_USBIF_EPORT, USBIF_STATUS_NODEV);
    assert_int_equal(XEN_USBIF_ESEGMENTS, USBIF_STATUS_INVAL);
}

static void segments_fit_in_the_request(void **state)
{
    static const unsigned int numbers[] = { 0, 1, 2, 8, 15, 16, 17, 18, 255, 0x7fff, 0xfff0, 0xffff };
    static const int types[] = { INT, CTRL, BULK };
    unsigned int i, j, k;

    (void)state;
    for (i = 0; i < COUNT(numbers); i++) {
        for (j = 0; j < COUNT(types); j++) {
            make(0u - i, (uint32_t)types[j] | 31, numbers[i])->u.isoc.nr_frame_desc_segs = 0xffff;
            check_take(31, numbers[i] <= 16 ? 0 : XEN_USBIF_ESEGMENTS, i);
        }
        for (k = 0; k < COUNT(numbers); k++) {
            struct usbif_urb_request *req = make(i, ISOC | 1, numbers[i]);

            req->u.isoc.nr_frame_desc_segs = (uint16_t)numbers[k];
            req->u.isoc.number_of_packets = (uint16_t)(k ? 1 : 0);
            check_take(1, numbers[i] + numbers[k] <= 16 ? 0 : XEN_USBIF_ESEGMENTS, k);
        }
    }
}

static void a_segment_is_inside_its_page(void **state)
{
    static const struct {
        uint16_t offset, length;
        int want;
    } segments[] = {
        { 0, 4096, 0 }, { 4095, 1, 0 }, { 4096, 0, 0 }, { 1, 4095, 0 },
        { 1, 4096, XEN_USBIF_ESEGMENTS }, { 4096, 1, XEN_USBIF_ESEGMENTS },
        { 0xffff, 1, XEN_USBIF_ESEGMENTS }, { 0xffff, 0xffff, XEN_USBIF_ESEGMENTS }
    };
    unsigned int i, n, isoc;

    (void)state;
    for (i = 0; i < COUNT(segments); i++)
        for (n = 0; n < 16; n++)
            for (isoc = 0; isoc < 2; isoc++) {
                struct usbif_urb_request *req = make(i, (uint32_t)(isoc ? ISOC : INT) | 1, isoc ? n : n + 1);

                req->u.isoc.nr_frame_desc_segs = (uint16_t)isoc;
                req->u.isoc.number_of_packets = 0;
                req->seg[n].offset = segments[i].offset;
                req->seg[n].length = segments[i].length;
                check_take(1, segments[i].want, n);
                req = make(i, (uint32_t)INT | 1, n);        /* the last one is not used */
                req->seg[n].offset = segments[i].offset;
                req->seg[n].length = segments[i].length;
                check_take(1, 0, n);
            }
}

static void packet_descriptors_have_room(void **state)
{
    unsigned int n, segments;

    (void)state;
    for (n = 0; n < 600; n++)
        for (segments = 0; segments < 3; segments++) {
            struct usbif_urb_request *req = make(n, ISOC | 1, 2);
            unsigned int room = segments == 0 ? 0 : segments == 1 ? 4000 : 4000 + 95;

            req->u.isoc.nr_frame_desc_segs = (uint16_t)segments;
            req->u.isoc.number_of_packets = (uint16_t)n;
            req->seg[2].length = 4000;
            req->seg[3].length = 95;
            check_take(1, n * 16 <= room ? 0 : XEN_USBIF_ESEGMENTS, n);
        }
    make(3, ISOC | 1, 2)->u.isoc.number_of_packets = 0xffff;
    RING_GET_REQUEST(&back, 3)->u.isoc.nr_frame_desc_segs = 14;
    check_take(1, XEN_USBIF_ESEGMENTS, 0);
}

static void a_plug_event_is_checked(void **state)
{
    usbif_conn_sring_t *conn = (usbif_conn_sring_t *)malloc(HEADER + CONN_SLOTS * CONN_SLOT);
    usbif_conn_front_ring_t front;
    unsigned int port, speed, ports;

    (void)state;
    assert_non_null(conn);
    FRONT_RING_ATTACH(&front, conn, 0u - 100, HEADER + CONN_SLOTS * CONN_SLOT);
    check_at(RING_SIZE(&front), CONN_SLOTS, 0);
    for (port = 0; port < 256; port++)
        for (speed = 0; speed < 256; speed += speed < 6 ? 1 : 83)
            for (ports = 1; ports < 32; ports += 15) {
                RING_IDX at = front.rsp_cons;
                struct usbif_conn_response *rsp = RING_GET_RESPONSE(&front, at), got;

                rsp->id = (uint16_t)(port * 256 + speed);
                rsp->portnum = (uint8_t)port;
                rsp->speed = (uint8_t)speed;
                assert_int_equal(xen_usbif_take_conn_response(&front, ports, &got),
                                 port >= 1 && port <= ports && speed <= 3 ? 0 : XEN_USBIF_EPORT);
                assert_memory_equal(&got, rsp, CONN_SLOT);
                check_at(front.rsp_cons, at + 1, port);
            }
    free(conn);
}

static int make_the_ring(void **state)
{
    (void)state;
    sring = (usbif_urb_sring_t *)malloc(HEADER + SLOTS * SLOT);
    return sring ? 0 : -1;
}

static int put_away(void **state)
{
    (void)state;
    free(sring);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_port_exists),
        cmocka_unit_test(segments_fit_in_the_request),
        cmocka_unit_test(a_segment_is_inside_its_page),
        cmocka_unit_test(packet_descriptors_have_room),
        cmocka_unit_test(a_plug_event_is_checked),
    };

    return cmocka_run_group_tests_name("access/usbif.h", tests, make_the_ring, put_away);
}
