/* SPDX-License-Identifier: MIT */
/* Tests which expressions can be arguments of ring macros, and how often these are evaluated. */
#include "ends.h"

/* __CONST_RING_SIZE needs only this struct, under any name, and it is a constant. */
struct plain_sring { RING_IDX indexes[4]; uint8_t pad[48]; uint32_t ring[1]; };
#define renamed_sring plain_sring
enum { plain_entries = __CONST_RING_SIZE(plain, 64 + 4 * 37), renamed_entries = __CONST_RING_SIZE(renamed, 4096) };

static void other_arguments_are_evaluated_once(void **state)
{
    struct test_request reqs[2], *req = reqs;
    struct test_response rsps[2], *rsp = rsps;
    RING_IDX idx = 0xffffffff;
    int flags[4] = { 9, 9, 9, 9 }, *flag = flags;

    (void)state;
    start(4, 0);
    RING_GET_REQUEST(&front, idx++)->id = 77;       /* slot 3 */
    check_at(idx, 0, 0, 0, 0);
    check_at(sring->ring[3].req.id, 77, 0, 0, 0);
    RING_GET_RESPONSE(&front, ++idx)->id = 78;      /* slot 1 */
    check_at(idx, 1, 0, 0, 0);
    check_at(sring->ring[1].rsp.id, 78, 0, 0, 0);
    idx = 3;
    RING_COPY_REQUEST(&back, idx++, req++);
    check_at(idx, 4, 0, 0, 0);
    assert_ptr_equal(req, reqs + 1);
    check_at(reqs[0].id, 77, 0, 0, 0);
    RING_COPY_RESPONSE(&front, ++idx, rsp++);
    check_at(idx, 5, 0, 0, 0);
    assert_ptr_equal(rsp, rsps + 1);
    check_at(rsps[0].id, 78, 0, 0, 0);

    idx = 3;
    check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, idx++), 0, idx, 0, 0);
    check_at(!!RING_REQUEST_CONS_OVERFLOW(&back, idx++), 1, idx, 0, 0);
    idx = 4;
    check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, idx++), 0, idx, 0, 0);
    check_at(!!RING_REQUEST_PROD_OVERFLOW(&back, idx++), 1, idx, 0, 0);
    idx = 4;
    check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, idx++), 0, idx, 0, 0);
    check_at(!!RING_RESPONSE_PROD_OVERFLOW(&front, idx++), 1, idx, 0, 0);
    check_at(idx, 6, 0, 0, 0);

    front.req_prod_pvt = back.rsp_prod_pvt = 1;
    RING_FINAL_CHECK_FOR_REQUESTS(&back, *flag++);
    RING_FINAL_CHECK_FOR_RESPONSES(&front, *flag++);
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, *flag++);
    forget_barriers();
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, *flag++);
    assert_ptr_equal(flag, flags + 4);
    check_at(flags[0], 0, 0, 0, 0);
    check_at(flags[1], 0, 0, 0, 0);
    check_at(flags[2], 1, 0, 0, 0);
    check_at(flags[3], 1, 0, 0, 0);
    check_at(sring->req_event, 1, 0, 0, 0);
    check_at(sring->rsp_event, 1, 0, 0, 0);
    front.rsp_cons = back.req_cons = 0;             /* so each end has a message */
    flag = flags;
    RING_FINAL_CHECK_FOR_REQUESTS(&back, *flag++);
    RING_FINAL_CHECK_FOR_RESPONSES(&front, *flag++);
    assert_ptr_equal(flag, flags + 2);
    check_at(flags[0], 1, 0, 0, 0);
    check_at(flags[1], 1, 0, 0, 0);

    idx = 5;
    FRONT_RING_ATTACH(&front, sring, idx++, bytes_of(4));
    BACK_RING_ATTACH(&back, sring, idx++, bytes_of(4));
    check_at(idx, 7, 0, 0, 0);
    check_at(front.req_prod_pvt, 5, 0, 0, 0);
    check_at(front.rsp_cons, 5, 0, 0, 0);
    check_at(back.rsp_prod_pvt, 6, 0, 0, 0);
    check_at(back.req_cons, 6, 0, 0, 0);
}

