/* SPDX-License-Identifier: MIT */
/*
 * shared-x86_32.h - the structures of foreign/ whose layout x86_32 and other ABIs share.
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
#ifndef __XEN_PUBLIC_FOREIGN_SHARED_X86_32_H__
#define __XEN_PUBLIC_FOREIGN_SHARED_X86_32_H__

#include "../abi.h"
#include "../control/release.h"
#include "blkif-records.h"

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN_8

/* arch-x86/hvm/save.h, struct hvm_hw_vpic: 8 bytes, aligned to 1; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_vpic_x86_32 {
    uint8_t irr;                                    /* 0 */
    uint8_t imr;                                    /* 1 */
    uint8_t isr;                                    /* 2 */
    uint8_t irq_base;                               /* 3 */
    uint8_t init_state:4;                           /* 4, bit 0 */
    uint8_t priority_add:4;                         /* 4, bit 4 */
    uint8_t readsel_isr:1;                          /* 5, bit 0 */
    uint8_t poll:1;                                 /* 5, bit 1 */
    uint8_t auto_eoi:1;                             /* 5, bit 2 */
    uint8_t rotate_on_auto_eoi:1;                   /* 5, bit 3 */
    uint8_t special_fully_nested_mode:1;            /* 5, bit 4 */
    uint8_t special_mask_mode:1;                    /* 5, bit 5 */
    uint8_t is_master:1;                            /* 5, bit 6 */
    uint8_t :1;
    uint8_t elcr;                                   /* 6 */
    uint8_t int_output;                             /* 7 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PIC: 12 bytes, aligned to 1; x86_32 x86_64 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PIC_x86_32 {
    struct hvm_hw_vpic_x86_32 t;                    /* 0 */
    char c[3];                                      /* 8 */
    char cpt[1];                                    /* 11 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_lapic_regs: 1024 bytes, aligned to 1; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_lapic_regs_x86_32 {
    uint8_t data[1024];                             /* 0 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_LAPIC_REGS: 1031 bytes, aligned to 1;
   x86_32 x86_64 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_LAPIC_REGS_x86_32 {
    struct hvm_hw_lapic_regs_x86_32 t;              /* 0 */
    char c[6];                                      /* 1024 */
    char cpt[1];                                    /* 1030 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pci_link: 8 bytes, aligned to 1; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_pci_link_x86_32 {
    uint8_t route[4];                               /* 0 */
    uint8_t pad0[4];                                /* 4 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PCI_LINK: 18 bytes, aligned to 1; x86_32 x86_64 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PCI_LINK_x86_32 {
    struct hvm_hw_pci_link_x86_32 t;                /* 0 */
    char c[9];                                      /* 8 */
    char cpt[1];                                    /* 17 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pit_channel: 16 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_pit_channel_x86_32 {
    uint32_t count;                                 /* 0 */
    uint16_t latched_count;                         /* 4 */
    uint8_t count_latched;                          /* 6 */
    uint8_t status_latched;                         /* 7 */
    uint8_t status;                                 /* 8 */
    uint8_t read_state;                             /* 9 */
    uint8_t write_state;                            /* 10 */
    uint8_t write_latch;                            /* 11 */
    uint8_t rw_mode;                                /* 12 */
    uint8_t mode;                                   /* 13 */
    uint8_t bcd;                                    /* 14 */
    uint8_t gate;                                   /* 15 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pit: 56 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_pit_x86_32 {
    struct hvm_hw_pit_channel_x86_32 channels[3];   /* 0 */
    uint32_t speaker_data_on;                       /* 48 */
    uint32_t pad0;                                  /* 52 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PIT: 68 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PIT_x86_32 {
    struct hvm_hw_pit_x86_32 t;                     /* 0 */
    char c[10];                                     /* 56 */
    char cpt[1];                                    /* 66 */
    uint8_t xen_hole_0[1];                          /* 67 */
};

/* arch-x86/hvm/save.h, struct hvm_hw_pmtimer: 8 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct hvm_hw_pmtimer_x86_32 {
    uint32_t tmr_val;                               /* 0 */
    uint16_t pm1a_sts;                              /* 4 */
    uint16_t pm1a_en;                               /* 6 */
};

/* arch-x86/hvm/save.h, struct __HVM_SAVE_TYPE_PMTIMER: 24 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct __HVM_SAVE_TYPE_PMTIMER_x86_32 {
    struct hvm_hw_pmtimer_x86_32 t;                 /* 0 */
    char c[13];                                     /* 8 */
    char cpt[1];                                    /* 21 */
    uint8_t xen_hole_0[2];                          /* 22 */
};

/* arch-x86/xen-mca.h, struct mcinfo_common: 4 bytes, aligned to 2; x86_32 x86_64 */
XEN_ABI_EXT struct mcinfo_common_x86_32 {
    uint16_t type;                                  /* 0 */
    uint16_t size;                                  /* 2 */
};

/* arch-x86/xen-mca.h, struct cpu_offline_action: 8 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct cpu_offline_action_x86_32 {
    uint32_t mc_socketid;                           /* 0 */
    uint16_t mc_coreid;                             /* 4 */
    uint16_t mc_core_threadid;                      /* 6 */
};

/* arch-x86/xen-mca.h, struct xen_mc_notifydomain: 8 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_mc_notifydomain_x86_32 {
    uint16_t mc_domid;                              /* 0 */
    uint16_t mc_vcpuid;                             /* 2 */
    uint32_t flags;                                 /* 4 */
};

/* arch-x86/xen-mca.h, struct xen_mc_mceinject: 4 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_mc_mceinject_x86_32 {
    uint32_t mceinj_cpunr;                          /* 0: unsigned int */
};

/* xen.h, struct xenctl_bitmap: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xenctl_bitmap_x86_32 {
    uint64_t bitmap;                                /* 0: XEN_GUEST_HANDLE_64(uint8) */
    uint32_t nr_bits;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* arch-x86/xen-mca.h, struct xen_mc_inject_v2: 24 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_mc_inject_v2_x86_32 {
    uint32_t flags;                                 /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xenctl_bitmap_x86_32 cpumap;             /* 8 */
};

/* arch-x86/xen.h, struct xen_cpuid_leaf: 24 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_cpuid_leaf_x86_32 {
    uint32_t leaf;                                  /* 0 */
    uint32_t subleaf;                               /* 4 */
    uint32_t a;                                     /* 8 */
    uint32_t b;                                     /* 12 */
    uint32_t c;                                     /* 16 */
    uint32_t d;                                     /* 20 */
};

