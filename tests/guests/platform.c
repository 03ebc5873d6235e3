/* SPDX-License-Identifier: MIT */
/* Tests what dom0 can read about the machine: x86 only. time.c sets the wall clock. */
#include "since.h"

#include "xen/errno.h"
#include "xen/platform.h"

static struct xen_platform_op op;

static uint64_t platform_op(uint32_t cmd, struct xen_platform_op *arg)
{
    arg->cmd = cmd;
    arg->interface_version = XENPF_INTERFACE_VERSION;
    return (uint64_t)use(__HYPERVISOR_platform_op, cmd,
                         hypercall(__HYPERVISOR_platform_op, (unsigned long)arg, 0, 0, 0, 0));
}

#define platform(cmd)   platform_op(cmd, XEN_OP_TYPED(xen_op_##cmd, &op))

#if defined(XEN_ABI_X86)
static void check_processor(void)
{
    uint32_t leaf = 0, vendor[3];

    __asm__ volatile ("cpuid" : "+a" (leaf), "=b" (vendor[0]), "=d" (vendor[1]), "=c" (vendor[2]));
    op.u.pcpu_version.xen_cpuid = 0;
    check_is("platform: get_cpu_version", platform(XENPF_get_cpu_version), 0);
    check("platform: the vendor", !memcmp(op.u.pcpu_version.vendor_id, vendor, sizeof(vendor)));
    check_within("platform: the family", op.u.pcpu_version.family, 5, 0xff);
}

/* QEMU has neither: Xen accepts no microcode for it, and dom0 gets no screen. */
static void check_later(void)
{
    struct xenpf_ucode_revision *microcode = &op.u.ucode_revision;
    long answer;

    memset(&op, 0xff, sizeof(op));
    microcode->cpu = 0;
    if (XEN_HAS(XENPF_get_ucode_revision, (long)platform(XENPF_get_ucode_revision)))
        check("platform: no microcode", !microcode->signature && !microcode->pf &&
              !microcode->revision);
    memset(&op, 0, sizeof(op));
    answer = (long)platform(XENPF_get_dom0_console);
    XEN_HAS(XENPF_get_dom0_console, answer == -XEN_ENODEV ? 0 : answer);
}

static void check_symbols(void)
{
    char name[64];

    memset(name, 0, sizeof(name));
    memset(&op, 0, sizeof(op));
    op.u.symdata.namelen = sizeof(name);
    set_xen_guest_handle(op.u.symdata.name, name);
    check_is("platform: get_symbol", platform(XENPF_get_symbol), 0);
    check_is("platform: the next one", op.u.symdata.symnum, 1);
    check_is("platform: as long as its name, with the NUL", op.u.symdata.namelen,
             strlen(name) + 1);
    check_within("platform: in the text", (uint8_t)op.u.symdata.type, 'A', 't');
    check("platform: at an address", op.u.symdata.address);
}

void check_platform(void)
{
    op.u.pcpu_info.xen_cpuid = 0;
    op.u.pcpu_info.apic_id = op.u.pcpu_info.acpi_id = ~0u;
    check_is("platform: get_cpuinfo", platform(XENPF_get_cpuinfo), 0);
    check_is("platform: CPUs", op.u.pcpu_info.max_present,
             guest_number("cpus=") - 1);
    check_is("platform: the first is online",
             op.u.pcpu_info.flags & (XEN_PCPU_FLAGS_ONLINE | XEN_PCPU_FLAGS_INVALID),
             XEN_PCPU_FLAGS_ONLINE);
    check_is("platform: its APIC's number", op.u.pcpu_info.apic_id, 0);
    check_is("platform: ACPI's number", op.u.pcpu_info.acpi_id, 0);
    check_processor();
    check_later();
    check_symbols();
    op.u.pcpu_info.xen_cpuid = 4000;
    check_is("platform: no such CPU is invalid", platform(XENPF_get_cpuinfo), 0);
    check_is("platform: as its flags say", op.u.pcpu_info.flags, XEN_PCPU_FLAGS_INVALID);
}
#else
void check_platform(void)
{
    check_is("platform: no CPUs on this architecture", platform(XENPF_get_cpuinfo),
             (uint64_t)-XEN_ENOSYS);
}
#endif
