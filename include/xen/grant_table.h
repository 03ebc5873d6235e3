/* SPDX-License-Identifier: MIT */
/*
 * grant_table.h - share memory pages with other domains: grant access, map, copy, transfer.
 *
 * Contract: HYPERVISOR_grant_table_op(cmd, args, count): cmd is GNTTABOP_*, args points
 *           to an array of `count` structs of that operation. Xen processes the elements
 *           in order. Each has a status, GNTST_*, except with set_version, get_version and
 *           cache_flush, whose error is the return value. The call returns 0 even if
 *           single elements failed. A negative XEN_E* error concerns the whole call; Xen
 *           can have processed some elements before:
 *             -XEN_ENOSYS  Xen does not have this operation for this kind of guest.
 *             -XEN_EFAULT  Xen cannot read or write the array or a list it points to.
 *             -XEN_EINVAL  count is above 2^31 - 1, or is not 1 where only one element is
 *                          allowed.
 *           "Owner of the table" is DOMID_SELF or the number of a domain. A caller can
 *           name itself and the domain whose device model it is. A control domain (dom0)
 *           can name any domain. Other callers get GNTST_permission_denied.
 * Layout:   differs by ABI where there is a frame number or a handle, see the
 *           tables. Entries of the shared table are the same on every ABI.
 *
 * A domain's grant table is an array of entries in pages that the domain shares with
 * Xen. The granting domain writes an entry, which permits one other domain, the peer, to
 * access one frame. The index of the entry is the grant reference. The granting domain
 * sends it to the peer, usually through xenstore or a ring, and the peer passes it to Xen
 * in order to map the frame or to copy from or to it.
 *
 * A frame number is a gfn of a translated domain (x86 HVM, PVH, Arm), but an mfn of a PV
 * domain, unless a comment says otherwise.
 *
 * The low 12 bits of cmd hold the operation. The guest must set the bits above to 0: since
 * 4.5, Xen keeps the progress of a preempted GNTTABOP_cache_flush there (continuation.h).
 *
 * Xen 4.22 has these operations for:
 *
 *   x86 PV         all but cache_flush and dump_table
 *   x86 HVM, PVH   map_grant_ref, unmap_grant_ref, setup_table, copy, query_size,
 *                  set_version, get_version, swap_grant_ref
 *   Arm            all but dump_table; but transfer and version 2 always fail, and so does
 *                  unmap_and_replace with a new_addr
 */
#ifndef __XEN_PUBLIC_GRANT_TABLE_H__
#define __XEN_PUBLIC_GRANT_TABLE_H__

#include "abi.h"
#include "xen.h"

XEN_ABI_BEGIN

#ifndef XEN_ABI_ASSEMBLER
/* Grant reference: index of an entry in the grant table of the granting domain. */
typedef uint32_t grant_ref_t;
#endif /* XEN_ABI_ASSEMBLER */

/*
 * The first 8 references are reserved for the tools, which fill them in when they build the
 * domain. GNTTABOP_set_version keeps these entries. Since 4.2.
 */
#define GNTTAB_NR_RESERVED_ENTRIES     8
#define GNTTAB_RESERVED_CONSOLE        0  /* page of the console's ring */
#define GNTTAB_RESERVED_XENSTORE       1  /* page of xenstore's ring */

/* `flags` of an entry, bits 0 and 1: its type. */
#define GTF_invalid                    0u  /* grants nothing; Xen ignores the entry */
#define GTF_permit_access              1u  /* `domid` may map and copy the frame */
#define GTF_accept_transfer            2u  /* `domid` may transfer a frame to this domain */
#define GTF_transitive                 3u  /* version 2: see grant_entry_v2; since 4.0 */
#define GTF_type_mask                  3u

/*
 * `flags` with GTF_permit_access. The first three apply to GTF_transitive, too.
 *
 * GTF_readonly: the peer may only read the frame. GTF_reading: the peer has mapped the
 * frame, or Xen is copying from or to it for the peer. GTF_writing: the same, and the peer
 * can write to the frame. In version 2 these two are in grant_status_t instead.
 * GTF_sub_page: see grant_entry_v2.
 *
 * GTF_PWT, GTF_PCD and GTF_PAT are the cache attributes for the peer's mapping, as in a
 * page-table entry. They are for x86 PV, and Xen uses them for frames of device memory only.
 */
