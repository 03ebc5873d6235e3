/* SPDX-License-Identifier: MIT */
/*
 * netif.h - virtual network interfaces: rings to transmit and to receive, and a control ring.
 *
 * Contract: for each queue, the front end (device/vif/ID in xenstore) allocates a
 *           transmit ring and a receive ring and grants them to the back end (a kernel:
 *           backend/vif/DOMID/ID, QEMU: backend/qnic/DOMID/ID). It puts packets to send
 *           on the first, and empty buffers for packets to receive on the second. A
 *           packet uses one or more slots of a ring. Both ends use the event suppression
 *           of ring.h.
 * Layout:   the same on every ABI. A slot of a transmit ring has 12 bytes, a slot of a
 *           receive ring 8.
 */
#ifndef __XEN_PUBLIC_IO_NETIF_H__
#define __XEN_PUBLIC_IO_NETIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Numbers are decimal. [x] is the default if the node is absent. The
 * column `since` gives the first version of Xen whose header has the flag, extra or message
 * that the node is about. It is blank if there is none.
 *
 *   key                        writer     value                                             since
 *   tx-ring-ref, rx-ring-ref   front      grant references of the two rings, one page each
 *   event-channel              front      event channel port of both rings, or instead:
 *   event-channel-tx, event-channel-rx
 *                              front      a port for each ring; only if the back end has
 *                                         feature-split-event-channels
 *   multi-queue-num-queues     front      [1] number of queues, 1 to multi-queue-max-queues.
 *                                         With 2 or more, the nodes above are in the
 *                                         subdirectories queue-0/, queue-1/ ... instead
 *   request-rx-copy            front      [0] 1: the back end copies received packets into
 *                                         the buffers. Must be 1: with 0, QEMU's and NetBSD's
 *                                         back ends do not connect; old ones of NetBSD use
 *                                         the obsolete page flipping
 *   feature-rx-notify          front      [0] 1: sends an event after it has added receive
 *                                         buffers. With 0, Linux's back end waits only 30 ms
 *                                         for a buffer before it drops a packet, by default
 *                                         10 s otherwise
 *   request-multicast-control  front      [0] 1: filter multicast packets, see               3.2
 *                                         XEN_NETIF_EXTRA_TYPE_MCAST_ADD
 *   ctrl-ring-ref              front      grant reference of the control ring, one page      4.7
 *   event-channel-ctrl         front      event channel port of the control ring. A front    4.7
 *                                         end must write both nodes or none, and only if the
 *                                         back end has feature-ctrl-ring
 *   feature-sg                 both       [0] 1: accepts packets of more than one slot       3.0.3
 *   feature-gso-tcpv4          both       [0] 1: accepts TCP/IPv4 packets to be segmented    3.0.3
 *   feature-gso-tcpv6          both       [0] 1: accepts TCP/IPv6 packets to be segmented    4.4
 *   feature-no-csum-offload    both       [0] 1: does not accept IPv4 packets with a blank
 *                                         TCP or UDP checksum. Linux's front end does not
 *                                         read the back end's node, and sends such packets
 *   feature-ipv6-csum-offload  both       [0] 1: accepts IPv6 packets with a blank TCP or
 *                                         UDP checksum
 *   multi-queue-max-queues     back       [1] largest number of queues
 *   feature-split-event-channels
 *                              back       [0] 1: supports event-channel-tx, -rx
 *   feature-rx-copy            back       [0] 1: supports request-rx-copy. Linux's front
 *                                         end fails without it
 *   feature-rx-flip            back       [0] 1: supports page flipping, obsolete
 *   feature-multicast-control  back       [0] 1: supports request-multicast-control, which   3.2
 *                                         it reads when it connects
 *   feature-dynamic-multicast-control
 *                              back       [0] 1: also watches it afterwards
 *   feature-ctrl-ring          back       [0] 1: supports a control ring                     4.7
 *   feature-xdp-headroom       back       [0] 1: supports xdp-headroom. Linux has these two
 *                                         nodes; Xen's header does not
 *   xdp-headroom               front      [0] bytes that the back end should leave free in
 *                                         a page before the data of a received packet. If it
 *                                         is not 0, Linux's back end also adds an extra of
 *                                         type 5, which is not in this header, to each packet,
 *                                         and counts these bytes in `status`
 *   carrier                    back       [1] 0: the link is down; can change at run time.
 *                                         Linux's back end does not write it: while its
 *                                         interface is down, it takes no request, and says so
 *                                         nowhere
 *   mac                        toolstack  in both directories: MAC address of the front end:
 *                                         six bytes in hexadecimal, separated by colons
 *   mtu                        toolstack  in both directories: [1500] MTU in bytes. libxl
 *                                         writes 1500 only into the front end's. A front end
 *                                         may ignore the node, as Linux's does
 *   handle                     toolstack  in both directories: the same number as ID
 *   rate                       toolstack  in the back end's directory: "BYTES,US": the front
 *                                         end may transmit BYTES bytes in each US
 *                                         microseconds; absent: no limit. Linux's back end
 *                                         applies it to each queue separately
 *   trusted                    toolstack  in the front end's directory: [1] 0: the front end
 *                                         should not trust the back end
 *   hotplug-status             toolstack  in the back end's directory: the host's hotplug
 *                                         script writes "connected" when it has set up the
 *                                         host's end of the interface. FreeBSD's and QEMU's
 *                                         back ends write that themselves
 *   online                     toolstack  in the back end's directory: [0] 0: the device is
 *                                         being removed; 1: it is not
 *
 * Each end chooses the queue of a packet that it sends, but a back end follows the hash that
 * the front end has set on the control ring. The other end must accept packets on any queue. If
 * the nodes of the queues are inconsistent, for instance because one is missing, a back end
 * can refuse to connect any queue, as Linux's does.
 *
 * States (xenbus.h)
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories, with its nodes
 *                 InitWait      back: wrote its features, multi-queue-max-queues; carrier
 *                               can come later
 *   Connected                   front: read those, mac, and mtu if it uses it; allocated the
 *                               rings and event channels, wrote its nodes, queued receive
 *                               buffers. It need not enter Initialised before, and does not
 *                               wait for the back end to be Connected
 *                 Connected     back: read the front end's nodes, mapped the rings, bound the
 *                               event channels. Linux's back end also waited until
 *                               hotplug-status is "connected"
 *   Connected     Connected     packets flow in both directions. The front end can now announce
 *                               its address to its neighbours. Later changes of carrier, and
 *                               of request-multicast-control if the back end has
 *                               feature-dynamic-multicast-control, change no state
 *                 Closing       removal: the toolstack wrote 0 into online and this state for
 *                               the back end
 *   Closing                     front: transmits no more. It can also start the shutdown
 *                               itself
 *   Closed                      front: expects no more packets
 *                 Closed        back: unmapped the rings, unbound the event channels, dropped
 *                               pending packets; the front end then revokes the grants
 *   Initialising  InitWait      if online is still 1: a new connection. Both ends go on at
 *                               the second line of this table
 *
 * What each end has to expect:
 *   - The front end must have written all its nodes before it is Connected, because the back
 *     end connects then. At Initialised, Linux's and NetBSD's back ends do nothing;
 *     FreeBSD's and QEMU's try to connect. Linux's and FreeBSD's front ends do not enter
 *     that state, and no front end should. NetBSD's enters it before it writes its nodes, so a
 *     back end should connect only when the front end is Connected.
 *   - When the back end is Closing, Linux's, FreeBSD's and NetBSD's front ends go to Closed at
 *     once; Linux's also when it is Closed. A back end must accept that Closing is skipped.
 *   - To change xdp-headroom, Linux's front end goes to Reconfiguring, writes the node, waits
 *     until the back end is Reconfigured, and returns to Connected. Linux's back end then stays
 *     in Reconfigured. It reads the node as soon as it sees Reconfiguring, so a front end
 *     should write the node first. A front end must do this only if feature-xdp-headroom is 1:
 *     other back ends treat the state as an error or do not answer.
 *   - QEMU's back end supports only packets of a single slot without extras. Of the features
 *     above it announces only feature-rx-copy.
 *
 * A different number of queues, or other rings or ports, need a new connection: the back end
 * reads those nodes once. After migration the front end finds a new back end in InitWait. It
 * allocates new rings and connects again. It can drop the packets that it had queued to
 * transmit. The multicast filter and the settings made by the control ring are lost.
 */

