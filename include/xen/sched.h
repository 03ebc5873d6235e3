/* SPDX-License-Identifier: MIT */
/*
 * sched.h - scheduling operations of a guest: yield, block, poll, shut down, watchdog.
 *
 * Contract: HYPERVISOR_sched_op(cmd, arg): cmd is SCHEDOP_*, arg points to the struct of that
 *           operation. Returns 0 or a negative XEN_E* error, unless an operation says
 *           otherwise. Any operation: -XEN_ENOSYS: unknown operation; -XEN_EFAULT: Xen
 *           cannot read *arg.
 * Layout:   differs by ABI in sched_poll only.
 *
 * An older hypercall, HYPERVISOR_sched_op_compat(cmd, arg), has operations 0 to 2 only and
 * takes the SHUTDOWN_* value itself as arg. It is for x86 PV guests only. Before interface
 * version 0x00030101, __HYPERVISOR_sched_op is the number of that older hypercall (xen.h).
 */
#ifndef __XEN_PUBLIC_SCHED_H__
#define __XEN_PUBLIC_SCHED_H__

#include "abi.h"
#include "event_channel.h"

XEN_ABI_BEGIN

/*
 * SCHEDOP_*: the operation, and the struct that arg points to.
 *
 * yield          Gives up the physical CPU, so that other VCPUs can run on it first.
 * block          Unmasks event delivery (x86 PV: clears evtchn_upcall_mask; Arm: unmasks
 *                IRQs), then stops the VCPU until an event or an interrupt is pending for it.
 *                Xen checks for pending events after the unmasking, so none is missed. In an
 *                x86 HVM or PVH guest Xen does not enable interrupts: RFLAGS.IF must be set,
 *                or the VCPU stops although an event is pending.
 * shutdown       Stops all VCPUs of the domain and reports the reason to the toolstack. The
 *                call returns only if the toolstack lets the guest run again, as it does after
 *                SHUTDOWN_suspend and SHUTDOWN_soft_reset. After a suspend it returns 0 in a
 *                new domain (restored or migrated). If the same domain continues (suspend
 *                cancelled, or a checkpoint taken), an x86 toolstack can make it return 1: the
 *                guest then still has its event channels, grants and shared pages. (For an HVM
 *                or PVH guest, Xen's toolstack does so only if HVM_PARAM_CALLBACK_IRQ is set;
 *                otherwise it returns 0 here, too.) For SHUTDOWN_suspend an x86 PV guest must
 *                call on VCPU 0 and pass the mfn of its start_info as third argument. In the
 *                hardware domain (dom0), shutdown halts or reboots the machine: see SHUTDOWN_*.
 * shutdown_code  Does not stop the domain. It fixes the reason that Xen reports when the
 *                domain stops later, whatever reason is given then. The first call counts.
 */
#define SCHEDOP_yield            0  /* none */
#define SCHEDOP_block            1  /* none */
#define SCHEDOP_shutdown         2  /* sched_shutdown */
#define SCHEDOP_poll             3  /* sched_poll, since 3.0.2 */
#define SCHEDOP_remote_shutdown  4  /* sched_remote_shutdown, since 3.0.3 */
#define SCHEDOP_shutdown_code    5  /* sched_shutdown, since 4.1 */
#define SCHEDOP_watchdog         6  /* sched_watchdog, since 4.1 */
#define SCHEDOP_pin_override     7  /* sched_pin_override, since 4.7 */

/*
 * SHUTDOWN_*: why a domain stopped. Xen stores the value, and the toolstack acts on it as the
 * domain's configuration says. For the hardware domain Xen itself acts: poweroff halts the
 * machine, every other value reboots it. For crash and watchdog, Xen starts the crash kernel
 * instead if one is loaded. With the boot option noreboot, Xen halts the machine also for
 * crash, suspend and unknown values.
 *
 * Soft reset keeps the memory and the VCPUs of an HVM domain, and returns its event
 * channels, shared_info and registered areas to their initial state.
 */
#define SHUTDOWN_poweroff        0  /* the guest powered off */
#define SHUTDOWN_reboot          1  /* the guest asks to be started again */
#define SHUTDOWN_suspend         2  /* ready to be saved: save the domain, or let it continue */
#define SHUTDOWN_crash           3  /* the guest crashed */
#define SHUTDOWN_watchdog        4  /* a watchdog of SCHEDOP_watchdog expired; since 4.1 */
#define SHUTDOWN_soft_reset      5  /* restart in the same memory (kexec); since 4.7 */
#define SHUTDOWN_MAX             5  /* the largest of them; since 4.3, with value 4 until 4.6 */

