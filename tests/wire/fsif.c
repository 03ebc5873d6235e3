/* SPDX-License-Identifier: MIT */
#include "xen/io/fsif.h"
#include "wire.h"

/* all: 03 00 1211 00*4 24232221 00*4 3837363534333231 4847464544434241 */
MESSAGE(struct fsif_request, files_read) = {
    .type    = REQ_FILE_READ,
    .id      = 0x1112,
    .u.fread = { .fd = 0x21222324, .len = 0x3132333435363738, .offset = 0x4142434445464748 }
};

/* all: 14131211 00*4 2827262524232221 3837363534333231 44434241 54535251 */
MESSAGE(struct fsif_write_request, files_pages) = {
    .fd     = 0x11121314,
    .len    = 0x2122232425262728,
    .offset = 0x3132333435363738,
    .grefs  = { 0x41424344, 0x51525354 }
};

/* all: 08 00 1211 00*4 2221 3231 44434241 00*16 */
MESSAGE(struct fsif_request, files_rename) = {
    .type      = REQ_RENAME,
    .id        = 0x1112,
    .u.frename = { .old_name_offset = 0x2122, .new_name_offset = 0x3132, .gref = 0x41424344 }
};

/* all: 09 00 1211 00*4 01 00 0000 24232221 34333231 00*12 */
MESSAGE(struct fsif_request, files_create) = {
    .type      = REQ_CREATE,
    .id        = 0x1112,
    .u.fcreate = { .directory = 1, .mode = 0x21222324, .gref = 0x31323334 }
};

/*
 * all: 1211 0000 00*4 24232221 34333231 44434241 feffffff 5857565554535251 6867666564636261
 *      7877767574737271 fdffffffffffffff
 */
MESSAGE(struct fsif_response, files_stat) = {
    .id      = 0x1112,
    .u.fstat = {
        .stat_mode  = 0x21222324,
        .stat_uid   = 0x31323334,
        .stat_gid   = 0x41424344,
        .stat_ret   = -2,
        .stat_size  = 0x5152535455565758,
        .stat_atime = 0x6162636465666768,
        .stat_mtime = 0x7172737475767778,
        .stat_ctime = -3
    }
};

/* Two names, error 0x31323334, more to come. */
/* all: 1211 0000 00*4 0200 34333231 0100 00*40 */
MESSAGE(struct fsif_response, files_list) = {
    .id        = 0x1112,
    .u.ret_val = 2 | (uint64_t)0x31323334 << ERROR_SHIFT | HAS_MORE_FLAG
};
