/* SPDX-License-Identifier: MIT */
#include "guest.h"

#include "xen/access/evtchn.h"
#include "xen/errno.h"
#include "xen/sched.h"
#include "xen/vcpu.h"

#define WORD_BITS   (8 * sizeof(xen_ulong_t))
#define WORDS       (sizeof(guest.shared->evtchn_pending) / sizeof(xen_ulong_t))

static const domid_t self = 0;      /* dom0 */

static struct xen_evtchn_2l bits;   /* the event bits in guest.shared and guest.vcpu */

#define event   (uint64_t)xen_event

static uint64_t send(evtchn_port_t port)
{
    struct evtchn_send op = { .port = port };

    return event(EVTCHNOP_send, &op);
}

static uint64_t close(evtchn_port_t port)
{
    struct evtchn_close op = { .port = port };

    return event(EVTCHNOP_close, &op);
}

static uint64_t unmask(evtchn_port_t port)
{
    struct evtchn_unmask op = { .port = port };

    return event(EVTCHNOP_unmask, &op);
}

static struct evtchn_status status(evtchn_port_t port)
{
    struct evtchn_status op = { .dom = DOMID_SELF, .port = port, .status = ~0u, .vcpu = ~0u };

    op.u.interdomain.dom = DOMID_INVALID;
    op.u.interdomain.port = ~0u;
    if (event(EVTCHNOP_status, &op))
        op.status = ~0u;
    return op;
}

/* The bits as Xen wrote them */

static bool pending(evtchn_port_t port)
{
    return xen_load_ulong(&guest.shared->evtchn_pending[port / WORD_BITS]) >>
           port % WORD_BITS & 1;
}

static bool masked(evtchn_port_t port)
{
    return xen_load_ulong(&guest.shared->evtchn_mask[port / WORD_BITS]) >> port % WORD_BITS & 1;
}

static uint64_t selector(void)
{
    return xen_load_ulong(&guest.vcpu->evtchn_pending_sel);
}

static uint64_t upcall(void)
{
    return xen_load8(&guest.vcpu->evtchn_upcall_pending);
}

/* Consumes every event, including masked ones. */
static void clear_pending(void)
{
    xen_evtchn_begin(&guest.vcpu->evtchn_upcall_pending);
    while (xen_evtchn_2l_next(&bits))
        ;
    for (evtchn_port_t port = 1; port < WORDS * WORD_BITS; port++)
        xen_evtchn_2l_clear(&bits, port);
}

/* An upcall would find this port and no other. */
static void take(evtchn_port_t port)
{
    xen_evtchn_begin(&guest.vcpu->evtchn_upcall_pending);
    check_is("event: is taken", (uint64_t)xen_evtchn_2l_next(&bits), port);
    check_is("event: as the only one", (uint64_t)xen_evtchn_2l_next(&bits), 0);
}

/* The port that is pending, if it is the only one; 0 for none or more. */
static evtchn_port_t only_pending(void)
{
    evtchn_port_t found = 0;

    for (evtchn_port_t port = 0; port < WORDS * WORD_BITS; port++) {
        if (!pending(port))
            continue;
        if (found)
            return 0;
        found = port;
    }
    return found;
}

static void check_shape(void)
{
    check_is("event: ports in shared_info", WORDS * WORD_BITS, EVTCHN_2L_NR_CHANNELS);
    for (size_t i = 0; i < WORDS; i++)
        xen_store_ulong(&guest.shared->evtchn_mask[i], 0);
    XEN_EVTCHN_2L_INIT(&bits, guest.shared, guest.vcpu);
    clear_pending();
}

