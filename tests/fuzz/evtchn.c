/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes both event-channel ABIs: any bytes as shared memory, and any operations, between
 * which a peer can change the memory. Calls return only ports that exist, change only the
 * bits of their operation, and always return.
 *
 * Input:  event-channel ABI (0-6: two-level on an ABI, 7: FIFO), arg (two bytes), number of
 *         operations, the operations: kind, port or place (two bytes), value
 * then    two-level: 16 bytes of vcpu_info, then shared_info from evtchn_pending on, repeated
 *         FIFO: the control block, then the event words
 * Missing bytes are 0. Blocks have exactly their size, so that the sanitizer finds more.
 */
#include <assert.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include "xen/access/evtchn.h"
#include "xen/foreign/x86_32.h"
#include "xen/foreign/x86_64.h"
#include "xen/foreign/arm32.h"
#include "xen/foreign/arm64.h"
#include "xen/foreign/riscv64.h"
#include "xen/foreign/ppc64.h"

static const unsigned char *in;
static size_t left;

static void take(void *to, size_t n)
{
    size_t some = n < left ? n : left;

    memset(to, 0, n);
    memcpy(to, in, some);
    in += some;
    left -= some;
}

static unsigned int take_byte(void)
{
    unsigned char byte;

    take(&byte, 1);
    return byte;
}

static unsigned int take_short(void)
{
    unsigned int low = take_byte();

    return low | take_byte() << 8;
}

/* The operations come before the memory. */
static struct { unsigned int what, where, value; } ops[64];
static unsigned int nr_ops;

static void take_ops(void)
{
    unsigned int i;

    nr_ops = take_byte() % 64;
    for (i = 0; i < nr_ops; i++) {
        ops[i].what = take_byte();
        ops[i].where = take_short();
        ops[i].value = take_byte();
    }
}

static unsigned int bit(const unsigned char *at, unsigned int n)
{
    return at[n / 8] >> n % 8 & 1;
}

