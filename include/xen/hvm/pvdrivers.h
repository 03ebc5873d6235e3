/* SPDX-License-Identifier: MIT */
/*
 * pvdrivers.h - product numbers of PV drivers in HVM guests, for the unplug protocol.
 *
 * Contract: PV drivers use this protocol before they unplug emulated devices. The numbers 0x10
 *           and 0x12 are I/O ports of the Xen platform device, which the device model emulates:
 *           1. Read 2 bytes from 0x10. The protocol exists if they are 0x49d2.
 *           2. Read 1 byte from 0x12, the version. If it is 0, skip steps 3 to 5.
 *           3. Write the product number, 2 bytes, to 0x12.
 *           4. Write the build number of the drivers, 4 bytes, to 0x10.
 *           5. Read 2 bytes from 0x10 again. If they are no longer 0x49d2, the device model
 *              refuses these drivers: they must not run.
 *           The developers of Xen assign the numbers (xen-devel@lists.xenproject.org).
 * Layout:   no records.
 */
#ifndef _XEN_PUBLIC_PVDRIVERS_H_
#define _XEN_PUBLIC_PVDRIVERS_H_

/*
 * Expands EACH(name, number) once for each product. "experimental" is for drivers in development
 * that have no number of their own yet.
 */
#define PVDRIVERS_PRODUCT_LIST(EACH)            \
    EACH("xensource-windows",       0x0001)     \
    EACH("gplpv-windows",           0x0002)     \
    EACH("linux",                   0x0003)     \
    EACH("xenserver-windows-v7.0+", 0x0004)     \
    EACH("xenserver-windows-v7.2+", 0x0005)     \
    EACH("experimental",            0xffff)

#endif /* _XEN_PUBLIC_PVDRIVERS_H_ */
