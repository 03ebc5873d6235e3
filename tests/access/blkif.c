/* SPDX-License-Identifier: MIT */
/*
 * Compares requests and responses of each layout with copies that are made byte by byte.
 * The offsets are repeated in this file, from Xen's ABIs and not from the headers.
 */
#include "common.h"
#include "xen/access/barrier.h"
#include "xen/foreign/blkif.h"

enum { PAGE = 4096, HEADER = 64, SLOTS = 32, MAX_INDIRECT = 256, GUARD = 16, UNTOUCHED = 0xa5 };

/* A member: its offset on x86_32, that on any other ABI, and its size. */
struct member {
    unsigned int at[2], size;
};
#if defined(XEN_ABI_X86_32)
enum { X86_32, OTHER, NATIVE = X86_32, NATIVE_SLOT = 108, NATIVE_RESPONSE = 12 };
#else
enum { X86_32, OTHER, NATIVE = OTHER, NATIVE_SLOT = 112, NATIVE_RESPONSE = 16 };
#endif

#define SEGMENT(i) { { 20 + 8 * (i), 24 + 8 * (i) }, 4 },       /* gref */           \
                   { { 24 + 8 * (i), 28 + 8 * (i) }, 1 },       /* first_sect */     \
                   { { 25 + 8 * (i), 29 + 8 * (i) }, 1 }        /* last_sect */
static const struct member request[] = {
    { { 0, 0 }, 1 }, { { 1, 1 }, 1 }, { { 2, 2 }, 2 }, { { 4, 8 }, 8 }, { { 12, 16 }, 8 },
    SEGMENT(0), SEGMENT(1), SEGMENT(2), SEGMENT(3), SEGMENT(4), SEGMENT(5), SEGMENT(6), SEGMENT(7),
    SEGMENT(8), SEGMENT(9), SEGMENT(10)
};
static const struct member discard[] = {
    { { 0, 0 }, 1 }, { { 1, 1 }, 1 }, { { 2, 2 }, 2 }, { { 4, 8 }, 8 }, { { 12, 16 }, 8 },
    { { 20, 24 }, 8 }
};
static const struct member indirect[] = {
    { { 0, 0 }, 1 }, { { 1, 1 }, 1 }, { { 2, 2 }, 2 }, { { 4, 8 }, 8 }, { { 12, 16 }, 8 },
    { { 20, 24 }, 2 },
    { { 24, 28 }, 4 }, { { 28, 32 }, 4 }, { { 32, 36 }, 4 }, { { 36, 40 }, 4 },
    { { 40, 44 }, 4 }, { { 44, 48 }, 4 }, { { 48, 52 }, 4 }, { { 52, 56 }, 4 }
};


static const struct layout {
    int protocol, offsets;
    unsigned int slot, response;
} layouts[] = {
    { BLKIF_PROTOCOL_NATIVE,         NATIVE, NATIVE_SLOT, NATIVE_RESPONSE },
    { BLKIF_PROTOCOL_X86_32,         X86_32, 108,         12 },
    { BLKIF_PROTOCOL_X86_64,         OTHER,  112,         16 },
    { XEN_BLKIF_PROTOCOL_ARM_PACKED, X86_32, 112,         16 }
};

static unsigned char *page;             /* the shared ring, in memory of just its size */
static blkif_back_rings_t rings;

static unsigned char *slot(const struct layout *layout, RING_IDX idx)
{
    return page + HEADER + idx % SLOTS * layout->slot;
}

/* A back end at index `at` of a page of random bytes. */
static void start(const struct layout *layout, RING_IDX at, uint32_t *seed)
{
    fill_random(page, PAGE, seed);
    memset(&rings, UNTOUCHED, sizeof(rings));
    check_at(xen_blkif_attach(&rings, layout->protocol, page, PAGE, at), 0, layout->protocol);
}

/* The request, which may be looked at as each of its records, and what stands behind it. */
union any_request {
    struct blkif_request rw;
    struct blkif_request_discard discard;
    struct blkif_request_indirect indirect;
    unsigned char bytes[sizeof(struct blkif_request) + GUARD];
};

