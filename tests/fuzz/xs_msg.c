/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/xs_msg.h: parses any bytes and composes any pieces, and compares the results
 * with slow references that use the C library. A parsed message must compose to the same bytes.
 *
 * Input:  the first byte is the kind
 * 'p'     then bytes from a ring: messages, one after another
 * 'c'     then the size of the buffer (two bytes), the type and the pieces. Each begins with
 *         a byte b. b % 4 is 0: a string in the next b / 4 bytes (which ends at a 0), 1: the
 *         next b / 4 bytes, 2: a number of the next four bytes, 3: b / 4 * 64 times the next byte
 */
#include <assert.h>
#include <errno.h>      /* before xs_wire.h, for xsd_errors */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/xs_msg.h"

enum { HEADER = 16, MAX = XENSTORE_PAYLOAD_MAX };

static uint32_t get(const uint8_t *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* A block with exactly these bytes, so that the sanitizer finds reads beyond its end. */
static uint8_t *exactly(const void *bytes, size_t n)
{
    uint8_t *p = (uint8_t *)malloc(n ? n : 1);

    assert(p);
    if (n)
        memcpy(p, bytes, n);
    return p;
}

/* The length of a string, or XEN_XS_EEND or XEN_XS_EUNTERMINATED. */
static int length(const char *s, size_t left)
{
    const char *end = left ? (const char *)memchr(s, 0, left) : NULL;

    return !left ? XEN_XS_EEND : !end ? XEN_XS_EUNTERMINATED : (int)(end - s);
}

static int path_length(const char *s, size_t left)
{
    int n = length(s, left);

    return n < 0 || (n > 0 && n <= (*s == '/' ? 3072 : 2048)) ? n : XEN_XS_EPATH;
}

static void check_number(const char *s, int n)
{
    static const char most[] = "18446744073709551615";
    uint64_t value = 77, want = 0;
    const char *t = s;
    int good = n > 0 && (int)strspn(s, "0123456789") == n, digits;
    uint16_t domid = 7;

    while (*t == '0')
        t++;
    digits = n - (int)(t - s);
    good = good && (digits < 20 || (digits == 20 && strcmp(t, most) <= 0));
    if (good)
        want = strtoull(s, NULL, 10);
    assert(xen_xs_number(s, n, &value) == (good ? 0 : XEN_XS_EFORMAT));
    assert(value == (good ? want : 77));

    good = n > 1 && strchr("nrwb", s[0]) && !xen_xs_number(s + 1, n - 1, &value) && value < 65536;
    assert(xen_xs_permission(s, n, &domid) == (good ? s[0] : XEN_XS_EFORMAT));
    assert(domid == (good ? value : 7));
}

static void check_error(const struct xen_xs_msg *msg)
{
    int n = length(msg->payload, msg->hdr.len), code = xen_xs_reply(msg, XS_READ, msg->hdr.req_id);
    size_t i;

    if (n < 0) {
        assert(code == n);
        return;
    }
    assert(code > 0 || code == XEN_XS_EUNKNOWN);
    for (i = 0; i < sizeof(xsd_errors) / sizeof(xsd_errors[0]); i++)
        if (!strcmp(msg->payload, xsd_errors[i].errstring))
            assert(code == xsd_errors[i].errnum);
    if (!strcmp(msg->payload, "EQUOTA"))
        assert(code == ENOSPC);
    if (code > 0)
        assert(n < 20 && msg->payload[0] == 'E');
}

static void check_event(struct xen_xs_msg msg)
{
    const char *path = NULL, *token = NULL;
    int n = path_length(msg.payload, msg.hdr.len), want = n;

    if (msg.hdr.type != XS_WATCH_EVENT)
        want = XEN_XS_EMISMATCH;
    else if (n >= 0)
        want = length(msg.payload + n + 1, msg.hdr.len - (uint32_t)n - 1);
    assert(xen_xs_event(&msg, &path, &token) == (want < 0 ? want : 0));
    if (want >= 0)
        assert(path == msg.payload && token == msg.payload + n + 1);
}

/* Checks each string and the rest after it, and composes all of them again. */
static void check_payload(struct xen_xs_msg msg, const uint8_t *message)
{
    uint8_t *again = (uint8_t *)malloc(HEADER + msg.hdr.len);
    struct xen_xs_msg copy;
    struct xen_xs_out out;
    const char *s = NULL, *at = msg.payload, *same;
    uint32_t left = msg.hdr.len;
    int n, got;

    xen_xs_begin(&out, again, HEADER + msg.hdr.len, msg.hdr.type, msg.hdr.req_id, msg.hdr.tx_id);
    for (;;) {
        copy = msg;
        n = path_length(at, left);
        assert(xen_xs_next_path(&copy, &s) == n);
        n = length(at, left);
        same = s;
        got = xen_xs_next(&msg, &s);
        assert(got == n);
        if (n < 0)
            break;
        assert(s == at && same == at && copy.at == msg.at);
        check_number(s, n);
        xen_xs_put_string(&out, s);
        at += n + 1;
        left -= (uint32_t)n + 1;
    }
    assert(s == same && msg.at == msg.hdr.len - left);
    got = xen_xs_rest(&msg, &s);
    assert(got == (int)left && s == at);
    assert(xen_xs_next(&msg, &s) == XEN_XS_EEND);
    xen_xs_put(&out, at, left);
    assert(xen_xs_end(&out) == (int)(HEADER + msg.hdr.len));
    assert(!memcmp(again, message, HEADER + msg.hdr.len));
    free(again);
}

/* Checks the message at the start. Returns its length, or 0 if there is none. */
static size_t parse(const uint8_t *in, size_t size)
{
    size_t whole = size < HEADER ? HEADER : HEADER + (size_t)get(in + 12), part;
    int want = whole > HEADER + MAX ? XEN_XS_ELONG : whole > size ? (int)(whole - size) : 0;
    uint8_t *block = exactly(in, size < whole ? size : whole);
    struct xen_xs_msg msg;
    const char *s;

    memset(&msg, 0x5a, sizeof(msg));
    assert(xen_xs_parse(&msg, block, size) == want);
    assert(msg.at == 0);
    if (want) {
        assert(msg.hdr.type == XS_INVALID && !msg.hdr.len && !xen_xs_rest(&msg, &s));
        free(block);
        return 0;
    }
    assert(!memcmp(&msg.hdr, block, HEADER) && msg.payload == (const char *)block + HEADER);
    check_payload(msg, block);
    assert(xen_xs_reply(&msg, msg.hdr.type, msg.hdr.req_id) == 0);
    assert(xen_xs_reply(&msg, msg.hdr.type, ~msg.hdr.req_id) == XEN_XS_EMISMATCH);
    if (msg.hdr.type == XS_ERROR)
        check_error(&msg);
    else
        assert(xen_xs_reply(&msg, msg.hdr.type ^ 1, msg.hdr.req_id) == XEN_XS_EMISMATCH);
    check_event(msg);
    assert(!memcmp(block, in, whole));
    free(block);
    /* a part of a message needs exactly the missing bytes, and none of the next message */
    for (part = 0; part < whole; part += 1 + part / 8) {
        block = exactly(in, part);
        want = (int)((part < HEADER ? HEADER : whole) - part);
        assert(xen_xs_parse(&msg, block, part) == want);
        free(block);
    }
    return whole;
}

/* What xen_xs_end_request must return for this payload of a request. */
static int refusal(uint32_t type, const char *payload, size_t n)
{
    static const char has_path[XS_TYPE_COUNT] = {
        [XS_DIRECTORY] = 1, [XS_READ] = 1, [XS_GET_PERMS] = 1, [XS_WATCH] = 1, [XS_UNWATCH] = 1,
        [XS_WRITE] = 1, [XS_MKDIR] = 1, [XS_RM] = 1, [XS_SET_PERMS] = 1, [XS_DIRECTORY_PART] = 1
    };

    if (!n && (type == XS_GET_FEATURE || type == XS_GET_QUOTA))
        return 0;
    if (type == XS_CONTROL ? !n || !memchr(payload, 0, n) : type != XS_WRITE && (!n || payload[n - 1]))
        return XEN_XS_EUNTERMINATED;
    if (type < XS_TYPE_COUNT && has_path[type] && path_length(payload, n) < 0)
        return path_length(payload, n);
    return 0;
}

static void compose(const uint8_t *in, size_t size)
{
    static char payload[MAX + 0x10000], piece[0x10000];
    size_t room, n, all = 0;
    struct xen_xs_out out;
    struct xen_xs_msg msg;
    uint32_t type;
    uint8_t *block;
    int want = 0, bad;
    char *text;

    if (size < 3)
        return;
    room = (in[0] | (size_t)in[1] << 8) % (HEADER + MAX + 64);
    type = in[2];
    in += 3;
    size -= 3;
    block = (uint8_t *)malloc(room ? room : 1);
    memset(block, 0xee, room);
    xen_xs_begin(&out, block, room, type, 0x01020304, 0x05060708);
    if (room < HEADER)
        want = XEN_XS_EROOM;
    while (size) {
        int what = *in % 4;

        n = *in++ / 4;
        size--;
        if (what < 2) {
            n = n < size ? n : size;
            memcpy(piece, in, n);
            in += n;
            size -= n;
            text = (char *)exactly(piece, n + (what == 0));
            if (what == 0) {
                text[n] = 0;
                xen_xs_put_string(&out, text);
                n = strlen(text) + 1;
            } else {
                xen_xs_put(&out, text, n);
            }
            memcpy(piece, text, n);
            free(text);
        } else if (what == 2) {
            if (size < 4)
                break;
            n = (size_t)snprintf(piece, sizeof(piece), "%lu", (unsigned long)get(in));
            xen_xs_put_number(&out, get(in));
            in += 4;
            size -= 4;
        } else {
            if (!size)
                break;
            n *= 64;
            memset(piece, *in++, n);
            size--;
            xen_xs_put(&out, piece, n);
        }
        if (!want && all + n > MAX)
            want = XEN_XS_ELONG;
        if (!want && all + n + HEADER > room)
            want = XEN_XS_EROOM;
        if (!want) {
            memcpy(payload + all, piece, n);
            all += n;
        }
        assert(out.error == want);
    }
    assert(xen_xs_end(&out) == (want ? want : (int)(HEADER + all)));
    bad = want ? want : refusal(type, payload, all);
    assert(xen_xs_end_request(&out) == (bad ? bad : (int)(HEADER + all)));
    if (!want) {
        assert(get(block) == type && get(block + 4) == 0x01020304);
        assert(get(block + 8) == 0x05060708 && get(block + 12) == all);
        assert(!memcmp(block + HEADER, payload, all));
        assert(xen_xs_parse(&msg, block, HEADER + all) == 0);
        check_payload(msg, block);
    }
    for (n = HEADER + all; n < room; n++)
        assert(block[n] == 0xee);
    free(block);
}

int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size)
{
    size_t whole;

    if (size && *in == 'c')
        compose(in + 1, size - 1);
    if (size && *in == 'p')
        for (in++, size--; (whole = parse(in, size)) != 0; in += whole)
            size -= whole;
    return 0;
}
