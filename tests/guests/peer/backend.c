/* SPDX-License-Identifier: MIT */
#include "backend.h"

#define PATIENCE    (180 * NSEC_PER_SEC)
#define NOTICE      (2 * NSEC_PER_SEC)      /* for libxl to see the state Closed: if it misses it, xl fails */

void backend_watch(const char *type)
{
    struct xen_xs_msg reply;

    check_is("backend: watch for devices",
             (uint64_t)store_call(&reply, XS_WATCH, 0, device_path("backend", type).text, "devices", 8), 0);
}

/* Finds the child of a folder with this index, if there are so many. */
static bool child(const struct device_path *folder, unsigned int index, struct device_path *found)
{
    struct xen_xs_msg reply;
    const char *name;

    if (store_call(&reply, XS_DIRECTORY, 0, folder->text, NULL, 0))
        return false;
    do {
        if (xen_xs_next(&reply, &name) < 0)
            return false;
    } while (index--);
    *found = device_path(folder->text, name);
    return true;
}

/* The folder of a device has nodes in both directions: its front end, and a state. */
static bool is_new(struct device *device, const struct device_path *folder)
{
    memcpy(device->own, folder->text, strlen(folder->text) + 1);
    if (store_read(device_path(device->own, "frontend").text, device->other, sizeof(device->other)) ||
        store_number(device_path(device->own, "state").text) != XenbusStateInitialising)
        return false;
    device->domid = (domid_t)store_number(device_path(device->own, "frontend-id").text);
    return true;
}

/* backend/TYPE/DOMID/ID, where DOMID is that of the front end */
static bool find(struct device *device, const char *type)
{
    struct device_path all = device_path("backend", type), domain, folder;

    for (unsigned int i = 0; child(&all, i, &domain); i++)
        for (unsigned int j = 0; child(&domain, j, &folder); j++)
            if (is_new(device, &folder))
                return true;
    return false;
}

void backend_open(struct device *device, const char *type)
{
    while (!find(device, type))
        backend_sleep(NULL, 0);
    memcpy(device->token, "front", 6);
    device_watch(device);
}

int backend_read(const struct device *device, const char *name, char *text, size_t room)
{
    return store_read(device_path(device->other, name).text, text, room);
}

enum xenbus_state backend_front(const struct device *device)
{
    return (enum xenbus_state)device_offers(device, "state", XenbusStateUnknown);
}

enum xenbus_state backend_wait(const struct device *device, unsigned int states)
{
    enum xenbus_state state;

    while ((state = backend_front(device)) != XenbusStateUnknown && !(states >> state & 1))
        backend_sleep(NULL, 0);
    return state;
}

/* Takes the events of watches that have come. */
static bool watched(void)
{
    struct store_event event;
    bool any = false;

    while (store_event(&event, 1))
        any = true;
    return any;
}

/* A watch event can have come together with the reply to a request; then its port is not pending any more. */
bool backend_sleep(const evtchn_port_t *ports, unsigned int n)
{
    evtchn_port_t all[8] = { pages.store_port };

    if (watched())
        return true;
    for (unsigned int i = 0; i < n; i++)
        all[1 + i] = ports[i];
    if (!peer_wait_any(all, 1 + n, clock_ns() + PATIENCE))
        check_stop("backend: nothing happens", n, clock_ns());
    return watched();
}

bool backend_close(const struct device *device)
{
    struct store_event event;
    struct xen_xs_msg reply;
    enum xenbus_state state;
    uint64_t end;

    device_enter(device, XenbusStateClosed);
    while ((state = backend_front(device)) != XenbusStateUnknown &&
           store_number(device_path(device->own, "online").text)) {
        if (state == XenbusStateInitialising)
            return true;
        backend_sleep(NULL, 0);
    }
    end = clock_ns() + NOTICE;
    while (clock_ns() < end)
        store_event(&event, end);
    check_is("backend: unwatch the front end",
             (uint64_t)store_call(&reply, XS_UNWATCH, 0, device_path(device->other, "state").text, device->token,
                                  strlen(device->token) + 1), 0);
    check_is("backend: remove the device", (uint64_t)store_call(&reply, XS_RM, 0, device->own, NULL, 0), 0);
    return false;
}

evtchn_port_t backend_bind(const struct device *device, evtchn_port_t port)
{
    struct evtchn_bind_interdomain bind = { .remote_dom = device->domid, .remote_port = port };

    check_is("backend: bind the port", (uint64_t)xen_event(EVTCHNOP_bind_interdomain, &bind), 0);
    peer_listen(bind.local_port);
    return bind.local_port;
}