static int take(const struct layout *layout, unsigned int max_indirect, union any_request *got)
{
    memset(got->bytes, UNTOUCHED, sizeof(got->bytes));
    return xen_blkif_take_request(&rings, layout->protocol, max_indirect, &got->rw);
}

static void check_member(const unsigned char *got, const unsigned char *want, unsigned int size,
                         unsigned int at, unsigned int operation)
{
    unsigned int i;

    for (i = 0; i < size; i++)
        if (got[i] != want[i])
            fail_msg("operation %u: byte %u is %#x, not %#x", operation, at + i, got[i], want[i]);
}

/* `got` has the first n members of `from`, and nothing behind `end`. */
static void check_request(const union any_request *got, const unsigned char *from, int offsets,
                          const struct member *members, unsigned int n, unsigned int end)
{
    unsigned int i;

    for (i = 0; i < n; i++)
        check_member(got->bytes + members[i].at[NATIVE], from + members[i].at[offsets],
                     members[i].size, members[i].at[NATIVE], from[0]);
    for (i = end; i < sizeof(got->bytes); i++)
        if (got->bytes[i] != UNTOUCHED)
            fail_msg("operation %u: byte %u was written", from[0], i);
}

/* Copy the members back to where they are in the layout: nothing got lost. */
static void check_back(const union any_request *got, const unsigned char *from, int offsets,
                       const struct member *members, unsigned int n)
{
    unsigned char back[128];
    unsigned int i, j;

    memcpy(back, from, sizeof(back) - GUARD - 4);
    for (i = 0; i < n; i++)
        for (j = 0; j < members[i].size; j++)
            back[members[i].at[offsets] + j] = got->bytes[members[i].at[NATIVE] + j];
    for (i = 0; i < 108; i++)
        if (back[i] != from[i])
            fail_msg("operation %u: byte %u comes back as %#x, not %#x",
                     from[0], i, back[i], from[i]);
}

/* A front end's key and the answer on this ABI. */
static void a_protocol_is_known_by_its_name_or_refused(void **state)
{
    static const struct {
        const char *key;
        int on_x86_32, elsewhere;
    } keys[] = {
        { NULL,             BLKIF_PROTOCOL_NATIVE, BLKIF_PROTOCOL_NATIVE },
        { "x86_32-abi",     BLKIF_PROTOCOL_NATIVE, BLKIF_PROTOCOL_X86_32 },
        { "x86_64-abi",     BLKIF_PROTOCOL_X86_64, BLKIF_PROTOCOL_NATIVE },
        { "arm-abi",        BLKIF_PROTOCOL_X86_64, BLKIF_PROTOCOL_NATIVE },
        { "",               XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "x86_32",         XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "x86_32-ab",      XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "x86_32-abi ",    XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { " x86_32-abi",    XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "X86_32-ABI",     XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "x86_64-abi\n",   XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "x86_64-abi2",    XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "arm-ab",         XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "arm-abi-packed", XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "arm64-abi",      XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "riscv64-abi",    XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "ppc64-abi",      XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "native",         XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL },
        { "4",              XEN_BLKIF_EPROTOCOL,   XEN_BLKIF_EPROTOCOL }
    };
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(keys); i++) {
        int want = NATIVE == X86_32 ? keys[i].on_x86_32 : keys[i].elsewhere;
        int got = xen_blkif_protocol(keys[i].key);

        if (got != want)
            fail_msg("%s is %d, not %d", keys[i].key ? keys[i].key : "no key", got, want);
    }
#ifdef XEN_IO_PROTO_ABI_NATIVE
    assert_int_equal(xen_blkif_protocol(XEN_IO_PROTO_ABI_NATIVE), BLKIF_PROTOCOL_NATIVE);
#endif
    assert_true(XEN_BLKIF_EPROTOCOL < 0);
}

