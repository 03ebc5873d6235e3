/* SPDX-License-Identifier: MIT */
/*
 * dm_op.h - operations of a device model on its HVM domain: ioreq servers, interrupts, memory.
 *
 * Contract: HYPERVISOR_dm_op(domid, nr_bufs, xen_dm_op_buf[]): domid is the domain that the
 *           device model serves. Buffer 0 is a xen_dm_op; some operations use a buffer 1.
 *           The caller must be a control domain (dom0), or the stub domain that has the
 *           domain as its target (XEN_DOMCTL_set_target). There is no interface version:
 *           since 4.9 operations and a flag were added and no layout has changed, but Xen
 *           promises this to its own tools only. Returns 0 or a negative XEN_E* error.
 *           Any operation:
 *           -XEN_ENOSYS: Xen was built without ioreq servers (the default on Arm);
 *           -XEN_ENODATA: nr_bufs is 0; -XEN_E2BIG: nr_bufs is above 2; -XEN_ESRCH: no such
 *           domain (DOMID_SELF is not accepted); -XEN_EPERM: the domain is the caller itself,
 *           or the caller is not one of the two above; -XEN_EINVAL: (x86) not an HVM domain,
 *           or padding is not 0; -XEN_EFAULT: Xen cannot access a buffer, or buffer 0 is too
 *           small for the operation; -XEN_EOPNOTSUPP: no such operation on this
 *           architecture; -XEN_ENOMEM: Xen has too little memory. If the Flask security policy
 *           is in use, it allows a caller either all operations or none: -XEN_EACCES.
 * Layout:   the same on every ABI, except where a table says otherwise. For a guest (without
 *           __XEN_TOOLS__) the records are aligned to 4 on x86_32, else to 8.
 *
 * All addresses of a call are in the list of buffers. So the caller's kernel can check them
 * without knowing the operations.
 */
#ifndef __XEN_PUBLIC_HVM_DM_OP_H__
#define __XEN_PUBLIC_HVM_DM_OP_H__

#include "../abi.h"
#include "../xen.h"
#include "../event_channel.h"

#ifndef uint64_aligned_t
# define uint64_aligned_t uint64_t
#endif

#include "../control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "../control/hvm/dm_op.h"
#else

/*
 * XEN_DMOP_*: xen_dm_op.op; the member of xen_dm_op.u has the same name. Arm has operations 1
 * to 6, 19 and 20; x86 has all except 19.
 */
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

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * ioservid_t: number of an ioreq server of a domain.
 *
 * A device model creates an ioreq server (I/O request server) to receive the guest's accesses
 * to ranges of I/O ports, guest-physical addresses, or PCI configuration space. If an access
 * lies within a range of an enabled server, Xen sends it to that server as a request (ioreq.h).
 * If ranges of several servers contain the access, the server with the highest number gets it.
 *
 * Errors of every operation on an existing server: -XEN_ENOENT: no such server. -XEN_EPERM:
 * another domain created it.
 */
typedef uint16_t ioservid_t;
#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_map_mem_type_to_ioreq_server.flags */
#define XEN_DMOP_IOREQ_MEM_ACCESS_READ   0x1u  /* Xen 4.22 refuses it: -XEN_EINVAL */
#define XEN_DMOP_IOREQ_MEM_ACCESS_WRITE  0x2u

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DMOP_map_mem_type_to_ioreq_server: let a server receive the guest's writes to memory of
 * the type HVMMEM_ioreq_server (hvm_op.h), or end this. x86.
 *
 * Only one server of the domain can receive these writes at a time. If flags is 0, the server
 * no longer receives them, and Xen changes all memory of this type back to HVMMEM_ram_rw.
 * -XEN_EOPNOTSUPP: the domain does not use hardware-assisted paging (HAP). -XEN_EINVAL: another
 * type or other flags, or flags is 0 and this server does not receive the writes. -XEN_EBUSY: a
 * server receives the writes already, or Xen has not yet changed all memory back.
 */
struct xen_dm_op_map_mem_type_to_ioreq_server {
    ioservid_t id;                      /* in:  server */
    uint16_t   type;                    /* in:  HVMMEM_ioreq_server */
    uint32_t   flags;                   /* in:  XEN_DMOP_IOREQ_MEM_ACCESS_WRITE: start, 0: stop */
    uint64_t   opaque;                  /* in:  must be 0; out: undefined */
};
typedef struct xen_dm_op_map_mem_type_to_ioreq_server xen_dm_op_map_mem_type_to_ioreq_server_t;

