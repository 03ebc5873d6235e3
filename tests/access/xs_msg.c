/* SPDX-License-Identifier: MIT */
/* Tests that access/xs_msg.h composes and parses messages as io/xs_wire.h describes them. */
#include <errno.h>      /* before xs_wire.h, for xsd_errors */
#include <stdio.h>
#include "common.h"
#include "xen/access/xs_msg.h"
#include "xen/access/xs_ring.h"

enum { HEADER = 16, MAX = XENSTORE_PAYLOAD_MAX, MESSAGE = HEADER + MAX };
static const uint32_t ID = 0x12345678, TX = 0x9abcdef0;

/* a ? b : c, also where C++ sees two enumerations in it */
static int either(int a, int b, int c)
{
    return a ? b : c;
}

static void set(unsigned char *p, uint32_t v)
{
    unsigned int i;

    for (i = 0; i < 4; i++)
        p[i] = (unsigned char)(v >> 8 * i);
}

/* The reference: a message, byte by byte. */
static int by_hand(unsigned char *to, uint32_t type, uint32_t req_id, uint32_t tx_id,
                   const void *payload, size_t n)
{
    set(to, type);
    set(to + 4, req_id);
    set(to + 8, tx_id);
    set(to + 12, (uint32_t)n);
    if (n)
        memcpy(to + HEADER, payload, n);
    return HEADER + (int)n;
}

static void equal_bytes(const unsigned char *got, const unsigned char *want, size_t n,
                        unsigned long step)
{
    size_t i;

    for (i = 0; i < n; i++)
        if (got[i] != want[i])
            fail_msg("byte %lu is %#x, not %#x (step %lu)", (unsigned long)i, got[i], want[i],
                     step);
}

/* A parsed message whose payload is these bytes. */
static void parsed(struct xen_xs_msg *msg, unsigned char *buf, uint32_t type,
                   const void *payload, size_t n)
{
    int size = by_hand(buf, type, ID, TX, payload, n);

    check_at(xen_xs_parse(msg, buf, (XEN_ABI_SIZE_T)size), 0, n);
}

static char *a_path(size_t n, char first)
{
    static char path[MAX + 100];

    memset(path, 'p', sizeof(path));
    path[0] = first;
    path[n] = 0;
    return path;
}

static void each_request_is_what_the_table_of_xs_wire_says(void **state)
{
    static const struct {
        uint32_t type, tx;
        const char *string, *bytes;
        unsigned int n;
        const char *payload;
        unsigned int len;
    } t[] = {
        { XS_READ,              7, "a/b", NULL, 0, "a/b", 4 },
        { XS_DIRECTORY,         7, "/", NULL, 0, "/", 2 },
        { XS_MKDIR,             0, "a", NULL, 0, "a", 2 },
        { XS_RM,                0, "a", NULL, 0, "a", 2 },
        { XS_GET_PERMS,         1, "a", NULL, 0, "a", 2 },
        { XS_WRITE,             1, "a", "value", 5, "a\0value", 7 },
        { XS_WRITE,             1, "a", "", 1, "a\0", 3 },
        { XS_WRITE,             1, "a", NULL, 0, "a", 2 },
        { XS_WRITE,             1, "a", "x\0y", 3, "a\0x\0y", 5 },
        { XS_WATCH,             0, "@releaseDomain", "token", 6, "@releaseDomain\0token", 21 },
        { XS_UNWATCH,           0, "a", "", 1, "a\0", 3 },
        { XS_SET_PERMS,         9, "a", "b0\0r1", 6, "a\0b0\0r1", 8 },
        { XS_DIRECTORY_PART,    0, "a", "0", 2, "a\0" "0", 4 },
        { XS_TRANSACTION_START, 0, "", NULL, 0, "", 1 },
        { XS_TRANSACTION_END,   9, "T", NULL, 0, "T", 2 },
        { XS_RESET_WATCHES,     0, "", NULL, 0, "", 1 },
        { XS_GET_DOMAIN_PATH,   0, "0", NULL, 0, "0", 2 },
        { XS_CONTROL,           0, "print", "x", 1, "print\0x", 7 },
        { XS_INTRODUCE,         0, "5", "1\0" "2", 4, "5\0" "1\0" "2", 6 },
        { XS_GET_FEATURE,       0, "5", NULL, 0, "5", 2 },
        { XS_GET_FEATURE,       0, NULL, NULL, 0, NULL, 0 },
        { XS_GET_QUOTA,         0, "5", "nodes", 6, "5\0nodes", 8 },
        { XS_GET_QUOTA,         0, "nodes", NULL, 0, "nodes", 6 },
        { XS_GET_QUOTA,         0, NULL, NULL, 0, NULL, 0 },
        { XS_READ,              7, NULL, "a/b", 4, "a/b", 4 }
    };
    unsigned char got[64], want[64];
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        int n = by_hand(want, t[i].type, ID, t[i].tx, t[i].payload, t[i].len);

        memset(got, 0xee, sizeof(got));
        memset(want + n, 0xee, sizeof(want) - (size_t)n);
        check_at(xen_xs_request(got, sizeof(got), t[i].type, ID, t[i].tx,
                                t[i].string, t[i].bytes, t[i].n), n, i);
        equal_bytes(got, want, sizeof(got), i);
    }
}

