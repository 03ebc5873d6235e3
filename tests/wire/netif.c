/* SPDX-License-Identifier: MIT */
#include "xen/io/netif.h"
#include "wire.h"

/* all: 14131211 2221 0b00 4241 5251 */
MESSAGE(struct netif_tx_request, netif_transmit) = {
    .gref   = 0x11121314,
    .offset = 0x2122,
    .flags  = NETTXF_csum_blank | NETTXF_data_validated | NETTXF_extra_info,
    .id     = 0x4142,
    .size   = 0x5152
};

/* all: 01 01 3231 02 00 6261 */
MESSAGE(struct netif_extra_info, netif_extra_gso) = {
    .type  = XEN_NETIF_EXTRA_TYPE_GSO,
    .flags = XEN_NETIF_EXTRA_FLAG_MORE,
    .u.gso = { .size = 0x3132, .type = XEN_NETIF_GSO_TYPE_TCPV6, .features = 0x6162 }
};

/* all: 02 00 31 32 33 34 35 36 */
MESSAGE(struct netif_extra_info, netif_extra_multicast) = {
    .type    = XEN_NETIF_EXTRA_TYPE_MCAST_ADD,
    .u.mcast = { .addr = { 0x31, 0x32, 0x33, 0x34, 0x35, 0x36 } }
};

/* all: 04 00 08 01 51 52 53 54 */
MESSAGE(struct netif_extra_info, netif_extra_hash) = {
    .type   = XEN_NETIF_EXTRA_TYPE_HASH,
    .u.hash = {
        .type      = XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP,
        .algorithm = XEN_NETIF_CTRL_HASH_ALGORITHM_TOEPLITZ,
        .value     = { 0x51, 0x52, 0x53, 0x54 }
    }
};

/* all: 1211 ffff */
MESSAGE(struct netif_tx_response, netif_transmit_failed) = {
    .id = 0x1112, .status = NETIF_RSP_ERROR
};

/* all: 1211 2221 34333231 */
MESSAGE(struct netif_rx_request, netif_buffer) = {
    .id = 0x1112, .pad = 0x2122, .gref = 0x31323334
};

/* all: 1211 2221 0500 4241 */
MESSAGE(struct netif_rx_response, netif_received) = {
    .id     = 0x1112,
    .offset = 0x2122,
    .flags  = NETRXF_data_validated | NETRXF_more_data,
    .status = 0x4142
};

/* all: 1211 0300 34333231 44434241 54535251 */
MESSAGE(struct xen_netif_ctrl_request, netif_set_hash_key) = {
    .id   = 0x1112,
    .type = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
    .data = { 0x31323334, 0x41424344, 0x51525354 }
};

/* all: 1211 0300 03000000 44434241 */
MESSAGE(struct xen_netif_ctrl_response, netif_hash_key_too_long) = {
    .id     = 0x1112,
    .type   = XEN_NETIF_CTRL_TYPE_SET_HASH_KEY,
    .status = XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
    .data   = 0x41424344
};

/* all: 14131211 0100 3231 */
MESSAGE(struct xen_netif_gref, netif_mapping) = {
    .ref = 0x11121314, .flags = XEN_NETIF_CTRLF_GREF_readonly, .status = 0x3132
};
