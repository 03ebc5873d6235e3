/* SPDX-License-Identifier: MIT */
/*
 * vcpu.h - operations on a domain's virtual CPUs: start, stop, set timers, read their state.
 *
 * Contract: HYPERVISOR_vcpu_op(cmd, vcpuid, arg): cmd is VCPUOP_*, vcpuid is a VCPU of the
 *           calling domain, arg points to the struct of that operation. Returns 0 or a
 *           negative XEN_E* error. Any operation: -XEN_ENOENT: no such VCPU; -XEN_EFAULT:
 *           Xen cannot read or write *arg; -XEN_ENOMEM: Xen has too little memory. Unknown
 *           operation: -XEN_ENOSYS on x86, -XEN_EINVAL on Arm. On Arm only operations 5 and
 *           10 exist; there a guest starts and stops its VCPUs by PSCI.
 * Layout:   differs by ABI where a 64-bit member follows a 32-bit member, or a record with
 *           64-bit members ends with a 32-bit one: x86_32 aligns both to 4.
 *
 * System time is Xen's clock in nanoseconds since the host booted (vcpu_time_info in xen.h).
 */
#ifndef __XEN_PUBLIC_VCPU_H__
#define __XEN_PUBLIC_VCPU_H__

#include "abi.h"
#include "xen.h"

XEN_ABI_BEGIN

/*
 * VCPUOP_*: the operation, and the struct that arg points to.
 *
 * initialise  Sets the registers that the VCPU starts with. The VCPU stays down until
 *             VCPUOP_up. (PV) The guest must not set VGCF_online in flags: the VCPU then counts
 *             as up already, and VCPUOP_up does not start it. -XEN_EEXIST: it is initialised
 *             already. -XEN_EINVAL: the registers are not valid; (PV) the frame of a top-level
 *             page table is not the domain's or has another use; (PV; until 4.18 every guest)
 *             the VCPU has no vcpu_info yet: one that has none in shared_info
 *             (XEN_LEGACY_MAX_VCPUS) needs VCPUOP_register_vcpu_info first. (PV) For an entry of
 *             the page tables that Xen does not allow, the error is that of mmu_update (xen.h).
 * up          Starts the VCPU. -XEN_EINVAL: it is not initialised.
 * down        Stops the VCPU. If it is the calling VCPU, it stops before the hypercall
 *             returns. If it is another VCPU, it can run on for a moment after the call has
 *             returned. A PV VCPU that is down still uses its page tables, GDT and LDT: to
 *             free them, the guest must switch the VCPU to others first. If no other VCPU of
 *             the domain is up, Xen shuts the whole domain down with SHUTDOWN_poweroff.
 * send_nmi    Raises a non-maskable interrupt. -XEN_EINVAL: arg is not NULL.
 *
 * Operations 4 and 5 exist since 3.0.2. Operations 14 and 15 exist since 4.18, on x86 only;
 * XENFEAT_runstate_phys_area and XENFEAT_vcpu_time_phys_area announce them. Xen sets
 * XENFEAT_runstate_phys_area on Arm too, but 14 returns -XEN_EINVAL there (4.18 to 4.22).
 */
#define VCPUOP_initialise                      0  /* vcpu_guest_context; HVM: vcpu_hvm_context */
#define VCPUOP_up                              1  /* none */
#define VCPUOP_down                            2  /* none */
#define VCPUOP_is_up                           3  /* none; returns 1 if the VCPU is up, else 0 */
#define VCPUOP_get_runstate_info               4  /* vcpu_runstate_info */
#define VCPUOP_register_runstate_memory_area   5  /* vcpu_register_runstate_memory_area */
#define VCPUOP_set_periodic_timer              6  /* vcpu_set_periodic_timer, since 3.1 */
#define VCPUOP_stop_periodic_timer             7  /* none, since 3.1 */
#define VCPUOP_set_singleshot_timer            8  /* vcpu_set_singleshot_timer, since 3.1 */
#define VCPUOP_stop_singleshot_timer           9  /* none, since 3.1. -XEN_EINVAL: another VCPU */
#define VCPUOP_register_vcpu_info             10  /* vcpu_register_vcpu_info, since 3.1 */
#define VCPUOP_send_nmi                       11  /* none, since 3.2 */
#define VCPUOP_get_physid                     12  /* vcpu_get_physid, since 3.3 */
#define VCPUOP_register_vcpu_time_memory_area 13  /* vcpu_register_time_memory_area, since 4.0 */
#define VCPUOP_register_runstate_phys_area    14  /* vcpu_register_runstate_memory_area */
#define VCPUOP_register_vcpu_time_phys_area   15  /* vcpu_register_time_memory_area */

