/* SPDX-License-Identifier: MIT */
/*
 * version.h - which Xen this is, who built it, what it offers.
 *
 * Contract: HYPERVISOR_xen_version(cmd, arg): cmd is XENVER_*, arg points to the
 *           type of that operation. 0, where nothing else is said, or a negative
 *           XEN_E* error. A guest without the right to know gets "<denied>" as a
 *           text, or -EPERM.
 * Layout:   differs by ABI in xen_platform_parameters only.
 *
 * A text in an array ends with a NUL and is cut off where it does not fit. The
 * operations on xen_varbuf return the same texts whole.
 */
#ifndef __XEN_PUBLIC_VERSION_H__
#define __XEN_PUBLIC_VERSION_H__

#include "xen.h"
#include "features.h"

XEN_ABI_BEGIN

/* XENVER_*: the operation, and the type that arg points to. */
#define XENVER_version               0  /* none; returns major << 16 | minor */
#define XENVER_extraversion          1  /* xen_extraversion_t */
#define XENVER_compile_info          2  /* xen_compile_info */
#define XENVER_capabilities          3  /* xen_capabilities_info_t */
#define XENVER_changeset             4  /* xen_changeset_info_t */
#define XENVER_platform_parameters   5  /* xen_platform_parameters */
#define XENVER_get_features          6  /* xen_feature_info, since 3.0.4 */
#define XENVER_pagesize              7  /* none; returns bytes, since 3.0.4 */
#define XENVER_guest_handle          8  /* xen_domain_handle_t: the domain's UUID, since 3.0.4 */
#define XENVER_commandline           9  /* xen_commandline_t, since 4.0 */
#define XENVER_build_id             10  /* xen_build_id, since 4.7 */
#define XENVER_extraversion2        11  /* xen_varbuf, since 4.20 */
#define XENVER_capabilities2        12  /* xen_varbuf, since 4.20 */
#define XENVER_changeset2           13  /* xen_varbuf, since 4.20 */
#define XENVER_commandline2         14  /* xen_varbuf, since 4.20 */

/* XENVER_extraversion: what follows major.minor in the name of the release, as ".0-rc1". */
typedef char xen_extraversion_t[16];
#define XEN_EXTRAVERSION_LEN        (sizeof(xen_extraversion_t))

/* XENVER_compile_info: how Xen was built. */
struct xen_compile_info {
    char compiler[64];          /* out: its version */
    char compile_by[16];        /* out: who */
    char compile_domain[32];    /* out: where */
    char compile_date[32];      /* out: when */
};
typedef struct xen_compile_info xen_compile_info_t;

/* XENVER_capabilities: kinds of guest, with spaces between, as "xen-3.0-x86_64 hvm-3.0-x86_64". */
typedef char xen_capabilities_info_t[1024];
#define XEN_CAPABILITIES_INFO_LEN   (sizeof(xen_capabilities_info_t))

/* XENVER_changeset: the revision of Xen's sources. */
typedef char xen_changeset_info_t[64];
#define XEN_CHANGESET_INFO_LEN      (sizeof(xen_changeset_info_t))

/*
 * XENVER_platform_parameters: where Xen's part of the address space begins.
 *
 *   offset  x86_32  size  field
 *        0       0     -  virt_start  4 bytes on x86_32, 8 elsewhere
 *        8       4
 */
struct xen_platform_parameters {
    xen_ulong_t virt_start;     /* out: first virtual address; 0 for guests that share none */
};
typedef struct xen_platform_parameters xen_platform_parameters_t;

/* XENVER_get_features: one word of the features (XENFEAT_*, features.h). */
struct xen_feature_info {
    uint32_t submap_idx;        /* in:  0 ... XENFEAT_NR_SUBMAPS - 1 */
    uint32_t submap;            /* out: the word */
};
typedef struct xen_feature_info xen_feature_info_t;

/* XENVER_commandline: the arguments that Xen was started with. */
typedef char xen_commandline_t[1024];

/*
 * XENVER_build_id: the linker's build ID of Xen: bytes, not text.
 *
 * Returns the number of bytes written; with arg NULL, the number there are.
 * -ENOBUFS: len is too small. -ENODATA: Xen was built without one.
 */
XEN_ABI_EXT struct xen_build_id {
    uint32_t      len;          /* in:  size of buf */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];  /* out: the ID */
};
typedef struct xen_build_id xen_build_id_t;

/*
 * XENVER_extraversion2, _capabilities2, _changeset2, _commandline2: a text of any
 * length, without a NUL at its end.
 *
 * Returns the number of bytes written; with arg NULL, the number there are.
 * -ENOBUFS: len is too small.
 */
XEN_ABI_EXT struct xen_varbuf {
    uint32_t      len;          /* in:  size of buf */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];  /* out: the text */
};
typedef struct xen_varbuf xen_varbuf_t;

XEN_ABI_END

#endif /* __XEN_PUBLIC_VERSION_H__ */
