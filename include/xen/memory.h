/* SPDX-License-Identifier: MIT */
/*
 * memory.h - how much memory a domain has, and what stands at which of its frames.
 *
 * Contract: HYPERVISOR_memory_op(cmd, arg), cmd is XENMEM_*. `domid` is DOMID_SELF
 *           or a domain that the caller has control of. Errors are negative
 *           XEN_E*; where an operation returns a count, that is said.
 * Layout:   x86_32 has handles, xen_pfn_t and xen_ulong_t of 32 bits, all other
 *           ABIs (arm32 too) of 64. A hole is ignored.
 *
 * A frame is a page of 4 KiB by its number. gfn: in a domain's own physical
 * addresses. mfn: in the machine's. For a translated domain (HVM, PVH, Arm) Xen
 * keeps the map from one to the other; a PV domain keeps it by itself.
 */
#ifndef __XEN_PUBLIC_MEMORY_H__
#define __XEN_PUBLIC_MEMORY_H__

#include "xen.h"
#include "physdev.h"

/*
 * XENMEM_*: the operation, and the struct that `arg` points to.
 *
 * A number is never reused, and is at most 63: when Xen interrupts a long
 * operation it keeps how far it came in the register's bits from 6 on. 8 was
 * XENMEM_translate_gpfn_list, until 3.3; 29 is the next free one.
 */
#define XENMEM_increase_reservation          0  /* xen_memory_reservation */
#define XENMEM_decrease_reservation          1  /* xen_memory_reservation */
#define XENMEM_maximum_ram_page              2  /* none: NULL */
#define XENMEM_current_reservation           3  /* xen_memory_domain */
#define XENMEM_maximum_reservation           4  /* xen_memory_domain */
#define XENMEM_machphys_mfn_list             5  /* xen_machphys_mfn_list */
#define XENMEM_populate_physmap              6  /* xen_memory_reservation, since 3.0.4 */
#define XENMEM_add_to_physmap                7  /* xen_add_to_physmap, since 3.0.4 */
#define XENMEM_memory_map                    9  /* xen_memory_map, since 3.0.4 */
#define XENMEM_machine_memory_map           10  /* xen_memory_map, since 3.0.4 */
#define XENMEM_exchange                     11  /* xen_memory_exchange, since 3.0.4 */
#define XENMEM_machphys_mapping             12  /* xen_machphys_mapping, since 3.0.4 */
#define XENMEM_set_memory_map               13  /* xen_foreign_memory_map, since 3.0.4 */
#define XENMEM_maximum_gpfn                 14  /* xen_memory_domain, since 3.1 */
#define XENMEM_remove_from_physmap          15  /* xen_remove_from_physmap, since 4.2 */
#define XENMEM_set_pod_target               16  /* xen_pod_target, since 3.4 */
#define XENMEM_get_pod_target               17  /* xen_pod_target, since 3.4 */
#define XENMEM_add_to_physmap_batch         23  /* xen_add_to_physmap_batch, since 4.4 */
#define XENMEM_machphys_compat_mfn_list     25  /* xen_machphys_mfn_list, since 4.5 */
#define XENMEM_get_vnumainfo                26  /* xen_vnuma_topology_info, since 4.5 */
#define XENMEM_acquire_resource             28  /* xen_mem_acquire_resource, since 4.11 */

/* For tools only; they may change with any release. */
#if defined(__XEN_TOOLS__)
#define XENMEM_get_sharing_freed_pages      18  /* none, since 4.0 */
#define XENMEM_get_sharing_shared_pages     19  /* none, since 4.2 */
#define XENMEM_paging_op                    20  /* xen_mem_paging_op, since 4.2 */
#define XENMEM_access_op                    21  /* xen_mem_access_op, since 4.2 */
#define XENMEM_sharing_op                   22  /* xen_mem_sharing_op, since 4.2 */
#define XENMEM_claim_pages                  24  /* xen_memory_reservation, since 4.3 */
#define XENMEM_reserved_device_memory_map   27  /* xen_reserved_device_memory_map, since 4.6 */
#endif

