/* SPDX-License-Identifier: MIT */
#include "peer.h"
#include "pv.h"

#include "xen/features.h"
#include "xen/memory.h"
#include "xen/physdev.h"
#include "xen/sched.h"

#define PTE_PRESENT     0x001u
#define PTE_WRITABLE    0x002u
#define PTE_ACCESSED    0x020u
#define PTE_DIRTY       0x040u
#define PTE_FRAME       UINT64_C(0x000ffffffffff000)
#define PTE_PAGE        (PTE_PRESENT | PTE_WRITABLE | PTE_ACCESSED | PTE_DIRTY)

#ifdef XEN_ABI_X86_64
#define PAGE_TABLES     4
#else
#define PAGE_TABLES     3
#endif

const struct arch arch = {
#ifdef XEN_ABI_X86_64
    .capability = "xen-3.0-x86_64",
#else
    .capability = "xen-3.0-x86_32p",
#endif
    .features_set = 1u << XENFEAT_dom0 | 1u << XENFEAT_mmu_pt_update_preserve_ad |
                    1u << XENFEAT_gnttab_map_avail_bits | 1u << XENFEAT_direct_mapped,
    .features_clear = 1u << XENFEAT_auto_translated_physmap | 1u << XENFEAT_writable_page_tables |
                      1u << XENFEAT_hvm_callback_vector | 1u << XENFEAT_not_direct_mapped,
    .ram_start_page = 0,
    .rtc = true,
    .system_clock = true,
};

const struct start_info *start_info;

/* Pages whose own frame is replaced by a frame of Xen. */
static uint8_t shared_info_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t grant_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t status_page[PAGE_SIZE] PAGE_ALIGNED;

bool map_machine(const void *page, uint64_t address)
{
    uint64_t entry = address ? address | PTE_PAGE : 0;

#ifdef XEN_ABI_X86_64
    return !hypercall(__HYPERVISOR_update_va_mapping, (unsigned long)page, entry, UVMF_INVLPG,
                      0, 0);
#else
    return !hypercall(__HYPERVISOR_update_va_mapping, (unsigned long)page, (uint32_t)entry,
                      (uint32_t)(entry >> 32), UVMF_INVLPG, 0);
#endif
}

bool map_foreign(const void *page, domid_t domain, xen_pfn_t frame, bool write)
{
    uint64_t entry = (uint64_t)frame << PAGE_SHIFT | (write ? PTE_PAGE : PTE_PRESENT);

#ifdef XEN_ABI_X86_64
    return !hypercall(__HYPERVISOR_update_va_mapping_otherdomain, (unsigned long)page, entry,
                      UVMF_INVLPG, domain, 0);
#else
    return !hypercall(__HYPERVISOR_update_va_mapping_otherdomain, (unsigned long)page,
                      (uint32_t)entry, (uint32_t)(entry >> 32), UVMF_INVLPG, domain);
#endif
}

xen_pfn_t machine_to_physical(xen_pfn_t frame)
{
    return ((const volatile unsigned long *)MACH2PHYS_VIRT_START)[frame];
}

/* The machine address of the page table entry that maps `page`. */
static uint64_t entry_of(const void *page)
{
    xen_pfn_t frame = frame_of((const void *)start_info->pt_base);

    for (unsigned int shift = PAGE_SHIFT + 9 * (PAGE_TABLES - 1);; shift -= 9) {
        const uint64_t *table = (const void *)(virt_base + (machine_to_physical(frame) <<
                                                            PAGE_SHIFT));
        size_t index = (unsigned long)page >> shift & 511;

        if (shift == PAGE_SHIFT)
            return ((uint64_t)frame << PAGE_SHIFT) + index * sizeof(*table);
        frame = (xen_pfn_t)((table[index] & PTE_FRAME) >> PAGE_SHIFT);
    }
}

/* The frame is a machine frame, even if the domain is translated. */
bool map_resource(const void *page, domid_t domain, xen_pfn_t frame)
{
    struct mmu_update update = {
        .ptr = entry_of(page) | MMU_PT_UPDATE_NO_TRANSLATE,
        .val = (uint64_t)frame << PAGE_SHIFT | PTE_PAGE,
    };

    return !hypercall(__HYPERVISOR_mmu_update,
                      (unsigned long)XEN_OP(MMU_PT_UPDATE_NO_TRANSLATE, &update), 1, 0, domain, 0);
}

bool unmap_foreign(const void *page)
{
    return map_machine(page, (uint64_t)frame_of(page) << PAGE_SHIFT);
}

struct shared_info *map_shared_info(void)
{
    if (!map_machine(shared_info_page, start_info->shared_info))
        return NULL;
    return (struct shared_info *)shared_info_page;
}

