/* SPDX-License-Identifier: MIT */
/*
 * Tests both ends of a ring in one thread, with access/ring.h. The full barrier of this
 * consumer records the content of the shared ring when it runs, and lets the peer act.
 */
static void barrier(void);
#define xen_mb()    barrier()
#include "common.h"
#include "xen/access/ring.h"

struct test_request {
    uint64_t id;
    uint32_t words[4];
};
struct test_response {
    uint64_t id;
    uint32_t sum;
};
DEFINE_RING_TYPES(test, struct test_request, struct test_response);

/* Where indexes start: low, at the sign bit, and shortly before the wrap. */
static const RING_IDX starts[] = {
    0, 1, 0x7ffffffd, 0x80000000, 0xfffffff0, 0xfffffffb, 0xfffffffe, 0xffffffff
};

static test_sring_t *sring;
static test_front_ring_t front;
static test_back_ring_t back;

static struct seen {
    RING_IDX req_prod, req_event, rsp_prod, rsp_event;
} seen;
static unsigned int barriers;
static void (*peer)(void);      /* what the other end does while the barrier runs */
static RING_IDX peers_value;

static void barrier(void)
{
    seen.req_prod = sring->req_prod;
    seen.req_event = sring->req_event;
    seen.rsp_prod = sring->rsp_prod;
    seen.rsp_event = sring->rsp_event;
    barriers++;
    if (peer)
        peer();
}

static void peer_sets_req_prod(void)  { sring->req_prod = peers_value; }
static void peer_sets_rsp_prod(void)  { sring->rsp_prod = peers_value; }
static void peer_sets_req_event(void) { sring->req_event = peers_value; }
static void peer_sets_rsp_event(void) { sring->rsp_event = peers_value; }

/* Both ends of an empty ring that has already moved `from` messages, in memory of just its size. */
static void start(unsigned int entries, RING_IDX from)
{
    const size_t size = offsetof(test_sring_t, ring) + entries * sizeof(union test_sring_entry);

    free(sring);
    sring = (test_sring_t *)malloc(size);
    assert_non_null(sring);
    memset(sring, 0x5a, size);
    SHARED_RING_INIT(sring);
    sring->req_prod = sring->rsp_prod = from;
    sring->req_event = sring->rsp_event = from + 1;
    FRONT_RING_ATTACH(&front, sring, from, size);
    BACK_RING_ATTACH(&back, sring, from, size);
    check_at(RING_SIZE(&back), entries, 0);
    barriers = 0;
    peer = NULL;
}

static int put_away(void **state)
{
    (void)state;
    free(sring);
    sring = NULL;
    return 0;
}

/* An index may claim this much beyond what was taken: all that are near a limit, and far ones. */
static RING_IDX claim(unsigned int i)
{
    static const RING_IDX far[] = {
        0x7fffffff, 0x80000000, 0x80000001, 0xfffffff0, 0xfffffffe, 0xffffffff, 0x10000, 4096
    };

    return i < 24 ? i : far[i - 24];
}
enum { CLAIMS = 32 };

static int as_count(RING_IDX made, unsigned int most)
{
    return made <= most ? (int)made : (int)XEN_RING_EOVERFLOW;
}

static void requests_are_counted_up_to_their_slots(void **state)
{
    unsigned int s, entries, open, i;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (entries = 1; entries <= 16; entries *= 2)
            for (open = 0; open <= entries; open++)
                for (i = 0; i < CLAIMS; i++) {
                    start(entries, starts[s]);
                    back.req_cons += open;      /* taken, not answered */
                    sring->req_prod = back.req_cons + claim(i);
                    check_at(xen_ring_requests(&back), as_count(claim(i), entries - open), i);
                    check_at(back.req_cons, starts[s] + open, i);
                    check_at(sring->req_event, starts[s] + 1, i);
                    check_at(barriers, 0, i);
                }
}

static void responses_are_counted_up_to_the_requests(void **state)
{
    unsigned int s, entries, open, i;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (entries = 1; entries <= 16; entries *= 2)
            for (open = 0; open <= entries; open++)
                for (i = 0; i < CLAIMS; i++) {
                    start(entries, starts[s]);
                    front.req_prod_pvt += open; /* made, not answered */
                    sring->rsp_prod = front.rsp_cons + claim(i);
                    check_at(xen_ring_responses(&front), as_count(claim(i), open), i);
                    check_at(front.rsp_cons, starts[s], i);
                    check_at(sring->rsp_event, starts[s] + 1, i);
                    check_at(barriers, 0, i);
                }
}