/*
 * Number of slots, not counting extras, that a back end with feature-sg must accept for one
 * packet to transmit. A front end must not use more unless it knows that the back end accepts
 * them. Linux's back end accepts 19, drops a packet with 20 or 21, and disables the interface
 * if a packet has 22 or more (by default, in Linux 6.1). Since 4.3.
 */
#define XEN_NETIF_NR_SLOTS_MIN          18

/* Largest size of a packet to transmit, in bytes. Since 4.3. */
#define XEN_NETIF_MAX_TX_SIZE           0xFFFF

/*
 * How a packet is laid out in slots of either ring:
 *
 *   first slot    its flags describe the packet and say what follows
 *   extra         a netif_extra_info; present if the first slot has ..._extra_info
 *   more extras   each present if the extra before it has XEN_NETIF_EXTRA_FLAG_MORE
 *   second slot   present if the first slot (not an extra) has ..._more_data
 *   more slots    each present if the slot before it has ..._more_data
 *
 * "..." stands for NETTXF or NETRXF.
 *
 * Transmit: `size` of the first slot is the size of the whole packet. The size of the first
 * slot's own data is therefore this size minus the sizes of all other slots. `size` of any
 * other slot is the size of its own data. A packet must have at least 14 bytes, the Ethernet
 * header. The data of a slot must not cross the end of its page. Linux's back end disables
 * the interface if it does, and drops packets that are too short.
 *
 * Receive: `status` of each slot is the size of its own data (see xdp-headroom for an exception).
 */

