/* SPDX-License-Identifier: MIT */
/*
 * pvcalls.h - socket calls of a guest, executed by a back end domain on its own sockets.
 *
 * Contract: the front end (device/pvcalls/ID in xenstore) allocates and grants one ring
 *           for calls and, for each connected socket, a pair of byte rings. The back
 *           end (backend/pvcalls/DOMID/ID) executes the calls. It can respond in any
 *           order. A domain has at most one front end.
 * Layout:   all offsets are the same on every ABI. Before 4.14, Xen's header had no
 *           member `pad` in the records of a request. On x86_32, some of these records,
 *           such as xen_pvcalls_connect, were then 4 bytes shorter; the size of the
 *           whole request and all other offsets were the same.
 */
#ifndef __XEN_PUBLIC_IO_PVCALLS_H__
#define __XEN_PUBLIC_IO_PVCALLS_H__

#include "../abi.h"
#include "../grant_table.h"
#include "ring.h"

/*
 * Nodes in xenstore. Since 4.9. Numbers are decimal. No node has a default.
 *
 *   key             writer  value
 *   versions        back    protocol versions that the back end knows, separated by
 *                           commas; today "1"
 *   max-page-order  back    the largest ring_order, at least 1
 *   function-calls  back    0: the back end supports no calls; 1: it supports the PVCALLS_*
 *                           below
 *   version         front   the version that the front end chose: "1"
 *   port            front   event channel port of the ring for calls
 *   ring-ref        front   grant reference of that ring, which has one page
 *
 * States (xenbus.h)
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories
 *                 InitWait      back: wrote versions, max-page-order, function-calls
 *   Initialised                 front: allocated the ring and the event channel, wrote its
 *                               nodes
 *                 Connected     back: mapped the ring, bound the event channel
 *   Connected                   front: can send calls from now on
 *   Closing                     front: sends no more calls
 *                 Closing       back: closed all sockets, unmapped all rings, unbound all
 *                               event channels
 *   Closed                      front: freed the rings
 *                 Closed        back: freed the rest
 *
 * Shutdown: Linux's back end enters Closed only when the front end is Closed or its
 * directory is gone. A front end in Closing must therefore free its rings when the back end
 * is Closing; if it waits for Closed instead, it waits for ever. Linux's front end skips
 * Closing: when the back end is Closing or Closed, it goes to Closed at once.
 *
 * The known front end and back end are those of Linux. The front end reads the back end's
 * nodes when the driver probes the device, and does not wait for InitWait: it gives up if
 * `versions` is not there yet or is not exactly "1", if function-calls is not 1, or if
 * max-page-order is below the order that it uses.
 *
 * The front end names each socket by an id that it chooses. A socket is passive (it
 * listens, and ACCEPT takes connections from it) or active (it is connected, and has a
 * pvcalls_data_intf page and a pair of byte rings).
 */

/*
 * xen_pvcalls_request.cmd, and the member of `u` that it uses. Each call is like the socket
 * function of the same name.
 */
#define PVCALLS_SOCKET  0   /* u.socket: create a socket */
#define PVCALLS_CONNECT 1   /* u.connect: connect it; it becomes active */
#define PVCALLS_RELEASE 2   /* u.release: close it, unmap its rings and unbind its port */
#define PVCALLS_BIND    3   /* u.bind: bind it to an address of the back end's domain */
#define PVCALLS_LISTEN  4   /* u.listen: let peers connect; it becomes passive */
#define PVCALLS_ACCEPT  5   /* u.accept: take a connection; answered when there is one */
#define PVCALLS_POLL    6   /* u.poll: answered when ACCEPT on this passive socket would
                               succeed at once */

