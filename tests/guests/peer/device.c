/* SPDX-License-Identifier: MIT */
#include "device.h"

#include "xen/access/grant.h"
#include "xen/access/once.h"

/* Appends a text, which must fit, and returns the place of the 0 byte behind it. */
static char *append(char *to, const char *end, const char *text)
{
    size_t length = strlen(text);

    if (length >= (size_t)(end - to))
        check_stop(text, length, (uint64_t)(end - to));
    memcpy(to, text, length + 1);
    return to + length;
}

struct device_path device_path(const char *folder, const char *name)
{
    struct device_path path;
    char *end = path.text + sizeof(path.text);

    append(append(append(path.text, end, folder), end, "/"), end, name);
    return path;
}

void device_open(struct device *device, const char *type, uint32_t id)
{
    char *end = device->own + sizeof(device->own), number[12];
    struct device_path path;
    int result;

    put_decimal(number, id);
    append(append(append(append(device->own, end, "device/"), end, type), end, "/"), end, number);
    path = device_path(device->own, "backend");
    result = store_read(path.text, device->other, sizeof(device->other));
    if (result)
        check_stop(path.text, (uint64_t)result, 0);
    device->domid = (domid_t)store_number(device_path(device->own, "backend-id").text);
    end = device->token + sizeof(device->token);
    append(append(device->token, end, type), end, number);
    device_watch(device);
    check_is("device: the state is Initialising",
             store_number(device_path(device->own, "state").text), XenbusStateInitialising);
    device_check("device: it is not being removed", device->other, "online", "1");
}

void device_watch(const struct device *device)
{
    struct xen_xs_msg reply;

    check_is("device: watch the state of the other end",
             (uint64_t)store_call(&reply, XS_WATCH, 0, device_path(device->other, "state").text, device->token,
                                  strlen(device->token) + 1), 0);
}

void device_check(const char *what, const char *folder, const char *name, const char *text)
{
    char seen[64];

    store_read(device_path(folder, name).text, seen, sizeof(seen));
    check_text(what, seen, text, strlen(text));
}

uint64_t device_offers(const struct device *device, const char *name, uint64_t missing)
{
    struct device_path path = device_path(device->other, name);
    char text[24];
    uint64_t number = missing;
    int result = store_read(path.text, text, sizeof(text));

    if (result == XEN_ENOENT || result == XEN_EACCES)   /* EACCES, if this domain cannot read the folder above */
        return missing;
    if (result || xen_xs_number(text, (int)strlen(text), &number))
        check_stop(path.text, (uint64_t)result, 0);
    return number;
}

void device_put(const struct device *device, const char *name, const char *text)
{
    int result = store_write(device_path(device->own, name).text, text);

    if (result)
        check_stop(name, (uint64_t)result, 0);
}

void device_put_number(const struct device *device, const char *name, uint32_t number)
{
    char text[12];

    put_decimal(text, number);
    device_put(device, name, text);
}

void device_remove(const struct device *device, const char *name)
{
    struct xen_xs_msg reply;

    store_call(&reply, XS_RM, 0, device_path(device->own, name).text, NULL, 0);
}

void device_enter(const struct device *device, enum xenbus_state state)
{
    device_put_number(device, "state", state);
}

void device_wait(const struct device *device, enum xenbus_state state)
{
    static const char entered[][48] = {
        [XenbusStateInitialising] = "device: the other end is Initialising",
        [XenbusStateInitWait] = "device: the other end is InitWait",
        [XenbusStateInitialised] = "device: the other end is Initialised",
        [XenbusStateConnected] = "device: the other end is Connected",
        [XenbusStateClosing] = "device: the other end is Closing",
        [XenbusStateClosed] = "device: the other end is Closed",
        [XenbusStateReconfiguring] = "device: the other end is Reconfiguring",
        [XenbusStateReconfigured] = "device: the other end is Reconfigured",
    };
    uint64_t deadline = clock_ns() + patience, seen;
    struct store_event event;

    while ((seen = device_offers(device, "state", XenbusStateUnknown)) != (uint64_t)state)
        if ((state == XenbusStateConnected && seen > state) || !store_event(&event, deadline))
            check_stop("device: the other end does not enter a state; wanted, seen", state, seen);
    check(entered[state], true);
}

static grant_entry_v1_t *table(void)
{
    static grant_entry_v1_t *mapped;

    if (!mapped && !(mapped = map_grant_frame()))
        check_stop("device: no grant table", 0, 0);
    return mapped;
}

void device_grant(const struct device *device, grant_ref_t ref, const void *page, uint32_t flags)
{
    xen_grant_permit_v1(&table()[ref], device->domid, (uint32_t)frame_of(page), flags);
}

bool device_uses(grant_ref_t ref)
{
    return xen_load16(&table()[ref].flags) & (GTF_reading | GTF_writing);
}

void device_revoke(grant_ref_t ref)
{
    if (xen_grant_revoke_v1(&table()[ref]))
        check_stop("device: the other end still uses a grant", ref, 0);
}

evtchn_port_t device_port(const struct device *device)
{
    struct evtchn_alloc_unbound alloc = { .dom = DOMID_SELF, .remote_dom = device->domid };

    if (xen_event(EVTCHNOP_alloc_unbound, &alloc))
        check_stop("device: no port", 0, 0);
    peer_listen(alloc.port);
    return alloc.port;
}

void device_close(evtchn_port_t port)
{
    struct evtchn_close close = { .port = port };

    check_is("device: close the port", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}
