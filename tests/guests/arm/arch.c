/* SPDX-License-Identifier: MIT */
#include "arm.h"
#include "cpu.h"

#include "xen/errno.h"
#include "xen/features.h"
#include "xen/physdev.h"

#define SEMIHOSTING_EXITED  0x20026     /* ADP_Stopped_ApplicationExit */

_Noreturn void semihosting_exit(const unsigned long *block);

const struct arch arch = {
    .capability = CPU_CAPABILITY,
    .features_set = 1u << XENFEAT_dom0 | 1u << XENFEAT_auto_translated_physmap |
                    1u << XENFEAT_ARM_SMCCC_supported | 1u << XENFEAT_direct_mapped,
    .features_clear = 1u << XENFEAT_not_direct_mapped | 1u << XENFEAT_hvm_callback_vector |
                      1u << XENFEAT_gnttab_map_avail_bits,
    .ram_start_page = 0x40000,
};

/* The console accepts output of any domain. */
void debug_console(const char *text, size_t length)
{
    (void)text;
    (void)length;
}

domid_t begin_domain(void)
{
    return 1;
}

void end_domain(void)
{
}

void check_second_domain(domid_t dom0)
{
    (void)dom0;
}

/* The length of a tick in ns, as a 32.32 number: 32-bit code cannot divide 64 bits by itself. */
uint64_t clock_ns(void)
{
    static uint32_t whole, fraction;
    uint64_t ticks = cpu_ticks();

    if (!whole && !fraction) {
        uint32_t hertz = cpu_hertz(), rest = (uint32_t)NSEC_PER_SEC % hertz;

        whole = (uint32_t)NSEC_PER_SEC / hertz;
        for (int bit = 0; bit < 32; bit++) {
            bool one = (rest <<= 1) >= hertz;

            fraction = fraction << 1 | one;
            rest -= one ? hertz : 0;
        }
    }
    return ticks * whole + (ticks >> 32) * fraction + ((uint32_t)ticks * (uint64_t)fraction >> 32);
}

void guest_exit(int status)
{
    const unsigned long block[2] = { SEMIHOSTING_EXITED, (unsigned long)status };

    semihosting_exit(block);
}

void fault(unsigned long syndrome, unsigned long pc)
{
    check_stop("traps: unexpected, syndrome and pc", syndrome, pc);
}

/* The device tree: only what is needed to find a property by its name, in any node. */

enum { FDT_MAGIC = 0xd00dfeed, FDT_BEGIN_NODE = 1, FDT_END_NODE, FDT_PROP, FDT_NOP };

static uint32_t fdt_word(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static const uint8_t *device_tree;

uint32_t device_tree_word(const char *property, unsigned int n)
{
    return fdt_word((const uint8_t *)property + 4 * n);
}

const char *device_tree_property(const char *node, const char *name)
{
    const uint8_t *fdt = device_tree;
    const uint8_t *at = fdt + fdt_word(fdt + 8);
    const char *strings = (const char *)fdt + fdt_word(fdt + 12);
    bool inside = false;

    if (fdt_word(fdt) != FDT_MAGIC)
        return NULL;
    for (;;) {
        uint32_t token = fdt_word(at), size = 0;

        at += 4;
        if (token == FDT_BEGIN_NODE) {
            inside = !memcmp(at, node, strlen(node) + 1);
            size = (uint32_t)strlen((const char *)at) + 1;
        } else if (token == FDT_PROP) {
            size = fdt_word(at);
            if (inside && !memcmp(strings + fdt_word(at + 4), name, strlen(name) + 1))
                return (const char *)at + 8;
            at += 8;
        } else if (token != FDT_END_NODE && token != FDT_NOP) {
            return NULL;
        }
        at += (size + 3) & ~3u;
    }
}

void check_arch(void)
{
    const char *compatible = device_tree_property("hypervisor", "compatible");
    const char *release;
    struct physdev_eoi eoi = { .irq = 0 };

    guest_text("version=", &release);
    check("device tree: has a hypervisor", compatible && !memcmp(compatible, "xen,xen-", 8));
    if (compatible)
        check("device tree: of the same release",
              !memcmp(compatible + 8, release, strlen(compatible + 8)));
    /* 4.14 returns 32 bits. */
    check_is("physdev: none on this architecture",
             (uint64_t)(int32_t)xen_physdev(PHYSDEVOP_eoi, &eoi), (uint64_t)-XEN_ENOSYS);
    check_upcalls();
}

void arch_main(const uint8_t *fdt)
{
    const char *command_line;

    device_tree = fdt;
    command_line = device_tree_property("chosen", "bootargs");
    if (!command_line)
        check_stop("start: no command line in the device tree", fdt_word(fdt), 0);
    guest_main(command_line);
}
