/* SPDX-License-Identifier: MIT */
#include "pv.h"

#include "xen/access/barrier.h"
#include "xen/event_channel.h"
#include "xen/memory.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

void check_start_info(void)
{
    const char *options;
    size_t length = guest_text("options=", &options);

    check_text("start_info: magic", start_info->magic, "xen-3.0-x86_64", 14);
    check_is("start_info: nr_pages is dom0_mem", start_info->nr_pages,
             guest_number("mem_mb=") << (20 - PAGE_SHIFT));
    check_is("start_info: shared_info is a page", start_info->shared_info & (PAGE_SIZE - 1), 0);
    check_is("start_info: flags", start_info->flags & (SIF_PRIVILEGED | SIF_INITDOMAIN |
             SIF_MULTIBOOT_MOD | SIF_MOD_START_PFN), SIF_PRIVILEGED | SIF_INITDOMAIN);
    check_is("start_info: no store", start_info->store_mfn | start_info->store_evtchn, 0);
    check_is("start_info: no ramdisk", start_info->mod_start | start_info->mod_len, 0);
    check("start_info: command line", length && !memcmp(options, "last", length));
    check_is("start_info: pt_base is in the initial mapping", start_info->pt_base >> 31,
             (unsigned long)virt_base >> 31);
    check_within("start_info: nr_pt_frames", start_info->nr_pt_frames, 4, 16);
}

/* Machine frames, and what Xen does with them */

static void check_machphys(const uint64_t *page)
{
    struct xen_machphys_mapping mapping = { .max_mfn = 0 };
    struct mmu_update update;
    unsigned int done = 0;
    const volatile unsigned long *physical;
    xen_pfn_t frame = frame_of(page);

    check_is("memory: machphys_mapping",
             (uint64_t)xen_memory(XENMEM_machphys_mapping, &mapping), 0);
    check_is("memory: the M2P's start", mapping.v_start, MACH2PHYS_VIRT_START);
    check_is("memory: the M2P's end", mapping.v_end, MACH2PHYS_VIRT_END);
    physical = (const volatile unsigned long *)mapping.v_start;
    check_is("memory: the M2P undoes the P2M", physical[frame],
             (unsigned long)((const char *)page - virt_base) >> PAGE_SHIFT);

    update.ptr = (uint64_t)frame << PAGE_SHIFT | MMU_MACHPHYS_UPDATE;
    update.val = 0xabc;
    check_is("memory: mmu_update", (uint64_t)hypercall(__HYPERVISOR_mmu_update,
             (unsigned long)&update, 1, (unsigned long)&done, DOMID_SELF, 0), 0);
    check_is("memory: does one", done, 1);
    check_is("memory: and changes the M2P", physical[frame], 0xabc);
}

static void check_mmuext(const uint64_t *page, const uint64_t *other)
{
    struct mmuext_op op = {
        .cmd = MMUEXT_COPY_PAGE, .arg1.mfn = frame_of(page), .arg2.src_mfn = frame_of(other),
    };

    check_is("memory: mmuext_op copies a page", (uint64_t)hypercall(__HYPERVISOR_mmuext_op,
             (unsigned long)&op, 1, 0, DOMID_SELF, 0), 0);
    check_is("memory: from source to target", *(const volatile uint64_t *)page, 2);
    op.cmd = MMUEXT_CLEAR_PAGE;
    check_is("memory: mmuext_op clears a page", (uint64_t)hypercall(__HYPERVISOR_mmuext_op,
             (unsigned long)&op, 1, 0, DOMID_SELF, 0), 0);
    check_is("memory: the one named", *(const volatile uint64_t *)page, 0);
}

static void check_reservation(void)
{
    struct xen_memory_domain self = { .domid = DOMID_SELF };
    xen_pfn_t frames[4] = { 0 };
    struct xen_memory_reservation more = {
        .nr_extents = 2, .extent_order = 1, .domid = DOMID_SELF,
    };
    uint64_t pages = (uint64_t)xen_memory(XENMEM_current_reservation, &self);

    set_xen_guest_handle(more.extent_start, frames);
    check_is("memory: increase_reservation",
             (uint64_t)xen_memory(XENMEM_increase_reservation, &more), 2);
    check("memory: two extents", frames[0] && frames[1] && frames[0] != frames[1]);
    check_is("memory: and no more", frames[2], 0);
    check_is("memory: of two pages each", (uint64_t)xen_memory(XENMEM_current_reservation, &self),
             pages + 4);
    check_is("memory: decrease_reservation",
             (uint64_t)xen_memory(XENMEM_decrease_reservation, &more), 2);
    check_is("memory: takes them back", (uint64_t)xen_memory(XENMEM_current_reservation, &self),
             pages);
}

void check_frames(void)
{
    static uint64_t page[PAGE_SIZE / 8] PAGE_ALIGNED = { 1 };
    static uint64_t other[PAGE_SIZE / 8] PAGE_ALIGNED = { 2 };

    check_machphys(page);
    check_mmuext(page, other);
    check_reservation();
}

