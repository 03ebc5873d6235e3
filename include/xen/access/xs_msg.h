/* SPDX-License-Identifier: MIT */
/*
 * xs_msg.h - compose and parse xenstore's messages, for guests and for servers.
 *
 * Contract: private memory only: what comes through the page is copied by xs_ring.h
 *           first. Nothing is read or written outside of the buffers given, whose
 *           alignment does not matter. Calls memcpy, and nothing else.
 * Layout:   no records of Xen's; the messages are those of io/xs_wire.h.
 *
 * This header is ours, Xen has none like it.
 *
 * A request, one string and what follows it, here XS_WRITE:
 *
 *   n = xen_xs_request(buf, sizeof(buf), XS_WRITE, req_id, tx_id, "data/key", "value", 5);
 *
 * any other message, here an XS_INTRODUCE:
 *
 *   xen_xs_begin(&out, buf, sizeof(buf), XS_INTRODUCE, req_id, 0);
 *   xen_xs_put_number(&out, domid), xen_xs_put(&out, "", 1), ...
 *   n = xen_xs_end_request(&out);
 *
 * and what comes back, in a buffer of XEN_XS_MSG_MAX bytes:
 *
 *   for (have = 0; (need = xen_xs_parse(&msg, buf, have)) > 0; have += n)
 *       n = xen_xs_rsp_read(page, buf + have, need);      0: wait, < 0: give up
 *   need == 0 && xen_xs_reply(&msg, XS_DIRECTORY, req_id) == 0
 *   while ((n = xen_xs_next(&msg, &name)) >= 0)
 *       ...                                               n == XEN_XS_EEND: all was good
 *
 * Races: none allowed: nobody else may change a buffer or record while it is used.
 */
#ifndef __XEN_PUBLIC_ACCESS_XS_MSG_H__
#define __XEN_PUBLIC_ACCESS_XS_MSG_H__

#include "../errno.h"
#include "../io/xs_wire.h"

/* The bytes of the longest message. */
#define XEN_XS_MSG_MAX          (sizeof(struct xsd_sockmsg) + XENSTORE_PAYLOAD_MAX)

/* What is wrong with a message. The numbers of xs_ring.h are others. */
enum xen_xs_error {
    XEN_XS_ELONG         = -11,     /* more than XENSTORE_PAYLOAD_MAX bytes follow the header */
    XEN_XS_EROOM         = -12,     /* longer than the buffer it is composed in */
    XEN_XS_EEND          = -13,     /* no string is left: a list's end, or one is missing */
    XEN_XS_EUNTERMINATED = -14,     /* the payload ends within a string */
    XEN_XS_EPATH         = -15,     /* a path is empty or longer than XENSTORE_*_PATH_MAX */
    XEN_XS_EFORMAT       = -16,     /* not a number, not a permission, or out of range */
    XEN_XS_EMISMATCH     = -17,     /* not the answer to this request, not a watch event */
    XEN_XS_EUNKNOWN      = -18      /* XS_ERROR with a text that is in no table of Xen's */
};

/* The same for people; a text for any number. */
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
/* A message that is composed. Nobody but the functions below looks into it. */
struct xen_xs_out {
    struct xsd_sockmsg hdr;     /* hdr.len: the payload so far */
    unsigned char *buf;         /* the whole message */
    XEN_ABI_SIZE_T room;        /* for the payload */
    int error;                  /* 0, or the first XEN_XS_E*: nothing is added after it */
};

/* A message that was parsed. */
struct xen_xs_msg {
    struct xsd_sockmsg hdr;
    const char *payload;        /* hdr.len bytes, in the buffer that was parsed */
    uint32_t at;                /* how many of them were taken */
};
XEN_ABI_END

/*
 * A path's n bytes without the 0, or the error n: returns n, or XEN_XS_EPATH. The limits
 * count without the 0. Which characters may be in a path is the server's to say.
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
 * Parse the message at the start of `have` bytes. Returns 0 and fills *msg, which points
 * into buf; what comes after the message, sizeof(hdr) + hdr.len bytes, is the next one.
 * Or, with *msg an empty message: how many bytes are missing, those of the payload only
 * once the header is there (so have + this is never beyond this message: where no more
 * will come, it is truncated); or XEN_XS_ELONG, after which a stream has no next message.
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
 * Take the next string: *string points to it, its 0 included, and the result is its
 * length without the 0. XEN_XS_EEND after the last one, XEN_XS_EUNTERMINATED where the
 * payload ends without a 0: then *string is as before and nothing is taken.
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

/* The same for a path; XEN_XS_EPATH also takes it, and sets *path. */
XEN_ABI_INLINE int xen_xs_next_path(struct xen_xs_msg *msg, const char **path)
{
    int n = xen_xs_next(msg, path);

    return n < 0 ? n : xen_xs_check_path(*path, n);
}

/*
 * Take all that is left, 0s and all: the value in the answer to XS_READ, and after the
 * path in XS_WRITE. Returns how many bytes, 0 or more; there is no 0 behind them.
 */
