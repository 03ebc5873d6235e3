/* SPDX-License-Identifier: MIT */
/* Tests hvm_op in a translated guest. On x86, some operations are for every guest. */
#include "guest.h"

#include "xen/errno.h"
#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"

#define hvm     (uint64_t)xen_hvm

static uint64_t get_param(uint32_t index, uint64_t *value)
{
    struct xen_hvm_param param = { .domid = DOMID_SELF, .index = index, .value = ~UINT64_C(0) };
    uint64_t result = hvm(HVMOP_get_param, &param);

    *value = param.value;
    return result;
}

static uint64_t set_param(uint32_t index, uint64_t value)
{
    struct xen_hvm_param param = { .domid = DOMID_SELF, .index = index, .value = value };

    return hvm(HVMOP_set_param, &param);
}

static void check_params(void)
{
    uint64_t value;

    check_is("hvm: read a parameter", get_param(HVM_PARAM_STORE_PFN, &value), 0);
    check_is("hvm: dom0 has no store's page", value, 0);
    check_is("hvm: which is not the guest's to write", set_param(HVM_PARAM_STORE_PFN, 1),
             (uint64_t)-XEN_EPERM);
    check_is("hvm: nor to read what is for the tools",
             get_param(HVM_PARAM_MONITOR_RING_PFN, &value), (uint64_t)-XEN_EPERM);
    check_is("hvm: no such parameter", get_param(HVM_NR_PARAMS, &value), (uint64_t)-XEN_EINVAL);
    if (!ON_X86) {
        check_is("hvm: nor is any on this architecture", set_param(HVM_PARAM_STORE_EVTCHN, 1),
                 (uint64_t)-XEN_EPERM);
        return;
    }
    check_is("hvm: write a parameter", set_param(HVM_PARAM_STORE_EVTCHN, 77), 0);
    check_is("hvm: read it back", get_param(HVM_PARAM_STORE_EVTCHN, &value), 0);
    check_is("hvm: as it was written", value, 77);
    check_is("hvm: the next is another", get_param(HVM_PARAM_CONSOLE_EVTCHN, &value), 0);
    check_is("hvm: and still 0", value, 0);
    check_is("hvm: write it back", set_param(HVM_PARAM_STORE_EVTCHN, 0), 0);
}

#if defined(XEN_ABI_X86)
static void check_mem_type(const char *what, uint64_t frame, unsigned int type)
{
    struct xen_hvm_get_mem_type get = { .domid = DOMID_SELF, .mem_type = 0xff, .pfn = frame };

    check_is(what, hvm(HVMOP_get_mem_type, &get), 0);
    check_is("hvm: is of that type", get.mem_type, type);
}

/* For any domain on x86. */
static void check_time_and_trace(void)
{
    struct xen_hvm_get_time time = { .now = 0 };
    struct xen_hvm_xentrace trace = { .event = 1, .extra_bytes = 4 };
    uint64_t before = clock_ns();

    check_is("hvm: get_time", hvm(HVMOP_get_time, &time), 0);
    check_within("hvm: is system time", time.now, before - NSEC_PER_MSEC,
                 clock_ns() + NSEC_PER_MSEC);
    check_is("hvm: xentrace", hvm(HVMOP_xentrace, &trace), 0);
    trace.extra_bytes = sizeof(trace.extra) + 1;
    check_is("hvm: of so many bytes", hvm(HVMOP_xentrace, &trace), (uint64_t)-XEN_EINVAL);
    trace.extra_bytes = 0;
    trace.event = 1 << 12;
    check_is("hvm: and so many events", hvm(HVMOP_xentrace, &trace), (uint64_t)-XEN_EINVAL);
}

static void check_x86(void)
{
    static uint8_t page[PAGE_SIZE] PAGE_ALIGNED;
    struct xen_hvm_pagetable_dying dying = { .domid = DOMID_SELF, .gpa = 0 };
    struct xen_hvm_evtchn_upcall_vector upcall = { .vcpu = 0, .vector = 15 };
    long result;

    check_mem_type("hvm: the guest's own page", frame_of(page), HVMMEM_ram_rw);
    check_mem_type("hvm: no page", 0xffffff, HVMMEM_mmio_dm);
    check_is("hvm: flush_tlbs", (uint64_t)xen_hvm_none(HVMOP_flush_tlbs), 0);
    check_is("hvm: takes no argument",
             (uint64_t)xen_op(__HYPERVISOR_hvm_op, HVMOP_flush_tlbs, page), (uint64_t)-XEN_EINVAL);
    check_is("hvm: an upcall is no exception", hvm(HVMOP_set_evtchn_upcall_vector, &upcall),
             (uint64_t)-XEN_EINVAL);
    upcall.vector = 0xf3;
    upcall.vcpu = 99;
    check_is("hvm: nor on a VCPU that is not", hvm(HVMOP_set_evtchn_upcall_vector, &upcall),
             (uint64_t)-XEN_ENOENT);
    /* A hint for shadow page tables: Xen refuses it if it uses nested page tables. */
    result = xen_hvm(HVMOP_pagetable_dying, &dying);
    check("hvm: pagetable_dying, if Xen shadows page tables",
          !result || result == -XEN_EINVAL || result == -XEN_ENOSYS);
}
#else
static void check_time_and_trace(void)
{
    struct { uint64_t now; } time = { 0 };      /* Arm's headers have no xen_hvm_get_time */

    check_is("hvm: no get_time on this architecture",
             (uint64_t)xen_op(__HYPERVISOR_hvm_op, HVMOP_get_time, &time), (uint64_t)-XEN_ENOSYS);
}

static void check_x86(void)
{
}
#endif

void check_hvm(void)
{
    check_time_and_trace();
    check_is("hvm: a request to a monitor, which is not there",
             (uint64_t)xen_hvm_none(HVMOP_guest_request_vm_event), 0);
    if (TRANSLATED) {
        check_params();
        check_x86();
    } else {
        uint64_t value;

        check_is("hvm: no parameters for PV", get_param(HVM_PARAM_STORE_PFN, &value),
                 (uint64_t)-XEN_EINVAL);
    }
}
