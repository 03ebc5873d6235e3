/* SPDX-License-Identifier: MIT */
/* What makes Xen enter the kernel: traps, upcalls, the start of a VCPU. */
#include "pv.h"

#include "xen/callback.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define LEVEL_USER      3           /* trap_info.flags: int3 may come from anywhere */

#define EFLAGS_CF       0x001u
#define EFLAGS_FIXED    0x002u

enum { INT3 = 3, UNDEFINED = 6, PAGE_FAULT = 14, UPCALL = 256 };    /* as in entry.S */

extern char trap_0[], trap_3[], trap_6[], trap_13[], trap_14[], trap_256[], vcpu_entry[];

const struct trap_info traps[] = {
    { .vector = 0,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_0 },
    { .vector = 3,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_3, .flags = LEVEL_USER },
    { .vector = 6,  .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_6 },
    { .vector = 13, .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_13 },
    { .vector = 14, .cs = FLAT_KERNEL_CS, .address = (unsigned long)trap_14 },
    { .address = 0 },
};

struct iret_context trap_return;    /* for entry.S: what it returns to */

static struct {
    volatile unsigned int count;
    struct cpu_user_regs regs;      /* up to ss */
    uint64_t address;               /* of a page fault */
    uint8_t masked;                 /* upcalls, inside of the handler */
    uint64_t resume;                /* where to go on after a page fault; 0: it is unexpected */
} last;

/*
 * Returns with rcx changed: inverted by an int3, 1 more by an undefined instruction,
 * which is skipped.
 */
void trap(const struct cpu_user_regs *regs)
{
    last.count++;
    memcpy(&last.regs, regs, offsetof(struct cpu_user_regs, es));
    last.address = guest.vcpu->arch.cr2;
    last.masked = guest.vcpu->evtchn_upcall_mask;

    trap_return = (struct iret_context){
        .rax = regs->rax, .r11 = regs->r11, .rcx = regs->rcx, .rip = regs->rip,
        .cs = regs->cs, .rflags = regs->rflags, .rsp = regs->rsp, .ss = regs->ss,
    };
    if (regs->entry_vector == INT3) {
        trap_return.rcx = ~regs->rcx;
    } else if (regs->entry_vector == UNDEFINED) {
        trap_return.rcx = regs->rcx + 1;
        trap_return.rip = regs->rip + 2;
    } else if (regs->entry_vector == PAGE_FAULT && last.resume) {
        trap_return.rip = last.resume;
        last.resume = 0;
    } else if (regs->entry_vector == UPCALL) {
        guest.vcpu->evtchn_upcall_pending = 0;
    } else {
        check_stop("traps: unexpected, vector and rip", regs->entry_vector, regs->rip);
    }
}

static void check_int3(void)
{
    uint64_t rax = 0x1111, rcx = 0x2222, rdx = 0x3333, rip, rsp;
    register uint64_t r11 __asm__("r11") = 0x4444;

    last.count = 0;
    __asm__ volatile ("mov %%rsp, %0" : "=r" (rsp));
    __asm__ volatile ("lea 1f(%%rip), %0; int3; 1:"
                      : "=&b" (rip), "+a" (rax), "+c" (rcx), "+d" (rdx), "+r" (r11) : : "memory");
    check_is("traps: int3 came once", last.count, 1);
    check_is("traps: its vector", last.regs.entry_vector, INT3);
    check_is("traps: rip stands behind it", last.regs.rip, rip);
    check_is("traps: rsp is the stack's", last.regs.rsp, rsp);
    check_is("traps: cs is the flat kernel segment, as in ring 0", last.regs.cs,
             FLAT_KERNEL_CS & ~3u);
    check_is("traps: ss is the flat kernel segment", last.regs.ss, FLAT_KERNEL_SS);
    check_is("traps: upcalls were masked", last.regs.saved_upcall_mask, 1);
    check_is("traps: iret restores rax", rax, 0x1111);
    check_is("traps: iret loads rcx", rcx, ~UINT64_C(0x2222));
    check_is("traps: iret restores r11", r11, 0x4444);
    check_is("traps: rdx is left alone", rdx, 0x3333);
}

static void check_undefined(void)
{
    uint64_t rcx = 1, flags;

    __asm__ volatile ("stc; ud2; pushfq; pop %1" : "+c" (rcx), "=r" (flags) : : "memory", "cc");
    check_is("traps: ud2's vector", last.regs.entry_vector, UNDEFINED);
    check_is("traps: iret goes on behind ud2", rcx, 2);
    check_is("traps: iret restores the flags", flags & EFLAGS_CF, EFLAGS_CF);
}

static void check_page_fault(void)
{
    const uint64_t nowhere = 0x123456789a;

    __asm__ volatile ("lea 1f(%%rip), %%rax; mov %%rax, %0; movb $0, (%1); 1:"
                      : "=m" (last.resume) : "r" (nowhere) : "rax", "memory");
    check_is("traps: a page fault's vector", last.regs.entry_vector, PAGE_FAULT);
    check_is("traps: its error code: a write, as if by ring 0", last.regs.error_code & 7, 2);
    check_is("traps: cr2 is in vcpu_info", last.address, nowhere);
}

void check_traps(void)
{
    check_int3();
    check_undefined();
    check_page_fault();
}

