/* SPDX-License-Identifier: MIT */
#include "xen/hvm/ioreq.h"
#include "wire.h"

/* others: 4847464544434241 5857565554535251 64636261 74737271 84838281 9291 61 01 */
MESSAGE(struct ioreq, ioreq_copy_read) = {
    .addr     = 0x4142434445464748,
    .data     = 0x5152535455565758,
    .count    = 0x61626364,
    .size     = 0x71727374,
    .vp_eport = 0x81828384,
    ._pad0    = 0x9192,
    .state    = STATE_IOREQ_READY,
    .dir      = IOREQ_READ,
    .df       = 1,
    .type     = IOREQ_TYPE_COPY
};

/* others: 00 eacdab 44434241 */
MESSAGE(struct buf_ioreq, ioreq_buffered) = {
    .dir  = IOREQ_READ,
    .size = 2,
    .addr = 0xabcde,
    .data = 0x41424344
};
