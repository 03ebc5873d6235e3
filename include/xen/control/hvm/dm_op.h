/* SPDX-License-Identifier: MIT */
/*
 * dm_op.h - the definitions of hvm/dm_op.h in older releases of Xen.
 *
 * Contract: included by ../../hvm/dm_op.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../../hvm/dm_op.h"

#ifndef __XEN_PUBLIC_CONTROL_HVM_DM_OP_H__
#define __XEN_PUBLIC_CONTROL_HVM_DM_OP_H__

#if defined(XEN_CONTROL_OLDER) && XEN_CONTROL_RELEASE < 409
# error "hvm/dm_op.h: XEN_CONTROL_RELEASE is below 409, and Xen has no such header before 4.9"
#endif

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* XEN_DMOP_*: xen_dm_op.op; the member of xen_dm_op.u that it uses has the same name */
#define XEN_DMOP_create_ioreq_server               1
#define XEN_DMOP_get_ioreq_server_info             2
#define XEN_DMOP_map_io_range_to_ioreq_server      3
#define XEN_DMOP_unmap_io_range_from_ioreq_server  4
#define XEN_DMOP_set_ioreq_server_state            5
#define XEN_DMOP_destroy_ioreq_server              6
#define XEN_DMOP_track_dirty_vram                  7
#define XEN_DMOP_set_pci_intx_level                8
#define XEN_DMOP_set_isa_irq_level                 9
#define XEN_DMOP_set_pci_link_route                10
#define XEN_DMOP_modified_memory                   11
#define XEN_DMOP_set_mem_type                      12
#define XEN_DMOP_inject_event                      13
#define XEN_DMOP_inject_msi                        14
#define XEN_DMOP_map_mem_type_to_ioreq_server      15
#if XEN_CONTROL_RELEASE >= 410
#define XEN_DMOP_remote_shutdown                   16
#endif
#if XEN_CONTROL_RELEASE >= 411
#define XEN_DMOP_relocate_memory                   17
#define XEN_DMOP_pin_memory_cacheattr              18
#endif
#if XEN_CONTROL_RELEASE >= 415
#define XEN_DMOP_set_irq_level                     19
#define XEN_DMOP_nr_vcpus                          20
#endif

