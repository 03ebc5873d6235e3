/* SPDX-License-Identifier: MIT */
/*
 * Shared rings in one thread: sizes, indexes across the wrap at 2^32, order of
 * the barriers, when an end is notified, and how arguments are evaluated.
 */

/* The barriers of this consumer write down what the shared ring holds when they run. */
static void barrier(char kind);
#if defined(__XEN_INTERFACE_VERSION__) && __XEN_INTERFACE_VERSION__ < 0x00030208
# define mb()       barrier('m')
# define rmb()      barrier('?')
# define wmb()      barrier('w')
# define xen_rmb()  barrier('r')    /* defined before: kept, rmb() is not taken */
#else
# define xen_mb()   barrier('m')
# define xen_rmb()  barrier('r')
# define xen_wmb()  barrier('w')
# include "xen/access/barrier.h"    /* has its own only for those who have none */
#endif
#include "common.h"

struct test_request {
    uint64_t id;
    uint32_t op;
    uint32_t arg[3];
};
struct test_response {
    uint64_t id;
    int32_t  status;
};
DEFINE_RING_TYPES(test, struct test_request, struct test_response);

/* A ring of the smallest messages, and one whose response is the larger. */
DEFINE_RING_TYPES(tiny, uint8_t, uint8_t);
DEFINE_RING_TYPES(wide, uint16_t, struct test_request);

/* Where indexes start: low, at the sign bit, and shortly before the wrap. */
static const RING_IDX starts[] = {
    0, 1, 0x7ffffffd, 0x80000000, 0xfffffff0, 0xfffffffb, 0xfffffffe, 0xffffffff
};

static test_sring_t *sring;
static test_front_ring_t front;
static test_back_ring_t back;

static struct seen {
    char kind;
    RING_IDX req_prod, req_event, rsp_prod, rsp_event;
} seen[4];
static unsigned int barriers;
static void (*peer)(char kind);     /* what the other end does while a barrier runs */

static void barrier(char kind)
{
    if (barriers == COUNT(seen))
        fail_msg("more than %u barriers", barriers);
    seen[barriers].kind = kind;
    seen[barriers].req_prod = sring->req_prod;
    seen[barriers].req_event = sring->req_event;
    seen[barriers].rsp_prod = sring->rsp_prod;
    seen[barriers].rsp_event = sring->rsp_event;
    barriers++;
    if (peer)
        peer(kind);
}

static void forget_barriers(void)
{
    barriers = 0;
    peer = NULL;
}

static unsigned int bytes_of(unsigned int entries)
{
    return (unsigned int)(offsetof(test_sring_t, ring) + entries * sizeof(union test_sring_entry));
}

/* Both ends of an empty ring that has already moved `from` messages, in memory of just its size. */
static void start(unsigned int entries, RING_IDX from)
{
    free(sring);
    sring = (test_sring_t *)malloc(bytes_of(entries));
    assert_non_null(sring);
    SHARED_RING_INIT(sring);
    sring->req_prod = sring->rsp_prod = from;
    sring->req_event = sring->rsp_event = from + 1;
    FRONT_RING_ATTACH(&front, sring, from, bytes_of(entries));
    BACK_RING_ATTACH(&back, sring, from, bytes_of(entries));
    forget_barriers();
}

static uint32_t power_of_two_below(uint32_t x)
{
    uint32_t power = 0x80000000;

    while (power > x)
        power /= 2;
    return power;   /* 0 for 0 */
}

static void sizes_are_rounded_down_to_a_power_of_two(void **state)
{
    uint32_t x, bit, seed = 1;

    (void)state;
    for (x = 0; x < 4; x++)
        check_at(__RD2(x), power_of_two_below(x), x, 0, 0);
    for (x = 0; x < 0x10; x++)
        check_at(__RD4(x), power_of_two_below(x), x, 0, 0);
    for (x = 0; x < 0x100; x++)
        check_at(__RD8(x), power_of_two_below(x), x, 0, 0);
    for (x = 0; x < 0x10000; x++)
        check_at(__RD16(x), power_of_two_below(x), x, 0, 0);
    for (x = 0; x < 0x10000; x++)
        check_at(__RD32(x), power_of_two_below(x), x, 0, 0);
    for (bit = 16; bit < 32; bit++)
        for (x = ((uint32_t)1 << bit) - 1; x != ((uint32_t)1 << bit) + 2; x++)
            check_at(__RD32(x), power_of_two_below(x), x, bit, 0);
    for (bit = 0; bit < 10000; bit++) {
        x = next_random(&seed) * 256 + bit % 256;
        check_at(__RD32(x), power_of_two_below(x), x, bit, 0);
    }
    check_at(__RD32(0xffffffff), 0x80000000, 0, 0, 0);
}