/* netif_tx_request.flags. For each, the bit number, then the mask. */
#define _NETTXF_csum_blank              0   /* the TCP or UDP checksum is not computed yet; its
                                               field holds the sum of the pseudo-header */
#define NETTXF_csum_blank               (1U << _NETTXF_csum_blank)
#define _NETTXF_data_validated          1   /* the checksum is known to be right, or blank */
#define NETTXF_data_validated           (1U << _NETTXF_data_validated)
#define _NETTXF_more_data               2   /* the packet continues in the next slot that is
                                               not an extra, since 3.0.3 */
#define NETTXF_more_data                (1U << _NETTXF_more_data)
#define _NETTXF_extra_info              3   /* a netif_extra_info follows, since 3.0.3 */
#define NETTXF_extra_info               (1U << _NETTXF_extra_info)

/* netif_rx_response.flags. The same meanings as above, but some bit numbers differ. */
#define _NETRXF_data_validated          0
#define NETRXF_data_validated           (1U << _NETRXF_data_validated)
#define _NETRXF_csum_blank              1
#define NETRXF_csum_blank               (1U << _NETRXF_csum_blank)
#define _NETRXF_more_data               2   /* since 3.0.3 */
#define NETRXF_more_data                (1U << _NETRXF_more_data)
#define _NETRXF_extra_info              3   /* since 3.0.3 */
#define NETRXF_extra_info               (1U << _NETRXF_extra_info)
#define _NETRXF_gso_prefix              4   /* deprecated: a slot without data before the
                                               packet; `offset` holds the segment size;
                                               since 4.7 */
#define NETRXF_gso_prefix               (1U << _NETRXF_gso_prefix)

/* netif_tx_response.status. The negative ones are also values of netif_rx_response.status. */
#define NETIF_RSP_DROPPED               (-2)    /* the packet was dropped */
#define NETIF_RSP_ERROR                 (-1)    /* the packet was invalid, or another error */
#define NETIF_RSP_OKAY                  0       /* success */
#define NETIF_RSP_NULL                  1       /* response for an extra, since 3.0.3 */

