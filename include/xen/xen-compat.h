/* SPDX-License-Identifier: MIT */
/*
 * xen-compat.h - the interface version that a consumer asks for.
 *
 * Contract: define __XEN_INTERFACE_VERSION__ before the first header to keep
 *           the names and layouts of that version. Undefined means 0, the
 *           oldest; tools (__XEN_TOOLS__) always have the newest.
 * Layout:   what a version changes is said where it is defined.
 */
#ifndef __XEN_PUBLIC_XEN_COMPAT_H__
#define __XEN_PUBLIC_XEN_COMPAT_H__

#define __XEN_LATEST_INTERFACE_VERSION__ 0x00041300

#if defined(__XEN_TOOLS__)
# undef  __XEN_INTERFACE_VERSION__
# define __XEN_INTERFACE_VERSION__ __XEN_LATEST_INTERFACE_VERSION__
#elif !defined(__XEN_INTERFACE_VERSION__)
# define __XEN_INTERFACE_VERSION__ 0x00000000
#endif

#if __XEN_INTERFACE_VERSION__ > __XEN_LATEST_INTERFACE_VERSION__
# error "__XEN_INTERFACE_VERSION__ is newer than these headers"
#endif

/* The last member of a record whose length the peer decides: an old name for XEN_FLEX_ARRAY_DIM. */
#define COMPAT_FLEX_ARRAY_DIM XEN_FLEX_ARRAY_DIM

#endif /* __XEN_PUBLIC_XEN_COMPAT_H__ */