/*
 * How long calls take, and what errors they give
 *
 * The protocol does not promise that a call which takes long lets others proceed. Linux's
 * back end executes CONNECT synchronously: until it completes or fails, which can take
 * minutes, no other call of the front end is processed. ACCEPT and POLL do not block other
 * calls. In Linux's back end a passive socket can have one pending call, an ACCEPT or a POLL.
 * While it is pending, a further ACCEPT or POLL fails with -4 (EINTR).
 *
 * Error numbers are fixed by the protocol, whatever the operating systems of the two ends.
 * They are the negative numbers of Linux's errno on x86 and Arm (for instance -22 for
 * EINVAL), except that ENOTSUP is -524. The specification (docs/misc/pvcalls.pandoc of Xen)
 * does not list every error; Linux's back end returns Linux's number for the others, for
 * instance -111 for ECONNREFUSED.
 *
 * A back end returns -524 for a cmd that it does not support. The protocol supports only
 * domain AF_INET, type SOCK_STREAM and protocol 0. For others, SOCKET should return -524;
 * Linux's back end returns -97 (EAFNOSUPPORT) and accepts protocol 2, too.
 *
 * Errors that Linux's back end adds to those of the socket functions:
 *
 *   CONNECT  -22 if the address is not AF_INET or `len` is out of range; -14 (EFAULT) if it
 *            cannot map the rings or bind the port
 *   RELEASE  no error: the result is 0 even if the id is unknown
 *   BIND     -17 (EEXIST) for an id that is bound already
 *   LISTEN   -22 for an id without BIND
 *   ACCEPT   -22 for an id without BIND; -14 as for CONNECT
 *   POLL     no response at all for an id without BIND; no response either if the socket
 *            is released while POLL or ACCEPT is pending
 */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/*
 * pvcalls_data_intf: the shared page of an active socket: indexes, errors and grant
 * references of its byte rings. `in` carries bytes received from the peer, `out` bytes
 * to send. The indexes work as in NAME_data_intf of ring.h. Since 4.9.
 *
 * in_error and out_error are signed 32-bit numbers: 0, or a negative error number as in
 * xen_pvcalls_response.ret. After an error the back end should transfer no more bytes in
 * that direction. Linux's back end does so after in_error; after out_error it tries again to
 * send, and sets out_error back to 0 if it succeeds. When the peer has closed the connection
 * in an orderly way, the back end sets in_error to -107 (ENOTCONN) after the last byte. It
 * never sets -11 (EAGAIN).
 *
 *   offset  size  field       writer
 *        0     4  in_cons     front
 *        4     4  in_prod     back
 *        8     4  in_error    back   error of receiving from the socket
 *       12    52  pad1               ignored
 *       64     4  out_cons    back
 *       68     4  out_prod    front
 *       72     4  out_error   back   error of sending to the socket
 *       76    52  pad2               ignored
 *      128     4  ring_order  front  the two rings have 2^ring_order pages together; 1 to
 *                                    max-page-order, and at most 9, so that ref[] fits
 *      132        ref[]       front  grant references of those pages: first those of `in`,
 *                                    then those of `out`
 */
XEN_ABI_EXT struct pvcalls_data_intf {
    RING_IDX in_cons, in_prod, in_error;
    uint8_t pad1[52];
    RING_IDX out_cons, out_prod, out_error;
    uint8_t pad2[52];
    RING_IDX ring_order;
    grant_ref_t ref[XEN_FLEX_ARRAY_DIM];
};

/* pvcalls_data (pointers to the mapped rings) and the functions pvcalls_*(), see ring.h. */
DEFINE_XEN_FLEX_RING(pvcalls);