/* callback.h, struct callback_unregister: 4 bytes, aligned to 2; x86_32 x86_64 arm32 arm64 */
XEN_ABI_EXT struct callback_unregister_x86_32 {
    uint16_t type;                                  /* 0 */
    uint16_t _unused;                               /* 2 */
};

/* grant_table.h, struct grant_entry_header: 4 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT struct grant_entry_header_x86_32 {
    uint16_t flags;                                 /* 0 */
    uint16_t domid;                                 /* 2: domid_t */
};

/* hvm/hvm_op.h, struct xen_hvm_evtchn_upcall_vector: 8 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_hvm_evtchn_upcall_vector_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t vector;                                 /* 4 */
    uint8_t xen_hole_0[3];                          /* 5 */
};

/* io/9pfs.h, struct xen_9pfs_data: 8 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_9pfs_data_x86_32 {
    uint32_t in;                                    /* 0: unsigned char * */
    uint32_t out;                                   /* 4: unsigned char * */
};

/* io/cameraif.h, struct xen_cameraif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_cameraif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_cameraif_sring * */
};

/* io/cameraif.h, struct xen_cameraif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_cameraif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_cameraif_sring * */
};

/* io/displif.h, struct xen_displif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_displif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_displif_sring * */
};

/* io/displif.h, struct xen_displif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_displif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_displif_sring * */
};

/* io/fbif.h, struct xenfb_page: 1060 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xenfb_page_x86_32 {
    uint32_t in_cons;                               /* 0 */
    uint32_t in_prod;                               /* 4 */
    uint32_t out_cons;                              /* 8 */
    uint32_t out_prod;                              /* 12 */
    int32_t width;                                  /* 16 */
    int32_t height;                                 /* 20 */
    uint32_t line_length;                           /* 24 */
    uint32_t mem_length;                            /* 28 */
    uint8_t depth;                                  /* 32 */
    uint8_t xen_hole_0[3];                          /* 33 */
    uint32_t pd[256];                               /* 36: xen_abi_ulong_t [256] */
};

/* io/fsif.h, struct fsif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct fsif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct fsif_sring * */
};

/* io/fsif.h, struct fsif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct fsif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct fsif_sring * */
};

/* io/netif.h, struct xen_netif_ctrl_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_netif_ctrl_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct xen_netif_ctrl_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_netif_ctrl_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_netif_ctrl_sring * */
};

/* io/netif.h, struct netif_tx_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct netif_tx_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_tx_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct netif_tx_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct netif_tx_sring * */
};

/* io/netif.h, struct netif_rx_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct netif_rx_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct netif_rx_sring * */
};

/* io/netif.h, struct netif_rx_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct netif_rx_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct netif_rx_sring * */
};

/* io/pvcalls.h, struct pvcalls_data: 8 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct pvcalls_data_x86_32 {
    uint32_t in;                                    /* 0: unsigned char * */
    uint32_t out;                                   /* 4: unsigned char * */
};

/* io/pvcalls.h, struct xen_pvcalls_dummy: 56 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_pvcalls_dummy_x86_32 {
    uint8_t dummy[56];                              /* 0 */
};

/* io/pvcalls.h, struct _xen_pvcalls_dummy: 8 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct _xen_pvcalls_dummy_x86_32 {
    uint8_t dummy[8];                               /* 0 */
};

/* io/pvcalls.h, struct xen_pvcalls_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_pvcalls_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_pvcalls_sring * */
};

/* io/pvcalls.h, struct xen_pvcalls_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_pvcalls_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_pvcalls_sring * */
};

/* io/sndif.h, struct xen_sndif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_sndif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_sndif_sring * */
};

/* io/sndif.h, struct xen_sndif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_sndif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct xen_sndif_sring * */
};

/* io/tpmif.h, struct tpmif_tx_request: 12 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct tpmif_tx_request_x86_32 {
    uint32_t addr;                                  /* 0: xen_abi_ulong_t */
    uint32_t ref;                                   /* 4: grant_ref_t */
    uint16_t unused;                                /* 8 */
    uint16_t size;                                  /* 10 */
};

/* io/tpmif.h, struct tpmif_ring: 12 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct tpmif_ring_x86_32 {
    struct tpmif_tx_request_x86_32 req;             /* 0 */
};

/* io/tpmif.h, struct tpmif_tx_interface: 12 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct tpmif_tx_interface_x86_32 {
    struct tpmif_ring_x86_32 ring[1];               /* 0 */
};

/* io/usbif.h, struct usbif_urb_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct usbif_urb_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_urb_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct usbif_urb_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct usbif_urb_sring * */
};

/* io/usbif.h, struct usbif_conn_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct usbif_conn_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct usbif_conn_sring * */
};

/* io/usbif.h, struct usbif_conn_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct usbif_conn_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct usbif_conn_sring * */
};

/* io/vscsiif.h, struct vscsiif_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct vscsiif_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct vscsiif_sring * */
};

/* io/vscsiif.h, struct vscsiif_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct vscsiif_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct vscsiif_sring * */
};

/* io/xs_wire.h, struct xsd_errors: 8 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xsd_errors_x86_32 {
    int32_t errnum;                                 /* 0: int */
    uint32_t errstring;                             /* 4: const char * */
};

/* kexec.h, struct xen_kexec_range: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xen_kexec_range_x86_32 {
    int32_t range;                                  /* 0: int */
    int32_t nr;                                     /* 4: int */
    uint32_t size;                                  /* 8: xen_abi_ulong_t */
    uint32_t start;                                 /* 12: xen_abi_ulong_t */
};

/* memory.h, union xen_add_to_physmap_batch_extra: 2 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT union xen_add_to_physmap_batch_extra_x86_32 {
    uint16_t foreign_domid;                         /* 0: domid_t */
    uint16_t res0;                                  /* 0 */
};

/* nmi.h, struct xennmi_callback: 8 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct xennmi_callback_x86_32 {
    uint32_t handler_address;                       /* 0: xen_abi_ulong_t */
    uint32_t pad;                                   /* 4: xen_abi_ulong_t */
};

