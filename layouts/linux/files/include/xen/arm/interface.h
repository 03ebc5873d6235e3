/* SPDX-License-Identifier: MIT */
#include <xen/interface/xen.h>
