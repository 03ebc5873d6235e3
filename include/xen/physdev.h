/* SPDX-License-Identifier: MIT */
/*
 * physdev.h - dom0's and drivers' use of real interrupts, I/O ports and PCI devices.
 *
 * Contract: HYPERVISOR_physdev_op(cmd, arg): cmd is PHYSDEVOP_*, arg points to
 *           the struct of that operation. 0, or a negative XEN_E* error; -EPERM
 *           where the domain was not given the device, or is not the hardware
 *           domain; -ENOSYS or -EOPNOTSUPP where this Xen has no such operation.
 * Layout:   differs by ABI where there is a pointer, an address or a 64-bit
 *           member, see the tables.
 *
 * A pirq is a domain's own number of an interrupt: below the number of GSIs it is
 * the GSI, above it Xen chooses. EVTCHNOP_bind_pirq makes an event channel of it.
 */
#ifndef __XEN_PUBLIC_PHYSDEV_H__
#define __XEN_PUBLIC_PHYSDEV_H__

#include "xen.h"

XEN_ABI_BEGIN

/* PHYSDEVOP_*: the operation, and the struct that arg points to. 22 is not to be used. */
#define PHYSDEVOP_IRQ_UNMASK_NOTIFY      4  /* none: gone, obsolete since interface 0x00030202 */
#define PHYSDEVOP_irq_status_query       5  /* physdev_irq_status_query */
#define PHYSDEVOP_set_iopl               6  /* physdev_set_iopl */
#define PHYSDEVOP_set_iobitmap           7  /* physdev_set_iobitmap */
#define PHYSDEVOP_apic_read              8  /* physdev_apic */
#define PHYSDEVOP_apic_write             9  /* physdev_apic */
#define PHYSDEVOP_alloc_irq_vector      10  /* physdev_irq */
#define PHYSDEVOP_free_irq_vector       11  /* physdev_irq */
#define PHYSDEVOP_eoi                   12  /* physdev_eoi, since 3.0.4 */
#define PHYSDEVOP_map_pirq              13  /* physdev_map_pirq, since 3.3 */
#define PHYSDEVOP_unmap_pirq            14  /* physdev_unmap_pirq, since 3.3 */
#define PHYSDEVOP_manage_pci_add        15  /* physdev_manage_pci, since 3.3; see 25 */
#define PHYSDEVOP_manage_pci_remove     16  /* physdev_manage_pci, since 3.3; see 26 */
#define PHYSDEVOP_pirq_eoi_gmfn_v1      17  /* physdev_pirq_eoi_gmfn, since 3.4 */
#define PHYSDEVOP_restore_msi           19  /* physdev_restore_msi, since 3.4; see 27 */
#define PHYSDEVOP_manage_pci_add_ext    20  /* physdev_manage_pci_ext, since 3.4; see 25 */
#define PHYSDEVOP_setup_gsi             21  /* physdev_setup_gsi, since 4.0 */
#define PHYSDEVOP_get_free_pirq         23  /* physdev_get_free_pirq, since 4.1 */
#define PHYSDEVOP_pci_mmcfg_reserved    24  /* physdev_pci_mmcfg_reserved, since 4.2 */
#define PHYSDEVOP_pci_device_add        25  /* physdev_pci_device_add, since 4.2 */
#define PHYSDEVOP_pci_device_remove     26  /* physdev_pci_device, since 4.2 */
#define PHYSDEVOP_restore_msi_ext       27  /* physdev_pci_device, since 4.2 */
#define PHYSDEVOP_pirq_eoi_gmfn_v2      28  /* physdev_pirq_eoi_gmfn, since 4.2 */
#define PHYSDEVOP_dbgp_op               29  /* physdev_dbgp_op, since 4.3 */
#define PHYSDEVOP_prepare_msix          30  /* physdev_pci_device, since 4.3 */
#define PHYSDEVOP_release_msix          31  /* physdev_pci_device, since 4.3 */
#define PHYSDEVOP_pci_device_reset      32  /* pci_device_reset, since 4.20 */

