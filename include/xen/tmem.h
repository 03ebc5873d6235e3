/* SPDX-License-Identifier: MIT */
/*
 * tmem.h - Transcendent Memory: pages that a guest left with Xen, which might forget them.
 *
 * Contract: HYPERVISOR_tmem_op(arg), arg points to a tmem_op. Xen has had it from 4.0
 *           to 4.12; later ones answer -ENOSYS, and interface version 0x00041300 has
 *           only the name of this header left.
 * Layout:   differs by ABI, see the tables.
 */
#ifndef __XEN_PUBLIC_TMEM_H__
#define __XEN_PUBLIC_TMEM_H__

#include "xen.h"

/* Legacy, until 0x00041300: all of it. */
#if __XEN_INTERFACE_VERSION__ < 0x00041300

#define TMEM_SPEC_VERSION               1

/* tmem_op.cmd, and the member of `u` that it takes. */
#define TMEM_NEW_POOL                   1  /* creat; returns the pool's number */
#define TMEM_DESTROY_POOL               2  /* none, pool_id alone */
#define TMEM_PUT_PAGE                   4  /* gen: Xen copies the page; 1 where it did */
#define TMEM_GET_PAGE                   5  /* gen: and copies it back; 1 where it still had it */
#define TMEM_FLUSH_PAGE                 6  /* gen: forget a page */
#define TMEM_FLUSH_OBJECT               7  /* gen: forget all pages of an object */
/* until 0x00040400 */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
# define TMEM_NEW_PAGE                  3  /* gen: a page of zeros */
# define TMEM_READ                      8  /* gen: a part of a page */
# define TMEM_WRITE                     9  /* gen: a part of a page */
# define TMEM_XCHG                     10  /* gen */
#endif
/* tools, creat; moved to sysctl.h in 4.6 */
#define TMEM_AUTH                     101
#define TMEM_RESTORE_NEW              102

/* tmem_op.u.creat.flags */
#define TMEM_POOL_PERSIST               1  /* Xen keeps its pages until they are flushed */
#define TMEM_POOL_SHARED                2  /* with the domains that give the same uuid */
#define TMEM_POOL_PRECOMPRESSED         4
#define TMEM_POOL_PAGESIZE_SHIFT        4  /* binary logarithm of the page size, less 12 */
#define TMEM_POOL_PAGESIZE_MASK         0xf
#define TMEM_POOL_VERSION_SHIFT        24  /* TMEM_SPEC_VERSION */
#define TMEM_POOL_VERSION_MASK          0xff
#define TMEM_POOL_RESERVED_BITS         0x00ffff00  /* must be 0 */

/* Flags of a client, as the tools save and restore them. */
#define TMEM_CLIENT_COMPRESS            1
#define TMEM_CLIENT_FROZEN              2

/* Results of this hypercall alone, negated. */
#define EFROZEN                      1000  /* the client was frozen by the tools */
#define EEMPTY                       1001  /* nothing more to save */

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* xen_tmem_oid: the name of an object in its pool, the guest's choice. */
struct xen_tmem_oid {
    uint64_t oid[3];
};
typedef struct xen_tmem_oid xen_tmem_oid_t;
DEFINE_XEN_GUEST_HANDLE(xen_tmem_oid_t);

/* until 0x00040400 */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
typedef xen_pfn_t tmem_cli_mfn_t;
#endif
typedef XEN_GUEST_HANDLE(char) tmem_cli_va_t;

/*
 * tmem_op: one operation, all in. Until 0x00040600 u.gen.oid is an array.
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
    int32_t  pool_id;           /* NEW_POOL: ignored; AUTH, RESTORE_NEW: see sysctl.h */
    union {
        struct {
            uint64_t uuid[2];   /* of a shared pool */
            uint32_t flags;     /* TMEM_POOL_* */
            uint32_t arg1;
        } creat;
        struct {
#if __XEN_INTERFACE_VERSION__ < 0x00040600
            uint64_t oid[3];
#else
            xen_tmem_oid_t oid;
#endif
            uint32_t  index;        /* of the page in the object */
            uint32_t  tmem_offset;  /* bytes: READ and WRITE, 0 for the others */
            uint32_t  pfn_offset;
            uint32_t  len;
            xen_pfn_t cmfn;         /* the guest's frame to copy from or to */
        } gen;
    } u;
};
typedef struct tmem_op tmem_op_t;
DEFINE_XEN_GUEST_HANDLE(tmem_op_t);

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_INTERFACE_VERSION__ < 0x00041300 */

#endif /* __XEN_PUBLIC_TMEM_H__ */