#define _GTF_readonly                  2
#define GTF_readonly                   (1u << _GTF_readonly)  /* guest: only reading */
#define _GTF_reading                   3
#define GTF_reading                    (1u << _GTF_reading)   /* Xen: in use for reading */
#define _GTF_writing                   4
#define GTF_writing                    (1u << _GTF_writing)   /* Xen: in use for writing */
#define _GTF_PWT                       5
#define GTF_PWT                        (1u << _GTF_PWT)       /* guest: since 3.2 */
#define _GTF_PCD                       6
#define GTF_PCD                        (1u << _GTF_PCD)       /* guest: since 3.2 */
#define _GTF_PAT                       7
#define GTF_PAT                        (1u << _GTF_PAT)       /* guest: since 3.2 */
#define _GTF_sub_page                  8
#define GTF_sub_page                   (1u << _GTF_sub_page)  /* guest: version 2; since 4.0 */

/* `flags` with GTF_accept_transfer. */
#define _GTF_transfer_committed        2
#define GTF_transfer_committed         (1u << _GTF_transfer_committed)  /* Xen: in progress */
#define _GTF_transfer_completed        3
#define GTF_transfer_completed         (1u << _GTF_transfer_completed)  /* Xen: complete */

/*
 * How to change an entry of version 1.
 *
 * While an entry is valid, Xen can set and clear GTF_reading and GTF_writing, or set the
 * GTF_transfer_* flags, at any moment. When Xen begins to use an entry, it checks and sets
 * the flags by one atomic compare-and-exchange of `flags` and `domid` together. The
 * granting domain must therefore use these sequences:
 *
 *   grant access   Write `domid` and `frame`; write barrier; write `flags`.
 *   end access     Read `flags`. If GTF_reading or GTF_writing is set, the peer still uses
 *                  the frame: keep the entry and the frame, and try again later. The
 *                  granting domain cannot force the peer to unmap it. Otherwise
 *                  compare-and-exchange `flags` from the value read to 0. Start again if
 *                  the exchange fails.
 *   end transfer   Read `flags`. If GTF_transfer_committed is set, wait until Xen has set
 *                  GTF_transfer_completed, which takes Xen little time, and then read
 *                  `frame`. Otherwise compare-and-exchange `flags` to 0, as above.
 *   forbid writes  While GTF_writing is clear, compare-and-exchange GTF_readonly into
 *                  `flags`.
 *   allow writes   Clear GTF_readonly atomically.
 *
 * Each compare-and-exchange must also act as a full memory barrier, as it does on x86. After
 * the exchange to 0, the guest can reuse the entry and the frame.
 *
 * In version 2, Xen does not write the `flags` of a GTF_permit_access entry. GTF_reading
 * and GTF_writing are in a separate array, grant_status_t, which only Xen writes. To end
 * access, write 0 to `flags`, execute a full barrier, and read the status of the entry. If
 * it is 0, access has ended: execute another full barrier (on x86, a compiler barrier is
 * enough) before you reuse the frame. If it is not 0, the peer still uses the frame: read
 * the status again later. Until it is 0, this peer can even map the frame again; no other
 * domain can.
 */

/* Legacy names, until 0x00030209: there was only version 1. */
#if __XEN_INTERFACE_VERSION__ < 0x0003020a
# define grant_entry_v1                grant_entry
# define grant_entry_v1_t              grant_entry_t
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * grant_entry_v1: an entry of the grant table, version 1, with which every domain starts.
 *
 *   offset  size  field
 *        0     2  flags
 *        2     2  domid
 *        4     4  frame
 *        8
 */
struct grant_entry_v1 {
    uint16_t flags;             /* guest and Xen: GTF_* */
    domid_t  domid;             /* guest: the peer */
    uint32_t frame;             /* guest: permit_access: frame to grant;
                                   guest: accept_transfer: gfn that the new frame will have;
                                   for a PV domain, the number that Xen enters into the
                                   machine-to-physical table;
                                   Xen: transfer completed, PV: mfn of the new frame */
};
typedef struct grant_entry_v1 grant_entry_v1_t;

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/* grant_entry_header: the first members of an entry of either version. */
struct grant_entry_header {
    uint16_t flags;             /* guest and Xen: GTF_*. In version 2, Xen only writes it for
                                   a transfer. */
    domid_t  domid;             /* guest: the peer */
};
typedef struct grant_entry_header grant_entry_header_t;