XEN_ABI_BEGIN

/*
 * XENMEMF_*: xen_memory_reservation.mem_flags, which memory Xen is to give.
 * Ignored by XENMEM_decrease_reservation. Bits 0-7 the width, 8-15 the node, 16-18 flags.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030209
/* machine addresses of at most x bits, for devices that reach no further; 0: of any width */
#define XENMEMF_address_bits(x)      (x)
#define XENMEMF_get_address_bits(x)  ((x) & 0xffu)
/* on NUMA node x; held as x + 1, so that 0 means any */
#define XENMEMF_node(x)              (((x) + 1) << 8)
#define XENMEMF_get_node(x)          ((((x) >> 8) - 1) & 0xffu)
/* no memory yet, a page on its first use (XENMEM_populate_physmap, translated), since 3.4 */
#define XENMEMF_populate_on_demand   0x10000
/* on the node asked for or not at all, since 4.1 */
#define XENMEMF_exact_node_request   0x20000
#define XENMEMF_exact_node(n)        (XENMEMF_node(n) | XENMEMF_exact_node_request)
/* the node is one of the domain's virtual nodes, since 4.6 */
#define XENMEMF_vnode                0x40000
#endif

/*
 * xen_memory_reservation: a list of extents, each 2^extent_order frames, aligned to that.
 *
 * XENMEM_increase_reservation   gives the domain memory that stands at no gfn yet.
 * XENMEM_decrease_reservation   takes the extents from the domain.
 * XENMEM_populate_physmap       gives memory and puts it at the gfns listed.
 *
 * They return how many extents were done, from the first on: fewer than
 * nr_extents is the only sign of most errors.
 *
 * XENMEM_claim_pages (tools)    sets nr_extents pages aside for the domain, as a count,
 *     without choosing them: what the domain has already is part of it, what it is
 *     given later uses it up, and it ends by itself when reached. A new claim replaces
 *     the old one, 0 ends it. extent_start NULL, extent_order and mem_flags 0.
 *     Returns 0, or -XEN_ENOMEM where so much is not free.
 *
 *   offset size   x86_32 size  field
 *        0    8        0    4  extent_start
 *        8    8        4    4  nr_extents
 *       16    4        8    4  extent_order
 *       20    4       12    4  mem_flags        address_bits before 0x00030209
 *       24    2       16    2  domid
 *       26    6       18    2  (hole)
 *       32            20
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030209
struct xen_memory_reservation {
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;  /* the first frame of each extent:
                                                  increase: out: mfns, or NULL
                                                  decrease: in:  gfns
                                                  populate: in:  gfns;
                                                            out: mfns, PV only */
    xen_ulong_t  nr_extents;                   /* in: extents in the list */
    unsigned int extent_order;                 /* in: log2 of an extent's frames */
    unsigned int mem_flags;                    /* in: XENMEMF_*, or 0 */
    domid_t      domid;                        /* in: whose memory */
};
#else
/* Legacy form, until 0x00030208: no flags but the width of the addresses. */
struct xen_memory_reservation {
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;
    xen_ulong_t  nr_extents;
    unsigned int extent_order;
    unsigned int address_bits;                 /* in: bits of a machine address, 0: any */
    domid_t      domid;
};
#endif
typedef struct xen_memory_reservation xen_memory_reservation_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_reservation_t);

/*
 * XENMEM_exchange: give back the memory of the list `in`, get other memory at the
 * gfns of `out`. PV domains only: to get memory that is contiguous, or low enough
 * for a device.
 *
 * Both lists are of one domain and of the same number of frames in all, and do not
 * overlap. Returns 0, or an error with `nr_exchanged` telling how far it came: the
 * first extents are exchanged, the others untouched.
 *
 *   offset size   x86_32 size  field
 *        0   32        0   20  in
 *       32   32       20   20  out
 *       64    8       40    4  nr_exchanged
 *       72            44
 */
