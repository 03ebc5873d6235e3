/* SPDX-License-Identifier: MIT */
/* Runs a thread that reads a record and a thread that acts as Xen, or breaks the protocol. */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#ifndef __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ 0x00041300
#endif
static void stumble(void);
#define xen_rmb() stumble()
#define xen_wmb() stumble()
#include "../access/common.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/access/barrier.h"
#include "xen/access/once.h"

static double seconds = 1;      /* for all tests of the program */
static unsigned int tests_of_program = 1;
static int done;
static const char *volatile fault;      /* what the other thread found wrong */
static struct timespec began;
static pthread_t other;

static void begin(void *(*peer)(void *))
{
    __atomic_store_n(&done, 0, __ATOMIC_RELAXED);
    fault = NULL;
    clock_gettime(CLOCK_MONOTONIC, &began);
    assert_int_equal(pthread_create(&other, NULL, peer, NULL), 0);
}

/* Not before the time is over, nor before what is to be seen was seen: 20 seconds at most. */
static int goes_on(unsigned long step, int seen)
{
    struct timespec now;
    double elapsed;

    if (step % 256)
        return 1;
    sched_yield();              /* where both threads have one processor */
    clock_gettime(CLOCK_MONOTONIC, &now);
    elapsed = (double)(now.tv_sec - began.tv_sec) + (double)(now.tv_nsec - began.tv_nsec) / 1e9;
    return elapsed < seconds / tests_of_program || (!seen && elapsed < 20);
}

static int is_done(void)
{
    return __atomic_load_n(&done, __ATOMIC_RELAXED);
}

static void end(void)
{
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    pthread_join(other, NULL);
    if (fault)
        fail_msg("%s", fault);
}

/*
 * A barrier, for x86 and for the compiler, at which now and then the other thread gets the
 * processor: where there is only one, nobody would be interrupted in the middle else.
 */
static void stumble(void)
{
    static __thread uint32_t seed;

    __sync_synchronize();
    if (next_random(&seed) % 16 == 0)
        sched_yield();
}

#define RUN(name, tests)                                                    \
    (tests_of_program = COUNT(tests),                                       \
     seconds = argc > 1 ? strtod(argv[1], NULL) : seconds,                  \
     cmocka_run_group_tests_name(name, tests, NULL, NULL))
