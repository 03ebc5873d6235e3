/* SPDX-License-Identifier: MIT */
#include "guest.h"

#include "xen/access/barrier.h"
#include "xen/access/grant.h"
#include "xen/features.h"

#define REF         (GNTTAB_NR_RESERVED_ENTRIES)
#define REF_READ    (REF + 1)
#define REF_FREE    (REF + 2)
#define REF_FAR     (1u << 30)

static const domid_t self = 0;      /* dom0 */

static grant_entry_v1_t *table;

/* One page is granted; the other is where this guest maps it, as a peer would. */
static uint8_t lent[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t own[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t window[PAGE_SIZE] PAGE_ALIGNED;

static void grant(grant_ref_t ref, const void *page, uint16_t flags)
{
    xen_grant_permit_v1(&table[ref], self, (uint32_t)frame_of(page), flags);
}

static uint16_t flags_of(grant_ref_t ref)
{
    return xen_load16(&table[ref].flags);
}

/* A pattern in which a byte's value depends on its place. */
static uint8_t pattern(unsigned int i, uint8_t seed)
{
    return (uint8_t)(i * 7 + (i >> 8) + seed);
}

static void fill(uint8_t *page, uint8_t seed)
{
    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        page[i] = pattern(i, seed);
}

static bool filled(const volatile uint8_t *page, uint8_t seed)
{
    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        if (page[i] != pattern(i, seed))
            return false;
    return true;
}

static bool blank(const uint8_t *at, size_t size)
{
    while (size--)
        if (*at++)
            return false;
    return true;
}

static void check_table(void)
{
    struct gnttab_query_size size = { .dom = DOMID_SELF, .status = 1 };
    struct gnttab_get_version version = { .dom = DOMID_SELF };

    check_is("grant: query_size", (uint64_t)xen_grant(GNTTABOP_query_size, &size), 0);
    check_is("grant: its status", (uint64_t)size.status, GNTST_okay);
    check_within("grant: frames", size.nr_frames, 1, size.max_nr_frames);
    check_is("grant: get_version", (uint64_t)xen_grant(GNTTABOP_get_version, &version), 0);
    check_is("grant: version 1", version.version, 1);
}

static struct gnttab_copy copy_from(grant_ref_t ref, uint16_t from, uint16_t to, uint16_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.ref = ref, .domid = self, .offset = from },
        .dest = { .u.gmfn = frame_of(own), .domid = DOMID_SELF, .offset = to },
        .len = length, .flags = GNTCOPY_source_gref, .status = 1,
    };

    return copy;
}

static struct gnttab_copy copy_to(grant_ref_t ref, uint16_t from, uint16_t to, uint16_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.gmfn = frame_of(own), .domid = DOMID_SELF, .offset = from },
        .dest = { .u.ref = ref, .domid = self, .offset = to },
        .len = length, .flags = GNTCOPY_dest_gref, .status = 1,
    };

    return copy;
}

static uint64_t copy_status(struct gnttab_copy copy)
{
    xen_mb();
    if (xen_grant(GNTTABOP_copy, &copy))
        return (uint64_t)GNTST_general_error;
    xen_mb();
    return (uint64_t)copy.status;
}

static void check_copy(void)
{
    fill(lent, 1);
    memset(own, 0, PAGE_SIZE);
    check_is("grant: copy out of a grant", copy_status(copy_from(REF, 0x123, 0x456, 0x789)),
             GNTST_okay);
    check("grant: the bytes asked for", !memcmp(own + 0x456, lent + 0x123, 0x789));
    check("grant: none before", blank(own, 0x456));
    check("grant: none behind", blank(own + 0x456 + 0x789, PAGE_SIZE - 0x456 - 0x789));

    fill(own, 2);
    memset(lent, 0, PAGE_SIZE);
    check_is("grant: copy into a grant", copy_status(copy_to(REF, 0xabc, 0x321, 0x111)),
             GNTST_okay);
    check("grant: the bytes given", !memcmp(lent + 0x321, own + 0xabc, 0x111));
    check("grant: none before", blank(lent, 0x321));
    check("grant: none behind", blank(lent + 0x321 + 0x111, PAGE_SIZE - 0x321 - 0x111));
    check_is("grant: the entry is free again", flags_of(REF), GTF_permit_access);
}

