/* SPDX-License-Identifier: MIT */
/*
 * netif.h - virtual network interfaces: packets out, packets in, and a control ring.
 *
 * Contract: the front end (device/vif/ID in xenstore) makes for each queue a ring
 *           to transmit and a ring to receive, grants them, and offers buffers on
 *           both; the back end is backend/vif/DOMID/ID. A packet takes one slot
 *           or more of a ring. Both use the event hold-off of ring.h.
 * Layout:   the same on every ABI. A slot has 12 bytes to transmit, 8 to receive.
 */
#ifndef __XEN_PUBLIC_IO_NETIF_H__
#define __XEN_PUBLIC_IO_NETIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore; numbers are decimal. Where one is absent it has the value in
 * brackets. `since` is that of the flag, extra or message that a key is for; blank:
 * none is on record.
 *
 *   key                        writer     value                                             since
 *   tx-ring-ref, rx-ring-ref   front      grants of the two rings, of one page each
 *   event-channel              front      one port for both, or
 *   event-channel-tx, event-channel-rx
 *                              front      one for each, with feature-split-event-channels
 *   multi-queue-num-queues     front      [1] 1 to multi-queue-max-queues; with 2 or more,
 *                                         all those stand in queue-0/, queue-1/ ...
 *                                         instead; a packet may come on any queue
 *   request-rx-copy            front      [0] 1: back end copies into the buffers, must be
 *                                         1 today
 *   feature-rx-notify          front      [0] 1: an event comes for new receive buffers;
 *                                         0: the back end will not queue
 *   request-multicast-control  front      [0] 1: filter multicast, see                      3.2
 *                                         XEN_NETIF_EXTRA_TYPE_MCAST_ADD
 *   ctrl-ring-ref              front      the grant of the control ring, of one page, and   4.7
 *   event-channel-ctrl         front      its port: both with feature-ctrl-ring, or none    4.7
 *   feature-sg                 both       [0] 1: takes packets of more than one slot        3.0.4
 *   feature-gso-tcpv4          both       [0] 1: takes TCP packets to be cut up, over IPv4  3.0.4
 *   feature-gso-tcpv6          both       [0] 1: and over IPv6                              4.4
 *   feature-no-csum-offload    both       [0] 1: takes no blank checksums over IPv4
 *   feature-ipv6-csum-offload  both       [0] 1: takes blank checksums over IPv6
 *   multi-queue-max-queues     back       [1] queues that it supports
 *   feature-split-event-channels
 *                              back       [0] 1: two ports for a queue
 *   feature-rx-copy            back       [0] 1: takes request-rx-copy
 *   feature-multicast-control  back       [0] 1: request-multicast-control works, read at   3.2
 *                                         connect
 *   feature-dynamic-multicast-control
 *                              back       [0] 1: and also later
 *   feature-ctrl-ring          back       [0] 1: takes a control ring                       4.7
 *   carrier                    back       [1] 0: the link is down; changes at run time
 *   mac                        toolstack  front end: six bytes in hexadecimal, by colons
 *   mtu                        toolstack  front end: [1500] in bytes: larger packets are
 *                                         permitted
 *   trusted                    toolstack  front end: [1] 0: the back end is not to be
 *                                         trusted
 *   hotplug-status             toolstack  back end: "connected" when the host's script has
 *                                         the interface in place; only where there is one
 *   online                     toolstack  back end: [0] 1 until the device is unplugged
 *
 * A front end that uses one queue writes no queue-N/. Where nodes contradict each
 * other, or a queue lacks one, the back end may connect no queue at all.
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders, with its nodes
 *                 InitWait      back: its features, multi-queue-max-queues; carrier may come
 *                               later
 *   Connected                   front: read those, mac, mtu; made rings and ports; all its
 *                               nodes in one transaction; offers receive buffers. It does not
 *                               wait for Connected of the back end, and leaves out
 *                               Initialised, at which a back end does nothing
 *                 Connected     back: read all of the front end's, request-multicast-control,
 *                               too; mapped and bound; hotplug-status is "connected" where
 *                               that is used
 *   Connected     Connected     packets flow, both ways; the front end may tell its
 *                               neighbours its address. carrier, and with
 *                               feature-dynamic-multicast-control request-multicast-control,
 *                               are watched: no state changes with them
 *                 Closing       unplugged: the toolstack wrote 0 into online and this state
 *                               for the back end
 *   Closing                     front: transmits no more; or of its own accord
 *   Closed                      front: no packet waits for it
 *                 Closed        back: unmapped and unbound, dropped what it had; the front
 *                               end ends access
 *   Initialising  InitWait      connected again, if online is 1: goes on from the second line
 *
 * Another number of queues, other rings or ports need a new connection: the back end
 * reads those nodes once. After migration the front end finds a new back end in
 * InitWait, makes its rings anew, and may drop what it had begun to transmit; filters
 * for multicast and what was set by the control ring are gone.
 */

