/* SPDX-License-Identifier: MIT */
/* Both event-channel ABIs: which events are consumed, in which order, and how each byte changes. */
#include "common.h"
#include "xen/access/evtchn.h"
#include "xen/foreign/x86_32.h"
#include "xen/foreign/x86_64.h"
#include "xen/foreign/arm32.h"
#include "xen/foreign/arm64.h"
#include "xen/foreign/riscv64.h"
#include "xen/foreign/ppc64.h"

/* The two-level ABI. */

#define PAGE    4096
typedef union {
    uint64_t align;
    unsigned char bytes[PAGE];
} page_t;

#define VIEW(name, shared_t)                                                        \
static void view_##name(struct xen_evtchn_2l *e, page_t *page, unsigned int vcpu)   \
{                                                                                   \
    shared_t *shared = (shared_t *)(void *)page;                                    \
                                                                                    \
    XEN_EVTCHN_2L_INIT(e, shared, &shared->vcpu_info[vcpu]);                        \
}
VIEW(native, struct shared_info)
VIEW(x86_32, struct shared_info_x86_32)
VIEW(x86_64, struct shared_info_x86_64)
VIEW(arm32, struct shared_info_arm32)
VIEW(arm64, struct shared_info_arm64)
VIEW(riscv64, struct shared_info_riscv64)
VIEW(ppc64, struct shared_info_ppc64)

/* From the tables in xen.h. */
struct layout {
    const char *name;
    void (*view)(struct xen_evtchn_2l *e, page_t *page, unsigned int vcpu);
    unsigned int word, selector, vcpu_size, vcpus, pending, mask;
};
#define TABLE_X86_32    4, 4, 64, 32, 2048, 2176
#define TABLE_X86_64    8, 8, 64, 32, 2048, 2560
#define TABLE_OTHER     8, 8, 48, 1, 48, 560
static const struct layout layouts[] = {
#if defined(XEN_ABI_X86_32)
    { "native", view_native, TABLE_X86_32 },
#elif defined(XEN_ABI_X86_64)
    { "native", view_native, TABLE_X86_64 },
#else
    { "native", view_native, TABLE_OTHER },
#endif
    { "x86_32", view_x86_32, TABLE_X86_32 },
    { "x86_64", view_x86_64, TABLE_X86_64 },
    { "arm32", view_arm32, TABLE_OTHER },
    { "arm64", view_arm64, TABLE_OTHER },
    { "riscv64", view_riscv64, TABLE_OTHER },
    { "ppc64", view_ppc64, TABLE_OTHER },
};

/* One guest: its page, what the page should be, and where one VCPU's bytes are in it. */
static struct {
    const struct layout *l;
    struct xen_evtchn_2l e;
    page_t page, want;
    unsigned int vcpu, nr;
} guest;

static void start(const struct layout *l, unsigned int vcpu)
{
    guest.l = l;
    guest.nr = l->word * l->word * 64;
    guest.vcpu = vcpu * l->vcpu_size;
    l->view(&guest.e, &guest.page, vcpu);
}

static void start_empty(const struct layout *l)
{
    memset(&guest.page, 0, sizeof(guest.page));
    memset(&guest.want, 0, sizeof(guest.want));
    start(l, l->vcpus - 1);
}

/* Every bit of the page at random, of the selector and the bitmaps about one in 2^sparse. */
static void start_random(const struct layout *l, uint32_t *seed, unsigned int sparse)
{
    unsigned int i;
    unsigned char more[PAGE];

    fill_random(&guest.page, PAGE, seed);
    while (sparse--) {
        fill_random(more, PAGE, seed);
        for (i = 0; i < PAGE; i++)
            guest.page.bytes[i] &= more[i];
    }
    guest.want = guest.page;
    start(l, next_random(seed) % l->vcpus);
}

static unsigned int get(const page_t *page, unsigned int at, unsigned int bit)
{
    return page->bytes[at + bit / 8] >> bit % 8 & 1;
}

