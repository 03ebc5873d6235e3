/* SPDX-License-Identifier: MIT */
/*
 * vcpu.h - a domain's virtual CPUs: start, stop, timers, and what Xen tells of them.
 *
 * Contract: HYPERVISOR_vcpu_op(cmd, vcpuid, arg): cmd is VCPUOP_*, vcpuid is a
 *           VCPU of the calling domain, arg points to the struct of that
 *           operation. 0, where nothing else is said, or a negative XEN_E*
 *           error; -ENOENT: no such VCPU.
 * Layout:   differs by ABI where a 64-bit member follows a 32-bit one, or ends
 *           with one: x86_32 aligns both to 4.
 */
#ifndef __XEN_PUBLIC_VCPU_H__
#define __XEN_PUBLIC_VCPU_H__

#include "xen.h"

XEN_ABI_BEGIN

/*
 * VCPUOP_*: the operation, and the struct that arg points to.
 *
 * initialise sets the state that a VCPU begins with, once: -EEXIST after that. It
 * does not run before up. down may return while another VCPU still runs on for a
 * moment; a VCPU that stops itself does so at once. One that is down still holds
 * its page tables, GDT and LDT: move it to ones that stay before.
 * 4 and 5 since 3.0.4, 14 and 15 since 4.18 (XENFEAT_runstate_phys_area,
 * XENFEAT_vcpu_time_phys_area; Xen 4.20 on Arm has the feature and answers 14 with -EINVAL).
 */
#define VCPUOP_initialise                      0  /* vcpu_guest_context; HVM: vcpu_hvm_context */
#define VCPUOP_up                              1  /* none: let it run */
#define VCPUOP_down                            2  /* none: stop it */
#define VCPUOP_is_up                           3  /* none; returns 1 if it is up, else 0 */
#define VCPUOP_get_runstate_info               4  /* vcpu_runstate_info */
#define VCPUOP_register_runstate_memory_area   5  /* vcpu_register_runstate_memory_area */
#define VCPUOP_set_periodic_timer              6  /* vcpu_set_periodic_timer, since 3.1 */
#define VCPUOP_stop_periodic_timer             7  /* none, since 3.1 */
#define VCPUOP_set_singleshot_timer            8  /* vcpu_set_singleshot_timer, since 3.1 */
#define VCPUOP_stop_singleshot_timer           9  /* none, since 3.1 */
#define VCPUOP_register_vcpu_info             10  /* vcpu_register_vcpu_info, since 3.1 */
#define VCPUOP_send_nmi                       11  /* none: raise an NMI there; since 3.2 */
#define VCPUOP_get_physid                     12  /* vcpu_get_physid, since 3.3 */
#define VCPUOP_register_vcpu_time_memory_area 13  /* vcpu_register_time_memory_area, since 4.0 */
#define VCPUOP_register_runstate_phys_area    14  /* vcpu_register_runstate_memory_area */
#define VCPUOP_register_vcpu_time_phys_area   15  /* vcpu_register_time_memory_area */

/* vcpu_runstate_info.state, and the index of .time. */
#define RUNSTATE_running   0  /* on a CPU */
#define RUNSTATE_runnable  1  /* wants a CPU and has none: time that others took */
#define RUNSTATE_blocked   2  /* idle: waits for an event */
#define RUNSTATE_offline   3  /* not to run: down, or paused by the tools or by Xen */

/*
 * vcpu_runstate_info.state_entry_time: Xen is writing the record now. Only where
 * the guest asked for it (VMASST_TYPE_runstate_update_flag), or registered the
 * record by its physical address. Since 4.8.
 */
#define XEN_RUNSTATE_UPDATE  (xen_mk_ullong(1) << 63)

/*
 * vcpu_runstate_info: how one VCPU spent its life.
 *
 * VCPUOP_get_runstate_info fills one in. One that was registered is written
 * by Xen whenever the VCPU gets a CPU or loses it, so that the VCPU itself always
 * finds RUNSTATE_running there. Only the VCPU itself can be sure to read an unbroken
 * one: it reads state_entry_time, the rest, and state_entry_time again, and does
 * so anew if the two differ. Another VCPU also needs XEN_RUNSTATE_UPDATE, which
 * must be clear in both. access/runstate.h does this.
 *
 *   offset  x86_32  size  field
 *        0       0     4  state
 *        4       -     4  (hole)
 *        8       4     8  state_entry_time
 *       16      12    32  time
 *       48      44
 */
struct vcpu_runstate_info {
    int      state;             /* RUNSTATE_* */
    uint64_t state_entry_time;  /* system time when state began, ns; XEN_RUNSTATE_UPDATE */
    uint64_t time[4];           /* ns in each RUNSTATE_*; together, the VCPU's age */
};
typedef struct vcpu_runstate_info vcpu_runstate_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_runstate_info_t);

