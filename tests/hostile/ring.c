/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-ring [SECONDS]
 * Tests rings whose other end is another thread, which rewrites the shared page all the
 * time or follows the protocol. ThreadSanitizer watches the messages of the thread that
 * follows the protocol, and reports a message that the indexes do not order. It does not
 * watch the hostile thread, which writes messages as another domain does.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include "../access/common.h"
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/access/ring.h"

enum { TESTS = 4, ENTRIES = 8, SEGMENTS = 11, TIMEOUT = 20 };

struct test_request {
    uint64_t id;
    uint32_t nr;                    /* at most SEGMENTS, says the protocol */
    uint32_t segments[SEGMENTS];
};
struct test_response {
    uint64_t id;
    uint32_t sum;
};
DEFINE_RING_TYPES(test, struct test_request, struct test_response);

static double seconds = 1;
static test_sring_t *sring;
static test_front_ring_t front;
static test_back_ring_t back;
static int done;
static const char *fault;           /* what an end found wrong */
static long fault_value;

static int is_done(void)
{
    return __atomic_load_n(&done, __ATOMIC_RELAXED);
}

static void stop(const char *why, long value)
{
    if (why && !__atomic_exchange_n(&done, 1, __ATOMIC_RELAXED)) {
        fault = why;
        fault_value = value;
    }
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
}

static int over(const struct timespec *from, double limit)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - from->tv_sec) +
           (double)(now.tv_nsec - from->tv_nsec) / 1e9 >= limit;
}

/* An empty ring just before the wrap, in memory of just its size. */
static void start(void)
{
    const size_t size = offsetof(test_sring_t, ring) + ENTRIES * sizeof(union test_sring_entry);
    const RING_IDX from = 0u - 3;

    free(sring);
    sring = (test_sring_t *)calloc(1, size);
    assert_non_null(sring);
    SHARED_RING_INIT(sring);
    sring->req_prod = sring->rsp_prod = from;
    sring->req_event = sring->rsp_event = from + 1;
    FRONT_RING_ATTACH(&front, sring, from, size);
    BACK_RING_ATTACH(&back, sring, from, size);
    done = 0;
    fault = NULL;
}

static void run(void *(*one)(void *), void *(*other)(void *))
{
    pthread_t threads[2];

    start();
    assert_int_equal(pthread_create(&threads[0], NULL, one, NULL), 0);
    assert_int_equal(pthread_create(&threads[1], NULL, other, NULL), 0);
    pthread_join(threads[0], NULL);
    pthread_join(threads[1], NULL);
    if (fault)
        fail_msg("%s (%ld): req_prod %#x event %#x cons %#x, rsp_prod %#x event %#x cons %#x",
                 fault, fault_value, sring->req_prod, sring->req_event, back.req_cons,
                 sring->rsp_prod, sring->rsp_event, front.rsp_cons);
}

/* Another domain's stores: no sanitizer sees them. */
__attribute__((noinline))
#if defined(__clang__)
__attribute__((no_sanitize("thread", "undefined", "address")))
#else
__attribute__((no_sanitize_thread))
#endif
static void scribble(uint32_t value)
{
    volatile uint32_t *word = (volatile uint32_t *)sring->ring;
    unsigned int i;

    for (i = 0; i < ENTRIES * sizeof(union test_sring_entry) / 4; i++)
        word[i] = value;
}

/* All that a peer may write: mostly near the index at which the other end is. */
static RING_IDX hint;
static void *hostile_end(void *arg)
{
    RING_IDX *const words[] = {
        &sring->req_prod, &sring->req_event, &sring->rsp_prod, &sring->rsp_event
    };
    uint32_t seed = 9;

    while (!is_done()) {
        RING_IDX value = xen_load_ring_idx(&hint) + next_random(&seed) % 12 - 3;

        if (next_random(&seed) % 8 == 0)
            value = next_random(&seed);
        xen_store_ring_idx(words[next_random(&seed) % 4], value);
        if (next_random(&seed) % 16 == 0)
            scribble(next_random(&seed) % 16);
        if (next_random(&seed) % 64 == 0)
            sched_yield();      /* where both ends have one processor */
    }
    return arg;
}