void check_timer(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_TIMER, .vcpu = 0 };
    struct evtchn_close close;
    struct vcpu_set_singleshot_timer timer = { .flags = VCPU_SSHOTTMR_future };
    struct sched_poll poll = { .nr_ports = 1 };

    check_is("timer: stop the periodic one, which every PV VCPU starts with",
             (uint64_t)xen_vcpu(VCPUOP_stop_periodic_timer, 0, NULL), 0);
    check_is("timer: bind", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0);
    timer.timeout_abs_ns = clock_ns() + 100 * NSEC_PER_MSEC;
    poll.timeout = timer.timeout_abs_ns + 10 * NSEC_PER_SEC;
    set_xen_guest_handle(poll.ports, &bind.port);
    if (check_is("timer: set", (uint64_t)xen_vcpu(VCPUOP_set_singleshot_timer, 0, &timer), 0)) {
        check_is("timer: wait", (uint64_t)xen_sched(SCHEDOP_poll, &poll), 0);
        check_within("timer: comes when it is due", clock_ns(), timer.timeout_abs_ns,
                     poll.timeout - 1);
    }
    close.port = bind.port;
    check_is("timer: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

/* Version 2 grants: other entries, and a status apart from them. */

#define REF         GNTTAB_NR_RESERVED_ENTRIES
#define PART        0x100

static uint64_t copy_part(const void *page, uint16_t from, uint16_t length)
{
    struct gnttab_copy copy = {
        .source = { .u.ref = REF, .domid = 0, .offset = from },
        .dest = { .u.gmfn = frame_of(page), .domid = DOMID_SELF, .offset = 0 },
        .len = length, .flags = GNTCOPY_source_gref, .status = 1,
    };

    xen_mb();
    if (xen_grant(GNTTABOP_copy, &copy))
        return (uint64_t)GNTST_general_error;
    xen_mb();
    return (uint64_t)copy.status;
}

static volatile grant_status_t *map_status(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    uint64_t frame = 0;
    struct gnttab_get_status_frames get = { .nr_frames = 1, .dom = DOMID_SELF, .status = 1 };

    set_xen_guest_handle(get.frame_list, &frame);
    check_is("grant2: get_status_frames", (uint64_t)xen_grant(GNTTABOP_get_status_frames, &get), 0);
    if (!check_is("grant2: its status", (uint64_t)get.status, GNTST_okay) ||
        !check("grant2: map the status", map_machine(page, frame << PAGE_SHIFT)))
        return NULL;
    return (volatile grant_status_t *)page;
}

static void check_part(volatile union grant_entry_v2 *table)
{
    static uint8_t lent[PAGE_SIZE] PAGE_ALIGNED, own[PAGE_SIZE] PAGE_ALIGNED;

    for (unsigned int i = 0; i < PAGE_SIZE; i++)
        lent[i] = (uint8_t)(i * 3);
    table[REF].sub_page.frame = frame_of(lent);
    table[REF].sub_page.page_off = PART;
    table[REF].sub_page.length = PART;
    table[REF].hdr.domid = 0;
    xen_wmb();
    table[REF].hdr.flags = GTF_permit_access | GTF_sub_page;

    check_is("grant2: copy the part that was lent", copy_part(own, PART, PART), GNTST_okay);
    check("grant2: its bytes", !memcmp(own, lent + PART, PART) && !own[PART]);
    check_is("grant2: not what is before", copy_part(own, PART - 1, 2),
             (uint64_t)GNTST_general_error);
    check_is("grant2: not what is behind", copy_part(own, PART, PART + 1),
             (uint64_t)GNTST_general_error);
    table[REF].hdr.flags = 0;
}

static void check_status(volatile union grant_entry_v2 *table, volatile grant_status_t *status)
{
    static uint8_t lent[PAGE_SIZE] PAGE_ALIGNED, window[PAGE_SIZE] PAGE_ALIGNED;
    struct gnttab_map_grant_ref map = {
        .host_addr = grant_target(window), .flags = GNTMAP_host_map | GNTMAP_readonly,
        .ref = REF, .dom = 0, .status = 1,
    };
    struct gnttab_unmap_grant_ref unmap = { .host_addr = map.host_addr, .status = 1 };

    lent[5] = 0x77;
    table[REF].full_page.frame = frame_of(lent);
    xen_wmb();
    table[REF].hdr.flags = GTF_permit_access | GTF_readonly;
    check_is("grant2: map", (uint64_t)xen_grant(GNTTABOP_map_grant_ref, &map), 0);
    if (!check_is("grant2: its status", (uint64_t)map.status, GNTST_okay))
        return;
    check_is("grant2: the page", window[5], 0x77);
    check_is("grant2: being read", status[REF], GTF_reading);
    check_is("grant2: the entry is as it was", table[REF].hdr.flags,
             GTF_permit_access | GTF_readonly);
    unmap.handle = map.handle;
    check_is("grant2: unmap", (uint64_t)xen_grant(GNTTABOP_unmap_grant_ref, &unmap), 0);
    check_is("grant2: no longer read", status[REF], 0);
    table[REF].hdr.flags = 0;
}

void check_grants_v2(void)
{
    struct gnttab_set_version version = { .version = 2 };
    volatile union grant_entry_v2 *table;
    volatile grant_status_t *status;

    check_is("grant2: set_version", (uint64_t)xen_grant(GNTTABOP_set_version, &version), 0);
    check_is("grant2: in effect", version.version, 2);
    table = (volatile union grant_entry_v2 *)map_grant_frame();
    status = map_status();
    if (!check("grant2: map the table", table) || !status)
        return;
    check_part(table);
    check_status(table, status);
}
