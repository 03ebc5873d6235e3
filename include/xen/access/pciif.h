/* SPDX-License-Identifier: MIT */
/*
 * pciif.h - safe use of the page of PCI passthrough: take an operation of the peer, and check it.
 *
 * Contract: each function accesses the mapped page of io/pciif.h and private memory. No function
 *           waits or sends an event: after a function has started or completed an operation,
 *           the caller must send one. In each direction there is one operation at a time.
 *           On arm64, compile with -mno-outline-atomics, or the compiler calls libgcc.
 * Layout:   defines no record. Those of io/pciif.h are the same on every ABI.
 *
 * Xen has no header like this one.
 *
 *   front end                              back end
 *   xen_pciif_start_op(page, &op)          xen_pciif_take_op(page, &op)
 *   xen_pciif_end_op(page, &op)            xen_pciif_complete_op(page, &op, nr_entries)
 *
 *   back end                               front end
 *   xen_pciif_start_aer_op(page, &op)      xen_pciif_take_aer_op(page, &op)
 *   xen_pciif_end_aer_op(page, &result)    xen_pciif_complete_aer_op(page, result)
 *
 * A back end, after an event:
 *
 *   while ((result = xen_pciif_take_op(page, &op)) != 0) {
 *       n = result == 1 && op.cmd == XEN_PCI_OP_enable_msix ? op.value : 0;
 *       op.err = result == 1 ? execute(&op) : result;      XEN_PCI_ERR_*
 *       xen_pciif_complete_op(page, &op, op.err ? 0 : n);
 *       notify the front end
 *   }
 *
 * This loop does not end while the front end starts more operations. The caller must bound it: stop
 * after a number of operations, let others run, and go on later.
 *
 * Races: the peer may write any byte of the page at any time. Each word is loaded once, and the
 * copy is what was checked. Both ends change `flags`. They use atomic operations, so neither end
 * undoes a change of the other. A peer that changes these bits at the wrong time can lose its own
 * operation. It can end this end's operation early with any result, or never. It can do nothing
 * else.
 */
#ifndef __XEN_PUBLIC_ACCESS_PCIIF_H__
#define __XEN_PUBLIC_ACCESS_PCIIF_H__

#include "once.h"
#include "../io/pciif.h"

#ifndef XEN_ABI_ASSEMBLER

/* Size of the configuration space of a PCI Express device in bytes. */
enum { XEN_PCIIF_SPACE_ = 4096 };

/* All stores before the change of a bit are visible with it; later loads happen after it. */
XEN_ABI_INLINE void xen_pciif_set_(struct xen_pci_sharedinfo *page, uint32_t bit)
{
    (void)__atomic_fetch_or(&page->flags, bit, __ATOMIC_SEQ_CST);
}
XEN_ABI_INLINE void xen_pciif_clear_(struct xen_pci_sharedinfo *page, uint32_t bit)
{
    (void)__atomic_fetch_and(&page->flags, ~bit, __ATOMIC_SEQ_CST);
}
XEN_ABI_INLINE int xen_pciif_active_(const struct xen_pci_sharedinfo *page, uint32_t bit)
{
    return (xen_load32_acquire(&page->flags) & bit) != 0;
}

/*
 * Back end: take the operation of the front end, and check it. Returns
 *
 *   1      *op is a checked operation:
 *            conf_read, conf_write  `size` is 1, 2 or 4; `offset` is a multiple of it, at least 0
 *                                   and below 4096
 *            enable_msix            `value` is at most SH_INFO_MAX_VEC. That many elements of
 *                                   msix_entries have their `entry`, and 0 as `vector`
 *            enable_msi, disable_msi, disable_msix, enable_multi_msi
 *   0      there is no operation
 *   error  XEN_PCI_ERR_invalid_offset, XEN_PCI_ERR_op_failed (too many entries) or
 *          XEN_PCI_ERR_not_implemented (another `cmd`). The back end must complete the operation
 *          with this error or another one
 *
 * `err` of *op is 0, and other elements of msix_entries are not set. Not checked: whether the front
 * end has the device; whether its configuration space has 4096 bytes, or 256 as that of a
 * conventional PCI device; whether the device has the entries; the bytes of `value` beyond `size`.
 */