/*
 * grant_entry_v2: an entry of the grant table, version 2. Since 4.0 and interface version
 * 0x0003020a; in Xen 4.22, x86 only. All entries of a domain have the same version. The
 * peers need not know which.
 *
 *   full_page   a whole frame: GTF_accept_transfer, or GTF_permit_access without
 *               GTF_sub_page.
 *   sub_page    a part of a frame: GTF_permit_access with GTF_sub_page. A peer can copy it,
 *               but cannot map it.
 *   transitive  GTF_transitive: grants the peer access to a frame that a third domain has
 *               granted to this domain. A peer can copy it, but cannot map it. The third
 *               domain's entry must not be transitive. Xen can be told not to support
 *               transitive grants (gnttab=no-transitive).
 *
 *   offset  size  full_page  sub_page  transitive
 *        0     2  hdr.flags  hdr.flags  hdr.flags
 *        2     2  hdr.domid  hdr.domid  hdr.domid
 *        4     2  pad0       page_off   trans_domid
 *        6     2  pad0       length     pad0
 *        8     4  frame      frame      gref
 *       12     4  frame      frame      (hole)
 *       16
 */
union grant_entry_v2 {
    grant_entry_header_t hdr;
    struct {
        grant_entry_header_t hdr;
        uint32_t             pad0;         /* ignored */
        uint64_t             frame;        /* guest and Xen: as grant_entry_v1.frame */
    } full_page;
    struct {
        grant_entry_header_t hdr;
        uint16_t             page_off;     /* guest: offset of the first byte in the page */
        uint16_t             length;       /* guest: number of bytes */
        uint64_t             frame;        /* guest: frame to grant */
    } sub_page;
    struct {
        grant_entry_header_t hdr;
        domid_t              trans_domid;  /* guest: the third domain */
        uint16_t             pad0;         /* ignored */
        grant_ref_t          gref;         /* guest: reference in the third domain's table */
    } transitive;
    uint32_t __spacer[4];       /* makes the size 16 bytes */
};
typedef union grant_entry_v2 grant_entry_v2_t;

/*
 * grant_status_t: use of an entry of version 2. The status frames are an array of these,
 * indexed by the grant reference. Xen writes GTF_reading and GTF_writing; the guest only
 * reads.
 */
typedef uint16_t grant_status_t;

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

#endif /* XEN_ABI_ASSEMBLER */

/* GNTTABOP_*: the operation, and the struct that args points to. */
#define GNTTABOP_map_grant_ref         0  /* gnttab_map_grant_ref */
#define GNTTABOP_unmap_grant_ref       1  /* gnttab_unmap_grant_ref */
#define GNTTABOP_setup_table           2  /* gnttab_setup_table */
#define GNTTABOP_dump_table            3  /* gnttab_dump_table */
#define GNTTABOP_transfer              4  /* gnttab_transfer */
#define GNTTABOP_copy                  5  /* gnttab_copy, since 3.0.3 */
#define GNTTABOP_query_size            6  /* gnttab_query_size, since 3.1 */
#define GNTTABOP_unmap_and_replace     7  /* gnttab_unmap_and_replace, since 3.2 */
/* Defined since interface version 0x0003020a (xen-compat.h); Xen has them since 4.0. */
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
# define GNTTABOP_set_version          8  /* gnttab_set_version, since 4.0 */
# define GNTTABOP_get_status_frames    9  /* gnttab_get_status_frames, since 4.0 */
# define GNTTABOP_get_version         10  /* gnttab_get_version, since 4.0 */
# define GNTTABOP_swap_grant_ref      11  /* gnttab_swap_grant_ref, since 4.2 */
# define GNTTABOP_cache_flush         12  /* gnttab_cache_flush, since 4.5 */
#endif

