/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-vscsiif [SECONDS]
 * Takes SCSI requests, lists of segments and responses while the other end, a thread, rewrites them.
 * Whatever is accepted keeps the rules, and does not change.
 */
#include "hostile.h"
#include "xen/access/vscsiif.h"

enum { SLOTS = 16, MAX_LIST = 600 };

#define SIZE    (offsetof(vscsiif_sring_t, ring) + SLOTS * sizeof(union vscsiif_sring_entry))

static vscsiif_sring_t *sring;          /* in memory of just its size */
static unsigned char *page;             /* with a list */
static vscsiif_back_ring_t back;
static vscsiif_front_ring_t front;

/* Another domain's stores: no sanitizer sees them. */
#if defined(__clang__)
# define UNSEEN __attribute__((noinline, no_sanitize("thread", "undefined", "address")))
#else
# define UNSEEN __attribute__((noinline, no_sanitize_thread))
#endif
static UNSEEN void scribble(void *at, unsigned int bytes, uint32_t *seed)
{
    static const uint8_t values[] = { 0, 1, 2, 3, 4, 8, 15, 16, 17, 26, 27, 128, 129, 154, 155, 255 };
    volatile uint8_t *byte = (volatile uint8_t *)at;
    unsigned int i = next_random(seed) % bytes, n = 1 + next_random(seed) % 16;

    for (; n && i < bytes; n--, i++)
        byte[i] = values[next_random(seed) % COUNT(values)];
}

/* A command with a list of one segment. */
static UNSEEN void write_right(void *at)
{
    volatile uint8_t *byte = (volatile uint8_t *)at;
    unsigned int i;

    byte[2] = VSCSIIF_ACT_SCSI_CDB;
    byte[3] = 10;
    byte[30] = 1;
    byte[31] = VSCSIIF_SG_GRANT | 1;
    for (i = 36; i < 40; i++)
        byte[i] = i == 38 ? 8 : 0;
}

static void *hostile_end(void *arg)
{
    uint32_t seed = 9;

    while (!is_done()) {
        unsigned int i;

        for (i = 0; i < SLOTS; i++)         /* mostly what is looked at first */
            if (next_random(&seed) / 8 % 4)
                scribble(&sring->ring[i], next_random(&seed) % 2 ? 34 : 252, &seed);
            else
                write_right(&sring->ring[i]);
        scribble(page, 4096, &seed);
        stumble();
    }
    return arg;
}

static int crosses(const struct scsiif_request_segment *seg)
{
    return (unsigned int)seg->offset + seg->length > 4096;
}

static void a_request_keeps_the_rules(void **state)
{
    unsigned long step, seen[5] = { 0 }, lists = 0;

    (void)state;
    BACK_RING_ATTACH(&back, sring, 0, SIZE);
    begin(hostile_end);
    for (step = 1; goes_on(step, seen[0] && seen[1] && seen[2] && seen[3] && seen[4] && lists); step++) {
        struct vscsiif_request req, copy;
        unsigned int i, n, sum = 0, list;
        int result = xen_vscsiif_take_request(&back, MAX_LIST, &req);

        copy = req;
        if (result > 0 || result < XEN_VSCSIIF_ESEGMENTS)
            fail_msg("no such result: %d", result);
        seen[-result]++;
        list = req.nr_segments & VSCSIIF_SG_GRANT;
        n = req.act == VSCSIIF_ACT_SCSI_CDB ? req.nr_segments - list : 0;
        if (result == 0) {
            if (req.act < 1 || req.act > 3 || req.cmd_len > 16 || req.sc_data_direction > 3 || n > 26)
                fail_msg("act %u, cmd_len %u, direction %u, %u segments", req.act, req.cmd_len,
                         req.sc_data_direction, n);
            for (i = 0; i < n; i++) {
                if (crosses(&req.seg[i]) || (list && req.seg[i].offset % 4 + req.seg[i].length % 8))
                    fail_msg("segment %u: offset %u, length %u", i, req.seg[i].offset, req.seg[i].length);
                sum += req.seg[i].length / 8;
            }
            if (list && sum > MAX_LIST)
                fail_msg("%u segments in lists", sum);
            lists += list && n;
        }
        if (step % 16 == 0)
            sched_yield();
        assert_memory_equal(&req, &copy, sizeof(req));
        xen_vscsiif_put_response(&back, req.rqid, 0, 0, &req, step % 256);
        check_at(back.req_cons, step, step);
        check_at(back.rsp_prod_pvt, step, step);
    }
    end();
    check_at(!!seen[0] + !!seen[1] + !!seen[2] + !!seen[3] + !!seen[4] + !!lists, 6, step);
}

static void a_list_keeps_the_rules(void **state)
{
    struct scsiif_request_segment *to, list = { 0, 4000, 96 };
    unsigned long step, right = 0, wrong = 0;
    unsigned int i;

    (void)state;
    to = (struct scsiif_request_segment *)malloc(96);
    assert_non_null(to);
    memset(page, 0, 4096);
    begin(hostile_end);
    for (step = 1; goes_on(step, right && wrong); step++) {
        int n = xen_vscsiif_take_list(page, &list, to);

        if (n == 12) {
            right++;
            for (i = 0; i < 12; i++)
                if (crosses(&to[i]))
                    fail_msg("segment %u: offset %u, length %u", i, to[i].offset, to[i].length);
        } else {
            check_at(n, XEN_VSCSIIF_ESEGMENTS, step);
            wrong++;
        }
        if (step % 512 == 0) {              /* something right again, before the thread has other ideas */
            for (i = 0; i < 12; i++)
                xen_store32((uint32_t *)(void *)(page + 4004 + 8 * i), 8);
        }
    }
    end();
    if (!right || !wrong)
        fail_msg("%lu lists were right, %lu wrong", right, wrong);
    free(to);
}

static void sense_data_fit(void **state)
{
    unsigned long step, most = 0, less = 0;

    (void)state;
    FRONT_RING_ATTACH(&front, sring, 0, SIZE);
    begin(hostile_end);
    for (step = 1; goes_on(step, most && less); step++) {
        struct vscsiif_response rsp;

        xen_vscsiif_take_response(&front, &rsp);
        if (rsp.sense_len > sizeof(rsp.sense_buffer))
            fail_msg("%u bytes of sense data", rsp.sense_len);
        most += rsp.sense_len == sizeof(rsp.sense_buffer);
        less += rsp.sense_len < sizeof(rsp.sense_buffer);
    }
    end();
    if (!most || !less)
        fail_msg("%lu times full, %lu times not", most, less);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_keeps_the_rules),
        cmocka_unit_test(a_list_keeps_the_rules),
        cmocka_unit_test(sense_data_fit),
    };
    int failed;

    sring = (vscsiif_sring_t *)calloc(1, SIZE);
    page = (unsigned char *)calloc(1, 4096);
    if (!sring || !page)
        return 2;
    failed = RUN("access/vscsiif.h, with a hostile peer", tests);
    free(sring);
    free(page);
    return failed;
}