/* The same limits where io/ring.h has them; and what it lets pass. */
static void a_count_agrees_with_the_macros_of_io_ring(void **state)
{
    uint32_t seed = 4;
    unsigned int i, open, made;
    int n;

    (void)state;
    for (i = 0; i < 20000; i++) {
        start(8, next_random(&seed));
        open = next_random(&seed) % 9;
        made = i % 4 ? next_random(&seed) % 12 : next_random(&seed);
        front.req_prod_pvt += open;
        back.req_cons += open;
        sring->req_prod = back.req_cons + made;
        sring->rsp_prod = front.rsp_cons + made;
        n = xen_ring_requests(&back);
        if (n < 0) {
            /* above the ring's size, or behind what was taken */
            check_at(RING_REQUEST_PROD_OVERFLOW(&back, sring->req_prod) || made >= 0u - open, 1, i);
        } else {
            check_at(RING_REQUEST_PROD_OVERFLOW(&back, sring->req_prod), 0, i);
            check_at(n, XEN_RING_NR_UNCONSUMED_REQUESTS(&back), i);
        }
        n = xen_ring_responses(&front);
        if (n < 0) {
            check_at(RING_RESPONSE_PROD_OVERFLOW(&front, sring->rsp_prod) || made > open, 1, i);
        } else {
            check_at(RING_RESPONSE_PROD_OVERFLOW(&front, sring->rsp_prod), 0, i);
            check_at(n, XEN_RING_NR_UNCONSUMED_RESPONSES(&front), i);
        }
    }
    /* a request index that goes back: once taken, a message stays taken */
    start(8, 5);
    back.req_cons += 3;
    sring->req_prod = 6;
    check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, sring->req_prod), 0, 0);
    check_at(xen_ring_requests(&back), (int)XEN_RING_EOVERFLOW, 0);
    /* an answer that nobody asked for */
    start(8, 5);
    front.req_prod_pvt += 1;
    sring->rsp_prod = 7;
    check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, sring->rsp_prod), 0, 0);
    check_at(xen_ring_responses(&front), (int)XEN_RING_EOVERFLOW, 0);
}

static void a_message_is_taken_from_its_slot(void **state)
{
    unsigned int s, i;
    struct { struct test_request req; uint64_t after; } got;
    struct { struct test_response rsp; uint64_t after; } answer;

    (void)state;
    for (s = 0; s < COUNT(starts); s++) {
        start(4, starts[s]);
        for (i = 0; i < 9; i++) {
            union test_sring_entry *slot = &sring->ring[(starts[s] + i) & 3];
            struct test_request want;
            struct test_response want_rsp;

            memset(&got, 0x77, sizeof(got));
            memset(&answer, 0x77, sizeof(answer));
            memset(&want, 0, sizeof(want));
            memset(&want_rsp, 0, sizeof(want_rsp));
            want.id = 0x123456789abcdefull + i;
            want.words[0] = i + 1;
            want.words[3] = ~i;
            memcpy(&slot->req, &want, sizeof(want));
            xen_ring_take_request(&back, &got.req);
            assert_memory_equal(&got.req, &want, sizeof(want));
            check_at(got.after, 0x7777777777777777ull, i);
            check_at(back.req_cons, starts[s] + i + 1, i);
            assert_memory_equal(&slot->req, &want, sizeof(want));

            want_rsp.id = 0xfedcba9876543210ull - i;
            want_rsp.sum = i * 3;
            memcpy(&slot->rsp, &want_rsp, sizeof(want_rsp));
            xen_ring_take_response(&front, &answer.rsp);
            assert_memory_equal(&answer.rsp, &want_rsp, sizeof(want_rsp));
            check_at(answer.after, 0x7777777777777777ull, i);
            check_at(front.rsp_cons, starts[s] + i + 1, i);
        }
    }
}

