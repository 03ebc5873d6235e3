/* SPDX-License-Identifier: MIT */
#include "xen/io/libxenvchan.h"
#include "wire.h"

/* all: 14131211 24232221 34333231 44434241 5251 6261 71 81 01 03 94939291 a4a3a2a1 */
struct channel {
    struct vchan_interface head;
    uint32_t grants[2];
};
MESSAGE(struct channel, vchan_page) = {
    .head = {
        .left        = { .cons = 0x11121314, .prod = 0x21222324 },
        .right       = { .cons = 0x31323334, .prod = 0x41424344 },
        .left_order  = 0x5152,
        .right_order = 0x6162,
        .cli_live    = 0x71,
        .srv_live    = 0x81,
        .cli_notify  = VCHAN_NOTIFY_WRITE,
        .srv_notify  = VCHAN_NOTIFY_WRITE | VCHAN_NOTIFY_READ
    },
    .grants = { 0x91929394, 0xa1a2a3a4 }
};