XEN_ABI_INLINE int xen_xs_rest(struct xen_xs_msg *msg, const char **bytes)
{
    uint32_t at = msg->at;

    *bytes = msg->payload + at;
    msg->at = msg->hdr.len;
    return (int)(msg->hdr.len - at);
}

/*
 * The decimal number in n bytes, where n is what xen_xs_next or xen_xs_rest returned, an
 * error, too. Digits only, up to 2^64 - 1. Returns 0, n, or XEN_XS_EFORMAT and *value as
 * it was.
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

/* A permission, likewise: returns its letter, 'n', 'r', 'w' or 'b', and sets *domid. */
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

/* 1 where two strings are the same. */
XEN_ABI_INLINE int xen_xs_equal_(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

/*
 * Is this the answer to the request with this type and req_id? Returns 0: yes, a good
 * one; the XEN_E* of errno.h (> 0) that XS_ERROR names, all of xsd_errors among them;
 * XEN_XS_EMISMATCH; or what is wrong with the error's text: XEN_XS_EUNKNOWN and the
 * message still holds it for xen_xs_next, XEN_XS_EEND, XEN_XS_EUNTERMINATED.
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
    return XEN_XS_EUNKNOWN;
}

/*
 * A watch event's path (as the watch was asked for: absolute or relative) and token.
 * Returns 0, XEN_XS_EMISMATCH where it is another message, or what is wrong with either.
 * Further strings are left for xen_xs_next.
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

/* Begin a message in the `size` bytes at buf. Errors wait for the end. */
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

/* Add n bytes, without a 0. */
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

/* Add a string and its 0. */
XEN_ABI_INLINE void xen_xs_put_string(struct xen_xs_out *out, const char *string)
{
    XEN_ABI_SIZE_T n = 0;

    while (n < XENSTORE_PAYLOAD_MAX && string[n])
        n++;
    xen_xs_put(out, string, n + 1);
}

/* Add a number's decimal digits, without a 0: "device/vif/" and 7 and "/state" make a path. */
XEN_ABI_INLINE void xen_xs_put_number(struct xen_xs_out *out, uint32_t number)
{
    char digits[10];
    unsigned int at = sizeof(digits);
    uint32_t tenth;

    do {
        /* A tenth, exact for 32 bits: a division may be a library's on Arm. */
        tenth = (uint32_t)(((uint64_t)number * 0xcccccccdu) >> 35);
        digits[--at] = (char)('0' + (number - tenth * 10));
        number = tenth;
    } while (number);
    xen_xs_put(out, digits + at, sizeof(digits) - at);
}

/*
 * End an answer or an event (a server's). Returns the length of the whole message, or the
 * first error: XEN_XS_ELONG, XEN_XS_EROOM. The buffer holds no message then.
 */
XEN_ABI_INLINE int xen_xs_end(struct xen_xs_out *out)
{
    if (out->error)
        return out->error;
    XEN_ABI_MEMCPY(out->buf, &out->hdr, sizeof(out->hdr));
    return (int)(sizeof(out->hdr) + out->hdr.len);
}

/*
 * End a request: the same, and XEN_XS_EPATH or XEN_XS_EUNTERMINATED where the type takes a
 * path and that is not one; XEN_XS_EUNTERMINATED, too, where a 0 has been forgotten at the
 * end. Only the value of XS_WRITE and the arguments of XS_CONTROL may end without.
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
    if (out->hdr.type != XS_WRITE && out->hdr.type != XS_CONTROL &&
        (!msg.hdr.len || msg.payload[msg.hdr.len - 1]))
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
    default:
        return n;
    }
}

/*
 * A whole request in one call: a string with its 0, then n bytes as they are. Returns as
 * xen_xs_end_request. What the string and the bytes are:
 *
 *   XS_READ, XS_DIRECTORY, XS_MKDIR, XS_RM, XS_GET_PERMS     path
 *   XS_WRITE                                                 path       the value
 *   XS_WATCH, XS_UNWATCH                                     path       token and its 0
 *   XS_SET_PERMS                                             path       "b0\0r1" and its 0
 *   XS_TRANSACTION_START, XS_RESET_WATCHES                   ""
 *   XS_TRANSACTION_END                                       "T" or "F"
 *   XS_GET_DOMAIN_PATH, XS_IS_DOMAIN_INTRODUCED              domid, decimal
 */
XEN_ABI_INLINE int xen_xs_request(void *buf, XEN_ABI_SIZE_T size, uint32_t type,
                                  uint32_t req_id, uint32_t tx_id,
                                  const char *string, const void *bytes, XEN_ABI_SIZE_T n)
{
    struct xen_xs_out out;

    xen_xs_begin(&out, buf, size, type, req_id, tx_id);
    xen_xs_put_string(&out, string);
    xen_xs_put(&out, bytes, n);
    return xen_xs_end_request(&out);
}

#endif /* __XEN_PUBLIC_ACCESS_XS_MSG_H__ */
