/* SPDX-License-Identifier: MIT */
/*
 * xs_msg.h - compose and parse xenstore messages, for guests and for xenstore servers.
 *
 * Contract: the functions work on private memory only. Bytes that arrive through the
 *           shared page must be copied out of it first; xs_ring.h does that. The
 *           functions access nothing outside the buffers and records that the caller
 *           passes. Buffers need no alignment. memcpy is the only function called.
 * Layout:   defines no record of Xen's. The messages are those of io/xs_wire.h.
 *
 * Xen has no header like this one.
 *
 * A message is a header and a payload of up to XENSTORE_PAYLOAD_MAX bytes. A string of
 * a payload ends with a 0 byte, called its terminator below. The length of a string does
 * not count the terminator; the length of a payload does.
 *
 * A guest composes a request of one string and some bytes in one call:
 *
 *   n = xen_xs_request(buf, sizeof(buf), XS_WRITE, req_id, tx_id, "data/key", "value", 5);
 *
 * It composes any other request piece by piece, for example XS_INTRODUCE:
 *
 *   xen_xs_begin(&out, buf, sizeof(buf), XS_INTRODUCE, req_id, 0);
 *   xen_xs_put_number(&out, domid), xen_xs_put(&out, "", 1), ...
 *   n = xen_xs_end_request(&out);
 *
 * It receives the reply, here to XS_DIRECTORY, in a buffer of XEN_XS_MSG_MAX bytes (a guest
 * that watches a node must also expect XS_WATCH_EVENT messages, see xen_xs_event):
 *
 *   for (have = 0; (need = xen_xs_parse(&msg, buf, have)) > 0; have += n)
 *       n = xen_xs_rsp_read(page, buf + have, need);      0: wait, < 0: give up
 *   need == 0 && xen_xs_reply(&msg, XS_DIRECTORY, req_id) == 0
 *   while ((n = xen_xs_next(&msg, &name)) >= 0)
 *       ...                                               n == XEN_XS_EEND: list complete
 *
 * Races: there must be none. While a call runs, nobody else may access the buffers and
 * records that the call writes, or write those that it reads.
 */
#ifndef __XEN_PUBLIC_ACCESS_XS_MSG_H__
#define __XEN_PUBLIC_ACCESS_XS_MSG_H__

#include "../errno.h"
#include "../io/xs_wire.h"

/* XS_GET_FEATURE, since 4.21, is an enumerator; the test is for a macro of 4.22. */
#ifndef XENSTORE_SERVER_FEATURE_WATCHDEPTH
# error "an older copy of xen/io/xs_wire.h was included first: xs_msg.h needs that of this tree"
#endif

/* Size of the longest message, header included, in bytes. */
#define XEN_XS_MSG_MAX          (sizeof(struct xsd_sockmsg) + XENSTORE_PAYLOAD_MAX)

#ifndef XEN_ABI_ASSEMBLER

/* Errors of the functions below. They do not overlap with those of xs_ring.h. */
enum xen_xs_error {
    XEN_XS_ELONG         = -11,     /* the payload exceeds XENSTORE_PAYLOAD_MAX bytes */
    XEN_XS_EROOM         = -12,     /* the message does not fit the buffer it is composed in */
    XEN_XS_EEND          = -13,     /* no bytes left: the end of a list, or a string is missing */
    XEN_XS_EUNTERMINATED = -14,     /* the payload ends before the terminator of a string */
    XEN_XS_EPATH         = -15,     /* a path is empty or longer than XENSTORE_*_PATH_MAX */
    XEN_XS_EFORMAT       = -16,     /* not a number, not a permission, or out of range */
    XEN_XS_EMISMATCH     = -17,     /* not the reply to this request, or not a watch event */
    XEN_XS_EUNKNOWN      = -18      /* XS_ERROR with a name that xen_xs_reply does not know */
};

/*
 * Describe an error in English, for a log. Returns a constant string for any number: a
 * different one for each XEN_XS_E* above, and one string for all other numbers.
 */
XEN_ABI_INLINE const char *xen_xs_reason(int error)
{
    switch (error) {
    case XEN_XS_ELONG:         return "oversized xenstore payload";
    case XEN_XS_EROOM:         return "xenstore message longer than its buffer";
    case XEN_XS_EEND:          return "no string left in the xenstore message";
    case XEN_XS_EUNTERMINATED: return "unterminated string in a xenstore message";
    case XEN_XS_EPATH:         return "empty or oversized xenstore path";
    case XEN_XS_EFORMAT:       return "not a number or permission of xenstore's";
    case XEN_XS_EMISMATCH:     return "xenstore message of another kind or request";
    case XEN_XS_EUNKNOWN:      return "unknown xenstore error";
    default:                   return "not an error of a xenstore message";
    }
}

