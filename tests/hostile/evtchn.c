/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-evtchn [SECONDS]
 * Other threads act as Xen or as an emulator. If they follow the protocol, no event is
 * lost, and ordinary memory that was written before an event is visible after it. If one
 * writes random values everywhere, no call returns a port that does not exist, and every
 * call returns.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include "../access/common.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/access/evtchn.h"
#include "xen/foreign/x86_32.h"
#include "xen/foreign/x86_64.h"
#include "xen/foreign/arm64.h"

enum { TESTS = 4, SENDERS = 2, BOXES = 24, STUCK = 20 /* seconds to wait for a peer */ };
static double seconds = 1;
static int done;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Each sender has boxes: ordinary memory, filled when empty, then announced by the box's port. */
static struct {
    unsigned int port;
    uint64_t content[4];
    uint32_t full;      /* the sender sets, the guest clears */
} box[SENDERS][BOXES];
static unsigned int box_of[EVTCHN_FIFO_NR_CHANNELS];
static int kicked;
static unsigned long gave_up, sent, taken;

static void prepare(unsigned int nr)
{
    uint32_t seed = 1;
    unsigned int i, port;

    memset(box, 0, sizeof(box));
    memset(box_of, 0xff, sizeof(box_of));
    for (i = 0; i < SENDERS * BOXES; i++) {
        do      /* some share a word, some do not */
            port = i % 2 && box_of[i] == ~0u ? i : 1 + (next_random(&seed) >> 3) % (nr - 1);
        while (!port || box_of[port] != ~0u);
        box_of[port] = i;
        box[i / BOXES][i % BOXES].port = port;
    }
    done = kicked = 0;
    gave_up = sent = taken = 0;
}

/* What differs by form: how a sender sends, and what the guest does. */
static void (*send_port)(unsigned int port);
static int (*next_port)(void);
static int (*clear_port)(unsigned int port);
static void (*mask_port)(unsigned int port);
static void (*unmask_port)(unsigned int port);
static uint8_t *upcall;

static void kick(void)
{
    __atomic_store_n(&kicked, 1, __ATOMIC_RELEASE);
}

static void *send_all(void *arg)
{
    unsigned int sender = *(unsigned int *)arg, i, k;
    uint32_t seed = sender;
    unsigned int waited = 0;
    uint64_t n = 0;

    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {
        /* at times only one, so that nothing else wakes the guest */
        i = n & 1024 ? 0 : (next_random(&seed) >> 5) % BOXES;
        if (xen_load32_acquire(&box[sender][i].full)) {
            if (!(++waited % 64))
                sched_yield();
            continue;
        }
        n++;
        for (k = 0; k < 4; k++)
            box[sender][i].content[k] = n + k;
        xen_store32(&box[sender][i].full, 1);
        send_port(box[sender][i].port);
        __atomic_fetch_add(&sent, 1, __ATOMIC_RELAXED);
    }
    return NULL;
}

/* An event was taken, by the upcall or by the one who polls; the sender may send the next one. */
static void handle(unsigned int port)
{
    unsigned int i = box_of[port], k;

    if (i == ~0u)
        fail_msg("port %u was never sent", port);
    for (k = 1; k < 4; k++)
        check_at(box[i / BOXES][i % BOXES].content[k],
                 box[i / BOXES][i % BOXES].content[0] + k, port);
    __atomic_fetch_add(&taken, 1, __ATOMIC_RELAXED);
    xen_store32_release(&box[i / BOXES][i % BOXES].full, 0);
}

static void take_all(void)
{
    static unsigned int n;
    int port;

    __atomic_store_n(&kicked, 0, __ATOMIC_RELAXED);
    do {
        xen_evtchn_begin(upcall);
        while ((port = next_port()) > 0) {
            if (n % 4)      /* keep it quiet while it is handled */
                mask_port((unsigned int)port);
            handle((unsigned int)port);
            if (n++ % 64 == 1)
                sched_yield();
            unmask_port((unsigned int)port);
        }
        check_at(port, 0, n);
    } while (xen_load8(upcall));
}

/* Sees one port and takes its event where it is first. */
static void *poll_one(void *arg)
{
    unsigned int port = *(unsigned int *)arg;

    while (!__atomic_load_n(&done, __ATOMIC_RELAXED))
        if (clear_port(port))
            handle(port);
        else
            sched_yield();
    return NULL;
}

