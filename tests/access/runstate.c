/* SPDX-License-Identifier: MIT */
/* Tests what xen_runstate_read returns while Xen writes, with each of Xen's protocols. */
#include "model.h"
#include "xen/access/runstate.h"

enum { UPDATES = 8, READS = TRIES(200000) };

static struct vcpu_runstate_info shared, want[UPDATES + 1];

/* Records in the order of time; all members tell one from the others. */
static void make_records(void)
{
    static const uint64_t paces[] = { 1, 0xffffffffu, (uint64_t)1 << 32, ((uint64_t)1 << 32) + 1 };
    const uint64_t pace = paces[next_random(&chance) % COUNT(paces)];
    uint64_t now = (uint64_t)(next_random(&chance) >> 2) << 32 | next_random(&chance);
    unsigned int u, i;

    memset(want, 0, sizeof(want));
    for (u = 0; u <= UPDATES; u++, now += pace) {
        want[u].state = (int)(u % 4);
        want[u].state_entry_time = now;
        for (i = 0; i < 4; i++)
            want[u].time[i] = (uint64_t)next_random(&chance) << 32 | next_random(&chance);
    }
    shared = want[0];
}

enum { WHOLE, BY_VIRTUAL, BY_PHYSICAL };

/* Xen's stores for one update; in one step, if the VCPU that reads cannot run meanwhile. */
static void update(unsigned int how, const struct vcpu_runstate_info *to)
{
    const size_t entry = offsetof(struct vcpu_runstate_info, state_entry_time);
    struct vcpu_runstate_info now = *to;
    uint64_t marked;

    if (how == WHOLE) {
        xen_stores(0, &now, sizeof(now));
        return;
    }
    now.state_entry_time |= XEN_RUNSTATE_UPDATE;
    marked = now.state_entry_time;
    if (how == BY_VIRTUAL)
        xen_stores(entry + 7, (unsigned char *)&marked + 7, 1);
    else
        xen_stores(entry, &marked, 8);
    xen_copies(&now, sizeof(now));
    if (how == BY_VIRTUAL)
        xen_stores(entry + 7, (const unsigned char *)&to->state_entry_time + 7, 1);
    else
        xen_stores(entry, &to->state_entry_time, 8);
}

static int same(const struct vcpu_runstate_info *a, const struct vcpu_runstate_info *b)
{
    return a->state == b->state && a->state_entry_time == b->state_entry_time &&
           !memcmp(a->time, b->time, sizeof(a->time));
}

/* Reads again and again while Xen writes. Returns how many copies were of no one update. */
static unsigned long torn_reads(unsigned int how, unsigned long reads, unsigned long *good)
{
    struct vcpu_runstate_info copy;
    unsigned long i, torn = 0;
    unsigned int u;

    *good = 0;
    for (i = 0; i < reads; i++) {
        if (i % 16 == 0) {
            make_records();
            play(&shared, sizeof(shared));
            for (u = 1; u <= UPDATES; u++)
                update(how, &want[u]);
        }
        start_reading();
        if (xen_runstate_read(&shared, &copy))
            continue;
        ++*good;
        for (u = 0; u <= UPDATES && !same(&copy, &want[u]); u++)
            ;
        torn += u > UPDATES;
    }
    record = NULL;
    return torn;
}

static void what_is_read_is_what_one_update_left(void **state)
{
    unsigned int how;
    unsigned long good;

    (void)state;
    chance = 1;
    dropped = 0;
    for (how = WHOLE; how <= BY_PHYSICAL; how++) {
        check_at(torn_reads(how, READS, &good), 0, how);
        if (good < READS / 20)
            fail_msg("only %lu of %u reads came to an end (step %#x)", good, READS, how);
    }
}

