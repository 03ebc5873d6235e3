/* SPDX-License-Identifier: MIT */
/*
 * Compares packets of network rings, right and wrong ones, with what they must give: which slots
 * are copied, which error comes, which responses are made. Rings have exactly their size, and start
 * at several indexes.
 */
#include "common.h"
#include "xen/access/netif.h"

enum { SLOTS = 256, CELLS = 24, UNTOUCHED = 0xa5 };

static const RING_IDX starts[] = { 0, 250, 0x7fffffff, 0xfffffffd };

/* A slot of a packet: data, or an extra. `a` is `size` or `status` of data, u.gso.size of an extra. */
struct cell {
    uint16_t is_extra, flags, offset, a, type, gso;
};
#define DATA(flags, offset, size)       { 0, flags, offset, (uint16_t)(size), 0, 0 }
#define EXTRA(type, flags)              { 1, flags, 0, 1448, type, XEN_NETIF_GSO_TYPE_TCPV4 }
#define GSO(flags, size, protocol)      { 1, flags, 0, size, XEN_NETIF_EXTRA_TYPE_GSO, protocol }
#define MORE    XEN_NETIF_EXTRA_FLAG_MORE
#define TX_MORE (uint16_t)NETTXF_more_data
#define TX_EX   (uint16_t)NETTXF_extra_info
#define RX_MORE (uint16_t)NETRXF_more_data
#define RX_EX   (uint16_t)NETRXF_extra_info

