/* SPDX-License-Identifier: MIT */
/* Fills guest handles: of a guest, and with __XEN_TOOLS__ those of 64 bits. Uses names of old versions. */
#include "types.h"
#include <xen/memory.h>
#include <xen/sched.h>

/*
 * Until 0x00030101 an x86 handle is a pointer, and Xen's macro does not compile. A consumer of Xen's
 * headers has to replace it.
 */
#if !defined(XEN_ABI_NAME) && __XEN_INTERFACE_VERSION__ < 0x00030201 && (defined(__i386__) || defined(__x86_64__))
#undef set_xen_guest_handle
#define set_xen_guest_handle(handle, address) ((handle) = (address))
#endif

long poll(evtchn_port_t *ports, unsigned int count)
{
    struct sched_poll op;

    op.nr_ports = count;
    op.timeout = 0;
    set_xen_guest_handle(op.ports, ports);
    return hypercall(__HYPERVISOR_sched_op, SCHEDOP_poll, (unsigned long)&op, 0);
}

long reserve(struct xen_memory_reservation *op, xen_pfn_t *frames)
{
    op->domid = DOMID_SELF;
    set_xen_guest_handle(op->extent_start, frames);
    return hypercall(__HYPERVISOR_memory_op, XENMEM_increase_reservation, (unsigned long)op, 0);
}

long argument(void *page)
{
    XEN_GUEST_HANDLE_PARAM(void) handle;

    set_xen_guest_handle(handle, page);
    return hypercall(__HYPERVISOR_memory_op, sizeof(handle), (unsigned long)&handle, 0);
}

#ifdef console_mfn
long console(const start_info_t *si)
{
    return hypercall(__HYPERVISOR_event_channel_op, si->console_evtchn, si->console_mfn, 0);
}
#endif

#ifdef __XEN_TOOLS__
struct part { uint32_t first; XEN_GUEST_HANDLE_64(uint8) bytes; uint64_aligned_t left; };
struct call {
    uint32_t number;
    union {
        struct part part;
        struct { XEN_GUEST_HANDLE_64(uint64) in, out; XEN_GUEST_HANDLE(uint8) narrow; uint32_t count; } two;
        uint8_t pad[64];
    } u;
};
extern struct call last;

long call_part(uint32_t first, uint8_t *bytes, uint64_t left)
{
    struct call call = { 0 };

    call.number = 7;
    call.u.part.first = first;
    call.u.part.left = left;
    set_xen_guest_handle(call.u.part.bytes, bytes);
    return hypercall(1, (unsigned long)&call, 0, 0);
}

/* without an initializer, so that both halves of the handle are stored */
long call_two(uint64_t *in, uint64_t *out, uint8_t *narrow, unsigned int count)
{
    struct call call;
    long result;

    call.number = 8;
    set_xen_guest_handle(call.u.two.in, in);
    set_xen_guest_handle(call.u.two.out, out);
    set_xen_guest_handle(call.u.two.narrow, narrow);
    call.u.two.count = count;
    result = hypercall(1, (unsigned long)&call, 0, 0);
    return result ? result : (long)(*call.u.two.in.p + call.u.two.count);
}

long call_loop(uint8_t *bytes, unsigned int count)
{
    struct call call;
    unsigned int i;
    long result = 0;

    call.number = 7;
    for (i = 0; !result && i < count; i++) {
        call.u.part.first = i;
        call.u.part.left = count - i;
        set_xen_guest_handle(call.u.part.bytes, bytes + i);
        result = hypercall(1, (unsigned long)&call, 0, 0);
        last.u.part = call.u.part;
    }
    return result;
}

void store(struct part *part, uint8_t *bytes)
{
    set_xen_guest_handle_raw(part->bytes, bytes);
    part->first = 0;
}

void nothing(struct call *call, const uint64_t *count)
{
    set_xen_guest_handle_raw(call->u.two.in, NULL);
    call->u.part.left = *count;
    set_xen_guest_handle_raw(last.u.two.out, NULL);
}
#endif