/* vcpu_runstate_info.state, and the index of vcpu_runstate_info.time. */
#define RUNSTATE_running   0  /* running on a physical CPU */
#define RUNSTATE_runnable  1  /* runnable, but waiting for a physical CPU (stolen time) */
#define RUNSTATE_blocked   2  /* idle: waiting for an event */
#define RUNSTATE_offline   3  /* not blocked, but cannot run: down, or paused by the toolstack or
                                 by Xen */

/*
 * Bit in vcpu_runstate_info.state_entry_time: Xen is writing the record at this moment. Xen
 * uses it for a record registered by physical address, and for one registered by virtual
 * address if the guest enabled VMASST_TYPE_runstate_update_flag. Since 4.8.
 */
#define XEN_RUNSTATE_UPDATE  (xen_mk_ullong(1) << 63)

#ifndef XEN_ABI_ASSEMBLER

/*
 * vcpu_runstate_info: how much time a VCPU has spent running, waiting, idle and offline.
 *
 * VCPUOP_get_runstate_info copies the current values. A guest can instead register a record
 * in its memory. Xen writes a registered record each time the VCPU starts or stops running on a
 * physical CPU. The VCPU itself therefore reads RUNSTATE_running there.
 *
 * A VCPU that reads its own registered record must read state_entry_time, then the other
 * members, then state_entry_time again, and must start again if the two values differ. To
 * read the record of another VCPU, XEN_RUNSTATE_UPDATE must be in use, and the reader must
 * also start again if that bit is set. access/runstate.h does this.
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
    uint64_t state_entry_time;  /* system time when `state` began, ns; XEN_RUNSTATE_UPDATE */
    uint64_t time[4];           /* ns spent in each RUNSTATE_* since the VCPU was created. When
                                   Xen updates a registered record, it does not count the time
                                   in the present state, since state_entry_time */
};
typedef struct vcpu_runstate_info vcpu_runstate_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_runstate_info_t);

/*
 * VCPUOP_register_runstate_memory_area, VCPUOP_register_runstate_phys_area: register a
 * vcpu_runstate_info that Xen keeps up to date.
 *
 * The first operation takes a virtual address, the second a physical address. Each VCPU can
 * have one of each kind; a later registration replaces an earlier one. While a record is
 * registered by physical address, Xen does not write the one registered by virtual address.
 *
 *                    _memory_area                         _phys_area, since 4.18
 *   address          virtual, in h or v                   guest-physical (PV: machine), in p
 *   unregister with  address 0. Xen still writes the      all bits 1
 *                    record there once, if mapped
 *   first written    in the call                          in the call if the VCPU is the
 *                                                         caller, else at its next update
 *   alignment        none                                 that of xen_ulong_t
 *   page boundary    the record may cross one             the record must not cross one
 *   translation      at each update, with the page        once, in the call. Xen keeps a
 *                    tables that the VCPU uses then       reference to the page
 *   not mapped at    Xen skips the update. If a 64-bit    (cannot happen)
 *   an update        PV VCPU is in user mode, Xen repeats
 *                    it when the kernel of the guest runs
 *   separate user    (HVM, Arm) updates during user mode  no effect
 *   page tables      are lost if the user page tables do
 *   (KPTI)           not map the record
 *   UPDATE bit       if the guest enabled                 always
 *                    VMASST_TYPE_runstate_update_flag
 *   layout on x86    that of shared_info: 32 or 64 bits   that of the caller: 32 or 64 bits
 *   layout on Arm    the same for both widths             (x86 only)
 *
 * Errors of _memory_area: -XEN_EFAULT: Xen cannot use the address. Errors of _phys_area:
 * -XEN_ENXIO: the alignment is wrong, or the record crosses a page boundary. -XEN_EINVAL: no
 * page of the domain is at that address. -XEN_EPERM: (x86 HVM and PVH) it is memory
 * of a real device that the guest has mapped.
 * -XEN_EACCES: the page is not writable. -XEN_EAGAIN: (x86) the page is paged out or shared with
 * other domains; retry later.
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
 * VCPUOP_set_periodic_timer: raise VIRQ_TIMER periodically. Each VCPU has one such timer. In a
 * PV VCPU it runs from the start, with a period of 10 ms.
 *
 * The timer ticks only while the VCPU runs on a physical CPU. When the VCPU starts to run again
 * a period or more after the last tick, Xen raises one tick at once for all missed ones.
 */