static void put(page_t *page, unsigned int at, unsigned int bit, unsigned int value)
{
    page->bytes[at + bit / 8] =
        (unsigned char)((page->bytes[at + bit / 8] & ~(1u << bit % 8)) | value << bit % 8);
}

static void check_page(unsigned int step)
{
    unsigned int i;

    for (i = 0; i < PAGE; i++)
        if (guest.page.bytes[i] != guest.want.bytes[i])
            fail_msg("%s: byte %u is %#x, not %#x (step %u)", guest.l->name, i,
                     guest.page.bytes[i], guest.want.bytes[i], step);
}

#define FOR_LAYOUTS(l) for (l = layouts; l < layouts + COUNT(layouts); l++)

static void a_view_is_where_the_tables_say(void **state)
{
    const struct layout *l;
    unsigned int vcpu;

    (void)state;
    FOR_LAYOUTS(l)
        for (vcpu = 0; vcpu < l->vcpus; vcpu++) {
            start_empty(l);
            start(l, vcpu);
            check_at((unsigned char *)guest.e.pending - guest.page.bytes, l->pending, vcpu);
            check_at((unsigned char *)guest.e.mask - guest.page.bytes, l->mask, vcpu);
            check_at((unsigned char *)guest.e.upcall - guest.page.bytes, guest.vcpu, vcpu);
            check_at((unsigned char *)guest.e.selector - guest.page.bytes,
                     guest.vcpu + l->selector, vcpu);
            check_at(guest.e.nr, guest.nr, vcpu);
            check_page(vcpu);
        }
    check_at(layouts[0].word * layouts[0].word * 64, EVTCHN_2L_NR_CHANNELS, 0);
}

static void macro_arguments_are_evaluated_once(void **state)
{
    static struct shared_info shared[2];
    struct shared_info *s = shared;
    struct vcpu_info *v = shared[1].vcpu_info;
    struct xen_evtchn_2l views[2], *e = views;

    (void)state;
    XEN_EVTCHN_2L_INIT(e++, s++, v++);
    assert_ptr_equal(e, views + 1);
    assert_ptr_equal(s, shared + 1);
    assert_ptr_equal(v, shared[1].vcpu_info + 1);
    assert_ptr_equal(views[0].mask, shared[0].evtchn_mask);
    assert_ptr_equal(views[0].selector, &shared[1].vcpu_info[0].evtchn_pending_sel);
}

static void begin_clears_the_upcall_and_nothing_else(void **state)
{
    uint32_t seed = 1;
    const struct layout *l;

    (void)state;
    FOR_LAYOUTS(l) {
        start_random(l, &seed, 0);
        guest.page.bytes[guest.vcpu] = 0xff;
        guest.want.bytes[guest.vcpu] = 0;
        xen_evtchn_begin(&guest.page.bytes[guest.vcpu]);
        check_page(0);
    }
}

/* Take a port out of the expected page, as one turn of the selector gives it; 0: none. */
static unsigned int want_next(unsigned int *from)
{
    unsigned int port, word_bits = guest.l->word * 8;

    for (port = *from; port < guest.nr; port++)
        if (port && get(&guest.want, guest.vcpu + guest.l->selector, port / word_bits) &&
            get(&guest.want, guest.l->pending, port) && !get(&guest.want, guest.l->mask, port)) {
            put(&guest.want, guest.l->pending, port, 0);
            *from = port + 1;
            return port;
        }
    return 0;
}

static void selected_ports_are_taken_once_in_ascending_order(void **state)
{
    uint32_t seed = 2;
    const struct layout *l;
    unsigned int round, from, port, n = 0;

    (void)state;
    FOR_LAYOUTS(l)
        for (round = 0; round < 20; round++) {
            start_random(l, &seed, round % 5);
            for (from = 0; (port = want_next(&from)) != 0; n++)
                check_at(xen_evtchn_2l_next(&guest.e), port, round);
            check_at(xen_evtchn_2l_next(&guest.e), 0, round);
            check_at(xen_evtchn_2l_next(&guest.e), 0, round);
            memset(&guest.want.bytes[guest.vcpu + l->selector], 0, l->word);
            check_page(round);
        }
    assert_true(n > 5000);
}

