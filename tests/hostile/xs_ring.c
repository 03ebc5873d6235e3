/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-xs_ring [SECONDS]
 * A second thread is the other side of the xenstore page. If it writes random values over
 * the page, every call has a result that xs_ring.h allows. If it follows the protocol, it
 * receives every byte in order, and sees ordinary memory that was written before.
 */
#include "../access/common.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/access/xs_msg.h"
#include "xen/access/xs_ring.h"

typedef struct xenstore_domain_interface page_t;

enum { TESTS = 4, RING = XENSTORE_RING_SIZE };
static double seconds = 1;
static int done;

/* Exactly as long as its type, so that a sanitizer sees what leaves it. */
static page_t *page;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void with_peer(void *(*peer)(void *), void (*self)(double end))
{
    pthread_t thread;

    page = (page_t *)calloc(1, sizeof(*page));
    assert_non_null(page);
    __atomic_store_n(&done, 0, __ATOMIC_RELAXED);
    assert_int_equal(pthread_create(&thread, NULL, peer, NULL), 0);
    self(now() + seconds / TESTS);
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    pthread_join(thread, NULL);
    free(page);
}

/* Indices that fit, that nearly fit and that are nonsense, for a moment each. */
static void *scribble(void *unused)
{
    uint32_t *const words[] = {
        &page->req_cons, &page->req_prod, &page->rsp_cons, &page->rsp_prod
    };
    uint32_t seed = 1, word, base, i;

    (void)unused;
    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {
        base = next_random(&seed);
        for (i = 0; i < 16; i++) {
            word = next_random(&seed) % 4;
            xen_store32(words[word], base + (word & 1) * (next_random(&seed) % (2 * RING)));
        }
        for (i = 0; i < 16; i++) {
            word = next_random(&seed) % (2 * RING / 4);
            xen_store32((uint32_t *)(void *)page + word, next_random(&seed));
            word = next_random(&seed) % (2 * RING);
            xen_store8((uint8_t *)page + word, (uint8_t)(next_random(&seed) >> 4));
        }
        /* a header whose length may be any, at a place where it may be read */
        xen_store32((uint32_t *)(void *)page + RING / 2 / 4 + 3, next_random(&seed) % 5000);
        xen_store32(&page->connection, next_random(&seed) % 16 ? XENSTORE_CONNECTED :
                    next_random(&seed) % 4);
        xen_store32(&page->server_features, next_random(&seed) % 16);
    }
    return NULL;
}

static unsigned long moved, refused, empty, waited;

static void checked(int n, size_t most)
{
    if (n == XEN_XS_EINDEX)
        refused++;
    else if (n == XEN_XS_ERECONNECT)
        waited++;
    else if (n == 0)
        empty++;
    else if (n > 0 && (size_t)n <= most && n <= RING)
        moved++;
    else
        fail_msg("%d bytes of %lu", n, (unsigned long)most);
}

/* Private buffers have their exact size; what was not moved into them is as before. */
static void use_it_nevertheless(double end)
{
    unsigned char *buffer;
    struct xen_xs_msg msg;
    const char *string;
    uint32_t seed = 2, step, i;
    size_t n;
    int got, side;

    moved = refused = empty = waited = 0;
    /* until the scribbler came across all that it should, but 20 seconds at most */
    for (step = 0; step % 256 || now() < end || (!(moved && refused && waited) && now() < end + 20); step++) {
        n = next_random(&seed) % (step % 2 ? 2 * RING : 40);
        buffer = (unsigned char *)malloc(n ? n : 1);
        assert_non_null(buffer);
        memset(buffer, 0xee, n);
        side = (int)(next_random(&seed) % 2);
        switch (next_random(&seed) % 6) {
        case 0:
        case 1:
            got = side ? xen_xs_req_write(page, buffer, n) : xen_xs_rsp_write(page, buffer, n);
            checked(got, n);
            for (i = 0; i < n; i++)
                check_at(buffer[i], 0xee, i);
            break;
        case 2:
            got = side ? xen_xs_req_read(page, buffer, n) : xen_xs_rsp_read(page, buffer, n);
            checked(got, n);
            /* the bytes are the peer's; a parser of the private copy stays in it */
            if (got > 0 && xen_xs_parse(&msg, buffer, (size_t)got) == 0) {
                while ((side = xen_xs_next(&msg, &string)) >= 0)
                    assert_in_range(string + side, buffer + 16, buffer + got - 1);
                assert_in_range(xen_xs_rest(&msg, &string), 0, got);
            }
            for (i = got > 0 ? (uint32_t)got : 0; i < n; i++)
                check_at(buffer[i], 0xee, i);
            break;
        case 3:
            got = xen_xs_connected(page);
            assert_in_range(got, 0, 1);
            break;
        case 4:
            got = xen_xs_reconnect(page);
            if (got != 0 && got != XEN_XS_ENOFEATURE)
                fail_msg("%d from xen_xs_reconnect", got);
            break;
        default:
            if (step % 64 == 0)
                xen_xs_reset(page);
        }
        free(buffer);
    }
    assert_true(moved && refused && waited);
}