/* Constant expressions: they bound arrays. */
typedef char const_test_1[__CONST_RING_SIZE(test, 4096)];
typedef char const_test_2[__CONST_RING_SIZE(test, 2 * 4096)];
typedef char const_test_16[__CONST_RING_SIZE(test, 16 * 4096)];
typedef char const_tiny_1[__CONST_RING_SIZE(tiny, 4096)];
typedef char const_wide_1[__CONST_RING_SIZE(wide, 4096)];

static void as_many_entries_as_fit(void **state)
{
    test_sring_t *none = NULL;
    unsigned int entries;

    (void)state;
    assert_int_equal(sizeof(const_test_1), 128);        /* (4096 - 64) / 24 = 168 */
    assert_int_equal(sizeof(const_test_2), 256);
    assert_int_equal(sizeof(const_test_16), 2048);
    assert_int_equal(sizeof(const_tiny_1), 2048);       /* not 4096: the header counts */
    assert_int_equal(sizeof(const_wide_1), 128);
    start(1, 0);
    assert_int_equal(__RING_SIZE(sring, 4096), 128);
    assert_int_equal(__RING_SIZE(sring, 2 * 4096), 256);
    assert_int_equal(__RING_SIZE(sring, 16 * 4096), 2048);
#ifndef SANITIZED
    assert_int_equal(__RING_SIZE(none, 4096), 128);     /* only its type matters */
#endif
    (void)none;
    for (entries = 1; entries < 70; entries++) {
        check_at(__RING_SIZE(sring, bytes_of(entries)), power_of_two_below(entries), entries, 0, 0);
        check_at(__RING_SIZE(sring, bytes_of(entries) - 1), power_of_two_below(entries - 1),
                 entries, 1, 0);
        check_at(__CONST_RING_SIZE(test, bytes_of(entries)), power_of_two_below(entries),
                 entries, 2, 0);
        check_at(__CONST_RING_SIZE(test, bytes_of(entries) - 1), power_of_two_below(entries - 1),
                 entries, 3, 0);
    }
}

static void the_types_are_as_drawn(void **state)
{
    union test_sring_entry entry;
    struct test_sring *shared = (struct test_sring *)calloc(1, 4096);
    test_front_ring_t f;
    test_back_ring_t b;

    (void)state;
    assert_non_null(shared);
    assert_int_equal(sizeof(RING_IDX), 4);
    assert_true((RING_IDX)-1 > 0);
    assert_int_equal(sizeof(entry), 24);
    assert_ptr_equal(&entry.req, &entry.rsp);
    assert_int_equal(offsetof(struct test_sring, req_prod), 0);
    assert_int_equal(offsetof(struct test_sring, req_event), 4);
    assert_int_equal(offsetof(struct test_sring, rsp_prod), 8);
    assert_int_equal(offsetof(struct test_sring, rsp_event), 12);
    assert_int_equal(offsetof(struct test_sring, pvt), 16);
    assert_int_equal(offsetof(struct test_sring, __pad), 20);
    assert_int_equal(offsetof(struct test_sring, ring), 64);
    assert_ptr_equal(&shared->pvt.netif.smartpoll_active, (uint8_t *)shared + 16);
    assert_ptr_equal(&shared->pvt.tapif_user.msg, (uint8_t *)shared + 16);
    assert_int_equal(sizeof(shared->pvt.pvt_pad), 4);
    assert_int_equal(sizeof(shared->__pad), 44);
    assert_int_equal(sizeof(f), 12 + 4 * (sizeof(void *) == 8) + sizeof(void *));
    assert_int_equal(sizeof(f), sizeof(struct test_front_ring));
    assert_int_equal(sizeof(b), sizeof(struct test_back_ring));
    assert_int_equal(offsetof(test_front_ring_t, req_prod_pvt), 0);
    assert_int_equal(offsetof(test_front_ring_t, rsp_cons), 4);
    assert_int_equal(offsetof(test_front_ring_t, nr_ents), 8);
    assert_int_equal(offsetof(test_back_ring_t, rsp_prod_pvt), 0);
    assert_int_equal(offsetof(test_back_ring_t, req_cons), 4);
    assert_int_equal(offsetof(test_back_ring_t, nr_ents), 8);
    f.sring = b.sring = shared;
    assert_ptr_equal(f.sring, b.sring);
    /* older consumers count on a size with one entry */
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
    assert_int_equal(sizeof(test_sring_t), 64);
#else
    assert_int_equal(sizeof(test_sring_t), 64 + sizeof(entry));
#endif
    free(shared);
}

