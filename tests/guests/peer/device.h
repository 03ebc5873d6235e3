/* SPDX-License-Identifier: MIT */
/*
 * device.h - an end of a device in xenstore: its nodes, and the states of both ends. A front end needs no more; for a
 * back end see backend.h.
 */
#ifndef DEVICE_H
#define DEVICE_H

#include "peer.h"

#include "xen/io/xenbus.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

struct device {
    char own[64], other[64];        /* the folders of this end and of the other one, without a '/' at the end */
    domid_t domid;                  /* of the other end */
    char token[16];                 /* of the watch of its state */
};

/* Opens the front end device/TYPE/ID of this guest, which the toolstack has made. */
void device_open(struct device *device, const char *type, uint32_t id);

/* FOLDER/NAME */
struct device_path {
    char text[128];
};
struct device_path device_path(const char *folder, const char *name);

void device_watch(const struct device *device);     /* the state of the other end */

/* Checks the text of a node in the folder of one end. */
void device_check(const char *what, const char *folder, const char *name, const char *text);

/* A number in the folder of the other end; `missing` if it has no such node. */
uint64_t device_offers(const struct device *device, const char *name, uint64_t missing);

/* Publishes a node of this end. A name can be a path, such as "queue-0/ring-ref". */
void device_put(const struct device *device, const char *name, const char *text);
void device_put_number(const struct device *device, const char *name, uint32_t number);
void device_remove(const struct device *device, const char *name);

/* Enters a state, and waits until the other end has entered one. */
void device_enter(const struct device *device, enum xenbus_state state);
void device_wait(const struct device *device, enum xenbus_state state);

/* Grants a page to the other end. device_revoke() stops the guest if it is still in use. */
void device_grant(const struct device *device, grant_ref_t ref, const void *page, uint32_t flags);
void device_revoke(grant_ref_t ref);
bool device_uses(grant_ref_t ref);      /* whether the other end has mapped the page */

/* A port for the other end, which is polled (see peer_wait); device_close() ends it. */
evtchn_port_t device_port(const struct device *device);
void device_close(evtchn_port_t port);

#pragma GCC visibility pop

#endif /* DEVICE_H */
