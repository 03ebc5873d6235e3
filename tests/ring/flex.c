/* SPDX-License-Identifier: MIT */
/* Tests flex rings: bytes in both directions, across both wraps; a half is a power of two. */
#include "common.h"
#include "xen/grant_table.h"

DEFINE_XEN_FLEX_RING(bytes);
DEFINE_XEN_FLEX_RING_AND_INTF(stream);

enum { SMALL = 16, EDGE = 8 };

static unsigned char small[EDGE + SMALL + EDGE];   /* a half, between bytes that must not change */
static unsigned char *const half = small + EDGE;

static void fill(unsigned char *to, unsigned int size, unsigned int with)
{
    while (size--)
        *to++ = (unsigned char)with++;
}

static void two_halves_are_2_to_the_order_pages(void **state)
{
    (void)state;
    assert_int_equal(XEN_PAGE_SHIFT, 12);
    assert_int_equal(XEN_FLEX_RING_SIZE(0), 2048);
    assert_int_equal(XEN_FLEX_RING_SIZE(1), 4096);
    assert_int_equal(XEN_FLEX_RING_SIZE(2), 8192);
    assert_int_equal(XEN_FLEX_RING_SIZE(3), 16384);
    assert_int_equal(XEN_FLEX_RING_SIZE(1 | 8), 4096 << 8);
    assert_int_equal(sizeof(XEN_FLEX_RING_SIZE(1)), sizeof(unsigned long));
}

static void the_page_of_indexes_is_as_drawn(void **state)
{
    struct bytes_data data;
    struct stream_data also;

    (void)state;
    assert_int_equal(offsetof(struct stream_data_intf, in_cons), 0);
    assert_int_equal(offsetof(struct stream_data_intf, in_prod), 4);
    assert_int_equal(offsetof(struct stream_data_intf, pad1), 8);
    assert_int_equal(offsetof(struct stream_data_intf, out_cons), 64);
    assert_int_equal(offsetof(struct stream_data_intf, out_prod), 68);
    assert_int_equal(offsetof(struct stream_data_intf, pad2), 72);
    assert_int_equal(offsetof(struct stream_data_intf, ring_order), 128);
    assert_int_equal(offsetof(struct stream_data_intf, ref), 132);
    assert_int_equal(sizeof(struct stream_data_intf), 132);
    assert_int_equal(sizeof(((struct stream_data_intf *)0)->ref[0]), sizeof(grant_ref_t));
    data.in = also.in = small;
    data.out = also.out = half;
    assert_int_equal(data.out - data.in, also.out - also.in);
    assert_int_equal(sizeof(data), 2 * sizeof(void *));
    assert_int_equal(offsetof(struct bytes_data, out), sizeof(void *));
}

static void an_index_is_an_offset_into_the_half(void **state)
{
    RING_IDX idx, size;

    (void)state;
    for (size = 1; size <= sizeof(small); size *= 2)
        for (idx = (RING_IDX)0 - 300; idx != 300; idx++) {
            check_at(bytes_mask(idx, size), idx % size, idx, size, 0);
            assert_ptr_equal(bytes_get_ring_ptr(small, idx, size), small + idx % size);
            check_at(stream_mask(idx, size), idx % size, idx, size, 0);
        }
}

static void queued_is_what_was_written_and_not_read(void **state)
{
    RING_IDX cons, n;
    uint32_t seed = 3;

    (void)state;
    for (cons = (RING_IDX)0 - 100; cons != 100; cons++)
        for (n = 0; n <= SMALL; n++)
            check_at(bytes_queued(cons + n, cons, SMALL), n, cons, n, 0);
    /* whatever a peer writes, no more than there is */
    for (n = 0; n < 100000; n++) {
        cons = next_random(&seed) * 256 + next_random(&seed);
        assert_in_range(bytes_queued(next_random(&seed) * 256 + n, cons, SMALL), 0, SMALL);
    }
}

/* Every place and size in a small half: what is written, what is not. */
static void a_packet_goes_round_the_end(void **state)
{
    unsigned char want[sizeof(small)], packet[SMALL], got[SMALL + 2 * EDGE];
    RING_IDX at, size, prod, cons, i;

    (void)state;
    fill(packet, SMALL, 0x80);
    for (at = 0; at < SMALL; at++)
        for (size = 0; size <= SMALL; size++) {
            fill(small, sizeof(small), 0);
            memcpy(want, small, sizeof(small));
            for (i = 0; i < size; i++)
                want[EDGE + (at + i) % SMALL] = packet[i];
            prod = at;
            bytes_write_packet(half, packet, size, &prod, at, SMALL);
            assert_memory_equal(small, want, sizeof(small));
            check_at(prod, (at + size) % SMALL, at, size, 0);

            memset(got, 0xee, sizeof(got));
            memset(want, 0xee, sizeof(want));
            memcpy(want + EDGE, packet, size);
            cons = at;
            bytes_read_packet(got + EDGE, half, size, prod, &cons, SMALL);
            assert_memory_equal(got, want, sizeof(got));
            check_at(cons, (at + size) % SMALL, at, size, 0);
        }
}