/*
 * netif_extra_info.type
 *
 * A MCAST_ADD or MCAST_DEL extra needs a dummy request of its own: the back end answers the
 * request and transmits nothing, so that a packet in it would be lost. The front end can
 * change the list of addresses at any time. While request-multicast-control is 1, the back end
 * drops multicast packets to addresses that are not in the list (Linux: only those that it
 * forwards, for example from a bridge, not those that its own domain sends); while it is 0, the
 * back end does not apply the list. Linux answers MCAST_ADD with NETIF_RSP_ERROR if the list is
 * full (64 addresses) or if it has no memory.
 *
 * A front end may send a HASH extra if the back end has accepted SET_HASH_ALGORITHM with
 * Toeplitz. A back end may send one if the front end has enabled hashing.
 *
 * An end must not send an extra unless the other end has announced the feature that the extra
 * belongs to. If a packet has an extra of a type that the back end does not know, FreeBSD's
 * back end, which knows only GSO, drops the packet; Linux's disables the interface.
 */
#define XEN_NETIF_EXTRA_TYPE_NONE       0   /* never sent */
#define XEN_NETIF_EXTRA_TYPE_GSO        1   /* u.gso: how to segment the packet, which must
                                               have ..._csum_blank */
#define XEN_NETIF_EXTRA_TYPE_MCAST_ADD  2   /* u.mcast: add an address to the list, since 3.2 */
#define XEN_NETIF_EXTRA_TYPE_MCAST_DEL  3   /* u.mcast: remove an address, since 3.2 */
#define XEN_NETIF_EXTRA_TYPE_HASH       4   /* u.hash: hash of the packet, since 4.7 */
#define XEN_NETIF_EXTRA_TYPE_MAX        5   /* highest type + 1; grows when types are added */

/* netif_extra_info.flags. The bit number, then the mask. */
#define _XEN_NETIF_EXTRA_FLAG_MORE      0   /* another netif_extra_info follows */
#define XEN_NETIF_EXTRA_FLAG_MORE       (1U << _XEN_NETIF_EXTRA_FLAG_MORE)

/* netif_extra_info.u.gso.type: protocol of the packet to segment. */
#define XEN_NETIF_GSO_TYPE_NONE         0   /* no segmentation, since 4.4 */
#define XEN_NETIF_GSO_TYPE_TCPV4        1   /* TCP over IPv4 */
#define XEN_NETIF_GSO_TYPE_TCPV6        2   /* TCP over IPv6, since 4.4 */