static void every_port_but_0_can_be_taken(void **state)
{
    const struct layout *l;
    unsigned int port;

    (void)state;
    FOR_LAYOUTS(l) {
        start_empty(l);
        memset(&guest.page.bytes[l->pending], 0xff, guest.nr / 8);
        memset(&guest.page.bytes[guest.vcpu + l->selector], 0xff, l->word);
        for (port = 1; port < guest.nr; port++)
            check_at(xen_evtchn_2l_next(&guest.e), port, port);
        check_at(xen_evtchn_2l_next(&guest.e), 0, port);
        put(&guest.want, l->pending, 0, 1);     /* port 0 does not exist: its bit stays */
        check_page(0);
    }
}

/* A mask or a clear between two calls counts at once. */
static void a_word_is_not_remembered(void **state)
{
    const struct layout *l;

    (void)state;
    FOR_LAYOUTS(l) {
        start_empty(l);
        check_at(xen_evtchn_2l_send(&guest.e, 100), XEN_EVTCHN_KICK, 0);
        check_at(xen_evtchn_2l_send(&guest.e, 101), 0, 0);
        check_at(xen_evtchn_2l_send(&guest.e, 102), 0, 0);
        check_at(xen_evtchn_2l_send(&guest.e, 104), 0, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 100, 0);
        check_at(xen_evtchn_2l_mask(&guest.e, 101), 0, 0);
        check_at(xen_evtchn_2l_clear(&guest.e, 102), 1, 0);
        check_at(xen_evtchn_2l_send(&guest.e, 103), 0, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 103, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 104, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 0, 0);
        put(&guest.page, l->pending, 105, 1);   /* and its word is not selected */
        check_at(xen_evtchn_2l_next(&guest.e), 0, 0);
        check_at(xen_evtchn_2l_send(&guest.e, 300), 0, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 300, 0);
        put(&guest.page, l->pending, 301, 1);
        check_at(xen_evtchn_2l_next(&guest.e), 301, 0);
        check_at(xen_evtchn_2l_next(&guest.e), 0, 0);
    }
}

static void a_busy_port_waits_for_all_others(void **state)
{
    const struct layout *l;
    unsigned int port, turn;

    (void)state;
    FOR_LAYOUTS(l) {
        start_empty(l);
        for (port = 3; port < guest.nr; port += 50)
            xen_evtchn_2l_send(&guest.e, port);
        for (port = 3; port < guest.nr; port += 50) {
            check_at(xen_evtchn_2l_next(&guest.e), port, port);
            xen_evtchn_2l_send(&guest.e, 3);
            xen_evtchn_2l_send(&guest.e, port);
        }
        for (turn = 0; turn < 3; turn++) {
            for (port = 3; port < guest.nr; port += 50) {
                check_at(xen_evtchn_2l_next(&guest.e), port, turn);
                xen_evtchn_2l_send(&guest.e, port);
            }
        }
    }
}

/* Each function against what the protocol says, on a page where all else is random. */
static void model_announce(unsigned int port, int *want)
{
    unsigned int word = port / (guest.l->word * 8), selector = guest.vcpu + guest.l->selector;

    *want = 0;
    if (get(&guest.want, selector, word))
        return;
    put(&guest.want, selector, word, 1);
    *want = get(&guest.want, guest.vcpu, 0) ? 0 : XEN_EVTCHN_KICK;
    put(&guest.want, guest.vcpu, 0, 1);
}

