/* SPDX-License-Identifier: MIT */
/* Tests the entries of the kernel that Xen calls: traps, upcalls, the start of a VCPU. */
#include "pv.h"

#include "xen/callback.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define LEVEL_USER      3           /* trap_info.flags: int3 is allowed at any privilege level */

#ifdef XEN_ABI_X86_64
#define STACK_POINTER   "rsp"
#define CALLBACK(entry) (unsigned long)(entry)
#else
#define STACK_POINTER   "esp"
#define CALLBACK(entry) { FLAT_KERNEL_CS, (unsigned long)(entry) }
#endif

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

static struct {
    volatile unsigned int count;
    struct cpu_user_regs regs;      /* up to ss */
    unsigned long address;          /* of a page fault */
    uint8_t masked;                 /* upcalls while the handler runs */
    unsigned long resume;           /* where to continue after a page fault; 0: none is expected */
} last;

#ifdef XEN_ABI_X86_64

struct iret_context trap_return;    /* for entry.S: where it returns to */

static void leave(const struct cpu_user_regs *regs)
{
    trap_return = (struct iret_context){
        .rax = regs->rax, .r11 = regs->r11, .rcx = regs->rcx, .rip = regs->rip,
        .cs = regs->cs, .rflags = regs->rflags, .rsp = regs->rsp, .ss = regs->ss,
    };
}

#else

/* Returns with the frame of the trap. That frame has no esp and ss, so they are set here. */
static void leave(const struct cpu_user_regs *regs)
{
    last.regs.esp = (unsigned long)&regs->esp;
    __asm__ ("mov %%ss, %0" : "=r" (last.regs.ss));
}

#endif

/*
 * Returns with a changed ecx: int3 inverts it; an undefined instruction, which is skipped,
 * increments it.
 */
void trap(struct cpu_user_regs *regs)
{
    last.count++;
    memcpy(&last.regs, regs, offsetof(struct cpu_user_regs, es));
    last.address = guest.vcpu->arch.cr2;
    last.masked = guest.vcpu->evtchn_upcall_mask;

    if (regs->entry_vector == INT3) {
        regs->ecx = ~regs->ecx;
    } else if (regs->entry_vector == UNDEFINED) {
        regs->ecx++;
        regs->eip += 2;
    } else if (regs->entry_vector == PAGE_FAULT && last.resume) {
        regs->eip = last.resume;
        last.resume = 0;
    } else if (regs->entry_vector == UPCALL) {
        guest.vcpu->evtchn_upcall_pending = 0;
    } else {
        check_stop("traps: unexpected, vector and eip", regs->entry_vector, regs->eip);
    }
    leave(regs);
}

static void check_int3(void)
{
    unsigned long eax = 0x1111, ecx = 0x2222, edx = 0x3333, eip, esp;

    last.count = 0;
    __asm__ volatile ("mov %%" STACK_POINTER ", %0" : "=r" (esp));
    __asm__ volatile ("mov $1f, %0; int3; 1:"
                      : "=&b" (eip), "+a" (eax), "+c" (ecx), "+d" (edx) : : "memory");
    check_is("traps: int3 came once", last.count, 1);
    check_is("traps: its vector", last.regs.entry_vector, INT3);
    check_is("traps: eip stands behind it", last.regs.eip, eip);
    check_is("traps: esp is the stack's", last.regs.esp, esp);
    check_is("traps: cs is the flat kernel segment", last.regs.cs | 3, FLAT_KERNEL_CS | 3);
    check_is("traps: ss is the flat kernel segment", last.regs.ss, FLAT_KERNEL_SS);
    check_is("traps: upcalls were masked", last.regs.saved_upcall_mask, 1);
    check_is("traps: iret restores eax", eax, 0x1111);
    check_is("traps: iret loads ecx", ecx, ~0x2222ul);
    check_is("traps: edx is left alone", edx, 0x3333);
}

#ifdef XEN_ABI_X86_64
static void check_r11(void)
{
    register unsigned long r11 __asm__("r11") = 0x4444;
    unsigned long ecx;

    __asm__ volatile ("int3" : "=c" (ecx), "+r" (r11) : : "memory");
    check_is("traps: iret restores r11", r11, 0x4444);
}
#endif

static void check_undefined(void)
{
    unsigned long ecx = 1, flags;

    __asm__ volatile ("stc; ud2; pushf; pop %1" : "+c" (ecx), "=r" (flags) : : "memory", "cc");
    check_is("traps: ud2's vector", last.regs.entry_vector, UNDEFINED);
    check_is("traps: iret goes on behind ud2", ecx, 2);
    check_is("traps: iret restores the flags", flags & EFLAGS_CF, EFLAGS_CF);
}

static void check_page_fault(void)
{
    const unsigned long nowhere = (unsigned long)UINT64_C(0x123456789a);
    unsigned long resume;

    __asm__ volatile ("mov $1f, %0; mov %0, %1; movb $0, (%2); 1:"
                      : "=&r" (resume), "=m" (last.resume) : "r" (nowhere) : "memory");
    check_is("traps: a page fault's vector", last.regs.entry_vector, PAGE_FAULT);
    check_is("traps: its error code: a write, as if by ring 0", last.regs.error_code & 7, 2);
    check_is("traps: cr2 is in vcpu_info", last.address, nowhere);
}

void check_traps(void)
{
    check_int3();
#ifdef XEN_ABI_X86_64
    check_r11();
#endif
    check_undefined();
    check_page_fault();
}

