/* SPDX-License-Identifier: MIT */
/*
 * A front end for Linux' xen-netback. Linux' own network stack in dom0, 10.0.0.1, answers: ARP, ping,
 * packets of several slots in both directions, checksums and segmentation that are left to the other
 * end, multicast addresses, and packets that are spread over the queues by their hash.
 */
#define XEN_NETIF_DEFINE_TOEPLITZ
#include "device.h"
#include "packet.h"

#include "xen/access/netif.h"

#define QUEUES          2u
#define TX_PAGES        20u
#define RX_PAGES        64u
#define REF_TX_RING     32u                             /* for each queue */
#define REF_RX_RING     (REF_TX_RING + QUEUES)
#define REF_CTRL        (REF_RX_RING + QUEUES)
#define REF_TABLE       (REF_CTRL + 1)
#define REF_TX          64u                             /* TX_PAGES for each queue */
#define REF_RX          (REF_TX + QUEUES * TX_PAGES)    /* RX_PAGES for each queue */
#define HEADROOM        256u
#define SHORTLY         (3 * NSEC_PER_SEC)

#define OUR_PORT        2000u

static const uint8_t group_mac[6] = { 0x01, 0x00, 0x5e, 0x01, 0x01, 0x01 };

static struct device net;

static struct queue {
    struct netif_tx_front_ring tx;
    struct netif_rx_front_ring rx;
    evtchn_port_t port, rx_port;    /* of the transmit ring and of the receive ring; can be one */
    uint8_t pending[256];           /* requests of the transmit ring without a response */
    uint8_t page_of[256];           /* of the request in each slot of the receive ring */
} queues[QUEUES];

static uint8_t tx_ring[QUEUES][PAGE_SIZE] PAGE_ALIGNED, rx_ring[QUEUES][PAGE_SIZE] PAGE_ALIGNED;
static uint8_t tx_page[QUEUES][TX_PAGES][PAGE_SIZE] PAGE_ALIGNED;
static uint8_t rx_page[QUEUES][RX_PAGES][PAGE_SIZE] PAGE_ALIGNED;
static uint8_t ctrl_page[PAGE_SIZE] PAGE_ALIGNED, table_page[PAGE_SIZE] PAGE_ALIGNED;
static struct xen_netif_ctrl_front_ring ctrl;
static evtchn_port_t ctrl_port;

/* ---- slots ------------------------------------------------------------------------------- */

/* Gives a page to the back end. */
static void offer_page(struct queue *q, unsigned int number, uint8_t page)
{
    q->page_of[xen_netif_put_rx_request(&q->rx, REF_RX + number * RX_PAGES + page)] = page;
}

/* Puts a packet into slots of `piece` bytes, and an extra behind the first. Returns how many. */
static unsigned int put(unsigned int number, const uint8_t *packet, size_t size, size_t piece,
                        uint16_t flags, const struct netif_extra_info *extra)
{
    struct queue *q = &queues[number];
    unsigned int slots = 0;
    size_t at = 0, n;

    do {
        struct netif_tx_request *req = RING_GET_REQUEST(&q->tx, q->tx.req_prod_pvt++);

        n = size - at < piece ? size - at : piece;
        memcpy(tx_page[number][slots], packet + at, n);
        req->gref = REF_TX + number * TX_PAGES + slots;
        req->offset = 0;
        req->id = (uint16_t)slots;
        q->pending[slots] = 1;
        req->size = (uint16_t)(at ? n : size);
        req->flags = (uint16_t)((at ? 0 : flags) | (at + n < size ? NETTXF_more_data : 0));
        if (!slots && extra) {
            req->flags |= NETTXF_extra_info;
            memcpy(RING_GET_REQUEST(&q->tx, q->tx.req_prod_pvt++), extra, sizeof(*extra));
        }
        slots++;
        at += n;
    } while (at < size);
    if (xen_ring_push_requests_notify(&q->tx))
        peer_notify(q->port);
    return slots + !!extra;
}