static void each_operation_changes_its_bits_and_no_others(void **state)
{
    uint32_t seed = 3;
    const struct layout *l;
    unsigned int step, what, port, pending, masked, seen[8] = { 0 };
    int got, want;

    (void)state;
    FOR_LAYOUTS(l)
        for (step = 0; step < 3000; step++) {
            if (!(step % 100))
                start_random(l, &seed, step / 100 % 3);
            if (!(step % 10))   /* or a VCPU is soon told of all words */
                put(&guest.page, guest.vcpu, 0, 0), put(&guest.want, guest.vcpu, 0, 0);
            port = 1 + (next_random(&seed) >> 3) % (guest.nr - 1);
            what = (next_random(&seed) >> 5) % 5;
            pending = get(&guest.want, l->pending, port);
            masked = get(&guest.want, l->mask, port);
            want = 0;
            switch (what) {
            case 0:
                got = xen_evtchn_2l_mask(&guest.e, port);
                put(&guest.want, l->mask, port, 1);
                break;
            case 1:
                got = xen_evtchn_2l_clear(&guest.e, port);
                put(&guest.want, l->pending, port, 0);
                want = (int)pending;
                break;
            case 2:
                got = xen_evtchn_2l_unmask(&guest.e, port);
                put(&guest.want, l->mask, port, pending);
                want = pending ? XEN_EVTCHN_UNMASK : 0;
                break;
            case 3:
                got = xen_evtchn_2l_unmask_announce(&guest.e, port);
                put(&guest.want, l->mask, port, 0);
                if (masked && pending)
                    model_announce(port, &want);
                break;
            default:
                got = xen_evtchn_2l_send(&guest.e, port);
                put(&guest.want, l->pending, port, 1);
                if (!pending && !masked)
                    model_announce(port, &want);
            }
            if (got != want)
                fail_msg("%s: operation %u on port %u is %d, not %d (step %u)",
                         l->name, what, port, got, want, step);
            seen[what] |= 1u << want;
            check_page(step);
        }
    check_at(seen[1], 3, 1);
    check_at(seen[2], 1 | 1 << XEN_EVTCHN_UNMASK, 2);
    check_at(seen[3], 1 | 1 << XEN_EVTCHN_KICK, 3);
    check_at(seen[4], 1 | 1 << XEN_EVTCHN_KICK, 4);
}

static void a_port_out_of_range_is_refused(void **state)
{
    uint32_t seed = 4;
    const struct layout *l;
    unsigned int i;

    (void)state;
    FOR_LAYOUTS(l) {
        evtchn_port_t bad[5];

        start_random(l, &seed, 0);
        bad[0] = 0;
        bad[1] = guest.nr;
        bad[2] = guest.nr + 1;
        bad[3] = 0x80000000u;
        bad[4] = 0xffffffffu;
        for (i = 0; i < COUNT(bad); i++) {
            check_at(xen_evtchn_2l_mask(&guest.e, bad[i]), XEN_EVTCHN_ERANGE, i);
            check_at(xen_evtchn_2l_clear(&guest.e, bad[i]), XEN_EVTCHN_ERANGE, i);
            check_at(xen_evtchn_2l_unmask(&guest.e, bad[i]), XEN_EVTCHN_ERANGE, i);
            check_at(xen_evtchn_2l_unmask_announce(&guest.e, bad[i]), XEN_EVTCHN_ERANGE, i);
            check_at(xen_evtchn_2l_send(&guest.e, bad[i]), XEN_EVTCHN_ERANGE, i);
        }
        check_page(0);
    }
}

