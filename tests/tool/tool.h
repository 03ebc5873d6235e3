/* SPDX-License-Identifier: MIT */
/*
 * tool.h - what a tool knows of domains and events, whatever the release of Xen.
 *
 * Nothing here depends on a release: only release.c includes the headers of the control interfaces.
 */
#ifndef TOOL_H
#define TOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct domain {
    uint64_t pages, max_pages;      /* of 4 KiB: allocated, and at most */
    uint32_t vcpus;                 /* online */
};

enum kind { OTHER_EVENT, MEMORY_ACCESS, BREAKPOINT, GUEST_REQUEST };

struct event {
    enum kind kind;
    uint32_t vcpu;
    bool paused;                    /* the VCPU waits for an answer */
    uint64_t ip;                    /* where the VCPU is; 0 if the release does not tell */
    uint64_t gfn, offset;           /* MEMORY_ACCESS: the page, and the byte in it */
};

/* A ring of events. Each is answered before the next is taken, so one counter is enough. */
struct events {
    void *page;                     /* shared with Xen */
    uint32_t taken;
    uint32_t reason, flags;         /* of the event that was taken last; for its answer */
};

/* One release: its numbers, and functions that were compiled for it. */
struct release {
    unsigned int number;            /* 417 for Xen 4.17 */
    unsigned int domctl, sysctl, vm_event;  /* interface versions */

    /* Both return 0 or a negative error of Xen. */
    int (*domain)(uint16_t id, struct domain *domain);
    int (*trace)(uint16_t id, uint32_t vcpu, bool on);  /* NULL: the release has no such operation */

    /* Initialises the ring, before the tool enables events (XEN_DOMCTL_vm_event_op). */
    void (*begin)(struct events *events, void *page);
    /* Returns 1; 0 if there is no event; -1 if the ring is corrupt or of another version. */
    int (*take)(struct events *events, struct event *event);
    /* Answers the event that was taken: its VCPU runs again. Returns whether to notify Xen. */
    bool (*answer)(struct events *events, const struct event *event);
};

/* The releases, the newest first. */
#define EACH_RELEASE(do) \
    do(422) do(421) do(420) do(419) do(418) do(417) do(416) do(415) do(414) do(413) do(412) do(411) \
    do(410) do(409) do(408) do(407) do(406)

/* The release that runs; NULL: none of these. */
const struct release *running_release(void);

/*
 * Make a hypercall. They return its result, or a negative error of Xen. `record` is `bytes` long; Xen reads
 * and writes it.
 */
long hypercall_domctl(void *record, size_t bytes);
long hypercall_version(unsigned int command);

#endif /* TOOL_H */