struct vcpu_set_periodic_timer {
    uint64_t period_ns;         /* in:  period, ns; -XEN_EINVAL if shorter than 1 ms, or if
                                   longer than 2^62 - 1 ns */
};
typedef struct vcpu_set_periodic_timer vcpu_set_periodic_timer_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_set_periodic_timer_t);

#endif /* XEN_ABI_ASSEMBLER */

/* vcpu_set_singleshot_timer.flags */
#define _VCPU_SSHOTTMR_future  0
/* Return -XEN_ETIME if timeout_abs_ns has passed. Xen ignores this flag since 4.17.3 and 4.18.0 */
#define VCPU_SSHOTTMR_future   (1U << _VCPU_SSHOTTMR_future)

#ifndef XEN_ABI_ASSEMBLER

/*
 * VCPUOP_set_singleshot_timer: raise VIRQ_TIMER once, at a given time.
 *
 * Each VCPU has one such timer; a new time replaces the old one. If the time has passed, Xen
 * raises the event at once. -XEN_EINVAL: vcpuid is not the calling VCPU.
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
 * VCPUOP_register_vcpu_info: move the vcpu_info of a VCPU from shared_info to a page of the
 * guest's choice.
 *
 * shared_info has a vcpu_info only for the first XEN_LEGACY_MAX_VCPUS VCPUs. The others have
 * none until this call. Xen copies the old vcpu_info if there is one, then sets all bits of
 * evtchn_pending_sel and notifies the VCPU: the guest must expect one event without a cause.
 * The guest cannot change or undo the registration. Until 4.17 the VCPU had to be the caller or
 * down, else -XEN_EINVAL.
 *
 * The record must have the alignment of xen_ulong_t and must not cross a page boundary:
 * -XEN_ENXIO. -XEN_EBUSY: already registered (until 4.17: -XEN_EINVAL). -XEN_EINVAL: offset
 * is not within a page, or no page of the domain is at that frame. -XEN_EPERM, -XEN_EACCES,
 * -XEN_EAGAIN: as VCPUOP_register_runstate_phys_area.
 */
struct vcpu_register_vcpu_info {
    uint64_t mfn;               /* in:  gfn of the page (PV: mfn) */
    uint32_t offset;            /* in:  byte offset in the page */
    uint32_t rsvd;              /* ignored */
};
typedef struct vcpu_register_vcpu_info vcpu_register_vcpu_info_t;
DEFINE_XEN_GUEST_HANDLE(vcpu_register_vcpu_info_t);

/*
 * VCPUOP_get_physid: identify the physical CPU that a VCPU of the hardware domain (dom0) is
 * pinned to. x86 only.
 *
 * Xen assumes that VCPU n is pinned to physical CPU n, and reports physical CPU n.
 * -XEN_EINVAL: the caller is not the hardware domain, or the VCPU is not pinned to exactly
 * one physical CPU.
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
 * VCPUOP_register_vcpu_time_memory_area, VCPUOP_register_vcpu_time_phys_area: register a
 * second copy of the VCPU's vcpu_time_info (xen.h), for example one that user mode can read.
 * x86 only.
 *
 * Xen updates the copy together with the one in vcpu_info. A reader must check `version` in
 * the same way. The layout is the same for 32 and 64 bits, there is no UPDATE bit, and Xen
 * writes nothing to address 0. With _phys_area, Xen writes the copy in the call. All else is as
 * with the two operations for the runstate record: table and errors above.
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

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_VCPU_H__ */
