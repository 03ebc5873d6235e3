/* SPDX-License-Identifier: MIT */
/*
 * physdev.h - access to physical interrupts (pirqs), I/O ports, I/O APICs and PCI devices.
 *
 * Contract: HYPERVISOR_physdev_op(cmd, arg): cmd is PHYSDEVOP_*, arg points to the struct
 *           of that operation. Returns 0 or a negative XEN_E* error. Each operation lists
 *           its own errors. In addition, an operation can return:
 *             -XEN_ENOSYS  this Xen does not have the operation for this kind of guest.
 *             -XEN_EFAULT  Xen cannot read or write `arg`.
 *             -XEN_EACCES  a security policy (XSM, Flask) refuses it.
 *           "Control domain" means that others get -XEN_EPERM, unless Xen finds another
 *           error first.
 * Layout:   differs by ABI where there is a pointer, an address or a 64-bit
 *           member, see the tables.
 *
 * A pirq is a domain's own number of a physical interrupt: of an interrupt line (GSI,
 * global system interrupt), or of a message-signalled interrupt (MSI, MSI-X) of a PCI
 * device. PHYSDEVOP_map_pirq creates a pirq, and EVTCHNOP_bind_pirq (event_channel.h) binds
 * it to an event channel. In dom0, the pirq of a GSI usually has the number of the GSI. An
 * HVM domain can also have pirqs for interrupt lines of its virtual machine.
 *
 * Xen 4.22 has these operations for:
 *
 *   x86 PV     all but free_irq_vector
 *   x86 HVM    map_pirq, unmap_pirq, eoi, irq_status_query, get_free_pirq; the last three
 *              only if the domain was created with pirqs (XENFEAT_hvm_pirqs)
 *   PVH        map_pirq, unmap_pirq; as dom0 also setup_gsi, pci_mmcfg_reserved,
 *              pci_device_add, pci_device_remove, pci_device_reset, dbgp_op
 *   Arm        pci_device_add, pci_device_remove, pci_device_reset, if Xen was built with
 *              PCI
 */
#ifndef __XEN_PUBLIC_PHYSDEV_H__
#define __XEN_PUBLIC_PHYSDEV_H__

#include "abi.h"
#include "xen.h"

XEN_ABI_BEGIN

/* PHYSDEVOP_*: the operation, and the struct that arg points to. 22 must not be used. */
#define PHYSDEVOP_IRQ_UNMASK_NOTIFY      4  /* none, obsolete since 0x00030202; see below */
#define PHYSDEVOP_irq_status_query       5  /* physdev_irq_status_query */
#define PHYSDEVOP_set_iopl               6  /* physdev_set_iopl */
#define PHYSDEVOP_set_iobitmap           7  /* physdev_set_iobitmap */
#define PHYSDEVOP_apic_read              8  /* physdev_apic */
#define PHYSDEVOP_apic_write             9  /* physdev_apic */
#define PHYSDEVOP_alloc_irq_vector      10  /* physdev_irq */
#define PHYSDEVOP_free_irq_vector       11  /* physdev_irq, since 3.0.3 */
#define PHYSDEVOP_eoi                   12  /* physdev_eoi, since 3.0.3 */
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

/*
 * PHYSDEVOP_pirq_eoi_gmfn: the second version since interface version 0x00040200, the first
 * version until 0x0003020a.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040200
# define PHYSDEVOP_pirq_eoi_gmfn        PHYSDEVOP_pirq_eoi_gmfn_v2
#else
# define PHYSDEVOP_pirq_eoi_gmfn        PHYSDEVOP_pirq_eoi_gmfn_v1
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_eoi: end of interrupt. The guest has served the interrupt, and Xen can deliver
 * it again. -XEN_EINVAL: `irq` is no pirq of the caller.
 *
 * PHYSDEVOP_IRQ_UNMASK_NOTIFY, the old operation, does this for all pirqs whose event
 * channel is not masked.
 */
struct physdev_eoi {
    uint32_t irq;               /* in:  the pirq */
};
typedef struct physdev_eoi physdev_eoi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_eoi_t);