static struct packet_case {
    const char *name;
    int want;                   /* number of slots with data, or the error */
    unsigned int max, n;
    struct cell cells[CELLS];
} tx_cases[] = {
    { "one slot", 1, 18, 1, { DATA(0, 0, 60) } },
    { "the shortest", 1, 1, 1, { DATA(NETTXF_csum_blank | NETTXF_data_validated, 4082, 14) } },
    { "a whole page", 1, 1, 1, { DATA(0, 0, 4096) } },
    { "flags without a meaning", 1, 18, 1, { DATA(0xfff0, 4000, 96) } },
    { "two slots", 2, 18, 2, { DATA(TX_MORE, 100, 5000), DATA(0, 2, 4094) } },
    { "an extra flag in the second slot", 2, 18, 2,
      { DATA(TX_MORE, 100, 500), DATA(TX_EX, 2, 94) } },
    { "a slot without data", 3, 3, 3,
      { DATA(TX_MORE, 4096, 4096), DATA(TX_MORE, 0, 4096), DATA(0, 4096, 0) } },
    { "the largest", 17, 18, 17,
      { DATA(TX_MORE, 0, 65535), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096),
        DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096),
        DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096),
        DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096), DATA(TX_MORE, 0, 4096),
        DATA(0, 4095, 1) } },
    { "GSO", 2, 18, 3, { DATA(TX_EX | TX_MORE, 0, 5000), GSO(0, 1, XEN_NETIF_GSO_TYPE_TCPV4),
                         DATA(0, 0, 4096) } },
    { "GSO of IPv6 and a hash", 1, 18, 3,
      { DATA(TX_EX, 0, 1000), GSO(MORE, 0xffff, XEN_NETIF_GSO_TYPE_TCPV6),
        EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, 0xfe) } },
    { "a hash and GSO", 1, 18, 3,
      { DATA(TX_EX, 0, 1000), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, MORE),
        GSO(0, 9, XEN_NETIF_GSO_TYPE_TCPV4) } },
    { "an address more", 1, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, 0) } },
    { "an address more, no page", 1, 18, 2,
      { DATA(TX_EX, 60000, 60000), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, 0) } },
    { "an address less, no size", 1, 1, 2,
      { DATA(TX_EX, 0xffff, 0), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_DEL, 0) } },

    { "more data, no slot", XEN_NETIF_EEND, 18, 1, { DATA(TX_MORE, 0, 60) } },
    { "more data after the second", XEN_NETIF_EEND, 18, 2,
      { DATA(TX_MORE, 0, 600), DATA(TX_MORE, 0, 60) } },
    { "an extra that is missing", XEN_NETIF_EEND, 18, 1, { DATA(TX_EX, 0, 60) } },
    { "a second extra that is missing", XEN_NETIF_EEND, 18, 2,
      { DATA(TX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, MORE) } },
    { "data that are missing after an extra", XEN_NETIF_EEND, 18, 2,
      { DATA(TX_EX | TX_MORE, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, 0) } },
    { "no end and wrong", XEN_NETIF_EEND, 1, 3,
      { DATA(TX_EX | TX_MORE, 0, 60), EXTRA(77, 0), DATA(TX_MORE, 4000, 4000) } },
    { "one slot too many", XEN_NETIF_ESLOTS, 1, 2, { DATA(TX_MORE, 0, 60), DATA(0, 0, 30) } },
    { "two too many", XEN_NETIF_ESLOTS, 2, 5,
      { DATA(TX_MORE | TX_EX, 0, 900), GSO(0, 1, XEN_NETIF_GSO_TYPE_TCPV4), DATA(TX_MORE, 0, 30),
        DATA(TX_MORE, 0, 30), DATA(0, 0, 30) } },
    { "too short", XEN_NETIF_ESIZE, 18, 1, { DATA(0, 0, 13) } },
    { "no bytes", XEN_NETIF_ESIZE, 18, 1, { DATA(0, 0, 0) } },
    { "more than the whole", XEN_NETIF_ESIZE, 18, 2, { DATA(TX_MORE, 0, 60), DATA(0, 0, 61) } },
    { "more than the whole, together", XEN_NETIF_ESIZE, 18, 3,
      { DATA(TX_MORE, 0, 60), DATA(TX_MORE, 0, 40), DATA(0, 0, 21) } },
    { "a first slot beyond its page", XEN_NETIF_EPAGE, 18, 1, { DATA(0, 4037, 60) } },
    { "a first slot of several beyond its page", XEN_NETIF_EPAGE, 18, 2,
      { DATA(TX_MORE, 1, 5000), DATA(0, 0, 904) } },
    { "a second slot beyond its page", XEN_NETIF_EPAGE, 18, 2,
      { DATA(TX_MORE, 0, 5000), DATA(0, 1, 4096) } },
    { "an offset beyond the page", XEN_NETIF_EPAGE, 18, 1, { DATA(0, 0xffff, 60) } },
    { "an offset beyond the page, no data", XEN_NETIF_EPAGE, 18, 2,
      { DATA(TX_MORE, 0, 60), DATA(0, 4097, 0) } },
    { "an extra of type 0", XEN_NETIF_EEXTRA, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(0, 0) } },
    { "an extra of Linux's type 5", XEN_NETIF_EEXTRA, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(5, 0) } },
    { "an extra of type 6", XEN_NETIF_EEXTRA, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(6, 0) } },
    { "an extra of type 33", XEN_NETIF_EEXTRA, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(33, 0) } },
    { "an extra of type 255", XEN_NETIF_EEXTRA, 18, 2, { DATA(TX_EX, 0, 60), EXTRA(255, 0) } },
    { "two extras of a type", XEN_NETIF_EEXTRA, 18, 3,
      { DATA(TX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_GSO, MORE), EXTRA(XEN_NETIF_EXTRA_TYPE_GSO, 0) } },
    { "an address and more data", XEN_NETIF_EEXTRA, 18, 3,
      { DATA(TX_EX | TX_MORE, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, 0), DATA(0, 0, 30) } },
    { "an address and GSO", XEN_NETIF_EEXTRA, 18, 3,
      { DATA(TX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_DEL, MORE),
        EXTRA(XEN_NETIF_EXTRA_TYPE_GSO, 0) } },
    { "GSO of size 0", XEN_NETIF_EGSO, 18, 2,
      { DATA(TX_EX, 0, 60), GSO(0, 0, XEN_NETIF_GSO_TYPE_TCPV4) } },
    { "GSO of no protocol", XEN_NETIF_EGSO, 18, 2,
      { DATA(TX_EX, 0, 60), GSO(0, 1000, XEN_NETIF_GSO_TYPE_NONE) } },
    { "GSO of another protocol", XEN_NETIF_EGSO, 18, 3,
      { DATA(TX_EX, 0, 60), GSO(MORE, 1000, 3), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, 0) } }
}, rx_cases[] = {
    { "one slot", 1, 18, 1, { DATA(0, 0, 60) } },
    { "the shortest", 1, 1, 1, { DATA(NETRXF_csum_blank | NETRXF_data_validated, 4082, 14) } },
    { "a whole page", 1, 1, 1, { DATA(0xfff0, 0, 4096) } },
    { "two slots", 2, 2, 2, { DATA(RX_MORE, 96, 4000), DATA(RX_EX, 2, 4094) } },
    { "slots without data", 3, 3, 3, { DATA(RX_MORE, 0, 0), DATA(RX_MORE, 0, 14), DATA(0, 4096, 0) } },
    { "GSO", 2, 18, 3, { DATA(RX_EX | RX_MORE, 0, 4096), GSO(0, 1, XEN_NETIF_GSO_TYPE_TCPV6),
                         DATA(0, 0, 904) } },
    { "GSO, a hash and room", 1, 18, 4,
      { DATA(RX_EX, 0, 1000), GSO(MORE, 0xffff, XEN_NETIF_GSO_TYPE_TCPV4),
        EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, MORE), EXTRA(5, 0) } },

    { "more data, no slot", XEN_NETIF_EEND, 18, 1, { DATA(RX_MORE, 0, 60) } },
    { "more data after the second", XEN_NETIF_EEND, 18, 2,
      { DATA(RX_MORE, 0, 600), DATA(RX_MORE, 0, 60) } },
    { "an extra that is missing", XEN_NETIF_EEND, 18, 1, { DATA(RX_EX, 0, 60) } },
    { "a second extra that is missing", XEN_NETIF_EEND, 18, 2,
      { DATA(RX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, MORE) } },
    { "data that are missing after an extra", XEN_NETIF_EEND, 18, 2,
      { DATA(RX_EX | RX_MORE, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_HASH, 0) } },
    { "one slot too many", XEN_NETIF_ESLOTS, 1, 2, { DATA(RX_MORE, 0, 60), DATA(0, 0, 30) } },
    { "too short", XEN_NETIF_ESIZE, 18, 2, { DATA(RX_MORE, 0, 6), DATA(0, 0, 7) } },
    { "an error", XEN_NETIF_ESTATUS, 18, 1, { DATA(0, 0, NETIF_RSP_ERROR) } },
    { "an error in the second slot", XEN_NETIF_ESTATUS, 18, 2,
      { DATA(RX_MORE, 0, 60), DATA(0, 0, -32768) } },
    { "a slot beyond its page", XEN_NETIF_EPAGE, 18, 1, { DATA(0, 4037, 60) } },
    { "a second slot beyond its page", XEN_NETIF_EPAGE, 18, 2,
      { DATA(RX_MORE, 0, 60), DATA(0, 0xffff, 32767) } },
    { "an offset beyond the page", XEN_NETIF_EPAGE, 18, 2, { DATA(RX_MORE, 0, 60), DATA(0, 4097, 0) } },
    { "an extra of type 0", XEN_NETIF_EEXTRA, 18, 2, { DATA(RX_EX, 0, 60), EXTRA(0, 0) } },
    { "an address", XEN_NETIF_EEXTRA, 18, 2,
      { DATA(RX_EX, 0, 60), EXTRA(XEN_NETIF_EXTRA_TYPE_MCAST_ADD, 0) } },
    { "an extra of type 6", XEN_NETIF_EEXTRA, 18, 2, { DATA(RX_EX, 0, 60), EXTRA(6, 0) } },
    { "an extra of type 255", XEN_NETIF_EEXTRA, 18, 2, { DATA(RX_EX, 0, 60), EXTRA(255, 0) } },
    { "two extras of a type", XEN_NETIF_EEXTRA, 18, 3,
      { DATA(RX_EX, 0, 60), EXTRA(5, MORE), EXTRA(5, 0) } },
    { "GSO of size 0", XEN_NETIF_EGSO, 18, 2,
      { DATA(RX_EX, 0, 60), GSO(0, 0, XEN_NETIF_GSO_TYPE_TCPV4) } },
    { "GSO of another protocol", XEN_NETIF_EGSO, 18, 2, { DATA(RX_EX, 0, 60), GSO(0, 1000, 3) } }
};

