/* SPDX-License-Identifier: MIT */
#include "xen/io/cameraif.h"
#include "wire.h"

/* all: 1211 02 00*5 24232221 34333231 44434241 00*44 */
MESSAGE(struct xencamera_req, camera_validate) = {
    .id         = 0x1112,
    .operation  = XENCAMERA_OP_CONFIG_VALIDATE,
    .req.config = { .pixel_format = 0x21222324, .width = 0x31323334, .height = 0x41424344 }
};

/* all: 1211 03 00*5 24232221 34333231 00*48 */
MESSAGE(struct xencamera_req, camera_rate) = {
    .id             = 0x1112,
    .operation      = XENCAMERA_OP_FRAME_RATE_SET,
    .req.frame_rate = { .frame_rate_numer = 0x21222324, .frame_rate_denom = 0x31323334 }
};

/* all: 1211 06 00*5 21 00*3 34333231 44434241 54535251 64636261 74737271 00*32 */
MESSAGE(struct xencamera_req, camera_create) = {
    .id             = 0x1112,
    .operation      = XENCAMERA_OP_BUF_CREATE,
    .req.buf_create = {
        .index          = 0x21,
        .plane_offset   = { 0x31323334, 0x41424344, 0x51525354, 0x61626364 },
        .gref_directory = 0x71727374
    }
};

/* all: 1211 08 00*5 21 00*55 */
MESSAGE(struct xencamera_req, camera_queue) = {
    .id        = 0x1112,
    .operation = XENCAMERA_OP_BUF_QUEUE,
    .req.index = { .index = 0x21 }
};

/* all: 1211 0b 00*5 03 00*7 feffffffffffffff 00*40 */
MESSAGE(struct xencamera_req, camera_set_hue) = {
    .id             = 0x1112,
    .operation      = XENCAMERA_OP_CTRL_SET,
    .req.ctrl_value = { .type = XENCAMERA_CTRL_HUE, .value = -2 }
};

/*
 * all: 1211 01 00 eaffffff 24232221 34333231 44434241 06000000 05000000 04000000 02000000
 *      54535251 64636261 74737271 84838281 00*12
 */
MESSAGE(struct xencamera_resp, camera_config) = {
    .id          = 0x1112,
    .operation   = XENCAMERA_OP_CONFIG_GET,
    .status      = -22,
    .resp.config = {
        .pixel_format          = 0x21222324,
        .width                 = 0x31323334,
        .height                = 0x41424344,
        .colorspace            = XENCAMERA_COLORSPACE_DCI_P3,
        .xfer_func             = XENCAMERA_XFER_FUNC_DCI_P3,
        .ycbcr_enc             = XENCAMERA_YCBCR_ENC_XV709,
        .quantization          = XENCAMERA_QUANTIZATION_LIM_RANGE,
        .displ_asp_ratio_numer = 0x51525354,
        .displ_asp_ratio_denom = 0x61626364,
        .frame_rate_numer      = 0x71727374,
        .frame_rate_denom      = 0x81828384
    }
};

/*
 * all: 1211 04 00 00*4 21 00*3 34333231 44434241 54535251 64636261 74737271
 *      84838281 94939291 a4a3a2a1 b4b3b2b1 00*16
 */
MESSAGE(struct xencamera_resp, camera_layout) = {
    .id              = 0x1112,
    .operation       = XENCAMERA_OP_BUF_GET_LAYOUT,
    .resp.buf_layout = {
        .num_planes   = 0x21,
        .size         = 0x31323334,
        .plane_size   = { 0x41424344, 0x51525354, 0x61626364, 0x71727374 },
        .plane_stride = { 0x81828384, 0x91929394, 0xa1a2a3a4, 0xb1b2b3b4 }
    }
};

/*
 * all: 1211 0a 00 00*4 21 02 00*2 05000000 feffffffffffffff 3837363534333231 4847464544434241
 *      5857565554535251 00*16
 */
MESSAGE(struct xencamera_resp, camera_control) = {
    .id             = 0x1112,
    .operation      = XENCAMERA_OP_CTRL_ENUM,
    .resp.ctrl_enum = {
        .index   = 0x21,
        .type    = XENCAMERA_CTRL_SATURATION,
        .flags   = XENCAMERA_CTRL_FLG_RO | XENCAMERA_CTRL_FLG_VOLATILE,
        .min     = -2,
        .max     = 0x3132333435363738,
        .step    = 0x4142434445464748,
        .def_val = 0x5152535455565758
    }
};

/* all: 1211 00 00*5 21 00*3 34333231 44434241 00*44 */
MESSAGE(struct xencamera_evt, camera_frame) = {
    .id              = 0x1112,
    .type            = XENCAMERA_EVT_FRAME_AVAIL,
    .evt.frame_avail = { .index = 0x21, .used_sz = 0x31323334, .seq_num = 0x41424344 }
};

/* all: 14131211 24232221 */
MESSAGE(struct xencamera_page_directory, camera_directory) = {
    .gref_dir_next_page = 0x11121314, .gref = { 0x21222324 }
};

/* all: 14131211 24232221 00*56 */
MESSAGE(struct xencamera_event_page, camera_events) = {
    .in_cons = 0x11121314, .in_prod = 0x21222324
};
