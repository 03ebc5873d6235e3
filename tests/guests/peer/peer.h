/* SPDX-License-Identifier: MIT */
/*
 * peer.h - a guest that xl has created, whose peers are Xen's own programs and Linux' drivers: the
 * pages that it shares with them, a console, and a client of xenstore.
 */
#ifndef PEER_H
#define PEER_H

#include "guest.h"

#include "xen/access/xs_msg.h"
#include "xen/event_channel.h"
#include "xen/io/console.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

/* Provided by the architecture: what the toolstack has shared with a new domain. */
struct peer_pages {
    struct xenstore_domain_interface *store;
    struct xencons_interface *console;
    evtchn_port_t store_port, console_port;
};
bool find_pages(struct peer_pages *found);

extern struct peer_pages pages;
extern uint64_t patience;       /* how long a guest waits for its peer; in a control not so long */

_Noreturn void peer_main(void);
void peer_connect(void);        /* finds the pages, and opens the console and xenstore */

/* Also provided by the architecture: */

/*
 * Suspends the domain. True: the same domain goes on. False: it goes on in another one, with
 * shared_info mapped again; ports, grants and the pages that the toolstack shares are others.
 */
bool suspend(void);
void want_control(void);        /* tells the toolstack what suspend() needs */
xen_pfn_t unused_frame(size_t number);      /* a frame of memory that the guest never uses */

/* A port must be polled and not cause upcalls. peer_wait() gives up after a time, and stops the guest. */
void peer_listen(evtchn_port_t port);
void peer_wait(evtchn_port_t port, const char *what_for);
bool peer_wait_until(evtchn_port_t port, uint64_t deadline);    /* false: no event until then */
bool peer_wait_any(evtchn_port_t *ports, unsigned int n, uint64_t deadline);  /* of n ports */
void peer_notify(evtchn_port_t port);

/* console.c: the first console */
void console_open(void);
void console_write(const char *text, size_t length);
void check_peer_console(void);

/* xenbus.c: one request at a time. */
void store_open(void);                          /* waits until the server has connected */

/*
 * Sends a request (see xen_xs_request), or `size` bytes that are one, and waits for the reply. The
 * result is 0, or the error that the reply names, XEN_E*; *reply is valid until the next call.
 * If the server breaks the protocol, the guest stops.
 */
int store_call(struct xen_xs_msg *reply, uint32_t type, uint32_t tx, const char *string,
               const void *bytes, size_t n);
int store_send(struct xen_xs_msg *reply, const void *message, size_t size);

/* Text of a node, which ends with a 0 byte here; an error as above, or XEN_E2BIG. */
int store_read(const char *path, char *text, size_t room);
int store_write(const char *path, const char *text);
uint64_t store_number(const char *path);        /* stops the guest if there is none */

/* The next event of a watch, in the order in which they came; false: none until the deadline. */
struct store_event {
    char path[96], token[32];
};
bool store_event(struct store_event *event, uint64_t deadline);

/* Writes a number in decimal and a 0 byte, and returns the place of that byte. */
char *put_decimal(char *to, uint32_t number);

/* block.c: the content of a disk, which says how often a sector was written */
void lines_fill(uint8_t *to, uint64_t sector, unsigned int written);
bool lines_filled(const uint8_t *at, uint64_t sector, unsigned int written);

/* The checks, by the name of the peer */
void check_peer_store(void);
void check_peer_block(void);
void check_peer_blockback(void);
void check_peer_net(void);
void check_peer_netback(void);
void check_peer_conback(void);
void check_peer_xl(void);
void check_peer_channel(void);
void check_peer_screen(void);
void check_peer_9p(void);

#pragma GCC visibility pop

#endif /* PEER_H */