/* GNTST_*: status of one element. All errors are negative. */
#define GNTST_okay                   (0)  /* success */
#define GNTST_general_error         (-1)  /* any other failure; see each operation */
#define GNTST_bad_domain            (-2)  /* there is no such domain */
#define GNTST_bad_gntref            (-3)  /* reference beyond the end of the table */
#define GNTST_bad_handle            (-4)  /* the caller has no mapping with this handle */
#define GNTST_bad_virt_addr         (-5)  /* Xen cannot write to frame_list */
#define GNTST_bad_dev_addr          (-6)  /* dev_bus_addr is not that of the mapping */
#define GNTST_no_device_space       (-7)  /* Xen 4.22 does not return it */
#define GNTST_permission_denied     (-8)  /* not allowed, or denied by the security policy */
#define GNTST_bad_page              (-9)  /* frame is not usable, for example not memory */
#define GNTST_bad_copy_arg         (-10)  /* the range passes the page's end; since 3.0.3 */
#define GNTST_address_too_big      (-11)  /* frame number is too high; since 3.2 */
#define GNTST_eagain               (-12)  /* temporary failure, try again; since 4.0 */
#define GNTST_no_space             (-13)  /* out of mapping handles; since 4.16 */

/* Initializer of an array of strings: element -status describes the status. */
#define GNTTABOP_error_msgs {                           \
    "okay",                                             \
    "unspecified error",                                \
    "no such domain",                                   \
    "grant reference not valid here",                   \
    "mapping handle not valid",                         \
    "virtual address not valid",                        \
    "device address not valid",                         \
    "no room left in the IOMMU",                        \
    "permission denied",                                \
    "page frame not usable",                            \
    "copy leaves the page",                             \
    "page frame out of the receiver's reach",           \
    "temporarily not possible, try again",              \
    "no space left",                                    \
}

#ifndef XEN_ABI_ASSEMBLER
/*
 * Handle of a mapping of a granted frame. Xen chooses it; it is valid in the mapping domain
 * only.
 */
typedef uint32_t grant_handle_t;
#endif /* XEN_ABI_ASSEMBLER */

/*
 * gnttab_map_grant_ref.flags. At least one of the first two must be set. A translated
 * caller can set GNTMAP_host_map and GNTMAP_readonly only: GNTST_general_error for any
 * other flag.
 *
 * GNTMAP_device_map        PV: let the caller's devices access the frame.
 * GNTMAP_host_map          Map the frame at host_addr.
 * GNTMAP_readonly          Access for reading only. Required if the grant is GTF_readonly.
 * GNTMAP_application_map   PV: user mode can access the mapping, too.
 * GNTMAP_contains_pte      PV: host_addr is the address of a page-table entry.
 * GNTMAP_guest_avail_mask  PV: bits 16-18 go into bits 9-11 of the page-table entry, which
 *                          are available to the kernel. Xen ignores bits 19-31. Only if Xen
 *                          has XENFEAT_gnttab_map_avail_bits; since 3.4.
 */
#define _GNTMAP_device_map             0
#define GNTMAP_device_map              (1 << _GNTMAP_device_map)
#define _GNTMAP_host_map               1
#define GNTMAP_host_map                (1 << _GNTMAP_host_map)
#define _GNTMAP_readonly               2
#define GNTMAP_readonly                (1 << _GNTMAP_readonly)
#define _GNTMAP_application_map        3
#define GNTMAP_application_map         (1 << _GNTMAP_application_map)
#define _GNTMAP_contains_pte           4
#define GNTMAP_contains_pte            (1 << _GNTMAP_contains_pte)
#define _GNTMAP_guest_avail0          16
#define GNTMAP_guest_avail_mask        0xffff0000u

#ifndef XEN_ABI_ASSEMBLER

/*
 * GNTTABOP_map_grant_ref: map a frame that another domain has granted.
 *
 * The caller must end the mapping by GNTTABOP_unmap_grant_ref. Overwriting the page-table
 * entry does not end it: the frame stays in use, and the granting domain cannot reuse it.
 *
 * host_addr, with GNTMAP_host_map, is the address at which Xen maps the frame:
 *
 *   PV, without GNTMAP_contains_pte  a virtual address, for which a page table must exist.
 *   PV, with GNTMAP_contains_pte     the machine address of a page-table entry.
 *   translated                       a guest-physical address.
 *
 * A translated caller should map at a gfn that has no page: the domain loses ordinary
 * memory that is mapped there. On x86, Xen crashes a caller whose gfn has another grant
 * mapping, a page of another domain, or device memory.
 *
 * Status:
 *   GNTST_bad_domain         there is no domain `dom`; also for DOMID_SELF.
 *   GNTST_bad_gntref         `ref` is beyond the end of the table; or flags has neither
 *                            GNTMAP_device_map nor GNTMAP_host_map.
 *   GNTST_general_error      the entry does not permit this access to the caller; Xen
 *                            cannot map at host_addr; flags that a translated caller must
 *                            not set; a translated caller maps device memory; the IOMMU
 *                            failed.
 *   GNTST_bad_page           the granted frame is no ordinary memory.
 *   GNTST_eagain             the granted frame is paged out or shared: try again.
 *   GNTST_no_space           the caller has too many mappings, or memory is short.
 *   GNTST_permission_denied  the security policy denies it.
 */