static void an_argument_may_be_any_expression(void **state)
{
    test_front_ring_t fronts[2];
    test_back_ring_t backs[2];
    test_sring_t *rings[2];
    struct test_request reqs[2];
    struct test_response rsps[2];
    uint32_t x = 0x40;
    int yes = 1, flags[2] = { 0, 0 };
    struct { unsigned int more : 1; } bits;

    (void)state;
    start(4, 0);
    rings[0] = NULL;
    rings[1] = sring;
    memset(fronts, 0, sizeof(fronts));
    memset(backs, 0, sizeof(backs));
    check_at(__RD2(x >> 6 | 2), 2, 0, 0, 0);
    check_at(__RD4(x >> 4 | 1), 4, 0, 0, 0);
    check_at(__RD8(x | 3), 0x40, 0, 0, 0);
    check_at(__RD16(x << 8 | 3), 0x4000, 0, 0, 0);
    check_at(__RD32(x << 16 | 3), 0x400000, 0, 0, 0);
    check_at(__RD32(yes ? x : 0), 0x40, 0, 0, 0);
    check_at(__CONST_RING_SIZE(test, yes ? bytes_of(4) : 0), 4, 0, 0, 0);
    check_at(__CONST_RING_SIZE(test, 64 | 24), 1, 0, 0, 0);
    check_at(plain_entries, 32, 0, 0, 0);
    check_at(renamed_entries, 512, 0, 0, 0);
    check_at(__RING_SIZE(*(rings + 1), yes ? bytes_of(4) : 0), 4, 0, 0, 0);
    check_at(__RING_SIZE(yes ? sring : NULL, 64 | 24), 1, 0, 0, 0);

    sring->rsp_event = 9;
    SHARED_RING_INIT(yes ? sring : NULL);
    check_at(sring->rsp_event, 1, 0, 0, 0);
    sring->rsp_event = 9;
    XEN_FRONT_RING_INIT(fronts + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    check_at(sring->rsp_event, 1, 0, 0, 0);
    check_at(RING_SIZE(fronts + 1), 4, 0, 0, 0);
    FRONT_RING_INIT(fronts + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    BACK_RING_INIT(backs + 1, yes ? sring : NULL, yes ? bytes_of(4) : 0);
    FRONT_RING_ATTACH(fronts + 1, yes ? sring : NULL, yes ? 8 : 9, yes ? bytes_of(4) : 0);
    BACK_RING_ATTACH(backs + 1, yes ? sring : NULL, yes ? 8 : 9, yes ? bytes_of(4) : 0);
    check_at(RING_SIZE(fronts + 1), 4, 0, 0, 0);
    check_at(RING_SIZE(yes ? backs + 1 : NULL), 4, 0, 0, 0);
    check_at(RING_FREE_REQUESTS(fronts + 1) * 2, 8, 0, 0, 0);
    check_at(!RING_FULL(fronts + 1), 1, 0, 0, 0);
    sring->req_prod = sring->rsp_prod = 10;
    check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(fronts + 1) * 3, 6, 0, 0, 0);
    check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(backs + 1) * 3, 6, 0, 0, 0);
    check_at(!RING_HAS_UNCONSUMED_RESPONSES(fronts + 1), 0, 0, 0, 0);
    check_at(!RING_HAS_UNCONSUMED_REQUESTS(backs + 1), 0, 0, 0, 0);
    RING_GET_REQUEST(fronts + 1, yes ? 2 : 3)->id = 5;
    RING_GET_RESPONSE(yes ? backs + 1 : NULL, 8 | 1)->id = 6;
    check_at(sring->ring[2].req.id, 5, 0, 0, 0);
    check_at(sring->ring[1].rsp.id, 6, 0, 0, 0);
    RING_COPY_REQUEST(yes ? backs + 1 : NULL, 8 | 2, yes ? reqs + 1 : reqs);
    RING_COPY_RESPONSE(fronts + 1, yes ? 1 : 2, rsps + 1);
    check_at(reqs[1].id, 5, 0, 0, 0);
    check_at(rsps[1].id, 6, 0, 0, 0);
    check_at(!RING_REQUEST_CONS_OVERFLOW(backs + 1, yes ? 11 : 0), 1, 0, 0, 0);
    check_at(!RING_REQUEST_PROD_OVERFLOW(backs + 1, yes ? 12 : 0), 1, 0, 0, 0);
    check_at(!RING_RESPONSE_PROD_OVERFLOW(fronts + 1, yes ? 12 : 0), 1, 0, 0, 0);
    fronts[1].req_prod_pvt = backs[1].rsp_prod_pvt = 11;
    RING_PUSH_REQUESTS(fronts + 1);
    RING_PUSH_RESPONSES(backs + 1);
    check_at(sring->req_prod, 11, 0, 0, 0);
    check_at(sring->rsp_prod, 11, 0, 0, 0);
    forget_barriers();
    fronts[1].req_prod_pvt = backs[1].rsp_prod_pvt = 12;
    sring->req_event = sring->rsp_event = 12;
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(fronts + 1, flags[yes + 0]);
    check_at(flags[1], 1, 0, 0, 0);
    flags[1] = 0;
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(backs + 1, flags[yes + 0]);
    check_at(flags[1], 1, 0, 0, 0);
    forget_barriers();
    fronts[1].rsp_cons = backs[1].req_cons = 12;
    RING_FINAL_CHECK_FOR_REQUESTS(backs + 1, flags[yes + 0]);
    check_at(flags[1], 0, 0, 0, 0);
    flags[1] = 1;
    RING_FINAL_CHECK_FOR_RESPONSES(fronts + 1, flags[yes + 0]);
    check_at(flags[1], 0, 0, 0, 0);
    check_at(sring->req_event, 13, 0, 0, 0);
    check_at(sring->rsp_event, 13, 0, 0, 0);
    bits.more = 1;
    RING_FINAL_CHECK_FOR_REQUESTS(backs + 1, bits.more);
    check_at(bits.more, 0, 0, 0, 0);
    fronts[1].rsp_cons = 11;
    RING_FINAL_CHECK_FOR_RESPONSES(fronts + 1, bits.more);
    check_at(bits.more, 1, 0, 0, 0);
}

