/* SPDX-License-Identifier: MIT */
#include "xen/io/console.h"
#include "wire.h"

/* all: 11 00*1022 12 21 00*2046 22 34333231 44434241 54535251 64636261 01 [000000] */
MESSAGE(struct xencons_interface, console_page) = {
    .in         = { [0] = 0x11, [1023] = 0x12 },
    .out        = { [0] = 0x21, [2047] = 0x22 },
    .in_cons    = 0x31323334,
    .in_prod    = 0x41424344,
    .out_cons   = 0x51525354,
    .out_prod   = 0x61626364,
    .connection = XENCONSOLE_DISCONNECTED
};