struct xen_memory_exchange {
    struct xen_memory_reservation in;   /* in: gfns (mfns of PV) to give; mem_flags ignored */
    struct xen_memory_reservation out;  /* in: gfns to fill; out: the mfns that stand there */
    xen_ulong_t nr_exchanged;           /* in: 0; out: extents of `in` that were exchanged */
};
typedef struct xen_memory_exchange xen_memory_exchange_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_exchange_t);

/*
 * XENMEM_maximum_ram_page     returns the highest mfn of the machine's memory; no argument.
 * XENMEM_current_reservation  returns the pages that the domain has.
 * XENMEM_maximum_reservation  returns the pages that it may have.
 * XENMEM_maximum_gpfn         returns the highest gfn in use.
 */
struct xen_memory_domain {
    domid_t domid;                      /* in: of which domain */
};

/*
 * XENMEM_machphys_mfn_list: where the table from mfn to gfn is, in pieces of 2 MiB; x86 only.
 *
 * XENMEM_machphys_compat_mfn_list is the same for the table that 32-bit PV domains
 * see, also where the caller has 64 bits.
 *
 *   offset size   x86_32 size  field
 *        0    4        0    4  max_extents
 *        4    4        -       (hole)
 *        8    8        4    4  extent_start
 *       16    4        8    4  nr_extents
 *       20    4        -       (hole)
 *       24            12
 */
struct xen_machphys_mfn_list {
    unsigned int max_extents;                  /* in:  room in `extent_start` */
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;  /* out: first mfn of each piece; for a gap in
                                                       the machine's memory the one before,
                                                       or 0 */
    unsigned int nr_extents;                   /* out: pieces written */
};
typedef struct xen_machphys_mfn_list xen_machphys_mfn_list_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mfn_list_t);

/*
 * XENMEM_machphys_mapping: where a PV domain sees the table from mfn to gfn; x86 only.
 * Offsets 0, 8, 16 of 24 bytes; x86_32 0, 4, 8 of 12.
 */
struct xen_machphys_mapping {
    xen_ulong_t v_start;                /* out: its virtual address */
    xen_ulong_t v_end;                  /* out: its end */
    xen_ulong_t max_mfn;                /* out: the last mfn that it holds */
};
typedef struct xen_machphys_mapping xen_machphys_mapping_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mapping_t);

/*
 * XENMAPSPACE_*: what to put at a gfn, and what `idx` numbers.
 */
#define XENMAPSPACE_shared_info   0  /* struct shared_info; idx 0 */
#define XENMAPSPACE_grant_table   1  /* a frame of the grant table, or of its status */
#define XENMAPSPACE_gmfn          2  /* the page at gfn idx: it moves, since 3.4 */
#define XENMAPSPACE_gmfn_range    3  /* `size` pages from gfn idx on, not in a batch, since 4.2 */
#define XENMAPSPACE_gmfn_foreign  4  /* the page at gfn idx of foreign_domid, only in a
                                        batch, since 4.3 */
#define XENMAPSPACE_dev_mmio      5  /* Arm: the device's frame idx, as cacheable memory,
                                        since 4.7 */

/* XENMAPSPACE_grant_table: or'ed to idx, the status frames (grant table version 2), since 4.0 */
#define XENMAPIDX_grant_table_status 0x80000000

/*
 * XENMEM_add_to_physmap: put a page at a gfn of a translated domain. What stood
 * there is taken away, and freed if nothing else holds it.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    2        2    2  size
 *        4    4        4    4  space
 *        8    8        8    4  idx
 *       16    8       12    4  gpfn
 *       24            16
 */
