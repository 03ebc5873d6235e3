/* SPDX-License-Identifier: MIT */
#include "xen/io/kbdif.h"
#include "wire.h"

/* all: 01 [000000] 14131211 24232221 34333231 00*24 */
MESSAGE(union xenkbd_in_event, keyboard_motion) = {
    .motion = {
        .type = XENKBD_TYPE_MOTION, .rel_x = 0x11121314, .rel_y = 0x21222324, .rel_z = 0x31323334
    }
};

/* all: 03 11 [0000] 24232221 00*32 */
MESSAGE(union xenkbd_in_event, keyboard_key) = {
    .key = { .type = XENKBD_TYPE_KEY, .pressed = 0x11, .keycode = 0x21222324 }
};

/* all: 04 [000000] 14131211 24232221 ffffffff 00*24 */
MESSAGE(union xenkbd_in_event, keyboard_position) = {
    .pos = { .type = XENKBD_TYPE_POS, .abs_x = 0x11121314, .abs_y = 0x21222324, .rel_z = -1 }
};

/* all: 05 02 11 00*5 24232221 34333231 00*24 */
MESSAGE(union xenkbd_in_event, touch_motion) = {
    .mtouch = {
        .type       = XENKBD_TYPE_MTOUCH,
        .event_type = XENKBD_MT_EV_MOTION,
        .contact_id = 0x11,
        .u.pos      = { .abs_x = 0x21222324, .abs_y = 0x31323334 }
    }
};

/* all: 05 04 11 00*5 24232221 34333231 00*24 */
MESSAGE(union xenkbd_in_event, touch_shape) = {
    .mtouch = {
        .type       = XENKBD_TYPE_MTOUCH,
        .event_type = XENKBD_MT_EV_SHAPE,
        .contact_id = 0x11,
        .u.shape    = { .major = 0x21222324, .minor = 0x31323334 }
    }
};

/* -180 is 0xff4c */
/* all: 05 05 11 00*5 4cff 00*30 */
MESSAGE(union xenkbd_in_event, touch_orientation) = {
    .mtouch = {
        .type          = XENKBD_TYPE_MTOUCH,
        .event_type    = XENKBD_MT_EV_ORIENT,
        .contact_id    = 0x11,
        .u.orientation = -180
    }
};

/* all: 14131211 24232221 34333231 44434241 */
MESSAGE(struct xenkbd_page, keyboard_page) = {
    .in_cons = 0x11121314, .in_prod = 0x21222324, .out_cons = 0x31323334, .out_prod = 0x41424344
};
