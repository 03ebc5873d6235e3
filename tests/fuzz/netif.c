/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/netif.h: rings with any indexes and slots. A model that reads the slots one byte at a
 * time, at the offsets of the protocol, finds out which rules a packet breaks.
 *
 * Input:  what % 3 (0: transmit, back end; 1: receive, front end; 2: responses, front end), `max`,
 *         the index to start at (4 bytes), requests without a response (1 byte), the number of
 *         messages that the peer claims (2), then the slots from the first one on, repeated to the
 *         end of the ring. In a ring for receiving, each slot with the id 0xff 0xff gets the right one.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/netif.h"

enum { HEADER = 64, SLOTS = 256, MAX = 20, BEGIN = 9 };

#define REQUIRE(what)   do { if (!(what)) __builtin_trap(); } while (0)

static unsigned char *page;             /* the ring, in memory of just its size */
static unsigned int slot_size;

static unsigned int half(const unsigned char *at)
{
    return at[0] | (unsigned int)at[1] << 8;
}

static unsigned char *slot(RING_IDX idx)
{
    return page + HEADER + idx % SLOTS * slot_size;
}

/* What the model finds out about the packet at an index. `made` is how many slots there are. */
static struct model {
    int has_end, errors;                /* errors: a bit for each that is possible */
    unsigned int used, n, extras, size, data[SLOTS], own[SLOTS], types;
    RING_IDX extra_of[6];
} model;

static void break_rule(int error)
{
    model.errors |= 1 << -error;
}

static void model_extra(RING_IDX idx, unsigned int types)
{
    const unsigned char *extra = slot(idx);

    model.extras++;
    if (extra[0] > 5 || !(types >> extra[0] & 1) || model.types >> extra[0] & 1) {
        break_rule(XEN_NETIF_EEXTRA);
        return;
    }
    model.types |= 1u << extra[0];
    model.extra_of[extra[0]] = idx;
    if (extra[0] == 1 && (!half(extra + 2) || (extra[4] != 1 && extra[4] != 2)))
        break_rule(XEN_NETIF_EGSO);
}

/* Walks over the packet. The flags of a slot are at an offset; bit 2 is more data, bit 3 an extra. */
static void walk(RING_IDX at, unsigned int made, unsigned int flags_at, unsigned int types, unsigned int max)
{
    unsigned int more, flags;

    memset(&model, 0, sizeof(model));
    do {
        if (model.used == made)
            return;
        model.data[model.n] = model.used;
        flags = half(slot(at + model.used++) + flags_at);
        more = model.n++ == 0 ? flags & 8 : 0;
        while (more) {
            if (model.used == made)
                return;
            model_extra(at + model.used, types);
            more = slot(at + model.used++)[1] & 1;
        }
    } while (flags & 4);
    model.has_end = 1;
    if (model.n > max)
        break_rule(XEN_NETIF_ESLOTS);
}

static void model_tx(RING_IDX at, unsigned int made, unsigned int max)
{
    unsigned int i, others = 0;

    walk(at, made, 6, 0x1e, max);
    for (i = 1; i < model.n; i++) {
        const unsigned char *from = slot(at + model.data[i]);

        model.own[i] = half(from + 10);
        others += model.own[i];
        if (half(from + 4) + model.own[i] > 4096)
            break_rule(XEN_NETIF_EPAGE);
    }
    model.size = half(slot(at) + 10);
    if (others > model.size)
        break_rule(XEN_NETIF_ESIZE);
    model.own[0] = model.size - others;
    if (model.types & 0x0c) {
        if (model.n > 1 || model.extras > 1)
            break_rule(XEN_NETIF_EEXTRA);
        model.size = model.own[0] = 0;      /* no data */
        return;
    }
    if (model.size < 14)
        break_rule(XEN_NETIF_ESIZE);
    else if (others <= model.size && half(slot(at) + 4) + model.own[0] > 4096)
        break_rule(XEN_NETIF_EPAGE);
}

