/* SPDX-License-Identifier: MIT */
#include "pvh.h"

#include "xen/arch-x86/cpuid.h"
#include "xen/features.h"
#include "xen/memory.h"

const struct arch arch = {
#ifdef XEN_ABI_X86_64
    .capability = "hvm-3.0-x86_64",
#else
    .capability = "hvm-3.0-x86_32p",
#endif
    .features_set = 1u << XENFEAT_dom0 | 1u << XENFEAT_auto_translated_physmap |
                    1u << XENFEAT_writable_page_tables | 1u << XENFEAT_hvm_safe_pvclock |
                    1u << XENFEAT_hvm_callback_vector | 1u << XENFEAT_not_direct_mapped,
    .features_clear = 1u << XENFEAT_mmu_pt_update_preserve_ad | 1u << XENFEAT_hvm_pirqs |
                      1u << XENFEAT_gnttab_map_avail_bits | 1u << XENFEAT_direct_mapped,
    .ram_start_page = 0,
    .rtc = true,
    .system_clock = true,
    .multicall = 4 << 16 | 17,  /* 4.14 does not have it; 4.15 and 4.16 were not tested */
    .grant_moves = true,
    .pages_lost = 1,
};

const struct hvm_start_info *start_info;

static void cpuid(uint32_t leaf, uint32_t regs[4])
{
    __asm__ ("cpuid" : "=a" (regs[0]), "=b" (regs[1]), "=c" (regs[2]), "=d" (regs[3])
             : "a" (leaf), "c" (0));
}

/* Xen fills the page with hypercalls for the mode in which the MSR is written. */
static bool set_hypercall_page(void)
{
    uint64_t page = (unsigned long)hypercall_page;
    uint32_t base, regs[4];

    for (base = XEN_CPUID_FIRST_LEAF; base < XEN_CPUID_LEAF(0x10000); base += 0x100) {
        cpuid(base, regs);
        if (regs[1] != XEN_CPUID_SIGNATURE_EBX || regs[2] != XEN_CPUID_SIGNATURE_ECX ||
            regs[3] != XEN_CPUID_SIGNATURE_EDX)
            continue;
        cpuid(base + 2, regs);
        __asm__ volatile ("wrmsr" : : "c" (regs[1]), "a" ((uint32_t)page),
                          "d" ((uint32_t)(page >> 32)) : "memory");
        return true;
    }
    return false;
}

domid_t begin_domain(void)
{
    check_stop("pair: here only a PV dom0 makes domains", 0, 0);
}

void end_domain(void)
{
}

void check_arch(void)
{
    check_start_info();
    check_memory_map(xen_memory(XENMEM_memory_map, memory_map()), "mem_mb=");
    check_physmap();
    check_params();
    check_upcalls();
    check_vector();
    check_timer();
    check_grants_v2();
    check_physdev();
    check_second_vcpu();
}

void arch_main(const struct hvm_start_info *info)
{
    start_info = info;
    set_handlers();
    if (!set_hypercall_page())
        guest_exit(GUEST_FAILED);       /* without it, there is no console */
    guest_main((const char *)(unsigned long)info->cmdline_paddr);
}
