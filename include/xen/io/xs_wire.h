/* SPDX-License-Identifier: MIT */
/*
 * xs_wire.h - xenstore's messages, and the page that a guest exchanges them through.
 *
 * Contract: a message is a header, then `len` bytes. The guest sends requests,
 *           xenstored answers each with the same type (or XS_ERROR) and req_id,
 *           and sends XS_WATCH_EVENT when it likes. The page and its event channel
 *           are in the start information (PV) or HVM_PARAM_STORE_* (HVM, Arm).
 * Layout:   the same on every ABI.
 *
 * Below, `|` is a byte 0. A path is absolute ("/a/b") or relative to the guest's
 * own /local/domain/ID. TX: may be in a transaction. Only xenstored's privileged
 * peers (dom0, the toolstack) may send those marked PRIV.
 */
#ifndef _XS_WIRE_H
#define _XS_WIRE_H

#include "../abi.h"

/* xsd_sockmsg.type: request data, then -> and what a good answer holds. */
enum xsd_sockmsg_type
{
    XS_CONTROL              =  0,   /* command|args...| -> text, PRIV; XS_DEBUG until 4.8 */
    XS_DIRECTORY            =  1,   /* path| -> name|name|..., the children, TX */
    XS_READ                 =  2,   /* path| -> value, without a 0 at its end, TX */
    XS_GET_PERMS            =  3,   /* path| -> permission|permission|..., TX */
    XS_WATCH                =  4,   /* path|token| -> OK|, then one event at once */
    XS_UNWATCH              =  5,   /* path|token| -> OK| */
    XS_TRANSACTION_START    =  6,   /* | -> id|, decimal, for tx_id */
    XS_TRANSACTION_END      =  7,   /* T| (commit) or F| (give up) -> OK|; EAGAIN: again, TX */
    XS_INTRODUCE            =  8,   /* domid|frame|port| -> OK|, PRIV */
    XS_RELEASE              =  9,   /* domid| -> OK|, PRIV */
    XS_GET_DOMAIN_PATH      = 10,   /* domid| -> path| */
    XS_WRITE                = 11,   /* path|value -> OK|, makes the path, TX */
    XS_MKDIR                = 12,   /* path| -> OK|, makes the path, TX */
    XS_RM                   = 13,   /* path| -> OK|, with all below it, TX */
    XS_SET_PERMS            = 14,   /* path|permission|permission|... -> OK|, TX */
    XS_WATCH_EVENT          = 15,   /* from xenstored alone: path|token|, see xs_watch_type */
    XS_ERROR                = 16,   /* from xenstored alone: a name of xsd_errors| */
    XS_IS_DOMAIN_INTRODUCED = 17,   /* domid| -> T| or F| */
    XS_RESUME               = 18,   /* domid| -> OK|, PRIV: a suspend that was cancelled */
    XS_SET_TARGET           = 19,   /* domid|target| -> OK|, PRIV: domid may do what target may */
                                    /* 20 was XS_RESTRICT, 4.1 to 4.8: never again */
    XS_RESET_WATCHES        = 21,   /* | -> OK|, ends watches and transactions, since 4.2 */
    XS_DIRECTORY_PART       = 22,   /* path|offset| -> generation|name|..., since 4.9 */
    XS_GET_FEATURE          = 23,   /* domid|, or | for xenstored -> features|, since 4.21 */
    XS_SET_FEATURE          = 24,   /* domid|features| -> OK|, PRIV, since 4.21 */
    XS_GET_QUOTA            = 25,   /* domid|name|, or less of it -> quota|, since 4.21 */
    XS_SET_QUOTA            = 26,   /* domid|name|value| -> OK|, PRIV, since 4.21 */

    XS_TYPE_COUNT           = 27,   /* the types so far; grows */

    XS_INVALID              = 0xffff    /* never a type */
};

/*
 * A permission is a letter and a domain id: n none, r read, w write, b both. The
 * first names the owner, who may do all, and its letter is for everybody else.
 */

/* Legacy names. */
#define XS_DEBUG                XS_CONTROL

