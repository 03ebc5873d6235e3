/* SPDX-License-Identifier: MIT */
/*
 * memory.h - allocate, free and map the memory of a domain, and query memory maps.
 *
 * Contract: HYPERVISOR_memory_op(cmd, arg): cmd is XENMEM_*, arg points to the struct
 *           of that operation. The bits of cmd from 6 up must be 0. An operation
 *           returns 0 or a negative XEN_E* error, unless its comment names another
 *           return value. Each operation lists its own errors. In addition, an operation
 *           can return these, where they apply and its comment does not say otherwise:
 *             -XEN_ENOSYS  this Xen or this architecture has no such operation.
 *             -XEN_EFAULT  Xen cannot read or write `arg`, or a list it points to.
 *             -XEN_ESRCH   there is no domain `domid`.
 *             -XEN_EPERM   the caller has no control of that domain.
 *             -XEN_EACCES  a security policy (XSM, Flask) refuses the operation.
 *             -XEN_ENOMEM  Xen has no memory for the operation.
 *           `domid` is DOMID_SELF or the number of a domain. Every domain controls
 *           itself, a device model's domain controls its target, and a control domain
 *           (dom0) controls all domains. Where an operation accepts neither DOMID_SELF
 *           nor the caller's own number, its comment says so.
 * Layout:   on x86_32, handles, xen_pfn_t and xen_ulong_t have 32 bits. On all other
 *           ABIs, arm32 included, they have 64. Xen ignores holes.
 *
 * A frame is 4 KiB of memory, named by its address divided by 4096:
 *
 *   mfn   machine frame number: a frame of the machine's memory.
 *   gfn   guest frame number: a frame of a domain's guest-physical address space.
 *
 * A translated domain (HVM, PVH, and every domain on Arm) uses gfns only, and Xen
 * maintains the map from gfn to mfn. A PV domain uses mfns. It also gives each of its
 * frames a pseudo-physical number of its own choice, which Xen keeps in the
 * machine-to-physical table. The domain looks up the number of an mfn there.
 */
#ifndef __XEN_PUBLIC_MEMORY_H__
#define __XEN_PUBLIC_MEMORY_H__

#include "abi.h"
#include "xen.h"
#include "physdev.h"
#if defined(__XEN_TOOLS__)
#include "mem_access.h"
#endif

/*
 * XENMEM_*: the operation, and the struct that `arg` points to.
 *
 * A number is at most 63, because Xen keeps the progress of a preempted operation in
 * the bits of cmd from 6 up (continuation.h). A number is never reused: 8 was
 * XENMEM_translate_gpfn_list until 3.3. The next free number is 29.
 */
#define XENMEM_increase_reservation          0  /* xen_memory_reservation */
#define XENMEM_decrease_reservation          1  /* xen_memory_reservation */
#define XENMEM_maximum_ram_page              2  /* none: NULL */
#define XENMEM_current_reservation           3  /* xen_memory_domain */
#define XENMEM_maximum_reservation           4  /* xen_memory_domain */
#define XENMEM_machphys_mfn_list             5  /* xen_machphys_mfn_list */
#define XENMEM_populate_physmap              6  /* xen_memory_reservation, since 3.0.2 */
#define XENMEM_add_to_physmap                7  /* xen_add_to_physmap, since 3.0.2 */
#define XENMEM_memory_map                    9  /* xen_memory_map, since 3.0.3 */
#define XENMEM_machine_memory_map           10  /* xen_memory_map, since 3.0.3 */
#define XENMEM_exchange                     11  /* xen_memory_exchange, since 3.0.3 */
#define XENMEM_machphys_mapping             12  /* xen_machphys_mapping, since 3.0.3 */
#define XENMEM_set_memory_map               13  /* xen_foreign_memory_map, since 3.0.4 */
#define XENMEM_maximum_gpfn                 14  /* xen_memory_domain, since 3.1 */
#define XENMEM_remove_from_physmap          15  /* xen_remove_from_physmap, since 4.2 */
#define XENMEM_set_pod_target               16  /* xen_pod_target, since 3.4 */
#define XENMEM_get_pod_target               17  /* xen_pod_target, since 3.4 */
#define XENMEM_add_to_physmap_batch         23  /* xen_add_to_physmap_batch, since 4.4 */
#define XENMEM_machphys_compat_mfn_list     25  /* xen_machphys_mfn_list, since 4.5 */
#define XENMEM_get_vnumainfo                26  /* xen_vnuma_topology_info, since 4.5 */
#define XENMEM_acquire_resource             28  /* xen_mem_acquire_resource, since 4.11 */

/* For tools only. These operations can change in any release. */
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
 * XENMEMF_*: xen_memory_reservation.mem_flags, constraints on the memory that Xen
 * allocates. Bits 0-7 hold the address width, bits 8-15 the node, bits 16-18 flags.
 *
 * XENMEM_decrease_reservation allocates nothing, but fails like the others if the flags
 * are not valid.
 *
 * XENMEMF_address_bits(x)     Allocate at machine addresses of at most x bits, for devices
 *                             that cannot address more. 0 means any width; 1 to 12 are not
 *                             valid (XENMEM_exchange returns -XEN_ENOMEM for them).
 * XENMEMF_node(x)             Prefer memory of the physical NUMA node x. It is encoded as
 *                             x + 1; 0 means any node. A number above the highest that this
 *                             Xen supports is not valid. Xen ignores the node if the caller
 *                             is neither the hardware domain nor a control domain.
 * XENMEMF_exact_node_request  Allocate from the node of XENMEMF_node or fail. The two
 *                             together are not valid if the caller is neither the hardware
 *                             domain nor a control domain.
 * XENMEMF_exact_node(x)       XENMEMF_node(x) and XENMEMF_exact_node_request together.
 * XENMEMF_vnode               The number in XENMEMF_node is that of a virtual NUMA node of
 *                             the domain. Xen uses the physical node that the tools chose
 *                             for it. Any caller can use this flag, and with it
 *                             XENMEMF_exact_node_request. If the domain has no virtual
 *                             nodes, Xen ignores the node. If it has, but not this one, the
 *                             flags are not valid. XENMEM_exchange ignores this flag.
 *                             Since 4.6.
 * XENMEMF_populate_on_demand  Only for XENMEM_populate_physmap on another domain, which is
 *                             x86 HVM or PVH. Xen allocates no memory yet, but provides a
 *                             page when the guest first accesses it. See xen_pod_target.
 *                             Since 3.4.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030209
