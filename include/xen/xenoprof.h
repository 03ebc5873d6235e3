/* SPDX-License-Identifier: MIT */
/*
 * xenoprof.h - system-wide profiling with hardware performance counters (OProfile, Xenoprof).
 *
 * Contract: HYPERVISOR_xenoprof_op(cmd, arg), cmd is XENOPROF_*, arg points to the argument of
 *           that operation. Returns 0 or a negative XEN_E* error; get_ibs_caps returns a value.
 *           x86 only, for PV domains. Xen 4.22 no longer has it; what follows is Xen 4.21.
 *           Every operation: -XEN_ENOSYS if Xen has no xenoprof (4.22 and later, or built
 *           without it); -XEN_EINVAL for an unknown operation; -XEN_EPERM for an operation of
 *           the primary domain if the caller is another domain, and for one that the current
 *           state does not allow; -XEN_EFAULT if arg cannot be read or written.
 * Layout:   differs on x86_32 by alignment, see the tables.
 *
 * Roles of domains. The primary domain, always dom0, sets up the counters. When a counter
 * overflows, Xen stores a sample in the buffer of the VCPU that runs. An active domain reads its
 * own samples; the samples of a passive domain are read by the primary. Samples of other domains
 * are dropped.
 *
 * Order of the operations (the primary's, unless marked):
 *
 *   1. init; every domain that takes part
 *   2. set_active and set_passive for each domain
 *   3. get_buffer; every active domain
 *   4. reserve_counters
 *   5. counter for each counter, ibs_counter; both need at least one active domain
 *   6. setup_events
 *   7. enable_virq; the primary, then every other active domain
 *   8. start, once every active domain has done enable_virq; stop; start ...
 *   9. disable_virq; every active domain, after stop
 *  10. release_counters; it resets the list of passive domains too
 *  11. shutdown; the caller is no longer the primary
 */
#ifndef __XEN_PUBLIC_XENOPROF_H__
#define __XEN_PUBLIC_XENOPROF_H__

#include "abi.h"
#include "xen.h"

/*
 * XENOPROF_*: the operation. The comment says what arg points to, and who may use it.
 *
 * init              -XEN_ENODEV if Xen does not support the processor's counters.
 * set_active        adds a domain to the list of active domains. State: after init.
 *                   -XEN_E2BIG if the list has MAX_OPROF_DOMAINS entries, -XEN_EINVAL if the
 *                   domain does not exist.
 * set_passive       makes a domain passive and shares its buffers with the caller. State: after
 *                   init. Errors as set_active, and -XEN_ENOMEM, -XEN_EBUSY if the pages of
 *                   the buffers are still in use.
 * reserve_counters  State: after init. -XEN_EBUSY if the counters are reserved already,
 *                   -XEN_ENOMEM.
 * counter           State: after reserve_counters. -XEN_EPERM also if the list of active domains
 *                   is empty. -XEN_E2BIG if the number is 8 or more.
 * ibs_counter       State: after reserve_counters. -XEN_EPERM also if the list of active domains
 *                   is empty.
 * setup_events      State: after reserve_counters.
 * enable_virq       makes Xen raise VIRQ_XENOPROF in the calling domain for new samples, and
 *                   empties its buffers. State: after setup_events, if the caller is the primary.
 *                   -XEN_EPERM if the caller is not in the list of active domains or has not
 *                   done get_buffer.
 * start             State: after setup_events or stop. -XEN_EPERM as long as an active domain has
 *                   not done enable_virq.
 * stop              State: after start. Xen raises VIRQ_XENOPROF once more in active domains.
 * disable_virq      removes the calling domain from the active ones and ends the sharing of its
 *                   buffers. -XEN_EPERM if it is not active, or between start and stop.
 * release_counters  State: after reserve_counters or setup_events, not between start and stop.
 * shutdown          State: after init or release_counters.
 * get_buffer        -XEN_EBUSY if the virtual PMU of a guest uses the counters, or if the
 *                   pages of the buffers are still in use. -XEN_ENOMEM.
 * set_backtrace     sets the largest number of callers that Xen stores with a sample; 0: none.
 *                   arg points to an integer of the size of Xen's long: 8 bytes with 64-bit Xen,
 *                   for 32-bit callers too. -XEN_EINVAL if Xen cannot do it.
 * get_ibs_caps      returns, as the result of the hypercall, the features of AMD's instruction-
 *                   based sampling (CPUID 0x8000001b, EAX), or 0 without IBS. arg is ignored.
 */
