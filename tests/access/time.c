/* SPDX-License-Identifier: MIT */
/* System time and the wall clock: each result is of one update by Xen and exact to the last bit. */
#include "model.h"
#include "xen/access/time.h"

enum { UPDATES = 8, READS = TRIES(100000), BILLION = 1000000000 };

static uint64_t random64(void)
{
    const uint64_t high = next_random(&chance);

    return (high << 32 | next_random(&chance)) >> next_random(&chance) % 64;
}

/* The formula at vcpu_time_info by hand: a bit at a time, then 16 bits at a time. */
static uint64_t by_hand(uint64_t ticks, int shift, uint32_t mul, uint64_t add)
{
    uint32_t limb[4], factor[2], product[7];
    uint64_t sum = 0;
    int i, j, carry;

    for (i = 0; i < 4; i++)
        limb[i] = (uint32_t)(ticks >> 16 * i) & 0xffff;
    for (; shift > 0; shift--)
        for (i = 0, carry = 0; i < 4; i++) {
            limb[i] = limb[i] * 2 + (uint32_t)carry;
            carry = limb[i] >> 16 != 0;
            limb[i] &= 0xffff;
        }
    for (; shift < 0; shift++)
        for (i = 3, carry = 0; i >= 0; i--) {
            const int next = limb[i] & 1;

            limb[i] = limb[i] / 2 + (carry ? 0x8000 : 0);
            carry = next;
        }
    factor[0] = mul & 0xffff;
    factor[1] = mul >> 16;
    memset(product, 0, sizeof(product));
    for (i = 0; i < 4; i++)
        for (j = 0; j < 2; j++) {
            const uint32_t p = limb[i] * factor[j];

            product[i + j] += p & 0xffff;
            product[i + j + 1] += p >> 16;
        }
    for (i = 0; i < 6; i++) {
        product[i + 1] += product[i] >> 16;
        product[i] &= 0xffff;
    }
    for (i = 5; i >= 2; i--)
        sum = sum << 16 | product[i];
    return sum + add;
}

static void the_formula_is_right_for_every_shift(void **state)
{
    static const uint64_t ticks[] = {
        0, 1, 2, 0x7fffffff, 0x80000000u, 0xffffffffu, (uint64_t)1 << 32, ((uint64_t)1 << 32) + 1,
        (uint64_t)1 << 54, ((uint64_t)1 << 62) + 12345, (~(uint64_t)0 >> 1) - 1, ~(uint64_t)0 >> 1,
    };
    static const uint32_t muls[] = { 0, 1, 0x7fffffff, 0x80000000u, 0x80000001u, 0xffffffffu };
    struct vcpu_time_info time;
    unsigned int i, j, k;
    int shift;

    (void)state;
    chance = 1;
    memset(&time, 0, sizeof(time));
    for (shift = -128; shift <= 127; shift++)
        for (i = 0; i < COUNT(ticks) + 20; i++)
            for (j = 0; j < COUNT(muls) + 6; j++) {
                const uint64_t since = i < COUNT(ticks) ? ticks[i] : random64() >> 1;

                time.tsc_shift = (int8_t)shift;
                time.tsc_to_system_mul = j < COUNT(muls) ? muls[j] : next_random(&chance);
                for (k = 0; k < 3; k++) {
                    time.tsc_timestamp = k == 0 ? 0 : k == 1 ? ~(uint64_t)0 - 5 : random64();
                    time.system_time = k == 0 ? 0 : k == 1 ? ~(uint64_t)0 : random64();
                    check_at(xen_time_ns(&time, time.tsc_timestamp + since),
                             by_hand(since, shift, time.tsc_to_system_mul, time.system_time),
                             shift + 128);
                }
            }
}

