/* SPDX-License-Identifier: MIT */
/* Uses the core interface as a small kernel does: events, time, grants, memory, scheduling. */
#include "types.h"
#include <xen/callback.h>
#include <xen/elfnote.h>
#include <xen/event_channel.h>
#include <xen/features.h>
#include <xen/grant_table.h>
#include <xen/hvm/hvm_op.h>
#include <xen/hvm/params.h>
#include <xen/hvm/pvdrivers.h>
#include <xen/memory.h>
#include <xen/nmi.h>
#include <xen/physdev.h>
#include <xen/sched.h>
#include <xen/vcpu.h>
#include <xen/version.h>
#if defined(__i386__) || defined(__x86_64__)
#include <xen/arch-x86/xen-mca.h>
#endif

struct shared_info *shared;
#if __XEN_INTERFACE_VERSION__ >= 0x0003020a
grant_entry_v1_t *grants;
#else
grant_entry_t *grants;
#endif

unsigned int pending_word(unsigned int cpu, unsigned int word)
{
    struct vcpu_info *vcpu = &shared->vcpu_info[cpu];
    xen_ulong_t ready;

    vcpu->evtchn_upcall_pending = 0;
    ready = vcpu->evtchn_pending_sel;
    vcpu->evtchn_pending_sel = 0;
    return !!(ready & ((xen_ulong_t)1 << word)) &
           !!(shared->evtchn_pending[word] & ~shared->evtchn_mask[word]);
}

uint64_t system_time(const struct vcpu_time_info *t, uint64_t now, uint32_t *version)
{
    uint64_t delta = now - t->tsc_timestamp;

    *version = t->version;
    delta = t->tsc_shift < 0 ? delta >> -t->tsc_shift : delta << t->tsc_shift;
    return t->system_time + (uint32_t)(delta >> 32) * (uint64_t)t->tsc_to_system_mul;
}

/* On x86_32, Xen has no name for the high half if __XEN_TOOLS__ is defined. */
#ifdef xen_wc_sec_hi
uint64_t wall_clock(void)
{
    return ((uint64_t)shared->xen_wc_sec_hi << 32 | shared->wc_sec) * 1000000000u + shared->wc_nsec;
}
#endif

int alloc_port(domid_t remote)
{
    evtchn_alloc_unbound_t op;

    op.dom = DOMID_SELF;
    op.remote_dom = remote;
    if (hypercall(__HYPERVISOR_event_channel_op, EVTCHNOP_alloc_unbound, (unsigned long)&op, 0))
        return -1;
    return (int)op.port;
}

int bind_timer(uint32_t vcpu)
{
    struct evtchn_bind_virq op = { .virq = VIRQ_TIMER, .vcpu = vcpu };

    return hypercall(__HYPERVISOR_event_channel_op, EVTCHNOP_bind_virq, (unsigned long)&op, 0) ?
           -1 : (int)op.port;
}

unsigned int port_status(evtchn_port_t port)
{
    struct evtchn_status op = { .dom = DOMID_SELF, .port = port };

    hypercall(__HYPERVISOR_event_channel_op, EVTCHNOP_status, (unsigned long)&op, 0);
    return op.status == EVTCHNSTAT_interdomain ? op.u.interdomain.port : op.vcpu;
}

void grant(grant_ref_t ref, domid_t to, uint32_t frame, int readonly)
{
    grants[ref].frame = frame;
    grants[ref].domid = to;
    wmb();
    grants[ref].flags = (uint16_t)(GTF_permit_access | (readonly ? GTF_readonly : 0));
}

int16_t map_grant(grant_ref_t ref, domid_t from, uint64_t at, grant_handle_t *handle)
{
    struct gnttab_map_grant_ref op;

    op.host_addr = at;
    op.flags = GNTMAP_host_map | GNTMAP_readonly;
    op.ref = ref;
    op.dom = from;
    hypercall(__HYPERVISOR_grant_table_op, GNTTABOP_map_grant_ref, (unsigned long)&op, 1);
    *handle = op.handle;
    return op.status;
}

int16_t copy_grant(grant_ref_t ref, domid_t from, xen_pfn_t to, uint16_t bytes)
{
    gnttab_copy_t op;

    op.source.u.ref = ref;
    op.source.domid = from;
    op.source.offset = 16;
    op.dest.u.gmfn = to;
    op.dest.domid = DOMID_SELF;
    op.dest.offset = 32;
    op.len = bytes;
    op.flags = GNTCOPY_source_gref;
    hypercall(__HYPERVISOR_grant_table_op, GNTTABOP_copy, (unsigned long)&op, 1);
    return op.status;
}