#if defined(__XEN_TOOLS__)
XEN_ABI_BEGIN_8
#endif

/*
 * XEN_DMOP_create_ioreq_server: create a server. It starts disabled.
 *
 * -XEN_EINVAL: no such handle_bufioreq; Arm has HVM_IOREQSRV_BUFIOREQ_OFF only. -XEN_ENOSPC:
 * the domain has 8 servers, or no free event-channel port.
 */
struct xen_dm_op_create_ioreq_server {
    uint8_t    handle_bufioreq;         /* in:  HVM_IOREQSRV_BUFIOREQ_* (hvm_op.h): does the server
                                           have a ring for requests that need no response? */
    uint8_t    pad[3];                  /* in:  must be 0 */
    ioservid_t id;                      /* out: number of the new server */
};
typedef struct xen_dm_op_create_ioreq_server xen_dm_op_create_ioreq_server_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_get_ioreq_server_info.flags; since 4.11 */
#define _XEN_DMOP_no_gfns                0
/* do not place the pages at gfns of the domain, and do not write the two gfn members */
#define XEN_DMOP_no_gfns                 (1u << _XEN_DMOP_no_gfns)

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DMOP_get_ioreq_server_info: get the event channel and the pages of a server (ioreq.h).
 *
 * The device model should map the pages with XENMEM_acquire_resource
 * (XENMEM_resource_ioreq_server) and set XEN_DMOP_no_gfns here. Without that flag, Xen places
 * the pages at gfns of the domain: the older way. Xen writes the bufioreq members only if the
 * server has a ring. The event-channel port for requests that need a response is in each of
 * these requests (ioreq.vp_eport).
 *
 * -XEN_EINVAL: unknown flags. Without XEN_DMOP_no_gfns: -XEN_EOPNOTSUPP: on Arm. -XEN_EPERM:
 * the pages were acquired as a resource. -XEN_ENOMEM: no gfn is left for them (see
 * HVM_PARAM_IOREQ_SERVER_PFN in params.h). -XEN_EINVAL: there is no usable page at that gfn, or
 * the domain is being destroyed.
 */
struct xen_dm_op_get_ioreq_server_info {
    ioservid_t       id;                /* in:  server */
    uint16_t         flags;             /* in:  XEN_DMOP_no_gfns, or 0 */
    evtchn_port_t    bufioreq_port;     /* out: port of the domain, for the device model to bind
                                           (EVTCHNOP_bind_interdomain). Xen sends an event each
                                           time it has put a request into the ring */
    uint64_aligned_t ioreq_gfn;         /* out: gfn of the shared_iopage */
    uint64_aligned_t bufioreq_gfn;      /* out: gfn of the buffered_iopage, the ring */
};
typedef struct xen_dm_op_get_ioreq_server_info xen_dm_op_get_ioreq_server_info_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_ioreq_server_range.type */
#define XEN_DMOP_IO_RANGE_PORT           0  /* I/O ports */
#define XEN_DMOP_IO_RANGE_MEMORY         1  /* guest-physical addresses */
#define XEN_DMOP_IO_RANGE_PCI            2  /* PCI configuration space, by XEN_DMOP_PCI_SBDF */

/* Number of a PCI function: segment in bits 31-16, bus in 15-8, device in 7-3, function in 2-0. */
#define XEN_DMOP_PCI_SBDF(s, b, d, f)                           \
    ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) |             \
     (((d) & 0x1f) << 3) | ((f) & 0x07))

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DMOP_map_io_range_to_ioreq_server: add a range to a server.
 * XEN_DMOP_unmap_io_range_from_ioreq_server: remove a range from a server.
 *
 * -XEN_EINVAL: no such type, or start is above end. -XEN_EEXIST (map): the server has a part
 * of the range already. -XEN_ENOENT (unmap): the server does not have the whole range.
 * -XEN_ENOMEM: also if the server would get more than 256 separate ranges of this type.
 */
struct xen_dm_op_ioreq_server_range {
    ioservid_t       id;                /* in:  server */
    uint16_t         pad;               /* in:  must be 0 */
    uint32_t         type;              /* in:  XEN_DMOP_IO_RANGE_* */
    uint64_aligned_t start, end;        /* in:  first and last port, address or device */
};
typedef struct xen_dm_op_ioreq_server_range xen_dm_op_ioreq_server_range_t;

