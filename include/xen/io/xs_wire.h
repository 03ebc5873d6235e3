/* SPDX-License-Identifier: MIT */
/*
 * xs_wire.h - the xenstore wire protocol: its messages, and the page shared with xenstored.
 *
 * Contract: a message is a header (xsd_sockmsg) and a payload of `len` bytes. The guest
 *           sends requests. xenstored answers each request with one reply, which has
 *           the req_id of the request and its type, or XS_ERROR. Replies can come in
 *           another order than the requests. xenstored also sends XS_WATCH_EVENT, at
 *           any time. A PV guest finds the page and the event channel in start_info, an
 *           HVM, PVH or Arm guest in HVM_PARAM_STORE_PFN and HVM_PARAM_STORE_EVTCHN.
 * Layout:   the same on every ABI.
 *
 * Terms of this header:
 *
 *   |           a 0 byte
 *   [...]       optional
 *   path        absolute ("/a/b"), or relative to /local/domain/ID of the sender ("a/b").
 *               It consists of letters, digits, '-', '/', '_' and '@'.
 *   numbers     domid, port, offset and so on are decimal text in a payload
 *   TX          the request may name a transaction in tx_id
 *   PRIV        only a privileged sender (dom0, the toolstack) may send the request. Any
 *               other sender gets EACCES; but on XS_CONTROL from such a sender, oxenstored
 *               by default does nothing and answers OK|
 *   C xenstored, oxenstored
 *               Xen's two implementations of the server, in C and in OCaml. Xen's build
 *               takes oxenstored by default if it finds OCaml, else C xenstored. In 4.22
 *               oxenstored knows no type above XS_RESET_WATCHES.
 */
#ifndef _XS_WIRE_H
#define _XS_WIRE_H

#include "../abi.h"

#ifndef XEN_ABI_ASSEMBLER

/* xsd_sockmsg.type: the payload of the request -> the payload of a successful reply. */
enum xsd_sockmsg_type
{
    XS_CONTROL              =  0,   /* command|args...| -> text, PRIV; XS_DEBUG before 4.9 */
    XS_DIRECTORY            =  1,   /* path| -> name|name|..., the children, TX */
    XS_READ                 =  2,   /* path| -> value, not terminated by a 0 byte, TX */
    XS_GET_PERMS            =  3,   /* path| -> permission|permission|..., see below, TX */
    XS_WATCH                =  4,   /* path|token|[depth|] -> OK|, see below */
    XS_UNWATCH              =  5,   /* path|token| -> OK| */
    XS_TRANSACTION_START    =  6,   /* | -> id|, the tx_id to use; tx_id must be 0 */
    XS_TRANSACTION_END      =  7,   /* T| (commit) or F| (discard) -> OK|, below, TX */
    XS_INTRODUCE            =  8,   /* domid|gfn|port| -> OK|, PRIV: connect to domain, below */
    XS_RELEASE              =  9,   /* domid| -> OK|, PRIV: disconnect from a domain */
    XS_GET_DOMAIN_PATH      = 10,   /* domid| -> path|, "/local/domain/ID" */
    XS_WRITE                = 11,   /* path|value -> OK|, creates missing nodes, TX */
    XS_MKDIR                = 12,   /* path| -> OK|, creates missing nodes, TX */
    XS_RM                   = 13,   /* path| -> OK|, removes node and all below it, TX */
    XS_SET_PERMS            = 14,   /* path|permission|permission|... -> OK|, see below, TX */
    XS_WATCH_EVENT          = 15,   /* only from xenstored: path|token|, see xs_watch_type */
    XS_ERROR                = 16,   /* only from xenstored: the name of an error|, see below */
    XS_IS_DOMAIN_INTRODUCED = 17,   /* domid| -> T| or F|, PRIV */
    XS_RESUME               = 18,   /* domid| -> OK|, PRIV: domid runs again after suspend */
    XS_SET_TARGET           = 19,   /* domid|target| -> OK|, PRIV: add target's rights to domid */
                                    /* 20: XS_RESTRICT, 4.1 to 4.8; will not be reused */
    XS_RESET_WATCHES        = 21,   /* | -> OK|, see below, since 4.2 */
    XS_DIRECTORY_PART       = 22,   /* path|offset| -> generation|name|..., TX, since 4.9 */
    XS_GET_FEATURE          = 23,   /* [domid|] -> features|, see below, since 4.21 */
    XS_SET_FEATURE          = 24,   /* domid|features| -> OK|, PRIV, see below, since 4.21 */
    XS_GET_QUOTA            = 25,   /* [[domid|]quota|] -> text|, PRIV, see below, since 4.21 */
    XS_SET_QUOTA            = 26,   /* [domid|]quota|value| -> OK|, PRIV, see below, since 4.21 */

