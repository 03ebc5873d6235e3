/* SPDX-License-Identifier: MIT */
/*
 * version.h - query Xen's version, build, command line, features and capabilities.
 *
 * Contract: HYPERVISOR_xen_version(cmd, arg): cmd is XENVER_*, arg points to the type
 *           of that operation. All guests have this hypercall. Returns 0 unless the
 *           operation says otherwise, or
 *           -XEN_EFAULT: arg cannot be read or written.
 *           -XEN_ENOSYS: unknown cmd.
 * Layout:   differs by ABI in xen_platform_parameters only.
 *
 * Permission: with Xen's default policy only a control domain (dom0) may use
 * XENVER_commandline, XENVER_commandline2 and XENVER_build_id. An XSM policy can deny
 * more operations, but never XENVER_version, XENVER_platform_parameters and
 * XENVER_get_features. A caller without permission gets this:
 *
 *   XENVER_build_id and operations on xen_varbuf        -XEN_EPERM
 *   extraversion, compile_info, changeset, commandline  the text "<denied>"
 *   capabilities                                        an empty text
 *   pagesize                                            0
 *   guest_handle                                        a UUID of zeros
 *
 * A text in an array ends with a NUL. Xen truncates it if it does not fit. The
 * operations on xen_varbuf return the same texts without truncation, except the
 * command line: Xen keeps at most 1023 bytes of it.
 */
#ifndef __XEN_PUBLIC_VERSION_H__
#define __XEN_PUBLIC_VERSION_H__

#include "abi.h"
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
#define XENVER_get_features          6  /* xen_feature_info, since 3.0.2 */
#define XENVER_pagesize              7  /* none; returns bytes, since 3.0.3. arg must be NULL,
                                           else -XEN_EINVAL */
#define XENVER_guest_handle          8  /* xen_domain_handle_t: UUID of the domain, since 3.0.3 */
#define XENVER_commandline           9  /* xen_commandline_t, since 4.0 */
#define XENVER_build_id             10  /* xen_build_id, since 4.7 */
#define XENVER_extraversion2        11  /* xen_varbuf, since 4.20 */
#define XENVER_capabilities2        12  /* xen_varbuf, since 4.20 */
#define XENVER_changeset2           13  /* xen_varbuf, since 4.20 */
#define XENVER_commandline2         14  /* xen_varbuf, since 4.20 */

#ifndef XEN_ABI_ASSEMBLER

/* XENVER_extraversion: rest of the release's name, after major.minor; for example ".0-rc1". */
typedef char xen_extraversion_t[16];
#define XEN_EXTRAVERSION_LEN        (sizeof(xen_extraversion_t))

/* XENVER_compile_info: how Xen was built. */
struct xen_compile_info {
    char compiler[64];          /* out: name and version of the compiler */
    char compile_by[16];        /* out: user who built Xen */
    char compile_domain[32];    /* out: domain name of the machine that built Xen */
    char compile_date[32];      /* out: date and time of the build */
};
typedef struct xen_compile_info xen_compile_info_t;

/*
 * XENVER_capabilities: kinds of guest that Xen can run, separated by spaces; for example
 * "xen-3.0-x86_64 hvm-3.0-x86_64". On x86 "xen" is PV, and "hvm" is HVM and PVH. On Arm
 * all guests are "xen", for example "xen-3.0-aarch64 xen-3.0-armv7l".
 */
typedef char xen_capabilities_info_t[1024];
#define XEN_CAPABILITIES_INFO_LEN   (sizeof(xen_capabilities_info_t))

/* XENVER_changeset: date and revision of Xen's sources. */
typedef char xen_changeset_info_t[64];
#define XEN_CHANGESET_INFO_LEN      (sizeof(xen_changeset_info_t))

/*
 * XENVER_platform_parameters: where Xen's part of a PV guest's address space begins.
 *
 *   offset  x86_32  size  field
 *        0       0     -  virt_start  4 bytes on x86_32, 8 elsewhere
 *        8       4
 */
struct xen_platform_parameters {
    xen_ulong_t virt_start;     /* out: first virtual address of Xen's part. Since 4.18 it is 0
                                        for all guests that are not PV, and, in a debug build of
                                        Xen, for 64-bit PV guests. These should use
                                        HYPERVISOR_VIRT_START (arch-x86/xen-x86_64.h) */
};
typedef struct xen_platform_parameters xen_platform_parameters_t;

/*
 * XENVER_get_features: one 32-bit word of the feature bits XENFEAT_* (features.h).
 *
 * -XEN_EINVAL: no such word.
 */
struct xen_feature_info {
    uint32_t submap_idx;        /* in:  index of the word, 0 to XENFEAT_NR_SUBMAPS - 1 */
    uint32_t submap;            /* out: the word */
};
typedef struct xen_feature_info xen_feature_info_t;

/* XENVER_commandline: the command line that Xen was started with. */
typedef char xen_commandline_t[1024];

/*
 * XENVER_build_id: the build ID that the linker put into Xen. It is binary, not text.
 *
 * Returns the size of the ID in bytes. If arg is NULL, Xen writes nothing.
 *
 * -XEN_ENODATA: Xen was built without a build ID. -XEN_ENOBUFS: len is too small.
 * -XEN_EPERM: see "Permission" above.
 */
XEN_ABI_EXT struct xen_build_id {
    uint32_t      len;          /* in:  size of buf in bytes */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];  /* out: the ID */
};
typedef struct xen_build_id xen_build_id_t;

/*
 * XENVER_extraversion2, XENVER_capabilities2, XENVER_changeset2, XENVER_commandline2: a
 * text of any length, without a NUL at its end.
 *
 * Returns the length of the text in bytes. If arg is NULL, Xen writes nothing.
 *
 * -XEN_ENOBUFS: len is too small. -XEN_E2BIG: the text is longer than 64 KiB.
 * -XEN_EPERM: see "Permission" above.
 */
XEN_ABI_EXT struct xen_varbuf {
    uint32_t      len;          /* in:  size of buf in bytes */
    unsigned char buf[XEN_FLEX_ARRAY_DIM];  /* out: the text */
};
typedef struct xen_varbuf xen_varbuf_t;

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_VERSION_H__ */
