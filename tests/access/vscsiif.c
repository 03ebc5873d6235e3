/* SPDX-License-Identifier: MIT */
/* Checks which SCSI requests and responses are accepted, and what their copies are. */
#include "common.h"
#include "xen/access/vscsiif.h"

enum { PAGE = 4096, SLOTS = 16, SLOT = 252, HEADER = 64, UNTOUCHED = 0xa5, MAX_LIST = 1000 };

static vscsiif_sring_t *sring;          /* in memory of just its size */
static vscsiif_back_ring_t back;
static vscsiif_front_ring_t front;
static uint32_t seed;

static void start(RING_IDX at)
{
    fill_random(sring, HEADER + SLOTS * SLOT, &seed);
    BACK_RING_ATTACH(&back, sring, at, HEADER + SLOTS * SLOT);
    FRONT_RING_ATTACH(&front, sring, at, HEADER + SLOTS * SLOT);
    check_at(RING_SIZE(&back), SLOTS, 0);
}

/* A right request of a kind: what is not set is random. */
static struct vscsiif_request *make(RING_IDX at, unsigned int act, unsigned int segments)
{
    struct vscsiif_request *req;
    unsigned int i;

    start(at);
    req = RING_GET_REQUEST(&front, at);
    req->act = (uint8_t)act;
    req->cmd_len = (uint8_t)(at % 17);
    req->sc_data_direction = (uint8_t)(at % 4);
    req->nr_segments = (uint8_t)segments;
    for (i = 0; i < VSCSIIF_SG_TABLESIZE; i++) {
        req->seg[i].offset = (uint16_t)(i * 8);
        req->seg[i].length = (uint16_t)(i % 2 ? 32 : 4096 - i * 8);
    }
    return req;
}

static void check_take(unsigned int max_list, int want, unsigned int step)
{
    unsigned char before[PAGE];
    struct vscsiif_request got;
    RING_IDX at = back.req_cons;
    int result;

    memset(&got, UNTOUCHED, sizeof(got));
    memcpy(before, sring, HEADER + SLOTS * SLOT);
    result = xen_vscsiif_take_request(&back, max_list, &got);
    if (result != want)
        fail_msg("%d, not %d (step %u)", result, want, step);
    check_at(back.req_cons, at + 1, step);
    check_at(back.rsp_prod_pvt, at, step);
    assert_memory_equal(sring, before, HEADER + SLOTS * SLOT);
    check_at(got.rqid, RING_GET_REQUEST(&front, at)->rqid, step);
    if (!result)
        assert_memory_equal(&got, RING_GET_REQUEST(&front, at), SLOT);
}

static void a_right_request_is_copied(void **state)
{
    unsigned int n;

    (void)state;
    for (n = 0; n <= VSCSIIF_SG_TABLESIZE; n++) {
        make(n, VSCSIIF_ACT_SCSI_CDB, n);
        check_take(0, 0, n);
        make(0u - n, VSCSIIF_ACT_SCSI_ABORT, n);
        check_take(0, 0, n);
    }
    for (n = 0; n < 256; n++) {         /* other actions have no segments */
        make(n, n % 2 ? VSCSIIF_ACT_SCSI_ABORT : VSCSIIF_ACT_SCSI_RESET, n);
        check_take(0, 0, n);
    }
}

static void a_wrong_request_is_refused(void **state)
{
    unsigned int n;

    (void)state;
    for (n = 0; n < 256; n++) {
        make(n, n, 1);
        check_take(0, n >= 1 && n <= 3 ? 0 : XEN_VSCSIIF_EACT, n);
        make(n, VSCSIIF_ACT_SCSI_RESET, 1)->cmd_len = (uint8_t)n;
        check_take(0, n <= 16 ? 0 : XEN_VSCSIIF_ECOMMAND, n);
        make(n, VSCSIIF_ACT_SCSI_CDB, 1)->sc_data_direction = (uint8_t)n;
        check_take(0, n <= 3 ? 0 : XEN_VSCSIIF_EDIRECTION, n);
        make(n, VSCSIIF_ACT_SCSI_CDB, n);
        check_take(0, n <= 26 || n == 128 ? 0 : XEN_VSCSIIF_ESEGMENTS, n);
        make(n, VSCSIIF_ACT_SCSI_CDB, n);
        check_take(30000, n <= 26 || (n >= 128 && n <= 128 + 26) ? 0 : XEN_VSCSIIF_ESEGMENTS, n);
    }
}

