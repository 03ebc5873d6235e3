/* SPDX-License-Identifier: MIT */
/*
 * console.h - the page of a paravirtual console: bytes typed and bytes printed.
 *
 * Contract: the console of every domain is the page and the event channel of its
 *           start information (PV) or of HVM_PARAM_CONSOLE_* (HVM, Arm); others
 *           are in xenstore, device/console/ID: ring-ref, port. The writer of
 *           bytes stores them, then xen_wmb(), then moves *_prod and notifies;
 *           the reader takes them, then xen_mb(), then moves *_cons and notifies.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_CONSOLE_H__
#define __XEN_PUBLIC_IO_CONSOLE_H__

#include "../abi.h"

/*
 * Nodes in xenstore; numbers are decimal. Where one is absent it has the value in
 * brackets. Those of the first console stand in the folder console/ of its domain; of
 * another one in device/console/ID (ID from 1), here "front end's", and in
 * backend/console/DOMID/ID. No release is on record for any of them.
 *
 *   key         writer     value
 *   ring-ref    front      the grant of the page. First console: toolstack, its frame
 *                          number
 *   port        front      its port. First console: toolstack
 *   tty         back       in the front end's folder: the terminal of the host that
 *                          shows it, "/dev/pts/N"; empty until there is one
 *   type        toolstack  front end's: which back end serves it, ["xenconsoled"] or
 *                          "ioemu", the device model; the other leaves it alone
 *   limit       toolstack  front end's: [no limit] bytes to keep of what was printed
 *                          and nobody read; more than that is lost
 *   output      toolstack  front end's: where the bytes go, "pty", or another name that
 *                          the back end knows; [its own choice]
 *   protocol    toolstack  either folder: "vt100", what the bytes mean
 *   name        toolstack  either folder: [none] by which a program in the guest finds
 *                          it
 *   connection  toolstack  back end's: [none] what the host connects to it, "pty" or
 *                          "socket"
 *   path        toolstack  back end's: of the socket, with that
 *   online      toolstack  back end's: [0] 1 until the device is unplugged
 *
 * States (xenbus.h). The first console has none: its page and port are there when
 * the domain starts, and stay. Of another one:
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders, with its nodes
 *                 InitWait      back: found that `type` means it
 *   Initialised                 front: page with indexes of 0, a port, then its nodes; need
 *                               not wait for InitWait
 *                 Connected     back: read those, mapped and bound; opened `output`; tty
 *                               where it has one
 *   Connected                   front: bytes may flow
 *                 Closing       unplugged: the toolstack wrote 0 into online and this state
 *                               for the back end
 *   Closing                     front: prints no more; or of its own accord
 *   Closed                      front: keeps page and port until the back end is Closed
 *                 Closed        back: unmapped and unbound; the front end ends access
 *   Initialising  InitWait      connected again, if online is 1: goes on from the second line
 *
 * After migration the front end empties the page, publishes grant and port anew and
 * is Initialised again; what was in the page is lost. The first console has its page
 * and port from the new start information. `connection` in the page (since 4.21) may
 * change without a state.
 */

/* An index counts bytes and wraps at 2^32; prod - cons is what waits, at most sizeof(ring). */
typedef uint32_t XENCONS_RING_IDX;

/* The place of byte idx in the array `in` or `out`. */
#define MASK_XENCONS_IDX(idx, ring)     ((idx) & (sizeof(ring) - 1))

/* xencons_interface.connection, since 4.21; on an older one the byte is 0. */
#define XENCONSOLE_DISCONNECTED 1   /* nobody takes what is printed, yet: how it starts */
#define XENCONSOLE_CONNECTED    0   /* the back end serves the console */

/*
 * xencons_interface: the shared page.
 *
 *   offset  size  field       writer
 *        0  1024  in          back   typed, for the guest
 *     1024  2048  out         front  printed by the guest
 *     3072     4  in_cons     front
 *     3076     4  in_prod     back
 *     3080     4  out_cons    back
 *     3084     4  out_prod    front
 *     3088     1  connection  back   XENCONSOLE_*, since 4.21
 *     3089     3  (hole)
 *     3092                           grows; the rest of the page is 0
 */
XEN_ABI_BEGIN
struct xencons_interface {
    char in[1024];
    char out[2048];
    XENCONS_RING_IDX in_cons, in_prod;
    XENCONS_RING_IDX out_cons, out_prod;
    uint8_t connection;
};
XEN_ABI_END

/* Asked for by the consumer: functions xencons_*() for either array, see ring.h. */
#ifdef XEN_WANT_FLEX_CONSOLE_RING
# include "ring.h"
DEFINE_XEN_FLEX_RING(xencons);
#endif

#endif /* __XEN_PUBLIC_IO_CONSOLE_H__ */
