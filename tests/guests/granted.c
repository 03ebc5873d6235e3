/* SPDX-License-Identifier: MIT */
/* Use of pages that another domain has granted: what a back end does. */
#include "guest.h"

int64_t grant_map(domid_t owner, grant_ref_t ref, const void *page, uint32_t flags)
{
    struct gnttab_map_grant_ref op = {
        .host_addr = grant_target(page), .flags = GNTMAP_host_map | flags, .ref = ref,
        .dom = owner, .status = GNTST_general_error,
    };

    xen_grant(GNTTABOP_map_grant_ref, &op);
    return op.status == GNTST_okay ? (int64_t)op.handle : op.status;
}

bool grant_unmap(int64_t handle, const void *page)
{
    struct gnttab_unmap_grant_ref op = {
        .host_addr = grant_target(page), .handle = (grant_handle_t)handle,
        .status = GNTST_general_error,
    };

    return !xen_grant(GNTTABOP_unmap_grant_ref, &op) && op.status == GNTST_okay;
}

static bool copied(struct gnttab_copy *copy)
{
    return !xen_grant(GNTTABOP_copy, copy) && copy->status == GNTST_okay;
}

bool grant_copy_to(domid_t owner, grant_ref_t ref, size_t at, const void *from, size_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.gmfn = frame_of(from), .domid = DOMID_SELF,
                    .offset = (uint16_t)((unsigned long)from % PAGE_SIZE) },
        .dest = { .u.ref = ref, .domid = owner, .offset = (uint16_t)at },
        .len = (uint16_t)length, .flags = GNTCOPY_dest_gref, .status = GNTST_general_error,
    };

    return copied(&copy);
}

bool grant_copy_from(domid_t owner, grant_ref_t ref, size_t at, void *to, size_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.ref = ref, .domid = owner, .offset = (uint16_t)at },
        .dest = { .u.gmfn = frame_of(to), .domid = DOMID_SELF,
                  .offset = (uint16_t)((unsigned long)to % PAGE_SIZE) },
        .len = (uint16_t)length, .flags = GNTCOPY_source_gref, .status = GNTST_general_error,
    };

    return copied(&copy);
}