static void a_segment_is_inside_its_page(void **state)
{
    static const struct {
        uint16_t offset, length;
        int want, want_list;
    } segments[] = {
        { 0, 4096, 0, 0 },
        { 4095, 1, 0, XEN_VSCSIIF_ESEGMENTS },      /* a list is aligned, and has whole segments */
        { 4096, 0, 0, 0 },
        { 1, 8, 0, XEN_VSCSIIF_ESEGMENTS },
        { 2, 8, 0, XEN_VSCSIIF_ESEGMENTS },
        { 4, 8, 0, 0 },
        { 8, 4, 0, XEN_VSCSIIF_ESEGMENTS },
        { 8, 9, 0, XEN_VSCSIIF_ESEGMENTS },
        { 1, 4096, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS },
        { 4, 4096, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS },
        { 0, 4104, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS },
        { 4096, 8, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS },
        { 65532, 8, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS },
        { 0xffff, 0xffff, XEN_VSCSIIF_ESEGMENTS, XEN_VSCSIIF_ESEGMENTS }
    };
    unsigned int i, n;

    (void)state;
    for (i = 0; i < COUNT(segments); i++)
        for (n = 0; n < VSCSIIF_SG_TABLESIZE; n++) {
            unsigned int list;

            for (list = 0; list <= VSCSIIF_SG_GRANT; list += VSCSIIF_SG_GRANT) {
                struct vscsiif_request *req = make(i * 5, VSCSIIF_ACT_SCSI_CDB, list + n + 1);

                req->seg[n].offset = segments[i].offset;
                req->seg[n].length = segments[i].length;
                check_take(30000, list ? segments[i].want_list : segments[i].want, i);
                req = make(i * 5, VSCSIIF_ACT_SCSI_CDB, list + n);      /* the last one is not used */
                req->seg[n].offset = segments[i].offset;
                req->seg[n].length = segments[i].length;
                check_take(30000, 0, i);
            }
        }
}

/* All lists together have at most as many segments as the back end offered. */
static void lists_are_not_longer_than_offered(void **state)
{
    static const uint16_t lengths[3] = { 4096, 8, 80 };
    unsigned int i, n, sum = 0;

    (void)state;
    for (n = 1; n <= 3; n++) {
        sum += lengths[n - 1] / 8;
        for (i = 0; i < 3; i++) {
            struct vscsiif_request *req = make(n, VSCSIIF_ACT_SCSI_CDB, VSCSIIF_SG_GRANT | n);

            req->seg[0].offset = req->seg[1].offset = req->seg[2].offset = 0;
            req->seg[0].length = lengths[0];
            req->seg[1].length = lengths[1];
            req->seg[2].length = lengths[2];
            check_take(sum + i - 1, i ? 0 : XEN_VSCSIIF_ESEGMENTS, i);
        }
    }
    make(0, VSCSIIF_ACT_SCSI_CDB, VSCSIIF_SG_GRANT | 1);
    check_take(0, XEN_VSCSIIF_ESEGMENTS, 0);        /* not offered */
}

