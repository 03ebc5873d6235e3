/* SPDX-License-Identifier: MIT */
/*
 * pciif.h - PCI passthrough for PV guests: configuration space, MSI, MSI-X, PCIe errors.
 *
 * Contract: the front end (device/pci/ID in xenstore) grants one page to the back end
 *           (backend/pci/DOMID/ID) and shares one event channel with it. Through the
 *           page, the front end can run one operation at a time on the back end, and
 *           the back end one on the front end. One front end serves all passed-through
 *           devices of the guest.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PCI_COMMON_H__
#define __XEN_PCI_COMMON_H__

#include "../abi.h"

/*
 * Nodes in xenstore. Numbers are decimal unless a format is given. N counts the devices
 * from 0. "DDDD:BB:SS.F" is a device in hexadecimal: PCI segment, bus, slot, function.
 * All nodes but the first three are in the back end's directory.
 *
 *   key            writer     value
 *   pci-op-ref     front      grant reference of the shared page
 *   event-channel  front      event channel port
 *   magic          front      XEN_PCI_MAGIC; the back end refuses any other string
 *   num_devs       toolstack  number of devices, present or to be removed: those of
 *                             dev-0 ... dev-(num_devs-1)
 *   dev-N          toolstack  the device in the host, "DDDD:BB:SS.F"
 *   key-N          toolstack  the same. Linux's back end does not read it
 *   name-N         toolstack  a name for the device; optional. Linux's back end does not
 *                             read it
 *   vdevfn-N       toolstack  the slot and function that the guest should see, in
 *                             hexadecimal; optional. Linux's back end ignores it
 *   opts-N         toolstack  options, separated by commas, as
 *                             "msitranslate=0,power_mgmt=0,permissive=0,rdm_policy=strict".
 *                             Linux's back end does not read it
 *   state-N        both       state of the device. 1: toolstack, to be added.
 *                             3: back end, added. 5: toolstack, to be removed
 *   vdev-N         back       the device as the guest sees it, since 3.3. Linux writes the
 *                             function with two digits: "DDDD:BB:SS.FF"
 *   root_num       back       number of PCI root buses that the front end has to scan
 *   root-N         back       the segment and bus of one of them: "DDDD:BB"
 *   aerState       back       "aerfail": an error could not be recovered, see below
 *
 * The number N of a device can change: when the toolstack has removed a device, it decreases
 * num_devs and renumbers the nodes of all later devices, including vdev-N. It does not change
 * root-N. libxl always uses ID 0 and a back end in domain 0.
 *
 * States (xenbus.h)
 *
 *   front          back           done before entering the state
 *   Initialising   Initialising   the toolstack created both directories
 *                  InitWait       back: waits for num_devs and dev-N
 *   Initialised                   front: allocated the page and the event channel, wrote its
 *                                 nodes; does not wait for the back end
 *                  Initialised    back: took over the devices of dev-N, wrote vdev-N,
 *                                 state-N 3, root-N, root_num
 *                  Connected      back: mapped the page, bound the event channel
 *   Connected                     front: scanned the buses of root-N
 *
 * Linux's back end maps the page only while both ends are in the state Initialised. If
 * root_num is missing, Linux's front end scans bus 0000:00.
 *
 * Adding or removing a device later (since 3.3):
 *
 *   Connected      Reconfiguring  toolstack: wrote dev-N and state-N 1, num_devs; or
 *                                 wrote state-N 5
 *   Reconfiguring                 front: stopped using the devices whose state-N is 5
 *                  Reconfigured   back: took over the devices with state-N 1 and wrote
 *                                 their state-N 3; released those with state-N 5
 *   Connected                     front: scanned the buses of root-N again
 *                  Connected      back: nothing more to do; the toolstack, which waits
 *                                 for this state, then deletes the nodes of the removed
 *                                 device
 *
 * Shutdown: when the back end is Closing or Closed, Linux's front end goes to Closed at
 * once. In response to Closing or Closed of the front end, Linux's back end unmaps the page
 * and enters the same state.
 */

/* Value of the node `magic`. It has not changed with the additions since 3.0.4. */
#define XEN_PCI_MAGIC           "7"

/*
 * Bits of xen_pci_sharedinfo.flags. For each, the bit number, then the mask.
 *
 * To start an operation, an end fills in `op` or `aer_op`, executes a write barrier, sets
 * the matching `active` bit atomically and sends an event. The other end executes the
 * operation, stores the result, executes a write barrier, clears the bit atomically and
 * sends an event. Both directions use the same event channel, so an end must look at both
 * `active` bits after an event. Linux's front end gives up 2 seconds after it started an
 * operation: it clears the bit itself and reports XEN_PCI_ERR_dev_not_found. Linux's back end
 * gives up after 300 seconds.
 */
#define _XEN_PCIF_active        0   /* front sets, back clears: `op` is in progress */
#define XEN_PCIF_active         (1 << _XEN_PCIF_active)
#define _XEN_PCIB_AERHANDLER    1   /* front sets: it handles XEN_PCI_OP_aer_*, since 3.4 */
#define XEN_PCIB_AERHANDLER     (1 << _XEN_PCIB_AERHANDLER)
#define _XEN_PCIB_active        2   /* back sets, front clears: `aer_op` in progress, since 3.4 */
#define XEN_PCIB_active         (1 << _XEN_PCIB_active)