/* The second form since interface version 0x00040200, the first until then. */
#if __XEN_INTERFACE_VERSION__ >= 0x00040200
# define PHYSDEVOP_pirq_eoi_gmfn        PHYSDEVOP_pirq_eoi_gmfn_v2
#else
# define PHYSDEVOP_pirq_eoi_gmfn        PHYSDEVOP_pirq_eoi_gmfn_v1
#endif

/* PHYSDEVOP_eoi: the interrupt has been served, the line may raise it again. */
struct physdev_eoi {
    uint32_t irq;               /* in:  pirq */
};
typedef struct physdev_eoi physdev_eoi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_eoi_t);

/*
 * PHYSDEVOP_pirq_eoi_gmfn_v1, _v2: share a page in which Xen says what needs
 * PHYSDEVOP_eoi: bit n is set where pirq n does. After _v1, PHYSDEVOP_eoi also
 * unmasks the event channel; after _v2 it does not.
 *
 *   offset  x86_32  size  field
 *        0       0     -  gmfn  4 bytes on x86_32, 8 elsewhere
 *        8       4
 */
struct physdev_pirq_eoi_gmfn {
    xen_pfn_t gmfn;             /* in:  a frame of the caller's */
};
typedef struct physdev_pirq_eoi_gmfn physdev_pirq_eoi_gmfn_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pirq_eoi_gmfn_t);

/* physdev_irq_status_query.flags */
#define _XENIRQSTAT_needs_eoi           0
#define XENIRQSTAT_needs_eoi            (1U << _XENIRQSTAT_needs_eoi)  /* PHYSDEVOP_eoi is due */
#define _XENIRQSTAT_shared              1
#define XENIRQSTAT_shared               (1U << _XENIRQSTAT_shared)     /* by other guests too */

/* PHYSDEVOP_irq_status_query: how is this interrupt to be treated? */
struct physdev_irq_status_query {
    uint32_t irq;               /* in:  pirq */
    uint32_t flags;             /* out: XENIRQSTAT_* */
};
typedef struct physdev_irq_status_query physdev_irq_status_query_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_status_query_t);

/* PHYSDEVOP_set_iopl: the calling VCPU's I/O privilege level. x86 PV. */
struct physdev_set_iopl {
    uint32_t iopl;              /* in:  0 ... 3; from 1 on the kernel may use I/O ports */
};
typedef struct physdev_set_iopl physdev_set_iopl_t;
DEFINE_XEN_GUEST_HANDLE(physdev_set_iopl_t);

/*
 * PHYSDEVOP_set_iobitmap: the I/O ports that user mode may use on the calling VCPU.
 * x86 PV. Until interface version 0x00030205 bitmap is a bare pointer.
 *
 *   offset  x86_32  size  field
 *        0       0     -  bitmap    4 bytes on x86_32, 8 elsewhere
 *        8       4     4  nr_ports
 *       12       -     4  (hole)
 *       16       8
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
struct physdev_set_iobitmap {
    XEN_GUEST_HANDLE(uint8) bitmap;  /* in:  a bit a port: 0 allows it */
    uint32_t nr_ports;               /* in:  bits; later ports are forbidden */
};
#else
struct physdev_set_iobitmap {
    uint8_t *bitmap;
    uint32_t nr_ports;
};
#endif
typedef struct physdev_set_iobitmap physdev_set_iobitmap_t;
DEFINE_XEN_GUEST_HANDLE(physdev_set_iobitmap_t);

/*
 * PHYSDEVOP_apic_read, PHYSDEVOP_apic_write: a register of an I/O APIC. x86 dom0.
 *
 *   offset  x86_32  arm32  size  field
 *        0       0      0     -  apic_physbase  4 bytes on x86_32 and arm32, 8 elsewhere
 *        8       4      4     4  reg
 *       12       8      8     4  value
 *       16      12     12
 */
