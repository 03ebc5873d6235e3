/* SPDX-License-Identifier: MIT */
/*
 * pciif.h - PCI devices passed to a guest: configuration space, MSI and errors.
 *
 * Contract: the front end (device/pci/ID in xenstore) grants one page; the back
 *           end is backend/pci/DOMID/ID. One operation at a time goes each way,
 *           a bit of `flags` says that it is under way.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PCI_COMMON_H__
#define __XEN_PCI_COMMON_H__

#include "../abi.h"

/*
 * Nodes in xenstore. N counts from 0; a device is "DDDD:BB:SS.F" in hexadecimal.
 *
 *   key            writer     value
 *   pci-op-ref     front      the grant of the page
 *   event-channel  front      its port
 *   magic          front      XEN_PCI_MAGIC; the back end refuses any other
 *   num_devs       toolstack  back end: the devices that dev-N counts, also removed ones
 *   dev-N          toolstack  back end: the device in the host
 *   vdevfn-N       toolstack  back end: where the guest is to see it, hexadecimal; or none
 *   opts-N         toolstack  back end: options, by commas (msitranslate=0,permissive=1)
 *   state-N        both       back end: 1: to be added, 3: added, 5: to be removed, 6: removed
 *   vdev-N         back       the device as the guest sees it; since 3.1
 *   root_num       back       PCI buses that the guest has to scan
 *   root-N         back       each of them: "DDDD:BB"
 *
 * States (xenbus.h)
 *
 *   front          back           it did before
 *   Initialising   Initialising   the toolstack made both folders
 *   Initialised                   front: page and port, then its nodes
 *                  Connected      back: mapped, exported the devices, wrote root-N
 *   Connected                     front: scanned the buses
 *                  Reconfiguring  toolstack: another dev-N, or state-N 5; since 3.3
 *   Reconfiguring                 front: let go of devices that are to be removed
 *                  Reconfigured   back: added and removed
 *   Connected                     front: scanned once more
 *                  Connected      back
 *   Closing, Closed               either
 */

/* The node `magic`. It did not change with what was added since 3.0.4. */
#define XEN_PCI_MAGIC           "7"

/*
 * xen_pci_sharedinfo.flags: the bit's number, then the bit. Whoever sets an
 * `active` bit, with an atomic, has filled in the operation before and sends an
 * event; the other end does it, fills in the result, clears the bit with an
 * atomic and sends an event.
 */
#define _XEN_PCIF_active        0   /* front: `op` is for the back end */
#define XEN_PCIF_active         (1 << _XEN_PCIF_active)
#define _XEN_PCIB_AERHANDLER    1   /* front: has a driver that handles errors, since 3.4 */
#define XEN_PCIB_AERHANDLER     (1 << _XEN_PCIB_AERHANDLER)
#define _XEN_PCIB_active        2   /* back: `aer_op` is for the front end, since 3.4 */
#define XEN_PCIB_active         (1 << _XEN_PCIB_active)

/* xen_pci_op.cmd, and xen_pcie_aer_op.cmd for the XEN_PCI_OP_aer_*. */
#define XEN_PCI_OP_conf_read         0  /* `size` bytes at `offset` to `value` */
#define XEN_PCI_OP_conf_write        1  /* `size` bytes of `value` to `offset` */
#define XEN_PCI_OP_enable_msi        2  /* `value`: out: the interrupt (pirq), since 3.3 */
#define XEN_PCI_OP_disable_msi       3  /* since 3.3 */
#define XEN_PCI_OP_enable_msix       4  /* `value` entries of msix_entries, since 3.3 */
#define XEN_PCI_OP_disable_msix      5  /* since 3.3 */
#define XEN_PCI_OP_aer_detected      6  /* an error: `err` has the channel's state, since 3.4 */
#define XEN_PCI_OP_aer_resume        7  /* it is over: go on, since 3.4 */
#define XEN_PCI_OP_aer_mmio          8  /* registers can be reached again, since 3.4 */
#define XEN_PCI_OP_aer_slotreset     9  /* the slot was reset, since 3.4 */
#define XEN_PCI_OP_enable_multi_msi 10  /* more than one message of MSI, since 4.4 */

/* xen_pci_op.err */
#define XEN_PCI_ERR_success          0
#define XEN_PCI_ERR_dev_not_found   (-1)
#define XEN_PCI_ERR_invalid_offset  (-2)    /* not aligned to size, or past the end */
#define XEN_PCI_ERR_access_denied   (-3)    /* not for guests */
#define XEN_PCI_ERR_not_implemented (-4)    /* no such cmd, or not here */
#define XEN_PCI_ERR_op_failed       (-5)    /* the device or the host refused */

/* Entries of xen_pci_op.msix_entries: all that have space, of MSI-X's 2048. Since 3.3. */
#define SH_INFO_MAX_VEC         128

XEN_ABI_BEGIN
/*
 * xen_msix_entry: one message of MSI-X. Since 3.3.
 *
 *   offset  size  field
 *        0     2  vector  out: the interrupt (pirq), 0 where there is none
 *        2     2  entry   in:  its place in the device's table
 *        4
 */
struct xen_msix_entry {
    uint16_t vector;
    uint16_t entry;
};

/*
 * xen_pci_op: front to back.
 *
 *   offset  size  field
 *        0     4  cmd           in:  XEN_PCI_OP_*
 *        4     4  err           out: XEN_PCI_ERR_*
 *        8     4  domain        in:  the device, as vdev-N has it: PCI's segment,
 *       12     4  bus           in:
 *       16     4  devfn         in:  slot << 3 | function
 *       20     4  offset        in:  into configuration space, in bytes
 *       24     4  size          in:  1, 2 or 4 bytes
 *       28     4  value         in, out: as cmd says
 *       32     4  info          in:  more to the operation, or ignored; since 3.3
 *       36   512  msix_entries  in, out; since 3.3
 *      548
 */
struct xen_pci_op {
    uint32_t cmd;
    int32_t err;
    uint32_t domain;
    uint32_t bus;
    uint32_t devfn;
    int32_t offset;
    int32_t size;
    uint32_t value;
    uint32_t info;
    struct xen_msix_entry msix_entries[SH_INFO_MAX_VEC];
};

/*
 * xen_pcie_aer_op: back to front, an error of PCI Express to be handled. Since 3.4.
 *
 *   offset  size  field
 *        0     4  cmd     in:  XEN_PCI_OP_aer_*
 *        4     4  err     in:  with aer_detected the channel's state; out: what the
 *                              driver makes of it; both are Linux's numbers
 *        8     4  domain  in:  the device, as in xen_pci_op
 *       12     4  bus
 *       16     4  devfn
 *       20
 */
struct xen_pcie_aer_op {
    uint32_t cmd;
    int32_t err;
    uint32_t domain;
    uint32_t bus;
    uint32_t devfn;
};

/*
 * xen_pci_sharedinfo: the page.
 *
 *   offset  size  field
 *        0     4  flags   XEN_PCIF_*, XEN_PCIB_*
 *        4   548  op
 *      552    20  aer_op  since 3.4
 *      572
 */
struct xen_pci_sharedinfo {
    uint32_t flags;
    struct xen_pci_op op;
    struct xen_pcie_aer_op aer_op;
};
XEN_ABI_END

#endif /* __XEN_PCI_COMMON_H__ */
