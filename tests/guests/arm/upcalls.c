/* SPDX-License-Identifier: MIT */
/* Events as interrupts: Xen raises a private peripheral interrupt (PPI) of a version 2 GIC. */
#include "arm.h"
#include "cpu.h"

#include "xen/event_channel.h"
#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"
#include "xen/sched.h"

#define PRIVATE     16      /* the first interrupt that the device tree counts from */
#define NAP         (20 * NSEC_PER_MSEC)

enum { GICD_CTLR = 0, GICD_ISENABLER = 0x100 / 4 };
enum { GICC_CTLR = 0, GICC_PMR = 1, GICC_IAR = 3, GICC_EOIR = 4 };

static volatile uint32_t *distributor, *interface;
static uint32_t event_irq, timer_irq;
static volatile struct {
    unsigned int events, timers, others;
} seen;

void interrupt(void);

/* Called by entry.S */
void interrupt(void)
{
    uint32_t irq = interface[GICC_IAR];

    if (irq == event_irq) {
        guest.vcpu->evtchn_upcall_pending = 0;
        seen.events++;
    } else if (irq == timer_irq) {
        cpu_stop_timer();
        seen.timers++;
    } else {
        seen.others++;
    }
    interface[GICC_EOIR] = irq;
}

static void forget(void)
{
    seen.events = seen.timers = seen.others = 0;
}

static bool find_interrupts(void)
{
    const char *events = device_tree_property("hypervisor", "interrupts");
    const char *timers = device_tree_property("timer", "interrupts");
    const char *gic = device_tree_property("interrupt-controller", "reg");
    struct xen_hvm_param param = { .domid = DOMID_SELF, .index = HVM_PARAM_CALLBACK_IRQ };

    if (!check("upcall: the device tree has the interrupts", events && timers && gic))
        return false;
    event_irq = PRIVATE + device_tree_word(events, 1);
    timer_irq = PRIVATE + device_tree_word(timers, 7);      /* the third: virtual */
    distributor = (volatile uint32_t *)(unsigned long)device_tree_word(gic, 1);
    interface = (volatile uint32_t *)(unsigned long)device_tree_word(gic, 5);
    check_is("upcall: get the parameter", (uint64_t)xen_hvm(HVMOP_get_param, &param), 0);
    check_is("upcall: the same interrupt, of level, active low", param.value,
             (uint64_t)HVM_PARAM_CALLBACK_TYPE_PPI << 56 |
             HVM_PARAM_CALLBACK_TYPE_PPI_FLAG_LOW_LEVEL << 8 | event_irq);
    return true;
}

/* One interrupt is pending already, because of the earlier events. */
static void enable_interrupts(void)
{
    interface[GICC_PMR] = 0xff;
    interface[GICC_CTLR] = 1;
    distributor[GICD_ISENABLER] = 1u << event_irq | 1u << timer_irq;
    distributor[GICD_CTLR] = 1;
    cpu_take_interrupts();
    check_is("upcall: of the events before", seen.events, 1);
    forget();
}

static void check_event(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_send send;
    struct evtchn_close close;

    check_is("upcall: bind a port", (uint64_t)xen_event(EVTCHNOP_bind_ipi, &bind), 0);
    send.port = close.port = bind.port;
    check_is("upcall: send", (uint64_t)xen_event(EVTCHNOP_send, &send), 0);
    check_is("upcall: waits while interrupts are off", seen.events, 0);
    cpu_take_interrupts();
    check_is("upcall: comes when they are on", seen.events, 1);
    check_is("upcall: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
    forget();
}

/* Xen enables interrupts, too. */
static void block(void)
{
    long result = xen_sched_none(SCHEDOP_block);

    cpu_mask_interrupts();
    check_is("block: sleep", (uint64_t)result, 0);
}

static void check_block(void)
{
    uint64_t due = clock_ns() + NAP;

    cpu_start_timer(cpu_hertz() / (uint32_t)(NSEC_PER_SEC / NAP));
    block();
    check_is("block: until the timer's interrupt", seen.timers, 1);
    check_within("block: when it is due", clock_ns(), due, due + 10 * NSEC_PER_SEC);
    check_is("block: there was no event", seen.events, 0);
    forget();
}

/* tests/guests/run types a character, which wakes the VCPU. */
static void check_block_event(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_CONSOLE, .vcpu = 0 };
    /* A separate queue: that of check_event() is still full. */
    struct evtchn_set_priority priority = { .priority = EVTCHN_FIFO_PRIORITY_MIN - 1 };
    struct evtchn_close close;
    char text[64];

    check_is("block: bind_virq", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0);
    priority.port = close.port = bind.port;
    check_is("block: set_priority", (uint64_t)xen_event(EVTCHNOP_set_priority, &priority), 0);
    check_note("type", 0, 0);
    block();
    check_is("block: until the event", seen.events, 1);
    check_within("block: of what was typed",
                 (uint64_t)hypercall(__HYPERVISOR_console_io, CONSOLEIO_read, sizeof(text),
                                     (unsigned long)text, 0, 0), 1, sizeof(text));
    check_is("block: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

void check_upcalls(void)
{
    if (!find_interrupts())
        return;
    enable_interrupts();
    check_event();
    check_block();
    check_block_event();
    check_is("upcall: no other interrupt", seen.others, 0);
}
