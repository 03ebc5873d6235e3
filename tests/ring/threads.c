/* SPDX-License-Identifier: MIT */
/*
 * Tests two ends in two threads: no message is lost or torn, no wake-up is missed.
 *
 * With -fsanitize=thread, the barriers also tell ThreadSanitizer of a release or acquire. It
 * does not watch the functions marked INDEXES, which access no message: the protocol permits
 * races on the index words. So a report means that the barriers do not order a message.
 * -DBROKEN_WMB and -DBROKEN_RMB remove a barrier and must cause a report (tests/ring/races).
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <time.h>

#ifdef RACES
# include <sanitizer/tsan_interface.h>
static char order;
# define INDEXES    __attribute__((noinline, no_sanitize("thread")))
# define xen_mb()   (__tsan_release(&order), __sync_synchronize(), __tsan_acquire(&order))
# ifdef BROKEN_WMB
#  define xen_wmb() ((void)0)
# else
#  define xen_wmb() (__tsan_release(&order), __sync_synchronize())
# endif
# ifdef BROKEN_RMB
#  define xen_rmb() ((void)0)
# else
#  define xen_rmb() (__sync_synchronize(), __tsan_acquire(&order))
# endif
#else
# define INDEXES    __attribute__((noinline))
#endif
#include "common.h"
#include "xen/access/barrier.h"

#ifndef MESSAGES
# define MESSAGES   100000
#endif
#ifndef TIMEOUT
# define TIMEOUT    20      /* seconds to sleep for an event */
#endif
enum { BYTES = 20 * MESSAGES };

struct message {
    uint64_t id;
    uint32_t words[4];
};
struct answer {
    uint64_t id;
    uint32_t sum;
};
DEFINE_RING_TYPES(test, struct message, struct answer);
DEFINE_XEN_FLEX_RING(stream);

/* An event channel: one bit, which the sleeping thread consumes. */
struct event {
    pthread_mutex_t lock;
    pthread_cond_t raised;
    int pending;
    unsigned int sent, missed;
};
#define EVENT   { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, 0, 0 }

static void notify(struct event *event)
{
    pthread_mutex_lock(&event->lock);
    event->pending = 1;
    event->sent++;
    pthread_cond_signal(&event->raised);
    pthread_mutex_unlock(&event->lock);
}

static int wait_for(struct event *event)
{
    struct timespec until;
    int error = 0;

    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += TIMEOUT;
    pthread_mutex_lock(&event->lock);
    while (!event->pending && !error)
        error = pthread_cond_timedwait(&event->raised, &event->lock, &until);
    if (error)
        event->missed++;
    event->pending = 0;
    pthread_mutex_unlock(&event->lock);
    return !error;
}

static struct event to_front = EVENT, to_back = EVENT;
static int sleeping;                /* false: the ends poll, and only the barriers order them */
static const char *volatile fault;  /* the first error that an end found */

static int wrong(const char *what)
{
    if (!fault)
        fault = what;
    return 0;
}

INDEXES static int push_requests(test_front_ring_t *front)
{
    int wake;

    if (!sleeping) {
        RING_PUSH_REQUESTS(front);
        return 0;
    }
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(front, wake);
    return wake;
}

INDEXES static int push_responses(test_back_ring_t *back)
{
    int wake;

    if (!sleeping) {
        RING_PUSH_RESPONSES(back);
        return 0;
    }
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(back, wake);
    return wake;
}

INDEXES static RING_IDX requests_made(test_back_ring_t *back)
{
    return back->sring->req_prod;
}

INDEXES static RING_IDX responses_made(test_front_ring_t *front)
{
    return front->sring->rsp_prod;
}

INDEXES static int back_may_sleep(test_back_ring_t *back)
{
    int work;

    RING_FINAL_CHECK_FOR_REQUESTS(back, work);
    return !work;
}

INDEXES static int front_may_sleep(test_front_ring_t *front)
{
    int work;

    RING_FINAL_CHECK_FOR_RESPONSES(front, work);
    return !work;
}

/* There is nothing to do: sleep until an event if the ring permits it. 0: no event came. */
static int rest(struct event *event, int may_sleep)
{
    if (!sleeping)
        return sched_yield() == 0;
    return !may_sleep || wait_for(event);
}