/* On x86_32 those between the halves of a time do not matter: a change shows all the same. */
static void both_barriers_are_needed(void **state)
{
    struct vcpu_runstate_info copy;
    unsigned int how, total, needed = 0;
    unsigned long good;

    (void)state;
    chance = 2;
    shared = want[0];
    barriers = 0;
    assert_int_equal(xen_runstate_read(&shared, &copy), 0);
    total = barriers;
    for (dropped = 1; dropped <= total; dropped++) {
        int torn = 0;

        for (how = BY_VIRTUAL; how <= BY_PHYSICAL; how++)
            torn |= torn_reads(how, READS, &good) != 0;
        needed += (unsigned int)torn;
    }
    dropped = 0;
#if !defined(XEN_ABI_X86_32)
    check_at(total, 2, 0);
    check_at(needed, total, 0);
#else
    assert_in_range(needed, 2, total);
#endif
}

static void all_members_are_copied(void **state)
{
    struct vcpu_runstate_info copy;
    unsigned int i;

    (void)state;
    chance = 3;
    for (i = 0; i < 250; i++) {
        fill_random(&shared, sizeof(shared), &chance);
        shared.state = (int)(i % 4);
        shared.state_entry_time &= ~XEN_RUNSTATE_UPDATE;
        memset(&copy, 0xa5, sizeof(copy));
        check_at(xen_runstate_read(&shared, &copy), 0, i);
        check_at(same(&copy, &shared), 1, i);
    }
}

static void a_record_that_is_being_written_is_not_taken(void **state)
{
    struct vcpu_runstate_info copy;

    (void)state;
    memset(&shared, 0, sizeof(shared));
    assert_int_equal(xen_runstate_read(&shared, &copy), 0);
    shared.state_entry_time = XEN_RUNSTATE_UPDATE;
    assert_int_equal(xen_runstate_read(&shared, &copy), XEN_RUNSTATE_EAGAIN);
    shared.state_entry_time |= 0x123456789abcu;
    assert_int_equal(xen_runstate_read(&shared, &copy), XEN_RUNSTATE_EAGAIN);
    shared.state_entry_time = XEN_RUNSTATE_UPDATE - 1;
    assert_int_equal(xen_runstate_read(&shared, &copy), 0);
}

static void a_state_that_does_not_exist_is_an_error(void **state)
{
    static const int wrong[] = { 4, 5, 255, 256, 0x7fffffff, -0x7fffffff - 1, -1 };
    struct vcpu_runstate_info copy;
    unsigned int i;

    (void)state;
    memset(&shared, 0, sizeof(shared));
    for (i = 0; i < COUNT(wrong); i++) {
        shared.state = wrong[i];
        check_at(xen_runstate_read(&shared, &copy), XEN_RUNSTATE_ESTATE, i);
    }
    for (shared.state = RUNSTATE_running; shared.state <= RUNSTATE_offline; shared.state++)
        check_at(xen_runstate_read(&shared, &copy), 0, shared.state);
}

/* As x86_32 aligns the record: its 64-bit members at any multiple of 4. */
static void the_record_is_read_at_its_own_alignment(void **state)
{
    union {
        unsigned char bytes[sizeof(struct vcpu_runstate_info) + 16];
        uint64_t aligned;
    } area;
    struct align { char c; struct vcpu_runstate_info record; };
    const size_t step = offsetof(struct align, record);
    struct vcpu_runstate_info copy;
    size_t at;

    (void)state;
    chance = 4;
    for (at = 0; at <= 16; at += step) {
        fill_random(&shared, sizeof(shared), &chance);
        shared.state = 2;
        shared.state_entry_time >>= 1;
        memcpy(area.bytes + at, &shared, sizeof(shared));
        check_at(xen_runstate_read((struct vcpu_runstate_info *)(void *)(area.bytes + at), &copy),
                 0, at);
        check_at(same(&copy, &shared), 1, at);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_members_are_copied),
        cmocka_unit_test(a_record_that_is_being_written_is_not_taken),
        cmocka_unit_test(a_state_that_does_not_exist_is_an_error),
        cmocka_unit_test(the_record_is_read_at_its_own_alignment),
        cmocka_unit_test(what_is_read_is_what_one_update_left),
        cmocka_unit_test(both_barriers_are_needed),
    };

    return cmocka_run_group_tests_name("runstate", tests, NULL, NULL);
}