/*
 * Operations: xen_pci_op.cmd, and xen_pcie_aer_op.cmd for XEN_PCI_OP_aer_*.
 *
 *   conf_read        read `size` bytes of configuration space at `offset` into `value`
 *   conf_write       write `size` bytes of `value` at `offset`. By default, Linux's back
 *                    end writes only registers that it knows to be safe; it ignores a
 *                    write to others and reports success
 *   enable_msi       enable MSI with one message. out: `value` is its interrupt (pirq)
 *   disable_msi      disable MSI. out: `value` is the pirq of the device's pin interrupt,
 *                    or 0
 *   enable_msix      enable MSI-X. in: `value` is the number of entries in msix_entries, at
 *                    most SH_INFO_MAX_VEC, and each `entry` is set. out: if `err` and
 *                    `value` are both 0, each `vector` is set. A positive `value` with
 *                    `err` 0 is a failure
 *   disable_msix     disable MSI-X. out: `value` as with disable_msi
 *   enable_multi_msi enable MSI with more than one message. Linux's ends do not implement
 *                    it; its back end returns XEN_PCI_ERR_not_implemented
 *
 *   aer_detected     an error occurred. in: `err` is the state of the PCI channel
 *   aer_mmio         the device's registers can be accessed again
 *   aer_slotreset    the slot was reset
 *   aer_resume       recovery is complete; continue normal operation
 *
 * The back end sends the aer operations only if XEN_PCIB_AERHANDLER is set. If it is not
 * set, or if the device cannot be recovered, Linux's back end writes "aerfail" into the
 * node aerState, to ask the toolstack to destroy the guest. xend did so; libxl does not
 * look at the node.
 */
#define XEN_PCI_OP_conf_read         0
#define XEN_PCI_OP_conf_write        1
#define XEN_PCI_OP_enable_msi        2  /* since 3.3 */
#define XEN_PCI_OP_disable_msi       3  /* since 3.3 */
#define XEN_PCI_OP_enable_msix       4  /* since 3.3 */
#define XEN_PCI_OP_disable_msix      5  /* since 3.3 */
#define XEN_PCI_OP_aer_detected      6  /* since 3.4 */
#define XEN_PCI_OP_aer_resume        7  /* since 3.4 */
#define XEN_PCI_OP_aer_mmio          8  /* since 3.4 */
#define XEN_PCI_OP_aer_slotreset     9  /* since 3.4 */
#define XEN_PCI_OP_enable_multi_msi 10  /* since 4.4 */

/*
 * xen_pci_op.err. For enable_msix, Linux's back end also returns Linux's negative errno
 * numbers, such as -22 (EINVAL) for too many entries or -6 (ENXIO) if MSI is enabled or memory
 * decoding is disabled. A front end should treat any value other than 0 as a failure.
 */
#define XEN_PCI_ERR_success          0
#define XEN_PCI_ERR_dev_not_found   (-1)    /* the guest has no such device */
#define XEN_PCI_ERR_invalid_offset  (-2)    /* bad size, unaligned, or beyond the space */
#define XEN_PCI_ERR_access_denied   (-3)    /* the guest must not access this register */
#define XEN_PCI_ERR_not_implemented (-4)    /* the back end does not know this cmd */
#define XEN_PCI_ERR_op_failed       (-5)    /* the device or the host refused */

/* Number of entries of xen_pci_op.msix_entries. A device can have up to 2048. Since 3.3. */
#define SH_INFO_MAX_VEC         128

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * xen_msix_entry: one MSI-X interrupt of a device. Since 3.3.
 *
 *   offset  size  field
 *        0     2  vector  out: interrupt (pirq), or 0 if there is none
 *        2     2  entry   in:  index in the device's MSI-X table
 *        4
 */
struct xen_msix_entry {
    uint16_t vector;
    uint16_t entry;
};

/*
 * xen_pci_op: an operation that the front end runs on the back end.
 *
 *   offset  size  field
 *        0     4  cmd           in:  XEN_PCI_OP_*
 *        4     4  err           out: XEN_PCI_ERR_*
 *        8     4  domain        in:  PCI segment of the device, as in vdev-N
 *       12     4  bus           in:  its bus
 *       16     4  devfn         in:  its slot << 3 | function
 *       20     4  offset        in:  offset in configuration space, in bytes, a multiple of
 *                                    `size`
 *       24     4  size          in:  1, 2 or 4 bytes
 *       28     4  value         in, out: depends on cmd
 *       32     4  info          in:  reserved for further arguments; no cmd uses it;
 *                                    since 3.3
 *       36   512  msix_entries  in, out: for enable_msix; since 3.3
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
 * xen_pcie_aer_op: a PCI Express error (AER) operation that the back end runs on the front
 * end. Since 3.4.
 *
 *   offset  size  field
 *        0     4  cmd     in:  XEN_PCI_OP_aer_*
 *        4     4  err     in:  with aer_detected, the state of the channel: Linux's
 *                              pci_channel_state_t
 *                         out: the verdict of the guest's driver: Linux's
 *                              pci_ers_result_t
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
 * xen_pci_sharedinfo: the shared page. The front end sets `flags` to 0 or to
 * XEN_PCIB_AERHANDLER before it enters Initialised.
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PCI_COMMON_H__ */
