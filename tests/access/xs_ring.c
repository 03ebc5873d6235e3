/* SPDX-License-Identifier: MIT */
/* Tests that access/xs_ring.h moves bytes as io/xs_wire.h describes and refuses an invalid page. */
#include "xen/io/xs_wire.h"

typedef struct xenstore_domain_interface page_t;

#include "counted.h"
#include "xen/access/xs_ring.h"

enum { RING = XENSTORE_RING_SIZE, STEPS = TRIES(8000) };

/* One ring, with the places from the table of xs_wire.h. */
static const struct way {
    int (*write)(page_t *, const void *, XEN_ABI_SIZE_T);
    int (*read)(page_t *, void *, XEN_ABI_SIZE_T);
    unsigned int ring, prod, cons;
} ways[] = {
    { xen_xs_req_write, xen_xs_req_read,    0, 2052, 2048 },
    { xen_xs_rsp_write, xen_xs_rsp_read, 1024, 2060, 2056 }
};

/* A page of random bytes, connected, with the indices of one ring. */
static void begin(const struct way *way, uint32_t prod, uint32_t cons, uint32_t *seed)
{
    fill_random(shared.bytes, PAGE, seed);
    shared.page.connection = XENSTORE_CONNECTED;
    set(shared.bytes + way->prod, prod);
    set(shared.bytes + way->cons, cons);
    before = shared;
}

static void a_write_puts_its_bytes_behind_prod_and_moves_it(void **state)
{
    static unsigned char from[2 * RING + 8];
    uint32_t seed = 1, step, cons, used, n, moved, i;
    const struct way *way;
    unsigned char *start;

    (void)state;
    for (step = 0; step < STEPS; step++) {
        way = &ways[step % 2];
        cons = some_index(&seed);
        used = some(&seed, RING);
        n = some(&seed, 2 * RING);
        start = from + next_random(&seed) % 8;
        fill_random(from, sizeof(from), &seed);
        begin(way, cons + used, cons, &seed);
        moved = n < RING - used ? n : RING - used;

        check_at(way->write(&shared.page, start, n), moved, step);
        for (i = 0; i < moved; i++)
            before.bytes[way->ring + (cons + used + i) % RING] = start[i];
        set(before.bytes + way->prod, cons + used + moved);
        the_page_is(before.bytes, step);
    }
}

static void a_read_takes_the_bytes_behind_cons_and_moves_it(void **state)
{
    static unsigned char to[2 * RING + 16], want[2 * RING + 16];
    uint32_t seed = 2, step, cons, used, n, moved, skip, i;
    const struct way *way;

    (void)state;
    for (step = 0; step < STEPS; step++) {
        way = &ways[step % 2];
        cons = some_index(&seed);
        used = some(&seed, RING);
        n = some(&seed, 2 * RING);
        skip = next_random(&seed) % 8;
        begin(way, cons + used, cons, &seed);
        fill_random(to, sizeof(to), &seed);
        memcpy(want, to, sizeof(to));
        moved = n < used ? n : used;

        check_at(way->read(&shared.page, to + skip, n), moved, step);
        for (i = 0; i < moved; i++)
            want[skip + i] = before.bytes[way->ring + (cons + i) % RING];
        for (i = 0; i < sizeof(to); i++)
            if (to[i] != want[i])
                fail_msg("byte %u of the buffer is %#x, not %#x (step %u)", i, to[i], want[i],
                         step);
        set(before.bytes + way->cons, cons + moved);
        the_page_is(before.bytes, step);
    }
}

/* The counts of n bytes from `at` on in a ring are `want`, and become 0. */
static void counted(unsigned char *counts, unsigned int ring, uint32_t at, uint32_t n,
                    unsigned int want, unsigned long step)
{
    uint32_t i;

    for (i = 0; i < n; i++) {
        check_at(counts[ring + (at + i) % RING], want, step);
        counts[ring + (at + i) % RING] = 0;
    }
}

static void each_index_and_byte_is_accessed_once(void **state)
{
    static unsigned char buffer[2 * RING], want[2 * RING];
    uint32_t seed = 8, step, cons, used, n, moved, i, own, at;
    const struct way *way;
    int write;

    (void)state;
    for (step = 0; step < STEPS; step++) {
        way = &ways[step % 2];
        write = step / 2 % 2;
        cons = some_index(&seed);
        used = some(&seed, RING);
        n = some(&seed, 2 * RING);
        fill_random(buffer, sizeof(buffer), &seed);
        memcpy(want, buffer, sizeof(want));
        begin(way, cons + used, cons, &seed);
        memset(loads, 0, sizeof(loads));
        memset(stores, 0, sizeof(stores));
        moved = write ? RING - used : used;
        moved = n < moved ? n : moved;

        /* whatever it becomes after the first look, the first look is what counts */
        quick = 1;
        check_at(write ? way->write(&shared.page, buffer, n) : way->read(&shared.page, buffer, n),
                 moved, step);
        quick = 0;
        own = write ? cons + used : cons;
        for (i = 0; i < moved; i++)
            if (write)
                check_at(shared.bytes[way->ring + (own + i) % RING], want[i], step);
            else
                want[i] = before.bytes[way->ring + (own + i) % RING];
        check_at(memcmp(buffer, want, sizeof(want)), 0, step);
        if (moved)
            check_at(get(shared.bytes + (write ? way->prod : way->cons)), own + moved, step);

        counted(write ? stores : loads, way->ring, own, moved, 1, step);
        for (i = 0; i < PAGE; i++) {
            at = i / 4 * 4;
            check_at(loads[i], at == way->prod || at == way->cons || at == 2068, i);
            check_at(stores[i], moved && at == (write ? way->prod : way->cons), i);
        }
    }
}