struct physdev_apic {
    xen_abi_ulong_t apic_physbase;  /* in:  machine address of the I/O APIC */
    uint32_t        reg;            /* in:  number of the register */
    uint32_t        value;          /* read: out, write: in */
};
typedef struct physdev_apic physdev_apic_t;
DEFINE_XEN_GUEST_HANDLE(physdev_apic_t);

/*
 * PHYSDEVOP_alloc_irq_vector, PHYSDEVOP_free_irq_vector: the CPU vector of an
 * interrupt line. x86 dom0; Xen chooses vectors itself now and frees none.
 */
struct physdev_irq {
    uint32_t irq;               /* in:  GSI */
    uint32_t vector;            /* alloc: out, free: in */
};
typedef struct physdev_irq physdev_irq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_t);

/* physdev_map_pirq.type, physdev_get_free_pirq.type */
#define MAP_PIRQ_TYPE_MSI               0x0  /* an MSI or MSI-X of a device in segment 0 */
#define MAP_PIRQ_TYPE_GSI               0x1  /* an interrupt line */
#define MAP_PIRQ_TYPE_UNKNOWN           0x2  /* none of these */
#define MAP_PIRQ_TYPE_MSI_SEG           0x3  /* an MSI or MSI-X, with segment; since 4.2 */
#define MAP_PIRQ_TYPE_MULTI_MSI         0x4  /* several MSIs in a row, with segment; since 4.4 */

/*
 * PHYSDEVOP_map_pirq: give a domain a pirq for a GSI or a device's message.
 *
 *   offset  x86_32  size  field
 *        0       0     2  domid
 *        2       2     2  (hole)
 *        4       4     4  type
 *        8       8     4  index
 *       12      12     4  pirq
 *       16      16     4  bus
 *       20      20     4  devfn
 *       24      24     4  entry_nr
 *       28       -     4  (hole)
 *       32      28     8  table_base
 *       40      36
 */
struct physdev_map_pirq {
    domid_t  domid;             /* in:  who gets it, or DOMID_SELF */
    int      type;              /* in:  MAP_PIRQ_TYPE_* */
    int      index;             /* in:  the GSI; -1 for a message; MULTI_MSI: ignored */
    int      pirq;              /* in:  the pirq to use, or negative; out: the pirq */
    int      bus;               /* in:  bits 0-15: bus; 16-31: segment (MSI_SEG, MULTI_MSI) */
    int      devfn;             /* in:  device << 3 | function */
    int      entry_nr;          /* in:  entry of the MSI-X table; MULTI_MSI: how many, out too */
    uint64_t table_base;        /* in:  address of the MSI-X table; 0: MSI */
};
typedef struct physdev_map_pirq physdev_map_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_map_pirq_t);

/*
 * PHYSDEVOP_unmap_pirq: take it back.
 *
 *   offset  size  field
 *        0     2  domid
 *        2     2  (hole)
 *        4     4  pirq
 *        8
 */
struct physdev_unmap_pirq {
    domid_t domid;              /* in:  who has it, or DOMID_SELF */
    int     pirq;               /* in */
};
typedef struct physdev_unmap_pirq physdev_unmap_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_unmap_pirq_t);

/* PHYSDEVOP_manage_pci_add, _remove: dom0 found, or lost, a device in segment 0. */
struct physdev_manage_pci {
    uint8_t bus;                /* in */
    uint8_t devfn;              /* in:  device << 3 | function */
};
typedef struct physdev_manage_pci physdev_manage_pci_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_t);

/* PHYSDEVOP_restore_msi: write the MSI state of a device in segment 0 again, after a sleep. */
struct physdev_restore_msi {
    uint8_t bus;                /* in */
    uint8_t devfn;              /* in:  device << 3 | function */
};
typedef struct physdev_restore_msi physdev_restore_msi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_restore_msi_t);

/*
 * PHYSDEVOP_manage_pci_add_ext: as PHYSDEVOP_manage_pci_add, for special functions.
 *
 *   offset  size  field
 *        0     1  bus
 *        1     1  devfn
 *        2     2  (hole)
 *        4     4  is_extfn
 *        8     4  is_virtfn
 *       12     1  physfn.bus
 *       13     1  physfn.devfn
 *       14     2  (hole)
 *       16
 */
