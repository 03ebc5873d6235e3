/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-blkif [SECONDS]
 * A block back end takes requests while its front end rewrites the slot. The front end
 * alternates between two requests, one of which is invalid or has another operation. The
 * back end can see any mixture of them, but must only use a request that it has checked.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include "../access/common.h"
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include "xen/foreign/blkif.h"

enum { PAGE = 4096, HEADER = 64, SLOTS = 32, MAX_INDIRECT = 256, TIMEOUT = 20, UNTOUCHED = 0xa5 };

/* The two requests: their first four bytes; all words behind are one or the other. */
static const struct pair {
    const char *name;
    uint32_t head[2];
} pairs[] = {
#define HEAD(operation, byte, half)     ((operation) | (byte) << 8 | (uint32_t)(half) << 16)
    { "11 or 12 segments",   { HEAD(BLKIF_OP_READ, 11, 1),     HEAD(BLKIF_OP_READ, 12, 2) } },
    { "1 or 255 segments",   { HEAD(BLKIF_OP_WRITE, 1, 1),     HEAD(BLKIF_OP_WRITE, 255, 2) } },
    { "0 or 11 segments",    { HEAD(BLKIF_OP_WRITE, 0, 1),     HEAD(BLKIF_OP_WRITE, 11, 2) } },
    { "indirect or refused", { HEAD(BLKIF_OP_INDIRECT, 1, MAX_INDIRECT),
                               HEAD(BLKIF_OP_INDIRECT, 1, 0xffff) } },
    { "indirect or read",    { HEAD(BLKIF_OP_INDIRECT, 9, 7),  HEAD(BLKIF_OP_READ, 255, 0xffff) } },
    { "discard or write",    { HEAD(BLKIF_OP_DISCARD, 200, 5), HEAD(BLKIF_OP_WRITE, 3, 6) } },
    { "unknown or flush",    { HEAD(BLKIF_OP_RESERVED_1, 200, 5),
                               HEAD(BLKIF_OP_FLUSH_DISKCACHE, 0, 6) } }
};
static const uint32_t words[2] = { 0x11111111, 0xeeeeeeee };

static const struct layout {
    int protocol;
    unsigned int slot;
} layouts[] = {
    { BLKIF_PROTOCOL_X86_32, 108 },
    { BLKIF_PROTOCOL_X86_64, 112 },
    { XEN_BLKIF_PROTOCOL_ARM_PACKED, 112 }
};

static double seconds = 1;
static union blkif_back_rings rings;
static const struct pair *pair;
static uint32_t *slot;              /* the one that is taken all the time */
static unsigned int slot_words;
static int done;

static void *hostile_front_end(void *arg)
{
    unsigned int which, i;
    uint32_t seed = 9;

    while (!__atomic_load_n(&done, __ATOMIC_RELAXED)) {
        which = next_random(&seed) / 8 % 2;
        xen_store32(slot, pair->head[which]);
        for (i = 1; i < slot_words && next_random(&seed) / 8 % 16; i++)
            xen_store32(slot + i, words[which]);
        if (next_random(&seed) % 64 == 0)
            sched_yield();          /* where both ends have one processor */
    }
    return arg;
}

static int is_word(uint32_t value)
{
    return value == words[0] || value == words[1];
}

static int is_double(uint64_t value)
{
    return is_word((uint32_t)value) && is_word((uint32_t)(value >> 32));
}

