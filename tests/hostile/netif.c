/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-netif [SECONDS]
 * Takes packets and responses of network rings while the other end, a thread, rewrites the slots and
 * the indexes all the time. Whatever is returned as a packet keeps the rules, and does not change.
 */
#include "hostile.h"
#include "xen/access/netif.h"

enum { SLOTS = 256, MAX = 6 };

static netif_tx_sring_t *tx_sring;
static netif_rx_sring_t *rx_sring;
static netif_tx_back_ring_t back;
static netif_tx_front_ring_t front;
static netif_rx_front_ring_t rx_front;
static RING_IDX hint;               /* where the other end is */

#define SIZE(sring)     (offsetof(__typeof__(*(sring)), ring) + SLOTS * sizeof((sring)->ring[0]))

/* Another domain's stores: no sanitizer sees them. */
#if defined(__clang__)
# define UNSEEN __attribute__((noinline, no_sanitize("thread", "undefined", "address")))
#else
# define UNSEEN __attribute__((noinline, no_sanitize_thread))
#endif
static UNSEEN void scribble(void *slots, unsigned int bytes, uint32_t *seed)
{
    /* flags, sizes, offsets, types and ids that are often right */
    static const uint16_t values[] = {
        0, 4, 8, 12, 60, 14, 13, 4096, 4095, 1, 0x101, 0x102, 0x104, 2, 0x105, 1448, 0xffff, 5, 256
    };
    volatile uint16_t *half = (volatile uint16_t *)slots;
    unsigned int i = next_random(seed) % (bytes / 2), n = 1 + next_random(seed) % 32;

    for (; n && i < bytes / 2; n--, i++)    /* a received slot often has its number */
        half[i] = next_random(seed) % 8 > (i % 4 ? 0 : 6) ? values[next_random(seed) % COUNT(values)] :
                  (uint16_t)(i * 2 / sizeof(union netif_rx_sring_entry));
}

static void *hostile_end(void *arg)
{
    RING_IDX *const words[] = {
        &tx_sring->req_prod, &tx_sring->rsp_prod, &rx_sring->rsp_prod, &rx_sring->req_prod
    };
    uint32_t seed = 9;

    while (!is_done()) {
        RING_IDX value = __atomic_load_n(&hint, __ATOMIC_RELAXED) + next_random(&seed) % 40;

        if (next_random(&seed) % 16 == 0)
            value = next_random(&seed);
        xen_store_ring_idx(words[next_random(&seed) % 4], value);
        scribble(tx_sring->ring, SLOTS * sizeof(tx_sring->ring[0]), &seed);
        scribble(rx_sring->ring, SLOTS * sizeof(rx_sring->ring[0]), &seed);
        stumble();
    }
    return arg;
}

/* The ends begin anew at an index: an end stays behind an impossible packet. */
static void start(RING_IDX at)
{
    BACK_RING_ATTACH(&back, tx_sring, at, SIZE(tx_sring));
    FRONT_RING_ATTACH(&front, tx_sring, at, SIZE(tx_sring));
    FRONT_RING_ATTACH(&rx_front, rx_sring, at, SIZE(rx_sring));
    front.req_prod_pvt = rx_front.req_prod_pvt = at + SLOTS;
    __atomic_store_n(&hint, at, __ATOMIC_RELAXED);
}

/* Which results came: packets of one slot and of several, with extras, and each error. */
static unsigned int seen_results;
enum { ONE = 1, SEVERAL = 2, WITH_EXTRA = 4 };

static int saw(int result, const struct xen_netif_packet *packet)
{
    if (result > 0)
        seen_results |= (result > 1 ? SEVERAL : ONE) | (packet->nr_extras ? WITH_EXTRA : 0u);
    else if (result < 0)
        seen_results |= 8u << -result;
    return result;
}

#define ERROR(name)     (8u << -XEN_NETIF_##name)
#define ALL_TX          (ONE | SEVERAL | WITH_EXTRA | 8u << 1 | ERROR(EEND) | ERROR(ESLOTS) | ERROR(ESIZE) | \
                         ERROR(EPAGE) | ERROR(EEXTRA) | ERROR(EGSO))
#define ALL_RX          (ALL_TX | ERROR(ESTATUS) | ERROR(EID))

static void check_extras(const struct xen_netif_packet *packet, unsigned int types)
{
    unsigned int i, n = 0;

    for (i = 0; i < COUNT(packet->extra); i++) {
        const struct netif_extra_info *extra = &packet->extra[i];

        if (!extra->type)
            continue;
        n++;
        if (extra->type != i || !(types >> i & 1))
            fail_msg("an extra of type %u in place %u", extra->type, i);
        if (i == XEN_NETIF_EXTRA_TYPE_GSO && (!extra->u.gso.size || !extra->u.gso.type || extra->u.gso.type > 2))
            fail_msg("GSO of size %u, type %u", extra->u.gso.size, extra->u.gso.type);
    }
    check_at(packet->nr_extras, n, 0);
}

