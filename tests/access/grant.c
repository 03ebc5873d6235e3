/* SPDX-License-Identifier: MIT */
/*
 * Entries of the grant table: their bytes, and the order in which these become visible. Xen
 * can set its flags between any two steps of the functions; these flags are never lost.
 */
#ifndef __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ 0x00041300
#endif
static __inline__ void barrier(void);
#define xen_mb() barrier()
#include "common.h"
#include "xen/access/barrier.h"
#include "xen/access/once.h"

/* The entry under test, what Xen does to it before step `when`, and the steps so far. */
static union {
    unsigned char bytes[16];
    struct { uint16_t flags, domid; } hdr;
    uint32_t word[4];
    uint64_t aligned[2];
} entry;
static uint16_t status;
static void (*xen_acts)(void);
static unsigned int when, steps;
static char trace[32];                  /* a letter an access */
static unsigned char before[16];        /* what Xen could see last before the entry was published */

static void step(void)
{
    if (steps++ == when && xen_acts)
        xen_acts();
}

static void accessed(char letter)
{
    trace[strlen(trace) % (sizeof(trace) - 1)] = letter;
    step();
}

/* Xen may act before and after each load: the latter is before the swap, too. */
static uint32_t load_word(const volatile uint32_t *p)
{
    uint32_t value;

    accessed('l');
    value = __atomic_load_n(p, __ATOMIC_ACQUIRE);
    step();
    return value;
}

static uint16_t load_half(const volatile uint16_t *p)
{
    uint16_t value;

    accessed(p == &status ? 'S' : 'f');
    value = xen_load16(p);
    step();
    return value;
}

static void store_word(volatile uint32_t *p, uint32_t value, int order)
{
    accessed('s');
    if (order != __ATOMIC_RELEASE && order != __ATOMIC_SEQ_CST)
        fail_msg("an entry is published in no order");
    memcpy(before, (const void *)&entry, sizeof(before));
    __atomic_store_n(p, value, __ATOMIC_RELEASE);
}

static __inline__ void store_half(volatile uint16_t *p, uint16_t value)
{
    accessed('z');
    xen_store16(p, value);
}

static __inline__ void barrier(void)
{
    accessed('b');
    __sync_synchronize();
}

#define __atomic_load_n(p, order)           load_word((const volatile uint32_t *)(p))
#define __atomic_store_n(p, value, order)   store_word((volatile uint32_t *)(p), (value), (order))
#define xen_load16                          load_half
#define xen_load16_acquire                  load_half
#define xen_store16                         store_half
#include "xen/access/grant.h"

#define V1  ((struct grant_entry_v1 *)(void *)&entry)
#define V2  ((union grant_entry_v2 *)(void *)&entry)

static void begin(void)
{
    steps = 0;
    memset(trace, 0, sizeof(trace));
}

static uint32_t chance;

/* Bytes of a number, the lowest first. */
static void put(unsigned char *at, uint64_t value, unsigned int size)
{
    for (; size--; value >>= 8)
        *at++ = (unsigned char)value;
}

static void check_bytes(const unsigned char *want, unsigned int size, unsigned int kind)
{
    unsigned int i;

    for (i = 0; i < size; i++)
        check_at(entry.bytes[i], want[i], kind * 0x100 + i);
    for (; i < 16; i++)
        check_at(entry.bytes[i], 0xee, kind * 0x100 + i);       /* the next entry */
    /* the header came last, at once, and what it makes valid was there */
    for (i = 4; i < size; i++)
        check_at(before[i], want[i], kind * 0x100 + i);
    for (i = 0; i < 4; i++)
        check_at(before[i], 0, kind * 0x100 + i);
    assert_string_equal(trace, "s");
}

/* A free entry, with what its last use left behind the header. */
static void take_free_entry(void)
{
    memset(&entry, 0xee, sizeof(entry));
    entry.word[0] = 0;
    begin();
}

static void entries_of_version_1_are_as_in_the_tables(void **state)
{
    unsigned char want[16];
    uint32_t frame, flags, i;
    uint16_t domid;

    (void)state;
    chance = 1;
    xen_acts = NULL;
    for (i = 0; i < 4000; i++) {
        frame = next_random(&chance);
        domid = (uint16_t)next_random(&chance);
        flags = next_random(&chance);
        put(want + 2, domid, 2);
        put(want + 4, frame, 4);

        take_free_entry();
        put(want, 1 | (flags & 0xe4), 2);
        xen_grant_permit_v1(V1, domid, frame, flags);
        check_bytes(want, 8, 0);

        take_free_entry();
        put(want, 2, 2);
        xen_grant_accept_v1(V1, domid, frame);
        check_bytes(want, 8, 1);
    }
}