static void a_counter_from_before_gives_the_time_of_the_record(void **state)
{
    struct vcpu_time_info time;
    uint64_t early;

    (void)state;
    memset(&time, 0, sizeof(time));
    time.tsc_timestamp = 1000;
    time.system_time = 77;
    time.tsc_to_system_mul = 0x80000000u;
    for (early = 1; early; early <<= 1)
        check_at(xen_time_ns(&time, time.tsc_timestamp - early), 77, early);
    check_at(xen_time_ns(&time, 1000), 77, 0);
    check_at(xen_time_ns(&time, 1002), 78, 0);
}

/* The factors for a frequency, and what they must give after whole seconds. */
static void a_second_has_as_many_ticks_as_the_frequency(void **state)
{
    struct vcpu_time_info time;
    uint64_t hertz, seconds, ns, scaled;
    int shift;

    (void)state;
    memset(&time, 0, sizeof(time));
    for (hertz = 1000000; hertz < (uint64_t)20 * BILLION; hertz = hertz * 17 / 12 & ~(uint64_t)15) {
        shift = 0;
        for (scaled = hertz; scaled > 2u * BILLION; scaled >>= 1)
            shift--;
        for (; scaled <= BILLION; scaled <<= 1)
            shift++;
        time.tsc_to_system_mul = (uint32_t)(((uint64_t)BILLION << 32) / scaled);
        time.tsc_shift = (int8_t)shift;
        for (seconds = 1; seconds < BILLION && hertz * seconds >> 52 == 0; seconds *= 10) {
            ns = xen_time_ns(&time, hertz * seconds);
            if (ns > seconds * BILLION || seconds * BILLION - ns > seconds + 1)
                fail_msg("%llu s at %llu Hz are %llu ns", (unsigned long long)seconds,
                         (unsigned long long)hertz, (unsigned long long)ns);
        }
    }
}

/* vcpu_time_info, as after update u. */
static struct vcpu_time_info shared, want[UPDATES + 1];

/* Xen's stores for an update: whole, if the VCPU that reads cannot run meanwhile. */
static void update(const struct vcpu_time_info *to, int whole)
{
    struct vcpu_time_info now = *to;

    if (whole) {
        xen_stores(0, &now, sizeof(now));
        return;
    }
    now.version--;
    xen_stores(0, &now.version, 4);
    xen_copies(&now, sizeof(now));
    xen_stores(0, &to->version, 4);
}

static void make_updates(int whole)
{
    unsigned int u;
    const uint32_t version = next_random(&chance) & ~1u;

    for (u = 0; u <= UPDATES; u++) {
        fill_random(&want[u], sizeof(want[u]), &chance);
        want[u].version = version + 2 * u;
    }
    shared = want[0];
    play(&shared, sizeof(shared));
    for (u = 1; u <= UPDATES; u++)
        update(&want[u], whole);
}

static int same(const struct vcpu_time_info *a, const struct vcpu_time_info *b)
{
    return a->version == b->version && a->tsc_timestamp == b->tsc_timestamp &&
           a->system_time == b->system_time && a->tsc_to_system_mul == b->tsc_to_system_mul &&
           a->tsc_shift == b->tsc_shift
#if __XEN_INTERFACE_VERSION__ > 0x00040600
           && a->flags == b->flags
#endif
           ;
}

