/* SPDX-License-Identifier: MIT */
/*
 * backend.h - the back end of a device whose front end is in another domain: finds new devices in xenstore, waits for
 * the front end, and uses what the front end has granted. The nodes of both ends are read and written by device.h.
 */
#ifndef BACKEND_H
#define BACKEND_H

#include "device.h"

#pragma GCC visibility push(hidden)      /* see guest.h */

/* Watches backend/TYPE of this domain, where the toolstack makes the folders of devices. Once for each type. */
void backend_watch(const char *type);

/* Waits for a device of TYPE that is still Initialising, and opens it. */
void backend_open(struct device *device, const char *type);

/* The text of a node of the front end; an error as store_read() returns it. */
int backend_read(const struct device *device, const char *name, char *text, size_t room);

/* The state of the front end. Unknown: its folder is gone. */
enum xenbus_state backend_front(const struct device *device);

/*
 * Waits until the front end is in one of these states, which are given as bits 1u << XenbusState*, or Unknown. Returns
 * that state.
 */
enum xenbus_state backend_wait(const struct device *device, unsigned int states);

/*
 * Waits for an event of one of n ports, or of xenstore. The result says whether a node that is watched has changed:
 * only then can the state of the front end be another one. Ports that had an event are not told.
 */
bool backend_sleep(const evtchn_port_t *ports, unsigned int n);

/*
 * Call it when the front end's pages are unmapped and its ports are closed: enters Closed. True: the front end has begun
 * again, and waits for InitWait. False: the toolstack has removed the front end, and the folder of the back end, which
 * only its owner removes, is gone too.
 */
bool backend_close(const struct device *device);

/* Binds a port that the front end has allocated. It is polled; device_close() ends it. */
evtchn_port_t backend_bind(const struct device *device, evtchn_port_t port);

#pragma GCC visibility pop

#endif /* BACKEND_H */