static void flags_are_the_callers_only_where_they_are_his(void **state)
{
    static const struct { uint32_t asked, got; } flags[] = {
        { 0, GTF_permit_access },
        { GTF_readonly, GTF_permit_access | GTF_readonly },
        { GTF_PWT | GTF_PCD | GTF_PAT, GTF_permit_access | GTF_PWT | GTF_PCD | GTF_PAT },
        { GTF_reading | GTF_writing, GTF_permit_access },
        { GTF_type_mask, GTF_permit_access },
        { GTF_sub_page, GTF_permit_access },
        { 0xffffffffu, GTF_permit_access | GTF_readonly | GTF_PWT | GTF_PCD | GTF_PAT },
    };
    unsigned int i;

    (void)state;
    xen_acts = NULL;
    for (i = 0; i < COUNT(flags); i++) {
        take_free_entry();
        xen_grant_permit_v1(V1, 5, 6, flags[i].asked);
        check_at(entry.hdr.flags, flags[i].got, i);
        check_at(entry.hdr.domid, 5, i);
    }
}

/* What Xen does to the header, by compare-and-swap as Xen would. */
static unsigned int to_set, to_clear, refused;
static void mark(void)
{
    uint32_t word = entry.word[0];

    if ((word & GTF_type_mask) == GTF_invalid) {
        refused++;
        return;
    }
    entry.word[0] = (word | to_set) & ~to_clear;
}

static void mark_for_a_moment(void)
{
    uint32_t word = entry.word[0];

    mark();
    entry.word[0] = word;
}

typedef int (*revoker)(void);
static int revoke_v1(void)
{
    return xen_grant_revoke_v1(V1);
}

/* An entry that is not in use, while Xen marks it before each step in turn. */
static void revoke_against_marks(revoker revoke, uint32_t type, uint32_t marks, unsigned int kind)
{
    const uint32_t valid = (uint32_t)0x1234 << 16 | type;
    unsigned int at;
    int result;

    to_set = marks;
    to_clear = 0;
    for (at = 0; at < 4; at++) {
        memset(&entry, 0xee, sizeof(entry));
        entry.word[0] = valid;
        refused = 0;
        when = at;
        xen_acts = mark;
        begin();
        result = revoke();
        if (when >= steps) {
            /* Xen was too late: free, and nobody gets in */
            check_at(result, 0, kind);
            mark();
        }
        check_at(refused, result == 0, kind * 0x100 + at);
        check_at(entry.word[0], result ? valid | marks : valid & 0xffff0000u, kind * 0x100 + at);
        if (result != 0 && result != XEN_GRANT_EBUSY)
            fail_msg("%d from step %u", result, at);

        /* marks that are already gone stop nobody */
        memset(&entry, 0xee, sizeof(entry));
        entry.word[0] = valid;
        xen_acts = mark_for_a_moment;
        begin();
        check_at(revoke(), 0, kind * 0x100 + at);
        check_at(entry.word[0], valid & 0xffff0000u, kind * 0x100 + at);

        /* nor does one that vanishes before it is seen; after that it is in use */
        entry.word[0] = valid | marks;
        to_set = 0;
        to_clear = marks;
        xen_acts = mark;
        begin();
        result = revoke();
        check_at(entry.word[0] & marks, at < steps ? 0 : marks, kind * 0x100 + at);
        check_at(entry.word[0] & GTF_type_mask, result ? type & GTF_type_mask : 0, at);
        to_set = marks;
        to_clear = 0;
    }
}

static void no_mark_is_lost_when_version_1_is_revoked(void **state)
{
    (void)state;
    revoke_against_marks(revoke_v1, GTF_permit_access, GTF_reading, 1);
    revoke_against_marks(revoke_v1, GTF_permit_access, GTF_reading | GTF_writing, 2);
    revoke_against_marks(revoke_v1, GTF_permit_access | GTF_readonly | GTF_PAT, GTF_reading, 3);
    revoke_against_marks(revoke_v1, GTF_accept_transfer, GTF_transfer_committed, 4);
}