#define XENMEMF_address_bits(x)      (x)
#define XENMEMF_get_address_bits(x)  ((x) & 0xffu)
#define XENMEMF_node(x)              (((x) + 1) << 8)
#define XENMEMF_get_node(x)          ((((x) >> 8) - 1) & 0xffu)
#define XENMEMF_populate_on_demand   0x10000
#define XENMEMF_exact_node_request   0x20000    /* since 4.1 */
#define XENMEMF_exact_node(n)        (XENMEMF_node(n) | XENMEMF_exact_node_request)
#define XENMEMF_vnode                0x40000
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_memory_reservation: a list of extents. An extent is 2^extent_order consecutive
 * frames. The memory that Xen allocates for an extent is contiguous in machine memory and
 * aligned to the size of the extent.
 *
 * XENMEM_increase_reservation  allocates the extents for the domain, but does not map them:
 *                              the new pages of a translated domain have no gfn.
 * XENMEM_populate_physmap      allocates the extents and maps them at the listed gfns. For
 *                              a PV domain, Xen enters the listed numbers into the
 *                              machine-to-physical table instead.
 * XENMEM_decrease_reservation  removes the pages of the listed extents from the domain and
 *                              frees them. Xen unmaps the gfns of a translated domain. A PV
 *                              domain must itself unmap the pages before: Xen frees a page
 *                              only when nothing uses it any more. On Arm, Xen does not
 *                              free the pages of a domain whose gfns are equal to its mfns
 *                              (a direct-mapped domain, as dom0 can be):
 *                              XENMEM_populate_physmap at the same gfns maps them again.
 *
 * Each of the three returns the number of extents processed, starting with the first, and
 * never a negative error. For most errors, a count below nr_extents is the only indication.
 * Xen processes no extent at all if it cannot read `arg`, the domain does not exist, the
 * caller has no control of it, mem_flags is not valid, nr_extents is above 2^26 - 1, or
 * extent_order is too high: by default, 9 is the limit for an ordinary guest. Xen stops
 * when memory runs out, when the domain has all pages that it may have, when an extent
 * cannot be mapped, when a page to be freed is not a page of the domain, or when Xen cannot
 * read or write the list. XENMEM_decrease_reservation can then have freed some pages of the
 * extent where it stopped.
 *
 * XENMEM_claim_pages (tools, since 4.3) reserves free memory of the machine, without
 * choosing the pages, so that the domain can have nr_extents pages in total. The pages that
 * the domain already has count. Each later allocation uses up a part of the claim, which
 * ends when the total is reached. nr_extents 0 cancels a claim. extent_start must be NULL,
 * extent_order and mem_flags must be 0. The caller must be a control domain. It must not be
 * an x86_32 caller: Xen 4.22 returns -XEN_ENOSYS to those. Returns 0, or:
 *   -XEN_ENOMEM      less memory is free and not claimed by other domains.
 *   -XEN_EINVAL      the domain has a claim already (cancel it first), does not exist, is
 *                    DOMID_SELF, or is dying; nr_extents is not above the pages that the
 *                    domain has, or is above the pages that it may have; a member that must
 *                    be 0 is not.
 *   -XEN_EOPNOTSUPP  Xen runs with cache coloring.
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
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;  /* first frame of each extent:
                                                  increase: out: mfns, for a PV domain only;
                                                            NULL: do not write them
                                                  decrease: in:  gfns; mfns of a PV domain
                                                  populate: in:  gfns; pseudo-physical numbers
                                                                 of a PV domain;
                                                            out: mfns, for a PV domain only */
    xen_ulong_t  nr_extents;                   /* in: number of extents in the list;
                                                      claim_pages: number of pages */
    unsigned int extent_order;                 /* in: log2 of the frames of an extent */
    unsigned int mem_flags;                    /* in: XENMEMF_*, or 0 */
    domid_t      domid;                        /* in: domain whose memory changes */
};
#else
/* Legacy layout, until 0x00030208: an address width instead of mem_flags. */
struct xen_memory_reservation {
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;
    xen_ulong_t  nr_extents;
    unsigned int extent_order;
    unsigned int address_bits;                 /* in: at most so many bits of machine address;
                                                  0: any */
    domid_t      domid;
};
#endif
typedef struct xen_memory_reservation xen_memory_reservation_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_reservation_t);

/*
 * XENMEM_exchange: exchange pages of a PV domain for others, which are contiguous in
 * machine memory, or low enough for a device.
 *
 * Xen frees the extents of the list `in` and allocates the extents of the list `out`. Both
 * must name the same domain and the same total number of frames. The two arrays must not
 * overlap in memory. Returns 0 if all extents were exchanged.
 *
 * After an error, `nr_exchanged` is the number of extents of `in`, starting with the first,
 * that Xen has exchanged. This is not exact in two cases. After -XEN_EFAULT, Xen can have
 * exchanged some more. For an x86_32 caller, Xen does not always update nr_exchanged before
 * it returns an error.
 *   -XEN_EINVAL      the lists do not match; nr_exchanged is above the number of extents;
 *                    mem_flags of `out` is not valid; a frame of `in` is not a page of the
 *                    domain, or is in use (for example mapped, a page table, or mapped by
 *                    another domain through a grant).
 *   -XEN_EPERM       an extent_order is too high, or the caller has no control of the
 *                    domain.
 *   -XEN_EOPNOTSUPP  the domain is translated.
 *   -XEN_ENOMEM      there is no memory that meets the constraints.
 *   -XEN_E2BIG       x86_32 caller: extent_order of `in` and of `out` differ too much.
 *
 *   offset size   x86_32 size  field
 *        0   32        0   20  in
 *       32   32       20   20  out
 *       64    8       40    4  nr_exchanged
 *       72            44
 */
