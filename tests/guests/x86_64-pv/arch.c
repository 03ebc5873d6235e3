/* SPDX-License-Identifier: MIT */
#include "guest.h"

#include "xen/access/barrier.h"
#include "xen/features.h"
#include "xen/memory.h"
#include "xen/physdev.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define PTE_PRESENT     0x001u
#define PTE_WRITABLE    0x002u
#define PTE_ACCESSED    0x020u
#define PTE_DIRTY       0x040u
#define PTE_PAGE        (PTE_PRESENT | PTE_WRITABLE | PTE_ACCESSED | PTE_DIRTY)

#define TRAP_LEVEL_USER 3       /* trap_info.flags: int3 may come from anywhere */

#define EFLAGS_IF       (1u << 9)

/* QEMU's isa-debug-exit: its status is twice the byte written, plus one. */
#define EXIT_PORT       0xf4

const struct arch arch = {
    .capability = "xen-3.0-x86_64",
    .features_set = 1u << XENFEAT_dom0 | 1u << XENFEAT_mmu_pt_update_preserve_ad |
                    1u << XENFEAT_gnttab_map_avail_bits | 1u << XENFEAT_direct_mapped,
    .features_clear = 1u << XENFEAT_auto_translated_physmap | 1u << XENFEAT_writable_page_tables |
                      1u << XENFEAT_hvm_callback_vector | 1u << XENFEAT_not_direct_mapped,
    .ram_start_page = 0,
    .rtc = true,
    .system_clock = true,
};

extern char virt_base[];

static const struct start_info *start_info;

/* Pages whose own frame gives way to one of Xen's. */
static uint8_t shared_info_page[PAGE_SIZE] PAGE_ALIGNED;
static uint8_t grant_page[PAGE_SIZE] PAGE_ALIGNED;

static bool map_machine(const void *page, uint64_t address)
{
    return !hypercall(__HYPERVISOR_update_va_mapping, (unsigned long)page, address | PTE_PAGE,
                      UVMF_INVLPG, 0, 0);
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
        !map_machine(grant_page, frame << PAGE_SHIFT))
        return NULL;
    return (grant_entry_v1_t *)grant_page;
}

xen_pfn_t frame_of(const void *page)
{
    const xen_pfn_t *machine = (const xen_pfn_t *)start_info->mfn_list;

    return machine[((const char *)page - virt_base) >> PAGE_SHIFT];
}

uint64_t grant_target(const void *page)
{
    return (unsigned long)page;
}

static uint64_t read_tsc(void)
{
    uint32_t low, high;

    __asm__ volatile ("lfence; rdtsc" : "=a" (low), "=d" (high));
    return (uint64_t)high << 32 | low;
}

uint64_t clock_ns(void)
{
    const volatile struct vcpu_time_info *time = &guest.vcpu->time;
    uint64_t ticks, base;
    uint32_t version;

    do {
        version = time->version;
        xen_rmb();
        ticks = read_tsc() - time->tsc_timestamp;
        ticks = time->tsc_shift < 0 ? ticks >> -time->tsc_shift : ticks << time->tsc_shift;
        ticks = (uint64_t)((unsigned __int128)ticks * time->tsc_to_system_mul >> 32);
        base = time->system_time;
        xen_rmb();
    } while (version & 1 || version != time->version);
    return base + ticks;
}

void guest_exit(int status)
{
    __asm__ volatile ("outb %b0, %w1" : : "a" (status >> 1), "Nd" (EXIT_PORT));
    for (;;)
        ;
}

/* Traps */

extern char trap_0[], trap_3[], trap_6[], trap_13[], trap_14[];

static const struct trap_info traps[] = {
    { .vector = 0,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_0 },
    { .vector = 3,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_3,
      .flags = TRAP_LEVEL_USER },
    { .vector = 6,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_6 },
    { .vector = 13, .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_13 },
    { .vector = 14, .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_14 },
    { .address = 0 },
};

struct iret_context trap_return;        /* for entry.S: what it returns to */

static struct {
    unsigned int count;
    uint32_t vector;
    uint64_t rip, rsp, cs, ss;
} last_trap;

