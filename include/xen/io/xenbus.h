/* SPDX-License-Identifier: MIT */
/*
 * xenbus.h - XenbusState: the connection states that a device's two ends publish in xenstore.
 *
 * Contract: the two ends are the front end (driver in the guest) and the back end. Each end
 *           writes its own state, as a decimal number, into the node `state` of its own
 *           folder in xenstore, and watches the node `state` of the other end. The state
 *           says how far an end is with the connection, not what the device does.
 * Layout:   the same on every ABI; in xenstore the state is text.
 */
#ifndef _XEN_PUBLIC_IO_XENBUS_H
#define _XEN_PUBLIC_IO_XENBUS_H

#include "../abi.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * The toolstack creates the folders of both ends, with state Initialising. The usual order:
 *
 *   back   Initialising -> InitWait ----------------> Connected -> Closing -> Closed
 *   front  Initialising -----------> Initialised ---> Connected -> Closing -> Closed
 *
 * The back end publishes its features and enters InitWait. The front end reads them, creates
 * rings and event channels, publishes those and enters Initialised. The back end maps the
 * rings, binds the event channels, publishes the properties of the device and enters
 * Connected. Either end may skip a state, so the other end must treat a later state as if the
 * skipped ones came before it. Device types differ: the header of a device says what its
 * states mean.
 *
 * libxl (4.17) fails to add a device whose back end is not InitWait after 10 s. To remove a device
 * it writes 0 into the node `online` of the back end's folder, and Closing into `state` there,
 * unless that is Closed. If the guest of the front end is being destroyed, libxl removes the
 * folder of the front end at the same time, so a back end must treat a missing state of the front
 * end as Closed. It then waits 10 s for the back end to enter Closed. A back end outside the
 * toolstack's domain (a driver domain) must then remove its own folder, for which libxl also
 * waits 10 s. libxl fails if it misses InitWait, or if the folder is gone before it has seen
 * Closed. Nothing tells the back end when libxl has seen a state.
 */
enum xenbus_state {
    XenbusStateUnknown       = 0,   /* the node `state` does not exist or cannot be read */
    XenbusStateInitialising  = 1,   /* start: this end initialises itself */
    XenbusStateInitWait      = 2,   /* waits for the other end or for a hotplug script */
    XenbusStateInitialised   = 3,   /* has published its part, waits for the other end */
    XenbusStateConnected     = 4,   /* ready; requests may be sent when both ends are */
    XenbusStateClosing       = 5,   /* unplug or error: this end is to end the connection */
    XenbusStateClosed        = 6,   /* this end no longer uses the rings and event channels */
    XenbusStateReconfiguring = 7,   /* this end changes something while connected, since 3.3 */
    XenbusStateReconfigured  = 8    /* the change is complete, since 3.3 */
};
typedef enum xenbus_state XenbusState;

#endif /* XEN_ABI_ASSEMBLER */

#endif /* _XEN_PUBLIC_IO_XENBUS_H */