/* Waits for the responses to slots. Returns the last status but those of extras, which it counts. */
static int finish(unsigned int number, unsigned int slots, unsigned int *extras)
{
    struct queue *q = &queues[number];
    int status = NETIF_RSP_OKAY, made;

    for (*extras = 0; slots; slots--) {
        struct netif_tx_response rsp;

        while (!(made = xen_ring_final_check_responses(&q->tx)))
            peer_wait(q->port, "net: a packet has no response");
        if (xen_netif_take_tx_response(&q->tx, q->pending, &rsp) != 1)
            check_stop("net: a response to no request", q->tx.rsp_cons, (uint64_t)made);
        if (rsp.status == NETIF_RSP_NULL)
            ++*extras;
        else
            status = rsp.status;
    }
    return status;
}

static int send(unsigned int number, const uint8_t *packet, size_t size, size_t piece,
                uint16_t flags, const struct netif_extra_info *extra)
{
    unsigned int extras;
    int status = finish(number, put(number, packet, size, piece, flags, extra), &extras);

    if (extras != !!extra)
        check_stop("net: not one response to an extra, but", extras, 0);
    return status;
}

/* Takes a packet out of a queue, and gives its pages back. False if there is none. */
static bool take(unsigned int number)
{
    static struct xen_netif_packet seen;
    struct netif_rx_response slots[XEN_NETIF_NR_SLOTS_MIN + 1];
    struct queue *q = &queues[number];
    int n;

    if (!xen_ring_final_check_responses(&q->rx))
        return false;
    while ((n = xen_netif_take_rx_packet(&q->rx, slots, XEN_NETIF_NR_SLOTS_MIN + 1, &seen)) == XEN_NETIF_EEND)
        peer_wait(q->rx_port, "net: the rest of a packet does not come");
    if (n < 0 || seen.size > sizeof(got.bytes))
        check_stop("net: a packet is wrong; error, index", (uint64_t)n, q->rx.rsp_cons);
    got.size = 0;
    got.queue = number;
    got.slots = (unsigned int)n;
    got.flags = seen.flags;
    got.gso = seen.extra[XEN_NETIF_EXTRA_TYPE_GSO];
    got.hash = seen.extra[XEN_NETIF_EXTRA_TYPE_HASH];
    got.xdp = seen.extra[XEN_NETIF_EXTRA_XDP];
    for (int i = 0; i < n; i++) {
        memcpy(got.bytes + got.size, rx_page[number][q->page_of[slots[i].id]] + slots[i].offset,
               (size_t)slots[i].status);
        got.size += (size_t)slots[i].status;
    }
    for (RING_IDX at = seen.first; at != q->rx.rsp_cons; at++)
        offer_page(q, number, q->page_of[at % 256]);
    if (xen_ring_push_requests_notify(&q->rx))
        peer_notify(q->rx_port);
    if (got.xdp.type) {
        if (got.slots != 1 || got.size < HEADROOM)
            check_stop("net: a packet with room before it; slots, size", got.slots, got.size);
        got.size -= HEADROOM;
        memmove(got.bytes, got.bytes + HEADROOM, got.size);
    }
    return true;
}

/* ---- packets ----------------------------------------------------------------------------- */

static void send_arp(uint32_t operation, const uint8_t *to)
{
    uint8_t arp[ARP];
    size_t size = packet_arp(arp, operation, to);

    if (send(0, arp, size, PAGE_SIZE, 0, NULL) != NETIF_RSP_OKAY)
        check_stop("net: ARP", operation, 0);
}

/* Waits for a packet of any kind but a question for this guest's address, which it answers. */
static bool receive(uint64_t deadline)
{
    for (;;) {
        for (unsigned int i = 0; i < QUEUES; i++) {
            if (!take(i))
                continue;
            if (!got_arp(ARP_REQUEST))
                return true;
            send_arp(ARP_REPLY, got.bytes + 6);
        }
        if (clock_ns() > deadline)
            return false;
        for (unsigned int i = 0; i < QUEUES; i++)
            peer_wait_until(queues[i].rx_port, clock_ns() + 20 * NSEC_PER_MSEC);
    }
}