static netif_tx_sring_t *tx_sring;
static netif_rx_sring_t *rx_sring;
static netif_tx_back_ring_t tx_back;
static netif_tx_front_ring_t tx_front;
static netif_rx_front_ring_t rx_front;

#define SIZE(sring)     (offsetof(__typeof__(*(sring)), ring) + SLOTS * sizeof((sring)->ring[0]))

/* Random content, from which both ends start at index `at`. */
static void start(RING_IDX at, uint32_t seed)
{
    fill_random(tx_sring, SIZE(tx_sring), &seed);
    fill_random(rx_sring, SIZE(rx_sring), &seed);
    BACK_RING_ATTACH(&tx_back, tx_sring, at, SIZE(tx_sring));
    FRONT_RING_ATTACH(&tx_front, tx_sring, at, SIZE(tx_sring));
    FRONT_RING_ATTACH(&rx_front, rx_sring, at, SIZE(rx_sring));
    tx_sring->req_prod = tx_sring->rsp_prod = rx_sring->rsp_prod = at;
    check_at(RING_SIZE(&tx_back), SLOTS, 0);
    check_at(RING_SIZE(&rx_front), SLOTS, 0);
}

static void write_extra(void *slot, const struct cell *cell)
{
    struct netif_extra_info extra;

    memset(&extra, 0x77, sizeof(extra));
    extra.type = (uint8_t)cell->type;
    extra.flags = (uint8_t)cell->flags;
    if (cell->type == XEN_NETIF_EXTRA_TYPE_GSO) {
        extra.u.gso.size = cell->a;
        extra.u.gso.type = (uint8_t)cell->gso;
    }
    memcpy(slot, &extra, sizeof(extra));
}

