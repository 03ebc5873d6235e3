/* SPDX-License-Identifier: MIT */
#include "xen/io/fbif.h"
#include "wire.h"

/* all: 02 [000000] 14131211 24232221 34333231 44434241 00*20 */
MESSAGE(union xenfb_out_event, screen_update) = {
    .update = {
        .type   = XENFB_TYPE_UPDATE,
        .x      = 0x11121314,
        .y      = 0x21222324,
        .width  = 0x31323334,
        .height = 0x41424344
    }
};

/* all: 03 [000000] 14131211 24232221 34333231 44434241 54535251 00*16 */
MESSAGE(union xenfb_out_event, screen_resize) = {
    .resize = {
        .type   = XENFB_TYPE_RESIZE,
        .width  = 0x11121314,
        .height = 0x21222324,
        .stride = 0x31323334,
        .depth  = 0x41424344,
        .offset = 0x51525354
    }
};

/* all: 01 [000000] 14131211 00*32 */
MESSAGE(union xenfb_in_event, screen_refresh) = {
    .refresh_period = { .type = XENFB_TYPE_REFRESH_PERIOD, .period = 0x11121314 }
};

/*
 * x86_32,arm32: 14131211 24232221 34333231 44434241 54535251 64636261 74737271 84838281 91 [000000]
 *               a4a3a2a1 00*1016 b4b3b2b1
 * others: 14131211 24232221 34333231 44434241 54535251 64636261 74737271 84838281 91
 *         [00000000000000] a4a3a2a100000000 00*2032 b4b3b2b100000000
 */
MESSAGE(struct xenfb_page, screen_page) = {
    .in_cons     = 0x11121314,
    .in_prod     = 0x21222324,
    .out_cons    = 0x31323334,
    .out_prod    = 0x41424344,
    .width       = 0x51525354,
    .height      = 0x61626364,
    .line_length = 0x71727374,
    .mem_length  = 0x81828384,
    .depth       = 0x91,
    .pd          = { [0] = 0xa1a2a3a4, [255] = 0xb1b2b3b4 }
};
