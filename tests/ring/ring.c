/* SPDX-License-Identifier: MIT */
/* Tests indexes across the wrap at 2^32, free slots, barriers, and when the peer is notified. */
#include "ends.h"

static void free_slots_are_those_without_a_request(void **state)
{
    unsigned int i, entries, busy;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (entries = 1; entries <= 8; entries *= 2)
            for (busy = 0; busy <= entries; busy++) {
                start(entries, starts[i]);
                front.req_prod_pvt += busy;
                check_at(RING_FREE_REQUESTS(&front), entries - busy, starts[i], entries, busy);
                check_at(!!RING_FULL(&front), busy == entries, starts[i], entries, busy);
            }
}

static void responses_to_take_are_what_the_back_end_says(void **state)
{
    unsigned int i, made, taken;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (made = 0; made <= 17; made++)
            for (taken = 0; taken <= made; taken++) {
                start(8, starts[i]);
                sring->rsp_prod += made;
                front.rsp_cons += taken;
                check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(&front), made - taken,
                         starts[i], made, taken);
            }
}

static void requests_to_take_are_bounded_by_the_slots_for_responses(void **state)
{
    unsigned int i, held, made;
    uint32_t seed = 2;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (held = 0; held <= 8; held++) {     /* taken, not yet answered */
            start(8, starts[i]);
            back.req_cons += held;
            for (made = 0; made <= 20; made++) {
                sring->req_prod = back.req_cons + made;
                check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(&back), made < 8 - held ? made : 8 - held,
                         starts[i], held, made);
            }
            /* an index that went back, and any other one */
            for (made = 1; made <= 20; made++) {
                sring->req_prod = back.req_cons - made;
                check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(&back), 8 - held, starts[i], held, made);
            }
            for (made = 0; made < 1000; made++) {
                sring->req_prod = next_random(&seed) * 256;
                assert_in_range(XEN_RING_NR_UNCONSUMED_REQUESTS(&back), 0, 8 - held);
            }
        }
}

static void whether_there_are_messages(void **state)
{
    unsigned int i, n, want;
    unsigned char work;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (n = 0; n <= 256; n++) {
            start(256, starts[i]);
            sring->rsp_prod += n;
            sring->req_prod += n;
#ifdef XEN_RING_HAS_UNCONSUMED_IS_BOOL
            want = n != 0;
#else
            want = n;
#endif
            check_at(RING_HAS_UNCONSUMED_RESPONSES(&front), want, starts[i], n, 0);
            check_at(RING_HAS_UNCONSUMED_REQUESTS(&back), want, starts[i], n, 0);
            RING_FINAL_CHECK_FOR_REQUESTS(&back, work);
            check_at(work, want & 0xff, starts[i], n, 0);
            RING_FINAL_CHECK_FOR_RESPONSES(&front, work);
            check_at(work, want & 0xff, starts[i], n, 0);
            forget_barriers();
        }
}

static void indexes_that_cannot_be(void **state)
{
    static const unsigned int sizes[] = { 1, 2, 8, 128 };
    unsigned int i, j, made, size;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (j = 0; j < COUNT(sizes); j++) {
            size = sizes[j];
            start(size, starts[i]);
            back.req_cons += 1;         /* another index than the one that counts */
            front.req_prod_pvt += 1;
            for (made = 0; made <= size + 2; made++) {
                check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, starts[i] + made), made >= size,
                         starts[i], size, made);
                check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, starts[i] + made), made > size,
                         starts[i], size, made);
                check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, starts[i] + made), made > size,
                         starts[i], size, made);
            }
            /* behind, and half a world away */
            for (made = 0x7fffffff; made <= 0x80000001; made++) {
                check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, starts[i] + made), 1, i, size, made);
                check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, starts[i] + made), 1, i, size, made);
                check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, starts[i] + made), 1, i, size, made);
            }
            check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, starts[i] - 1), 1, starts[i], size, 0);
            check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, starts[i] - 1), 1, starts[i], size, 0);
            check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, starts[i] - 1), 1, starts[i], size, 0);
        }
}

static void message_i_is_in_slot_i_modulo_the_size(void **state)
{
    unsigned int i, entries, n;
    unsigned char *slot;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (entries = 1; entries <= 16; entries *= 2) {
            start(entries, starts[i]);
            for (n = 0; n < 40; n++) {
                slot = (unsigned char *)sring + 64 + (starts[i] + n) % entries * 24;
                assert_ptr_equal(RING_GET_REQUEST(&front, starts[i] + n), slot);
                assert_ptr_equal(RING_GET_REQUEST(&back, starts[i] + n), slot);
                assert_ptr_equal(RING_GET_RESPONSE(&front, starts[i] + n), slot);
                assert_ptr_equal(RING_GET_RESPONSE(&back, starts[i] + n), slot);
            }
        }
    /* typed: a request is not a response */
    assert_int_equal(sizeof(*RING_GET_REQUEST(&front, 0)), sizeof(struct test_request));
    assert_int_equal(sizeof(*RING_GET_RESPONSE(&front, 0)), sizeof(struct test_response));
}

