/* SPDX-License-Identifier: MIT */
/*
 * The checks for xenstored: every request that a guest may send, what the answer contains, and the
 * errors. `server=c` or `server=o` says which of the two servers it is.
 */
#include "peer.h"

#include "xen/access/xs_ring.h"

#define SHORTLY         (NSEC_PER_SEC / 2)      /* for an event that must not come */
#define CHILDREN        300u
#define UNKNOWN_TYPE    99u
#define FORMER_TYPE     20u                     /* XS_RESTRICT */

static struct {
    bool c;                     /* C xenstored */
    uint32_t domid;             /* of this guest */
} server;

static struct xen_xs_msg reply;

static int call(uint32_t type, const char *string)
{
    return store_call(&reply, type, 0, string, NULL, 0);
}

/* A request of two strings. */
static int call2(uint32_t type, uint32_t tx, const char *first, const char *second)
{
    return store_call(&reply, type, tx, first, second, strlen(second) + 1);
}

/* The reply has exactly these strings, one after the other. */
static void check_strings(const char *what, const char *const *strings, size_t n)
{
    const char *string = "";

    for (size_t i = 0; i < n; i++) {
        xen_xs_next(&reply, &string);
        check_text(what, string, strings[i], strlen(strings[i]));
    }
    check_is(what, (uint64_t)xen_xs_next(&reply, &string), (uint64_t)XEN_XS_EEND);
}

static void check_string(const char *what, const char *string)
{
    check_strings(what, &string, 1);
}

static void check_ok(const char *what, int result)
{
    if (check_is(what, (uint64_t)result, 0))
        check_string(what, "OK");
}

static void check_error(const char *what, int result, int error)
{
    check_is(what, (uint64_t)result, (uint64_t)error);
}

/* The value of a node, in a transaction or in none */
static void check_value(const char *what, uint32_t tx, const char *path, const char *value)
{
    const char *bytes = "";
    char text[64];
    size_t n = 0;

    if (!check_is(what, (uint64_t)store_call(&reply, XS_READ, tx, path, NULL, 0), 0))
        return;
    n = (size_t)xen_xs_rest(&reply, &bytes);
    if (n >= sizeof(text))
        n = sizeof(text) - 1;
    memcpy(text, bytes, n);
    text[n] = 0;
    check_text(what, text, value, strlen(value));
}

/* Sends what xen_xs_request would not compose. */
static int send_raw(uint32_t type, const char *payload, uint32_t n)
{
    static union {
        struct xsd_sockmsg header;
        unsigned char bytes[XEN_XS_MSG_MAX];
    } raw;

    raw.header = (struct xsd_sockmsg){ .type = type, .req_id = 0x12345678, .len = n };
    memcpy(raw.bytes + sizeof(raw.header), payload, n);
    return store_send(&reply, raw.bytes, sizeof(raw.header) + n);
}

static void check_connection(void)
{
    static const char domain[] = "/local/domain/";
    char path[32], number[24];

    check("store: connected", xen_xs_connected(pages.store));
    check_is("store: server_features", xen_load32(&pages.store->server_features),
             server.c ? 0 : XENSTORE_SERVER_FEATURE_RECONNECTION);
    check_is("store: no error", xen_load32(&pages.store->error), XENSTORE_ERROR_NONE);
    server.domid = (uint32_t)store_number("domid");
    put_decimal(number, server.domid);
    memcpy(path, domain, sizeof(domain));
    put_decimal(path + strlen(domain), server.domid);
    check_is("store: get_domain_path", (uint64_t)call(XS_GET_DOMAIN_PATH, number), 0);
    check_string("store: the path of this domain", path);
    check_is("store: an absolute path", (uint64_t)call(XS_DIRECTORY, path), 0);
    check_error("store: get_domain_path of no number", send_raw(XS_GET_DOMAIN_PATH, "", 0),
                XEN_EINVAL);
    check_error("store: a new connection", xen_xs_reconnect(pages.store),
                server.c ? XEN_XS_ENOFEATURE : 0);
    if (!server.c) {
        peer_notify(pages.store_port);
        store_open();
        check_value("store: read after it", 0, "domid", number);
    }
}

