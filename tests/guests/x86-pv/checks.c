/* SPDX-License-Identifier: MIT */
#include "pv.h"

#include "xen/memory.h"

void check_start_info(void)
{
    const char *options;
    size_t length = guest_text("options=", &options);

    check_text("start_info: magic", start_info->magic, arch.capability, strlen(arch.capability));
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
#ifdef XEN_ABI_X86_64
    check_is("memory: the M2P's end", mapping.v_end, MACH2PHYS_VIRT_END);
#else
    /* A 64-bit Xen needs no address space after it. */
    check_within("memory: the M2P's end", mapping.v_end, MACH2PHYS_VIRT_END, UINT32_MAX);
#endif
    physical = (const volatile unsigned long *)mapping.v_start;
    check_is("memory: the M2P undoes the P2M", physical[frame],
             (unsigned long)((const char *)page - virt_base) >> PAGE_SHIFT);

    update.ptr = (uint64_t)frame << PAGE_SHIFT | MMU_MACHPHYS_UPDATE;
    update.val = 0xabc;
    check_is("memory: mmu_update", (uint64_t)hypercall(__HYPERVISOR_mmu_update,
             (unsigned long)XEN_OP(MMU_MACHPHYS_UPDATE, &update), 1, (unsigned long)&done,
             DOMID_SELF, 0), 0);
    check_is("memory: does one", done, 1);
    check_is("memory: and changes the M2P", physical[frame], 0xabc);
}

static void check_mmuext(const uint64_t *page, const uint64_t *other)
{
    struct mmuext_op op = {
        .cmd = MMUEXT_COPY_PAGE, .arg1.mfn = frame_of(page), .arg2.src_mfn = frame_of(other),
    };

    check_is("memory: mmuext_op copies a page", (uint64_t)hypercall(__HYPERVISOR_mmuext_op,
             (unsigned long)XEN_OP(MMUEXT_COPY_PAGE, &op), 1, 0, DOMID_SELF, 0), 0);
    check_is("memory: from source to target", *(const volatile uint64_t *)page, 2);
    op.cmd = MMUEXT_CLEAR_PAGE;
    check_is("memory: mmuext_op clears a page", (uint64_t)hypercall(__HYPERVISOR_mmuext_op,
             (unsigned long)XEN_OP(MMUEXT_CLEAR_PAGE, &op), 1, 0, DOMID_SELF, 0), 0);
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