static void a_copy_is_the_message_and_no_more(void **state)
{
    struct { struct test_request copy; unsigned char after[8]; } req, want_req;
    struct { struct test_response copy; unsigned char after[8]; } rsp, want_rsp;
    unsigned int i, n;

    (void)state;
    for (i = 0; i < COUNT(starts); i++) {
        start(4, starts[i]);
        for (n = 0; n < 4; n++)
            memset(RING_GET_REQUEST(&front, starts[i] + n), 0x10 + (int)n, sizeof(req.copy));
        for (n = 0; n < 8; n++) {
            memset(&req, 0xee, sizeof(req));
            memset(&rsp, 0xee, sizeof(rsp));
            want_req = req;
            want_rsp = rsp;
            memset(&want_req.copy, 0x10 + (int)n % 4, sizeof(want_req.copy));
            memset(&want_rsp.copy, 0x10 + (int)n % 4, sizeof(want_rsp.copy));
            RING_COPY_REQUEST(&back, starts[i] + n, &req.copy);
            RING_COPY_RESPONSE(&front, starts[i] + n, &rsp.copy);
            assert_memory_equal(&req, &want_req, sizeof(req));
            assert_memory_equal(&rsp.copy.id, &want_rsp.copy.id, sizeof(rsp.copy.id));
            assert_memory_equal(&rsp.copy.status, &want_rsp.copy.status, sizeof(rsp.copy.status));
            assert_memory_equal(rsp.after, want_rsp.after, sizeof(rsp.after));
        }
        memset(&req, 0xee, sizeof(req));
        RING_COPY_(REQUEST, &back, starts[i] + 1, &req.copy);
        check_at(req.copy.op, 0x11111111, starts[i], 0, 0);
    }
}

/* xen_wmb() stands between the messages and their index, and nothing else does. */
static void a_push_orders_messages_before_the_index(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(starts); i++) {
        start(8, starts[i]);
        front.req_prod_pvt += 3;
        RING_PUSH_REQUESTS(&front);
        check_at(barriers, 1, starts[i], 0, 0);
        check_at(seen[0].kind, 'w', starts[i], 0, 0);
        check_at(seen[0].req_prod, starts[i], starts[i], 0, 0);
        check_at(sring->req_prod, starts[i] + 3, starts[i], 0, 0);
        check_at(sring->rsp_prod, starts[i], starts[i], 0, 0);

        start(8, starts[i]);
        back.rsp_prod_pvt += 3;
        RING_PUSH_RESPONSES(&back);
        check_at(barriers, 1, starts[i], 0, 0);
        check_at(seen[0].kind, 'w', starts[i], 0, 0);
        check_at(seen[0].rsp_prod, starts[i], starts[i], 0, 0);
        check_at(sring->rsp_prod, starts[i] + 3, starts[i], 0, 0);
        check_at(sring->req_prod, starts[i], starts[i], 0, 0);
    }
}

static void sleeps_at_the_last_moment(char kind)
{
    if (kind == 'm') {
        sring->req_event = sring->req_prod;
        sring->rsp_event = sring->rsp_prod;
    }
}

static void wakes_at_the_last_moment(char kind)
{
    if (kind == 'm')
        sring->req_event = sring->rsp_event = sring->req_prod + 1000;
}