static void pieces_make_one_payload(void **state)
{
    unsigned char got[100], want[100];
    struct xen_xs_out out;
    int n;

    (void)state;
    n = by_hand(want, XS_INTRODUCE, ID, TX, "65535\0" "4294967295\0" "0", 19);
    xen_xs_begin(&out, got, sizeof(got), XS_INTRODUCE, ID, TX);
    xen_xs_put_number(&out, 65535);
    xen_xs_put(&out, "", 1);
    xen_xs_put_number(&out, 0xffffffff);
    xen_xs_put(&out, "", 1);
    xen_xs_put(&out, NULL, 0);
    xen_xs_put_number(&out, 0);
    xen_xs_put_string(&out, "");
    check_at(xen_xs_end_request(&out), n, 0);
    equal_bytes(got, want, (size_t)n, 0);

    /* a server's answers need no path, and no 0 */
    n = by_hand(want, XS_READ, ID, 0, "4", 1);
    xen_xs_begin(&out, got, sizeof(got), XS_READ, ID, 0);
    xen_xs_put(&out, "4", 1);
    check_at(xen_xs_end(&out), n, 1);
    equal_bytes(got, want, (size_t)n, 1);

    n = by_hand(want, XS_DIRECTORY, ID, 0, NULL, 0);
    xen_xs_begin(&out, got, sizeof(got), XS_DIRECTORY, ID, 0);
    check_at(xen_xs_end(&out), n, 2);
    equal_bytes(got, want, (size_t)n, 2);
}

static void numbers_are_composed_as_printf_prints_them(void **state)
{
    unsigned char buf[40];
    char want[40];
    struct xen_xs_out out;
    struct xen_xs_msg msg;
    const char *text = NULL;
    uint32_t seed = 1, i, v;
    uint64_t back;
    int n;

    (void)state;
    for (i = 0; i < 50000; i++) {
        v = i < 2000 ? i : i < 4000 ? 0u - (i - 1999) : next_random(&seed);
        v >>= i < 4000 ? 0 : next_random(&seed) % 32;
        n = snprintf(want, sizeof(want), "%lu", (unsigned long)v);
        xen_xs_begin(&out, buf, sizeof(buf), XS_GET_DOMAIN_PATH, ID, 0);
        xen_xs_put_number(&out, v);
        xen_xs_put(&out, "", 1);
        check_at(xen_xs_end_request(&out), HEADER + n + 1, v);
        check_at(memcmp(buf + HEADER, want, (size_t)n + 1), 0, v);
        check_at(xen_xs_parse(&msg, buf, sizeof(buf)), 0, v);
        check_at(xen_xs_next(&msg, &text), n, v);
        back = ~(uint64_t)0;
        check_at(xen_xs_number(text, n, &back), 0, v);
        check_at(back, v, v);
    }
}

/* Random strings and a random tail, composed, arriving in part, and taken again. */
static void what_was_composed_is_parsed_whatever_it_is(void **state)
{
    static unsigned char want[MESSAGE], got[MESSAGE + 8], copy[MESSAGE + 8];
    static char payload[MAX], string[MAX + 1];
    struct xen_xs_out out;
    struct xen_xs_msg msg;
    const char *s = NULL;
    uint32_t seed = 2, step, used, n, i, tail, ends[64], strings, type, id, tx;
    int size, cut;
    size_t shift;

    (void)state;
    for (step = 0; step < 3000; step++) {
        type = next_random(&seed) % XS_TYPE_COUNT;
        id = next_random(&seed);
        tx = next_random(&seed);
        shift = next_random(&seed) % 8;     /* no alignment is needed */
        memset(got, 0xee, sizeof(got));
        xen_xs_begin(&out, got + shift, MESSAGE, type, id, tx);
        used = strings = 0;
        while (strings < COUNT(ends) && next_random(&seed) % 16) {
            n = next_random(&seed) % (step % 4 ? 20 : 600);
            if (used + n + 1 > MAX)
                break;
            for (i = 0; i < n; i++)
                string[i] = (char)(1 + next_random(&seed) % 255);
            string[n] = 0;
            xen_xs_put_string(&out, string);
            memcpy(payload + used, string, n + 1);
            used += n + 1;
            ends[strings++] = used;
        }
        tail = next_random(&seed) % 3 ? 0 : next_random(&seed) % (MAX - used + 1);
        fill_random(payload + used, tail, &seed);
        xen_xs_put(&out, payload + used, tail);
        size = by_hand(want, type, id, tx, payload, used + tail);
        check_at(xen_xs_end(&out), size, step);
        equal_bytes(got + shift, want, (size_t)size, step);
        for (i = 0; i < sizeof(got); i++)
            if ((i < shift || i >= shift + (size_t)size) && got[i] != 0xee)
                fail_msg("byte %u beside the message is written (step %u)", i, step);

        cut = (int)(next_random(&seed) % (uint32_t)size);
        memcpy(copy, got, sizeof(copy));
        check_at(xen_xs_parse(&msg, got + shift, (XEN_ABI_SIZE_T)cut),
                 either(cut < HEADER, HEADER, size) - cut, step);
        check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, step);
        check_at(xen_xs_parse(&msg, got + shift,
                              (XEN_ABI_SIZE_T)size + next_random(&seed) % 8), 0, step);
        check_at(msg.hdr.type, type, step);
        check_at(msg.hdr.req_id, id, step);
        check_at(msg.hdr.tx_id, tx, step);
        check_at(msg.hdr.len, used + tail, step);
        for (i = 0; i < strings; i++) {
            n = i ? ends[i - 1] : 0;
            check_at(xen_xs_next(&msg, &s), ends[i] - n - 1, step);
            check_at(s - (const char *)(got + shift) - HEADER, n, step);
        }
        check_at(xen_xs_rest(&msg, &s), tail, step);
        check_at(s - (const char *)(got + shift) - HEADER, used, step);
        check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, step);
        check_at(xen_xs_rest(&msg, &s), 0, step);
        equal_bytes(got, copy, sizeof(copy), step);
    }
}