struct physdev_manage_pci_ext {
    uint8_t  bus;               /* in */
    uint8_t  devfn;             /* in:  device << 3 | function */
    uint32_t is_extfn;          /* in:  not 0: an extended function, devfn has no device */
    uint32_t is_virtfn;         /* in:  not 0: a virtual function, of physfn */
    struct {
        uint8_t bus;            /* in */
        uint8_t devfn;          /* in */
    } physfn;
};
typedef struct physdev_manage_pci_ext physdev_manage_pci_ext_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_ext_t);

/*
 * The argument of the first hypercall of this name, whose number is now
 * __HYPERVISOR_physdev_op_compat: operation and argument in one record.
 * Superseded since interface version 0x00030202; later operations are not in it.
 *
 *   offset  x86_32  size  field
 *        0       0     4  cmd
 *        4       -     4  (hole)
 *        8       4     -  u       12 bytes on x86_32, 16 elsewhere
 *       24      16
 */
struct physdev_op {
    uint32_t cmd;               /* in:  PHYSDEVOP_* */
    union {
        physdev_irq_status_query_t irq_status_query;
        physdev_set_iopl_t         set_iopl;
        physdev_set_iobitmap_t     set_iobitmap;
        physdev_apic_t             apic_op;
        physdev_irq_t              irq_op;
    } u;
};
typedef struct physdev_op physdev_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_op_t);

/*
 * PHYSDEVOP_setup_gsi: dom0 read from ACPI how an interrupt line behaves. x86.
 *
 *   offset  size  field
 *        0     4  gsi
 *        4     1  triggering
 *        5     1  polarity
 *        6     2  (hole)
 *        8
 */
struct physdev_setup_gsi {
    int     gsi;                /* in */
    uint8_t triggering;         /* in:  0: edge, 1: level */
    uint8_t polarity;           /* in:  0: active high, 1: active low */
};
typedef struct physdev_setup_gsi physdev_setup_gsi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_setup_gsi_t);

/* PHYSDEVOP_get_free_pirq: which pirq is free, to be used by PHYSDEVOP_map_pirq next. */
struct physdev_get_free_pirq {
    int      type;              /* in:  MAP_PIRQ_TYPE_GSI or MAP_PIRQ_TYPE_MSI */
    uint32_t pirq;              /* out */
};
typedef struct physdev_get_free_pirq physdev_get_free_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_get_free_pirq_t);

/* physdev_pci_mmcfg_reserved.flags */
#define XEN_PCI_MMCFG_RESERVED          0x1  /* the firmware reserves the area: use it */

/*
 * PHYSDEVOP_pci_mmcfg_reserved: whether the firmware vouches for an area through
 * which PCI configuration space is accessed. x86 dom0.
 */
struct physdev_pci_mmcfg_reserved {
    uint64_t address;           /* in:  machine address of bus 0's part */
    uint16_t segment;           /* in */
    uint8_t  start_bus;         /* in:  first bus of the area */
    uint8_t  end_bus;           /* in:  last bus of it */
    uint32_t flags;             /* in:  XEN_PCI_MMCFG_* */
};
typedef struct physdev_pci_mmcfg_reserved physdev_pci_mmcfg_reserved_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_mmcfg_reserved_t);

/* physdev_pci_device_add.flags */
#define XEN_PCI_DEV_EXTFN               0x1  /* an extended function: devfn has no device */
#define XEN_PCI_DEV_VIRTFN              0x2  /* a virtual function, of physfn */
#define XEN_PCI_DEV_PXM                 0x4  /* optarr[0] is there */

/*
 * PHYSDEVOP_pci_device_add: dom0 found a device.
 *
 *   offset  size  field
 *        0     2  seg
 *        2     1  bus
 *        3     1  devfn
 *        4     4  flags
 *        8     1  physfn.bus
 *        9     1  physfn.devfn
 *       10     2  (hole)
 *       12     -  optarr
 */
