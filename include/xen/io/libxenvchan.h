/* SPDX-License-Identifier: MIT */
/*
 * libxenvchan.h - a stream of bytes each way between two domains: the shared page.
 *
 * Contract: the server makes the page and an event channel and names both in
 *           xenstore, in a folder that the two agree on; the client maps and
 *           binds them. Beyond that the two are alike.
 * Layout:   the same on every ABI; see vchan_interface.
 */
#ifndef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
#define __XEN_PUBLIC_IO_LIBXENVCHAN_H__

#include "../abi.h"

/*
 * Nodes in xenstore. The server writes both, below a path of the user's choice
 * in its own domain, and lets the client's domain read them. There is no state:
 * that is in cli_live and srv_live.
 *
 *   key             value  since
 *   ring-ref        grant  4.2    the page of vchan_interface, writable
 *   event-channel   port   4.2    of the server, for the client to bind
 */

/*
 * vchan_interface.cli_notify and srv_notify: of what an event is wanted, by the
 * other side than the name says. The server sets bits in cli_notify, with an
 * atomic or, before it waits; the client, after it moved an index, takes the
 * bit away with an atomic and, and sends an event where it was set. srv_notify
 * is the same the other way. A full barrier stands between index and bit.
 */
#define VCHAN_NOTIFY_WRITE      0x1     /* after bytes were written */
#define VCHAN_NOTIFY_READ       0x2     /* after bytes were read: there is room */

XEN_ABI_BEGIN
/*
 * ring_shared: the indexes of one direction. They count bytes and wrap at 2^32:
 * prod - cons bytes wait, and byte i is at i mod the ring's size.
 *
 *   offset  size  field
 *        0     4  cons   the reader's: bytes taken so far
 *        4     4  prod   the writer's: bytes stored so far
 *        8
 */
struct ring_shared {
    uint32_t cons, prod;
};

/*
 * vchan_interface: the start of the page. A ring has 2^order bytes, and its
 * order tells where it is:
 *
 *   10             bytes 1024 to 2047 of this page
 *   11             bytes 2048 to 4095 of this page
 *   12 and more    2^(order - 12) pages of its own, the grants are in `grants`
 *
 * The two rings must not have the same place: 10 or 11 may be used by one only.
 * The server alone writes orders and grants, before the client may look, and
 * never changes them: a client that starts anew maps the rings again.
 *
 *   offset  size  field        writer
 *        0     8  left         both    client to server
 *        8     8  right        both    server to client
 *       16     2  left_order   server
 *       18     2  right_order  server
 *       20     1  cli_live     both    0: the client left, 1: is there, 2: not yet
 *       21     1  srv_live     server  0: the server left, 1: is there
 *       22     1  cli_notify   both    VCHAN_NOTIFY_*, what the server wants to hear of
 *       23     1  srv_notify   both    VCHAN_NOTIFY_*, what the client wants to hear of
 *       24        grants[]     server  of left's pages, then of right's; not so many
 *                                      that they would reach a ring or the page's end
 */
XEN_ABI_EXT struct vchan_interface {
    struct ring_shared left, right;
    uint16_t left_order, right_order;
    uint8_t cli_live, srv_live;
    uint8_t cli_notify, srv_notify;
    uint32_t grants[0];
};
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_LIBXENVCHAN_H__ */