/*
 * PHYSDEVOP_pirq_eoi_gmfn_v1, _v2: give Xen a page of the caller, in which Xen then
 * indicates which pirqs need PHYSDEVOP_eoi: it sets bit n if pirq n does. x86 PV.
 *
 * After _v1, PHYSDEVOP_eoi also unmasks the event channel of the pirq. After _v2 it does
 * not.
 *
 *   -XEN_EBUSY   the domain has such a page already. It cannot be replaced.
 *   -XEN_EINVAL  gmfn is no page of the caller, or is not writable (a page table, for
 *                instance).
 *   -XEN_ENOSPC  Xen cannot map the page.
 *
 *   offset  x86_32  size  field
 *        0       0     -  gmfn  4 bytes on x86_32, 8 elsewhere
 *        8       4
 */
struct physdev_pirq_eoi_gmfn {
    xen_pfn_t gmfn;             /* in:  frame number (mfn) of the page */
};
typedef struct physdev_pirq_eoi_gmfn physdev_pirq_eoi_gmfn_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pirq_eoi_gmfn_t);

#endif /* XEN_ABI_ASSEMBLER */

/* physdev_irq_status_query.flags */
#define _XENIRQSTAT_needs_eoi           0
#define XENIRQSTAT_needs_eoi            (1U << _XENIRQSTAT_needs_eoi)  /* needs PHYSDEVOP_eoi */
#define _XENIRQSTAT_shared              1
#define XENIRQSTAT_shared               (1U << _XENIRQSTAT_shared)     /* several domains use it */

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_irq_status_query: read how the caller must treat a pirq. Xen always sets
 * XENIRQSTAT_needs_eoi; the page of PHYSDEVOP_pirq_eoi_gmfn is more exact.
 * XENIRQSTAT_shared means that other domains have bound the same interrupt. -XEN_EINVAL:
 * `irq` is too high for a pirq of the caller, or an HVM caller has not mapped it.
 */
struct physdev_irq_status_query {
    uint32_t irq;               /* in:  the pirq */
    uint32_t flags;             /* out: XENIRQSTAT_* */
};
typedef struct physdev_irq_status_query physdev_irq_status_query_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_status_query_t);

/*
 * PHYSDEVOP_set_iopl: set the I/O privilege level of the calling VCPU. x86 PV.
 *
 * With 1 or more, the kernel can use all I/O ports that the domain may use, and with 3,
 * user mode can, too. With VMASST_TYPE_architectural_iopl, 0 is enough for the kernel.
 * -XEN_EINVAL: above 3.
 */
struct physdev_set_iopl {
    uint32_t iopl;              /* in:  0 to 3 */
};
typedef struct physdev_set_iopl physdev_set_iopl_t;
DEFINE_XEN_GUEST_HANDLE(physdev_set_iopl_t);

/*
 * PHYSDEVOP_set_iobitmap: set the bitmap of the I/O ports that the calling VCPU may use
 * even without the I/O privilege level. x86 PV.
 *
 * Xen keeps the address, and reads the bitmap at each access to a port that the I/O
 * privilege level does not permit. It reads 2 bytes at a time, so it can read one byte
 * beyond the end of the bitmap.
 *
 * -XEN_EINVAL: nr_ports is above 65536, or the bitmap is not at guest addresses.
 *
 * Until interface version 0x00030204, bitmap is a plain pointer.
 *
 *   offset  x86_32  size  field
 *        0       0     -  bitmap    4 bytes on x86_32, 8 elsewhere
 *        8       4     4  nr_ports
 *       12       -     4  (hole)
 *       16       8
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
struct physdev_set_iobitmap {
    XEN_GUEST_HANDLE(uint8) bitmap;  /* in:  one bit for each port: 0 allows it */
    uint32_t nr_ports;               /* in:  number of bits; the bitmap allows no port from
                                             nr_ports on */
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
 * PHYSDEVOP_apic_read, PHYSDEVOP_apic_write: read or write a register of an I/O APIC. x86
 * PV, control domain.
 *
 * Xen only accepts a write to the low half of a routing entry (registers 0x10, 0x12 ...).
 * If the GSI is below 256, Xen takes the vector in it for the number of a pirq. Xen ignores
 * a write to any other register, or to the entry of an interrupt that is in use, but
 * returns 0.
 *
 * -XEN_EINVAL: there is no I/O APIC at this address; write: a delivery mode other than
 * fixed or lowest priority, or no such pirq.
 *
 *   offset  x86_32  arm32  size  field
 *        0       0      0     -  apic_physbase  4 bytes on x86_32 and arm32, 8 elsewhere
 *        8       4      4     4  reg
 *       12       8      8     4  value
 *       16      12     12
 */
