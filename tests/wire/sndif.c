/* SPDX-License-Identifier: MIT */
#include "xen/io/sndif.h"
#include "wire.h"

/* all: 1211 00 00*5 24232221 11 31 0000 44434241 54535251 64636261 00*36 */
MESSAGE(struct xensnd_req, sound_open) = {
    .id        = 0x1112,
    .operation = XENSND_OP_OPEN,
    .op.open   = {
        .pcm_rate       = 0x21222324,
        .pcm_format     = XENSND_PCM_FORMAT_F64_BE,
        .pcm_channels   = 0x31,
        .buffer_sz      = 0x41424344,
        .gref_directory = 0x51525354,
        .period_sz      = 0x61626364
    }
};

/* all: 1211 03 00*5 24232221 34333231 00*48 */
MESSAGE(struct xensnd_req, sound_write) = {
    .id        = 0x1112,
    .operation = XENSND_OP_WRITE,
    .op.rw     = { .offset = 0x21222324, .length = 0x31323334 }
};

/* all: 1211 08 00*5 03 00*55 */
MESSAGE(struct xensnd_req, sound_resume) = {
    .id         = 0x1112,
    .operation  = XENSND_OP_TRIGGER,
    .op.trigger = { .type = XENSND_OP_TRIGGER_RESUME }
};

/*
 * all: 1211 09 00 eaffffff 2827262524232221 34333231 44434241 54535251 64636261 74737271
 *      84838281 94939291 a4a3a2a1 00*16
 */
MESSAGE(struct xensnd_resp, sound_parameters) = {
    .id            = 0x1112,
    .operation     = XENSND_OP_HW_PARAM_QUERY,
    .status        = -22,
    .resp.hw_param = {
        .formats  = 0x2122232425262728,
        .rates    = { .min = 0x31323334, .max = 0x41424344 },
        .channels = { .min = 0x51525354, .max = 0x61626364 },
        .buffer   = { .min = 0x71727374, .max = 0x81828384 },
        .period   = { .min = 0x91929394, .max = 0xa1a2a3a4 }
    }
};

/* all: 1211 00 00*5 2827262524232221 00*48 */
MESSAGE(struct xensnd_evt, sound_position) = {
    .id         = 0x1112,
    .type       = XENSND_EVT_CUR_POS,
    .op.cur_pos = { .position = 0x2122232425262728 }
};

/* all: 14131211 24232221 */
MESSAGE(struct xensnd_page_directory, sound_directory) = {
    .gref_dir_next_page = 0x11121314, .gref = { 0x21222324 }
};

/* all: 14131211 24232221 00*56 */
MESSAGE(struct xensnd_event_page, sound_events) = {
    .in_cons = 0x11121314, .in_prod = 0x21222324
};
