/* SPDX-License-Identifier: MIT */
/*
 * xenbus.h - XenbusState: the states that front end and back end of a device publish.
 *
 * Contract: each end writes its own state, as a decimal number, into the node `state` of
 *           its own folder in xenstore, and watches that node of the other end. The
 *           state is that of the driver's connection, not that of the device.
 * Layout:   the same on every ABI; in xenstore the state is text.
 */
#ifndef _XEN_PUBLIC_IO_XENBUS_H
#define _XEN_PUBLIC_IO_XENBUS_H

/*
 * The toolstack makes the folders of both ends, in state Initialising. The usual order is:
 *
 *   back   Initialising -> InitWait ----------------> Connected -> Closing -> Closed
 *   front  Initialising -----------> Initialised ---> Connected -> Closing -> Closed
 *
 * The back end publishes its features and enters InitWait. The front end reads them, makes
 * its rings and event channels, publishes those and enters Initialised. The back end maps
 * and binds them, publishes the properties of the device and enters Connected. Either end
 * may skip a state, so the other end must also react to every later state. Device types
 * differ: the header of a device says what its states mean.
 */
enum xenbus_state {
    XenbusStateUnknown       = 0,   /* the node does not exist or cannot be read */
    XenbusStateInitialising  = 1,   /* start: this end has published nothing yet */
    XenbusStateInitWait      = 2,   /* waits for the other end or for a hotplug script */
    XenbusStateInitialised   = 3,   /* has published its part, waits for the other end */
    XenbusStateConnected     = 4,   /* connected: requests may be sent */
    XenbusStateClosing       = 5,   /* shuts down (unplugged, error): no new requests */
    XenbusStateClosed        = 6,   /* has released rings and event channels */
    XenbusStateReconfiguring = 7,   /* changes something while connected, since 3.3 */
    XenbusStateReconfigured  = 8    /* that change is complete, since 3.3 */
};
typedef enum xenbus_state XenbusState;

#endif /* _XEN_PUBLIC_IO_XENBUS_H */
