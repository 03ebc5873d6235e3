/* SPDX-License-Identifier: MIT */
/* A translated guest maps a page of Xen at one of its own gfns. */
#include "physmap.h"

static uint8_t shared_info_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t grant_page[PAGE_SIZE] PAGE_ALIGNED;

void *map_xen(void *page, unsigned int space, xen_ulong_t index)
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

bool map_resource(const void *page, domid_t domain, xen_pfn_t frame)
{
    (void)domain;
    return frame == frame_of(page);
}

bool unmap_foreign(const void *page)
{
    struct xen_remove_from_physmap hole = { .domid = DOMID_SELF, .gpfn = frame_of(page) };

    return !xen_memory(XENMEM_remove_from_physmap, &hole);
}

xen_pfn_t frame_of(const void *page)
{
    return (unsigned long)page >> PAGE_SHIFT;
}

uint64_t grant_target(const void *page)
{
    return (unsigned long)page;
}
