/* SPDX-License-Identifier: MIT */
#include "xen/io/usbif.h"
#include "wire.h"

/*
 * Port 5, from the device, address 0x2a, endpoint 3, control:
 * 5 + 0x80 + 0x2a00 + 0x18000 + 0x80000000 = 0x8001aa85
 *
 * all: 1211 2221 85aa0180 0100 3231 41 42 43 44 45 46 47 48
 *      54535251 6261 7271 00*112 84838281 9291 a2a1
 */
MESSAGE(struct usbif_urb_request, usb_control) = {
    .id             = 0x1112,
    .nr_buffer_segs = 0x2122,
    .pipe           = (uint32_t)USBIF_PIPE_TYPE_CTRL << USBIF_PIPE_TYPE_SHIFT |
                      3 << USBIF_PIPE_EP_SHIFT | 0x2a << USBIF_PIPE_DEV_SHIFT |
                      USBIF_PIPE_DIR | 5,
    .transfer_flags = USBIF_SHORT_NOT_OK,
    .buffer_length  = 0x3132,
    .u.ctrl         = { 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48 },
    .seg            = {
        [0]  = { .gref = 0x51525354, .offset = 0x6162, .length = 0x7172 },
        [15] = { .gref = 0x81828384, .offset = 0x9192, .length = 0xa1a2 }
    }
};

/* all: 1211 2221 01000000 0000 3231 4241 5251 6261 7271 00*128 */
MESSAGE(struct usbif_urb_request, usb_isochronous) = {
    .id             = 0x1112,
    .nr_buffer_segs = 0x2122,
    .pipe           = 1,
    .buffer_length  = 0x3132,
    .u.isoc         = {
        .interval           = 0x4142,
        .start_frame        = 0x5152,
        .number_of_packets  = 0x6162,
        .nr_frame_desc_segs = 0x7172
    }
};

/* all: 1211 0000 21000000 0000 0000 2221 00*6 00*128 */
MESSAGE(struct usbif_urb_request, usb_unlink) = {
    .id       = 0x1112,
    .pipe     = USBIF_PIPE_UNLINK | 1,
    .u.unlink = { .unlink_id = 0x2122 }
};

/* all: 1211 2221 e0ffffff 34333231 44434241 */
MESSAGE(struct usbif_urb_response, usb_stall) = {
    .id            = 0x1112,
    .start_frame   = 0x2122,
    .status        = USBIF_STATUS_STALL,
    .actual_length = 0x31323334,
    .error_count   = 0x41424344
};

/* all: 1211 */
MESSAGE(struct usbif_conn_request, usb_await_plug) = { .id = 0x1112 };

/* all: 1211 21 03 */
MESSAGE(struct usbif_conn_response, usb_plugged) = {
    .id = 0x1112, .portnum = 0x21, .speed = USBIF_SPEED_HIGH
};