static void an_entry_in_use_stays_as_it_is(void **state)
{
    static const uint32_t in_use[] = {
        GTF_permit_access | GTF_reading, GTF_permit_access | GTF_reading | GTF_writing,
        GTF_permit_access | GTF_writing, GTF_permit_access | GTF_readonly | GTF_reading,
        GTF_accept_transfer | GTF_transfer_committed,
        GTF_accept_transfer | GTF_transfer_committed | GTF_transfer_completed,
    };
    unsigned int i;

    (void)state;
    xen_acts = NULL;
    for (i = 0; i < COUNT(in_use); i++) {
        memset(&entry, 0xee, sizeof(entry));
        entry.word[0] = 0xabcd0000u | in_use[i];
        check_at(xen_grant_revoke_v1(V1), XEN_GRANT_EBUSY, i);
        check_at(entry.word[0], 0xabcd0000u | in_use[i], i);
        check_at(entry.word[1], 0xeeeeeeeeu, i);
    }
    /* an entry that is free already, whatever the guest keeps in it */
    entry.word[0] = 0xabcd0000u | GTF_reading | GTF_writing;
    check_at(xen_grant_revoke_v1(V1), 0, 0);
    check_at(entry.word[0], 0xabcd0000u | GTF_reading | GTF_writing, 0);
}

/* Xen's two steps of a transfer, the number of those that are done, and what it puts in. */
static unsigned int transferred;
static int version;
static const uint64_t incoming = ((uint64_t)0x12 << 32) | 0x3456789a;
static void transfer(void)
{
    const uint32_t word = entry.word[0];

    if (!transferred) {
        if ((word & 0xffff) != GTF_accept_transfer)
            return;
        entry.word[0] = word | GTF_transfer_committed;
    } else {
        put(entry.bytes + (version == 1 ? 4 : 8), incoming, version == 1 ? 4 : 8);
        entry.word[0] = word | GTF_transfer_completed;
    }
    transferred++;
}

static void transfer_all(void)
{
    transfer();
    if (transferred)
        transfer();
}

static int end_transfer(uint64_t *frame)
{
    uint32_t frame32 = (uint32_t)*frame;
    int result;

    if (version == 2)
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
        return xen_grant_end_transfer_v2(V2, frame);
#else
        fail();
#endif
    result = xen_grant_end_transfer_v1(V1, &frame32);
    *frame = frame32;
    return result;
}

static void transfers_of(int v)
{
    const uint64_t want = v == 1 ? (uint32_t)incoming : incoming;
    uint64_t frame;
    unsigned int at, all, tries;
    int result;

    version = v;
    for (all = 0; all < 2; all++)
        for (at = 0; at < 7; at++) {
            memset(&entry, 0xee, sizeof(entry));
            entry.word[0] = 0x00070000u | GTF_accept_transfer;
            transferred = 0;
            xen_acts = all ? transfer_all : transfer;
            when = at;
            frame = 99;
            begin();
            result = end_transfer(&frame);
            if (!transferred) {
                check_at(result, 0, at);
                check_at(entry.word[0] & 0xffff, 0, at);
                transfer();
                check_at(transferred, 0, at);       /* nothing can come any more */
                check_at(frame, 99, at);
                continue;
            }
            for (tries = 0; transferred == 1 && tries < 3; tries++) {
                check_at(result, XEN_GRANT_EBUSY, at);
                check_at(frame, 99, at);
                check_at(entry.word[0], 0x00070000u | GTF_accept_transfer | GTF_transfer_committed,
                         at);
                result = end_transfer(&frame);
            }
            if (transferred == 1) {
                transfer();
                result = end_transfer(&frame);
            } else if (result == XEN_GRANT_EBUSY) {
                result = end_transfer(&frame);      /* completed since it looked */
            }
            check_at(result, XEN_GRANT_RECEIVED, at);
            check_at(frame, want, at);
            check_at(entry.word[0] & 0xffff, 0, at);
            frame = 99;
            check_at(end_transfer(&frame), 0, at);  /* once */
            check_at(frame, 99, at);
        }
    /* an entry of another kind has bits of other meanings */
    xen_acts = NULL;
    entry.word[0] = 0x00070000u | GTF_permit_access | GTF_readonly | GTF_reading;
    frame = 99;
    check_at(end_transfer(&frame), XEN_GRANT_EBUSY, 0);
    check_at(entry.word[0], 0x00070000u | GTF_permit_access | GTF_readonly | GTF_reading, 0);
    check_at(frame, 99, 0);
}

static void no_frame_is_lost_in_a_transfer(void **state)
{
    (void)state;
    transfers_of(1);
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
    transfers_of(2);
#endif
}

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