struct xen_add_to_physmap {
    domid_t      domid;                 /* in: where to put it */
    uint16_t     size;                  /* in: XENMAPSPACE_gmfn_range: pages; else ignored */
    unsigned int space;                 /* in: XENMAPSPACE_* */
    xen_ulong_t  idx;                   /* in: which page of the space */
    xen_pfn_t    gpfn;                  /* in: the gfn */
};
typedef struct xen_add_to_physmap xen_add_to_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_t);

/*
 * XENMEM_add_to_physmap_batch: the same for many pages. Returns 0 also where
 * single pages failed: see `errs`.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    2        2    2  space
 *        4    2        4    2  size
 *        6    2        6    2  u                 foreign_domid before 0x00040700
 *        8    8        8    4  idxs
 *       16    8       12    4  gpfns
 *       24    8       16    4  errs
 *       32            20
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040700
struct xen_add_to_physmap_batch {
    domid_t  domid;                     /* in: where to put them */
    uint16_t space;                     /* in: XENMAPSPACE_* */
    uint16_t size;                      /* in: pages, the length of each list */
    union xen_add_to_physmap_batch_extra {
        domid_t  foreign_domid;         /* in: XENMAPSPACE_gmfn_foreign: whose page */
        uint16_t res0;                  /* every other space: must be 0 */
    } u;
    XEN_GUEST_HANDLE(xen_ulong_t) idxs; /* in:  which pages of the space */
    XEN_GUEST_HANDLE(xen_pfn_t) gpfns;  /* in:  the gfns */
    XEN_GUEST_HANDLE(int) errs;         /* out: 0 or an error, for each */
};
#else
/* Legacy form, until 0x00040600: the union has one member. */
struct xen_add_to_physmap_batch {
    domid_t  domid;
    uint16_t space;
    uint16_t size;
    domid_t  foreign_domid;             /* in: XENMAPSPACE_gmfn_foreign: whose page; else 0 */
    XEN_GUEST_HANDLE(xen_ulong_t) idxs;
    XEN_GUEST_HANDLE(xen_pfn_t) gpfns;
    XEN_GUEST_HANDLE(int) errs;
};
#endif
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_batch_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_batch_t);

/* Legacy names, until 0x00040300: those of Xen 4.3. */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
#define XENMEM_add_to_physmap_range XENMEM_add_to_physmap_batch
#define xen_add_to_physmap_range xen_add_to_physmap_batch
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_range_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_range_t);
#endif

/*
 * XENMEM_remove_from_physmap: leave nothing at a gfn of a translated domain.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    6        2    2  (hole)
 *        8    8        4    4  gpfn
 *       16             8
 */
struct xen_remove_from_physmap {
    domid_t   domid;                    /* in: of which domain */
    xen_pfn_t gpfn;                     /* in: the gfn */
};
typedef struct xen_remove_from_physmap xen_remove_from_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_remove_from_physmap_t);

/*
 * XENMEM_memory_map          the caller's own map, as XENMEM_set_memory_map left it.
 * XENMEM_machine_memory_map  the machine's, as the firmware gave it; dom0 only. With a
 *                            buffer of NULL, only the number of entries.
 *
 * An entry is that of the BIOS's E820 call: 64 bits of address, 64 of size and 32 of
 * type, 20 bytes without a hole.
 *
 *   offset size   x86_32 size  field
 *        0    4        0    4  nr_entries
 *        4    4        -       (hole)
 *        8    8        4    4  buffer
 *       16             8
 */
struct xen_memory_map {
    unsigned int nr_entries;            /* in: room in `buffer`; out: entries written */
    XEN_GUEST_HANDLE(void) buffer;      /* out: the entries */
};
typedef struct xen_memory_map xen_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_map_t);

/*
 * XENMEM_set_memory_map: what XENMEM_memory_map tells a domain from now on.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    6        2    2  (hole)
 *        8   16        4    8  map
 *       24            12
 */
