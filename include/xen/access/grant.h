/* SPDX-License-Identifier: MIT */
/*
 * grant.h - publishing and taking back entries of the domain's own grant table.
 *
 * Contract: `entry` is an element of the table's shared frames, in the version
 *           that GNTTABOP_set_version chose; a table begins with version 1. The
 *           caller decides which entries are free: one that was never published,
 *           or whose end was confirmed by a function here.
 * Layout:   no records of its own; entries are the same on every ABI.
 *
 * This header is ours, Xen has none like it.
 *
 * Every function that publishes takes a free entry, and the frame or reference to
 * lend is in it before Xen can find it valid. `flags` may have GTF_readonly and, on
 * x86, GTF_PWT, GTF_PCD and GTF_PAT; other bits are ignored. domid is the peer.
 *
 * Races: Xen marks a valid entry for the peer, at any moment: by GTF_reading,
 * GTF_writing and GTF_transfer_*. No mark is lost here, and no function waits for
 * one. The peer itself cannot write to the table. One CPU at a time may call
 * these functions for one entry: of two that end it, both could believe it freed.
 */
#ifndef __XEN_PUBLIC_ACCESS_GRANT_H__
#define __XEN_PUBLIC_ACCESS_GRANT_H__

#include "../grant_table.h"
#include "barrier.h"
#include "once.h"

/* What functions that take back return other than 0. */
enum xen_grant_result {
    XEN_GRANT_RECEIVED = 1,     /* a frame has come in */
    XEN_GRANT_EBUSY    = -1     /* Xen or the peer uses the entry: keep all as it is, try later */
};

/* flags, the lower half, and domid of an entry, in one word. */
typedef uint32_t __attribute__((__may_alias__)) xen_grant_word_t;

/* After what is behind them, as one: Xen finds all of the entry or none of it. */
XEN_ABI_INLINE void xen_grant_publish_(void *entry, domid_t domid, uint32_t flags)
{
    __atomic_store_n((volatile xen_grant_word_t *)entry, (uint32_t)domid << 16 | flags,
                     __ATOMIC_RELEASE);
}

/* Of a caller's flags those that are his. */
XEN_ABI_INLINE uint32_t xen_grant_flags_(uint32_t flags)
{
    return flags & (GTF_readonly | GTF_PWT | GTF_PCD | GTF_PAT);
}

/* old becomes new, unless it is something else: nonzero if it became so. */
XEN_ABI_INLINE int xen_grant_swap_(void *entry, uint32_t old, uint32_t to)
{
#if defined(XEN_ABI_ARM64)
    /* The builtin is a call of libgcc, which chooses between two instructions. */
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
 * Make an entry invalid unless Xen has marked it as in use. A swap that fails says
 * that Xen set or cleared a mark at that moment: it was in use then.
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

/* Let the peer map and copy `frame`, a frame number of this domain's. */
XEN_ABI_INLINE void xen_grant_permit_v1(struct grant_entry_v1 *entry, domid_t domid,
                                        uint32_t frame, uint32_t flags)
{
    entry->frame = frame;
    xen_grant_publish_(entry, domid, GTF_permit_access | xen_grant_flags_(flags));
}

/*
 * Let the peer give this domain a frame (GNTTABOP_transfer: PV). `frame` is where
 * a guest with translated memory wants it; what others say is ignored.
 */
XEN_ABI_INLINE void xen_grant_accept_v1(struct grant_entry_v1 *entry, domid_t domid,
                                        uint32_t frame)
{
    entry->frame = frame;
    xen_grant_publish_(entry, domid, GTF_accept_transfer);
}

/*
 * Take an entry back. 0: it is free, and what it lent is this domain's alone, with
 * all that the peer wrote there. XEN_GRANT_EBUSY: the peer uses it, and may go on for
 * as long as it likes; nothing was changed, the entry is still valid.
 */
XEN_ABI_INLINE int xen_grant_revoke_v1(struct grant_entry_v1 *entry)
{
    return xen_grant_close_(entry);
}

/*
 * End what accept began. XEN_GRANT_RECEIVED: *frame is what came in (PV: else what
 * accept was told), the entry is free. 0: nothing came and nothing can, it is free.
 * XEN_GRANT_EBUSY: a transfer has begun, and Xen will soon be done with it.
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

/* As xen_grant_permit_v1. */
XEN_ABI_INLINE void xen_grant_permit_v2(union grant_entry_v2 *entry, domid_t domid,
                                        uint64_t frame, uint32_t flags)
{
    entry->full_page.pad0 = 0;
    entry->full_page.frame = frame;
    xen_grant_publish_(entry, domid, GTF_permit_access | xen_grant_flags_(flags));
}

/*
 * Let the peer copy a part of a frame, not map it: `length` bytes from `offset` on.
 * Xen refuses all that is not within a page of 4096 bytes.
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
 * Let the peer copy what another domain grants to this one: `ref` in the table of
 * `trans_domid`. Of flags only GTF_readonly counts.
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

/* As xen_grant_accept_v1. */
XEN_ABI_INLINE void xen_grant_accept_v2(union grant_entry_v2 *entry, domid_t domid, uint64_t frame)
{
    entry->full_page.pad0 = 0;
    entry->full_page.frame = frame;
    xen_grant_publish_(entry, domid, GTF_accept_transfer);
}

/*
 * As xen_grant_revoke_v1, for any kind; `status` is the entry's element of the status
 * frames, where Xen keeps the marks. XEN_GRANT_EBUSY leaves the entry invalid: only a
 * peer that uses it already goes on. It must not be published before a 0, though.
 */
XEN_ABI_INLINE int xen_grant_revoke_v2(union grant_entry_v2 *entry, const grant_status_t *status)
{
    if ((xen_load16(&entry->hdr.flags) & GTF_type_mask) == GTF_accept_transfer)
        return xen_grant_close_(entry);
    xen_store16(&entry->hdr.flags, GTF_invalid);
    xen_mb();   /* Xen marks, then looks whether the entry is still valid */
    return xen_load16_acquire(status) & (GTF_reading | GTF_writing) ? XEN_GRANT_EBUSY : 0;
}

/* As xen_grant_end_transfer_v1: the marks stand in the entry in both versions. */
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

#endif /* __XEN_PUBLIC_ACCESS_GRANT_H__ */