static void entries_of_version_2_are_as_in_the_tables(void **state)
{
    unsigned char want[16];
    uint64_t frame;
    uint32_t flags, ref, i;
    uint16_t domid, one, two;

    (void)state;
    chance = 2;
    xen_acts = NULL;
    for (i = 0; i < 4000; i++) {
        frame = (uint64_t)next_random(&chance) << 32 | next_random(&chance);
        ref = next_random(&chance);
        flags = next_random(&chance);
        domid = (uint16_t)next_random(&chance);
        one = (uint16_t)next_random(&chance);
        two = (uint16_t)next_random(&chance);
        put(want + 2, domid, 2);
        put(want + 4, 0, 4);
        put(want + 8, frame, 8);

        take_free_entry();
        put(want, 1 | (flags & 0xe4), 2);
        xen_grant_permit_v2(V2, domid, frame, flags);
        check_bytes(want, 16, 0);

        take_free_entry();
        put(want, 2, 2);
        xen_grant_accept_v2(V2, domid, frame);
        check_bytes(want, 16, 1);

        take_free_entry();
        put(want, 0x101 | (flags & 0xe4), 2);
        put(want + 4, one, 2);
        put(want + 6, two, 2);
        xen_grant_sub_page_v2(V2, domid, frame, flags, one, two);
        check_bytes(want, 16, 2);

        take_free_entry();
        put(want, 3 | (flags & 4), 2);
        put(want + 6, 0, 2);
        put(want + 8, ref, 4);
        put(want + 12, 0, 4);
        xen_grant_transitive_v2(V2, domid, one, ref, flags);
        check_bytes(want, 16, 3);
    }
}

/* As Xen does: mark, then look, and take the mark back if the entry is no longer valid. */
static unsigned int admitted;
static void mark_status(void)
{
    status = (uint16_t)(status | GTF_reading | GTF_writing);
    if ((entry.word[0] & GTF_type_mask) != GTF_invalid)
        admitted = 1;
    else
        status = 0;
}

static void unmark_status(void)
{
    status = 0;
}

static void no_mark_is_missed_when_version_2_is_revoked(void **state)
{
    static const uint32_t kinds[] = {
        GTF_permit_access, GTF_permit_access | GTF_readonly,
        GTF_permit_access | GTF_sub_page, GTF_transitive,
    };
    unsigned int i, at;
    int result;

    (void)state;
    for (i = 0; i < COUNT(kinds); i++) {
        for (at = 0; at < 8; at++) {
            memset(&entry, 0xee, sizeof(entry));
            entry.word[0] = 0x00090000u | kinds[i];
            status = 0;
            admitted = 0;
            when = at;
            xen_acts = mark_status;
            begin();
            result = xen_grant_revoke_v2(V2, &status);
            /* flags are 0 before the barrier, and the status is read after it */
            assert_string_equal(trace, "fzbS");
            check_at(entry.word[0], 0x00090000u, at);
            check_at(entry.word[1], 0xeeeeeeeeu, at);
            check_at(result, admitted ? XEN_GRANT_EBUSY : 0, at);
            if (at >= steps) {
                mark_status();
                check_at(admitted, 0, at);
            }
            xen_acts = NULL;
            check_at(xen_grant_revoke_v2(V2, &status), admitted ? XEN_GRANT_EBUSY : 0, at);
            unmark_status();
            check_at(xen_grant_revoke_v2(V2, &status), 0, at);
        }
        entry.word[0] = 0x00090000u | kinds[i];
        status = GTF_reading;
        check_at(xen_grant_revoke_v2(V2, &status), XEN_GRANT_EBUSY, i);
        status = GTF_writing;
        check_at(xen_grant_revoke_v2(V2, &status), XEN_GRANT_EBUSY, i);
        check_at(status, GTF_writing, i);
        status = (uint16_t)~(GTF_reading | GTF_writing);
        check_at(xen_grant_revoke_v2(V2, &status), 0, i);
    }
}

static int revoke_v2(void)
{
    return xen_grant_revoke_v2(V2, &status);
}

static void a_transfer_is_marked_in_the_entry_in_version_2_too(void **state)
{
    (void)state;
    status = GTF_reading | GTF_writing;     /* not looked at */
    revoke_against_marks(revoke_v2, GTF_accept_transfer, GTF_transfer_committed, 1);
}

#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entries_of_version_1_are_as_in_the_tables),
        cmocka_unit_test(flags_are_the_callers_only_where_they_are_his),
        cmocka_unit_test(no_mark_is_lost_when_version_1_is_revoked),
        cmocka_unit_test(an_entry_in_use_stays_as_it_is),
        cmocka_unit_test(no_frame_is_lost_in_a_transfer),
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
        cmocka_unit_test(entries_of_version_2_are_as_in_the_tables),
        cmocka_unit_test(no_mark_is_missed_when_version_2_is_revoked),
        cmocka_unit_test(a_transfer_is_marked_in_the_entry_in_version_2_too),
#endif
    };

    return cmocka_run_group_tests_name("grant", tests, NULL, NULL);
}