    XS_TYPE_COUNT           = 27,   /* number of the next type; grows */

    XS_INVALID              = 0xffff    /* will never be a type */
};

#endif /* XEN_ABI_ASSEMBLER */

/*
 * XS_CONTROL and the types from XS_DIRECTORY_PART on are optional: a server that lacks one
 * answers ENOSYS.
 *
 * XS_WATCH: from now on xenstored sends an XS_WATCH_EVENT when the node or a node below it is
 * created, written or removed, or its permissions change. A change within a transaction counts
 * when the transaction is committed. One event is sent at once, without any change. A sender
 * that can read neither the changed node nor its parent, before and after the change, gets no
 * event. C xenstored 4.22 omits an event, except of a special path, if an equal one still waits
 * to be sent. It also discards an event that has waited for 20 s (the default), because a sender
 * that is not privileged did not read its replies and events. `depth` limits how many levels
 * below the node count, 0 for the node alone; it is allowed only with
 * XENSTORE_SERVER_FEATURE_WATCHDEPTH. Two special paths are for events of the host:
 *
 *   @introduceDomain    a domain was introduced (XS_INTRODUCE)
 *   @releaseDomain      a domain shut down, crashed, was destroyed or was released; for a
 *                       program that no other node tells of it, such as xenconsoled, libxl
 *                       or the server of a vchan
 *
 * The event contains the same special path, so the watcher must find out which domain it was.
 * With XENSTORE_SERVER_FEATURE_WATCHDEPTH there are two ways to learn it: if the watch has
 * depth 1, the path in the event is "@introduceDomain/ID" or "@releaseDomain/ID"; and a watch
 * of the path "@releaseDomain/ID" gets the events of the domain ID only. A sender that is not
 * privileged gets events of a special path only if the permissions of that path let it read,
 * which a privileged sender can change with XS_SET_PERMS. In C xenstored 4.22 everybody can
 * read @releaseDomain from the start.
 *
 * XS_TRANSACTION_END: the error EAGAIN means that a conflicting change came first. Nothing
 * was committed then, and the guest must repeat the whole transaction.
 *
 * XS_INTRODUCE: `gfn` and `port` are the frame of the page and an unbound port of the domain.
 * oxenstored maps gfn. C xenstored ignores gfn since 4.14 and maps grant reference 1
 * (GNTTAB_RESERVED_XENSTORE). For a domain that is introduced already, C xenstored 4.22 binds
 * the port again, empties the rings and ends the watches and transactions of the domain.
 *
 * XS_RESET_WATCHES: ends all watches and all transactions of the sender.
 *
 * XS_DIRECTORY_PART: reads a list of children in parts, if it is too long for one reply and
 * XS_DIRECTORY fails with E2BIG. `offset` is in bytes, 0 for the first part, then the sum of
 * the lengths of the names so far, each with its 0 byte. The last part ends with an additional
 * empty string. If `generation` differs between two parts, the node changed and the reader
 * must start again at 0.
 *
 * XS_GET_FEATURE, XS_SET_FEATURE: `features` is the sum of XENSTORE_SERVER_FEATURE_* bits.
 * With an empty payload, XS_GET_FEATURE returns the features that the server offers to the
 * sender; with domid| it is PRIV and returns those of domid. In 4.21 it is PRIV in any case.
 * XS_SET_FEATURE chooses the features that the server offers to a domain. It must be sent
 * before XS_INTRODUCE of the domain, or it fails with EBUSY.
 *
 * XS_GET_QUOTA, XS_SET_QUOTA: the numbers exist since 4.21, C xenstored implements them
 * since 4.22. With an empty payload, XS_GET_QUOTA returns the names of all quotas, separated
 * by blanks. With quota| it returns, and XS_SET_QUOTA sets, the value for new domains; with
 * domid| before it, the value for one domain. The names in C xenstored 4.22 are "nodes",
 * "watches", "outstanding", "memory", "transactions", "transaction-nodes", "node-permissions",
 * "path-max", "node-size", and "soft-memory": the server writes a warning to its log when a
 * domain exceeds that one. The value 0 means unlimited.
 *
 * A permission is a letter and a domain id: n none, r read, w write, b both. The domain of
 * the first permission owns the node and has all rights; the letter of the first permission
 * is for every domain that no further permission names. A privileged sender has all rights to
 * every node. A new node inherits the permissions of its parent. In C xenstored a sender that
 * is not privileged becomes the owner of the nodes that it creates.
 */