XEN_ABI_BEGIN
/* A message while it is composed. Only the functions below may access the members. */
struct xen_xs_out {
    struct xsd_sockmsg hdr;     /* hdr.len: bytes of payload so far */
    unsigned char *buf;         /* start of the message */
    XEN_ABI_SIZE_T room;        /* size of the space for the payload in `buf`, in bytes */
    int error;                  /* 0, or the first XEN_XS_E*, after which nothing is added */
};

/* A parsed message. It is valid as long as the buffer that was parsed stays unchanged. */
struct xen_xs_msg {
    struct xsd_sockmsg hdr;
    const char *payload;        /* hdr.len bytes, inside the buffer that was parsed */
    uint32_t at;                /* bytes of the payload that were consumed so far */
};
XEN_ABI_END

/*
 * Check the length of a path. `n` is the length of `path` in bytes, or an error of
 * xen_xs_next. Returns n if it is an error or the length of an acceptable path. Returns
 * XEN_XS_EPATH if the path is empty, if it starts with '/' and is longer than
 * XENSTORE_ABS_PATH_MAX, or if it does not and is longer than XENSTORE_REL_PATH_MAX. The
 * characters are not checked: xenstored does that.
 */
XEN_ABI_INLINE int xen_xs_check_path(const char *path, int n)
{
    if (n < 0)
        return n;
    if (!n || n > (path[0] == '/' ? XENSTORE_ABS_PATH_MAX : XENSTORE_REL_PATH_MAX))
        return XEN_XS_EPATH;
    return n;
}

/*
 * Parse the message at the start of a buffer. `have` is the number of valid bytes at `buf`.
 *
 * Returns 0 if the message is complete. *msg then points into `buf`, and the next message,
 * if any, starts sizeof(msg->hdr) + msg->hdr.len bytes after the start of `buf`.
 *
 * Returns the number of missing bytes, > 0, if the message is incomplete: those of the
 * header as long as the header is incomplete, those of the payload afterwards. So a caller
 * that reads this many bytes more never reads a part of the next message. A message is
 * truncated if no more bytes will come.
 *
 * Returns XEN_XS_ELONG if hdr.len exceeds XENSTORE_PAYLOAD_MAX. The stream cannot be used
 * any further then, because the start of the next message is unknown.
 *
 * If it returns anything but 0, *msg is an empty message of type XS_INVALID.
 */
XEN_ABI_INLINE int xen_xs_parse(struct xen_xs_msg *msg, const void *buf, XEN_ABI_SIZE_T have)
{
    int result = 0;

    msg->at = 0;
    if (have < sizeof(msg->hdr)) {
        result = (int)(sizeof(msg->hdr) - have);
    } else {
        XEN_ABI_MEMCPY(&msg->hdr, buf, sizeof(msg->hdr));
        msg->payload = (const char *)buf + sizeof(msg->hdr);
        have -= sizeof(msg->hdr);
        if (msg->hdr.len > XENSTORE_PAYLOAD_MAX)
            result = XEN_XS_ELONG;
        else if (have < msg->hdr.len)
            result = (int)(msg->hdr.len - have);
    }
    if (result) {
        msg->hdr.type = XS_INVALID;
        msg->hdr.req_id = msg->hdr.tx_id = msg->hdr.len = 0;
        msg->payload = "";
    }
    return result;
}

/*
 * Consume the next string of the payload. Returns its length, 0 or more, and points *string
 * to it; its terminator follows it in the buffer. Returns XEN_XS_EEND if no bytes are left,
 * or XEN_XS_EUNTERMINATED if the rest of the payload has no terminator; both leave *string
 * unchanged and consume nothing.
 *
 * The payload of some requests may be empty, see xen_xs_end_request. If a server gets
 * XEN_XS_EEND at the first string of such a request, the optional strings were left out.
 */
XEN_ABI_INLINE int xen_xs_next(struct xen_xs_msg *msg, const char **string)
{
    const char *s = msg->payload + msg->at;
    uint32_t left = msg->hdr.len - msg->at, n;

    if (!left)
        return XEN_XS_EEND;
    for (n = 0; s[n]; )
        if (++n == left)
            return XEN_XS_EUNTERMINATED;
    *string = s;
    msg->at += n + 1;
    return (int)n;
}