struct physdev_apic {
    xen_abi_ulong_t apic_physbase;  /* in:  machine address of the I/O APIC */
    uint32_t        reg;            /* in:  register number */
    uint32_t        value;          /* read: out, write: in */
};
typedef struct physdev_apic physdev_apic_t;
DEFINE_XEN_GUEST_HANDLE(physdev_apic_t);

/*
 * PHYSDEVOP_alloc_irq_vector: get the vector to write to the I/O APIC for an interrupt
 * line. x86 PV, control domain. Xen 4.22 chooses the CPU's vectors by itself, and returns
 * the number `irq` as the vector.
 *
 * PHYSDEVOP_free_irq_vector: not implemented, -XEN_ENOSYS.
 */
struct physdev_irq {
    uint32_t irq;               /* in:  GSI */
    uint32_t vector;            /* out: the vector */
};
typedef struct physdev_irq physdev_irq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_irq_t);

#endif /* XEN_ABI_ASSEMBLER */

/* physdev_map_pirq.type, physdev_get_free_pirq.type */
#define MAP_PIRQ_TYPE_MSI               0x0  /* MSI or MSI-X of a device in PCI segment 0 */
#define MAP_PIRQ_TYPE_GSI               0x1  /* interrupt line */
#define MAP_PIRQ_TYPE_UNKNOWN           0x2  /* not valid */
#define MAP_PIRQ_TYPE_MSI_SEG           0x3  /* MSI or MSI-X, any segment; since 4.2 */
#define MAP_PIRQ_TYPE_MULTI_MSI         0x4  /* several MSIs, any segment; since 4.4 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_map_pirq: map a GSI, or a message-signalled interrupt of a PCI device, to a
 * pirq of a domain. x86. The caller must be a control domain, or the device model of the
 * domain, and must have access to the interrupt.
 *
 * An HVM domain that was created with pirqs can call it for itself, with type
 * MAP_PIRQ_TYPE_GSI only. `index` is then a GSI of its virtual machine, and Xen delivers
 * that interrupt as an event. Before that, the domain must have set a callback vector
 * (HVM_PARAM_CALLBACK_IRQ, or HVMOP_set_evtchn_upcall_vector for VCPU 0).
 *
 * If the pirq is mapped to another interrupt already, Xen can return 0 without changing the
 * mapping.
 *
 *   -XEN_ESRCH       there is no domain `domid`.
 *   -XEN_EPERM       the caller has no control of the domain, or no access to the
 *                    interrupt; MSI types: Xen runs without MSI.
 *   -XEN_EINVAL      no such type, index or pirq; MAP_PIRQ_TYPE_MULTI_MSI with a
 *                    table_base; an HVM domain for itself: other type, or no callback
 *                    vector.
 *   -XEN_EEXIST      the interrupt is mapped to another pirq.
 *   -XEN_EBUSY       the interrupt is in use, or its mapping is being removed.
 *   -XEN_ENODEV      the domain does not own such a PCI device, or the device has no MSI or
 *                    no MSI-X.
 *   -XEN_ENXIO       MSI-X: the device does not decode memory accesses.
 *   -XEN_ENOSPC      no pirq is free; MAP_PIRQ_TYPE_MULTI_MSI: not so many in a row.
 *   -XEN_ENFILE      MAP_PIRQ_TYPE_MULTI_MSI: the device does not have so many messages.
 *   -XEN_EDOM        MAP_PIRQ_TYPE_MULTI_MSI: entry_nr is not 1 to 32.
 *   -XEN_EOPNOTSUPP  MAP_PIRQ_TYPE_MULTI_MSI: entry_nr is above 1, and Xen does not use
 *                    interrupt remapping.
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
    domid_t  domid;             /* in:  domain that gets the pirq, or DOMID_SELF */
    int      type;              /* in:  MAP_PIRQ_TYPE_* */
    int      index;             /* in:  GSI: the GSI, or the caller's own pirq of it;
                                        MSI, MSI_SEG: -1; MULTI_MSI: ignored */
    int      pirq;              /* in:  the pirq to use; negative: Xen chooses it;
                                   out: the pirq, the first of MULTI_MSI */
    int      bus;               /* in:  MSI types: bits 0-15: bus; bits 16-31: segment
                                        (MSI_SEG, MULTI_MSI) */
    int      devfn;             /* in:  MSI types: device << 3 | function */
    int      entry_nr;          /* in:  MSI, MSI_SEG: index in the MSI-X table;
                                   in:  MULTI_MSI: number of messages wanted;
                                   out: MULTI_MSI: number of messages mapped; after
                                        -XEN_ENFILE or -XEN_ENOSPC: a lower number to try */
    uint64_t table_base;        /* in:  MSI, MSI_SEG: machine address of the MSI-X table, 0
                                        for an MSI; MULTI_MSI: must be 0 */
};
typedef struct physdev_map_pirq physdev_map_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_map_pirq_t);