struct xen_foreign_memory_map {
    domid_t domid;                      /* in: for which domain */
    struct xen_memory_map map;          /* in: the entries, and their number */
};
typedef struct xen_foreign_memory_map xen_foreign_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_foreign_memory_map_t);

/*
 * Populate on demand: a translated domain sees more pages than it has, until its
 * balloon driver has returned the others. x86 only; numbers are pages.
 *
 * XENMEM_set_pod_target  lets the domain have `target_pages`, then answers like
 * XENMEM_get_pod_target  which leaves the target.
 *
 *   offset  x86_32  size  field
 *        0       0     8  target_pages
 *        8       8     8  tot_pages
 *       16      16     8  pod_cache_pages
 *       24      24     8  pod_entries
 *       32      32     2  domid
 *       34      34        (hole)                6 bytes, 2 on x86_32
 *       40      36
 */
struct xen_pod_target {
    uint64_t target_pages;              /* in:  set: pages that the domain may have */
    uint64_t tot_pages;                 /* out: pages that it has, the cache among them */
    uint64_t pod_cache_pages;           /* out: of these, waiting for their first use */
    uint64_t pod_entries;               /* out: gfns that have no page yet */
    domid_t  domid;                     /* in:  of which domain */
};
typedef struct xen_pod_target xen_pod_target_t;

/* For tools only; it may change with any release. */
#if defined(__XEN_TOOLS__)

/*
 * XENMEM_get_sharing_freed_pages   returns the pages that sharing saves, in the machine.
 * XENMEM_get_sharing_shared_pages  returns the pages that are shared; no argument.
 */

/*
 * XENMEM_paging_op_*: xen_mem_paging_op.op, a step of paging a domain's memory out.
 */
#define XENMEM_paging_op_nominate   0  /* mark the page for eviction */
#define XENMEM_paging_op_evict      1  /* free it: the pager has saved its contents */
#define XENMEM_paging_op_prep       2  /* give it memory again, filled from `buffer` */

XEN_ABI_BEGIN_8

/*
 * XENMEM_paging_op: the same layout on every ABI, since 4.6.
 *
 *   offset size  field
 *        0    1  op
 *        1    1  (hole)
 *        2    2  domain
 *        4    4  (hole)
 *        8    8  buffer
 *       16    8  gfn
 *       24
 */
struct xen_mem_paging_op {
    uint8_t          op;                       /* in: XENMEM_paging_op_* */
    domid_t          domain;                   /* in: whose page */
    XEN_GUEST_HANDLE_64(const_uint8) buffer;   /* in: prep: the contents, a page, or NULL */
    uint64_aligned_t gfn;                      /* in: the page */
};
typedef struct xen_mem_paging_op xen_mem_paging_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_paging_op_t);

/*
 * XENMEM_access_op_*: xen_mem_access_op.op. get and set were one higher in 4.5; 2 and 3
 * were operations of 4.6.
 */
#define XENMEM_access_op_set_access         0  /* of `nr` pages from `pfn` on */
#define XENMEM_access_op_get_access         1  /* of `pfn` */
#define XENMEM_access_op_set_access_multi   4  /* of the pages in lists, since 4.8 */

/* xenmem_access_t: what a domain may do with a page before a monitor is asked. */
typedef enum {
    XENMEM_access_n        =  0,        /* nothing */
    XENMEM_access_r        =  1,        /* read */
    XENMEM_access_w        =  2,        /* write */
    XENMEM_access_rw       =  3,
    XENMEM_access_x        =  4,        /* execute */
    XENMEM_access_rx       =  5,
    XENMEM_access_wx       =  6,
    XENMEM_access_rwx      =  7,
    XENMEM_access_rx2rw    =  8,        /* as rx, until a write makes it rw */
    XENMEM_access_n2rwx    =  9,        /* as n, until the first access makes it rwx: an event,
                                           but the VCPU goes on */
    XENMEM_access_r_pw     = 10,        /* as r, but the processor's own writes to page
                                           tables go through, since 4.20 */
    XENMEM_access_default  = 11         /* that of the domain; 10 until 4.19 */
} xenmem_access_t;

