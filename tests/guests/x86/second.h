/* SPDX-License-Identifier: MIT */
/* Numbers that dom0 and the domain that it creates share, besides those of the disk. */
#ifndef SECOND_H
#define SECOND_H

#include "x86.h"

#include "xen/memory.h"

/* Version 2 grants of the second domain to dom0, until it returns to version 1. */
#define REF_THROUGH     (GNTTAB_NR_RESERVED_ENTRIES + 56)   /* transitive: refers to REF_LENT */
#define REF_DONE        (REF_THROUGH + 1)   /* a page to which dom0 writes when it has finished */
#define REF_LENT        (REF_THROUGH + 2)

/* The virtual NUMA nodes of the second domain. */
struct numa {
    unsigned int distance[4], node[1];
    struct xen_vmemrange range[3];
};

static inline struct numa numa_nodes(void)
{
    return (struct numa){
        .distance = { 10, 21, 22, 10 }, .node = { 1 },
        .range = {
            { .start = 0, .end = 4u << 20, .nid = 1 },
            { .start = 4u << 20, .end = 12u << 20, .nid = 0 },
            { .start = 12u << 20, .end = 16u << 20, .nid = 1 },
        },
    };
}

#endif /* SECOND_H */
