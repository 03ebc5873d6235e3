/* SPDX-License-Identifier: MIT */
/*
 * 9pfs.h - 9P file system protocol between a guest (client) and a back end (server).
 *
 * Contract: the front end (device/9pfs/ID in xenstore) allocates one or more pairs of
 *           byte rings and grants them to the back end. The back end is QEMU
 *           (backend/9pfs/DOMID/ID) or, since 4.19, Xen's daemon xen-9pfsd
 *           (backend/xen_9pfs/DOMID/ID). The front end sends 9P requests on one ring
 *           of a pair; the back end sends the responses on the other ring of the
 *           same pair.
 * Layout:   the same on every ABI; see DEFINE_XEN_FLEX_RING_AND_INTF in ring.h.
 */
#ifndef __XEN_PUBLIC_IO_9PFS_H__
#define __XEN_PUBLIC_IO_9PFS_H__

#include "../abi.h"
#include "../grant_table.h"
#include "ring.h"

/*
 * Nodes in xenstore. Numbers are decimal. [x] is the default if the node is absent.
 * The protocol exists since 4.9.
 *
 *   key                      writer     value
 *   versions                 back       transport versions that the back end knows,
 *                                       separated by commas; today "1". This is not the
 *                                       version of 9P
 *   max-rings                back       the largest number of ring pairs; QEMU 8,
 *                                       xen-9pfsd 4
 *   max-ring-page-order      back       the largest ring_order, 1 to 9; QEMU and
 *                                       xen-9pfsd 9
 *   version                  front      the version that the front end chose: "1"
 *   num-rings                front      number of ring pairs, 1 to max-rings
 *   event-channel-0, -1 ...  front      event channel port of each pair
 *   ring-ref0, ring-ref1 ... front      grant reference of each xen_9pfs_data_intf page
 *   tag                      toolstack  in the front end's directory: the name that the
 *                                       guest uses to mount the file system
 *   path                     toolstack  in the back end's directory, as all below: the
 *                                       host directory to export
 *   security_model           toolstack  how the back end stores owners and modes. The
 *                                       protocol defines only "none": as the guest
 *                                       created them
 *   max-files                toolstack  [0] largest number of files and directories;
 *                                       0: no limit
 *   max-open-files           toolstack  [0] largest number of files open at a time; a file
 *                                       opened twice counts twice; 0: the back end's own
 *                                       limit. xen-9pfsd counts fids instead of open files
 *   max-space                toolstack  [0] largest size of all files, in MiB; 0: no limit
 *   auto-delete              toolstack  [0] 1: if max-files or max-space is exceeded,
 *                                       delete the file with the oldest modification
 *                                       time that the guest has not open
 *
 * Support of the last four is optional. libxl writes them for xen-9pfsd only. xen-9pfsd
 * (in 4.22) reads all of them, but applies only max-open-files. QEMU reads none. They are
 * documented since 4.19.
 *
 * States (xenbus.h)
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories
 *                 InitWait      back: wrote versions, max-rings, max-ring-page-order
 *   Initialised                 front: allocated all rings and event channels, wrote its
 *                               nodes
 *                 Connected     back: mapped the rings, bound the event channels
 *   Connected                   front: can send requests from now on
 *   Closing                     front: sends no more requests
 *                 Closing       back: unmapped the rings, unbound the event channels.
 *                               (QEMU to 7.2.2, and 8.0.0, unmaps the rings only when
 *                               it deletes the device)
 *   Closed                      front: freed the rings
 *                 Closed        back: freed the rest
 *
 * Shutdown: QEMU and xen-9pfsd answer Closing of the front end with Closing, and Closed
 * with Closed. A front end in Closing must therefore free its rings when the back end is
 * Closing; if it waits for Closed instead, it waits for ever. Linux's front end skips
 * Closing: when the back end is Closing or Closed, it goes to Closed at once. A back end
 * must accept that, and must then unmap the rings in response to Closed. If xen-9pfsd
 * cannot connect to a front end that is Initialised, it also goes to Closed.
 *
 * Linux's front end requires max-rings to be at least 2 and always uses 2 pairs. It does
 * not reconnect after migration. A front end can connect to QEMU only once: QEMU 7.2 aborts
 * if the front end goes from Closed to Initialising and connects again.
 *
 * Messages
 *
 * A message is one 9P message of any dialect. Client and server agree on the dialect
 * with Tversion. xen-9pfsd implements 9P2000.u only; QEMU implements 9P2000.u and
 * 9P2000.L. Each message starts with 7 bytes, unaligned, little-endian:
 *
 *   offset  size  field
 *        0     4  size  of the whole message in bytes, including these 7
 *        4     1  id    9P message type
 *        5     2  tag   chosen by the front end; the response has the same tag
 *        7
 *
 * Requests are in the ring `out`, responses in the ring `in` of the same pair, in any
 * order. A message can wrap around the end of its ring. It must not be longer than its
 * ring: XEN_FLEX_RING_SIZE(ring_order) bytes.
 *
 * The sender writes the bytes, executes a write barrier, raises its producer index and
 * sends an event. The receiver reads the bytes, executes a full barrier, raises its
 * consumer index and sends an event.
 *
 * To work with all implementations:
 *   - Publish a message as a whole: raise the producer index only after the last byte of
 *     the message. xen-9pfsd collects parts. QEMU stops processing a ring when it finds
 *     only part of a request; Linux copies `size` bytes of a response when it finds the
 *     first 7.
 *   - A front end must send a request with tag t on pair number t % num-rings, as Linux
 *     does. QEMU reads the body of the request from that pair and writes the response to
 *     that pair, whichever pair the request came from.
 *   - ring_order must be 1 to max-ring-page-order, and at most 9, so that ref[] fits in its
 *     page. xen-9pfsd refuses 0.
 */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * The records and functions that the macro defines (see ring.h):
 *
 *   xen_9pfs_data_intf   the shared page of a ring pair: indexes, ring_order and the
 *                        grant references of the ring pages
 *   xen_9pfs_data        pointers to the mapped rings `in` and `out`
 *   xen_9pfs_*()         mask an index, count queued bytes, copy bytes in and out
 */
DEFINE_XEN_FLEX_RING_AND_INTF(xen_9pfs);
XEN_ABI_END
#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_9PFS_H__ */
