/* SPDX-License-Identifier: MIT */
/*
 * Tests block back ends that are written like those of Linux, QEMU, FreeBSD and NetBSD, with
 * the same names for the foreign layouts, and one that uses the functions of foreign/blkif.h.
 * Each serves a front end of each layout, which uses the types of that layout.
 */
#include "common.h"
#include "xen/access/barrier.h"
#include "xen/access/ring.h"
#include "xen/foreign/blkif.h"

enum { PAGE = 4096, MAX_INDIRECT = 256, UNKNOWN = 77 };

static unsigned char *page;

/* The disk: the status says what arrived, so that the front end sees all members did. */
static int serve_rw(const blkif_request_t *req)
{
    unsigned int sum = req->operation * 3u + req->nr_segments * 5u + req->handle * 7u, i;

    sum += (unsigned int)(req->sector_number ^ req->sector_number >> 32);
    for (i = 0; i < req->nr_segments; i++)
        sum = sum * 31 + req->seg[i].gref + req->seg[i].first_sect * 11u +
              req->seg[i].last_sect * 13u;
    return (int)(sum & 0x3fff);
}

static int serve_discard(const blkif_request_discard_t *req)
{
    return (int)((req->flag + req->handle + req->sector_number * 17 + req->nr_sectors * 19) &
                 0x3fff);
}

static int serve_indirect(const blkif_request_indirect_t *req)
{
    unsigned int sum = req->indirect_op + req->nr_segments * 23u + req->handle, i;

    for (i = 0; i < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; i++)
        sum = sum * 31 + req->indirect_grefs[i];
    return (int)((sum + req->sector_number) & 0x3fff);
}

/* As all of them have it: the record by a cast of the one that was copied to. */
static int serve(const blkif_request_t *req)
{
    switch (req->operation) {
    case BLKIF_OP_READ:
    case BLKIF_OP_WRITE:
    case BLKIF_OP_WRITE_BARRIER:
    case BLKIF_OP_FLUSH_DISKCACHE:
        return req->nr_segments > BLKIF_MAX_SEGMENTS_PER_REQUEST ? BLKIF_RSP_ERROR : serve_rw(req);
    case BLKIF_OP_DISCARD:
        return serve_discard((const blkif_request_discard_t *)(const void *)req);
    case BLKIF_OP_INDIRECT:
        return serve_indirect((const blkif_request_indirect_t *)(const void *)req);
    default:
        return BLKIF_RSP_EOPNOTSUPP;
    }
}

/* What the front ends send, natively; the last two are to be refused. */
static const blkif_request_t rw[] = {
    { BLKIF_OP_READ, 1, 51712, 0x1000000000000001u, 0x200000003u, { { 4, 0, 7 } } },
    { BLKIF_OP_WRITE, 11, 51713, 0x8877665544332211u, 0xaabbccddeeu,
      { { 1, 0, 7 }, { 2, 1, 6 }, { 3, 2, 5 }, { 4, 3, 4 }, { 5, 0, 0 }, { 6, 7, 7 },
        { 7, 0, 7 }, { 8, 0, 7 }, { 9, 0, 7 }, { 10, 0, 7 }, { 0xdeadbeef, 3, 4 } } },
    { BLKIF_OP_FLUSH_DISKCACHE, 0, 51714, 12, 0, { { 0, 0, 0 } } },
    { BLKIF_OP_WRITE, 12, 51715, 13, 14, { { 1, 2, 3 } } },
    { UNKNOWN, 1, 51716, 15, 16, { { 1, 2, 3 } } }
};
static const blkif_request_discard_t discard = {
    BLKIF_OP_DISCARD, BLKIF_DISCARD_SECURE, 51717, 0x99, 0x500000000u, 0x600000001u
};
static blkif_request_indirect_t indirect;       /* another length on each ABI: filled when used */

static void check_response(uint64_t id, uint8_t operation, int16_t status, uint64_t want_id,
                           uint8_t want_operation, int want_status)
{
    check_at(id, want_id, want_operation);
    check_at(operation, want_operation, want_id);
    if (status != want_status)
        fail_msg("operation %u: status %d, not %d", want_operation, status, want_status);
}