struct xen_memory_exchange {
    struct xen_memory_reservation in;   /* in: mfns to free; mem_flags is ignored */
    struct xen_memory_reservation out;  /* in:  pseudo-physical numbers that the domain
                                                chooses for the new pages;
                                           out: their mfns */
    xen_ulong_t nr_exchanged;           /* in: 0; out: extents of `in` that were exchanged */
};
typedef struct xen_memory_exchange xen_memory_exchange_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_exchange_t);

/*
 * XENMEM_maximum_ram_page     returns the highest mfn of the machine's memory plus one. It
 *                             takes no argument.
 * XENMEM_current_reservation  returns the number of pages that the domain has.
 * XENMEM_maximum_reservation  returns the number of pages that the domain may have.
 * XENMEM_maximum_gpfn         returns the highest gfn that was ever mapped. For a PV
 *                             domain, it returns the highest pseudo-physical number, which
 *                             is arch.max_pfn of its shared_info less one, or 0 if
 *                             arch.max_pfn is 0.
 *
 * An x86_32 caller gets at most 0x7fffffff.
 */
struct xen_memory_domain {
    domid_t domid;                      /* in: domain to query */
};

/*
 * XENMEM_machphys_mfn_list: list the machine frames that hold the machine-to-physical
 * table, which has the gfn or the pseudo-physical number of each mfn. x86 only. The tools
 * map these frames, for instance to save a PV domain.
 *
 * The table is listed in pieces of 2 MiB. An x86_64 caller gets the 64-bit table, an x86_32
 * caller that of 32-bit PV domains. XENMEM_machphys_compat_mfn_list lists the table of
 * 32-bit PV domains for every caller. -XEN_EOPNOTSUPP if the table of 32-bit domains was
 * asked for and Xen runs without support for them.
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
    unsigned int max_extents;                  /* in:  number of elements that `extent_start`
                                                       has room for */
    XEN_GUEST_HANDLE(xen_pfn_t) extent_start;  /* out: first mfn of each piece. Where the
                                                       machine's memory has a gap, the mfn of
                                                       the piece before is repeated. */
    unsigned int nr_extents;                   /* out: number of pieces written */
};
typedef struct xen_machphys_mfn_list xen_machphys_mfn_list_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mfn_list_t);

/*
 * XENMEM_machphys_mapping: at which virtual addresses Xen maps the machine-to-physical
 * table for the calling PV domain, read-only. x86 PV only, -XEN_ENOSYS for others.
 *
 * The members are at offsets 0, 8 and 16 of 24 bytes; on x86_32 at 0, 4 and 8 of 12.
 */
struct xen_machphys_mapping {
    xen_ulong_t v_start;                /* out: virtual address of the first byte */
    xen_ulong_t v_end;                  /* out: virtual address after the last byte */
    xen_ulong_t max_mfn;                /* out: highest mfn that the table has room for, or the
                                                highest mfn of the machine's memory */
};
typedef struct xen_machphys_mapping xen_machphys_mapping_t;
DEFINE_XEN_GUEST_HANDLE(xen_machphys_mapping_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * XENMAPSPACE_*: the kind of page that XENMEM_add_to_physmap and
 * XENMEM_add_to_physmap_batch map, and the meaning of `idx`.
 */
#define XENMAPSPACE_shared_info   0  /* the domain's struct shared_info; idx is 0 */
#define XENMAPSPACE_grant_table   1  /* frame idx of the domain's grant table; Xen enlarges
                                        the table if needed */
#define XENMAPSPACE_gmfn          2  /* x86: move the page from gfn idx, since 3.4 */
#define XENMAPSPACE_gmfn_range    3  /* x86: move `size` pages from gfn idx on; not in a
                                        batch; since 4.2 */
#define XENMAPSPACE_gmfn_foreign  4  /* the page at gfn idx of domain foreign_domid; in a
                                        batch only; since 4.3 */
#define XENMAPSPACE_dev_mmio      5  /* Arm: map the device memory at mfn idx, cacheable;
                                        since 4.7 */

/*
 * XENMAPSPACE_grant_table: flag in `idx` that selects a status frame instead (grant table
 * version 2). Since 4.0.
 */
#define XENMAPIDX_grant_table_status 0x80000000

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_add_to_physmap: map a page at a gfn of a translated domain.
 *
 * What happens to a page that the gfn had before differs. On x86, Xen frees ordinary memory
 * (if nothing else uses it), and only unmaps a page of its own, such as shared_info. On
 * Arm, Xen only unmaps: ordinary memory stays allocated to the domain, without a gfn. Call
 * XENMEM_decrease_reservation first in order not to lose the memory.
 *
 * A page of Xen (shared_info, a frame of the grant table) has one gfn at most. On x86,
 * mapping it again moves it to the new gfn. On Arm, the guest must call
 * XENMEM_remove_from_physmap first.
 *
 * Errors:
 *   -XEN_EACCES     the domain is not translated; XENMAPSPACE_gmfn: the source is not
 *                   ordinary memory; XENMAPSPACE_dev_mmio: not the hardware domain for
 *                   itself.
 *   -XEN_EINVAL     gpfn is all ones (64 bits, so not from an x86_32 caller); there is no
 *                   page idx in this space, or no such space (x86); the grant table cannot
 *                   grow to idx.
 *   -XEN_ENOSYS     XENMAPSPACE_gmfn_foreign, which exists in a batch only; a space that
 *                   Arm does not have.
 *   -XEN_EBUSY      Arm: the page of Xen has a gfn already.
 *   -XEN_EPERM      x86: a device's memory is mapped at gpfn.
 *   -XEN_ENXIO      x86: a page of another domain is mapped at gpfn.
 *   -XEN_EXDEV      XENMAPSPACE_gmfn: the page belongs to another gfn.
 *   -XEN_EOVERFLOW  XENMAPSPACE_gmfn_range: the range passes the highest frame number.
 *
 * If XENMAPSPACE_gmfn_range fails, Xen can have moved some of the pages before.
 *
 * If the hardware domain maps XENMAPSPACE_dev_mmio without having access to the frame, Xen
 * maps nothing but returns 0.
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
    domid_t      domid;                 /* in: domain in which to map */
    uint16_t     size;                  /* in: XENMAPSPACE_gmfn_range: number of pages;
                                           otherwise ignored */
    unsigned int space;                 /* in: XENMAPSPACE_* */
    xen_ulong_t  idx;                   /* in: which page of the space */
    xen_pfn_t    gpfn;                  /* in: gfn at which to map it */
};
typedef struct xen_add_to_physmap xen_add_to_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_t);

