/* SPDX-License-Identifier: MIT */
/*
 * usage: usbif VARIANT N     take N requests
 *        usbif list          VARIANT REFERENCE LABEL, a line each
 *
 * Measures how long it takes to take a USB request: with access/usbif.h, and by hand as in back ends
 * (copy the slot, a compiler barrier, the same checks).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/usbif.h"

#define NOINLINE    __attribute__((__noinline__))
#define barrier()   __asm__ __volatile__("" : : : "memory")

static usbif_urb_back_ring_t back;
static struct usbif_urb_request req;

static NOINLINE int take(usbif_urb_back_ring_t *ring, struct usbif_urb_request *to)
{
    return xen_usbif_take_urb_request(ring, 8, to);
}

static NOINLINE int hand(usbif_urb_back_ring_t *ring, struct usbif_urb_request *to)
{
    unsigned int n, i, room = 0;

    memcpy(to, RING_GET_REQUEST(ring, ring->req_cons), sizeof(*to));
    barrier();
    ring->req_cons++;
    if (!usbif_pipeportnum(to->pipe) || usbif_pipeportnum(to->pipe) > 8)
        return -1;
    if (usbif_pipeunlink(to->pipe))
        return 0;
    n = to->nr_buffer_segs + (usbif_pipeisoc(to->pipe) ? to->u.isoc.nr_frame_desc_segs : 0u);
    if (n > USBIF_MAX_SEGMENTS_PER_REQUEST)
        return -1;
    for (i = 0; i < n; i++)
        if (to->seg[i].offset + to->seg[i].length > 4096)
            return -1;
    if (!usbif_pipeisoc(to->pipe))
        return 0;
    for (i = to->nr_buffer_segs; i < n; i++)
        room += to->seg[i].length;
    return room < to->u.isoc.number_of_packets * 16u ? -1 : 0;
}

static const struct {
    const char *name;
    int (*take)(usbif_urb_back_ring_t *ring, struct usbif_urb_request *to);
} ways[] = { { "take-", take }, { "hand-", hand } };
static const struct {
    const char *name, *label;
    uint32_t type;
    uint16_t segments, descriptors;
} cases[] = {
    { "16",   "a USB request of 16 segments",              USBIF_PIPE_TYPE_BULK, 16, 0 },
    { "isoc", "an isochronous USB request of 12 segments", USBIF_PIPE_TYPE_ISOC, 11, 1 }
};
enum { CASES = sizeof(cases) / sizeof(cases[0]) };

/* A page of transfers, all slots alike. */
static void make(unsigned int which)
{
    static unsigned char page[4096] __attribute__((aligned(4096)));
    unsigned int i, j;

    BACK_RING_INIT(&back, (usbif_urb_sring_t *)(void *)page, sizeof(page));
    for (i = 0; i < back.nr_ents; i++) {
        struct usbif_urb_request *slot = RING_GET_REQUEST(&back, i);

        slot->pipe = cases[which].type << USBIF_PIPE_TYPE_SHIFT | 3;
        slot->nr_buffer_segs = cases[which].segments;
        slot->u.isoc.nr_frame_desc_segs = cases[which].descriptors;
        slot->u.isoc.number_of_packets = (uint16_t)(cases[which].descriptors * 8);
        for (j = 0; j < USBIF_MAX_SEGMENTS_PER_REQUEST; j++)
            slot->seg[j].length = 1000;
    }
}

#define TAKES(take) (take(&back, &req) == 0)
#include "by-hand.h"
