/* SPDX-License-Identifier: MIT */
#include "xen/xen.h"
#include "xen/event_channel.h"
#include "xen/sched.h"
#include "xen/vcpu.h"
#include "xen/memory.h"
#include "xen/version.h"
#include "xen/features.h"
#include "xen/physdev.h"
#include "xen/callback.h"
#include "xen/nmi.h"
#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"
#include "wire.h"

/* set_xen_guest_handle() sets a handle at run time; this initialises one in a constant. */
#define ADDRESS(type, n)  { .p = (type *)(uintptr_t)(n) }

/*
 * x86_32: 17000000 daffffff 34333231 44434241 54535251 64636261 74737271 84838281
 * others: 1700000000000000 daffffffffffffff 3433323100000000 4443424100000000 5453525100000000
 *         6463626100000000 7473727100000000 8483828100000000
 */
MESSAGE(struct multicall_entry, multicall) = {
    .op     = __HYPERVISOR_iret,
    .result = (xen_ulong_t)-38,
    .args   = { 0x31323334, 0x41424344, 0x51525354, 0x61626364, 0x71727374, 0x81828384 }
};

/* all: 1a17161514131211 2827262524232221 */
MESSAGE(struct mmu_update, mmu_update) = {
    .ptr = 0x1112131415161718 | MMU_PT_UPDATE_PRESERVE_AD, .val = 0x2122232425262728
};

/*
 * x86_32: 09000000 24232221 34333231
 * others: 09000000 [00000000] 2423222100000000 3433323100000000
 */
MESSAGE(struct mmuext_op, mmuext_invlpg) = {
    .cmd  = MMUEXT_INVLPG_MULTI,
    .arg1 = { .linear_addr = 0x21222324 },
    .arg2 = { .vcpumask = ADDRESS(const void, 0x31323334) }
};

/* all: f07f 2221 34333231 */
MESSAGE(struct evtchn_alloc_unbound, event_alloc) = {
    .dom = DOMID_SELF, .remote_dom = 0x2122, .port = 0x31323334
};

/* all: 1211 [0000] 24232221 34333231 */
MESSAGE(struct evtchn_bind_interdomain, event_bind) = {
    .remote_dom = 0x1112, .remote_port = 0x21222324, .local_port = 0x31323334
};

/* all: 01000000 24232221 34333231 */
MESSAGE(struct evtchn_bind_virq, event_bind_virq) = {
    .virq = VIRQ_DEBUG, .vcpu = 0x21222324, .port = 0x31323334
};

/* all: 1211 [0000] 24232221 02000000 44434241 5251 [0000] 64636261 */
MESSAGE(struct evtchn_status, event_status) = {
    .dom           = 0x1112,
    .port          = 0x21222324,
    .status        = EVTCHNSTAT_interdomain,
    .vcpu          = 0x41424344,
    .u.interdomain = { .dom = 0x5152, .port = 0x61626364 }
};

/*
 * x86_32: 14131211 24232221 3837363534333231
 * others: 1413121100000000 24232221 [00000000] 3837363534333231
 */
MESSAGE(struct sched_poll, sched_poll) = {
    .ports    = ADDRESS(evtchn_port_t, 0x11121314),
    .nr_ports = 0x21222324,
    .timeout  = 0x3132333435363738
};

/* all: 1211 [0000] 03000000 */
MESSAGE(struct sched_remote_shutdown, sched_remote_shutdown) = {
    .domain_id = 0x1112, .reason = SHUTDOWN_crash
};

/*
 * x86_32: 02000000 2827262524232221 3837363534333231 4847464544434241 5857565554535251
 *         6867666564636261
 * others: 02000000 [00000000] 2827262524232221 3837363534333231 4847464544434241 5857565554535251
 *         6867666564636261
 */
MESSAGE(struct vcpu_runstate_info, vcpu_runstate) = {
    .state            = RUNSTATE_blocked,
    .state_entry_time = 0x2122232425262728,
    .time = { 0x3132333435363738, 0x4142434445464748, 0x5152535455565758, 0x6162636465666768 }
};

/* all: 1413121100000000 */
MESSAGE(struct vcpu_register_runstate_memory_area, vcpu_runstate_area) = {
    .addr = { .p = 0x11121314 }
};

/*
 * x86_32: 1817161514131211 01000000
 * others: 1817161514131211 01000000 [00000000]
 */
MESSAGE(struct vcpu_set_singleshot_timer, vcpu_timer) = {
    .timeout_abs_ns = 0x1112131415161718, .flags = VCPU_SSHOTTMR_future
};

