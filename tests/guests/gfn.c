/* SPDX-License-Identifier: MIT */
/* Tests changing what is at a domain's gfns. Most of it needs a translated domain. */
#include "guest.h"

#include "xen/errno.h"
#include "xen/grant_table.h"
#include "xen/memory.h"

static uint8_t a[2 * PAGE_SIZE] PAGE_ALIGNED;
static uint8_t b[2 * PAGE_SIZE] PAGE_ALIGNED;

#define memory  (uint64_t)xen_memory

static uint64_t pages(void)
{
    struct xen_memory_domain self = { .domid = DOMID_SELF };

    return memory(XENMEM_current_reservation, &self);
}

static uint8_t first_byte(const uint8_t *page)
{
    return *(const volatile uint8_t *)page;
}

/* The frames of one or two pages, as a list of extents. */
static const struct xen_memory_reservation *frames(const uint8_t *page, unsigned int count)
{
    static xen_pfn_t list[2];
    static struct xen_memory_reservation extents = { .domid = DOMID_SELF };

    list[0] = frame_of(page);
    list[1] = frame_of(page + PAGE_SIZE);
    extents.nr_extents = count;
    set_xen_guest_handle(extents.extent_start, list);
    return &extents;
}

/* A domain whose gfns equal the machine's frames keeps a page that it gives back. */
static bool keeps(void)
{
    return arch.features_set >> XENFEAT_direct_mapped & 1;
}

static void check_holes(void)
{
    struct xen_remove_from_physmap hole = { .domid = DOMID_SELF, .gpfn = frame_of(a) };
    uint64_t before = pages();

    memset(a, 1, sizeof(a));
    check_is("gfn: give pages back", memory(XENMEM_decrease_reservation, frames(a, 2)), 2);
    check_is("gfn: they are gone", pages(), keeps() ? before : before - 2);
    check_is("gfn: get others", memory(XENMEM_populate_physmap, frames(a, 2)), 2);
    check_is("gfn: there are as many again", pages(), before);
    memset(a, 2, sizeof(a));
    check_is("gfn: at the same frames", first_byte(a + PAGE_SIZE), 2);

    check_is("gfn: remove a page", memory(XENMEM_remove_from_physmap, &hole), 0);
    check_is("gfn: there is none", memory(XENMEM_remove_from_physmap, &hole),
             (uint64_t)-XEN_ENOENT);
    check_is("gfn: get another", memory(XENMEM_populate_physmap, frames(a, 1)), 1);
    memset(a, 3, PAGE_SIZE);
    check_is("gfn: at the same frame", first_byte(a), 3);
    check_is("gfn: and not the next", first_byte(a + PAGE_SIZE), 2);
}

/* Moves a page of the guest to another gfn: x86 only. */
static void check_moves(void)
{
    struct xen_add_to_physmap move = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_gmfn, .idx = frame_of(a), .gpfn = frame_of(b),
    };
    uint64_t before = pages();

    if (!ON_X86) {
        check_is("gfn: no moves on this architecture",
                 memory(XENMEM_add_to_physmap, &move), (uint64_t)-XEN_ENOSYS);
        return;
    }
    memset(a, 4, sizeof(a));
    memset(b, 5, sizeof(b));
    check_is("gfn: move a page", memory(XENMEM_add_to_physmap, &move), 0);
    check_is("gfn: it is there", first_byte(b), 4);
    check_is("gfn: and the next is not", first_byte(b + PAGE_SIZE), 5);
    check_is("gfn: the one before it is freed", pages(), before - 1);
    check_is("gfn: fill the hole", memory(XENMEM_populate_physmap, frames(a, 1)), 1);

    move.space = XENMAPSPACE_gmfn_range;
    move.size = 2;
    memset(a, 6, sizeof(a));
    check_is("gfn: move two pages", memory(XENMEM_add_to_physmap, &move), 0);
    check_is("gfn: a range of pages", (uint64_t)first_byte(b) << 8 | first_byte(b + PAGE_SIZE),
             0x606);
    check_is("gfn: fill the holes", memory(XENMEM_populate_physmap, frames(a, 2)), 2);
    check_is("gfn: as many as before", pages(), before);
}

/* Unused frames of the grant table, and a frame that does not exist. */
static void check_batch(void)
{
    xen_ulong_t what[2] = { 2, 100000 };
    xen_pfn_t where[2] = { frame_of(a), frame_of(b) };
    int errors[2] = { 1, 1 };
    struct xen_add_to_physmap_batch batch = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_grant_table, .size = 2,
    };
    struct xen_remove_from_physmap hole = { .domid = DOMID_SELF, .gpfn = frame_of(a) };

    set_xen_guest_handle(batch.idxs, what);
    set_xen_guest_handle(batch.gpfns, where);
    set_xen_guest_handle(batch.errs, errors);
    memset(a, 7, sizeof(a));
    memset(b, 8, sizeof(b));
    check_is("gfn: two frames of the grant table",
             memory(XENMEM_add_to_physmap_batch, &batch), 0);
    check_is("gfn: the one that is", (uint64_t)errors[0], 0);
    check_is("gfn: is there", first_byte(a), 0);
    check_is("gfn: not the next", first_byte(a + PAGE_SIZE), 7);
    check_is("gfn: the one that is not", (uint64_t)errors[1], (uint64_t)-XEN_EINVAL);
    check_is("gfn: is not there", first_byte(b), 8);
    check_is("gfn: take it away", memory(XENMEM_remove_from_physmap, &hole), 0);
    check_is("gfn: fill the hole", memory(XENMEM_populate_physmap, frames(a, 1)), 1);
    memset(a, 9, PAGE_SIZE);
    check_is("gfn: with a page", first_byte(a), 9);
}

