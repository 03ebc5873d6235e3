/* SPDX-License-Identifier: MIT */
/*
 * Tests that access/vchan.h works as libxenvchan does on either side, never waits without having
 * asked for an event, and refuses invalid orders and indexes.
 */
#include "xen/io/libxenvchan.h"

typedef struct vchan_interface page_t;

#define SHARED (4096 + 8192)    /* the page, and two pages that are granted */
#include "counted.h"

/* What the other side does at a barrier, or at a load. */
static void (*meanwhile)(void);
static unsigned int barriers, meanwhile_at;

static void other_side(void)
{
    if (meanwhile && ++barriers == meanwhile_at)
        meanwhile();
}
#define xen_mb()    other_side()
#include "xen/access/vchan.h"

enum { STEPS = TRIES(3000) };
enum { LEFT_ORDER = 16, RIGHT_ORDER = 18, CLI_LIVE = 20, SRV_LIVE = 21, CLI_NOTIFY = 22, SRV_NOTIFY = 23 };

static struct xen_vchan v;
static int notify;

static unsigned char *at(unsigned int offset)
{
    return shared.bytes + offset;
}

/* A page with these orders, which the side `server` uses. Rings that are granted are at 4096 and 8192. */
static void start(int server, uint32_t left, uint32_t right)
{
    memset(&shared, 0, sizeof(shared));
    meanwhile = NULL;
    check_at(xen_vchan_server(&v, &shared.page, left, right), 0, left);
    *at(CLI_LIVE) = 1;
    *at(CLI_NOTIFY) = 0;
    if (!server)
        check_at(xen_vchan_client(&v, &shared.page), 0, left);
    if (v.read_pages)
        v.read.bytes = at(server ? 4096 : 8192);
    if (v.write_pages)
        v.write.bytes = at(server ? 8192 : 4096);
}

/* Whether two rings are allowed: none of the bytes of a page has two uses. */
static int allowed(uint32_t left, uint32_t right)
{
    static unsigned char uses[8192];
    const uint32_t orders[2] = { left, right };
    uint32_t i, j, end = 24;

    memset(uses, 0, sizeof(uses));
    for (i = 0; i < 2; i++) {
        if (orders[i] < 10 || orders[i] > 20)
            return 0;
        if (orders[i] > 11)
            end += 4 * ((1u << orders[i]) / 4096);
        else
            for (j = 1u << orders[i]; j < 2u << orders[i]; j++)
                uses[j]++;
    }
    for (j = 0; j < end; j++)
        uses[j]++;
    for (j = 0; j < 4096; j++)
        if (uses[j] > 1)
            return 0;
    return end <= 4096;
}

static void orders_are_checked_and_loaded_once(void **state)
{
    static const uint32_t more[] = { 21, 31, 32, 33, 42, 64, 0x7fff, 0x8000, 0xffff, 0x1000a, 0xffffffff };
    uint32_t left, right, i, j, n = 0;
    struct xen_vchan same;

    (void)state;
    for (i = 0; i < 21 + COUNT(more); i++)
        for (j = 0; j < 21 + COUNT(more); j++) {
            left = i < 21 ? i : more[i - 21];
            right = j < 21 ? j : more[j - 21];
            memset(&v, 0xee, sizeof(v));
            same = v;
            memset(&shared, 0, sizeof(shared));
            before = shared;
            if (!allowed(left, right)) {
                check_at(xen_vchan_server(&v, &shared.page, left, right), XEN_VCHAN_EORDER, left << 16 | right);
                check_at(memcmp(&v, &same, sizeof(v)), 0, left);
                the_page_is(before.bytes, 0);
            } else {
                n++;
                check_at(xen_vchan_server(&v, &shared.page, left, right), 0, left << 16 | right);
                check_at(v.read_pages, left < 12 ? 0 : 1u << left >> 12, left);
                check_at(v.write_pages, right < 12 ? 0 : 1u << right >> 12, right);
                check_at(v.read.size, 1u << left, left);
                check_at(v.write.size, 1u << right, right);
                check_at(v.read.bytes == (left < 12 ? at(1u << left) : NULL), 1, left);
                check_at(v.write.bytes == (right < 12 ? at(1u << right) : NULL), 1, right);
            }
            if (left > 0xffff || right > 0xffff)
                continue;
            shared.page.left_order = (uint16_t)left;
            shared.page.right_order = (uint16_t)right;
            memset(&v, 0xee, sizeof(v));
            memset(loads, 0, sizeof(loads));
            quick = 1;
            check_at(xen_vchan_client(&v, &shared.page), allowed(left, right) ? 0 : XEN_VCHAN_EORDER,
                     left << 16 | right);
            quick = 0;
            check_at(loads[LEFT_ORDER] * loads[LEFT_ORDER + 1], 1, left);
            check_at(loads[RIGHT_ORDER] * loads[RIGHT_ORDER + 1], 1, right);
            if (!allowed(left, right)) {
                check_at(memcmp(&v, &same, sizeof(v)), 0, left);
                continue;
            }
            check_at(v.write_pages, left < 12 ? 0 : 1u << left >> 12, left);
            check_at(v.read_pages, right < 12 ? 0 : 1u << right >> 12, right);
            check_at(v.write.size, 1u << left, left);
            check_at(v.read.size, 1u << right, right);
            check_at(v.write.bytes == (left < 12 ? at(1u << left) : NULL), 1, left);
            check_at(v.read.bytes == (right < 12 ? at(1u << right) : NULL), 1, right);
        }
    check_at(n, 11 * 11 - 2 - 2, 0);    /* not 10 and 10, 11 and 11, 10 and 20, 20 and 10 */
}