/*
 * XENMEM_add_to_physmap_batch: XENMEM_add_to_physmap for several pages. Only this operation
 * has XENMAPSPACE_gmfn_foreign, which maps pages of another domain.
 *
 * The call returns 0 even if single pages failed: the caller must check `errs`, which has
 * the errors of XENMEM_add_to_physmap. The call itself fails, possibly after some pages,
 * in these cases, besides those that all operations have:
 *   -XEN_EACCES      the domain is not translated; XENMAPSPACE_dev_mmio: not the hardware
 *                    domain for itself.
 *   -XEN_EINVAL      a gfn is all ones (64 bits, so not from an x86_32 caller).
 *   -XEN_EOPNOTSUPP  XENMAPSPACE_gmfn_range; XENMAPSPACE_dev_mmio, and res0 is not 0.
 *
 * XENMAPSPACE_gmfn_foreign: foreign_domid is the number of a domain that domain `domid`
 * controls. If `domid` is a control domain, foreign_domid can also be DOMID_XEN. Errors in
 * `errs`:
 *   -XEN_ESRCH   there is no domain foreign_domid.
 *   -XEN_EPERM   foreign_domid is the caller's own domain, or `domid` does not control it;
 *                x86: `domid` has altp2m or nested virtualisation.
 *   -XEN_EINVAL  there is no ordinary memory at that gfn, or foreign_domid is `domid`.
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
    domid_t  domid;                     /* in: domain in which to map */
    uint16_t space;                     /* in: XENMAPSPACE_* */
    uint16_t size;                      /* in: number of pages, the length of each list */
    union xen_add_to_physmap_batch_extra {
        domid_t  foreign_domid;         /* in: XENMAPSPACE_gmfn_foreign: owner of the pages */
        uint16_t res0;                  /* in: every other space: must be 0, but Xen checks it
                                               for XENMAPSPACE_dev_mmio only */
    } u;
    XEN_GUEST_HANDLE(xen_ulong_t) idxs; /* in:  which page of the space, for each */
    XEN_GUEST_HANDLE(xen_pfn_t) gpfns;  /* in:  gfn at which to map each page */
    XEN_GUEST_HANDLE(int) errs;         /* out: 0 or a negative error for each page */
};
#else
/* Legacy layout, until 0x00040600: foreign_domid is not in a union. */
struct xen_add_to_physmap_batch {
    domid_t  domid;
    uint16_t space;
    uint16_t size;
    domid_t  foreign_domid;             /* in: XENMAPSPACE_gmfn_foreign: owner of the pages;
                                           every other space: 0 */
    XEN_GUEST_HANDLE(xen_ulong_t) idxs;
    XEN_GUEST_HANDLE(xen_pfn_t) gpfns;
    XEN_GUEST_HANDLE(int) errs;
};
#endif
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_batch_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_batch_t);

#endif /* XEN_ABI_ASSEMBLER */

/* Legacy names, until 0x00040300: the operation as Xen 4.3 named it. */
#if __XEN_INTERFACE_VERSION__ < 0x00040400
#define XENMEM_add_to_physmap_range XENMEM_add_to_physmap_batch
#ifndef XEN_ABI_ASSEMBLER
#define xen_add_to_physmap_range xen_add_to_physmap_batch
typedef struct xen_add_to_physmap_batch xen_add_to_physmap_range_t;
DEFINE_XEN_GUEST_HANDLE(xen_add_to_physmap_range_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_remove_from_physmap: unmap the page at a gfn of a translated domain.
 *
 * It ends the mapping of a page of another domain (XENMAPSPACE_gmfn_foreign) or of a page
 * of Xen (shared_info, a frame of the grant table). Ordinary memory stays allocated to the
 * domain, without a gfn: use XENMEM_decrease_reservation to free it instead.
 *   -XEN_ENOENT  no page is mapped there, or a granted page or a device's memory is.
 *   -XEN_EACCES  the domain is not translated.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    6        2    2  (hole)
 *        8    8        4    4  gpfn
 *       16             8
 */
struct xen_remove_from_physmap {
    domid_t   domid;                    /* in: domain in which to unmap */
    xen_pfn_t gpfn;                     /* in: gfn to unmap */
};
typedef struct xen_remove_from_physmap xen_remove_from_physmap_t;
DEFINE_XEN_GUEST_HANDLE(xen_remove_from_physmap_t);

/*
 * XENMEM_memory_map: read the memory map that XENMEM_set_memory_map, or Xen itself for a
 * PVH dom0, set for the calling domain. x86 only. If the buffer is too small, Xen writes as
 * many entries as fit and still returns 0. -XEN_ENOSYS: no map was set for the domain.
 *
 * XENMEM_machine_memory_map: read the memory map of the machine. x86, control domain only
 * (-XEN_EPERM). It is the map that Xen uses, made from that of the firmware: Xen sorts it,
 * shortens it (by its option mem=, for instance) and adds reserved entries for ranges
 * outside it to which the caller has no access, such as I/O APICs. If the buffer is NULL,
 * Xen only writes the number of entries. -XEN_EINVAL: the buffer is too small. It must have
 * room for one entry more than that number.
 *
 * An entry of both has the layout of the BIOS's E820 call: 64 bits of address, 64 bits of
 * size and 32 bits of type, 20 bytes without a hole.
 *
 *   offset size   x86_32 size  field
 *        0    4        0    4  nr_entries
 *        4    4        -       (hole)
 *        8    8        4    4  buffer
 *       16             8
 */
struct xen_memory_map {
    unsigned int nr_entries;            /* in: number of entries that `buffer` has room for;
                                           out: number of entries of the result */
    XEN_GUEST_HANDLE(void) buffer;      /* out: the entries */
};
typedef struct xen_memory_map xen_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_memory_map_t);

