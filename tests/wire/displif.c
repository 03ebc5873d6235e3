/* SPDX-License-Identifier: MIT */
#include "xen/io/displif.h"
#include "wire.h"

/*
 * all: 1211 10 00*5 2827262524232221 34333231 44434241 54535251 64636261 01000000 74737271
 *      84838281 00*20
 */
MESSAGE(struct xendispl_req, display_create) = {
    .id             = 0x1112,
    .operation      = XENDISPL_OP_DBUF_CREATE,
    .op.dbuf_create = {
        .dbuf_cookie    = 0x2122232425262728,
        .width          = 0x31323334,
        .height         = 0x41424344,
        .bpp            = 0x51525354,
        .buffer_sz      = 0x61626364,
        .flags          = XENDISPL_DBUF_FLG_REQ_ALLOC,
        .gref_directory = 0x71727374,
        .data_ofs       = 0x81828384
    }
};

/* all: 1211 12 00*5 2827262524232221 3837363534333231 44434241 54535251 64636261 00*28 */
MESSAGE(struct xendispl_req, display_attach) = {
    .id           = 0x1112,
    .operation    = XENDISPL_OP_FB_ATTACH,
    .op.fb_attach = {
        .dbuf_cookie  = 0x2122232425262728,
        .fb_cookie    = 0x3132333435363738,
        .width        = 0x41424344,
        .height       = 0x51525354,
        .pixel_format = 0x61626364
    }
};

/* all: 1211 14 00*5 2827262524232221 34333231 44434241 54535251 64636261 74737271 00*28 */
MESSAGE(struct xendispl_req, display_configure) = {
    .id            = 0x1112,
    .operation     = XENDISPL_OP_SET_CONFIG,
    .op.set_config = {
        .fb_cookie = 0x2122232425262728,
        .x         = 0x31323334,
        .y         = 0x41424344,
        .width     = 0x51525354,
        .height    = 0x61626364,
        .bpp       = 0x71727374
    }
};

/* all: 1211 16 00*5 24232221 34333231 00*48 */
MESSAGE(struct xendispl_req, display_ask_edid) = {
    .id          = 0x1112,
    .operation   = XENDISPL_OP_GET_EDID,
    .op.get_edid = { .buffer_sz = 0x21222324, .gref_directory = 0x31323334 }
};

/* all: 1211 16 00 eaffffff 24232221 00*52 */
MESSAGE(struct xendispl_resp, display_edid) = {
    .id          = 0x1112,
    .operation   = XENDISPL_OP_GET_EDID,
    .status      = -22,
    .op.get_edid = { .edid_sz = 0x21222324 }
};

/* all: 1211 00 00*5 2827262524232221 00*48 */
MESSAGE(struct xendispl_evt, display_flipped) = {
    .id         = 0x1112,
    .type       = XENDISPL_EVT_PG_FLIP,
    .op.pg_flip = { .fb_cookie = 0x2122232425262728 }
};

/* all: 14131211 24232221 34333231 */
MESSAGE(struct xendispl_page_directory, display_directory) = {
    .gref_dir_next_page = 0x11121314, .gref = { 0x21222324, 0x31323334 }
};

/* all: 14131211 24232221 00*56 */
MESSAGE(struct xendispl_event_page, display_events) = {
    .in_cons = 0x11121314, .in_prod = 0x21222324
};