/* Xen's headers have parameters and variables of these names. */
static void an_argument_may_have_any_name(void **state)
{
    struct test_request dest;

    (void)state;
    start(4, 0);
    {
        test_front_ring_t *r = &front;
        test_sring_t *s = sring;
        unsigned int size = bytes_of(4);
        XEN_FRONT_RING_INIT(r, s, size);
        BACK_RING_INIT(&back, s, size);
    }
    {
        test_front_ring_t *_r = &front;
        test_sring_t *_s = sring;
        RING_IDX _i = 0;
        unsigned int __size = bytes_of(4);
        FRONT_RING_ATTACH(_r, _s, _i, __size);
    }
    sring->req_prod = sring->rsp_prod = 3;
    {
        test_back_ring_t *req = &back;
        test_front_ring_t *rsp = &front;
        check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(req), 3, 0, 0, 0);
        check_at(XEN_RING_NR_UNCONSUMED_RESPONSES(rsp), 3, 0, 0, 0);
    }
    {
        test_back_ring_t *rsp = &back;
        check_at(XEN_RING_NR_UNCONSUMED_REQUESTS(rsp), 3, 0, 0, 0);
    }
    RING_GET_REQUEST(&front, 1)->id = 11;
    {
        test_back_ring_t *r = &back;
        RING_IDX idx = 1;
        struct test_request *req = &dest;
        RING_COPY_REQUEST(r, idx, req);
        check_at(dest.id, 11, 0, 0, 0);
    }
    {
        test_front_ring_t *r = &front;
        RING_IDX idx = 1;
        struct test_response type, *rsp = &type;
        RING_COPY_RESPONSE(r, idx, rsp);
        check_at(type.id, 11, 0, 0, 0);
    }
    {
        int __old = 5, __new = 5;
        sring->req_prod = sring->rsp_prod = 0;
        front.req_prod_pvt = back.rsp_prod_pvt = 1;
        RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, __old);
        RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, __new);
        check_at(__old, 1, 0, 0, 0);
        check_at(__new, 1, 0, 0, 0);
    }
}

/* A macro is one statement. */
static void a_macro_may_stand_after_if(void **state)
{
    int no = 0, work = 5;
    struct test_request req;
    struct test_response rsp;

    (void)state;
    start(4, 3);
    memset(&req, 1, sizeof(req));
    memset(&rsp, 1, sizeof(rsp));
    front.req_prod_pvt = back.rsp_prod_pvt = 9;
    if (no) SHARED_RING_INIT(sring); else work++;
    if (no) XEN_FRONT_RING_INIT(&front, sring, 0); else work++;
    if (no) FRONT_RING_INIT(&front, sring, 0); else work++;
    if (no) BACK_RING_INIT(&back, sring, 0); else work++;
    if (no) FRONT_RING_ATTACH(&front, sring, 1, 0); else work++;
    if (no) BACK_RING_ATTACH(&back, sring, 1, 0); else work++;
    if (no) RING_COPY_REQUEST(&back, 0, &req); else work++;
    if (no) RING_COPY_RESPONSE(&front, 0, &rsp); else work++;
    if (no) RING_PUSH_REQUESTS(&front); else work++;
    if (no) RING_PUSH_RESPONSES(&back); else work++;
    if (no) RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, work); else work++;
    if (no) RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&back, work); else work++;
    if (no) RING_FINAL_CHECK_FOR_REQUESTS(&back, work); else work++;
    if (no) RING_FINAL_CHECK_FOR_RESPONSES(&front, work); else work++;
    check_at(work, 19, 0, 0, 0);
    check_at(sring->req_prod, 3, 0, 0, 0);
    check_at(front.req_prod_pvt, 9, 0, 0, 0);
    check_at(RING_SIZE(&front), 4, 0, 0, 0);
    check_at(req.op, 0x01010101, 0, 0, 0);
    check_at(barriers, 0, 0, 0, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(other_arguments_are_evaluated_once),
        cmocka_unit_test(an_argument_may_be_any_expression),
        cmocka_unit_test(an_argument_may_have_any_name),
        cmocka_unit_test(a_macro_may_stand_after_if),
    };

    return cmocka_run_group_tests_name("arguments of ring macros", tests, NULL, put_away);
}