/*
 * XENMEM_set_memory_map: set the memory map that XENMEM_memory_map returns to a domain. x86
 * only. It changes no memory. -XEN_EINVAL: more than 1024 entries.
 *
 *   offset size   x86_32 size  field
 *        0    2        0    2  domid
 *        2    6        2    2  (hole)
 *        8   16        4    8  map
 *       24            12
 */
struct xen_foreign_memory_map {
    domid_t domid;                      /* in: domain whose map is set */
    struct xen_memory_map map;          /* in: the entries and their number; both are read */
};
typedef struct xen_foreign_memory_map xen_foreign_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_foreign_memory_map_t);

/*
 * Populate on demand (PoD): an HVM or PVH domain starts with less memory than its memory
 * map shows. Xen keeps a cache of pages for the domain and takes a page from it when the
 * guest first accesses a gfn. The guest's balloon driver must return the rest of the gfns
 * before the cache is empty. x86 only. All numbers are pages of 4 KiB.
 *
 * XENMEM_set_pod_target  sets the size of the cache so that the domain has target_pages in
 *                        total. It changes nothing if target_pages is below the pages that
 *                        the domain has, or if each gfn has its page. As long as all pages
 *                        of the domain are in the cache, that is, while it is built, the
 *                        cache can have any size. Later, its size is at most the number of
 *                        gfns without a page. Then the operation writes the same output as
 *                        XENMEM_get_pod_target.
 * XENMEM_get_pod_target  writes the three output members.
 *
 * Both: the caller must be a control domain (-XEN_EPERM); -XEN_EINVAL: the domain is a PV
 * domain. XENMEM_set_pod_target also: -XEN_EINVAL: target_pages is above the number of
 * pages that the domain may have; -XEN_ENOTEMPTY: devices are passed through to the domain,
 * or it has access to I/O memory or I/O ports.
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
    uint64_t target_pages;              /* in:  set: pages that the domain is to have */
    uint64_t tot_pages;                 /* out: pages that it has, the cache included */
    uint64_t pod_cache_pages;           /* out: pages of these that are in the cache */
    uint64_t pod_entries;               /* out: gfns that have no page yet */
    domid_t  domid;                     /* in:  domain to query or to set */
};
typedef struct xen_pod_target xen_pod_target_t;

#endif /* XEN_ABI_ASSEMBLER */

/* For tools only. All of this can change in any release. */
#if defined(__XEN_TOOLS__)

/*
 * XENMEM_get_sharing_freed_pages   returns the number of pages that sharing saves on this
 *                                  machine.
 * XENMEM_get_sharing_shared_pages  returns the number of pages that are shared.
 *
 * Neither takes an argument. Both return 0 on Arm, and if Xen was built without sharing.
 */

/*
 * XENMEM_paging_op_*: xen_mem_paging_op.op, a step of paging out the memory of a domain.
 *
 * Sequence: the pager nominates a page, saves its contents and evicts it. When the guest
 * accesses the page, Xen sends a request through the paging ring (vm_event.h), and the
 * pager calls prep.
 */
#define XENMEM_paging_op_nominate   0  /* mark a page for eviction */
#define XENMEM_paging_op_evict      1  /* free the page, whose contents the pager has saved */
#define XENMEM_paging_op_prep       2  /* allocate a page and fill it from `buffer` */

XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_paging_op: page out memory of another domain. x86, and only if Xen was built with
 * this experimental feature.
 *
 *   -XEN_ENODEV  the domain has no paging ring.
 *   -XEN_EPERM   it is the caller's own domain, or the caller has no control of it.
 *   -XEN_ESRCH   there is no such domain; also for DOMID_SELF.
 *   -XEN_EINVAL  the domain is dying; prep: the page must be filled, but `buffer` is NULL,
 *                or is not a valid address.
 *   -XEN_EBUSY   nominate: not ordinary memory, or in use; evict: in use, or not nominated,
 *                or the guest has accessed it since.
 *   -XEN_ENOENT  prep: the page is not paged out, and the guest has not accessed it since
 *                it was nominated.
 *   -XEN_ENOSYS  Xen was built without it, or has no such `op`.
 *
 * The layout is the same on every ABI.
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
    domid_t          domain;                   /* in: owner of the page */
    XEN_GUEST_HANDLE_64(const_uint8) buffer;   /* in: prep: contents, 4096 bytes. NULL is
                                                      possible if the page was nominated
                                                      but not evicted. */
    uint64_aligned_t gfn;                      /* in: the page */
};
typedef struct xen_mem_paging_op xen_mem_paging_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_paging_op_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * XENMEM_access_op_*: xen_mem_access_op.op. In 4.5, set_access was 1 and get_access was 2.
 * In 4.6, 2 and 3 were other operations, which no later Xen has.
 */
