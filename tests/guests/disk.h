/* SPDX-License-Identifier: MIT */
/*
 * disk.h - a block device whose content is in memory: answers the requests of a front end of any ABI.
 */
#ifndef DISK_H
#define DISK_H

#include "guest.h"

#include "xen/event_channel.h"
#include "xen/foreign/blkif.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

#define SECTOR_SIZE     512u
#define PAGE_SECTORS    (PAGE_SIZE / SECTOR_SIZE)
#define INDIRECT_MAX    64u             /* feature-max-indirect-segments: one page has room for them */

struct disk {
    uint8_t *bytes;
    uint64_t sectors;
    domid_t front;
    int protocol;                       /* BLKIF_PROTOCOL_* */
    unsigned int requests;              /* answered */
    uint32_t operations;                /* a bit for each operation that the front end has used */
};

/* Answers all requests in a ring, and asks for an event for the next one. Stops the guest if the index is wrong. */
void disk_serve(struct disk *disk, union blkif_back_rings *rings, evtchn_port_t port);

#pragma GCC visibility pop

#endif /* DISK_H */
