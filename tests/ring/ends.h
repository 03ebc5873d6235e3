/* SPDX-License-Identifier: MIT */
/*
 * Both ends of a ring in one thread. The barriers of this consumer record the
 * content of the shared ring when they run, and let the peer act.
 */
static void barrier(char kind);
#if defined(__XEN_INTERFACE_VERSION__) && __XEN_INTERFACE_VERSION__ < 0x00030208
# define mb()       barrier('m')
# define rmb()      barrier('?')
# define wmb()      barrier('w')
# define xen_rmb()  barrier('r')    /* a definition of the consumer is kept: rmb() is not used */
#else
# define xen_mb()   barrier('m')
# define xen_rmb()  barrier('r')
# define xen_wmb()  barrier('w')
#endif
#include "common.h"
#include "xen/access/barrier.h"    /* has its own only for those who have none */

struct test_request {
    uint64_t id;
    uint32_t op;
    uint32_t arg[3];
};
struct test_response {
    uint64_t id;
    int32_t  status;
};
DEFINE_RING_TYPES(test, struct test_request, struct test_response);

/* Where indexes start: low, at the sign bit, and shortly before the wrap. */
static const RING_IDX starts[] = {
    0, 1, 0x7ffffffd, 0x80000000, 0xfffffff0, 0xfffffffb, 0xfffffffe, 0xffffffff
};

static test_sring_t *sring;
static test_front_ring_t front;
static test_back_ring_t back;

static struct seen {
    char kind;
    RING_IDX req_prod, req_event, rsp_prod, rsp_event;
} seen[4];
static unsigned int barriers;
static void (*peer)(char kind);     /* what the other end does while a barrier runs */

static void barrier(char kind)
{
    if (barriers == COUNT(seen))
        fail_msg("more than %u barriers", barriers);
    seen[barriers].kind = kind;
    seen[barriers].req_prod = sring->req_prod;
    seen[barriers].req_event = sring->req_event;
    seen[barriers].rsp_prod = sring->rsp_prod;
    seen[barriers].rsp_event = sring->rsp_event;
    barriers++;
    if (peer)
        peer(kind);
}

static void forget_barriers(void)
{
    barriers = 0;
    peer = NULL;
}

static unsigned int bytes_of(unsigned int entries)
{
    return (unsigned int)(offsetof(test_sring_t, ring) + entries * sizeof(union test_sring_entry));
}

/* Both ends of an empty ring that has already moved `from` messages, in memory of just its size. */
static void start(unsigned int entries, RING_IDX from)
{
    free(sring);
    sring = (test_sring_t *)malloc(bytes_of(entries));
    assert_non_null(sring);
    SHARED_RING_INIT(sring);
    sring->req_prod = sring->rsp_prod = from;
    sring->req_event = sring->rsp_event = from + 1;
    FRONT_RING_ATTACH(&front, sring, from, bytes_of(entries));
    BACK_RING_ATTACH(&back, sring, from, bytes_of(entries));
    forget_barriers();
}

static int put_away(void **state)
{
    (void)state;
    free(sring);
    sring = NULL;
    return 0;
}
