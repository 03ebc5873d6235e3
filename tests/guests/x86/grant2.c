/* SPDX-License-Identifier: MIT */
/* Tests version 2 grants, which have other entries and a separate status. */
#include "x86.h"

#include "xen/access/barrier.h"
#include "xen/access/grant.h"

#define REF         GNTTAB_NR_RESERVED_ENTRIES
#define PART        0x100

static const domid_t self = 0;      /* dom0 */

static union grant_entry_v2 *table;
static grant_status_t *status;

static uint8_t lent[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t own[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t window[PAGE_SIZE] PAGE_ALIGNED;

static uint64_t copy_part(uint16_t from, uint16_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.ref = REF, .domid = self, .offset = from },
        .dest = { .u.gmfn = frame_of(own), .domid = DOMID_SELF, .offset = 0 },
        .len = length, .flags = GNTCOPY_source_gref, .status = 1,
    };

    xen_mb();
    if (xen_grant(GNTTABOP_copy, &copy))
        return (uint64_t)GNTST_general_error;
    xen_mb();
    return (uint64_t)copy.status;
}

static void check_part(void)
{
    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        lent[i] = (uint8_t)(i * 3);
    xen_grant_sub_page_v2(&table[REF], self, frame_of(lent), GTF_readonly, PART, PART);
    check_is("grant2: copy the part that was lent", copy_part(PART, PART), GNTST_okay);
    check("grant2: its bytes", !memcmp(own, lent + PART, PART) && !own[PART]);
    check_is("grant2: not what is before", copy_part(PART - 1, 2), (uint64_t)GNTST_general_error);
    check_is("grant2: not what is behind", copy_part(PART, PART + 1),
             (uint64_t)GNTST_general_error);
    check_is("grant2: take it back", (uint64_t)xen_grant_revoke_v2(&table[REF], &status[REF]), 0);
    check_is("grant2: it is gone", copy_part(PART, PART), (uint64_t)GNTST_general_error);
}

static void check_status(void)
{
    struct gnttab_map_grant_ref map = {
        .host_addr = grant_target(window), .flags = GNTMAP_host_map | GNTMAP_readonly,
        .ref = REF, .dom = self, .status = 1,
    };
    struct gnttab_unmap_grant_ref unmap = { .host_addr = map.host_addr, .status = 1 };

    lent[5] = 0x77;
    xen_grant_permit_v2(&table[REF], self, frame_of(lent), GTF_readonly);
    check_is("grant2: map", (uint64_t)xen_grant(GNTTABOP_map_grant_ref, &map), 0);
    if (!check_is("grant2: its status", (uint64_t)map.status, GNTST_okay))
        return;
    check_is("grant2: the page", *(volatile uint8_t *)&window[5], 0x77);
    check_is("grant2: being read", xen_load16(&status[REF]), GTF_reading);
    check_is("grant2: the entry is as it was", xen_load16(&table[REF].hdr.flags),
             GTF_permit_access | GTF_readonly);
    check_is("grant2: cannot be taken back",
             (uint64_t)xen_grant_revoke_v2(&table[REF], &status[REF]), (uint64_t)XEN_GRANT_EBUSY);
    unmap.handle = map.handle;
    check_is("grant2: unmap", (uint64_t)xen_grant(GNTTABOP_unmap_grant_ref, &unmap), 0);
    check_is("grant2: no longer read", xen_load16(&status[REF]), 0);
    check_is("grant2: take it back", (uint64_t)xen_grant_revoke_v2(&table[REF], &status[REF]), 0);
}

void check_grants_v2(void)
{
    struct gnttab_set_version version = { .version = 2 };

    check_is("grant2: set_version", (uint64_t)xen_grant(GNTTABOP_set_version, &version), 0);
    check_is("grant2: in effect", version.version, 2);
    table = (union grant_entry_v2 *)map_grant_frame();
    status = map_grant_status();
    if (!check("grant2: map the table", table) || !check("grant2: map the status", status))
        return;
    check_part();
    check_status();
}
