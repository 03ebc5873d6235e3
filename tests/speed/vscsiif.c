/* SPDX-License-Identifier: MIT */
/*
 * usage: vscsiif VARIANT N     take N requests
 *        vscsiif list          VARIANT REFERENCE LABEL, a line each
 *
 * Measures how long it takes to take a SCSI request: with access/vscsiif.h, and by hand as in back ends
 * (copy the slot, a compiler barrier, the same checks, a different result for each).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/vscsiif.h"

#define NOINLINE    __attribute__((__noinline__))
#define barrier()   __asm__ __volatile__("" : : : "memory")

static vscsiif_back_ring_t back;
static struct vscsiif_request req;

static NOINLINE int take(vscsiif_back_ring_t *ring, struct vscsiif_request *to)
{
    return xen_vscsiif_take_request(ring, 128, to);
}

static NOINLINE int hand(vscsiif_back_ring_t *ring, struct vscsiif_request *to)
{
    unsigned int n, i, sum = 0;

    memcpy(to, RING_GET_REQUEST(ring, ring->req_cons), sizeof(*to));
    barrier();
    ring->req_cons++;
    if (to->cmd_len > VSCSIIF_MAX_COMMAND_SIZE)
        return -2;
    if (to->sc_data_direction > 3)
        return -3;
    switch (to->act) {
    case VSCSIIF_ACT_SCSI_CDB:
        break;
    case VSCSIIF_ACT_SCSI_ABORT:
    case VSCSIIF_ACT_SCSI_RESET:
        return 0;
    default:
        return -1;
    }
    n = to->nr_segments & ~(unsigned int)VSCSIIF_SG_GRANT;
    if (n > VSCSIIF_SG_TABLESIZE)
        return -4;
    if (!(to->nr_segments & VSCSIIF_SG_GRANT)) {
        for (i = 0; i < n; i++)
            if (to->seg[i].offset + to->seg[i].length > VSCSIIF_PAGE_SIZE)
                return -4;
        return 0;
    }
    for (i = 0; i < n; i++) {
        unsigned int segments = to->seg[i].length / 8;

        if (to->seg[i].offset + to->seg[i].length > VSCSIIF_PAGE_SIZE || to->seg[i].offset % 4 ||
            segments * 8 != to->seg[i].length)
            return -4;
        sum += segments;
    }
    return sum > 128 ? -4 : 0;
}

static const struct {
    const char *name;
    int (*take)(vscsiif_back_ring_t *ring, struct vscsiif_request *to);
} ways[] = { { "take-", take }, { "hand-", hand } };
static const struct {
    const char *name, *label;
    uint8_t segments;
} cases[] = {
    { "26",   "a SCSI request of 26 segments", 26 },
    { "list", "a SCSI request with a list",    VSCSIIF_SG_GRANT | 1 }
};
enum { CASES = sizeof(cases) / sizeof(cases[0]) };

/* A page of writes, all slots alike. */
static void make(unsigned int which)
{
    static unsigned char page[4096] __attribute__((aligned(4096)));
    unsigned int i, j;

    BACK_RING_INIT(&back, (vscsiif_sring_t *)(void *)page, sizeof(page));
    for (i = 0; i < back.nr_ents; i++) {
        struct vscsiif_request *slot = RING_GET_REQUEST(&back, i);

        slot->act = VSCSIIF_ACT_SCSI_CDB;
        slot->cmd_len = 10;
        slot->sc_data_direction = 1;
        slot->nr_segments = cases[which].segments;
        for (j = 0; j < VSCSIIF_SG_TABLESIZE; j++)
            slot->seg[j].length = 800;
    }
}

#define TAKES(take) (take(&back, &req) == 0)
#include "by-hand.h"
