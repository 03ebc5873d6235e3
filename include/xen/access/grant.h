/* SPDX-License-Identifier: MIT */
/*
 * grant.h - share frames with other domains: publish and revoke grant-table entries.
 *
 * Contract: for the domain that owns the grant table. `entry` points to an element of the
 *           shared frames of the table, in the version that GNTTABOP_set_version chose; a
 *           new table has version 1. The caller keeps track of free entries. An entry
 *           is free if it was never published, or if the result of a function below says
 *           that it is free.
 * Layout:   defines no record. Entries are the same on every ABI.
 *
 * Xen has no header like this one.
 *
 * Functions that publish an entry need a free one. They cannot fail. They write the frame or
 * the reference first; Xen never sees a valid entry without it. `domid` is the peer, the only
 * domain that may use the entry. `flags` is 0 or a combination of GTF_readonly and, on x86,
 * GTF_PWT, GTF_PCD and GTF_PAT; other bits are ignored. The frame that a domain shares is a gfn,
 * or an mfn in a PV guest.
 *
 * Races: when the peer uses a valid entry, Xen sets marks at any moment: GTF_transfer_* in the
 * entry, GTF_reading and GTF_writing in the entry (version 1) or in the status frames (version
 * 2). The functions never lose such a mark, and never wait for one. The peer cannot write to the
 * table. Only one CPU at a time may call the functions for the same entry: otherwise two callers
 * could both find that it is free, and use it.
 */
#ifndef __XEN_PUBLIC_ACCESS_GRANT_H__
#define __XEN_PUBLIC_ACCESS_GRANT_H__

#include "../grant_table.h"
#include "barrier.h"
#include "once.h"

#ifndef XEN_ABI_ASSEMBLER

/* Results other than 0 of the functions that revoke an entry. */
enum xen_grant_result {
    XEN_GRANT_RECEIVED = 1,     /* a frame was transferred to this domain */
    XEN_GRANT_EBUSY    = -1     /* still in use: keep the frame as it is and try again later */
};

/* The low 16 bits are the flags of an entry, the high 16 bits its domid. */
typedef uint32_t __attribute__((__may_alias__)) xen_grant_word_t;

/* Store flags and domid in one access, after the other members: this makes the entry valid. */
XEN_ABI_INLINE void xen_grant_publish_(void *entry, domid_t domid, uint32_t flags)
{
    __atomic_store_n((volatile xen_grant_word_t *)entry, (uint32_t)domid << 16 | flags,
                     __ATOMIC_RELEASE);
}

/* The flags that a caller may set. */
XEN_ABI_INLINE uint32_t xen_grant_flags_(uint32_t flags)
{
    return flags & (GTF_readonly | GTF_PWT | GTF_PCD | GTF_PAT);
}

/* Compare and swap: returns nonzero if the word was `old` and is `to` now. */
XEN_ABI_INLINE int xen_grant_swap_(void *entry, uint32_t old, uint32_t to)
{
#if defined(XEN_ABI_ARM64)
    /* The builtin is a call to libgcc, which chooses between two instructions. */
    uint32_t seen, failed;

    __asm__ __volatile__(
        "1: ldaxr %w0, %2\n"
        "   cmp   %w0, %w3\n"
        "   b.ne  2f\n"
        "   stlxr %w1, %w4, %2\n"
        "   cbnz  %w1, 1b\n"
        "2:"
        : "=&r"(seen), "=&r"(failed), "+Q"(*(volatile xen_grant_word_t *)entry)
        : "r"(old), "r"(to) : "memory", "cc");
    return seen == old;
#else
    return __atomic_compare_exchange_n((volatile xen_grant_word_t *)entry, &old, to, 0,
                                       __ATOMIC_SEQ_CST, __ATOMIC_ACQUIRE);
#endif
}

/*
 * Make an entry invalid unless Xen has marked it as used. If the swap fails, Xen has just set or
 * cleared a mark, so the entry was in use.
 */
XEN_ABI_INLINE int xen_grant_close_(void *entry)
{
    const uint32_t word = __atomic_load_n((volatile xen_grant_word_t *)entry, __ATOMIC_ACQUIRE);
    uint32_t marks = GTF_reading | GTF_writing;

    if ((word & GTF_type_mask) == GTF_invalid)
        return 0;
    if ((word & GTF_type_mask) == GTF_accept_transfer)
        marks = GTF_transfer_committed | GTF_transfer_completed;
    if ((word & marks) || !xen_grant_swap_(entry, word, word & 0xffff0000u))
        return XEN_GRANT_EBUSY;
    return 0;
}

/* Let the peer map `frame` and copy from and to it (read-only with GTF_readonly). */
XEN_ABI_INLINE void xen_grant_permit_v1(struct grant_entry_v1 *entry, domid_t domid,
                                        uint32_t frame, uint32_t flags)
{
    entry->frame = frame;
    xen_grant_publish_(entry, domid, GTF_permit_access | xen_grant_flags_(flags));
}

/*
 * Let the peer transfer a frame to this domain (GNTTABOP_transfer; only a PV guest can be that
 * peer). `frame` is the guest-physical frame number where the frame shall appear. If this domain
 * is a PV guest, `frame` is the pfn that Xen enters in the machine-to-physical table.
 */
XEN_ABI_INLINE void xen_grant_accept_v1(struct grant_entry_v1 *entry, domid_t domid,
                                        uint32_t frame)
{
    entry->frame = frame;
    xen_grant_publish_(entry, domid, GTF_accept_transfer);
}

/*
 * Revoke an entry that xen_grant_permit_v1 published. Returns 0 if the entry is free: the peer
 * has no access to the frame any more, and everything that it wrote there is visible. Returns
 * XEN_GRANT_EBUSY, with nothing changed, if the peer uses the entry: the entry is still valid,
 * and the peer can use it for any length of time.
 */
