/* SPDX-License-Identifier: MIT */
/* Frame numbers are the guest's own; a page of Xen's takes the place of one of them. */
#include "pvh.h"

#include "xen/memory.h"

static uint8_t shared_info_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t grant_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t status_page[PAGE_SIZE] PAGE_ALIGNED;

static void *map_xen(void *page, unsigned int space, xen_ulong_t index)
{
    struct xen_add_to_physmap map = {
        .domid = DOMID_SELF, .space = space, .idx = index, .gpfn = frame_of(page),
    };

    return xen_memory(XENMEM_add_to_physmap, &map) ? NULL : page;
}

struct shared_info *map_shared_info(void)
{
    return map_xen(shared_info_page, XENMAPSPACE_shared_info, 0);
}

grant_entry_v1_t *map_grant_frame(void)
{
    return map_xen(grant_page, XENMAPSPACE_grant_table, 0);
}

grant_status_t *map_grant_status(void)
{
    return map_xen(status_page, XENMAPSPACE_grant_table, XENMAPIDX_grant_table_status);
}

xen_pfn_t frame_of(const void *page)
{
    return (unsigned long)page >> PAGE_SHIFT;
}

uint64_t grant_target(const void *page)
{
    return (unsigned long)page;
}

/* A page goes back to Xen, and another takes its place. */
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
}
