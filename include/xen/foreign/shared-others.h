/* SPDX-License-Identifier: MIT */
/*
 * shared-others.h - the structures of foreign/ whose layout several ABIs share, but not x86_32.
 *
 * Contract: written by `xenabi foreign` from abi-snapshots. Included by the headers of the
 *           ABIs, which define RECORD_ABI for each ABI. The name of a structure here ends in
 *           the first of the ABIs that have its layout; the comment before it lists all of
 *           them. The control interfaces are those of the newest release; they are left out
 *           if an older release was selected (control/release.h).
 * Layout:   that of these ABIs on every host. Guest handles and pointers are integers of the
 *           ABI's width, and holes are members named xen_hole_N. The comments contain each
 *           member's offset, and its type in the ABI.
 */
#ifndef __XEN_PUBLIC_FOREIGN_SHARED_OTHERS_H__
#define __XEN_PUBLIC_FOREIGN_SHARED_OTHERS_H__

#include "../abi.h"
#include "../control/release.h"
#include "../hvm/hvm_op.h"
#include "../io/cameraif.h"
#include "../io/displif.h"
#include "../io/fsif.h"
#include "../io/sndif.h"
#include "../physdev.h"
#include "../platform.h"
#include "../xsm/flask_op.h"
#include "shared-x86_32.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_8

/* argo.h, struct xen_argo_iov: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_argo_iov_x86_64 {
    uint64_t iov_hnd;                               /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t iov_len;                               /* 8 */
    uint32_t pad;                                   /* 12 */
};

/* callback.h, struct callback_register: 16 bytes, aligned to 8; x86_64 arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 callback_register_x86_64 {
    uint16_t type;                                  /* 0 */
    uint16_t flags;                                 /* 2 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t address;                               /* 8: xen_callback_t */
};

/* event_channel.h, struct evtchn_init_control: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 evtchn_init_control_x86_64 {
    uint64_t control_gfn;                           /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t vcpu;                                  /* 12 */
    uint8_t link_bits;                              /* 16 */
    uint8_t _pad[7];                                /* 17 */
};

/* event_channel.h, struct evtchn_expand_array: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 evtchn_expand_array_x86_64 {
    uint64_t array_gfn;                             /* 0 */
};

/* grant_table.h, union grant_entry_v2: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 grant_entry_v2_x86_64 {
    struct grant_entry_header_x86_32 hdr;           /* 0 */
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint32_t pad0;                              /* 4 */
        uint64_t frame;                             /* 8 */
    } full_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint16_t page_off;                          /* 4 */
        uint16_t length;                            /* 6 */
        uint64_t frame;                             /* 8 */
    } sub_page;
    struct {                                        /* 0 */
        struct grant_entry_header_x86_32 hdr;       /* 0 */
        uint16_t trans_domid;                       /* 4: domid_t */
        uint16_t pad0;                              /* 6 */
        uint32_t gref;                              /* 8: grant_ref_t */
    } transitive;
    uint32_t __spacer[4];                           /* 0 */
};

/* grant_table.h, struct gnttab_map_grant_ref: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_map_grant_ref_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint32_t flags;                                 /* 8 */
    uint32_t ref;                                   /* 12: grant_ref_t */
    uint16_t dom;                                   /* 16: domid_t */
    int16_t status;                                 /* 18 */
    uint32_t handle;                                /* 20: grant_handle_t */
    uint64_t dev_bus_addr;                          /* 24 */
};

/* grant_table.h, struct gnttab_unmap_grant_ref: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_unmap_grant_ref_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint64_t dev_bus_addr;                          /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_setup_table: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_setup_table_x86_64 {
    uint16_t dom;                                   /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t nr_frames;                             /* 4 */
    int16_t status;                                 /* 8 */
    uint8_t xen_hole_1[6];                          /* 10 */
    uint64_t frame_list;                            /* 16: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* grant_table.h, struct gnttab_transfer: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_transfer_x86_64 {
    uint64_t mfn;                                   /* 0: xen_pfn_t */
    uint16_t domid;                                 /* 8: domid_t */
    uint8_t xen_hole_0[2];                          /* 10 */
    uint32_t ref;                                   /* 12: grant_ref_t */
    int16_t status;                                 /* 16 */
    uint8_t xen_hole_1[6];                          /* 18 */
};

/* grant_table.h, struct gnttab_copy_ptr: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_copy_ptr_x86_64 {
    union {                                         /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
        uint64_t gmfn;                              /* 0: xen_pfn_t */
    } u;
    uint16_t domid;                                 /* 8: domid_t */
    uint16_t offset;                                /* 10 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* grant_table.h, struct gnttab_copy: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_copy_x86_64 {
    struct gnttab_copy_ptr_x86_64 source;           /* 0 */
    struct gnttab_copy_ptr_x86_64 dest;             /* 16 */
    uint16_t len;                                   /* 32 */
    uint16_t flags;                                 /* 34 */
    int16_t status;                                 /* 36 */
    uint8_t xen_hole_0[2];                          /* 38 */
};

/* grant_table.h, struct gnttab_unmap_and_replace: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_unmap_and_replace_x86_64 {
    uint64_t host_addr;                             /* 0 */
    uint64_t new_addr;                              /* 8 */
    uint32_t handle;                                /* 16: grant_handle_t */
    int16_t status;                                 /* 20 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* grant_table.h, struct gnttab_get_status_frames: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_get_status_frames_x86_64 {
    uint32_t nr_frames;                             /* 0 */
    uint16_t dom;                                   /* 4: domid_t */
    int16_t status;                                 /* 6 */
    uint64_t frame_list;                            /* 8: XEN_GUEST_HANDLE(uint64_t) */
};

/* grant_table.h, struct gnttab_cache_flush: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 gnttab_cache_flush_x86_64 {
    union {                                         /* 0 */
        uint64_t dev_bus_addr;                      /* 0 */
        uint32_t ref;                               /* 0: grant_ref_t */
    } a;
    uint16_t offset;                                /* 8 */
    uint16_t length;                                /* 10 */
    uint32_t op;                                    /* 12 */
};

/* hvm/hvm_op.h, struct xen_hvm_param: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_param_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t index;                                 /* 4 */
    uint64_t value;                                 /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_pagetable_dying: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_pagetable_dying_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad[3];                                /* 2 */
    uint64_t gpa;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_time: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_get_time_x86_64 {
    uint64_t now;                                   /* 0 */
};

/* hvm/hvm_op.h, struct xen_hvm_get_mem_type: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_get_mem_type_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t mem_type;                              /* 2 */
    uint16_t pad[2];                                /* 4 */
    uint64_t pfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_vcpu_enable_notify: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_vcpu_enable_notify_x86_64 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_mem_access: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_mem_access_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t access;                                /* 2 */
    uint32_t pad;                                   /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_set_mem_access_multi: 32 bytes, aligned to 8;
   all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_set_mem_access_multi_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t pad;                                   /* 2 */
    uint32_t nr;                                    /* 4 */
    uint64_t opaque;                                /* 8 */
    uint64_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint64_t access_list;                           /* 24: XEN_GUEST_HANDLE(const_uint8) */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_change_gfn: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_change_gfn_x86_64 {
    uint16_t view;                                  /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    uint64_t old_gfn;                               /* 8 */
    uint64_t new_gfn;                               /* 16 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_suppress_ve_x86_64 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    uint32_t pad2;                                  /* 4 */
    uint64_t gfn;                                   /* 8 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_suppress_ve_multi: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_suppress_ve_multi_x86_64 {
    uint16_t view;                                  /* 0 */
    uint8_t suppress_ve;                            /* 2 */
    uint8_t pad1;                                   /* 3 */
    int32_t first_error;                            /* 4 */
    uint64_t first_gfn;                             /* 8 */
    uint64_t last_gfn;                              /* 16 */
    uint64_t first_error_gfn;                       /* 24 */
};

/* hvm/hvm_op.h, struct xen_hvm_altp2m_op: 80 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_hvm_altp2m_op_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t cmd;                                   /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t pad1;                                  /* 10 */
    uint32_t pad2;                                  /* 12 */
    union {                                         /* 16 */
        struct xen_hvm_altp2m_domain_state domain_state; /* 16 */
        struct xen_hvm_altp2m_vcpu_enable_notify_x86_64 enable_notify; /* 16 */
        struct xen_hvm_altp2m_view view;            /* 16 */
        struct xen_hvm_altp2m_mem_access_x86_64 mem_access; /* 16 */
        struct xen_hvm_altp2m_change_gfn_x86_64 change_gfn; /* 16 */
        struct xen_hvm_altp2m_set_mem_access_multi_x86_64 set_mem_access_multi; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_x86_64 suppress_ve; /* 16 */
        struct xen_hvm_altp2m_suppress_ve_multi_x86_64 suppress_ve_multi; /* 16 */
        struct xen_hvm_altp2m_vcpu_disable_notify disable_notify; /* 16 */
        struct xen_hvm_altp2m_get_vcpu_p2m_idx get_vcpu_p2m_idx; /* 16 */
        struct xen_hvm_altp2m_set_visibility set_visibility; /* 16 */
        uint8_t pad[64];                            /* 16 */
    } u;
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_32: 120 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_x86_32_x86_64 {
    uint32_t eax;                                   /* 0 */
    uint32_t ecx;                                   /* 4 */
    uint32_t edx;                                   /* 8 */
    uint32_t ebx;                                   /* 12 */
    uint32_t esp;                                   /* 16 */
    uint32_t ebp;                                   /* 20 */
    uint32_t esi;                                   /* 24 */
    uint32_t edi;                                   /* 28 */
    uint32_t eip;                                   /* 32 */
    uint32_t eflags;                                /* 36 */
    uint32_t cr0;                                   /* 40 */
    uint32_t cr3;                                   /* 44 */
    uint32_t cr4;                                   /* 48 */
    uint32_t pad1;                                  /* 52 */
    uint64_t efer;                                  /* 56 */
    uint32_t cs_base;                               /* 64 */
    uint32_t ds_base;                               /* 68 */
    uint32_t ss_base;                               /* 72 */
    uint32_t es_base;                               /* 76 */
    uint32_t tr_base;                               /* 80 */
    uint32_t cs_limit;                              /* 84 */
    uint32_t ds_limit;                              /* 88 */
    uint32_t ss_limit;                              /* 92 */
    uint32_t es_limit;                              /* 96 */
    uint32_t tr_limit;                              /* 100 */
    uint16_t cs_ar;                                 /* 104 */
    uint16_t ds_ar;                                 /* 106 */
    uint16_t ss_ar;                                 /* 108 */
    uint16_t es_ar;                                 /* 110 */
    uint16_t tr_ar;                                 /* 112 */
    uint16_t pad2[3];                               /* 114 */
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_x86_64: 112 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_x86_64_x86_64 {
    uint64_t rax;                                   /* 0 */
    uint64_t rcx;                                   /* 8 */
    uint64_t rdx;                                   /* 16 */
    uint64_t rbx;                                   /* 24 */
    uint64_t rsp;                                   /* 32 */
    uint64_t rbp;                                   /* 40 */
    uint64_t rsi;                                   /* 48 */
    uint64_t rdi;                                   /* 56 */
    uint64_t rip;                                   /* 64 */
    uint64_t rflags;                                /* 72 */
    uint64_t cr0;                                   /* 80 */
    uint64_t cr3;                                   /* 88 */
    uint64_t cr4;                                   /* 96 */
    uint64_t efer;                                  /* 104 */
};

/* hvm/hvm_vcpu.h, struct vcpu_hvm_context: 128 bytes, aligned to 8; all but x86_32 */
#pragma push_macro("x86_64")
#undef x86_64
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_hvm_context_x86_64 {
    uint32_t mode;                                  /* 0 */
    uint32_t pad;                                   /* 4 */
    union {                                         /* 8 */
        struct vcpu_hvm_x86_32_x86_64 x86_32;       /* 8 */
        struct vcpu_hvm_x86_64_x86_64 x86_64;       /* 8 */
    } cpu_regs;
};
#pragma pop_macro("x86_64")

/* hvm/ioreq.h, struct ioreq: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 ioreq_x86_64 {
    uint64_t addr;                                  /* 0 */
    uint64_t data;                                  /* 8 */
    uint32_t count;                                 /* 16 */
    uint32_t size;                                  /* 20 */
    uint32_t vp_eport;                              /* 24 */
    uint16_t _pad0;                                 /* 28 */
    uint8_t state:4;                                /* 30, bit 0 */
    uint8_t data_is_ptr:1;                          /* 30, bit 4 */
    uint8_t dir:1;                                  /* 30, bit 5 */
    uint8_t df:1;                                   /* 30, bit 6 */
    uint8_t _pad1:1;                                /* 30, bit 7 */
    uint8_t type;                                   /* 31 */
};

