/* SPDX-License-Identifier: MIT */
/* What the builder asks of domctl: CONTROL(&domctl), with none of the interface in its types. */
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
    /* Was Xen built to shadow page tables? */
    bool (*shadows)(void);
    /* A PVH domain with one VCPU and no memory yet, paused; 0 where Xen refuses. */
    domid_t (*create)(const uint8_t uuid[16], uint64_t max_kb);
    /* Gives it virtual nodes. */
    long (*set_numa)(domid_t domain, struct numa *nodes);
    /* False if there is no such domain. */
    bool (*state)(domid_t domain, struct domain_state *state);
    /* What Xen holds of the domain, hvm/save.h. Both give the size, or a negative XEN_E*. */
    long (*get_context)(domid_t domain, void *buffer, uint32_t size);
    long (*set_context)(domid_t domain, void *buffer, uint32_t size);
    long (*map_port)(domid_t domain, uint32_t port);    /* the machine's, to use it */
    long (*unpause)(domid_t domain);
    long (*destroy)(domid_t domain);
};

extern const struct domctl domctl_414, domctl_417, domctl_420;

#endif /* DOMCTL_H */