/*
 * Slots, extras not counted, that every back end takes for one packet to
 * transmit. A front end that does not know better must not use more. Since 4.3.
 */
#define XEN_NETIF_NR_SLOTS_MIN          18

/* The largest packet to transmit, in bytes. Since 4.3. */
#define XEN_NETIF_MAX_TX_SIZE           0xFFFF

/*
 * A packet as slots, either way:
 *
 *   first slot    flags say what it is, and what follows
 *   extra         if the first has ..._extra_info; another one follows
 *   ...           while an extra has XEN_NETIF_EXTRA_FLAG_MORE
 *   next slot     if the slot before (not the extra) has ..._more_data
 *   ...
 *
 * To transmit, the first slot's size is that of the whole packet, and its own
 * part is what the other slots leave. To receive, each slot has its part's size.
 */

/* netif_tx_request.flags; the bit's number, then the bit. */
#define _NETTXF_csum_blank              0   /* checksum is to be filled in: only a partial one */
#define NETTXF_csum_blank               (1U << _NETTXF_csum_blank)
#define _NETTXF_data_validated          1   /* checksum was found right, or is not needed */
#define NETTXF_data_validated           (1U << _NETTXF_data_validated)
#define _NETTXF_more_data               2   /* the packet goes on in the next request */
#define NETTXF_more_data                (1U << _NETTXF_more_data)
#define _NETTXF_extra_info              3   /* netif_extra_info follows, since 3.0.4 */
#define NETTXF_extra_info               (1U << _NETTXF_extra_info)

/* netif_rx_response.flags; the same as above in another order. */
#define _NETRXF_data_validated          0
#define NETRXF_data_validated           (1U << _NETRXF_data_validated)
#define _NETRXF_csum_blank              1
#define NETRXF_csum_blank               (1U << _NETRXF_csum_blank)
#define _NETRXF_more_data               2
#define NETRXF_more_data                (1U << _NETRXF_more_data)
#define _NETRXF_extra_info              3   /* since 3.0.4 */
#define NETRXF_extra_info               (1U << _NETRXF_extra_info)
#define _NETRXF_gso_prefix              4   /* deprecated: an empty slot, `offset` is the MSS */
#define NETRXF_gso_prefix               (1U << _NETRXF_gso_prefix)

/* netif_tx_response.status, and netif_rx_response.status where that is negative. */
#define NETIF_RSP_DROPPED               (-2)
#define NETIF_RSP_ERROR                 (-1)
#define NETIF_RSP_OKAY                  0
#define NETIF_RSP_NULL                  1   /* answers the slot of an extra, since 3.0.4 */

/* netif_extra_info.type */
#define XEN_NETIF_EXTRA_TYPE_NONE       0   /* never sent */
#define XEN_NETIF_EXTRA_TYPE_GSO        1   /* u.gso: cut the packet up */
#define XEN_NETIF_EXTRA_TYPE_MCAST_ADD  2   /* u.mcast: let this address in, since 3.2 */
#define XEN_NETIF_EXTRA_TYPE_MCAST_DEL  3   /* u.mcast: and no longer, since 3.2 */
#define XEN_NETIF_EXTRA_TYPE_HASH       4   /* u.hash: the hash of the packet, since 4.7 */
#define XEN_NETIF_EXTRA_TYPE_MAX        5   /* types so far; grows */

/* netif_extra_info.flags */
#define _XEN_NETIF_EXTRA_FLAG_MORE      0   /* another netif_extra_info follows */
#define XEN_NETIF_EXTRA_FLAG_MORE       (1U << _XEN_NETIF_EXTRA_FLAG_MORE)

/* netif_extra_info.u.gso.type */
#define XEN_NETIF_GSO_TYPE_NONE         0   /* since 4.4 */
#define XEN_NETIF_GSO_TYPE_TCPV4        1
#define XEN_NETIF_GSO_TYPE_TCPV6        2   /* since 4.4 */

