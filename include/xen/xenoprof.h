/* SPDX-License-Identifier: MIT */
/*
 * xenoprof.h - profiles of a whole machine by samples of hardware counters (OProfile).
 *
 * Contract: HYPERVISOR_xenoprof_op(cmd, arg), cmd is XENOPROF_*, arg points to the struct
 *           of that operation. 0, or a negative XEN_E* error; -ENOSYS where Xen was
 *           built without it. One domain, the primary, sets up the counters; active
 *           domains take their own samples, those of passive ones go to the primary.
 *           Operations are allowed in this order: init, reserve_counters,
 *           counter, setup_events, start, stop, release_counters, shutdown.
 * Layout:   differs on x86_32 by alignment, see the tables.
 */
#ifndef __XEN_PUBLIC_XENOPROF_H__
#define __XEN_PUBLIC_XENOPROF_H__

#include "xen.h"

/* XENOPROF_*: the operation, and what arg points to. */
#define XENOPROF_init                    0  /* xenoprof_init */
#define XENOPROF_reset_active_list       1  /* none; the primary */
#define XENOPROF_reset_passive_list      2  /* none; the primary */
#define XENOPROF_set_active              3  /* domid_t; the primary */
#define XENOPROF_set_passive             4  /* xenoprof_passive; the primary */
#define XENOPROF_reserve_counters        5  /* none; the primary */
#define XENOPROF_counter                 6  /* xenoprof_counter; the primary */
#define XENOPROF_setup_events            7  /* none; the primary */
#define XENOPROF_enable_virq             8  /* none: VIRQ_XENOPROF tells of samples */
#define XENOPROF_start                   9  /* none; the primary */
#define XENOPROF_stop                   10  /* none; the primary */
#define XENOPROF_disable_virq           11  /* none */
#define XENOPROF_release_counters       12  /* none; the primary */
#define XENOPROF_shutdown               13  /* none; the primary */
#define XENOPROF_get_buffer             14  /* xenoprof_get_buffer */
#define XENOPROF_set_backtrace          15  /* uint32_t: frames a sample; since 3.2 */
#define XENOPROF_get_ibs_caps           16  /* uint32_t, out: AMD's IBS features; since 4.1 */
#define XENOPROF_ibs_counter            17  /* xenoprof_ibs_counter; since 4.1 */
#define XENOPROF_last_op                17  /* the highest of them */

#define MAX_OPROF_EVENTS                32  /* counters */
#define MAX_OPROF_DOMAINS               25  /* active ones, and passive ones */
#define XENOPROF_CPU_TYPE_SIZE          64  /* bytes of xenoprof_init.cpu_type */

/* event_log.eip: not an address; `event` says what begins. Since 3.2 */
#define XENOPROF_ESCAPE_CODE            (~xen_mk_ullong(0))
#define XENOPROF_TRACE_BEGIN            1   /* the next ones are the callers of a sample */

XEN_ABI_BEGIN

/*
 * event_log: a sample. Xen writes.
 *
 *   offset  x86_32  size  field
 *        0       0     8  eip
 *        8       8     1  mode
 *        9       9     1  event
 *       10      10     6  (hole)  2 bytes on x86_32
 *       16      12
 */
struct event_log {
    uint64_t eip;               /* where it was */
    uint8_t  mode;              /* 0: user, 1: kernel, 2: Xen */
    uint8_t  event;             /* the counter */
};

/*
 * xenoprof_buf: a VCPU's ring of samples. It is empty where head and tail are equal.
 *
 *   offset  x86_32  size  field
 *        0       0    16  event_head, event_tail, event_size, vcpu_id
 *       16      16    32  xen_samples, kernel_samples, user_samples, lost_samples
 *       48      48     -  event_log: 16 bytes each, 12 on x86_32
 *       64      60
 */
struct xenoprof_buf {
    uint32_t event_head;        /* Xen: where the next sample goes */
    uint32_t event_tail;        /* guest: the next to read */
    uint32_t event_size;        /* Xen: elements of event_log */
    uint32_t vcpu_id;           /* Xen */
    uint64_t xen_samples;       /* Xen: how many, by mode */
    uint64_t kernel_samples;
    uint64_t user_samples;
    uint64_t lost_samples;      /* Xen: for which there was no room */
    struct event_log event_log[1];  /* Xen: event_size of them */
};
typedef struct xenoprof_buf xenoprof_buf_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_buf_t);

/* XENOPROF_init: what is there? The first domain allowed to becomes the primary. */
struct xenoprof_init {
    int32_t num_events;         /* out: counters */
    int32_t is_primary;         /* out: 1: this domain is */
    char    cpu_type[XENOPROF_CPU_TYPE_SIZE];  /* out: OProfile's name of the processor */
};
typedef struct xenoprof_init xenoprof_init_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_init_t);

/*
 * XENOPROF_get_buffer: the calling domain's buffers, nbuf of bufsize bytes in a row.
 *
 *   offset  x86_32  size  field
 *        0       0    12  max_samples, nbuf, bufsize
 *       12       -     4  (hole)
 *       16      12     8  buf_gmaddr
 *       24      20
 */
struct xenoprof_get_buffer {
    int32_t  max_samples;       /* in:  of one buffer; Xen may take less */
    int32_t  nbuf;              /* out: buffers, one a VCPU */
    int32_t  bufsize;           /* out: bytes from one to the next */
    uint64_t buf_gmaddr;        /* in:  where, of a translated guest; out: machine address */
};
typedef struct xenoprof_get_buffer xenoprof_get_buffer_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_get_buffer_t);

/*
 * XENOPROF_counter: what one counter counts. All in.
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
    uint32_t ind;               /* its number */
    uint64_t count;             /* events from one sample to the next */
    uint32_t enabled;           /* 1: it counts */
    uint32_t event;             /* the processor's number of the event */
    uint32_t hypervisor;        /* 1: in Xen too */
    uint32_t kernel;            /* 1: in kernels too */
    uint32_t user;              /* 1: in user mode too */
    uint64_t unit_mask;         /* the processor's */
};
typedef struct xenoprof_counter xenoprof_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_counter_t);

/*
 * XENOPROF_set_passive: have another domain's samples too, in buffers as above.
 *
 *   offset  size  field
 *        0     2  domain_id
 *        2     2  (hole)
 *        4    12  max_samples, nbuf, bufsize
 *       16     8  buf_gmaddr
 *       24
 */
typedef struct xenoprof_passive {
    uint16_t domain_id;         /* in:  whose */
    int32_t  max_samples;       /* in */
    int32_t  nbuf;              /* out */
    int32_t  bufsize;           /* out */
    uint64_t buf_gmaddr;        /* in and out */
} xenoprof_passive_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_passive_t);

/* XENOPROF_ibs_counter: AMD's instruction based sampling. All in; since 4.1. */
struct xenoprof_ibs_counter {
    uint64_t op_enabled;        /* not 0: sample micro-operations */
    uint64_t fetch_enabled;     /* not 0: sample fetches */
    uint64_t max_cnt_fetch;     /* fetches from one sample to the next */
    uint64_t max_cnt_op;        /* cycles, or micro-operations, from one to the next */
    uint64_t rand_en;           /* not 0: the distance varies */
    uint64_t dispatched_ops;    /* not 0: max_cnt_op is of micro-operations */
};
typedef struct xenoprof_ibs_counter xenoprof_ibs_counter_t;
DEFINE_XEN_GUEST_HANDLE(xenoprof_ibs_counter_t);

XEN_ABI_END

#endif /* __XEN_PUBLIC_XENOPROF_H__ */
