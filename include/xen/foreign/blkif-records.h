/* SPDX-License-Identifier: MIT */
/*
 * blkif-records.h - the structures of io/blkif.h for compilers of all ABIs.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots. Included by blkif.h and by the
 *           headers of the ABIs, which define RECORD_ABI for each ABI. The name of a
 *           structure here ends in the first of the ABIs that have its layout; the comment
 *           before it lists all of them.
 * Layout:   that of these ABIs on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_BLKIF_RECORDS_H__
#define __XEN_PUBLIC_FOREIGN_BLKIF_RECORDS_H__

#include "../abi.h"
#include "../io/blkif.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_8

/* io/blkif.h, struct blkif_request: 108 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT struct blkif_request_x86_32 {
    uint8_t operation;                              /* 0 */
    uint8_t nr_segments;                            /* 1 */
    uint16_t handle;                                /* 2: blkif_vdev_t */
    uint64_t id;                                    /* 4 */
    uint64_t sector_number;                         /* 12 */
    struct blkif_request_segment seg[11];           /* 20 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_request_discard: 28 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT struct blkif_request_discard_x86_32 {
    uint8_t operation;                              /* 0 */
    uint8_t flag;                                   /* 1 */
    uint16_t handle;                                /* 2: blkif_vdev_t */
    uint64_t id;                                    /* 4 */
    uint64_t sector_number;                         /* 12 */
    uint64_t nr_sectors;                            /* 20 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_request_indirect: 64 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT struct blkif_request_indirect_x86_32 {
    uint8_t operation;                              /* 0 */
    uint8_t indirect_op;                            /* 1 */
    uint16_t nr_segments;                           /* 2 */
    uint64_t id;                                    /* 4 */
    uint64_t sector_number;                         /* 12 */
    uint16_t handle;                                /* 20: blkif_vdev_t */
    uint8_t xen_hole_0[2];                          /* 22 */
    uint32_t indirect_grefs[8];                     /* 24: grant_ref_t [8] */
    uint64_t pad;                                   /* 56 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_response: 12 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT struct blkif_response_x86_32 {
    uint64_t id;                                    /* 0 */
    uint8_t operation;                              /* 8 */
    uint8_t xen_hole_0[1];                          /* 9 */
    int16_t status;                                 /* 10 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct blkif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct blkif_sring * */
};

/* io/blkif.h, struct blkif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct blkif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct blkif_sring * */
};

/* io/blkif.h, union blkif_sring_entry: 108 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT union blkif_sring_entry_x86_32 {
    struct blkif_request_x86_32 req;                /* 0 */
    struct blkif_response_x86_32 rsp;               /* 0 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_sring: 64 bytes, aligned to 4; x86_32 */
XEN_ABI_BEGIN_4
XEN_ABI_EXT struct blkif_sring_x86_32 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union blkif_sring_entry_x86_32 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};
XEN_ABI_END

/* io/blkif.h, struct blkif_request: 112 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t nr_segments;                            /* 1 */
    uint16_t handle;                                /* 2: blkif_vdev_t */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    struct blkif_request_segment seg[11];           /* 24 */
};

/* io/blkif.h, struct blkif_request_discard: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_discard_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t flag;                                   /* 1 */
    uint16_t handle;                                /* 2: blkif_vdev_t */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    uint64_t nr_sectors;                            /* 24 */
};

/* io/blkif.h, struct blkif_request_indirect: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_request_indirect_x86_64 {
    uint8_t operation;                              /* 0 */
    uint8_t indirect_op;                            /* 1 */
    uint16_t nr_segments;                           /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t id;                                    /* 8 */
    uint64_t sector_number;                         /* 16 */
    uint16_t handle;                                /* 24: blkif_vdev_t */
    uint8_t xen_hole_1[2];                          /* 26 */
    uint32_t indirect_grefs[8];                     /* 28: grant_ref_t [8] */
    uint8_t xen_hole_2[4];                          /* 60 */
};

/* io/blkif.h, struct blkif_response: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_response_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t operation;                              /* 8 */
    uint8_t xen_hole_0[1];                          /* 9 */
    int16_t status;                                 /* 10 */
    uint8_t xen_hole_1[4];                          /* 12 */
};

/* io/blkif.h, struct blkif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct blkif_sring * */
};

/* io/blkif.h, struct blkif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct blkif_sring * */
};

/* io/blkif.h, union blkif_sring_entry: 112 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 blkif_sring_entry_x86_64 {
    struct blkif_request_x86_64 req;                /* 0 */
    struct blkif_response_x86_64 rsp;               /* 0 */
};

/* io/blkif.h, struct blkif_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 blkif_sring_x86_64 {
    uint32_t req_prod;                              /* 0: RING_IDX */
    uint32_t req_event;                             /* 4: RING_IDX */
    uint32_t rsp_prod;                              /* 8: RING_IDX */
    uint32_t rsp_event;                             /* 12: RING_IDX */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            uint8_t smartpoll_active;               /* 16 */
        } netif;
        struct {                                    /* 16 */
            uint8_t msg;                            /* 16 */
        } tapif_user;
        uint8_t pvt_pad[4];                         /* 16 */
    } pvt;
    uint8_t __pad[44];                              /* 20 */
    union blkif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_BLKIF_RECORDS_H__ */