/*
 * NAME_front(back_end): a front end with the types of one layout. It sends all that there
 * is, wakes the back end and looks at the responses, until it has been twice round the ring.
 */
#define FRONT_END(name, request_t, discard_t, indirect_t, response_t)                              \
static void name##_front(void (*back_end)(void))                                                   \
{                                                                                                  \
    name##_front_ring_t front;                                                                     \
    unsigned int round, i, j, notify;                                                              \
                                                                                                   \
    XEN_FRONT_RING_INIT(&front, (name##_sring_t *)(void *)page, PAGE);                             \
    assert_int_equal(RING_SIZE(&front), 32);                                                       \
    for (round = 0; round < 10; round++) {                                                         \
        for (i = 0; i < COUNT(rw); i++) {                                                          \
            request_t *req = (request_t *)(void *)RING_GET_REQUEST(&front, front.req_prod_pvt);    \
                                                                                                   \
            memset(req, 0xee, sizeof(*req));                                                       \
            req->operation = rw[i].operation;                                                      \
            req->nr_segments = rw[i].nr_segments;                                                  \
            req->handle = rw[i].handle;                                                            \
            req->id = rw[i].id + round;                                                            \
            req->sector_number = rw[i].sector_number;                                              \
            for (j = 0; j < BLKIF_MAX_SEGMENTS_PER_REQUEST; j++)                                   \
                req->seg[j] = rw[i].seg[j];                                                        \
            front.req_prod_pvt++;                                                                  \
        }                                                                                          \
        {                                                                                          \
            discard_t *req = (discard_t *)(void *)RING_GET_REQUEST(&front, front.req_prod_pvt);    \
                                                                                                   \
            memset(req, 0xee, sizeof(*req));                                                       \
            req->operation = discard.operation;                                                    \
            req->flag = discard.flag;                                                              \
            req->handle = discard.handle;                                                          \
            req->id = discard.id;                                                                  \
            req->sector_number = discard.sector_number;                                            \
            req->nr_sectors = discard.nr_sectors;                                                  \
            front.req_prod_pvt++;                                                                  \
        }                                                                                          \
        {                                                                                          \
            indirect_t *req = (indirect_t *)(void *)RING_GET_REQUEST(&front, front.req_prod_pvt);  \
                                                                                                   \
            memset(req, 0xee, sizeof(*req));                                                       \
            req->operation = indirect.operation;                                                   \
            req->indirect_op = indirect.indirect_op;                                               \
            req->nr_segments = indirect.nr_segments;                                               \
            req->id = indirect.id;                                                                 \
            req->sector_number = indirect.sector_number;                                           \
            req->handle = indirect.handle;                                                         \
            for (j = 0; j < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; j++)                             \
                req->indirect_grefs[j] = indirect.indirect_grefs[j];                               \
            front.req_prod_pvt++;                                                                  \
        }                                                                                          \
        RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(&front, notify);                                       \
        assert_true(notify);        /* it sleeps, or was never awake */                            \
        back_end();                                                                                \
                                                                                                   \
        assert_int_equal(XEN_RING_NR_UNCONSUMED_RESPONSES(&front), COUNT(rw) + 2);                 \
        xen_rmb();                                                                                 \
        for (i = 0; i < COUNT(rw) + 2; i++) {                                                      \
            response_t rsp;                                                                        \
                                                                                                   \
            memcpy(&rsp, RING_GET_RESPONSE(&front, front.rsp_cons++), sizeof(rsp));                \
            if (i < COUNT(rw))                                                                     \
                check_response(rsp.id, rsp.operation, rsp.status, rw[i].id + round,                \
                               rw[i].operation, serve(&rw[i]));                                    \
            else if (i == COUNT(rw))                                                               \
                check_response(rsp.id, rsp.operation, rsp.status, discard.id,                      \
                               discard.operation, serve_discard(&discard));                        \
            else                                                                                   \
                check_response(rsp.id, rsp.operation, rsp.status, indirect.id,                     \
                               indirect.operation, serve_indirect(&indirect));                     \
        }                                                                                          \
        RING_FINAL_CHECK_FOR_RESPONSES(&front, notify);                                            \
        assert_false(notify);                                                                      \
    }                                                                                              \
}
FRONT_END(blkif, blkif_request_t, blkif_request_discard_t,
          blkif_request_indirect_t, blkif_response_t)
FRONT_END(blkif_x86_32, blkif_x86_32_request_t, blkif_x86_32_request_discard_t,
          blkif_x86_32_request_indirect_t, blkif_x86_32_response_t)
FRONT_END(blkif_x86_64, blkif_x86_64_request_t, blkif_x86_64_request_discard_t,
          blkif_x86_64_request_indirect_t, blkif_x86_64_response_t)
FRONT_END(xen_blkif_arm_packed, blkif_x86_32_request_t, blkif_x86_32_request_discard_t,
          blkif_x86_32_request_indirect_t, blkif_x86_64_response_t)

/*
 * Getting a foreign request by hand, member by member, as all four have it in one form or
 * another. Their names for the records, and that segments are of one type, are the point.
 */
#define GET_BY_HAND(abi)                                                                           \
static void get_##abi(blkif_request_t *dst, const struct blkif_##abi##_request *src)               \
{                                                                                                  \
    unsigned int i, n = BLKIF_MAX_SEGMENTS_PER_REQUEST;                                            \
                                                                                                   \
    dst->operation = src->operation;                                                               \
    if (dst->operation == BLKIF_OP_INDIRECT) {                                                     \
        const struct blkif_##abi##_request_indirect *s =                                           \
            (const struct blkif_##abi##_request_indirect *)(const void *)src;                      \
        struct blkif_request_indirect *d = (struct blkif_request_indirect *)(void *)dst;           \
                                                                                                   \
        d->indirect_op = s->indirect_op;                                                           \
        d->nr_segments = s->nr_segments;                                                           \
        d->id = s->id;                                                                             \
        d->sector_number = s->sector_number;                                                       \
        d->handle = s->handle;                                                                     \
        for (i = 0; i < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; i++)                                 \
            d->indirect_grefs[i] = s->indirect_grefs[i];                                           \
        xen_rmb();                                                                                 \
        return;                                                                                    \
    }                                                                                              \
    dst->nr_segments = src->nr_segments;                                                           \
    dst->handle = src->handle;                                                                     \
    dst->id = src->id;                                                                             \
    dst->sector_number = src->sector_number;                                                       \
    xen_rmb();  /* no look back at src */                                                          \
    if (dst->operation == BLKIF_OP_DISCARD) {                                                      \
        const struct blkif_##abi##_request_discard *s =                                            \
            (const struct blkif_##abi##_request_discard *)(const void *)src;                       \
        struct blkif_request_discard *d = (struct blkif_request_discard *)(void *)dst;             \
                                                                                                   \
        d->nr_sectors = s->nr_sectors;                                                             \
        return;                                                                                    \
    }                                                                                              \
    if (n > dst->nr_segments)                                                                      \
        n = dst->nr_segments;                                                                      \
    for (i = 0; i < n; i++)                                                                        \
        dst->seg[i] = src->seg[i];                                                                 \
}
GET_BY_HAND(x86_32)
GET_BY_HAND(x86_64)

/*
 * Linux: switches over enum blkif_protocol without default, indexes in locals. (Its own
 * records say u.rw.id for id, the native one as well; that is for its own header.)
 */
static struct {
    enum blkif_protocol blk_protocol;
    union blkif_back_rings blk_rings;
} linux_blkif;

static void linux_map(void)
{
    switch (linux_blkif.blk_protocol) {
    case BLKIF_PROTOCOL_NATIVE:
    {
        struct blkif_sring *sring = (struct blkif_sring *)(void *)page;
        BACK_RING_ATTACH(&linux_blkif.blk_rings.native, sring, sring->rsp_prod, PAGE);
        break;
    }
    case BLKIF_PROTOCOL_X86_32:
    {
        struct blkif_x86_32_sring *sring = (struct blkif_x86_32_sring *)(void *)page;
        BACK_RING_ATTACH(&linux_blkif.blk_rings.x86_32, sring, sring->rsp_prod, PAGE);
        break;
    }
    case BLKIF_PROTOCOL_X86_64:
    {
        struct blkif_x86_64_sring *sring = (struct blkif_x86_64_sring *)(void *)page;
        BACK_RING_ATTACH(&linux_blkif.blk_rings.x86_64, sring, sring->rsp_prod, PAGE);
        break;
    }
    }
}

static void linux_respond(uint64_t id, uint8_t operation, int status)
{
    union blkif_back_rings *rings = &linux_blkif.blk_rings;
    struct blkif_response resp;
    int notify;

    memset(&resp, 0, sizeof(resp));
    resp.id = id;
    resp.operation = operation;
    resp.status = (int16_t)status;
    switch (linux_blkif.blk_protocol) {
    case BLKIF_PROTOCOL_NATIVE:
        memcpy(RING_GET_RESPONSE(&rings->native, rings->native.rsp_prod_pvt), &resp, sizeof(resp));
        break;
    case BLKIF_PROTOCOL_X86_32:
        memcpy(RING_GET_RESPONSE(&rings->x86_32, rings->x86_32.rsp_prod_pvt), &resp,
               sizeof(struct blkif_x86_32_response));
        break;
    case BLKIF_PROTOCOL_X86_64:
    {
        struct blkif_x86_64_response *to =
            RING_GET_RESPONSE(&rings->x86_64, rings->x86_64.rsp_prod_pvt);
        to->id = id;
        to->operation = operation;
        to->status = (int16_t)status;
        break;
    }
    }
    rings->common.rsp_prod_pvt++;
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&rings->common, notify);
    (void)notify;
}

static void linux_back_end(void)
{
    union blkif_back_rings *rings = &linux_blkif.blk_rings;
    int more;

    do {
        RING_IDX rc = rings->common.req_cons, rp = rings->common.sring->req_prod;

        xen_rmb();
        assert_false(RING_REQUEST_PROD_OVERFLOW(&rings->common, rp));
        while (rc != rp) {
            blkif_request_t req;

            if (RING_REQUEST_CONS_OVERFLOW(&rings->common, rc))
                break;
            switch (linux_blkif.blk_protocol) {
            case BLKIF_PROTOCOL_NATIVE:
                RING_COPY_REQUEST(&rings->native, rc, &req);
                break;
            case BLKIF_PROTOCOL_X86_32:
                get_x86_32(&req, RING_GET_REQUEST(&rings->x86_32, rc));
                break;
            case BLKIF_PROTOCOL_X86_64:
                get_x86_64(&req, RING_GET_REQUEST(&rings->x86_64, rc));
                break;
            }
            rings->common.req_cons = ++rc;  /* before the response */
            linux_respond(req.id, req.operation, serve(&req));
        }
        RING_FINAL_CHECK_FOR_REQUESTS(&rings->common, more);
    } while (more);
}

/* QEMU: the parts are called _part, the protocol is an int, a response is written by a pointer. */
static struct {
    int protocol;
    blkif_back_rings_t rings;
} qemu;

static void qemu_connect(void)
{
    switch (qemu.protocol) {
    case BLKIF_PROTOCOL_NATIVE:
        BACK_RING_INIT(&qemu.rings.native, (blkif_sring_t *)(void *)page, PAGE);
        break;
    case BLKIF_PROTOCOL_X86_32:
        BACK_RING_INIT(&qemu.rings.x86_32_part, (blkif_x86_32_sring_t *)(void *)page, PAGE);
        break;
    case BLKIF_PROTOCOL_X86_64:
        BACK_RING_INIT(&qemu.rings.x86_64_part, (blkif_x86_64_sring_t *)(void *)page, PAGE);
        break;
    }
}

static void qemu_back_end(void)
{
    RING_IDX rc = qemu.rings.common.req_cons, rp = qemu.rings.common.sring->req_prod;
    int more = 0, notify;

    xen_rmb();
    while (rc != rp) {
        blkif_request_t req;
        void *rsp;

        if (RING_REQUEST_CONS_OVERFLOW(&qemu.rings.common, rc))
            break;
        switch (qemu.protocol) {
        case BLKIF_PROTOCOL_NATIVE:
            memcpy(&req, RING_GET_REQUEST(&qemu.rings.native, rc), sizeof(req));
            rsp = RING_GET_RESPONSE(&qemu.rings.native, qemu.rings.native.rsp_prod_pvt);
            break;
        case BLKIF_PROTOCOL_X86_32:
            get_x86_32(&req, RING_GET_REQUEST(&qemu.rings.x86_32_part, rc));
            rsp = RING_GET_RESPONSE(&qemu.rings.x86_32_part, qemu.rings.x86_32_part.rsp_prod_pvt);
            break;
        default:
            get_x86_64(&req, RING_GET_REQUEST(&qemu.rings.x86_64_part, rc));
            rsp = RING_GET_RESPONSE(&qemu.rings.x86_64_part, qemu.rings.x86_64_part.rsp_prod_pvt);
            break;
        }
        qemu.rings.common.req_cons = ++rc;
        ((blkif_x86_32_response_t *)rsp)->id = req.id;  /* the same places in each layout */
        ((blkif_x86_32_response_t *)rsp)->operation = req.operation;
        ((blkif_x86_32_response_t *)rsp)->status = (int16_t)serve(&req);
        qemu.rings.common.rsp_prod_pvt++;
    }
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&qemu.rings.common, notify);
    assert_true(notify);
    if (qemu.rings.common.rsp_prod_pvt == qemu.rings.common.req_cons)
        RING_FINAL_CHECK_FOR_REQUESTS(&qemu.rings.common, more);
    assert_false(more);
}

/* FreeBSD: the records' typedefs, and blkif_common_* where the protocol does not matter. */
static struct {
    enum blkif_protocol abi;
    blkif_back_rings_t rings;
} freebsd;

static void freebsd_connect(void)
{
    blkif_common_sring_t *sring = (blkif_common_sring_t *)(void *)page;

    switch (freebsd.abi) {
    case BLKIF_PROTOCOL_NATIVE:
        BACK_RING_INIT(&freebsd.rings.native, (blkif_sring_t *)(void *)sring, PAGE);
        break;
    case BLKIF_PROTOCOL_X86_32:
        BACK_RING_INIT(&freebsd.rings.x86_32, (blkif_x86_32_sring_t *)(void *)sring, PAGE);
        break;
    case BLKIF_PROTOCOL_X86_64:
        BACK_RING_INIT(&freebsd.rings.x86_64, (blkif_x86_64_sring_t *)(void *)sring, PAGE);
        break;
    default:
        fail();
    }
}

static void freebsd_back_end(void)
{
    blkif_common_back_ring_t *common = &freebsd.rings.common;
    blkif_x86_32_response_t *rsp32;
    blkif_x86_64_response_t *rsp64;
    blkif_response_t *rsp;
    int notify;

    while (RING_HAS_UNCONSUMED_REQUESTS(common)) {
        blkif_request_t req_storage, *req = &req_storage;
        RING_IDX idx = common->req_cons;

        xen_rmb();
        switch (freebsd.abi) {
        case BLKIF_PROTOCOL_NATIVE:
            RING_COPY_REQUEST(&freebsd.rings.native, idx, req);
            break;
        case BLKIF_PROTOCOL_X86_32:
            get_x86_32(req, RING_GET_REQUEST(&freebsd.rings.x86_32, idx));
            break;
        case BLKIF_PROTOCOL_X86_64:
            get_x86_64(req, RING_GET_REQUEST(&freebsd.rings.x86_64, idx));
            break;
        }
        common->req_cons++;
        switch (freebsd.abi) {
        case BLKIF_PROTOCOL_NATIVE:
            rsp = RING_GET_RESPONSE(&freebsd.rings.native, common->rsp_prod_pvt);
            rsp->id = req->id;
            rsp->operation = req->operation;
            rsp->status = (int16_t)serve(req);
            break;
        case BLKIF_PROTOCOL_X86_32:
            rsp32 = RING_GET_RESPONSE(&freebsd.rings.x86_32, common->rsp_prod_pvt);
            rsp32->id = req->id;
            rsp32->operation = req->operation;
            rsp32->status = (int16_t)serve(req);
            break;
        case BLKIF_PROTOCOL_X86_64:
            rsp64 = RING_GET_RESPONSE(&freebsd.rings.x86_64, common->rsp_prod_pvt);
            rsp64->id = req->id;
            rsp64->operation = req->operation;
            rsp64->status = (int16_t)serve(req);
            break;
        }
        common->rsp_prod_pvt++;
    }
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(common, notify);
    assert_true(notify);
    RING_FINAL_CHECK_FOR_REQUESTS(common, notify);
    assert_false(notify);
}

/* NetBSD: protocols of its own, the union's members are called ring_*. */
enum xbdi_proto { XBDIP_NATIVE, XBDIP_32, XBDIP_64 };
static struct {
    enum xbdi_proto proto;
    blkif_back_ring_proto_t ring;
} netbsd;

static void netbsd_connect(void)
{
    switch (netbsd.proto) {
    case XBDIP_NATIVE:
        BACK_RING_INIT(&netbsd.ring.ring_n, (blkif_sring_t *)(void *)page, PAGE);
        break;
    case XBDIP_32:
        BACK_RING_INIT(&netbsd.ring.ring_32, (blkif_x86_32_sring_t *)(void *)page, PAGE);
        break;
    case XBDIP_64:
        BACK_RING_INIT(&netbsd.ring.ring_64, (blkif_x86_64_sring_t *)(void *)page, PAGE);
        break;
    }
}

static void netbsd_back_end(void)
{
    blkif_x86_32_request_t *req32;
    blkif_x86_64_request_t *req64;
    int more, notify;

    do {
        RING_IDX prod = netbsd.ring.ring_n.sring->req_prod;

        xen_rmb();
        while (netbsd.ring.ring_n.req_cons != prod) {
            blkif_request_t req;
            void *to;

            switch (netbsd.proto) {
            case XBDIP_NATIVE:
                RING_COPY_REQUEST(&netbsd.ring.ring_n, netbsd.ring.ring_n.req_cons, &req);
                to = RING_GET_RESPONSE(&netbsd.ring.ring_n, netbsd.ring.ring_n.rsp_prod_pvt);
                break;
            case XBDIP_32:
                req32 = RING_GET_REQUEST(&netbsd.ring.ring_32, netbsd.ring.ring_n.req_cons);
                get_x86_32(&req, req32);
                to = RING_GET_RESPONSE(&netbsd.ring.ring_32, netbsd.ring.ring_n.rsp_prod_pvt);
                break;
            default:
                req64 = RING_GET_REQUEST(&netbsd.ring.ring_64, netbsd.ring.ring_n.req_cons);
                get_x86_64(&req, req64);
                to = RING_GET_RESPONSE(&netbsd.ring.ring_64, netbsd.ring.ring_n.rsp_prod_pvt);
                break;
            }
            netbsd.ring.ring_n.req_cons++;
            ((blkif_x86_32_response_t *)to)->id = req.id;
            ((blkif_x86_32_response_t *)to)->operation = req.operation;
            ((blkif_x86_32_response_t *)to)->status = (int16_t)serve(&req);
            netbsd.ring.ring_n.rsp_prod_pvt++;
            RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(&netbsd.ring.ring_n, notify);
            (void)notify;
        }
        RING_FINAL_CHECK_FOR_REQUESTS(&netbsd.ring.ring_n, more);
    } while (more);
}

/* Ours: one form for all layouts. */
static struct {
    int protocol;
    blkif_back_rings_t rings;
} ours;

static void our_back_end(void)
{
    int n, status, notified = 0;

    while ((n = xen_ring_final_check_requests(&ours.rings.common)) > 0) {
        for (; n > 0; n--) {
            blkif_request_t req;

            status = xen_blkif_take_request(&ours.rings, ours.protocol, MAX_INDIRECT, &req);
            if (status == 0)
                status = serve(&req);
            xen_blkif_put_response(&ours.rings, ours.protocol, req.id, req.operation, status);
        }
        notified += xen_ring_push_responses_notify(&ours.rings.common);
    }
    assert_int_equal(n, 0);
    assert_int_equal(notified, 1);
}

/* A back end connects when the front end has made the ring: at the first event, here. */
static void (*connect_first)(void);
static void (*serving)(void);

static void connect_then_serve(void)
{
    if (connect_first)
        connect_first();
    connect_first = NULL;
    serving();
}

static void (*const front_ends[])(void (*)(void)) = {
    blkif_front, blkif_x86_32_front, blkif_x86_64_front
};
static const enum blkif_protocol protocols[] = {
    BLKIF_PROTOCOL_NATIVE, BLKIF_PROTOCOL_X86_32, BLKIF_PROTOCOL_X86_64
};

static void run(unsigned int layout, void (*map)(void), void (*back_end)(void))
{
    connect_first = map;
    serving = back_end;
    front_ends[layout](connect_then_serve);
}

static void linux_serves_each_layout(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(protocols); i++) {
        linux_blkif.blk_protocol = protocols[i];
        run(i, linux_map, linux_back_end);
    }
}

static void qemu_serves_each_layout(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(protocols); i++) {
        qemu.protocol = protocols[i];
        run(i, qemu_connect, qemu_back_end);
    }
}

