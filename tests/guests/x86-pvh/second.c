/* SPDX-License-Identifier: MIT */
/* Checks in a domain that dom0 created, before it is a front end. x86-pv/ has the dom0 part. */
#include "pvh.h"
#include "second.h"

#include "xen/access/grant.h"
#include "xen/access/once.h"
#include "xen/errno.h"
#include "xen/hvm/hvm_op.h"

/* The virtual NUMA nodes that dom0 set. */
static void check_numa(void)
{
    const struct numa given = numa_nodes();
    struct numa seen;
    struct xen_vnuma_topology_info info = {
        .domid = DOMID_SELF, .nr_vnodes = 2, .nr_vcpus = 1, .nr_vmemranges = 2,
    };

    memset(&seen, 0xff, sizeof(seen));
    set_xen_guest_handle(info.vdistance.h, seen.distance);
    set_xen_guest_handle(info.vcpu_to_vnode.h, seen.node);
    set_xen_guest_handle(info.vmemrange.h, seen.range);
    check_is("numa: a list is too short", (uint64_t)xen_memory(XENMEM_get_vnumainfo, &info),
             (uint64_t)-XEN_ENOBUFS);
    check_is("numa: so many ranges there are", info.nr_vmemranges, 3);
    check_is("numa: get_vnumainfo", (uint64_t)xen_memory(XENMEM_get_vnumainfo, &info), 0);
    check_is("numa: nodes", info.nr_vnodes, 2);
    check_is("numa: VCPUs", info.nr_vcpus, 1);
    check("numa: distances", !memcmp(seen.distance, given.distance, sizeof(seen.distance)));
    check_is("numa: the VCPU's node", seen.node[0], given.node[0]);
    check("numa: ranges of memory", !memcmp(seen.range, given.range, sizeof(seen.range)));
}

/* A hint to Xen that a page table will be freed. It has an effect only with shadow page tables. */
static void check_dying(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct xen_hvm_pagetable_dying dying = {
        .domid = DOMID_SELF, .gpa = (unsigned long)page,
    };
    long answer = xen_hvm(HVMOP_pagetable_dying, &dying);

    if (guest_number("shadow="))
        check_is("hvm: a page table is dying", (uint64_t)answer, 0);
    else
        check("hvm: without shadows it is refused",
              answer == -XEN_EINVAL || answer == -XEN_ENOSYS);
}

static uint64_t set_version(uint32_t number)
{
    struct gnttab_set_version version = { .version = number };

    return (uint64_t)xen_grant(GNTTABOP_set_version, &version);
}

/* dom0 can copy a page that it grants to this domain through a transitive grant of this domain. */
static void check_transitive(domid_t dom0)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    union grant_entry_v2 *table = (union grant_entry_v2 *)map_grant_frame();
    grant_status_t *status;
    uint64_t end = clock_ns() + 10 * NSEC_PER_SEC;

    check_is("transitive: version 2", set_version(2), 0);
    status = map_grant_status();
    if (!table || !status)
        check_stop("transitive: no grant table", 0, 0);
    xen_grant_permit_v2(&table[REF_DONE], dom0, frame_of(page), 0);
    xen_grant_transitive_v2(&table[REF_THROUGH], dom0, dom0, REF_LENT, GTF_readonly);
    while (!xen_load8(page))
        if (clock_ns() > end)
            check_stop("transitive: dom0 is not done", 0, 0);
    check_is("transitive: take it back",
             (uint64_t)xen_grant_revoke_v2(&table[REF_THROUGH], &status[REF_THROUGH]), 0);
    while (xen_grant_revoke_v2(&table[REF_DONE], &status[REF_DONE]))
        if (clock_ns() > end)
            check_stop("transitive: dom0 does not let go", 0, 0);
    check_is("transitive: version 1 again", set_version(1), 0);
}

void check_second_domain(domid_t dom0)
{
    check_is("hvm: a request to dom0, which monitors this domain",
             (uint64_t)xen_hvm_none(HVMOP_guest_request_vm_event), 0);
    check_numa();
    check_dying();
    check_transitive(dom0);
}
