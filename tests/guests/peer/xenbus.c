/* SPDX-License-Identifier: MIT */
/* A client of xenstore: sends a request, waits for its reply, and keeps the events that come. */
#include "peer.h"

#include "xen/access/xs_ring.h"

#define EVENTS  64u     /* more than a device has nodes: a back end watches all of them */

static uint32_t last_id;

static struct store_event events[EVENTS];
static unsigned int first_event, n_events;

void store_open(void)
{
    peer_listen(pages.store_port);
    while (!xen_xs_connected(pages.store))
        peer_wait(pages.store_port, "xenbus: the server does not connect");
}

/* Copies a string of the server, which must fit. */
static void keep(char *to, size_t room, const char *text)
{
    size_t length = strlen(text);

    if (length >= room)
        check_stop("xenbus: an event with a long path or token, length", length, room);
    memcpy(to, text, length + 1);
}

static void keep_event(struct xen_xs_msg *message)
{
    struct store_event *event = &events[(first_event + n_events) % EVENTS];
    const char *path, *token;
    int result = xen_xs_event(message, &path, &token);

    if (result || n_events++ == EVENTS)
        check_stop("xenbus: an event that is wrong, or one too many", (uint64_t)result, n_events);
    keep(event->path, sizeof(event->path), path);
    keep(event->token, sizeof(event->token), token);
}

/*
 * Takes one message out of the page. False if none is complete at the deadline. With deadline 0 it
 * waits as long as peer_wait() does, and then stops the guest.
 */
static bool receive(struct xen_xs_msg *message, uint64_t deadline)
{
    static unsigned char buffer[XEN_XS_MSG_MAX];
    static size_t have;
    int need, n;

    while ((need = xen_xs_parse(message, buffer, have)) > 0) {
        n = xen_xs_rsp_read(pages.store, buffer + have, (size_t)need);
        if (n < 0)
            check_stop("xenbus: the page cannot be read", (uint64_t)n, need);
        have += (size_t)n;
        if (n)
            peer_notify(pages.store_port);
        else if (!deadline)
            peer_wait(pages.store_port, "xenbus: no reply");
        else if (!peer_wait_until(pages.store_port, deadline))
            return false;
    }
    if (need)
        check_stop(xen_xs_reason(need), (uint64_t)need, 0);
    have = 0;           /* the buffer holds the message until the next call */
    return true;
}

static void write_all(const unsigned char *message, size_t size)
{
    for (int n; size; message += n, size -= (size_t)n) {
        n = xen_xs_req_write(pages.store, message, size);
        if (n < 0)
            check_stop("xenbus: the page cannot be written", (uint64_t)n, size);
        if (n)
            peer_notify(pages.store_port);
        else
            peer_wait(pages.store_port, "xenbus: the server takes no request");
    }
}

int store_send(struct xen_xs_msg *reply, const void *message, size_t size)
{
    struct xsd_sockmsg header;
    int result;

    memcpy(&header, message, sizeof(header));
    write_all(message, size);
    for (;;) {
        receive(reply, 0);
        if (reply->hdr.type != XS_WATCH_EVENT)
            break;
        keep_event(reply);
    }
    result = xen_xs_reply(reply, header.type, header.req_id);
    if (result < 0)
        check_stop(xen_xs_reason(result), reply->hdr.type, reply->hdr.req_id);
    return result;
}

int store_call(struct xen_xs_msg *reply, uint32_t type, uint32_t tx, const char *string,
               const void *bytes, size_t n)
{
    static unsigned char request[XEN_XS_MSG_MAX];
    int size = xen_xs_request(request, sizeof(request), type, ++last_id, tx, string, bytes, n);

    if (size < 0)
        check_stop(xen_xs_reason(size), type, n);
    return store_send(reply, request, (size_t)size);
}

int store_read(const char *path, char *text, size_t room)
{
    struct xen_xs_msg reply;
    const char *value;
    int result = store_call(&reply, XS_READ, 0, path, NULL, 0);
    size_t length;

    *text = 0;
    if (result)
        return result;
    length = (size_t)xen_xs_rest(&reply, &value);
    if (length >= room)
        return XEN_E2BIG;
    memcpy(text, value, length);
    text[length] = 0;
    return 0;
}

int store_write(const char *path, const char *text)
{
    struct xen_xs_msg reply;

    return store_call(&reply, XS_WRITE, 0, path, text, strlen(text));
}

uint64_t store_number(const char *path)
{
    char text[24];
    uint64_t number = 0;
    int result = store_read(path, text, sizeof(text));

    if (result || xen_xs_number(text, (int)strlen(text), &number))
        check_stop(path, (uint64_t)result, 0);
    return number;
}

bool store_event(struct store_event *event, uint64_t deadline)
{
    struct xen_xs_msg message;

    while (!n_events) {
        if (!receive(&message, deadline))
            return false;
        keep_event(&message);
    }
    *event = events[first_event];
    first_event = (first_event + 1) % EVENTS;
    n_events--;
    return true;
}