static void a_stream_arrives_as_it_was_sent(void **state)
{
    unsigned char out[1500], in[1500];
    uint32_t seed = 3, sent_seed, got_seed, step, way, i;
    unsigned long sent, got;
    int n;

    (void)state;
    for (way = 0; way < 2; way++) {
        memset(&shared, 0, sizeof(shared));
        set(shared.bytes + ways[way].prod, 0xfffff000u);
        set(shared.bytes + ways[way].cons, 0xfffff000u);
        sent_seed = got_seed = 77;
        sent = got = 0;
        for (step = 0; step < STEPS; step++) {
            uint32_t again = sent_seed;

            /* as many as are taken, of the same endless stream */
            i = some(&seed, sizeof(out));
            fill_random(out, i, &sent_seed);
            n = ways[way].write(&shared.page, out, i);
            assert_in_range(n, 0, RING);
            sent_seed = again;
            fill_random(out, (size_t)n, &sent_seed);
            sent += (unsigned long)n;

            n = ways[way].read(&shared.page, in, some(&seed, sizeof(in)));
            assert_in_range(n, 0, RING);
            fill_random(out, (size_t)n, &got_seed);
            if (memcmp(in, out, (size_t)n))
                fail_msg("bytes %lu to %lu are others than were sent", got, got + (unsigned)n);
            got += (unsigned long)n;
            assert_in_range(sent - got, 0, RING);
        }
        assert_in_range(got, STEPS * 50, ~0u);
    }
}

static void a_count_that_no_ring_holds_moves_what_fits(void **state)
{
    static unsigned char bytes[RING];
    XEN_ABI_SIZE_T all = (XEN_ABI_SIZE_T)-1, above = all / 2 + 2;
    unsigned int way;

    (void)state;
    for (way = 0; way < 2; way++) {
        memset(&shared, 0, sizeof(shared));
        check_at(ways[way].write(&shared.page, bytes, all), RING, way);
        check_at(ways[way].write(&shared.page, bytes, all), 0, way);
        check_at(ways[way].read(&shared.page, bytes, above), RING, way);
        check_at(ways[way].read(&shared.page, bytes, above), 0, way);
#if SIZE_MAX > 0xffffffffu
        /* more than 32 bits, of which the low ones are few */
        check_at(ways[way].write(&shared.page, bytes, ((XEN_ABI_SIZE_T)1 << 32) + 3), RING, way);
        check_at(ways[way].read(&shared.page, bytes, ((XEN_ABI_SIZE_T)1 << 32) + 3), RING, way);
#endif
    }
}

static void no_bytes_need_no_buffer(void **state)
{
    unsigned int way;

    (void)state;
    for (way = 0; way < 2; way++) {
        memset(&shared, 0, sizeof(shared));
        check_at(ways[way].write(&shared.page, NULL, 0), 0, way);
        check_at(ways[way].read(&shared.page, NULL, 8), 0, way);
        set(shared.bytes + ways[way].prod, 9);
        check_at(ways[way].read(&shared.page, NULL, 0), 0, way);
        check_at(get(shared.bytes + ways[way].cons), 0, way);
        set(shared.bytes + ways[way].prod, RING);
        check_at(ways[way].write(&shared.page, NULL, 8), 0, way);
    }
}

static void indices_that_claim_more_than_a_ring_are_refused(void **state)
{
    static const uint32_t claims[] = {
        RING + 1, RING + 2, 2 * RING, 0x7fffffff, 0x80000000, 0xffffffff, 0u - RING, 0u - RING + 1
    };
    unsigned char buffer[8] = { 1, 2, 3, 4, 5, 6, 7, 8 }, same[8];
    uint32_t seed = 4, step, cons;
    const struct way *way;

    (void)state;
    memcpy(same, buffer, sizeof(same));
    for (step = 0; step < 2 * 100 * COUNT(claims); step++) {
        way = &ways[step % 2];
        cons = some_index(&seed);
        begin(way, cons + claims[step / 2 % COUNT(claims)], cons, &seed);
        check_at(way->read(&shared.page, buffer, sizeof(buffer)), XEN_XS_EINDEX, step);
        check_at(way->write(&shared.page, buffer, sizeof(buffer)), XEN_XS_EINDEX, step);
        check_at(way->read(&shared.page, buffer, 0), XEN_XS_EINDEX, step);
        check_at(way->write(&shared.page, buffer, 0), XEN_XS_EINDEX, step);
        the_page_is(before.bytes, step);
        assert_memory_equal(buffer, same, sizeof(same));
    }
}