#define XENMEM_access_op_set_access         0  /* set access of `nr` pages from `pfn` on */
#define XENMEM_access_op_get_access         1  /* get access of the page `pfn` */
#define XENMEM_access_op_set_access_multi   4  /* x86: set access of listed pages, since 4.8 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_access_op: get or set which accesses to pages of another domain the monitor sees.
 *
 * x86 HVM and PVH domains on Intel processors with nested paging, and Arm, if Xen was built
 * with VM events.
 *
 *   -XEN_ENODEV      the domain has no monitor ring.
 *   -XEN_EPERM       it is the caller's own domain, or the caller has no control of it.
 *   -XEN_ESRCH       there is no such domain (also for DOMID_SELF); get_access: no page
 *                    is at `pfn`.
 *   -XEN_EINVAL      the domain is dying or is not of that kind; no such access;
 *                    set_access: nr is 0, or the pages pass the highest gfn of the domain;
 *                    get_access: `pfn` is above it.
 *   -XEN_EOPNOTSUPP  set_access_multi on Arm.
 *   -XEN_ENOSYS      Xen was built without it, or has no such `op`.
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
    uint8_t          access;                    /* xenmem_access_t: set_access: in; get_access:
                                                   out, but Xen 4.22 does not write it to an
                                                   x86_32 caller's struct */
    domid_t          domid;                     /* in: domain whose pages these are */
    uint32_t         nr;                        /* in: set_access: number of pages;
                                                       set_access_multi: length of each list */
    uint64_aligned_t pfn;                       /* in: first gfn; all ones selects the domain's
                                                       default access instead of pages */
    XEN_GUEST_HANDLE(const_uint64) pfn_list;    /* in: set_access_multi: the gfns */
    XEN_GUEST_HANDLE(const_uint8) access_list;  /* in: set_access_multi: xenmem_access_t of
                                                       each */
};
typedef struct xen_mem_access_op xen_mem_access_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_access_op_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * XENMEM_sharing_op_*: xen_mem_sharing_op.op, and the member of `u` that it uses. Until
 * 4.5, the numbers 3 to 7 were one higher.
 */
#define XENMEM_sharing_op_nominate_gfn       0  /* nominate: make the page at a gfn sharable */
#define XENMEM_sharing_op_nominate_gref      1  /* nominate: make a granted page sharable */
#define XENMEM_sharing_op_share              2  /* share: map the source's page in both domains
                                                   and free the client's */
#define XENMEM_sharing_op_debug_gfn          3  /* debug: log the state of the page at a gfn;
                                                   only a debug build of Xen logs it */
#define XENMEM_sharing_op_debug_mfn          4  /* debug: no Xen implements it, -XEN_ENOSYS */
#define XENMEM_sharing_op_debug_gref         5  /* debug: the same for a granted page */
#define XENMEM_sharing_op_add_physmap        6  /* share: map the source's page at a client_gfn
                                                   that has no page */
#define XENMEM_sharing_op_audit              7  /* none: check all shared pages */
#define XENMEM_sharing_op_range_share        8  /* range: share equal gfns, since 4.8 */
#define XENMEM_sharing_op_fork               9  /* fork: make `domain` a copy, since 4.14 */
#define XENMEM_sharing_op_fork_reset        10  /* fork: reset to the parent, since 4.14 */

/*
 * Errors of XENMEM_sharing_op_share and _add_physmap. S: the source page is not nominated,
 * or source_handle is out of date. C: the same for the client page and client_handle; with
 * _add_physmap: client_gfn has a page.
 */
#define XENMEM_SHARING_OP_S_HANDLE_INVALID  (-10)
#define XENMEM_SHARING_OP_C_HANDLE_INVALID  (-9)

/*
 * XENMEM_sharing_op_share: if source_gfn has this bit, its low bits are a grant reference in
 * the source's grant table instead of a gfn; likewise client_gfn in the client's.
 */
#define XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG    (xen_mk_ullong(0x4000000000000000))
#define XENMEM_SHARING_OP_FIELD_MAKE_GREF(field, val) \
    ((field) = (XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG | (val)))
#define XENMEM_SHARING_OP_FIELD_IS_GREF(field)  ((field) & XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)
#define XENMEM_SHARING_OP_FIELD_GET_GREF(field) ((field) & ~XENMEM_SHARING_OP_FIELD_IS_GREF_FLAG)

/*
 * mem_sharing_op_fork.flags: the first two for XENMEM_sharing_op_fork, the others, at least
 * one of them, for XENMEM_sharing_op_fork_reset.
 */
#define XENMEM_FORK_WITH_IOMMU_ALLOWED  0x1u  /* allow a parent that uses the IOMMU; meant for
                                                 short-lived forks */
#define XENMEM_FORK_BLOCK_INTERRUPTS    0x2u  /* deliver no interrupts to the fork; meant for
                                                 short-lived forks */
