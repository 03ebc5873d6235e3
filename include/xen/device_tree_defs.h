/* SPDX-License-Identifier: MIT */
/*
 * device_tree_defs.h - constants for the device trees that Xen and its toolstack make for guests.
 *
 * Contract: for tools. A guest must read its device tree instead of using these values; the
 *           phandles can change with each release. Since 4.12.
 * Layout:   no records. In a device tree each value is one cell of 32 bits, big-endian.
 */
#ifndef __XEN_DEVICE_TREE_DEFS_H__
#define __XEN_DEVICE_TREE_DEFS_H__

#if defined(__XEN_TOOLS__)

/*
 * phandles of nodes. They are high because the device tree compiler numbers the phandles that it
 * assigns from 1 on.
 */
#define GUEST_PHANDLE_GIC           65000  /* the interrupt controller */
#define GUEST_PHANDLE_IOMMU         65001  /* the IOMMU, since 4.17 */

/* Values of #address-cells and #size-cells of the root node. */
#define GUEST_ROOT_ADDRESS_CELLS    2
#define GUEST_ROOT_SIZE_CELLS       2

/*
 * DT_IRQ_TYPE_*: trigger type of an interrupt, bits 0 to 3 of the third cell of an interrupt in
 * the property "interrupts" (GIC).
 */
#define DT_IRQ_TYPE_NONE            0x00000000  /* not specified; Xen assumes level-triggered */
#define DT_IRQ_TYPE_EDGE_RISING     0x00000001
#define DT_IRQ_TYPE_EDGE_FALLING    0x00000002
#define DT_IRQ_TYPE_EDGE_BOTH       0x00000003
#define DT_IRQ_TYPE_LEVEL_HIGH      0x00000004
#define DT_IRQ_TYPE_LEVEL_LOW       0x00000008
#define DT_IRQ_TYPE_LEVEL_MASK      0x0000000c  /* mask: LEVEL_HIGH and LEVEL_LOW */
#define DT_IRQ_TYPE_SENSE_MASK      0x0000000f  /* mask: all types above */
#define DT_IRQ_TYPE_INVALID         0x00000010  /* not known yet; never in a device tree */

#endif /* __XEN_TOOLS__ */

#endif /* __XEN_DEVICE_TREE_DEFS_H__ */
