/* SPDX-License-Identifier: MIT */
/* Tests what dom0 can access of another domain without permission: its grants and its memory. */
#include "pair.h"
#include "since.h"

#include "xen/access/once.h"
#include "xen/errno.h"
#include "xen/io/protocols.h"
#include "xen/memory.h"

/* Pages whose own frame is replaced by a frame of the front end. */
static grant_entry_v1_t table[PAGE_SIZE / sizeof(grant_entry_v1_t)] PAGE_ALIGNED;
static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t none[PAGE_SIZE] PAGE_ALIGNED;

#define memory  (uint64_t)xen_memory

static void leave(const void *at)
{
    check("foreign: take it away", unmap_foreign(at));
}

/* Before 4.15, Xen returns the largest number for one call instead, and on Arm it maps none. */
static void check_table(domid_t domain, const struct offer *offer)
{
    xen_pfn_t frame = frame_of(table);
    struct gnttab_query_size size = { .dom = domain };
    struct xen_mem_acquire_resource resource = {
        .domid = domain, .type = XENMEM_resource_grant_table,
        .id = XENMEM_resource_grant_table_id_shared,
    };
    const grant_entry_v1_t *entry = &table[REF_OFFER];
    bool now = xen_since(4 << 16 | 15), can = ON_X86 || now;

    check_is("foreign: query_size", (uint64_t)xen_grant(GNTTABOP_query_size, &size), 0);
    check_is("foreign: how large is the table", memory(XENMEM_acquire_resource, &resource), 0);
    check_is("foreign: so many frames", resource.nr_frames, now ? size.max_nr_frames : 32);
    resource.nr_frames = 1;
    set_xen_guest_handle(resource.frame_list, &frame);
    resource.id = XENMEM_resource_grant_table_id_status;
    check_is("foreign: version 1 has no status frames",
             memory(XENMEM_acquire_resource, &resource), (uint64_t)-XEN_EINVAL);
    resource.id = XENMEM_resource_grant_table_id_shared;
    if (!check_is("foreign: acquire the first", memory(XENMEM_acquire_resource, &resource),
                  can ? 0 : (uint64_t)-XEN_EOPNOTSUPP) || !can ||
        !check("foreign: map it", map_resource(table, domain, frame)))
        return;
    check_is("foreign: the offer is granted, and mapped", xen_load16(&entry->flags),
             GTF_permit_access | GTF_reading | GTF_writing);
    check_is("foreign: to dom0", xen_load16(&entry->domid), 0);
    check_is("foreign: its frame", xen_load32(&entry->frame), offer->frame);
    leave(table);
}

static void check_page(domid_t domain, const struct offer *offer)
{
    xen_ulong_t what[2] = { offer->frame, 0xffffff };
    xen_pfn_t where[2] = { frame_of(page), frame_of(none) };
    int errors[2] = { 1, 1 };
    struct xen_add_to_physmap_batch batch = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_gmfn_foreign, .size = 2,
        .u.foreign_domid = domain,
    };
    struct xen_add_to_physmap one = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_gmfn_foreign, .idx = offer->frame,
        .gpfn = frame_of(page),
    };
    const struct offer *seen = (const struct offer *)page;

    set_xen_guest_handle(batch.idxs, what);
    set_xen_guest_handle(batch.gpfns, where);
    set_xen_guest_handle(batch.errs, errors);
    memset(page, 0x11, sizeof(page));
    check_is("foreign: not by add_to_physmap", memory(XENMEM_add_to_physmap, &one),
             (uint64_t)-XEN_ENOSYS);
    check_is("foreign: two frames", memory(XENMEM_add_to_physmap_batch, &batch), 0);
    check_is("foreign: the one that is", (uint64_t)errors[0], 0);
    check_is("foreign: the one that is not", (uint64_t)errors[1], (uint64_t)-XEN_EINVAL);
    check("foreign: the page is the offer's", !memcmp(page, offer, PAGE_SIZE));
    check("foreign: as the front end wrote it", !memcmp(seen->protocol, XEN_IO_PROTO_ABI_NATIVE,
                                                        sizeof(XEN_IO_PROTO_ABI_NATIVE)));
    leave(page);
}

void check_foreign(domid_t domain, const struct offer *offer)
{
    check_table(domain, offer);
    if (TRANSLATED)
        check_page(domain, offer);
}
