/* SPDX-License-Identifier: MIT */
/*
 * xenbus.h - the states in which the two ends of a device find each other.
 *
 * Contract: each end writes its own state, decimal, into the node `state` of its
 *           folder in xenstore and watches the other's. It says nothing of the
 *           device behind the driver.
 * Layout:   the same on every ABI; on the wire it is text.
 */
#ifndef _XEN_PUBLIC_IO_XENBUS_H
#define _XEN_PUBLIC_IO_XENBUS_H

/*
 * The usual way, the toolstack having made both folders in Initialising:
 *
 *   back   Initialising -> InitWait ----------------> Connected -> Closing -> Closed
 *   front  Initialising -----------> Initialised ---> Connected -> Closing -> Closed
 *
 * The back end offers its features before InitWait; the front end reads them,
 * makes its rings and publishes them before Initialised; the back end maps them
 * and publishes the device's properties before Connected. Either end may leave
 * a state out, so that the other must be ready for any later one.
 */
enum xenbus_state {
    XenbusStateUnknown       = 0,   /* no such node, or nothing that can be read */
    XenbusStateInitialising  = 1,   /* not ready for anything yet */
    XenbusStateInitWait      = 2,   /* waits for what the other end or a script publishes */
    XenbusStateInitialised   = 3,   /* published its own, waits to be connected to */
    XenbusStateConnected     = 4,   /* requests may flow */
    XenbusStateClosing       = 5,   /* unplugged or broken: no new requests */
    XenbusStateClosed        = 6,   /* let go of rings and event channels */
    XenbusStateReconfiguring = 7,   /* changes while connected (PCI hot plug), since 3.3 */
    XenbusStateReconfigured  = 8    /* the change is done, since 3.3 */
};
typedef enum xenbus_state XenbusState;

#endif /* _XEN_PUBLIC_IO_XENBUS_H */
