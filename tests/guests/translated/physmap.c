/* SPDX-License-Identifier: MIT */
/* Frame numbers are the guest's own; a page of Xen's takes the place of one of them. */
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

xen_pfn_t frame_of(const void *page)
{
    return (unsigned long)page >> PAGE_SHIFT;
}

uint64_t grant_target(const void *page)
{
    return (unsigned long)page;
}