static void *front_end(void *arg)
{
    test_front_ring_t *front = (test_front_ring_t *)arg;
    unsigned int sent = 0, received = 0, n, i, progress;
    uint32_t seed = 4;
    RING_IDX made;

    while (received < MESSAGES && !fault) {
        progress = received + sent;
        for (n = next_random(&seed) % (RING_SIZE(front) + 1); n; n--) {
            struct message *message;

            if (sent == MESSAGES || RING_FULL(front))
                break;
            message = RING_GET_REQUEST(front, front->req_prod_pvt++);
            message->id = sent;
            for (i = 0; i < COUNT(message->words); i++)
                message->words[i] = sent * (i + 3);
            sent++;
        }
        if (push_requests(front))
            notify(&to_back);
        made = responses_made(front);
        if (RING_RESPONSE_PROD_OVERFLOW(front, made))
            return wrong("too many responses"), arg;
        xen_rmb();
        while (front->rsp_cons != made) {
            struct answer answer;

            RING_COPY_RESPONSE(front, front->rsp_cons++, &answer);
            if (answer.id != received || answer.sum != received * 18)
                return wrong("a wrong response"), arg;
            received++;
        }
        if (progress == received + sent && (sent == MESSAGES || RING_FULL(front)) &&
            !rest(&to_front, sleeping && front_may_sleep(front)))
            return wrong("no event to the front end"), arg;
    }
    return NULL;
}

static void *back_end(void *arg)
{
    test_back_ring_t *back = (test_back_ring_t *)arg;
    unsigned int taken = 0, i;
    uint32_t seed = 5;
    RING_IDX made;

    while (taken < MESSAGES && !fault) {
        made = requests_made(back);
        if (RING_REQUEST_PROD_OVERFLOW(back, made))
            return wrong("too many requests"), arg;
        xen_rmb();
        if (made == back->req_cons) {
            if (!rest(&to_back, sleeping && back_may_sleep(back)))
                return wrong("no event to the back end"), arg;
            continue;
        }
        while (back->req_cons != made) {
            struct message message;
            struct answer *answer;
            uint32_t sum = 0;

            if (RING_REQUEST_CONS_OVERFLOW(back, back->req_cons))
                return wrong("no slot for a response"), arg;
            RING_COPY_REQUEST(back, back->req_cons++, &message);
            for (i = 0; i < COUNT(message.words); i++)
                sum += message.words[i];
            if (message.id != taken || message.words[0] != taken * 3)
                return wrong("a wrong request"), arg;
            answer = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);
            answer->id = taken++;
            answer->sum = sum;
            if (next_random(&seed) % 8 == 0 && push_responses(back))
                notify(&to_front);
        }
        if (push_responses(back))
            notify(&to_front);
    }
    return NULL;
}

static void two_ends(unsigned int entries, RING_IDX from)
{
    const size_t size = offsetof(test_sring_t, ring) + entries * sizeof(union test_sring_entry);
    static const struct event quiet = EVENT;
    test_sring_t *sring = (test_sring_t *)malloc(size);
    test_front_ring_t front;
    test_back_ring_t back;
    pthread_t one, other;

    assert_non_null(sring);
    SHARED_RING_INIT(sring);
    sring->req_prod = sring->rsp_prod = from;
    sring->req_event = sring->rsp_event = from + 1;
    FRONT_RING_ATTACH(&front, sring, from, size);
    BACK_RING_ATTACH(&back, sring, from, size);
    to_front = to_back = quiet;
    fault = NULL;
    assert_int_equal(pthread_create(&one, NULL, front_end, &front), 0);
    assert_int_equal(pthread_create(&other, NULL, back_end, &back), 0);
    pthread_join(one, NULL);
    pthread_join(other, NULL);
    if (fault)
        fail_msg("%s: %u entries, req_prod %#x event %#x cons %#x, rsp_prod %#x event %#x cons %#x",
                 fault, entries, sring->req_prod, sring->req_event, back.req_cons,
                 sring->rsp_prod, sring->rsp_event, front.rsp_cons);
    assert_int_equal(sring->req_prod, (RING_IDX)(from + MESSAGES));
    assert_int_equal(sring->rsp_prod, (RING_IDX)(from + MESSAGES));
    assert_int_equal(front.rsp_cons, (RING_IDX)(from + MESSAGES));
    if (sleeping)
        print_message("%u messages, %u entries: %u events to the back end, %u to the front end\n",
                      MESSAGES, entries, to_back.sent, to_front.sent);
    free(sring);
}

