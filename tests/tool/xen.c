/* SPDX-License-Identifier: MIT */
/*
 * xen.c - the other end of the tool: answers hypercalls and makes events as each release of Xen does.
 *
 * It knows the layouts from abi-snapshots/history.tsv alone (layouts.h), and includes no control interface.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xen/errno.h"
#include "xen/version.h"
#include "xen/xen.h"

#include "tool.h"

/* What history.tsv has of a release. UNKNOWN: the release has no such member. */
#define UNKNOWN 0xffffffffU
static const struct layout {
    unsigned int number, domctl, sysctl, vm_event;
    unsigned int domctl_bytes, interface_version, domain, u;       /* xen_domctl */
    unsigned int info_domain, tot_pages, max_pages, nr_online_vcpus;
    unsigned int event_bytes, version, flags, reason, vcpu_id, gfn, offset, rip;
    unsigned int paused, alternate_p2m, mem_access, guest_request, vmtrace;
} layouts[] = {
#include "layouts.h"
};

static const struct layout *xen;    /* the release that runs */
static unsigned long runs_version;
static int passed, failed;

static void check(const char *what, uint64_t found, uint64_t expected)
{
    if (found == expected) {
        passed++;
    } else {
        failed++;
        printf("FAILED: Xen 4.%u: %s is %#llx, expected %#llx\n", xen->number - 400, what,
               (unsigned long long)found, (unsigned long long)expected);
    }
}

static uint64_t get(const void *at, unsigned int offset, size_t bytes)
{
    uint64_t value = 0;

    memcpy(&value, (const char *)at + offset, bytes);
    return value;
}

static void put(void *at, unsigned int offset, size_t bytes, uint64_t value)
{
    memcpy((char *)at + offset, &value, bytes);
}

long hypercall_version(unsigned int command)
{
    return command == XENVER_version ? (long)runs_version : -XEN_ENOSYS;
}

long hypercall_domctl(void *op, size_t bytes)
{
    check("a domctl's size", bytes, xen->domctl_bytes);
    if (get(op, xen->interface_version, 4) != xen->domctl)
        return -XEN_EACCES;
    if (get(op, 0, 4) == xen->vmtrace)
        return get(op, xen->u + 4, 4) == 3 ? 0 : -XEN_ENOENT;       /* VCPU 3 */
    if (get(op, xen->domain, 2) > 7 || (xen->number >= 418 && get(op, xen->domain, 2) != 7))
        return -XEN_ESRCH;
    put(op, xen->u + xen->info_domain, 2, 7);                       /* the only domain */
    put(op, xen->u + xen->tot_pages, 8, 0x123456789);
    put(op, xen->u + xen->max_pages, 8, 0x9876543210);
    put(op, xen->u + xen->nr_online_vcpus, 4, 5);
    return 0;
}

/* The ring: two indexes of each end, in bytes 0 to 15, and slots from byte 64 on. */
static char ring[4096] __attribute__((aligned(4096)));

static char *slot(unsigned int n)
{
    unsigned int slots = 1;

    while (2 * slots * xen->event_bytes <= sizeof ring - 64)
        slots *= 2;
    return ring + 64 + n % slots * xen->event_bytes;
}

static void check_events(const struct release *release)
{
    struct events events;
    struct event event;

    memset(ring, 0x5a, sizeof ring);
    release->begin(&events, ring);
    check("the ring's indexes", get(ring, 0, 4) + get(ring, 8, 4), 0);
    check("an empty ring", (uint64_t)release->take(&events, &event), 0);
    for (unsigned int n = 0; n < 20; n++) {
        char *at = slot(n);

        memset(at, 0x5a, xen->event_bytes);
        put(at, xen->version, 4, xen->vm_event);
        put(at, xen->flags, 4, (n % 2 ? xen->paused : 0) | (n % 5 ? xen->alternate_p2m : 0));
        put(at, xen->reason, 4, n % 3 ? xen->mem_access : xen->guest_request);
        put(at, xen->vcpu_id, 4, n);
        put(at, xen->rip, 8, 0xffffffff81000000 + n);
        put(at, xen->gfn, 8, 0x100000 + n);
        put(at, xen->offset, 8, 16 * n);
        put(ring, 0, 4, n + 1);                 /* req_prod */
        check("an event", (uint64_t)release->take(&events, &event), 1);
        check("its kind", event.kind, n % 3 ? MEMORY_ACCESS : GUEST_REQUEST);
        check("its VCPU", event.vcpu, n);
        check("whether it waits", event.paused, n % 2);
        check("its rip", event.ip, 0xffffffff81000000 + n);
        check("its gfn", event.gfn, n % 3 ? 0x100000 + n : 0);
        check("its offset", event.offset, n % 3 ? 16 * n : 0);
        check("whether Xen wants to know", release->answer(&events, &event), n != 10);
        check("rsp_prod", get(ring, 8, 4), n + 1);
        put(ring, 12, 4, n == 9 ? n + 12 : n + 2);      /* rsp_event: Xen waits, but not for number 10 */
        check("the answer's version", get(at, xen->version, 4), xen->vm_event);
        check("the answer's VCPU", get(at, xen->vcpu_id, 4), n);
        check("the answer's reason", get(at, xen->reason, 4), n % 3 ? xen->mem_access : xen->guest_request);
        /* alternate_p2m would switch the VCPU to the P2M of the answer's altp2m_idx */
        check("the answer's flags", get(at, xen->flags, 4), n % 2 ? xen->paused : 0);
    }
    check("no further event", (uint64_t)release->take(&events, &event), 0);
    memset(slot(20), 0, xen->event_bytes);
    put(slot(20), xen->version, 4, xen->vm_event + 1);
    put(ring, 0, 4, 21);
    check("an event of another version", (uint64_t)release->take(&events, &event), (uint64_t)-1);
    put(ring, 0, 4, 1000);
    check("a corrupt ring", (uint64_t)release->take(&events, &event), (uint64_t)-1);
}

int main(void)
{
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        const struct release *release;
        struct domain domain;

        xen = &layouts[i];
        runs_version = 4UL << 16 | (xen->number - 400);
        release = running_release();
        if (!release) {
            check("a release", 0, xen->number);
            continue;
        }
        check("the release", release->number, xen->number);
        check("domctl", release->domctl, xen->domctl);
        check("sysctl", release->sysctl, xen->sysctl);
        check("vm_event", release->vm_event, xen->vm_event);
        check("a domain", (uint64_t)release->domain(7, &domain), 0);
        check("its pages", domain.pages, 0x123456789);
        check("its limit", domain.max_pages, 0x9876543210);
        check("its VCPUs", domain.vcpus, 5);
        check("a domain before it", (uint64_t)release->domain(6, &domain), (uint64_t)-XEN_ESRCH);
        check("a domain after it", (uint64_t)release->domain(8, &domain), (uint64_t)-XEN_ESRCH);
        check("whether it can trace", release->trace != NULL, xen->vmtrace != UNKNOWN);
        if (release->trace) {
            check("tracing a VCPU", (uint64_t)release->trace(7, 3, true), 0);
            check("tracing another", (uint64_t)release->trace(7, 2, true), (uint64_t)-XEN_ENOENT);
        }
        check_events(release);

        /* another Xen is found by the version of its domctl, as the newest that has it; so is one that lies */
        runs_version = 4UL << 16 | 99;
        release = running_release();
        check("domctl of another Xen", release ? release->domctl : 0, xen->domctl);
        runs_version = 4UL << 16 | (xen->domctl < 16 ? 22 : 6);
        release = running_release();
        check("domctl of a Xen that lies", release ? release->domctl : 0, xen->domctl);
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