static void check_refusals(void)
{
    struct gnttab_copy copy = copy_from(REF, 0, 0, 16);

    check_is("grant: read a readonly grant",
             copy_status(copy_from(REF_READ, 0, 0, 16)), GNTST_okay);
    check_is("grant: but not write it", copy_status(copy_to(REF_READ, 0, 0, 16)),
             (uint64_t)GNTST_general_error);
    check_is("grant: nor use an entry that grants nothing",
             copy_status(copy_from(REF_FREE, 0, 0, 16)), (uint64_t)GNTST_general_error);
    check_is("grant: nor one behind the table",
             copy_status(copy_from(REF_FAR, 0, 0, 16)), (uint64_t)GNTST_bad_gntref);
    check_is("grant: nor leave the page",
             copy_status(copy_from(REF, PAGE_SIZE - 15, 0, 16)), (uint64_t)GNTST_bad_copy_arg);
    copy.source.domid = 1;
    check_is("grant: nor ask a domain that is not", copy_status(copy), (uint64_t)GNTST_bad_domain);
}

static void check_map(void)
{
    struct gnttab_map_grant_ref map = {
        .host_addr = grant_target(window), .flags = GNTMAP_host_map,
        .ref = REF, .dom = self, .status = 1, .handle = ~0u,
    };
    struct gnttab_unmap_grant_ref unmap = { .host_addr = map.host_addr, .status = 1 };

    fill(lent, 3);
    check_is("grant: map", (uint64_t)xen_grant(GNTTABOP_map_grant_ref, &map), 0);
    if (!check_is("grant: its status", (uint64_t)map.status, GNTST_okay))
        return;
    if (arch.features_set & 1u << XENFEAT_direct_mapped)
        check_is("grant: the frame's address", map.dev_bus_addr,
                 (uint64_t)frame_of(lent) << PAGE_SHIFT);
    else
        check_is("grant: a frame's address", map.dev_bus_addr % PAGE_SIZE, 0);
    check_is("grant: the entry is in use", flags_of(REF),
             GTF_permit_access | GTF_reading | GTF_writing);
    check_is("grant: and cannot be taken back", (uint64_t)xen_grant_revoke_v1(&table[REF]),
             (uint64_t)XEN_GRANT_EBUSY);
    check("grant: the page shows the one that was lent", filled(window, 3));
    if (!arch.grant_moves) {
        window[0x5a5] = 0xee;
        xen_mb();
        check_is("grant: and a write goes there", *(volatile uint8_t *)&lent[0x5a5], 0xee);
    } else {
        check_is("grant: which has left its place", *(volatile uint8_t *)&lent[0x5a5], 0xff);
    }

    unmap.handle = map.handle;
    check_is("grant: unmap", (uint64_t)xen_grant(GNTTABOP_unmap_grant_ref, &unmap), 0);
    check_is("grant: its status", (uint64_t)unmap.status, GNTST_okay);
    check_is("grant: the entry is free again", flags_of(REF), GTF_permit_access);
    check_is("grant: and can be taken back", (uint64_t)xen_grant_revoke_v1(&table[REF]), 0);
    check_is("grant: it grants nothing", flags_of(REF), 0);
    check_is("grant: unmap twice", (uint64_t)xen_grant(GNTTABOP_unmap_grant_ref, &unmap), 0);
    check_is("grant: is refused", (uint64_t)unmap.status, (uint64_t)GNTST_bad_handle);
}

void check_grants(void)
{
    table = map_grant_frame();
    if (!check("grant: map the table", table))
        return;
    check_table();
    grant(REF, lent, 0);
    grant(REF_READ, lent, GTF_readonly);
    check_copy();
    check_refusals();
    check_map();
    check_grant_ops(table);
}
