/* SPDX-License-Identifier: MIT */
/*
 * pvcalls.h - the socket calls of a guest, made by the back end in its place.
 *
 * Contract: the front end (device/pvcalls/ID in xenstore) makes one ring for calls
 *           and, for each connected socket, one pair of rings of bytes; the back
 *           end is backend/pvcalls/DOMID/ID. Calls are answered in any order,
 *           and one that has to wait keeps no other waiting.
 * Layout:   every message has the same offsets on every ABI. Copies of this
 *           header that leave out a `pad` are 4 bytes short on x86_32.
 */
#ifndef __XEN_PUBLIC_IO_PVCALLS_H__
#define __XEN_PUBLIC_IO_PVCALLS_H__

#include "../grant_table.h"
#include "ring.h"

/*
 * Nodes in xenstore. Since 4.9; numbers are decimal; none has a default.
 *
 *   key             writer  value
 *   versions        back    the protocols that it knows, by commas: "1"
 *   max-page-order  back    the largest ring_order, at least 1
 *   function-calls  back    0: no call at all; 1: those below
 *   version         front   the one of `versions` that it chose
 *   port            front   the port of the ring for calls
 *   ring-ref        front   the grant of its only page
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back: versions, max-page-order, function-calls
 *   Initialised                 front: ring and port, then its nodes
 *                 Connected     back: mapped and bound them
 *   Connected                   front: calls may flow
 *   Closing, Closed             either: the back end closes all sockets, and the
 *                               front end ends access when the back end is Closed
 *
 * A socket is named by an id that the front end chooses. It is passive (bound,
 * listens, gives new sockets) or active (connected, has a pvcalls_data_intf).
 */

/* xen_pvcalls_request.cmd: the member of `u`, and what it does. */
#define PVCALLS_SOCKET  0   /* socket: make a socket */
#define PVCALLS_CONNECT 1   /* connect: make it active, bytes may flow after the response */
#define PVCALLS_RELEASE 2   /* release: close it, unmap its rings and unbind its port */
#define PVCALLS_BIND    3   /* bind: give it an address of the back end's */
#define PVCALLS_LISTEN  4   /* listen: make it passive */
#define PVCALLS_ACCEPT  5   /* accept: answered when a peer connected */
#define PVCALLS_POLL    6   /* poll: of a passive one: answered when ACCEPT would not wait */

XEN_ABI_BEGIN
/*
 * pvcalls_data_intf: a page for each active socket. xen_9pfs_data_intf and this
 * differ in the errors alone: ring.h says what the others mean. Since 4.9.
 *
 * An error is 0 or, as a 32-bit pattern, a negative number of Linux's errno;
 * after one the back end moves no bytes that way. A peer that closed in good
 * order is -107 (ENOTCONN) in in_error, after its last byte.
 *
 *   offset  size  field       writer
 *        0     4  in_cons     front
 *        4     4  in_prod     back
 *        8     4  in_error    back   of reading from the socket
 *       12    52  pad1               ignored
 *       64     4  out_cons    back
 *       68     4  out_prod    front
 *       72     4  out_error   back   of writing to the socket
 *       76    52  pad2               ignored
 *      128     4  ring_order  front  the halves have 2^ring_order pages together
 *      132        ref[]       front  the grants of those pages: `in`, then `out`
 */
XEN_ABI_EXT struct pvcalls_data_intf {
    RING_IDX in_cons, in_prod, in_error;
    uint8_t pad1[52];
    RING_IDX out_cons, out_prod, out_error;
    uint8_t pad2[52];
    RING_IDX ring_order;
    grant_ref_t ref[XEN_FLEX_ARRAY_DIM];
};

/* pvcalls_data, and the functions pvcalls_*, over the halves of that memory. */
DEFINE_XEN_FLEX_RING(pvcalls);

/*
 * xen_pvcalls_request. Offsets are those in the slot. Since 4.9.
 *
 *   offset  size  field
 *        0     4  req_id             the front end's own, the same in the response
 *        4     4  cmd                PVCALLS_*
 *        8     8  u.*.id             the socket; in `socket` a new one
 *
 *       16     4  u.socket.domain    2: AF_INET
 *       20     4  u.socket.type      1: SOCK_STREAM
 *       24     4  u.socket.protocol  0
 *       28     4  u.socket.pad       ignored
 *
 *       16    28  u.connect.addr     a struct sockaddr of Linux: family, port, address
 *       44     4  u.connect.len      bytes of it, at most 28
 *       48     4  u.connect.flags    must be 0
 *       52     4  u.connect.ref      the grant of a pvcalls_data_intf
 *       56     4  u.connect.evtchn   a port for it
 *       60     4  u.connect.pad      ignored; since 4.14
 *
 *       16     1  u.release.reuse    1: the same pages will come again, a hint
 *       17     7  u.release.pad      ignored
 *
 *       16    28  u.bind.addr        as in `connect`
 *       44     4  u.bind.len
 *
 *       16     4  u.listen.backlog   connections that may wait for ACCEPT
 *       20     4  u.listen.pad       ignored
 *
 *       16     8  u.accept.id_new    a new socket, to be the active one
 *       24     4  u.accept.ref       for it, as in `connect`
 *       28     4  u.accept.evtchn
 *
 *        8    56  u.dummy            makes the slot's size that of every ABI
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
 * xen_pvcalls_response. Since 4.9.
 *
 *   offset  size  field
 *        0     4  req_id  of the request
 *        4     4  cmd     of the request
 *        8     4  ret     0, or a negative number of Linux's errno
 *       12     4  pad     ignored
 *       16     8  u.*.id  of the request
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

/* xen_pvcalls_sring, xen_pvcalls_front_ring, xen_pvcalls_back_ring: 32 slots in a page. */
DEFINE_RING_TYPES(xen_pvcalls, struct xen_pvcalls_request, struct xen_pvcalls_response);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_PVCALLS_H__ */
