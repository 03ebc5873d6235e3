/* SPDX-License-Identifier: MIT */
/*
 * A back end for Linux' xen-netfront. The network behind it consists of one host, 10.0.0.1, which
 * answers ARP, pings, a question for the address of a name, and a connection that sends a file.
 */
#include "backend.h"
#include "packet.h"

#include "xen/access/netif.h"

#define QUEUES          2u
#define SLOTS           XEN_NETIF_NR_SLOTS_MIN      /* of a packet, without extras */
#define OFFSET          16u                         /* of the data in a page of the front end */
#define FILE            200000u                     /* bytes that Linux sends on a connection, */
#define ANSWER          9000u                       /* and those of them that it gets back */
#define LINE            1000u
#define SEGMENT         1000u
#define PORT_DNS        53u
#define PORT_FILE       5001u
#define OUR_SEQ         70000u

static struct device net;

static struct queue {
    struct netif_tx_back_ring tx;
    struct netif_rx_back_ring rx;
    evtchn_port_t tx_port, rx_port;     /* can be the same */
    int64_t tx_handle, rx_handle;
} queues[QUEUES];
static unsigned int n_queues;

static uint8_t tx_ring[QUEUES][PAGE_SIZE] PAGE_ALIGNED, rx_ring[QUEUES][PAGE_SIZE] PAGE_ALIGNED;

/* What the front end has sent since it has connected */
static struct seen {
    unsigned int in_queue[QUEUES], several, blank, large, pings, names;
    size_t bytes, wrong;        /* of the file */
    uint32_t next;              /* sequence number of its next byte */
} seen;

/* ---- slots ------------------------------------------------------------------------------- */

/* Copies bytes from a page of the front end, or to it, in parts that do not cross a page of this guest. */
static bool copy(bool in, grant_ref_t ref, size_t offset, uint8_t *own, size_t size)
{
    for (size_t n; size; offset += n, own += n, size -= n) {
        n = PAGE_SIZE - (uintptr_t)own % PAGE_SIZE;
        if (n > size)
            n = size;
        if (!(in ? grant_copy_from(net.domid, ref, offset, own, n) : grant_copy_to(net.domid, ref, offset, own, n)))
            return false;
    }
    return true;
}

/* Copies the data of a packet. */
static bool gather(const struct netif_tx_request *slots, unsigned int n)
{
    for (unsigned int i = 0; i < n; i++) {
        if (!copy(true, slots[i].gref, slots[i].offset, got.bytes + got.size, slots[i].size))
            return false;
        got.size += slots[i].size;
    }
    return true;
}

/* Takes a packet that the front end transmits. False if there is none. */
static bool take(unsigned int number)
{
    static struct xen_netif_packet seen;
    struct queue *q = &queues[number];
    struct netif_tx_request slots[SLOTS];
    bool right;
    int n;

    if (!xen_ring_final_check_requests(&q->tx))
        return false;
    n = xen_netif_take_tx_packet(&q->tx, slots, SLOTS, &seen);
    if (n < 0)
        check_stop("netback: a packet is wrong; error, index", (uint64_t)n, q->tx.req_cons);
    got.size = 0;
    got.queue = number;
    got.slots = (unsigned int)n;
    got.flags = seen.flags;
    got.gso = seen.extra[XEN_NETIF_EXTRA_TYPE_GSO];
    if (seen.nr_extras != !!got.gso.type)
        check_stop("netback: an extra of another type", seen.nr_extras, got.gso.type);
    right = gather(slots, got.slots);
    for (int i = 0; i < n; i++)
        xen_netif_put_tx_response(&q->tx, slots[i].id, i ? 0 : seen.nr_extras,
                                  right ? NETIF_RSP_OKAY : NETIF_RSP_ERROR);
    if (xen_ring_push_responses_notify(&q->tx))
        peer_notify(q->tx_port);
    if (!right)
        check_stop("netback: a packet cannot be copied; slots, size", got.slots, seen.size);
    return true;
}

/* The next slot for a packet to receive, in which the response has to be */
static struct netif_rx_response *next_page(struct queue *q, struct netif_rx_request *req)
{
    int made;

    while (!(made = xen_ring_final_check_requests(&q->rx)))
        peer_wait(q->rx_port, "netback: the front end has no page for a packet");
    if (made < 0)
        check_stop("netback: more pages than the ring has slots", (uint64_t)made, q->rx.req_cons);
    xen_ring_take_request(&q->rx, req);
    return RING_GET_RESPONSE(&q->rx, q->rx.rsp_prod_pvt++);
}