/* Two-level: the compiler's offsets, which other tests compare with the snapshots. */
static const struct layout {
    size_t shared, pending, mask, vcpu, selector, word;
} layouts[] = {
#define LAYOUT(suffix) {                                                                    \
        sizeof(struct shared_info##suffix), offsetof(struct shared_info##suffix, evtchn_pending), \
        offsetof(struct shared_info##suffix, evtchn_mask), sizeof(struct vcpu_info##suffix), \
        offsetof(struct vcpu_info##suffix, evtchn_pending_sel),                             \
        sizeof(((struct vcpu_info##suffix *)NULL)->evtchn_pending_sel) }
    LAYOUT(), LAYOUT(_x86_32), LAYOUT(_x86_64), LAYOUT(_arm32), LAYOUT(_arm64),
    LAYOUT(_riscv64), LAYOUT(_ppc64)
};

static void view(struct xen_evtchn_2l *e, unsigned int form, void *shared, void *vcpu)
{
    switch (form) {
#define VIEW(n, suffix)                                                                     \
    case n: XEN_EVTCHN_2L_INIT(e, (struct shared_info##suffix *)shared,                     \
                               (struct vcpu_info##suffix *)vcpu); break
    VIEW(0, ); VIEW(1, _x86_32); VIEW(2, _x86_64); VIEW(3, _arm32); VIEW(4, _arm64);
    VIEW(5, _riscv64); VIEW(6, _ppc64);
    }
}

/* Checks one two-level operation: what it may return, and what it may change. */
static int check_2l(struct xen_evtchn_2l *e, const struct layout *l, unsigned char *shared,
                    unsigned char *vcpu, unsigned int what, unsigned int port)
{
    unsigned char old[4096], old_vcpu[64];
    unsigned int nr = (unsigned int)(l->word * l->word * 64), good = port && port < nr;
    size_t i;
    int got;

    memcpy(old, shared, l->shared);
    memcpy(old_vcpu, vcpu, l->vcpu);
    switch (what) {
    case 0:
        got = xen_evtchn_2l_mask(e, port);
        assert(got == (good ? 0 : XEN_EVTCHN_ERANGE));
        break;
    case 1:
        got = xen_evtchn_2l_clear(e, port);
        assert(got == (good ? (int)bit(old + l->pending, port) : XEN_EVTCHN_ERANGE));
        break;
    case 2:
        got = xen_evtchn_2l_unmask(e, port);
        assert(got == (good ? bit(old + l->pending, port) ? XEN_EVTCHN_UNMASK : 0
                            : XEN_EVTCHN_ERANGE));
        break;
    case 3:
        got = xen_evtchn_2l_unmask_announce(e, port);
        assert(good ? got == 0 || got == XEN_EVTCHN_KICK : got == XEN_EVTCHN_ERANGE);
        break;
    case 4:
        got = xen_evtchn_2l_send(e, port);
        assert(good ? got == 0 || got == XEN_EVTCHN_KICK : got == XEN_EVTCHN_ERANGE);
        break;
    case 5:
        xen_evtchn_begin(vcpu);
        got = vcpu[0];
        assert(got == 0);
        break;
    default:
        got = xen_evtchn_2l_next(e);
        assert(got >= 0 && got < (int)nr);
        port = (unsigned int)got;
        if (got)
            assert(bit(old + l->pending, port) && !bit(old + l->mask, port));
        good = got != 0;
    }
    if (good && (what == 1 || what >= 6))
        old[l->pending + port / 8] &= (unsigned char)~(1u << port % 8);
    if (good && what == 4)
        old[l->pending + port / 8] |= (unsigned char)(1u << port % 8);
    if (good && (what == 0 || (what == 2 && got == XEN_EVTCHN_UNMASK)))
        old[l->mask + port / 8] |= (unsigned char)(1u << port % 8);
    else if (good && (what == 2 || what == 3))
        old[l->mask + port / 8] &= (unsigned char)~(1u << port % 8);
    assert(memcmp(old, shared, l->shared) == 0);
    for (i = 0; i < l->vcpu; i++) {
        if (vcpu[i] == old_vcpu[i])
            continue;
        if (i >= l->selector && i < l->selector + l->word)
            assert(what == 3 || what == 4 || (what >= 6 && vcpu[i] == 0));
        else
            assert(i == 0 && (what == 5 || vcpu[0] == (old_vcpu[0] | 1)));
    }
    if (got == XEN_EVTCHN_KICK && (what == 3 || what == 4))
        assert(!(old_vcpu[0] & 1) && (vcpu[0] & 1));
    return got;
}

static void fuzz_2l(unsigned int form)
{
    const struct layout *l = &layouts[form];
    unsigned char *shared = malloc(l->shared), *vcpu = malloc(l->vcpu);
    unsigned int nr = (unsigned int)(l->word * l->word * 64), n, i, pending;
    struct xen_evtchn_2l e;

    take_short();
    take_ops();
    memset(vcpu, 0, l->vcpu);
    take(vcpu, 16);
    take(shared + l->pending, l->shared - l->pending);
    take(shared, l->pending);
    view(&e, form, shared, vcpu);
    assert(e.nr == nr);
    for (i = 0; i < nr_ops; i++) {
        if (ops[i].what % 12 < 10)
            check_2l(&e, l, shared, vcpu, ops[i].what % 12, ops[i].where);
        else if (ops[i].what % 12 == 10)
            shared[ops[i].where % l->shared] = (unsigned char)ops[i].value;
        else
            vcpu[ops[i].where % l->vcpu] = (unsigned char)ops[i].value;
    }
    /* Without a peer, consuming ends, and returns each pending port at most once. */
    for (i = 1, pending = 0; i < nr; i++)
        pending += bit(shared + l->pending, i);
    for (n = 0; xen_evtchn_2l_next(&e); n++)
        assert(n < pending);
    for (i = 0; i < l->word; i++)
        assert(vcpu[l->selector + i] == 0);
    free(shared);
    free(vcpu);
}

/* FIFO. */

#define PENDING     (1u << EVTCHN_FIFO_PENDING)
#define MASKED      (1u << EVTCHN_FIFO_MASKED)
#define LINKED      (1u << EVTCHN_FIFO_LINKED)
#define BUSY        (1u << EVTCHN_FIFO_BUSY)

static struct xen_evtchn_words words;
static event_word_t *page[2];
static event_word_t old[2048];

static event_word_t *word_of(unsigned int port)
{
    return &page[port / XEN_EVTCHN_PAGE_WORDS][port % XEN_EVTCHN_PAGE_WORDS];
}

static int check_fifo(struct xen_evtchn_fifo *q, unsigned int what, unsigned int port)
{
    struct evtchn_fifo_control_block before = *q->control;
    unsigned int i, good = port && port < words.nr, was;
    int got;

    for (i = 0; i < words.nr; i++)
        old[i] = *word_of(i);
    was = good ? old[port] : 0;
    switch (what) {
    case 0:
        got = xen_evtchn_fifo_mask(&words, port);
        assert(got == (good ? 0 : XEN_EVTCHN_ERANGE));
        was |= MASKED;
        break;
    case 1:
        got = xen_evtchn_fifo_clear(&words, port);
        assert(got == (good ? (int)(was >> EVTCHN_FIFO_PENDING) : XEN_EVTCHN_ERANGE));
        was &= ~PENDING;
        break;
    case 2:
        got = xen_evtchn_fifo_unmask(&words, port);
        if (good)
            assert(got == ((was & MASKED) && (was & (PENDING | BUSY)) ? XEN_EVTCHN_UNMASK : 0));
        else
            assert(got == XEN_EVTCHN_ERANGE);
        if (got == 0)
            was &= ~MASKED;
        break;
    default:
        got = xen_evtchn_fifo_next(q, &words);
        assert(got == XEN_EVTCHN_ELINK || got == XEN_EVTCHN_ELOOP ||
               got == 0 || (got > 0 && got < (int)words.nr));
        if (got > 0) {
            assert((old[got] & (PENDING | MASKED)) == PENDING);
            assert((*word_of((unsigned int)got) & ~(MASKED | BUSY | 0x0ffe0000u)) == 0);
        }
        for (i = 0; i < words.nr; i++) {    /* bits are cleared, never set */
            unsigned int changed = *word_of(i) ^ old[i];

            if (!changed)
                continue;
            assert((changed & ~old[i]) == 0);
            assert((changed & ~(PENDING | LINKED | EVTCHN_FIFO_LINK_MASK)) == 0);
            assert(!(changed & PENDING) || (int)i == got);
        }
        before.ready = q->control->ready;
        assert(before.ready == 0);
        good = 0;
    }
    if (what < 3)
        for (i = 0; i < words.nr; i++)
            assert(*word_of(i) == (good && i == port ? was : old[i]));
    assert(memcmp(&before, q->control, sizeof(before)) == 0);
    return got;
}

static void fuzz_fifo(void)
{
    struct xen_evtchn_fifo q;
    unsigned int i, n;

    words.nr = take_short() % 1600;
    take_ops();
    memset(&q, 0, sizeof(q));
    q.control = malloc(sizeof(*q.control));
    take(q.control, sizeof(*q.control));
    for (i = 0; i < 2; i++) {
        n = words.nr <= i * 1024 ? 0 : words.nr - i * 1024 > 1024 ? 1024 : words.nr - i * 1024;
        page[i] = malloc(n * sizeof(event_word_t));
        take(page[i], n * sizeof(event_word_t));
    }
    words.page = page;
    for (i = 0; i < nr_ops; i++) {
        if (ops[i].what % 8 < 6)
            check_fifo(&q, ops[i].what % 8, ops[i].where);
        else if (ops[i].what % 8 == 6 && words.nr)
            ((unsigned char *)word_of(ops[i].where / 4 % words.nr))[ops[i].where % 4] =
                (unsigned char)ops[i].value;
        else
            ((unsigned char *)q.control)[ops[i].where % sizeof(*q.control)] =
                (unsigned char)ops[i].value;
    }
    /* Without a peer, consuming ends. */
    for (n = 0; n < 32 ? check_fifo(&q, 3, 0) : xen_evtchn_fifo_next(&q, &words); n++)
        assert(n < 2 * words.nr + 2 * EVTCHN_FIFO_MAX_QUEUES);
    assert(q.ready == 0);
    for (i = 0; i < EVTCHN_FIFO_MAX_QUEUES; i++)
        assert(q.head[i] == 0);
    free(page[0]);
    free(page[1]);
    free(q.control);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned int form;

    in = data;
    left = size;
    form = take_byte() % 8;
    if (form < 7)
        fuzz_2l(form);
    else
        fuzz_fifo();
    return 0;
}