static void a_new_ring_is_64_bytes_of_header(void **state)
{
    static const RING_IDX indexes[4] = { 0, 1, 0, 1 };
    unsigned char *page = (unsigned char *)malloc(4096);
    unsigned char want[4096];
    int how;

    (void)state;
    assert_non_null(page);
    memset(want, 0xa5, sizeof(want));
    memset(want, 0, 64);
    memcpy(want, indexes, sizeof(indexes));
    for (how = 0; how < 2; how++) {
        memset(page, 0xa5, 4096);
        if (how == 0)
            SHARED_RING_INIT((test_sring_t *)(void *)page);
        else
            XEN_FRONT_RING_INIT(&front, (test_sring_t *)(void *)page, 4096);
        assert_memory_equal(page, want, sizeof(want));
    }
    assert_ptr_equal(front.sring, page);
    free(page);
}

static void ends_start_where_they_are_told(void **state)
{
    static const unsigned int pages[] = { 1, 2, 16 };
    unsigned char before[64];
    unsigned int i, size;

    (void)state;
    start(1, 0x1234);
    memcpy(before, sring, sizeof(before));
    for (i = 0; i < COUNT(pages); i++) {
        size = pages[i] * 4096;
        memset(&front, 0xa5, sizeof(front));
        memset(&back, 0xa5, sizeof(back));
        FRONT_RING_INIT(&front, sring, size);
        BACK_RING_INIT(&back, sring, size);
        check_at(front.req_prod_pvt, 0, size, 0, 0);
        check_at(front.rsp_cons, 0, size, 0, 0);
        check_at(back.rsp_prod_pvt, 0, size, 0, 0);
        check_at(back.req_cons, 0, size, 0, 0);
        check_at(RING_SIZE(&front), 128 * pages[i], size, 0, 0);
        check_at(RING_SIZE(&back), 128 * pages[i], size, 0, 0);
        assert_ptr_equal(front.sring, sring);
        assert_ptr_equal(back.sring, sring);

        memset(&front, 0xa5, sizeof(front));
        memset(&back, 0xa5, sizeof(back));
        FRONT_RING_ATTACH(&front, sring, 0xfffffff0, size);
        BACK_RING_ATTACH(&back, sring, 0xfffffff1, size);
        check_at(front.req_prod_pvt, 0xfffffff0, size, 1, 0);
        check_at(front.rsp_cons, 0xfffffff0, size, 1, 0);
        check_at(back.rsp_prod_pvt, 0xfffffff1, size, 1, 0);
        check_at(back.req_cons, 0xfffffff1, size, 1, 0);
        check_at(RING_SIZE(&front), 128 * pages[i], size, 1, 0);
        check_at(RING_SIZE(&back), 128 * pages[i], size, 1, 0);
        assert_ptr_equal(front.sring, sring);
        assert_ptr_equal(back.sring, sring);

        memset(&front, 0xa5, sizeof(front));
        XEN_FRONT_RING_INIT(&front, sring, size);
        check_at(front.req_prod_pvt, 0, size, 2, 0);
        check_at(front.rsp_cons, 0, size, 2, 0);
        check_at(RING_SIZE(&front), 128 * pages[i], size, 2, 0);
        start(1, 0x1234);
        /* but for XEN_FRONT_RING_INIT no end's start touches what is shared */
        FRONT_RING_INIT(&front, sring, size);
        BACK_RING_INIT(&back, sring, size);
        FRONT_RING_ATTACH(&front, sring, 7, size);
        BACK_RING_ATTACH(&back, sring, 7, size);
        assert_memory_equal(sring, before, sizeof(before));
    }
    check_at(barriers, 0, 0, 0, 0);
}

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
        check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, sring->rsp_prod), 0, seed, answered, received);

        for (n = next_random(&seed) % (entries + 1); n && RING_HAS_UNCONSUMED_RESPONSES(&front); n--) {
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

static void other_arguments_are_evaluated_once(void **state)
{
    struct test_request reqs[2], *req = reqs;
    struct test_response rsps[2], *rsp = rsps;
    RING_IDX idx = 0xffffffff;
    int flags[4] = { 9, 9, 9, 9 }, *flag = flags;

    (void)state;
    start(4, 0);
    RING_GET_REQUEST(&front, idx++)->id = 77;       /* slot 3 */
    check_at(idx, 0, 0, 0, 0);
    check_at(sring->ring[3].req.id, 77, 0, 0, 0);
    RING_GET_RESPONSE(&front, ++idx)->id = 78;      /* slot 1 */
    check_at(idx, 1, 0, 0, 0);
    check_at(sring->ring[1].rsp.id, 78, 0, 0, 0);
    idx = 3;
    RING_COPY_REQUEST(&back, idx++, req++);
    check_at(idx, 4, 0, 0, 0);
    assert_ptr_equal(req, reqs + 1);
    check_at(reqs[0].id, 77, 0, 0, 0);
    RING_COPY_RESPONSE(&front, ++idx, rsp++);
    check_at(idx, 5, 0, 0, 0);
    assert_ptr_equal(rsp, rsps + 1);
    check_at(rsps[0].id, 78, 0, 0, 0);

    idx = 3;
    check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, idx++), 0, idx, 0, 0);
    check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, idx++), 1, idx, 0, 0);
    idx = 4;
    check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, idx++), 0, idx, 0, 0);
    check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, idx++), 1, idx, 0, 0);
    idx = 4;
    check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, idx++), 0, idx, 0, 0);
    check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, idx++), 1, idx, 0, 0);
    check_at(idx, 6, 0, 0, 0);

    front.req_prod_pvt = back.rsp_prod_pvt = 1;
    RING_FINAL_CHECK_FOR_REQUESTS(&back, *flag++);
    RING_FINAL_CHECK_FOR_RESPONSES(&front, *flag++);
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, *flag++);
    forget_barriers();
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, *flag++);
    assert_ptr_equal(flag, flags + 4);
    check_at(flags[0], 0, 0, 0, 0);
    check_at(flags[1], 0, 0, 0, 0);
    check_at(flags[2], 1, 0, 0, 0);
    check_at(flags[3], 1, 0, 0, 0);

    idx = 5;
    FRONT_RING_ATTACH(&front, sring, idx++, bytes_of(4));
    BACK_RING_ATTACH(&back, sring, idx++, bytes_of(4));
    check_at(idx, 7, 0, 0, 0);
    check_at(front.req_prod_pvt, 5, 0, 0, 0);
    check_at(front.rsp_cons, 5, 0, 0, 0);
    check_at(back.rsp_prod_pvt, 6, 0, 0, 0);
    check_at(back.req_cons, 6, 0, 0, 0);
}