/* Not before the time is over, nor before each path was taken. */
static int goes_on(const struct timespec *from, unsigned long step, int each_path)
{
    if (step % 64)
        return 1;
    sched_yield();
    if (!each_path && over(from, TIMEOUT))
        stop("a path that was not taken", (long)step);
    return !is_done() && (!each_path || !over(from, seconds / TESTS));
}

static void *back_end_of_hostile(void *arg)
{
    unsigned long steps = 0, taken = 0, refused = 0, idle = 0;
    struct timespec from;
    uint32_t seed = 8;

    clock_gettime(CLOCK_MONOTONIC, &from);
    do {
        int room = (int)(ENTRIES - (back.req_cons - back.rsp_prod_pvt)), n;

        xen_store_ring_idx(&hint, back.req_cons);
        n = xen_ring_final_check_requests(&back);
        if (n < XEN_RING_EOVERFLOW || n > room)
            stop("a count of requests out of range", n);
        refused += n < 0;
        idle += n == 0;
        for (; n > 0; n--, taken++) {
            struct test_request req;
            uint32_t sum = 0, i;

            xen_ring_take_request(&back, &req);
            /* checked once, then used: it must not change in between */
            if (req.nr <= SEGMENTS) {
                for (i = 0; i < req.nr; i++)
                    sum += req.segments[i];
                sched_yield();
                for (i = 0; i < req.nr; i++)
                    sum -= req.segments[i];
                if (sum || req.nr > SEGMENTS)
                    stop("a request that changed after it was taken", (long)req.nr);
            }
        }
        /* some are answered, others stay open */
        back.rsp_prod_pvt += next_random(&seed) % (back.req_cons - back.rsp_prod_pvt + 1);
        n = xen_ring_push_responses_notify(&back);
        if (n != 0 && n != 1)
            stop("neither yes nor no", n);
    } while (goes_on(&from, ++steps, taken && refused && idle));
    stop(NULL, 0);
    return arg;
}

static void *front_end_of_hostile(void *arg)
{
    unsigned long steps = 0, taken = 0, refused = 0, idle = 0;
    struct timespec from;

    clock_gettime(CLOCK_MONOTONIC, &from);
    do {
        int n;

        if (!RING_FULL(&front))
            front.req_prod_pvt++;
        n = xen_ring_push_requests_notify(&front);
        if (n != 0 && n != 1)
            stop("neither yes nor no", n);
        xen_store_ring_idx(&hint, front.rsp_cons);
        n = xen_ring_final_check_responses(&front);
        if (n < XEN_RING_EOVERFLOW || n > (int)(front.req_prod_pvt - front.rsp_cons))
            stop("a count of responses out of range", n);
        refused += n < 0;
        idle += n == 0;
        for (; n > 0; n--, taken++) {
            struct test_response rsp;
            uint64_t sum;

            xen_ring_take_response(&front, &rsp);
            sum = rsp.id + rsp.sum;
            sched_yield();
            if (sum != rsp.id + rsp.sum)
                stop("a response that changed after it was taken", (long)rsp.sum);
        }
        if (RING_FREE_REQUESTS(&front) > ENTRIES)
            stop("more free slots than there are", (long)RING_FREE_REQUESTS(&front));
    } while (goes_on(&from, ++steps, taken && refused && idle));
    stop(NULL, 0);
    return arg;
}

static void a_back_end_stands_a_hostile_front_end(void **state)
{
    (void)state;
    run(back_end_of_hostile, hostile_end);
}

static void a_front_end_stands_a_hostile_back_end(void **state)
{
    (void)state;
    run(front_end_of_hostile, hostile_end);
}

/* An event channel: one bit, which a sleeper takes. */
struct event {
    pthread_mutex_t lock;
    pthread_cond_t raised;
    int pending;
};
static struct event to_front = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0 };
static struct event to_back = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0 };
static int sleeping;        /* else the ends poll, and nothing but the indexes orders them */

static void notify(struct event *event)
{
    pthread_mutex_lock(&event->lock);
    event->pending = 1;
    pthread_cond_signal(&event->raised);
    pthread_mutex_unlock(&event->lock);
}