/* physdev.h, struct physdev_apic: 12 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct physdev_apic_x86_32 {
    uint32_t apic_physbase;                         /* 0: xen_abi_ulong_t */
    uint32_t reg;                                   /* 4 */
    uint32_t value;                                 /* 8 */
};

/* xen.h, struct dom0_vga_console_info: 40 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct dom0_vga_console_info_x86_32 {
    uint8_t video_type;                             /* 0 */
    uint8_t xen_hole_0[3];                          /* 1 */
    union {                                         /* 4 */
        struct {                                    /* 4 */
            uint16_t font_height;                   /* 4 */
            uint16_t cursor_x;                      /* 6 */
            uint16_t cursor_y;                      /* 8 */
            uint16_t rows;                          /* 10 */
            uint16_t columns;                       /* 12 */
        } text_mode_3;
        struct {                                    /* 4 */
            uint16_t width;                         /* 4 */
            uint16_t height;                        /* 6 */
            uint16_t bytes_per_line;                /* 8 */
            uint16_t bits_per_pixel;                /* 10 */
            uint32_t lfb_base;                      /* 12 */
            uint32_t lfb_size;                      /* 16 */
            uint8_t red_pos;                        /* 20 */
            uint8_t red_size;                       /* 21 */
            uint8_t green_pos;                      /* 22 */
            uint8_t green_size;                     /* 23 */
            uint8_t blue_pos;                       /* 24 */
            uint8_t blue_size;                      /* 25 */
            uint8_t rsvd_pos;                       /* 26 */
            uint8_t rsvd_size;                      /* 27 */
            uint32_t gbl_caps;                      /* 28 */
            uint16_t mode_attrs;                    /* 32 */
            uint16_t pad;                           /* 34 */
            uint32_t ext_lfb_base;                  /* 36 */
        } vesa_lfb;
    } u;
};

#if !defined(XEN_CONTROL_OLDER)

/* arch-x86/domainconfig.h, struct xen_arch_domainconfig: 8 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_arch_domainconfig_x86_32 {
    uint32_t emulation_flags;                       /* 0 */
    uint32_t misc_flags;                            /* 4 */
};

/* domctl.h, struct xen_domctl_createdomain: 68 bytes, aligned to 4; x86_32 x86_64 */
XEN_ABI_EXT struct xen_domctl_createdomain_x86_32 {
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
    struct xen_arch_domainconfig_x86_32 arch;       /* 60 */
};

/* domctl.h, struct xen_domctl_getdomaininfo: 112 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getdomaininfo_x86_32 {
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
    struct xen_arch_domainconfig_x86_32 arch_config; /* 104 */
};

/* domctl.h, struct xen_domctl_getpageframeinfo3: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getpageframeinfo3_x86_32 {
    uint64_t num;                                   /* 0 */
    uint64_t array;                                 /* 8: XEN_GUEST_HANDLE_64(xen_pfn_t) */
};

/* domctl.h, struct xen_domctl_shadow_op_stats: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_shadow_op_stats_x86_32 {
    uint32_t fault_count;                           /* 0 */
    uint32_t dirty_count;                           /* 4 */
};

/* domctl.h, struct xen_domctl_shadow_op: 40 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_shadow_op_x86_32 {
    uint32_t op;                                    /* 0 */
    uint32_t mode;                                  /* 4 */
    uint32_t mb;                                    /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t dirty_bitmap;                          /* 16: XEN_GUEST_HANDLE_64(uint8) */
    uint64_t pages;                                 /* 24 */
    struct xen_domctl_shadow_op_stats_x86_32 stats; /* 32 */
};

/* domctl.h, struct xen_domctl_max_mem: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_max_mem_x86_32 {
    uint64_t max_memkb;                             /* 0 */
};

/* domctl.h, struct xen_domctl_vcpucontext: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpucontext_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(vcpu_guest_context_t) */
    uint64_t ctxt;
};

/* domctl.h, struct xen_domctl_getvcpuinfo: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_getvcpuinfo_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t online;                                 /* 4 */
    uint8_t blocked;                                /* 5 */
    uint8_t running;                                /* 6 */
    uint8_t xen_hole_0[1];                          /* 7 */
    uint64_t cpu_time;                              /* 8 */
    uint32_t cpu;                                   /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* domctl.h, struct xen_domctl_nodeaffinity: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_nodeaffinity_x86_32 {
    struct xenctl_bitmap_x86_32 nodemap;            /* 0 */
};

/* domctl.h, struct xen_domctl_vcpuaffinity: 40 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpuaffinity_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t flags;                                 /* 4 */
    struct xenctl_bitmap_x86_32 cpumap_hard;        /* 8 */
    struct xenctl_bitmap_x86_32 cpumap_soft;        /* 24 */
};

/* domctl.h, struct xen_domctl_max_vcpus: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_max_vcpus_x86_32 {
    uint32_t max;                                   /* 0 */
};

/* domctl.h, struct xen_domctl_sched_credit: 4 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT struct xen_domctl_sched_credit_x86_32 {
    uint16_t weight;                                /* 0 */
    uint16_t cap;                                   /* 2 */
};

/* domctl.h, struct xen_domctl_sched_credit2: 4 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT struct xen_domctl_sched_credit2_x86_32 {
    uint16_t weight;                                /* 0 */
    uint16_t cap;                                   /* 2 */
};

/* domctl.h, struct xen_domctl_sched_rtds: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_sched_rtds_x86_32 {
    uint32_t period;                                /* 0 */
    uint32_t budget;                                /* 4 */
    uint32_t flags;                                 /* 8 */
};

/* domctl.h, struct xen_domctl_scheduler_op: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_scheduler_op_x86_32 {
    uint32_t sched_id;                              /* 0 */
    uint32_t cmd;                                   /* 4 */
    union {                                         /* 8 */
        struct xen_domctl_sched_credit_x86_32 credit; /* 8 */
        struct xen_domctl_sched_credit2_x86_32 credit2; /* 8 */
        struct xen_domctl_sched_rtds_x86_32 rtds;   /* 8 */
        struct {                                    /* 8 */
            /* 8: XEN_GUEST_HANDLE_64(xen_domctl_schedparam_vcpu_t) */
            uint64_t vcpus;
            uint32_t nr_vcpus;                      /* 16 */
            uint32_t padding;                       /* 20 */
        } v;
    } u;
};

