/* SPDX-License-Identifier: MIT */
/*
 * usage: pciif VARIANT N     take N operations
 *        pciif list          VARIANT REFERENCE LABEL, a line each
 *
 * Measures how long it takes to take an operation of PCI passthrough: with access/pciif.h, and by hand
 * as in back ends (look at the bit, copy the record, a compiler barrier, the same checks).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/pciif.h"

#define NOINLINE    __attribute__((__noinline__))
#define barrier()   __asm__ __volatile__("" : : : "memory")

static struct xen_pci_sharedinfo page;
static struct xen_pci_op op;

static NOINLINE int take(const struct xen_pci_sharedinfo *from, struct xen_pci_op *to)
{
    return xen_pciif_take_op(from, to);
}

static NOINLINE int hand(const struct xen_pci_sharedinfo *from, struct xen_pci_op *to)
{
    uint32_t i;

    if (!(__atomic_load_n(&from->flags, __ATOMIC_ACQUIRE) & XEN_PCIF_active))
        return 0;
    memcpy(to, &from->op, sizeof(*to));
    barrier();
    to->err = 0;
    switch (to->cmd) {
    case XEN_PCI_OP_conf_read:
    case XEN_PCI_OP_conf_write:
        if ((to->size != 1 && to->size != 2 && to->size != 4) || to->offset % to->size || to->offset < 0 ||
            to->offset > 4095)
            return -1;
        break;
    case XEN_PCI_OP_enable_msix:
        if (to->value > SH_INFO_MAX_VEC)
            return -1;
        for (i = 0; i < to->value; i++)
            to->msix_entries[i].vector = 0;
        break;
    case XEN_PCI_OP_enable_msi:
    case XEN_PCI_OP_disable_msi:
    case XEN_PCI_OP_disable_msix:
    case XEN_PCI_OP_enable_multi_msi:
        break;
    default:
        return -1;
    }
    return 1;
}

static const struct {
    const char *name;
    int (*take)(const struct xen_pci_sharedinfo *from, struct xen_pci_op *to);
} ways[] = { { "take-", take }, { "hand-", hand } };
static const struct {
    const char *name, *label;
    uint32_t cmd, value;
} cases[] = {
    { "read", "an operation conf_read",                XEN_PCI_OP_conf_read,   0 },
    { "msix", "an operation enable_msix of 4 entries", XEN_PCI_OP_enable_msix, 4 }
};
enum { CASES = sizeof(cases) / sizeof(cases[0]) };

static void make(unsigned int which)
{
    page.flags = XEN_PCIF_active;
    page.op.cmd = cases[which].cmd;
    page.op.value = cases[which].value;
    page.op.offset = 16;
    page.op.size = 4;
}

#define TAKES(take) (take(&page, &op) == 1)
#include "by-hand.h"
