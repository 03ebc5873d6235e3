/* SPDX-License-Identifier: MIT */
#include "control.h"

#include "xen/domctl.h"
#include "xen/errno.h"
#include "xen/memory.h"
#include "xen/sysctl.h"
#include "xen/version.h"

#define PAGES_PER_MB    (1u << (20 - PAGE_SHIFT))
#define CLAIM           16

static struct xen_sysctl op;
static uint32_t cpus;           /* that QEMU was started with */

static uint64_t sysctl_op(uint32_t cmd, struct xen_sysctl *arg)
{
    arg->cmd = cmd;
    arg->interface_version = XEN_SYSCTL_INTERFACE_VERSION;
    return (uint64_t)use(__HYPERVISOR_sysctl, cmd,
                         hypercall(__HYPERVISOR_sysctl, (unsigned long)arg, 0, 0, 0, 0));
}

#define sysctl(cmd)     sysctl_op(cmd, XEN_OP_TYPED(xen_op_##cmd, &op))

static void check_interface(void)
{
    op.cmd = XEN_SYSCTL_sched_id;
    op.interface_version = XEN_SYSCTL_INTERFACE_VERSION + 1;
    check_is("sysctl: of no other release",
             (uint64_t)hypercall(__HYPERVISOR_sysctl,
                                 (unsigned long)XEN_OP(XEN_SYSCTL_sched_id, &op), 0, 0, 0, 0),
             (uint64_t)-XEN_EACCES);
    memset(&op, 0xff, sizeof(op));
    check_is("sysctl: sched_id", sysctl(XEN_SYSCTL_sched_id), 0);
    check_is("sysctl: credit2", op.u.sched_id.sched_id, XEN_SCHEDULER_CREDIT2);
}

static void check_physinfo(void)
{
    uint64_t pages = guest_number("ram_mb=") * PAGES_PER_MB;
    uint64_t own = guest_number("mem_mb=") * PAGES_PER_MB;
    const struct xen_sysctl_physinfo *info = &op.u.physinfo;

    memset(&op, 0xff, sizeof(op));
    check_is("sysctl: physinfo", sysctl(XEN_SYSCTL_physinfo), 0);
    check_is("sysctl: CPUs", info->nr_cpus, cpus);
    check_is("sysctl: threads of a core", info->threads_per_core, 1);
    /* Arm reports one core or, in newer releases, all CPUs. */
    check_within("sysctl: cores of a socket", info->cores_per_socket, ON_X86 ? cpus : 1, cpus);
    check_within("sysctl: the highest CPU there can be", info->max_cpu_id, cpus - 1, 4095);
    check_is("sysctl: nodes", info->nr_nodes, 1);
    check_within("sysctl: pages", info->total_pages, pages - 16 * PAGES_PER_MB, pages);
    check_within("sysctl: free ones", info->free_pages, 1, pages - own);
    check_is("sysctl: none claimed", info->outstanding_pages, 0);
    check_within("sysctl: the last frame", info->max_mfn,
                 arch.ram_start_page + pages - PAGES_PER_MB, UINT32_MAX);
    check_within("sysctl: kHz", info->cpu_khz, 10000, 100000000);
    check_is("sysctl: HVM domains can be", info->capabilities & XEN_SYSCTL_PHYSCAP_hvm,
             TRANSLATED ? XEN_SYSCTL_PHYSCAP_hvm : info->capabilities & XEN_SYSCTL_PHYSCAP_hvm);
    check_is("sysctl: and PV domains, on x86", info->capabilities & XEN_SYSCTL_PHYSCAP_pv,
             ON_X86 ? XEN_SYSCTL_PHYSCAP_pv : 0);
}

static void check_claim(void)
{
    struct xen_memory_domain self = { .domid = DOMID_SELF };
    struct xen_memory_reservation claim = { .domid = 0 };

    claim.nr_extents = (xen_ulong_t)xen_memory(XENMEM_current_reservation, &self) + CLAIM;
#if defined(XEN_ABI_X86_32)
    check_is("sysctl: no claims by 32-bit guests",
             (uint64_t)xen_memory(XENMEM_claim_pages, &claim), (uint64_t)-XEN_ENOSYS);
    return;
#endif
    if (claim.nr_extents > (xen_ulong_t)xen_memory(XENMEM_maximum_reservation, &self)) {
        check_is("sysctl: no more may be claimed",
                 (uint64_t)xen_memory(XENMEM_claim_pages, &claim), (uint64_t)-XEN_EINVAL);
        return;
    }
    check_is("sysctl: claim pages", (uint64_t)xen_memory(XENMEM_claim_pages, &claim), 0);
    check_is("sysctl: physinfo", sysctl(XEN_SYSCTL_physinfo), 0);
    check_is("sysctl: so many are claimed", op.u.physinfo.outstanding_pages, CLAIM);
    claim.nr_extents = 0;
    check_is("sysctl: leave them", (uint64_t)xen_memory(XENMEM_claim_pages, &claim), 0);
}

