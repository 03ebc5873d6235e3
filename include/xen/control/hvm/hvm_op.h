/* SPDX-License-Identifier: MIT */
/*
 * hvm_op.h - the definitions of hvm/hvm_op.h in older releases of Xen.
 *
 * Contract: included by ../../hvm/hvm_op.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../../hvm/hvm_op.h"

#ifndef __XEN_PUBLIC_CONTROL_HVM_HVM_OP_H__
#define __XEN_PUBLIC_CONTROL_HVM_HVM_OP_H__

#if defined(XEN_CONTROL_OLDER) && XEN_CONTROL_RELEASE < 409

XEN_ABI_BEGIN

/* HVMOP_*: operations of a device model; dm_op.h explains them (inject_trap: inject_event) */
#define HVMOP_set_pci_intx_level                   2

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_pci_intx_level {
    domid_t domid;                                          /* 0 */
    uint8_t domain;                                         /* 2 */
    uint8_t bus;                                            /* 3 */
    uint8_t device;                                         /* 4 */
    uint8_t intx;                                           /* 5 */
    uint8_t level;                                          /* 6 */
};                                                          /* 8 */
typedef struct xen_hvm_set_pci_intx_level xen_hvm_set_pci_intx_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_intx_level_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_set_isa_irq_level                    3

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_isa_irq_level {
    domid_t domid;                                          /* 0 */
    uint8_t isa_irq;                                        /* 2 */
    uint8_t level;                                          /* 3 */
};                                                          /* 4 */
typedef struct xen_hvm_set_isa_irq_level xen_hvm_set_isa_irq_level_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_isa_irq_level_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_set_pci_link_route                   4

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_pci_link_route {
    domid_t domid;                                          /* 0 */
    uint8_t link;                                           /* 2 */
    uint8_t isa_irq;                                        /* 3 */
};                                                          /* 4 */
typedef struct xen_hvm_set_pci_link_route xen_hvm_set_pci_link_route_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_pci_link_route_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_track_dirty_vram                     6

XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_track_dirty_vram {
    domid_t domid;                                          /* 0 */
    uint32_t nr;                                            /* 4 */
    uint64_aligned_t first_pfn;                             /* 8 */
    XEN_GUEST_HANDLE_64(uint8) dirty_bitmap;                /* 16 */
};                                                          /* 24 */
typedef struct xen_hvm_track_dirty_vram xen_hvm_track_dirty_vram_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_track_dirty_vram_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_modified_memory                      7

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_modified_memory {
    domid_t domid;                                          /* 0 */
    uint32_t nr;                                            /* 4 */
    uint64_aligned_t first_pfn;                             /* 8 */
};                                                          /* 16 */
typedef struct xen_hvm_modified_memory xen_hvm_modified_memory_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_modified_memory_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_set_mem_type                         8

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_mem_type {
    domid_t domid;                                          /* 0 */
    uint16_t hvmmem_type;                                   /* 2 */
    uint32_t nr;                                            /* 4 */
    uint64_aligned_t first_pfn;                             /* 8 */
};                                                          /* 16 */
typedef struct xen_hvm_set_mem_type xen_hvm_set_mem_type_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_mem_type_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_inject_trap                          14

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_inject_trap {
    domid_t domid;                                          /* 0 */
    uint32_t vcpuid;                                        /* 4 */
    uint32_t vector;                                        /* 8 */
    uint32_t type;                                          /* 12 */
    uint32_t error_code;                                    /* 16 */
    uint32_t insn_len;                                      /* 20 */
    uint64_aligned_t cr2;                                   /* 24 */
};                                                          /* 32 */
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_TRAP_ext_int                         0
#define HVMOP_TRAP_nmi                             2
#define HVMOP_TRAP_hw_exc                          3
#define HVMOP_TRAP_sw_int                          4
#define HVMOP_TRAP_pri_sw_exc                      5
#define HVMOP_TRAP_sw_exc                          6
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_hvm_inject_trap xen_hvm_inject_trap_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_inject_trap_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_inject_msi                           16

XEN_ABI_END

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_inject_msi {
    domid_t domid;                                          /* 0 */
    uint32_t data;                                          /* 4 */
    uint64_t addr;                                          /* 8 */
};                                                          /* 16 */
typedef struct xen_hvm_inject_msi xen_hvm_inject_msi_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_inject_msi_t);
typedef uint16_t ioservid_t;
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_create_ioreq_server                  17

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_create_ioreq_server {
    domid_t domid;                                          /* 0 */
    uint8_t handle_bufioreq;                                /* 2 */
    ioservid_t id;                                          /* 4 */
};                                                          /* 6 */
typedef struct xen_hvm_create_ioreq_server xen_hvm_create_ioreq_server_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_create_ioreq_server_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_get_ioreq_server_info                18

XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_get_ioreq_server_info {
    domid_t domid;                                          /* 0 */
    ioservid_t id;                                          /* 2 */
    evtchn_port_t bufioreq_port;                            /* 4 */
    uint64_aligned_t ioreq_pfn;                             /* 8 */
    uint64_aligned_t bufioreq_pfn;                          /* 16 */
};                                                          /* 24 */
typedef struct xen_hvm_get_ioreq_server_info xen_hvm_get_ioreq_server_info_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_get_ioreq_server_info_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_map_io_range_to_ioreq_server         19
#define HVMOP_unmap_io_range_from_ioreq_server     20

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_io_range {
    domid_t domid;                                          /* 0 */
    ioservid_t id;                                          /* 2 */
    uint32_t type;                                          /* 4 */
    uint64_aligned_t start;                                 /* 8 */
    uint64_aligned_t end;                                   /* 16 */
};                                                          /* 24 */
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_IO_RANGE_PORT                        0
#define HVMOP_IO_RANGE_MEMORY                      1
#define HVMOP_IO_RANGE_PCI                         2
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_hvm_io_range xen_hvm_io_range_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_io_range_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_destroy_ioreq_server                 21

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_destroy_ioreq_server {
    domid_t domid;                                          /* 0 */
    ioservid_t id;                                          /* 2 */
};                                                          /* 4 */
typedef struct xen_hvm_destroy_ioreq_server xen_hvm_destroy_ioreq_server_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_destroy_ioreq_server_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_set_ioreq_server_state               22

#ifndef XEN_ABI_ASSEMBLER
struct xen_hvm_set_ioreq_server_state {
    domid_t domid;                                          /* 0 */
    ioservid_t id;                                          /* 2 */
    uint8_t enabled;                                        /* 4 */
};                                                          /* 6 */
typedef struct xen_hvm_set_ioreq_server_state xen_hvm_set_ioreq_server_state_t;
DEFINE_XEN_GUEST_HANDLE(xen_hvm_set_ioreq_server_state_t);
#endif /* XEN_ABI_ASSEMBLER */

#define HVMOP_PCI_SBDF(s, b, d, f) \
    ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) | (((d) & 0x1f) << 3) | ((f) & 0x07))

XEN_ABI_END

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_HVM_HVM_OP_H__ */