XEN_ABI_INLINE int xen_pciif_take_op(const struct xen_pci_sharedinfo *page, struct xen_pci_op *op)
{
    uint32_t i;

    if (!xen_pciif_active_(page, XEN_PCIF_active))
        return 0;
    op->cmd = xen_load32(&page->op.cmd);
    op->err = 0;
    op->domain = xen_load32(&page->op.domain);
    op->bus = xen_load32(&page->op.bus);
    op->devfn = xen_load32(&page->op.devfn);
    op->offset = (int32_t)xen_load32((const uint32_t *)&page->op.offset);
    op->size = (int32_t)xen_load32((const uint32_t *)&page->op.size);
    op->value = xen_load32(&page->op.value);
    op->info = xen_load32(&page->op.info);
    switch (op->cmd) {
    case XEN_PCI_OP_conf_read:
    case XEN_PCI_OP_conf_write:
        if ((op->size != 1 && op->size != 2 && op->size != 4) || (op->offset & (op->size - 1)) ||
            (uint32_t)op->offset >= XEN_PCIIF_SPACE_)
            return XEN_PCI_ERR_invalid_offset;
        return 1;
    case XEN_PCI_OP_enable_msix:
        if (op->value > SH_INFO_MAX_VEC)
            return XEN_PCI_ERR_op_failed;
        for (i = 0; i < op->value; i++) {
            op->msix_entries[i].vector = 0;
            op->msix_entries[i].entry = xen_load16(&page->op.msix_entries[i].entry);
        }
        return 1;
    case XEN_PCI_OP_enable_msi:
    case XEN_PCI_OP_disable_msi:
    case XEN_PCI_OP_disable_msix:
    case XEN_PCI_OP_enable_multi_msi:
        return 1;
    default:
        return XEN_PCI_ERR_not_implemented;
    }
}

/*
 * Back end: complete the operation of the front end. Passes on `err` and `value` of *op, and the
 * vectors of the first nr_entries elements of msix_entries: as many as the front end has asked
 * for if enable_msix was successful, else 0. No error. The caller must notify the front end.
 */
XEN_ABI_INLINE void xen_pciif_complete_op(struct xen_pci_sharedinfo *page,
                                          const struct xen_pci_op *op, uint32_t nr_entries)
{
    uint32_t i;

    xen_store32((uint32_t *)&page->op.err, (uint32_t)op->err);
    xen_store32(&page->op.value, op->value);
    for (i = 0; i < nr_entries && i < SH_INFO_MAX_VEC; i++)
        xen_store16(&page->op.msix_entries[i].vector, op->msix_entries[i].vector);
    xen_pciif_clear_(page, XEN_PCIF_active);
}

/*
 * Front end: start an operation. There must be none in progress. With enable_msix, `value` is the
 * number of entries, at most SH_INFO_MAX_VEC. No error. The caller must notify the back end, and
 * call xen_pciif_end_op() after each event until it returns 1.
 */
XEN_ABI_INLINE void xen_pciif_start_op(struct xen_pci_sharedinfo *page, const struct xen_pci_op *op)
{
    uint32_t i;

    xen_store32(&page->op.cmd, op->cmd);
    xen_store32((uint32_t *)&page->op.err, 0);
    xen_store32(&page->op.domain, op->domain);
    xen_store32(&page->op.bus, op->bus);
    xen_store32(&page->op.devfn, op->devfn);
    xen_store32((uint32_t *)&page->op.offset, (uint32_t)op->offset);
    xen_store32((uint32_t *)&page->op.size, (uint32_t)op->size);
    xen_store32(&page->op.value, op->value);
    xen_store32(&page->op.info, op->info);
    if (op->cmd == XEN_PCI_OP_enable_msix)
        for (i = 0; i < op->value && i < SH_INFO_MAX_VEC; i++) {
            xen_store16(&page->op.msix_entries[i].vector, 0);
            xen_store16(&page->op.msix_entries[i].entry, op->msix_entries[i].entry);
        }
    xen_pciif_set_(page, XEN_PCIF_active);
}

/*
 * Front end: end the operation *op that xen_pciif_start_op() has started. Returns 0 if it is
 * still in progress. Returns 1 if it is complete: sets `err` and `value` of *op and, with
 * enable_msix, the vectors of as many entries as were asked for. With conf_read, the bytes of
 * `value` beyond `size` are 0. A value of `err` other than 0 is an error. The caller must check
 * that a vector is not 0, and that it is not in use for something else.
 */