/*
 * XENMEM_access_op: get or set the access of pages.
 *
 *   offset size   x86_32 size  field
 *        0    1        0    1  op
 *        1    1        1    1  access
 *        2    2        2    2  domid
 *        4    4        4    4  nr
 *        8    8        8    8  pfn
 *       16    8       16    4  pfn_list          since 4.8
 *       24    8       20    4  access_list       since 4.8
 *       32            24
 */
struct xen_mem_access_op {
    uint8_t          op;                        /* in: XENMEM_access_op_* */
    uint8_t          access;                    /* set: in, get: out: xenmem_access_t */
    domid_t          domid;                     /* in: of which domain */
    uint32_t         nr;                        /* in: set: pages, or entries of each list */
    uint64_aligned_t pfn;                       /* in: the (first) gfn; all ones: the
                                                       domain's default */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;    /* in: set_access_multi: the gfns */
    XEN_GUEST_HANDLE(const_uint8) access_list;  /* in: and their xenmem_access_t */
};
typedef struct xen_mem_access_op xen_mem_access_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_access_op_t);

/*
 * XENMEM_sharing_op_*: xen_mem_sharing_op.op, and the member of `u`. x86 only.
 * The numbers from 3 to 7 were one higher until 4.5.
 */
#define XENMEM_sharing_op_nominate_gfn       0  /* nominate: make a page fit for sharing */
#define XENMEM_sharing_op_nominate_gref      1  /* nominate: the same, by a grant */
#define XENMEM_sharing_op_share              2  /* share: let both use the source's page */
#define XENMEM_sharing_op_debug_gfn          3  /* debug: print what Xen knows of a page */
#define XENMEM_sharing_op_debug_mfn          4  /* debug */
#define XENMEM_sharing_op_debug_gref         5  /* debug */
#define XENMEM_sharing_op_add_physmap        6  /* share: put the page at an empty client_gfn */
#define XENMEM_sharing_op_audit              7  /* none: returns the errors found */
#define XENMEM_sharing_op_range_share        8  /* range: share equal gfns, since 4.8 */
#define XENMEM_sharing_op_fork               9  /* fork: `domain` becomes a copy, since 4.14 */
#define XENMEM_sharing_op_fork_reset        10  /* fork: back to the parent's state, since 4.14 */

/* Errors of XENMEM_sharing_op_share: the source's or the client's handle is out of date. */
#define XENMEM_SHARING_OP_S_HANDLE_INVALID  (-10)
#define XENMEM_SHARING_OP_C_HANDLE_INVALID  (-9)

/* A gfn of mem_sharing_op_share with this bit is a grant reference of that domain. */
#define XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG    (xen_mk_ullong(0x4000000000000000))
#define XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, val) \
    ((field) = (XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG | (val)))
#define XENMEM_SHARING_OP_FIELD_IS_GREF(field)  ((field) & XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)
#define XENMEM_SHARING_OP_FIELD_GET_GREF(field) ((field) & ~XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)

/* mem_sharing_op_fork.flags */
#define XENMEM_FORK_WITH_IOMMU_ALLOWED  0x1u  /* though the parent has a device; short forks */
#define XENMEM_FORK_BLOCK_INTERRUPTS    0x2u  /* deliver no interrupt to the copy; short forks */
#define XENMEM_FORK_RESET_STATE         0x4u  /* reset: registers and the like, since 4.17 */
#define XENMEM_FORK_RESET_MEMORY        0x8u  /* reset: memory, since 4.17 */

/*
 * XENMEM_sharing_op: the same layout on every ABI.
 *
 *   offset size  field
 *        0    1  op
 *        1    1  (hole)
 *        2    2  domain
 *        4    4  (hole)
 *        8   40  u: of share, a hole of 6 bytes at the end
 *       48
 */