/*
 * Consume the next string and check it as a path. Returns as xen_xs_next does, or
 * XEN_XS_EPATH. With XEN_XS_EPATH the string is consumed and *path points to it.
 */
XEN_ABI_INLINE int xen_xs_next_path(struct xen_xs_msg *msg, const char **path)
{
    int n = xen_xs_next(msg, path);

    return n < 0 ? n : xen_xs_check_path(*path, n);
}

/*
 * Consume the rest of the payload, whatever its bytes are: the value in a reply to XS_READ,
 * or the value after the path in an XS_WRITE. Returns the number of bytes, 0 or more, and
 * points *bytes to the first of them. No terminator follows them.
 */
XEN_ABI_INLINE int xen_xs_rest(struct xen_xs_msg *msg, const char **bytes)
{
    uint32_t at = msg->at;

    *bytes = msg->payload + at;
    msg->at = msg->hdr.len;
    return (int)(msg->hdr.len - at);
}

/*
 * Convert a decimal number. `n` is the length of `bytes`, or an error: the result of
 * xen_xs_next or xen_xs_rest. Returns 0 and sets *value if there are one or more digits,
 * nothing else, and their value is at most 2^64 - 1. Otherwise *value is unchanged and it
 * returns n if that is an error, else XEN_XS_EFORMAT.
 */
XEN_ABI_INLINE int xen_xs_number(const char *bytes, int n, uint64_t *value)
{
    uint64_t v = 0;
    unsigned int digit;
    int i;

    if (n < 0)
        return n;
    for (i = 0; i < n; i++) {
        digit = (unsigned int)(unsigned char)bytes[i] - '0';
        if (digit > 9 || v > ~(uint64_t)0 / 10 || v * 10 > ~(uint64_t)0 - digit)
            return XEN_XS_EFORMAT;
        v = v * 10 + digit;
    }
    if (!n)
        return XEN_XS_EFORMAT;
    *value = v;
    return 0;
}

/*
 * Convert a permission: a letter, then a decimal domain id from 0 to 65535. `bytes` and `n`
 * are those of xen_xs_number. Returns the letter, 'n', 'r', 'w' or 'b', and sets *domid.
 * Otherwise *domid is unchanged and it returns n if that is an error, else XEN_XS_EFORMAT.
 */
XEN_ABI_INLINE int xen_xs_permission(const char *bytes, int n, uint16_t *domid)
{
    uint64_t v = 0;

    if (n < 0)
        return n;
    if (!n || (bytes[0] != 'n' && bytes[0] != 'r' && bytes[0] != 'w' && bytes[0] != 'b') ||
        xen_xs_number(bytes + 1, n - 1, &v) != 0 || v > 0xffff)
        return XEN_XS_EFORMAT;
    *domid = (uint16_t)v;
    return bytes[0];
}

