/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-runstate [SECONDS]
 * A second thread writes the record as Xen does, with either protocol, or breaks the
 * protocol. A copy is that of one update or, if the protocol is broken, it contains only
 * values in range that were stored.
 */
#include "hostile.h"
#include "xen/access/runstate.h"

static struct vcpu_runstate_info shared;
static int by_virtual;

enum { PACE = 1000 };   /* ns between two updates; the low half wraps often enough */
static const uint64_t start = ((uint64_t)5 << 32) - 50 * PACE;

static uint64_t time_of(uint64_t update, unsigned int i)
{
    return (update + i + 1) * (((uint64_t)3 << 32) + 7 * i + 1);
}

static void *xen(void *arg)
{
    unsigned char *const top = (unsigned char *)&shared.state_entry_time + 7;
    uint64_t update, entry, marked;
    unsigned int i;

    for (update = 1; !is_done(); update++) {
        entry = start + update * PACE;
        marked = entry | XEN_RUNSTATE_UPDATE;
        if (by_virtual)
            xen_store8(top, (uint8_t)(marked >> 56));
        else
            xen_store64(&shared.state_entry_time, marked);
        xen_wmb();
        for (i = 0; i < 4; i++)
            xen_store64(&shared.time[i ^ (update & 3)], time_of(update, i ^ (update & 3)));
        stumble();
        xen_store32((uint32_t *)&shared.state, update % 4);
        xen_store64(&shared.state_entry_time, marked);
        xen_wmb();
        if (by_virtual)
            xen_store8(top, (uint8_t)(entry >> 56));
        else
            xen_store64(&shared.state_entry_time, entry);
        stumble();
    }
    return arg;
}

static void one_update(void)
{
    struct vcpu_runstate_info copy;
    unsigned long steps = 0, changes = 0, busy = 0;
    uint64_t update, last = 0;
    unsigned int i;
    int result;

    memset(&shared, 0, sizeof(shared));
    shared.state_entry_time = start;
    for (i = 0; i < 4; i++)
        shared.time[i] = time_of(0, i);
    begin(xen);
    do {
        result = xen_runstate_read(&shared, &copy);
        busy += result != 0;
        if (result == XEN_RUNSTATE_EAGAIN)
            continue;
        update = (copy.state_entry_time - start) / PACE;
        if (result || copy.state_entry_time != start + update * PACE || update < last ||
            copy.state != (int)(update % 4))
            break;
        for (i = 0; i < 4; i++)
            if (copy.time[i] != time_of(update, i))
                break;
        if (i < 4)
            break;
        changes += update != last;
        last = update;
    } while (goes_on(++steps, changes && busy));
    end();
    update = (copy.state_entry_time - start) / PACE;
    if (result != XEN_RUNSTATE_EAGAIN) {
        check_at(result, 0, steps);
        check_at(copy.state_entry_time, start + update * PACE, steps);
        check_at(copy.state, update % 4, update);
        for (i = 0; i < 4; i++)
            check_at(copy.time[i], time_of(update, i), update);
        check_at(update < last, 0, steps);
    }
    check_at(changes > 0, 1, steps);
    print_message("%lu reads, %lu of them again, %lu different\n", steps, busy, changes);
}

static void a_copy_is_of_one_update_by_virtual_address(void **state)
{
    (void)state;
    by_virtual = 1;
    one_update();
}

static void a_copy_is_of_one_update_by_physical_address(void **state)
{
    (void)state;
    by_virtual = 0;
    one_update();
}

/* Any value anywhere; each has equal bytes, so that a torn one would have two. */
static const uint64_t ones = 0x0101010101010101u;

static int is_torn(uint64_t value)
{
#if defined(XEN_ABI_X86_32)
    /* A member is loaded in two halves; the bit says that the first changed meanwhile. Xen would then have changed
       state_entry_time, too. */
    return value != (uint64_t)1 << 63 &&
           ((uint32_t)value != (uint32_t)ones * (value & 0xff) ||
            (uint32_t)(value >> 32) != (uint32_t)ones * (value >> 32 & 0xff));
#else
    return value != ones * (value & 0xff);
#endif
}

static void *vandal(void *arg)
{
    uint32_t seed = 1, n;

    while (!is_done()) {
        n = next_random(&seed);
        xen_store64(n & 1 ? &shared.state_entry_time : &shared.time[n >> 1 & 3],
                    ones * (n >> 8 & 0xff));
        xen_store32((uint32_t *)&shared.state, n >> 16 & 1 ? n >> 17 : n >> 17 & 3);
        stumble();
    }
    return arg;
}

static void a_copy_is_in_range_whatever_is_written(void **state)
{
    struct vcpu_runstate_info copy;
    unsigned long steps = 0, good = 0, again = 0, wrong = 0;
    unsigned int i, torn = 0;
    int result;

    (void)state;
    memset(&shared, 0, sizeof(shared));
    begin(vandal);
    do {
        result = xen_runstate_read(&shared, &copy);
        good += result == 0;
        again += result == XEN_RUNSTATE_EAGAIN;
        wrong += result == XEN_RUNSTATE_ESTATE;
        if (result)
            continue;
        torn |= copy.state < 0 || copy.state > 3 || copy.state_entry_time >> 63 ||
                is_torn(copy.state_entry_time);
        for (i = 0; i < 4; i++)
            torn |= is_torn(copy.time[i]);
    } while (!torn && goes_on(++steps, good && again && wrong));
    end();
    check_at(torn, 0, steps);
    check_at(good + again + wrong, steps, steps);
    check_at(good && again && wrong, 1, steps);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_copy_is_of_one_update_by_virtual_address),
        cmocka_unit_test(a_copy_is_of_one_update_by_physical_address),
        cmocka_unit_test(a_copy_is_in_range_whatever_is_written),
    };

    return RUN("runstate, with a hostile peer", tests);
}