static void the_payload_ends_at_its_maximum(void **state)
{
    static unsigned char buf[MESSAGE + 64];
    static char value[MAX + 2];
    struct xen_xs_out out;
    unsigned int size;

    (void)state;
    /* the 0 counts */
    memset(value, 'v', sizeof(value));
    value[MAX] = 0;
    xen_xs_begin(&out, buf, sizeof(buf), XS_ERROR, ID, 0);
    xen_xs_put_string(&out, value);
    check_at(xen_xs_end(&out), XEN_XS_ELONG, 0);
    value[MAX - 1] = 0;
    xen_xs_begin(&out, buf, sizeof(buf), XS_ERROR, ID, 0);
    xen_xs_put_string(&out, value);
    check_at(xen_xs_end(&out), MESSAGE, 1);
    xen_xs_put(&out, "", 0);
    check_at(xen_xs_end(&out), MESSAGE, 2);
    xen_xs_put(&out, "", 1);
    check_at(xen_xs_end(&out), XEN_XS_ELONG, 3);

    /* path, 0 and value */
    for (size = MAX - 4; size <= MAX; size++)
        check_at(xen_xs_request(buf, sizeof(buf), XS_WRITE, ID, 0, "abc", value, size),
                 either(size > MAX - 4, XEN_XS_ELONG, MESSAGE), size);
    /* a length whose sum with the header's would wrap */
    xen_xs_begin(&out, buf, sizeof(buf), XS_READ, ID, 0);
    xen_xs_put(&out, "abc", 3);
    xen_xs_put(&out, buf, ~(XEN_ABI_SIZE_T)0);
    check_at(xen_xs_end(&out), XEN_XS_ELONG, 0);
    xen_xs_put(&out, "abc", 3);
    check_at(xen_xs_end_request(&out), XEN_XS_ELONG, 0);
    check_at(out.hdr.len, 3, 0);
}

static void a_string_without_an_end_is_not_read_past_the_maximum(void **state)
{
    static unsigned char buf[MESSAGE];
    char *string = (char *)malloc(MAX + 1);
    struct xen_xs_out out;

    (void)state;
    assert_non_null(string);
    memset(string, 's', MAX + 1);
    xen_xs_begin(&out, buf, sizeof(buf), XS_READ, ID, 0);
    xen_xs_put_string(&out, string);
    check_at(xen_xs_end(&out), XEN_XS_ELONG, 0);
    free(string);
}

static void a_message_does_not_leave_its_buffer(void **state)
{
    static const char value[100] = { 'v' };
    unsigned int size, i, needed = HEADER + 4 + sizeof(value);
    unsigned char *buf, want[HEADER + 4 + sizeof(value) + 9];

    (void)state;
    for (size = 0; size < needed + 9; size++) {
        buf = (unsigned char *)malloc(size + 16);
        assert_non_null(buf);
        memset(buf, 0xee, size + 16);
        check_at(xen_xs_request(buf, size, XS_WRITE, ID, 0, "a/b", value, sizeof(value)),
                 either(size < needed, XEN_XS_EROOM, (int)needed), size);
        for (i = size < needed ? size : needed; i < size + 16; i++)
            check_at(buf[i], 0xee, i);
        free(buf);
        /* so that a sanitizer sees it, too */
        buf = (unsigned char *)malloc(size ? size : 1);
        assert_non_null(buf);
        (void)xen_xs_request(buf, size, XS_WRITE, ID, 0, "a/b", value, sizeof(value));
        free(buf);
    }
    check_at(xen_xs_request(NULL, 0, XS_READ, ID, 0, "a", NULL, 0), XEN_XS_EROOM, 0);
#if SIZE_MAX > 0xffffffffu
    /* a size of more than 32 bits, of which the low ones are few */
    check_at(xen_xs_request(want, ((XEN_ABI_SIZE_T)1 << 32) + 16, XS_WRITE, ID, 0, "a/b", value,
                            sizeof(value)), needed, 0);
#endif
    /* after the first error nothing is added, and it stays the error */
    {
        struct xen_xs_out out;

        memset(want, 0xee, sizeof(want));
        xen_xs_begin(&out, want, HEADER + 2, XS_READ, ID, 0);
        xen_xs_put(&out, "abc", 3);
        xen_xs_put(&out, "a", 1);
        xen_xs_put(&out, value, MAX + 1);
        check_at(xen_xs_end(&out), XEN_XS_EROOM, 0);
        check_at(xen_xs_end_request(&out), XEN_XS_EROOM, 0);
        for (i = 0; i < sizeof(want); i++)
            check_at(want[i], 0xee, i);
    }
}