/* A loop: `far` was allocated and `near` is bound to it. An event sent on near arrives at far. */
static void check_interdomain(void)
{
    struct evtchn_alloc_unbound alloc = { .dom = DOMID_SELF, .remote_dom = DOMID_SELF };
    struct evtchn_bind_interdomain bind = { .remote_dom = DOMID_SELF };
    struct evtchn_bind_vcpu move = { .vcpu = 0 };
    struct evtchn_status is;
    evtchn_port_t far, near;

    check_is("event: alloc_unbound", event(EVTCHNOP_alloc_unbound, &alloc), 0);
    far = alloc.port;
    check_within("event: a port", far, 1, EVTCHN_2L_NR_CHANNELS - 1);
    is = status(far);
    check_is("event: status unbound", is.status, EVTCHNSTAT_unbound);
    check_is("event: for the domain named", is.u.unbound.dom, self);

    bind.remote_port = far;
    check_is("event: bind_interdomain", event(EVTCHNOP_bind_interdomain, &bind), 0);
    near = bind.local_port;
    check("event: another port", near && near != far);
    check_is("event: which is pending at once", only_pending(), near);
    is = status(near);
    check_is("event: status interdomain", is.status, EVTCHNSTAT_interdomain);
    check_is("event: with the domain", is.u.interdomain.dom, self);
    check_is("event: with the other port", is.u.interdomain.port, far);
    check_is("event: on VCPU 0", is.vcpu, 0);
    check_is("event: and the other with this one", status(far).u.interdomain.port, near);

    clear_pending();
    check_is("event: send", send(near), 0);
    check_is("event: the pending bit is the other port's", only_pending(), far);
    check_is("event: and the selector its word's", selector(), (uint64_t)1 << far / WORD_BITS);
    check_is("event: and the upcall is pending", upcall(), 1);
    take(far);

    xen_evtchn_2l_mask(&bits, far);
    check_is("event: send while masked", send(near), 0);
    check_is("event: sets the bit", only_pending(), far);
    check_is("event: and not the selector", selector(), 0);
    check_is("event: nor the upcall", upcall(), 0);
    check_is("event: which takes Xen to unmask", (uint64_t)xen_evtchn_2l_unmask(&bits, far),
             XEN_EVTCHN_UNMASK);
    check_is("event: unmask", unmask(far), 0);
    check("event: clears the mask", !masked(far));
    check_is("event: and sets the selector", selector(), (uint64_t)1 << far / WORD_BITS);
    check_is("event: and the upcall", upcall(), 1);
    take(far);

    move.port = far;
    check_is("event: bind_vcpu", event(EVTCHNOP_bind_vcpu, &move), 0);
    check_is("event: close", close(near), 0);
    check_is("event: leaves the other unbound", status(far).status, EVTCHNSTAT_unbound);
    check_is("event: close the other", close(far), 0);
    check_is("event: status closed", status(far).status, EVTCHNSTAT_closed);
    check_is("event: no send on a closed port", send(far), (uint64_t)-XEN_EINVAL);
    clear_pending();
}

static void check_virq(void)
{
    struct evtchn_bind_virq bind = { .virq = VIRQ_DEBUG, .vcpu = 0 };
    struct evtchn_bind_virq again = bind;
    struct evtchn_status is;

    check_is("event: bind_virq", event(EVTCHNOP_bind_virq, &bind), 0);
    is = status(bind.port);
    check_is("event: status virq", is.status, EVTCHNSTAT_virq);
    check_is("event: its number", is.u.virq, VIRQ_DEBUG);
    check_is("event: bind_virq a second time", event(EVTCHNOP_bind_virq, &again),
             (uint64_t)-XEN_EEXIST);
    check_is("event: close", close(bind.port), 0);
}

/* An IPI to the same VCPU, for which SCHEDOP_poll must not wait. */
static void check_ipi(void)
{
    struct evtchn_bind_ipi bind = { .vcpu = 0 };
    struct sched_poll poll = { .nr_ports = 1, .timeout = 0 };

    check_is("event: bind_ipi", event(EVTCHNOP_bind_ipi, &bind), 0);
    check_is("event: status ipi", status(bind.port).status, EVTCHNSTAT_ipi);
    xen_evtchn_2l_mask(&bits, bind.port);
    check_is("event: send to oneself", send(bind.port), 0);
    set_xen_guest_handle(poll.ports, &bind.port);
    if (check_is("event: sets one's own bit", only_pending(), bind.port))
        check_is("event: poll finds it", (uint64_t)xen_sched(SCHEDOP_poll, &poll), 0);
    check_is("event: unmask", unmask(bind.port), 0);
    check_is("event: close", close(bind.port), 0);
    clear_pending();
}

/* From now on, the VCPU's vcpu_info is in a page of the guest. */
static void check_placement(void)
{
    static struct {
        uint8_t before[128];
        struct vcpu_info info;
        uint8_t after[128];
    } page PAGE_ALIGNED;
    struct vcpu_register_vcpu_info place = {
        .mfn = frame_of(&page), .offset = offsetof(__typeof__(page), info),
    };
    struct evtchn_bind_ipi bind = { .vcpu = 0 };

    check_is("vcpu: register_vcpu_info",
             (uint64_t)xen_vcpu(VCPUOP_register_vcpu_info, 0, &place), 0);
    guest.vcpu = &page.info;
    XEN_EVTCHN_2L_INIT(&bits, guest.shared, guest.vcpu);
    check_is("vcpu: ports are pending in the new place", selector(), ~(xen_ulong_t)0);
    clear_pending();
    check_is("event: bind_ipi", event(EVTCHNOP_bind_ipi, &bind), 0);
    check_is("event: send", send(bind.port), 0);
    check_is("vcpu: the selector is in the new place", selector(),
             (uint64_t)1 << bind.port / WORD_BITS);
    check_is("vcpu: and the upcall", upcall(), 1);
    take(bind.port);
    check_is("event: close", close(bind.port), 0);
    for (size_t i = 0; i < sizeof(page.before); i++)
        if (page.before[i] || page.after[i])
            check_stop("vcpu: Xen wrote beside vcpu_info", i, page.after[i]);
}

void check_events(void)
{
    check_shape();
    check_interdomain();
    check_virq();
    check_ipi();
    check_placement();
}
