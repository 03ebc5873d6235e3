/* SPDX-License-Identifier: MIT */
/*
 * console.h - the shared page of a paravirtual console: one ring for input, one for output.
 *
 * Contract: for domains other than dom0. The page and the event channel of the first console
 *           are in start_info (PV) or in HVM_PARAM_CONSOLE_PFN and HVM_PARAM_CONSOLE_EVTCHN
 *           (HVM, PVH, Arm). Further consoles are devices in xenstore. A writer stores bytes
 *           in the page, executes xen_wmb(), advances *_prod and notifies the other end. A
 *           reader loads *_prod, executes xen_rmb(), loads the bytes, executes xen_mb(),
 *           advances *_cons and notifies the other end.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_CONSOLE_H__
#define __XEN_PUBLIC_IO_CONSOLE_H__

#include "../abi.h"

/*
 * Nodes in xenstore; numbers are decimal. [Brackets] contain the default, if the node is
 * missing. The back end of the first console is xenconsoled or the device model (QEMU); that of
 * the others is QEMU. The column "folder" says where a node is:
 *
 *   front       first console: console/ in the guest's part of xenstore.
 *               Others: device/console/ID there, ID from 1.
 *   back        backend/console/DOMID/ID of the back end's domain, ID 0 for the first
 *
 *   key         folder       writer     value
 *   ring-ref    front        front      grant reference of the page. First console: the
 *                                       toolstack writes the frame number of the page
 *   port        front        front      event-channel port of the guest. First console:
 *                                       written by the toolstack
 *   tty         front        back       terminal of the host that shows this console,
 *                                       "/dev/pts/N"; empty if there is none (yet)
 *   type        front        toolstack  back end for this console: ["xenconsoled"] or
 *                                       "ioemu", the device model. The other one ignores
 *                                       the console
 *   limit       front        toolstack  [no limit] how many bytes of output the back end
 *                                       buffers; by default it discards bytes beyond that
 *   output      front        toolstack  [the back end decides] destination of the output:
 *                                       "pty", or another character device of QEMU
 *   protocol    front, back  toolstack  "vt100": meaning of the bytes. The first console
 *                                       has it only in the folder of the back end
 *   name        front, back  toolstack  [none] name by which a program in the guest finds
 *                                       the console
 *   connection  back         toolstack  [none] what the host connects to the console,
 *                                       "pty" or "socket"
 *   path        back         toolstack  path of the socket, if `connection` is "socket"
 *   online      back         toolstack  [0] 1 until the device is unplugged
 *   state       front, back  both       XenbusState, see below. The first console has it
 *                                       only in the folder of the back end
 *
 * States (xenbus.h). The front end of the first console does not use them: its page and its
 * event channel exist from the start of the domain to its end. For further consoles:
 *
 *   front         back          done before this state is entered
 *   Initialising  Initialising  toolstack: created both folders
 *                 InitWait      back: checked that `type` names it
 *   Initialised                 front: allocated the page, with all indexes 0, and the port;
 *                               published both. It need not wait for InitWait
 *                 Connected     back: read both nodes, mapped the page, bound the port, opened
 *                               `output`, wrote `tty` if there is a terminal
 *   Connected                   front: nothing more; both ends may now send bytes
 *                 Closing       toolstack, to unplug: wrote 0 into `online`, and this state
 *   Closing                     front: stopped using the console, at the request of the
 *                               back end or on its own
 *   Closed                      front: nothing more; it still keeps page and port
 *                 Closed        back: unmapped the page and unbound the port. Only now may the
 *                               front end revoke the grant and close the port
 *   Initialising  InitWait      new connection, if `online` is 1: goes on as above
 *
 * QEMU 7.2 does not look at the state of the front end before it connects: it does so when it is
 * in InitWait and finds `ring-ref` and `port`. Before a front end connects again, it must remove
 * these nodes, while it is still Closed.
 *
 * Linux's front end skips Closing: it enters Closed when it sees that the back end is Closing or
 * Closed. It begins a new connection only when its driver is bound again, with Initialised. If the
 * back end is still Closed then, the front end closes at once. So the back end should go on to
 * InitWait as soon as it has unmapped the page. When libxl destroys a domain, it removes the
 * folders of both ends at once, in any state.
 *
 * After a migration the front end clears the page, publishes a new grant reference and a new
 * port, and enters Initialised again. The bytes that were in the page are lost. For the first
 * console, start_info or HVM_PARAM_CONSOLE_* can have new values then. `connection` in the page
 * (since 4.21) is independent of these states.
 */

#ifndef XEN_ABI_ASSEMBLER
/* Index: counts bytes and wraps at 2^32. prod - cons bytes wait, at most sizeof(array). */
typedef uint32_t XENCONS_RING_IDX;
#endif /* XEN_ABI_ASSEMBLER */

/* Offset in the array `in` or `out` of the byte with index idx. */
#define MASK_XENCONS_IDX(idx, ring)     ((idx) & (sizeof(ring) - 1))

/*
 * xencons_interface.connection, since 4.21, for the first console. The toolstack stores
 * XENCONSOLE_DISCONNECTED, and xenconsoled stores XENCONSOLE_CONNECTED when it has connected.
 * QEMU 7.2, as the back end, does not write the byte. A toolstack before 4.21 leaves it 0, so
 * that the console looks connected.
 */
#define XENCONSOLE_DISCONNECTED 1   /* at the start: no back end reads the output yet */
#define XENCONSOLE_CONNECTED    0   /* a back end serves the console */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xencons_interface: the shared page.
 *
 *   offset  size  field       writer
 *        0  1024  in          back   bytes for the guest (input)
 *     1024  2048  out         front  bytes from the guest (output)
 *     3072     4  in_cons     front  bytes taken out of `in`
 *     3076     4  in_prod     back   bytes put into `in`
 *     3080     4  out_cons    back   bytes taken out of `out`
 *     3084     4  out_prod    front  bytes put into `out`
 *     3088     1  connection  back   XENCONSOLE_*, since 4.21; toolstack: initial value
 *     3089     3  (hole)
 *     3092                           may grow; the rest of the page is unused
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

#endif /* XEN_ABI_ASSEMBLER */

/* If the consumer defines this macro, it gets the functions xencons_*(), see ring.h (flex ring). */
#ifdef XEN_WANT_FLEX_CONSOLE_RING
#include "ring.h"
#ifndef XEN_ABI_ASSEMBLER
DEFINE_XEN_FLEX_RING(xencons);
#endif /* XEN_ABI_ASSEMBLER */
#endif

#endif /* __XEN_PUBLIC_IO_CONSOLE_H__ */