#define XENMEM_FORK_RESET_STATE         0x4u  /* reset VCPUs and settings; since 4.17 */
#define XENMEM_FORK_RESET_MEMORY        0x8u  /* reset the memory; since 4.17 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_sharing_op: share equal pages between domains, or fork a domain. x86, HVM and PVH
 * domains on Intel processors with nested paging, and only if Xen was built with this
 * experimental feature.
 *
 * When a domain writes to a shared page, Xen first gives that domain a copy of its own. The
 * debug operations return the number of references to the page. _audit returns the number
 * of errors that it found.
 *
 * All but _audit can return:
 *   -XEN_ESRCH       there is no such domain; also for DOMID_SELF.
 *   -XEN_EPERM       it is the caller's own domain, or the caller has no control of it.
 *   -XEN_EINVAL      the domain is dying.
 *   -XEN_EOPNOTSUPP  the domain is a PV domain, or the processor is not Intel's.
 *   -XEN_ENODEV      the domain does not use nested paging.
 *   -XEN_EXDEV       the domain uses the IOMMU (it was created for device passthrough).
 *   -XEN_ENOSYS      Xen was built without sharing, or has no such `op`.
 *
 * Further errors:
 *   nominate_*      -XEN_EINVAL, not ordinary memory, or in use; -XEN_E2BIG, in use;
 *                   -XEN_EEXIST, it is just being shared; -XEN_ENOENT, no such grant
 *                   reference; -XEN_ENXIO, the grant gives no access.
 *   share           -XEN_EINVAL, sharing is not enabled for the client (nominate a page of
 *                   it first); XENMEM_SHARING_OP_*_HANDLE_INVALID; the grant errors of
 *                   nominate_gref; -XEN_ESRCH and -XEN_EPERM for client_domain, too.
 *   add_physmap     as share; also -XEN_EINVAL, source_gfn is a grant reference.
 *   range_share     -XEN_EINVAL, one of the domains is not paused, the range passes the
 *                   highest gfn of one of them, a pad is not 0, `opaque` is outside the
 *                   range, or sharing is not enabled for the client. Xen skips pages that
 *                   cannot be shared. If the last page of the range cannot be shared, the
 *                   call can return the error of nominate_gfn for it.
 *   debug_*         -XEN_EINVAL, the page is not shared; the grant errors of nominate_gref.
 *   audit           -XEN_EOPNOTSUPP, this Xen was built without it.
 *   fork            -XEN_EINVAL, the number of VCPUs differs from the parent's, or bad
 *                   flags or pad; -XEN_EBUSY, the tools have not paused `domain`. The
 *                   errors of the list above can also concern the parent, but Xen does not
 *                   check that the caller controls it. The parent stays paused while it has
 *                   a fork.
 *   fork_reset      -XEN_ENOSYS, `domain` is not a fork; -XEN_EINVAL, bad flags or pad;
 *                   -XEN_EAGAIN, try again.
 *
 * The layout is the same on every ABI.
 *
 *   offset size  field
 *        0    1  op
 *        1    1  (hole)
 *        2    2  domain
 *        4    4  (hole)
 *        8   40  u                 in `share`, the last 6 bytes are a hole
 *       48
 */
struct xen_mem_sharing_op {
    uint8_t op;                         /* in: XENMEM_sharing_op_* */
    domid_t domain;                     /* in: domain to operate on; share, add_physmap and
                                           range_share: the source */
    union {
        /* nominate_gfn and nominate_gref */
        struct mem_sharing_op_nominate {
            union {
                uint64_aligned_t gfn;   /* in:  nominate_gfn: the page */
                uint32_t grant_ref;     /* in:  nominate_gref: grant reference of
                                                the page, in the table of `domain` */
            } u;
            uint64_aligned_t handle;    /* out: handle for `share`; a write to the page makes
                                                it invalid */
        } nominate;
        /* share and add_physmap */
        struct mem_sharing_op_share {
            uint64_aligned_t source_gfn;     /* in: the page that both domains then use */
            uint64_aligned_t source_handle;  /* in: its handle, from `nominate` */
            uint64_aligned_t client_gfn;     /* in: share: the page that Xen frees;
                                                add_physmap: a gfn that has no page */
            uint64_aligned_t client_handle;  /* in: share: its handle, from `nominate`;
                                                add_physmap: ignored */
            domid_t client_domain;           /* in: the domain of client_gfn */
        } share;
        /* range_share: share the page at each gfn with the client's page at the same gfn */
        struct mem_sharing_op_range {
            uint64_aligned_t first_gfn; /* in: first gfn */
            uint64_aligned_t last_gfn;  /* in: last gfn, inclusive */
            uint64_aligned_t opaque;    /* in: 0; Xen keeps its progress here */
            domid_t client_domain;      /* in: the other domain */
            uint16_t _pad[3];           /* must be 0 */
        } range;
        /* debug_gfn, debug_mfn and debug_gref */
        struct mem_sharing_op_debug {
            union {
                uint64_aligned_t gfn;   /* in: debug_gfn: the page */
                uint64_aligned_t mfn;   /* in: debug_mfn: the page */
                uint32_t gref;          /* in: debug_gref: grant reference of the page */
            } u;
        } debug;
        /* fork and fork_reset */
        struct mem_sharing_op_fork {
            domid_t parent_domain;      /* in: fork: domain to copy */
            uint16_t flags;             /* in: XENMEM_FORK_* */
            uint32_t pad;               /* must be 0 */
        } fork;
    } u;                                /* which member: by `op` */
};
typedef struct xen_mem_sharing_op xen_mem_sharing_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_sharing_op_t);

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

/* xen_reserved_device_memory_map.flags: list the areas of all devices, and ignore `dev` */
#define XENMEM_RDM_ALL 1

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_reserved_device_memory: a range of machine memory that a PCI device and the firmware
 * use. A domain that the device is passed through to must have nothing else at the gfns of
 * the same numbers, because the IOMMU maps the range there.
 *
 * The members are at offsets 0 and 8 of 16 bytes; on x86_32 at 0 and 4 of 8.
 */
struct xen_reserved_device_memory {
    xen_pfn_t   start_pfn;              /* out: first frame of the range */
    xen_ulong_t nr_pages;               /* out: number of frames */
};
typedef struct xen_reserved_device_memory xen_reserved_device_memory_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_t);

/*
 * XENMEM_reserved_device_memory_map: list the reserved ranges of one PCI device or of all.
 * Any domain can call it. Xen lists no ranges on Arm, or if it does not use an IOMMU.
 *
 *   -XEN_ENOBUFS  `buffer` is too small; `nr_entries` is then the number of entries needed.
 *   -XEN_EINVAL   unknown flags.
 *   -XEN_ERANGE   x86_32 caller: a range does not fit into 32 bits.
 *   -XEN_ENOSYS   Xen was built without device passthrough.
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
    unsigned int nr_entries;            /* in:  number of entries that `buffer` has room for;
                                           out: number of ranges */
    XEN_GUEST_HANDLE(xen_reserved_device_memory_t) buffer;  /* out: the ranges */
    union {
        physdev_pci_device_t pci;
    } dev;                              /* in: device, without XENMEM_RDM_ALL */
};
typedef struct xen_reserved_device_memory_map xen_reserved_device_memory_map_t;
DEFINE_XEN_GUEST_HANDLE(xen_reserved_device_memory_map_t);

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_TOOLS__ */