struct gnttab_map_grant_ref {
    uint64_t       host_addr;     /* in:  GNTMAP_host_map: address to map at, see above */
    uint32_t       flags;         /* in:  GNTMAP_* */
    grant_ref_t    ref;           /* in:  grant reference */
    domid_t        dom;           /* in:  number of the granting domain */
    int16_t        status;        /* out: GNTST_* */
    grant_handle_t handle;        /* out: handle of the mapping */
    uint64_t       dev_bus_addr;  /* out: machine address of the frame, with or without
                                          GNTMAP_device_map */
};
typedef struct gnttab_map_grant_ref gnttab_map_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_map_grant_ref_t);

/*
 * GNTTABOP_unmap_grant_ref: end a mapping of a granted frame.
 *
 * A mapping made with both GNTMAP_host_map and GNTMAP_device_map can be ended in two calls.
 * The handle is valid until both are ended. When the call returns, no TLB holds the
 * mapping.
 *
 * Status: GNTST_bad_handle; GNTST_bad_dev_addr; GNTST_general_error if host_addr does not
 * map that frame, or the IOMMU failed; GNTST_permission_denied if the security policy
 * denies it.
 *
 *   offset  size  field
 *        0     8  host_addr
 *        8     8  dev_bus_addr
 *       16     4  handle
 *       20     2  status
 *       22     2  (hole)
 *       24
 */
struct gnttab_unmap_grant_ref {
    uint64_t       host_addr;     /* in:  as in gnttab_map_grant_ref; 0: keep the
                                          mapping */
    uint64_t       dev_bus_addr;  /* in:  as in gnttab_map_grant_ref; 0: keep the access
                                          of devices; ignored without GNTMAP_device_map */
    grant_handle_t handle;        /* in:  handle of the mapping */
    int16_t        status;        /* out: GNTST_* */
};
typedef struct gnttab_unmap_grant_ref gnttab_unmap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_grant_ref_t);

/*
 * GNTTABOP_setup_table: enlarge a domain's grant table to at least nr_frames frames, and
 * list its frames. One element only.
 *
 * A frame holds 512 entries of version 1, or 256 of version 2. A table never shrinks. A PV
 * domain maps the listed mfns. A translated domain maps the frames by XENMEM_add_to_physmap
 * (memory.h), which enlarges the table too. The list then has the gfn of each frame, or all
 * ones if the frame has none.
 *
 * Status: GNTST_bad_domain; GNTST_permission_denied; GNTST_general_error if nr_frames is
 * above the limit (GNTTABOP_query_size) or memory is short; GNTST_bad_virt_addr;
 * GNTST_address_too_big if a frame number does not fit into the 32-bit list of an x86_32
 * caller. An x86_32 caller also gets it for a frame that has no gfn.
 *
 * Until interface version 0x00040200 frame_list is a handle of unsigned long.
 *
 *   offset  x86_32  size  field
 *        0       0     2  dom
 *        2       2     2  (hole)
 *        4       4     4  nr_frames
 *        8       8     2  status
 *       10      10     -  (hole)      2 bytes on x86_32, 6 elsewhere
 *       16      12     -  frame_list  4 bytes on x86_32, 8 elsewhere
 *       24      16
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040300
struct gnttab_setup_table {
    domid_t  dom;                            /* in:  owner of the table, or DOMID_SELF */
    uint32_t nr_frames;                      /* in:  number of frames to list */
    int16_t  status;                         /* out: GNTST_* */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;  /* out: frame numbers, nr_frames of them */
};
#else
struct gnttab_setup_table {
    domid_t  dom;
    uint32_t nr_frames;
    int16_t  status;
    XEN_GUEST_HANDLE(ulong) frame_list;
};
#endif
typedef struct gnttab_setup_table gnttab_setup_table_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_setup_table_t);