static void model_rx(RING_IDX at, unsigned int made, unsigned int max)
{
    unsigned int i;

    walk(at, made, 4, 0x32, max);
    for (i = 0; i < model.n; i++) {
        const unsigned char *from = slot(at + model.data[i]);

        model.own[i] = half(from + 6);
        model.size += model.own[i];
        if (half(from) != (at + model.data[i]) % SLOTS)
            break_rule(XEN_NETIF_EID);
        if (model.own[i] > 0x7fff)
            break_rule(XEN_NETIF_ESTATUS);
        else if (half(from + 2) + model.own[i] > 4096)
            break_rule(XEN_NETIF_EPAGE);
    }
    if (model.size < 14)
        break_rule(XEN_NETIF_ESIZE);
}

/* The result is what the model allows. Returns whether a packet was taken. */
static int check_result(int result, unsigned int made, int overflow)
{
    if (overflow || !made) {
        REQUIRE(result == (overflow ? XEN_RING_EOVERFLOW : 0));
        return 0;
    }
    if (!model.has_end) {
        REQUIRE(result == XEN_NETIF_EEND);
        return 0;
    }
    REQUIRE(model.errors ? result < 0 && model.errors >> -result & 1 : result == (int)model.n);
    return 1;
}

static void check_packet(const struct xen_netif_packet *packet, RING_IDX at, unsigned int flags_at)
{
    unsigned int type;

    REQUIRE(packet->first == at && packet->nr_extras == model.extras);
    REQUIRE(packet->flags == half(slot(at) + flags_at));
    REQUIRE(packet->size == model.size);
    for (type = 0; type < 6; type++)
        if (model.types >> type & 1)
            REQUIRE(memcmp(&packet->extra[type], slot(model.extra_of[type]), 8) == 0);
        else
            REQUIRE(packet->extra[type].type == 0);
}

static void check_tx(RING_IDX at, unsigned int open, unsigned int claimed, unsigned int max)
{
    netif_tx_sring_t *sring = (netif_tx_sring_t *)(void *)page;
    struct netif_tx_request *slots = (struct netif_tx_request *)malloc(max * sizeof(*slots));
    netif_tx_back_ring_t back;
    struct xen_netif_packet packet;
    unsigned char before[HEADER + SLOTS * 12];
    unsigned int i, made;
    int result, overflow, taken;

    if (!slots)
        abort();
    BACK_RING_ATTACH(&back, sring, at - open, HEADER + SLOTS * 12);
    back.req_cons = at;
    sring->req_prod = at + claimed;
    do {
        at = back.req_cons;
        made = sring->req_prod - at;
        overflow = made > SLOTS - (at - back.rsp_prod_pvt);
        if (!overflow && made)
            model_tx(at, made, max);
        memcpy(before, page, sizeof(before));
        result = xen_netif_take_tx_packet(&back, slots, max, &packet);
        taken = check_result(result, made, overflow);
        REQUIRE(back.req_cons == (taken ? at + model.used : at));
        if (result > 0) {
            REQUIRE(memcmp(before, page, sizeof(before)) == 0);
            check_packet(&packet, at, 6);
            for (i = 0; i < model.n; i++) {
                const unsigned char *from = slot(at + model.data[i]);

                REQUIRE(memcmp(&slots[i].gref, from, 4) == 0);
                REQUIRE(slots[i].flags == half(from + 6) && slots[i].id == half(from + 8));
                REQUIRE(slots[i].offset == (model.types & 0x0c ? 0 : half(from + 4)));
                REQUIRE(slots[i].size == model.own[i]);
            }
            for (i = 0; i < model.n; i++)
                xen_netif_put_tx_response(&back, slots[i].id, i ? 0 : packet.nr_extras, NETIF_RSP_OKAY);
        }
        /* each slot has a response: those of data its id */
        for (i = 0; taken && i < model.used; i++) {
            const unsigned char *rsp = slot(back.rsp_prod_pvt - model.used + i);
            int extra = i > 0 && i <= model.extras;

            REQUIRE((int16_t)half(rsp + 2) == (extra ? NETIF_RSP_NULL :
                                               result < 0 ? NETIF_RSP_ERROR : NETIF_RSP_OKAY));
            if (!extra)
                REQUIRE(memcmp(rsp, before + (slot(at + i) - page) + 8, 2) == 0);
        }
    } while (taken);
    REQUIRE(at - back.rsp_prod_pvt == open);
    free(slots);
}