#ifndef XEN_ABI_ASSEMBLER

/* SCHEDOP_shutdown, SCHEDOP_shutdown_code. */
struct sched_shutdown {
    unsigned int reason;        /* in:  SHUTDOWN_*; Xen uses the low 8 bits */
};
typedef struct sched_shutdown sched_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_shutdown_t);

/*
 * SCHEDOP_poll: stop the VCPU until one of the given ports is pending, masked or not.
 *
 * The call can return 0 although none of the ports is pending: when timeout has passed, when
 * an event or interrupt that is not masked is pending for the VCPU, and, unless nr_ports is
 * 1, when any other port of the domain becomes pending. The caller must check its ports.
 * -XEN_EINVAL: nr_ports is above 128, or a port is not allocated or Xen itself uses it.
 * -XEN_EFAULT: Xen cannot read the ports.
 *
 *   offset  x86_32  size  field
 *        0       0     -  ports    4 bytes on x86_32, 8 elsewhere
 *        8       4     4  nr_ports
 *       12       -     4  (hole)
 *       16       8     8  timeout
 *       24      16
 */
struct sched_poll {
    XEN_GUEST_HANDLE(evtchn_port_t) ports;  /* in:  array of ports of the caller */
    unsigned int nr_ports;                  /* in:  elements of ports */
    uint64_t     timeout;                   /* in:  system time at which to stop waiting, ns;
                                               0: no time limit */
};
typedef struct sched_poll sched_poll_t;
DEFINE_XEN_GUEST_HANDLE(sched_poll_t);

/*
 * SCHEDOP_remote_shutdown: shut down another domain, on behalf of its guest.
 *
 * Device models use it: they emulate the power and reset hardware of an HVM guest.
 * -XEN_ESRCH: no such domain (DOMID_SELF is not accepted). -XEN_EPERM: the caller is neither
 * a control domain (dom0) nor the device model of that domain. -XEN_EACCES: a security policy
 * (XSM) refuses it.
 *
 *   offset  size  field
 *        0     2  domain_id
 *        2     2  (hole)
 *        4     4  reason
 *        8
 */
struct sched_remote_shutdown {
    domid_t      domain_id;     /* in:  domain to shut down */
    unsigned int reason;        /* in:  SHUTDOWN_*; Xen uses the low 8 bits */
};
typedef struct sched_remote_shutdown sched_remote_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_remote_shutdown_t);

/*
 * SCHEDOP_watchdog: shut the domain down (SHUTDOWN_watchdog) unless the guest calls in time.
 *
 *   id     timeout
 *   0      any      start a watchdog that expires after timeout; returns its id, 1 or 2.
 *                   With timeout 0 it expires at once.
 *   1, 2   not 0    restart this watchdog with the new timeout
 *   1, 2   0        stop this watchdog
 *
 * A domain has two watchdogs. -XEN_ENOSPC: both are in use. -XEN_EINVAL: this id is not in
 * use, or above 2.
 */
struct sched_watchdog {
    uint32_t id;                /* in:  0 to start one, or the id of one that runs */
    uint32_t timeout;           /* in:  seconds from now */
};
typedef struct sched_watchdog sched_watchdog_t;
DEFINE_XEN_GUEST_HANDLE(sched_watchdog_t);

/*
 * SCHEDOP_pin_override: pin the calling VCPU to one physical CPU for a while.
 *
 * For the hardware domain (dom0) only. A negative number restores the former affinity.
 * -XEN_EPERM: the caller is not the hardware domain. -XEN_EINVAL: no such physical CPU, it is
 * offline or not in the CPU pool of the domain; or the number is negative and the VCPU is not
 * pinned by this operation. -XEN_EBUSY: the VCPU is already pinned by this operation; or (core
 * scheduling) a VCPU that shares its core is pinned, and pcpu is not the present physical CPU.
 */
struct sched_pin_override {
    int32_t pcpu;               /* in:  number of the physical CPU; negative: end the pinning */
};
typedef struct sched_pin_override sched_pin_override_t;
DEFINE_XEN_GUEST_HANDLE(sched_pin_override_t);

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_SCHED_H__ */
