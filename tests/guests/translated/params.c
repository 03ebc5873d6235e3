/* SPDX-License-Identifier: MIT */
/* What the toolstack shares with a translated guest: the numbers are parameters of the domain. */
#include "peer.h"

#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"

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