static void paths_have_their_limits(void **state)
{
    static const uint32_t with[] = {
        XS_DIRECTORY, XS_DIRECTORY_PART, XS_READ, XS_WRITE, XS_MKDIR, XS_RM,
        XS_GET_PERMS, XS_SET_PERMS, XS_WATCH, XS_UNWATCH
    };
    static const struct {
        int n;
        char first;
        int good;
    } t[] = {
        { 0, 0, 0 }, { 1, '/', 1 }, { 1, 'a', 1 },
        { 3071, '/', 1 }, { 3072, '/', 1 }, { 3073, '/', 0 }, { 4000, '/', 0 },
        { 2047, 'a', 1 }, { 2048, 'a', 1 }, { 2049, 'a', 0 }, { 2049, '@', 0 }, { 3072, 'a', 0 }
    };
    static unsigned char buf[MESSAGE], copy[MESSAGE];
    const char *path;
    struct xen_xs_msg msg;
    uint32_t type;
    unsigned int i, j, has;
    int n;

    (void)state;
    for (type = 0; type < XS_TYPE_COUNT; type++) {
        for (has = j = 0; j < COUNT(with); j++)
            has |= type == with[j];
        for (i = 0; i < COUNT(t); i++) {
            path = a_path((size_t)t[i].n, t[i].first);
            check_at(xen_xs_request(buf, sizeof(buf), type, ID, 0, path, "", 1),
                     either(has && !t[i].good, XEN_XS_EPATH, HEADER + t[i].n + 2), type * 100 + i);
        }
    }
    for (i = 0; i < COUNT(t); i++) {
        path = a_path((size_t)t[i].n, t[i].first);
        check_at(xen_xs_check_path(path, t[i].n), either(t[i].good, t[i].n, XEN_XS_EPATH), i);
        n = by_hand(copy, XS_READ, ID, 0, path, (size_t)t[i].n + 1);
        check_at(xen_xs_parse(&msg, copy, (XEN_ABI_SIZE_T)n), 0, i);
        path = NULL;
        check_at(xen_xs_next_path(&msg, &path), either(t[i].good, t[i].n, XEN_XS_EPATH), i);
        assert_ptr_equal(path, copy + HEADER);
        check_at(msg.at, t[i].n + 1, i);
        check_at(xen_xs_next_path(&msg, &path), XEN_XS_EEND, i);
    }
    check_at(xen_xs_check_path(NULL, XEN_XS_EUNTERMINATED), XEN_XS_EUNTERMINATED, 0);
}

static void a_request_that_lacks_its_0_is_refused(void **state)
{
    unsigned char buf[64];
    struct xen_xs_out out;
    uint32_t type;

    (void)state;
    for (type = 0; type < XS_TYPE_COUNT; type++) {
        int may = type == XS_WRITE || type == XS_CONTROL;

        check_at(xen_xs_request(buf, sizeof(buf), type, ID, 0, "a", "token", 5),
                 either(may, HEADER + 7, XEN_XS_EUNTERMINATED), type);
        check_at(xen_xs_request(buf, sizeof(buf), type, ID, 0, "a", "token", 6), HEADER + 8, type);
        /* nothing at all, and a path, or XS_CONTROL's command, without its 0 */
        xen_xs_begin(&out, buf, sizeof(buf), type, ID, 0);
        check_at(xen_xs_end_request(&out), either(type == XS_WRITE, XEN_XS_EEND,
                 either(type == XS_GET_FEATURE || type == XS_GET_QUOTA, HEADER,
                        XEN_XS_EUNTERMINATED)), type);
        xen_xs_put(&out, "abc", 3);
        check_at(xen_xs_end_request(&out), XEN_XS_EUNTERMINATED, type);
        check_at(xen_xs_end(&out), HEADER + 3, type);
    }
}

