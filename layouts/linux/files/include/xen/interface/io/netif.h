/* SPDX-License-Identifier: MIT */
/*
 * io/netif.h - the network protocol, with the extra of Linux that Xen's does not have.
 *
 * Type 5, XDP, belongs to Linux's front and back ends. It tells how many bytes of headroom are
 * before a received packet. linux.h has the other names. XEN_NETIF_EXTRA_TYPE_MAX must be one
 * more than the highest type: Linux has arrays with that many elements.
 */
#ifndef _XEN_INTERFACE_IO_NETIF_H
#define _XEN_INTERFACE_IO_NETIF_H

#include "../linux.h"
#include "../abi/io/netif.h"

#define XEN_NETIF_EXTRA_TYPE_XDP    5           /* u.xdp */
#undef XEN_NETIF_EXTRA_TYPE_MAX
#define XEN_NETIF_EXTRA_TYPE_MAX    6
#define XEN_NETIF_MAX_XDP_HEADROOM  0x7FFF      /* bytes */

XEN_ABI_BEGIN
/* netif_extra_info with the member u.xdp. */
struct xen_netif_extra_info {
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
        struct {
            uint16_t headroom;          /* bytes */
            uint16_t pad[2];
        } xdp;
        uint16_t pad[3];
    } u;
};
XEN_ABI_END

_Static_assert(sizeof(struct xen_netif_extra_info) == sizeof(struct netif_extra_info),
               "struct xen_netif_extra_info");
#define XEN_NETIF_SAME_(member)                                                                 \
    _Static_assert(XEN_ABI_OFFSETOF(struct xen_netif_extra_info, member) ==                     \
                   XEN_ABI_OFFSETOF(struct netif_extra_info, member) &&                         \
                   sizeof(((struct xen_netif_extra_info *)0)->member) ==                        \
                   sizeof(((struct netif_extra_info *)0)->member), #member)
XEN_NETIF_SAME_(type);
XEN_NETIF_SAME_(flags);
XEN_NETIF_SAME_(u.gso.size);
XEN_NETIF_SAME_(u.gso.type);
XEN_NETIF_SAME_(u.gso.features);
XEN_NETIF_SAME_(u.mcast.addr);
XEN_NETIF_SAME_(u.hash.type);
XEN_NETIF_SAME_(u.hash.algorithm);
XEN_NETIF_SAME_(u.hash.value);
XEN_NETIF_SAME_(u.pad);
#undef XEN_NETIF_SAME_

#endif /* _XEN_INTERFACE_IO_NETIF_H */