static void check_limit(void)
{
    struct xen_memory_domain self = { .domid = DOMID_SELF };

    if (TRANSLATED) {
        check_within("gfn: the last frame", memory(XENMEM_maximum_gpfn, &self),
                     frame_of(b) + 1, UINT64_C(1) << 36);
        return;
    }
#if defined(XEN_ABI_X86)
    guest.shared->arch.max_pfn = 0x1234;
    check_is("gfn: the last frame is what the guest said",
             memory(XENMEM_maximum_gpfn, &self), 0x1233);
#endif
}

/* Operations that this domain may not perform, or not on itself. */
static void check_refused(void)
{
    struct xen_mem_acquire_resource resource = {
        .type = XENMEM_resource_grant_table, .nr_frames = 1,
    };
    xen_pfn_t frame = frame_of(a);
    struct xen_vnuma_topology_info numa = { .domid = DOMID_SELF };
    struct xen_add_to_physmap map = {
        .domid = DOMID_SELF, .space = XENMAPSPACE_shared_info, .gpfn = frame_of(a),
    };

    set_xen_guest_handle(resource.frame_list, &frame);
    check_is("gfn: no resource of one's own", memory(XENMEM_acquire_resource, &resource),
             (uint64_t)-XEN_EPERM);
    check_is("gfn: no virtual nodes", memory(XENMEM_get_vnumainfo, &numa),
             (uint64_t)-XEN_EOPNOTSUPP);
    if (!TRANSLATED)
        check_is("gfn: PV has none", memory(XENMEM_add_to_physmap, &map),
                 (uint64_t)-XEN_EACCES);
}

/* Populate on demand, with the current number of pages. It exists for HVM, so on x86 only. */
static void check_target(void)
{
    struct xen_pod_target target = {
        .domid = DOMID_SELF, .pod_cache_pages = 1, .pod_entries = 1,
    };

    if (!ON_X86) {
        check_is("gfn: no target on this architecture",
                 memory(XENMEM_get_pod_target, &target), (uint64_t)-XEN_ENOSYS);
        return;
    }
    if (!TRANSLATED)
        return;
    check_is("gfn: get the target", memory(XENMEM_get_pod_target, &target), 0);
    check_is("gfn: all pages", target.tot_pages, pages());
    check_is("gfn: none wait", target.pod_cache_pages, 0);
    check_is("gfn: none are missing", target.pod_entries, 0);
    target.target_pages = target.tot_pages;
    target.tot_pages = 0;
    check_is("gfn: set the target", memory(XENMEM_set_pod_target, &target), 0);
    check_is("gfn: to what is there", target.tot_pages, pages());
}

/* The memory map that a domain gets from Xen: x86 only. Xen does not check the areas. */

#define AREA    20
#define AREAS   32

static void check_told(void)
{
    static uint8_t told[2 * AREA] = "this is one area, and another";
    static uint8_t first[AREAS * AREA], seen[AREAS * AREA];
    struct xen_foreign_memory_map set = { .domid = DOMID_SELF, .map.nr_entries = 2 };
    struct xen_memory_map get = { .nr_entries = AREAS }, before = { .nr_entries = AREAS };

    set_xen_guest_handle(set.map.buffer, told);
    set_xen_guest_handle(get.buffer, seen);
    set_xen_guest_handle(before.buffer, first);
    if (memory(XENMEM_memory_map, &before))
        before.nr_entries = 0;          /* PV domains have no map */
    if (!ON_X86) {
        check_is("gfn: no map on this architecture", memory(XENMEM_memory_map, &get),
                 (uint64_t)-XEN_ENOSYS);
        return;
    }
    check_is("gfn: tell a map", memory(XENMEM_set_memory_map, &set), 0);
    check_is("gfn: ask for it", memory(XENMEM_memory_map, &get), 0);
    check_is("gfn: its areas", get.nr_entries, 2);
    check("gfn: are those that were told", !memcmp(seen, told, sizeof(told)));
    check_is("gfn: and no more", seen[sizeof(told)], 0);
    set.map = before;
    check_is("gfn: tell the one before", memory(XENMEM_set_memory_map, &set), 0);
}

void check_gfns(void)
{
    check_limit();
    check_refused();
    check_target();
    check_told();
    if (!TRANSLATED)
        return;
    check_holes();
    check_moves();
    check_batch();
}