static void a_push_shows_the_counter(void **state)
{
    unsigned int s, i;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (i = 0; i < 4; i++) {
            start(4, starts[s]);
            front.req_prod_pvt += i;
            xen_ring_push_requests(&front);
            check_at(sring->req_prod, starts[s] + i, i);
            check_at(sring->rsp_prod, starts[s], i);
            back.rsp_prod_pvt += i;
            xen_ring_push_responses(&back);
            check_at(sring->rsp_prod, starts[s] + i, i);
            check_at(sring->req_prod, starts[s] + i, i);
            check_at(sring->req_event, starts[s] + 1, i);
            check_at(sring->rsp_event, starts[s] + 1, i);
            check_at(barriers, 0, i);
        }
}

/* Wanted: an event at an index of those that the push added. */
static void a_push_notifies_when_it_passes_the_event(void **state)
{
    unsigned int s, n, wanted;
    int event;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (n = 0; n <= 8; n++)
            for (event = -12; event <= 20; event++) {
                start(8, starts[s]);
                wanted = event >= 1 && event <= (int)n;
                front.req_prod_pvt += n;
                sring->req_event = starts[s] + (RING_IDX)event;
                sring->rsp_event = starts[s] + !wanted;     /* the other way's is not asked */
                check_at(xen_ring_push_requests_notify(&front), wanted, event);
                check_at(sring->req_prod, starts[s] + n, event);
                check_at(sring->req_event, starts[s] + (RING_IDX)event, event);
                check_at(barriers, 1, event);
                check_at(seen.req_prod, starts[s] + n, event);
                check_at(sring->rsp_prod, starts[s], event);

                back.rsp_prod_pvt += n;
                sring->rsp_event = starts[s] + (RING_IDX)event;
                sring->req_event = starts[s] + !wanted;
                check_at(xen_ring_push_responses_notify(&back), wanted, event);
                check_at(sring->rsp_prod, starts[s] + n, event);
                check_at(sring->rsp_event, starts[s] + (RING_IDX)event, event);
                check_at(barriers, 2, event);
                check_at(seen.rsp_prod, starts[s] + n, event);
                check_at(sring->req_prod, starts[s] + n, event);
            }
}

static void an_event_asked_for_during_a_push_is_seen(void **state)
{
    (void)state;
    start(4, 0xffffffff);
    sring->req_event = sring->rsp_event = 0xfffffff0;
    front.req_prod_pvt++;
    back.rsp_prod_pvt++;
    peers_value = 0;
    peer = peer_sets_req_event;
    check_at(xen_ring_push_requests_notify(&front), 1, 0);
    peer = peer_sets_rsp_event;
    check_at(xen_ring_push_responses_notify(&back), 1, 0);
}

static void a_final_check_finds_work_and_asks_for_nothing(void **state)
{
    unsigned int s, n;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (n = 1; n <= 9; n++) {
            start(8, starts[s]);
            front.req_prod_pvt += n;
            sring->req_prod += n;
            sring->rsp_prod += n;
            sring->req_event = sring->rsp_event = 0x1234;
            check_at(xen_ring_final_check_requests(&back), as_count(n, 8), n);
            check_at(xen_ring_final_check_responses(&front), n, n);
            check_at(sring->req_event, 0x1234, n);
            check_at(sring->rsp_event, 0x1234, n);
            check_at(barriers, 0, n);
        }
}

static void a_final_check_without_work_asks_for_the_next_message(void **state)
{
    unsigned int s;

    (void)state;
    for (s = 0; s < COUNT(starts); s++) {
        start(4, starts[s]);
        sring->req_event = sring->rsp_event = 0x1234;
        check_at(xen_ring_final_check_requests(&back), 0, s);
        check_at(barriers, 1, s);
        check_at(seen.req_event, starts[s] + 1, s);
        check_at(sring->req_event, starts[s] + 1, s);
        check_at(sring->rsp_event, 0x1234, s);
        check_at(xen_ring_final_check_responses(&front), 0, s);
        check_at(barriers, 2, s);
        check_at(seen.rsp_event, starts[s] + 1, s);
        check_at(sring->rsp_event, starts[s] + 1, s);
        check_at(sring->req_event, starts[s] + 1, s);
        check_at(sring->req_prod, starts[s], s);
        check_at(sring->rsp_prod, starts[s], s);
    }
}