/*
 * PHYSDEVOP_unmap_pirq: remove the mapping of a pirq. x86. The caller is as for
 * PHYSDEVOP_map_pirq.
 *
 *   -XEN_ESRCH   there is no domain `domid`.
 *   -XEN_EPERM   the caller has no control of the domain.
 *   -XEN_EINVAL  the pirq is not mapped. (An HVM domain gets 0 if it unmaps a pirq of its
 *                own that is not mapped.)
 *   -XEN_EBUSY   the pirq is not the first of several MSIs. Removing the first removes all.
 *
 *   offset  size  field
 *        0     2  domid
 *        2     2  (hole)
 *        4     4  pirq
 *        8
 */
struct physdev_unmap_pirq {
    domid_t domid;              /* in:  domain that has the pirq, or DOMID_SELF */
    int     pirq;               /* in:  the pirq */
};
typedef struct physdev_unmap_pirq physdev_unmap_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_unmap_pirq_t);

/*
 * PHYSDEVOP_manage_pci_add, _remove: as PHYSDEVOP_pci_device_add and _remove, which replace
 * them, for devices in PCI segment 0. x86 PV, control domain.
 */
struct physdev_manage_pci {
    uint8_t bus;                /* in:  PCI bus */
    uint8_t devfn;              /* in:  device << 3 | function */
};
typedef struct physdev_manage_pci physdev_manage_pci_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_t);

/*
 * PHYSDEVOP_restore_msi: as PHYSDEVOP_restore_msi_ext, which replaces it, for devices in
 * PCI segment 0. x86 PV, control domain.
 */
struct physdev_restore_msi {
    uint8_t bus;                /* in:  PCI bus */
    uint8_t devfn;              /* in:  device << 3 | function */
};
typedef struct physdev_restore_msi physdev_restore_msi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_restore_msi_t);

/*
 * PHYSDEVOP_manage_pci_add_ext: as PHYSDEVOP_pci_device_add, which replaces it, for devices
 * in PCI segment 0. x86 PV, control domain. Also -XEN_EINVAL: is_extfn or is_virtfn is
 * above 1.
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
    uint8_t  bus;               /* in:  PCI bus */
    uint8_t  devfn;             /* in:  device << 3 | function; if is_extfn, a function
                                        number of 8 bits */
    uint32_t is_extfn;          /* in:  1: extended function (ARI); else 0 */
    uint32_t is_virtfn;         /* in:  1: virtual function (SR-IOV) of physfn; else 0 */
    struct {
        uint8_t bus;            /* in:  PCI bus of the physical function */
        uint8_t devfn;          /* in:  its device << 3 | function */
    } physfn;                   /* ignored if is_virtfn is 0 */
};
typedef struct physdev_manage_pci_ext physdev_manage_pci_ext_t;
DEFINE_XEN_GUEST_HANDLE(physdev_manage_pci_ext_t);

/*
 * physdev_op: operation and argument in one record, for the first version of this
 * hypercall. Its number is now __HYPERVISOR_physdev_op_compat, and x86 PV guests still have
 * it. It is superseded since interface version 0x00030202.
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
    } u;                        /* argument: which member: by `cmd` */
};
typedef struct physdev_op physdev_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_op_t);

/*
 * PHYSDEVOP_setup_gsi: tell Xen the trigger mode and the polarity of an interrupt line,
 * which dom0 has read from ACPI. x86, control domain.
 *
 *   -XEN_EEXIST  the GSI is set up already. This is common, because lines are shared.
 *   -XEN_EINVAL  there is no such GSI, or no I/O APIC has it.
 *
 *   offset  size  field
 *        0     4  gsi
 *        4     1  triggering
 *        5     1  polarity
 *        6     2  (hole)
 *        8
 */