/* XEN_DMOP_set_ioreq_server_state: enable or disable a server. */
struct xen_dm_op_set_ioreq_server_state {
    ioservid_t id;                      /* in:  server */
    uint8_t    enabled;                 /* in:  1: Xen sends requests to the server, 0: it does
                                           not */
    uint8_t    pad;                     /* in:  must be 0 */
};
typedef struct xen_dm_op_set_ioreq_server_state xen_dm_op_set_ioreq_server_state_t;

/* XEN_DMOP_destroy_ioreq_server: destroy a server, its ranges, pages and event channels. */
struct xen_dm_op_destroy_ioreq_server {
    ioservid_t id;                      /* in:  server */
    uint16_t   pad;                     /* in:  must be 0 */
};
typedef struct xen_dm_op_destroy_ioreq_server xen_dm_op_destroy_ioreq_server_t;

/*
 * XEN_DMOP_track_dirty_vram: report which pages of the emulated video memory the guest has
 * written to since the last call for the same range. x86.
 *
 * Buffer 1 (out): a bitmap with one bit for each page. Xen tracks one range of a domain at a
 * time. The first call for a range starts to track it: with hardware-assisted paging this call
 * reports all pages, with shadow paging it fails with -XEN_ENODATA. -XEN_EINVAL: no buffer 1, it
 * is too small for the bitmap, nr is more than 1 GiB of pages, (shadow paging) the range passes
 * the highest gfn of the domain, or the domain has no VCPU. -XEN_ESRCH: the domain is being
 * destroyed.
 */
struct xen_dm_op_track_dirty_vram {
    uint32_t         nr;                /* in:  number of pages, 0: stop tracking */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  first gfn */
};
typedef struct xen_dm_op_track_dirty_vram xen_dm_op_track_dirty_vram_t;

/*
 * XEN_DMOP_set_pci_intx_level: set the level of an interrupt pin of an emulated PCI device.
 * x86. -XEN_EINVAL: a member is out of its range.
 */
struct xen_dm_op_set_pci_intx_level {
    uint16_t domain;                    /* in:  PCI segment, must be 0 */
    uint8_t  bus, device, intx;         /* in:  bus: must be 0; device: 0 ... 31; intx: 0 INTA ...
                                           3 INTD */
    uint8_t  level;                     /* in:  1: asserted, 0: not */
};
typedef struct xen_dm_op_set_pci_intx_level xen_dm_op_set_pci_intx_level_t;

/*
 * XEN_DMOP_set_isa_irq_level: set the level of an emulated ISA interrupt line. x86.
 * -XEN_EINVAL: a member is out of its range.
 */
struct xen_dm_op_set_isa_irq_level {
    uint8_t isa_irq;                    /* in:  0 ... 15 */
    uint8_t level;                      /* in:  1: asserted, 0: not */
};
typedef struct xen_dm_op_set_isa_irq_level xen_dm_op_set_isa_irq_level_t;

/*
 * XEN_DMOP_set_pci_link_route: connect a PCI interrupt link to an ISA interrupt line. x86.
 * -XEN_EINVAL: a member is out of its range.
 */
struct xen_dm_op_set_pci_link_route {
    uint8_t link;                       /* in:  0 ... 3 */
    uint8_t isa_irq;                    /* in:  1 ... 15, 0: to none */
};
typedef struct xen_dm_op_set_pci_link_route xen_dm_op_set_pci_link_route_t;

/*
 * XEN_DMOP_modified_memory: report pages that the device model has written to, for the dirty
 * log of a migration. x86.
 *
 * Buffer 1 (in): an array of xen_dm_op_modified_memory_extent. Xen starts with the last
 * extent. If log-dirty mode is off, Xen does nothing and returns 0. After an error Xen does not
 * report which extent was wrong. -XEN_EINVAL: nr_bufs is not 2, buffer 1 is too small, or an
 * extent is empty or not wholly below the highest gfn of the domain (Xen 4.22 refuses that gfn
 * itself too). -XEN_EFAULT: Xen cannot read the extents.
 */
struct xen_dm_op_modified_memory {
    uint32_t nr_extents;                /* in:  number of extents; out: undefined */
    uint32_t opaque;                    /* in:  must be 0; out: undefined */
};
typedef struct xen_dm_op_modified_memory xen_dm_op_modified_memory_t;

