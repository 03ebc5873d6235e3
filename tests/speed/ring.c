/* SPDX-License-Identifier: MIT */
/*
 * ring VARIANT N: sends N requests through a ring and N responses back, with access/ring.h or
 * with the macros of Xen's own io/ring.h (from libxen-dev; VARIANT ends with -xen).
 * ring list: prints "VARIANT REFERENCE label".
 *
 *   threads  the ends are two threads that poll the indexes; up to 16 messages a push
 *   events   the same, but they also compute whether to notify, and ignore the result
 *   one      both ends in turn in one thread, with events: always the same instructions
 *
 * tests/speed/ring-xen.c includes this file and is compiled with -I for the folder of Xen's
 * headers: the loops are the same, only the macros differ.
 *
 *   cc -std=gnu99 -O2 -Iinclude -c tests/speed/ring.c -o ring.o
 *   cc -std=gnu99 -O2 -c tests/speed/ring-xen.c -o ring-xen.o
 *   cc -pthread ring.o ring-xen.o -o ring
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define __XEN_INTERFACE_VERSION__ 0x00040e00
#ifdef RING_OF_XEN
# define ENDS(name) name##_xen
# include "../../include/xen/access/barrier.h"  /* the same barriers */
# include <xen/io/ring.h>
#else
# define ENDS(name) name##_ours
# include "xen/access/ring.h"
#endif

enum { ENTRIES = 32, BATCH = 16, SEGMENTS = 11 };

/* As large as a block request of x86_64, and its response. */
struct speed_request {
    uint8_t operation, nr_segments;
    uint16_t handle;
    uint64_t id, sector;
    struct { uint32_t gref; uint8_t first, last; } segments[SEGMENTS];
};
struct speed_response {
    uint64_t id;
    uint8_t operation;
    int16_t status;
};
DEFINE_RING_TYPES(speed, struct speed_request, struct speed_response);

struct job {
    unsigned long n, sent, received, taken;
    int events;
    uint64_t sum;               /* of all that was read */
    speed_front_ring_t front;
    speed_back_ring_t back;
};

/*
 * The steps of a round. Xen's macros are not asked for more than a safe driver must: the
 * count of requests is limited, that of responses is compared with the ring's size.
 */
#ifdef RING_OF_XEN
# define NEW_REQUESTS(back, n) do {                                                     \
    if (events) RING_FINAL_CHECK_FOR_REQUESTS(back, n);                                 \
    else (n) = (int)XEN_RING_NR_UNCONSUMED_REQUESTS(back);                              \
    xen_rmb();                                                                          \
} while (0)
# define NEW_RESPONSES(front, n) do {                                                   \
    if (events) RING_FINAL_CHECK_FOR_RESPONSES(front, n);                               \
    else (n) = (int)XEN_RING_NR_UNCONSUMED_RESPONSES(front);                            \
    if (RING_RESPONSE_PROD_OVERFLOW(front, (front)->rsp_cons + (RING_IDX)(n))) (n) = -1; \
    xen_rmb();                                                                          \
} while (0)
# define TAKE_REQUEST(back, req)    RING_COPY_REQUEST(back, (back)->req_cons++, req)
# define TAKE_RESPONSE(front, rsp)  RING_COPY_RESPONSE(front, (front)->rsp_cons++, rsp)
# define SHOW_REQUESTS(front, yes) do {                                                 \
    if (events) RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(front, yes);                        \
    else RING_PUSH_REQUESTS(front);                                                     \
} while (0)
# define SHOW_RESPONSES(back, yes) do {                                                 \
    if (events) RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(back, yes);                        \
    else RING_PUSH_RESPONSES(back);                                                     \
} while (0)
#else
# define NEW_REQUESTS(back, n)                                                          \
    ((n) = events ? xen_ring_final_check_requests(back) : xen_ring_requests(back))
# define NEW_RESPONSES(front, n)                                                        \
    ((n) = events ? xen_ring_final_check_responses(front) : xen_ring_responses(front))
# define TAKE_REQUEST(back, req)    xen_ring_take_request(back, req)
# define TAKE_RESPONSE(front, rsp)  xen_ring_take_response(front, rsp)
# define SHOW_REQUESTS(front, yes) do {                                                 \
    if (events) (yes) = xen_ring_push_requests_notify(front);                           \
    else xen_ring_push_requests(front);                                                 \
} while (0)
# define SHOW_RESPONSES(back, yes) do {                                                 \
    if (events) (yes) = xen_ring_push_responses_notify(back);                           \
    else xen_ring_push_responses(back);                                                 \
} while (0)
#endif

static void broken(const char *what)
{
    fprintf(stderr, "ring: %s\n", what);
    exit(1);
}

/* One end's round: how much there was to do. */
static inline __attribute__((always_inline)) int front_round(struct job *job, int events)
{
    speed_front_ring_t *front = &job->front;
    struct speed_response rsp;
    int made = 0, n, i, notify = 0;

    while (made < BATCH && job->sent < job->n && !RING_FULL(front)) {
        struct speed_request *req = RING_GET_REQUEST(front, front->req_prod_pvt);

        front->req_prod_pvt++;
        req->operation = 1;
        req->nr_segments = SEGMENTS;
        req->handle = 7;
        req->id = job->sent;
        req->sector = job->sent * 8;
        for (i = 0; i < SEGMENTS; i++) {
            req->segments[i].gref = (uint32_t)job->sent + (uint32_t)i;
            req->segments[i].first = 0;
            req->segments[i].last = 7;
        }
        job->sent++;
        made++;
    }
    if (made)
        SHOW_REQUESTS(front, notify);
    NEW_RESPONSES(front, n);
    if (n < 0)
        broken("too many responses");
    for (i = 0; i < n; i++) {
        TAKE_RESPONSE(front, &rsp);
        if (rsp.id != job->received++ || rsp.operation != 1)
            broken("a wrong response");
        job->sum += (uint64_t)rsp.status;
    }
    __asm__ __volatile__("" : : "r"(notify));
    return made + n;
}