/* domctl.h, struct xen_domctl_setdomainhandle: 16 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_domctl_setdomainhandle_x86_32 {
    uint8_t handle[16];                             /* 0: xen_domain_handle_t */
};

/* domctl.h, struct xen_domctl_setdebugging: 1 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_domctl_setdebugging_x86_32 {
    uint8_t enable;                                 /* 0 */
};

/* domctl.h, struct xen_domctl_irq_permission: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_irq_permission_x86_32 {
    uint32_t pirq;                                  /* 0 */
    uint8_t allow_access;                           /* 4 */
    uint8_t pad[3];                                 /* 5 */
};

/* domctl.h, struct xen_domctl_gsi_permission: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_gsi_permission_x86_32 {
    uint32_t gsi;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
};

/* domctl.h, struct xen_domctl_iomem_permission: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_iomem_permission_x86_32 {
    uint64_t first_mfn;                             /* 0 */
    uint64_t nr_mfns;                               /* 8 */
    uint8_t allow_access;                           /* 16 */
    uint8_t xen_hole_0[7];                          /* 17 */
};

/* domctl.h, struct xen_domctl_ioport_permission: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_ioport_permission_x86_32 {
    uint32_t first_port;                            /* 0 */
    uint32_t nr_ports;                              /* 4 */
    uint8_t allow_access;                           /* 8 */
    uint8_t xen_hole_0[3];                          /* 9 */
};

/* domctl.h, struct xen_domctl_hypercall_init: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hypercall_init_x86_32 {
    uint64_t gmfn;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_settimeoffset: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_settimeoffset_x86_32 {
    int64_t time_offset_seconds;                    /* 0 */
};

/* domctl.h, struct xen_domctl_hvmcontext: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hvmcontext_x86_32 {
    uint32_t size;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE_64(uint8) */
};

/* domctl.h, struct xen_domctl_address_size: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_address_size_x86_32 {
    uint32_t size;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_sendtrigger: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_sendtrigger_x86_32 {
    uint32_t trigger;                               /* 0 */
    uint32_t vcpu;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_assign_device: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_assign_device_x86_32 {
    uint32_t dev;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t machine_sbdf;                  /* 8 */
        } pci;
        struct {                                    /* 8 */
            uint32_t size;                          /* 8 */
            uint8_t xen_hole_0[4];                  /* 12 */
            uint64_t path;                          /* 16: XEN_GUEST_HANDLE_64(char) */
        } dt;
    } u;
};

/* domctl.h, struct xen_domctl_get_device_group: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_get_device_group_x86_32 {
    uint32_t machine_sbdf;                          /* 0 */
    uint32_t max_sdevs;                             /* 4 */
    uint32_t num_sdevs;                             /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t sdev_array;                            /* 16: XEN_GUEST_HANDLE_64(uint32) */
};

/* domctl.h, struct xen_domctl_bind_pt_irq: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_bind_pt_irq_x86_32 {
    uint32_t machine_irq;                           /* 0 */
    uint32_t irq_type;                              /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t isa_irq;                        /* 8 */
        } isa;
        struct {                                    /* 8 */
            uint8_t bus;                            /* 8 */
            uint8_t device;                         /* 9 */
            uint8_t intx;                           /* 10 */
        } pci;
        struct {                                    /* 8 */
            uint8_t gvec;                           /* 8 */
            uint8_t xen_hole_0[3];                  /* 9 */
            uint32_t gflags;                        /* 12 */
            uint64_t gtable;                        /* 16 */
        } msi;
        struct {                                    /* 8 */
            uint16_t spi;                           /* 8 */
        } spi;
    } u;
};

/* domctl.h, struct xen_domctl_memory_mapping: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_memory_mapping_x86_32 {
    uint64_t first_gfn;                             /* 0 */
    uint64_t first_mfn;                             /* 8 */
    uint64_t nr_mfns;                               /* 16 */
    uint32_t add_mapping;                           /* 24 */
    uint32_t padding;                               /* 28 */
};

/* domctl.h, struct xen_domctl_ioport_mapping: 16 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_ioport_mapping_x86_32 {
    uint32_t first_gport;                           /* 0 */
    uint32_t first_mport;                           /* 4 */
    uint32_t nr_ports;                              /* 8 */
    uint32_t add_mapping;                           /* 12 */
};

/* domctl.h, struct xen_domctl_set_target: 2 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT struct xen_domctl_set_target_x86_32 {
    uint16_t target;                                /* 0: domid_t */
};

/* domctl.h, struct xen_domctl_cpu_policy: 40 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_cpu_policy_x86_32 {
    uint32_t nr_leaves;                             /* 0 */
    uint32_t nr_msrs;                               /* 4 */
    uint64_t leaves;                                /* 8: XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) */
    uint64_t msrs;                                  /* 16: XEN_GUEST_HANDLE_64(xen_msr_entry_t) */
    uint32_t err_leaf;                              /* 24 */
    uint32_t err_subleaf;                           /* 28 */
    uint32_t err_msr;                               /* 32 */
    uint8_t xen_hole_0[4];                          /* 36 */
};

/* domctl.h, struct xen_domctl_subscribe: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_subscribe_x86_32 {
    uint32_t port;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_debug_op: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_debug_op_x86_32 {
    uint32_t op;                                    /* 0 */
    uint32_t vcpu;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_hvmcontext_partial: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_hvmcontext_partial_x86_32 {
    uint32_t type;                                  /* 0 */
    uint32_t instance;                              /* 4 */
    uint64_t bufsz;                                 /* 8 */
    uint64_t buffer;                                /* 16: XEN_GUEST_HANDLE_64(uint8) */
};

/* domctl.h, struct xen_domctl_tsc_info: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_tsc_info_x86_32 {
    uint32_t tsc_mode;                              /* 0 */
    uint32_t gtsc_khz;                              /* 4 */
    uint32_t incarnation;                           /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t elapsed_nsec;                          /* 16 */
};

/* domctl.h, struct xen_domctl_gdbsx_memio: 40 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_gdbsx_memio_x86_32 {
    uint64_t pgd3val;                               /* 0 */
    uint64_t gva;                                   /* 8 */
    uint64_t uva;                                   /* 16 */
    uint32_t len;                                   /* 24 */
    uint8_t gwr;                                    /* 28 */
    uint8_t xen_hole_0[3];                          /* 29 */
    uint32_t remain;                                /* 32 */
    uint8_t xen_hole_1[4];                          /* 36 */
};