/* An event to this domain, with upcalls enabled and masked. The ports use FIFO now. */
void check_upcalls(void)
{
    struct callback_register entry = {
        .type = CALLBACKTYPE_event, .address = CALLBACK(trap_256),
    };
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct evtchn_send send;
    struct evtchn_close close;

    check_is("upcall: register the callback",
             (uint64_t)xen_op(__HYPERVISOR_callback_op, CALLBACKOP_register,
                              XEN_OP(CALLBACKOP_register, &entry)), 0);
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

    last.count = 0;
    guest.vcpu->evtchn_upcall_pending = 1;
    check_is("upcall: block", (uint64_t)xen_sched_none(SCHEDOP_block), 0);
    check_is("upcall: allows one, for which it does not sleep", last.count, 1);
    guest.vcpu->evtchn_upcall_mask = 1;
    check_is("upcall: close", (uint64_t)xen_event(EVTCHNOP_close, &close), 0);
}

/* An event for this VCPU, with the same entry. */
void check_nmi(void)
{
    struct callback_register entry = {
        .type = CALLBACKTYPE_nmi, .address = CALLBACK(trap_256),
    };

    check_is("nmi: register the callback",
             (uint64_t)xen_op(__HYPERVISOR_callback_op, CALLBACKOP_register,
                              XEN_OP(CALLBACKOP_register, &entry)), 0);
    last.count = 0;
    check_is("nmi: send it", (uint64_t)xen_vcpu_none(VCPUOP_send_nmi, 0), 0);
    check_is("nmi: comes at once", last.count, 1);
    check_is("nmi: though upcalls are masked", last.regs.saved_upcall_mask, 1);
}

/* The second VCPU begins with an int3, so that trap() sees all of its registers. */

static const struct cpu_user_regs begin = {
#ifdef XEN_ABI_X86_64
    .r15 = 15, .r14 = 14, .r13 = 13, .r12 = 12, .r11 = 11, .r10 = 10, .r9 = 9, .r8 = 8,
#endif
    .eax = 0xa, .ebx = 0xb, .ecx = 0xc, .edx = 0xd, .esi = 0x51, .edi = 0xd1, .ebp = 0xb9,
    .eip = (unsigned long)vcpu_entry, .eflags = EFLAGS_FIXED | EFLAGS_CF,
    .cs = FLAT_KERNEL_CS, .ss = FLAT_KERNEL_SS, .ds = FLAT_KERNEL_DS, .es = FLAT_KERNEL_DS,
};

static volatile bool second_done;

_Noreturn void second_main(void)
{
    second_done = true;
    xen_vcpu_none(VCPUOP_down, 1);
    check_stop("vcpu: goes on after VCPUOP_down", 0, 0);
}

static bool start_second(unsigned long esp)
{
    static struct vcpu_guest_context context;

    context.flags = VGCF_in_kernel;
    context.user_regs = begin;
    context.user_regs.esp = esp;
    for (size_t i = 0; traps[i].address; i++)
        context.trap_ctxt[traps[i].vector] = traps[i];
    context.kernel_ss = FLAT_KERNEL_SS;
    context.kernel_sp = esp;
    context.ctrlreg[3] = xen_pfn_to_cr3(frame_of((void *)start_info->pt_base));

    return check_is("vcpu: initialise", (uint64_t)xen_vcpu(VCPUOP_initialise, 1, &context), 0);
}

void check_second_vcpu(void)
{
    static uint8_t stack[8192] __attribute__((aligned(16)));
    unsigned long esp = (unsigned long)(stack + sizeof(stack));
    struct vcpu_runstate_info runstate = { .state = RUNSTATE_running };
    const struct cpu_user_regs *regs = &last.regs;
    uint64_t answer, end;

    check_is("vcpu: this one is up", (uint64_t)xen_vcpu_none(VCPUOP_is_up, 0), 1);
    check_is("vcpu: the second is not", (uint64_t)xen_vcpu_none(VCPUOP_is_up, 1), 0);
    last.count = 0;
    if (!start_second(esp) || !check_second_runs(&second_done))
        return;

    check_is("vcpu: entered by one trap", last.count, 1);
#ifdef XEN_ABI_X86_64
    check("vcpu: r8 to r15", !memcmp(&regs->r15, &begin.r15, 4 * sizeof(uint64_t)) &&
          !memcmp(&regs->r11, &begin.r11, 4 * sizeof(uint64_t)));
#endif
    check_is("vcpu: eax", regs->eax, begin.eax);
    check_is("vcpu: ebx", regs->ebx, begin.ebx);
    check_is("vcpu: ecx", regs->ecx, begin.ecx);
    check_is("vcpu: edx", regs->edx, begin.edx);
    check_is("vcpu: esi", regs->esi, begin.esi);
    check_is("vcpu: edi", regs->edi, begin.edi);
    check_is("vcpu: ebp", regs->ebp, begin.ebp);
    check_is("vcpu: eip, behind its int3", regs->eip, begin.eip + 1);
    check_is("vcpu: esp", regs->esp, esp);
    check_is("vcpu: the carry flag", regs->eflags & EFLAGS_CF, EFLAGS_CF);
    check_within("vcpu: its clock in shared_info", guest.shared->vcpu_info[1].time.system_time,
                 1, clock_ns());
    end = clock_ns() + NSEC_PER_SEC;    /* it may still be going down, on another CPU */
    do
        answer = (uint64_t)xen_vcpu(VCPUOP_get_runstate_info, 1, &runstate);
    while (!answer && runstate.state != RUNSTATE_offline && clock_ns() < end);
    check_is("vcpu: get_runstate_info", answer, 0);
    check_is("vcpu: offline", (uint64_t)runstate.state, RUNSTATE_offline);
}