static void a_peer_that_scribbles_gets_nowhere(void **state)
{
    (void)state;
    with_peer(scribble, use_it_nevertheless);
}

/*
 * A stream in one direction. Byte k belongs to cell k, which its sender fills before it
 * sends, and its receiver reads after: ThreadSanitizer sees a pair that is not ordered.
 * A sender that has sent k bytes knows that k - RING were taken, and that all cells but
 * those of the last piece taken, RING more at most, were read. Nothing goes the other
 * way, where it would bring order that this way lacks.
 */
enum { CELLS = 4 * RING, PIECE = RING / 2 };
static const struct way {
    int (*write)(page_t *, const void *, XEN_ABI_SIZE_T);
    int (*read)(page_t *, void *, XEN_ABI_SIZE_T);
} to_server = { xen_xs_req_write, xen_xs_req_read },
  to_guest = { xen_xs_rsp_write, xen_xs_rsp_read };
static const struct way *way;
static uint32_t cells[CELLS], sent, got;

static uint8_t byte_of(uint32_t k)
{
    return (uint8_t)(k * 2654435761u >> 24);
}

static void *send_all(void *unused)
{
    uint8_t bytes[PIECE];
    uint32_t seed = 4, i, n;
    int moved;

    (void)unused;
    for (sent = 0; !__atomic_load_n(&done, __ATOMIC_RELAXED); sent += (uint32_t)moved) {
        n = next_random(&seed) % sizeof(bytes);
        for (i = 0; i < n; i++) {
            cells[(sent + i) % CELLS] = sent + i;
            bytes[i] = byte_of(sent + i);
        }
        moved = way->write(page, bytes, n);
        if (moved < 0 || moved > (int)n)
            abort();        /* cmocka belongs to the other thread */
        if (!moved)
            sched_yield();
    }
    return NULL;
}

static void take_all(double end)
{
    uint8_t bytes[2 * RING];
    uint32_t seed = 3;
    int i, n;

    for (got = 0; now() < end || got < 10 * CELLS; ) {
        n = way->read(page, bytes, next_random(&seed) % sizeof(bytes));
        assert_in_range(n, 0, RING);
        for (i = 0; i < n; i++, got++) {
            check_at(bytes[i], byte_of(got), got);
            check_at(cells[got % CELLS], got, got);
        }
        if (!n)
            sched_yield();
    }
}

static void an_honest_server_gets_every_byte(void **state)
{
    (void)state;
    way = &to_server;
    with_peer(send_all, take_all);
    assert_in_range(sent, got, got + RING);
}

static void an_honest_guest_gets_every_byte(void **state)
{
    (void)state;
    way = &to_guest;
    with_peer(send_all, take_all);
    assert_in_range(sent, got, got + RING);
}

/* Ordinary memory that goes with `connection`. */
static uint32_t asked, answered;

static void *reset_when_asked(void *unused)
{
    char byte;

    (void)unused;
    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {
        if (xen_xs_req_read(page, &byte, 1) == XEN_XS_ERECONNECT) {
            answered = asked;
            xen_xs_reset(page);
        } else {
            sched_yield();
        }
    }
    return NULL;
}

static void ask_for_resets(double end)
{
    xen_store32(&page->server_features, XENSTORE_SERVER_FEATURE_RECONNECTION);
    while (now() < end || asked < 10) {
        check_at(xen_xs_req_write(page, "x", 1), 1, asked);
        asked++;
        check_at(xen_xs_reconnect(page), 0, asked);
        while (!xen_xs_connected(page))
            sched_yield();
        check_at(answered, asked, asked);
        check_at(xen_load32(&page->req_prod), 0, asked);
    }
}

static void a_reset_is_seen_whole(void **state)
{
    (void)state;
    with_peer(reset_when_asked, ask_for_resets);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_peer_that_scribbles_gets_nowhere),
        cmocka_unit_test(an_honest_server_gets_every_byte),
        cmocka_unit_test(an_honest_guest_gets_every_byte),
        cmocka_unit_test(a_reset_is_seen_whole)
    };

    if (argc > 1)
        seconds = atof(argv[1]);
    return cmocka_run_group_tests_name("hostile-xs_ring", tests, NULL, NULL);
}