/* domctl.h, struct xen_domctl_gdbsx_pauseunp_vcpu: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_gdbsx_pauseunp_vcpu_x86_32 {
    uint32_t vcpu;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_gdbsx_domstatus: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_gdbsx_domstatus_x86_32 {
    uint8_t paused;                                 /* 0 */
    uint8_t xen_hole_0[3];                          /* 1 */
    uint32_t vcpu_id;                               /* 4 */
    uint32_t vcpu_ev;                               /* 8 */
};

/* domctl.h, struct xen_domctl_vm_event_op: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_vm_event_op_x86_32 {
    uint32_t op;                                    /* 0 */
    uint32_t mode;                                  /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t port;                          /* 8 */
        } enable;
        uint32_t version;                           /* 8 */
    } u;
};

/* domctl.h, struct xen_domctl_mem_sharing_op: 2 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_domctl_mem_sharing_op_x86_32 {
    uint8_t op;                                     /* 0 */
    union {                                         /* 1 */
        uint8_t enable;                             /* 1 */
    } u;
};

/* domctl.h, struct xen_domctl_set_virq_handler: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_set_virq_handler_x86_32 {
    uint32_t virq;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_vcpuextstate: 32 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpuextstate_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t xfeature_mask;                         /* 8 */
    uint64_t size;                                  /* 16 */
    uint64_t buffer;                                /* 24: XEN_GUEST_HANDLE_64(uint64) */
};

/* domctl.h, struct xen_domctl_set_access_required: 1 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_domctl_set_access_required_x86_32 {
    uint8_t access_required;                        /* 0 */
};

/* domctl.h, struct xen_domctl_set_broken_page_p2m: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_set_broken_page_p2m_x86_32 {
    uint64_t pfn;                                   /* 0 */
};

/* domctl.h, struct xen_domctl_paging_mempool: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_paging_mempool_x86_32 {
    uint64_t size;                                  /* 0 */
};

/* domctl.h, struct xen_domctl_vcpu_msr: 16 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpu_msr_x86_32 {
    uint32_t index;                                 /* 0 */
    uint32_t reserved;                              /* 4 */
    uint64_t value;                                 /* 8 */
};

/* domctl.h, struct xen_domctl_vcpu_msrs: 16 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vcpu_msrs_x86_32 {
    uint32_t vcpu;                                  /* 0 */
    uint32_t msr_count;                             /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(xen_domctl_vcpu_msr_t) */
    uint64_t msrs;
};

/* domctl.h, struct xen_domctl_vnuma: 48 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vnuma_x86_32 {
    uint32_t nr_vnodes;                             /* 0 */
    uint32_t nr_vmemranges;                         /* 4 */
    uint32_t nr_vcpus;                              /* 8 */
    uint32_t pad;                                   /* 12 */
    uint64_t vdistance;                             /* 16: XEN_GUEST_HANDLE_64(uint) */
    uint64_t vcpu_to_vnode;                         /* 24: XEN_GUEST_HANDLE_64(uint) */
    uint64_t vnode_to_pnode;                        /* 32: XEN_GUEST_HANDLE_64(uint) */
    uint64_t vmemrange;                             /* 40: XEN_GUEST_HANDLE_64(xen_vmemrange_t) */
};

/* domctl.h, struct xen_domctl_psr_cmt_op: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_domctl_psr_cmt_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t data;                                  /* 4 */
};

/* domctl.h, struct xen_domctl_monitor_op: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_monitor_op_x86_32 {
    uint32_t op;                                    /* 0 */
    uint32_t event;                                 /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint8_t index;                          /* 8 */
            uint8_t sync;                           /* 9 */
            uint8_t onchangeonly;                   /* 10 */
            uint8_t pad1;                           /* 11 */
            uint32_t pad2;                          /* 12 */
            uint64_t bitmask;                       /* 16 */
        } mov_to_cr;
        struct {                                    /* 8 */
            uint32_t msr;                           /* 8 */
            uint8_t onchangeonly;                   /* 12 */
            uint8_t xen_hole_0[3];                  /* 13 */
        } mov_to_msr;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
            uint8_t allow_userspace;                /* 9 */
        } guest_request;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
        } debug_exception;
        struct {                                    /* 8 */
            uint8_t sync;                           /* 8 */
        } vmexit;
    } u;
};

/* domctl.h, struct xen_domctl_vuart_op: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vuart_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t type;                                  /* 4 */
    uint64_t gfn;                                   /* 8 */
    uint16_t console_domid;                         /* 16: domid_t */
    uint8_t pad[2];                                 /* 18 */
    uint32_t evtchn;                                /* 20: evtchn_port_t */
};

/* domctl.h, struct xen_domctl_vmtrace_op: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_vmtrace_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t vcpu;                                  /* 4 */
    uint64_t key;                                   /* 8 */
    uint64_t value;                                 /* 16 */
};

/* domctl.h, struct xen_domctl_set_llc_colors: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_domctl_set_llc_colors_x86_32 {
    uint32_t num_llc_colors;                        /* 0 */
    uint32_t pad;                                   /* 4 */
    uint64_t llc_colors;                            /* 8: XEN_GUEST_HANDLE_64(uint32) */
};

/* platform.h, struct xenpf_enter_acpi_sleep: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xenpf_enter_acpi_sleep_x86_32 {
    uint16_t val_a;                                 /* 0 */
    uint16_t val_b;                                 /* 2 */
    uint32_t sleep_state;                           /* 4 */
    uint32_t flags;                                 /* 8 */
};

/* sysctl.h, struct xen_sysctl_readconsole: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_readconsole_x86_32 {
    uint8_t clear;                                  /* 0 */
    uint8_t incremental;                            /* 1 */
    uint8_t pad0;                                   /* 2 */
    uint8_t pad1;                                   /* 3 */
    uint32_t index;                                 /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE_64(char) */
    uint32_t count;                                 /* 16 */
    uint8_t xen_hole_0[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_tbuf_op: 48 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_tbuf_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    struct xenctl_bitmap_x86_32 cpu_mask;           /* 8 */
    uint32_t evt_mask;                              /* 24 */
    uint8_t xen_hole_1[4];                          /* 28 */
    uint64_t buffer_mfn;                            /* 32 */
    uint32_t size;                                  /* 40 */
    uint8_t xen_hole_2[4];                          /* 44 */
};

