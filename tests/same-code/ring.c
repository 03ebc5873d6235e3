/* SPDX-License-Identifier: MIT */
/* Initialises rings and ends their loops with the final check, in the ways that drivers do. */
#include "types.h"
void *memset(void *at, int value, size_t bytes);
#define offsetof __builtin_offsetof
#include <xen/io/ring.h>

struct request { uint64_t id; uint32_t op; };
struct response { uint64_t id; int32_t status; };
DEFINE_RING_TYPES(demo, struct request, struct response);

struct device {
    demo_front_ring_t front;
    demo_back_ring_t back;
    demo_sring_t *shared;
    int port;
};
int handle(struct response *rsp);
int serve(struct request *req);
void unmask(int port);

/* A ring whose types DEFINE_RING_TYPES does not make, under its name and under another one. */
struct plain_sring { RING_IDX indexes[4]; uint8_t pad[48]; struct response ring[1]; };
#define renamed_sring plain_sring
const unsigned int sizes[] = { __CONST_RING_SIZE(demo, 4096), __CONST_RING_SIZE(plain, 4096), __CONST_RING_SIZE(renamed, 8192) };

void start_shared(demo_sring_t *shared) { SHARED_RING_INIT(shared); }
void start_front(demo_front_ring_t *front, demo_sring_t *shared) { FRONT_RING_INIT(front, shared, 4096); }
void start_back(struct device *d, void *page)
{
    d->shared = page;
    BACK_RING_INIT(&d->back, d->shared, 8192);
    d->port = (int)RING_SIZE(&d->back);
}
void attach_front(demo_front_ring_t *front, demo_sring_t *shared, RING_IDX at) { FRONT_RING_ATTACH(front, shared, at, 4096); }
void attach_back(demo_back_ring_t *back, demo_sring_t *shared, RING_IDX at, size_t bytes) { BACK_RING_ATTACH(back, shared, at, bytes); }

int final_responses(demo_front_ring_t *front)
{
    int more;

    RING_FINAL_CHECK_FOR_RESPONSES(front, more);
    if (!more)
        unmask(1);
    return more > 0;
}

long final_long(demo_front_ring_t *front)
{
    long more;

    RING_FINAL_CHECK_FOR_RESPONSES(front, more);
    return more;
}

void final_unused(demo_front_ring_t *front)
{
    unsigned int more;

    RING_FINAL_CHECK_FOR_RESPONSES(front, more);
    (void)more;
}

int final_requests(demo_back_ring_t *back)
{
    int more;

    RING_FINAL_CHECK_FOR_REQUESTS(back, more);
    return !!more;
}

_Bool final_bool(demo_back_ring_t *back)
{
    _Bool more;

    RING_FINAL_CHECK_FOR_REQUESTS(back, more);
    return more;
}

int final_optional(struct device *d)
{
    int more = 0;

    if (!RING_FULL(&d->front))
        RING_FINAL_CHECK_FOR_RESPONSES(&d->front, more);
    return more ? (int)RING_FREE_REQUESTS(&d->front) : 0;
}

/* again: ... goto again */
int loop_goto(struct device *d)
{
    RING_IDX i, end;
    int more, sum = 0;

again:
    end = d->front.sring->rsp_prod;
    rmb();
    for (i = d->front.rsp_cons; i != end; i++)
        sum += handle(RING_GET_RESPONSE(&d->front, i));
    d->front.rsp_cons = i;
    if (i != d->front.req_prod_pvt) {
        RING_FINAL_CHECK_FOR_RESPONSES(&d->front, more);
        if (more)
            goto again;
    } else
        d->front.sring->rsp_event = i + 1;
    return sum;
}

void loop_do(struct device *d)
{
    int more;

    do {
        RING_IDX i, end = d->front.sring->rsp_prod;

        rmb();
        for (i = d->front.rsp_cons; i != end; i++)
            handle(RING_GET_RESPONSE(&d->front, i));
        d->front.rsp_cons = i;
        RING_FINAL_CHECK_FOR_RESPONSES(&d->front, more);
    } while (more);
    unmask(d->port);
}

void loop_while(struct device *d)
{
    int more = 1;

    while (more) {
        while (RING_HAS_UNCONSUMED_RESPONSES(&d->front)) {
            rmb();
            handle(RING_GET_RESPONSE(&d->front, d->front.rsp_cons));
            d->front.rsp_cons++;
        }
        RING_FINAL_CHECK_FOR_RESPONSES(&d->front, more);
    }
}

int loop_for(struct device *d)
{
    for (;;) {
        int more;

        while (RING_HAS_UNCONSUMED_REQUESTS(&d->back)) {
            rmb();
            serve(RING_GET_REQUEST(&d->back, d->back.req_cons++));
        }
        RING_FINAL_CHECK_FOR_REQUESTS(&d->back, more);
        if (!more)
            return d->port;
        unmask(d->port);
    }
}

int loop_budget(struct device *d, int budget)
{
    int work = 0, more;

    while (work < budget) {
        RING_FINAL_CHECK_FOR_REQUESTS(&d->back, more);
        if (!more)
            break;
        serve(RING_GET_REQUEST(&d->back, d->back.req_cons++));
        work++;
    }
    if (work < budget) {
        RING_FINAL_CHECK_FOR_REQUESTS(&d->back, more);
        if (more)
            unmask(3);
    }
    return work;
}

int loop_break(struct device *d)
{
    RING_IDX cons = d->back.req_cons, prod = d->back.sring->req_prod;
    int more = 0;

    rmb();
    while (cons != prod && !RING_REQUEST_CONS_OVERFLOW(&d->back, cons)) {
        d->back.req_cons = ++cons;
        if (serve(RING_GET_REQUEST(&d->back, cons - 1))) {
            more = 1;
            break;
        }
    }
    if (!more)
        RING_FINAL_CHECK_FOR_REQUESTS(&d->back, more);
    return more;
}

int notify_then_check(struct device *d)
{
    int notify, more = 0;

    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&d->back, notify);
    if (d->back.rsp_prod_pvt == d->back.req_cons) {
        RING_FINAL_CHECK_FOR_REQUESTS(&d->back, more);
    } else if (RING_HAS_UNCONSUMED_REQUESTS(&d->back))
        more = 1;
    if (more)
        unmask(1);
    if (notify)
        unmask(2);
    return notify;
}