/* Sends the packet that packet.h has made. */
static void give(size_t size, uint16_t flags, const struct netif_extra_info *extra)
{
    struct queue *q = &queues[got.queue];
    struct netif_rx_request req;
    struct netif_rx_response *rsp;

    for (size_t at = 0, n; at < size; at += n) {
        n = size - at < PAGE_SIZE - OFFSET ? size - at : PAGE_SIZE - OFFSET;
        rsp = next_page(q, &req);
        if (!copy(false, req.gref, OFFSET, packet + at, n))
            check_stop("netback: a page cannot be written; reference, size", req.gref, n);
        rsp->id = req.id;
        rsp->offset = OFFSET;
        rsp->flags = (uint16_t)((at ? 0 : flags) | (at + n < size ? NETRXF_more_data : 0));
        rsp->status = (int16_t)n;
        if (!at && extra) {
            rsp->flags |= NETRXF_extra_info;
            memcpy(next_page(q, &req), extra, sizeof(*extra));
        }
    }
    if (xen_ring_push_responses_notify(&q->rx))
        peer_notify(q->rx_port);
}

/* ---- the host ---------------------------------------------------------------------------- */

static void answer_ping(void)
{
    const uint8_t *ping = got.bytes + ETH + IP;
    size_t n = get16(got.bytes + ETH + 2) - IP, size = packet_ip(IP_ICMP, n);
    uint8_t *icmp = packet + ETH + IP;

    if (ping[0] != ICMP_ECHO || size > got.size || packet_sum(ping, n, 0) != 0xffff)
        check_stop("netback: a ping is wrong; type, size", ping[0], got.size);
    seen.pings++;
    memcpy(icmp, ping, n);
    icmp[0] = ICMP_REPLY;
    put16(icmp + 2, 0);
    put16(icmp + 2, ~packet_sum(icmp, n, 0));
    got.queue = seen.pings % n_queues;      /* Linux accepts a packet on any queue */
    give(size, 0, NULL);
}

/* A question for a name of the domain name system. The answer has a checksum. */
static void answer_name(void)
{
    static const uint8_t address[16] = {
        0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 10, 0, 0, 77,      /* the name that was asked for, 60 s */
    };
    const uint8_t *asked = got.bytes + ETH + IP;
    size_t n = get16(asked + 4) - UDP, more, size;
    uint8_t *udp = packet + ETH + IP;

    if (get16(asked + 2) != PORT_DNS || ETH + IP + UDP + n > got.size || n < 16)
        check_stop("netback: a datagram is wrong; port, size", get16(asked + 2), n);
    more = get16(asked + UDP + n - 4) == 1 ? sizeof(address) : 0;   /* none for IPv6 */
    size = packet_ip(IP_UDP, UDP + n + more);
    memcpy(udp, asked, UDP + n);
    put16(udp, PORT_DNS);
    put16(udp + 2, get16(asked));
    put16(udp + 4, (uint32_t)(UDP + n + more));
    put16(udp + UDP + 2, 0x8180);       /* an answer, without an error */
    udp[UDP + 7] = !!more;
    memcpy(udp + UDP + n, address, more);
    put16(udp + 6, 0);
    put16(udp + 6, ~packet_sum(udp, UDP + n + more, packet_pseudo(packet + ETH)));
    seen.names += !!more;
    give(size, 0, NULL);
}

/* The byte of the file at this place */
static uint8_t byte_at(size_t at)
{
    return at % LINE == LINE - 1 ? '\n' : 'x';
}

