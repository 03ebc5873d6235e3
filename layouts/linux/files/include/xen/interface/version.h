/* SPDX-License-Identifier: MIT */
/*
 * version.h - the version of Xen, with the record that Linux has for a text.
 *
 * Xen has only the type of the text, xen_extraversion_t. Linux's version.h includes features.h.
 */
#ifndef _XEN_INTERFACE_VERSION_H
#define _XEN_INTERFACE_VERSION_H

#include "linux.h"
#include "abi/version.h"
#include "abi/features.h"

#ifndef XEN_ABI_ASSEMBLER
struct xen_extraversion {
    xen_extraversion_t extraversion;
};
#endif

#endif /* _XEN_INTERFACE_VERSION_H */