/* hvm/ioreq.h, struct shared_iopage: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 shared_iopage_x86_64 {
    struct ioreq_x86_64 vcpu_ioreq[1];              /* 0 */
};

/* io/9pfs.h, struct xen_9pfs_data: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_9pfs_data_x86_64 {
    uint64_t in;                                    /* 0: unsigned char * */
    uint64_t out;                                   /* 8: unsigned char * */
};

/* io/cameraif.h, struct xencamera_ctrl_value: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_ctrl_value_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t reserved[7];                            /* 1 */
    int64_t value;                                  /* 8 */
};

/* io/cameraif.h, struct xencamera_ctrl_enum_resp: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_ctrl_enum_resp_x86_64 {
    uint8_t index;                                  /* 0 */
    uint8_t type;                                   /* 1 */
    uint8_t reserved[2];                            /* 2 */
    uint32_t flags;                                 /* 4 */
    int64_t min;                                    /* 8 */
    int64_t max;                                    /* 16 */
    int64_t step;                                   /* 24 */
    int64_t def_val;                                /* 32 */
};

/* io/cameraif.h, struct xencamera_req: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_config_req config;         /* 8 */
        struct xencamera_frame_rate_req frame_rate; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_buf_create_req buf_create; /* 8 */
        struct xencamera_index index;               /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        struct xencamera_get_ctrl_req get_ctrl;     /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } req;
};

/* io/cameraif.h, struct xencamera_resp: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_resp_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xencamera_config_resp config;        /* 8 */
        struct xencamera_buf_get_layout_resp buf_layout; /* 8 */
        struct xencamera_buf_request buf_request;   /* 8 */
        struct xencamera_ctrl_enum_resp_x86_64 ctrl_enum; /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/cameraif.h, struct xencamera_evt: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencamera_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xencamera_frame_avail_evt frame_avail; /* 8 */
        struct xencamera_ctrl_value_x86_64 ctrl_value; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } evt;
};

/* io/cameraif.h, struct xen_cameraif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_cameraif_sring * */
};

/* io/cameraif.h, struct xen_cameraif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_cameraif_sring * */
};

/* io/cameraif.h, union xen_cameraif_sring_entry: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_cameraif_sring_entry_x86_64 {
    struct xencamera_req_x86_64 req;                /* 0 */
    struct xencamera_resp_x86_64 rsp;               /* 0 */
};

/* io/cameraif.h, struct xen_cameraif_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_cameraif_sring_x86_64 {
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
    union xen_cameraif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/displif.h, struct xendispl_dbuf_create_req: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_dbuf_create_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint32_t width;                                 /* 8 */
    uint32_t height;                                /* 12 */
    uint32_t bpp;                                   /* 16 */
    uint32_t buffer_sz;                             /* 20 */
    uint32_t flags;                                 /* 24 */
    uint32_t gref_directory;                        /* 28: grant_ref_t */
    uint32_t data_ofs;                              /* 32 */
    uint8_t xen_hole_0[4];                          /* 36 */
};

/* io/displif.h, struct xendispl_dbuf_destroy_req: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_dbuf_destroy_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
};

/* io/displif.h, struct xendispl_fb_attach_req: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_fb_attach_req_x86_64 {
    uint64_t dbuf_cookie;                           /* 0 */
    uint64_t fb_cookie;                             /* 8 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t pixel_format;                          /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* io/displif.h, struct xendispl_fb_detach_req: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_fb_detach_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_set_config_req: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_set_config_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
    uint32_t x;                                     /* 8 */
    uint32_t y;                                     /* 12 */
    uint32_t width;                                 /* 16 */
    uint32_t height;                                /* 20 */
    uint32_t bpp;                                   /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* io/displif.h, struct xendispl_page_flip_req: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_page_flip_req_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_pg_flip_evt: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_pg_flip_evt_x86_64 {
    uint64_t fb_cookie;                             /* 0 */
};

/* io/displif.h, struct xendispl_req: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_dbuf_create_req_x86_64 dbuf_create; /* 8 */
        struct xendispl_dbuf_destroy_req_x86_64 dbuf_destroy; /* 8 */
        struct xendispl_fb_attach_req_x86_64 fb_attach; /* 8 */
        struct xendispl_fb_detach_req_x86_64 fb_detach; /* 8 */
        struct xendispl_set_config_req_x86_64 set_config; /* 8 */
        struct xendispl_page_flip_req_x86_64 pg_flip; /* 8 */
        struct xendispl_get_edid_req get_edid;      /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, struct xendispl_evt: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xendispl_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xendispl_pg_flip_evt_x86_64 pg_flip; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/displif.h, struct xen_displif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_displif_sring * */
};

/* io/displif.h, struct xen_displif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_displif_sring * */
};

/* io/displif.h, union xen_displif_sring_entry: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_displif_sring_entry_x86_64 {
    struct xendispl_req_x86_64 req;                 /* 0 */
    struct xendispl_resp rsp;                       /* 0 */
};

/* io/displif.h, struct xen_displif_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_displif_sring_x86_64 {
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
    union xen_displif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/fbif.h, struct xenfb_page: 2088 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenfb_page_x86_64 {
    uint32_t in_cons;                               /* 0 */
    uint32_t in_prod;                               /* 4 */
    uint32_t out_cons;                              /* 8 */
    uint32_t out_prod;                              /* 12 */
    int32_t width;                                  /* 16 */
    int32_t height;                                 /* 20 */
    uint32_t line_length;                           /* 24 */
    uint32_t mem_length;                            /* 28 */
    uint8_t depth;                                  /* 32 */
    uint8_t xen_hole_0[7];                          /* 33 */
    uint64_t pd[256];                               /* 40: xen_abi_ulong_t [256] */
};

/* io/fsif.h, struct fsif_read_request: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_read_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_write_request: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_write_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    uint64_t len;                                   /* 8 */
    uint64_t offset;                                /* 16 */
    uint32_t grefs[XEN_FLEX_ARRAY_DIM];             /* 24: grant_ref_t [] */
};

/* io/fsif.h, struct fsif_stat_response: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_stat_response_x86_64 {
    int32_t stat_mode;                              /* 0 */
    uint32_t stat_uid;                              /* 4 */
    uint32_t stat_gid;                              /* 8 */
    int32_t stat_ret;                               /* 12 */
    int64_t stat_size;                              /* 16 */
    int64_t stat_atime;                             /* 24 */
    int64_t stat_mtime;                             /* 32 */
    int64_t stat_ctime;                             /* 40 */
};

/* io/fsif.h, struct fsif_truncate_request: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_truncate_request_x86_64 {
    uint32_t fd;                                    /* 0 */
    int32_t pad;                                    /* 4 */
    int64_t length;                                 /* 8 */
};

/* io/fsif.h, struct fsif_request: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_request_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t pad;                                    /* 1 */
    uint16_t id;                                    /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        struct fsif_open_request fopen;             /* 8 */
        struct fsif_close_request fclose;           /* 8 */
        struct fsif_read_request_x86_64 fread;      /* 8 */
        struct fsif_write_request_x86_64 fwrite;    /* 8 */
        struct fsif_stat_request fstat;             /* 8 */
        struct fsif_truncate_request_x86_64 ftruncate; /* 8 */
        struct fsif_remove_request fremove;         /* 8 */
        struct fsif_rename_request frename;         /* 8 */
        struct fsif_create_request fcreate;         /* 8 */
        struct fsif_list_request flist;             /* 8 */
        struct fsif_chmod_request fchmod;           /* 8 */
        struct fsif_space_request fspace;           /* 8 */
        struct fsif_sync_request fsync;             /* 8 */
    } u;
};

/* io/fsif.h, struct fsif_response: 56 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_response_x86_64 {
    uint16_t id;                                    /* 0 */
    uint16_t pad1;                                  /* 2 */
    uint32_t pad2;                                  /* 4 */
    union {                                         /* 8 */
        uint64_t ret_val;                           /* 8 */
        struct fsif_stat_response_x86_64 fstat;     /* 8 */
    } u;
};

/* io/fsif.h, struct fsif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct fsif_sring * */
};

/* io/fsif.h, struct fsif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct fsif_sring * */
};

/* io/fsif.h, union fsif_sring_entry: 56 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 fsif_sring_entry_x86_64 {
    struct fsif_request_x86_64 req;                 /* 0 */
    struct fsif_response_x86_64 rsp;                /* 0 */
};

/* io/fsif.h, struct fsif_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 fsif_sring_x86_64 {
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
    union fsif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/netif.h, struct xen_netif_ctrl_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_netif_ctrl_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct xen_netif_ctrl_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_netif_ctrl_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct netif_tx_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_tx_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_tx_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_tx_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_rx_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_rx_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_rx_sring * */
};

/* io/netif.h, struct netif_rx_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 netif_rx_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct netif_rx_sring * */
};

/* io/pvcalls.h, struct pvcalls_data: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pvcalls_data_x86_64 {
    uint64_t in;                                    /* 0: unsigned char * */
    uint64_t out;                                   /* 8: unsigned char * */
};

/* io/pvcalls.h, struct xen_pvcalls_socket: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_socket_x86_64 {
    uint64_t id;                                    /* 0 */
    uint32_t domain;                                /* 8 */
    uint32_t type;                                  /* 12 */
    uint32_t protocol;                              /* 16 */
    uint8_t pad[4];                                 /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_connect: 56 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_connect_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
    uint32_t flags;                                 /* 40 */
    uint32_t ref;                                   /* 44: grant_ref_t */
    uint32_t evtchn;                                /* 48 */
    uint8_t pad[4];                                 /* 52 */
};

/* io/pvcalls.h, struct xen_pvcalls_release: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_release_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t reuse;                                  /* 8 */
    uint8_t pad[7];                                 /* 9 */
};

/* io/pvcalls.h, struct xen_pvcalls_bind: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_bind_x86_64 {
    uint64_t id;                                    /* 0 */
    uint8_t addr[28];                               /* 8 */
    uint32_t len;                                   /* 36 */
};

/* io/pvcalls.h, struct xen_pvcalls_listen: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_listen_x86_64 {
    uint64_t id;                                    /* 0 */
    uint32_t backlog;                               /* 8 */
    uint8_t pad[4];                                 /* 12 */
};

/* io/pvcalls.h, struct xen_pvcalls_accept: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_accept_x86_64 {
    uint64_t id;                                    /* 0 */
    uint64_t id_new;                                /* 8 */
    uint32_t ref;                                   /* 16: grant_ref_t */
    uint32_t evtchn;                                /* 20 */
};

/* io/pvcalls.h, struct xen_pvcalls_poll: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_poll_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_request: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_request_x86_64 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    union {                                         /* 8 */
        struct xen_pvcalls_socket_x86_64 socket;    /* 8 */
        struct xen_pvcalls_connect_x86_64 connect;  /* 8 */
        struct xen_pvcalls_release_x86_64 release;  /* 8 */
        struct xen_pvcalls_bind_x86_64 bind;        /* 8 */
        struct xen_pvcalls_listen_x86_64 listen;    /* 8 */
        struct xen_pvcalls_accept_x86_64 accept;    /* 8 */
        struct xen_pvcalls_poll_x86_64 poll;        /* 8 */
        struct xen_pvcalls_dummy_x86_32 dummy;      /* 8 */
    } u;
};