static void freebsd_serves_each_layout(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(protocols); i++) {
        freebsd.abi = protocols[i];
        run(i, freebsd_connect, freebsd_back_end);
    }
}

static void netbsd_serves_each_layout(void **state)
{
    (void)state;
    netbsd.proto = XBDIP_NATIVE;
    run(0, netbsd_connect, netbsd_back_end);
    netbsd.proto = XBDIP_32;
    run(1, netbsd_connect, netbsd_back_end);
    netbsd.proto = XBDIP_64;
    run(2, netbsd_connect, netbsd_back_end);
}

static void our_connect(void)
{
    assert_int_equal(xen_blkif_attach(&ours.rings, ours.protocol, page, PAGE, 0), 0);
}

static void ours_serves_each_layout(void **state)
{
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(protocols); i++) {
        ours.protocol = protocols[i];
        run(i, our_connect, our_back_end);
    }
    ours.protocol = XEN_BLKIF_PROTOCOL_ARM_PACKED;
    connect_first = our_connect;
    serving = our_back_end;
    xen_blkif_arm_packed_front(connect_then_serve);
}

/* By the key that it wrote, each front end finds a back end on this ABI. */
static void ours_serves_a_front_end_by_its_key(void **state)
{
    (void)state;
    ours.protocol = xen_blkif_protocol(NULL);
    run(0, our_connect, our_back_end);
    ours.protocol = xen_blkif_protocol("x86_32-abi");
    run(1, our_connect, our_back_end);
    ours.protocol = xen_blkif_protocol("x86_64-abi");
    run(2, our_connect, our_back_end);
    ours.protocol = xen_blkif_protocol("arm-abi");
    run(2, our_connect, our_back_end);
}

static int make_the_page(void **state)
{
    unsigned int i;

    (void)state;
    indirect.operation = BLKIF_OP_INDIRECT;
    indirect.indirect_op = BLKIF_OP_WRITE;
    indirect.nr_segments = MAX_INDIRECT;
    indirect.id = 0x1122334455667788u;
    indirect.sector_number = 0x700000000u;
    indirect.handle = 51718;
    for (i = 0; i < BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST; i++)
        indirect.indirect_grefs[i] = 100 + i;
    page = (unsigned char *)malloc(PAGE);
    return page ? 0 : -1;
}

static int put_away(void **state)
{
    (void)state;
    free(page);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(linux_serves_each_layout),
        cmocka_unit_test(qemu_serves_each_layout),
        cmocka_unit_test(freebsd_serves_each_layout),
        cmocka_unit_test(netbsd_serves_each_layout),
        cmocka_unit_test(ours_serves_each_layout),
        cmocka_unit_test(ours_serves_a_front_end_by_its_key),
    };

    return cmocka_run_group_tests_name("block back ends", tests, make_the_page, put_away);
}