/* Returns 1 if two strings are equal, 0 if not. */
XEN_ABI_INLINE int xen_xs_equal_(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

/*
 * Check whether a message is the reply to a request. `type` and `req_id` are those of the
 * request; the tx_id is not compared. Returns
 *
 *   0                      yes, and the request succeeded
 *   XEN_E* of errno.h, > 0 yes, and the request failed with this error (XS_ERROR)
 *   XEN_XS_EMISMATCH       no: another req_id, or neither `type` nor XS_ERROR
 *   XEN_XS_EUNKNOWN        yes, it failed, but the error name is not known; xen_xs_next
 *                          still returns the name
 *   XEN_XS_EEND,           yes, it failed, but the error name is missing or has no
 *   XEN_XS_EUNTERMINATED   terminator
 *
 * All names of xsd_errors are known, and those of errno.h. One more name is known:
 * "EQUOTA", which oxenstored sends when a quota (nodes, watches, transactions) is used up.
 * Neither xsd_errors nor errno.h has that name. It gives XEN_ENOSPC, which is the error that
 * C xenstored sends when one of these quotas is used up.
 */
XEN_ABI_INLINE int xen_xs_reply(const struct xen_xs_msg *msg, uint32_t type, uint32_t req_id)
{
    struct xen_xs_msg error = *msg;
    const char *text = 0;
    int n;

    if (msg->hdr.req_id != req_id)
        return XEN_XS_EMISMATCH;
    if (msg->hdr.type == type)
        return 0;
    if (msg->hdr.type != XS_ERROR)
        return XEN_XS_EMISMATCH;
    n = xen_xs_next(&error, &text);
    if (n < 0)
        return n;
#define XEN_ERRNO(name, value)          \
    if (xen_xs_equal_(text, #name))     \
        return value;
#include "../errno.h"
    if (xen_xs_equal_(text, "EQUOTA"))
        return XEN_ENOSPC;
    return XEN_XS_EUNKNOWN;
}

/*
 * Take a watch event apart. Returns 0 and sets *path (relative if the watch was set with a
 * relative path, special, such as "@releaseDomain", if it was set on a special path, else
 * absolute) and *token; further strings can be consumed with
 * xen_xs_next. Returns XEN_XS_EMISMATCH if the message is not an XS_WATCH_EVENT. If the path
 * or the token is wrong, returns the error of xen_xs_next_path or xen_xs_next.
 */
XEN_ABI_INLINE int xen_xs_event(struct xen_xs_msg *msg, const char **path, const char **token)
{
    int n;

    if (msg->hdr.type != XS_WATCH_EVENT)
        return XEN_XS_EMISMATCH;
    n = xen_xs_next_path(msg, path);
    if (n >= 0)
        n = xen_xs_next(msg, token);
    return n < 0 ? n : 0;
}

/*
 * Start to compose a message in the `size` bytes at `buf`. Returns nothing: if `size` is
 * too small for the header, xen_xs_end and xen_xs_end_request report XEN_XS_EROOM later,
 * and nothing accesses `buf`.
 */
XEN_ABI_INLINE void xen_xs_begin(struct xen_xs_out *out, void *buf, XEN_ABI_SIZE_T size,
                                 uint32_t type, uint32_t req_id, uint32_t tx_id)
{
    out->hdr.type = type;
    out->hdr.req_id = req_id;
    out->hdr.tx_id = tx_id;
    out->hdr.len = 0;
    out->buf = (unsigned char *)buf;
    out->room = size - sizeof(out->hdr);
    out->error = size < sizeof(out->hdr) ? XEN_XS_EROOM : 0;
}

/*
 * Append n bytes to the payload, without a terminator. `bytes` may be null if n is 0.
 * Returns nothing: xen_xs_end and xen_xs_end_request report XEN_XS_ELONG or XEN_XS_EROOM
 * if the bytes did not fit.
 */
XEN_ABI_INLINE void xen_xs_put(struct xen_xs_out *out, const void *bytes, XEN_ABI_SIZE_T n)
{
    if (!n || out->error)
        return;
    if (n > XENSTORE_PAYLOAD_MAX - out->hdr.len) {
        out->error = XEN_XS_ELONG;
    } else if (n > out->room - out->hdr.len) {
        out->error = XEN_XS_EROOM;
    } else {
        XEN_ABI_MEMCPY(out->buf + sizeof(out->hdr) + out->hdr.len, bytes, n);
        out->hdr.len += (uint32_t)n;
    }
}

/*
 * Append a string and its terminator to the payload. It reads at most
 * XENSTORE_PAYLOAD_MAX bytes of `string`. Errors as for xen_xs_put.
 */
XEN_ABI_INLINE void xen_xs_put_string(struct xen_xs_out *out, const char *string)
{
    XEN_ABI_SIZE_T n = 0;

    while (n < XENSTORE_PAYLOAD_MAX && string[n])
        n++;
    xen_xs_put(out, string, n + 1);
}

/*
 * Append a number in decimal, without a terminator, so that for example "device/vif/",
 * 7 and "/state" make up a path. Errors as for xen_xs_put.
 */
XEN_ABI_INLINE void xen_xs_put_number(struct xen_xs_out *out, uint32_t number)
{
    char digits[10];
    unsigned int at = sizeof(digits);
    uint32_t tenth;

    do {
        /* A tenth, exact for 32 bits. A division can be a library call on Arm. */
        tenth = (uint32_t)(((uint64_t)number * 0xcccccccdu) >> 35);
        digits[--at] = (char)('0' + (number - tenth * 10));
        number = tenth;
    } while (number);
    xen_xs_put(out, digits + at, sizeof(digits) - at);
}

/*
 * Complete a reply or an event: for a server. Returns the length of the whole message in
 * bytes, or the first error of the calls since xen_xs_begin: XEN_XS_ELONG or XEN_XS_EROOM.
 * With an error the buffer contains no valid message.
 */
XEN_ABI_INLINE int xen_xs_end(struct xen_xs_out *out)
{
    if (out->error)
        return out->error;
    XEN_ABI_MEMCPY(out->buf, &out->hdr, sizeof(out->hdr));
    return (int)(sizeof(out->hdr) + out->hdr.len);
}

/*
 * Complete a request: for a guest. Returns the length of the whole message in bytes, or an
 * error. With an error the buffer contains no valid message. Errors:
 *
 *   XEN_XS_ELONG, XEN_XS_EROOM  as for xen_xs_end
 *   XEN_XS_EUNTERMINATED        the last string has no terminator, or the payload is empty
 *   XEN_XS_EEND                 an XS_WRITE with an empty payload
 *   XEN_XS_EPATH                the type needs a path, which is empty or too long
 *
 * Two types need a terminator only after their first string: XS_WRITE (the path; the value
 * has none) and XS_CONTROL (the command; the last argument can be binary data). Two types
 * may have an empty payload, and mean something else then:
 *
 *   XS_GET_FEATURE   get the features that the server offers to the caller; this is the only
 *                    form that a guest without privilege may use
 *   XS_GET_QUOTA     get the names of all quotas (for privileged callers)
 *
 * XS_TRANSACTION_START and XS_RESET_WATCHES need one empty string: a lone terminator.
 */
XEN_ABI_INLINE int xen_xs_end_request(struct xen_xs_out *out)
{
    struct xen_xs_msg msg;
    const char *path = 0;
    int n = xen_xs_end(out), path_n;

    if (n < 0)
        return n;
    msg.hdr = out->hdr;
    msg.payload = (const char *)out->buf + sizeof(out->hdr);
    msg.at = 0;
    if (!msg.hdr.len && (msg.hdr.type == XS_GET_FEATURE || msg.hdr.type == XS_GET_QUOTA))
        return n;
    if (msg.hdr.type != XS_WRITE &&
        (!msg.hdr.len || (msg.hdr.type != XS_CONTROL && msg.payload[msg.hdr.len - 1])))
        return XEN_XS_EUNTERMINATED;
    switch (out->hdr.type) {
    case XS_DIRECTORY:
    case XS_DIRECTORY_PART:
    case XS_READ:
    case XS_WRITE:
    case XS_MKDIR:
    case XS_RM:
    case XS_GET_PERMS:
    case XS_SET_PERMS:
    case XS_WATCH:
    case XS_UNWATCH:
        path_n = xen_xs_next_path(&msg, &path);
        return path_n < 0 ? path_n : n;
    case XS_CONTROL:
        path_n = xen_xs_next(&msg, &path);      /* the command */
        return path_n < 0 ? path_n : n;
    default:
        return n;
    }
}

/*
 * Compose a whole request in the `size` bytes at `buf`: `string` and its terminator, then n
 * bytes as they are. A null `string` adds nothing, not even a terminator. `bytes` may be
 * null if n is 0. Returns as xen_xs_end_request does.
 *
 *   type                                                     string     bytes
 *   XS_READ, XS_DIRECTORY, XS_MKDIR, XS_RM, XS_GET_PERMS     path
 *   XS_WRITE                                                 path       value
 *   XS_WATCH, XS_UNWATCH                                     path       token, terminator
 *   XS_SET_PERMS                                             path       "b0\0r1", terminator
 *   XS_DIRECTORY_PART                                        path       offset, terminator
 *   XS_TRANSACTION_START, XS_RESET_WATCHES                   ""
 *   XS_TRANSACTION_END                                       "T" or "F"
 *   XS_GET_DOMAIN_PATH                                       domain id
 *   XS_GET_FEATURE, XS_GET_QUOTA                             null
 *
 * Numbers in this table are decimal.
 */
XEN_ABI_INLINE int xen_xs_request(void *buf, XEN_ABI_SIZE_T size, uint32_t type,
                                  uint32_t req_id, uint32_t tx_id,
                                  const char *string, const void *bytes, XEN_ABI_SIZE_T n)
{
    struct xen_xs_out out;

    xen_xs_begin(&out, buf, size, type, req_id, tx_id);
    if (string)
        xen_xs_put_string(&out, string);
    xen_xs_put(&out, bytes, n);
    return xen_xs_end_request(&out);
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_XS_MSG_H__ */