XEN_ABI_INLINE int xen_pciif_end_op(const struct xen_pci_sharedinfo *page, struct xen_pci_op *op)
{
    uint32_t i;

    if (xen_pciif_active_(page, XEN_PCIF_active))
        return 0;
    if (op->cmd == XEN_PCI_OP_enable_msix)
        for (i = 0; i < op->value && i < SH_INFO_MAX_VEC; i++)
            op->msix_entries[i].vector = xen_load16(&page->op.msix_entries[i].vector);
    op->err = (int32_t)xen_load32((const uint32_t *)&page->op.err);
    op->value = xen_load32(&page->op.value);
    if (op->cmd == XEN_PCI_OP_conf_read && op->size < 4)
        op->value &= (1u << 8 * op->size) - 1;
    return 1;
}

/*
 * Front end: take the AER operation of the back end, and check it. Returns
 *
 *   1      *op is a checked operation: `cmd` is XEN_PCI_OP_aer_*; with aer_detected, `err` is
 *          1 to 3, a state of Linux's pci_channel_state_t
 *   0      there is no operation
 *   error  XEN_PCI_ERR_op_failed (another state) or XEN_PCI_ERR_not_implemented (another `cmd`).
 *          The operation must be completed. After an unknown `cmd`, the result of Linux's front
 *          end is 1, PCI_ERS_RESULT_NONE
 *
 * Not checked: whether the front end has the device.
 */
XEN_ABI_INLINE int xen_pciif_take_aer_op(const struct xen_pci_sharedinfo *page,
                                         struct xen_pcie_aer_op *op)
{
    if (!xen_pciif_active_(page, XEN_PCIB_active))
        return 0;
    op->cmd = xen_load32(&page->aer_op.cmd);
    op->err = (int32_t)xen_load32((const uint32_t *)&page->aer_op.err);
    op->domain = xen_load32(&page->aer_op.domain);
    op->bus = xen_load32(&page->aer_op.bus);
    op->devfn = xen_load32(&page->aer_op.devfn);
    if (op->cmd < XEN_PCI_OP_aer_detected || op->cmd > XEN_PCI_OP_aer_slotreset)
        return XEN_PCI_ERR_not_implemented;
    if (op->cmd == XEN_PCI_OP_aer_detected && (op->err < 1 || op->err > 3))
        return XEN_PCI_ERR_op_failed;
    return 1;
}

/*
 * Front end: complete the AER operation of the back end, with a result of Linux's pci_ers_result_t.
 * No error. The caller must notify the back end.
 */
XEN_ABI_INLINE void xen_pciif_complete_aer_op(struct xen_pci_sharedinfo *page, int32_t result)
{
    xen_store32((uint32_t *)&page->aer_op.err, (uint32_t)result);
    xen_pciif_clear_(page, XEN_PCIB_active);
}

/*
 * Back end: start an AER operation. There must be none in progress, and the front end must have
 * set XEN_PCIB_AERHANDLER. With aer_detected, `err` is a state of Linux's pci_channel_state_t. No
 * error. The caller must notify the front end, and call xen_pciif_end_aer_op() after each event
 * until it returns 1.
 */
XEN_ABI_INLINE void xen_pciif_start_aer_op(struct xen_pci_sharedinfo *page,
                                           const struct xen_pcie_aer_op *op)
{
    xen_store32(&page->aer_op.cmd, op->cmd);
    xen_store32((uint32_t *)&page->aer_op.err, (uint32_t)op->err);
    xen_store32(&page->aer_op.domain, op->domain);
    xen_store32(&page->aer_op.bus, op->bus);
    xen_store32(&page->aer_op.devfn, op->devfn);
    xen_pciif_set_(page, XEN_PCIB_active);
}

/*
 * Back end: end the AER operation that xen_pciif_start_aer_op() has started. Returns 0 if it is
 * still in progress. Returns 1 and sets *result if it is complete. The front end can store any
 * number there: Linux's pci_ers_result_t has 1 to 6.
 */
XEN_ABI_INLINE int xen_pciif_end_aer_op(const struct xen_pci_sharedinfo *page, int32_t *result)
{
    if (xen_pciif_active_(page, XEN_PCIB_active))
        return 0;
    *result = (int32_t)xen_load32((const uint32_t *)&page->aer_op.err);
    return 1;
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_PCIIF_H__ */
