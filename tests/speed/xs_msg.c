/* SPDX-License-Identifier: MIT */
/*
 * usage: xs_msg VARIANT N    N messages
 *        xs_msg list         VARIANT REFERENCE LABEL, a line each
 *
 * Measures the cost of a xenstore message: composing, parsing and splitting an XS_WRITE in
 * one buffer, and sending it from the guest to the server through the page, with both sides
 * in one thread. The reference is a memcpy of the same payload.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/xs_msg.h"
#include "xen/access/xs_ring.h"

#define NOINLINE    __attribute__((__noinline__))

static const char path[] = "device/vbd/51712/state";
static char value[XENSTORE_PAYLOAD_MAX];
static unsigned char out[XEN_XS_MSG_MAX], in[XEN_XS_MSG_MAX];
static struct xenstore_domain_interface page __attribute__((__aligned__(4096)));

/* Fails where the message is not the one that was composed. */
static int take(const void *buf, int size, size_t n)
{
    struct xen_xs_msg msg;
    const char *name, *rest;

    if (xen_xs_parse(&msg, buf, (size_t)size) ||
        xen_xs_next_path(&msg, &name) != sizeof(path) - 1 || xen_xs_rest(&msg, &rest) != (int)n)
        return -1;
    __asm__ __volatile__("" : : "r"(name), "r"(rest) : "memory");
    return 0;
}

static NOINLINE int message(size_t n)
{
    int size = xen_xs_request(out, sizeof(out), XS_WRITE, 7, 0, path, value, n);

    return size < 0 ? size : take(out, size, n);
}

static NOINLINE int through_page(size_t n)
{
    int size = xen_xs_request(out, sizeof(out), XS_WRITE, 7, 0, path, value, n);
    int sent = 0, have = 0, moved;

    while (have < size) {
        moved = xen_xs_req_write(&page, out + sent, (size_t)(size - sent));
        if (moved < 0)
            return moved;
        sent += moved;
        moved = xen_xs_req_read(&page, in + have, (size_t)(size - have));
        if (moved < 0)
            return moved;
        have += moved;
    }
    return size < 0 ? size : take(in, have, n);
}

static NOINLINE int copy(size_t n)
{
    memcpy(in, out, sizeof(path) + n);
    return 0;
}

static const struct {
    const char *name, *label;
    int (*run)(size_t n);
} ways[] = {
    { "memcpy-",  NULL,               copy },
    { "message-", "xenstore message", message },
    { "page-",    "xenstore page",    through_page }
};
static const unsigned int sizes[] = { 1, 100, 1000, 4000 };
enum { WAYS = sizeof(ways) / sizeof(ways[0]), SIZES = sizeof(sizes) / sizeof(sizes[0]) };

int main(int argc, char **argv)
{
    char name[32];
    unsigned long n;
    unsigned int i, j;

    if (argc != 3 && !(argc == 2 && strcmp(argv[1], "list") == 0))
        return 2;
    memset(value, 'v', sizeof(value));
    for (i = 0; i < WAYS; i++)
        for (j = 0; j < SIZES; j++) {
            snprintf(name, sizeof(name), "%s%u", ways[i].name, sizes[j]);
            if (argc == 2) {
                if (i)
                    printf("%s %s%u %s, %u bytes, against memcpy\n", name, ways[0].name, sizes[j],
                           ways[i].label, (unsigned int)sizeof(path) + sizes[j]);
            } else if (strcmp(argv[1], name) == 0) {
                for (n = strtoul(argv[2], NULL, 10); n; n--) {
                    if (ways[i].run(sizes[j]))
                        abort();
                    __asm__ __volatile__("" : : "r"(in), "r"(out) : "memory");
                }
                return 0;
            }
        }
    return argc == 2 ? 0 : 2;
}