/* Whatever the size of the ring, slot i begins where the front end has it. */
static void a_slot_is_where_the_front_end_has_it(void **state)
{
    static const unsigned int sizes[][2] = {    /* pages, slots of 108 as of 112 bytes */
        { 1, 32 }, { 2, 64 }, { 4, 128 }, { 8, 256 }, { 16, 512 }
    };
    unsigned int i, j, n;

    (void)state;
    for (i = 0; i < COUNT(layouts); i++)
        for (j = 0; j < COUNT(sizes); j++) {
            const struct layout *layout = &layouts[i];
            unsigned char *pages = (unsigned char *)calloc(sizes[j][0], PAGE);

            assert_non_null(pages);
            check_at(xen_blkif_attach(&rings, layout->protocol, pages, sizes[j][0] * PAGE, 7),
                     0, i);
            check_at(rings.common.nr_ents, sizes[j][1], i);
            check_at(rings.common.req_cons, 7, i);
            check_at(rings.common.rsp_prod_pvt, 7, i);
            assert_ptr_equal(rings.common.sring, pages);
            for (n = 0; n < sizes[j][1]; n++) {
                unsigned char *from = pages + HEADER + n * layout->slot;
                struct blkif_request got;

                from[0] = BLKIF_OP_FLUSH_DISKCACHE;
                from[request[3].at[layout->offsets]] = (unsigned char)n;
                from[request[3].at[layout->offsets] + 1] = (unsigned char)(n >> 8);
                rings.common.req_cons = 0u - sizes[j][1] + n;
                check_at(xen_blkif_take_request(&rings, layout->protocol, 0, &got), 0, n);
                check_at(got.operation, BLKIF_OP_FLUSH_DISKCACHE, n);
                check_at(got.id, n, n);
            }
            free(pages);
        }
}

static void a_ring_of_no_known_protocol_is_not_attached(void **state)
{
    static const int protocols[] = { 0, -1, 5, 100, XEN_BLKIF_EPROTOCOL, XEN_BLKIF_EINDIRECT };
    blkif_back_rings_t before;
    unsigned int i;

    (void)state;
    memset(&rings, UNTOUCHED, sizeof(rings));
    before = rings;
    for (i = 0; i < COUNT(protocols); i++) {
        check_at(xen_blkif_attach(&rings, protocols[i], page, PAGE, 0), XEN_BLKIF_EPROTOCOL, i);
        assert_memory_equal(&rings, &before, sizeof(rings));
    }
}

/* Random requests of every operation, with all that they can have. */
static void a_request_has_the_members_of_its_operation(void **state)
{
    static const unsigned char operations[] = {
        BLKIF_OP_READ, BLKIF_OP_WRITE, BLKIF_OP_WRITE_BARRIER, BLKIF_OP_FLUSH_DISKCACHE,
        BLKIF_OP_DISCARD, BLKIF_OP_INDIRECT, BLKIF_OP_RESERVED_1, 7, 42, 255
    };
    unsigned int i, j, step;
    uint32_t seed = 1;

    (void)state;
    for (i = 0; i < COUNT(layouts); i++)
        for (step = 0; step < 2000; step++) {
            const struct layout *layout = &layouts[i];
            RING_IDX idx = next_random(&seed);
            unsigned char before[PAGE], *from = slot(layout, idx);
            union any_request got;
            uint16_t segments;

            start(layout, idx, &seed);
            from[0] = operations[j = step % COUNT(operations)];
            segments = (uint16_t)(next_random(&seed) %
                                  (from[0] == BLKIF_OP_INDIRECT ? MAX_INDIRECT + 1 : 12));
            if (from[0] == BLKIF_OP_INDIRECT)
                memcpy(from + 2, &segments, 2);
            else if (from[0] <= BLKIF_OP_FLUSH_DISKCACHE)
                from[1] = (unsigned char)segments;
            memcpy(before, page, PAGE);

            check_at(take(layout, MAX_INDIRECT, &got), 0, step);
            check_at(rings.common.req_cons, idx + 1, step);
            check_at(rings.common.rsp_prod_pvt, idx, step);
            if (j < 4) {
                check_request(&got, from, layout->offsets, request, 5 + 3 * segments,
                              request[4].at[NATIVE] + 8 + 8 * segments);
                check_back(&got, from, layout->offsets, request, 5 + 3 * segments);
            } else if (from[0] == BLKIF_OP_DISCARD) {
                check_request(&got, from, layout->offsets, discard, COUNT(discard),
                              sizeof(struct blkif_request_discard));
                check_back(&got, from, layout->offsets, discard, COUNT(discard));
            } else if (from[0] == BLKIF_OP_INDIRECT) {
                check_request(&got, from, layout->offsets, indirect, COUNT(indirect),
                              sizeof(struct blkif_request_indirect));
                check_back(&got, from, layout->offsets, indirect, COUNT(indirect));
            } else {
                check_request(&got, from, layout->offsets, request, COUNT(request),
                              sizeof(struct blkif_request));
                check_back(&got, from, layout->offsets, request, COUNT(request));
            }
            assert_memory_equal(page, before, PAGE);
        }
}