/* sysctl.h, struct xen_sysctl_physinfo: 112 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_physinfo_x86_32 {
    uint32_t threads_per_core;                      /* 0 */
    uint32_t cores_per_socket;                      /* 4 */
    uint32_t nr_cpus;                               /* 8 */
    uint32_t max_cpu_id;                            /* 12 */
    uint32_t nr_nodes;                              /* 16 */
    uint32_t max_node_id;                           /* 20 */
    uint32_t cpu_khz;                               /* 24 */
    uint32_t capabilities;                          /* 28 */
    uint32_t arch_capabilities;                     /* 32 */
    uint32_t pad;                                   /* 36 */
    uint64_t total_pages;                           /* 40 */
    uint64_t free_pages;                            /* 48 */
    uint64_t scrub_pages;                           /* 56 */
    uint64_t outstanding_pages;                     /* 64 */
    uint64_t max_mfn;                               /* 72 */
    uint32_t hw_cap[8];                             /* 80 */
};

/* sysctl.h, struct xen_sysctl_sched_id: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_sysctl_sched_id_x86_32 {
    uint32_t sched_id;                              /* 0 */
};

/* sysctl.h, struct xen_sysctl_perfc_op: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_perfc_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t nr_counters;                           /* 4 */
    uint32_t nr_vals;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    /* 16: XEN_GUEST_HANDLE_64(xen_sysctl_perfc_desc_t) */
    uint64_t desc;
    /* 24: XEN_GUEST_HANDLE_64(xen_sysctl_perfc_val_t) */
    uint64_t val;
};

/* sysctl.h, struct xen_sysctl_getdomaininfolist: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_getdomaininfolist_x86_32 {
    uint16_t first_domain;                          /* 0: domid_t */
    uint8_t xen_hole_0[2];                          /* 2 */
    uint32_t max_domains;                           /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(xen_domctl_getdomaininfo_t) */
    uint64_t buffer;
    uint32_t num_domains;                           /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_debug_keys: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_debug_keys_x86_32 {
    uint64_t keys;                                  /* 0: XEN_GUEST_HANDLE_64(const_char) */
    uint32_t nr_keys;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
};

/* sysctl.h, struct xen_sysctl_getcpuinfo: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_getcpuinfo_x86_32 {
    uint32_t max_cpus;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(xen_sysctl_cpuinfo_t) */
    uint64_t info;
    uint32_t nr_cpus;                               /* 16 */
    uint8_t xen_hole_1[4];                          /* 20 */
};

/* sysctl.h, struct xen_sysctl_availheap: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_availheap_x86_32 {
    uint32_t min_bitwidth;                          /* 0 */
    uint32_t max_bitwidth;                          /* 4 */
    int32_t node;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t avail_bytes;                           /* 16 */
};

/* sysctl.h, struct pm_px_stat: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pm_px_stat_x86_32 {
    uint8_t total;                                  /* 0 */
    uint8_t usable;                                 /* 1 */
    uint8_t last;                                   /* 2 */
    uint8_t cur;                                    /* 3 */
    uint8_t xen_hole_0[4];                          /* 4 */
    uint64_t trans_pt;                              /* 8: XEN_GUEST_HANDLE_64(uint64) */
    uint64_t pt;                                    /* 16: XEN_GUEST_HANDLE_64(pm_px_val_t) */
};

/* sysctl.h, struct pm_cx_stat: 56 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 pm_cx_stat_x86_32 {
    uint32_t nr;                                    /* 0 */
    uint32_t last;                                  /* 4 */
    uint64_t idle_time;                             /* 8 */
    uint64_t triggers;                              /* 16: XEN_GUEST_HANDLE_64(uint64) */
    uint64_t residencies;                           /* 24: XEN_GUEST_HANDLE_64(uint64) */
    uint32_t nr_pc;                                 /* 32 */
    uint32_t nr_cc;                                 /* 36 */
    uint64_t pc;                                    /* 40: XEN_GUEST_HANDLE_64(uint64) */
    uint64_t cc;                                    /* 48: XEN_GUEST_HANDLE_64(uint64) */
};

/* sysctl.h, struct xen_sysctl_get_pmstat: 64 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_get_pmstat_x86_32 {
    uint32_t type;                                  /* 0 */
    uint32_t cpuid;                                 /* 4 */
    union {                                         /* 8 */
        struct pm_px_stat_x86_32 getpx;             /* 8 */
        struct pm_cx_stat_x86_32 getcx;             /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_hotplug: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_sysctl_cpu_hotplug_x86_32 {
    uint32_t cpu;                                   /* 0 */
    uint32_t op;                                    /* 4 */
};

/* sysctl.h, struct xen_userspace: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_userspace_x86_32 {
    uint32_t scaling_setspeed;                      /* 0 */
};

/* sysctl.h, struct xen_ondemand: 16 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_ondemand_x86_32 {
    uint32_t sampling_rate_max;                     /* 0 */
    uint32_t sampling_rate_min;                     /* 4 */
    uint32_t sampling_rate;                         /* 8 */
    uint32_t up_threshold;                          /* 12 */
};

/* sysctl.h, struct xen_get_cppc_para: 40 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_get_cppc_para_x86_32 {
    uint32_t features;                              /* 0 */
    uint32_t lowest;                                /* 4 */
    uint32_t lowest_nonlinear;                      /* 8 */
    uint32_t nominal;                               /* 12 */
    uint32_t highest;                               /* 16 */
    uint32_t minimum;                               /* 20 */
    uint32_t maximum;                               /* 24 */
    uint32_t desired;                               /* 28 */
    uint32_t energy_perf;                           /* 32 */
    uint32_t activity_window;                       /* 36 */
};

/* sysctl.h, struct xen_set_cppc_para: 24 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_set_cppc_para_x86_32 {
    uint32_t set_params;                            /* 0 */
    uint32_t minimum;                               /* 4 */
    uint32_t maximum;                               /* 8 */
    uint32_t desired;                               /* 12 */
    uint32_t energy_perf;                           /* 16 */
    uint32_t activity_window;                       /* 20 */
};