struct physdev_setup_gsi {
    int     gsi;                /* in:  the interrupt line */
    uint8_t triggering;         /* in:  0: edge, 1: level */
    uint8_t polarity;           /* in:  0: active high, 1: active low */
};
typedef struct physdev_setup_gsi physdev_setup_gsi_t;
DEFINE_XEN_GUEST_HANDLE(physdev_setup_gsi_t);

/*
 * PHYSDEVOP_get_free_pirq: reserve a free pirq of the caller, for PHYSDEVOP_map_pirq. x86.
 * -XEN_ENOSPC: none is free.
 */
struct physdev_get_free_pirq {
    int      type;              /* in:  MAP_PIRQ_TYPE_GSI, or another type for an MSI */
    uint32_t pirq;              /* out: the pirq */
};
typedef struct physdev_get_free_pirq physdev_get_free_pirq_t;
DEFINE_XEN_GUEST_HANDLE(physdev_get_free_pirq_t);

#endif /* XEN_ABI_ASSEMBLER */

/* physdev_pci_mmcfg_reserved.flags */
#define XEN_PCI_MMCFG_RESERVED          0x1  /* the firmware has reserved the area */

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_pci_mmcfg_reserved: tell Xen whether the firmware has reserved the memory area
 * (MMCONFIG, ECAM) through which software accesses the configuration space of PCI buses.
 * Xen uses the area only if it is reserved. x86, control domain.
 *
 *   -XEN_ENODEV  Xen has not found this area, with these buses, in the ACPI table MCFG.
 *   -XEN_EIO     Xen has found it at another address.
 *   -XEN_EINVAL  unknown flags.
 */
struct physdev_pci_mmcfg_reserved {
    uint64_t address;           /* in:  machine address, as MCFG has it: that of bus 0 */
    uint16_t segment;           /* in:  PCI segment */
    uint8_t  start_bus;         /* in:  first bus of the area */
    uint8_t  end_bus;           /* in:  last bus of the area, inclusive */
    uint32_t flags;             /* in:  XEN_PCI_MMCFG_* */
};
typedef struct physdev_pci_mmcfg_reserved physdev_pci_mmcfg_reserved_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_mmcfg_reserved_t);

#endif /* XEN_ABI_ASSEMBLER */

/* physdev_pci_device_add.flags */
#define XEN_PCI_DEV_EXTFN               0x1  /* extended function (ARI) */
#define XEN_PCI_DEV_VIRTFN              0x2  /* virtual function (SR-IOV) of physfn */
#define XEN_PCI_DEV_PXM                 0x4  /* optarr[0] is the proximity domain */

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_pci_device_add: tell Xen of a PCI device that dom0 has found. Control domain.
 *
 *   -XEN_ENODEV      it is a virtual function, and Xen does not know its physical function.
 *   -XEN_EOPNOTSUPP  Arm: Xen runs without PCI passthrough and without an IOMMU.
 *   others           Xen could not add the device to the IOMMU or to virtual PCI.
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
    uint16_t seg;               /* in:  PCI segment */
    uint8_t  bus;               /* in:  PCI bus */
    uint8_t  devfn;             /* in:  device << 3 | function; with XEN_PCI_DEV_EXTFN, a
                                        function number of 8 bits */
    uint32_t flags;             /* in:  XEN_PCI_DEV_* */
    struct {
        uint8_t bus;            /* in:  PCI bus of the physical function */
        uint8_t devfn;          /* in:  its device << 3 | function */
    } physfn;                   /* ignored without XEN_PCI_DEV_VIRTFN */
    uint32_t optarr[XEN_FLEX_ARRAY_DIM];  /* in:  [0]: proximity domain (NUMA, from ACPI) of
                                                  the device; absent without
                                                  XEN_PCI_DEV_PXM */
};
typedef struct physdev_pci_device_add physdev_pci_device_add_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_add_t);

