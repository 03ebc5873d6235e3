/* SPDX-License-Identifier: MIT */
/* Tests replacing the frame of a page. A PV guest must not map a frame that it gives away. */
#include "pv.h"

#include "xen/access/grant.h"
#include "xen/errno.h"
#include "xen/memory.h"

#define REF     (GNTTAB_NR_RESERVED_ENTRIES + 32)

static uint64_t page[PAGE_SIZE / 8] PAGE_ALIGNED;
static uint64_t other[PAGE_SIZE / 8] PAGE_ALIGNED;
static uint64_t window[PAGE_SIZE / 8] PAGE_ALIGNED;

#define memory  (uint64_t)xen_memory

static uint64_t first_word(const uint64_t *of)
{
    return *(const volatile uint64_t *)of;
}

static xen_pfn_t pfn_of(const void *at)
{
    return (unsigned long)((const char *)at - virt_base) >> PAGE_SHIFT;
}

static void map_at(const void *at, xen_pfn_t frame)
{
    if (!map_machine(at, (uint64_t)frame << PAGE_SHIFT))
        check_stop("pages: cannot be mapped", (unsigned long)at, frame);
}

static void check_exchange(void)
{
    xen_pfn_t old = frame_of(page), given = old, got = pfn_of(page);
    struct xen_memory_exchange exchange = {
        .in = { .nr_extents = 1, .domid = DOMID_SELF },
        .out = { .nr_extents = 1, .domid = DOMID_SELF },
    };

    set_xen_guest_handle(exchange.in.extent_start, &given);
    set_xen_guest_handle(exchange.out.extent_start, &got);
    check("pages: end the mapping", map_machine(page, 0));
    check_is("pages: exchange", memory(XENMEM_exchange, &exchange), 0);
    check_is("pages: one frame", exchange.nr_exchanged, 1);
    check_is("pages: which is where it was asked for", machine_to_physical(got), pfn_of(page));
    set_frame(page, got);
    map_at(page, got);
    page[0] = 1;
    check_is("pages: and memory", first_word(page), 1);
}

/* Adds a frame at an unused pfn, and removes it. */
static void check_populate(void)
{
    xen_pfn_t frames[2] = { 0x3000, 0x3001 };
    struct xen_memory_reservation more = {
        .nr_extents = 1, .mem_flags = XENMEMF_address_bits(32), .domid = DOMID_SELF,
    };

    set_xen_guest_handle(more.extent_start, frames);
    check_is("pages: populate_physmap", memory(XENMEM_populate_physmap, &more), 1);
    check_within("pages: a frame of the machine", frames[0], 1, 0xfffff);
    check_is("pages: at the pfn asked for", machine_to_physical(frames[0]), 0x3000);
    check_is("pages: and no more", frames[1], 0x3001);
    check_is("pages: give it back", memory(XENMEM_decrease_reservation, &more), 1);
}

/*
 * The pages of the machine-to-physical table: 2 MB each, and one is enough. If Xen supports
 * 32-bit PV domains, it has another table with 32-bit entries.
 */
static xen_pfn_t table_frames[2];
static struct xen_machphys_mfn_list table_list;

static struct xen_machphys_mfn_list *list_frames(void)
{
    table_frames[0] = 0;
    table_frames[1] = 1;
    table_list.max_extents = 2;
    set_xen_guest_handle(table_list.extent_start, table_frames);
    return &table_list;
}

/* `result` is that of getting list_frames(). */
static void check_table(uint64_t result, size_t size)
{
    xen_pfn_t frame = frame_of(page);
    unsigned int entries = PAGE_SIZE / (unsigned int)size;
    const uint8_t *entry = (const uint8_t *)window + frame % entries * size;

    if (size == sizeof(uint32_t) && !has_compat_m2p()) {
        check_is("pages: this Xen has no such M2P", result, (uint64_t)-XEN_EOPNOTSUPP);
        return;
    }
    check_is("pages: the frames of the M2P", result, 0);
    check_is("pages: one piece", table_list.nr_extents, 1);
    check_within("pages: of the machine", table_frames[0], 1, 0xfffff);
    check_is("pages: and no more", table_frames[1], 1);
    if (!check("pages: map the one of a frame",
               map_foreign(window, DOMID_XEN, table_frames[0] + frame / entries, false)))
        return;
    check_is("pages: which has that of this domain", size == sizeof(uint32_t) ?
             *(const volatile uint32_t *)entry : *(const volatile uint64_t *)entry, pfn_of(page));
    map_at(window, frame_of(window));
}

/* A frame that the guest transfers to itself. */
static void check_transfer(void)
{
    grant_entry_v1_t *table = map_grant_frame();
    xen_pfn_t frame = frame_of(page);
    struct gnttab_transfer transfer = { .mfn = frame, .domid = 0, .ref = REF, .status = 1 };
    uint32_t got = 0;

    if (!check("pages: the grant table", table))
        return;
    page[0] = 2;
    check("pages: end the mapping", map_machine(page, 0));
    xen_grant_accept_v1(&table[REF], 0, (uint32_t)pfn_of(page));
    check_is("pages: transfer", (uint64_t)xen_grant(GNTTABOP_transfer, &transfer), 0);
    check_is("pages: its status", (uint64_t)transfer.status, GNTST_okay);
    check_is("pages: end the transfer",
             (uint64_t)xen_grant_end_transfer_v1(&table[REF], &got), XEN_GRANT_RECEIVED);
    check_is("pages: of that frame", got, frame);
    check_is("pages: which is where it was asked for", machine_to_physical(got), pfn_of(page));
    map_at(page, got);
    check_is("pages: with all that is in it", first_word(page), 2);
}

/* Replaces the mapping of a granted page by that of a page of the guest. */
static void check_replace(void)
{
    grant_entry_v1_t *table = map_grant_frame();
    struct gnttab_map_grant_ref map = {
        .host_addr = (unsigned long)window, .flags = GNTMAP_host_map, .ref = REF, .dom = 0,
    };
    struct gnttab_unmap_and_replace replace = {
        .host_addr = map.host_addr, .new_addr = (unsigned long)other, .status = 1,
    };

    page[0] = 3;
    other[0] = 4;
    xen_grant_permit_v1(&table[REF], 0, (uint32_t)frame_of(page), 0);
    if (!check_is("pages: map a grant", (uint64_t)xen_grant(GNTTABOP_map_grant_ref, &map), 0) ||
        !check_is("pages: its status", (uint64_t)map.status, GNTST_okay))
        return;
    check_is("pages: the one that was lent", first_word(window), 3);
    replace.handle = map.handle;
    check_is("pages: unmap_and_replace",
             (uint64_t)xen_grant(GNTTABOP_unmap_and_replace, &replace), 0);
    check_is("pages: its status", (uint64_t)replace.status, GNTST_okay);
    check_is("pages: the one in its place", first_word(window), 4);
    check_is("pages: the grant is free",
             (uint64_t)xen_grant_revoke_v1(&table[REF]), 0);
    map_at(other, frame_of(other));
    map_at(window, frame_of(window));
    check_is("pages: mapped again", first_word(other), 4);
}

void check_pages(void)
{
    check_exchange();
    check_populate();
    check_table(memory(XENMEM_machphys_mfn_list, list_frames()), sizeof(unsigned long));
    check_table(memory(XENMEM_machphys_compat_mfn_list, list_frames()), sizeof(uint32_t));
    check_transfer();
    check_replace();
}

/* Restores a page of the guest; before that, version 2 cannot be left. */
void release_grant_status(void)
{
    grant_status_t *status = map_grant_status();

    if (check("pages: the status", status))
        map_at(status, frame_of(status));
}
