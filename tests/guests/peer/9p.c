/* SPDX-License-Identifier: MIT */
/*
 * A front end for the file systems of QEMU: 9P2000.L over io/9pfs.h. Files consist of lines of 8
 * bytes with ascending numbers.
 */
#include "device.h"

#include "xen/access/flex_ring.h"
#include "xen/io/9pfs.h"

/* The messages of 9P2000.L that are used here; the response to T has the number T + 1. */
#define RLERROR         7u
#define TLOPEN          12u
#define TLCREATE        14u
#define TGETATTR        24u
#define TVERSION        100u
#define TATTACH         104u
#define TWALK           110u
#define TREAD           116u
#define TWRITE          118u
#define TCLUNK          120u

#define NO_TAG          0xffffu
#define NO_FID          0xffffffffu
#define NO_UID          0xffffffffu
#define DIRECTORY       0x80u           /* type of a qid */
#define QID_SIZE        13u
#define GETATTR_SIZE    0x200u
#define O_WRONLY        1u              /* as on x86 */
#define MODE            0640u
#define ENOENT_LINUX    2u

#define RINGS           2u
#define PAGES           10u             /* of the data of all rings */
#define REF_INTF        32u             /* one for each ring, */
#define REF_DATA        40u             /* and one for each page of data */
#define MSIZE           4096u           /* the smallest that QEMU accepts; the first ring's size */
#define HEADER          7u
#define FILE_SIZE       20000u
#define LINE_SIZE       8u
#define PIECE           3000u           /* not a divisor of the rings' sizes */

static struct device device;
static struct ring {
    struct xen_9pfs_data_intf *intf;
    struct xen_flex_ring bytes;
    evtchn_port_t port;
} rings[RINGS];
static uint8_t intf_pages[RINGS][PAGE_SIZE] PAGE_ALIGNED, data_pages[PAGES][PAGE_SIZE] PAGE_ALIGNED;

/* ---- messages: little-endian numbers, and text with its length --------------------------- */

struct message {
    uint8_t bytes[MSIZE];
    uint32_t at;                /* where the next field is */
};

static void put(struct message *m, uint64_t number, unsigned int size)
{
    for (; size; number >>= 8, size--)
        m->bytes[m->at++] = (uint8_t)number;
}

static void put_text(struct message *m, const char *text)
{
    size_t length = strlen(text);

    put(m, length, 2);
    memcpy(m->bytes + m->at, text, length);
    m->at += (uint32_t)length;
}

static uint64_t get(struct message *m, unsigned int size)
{
    uint64_t number = 0;

    if (m->at + size > MSIZE)
        check_stop("9p: a field behind the end of a message", m->at, size);
    for (unsigned int i = 0; i < size; i++)
        number |= (uint64_t)m->bytes[m->at++] << 8 * i;
    return number;
}

static void begin(struct message *m, unsigned int type, unsigned int tag)
{
    m->at = 4;
    put(m, type, 1);
    put(m, tag, 2);
}

/* ---- rings ------------------------------------------------------------------------------- */

static void check_moved(int n)
{
    if (n < 0)
        check_stop("9p: a ring is corrupt, or the message is longer", (uint64_t)n, 0);
}

/* A request goes to the ring that its tag determines, as a whole. */
static void send(struct message *m, unsigned int tag)
{
    struct ring *ring = &rings[tag % RINGS];
    uint32_t size = m->at;
    int n;

    m->at = 0;
    put(m, size, 4);
    while ((n = xen_byte_ring_send(&ring->bytes.out, m->bytes, size)) == 0)
        peer_wait(ring->port, "9p: the back end takes no request");
    check_moved(n);
    peer_notify(ring->port);
}

/* Takes a response; the next field is the first one behind the tag, which is the result. */
static unsigned int receive(struct message *m, struct ring *ring, unsigned int *type)
{
    uint32_t size;
    int n;

    while ((n = xen_byte_ring_peek(&ring->bytes.in, m->bytes, HEADER)) == 0)
        peer_wait(ring->port, "9p: no response");
    check_moved(n);
    m->at = 0;
    size = (uint32_t)get(m, 4);
    if (size < HEADER || size > MSIZE)
        check_stop("9p: a response of this size", size, MSIZE);
    while ((n = xen_byte_ring_recv(&ring->bytes.in, m->bytes, size)) == 0)
        peer_wait(ring->port, "9p: no whole response");
    check_moved(n);
    peer_notify(ring->port);
    *type = (unsigned int)get(m, 1);
    return (unsigned int)get(m, 2);
}