/* An int3 goes on behind itself with rcx inverted, an undefined instruction with rcx + 1. */
void trap(struct cpu_user_regs *regs)
{
    last_trap.count++;
    last_trap.vector = regs->entry_vector;
    last_trap.rip = regs->rip;
    last_trap.rsp = regs->rsp;
    last_trap.cs = regs->cs;
    last_trap.ss = regs->ss;

    trap_return = (struct iret_context){
        .rax = regs->rax, .r11 = regs->r11, .rcx = regs->rcx, .rip = regs->rip,
        .cs = regs->cs, .rflags = regs->rflags, .rsp = regs->rsp, .ss = regs->ss,
    };
    if (regs->entry_vector == 3) {
        trap_return.rcx = ~regs->rcx;
    } else if (regs->entry_vector == 6) {
        trap_return.rcx = regs->rcx + 1;
        trap_return.rip = regs->rip + 2;
    } else {
        check_stop("traps: unexpected, vector and rip", regs->entry_vector, regs->rip);
    }
}

static void check_traps(void)
{
    uint64_t rax = 0x1111, rcx = 0x2222, rdx = 0x3333, rip, rsp, flags;
    register uint64_t r11 __asm__("r11") = 0x4444;

    __asm__ volatile ("mov %%rsp, %0" : "=r" (rsp));
    __asm__ volatile ("lea 1f(%%rip), %0; int3; 1:"
                      : "=&b" (rip), "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r11) : : "memory");
    check_is("traps: int3 came once", last_trap.count, 1);
    check_is("traps: its vector", last_trap.vector, 3);
    check_is("traps: rip stands behind it", last_trap.rip, rip);
    check_is("traps: rsp is the stack's", last_trap.rsp, rsp);
    check_is("traps: cs is the flat kernel segment, as in ring 0", last_trap.cs, FLAT_KERNEL_CS & ~3u);
    check_is("traps: ss is the flat kernel segment", last_trap.ss, FLAT_KERNEL_SS);
    check_is("traps: iret restores rax", rax, 0x1111);
    check_is("traps: iret loads rcx", rcx, ~UINT64_C(0x2222));
    check_is("traps: iret restores r11", r11, 0x4444);
    check_is("traps: rdx is left alone", rdx, 0x3333);

    __asm__ volatile ("stc; ud2; pushfq; pop %1" : "+c" (rcx), "=r" (flags) : : "memory", "cc");
    check_is("traps: ud2's vector", last_trap.vector, 6);
    check_is("traps: iret goes on behind ud2", rcx, ~UINT64_C(0x2222) + 1);
    check("traps: iret restores the flags", flags & 1);
}

/* The rest of what only this architecture has */

static void check_start_info(void)
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

static void check_vcpu(void)
{
    struct vcpu_runstate_info runstate = { .state = RUNSTATE_offline };

    check_is("vcpu: is up", (uint64_t)xen_vcpu(VCPUOP_is_up, NULL), 1);
    check_is("vcpu: get_runstate_info", (uint64_t)xen_vcpu(VCPUOP_get_runstate_info, &runstate), 0);
    check_is("vcpu: running", (uint64_t)runstate.state, RUNSTATE_running);
}

static void check_machphys(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct xen_machphys_mapping mapping = { .max_mfn = 0 };
    const unsigned long *physical;

    check_is("memory: machphys_mapping", (uint64_t)xen_memory(XENMEM_machphys_mapping, &mapping), 0);
    check_is("memory: the M2P's start", mapping.v_start, MACH2PHYS_VIRT_START);
    check_is("memory: the M2P's end", mapping.v_end, MACH2PHYS_VIRT_END);
    physical = (const unsigned long *)mapping.v_start;
    check_is("memory: the M2P undoes the P2M", physical[frame_of(page)],
             (unsigned long)((char *)page - virt_base) >> PAGE_SHIFT);
}

void check_arch(void)
{
    check_start_info();
    check_machphys();
    check_vcpu();
    check_traps();
}

void arch_main(const struct start_info *info)
{
    struct physdev_set_iopl iopl = { .iopl = 1 };

    start_info = info;
    xen_op(__HYPERVISOR_physdev_op, PHYSDEVOP_set_iopl, &iopl);
    if (hypercall(__HYPERVISOR_set_trap_table, (unsigned long)traps, 0, 0, 0, 0))
        check_stop("start: set_trap_table", 0, 0);
    guest_main((const char *)info->cmd_line);
}
