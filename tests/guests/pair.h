/* SPDX-License-Identifier: MIT */
/*
 * pair.h - shared by two guests: the back end of a block device and its front end.
 */
#ifndef PAIR_H
#define PAIR_H

#include "disk.h"

#include "xen/event_channel.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

#define SECTORS         64u             /* of the device */

/* The front end's first grant: a page with data that other guests read from xenstore. */
#define REF_OFFER       GNTTAB_NR_RESERVED_ENTRIES

/* The same layout on every ABI. A state is a XenbusState, stored after the data it announces. */
struct offer {
    uint32_t front_state;
    uint32_t ring_ref;
    uint32_t port;
    char     protocol[16];              /* XEN_IO_PROTO_ABI_* */
    uint32_t frame;                     /* the front end's frame number of this page */
    uint32_t requests;                  /* number of requests, valid from Closing on */
    uint32_t passed, failed;            /* the front end's checks, valid from Closed on */
    uint32_t back_state;                /* of the back end; all others are of the front end */
};

/* Fill or check the content of a sector after it was written n times. */
void pair_fill(uint8_t *to, uint64_t sector, unsigned int n);
bool pair_filled(const uint8_t *at, uint64_t sector, unsigned int n);

/* Called by the back end with an offer that it has mapped, before the front end continues. */
void check_foreign(domid_t front, const struct offer *offer);

#define pair_event (uint64_t)xen_event

/* Call pair_listen() first. The others give up after a time, with the message `what_for`. */
void pair_listen(evtchn_port_t port);
void pair_notify(evtchn_port_t port);
void pair_wait(evtchn_port_t port, const char *what_for);
void pair_wait_state(evtchn_port_t port, const uint32_t *state, uint32_t value,
                     const char *what_for);

#pragma GCC visibility pop

#endif /* PAIR_H */