/* The bytes of the page as each side writes them. */
static void both_sides_come_and_go(void **state)
{
    struct xen_vchan client;

    (void)state;
    memset(&shared, 0, sizeof(shared));
    before = shared;
    check_at(xen_vchan_server(&v, &shared.page, 10, 11), 0, 0);
    before.bytes[LEFT_ORDER] = 10;
    before.bytes[RIGHT_ORDER] = 11;
    before.bytes[CLI_LIVE] = 2;
    before.bytes[SRV_LIVE] = 1;
    before.bytes[CLI_NOTIFY] = VCHAN_NOTIFY_WRITE;
    the_page_is(before.bytes, 1);
    check_at(xen_vchan_live(&v), XEN_VCHAN_EXPECTED, 1);

    check_at(xen_vchan_client(&client, &shared.page), 0, 2);
    the_page_is(before.bytes, 2);
    check_at(xen_vchan_live(&client), XEN_VCHAN_CONNECTED, 2);
    xen_vchan_connect(&client);
    before.bytes[CLI_LIVE] = 1;
    before.bytes[SRV_NOTIFY] = VCHAN_NOTIFY_WRITE;
    the_page_is(before.bytes, 3);
    check_at(xen_vchan_live(&v), XEN_VCHAN_CONNECTED, 3);

    xen_vchan_leave(&client);
    before.bytes[CLI_LIVE] = 0;
    the_page_is(before.bytes, 4);
    check_at(xen_vchan_live(&v), XEN_VCHAN_LEFT, 4);
    xen_vchan_leave(&v);
    before.bytes[SRV_LIVE] = 0;
    the_page_is(before.bytes, 5);
    check_at(xen_vchan_live(&client), XEN_VCHAN_LEFT, 5);
}

static void any_other_value_means_connected(void **state)
{
    unsigned int value;

    (void)state;
    for (value = 0; value < 256; value++) {
        start(1, 10, 11);
        *at(SRV_LIVE) = (unsigned char)~value;
        *at(CLI_LIVE) = (unsigned char)value;
        check_at(xen_vchan_live(&v), value < 3 ? value : 1, value);
        start(0, 10, 11);
        *at(CLI_LIVE) = (unsigned char)~value;
        *at(SRV_LIVE) = (unsigned char)value;
        check_at(xen_vchan_live(&v), value != 0, value);
    }
}

static void connected(void)
{
    *at(CLI_LIVE) = *at(SRV_LIVE) = 1;
}

#define PUT_(name)                                                                          \
static int do_##name(const void *from, XEN_ABI_SIZE_T n)                                    \
{                                                                                           \
    connected();                                                                            \
    return xen_vchan_##name(&v, from, n, &notify);                                          \
}
#define GET_(name)                                                                          \
static int do_##name(void *to, XEN_ABI_SIZE_T n)                                            \
{                                                                                           \
    connected();                                                                            \
    return xen_vchan_##name(&v, to, n, &notify);                                            \
}
PUT_(write)
PUT_(send)
GET_(read)
GET_(recv)

static int do_data_ready(void)
{
    return xen_vchan_data_ready(&v);
}

static int do_buffer_space(void)
{
    return xen_vchan_buffer_space(&v);
}