static void the_segments_of_a_list_are_checked(void **state)
{
    unsigned char *page = (unsigned char *)malloc(PAGE);
    struct scsiif_request_segment list, *to, *from;
    unsigned int n, i;

    (void)state;
    assert_non_null(page);
    for (n = 0; n <= 512; n += n < 4 ? 1 : 127) {
        list.gref = 1;
        list.offset = (uint16_t)(PAGE - 8 * n);
        list.length = (uint16_t)(8 * n);
        to = (struct scsiif_request_segment *)malloc(8 * n + 1);    /* in memory of just its size */
        assert_non_null(to);
        fill_random(page, PAGE, &seed);
        from = (struct scsiif_request_segment *)(void *)(page + list.offset);
        for (i = 0; i < n; i++) {
            from[i].offset = (uint16_t)(i * 3);
            from[i].length = (uint16_t)(4096 - i * 3);
        }
        assert_int_equal(xen_vscsiif_take_list(page, &list, to), n);
        assert_memory_equal(to, from, 8 * n);
        if (n) {
            from[n - 1].offset++;
            assert_int_equal(xen_vscsiif_take_list(page, &list, to), XEN_VSCSIIF_ESEGMENTS);
            from[0].offset = from[0].length = 0xffff;
            assert_int_equal(xen_vscsiif_take_list(page, &list, to), XEN_VSCSIIF_ESEGMENTS);
        }
        free(to);
    }
    free(page);
}

static void a_response_has_no_more_sense_data_than_fit(void **state)
{
    unsigned char sense[256], before[PAGE];
    struct vscsiif_response got;
    unsigned int n, i;

    (void)state;
    for (n = 0; n < 256; n++) {
        RING_IDX at = 0u - 100 + n;
        unsigned int kept = n < 96 ? n : 96;
        const unsigned char *slot;

        start(at);
        fill_random(sense, sizeof(sense), &seed);
        memcpy(before, sring, HEADER + SLOTS * SLOT);
        xen_vscsiif_put_response(&back, (uint16_t)(n * 257), (int32_t)(0x80070000u + n), n * 0x01010101u,
                                 n ? sense : NULL, n);
        check_at(back.rsp_prod_pvt, at + 1, n);
        /* the offsets are those of the protocol */
        slot = (const unsigned char *)sring + HEADER + at % SLOTS * SLOT;
        check_at(slot[0], n, n);
        check_at(slot[1], n, n);
        check_at(slot[2], 0, n);
        check_at(slot[3], kept, n);
        if (kept)
            assert_memory_equal(slot + 4, sense, kept);
        check_at(slot[100] | slot[102] << 16, n | 7 << 16, n);
        for (i = 104; i < 108; i++)
            check_at(slot[i], n, i);
        /* and nothing else was written */
        memcpy(before + (slot - (unsigned char *)sring), slot, 4 + kept);
        memcpy(before + (slot - (unsigned char *)sring) + 100, slot + 100, 8);
        assert_memory_equal(sring, before, HEADER + SLOTS * SLOT);

        RING_GET_RESPONSE(&front, at)->sense_len = (uint8_t)n;
        memset(&got, UNTOUCHED, sizeof(got));
        xen_vscsiif_take_response(&front, &got);
        check_at(front.rsp_cons, at + 1, n);
        check_at(got.sense_len, kept, n);
        RING_GET_RESPONSE(&front, at)->sense_len = (uint8_t)kept;
        assert_memory_equal(&got, RING_GET_RESPONSE(&front, at), SLOT);
    }
}

static int make_the_ring(void **state)
{
    (void)state;
    sring = (vscsiif_sring_t *)malloc(HEADER + SLOTS * SLOT);
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
        cmocka_unit_test(a_right_request_is_copied),
        cmocka_unit_test(a_wrong_request_is_refused),
        cmocka_unit_test(a_segment_is_inside_its_page),
        cmocka_unit_test(lists_are_not_longer_than_offered),
        cmocka_unit_test(the_segments_of_a_list_are_checked),
        cmocka_unit_test(a_response_has_no_more_sense_data_than_fit),
    };

    return cmocka_run_group_tests_name("access/vscsiif.h", tests, make_the_ring, put_away);
}