/* Legacy names. */
#define XS_DEBUG                XS_CONTROL

#ifndef XEN_ABI_ASSEMBLER

/*
 * xsd_errors: the names of errors that an XS_ERROR can contain, each with the number that it
 * has for the compiler's errno.h. Only the name is sent. The table exists if EINVAL is a
 * macro, so the consumer's errno.h must be included before this header. Linux and libxenstore
 * treat a name that is not in the table as EINVAL.
 *
 * oxenstored sends one name that is not in the table: "EQUOTA", for a used-up quota.
 */
XEN_ABI_BEGIN
struct xsd_errors
{
    int errnum;
    const char *errstring;
};
XEN_ABI_END
#ifdef EINVAL
# define XSD_ERROR(x)           { x, #x }
static const struct xsd_errors xsd_errors[]
# if defined(__GNUC__) || defined(__clang__)
__attribute__((unused))
# endif
    = {
    XSD_ERROR(EINVAL),      /* malformed request, invalid argument, path too long */
    XSD_ERROR(EACCES),      /* no permission for the node, or request is PRIV */
    XSD_ERROR(EEXIST),      /* the same watch (path and token) exists */
    XSD_ERROR(EISDIR),      /* not sent by 4.22 */
    XSD_ERROR(ENOENT),      /* no such node, watch or domain; C xenstored: no such transaction */
    XSD_ERROR(ENOMEM),      /* server out of memory; memory quota used up; C xenstored: commit
                               after a request of the transaction ran out of memory or quota */
    XSD_ERROR(ENOSPC),      /* C xenstored: a quota other than memory used up; value too long */
    XSD_ERROR(EIO),         /* failure inside the server; oxenstored: no such transaction; C
                               xenstored: the memory quota does not allow a new node */
    XSD_ERROR(ENOTEMPTY),   /* not sent by 4.22 */
    XSD_ERROR(ENOSYS),      /* the server does not know the type */
    XSD_ERROR(EROFS),       /* not sent by 4.22 */
    XSD_ERROR(EBUSY),       /* XS_TRANSACTION_START in a transaction; XS_SET_FEATURE too late */
    XSD_ERROR(EAGAIN),      /* XS_TRANSACTION_END: repeat the transaction */
    XSD_ERROR(EISCONN),     /* not sent by 4.22 */
    XSD_ERROR(E2BIG),       /* the reply is too long; oxenstored: value too long; C xenstored
                               before 4.22: too many watches */
    XSD_ERROR(EPERM)        /* C xenstored, XS_SET_PERMS: sender must not change the owner */
};
#endif

/*
 * xsd_sockmsg: the header of every message.
 *
 *   offset  size  field
 *        0     4  type    XS_*
 *        4     4  req_id  in a request: any number; in its reply: the same; in an event: 0
 *        8     4  tx_id   id from XS_TRANSACTION_START, or 0 for no transaction
 *       12     4  len     length of the payload in bytes, at most XENSTORE_PAYLOAD_MAX
 *       16
 */
XEN_ABI_BEGIN
struct xsd_sockmsg
{
    uint32_t type;
    uint32_t req_id;
    uint32_t tx_id;
    uint32_t len;
};
XEN_ABI_END

/* Strings in the payload of an XS_WATCH_EVENT, by position. */
enum xs_watch_type
{
    XS_WATCH_PATH           = 0,    /* the node that changed, relative if the watch was */
    XS_WATCH_TOKEN          = 1     /* the token of the watch */
};

#endif /* XEN_ABI_ASSEMBLER */

/* Size of each ring in bytes, and the offset in the ring of the byte with index idx. */
#define XENSTORE_RING_SIZE      1024
#define MASK_XENSTORE_IDX(idx)  ((idx) & (XENSTORE_RING_SIZE - 1))

#ifndef XEN_ABI_ASSEMBLER
/* Index into a ring: counts bytes and wraps at 2^32. prod - cons bytes wait to be read. */
typedef uint32_t XENSTORE_RING_IDX;
#endif /* XEN_ABI_ASSEMBLER */

/*
 * Limits, in bytes. A guest must not send a header with a `len` above XENSTORE_PAYLOAD_MAX: C
 * xenstored then stops serving that guest, and oxenstored takes what follows the first 4096
 * bytes for the next message. A path must not exceed its limit; the 0 byte is not counted. A
 * server can refuse shorter paths, too, with EINVAL. By default C xenstored allows a guest 2047
 * bytes, and 2048 before 4.22, not counting "/local/domain/ID/" at the start. In the same way
 * oxenstored allows 1024 bytes with the configuration file of Xen, and 2048 without a file.
 */