/*
 * VCPUOP_register_runstate_memory_area, VCPUOP_register_runstate_phys_area: where Xen
 * is to keep the record up to date, by virtual or by physical address. One of
 * each may be registered, the last one counts; while there is one by physical address,
 * that by virtual address is not written.
 *
 *                    _memory_area                         _phys_area, since 4.18
 *   address          virtual, in h or v                   guest-physical (PV: machine), in p
 *   ended by         address 0                            all bits 1
 *   alignment        none                                 xen_ulong_t, or -ENXIO
 *   page boundary    may cross one                        must not: -ENXIO
 *   translated       at each update, by the page          once, by the call: Xen keeps the
 *                    tables that the VCPU has then        page, which must be writable
 *   not mapped then  the update is left out; a PV guest   (cannot be)
 *                    in user mode gets it as soon as
 *                    its kernel runs
 *   KPTI, Meltdown   user page tables without the         no matter
 *                    kernel's mappings lose the updates
 *                    made in user mode (HVM, Arm)
 *   UPDATE bit       VMASST_TYPE_runstate_update_flag     always
 *   layout, x86      32-bit if shared_info is             32-bit if the call came from
 *                                                         32-bit code
 *   layout, Arm      the same for both widths             the same for both widths
 */
struct vcpu_register_runstate_memory_area {
    union {
        XEN_GUEST_HANDLE(vcpu_runstate_info_t) h;  /* in:  virtual address, as a handle */
        struct vcpu_runstate_info *v;              /* in:  virtual address */
        uint64_t p;                                /* in:  guest-physical address */
    } addr;
};
typedef struct vcpu_register_runstate_memory_area vcpu_register_runstate_memory_area_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_runstate_memory_area_t);

/*
 * VCPUOP_set_periodic_timer: raise VIRQ_TIMER again and again; one such timer a VCPU. It
 * does not tick while the VCPU is blocked.
 */
struct vcpu_set_periodic_timer {
    uint64_t period_ns;         /* in:  ns; -EINVAL for less than a millisecond */
};
typedef struct vcpu_set_periodic_timer vcpu_set_periodic_timer_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_set_periodic_timer_t);

/* vcpu_set_singleshot_timer.flags */
#define _VCPU_SSHOTTMR_future  0
/* -ETIME if the time is past; 4.17 and 4.20 were seen to accept it all the same, 4.14 was not */
#define VCPU_SSHOTTMR_future   (1U << _VCPU_SSHOTTMR_future)

/*
 * VCPUOP_set_singleshot_timer: raise VIRQ_TIMER once; one such timer a VCPU, which
 * sets it for itself only.
 *
 *   offset  x86_32  size  field
 *        0       0     8  timeout_abs_ns
 *        8       8     4  flags
 *       12       -     4  (hole)
 *       16      12
 */
struct vcpu_set_singleshot_timer {
    uint64_t timeout_abs_ns;    /* in:  system time, ns */
    uint32_t flags;             /* in:  VCPU_SSHOTTMR_* */
};
typedef struct vcpu_set_singleshot_timer vcpu_set_singleshot_timer_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_set_singleshot_timer_t);

/*
 * VCPUOP_register_vcpu_info: move a VCPU's vcpu_info out of shared_info, to a place
 * of the guest's.
 *
 * Always by frame, as _phys_area above: translated once, aligned as xen_ulong_t
 * and within one page, or -ENXIO. Once a VCPU (-EINVAL or -EBUSY after that),
 * by itself or while it is down. VCPUs beyond the XEN_LEGACY_MAX_VCPUS of
 * shared_info have none before.
 */
struct vcpu_register_vcpu_info {
    uint64_t mfn;               /* in:  frame of the page; guest frame where Xen translates */
    uint32_t offset;            /* in:  bytes into the page */
    uint32_t rsvd;              /* ignored */
};
typedef struct vcpu_register_vcpu_info vcpu_register_vcpu_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_vcpu_info_t);

/*
 * VCPUOP_get_physid: the CPU that a VCPU is pinned to. x86 only; -EINVAL where it
 * is not pinned, or the domain may not know.
 */
struct vcpu_get_physid {
    uint64_t phys_id;           /* out: ACPI ID << 32 | APIC ID */
};
typedef struct vcpu_get_physid vcpu_get_physid_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_get_physid_t);

/* The two halves of phys_id. */
#define xen_vcpu_physid_to_x86_apicid(physid)  ((uint32_t)(physid))
#define xen_vcpu_physid_to_x86_acpiid(physid)  ((uint32_t)((physid) >> 32))

DEFINE_XEN_GUEST_HANDLE(vcpu_time_info_t);

/*
 * VCPUOP_register_vcpu_time_memory_area, VCPUOP_register_vcpu_time_phys_area: where Xen
 * is to keep a second copy of the VCPU's vcpu_time_info (xen.h), which user mode may
 * read: Xen writes it together with the first, by the same rule of version. x86 only;
 * the layout is the same for both widths. What differs between the two is as for the
 * runstate record, but for its UPDATE bit.
 */
struct vcpu_register_time_memory_area {
    union {
        XEN_GUEST_HANDLE(vcpu_time_info_t) h;      /* in:  virtual address, as a handle */
        struct vcpu_time_info *v;                  /* in:  virtual address */
        uint64_t p;                                /* in:  guest-physical address */
    } addr;
};
typedef struct vcpu_register_time_memory_area vcpu_register_time_memory_area_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_time_memory_area_t);

XEN_ABI_END

#endif /* __XEN_PUBLIC_VCPU_H__ */
