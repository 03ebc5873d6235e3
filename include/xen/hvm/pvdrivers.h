/* SPDX-License-Identifier: MIT */
/*
 * pvdrivers.h - the products whose drivers an HVM guest may announce to the emulated platform.
 *
 * Contract: a guest writes its number to I/O port 0x12, and its build to 0x10, after the
 *           magic number has been read there; the device model may refuse a build by
 *           name. Xen's developers give out the numbers (xen-devel@lists.xenproject.org).
 * Layout:   numbers only.
 */
#ifndef _XEN_PUBLIC_PVDRIVERS_H_
#define _XEN_PUBLIC_PVDRIVERS_H_

/* EACH(name, number), expanded once for each product. 0xffff is for what has none yet. */
#define PVDRIVERS_PRODUCT_LIST(EACH)            \
    EACH("xensource-windows",       0x0001)     \
    EACH("gplpv-windows",           0x0002)     \
    EACH("linux",                   0x0003)     \
    EACH("xenserver-windows-v7.0+", 0x0004)     \
    EACH("xenserver-windows-v7.2+", 0x0005)     \
    EACH("experimental",            0xffff)

#endif /* _XEN_PUBLIC_PVDRIVERS_H_ */