/* Packets stand behind one another. Returns the index behind the last one. */
static RING_IDX write_tx(const struct packet_case *c, RING_IDX at)
{
    unsigned int i;

    for (i = 0; i < c->n; i++, at++) {
        struct netif_tx_request *req = RING_GET_REQUEST(&tx_front, at);

        req->gref = 1000 + i;
        req->offset = c->cells[i].offset;
        req->flags = c->cells[i].flags;
        req->id = (uint16_t)(0x5500 + i);
        req->size = c->cells[i].a;
        if (c->cells[i].is_extra)
            write_extra(req, &c->cells[i]);
    }
    return at;
}

static RING_IDX write_rx(const struct packet_case *c, RING_IDX at)
{
    unsigned int i;

    for (i = 0; i < c->n; i++, at++) {
        struct netif_rx_response *rsp = RING_GET_RESPONSE(&rx_front, at);

        rsp->id = (uint16_t)(at % SLOTS);
        rsp->offset = c->cells[i].offset;
        rsp->flags = c->cells[i].flags;
        rsp->status = (int16_t)c->cells[i].a;
        if (c->cells[i].is_extra)
            write_extra(rsp, &c->cells[i]);
    }
    return at;
}

static unsigned int extras_of(const struct packet_case *c)
{
    unsigned int i, n = 0;

    for (i = 0; i < c->n; i++)
        n += c->cells[i].is_extra;
    return n;
}

/* The extras of the packet are those of the case, and no others. */
static void check_extras(const struct xen_netif_packet *packet, const struct packet_case *c)
{
    unsigned int type, i;

    check_at(packet->nr_extras, extras_of(c), 0);
    for (type = 0; type < COUNT(packet->extra); type++) {
        const struct cell *cell = NULL;
        struct netif_extra_info want;

        for (i = 0; i < c->n; i++)
            if (c->cells[i].is_extra && c->cells[i].type == type)
                cell = &c->cells[i];
        if (!cell) {
            check_at(packet->extra[type].type, 0, type);
            continue;
        }
        write_extra(&want, cell);
        assert_memory_equal(&packet->extra[type], &want, sizeof(want));
    }
}

static void check_result(const struct packet_case *c, int got)
{
    if (got != c->want)
        fail_msg("%s: %d, not %d", c->name, got, c->want);
}

