/* SPDX-License-Identifier: MIT */
/* The back end of disk.h, and a front end of each layout that sends a read and a write. */
#include <string.h>
#include "disk.h"
#include <stdio.h>

static union {
    unsigned char bytes[4096];
    uint64_t aligned;
} page;
static int failed;

#define FRONT_END(name, protocol)                                                           \
static void name(void)                                                                      \
{                                                                                           \
    union blkif_back_rings rings;                                                           \
    struct name##_front_ring front;                                                         \
    struct name##_request *request;                                                         \
    struct name##_response *response;                                                       \
    int i, served, statuses[2] = { 1, 1 };                                                  \
                                                                                            \
    XEN_FRONT_RING_INIT(&front, (struct name##_sring *)(void *)page.bytes, sizeof(page));   \
    for (i = 0; i < 2; i++) {                                                               \
        request = RING_GET_REQUEST(&front, front.req_prod_pvt++);                           \
        request->operation = i ? BLKIF_OP_WRITE : BLKIF_OP_READ;                            \
        request->nr_segments = 0;                                                           \
        request->id = 0x1122334455667700u + (unsigned int)i;                                \
    }                                                                                       \
    xen_ring_push_requests(&front);                                                         \
    if (xen_blkif_attach(&rings, protocol, page.bytes, sizeof(page), 0))                    \
        failed = 1;                                                                         \
    served = serve(&rings, protocol);                                                       \
    for (i = 0; i < 2 && xen_ring_responses(&front) > 0; i++) {                             \
        response = RING_GET_RESPONSE(&front, front.rsp_cons++);                             \
        if (response->id == 0x1122334455667700u + (unsigned int)i)                          \
            statuses[i] = response->status;                                                 \
    }                                                                                       \
    printf(#name ": %d served, status %d and %d\n", served, statuses[0], statuses[1]);      \
    if (served != 2 || statuses[0] != BLKIF_RSP_OKAY || statuses[1] != BLKIF_RSP_EOPNOTSUPP) \
        failed = 1;                                                                         \
}
FRONT_END(blkif_x86_32, BLKIF_PROTOCOL_X86_32)
FRONT_END(blkif_x86_64, BLKIF_PROTOCOL_X86_64)

int main(void)
{
    blkif_x86_32();
    blkif_x86_64();
    return failed;
}
