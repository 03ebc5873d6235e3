/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-time [SECONDS]
 * A second thread writes a VCPU's time and the wall clock as Xen does, or breaks the
 * protocol. A copy is that of one update or, if the protocol is broken, one that every
 * function can process.
 */
#include "hostile.h"
#include "xen/access/time.h"

static struct vcpu_time_info shared;
static struct shared_info page;

/* What update u of a VCPU's time says: another place each time in a line that never bends. */
static struct vcpu_time_info update(uint32_t u)
{
    struct vcpu_time_info to;

    memset(&to, 0, sizeof(to));
    to.version = u * 2;
    to.tsc_timestamp = (uint64_t)u * 0x70000001u;
    to.system_time = to.tsc_timestamp * 3;
    to.tsc_to_system_mul = 0xc0000000u >> (u & 3);  /* 3 / 4, times 4 by the shift */
    to.tsc_shift = (int8_t)(2 + (u & 3));
    to.flags = (uint8_t)u;
    return to;
}

static void *xen(void *arg)
{
    struct vcpu_time_info to;
    uint32_t u;

    for (u = 1; !is_done(); u++) {
        to = update(u);
        xen_store32(&shared.version, to.version - 1);
        xen_wmb();
        xen_store64(&shared.tsc_timestamp, to.tsc_timestamp);
        xen_store32(&shared.tsc_to_system_mul, to.tsc_to_system_mul);
        stumble();
        xen_store8((uint8_t *)&shared.tsc_shift, (uint8_t)to.tsc_shift);
        xen_store8(&shared.flags, to.flags);
        xen_store64(&shared.system_time, to.system_time);
        xen_wmb();
        xen_store32(&shared.version, to.version);
        stumble();
    }
    return arg;
}

static void system_time_is_of_one_update(void **state)
{
    struct vcpu_time_info copy, want;
    unsigned long steps = 0, changes = 0, busy = 0, current = 0;
    uint32_t last = 0;
    int wrong = 0;

    (void)state;
    shared = update(0);
    begin(xen);
    do {
        if (xen_time_read(&shared, &copy)) {
            busy++;
            continue;
        }
        want = update(copy.version / 2);
        wrong = copy.version < last || copy.tsc_timestamp != want.tsc_timestamp ||
                copy.system_time != want.system_time || copy.flags != want.flags ||
                copy.tsc_to_system_mul != want.tsc_to_system_mul ||
                copy.tsc_shift != want.tsc_shift ||
                xen_time_ns(&copy, copy.tsc_timestamp + 1000) != copy.tsc_timestamp * 3 + 3000;
        changes += copy.version != last;
        last = copy.version;
        current += (unsigned long)xen_time_is_current(&shared, &copy);
    } while (!wrong && goes_on(++steps, changes && busy && current));
    end();
    if (wrong)
        fail_msg("version %#x: timestamp %#llx time %#llx mul %#x shift %d flags %#x", copy.version,
                 (unsigned long long)copy.tsc_timestamp, (unsigned long long)copy.system_time,
                 copy.tsc_to_system_mul, copy.tsc_shift, copy.flags);
    check_at(changes && current, 1, steps);
    print_message("%lu reads, %lu of them again, %lu different\n", steps, busy, changes);
}

static uint64_t clock_of(uint32_t u)
{
    return ((uint64_t)u << 32 | (u * 77)) + 5;
}

static void *clock_setter(void *arg)
{
    uint32_t u;

    for (u = 1; !is_done(); u++) {
        xen_store32(&page.wc_version, u * 2 - 1);
        xen_wmb();
        xen_store32(&page.wc_sec, (uint32_t)clock_of(u));
        xen_store32(&page.wc_nsec, u);
        stumble();
        xen_store32(&page.xen_wc_sec_hi, (uint32_t)(clock_of(u) >> 32));
        xen_wmb();
        xen_store32(&page.wc_version, u * 2);
        stumble();
    }
    return arg;
}

static void the_wall_clock_is_of_one_setting(void **state)
{
    const uint64_t hours = (uint64_t)3600 * 1000000000u;
    unsigned long steps = 0, changes = 0, busy = 0;
    uint64_t sec = 0;
    uint32_t ns = 0, last = 0;
    int wrong = 0;

    (void)state;
    memset(&page, 0, sizeof(page));
    page.wc_sec = (uint32_t)clock_of(0);
    begin(clock_setter);
    do {
        if (xen_time_wallclock(&page, hours, &sec, &ns)) {
            busy++;
            continue;
        }
        wrong = ns < last || sec != clock_of(ns) + 3600;
        changes += ns != last;
        last = ns;
    } while (!wrong && goes_on(++steps, changes && busy));
    end();
    if (wrong)
        fail_msg("%#llx s and %#x ns after %#x", (unsigned long long)sec, ns, last);
    check_at(changes > 0, 1, steps);
    print_message("%lu reads, %lu of them again, %lu different\n", steps, busy, changes);
}

static void *vandal(void *arg)
{
    uint32_t seed = 1;

    while (!is_done()) {
        const uint32_t n = next_random(&seed), at = next_random(&seed);

        xen_store32((uint32_t *)&shared + at % (sizeof(shared) / 4), n);
        xen_store32(&page.wc_version + (at >> 8) % 4, n);   /* to wc_sec_hi */
        stumble();
    }
    return arg;
}

static void times_are_in_range_whatever_is_written(void **state)
{
    struct vcpu_time_info copy;
    unsigned long steps = 0, times = 0, clocks = 0, busy = 0;
    uint64_t sec, sum = 0;
    uint32_t ns = 0, seed = 2;
    int result;

    (void)state;
    memset(&shared, 0, sizeof(shared));
    memset(&page, 0, sizeof(page));
    begin(vandal);
    do {
        result = xen_time_read(&shared, &copy);
        if (!result) {
            times++;
            sum += xen_time_ns(&copy, (uint64_t)next_random(&seed) << 32 | next_random(&seed));
        } else if (result != XEN_TIME_EAGAIN)
            break;
        busy += result != 0;
        result = xen_time_wallclock(&page, sum, &sec, &ns);
        if (!result && ns >= 1000000000)
            break;
        clocks += result == 0;
    } while (goes_on(++steps, times && clocks && busy));
    end();
    check_at(result == 0 || result == XEN_TIME_EAGAIN, 1, steps);
    assert_in_range(ns, 0, 999999999);
    check_at(times && clocks && busy, 1, steps);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(system_time_is_of_one_update),
        cmocka_unit_test(the_wall_clock_is_of_one_setting),
        cmocka_unit_test(times_are_in_range_whatever_is_written),
    };

    return RUN("time, with a hostile peer", tests);
}
