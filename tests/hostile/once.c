/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-once [SECONDS]
 * A second thread rewrites words all the time. Each load returns a complete value that
 * was stored, and data written before a release is visible after the acquire.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include "../access/common.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/access/once.h"

enum { TESTS = 10, TIMEOUT = 20 };
static double seconds = 1;
static int done;

/* Not before the time is over, nor before the peer was seen. */
static int goes_on(const struct timespec *from, unsigned long step, unsigned long seen)
{
    struct timespec now;
    double elapsed;

    if (step % 1024)
        return 1;
    sched_yield();              /* where both threads have one processor */
    clock_gettime(CLOCK_MONOTONIC, &now);
    elapsed = (double)(now.tv_sec - from->tv_sec) + (double)(now.tv_nsec - from->tv_nsec) / 1e9;
    return elapsed < seconds / TESTS || (!seen && elapsed < TIMEOUT);
}

/* The page: of each width a word is rewritten at the start of a cache line, and one at its end. */
static union {
    uint8_t as8[128];
    uint16_t as16[64];
    uint32_t as32[32];
    uint64_t as64[16];
    xen_ulong_t as_ulong[128 / sizeof(xen_ulong_t)];
} page __attribute__((aligned(64)));

/* Each value has equal bytes, and the next one has others: a torn one has bytes of two. */
#define TEST_OF(name, type)                                                             \
static void *write##name(void *arg)                                                     \
{                                                                                       \
    const type ones = (type)((type)~(type)0 / 0xff);                                    \
    unsigned int i = 0;                                                                 \
                                                                                        \
    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {                                 \
        xen_store##name(&page.as##name[0], (type)(ones * (i & 0xff)));                  \
        xen_store##name##_release(&page.as##name[64 / sizeof(type) - 1],                \
                                  (type)(ones * (~i & 0xff)));                          \
        i++;                                                                            \
    }                                                                                   \
    return arg;                                                                         \
}                                                                                       \
static void no_value_is_torn##name(void **state)                                        \
{                                                                                       \
    const type ones = (type)((type)~(type)0 / 0xff);                                    \
    unsigned long steps = 0, changes = 0;                                               \
    struct timespec from;                                                               \
    type a, b, last = 0;                                                                \
    pthread_t peer;                                                                     \
                                                                                        \
    (void)state;                                                                        \
    memset(&page, 0, sizeof(page));                                                     \
    __atomic_store_n(&done, 0, __ATOMIC_RELAXED);                                       \
    clock_gettime(CLOCK_MONOTONIC, &from);                                              \
    assert_int_equal(pthread_create(&peer, NULL, write##name, NULL), 0);                \
    do {                                                                                \
        a = xen_load##name(&page.as##name[0]);                                          \
        b = xen_load##name##_acquire(&page.as##name[64 / sizeof(type) - 1]);            \
        if (a != (type)(ones * (a & 0xff)) || b != (type)(ones * (b & 0xff)))           \
            break;                                                                      \
        changes += a != last;                                                           \
        last = a;                                                                       \
    } while (goes_on(&from, ++steps, changes));                                         \
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);                                       \
    pthread_join(peer, NULL);                                                           \
    check_at(a, (type)(ones * (a & 0xff)), steps);                                      \
    check_at(b, (type)(ones * (b & 0xff)), steps);                                      \
    check_at(changes > 0, 1, steps);        /* the peer was there */                    \
}

TEST_OF(8, uint8_t)
TEST_OF(16, uint16_t)
TEST_OF(32, uint32_t)
TEST_OF(64, uint64_t)
TEST_OF(_ulong, xen_ulong_t)

/* A box that is handed over by an index, as messages are: its content is ordinary memory. */
enum { BOXES = 8 };
static struct { uint64_t words[4]; } box[BOXES];
#define HANDOVER_OF(name, type)                                                         \
static type sent##name __attribute__((aligned(8))), taken##name __attribute__((aligned(8))); \
static void *send##name(void *arg)                                                      \
{                                                                                       \
    type sent = 0;                                                                      \
    unsigned int i;                                                                     \
                                                                                        \
    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {                                 \
        if ((type)(sent - xen_load##name##_acquire(&taken##name)) == BOXES)             \
            continue;                                                                   \
        for (i = 0; i < 4; i++)                                                         \
            box[sent % BOXES].words[i] = sent * 3u + i;                                 \
        xen_store##name##_release(&sent##name, ++sent);                                 \
    }                                                                                   \
    return arg;                                                                         \
}                                                                                       \
static void what_is_released_is_acquired##name(void **state)                            \
{                                                                                       \
    unsigned long steps = 0, boxes = 0;                                                 \
    uint64_t got = 0, want = 0;                                                         \
    struct timespec from;                                                               \
    type taken = 0;                                                                     \
    unsigned int i;                                                                     \
    pthread_t peer;                                                                     \
                                                                                        \
    (void)state;                                                                        \
    __atomic_store_n(&done, 0, __ATOMIC_RELAXED);                                       \
    clock_gettime(CLOCK_MONOTONIC, &from);                                              \
    assert_int_equal(pthread_create(&peer, NULL, send##name, NULL), 0);                 \
    do {                                                                                \
        if (xen_load##name##_acquire(&sent##name) == taken)                             \
            continue;                                                                   \
        for (i = 0; i < 4 && got == want; i++) {                                        \
            got = box[taken % BOXES].words[i];                                          \
            want = taken * 3u + i;                                                      \
        }                                                                               \
        xen_store##name##_release(&taken##name, ++taken);                               \
        boxes++;                                                                        \
    } while (got == want && goes_on(&from, ++steps, boxes));                            \
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);                                       \
    pthread_join(peer, NULL);                                                           \
    check_at(got, want, steps);                                                         \
    check_at(boxes > 0, 1, steps);                                                      \
}

HANDOVER_OF(8, uint8_t)
HANDOVER_OF(16, uint16_t)
HANDOVER_OF(32, uint32_t)
HANDOVER_OF(64, uint64_t)
HANDOVER_OF(_ulong, xen_ulong_t)

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_value_is_torn8),
        cmocka_unit_test(no_value_is_torn16),
        cmocka_unit_test(no_value_is_torn32),
        cmocka_unit_test(no_value_is_torn64),
        cmocka_unit_test(no_value_is_torn_ulong),
        cmocka_unit_test(what_is_released_is_acquired8),
        cmocka_unit_test(what_is_released_is_acquired16),
        cmocka_unit_test(what_is_released_is_acquired32),
        cmocka_unit_test(what_is_released_is_acquired64),
        cmocka_unit_test(what_is_released_is_acquired_ulong),
    };

    if (argc > 1)
        seconds = strtod(argv[1], NULL);
    return cmocka_run_group_tests_name("once.h, with a hostile peer", tests, NULL, NULL);
}
