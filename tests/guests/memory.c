/* SPDX-License-Identifier: MIT */
#include "guest.h"

#include "xen/errno.h"
#include "xen/memory.h"

#define PAGES_PER_MB (1u << (20 - PAGE_SHIFT))

void check_memory(void)
{
    struct xen_memory_domain self = { .domid = DOMID_SELF };
    struct xen_memory_domain nobody = { .domid = 1 };
    uint64_t pages = guest_number("mem_mb=") * PAGES_PER_MB;
    uint64_t ram_end = arch.ram_start_page + guest_number("ram_mb=") * PAGES_PER_MB;

    check_is("memory: current reservation is dom0_mem",
             (uint64_t)xen_memory(XENMEM_current_reservation, &self) + arch.pages_lost, pages);
    check_within("memory: maximum reservation is no less",
                 (uint64_t)xen_memory(XENMEM_maximum_reservation, &self), pages, UINT32_MAX);
    check_within("memory: the last page is the machine's",
                 (uint64_t)xen_op(__HYPERVISOR_memory_op, XENMEM_maximum_ram_page,
                                  XEN_OP_NONE(XENMEM_maximum_ram_page)),
                 ram_end - PAGES_PER_MB, ram_end);
    check_is("memory: no such domain", (uint64_t)xen_memory(XENMEM_current_reservation, &nobody),
             (uint64_t)-XEN_ESRCH);
}
