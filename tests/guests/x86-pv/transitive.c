/* SPDX-License-Identifier: MIT */
/* Tests transitive grants: dom0 accesses its own grant through one of x86-pvh/second.c. */
#include "pv.h"
#include "second.h"

#include "xen/access/barrier.h"
#include "xen/access/grant.h"
#include "xen/sched.h"

static uint8_t lent[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t own[PAGE_SIZE] PAGE_ALIGNED;

static uint64_t copy_status(struct gnttab_copy copy)
{
    copy.status = GNTST_general_error;
    xen_mb();
    xen_grant(GNTTABOP_copy, &copy);
    xen_mb();
    return (uint64_t)copy.status;
}

void check_transitive(domid_t domain)
{
    grant_entry_v1_t *table = map_grant_frame();
    struct gnttab_copy through = {
        .source = { .u.ref = REF_THROUGH, .domid = domain, .offset = 0x123 },
        .dest = { .u.gmfn = frame_of(own), .domid = DOMID_SELF, .offset = 0x456 },
        .len = 0x789, .flags = GNTCOPY_source_gref,
    };
    struct gnttab_copy done = {
        .source = { .u.gmfn = frame_of(lent), .domid = DOMID_SELF, .offset = 1 },
        .dest = { .u.ref = REF_DONE, .domid = domain },
        .len = 1, .flags = GNTCOPY_dest_gref,
    };
    uint64_t status, same = 0, end = clock_ns() + 10 * NSEC_PER_SEC;

    if (!table)
        check_stop("transitive: no grant table", 0, 0);
    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        lent[i] = (uint8_t)(i * 5 + (i >> 8));
    xen_grant_permit_v1(&table[REF_LENT], domain, (uint32_t)frame_of(lent), GTF_readonly);
    /* The domain has just started. */
    while ((status = copy_status(through)) != GNTST_okay && clock_ns() < end)
        xen_sched_none(SCHEDOP_yield);
    check_is("transitive: copy through a grant", status, GNTST_okay);
    while (same < 0x789 && own[0x456 + same] == lent[0x123 + same])
        same++;
    check_is("transitive: the bytes behind it", same, 0x789);
    check_is("transitive: the first", own[0x456], lent[0x123]);
    check("transitive: and no others", !own[0x455] && !own[0x456 + 0x789]);
    check_is("transitive: take back what was lent",
             (uint64_t)xen_grant_revoke_v1(&table[REF_LENT]), 0);
    check_is("transitive: nothing is behind it", copy_status(through),
             (uint64_t)GNTST_general_error);
    check_is("transitive: tell the domain", copy_status(done), GNTST_okay);
}
