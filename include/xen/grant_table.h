/* SPDX-License-Identifier: MIT */
/*
 * grant_table.h - lending page frames to other domains, and using theirs.
 *
 * Contract: HYPERVISOR_grant_table_op(cmd, args, count): cmd is GNTTABOP_*, args
 *           points to an array of count structs of that operation. 0, or a
 *           negative XEN_E* error, after which part of the array may be done.
 *           Each element has a status of its own, GNTST_*.
 * Layout:   differs by ABI where there is a frame number or a handle, see the
 *           tables; shared entries are the same on every ABI.
 *
 * A domain's grant table is an array of entries that it shares with Xen. An
 * entry's index is its grant reference: the domain tells it to the peer that the
 * entry names (through xenstore or a ring), and the peer hands it to Xen.
 *
 * cmd's low 12 bits are the operation, for ever: since 4.5 Xen keeps the place
 * where it was interrupted in the bits above, which a caller leaves 0.
 */
#ifndef __XEN_PUBLIC_GRANT_TABLE_H__
#define __XEN_PUBLIC_GRANT_TABLE_H__

#include "xen.h"

XEN_ABI_BEGIN

/* A grant reference: the index of an entry in the table of the domain that grants. */
typedef uint32_t grant_ref_t;

/* References that the domain's builder may fill in; a change of version keeps them. Since 4.2. */
#define GNTTAB_NR_RESERVED_ENTRIES     8
#define GNTTAB_RESERVED_CONSOLE        0  /* the console's ring */
#define GNTTAB_RESERVED_XENSTORE       1  /* xenstore's ring */

/* flags of an entry, bits 0 and 1: its type. */
#define GTF_invalid                    0u  /* grants nothing; the rest is the guest's own */
#define GTF_permit_access              1u  /* domid may map and copy the frame */
#define GTF_accept_transfer            2u  /* domid may give a frame to this domain */
#define GTF_transitive                 3u  /* v2: for an entry of a third domain; since 4.0 */
#define GTF_type_mask                  3u

/* flags with GTF_permit_access; the first three also with GTF_transitive. */
#define _GTF_readonly                  2
#define GTF_readonly                   (1u << _GTF_readonly)  /* guest: no writes */
#define _GTF_reading                   3
#define GTF_reading                    (1u << _GTF_reading)   /* Xen: in use for reading */
#define _GTF_writing                   4
#define GTF_writing                    (1u << _GTF_writing)   /* Xen: in use for writing */
#define _GTF_PWT                       5
#define GTF_PWT                        (1u << _GTF_PWT)       /* guest, x86: caching; since 3.2 */
#define _GTF_PCD                       6
#define GTF_PCD                        (1u << _GTF_PCD)       /* guest, x86: caching; since 3.2 */
#define _GTF_PAT                       7
#define GTF_PAT                        (1u << _GTF_PAT)       /* guest, x86: caching; since 3.2 */
#define _GTF_sub_page                  8
#define GTF_sub_page                   (1u << _GTF_sub_page)  /* guest, v2: a part; since 4.0 */

/* flags with GTF_accept_transfer. */
#define _GTF_transfer_committed        2
#define GTF_transfer_committed         (1u << _GTF_transfer_committed)  /* Xen: under way */
#define _GTF_transfer_completed        3
#define GTF_transfer_completed         (1u << _GTF_transfer_completed)  /* Xen: frame is valid */

