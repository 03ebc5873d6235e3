/* SPDX-License-Identifier: MIT */
/*
 * usage: hostile-byte_ring [SECONDS]
 * A second thread is the peer of the rings of a console and of 9pfs. If it writes random values over
 * the pages, every call has a result that byte_ring.h allows. If it follows the protocol, each end
 * gets every byte in order, in pieces and in whole messages, and sees ordinary memory that was
 * written before.
 */
#include "hostile.h"
#include "xen/access/console.h"
#include "xen/access/flex_ring.h"
#include "xen/io/9pfs.h"

enum { ORDER = 1, HALF = 4096, MOST = 4096 };

/* Exactly as long as their types and rings, so that a sanitizer sees what leaves them. */
static struct xencons_interface *console;
static struct xen_9pfs_data_intf *intf;
static unsigned char *bytes;
static struct xen_flex_ring flex;
static struct xen_byte_ring rings[4];

static void make(void)
{
    console = (struct xencons_interface *)calloc(1, sizeof(*console));
    intf = (struct xen_9pfs_data_intf *)calloc(1, 132);
    bytes = (unsigned char *)calloc(2, HALF);
    if (!console || !intf || !bytes)
        abort();
    xen_byte_ring_attach(&rings[0], console->in, 1024, &console->in_prod, &console->in_cons);
    xen_byte_ring_attach(&rings[1], console->out, 2048, &console->out_prod, &console->out_cons);
    xen_flex_ring_attach(&flex, intf, bytes, ORDER);
    rings[2] = flex.in;
    rings[3] = flex.out;
}

static void free_all(void)
{
    free(console);
    free(intf);
    free(bytes);
}

/* Indexes that fit, that nearly fit and that are nonsense, for a moment each. */
static void *scribble(void *unused)
{
    uint32_t seed = 1, base, i;
    const struct xen_byte_ring *ring;

    (void)unused;
    while (!is_done()) {
        ring = &rings[next_random(&seed) % 4];
        base = next_random(&seed);
        xen_store32(ring->cons, base);
        xen_store32(ring->prod, base + next_random(&seed) % (2 * ring->size));
        for (i = 0; i < 16; i++) {
            xen_store8(ring->bytes + next_random(&seed) % ring->size, (uint8_t)(next_random(&seed) >> 4));
            xen_store32((uint32_t *)(void *)ring->bytes + next_random(&seed) % (ring->size / 4),
                        next_random(&seed));
        }
        xen_store32(next_random(&seed) % 2 ? ring->prod : ring->cons, next_random(&seed));
        xen_store32(&intf->ring_order, next_random(&seed) % 16);
        stumble();
    }
    return NULL;
}

static void a_peer_that_scribbles_gets_nowhere(void **state)
{
    unsigned long moved = 0, refused = 0, empty = 0, step;
    const struct xen_byte_ring *ring;
    unsigned char *buffer;
    uint32_t seed = 2, op, which, i;
    int got, puts, gets, whole;
    size_t n;

    (void)state;
    make();
    begin(scribble);
    for (step = 0; goes_on(step, moved && refused && empty); step++) {
        n = next_random(&seed) % (step % 2 ? 2 * MOST : 40);
        buffer = (unsigned char *)malloc(n ? n : 1);
        assert_non_null(buffer);
        memset(buffer, 0xee, n);
        which = next_random(&seed) % 4;
        ring = &rings[which];
        op = next_random(&seed) % 8;
        puts = op < 2;
        gets = op >= 2 && op < 5;
        whole = op == 1 || op == 3 || op == 4;
        switch (op) {
        case 0:
            got = which == 0 ? xen_console_in_write(console, buffer, n) :
                  which == 1 ? xen_console_out_write(console, buffer, n) :
                  xen_byte_ring_write(ring, buffer, n);
            break;
        case 1:
            got = xen_byte_ring_send(ring, buffer, n);
            break;
        case 2:
            got = which == 0 ? xen_console_in_read(console, buffer, n) :
                  which == 1 ? xen_console_out_read(console, buffer, n) :
                  xen_byte_ring_read(ring, buffer, n);
            break;
        case 3:
            got = xen_byte_ring_recv(ring, buffer, n);
            break;
        case 4:
            got = xen_byte_ring_peek(ring, buffer, n);
            break;
        case 5:
            got = which == 0 ? xen_console_in_queued(console) :
                  which == 1 ? xen_console_out_queued(console) : xen_byte_ring_queued(ring);
            break;
        case 6:
            got = xen_byte_ring_room(ring);
            break;
        default:
            got = xen_flex_ring_order(intf, 7);
            assert_true(got == XEN_FLEX_RING_EORDER || (got >= 1 && got <= 7));
            got = 0;
        }
        if (got == XEN_BYTE_RING_EINDEX)
            refused++;
        else if (got == XEN_BYTE_RING_ESIZE)
            assert_true(whole && n > ring->size);
        else if (got == 0)
            empty++;
        else if (got > 0 && (uint32_t)got <= ring->size && (!whole || (size_t)got == n) &&
                 ((!puts && !gets) || (size_t)got <= n))
            moved++;
        else
            fail_msg("%d of %lu bytes, operation %u", got, (unsigned long)n, op);
        /* what was not moved into the buffer is as before */
        for (i = gets && got > 0 ? (uint32_t)got : 0; i < n; i++)
            check_at(buffer[i], 0xee, i);
        free(buffer);
    }
    end();
    free_all();
    assert_true(moved && refused && empty);
}