static void check_cpus(void)
{
    static xen_sysctl_cpuinfo_t idle[4];
    static xen_sysctl_cputopo_t topology[4];

    memset(idle, 0xff, sizeof(idle));
    op.u.getcpuinfo.max_cpus = 4;
    set_xen_guest_handle(op.u.getcpuinfo.info, idle);
    check_is("sysctl: getcpuinfo", sysctl(XEN_SYSCTL_getcpuinfo), 0);
    check_is("sysctl: of all CPUs", op.u.getcpuinfo.nr_cpus, cpus);
    check_within("sysctl: the first was idle", idle[0].idletime, 1, UINT64_MAX - 1);
    check_is("sysctl: no more are written", idle[cpus].idletime, UINT64_MAX);

    memset(topology, 0x55, sizeof(topology));
    op.u.cputopoinfo.num_cpus = 4;
    set_xen_guest_handle(op.u.cputopoinfo.cputopo, topology);
    check_is("sysctl: cputopoinfo", sysctl(XEN_SYSCTL_cputopoinfo), 0);
    check_is("sysctl: of all CPUs", op.u.cputopoinfo.num_cpus, cpus);
    check_is("sysctl: the first is core 0", topology[0].core, 0);
    /* On x86, QEMU reports a core for each CPU; on Arm, the number is 0. */
    check_is("sysctl: the last of its own", topology[cpus - 1].core, ON_X86 ? cpus - 1 : 0);
    check_is("sysctl: of socket 0", topology[0].socket, 0);
    check_is("sysctl: of node 0", topology[0].node, 0);
    check_is("sysctl: no more are written", topology[cpus].core, 0x55555555);
}

static void check_nodes(void)
{
    static xen_sysctl_meminfo_t memory[2];
    static uint32_t distance[4];
    uint64_t bytes = guest_number("ram_mb=") << 20;

    memset(memory, 0xff, sizeof(memory));
    memset(distance, 0xff, sizeof(distance));
    op.u.numainfo.num_nodes = 2;
    set_xen_guest_handle(op.u.numainfo.meminfo, memory);
    set_xen_guest_handle(op.u.numainfo.distance, distance);
    check_is("sysctl: numainfo", sysctl(XEN_SYSCTL_numainfo), 0);
    check_is("sysctl: of one node", op.u.numainfo.num_nodes, 1);
    check_within("sysctl: its memory", memory[0].memsize, bytes - (16 << 20), bytes + (1u << 31));
    check_within("sysctl: what is free of it", memory[0].memfree, 1, memory[0].memsize);
    check_is("sysctl: no more are written", memory[1].memsize, UINT64_MAX);
}

static void check_domains(void)
{
    static xen_domctl_getdomaininfo_t list[2];
    unsigned long most;
    struct xen_memory_domain self = { .domid = DOMID_SELF };

    memset(list, 0xff, sizeof(list));
    op.u.getdomaininfolist.first_domain = 0;
    op.u.getdomaininfolist.max_domains = 2;
    set_xen_guest_handle(op.u.getdomaininfolist.buffer, list);
    check_is("sysctl: getdomaininfolist", sysctl(XEN_SYSCTL_getdomaininfolist), 0);
    check_within("sysctl: domains", op.u.getdomaininfolist.num_domains, 1, 2);
    check_is("sysctl: the first is dom0", list[0].domain, 0);
    check_is("sysctl: with its pages", list[0].tot_pages,
             (uint64_t)xen_memory(XENMEM_current_reservation, &self));
    most = (unsigned long)xen_memory(XENMEM_maximum_reservation, &self);
    check_is("sysctl: that it may have, as far as a hypercall can tell",
             list[0].max_pages < ~0ul >> 1 ? list[0].max_pages : ~0ul >> 1, most);
    check_is("sysctl: is running, and no more", list[0].flags &
             (XEN_DOMINF_running | XEN_DOMINF_dying | XEN_DOMINF_shutdown | XEN_DOMINF_paused),
             XEN_DOMINF_running);
    check_is("sysctl: HVM, if Xen translates on x86", list[0].flags & XEN_DOMINF_hvm_guest,
             TRANSLATED ? XEN_DOMINF_hvm_guest : 0);
    check_within("sysctl: has run", list[0].cpu_time, 1, UINT64_MAX - 1);
    check_is("sysctl: in the first pool", list[0].cpupool, 0);
}

/* Checks that another domain has shut down, and the reason. */
void CONTROL_NAME(check_reason)(domid_t domain, unsigned int reason)
{
    static xen_domctl_getdomaininfo_t info;

    op.u.getdomaininfolist.first_domain = domain;
    op.u.getdomaininfolist.max_domains = 1;
    set_xen_guest_handle(op.u.getdomaininfolist.buffer, &info);
    check_is("sysctl: getdomaininfolist", sysctl(XEN_SYSCTL_getdomaininfolist), 0);
    check_is("sysctl: there is that domain", info.domain, domain);
    check_is("sysctl: and has shut down", info.flags & XEN_DOMINF_shutdown, XEN_DOMINF_shutdown);
    check_is("sysctl: for this reason",
             info.flags >> XEN_DOMINF_shutdownshift & XEN_DOMINF_shutdownmask, reason);
}

/* Xen's own messages. */
static void check_messages(void)
{
    static char text[4096];
    char version[] = "Xen version 4.";

    memset(text, 0, sizeof(text));
    memset(&op, 0, sizeof(op));
    op.u.readconsole.count = sizeof(text) - 1;
    set_xen_guest_handle(op.u.readconsole.buffer, text);
    check_is("sysctl: readconsole", sysctl(XEN_SYSCTL_readconsole), 0);
    check_within("sysctl: as much as there is room for", op.u.readconsole.count,
                 1024, sizeof(text) - 1);
    check_is("sysctl: that much", strlen(text), op.u.readconsole.count);
    check("sysctl: Xen's first words", text_find(text, version));
}

void CONTROL_NAME(check_sysctl)(void)
{
    cpus = (uint32_t)guest_number("cpus=");
    check_interface();
    check_physinfo();
    check_claim();
    check_cpus();
    check_nodes();
    check_domains();
    check_messages();
}
