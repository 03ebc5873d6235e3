/* SPDX-License-Identifier: MIT */
/* Tests the operations on the grant table itself. Its entries have version 1 before and after. */
#include "guest.h"

#include "xen/access/grant.h"
#include "xen/access/once.h"
#include "xen/errno.h"

#define ONE     (GNTTAB_NR_RESERVED_ENTRIES + 16)
#define TWO     (ONE + 1)
#define FAR     (1u << 30)

static grant_entry_v1_t *table;

#define grant   (uint64_t)xen_grant

static void check_setup(void)
{
    xen_pfn_t frames[2] = { 0, 1 };
    struct gnttab_setup_table setup = { .dom = DOMID_SELF, .nr_frames = 1, .status = 1 };

    set_xen_guest_handle(setup.frame_list, frames);
    check_is("grant: setup_table", grant(GNTTABOP_setup_table, &setup), 0);
    check_is("grant: its status", (uint64_t)setup.status, GNTST_okay);
    if (TRANSLATED)
        check_is("grant: where the table stands", frames[0], frame_of(table));
    check_is("grant: no more is told", frames[1], 1);
    setup.nr_frames = 100000;
    check_is("grant: setup_table of too much", grant(GNTTABOP_setup_table, &setup), 0);
    check_is("grant: is refused", (uint64_t)setup.status, (uint64_t)GNTST_general_error);
}

static void check_swap(void)
{
    static uint8_t one[PAGE_SIZE] PAGE_ALIGNED, two[PAGE_SIZE] PAGE_ALIGNED;
    struct gnttab_swap_grant_ref swap = { .ref_a = ONE, .ref_b = TWO, .status = 1 };

    xen_grant_permit_v1(&table[ONE], 0, (uint32_t)frame_of(one), GTF_readonly);
    xen_grant_permit_v1(&table[TWO], 1, (uint32_t)frame_of(two), 0);
    check_is("grant: swap two entries", grant(GNTTABOP_swap_grant_ref, &swap), 0);
    check_is("grant: its status", (uint64_t)swap.status, GNTST_okay);
    check_is("grant: the first's flags", xen_load16(&table[ONE].flags), GTF_permit_access);
    check_is("grant: its domain", xen_load16(&table[ONE].domid), 1);
    check_is("grant: its frame", xen_load32(&table[ONE].frame), (uint32_t)frame_of(two));
    check_is("grant: the second's flags", xen_load16(&table[TWO].flags),
             GTF_permit_access | GTF_readonly);
    check_is("grant: its domain", xen_load16(&table[TWO].domid), 0);
    check_is("grant: its frame", xen_load32(&table[TWO].frame), (uint32_t)frame_of(one));
    xen_grant_revoke_v1(&table[ONE]);
    xen_grant_revoke_v1(&table[TWO]);
    swap.ref_b = FAR;
    check_is("grant: swap with one behind the table", grant(GNTTABOP_swap_grant_ref, &swap), 0);
    check_is("grant: is refused", (uint64_t)swap.status, (uint64_t)GNTST_bad_gntref);
}

/* Uses a page of the guest, so that nothing gets lost. PVH does not have this operation. */
static void check_flush(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct gnttab_cache_flush flush = {
        .a.dev_bus_addr = (uint64_t)frame_of(page) << PAGE_SHIFT,
        .offset = 64, .length = 128, .op = GNTTAB_CACHE_CLEAN,
    };

    if (ON_X86) {
        if (TRANSLATED)
            check_is("grant: no cache_flush for PVH", grant(GNTTABOP_cache_flush, &flush),
                     (uint64_t)-XEN_ENOSYS);
        return;
    }
    memset(page, 0x3c, sizeof(page));
    check_is("grant: write a page's cache back", grant(GNTTABOP_cache_flush, &flush), 0);
    flush.op = GNTTAB_CACHE_CLEAN | GNTTAB_CACHE_INVAL;
    check_is("grant: and drop it", grant(GNTTABOP_cache_flush, &flush), 0);
    check_is("grant: nothing is lost", *(volatile uint8_t *)&page[64], 0x3c);
    flush.op |= GNTTAB_CACHE_SOURCE_GREF;
    check_is("grant: no Xen takes a reference", grant(GNTTABOP_cache_flush, &flush),
             (uint64_t)-XEN_EINVAL);
    flush.op = GNTTAB_CACHE_CLEAN;
    flush.length = PAGE_SIZE - 63;
    check_is("grant: not beyond the page", grant(GNTTABOP_cache_flush, &flush),
             (uint64_t)-XEN_EINVAL);
    flush.length = 1;
    flush.op = 4;
    check_is("grant: and nothing else", grant(GNTTABOP_cache_flush, &flush),
             (uint64_t)-XEN_EINVAL);
}

/* Arm has no version 2: Xen answers as a Xen without the operation does. */
static void check_no_v2(void)
{
    struct gnttab_set_version version = { .version = 2 };
    struct gnttab_get_version get = { .dom = DOMID_SELF };
    struct gnttab_get_status_frames frames = { .nr_frames = 1, .dom = DOMID_SELF, .status = 1 };
    uint64_t frame;

    if (ON_X86)
        return;
    check_is("grant: no version 2 on this architecture", grant(GNTTABOP_set_version, &version),
             (uint64_t)-XEN_ENOSYS);
    check_is("grant: get_version", grant(GNTTABOP_get_version, &get), 0);
    check_is("grant: it is 1", get.version, 1);
    set_xen_guest_handle(frames.frame_list, &frame);
    check_is("grant: get_status_frames", grant(GNTTABOP_get_status_frames, &frames), 0);
    check_is("grant: there are none", (uint64_t)frames.status, (uint64_t)GNTST_general_error);
}

void check_grant_ops(grant_entry_v1_t *mapped)
{
    struct gnttab_dump_table dump = { .dom = DOMID_SELF };

    table = mapped;
    check_setup();
    check_swap();
    check_flush();
    check_no_v2();
    check_is("grant: no Xen dumps a table", grant(GNTTABOP_dump_table, &dump),
             (uint64_t)-XEN_ENOSYS);
}