static void check_tx(const struct packet_case *c, RING_IDX at, unsigned int open)
{
    unsigned char before[4096];
    struct xen_netif_packet packet;
    struct netif_tx_request slots[CELLS];
    unsigned int i, j, n = 0, size = c->cells[0].a, offset = c->cells[0].offset, rest;
    RING_IDX end, rsp;
    int got;

    start(at - open, at);
    tx_back.req_cons = at;                  /* `open` requests have no response yet */
    tx_sring->req_prod = end = write_tx(c, at);
    memcpy(before, tx_sring, SIZE(tx_sring));
    memset(&packet, UNTOUCHED, sizeof(packet));
    memset(slots, UNTOUCHED, sizeof(slots));
    got = xen_netif_take_tx_packet(&tx_back, slots, c->max, &packet);
    check_result(c, got);
    if (got == XEN_NETIF_EEND) {            /* nothing was taken */
        check_at(tx_back.req_cons, at, 0);
        check_at(tx_back.rsp_prod_pvt, at - open, 0);
        assert_memory_equal(tx_sring, before, SIZE(tx_sring));
        return;
    }
    check_at(tx_back.req_cons, end, 0);
    for (i = c->max; i < CELLS; i++)        /* no more slots than there is room for */
        for (j = 0; j < sizeof(slots[i]); j++)
            check_at(((const unsigned char *)&slots[i])[j], UNTOUCHED, i);
    if (got < 0) {
        rsp = at - open;
        check_at(tx_back.rsp_prod_pvt, rsp + c->n, 0);
        for (i = 0; i < c->n; i++, rsp++) {
            const struct netif_tx_response *made = RING_GET_RESPONSE(&tx_back, rsp);

            assert_int_equal(made->status, c->cells[i].is_extra ? NETIF_RSP_NULL : NETIF_RSP_ERROR);
            if (!c->cells[i].is_extra)
                check_at(made->id, 0x5500 + i, i);
        }
        return;
    }
    check_at(tx_back.rsp_prod_pvt, at - open, 0);
    assert_memory_equal(tx_sring, before, SIZE(tx_sring));
    check_at(packet.first, at, 0);
    check_at(packet.flags, c->cells[0].flags, 0);
    check_extras(&packet, c);
    if (packet.extra[XEN_NETIF_EXTRA_TYPE_MCAST_ADD].type || packet.extra[XEN_NETIF_EXTRA_TYPE_MCAST_DEL].type)
        size = offset = 0;                  /* no data, whatever the slot says */
    check_at(packet.size, size, 0);
    rest = size;
    for (i = 1; i < c->n; i++)
        rest -= c->cells[i].is_extra ? 0 : c->cells[i].a;
    for (i = 0; i < c->n; i++)
        if (!c->cells[i].is_extra) {
            check_at(slots[n].gref, 1000 + i, n);
            check_at(slots[n].offset, n ? c->cells[i].offset : offset, n);
            check_at(slots[n].flags, c->cells[i].flags, n);
            check_at(slots[n].id, 0x5500 + i, n);
            check_at(slots[n].size, n ? c->cells[i].a : rest, n);
            n++;
        }
    check_at(n, got, 0);
    /* the next call finds nothing */
    assert_int_equal(xen_netif_take_tx_packet(&tx_back, slots, c->max, &packet), 0);
    check_at(tx_back.req_cons, end, 0);
}

static void a_transmitted_packet_is_checked(void **state)
{
    unsigned int i, j;

    (void)state;
    for (i = 0; i < COUNT(tx_cases); i++)
        for (j = 0; j < COUNT(starts); j++) {
            check_tx(&tx_cases[i], starts[j], 0);
            check_tx(&tx_cases[i], starts[j], 17);
            check_tx(&tx_cases[i], starts[j], SLOTS - tx_cases[i].n);
        }
}