/* ... then xen_mb() between the index and the look at whether the other end sleeps. */
static void a_push_looks_at_the_event_after_the_index(void **state)
{
    unsigned int i;
    int notify;

    (void)state;
    for (i = 0; i < COUNT(starts); i++) {
        start(8, starts[i]);
        front.req_prod_pvt += 3;
        sring->req_event = starts[i] - 100;
        peer = sleeps_at_the_last_moment;
        RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, notify);
        check_at(barriers, 2, starts[i], 0, 0);
        check_at(seen[0].kind, 'w', starts[i], 0, 0);
        check_at(seen[0].req_prod, starts[i], starts[i], 0, 0);
        check_at(seen[1].kind, 'm', starts[i], 0, 0);
        check_at(seen[1].req_prod, starts[i] + 3, starts[i], 0, 0);
        check_at(sring->req_prod, starts[i] + 3, starts[i], 0, 0);
        check_at(sring->rsp_prod, starts[i], starts[i], 0, 0);
        check_at(notify, 1, starts[i], 0, 0);
        forget_barriers();
        front.req_prod_pvt += 1;
        sring->req_event = starts[i] + 4;
        peer = wakes_at_the_last_moment;
        RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, notify);
        check_at(notify, 0, starts[i], 0, 0);

        start(8, starts[i]);
        back.rsp_prod_pvt += 3;
        sring->rsp_event = starts[i] - 100;
        peer = sleeps_at_the_last_moment;
        RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, notify);
        check_at(barriers, 2, starts[i], 1, 0);
        check_at(seen[0].kind, 'w', starts[i], 1, 0);
        check_at(seen[0].rsp_prod, starts[i], starts[i], 1, 0);
        check_at(seen[1].kind, 'm', starts[i], 1, 0);
        check_at(seen[1].rsp_prod, starts[i] + 3, starts[i], 1, 0);
        check_at(sring->rsp_prod, starts[i] + 3, starts[i], 1, 0);
        check_at(sring->req_prod, starts[i], starts[i], 1, 0);
        check_at(notify, 1, starts[i], 1, 0);
        forget_barriers();
        back.rsp_prod_pvt += 1;
        sring->rsp_event = starts[i] + 4;
        peer = wakes_at_the_last_moment;
        RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, notify);
        check_at(notify, 0, starts[i], 1, 0);
    }
}

/* An event is due exactly where the index reaches or passes the one that was asked for. */
static void who_asked_for_one_of_these_messages_is_notified(void **state)
{
    unsigned int i, made, event, n, want;
    int notify;

    (void)state;
    for (i = 0; i < COUNT(starts); i++)
        for (made = 0; made <= 9; made++)
            for (event = starts[i] - 20; event != starts[i] + 21; event++) {
                want = 0;
                for (n = 1; n <= made; n++)
                    want |= starts[i] + n == event;
                start(8, starts[i]);
                front.req_prod_pvt += made;
                sring->req_event = event;
                sring->rsp_event = ~event;
                notify = 7;
                RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, notify);
                check_at(notify, want, starts[i], made, event);
                check_at(sring->req_event, event, starts[i], made, event);
                check_at(sring->rsp_event, ~event, starts[i], made, event);
                start(8, starts[i]);
                back.rsp_prod_pvt += made;
                sring->rsp_event = event;
                sring->req_event = ~event;
                notify = 7;
                RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, notify);
                check_at(notify, want, starts[i], made, event);
                check_at(sring->rsp_event, event, starts[i], made, event);
                check_at(sring->req_event, ~event, starts[i], made, event);
            }
}

static void makes_a_message_at_the_last_moment(char kind)
{
    if (kind == 'm') {
        sring->req_prod++;
        sring->rsp_prod++;
    }
}

static void a_final_check_asks_for_an_event_then_looks_again(void **state)
{
    unsigned int i, late;
    int work;

    (void)state;
    for (i = 0; i < COUNT(starts); i++) {
        for (late = 0; late < 2; late++) {
            start(8, starts[i]);
            sring->req_event = sring->rsp_event = starts[i] - 50;
            peer = late ? makes_a_message_at_the_last_moment : NULL;
            RING_FINAL_CHECK_FOR_REQUESTS(&back, work);
            check_at(work, late, starts[i], late, 0);
            check_at(barriers, 1, starts[i], late, 0);
            check_at(seen[0].kind, 'm', starts[i], late, 0);
            check_at(seen[0].req_event, starts[i] + 1, starts[i], late, 0);
            check_at(sring->req_event, starts[i] + 1, starts[i], late, 0);
            check_at(sring->rsp_event, starts[i] - 50, starts[i], late, 0);

            start(8, starts[i]);
            sring->req_event = sring->rsp_event = starts[i] - 50;
            peer = late ? makes_a_message_at_the_last_moment : NULL;
            RING_FINAL_CHECK_FOR_RESPONSES(&front, work);
            check_at(work, late, starts[i], late, 1);
            check_at(barriers, 1, starts[i], late, 1);
            check_at(seen[0].kind, 'm', starts[i], late, 1);
            check_at(seen[0].rsp_event, starts[i] + 1, starts[i], late, 1);
            check_at(sring->rsp_event, starts[i] + 1, starts[i], late, 1);
            check_at(sring->req_event, starts[i] - 50, starts[i], late, 1);
        }
        /* with work at hand there is nothing to ask for */
        start(8, starts[i]);
        sring->req_event = sring->rsp_event = starts[i] - 50;
        makes_a_message_at_the_last_moment('m');
        work = 0;
        RING_FINAL_CHECK_FOR_REQUESTS(&back, work);
        check_at(work, 1, starts[i], 2, 0);
        work = 0;
        RING_FINAL_CHECK_FOR_RESPONSES(&front, work);
        check_at(work, 1, starts[i], 2, 1);
        check_at(barriers, 0, starts[i], 2, 0);
        check_at(sring->req_event, starts[i] - 50, starts[i], 2, 0);
        check_at(sring->rsp_event, starts[i] - 50, starts[i], 2, 1);
    }
}