/* Each side and each size of ring, with the places from the tables of io/libxenvchan.h. */
static void each_function_does_what_the_model_does(void **state)
{
    static const uint32_t orders[][2] = { { 10, 11 }, { 11, 10 }, { 12, 12 }, { 10, 12 }, { 12, 11 } };
    struct stream s = { { do_write, do_send }, { NULL, NULL, NULL }, { NULL, do_buffer_space }, 0, 0, 0, 0, CLI_LIVE };
    struct stream t = { { NULL, NULL }, { do_read, do_recv, NULL }, { do_data_ready, NULL }, 0, 0, 0, 0, CLI_LIVE };
    unsigned int i, server;

    (void)state;
    for (i = 0; i < 2 * COUNT(orders); i++) {
        const uint32_t left = orders[i / 2][0], right = orders[i / 2][1];

        server = i % 2;
        start((int)server, left, right);
        s.size = server ? 1u << right : 1u << left;
        t.size = server ? 1u << left : 1u << right;
        s.ring = s.size < 4096 ? s.size : server ? 8192 : 4096;
        t.ring = t.size < 4096 ? t.size : server ? 4096 : 8192;
        s.prod = server ? 12 : 4;
        s.cons = server ? 8 : 0;
        t.prod = server ? 4 : 12;
        t.cons = server ? 0 : 8;
        check_stream(&s, STEPS);
        check_stream(&t, STEPS);
    }
}

/* Whatever is in the flags: a side notifies if it was asked, once, and asks before it waits. */
static void events_are_asked_for_and_sent(void **state)
{
    unsigned char byte = 0;
    unsigned int side, flags, action, there, wanted, bit, ask, asked;
    uint32_t others;
    int n;

    (void)state;
    for (side = 0; side < 2; side++)
        for (flags = 0; flags < 256; flags++)
            for (action = 0; action < 6; action++)
                for (there = 0; there < 2; there++) {
                    start((int)side, 10, 11);
                    ask = side ? CLI_NOTIFY : SRV_NOTIFY;
                    asked = side ? SRV_NOTIFY : CLI_NOTIFY;
                    *at(asked) = (unsigned char)flags;
                    *at(ask) = (unsigned char)(flags * 7);
                    *at(SRV_LIVE) = (unsigned char)(flags | 1);
                    *at(CLI_LIVE) = (unsigned char)(flags | 5);
                    others = *at(SRV_LIVE) << 8 | *at(CLI_LIVE);
                    set(at(side ? 4 : 12), there);                      /* bytes to read */
                    set(at(side ? 12 : 4), there ? 0 : side ? 2048 : 1024);     /* no room */
                    notify = 77;
                    n = action == 0 ? xen_vchan_read(&v, &byte, 1, &notify) :
                        action == 1 ? xen_vchan_recv(&v, &byte, 1, &notify) :
                        action == 2 ? xen_vchan_data_ready(&v) :
                        action == 3 ? xen_vchan_write(&v, &byte, 1, &notify) :
                        action == 4 ? xen_vchan_send(&v, &byte, 1, &notify) :
                        xen_vchan_buffer_space(&v);
                    bit = action < 3 ? VCHAN_NOTIFY_READ : VCHAN_NOTIFY_WRITE;
                    if (action % 3 == 2) {
                        check_at(n, action == 2 ? there : there ? v.write.size : 0, flags);
                        wanted = 0;
                    } else {
                        check_at(n, there, flags);
                        wanted = there && (flags & bit);
                        check_at(notify, wanted != 0, flags);
                    }
                    check_at(*at(asked), wanted ? flags & ~bit : flags, flags);
                    bit = there && action % 3 < 2 ? 0 : action < 3 ? VCHAN_NOTIFY_WRITE : VCHAN_NOTIFY_READ;
                    check_at(*at(ask), (unsigned char)(flags * 7 | bit), flags);
                    check_at(*at(SRV_LIVE) << 8 | *at(CLI_LIVE), others, flags);
                }
}