/*
 * A stream. Byte k belongs to cell k, which its sender fills before it sends, and its receiver reads
 * after: ThreadSanitizer sees a pair that is not ordered. A sender that has sent k bytes knows that
 * k - size were taken, and so that the cells of those were read, but for the piece being taken.
 */
enum { CELLS = 4 * MOST };
static const struct xen_byte_ring *way;
static uint32_t cells[CELLS], sent, got_all;
static int messages;            /* in whole messages, with their length in front */

static uint8_t byte_of(uint32_t k)
{
    return (uint8_t)(k * 2654435761u >> 24);
}

static void *send_all(void *unused)
{
    static uint8_t piece[MOST + 2];
    uint32_t seed = 4, i, n;
    int moved;

    (void)unused;
    for (sent = 0; !is_done(); ) {
        n = next_random(&seed) % (way->size / 2);
        for (i = 0; i < n; i++) {
            cells[(sent + i) % CELLS] = sent + i;
            piece[2 + i] = byte_of(sent + i);
        }
        piece[0] = (uint8_t)n;
        piece[1] = (uint8_t)(n >> 8);
        moved = messages ? xen_byte_ring_send(way, piece, n + 2) : xen_byte_ring_write(way, piece + 2, n);
        if (moved < 0 || (messages && moved && (uint32_t)moved != n + 2)) {
            fault = "a message that was sent in part";
            break;
        }
        if (moved)
            sent += (uint32_t)moved - (messages ? 2 : 0);
        else
            sched_yield();
    }
    return NULL;
}

static void take_all(void)
{
    static uint8_t piece[2 * MOST];
    uint32_t seed = 3;
    unsigned long step;
    uint32_t size;
    int i, n;

    begin(send_all);
    got_all = 0;
    for (step = 0; goes_on(step, got_all > 10 * CELLS) && !fault; step++) {
        if (messages) {
            n = xen_byte_ring_peek(way, piece, 2);
            if (n == 2) {
                size = piece[0] | (uint32_t)piece[1] << 8;
                n = xen_byte_ring_recv(way, piece, 2 + size);
                check_at(n, 2 + size, got_all);     /* it is there as a whole */
            }
        } else {
            n = xen_byte_ring_read(way, piece, next_random(&seed) % sizeof(piece));
        }
        assert_in_range(n, 0, way->size);
        for (i = messages ? 2 : 0; i < n; i++, got_all++) {
            check_at(piece[i], byte_of(got_all), got_all);
            check_at(cells[got_all % CELLS], got_all, got_all);
        }
        if (!n)
            sched_yield();
    }
    end();
}

static void an_honest_peer_gets_every_byte(void **state)
{
    unsigned int i;

    (void)state;
    tests_of_program *= 8;
    for (i = 0; i < 8; i++) {
        make();
        way = &rings[i / 2];
        messages = i % 2;
        take_all();
        free_all();
    }
    tests_of_program /= 8;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_peer_that_scribbles_gets_nowhere),
        cmocka_unit_test(an_honest_peer_gets_every_byte)
    };

    return RUN("hostile-byte_ring", tests);
}
