/* SPDX-License-Identifier: MIT */
/* release.c - compiled once for each release, with -DXEN_CONTROL_RELEASE=406 ... 422. */
#include <string.h>

#include "xen/access/ring.h"
#include "xen/domctl.h"
#include "xen/errno.h"
#include "xen/sysctl.h"
#include "xen/vm_event.h"

#include "tool.h"

static int domctl(struct xen_domctl *op, uint16_t id)
{
    op->interface_version = XEN_DOMCTL_INTERFACE_VERSION;
    op->domain = id;
    return (int)hypercall_domctl(op, sizeof *op);
}

static int get_domain(uint16_t id, struct domain *domain)
{
    const struct xen_domctl_getdomaininfo *info;
    struct xen_domctl op;
    int error;

    memset(&op, 0, sizeof op);
    op.cmd = XEN_DOMCTL_getdomaininfo;
    error = domctl(&op, id);
    if (error)
        return error;
    info = &op.u.getdomaininfo;
    if (info->domain != id)         /* until 4.17, Xen reports the next domain instead */
        return -XEN_ESRCH;
    domain->pages = info->tot_pages;
    domain->max_pages = info->max_pages;
    domain->vcpus = info->nr_online_vcpus;
    return 0;
}

/* An operation is a macro, so a release that lacks it is known when the tool is compiled. */
#ifdef XEN_DOMCTL_vmtrace_op
static int set_trace(uint16_t id, uint32_t vcpu, bool on)
{
    struct xen_domctl op;

    memset(&op, 0, sizeof op);
    op.cmd = XEN_DOMCTL_vmtrace_op;
    op.u.vmtrace_op.cmd = on ? XEN_DOMCTL_vmtrace_enable : XEN_DOMCTL_vmtrace_disable;
    op.u.vmtrace_op.vcpu = vcpu;
    return domctl(&op, id);
}
#else
# define set_trace NULL
#endif

/* The tool is the back end of the ring. */
static void attach(vm_event_back_ring_t *ring, const struct events *events)
{
    BACK_RING_ATTACH(ring, (vm_event_sring_t *)events->page, events->taken, 4096);
}

static void begin_events(struct events *events, void *page)
{
    SHARED_RING_INIT((vm_event_sring_t *)page);
    events->page = page;
    events->taken = 0;
}

static int take_event(struct events *events, struct event *event)
{
    vm_event_back_ring_t ring;
    vm_event_request_t request;
    int n;

    attach(&ring, events);
    n = xen_ring_final_check_requests(&ring);
    if (n <= 0)
        return n;
    xen_ring_take_request(&ring, &request);
    if (request.version != VM_EVENT_INTERFACE_VERSION)
        return -1;
    events->reason = request.reason;
    events->flags = request.flags & VM_EVENT_FLAG_VCPU_PAUSED;
    memset(event, 0, sizeof *event);
    event->vcpu = request.vcpu_id;
    event->paused = request.flags & VM_EVENT_FLAG_VCPU_PAUSED;
#if defined(XEN_ABI_X86)
    event->ip = request.data.regs.x86.rip;
#elif XEN_CONTROL_RELEASE >= 408
    event->ip = request.data.regs.arm.pc;
#endif
    switch (request.reason) {
    case VM_EVENT_REASON_MEM_ACCESS:
        event->kind = MEMORY_ACCESS;
        event->gfn = request.u.mem_access.gfn;
        event->offset = request.u.mem_access.offset;
        break;
    case VM_EVENT_REASON_SOFTWARE_BREAKPOINT:
        event->kind = BREAKPOINT;
        break;
    case VM_EVENT_REASON_GUEST_REQUEST:
        event->kind = GUEST_REQUEST;
        break;
    }
    return 1;
}

static bool answer_event(struct events *events, const struct event *event)
{
    vm_event_back_ring_t ring;
    vm_event_response_t *response;
    bool notify;

    attach(&ring, events);
    ring.req_cons++;
    response = RING_GET_RESPONSE(&ring, ring.rsp_prod_pvt++);
    memset(response, 0, sizeof *response);
    response->version = VM_EVENT_INTERFACE_VERSION;
    response->vcpu_id = event->vcpu;
    response->reason = events->reason;
    response->flags = events->flags;
    events->taken++;
    notify = xen_ring_push_responses_notify(&ring);
    return notify;
}

#define NAME(release)           NAME_(release)
#define NAME_(release)          release_##release
extern const struct release NAME(XEN_CONTROL_RELEASE);
const struct release NAME(XEN_CONTROL_RELEASE) = {
    XEN_CONTROL_RELEASE, XEN_DOMCTL_INTERFACE_VERSION, XEN_SYSCTL_INTERFACE_VERSION,
    VM_EVENT_INTERFACE_VERSION, get_domain, set_trace, begin_events, take_event, answer_event,
};
