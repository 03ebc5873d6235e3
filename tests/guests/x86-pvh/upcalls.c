/* SPDX-License-Identifier: MIT */
/* Tests the entries of the kernel: faults, upcalls, the start of a VCPU. */
#include "pvh.h"

#include "xen/event_channel.h"
#include "xen/hvm/hvm_vcpu.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define GATE_PRESENT    0x8e00      /* an interrupt gate, for ring 0 */
#define WITH_ERROR_CODE 0x27d00u    /* exceptions, by vector */

extern char faults[], upcall_entry[], vcpu_entry[];

volatile unsigned int upcalls;

struct gate {
    uint16_t offset_low, selector, type, offset_high;
#ifdef XEN_ABI_X86_64
    uint32_t offset_top, zero;
#endif
};

static struct gate gates[UPCALL_VECTOR + 1];

static void set_gate(unsigned int vector, const char *entry)
{
    unsigned long address = (unsigned long)entry;

    gates[vector].offset_low = (uint16_t)address;
    gates[vector].selector = CODE;
    gates[vector].type = GATE_PRESENT;
    gates[vector].offset_high = (uint16_t)(address >> 16);
}

void set_handlers(void)
{
    const struct __attribute__((packed)) {
        uint16_t limit;
        unsigned long base;
    } idt = { sizeof(gates) - 1, (unsigned long)gates };

    for (unsigned int vector = 0; vector < 32; vector++)
        set_gate(vector, faults + 16 * vector);
    set_gate(UPCALL_VECTOR, upcall_entry);
    __asm__ volatile ("lidt %0" : : "m" (idt));
}

_Noreturn void fault(unsigned int vector, const unsigned long *stack)
{
    check_stop("traps: unexpected, vector and eip", vector,
               stack[WITH_ERROR_CODE >> vector & 1]);
}

void upcall(void)
{
    upcalls++;
    guest.vcpu->evtchn_upcall_pending = 0;
}

/*
 * Sleeps until the timer's upcall. If the upcall came before, the sleep would not end, so nothing
 * is printed in between. (A kernel that has to avoid this race uses hlt directly after sti.)
 */