#define XENSTORE_PAYLOAD_MAX    4096    /* payload of any message */
#define XENSTORE_ABS_PATH_MAX   3072    /* absolute path */
#define XENSTORE_REL_PATH_MAX   2048    /* relative path */

/*
 * xenstore_domain_interface.server_features: bits. The server sets them when it connects to
 * the guest. oxenstored sets only RECONNECTION, since 4.5. C xenstored writes this word since
 * 4.21 and never sets RECONNECTION. Before that, C xenstored does not write the word.
 *
 * ERROR: C xenstored 4.17 to 4.20 writes `error` but does not set this bit.
 *
 * DOMID_ANY: a permission in XS_SET_PERMS may name the domain DOMID_ANY, which means every
 * domain. If a guest without this feature sends such a permission, the server ignores that
 * permission, but fails with ENOENT if it is the first one.
 */
#define XENSTORE_SERVER_FEATURE_RECONNECTION 1  /* the server watches `connection`, since 4.5 */
#define XENSTORE_SERVER_FEATURE_ERROR        2  /* the server writes `error`, since 4.17 */
#define XENSTORE_SERVER_FEATURE_WATCHDEPTH   4  /* XS_WATCH takes a depth, since 4.22 */
#define XENSTORE_SERVER_FEATURE_DOMID_ANY    8  /* permissions for DOMID_ANY, since 4.22 */

/*
 * xenstore_domain_interface.connection. A guest that lost track of the rings can ask for a
 * new connection if RECONNECTION is set: it stores XENSTORE_RECONNECT here and notifies the
 * server. It must not access any other part of the page until the server has stored
 * XENSTORE_CONNECTED. Both rings are empty then, and the guest has no watches, no
 * transactions and no requests in flight any more.
 *
 * A guest can also find XENSTORE_RECONNECT here when it starts: Xen or its tools store it for
 * a dom0less domain, whatever server_features says. The guest must wait in the same way until
 * the server has stored XENSTORE_CONNECTED.
 */
#define XENSTORE_CONNECTED      0
#define XENSTORE_RECONNECT      1

/*
 * xenstore_domain_interface.error: why the server stopped serving the guest, for diagnostics.
 * New values can be added without notice.
 */
#define XENSTORE_ERROR_NONE     0   /* the server has not stopped */
#define XENSTORE_ERROR_COMM     1   /* the server cannot use the event channel */
#define XENSTORE_ERROR_RINGIDX  2   /* the indexes of a ring are more than its size apart */
#define XENSTORE_ERROR_PROTO    3   /* a request is longer than XENSTORE_PAYLOAD_MAX */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xenstore_domain_interface: the page shared by the guest and the server. A writer stores
 * bytes in a ring, executes xen_wmb(), moves *_prod and notifies. A reader loads *_prod,
 * executes xen_rmb(), loads the bytes, executes xen_mb(), moves *_cons and notifies. A
 * message can wrap around the end of a ring and can be longer than the ring. The indexes
 * need not be 0 when the guest starts.
 *
 *   offset  size  field            writer
 *        0  1024  req              guest   ring of requests
 *     1024  1024  rsp              server  ring of replies and events
 *     2048     4  req_cons         server  bytes taken out of `req`
 *     2052     4  req_prod         guest   bytes put into `req`
 *     2056     4  rsp_cons         guest   bytes taken out of `rsp`
 *     2060     4  rsp_prod         server  bytes put into `rsp`
 *     2064     4  server_features  server  XENSTORE_SERVER_FEATURE_*, since 4.5
 *     2068     4  connection       both    XENSTORE_CONNECTED or _RECONNECT, since 4.5
 *     2072     4  error            server  XENSTORE_ERROR_*, since 4.17
 *     2076     4  evtchn_port      creator of the domain: the port that the server binds, or
 *                                          0 for the port of XS_INTRODUCE. Read by C xenstored
 *                                          since 4.21; no part of Xen 4.22 sets it
 *     2080                         may grow; the rest of the page is unused
 */
XEN_ABI_BEGIN
struct xenstore_domain_interface {
    char req[XENSTORE_RING_SIZE];
    char rsp[XENSTORE_RING_SIZE];
    XENSTORE_RING_IDX req_cons, req_prod;
    XENSTORE_RING_IDX rsp_cons, rsp_prod;
    uint32_t server_features;
    uint32_t connection;
    uint32_t error;
    uint32_t evtchn_port;
};
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* _XS_WIRE_H */