static void check_rx(const struct packet_case *c, RING_IDX at)
{
    unsigned char before[4096];
    struct xen_netif_packet packet;
    struct netif_rx_response slots[CELLS];
    unsigned int i, j, n = 0, size = 0;
    RING_IDX end;
    int got;

    start(at, at);
    rx_front.req_prod_pvt = at + SLOTS;
    rx_sring->rsp_prod = end = write_rx(c, at);
    memcpy(before, rx_sring, SIZE(rx_sring));
    memset(&packet, UNTOUCHED, sizeof(packet));
    memset(slots, UNTOUCHED, sizeof(slots));
    got = xen_netif_take_rx_packet(&rx_front, slots, c->max, &packet);
    check_result(c, got);
    assert_memory_equal(rx_sring, before, SIZE(rx_sring));
    check_at(rx_front.rsp_cons, got == XEN_NETIF_EEND ? at : end, 0);
    check_at(rx_front.req_prod_pvt, at + SLOTS, 0);
    for (i = c->max; i < CELLS; i++)
        for (j = 0; j < sizeof(slots[i]); j++)
            check_at(((const unsigned char *)&slots[i])[j], UNTOUCHED, i);
    if (got == XEN_NETIF_EEND)
        return;
    check_at(packet.first, at, 0);
    check_at(packet.flags, c->cells[0].flags, 0);
    if (got < 0)
        return;
    check_extras(&packet, c);
    for (i = 0; i < c->n; i++)
        if (!c->cells[i].is_extra) {
            check_at(slots[n].id, (at + i) % SLOTS, n);
            check_at(slots[n].offset, c->cells[i].offset, n);
            check_at(slots[n].flags, c->cells[i].flags, n);
            check_at(slots[n].status, c->cells[i].a, n);
            size += c->cells[i].a;
            n++;
        }
    check_at(n, got, 0);
    check_at(packet.size, size, 0);
    assert_int_equal(xen_netif_take_rx_packet(&rx_front, slots, c->max, &packet), 0);
    check_at(rx_front.rsp_cons, end, 0);
}

static void a_received_packet_is_checked(void **state)
{
    unsigned int i, j;

    (void)state;
    for (i = 0; i < COUNT(rx_cases); i++)
        for (j = 0; j < COUNT(starts); j++)
            check_rx(&rx_cases[i], starts[j]);
}

/* Several packets in a ring: the ends are where they must be, and an error of one harms no other. */
static void packets_are_taken_one_by_one(void **state)
{
    struct xen_netif_packet packet;
    struct netif_tx_request tx[18];
    struct netif_rx_response rx[18];
    unsigned int i, round;

    (void)state;
    for (round = 0; round < 20; round++) {
        uint32_t seed = round + 1;
        unsigned int order[12];
        RING_IDX at = 0u - round * 3;

        start(at, round);
        rx_front.req_prod_pvt = at + SLOTS;
        for (i = 0; i < COUNT(order); i++) {
            do
                order[i] = next_random(&seed) % COUNT(tx_cases);
            while (tx_cases[order[i]].want == XEN_NETIF_EEND || tx_cases[order[i]].max < 18);
            at = write_tx(&tx_cases[order[i]], at);
        }
        tx_sring->req_prod = at;
        for (i = 0; i < COUNT(order); i++)
            check_result(&tx_cases[order[i]], xen_netif_take_tx_packet(&tx_back, tx, 18, &packet));
        check_at(tx_back.req_cons, at, round);

        at = 0u - round * 3;
        for (i = 0; i < COUNT(order); i++) {
            do
                order[i] = next_random(&seed) % COUNT(rx_cases);
            while (rx_cases[order[i]].want == XEN_NETIF_EEND || rx_cases[order[i]].max < 18);
            at = write_rx(&rx_cases[order[i]], at);
        }
        rx_sring->rsp_prod = at;
        for (i = 0; i < COUNT(order); i++)
            check_result(&rx_cases[order[i]], xen_netif_take_rx_packet(&rx_front, rx, 18, &packet));
        check_at(rx_front.rsp_cons, at, round);
    }
}