/*
 * GNTTABOP_dump_table: print a domain's grant table to Xen's console. Xen 3.0.0 implements
 * it. Xen 3.0.2 and later do not: -XEN_ENOSYS.
 */
struct gnttab_dump_table {
    domid_t dom;                /* in:  owner of the table */
    int16_t status;             /* out: GNTST_* */
};
typedef struct gnttab_dump_table gnttab_dump_table_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_dump_table_t);

/*
 * GNTTABOP_transfer: give a frame to another domain that has a GTF_accept_transfer entry
 * for the caller. The caller must be an x86 PV domain. The whole call fails with
 * -XEN_EOPNOTSUPP on Arm, or if Xen runs with gnttab=no-transfer.
 *
 * If an element fails with GNTST_bad_page, the caller keeps the frame. After every other
 * error, the caller must treat the frame as lost: Xen has usually freed it. In rare cases of
 * GNTST_general_error, the caller still has the frame, or the receiver has got it.
 *
 * Status:
 *   GNTST_bad_page           `mfn` is no page of the caller, or is in use.
 *   GNTST_bad_domain         there is no domain `domid`; also for DOMID_SELF.
 *   GNTST_permission_denied  the security policy denies it.
 *   GNTST_address_too_big    the mfn is too high for the receiver, and Xen has no lower
 *                            frame to which it could copy the contents.
 *   GNTST_general_error      there is no entry `ref`, or it does not accept a transfer from
 *                            the caller; the receiver has all pages that it may have, or is
 *                            dying; Xen cannot remove its own mappings of the frame, for
 *                            instance in the IOMMU (the caller keeps the frame); Xen cannot
 *                            map the frame for the receiver (which keeps the frame).
 *
 *   offset  x86_32  size  field
 *        0       0     -  mfn      4 bytes on x86_32, 8 elsewhere
 *        8       4     2  domid
 *       10       6     2  (hole)
 *       12       8     4  ref
 *       16      12     2  status
 *       18      14     -  (hole)   2 bytes on x86_32, 6 elsewhere
 *       24      16
 */
struct gnttab_transfer {
    xen_pfn_t   mfn;            /* in:  frame of the caller */
    domid_t     domid;          /* in:  number of the receiving domain */
    grant_ref_t ref;            /* in:  grant reference in the receiver's table */
    int16_t     status;         /* out: GNTST_* */
};
typedef struct gnttab_transfer gnttab_transfer_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_transfer_t);

#endif /* XEN_ABI_ASSEMBLER */

/* gnttab_copy.flags: the member of `u` that Xen uses. Without a flag it is u.gmfn. */
#define _GNTCOPY_source_gref           0
#define GNTCOPY_source_gref            (1 << _GNTCOPY_source_gref)  /* source.u.ref */
#define _GNTCOPY_dest_gref             1
#define GNTCOPY_dest_gref              (1 << _GNTCOPY_dest_gref)    /* dest.u.ref */

#ifndef XEN_ABI_ASSEMBLER

/*
 * GNTTABOP_copy: copy bytes between two pages, without mapping them.
 *
 * Each of source and dest is either a grant reference or a frame of the caller. Both can be
 * references, also to tables of different domains. Neither range may cross the end of its
 * page.
 *
 * Status:
 *   GNTST_bad_copy_arg       offset + len is above 4096.
 *   GNTST_bad_domain         there is no domain `domid`; rarely: it is dying.
 *   GNTST_bad_gntref         `ref` is beyond the end of the table.
 *   GNTST_permission_denied  a frame is named, but `domid` is not DOMID_SELF; the security
 *                            policy denies it.
 *   GNTST_bad_page           a frame is no ordinary memory.
 *   GNTST_general_error      the entry does not permit this access to the caller; the bytes
 *                            are not all in the granted part of the page (GTF_sub_page);
 *                            dest is not writable, a page table for instance; transitive
 *                            grants are not supported.
 *   GNTST_eagain             a frame is paged out or shared: try again.
 *
 *   offset  x86_32  size  field
 *        0       0     -  source   8 bytes on x86_32, 16 elsewhere; as dest, of which:
 *        0       0     4    u.ref
 *        0       0     -    u.gmfn  4 bytes on x86_32, 8 elsewhere
 *        8       4     2    domid
 *       10       6     2    offset
 *       12       -     4    (hole)
 *       16       8     -  dest
 *       32      16     2  len
 *       34      18     2  flags
 *       36      20     2  status
 *       38      22     2  (hole)
 *       40      24
 */