/* What a server finds: no string, which is not the same as one empty string. */
static void an_empty_payload_asks_for_own_features_and_for_quota_names(void **state)
{
    static const struct {
        uint32_t type;
        int size;
    } t[] = {
        { XS_GET_FEATURE, HEADER },
        { XS_GET_QUOTA, HEADER },
        { XS_SET_FEATURE, XEN_XS_EUNTERMINATED },
        { XS_SET_QUOTA, XEN_XS_EUNTERMINATED },
        { XS_TRANSACTION_START, XEN_XS_EUNTERMINATED },
        { XS_RESET_WATCHES, XEN_XS_EUNTERMINATED },
        { XS_CONTROL, XEN_XS_EUNTERMINATED }
    };
    static struct xenstore_domain_interface page;
    unsigned char want[HEADER], got[HEADER + 8];
    struct xen_xs_msg msg;
    const char *s = NULL;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        memset(got, 0xee, sizeof(got));
        check_at(xen_xs_request(got, HEADER, t[i].type, ID, 0, NULL, NULL, 0), t[i].size, i);
        if (t[i].size != HEADER)
            continue;
        by_hand(want, t[i].type, ID, 0, NULL, 0);
        equal_bytes(got, want, HEADER, i);
        check_at(got[HEADER], 0xee, i);
        check_at(xen_xs_request(got, HEADER - 1, t[i].type, ID, 0, NULL, NULL, 0), XEN_XS_EROOM, i);

        /* no byte has to follow the header, neither in the ring nor in the buffer */
        check_at(xen_xs_req_write(&page, want, HEADER), HEADER, i);
        memset(got, 0xee, sizeof(got));
        check_at(xen_xs_parse(&msg, got, 0), HEADER, i);
        check_at(xen_xs_req_read(&page, got, HEADER), HEADER, i);
        check_at(xen_xs_parse(&msg, got, HEADER), 0, i);
        check_at(msg.hdr.type, t[i].type, i);
        check_at(msg.hdr.len, 0, i);
        check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, i);
        check_at(xen_xs_rest(&msg, &s), 0, i);

        /* one empty string is a request of another form */
        check_at(xen_xs_request(got, sizeof(got), t[i].type, ID, 0, "", NULL, 0), HEADER + 1, i);
        check_at(xen_xs_parse(&msg, got, HEADER + 1), 0, i);
        check_at(xen_xs_next(&msg, &s), 0, i);
    }
}

static void a_message_in_part_says_what_is_missing(void **state)
{
    unsigned char full[HEADER + 10];
    struct xen_xs_msg msg;
    const char *bytes;
    unsigned int have, more;

    (void)state;
    by_hand(full, XS_READ, ID, TX, "0123456789", 10);
    for (have = 0; have <= sizeof(full); have++) {
        /* a buffer of its own, for the sanitizer */
        unsigned char *part = (unsigned char *)malloc(have ? have : 1);

        assert_non_null(part);
        memcpy(part, full, have);
        memset(&msg, 0xee, sizeof(msg));
        more = have < HEADER ? HEADER - have : (unsigned int)sizeof(full) - have;
        check_at(xen_xs_parse(&msg, part, have), more, have);
        check_at(msg.hdr.type, either(more != 0, XS_INVALID, XS_READ), have);
        check_at(msg.hdr.req_id, more ? 0 : ID, have);
        check_at(msg.hdr.tx_id, more ? 0 : TX, have);
        check_at(msg.hdr.len, more ? 0 : 10, have);
        check_at(xen_xs_rest(&msg, &bytes), more ? 0 : 10, have);
        free(part);
    }
    check_at(xen_xs_parse(&msg, NULL, 0), HEADER, 0);
}

static void an_over_long_message_is_an_error_at_its_header(void **state)
{
    static unsigned char buf[MESSAGE + 16];
    static const uint32_t lengths[] = {
        MAX + 1, MAX + 2, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff
    };
    struct xen_xs_msg msg;
    const char *bytes;
    unsigned int i;

    (void)state;
    by_hand(buf, XS_READ, ID, TX, NULL, 0);
    for (i = 0; i < COUNT(lengths); i++) {
        set(buf + 12, lengths[i]);
        check_at(xen_xs_parse(&msg, buf, HEADER - 1), 1, i);
        check_at(xen_xs_parse(&msg, buf, HEADER), XEN_XS_ELONG, i);
        check_at(xen_xs_parse(&msg, buf, sizeof(buf)), XEN_XS_ELONG, i);
        check_at(msg.hdr.len, 0, i);
        check_at(msg.hdr.type, XS_INVALID, i);
        check_at(xen_xs_next(&msg, &bytes), XEN_XS_EEND, i);
        check_at(xen_xs_rest(&msg, &bytes), 0, i);
    }
    set(buf + 12, MAX);
    check_at(xen_xs_parse(&msg, buf, HEADER), MAX, 0);
    check_at(xen_xs_parse(&msg, buf, MESSAGE - 1), 1, 0);
    check_at(xen_xs_parse(&msg, buf, MESSAGE), 0, 0);
    check_at(xen_xs_parse(&msg, buf, ~(XEN_ABI_SIZE_T)0), 0, 0);
}