/* A chain through the whole ring has no end. */
static void a_chain_without_an_end_stops(void **state)
{
    struct xen_netif_packet packet;
    struct netif_tx_request tx[18];
    struct netif_rx_response rx[18];
    RING_IDX i;

    (void)state;
    start(7, 1);
    rx_front.req_prod_pvt = 7 + SLOTS;
    for (i = 0; i < SLOTS; i++) {
        struct netif_rx_response *slot = RING_GET_RESPONSE(&rx_front, i);

        memset(RING_GET_REQUEST(&tx_back, i), 0, sizeof(struct netif_tx_request));
        RING_GET_REQUEST(&tx_back, i)->flags = TX_MORE;
        memset(slot, 0, sizeof(*slot));
        slot->id = (uint16_t)i;
        slot->flags = RX_MORE;
    }
    tx_sring->req_prod = rx_sring->rsp_prod = 7 + SLOTS;
    assert_int_equal(xen_netif_take_tx_packet(&tx_back, tx, 18, &packet), XEN_NETIF_EEND);
    assert_int_equal(xen_netif_take_rx_packet(&rx_front, rx, 18, &packet), XEN_NETIF_EEND);
    check_at(tx_back.req_cons, 7, 0);
    check_at(tx_back.rsp_prod_pvt, 7, 0);
    check_at(rx_front.rsp_cons, 7, 0);
    RING_GET_REQUEST(&tx_back, 6)->flags = 0;
    RING_GET_RESPONSE(&rx_front, 6)->flags = 0;
    assert_int_equal(xen_netif_take_tx_packet(&tx_back, tx, 18, &packet), XEN_NETIF_ESLOTS);
    assert_int_equal(xen_netif_take_rx_packet(&rx_front, rx, 18, &packet), XEN_NETIF_ESLOTS);
    check_at(tx_back.req_cons, 7 + SLOTS, 0);
    check_at(tx_back.rsp_prod_pvt, 7 + SLOTS, 0);
    check_at(rx_front.rsp_cons, 7 + SLOTS, 0);
}

static void impossible_indexes_are_an_error(void **state)
{
    struct xen_netif_packet packet;
    struct netif_tx_request tx[2];
    struct netif_rx_response rx[2];
    struct netif_tx_response rsp;
    uint8_t pending[SLOTS];

    (void)state;
    memset(pending, 1, sizeof(pending));
    start(5, 3);
    tx_sring->req_prod = 5 + SLOTS + 1;
    assert_int_equal(xen_netif_take_tx_packet(&tx_back, tx, 2, &packet), XEN_RING_EOVERFLOW);
    rx_front.req_prod_pvt = tx_front.req_prod_pvt = 8;
    rx_sring->rsp_prod = tx_sring->rsp_prod = 9;
    assert_int_equal(xen_netif_take_rx_packet(&rx_front, rx, 2, &packet), XEN_RING_EOVERFLOW);
    assert_int_equal(xen_netif_take_tx_response(&tx_front, pending, &rsp), XEN_RING_EOVERFLOW);
    check_at(tx_back.req_cons, 5, 0);
    check_at(rx_front.rsp_cons, 5, 0);
    check_at(tx_front.rsp_cons, 5, 0);
}

/* A response in another slot than that of its request, or with another id, is an error. */
static void a_wrong_id_is_an_error(void **state)
{
    struct xen_netif_packet packet;
    struct netif_rx_response slots[2];
    unsigned int wrong;

    (void)state;
    for (wrong = 0; wrong < 2; wrong++) {
        start(SLOTS - 1, 2);
        rx_front.req_prod_pvt += 9;
        rx_sring->rsp_prod = write_rx(&rx_cases[3], SLOTS - 1);
        RING_GET_RESPONSE(&rx_front, SLOTS - 1 + wrong)->id ^= 0x100;
        assert_int_equal(xen_netif_take_rx_packet(&rx_front, slots, 2, &packet), XEN_NETIF_EID);
        check_at(rx_front.rsp_cons, SLOTS + 1, wrong);
    }
}

static void a_buffer_is_offered_with_its_number(void **state)
{
    const RING_IDX at = 0u - 3;
    RING_IDX i;

    (void)state;
    start(at, 5);
    for (i = 0; i < SLOTS; i++) {
        const struct netif_rx_request *req = RING_GET_REQUEST(&rx_front, at + i);

        check_at(xen_netif_put_rx_request(&rx_front, 0x12345600 + i), (at + i) % SLOTS, i);
        check_at(rx_front.req_prod_pvt, at + i + 1, i);
        check_at(req->id, (at + i) % SLOTS, i);
        check_at(req->pad, 0, i);
        check_at(req->gref, 0x12345600 + i, i);
    }
    assert_true(RING_FULL(&rx_front));
}