XEN_ABI_EXT struct physdev_pci_device_add {
    uint16_t seg;               /* in */
    uint8_t  bus;               /* in */
    uint8_t  devfn;             /* in:  device << 3 | function */
    uint32_t flags;             /* in:  XEN_PCI_DEV_* */
    struct {
        uint8_t bus;            /* in */
        uint8_t devfn;          /* in */
    } physfn;
    uint32_t optarr[XEN_FLEX_ARRAY_DIM];  /* in:  [0]: its proximity domain (ACPI) */
};
typedef struct physdev_pci_device_add physdev_pci_device_add_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_add_t);

/*
 * PHYSDEVOP_pci_device_remove: dom0 lost a device.
 * PHYSDEVOP_restore_msi_ext: write its MSI state again, after a sleep.
 * PHYSDEVOP_prepare_msix, _release_msix: from the first to the second, the
 * addresses of an MSI-X device that another domain is to have do not change.
 */
struct physdev_pci_device {
    uint16_t seg;               /* in */
    uint8_t  bus;               /* in */
    uint8_t  devfn;             /* in:  device << 3 | function */
};
typedef struct physdev_pci_device physdev_pci_device_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_t);

/* pci_device_reset.flags: how the device was reset. */
#define PCI_DEVICE_RESET_COLD           0x0
#define PCI_DEVICE_RESET_WARM           0x1
#define PCI_DEVICE_RESET_HOT            0x2
#define PCI_DEVICE_RESET_FLR            0x3  /* one function of it */
#define PCI_DEVICE_RESET_MASK           0x3  /* other bits: 0 */

/* PHYSDEVOP_pci_device_reset: dom0 has reset a device; Xen forgets what it knew of its state. */
struct pci_device_reset {
    physdev_pci_device_t dev;   /* in */
    uint32_t             flags; /* in:  PCI_DEVICE_RESET_* */
};

/* physdev_dbgp_op.op, .bus */
#define PHYSDEVOP_DBGP_RESET_PREPARE    1  /* do not touch it until DONE */
#define PHYSDEVOP_DBGP_RESET_DONE       2  /* it was reset: set it up again */

#define PHYSDEVOP_DBGP_BUS_UNKNOWN      0  /* whichever Xen has; u is ignored */
#define PHYSDEVOP_DBGP_BUS_PCI          1  /* u.pci */

/* PHYSDEVOP_dbgp_op: dom0 resets the USB controller by whose debug port Xen talks. */
struct physdev_dbgp_op {
    uint8_t op;                 /* in:  PHYSDEVOP_DBGP_RESET_* */
    uint8_t bus;                /* in:  PHYSDEVOP_DBGP_BUS_* */
    union {
        physdev_pci_device_t pci;  /* in:  the controller */
    } u;
};
typedef struct physdev_dbgp_op physdev_dbgp_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_dbgp_op_t);

/* Legacy names, until 0x00040600. */
#if __XEN_INTERFACE_VERSION__ < 0x00040600
# define PHYSDEVOP_IRQ_STATUS_QUERY         PHYSDEVOP_irq_status_query
# define PHYSDEVOP_SET_IOPL                 PHYSDEVOP_set_iopl
# define PHYSDEVOP_SET_IOBITMAP             PHYSDEVOP_set_iobitmap
# define PHYSDEVOP_APIC_READ                PHYSDEVOP_apic_read
# define PHYSDEVOP_APIC_WRITE               PHYSDEVOP_apic_write
# define PHYSDEVOP_ASSIGN_VECTOR            PHYSDEVOP_alloc_irq_vector
# define PHYSDEVOP_FREE_VECTOR              PHYSDEVOP_free_irq_vector
# define PHYSDEVOP_IRQ_NEEDS_UNMASK_NOTIFY  XENIRQSTAT_needs_eoi
# define PHYSDEVOP_IRQ_SHARED               XENIRQSTAT_shared
#endif

XEN_ABI_END

#endif /* __XEN_PUBLIC_PHYSDEV_H__ */