/*
 * xsd_errors: the errors that XS_ERROR may name, with the numbers that they have
 * here: on the wire they are text. The table is there where EINVAL is a macro,
 * so include the consumer's errno.h before. An unknown name is EINVAL.
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
    XSD_ERROR(EINVAL),      /* the request makes no sense */
    XSD_ERROR(EACCES),      /* no permission */
    XSD_ERROR(EEXIST),      /* that watch is there already */
    XSD_ERROR(EISDIR),
    XSD_ERROR(ENOENT),      /* no such path, watch or transaction */
    XSD_ERROR(ENOMEM),
    XSD_ERROR(ENOSPC),      /* a quota is used up */
    XSD_ERROR(EIO),
    XSD_ERROR(ENOTEMPTY),
    XSD_ERROR(ENOSYS),      /* no such type, or not here */
    XSD_ERROR(EROFS),
    XSD_ERROR(EBUSY),       /* too many transactions */
    XSD_ERROR(EAGAIN),      /* another change came first: do the transaction again */
    XSD_ERROR(EISCONN),
    XSD_ERROR(E2BIG),       /* longer than a limit below */
    XSD_ERROR(EPERM)
};
#endif

/*
 * xsd_sockmsg: the header of every message.
 *
 *   offset  size  field
 *        0     4  type    XS_*
 *        4     4  req_id  chosen by the guest, the same in the answer; 0 in events
 *        8     4  tx_id   from XS_TRANSACTION_START, or 0: no transaction
 *       12     4  len     bytes that follow, at most XENSTORE_PAYLOAD_MAX
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

/* The strings of a XS_WATCH_EVENT, in order. */
enum xs_watch_type
{
    XS_WATCH_PATH           = 0,    /* what changed: the watched path or below; as it was asked */
    XS_WATCH_TOKEN          = 1     /* the token that the watch was made with */
};

/* Bytes of either ring, and the place of byte idx in it. */
#define XENSTORE_RING_SIZE      1024
#define MASK_XENSTORE_IDX(idx)  ((idx) & (XENSTORE_RING_SIZE - 1))

/* An index counts bytes and wraps at 2^32; prod - cons is what waits, at most the ring's size. */
typedef uint32_t XENSTORE_RING_IDX;

/*
 * Limits. xenstored cuts off a guest that sends more than XENSTORE_PAYLOAD_MAX
 * bytes after a header, and answers a longer path with an error.
 */
#define XENSTORE_PAYLOAD_MAX    4096
#define XENSTORE_ABS_PATH_MAX   3072
#define XENSTORE_REL_PATH_MAX   2048

/* xenstore_domain_interface.server_features: bits; 0 from a server before 4.5. */
#define XENSTORE_SERVER_FEATURE_RECONNECTION 1  /* `connection` works */
#define XENSTORE_SERVER_FEATURE_ERROR        2  /* `error` is written, since 4.17 */
#define XENSTORE_SERVER_FEATURE_WATCHDEPTH   4  /* XS_WATCH takes a depth, since 4.22 */
#define XENSTORE_SERVER_FEATURE_DOMID_ANY    8  /* DOMID_ANY may name a domain, since 4.22 */

/*
 * xenstore_domain_interface.connection. A guest that lost its place in the
 * rings sets XENSTORE_RECONNECT, notifies, and touches nothing until the server
 * has emptied the rings, dropped watches and transactions, and set it back.
 */
#define XENSTORE_CONNECTED      0
#define XENSTORE_RECONNECT      1

/* xenstore_domain_interface.error: why the server cut the guest off. */
#define XENSTORE_ERROR_NONE     0   /* it did not */
#define XENSTORE_ERROR_COMM     1   /* it could not read or write the page */
#define XENSTORE_ERROR_RINGIDX  2   /* an index is impossible */
#define XENSTORE_ERROR_PROTO    3   /* a message is impossible: too long */

/*
 * xenstore_domain_interface: the shared page. A writer stores bytes, then
 * xen_wmb(), then moves *_prod and notifies; a reader takes them, then xen_mb(),
 * then moves *_cons and notifies. Messages wrap around the end of a ring.
 *
 *   offset  size  field            writer
 *        0  1024  req              guest   requests
 *     1024  1024  rsp              server  answers and events
 *     2048     4  req_cons         server
 *     2052     4  req_prod         guest
 *     2056     4  rsp_cons         guest
 *     2060     4  rsp_prod         server
 *     2064     4  server_features  server  XENSTORE_SERVER_FEATURE_*, since 4.5
 *     2068     4  connection       both    XENSTORE_CONNECTED or _RECONNECT, since 4.5
 *     2072     4  error            server  XENSTORE_ERROR_*, since 4.17
 *     2076     4  evtchn_port      before the start: the guest's port, or 0; since 4.21
 *     2080                         grows; the rest of the page is 0
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

#endif /* _XS_WIRE_H */
