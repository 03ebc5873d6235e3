/* SPDX-License-Identifier: MIT */
/*
 * dm_op.h - what the device model of an HVM domain does to it.
 *
 * Contract: HYPERVISOR_dm_op(domid, nr_bufs, xen_dm_op_buf[]): domid is the domain, buffer 0
 *           an xen_dm_op, other buffers by operation. For the domain's device model:
 *           dom0, or the stub domain that has it as its target (XEN_DOMCTL_set_target);
 *           others get -XEN_EPERM, and where Xen has a security policy (XSM), that
 *           decides about each operation. There is no interface version: since 4.9
 *           operations were added and none has changed, but Xen does not promise it
 *           to others than its tools. Returns 0, or -XEN_EOPNOTSUPP: no such
 *           operation here; -XEN_ESRCH: no such domain; -XEN_EFAULT: no buffer, or a bad one.
 * Layout:   the same on every ABI, but for what a table says. For a guest (without
 *           __XEN_TOOLS__) the records are aligned to 4 on x86_32, else to 8.
 *
 * Every address in a call is in the buffers' list, so that the kernel of the caller can
 * check them without knowing the operations.
 */
#ifndef __XEN_PUBLIC_HVM_DM_OP_H__
#define __XEN_PUBLIC_HVM_DM_OP_H__

#include "../xen.h"
#include "../event_channel.h"

#ifndef uint64_aligned_t
# define uint64_aligned_t uint64_t
#endif

#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "../control/hvm/dm_op.h"
#else

/* XEN_DMOP_*: xen_dm_op.op; the member of xen_dm_op.u that it takes has the same name. */
#define XEN_DMOP_create_ioreq_server              1
#define XEN_DMOP_get_ioreq_server_info            2
#define XEN_DMOP_map_io_range_to_ioreq_server     3
#define XEN_DMOP_unmap_io_range_from_ioreq_server 4
#define XEN_DMOP_set_ioreq_server_state           5
#define XEN_DMOP_destroy_ioreq_server             6
#define XEN_DMOP_track_dirty_vram                 7
#define XEN_DMOP_set_pci_intx_level               8
#define XEN_DMOP_set_isa_irq_level                9
#define XEN_DMOP_set_pci_link_route              10
#define XEN_DMOP_modified_memory                 11
#define XEN_DMOP_set_mem_type                    12
#define XEN_DMOP_inject_event                    13
#define XEN_DMOP_inject_msi                      14
#define XEN_DMOP_map_mem_type_to_ioreq_server    15
#define XEN_DMOP_remote_shutdown                 16  /* since 4.10 */
#define XEN_DMOP_relocate_memory                 17  /* since 4.11 */
#define XEN_DMOP_pin_memory_cacheattr            18  /* since 4.11 */
#define XEN_DMOP_set_irq_level                   19  /* since 4.15 */
#define XEN_DMOP_nr_vcpus                        20  /* since 4.15 */

XEN_ABI_BEGIN

/*
 * ioservid_t: an I/O request server of a domain. An access of the guest to a port, an
 * address or a PCI device that is emulated becomes a request (hvm/ioreq.h) to
 * the server that has the whole of it.
 */
typedef uint16_t ioservid_t;

/* xen_dm_op_map_mem_type_to_ioreq_server.flags */
#define XEN_DMOP_IOREQ_MEM_ACCESS_READ   0x1u
#define XEN_DMOP_IOREQ_MEM_ACCESS_WRITE  0x2u

/*
 * XEN_DMOP_map_mem_type_to_ioreq_server: accesses to memory of a type go to a server.
 * x86. -XEN_EINVAL: not WRITE or 0; -XEN_EBUSY: another server has them.
 */
struct xen_dm_op_map_mem_type_to_ioreq_server {
    ioservid_t id;                      /* in */
    uint16_t   type;                    /* in:  HVMMEM_ioreq_server */
    uint32_t   flags;                   /* in:  XEN_DMOP_IOREQ_MEM_ACCESS_WRITE, or 0: no more */
    uint64_t   opaque;                  /* in:  must be 0; out: not defined */
};
typedef struct xen_dm_op_map_mem_type_to_ioreq_server xen_dm_op_map_mem_type_to_ioreq_server_t;

#if defined(__XEN_TOOLS__)
XEN_ABI_BEGIN_8
#endif

