/* SPDX-License-Identifier: MIT */
/*
 * hypfs.h - Xen's settings as a tree of files; since 4.14.
 *
 * Contract: HYPERVISOR_hypfs_op(op, path, path_len, buf, buf_len), op is XEN_HYPFS_OP_*.
 *           For the control domain (dom0) alone, others get -XEN_EPERM. Returns 0 where
 *           nothing else is said; -XEN_ENOSYS: Xen was built without.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_HYPFS_H__
#define __XEN_PUBLIC_HYPFS_H__

#include "xen.h"

/*
 * XEN_HYPFS_OP_*: the operation. `path` is a buffer with the absolute path, path_len its
 * bytes with a NUL. -XEN_ENOENT: there is no such entry.
 *
 * get_version     no other arguments (0): returns the highest version of this interface.
 * read            buf: out: an xen_hypfs_direntry and what the entry holds. -XEN_ENOBUFS:
 *                 that does not fit, but the direntry was written.
 * write_contents  buf: in: what the entry is to hold, of its type and encoding. Only
 *                 blobs and strings may become longer or shorter. -XEN_EACCES: it cannot
 *                 be written; -XEN_ENOSPC, -XEN_EDOM: wrong size.
 */
#define XEN_HYPFS_OP_get_version     0
#define XEN_HYPFS_OP_read            1
#define XEN_HYPFS_OP_write_contents  2

#define XEN_HYPFS_VERSION            1     /* of this interface */
#define XEN_HYPFS_MAX_PATHLEN        1024  /* bytes of a path, with the NUL */

XEN_ABI_BEGIN

/* xen_hypfs_direntry.type: what the entry holds. */
#define XEN_HYPFS_TYPE_DIR           0  /* xen_hypfs_dirlistentry, one after another */
#define XEN_HYPFS_TYPE_BLOB          1  /* bytes */
#define XEN_HYPFS_TYPE_STRING        2  /* text with a NUL */
#define XEN_HYPFS_TYPE_UINT          3  /* an unsigned integer of content_len bytes */
#define XEN_HYPFS_TYPE_INT           4  /* a signed one */
#define XEN_HYPFS_TYPE_BOOL          5  /* the same, 0 or 1 */

/* xen_hypfs_direntry.encoding */
#define XEN_HYPFS_ENC_PLAIN          0
#define XEN_HYPFS_ENC_GZIP           1  /* compressed */

/* xen_hypfs_direntry: what stands before an entry's contents. */
struct xen_hypfs_direntry {
    uint8_t  type;                      /* out: XEN_HYPFS_TYPE_* */
    uint8_t  encoding;                  /* out: XEN_HYPFS_ENC_* */
    uint16_t pad;                       /* out: 0 */
    uint32_t content_len;               /* out: bytes of the contents */
    uint32_t max_write_len;             /* out: bytes that may be written, 0: none */
};
typedef struct xen_hypfs_direntry xen_hypfs_direntry_t;

/*
 * xen_hypfs_dirlistentry: one entry of a directory.
 *
 *   offset  size  field
 *        0    12  e
 *       12     2  off_next
 *       14     -  name
 */
XEN_ABI_EXT struct xen_hypfs_dirlistentry {
    xen_hypfs_direntry_t e;             /* out */
    uint16_t off_next;                  /* out: bytes from here to the next one, 0: the last */
    char     name[XEN_FLEX_ARRAY_DIM];  /* out: ends with a NUL */
};

XEN_ABI_END

#endif /* __XEN_PUBLIC_HYPFS_H__ */