/* all: 1817161514131211 24232221 34333231 */
MESSAGE(struct vcpu_register_vcpu_info, vcpu_info_place) = {
    .mfn = 0x1112131415161718, .offset = 0x21222324, .rsvd = 0x31323334
};

/*
 * all: 14131211 24232221 3837363534333231 4847464544434241 54535251 fd 01 81 82
 */
MESSAGE(struct vcpu_time_info, vcpu_time) = {
    .version           = 0x11121314,
    .pad0              = 0x21222324,
    .tsc_timestamp     = 0x3132333435363738,
    .system_time       = 0x4142434445464748,
    .tsc_to_system_mul = 0x51525354,
    .tsc_shift         = -3,
    .flags             = XEN_PVCLOCK_TSC_STABLE_BIT,
    .pad1              = { 0x81, 0x82 }
};

/*
 * x86_32: 01 02 [0000] 34333231 00*24 44434241 00*28
 * x86_64: 01 02 [000000000000] 3433323100000000 00*16 44434241 00*28
 * others: 01 02 [000000000000] 3433323100000000 44434241 00*28
 */
MESSAGE(struct vcpu_info, vcpu_info) = {
    .evtchn_upcall_pending = 1,
#if defined(XEN_ABI_X86)
    .evtchn_upcall_mask    = 2,
#else
    .pad0                  = 2,
#endif
    .evtchn_pending_sel    = 0x31323334,
    .time                  = { .version = 0x41424344 }
};

/*
 * x86_32: 14131211 24232221 34333231 00020000 5251 [0000]
 * others: 1413121100000000 2423222100000000 34333231 00020000 5251 [000000000000]
 */
MESSAGE(struct xen_memory_reservation, memory_reservation) = {
    .extent_start = ADDRESS(xen_pfn_t, 0x11121314),
    .nr_extents   = 0x21222324,
    .extent_order = 0x31323334,
    .mem_flags    = 1 << 9,
    .domid        = 0x5152
};

/*
 * x86_32: 1211 2221 01000000 44434241 54535251
 * others: 1211 2221 01000000 4443424100000000 5453525100000000
 */
MESSAGE(struct xen_add_to_physmap, memory_map) = {
    .domid = 0x1112,
    .size  = 0x2122,
    .space = XENMAPSPACE_grant_table,
    .idx   = 0x41424344,
    .gpfn  = 0x51525354
};

/* all: 14131211 04091800 */
MESSAGE(struct xen_feature_info, version_features) = {
    .submap_idx = 0x11121314,
    .submap     = 1 << XENFEAT_auto_translated_physmap | 1 << XENFEAT_hvm_callback_vector |
                  1 << XENFEAT_dom0 | 1 << XENFEAT_vcpu_time_phys_area |
                  1 << XENFEAT_dm_msix_all_writes
};

/*
 * x86_32: 1211 [0000] 24232221 34333231 44434241 54535251 64636261 74737271 8887868584838281
 * others: 1211 [0000] 24232221 34333231 44434241 54535251 64636261 74737271 [00000000]
 *         8887868584838281
 */
MESSAGE(struct physdev_map_pirq, physdev_map) = {
    .domid      = 0x1112,
    .type       = 0x21222324,
    .index      = 0x31323334,
    .pirq       = 0x41424344,
    .bus        = 0x51525354,
    .devfn      = 0x61626364,
    .entry_nr   = 0x71727374,
    .table_base = 0x8182838485868788
};

/*
 * x86_32: 0700 0100 34333231 44434241
 * x86_64,arm32,arm64: 0700 0100 [00000000] 3433323100000000
 */
#if defined(XEN_ABI_X86) || defined(XEN_ABI_ARM)
MESSAGE(struct callback_register, callback) = {
    .type    = CALLBACKTYPE_syscall32,
    .flags   = CALLBACKF_mask_events,
# if defined(XEN_ABI_X86_32)
    .address = { .cs = 0x31323334, .eip = 0x41424344 }
# else
    .address = 0x31323334
# endif
};
#endif

/*
 * x86_32,arm32: 14131211 24232221
 * others: 1413121100000000 2423222100000000
 */
MESSAGE(struct xennmi_callback, nmi_callback) = {
    .handler_address = 0x11121314, .pad = 0x21222324
};

/* all: 1211 2221 02000000 4847464544434241 */
MESSAGE(struct xen_hvm_param, hvm_param) = {
    .domid = 0x1112,
    .pad   = 0x2122,
    .index = HVM_PARAM_STORE_EVTCHN,
    .value = 0x4142434445464748
};
