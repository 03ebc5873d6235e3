/* SPDX-License-Identifier: MIT */
/*
 * hypfs.h - read and write settings and state of Xen, presented as a tree of files.
 *
 * Contract: HYPERVISOR_hypfs_op(op, path, path_len, buf, buf_len): op is XEN_HYPFS_OP_*.
 *           Since 4.14, for the control domain (dom0). Returns 0, unless the operation
 *           names another value, or a negative XEN_E* error. All operations can return:
 *             -XEN_EPERM       the caller is no control domain.
 *             -XEN_ENOSYS      Xen was built without hypfs.
 *             -XEN_EOPNOTSUPP  unknown op.
 *             -XEN_ENOENT      there is no entry `path`.
 *             -XEN_EINVAL      path_len is above XEN_HYPFS_MAX_PATHLEN, or `path` does not
 *                              begin with "/", or does not end with its only NUL.
 *             -XEN_EFAULT      Xen cannot read `path`, or cannot read or write `buf`.
 * Layout:   the same on every ABI.
 *
 * `path` is the address of the path of an entry, and path_len is its length in bytes with
 * the NUL at its end. `buf` is the address of a buffer of buf_len bytes.
 */
#ifndef __XEN_PUBLIC_HYPFS_H__
#define __XEN_PUBLIC_HYPFS_H__

#include "abi.h"
#include "xen.h"

/*
 * XEN_HYPFS_OP_*: the operation.
 *
 * get_version     returns XEN_HYPFS_VERSION, the highest version of this interface that Xen
 *                 has. All other arguments must be 0, else -XEN_EINVAL.
 * read            reads an entry. Xen writes an xen_hypfs_direntry to `buf` and, directly
 *                 after it, the contents of the entry. -XEN_EINVAL: buf_len is smaller than
 *                 the xen_hypfs_direntry; -XEN_ENOBUFS: the contents do not fit, and Xen
 *                 has written only the xen_hypfs_direntry, which has their size.
 * write_contents  replaces the contents of an entry by the buf_len bytes at `buf`, which
 *                 must have the entry's type and encoding. Only a blob or a string can
 *                 change its size.
 *                   -XEN_EACCES  the entry is a directory, or cannot be written.
 *                   -XEN_ENOSPC  buf_len is too large for this entry.
 *                   -XEN_EDOM    buf_len is not the size of the value; or, for some of the
 *                                entries under /params, the value does not end with its
 *                                only NUL.
 *                   -XEN_EINVAL  a string does not end with its only NUL; or the value is
 *                                not valid for this entry.
 *                   -XEN_EBUSY   the entry cannot change now (sched-gran of a CPU pool that
 *                                has physical CPUs).
 */
#define XEN_HYPFS_OP_get_version     0
#define XEN_HYPFS_OP_read            1
#define XEN_HYPFS_OP_write_contents  2

#define XEN_HYPFS_VERSION            1     /* version of this interface */
#define XEN_HYPFS_MAX_PATHLEN        1024  /* maximum size of a path in bytes, with the NUL */

XEN_ABI_BEGIN

/* xen_hypfs_direntry.type: type of the contents. */
#define XEN_HYPFS_TYPE_DIR           0  /* directory: a list of xen_hypfs_dirlistentry */
#define XEN_HYPFS_TYPE_BLOB          1  /* arbitrary bytes */
#define XEN_HYPFS_TYPE_STRING        2  /* text that ends with a NUL */
#define XEN_HYPFS_TYPE_UINT          3  /* unsigned integer of content_len bytes */
#define XEN_HYPFS_TYPE_INT           4  /* signed integer of content_len bytes */
#define XEN_HYPFS_TYPE_BOOL          5  /* boolean of content_len bytes: 0 or 1 */

/* xen_hypfs_direntry.encoding: encoding of the contents. */
#define XEN_HYPFS_ENC_PLAIN          0  /* not encoded */
#define XEN_HYPFS_ENC_GZIP           1  /* compressed with gzip */

#ifndef XEN_ABI_ASSEMBLER

/* xen_hypfs_direntry: type and size of an entry. */
struct xen_hypfs_direntry {
    uint8_t  type;                      /* out: XEN_HYPFS_TYPE_* */
    uint8_t  encoding;                  /* out: XEN_HYPFS_ENC_* */
    uint16_t pad;                       /* out: 0 */
    uint32_t content_len;               /* out: size of the contents in bytes */
    uint32_t max_write_len;             /* out: maximum size for write_contents, in bytes;
                                           0: the entry cannot be written */
};
typedef struct xen_hypfs_direntry xen_hypfs_direntry_t;

/*
 * xen_hypfs_dirlistentry: one entry in the contents of a directory.
 *
 *   offset  size  field
 *        0    12  e
 *       12     2  off_next
 *       14     -  name
 */
XEN_ABI_EXT struct xen_hypfs_dirlistentry {
    xen_hypfs_direntry_t e;             /* out: type and size of the entry */
    uint16_t off_next;                  /* out: bytes from the start of this
                                           xen_hypfs_dirlistentry to the next; 0: the last */
    char     name[XEN_FLEX_ARRAY_DIM];  /* out: name of the entry, ends with a NUL */
};

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_HYPFS_H__ */