/* sysctl.h, struct xen_get_cpufreq_para: 120 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_get_cpufreq_para_x86_32 {
    uint32_t cpu_num;                               /* 0 */
    uint32_t freq_num;                              /* 4 */
    uint32_t gov_num;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t affected_cpus;                         /* 16: XEN_GUEST_HANDLE_64(uint32) */
    uint64_t scaling_available_frequencies;         /* 24: XEN_GUEST_HANDLE_64(uint32) */
    uint64_t scaling_available_governors;           /* 32: XEN_GUEST_HANDLE_64(char) */
    char scaling_driver[16];                        /* 40 */
    uint32_t cpuinfo_cur_freq;                      /* 56 */
    uint32_t cpuinfo_max_freq;                      /* 60 */
    uint32_t cpuinfo_min_freq;                      /* 64 */
    struct {                                        /* 68 */
        uint32_t scaling_cur_freq;                  /* 68 */
        char scaling_governor[16];                  /* 72 */
        uint32_t scaling_max_freq;                  /* 88 */
        uint32_t scaling_min_freq;                  /* 92 */
        union {                                     /* 96 */
            struct xen_userspace_x86_32 userspace;  /* 96 */
            struct xen_ondemand_x86_32 ondemand;    /* 96 */
        } u;
    } s;
    int32_t turbo_enabled;                          /* 112 */
    uint8_t xen_hole_1[4];                          /* 116 */
};

/* sysctl.h, struct xen_set_cpufreq_gov: 16 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct xen_set_cpufreq_gov_x86_32 {
    char scaling_governor[16];                      /* 0 */
};

/* sysctl.h, struct xen_set_cpufreq_para: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_set_cpufreq_para_x86_32 {
    uint32_t ctrl_type;                             /* 0 */
    uint32_t ctrl_value;                            /* 4 */
};

/* sysctl.h, struct xen_sysctl_pm_op: 128 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_pm_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t cpuid;                                 /* 4 */
    union {                                         /* 8 */
        struct xen_get_cpufreq_para_x86_32 get_para; /* 8 */
        struct xen_get_cppc_para_x86_32 get_cppc;   /* 8 */
        struct xen_set_cpufreq_gov_x86_32 set_gov;  /* 8 */
        struct xen_set_cpufreq_para_x86_32 set_para; /* 8 */
        struct xen_set_cppc_para_x86_32 set_cppc;   /* 8 */
        uint64_t get_avgfreq;                       /* 8 */
        uint32_t set_sched_opt_smt;                 /* 8 */
        uint32_t get_max_cstate;                    /* 8 */
        uint32_t set_max_cstate;                    /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_lockprof_op: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_lockprof_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t max_elem;                              /* 4 */
    uint32_t nr_elem;                               /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    uint64_t time;                                  /* 16 */
    /* 24: XEN_GUEST_HANDLE_64(xen_sysctl_lockprof_data_t) */
    uint64_t data;
};

/* sysctl.h, struct xen_sysctl_cputopoinfo: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cputopoinfo_x86_32 {
    uint32_t num_cpus;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(xen_sysctl_cputopo_t) */
    uint64_t cputopo;
};

/* sysctl.h, struct xen_sysctl_numainfo: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_numainfo_x86_32 {
    uint32_t num_nodes;                             /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(xen_sysctl_meminfo_t) */
    uint64_t meminfo;
    uint64_t distance;                              /* 16: XEN_GUEST_HANDLE_64(uint32) */
};

/* sysctl.h, struct xen_sysctl_cpupool_op: 40 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpupool_op_x86_32 {
    uint32_t op;                                    /* 0 */
    uint32_t cpupool_id;                            /* 4 */
    uint32_t sched_id;                              /* 8 */
    uint32_t domid;                                 /* 12 */
    uint32_t cpu;                                   /* 16 */
    uint32_t n_dom;                                 /* 20 */
    struct xenctl_bitmap_x86_32 cpumap;             /* 24 */
};

/* sysctl.h, struct xen_sysctl_credit_schedule: 12 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_sysctl_credit_schedule_x86_32 {
    uint32_t tslice_ms;                             /* 0 */
    uint32_t ratelimit_us;                          /* 4 */
    uint32_t vcpu_migr_delay_us;                    /* 8 */
};

/* sysctl.h, struct xen_sysctl_credit2_schedule: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_sysctl_credit2_schedule_x86_32 {
    uint32_t ratelimit_us;                          /* 0 */
};

/* sysctl.h, struct xen_sysctl_sched_arinc653: 8 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_sched_arinc653_x86_32 {
    /* 0: XEN_GUEST_HANDLE_64(xen_sysctl_arinc653_schedule_t) */
    uint64_t schedule;
};

/* sysctl.h, struct xen_sysctl_scheduler_op: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_scheduler_op_x86_32 {
    uint32_t cpupool_id;                            /* 0 */
    uint32_t sched_id;                              /* 4 */
    uint32_t cmd;                                   /* 8 */
    uint8_t xen_hole_0[4];                          /* 12 */
    union {                                         /* 16 */
        struct xen_sysctl_sched_arinc653_x86_32 sched_arinc653; /* 16 */
        struct xen_sysctl_credit_schedule_x86_32 sched_credit; /* 16 */
        struct xen_sysctl_credit2_schedule_x86_32 sched_credit2; /* 16 */
        uint8_t xen_hole_1[16];                     /* 16 */
    } u;
};

/* sysctl.h, struct xen_sysctl_coverage_op: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_coverage_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t size;                                  /* 4 */
    uint64_t buffer;                                /* 8: XEN_GUEST_HANDLE_64(char) */
};

/* sysctl.h, struct xen_sysctl_pcitopoinfo: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_pcitopoinfo_x86_32 {
    uint32_t num_devs;                              /* 0 */
    uint8_t xen_hole_0[4];                          /* 4 */
    /* 8: XEN_GUEST_HANDLE_64(physdev_pci_device_t) */
    uint64_t devs;
    uint64_t nodes;                                 /* 16: XEN_GUEST_HANDLE_64(uint32) */
};