static void check_nodes(void)
{
    static const char binary[] = { 'a', 0, 'b', '\xff', 0 };
    const char *bytes, *first = "", *second = "", *none;

    check_ok("store: mkdir", call(XS_MKDIR, "data/m"));
    check_ok("store: mkdir of a node that exists", call(XS_MKDIR, "data/m"));
    check_ok("store: write", store_call(&reply, XS_WRITE, 0, "data/a", "value", 5));
    check_value("store: read", 0, "data/a", "value");
    check_ok("store: write no byte", store_call(&reply, XS_WRITE, 0, "data/a", "", 0));
    check_value("store: read no byte", 0, "data/a", "");
    check_ok("store: write bytes", store_call(&reply, XS_WRITE, 0, "data/a", binary,
                                              sizeof(binary)));
    check_is("store: read bytes", (uint64_t)call(XS_READ, "data/a"), 0);
    check_is("store: as many", (uint64_t)xen_xs_rest(&reply, &bytes), sizeof(binary));
    check("store: the same", !memcmp(bytes, binary, sizeof(binary)));
    check_is("store: directory", (uint64_t)call(XS_DIRECTORY, "data"), 0);
    xen_xs_next(&reply, &first);
    xen_xs_next(&reply, &second);
    check("store: the two children", *first + *second == 'a' + 'm' && !first[1] && !second[1]);
    check_is("store: and no more", (uint64_t)xen_xs_next(&reply, &none), (uint64_t)XEN_XS_EEND);
    check_is("store: directory of a node without children", (uint64_t)call(XS_DIRECTORY, "data/m"),
             0);
    check_is("store: is empty", reply.hdr.len, 0);
    check_ok("store: write creates the nodes above", store_call(&reply, XS_WRITE, 0, "data/m/n/o",
                                                                "", 0));
    check_value("store: without a value", 0, "data/m/n", "");
    check_ok("store: rm", call(XS_RM, "data/m"));
    check_error("store: removes the nodes below", call(XS_READ, "data/m/n"), XEN_ENOENT);
    check_ok("store: rm of a node that is not there", call(XS_RM, "data/m"));
    check_error("store: rm, nor the one above", call(XS_RM, "data/m/n"), XEN_ENOENT);
    check_error("store: read of a node that is not there", call(XS_READ, "data/none"),
                XEN_ENOENT);
    check_error("store: directory of such a node", call(XS_DIRECTORY, "data/none"), XEN_ENOENT);
    check_error("store: get_perms of such a node", call(XS_GET_PERMS, "data/none"), XEN_ENOENT);
    check_error("store: read of dom0's node", call(XS_READ, "/local/domain/0/domid"), XEN_EACCES);
    check_error("store: write to a node of the toolstack", store_write("domid", "1"), XEN_EACCES);
    check_error("store: create a node there", call(XS_MKDIR, "mine"), XEN_EACCES);
    check_error("store: remove one", call(XS_RM, "domid"), XEN_EACCES);
}

/* "n5" or "n5", "r0": the letters, each with a domain */
static void check_permissions(void)
{
    char own[24] = "n", other[24] = "b0";
    char both[sizeof(own) + 4];
    const char *list[2] = { own, "r0" };
    size_t n = (size_t)(put_decimal(own + 1, server.domid) - own);
    uint16_t domid = 0;
    const char *first = "";
    int length;

    check_is("store: get_perms", (uint64_t)call(XS_GET_PERMS, "data/a"), 0);
    length = xen_xs_next(&reply, &first);
    xen_xs_permission(first, length, &domid);
    check_is("store: the guest owns what it creates", domid, server.domid);
    memcpy(both, own, n + 1);
    memcpy(both + n + 1, "r0", 3);
    check_ok("store: set_perms", store_call(&reply, XS_SET_PERMS, 0, "data/a", both, n + 4));
    check_is("store: get_perms again", (uint64_t)call(XS_GET_PERMS, "data/a"), 0);
    check_strings("store: what was set", list, 2);
    check_error("store: set_perms gives the node away",
                call2(XS_SET_PERMS, 0, "data/a", other), server.c ? XEN_EPERM : XEN_EACCES);
    check_error("store: set_perms of no letter", call2(XS_SET_PERMS, 0, "data/a", "x0"),
                XEN_EINVAL);
    check_error("store: set_perms of none", send_raw(XS_SET_PERMS, "data/a", 7), XEN_EINVAL);
    check_error("store: set_perms of a node of the toolstack",
                call2(XS_SET_PERMS, 0, "domid", own), XEN_EACCES);
}