/* The guest runs when it is kicked, and at no other time: nothing stays behind. */
static void a_kick_is_enough_to_take_everything(void **state)
{
    uint32_t seed = 5;
    const struct layout *l;
    unsigned int step, port, sent, taken;
    int kick, next;

    (void)state;
    FOR_LAYOUTS(l) {
        start_empty(l);
        sent = taken = 0;
        for (step = 0; step < 5000; step++) {
            port = 1 + (next_random(&seed) >> 3) % (guest.nr - 1);
            kick = 0;
            switch ((next_random(&seed) >> 5) % 8) {
            case 0:
                xen_evtchn_2l_mask(&guest.e, port);
                break;
            case 1:
                if (xen_evtchn_2l_unmask(&guest.e, port) == XEN_EVTCHN_UNMASK)
                    kick = xen_evtchn_2l_unmask_announce(&guest.e, port);
                break;
            default:
                sent += !get(&guest.page, l->pending, port);
                kick = xen_evtchn_2l_send(&guest.e, port);
            }
            if (kick != XEN_EVTCHN_KICK)
                continue;
            do {
                xen_evtchn_begin(&guest.page.bytes[guest.vcpu]);
                while ((next = xen_evtchn_2l_next(&guest.e)) > 0) {
                    check_at(get(&guest.page, l->mask, (unsigned int)next), 0, step);
                    taken++;
                    /* sometimes the port comes again while it is handled */
                    if (!(next_random(&seed) >> 5 & 7)) {
                        sent++;
                        xen_evtchn_2l_send(&guest.e, (unsigned int)next);
                    }
                }
                check_at(next, 0, step);
            } while (xen_load8(&guest.page.bytes[guest.vcpu]));
        }
        for (port = 1; port < guest.nr; port++) {
            if (!get(&guest.page, l->pending, port))
                continue;
            check_at(get(&guest.page, l->mask, port), 1, port);
            sent--;
        }
        check_at(taken, sent, 0);
        assert_true(taken > 1000);
    }
}

/* The FIFO form. */

#define NR          1500u       /* not a whole page */
#define QUEUES      EVTCHN_FIFO_MAX_QUEUES
#define PENDING     (1u << EVTCHN_FIFO_PENDING)
#define MASKED      (1u << EVTCHN_FIFO_MASKED)
#define LINKED      (1u << EVTCHN_FIFO_LINKED)
#define BUSY        (1u << EVTCHN_FIFO_BUSY)

static event_word_t first_page[XEN_EVTCHN_PAGE_WORDS], second_page[XEN_EVTCHN_PAGE_WORDS];
static event_word_t *const pages[2] = { first_page, second_page };
static struct evtchn_fifo_control_block control;
static struct xen_evtchn_words words;
static struct xen_evtchn_fifo fifo;

/* Xen's side: each queue's last port, each port's queue and the one before, each queue in order. */
static struct {
    unsigned int tail[QUEUES];
    unsigned int priority[NR], old[NR];
    unsigned int order[QUEUES][NR], first[QUEUES], last[QUEUES];
} xen;

static event_word_t *word_of(unsigned int port)
{
    return &pages[port / 1024][port % 1024];
}

static void start_fifo(uint32_t nr)
{
    unsigned int port;

    memset(first_page, 0, sizeof(first_page));
    memset(second_page, 0, sizeof(second_page));
    memset(&control, 0, sizeof(control));
    memset(&xen, 0, sizeof(xen));
    memset(&fifo, 0, sizeof(fifo));
    fifo.control = &control;
    words.page = pages;
    words.nr = nr;
    for (port = 0; port < NR; port++)
        xen.priority[port] = xen.old[port] = port % QUEUES;
    for (port = NR; port < 2048; port++)
        *word_of(port) = 0xa5a5a5a5u;
}

static void xen_send(unsigned int port)
{
    unsigned int queue = xen.priority[port], tail = xen.tail[queue];
    event_word_t *word = word_of(port);

    *word |= PENDING;
    if (*word & (MASKED | LINKED))
        return;
    *word |= LINKED;
    if (xen.old[port] != queue && xen.tail[xen.old[port]] == port)
        xen.tail[xen.old[port]] = 0;    /* it is in no queue's end but that of the new one */
    xen.old[port] = queue;
    if (tail && tail != port && *word_of(tail) & LINKED) {
        *word_of(tail) = (*word_of(tail) & ~(uint32_t)EVTCHN_FIFO_LINK_MASK) | port;
    } else {
        control.head[queue] = port;
        control.ready |= 1u << queue;
    }
    xen.tail[queue] = port;
    xen.order[queue][xen.last[queue]++ % NR] = port;
}

