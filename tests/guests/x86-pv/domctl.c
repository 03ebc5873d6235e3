/* SPDX-License-Identifier: MIT */
#include "domctl.h"

#include "xen/access/ring.h"
#include "xen/domctl.h"
#include "xen/errno.h"
#include "xen/sysctl.h"
#include "xen/vm_event.h"

static struct xen_domctl op;

static long domctl_op(uint32_t cmd, struct xen_domctl *arg, domid_t domain)
{
    arg->cmd = cmd;
    arg->interface_version = XEN_DOMCTL_INTERFACE_VERSION;
    arg->domain = domain;
    return use(__HYPERVISOR_domctl, cmd,
               hypercall(__HYPERVISOR_domctl, (unsigned long)arg, 0, 0, 0, 0));
}

#define domctl(cmd, domain)     domctl_op(cmd, XEN_OP_TYPED(xen_op_##cmd, &op), domain)

static void check_interface(void)
{
    op.cmd = XEN_DOMCTL_createdomain;
    op.interface_version = XEN_DOMCTL_INTERFACE_VERSION + 1;
    check_is("domctl: by the next interface version",
             (uint64_t)hypercall(__HYPERVISOR_domctl,
                                 (unsigned long)XEN_OP(XEN_DOMCTL_createdomain, &op), 0, 0, 0, 0),
             (uint64_t)-XEN_EACCES);
    op.interface_version = XEN_DOMCTL_INTERFACE_VERSION - 1;
    check_is("domctl: by the one before",
             (uint64_t)hypercall(__HYPERVISOR_domctl,
                                 (unsigned long)XEN_OP(XEN_DOMCTL_createdomain, &op), 0, 0, 0, 0),
             (uint64_t)-XEN_EACCES);
}

static bool shadows(void)
{
    struct xen_sysctl info = {
        .cmd = XEN_SYSCTL_physinfo, .interface_version = XEN_SYSCTL_INTERFACE_VERSION,
    };

    check_is("domctl: sysctl physinfo",
             (uint64_t)hypercall(__HYPERVISOR_sysctl,
                                 (unsigned long)XEN_OP(XEN_SYSCTL_physinfo, &info), 0, 0, 0, 0), 0);
    return info.u.physinfo.capabilities & XEN_SYSCTL_PHYSCAP_shadow;
}

/* Memory from which Xen takes the domain's nested or shadow page tables. */
static void set_pool(domid_t domain, uint32_t mb)
{
#if XEN_CONTROL_RELEASE >= 417
    op.u.paging_mempool.size = (uint64_t)mb << 20;
    check_is("domctl: set_paging_mempool_size",
             (uint64_t)domctl(XEN_DOMCTL_set_paging_mempool_size, domain), 0);
    op.u.paging_mempool.size = 0;
    check_is("domctl: get_paging_mempool_size",
             (uint64_t)domctl(XEN_DOMCTL_get_paging_mempool_size, domain), 0);
    check_is("domctl: what was set", op.u.paging_mempool.size, (uint64_t)mb << 20);
#endif
    op.u.shadow_op = (struct xen_domctl_shadow_op){
        .op = XEN_DOMCTL_SHADOW_OP_SET_ALLOCATION, .mb = mb,
    };
    check_is("domctl: shadow_op, set the allocation",
             (uint64_t)domctl(XEN_DOMCTL_shadow_op, domain), 0);
    op.u.shadow_op = (struct xen_domctl_shadow_op){
        .op = XEN_DOMCTL_SHADOW_OP_GET_ALLOCATION,
    };
    check_is("domctl: shadow_op, get it", (uint64_t)domctl(XEN_DOMCTL_shadow_op, domain), 0);
    check_is("domctl: what was set", op.u.shadow_op.mb, mb);
}

static domid_t create(const uint8_t uuid[16], uint64_t max_kb)
{
    domid_t domain;

    check_interface();
    op.u.createdomain = (struct xen_domctl_createdomain){
        /* without shadow page tables, the domain uses nested page tables */
        .flags = XEN_DOMCTL_CDF_hvm | (shadows() ? 0 : XEN_DOMCTL_CDF_hap),
        .max_vcpus = 1,
        .max_evtchn_port = 1023,
        .max_grant_frames = 4,
        .max_maptrack_frames = 4,
#if XEN_CONTROL_RELEASE >= 416
        .grant_opts = XEN_DOMCTL_GRANT_version(2),
#endif
        .arch.emulation_flags = XEN_X86_EMU_LAPIC,
    };
    memcpy(op.u.createdomain.handle, uuid, sizeof(op.u.createdomain.handle));
    if (!check_is("domctl: createdomain", (uint64_t)domctl(XEN_DOMCTL_createdomain, 0), 0))
        return 0;
    domain = op.domain;
    op.u.max_vcpus.max = 1;
    check_is("domctl: max_vcpus", (uint64_t)domctl(XEN_DOMCTL_max_vcpus, domain), 0);
    op.u.max_mem.max_memkb = max_kb;
    check_is("domctl: max_mem", (uint64_t)domctl(XEN_DOMCTL_max_mem, domain), 0);
    set_pool(domain, 4);
    return domain;
}