/* XEN_DMOP_create_ioreq_server: make a server, not enabled yet. */
struct xen_dm_op_create_ioreq_server {
    uint8_t    handle_bufioreq;         /* in:  HVM_IOREQSRV_BUFIOREQ_*: a ring for requests that
                                           need no response? */
    uint8_t    pad[3];                  /* in:  must be 0 */
    ioservid_t id;                      /* out */
};
typedef struct xen_dm_op_create_ioreq_server xen_dm_op_create_ioreq_server_t;

/* xen_dm_op_get_ioreq_server_info.flags; since 4.11 */
#define _XEN_DMOP_no_gfns                0
#define XEN_DMOP_no_gfns                 (1u << _XEN_DMOP_no_gfns)  /* make no gfns for them */

/*
 * XEN_DMOP_get_ioreq_server_info: where a server's requests are. Better than by gfn they
 * are mapped with XENMEM_resource_ioreq_server. The event channels of requests that
 * need a response are in these.
 */
struct xen_dm_op_get_ioreq_server_info {
    ioservid_t       id;                /* in */
    uint16_t         flags;             /* in:  XEN_DMOP_no_gfns, or 0 */
    evtchn_port_t    bufioreq_port;     /* out: of the ring, to be bound */
    uint64_aligned_t ioreq_gfn;         /* out: of the page of requests, one a VCPU */
    uint64_aligned_t bufioreq_gfn;      /* out: of the page with the ring */
};
typedef struct xen_dm_op_get_ioreq_server_info xen_dm_op_get_ioreq_server_info_t;

/* xen_dm_op_ioreq_server_range.type */
#define XEN_DMOP_IO_RANGE_PORT           0  /* I/O ports */
#define XEN_DMOP_IO_RANGE_MEMORY         1  /* physical addresses */
#define XEN_DMOP_IO_RANGE_PCI            2  /* XEN_DMOP_PCI_SBDF: configuration space */

/* A PCI device: segment, bus, device, function. */
#define XEN_DMOP_PCI_SBDF(s, b, d, f)                           \
    ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) |             \
     (((d) & 0x1f) << 3) | ((f) & 0x07))

/*
 * XEN_DMOP_map_io_range_to_ioreq_server: a range is the server's.
 * XEN_DMOP_unmap_io_range_from_ioreq_server: no more. -XEN_EEXIST: it has a part of it
 * already; -XEN_ENOENT: it has not.
 */
struct xen_dm_op_ioreq_server_range {
    ioservid_t       id;                /* in */
    uint16_t         pad;               /* in:  must be 0 */
    uint32_t         type;              /* in:  XEN_DMOP_IO_RANGE_* */
    uint64_aligned_t start, end;        /* in:  the first and the last */
};
typedef struct xen_dm_op_ioreq_server_range xen_dm_op_ioreq_server_range_t;

/* XEN_DMOP_set_ioreq_server_state: from now on requests go to the server, or not. */
struct xen_dm_op_set_ioreq_server_state {
    ioservid_t id;                      /* in */
    uint8_t    enabled;                 /* in:  0 or 1 */
    uint8_t    pad;                     /* in:  must be 0 */
};
typedef struct xen_dm_op_set_ioreq_server_state xen_dm_op_set_ioreq_server_state_t;

/* XEN_DMOP_destroy_ioreq_server: with all its ranges. */
struct xen_dm_op_destroy_ioreq_server {
    ioservid_t id;                      /* in */
    uint16_t   pad;                     /* in:  must be 0 */
};
typedef struct xen_dm_op_destroy_ioreq_server xen_dm_op_destroy_ioreq_server_t;

/*
 * XEN_DMOP_track_dirty_vram: which frames of a range were written to since the last call
 * for it. x86. Buffer 1: out: a bit a frame.
 */
struct xen_dm_op_track_dirty_vram {
    uint32_t         nr;                /* in:  frames, 0: end it */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  gfn */
};
typedef struct xen_dm_op_track_dirty_vram xen_dm_op_track_dirty_vram_t;

/* XEN_DMOP_set_pci_intx_level: an interrupt pin of an emulated PCI device. x86. */
struct xen_dm_op_set_pci_intx_level {
    uint16_t domain;                    /* in:  segment, 0 */
    uint8_t  bus, device, intx;         /* in:  bus 0; intx: 0 INTA ... 3 INTD */
    uint8_t  level;                     /* in:  1: asserted */
};
typedef struct xen_dm_op_set_pci_intx_level xen_dm_op_set_pci_intx_level_t;