static void check_rx(RING_IDX at, unsigned int open, unsigned int claimed, unsigned int max)
{
    netif_rx_sring_t *sring = (netif_rx_sring_t *)(void *)page;
    struct netif_rx_response *slots = (struct netif_rx_response *)malloc(max * sizeof(*slots));
    netif_rx_front_ring_t front;
    struct xen_netif_packet packet;
    unsigned char before[HEADER + SLOTS * 8];
    unsigned int i, made;
    int result, overflow, taken;

    if (!slots)
        abort();
    FRONT_RING_ATTACH(&front, sring, at, HEADER + SLOTS * 8);
    front.req_prod_pvt = at + SLOTS - open;
    sring->rsp_prod = at + claimed;
    memcpy(before, page, sizeof(before));
    do {
        at = front.rsp_cons;
        made = sring->rsp_prod - at;
        overflow = made > front.req_prod_pvt - at;
        if (!overflow && made)
            model_rx(at, made, max);
        result = xen_netif_take_rx_packet(&front, slots, max, &packet);
        taken = check_result(result, made, overflow);
        REQUIRE(front.rsp_cons == (taken ? at + model.used : at));
        REQUIRE(memcmp(before, page, sizeof(before)) == 0);
        if (taken)
            REQUIRE(packet.first == at);
        if (result > 0) {
            check_packet(&packet, at, 4);
            for (i = 0; i < model.n; i++)
                REQUIRE(memcmp(&slots[i], slot(at + model.data[i]), 8) == 0);
        }
    } while (taken);
    free(slots);
}

static void check_responses(RING_IDX at, unsigned int open, unsigned int claimed, unsigned int step)
{
    netif_tx_sring_t *sring = (netif_tx_sring_t *)(void *)page;
    uint8_t *pending = (uint8_t *)calloc(1, SLOTS), model_pending[SLOTS];
    netif_tx_front_ring_t front;
    struct netif_tx_response rsp;
    unsigned int i;

    if (!pending)
        abort();
    for (i = 0; i < SLOTS; i += step)
        pending[i] = 1;
    memcpy(model_pending, pending, SLOTS);
    FRONT_RING_ATTACH(&front, sring, at, HEADER + SLOTS * 12);
    front.req_prod_pvt = at + SLOTS - open;
    sring->rsp_prod = at + claimed;
    for (;; at++) {
        unsigned int id = half(slot(at));
        int status = (int16_t)half(slot(at) + 2);
        int result = xen_netif_take_tx_response(&front, pending, &rsp);

        if (sring->rsp_prod - at > front.req_prod_pvt - at || sring->rsp_prod == at) {
            REQUIRE(result == (sring->rsp_prod == at ? 0 : XEN_RING_EOVERFLOW) && front.rsp_cons == at);
            break;
        }
        REQUIRE(front.rsp_cons == at + 1 && rsp.id == id && rsp.status == status);
        if (status == NETIF_RSP_NULL) {
            REQUIRE(result == 1);
        } else if (id < SLOTS && model_pending[id]) {
            REQUIRE(result == 1);
            model_pending[id] = 0;
        } else {
            REQUIRE(result == XEN_NETIF_EID);
        }
        REQUIRE(memcmp(pending, model_pending, SLOTS) == 0);
    }
    free(pending);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned int what, max, open, claimed, i;
    RING_IDX at;

    if (size < BEGIN + 1)
        return 0;
    what = data[0] % 3;
    max = 1 + data[1] % MAX;
    at = half(data + 2) | (RING_IDX)half(data + 4) << 16;
    open = data[6];
    claimed = half(data + 7);
    slot_size = what == 1 ? 8 : 12;
    page = (unsigned char *)calloc(1, HEADER + SLOTS * slot_size);
    if (!page)
        abort();
    for (i = 0; i < SLOTS * slot_size; i++)
        slot(at + i / slot_size)[i % slot_size] = data[BEGIN + i % (size - BEGIN)];
    for (i = 0; what == 1 && i < SLOTS; i++)
        if (half(slot(i)) == 0xffff) {
            slot(i)[0] = (unsigned char)i;
            slot(i)[1] = 0;
        }
    if (what == 0)
        check_tx(at, open, claimed, max);
    else if (what == 1)
        check_rx(at, open, claimed, max);
    else
        check_responses(at, open, claimed, max);
    free(page);
    return 0;
}