/* sysctl.h, struct xen_sysctl_psr_alloc: 20 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_sysctl_psr_alloc_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t target;                                /* 4 */
    union {                                         /* 8 */
        struct {                                    /* 8 */
            uint32_t cbm_len;                       /* 8 */
            uint32_t cos_max;                       /* 12 */
            uint32_t flags;                         /* 16 */
        } cat_info;
        struct {                                    /* 8 */
            uint32_t thrtl_max;                     /* 8 */
            uint32_t cos_max;                       /* 12 */
            uint32_t flags;                         /* 16 */
        } mba_info;
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_featureset: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpu_featureset_x86_32 {
    uint32_t index;                                 /* 0 */
    uint32_t nr_features;                           /* 4 */
    uint64_t features;                              /* 8: XEN_GUEST_HANDLE_64(uint32) */
};

/* sysctl.h, struct xen_livepatch_name: 16 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_livepatch_name_x86_32 {
    uint64_t name;                                  /* 0: XEN_GUEST_HANDLE_64(char) */
    uint16_t size;                                  /* 8 */
    uint16_t pad[3];                                /* 10 */
};

/* sysctl.h, struct xen_sysctl_livepatch_upload: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_upload_x86_32 {
    struct xen_livepatch_name_x86_32 name;          /* 0 */
    uint64_t size;                                  /* 16 */
    uint64_t payload;                               /* 24: XEN_GUEST_HANDLE_64(uint8) */
};

/* sysctl.h, struct xen_livepatch_status: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct xen_livepatch_status_x86_32 {
    uint32_t state;                                 /* 0 */
    int32_t rc;                                     /* 4 */
};

/* sysctl.h, struct xen_sysctl_livepatch_get: 24 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_get_x86_32 {
    struct xen_livepatch_name_x86_32 name;          /* 0 */
    struct xen_livepatch_status_x86_32 status;      /* 16 */
};

/* sysctl.h, struct xen_sysctl_livepatch_list: 64 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_list_x86_32 {
    uint32_t version;                               /* 0 */
    uint32_t idx;                                   /* 4 */
    uint32_t nr;                                    /* 8 */
    uint32_t pad;                                   /* 12 */
    uint32_t name_total_size;                       /* 16 */
    uint32_t metadata_total_size;                   /* 20 */
    /* 24: XEN_GUEST_HANDLE_64(xen_livepatch_status_t) */
    uint64_t status;
    uint64_t name;                                  /* 32: XEN_GUEST_HANDLE_64(char) */
    uint64_t len;                                   /* 40: XEN_GUEST_HANDLE_64(uint32) */
    uint64_t metadata;                              /* 48: XEN_GUEST_HANDLE_64(char) */
    uint64_t metadata_len;                          /* 56: XEN_GUEST_HANDLE_64(uint32) */
};

/* sysctl.h, struct xen_sysctl_livepatch_action: 32 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_action_x86_32 {
    struct xen_livepatch_name_x86_32 name;          /* 0 */
    uint32_t cmd;                                   /* 16 */
    uint32_t timeout;                               /* 20 */
    uint32_t flags;                                 /* 24 */
    uint32_t pad;                                   /* 28 */
};

/* sysctl.h, struct xen_sysctl_livepatch_op: 72 bytes, aligned to 8; all ABIs */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_livepatch_op_x86_32 {
    uint32_t cmd;                                   /* 0 */
    uint32_t flags;                                 /* 4 */
    union {                                         /* 8 */
        struct xen_sysctl_livepatch_upload_x86_32 upload; /* 8 */
        struct xen_sysctl_livepatch_list_x86_32 list; /* 8 */
        struct xen_sysctl_livepatch_get_x86_32 get; /* 8 */
        struct xen_sysctl_livepatch_action_x86_32 action; /* 8 */
    } u;
};

/* sysctl.h, struct xen_sysctl_cpu_policy: 32 bytes, aligned to 8; x86_32 x86_64 */
XEN_ABI_EXT struct XEN_ABI_ALIGN_8 xen_sysctl_cpu_policy_x86_32 {
    uint32_t index;                                 /* 0 */
    uint32_t nr_leaves;                             /* 4 */
    uint32_t nr_msrs;                               /* 8 */
    uint32_t _rsvd;                                 /* 12 */
    uint64_t leaves;                                /* 16: XEN_GUEST_HANDLE_64(xen_cpuid_leaf_t) */
    uint64_t msrs;                                  /* 24: XEN_GUEST_HANDLE_64(xen_msr_entry_t) */
};

/* vm_event.h, struct vm_event_x86_selector_reg: 4 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct vm_event_x86_selector_reg_x86_32 {
    uint32_t limit:20;                              /* 0, bit 0 */
    uint32_t ar:12;                                 /* 0, bit 20 */
};

/* vm_event.h, struct vm_event_fast_singlestep: 2 bytes, aligned to 2; all ABIs */
XEN_ABI_EXT struct vm_event_fast_singlestep_x86_32 {
    uint16_t p2midx;                                /* 0 */
};

/* vm_event.h, struct vm_event_cpuid: 16 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct vm_event_cpuid_x86_32 {
    uint32_t insn_length;                           /* 0 */
    uint32_t leaf;                                  /* 4 */
    uint32_t subleaf;                               /* 8 */
    uint32_t _pad;                                  /* 12 */
};

/* vm_event.h, struct vm_event_emul_read_data: 344 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct vm_event_emul_read_data_x86_32 {
    uint32_t size;                                  /* 0 */
    uint8_t data[340];                              /* 4 */
};

/* vm_event.h, struct vm_event_emul_insn_data: 16 bytes, aligned to 1; all ABIs */
XEN_ABI_EXT struct vm_event_emul_insn_data_x86_32 {
    uint8_t data[16];                               /* 0 */
};

/* vm_event.h, struct vm_event_io: 8 bytes, aligned to 4; all ABIs */
XEN_ABI_EXT struct vm_event_io_x86_32 {
    uint32_t bytes;                                 /* 0 */
    uint16_t port;                                  /* 4 */
    uint8_t in;                                     /* 6 */
    uint8_t str;                                    /* 7 */
};

/* vm_event.h, struct vm_event_back_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct vm_event_back_ring_x86_32 {
    uint32_t rsp_prod_pvt;                          /* 0: RING_IDX */
    uint32_t req_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct vm_event_sring * */
};

/* vm_event.h, struct vm_event_front_ring: 16 bytes, aligned to 4; x86_32 arm32 */
XEN_ABI_EXT struct vm_event_front_ring_x86_32 {
    uint32_t req_prod_pvt;                          /* 0: RING_IDX */
    uint32_t rsp_cons;                              /* 4: RING_IDX */
    uint32_t nr_ents;                               /* 8: unsigned int */
    uint32_t sring;                                 /* 12: struct vm_event_sring * */
};

#endif

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_SHARED_X86_32_H__ */