/* XEN_DMOP_set_isa_irq_level: an ISA interrupt line. x86. */
struct xen_dm_op_set_isa_irq_level {
    uint8_t isa_irq;                    /* in:  0 ... 15 */
    uint8_t level;                      /* in:  1: asserted */
};
typedef struct xen_dm_op_set_isa_irq_level xen_dm_op_set_isa_irq_level_t;

/* XEN_DMOP_set_pci_link_route: which ISA line a PCI interrupt link goes to. x86. */
struct xen_dm_op_set_pci_link_route {
    uint8_t link;                       /* in:  0 ... 3 */
    uint8_t isa_irq;                    /* in:  1 ... 15, 0: none */
};
typedef struct xen_dm_op_set_pci_link_route xen_dm_op_set_pci_link_route_t;

/*
 * XEN_DMOP_modified_memory: the device model wrote to the guest's memory, for the dirty
 * log. x86. Buffer 1: in: an array of xen_dm_op_modified_memory_extent. After an error
 * nr_extents is the number of the extent that has it, from 1.
 */
struct xen_dm_op_modified_memory {
    uint32_t nr_extents;                /* in:  elements; out: see above */
    uint32_t opaque;                    /* in:  must be 0; out: not defined */
};
typedef struct xen_dm_op_modified_memory xen_dm_op_modified_memory_t;

struct xen_dm_op_modified_memory_extent {
    uint32_t         nr;                /* in:  frames */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  gfn */
};

/*
 * XEN_DMOP_set_mem_type: a range of gfns is memory of another kind. x86. The record
 * changes while the operation is in progress.
 */
struct xen_dm_op_set_mem_type {
    uint32_t         nr;                /* in:  frames */
    uint16_t         mem_type;          /* in:  hvmmem_type_t, HVMMEM_* */
    uint16_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  gfn */
};
typedef struct xen_dm_op_set_mem_type xen_dm_op_set_mem_type_t;

/* xen_dm_op_inject_event.type */
#define XEN_DMOP_EVENT_ext_int           0  /* an external interrupt */
#define XEN_DMOP_EVENT_nmi               2
#define XEN_DMOP_EVENT_hw_exc            3  /* an exception of the CPU */
#define XEN_DMOP_EVENT_sw_int            4  /* INT n */
#define XEN_DMOP_EVENT_pri_sw_exc        5  /* ICEBP */
#define XEN_DMOP_EVENT_sw_exc            6  /* INT3, INTO */

/*
 * XEN_DMOP_inject_event: an exception or interrupt for a VCPU when it runs next. x86.
 * -XEN_EBUSY: one is pending already.
 */
struct xen_dm_op_inject_event {
    uint32_t         vcpuid;            /* in */
    uint8_t          vector;            /* in */
    uint8_t          type;              /* in:  XEN_DMOP_EVENT_* */
    uint8_t          insn_len;          /* in:  bytes of the instruction, of the last three */
    uint8_t          pad0;              /* in:  must be 0 */
    uint32_t         error_code;        /* in:  ~0: none */
    uint32_t         pad1;              /* in:  must be 0 */
    uint64_aligned_t cr2;               /* in:  the address of a page fault, what is pending of a
                                           debug exception */
};
typedef struct xen_dm_op_inject_event xen_dm_op_inject_event_t;

/* XEN_DMOP_inject_msi: a message of an emulated device. x86. */
struct xen_dm_op_inject_msi {
    uint32_t         data;              /* in */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t addr;              /* in:  0xfeexxxxx */
};
typedef struct xen_dm_op_inject_msi xen_dm_op_inject_msi_t;

/* XEN_DMOP_remote_shutdown: shut the domain down, as SCHEDOP_remote_shutdown does. */
struct xen_dm_op_remote_shutdown {
    uint32_t reason;                    /* in:  SHUTDOWN_*, or another number */
};
typedef struct xen_dm_op_remote_shutdown xen_dm_op_remote_shutdown_t;

/*
 * XEN_DMOP_relocate_memory: frames go to other gfns, as by XENMAPSPACE_gmfn_range. x86.
 * The record changes while the operation is in progress.
 */
struct xen_dm_op_relocate_memory {
    uint32_t         size;              /* in:  frames; out: not defined */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t src_gfn;           /* in:  from; out: not defined */
    uint64_aligned_t dst_gfn;           /* in:  to; out: not defined */
};
typedef struct xen_dm_op_relocate_memory xen_dm_op_relocate_memory_t;

