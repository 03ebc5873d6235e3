/* SPDX-License-Identifier: MIT */
/*
 * sched.h - a guest gives up the CPU, waits, or ends itself.
 *
 * Contract: HYPERVISOR_sched_op(cmd, arg): cmd is SCHEDOP_*, arg points to the
 *           struct of that operation. 0, where nothing else is said, or a
 *           negative XEN_E* error.
 * Layout:   differs by ABI in sched_poll only.
 *
 * The first form, HYPERVISOR_sched_op_compat(cmd, arg), knows operations 0 to 2
 * only and takes the SHUTDOWN_* value itself as arg. Until interface version
 * 0x00030101 the number of sched_op is that of this form (xen.h).
 */
#ifndef __XEN_PUBLIC_SCHED_H__
#define __XEN_PUBLIC_SCHED_H__

#include "event_channel.h"

XEN_ABI_BEGIN

/*
 * SCHEDOP_*: the operation, and the struct that arg points to.
 *
 * block lets events in and looks for pending ones in one step, so that none can
 * slip in between and leave the VCPU asleep; it returns when one is pending.
 *
 * shutdown stops all VCPUs and tells the tools why. With SHUTDOWN_suspend the
 * guest goes on behind the call once it is resumed: 0 in a new domain, 1 in the
 * same one (cancelled, or a checkpoint was taken). An x86 PV guest passes then
 * the machine frame of its start_info as third argument.
 *
 * shutdown_code does not stop anything: it fixes what the tools are told when
 * the domain does stop, whatever the reason then is.
 */
#define SCHEDOP_yield            0  /* none: let others run */
#define SCHEDOP_block            1  /* none: sleep until an event is pending */
#define SCHEDOP_shutdown         2  /* sched_shutdown */
#define SCHEDOP_poll             3  /* sched_poll, since 3.0.4 */
#define SCHEDOP_remote_shutdown  4  /* sched_remote_shutdown, since 3.0.4 */
#define SCHEDOP_shutdown_code    5  /* sched_shutdown, since 4.1 */
#define SCHEDOP_watchdog         6  /* sched_watchdog, since 4.1 */
#define SCHEDOP_pin_override     7  /* sched_pin_override, since 4.7 */

/*
 * SHUTDOWN_*: why a domain stopped. Xen keeps the value for the tools, which act
 * on it. Soft reset leaves the memory and the VCPUs as they are, and takes
 * everything of Xen's (ports, grants, shared pages) back to a domain's first state.
 */
#define SHUTDOWN_poweroff        0  /* it ended: destroy it */
#define SHUTDOWN_reboot          1  /* destroy it, start it anew */
#define SHUTDOWN_suspend         2  /* save it, then destroy it */
#define SHUTDOWN_crash           3  /* it failed */
#define SHUTDOWN_watchdog        4  /* its watchdog ran out: start it anew; since 4.1 */
#define SHUTDOWN_soft_reset      5  /* start over inside the same memory; since 4.7 */
#define SHUTDOWN_MAX             5  /* the largest of them; 4 until 4.7 */

/* SCHEDOP_shutdown, SCHEDOP_shutdown_code. */
struct sched_shutdown {
    unsigned int reason;        /* in:  SHUTDOWN_* */
};
typedef struct sched_shutdown sched_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_shutdown_t);

/*
 * SCHEDOP_poll: sleep until one of some ports is pending, masked or not.
 *
 * It returns 0 also when the time is over. -EINVAL: more than 128 ports, or one
 * that does not exist.
 *
 *   offset  x86_32  size  field
 *        0       0     -  ports    4 bytes on x86_32, 8 elsewhere
 *        8       4     4  nr_ports
 *       12       -     4  (hole)
 *       16       8     8  timeout
 *       24      16
 */
struct sched_poll {
    XEN_GUEST_HANDLE(evtchn_port_t) ports;  /* in */
    unsigned int nr_ports;                  /* in */
    uint64_t     timeout;                   /* in:  system time, ns; 0: no limit */
};
typedef struct sched_poll sched_poll_t;
DEFINE_XEN_GUEST_HANDLE(sched_poll_t);

/*
 * SCHEDOP_remote_shutdown: declare that another domain has stopped.
 *
 * For device models, which see the power button and the reset of an HVM guest.
 *
 *   offset  size  field
 *        0     2  domain_id
 *        2     2  (hole)
 *        4     4  reason
 *        8
 */
struct sched_remote_shutdown {
    domid_t      domain_id;     /* in */
    unsigned int reason;        /* in:  SHUTDOWN_* */
};
typedef struct sched_remote_shutdown sched_remote_shutdown_t;
DEFINE_XEN_GUEST_HANDLE(sched_remote_shutdown_t);

/*
 * SCHEDOP_watchdog: stop the domain (SHUTDOWN_watchdog) unless it calls in time.
 *
 *   id 0, timeout not 0   start a watchdog; returns its id
 *   id, timeout not 0     start this one's time again
 *   id, timeout 0         end it
 */
struct sched_watchdog {
    uint32_t id;                /* in */
    uint32_t timeout;           /* in:  seconds from now */
};
typedef struct sched_watchdog sched_watchdog_t;
DEFINE_XEN_GUEST_HANDLE(sched_watchdog_t);

/*
 * SCHEDOP_pin_override: keep the calling VCPU on one CPU for a while.
 *
 * For the hardware domain only; the CPU must be one of its CPU pool. A negative
 * number gives the VCPU its former affinity back.
 */
struct sched_pin_override {
    int32_t pcpu;               /* in:  CPU, or negative */
};
typedef struct sched_pin_override sched_pin_override_t;
DEFINE_XEN_GUEST_HANDLE(sched_pin_override_t);

XEN_ABI_END

#endif /* __XEN_PUBLIC_SCHED_H__ */
