/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-vchan [SECONDS]
 * A second thread is the other side of a vchan. If it writes random values over the page, every call
 * has a result that vchan.h allows. If it follows the protocol, each side gets every byte, and sleeps
 * only when the other one will send an event. The other side uses vchan.h, or is written by hand from
 * io/libxenvchan.h.
 */
static void stumble(void);
#define xen_mb()    stumble()
#include "hostile.h"
#include "xen/access/vchan.h"

enum { PAGE = 4096, MOST = 4096 };

/* Exactly as long as they may be, so that a sanitizer sees what leaves them. */
static struct vchan_interface *page;
static unsigned char *granted;
static struct xen_vchan server, client;

static void make(uint32_t left, uint32_t right)
{
    page = (struct vchan_interface *)calloc(1, PAGE);
    granted = (unsigned char *)calloc(2, MOST);
    if (!page || !granted || xen_vchan_server(&server, page, left, right) ||
        xen_vchan_client(&client, page))
        abort();
    if (server.read_pages)
        server.read.bytes = client.write.bytes = granted;
    if (server.write_pages)
        server.write.bytes = client.read.bytes = granted + MOST;
}

static void free_all(void)
{
    free(page);
    free(granted);
}

static void *scribble(void *unused)
{
    uint32_t *const words[] = { &page->left.cons, &page->left.prod, &page->right.cons, &page->right.prod };
    uint32_t seed = 1, base, i;

    (void)unused;
    while (!is_done()) {
        base = next_random(&seed);
        for (i = 0; i < 4; i++)
            xen_store32(words[i], base + i % 2 * (next_random(&seed) % (2 * MOST)));
        for (i = 0; i < 16; i++) {
            xen_store8((uint8_t *)page + 16 + next_random(&seed) % (PAGE - 16), (uint8_t)(next_random(&seed) >> 4));
            xen_store8(granted + next_random(&seed) % (2 * MOST), (uint8_t)(next_random(&seed) >> 4));
        }
        xen_store32(words[next_random(&seed) % 4], next_random(&seed));
        xen_store8(&page->cli_live, (uint8_t)(next_random(&seed) % 8 ? 1 : next_random(&seed)));
        xen_store8(&page->srv_live, (uint8_t)(next_random(&seed) % 8 ? 1 : 0));
        xen_store16(&page->left_order, (uint16_t)(8 + next_random(&seed) % 14));
        xen_store16(&page->right_order, (uint16_t)(8 + next_random(&seed) % 14));
    }
    return NULL;
}

static void a_peer_that_scribbles_gets_nowhere(void **state)
{
    unsigned long moved = 0, refused = 0, empty = 0, closed = 0, notified = 0, wrong = 0, step;
    struct xen_vchan other;
    const struct xen_vchan *v;
    const struct xen_byte_ring *ring;
    unsigned char *buffer;
    uint32_t seed = 2, op, i;
    int n, notify;
    size_t size;

    (void)state;
    make(11, 12);
    begin(scribble);
    for (step = 0; goes_on(step, moved && refused && empty && closed && notified && wrong); step++) {
        size = next_random(&seed) % (step % 2 ? 2 * MOST : 40);
        buffer = (unsigned char *)malloc(size ? size : 1);
        assert_non_null(buffer);
        memset(buffer, 0xee, size);
        v = next_random(&seed) % 2 ? &server : &client;
        op = next_random(&seed) % 8;
        ring = op % 4 < 2 ? &v->read : &v->write;
        notify = 77;
        switch (op) {
        case 0:  n = xen_vchan_read(v, buffer, size, &notify); break;
        case 1:  n = xen_vchan_recv(v, buffer, size, &notify); break;
        case 2:  n = xen_vchan_write(v, buffer, size, &notify); break;
        case 3:  n = xen_vchan_send(v, buffer, size, &notify); break;
        case 4:
            n = xen_vchan_client(&other, page);
            assert_true(n == 0 || n == XEN_VCHAN_EORDER);
            if (n)
                wrong++;
            else
                assert_true(other.read.size >= 1024 && other.read.size <= 1 << 20 &&
                            other.write.size >= 1024 && other.write.size <= 1 << 20);
            n = 0;
            break;
        case 5:  n = xen_vchan_data_ready(v); break;
        case 6:  n = xen_vchan_buffer_space(v); break;
        default:
            n = xen_vchan_live(v);
            assert_in_range(n, 0, v == &server ? 2 : 1);
            n = 0;
        }
        if (op < 4) {
            assert_in_range(notify, 0, n > 0);
            notified += notify == 1;
        }
        if (n == XEN_VCHAN_EINDEX)
            refused++;
        else if (n == XEN_VCHAN_ECLOSED)
            closed++;
        else if (n == XEN_VCHAN_ESIZE)
            assert_true(op % 2 && size > ring->size);
        else if (n == 0)
            empty++;
        else if (n > 0 && (uint32_t)n <= ring->size && (op > 3 || (size_t)n <= size) &&
                 ((op != 1 && op != 3) || (size_t)n == size))
            moved++;
        else
            fail_msg("%d of %lu bytes, operation %u", n, (unsigned long)size, op);
        for (i = op < 2 && n > 0 ? (uint32_t)n : 0; i < size; i++)
            check_at(buffer[i], 0xee, i);
        free(buffer);
    }
    end();
    free_all();
    assert_true(moved && refused && empty && closed && notified && wrong);
}

