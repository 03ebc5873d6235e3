/* SPDX-License-Identifier: MIT */
/* Tests the sizes and types of rings, and the initial state of the shared ring and its ends. */
#include "ends.h"

/* A ring of the smallest messages, and one whose response is larger than its request. */
DEFINE_RING_TYPES(tiny, uint8_t, uint8_t);
DEFINE_RING_TYPES(wide, uint16_t, struct test_request);

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_are_rounded_down_to_a_power_of_two),
        cmocka_unit_test(as_many_entries_as_fit),
        cmocka_unit_test(the_types_are_as_drawn),
        cmocka_unit_test(a_new_ring_is_64_bytes_of_header),
        cmocka_unit_test(ends_start_where_they_are_told),
        cmocka_unit_test(the_barriers_are_the_consumers),
    };

    return cmocka_run_group_tests_name("new rings", tests, NULL, put_away);
}