static void strings_are_taken_one_by_one(void **state)
{
    unsigned char buf[64];
    struct xen_xs_msg msg;
    const char *s = NULL, *was;
    int i;

    (void)state;
    parsed(&msg, buf, XS_DIRECTORY, "one\0\0three\0unfinished", 21);
    check_at(xen_xs_next(&msg, &s), 3, 0);
    assert_string_equal(s, "one");
    check_at(xen_xs_next(&msg, &s), 0, 1);
    assert_string_equal(s, "");
    check_at(xen_xs_next(&msg, &s), 5, 2);
    assert_string_equal(s, "three");
    was = s;
    for (i = 0; i < 2; i++) {
        check_at(xen_xs_next(&msg, &s), XEN_XS_EUNTERMINATED, i);
        check_at(xen_xs_next_path(&msg, &s), XEN_XS_EUNTERMINATED, i);
        assert_ptr_equal(s, was);
        check_at(msg.at, 11, i);
    }
    check_at(xen_xs_rest(&msg, &s), 10, 0);
    check_at(memcmp(s, "unfinished", 10), 0, 0);
    was = s;
    check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, 0);
    assert_ptr_equal(s, was);

    /* the bytes behind the message do not end its string */
    parsed(&msg, buf, XS_READ, "abc", 4);
    msg.hdr.len = 3;
    check_at(xen_xs_next(&msg, &s), XEN_XS_EUNTERMINATED, 0);
    parsed(&msg, buf, XS_DIRECTORY, NULL, 0);
    check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, 0);
    parsed(&msg, buf, XS_DIRECTORY, "", 1);
    check_at(xen_xs_next(&msg, &s), 0, 0);
    check_at(xen_xs_next(&msg, &s), XEN_XS_EEND, 0);
}

static void numbers_are_decimal_and_fit(void **state)
{
    static const struct {
        const char *text;
        int result;
        uint32_t high, low;
    } t[] = {
        { "0", 0, 0, 0 }, { "7", 0, 0, 7 }, { "007", 0, 0, 7 }, { "4294967295", 0, 0, 0xffffffff },
        { "4294967296", 0, 1, 0 }, { "18446744073709551615", 0, 0xffffffff, 0xffffffff },
        { "18446744073709551614", 0, 0xffffffff, 0xfffffffe },
        { "18446744073709551609", 0, 0xffffffff, 0xfffffff9 },
        { "000018446744073709551615", 0, 0xffffffff, 0xffffffff },
        { "18446744073709551616", XEN_XS_EFORMAT, 0, 0 },
        { "18446744073709551620", XEN_XS_EFORMAT, 0, 0 },
        { "18446744073709551619", XEN_XS_EFORMAT, 0, 0 },
        { "99999999999999999999", XEN_XS_EFORMAT, 0, 0 },
        { "184467440737095516150", XEN_XS_EFORMAT, 0, 0 },
        { "", XEN_XS_EFORMAT, 0, 0 },
        { "-1", XEN_XS_EFORMAT, 0, 0 },
        { "+1", XEN_XS_EFORMAT, 0, 0 },
        { " 1", XEN_XS_EFORMAT, 0, 0 },
        { "1 ", XEN_XS_EFORMAT, 0, 0 },
        { "0x1", XEN_XS_EFORMAT, 0, 0 },
        { "1a", XEN_XS_EFORMAT, 0, 0 },
        { "1/", XEN_XS_EFORMAT, 0, 0 },
        { "1:", XEN_XS_EFORMAT, 0, 0 },
        { "\xb1", XEN_XS_EFORMAT, 0, 0 }
    };
    unsigned int i;
    uint64_t v, want;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        v = 12345;
        want = t[i].result ? v : (uint64_t)t[i].high << 32 | t[i].low;
        check_at(xen_xs_number(t[i].text, (int)strlen(t[i].text), &v), t[i].result, i);
        check_at(v, want, i);
    }
    check_at(xen_xs_number("12", 1, &v), 0, 0);
    check_at(v, 1, 0);
    check_at(xen_xs_number("1", 2, &v), XEN_XS_EFORMAT, 0);     /* a 0 is no digit */
    check_at(xen_xs_number(NULL, XEN_XS_EEND, &v), XEN_XS_EEND, 0);
    check_at(v, 1, 0);
}

static void permissions_are_a_letter_and_a_domain(void **state)
{
    static const struct {
        const char *text;
        int result;
        unsigned int domid;
    } t[] = {
        { "n0", 'n', 0 }, { "r1", 'r', 1 }, { "w32752", 'w', 32752 }, { "b65535", 'b', 65535 },
        { "b65536", XEN_XS_EFORMAT, 0 }, { "b18446744073709551617", XEN_XS_EFORMAT, 0 },
        { "", XEN_XS_EFORMAT, 0 }, { "b", XEN_XS_EFORMAT, 0 }, { "x1", XEN_XS_EFORMAT, 0 },
        { "1", XEN_XS_EFORMAT, 0 }, { "R1", XEN_XS_EFORMAT, 0 }, { "r-1", XEN_XS_EFORMAT, 0 },
        { "r1x", XEN_XS_EFORMAT, 0 }, { "rw1", XEN_XS_EFORMAT, 0 }
    };
    unsigned int i;
    uint16_t domid;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        domid = 777;
        check_at(xen_xs_permission(t[i].text, (int)strlen(t[i].text), &domid), t[i].result, i);
        check_at(domid, t[i].result < 0 ? 777 : t[i].domid, i);
    }
    check_at(xen_xs_permission(NULL, XEN_XS_EEND, &domid), XEN_XS_EEND, 0);
}

