/* SPDX-License-Identifier: MIT */
/*
 * usage: netif VARIANT N     N packets
 *        netif list          VARIANT REFERENCE LABEL, a line each
 *
 * Measures how long it takes to take a packet of a network ring: with access/netif.h, and by hand as
 * drivers do (copy each slot, a compiler barrier, then the same checks, in functions for the extras and
 * for the rest of the slots). Both count the slots of the ring and keep what they have copied.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/netif.h"

#define NOINLINE    __attribute__((__noinline__))
#define barrier()   __asm__ __volatile__("" : : : "memory")

enum { SLOTS = 256, MAX = 19 };

static struct queue {
    netif_tx_back_ring_t tx;
    netif_rx_front_ring_t rx;
    struct netif_tx_request tx_slots[MAX];
    struct netif_rx_response rx_slots[MAX];
    struct xen_netif_packet packet;
} queue;

static NOINLINE int take_tx(struct queue *q)
{
    return xen_netif_take_tx_packet(&q->tx, q->tx_slots, MAX, &q->packet);
}

static NOINLINE int take_rx(struct queue *q)
{
    return xen_netif_take_rx_packet(&q->rx, q->rx_slots, MAX, &q->packet);
}

/* ---- by hand ------------------------------------------------------------------------------- */

static int keep(struct xen_netif_packet *packet, const struct netif_extra_info *extra, unsigned int types)
{
    packet->nr_extras++;
    if (extra->type > 5 || !(1u << extra->type & types) || packet->extra[extra->type].type)
        return -1;
    memcpy(&packet->extra[extra->type], extra, sizeof(*extra));
    if (extra->type == XEN_NETIF_EXTRA_TYPE_GSO &&
        (!extra->u.gso.size || (extra->u.gso.type != XEN_NETIF_GSO_TYPE_TCPV4 &&
                                extra->u.gso.type != XEN_NETIF_GSO_TYPE_TCPV6)))
        return -1;
    return 0;
}

static void start(struct xen_netif_packet *packet, RING_IDX first, uint16_t flags)
{
    unsigned int i;

    packet->first = first;
    packet->flags = flags;
    packet->nr_extras = 0;
    for (i = 0; i < 6; i++)
        packet->extra[i].type = 0;
}

static void refuse(netif_tx_back_ring_t *back, RING_IDX from, RING_IDX end, unsigned int extras)
{
    struct netif_tx_request req;
    struct netif_tx_response *rsp;

    while (from != end) {
        memcpy(&req, RING_GET_REQUEST(back, from++), sizeof(req));
        rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);
        rsp->id = req.id;
        rsp->status = NETIF_RSP_ERROR;
        for (; extras; extras--, from++)
            RING_GET_RESPONSE(back, back->rsp_prod_pvt++)->status = NETIF_RSP_NULL;
    }
    back->req_cons = end;
}

static NOINLINE int hand_tx(struct queue *q)
{
    struct xen_netif_packet *packet = &q->packet;
    struct netif_tx_request *tx = q->tx_slots, dropped;
    netif_tx_back_ring_t *back = &q->tx;
    RING_IDX prod = __atomic_load_n(&back->sring->req_prod, __ATOMIC_ACQUIRE), cons = back->req_cons;
    struct netif_extra_info extra;
    unsigned int n = 1, rest, more;
    int error = 0;

    if (prod - cons > back->nr_ents - (cons - back->rsp_prod_pvt))
        return -1;
    if (prod == cons)
        return 0;
    memcpy(&tx[0], RING_GET_REQUEST(back, cons), sizeof(tx[0]));
    barrier();
    start(packet, cons++, tx[0].flags);
    packet->size = rest = tx[0].size;
    if (tx[0].flags & NETTXF_extra_info)
        do {
            if (cons == prod)
                return -1;
            memcpy(&extra, RING_GET_REQUEST(back, cons++), sizeof(extra));
            barrier();
            if (keep(packet, &extra, 0x1e))
                error = -1;
        } while (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE);
    more = tx[0].flags & NETTXF_more_data;
    if (packet->extra[XEN_NETIF_EXTRA_TYPE_MCAST_ADD].type || packet->extra[XEN_NETIF_EXTRA_TYPE_MCAST_DEL].type) {
        if (packet->nr_extras == 1 && !more) {
            packet->size = tx[0].offset = tx[0].size = 0;
            back->req_cons = cons;
            return 1;
        }
        error = -1;
    }
    for (; more; n++) {
        struct netif_tx_request *slot = &tx[n];

        if (cons == prod)
            return -1;
        if (n >= MAX)
            error = -1;
        if (error)
            slot = &dropped;
        memcpy(slot, RING_GET_REQUEST(back, cons++), sizeof(*slot));
        barrier();
        if (slot->size > rest || slot->offset + slot->size > 4096)
            error = -1;
        rest -= slot->size;
        more = slot->flags & NETTXF_more_data;
    }
    if (error || packet->size < 14 || tx[0].offset + rest > 4096) {
        refuse(back, packet->first, cons, packet->nr_extras);
        return -1;
    }
    tx[0].size = (uint16_t)rest;
    back->req_cons = cons;
    return (int)n;
}