/* What is wrong with the request, if anything; `which` is which of the pair was taken. */
static const char *fault_of(const struct blkif_request *req, int status, unsigned int *which)
{
    const struct blkif_request_discard *discard =
        (const struct blkif_request_discard *)(const void *)req;
    const struct blkif_request_indirect *indirect =
        (const struct blkif_request_indirect *)(const void *)req;
    unsigned int end = BLKIF_MAX_SEGMENTS_PER_REQUEST, operation, too_many, i;
    uint32_t head;

    if (!is_double(req->id))
        return "an id that nobody wrote";
    memcpy(&head, req, sizeof(head));
    for (*which = 0; *which < 2; ++*which) {
        operation = pair->head[*which] & 0xff;
        too_many = operation == BLKIF_OP_INDIRECT ?
                   pair->head[*which] >> 16 > MAX_INDIRECT :
                   (pair->head[*which] >> 8 & 0xff) > BLKIF_MAX_SEGMENTS_PER_REQUEST;
        if (status == 0 ? head == pair->head[*which] : head == operation && too_many)
            break;
    }
    if (*which == 2)
        return "neither of the two requests";
    if (status == XEN_BLKIF_ESEGMENTS)
        return req->operation > BLKIF_OP_FLUSH_DISKCACHE && req->operation != BLKIF_OP_INDIRECT ?
               "refused what has no segments" : NULL;
    if (status)
        return "no such error";

    if (!is_double(req->sector_number))
        return "a sector that nobody wrote";
    switch (req->operation) {
    case BLKIF_OP_DISCARD:
        return is_double(discard->nr_sectors) ? NULL : "a length that nobody wrote";
    case BLKIF_OP_INDIRECT:
        if (indirect->nr_segments > MAX_INDIRECT)
            return "more indirect segments than offered";
        for (i = 0; i < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; i++)
            if (!is_word(indirect->indirect_grefs[i]))
                return "a page of segments that nobody wrote";
        return NULL;
    case BLKIF_OP_RESERVED_1:
        break;
    default:
        end = req->nr_segments;
        if (end > BLKIF_MAX_SEGMENTS_PER_REQUEST)
            return "more segments than fit";
    }
    for (i = 0; i < end; i++)
        if (!is_word(req->seg[i].gref))
            return "a segment that nobody wrote";
    for (; i < BLKIF_MAX_SEGMENTS_PER_REQUEST; i++)
        if (req->seg[i].gref != UNTOUCHED * 0x01010101u)
            return "a segment more than there are";
    return NULL;
}

static void serve(const struct layout *layout, void *page)
{
    struct timespec from, now;
    unsigned long taken[2] = { 0, 0 };
    struct blkif_request req, copy;
    const char *fault = NULL;
    pthread_t front_end;
    unsigned int which = 0, step;
    double passed = 0;

    assert_int_equal(xen_blkif_attach(&rings, layout->protocol, page, PAGE, 0), 0);
    slot = (uint32_t *)page + (HEADER + 31 * layout->slot) / 4;     /* no byte behind it */
    slot_words = layout->slot / 4;
    for (step = 0; step < slot_words; step++)
        slot[step] = words[0];
    slot[0] = pair->head[0];
    done = 0;
    assert_int_equal(pthread_create(&front_end, NULL, hostile_front_end, NULL), 0);
    clock_gettime(CLOCK_MONOTONIC, &from);
    /* Until the time is over, but not before each of the two was taken. */
    for (step = 1; !fault && (passed < seconds / 21 || !taken[0] || !taken[1]); step++) {
        int status;

        rings.common.req_cons = 31;
        memset(&req, UNTOUCHED, sizeof(req));
        status = xen_blkif_take_request(&rings, layout->protocol, MAX_INDIRECT, &req);
        copy = req;
        fault = fault_of(&req, status, &which);
        if (!fault)
            taken[which]++;
        if (step % 16 == 0) {
            sched_yield();
            if (!fault && memcmp(&copy, &req, sizeof(req)))
                fault = "a request that changed after it was taken";
            clock_gettime(CLOCK_MONOTONIC, &now);
            passed = (double)(now.tv_sec - from.tv_sec) +
                     (double)(now.tv_nsec - from.tv_nsec) / 1e9;
            if (passed > TIMEOUT)
                fault = "one of the two that never came";
        }
        rings.common.rsp_prod_pvt = 30;     /* its response gets into another slot */
        xen_blkif_put_response(&rings, layout->protocol, req.id, req.operation, status);
    }
    __atomic_store_n(&done, 1, __ATOMIC_RELAXED);
    pthread_join(front_end, NULL);
    if (fault)
        fail_msg("%s, protocol %d: %s (operation %u, nr_segments %u, handle %#x, step %u)",
                 pair->name, layout->protocol, fault, req.operation, req.nr_segments, req.handle,
                 step);
}

static void a_request_that_is_rewritten_is_one_that_was_checked(void **state)
{
    void *page = calloc(1, HEADER + SLOTS * 112);   /* no byte behind the last slot of the larger */
    unsigned int i, j;

    (void)state;
    assert_non_null(page);
    for (i = 0; i < COUNT(layouts); i++)
        for (j = 0; j < COUNT(pairs); j++) {
            pair = &pairs[j];
            serve(&layouts[i], page);
        }
    free(page);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_that_is_rewritten_is_one_that_was_checked),
    };

    if (argc > 1)
        seconds = strtod(argv[1], NULL);
    return cmocka_run_group_tests_name("foreign/blkif.h, with a hostile front end", tests,
                                       NULL, NULL);
}