long setup_table(xen_pfn_t *frames, unsigned int count)
{
    struct gnttab_setup_table op;

    op.dom = DOMID_SELF;
    op.nr_frames = count;
    set_xen_guest_handle(op.frame_list, frames);
    hypercall(__HYPERVISOR_grant_table_op, GNTTABOP_setup_table, (unsigned long)&op, 1);
    return op.status;
}

long balloon(xen_pfn_t *frames, unsigned long count, int bits)
{
    struct xen_memory_reservation op;

    op.nr_extents = count;
    op.extent_order = 0;
#if __XEN_INTERFACE_VERSION__ >= 0x00030209
    op.mem_flags = XENMEMF_address_bits(bits) | XENMEMF_node(1);
#else
    op.address_bits = (unsigned int)bits;
#endif
    op.domid = DOMID_SELF;
    set_xen_guest_handle(op.extent_start, frames);
    return hypercall(__HYPERVISOR_memory_op, XENMEM_populate_physmap, (unsigned long)&op, 0);
}

long map_shared(xen_pfn_t at)
{
    struct xen_add_to_physmap op = { .domid = DOMID_SELF, .space = XENMAPSPACE_shared_info, .gpfn = at };

    return hypercall(__HYPERVISOR_memory_op, XENMEM_add_to_physmap, (unsigned long)&op, 0);
}

long poll(evtchn_port_t *ports, unsigned int count, uint64_t timeout)
{
    struct sched_poll op;

    op.nr_ports = count;
    op.timeout = timeout;
    set_xen_guest_handle(op.ports, ports);
    return hypercall(__HYPERVISOR_sched_op, SCHEDOP_poll, (unsigned long)&op, 0);
}

long power_off(void)
{
    struct sched_shutdown op = { .reason = SHUTDOWN_poweroff };

    return hypercall(__HYPERVISOR_sched_op, SCHEDOP_shutdown, (unsigned long)&op, 0);
}

uint64_t idle_ns(unsigned int vcpu)
{
    struct vcpu_runstate_info info;

    hypercall(__HYPERVISOR_vcpu_op, VCPUOP_get_runstate_info, vcpu, (unsigned long)&info);
    return info.state == RUNSTATE_running ? info.time[RUNSTATE_blocked] + info.time[RUNSTATE_offline]
                                          : info.state_entry_time;
}

long register_vcpu(unsigned int vcpu, uint64_t frame, uint32_t offset)
{
    struct vcpu_register_vcpu_info op = { .mfn = frame, .offset = offset };

    return hypercall(__HYPERVISOR_vcpu_op, VCPUOP_register_vcpu_info, vcpu, (unsigned long)&op);
}

unsigned int feature(unsigned int index)
{
    xen_feature_info_t info = { .submap_idx = index / 32 };

    hypercall(__HYPERVISOR_xen_version, XENVER_get_features, (unsigned long)&info, 0);
    return info.submap >> (index % 32) & 1;
}

int running_on_release(const char *what)
{
    xen_extraversion_t extra;
    size_t i;

    hypercall(__HYPERVISOR_xen_version, XENVER_extraversion, (unsigned long)extra, 0);
    for (i = 0; i < sizeof(extra) && extra[i] && extra[i] == what[i]; i++)
        ;
    return (int)i;
}

uint64_t param(uint32_t index)
{
    struct xen_hvm_param op = { .domid = DOMID_SELF, .index = index };

    hypercall(__HYPERVISOR_hvm_op, HVMOP_get_param, (unsigned long)&op, 0);
    return index == HVM_PARAM_STORE_PFN ? op.value : 0;
}

long eoi(uint32_t irq)
{
    struct physdev_eoi op = { .irq = irq };

    return hypercall(__HYPERVISOR_physdev_op, PHYSDEVOP_eoi, (unsigned long)&op, 0);
}

long batch(multicall_entry_t *calls, unsigned int count)
{
    unsigned int i;

    for (i = 0; i < count; i++) {
        calls[i].op = __HYPERVISOR_xen_version;
        calls[i].args[0] = XENVER_version;
        calls[i].args[1] = 0;
    }
    hypercall(__HYPERVISOR_multicall, (unsigned long)calls, count, 0);
    return (long)calls[count - 1].result;
}