static void a_response_belongs_to_a_request(void **state)
{
    static const struct {
        int16_t status;
        uint16_t id;
        int want;
    } steps[] = {
        { NETIF_RSP_OKAY, 3, 1 }, { NETIF_RSP_NULL, 0xffff, 1 }, { NETIF_RSP_ERROR, 255, 1 },
        { NETIF_RSP_DROPPED, 0, 1 }, { NETIF_RSP_OKAY, 3, XEN_NETIF_EID },
        { NETIF_RSP_OKAY, 256, XEN_NETIF_EID }, { NETIF_RSP_OKAY, 0xffff, XEN_NETIF_EID },
        { NETIF_RSP_OKAY, 7, XEN_NETIF_EID }, { 2, 9, 1 }
    };
    uint8_t *pending = (uint8_t *)calloc(1, SLOTS);     /* in memory of exactly its size */
    struct netif_tx_response rsp;
    unsigned int i;

    (void)state;
    assert_non_null(pending);
    pending[0] = pending[3] = pending[9] = pending[255] = 1;
    start(0u - 4, 6);
    tx_front.req_prod_pvt += SLOTS;
    tx_sring->rsp_prod += COUNT(steps);
    for (i = 0; i < COUNT(steps); i++) {
        RING_GET_RESPONSE(&tx_front, 0u - 4 + i)->id = steps[i].id;
        RING_GET_RESPONSE(&tx_front, 0u - 4 + i)->status = steps[i].status;
    }
    for (i = 0; i < COUNT(steps); i++) {
        assert_int_equal(xen_netif_take_tx_response(&tx_front, pending, &rsp), steps[i].want);
        check_at(rsp.id, steps[i].id, i);
        assert_int_equal(rsp.status, steps[i].status);
        check_at(tx_front.rsp_cons, 0u - 4 + i + 1, i);
        if (steps[i].want == 1 && steps[i].status != NETIF_RSP_NULL)
            check_at(pending[steps[i].id], 0, i);
    }
    for (i = 0; i < SLOTS; i++)
        check_at(pending[i], 0, i);
    i = tx_front.rsp_cons;
    assert_int_equal(xen_netif_take_tx_response(&tx_front, pending, &rsp), 0);
    check_at(tx_front.rsp_cons, i, 0);
    free(pending);
}

static void a_response_is_in_its_slot(void **state)
{
    const RING_IDX at = 0u - 2;

    (void)state;
    start(at, 8);
    xen_netif_put_tx_response(&tx_back, 0x1234, 0, NETIF_RSP_OKAY);
    xen_netif_put_tx_response(&tx_back, 0x5678, 2, NETIF_RSP_DROPPED);
    check_at(tx_back.rsp_prod_pvt, at + 4, 0);
    check_at(RING_GET_RESPONSE(&tx_back, at)->id, 0x1234, 0);
    assert_int_equal(RING_GET_RESPONSE(&tx_back, at)->status, NETIF_RSP_OKAY);
    check_at(RING_GET_RESPONSE(&tx_back, at + 1)->id, 0x5678, 0);
    assert_int_equal(RING_GET_RESPONSE(&tx_back, at + 1)->status, NETIF_RSP_DROPPED);
    assert_int_equal(RING_GET_RESPONSE(&tx_back, at + 2)->status, NETIF_RSP_NULL);
    assert_int_equal(RING_GET_RESPONSE(&tx_back, at + 3)->status, NETIF_RSP_NULL);
    check_at(tx_sring->rsp_prod, at, 0);
}

static int make_the_rings(void **state)
{
    (void)state;
    tx_sring = (netif_tx_sring_t *)malloc(SIZE(tx_sring));
    rx_sring = (netif_rx_sring_t *)malloc(SIZE(rx_sring));
    return tx_sring && rx_sring ? 0 : -1;
}

static int put_away(void **state)
{
    (void)state;
    free(tx_sring);
    free(rx_sring);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_transmitted_packet_is_checked),
        cmocka_unit_test(a_received_packet_is_checked),
        cmocka_unit_test(packets_are_taken_one_by_one),
        cmocka_unit_test(a_chain_without_an_end_stops),
        cmocka_unit_test(impossible_indexes_are_an_error),
        cmocka_unit_test(a_wrong_id_is_an_error),
        cmocka_unit_test(a_buffer_is_offered_with_its_number),
        cmocka_unit_test(a_response_belongs_to_a_request),
        cmocka_unit_test(a_response_is_in_its_slot),
    };

    return cmocka_run_group_tests_name("access/netif.h", tests, make_the_rings, put_away);
}
