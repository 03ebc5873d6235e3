/* SPDX-License-Identifier: MIT */
/*
 * tmem.h - Transcendent Memory: store pages in Xen's memory; removed in Xen 4.13.
 *
 * Contract: HYPERVISOR_tmem_op(arg), arg points to a tmem_op. x86. Only Xen 4.0 to 4.12
 *           have it; others return -XEN_ENOSYS. Interface versions from 0x00041300 on
 *           define nothing here. Returns a result of 0 or more, or a negative error. The
 *           errors of Xen 4.12 are:
 *             -XEN_ENODEV  Xen runs without tmem, or there is no pool pool_id.
 *             -XEN_EFAULT  Xen cannot read `arg`, or cannot access the guest's page.
 *             -XEN_EPERM   denied by the security policy; TMEM_NEW_POOL: see there.
 *             -XEN_ENOMEM  Xen has no memory for the page or the pool.
 *             -XEN_ENOSPC  TMEM_PUT_PAGE: Xen has no memory to replace a page that is
 *                          stored already, and has discarded that page.
 *             -XEN_ENOSYS  unknown cmd.
 *             -EFROZEN, -EEMPTY: see below.
 * Layout:   differs by ABI, see the tables.
 *
 * A guest creates a pool and stores copies of its pages there. A page is named by an object
 * of the pool and an index in the object; the guest chooses both. Xen can discard the pages
 * of a pool at any time, unless the pool is persistent.
 */
#ifndef __XEN_PUBLIC_TMEM_H__
#define __XEN_PUBLIC_TMEM_H__

#include "abi.h"
#include "xen.h"

/* Legacy, until 0x00040e00: the whole header. */
#if __XEN_INTERFACE_VERSION__ < 0x00041300

#define TMEM_SPEC_VERSION               1

/*
 * tmem_op.cmd: the operation, the member of `u` that it uses, and its results of 0 or more.
 *
 * TMEM_GET_PAGE also removes the page, unless the pool is persistent or shared.
 * TMEM_NEW_POOL returns -XEN_EPERM if the flags are not valid, or if no further pool is
 * possible. If the tools do not allow the guest to share this uuid, Xen makes a pool that is
 * not shared.
 */
#define TMEM_NEW_POOL                   1  /* creat: create a pool; its number */
#define TMEM_DESTROY_POOL               2  /* none: destroy pool_id; 1, or 0: no such pool */
#define TMEM_PUT_PAGE                   4  /* gen: store a page; 1 */
#define TMEM_GET_PAGE                   5  /* gen: copy it back; 1, or 0: no such page */
#define TMEM_FLUSH_PAGE                 6  /* gen: discard a page; 1 */
#define TMEM_FLUSH_OBJECT               7  /* gen: discard all pages of an object; 1 */
/* Until 0x00040300. Xen 4.4 and later do not implement them. */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
# define TMEM_NEW_PAGE                  3  /* gen: store a page of zeros */
# define TMEM_READ                      8  /* gen: copy a part of a page back */
# define TMEM_WRITE                     9  /* gen: store a part of a page */
# define TMEM_XCHG                     10  /* gen: never implemented */
#endif
/*
 * For tools, both with the member creat. From 4.9 to 4.12, they return -XEN_EOPNOTSUPP here
 * and are operations of the sysctl hypercall instead.
 */
#define TMEM_AUTH                     101  /* allow a client to share a pool */
#define TMEM_RESTORE_NEW              102  /* create a pool of another client */

/* tmem_op.u.creat.flags */
#define TMEM_POOL_PERSIST               1  /* persistent: Xen keeps its pages until the guest
                                              discards them */
#define TMEM_POOL_SHARED                2  /* shared with the domains that give the same uuid;
                                              not with PERSIST */
#define TMEM_POOL_PRECOMPRESSED         4  /* not supported by any Xen; since 4.0.2 */
#define TMEM_POOL_PAGESIZE_SHIFT        4  /* log2 of the page size, minus 12 */
#define TMEM_POOL_PAGESIZE_MASK         0xf
#define TMEM_POOL_VERSION_SHIFT        24  /* must be TMEM_SPEC_VERSION */
#define TMEM_POOL_VERSION_MASK          0xff
#define TMEM_POOL_RESERVED_BITS         0x00ffff00  /* must be 0 */

/* Flags of a client (a domain that uses tmem), which the tools save and restore. */
#define TMEM_CLIENT_COMPRESS            1  /* Xen compresses its pages */
#define TMEM_CLIENT_FROZEN              2  /* Xen stores no further pages of it */

/* Errors of this hypercall only. It returns them negated. */
#define EFROZEN                      1000  /* the tools have frozen the client; PUT_PAGE: Xen
                                            has not stored the page; FLUSH_*: Xen has
                                            discarded the pages nevertheless */
#define EEMPTY                       1001  /* GET_PAGE: the pool has no pages */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/* xen_tmem_oid: name of an object in its pool, which the guest chooses. */
struct xen_tmem_oid {
    uint64_t oid[3];
};
typedef struct xen_tmem_oid xen_tmem_oid_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_oid_t);

/* until 0x00040300 */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
typedef xen_pfn_t tmem_cli_mfn_t;
#endif
typedef XEN_GUEST_HANDLE(char) tmem_cli_va_t;

/*
 * tmem_op: one operation. Xen only reads it. Until interface version 0x00040400, u.gen.oid
 * is an array. Xen 4.0.0 and 4.0.1 have a shorter u.gen, and 0 as the number of
 * TMEM_SPEC_VERSION.
 *
 *   offset  x86_32  size  field
 *        0       0     4  cmd
 *        4       4     4  pool_id
 *        8       8    16  u.creat.uuid[2]
 *       24      24     4  u.creat.flags
 *       28      28     4  u.creat.arg1
 *        8       8    24  u.gen.oid
 *       32      32     4  u.gen.index
 *       36      36     4  u.gen.tmem_offset
 *       40      40     4  u.gen.pfn_offset
 *       44      44     4  u.gen.len
 *       48      48     -  u.gen.cmfn  4 bytes on x86_32, 8 elsewhere
 *       56      52
 */
struct tmem_op {
    uint32_t cmd;               /* TMEM_* */
    int32_t  pool_id;           /* number of the pool; NEW_POOL, AUTH: ignored */
    union {
        struct {
            uint64_t uuid[2];   /* name of a shared pool; if all bits are 1, the pool is not
                                   shared */
            uint32_t flags;     /* TMEM_POOL_*; AUTH: 1: allow, 0: forbid */
            uint32_t arg1;      /* AUTH, RESTORE_NEW: domain number of the client */
        } creat;
        struct {
#if __XEN_INTERFACE_VERSION__ < 0x00040600
            uint64_t oid[3];
#else
            xen_tmem_oid_t oid;
#endif
            uint32_t  index;        /* index of the page in the object */
            uint32_t  tmem_offset;  /* READ, WRITE: first byte in the stored page */
            uint32_t  pfn_offset;   /* READ, WRITE: first byte in the guest's page */
            uint32_t  len;          /* READ, WRITE: number of bytes */
            xen_pfn_t cmfn;         /* frame of the guest to copy from or to */
        } gen;
    } u;
};
typedef struct tmem_op tmem_op_t;
DEFINE_XEN_GUEST_HANDLE(tmem_op_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_INTERFACE_VERSION__ < 0x00041300 */

#endif /* __XEN_PUBLIC_TMEM_H__ */