static void wait_for(struct event *event)
{
    struct timespec until;
    int error = 0;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += TIMEOUT;
    pthread_mutex_lock(&event->lock);
    while (!event->pending && !error)
        error = pthread_cond_timedwait(&event->raised, &event->lock, &until);
    event->pending = 0;
    pthread_mutex_unlock(&event->lock);
    if (error)
        stop("an event that never came", error);
}

static void *honest_front_end(void *arg)
{
    uint32_t sent = 0, received = 0, seed = 4, i;
    struct timespec from;
    int n, last = 0;

    clock_gettime(CLOCK_MONOTONIC, &from);
    while (!is_done() && (!last || received != sent)) {
        n = last ? 0 : (int)(next_random(&seed) % (ENTRIES + 1));
        for (; n && !RING_FULL(&front); n--) {
            struct test_request *req = RING_GET_REQUEST(&front, front.req_prod_pvt++);

            req->id = sent;
            req->nr = sent % (SEGMENTS + 1);
            for (i = 0; i < req->nr; i++)
                req->segments[i] = sent * i;
            sent++;
        }
        if (!sleeping)
            xen_ring_push_requests(&front);
        else if (xen_ring_push_requests_notify(&front))
            notify(&to_back);
        n = sleeping && (last || RING_FULL(&front)) && received != sent ?
            xen_ring_final_check_responses(&front) : xen_ring_responses(&front);
        if (n < 0)
            stop("too many responses", (long)received);
        if (n == 0 && (last || RING_FULL(&front)) && received != sent) {
            if (sleeping)
                wait_for(&to_front);
            else
                sched_yield();
        }
        for (; n > 0; n--) {
            struct test_response rsp;

            xen_ring_take_response(&front, &rsp);
            if (rsp.id != received || rsp.sum != received * (received % (SEGMENTS + 1)))
                stop("a wrong response", (long)received);
            received++;
        }
        if (!last)
            last = over(&from, seconds / TESTS);
    }
    if (!fault && received < ENTRIES)
        stop("hardly a message", (long)received);
    stop(NULL, 0);
    notify(&to_back);
    return arg;
}

static void *honest_back_end(void *arg)
{
    uint32_t taken = 0, seed = 5;
    int n;

    while (!is_done()) {
        n = sleeping ? xen_ring_final_check_requests(&back) : xen_ring_requests(&back);
        if (n < 0)
            stop("too many requests", (long)taken);
        if (n == 0) {
            if (sleeping)
                wait_for(&to_back);
            else
                sched_yield();
        }
        for (; n > 0; n--) {
            struct test_request req;
            struct test_response *rsp;

            xen_ring_take_request(&back, &req);
            if (req.id != taken || req.nr != taken % (SEGMENTS + 1) ||
                (req.nr && req.segments[req.nr - 1] != taken * (req.nr - 1)))
                stop("a wrong request", (long)taken);
            rsp = RING_GET_RESPONSE(&back, back.rsp_prod_pvt++);
            rsp->id = taken;
            rsp->sum = taken * req.nr;
            taken++;
            if (n > 1 && next_random(&seed) % 4)
                continue;
            if (!sleeping)
                xen_ring_push_responses(&back);
            else if (xen_ring_push_responses_notify(&back))
                notify(&to_front);
        }
    }
    notify(&to_front);
    return arg;
}

static void polling_ends_lose_no_message(void **state)
{
    (void)state;
    sleeping = 0;
    run(honest_front_end, honest_back_end);
}

static void sleeping_ends_miss_no_event(void **state)
{
    (void)state;
    sleeping = 1;
    run(honest_front_end, honest_back_end);
}

static int put_away(void **state)
{
    (void)state;
    free(sring);
    return 0;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_back_end_stands_a_hostile_front_end),
        cmocka_unit_test(a_front_end_stands_a_hostile_back_end),
        cmocka_unit_test(polling_ends_lose_no_message),
        cmocka_unit_test(sleeping_ends_miss_no_event),
    };

    if (argc > 1)
        seconds = strtod(argv[1], NULL);
    return cmocka_run_group_tests_name("access/ring.h, with a hostile peer", tests, NULL, put_away);
}