static void an_argument_may_be_any_expression(void **state)
{
    test_front_ring_t fronts[2];
    test_back_ring_t backs[2];
    test_sring_t *rings[2];
    struct test_request reqs[2];
    struct test_response rsps[2];
    uint32_t x = 0x40;
    int yes = 1, flags[2] = { 0, 0 };

    (void)state;
    start(4, 0);
    rings[0] = NULL;
    rings[1] = sring;
    memset(fronts, 0, sizeof(fronts));
    memset(backs, 0, sizeof(backs));
    check_at(__RD2(x >> 6 | 2), 2, 0, 0, 0);
    check_at(__RD4(x >> 4 | 1), 4, 0, 0, 0);
    check_at(__RD8(x | 3), 0x40, 0, 0, 0);
    check_at(__RD16(x << 8 | 3), 0x4000, 0, 0, 0);
    check_at(__RD32(x << 16 | 3), 0x400000, 0, 0, 0);
    check_at(__RD32(yes ? x : 0), 0x40, 0, 0, 0);
    check_at(__CONST_RING_SIZE(test, yes ? bytes_of(4) : 0), 4, 0, 0, 0);
    check_at(__CONST_RING_SIZE(test, 64 | 24), 1, 0, 0, 0);
    check_at(__RING_SIZE(*(rings + 1), yes ? bytes_of(4) : 0), 4, 0, 0, 0);
    check_at(__RING_SIZE(yes ? sring : NULL, 64 | 24), 1, 0, 0, 0);

    sring->rsp_event = 9;
    SHARED_RING_INIT(yes ? sring : NULL);
    check_at(sring->rsp_event, 1, 0, 0, 0);
    sring->rsp_event = 9;
    XEN_FRONT_RING_INIT(fronts + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    check_at(sring->rsp_event, 1, 0, 0, 0);
    check_at(RING_SIZE(fronts + 1), 4, 0, 0, 0);
    FRONT_RING_INIT(fronts + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    BACK_RING_INIT(backs + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    FRONT_RING_ATTACH(fronts + 1, yes ? sring : NULL, yes ? 8 : 9, yes ? bytes_of(4) : 0);
    BACK_RING_ATTACH(backs + 1, yes ? sring : NULL, yes ? 8 : 9, yes ? bytes_of(4) : 0);
    check_at(RING_SIZE(fronts + 1), 4, 0, 0, 0);
    check_at(RING_SIZE(yes ? backs + 1 : NULL), 4, 0, 0, 0);
    check_at(RING_FREE_REQUESTS(fronts + 1) * 2, 8, 0, 0, 0);
    check_at(!RING_FULL(fronts + 1), 1, 0, 0, 0);
    sring->req_prod = sring->rsp_prod = 10;
    check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(fronts + 1) * 3, 6, 0, 0, 0);
    check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(backs + 1) * 3, 6, 0, 0, 0);
    check_at(!RING_HAS_UNCONSUMED_RESPONSES(fronts + 1), 0, 0, 0, 0);
    check_at(!RING_HAS_UNCONSUMED_REQUESTS(backs + 1), 0, 0, 0, 0);
    RING_GET_REQUEST(fronts + 1, yes ? 2 : 3)->id = 5;
    RING_GET_RESPONSE(yes ? backs + 1 : NULL, 8 | 1)->id = 6;
    check_at(sring->ring[2].req.id, 5, 0, 0, 0);
    check_at(sring->ring[1].rsp.id, 6, 0, 0, 0);
    RING_COPY_REQUEST(yes ? backs + 1 : NULL, 8 | 2, yes ? reqs + 1 : reqs);
    RING_COPY_RESPONSE(fronts + 1, yes ? 1 : 2, rsps + 1);
    check_at(reqs[1].id, 5, 0, 0, 0);
    check_at(rsps[1].id, 6, 0, 0, 0);
    check_at(!RING_REQUEST_CONS_OVERFLOW(backs + 1, yes ? 11 : 0), 1, 0, 0, 0);
    check_at(!RING_REQUEST_PROD_OVERFLOW(backs + 1, yes ? 12 : 0), 1, 0, 0, 0);
    check_at(!RING_RESPONSE_PROD_OVERFLOW(fronts + 1, yes ? 12 : 0), 1, 0, 0, 0);
    fronts[1].req_prod_pvt = backs[1].rsp_prod_pvt = 11;
    RING_PUSH_REQUESTS(fronts + 1);
    RING_PUSH_RESPONSES(backs + 1);
    check_at(sring->req_prod, 11, 0, 0, 0);
    check_at(sring->rsp_prod, 11, 0, 0, 0);
    forget_barriers();
    fronts[1].req_prod_pvt = backs[1].rsp_prod_pvt = 12;
    sring->req_event = sring->rsp_event = 12;
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(fronts + 1, flags[yes + 0]);
    check_at(flags[1], 1, 0, 0, 0);
    flags[1] = 0;
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(backs + 1, flags[yes + 0]);
    check_at(flags[1], 1, 0, 0, 0);
    forget_barriers();
    fronts[1].rsp_cons = backs[1].req_cons = 12;
    RING_FINAL_CHECK_FOR_REQUESTS(backs + 1, flags[yes + 0]);
    check_at(flags[1], 0, 0, 0, 0);
    flags[1] = 1;
    RING_FINAL_CHECK_FOR_RESPONSES(fronts + 1, flags[yes + 0]);
    check_at(flags[1], 0, 0, 0, 0);
    check_at(sring->req_event, 13, 0, 0, 0);
    check_at(sring->rsp_event, 13, 0, 0, 0);
}

/* Xen's headers have parameters and variables of these names. */
static void an_argument_may_have_any_name(void **state)
{
    struct test_request dest;

    (void)state;
    start(4, 0);
    {
        test_front_ring_t *r = &front;
        test_sring_t *s = sring;
        unsigned int size = bytes_of(4);
        XEN_FRONT_RING_INIT(r, s, size);
        BACK_RING_INIT(&back, s, size);
    }
    {
        test_front_ring_t *_r = &front;
        test_sring_t *_s = sring;
        RING_IDX _i = 0;
        unsigned int __size = bytes_of(4);
        FRONT_RING_ATTACH(_r, _s, _i, __size);
    }
    sring->req_prod = sring->rsp_prod = 3;
    {
        test_back_ring_t *req = &back;
        test_front_ring_t *rsp = &front;
        check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(req), 3, 0, 0, 0);
        check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(rsp), 3, 0, 0, 0);
    }
    {
        test_back_ring_t *rsp = &back;
        check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(rsp), 3, 0, 0, 0);
    }
    RING_GET_REQUEST(&front, 1)->id = 11;
    {
        test_back_ring_t *r = &back;
        RING_IDX idx = 1;
        struct test_request *req = &dest;
        RING_COPY_REQUEST(r, idx, req);
        check_at(dest.id, 11, 0, 0, 0);
    }
    {
        test_front_ring_t *r = &front;
        RING_IDX idx = 1;
        struct test_response type, *rsp = &type;
        RING_COPY_RESPONSE(r, idx, rsp);
        check_at(type.id, 11, 0, 0, 0);
    }
    {
        int __old = 5, __new = 5;
        sring->req_prod = sring->rsp_prod = 0;
        front.req_prod_pvt = back.rsp_prod_pvt = 1;
        RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, __old);
        RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, __new);
        check_at(__old, 1, 0, 0, 0);
        check_at(__new, 1, 0, 0, 0);
    }
}