/*
 * xen_pvcalls_request: a call. Offsets are those in the slot of the ring. Since 4.9.
 *
 *   offset  size  field
 *        0     4  req_id             chosen by the front end; copied into the response
 *        4     4  cmd                PVCALLS_*
 *        8     8  u.*.id             the socket; with SOCKET the id of the new one
 *
 *       16     4  u.socket.domain    2 (AF_INET)
 *       20     4  u.socket.type      1 (SOCK_STREAM)
 *       24     4  u.socket.protocol  0
 *       28     4  u.socket.pad       ignored; since 4.14
 *
 *       16    28  u.connect.addr     socket address: family (16 bits, byte order of the
 *                                    CPU), port (16 bits) and IPv4 address (32 bits; both in
 *                                    network byte order), then zeros
 *       44     4  u.connect.len      bytes used in addr, at most 28
 *       48     4  u.connect.flags    reserved. A front end should write 0. A back end must
 *                                    ignore it, because Linux's front end writes the
 *                                    caller's flags (O_NONBLOCK)
 *       52     4  u.connect.ref      grant reference of a pvcalls_data_intf page
 *       56     4  u.connect.evtchn   event channel port for the byte rings
 *       60     4  u.connect.pad      ignored; since 4.14
 *
 *       16     1  u.release.reuse    1: a hint that the front end will use the same pages
 *                                    again. Linux ignores it
 *       17     7  u.release.pad      ignored; since 4.14
 *
 *       16    28  u.bind.addr        as in u.connect
 *       44     4  u.bind.len         as in u.connect
 *
 *       16     4  u.listen.backlog   number of connections that may wait for ACCEPT
 *       20     4  u.listen.pad       ignored; since 4.14
 *
 *       16     8  u.accept.id_new    id of the new, active socket
 *       24     4  u.accept.ref       as in u.connect, for the new socket
 *       28     4  u.accept.evtchn    as in u.connect, for the new socket
 *
 *        8    56  u.dummy            makes the size of the slot the same on every ABI
 *       64
 */
struct xen_pvcalls_request {
    uint32_t req_id;
    uint32_t cmd;
    union {
        struct xen_pvcalls_socket {
            uint64_t id;
            uint32_t domain;
            uint32_t type;
            uint32_t protocol;
            uint8_t pad[4];
        } socket;
        struct xen_pvcalls_connect {
            uint64_t id;
            uint8_t addr[28];
            uint32_t len;
            uint32_t flags;
            grant_ref_t ref;
            uint32_t evtchn;
            uint8_t pad[4];
        } connect;
        struct xen_pvcalls_release {
            uint64_t id;
            uint8_t reuse;
            uint8_t pad[7];
        } release;
        struct xen_pvcalls_bind {
            uint64_t id;
            uint8_t addr[28];
            uint32_t len;
        } bind;
        struct xen_pvcalls_listen {
            uint64_t id;
            uint32_t backlog;
            uint8_t pad[4];
        } listen;
        struct xen_pvcalls_accept {
            uint64_t id;
            uint64_t id_new;
            grant_ref_t ref;
            uint32_t evtchn;
        } accept;
        struct xen_pvcalls_poll {
            uint64_t id;
        } poll;
        struct xen_pvcalls_dummy {
            uint8_t dummy[56];
        } dummy;
    } u;
};

/*
 * xen_pvcalls_response: the result of a call. Since 4.9.
 *
 *   offset  size  field
 *        0     4  req_id  copied from the request
 *        4     4  cmd     copied from the request
 *        8     4  ret     0, or a negative error number, see above
 *       12     4  pad     ignored
 *       16     8  u.*.id  copied from the request. Linux's back end does not set it if it
 *                         does not know cmd
 *       16     8  u.dummy
 *       24
 */
struct xen_pvcalls_response {
    uint32_t req_id;
    uint32_t cmd;
    int32_t ret;
    uint32_t pad;
    union {
        struct _xen_pvcalls_socket {
            uint64_t id;
        } socket;
        struct _xen_pvcalls_connect {
            uint64_t id;
        } connect;
        struct _xen_pvcalls_release {
            uint64_t id;
        } release;
        struct _xen_pvcalls_bind {
            uint64_t id;
        } bind;
        struct _xen_pvcalls_listen {
            uint64_t id;
        } listen;
        struct _xen_pvcalls_accept {
            uint64_t id;
        } accept;
        struct _xen_pvcalls_poll {
            uint64_t id;
        } poll;
        struct _xen_pvcalls_dummy {
            uint8_t dummy[8];
        } dummy;
    } u;
};

/* xen_pvcalls_sring, xen_pvcalls_front_ring, xen_pvcalls_back_ring: 32 slots in one page. */
DEFINE_RING_TYPES(xen_pvcalls, struct xen_pvcalls_request, struct xen_pvcalls_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_PVCALLS_H__ */