/* The guest looks when it is kicked, and only then: what nobody kicks for is lost. */
static void nothing_is_lost(void)
{
    static unsigned int number[SENDERS];
    pthread_t senders[SENDERS], poller;
    double end = now() + seconds / TESTS, last = now();
    unsigned int i, open;

    for (i = 0; i < SENDERS; i++) {
        number[i] = i;
        assert_int_equal(pthread_create(&senders[i], NULL, send_all, &number[i]), 0);
    }
    assert_int_equal(pthread_create(&poller, NULL, poll_one, &box[0][1].port), 0);
    while (now() < end || (now() < last + STUCK &&
                           __atomic_load_n(&taken, __ATOMIC_RELAXED) <= BOXES)) {
        if (__atomic_load_n(&kicked, __ATOMIC_ACQUIRE)) {
            take_all();
            last = now();
        } else {
            sched_yield();
        }
    }
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    for (i = 0; i < SENDERS; i++)
        pthread_join(senders[i], NULL);
    pthread_join(poller, NULL);
    while (__atomic_load_n(&kicked, __ATOMIC_ACQUIRE))
        take_all();
    for (i = open = 0; i < SENDERS * BOXES; i++)
        open += xen_load32_acquire(&box[i / BOXES][i % BOXES].full);
    check_at(open, 0, sent);            /* sent, and never taken */
    check_at(taken, sent, 0);           /* taken once */
    check_at(taken > BOXES, 1, taken);
}

/* Two-level. */

static union {
    unsigned char bytes[4096];
    uint32_t words[1024];
    uint64_t align;
    struct shared_info native;
    struct shared_info_x86_32 x86_32;
    struct shared_info_x86_64 x86_64;
    struct shared_info_arm64 arm64;
} page;
static struct xen_evtchn_2l view;

static void send_2l(unsigned int port)
{
    if (xen_evtchn_2l_send(&view, port) == XEN_EVTCHN_KICK)
        kick();
}

static int next_2l(void)
{
    return xen_evtchn_2l_next(&view);
}

static int clear_2l(unsigned int port)
{
    return xen_evtchn_2l_clear(&view, port);
}

static void mask_2l(unsigned int port)
{
    check_at(xen_evtchn_2l_mask(&view, port), 0, port);
}

static void unmask_2l(unsigned int port)
{
    if (port % 3)
        if (xen_evtchn_2l_unmask(&view, port) != XEN_EVTCHN_UNMASK)
            return;
    if (xen_evtchn_2l_unmask_announce(&view, port) == XEN_EVTCHN_KICK)  /* Xen's, or our own */
        kick();
}

static void no_2level_event_is_lost(void **state)
{
    (void)state;
    memset(&page, 0, sizeof(page));
    XEN_EVTCHN_2L_INIT(&view, &page.native, &page.native.vcpu_info[0]);
    upcall = &page.native.vcpu_info[0].evtchn_upcall_pending;
    prepare(view.nr);
    send_port = send_2l;
    next_port = next_2l;
    clear_port = clear_2l;
    mask_port = mask_2l;
    unmask_port = unmask_2l;
    nothing_is_lost();
}

/* FIFO: the other threads are Xen, which has one lock for a queue. */

enum { NR = 2000 };
#define PENDING     (1u << EVTCHN_FIFO_PENDING)
#define MASKED      (1u << EVTCHN_FIFO_MASKED)
#define LINKED      (1u << EVTCHN_FIFO_LINKED)
#define BUSY        (1u << EVTCHN_FIFO_BUSY)
static event_word_t event_words[2048];
static event_word_t *const pages[2] = { event_words, event_words + 1024 };
static struct evtchn_fifo_control_block control;
static struct xen_evtchn_words words;
static struct xen_evtchn_fifo fifo;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned int tail[EVTCHN_FIFO_MAX_QUEUES];
static uint8_t fifo_upcall;