#define XENOPROF_init                    0  /* xenoprof_init; any domain */
#define XENOPROF_reset_active_list       1  /* none; primary */
#define XENOPROF_reset_passive_list      2  /* none; primary */
#define XENOPROF_set_active              3  /* domid_t; primary */
#define XENOPROF_set_passive             4  /* xenoprof_passive; primary */
#define XENOPROF_reserve_counters        5  /* none; primary */
#define XENOPROF_counter                 6  /* xenoprof_counter; primary */
#define XENOPROF_setup_events            7  /* none; primary */
#define XENOPROF_enable_virq             8  /* none; any active domain */
#define XENOPROF_start                   9  /* none; primary */
#define XENOPROF_stop                   10  /* none; primary */
#define XENOPROF_disable_virq           11  /* none; any active domain */
#define XENOPROF_release_counters       12  /* none; primary */
#define XENOPROF_shutdown               13  /* none; primary */
#define XENOPROF_get_buffer             14  /* xenoprof_get_buffer; any domain */
#define XENOPROF_set_backtrace          15  /* Xen's unsigned long; primary; since 3.2 */
#define XENOPROF_get_ibs_caps           16  /* none; primary; since 4.1 */
#define XENOPROF_ibs_counter            17  /* xenoprof_ibs_counter; primary; since 4.1 */
#define XENOPROF_last_op                17  /* highest number of an operation */

#define MAX_OPROF_EVENTS                32  /* not used by Xen, which has at most 8 counters */
#define MAX_OPROF_DOMAINS               25  /* limit of each list: active, passive */
#define XENOPROF_CPU_TYPE_SIZE          64  /* size of xenoprof_init.cpu_type, in bytes */

/*
 * event_log.eip of an entry that is no sample: `event` is a code, XENOPROF_TRACE_BEGIN. The next
 * entry is a sample. The entries after it, up to the next escape code, are the addresses of its
 * callers, with event 0. Xen writes them if set_backtrace has set a depth. Since 3.2.
 */
#define XENOPROF_ESCAPE_CODE            (~xen_mk_ullong(0))
#define XENOPROF_TRACE_BEGIN            1   /* event: a sample and its callers follow */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * event_log: a sample, written by Xen. (AMD's IBS stores more than one entry for a sample: first
 * one with eip 13 for a fetch or 14 for a micro-operation, then the address, then the contents of
 * the IBS registers, 32 bits in each entry.)
 *
 *   offset  x86_32  size  field
 *        0       0     8  eip
 *        8       8     1  mode
 *        9       9     1  event
 *       10      10     6  (hole)  2 bytes on x86_32
 *       16      12
 */
struct event_log {
    uint64_t eip;               /* instruction pointer */
    uint8_t  mode;              /* what ran: 0: user mode, 1: kernel mode, 2: Xen */
    uint8_t  event;             /* number of the counter that overflowed */
};

/*
 * xenoprof_buf: ring buffer of the samples of one VCPU. It is empty if event_head equals
 * event_tail, and holds up to event_size - 1 entries.
 *
 *   offset  x86_32  size  field
 *        0       0    16  event_head, event_tail, event_size, vcpu_id
 *       16      16    32  xen_samples, kernel_samples, user_samples, lost_samples
 *       48      48     -  event_log: 16 bytes each, 12 on x86_32
 *       64      60
 */
struct xenoprof_buf {
    uint32_t event_head;        /* Xen: index where it stores the next entry */
    uint32_t event_tail;        /* guest: index of the next entry to read */
    uint32_t event_size;        /* Xen: number of elements of event_log */
    uint32_t vcpu_id;           /* Xen: number of the VCPU */
    uint64_t xen_samples;       /* Xen: number of samples that hit Xen */
    uint64_t kernel_samples;    /* Xen: number of samples in kernel mode */
    uint64_t user_samples;      /* Xen: number of samples in user mode */
    uint64_t lost_samples;      /* Xen: number of entries for which the ring had no room */
    struct event_log event_log[1];  /* Xen: the ring, event_size elements */
};
typedef struct xenoprof_buf xenoprof_buf_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_buf_t);