/* xen_dm_op_modified_memory_extent: a range of modified pages. */
struct xen_dm_op_modified_memory_extent {
    uint32_t         nr;                /* in:  number of pages, not 0 */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  first gfn */
};

/*
 * XEN_DMOP_set_mem_type: change what is at a range of gfns (HVMMEM_*). x86.
 *
 * HVMMEM_ram_rw can become any type. HVMMEM_ram_ro can become any type but
 * HVMMEM_ioreq_server. HVMMEM_ioreq_server can only become HVMMEM_ram_rw. A gfn without memory
 * can only become HVMMEM_mmio_dm. A gfn that became HVMMEM_mmio_dm cannot be changed back. After
 * an error, the gfns before the failing one stay changed.
 *
 * -XEN_EINVAL: the range is empty or beyond the highest gfn of the domain, no such type, the
 * change is not allowed, or HVMMEM_ioreq_server while no server receives the writes to it
 * (XEN_DMOP_map_mem_type_to_ioreq_server). -XEN_EOPNOTSUPP: HVMMEM_ioreq_server without HAP.
 * -XEN_EAGAIN: a page is paged out or shared with other domains; retry later.
 */
struct xen_dm_op_set_mem_type {
    uint32_t         nr;                /* in:  number of pages; out: undefined */
    uint16_t         mem_type;          /* in:  HVMMEM_* (hvm_op.h) */
    uint16_t         pad;               /* in:  must be 0 */
    uint64_aligned_t first_pfn;         /* in:  first gfn; out: undefined */
};
typedef struct xen_dm_op_set_mem_type xen_dm_op_set_mem_type_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_inject_event.type */
#define XEN_DMOP_EVENT_ext_int           0  /* external interrupt */
#define XEN_DMOP_EVENT_nmi               2  /* non-maskable interrupt */
#define XEN_DMOP_EVENT_hw_exc            3  /* hardware exception */
#define XEN_DMOP_EVENT_sw_int            4  /* software interrupt: INT n */
#define XEN_DMOP_EVENT_pri_sw_exc        5  /* privileged software exception: ICEBP */
#define XEN_DMOP_EVENT_sw_exc            6  /* software exception: INT3, INTO */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DMOP_inject_event: inject an exception or interrupt into a VCPU when it runs next. x86.
 *
 * If the VCPU then has another exception or interrupt to deliver, Xen drops the injected one.
 * -XEN_EINVAL: no such VCPU. -XEN_EBUSY: an injected event is pending for it already.
 */
struct xen_dm_op_inject_event {
    uint32_t         vcpuid;            /* in:  VCPU */
    uint8_t          vector;            /* in:  vector number */
    uint8_t          type;              /* in:  XEN_DMOP_EVENT_* */
    uint8_t          insn_len;          /* in:  bytes of the instruction; for the types sw_int,
                                           pri_sw_exc and sw_exc */
    uint8_t          pad0;              /* in:  must be 0 */
    uint32_t         error_code;        /* in:  error code, or ~0 for none */
    uint32_t         pad1;              /* in:  must be 0 */
    uint64_aligned_t cr2;               /* in:  page fault: the address; debug exception: the
                                           pending debug bits */
};
typedef struct xen_dm_op_inject_event xen_dm_op_inject_event_t;

/*
 * XEN_DMOP_inject_msi: deliver a message-signalled interrupt (MSI) of an emulated device. x86.
 *
 * If the vector in data is 0, the message stands for a PIRQ: addr has its number, bits 7-0 in
 * bits 19-12 and the others in bits 63-40. Xen then sends an event to the port that the guest
 * bound with EVTCHNOP_bind_pirq.
 * -XEN_EINVAL: delivery mode other than fixed and lowest priority, or the PIRQ is out of range
 * or in use for another purpose. -XEN_ESRCH: lowest priority, and no VCPU matches.
 * -XEN_ERANGE: vector and PIRQ are both 0.
 */
struct xen_dm_op_inject_msi {
    uint32_t         data;              /* in:  data of the message */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t addr;              /* in:  address of the message: 0xfeexxxxx, or a PIRQ */
};
typedef struct xen_dm_op_inject_msi xen_dm_op_inject_msi_t;

/* XEN_DMOP_remote_shutdown: shut the domain down, like SCHEDOP_remote_shutdown (sched.h). x86. */
struct xen_dm_op_remote_shutdown {
    uint32_t reason;                    /* in:  SHUTDOWN_*; Xen uses the low 8 bits, and does not
                                           check the value */
};
typedef struct xen_dm_op_remote_shutdown xen_dm_op_remote_shutdown_t;