int driver(unsigned int i, const char **name)
{
    static const struct { const char *name; uint16_t number; } drivers[] = {
#define EACH(name, number) { name, number },
        PVDRIVERS_PRODUCT_LIST(EACH)
    };

    *name = drivers[i].name;
    return drivers[i].number;
}

xen_uuid_t uuid(uint32_t a, uint16_t b, uint16_t c, uint16_t d, const uint8_t *e)
{
    xen_uuid_t from_parts = XEN_DEFINE_UUID_(a, b, c, d, e[0], e[1], e[2], e[3], e[4], e[5]);

    return e[0] ? from_parts : XEN_DEFINE_UUID(0xa71812dc, 0xc698, 0x4369, 0x9acf, 1, 2, 3, 4, 5, 6);
}

#ifdef __XEN_TOOLS__
long share(xen_mem_sharing_op_t *op, uint64_t client, grant_ref_t ref)
{
    XENMEM_SHARING_OP_FIELD_MAKE_GREF(op->u.share.source_gfn, ref);
    op->u.share.client_gfn = client;
    return hypercall(__HYPERVISOR_memory_op, XENMEM_sharing_op, (unsigned long)op, 0);
}
#endif

#if defined(__i386__) || defined(__x86_64__)
unsigned int machine_check(struct mc_info *info, uint16_t *second)
{
    struct mcinfo_common *first = x86_mcinfo_first(info);

    *second = x86_mcinfo_next(first)->type;
    return x86_mcinfo_nentries(info);
}

unsigned long frame_of_machine(unsigned long frame)
{
    return machine_to_phys_mapping[frame];
}
#endif

#ifdef GUEST_RAM_BANKS
uint64_t end_of_ram(unsigned int bank)
{
    static const uint64_t bases[] = GUEST_RAM_BANK_BASES, sizes[] = GUEST_RAM_BANK_SIZES;

    return bases[bank] + sizes[bank];
}
#endif

#ifdef XEN_HAVE_PV_GUEST_ENTRY
xen_ulong_t boot(const start_info_t *si, char *line)
{
    size_t i;

    for (i = 0; i < MAX_GUEST_CMDLINE && si->cmd_line[i]; i++)
        line[i] = (char)si->cmd_line[i];
    return si->nr_pages + (si->flags & SIF_INITDOMAIN ? si->console.dom0.info_off : si->console.domU.mfn) +
           si->mod_start + si->mod_len;
}

uint32_t set_trap(trap_info_t *t, uint8_t vector, unsigned long handler)
{
    t->vector = vector;
    t->flags = 0;
    TI_SET_DPL(t, 1);
    TI_SET_IF(t, 1);
    TI_SET_DPL(t, 2);           /* keeps what the others set */
    t->cs = FLAT_KERNEL_CS;
    t->address = handler;
    return (uint32_t)(TI_GET_DPL(t) + TI_GET_IF(t));
}

long map_page(unsigned long where, uint64_t entry)
{
    mmu_update_t update;
    struct mmuext_op flush;

    update.ptr = (uint64_t)where | MMU_NORMAL_PT_UPDATE;
    update.val = entry;
    flush.cmd = MMUEXT_INVLPG_LOCAL;
    flush.arg1.linear_addr = where;
    return hypercall(__HYPERVISOR_mmu_update, (unsigned long)&update, 1, 0) |
           hypercall(__HYPERVISOR_mmuext_op, (unsigned long)&flush, 1, 0);
}

unsigned long start_vcpu(vcpu_guest_context_t *c, unsigned long entry, unsigned long stack, unsigned long table)
{
    c->flags = VGCF_i387_valid | VGCF_in_kernel;
    c->user_regs.eip = entry;
    c->user_regs.esp = stack;
    c->user_regs.cs = FLAT_KERNEL_CS;
    c->ctrlreg[3] = xen_pfn_to_cr3(table);
    c->event_callback_eip = entry + 16;
    return c->kernel_sp + c->vm_assist + (unsigned long)MACH2PHYS_NR_ENTRIES;
}

long set_callback(unsigned long handler)
{
    struct callback_register op;

    op.type = CALLBACKTYPE_event;
    op.flags = CALLBACKF_mask_events;
#ifdef __i386__
    op.address.cs = FLAT_KERNEL_CS;
    op.address.eip = handler;
#else
    op.address = handler;
#endif
    return hypercall(__HYPERVISOR_callback_op, CALLBACKOP_register, (unsigned long)&op, 0);
}
#endif
