/* SPDX-License-Identifier: MIT */
/*
 * usage: blkif VARIANT N     take N requests
 *        blkif list          VARIANT REFERENCE LABEL, a line each
 *
 * Measures how long it takes to take a foreign request: with foreign/blkif.h, with a
 * hand-written copy as in back ends (member by member, not more segments than fit, a compiler
 * barrier between reads and checks), and with memcpy, without conversion and checks. All three
 * select the layout, find the slot and count the request as taken.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/foreign/blkif.h"

#define NOINLINE    __attribute__((__noinline__))
#define barrier()   __asm__ __volatile__("" : : : "memory")

static NOINLINE int take(union blkif_back_rings *rings, int protocol, struct blkif_request *req)
{
    return xen_blkif_take_request(rings, protocol, 256, req);
}

#define BY_HAND(name, abi)                                                                      \
static inline void name(struct blkif_request *dst, const struct blkif_request_##abi *src)       \
{                                                                                               \
    unsigned int i, n = BLKIF_MAX_SEGMENTS_PER_REQUEST;                                         \
                                                                                                \
    dst->operation = src->operation;                                                            \
    dst->nr_segments = src->nr_segments;                                                        \
    dst->handle = src->handle;                                                                  \
    dst->id = src->id;                                                                          \
    dst->sector_number = src->sector_number;                                                    \
    barrier();                                                                                  \
    if (dst->operation == BLKIF_OP_DISCARD) {                                                   \
        ((struct blkif_request_discard *)(void *)dst)->nr_sectors =                             \
            ((const struct blkif_request_discard_##abi *)(const void *)src)->nr_sectors;        \
        return;                                                                                 \
    }                                                                                           \
    if (n > dst->nr_segments)                                                                   \
        n = dst->nr_segments;                                                                   \
    for (i = 0; i < n; i++)                                                                     \
        dst->seg[i] = src->seg[i];                                                              \
}
BY_HAND(by_hand_x86_32, x86_32)
BY_HAND(by_hand_x86_64, x86_64)

static NOINLINE int hand(union blkif_back_rings *rings, int protocol, struct blkif_request *req)
{
    RING_IDX idx = rings->common.req_cons++;

    switch (protocol) {
    case BLKIF_PROTOCOL_NATIVE:
        memcpy(req, RING_GET_REQUEST(&rings->native, idx), sizeof(*req));
        barrier();
        break;
    case BLKIF_PROTOCOL_X86_32:
        by_hand_x86_32(req, RING_GET_REQUEST(&rings->x86_32, idx));
        break;
    case BLKIF_PROTOCOL_X86_64:
        by_hand_x86_64(req, RING_GET_REQUEST(&rings->x86_64, idx));
        break;
    }
    return 0;
}

static NOINLINE int bytes(union blkif_back_rings *rings, int protocol, struct blkif_request *req)
{
    RING_IDX idx = rings->common.req_cons++;

    switch (protocol) {
    case BLKIF_PROTOCOL_NATIVE:
        memcpy(req, RING_GET_REQUEST(&rings->native, idx), sizeof(struct blkif_request));
        break;
    case BLKIF_PROTOCOL_X86_32:
        memcpy(req, RING_GET_REQUEST(&rings->x86_32, idx), sizeof(struct blkif_request_x86_32));
        break;
    case BLKIF_PROTOCOL_X86_64:
        memcpy(req, RING_GET_REQUEST(&rings->x86_64, idx), sizeof(struct blkif_request_x86_64));
        break;
    }
    barrier();
    return 0;
}

static const struct {
    const char *name, *label;
    int protocol;
    uint8_t segments;
} requests[] = {
    { "x86_32-1",  "a request of x86_32, 1 segment",   BLKIF_PROTOCOL_X86_32, 1 },
    { "x86_32-11", "a request of x86_32, 11 segments", BLKIF_PROTOCOL_X86_32, 11 },
    { "x86_64-1",  "a request of x86_64, 1 segment",   BLKIF_PROTOCOL_X86_64, 1 },
    { "x86_64-11", "a request of x86_64, 11 segments", BLKIF_PROTOCOL_X86_64, 11 }
};
static const struct {
    const char *name, *label;
    int (*take)(union blkif_back_rings *rings, int protocol, struct blkif_request *req);
} ways[] = {
    { "take-",   NULL,         take },
    { "hand-",   "by hand",    hand },
    { "memcpy-", "the memcpy", bytes }
};
enum {
    REQUESTS = sizeof(requests) / sizeof(requests[0]),
    WAYS = sizeof(ways) / sizeof(ways[0]),
    PAGE = 4096
};

/* A page of writes, all slots alike, and its back end. */
static void make(union blkif_back_rings *rings, unsigned char *page, int protocol, uint8_t segments)
{
    unsigned int i, at;

    memset(page, 0, PAGE);
    if (xen_blkif_attach(rings, protocol, page, PAGE, 0))
        abort();
    for (i = 0; i < rings->common.nr_ents; i++) {
        at = 64 + i * (protocol == BLKIF_PROTOCOL_X86_32 ? 108 : 112);
        page[at] = BLKIF_OP_WRITE;
        page[at + 1] = segments;
    }
}

int main(int argc, char **argv)
{
    static unsigned char page[PAGE] __attribute__((aligned(4096)));
    union blkif_back_rings rings;
    struct blkif_request req;
    unsigned long n;
    unsigned int i, j;
    size_t prefix;

    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        for (i = 0; i < REQUESTS; i++)
            for (j = 1; j < WAYS; j++)
                printf("%s%s %s%s %s, against %s\n", ways[0].name, requests[i].name, ways[j].name,
                       requests[i].name, requests[i].label, ways[j].label);
        return 0;
    }
    if (argc != 3)
        return 2;
    for (i = 0; i < REQUESTS; i++)
        for (j = 0; j < WAYS; j++) {
            prefix = strlen(ways[j].name);
            if (strncmp(argv[1], ways[j].name, prefix) ||
                strcmp(argv[1] + prefix, requests[i].name))
                continue;
            make(&rings, page, requests[i].protocol, requests[i].segments);
            memset(&req, 0, sizeof(req));
            for (n = strtoul(argv[2], NULL, 10); n; n--) {
                if (ways[j].take(&rings, requests[i].protocol, &req))
                    abort();
                __asm__ __volatile__("" : : "r"(&req) : "memory");
            }
            return 0;
        }
    return 2;
}
