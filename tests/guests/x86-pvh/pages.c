/* SPDX-License-Identifier: MIT */
/* Tests what Xen can map at the guest's gfns, other than the guest's own pages. */
#include "physmap.h"
#include "pvh.h"

#include "xen/errno.h"

grant_status_t *map_grant_status(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;

    return map_xen(page, XENMAPSPACE_grant_table, XENMAPIDX_grant_table_status);
}

/*
 * Maps pages of Xen at gfns where the domain has no memory: the machine-to-physical table, which
 * contains each gfn of this domain once. 32-bit entries are for 32-bit PV.
 */
#define HOLE        0x10000u            /* frames, from 256 MB on */
#define HOLE_PAGES  256u

static xen_pfn_t first;
static struct xen_machphys_mfn_list list = { .max_extents = 1 };

static struct xen_machphys_mfn_list *list_first(void)
{
    first = 0;
    set_xen_guest_handle(list.extent_start, &first);
    return &list;
}

/* `result` is that of getting list_first(). */
static void check_table(long result, size_t size)
{
    static xen_ulong_t what[HOLE_PAGES];
    static xen_pfn_t where[HOLE_PAGES];
    static int errors[HOLE_PAGES];
    struct xen_add_to_physmap_batch batch = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_gmfn_foreign, .u.foreign_domid = DOMID_XEN,
        .size = HOLE_PAGES,
    };
    struct xen_remove_from_physmap hole = { .domid = DOMID_SELF };
    const volatile uint64_t *wide = (void *)((unsigned long)HOLE << PAGE_SHIFT);
    const volatile uint32_t *narrow = (const volatile void *)wide;
    unsigned int done = 0, found = 0, removed = 0;

    if (size == sizeof(uint32_t) && !has_compat_m2p()) {
        check_is("foreign: this Xen has no such table", (uint64_t)result,
                 (uint64_t)-XEN_EOPNOTSUPP);
        return;
    }
    check_is("foreign: the frames of the M2P", (uint64_t)result, 0);
    check_is("foreign: one piece", list.nr_extents, 1);
    for (unsigned int i = 0; i < HOLE_PAGES; i++) {
        what[i] = (xen_ulong_t)first + i;
        where[i] = HOLE + i;
        errors[i] = 1;
    }
    set_xen_guest_handle(batch.idxs, what);
    set_xen_guest_handle(batch.gpfns, where);
    set_xen_guest_handle(batch.errs, errors);
    check_is("foreign: map them", (uint64_t)xen_memory(XENMEM_add_to_physmap_batch, &batch), 0);
    for (unsigned int i = 0; i < HOLE_PAGES; i++)
        done += !errors[i];
    check_is("foreign: all of them", done, HOLE_PAGES);
    for (unsigned int i = 0; i < HOLE_PAGES * PAGE_SIZE / size; i++)
        found += (size == sizeof(*wide) ? wide[i] : narrow[i]) == frame_of(what);
    check_is("foreign: a frame of this domain stands there once", found, 1);
    for (hole.gpfn = HOLE; hole.gpfn < HOLE + HOLE_PAGES; hole.gpfn++)
        removed += !xen_memory(XENMEM_remove_from_physmap, &hole);
    check_is("foreign: unmap them", removed, HOLE_PAGES);
}

/* Returns a page to Xen, and gets another one in its place. */
void check_physmap(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct xen_memory_domain self = { .domid = DOMID_SELF };
    xen_pfn_t frame = frame_of(page);
    struct xen_memory_reservation one = { .nr_extents = 1, .domid = DOMID_SELF };
    uint64_t pages = (uint64_t)xen_memory(XENMEM_current_reservation, &self);
    volatile uint8_t *byte = &page[0x123];

    set_xen_guest_handle(one.extent_start, &frame);
    *byte = 1;
    check_is("memory: decrease_reservation",
             (uint64_t)xen_memory(XENMEM_decrease_reservation, &one), 1);
    check_is("memory: takes a page", (uint64_t)xen_memory(XENMEM_current_reservation, &self),
             pages - 1);
    *byte = 2;
    check_is("memory: and leaves none in its place", *byte, 0xff);
    check_is("memory: populate_physmap", (uint64_t)xen_memory(XENMEM_populate_physmap, &one), 1);
    check_is("memory: gives one", (uint64_t)xen_memory(XENMEM_current_reservation, &self), pages);
    *byte = 3;
    check_is("memory: which is memory", *byte, 3);
    check_is("memory: and stays where it was asked for", frame, frame_of(page));
    check_table(xen_memory(XENMEM_machphys_mfn_list, list_first()), sizeof(unsigned long));
    check_table(xen_memory(XENMEM_machphys_compat_mfn_list, list_first()), sizeof(uint32_t));
}
