/* SPDX-License-Identifier: MIT */
/*
 * Tests that access/flex_ring.h loads and checks the order of a page once, and finds both halves
 * and their indexes where io/9pfs.h and io/pvcalls.h have them.
 */
#include "xen/io/9pfs.h"
#include "xen/io/pvcalls.h"

typedef union {
    struct xen_9pfs_data_intf p9;
    struct pvcalls_data_intf pvcalls;
} page_t;

#define SHARED (4096 + 8192)    /* the page with the indexes, and two pages of bytes */
#include "counted.h"
#include "xen/access/flex_ring.h"

enum { STEPS = TRIES(5000), SIZE = 4096, ORDER = 128 };

static struct xen_flex_ring ring;

#define HALF_(name)                                                                         \
static int name##_write(const void *from, XEN_ABI_SIZE_T n)                                 \
{                                                                                           \
    return xen_byte_ring_write(&ring.name, from, n);                                        \
}                                                                                           \
static int name##_recv(void *to, XEN_ABI_SIZE_T n)                                          \
{                                                                                           \
    return xen_byte_ring_recv(&ring.name, to, n);                                           \
}                                                                                           \
static int name##_room(void)                                                                \
{                                                                                           \
    return xen_byte_ring_room(&ring.name);                                                  \
}
HALF_(in)
HALF_(out)

/* The places from the tables of io/ring.h and io/pvcalls.h. */
static const struct stream halves[] = {
    { { in_write, NULL }, { NULL, in_recv, NULL }, { NULL, in_room }, 4096, SIZE, 4, 0, 0 },
    { { out_write, NULL }, { NULL, out_recv, NULL }, { NULL, out_room }, 8192, SIZE, 68, 64, 0 }
};

static void both_halves_are_found(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(halves); i++) {
        memset(&ring, 0, sizeof(ring));
        xen_flex_ring_attach(&ring, &shared.page.p9, shared.bytes + 4096, 1);
        check_stream(&halves[i], STEPS);
        memset(&ring, 0, sizeof(ring));
        xen_flex_ring_attach(&ring, &shared.page.pvcalls, shared.bytes + 4096, 1);
        check_stream(&halves[i], STEPS);
    }
}

static void the_order_sets_the_size(void **state)
{
    RING_IDX order;

    (void)state;
    for (order = 1; order <= XEN_FLEX_RING_ORDER_MAX; order++) {
        xen_flex_ring_attach(&ring, &shared.page.p9, shared.bytes, order);
        check_at(ring.in.size, XEN_FLEX_RING_SIZE(order), order);
        check_at(ring.out.size, 2048u << order, order);
        check_at(ring.out.bytes - ring.in.bytes, 2048u << order, order);
    }
}

static void an_order_is_loaded_once_and_checked(void **state)
{
    static const uint32_t most[] = { 0, 1, 2, 8, 9, 10, 31, 0x7fffffff, 0xffffffff };
    static const uint32_t orders[] = {
        0, 1, 2, 3, 7, 8, 9, 10, 11, 20, 31, 32, 33, 0x7fffffff, 0x80000000, 0x80000001, 0xffffffff
    };
    unsigned int i, j, at;
    int wanted;

    (void)state;
    for (i = 0; i < COUNT(most); i++)
        for (j = 0; j < COUNT(orders); j++) {
            memset(&shared, 0, sizeof(shared));
            memset(loads, 0, sizeof(loads));
            set(shared.bytes + ORDER, orders[j]);
            wanted = orders[j] && orders[j] <= most[i] && orders[j] < 10 ? (int)orders[j] :
                     (int)XEN_FLEX_RING_EORDER;
            quick = 1;
            check_at(xen_flex_ring_order(&shared.page.p9, most[i]), wanted, orders[j]);
            quick = 0;
            for (at = 0; at < PAGE; at++)
                check_at(loads[at], at / 4 == ORDER / 4, at);
            set(shared.bytes + ORDER, orders[j]);
            check_at(xen_flex_ring_order(&shared.page.pvcalls, most[i]), wanted, orders[j]);
        }
}

/* The last reference is inside the page, and that of the next order is not. */
static void the_references_fit(void **state)
{
    const size_t first = XEN_ABI_OFFSETOF(struct xen_9pfs_data_intf, ref);

    (void)state;
    check_at(first + 4 * (1u << XEN_FLEX_RING_ORDER_MAX) <= 4096, 1, first);
    check_at(first + 4 * (2u << XEN_FLEX_RING_ORDER_MAX) > 4096, 1, first);
    check_at(XEN_ABI_OFFSETOF(struct pvcalls_data_intf, ref), first, 0);
}

static void arguments_are_evaluated_once(void **state)
{
    struct xen_9pfs_data_intf *page = &shared.page.p9;
    struct xen_flex_ring *r = &ring;
    unsigned char *bytes = shared.bytes;
    RING_IDX order = 1;

    (void)state;
    xen_flex_ring_attach(r++, page++, bytes++, order++);
    check_at(r - &ring, 1, 0);
    check_at(page - &shared.page.p9, 1, 0);
    check_at(bytes - shared.bytes, 1, 0);
    check_at(order, 2, 0);
    page = &shared.page.p9;
    set(shared.bytes + ORDER, 1);
    check_at(xen_flex_ring_order(page++, order++), 1, 0);
    check_at(page - &shared.page.p9, 1, 0);
    check_at(order, 3, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_halves_are_found),
        cmocka_unit_test(the_order_sets_the_size),
        cmocka_unit_test(an_order_is_loaded_once_and_checked),
        cmocka_unit_test(the_references_fit),
        cmocka_unit_test(arguments_are_evaluated_once)
    };

    return cmocka_run_group_tests_name("flex_ring", tests, NULL, NULL);
}