static void xen_unmask(unsigned int port)
{
    *word_of(port) &= ~MASKED;
    if (*word_of(port) & PENDING)
        xen_send(port);
}

/* What the queues should give now, 0 for nothing; ports masked or cleared go unseen. */
static unsigned int xen_expects(void)
{
    unsigned int queue, port;

    for (queue = 0; queue < QUEUES; queue++)
        while (xen.first[queue] != xen.last[queue]) {
            port = xen.order[queue][xen.first[queue]++ % NR];
            if ((*word_of(port) & (PENDING | MASKED)) == PENDING)
                return port;
        }
    return 0;
}

static void check_beyond(unsigned int step)
{
    unsigned int port;

    check_at(first_page[0], 0, step);
    for (port = NR; port < 2048; port++)
        check_at(*word_of(port), 0xa5a5a5a5u, port);
}

static void queues_are_taken_by_priority_then_age(void **state)
{
    uint32_t seed = 6;
    unsigned int step, port, want, taken = 0, dropped = 0;

    (void)state;
    start_fifo(NR);
    for (step = 0; step < 100000; step++) {
        port = 1 + (next_random(&seed) >> 3) % (step / 20000 % 2 ? NR - 1 : 40);
        switch ((next_random(&seed) >> 5) % 16) {
        case 0:
            dropped += *word_of(port) >> EVTCHN_FIFO_LINKED & 1;
            check_at(xen_evtchn_fifo_mask(&words, port), 0, step);
            check_at(*word_of(port) & MASKED, MASKED, step);
            break;
        case 1:
            want = (*word_of(port) & (PENDING | MASKED)) == (PENDING | MASKED);
            check_at(xen_evtchn_fifo_unmask(&words, port), want ? XEN_EVTCHN_UNMASK : 0, step);
            if (want)
                xen_unmask(port);
            check_at(*word_of(port) & MASKED, 0, step);
            break;
        case 2:
            want = *word_of(port) >> EVTCHN_FIFO_PENDING;
            check_at(xen_evtchn_fifo_clear(&words, port), want, step);
            check_at(*word_of(port) & PENDING, 0, step);
            break;
        case 3: case 4: case 5:
            want = xen_expects();
            check_at(xen_evtchn_fifo_next(&fifo, &words), want, step);
            if (want)
                check_at(*word_of(want) & ~(uint32_t)MASKED, 0, step);
            taken += want != 0;
            break;
        case 6:
            xen.priority[port] = (next_random(&seed) >> 5) % QUEUES;
            break;
        default:
            xen_send(port);
        }
    }
    while ((want = xen_expects()) != 0)
        check_at(xen_evtchn_fifo_next(&fifo, &words), want, step);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, step);
    for (port = 1; port < NR; port++)
        if (*word_of(port) != 0 && *word_of(port) != MASKED)
            check_at(*word_of(port), PENDING | MASKED, port);
    check_beyond(step);
    assert_true(taken > 5000);
    assert_true(dropped > 100);
}

static void a_full_queue_of_masked_ports_is_dropped_in_one_call(void **state)
{
    unsigned int port;

    (void)state;
    start_fifo(NR);
    for (port = 1; port < NR; port++) {
        xen.priority[port] = 7;
        xen_send(port);
        xen_evtchn_fifo_mask(&words, port);
    }
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, 0);
    for (port = 1; port < NR; port++)
        check_at(*word_of(port), PENDING | MASKED, port);
    check_beyond(0);
}

static void a_queue_that_becomes_ready_goes_first_if_it_is_lower(void **state)
{
    (void)state;
    start_fifo(NR);
    xen_send(5);
    xen_send(5 + 16);
    xen_send(4);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 4, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 5, 0);
    xen_send(3);
    xen_send(6);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 3, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 21, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 6, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, 0);
}

