/* SPDX-License-Identifier: MIT */
#include "xen/io/vscsiif.h"
#include "wire.h"

/*
 * all: 1211 01 21 31 00*14 32 4241 5251 6261 7271 8281 02 81
 *      94939291 a2a1 b2b1 00*192 c4c3c2c1 d2d1 e2e1 00*12
 */
MESSAGE(struct vscsiif_request, scsi_command) = {
    .rqid                = 0x1112,
    .act                 = VSCSIIF_ACT_SCSI_CDB,
    .cmd_len             = 0x21,
    .cmnd                = { [0] = 0x31, [15] = 0x32 },
    .timeout_per_command = 0x4142,
    .channel             = 0x5152,
    .id                  = 0x6162,
    .lun                 = 0x7172,
    .ref_rqid            = 0x8182,
    .sc_data_direction   = 2,
    .nr_segments         = VSCSIIF_SG_GRANT | 1,
    .seg                 = {
        [0]  = { .gref = 0x91929394, .offset = 0xa1a2, .length = 0xb1b2 },
        [25] = { .gref = 0xc1c2c3c4, .offset = 0xd1d2, .length = 0xe1e2 }
    }
};

/* all: 1211 04 21 34333231 4241 5251 00*232 64636261 7271 8281 */
MESSAGE(struct vscsiif_sg_list, scsi_preset) = {
    .rqid        = 0x1112,
    .act         = VSCSIIF_ACT_SCSI_SG_PRESET,
    .nr_segments = 0x21,
    .seg         = {
        [0]  = { .gref = 0x31323334, .offset = 0x4142, .length = 0x5152 },
        [30] = { .gref = 0x61626364, .offset = 0x7172, .length = 0x8182 }
    }
};

/* all: 1211 03 21 31 00*94 32 03200000 44434241 00*144 */
MESSAGE(struct vscsiif_response, scsi_reset_failed) = {
    .rqid         = 0x1112,
    .act          = VSCSIIF_ACT_SCSI_RESET,
    .sense_len    = 0x21,
    .sense_buffer = { [0] = 0x31, [95] = 0x32 },
    .rslt         = XEN_VSCSIIF_RSLT_RESET_FAILED,
    .residual_len = 0x41424344
};
