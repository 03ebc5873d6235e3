/* SPDX-License-Identifier: MIT */
/* xen.h - Xen's ABI, and what the architecture's code in Linux needs beside it. */
#ifndef _XEN_INTERFACE_XEN_H
#define _XEN_INTERFACE_XEN_H

#include "linux.h"
#include "abi/xen.h"
#include <asm/xen/interface.h>

#endif /* _XEN_INTERFACE_XEN_H */