/*
 * XEN_DMOP_relocate_memory: move a range of the domain's memory to other gfns. x86.
 *
 * It does the same as XENMEM_add_to_physmap with XENMAPSPACE_gmfn_range (memory.h), and has
 * the same errors.
 */
struct xen_dm_op_relocate_memory {
    uint32_t         size;              /* in:  number of pages; out: undefined */
    uint32_t         pad;               /* in:  must be 0 */
    uint64_aligned_t src_gfn;           /* in:  first gfn to move from; out: undefined */
    uint64_aligned_t dst_gfn;           /* in:  first gfn to move to; out: undefined */
};
typedef struct xen_dm_op_relocate_memory xen_dm_op_relocate_memory_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xen_dm_op_pin_memory_cacheattr.type; the numbers are those of the PAT MSR; since 4.11 */
#define XEN_DMOP_MEM_CACHEATTR_UC        0  /* uncached */
#define XEN_DMOP_MEM_CACHEATTR_WC        1  /* write-combining */
#define XEN_DMOP_MEM_CACHEATTR_WT        4  /* write-through */
#define XEN_DMOP_MEM_CACHEATTR_WP        5  /* write-protected */
#define XEN_DMOP_MEM_CACHEATTR_WB        6  /* write-back */
#define XEN_DMOP_MEM_CACHEATTR_UCM       7  /* uncached, but an MTRR can make it write-combining */
#define XEN_DMOP_DELETE_MEM_CACHEATTR    (~(uint32_t)0)  /* remove the pinned type of a range */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XEN_DMOP_pin_memory_cacheattr: fix the cacheability of a range of gfns, regardless of the
 * guest's own settings. x86.
 *
 * -XEN_EINVAL: no such type, end is below start, or one of them is 2^W or more, where W is the
 * width of the host's physical addresses in bits. -XEN_ENOENT: XEN_DMOP_DELETE_MEM_CACHEATTR, and
 * no pinned range is exactly this one. -XEN_EPERM: type UC, UCM or WC, and the domain has neither
 * an IOMMU nor access to devices, I/O memory or I/O ports of the host. -XEN_EBUSY: the range
 * overlaps a different pinned range. -XEN_ENOSPC: the domain has 64 pinned ranges.
 */
struct xen_dm_op_pin_memory_cacheattr {
    uint64_aligned_t start;             /* in:  first gfn */
    uint64_aligned_t end;               /* in:  last gfn */
    uint32_t         type;              /* in:  XEN_DMOP_MEM_CACHEATTR_* */
    uint32_t         pad;               /* in:  must be 0 */
};
typedef struct xen_dm_op_pin_memory_cacheattr xen_dm_op_pin_memory_cacheattr_t;

/*
 * XEN_DMOP_set_irq_level: set the level of a shared peripheral interrupt (SPI). Arm.
 *
 * -XEN_EINVAL: irq is not an SPI of the domain, Xen has allocated it (for example for a
 * device that is passed through), or level is above 1.
 */
struct xen_dm_op_set_irq_level {
    uint32_t irq;                       /* in:  interrupt number, 32 and above */
    uint8_t  level;                     /* in:  1: asserted, 0: not */
    uint8_t  pad[3];                    /* in:  must be 0 */
};
typedef struct xen_dm_op_set_irq_level xen_dm_op_set_irq_level_t;

/* XEN_DMOP_nr_vcpus: get the maximum number of VCPUs of the domain. It never changes. */
struct xen_dm_op_nr_vcpus {
    uint32_t vcpus;                     /* out: number of VCPUs, started or not */
};
typedef struct xen_dm_op_nr_vcpus xen_dm_op_nr_vcpus_t;

/*
 * xen_dm_op: the operation and its argument; buffer 0 of a call. It has 32 bytes on every
 * ABI. The buffer may be shorter if it holds op, pad and the whole member of u that the
 * operation uses; else -XEN_EFAULT.
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
    XEN_GUEST_HANDLE(void) h;           /* in:  address */
    xen_ulong_t            size;        /* in:  bytes */
};
typedef struct xen_dm_op_buf xen_dm_op_buf_t;
DEFINE_XEN_GUEST_HANDLE(xen_dm_op_buf_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_HVM_DM_OP_H__ */