struct gnttab_copy {
    struct gnttab_copy_ptr {
        union {
            grant_ref_t ref;    /* in:  grant reference in the table of `domid` */
            xen_pfn_t   gmfn;   /* in:  frame of the caller */
        } u;
        domid_t  domid;         /* in:  u.ref: granting domain, can be DOMID_SELF;
                                        u.gmfn: must be DOMID_SELF */
        uint16_t offset;        /* in:  first byte in the page */
    } source, dest;
    uint16_t len;               /* in:  number of bytes; 0: do nothing */
    uint16_t flags;             /* in:  GNTCOPY_* */
    int16_t  status;            /* out: GNTST_* */
};
typedef struct gnttab_copy gnttab_copy_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_copy_t);

/*
 * GNTTABOP_query_size: read the present and the maximum size of a domain's grant table. One
 * element only. Status: GNTST_bad_domain; GNTST_permission_denied.
 *
 *   offset  size  field
 *        0     2  dom
 *        2     2  (hole)
 *        4     4  nr_frames
 *        8     4  max_nr_frames
 *       12     2  status
 *       14     2  (hole)
 *       16
 */
struct gnttab_query_size {
    domid_t  dom;               /* in:  owner of the table, or DOMID_SELF */
    uint32_t nr_frames;         /* out: present number of frames */
    uint32_t max_nr_frames;     /* out: maximum number of frames */
    int16_t  status;            /* out: GNTST_* */
};
typedef struct gnttab_query_size gnttab_query_size_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_query_size_t);

/*
 * GNTTABOP_unmap_and_replace: unmap a granted frame and move another mapping to its
 * address. For x86 PV. On Arm, it fails with GNTST_general_error if new_addr is not 0.
 *
 * Xen first clears the page-table entry of new_addr. Then it writes the old contents of
 * that entry to the entry of host_addr. If this fails, the mapping of new_addr is lost. If
 * new_addr is 0, Xen only unmaps the frame.
 *
 * Status: as GNTTABOP_unmap_grant_ref. Also GNTST_general_error: new_addr is not 0, and the
 * mapping was made with GNTMAP_contains_pte, or new_addr has no page table.
 *
 *   offset  size  field
 *        0     8  host_addr
 *        8     8  new_addr
 *       16     4  handle
 *       20     2  status
 *       22     2  (hole)
 *       24
 */
struct gnttab_unmap_and_replace {
    uint64_t       host_addr;   /* in:  as in gnttab_map_grant_ref */
    uint64_t       new_addr;    /* in:  virtual address of the mapping to move */
    grant_handle_t handle;      /* in:  handle of the mapping to end */
    int16_t        status;      /* out: GNTST_* */
};
typedef struct gnttab_unmap_and_replace gnttab_unmap_and_replace_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_and_replace_t);

#endif /* XEN_ABI_ASSEMBLER */

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

#ifndef XEN_ABI_ASSEMBLER

/*
 * GNTTABOP_set_version: choose version 1 or version 2 of the entries of the caller's grant
 * table. One element; Xen ignores `count`.
 *
 * After a change, all entries are invalid but the reserved ones, which Xen converts. Xen
 * writes the version in effect even after an error.
 *
 *   -XEN_EINVAL  version is neither 1 nor 2.
 *   -XEN_ENOSYS  version 2 is not available to this domain: always on Arm; the tools, or
 *                Xen's option gnttab=max-ver:1, can forbid it.
 *   -XEN_EBUSY   an entry that is not reserved is in use; from 2 to 1: a PV domain has
 *                mapped a status frame.
 *   -XEN_EAGAIN  from 2 to 1: Xen is copying by a reserved entry that is sub-page or
 *                transitive, or begins to copy by a transitive entry; try again.
 *   -XEN_ERANGE  from 2 to 1: version 1 cannot represent a reserved entry.
 *   -XEN_ENOMEM  no memory for the status frames.
 */