/* Two honest ends, batches of random sizes, against counters that do not wrap. */
static void exchange(uint32_t seed, unsigned int entries, RING_IDX from, unsigned int total)
{
    unsigned int sent = 0, taken = 0, answered = 0, received = 0;   /* from 0 */
    unsigned int n, notify, notified = 0;
    struct test_request req, *new_req;
    struct test_response rsp, *new_rsp;

    start(entries, from);
    while (received < total) {
        forget_barriers();
        for (n = next_random(&seed) % (entries + 1); n && sent < total && !RING_FULL(&front); n--) {
            new_req = RING_GET_REQUEST(&front, front.req_prod_pvt++);
            new_req->id = sent;
            new_req->op = sent * 3;
            new_req->arg[0] = new_req->arg[1] = new_req->arg[2] = ~sent;
            sent++;
        }
        if (next_random(&seed) & 1) {
            RING_PUSH_REQUESTS(&front);
        } else {
            RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, notify);
            notified += notify;
        }
        check_at(RING_FREE_REQUESTS(&front), entries - (sent - received), seed, sent, received);
        check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, sring->req_prod), 0, seed, sent, answered);

        for (n = next_random(&seed) % (entries + 1); n; n--) {
            check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(&back), sent - taken, seed, sent, taken);
            if (!RING_HAS_UNCONSUMED_REQUESTS(&back))
                break;
            check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, back.req_cons), 0, seed, taken, answered);
            RING_COPY_REQUEST(&back, back.req_cons++, &req);
            check_at(req.id, taken, seed, sent, taken);
            check_at(req.op, taken * 3, seed, sent, taken);
            check_at(req.arg[2], (uint32_t)~taken, seed, sent, taken);
            taken++;
        }
        for (n = next_random(&seed) % (entries + 1); n && answered < taken; n--) {
            new_rsp = RING_GET_RESPONSE(&back, back.rsp_prod_pvt++);
            new_rsp->id = (uint64_t)answered << 32;
            new_rsp->status = -(int32_t)answered;
            answered++;
        }
        if (next_random(&seed) & 1) {
            RING_PUSH_RESPONSES(&back);
        } else {
            RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, notify);
            notified += notify;
        }
        check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, sring->rsp_prod), 0,
                 seed, answered, received);

        n = next_random(&seed) % (entries + 1);
        for (; n && RING_HAS_UNCONSUMED_RESPONSES(&front); n--) {
            check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(&front), answered - received,
                     seed, answered, received);
            RING_COPY_RESPONSE(&front, front.rsp_cons++, &rsp);
            check_at(rsp.id >> 32, received, seed, answered, received);
            check_at(rsp.status, -(int32_t)received, seed, answered, received);
            received++;
        }
    }
    check_at(sring->req_prod, from + total, seed, entries, 0);
    check_at(sring->rsp_prod, from + total, seed, entries, 0);
    check_at(back.req_cons, from + total, seed, entries, 0);
    check_at(front.rsp_cons, from + total, seed, entries, 0);
    /* nobody asked again after the first message each way */
    assert_in_range(notified, 0, 2);
}

static void every_message_arrives_once_and_in_order(void **state)
{
    unsigned int entries;
    uint32_t seed;

    (void)state;
    for (entries = 1; entries <= 128; entries *= 2)
        for (seed = 1; seed <= 3; seed++)
            exchange(seed, entries, (RING_IDX)0 - 2000, 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(free_slots_are_those_without_a_request),
        cmocka_unit_test(responses_to_take_are_what_the_back_end_says),
        cmocka_unit_test(requests_to_take_are_bounded_by_the_slots_for_responses),
        cmocka_unit_test(whether_there_are_messages),
        cmocka_unit_test(indexes_that_cannot_be),
        cmocka_unit_test(message_i_is_in_slot_i_modulo_the_size),
        cmocka_unit_test(a_copy_is_the_message_and_no_more),
        cmocka_unit_test(a_push_orders_messages_before_the_index),
        cmocka_unit_test(a_push_looks_at_the_event_after_the_index),
        cmocka_unit_test(who_asked_for_one_of_these_messages_is_notified),
        cmocka_unit_test(a_final_check_asks_for_an_event_then_looks_again),
        cmocka_unit_test(every_message_arrives_once_and_in_order),
    };

    return cmocka_run_group_tests_name("rings", tests, NULL, put_away);
}
