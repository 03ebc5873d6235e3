/* SPDX-License-Identifier: MIT */
/*
 * 9pfs.h - a file system of the back end, by messages of the 9P protocol.
 *
 * Contract: the front end (device/9pfs/ID in xenstore) makes some pairs of rings
 *           of bytes and grants them; the back end is backend/9pfs/DOMID/ID.
 *           Requests go out, answers come in on the ring of their request.
 * Layout:   the same on every ABI; see DEFINE_XEN_FLEX_RING_AND_INTF in ring.h.
 */
#ifndef __XEN_PUBLIC_IO_9PFS_H__
#define __XEN_PUBLIC_IO_9PFS_H__

#include "../grant_table.h"
#include "ring.h"

/*
 * Nodes in xenstore. Since 4.9; numbers are decimal; none has a default.
 *
 *   key                  writer     value
 *   versions             back       the protocols that it knows, by commas: "1"
 *   max-rings            back       rings that one device may have, at least 1
 *   max-ring-page-order  back       the largest ring_order, at least 1
 *   version              front      the one of `versions` that it chose
 *   num-rings            front      at most max-rings
 *   event-channel-0, -1 ...  front  the port of each ring
 *   ring-ref0, ring-ref1 ... front  the grant of each ring's xen_9pfs_data_intf
 *   tag                  toolstack  in the front end's folder: the name to mount by
 *   path                 toolstack  in the back end's folder, and for it alone: what
 *                                   to export
 *   security_model       toolstack  the same: how it keeps owners and modes, "none"
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back: versions, max-rings, max-ring-page-order
 *   Initialised                 front: rings and ports of all, then its nodes
 *                 Connected     back: mapped and bound them
 *   Connected                   front: requests may flow
 *   Closing, Closed             either: front ends access when the back end is Closed
 *
 * A message on a ring is one of 9P2000.L. Its first 7 bytes, not aligned and in
 * little-endian order, are
 *
 *   offset  size  field
 *        0     4  size  of the message in bytes, these 7 too
 *        4     1  id    its type in 9P
 *        5     2  tag   the front end's own, the same in the answer
 *        7
 *
 * Requests stand in the half `out`, answers in `in` of the same ring, in any
 * order. A message may go round the end of a half, and need not be there in
 * whole: an end that finds a part of one waits for more. Each end raises its
 * index after the bytes and a barrier, then sends an event.
 */

XEN_ABI_BEGIN
/* xen_9pfs_data_intf, a page of indexes; xen_9pfs_data; and the functions xen_9pfs_*. */
DEFINE_XEN_FLEX_RING_AND_INTF(xen_9pfs);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_9PFS_H__ */