static void a_transmitted_packet_keeps_the_rules(void **state)
{
    struct xen_netif_packet packet, copy;
    struct netif_tx_request slots[MAX], before[MAX];
    unsigned long step;
    uint32_t seed = 5;

    (void)state;
    seen_results = 0;
    start(0);
    begin(hostile_end);
    for (step = 1; goes_on(step, seen_results == ALL_TX); step++) {
        RING_IDX from = back.req_cons, made = back.rsp_prod_pvt;
        unsigned int i, size = 0;
        int n = saw(xen_netif_take_tx_packet(&back, slots, MAX, &packet), &packet);

        if (n > 0) {
            memcpy(before, slots, sizeof(slots[0]) * (unsigned int)n);
            copy = packet;
            if (n > MAX)
                fail_msg("%d slots", n);
            check_at(back.req_cons, from + (unsigned int)n + packet.nr_extras, step);
            check_extras(&packet, 0x1e);
            for (i = 0; i < (unsigned int)n; i++) {
                if (slots[i].offset + slots[i].size > 4096)
                    fail_msg("slot %u: offset %u, size %u", i, slots[i].offset, slots[i].size);
                size += slots[i].size;
            }
            check_at(size, packet.size, step);
            if (packet.extra[2].type || packet.extra[3].type) {
                check_at(n, 1, step);
                check_at(packet.nr_extras, 1, step);
                check_at(size, 0, step);
            } else if (size < 14) {
                fail_msg("a packet of %u bytes", size);
            }
            if (step % 16 == 0)
                sched_yield();
            assert_memory_equal(before, slots, sizeof(slots[0]) * (unsigned int)n);
            check_at(copy.size, packet.size, step);
            for (i = 0; i < (unsigned int)n; i++)
                xen_netif_put_tx_response(&back, slots[i].id, i ? 0 : packet.nr_extras, NETIF_RSP_OKAY);
        }
        if (n == XEN_RING_EOVERFLOW || n == XEN_NETIF_EEND || n == 0) {
            check_at(back.req_cons, from, step);
            check_at(back.rsp_prod_pvt, made, step);
        } else if (n < XEN_NETIF_EGSO) {
            fail_msg("no such error: %d", n);
        }
        check_at(back.req_cons - from, back.rsp_prod_pvt - made, step);
        if (step % 8 == 0)
            start(next_random(&seed));
    }
    end();
    check_at(seen_results, ALL_TX, step);
}

static void a_received_packet_keeps_the_rules(void **state)
{
    struct xen_netif_packet packet;
    struct netif_rx_response slots[MAX], before[MAX];
    unsigned long step;
    uint32_t seed = 6;

    (void)state;
    seen_results = 0;
    start(0);
    begin(hostile_end);
    for (step = 1; goes_on(step, seen_results == ALL_RX); step++) {
        RING_IDX from = rx_front.rsp_cons;
        unsigned int i, size = 0;
        int n = saw(xen_netif_take_rx_packet(&rx_front, slots, MAX, &packet), &packet);

        if (n > 0) {
            memcpy(before, slots, sizeof(slots[0]) * (unsigned int)n);
            if (n > MAX)
                fail_msg("%d slots", n);
            check_at(rx_front.rsp_cons, from + (unsigned int)n + packet.nr_extras, step);
            check_extras(&packet, 0x32);
            for (i = 0; i < (unsigned int)n; i++) {
                check_at(slots[i].id, (from + i + (i ? packet.nr_extras : 0)) % SLOTS, i);
                if (slots[i].status < 0 || slots[i].offset + slots[i].status > 4096)
                    fail_msg("slot %u: offset %u, status %d", i, slots[i].offset, slots[i].status);
                size += (unsigned int)slots[i].status;
            }
            check_at(size, packet.size, step);
            if (size < 14)
                fail_msg("a packet of %u bytes", size);
            if (step % 16 == 0)
                sched_yield();
            assert_memory_equal(before, slots, sizeof(slots[0]) * (unsigned int)n);
        }
        if (n == XEN_RING_EOVERFLOW || n == XEN_NETIF_EEND || n == 0)
            check_at(rx_front.rsp_cons, from, step);
        else if (n < XEN_NETIF_EID)
            fail_msg("no such error: %d", n);
        if (rx_front.rsp_cons - from > SLOTS)
            fail_msg("%u slots were taken", rx_front.rsp_cons - from);
        if (step % 4 == 0)
            start(next_random(&seed));
    }
    end();
    check_at(seen_results, ALL_RX, step);
}

static void a_response_is_that_of_a_request(void **state)
{
    uint8_t *pending = (uint8_t *)calloc(1, SLOTS);
    unsigned long step, right = 0, wrong = 0;
    uint32_t seed = 7;

    (void)state;
    assert_non_null(pending);
    start(0);
    begin(hostile_end);
    for (step = 1; goes_on(step, right && wrong); step++) {
        struct netif_tx_response rsp;
        uint8_t before[SLOTS];
        int n;

        pending[next_random(&seed) / 8 % SLOTS] = 1;
        memcpy(before, pending, SLOTS);
        n = xen_netif_take_tx_response(&front, pending, &rsp);
        if (n == 1 && rsp.status != NETIF_RSP_NULL) {
            right++;
            if (rsp.id >= SLOTS || !before[rsp.id])
                fail_msg("a response to %u, which nobody has asked for", rsp.id);
            before[rsp.id] = 0;
        }
        wrong += n == XEN_NETIF_EID;
        assert_memory_equal(before, pending, SLOTS);
        if (step % 4 == 0)
            start(next_random(&seed));
    }
    end();
    free(pending);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_transmitted_packet_keeps_the_rules),
        cmocka_unit_test(a_received_packet_keeps_the_rules),
        cmocka_unit_test(a_response_is_that_of_a_request),
    };
    int failed;

    tx_sring = (netif_tx_sring_t *)calloc(1, SIZE(tx_sring));      /* of just its size */
    rx_sring = (netif_rx_sring_t *)calloc(1, SIZE(rx_sring));
    if (!tx_sring || !rx_sring)
        return 2;
    failed = RUN("access/netif.h, with a hostile peer", tests);
    free(tx_sring);
    free(rx_sring);
    return failed;
}