/* MASKED is cleared where neither PENDING nor BUSY is set. */
static void unmask_asks_xen_where_only_xen_can(void **state)
{
    unsigned int flags;

    (void)state;
    start_fifo(NR);
    for (flags = 0; flags < 16; flags++) {
        uint32_t word = flags << 28 | 0x123, want = word;
        int result = 0;

        if (word & MASKED) {
            if (word & (PENDING | BUSY))
                result = XEN_EVTCHN_UNMASK;
            else
                want = word & ~MASKED;
        }
        *word_of(7) = word;
        check_at(xen_evtchn_fifo_unmask(&words, 7), result, flags);
        check_at(*word_of(7), want, flags);
    }
}

static void a_fifo_port_out_of_range_is_refused(void **state)
{
    static const evtchn_port_t bad[] = { 0, NR, NR + 1, 2048, 0x20000, 0x80000000u, ~0u };
    unsigned int i;

    (void)state;
    start_fifo(NR);
    for (i = 0; i < COUNT(bad); i++) {
        check_at(xen_evtchn_fifo_mask(&words, bad[i]), XEN_EVTCHN_ERANGE, i);
        check_at(xen_evtchn_fifo_clear(&words, bad[i]), XEN_EVTCHN_ERANGE, i);
        check_at(xen_evtchn_fifo_unmask(&words, bad[i]), XEN_EVTCHN_ERANGE, i);
    }
    check_beyond(0);
    check_at(xen_evtchn_fifo_mask(&words, NR - 1), 0, 0);
    check_at(*word_of(NR - 1), MASKED, 0);
    check_at(xen_evtchn_fifo_mask(&words, 1024), 0, 0);
    check_at(second_page[0], MASKED, 0);
}

static void a_link_out_of_range_is_an_error_and_not_followed(void **state)
{
    static const uint32_t bad[] = { NR, NR + 1, 2047, 2048, EVTCHN_FIFO_LINK_MASK };
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(bad); i++) {
        start_fifo(NR);
        xen_send(2);
        xen_send(3);
        xen_send(19);
        *word_of(3) = (*word_of(3) & ~(uint32_t)EVTCHN_FIFO_LINK_MASK) | bad[i];
        check_at(xen_evtchn_fifo_next(&fifo, &words), 2, i);
        check_at(xen_evtchn_fifo_next(&fifo, &words), 3, i);
        xen_send(4);
        check_at(xen_evtchn_fifo_next(&fifo, &words), XEN_EVTCHN_ELINK, i);
        check_at(*word_of(3), 0, i);
        check_at(*word_of(19), PENDING | LINKED, i);
        check_at(xen_evtchn_fifo_next(&fifo, &words), 4, i);    /* the other queues go on */
        check_at(xen_evtchn_fifo_next(&fifo, &words), 0, i);
        *word_of(19) = 0;
        xen_send(35);                       /* and this one, when Xen starts it */
        check_at(xen_evtchn_fifo_next(&fifo, &words), 35, i);
        check_beyond(i);
    }
    start_fifo(NR);     /* the last one that is in range */
    xen_send(3);
    *word_of(3) |= NR - 1;
    *word_of(NR - 1) = PENDING | LINKED;
    check_at(xen_evtchn_fifo_next(&fifo, &words), 3, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), NR - 1, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, 0);
}

static void a_head_out_of_range_is_an_error_and_not_followed(void **state)
{
    static const uint32_t bad[] = { NR, NR + 1, 2048, 0x20000, 0x20001, 0x80000001u, ~0u };
    unsigned int i;

    (void)state;
    for (i = 0; i < COUNT(bad); i++) {
        start_fifo(NR);
        xen_send(9);
        control.head[1] = bad[i];
        control.ready |= 2;
        check_at(xen_evtchn_fifo_next(&fifo, &words), XEN_EVTCHN_ELINK, i);
        check_at(xen_evtchn_fifo_next(&fifo, &words), 9, i);
        check_at(xen_evtchn_fifo_next(&fifo, &words), 0, i);
        check_at(control.head[1], bad[i], i);   /* the guest never writes a head */
        check_beyond(i);
    }
    start_fifo(NR);
    control.ready = 0xffffffffu;                /* no queue has a head, and there are 16 */
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, 0);
    check_at(control.ready, 0, 0);
    check_at(fifo.ready, 0, 0);
    check_beyond(0);
}