static void polling_ends_lose_no_message(void **state)
{
    (void)state;
    sleeping = 0;
    two_ends(8, (RING_IDX)0 - MESSAGES / 2);
    two_ends(64, (RING_IDX)0 - MESSAGES / 2);
}

static void sleeping_ends_miss_no_event(void **state)
{
    (void)state;
    sleeping = 1;
    two_ends(1, (RING_IDX)0 - MESSAGES / 2);
    two_ends(4, (RING_IDX)0 - MESSAGES / 2);
    two_ends(64, (RING_IDX)0 - MESSAGES / 2);
}

/* A flex ring: the indexes are separate from the bytes, and the ends poll. */
static struct {
    RING_IDX cons, prod;
    unsigned char buf[64];
} flow;

INDEXES static RING_IDX look(const RING_IDX *index)
{
    return *index;
}

INDEXES static void show(RING_IDX *index, RING_IDX value)
{
    *index = value;
}

static void *writer(void *arg)
{
    unsigned char packet[sizeof(flow.buf)];
    unsigned int written = 0, free_bytes, size, i;
    RING_IDX prod = flow.prod, cons, at;
    uint32_t seed = 6;

    while (written < BYTES && !fault) {
        cons = look(&flow.cons);
        xen_mb();
        free_bytes = (unsigned int)sizeof(flow.buf) - stream_queued(prod, cons, sizeof(flow.buf));
        size = free_bytes ? next_random(&seed) % free_bytes + 1 : 0;
        if (size > BYTES - written)
            size = BYTES - written;
        if (!size) {
            sched_yield();
            continue;
        }
        for (i = 0; i < size; i++)
            packet[i] = (unsigned char)((written + i) * 5 >> 2);
        at = stream_mask(prod, sizeof(flow.buf));
        stream_write_packet(flow.buf, packet, size, &at, stream_mask(cons, sizeof(flow.buf)),
                            sizeof(flow.buf));
        prod += size;
        written += size;
        xen_wmb();
        show(&flow.prod, prod);
    }
    return arg;
}

static void *reader(void *arg)
{
    unsigned char packet[sizeof(flow.buf)];
    unsigned int done = 0, size, i;
    RING_IDX cons = flow.cons, prod, at;

    while (done < BYTES) {
        prod = look(&flow.prod);
        xen_rmb();
        size = stream_queued(prod, cons, sizeof(flow.buf));
        if (!size) {
            sched_yield();
            continue;
        }
        at = stream_mask(cons, sizeof(flow.buf));
        stream_read_packet(packet, flow.buf, size, stream_mask(prod, sizeof(flow.buf)), &at,
                           sizeof(flow.buf));
        for (i = 0; i < size; i++)
            if (packet[i] != (unsigned char)((done + i) * 5 >> 2))
                return wrong("a wrong byte"), arg;
        cons += size;
        done += size;
        xen_mb();
        show(&flow.cons, cons);
    }
    return arg;
}

static void a_stream_loses_no_byte(void **state)
{
    pthread_t one, other;

    (void)state;
    flow.cons = flow.prod = (RING_IDX)0 - BYTES / 2;
    fault = NULL;
    assert_int_equal(pthread_create(&one, NULL, writer, NULL), 0);
    assert_int_equal(pthread_create(&other, NULL, reader, NULL), 0);
    pthread_join(one, NULL);
    pthread_join(other, NULL);
    if (fault)
        fail_msg("%s: prod %#x, cons %#x", fault, flow.prod, flow.cons);
    assert_int_equal(flow.cons, (RING_IDX)(BYTES - BYTES / 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(polling_ends_lose_no_message),
        cmocka_unit_test(sleeping_ends_miss_no_event),
        cmocka_unit_test(a_stream_loses_no_byte),
    };

    return cmocka_run_group_tests_name("two threads", tests, NULL, NULL);
}