/* An error asks for nothing and notifies nobody. */
static void errors_are_no_reason_to_wait(void **state)
{
    static const uint32_t claims[] = { 2049, 0x7fffffff, 0x80000000, 0xffffffff };
    unsigned char bytes[2049];
    unsigned int side, i;

    (void)state;
    memset(bytes, 1, sizeof(bytes));
    for (side = 0; side < 2; side++) {
        for (i = 0; i < COUNT(claims); i++) {
            start((int)side, 10, 11);
            *at(CLI_NOTIFY) = *at(SRV_NOTIFY) = 3;
            set(at(4), claims[i]);
            set(at(12), claims[i]);
            before = shared;
            notify = 77;
            check_at(xen_vchan_read(&v, bytes, 1, &notify), XEN_VCHAN_EINDEX, i);
            check_at(notify, 0, i);
            notify = 77;
            check_at(xen_vchan_recv(&v, bytes, 1, &notify), XEN_VCHAN_EINDEX, i);
            check_at(notify, 0, i);
            notify = 77;
            check_at(xen_vchan_write(&v, bytes, 1, &notify), XEN_VCHAN_EINDEX, i);
            check_at(notify, 0, i);
            notify = 77;
            check_at(xen_vchan_send(&v, bytes, 1, &notify), XEN_VCHAN_EINDEX, i);
            check_at(notify, 0, i);
            check_at(xen_vchan_data_ready(&v), XEN_VCHAN_EINDEX, i);
            check_at(xen_vchan_buffer_space(&v), XEN_VCHAN_EINDEX, i);
            the_page_is(before.bytes, i);
        }
        start((int)side, 10, 11);
        before = shared;
        check_at(xen_vchan_recv(&v, bytes, v.read.size + 1, &notify), XEN_VCHAN_ESIZE, side);
        check_at(notify, 0, side);
        check_at(xen_vchan_send(&v, bytes, v.write.size + 1, &notify), XEN_VCHAN_ESIZE, side);
        check_at(notify, 0, side);
        the_page_is(before.bytes, side);
    }
}

static void a_side_that_has_left_leaves_its_bytes(void **state)
{
    unsigned char bytes[4];
    struct xen_vchan client;
    unsigned int side;

    (void)state;
    for (side = 0; side < 2; side++) {
        start((int)side, 10, 11);
        set(at(side ? 4 : 12), 5);
        *at(side ? CLI_LIVE : SRV_LIVE) = 0;
        check_at(xen_vchan_write(&v, bytes, 1, &notify), XEN_VCHAN_ECLOSED, side);
        check_at(notify, 0, side);
        check_at(xen_vchan_send(&v, bytes, 1, &notify), XEN_VCHAN_ECLOSED, side);
        check_at(xen_vchan_read(&v, bytes, 4, &notify), 4, side);
        check_at(xen_vchan_recv(&v, bytes, 2, &notify), XEN_VCHAN_ECLOSED, side);
        check_at(notify, 0, side);
        check_at(xen_vchan_recv(&v, bytes, 1, &notify), 1, side);
        check_at(xen_vchan_read(&v, bytes, 1, &notify), XEN_VCHAN_ECLOSED, side);
        check_at(notify, 0, side);
        check_at(*at(CLI_NOTIFY) | *at(SRV_NOTIFY), 0, side);
        set(at(side ? 4 : 12), 0);      /* no bytes, but an error */
        check_at(xen_vchan_read(&v, bytes, 1, &notify), XEN_VCHAN_EINDEX, side);
    }
    start(1, 10, 11);
    *at(CLI_LIVE) = 2;                  /* a server need not wait for its client */
    check_at(xen_vchan_write(&v, bytes, 1, &notify), 1, 0);
    check_at(xen_vchan_read(&v, bytes, 1, &notify), 0, 0);
    *at(CLI_LIVE) = 0;
    check_at(xen_vchan_write(&v, bytes, 1, &notify), XEN_VCHAN_ECLOSED, 0);
    check_at(xen_vchan_client(&client, &shared.page), 0, 0);
    xen_vchan_connect(&client);         /* another client: it finds what nobody has read */
    check_at(xen_vchan_live(&v), XEN_VCHAN_CONNECTED, 0);
    check_at(xen_vchan_write(&v, bytes, 1, &notify), 1, 0);
    check_at(xen_vchan_data_ready(&client), 2, 0);
}

/* What the other side does before it would have seen the flag is seen by the second look. */
static unsigned int side_now;

static void it_writes(void)
{
    check_at(*at(side_now ? CLI_NOTIFY : SRV_NOTIFY), VCHAN_NOTIFY_WRITE, 0);
    set(at(side_now ? 4 : 12), 3);
}

static void it_reads(void)
{
    check_at(*at(side_now ? CLI_NOTIFY : SRV_NOTIFY), VCHAN_NOTIFY_READ, 0);
    set(at(side_now ? 8 : 0), 3);
}

static void it_corrupts(void)
{
    set(at(side_now ? 4 : 12), 5000);
}