/* Waits for an IP packet of a protocol. */
static bool receive_ip(uint8_t protocol, uint64_t patience)
{
    uint64_t deadline = clock_ns() + patience;

    while (receive(deadline))
        if (got_ip(protocol))
            return true;
    return false;
}

/* ---- checks ------------------------------------------------------------------------------ */

static void check_arp(void)
{
    static const uint8_t everybody[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
    static const uint8_t vif[6] = { 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff };
    uint64_t deadline = clock_ns() + patience;
    bool answer = false;

    send_arp(ARP_REQUEST, everybody);
    while (!answer && receive(deadline))
        answer = got_arp(ARP_REPLY);
    check("net: Linux answers ARP", answer);
    memcpy(other_end.mac, got.bytes + ETH + 8, 6);
    check("net: with the address of xen-netback", !memcmp(other_end.mac, vif, 6));
}

/* A ping for dom0 with n bytes; returns its size. */
static size_t begin_ping(size_t n)
{
    size_t size = packet_ip(IP_ICMP, ICMP + n);
    uint8_t *icmp = packet + ETH + IP;

    memset(icmp, 0, ICMP);
    icmp[0] = ICMP_ECHO;
    put16(icmp + 4, (uint32_t)n);
    for (size_t i = 0; i < n; i++)
        icmp[ICMP + i] = (uint8_t)(i * 7 + (i >> 8));
    put16(icmp + 2, ~packet_sum(icmp, ICMP + n, 0));
    return size;
}

/* Pings dom0 with n bytes, sent in pieces. The answer must have the same bytes. */
static void ping(const char *what, unsigned int queue, size_t n, size_t piece, unsigned int slots)
{
    const uint8_t *icmp = packet + ETH + IP;
    size_t size = begin_ping(n);
    bool answered;

    check_is(what, (uint64_t)send(queue, packet, size, piece, 0, NULL), NETIF_RSP_OKAY);
    do
        answered = receive_ip(IP_ICMP, patience);
    while (answered && get16(got.bytes + ETH + IP + 4) != n);
    if (!check("net: is answered", answered))
        return;
    check_is("net: with an echo", got.bytes[ETH + IP], ICMP_REPLY);
    check_is("net: of the same size", got.size, size);
    check("net: and the same bytes", !memcmp(got.bytes + ETH + IP + 4, icmp + 4, ICMP - 4 + n));
    check_within("net: in as many slots as its size takes", got.slots, slots, slots + 1);
}

/* Dom0 answers a packet for a closed port if the checksum is right, is left to it, or is called right. */
static void check_checksums(void)
{
    static const char text[] = "is the checksum right?";
    static const char answered[][64] = {
        [0] = "net: one with a right checksum gets an answer",
        [2] = "net: one whose checksum is left to Linux gets an answer",
        [3] = "net: one that is called right gets an answer",
    };
    uint8_t *udp = packet + ETH + IP;
    size_t size;

    for (unsigned int i = 0; i < 4; i++) {
        static const uint16_t flags[] = { 0, 0, NETTXF_csum_blank, NETTXF_data_validated };
        uint32_t whole;

        size = packet_ip(IP_UDP, UDP + sizeof(text));
        put16(udp, 1000);
        put16(udp + 2, 9);
        put16(udp + 4, UDP + sizeof(text));
        put16(udp + 6, 0);
        memcpy(udp + UDP, text, sizeof(text));
        whole = ~packet_sum(udp, UDP + sizeof(text), packet_pseudo(packet + ETH));
        put16(udp + 6, i == 0 ? whole : i == 2 ? packet_pseudo(packet + ETH) : whole + 1);
        check_is("net: send a datagram",
                 (uint64_t)send(0, packet, size, PAGE_SIZE, flags[i], NULL), NETIF_RSP_OKAY);
        if (i == 1) {
            check("net: one with a wrong checksum gets no answer", !receive_ip(IP_ICMP, SHORTLY));
            continue;
        }
        check(answered[i], receive_ip(IP_ICMP, patience));
        check_is("net: its port is closed", got.bytes[ETH + IP], ICMP_UNREACHABLE);
    }

    /* dom0 sends a datagram, and leaves its checksum to the guest */
    check_note("datagram", 0, 0);
    if (check("net: a datagram of dom0", receive_ip(IP_UDP, patience))) {
        check_is("net: with a blank checksum",
                 got.flags & (NETRXF_csum_blank | NETRXF_data_validated),
                 NETRXF_csum_blank | NETRXF_data_validated);
        check_is("net: which is the sum of the pseudo-header", get16(got.bytes + ETH + IP + 6),
                 packet_pseudo(got.bytes + ETH));
    }
}

/* Dom0 remembers the connections of a port; another run has another one. */
static size_t tcp(uint32_t port, uint32_t seq, uint32_t ack, uint8_t flags, size_t n)
{
    return packet_tcp(OUR_PORT + (uint32_t)store_number("domid"), port, seq, ack, flags, n);
}

static unsigned int put_tcp(size_t size, const struct netif_extra_info *extra)
{
    return put(1, packet, size, 2000, NETTXF_csum_blank | NETTXF_data_validated, extra);
}

static void send_tcp(size_t size)
{
    unsigned int extras;

    finish(1, put_tcp(size, NULL), &extras);
}

static const uint8_t *got_tcp(void)
{
    return got.bytes + ETH + IP;
}

/* A large packet for a closed port: the answer says how many bytes came. */
static void check_send_gso(void)
{
    const struct netif_extra_info gso = {
        .type = XEN_NETIF_EXTRA_TYPE_GSO,
        .u.gso = { .size = 1000, .type = XEN_NETIF_GSO_TYPE_TCPV4 },
    };
    size_t size = tcp(7, 1000000, 0, PSH, 9000);
    unsigned int extras;

    check_is("net: send a packet to be segmented",
             (uint64_t)finish(1, put_tcp(size, &gso), &extras), NETIF_RSP_OKAY);
    check_is("net: a response to its extra", extras, 1);
    if (!check("net: is answered", receive_ip(IP_TCP, patience)))
        return;
    check_is("net: with a reset", got_tcp()[13], RST | ACK);
    check_is("net: all bytes came", get32(got_tcp() + 8), 1000000 + 9000);
}

/* Whether a packet for the group comes, which dom0 sends again and again: it counts them in data/sent. */
static bool hears_group(void)
{
    uint64_t sent = store_number("data/sent"), deadline = clock_ns() + patience;

    while (take(0) || take(1))
        ;
    while (clock_ns() < deadline) {
        bool two_more = store_number("data/sent") >= sent + 2;      /* the second one was sent since then */

        while (receive(clock_ns() + 100 * NSEC_PER_MSEC))
            if (!memcmp(got.bytes, group_mac, 6))
                return true;
        if (two_more)
            return false;
    }
    check_stop("net: dom0 does not send to the group", sent, 0);
}

static void check_multicast(void)
{
    struct netif_extra_info extra = { .type = XEN_NETIF_EXTRA_TYPE_MCAST_ADD };

    memcpy(extra.u.mcast.addr, group_mac, 6);
    check_is("net: multicast control", device_offers(&net, "feature-multicast-control", 0), 1);
    check_note("multicast", 0, 0);
    check("net: no packet for a group that is not in the list", !hears_group());
    check_is("net: add the group", (uint64_t)send(0, packet, 64, PAGE_SIZE, 0, &extra),
             NETIF_RSP_OKAY);
    check("net: a packet for the group", hears_group());
    extra.type = XEN_NETIF_EXTRA_TYPE_MCAST_DEL;
    check_is("net: remove the group", (uint64_t)send(0, packet, 64, PAGE_SIZE, 0, &extra),
             NETIF_RSP_OKAY);
    check("net: no packet any more", !hears_group());
    check_is("net: the filter can be switched",
             device_offers(&net, "feature-dynamic-multicast-control", 0), 1);
    device_put_number(&net, "request-multicast-control", 0);
    check("net: and is off", hears_group());
    check_note("quiet", 0, 0);
}

/* A request on the control ring; returns the status. */
static uint32_t control(uint16_t type, uint32_t a, uint32_t b, uint32_t c, uint32_t *result)
{
    struct xen_netif_ctrl_request *req = RING_GET_REQUEST(&ctrl, ctrl.req_prod_pvt);
    struct xen_netif_ctrl_response rsp;

    req->id = (uint16_t)(0x1234 + ctrl.req_prod_pvt++);
    req->type = type;
    req->data[0] = a;
    req->data[1] = b;
    req->data[2] = c;
    if (xen_ring_push_requests_notify(&ctrl))
        peer_notify(ctrl_port);
    while (xen_ring_final_check_responses(&ctrl) != 1)
        peer_wait(ctrl_port, "net: the control ring has no response");
    xen_ring_take_response(&ctrl, &rsp);
    if (rsp.type != type || rsp.id != (uint16_t)(0x1234 + ctrl.rsp_cons - 1))
        check_stop("net: a response to another request, type and id", rsp.type, rsp.id);
    *result = rsp.data;
    return rsp.status;
}

static void check_control(const char *what, uint16_t type, uint32_t a, uint32_t b, uint32_t c,
                          uint32_t status)
{
    uint32_t result;

    check_is(what, control(type, a, b, c, &result), status);
}

/* The hash of a ping's answer decides about its queue. */
static void check_hash(void)
{
    static const uint32_t both = XEN_NETIF_CTRL_HASH_TYPE_IPV4 | XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP;
    uint8_t key[40];
    uint32_t *table = (uint32_t *)table_page, result = 0, hash;

    check_is("net: a control ring", device_offers(&net, "feature-ctrl-ring", 0), 1);
    check_control("net: the types of hashes, before an algorithm is set",
                  XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS, 0, 0, 0, XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    check_control("net: no such algorithm", XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM, 7, 0, 0,
                  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    check_control("net: set the algorithm", XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
                  XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ, 0, 0, XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_is("net: the types of hashes", control(XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS, 0, 0, 0,
                                                 &result), XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_is("net: are all", result, both | XEN_NETIF_CTRL_HASH_TYPE_IPV6 |
             XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP);
    for (unsigned int i = 0; i < sizeof(key); i++)
        table_page[i] = key[i] = (uint8_t)(i * 37 + 11);
    check_control("net: a key that is too long", XEN_NETIF_CTRL_TYPE_SET_HASH_KEY, REF_TABLE, 41, 0,
                  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    check_control("net: set the key", XEN_NETIF_CTRL_TYPE_SET_HASH_KEY, REF_TABLE, sizeof(key), 0,
                  XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_control("net: hash addresses", XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS, both, 0, 0,
                  XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_is("net: the size of the table", control(XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE, 0, 0,
                                                   0, &result), XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_is("net: at most", result, 128);
    check_control("net: too large", XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE, result + 1, 0, 0,
                  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
    check_control("net: set the size", XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE, 4, 0, 0,
                  XEN_NETIF_CTRL_STATUS_SUCCESS);
    check_control("net: grants that stay mapped", XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE, 0, 0, 0,
                  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED);
    for (uint32_t queue = 0; queue < QUEUES; queue++) {
        for (unsigned int i = 0; i < 4; i++)
            table[i] = queue;
        check_control("net: set the table", XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING, REF_TABLE, 4, 0,
                      XEN_NETIF_CTRL_STATUS_SUCCESS);
        ping("net: ping", 0, 100, PAGE_SIZE, 1);
        check_is("net: the answer is in the queue of the table", got.queue, queue);
        check_is("net: and has a hash", got.hash.type, XEN_NETIF_EXTRA_TYPE_HASH);
        hash = xen_netif_toeplitz_hash(key, sizeof(key), got.bytes + ETH + 12, 8);
        check_is("net: over the addresses", got.hash.u.hash.type, _XEN_NETIF_CTRL_HASH_TYPE_IPV4);
        check_is("net: by that algorithm", got.hash.u.hash.algorithm,
                 XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ);
        check_is("net: of that value", got.hash.u.hash.value[0] | got.hash.u.hash.value[1] << 8 |
                 got.hash.u.hash.value[2] << 16 | (uint32_t)got.hash.u.hash.value[3] << 24, hash);
    }
    table[1] = QUEUES;
    check_control("net: a queue that does not exist", XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING, REF_TABLE,
                  4, 0, XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER);
}

/*
 * Loads the file of dom0's port 5001: 200 lines of 1000 bytes. Large packets have two extras, as the
 * hash is on.
 */
static void check_receive_gso(void)
{
    uint32_t seq = 5000, ack = 0;
    unsigned int large = 0, hashed = 0, wrong = 0;
    size_t have = 0;
    bool end = false;

    check_note("serve", 5001, 0);
    for (unsigned int tries = 0; tries < 20; tries++) {     /* until dom0's program listens */
        size_t size = tcp(5001, seq, 0, SYN, 0);

        send_tcp(size);
        if (receive_ip(IP_TCP, patience) && got_tcp()[13] == (SYN | ACK))
            break;
        receive_ip(IP_TCP, SHORTLY / 4);
    }
    if (!check_is("net: a connection", got_tcp()[13], SYN | ACK))
        return;
    ack = get32(got_tcp() + 4) + 1;
    send_tcp(tcp(5001, ++seq, ack, ACK, 0));
    while (!end && receive_ip(IP_TCP, patience)) {
        size_t header = IP + (size_t)(got_tcp()[12] >> 4) * 4, n = get16(got.bytes + ETH + 2) - header;
        const uint8_t *bytes = got.bytes + ETH + header;

        if (get32(got_tcp() + 4) == ack) {
            for (size_t i = 0; i < n; i++, have++)
                wrong += bytes[i] != (have % 1000 == 999 ? '\n' : 'x');
            ack += (uint32_t)n;
            if (got.gso.type) {
                large++;
                hashed += got.gso.flags & XEN_NETIF_EXTRA_FLAG_MORE &&
                          got.hash.type == XEN_NETIF_EXTRA_TYPE_HASH &&
                          got.hash.u.hash.type == _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP;
                if (got.gso.u.gso.type != XEN_NETIF_GSO_TYPE_TCPV4 || !got.gso.u.gso.size ||
                    !(got.flags & NETRXF_csum_blank))
                    check_stop("net: a large packet is wrong; type, size", got.gso.u.gso.type,
                               got.gso.u.gso.size);
            }
            end = got_tcp()[13] & FIN;
        }
        send_tcp(tcp(5001, seq, ack + end, (uint8_t)(ACK | (end ? FIN : 0)), 0));
    }
    check_is("net: all of a file came", have, 200000);
    check_is("net: bytes that are wrong", wrong, 0);
    check_within("net: in packets that the guest has to segment", large, 1, 200);
    check_is("net: and that have a second extra, the hash over addresses and ports", hashed, large);
    check_control("net: no hash any more", XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM,
                  XEN_NETIF_CTRL_HASH_ALGORITHM_NONE, 0, 0, XEN_NETIF_CTRL_STATUS_SUCCESS);
}

/* The back end leaves room before the data of each packet that it sends from now on. */
static void check_headroom(void)
{
    check_is("net: room before packets", device_offers(&net, "feature-xdp-headroom", 0), 1);
    device_put_number(&net, "xdp-headroom", HEADROOM);
    device_enter(&net, XenbusStateReconfiguring);
    device_wait(&net, XenbusStateReconfigured);
    device_enter(&net, XenbusStateConnected);
    ping("net: ping", 0, 100, PAGE_SIZE, 1);
    check_is("net: there is room before the answer", got.xdp.type, XEN_NETIF_EXTRA_XDP);
    check_is("net: as much as was wished", got.xdp.u.pad[0], HEADROOM);
}

static void await_link(const char *state)
{
    char seen[8];

    check_note(state, 0, 0);
    while (store_read("data/link", seen, sizeof(seen)) || strlen(seen) != strlen(state))
        peer_wait_until(queues[0].port, clock_ns() + 100 * NSEC_PER_MSEC);
}

/* While the interface is down in dom0, the back end takes no packet, and says so nowhere. */
static void check_down(void)
{
    unsigned int slots, extras;

    await_link("down");
    slots = put(0, packet, begin_ping(200), PAGE_SIZE, 0, NULL);
    peer_wait_until(queues[0].port, clock_ns() + SHORTLY);
    check("net: no response while the interface is down",
          !xen_ring_final_check_responses(&queues[0].tx));
    check_is("net: the state of the back end tells nothing", device_offers(&net, "state", 0),
             XenbusStateConnected);
    check_is("net: nor does a carrier", device_offers(&net, "carrier", 2), 2);
    await_link("up");
    check_is("net: a response after that", (uint64_t)finish(0, slots, &extras), NETIF_RSP_OKAY);
    ping("net: ping", 0, 201, PAGE_SIZE, 1);    /* dom0 can have lost that one */
}

/* ---- connection -------------------------------------------------------------------------- */

static void put_of_queue(unsigned int number, const char *name, uint32_t value)
{
    char path[48] = "queue-";
    char *end = put_decimal(path + 6, number);

    *end++ = '/';
    memcpy(end, name, strlen(name) + 1);
    device_put_number(&net, path, value);
}

static void connect(void)
{
    device_wait(&net, XenbusStateInitWait);
    check_within("net: queues that are offered", device_offers(&net, "multi-queue-max-queues", 1),
                 QUEUES, 64);
    check_is("net: copies packets", device_offers(&net, "feature-rx-copy", 0), 1);
    check_is("net: packets of several slots", device_offers(&net, "feature-sg", 0), 1);
    check_is("net: packets to be segmented", device_offers(&net, "feature-gso-tcpv4", 0), 1);
    check_is("net: a port for each ring is possible",
             device_offers(&net, "feature-split-event-channels", 0), 1);
    check_is("net: packets of IPv6 to be segmented", device_offers(&net, "feature-gso-tcpv6", 0), 1);
    check_is("net: with a blank checksum in IPv6",
             device_offers(&net, "feature-ipv6-csum-offload", 0), 1);
    check_is("net: no flipping of pages", device_offers(&net, "feature-rx-flip", 1), 0);
    device_put_number(&net, "multi-queue-num-queues", QUEUES);
    for (unsigned int i = 0; i < QUEUES; i++) {
        struct queue *q = &queues[i];

        q->port = q->rx_port = device_port(&net);
        if (i == 1)
            q->rx_port = device_port(&net);
        XEN_FRONT_RING_INIT(&q->tx, (struct netif_tx_sring *)tx_ring[i], PAGE_SIZE);
        XEN_FRONT_RING_INIT(&q->rx, (struct netif_rx_sring *)rx_ring[i], PAGE_SIZE);
        device_grant(&net, REF_TX_RING + i, tx_ring[i], 0);
        device_grant(&net, REF_RX_RING + i, rx_ring[i], 0);
        for (unsigned int j = 0; j < TX_PAGES; j++)
            device_grant(&net, REF_TX + i * TX_PAGES + j, tx_page[i][j], GTF_readonly);
        for (unsigned int j = 0; j < RX_PAGES; j++) {
            device_grant(&net, REF_RX + i * RX_PAGES + j, rx_page[i][j], 0);
            offer_page(q, i, (uint8_t)j);
        }
        xen_ring_push_requests(&q->rx);
        put_of_queue(i, "tx-ring-ref", REF_TX_RING + i);
        put_of_queue(i, "rx-ring-ref", REF_RX_RING + i);
        put_of_queue(i, q->port == q->rx_port ? "event-channel" : "event-channel-tx", q->port);
        if (q->port != q->rx_port)
            put_of_queue(i, "event-channel-rx", q->rx_port);
    }
    ctrl_port = device_port(&net);
    XEN_FRONT_RING_INIT(&ctrl, (struct xen_netif_ctrl_sring *)ctrl_page, PAGE_SIZE);
    device_grant(&net, REF_CTRL, ctrl_page, 0);
    device_grant(&net, REF_TABLE, table_page, GTF_readonly);
    device_put_number(&net, "ctrl-ring-ref", REF_CTRL);
    device_put_number(&net, "event-channel-ctrl", ctrl_port);
    device_put_number(&net, "request-rx-copy", 1);
    device_put_number(&net, "feature-rx-notify", 1);
    device_put_number(&net, "feature-sg", 1);
    device_put_number(&net, "feature-gso-tcpv4", 1);
    device_put_number(&net, "request-multicast-control", 1);
    device_enter(&net, XenbusStateConnected);
    device_wait(&net, XenbusStateConnected);
}

static void disconnect(void)
{
    device_enter(&net, XenbusStateClosing);
    device_wait(&net, XenbusStateClosing);
    device_enter(&net, XenbusStateClosed);
    device_wait(&net, XenbusStateClosed);
    for (unsigned int i = 0; i < QUEUES; i++) {
        device_close(queues[i].port);
        if (queues[i].port != queues[i].rx_port)
            device_close(queues[i].rx_port);
        device_revoke(REF_TX_RING + i);
        device_revoke(REF_RX_RING + i);
        for (unsigned int j = 0; j < TX_PAGES; j++)
            device_revoke(REF_TX + i * TX_PAGES + j);
        for (unsigned int j = 0; j < RX_PAGES; j++)
            device_revoke(REF_RX + i * RX_PAGES + j);
    }
    device_close(ctrl_port);
    device_revoke(REF_CTRL);
    device_revoke(REF_TABLE);
    check("net: the back end has released all pages", true);
}

static void check_toolstack(void)
{
    device_check("net: the toolstack wrote the address", net.own, "mac", "00:16:3e:00:00:01");
    device_check("net: for the back end, too", net.other, "mac", "00:16:3e:00:00:01");
    device_check("net: the size of a packet", net.own, "mtu", "1500");
    device_check("net: the number", net.own, "handle", "0");
    device_check("net: for the back end, too", net.other, "handle", "0");
    device_check("net: 5000000 bytes in 50 ms", net.other, "rate", "5000000,50000");
    device_check("net: trusts the back end", net.own, "trusted", "1");
    device_check("net: the script has run", net.other, "hotplug-status", "connected");
}

void check_peer_net(void)
{
    own_end = (struct packet_end) { .mac = { 0x00, 0x16, 0x3e, 0x00, 0x00, 0x01 }, .ip = { 10, 0, 0, 2 } };
    other_end = (struct packet_end) { .ip = { 10, 0, 0, 1 } };
    device_open(&net, "vif", 0);
    check_toolstack();
    connect();
    check_arp();
    for (unsigned int i = 0; i < QUEUES; i++) {
        ping("net: ping", i, 56, PAGE_SIZE, 1);
        ping("net: ping with a packet of two slots", i, 7000, PAGE_SIZE, 2);
        ping("net: ping with one of five slots", i, 7000, 1500, 2);
        ping("net: ping with one of 18 slots", i, 7000, 400, 2);
        ping("net: Linux takes one slot more", i, 7000, 380, 2);
        check_is("net: and drops a packet of 20",
                 (uint64_t)send(i, packet, begin_ping(7000), 360, 0, NULL),
                 (uint64_t)NETIF_RSP_ERROR);
    }
    check_is("net: a packet shorter than its header",
             (uint64_t)send(0, packet, ETH - 1, PAGE_SIZE, 0, NULL), (uint64_t)NETIF_RSP_ERROR);
    check_checksums();
    check_send_gso();
    check_hash();
    check_receive_gso();
    check_down();
    check_headroom();
    check_multicast();          /* the last one: dom0 moves its end to a bridge */
    disconnect();
}