/* An event to oneself, with upcalls allowed and masked. The ports are FIFO's by now. */
void check_upcalls(void)
{
    struct callback_register entry = {
        .type = CALLBACKTYPE_event, .address = (unsigned long)trap_256,
    };
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_send send;
    struct evtchn_close close;

    check_is("upcall: register the callback",
             (uint64_t)xen_op(__HYPERVISOR_callback_op, CALLBACKOP_register, &entry), 0);
    check_is("upcall: bind a port", (uint64_t)xen_event(EVTCHNOP_bind_ipi, &bind), 0);
    guest.vcpu->evtchn_upcall_pending = 0;
    send.port = close.port = bind.port;

    last.count = 0;
    guest.vcpu->evtchn_upcall_mask = 0;
    check_is("upcall: send", (uint64_t)xen_event(EVTCHNOP_send, &send), 0);
    guest.vcpu->evtchn_upcall_mask = 1;
    check_is("upcall: comes at once", last.count, 1);
    check_is("upcall: as such", last.regs.entry_vector, UPCALL);
    check_is("upcall: masks further ones", last.masked, 1);
    check_is("upcall: tells that they were not", last.regs.saved_upcall_mask, 0);

    check_is("upcall: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

/* The second VCPU begins with an int3, so that trap() sees all of its registers. */

static const struct cpu_user_regs begin = {
    .r15 = 15, .r14 = 14, .r13 = 13, .r12 = 12, .rbp = 0xb9, .rbx = 0xb8, .r11 = 11, .r10 = 10,
    .r9 = 9, .r8 = 8, .rax = 0xa, .rcx = 0xc, .rdx = 0xd, .rsi = 0x51, .rdi = 0xd1,
    .rip = (unsigned long)vcpu_entry, .cs = FLAT_KERNEL_CS, .ss = FLAT_KERNEL_SS,
    .rflags = EFLAGS_FIXED | EFLAGS_CF,
};

static volatile bool second_done;

_Noreturn void second_main(void)
{
    second_done = true;
    xen_vcpu(VCPUOP_down, 1, NULL);
    check_stop("vcpu: goes on after VCPUOP_down", 0, 0);
}

static bool start_second(uint64_t rsp)
{
    static struct vcpu_guest_context context;

    context.flags = VGCF_in_kernel;
    context.user_regs = begin;
    context.user_regs.rsp = rsp;
    for (size_t i = 0; traps[i].address; i++)
        context.trap_ctxt[traps[i].vector] = traps[i];
    context.kernel_ss = FLAT_KERNEL_SS;
    context.kernel_sp = rsp;
    context.ctrlreg[3] = xen_pfn_to_cr3(frame_of((void *)start_info->pt_base));

    return check_is("vcpu: initialise", (uint64_t)xen_vcpu(VCPUOP_initialise, 1, &context), 0) &&
           check_is("vcpu: up", (uint64_t)xen_vcpu(VCPUOP_up, 1, NULL), 0);
}

static bool wait_for_second(void)
{
    uint64_t end = clock_ns() + 2 * NSEC_PER_SEC;

    while (clock_ns() < end)
        if (second_done && !xen_vcpu(VCPUOP_is_up, 1, NULL))
            return true;
        else
            xen_sched(SCHEDOP_yield, NULL);
    return false;
}

void check_second_vcpu(void)
{
    static uint8_t stack[8192] __attribute__((aligned(16)));
    struct vcpu_runstate_info runstate = { .state = RUNSTATE_running };
    const struct cpu_user_regs *regs = &last.regs;

    check_is("vcpu: this one is up", (uint64_t)xen_vcpu(VCPUOP_is_up, 0, NULL), 1);
    check_is("vcpu: the second is not", (uint64_t)xen_vcpu(VCPUOP_is_up, 1, NULL), 0);
    last.count = 0;
    if (!start_second((unsigned long)(stack + sizeof(stack))) ||
        !check("vcpu: the second ran, and went down", wait_for_second()))
        return;

    check_is("vcpu: entered by one trap", last.count, 1);
    check("vcpu: r8 to r15", !memcmp(&regs->r15, &begin.r15, 4 * sizeof(uint64_t)) &&
          !memcmp(&regs->r11, &begin.r11, 4 * sizeof(uint64_t)));
    check_is("vcpu: rax", regs->rax, begin.rax);
    check_is("vcpu: rbx", regs->rbx, begin.rbx);
    check_is("vcpu: rcx", regs->rcx, begin.rcx);
    check_is("vcpu: rdx", regs->rdx, begin.rdx);
    check_is("vcpu: rsi", regs->rsi, begin.rsi);
    check_is("vcpu: rdi", regs->rdi, begin.rdi);
    check_is("vcpu: rbp", regs->rbp, begin.rbp);
    check_is("vcpu: rip, behind its int3", regs->rip, begin.rip + 1);
    check_is("vcpu: rsp", regs->rsp, (unsigned long)(stack + sizeof(stack)));
    check_is("vcpu: the carry flag", regs->rflags & EFLAGS_CF, EFLAGS_CF);
    check_within("vcpu: its clock in shared_info", guest.shared->vcpu_info[1].time.system_time,
                 1, clock_ns());
    check_is("vcpu: get_runstate_info",
             (uint64_t)xen_vcpu(VCPUOP_get_runstate_info, 1, &runstate), 0);
    check_is("vcpu: offline", (uint64_t)runstate.state, RUNSTATE_offline);
}