/* io/pvcalls.h, struct _xen_pvcalls_socket: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_socket_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_connect: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_connect_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_release: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_release_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_bind: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_bind_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_listen: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_listen_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_accept: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_accept_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_poll: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 _xen_pvcalls_poll_x86_64 {
    uint64_t id;                                    /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_response: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_response_x86_64 {
    uint32_t req_id;                                /* 0 */
    uint32_t cmd;                                   /* 4 */
    int32_t ret;                                    /* 8 */
    uint32_t pad;                                   /* 12 */
    union {                                         /* 16 */
        struct _xen_pvcalls_socket_x86_64 socket;   /* 16 */
        struct _xen_pvcalls_connect_x86_64 connect; /* 16 */
        struct _xen_pvcalls_release_x86_64 release; /* 16 */
        struct _xen_pvcalls_bind_x86_64 bind;       /* 16 */
        struct _xen_pvcalls_listen_x86_64 listen;   /* 16 */
        struct _xen_pvcalls_accept_x86_64 accept;   /* 16 */
        struct _xen_pvcalls_poll_x86_64 poll;       /* 16 */
        struct _xen_pvcalls_dummy_x86_32 dummy;     /* 16 */
    } u;
};

/* io/pvcalls.h, struct xen_pvcalls_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_pvcalls_sring * */
};

/* io/pvcalls.h, struct xen_pvcalls_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_pvcalls_sring * */
};

/* io/pvcalls.h, union xen_pvcalls_sring_entry: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_pvcalls_sring_entry_x86_64 {
    struct xen_pvcalls_request_x86_64 req;          /* 0 */
    struct xen_pvcalls_response_x86_64 rsp;         /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pvcalls_sring_x86_64 {
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
    union xen_pvcalls_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/sndif.h, struct xensnd_query_hw_param: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_query_hw_param_x86_64 {
    uint64_t formats;                               /* 0 */
    struct {                                        /* 8 */
        uint32_t min;                               /* 8 */
        uint32_t max;                               /* 12 */
    } rates;
    struct {                                        /* 16 */
        uint32_t min;                               /* 16 */
        uint32_t max;                               /* 20 */
    } channels;
    struct {                                        /* 24 */
        uint32_t min;                               /* 24 */
        uint32_t max;                               /* 28 */
    } buffer;
    struct {                                        /* 32 */
        uint32_t min;                               /* 32 */
        uint32_t max;                               /* 36 */
    } period;
};

/* io/sndif.h, struct xensnd_cur_pos_evt: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_cur_pos_evt_x86_64 {
    uint64_t position;                              /* 0 */
};

/* io/sndif.h, struct xensnd_req: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_req_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_open_req open;                /* 8 */
        struct xensnd_rw_req rw;                    /* 8 */
        struct xensnd_trigger_req trigger;          /* 8 */
        struct xensnd_query_hw_param_x86_64 hw_param; /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, struct xensnd_resp: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_resp_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t operation;                              /* 2 */
    uint8_t reserved;                               /* 3 */
    int32_t status;                                 /* 4 */
    union {                                         /* 8 */
        struct xensnd_query_hw_param_x86_64 hw_param; /* 8 */
        uint8_t reserved1[56];                      /* 8 */
    } resp;
};

/* io/sndif.h, struct xensnd_evt: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xensnd_evt_x86_64 {
    uint16_t id;                                    /* 0 */
    uint8_t type;                                   /* 2 */
    uint8_t reserved[5];                            /* 3 */
    union {                                         /* 8 */
        struct xensnd_cur_pos_evt_x86_64 cur_pos;   /* 8 */
        uint8_t reserved[56];                       /* 8 */
    } op;
};

/* io/sndif.h, struct xen_sndif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_sndif_sring * */
};

/* io/sndif.h, struct xen_sndif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct xen_sndif_sring * */
};

/* io/sndif.h, union xen_sndif_sring_entry: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xen_sndif_sring_entry_x86_64 {
    struct xensnd_req_x86_64 req;                   /* 0 */
    struct xensnd_resp_x86_64 rsp;                  /* 0 */
};

/* io/sndif.h, struct xen_sndif_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sndif_sring_x86_64 {
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
    union xen_sndif_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* io/tpmif.h, struct tpmif_tx_request: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_tx_request_x86_64 {
    uint64_t addr;                                  /* 0: xen_abi_ulong_t */
    uint32_t ref;                                   /* 8: grant_ref_t */
    uint16_t unused;                                /* 12 */
    uint16_t size;                                  /* 14 */
};

/* io/tpmif.h, struct tpmif_ring: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_ring_x86_64 {
    struct tpmif_tx_request_x86_64 req;             /* 0 */
};

/* io/tpmif.h, struct tpmif_tx_interface: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 tpmif_tx_interface_x86_64 {
    struct tpmif_ring_x86_64 ring[1];               /* 0 */
};

/* io/usbif.h, struct usbif_urb_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_urb_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_urb_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_urb_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_conn_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_conn_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_conn_sring * */
};

/* io/usbif.h, struct usbif_conn_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 usbif_conn_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct usbif_conn_sring * */
};

/* io/vscsiif.h, struct vscsiif_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vscsiif_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vscsiif_sring * */
};

/* io/vscsiif.h, struct vscsiif_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vscsiif_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vscsiif_sring * */
};

/* io/xs_wire.h, struct xsd_errors: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xsd_errors_x86_64 {
    int32_t errnum;                                 /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t errstring;                             /* 8: const char * */
};

/* kexec.h, struct xen_kexec_range: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_range_x86_64 {
    int32_t range;                                  /* 0: int */
    int32_t nr;                                     /* 4: int */
    uint64_t size;                                  /* 8: xen_abi_ulong_t */
    uint64_t start;                                 /* 16: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_segment: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_segment_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(const_void) */
        uint64_t _pad;                              /* 0 */
    } buf;
    uint64_t buf_size;                              /* 8 */
    uint64_t dest_maddr;                            /* 16 */
    uint64_t dest_size;                             /* 24 */
};

/* kexec.h, struct xen_kexec_load: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_load_x86_64 {
    uint8_t type;                                   /* 0 */
    uint8_t _pad;                                   /* 1 */
    uint16_t arch;                                  /* 2 */
    uint32_t nr_segments;                           /* 4 */
    union {                                         /* 8 */
        uint64_t h;                                 /* 8: XEN_GUEST_HANDLE(xen_kexec_segment_t) */
        uint64_t _pad;                              /* 8 */
    } segments;
    uint64_t entry_maddr;                           /* 16 */
};

/* memory.h, struct xen_memory_reservation: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_reservation_x86_64 {
    uint64_t extent_start;                          /* 0: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint64_t nr_extents;                            /* 8: xen_ulong_t */
    uint32_t extent_order;                          /* 16: unsigned int */
    uint32_t mem_flags;                             /* 20: unsigned int */
    uint16_t domid;                                 /* 24: domid_t */
    uint8_t xen_hole_0[6];                          /* 26 */
};

/* memory.h, struct xen_memory_exchange: 72 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_exchange_x86_64 {
    struct xen_memory_reservation_x86_64 in;        /* 0 */
    struct xen_memory_reservation_x86_64 out;       /* 32 */
    uint64_t nr_exchanged;                          /* 64: xen_ulong_t */
};

/* memory.h, struct xen_machphys_mfn_list: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_machphys_mfn_list_x86_64 {
    uint32_t max_extents;                           /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t extent_start;                          /* 8: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint32_t nr_extents;                            /* 16: unsigned int */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* memory.h, struct xen_machphys_mapping: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_machphys_mapping_x86_64 {
    uint64_t v_start;                               /* 0: xen_ulong_t */
    uint64_t v_end;                                 /* 8: xen_ulong_t */
    uint64_t max_mfn;                               /* 16: xen_ulong_t */
};

/* memory.h, struct xen_add_to_physmap: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_add_to_physmap_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t size;                                  /* 2 */
    uint32_t space;                                 /* 4: unsigned int */
    uint64_t idx;                                   /* 8: xen_ulong_t */
    uint64_t gpfn;                                  /* 16: xen_pfn_t */
};

/* memory.h, struct xen_add_to_physmap_batch: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_add_to_physmap_batch_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t space;                                 /* 2 */
    uint16_t size;                                  /* 4 */
    union xen_add_to_physmap_batch_extra_x86_32 u;  /* 6 */
    uint64_t idxs;                                  /* 8: XEN_GUEST_HANDLE(xen_ulong_t) */
    uint64_t gpfns;                                 /* 16: XEN_GUEST_HANDLE(xen_pfn_t) */
    uint64_t errs;                                  /* 24: XEN_GUEST_HANDLE(int) */
};

/* memory.h, struct xen_remove_from_physmap: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_remove_from_physmap_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[6];                          /* 2 */
    uint64_t gpfn;                                  /* 8: xen_pfn_t */
};

/* memory.h, struct xen_memory_map: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_memory_map_x86_64 {
    uint32_t nr_entries;                            /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE(void) */
};

/* memory.h, struct xen_foreign_memory_map: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_foreign_memory_map_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[6];                          /* 2 */
    struct xen_memory_map_x86_64 map;               /* 8 */
};

/* memory.h, struct xen_pod_target: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pod_target_x86_64 {
    uint64_t target_pages;                          /* 0 */
    uint64_t tot_pages;                             /* 8 */
    uint64_t pod_cache_pages;                       /* 16 */
    uint64_t pod_entries;                           /* 24 */
    uint16_t domid;                                 /* 32: domid_t */
    uint8_t xen_hole_0[6];                          /* 34 */
};

/* memory.h, struct xen_mem_access_op: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mem_access_op_x86_64 {
    uint8_t op;                                     /* 0 */
    uint8_t access;                                 /* 1 */
    uint16_t domid;                                 /* 2: domid_t */
    uint32_t nr;                                    /* 4 */
    uint64_t pfn;                                   /* 8 */
    uint64_t pfn_list;                              /* 16: XEN_GUEST_HANDLE(const_uint64) */
    uint64_t access_list;                           /* 24: XEN_GUEST_HANDLE(const_uint8) */
};

/* memory.h, struct xen_reserved_device_memory: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_reserved_device_memory_x86_64 {
    uint64_t start_pfn;                             /* 0: xen_pfn_t */
    uint64_t nr_pages;                              /* 8: xen_ulong_t */
};

/* memory.h, struct xen_reserved_device_memory_map: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_reserved_device_memory_map_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t nr_entries;                            /* 4: unsigned int */
    /* 8: XEN_GUEST_HANDLE(xen_reserved_device_memory_t) */
    uint64_t buffer;
    union {                                         /* 16 */
        struct physdev_pci_device pci;              /* 16 */
    } dev;
    uint8_t xen_hole_0[4];                          /* 20 */
};

/* memory.h, struct xen_mem_acquire_resource: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mem_acquire_resource_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t type;                                  /* 2 */
    uint32_t id;                                    /* 4 */
    uint32_t nr_frames;                             /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t frame;                                 /* 16 */
    uint64_t frame_list;                            /* 24: XEN_GUEST_HANDLE(xen_pfn_t) */
};

/* memory.h, struct xen_vmemrange: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_vmemrange_x86_64 {
    uint64_t start;                                 /* 0 */
    uint64_t end;                                   /* 8 */
    uint32_t flags;                                 /* 16: unsigned int */
    uint32_t nid;                                   /* 20: unsigned int */
};

/* memory.h, struct xen_vnuma_topology_info: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_vnuma_topology_info_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint16_t pad;                                   /* 2 */
    uint32_t nr_vnodes;                             /* 4: unsigned int */
    uint32_t nr_vcpus;                              /* 8: unsigned int */
    uint32_t nr_vmemranges;                         /* 12: unsigned int */
    union {                                         /* 16 */
        uint64_t h;                                 /* 16: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 16 */
    } vdistance;
    union {                                         /* 24 */
        uint64_t h;                                 /* 24: XEN_GUEST_HANDLE(uint) */
        uint64_t pad;                               /* 24 */
    } vcpu_to_vnode;
    union {                                         /* 32 */
        uint64_t h;                                 /* 32: XEN_GUEST_HANDLE(xen_vmemrange_t) */
        uint64_t pad;                               /* 32 */
    } vmemrange;
};

