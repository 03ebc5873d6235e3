/* SPDX-License-Identifier: MIT */
/* What the toolstack shares with a translated guest: the numbers are parameters of the domain. */
#include "peer.h"

#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"
#include "xen/sched.h"

/* Far behind the image, within the smallest domain that xl makes here */
#define UNUSED      (16u << 20)
#define VECTOR      0x40u       /* for upcalls, which do not come: every port is masked */

static uint64_t param(uint32_t index)
{
    struct xen_hvm_param get = { .domid = DOMID_SELF, .index = index };

    return xen_hvm(HVMOP_get_param, &get) ? 0 : get.value;
}

bool find_pages(struct peer_pages *found)
{
    found->store = (void *)(unsigned long)(param(HVM_PARAM_STORE_PFN) << PAGE_SHIFT);
    found->store_port = (evtchn_port_t)param(HVM_PARAM_STORE_EVTCHN);
    found->console = (void *)(unsigned long)(param(HVM_PARAM_CONSOLE_PFN) << PAGE_SHIFT);
    found->console_port = (evtchn_port_t)param(HVM_PARAM_CONSOLE_EVTCHN);
    return found->store && found->store_port && found->console && found->console_port;
}

/* On x86, the toolstack lets a suspend return 1 only if the guest takes events. */
void want_control(void)
{
#if defined(XEN_ABI_X86)
    struct xen_hvm_param set = {
        .domid = DOMID_SELF, .index = HVM_PARAM_CALLBACK_IRQ,
        .value = (uint64_t)HVM_PARAM_CALLBACK_TYPE_VECTOR << 56 | VECTOR,
    };

    xen_hvm(HVMOP_set_param, &set);
#endif
}

bool suspend(void)
{
    struct sched_shutdown shutdown = { .reason = SHUTDOWN_suspend };
    long result = xen_sched(SCHEDOP_shutdown, &shutdown);

    if (result == 1)
        return true;
    if (result || !map_shared_info())
        check_stop("peer: suspend", (uint64_t)result, 0);
    want_control();
    return false;
}

xen_pfn_t unused_frame(size_t number)
{
    return (UNUSED >> PAGE_SHIFT) + number;
}