static long set_numa(domid_t domain, struct numa *nodes)
{
    static unsigned int real[2];

    op.u.vnuma = (struct xen_domctl_vnuma){ .nr_vnodes = 2, .nr_vmemranges = 3, .nr_vcpus = 1 };
    set_xen_guest_handle(op.u.vnuma.vdistance, nodes->distance);
    set_xen_guest_handle(op.u.vnuma.vcpu_to_vnode, nodes->node);
    set_xen_guest_handle(op.u.vnuma.vnode_to_pnode, real);
    set_xen_guest_handle(op.u.vnuma.vmemrange, nodes->range);
    return domctl(XEN_DOMCTL_setvnumainfo, domain);
}

/* If there is no domain of this number, Xen returns the next one. */
static bool state(domid_t domain, struct domain_state *to)
{
    const struct xen_domctl_getdomaininfo *info = &op.u.getdomaininfo;

    if (domctl(XEN_DOMCTL_getdomaininfo, domain) || info->domain != domain)
        return false;
    to->pages = info->tot_pages;
    to->max_pages = info->max_pages;
    to->vcpus = info->nr_online_vcpus;
    to->hvm = info->flags & XEN_DOMINF_hvm_guest;
    to->paused = info->flags & XEN_DOMINF_paused;
    to->dying = info->flags & XEN_DOMINF_dying;
    to->shut_down = info->flags & XEN_DOMINF_shutdown;
    to->reason = info->flags >> XEN_DOMINF_shutdownshift & XEN_DOMINF_shutdownmask;
    memcpy(to->uuid, info->handle, sizeof(to->uuid));
    return true;
}

static void set_buffer(void *buffer, uint32_t size)
{
    op.u.hvmcontext.size = size;
    set_xen_guest_handle(op.u.hvmcontext.buffer, (uint8_t *)buffer);
}

static long get_context(domid_t domain, void *buffer, uint32_t size)
{
    long error;

    set_buffer(buffer, size);
    error = domctl(XEN_DOMCTL_gethvmcontext, domain);
    return error ? error : (long)op.u.hvmcontext.size;
}

static long set_context(domid_t domain, void *buffer, uint32_t size)
{
    long error;

    set_buffer(buffer, size);
    error = domctl(XEN_DOMCTL_sethvmcontext, domain);
    return error ? error : (long)op.u.hvmcontext.size;
}

static long map_port(domid_t domain, uint32_t port)
{
    op.u.ioport_mapping = (struct xen_domctl_ioport_mapping){
        .first_gport = port, .first_mport = port, .nr_ports = 1, .add_mapping = DPCI_ADD_MAPPING,
    };
    return domctl(XEN_DOMCTL_ioport_mapping, domain);
}

static long watch(domid_t domain)
{
    long error;

    op.u.vm_event_op = (struct xen_domctl_vm_event_op){
        .op = XEN_VM_EVENT_ENABLE, .mode = XEN_DOMCTL_VM_EVENT_OP_MONITOR,
    };
    error = domctl(XEN_DOMCTL_vm_event_op, domain);
    if (error)
        return error;
    op.u.monitor_op = (struct xen_domctl_monitor_op){
        .op = XEN_DOMCTL_MONITOR_OP_ENABLE, .event = XEN_DOMCTL_MONITOR_EVENT_GUEST_REQUEST,
    };
    return domctl(XEN_DOMCTL_monitor_op, domain);
}

/* The domain has made one request, as the only event that it can have caused. */
static void check_requests(void *page, uint64_t memory)
{
    vm_event_back_ring_t ring;
    vm_event_request_t request;

    BACK_RING_INIT(&ring, (vm_event_sring_t *)page, PAGE_SIZE);
    if (!check_is("vm_event: requests", (uint64_t)xen_ring_requests(&ring), 1))
        return;
    xen_ring_take_request(&ring, &request);
    check_is("vm_event: its version", request.version, VM_EVENT_INTERFACE_VERSION);
    check_is("vm_event: its reason", request.reason, VM_EVENT_REASON_GUEST_REQUEST);
    check_is("vm_event: the VCPU", request.vcpu_id, 0);
    check_is("vm_event: it goes on", request.flags & VM_EVENT_FLAG_VCPU_PAUSED, 0);
    check("vm_event: where it is", request.data.regs.x86.rip && request.data.regs.x86.rip < memory);
    check_is("vm_event: protected mode", request.data.regs.x86.cr0 & 1, 1);
}

static long unwatch(domid_t domain)
{
    op.u.vm_event_op = (struct xen_domctl_vm_event_op){
        .op = XEN_VM_EVENT_DISABLE, .mode = XEN_DOMCTL_VM_EVENT_OP_MONITOR,
    };
    return domctl(XEN_DOMCTL_vm_event_op, domain);
}

static long unpause(domid_t domain)
{
    return domctl(XEN_DOMCTL_unpausedomain, domain);
}

static long destroy(domid_t domain)
{
    return domctl(XEN_DOMCTL_destroydomain, domain);
}

const struct domctl CONTROL_NAME(domctl) = {
    .shadows = shadows,
    .create = create,
    .set_numa = set_numa,
    .state = state,
    .get_context = get_context,
    .set_context = set_context,
    .map_port = map_port,
    .watch = watch,
    .check_requests = check_requests,
    .unwatch = unwatch,
    .unpause = unpause,
    .destroy = destroy,
};