static NOINLINE int hand_rx(struct queue *q)
{
    struct xen_netif_packet *packet = &q->packet;
    struct netif_rx_response *rx = q->rx_slots, dropped, *slot = rx;
    netif_rx_front_ring_t *front = &q->rx;
    RING_IDX prod = __atomic_load_n(&front->sring->rsp_prod, __ATOMIC_ACQUIRE), cons = front->rsp_cons;
    struct netif_extra_info extra;
    unsigned int n = 1;
    int error = 0;

    if (prod - cons > front->req_prod_pvt - cons)
        return -1;
    if (prod == cons)
        return 0;
    memcpy(&rx[0], RING_GET_RESPONSE(front, cons), sizeof(rx[0]));
    barrier();
    start(packet, cons, rx[0].flags);
    packet->size = 0;
    for (;; n++) {
        if (slot->id != (cons & (front->nr_ents - 1)) || slot->status < 0 || slot->offset + slot->status > 4096)
            error = -1;
        packet->size += (uint32_t)slot->status;
        cons++;
        if (n == 1 && rx[0].flags & NETRXF_extra_info)
            do {
                if (cons == prod)
                    return -1;
                memcpy(&extra, RING_GET_RESPONSE(front, cons++), sizeof(extra));
                barrier();
                if (keep(packet, &extra, 0x32))
                    error = -1;
            } while (extra.flags & XEN_NETIF_EXTRA_FLAG_MORE);
        if (!(slot->flags & NETRXF_more_data))
            break;
        if (cons == prod)
            return -1;
        slot = n < MAX ? &rx[n] : &dropped;
        memcpy(slot, RING_GET_RESPONSE(front, cons), sizeof(*slot));
        barrier();
    }
    front->rsp_cons = cons;
    return error || n > MAX || packet->size < 14 ? -1 : (int)n;
}

/* ---- packets, all alike -------------------------------------------------------------------- */

static const struct {
    const char *name, *label;
    int (*ways[2])(struct queue *q);
    unsigned int n, extras;
} packets[] = {
    { "tx-1",  "transmit, 1 slot",             { take_tx, hand_tx }, 1, 0 },
    { "tx-17", "transmit, 17 slots, 2 extras", { take_tx, hand_tx }, 17, 2 },
    { "rx-1",  "receive, 1 slot",              { take_rx, hand_rx }, 1, 0 },
    { "rx-17", "receive, 17 slots, 2 extras",  { take_rx, hand_rx }, 17, 2 }
};
static const char *const ways[] = { "take-", "hand-" };
enum { PACKETS = sizeof(packets) / sizeof(packets[0]) };

static struct netif_extra_info an_extra(unsigned int i, unsigned int n)
{
    struct netif_extra_info extra = { .type = XEN_NETIF_EXTRA_TYPE_GSO };

    extra.u.gso.size = 1448;
    extra.u.gso.type = XEN_NETIF_GSO_TYPE_TCPV4;
    if (i)
        extra.type = XEN_NETIF_EXTRA_TYPE_HASH;
    extra.flags = i + 1 < n ? XEN_NETIF_EXTRA_FLAG_MORE : 0;
    return extra;
}

/* One packet at the start of both rings. */
static void make(unsigned int n, unsigned int extras)
{
    unsigned int i, at = 0;

    for (i = 0; i < n + extras; i++) {
        struct netif_tx_request *req = RING_GET_REQUEST(&queue.tx, i);
        struct netif_rx_response *rsp = RING_GET_RESPONSE(&queue.rx, i);

        if (i && i <= extras) {
            struct netif_extra_info extra = an_extra(i - 1, extras);

            memcpy(req, &extra, sizeof(extra));
            memcpy(rsp, &extra, sizeof(extra));
            continue;
        }
        req->gref = i;
        req->id = rsp->id = (uint16_t)i;
        req->offset = rsp->offset = 16;
        req->size = (uint16_t)(at ? 3800 : 3800 * n);
        rsp->status = 3800;
        req->flags = rsp->flags = (uint16_t)((at + 1 < n ? NETTXF_more_data : 0) |
                                             (!at && extras ? NETTXF_extra_info : 0));
        at++;
    }
    queue.tx.sring->req_prod = queue.rx.sring->rsp_prod = i;
}

int main(int argc, char **argv)
{
    static unsigned char pages[2][4096] __attribute__((aligned(4096)));
    unsigned long n;
    unsigned int i, j;

    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        for (i = 0; i < PACKETS; i++)
            printf("%s%s %s%s %s, against by hand\n", ways[0], packets[i].name, ways[1], packets[i].name,
                   packets[i].label);
        return 0;
    }
    if (argc != 3)
        return 2;
    BACK_RING_INIT(&queue.tx, (netif_tx_sring_t *)(void *)pages[0], 4096);
    FRONT_RING_INIT(&queue.rx, (netif_rx_sring_t *)(void *)pages[1], 4096);
    for (i = 0; i < PACKETS; i++)
        for (j = 0; j < 2; j++) {
            if (strncmp(argv[1], ways[j], 5) || strcmp(argv[1] + 5, packets[i].name))
                continue;
            make(packets[i].n, packets[i].extras);
            queue.rx.req_prod_pvt = SLOTS;
            for (n = strtoul(argv[2], NULL, 10); n; n--) {
                queue.tx.req_cons = queue.rx.rsp_cons = 0;
                if (packets[i].ways[j](&queue) != (int)packets[i].n)
                    abort();
                barrier();
            }
            return 0;
        }
    return 2;
}
