/* SPDX-License-Identifier: MIT */
/* Tests that access/byte_ring.h moves bytes of rings of any size, and refuses invalid indexes. */
#include <stdint.h>

typedef unsigned char page_t[4096];

#include "counted.h"
#include "xen/access/byte_ring.h"

enum { STEPS = TRIES(20000) };

static struct xen_byte_ring ring;

#define PUT_(name)                                                                          \
static int do_##name(const void *from, XEN_ABI_SIZE_T n)                                    \
{                                                                                           \
    return xen_byte_ring_##name(&ring, from, n);                                            \
}
#define GET_(name)                                                                          \
static int do_##name(void *to, XEN_ABI_SIZE_T n)                                            \
{                                                                                           \
    return xen_byte_ring_##name(&ring, to, n);                                              \
}
#define COUNT_(name)                                                                        \
static int do_##name(void)                                                                  \
{                                                                                           \
    return xen_byte_ring_##name(&ring);                                                     \
}
PUT_(write)
PUT_(send)
GET_(read)
GET_(recv)
GET_(peek)
COUNT_(queued)
COUNT_(room)

static struct stream at(unsigned int bytes, unsigned int size, unsigned int prod, unsigned int cons)
{
    struct stream s;

    s.put[0] = do_write;
    s.put[1] = do_send;
    s.get[0] = do_read;
    s.get[1] = do_recv;
    s.get[2] = do_peek;
    s.count[0] = do_queued;
    s.count[1] = do_room;
    s.ring = bytes;
    s.size = size;
    s.prod = prod;
    s.cons = cons;
    s.word = 0;
    xen_byte_ring_attach(&ring, shared.bytes + bytes, size,
                         (uint32_t *)(void *)(shared.bytes + prod),
                         (uint32_t *)(void *)(shared.bytes + cons));
    return s;
}

static void each_function_does_what_the_model_does(void **state)
{
    unsigned int order;
    struct stream s;

    (void)state;
    for (order = 0; order <= 11; order++) {
        s = at(1024 + order, 1u << order, 4 * order, 4088 - 4 * order);     /* any alignment */
        check_stream(&s, STEPS / 8);
        s = at(2048, 1u << order, 64, 60);
        check_stream(&s, STEPS / 8);
    }
}

static void counts_can_be_anything(void **state)
{
    unsigned int order;
    struct stream s;

    (void)state;
    for (order = 0; order <= 11; order++) {
        s = at(2048, 1u << order, 0, 4);
        check_stream_edges(&s);
    }
}

/* The largest ring that is allowed; only the bytes that are used exist. */
static void a_ring_can_have_a_gigabyte(void **state)
{
    const uint32_t size = (uint32_t)1 << 30;
    unsigned char bytes[2] = { 7, 8 };

    (void)state;
    memset(&shared, 0, sizeof(shared));
    xen_byte_ring_attach(&ring, shared.bytes + 8, size, (uint32_t *)(void *)shared.bytes,
                         (uint32_t *)(void *)(shared.bytes + 4));
    check_at(xen_byte_ring_room(&ring), size, 0);
    check_at(xen_byte_ring_send(&ring, bytes, 2), 2, 0);
    check_at(xen_byte_ring_recv(&ring, bytes, (XEN_ABI_SIZE_T)size + 1), XEN_BYTE_RING_ESIZE, 0);
    check_at(xen_byte_ring_recv(&ring, bytes, size), 0, 0);
    set(shared.bytes, size);
    check_at(xen_byte_ring_queued(&ring), size, 0);
    check_at(xen_byte_ring_room(&ring), 0, 0);
    set(shared.bytes, size + 1);
    check_at(xen_byte_ring_queued(&ring), XEN_BYTE_RING_EINDEX, 0);
    check_at(xen_byte_ring_room(&ring), XEN_BYTE_RING_EINDEX, 0);
}

static void attaching_does_not_access_the_ring(void **state)
{
    struct stream s;

    (void)state;
    memset(loads, 0, sizeof(loads));
    memset(stores, 0, sizeof(stores));
    before = shared;
    s = at(2048, 1024, 0, 4);
    assert_ptr_equal(ring.bytes, shared.bytes + s.ring);
    the_page_is(before.bytes, 0);
    check_at(memchr(loads, 1, sizeof(loads)) != NULL, 0, 0);
    check_at(memchr(stores, 1, sizeof(stores)) != NULL, 0, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_function_does_what_the_model_does),
        cmocka_unit_test(counts_can_be_anything),
        cmocka_unit_test(a_ring_can_have_a_gigabyte),
        cmocka_unit_test(attaching_does_not_access_the_ring)
    };

    return cmocka_run_group_tests_name("byte_ring", tests, NULL, NULL);
}