static void every_error_of_xs_wire_has_its_code(void **state)
{
    unsigned char buf[64];
    struct xen_xs_msg msg;
    const char *s;
    unsigned int i;

    (void)state;
    check_at(COUNT(xsd_errors), 16, 0);
    for (i = 0; i < COUNT(xsd_errors); i++) {
        parsed(&msg, buf, XS_ERROR, xsd_errors[i].errstring, strlen(xsd_errors[i].errstring) + 1);
        check_at(xen_xs_reply(&msg, XS_READ, ID), xsd_errors[i].errnum, i);
        check_at(xen_xs_reply(&msg, XS_READ, ID + 1), XEN_XS_EMISMATCH, i);
        check_at(xen_xs_next(&msg, &s), strlen(xsd_errors[i].errstring), i);
    }
    parsed(&msg, buf, XS_ERROR, "ENOENT", 7);
    check_at(xen_xs_reply(&msg, XS_READ, ID), XEN_ENOENT, 0);
}

/* oxenstored's name for what C xenstored calls ENOSPC; it is not in xsd_errors. */
static void a_quota_of_oxenstored_is_no_space(void **state)
{
    unsigned char buf[64];
    struct xen_xs_msg msg;
    const char *s = NULL;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(xsd_errors); i++)
        assert_string_not_equal(xsd_errors[i].errstring, "EQUOTA");
    parsed(&msg, buf, XS_ERROR, "EQUOTA", 7);
    check_at(xen_xs_reply(&msg, XS_WRITE, ID), XEN_ENOSPC, 0);
    check_at(xen_xs_reply(&msg, XS_TRANSACTION_START, ID), XEN_ENOSPC, 0);
    check_at(xen_xs_reply(&msg, XS_WATCH, ID + 1), XEN_XS_EMISMATCH, 0);
    check_at(xen_xs_next(&msg, &s), 6, 0);
    assert_string_equal(s, "EQUOTA");
}

static void an_error_that_nobody_knows_is_told_from_a_broken_one(void **state)
{
    static const struct {
        const char *text;
        unsigned int n;
        int result;
    } t[] = {
        { "EQUOT", 6, XEN_XS_EUNKNOWN },
        { "EQUOTAS", 8, XEN_XS_EUNKNOWN },
        { "equota", 7, XEN_XS_EUNKNOWN },
        { "EQUOTA", 6, XEN_XS_EUNTERMINATED },
        { "", 1, XEN_XS_EUNKNOWN },
        { "E", 2, XEN_XS_EUNKNOWN },
        { "EINVA", 6, XEN_XS_EUNKNOWN },
        { "EINVALX", 8, XEN_XS_EUNKNOWN },
        { "einval", 7, XEN_XS_EUNKNOWN },
        { "22", 3, XEN_XS_EUNKNOWN },
        { "EINVAL ", 8, XEN_XS_EUNKNOWN },
        { " EINVAL", 8, XEN_XS_EUNKNOWN },
        { "EINVAL", 6, XEN_XS_EUNTERMINATED },
        { "X", 1, XEN_XS_EUNTERMINATED },
        { "", 0, XEN_XS_EEND },
        { "EPERM\0more", 10, XEN_EPERM }
    };
    unsigned char buf[64];
    struct xen_xs_msg msg;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        parsed(&msg, buf, XS_ERROR, t[i].text, t[i].n);
        check_at(xen_xs_reply(&msg, XS_READ, ID), t[i].result, i);
        check_at(msg.at, 0, i);
    }
}

static void an_answer_has_the_type_and_id_of_its_request(void **state)
{
    unsigned char buf[64];
    struct xen_xs_msg msg;
    uint32_t type;

    (void)state;
    for (type = 0; type < XS_TYPE_COUNT; type++) {
        if (type == XS_ERROR)
            continue;
        parsed(&msg, buf, type, "OK", 3);
        check_at(xen_xs_reply(&msg, type, ID), 0, type);
        check_at(xen_xs_reply(&msg, type, ID ^ 0x80000000), XEN_XS_EMISMATCH, type);
        check_at(xen_xs_reply(&msg, type + 1, ID), XEN_XS_EMISMATCH, type);
        check_at(xen_xs_reply(&msg, type ^ 0x10000, ID), XEN_XS_EMISMATCH, type);
    }
}

