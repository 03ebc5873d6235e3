/* SPDX-License-Identifier: MIT */
#include "xen/grant_table.h"
#include "wire.h"

/* all: 0500 2221 34333231 */
MESSAGE(struct grant_entry_v1, grant_v1) = {
    .flags = GTF_permit_access | GTF_readonly, .domid = 0x2122, .frame = 0x31323334
};

/* all: 0100 2221 34333231 4847464544434241 */
MESSAGE(union grant_entry_v2, grant_v2_page) = {
    .full_page = {
        .hdr   = { .flags = GTF_permit_access, .domid = 0x2122 },
        .pad0  = 0x31323334,
        .frame = 0x4142434445464748
    }
};

/* all: 0101 2221 3231 4241 5857565554535251 */
MESSAGE(union grant_entry_v2, grant_v2_part) = {
    .sub_page = {
        .hdr      = { .flags = GTF_permit_access | GTF_sub_page, .domid = 0x2122 },
        .page_off = 0x3132,
        .length   = 0x4142,
        .frame    = 0x5152535455565758
    }
};

/* all: 0300 2221 3231 4241 54535251 [00000000] */
MESSAGE(union grant_entry_v2, grant_v2_transitive) = {
    .transitive = {
        .hdr         = { .flags = GTF_transitive, .domid = 0x2122 },
        .trans_domid = 0x3132,
        .pad0        = 0x4142,
        .gref        = 0x51525354
    }
};

/* all: 1817161514131211 16000000 34333231 4241 fdff 64636261 7877767574737271 */
MESSAGE(struct gnttab_map_grant_ref, grant_map) = {
    .host_addr    = 0x1112131415161718,
    .flags        = GNTMAP_host_map | GNTMAP_readonly | GNTMAP_contains_pte,
    .ref          = 0x31323334,
    .dom          = 0x4142,
    .status       = GNTST_bad_gntref,
    .handle       = 0x61626364,
    .dev_bus_addr = 0x7172737475767778
};

/*
 * x86_32: 14131211 2221 3231 44434241 5251 6261 7271 0100 f6ff [0000]
 * others: 14131211 [00000000] 2221 3231 [00000000] 44434241 [00000000] 5251 6261 [00000000] 7271
 *         0100 f6ff [0000]
 */
MESSAGE(struct gnttab_copy, grant_copy) = {
    .source = { .u.ref = 0x11121314, .domid = 0x2122, .offset = 0x3132 },
    .dest   = { .u.gmfn = 0x41424344, .domid = 0x5152, .offset = 0x6162 },
    .len    = 0x7172,
    .flags  = GNTCOPY_source_gref,
    .status = GNTST_bad_copy_arg
};

/*
 * x86_32: 2221 [0000] 34333231 4241 [0000] 54535251
 * others: 2221 [0000] 34333231 4241 [000000000000] 54535251 00000000
 */
MESSAGE(struct gnttab_setup_table, grant_setup) = {
    .dom        = 0x2122,
    .nr_frames  = 0x31323334,
    .status     = 0x4142,
    .frame_list = { .p = (xen_pfn_t *)(uintptr_t)0x51525354 }
};