static void a_cycle_ends(void **state)
{
    unsigned int flags;
    int result, n;

    (void)state;
    for (flags = 0; flags < 4; flags++) {
        uint32_t word = LINKED | flags << EVTCHN_FIFO_MASKED;

        start_fifo(NR);
        *word_of(1) = word | 1;     /* to itself */
        *word_of(2) = word | 3;
        *word_of(3) = word | 4;
        *word_of(4) = word | 2;
        control.head[0] = 1;
        control.head[1] = 2;
        control.head[2] = 4;        /* and into the midst of it */
        control.ready = 7;
        for (n = 0; (result = xen_evtchn_fifo_next(&fifo, &words)) > 0; n++)
            check_at(result, n + 1, flags);
        check_at(result, 0, flags);
        check_at(n, (word & (PENDING | MASKED)) == PENDING ? 4 : 0, flags);
    }
}

/* More heads than there are words: a call does not look at more than nr, and the next goes on. */
static void a_call_looks_at_no_more_words_than_there_are(void **state)
{
    unsigned int i;

    (void)state;
    start_fifo(5);
    for (i = 0; i < QUEUES; i++)
        control.head[i] = 1 + i % 3;
    control.head[15] = 4;
    *word_of(4) = PENDING | LINKED;
    control.ready = 0xffff;
    for (i = 0; i < 3; i++) {
        check_at(xen_evtchn_fifo_next(&fifo, &words), XEN_EVTCHN_ELOOP, i);
        check_at(fifo.ready, 0xffffu & (0xffffu << 5 * (i + 1)), i);
    }
    check_at(xen_evtchn_fifo_next(&fifo, &words), 4, 0);
    check_at(xen_evtchn_fifo_next(&fifo, &words), 0, 0);

    start_fifo(0);          /* no words yet: repeated calls end nevertheless */
    control.ready = 0xffff;
    control.head[3] = 1;
    for (i = 0; xen_evtchn_fifo_next(&fifo, &words) && i < QUEUES; i++)
        ;
    check_at(fifo.ready, 0, i);
    check_at(i < QUEUES, 1, i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_view_is_where_the_tables_say),
        cmocka_unit_test(macro_arguments_are_evaluated_once),
        cmocka_unit_test(begin_clears_the_upcall_and_nothing_else),
        cmocka_unit_test(selected_ports_are_taken_once_in_ascending_order),
        cmocka_unit_test(every_port_but_0_can_be_taken),
        cmocka_unit_test(a_word_is_not_remembered),
        cmocka_unit_test(a_busy_port_waits_for_all_others),
        cmocka_unit_test(each_operation_changes_its_bits_and_no_others),
        cmocka_unit_test(a_port_out_of_range_is_refused),
        cmocka_unit_test(a_kick_is_enough_to_take_everything),
        cmocka_unit_test(queues_are_taken_by_priority_then_age),
        cmocka_unit_test(a_full_queue_of_masked_ports_is_dropped_in_one_call),
        cmocka_unit_test(a_queue_that_becomes_ready_goes_first_if_it_is_lower),
        cmocka_unit_test(unmask_asks_xen_where_only_xen_can),
        cmocka_unit_test(a_fifo_port_out_of_range_is_refused),
        cmocka_unit_test(a_link_out_of_range_is_an_error_and_not_followed),
        cmocka_unit_test(a_head_out_of_range_is_an_error_and_not_followed),
        cmocka_unit_test(a_cycle_ends),
        cmocka_unit_test(a_call_looks_at_no_more_words_than_there_are),
    };

    return cmocka_run_group_tests_name("evtchn", tests, NULL, NULL);
}