struct xen_mem_sharing_op {
    uint8_t op;                         /* in: XENMEM_sharing_op_* */
    domid_t domain;                     /* in: which domain; of share and add_physmap the source */
    union {
        /* nominate_gfn and nominate_gref */
        struct mem_sharing_op_nominate {
            union {
                uint64_aligned_t gfn;   /* in:  the page */
                uint32_t grant_ref;     /* in:  or the grant that names it */
            } u;
            uint64_aligned_t handle;    /* out: for `share`; a write ends it */
        } nominate;
        /* share and add_physmap */
        struct mem_sharing_op_share {
            uint64_aligned_t source_gfn;     /* in: the page that stays */
            uint64_aligned_t source_handle;  /* in: from `nominate` */
            uint64_aligned_t client_gfn;     /* in: the page that is freed, or the empty gfn */
            uint64_aligned_t client_handle;  /* in: from `nominate`; ignored for add_physmap */
            domid_t client_domain;           /* in: whose page that is */
        } share;
        /* range_share: share each gfn with the client's page of the same gfn */
        struct mem_sharing_op_range {
            uint64_aligned_t first_gfn; /* in: the first */
            uint64_aligned_t last_gfn;  /* in: the last, inclusive */
            uint64_aligned_t opaque;    /* in: 0; Xen keeps how far it came */
            domid_t client_domain;      /* in: the other domain */
            uint16_t _pad[3];           /* must be 0 */
        } range;
        /* debug_gfn, debug_mfn and debug_gref */
        struct mem_sharing_op_debug {
            union {
                uint64_aligned_t gfn;   /* in: by `op` */
                uint64_aligned_t mfn;
                uint32_t gref;
            } u;
        } debug;
        /* fork and fork_reset */
        struct mem_sharing_op_fork {
            domid_t parent_domain;      /* in: fork: what is copied */
            uint16_t flags;             /* in: XENMEM_FORK_* */
            uint32_t pad;               /* must be 0 */
        } fork;
    } u;                                /* by `op` */
};
typedef struct xen_mem_sharing_op xen_mem_sharing_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_sharing_op_t);

XEN_ABI_END

/* xen_reserved_device_memory_map.flags: of all devices; `dev` is ignored */
#define XENMEM_RDM_ALL 1

/*
 * xen_reserved_device_memory: gfns where a passed-through device has to find its own
 * memory, and the domain nothing else. Offsets 0, 8 of 16 bytes; x86_32 0, 4 of 8.
 */
struct xen_reserved_device_memory {
    xen_pfn_t   start_pfn;              /* the first frame */
    xen_ulong_t nr_pages;               /* frames */
};
typedef struct xen_reserved_device_memory xen_reserved_device_memory_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_t);

/*
 * XENMEM_reserved_device_memory_map: list these areas. -XEN_ENOBUFS or -XEN_ERANGE
 * where `buffer` is too small; `nr_entries` then is the room needed.
 *
 *   offset size   x86_32 size  field
 *        0    4        0    4  flags
 *        4    4        4    4  nr_entries
 *        8    8        8    4  buffer
 *       16    4       12    4  dev
 *       20    4        -       (hole)
 *       24            16
 */
struct xen_reserved_device_memory_map {
    uint32_t     flags;                 /* in: XENMEM_RDM_ALL, or 0 */
    unsigned int nr_entries;            /* in: room in `buffer`; out: entries, or room needed */
    XEN_GUEST_HANDLE(xen_reserved_device_memory_t) buffer;  /* out: the areas */
    union {
        physdev_pci_device_t pci;
    } dev;                              /* in: of which device */
};
typedef struct xen_reserved_device_memory_map xen_reserved_device_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_map_t);

#endif /* __XEN_TOOLS__ */

/*
 * XENMEM_resource_*: xen_mem_acquire_resource.type, and what `id` and `frame` number.
 */