/*
 * Hash types (since 4.7), netif_extra_info.u.hash.type has the number, the
 * control messages have bits. What the hash is taken over, in this order, all
 * as in the packet:
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4      0   /* source and destination address: 8 bytes */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4       (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP  1   /* and source and destination port: 12 */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP   (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6      2   /* source and destination address: 32 bytes */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6       (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP  3   /* and source and destination port: 36 */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP   (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP)

/* Hash algorithms (since 4.7): with NONE the back end spreads packets as it likes. */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_NONE      0
#define XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ  1   /* the function below */

/*
 * Toeplitz's hash, for consumers that ask for it. Bits are counted from the
 * most significant one of byte 0: for each bit that is set in buf, the 32 bits
 * of the key that begin at the same place are added without carry. The key goes
 * on with zeros.
 */
#ifdef XEN_NETIF_DEFINE_TOEPLITZ
XEN_ABI_INLINE uint32_t xen_netif_toeplitz_hash(const uint8_t *key, unsigned int keylen,
                                                const uint8_t *buf, unsigned int buflen)
{
    uint32_t window = 0, hash = 0;
    unsigned int i, bit, next;

    for (i = 0; i < 4; i++)
        window = window << 8 | (i < keylen ? key[i] : 0u);
    for (i = 0; i < buflen; i++) {
        next = keylen > 4 && i < keylen - 4 ? key[i + 4] : 0u;
        for (bit = 0x80; bit != 0; bit >>= 1) {
            if (buf[i] & bit)
                hash ^= window;
            window = window << 1 | ((next & bit) != 0);
        }
    }
    return hash;
}
#endif

/*
 * xen_netif_ctrl_request.type (since 4.7): what the front end asks on the
 * control ring. Unused data[] are 0; each may be answered with NOT_SUPPORTED.
 * A granted page is read from its start, may be granted read-only where not
 * said otherwise, and must stay until the response.
 *
 *   GET_HASH_FLAGS         -> data: XEN_NETIF_CTRL_HASH_TYPE_* that it can;
 *                          needs an algorithm set before
 *   SET_HASH_FLAGS         data[0]: XEN_NETIF_CTRL_HASH_TYPE_* to use, 0: none; of several
 *                          that fit a packet the one over most bytes; needs an
 *                          algorithm set before
 *   SET_HASH_KEY           data[0]: grant of the key; data[1]: its length in bytes,
 *                          the rest is 0; replaces the former one
 *   GET_HASH_MAPPING_SIZE  -> data: entries that a table may have, 0: hash modulo
 *                          queues only
 *   SET_HASH_MAPPING_SIZE  data[0]: entries, 0: hash modulo queues; the table is all 0 then
 *   SET_HASH_MAPPING       data[0]: grant of an array of uint32_t, the queue for a hash
 *                          modulo the table's entries; data[1]: entries in it;
 *                          data[2]: the first one's place in the table
 *   SET_HASH_ALGORITHM     data[0]: XEN_NETIF_CTRL_HASH_ALGORITHM_*
 *   GET_GREF_MAPPING_SIZE  data[0]: queue -> data: grants that may be kept mapped
 *   ADD_GREF_MAPPING       data[0]: queue; data[1]: grant of an array of xen_netif_gref,
 *                          writable; data[2]: entries in it. All or none
 *   DEL_GREF_MAPPING       the same -> data: entries unmapped; and each entry's status
 */
#define XEN_NETIF_CTRL_TYPE_INVALID                0
#define XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS         1
#define XEN_NETIF_CTRL_TYPE_SET_HASH_FLAGS         2
#define XEN_NETIF_CTRL_TYPE_SET_HASH_KEY           3
#define XEN_NETIF_CTRL_TYPE_GET_HASH_MAPPING_SIZE  4
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING_SIZE  5
#define XEN_NETIF_CTRL_TYPE_SET_HASH_MAPPING       6
#define XEN_NETIF_CTRL_TYPE_SET_HASH_ALGORITHM     7
#define XEN_NETIF_CTRL_TYPE_GET_GREF_MAPPING_SIZE  8    /* since 4.10 */
#define XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING       9    /* since 4.10 */
#define XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING      10    /* since 4.10 */

/* xen_netif_ctrl_response.status, and xen_netif_gref.status */
#define XEN_NETIF_CTRL_STATUS_SUCCESS           0
#define XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED     1   /* no such type, or not by this back end */
#define XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER 2   /* data[] or the array makes no sense */
#define XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW   3   /* key or table too large */

/* xen_netif_gref.flags */
#define _XEN_NETIF_CTRLF_GREF_readonly  0   /* map it read-only */
#define XEN_NETIF_CTRLF_GREF_readonly   (1U << _XEN_NETIF_CTRLF_GREF_readonly)

XEN_ABI_BEGIN
/*
 * xen_netif_ctrl_request. Since 4.7.
 *
 *   offset  size  field
 *        0     2  id    the front end's own, the same in the response
 *        2     2  type  XEN_NETIF_CTRL_TYPE_*
 *        4    12  data
 *       16
 */
struct xen_netif_ctrl_request {
    uint16_t id;
    uint16_t type;
    uint32_t data[3];
};

/*
 * xen_netif_ctrl_response: in any order. Since 4.7.
 *
 *   offset  size  field
 *        0     2  id      of the request
 *        2     2  type    of the request
 *        4     4  status  XEN_NETIF_CTRL_STATUS_*
 *        8     4  data    with SUCCESS; 0 where nothing is said
 *       12
 */
struct xen_netif_ctrl_response {
    uint16_t id;
    uint16_t type;
    uint32_t status;
    uint32_t data;
};

/* xen_netif_gref: one grant to keep mapped, or to unmap. Since 4.10. */
struct xen_netif_gref {
    grant_ref_t ref;        /* in */
    uint16_t flags;         /* in:  XEN_NETIF_CTRLF_GREF_* */
    uint16_t status;        /* out: XEN_NETIF_CTRL_STATUS_*, of DEL_GREF_MAPPING alone */
};

/* xen_netif_ctrl_sring, xen_netif_ctrl_front_ring, xen_netif_ctrl_back_ring. Since 4.7. */
DEFINE_RING_TYPES(xen_netif_ctrl,
                  struct xen_netif_ctrl_request,
                  struct xen_netif_ctrl_response);

/*
 * netif_tx_request: a part of a packet to transmit.
 *
 *   offset  size  field
 *        0     4  gref    the buffer's page, may be granted read-only
 *        4     2  offset  in the page, in bytes
 *        6     2  flags   NETTXF_*
 *        8     2  id      the front end's own, the same in the response
 *       10     2  size    in bytes; in the first slot, of the whole packet
 *       12
 */
struct netif_tx_request {
    grant_ref_t gref;
    uint16_t offset;
    uint16_t flags;
    uint16_t id;
    uint16_t size;
};
typedef struct netif_tx_request netif_tx_request_t;

/*
 * netif_extra_info: takes a slot of either ring, in place of a request to
 * transmit or of a response of what was received. Since 3.0.4.
 *
 *   offset  size  field
 *        0     1  type              XEN_NETIF_EXTRA_TYPE_*
 *        1     1  flags             XEN_NETIF_EXTRA_FLAG_*
 *        2     2  u.gso.size        bytes of payload in each piece: the MSS
 *        4     1  u.gso.type        XEN_NETIF_GSO_TYPE_*
 *        5     1  u.gso.pad         must be 0
 *        6     2  u.gso.features    none so far: 0
 *        2     6  u.mcast.addr      an Ethernet multicast address; since 3.2
 *        2     1  u.hash.type       _XEN_NETIF_CTRL_HASH_TYPE_*; since 4.7
 *        3     1  u.hash.algorithm  XEN_NETIF_CTRL_HASH_ALGORITHM_*
 *        4     4  u.hash.value      least significant byte first
 *        2     6  u.pad
 *        8                          the last 4 bytes of a slot to transmit are ignored
 */
struct netif_extra_info {
    uint8_t type;
    uint8_t flags;
    union {
        struct {
            uint16_t size;
            uint8_t type;
            uint8_t pad;
            uint16_t features;
        } gso;
        struct {
            uint8_t addr[6];
        } mcast;
        struct {
            uint8_t type;
            uint8_t algorithm;
            uint8_t value[4];
        } hash;
        uint16_t pad[3];
    } u;
};
typedef struct netif_extra_info netif_extra_info_t;

/*
 * netif_tx_response: the slot's buffer is the front end's again.
 *
 *   offset  size  field
 *        0     2  id      of the request; of no meaning with NETIF_RSP_NULL
 *        2     2  status  NETIF_RSP_*
 *        4
 */
struct netif_tx_response {
    uint16_t id;
    int16_t  status;
};
typedef struct netif_tx_response netif_tx_response_t;

/*
 * netif_rx_request: a page to receive into.
 *
 *   offset  size  field
 *        0     2  id    the front end's own, the same in the response
 *        2     2  pad   ignored
 *        4     4  gref  the page, granted writable
 *        8
 */
struct netif_rx_request {
    uint16_t    id;
    uint16_t    pad;
    grant_ref_t gref;
};
typedef struct netif_rx_request netif_rx_request_t;

/*
 * netif_rx_response: a part of a packet received. It stands in the slot of its
 * request: front ends rely on that, as an extra has no id.
 *
 *   offset  size  field
 *        0     2  id      of the request
 *        2     2  offset  in the page, in bytes
 *        4     2  flags   NETRXF_*
 *        6     2  status  size in bytes, or a negative NETIF_RSP_*
 *        8
 */
struct netif_rx_response {
    uint16_t id;
    uint16_t offset;
    uint16_t flags;
    int16_t  status;
};
typedef struct netif_rx_response netif_rx_response_t;

/* netif_tx_sring and netif_rx_sring, _front_ring and _back_ring: 256 slots in a page. */
DEFINE_RING_TYPES(netif_tx, struct netif_tx_request, struct netif_tx_response);
DEFINE_RING_TYPES(netif_rx, struct netif_rx_request, struct netif_rx_response);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_NETIF_H__ */