/* What a front end wrote into its own compiler's record is what is read in ours. */
#define FROM_TYPES(abi, layout) do {                                                        \
    struct blkif_request_##abi *rw_;                                                        \
    struct blkif_request_discard_##abi *discard_;                                           \
    struct blkif_request_indirect_##abi *indirect_;                                         \
    union any_request mine;                                                                 \
                                                                                            \
    start(layout, 30, &seed);                                                               \
    rw_ = (struct blkif_request_##abi *)(void *)slot(layout, 30);                           \
    rw_->operation = BLKIF_OP_WRITE;                                                        \
    rw_->nr_segments = 11;                                                                  \
    rw_->handle = 51712;                                                                    \
    rw_->id = 0x0123456789abcdefu;                                                          \
    rw_->sector_number = 0xfedcba9876543210u;                                               \
    rw_->seg[10].gref = 0xdeadbeef;                                                         \
    rw_->seg[10].first_sect = 3;                                                            \
    rw_->seg[10].last_sect = 7;                                                             \
    xen_wmb();                                                                              \
    check_at(take(layout, 0, &mine), 0, 0);                                                 \
    check_at(mine.rw.operation, BLKIF_OP_WRITE, 0);                                         \
    check_at(mine.rw.nr_segments, 11, 0);                                                   \
    check_at(mine.rw.handle, 51712, 0);                                                     \
    check_at(mine.rw.id, 0x0123456789abcdefu, 0);                                           \
    check_at(mine.rw.sector_number, 0xfedcba9876543210u, 0);                                \
    check_at(mine.rw.seg[10].gref, 0xdeadbeef, 0);                                          \
    check_at(mine.rw.seg[10].first_sect, 3, 0);                                             \
    check_at(mine.rw.seg[10].last_sect, 7, 0);                                              \
                                                                                            \
    discard_ = (struct blkif_request_discard_##abi *)(void *)slot(layout, 31);              \
    discard_->operation = BLKIF_OP_DISCARD;                                                 \
    discard_->flag = BLKIF_DISCARD_SECURE;                                                  \
    discard_->handle = 5;                                                                   \
    discard_->id = 6;                                                                       \
    discard_->sector_number = 0x700000000u;                                                 \
    discard_->nr_sectors = 0x800000000u;                                                    \
    xen_wmb();                                                                              \
    check_at(take(layout, 0, &mine), 0, 1);                                                 \
    check_at(mine.discard.operation, BLKIF_OP_DISCARD, 1);                                  \
    check_at(mine.discard.flag, BLKIF_DISCARD_SECURE, 1);                                   \
    check_at(mine.discard.handle, 5, 1);                                                    \
    check_at(mine.discard.id, 6, 1);                                                        \
    check_at(mine.discard.sector_number, 0x700000000u, 1);                                  \
    check_at(mine.discard.nr_sectors, 0x800000000u, 1);                                     \
                                                                                            \
    indirect_ = (struct blkif_request_indirect_##abi *)(void *)slot(layout, 32);            \
    indirect_->operation = BLKIF_OP_INDIRECT;                                               \
    indirect_->indirect_op = BLKIF_OP_WRITE;                                                \
    indirect_->nr_segments = 4096;                                                          \
    indirect_->id = 9;                                                                      \
    indirect_->sector_number = 10;                                                          \
    indirect_->handle = 11;                                                                 \
    indirect_->indirect_grefs[0] = 12;                                                      \
    indirect_->indirect_grefs[7] = 13;                                                      \
    xen_wmb();                                                                              \
    check_at(take(layout, 4096, &mine), 0, 2);                                              \
    check_at(mine.indirect.operation, BLKIF_OP_INDIRECT, 2);                                \
    check_at(mine.indirect.indirect_op, BLKIF_OP_WRITE, 2);                                 \
    check_at(mine.indirect.nr_segments, 4096, 2);                                           \
    check_at(mine.indirect.id, 9, 2);                                                       \
    check_at(mine.indirect.sector_number, 10, 2);                                           \
    check_at(mine.indirect.handle, 11, 2);                                                  \
    check_at(mine.indirect.indirect_grefs[0], 12, 2);                                       \
    check_at(mine.indirect.indirect_grefs[7], 13, 2);                                       \
} while (0)

static void a_request_of_the_front_ends_types_arrives_in_ours(void **state)
{
    uint32_t seed = 2;

    (void)state;
    FROM_TYPES(x86_32, &layouts[1]);
    FROM_TYPES(x86_64, &layouts[2]);
    FROM_TYPES(x86_32, &layouts[3]);
}

/* Every number of segments, for every operation that counts them in a byte. */
static void more_than_11_segments_are_refused_with_the_id(void **state)
{
    unsigned int i, operation, segments;
    uint32_t seed = 3;

    (void)state;
    for (i = 0; i < COUNT(layouts); i++)
        for (operation = BLKIF_OP_READ; operation <= BLKIF_OP_FLUSH_DISKCACHE; operation++)
            for (segments = 0; segments < 256; segments++) {
                const struct layout *layout = &layouts[i];
                unsigned char *from = slot(layout, segments);
                union any_request got;

                start(layout, segments, &seed);
                from[0] = (unsigned char)operation;
                from[1] = (unsigned char)segments;
                check_at(take(layout, MAX_INDIRECT, &got),
                         segments > 11 ? XEN_BLKIF_ESEGMENTS : 0, segments);
                check_at(rings.common.req_cons, segments + 1, segments);
                check_at(got.rw.operation, operation, segments);
                check_at(got.rw.nr_segments, segments > 11 ? 0 : segments, segments);
                check_request(&got, from, layout->offsets, &request[3], 1, sizeof(got));
                if (segments > 11)
                    check_request(&got, from, layout->offsets, request, 1,
                                  request[4].at[NATIVE] + 8);
            }
}

/* The limit is the back end's own; 0 offers none. */
static void more_indirect_segments_than_offered_are_refused_with_the_id(void **state)
{
    static const unsigned int limits[] = { 0, 1, 11, 32, 256, 512, 4095, 4096 };
    static const unsigned int counts[] = {
        0, 1, 2, 11, 12, 31, 32, 33, 255, 256, 257, 511, 512, 513, 4094, 4095, 4096, 4097,
        0x8000, 0xffff
    };
    unsigned int i, j, k;
    uint32_t seed = 4;

    (void)state;
    for (i = 0; i < COUNT(layouts); i++)
        for (j = 0; j < COUNT(limits); j++)
            for (k = 0; k < COUNT(counts); k++) {
                const struct layout *layout = &layouts[i];
                unsigned char *from = slot(layout, k);
                union any_request got;
                uint16_t count = (uint16_t)counts[k];
                int want = limits[j] == 0 ? XEN_BLKIF_EINDIRECT :
                           counts[k] > limits[j] ? XEN_BLKIF_ESEGMENTS : 0;

                start(layout, k, &seed);
                from[0] = BLKIF_OP_INDIRECT;
                memcpy(from + 2, &count, 2);
                check_at(take(layout, limits[j], &got), want, k);
                check_at(got.indirect.operation, BLKIF_OP_INDIRECT, k);
                check_at(got.indirect.nr_segments, want ? 0 : count, k);
                check_request(&got, from, layout->offsets, &indirect[3], 1, sizeof(got));
                if (want)
                    check_request(&got, from, layout->offsets, indirect, 1,
                                  indirect[4].at[NATIVE] + 8);
            }
}

/* An error is the status that the front end is to see. */
static void an_error_is_the_status_of_the_response(void **state)
{
    (void)state;
    assert_int_equal(XEN_BLKIF_ESEGMENTS, BLKIF_RSP_ERROR);
    assert_int_equal(XEN_BLKIF_EINDIRECT, BLKIF_RSP_EOPNOTSUPP);
}

/* All bytes of the page: those of the response, and those that it is not to touch. */
static void a_response_writes_each_of_its_bytes_and_no_other(void **state)
{
    static const int statuses[] = {
        BLKIF_RSP_OKAY, BLKIF_RSP_ERROR, BLKIF_RSP_EOPNOTSUPP, 0x1234, -32768
    };
    unsigned int i, step, n;
    uint32_t seed = 5;

    (void)state;
    for (i = 0; i < COUNT(layouts); i++)
        for (step = 0; step < 500; step++) {
            const struct layout *layout = &layouts[i];
            RING_IDX idx = next_random(&seed);
            uint64_t id = (uint64_t)next_random(&seed) << 32 | next_random(&seed);
            uint8_t operation = (uint8_t)next_random(&seed);
            int status = statuses[step % COUNT(statuses)];
            unsigned char want[PAGE], *rsp;

            start(layout, idx, &seed);
            memcpy(want, page, PAGE);
            rsp = want + (slot(layout, idx) - page);
            memset(rsp, 0, layout->response);
            for (n = 0; n < 8; n++)
                rsp[n] = (unsigned char)(id >> 8 * n);
            rsp[8] = operation;
            rsp[10] = (unsigned char)(status & 0xff);
            rsp[11] = (unsigned char)(status >> 8 & 0xff);

            xen_blkif_put_response(&rings, layout->protocol, id, operation, status);
            check_at(rings.common.rsp_prod_pvt, idx + 1, step);
            check_at(rings.common.req_cons, idx, step);
            for (n = 0; n < PAGE; n++)
                if (page[n] != want[n])
                    fail_msg("protocol %d: byte %d from the slot's is %#x, not %#x",
                             layout->protocol, (int)n - (int)(slot(layout, idx) - page),
                             page[n], want[n]);
        }
}

static void a_response_arrives_in_the_front_ends_types(void **state)
{
    const struct blkif_response_x86_32 *rsp32;
    const struct blkif_response_x86_64 *rsp64;
    uint32_t seed = 6;

    (void)state;
    start(&layouts[1], 31, &seed);
    xen_blkif_put_response(&rings, BLKIF_PROTOCOL_X86_32, 0x0123456789abcdefu,
                           BLKIF_OP_DISCARD, BLKIF_RSP_EOPNOTSUPP);
    xen_rmb();
    rsp32 = RING_GET_RESPONSE(&rings.x86_32, 31);
    check_at(rsp32->id, 0x0123456789abcdefu, 0);
    check_at(rsp32->operation, BLKIF_OP_DISCARD, 0);
    assert_int_equal(rsp32->status, BLKIF_RSP_EOPNOTSUPP);

    start(&layouts[2], 31, &seed);
    xen_blkif_put_response(&rings, BLKIF_PROTOCOL_X86_64, 0x0123456789abcdefu,
                           BLKIF_OP_DISCARD, BLKIF_RSP_EOPNOTSUPP);
    xen_rmb();
    rsp64 = RING_GET_RESPONSE(&rings.x86_64, 31);
    check_at(rsp64->id, 0x0123456789abcdefu, 0);
    check_at(rsp64->operation, BLKIF_OP_DISCARD, 0);
    assert_int_equal(rsp64->status, BLKIF_RSP_EOPNOTSUPP);
}

static int make_the_page(void **state)
{
    (void)state;
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
        cmocka_unit_test(a_protocol_is_known_by_its_name_or_refused),
        cmocka_unit_test(a_slot_is_where_the_front_end_has_it),
        cmocka_unit_test(a_ring_of_no_known_protocol_is_not_attached),
        cmocka_unit_test(a_request_has_the_members_of_its_operation),
        cmocka_unit_test(a_request_of_the_front_ends_types_arrives_in_ours),
        cmocka_unit_test(more_than_11_segments_are_refused_with_the_id),
        cmocka_unit_test(more_indirect_segments_than_offered_are_refused_with_the_id),
        cmocka_unit_test(an_error_is_the_status_of_the_response),
        cmocka_unit_test(a_response_writes_each_of_its_bytes_and_no_other),
        cmocka_unit_test(a_response_arrives_in_the_front_ends_types),
    };

    return cmocka_run_group_tests_name("foreign/blkif.h", tests, make_the_page, put_away);
}