/*
 * Changing a version 1 entry.
 *
 * The domain that grants races with Xen, which sets and clears GTF_reading and
 * GTF_writing for the peer (or the GTF_transfer_* bits) at any moment while the
 * entry is valid. Xen changes flags by an atomic compare-and-exchange that
 * covers domid too. The peer itself sees nothing of the entry. So:
 *
 *   make it      write domid and frame; write barrier; write flags.
 *   end access   read flags. GTF_reading or GTF_writing: the peer still uses the
 *                frame, keep both and try again later; nothing forces it. Else
 *                compare-and-exchange flags to 0; if that fails, read again.
 *   end transfer read flags. GTF_transfer_committed: hands off; wait for
 *                GTF_transfer_completed (Xen does not tarry), then read frame.
 *                Else compare-and-exchange flags to 0, as above.
 *   forbid writes
 *                compare-and-exchange GTF_readonly in, while GTF_writing is 0.
 *   allow writes atomically clear GTF_readonly.
 *
 * Once flags are 0 the entry and its frame are free; no barrier is needed before
 * they are used again, since that depends on the exchange.
 *
 * In version 2 Xen does not write flags of GTF_permit_access: the two bits stand
 * in a grant_status_t of their own, which the guest only reads. To end access:
 * write flags 0; full barrier; read the status. If it has a bit set the frame is
 * still in use (and only who uses it can map it again): read it again later.
 */

/* Legacy names, until 0x0003020a: there was one version. */
#if __XEN_INTERFACE_VERSION__ < 0x0003020a
# define grant_entry_v1                grant_entry
# define grant_entry_v1_t              grant_entry_t
#endif

/*
 * grant_entry_v1: a shared entry, version 1. Every domain begins with it.
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
    uint32_t frame;             /* guest: the frame to lend, or the one to receive into;
                                   Xen, transfer completed: the frame received (PV) */
};
typedef struct grant_entry_v1 grant_entry_v1_t;

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/* What both versions of an entry begin with. */
struct grant_entry_header {
    uint16_t flags;             /* GTF_* */
    domid_t  domid;             /* guest: the peer */
};
typedef struct grant_entry_header grant_entry_header_t;

/*
 * grant_entry_v2: a shared entry, version 2, since 4.0 and interface version
 * 0x0003020a. All entries of a domain have one version; a peer cannot tell which.
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
    struct {                    /* GTF_accept_transfer; GTF_permit_access without GTF_sub_page */
        grant_entry_header_t hdr;
        uint32_t             pad0;         /* ignored */
        uint64_t             frame;        /* as in version 1 */
    } full_page;
    struct {                    /* GTF_permit_access with GTF_sub_page: to copy, not to map */
        grant_entry_header_t hdr;
        uint16_t             page_off;     /* guest: first byte */
        uint16_t             length;       /* guest: bytes */
        uint64_t             frame;        /* guest */
    } sub_page;
    struct {                    /* GTF_transitive: to copy, not to map */
        grant_entry_header_t hdr;
        domid_t              trans_domid;  /* guest: the domain that granted it to this one */
        uint16_t             pad0;         /* ignored */
        grant_ref_t          gref;         /* guest: the reference in that domain's table */
    } transitive;
    uint32_t __spacer[4];       /* the entry's size */
};
typedef union grant_entry_v2 grant_entry_v2_t;

/* Version 2: element `ref` of the status frames. Xen writes: GTF_reading, GTF_writing. */
typedef uint16_t grant_status_t;

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

/* GNTTABOP_*: the operation, and the struct that args points to. */
#define GNTTABOP_map_grant_ref         0  /* gnttab_map_grant_ref */
#define GNTTABOP_unmap_grant_ref       1  /* gnttab_unmap_grant_ref */
#define GNTTABOP_setup_table           2  /* gnttab_setup_table */
#define GNTTABOP_dump_table            3  /* gnttab_dump_table */
#define GNTTABOP_transfer              4  /* gnttab_transfer */
#define GNTTABOP_copy                  5  /* gnttab_copy, since 3.0.4 */
#define GNTTABOP_query_size            6  /* gnttab_query_size, since 3.1 */
#define GNTTABOP_unmap_and_replace     7  /* gnttab_unmap_and_replace, since 3.2 */
/* Since interface version 0x0003020a. */
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
# define GNTTABOP_set_version          8  /* gnttab_set_version, since 4.0 */
# define GNTTABOP_get_status_frames    9  /* gnttab_get_status_frames, since 4.0 */
# define GNTTABOP_get_version         10  /* gnttab_get_version, since 4.0 */
# define GNTTABOP_swap_grant_ref      11  /* gnttab_swap_grant_ref, since 4.2 */
# define GNTTABOP_cache_flush         12  /* gnttab_cache_flush, since 4.5 */
#endif