/* LINK of the tail becomes `port`, while the guest may take the tail out: 1 if it was in time. */
static int link_tail(event_word_t *word, unsigned int port)
{
    uint32_t old = xen_load32(word), linked;
    unsigned int tries;

    for (tries = 0; tries < 100; tries++) {
        if (tries == 1)
            old = __atomic_or_fetch(word, BUSY, __ATOMIC_SEQ_CST);
        if (!(old & LINKED)) {
            if (tries)
                __atomic_fetch_and(word, ~BUSY, __ATOMIC_SEQ_CST);
            return 0;
        }
        linked = (old & ~(BUSY | EVTCHN_FIFO_LINK_MASK)) | port;
        if (__atomic_compare_exchange_n(word, &old, linked, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
            return 1;
    }
    __atomic_fetch_add(&gave_up, 1, __ATOMIC_RELAXED);     /* Xen gives up on such a guest */
    return 1;
}

static void send_fifo(unsigned int port)
{
    unsigned int queue = port % EVTCHN_FIFO_MAX_QUEUES;
    event_word_t *word = &event_words[port];
    int linked;

    __atomic_fetch_or(word, PENDING, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(word, __ATOMIC_SEQ_CST) & (MASKED | LINKED))
        return;
    pthread_mutex_lock(&lock);
    if (__atomic_fetch_or(word, LINKED, __ATOMIC_SEQ_CST) & LINKED) {
        pthread_mutex_unlock(&lock);
        return;
    }
    linked = tail[queue] && tail[queue] != port && link_tail(&event_words[tail[queue]], port);
    if (!linked)
        xen_store32(&control.head[queue], port);
    tail[queue] = port;
    pthread_mutex_unlock(&lock);
    if (linked || __atomic_fetch_or(&control.ready, 1u << queue, __ATOMIC_SEQ_CST) >> queue & 1)
        return;
    if (!__atomic_exchange_n(&fifo_upcall, 1, __ATOMIC_SEQ_CST))
        kick();
}

static int next_fifo(void)
{
    return xen_evtchn_fifo_next(&fifo, &words);
}

static int clear_fifo(unsigned int port)
{
    return xen_evtchn_fifo_clear(&words, port);
}

static void mask_fifo(unsigned int port)
{
    check_at(xen_evtchn_fifo_mask(&words, port), 0, port);
}

static void unmask_fifo(unsigned int port)
{
    if (xen_evtchn_fifo_unmask(&words, port) != XEN_EVTCHN_UNMASK)
        return;
    __atomic_fetch_and(&event_words[port], ~MASKED, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&event_words[port], __ATOMIC_SEQ_CST) & PENDING)
        send_fifo(port);
}

static void start_fifo(void)
{
    memset(event_words, 0, sizeof(event_words));
    memset(&control, 0, sizeof(control));
    memset(&fifo, 0, sizeof(fifo));
    memset(tail, 0, sizeof(tail));
    fifo.control = &control;
    words.page = pages;
    words.nr = NR;
}

static void no_fifo_event_is_lost(void **state)
{
    (void)state;
    start_fifo();
    prepare(NR);
    upcall = &fifo_upcall;
    send_port = send_fifo;
    next_port = next_fifo;
    clear_port = clear_fifo;
    mask_port = mask_fifo;
    unmask_port = unmask_fifo;
    nothing_is_lost();
    check_at(gave_up, 0, sent);
}

/* Scribbling. */

static void *scribble_page(void *arg)
{
    uint32_t seed = 3;

    while (!__atomic_load_n(&done, __ATOMIC_RELAXED))
        xen_store32(&page.words[(next_random(&seed) >> 5) % 1024], next_random(&seed));
    return arg;
}

/* All that _next keeps must be as it leaves it, whatever is in the page. */
static void scribbled_bitmaps_lead_to_ports_in_range(void **state)
{
    double end = now() + seconds / TESTS;
    unsigned long steps = 0, taken = 0;
    struct xen_evtchn_2l views[4];
    uint32_t seed = 4, port;
    pthread_t peer;
    int got = 0;

    (void)state;
    done = 0;
    XEN_EVTCHN_2L_INIT(&views[0], &page.native, &page.native.vcpu_info[0]);
    XEN_EVTCHN_2L_INIT(&views[1], &page.x86_32, &page.x86_32.vcpu_info[31]);
    XEN_EVTCHN_2L_INIT(&views[2], &page.x86_64, &page.x86_64.vcpu_info[7]);
    XEN_EVTCHN_2L_INIT(&views[3], &page.arm64, &page.arm64.vcpu_info[0]);
    assert_int_equal(pthread_create(&peer, NULL, scribble_page, NULL), 0);
    do {
        struct xen_evtchn_2l *e = &views[steps % 4];

        xen_evtchn_begin((uint8_t *)(void *)e->upcall);
        got = xen_evtchn_2l_next(e);
        taken += got > 0;
        if (got < 0 || got >= (int)e->nr || e->at >= e->nr / 32)
            break;
        port = (next_random(&seed) >> 3) % (2 * e->nr);
        got = xen_evtchn_2l_send(e, port);
        if (got != (port && port < e->nr ? got & XEN_EVTCHN_KICK : XEN_EVTCHN_ERANGE))
            break;
        got = xen_evtchn_2l_unmask_announce(e, port);
        if (got != (port && port < e->nr ? got & XEN_EVTCHN_KICK : XEN_EVTCHN_ERANGE))
            break;
        got = xen_evtchn_2l_unmask(e, port);
        if (got != (port && port < e->nr ? got & XEN_EVTCHN_UNMASK : XEN_EVTCHN_ERANGE))
            break;
        got = xen_evtchn_2l_clear(e, port);
        if (got != (port && port < e->nr ? got & 1 : XEN_EVTCHN_ERANGE))
            break;
        got = 0;
    } while (++steps % 16 || now() < end || (taken <= 100 && now() < end + STUCK));
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    pthread_join(peer, NULL);
    check_at(got, 0, steps);
    check_at(taken > 100, 1, taken);
}

static void *scribble_fifo(void *arg)
{
    uint32_t seed = 5, i, v, flags;

    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {
        i = (next_random(&seed) >> 5) % NR;
        v = (next_random(&seed) >> 5) % (NR + NR / 8);
        flags = next_random(&seed) & 0xf0000000u;
        switch (i % 8) {
        case 0:
            xen_store32(&control.ready, flags >> 16 | 0x0fff0000u);
            break;
        case 1:
            xen_store32(&control.head[i / 8 % EVTCHN_FIFO_MAX_QUEUES], v | (i % 64 ? 0 : flags));
            break;
        default:    /* masked and linked in cycles, mostly */
            xen_store32(&event_words[i], v | (i % 5 ? LINKED | MASKED : flags));
        }
    }
    return arg;
}

static void scribbled_queues_lead_to_ports_in_range(void **state)
{
    double end = now() + seconds / TESTS;
    unsigned long steps = 0, taken = 0, broken = 0;
    uint32_t seed = 6, port, i;
    pthread_t peer;
    int got = 0;

    (void)state;
    done = 0;
    start_fifo();
    for (i = NR; i < 2048; i++)
        event_words[i] = 0xa5a5a5a5u;
    assert_int_equal(pthread_create(&peer, NULL, scribble_fifo, NULL), 0);
    do {
        got = xen_evtchn_fifo_next(&fifo, &words);
        taken += got > 0;
        broken += got == XEN_EVTCHN_ELINK;
        if (got >= NR || (got < 0 && got != XEN_EVTCHN_ELINK && got != XEN_EVTCHN_ELOOP))
            break;
        port = (next_random(&seed) >> 3) % (2 * NR);
        got = xen_evtchn_fifo_unmask(&words, port);
        if (got != (port && port < NR ? got & XEN_EVTCHN_UNMASK : XEN_EVTCHN_ERANGE))
            break;
        got = 0;
    } while (++steps % 16 || now() < end || ((taken <= 100 || !broken) && now() < end + STUCK));
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    pthread_join(peer, NULL);
    check_at(got, 0, steps);
    for (i = NR; i < 2048; i++)
        check_at(event_words[i], 0xa5a5a5a5u, i);
    check_at(taken > 100, 1, taken);
    check_at(broken > 0, 1, broken);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_2level_event_is_lost),
        cmocka_unit_test(no_fifo_event_is_lost),
        cmocka_unit_test(scribbled_bitmaps_lead_to_ports_in_range),
        cmocka_unit_test(scribbled_queues_lead_to_ports_in_range),
    };

    if (argc > 1)
        seconds = strtod(argv[1], NULL);
    return cmocka_run_group_tests_name("evtchn.h, with Xen or a hostile peer", tests, NULL, NULL);
}