/* xen_dm_op_pin_memory_cacheattr.type, by number as in MTRRs; since 4.11 */
#define XEN_DMOP_MEM_CACHEATTR_UC        0  /* uncached */
#define XEN_DMOP_MEM_CACHEATTR_WC        1  /* write-combining */
#define XEN_DMOP_MEM_CACHEATTR_WT        4  /* write-through */
#define XEN_DMOP_MEM_CACHEATTR_WP        5  /* write-protected */
#define XEN_DMOP_MEM_CACHEATTR_WB        6  /* write-back */
#define XEN_DMOP_MEM_CACHEATTR_UCM       7  /* uncached, but MTRRs decide */
#define XEN_DMOP_DELETE_MEM_CACHEATTR    (~(uint32_t)0)  /* whatever it would be */

/* XEN_DMOP_pin_memory_cacheattr: the type of memory of a range, whatever the guest says. x86. */
struct xen_dm_op_pin_memory_cacheattr {
    uint64_aligned_t start;             /* in:  first gfn */
    uint64_aligned_t end;               /* in:  last gfn */
    uint32_t         type;              /* in:  XEN_DMOP_MEM_CACHEATTR_* */
    uint32_t         pad;               /* in:  must be 0 */
};
typedef struct xen_dm_op_pin_memory_cacheattr xen_dm_op_pin_memory_cacheattr_t;

/* XEN_DMOP_set_irq_level: a shared interrupt (SPI). Arm. */
struct xen_dm_op_set_irq_level {
    uint32_t irq;                       /* in:  32 and more */
    uint8_t  level;                     /* in:  1: asserted */
    uint8_t  pad[3];                    /* in:  must be 0 */
};
typedef struct xen_dm_op_set_irq_level xen_dm_op_set_irq_level_t;

/* XEN_DMOP_nr_vcpus: how many VCPUs the domain has, also those not started. It never changes. */
struct xen_dm_op_nr_vcpus {
    uint32_t vcpus;                     /* out */
};
typedef struct xen_dm_op_nr_vcpus xen_dm_op_nr_vcpus_t;

/*
 * xen_dm_op: the operation and its argument, 32 bytes on every ABI; buffer 0. It may be
 * shorter, when u is: what is missing is 0.
 */
struct xen_dm_op {
    uint32_t op;                        /* in:  XEN_DMOP_* */
    uint32_t pad;                       /* in:  must be 0 */
    union {
        xen_dm_op_create_ioreq_server_t          create_ioreq_server;
        xen_dm_op_get_ioreq_server_info_t        get_ioreq_server_info;
        xen_dm_op_ioreq_server_range_t           map_io_range_to_ioreq_server;
        xen_dm_op_ioreq_server_range_t           unmap_io_range_from_ioreq_server;
        xen_dm_op_set_ioreq_server_state_t       set_ioreq_server_state;
        xen_dm_op_destroy_ioreq_server_t         destroy_ioreq_server;
        xen_dm_op_track_dirty_vram_t             track_dirty_vram;
        xen_dm_op_set_pci_intx_level_t           set_pci_intx_level;
        xen_dm_op_set_isa_irq_level_t            set_isa_irq_level;
        xen_dm_op_set_irq_level_t                set_irq_level;
        xen_dm_op_set_pci_link_route_t           set_pci_link_route;
        xen_dm_op_modified_memory_t              modified_memory;
        xen_dm_op_set_mem_type_t                 set_mem_type;
        xen_dm_op_inject_event_t                 inject_event;
        xen_dm_op_inject_msi_t                   inject_msi;
        xen_dm_op_map_mem_type_to_ioreq_server_t map_mem_type_to_ioreq_server;
        xen_dm_op_remote_shutdown_t              remote_shutdown;
        xen_dm_op_relocate_memory_t              relocate_memory;
        xen_dm_op_pin_memory_cacheattr_t         pin_memory_cacheattr;
        xen_dm_op_nr_vcpus_t                     nr_vcpus;
    } u;
};

#if defined(__XEN_TOOLS__)
XEN_ABI_END
#endif

/*
 * xen_dm_op_buf: one buffer of a call.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  h
 *        8     8       4     4  size
 *       16             8
 */
struct xen_dm_op_buf {
    XEN_GUEST_HANDLE(void) h;           /* in */
    xen_ulong_t            size;        /* in:  bytes */
};
typedef struct xen_dm_op_buf xen_dm_op_buf_t;
DEFINE_XEN_GUEST_HANDLE(xen_dm_op_buf_t);

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_HVM_DM_OP_H__ */