/* nmi.h, struct xennmi_callback: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xennmi_callback_x86_64 {
    uint64_t handler_address;                       /* 0: xen_abi_ulong_t */
    uint64_t pad;                                   /* 8: xen_abi_ulong_t */
};

/* physdev.h, struct physdev_pirq_eoi_gmfn: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_pirq_eoi_gmfn_x86_64 {
    uint64_t gmfn;                                  /* 0: xen_pfn_t */
};

/* physdev.h, struct physdev_set_iobitmap: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_set_iobitmap_x86_64 {
    uint64_t bitmap;                                /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t nr_ports;                              /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* physdev.h, struct physdev_apic: 16 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_apic_x86_64 {
    uint64_t apic_physbase;                         /* 0: xen_abi_ulong_t */
    uint32_t reg;                                   /* 8 */
    uint32_t value;                                 /* 12 */
};

/* physdev.h, struct physdev_map_pirq: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_map_pirq_x86_64 {
    uint16_t domid;                                 /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t type;                                   /* 4: int */
    int32_t index;                                  /* 8: int */
    int32_t pirq;                                   /* 12: int */
    int32_t bus;                                    /* 16: int */
    int32_t devfn;                                  /* 20: int */
    int32_t entry_nr;                               /* 24: int */
    uint8_t xen_hole_1[4];                          /* 28 */
    uint64_t table_base;                            /* 32 */
};

/* physdev.h, struct physdev_op: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        struct physdev_irq_status_query irq_status_query; /* 8 */
        struct physdev_set_iopl set_iopl;           /* 8 */
        struct physdev_set_iobitmap_x86_64 set_iobitmap; /* 8 */
        struct physdev_apic_x86_64 apic_op;         /* 8 */
        struct physdev_irq irq_op;                  /* 8 */
    } u;
};

/* physdev.h, struct physdev_pci_mmcfg_reserved: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 physdev_pci_mmcfg_reserved_x86_64 {
    uint64_t address;                               /* 0 */
    uint16_t segment;                               /* 8 */
    uint8_t start_bus;                              /* 10 */
    uint8_t end_bus;                                /* 11 */
    uint32_t flags;                                 /* 12 */
};

/* pmu.h, struct xen_pmu_params: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pmu_params_x86_64 {
    struct {                                        /* 0 */
        uint32_t maj;                               /* 0 */
        uint32_t min;                               /* 4 */
    } version;
    uint64_t val;                                   /* 8 */
    uint32_t vcpu;                                  /* 16 */
    uint32_t pad;                                   /* 20 */
};

/* sched.h, struct sched_poll: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 sched_poll_x86_64 {
    uint64_t ports;                                 /* 0: XEN_GUEST_HANDLE(evtchn_port_t) */
    uint32_t nr_ports;                              /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t timeout;                               /* 16 */
};

/* vcpu.h, struct vcpu_runstate_info: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_runstate_info_x86_64 {
    int32_t state;                                  /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t state_entry_time;                      /* 8 */
    uint64_t time[4];                               /* 16 */
};

/* vcpu.h, struct vcpu_register_runstate_memory_area: 8 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_runstate_memory_area_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_runstate_info_t) */
        uint64_t v;                                 /* 0: struct vcpu_runstate_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* vcpu.h, struct vcpu_set_periodic_timer: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_set_periodic_timer_x86_64 {
    uint64_t period_ns;                             /* 0 */
};

/* vcpu.h, struct vcpu_set_singleshot_timer: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_set_singleshot_timer_x86_64 {
    uint64_t timeout_abs_ns;                        /* 0 */
    uint32_t flags;                                 /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* vcpu.h, struct vcpu_register_vcpu_info: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_vcpu_info_x86_64 {
    uint64_t mfn;                                   /* 0 */
    uint32_t offset;                                /* 8 */
    uint32_t rsvd;                                  /* 12 */
};

/* vcpu.h, struct vcpu_get_physid: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_get_physid_x86_64 {
    uint64_t phys_id;                               /* 0 */
};

/* vcpu.h, struct vcpu_register_time_memory_area: 8 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_register_time_memory_area_x86_64 {
    union {                                         /* 0 */
        uint64_t h;                                 /* 0: XEN_GUEST_HANDLE(vcpu_time_info_t) */
        uint64_t v;                                 /* 0: struct vcpu_time_info * */
        uint64_t p;                                 /* 0 */
    } addr;
};

/* version.h, struct xen_platform_parameters: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_platform_parameters_x86_64 {
    uint64_t virt_start;                            /* 0: xen_ulong_t */
};

/* xen.h, struct mmuext_op: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mmuext_op_x86_64 {
    uint32_t cmd;                                   /* 0: unsigned int */
    uint8_t xen_hole_0[4];                          /* 4 */
    union {                                         /* 8 */
        uint64_t mfn;                               /* 8: xen_pfn_t */
        uint64_t linear_addr;                       /* 8: xen_abi_ulong_t */
    } arg1;
    union {                                         /* 16 */
        uint32_t nr_ents;                           /* 16: unsigned int */
        uint64_t vcpumask;                          /* 16: XEN_GUEST_HANDLE(const_void) */
        uint64_t src_mfn;                           /* 16: xen_pfn_t */
    } arg2;
};

/* xen.h, struct mmu_update: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 mmu_update_x86_64 {
    uint64_t ptr;                                   /* 0 */
    uint64_t val;                                   /* 8 */
};

/* xen.h, struct multicall_entry: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 multicall_entry_x86_64 {
    uint64_t op;                                    /* 0: xen_ulong_t */
    uint64_t result;                                /* 8: xen_ulong_t */
    uint64_t args[6];                               /* 16: xen_ulong_t [6] */
};

/* xen.h, struct vcpu_time_info: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_time_info_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t pad0;                                  /* 4 */
    uint64_t tsc_timestamp;                         /* 8 */
    uint64_t system_time;                           /* 16 */
    uint32_t tsc_to_system_mul;                     /* 24 */
    int8_t tsc_shift;                               /* 28 */
    uint8_t flags;                                  /* 29 */
    uint8_t pad1[2];                                /* 30 */
};

/* xencomm.h, struct xencomm_desc: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xencomm_desc_x86_64 {
    uint32_t magic;                                 /* 0 */
    uint32_t nr_addrs;                              /* 4 */
    uint64_t address[XEN_FLEX_ARRAY_DIM];           /* 8 */
};

/* xenoprof.h, struct event_log: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 event_log_x86_64 {
    uint64_t eip;                                   /* 0 */
    uint8_t mode;                                   /* 8 */
    uint8_t event;                                  /* 9 */
    uint8_t xen_hole_0[6];                          /* 10 */
};

/* xenoprof.h, struct xenoprof_buf: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_buf_x86_64 {
    uint32_t event_head;                            /* 0 */
    uint32_t event_tail;                            /* 4 */
    uint32_t event_size;                            /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint64_t xen_samples;                           /* 16 */
    uint64_t kernel_samples;                        /* 24 */
    uint64_t user_samples;                          /* 32 */
    uint64_t lost_samples;                          /* 40 */
    struct event_log_x86_64 event_log[1];           /* 48 */
};

/* xenoprof.h, struct xenoprof_get_buffer: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_get_buffer_x86_64 {
    int32_t max_samples;                            /* 0 */
    int32_t nbuf;                                   /* 4 */
    int32_t bufsize;                                /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t buf_gmaddr;                            /* 16 */
};

/* xenoprof.h, struct xenoprof_counter: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_counter_x86_64 {
    uint32_t ind;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t count;                                 /* 8 */
    uint32_t enabled;                               /* 16 */
    uint32_t event;                                 /* 20 */
    uint32_t hypervisor;                            /* 24 */
    uint32_t kernel;                                /* 28 */
    uint32_t user;                                  /* 32 */
    uint8_t xen_hole_1[4];                          /* 36 */
    uint64_t unit_mask;                             /* 40 */
};

/* xenoprof.h, struct xenoprof_passive: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_passive_x86_64 {
    uint16_t domain_id;                             /* 0 */
    uint8_t xen_hole_0[2];                          /* 2 */
    int32_t max_samples;                            /* 4 */
    int32_t nbuf;                                   /* 8 */
    int32_t bufsize;                                /* 12 */
    uint64_t buf_gmaddr;                            /* 16 */
};

/* xenoprof.h, struct xenoprof_ibs_counter: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenoprof_ibs_counter_x86_64 {
    uint64_t op_enabled;                            /* 0 */
    uint64_t fetch_enabled;                         /* 8 */
    uint64_t max_cnt_fetch;                         /* 16 */
    uint64_t max_cnt_op;                            /* 24 */
    uint64_t rand_en;                               /* 32 */
    uint64_t dispatched_ops;                        /* 40 */
};

/* xsm/flask_op.h, struct xen_flask_load: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_load_x86_64 {
    uint64_t buffer;                                /* 0: XEN_GUEST_HANDLE(char) */
    uint32_t size;                                  /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* xsm/flask_op.h, struct xen_flask_sid_context: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_sid_context_x86_64 {
    uint32_t sid;                                   /* 0 */
    uint32_t size;                                  /* 4 */
    uint64_t context;                               /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_boolean: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_boolean_x86_64 {
    uint32_t bool_id;                               /* 0 */
    uint8_t enforcing;                              /* 4 */
    uint8_t pending;                                /* 5 */
    uint8_t new_value;                              /* 6 */
    uint8_t commit;                                 /* 7 */
    uint32_t size;                                  /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t name;                                  /* 16: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_ocontext: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_ocontext_x86_64 {
    uint32_t ocon;                                  /* 0 */
    uint32_t sid;                                   /* 4 */
    uint64_t low;                                   /* 8 */
    uint64_t high;                                  /* 16 */
};

/* xsm/flask_op.h, struct xen_flask_devicetree_label: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_devicetree_label_x86_64 {
    uint32_t sid;                                   /* 0 */
    uint32_t length;                                /* 4 */
    uint64_t path;                                  /* 8: XEN_GUEST_HANDLE(char) */
};

/* xsm/flask_op.h, struct xen_flask_op: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_flask_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_flask_load_x86_64 load;          /* 8 */
        struct xen_flask_setenforce enforce;        /* 8 */
        struct xen_flask_sid_context_x86_64 sid_context; /* 8 */
        struct xen_flask_access access;             /* 8 */
        struct xen_flask_transition transition;     /* 8 */
        struct xen_flask_boolean_x86_64 boolean;    /* 8 */
        struct xen_flask_setavc_threshold setavc_threshold; /* 8 */
        struct xen_flask_hash_stats hash_stats;     /* 8 */
        struct xen_flask_cache_stats cache_stats;   /* 8 */
        struct xen_flask_ocontext_x86_64 ocontext;  /* 8 */
        struct xen_flask_peersid peersid;           /* 8 */
        struct xen_flask_relabel relabel;           /* 8 */
        struct xen_flask_devicetree_label_x86_64 devicetree_label; /* 8 */
    } u;
};

/* arch-arm.h, arch-riscv.h, arch-ppc.h, struct arch_vcpu_info: 0 bytes, aligned to 1;
   arm32 arm64 riscv64 ppc64 */
XEN_ABI_EXT struct arch_vcpu_info_arm32 {
    XEN_ABI_EMPTY
};

/* arch-arm.h, arch-riscv.h, struct arch_shared_info: 0 bytes, aligned to 1; arm32 arm64 riscv64 */
XEN_ABI_EXT struct arch_shared_info_arm32 {
    XEN_ABI_EMPTY
};

/* arch-arm.h, arch-riscv.h, arch-ppc.h, struct xen_pmu_arch: 1 bytes, aligned to 1;
   arm32 arm64 riscv64 ppc64 */