/* Part of what is queued, into part of what is free: the other index is anywhere it can be. */
static void a_packet_leaves_the_others_alone(void **state)
{
    unsigned char want[sizeof(small)], packet[SMALL], got[SMALL];
    RING_IDX prod, cons, at, used, size, i;

    (void)state;
    for (at = 0; at < SMALL; at++)
        for (used = 0; used <= SMALL; used++) {
            for (size = 0; size <= SMALL - used; size++) {      /* write after `used` bytes */
                fill(small, sizeof(small), 0);
                memcpy(want, small, sizeof(small));
                fill(packet, SMALL, 0x80);
                for (i = 0; i < size; i++)
                    want[EDGE + (at + used + i) % SMALL] = packet[i];
                prod = (at + used) % SMALL;
                bytes_write_packet(half, packet, size, &prod, at, SMALL);
                assert_memory_equal(small, want, sizeof(small));
                check_at(prod, (at + used + size) % SMALL, at, used, size);
            }
            for (size = 0; size <= used; size++) {              /* read a part of `used` bytes */
                fill(small, sizeof(small), 0);
                memset(packet, 0xee, sizeof(packet));
                memset(got, 0xee, sizeof(got));
                for (i = 0; i < size; i++)
                    packet[i] = half[(at + i) % SMALL];
                cons = at;
                bytes_read_packet(got, half, size, (at + used) % SMALL, &cons, SMALL);
                assert_memory_equal(got, packet, sizeof(got));
                check_at(cons, (at + size) % SMALL, at, used, size);
            }
        }
}

/* A stream of packets of random sizes through a half, its indexes unmasked as on the page. */
static void stream_through(unsigned int order, uint32_t seed)
{
    const RING_IDX ring_size = (RING_IDX)XEN_FLEX_RING_SIZE(order);
    const RING_IDX from = (RING_IDX)0 - 5 * ring_size, total = 10 * ring_size;
    unsigned char *buf = (unsigned char *)malloc(ring_size);
    unsigned char *packet = (unsigned char *)malloc(ring_size);
    RING_IDX prod = from, cons = from, masked, size, i;
    RING_IDX written = 0, read = 0;

    assert_non_null(buf);
    assert_non_null(packet);
    while (read < total) {
        size = ring_size - stream_queued(prod, cons, ring_size);
        check_at(size, ring_size - (written - read), seed, written, read);
        if (next_random(&seed) & 3)     /* else to the brim */
            size = size ? next_random(&seed) % (size + 1) : 0;
        for (i = 0; i < size; i++)
            packet[i] = (unsigned char)((written + i) * 7 >> 3);
        masked = stream_mask(prod, ring_size);
        stream_write_packet(buf, packet, size, &masked, stream_mask(cons, ring_size), ring_size);
        prod += size;
        written += size;
        check_at(masked, stream_mask(prod, ring_size), seed, written, read);

        size = stream_queued(prod, cons, ring_size);
        check_at(size, written - read, seed, written, read);
        if (next_random(&seed) & 3)     /* else until it is empty */
            size = size ? next_random(&seed) % (size + 1) : 0;
        if (size)
            check_at(*stream_get_ring_ptr(buf, cons, ring_size), (unsigned char)(read * 7 >> 3),
                     seed, written, read);
        masked = stream_mask(cons, ring_size);
        stream_read_packet(packet, buf, size, stream_mask(prod, ring_size), &masked, ring_size);
        for (i = 0; i < size; i++)
            check_at(packet[i], (unsigned char)((read + i) * 7 >> 3), seed, written, read + i);
        cons += size;
        read += size;
        check_at(masked, stream_mask(cons, ring_size), seed, written, read);
    }
    free(packet);
    free(buf);
}

static void a_stream_arrives_in_order(void **state)
{
    unsigned int order;
    uint32_t seed;

    (void)state;
    for (order = 0; order <= 3; order++)
        for (seed = 1; seed <= 3; seed++)
            stream_through(order, seed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_halves_are_2_to_the_order_pages),
        cmocka_unit_test(the_page_of_indexes_is_as_drawn),
        cmocka_unit_test(an_index_is_an_offset_into_the_half),
        cmocka_unit_test(queued_is_what_was_written_and_not_read),
        cmocka_unit_test(a_packet_goes_round_the_end),
        cmocka_unit_test(a_packet_leaves_the_others_alone),
        cmocka_unit_test(a_stream_arrives_in_order),
    };

    return cmocka_run_group_tests_name("flex rings", tests, NULL, NULL);
}