/* XENOPROF_init: begin profiling. dom0 becomes the primary domain if there is none. */
struct xenoprof_init {
    int32_t num_events;         /* out: number of counters */
    int32_t is_primary;         /* out: 1: the caller is the primary domain, 0: it is not */
    char    cpu_type[XENOPROF_CPU_TYPE_SIZE];  /* out: OProfile's name of the processor type */
};
typedef struct xenoprof_init xenoprof_init_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_init_t);

/*
 * XENOPROF_get_buffer: share the sample buffers of the calling domain with it. They are nbuf
 * records of type xenoprof_buf, each of bufsize bytes, one after another. Xen allocates them at
 * the first call and keeps them until the domain is destroyed.
 *
 *   offset  x86_32  size  field
 *        0       0    12  max_samples, nbuf, bufsize
 *       12       -     4  (hole)
 *       16      12     8  buf_gmaddr
 *       24      20
 */
struct xenoprof_get_buffer {
    int32_t  max_samples;       /* in:  entries of one buffer; Xen reduces it so that all
                                   buffers fit in 32 pages */
    int32_t  nbuf;              /* out: number of buffers, one for each VCPU */
    int32_t  bufsize;           /* out: distance from one buffer to the next, in bytes */
    uint64_t buf_gmaddr;        /* out: machine address of the first buffer; for the caller to
                                   map. (in: guest-physical address; ia64 only) */
};
typedef struct xenoprof_get_buffer xenoprof_get_buffer_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_get_buffer_t);

/*
 * XENOPROF_counter: set up one counter. All members are in.
 *
 *   offset  x86_32  size  field
 *        0       0     4  ind
 *        4       -     4  (hole)
 *        8       4     8  count
 *       16      12    20  enabled, event, hypervisor, kernel, user
 *       36       -     4  (hole)
 *       40      32     8  unit_mask
 *       48      40
 */
struct xenoprof_counter {
    uint32_t ind;               /* number of the counter, 0 to 7 */
    uint64_t count;             /* number of events from one sample to the next */
    uint32_t enabled;           /* 1: use the counter, 0: do not */
    uint32_t event;             /* event number of the processor; Pentium 4: OProfile's
                                   own number of the event */
    uint32_t hypervisor;        /* ignored: `kernel` includes Xen */
    uint32_t kernel;            /* 1: count in ring 0: Xen, and kernels of HVM guests */
    uint32_t user;              /* 1: count in the other rings: user mode, and PV kernels */
    uint64_t unit_mask;         /* unit mask of the event */
};
typedef struct xenoprof_counter xenoprof_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_counter_t);

/*
 * XENOPROF_set_passive: let the primary domain read the samples of another domain, in buffers as
 * those of XENOPROF_get_buffer.
 *
 *   offset  size  field
 *        0     2  domain_id
 *        2     2  (hole)
 *        4    12  max_samples, nbuf, bufsize
 *       16     8  buf_gmaddr
 *       24
 */
typedef struct xenoprof_passive {
    uint16_t domain_id;         /* in:  the other domain */
    int32_t  max_samples;       /* in:  as in xenoprof_get_buffer */
    int32_t  nbuf;              /* out: number of buffers */
    int32_t  bufsize;           /* out: size of a buffer, in bytes */
    uint64_t buf_gmaddr;        /* out: machine address of the first buffer */
} xenoprof_passive_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_passive_t);

/* XENOPROF_ibs_counter: set up AMD's instruction-based sampling. All members are in. Since 4.1. */
struct xenoprof_ibs_counter {
    uint64_t op_enabled;        /* not 0: sample the execution of micro-operations */
    uint64_t fetch_enabled;     /* not 0: sample instruction fetches */
    uint64_t max_cnt_fetch;     /* number of fetches from one sample to the next */
    uint64_t max_cnt_op;        /* number of cycles from one sample to the next, or of micro-
                                   operations if dispatched_ops is set */
    uint64_t rand_en;           /* not 0: randomize the number of fetches */
    uint64_t dispatched_ops;    /* not 0: max_cnt_op counts micro-operations, if the processor
                                   can do it */
};
typedef struct xenoprof_ibs_counter xenoprof_ibs_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_ibs_counter_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_XENOPROF_H__ */