static inline __attribute__((always_inline)) int back_round(struct job *job, int events)
{
    speed_back_ring_t *back = &job->back;
    struct speed_request req;
    int n, i, notify = 0;

    NEW_REQUESTS(back, n);
    if (n < 0)
        broken("too many requests");
    for (i = 0; i < n; i++) {
        struct speed_response *rsp;

        TAKE_REQUEST(back, &req);
        if (req.nr_segments > SEGMENTS || req.segments[req.nr_segments - 1].last != 7)
            broken("a wrong request");
        rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt);
        back->rsp_prod_pvt++;
        rsp->id = req.id;
        rsp->operation = req.operation;
        rsp->status = (int16_t)(req.segments[req.id % SEGMENTS].gref & 1);
        if (i % BATCH == BATCH - 1 && i != n - 1)
            SHOW_RESPONSES(back, notify);
    }
    if (n)
        SHOW_RESPONSES(back, notify);
    job->taken += (unsigned long)n;
    __asm__ __volatile__("" : : "r"(notify));
    return n;
}

/* Nothing to do: the other end may need this processor. */
static void spin(unsigned int *idle)
{
    if (++*idle % 1024 == 0)
        sched_yield();
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

static __attribute__((noinline)) void *front_end(void *arg)
{
    struct job *job = (struct job *)arg;
    unsigned int idle = 0;

    if (job->events)
        while (job->received < job->n) {
            if (!front_round(job, 1))
                spin(&idle);
        }
    else
        while (job->received < job->n) {
            if (!front_round(job, 0))
                spin(&idle);
        }
    return NULL;
}

static __attribute__((noinline)) void *back_end(void *arg)
{
    struct job *job = (struct job *)arg;
    unsigned int idle = 0;

    if (job->events)
        while (job->taken < job->n) {
            if (!back_round(job, 1))
                spin(&idle);
        }
    else
        while (job->taken < job->n) {
            if (!back_round(job, 0))
                spin(&idle);
        }
    return NULL;
}

static __attribute__((noinline)) void one_thread(struct job *job)
{
    while (job->received < job->n) {
        front_round(job, 1);
        back_round(job, 1);
    }
}

uint64_t ENDS(run)(int threads, int events, unsigned long n);
uint64_t ENDS(run)(int threads, int events, unsigned long n)
{
    static union {
        speed_sring_t ring;
        unsigned char bytes[sizeof(speed_sring_t) + ENTRIES * sizeof(union speed_sring_entry)];
    } page __attribute__((aligned(4096)));
    /* the ends' own memory, each with lines of its own as in two domains */
    static struct { struct job job; char apart[128]; } ends[2] __attribute__((aligned(128)));
    struct job *front = &ends[0].job, *back = &ends[1].job;
    speed_sring_t *sring = &page.ring;
    pthread_t thread;

    memset(ends, 0, sizeof(ends));
    SHARED_RING_INIT(sring);
    front->n = back->n = n;
    front->events = back->events = events;
    if (!threads)
        back = front;
    FRONT_RING_INIT(&front->front, sring, sizeof(page));
    BACK_RING_INIT(&back->back, sring, sizeof(page));
    if (RING_SIZE(&back->back) != ENTRIES)
        broken("a ring of another size");
    if (!threads) {
        one_thread(front);
    } else {
        if (pthread_create(&thread, NULL, back_end, back))
            broken("no thread");
        front_end(front);
        pthread_join(thread, NULL);
    }
    return front->sum;
}

#ifndef RING_OF_XEN
uint64_t run_xen(int threads, int events, unsigned long n);

int main(int argc, char **argv)
{
    static const struct {
        const char *name, *label;
        int threads, events;
    } variants[] = {
        { "threads", "ring, two threads that poll", 1, 0 },
        { "events", "ring, two threads, events", 1, 1 },
        { "one", "ring, both ends in one thread", 0, 1 },
    };
    unsigned int i;

    for (i = 0; i < sizeof(variants) / sizeof(variants[0]); i++) {
        const size_t length = strlen(variants[i].name);
        unsigned long n;
        uint64_t sum;
        int xen;

        if (argc == 2 && strcmp(argv[1], "list") == 0)
            printf("%s %s-xen %s\n", variants[i].name, variants[i].name, variants[i].label);
        if (argc != 3 || strncmp(argv[1], variants[i].name, length) != 0)
            continue;
        xen = strcmp(argv[1] + length, "-xen") == 0;
        if (!xen && argv[1][length])
            continue;
        n = strtoul(argv[2], NULL, 0);
        sum = (xen ? run_xen : run_ours)(variants[i].threads, variants[i].events, n);
        /* request k's gref number k mod SEGMENTS, the lowest bit */
        for (; n > 0; n--)
            sum -= (n - 1 + (n - 1) % SEGMENTS) & 1;
        if (sum)
            broken("a wrong sum");
        return 0;
    }
    return argc == 2 && strcmp(argv[1], "list") == 0 ? 0 : 2;
}
#endif