#define XENMEM_resource_ioreq_server  0  /* id: the ioreq server; frame: as below */
#define XENMEM_resource_grant_table   1  /* id: as below; frame: of the table, since 4.12 */
#define XENMEM_resource_vmtrace_buf   2  /* id: the VCPU; frame: of its buffer, since 4.15 */

/* XENMEM_resource_grant_table: `id` */
#define XENMEM_resource_grant_table_id_shared  0  /* the grants */
#define XENMEM_resource_grant_table_id_status  1  /* their status (version 2) */

/* XENMEM_resource_ioreq_server: `frame`; n counts the pages of ioreqs from 0 on */
#define XENMEM_resource_ioreq_server_frame_bufioreq  0
#define XENMEM_resource_ioreq_server_frame_ioreq(n)  (1 + (n))

/*
 * XENMEM_acquire_resource: map pages that Xen keeps for a domain, into the
 * domain of its tools.
 *
 * With nr_frames 0 and frame_list NULL it only tells the size, in `nr_frames`.
 * After -XEN_EIO some of the frames may be mapped: the caller unmaps them all.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    2        2    2  type
 *        4    4        4    4  id
 *        8    4        8    4  nr_frames
 *       12    4       12    4  pad
 *       16    8       16    8  frame
 *       24    8       24    4  frame_list
 *       32            28                         32 in 4.11 to 4.13
 */
struct xen_mem_acquire_resource {
    domid_t  domid;                     /* in: whose resource */
    uint16_t type;                      /* in: XENMEM_resource_* */
    uint32_t id;                        /* in: by `type`, else 0 */
    uint32_t nr_frames;                 /* in: frames to map; out: the size, if it was 0;
                                           Xen may change it meanwhile */
    uint32_t pad;                       /* must be 0; bit 0 was an answer in 4.11 and 4.12 */
    uint64_t frame;                     /* in: the first frame; Xen may change it meanwhile */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;  /* a translated caller: in:  the gfns to map at
                                                a PV caller:         out: the mfns to map */
};
typedef struct xen_mem_acquire_resource xen_mem_acquire_resource_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_acquire_resource_t);

/* xen_vmemrange: physical addresses that belong to a virtual NUMA node. */
struct xen_vmemrange {
    uint64_t     start;                 /* the first byte */
    uint64_t     end;                   /* behind the last */
    unsigned int flags;                 /* 0: none is defined */
    unsigned int nid;                   /* the virtual node */
};
typedef struct xen_vmemrange xen_vmemrange_t;
DEFINE_XEN_GUEST_HANDLE(xen_vmemrange_t);

/*
 * XENMEM_get_vnumainfo: a domain's virtual NUMA nodes, as its tools made them.
 *
 * The three numbers are the room of the lists, and become what there is.
 * -XEN_ENOBUFS where a list is too short, -XEN_EOPNOTSUPP without virtual nodes.
 * A handle has 8 bytes on every ABI: x86_32 ignores the upper 4.
 */
struct xen_vnuma_topology_info {
    domid_t      domid;                 /* in: of which domain */
    uint16_t     pad;                   /* must be 0 */
    unsigned int nr_vnodes;             /* in/out: nodes */
    unsigned int nr_vcpus;              /* in/out: VCPUs */
    unsigned int nr_vmemranges;         /* in/out: areas */
    union {
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vdistance;                        /* out: nr_vnodes rows of nr_vnodes distances */
    union {
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vcpu_to_vnode;                    /* out: the node of each VCPU */
    union {
        XEN_GUEST_HANDLE(xen_vmemrange_t) h;
        uint64_t pad;
    } vmemrange;                        /* out: the areas */
};
typedef struct xen_vnuma_topology_info xen_vnuma_topology_info_t;
DEFINE_XEN_GUEST_HANDLE(xen_vnuma_topology_info_t);

XEN_ABI_END

#endif /* __XEN_PUBLIC_MEMORY_H__ */