static uint32_t begin(void)
{
    const char *id = "";
    uint64_t number = 0;
    int length;

    if (!check_is("store: transaction_start", (uint64_t)call(XS_TRANSACTION_START, ""), 0))
        return 0;
    length = xen_xs_next(&reply, &id);
    check_is("store: returns a number", (uint64_t)xen_xs_number(id, length, &number), 0);
    check_within("store: which is not 0", number, 1, UINT32_MAX);
    return (uint32_t)number;
}

static int end(uint32_t tx, const char *how)
{
    return store_call(&reply, XS_TRANSACTION_END, tx, how, NULL, 0);
}

static void check_transactions(void)
{
    uint32_t tx = begin(), other;

    check_is("store: write in a transaction",
             (uint64_t)store_call(&reply, XS_WRITE, tx, "data/t", "1", 1), 0);
    check_value("store: shows there", tx, "data/t", "1");
    check_error("store: and nowhere else", call(XS_READ, "data/t"), XEN_ENOENT);
    check_error("store: transaction_start in a transaction",
                store_call(&reply, XS_TRANSACTION_START, tx, "", NULL, 0), XEN_EBUSY);
    check_ok("store: discard", end(tx, "F"));
    check_error("store: nothing was written", call(XS_READ, "data/t"), XEN_ENOENT);
    check_error("store: the transaction is over", end(tx, "T"), server.c ? XEN_ENOENT : XEN_EIO);

    tx = begin();
    check_is("store: write", (uint64_t)store_call(&reply, XS_WRITE, tx, "data/t", "2", 1), 0);
    check_ok("store: commit", end(tx, "T"));
    check_value("store: is written", 0, "data/t", "2");

    /* both read and write the node */
    tx = begin();
    other = begin();
    check("store: two transactions at a time", tx != other);
    check_value("store: read in the first", tx, "data/t", "2");
    check_value("store: read in the second", other, "data/t", "2");
    check_is("store: write", (uint64_t)store_call(&reply, XS_WRITE, tx, "data/t", "3", 1), 0);
    check_is("store: write", (uint64_t)store_call(&reply, XS_WRITE, other, "data/t", "4", 1), 0);
    check_ok("store: commit the first", end(tx, "T"));
    check_error("store: a conflict", end(other, "T"), XEN_EAGAIN);
    check_value("store: the second wrote nothing", 0, "data/t", "3");

    tx = begin();
    check_error("store: neither T nor F", end(tx, "X"), XEN_EINVAL);
    check_error("store: a transaction that never was",
                store_call(&reply, XS_READ, 0x7fffffff, "data/t", NULL, 0),
                server.c ? XEN_ENOENT : XEN_EIO);
    end(tx, "F");
}

static void check_event(const char *what, const char *path, const char *token)
{
    struct store_event event = { .path = "", .token = "" };

    check(what, store_event(&event, clock_ns() + patience));
    check_text(what, event.path, path, strlen(path));
    check_text(what, event.token, token, strlen(token));
}

static void check_quiet(const char *what)
{
    struct store_event event = { .path = "", .token = "" };

    check(what, !store_event(&event, clock_ns() + SHORTLY));
}