/* Takes the file, and in the end sends the beginning of it back, in one packet that Linux takes for segments. */
static void answer_file(void)
{
    static const struct netif_extra_info gso = {
        .type = XEN_NETIF_EXTRA_TYPE_GSO,
        .u.gso = { .size = SEGMENT, .type = XEN_NETIF_GSO_TYPE_TCPV4 },
    };
    const uint16_t blank = NETRXF_csum_blank | NETRXF_data_validated;
    const uint8_t *tcp = got.bytes + ETH + IP;
    size_t header = (size_t)(tcp[12] >> 4) * 4, n = get16(got.bytes + ETH + 2) - IP - header;
    uint32_t seq = get32(tcp + 4), port = get16(tcp);

    if (get16(tcp + 2) != PORT_FILE || ETH + IP + header + n > got.size)
        check_stop("netback: a segment is wrong; port, size", get16(tcp + 2), n);
    if (tcp[13] & SYN) {
        seen.next = seq + 1;
        give(packet_tcp(PORT_FILE, port, OUR_SEQ, seen.next, SYN | ACK, 0), blank, NULL);
        return;
    }
    if (seq != seen.next || !(n || tcp[13] & FIN))
        return;
    for (size_t i = 0; i < n; i++)
        seen.wrong += tcp[header + i] != byte_at(seen.bytes++);
    seen.next += (uint32_t)n + !!(tcp[13] & FIN);
    give(packet_tcp(PORT_FILE, port, OUR_SEQ + 1, seen.next, ACK, 0), blank, NULL);
    if (!(tcp[13] & FIN))
        return;
    for (size_t i = 0; i < ANSWER; i++)
        packet[ETH + IP + TCP + i] = byte_at(i);
    give(packet_tcp(PORT_FILE, port, OUR_SEQ + 1, seen.next, PSH | ACK, ANSWER), blank, &gso);
    give(packet_tcp(PORT_FILE, port, OUR_SEQ + 1 + ANSWER, seen.next, FIN | ACK, 0), blank, NULL);
}

static void count(void)
{
    uint8_t protocol = got.bytes[ETH + 9];

    seen.in_queue[got.queue]++;
    seen.several += got.slots > 1;
    if (got.gso.type) {
        seen.large++;
        if (got.gso.u.gso.type != XEN_NETIF_GSO_TYPE_TCPV4 || !got.gso.u.gso.size ||
            !(got.flags & NETTXF_csum_blank))
            check_stop("netback: a packet to be segmented is wrong; type, size", got.gso.u.gso.type,
                       got.gso.u.gso.size);
    }
    if (got.flags & NETTXF_csum_blank) {
        seen.blank++;
        if (get16(got.bytes + ETH + IP + (protocol == IP_TCP ? 16 : 6)) != packet_pseudo(got.bytes + ETH))
            check_stop("netback: a blank checksum is not the sum of the pseudo-header", protocol, got.flags);
    }
}

/* Answers all packets that have come. Linux also sends some for IPv6 and for groups, which get no answer. */
static void serve(unsigned int number)
{
    while (take(number)) {
        if (memcmp(got.bytes + 6, other_end.mac, 6))
            check_stop("netback: a packet of another address", get16(got.bytes + 6), get32(got.bytes + 8));
        count();
        if (got_arp(ARP_REQUEST))
            give(packet_arp(packet, ARP_REPLY, got.bytes + 6), 0, NULL);
        else if (memcmp(got.bytes + ETH + 16, own_end.ip, 4))
            continue;
        else if (got_ip(IP_ICMP))
            answer_ping();
        else if (got_ip(IP_UDP))
            answer_name();
        else if (got_ip(IP_TCP))
            answer_file();
    }
}

/* ---- connections ------------------------------------------------------------------------- */

/* A node of a queue, which is in a folder if there are several queues */
static uint32_t of_queue(unsigned int number, const char *name)
{
    char path[48] = "queue-";
    char *end = put_decimal(path + 6, number);

    *end++ = '/';
    memcpy(end, name, strlen(name) + 1);
    return (uint32_t)device_offers(&net, n_queues > 1 ? path : name, 0);
}

/* The first connection has two queues with two ports each, the second one has one of each. */
static void offer(bool first)
{
    n_queues = first ? QUEUES : 1;
    device_put_number(&net, "multi-queue-max-queues", n_queues);
    device_put_number(&net, "feature-split-event-channels", first);
    device_put_number(&net, "feature-rx-copy", 1);
    device_put_number(&net, "feature-sg", 1);
    device_put_number(&net, "feature-gso-tcpv4", first);
    device_put_number(&net, "feature-no-csum-offload", !first);
    device_enter(&net, XenbusStateInitWait);
}

static void map_rings(unsigned int number, bool split)
{
    struct queue *q = &queues[number];

    q->tx_handle = grant_map(net.domid, of_queue(number, "tx-ring-ref"), tx_ring[number], 0);
    q->rx_handle = grant_map(net.domid, of_queue(number, "rx-ring-ref"), rx_ring[number], 0);
    if (q->tx_handle < 0 || q->rx_handle < 0)
        check_stop("netback: a ring cannot be mapped", (uint64_t)q->tx_handle, (uint64_t)q->rx_handle);
    BACK_RING_INIT(&q->tx, (struct netif_tx_sring *)tx_ring[number], PAGE_SIZE);
    BACK_RING_INIT(&q->rx, (struct netif_rx_sring *)rx_ring[number], PAGE_SIZE);
    q->tx_port = backend_bind(&net, of_queue(number, split ? "event-channel-tx" : "event-channel"));
    q->rx_port = split ? backend_bind(&net, of_queue(number, "event-channel-rx")) : q->tx_port;
}