/* Sends a request and takes its response, which must be of the type that belongs to it. */
static bool call(const char *what, struct message *m, unsigned int tag)
{
    unsigned int wanted = m->bytes[4] + 1u, type, seen;

    send(m, tag);
    seen = receive(m, &rings[tag % RINGS], &type);
    if (seen != tag)
        check_stop("9p: a response to another request, tags", seen, tag);
    return check_is(what, type, wanted);
}

/* ---- checks ------------------------------------------------------------------------------ */

static void walk(const char *what, uint32_t from, uint32_t to, const char *name, unsigned int tag)
{
    struct message m;

    begin(&m, TWALK, tag);
    put(&m, from, 4);
    put(&m, to, 4);
    put(&m, name ? 1 : 0, 2);
    if (name)
        put_text(&m, name);
    if (call(what, &m, tag))
        check_is("9p: with as many names", get(&m, 2), name ? 1 : 0);
}

static void clunk(uint32_t fid, unsigned int tag)
{
    struct message m;

    begin(&m, TCLUNK, tag);
    put(&m, fid, 4);
    call("9p: clunk", &m, tag);
}

static void check_start(void)
{
    struct message m;

    begin(&m, TVERSION, NO_TAG);
    put(&m, MSIZE, 4);
    put_text(&m, "9P2000.L");
    if (call("9p: version", &m, NO_TAG)) {
        check_is("9p: the size of a message", get(&m, 4), MSIZE);
        check_is("9p: the length of the version", get(&m, 2), 8);
        check("9p: the version", !memcmp(m.bytes + m.at, "9P2000.L", 8));
    }
    begin(&m, TATTACH, 0);
    put(&m, 0, 4);              /* the root has this fid */
    put(&m, NO_FID, 4);
    put_text(&m, "root");
    put_text(&m, "");
    put(&m, NO_UID, 4);
    if (call("9p: attach", &m, 0))
        check_is("9p: the root is a directory", get(&m, 1), DIRECTORY);
}

static void check_missing(void)
{
    struct message m;
    unsigned int type;

    begin(&m, TWALK, 3);
    put(&m, 0, 4);
    put(&m, 1, 4);
    put(&m, 1, 2);
    put_text(&m, "missing");
    send(&m, 3);
    check_is("9p: the response has the tag", receive(&m, &rings[1], &type), 3);
    check_is("9p: a file that is not there", type, RLERROR);
    check_is("9p: the error of Linux", get(&m, 4), ENOENT_LINUX);
}

static void put_line(uint8_t *to, uint32_t number)
{
    to[LINE_SIZE - 1] = '\n';
    for (unsigned int i = LINE_SIZE - 1; i--; number /= 10)
        to[i] = (uint8_t)('0' + number % 10);
}

/* Bytes of a file from `offset` on that are wrong; `first` is the number of its first line. */
static unsigned int wrong_bytes(const uint8_t *bytes, uint32_t offset, uint32_t n, uint32_t first)
{
    uint8_t line[LINE_SIZE];
    unsigned int wrong = 0;

    for (uint32_t i = 0; i < n; i++) {
        put_line(line, first + (offset + i) / LINE_SIZE);
        wrong += bytes[i] != line[(offset + i) % LINE_SIZE];
    }
    return wrong;
}

static void ask_to_read(uint32_t fid, uint32_t offset, unsigned int tag)
{
    struct message m;

    begin(&m, TREAD, tag);
    put(&m, fid, 4);
    put(&m, offset, 8);
    put(&m, PIECE, 4);
    send(&m, tag);
}

/* The file of dom0, by requests on both rings that wait at the same time; tag n is for piece n. */
static void check_read(void)
{
    const unsigned int pieces = (FILE_SIZE + PIECE - 1) / PIECE;
    unsigned int type, wrong = 0, bytes = 0, tags = 0;
    struct message m;

    walk("9p: walk to a file", 0, 1, "numbers", 4);
    begin(&m, TGETATTR, 5);
    put(&m, 1, 4);
    put(&m, GETATTR_SIZE, 8);
    if (call("9p: attributes", &m, 5)) {
        m.at += 8 + QID_SIZE + 4 + 4 + 4 + 8 + 8;
        check_is("9p: the size of the file", get(&m, 8), FILE_SIZE);
    }
    begin(&m, TLOPEN, 6);
    put(&m, 1, 4);
    put(&m, 0, 4);
    call("9p: open", &m, 6);
    for (unsigned int i = 0; i < pieces; i++)
        ask_to_read(1, i * PIECE, i);
    for (unsigned int i = 0; i < pieces; i++) {
        unsigned int tag = receive(&m, &rings[i % RINGS], &type);
        uint32_t n = (uint32_t)get(&m, 4);

        if (type != TREAD + 1 || tag >= pieces || m.at + n > MSIZE)
            check_stop("9p: a response to read, tag and size", tag, n);
        tags |= 1u << tag;
        bytes += n;
        wrong += wrong_bytes(m.bytes + m.at, tag * PIECE, n, 0);
    }
    check_is("9p: responses to all", tags, (1u << pieces) - 1);
    check_is("9p: all bytes of the file", bytes, FILE_SIZE);
    check_is("9p: that differ from what dom0 wrote", wrong, 0);
    ask_to_read(1, FILE_SIZE, 7);
    receive(&m, &rings[1], &type);
    check_is("9p: read at the end", type, TREAD + 1);
    check_is("9p: gives nothing", get(&m, 4), 0);
    clunk(1, 8);
}