static void the_other_ring_does_not_matter(void **state)
{
    unsigned char byte = 5;
    unsigned int way;

    (void)state;
    for (way = 0; way < 2; way++) {
        memset(&shared, 0, sizeof(shared));
        set(shared.bytes + ways[!way].prod, RING + 1);
        check_at(ways[way].write(&shared.page, &byte, 1), 1, way);
        check_at(ways[way].read(&shared.page, &byte, 1), 1, way);
    }
}

static void a_page_that_waits_for_its_reset_is_not_used(void **state)
{
    static const uint32_t values[] = { XENSTORE_RECONNECT, 2, 0x100, 0x80000000, 0xffffffff };
    unsigned char byte = 5;
    uint32_t seed = 5, step;
    const struct way *way;

    (void)state;
    for (step = 0; step < 2 * COUNT(values); step++) {
        way = &ways[step % 2];
        begin(way, 10, 5, &seed);
        shared.page.connection = before.page.connection = values[step / 2];
        check_at(xen_xs_connected(&shared.page), 0, step);
        check_at(way->read(&shared.page, &byte, 1), XEN_XS_ERECONNECT, step);
        check_at(way->write(&shared.page, &byte, 1), XEN_XS_ERECONNECT, step);
        the_page_is(before.bytes, step);
        assert_int_equal(byte, 5);
    }
}

static void a_guest_reconnects_and_the_server_resets(void **state)
{
    uint32_t seed = 6;
    unsigned char byte = 5;

    (void)state;
    begin(&ways[0], 5000, 5, &seed);
    set(shared.bytes + 2064, XENSTORE_SERVER_FEATURE_RECONNECTION | 0x10000);
    set(shared.bytes + 2072, XENSTORE_ERROR_RINGIDX);
    before = shared;
    check_at(xen_xs_connected(&shared.page), 1, 0);
    check_at(xen_xs_req_write(&shared.page, &byte, 1), XEN_XS_EINDEX, 0);

    check_at(xen_xs_reconnect(&shared.page), 0, 1);
    set(before.bytes + 2068, XENSTORE_RECONNECT);
    the_page_is(before.bytes, 1);
    check_at(xen_xs_connected(&shared.page), 0, 1);
    check_at(xen_xs_req_read(&shared.page, &byte, 1), XEN_XS_ERECONNECT, 1);

    xen_xs_reset(&shared.page);
    memset(before.bytes + 2048, 0, 16);
    set(before.bytes + 2068, XENSTORE_CONNECTED);
    set(before.bytes + 2072, XENSTORE_ERROR_NONE);
    the_page_is(before.bytes, 2);
    check_at(xen_xs_connected(&shared.page), 1, 2);
    check_at(xen_xs_req_read(&shared.page, &byte, 1), 0, 2);
    check_at(xen_xs_rsp_read(&shared.page, &byte, 1), 0, 2);
    check_at(xen_xs_req_write(&shared.page, &byte, 1), 1, 2);
}

static void a_server_without_the_feature_is_not_asked(void **state)
{
    uint32_t seed = 7;

    (void)state;
    begin(&ways[0], 5, 5, &seed);
    set(shared.bytes + 2064, ~(uint32_t)XENSTORE_SERVER_FEATURE_RECONNECTION);
    before = shared;
    check_at(xen_xs_reconnect(&shared.page), XEN_XS_ENOFEATURE, 0);
    the_page_is(before.bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_write_puts_its_bytes_behind_prod_and_moves_it),
        cmocka_unit_test(a_read_takes_the_bytes_behind_cons_and_moves_it),
        cmocka_unit_test(each_index_and_byte_is_accessed_once),
        cmocka_unit_test(a_stream_arrives_as_it_was_sent),
        cmocka_unit_test(a_count_that_no_ring_holds_moves_what_fits),
        cmocka_unit_test(no_bytes_need_no_buffer),
        cmocka_unit_test(indices_that_claim_more_than_a_ring_are_refused),
        cmocka_unit_test(the_other_ring_does_not_matter),
        cmocka_unit_test(a_page_that_waits_for_its_reset_is_not_used),
        cmocka_unit_test(a_guest_reconnects_and_the_server_resets),
        cmocka_unit_test(a_server_without_the_feature_is_not_asked)
    };

    return cmocka_run_group_tests_name("xs_ring", tests, NULL, NULL);
}
