/* SPDX-License-Identifier: MIT */
/*
 * pair.h - what two guests share, one of them a block device's back end, the other its front end.
 */
#ifndef PAIR_H
#define PAIR_H

#include "guest.h"

#include "xen/event_channel.h"

#define SECTOR_SIZE     512u
#define SECTORS         64u             /* of the device */
#define PAGE_SECTORS    (PAGE_SIZE / SECTOR_SIZE)
#define INDIRECT_MAX    64u             /* feature-max-indirect-segments */

/* The front end's first grant: a page with what other guests read in xenstore. */
#define REF_OFFER       GNTTAB_NR_RESERVED_ENTRIES

/* The same on every ABI. A state is an XenbusState, and stored after what it announces. */
struct offer {
    uint32_t front_state;
    uint32_t ring_ref;
    uint32_t port;
    char     protocol[16];              /* XEN_IO_PROTO_ABI_* */
    uint32_t frame;                     /* where this page is, to the front end */
    uint32_t requests;                  /* made by the front end, from Closing on */
    uint32_t passed, failed;            /* the front end's checks, from Closed on */
    uint32_t back_state;                /* the back end's, as all above is the front end's */
};

/* What sector `sector` holds when it was written for the n-th time, 0 to begin with. */
void pair_fill(uint8_t *to, uint64_t sector, unsigned int n);
bool pair_filled(const uint8_t *at, uint64_t sector, unsigned int n);

/* The back end, of an offer that it has mapped, by a domain that may not begin yet. */
void check_foreign(domid_t front, const struct offer *offer);

uint64_t pair_event(unsigned int cmd, void *arg);

/* pair_listen() comes first. What waits gives up with `what_for` after a while: no event came. */
void pair_listen(evtchn_port_t port);
void pair_notify(evtchn_port_t port);
void pair_wait(evtchn_port_t port, const char *what_for);
void pair_wait_state(evtchn_port_t port, const uint32_t *state, uint32_t value,
                     const char *what_for);

#endif /* PAIR_H */