XEN_ABI_INLINE int xen_grant_revoke_v1(struct grant_entry_v1 *entry)
{
    return xen_grant_close_(entry);
}

/*
 * Revoke an entry that xen_grant_accept_v1 published. Returns
 *
 *   XEN_GRANT_RECEIVED  a frame was transferred; the entry is free. In a PV guest *frame is
 *                       the mfn of the new frame. Otherwise it is the `frame` that was passed
 *                       to xen_grant_accept_v1
 *   0                   no frame was transferred, and none can be any more; the entry is free
 *   XEN_GRANT_EBUSY     a transfer is going on, which Xen completes soon; the entry is valid
 *
 * *frame is set only with XEN_GRANT_RECEIVED.
 */
XEN_ABI_INLINE int xen_grant_end_transfer_v1(struct grant_entry_v1 *entry, uint32_t *frame)
{
    const uint32_t flags = xen_load16_acquire(&entry->flags);

    if ((flags & GTF_type_mask) != GTF_accept_transfer || !(flags & GTF_transfer_completed))
        return xen_grant_close_(entry);
    *frame = xen_load32(&entry->frame);
    xen_grant_publish_(entry, 0, GTF_invalid);
    return XEN_GRANT_RECEIVED;
}

#if __XEN_INTERFACE_VERSION__ >= 0x0003020a

/* Let the peer map `frame` and copy from and to it: version 2 of xen_grant_permit_v1. */
XEN_ABI_INLINE void xen_grant_permit_v2(union grant_entry_v2 *entry, domid_t domid,
                                        uint64_t frame, uint32_t flags)
{
    entry->full_page.pad0 = 0;
    entry->full_page.frame = frame;
    xen_grant_publish_(entry, domid, GTF_permit_access | xen_grant_flags_(flags));
}

/*
 * Let the peer copy from and to a part of a frame: `length` bytes from byte `offset` on. The
 * peer cannot map the frame. Xen refuses a copy that goes beyond this part or beyond the 4096
 * bytes of the frame.
 */
XEN_ABI_INLINE void xen_grant_sub_page_v2(union grant_entry_v2 *entry, domid_t domid,
                                          uint64_t frame, uint32_t flags,
                                          uint16_t offset, uint16_t length)
{
    entry->sub_page.page_off = offset;
    entry->sub_page.length = length;
    entry->sub_page.frame = frame;
    xen_grant_publish_(entry, domid,
                       GTF_permit_access | GTF_sub_page | xen_grant_flags_(flags));
}

/*
 * Let the peer copy from and to a frame that another domain grants to this domain: `ref` is a
 * reference into the grant table of `trans_domid`. The peer cannot map the frame. Of `flags` only
 * GTF_readonly is used. Xen refuses the copy if transitive grants are disabled (its option
 * gnttab=no-transitive), or if `ref` is itself transitive.
 */
XEN_ABI_INLINE void xen_grant_transitive_v2(union grant_entry_v2 *entry, domid_t domid,
                                            domid_t trans_domid, grant_ref_t ref, uint32_t flags)
{
    entry->transitive.trans_domid = trans_domid;
    entry->transitive.pad0 = 0;
    entry->transitive.gref = ref;
    entry->__spacer[3] = 0;
    xen_grant_publish_(entry, domid, GTF_transitive | (flags & GTF_readonly));
}

/* Let the peer transfer a frame to this domain: version 2 of xen_grant_accept_v1. */
XEN_ABI_INLINE void xen_grant_accept_v2(union grant_entry_v2 *entry, domid_t domid, uint64_t frame)
{
    entry->full_page.pad0 = 0;
    entry->full_page.frame = frame;
    xen_grant_publish_(entry, domid, GTF_accept_transfer);
}

/*
 * Revoke an entry of version 2, whichever function above published it. `status` is the element
 * of the status frames that belongs to the entry: Xen keeps the marks there. Returns 0 if the
 * entry is free. Returns XEN_GRANT_EBUSY if the peer uses the entry. Unlike in version 1, the
 * entry is invalid then. The caller must not publish the entry again until a repeated call
 * returns 0.
 *
 * For an entry that xen_grant_accept_v2 published, XEN_GRANT_EBUSY means that nothing was
 * changed, as in version 1. Use xen_grant_end_transfer_v2 to learn whether a frame came.
 */
XEN_ABI_INLINE int xen_grant_revoke_v2(union grant_entry_v2 *entry, const grant_status_t *status)
{
    if ((xen_load16(&entry->hdr.flags) & GTF_type_mask) == GTF_accept_transfer)
        return xen_grant_close_(entry);
    xen_store16(&entry->hdr.flags, GTF_invalid);
    xen_mb();   /* Xen sets the mark, then checks that the entry is still valid */
    return xen_load16_acquire(status) & (GTF_reading | GTF_writing) ? XEN_GRANT_EBUSY : 0;
}

/*
 * Revoke an entry that xen_grant_accept_v2 published. Returns as xen_grant_end_transfer_v1
 * does. Xen keeps the marks of a transfer in the entry in both versions, not in the status.
 */
XEN_ABI_INLINE int xen_grant_end_transfer_v2(union grant_entry_v2 *entry, uint64_t *frame)
{
    const uint32_t flags = xen_load16_acquire(&entry->hdr.flags);

    if ((flags & GTF_type_mask) != GTF_accept_transfer || !(flags & GTF_transfer_completed))
        return xen_grant_close_(entry);
    *frame = entry->full_page.frame;
    xen_grant_publish_(entry, 0, GTF_invalid);
    return XEN_GRANT_RECEIVED;
}

#endif /* __XEN_INTERFACE_VERSION__ >= 0x0003020a */

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_GRANT_H__ */
