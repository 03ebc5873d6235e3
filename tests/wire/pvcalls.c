/* SPDX-License-Identifier: MIT */
#include "xen/io/pvcalls.h"
#include "wire.h"

/*
 * all: 14131211 01000000 2827262524232221 31 00*26 32 44434241 54535251 64636261 74737271 00*4
 */
MESSAGE(struct xen_pvcalls_request, pvcalls_connect) = {
    .req_id    = 0x11121314,
    .cmd       = PVCALLS_CONNECT,
    .u.connect = {
        .id     = 0x2122232425262728,
        .addr   = { [0] = 0x31, [27] = 0x32 },
        .len    = 0x41424344,
        .flags  = 0x51525354,
        .ref    = 0x61626364,
        .evtchn = 0x71727374
    }
};

/* all: 14131211 00000000 2827262524232221 34333231 44434241 54535251 00*4 00*32 */
MESSAGE(struct xen_pvcalls_request, pvcalls_socket) = {
    .req_id   = 0x11121314,
    .cmd      = PVCALLS_SOCKET,
    .u.socket = {
        .id       = 0x2122232425262728,
        .domain   = 0x31323334,
        .type     = 0x41424344,
        .protocol = 0x51525354
    }
};

/* all: 14131211 02000000 2827262524232221 31 00*7 00*40 */
MESSAGE(struct xen_pvcalls_request, pvcalls_release) = {
    .req_id    = 0x11121314,
    .cmd       = PVCALLS_RELEASE,
    .u.release = { .id = 0x2122232425262728, .reuse = 0x31 }
};

/* all: 14131211 05000000 2827262524232221 3837363534333231 44434241 54535251 00*32 */
MESSAGE(struct xen_pvcalls_request, pvcalls_accept) = {
    .req_id   = 0x11121314,
    .cmd      = PVCALLS_ACCEPT,
    .u.accept = {
        .id     = 0x2122232425262728,
        .id_new = 0x3132333435363738,
        .ref    = 0x41424344,
        .evtchn = 0x51525354
    }
};

/* -107 is 0xffffff95 */
/* all: 14131211 06000000 95ffffff 00*4 2827262524232221 */
MESSAGE(struct xen_pvcalls_response, pvcalls_failed) = {
    .req_id = 0x11121314,
    .cmd    = PVCALLS_POLL,
    .ret    = -107,
    .u.poll = { .id = 0x2122232425262728 }
};

/*
 * all: 14131211 24232221 95ffffff 00*52 34333231 44434241 54535251 00*52 64636261 74737271
 */
MESSAGE(struct pvcalls_data_intf, pvcalls_indexes) = {
    .in_cons    = 0x11121314,
    .in_prod    = 0x21222324,
    .in_error   = (RING_IDX)-107,
    .out_cons   = 0x31323334,
    .out_prod   = 0x41424344,
    .out_error  = 0x51525354,
    .ring_order = 0x61626364,
    .ref        = { 0x71727374 }
};