struct gnttab_set_version {
    uint32_t version;           /* in:  1 or 2; out: version in effect */
};
typedef struct gnttab_set_version gnttab_set_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_set_version_t);

/*
 * GNTTABOP_get_status_frames: list the status frames (grant_status_t) of a domain whose
 * grant table has version 2. One element only.
 *
 * An x86 HVM or PVH domain maps them by XENMEM_add_to_physmap instead, with
 * XENMAPIDX_grant_table_status (memory.h).
 *
 * Status: GNTST_bad_domain; GNTST_permission_denied; GNTST_general_error if there are fewer
 * than nr_frames status frames; GNTST_bad_virt_addr.
 *
 *   offset  x86_32  size  field
 *        0       0     4  nr_frames
 *        4       4     2  dom
 *        6       6     2  status
 *        8       8     -  frame_list  4 bytes on x86_32, 8 elsewhere
 *       16      12
 */
struct gnttab_get_status_frames {
    uint32_t nr_frames;                     /* in:  length of frame_list */
    domid_t  dom;                           /* in:  owner of the table, or DOMID_SELF */
    int16_t  status;                        /* out: GNTST_* */
    XEN_GUEST_HANDLE(uint64_t) frame_list;  /* out: numbers of the first nr_frames frames */
};
typedef struct gnttab_get_status_frames gnttab_get_status_frames_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_status_frames_t);

/*
 * GNTTABOP_get_version: read the version of the entries of a domain's grant table. One
 * element; Xen ignores `count`. -XEN_ESRCH: there is no such domain; -XEN_EPERM: the caller
 * must not name it; -XEN_EACCES: the security policy denies it.
 */
struct gnttab_get_version {
    domid_t  dom;               /* in:  owner of the table, or DOMID_SELF */
    uint16_t pad;               /* ignored */
    uint32_t version;           /* out: 1 or 2 */
};
typedef struct gnttab_get_version gnttab_get_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_version_t);

/*
 * GNTTABOP_swap_grant_ref: exchange the contents of two entries of the caller's grant
 * table.
 *
 * Status: GNTST_bad_gntref; GNTST_eagain if one of the entries is in use (GTF_reading).
 *
 *   offset  size  field
 *        0     4  ref_a
 *        4     4  ref_b
 *        8     2  status
 *       10     2  (hole)
 *       12
 */
struct gnttab_swap_grant_ref {
    grant_ref_t ref_a;          /* in:  one entry */
    grant_ref_t ref_b;          /* in:  the other entry */
    int16_t     status;         /* out: GNTST_* */
};
typedef struct gnttab_swap_grant_ref gnttab_swap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_swap_grant_ref_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * gnttab_cache_flush.op: CLEAN and INVAL can be combined. Without either, Xen does nothing.
 */
# define GNTTAB_CACHE_CLEAN            0x00000001u  /* write modified lines back */
# define GNTTAB_CACHE_INVAL            0x00000002u  /* discard the lines */
# define GNTTAB_CACHE_SOURCE_GREF      0x80000000u  /* a.ref is used; not supported */

#ifndef XEN_ABI_ASSEMBLER

/*
 * GNTTABOP_cache_flush: clean or invalidate the CPU's data cache for a page of the caller,
 * or a page that it has mapped by a grant, before or after a device that is not
 * cache-coherent accesses it. Arm only.
 *
 * There is no status: the call returns the error, and does not process the elements after
 * it.
 *   -XEN_EINVAL  offset + length is above 4096; unknown bits in op, or
 *                GNTTAB_CACHE_SOURCE_GREF, which no Xen supports yet; the address is not in
 *                memory; the page is neither the caller's nor mapped by it.
 *   -XEN_EPERM   the page belongs to no domain.
 */
struct gnttab_cache_flush {
    union {
        uint64_t    dev_bus_addr;  /* in:  machine address of the page, as from
                                           gnttab_map_grant_ref */
        grant_ref_t ref;           /* in:  grant reference; not supported */
    } a;
    uint16_t offset;            /* in:  first byte in the page */
    uint16_t length;            /* in:  number of bytes; 0: do nothing */
    uint32_t op;                /* in:  GNTTAB_CACHE_* */
};
typedef struct gnttab_cache_flush gnttab_cache_flush_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_cache_flush_t);

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

XEN_ABI_END

#endif /* __XEN_PUBLIC_GRANT_TABLE_H__ */