static void check_write(void)
{
    struct message m;
    uint32_t n;

    walk("9p: the root once more", 0, 2, NULL, 9);
    begin(&m, TLCREATE, 10);
    put(&m, 2, 4);
    put_text(&m, "made");
    put(&m, O_WRONLY, 4);
    put(&m, MODE, 4);
    put(&m, 0, 4);
    call("9p: create a file", &m, 10);
    for (uint32_t at = 0; at < FILE_SIZE; at += n) {
        unsigned int tag = 11 + at / PIECE;

        n = FILE_SIZE - at < PIECE ? FILE_SIZE - at : PIECE;
        begin(&m, TWRITE, tag);
        put(&m, 2, 4);
        put(&m, at, 8);
        put(&m, n, 4);
        for (uint32_t line = 0; line < n; line += LINE_SIZE, m.at += LINE_SIZE)
            put_line(m.bytes + m.at, FILE_SIZE / 4 + (at + line) / LINE_SIZE);
        if (call("9p: write", &m, tag))
            check_is("9p: all of it", get(&m, 4), n);
    }
    clunk(2, 12);
}

static void connect(void)
{
    static const RING_IDX orders[RINGS] = { 1, 3 };
    unsigned int page = 0;
    char name[32];

    device_wait(&device, XenbusStateInitWait);
    device_check("9p: the tag", device.own, "tag", "files");
    check_is("9p: the version of the transport", device_offers(&device, "versions", 0), 1);
    check_is("9p: rings that are offered", device_offers(&device, "max-rings", 0), 8);
    check_is("9p: and their largest order", device_offers(&device, "max-ring-page-order", 0), 9);
    device_put_number(&device, "version", 1);
    device_put_number(&device, "num-rings", RINGS);
    for (unsigned int i = 0; i < RINGS; i++) {
        struct ring *ring = &rings[i];

        ring->intf = (struct xen_9pfs_data_intf *)intf_pages[i];
        ring->intf->ring_order = orders[i];
        xen_flex_ring_attach(&ring->bytes, ring->intf, data_pages[page], orders[i]);
        ring->port = device_port(&device);
        for (unsigned int j = 0; j < 1u << orders[i]; j++, page++) {
            device_grant(&device, REF_DATA + page, data_pages[page], 0);
            ring->intf->ref[j] = REF_DATA + page;
        }
        device_grant(&device, REF_INTF + i, ring->intf, 0);
        memcpy(name, "ring-ref", 8);
        put_decimal(name + 8, i);
        device_put_number(&device, name, REF_INTF + i);
        memcpy(name, "event-channel-", 14);
        put_decimal(name + 14, i);
        device_put_number(&device, name, ring->port);
    }
    device_enter(&device, XenbusStateInitialised);
    device_wait(&device, XenbusStateConnected);
    device_enter(&device, XenbusStateConnected);
}

/* QEMU unmaps the rings before it enters Closing. */
static void disconnect(void)
{
    device_enter(&device, XenbusStateClosing);
    device_wait(&device, XenbusStateClosing);
    for (unsigned int i = 0; i < RINGS; i++) {
        device_close(rings[i].port);
        device_revoke(REF_INTF + i);
    }
    for (unsigned int i = 0; i < PAGES; i++)
        device_revoke(REF_DATA + i);
    device_enter(&device, XenbusStateClosed);
    device_wait(&device, XenbusStateClosed);
}

void check_peer_9p(void)
{
    device_open(&device, "9pfs", 0);
    connect();
    check_start();
    check_missing();
    check_read();
    check_write();
    clunk(0, 13);
    disconnect();
}
