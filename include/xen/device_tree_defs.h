/* SPDX-License-Identifier: MIT */
/*
 * device_tree_defs.h - numbers in the device trees that Xen and its tools make for guests.
 *
 * Contract: tools only. Since 4.12.
 * Layout:   numbers only, as 32-bit cells.
 */
#ifndef __XEN_DEVICE_TREE_DEFS_H__
#define __XEN_DEVICE_TREE_DEFS_H__

#if defined(__XEN_TOOLS__)

/* phandles of nodes; the device tree compiler gives its own, which begin at 1. */
#define GUEST_PHANDLE_GIC           65000  /* the interrupt controller */
#define GUEST_PHANDLE_IOMMU         65001  /* the IOMMU, since 4.17 */

/* #address-cells and #size-cells of the root node. */
#define GUEST_ROOT_ADDRESS_CELLS    2
#define GUEST_ROOT_SIZE_CELLS       2

/* DT_IRQ_TYPE_*: the last cell of an interrupt, bits 0-3. */
#define DT_IRQ_TYPE_NONE            0x00000000  /* as the hardware has it */
#define DT_IRQ_TYPE_EDGE_RISING     0x00000001
#define DT_IRQ_TYPE_EDGE_FALLING    0x00000002
#define DT_IRQ_TYPE_EDGE_BOTH       0x00000003
#define DT_IRQ_TYPE_LEVEL_HIGH      0x00000004
#define DT_IRQ_TYPE_LEVEL_LOW       0x00000008
#define DT_IRQ_TYPE_LEVEL_MASK      0x0000000c  /* either level */
#define DT_IRQ_TYPE_SENSE_MASK      0x0000000f  /* all of them */
#define DT_IRQ_TYPE_INVALID         0x00000010  /* not known yet: never in a tree */

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_DEVICE_TREE_DEFS_H__ */