/* GNTST_*: status of one element. Negative where it failed. */
#define GNTST_okay                   (0)  /* done */
#define GNTST_general_error         (-1)  /* anything that has no value of its own */
#define GNTST_bad_domain            (-2)  /* no such domain */
#define GNTST_bad_gntref            (-3)  /* not an entry, or not one for this use and caller */
#define GNTST_bad_handle            (-4)  /* not a mapping of the caller's */
#define GNTST_bad_virt_addr         (-5)  /* host_addr cannot be mapped, or holds something else */
#define GNTST_bad_dev_addr          (-6)  /* dev_bus_addr is not that of the mapping */
#define GNTST_no_device_space       (-7)  /* the IOMMU has no room */
#define GNTST_permission_denied     (-8)  /* the caller may not do this */
#define GNTST_bad_page              (-9)  /* a frame that cannot be used so */
#define GNTST_bad_copy_arg         (-10)  /* offset and len leave the page; since 3.0.4 */
#define GNTST_address_too_big      (-11)  /* the receiver cannot address the frame; since 3.2 */
#define GNTST_eagain               (-12)  /* not now (frame paged out, entry busy): again; 4.0 */
#define GNTST_no_space             (-13)  /* out of handles or memory; since 4.16 */

/* An initializer of an array of strings: element -status says what went wrong. */
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

/* A mapping of a granted frame: chosen by Xen, local to the domain that mapped. */
typedef uint32_t grant_handle_t;

/* gnttab_map_grant_ref.flags */
#define _GNTMAP_device_map             0
#define GNTMAP_device_map              (1 << _GNTMAP_device_map)       /* for devices */
#define _GNTMAP_host_map               1
#define GNTMAP_host_map                (1 << _GNTMAP_host_map)         /* for the CPUs */
#define _GNTMAP_readonly               2
#define GNTMAP_readonly                (1 << _GNTMAP_readonly)         /* without writes */
#define _GNTMAP_application_map        3
#define GNTMAP_application_map         (1 << _GNTMAP_application_map)  /* PV: user mode too */
#define _GNTMAP_contains_pte           4
#define GNTMAP_contains_pte            (1 << _GNTMAP_contains_pte)     /* PV: see host_addr */
/*
 * Bits 16 to 31: what to put into the bits of the page table entry that are left
 * to the kernel. PV, where Xen has XENFEAT_gnttab_map_avail_bits. Since 3.4.
 */
#define _GNTMAP_guest_avail0          16
#define GNTMAP_guest_avail_mask        0xffff0000u

/*
 * GNTTABOP_map_grant_ref: map a frame that another domain lends.
 *
 * Unmap by GNTTABOP_unmap_grant_ref only: Xen does not learn of a mapping that
 * was overwritten, and the frame stays in use.
 */
struct gnttab_map_grant_ref {
    uint64_t       host_addr;     /* in:  GNTMAP_host_map: where to map. PV: virtual address, or
                                     GNTMAP_contains_pte: machine address of the page table
                                     entry; else guest-physical address */
    uint32_t       flags;         /* in:  GNTMAP_* */
    grant_ref_t    ref;           /* in:  entry in dom's table */
    domid_t        dom;           /* in:  who grants */
    int16_t        status;        /* out: GNTST_* */
    grant_handle_t handle;        /* out: to unmap it */
    uint64_t       dev_bus_addr;  /* out: GNTMAP_device_map: address for devices */
};
typedef struct gnttab_map_grant_ref gnttab_map_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_map_grant_ref_t);