grant_entry_v1_t *map_grant_frame(void)
{
    xen_pfn_t frame = 0;
    struct gnttab_setup_table setup = { .dom = DOMID_SELF, .nr_frames = 1 };

    set_xen_guest_handle(setup.frame_list, &frame);
    if (xen_grant(GNTTABOP_setup_table, &setup) || setup.status != GNTST_okay ||
        !map_machine(grant_page, (uint64_t)frame << PAGE_SHIFT))
        return NULL;
    return (grant_entry_v1_t *)grant_page;
}

grant_status_t *map_grant_status(void)
{
    uint64_t frame = 0;
    struct gnttab_get_status_frames get = { .nr_frames = 1, .dom = DOMID_SELF, .status = 1 };

    set_xen_guest_handle(get.frame_list, &frame);
    if (xen_grant(GNTTABOP_get_status_frames, &get) || get.status != GNTST_okay ||
        !map_machine(status_page, frame << PAGE_SHIFT))
        return NULL;
    return (grant_status_t *)status_page;
}

xen_pfn_t frame_of(const void *page)
{
    const xen_pfn_t *machine = (const xen_pfn_t *)start_info->mfn_list;

    return machine[((const char *)page - virt_base) >> PAGE_SHIFT];
}

void set_frame(const void *page, xen_pfn_t frame)
{
    xen_pfn_t *machine = (xen_pfn_t *)start_info->mfn_list;

    machine[((const char *)page - virt_base) >> PAGE_SHIFT] = frame;
}

uint64_t grant_target(const void *page)
{
    return (unsigned long)page;
}

/* A page of the guest's own memory, by its machine frame. */
static void *page_of(xen_pfn_t frame)
{
    return virt_base + (machine_to_physical(frame) << PAGE_SHIFT);
}

bool find_pages(struct peer_pages *found)
{
    if (start_info->flags & SIF_INITDOMAIN)
        return false;
    found->store = page_of(start_info->store_mfn);
    found->store_port = start_info->store_evtchn;
    found->console = page_of(start_info->console.domU.mfn);
    found->console_port = start_info->console.domU.evtchn;
    return true;
}

/* The tools look for the linear P2M before they ask the guest to suspend. */
void want_control(void)
{
    struct arch_shared_info *arch_info = &guest.shared->arch;

    arch_info->max_pfn = start_info->nr_pages;
    arch_info->p2m_vaddr = start_info->mfn_list;
    arch_info->p2m_cr3 = xen_pfn_to_cr3(frame_of((const void *)start_info->pt_base));
}

/*
 * The tools save the page tables, which must map no pages but the guest's own, and change start_info,
 * in which the guest leaves pfns. Another domain has another shared_info.
 */
bool suspend(void)
{
    struct start_info *info = (struct start_info *)(unsigned long)start_info;
    struct sched_shutdown shutdown = { .reason = SHUTDOWN_suspend };
    const xen_pfn_t store = info->store_mfn, console = info->console.domU.mfn;
    long result;

    info->store_mfn = machine_to_physical(store);
    info->console.domU.mfn = machine_to_physical(console);
    unmap_foreign(shared_info_page);
    unmap_foreign(grant_page);
    result = hypercall(__HYPERVISOR_sched_op, SCHEDOP_shutdown,
                       (unsigned long)XEN_OP(SCHEDOP_shutdown, &shutdown), frame_of(info), 0, 0);
    if (result == 1) {
        info->store_mfn = store;
        info->console.domU.mfn = console;
    }
    if (result < 0 || !map_shared_info())
        check_stop("peer: suspend", (uint64_t)result, 0);
    want_control();
    return result == 1;
}

xen_pfn_t unused_frame(size_t number)
{
    xen_pfn_t *machine = (xen_pfn_t *)start_info->mfn_list;
    xen_pfn_t pfn = start_info->nr_pages - 1 - number, frame = machine[pfn];

    machine[pfn] = ~(xen_pfn_t)0;       /* the P2M has no frame there any more */
    return frame;
}

void check_arch(void)
{
    check_start_info();
    check_domctl();
    check_memory_map(xen_memory(XENMEM_machine_memory_map, memory_map()), "ram_mb=");
    check_frames();
    check_pages();
    check_physdev();
    check_traps();
    check_upcalls();
    check_nmi();
    check_timer();
    check_grants_v2();
    release_grant_status();
    check_second_vcpu();
}

void arch_main(const struct start_info *info)
{
    struct physdev_set_iopl iopl = { .iopl = 1 };

    start_info = info;
    xen_physdev(PHYSDEVOP_set_iopl, &iopl);
    if (hypercall(__HYPERVISOR_set_trap_table, (unsigned long)traps, 0, 0, 0, 0))
        check_stop("start: set_trap_table", 0, 0);
    guest_main((const char *)info->cmd_line);
}
