/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes access/vchan.h with any page and any calls from both sides. Each call must change the page
 * and the buffer exactly as a slow model does.
 *
 * Input:  the first 24 bytes of the page, then operations of three bytes: what, n (two bytes)
 *         what / 128: the client, or else the server; what % 16: 0 read, 1 recv, 2 write, 3 send, of
 *         n % 9000 bytes; 4 data_ready; 5 buffer_space; 6 live; 7 leave; 8 connect; 9: the peer stores
 *         the low byte of n in byte (n / 256) % 24 of the page; 10: the peer adds n to the index
 *         what / 16 % 4; 11: both sides start again, with the orders of the page
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/vchan.h"

enum { PAGE = 4096, LONGEST = 9000, LARGE = 1 << 13 };

/* The model: a page of bytes, the rings that are not in it, and the orders at the start. */
static unsigned char page[PAGE], large[2][LARGE];
static uint32_t orders[2];      /* of left and right */

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

/* Returns what the call must return. A ring is left (0) or right (1). */
static int move(int client, int op, unsigned char *buffer, uint32_t n, int *notify)
{
    const int write = op == 2 || op == 3 || op == 5, whole = op == 1 || op == 3, right = client ? !write : write;
    const uint32_t size = (uint32_t)1 << orders[right];
    unsigned char *cons = page + 8 * right, *prod = cons + 4;
    unsigned char *bytes = orders[right] < 12 ? page + size : large[right];
    unsigned char *ask = page + (client ? 23 : 22), *asked = page + (client ? 22 : 23);
    const int live = page[client ? 21 : 20] != 0;
    const uint32_t queued = get(prod) - get(cons), most = write ? size - queued : queued;
    uint32_t i;

    *notify = 0;
    if (op >= 4) {
        *ask = (unsigned char)(*ask | (write ? 2 : 1));
        return queued > size ? XEN_VCHAN_EINDEX : (int)most;
    }
    if (write && !live)
        return XEN_VCHAN_ECLOSED;
    if (queued > size)
        return XEN_VCHAN_EINDEX;
    if (whole && n > size)
        return XEN_VCHAN_ESIZE;
    if (n > most)
        n = whole ? 0 : most;
    if (!n) {
        if (!live)
            return XEN_VCHAN_ECLOSED;
        *ask = (unsigned char)(*ask | (write ? 2 : 1));
        return 0;
    }
    for (i = 0; i < n; i++) {
        if (write)
            bytes[(get(prod) + i) % size] = buffer[i];
        else
            buffer[i] = bytes[(get(cons) + i) % size];
    }
    if (write)
        set(prod, get(prod) + n);
    else
        set(cons, get(cons) + n);
    *notify = (*asked & (write ? 1 : 2)) != 0;
    *asked = (unsigned char)(*asked & ~(write ? 1 : 2));
    return (int)n;
}

static struct xen_vchan sides[2];       /* the server, the client */
static unsigned char *rings[2];         /* not in the page */

/* Returns 0 if the orders are refused. The memory is exactly as long as it may be. */
static int start(struct vchan_interface *real)
{
    const uint32_t left = page[16] | (uint32_t)page[17] << 8, right = page[18] | (uint32_t)page[19] << 8;
    struct xen_byte_ring *ring;
    uint32_t i, j;
    int error = xen_vchan_client(&sides[1], real);

    if (left < 10 || left > 20 || right < 10 || right > 20 || (left < 12 && left == right) ||
        (left == 10 && right == 20) || (left == 20 && right == 10)) {
        assert(error == XEN_VCHAN_EORDER);
        return 0;
    }
    assert(error == 0);
    if (left > 13 || right > 13)        /* allowed, but slow */
        return 0;
    error = xen_vchan_server(&sides[0], real, left, right);
    assert(error == 0);
    page[20] = 2;
    page[21] = page[22] = 1;
    orders[0] = left;
    orders[1] = right;
    for (i = 0; i < 2; i++) {
        free(rings[i]);
        rings[i] = NULL;
        assert(sides[i].read_pages == (orders[i] < 12 ? 0 : 1u << (orders[i] - 12)));
        assert(sides[!i].write_pages == sides[i].read_pages);
        if (orders[i] < 12)
            continue;
        rings[i] = (unsigned char *)malloc((size_t)1 << orders[i]);
        for (j = 0; j < 1u << orders[i]; j++)
            rings[i][j] = large[i][j] = (unsigned char)(j * 5 + j / 256);
        /* the server reads `left`, the client reads `right` */
        ring = &sides[i].read;
        ring->bytes = sides[!i].write.bytes = rings[i];
    }
    return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *in, size_t size)
{
    static unsigned char other[LONGEST];
    struct vchan_interface *real;
    unsigned char *buffer;
    uint32_t n, i;
    int got, want, op, client, notify, wanted, started;

    if (size < 24)
        return 0;
    real = (struct vchan_interface *)malloc(PAGE);
    for (i = 0; i < PAGE; i++)
        page[i] = (unsigned char)(i * 7 + i / 256);
    memcpy(page, in, 24);
    memcpy(real, page, PAGE);
    started = start(real);

    for (in += 24, size -= 24; started && size >= 3; in += 3, size -= 3) {
        client = in[0] / 128;
        op = in[0] % 16;
        n = in[1] | (uint32_t)in[2] << 8;
        got = want = notify = wanted = 0;
        switch (op) {
        case 0:
        case 1:
        case 2:
        case 3:
            n = 1 + n % (LONGEST - 1);
            buffer = (unsigned char *)malloc(n);
            for (i = 0; i < n; i++)
                buffer[i] = other[i] = (unsigned char)(i + size);
            want = move(client, op, other, n, &wanted);
            notify = 77;
            got = op == 0 ? xen_vchan_read(&sides[client], buffer, n, &notify) :
                  op == 1 ? xen_vchan_recv(&sides[client], buffer, n, &notify) :
                  op == 2 ? xen_vchan_write(&sides[client], buffer, n, &notify) :
                  xen_vchan_send(&sides[client], buffer, n, &notify);
            assert(!memcmp(buffer, other, n));
            free(buffer);
            break;
        case 4:
        case 5:
            want = move(client, op, NULL, 0, &wanted);
            got = op == 4 ? xen_vchan_data_ready(&sides[client]) : xen_vchan_buffer_space(&sides[client]);
            break;
        case 6:
            want = page[client ? 21 : 20];
            want = want > (client ? 1 : 2) ? 1 : want;
            got = xen_vchan_live(&sides[client]);
            break;
        case 7:
            page[client ? 20 : 21] = 0;
            xen_vchan_leave(&sides[client]);
            break;
        case 8:
            page[20] = page[23] = 1;
            xen_vchan_connect(&sides[1]);
            break;
        case 9:
            page[n / 256 % 24] = (unsigned char)n;
            ((unsigned char *)real)[n / 256 % 24] = (unsigned char)n;
            break;
        case 10:
            i = 4u * (in[0] / 16 % 4);
            set(page + i, get(page + i) + n);
            memcpy((unsigned char *)real + i, page + i, 4);
            break;
        case 11:
            started = start(real);
            break;
        }
        if (!started)
            break;
        assert(got == want);
        assert(notify == wanted);
        assert(!memcmp(real, page, PAGE));
        for (i = 0; i < 2; i++)
            assert(!rings[i] || !memcmp(rings[i], large[i], (size_t)1 << orders[i]));
    }
    for (i = 0; i < 2; i++) {
        free(rings[i]);
        rings[i] = NULL;
    }
    free(real);
    return 0;
}
