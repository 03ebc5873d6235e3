/* SPDX-License-Identifier: MIT */
/* Tests the loads and stores of once.h: they access the whole value and no other byte. */
#include "common.h"
#include "xen/access/once.h"

enum { STEPS = 1000 };

/*
 * The tests of one type: among random bytes a load gives the bytes of its word,
 * and a store changes these alone. The words are aligned to 8 as `slots` is.
 */
#define TESTS_OF(name, type)                                                            \
static type load_const##name(const type *p) { return xen_load##name(p); }               \
static type load_volatile##name(const volatile type *p) { return xen_load##name(p); }   \
static void store_volatile##name(volatile type *p, type v) { xen_store##name(p, v); }   \
static void a_load_gives_its_word##name(void **state)                                   \
{                                                                                       \
    uint32_t seed = 1;                                                                  \
    unsigned int i, at;                                                                 \
    type want;                                                                          \
                                                                                        \
    (void)state;                                                                        \
    for (i = 0; i < STEPS; i++) {                                                       \
        at = i % (unsigned int)(sizeof(slots) / sizeof(type));                          \
        fill_random(slots.bytes, sizeof(slots), &seed);                                 \
        if (i % 5 == 0)                                                                 \
            memset(slots.bytes, i % 2 ? 0 : 0xff, sizeof(slots));                       \
        memcpy(before, slots.bytes, sizeof(slots));                                     \
        memcpy(&want, before + at * sizeof(type), sizeof(type));                        \
        check_at(xen_load##name(slots.as##name + at), want, i);                         \
        check_at(xen_load##name##_acquire(slots.as##name + at), want, i);               \
        check_at(load_const##name(slots.as##name + at), want, i);                       \
        check_at(load_volatile##name(slots.as##name + at), want, i);                    \
        assert_memory_equal(slots.bytes, before, sizeof(slots));                        \
    }                                                                                   \
    check_at(sizeof(xen_load##name(slots.as##name)), sizeof(type), 0);                  \
    check_at(sizeof(xen_load##name##_acquire(slots.as##name)), sizeof(type), 0);        \
}                                                                                       \
static void a_store_changes_its_word_alone##name(void **state)                          \
{                                                                                       \
    uint32_t seed = 2;                                                                  \
    unsigned int i, at;                                                                 \
    type value;                                                                         \
                                                                                        \
    (void)state;                                                                        \
    for (i = 0; i < STEPS; i++) {                                                       \
        at = i % (unsigned int)(sizeof(slots) / sizeof(type));                          \
        fill_random(slots.bytes, sizeof(slots), &seed);                                 \
        fill_random(&value, sizeof(value), &seed);                                      \
        if (i % 5 == 0)                                                                 \
            memset(&value, i % 2 ? 0 : 0xff, sizeof(value));                            \
        if (i % 7 == 0)                                                                 \
            slots.as##name[at] = i % 2 ? 0 : value;                                     \
        memcpy(before, slots.bytes, sizeof(slots));                                     \
        memcpy(before + at * sizeof(type), &value, sizeof(type));                       \
        switch (i % 3) {                                                                \
        case 0: xen_store##name(slots.as##name + at, value); break;                     \
        case 1: xen_store##name##_release(slots.as##name + at, value); break;           \
        case 2: store_volatile##name(slots.as##name + at, value); break;                \
        }                                                                               \
        assert_memory_equal(slots.bytes, before, sizeof(slots));                        \
    }                                                                                   \
}

/* 8 words of 64 bits, aligned to 8 also where the ABI has them at 4. */
static union {
    unsigned char bytes[64];
    uint8_t as8[64];
    uint16_t as16[32];
    uint32_t as32[16];
    uint64_t as64[8];
    xen_ulong_t as_ulong[64 / sizeof(xen_ulong_t)];
} slots __attribute__((aligned(8)));
static unsigned char before[64];

TESTS_OF(8, uint8_t)
TESTS_OF(16, uint16_t)
TESTS_OF(32, uint32_t)
TESTS_OF(64, uint64_t)
TESTS_OF(_ulong, xen_ulong_t)

/* What a peer did after a load is not in it, and what this side did after a store is. */
static void program_order_holds(void **state)
{
    uint32_t seed = 3, a, b;
    unsigned int i;

    (void)state;
    for (i = 0; i < STEPS; i++) {
        a = next_random(&seed);
        b = next_random(&seed);
        xen_store32(slots.as32, a);
        check_at(xen_load32(slots.as32), a, i);
        slots.as32[0] = b;
        check_at(xen_load32_acquire(slots.as32), b, i);
        xen_store32_release(slots.as32, a);
        check_at(slots.as32[0], a, i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_load_gives_its_word8),
        cmocka_unit_test(a_load_gives_its_word16),
        cmocka_unit_test(a_load_gives_its_word32),
        cmocka_unit_test(a_load_gives_its_word64),
        cmocka_unit_test(a_load_gives_its_word_ulong),
        cmocka_unit_test(a_store_changes_its_word_alone8),
        cmocka_unit_test(a_store_changes_its_word_alone16),
        cmocka_unit_test(a_store_changes_its_word_alone32),
        cmocka_unit_test(a_store_changes_its_word_alone64),
        cmocka_unit_test(a_store_changes_its_word_alone_ulong),
        cmocka_unit_test(program_order_holds),
    };

    return cmocka_run_group_tests_name("once.h", tests, NULL, NULL);
}