static void check_watches(void)
{
    uint32_t tx;

    check_ok("store: watch", call2(XS_WATCH, 0, "data/w", "token"));
    check_event("store: an event without a change", "data/w", "token");
    check_error("store: the same watch again", call2(XS_WATCH, 0, "data/w", "token"), XEN_EEXIST);
    check_ok("store: another token", call2(XS_WATCH, 0, "data/w", "second"));
    check_event("store: its event", "data/w", "second");
    check_ok("store: unwatch", call2(XS_UNWATCH, 0, "data/w", "second"));
    check_error("store: unwatch again", call2(XS_UNWATCH, 0, "data/w", "second"), XEN_ENOENT);
    check_quiet("store: no other event");
    check_is("store: create the node", (uint64_t)store_write("data/w", "1"), 0);
    check_event("store: created", "data/w", "token");
    check_is("store: write a node below", (uint64_t)store_write("data/w/x", "1"), 0);
    check_event("store: the event names that node", "data/w/x", "token");
    check_is("store: read", (uint64_t)call(XS_READ, "data/w"), 0);
    check_quiet("store: to read is no change");
    check_is("store: get_perms", (uint64_t)call(XS_GET_PERMS, "data/w"), 0);
    {
        char own[24] = "n";

        put_decimal(own + 1, server.domid);
        check_ok("store: set_perms of a watched node", call2(XS_SET_PERMS, 0, "data/w", own));
    }
    check_event("store: to set permissions is one", "data/w", "token");
    tx = begin();
    check_is("store: write", (uint64_t)store_call(&reply, XS_WRITE, tx, "data/w", "2", 1), 0);
    check_quiet("store: no event before the commit");
    check_ok("store: commit", end(tx, "T"));
    check_event("store: but after it", "data/w", "token");
    check_ok("store: remove", call(XS_RM, "data/w"));
    check_event("store: removed", "data/w", "token");

    check_ok("store: watch @releaseDomain", call2(XS_WATCH, 0, "@releaseDomain", "r"));
    check_event("store: its first event", "@releaseDomain", "r");
    check_error("store: a depth without the feature",
                store_call(&reply, XS_WATCH, 0, "data/d", "token\0001", 8), XEN_EINVAL);
    check_error("store: watch without a token", send_raw(XS_WATCH, "data/d", 7), XEN_EINVAL);

    tx = begin();
    check_ok("store: reset_watches", call(XS_RESET_WATCHES, ""));
    check_is("store: write", (uint64_t)store_write("data/w", "3"), 0);
    check_quiet("store: ends the watches");
    check_error("store: and the transactions", end(tx, "T"), server.c ? XEN_ENOENT : XEN_EIO);
}

/*
 * many/ of the toolstack has so many children that one reply cannot contain their names. A guest
 * cannot create so many: the names count as bytes of the node above.
 */
static void check_parts(void)
{
    const char *name = "", *generation = "";
    unsigned int names = 0, parts = 0;
    uint64_t first = 0, number = 0;
    uint32_t at = 0;
    char offset[24];
    int n = 0;
    bool last = false;

    check_error("store: directory of very many", call(XS_DIRECTORY, "many"), XEN_E2BIG);
    while (!last) {
        put_decimal(offset, at);
        n = call2(XS_DIRECTORY_PART, 0, "many", offset);
        if (!server.c) {
            check_error("store: directory_part", n, XEN_ENOSYS);
            break;
        }
        if (n)
            check_stop("store: directory_part", (uint64_t)n, at);
        n = xen_xs_next(&reply, &generation);
        xen_xs_number(generation, n, &number);
        if (!parts++)
            first = number;
        if (number != first)
            check_stop("store: the generation changed", number, first);
        while ((n = xen_xs_next(&reply, &name)) > 0) {
            names++;
            at += (uint32_t)n + 1;
        }
        last = n == 0;      /* an empty string */
    }
    if (server.c) {
        check_is("store: directory_part has all names", names, CHILDREN);
        check_within("store: in several parts", parts, 2, CHILDREN);
        check_error("store: directory_part without an offset",
                    send_raw(XS_DIRECTORY_PART, "many", 5), XEN_EINVAL);
    }
}

/* What only privileged senders may do, and what does not exist. */
static void check_refused(void)
{
    char id[24];

    put_decimal(id, server.domid);
    check_error("store: introduce", store_call(&reply, XS_INTRODUCE, 0, id, "1\0001", 4),
                XEN_EACCES);
    check_error("store: release", call(XS_RELEASE, id), XEN_EACCES);
    check_error("store: resume", call(XS_RESUME, id), XEN_EACCES);
    check_error("store: set_target", call2(XS_SET_TARGET, 0, id, "0"), XEN_EACCES);
    check_error("store: is_domain_introduced", call(XS_IS_DOMAIN_INTRODUCED, id), XEN_EACCES);
    if (server.c) {
        check_error("store: control", call(XS_CONTROL, "help"), XEN_EACCES);
    } else {
        check_ok("store: control does nothing", call(XS_CONTROL, "help"));
    }
    check_error("store: get_feature before 4.21", call(XS_GET_FEATURE, NULL), XEN_ENOSYS);
    check_error("store: set_feature", call2(XS_SET_FEATURE, 0, id, "0"), XEN_ENOSYS);
    check_error("store: get_quota before 4.22", call(XS_GET_QUOTA, "nodes"), XEN_ENOSYS);
    check_error("store: set_quota", call2(XS_SET_QUOTA, 0, "nodes", "1"), XEN_ENOSYS);
    check_error("store: the former type 20", send_raw(FORMER_TYPE, "0", 2), XEN_ENOSYS);
    check_error("store: an unknown type", send_raw(UNKNOWN_TYPE, "a", 2), XEN_ENOSYS);
}