/*
 * GNTTABOP_unmap_grant_ref: end a mapping, for the CPUs, for devices or both.
 *
 * No TLB holds the mapping when the call returns.
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
    uint64_t       host_addr;     /* in:  as when it was mapped; 0: leave it */
    uint64_t       dev_bus_addr;  /* in:  as when it was mapped; 0: leave it */
    grant_handle_t handle;        /* in */
    int16_t        status;        /* out: GNTST_* */
};
typedef struct gnttab_unmap_grant_ref gnttab_unmap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_grant_ref_t);

/*
 * GNTTABOP_setup_table: let the table have at least nr_frames, and list them.
 *
 * One element only. A table never shrinks; a frame holds 512 entries of version 1,
 * or 256 of version 2. Only a privileged caller may name another domain. Guests
 * with translated memory map the frames by XENMEM_add_to_physmap (memory.h).
 * Until interface version 0x00040300 frame_list is a handle of unsigned long.
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
    domid_t  dom;                            /* in:  owner, or DOMID_SELF */
    uint32_t nr_frames;                      /* in:  also the length of frame_list */
    int16_t  status;                         /* out: GNTST_* */
    XEN_GUEST_HANDLE(xen_pfn_t) frame_list;  /* out: the first nr_frames frames */
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
 * GNTTABOP_dump_table: write a domain's table to Xen's console, to debug. One element only.
 * Xen 4.14 to 4.20 were seen to answer -ENOSYS.
 */
struct gnttab_dump_table {
    domid_t dom;                /* in:  owner */
    int16_t status;             /* out: GNTST_* */
};
typedef struct gnttab_dump_table gnttab_dump_table_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_dump_table_t);

/*
 * GNTTABOP_transfer: give a frame away, to a GTF_accept_transfer entry. PV only.
 *
 * The frame is no longer the caller's, even if the transfer failed, unless the
 * status is GNTST_bad_page.
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
    xen_pfn_t   mfn;            /* in:  the caller's frame */
    domid_t     domid;          /* in:  who gets it */
    grant_ref_t ref;            /* in:  entry in domid's table */
    int16_t     status;         /* out: GNTST_* */
};
typedef struct gnttab_transfer gnttab_transfer_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_transfer_t);

/* gnttab_copy.flags: which member of u is valid. */
#define _GNTCOPY_source_gref           0
#define GNTCOPY_source_gref            (1 << _GNTCOPY_source_gref)  /* source.u.ref; else u.gmfn */
#define _GNTCOPY_dest_gref             1
#define GNTCOPY_dest_gref              (1 << _GNTCOPY_dest_gref)    /* dest.u.ref; else u.gmfn */

/*
 * GNTTABOP_copy: let Xen copy bytes between two pages, without mapping them.
 *
 * Both ends may be references, to different domains too. Neither end may cross
 * its page.
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
            grant_ref_t ref;    /* in:  entry in domid's table, for the caller */
            xen_pfn_t   gmfn;   /* in:  frame of domid, which is DOMID_SELF */
        } u;
        domid_t  domid;         /* in */
        uint16_t offset;        /* in:  first byte in the page */
    } source, dest;
    uint16_t len;               /* in:  bytes */
    uint16_t flags;             /* in:  GNTCOPY_* */
    int16_t  status;            /* out: GNTST_* */
};
typedef struct gnttab_copy gnttab_copy_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_copy_t);

/*
 * GNTTABOP_query_size: how large is a domain's table, and how large may it be?
 *
 * One element only. Only a privileged caller may name another domain.
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
    domid_t  dom;               /* in:  owner, or DOMID_SELF */
    uint32_t nr_frames;         /* out: frames now */
    uint32_t max_nr_frames;     /* out: frames at most */
    int16_t  status;            /* out: GNTST_* */
};
typedef struct gnttab_query_size gnttab_query_size_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_query_size_t);