static void a_final_check_looks_again_after_it_asked(void **state)
{
    unsigned int s, i;

    (void)state;
    for (s = 0; s < COUNT(starts); s++)
        for (i = 0; i < CLAIMS; i++) {
            start(8, starts[s]);
            back.req_cons += 3;
            sring->req_prod += 3;
            peers_value = back.req_cons + claim(i);
            peer = peer_sets_req_prod;
            check_at(xen_ring_final_check_requests(&back), as_count(claim(i), 5), i);
            front.req_prod_pvt += 3;
            peers_value = front.rsp_cons + claim(i);
            peer = peer_sets_rsp_prod;
            check_at(xen_ring_final_check_responses(&front), as_count(claim(i), 3), i);
        }
}

/* Full ring and empty ring in turn, over the wrap: each message comes out as it went in. */
static void both_ends_move_messages_across_the_wrap(void **state)
{
    unsigned int entries, step, i;

    (void)state;
    for (entries = 1; entries <= 16; entries *= 2) {
        RING_IDX from = 0u - 100, sent = 0, taken = 0, received = 0;
        uint32_t seed = entries;

        start(entries, from);
        for (step = 0; step < 1000; step++) {
            unsigned int n = next_random(&seed) % (entries + 1);
            int count;

            if (step % 3 == 0)
                n = entries;
            for (; n && !RING_FULL(&front); n--) {
                struct test_request *req = RING_GET_REQUEST(&front, front.req_prod_pvt++);

                req->id = sent;
                for (i = 0; i < 4; i++)
                    req->words[i] = sent * (i + 3);
                sent++;
            }
            xen_ring_push_requests_notify(&front);
            count = xen_ring_final_check_requests(&back);
            check_at(count, sent - taken, step);
            for (; count > 0; count--) {
                struct test_request req;
                struct test_response *rsp;

                xen_ring_take_request(&back, &req);
                check_at(req.id, taken, step);
                check_at(req.words[3], taken * 6, step);
                rsp = RING_GET_RESPONSE(&back, back.rsp_prod_pvt++);
                rsp->id = taken++;
                rsp->sum = req.words[0] + req.words[1];
            }
            check_at(xen_ring_requests(&back), 0, step);
            xen_ring_push_responses(&back);
            if (step % 2)
                continue;                       /* let them lie: the ring fills up */
            count = xen_ring_responses(&front);
            check_at(count, taken - received, step);
            for (; count > 0; count--) {
                struct test_response rsp;

                xen_ring_take_response(&front, &rsp);
                check_at(rsp.id, received, step);
                check_at(rsp.sum, received * 7, step);
                received++;
            }
        }
        check_at(received > 100, 1, entries);
        check_at(sring->req_prod, from + sent, entries);
    }
}

/* Whatever stands in the shared words, a count is in range and a slot inside of the ring. */
static void no_index_of_the_peer_leads_astray(void **state)
{
    uint32_t seed = 7;
    unsigned int i;
    int n;

    (void)state;
    start(8, 0);
    for (i = 0; i < 50000; i++) {
        struct test_request req;
        struct test_response rsp;
        RING_IDX *word = &sring->req_prod + next_random(&seed) % 4;

        *word = i % 3 ? front.rsp_cons + next_random(&seed) % 32 - 12 : next_random(&seed);
        n = xen_ring_final_check_requests(&back);
        check_at(n >= XEN_RING_EOVERFLOW, 1, i);
        check_at(n <= (int)(8 - (back.req_cons - back.rsp_prod_pvt)), 1, i);
        if (n > 0)
            xen_ring_take_request(&back, &req);
        if (back.rsp_prod_pvt != back.req_cons && i % 2)
            back.rsp_prod_pvt++;
        n = xen_ring_push_responses_notify(&back);
        check_at(n == 0 || n == 1, 1, i);
        check_at(sring->rsp_prod, back.rsp_prod_pvt, i);

        *word = i % 3 ? front.rsp_cons + next_random(&seed) % 32 - 12 : next_random(&seed);
        if (!RING_FULL(&front))
            front.req_prod_pvt++;
        n = xen_ring_push_requests_notify(&front);
        check_at(n == 0 || n == 1, 1, i);
        n = xen_ring_final_check_responses(&front);
        check_at(n >= XEN_RING_EOVERFLOW, 1, i);
        check_at(n <= (int)(front.req_prod_pvt - front.rsp_cons), 1, i);
        if (n > 0)
            xen_ring_take_response(&front, &rsp);
        check_at(RING_FREE_REQUESTS(&front) <= 8, 1, i);
        check_at(back.req_cons - back.rsp_prod_pvt <= 8, 1, i);
    }
}

