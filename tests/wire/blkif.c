/* SPDX-License-Identifier: MIT */
#include "xen/io/blkif.h"
#include "wire.h"

/*
 * x86_32: 01 02 3231 4847464544434241 5857565554535251 64636261 71 72 [0000] 84838281 91 92
 *         [0000] 00*72
 * others: 01 02 3231 [00000000] 4847464544434241 5857565554535251 64636261 71 72 [0000] 84838281
 *         91 92 [0000] 00*72
 */
MESSAGE(struct blkif_request, blkif_write) = {
    .operation     = BLKIF_OP_WRITE,
    .nr_segments   = 2,
    .handle        = 0x3132,
    .id            = 0x4142434445464748,
    .sector_number = 0x5152535455565758,
    .seg = {
        { .gref = 0x61626364, .first_sect = 0x71, .last_sect = 0x72 },
        { .gref = 0x81828384, .first_sect = 0x91, .last_sect = 0x92 }
    }
};

/*
 * x86_32: 05 01 3231 4847464544434241 5857565554535251 6867666564636261
 * others: 05 01 3231 [00000000] 4847464544434241 5857565554535251 6867666564636261
 */
MESSAGE(struct blkif_request_discard, blkif_discard) = {
    .operation     = BLKIF_OP_DISCARD,
    .flag          = BLKIF_DISCARD_SECURE,
    .handle        = 0x3132,
    .id            = 0x4142434445464748,
    .sector_number = 0x5152535455565758,
    .nr_sectors    = 0x6162636465666768
};

/*
 * x86_32: 06 01 3231 4847464544434241 5857565554535251 6261 [0000] 74737271 00*24 84838281 00*8
 * others: 06 01 3231 [00000000] 4847464544434241 5857565554535251 6261 [0000] 74737271 00*24
 *         84838281 [00000000]
 */
MESSAGE(struct blkif_request_indirect, blkif_indirect) = {
    .operation      = BLKIF_OP_INDIRECT,
    .indirect_op    = BLKIF_OP_WRITE,
    .nr_segments    = 0x3132,
    .id             = 0x4142434445464748,
    .sector_number  = 0x5152535455565758,
    .handle         = 0x6162,
    .indirect_grefs = { 0x71727374, 0, 0, 0, 0, 0, 0, 0x81828384 }
};

/* all: 64636261 71 72 [0000] */
MESSAGE(struct blkif_request_segment, blkif_segment) = {
    .gref = 0x61626364, .first_sect = 0x71, .last_sect = 0x72
};

/*
 * x86_32: 1817161514131211 03 [00] feff
 * others: 1817161514131211 03 [00] feff [00000000]
 */
MESSAGE(struct blkif_response, blkif_unsupported) = {
    .id        = 0x1112131415161718,
    .operation = BLKIF_OP_FLUSH_DISKCACHE,
    .status    = BLKIF_RSP_EOPNOTSUPP
};

/* The head of every ring; the slots follow. */
/* all: 14131211 24232221 34333231 44434241 00*4 00*44 */
MESSAGE(struct blkif_sring, blkif_ring) = {
    .req_prod  = 0x11121314,
    .req_event = 0x21222324,
    .rsp_prod  = 0x31323334,
    .rsp_event = 0x41424344
};