static void the_last_look_comes_after_the_flag(void **state)
{
    unsigned char bytes[8];

    (void)state;
    for (side_now = 0; side_now < 2; side_now++) {
        start((int)side_now, 10, 11);
        meanwhile = it_writes;
        barriers = 0;
        meanwhile_at = 1;
        check_at(xen_vchan_read(&v, bytes, 8, &notify), 3, side_now);
        start((int)side_now, 10, 11);
        meanwhile = it_writes;
        barriers = 0;
        check_at(xen_vchan_recv(&v, bytes, 2, &notify), 2, side_now);
        start((int)side_now, 10, 11);
        meanwhile = it_writes;
        barriers = 0;
        check_at(xen_vchan_data_ready(&v), 3, side_now);
        start((int)side_now, 10, 11);
        meanwhile = it_corrupts;
        barriers = 0;
        check_at(xen_vchan_read(&v, bytes, 8, &notify), XEN_VCHAN_EINDEX, side_now);
        check_at(notify, 0, side_now);
        start((int)side_now, 10, 11);
        set(at(side_now ? 12 : 4), side_now ? 2048 : 1024);
        meanwhile = it_reads;
        barriers = 0;
        check_at(xen_vchan_write(&v, bytes, 8, &notify), 3, side_now);
        start((int)side_now, 10, 11);
        set(at(side_now ? 12 : 4), side_now ? 2048 : 1024);
        meanwhile = it_reads;
        barriers = 0;
        check_at(xen_vchan_send(&v, bytes, 2, &notify), 2, side_now);
        start((int)side_now, 10, 11);
        set(at(side_now ? 12 : 4), side_now ? 2048 : 1024);
        meanwhile = it_reads;
        barriers = 0;
        check_at(xen_vchan_buffer_space(&v), 3, side_now);
    }
}

/* A flag that is set only after the index was stored is seen: a barrier is between them. */
static void it_asks(void)
{
    check_at(get(at(side_now ? 0 : 8)), 2, 0);
    *at(side_now ? SRV_NOTIFY : CLI_NOTIFY) = VCHAN_NOTIFY_READ;
}

static void it_asks_for_bytes(void)
{
    check_at(get(at(side_now ? 12 : 4)), 2, 0);
    *at(side_now ? SRV_NOTIFY : CLI_NOTIFY) = VCHAN_NOTIFY_WRITE;
}

static void the_flag_is_looked_at_after_the_index_is_stored(void **state)
{
    unsigned char bytes[2] = { 1, 2 };

    (void)state;
    for (side_now = 0; side_now < 2; side_now++) {
        start((int)side_now, 10, 11);
        set(at(side_now ? 4 : 12), 2);
        meanwhile = it_asks;
        barriers = 0;
        meanwhile_at = 1;
        check_at(xen_vchan_read(&v, bytes, 2, &notify), 2, side_now);
        check_at(notify, 1, side_now);
        start((int)side_now, 10, 11);
        meanwhile = it_asks_for_bytes;
        barriers = 0;
        check_at(xen_vchan_write(&v, bytes, 2, &notify), 2, side_now);
        check_at(notify, 1, side_now);
    }
}

/* A side that writes and leaves at any moment is not taken for one that wrote nothing. */
static unsigned int loads_until;

static void it_writes_and_leaves(void)
{
    set(at(side_now ? 4 : 12), 3);
    *at(side_now ? CLI_LIVE : SRV_LIVE) = 0;
}

static void the_last_bytes_are_not_lost(void **state)
{
    unsigned char bytes[8];
    int n;

    (void)state;
    for (side_now = 0; side_now < 2; side_now++)
        for (loads_until = 1; loads_until < 8; loads_until++) {
            start((int)side_now, 10, 11);
            on_load = it_writes_and_leaves;
            loads_left = loads_until;
            n = xen_vchan_read(&v, bytes, 8, &notify);
            on_load = NULL;
            if (n == 0)
                n = xen_vchan_read(&v, bytes, 8, &notify);
            if (loads_left)             /* it looked fewer times */
                it_writes_and_leaves();
            if (n == 0)
                n = xen_vchan_read(&v, bytes, 8, &notify);
            check_at(n, 3, loads_until);
            check_at(xen_vchan_read(&v, bytes, 8, &notify), XEN_VCHAN_ECLOSED, loads_until);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(orders_are_checked_and_loaded_once),
        cmocka_unit_test(both_sides_come_and_go),
        cmocka_unit_test(any_other_value_means_connected),
        cmocka_unit_test(each_function_does_what_the_model_does),
        cmocka_unit_test(events_are_asked_for_and_sent),
        cmocka_unit_test(errors_are_no_reason_to_wait),
        cmocka_unit_test(a_side_that_has_left_leaves_its_bytes),
        cmocka_unit_test(the_last_look_comes_after_the_flag),
        cmocka_unit_test(the_flag_is_looked_at_after_the_index_is_stored),
        cmocka_unit_test(the_last_bytes_are_not_lost)
    };

    return cmocka_run_group_tests_name("vchan", tests, NULL, NULL);
}