/*
 * GNTTABOP_unmap_and_replace: unmap, and put another mapping there. PV only.
 *
 * The page table entry of host_addr gets the contents of that of new_addr in one
 * step; that of new_addr becomes empty.
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
    uint64_t       host_addr;   /* in:  as when it was mapped */
    uint64_t       new_addr;    /* in:  virtual address of the mapping to move */
    grant_handle_t handle;      /* in */
    int16_t        status;      /* out: GNTST_* */
};
typedef struct gnttab_unmap_and_replace gnttab_unmap_and_replace_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_unmap_and_replace_t);

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/*
 * GNTTABOP_set_version: choose version 1 or 2 of the entries. One element only.
 *
 * All entries but the reserved ones must be out of use (-EBUSY); they become
 * invalid. Xen may be told not to offer version 2.
 */
struct gnttab_set_version {
    uint32_t version;           /* in:  1 or 2; out: the version in effect */
};
typedef struct gnttab_set_version gnttab_set_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_set_version_t);

/*
 * GNTTABOP_get_status_frames: list the frames with the status of version 2 entries.
 *
 * One element only. Only a privileged caller may name another domain.
 *
 *   offset  x86_32  size  field
 *        0       0     4  nr_frames
 *        4       4     2  dom
 *        6       6     2  status
 *        8       8     -  frame_list  4 bytes on x86_32, 8 elsewhere
 *       16      12
 */
struct gnttab_get_status_frames {
    uint32_t nr_frames;                     /* in:  the length of frame_list */
    domid_t  dom;                           /* in:  owner, or DOMID_SELF */
    int16_t  status;                        /* out: GNTST_* */
    XEN_GUEST_HANDLE(uint64_t) frame_list;  /* out: the first nr_frames frames */
};
typedef struct gnttab_get_status_frames gnttab_get_status_frames_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_status_frames_t);

/* GNTTABOP_get_version: which version do a domain's entries have? One element only. */
struct gnttab_get_version {
    domid_t  dom;               /* in:  owner, or DOMID_SELF */
    uint16_t pad;               /* ignored */
    uint32_t version;           /* out: 1 or 2 */
};
typedef struct gnttab_get_version gnttab_get_version_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_get_version_t);

/*
 * GNTTABOP_swap_grant_ref: exchange two entries of the caller's table.
 *
 * Neither may be in use by a peer: GNTST_eagain.
 *
 *   offset  size  field
 *        0     4  ref_a
 *        4     4  ref_b
 *        8     2  status
 *       10     2  (hole)
 *       12
 */
struct gnttab_swap_grant_ref {
    grant_ref_t ref_a;          /* in */
    grant_ref_t ref_b;          /* in */
    int16_t     status;         /* out: GNTST_* */
};
typedef struct gnttab_swap_grant_ref gnttab_swap_grant_ref_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_swap_grant_ref_t);

/* gnttab_cache_flush.op; both kinds of work may be asked for at once. */
# define GNTTAB_CACHE_CLEAN            0x00000001u  /* write dirty lines back */
# define GNTTAB_CACHE_INVAL            0x00000002u  /* drop the lines */
# define GNTTAB_CACHE_SOURCE_GREF      0x80000000u  /* a.ref is valid; else a.dev_bus_addr */

/*
 * GNTTABOP_cache_flush: write back or drop what the CPUs' caches hold of a page of
 * the caller's, or of one that it mapped by a grant.
 *
 * For devices that do not see the caches; Arm only. It has no GNTST_* status:
 * the call itself returns the error.
 */
struct gnttab_cache_flush {
    union {
        uint64_t    dev_bus_addr;  /* in:  the page's address for devices */
        grant_ref_t ref;           /* in:  a reference; no Xen takes it yet */
    } a;
    uint16_t offset;            /* in:  first byte in the page */
    uint16_t length;            /* in:  bytes, not across the page's end; 0: nothing to do */
    uint32_t op;                /* in:  GNTTAB_CACHE_* */
};
typedef struct gnttab_cache_flush gnttab_cache_flush_t;
DEFINE_XEN_GUEST_HANDLE(gnttab_cache_flush_t);

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

XEN_ABI_END

#endif /* __XEN_PUBLIC_GRANT_TABLE_H__ */