/* Paths and lengths */
static void check_limits(void)
{
    static char large[XENSTORE_PAYLOAD_MAX];
    const uint32_t longest = server.c ? 2048 : 1024;    /* relative */
    unsigned int watches = 0;
    char token[24];
    int result;

    memset(large, 'x', sizeof(large));
    check_error("store: a path with a wrong character", call(XS_READ, "data/a b"), XEN_EINVAL);
    check_error("store: an empty name", call(XS_READ, "data//a"), XEN_EINVAL);
    check_error("store: a slash at the end", call(XS_READ, "data/"), XEN_EINVAL);
    check_error("store: no terminator", send_raw(XS_READ, "data/a", 6), XEN_EINVAL);
    check_error("store: no path", send_raw(XS_READ, "", 0), XEN_EINVAL);
    memcpy(large, "data/", 5);
    large[longest] = 0;
    check_error("store: the longest path", send_raw(XS_READ, large, longest + 1), XEN_ENOENT);
    large[longest] = 'x';
    large[longest + 1] = 0;
    check_error("store: one byte more", send_raw(XS_READ, large, longest + 2), XEN_EINVAL);
    large[longest + 1] = 'x';
    large[3073] = 0;
    check_error("store: a path that is too long", send_raw(XS_READ, large, 3074), XEN_EINVAL);
    large[3073] = 'x';
    memcpy(large, "data/a", 7);
    large[7] = 'x';
    check_error("store: a payload of 4096 bytes has too long a value",
                send_raw(XS_WRITE, large, sizeof(large)), server.c ? XEN_ENOSPC : XEN_E2BIG);

    for (result = 0; !result && watches < 1000; watches += !result) {
        put_decimal(token, watches);
        result = call2(XS_WATCH, 0, "data/q", token);
        if (!result)
            check_event("store: a watch of many", "data/q", token);
    }
    check_error("store: too many watches", result, server.c ? XEN_E2BIG : XEN_ENOSPC);
    check_within("store: as many as that", watches, 100, 256);
    check_ok("store: reset_watches", call(XS_RESET_WATCHES, ""));
}

/* Waits until the server has stopped serving this guest. */
static uint32_t error_of_server(void)
{
    uint64_t deadline = clock_ns() + patience;

    peer_notify(pages.store_port);
    while (xen_load32(&pages.store->error) == XENSTORE_ERROR_NONE && clock_ns() < deadline)
        ;
    return xen_load32(&pages.store->error);
}

/* The last check, as only one error can be caused: a guest with 32 bits breaks the ring, others a message. */
static void check_broken(void)
{
    struct xsd_sockmsg header = { .type = XS_READ, .req_id = 1, .len = XENSTORE_PAYLOAD_MAX + 1 };

    if (sizeof(long) == 4) {
        xen_store32(&pages.store->req_prod, xen_load32(&pages.store->req_cons) + XENSTORE_RING_SIZE + 1);
        check_is("store: error after an index that is too far", error_of_server(),
                 XENSTORE_ERROR_RINGIDX);
    } else {
        xen_xs_req_write(pages.store, &header, sizeof(header));
        check_is("store: error after a payload of 4097 bytes", error_of_server(),
                 XENSTORE_ERROR_PROTO);
    }
}

void check_peer_store(void)
{
    server.c = text_find(guest.command_line, "server=c");
    check_connection();
    check_nodes();
    check_permissions();
    check_transactions();
    check_watches();
    check_parts();
    check_refused();
    check_limits();
    if (server.c)               /* oxenstored tells nobody */
        check_broken();
}
