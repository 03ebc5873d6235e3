/* SPDX-License-Identifier: MIT */
/* The domctl operations of the builder: CONTROL(&domctl). The types do not depend on the release. */
#ifndef DOMCTL_H
#define DOMCTL_H

#include "control.h"
#include "second.h"

struct domain_state {
    uint64_t pages, max_pages;
    uint32_t vcpus;
    bool hvm, paused, dying, shut_down;
    unsigned int reason;                /* SHUTDOWN_* */
    uint8_t uuid[16];
};

struct domctl {
    /* Was Xen built with shadow page tables? */
    bool (*shadows)(void);
    /* Creates a paused PVH domain with one VCPU and no memory; returns 0 if Xen refuses. */
    domid_t (*create)(const uint8_t uuid[16], uint64_t max_kb);
    /* Sets its virtual NUMA nodes. */
    long (*set_numa)(domid_t domain, struct numa *nodes);
    /* False if there is no such domain. */
    bool (*state)(domid_t domain, struct domain_state *state);
    /* The saved state of the domain (hvm/save.h). Both return the size, or a negative XEN_E*. */
    long (*get_context)(domid_t domain, void *buffer, uint32_t size);
    long (*set_context)(domid_t domain, void *buffer, uint32_t size);
    long (*map_port)(domid_t domain, uint32_t port);    /* of the machine; lets the domain use it */
    /* Xen reports what the domain requests (vm_event.h) in the page HVM_PARAM_MONITOR_RING_PFN. */
    long (*watch)(domid_t domain);
    void (*check_requests)(void *page, uint64_t memory);  /* memory: the domain's, in bytes */
    long (*unwatch)(domid_t domain);
    long (*unpause)(domid_t domain);
    long (*destroy)(domid_t domain);
};

extern const struct domctl domctl_414, domctl_417, domctl_420;

#endif /* DOMCTL_H */