/*
 * XENMEM_resource_*: xen_mem_acquire_resource.type, and the meaning of `id` and `frame`.
 */
#define XENMEM_resource_ioreq_server  0  /* pages of an ioreq server; id: its number
                                            (hvm/dm_op.h); frame: see below */
#define XENMEM_resource_grant_table   1  /* grant table; id: see below; frame: index of the
                                            frame in the table, from 0; since 4.12 */
#define XENMEM_resource_vmtrace_buf   2  /* x86: trace buffer of a VCPU; id: number of the
                                            VCPU; frame: index of the frame in the buffer,
                                            from 0; since 4.15 */

/* XENMEM_resource_grant_table: `id` */
#define XENMEM_resource_grant_table_id_shared  0  /* the frames with the grant entries */
#define XENMEM_resource_grant_table_id_status  1  /* the status frames (version 2) */

/* XENMEM_resource_ioreq_server: `frame`. Xen 4.22 provides page 0 of the ioreqs only. */
#define XENMEM_resource_ioreq_server_frame_bufioreq  0          /* page of buffered ioreqs */
#define XENMEM_resource_ioreq_server_frame_ioreq(n)  (1 + (n))  /* page n of the ioreqs */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENMEM_acquire_resource: map pages that Xen has allocated for another domain into the
 * calling domain, which emulates its devices or controls it.
 *
 * If nr_frames is 0 and frame_list is NULL, Xen only writes the size of the resource to
 * nr_frames, since 4.15. From 4.11 to 4.14, Xen wrote the limit of frames for one call
 * instead, and returned -XEN_E2BIG for more.
 *
 *   -XEN_EINVAL  pad is not 0; there is no such type, id or frame; the domain does not have
 *                this resource; nr_frames is 0 with a list, or not 0 without one; frame
 *                plus nr_frames needs more than 32 bits; nr_frames is above 2^26 - 1.
 *   -XEN_EPERM   it is the caller's own domain, or the caller has no control of it; another
 *                domain created the ioreq server; XEN_DMOP_get_ioreq_server_info has
 *                already returned gfns for the server's pages.
 *   -XEN_ESRCH   there is no such domain; also for DOMID_SELF.
 *   -XEN_ENOENT  there is no such ioreq server or VCPU; the server has no buffered ioreqs.
 *   -XEN_EACCES  the calling domain cannot map foreign pages: an x86 HVM or PVH domain with
 *                altp2m or nested virtualisation.
 *   -XEN_EIO     mapping failed, but Xen has mapped some frames before.
 *   -XEN_ERANGE  x86_32 PV caller: an mfn does not fit into 32 bits.
 *
 * After any error, some of the frames can be mapped: a translated caller should unmap them
 * all.
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
    domid_t  domid;                     /* in:  domain that the resource belongs to */
    uint16_t type;                      /* in:  XENMEM_resource_* */
    uint32_t id;                        /* in:  see `type` */
    uint32_t nr_frames;                 /* in:  number of frames to map;
                                           out: size in frames if frame_list is NULL, else
                                                undefined */
    uint32_t pad;                       /* in:  must be 0; bit 0 was an output in 4.11 and
                                           4.12 */
    uint64_t frame;                     /* in:  first frame to map; undefined after the call */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;  /* translated caller: in: gfns to map at;
                                                PV caller: out: mfns, for it to map */
};
typedef struct xen_mem_acquire_resource xen_mem_acquire_resource_t;
DEFINE_XEN_GUEST_HANDLE(xen_mem_acquire_resource_t);

/* xen_vmemrange: a range of guest-physical addresses that belongs to a virtual NUMA node. */
struct xen_vmemrange {
    uint64_t     start;                 /* out: address of the first byte */
    uint64_t     end;                   /* out: address after the last byte */
    unsigned int flags;                 /* out: 0, no flag is defined */
    unsigned int nid;                   /* out: number of the virtual node */
};
typedef struct xen_vmemrange xen_vmemrange_t;
DEFINE_XEN_GUEST_HANDLE(xen_vmemrange_t);

/*
 * XENMEM_get_vnumainfo: read the virtual NUMA nodes of a domain, which the tools defined.
 *
 * The caller sets the three numbers to the sizes of its lists. Xen replaces them by the
 * numbers of the domain.
 *   -XEN_ENOBUFS     a list is too short; Xen has written the numbers needed.
 *   -XEN_EOPNOTSUPP  the domain has no virtual NUMA nodes.
 *   -XEN_EINVAL      pad is not 0.
 *   -XEN_EAGAIN      the tools changed the nodes at the same time; try again.
 *
 * A handle takes 8 bytes on every ABI. Xen ignores the upper 4 from an x86_32 caller.
 */
struct xen_vnuma_topology_info {
    domid_t      domid;                 /* in: domain to query */
    uint16_t     pad;                   /* in: must be 0 */
    unsigned int nr_vnodes;             /* in/out: number of virtual nodes */
    unsigned int nr_vcpus;              /* in/out: number of VCPUs, length of
                                           vcpu_to_vnode */
    unsigned int nr_vmemranges;         /* in/out: length of vmemrange */
    union {
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vdistance;                        /* out: nr_vnodes rows of nr_vnodes distances each */
    union {
        XEN_GUEST_HANDLE(uint) h;
        uint64_t pad;
    } vcpu_to_vnode;                    /* out: virtual node of each VCPU */
    union {
        XEN_GUEST_HANDLE(xen_vmemrange_t) h;
        uint64_t pad;
    } vmemrange;                        /* out: ranges of memory */
};
typedef struct xen_vnuma_topology_info xen_vnuma_topology_info_t;
DEFINE_XEN_GUEST_HANDLE(xen_vnuma_topology_info_t);

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_MEMORY_H__ */