/* A macro is one statement. */
static void a_macro_may_stand_after_if(void **state)
{
    int no = 0, work = 5;
    struct test_request req;
    struct test_response rsp;

    (void)state;
    start(4, 3);
    memset(&req, 1, sizeof(req));
    memset(&rsp, 1, sizeof(rsp));
    front.req_prod_pvt = back.rsp_prod_pvt = 9;
    if (no) SHARED_RING_INIT(sring); else work++;
    if (no) XEN_FRONT_RING_INIT(&front, sring, 0); else work++;
    if (no) FRONT_RING_INIT(&front, sring, 0); else work++;
    if (no) BACK_RING_INIT(&back, sring, 0); else work++;
    if (no) FRONT_RING_ATTACH(&front, sring, 1, 0); else work++;
    if (no) BACK_RING_ATTACH(&back, sring, 1, 0); else work++;
    if (no) RING_COPY_REQUEST(&back, 0, &req); else work++;
    if (no) RING_COPY_RESPONSE(&front, 0, &rsp); else work++;
    if (no) RING_PUSH_REQUESTS(&front); else work++;
    if (no) RING_PUSH_RESPONSES(&back); else work++;
    if (no) RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, work); else work++;
    if (no) RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, work); else work++;
    if (no) RING_FINAL_CHECK_FOR_REQUESTS(&back, work); else work++;
    if (no) RING_FINAL_CHECK_FOR_RESPONSES(&front, work); else work++;
    check_at(work, 19, 0, 0, 0);
    check_at(sring->req_prod, 3, 0, 0, 0);
    check_at(front.req_prod_pvt, 9, 0, 0, 0);
    check_at(RING_SIZE(&front), 4, 0, 0, 0);
    check_at(req.op, 0x01010101, 0, 0, 0);
    check_at(barriers, 0, 0, 0, 0);
}

static void the_barriers_are_the_consumers(void **state)
{
    (void)state;
    start(1, 0);
    xen_mb();
    xen_rmb();
    xen_wmb();
    check_at(barriers, 3, 0, 0, 0);
    check_at(seen[0].kind, 'm', 0, 0, 0);
    check_at(seen[1].kind, 'r', 0, 0, 0);
    check_at(seen[2].kind, 'w', 0, 0, 0);
}

static int put_away(void **state)
{
    (void)state;
    free(sring);
    sring = NULL;
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_are_rounded_down_to_a_power_of_two),
        cmocka_unit_test(as_many_entries_as_fit),
        cmocka_unit_test(the_types_are_as_drawn),
        cmocka_unit_test(a_new_ring_is_64_bytes_of_header),
        cmocka_unit_test(ends_start_where_they_are_told),
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
        cmocka_unit_test(other_arguments_are_evaluated_once),
        cmocka_unit_test(an_argument_may_be_any_expression),
        cmocka_unit_test(an_argument_may_have_any_name),
        cmocka_unit_test(a_macro_may_stand_after_if),
        cmocka_unit_test(the_barriers_are_the_consumers),
    };

    return cmocka_run_group_tests_name("shared rings", tests, NULL, put_away);
}