static void connect(bool first)
{
    static const struct seen none;

    seen = none;
    check_is("netback: the front end connects", backend_wait(&net, 1u << XenbusStateConnected), XenbusStateConnected);
    check_is("netback: it wants copies of packets", device_offers(&net, "request-rx-copy", 0), 1);
    check_is("netback: it says when it has pages", device_offers(&net, "feature-rx-notify", 0), 1);
    check_is("netback: it takes packets of several slots", device_offers(&net, "feature-sg", 0), 1);
    check_is("netback: and packets to be segmented", device_offers(&net, "feature-gso-tcpv4", 0), 1);
    check_is("netback: also of IPv6", device_offers(&net, "feature-gso-tcpv6", 0), 1);
    check_is("netback: and blank checksums of IPv6", device_offers(&net, "feature-ipv6-csum-offload", 0), 1);
    check_is("netback: it takes blank checksums", device_offers(&net, "feature-no-csum-offload", 0), 0);
    check_is("netback: it has as many queues", device_offers(&net, "multi-queue-num-queues", 1), n_queues);
    device_check("netback: its address", net.other, "mac", "00:16:3e:00:00:02");
    for (unsigned int i = 0; i < n_queues; i++)
        map_rings(i, first);
    device_enter(&net, XenbusStateConnected);
}

/* Answers until the front end leaves the state Connected. */
static void serve_all(void)
{
    evtchn_port_t ports[2 * QUEUES];

    for (unsigned int i = 0; i < n_queues; i++) {
        ports[2 * i] = queues[i].tx_port;
        ports[2 * i + 1] = queues[i].rx_port;
    }
    do
        for (unsigned int i = 0; i < n_queues; i++)
            serve(i);
    while (!backend_sleep(ports, 2 * n_queues) || backend_front(&net) == XenbusStateConnected);
}

static void check_seen(bool first)
{
    unsigned int packets = 0;

    for (unsigned int i = 0; i < n_queues; i++) {
        check_within("netback: packets of a queue", seen.in_queue[i], 1, 10000);
        packets += seen.in_queue[i];
    }
    check_is("netback: pings", seen.pings, 6);
    check_within("netback: packets of several slots", seen.several, 3, packets);
    check_within("netback: questions for a name", seen.names, 20, packets);
    check_is("netback: bytes of a file", seen.bytes, FILE);
    check_is("netback: bytes that are wrong", seen.wrong, 0);
    if (first)
        check_within("netback: packets to be segmented", seen.large, 1, packets);
    else
        check_is("netback: no packets to be segmented, which were not offered", seen.large, 0);
    /* Linux 6.1 does not read feature-no-csum-offload of the back end. */
    check_within("netback: blank checksums", seen.blank, 20, packets);
}

static void disconnect(bool first)
{
    check_is("netback: the front end closes", backend_front(&net), XenbusStateClosing);
    device_enter(&net, XenbusStateClosing);
    check_is("netback: and is closed", backend_wait(&net, 1u << XenbusStateClosed), XenbusStateClosed);
    for (unsigned int i = 0; i < n_queues; i++) {
        struct queue *q = &queues[i];

        check("netback: unmap the rings",
              grant_unmap(q->tx_handle, tx_ring[i]) && grant_unmap(q->rx_handle, rx_ring[i]));
        device_close(q->tx_port);
        if (q->rx_port != q->tx_port)
            device_close(q->rx_port);
    }
    check_seen(first);
}

void check_peer_netback(void)
{
    unsigned int connections = 0;

    own_end = (struct packet_end) { .mac = { 0x00, 0x16, 0x3e, 0x00, 0x00, 0x01 }, .ip = { 10, 0, 0, 1 } };
    other_end = (struct packet_end) { .mac = { 0x00, 0x16, 0x3e, 0x00, 0x00, 0x02 }, .ip = { 10, 0, 0, 2 } };
    backend_watch("vif");
    check_note("ready", 1, 0);
    backend_open(&net, "vif");
    do {
        bool first = !connections++;

        offer(first);
        connect(first);
        serve_all();
        disconnect(first);
    } while (backend_close(&net));
    check_is("netback: connections", connections, 2);
}
