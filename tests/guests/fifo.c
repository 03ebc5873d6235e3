/* SPDX-License-Identifier: MIT */
/* Tests the FIFO event-channel ABI. It cannot be left again, so this is the last test of events. */
#include "guest.h"

#include "xen/access/evtchn.h"

#define BIT(n)      (1u << (n))
#define QUEUE       3               /* not the default */

static event_word_t page[XEN_EVTCHN_PAGE_WORDS] PAGE_ALIGNED;
static struct {
    uint8_t before[256];
    struct evtchn_fifo_control_block block;
} control PAGE_ALIGNED;

static struct xen_evtchn_words words;
static struct xen_evtchn_fifo queues;

#define event   (uint64_t)xen_event

static uint64_t send(evtchn_port_t port)
{
    struct evtchn_send op = { .port = port };

    return event(EVTCHNOP_send, &op);
}

static void check_control(void)
{
    static event_word_t *pages[1];
    struct evtchn_init_control init = {
        .control_gfn = frame_of(&control), .offset = offsetof(__typeof__(control), block),
    };
    struct evtchn_expand_array expand = { .array_gfn = frame_of(page) };

    check_is("fifo: init_control", event(EVTCHNOP_init_control, &init), 0);
    check_is("fifo: link bits", init.link_bits, EVTCHN_FIFO_LINK_BITS);
    check_is("fifo: expand_array", event(EVTCHNOP_expand_array, &expand), 0);
    pages[0] = page;
    words.page = pages;
    words.nr = XEN_EVTCHN_PAGE_WORDS;
    queues.control = &control.block;
}

/* Consumes the only event of a queue, as an upcall would. */
static void take(unsigned int queue, evtchn_port_t port)
{
    check_is("fifo: the queue is ready", xen_load32(&control.block.ready), BIT(queue));
    check_is("fifo: the port is its head", xen_load32(&control.block.head[queue]), port);
    check_is("fifo: pending and linked, to nothing", xen_load32(&page[port]),
             BIT(EVTCHN_FIFO_PENDING) | BIT(EVTCHN_FIFO_LINKED));
    check_is("fifo: the upcall is pending", xen_load8(&guest.vcpu->evtchn_upcall_pending), 1);
    xen_evtchn_begin(&guest.vcpu->evtchn_upcall_pending);
    check_is("fifo: is taken", (uint64_t)xen_evtchn_fifo_next(&queues, &words), port);
    check_is("fifo: as the only one", (uint64_t)xen_evtchn_fifo_next(&queues, &words), 0);
}

void check_fifo(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_set_priority priority = { .priority = QUEUE };
    struct evtchn_unmask unmask;
    struct evtchn_close close;

    check_control();
    check_is("fifo: bind_ipi", event(EVTCHNOP_bind_ipi, &bind), 0);
    priority.port = unmask.port = close.port = bind.port;
    xen_evtchn_begin(&guest.vcpu->evtchn_upcall_pending);

    check_is("fifo: send", send(bind.port), 0);
    take(EVTCHN_FIFO_PRIORITY_DEFAULT, bind.port);

    check_is("fifo: set_priority", event(EVTCHNOP_set_priority, &priority), 0);
    check_is("fifo: send", send(bind.port), 0);
    take(QUEUE, bind.port);

    xen_evtchn_fifo_mask(&words, bind.port);
    check_is("fifo: send while masked", send(bind.port), 0);
    check_is("fifo: pending, and not linked", xen_load32(&page[bind.port]),
             BIT(EVTCHN_FIFO_PENDING) | BIT(EVTCHN_FIFO_MASKED));
    check_is("fifo: which takes Xen to unmask",
             (uint64_t)xen_evtchn_fifo_unmask(&words, bind.port), XEN_EVTCHN_UNMASK);
    check_is("fifo: unmask", event(EVTCHNOP_unmask, &unmask), 0);
    take(QUEUE, bind.port);

    check_is("fifo: close", event(EVTCHNOP_close, &close), 0);
}