/* ---- events: a side sleeps until it gets one, and for ever if it gets none --------------- */

static unsigned int events[2];                  /* to the client, to the server */
static unsigned long slept[2];

static void event_to(int to_server)
{
    __atomic_fetch_add(&events[to_server], 1, __ATOMIC_RELEASE);
}

/* Returns 0 if there was none for 10 s: nobody will send one. */
static int sleep_until_event(int of_server, unsigned int *seen)
{
    struct timespec now, from;
    unsigned int is;

    slept[of_server]++;
    clock_gettime(CLOCK_MONOTONIC, &from);
    while ((is = __atomic_load_n(&events[of_server], __ATOMIC_ACQUIRE)) == *seen) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (now.tv_sec - from.tv_sec > 10)
            return 0;
        sched_yield();
    }
    *seen = is;
    return 1;
}

static uint8_t byte_of(uint32_t k)
{
    return (uint8_t)(k * 2654435761u >> 24);
}

/* ---- the other side by hand: bytes one by one, and the rules of io/libxenvchan.h ---------- */

static int by_hand;             /* the client does not use vchan.h */

/* Moves up to n bytes with the index and the flags of the client. Returns how many. */
static int hand_move(int write, uint8_t *buffer, int n)
{
    struct ring_shared *shared = write ? &page->left : &page->right;
    const struct xen_byte_ring *where = write ? &client.write : &client.read;
    uint32_t *mine = write ? &shared->prod : &shared->cons, *other = write ? &shared->cons : &shared->prod;
    uint32_t at = __atomic_load_n(mine, __ATOMIC_RELAXED), seen;
    int moved = 0, look;

    for (look = 0; look < 2 && !moved; look++) {
        if (look)
            __atomic_fetch_or(&page->srv_notify, write ? 2 : 1, __ATOMIC_SEQ_CST);
        __sync_synchronize();
        seen = __atomic_load_n(other, __ATOMIC_ACQUIRE);
        while (moved < n && (write ? at - seen != where->size : seen != at)) {
            uint8_t *place = where->bytes + at++ % where->size;

            if (write)
                __atomic_store_n(place, buffer[moved++], __ATOMIC_RELAXED);
            else
                buffer[moved++] = __atomic_load_n(place, __ATOMIC_RELAXED);
        }
    }
    if (moved) {
        __atomic_store_n(mine, at, __ATOMIC_RELEASE);
        __sync_synchronize();
        if (__atomic_fetch_and(&page->cli_notify, (uint8_t)~(write ? 1 : 2), __ATOMIC_SEQ_CST) & (write ? 1 : 2))
            event_to(1);
    }
    return moved;
}

/* ---- one side echoes what the other one sends --------------------------------------------- */

static int move(const struct xen_vchan *v, int write, uint8_t *buffer, int size, int whole)
{
    int notify = 0, n;

    if (by_hand && !v->server)
        return hand_move(write, buffer, size);
    n = write ? (whole ? xen_vchan_send : xen_vchan_write)(v, buffer, (size_t)size, &notify) :
        (whole ? xen_vchan_recv : xen_vchan_read)(v, buffer, (size_t)size, &notify);
    if (notify)
        event_to(!v->server);
    return n;
}