XEN_ABI_EXT struct xen_pmu_arch_arm32 {
    uint8_t dummy;                                  /* 0 */
};

/* pmu.h, struct xen_pmu_data: 20 bytes, aligned to 4; arm32 arm64 riscv64 ppc64 */
XEN_ABI_EXT struct xen_pmu_data_arm32 {
    uint32_t vcpu_id;                               /* 0 */
    uint32_t pcpu_id;                               /* 4 */
    uint16_t domain_id;                             /* 8: domid_t */
    uint8_t pad[6];                                 /* 10 */
    struct xen_pmu_arch_arm32 pmu;                  /* 16 */
    uint8_t xen_hole_0[3];                          /* 17 */
};

/* xen.h, struct vcpu_info: 48 bytes, aligned to 8; arm32 arm64 riscv64 ppc64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_info_arm32 {
    uint8_t evtchn_upcall_pending;                  /* 0 */
    uint8_t pad0;                                   /* 1 */
    uint8_t xen_hole_0[6];                          /* 2 */
    uint64_t evtchn_pending_sel;                    /* 8: xen_ulong_t */
    struct arch_vcpu_info_arm32 arch[0];            /* 16 */
    struct vcpu_time_info_x86_64 time;              /* 16 */
};

/* xen.h, struct shared_info: 1088 bytes, aligned to 8; arm32 arm64 riscv64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 shared_info_arm32 {
    struct vcpu_info_arm32 vcpu_info[1];            /* 0 */
    uint64_t evtchn_pending[64];                    /* 48: xen_ulong_t [64] */
    uint64_t evtchn_mask[64];                       /* 560: xen_ulong_t [64] */
    uint32_t wc_version;                            /* 1072 */
    uint32_t wc_sec;                                /* 1076 */
    uint32_t wc_nsec;                               /* 1080 */
    uint32_t wc_sec_hi;                             /* 1084 */
    struct arch_shared_info_arm32 arch[0];          /* 1088 */
};

/* kexec.h, struct xen_kexec_image: 16 bytes, aligned to 8; arm64 riscv64 ppc64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_image_arm64 {
    uint64_t indirection_page;                      /* 0: xen_abi_ulong_t */
    uint64_t start_address;                         /* 8: xen_abi_ulong_t */
};

/* kexec.h, struct xen_kexec_load_v1: 24 bytes, aligned to 8; arm64 riscv64 ppc64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_kexec_load_v1_arm64 {
    int32_t type;                                   /* 0: int */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xen_kexec_image_arm64 image;             /* 8 */
};

#if !defined(XEN_CONTROL_OLDER)

/* domctl.h, struct xen_domctl_audit_p2m: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_audit_p2m_x86_64 {
    uint64_t orphans;                               /* 0 */
    uint64_t m2p_bad;                               /* 8 */
    uint64_t p2m_bad;                               /* 16 */
};

/* domctl.h, struct xen_domctl_cacheflush: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_cacheflush_x86_64 {
    uint64_t start_pfn;                             /* 0: xen_pfn_t */
    uint64_t nr_pfns;                               /* 8: xen_pfn_t */
};

/* domctl.h, struct xen_domctl_psr_alloc: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_psr_alloc_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t target;                                /* 4 */
    uint64_t data;                                  /* 8 */
};

/* domctl.h, struct xen_domctl_get_domain_state: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_get_domain_state_x86_64 {
    uint16_t state;                                 /* 0 */
    uint16_t caps;                                  /* 2 */
    uint32_t pad0;                                  /* 4 */
    uint64_t unique_id;                             /* 8 */
};

/* hvm/dm_op.h, struct xen_dm_op_map_mem_type_to_ioreq_server: 16 bytes, aligned to 8;
   all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_dm_op_map_mem_type_to_ioreq_server_x86_64 {
    uint16_t id;                                    /* 0: ioservid_t */
    uint16_t type;                                  /* 2 */
    uint32_t flags;                                 /* 4 */
    uint64_t opaque;                                /* 8 */
};

/* hvm/dm_op.h, struct xen_dm_op_buf: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_dm_op_buf_x86_64 {
    uint64_t h;                                     /* 0: XEN_GUEST_HANDLE(void) */
    uint64_t size;                                  /* 8: xen_ulong_t */
};

/* platform.h, struct xenpf_settime32: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_settime32_x86_64 {
    uint32_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 4 */
    uint64_t system_time;                           /* 8 */
};

/* platform.h, struct xenpf_settime64: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_settime64_x86_64 {
    uint64_t secs;                                  /* 0 */
    uint32_t nsecs;                                 /* 8 */
    uint32_t mbz;                                   /* 12 */
    uint64_t system_time;                           /* 16 */
};

/* platform.h, struct xenpf_add_memtype: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_add_memtype_x86_64 {
    uint64_t mfn;                                   /* 0: xen_pfn_t */
    uint64_t nr_mfns;                               /* 8 */
    uint32_t type;                                  /* 16 */
    uint32_t handle;                                /* 20 */
    uint32_t reg;                                   /* 24 */
    uint8_t xen_hole_0[4];                          /* 28 */
};

/* platform.h, struct xenpf_read_memtype: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_read_memtype_x86_64 {
    uint32_t reg;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t mfn;                                   /* 8: xen_pfn_t */
    uint64_t nr_mfns;                               /* 16 */
    uint32_t type;                                  /* 24 */
    uint8_t xen_hole_1[4];                          /* 28 */
};

/* platform.h, struct xenpf_microcode_update: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_microcode_update_x86_64 {
    uint64_t data;                                  /* 0: XEN_GUEST_HANDLE(const_void) */
    uint32_t length;                                /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* platform.h, struct xenpf_efi_runtime_call: 56 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_efi_runtime_call_x86_64 {
    uint32_t function;                              /* 0 */
    uint32_t misc;                                  /* 4 */
    uint64_t status;                                /* 8: xen_ulong_t */
    union {                                         /* 16 */
        struct {                                    /* 16 */
            struct xenpf_efi_time time;             /* 16 */
            uint32_t resolution;                    /* 32 */
            uint32_t accuracy;                      /* 36 */
        } get_time;
        struct xenpf_efi_time set_time;             /* 16 */
        struct xenpf_efi_time get_wakeup_time;      /* 16 */
        struct xenpf_efi_time set_wakeup_time;      /* 16 */
        struct {                                    /* 16 */
            uint64_t name;                          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t size;                          /* 24: xen_ulong_t */
            uint64_t data;                          /* 32: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 40 */
        } get_variable;
        struct {                                    /* 16 */
            uint64_t name;                          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t size;                          /* 24: xen_ulong_t */
            uint64_t data;                          /* 32: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 40 */
        } set_variable;
        struct {                                    /* 16 */
            uint64_t size;                          /* 16: xen_ulong_t */
            uint64_t name;                          /* 24: XEN_GUEST_HANDLE(void) */
            struct xenpf_efi_guid vendor_guid;      /* 32 */
        } get_next_variable_name;
        struct {                                    /* 16 */
            uint32_t attr;                          /* 16 */
            uint8_t xen_hole_0[4];                  /* 20 */
            uint64_t max_store_size;                /* 24 */
            uint64_t remain_store_size;             /* 32 */
            uint64_t max_size;                      /* 40 */
        } query_variable_info;
        struct {                                    /* 16 */
            uint64_t capsule_header_array;          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t capsule_count;                 /* 24: xen_ulong_t */
            uint64_t max_capsule_size;              /* 32 */
            uint32_t reset_type;                    /* 40 */
            uint8_t xen_hole_1[4];                  /* 44 */
        } query_capsule_capabilities;
        struct {                                    /* 16 */
            uint64_t capsule_header_array;          /* 16: XEN_GUEST_HANDLE(void) */
            uint64_t capsule_count;                 /* 24: xen_ulong_t */
            uint64_t sg_list;                       /* 32 */
        } update_capsule;
    } u;
};

/* platform.h, union xenpf_efi_info: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 xenpf_efi_info_x86_64 {
    uint32_t version;                               /* 0 */
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint32_t nent;                              /* 8 */
        uint8_t xen_hole_0[4];                      /* 12 */
    } cfg;
    struct {                                        /* 0 */
        uint32_t revision;                          /* 0 */
        uint32_t bufsz;                             /* 4 */
        uint64_t name;                              /* 8: XEN_GUEST_HANDLE(void) */
    } vendor;
    struct {                                        /* 0 */
        uint64_t addr;                              /* 0 */
        uint64_t size;                              /* 8 */
        uint64_t attr;                              /* 16 */
        uint32_t type;                              /* 24 */
        uint8_t xen_hole_1[4];                      /* 28 */
    } mem;
    struct {                                        /* 0 */
        uint16_t segment;                           /* 0 */
        uint8_t bus;                                /* 2 */
        uint8_t devfn;                              /* 3 */
        uint16_t vendor;                            /* 4 */
        uint16_t devid;                             /* 6 */
        uint64_t address;                           /* 8 */
        uint64_t size;                              /* 16: xen_ulong_t */
    } pci_rom;
    struct {                                        /* 0 */
        uint64_t address;                           /* 0 */
        uint64_t size;                              /* 8: xen_ulong_t */
    } apple_properties;
};

/* platform.h, struct xenpf_firmware_info: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_firmware_info_x86_64 {
    uint32_t type;                                  /* 0 */
    uint32_t index;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t device;                         /* 8 */
            uint8_t version;                        /* 9 */
            uint16_t interface_support;             /* 10 */
            uint16_t legacy_max_cylinder;           /* 12 */
            uint8_t legacy_max_head;                /* 14 */
            uint8_t legacy_sectors_per_track;       /* 15 */
            uint64_t edd_params;                    /* 16: XEN_GUEST_HANDLE(void) */
        } disk_info;
        struct {                                    /* 8 */
            uint8_t device;                         /* 8 */
            uint8_t xen_hole_0[3];                  /* 9 */
            uint32_t mbr_signature;                 /* 12 */
        } disk_mbr_signature;
        struct {                                    /* 8 */
            uint8_t capabilities;                   /* 8 */
            uint8_t edid_transfer_time;             /* 9 */
            uint8_t xen_hole_1[6];                  /* 10 */
            uint64_t edid;                          /* 16: XEN_GUEST_HANDLE(uint8) */
        } vbeddc_info;
        union xenpf_efi_info_x86_64 efi_info;       /* 8 */
        uint8_t kbd_shift_flags;                    /* 8 */
    } u;
};

/* platform.h, struct xenpf_change_freq: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_change_freq_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t cpu;                                   /* 4 */
    uint64_t freq;                                  /* 8 */
};

/* platform.h, struct xenpf_getidletime: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_getidletime_x86_64 {
    uint64_t cpumap_bitmap;                         /* 0: XEN_GUEST_HANDLE(uint8) */
    uint32_t cpumap_nr_cpus;                        /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t idletime;                              /* 16: XEN_GUEST_HANDLE(uint64) */
    uint64_t now;                                   /* 24 */
};

/* platform.h, struct xen_power_register: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_power_register_x86_64 {
    uint32_t space_id;                              /* 0 */
    uint32_t bit_width;                             /* 4 */
    uint32_t bit_offset;                            /* 8 */
    uint32_t access_size;                           /* 12 */
    uint64_t address;                               /* 16 */
};

/* platform.h, struct xen_processor_cx: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_cx_x86_64 {
    struct xen_power_register_x86_64 reg;           /* 0 */
    uint8_t type;                                   /* 24 */
    uint8_t xen_hole_0[3];                          /* 25 */
    uint32_t latency;                               /* 28 */
    uint32_t power;                                 /* 32 */
    uint32_t dpcnt;                                 /* 36 */
    uint64_t dp;                                    /* 40: XEN_GUEST_HANDLE(xen_processor_csd_t) */
};

/* platform.h, struct xen_processor_power: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_power_x86_64 {
    uint32_t count;                                 /* 0 */
    struct xen_processor_flags flags;               /* 4 */
    uint64_t states;                                /* 8: XEN_GUEST_HANDLE(xen_processor_cx_t) */
};

