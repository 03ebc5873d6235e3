/* SPDX-License-Identifier: MIT */
/* What dom0 and the domain that it makes know of each other, beside the disk. */
#ifndef SECOND_H
#define SECOND_H

#include "x86.h"

#include "xen/memory.h"

/* Grants of version 2, by the second domain to dom0, until it goes back to version 1. */
#define REF_THROUGH     (GNTTAB_NR_RESERVED_ENTRIES + 56)   /* of what dom0 grants by REF_LENT */
#define REF_DONE        (REF_THROUGH + 1)   /* a page, in which dom0 writes when it is done */
#define REF_LENT        (REF_THROUGH + 2)

/* Its virtual nodes. */
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
