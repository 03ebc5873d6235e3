/* SPDX-License-Identifier: MIT */
/* U-Boot's name of what xen.h has for Arm. Written by xen-abi's `make vendor LAYOUT=u-boot`. */
#include <xen/interface/xen.h>