/* platform.h, struct xen_pct_register: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_pct_register_x86_64 {
    uint8_t descriptor;                             /* 0 */
    uint8_t xen_hole_0[1];                          /* 1 */
    uint16_t length;                                /* 2 */
    uint8_t space_id;                               /* 4 */
    uint8_t bit_width;                              /* 5 */
    uint8_t bit_offset;                             /* 6 */
    uint8_t reserved;                               /* 7 */
    uint64_t address;                               /* 8 */
};

/* platform.h, struct xen_processor_px: 48 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_px_x86_64 {
    uint64_t core_frequency;                        /* 0 */
    uint64_t power;                                 /* 8 */
    uint64_t transition_latency;                    /* 16 */
    uint64_t bus_master_latency;                    /* 24 */
    uint64_t control;                               /* 32 */
    uint64_t status;                                /* 40 */
};

/* platform.h, struct xen_psd_package: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_psd_package_x86_64 {
    uint64_t num_entries;                           /* 0 */
    uint64_t revision;                              /* 8 */
    uint64_t domain;                                /* 16 */
    uint64_t coord_type;                            /* 24 */
    uint64_t num_processors;                        /* 32 */
};

/* platform.h, struct xen_processor_performance: 104 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_performance_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t platform_limit;                        /* 4 */
    struct xen_pct_register_x86_64 control_register; /* 8 */
    struct xen_pct_register_x86_64 status_register; /* 24 */
    uint32_t state_count;                           /* 40 */
    uint8_t xen_hole_0[4];                          /* 44 */
    uint64_t states;                                /* 48: XEN_GUEST_HANDLE(xen_processor_px_t) */
    struct xen_psd_package_x86_64 domain_info;      /* 56 */
    uint32_t shared_type;                           /* 96 */
    uint8_t xen_hole_1[4];                          /* 100 */
};

/* platform.h, struct xen_processor_cppc: 72 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_processor_cppc_x86_64 {
    uint8_t flags;                                  /* 0 */
    uint8_t pad[3];                                 /* 1 */
    struct {                                        /* 4 */
        uint32_t highest_perf;                      /* 4 */
        uint32_t nominal_perf;                      /* 8 */
        uint32_t lowest_nonlinear_perf;             /* 12 */
        uint32_t lowest_perf;                       /* 16 */
        uint32_t lowest_mhz;                        /* 20 */
        uint32_t nominal_mhz;                       /* 24 */
    } cpc;
    uint32_t shared_type;                           /* 28 */
    struct xen_psd_package_x86_64 domain_info;      /* 32 */
};

/* platform.h, struct xenpf_set_processor_pminfo: 112 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_set_processor_pminfo_x86_64 {
    uint32_t id;                                    /* 0 */
    uint32_t type;                                  /* 4 */
    union {                                         /* 8 */
        struct xen_processor_power_x86_64 power;    /* 8 */
        struct xen_processor_performance_x86_64 perf; /* 8 */
        uint64_t pdc;                               /* 8: XEN_GUEST_HANDLE(uint32) */
        struct xen_processor_cppc_x86_64 cppc_data; /* 8 */
    } u;
};

/* platform.h, struct xenpf_mem_hotadd: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_mem_hotadd_x86_64 {
    uint64_t spfn;                                  /* 0 */
    uint64_t epfn;                                  /* 8 */
    uint32_t pxm;                                   /* 16 */
    uint32_t flags;                                 /* 20 */
};

/* platform.h, struct xenpf_resource_entry: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_resource_entry_x86_64 {
    union {                                         /* 0 */
        uint32_t cmd;                               /* 0 */
        int32_t ret;                                /* 0 */
    } u;
    uint32_t rsvd;                                  /* 4 */
    uint64_t idx;                                   /* 8 */
    uint64_t val;                                   /* 16 */
};

/* platform.h, struct xenpf_resource_op: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_resource_op_x86_64 {
    uint32_t nr_entries;                            /* 0 */
    uint32_t cpu;                                   /* 4 */
    /* 8: XEN_GUEST_HANDLE(xenpf_resource_entry_t) */
    uint64_t entries;
};

/* platform.h, struct xenpf_symdata: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_symdata_x86_64 {
    uint32_t namelen;                               /* 0 */
    uint32_t symnum;                                /* 4 */
    uint64_t name;                                  /* 8: XEN_GUEST_HANDLE(char) */
    uint64_t address;                               /* 16 */
    char type;                                      /* 24 */
    uint8_t xen_hole_0[7];                          /* 25 */
};

/* platform.h, struct xenpf_microcode_update2: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenpf_microcode_update2_x86_64 {
    uint32_t flags;                                 /* 0 */
    uint32_t length;                                /* 4 */
    uint64_t data;                                  /* 8: XEN_GUEST_HANDLE(const_void) */
};

/* platform.h, struct xen_platform_op: 136 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_platform_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xenpf_settime64_x86_64 settime;      /* 8 */
        struct xenpf_settime32_x86_64 settime32;    /* 8 */
        struct xenpf_settime64_x86_64 settime64;    /* 8 */
        struct xenpf_add_memtype_x86_64 add_memtype; /* 8 */
        struct xenpf_del_memtype del_memtype;       /* 8 */
        struct xenpf_read_memtype_x86_64 read_memtype; /* 8 */
        struct xenpf_microcode_update_x86_64 microcode; /* 8 */
        struct xenpf_platform_quirk platform_quirk; /* 8 */
        struct xenpf_efi_runtime_call_x86_64 efi_runtime_call; /* 8 */
        struct xenpf_firmware_info_x86_64 firmware_info; /* 8 */
        struct xenpf_enter_acpi_sleep_x86_32 enter_acpi_sleep; /* 8 */
        struct xenpf_change_freq_x86_64 change_freq; /* 8 */
        struct xenpf_getidletime_x86_64 getidletime; /* 8 */
        struct xenpf_set_processor_pminfo_x86_64 set_pminfo; /* 8 */
        struct xenpf_pcpuinfo pcpu_info;            /* 8 */
        struct xenpf_pcpu_version pcpu_version;     /* 8 */
        struct xenpf_cpu_ol cpu_ol;                 /* 8 */
        struct xenpf_cpu_hotadd cpu_add;            /* 8 */
        struct xenpf_mem_hotadd_x86_64 mem_add;     /* 8 */
        struct xenpf_core_parking core_parking;     /* 8 */
        struct xenpf_resource_op_x86_64 resource_op; /* 8 */
        struct xenpf_symdata_x86_64 symdata;        /* 8 */
        struct dom0_vga_console_info_x86_32 dom0_console; /* 8 */
        struct xenpf_ucode_revision ucode_revision; /* 8 */
        struct xenpf_microcode_update2_x86_64 microcode2; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_page_offline_op: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_page_offline_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t start;                                 /* 4 */
    uint32_t end;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t status;                                /* 16: XEN_GUEST_HANDLE(uint32) */
};

/* sysctl.h, struct xen_sysctl_meminfo: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_meminfo_x86_64 {
    uint64_t memsize;                               /* 0 */
    uint64_t memfree;                               /* 8 */
};

/* sysctl.h, struct xen_sysctl_psr_cmt_op: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_psr_cmt_op_x86_64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        uint64_t data;                              /* 8 */
        struct {                                    /* 8 */
            uint32_t cpu;                           /* 8 */
            uint32_t rsvd;                          /* 12 */
        } l3_cache;
    } u;
};

/* vm_event.h, struct vm_event_regs_x86: 344 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_regs_x86_x86_64 {
    uint64_t rax;                                   /* 0 */
    uint64_t rcx;                                   /* 8 */
    uint64_t rdx;                                   /* 16 */
    uint64_t rbx;                                   /* 24 */
    uint64_t rsp;                                   /* 32 */
    uint64_t rbp;                                   /* 40 */
    uint64_t rsi;                                   /* 48 */
    uint64_t rdi;                                   /* 56 */
    uint64_t r8;                                    /* 64 */
    uint64_t r9;                                    /* 72 */
    uint64_t r10;                                   /* 80 */
    uint64_t r11;                                   /* 88 */
    uint64_t r12;                                   /* 96 */
    uint64_t r13;                                   /* 104 */
    uint64_t r14;                                   /* 112 */
    uint64_t r15;                                   /* 120 */
    uint64_t rflags;                                /* 128 */
    uint64_t dr6;                                   /* 136 */
    uint64_t dr7;                                   /* 144 */
    uint64_t rip;                                   /* 152 */
    uint64_t cr0;                                   /* 160 */
    uint64_t cr2;                                   /* 168 */
    uint64_t cr3;                                   /* 176 */
    uint64_t cr4;                                   /* 184 */
    uint64_t sysenter_cs;                           /* 192 */
    uint64_t sysenter_esp;                          /* 200 */
    uint64_t sysenter_eip;                          /* 208 */
    uint64_t msr_efer;                              /* 216 */
    uint64_t msr_star;                              /* 224 */
    uint64_t msr_lstar;                             /* 232 */
    uint64_t gdtr_base;                             /* 240 */
    uint64_t npt_base;                              /* 248 */
    uint64_t vmtrace_pos;                           /* 256 */
    uint32_t cs_base;                               /* 264 */
    uint32_t ss_base;                               /* 268 */
    uint32_t ds_base;                               /* 272 */
    uint32_t es_base;                               /* 276 */
    uint64_t fs_base;                               /* 280 */
    uint64_t gs_base;                               /* 288 */
    struct vm_event_x86_selector_reg_x86_32 cs;     /* 296 */
    struct vm_event_x86_selector_reg_x86_32 ss;     /* 300 */
    struct vm_event_x86_selector_reg_x86_32 ds;     /* 304 */
    struct vm_event_x86_selector_reg_x86_32 es;     /* 308 */
    struct vm_event_x86_selector_reg_x86_32 fs;     /* 312 */
    struct vm_event_x86_selector_reg_x86_32 gs;     /* 316 */
    uint64_t shadow_gs;                             /* 320 */
    uint16_t gdtr_limit;                            /* 328 */
    uint16_t cs_sel;                                /* 330 */
    uint16_t ss_sel;                                /* 332 */
    uint16_t ds_sel;                                /* 334 */
    uint16_t es_sel;                                /* 336 */
    uint16_t fs_sel;                                /* 338 */
    uint16_t gs_sel;                                /* 340 */
    uint16_t _pad;                                  /* 342 */
};

/* vm_event.h, struct vm_event_regs_arm: 40 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_regs_arm_x86_64 {
    uint64_t ttbr0;                                 /* 0 */
    uint64_t ttbr1;                                 /* 8 */
    uint64_t ttbcr;                                 /* 16 */
    uint64_t pc;                                    /* 24 */
    uint64_t cpsr;                                  /* 32 */
};

/* vm_event.h, struct vm_event_mem_access: 32 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_mem_access_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint64_t offset;                                /* 8 */
    uint64_t gla;                                   /* 16 */
    uint32_t flags;                                 /* 24 */
    uint32_t _pad;                                  /* 28 */
};

/* vm_event.h, struct vm_event_write_ctrlreg: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_write_ctrlreg_x86_64 {
    uint32_t index;                                 /* 0 */
    uint32_t _pad;                                  /* 4 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_singlestep: 8 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_singlestep_x86_64 {
    uint64_t gfn;                                   /* 0 */
};

/* vm_event.h, struct vm_event_debug: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_debug_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint64_t pending_dbg;                           /* 8 */
    uint32_t insn_length;                           /* 16 */
    uint8_t type;                                   /* 20 */
    uint8_t _pad[3];                                /* 21 */
};

/* vm_event.h, struct vm_event_mov_to_msr: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_mov_to_msr_x86_64 {
    uint64_t msr;                                   /* 0 */
    uint64_t new_value;                             /* 8 */
    uint64_t old_value;                             /* 16 */
};