/* The client: takes all bytes, and sends them back, until the server leaves. */
static void *echo(void *unused)
{
    static uint8_t buffer[MOST];
    unsigned int seen = 0;
    uint32_t seed = 4;
    int n, have, at;

    (void)unused;
    xen_vchan_connect(&client);
    event_to(1);
    for (;;) {
        have = move(&client, 0, buffer, (int)(1 + next_random(&seed) % MOST), 0);
        if (have == XEN_VCHAN_ECLOSED || (have == 0 && by_hand && !xen_load8(&page->srv_live)))
            break;
        if (have < 0) {
            fault = "an error of the client";
            break;
        }
        if (have == 0 && !sleep_until_event(0, &seen)) {
            fault = "the client reads, and no event comes";
            break;
        }
        for (at = 0; at < have && !fault; at += n) {
            n = move(&client, 1, buffer + at, have - at, 0);
            if (n == XEN_VCHAN_ECLOSED)
                break;
            if (n < 0)
                fault = "an error of the client that writes";
            else if (n == 0 && !sleep_until_event(0, &seen))
                fault = "the client writes, and no event comes";
        }
    }
    xen_vchan_leave(&client);
    event_to(1);
    return NULL;
}

static void send_and_compare(void)
{
    static uint8_t buffer[MOST];
    unsigned int seen = 0;
    uint32_t seed = 3, sent = 0, got = 0, i, size, in_flight = server.read.size + server.write.size;
    unsigned long step;
    int n, m, whole;

    events[0] = events[1] = 0;
    slept[0] = slept[1] = 0;
    begin(echo);
    while (xen_vchan_live(&server) == XEN_VCHAN_EXPECTED && sleep_until_event(1, &seen))
        continue;
    for (step = 0; goes_on(step, got > 20 * in_flight) && !fault; step++) {
        whole = (int)(next_random(&seed) % 2);
        size = 1 + next_random(&seed) % (server.write.size / 2);
        n = m = 0;
        if (sent - got < in_flight / 4 && next_random(&seed) % 4) {
            for (i = 0; i < size; i++)
                buffer[i] = byte_of(sent + i);
            n = move(&server, 1, buffer, (int)size, whole);
            assert_true(n >= 0 && (!whole || n == 0 || n == (int)size));
            sent += (uint32_t)n;
        } else if (sent != got) {
            size = 1 + next_random(&seed) % (sent - got);
            size = size < MOST ? size : MOST;
            if (whole && size > server.read.size)
                size = server.read.size;
            m = move(&server, 0, buffer, (int)size, whole);
            assert_true(m >= 0 && (!whole || m == 0 || m == (int)size));
            for (i = 0; i < (uint32_t)m; i++, got++)
                check_at(buffer[i], byte_of(got), got);
            if (m == 0 && !sleep_until_event(1, &seen))
                fault = "the server reads, and no event comes";
        }
    }
    /* the client has room for what it holds: all of it comes back */
    while (got != sent && !fault) {
        m = move(&server, 0, buffer, MOST, 0);
        assert_in_range(m, 0, MOST);
        for (i = 0; i < (uint32_t)m; i++, got++)
            check_at(buffer[i], byte_of(got), got);
        if (m == 0 && !sleep_until_event(1, &seen))
            fault = "the server waits for the rest, and no event comes";
    }
    xen_vchan_leave(&server);
    event_to(0);
    end();
    check_at(xen_vchan_live(&server), XEN_VCHAN_LEFT, got);
    check_at(move(&server, 0, buffer, 1, 0), XEN_VCHAN_ECLOSED, got);
    assert_true(slept[0] && slept[1]);
}

static void nobody_waits_for_ever(void **state)
{
    static const uint32_t orders[][2] = { { 10, 11 }, { 12, 12 } };
    unsigned int i;

    (void)state;
    tests_of_program *= 4;
    for (i = 0; i < 4; i++) {
        make(orders[i / 2][0], orders[i / 2][1]);
        by_hand = i % 2;
        send_and_compare();
        free_all();
    }
    tests_of_program /= 4;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_peer_that_scribbles_gets_nowhere),
        cmocka_unit_test(nobody_waits_for_ever)
    };

    return RUN("hostile-vchan", tests);
}