static unsigned long torn_reads(unsigned long *good)
{
    struct vcpu_time_info copy;
    unsigned long i, torn = 0;
    unsigned int u;

    *good = 0;
    for (i = 0; i < READS; i++) {
        if (i % 16 == 0)
            make_updates(0);
        start_reading();
        if (xen_time_read(&shared, &copy))
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
    unsigned long good;

    (void)state;
    chance = 2;
    dropped = 0;
    check_at(torn_reads(&good), 0, 0);
    if (good < READS / 20)
        fail_msg("only %lu of %u reads came to an end", good, READS);
    for (dropped = 1; dropped <= 2; dropped++)
        if (!torn_reads(&good))
            fail_msg("barrier %u makes no difference", dropped);
    dropped = 0;
}

static void a_record_that_is_being_written_is_not_taken(void **state)
{
    struct vcpu_time_info copy;
    uint32_t i;

    (void)state;
    chance = 3;
    for (i = 0; i < 250; i++) {
        fill_random(&shared, sizeof(shared), &chance);
        memset(&copy, 0xa5, sizeof(copy));
        shared.version = i - 500;
        check_at(xen_time_read(&shared, &copy), i % 2 ? XEN_TIME_EAGAIN : 0, i);
        if (i % 2 == 0) {
            check_at(same(&copy, &shared), 1, i);
            check_at(xen_time_is_current(&shared, &copy), 1, i);
            shared.version++;
            check_at(xen_time_is_current(&shared, &copy), 0, i);
        }
    }
}

/* pad0 plays the counter of the CPU that the VCPU is on when it reads it. */
static void the_counter_belongs_to_the_record(void **state)
{
    struct vcpu_time_info copy;
    uint32_t counter, i, current, wrong;

    (void)state;
    chance = 4;
    for (dropped = 0; dropped <= 3; dropped += 3) {
        for (i = current = wrong = 0; i < READS; i++) {
            if (i % 16 == 0)
                make_updates(1);
            start_reading();
            if (xen_time_read(&shared, &copy))
                continue;
            counter = xen_load32(&shared.pad0);
            if (xen_time_is_current(&shared, &copy)) {
                current++;
                wrong += counter != want[(copy.version - want[0].version) / 2].pad0;
            }
        }
        check_at(!wrong, !dropped, dropped);    /* the third barrier is that before the last look */
        assert_in_range(current, READS / 20, READS);
    }
    dropped = 0;
    record = NULL;
}

#if !defined(XEN_ABI_X86_32)
# define SEC_HI wc_sec_hi
#else
# define SEC_HI arch.wc_sec_hi
#endif
static struct shared_info page;

/* What time by division makes of it, a bit at a time. */
static void check_wallclock(uint64_t base, uint32_t base_ns, uint64_t system_time)
{
    uint64_t total = system_time + base_ns, rest = 0, quotient = 0, seconds = 1;
    uint32_t ns = 1;
    int i;

    for (i = 63; i >= 0; i--) {
        rest = rest << 1 | (total >> i & 1);
        quotient <<= 1;
        if (rest >= BILLION) {
            rest -= BILLION;
            quotient |= 1;
        }
    }
    page.wc_sec = (uint32_t)base;
    page.SEC_HI = (uint32_t)(base >> 32);
    page.wc_nsec = base_ns;
    check_at(xen_time_wallclock(&page, system_time, &seconds, &ns), 0, 0);
    check_at(seconds, base + quotient, total);
    check_at(ns, rest, total);
}

static void the_wall_clock_is_exact_from_boot_to_the_end(void **state)
{
    static const uint64_t bases[] = {
        0, 1, 0x7fffffff, 0xffffffffu, (uint64_t)1 << 32, 253402300799u, ~(uint64_t)0,
    };
    static const uint32_t base_ns[] = { 0, 1, BILLION / 2, BILLION - 1 };
    uint64_t n;
    unsigned int i, j;

    (void)state;
    chance = 5;
    for (i = 0; i < COUNT(bases); i++)
        for (j = 0; j < COUNT(base_ns); j++) {
            for (n = 1; n < ~(uint64_t)0 >> 1; n = n * 2 + 1) {
                check_wallclock(bases[i], base_ns[j], n - 1);
                check_wallclock(bases[i], base_ns[j], n);
                check_wallclock(bases[i], base_ns[j], n + 1);
                check_wallclock(bases[i], base_ns[j], n / BILLION * BILLION);
                check_wallclock(bases[i], base_ns[j], n / BILLION * BILLION + BILLION - 1);
            }
            check_wallclock(bases[i], base_ns[j], (uint64_t)0 - ((uint64_t)1 << 32));
            check_wallclock(bases[i], base_ns[j], (uint64_t)0 - ((uint64_t)1 << 32) - 1);
        }
    for (i = 0; i < 5000; i++) {
        n = random64();
        n = n > (uint64_t)0 - ((uint64_t)1 << 32) ? 0 : n;
        check_wallclock(random64(), next_random(&chance) % BILLION, n);
        n = (n >> 30) * BILLION;
        check_wallclock(random64(), 0, n);
        check_wallclock(random64(), 0, n ? n - 1 : 0);
    }
    /* what Xen never writes: as many seconds as the ns are */
    check_wallclock(5, 0xffffffffu, 0);
    check_wallclock(5, 0xffffffffu, (uint64_t)0 - ((uint64_t)1 << 32));
}

static unsigned long torn_clocks(unsigned long *good)
{
    uint64_t sec[UPDATES + 1], seconds;
    uint32_t nsec[UPDATES + 1], ns, version, part;
    const size_t at[] = {
        offsetof(struct shared_info, wc_sec), offsetof(struct shared_info, SEC_HI),
        offsetof(struct shared_info, wc_nsec),
    };
    const size_t start = offsetof(struct shared_info, wc_version);
    unsigned long i, torn = 0;
    unsigned int u, j, first = 0;

    *good = 0;
    for (i = 0; i < READS; i++) {
        if (i % 16 == 0) {
            for (u = 0; u <= UPDATES; u++) {
                sec[u] = (uint64_t)next_random(&chance) << 32 | next_random(&chance);
                nsec[u] = next_random(&chance) % BILLION;
            }
            page.wc_version = version = next_random(&chance) & ~1u;
            page.wc_sec = (uint32_t)sec[0];
            page.SEC_HI = (uint32_t)(sec[0] >> 32);
            page.wc_nsec = nsec[0];
            play(&page.wc_version, at[1] + 4 - start);
            for (u = 1; u <= UPDATES; u++) {
                version++;
                xen_stores(0, &version, 4);
                first = next_random(&chance);
                for (j = 0; j < 3; j++) {
                    const unsigned int k = (first + j) % 3;

                    part = k == 0 ? (uint32_t)sec[u] : k == 1 ? (uint32_t)(sec[u] >> 32) : nsec[u];
                    xen_stores(at[k] - start, &part, 4);
                }
                version++;
                xen_stores(0, &version, 4);
            }
        }
        start_reading();
        if (xen_time_wallclock(&page, 0, &seconds, &ns))
            continue;
        ++*good;
        for (u = 0; u <= UPDATES && (seconds != sec[u] || ns != nsec[u]); u++)
            ;
        torn += u > UPDATES;
    }
    record = NULL;
    return torn;
}

static void the_wall_clock_is_what_one_update_left(void **state)
{
    unsigned long good;

    (void)state;
    chance = 6;
    dropped = 0;
    check_at(torn_clocks(&good), 0, 0);
    if (good < READS / 20)
        fail_msg("only %lu of %u reads came to an end", good, READS);
    for (dropped = 1; dropped <= 2; dropped++)
        if (!torn_clocks(&good))
            fail_msg("barrier %u makes no difference", dropped);
    dropped = 0;
}

static void a_clock_that_is_being_set_is_not_read(void **state)
{
    uint64_t seconds;
    uint32_t ns, i;

    (void)state;
    for (i = 0; i < 100; i++) {
        page.wc_version = i - 50;
        check_at(xen_time_wallclock(&page, 0, &seconds, &ns), i % 2 ? XEN_TIME_EAGAIN : 0, i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_formula_is_right_for_every_shift),
        cmocka_unit_test(a_counter_from_before_gives_the_time_of_the_record),
        cmocka_unit_test(a_second_has_as_many_ticks_as_the_frequency),
        cmocka_unit_test(a_record_that_is_being_written_is_not_taken),
        cmocka_unit_test(what_is_read_is_what_one_update_left),
        cmocka_unit_test(the_counter_belongs_to_the_record),
        cmocka_unit_test(the_wall_clock_is_exact_from_boot_to_the_end),
        cmocka_unit_test(a_clock_that_is_being_set_is_not_read),
        cmocka_unit_test(the_wall_clock_is_what_one_update_left),
    };

    return cmocka_run_group_tests_name("time", tests, NULL, NULL);
}