/* vm_event.h, struct vm_event_desc_access: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_desc_access_x86_64 {
    union {                                         /* 0 */
        struct {                                    /* 0 */
            uint32_t instr_info;                    /* 0 */
            uint32_t _pad1;                         /* 4 */
            uint64_t exit_qualification;            /* 8 */
        } vmx;
    } arch;
    uint8_t descriptor;                             /* 16 */
    uint8_t is_write;                               /* 17 */
    uint8_t _pad[6];                                /* 18 */
};

/* vm_event.h, struct vm_event_interrupt_x86: 24 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_interrupt_x86_x86_64 {
    uint32_t vector;                                /* 0 */
    uint32_t type;                                  /* 4 */
    uint32_t error_code;                            /* 8 */
    uint32_t _pad;                                  /* 12 */
    uint64_t cr2;                                   /* 16 */
};

/* vm_event.h, struct vm_event_paging: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_paging_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t flags;                                 /* 12 */
};

/* vm_event.h, struct vm_event_sharing: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_sharing_x86_64 {
    uint64_t gfn;                                   /* 0 */
    uint32_t p2mt;                                  /* 8 */
    uint32_t _pad;                                  /* 12 */
};

/* vm_event.h, struct vm_event_vmexit: 16 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_vmexit_x86_64 {
    struct {                                        /* 0 */
        struct {                                    /* 0 */
            uint64_t reason;                        /* 0 */
            uint64_t qualification;                 /* 8 */
        } vmx;
    } arch;
};

/* vm_event.h, struct vm_event_st: 400 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_st_x86_64 {
    uint32_t version;                               /* 0 */
    uint32_t flags;                                 /* 4 */
    uint32_t reason;                                /* 8 */
    uint32_t vcpu_id;                               /* 12 */
    uint16_t altp2m_idx;                            /* 16 */
    uint16_t _pad[3];                               /* 18 */
    union {                                         /* 24 */
        struct vm_event_paging_x86_64 mem_paging;   /* 24 */
        struct vm_event_sharing_x86_64 mem_sharing; /* 24 */
        struct vm_event_mem_access_x86_64 mem_access; /* 24 */
        struct vm_event_write_ctrlreg_x86_64 write_ctrlreg; /* 24 */
        struct vm_event_mov_to_msr_x86_64 mov_to_msr; /* 24 */
        struct vm_event_desc_access_x86_64 desc_access; /* 24 */
        struct vm_event_singlestep_x86_64 singlestep; /* 24 */
        struct vm_event_fast_singlestep_x86_32 fast_singlestep; /* 24 */
        struct vm_event_debug_x86_64 software_breakpoint; /* 24 */
        struct vm_event_debug_x86_64 debug_exception; /* 24 */
        struct vm_event_cpuid_x86_32 cpuid;         /* 24 */
        struct vm_event_vmexit_x86_64 vmexit;       /* 24 */
        struct vm_event_io_x86_32 io;               /* 24 */
        union {                                     /* 24 */
            struct vm_event_interrupt_x86_x86_64 x86; /* 24 */
        } interrupt;
    } u;
    union {                                         /* 56 */
        union {                                     /* 56 */
            struct vm_event_regs_x86_x86_64 x86;    /* 56 */
            struct vm_event_regs_arm_x86_64 arm;    /* 56 */
        } regs;
        union {                                     /* 56 */
            struct vm_event_emul_read_data_x86_32 read; /* 56 */
            struct vm_event_emul_insn_data_x86_32 insn; /* 56 */
        } emul;
    } data;
};

/* vm_event.h, struct vm_event_back_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_back_ring_x86_64 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vm_event_sring * */
};

/* vm_event.h, struct vm_event_front_ring: 24 bytes, aligned to 8; all of 64 bits */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_front_ring_x86_64 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sring;                                 /* 16: struct vm_event_sring * */
};

/* vm_event.h, union vm_event_sring_entry: 400 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT union XEN_ABI_ALIGN_8 vm_event_sring_entry_x86_64 {
    struct vm_event_st_x86_64 req;                  /* 0 */
    struct vm_event_st_x86_64 rsp;                  /* 0 */
};

/* vm_event.h, struct vm_event_sring: 64 bytes, aligned to 8; all but x86_32 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vm_event_sring_x86_64 {
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
    union vm_event_sring_entry_x86_64 ring[XEN_FLEX_ARRAY_DIM]; /* 64 */
};

/* arch-arm/domainconfig.h, struct xen_arch_domainconfig: 16 bytes, aligned to 4; arm32 arm64 */
XEN_ABI_EXT struct xen_arch_domainconfig_arm32 {
    uint8_t gic_version;                            /* 0 */
    uint8_t sve_vl;                                 /* 1 */
    uint16_t tee_type;                              /* 2 */
    uint32_t nr_spis;                               /* 4 */
    uint32_t clock_frequency;                       /* 8 */
    uint8_t arm_sci_type;                           /* 12 */
    uint8_t v8r_el1_msa;                            /* 13 */
    uint16_t pad;                                   /* 14 */
};

/* arch-arm/guest.h, struct vcpu_guest_core_regs: 312 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_guest_core_regs_arm32 {
    XEN_ABI_EXT union {                             /* 0 */
        uint64_t x0;                                /* 0 */
        uint32_t r0_usr;                            /* 0 */
    };
    XEN_ABI_EXT union {                             /* 8 */
        uint64_t x1;                                /* 8 */
        uint32_t r1_usr;                            /* 8 */
    };
    XEN_ABI_EXT union {                             /* 16 */
        uint64_t x2;                                /* 16 */
        uint32_t r2_usr;                            /* 16 */
    };
    XEN_ABI_EXT union {                             /* 24 */
        uint64_t x3;                                /* 24 */
        uint32_t r3_usr;                            /* 24 */
    };
    XEN_ABI_EXT union {                             /* 32 */
        uint64_t x4;                                /* 32 */
        uint32_t r4_usr;                            /* 32 */
    };
    XEN_ABI_EXT union {                             /* 40 */
        uint64_t x5;                                /* 40 */
        uint32_t r5_usr;                            /* 40 */
    };
    XEN_ABI_EXT union {                             /* 48 */
        uint64_t x6;                                /* 48 */
        uint32_t r6_usr;                            /* 48 */
    };
    XEN_ABI_EXT union {                             /* 56 */
        uint64_t x7;                                /* 56 */
        uint32_t r7_usr;                            /* 56 */
    };
    XEN_ABI_EXT union {                             /* 64 */
        uint64_t x8;                                /* 64 */
        uint32_t r8_usr;                            /* 64 */
    };
    XEN_ABI_EXT union {                             /* 72 */
        uint64_t x9;                                /* 72 */
        uint32_t r9_usr;                            /* 72 */
    };
    XEN_ABI_EXT union {                             /* 80 */
        uint64_t x10;                               /* 80 */
        uint32_t r10_usr;                           /* 80 */
    };
    XEN_ABI_EXT union {                             /* 88 */
        uint64_t x11;                               /* 88 */
        uint32_t r11_usr;                           /* 88 */
    };
    XEN_ABI_EXT union {                             /* 96 */
        uint64_t x12;                               /* 96 */
        uint32_t r12_usr;                           /* 96 */
    };
    XEN_ABI_EXT union {                             /* 104 */
        uint64_t x13;                               /* 104 */
        uint32_t sp_usr;                            /* 104 */
    };
    XEN_ABI_EXT union {                             /* 112 */
        uint64_t x14;                               /* 112 */
        uint32_t lr_usr;                            /* 112 */
    };
    XEN_ABI_EXT union {                             /* 120 */
        uint64_t x15;                               /* 120 */
        uint32_t __unused_sp_hyp;                   /* 120 */
    };
    XEN_ABI_EXT union {                             /* 128 */
        uint64_t x16;                               /* 128 */
        uint32_t lr_irq;                            /* 128 */
    };
    XEN_ABI_EXT union {                             /* 136 */
        uint64_t x17;                               /* 136 */
        uint32_t sp_irq;                            /* 136 */
    };
    XEN_ABI_EXT union {                             /* 144 */
        uint64_t x18;                               /* 144 */
        uint32_t lr_svc;                            /* 144 */
    };
    XEN_ABI_EXT union {                             /* 152 */
        uint64_t x19;                               /* 152 */
        uint32_t sp_svc;                            /* 152 */
    };
    XEN_ABI_EXT union {                             /* 160 */
        uint64_t x20;                               /* 160 */
        uint32_t lr_abt;                            /* 160 */
    };
    XEN_ABI_EXT union {                             /* 168 */
        uint64_t x21;                               /* 168 */
        uint32_t sp_abt;                            /* 168 */
    };
    XEN_ABI_EXT union {                             /* 176 */
        uint64_t x22;                               /* 176 */
        uint32_t lr_und;                            /* 176 */
    };
    XEN_ABI_EXT union {                             /* 184 */
        uint64_t x23;                               /* 184 */
        uint32_t sp_und;                            /* 184 */
    };
    XEN_ABI_EXT union {                             /* 192 */
        uint64_t x24;                               /* 192 */
        uint32_t r8_fiq;                            /* 192 */
    };
    XEN_ABI_EXT union {                             /* 200 */
        uint64_t x25;                               /* 200 */
        uint32_t r9_fiq;                            /* 200 */
    };
    XEN_ABI_EXT union {                             /* 208 */
        uint64_t x26;                               /* 208 */
        uint32_t r10_fiq;                           /* 208 */
    };
    XEN_ABI_EXT union {                             /* 216 */
        uint64_t x27;                               /* 216 */
        uint32_t r11_fiq;                           /* 216 */
    };
    XEN_ABI_EXT union {                             /* 224 */
        uint64_t x28;                               /* 224 */
        uint32_t r12_fiq;                           /* 224 */
    };
    XEN_ABI_EXT union {                             /* 232 */
        uint64_t x29;                               /* 232 */
        uint32_t sp_fiq;                            /* 232 */
    };
    XEN_ABI_EXT union {                             /* 240 */
        uint64_t x30;                               /* 240 */
        uint32_t lr_fiq;                            /* 240 */
    };
    XEN_ABI_EXT union {                             /* 248 */
        uint64_t pc64;                              /* 248 */
        uint32_t pc32;                              /* 248 */
    };
    uint64_t cpsr;                                  /* 256 */
    XEN_ABI_EXT union {                             /* 264 */
        uint64_t spsr_el1;                          /* 264 */
        uint32_t spsr_svc;                          /* 264 */
    };
    uint32_t spsr_fiq;                              /* 272 */
    uint32_t spsr_irq;                              /* 276 */
    uint32_t spsr_und;                              /* 280 */
    uint32_t spsr_abt;                              /* 284 */
    uint64_t sp_el0;                                /* 288 */
    uint64_t sp_el1;                                /* 296 */
    uint64_t elr_el1;                               /* 304 */
};

/* arch-arm/guest.h, struct vcpu_guest_context: 352 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 vcpu_guest_context_arm32 {
    uint32_t flags;                                 /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct vcpu_guest_core_regs_arm32 user_regs;    /* 8 */
    uint64_t sctlr;                                 /* 320 */
    uint64_t ttbcr;                                 /* 328 */
    uint64_t ttbr0;                                 /* 336 */
    uint64_t ttbr1;                                 /* 344 */
};

/* domctl.h, struct xen_domctl_createdomain: 76 bytes, aligned to 4; arm32 arm64 */
XEN_ABI_EXT struct xen_domctl_createdomain_arm32 {
    uint32_t ssidref;                               /* 0 */
    uint8_t handle[16];                             /* 4: xen_domain_handle_t */
    uint32_t flags;                                 /* 20 */
    uint32_t iommu_opts;                            /* 24 */
    uint32_t max_vcpus;                             /* 28 */
    uint32_t max_evtchn_port;                       /* 32 */
    int32_t max_grant_frames;                       /* 36 */
    int32_t max_maptrack_frames;                    /* 40 */
    uint32_t grant_opts;                            /* 44 */
    struct {                                        /* 48 */
        uint16_t opts;                              /* 48 */
        uint16_t nr;                                /* 50 */
    } altp2m;
    uint32_t vmtrace_size;                          /* 52 */
    uint32_t cpupool_id;                            /* 56 */
    struct xen_arch_domainconfig_arm32 arch;        /* 60 */
};