/*
 * PHYSDEVOP_pci_device_remove: tell Xen that a PCI device is gone. Control domain.
 *   -XEN_ENODEV      Xen does not know the device.
 *   -XEN_EBUSY       Xen still knows virtual functions of the device.
 *   -XEN_EOPNOTSUPP  Arm: Xen runs without PCI passthrough and without an IOMMU.
 *
 * PHYSDEVOP_restore_msi_ext: write the MSI and MSI-X settings of a device again, after a
 * sleep or a reset. x86 PV, control domain.
 *   -XEN_ENODEV      Xen does not know the device.
 *   -XEN_ENXIO       the device does not decode memory accesses, so that Xen cannot write
 *                    its MSI-X table.
 *   -XEN_EOPNOTSUPP  Xen runs without MSI.
 *
 * PHYSDEVOP_prepare_msix, _release_msix: dom0 calls the first before it passes a device
 * with MSI-X to another domain, and the second afterwards. In between, Xen protects the
 * MSI-X table. x86 PV, control domain.
 *   -XEN_ENODEV      Xen does not know the device.
 *   -XEN_EBUSY       prepare: MSI-X interrupts of the device are in use, or the device is
 *                    prepared already; release: they are still in use, or the device was
 *                    not prepared.
 *   -XEN_ENXIO       prepare: the device does not decode memory accesses.
 */
struct physdev_pci_device {
    uint16_t seg;               /* in:  PCI segment */
    uint8_t  bus;               /* in:  PCI bus */
    uint8_t  devfn;             /* in:  device << 3 | function */
};
typedef struct physdev_pci_device physdev_pci_device_t;
DEFINE_XEN_GUEST_HANDLE(physdev_pci_device_t);

#endif /* XEN_ABI_ASSEMBLER */

/* pci_device_reset.flags: how dom0 has reset the device. Xen treats all alike. */
#define PCI_DEVICE_RESET_COLD           0x0
#define PCI_DEVICE_RESET_WARM           0x1
#define PCI_DEVICE_RESET_HOT            0x2
#define PCI_DEVICE_RESET_FLR            0x3  /* function-level reset */
#define PCI_DEVICE_RESET_MASK           0x3  /* other bits must be 0 */

#ifndef XEN_ABI_ASSEMBLER
/*
 * PHYSDEVOP_pci_device_reset: tell Xen that dom0 has reset a PCI device, so that Xen resets
 * its virtual configuration space, too. Control domain.
 *   -XEN_EINVAL      unknown flags.
 *   -XEN_ENODEV      Xen does not know the device.
 *   -XEN_EOPNOTSUPP  Arm: Xen runs without PCI passthrough and without an IOMMU.
 */
struct pci_device_reset {
    physdev_pci_device_t dev;   /* in:  the device */
    uint32_t             flags; /* in:  PCI_DEVICE_RESET_* */
};
#endif /* XEN_ABI_ASSEMBLER */

/* physdev_dbgp_op.op, .bus */
#define PHYSDEVOP_DBGP_RESET_PREPARE    1  /* before the reset: Xen stops using the port */
#define PHYSDEVOP_DBGP_RESET_DONE       2  /* after the reset: Xen sets the port up again */

#define PHYSDEVOP_DBGP_BUS_UNKNOWN      0  /* the controller that Xen uses; u is ignored */
#define PHYSDEVOP_DBGP_BUS_PCI          1  /* the controller u.pci */

#ifndef XEN_ABI_ASSEMBLER

/*
 * PHYSDEVOP_dbgp_op: tell Xen that dom0 resets the USB controller whose debug port Xen uses
 * as its console. x86, hardware domain (-XEN_EPERM for others).
 *
 * Returns 1 if Xen uses the debug port of this controller, and 0 if not.
 * PHYSDEVOP_DBGP_RESET_DONE returns a negative error if Xen cannot set the port up again.
 * -XEN_ENOSYS: no such `op`.
 */
struct physdev_dbgp_op {
    uint8_t op;                 /* in:  PHYSDEVOP_DBGP_RESET_* */
    uint8_t bus;                /* in:  PHYSDEVOP_DBGP_BUS_* */
    union {
        physdev_pci_device_t pci;  /* in:  the controller */
    } u;
};
typedef struct physdev_dbgp_op physdev_dbgp_op_t;
DEFINE_XEN_GUEST_HANDLE(physdev_dbgp_op_t);

#endif /* XEN_ABI_ASSEMBLER */

/* Legacy names, until 0x00040400. */
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
