/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/xs_ring.h with any page and any calls from both sides. Each call must change
 * the page and the buffer exactly as a slow model does.
 *
 * Input:  req_cons, req_prod, rsp_cons, rsp_prod, features, connection (little-endian
 *         words), then operations of three bytes: what, n (two bytes)
 *         what % 8: 0 req_write, 1 req_read, 2 rsp_write, 3 rsp_read, of n % 3072 bytes;
 *         4 the peer stores n, sign-extended, in index what / 8 % 4; 5 the peer adds n to
 *         it; 6 the peer stores what / 8 in connection; 7 what / 8 even: reconnect, odd: reset
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/xs_ring.h"

typedef struct xenstore_domain_interface page_t;

/* The model, with the offsets of xs_wire.h's table. Returns what the call must return. */
enum { RING = 1024, INDICES = 2048, FEATURES = 2064, CONNECTION = 2068, ERROR = 2072 };

static uint32_t get(const unsigned char *p)
{
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void set(unsigned char *p, uint32_t v)
{
    p[0] = (unsigned char)v;
    p[1] = (unsigned char)(v >> 8);
    p[2] = (unsigned char)(v >> 16);
    p[3] = (unsigned char)(v >> 24);
}

static int move(unsigned char *page, int rsp, int write, unsigned char *buffer, uint32_t n)
{
    unsigned char *cons = page + INDICES + 8 * rsp, *prod = cons + 4, *own = write ? prod : cons;
    unsigned char *slot;
    int moved;

    if (get(page + CONNECTION))
        return XEN_XS_ERECONNECT;
    if (get(prod) - get(cons) > RING)
        return XEN_XS_EINDEX;
    for (moved = 0; n--; moved++) {
        if (get(prod) - get(cons) == (write ? RING : 0))
            break;
        slot = page + RING * rsp + get(own) % RING;
        if (write)
            *slot = *buffer++;
        else
            *buffer++ = *slot;
        set(own, get(own) + 1);
    }
    return moved;
}

int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size)
{
    static unsigned char model[sizeof(page_t)], other[3 * RING];
    unsigned char *buffer, *place;
    uint32_t n, i;
    page_t *page;
    int got = 0, want = 0, what;

    if (size < 24)
        return 0;
    page = (page_t *)malloc(sizeof(*page));
    for (i = 0; i < sizeof(model); i++)
        model[i] = (unsigned char)(i * 7 + i / 256);
    memcpy(model + INDICES, in, 24);
    memcpy(page, model, sizeof(model));

    for (in += 24, size -= 24; size >= 3; in += 3, size -= 3) {
        what = in[0] % 8;
        n = in[1] | (uint32_t)in[2] << 8;
        place = model + INDICES + 4 * (in[0] / 8 % 4);
        switch (what) {
        case 0:
        case 1:
        case 2:
        case 3:
            n %= sizeof(other);
            buffer = (unsigned char *)malloc(n ? n : 1);
            for (i = 0; i < n; i++)
                buffer[i] = other[i] = (unsigned char)(i + size);
            want = move(model, what / 2, what % 2 == 0, other, n);
            got = what == 0 ? xen_xs_req_write(page, buffer, n) :
                  what == 1 ? xen_xs_req_read(page, buffer, n) :
                  what == 2 ? xen_xs_rsp_write(page, buffer, n) : xen_xs_rsp_read(page, buffer, n);
            assert(got <= RING && got <= (int)n);
            assert(!memcmp(buffer, other, n));
            free(buffer);
            break;
        case 4:
            set(place, (uint32_t)(int16_t)n);
            memcpy((unsigned char *)page + (place - model), place, 4);
            break;
        case 5:
            set(place, get(place) + n);
            memcpy((unsigned char *)page + (place - model), place, 4);
            break;
        case 6:
            set(model + CONNECTION, in[0] / 8);
            page->connection = in[0] / 8;
            break;
        case 7:
            if (in[0] / 8 % 2) {
                memset(model + INDICES, 0, 16);
                memset(model + CONNECTION, 0, 8);
                xen_xs_reset(page);
                got = want = 0;
            } else {
                want = get(model + FEATURES) & 1 ? 0 : XEN_XS_ENOFEATURE;
                if (!want)
                    set(model + CONNECTION, 1);
                got = xen_xs_reconnect(page);
            }
            break;
        }
        assert(got == want);
        assert(xen_xs_connected(page) == !get(model + CONNECTION));
        assert(!memcmp(page, model, sizeof(model)));
    }
    free(page);
    return 0;
}