/* domctl.h, struct xen_domctl_getdomaininfo: 120 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getdomaininfo_arm32 {
    uint16_t domain;                                /* 0: domid_t */
    uint16_t pad1;                                  /* 2 */
    uint32_t flags;                                 /* 4 */
    uint64_t tot_pages;                             /* 8 */
    uint64_t max_pages;                             /* 16 */
    uint64_t outstanding_pages;                     /* 24 */
    uint64_t shr_pages;                             /* 32 */
    uint64_t paged_pages;                           /* 40 */
    uint64_t shared_info_frame;                     /* 48 */
    uint64_t cpu_time;                              /* 56 */
    uint32_t nr_online_vcpus;                       /* 64 */
    uint32_t max_vcpu_id;                           /* 68 */
    uint32_t ssidref;                               /* 72 */
    uint8_t handle[16];                             /* 76: xen_domain_handle_t */
    uint32_t cpupool;                               /* 92 */
    uint8_t gpaddr_bits;                            /* 96 */
    uint8_t pad2[7];                                /* 97 */
    struct xen_arch_domainconfig_arm32 arch_config; /* 104 */
};

/* domctl.h, struct xen_domctl_ext_vcpucontext: 8 bytes, aligned to 4; arm32 arm64 riscv64 ppc64 */
XEN_ABI_EXT struct xen_domctl_ext_vcpucontext_arm32 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t size;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_dt_overlay: 16 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_dt_overlay_arm32 {
    uint64_t overlay_fdt;                           /* 0: XEN_GUEST_HANDLE(const_void) */
    uint32_t overlay_fdt_size;                      /* 8 */
    uint8_t overlay_op;                             /* 12 */
    uint8_t pad[3];                                 /* 13 */
};

/* domctl.h, struct xen_domctl: 144 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_arm32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    uint16_t domain;                                /* 8: domid_t */
    uint16_t _pad[3];                               /* 10 */
    union {                                         /* 16 */
        struct xen_domctl_createdomain_arm32 createdomain; /* 16 */
        struct xen_domctl_getdomaininfo_arm32 getdomaininfo; /* 16 */
        struct xen_domctl_getpageframeinfo3_x86_32 getpageframeinfo3; /* 16 */
        struct xen_domctl_nodeaffinity_x86_32 nodeaffinity; /* 16 */
        struct xen_domctl_vcpuaffinity_x86_32 vcpuaffinity; /* 16 */
        struct xen_domctl_shadow_op_x86_32 shadow_op; /* 16 */
        struct xen_domctl_max_mem_x86_32 max_mem;   /* 16 */
        struct xen_domctl_vcpucontext_x86_32 vcpucontext; /* 16 */
        struct xen_domctl_getvcpuinfo_x86_32 getvcpuinfo; /* 16 */
        struct xen_domctl_max_vcpus_x86_32 max_vcpus; /* 16 */
        struct xen_domctl_scheduler_op_x86_32 scheduler_op; /* 16 */
        struct xen_domctl_setdomainhandle_x86_32 setdomainhandle; /* 16 */
        struct xen_domctl_setdebugging_x86_32 setdebugging; /* 16 */
        struct xen_domctl_irq_permission_x86_32 irq_permission; /* 16 */
        struct xen_domctl_gsi_permission_x86_32 gsi_permission; /* 16 */
        struct xen_domctl_iomem_permission_x86_32 iomem_permission; /* 16 */
        struct xen_domctl_ioport_permission_x86_32 ioport_permission; /* 16 */
        struct xen_domctl_hypercall_init_x86_32 hypercall_init; /* 16 */
        struct xen_domctl_settimeoffset_x86_32 settimeoffset; /* 16 */
        struct xen_domctl_tsc_info_x86_32 tsc_info; /* 16 */
        struct xen_domctl_hvmcontext_x86_32 hvmcontext; /* 16 */
        struct xen_domctl_hvmcontext_partial_x86_32 hvmcontext_partial; /* 16 */
        struct xen_domctl_address_size_x86_32 address_size; /* 16 */
        struct xen_domctl_sendtrigger_x86_32 sendtrigger; /* 16 */
        struct xen_domctl_get_device_group_x86_32 get_device_group; /* 16 */
        struct xen_domctl_assign_device_x86_32 assign_device; /* 16 */
        struct xen_domctl_bind_pt_irq_x86_32 bind_pt_irq; /* 16 */
        struct xen_domctl_memory_mapping_x86_32 memory_mapping; /* 16 */
        struct xen_domctl_ioport_mapping_x86_32 ioport_mapping; /* 16 */
        struct xen_domctl_ext_vcpucontext_arm32 ext_vcpucontext; /* 16 */
        struct xen_domctl_set_target_x86_32 set_target; /* 16 */
        struct xen_domctl_subscribe_x86_32 subscribe; /* 16 */
        struct xen_domctl_debug_op_x86_32 debug_op; /* 16 */
        struct xen_domctl_vm_event_op_x86_32 vm_event_op; /* 16 */
        struct xen_domctl_mem_sharing_op_x86_32 mem_sharing_op; /* 16 */
        struct xen_domctl_set_access_required_x86_32 access_required; /* 16 */
        struct xen_domctl_audit_p2m_x86_64 audit_p2m; /* 16 */
        struct xen_domctl_set_virq_handler_x86_32 set_virq_handler; /* 16 */
        struct xen_domctl_gdbsx_memio_x86_32 gdbsx_guest_memio; /* 16 */
        struct xen_domctl_set_broken_page_p2m_x86_32 set_broken_page_p2m; /* 16 */
        struct xen_domctl_cacheflush_x86_64 cacheflush; /* 16 */
        struct xen_domctl_gdbsx_pauseunp_vcpu_x86_32 gdbsx_pauseunp_vcpu; /* 16 */
        struct xen_domctl_gdbsx_domstatus_x86_32 gdbsx_domstatus; /* 16 */
        struct xen_domctl_vnuma_x86_32 vnuma;       /* 16 */
        struct xen_domctl_psr_cmt_op_x86_32 psr_cmt_op; /* 16 */
        struct xen_domctl_monitor_op_x86_32 monitor_op; /* 16 */
        struct xen_domctl_psr_alloc_x86_64 psr_alloc; /* 16 */
        struct xen_domctl_vuart_op_x86_32 vuart_op; /* 16 */
        struct xen_domctl_vmtrace_op_x86_32 vmtrace_op; /* 16 */
        struct xen_domctl_paging_mempool_x86_32 paging_mempool; /* 16 */
        struct xen_domctl_dt_overlay_arm32 dt_overlay; /* 16 */
        struct xen_domctl_set_llc_colors_x86_32 set_llc_colors; /* 16 */
        struct xen_domctl_get_domain_state_x86_64 get_domain_state; /* 16 */
        uint8_t pad[128];                           /* 16 */
    } u;
};

/* sysctl.h, struct xen_sysctl_dt_overlay: 16 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_dt_overlay_arm32 {
    uint64_t overlay_fdt;                           /* 0: XEN_GUEST_HANDLE(const_void) */
    uint32_t overlay_fdt_size;                      /* 8 */
    uint8_t overlay_op;                             /* 12 */
    uint8_t pad[3];                                 /* 13 */
};

/* sysctl.h, struct xen_sysctl: 136 bytes, aligned to 8; arm32 arm64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_arm32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_readconsole_x86_32 readconsole; /* 8 */
        struct xen_sysctl_tbuf_op_x86_32 tbuf_op;   /* 8 */
        struct xen_sysctl_physinfo_x86_32 physinfo; /* 8 */
        struct xen_sysctl_cputopoinfo_x86_32 cputopoinfo; /* 8 */
        struct xen_sysctl_pcitopoinfo_x86_32 pcitopoinfo; /* 8 */
        struct xen_sysctl_numainfo_x86_32 numainfo; /* 8 */
        struct xen_sysctl_sched_id_x86_32 sched_id; /* 8 */
        struct xen_sysctl_perfc_op_x86_32 perfc_op; /* 8 */
        struct xen_sysctl_getdomaininfolist_x86_32 getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys_x86_32 debug_keys; /* 8 */
        struct xen_sysctl_getcpuinfo_x86_32 getcpuinfo; /* 8 */
        struct xen_sysctl_availheap_x86_32 availheap; /* 8 */
        struct xen_sysctl_get_pmstat_x86_32 get_pmstat; /* 8 */
        struct xen_sysctl_cpu_hotplug_x86_32 cpu_hotplug; /* 8 */
        struct xen_sysctl_pm_op_x86_32 pm_op;       /* 8 */
        struct xen_sysctl_page_offline_op_x86_64 page_offline; /* 8 */
        struct xen_sysctl_lockprof_op_x86_32 lockprof_op; /* 8 */
        struct xen_sysctl_cpupool_op_x86_32 cpupool_op; /* 8 */
        struct xen_sysctl_scheduler_op_x86_32 scheduler_op; /* 8 */
        struct xen_sysctl_coverage_op_x86_32 coverage_op; /* 8 */
        struct xen_sysctl_psr_cmt_op_x86_64 psr_cmt_op; /* 8 */
        struct xen_sysctl_psr_alloc_x86_32 psr_alloc; /* 8 */
        struct xen_sysctl_cpu_featureset_x86_32 cpu_featureset; /* 8 */
        struct xen_sysctl_livepatch_op_x86_32 livepatch; /* 8 */
        struct xen_sysctl_dt_overlay_arm32 dt_overlay; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl: 136 bytes, aligned to 8; riscv64 ppc64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_riscv64 {
    uint32_t cmd;                                   /* 0 */
    uint32_t interface_version;                     /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_readconsole_x86_32 readconsole; /* 8 */
        struct xen_sysctl_tbuf_op_x86_32 tbuf_op;   /* 8 */
        struct xen_sysctl_physinfo_x86_32 physinfo; /* 8 */
        struct xen_sysctl_cputopoinfo_x86_32 cputopoinfo; /* 8 */
        struct xen_sysctl_pcitopoinfo_x86_32 pcitopoinfo; /* 8 */
        struct xen_sysctl_numainfo_x86_32 numainfo; /* 8 */
        struct xen_sysctl_sched_id_x86_32 sched_id; /* 8 */
        struct xen_sysctl_perfc_op_x86_32 perfc_op; /* 8 */
        struct xen_sysctl_getdomaininfolist_x86_32 getdomaininfolist; /* 8 */
        struct xen_sysctl_debug_keys_x86_32 debug_keys; /* 8 */
        struct xen_sysctl_getcpuinfo_x86_32 getcpuinfo; /* 8 */
        struct xen_sysctl_availheap_x86_32 availheap; /* 8 */
        struct xen_sysctl_get_pmstat_x86_32 get_pmstat; /* 8 */
        struct xen_sysctl_cpu_hotplug_x86_32 cpu_hotplug; /* 8 */
        struct xen_sysctl_pm_op_x86_32 pm_op;       /* 8 */
        struct xen_sysctl_page_offline_op_x86_64 page_offline; /* 8 */
        struct xen_sysctl_lockprof_op_x86_32 lockprof_op; /* 8 */
        struct xen_sysctl_cpupool_op_x86_32 cpupool_op; /* 8 */
        struct xen_sysctl_scheduler_op_x86_32 scheduler_op; /* 8 */
        struct xen_sysctl_coverage_op_x86_32 coverage_op; /* 8 */
        struct xen_sysctl_psr_cmt_op_x86_64 psr_cmt_op; /* 8 */
        struct xen_sysctl_psr_alloc_x86_32 psr_alloc; /* 8 */
        struct xen_sysctl_cpu_featureset_x86_32 cpu_featureset; /* 8 */
        struct xen_sysctl_livepatch_op_x86_32 livepatch; /* 8 */
        uint8_t pad[128];                           /* 8 */
    } u;
};

#endif

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_SHARED_OTHERS_H__ */
