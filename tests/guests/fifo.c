/* SPDX-License-Identifier: MIT */
/* Event channels by the FIFO ABI. There is no way back, so it is the last of events. */
#include "guest.h"

#include "xen/event_channel.h"

#define BIT(n)      (1u << (n))
#define QUEUE       3               /* another than the default */

static uint32_t words[PAGE_SIZE / sizeof(event_word_t)] PAGE_ALIGNED;
static uint8_t control_page[PAGE_SIZE] PAGE_ALIGNED;

static uint64_t event(unsigned int cmd, void *arg)
{
    return (uint64_t)xen_event(cmd, arg);
}

static uint64_t send(evtchn_port_t port)
{
    struct evtchn_send op = { .port = port };

    return event(EVTCHNOP_send, &op);
}

static void check_control(void)
{
    struct evtchn_init_control init = {
        .control_gfn = frame_of(control_page), .offset = 256, .vcpu = 0,
    };
    struct evtchn_expand_array expand = { .array_gfn = frame_of(words) };

    check_is("fifo: init_control", event(EVTCHNOP_init_control, &init), 0);
    check_is("fifo: link bits", init.link_bits, EVTCHN_FIFO_LINK_BITS);
    check_is("fifo: expand_array", event(EVTCHNOP_expand_array, &expand), 0);
}

/* Takes the one event of a queue, as an upcall would. */
static void take(volatile struct evtchn_fifo_control_block *control, unsigned int queue,
                 evtchn_port_t port)
{
    check_is("fifo: the queue is ready", control->ready, BIT(queue));
    check_is("fifo: the port is its head", control->head[queue], port);
    check_is("fifo: pending and linked, to nothing", words[port],
             BIT(EVTCHN_FIFO_PENDING) | BIT(EVTCHN_FIFO_LINKED));
    check_is("fifo: the upcall is pending", guest.vcpu->evtchn_upcall_pending, 1);
    guest.vcpu->evtchn_upcall_pending = 0;
    __atomic_fetch_and(&control->ready, ~BIT(queue), __ATOMIC_SEQ_CST);
    __atomic_fetch_and(&words[port], ~(BIT(EVTCHN_FIFO_PENDING) | BIT(EVTCHN_FIFO_LINKED) |
                                       EVTCHN_FIFO_LINK_MASK), __ATOMIC_SEQ_CST);
}

void check_fifo(void)
{
    volatile struct evtchn_fifo_control_block *control = (void *)(control_page + 256);
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_set_priority priority = { .priority = QUEUE };
    struct evtchn_unmask unmask;
    struct evtchn_close close;

    check_control();
    check_is("fifo: bind_ipi", event(EVTCHNOP_bind_ipi, &bind), 0);
    priority.port = unmask.port = close.port = bind.port;
    guest.vcpu->evtchn_upcall_pending = 0;

    check_is("fifo: send", send(bind.port), 0);
    take(control, EVTCHN_FIFO_PRIORITY_DEFAULT, bind.port);

    check_is("fifo: set_priority", event(EVTCHNOP_set_priority, &priority), 0);
    check_is("fifo: send", send(bind.port), 0);
    take(control, QUEUE, bind.port);

    __atomic_fetch_or(&words[bind.port], BIT(EVTCHN_FIFO_MASKED), __ATOMIC_SEQ_CST);
    check_is("fifo: send while masked", send(bind.port), 0);
    check_is("fifo: pending, and not linked", words[bind.port],
             BIT(EVTCHN_FIFO_PENDING) | BIT(EVTCHN_FIFO_MASKED));
    check_is("fifo: unmask", event(EVTCHNOP_unmask, &unmask), 0);
    take(control, QUEUE, bind.port);

    check_is("fifo: close", event(EVTCHNOP_close, &close), 0);
}
