/* SPDX-License-Identifier: MIT */
/* Tests upcalls through the local APIC, which HVMOP_set_evtchn_upcall_vector selects. */
#include "pvh.h"

#include "xen/event_channel.h"
#include "xen/hvm/hvm_op.h"

#define MSR_APIC_BASE   0x1b
#define APIC_ENABLE     0xc00           /* in x2APIC mode: its registers are MSRs */
#define MSR_EOI         0x80b
#define MSR_SPURIOUS    0x80f
#define SPURIOUS_ENABLE 0x1ff
#define MSR_IN_SERVICE  0x810           /* 32 vectors each */

static uint32_t read_msr(uint32_t msr)
{
    uint32_t low, high;

    __asm__ volatile ("rdmsr" : "=a" (low), "=d" (high) : "c" (msr));
    return low;
}

static void write_msr(uint32_t msr, uint32_t low)
{
    __asm__ volatile ("wrmsr" : : "c" (msr), "a" (low), "d" (0) : "memory");
}

static bool in_service(void)
{
    return read_msr(MSR_IN_SERVICE + UPCALL_VECTOR / 32) >> UPCALL_VECTOR % 32 & 1;
}

static void take_interrupts(void)
{
    __asm__ volatile ("sti; nop; cli" : : : "memory");
}

void check_vector(void)
{
    struct xen_hvm_evtchn_upcall_vector vector = { .vcpu = 0, .vector = UPCALL_VECTOR };
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    /* A queue that nothing else uses: those of check_upcalls are still full. */
    struct evtchn_set_priority priority = { .priority = EVTCHN_FIFO_PRIORITY_MIN };
    struct evtchn_send send;
    struct evtchn_close close;

    write_msr(MSR_APIC_BASE, read_msr(MSR_APIC_BASE) | APIC_ENABLE);
    write_msr(MSR_SPURIOUS, SPURIOUS_ENABLE);
    check_is("upcall: set the VCPU's vector",
             (uint64_t)xen_hvm(HVMOP_set_evtchn_upcall_vector, &vector), 0);
    /* Some upcalls arrive immediately. */
    do {
        upcalls = 0;
        take_interrupts();
        write_msr(MSR_EOI, 0);
    } while (upcalls);
    check("upcall: none is in service", !in_service());

    check_is("upcall: bind a port", (uint64_t)xen_event(EVTCHNOP_bind_ipi, &bind), 0);
    priority.port = send.port = close.port = bind.port;
    check_is("upcall: set its priority",
             (uint64_t)xen_event(EVTCHNOP_set_priority, &priority), 0);
    guest.vcpu->evtchn_upcall_pending = 0;
    upcalls = 0;
    check_is("upcall: send", (uint64_t)xen_event(EVTCHNOP_send, &send), 0);
    take_interrupts();
    /* The callback of check_params also delivers it: PVH cannot turn that off, because Xen
       accepts only a vector. An upcall for an earlier event can arrive, too. */
    check_within("upcall: it comes", upcalls, 1, 4);
    check("upcall: through the APIC", in_service());
    write_msr(MSR_EOI, 0);
    check("upcall: and is over", !in_service());
    check_is("upcall: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}
