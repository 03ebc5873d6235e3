/* SPDX-License-Identifier: MIT */
#include "xen/io/9pfs.h"
#include "wire.h"

/* all: 14131211 24232221 00*56 34333231 44434241 00*56 54535251 64636261 74737271 */
MESSAGE(struct xen_9pfs_data_intf, p9_indexes) = {
    .in_cons    = 0x11121314,
    .in_prod    = 0x21222324,
    .out_cons   = 0x31323334,
    .out_prod   = 0x41424344,
    .ring_order = 0x51525354,
    .ref        = { 0x61626364, 0x71727374 }
};
