/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/usbif.h with any slots. A model reads them one byte at a time, at the offsets of the
 * protocol.
 *
 * Input:  what % 2 (0: a transfer, back end; 1: a plug event, front end), the index (4 bytes), number
 *         of ports (1), then the slot, repeated to its end
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/usbif.h"

enum { HEADER = 64, SLOTS = 16, SLOT = 148, CONN_SLOTS = 512, CONN_SLOT = 4, BEGIN = 6 };

#define REQUIRE(what)   do { if (!(what)) __builtin_trap(); } while (0)

static unsigned int half(const unsigned char *at)
{
    return at[0] | (unsigned int)at[1] << 8;
}

static int model(const unsigned char *slot, unsigned int num_ports)
{
    unsigned int port = slot[4] % 32, isoc = slot[7] < 64, i, room = 0;
    unsigned int data = half(slot + 2), n = data + (isoc ? half(slot + 18) : 0);

    if (!port || port > num_ports)
        return XEN_USBIF_EPORT;
    if (slot[4] & 32)
        return 0;
    if (n > 16)
        return XEN_USBIF_ESEGMENTS;
    for (i = 0; i < n; i++) {
        const unsigned char *segment = slot + 20 + 8 * i;

        if (half(segment + 4) + half(segment + 6) > 4096)
            return XEN_USBIF_ESEGMENTS;
        room += i < data ? 0 : half(segment + 6);
    }
    return isoc && half(slot + 16) * 16 > room ? XEN_USBIF_ESEGMENTS : 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned int conn, ports, i, bytes;
    unsigned char *page, *slot;
    RING_IDX at;

    if (size < BEGIN + 1)
        return 0;
    conn = data[0] % 2;
    at = half(data + 1) | (RING_IDX)half(data + 3) << 16;
    ports = data[5] % 32;
    bytes = HEADER + (conn ? CONN_SLOTS * CONN_SLOT : SLOTS * SLOT);
    page = (unsigned char *)calloc(1, bytes);       /* in memory of just its size */
    if (!page)
        abort();
    slot = page + HEADER + (conn ? at % CONN_SLOTS * CONN_SLOT : at % SLOTS * SLOT);
    for (i = 0; i < (conn ? CONN_SLOT : SLOT); i++)
        slot[i] = data[BEGIN + i % (size - BEGIN)];
    if (conn) {
        struct usbif_conn_response rsp;
        usbif_conn_front_ring_t front;

        FRONT_RING_ATTACH(&front, (usbif_conn_sring_t *)(void *)page, at, bytes);
        REQUIRE(xen_usbif_take_conn_response(&front, ports, &rsp) ==
                (slot[2] && slot[2] <= ports && slot[3] <= 3 ? 0 : XEN_USBIF_EPORT));
        REQUIRE(memcmp(&rsp, slot, CONN_SLOT) == 0 && front.rsp_cons == at + 1);
    } else {
        struct usbif_urb_request req;
        usbif_urb_back_ring_t back;

        BACK_RING_ATTACH(&back, (usbif_urb_sring_t *)(void *)page, at, bytes);
        REQUIRE(xen_usbif_take_urb_request(&back, ports, &req) == model(slot, ports));
        REQUIRE(memcmp(&req, slot, SLOT) == 0 && back.req_cons == at + 1 && back.rsp_prod_pvt == at);
    }
    free(page);
    return 0;
}
