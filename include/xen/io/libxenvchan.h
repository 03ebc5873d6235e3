/* SPDX-License-Identifier: MIT */
/*
 * libxenvchan.h - libxenvchan's shared page: a byte stream each way between two domains.
 *
 * Contract: the server grants a page to the client, allocates an event channel for it, and
 *           publishes both in xenstore, in a folder that both sides know. The client maps
 *           the page and binds the event channel. From then on both sides send and receive
 *           in the same way.
 * Layout:   the same on every ABI; see vchan_interface.
 */
#ifndef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
#define __XEN_PUBLIC_IO_LIBXENVCHAN_H__

#include "../abi.h"

/*
 * Nodes in xenstore, decimal numbers. The server writes both into a folder that it can write
 * to, and gives the client read access to the nodes. There is no node for a state: cli_live
 * and srv_live in the page have it.
 *
 *   key             since
 *   ring-ref        4.2    grant reference of the page with vchan_interface, writable
 *   event-channel   4.2    port of the server, which the client binds
 */

/*
 * Bits of cli_notify and srv_notify in vchan_interface: after which actions the peer must send
 * an event. cli_notify tells the client when to notify the server; srv_notify tells the server
 * when to notify the client.
 *
 * A server that is about to wait sets a bit in cli_notify with an atomic OR, executes a full
 * barrier and looks at the indexes once more. A client that has changed an index executes a
 * full barrier, clears the bit in cli_notify with an atomic AND, and sends an event if the bit
 * was set. srv_notify works the same way with the roles exchanged.
 */
#define VCHAN_NOTIFY_WRITE      0x1     /* notify after writing: there are bytes to read */
#define VCHAN_NOTIFY_READ       0x2     /* notify after reading: there is room to write */

#ifndef XEN_ABI_ASSEMBLER
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
 * libxenvchan refuses any other order: the page has no room for the grant references of two
 * larger rings. Two rings of order 10 would overlap, and so would two of order 11; libxenvchan
 * refuses these combinations.
 *
 * The server writes orders and grants before it publishes the page and must not change them
 * afterwards, because a client that restarts maps the rings again.
 *
 * The server creates the page with 2 in cli_live, 1 in srv_live and VCHAN_NOTIFY_WRITE in
 * cli_notify. When the client has mapped everything, it stores 1 in cli_live and
 * VCHAN_NOTIFY_WRITE in srv_notify, and must then send an event, because the server may be
 * waiting for it. A side that leaves stores 0 in its own *_live and sends an event.
 *
 *   offset  size  field        writer
 *        0     8  left         both    ring from client to server
 *        8     8  right        both    ring from server to client
 *       16     2  left_order   server  order of the ring `left`
 *       18     2  right_order  server  order of the ring `right`
 *       20     1  cli_live     both    the client: 0 has left, 1 connected, 2 not connected yet
 *       21     1  srv_live     server  the server: 0 has left, 1 connected
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_LIBXENVCHAN_H__ */