#ifndef XEN_ABI_ASSEMBLER
/* ioservid_t: number of an ioreq server (I/O request server) of a domain */
typedef uint16_t ioservid_t;
#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_map_mem_type_to_ioreq_server.flags */
#define XEN_DMOP_IOREQ_MEM_ACCESS_READ             1U
#define XEN_DMOP_IOREQ_MEM_ACCESS_WRITE            2U

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DMOP_map_mem_type_to_ioreq_server: send writes to HVMMEM_ioreq_server memory to a server */
struct xen_dm_op_map_mem_type_to_ioreq_server {
    ioservid_t id;                                          /* 0 */
    uint16_t type;                                          /* 2 */
    uint32_t flags;                                         /* 4 */
    uint64_t opaque;                                        /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_map_mem_type_to_ioreq_server xen_dm_op_map_mem_type_to_ioreq_server_t;
#endif

/* XEN_DMOP_create_ioreq_server: create a server, which starts disabled */
struct xen_dm_op_create_ioreq_server {
    uint8_t handle_bufioreq;                                /* 0 */
    uint8_t pad[3];                                         /* 1 */
    ioservid_t id;                                          /* 4 */
};                                                          /* 6 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_create_ioreq_server xen_dm_op_create_ioreq_server_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_get_ioreq_server_info.flags; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
#define _XEN_DMOP_no_gfns                          0
#define XEN_DMOP_no_gfns                           1U
#endif

XEN_ABI_BEGIN_8

/* XEN_DMOP_get_ioreq_server_info: get the pages and the event channel of a server */
#if XEN_CONTROL_RELEASE < 410
#if defined(__XEN_TOOLS__)
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_get_ioreq_server_info {
    ioservid_t id;                                          /* 0 */
    uint16_t pad;                                           /* 2 */
    evtchn_port_t bufioreq_port;                            /* 4 */
    uint64_aligned_t ioreq_pfn;                             /* 8 */
    uint64_aligned_t bufioreq_pfn;                          /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE == 410
#if defined(__XEN_TOOLS__)
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_get_ioreq_server_info {
    ioservid_t id;                                          /* 0 */
    uint16_t pad;                                           /* 2 */
    evtchn_port_t bufioreq_port;                            /* 4 */
    uint64_aligned_t ioreq_gfn;                             /* 8 */
    uint64_aligned_t bufioreq_gfn;                          /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

XEN_ABI_END
#if defined(__XEN_TOOLS__)
XEN_ABI_BEGIN_8
#endif

#if XEN_CONTROL_RELEASE >= 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_get_ioreq_server_info {
    ioservid_t id;                                          /* 0 */
    uint16_t flags;                                         /* 2 */
    evtchn_port_t bufioreq_port;                            /* 4 */
    uint64_aligned_t ioreq_gfn;                             /* 8 */
    uint64_aligned_t bufioreq_gfn;                          /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_dm_op_get_ioreq_server_info xen_dm_op_get_ioreq_server_info_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_dm_op_ioreq_server_range.type */
#define XEN_DMOP_IO_RANGE_PORT                     0
#define XEN_DMOP_IO_RANGE_MEMORY                   1
#define XEN_DMOP_IO_RANGE_PCI                      2
#define XEN_DMOP_PCI_SBDF(s, b, d, f) \
    ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) | (((d) & 0x1f) << 3) | ((f) & 0x07))

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DMOP_map_io_range_to_ioreq_server, XEN_DMOP_unmap_...: add or remove a range */
struct xen_dm_op_ioreq_server_range {
    ioservid_t id;                                          /* 0 */
    uint16_t pad;                                           /* 2 */
    uint32_t type;                                          /* 4 */
    uint64_aligned_t start;                                 /* 8 */
    uint64_aligned_t end;                                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_ioreq_server_range xen_dm_op_ioreq_server_range_t;
#endif

/* XEN_DMOP_set_ioreq_server_state: enable or disable a server */
struct xen_dm_op_set_ioreq_server_state {
    ioservid_t id;                                          /* 0 */
    uint8_t enabled;                                        /* 2 */
    uint8_t pad;                                            /* 3 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_set_ioreq_server_state xen_dm_op_set_ioreq_server_state_t;
#endif

/* XEN_DMOP_destroy_ioreq_server: destroy a server and remove its ranges */
struct xen_dm_op_destroy_ioreq_server {
    ioservid_t id;                                          /* 0 */
    uint16_t pad;                                           /* 2 */
};                                                          /* 4 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_destroy_ioreq_server xen_dm_op_destroy_ioreq_server_t;
#endif

/* XEN_DMOP_track_dirty_vram: report which pages of emulated video memory were written to */
struct xen_dm_op_track_dirty_vram {
    uint32_t nr;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    uint64_aligned_t first_pfn;                             /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_track_dirty_vram xen_dm_op_track_dirty_vram_t;
#endif

/* XEN_DMOP_set_pci_intx_level: set the level of an interrupt pin of an emulated PCI device */
struct xen_dm_op_set_pci_intx_level {
    uint16_t domain;                                        /* 0 */
    uint8_t bus;                                            /* 2 */
    uint8_t device;                                         /* 3 */
    uint8_t intx;                                           /* 4 */
    uint8_t level;                                          /* 5 */
};                                                          /* 6 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_set_pci_intx_level xen_dm_op_set_pci_intx_level_t;
#endif

/* XEN_DMOP_set_isa_irq_level: set the level of an emulated ISA interrupt line */
struct xen_dm_op_set_isa_irq_level {
    uint8_t isa_irq;                                        /* 0 */
    uint8_t level;                                          /* 1 */
};                                                          /* 2 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_set_isa_irq_level xen_dm_op_set_isa_irq_level_t;
#endif

/* XEN_DMOP_set_pci_link_route: connect a PCI interrupt link to an ISA interrupt line */
struct xen_dm_op_set_pci_link_route {
    uint8_t link;                                           /* 0 */
    uint8_t isa_irq;                                        /* 1 */
};                                                          /* 2 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_set_pci_link_route xen_dm_op_set_pci_link_route_t;
#endif

/* XEN_DMOP_modified_memory: report pages that the device model wrote to, for the dirty log */
struct xen_dm_op_modified_memory {
    uint32_t nr_extents;                                    /* 0 */
    uint32_t opaque;                                        /* 4 */
};                                                          /* 8 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_modified_memory xen_dm_op_modified_memory_t;
#endif

struct xen_dm_op_modified_memory_extent {
    uint32_t nr;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    uint64_aligned_t first_pfn;                             /* 8 */
};                                                          /* 16 */

/* XEN_DMOP_set_mem_type: change the memory type (HVMMEM_*) of a range of gfns */
struct xen_dm_op_set_mem_type {
    uint32_t nr;                                            /* 0 */
    uint16_t mem_type;                                      /* 4 */
    uint16_t pad;                                           /* 6 */
    uint64_aligned_t first_pfn;                             /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_set_mem_type xen_dm_op_set_mem_type_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_inject_event.type */
#define XEN_DMOP_EVENT_ext_int                     0
#define XEN_DMOP_EVENT_nmi                         2
#define XEN_DMOP_EVENT_hw_exc                      3
#define XEN_DMOP_EVENT_sw_int                      4
#define XEN_DMOP_EVENT_pri_sw_exc                  5
#define XEN_DMOP_EVENT_sw_exc                      6

#ifndef XEN_ABI_ASSEMBLER
/* XEN_DMOP_inject_event: inject an exception or interrupt into a VCPU when it runs next */
struct xen_dm_op_inject_event {
    uint32_t vcpuid;                                        /* 0 */
    uint8_t vector;                                         /* 4 */
    uint8_t type;                                           /* 5 */
    uint8_t insn_len;                                       /* 6 */
    uint8_t pad0;                                           /* 7 */
    uint32_t error_code;                                    /* 8 */
    uint32_t pad1;                                          /* 12 */
    uint64_aligned_t cr2;                                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_inject_event xen_dm_op_inject_event_t;
#endif

/* XEN_DMOP_inject_msi: deliver a message-signalled interrupt (MSI) of an emulated device */
struct xen_dm_op_inject_msi {
    uint32_t data;                                          /* 0 */
    uint32_t pad;                                           /* 4 */
    uint64_aligned_t addr;                                  /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_inject_msi xen_dm_op_inject_msi_t;
#endif

/* XEN_DMOP_remote_shutdown: shut the domain down, as SCHEDOP_remote_shutdown does */
#if XEN_CONTROL_RELEASE >= 410
struct xen_dm_op_remote_shutdown {
    uint32_t reason;                                        /* 0 */
};                                                          /* 4 */
#endif

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_remote_shutdown xen_dm_op_remote_shutdown_t;
#endif

/* XEN_DMOP_relocate_memory: move memory to other gfns, as XENMAPSPACE_gmfn_range does */
#if XEN_CONTROL_RELEASE >= 411
struct xen_dm_op_relocate_memory {
    uint32_t size;                                          /* 0 */
    uint32_t pad;                                           /* 4 */
    uint64_aligned_t src_gfn;                               /* 8 */
    uint64_aligned_t dst_gfn;                               /* 16 */
};                                                          /* 24 */
#endif

#if XEN_CONTROL_RELEASE >= 415
typedef struct xen_dm_op_relocate_memory xen_dm_op_relocate_memory_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_pin_memory_cacheattr.type; the numbers are those of the PAT MSR; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
#define XEN_DMOP_MEM_CACHEATTR_UC                  0
#define XEN_DMOP_MEM_CACHEATTR_WC                  1
#define XEN_DMOP_MEM_CACHEATTR_WT                  4
#define XEN_DMOP_MEM_CACHEATTR_WP                  5
#define XEN_DMOP_MEM_CACHEATTR_WB                  6
#define XEN_DMOP_MEM_CACHEATTR_UCM                 7
#define XEN_DMOP_DELETE_MEM_CACHEATTR              0xffffffffU
#endif

/* XEN_DMOP_pin_memory_cacheattr: fix the cacheability of gfns, regardless of the guest */
#if XEN_CONTROL_RELEASE >= 411
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_pin_memory_cacheattr {
    uint64_aligned_t start;                                 /* 0 */
    uint64_aligned_t end;                                   /* 8 */
    uint32_t type;                                          /* 16 */
    uint32_t pad;                                           /* 20 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_dm_op_pin_memory_cacheattr xen_dm_op_pin_memory_cacheattr_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_DMOP_set_irq_level: set the level of a shared peripheral interrupt (SPI) */
#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_set_irq_level {
    uint32_t irq;                                           /* 0 */
    uint8_t level;                                          /* 4 */
    uint8_t pad[3];                                         /* 5 */
};                                                          /* 8 */
typedef struct xen_dm_op_set_irq_level xen_dm_op_set_irq_level_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* XEN_DMOP_nr_vcpus: get the maximum number of VCPUs of the domain */
#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op_nr_vcpus {
    uint32_t vcpus;                                         /* 0 */
};                                                          /* 4 */
typedef struct xen_dm_op_nr_vcpus xen_dm_op_nr_vcpus_t;
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if defined(__XEN_TOOLS__)
XEN_ABI_END
#endif
XEN_ABI_BEGIN_8

/* xen_dm_op: the operation and its argument; buffer 0 of a call; 32 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 410
#if defined(__XEN_TOOLS__)
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op {
    uint32_t op;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_dm_op_create_ioreq_server create_ioreq_server; /* 8 */
        struct xen_dm_op_get_ioreq_server_info get_ioreq_server_info; /* 8 */
        struct xen_dm_op_ioreq_server_range map_io_range_to_ioreq_server; /* 8 */
        struct xen_dm_op_ioreq_server_range unmap_io_range_from_ioreq_server; /* 8 */
        struct xen_dm_op_set_ioreq_server_state set_ioreq_server_state; /* 8 */
        struct xen_dm_op_destroy_ioreq_server destroy_ioreq_server; /* 8 */
        struct xen_dm_op_track_dirty_vram track_dirty_vram; /* 8 */
        struct xen_dm_op_set_pci_intx_level set_pci_intx_level; /* 8 */
        struct xen_dm_op_set_isa_irq_level set_isa_irq_level; /* 8 */
        struct xen_dm_op_set_pci_link_route set_pci_link_route; /* 8 */
        struct xen_dm_op_modified_memory modified_memory;   /* 8 */
        struct xen_dm_op_set_mem_type set_mem_type;         /* 8 */
        struct xen_dm_op_inject_event inject_event;         /* 8 */
        struct xen_dm_op_inject_msi inject_msi;             /* 8 */
        struct xen_dm_op_map_mem_type_to_ioreq_server map_mem_type_to_ioreq_server; /* 8 */
    } u;
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE == 410
#if defined(__XEN_TOOLS__)
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op {
    uint32_t op;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_dm_op_create_ioreq_server create_ioreq_server; /* 8 */
        struct xen_dm_op_get_ioreq_server_info get_ioreq_server_info; /* 8 */
        struct xen_dm_op_ioreq_server_range map_io_range_to_ioreq_server; /* 8 */
        struct xen_dm_op_ioreq_server_range unmap_io_range_from_ioreq_server; /* 8 */
        struct xen_dm_op_set_ioreq_server_state set_ioreq_server_state; /* 8 */
        struct xen_dm_op_destroy_ioreq_server destroy_ioreq_server; /* 8 */
        struct xen_dm_op_track_dirty_vram track_dirty_vram; /* 8 */
        struct xen_dm_op_set_pci_intx_level set_pci_intx_level; /* 8 */
        struct xen_dm_op_set_isa_irq_level set_isa_irq_level; /* 8 */
        struct xen_dm_op_set_pci_link_route set_pci_link_route; /* 8 */
        struct xen_dm_op_modified_memory modified_memory;   /* 8 */
        struct xen_dm_op_set_mem_type set_mem_type;         /* 8 */
        struct xen_dm_op_inject_event inject_event;         /* 8 */
        struct xen_dm_op_inject_msi inject_msi;             /* 8 */
        struct xen_dm_op_map_mem_type_to_ioreq_server map_mem_type_to_ioreq_server; /* 8 */
        struct xen_dm_op_remote_shutdown remote_shutdown;   /* 8 */
    } u;
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 415
#if defined(__XEN_TOOLS__)
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op {
    uint32_t op;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        struct xen_dm_op_create_ioreq_server create_ioreq_server; /* 8 */
        struct xen_dm_op_get_ioreq_server_info get_ioreq_server_info; /* 8 */
        struct xen_dm_op_ioreq_server_range map_io_range_to_ioreq_server; /* 8 */
        struct xen_dm_op_ioreq_server_range unmap_io_range_from_ioreq_server; /* 8 */
        struct xen_dm_op_set_ioreq_server_state set_ioreq_server_state; /* 8 */
        struct xen_dm_op_destroy_ioreq_server destroy_ioreq_server; /* 8 */
        struct xen_dm_op_track_dirty_vram track_dirty_vram; /* 8 */
        struct xen_dm_op_set_pci_intx_level set_pci_intx_level; /* 8 */
        struct xen_dm_op_set_isa_irq_level set_isa_irq_level; /* 8 */
        struct xen_dm_op_set_pci_link_route set_pci_link_route; /* 8 */
        struct xen_dm_op_modified_memory modified_memory;   /* 8 */
        struct xen_dm_op_set_mem_type set_mem_type;         /* 8 */
        struct xen_dm_op_inject_event inject_event;         /* 8 */
        struct xen_dm_op_inject_msi inject_msi;             /* 8 */
        struct xen_dm_op_map_mem_type_to_ioreq_server map_mem_type_to_ioreq_server; /* 8 */
        struct xen_dm_op_remote_shutdown remote_shutdown;   /* 8 */
        struct xen_dm_op_relocate_memory relocate_memory;   /* 8 */
        struct xen_dm_op_pin_memory_cacheattr pin_memory_cacheattr; /* 8 */
    } u;
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#endif

XEN_ABI_END
#if defined(__XEN_TOOLS__)
XEN_ABI_BEGIN_8
#endif

#if XEN_CONTROL_RELEASE >= 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_dm_op {
    uint32_t op;                                            /* 0 */
    uint32_t pad;                                           /* 4 */
    union {                                                 /* 8 */
        xen_dm_op_create_ioreq_server_t create_ioreq_server; /* 8 */
        xen_dm_op_get_ioreq_server_info_t get_ioreq_server_info; /* 8 */
        xen_dm_op_ioreq_server_range_t map_io_range_to_ioreq_server; /* 8 */
        xen_dm_op_ioreq_server_range_t unmap_io_range_from_ioreq_server; /* 8 */
        xen_dm_op_set_ioreq_server_state_t set_ioreq_server_state; /* 8 */
        xen_dm_op_destroy_ioreq_server_t destroy_ioreq_server; /* 8 */
        xen_dm_op_track_dirty_vram_t track_dirty_vram;      /* 8 */
        xen_dm_op_set_pci_intx_level_t set_pci_intx_level;  /* 8 */
        xen_dm_op_set_isa_irq_level_t set_isa_irq_level;    /* 8 */
        xen_dm_op_set_irq_level_t set_irq_level;            /* 8 */
        xen_dm_op_set_pci_link_route_t set_pci_link_route;  /* 8 */
        xen_dm_op_modified_memory_t modified_memory;        /* 8 */
        xen_dm_op_set_mem_type_t set_mem_type;              /* 8 */
        xen_dm_op_inject_event_t inject_event;              /* 8 */
        xen_dm_op_inject_msi_t inject_msi;                  /* 8 */
        xen_dm_op_map_mem_type_to_ioreq_server_t map_mem_type_to_ioreq_server; /* 8 */
        xen_dm_op_remote_shutdown_t remote_shutdown;        /* 8 */
        xen_dm_op_relocate_memory_t relocate_memory;        /* 8 */
        xen_dm_op_pin_memory_cacheattr_t pin_memory_cacheattr; /* 8 */
        xen_dm_op_nr_vcpus_t nr_vcpus;                      /* 8 */
    } u;
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if defined(__XEN_TOOLS__)
XEN_ABI_END
#endif

#ifndef XEN_ABI_ASSEMBLER
/* xen_dm_op_buf: one buffer of a call */
struct xen_dm_op_buf {
    XEN_GUEST_HANDLE(void) h;                               /* 0 */
    xen_ulong_t size;                                       /* 8; x86_32: 4 */
};                                                          /* 16; x86_32: 8 */
typedef struct xen_dm_op_buf xen_dm_op_buf_t;
DEFINE_XEN_GUEST_HANDLE(xen_dm_op_buf_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_HVM_DM_OP_H__ */