/*
 * Hash types. Since 4.7. netif_extra_info.u.hash.type is a number, the control messages
 * use masks. The hash covers the following fields, in this order, as they are in the packet:
 */
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4      0   /* source, destination address: 8 bytes */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4       (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP  1   /* the same, then source, destination port: 12 */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP   (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6      2   /* source, destination address: 32 bytes */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6       (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6)
#define _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP  3   /* the same, then source, destination port: 36 */
#define XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP   (1 << _XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP)

/* Hash algorithms. Since 4.7. */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_NONE      0   /* no hash: the back end chooses queues */
#define XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ  1   /* the function below */

#ifndef XEN_ABI_ASSEMBLER

/*
 * The Toeplitz hash. The function exists if the consumer defines XEN_NETIF_DEFINE_TOEPLITZ
 * before it includes this header. Bits are numbered from the most significant bit of byte 0.
 * For each bit n that is set in buf, take the 32 bits of the key that start at bit n. The hash
 * is the exclusive or of all of these. A key that is too short is extended with zeros.
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

#endif /* XEN_ABI_ASSEMBLER */

/*
 * xen_netif_ctrl_request.type: requests of the front end on the control ring. Since 4.7.
 *
 * Elements of data[] that are not listed must be 0. "-> data" is data of a successful
 * response. The back end reads a granted page from its start; the grant may be read-only unless
 * stated otherwise, and must stay valid until the response.
 *
 *   GET_HASH_FLAGS         -> data: XEN_NETIF_CTRL_HASH_TYPE_* that the back end supports.
 *                          Fails unless an algorithm other than NONE is set
 *   SET_HASH_FLAGS         data[0]: XEN_NETIF_CTRL_HASH_TYPE_* to use; 0: no hash. If several
 *                          apply to a packet, the one over the most bytes is used.
 *                          Fails unless an algorithm other than NONE is set
 *   SET_HASH_KEY           data[0]: grant reference of the key; data[1]: its length in bytes.
 *                          It replaces the previous key. The rest of the key is 0; so is
 *                          the whole key before the first SET_HASH_KEY
 *   GET_HASH_MAPPING_SIZE  -> data: largest number of entries of a mapping table; 0: no table,
 *                          the queue is the hash modulo the number of queues
 *   SET_HASH_MAPPING_SIZE  data[0]: number of entries of the table; 0: no table, as above.
 *                          The new table contains zeros
 *   SET_HASH_MAPPING       data[0]: grant reference of an array of uint32_t; data[1]: number
 *                          of its elements; data[2]: index in the table of the first one.
 *                          Entry (hash modulo table size) of the table is the queue of a
 *                          packet. An entry must be below multi-queue-num-queues
 *   SET_HASH_ALGORITHM     data[0]: XEN_NETIF_CTRL_HASH_ALGORITHM_*
 *   GET_GREF_MAPPING_SIZE  data[0]: queue -> data: number of grants that the back end can keep
 *                          mapped
 *   ADD_GREF_MAPPING       data[0]: queue; data[1]: grant reference of an array of
 *                          xen_netif_gref, writable; data[2]: number of its elements. The
 *                          back end maps all of the grants or none
 *   DEL_GREF_MAPPING       the same arguments; unmaps the grants -> data: number of grants
 *                          unmapped. The back end sets `status` of each element
 *
 * Linux's back end supports the HASH requests, with a key of at most 40 bytes and a table of at
 * most 128 entries. It answers NOT_SUPPORTED to the GREF requests. It never answers
 * BUFFER_OVERFLOW: if the key or the table is too large, it answers INVALID_PARAMETER.
 */
#define XEN_NETIF_CTRL_TYPE_INVALID                0    /* never sent */
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
#define XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED     1   /* request not supported, or not now */
#define XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER 2   /* data[], or an array element, is invalid */
#define XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW   3   /* the key or the table is too large */

/* xen_netif_gref.flags. The bit number, then the mask. */
#define _XEN_NETIF_CTRLF_GREF_readonly  0   /* map it read-only */
#define XEN_NETIF_CTRLF_GREF_readonly   (1U << _XEN_NETIF_CTRLF_GREF_readonly)

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * xen_netif_ctrl_request: a request on the control ring. Since 4.7.
 *
 *   offset  size  field
 *        0     2  id    chosen by the front end; copied into the response
 *        2     2  type  XEN_NETIF_CTRL_TYPE_*
 *        4    12  data  arguments, see above
 *       16
 */
struct xen_netif_ctrl_request {
    uint16_t id;
    uint16_t type;
    uint32_t data[3];
};

/*
 * xen_netif_ctrl_response: the response to it. Responses can be in any order. Since 4.7.
 *
 *   offset  size  field
 *        0     2  id      copied from the request
 *        2     2  type    copied from the request
 *        4     4  status  XEN_NETIF_CTRL_STATUS_*
 *        8     4  data    result, valid with SUCCESS; 0 if the type has none
 *       12
 */
struct xen_netif_ctrl_response {
    uint16_t id;
    uint16_t type;
    uint32_t status;
    uint32_t data;
};

/* xen_netif_gref: a grant that the back end should keep mapped, or unmap. Since 4.10. */
struct xen_netif_gref {
    grant_ref_t ref;        /* in:  grant reference */
    uint16_t flags;         /* in:  XEN_NETIF_CTRLF_GREF_* */
    uint16_t status;        /* out: XEN_NETIF_CTRL_STATUS_*; only DEL_GREF_MAPPING sets it */
};

/* xen_netif_ctrl_sring, xen_netif_ctrl_front_ring, xen_netif_ctrl_back_ring. Since 4.7. */
DEFINE_RING_TYPES(xen_netif_ctrl,
                  struct xen_netif_ctrl_request,
                  struct xen_netif_ctrl_response);

/*
 * netif_tx_request: a packet, or a part of one, to transmit.
 *
 *   offset  size  field
 *        0     4  gref    grant reference of the page with the data; may be read-only
 *        4     2  offset  of the data in the page, in bytes
 *        6     2  flags   NETTXF_*; slots after the first may have only NETTXF_more_data
 *        8     2  id      chosen by the front end; copied into the response
 *       10     2  size    in bytes: first slot: of the whole packet; others: of this part.
 *                         offset plus the size of this part must not exceed 4096
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
 * netif_extra_info: more information about a packet. It takes a slot of either ring, in place of
 * a netif_tx_request or a netif_rx_response. Since 3.0.3.
 *
 *   offset  size  field
 *        0     1  type              XEN_NETIF_EXTRA_TYPE_*
 *        1     1  flags             XEN_NETIF_EXTRA_FLAG_*
 *        2     2  u.gso.size        largest payload of a segment in bytes (MSS of TCP); not 0
 *        4     1  u.gso.type        XEN_NETIF_GSO_TYPE_*
 *        5     1  u.gso.pad         must be 0
 *        6     2  u.gso.features    must be 0: no feature is defined
 *        2     6  u.mcast.addr      Ethernet multicast address; since 3.2
 *        2     1  u.hash.type       _XEN_NETIF_CTRL_HASH_TYPE_*; since 4.7
 *        3     1  u.hash.algorithm  XEN_NETIF_CTRL_HASH_ALGORITHM_*
 *        4     4  u.hash.value      the hash, least significant byte first
 *        2     6  u.pad
 *        8                          the last 4 bytes of a transmit slot are ignored
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
 * netif_tx_response: the back end no longer uses the data of a netif_tx_request. Each slot of
 * a packet has a response of its own, an extra too.
 *
 *   offset  size  field
 *        0     2  id      copied from the request; undefined with NETIF_RSP_NULL
 *        2     2  status  NETIF_RSP_*
 *        4
 */
struct netif_tx_response {
    uint16_t id;
    int16_t  status;
};
typedef struct netif_tx_response netif_tx_response_t;

/*
 * netif_rx_request: a free page for data to receive.
 *
 *   offset  size  field
 *        0     2  id    chosen by the front end; copied into the response
 *        2     2  pad   ignored
 *        4     4  gref  grant reference of the page, writable
 *        8
 */
struct netif_rx_request {
    uint16_t    id;
    uint16_t    pad;
    grant_ref_t gref;
};
typedef struct netif_rx_request netif_rx_request_t;

/*
 * netif_rx_response: a received packet, or a part of one. The back end must put the response
 * into the same slot as its request, and must use up the requests in order. Front ends rely
 * on that, because an extra has no id and also uses up the request of its slot.
 *
 *   offset  size  field
 *        0     2  id      copied from the request
 *        2     2  offset  of the data in the page, in bytes
 *        4     2  flags   NETRXF_*
 *        6     2  status  size of the data in bytes. Negative: an error. Besides
 *                         NETIF_RSP_DROPPED and NETIF_RSP_ERROR, Linux's back end writes the
 *                         status of a failed grant copy (GNTST_*)
 *        8
 */
struct netif_rx_response {
    uint16_t id;
    uint16_t offset;
    uint16_t flags;
    int16_t  status;
};
typedef struct netif_rx_response netif_rx_response_t;

/* netif_tx_sring and netif_rx_sring, with _front_ring and _back_ring: 256 slots in one page. */
DEFINE_RING_TYPES(netif_tx, struct netif_tx_request, struct netif_tx_response);
DEFINE_RING_TYPES(netif_rx, struct netif_rx_request, struct netif_rx_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_NETIF_H__ */