static void arguments_are_evaluated_once(void **state)
{
    test_front_ring_t fronts[2], *f = fronts;
    test_back_ring_t backs[2], *b = backs;
    struct test_request reqs[2], *req = reqs;
    struct test_response rsps[2], *rsp = rsps;

    (void)state;
    start(4, 0);
    fronts[0] = fronts[1] = front;
    backs[0] = backs[1] = back;
    sring->req_prod = 1;
#define ONCE(what, pointer, array) do {                                                 \
    what;                                                                               \
    assert_ptr_equal(pointer, (array) + 1);                                             \
    pointer = array;                                                                    \
} while (0)
    ONCE(check_at(!xen_ring_requests(b++), 0, 0), b, backs);
    ONCE(check_at(!xen_ring_responses(f++), 1, 0), f, fronts);
    ONCE(check_at(!xen_ring_final_check_requests(b++), 0, 0), b, backs);
    ONCE(check_at(!xen_ring_final_check_responses(f++), 1, 0), f, fronts);
    ONCE(xen_ring_push_requests(f++), f, fronts);
    ONCE(xen_ring_push_responses(b++), b, backs);
    ONCE(check_at(!xen_ring_push_requests_notify(f++), 1, 0), f, fronts);
    ONCE(check_at(!xen_ring_push_responses_notify(b++), 1, 0), b, backs);
    ONCE(xen_ring_take_request(b++, req++), b, backs);
    assert_ptr_equal(req, reqs + 1);
    ONCE(xen_ring_take_response(f++, rsp++), f, fronts);
    assert_ptr_equal(rsp, rsps + 1);
    check_at(backs[0].req_cons, 1, 0);
    check_at(backs[1].req_cons, 0, 0);
    check_at(fronts[0].rsp_cons, 1, 0);
    check_at(fronts[1].rsp_cons, 0, 0);
    req = reqs;
    rsp = rsps;
    xen_ring_take_request(1 ? b : backs, 1 ? req : reqs + 1);
    xen_ring_take_response(1 ? f : fronts, 1 ? rsp : rsps + 1);
    check_at(backs[0].req_cons, 2, 0);
    check_at(fronts[0].rsp_cons, 2, 0);
}

static void a_macro_may_stand_after_if(void **state)
{
    struct test_request req;
    struct test_response rsp;
    int no = 0, n = 0;

    (void)state;
    start(4, 3);
    front.req_prod_pvt = back.rsp_prod_pvt = 9;
    if (no) xen_ring_take_request(&back, &req); else n++;
    if (no) xen_ring_take_response(&front, &rsp); else n++;
    if (no) xen_ring_push_requests(&front); else n++;
    if (no) xen_ring_push_responses(&back); else n++;
    if (no) n = xen_ring_push_requests_notify(&front); else n++;
    if (no) n = xen_ring_final_check_requests(&back) * 2; else n++;
    check_at(n, 6, 0);
    check_at(sring->req_prod, 3, 0);
    check_at(back.req_cons, 3, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests_are_counted_up_to_their_slots),
        cmocka_unit_test(responses_are_counted_up_to_the_requests),
        cmocka_unit_test(a_count_agrees_with_the_macros_of_io_ring),
        cmocka_unit_test(a_message_is_taken_from_its_slot),
        cmocka_unit_test(a_push_shows_the_counter),
        cmocka_unit_test(a_push_notifies_when_it_passes_the_event),
        cmocka_unit_test(an_event_asked_for_during_a_push_is_seen),
        cmocka_unit_test(a_final_check_finds_work_and_asks_for_nothing),
        cmocka_unit_test(a_final_check_without_work_asks_for_the_next_message),
        cmocka_unit_test(a_final_check_looks_again_after_it_asked),
        cmocka_unit_test(both_ends_move_messages_across_the_wrap),
        cmocka_unit_test(no_index_of_the_peer_leads_astray),
        cmocka_unit_test(arguments_are_evaluated_once),
        cmocka_unit_test(a_macro_may_stand_after_if),
    };

    return cmocka_run_group_tests_name("access/ring.h", tests, NULL, put_away);
}
