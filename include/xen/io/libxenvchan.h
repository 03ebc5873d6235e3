/* SPDX-License-Identifier: MIT */
/*
 * libxenvchan.h - libxenvchan's shared page: two byte streams between two domains.
 *
 * Contract: the server allocates the page and an event channel, grants both to the client
 *           and publishes them in xenstore, in a folder that both sides know. The client
 *           maps the page and binds the event channel. From then on both sides work
 *           alike.
 * Layout:   the same on every ABI; see vchan_interface.
 */
#ifndef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
#define __XEN_PUBLIC_IO_LIBXENVCHAN_H__

#include "../abi.h"

/*
 * Nodes in xenstore. The server writes both into a folder of its choice in its own part of
 * xenstore and gives the client read access. There is no node for a state: cli_live and
 * srv_live in the page have it.
 *
 *   key             value  since
 *   ring-ref        grant  4.2    the page with vchan_interface, writable
 *   event-channel   port   4.2    port of the server, for the client to bind
 */

/*
 * vchan_interface.cli_notify and srv_notify: which actions of the peer need an event. Note
 * the names: cli_notify is for the client to read, srv_notify for the server.
 *
 * A server that is about to wait sets a bit in cli_notify with an atomic OR, executes a full
 * barrier and looks at the indexes once more. A client that moved an index executes a full
 * barrier, clears the bit in cli_notify with an atomic AND, and sends an event if the bit was
 * set. srv_notify works the same way with the roles exchanged.
 */
#define VCHAN_NOTIFY_WRITE      0x1     /* notify after writing: there are bytes to read */
#define VCHAN_NOTIFY_READ       0x2     /* notify after reading: there is room to write */

XEN_ABI_BEGIN
/*
 * ring_shared: the indexes of one ring. They count bytes and wrap at 2^32. prod - cons bytes
 * wait to be read; byte i is at offset i mod the size of the ring.
 *
 *   offset  size  field
 *        0     4  cons   written by the reader: number of bytes read so far
 *        4     4  prod   written by the writer: number of bytes written so far
 *        8
 */
struct ring_shared {
    uint32_t cons, prod;
};

/*
 * vchan_interface: the start of the shared page. A ring has 2^order bytes. The order
 * determines where the ring is:
 *
 *   10         bytes 1024 to 2047 of this page
 *   11         bytes 2048 to 4095 of this page
 *   12 to 20   2^(order - 12) other pages, whose grant references are in `grants`
 *
 * libxenvchan refuses any other order: a page has no room for more grant references. Both
 * rings must not have order 10, nor both 11.
 *
 * The server writes orders and grants before it publishes the page and must not change them
 * afterwards, because a client that restarts maps the rings again.
 *
 * The server creates the page with cli_live 2, srv_live 1 and VCHAN_NOTIFY_WRITE in
 * cli_notify. The client, when it has mapped everything, stores 1 in cli_live and
 * VCHAN_NOTIFY_WRITE in srv_notify, and must then send an event: the server may be waiting
 * for it. A side that leaves stores 0 in its *_live and sends an event.
 *
 *   offset  size  field        writer
 *        0     8  left         both    ring from client to server
 *        8     8  right        both    ring from server to client
 *       16     2  left_order   server  order of the ring `left`
 *       18     2  right_order  server  order of the ring `right`
 *       20     1  cli_live     both    client: 0 has left, 1 connected, 2 has not come yet
 *       21     1  srv_live     server  server: 0 has left, 1 connected
 *       22     1  cli_notify   both    VCHAN_NOTIFY_*: when the client must notify the server
 *       23     1  srv_notify   both    VCHAN_NOTIFY_*: when the server must notify the client
 *       24        grants[]     server  grant references of the pages of `left`, then of
 *                                      `right`; must not reach into a ring or beyond the page
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