static void an_event_is_a_path_and_a_token(void **state)
{
    static const struct {
        const char *payload;
        unsigned int n;
        int result;
    } t[] = {
        { "a/b\0tok", 8, 0 }, { "@introduceDomain\0", 18, 0 }, { "/\0t\0more", 8, 0 },
        { "", 0, XEN_XS_EEND },
        { "a", 1, XEN_XS_EUNTERMINATED },
        { "a", 2, XEN_XS_EEND },
        { "a\0tok", 5, XEN_XS_EUNTERMINATED },
        { "\0tok", 5, XEN_XS_EPATH }
    };
    static unsigned char buf[MESSAGE];
    struct xen_xs_msg msg;
    const char *path = NULL, *token = NULL;
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(t); i++) {
        parsed(&msg, buf, XS_WATCH_EVENT, t[i].payload, t[i].n);
        check_at(xen_xs_event(&msg, &path, &token), t[i].result, i);
        if (!t[i].result) {
            assert_string_equal(path, t[i].payload);
            assert_string_equal(token, t[i].payload + strlen(t[i].payload) + 1);
        }
    }
    parsed(&msg, buf, XS_WATCH_EVENT, a_path(3073, '/'), 3075);
    check_at(xen_xs_event(&msg, &path, &token), XEN_XS_EPATH, 0);
    parsed(&msg, buf, XS_READ, "a\0b", 4);
    check_at(xen_xs_event(&msg, &path, &token), XEN_XS_EMISMATCH, 0);
    check_at(msg.at, 0, 0);
}

/* Both sides at the page, a few bytes at a time: the loop that the header shows. */
static void messages_are_assembled_from_whatever_arrives(void **state)
{
    static struct xenstore_domain_interface page;
    static unsigned char out[MESSAGE], in[MESSAGE];
    static char value[MAX - 2];
    uint32_t seed = 9, step, most;
    struct xen_xs_msg msg;
    const char *path, *rest;
    int size, sent, have, need, n;

    (void)state;
    fill_random(value, sizeof(value), &seed);
    for (step = 0; step < 300; step++) {
        size = xen_xs_request(out, sizeof(out), XS_WRITE, step, 0, "p", value,
                              next_random(&seed) % (step % 8 ? 100 : sizeof(value) + 1));
        assert_in_range(size, HEADER + 2, MESSAGE);
        most = 1 + next_random(&seed) % 600;
        sent = have = 0;
        while ((need = xen_xs_parse(&msg, in, (XEN_ABI_SIZE_T)have)) > 0) {
            n = (int)(next_random(&seed) % (most + 1));
            n = xen_xs_req_write(&page, out + sent,
                                 (XEN_ABI_SIZE_T)(n < size - sent ? n : size - sent));
            assert_in_range(n, 0, size - sent);
            sent += n;
            n = xen_xs_req_read(&page, in + have, (XEN_ABI_SIZE_T)need);
            assert_in_range(n, 0, need);
            have += n;
        }
        check_at(need, 0, step);
        check_at(sent, size, step);
        check_at(have, size, step);
        check_at(msg.hdr.req_id, step, step);
        check_at(xen_xs_next_path(&msg, &path), 1, step);
        check_at(xen_xs_rest(&msg, &rest), size - HEADER - 2, step);
        check_at(memcmp(rest, value, (size_t)size - HEADER - 2), 0, step);
    }
}

static void each_reason_has_a_text_of_its_own(void **state)
{
    int i, j;

    (void)state;
    for (i = XEN_XS_EUNKNOWN; i <= XEN_XS_ELONG; i++)
        for (j = XEN_XS_EUNKNOWN - 1; j < i; j++)
            if (!strcmp(xen_xs_reason(i), xen_xs_reason(j)))
                fail_msg("%d and %d: %s", i, j, xen_xs_reason(i));
    for (i = XEN_XS_ELONG + 1; i < 200; i++)
        assert_string_equal(xen_xs_reason(i), xen_xs_reason(-1000));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_request_is_what_the_table_of_xs_wire_says),
        cmocka_unit_test(pieces_make_one_payload),
        cmocka_unit_test(numbers_are_composed_as_printf_prints_them),
        cmocka_unit_test(what_was_composed_is_parsed_whatever_it_is),
        cmocka_unit_test(the_payload_ends_at_its_maximum),
        cmocka_unit_test(a_string_without_an_end_is_not_read_past_the_maximum),
        cmocka_unit_test(a_message_does_not_leave_its_buffer),
        cmocka_unit_test(paths_have_their_limits),
        cmocka_unit_test(a_request_that_lacks_its_0_is_refused),
        cmocka_unit_test(an_empty_payload_asks_for_own_features_and_for_quota_names),
        cmocka_unit_test(a_message_in_part_says_what_is_missing),
        cmocka_unit_test(an_over_long_message_is_an_error_at_its_header),
        cmocka_unit_test(strings_are_taken_one_by_one),
        cmocka_unit_test(numbers_are_decimal_and_fit),
        cmocka_unit_test(permissions_are_a_letter_and_a_domain),
        cmocka_unit_test(every_error_of_xs_wire_has_its_code),
        cmocka_unit_test(a_quota_of_oxenstored_is_no_space),
        cmocka_unit_test(an_error_that_nobody_knows_is_told_from_a_broken_one),
        cmocka_unit_test(an_answer_has_the_type_and_id_of_its_request),
        cmocka_unit_test(an_event_is_a_path_and_a_token),
        cmocka_unit_test(messages_are_assembled_from_whatever_arrives),
        cmocka_unit_test(each_reason_has_a_text_of_its_own)
    };

    return cmocka_run_group_tests_name("xs_msg", tests, NULL, NULL);
}