static void check_block(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_TIMER, .vcpu = 0 };
    /* A separate queue: that of check_upcalls is still full. */
    struct evtchn_set_priority priority = { .priority = EVTCHN_FIFO_PRIORITY_MIN - 1 };
    struct vcpu_set_singleshot_timer timer = { .flags = VCPU_SSHOTTMR_future };
    struct evtchn_close close;
    long set, slept = -1;

    check_is("block: bind the timer", (uint64_t)xen_event(EVTCHNOP_bind_virq, &bind), 0);
    priority.port = close.port = bind.port;
    check_is("block: set its priority", (uint64_t)xen_event(EVTCHNOP_set_priority, &priority), 0);
    guest.vcpu->evtchn_upcall_pending = 0;
    upcalls = 0;
    timer.timeout_abs_ns = clock_ns() + 100 * NSEC_PER_MSEC;
    set = xen_vcpu(VCPUOP_set_singleshot_timer, 0, &timer);
    __asm__ volatile ("sti" : : : "memory");
    if (!set)
        do      /* ignore an earlier upcall that arrives now */
            slept = xen_sched_none(SCHEDOP_block);
        while (!slept && clock_ns() + NSEC_PER_MSEC < timer.timeout_abs_ns);
    __asm__ volatile ("cli" : : : "memory");
    check_is("block: set the timer", (uint64_t)set, 0);
    check_is("block: sleep", (uint64_t)slept, 0);
    check_within("block: until the upcall", upcalls, 1, 2);
    check_within("block: when it is due", clock_ns(), timer.timeout_abs_ns,
                 timer.timeout_abs_ns + 10 * NSEC_PER_SEC);
    check_is("block: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

/* An event to this domain, with interrupts disabled and enabled. The ports use FIFO now. */
void check_upcalls(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_send send;
    struct evtchn_close close;

    check_is("upcall: bind a port", (uint64_t)xen_event(EVTCHNOP_bind_ipi, &bind), 0);
    send.port = close.port = bind.port;
    guest.vcpu->evtchn_upcall_pending = 0;
    upcalls = 0;
    check_is("upcall: send", (uint64_t)xen_event(EVTCHNOP_send, &send), 0);
    check_is("upcall: waits while interrupts are off", upcalls, 0);
    __asm__ volatile ("sti; nop; cli" : : : "memory");
    /* and possibly an upcall for an earlier event */
    check_within("upcall: comes when they are on", upcalls, 1, 2);
    check_is("upcall: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
    check_block();
}

/* In the order of entry.S and vcpu_hvm_context */
struct second_regs {
    unsigned long ax, cx, dx, bx, sp, bp, si, di, flags;
};
struct second_regs second_regs;

static const struct second_regs begin = {
    .ax = 0xa, .cx = 0xc, .dx = 0xd, .bx = 0xb, .bp = 0xb9, .si = 0x51, .di = 0xd1,
    .flags = EFLAGS_FIXED | EFLAGS_CF,
};

static volatile bool second_done;

_Noreturn void second_main(void)
{
    second_done = true;
    xen_vcpu_none(VCPUOP_down, 1);
    check_stop("vcpu: goes on after VCPUOP_down", 0, 0);
}

#ifdef XEN_ABI_X86_64
extern char page_tables[];

static struct vcpu_hvm_context context_at(unsigned long sp)
{
    return (struct vcpu_hvm_context){
        .mode = VCPU_HVM_MODE_64B,
        .cpu_regs.x86_64 = {
            .rax = begin.ax, .rcx = begin.cx, .rdx = begin.dx, .rbx = begin.bx, .rsp = sp,
            .rbp = begin.bp, .rsi = begin.si, .rdi = begin.di, .rflags = begin.flags,
            .rip = (unsigned long)vcpu_entry, .cr0 = CR0, .cr4 = CR4,
            .cr3 = (unsigned long)page_tables, .efer = EFER_LME | EFER_LMA,
        },
    };
}
#else
static struct vcpu_hvm_context context_at(unsigned long sp)
{
    return (struct vcpu_hvm_context){
        .mode = VCPU_HVM_MODE_32B,
        .cpu_regs.x86_32 = {
            .eax = begin.ax, .ecx = begin.cx, .edx = begin.dx, .ebx = begin.bx, .esp = sp,
            .ebp = begin.bp, .esi = begin.si, .edi = begin.di, .eflags = begin.flags,
            .eip = (unsigned long)vcpu_entry, .cr0 = CR0,
            .cs_limit = ~0u, .ds_limit = ~0u, .ss_limit = ~0u, .es_limit = ~0u, .tr_limit = 0x67,
            .cs_ar = 0xc9b, .ds_ar = 0xc93, .ss_ar = 0xc93, .es_ar = 0xc93, .tr_ar = 0x8b,
        },
    };
}
#endif

void check_second_vcpu(void)
{
    static uint8_t stack[8192] __attribute__((aligned(16)));
    unsigned long sp = (unsigned long)(stack + sizeof(stack));
    struct vcpu_hvm_context context = context_at(sp);
    const struct second_regs *regs = &second_regs;

    check_is("vcpu: this one is up", (uint64_t)xen_vcpu_none(VCPUOP_is_up, 0), 1);
    check_is("vcpu: the second is not", (uint64_t)xen_vcpu_none(VCPUOP_is_up, 1), 0);
    if (!check_is("vcpu: initialise", (uint64_t)xen_vcpu_op(VCPUOP_initialise, 1,
                  XEN_OP_TYPED(struct vcpu_hvm_context, &context)), 0) ||
        !check_second_runs(&second_done))
        return;
    check_is("vcpu: eax", regs->ax, begin.ax);
    check_is("vcpu: ebx", regs->bx, begin.bx);
    check_is("vcpu: ecx", regs->cx, begin.cx);
    check_is("vcpu: edx", regs->dx, begin.dx);
    check_is("vcpu: esi", regs->si, begin.si);
    check_is("vcpu: edi", regs->di, begin.di);
    check_is("vcpu: ebp", regs->bp, begin.bp);
    check_is("vcpu: esp", regs->sp, sp);
    check_is("vcpu: the flags", regs->flags, begin.flags);
}
