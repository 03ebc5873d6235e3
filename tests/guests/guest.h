/* SPDX-License-Identifier: MIT */
/*
 * guest.h - declarations that the checks share, and functions that each architecture provides.
 */
#ifndef GUEST_H
#define GUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "xen/xen.h"
#include "xen/access/operation.h"
#include "xen/features.h"
#include "xen/grant_table.h"

/* Hidden: an image that runs at any address has no address table, and uses no other object. */
#pragma GCC visibility push(hidden)

#define PAGE_SHIFT      12
#define PAGE_SIZE       (1u << PAGE_SHIFT)
#define PAGE_ALIGNED    __attribute__((aligned(PAGE_SIZE)))

#define NSEC_PER_MSEC   UINT64_C(1000000)
#define NSEC_PER_SEC    UINT64_C(1000000000)

/* QEMU's exit status: anything but GUEST_PASSED is a failure. */
#define GUEST_PASSED    33
#define GUEST_FAILED    35

/* Provided by entry.S and arch.c of the architecture. Its entry code calls guest_main(). */

long hypercall(unsigned long number, unsigned long a1, unsigned long a2, unsigned long a3,
               unsigned long a4, unsigned long a5);

/* Each maps a page of Xen and returns NULL if Xen refuses. */
struct shared_info *map_shared_info(void);
grant_entry_v1_t *map_grant_frame(void);

/*
 * map_resource() replaces a page by `frame`, the result of XENMEM_acquire_resource, unless that
 * operation has done so. unmap_foreign() replaces that page, or a page of another domain, by a
 * page of the guest or by none.
 */
bool map_resource(const void *page, domid_t domain, xen_pfn_t frame);
bool unmap_foreign(const void *page);

xen_pfn_t frame_of(const void *page);           /* the number that grants and hypercalls use */
uint64_t grant_target(const void *page);        /* gnttab_map_grant_ref.host_addr */
uint64_t clock_ns(void);                        /* time, measured by the guest itself */
_Noreturn void guest_exit(int status);
void debug_console(const char *text, size_t length);    /* used if Xen's console does not work */

/* A second domain. The guest creates and destroys it, unless Xen does so by itself. */
domid_t begin_domain(void);
void end_domain(void);
void check_second_domain(domid_t dom0);     /* runs in that domain before it is a front end */

void check_arch(void);

struct arch {
    char capability[32];        /* must be among XENVER_capabilities */
    uint32_t features_set;      /* XENFEAT_* bits of submap 0 that this dom0 has */
    uint32_t features_clear;    /* and does not have */
    xen_pfn_t ram_start_page;   /* of the machine that QEMU emulates */
    bool rtc;                   /* Xen reads the date from hardware */
    bool system_clock;          /* clock_ns() is the system time, not only as fast */
    uint32_t multicall;         /* first release that has it for this guest, see since.h */
    unsigned int pages_lost;    /* pages that are lost by mapping shared_info */
    bool grant_moves;           /* a page that is mapped elsewhere leaves its own place */
};
extern const struct arch arch;

#if defined(XEN_ABI_X86)
# define ON_X86         true
#else
# define ON_X86         false
#endif

/* Xen translates gfns: for PVH, and for every guest on Arm. */
#define TRANSLATED      (arch.features_set >> XENFEAT_auto_translated_physmap & 1)

/* The state that the checks share. */

struct guest {
    const char *command_line;
    struct shared_info *shared;     /* Xen writes both; the guest reads them with access/ */
    struct vcpu_info *vcpu;
    void (*print)(const char *text, size_t length);     /* NULL: Xen's console */
    void (*leave)(void);                                /* NULL: ends QEMU */
};
extern struct guest guest;

_Noreturn void guest_main(const char *command_line);

/*
 * guest_number(): the value of `name=`, a decimal number, on the command line.
 * guest_text():   the length of its value up to the next blank, and where it starts.
 */
uint64_t guest_number(const char *name);
size_t guest_text(const char *name, const char **value);

void check_version(void);
void check_memory(void);
void check_gfns(void);
void check_time(void);
void check_areas(void);
void check_events(void);
void check_sched(void);
void check_timers(void);
void check_console(void);
void check_platform(void);
void check_sysctl_414(void);
void check_sysctl_417(void);
void check_sysctl_420(void);
void check_hvm(void);
void check_hypfs(void);
void check_fifo(void);
void check_grants(void);
void check_grant_ops(grant_entry_v1_t *table);
void check_reset(void);
_Noreturn void shut_down(void);

/*
 * granted.c: uses a page that domain `owner` has granted. grant_map() maps it in place of `page`, whose own frame may
 * be lost then; returns the handle, or the negative status of Xen. The other functions return whether Xen has
 * done it. A copy is within one page of either domain.
 */
int64_t grant_map(domid_t owner, grant_ref_t ref, const void *page, uint32_t flags);
bool grant_unmap(int64_t handle, const void *page);
bool grant_copy_to(domid_t owner, grant_ref_t ref, size_t at, const void *from, size_t length);
bool grant_copy_from(domid_t owner, grant_ref_t ref, size_t at, void *to, size_t length);

/* Two guests: a back end and its front end. The argument is the number of the other domain. */
void check_back(domid_t front);
_Noreturn void check_front(domid_t back);

/* Check that the domain has shut down with this reason, SHUTDOWN_*. */
void check_reason_414(domid_t domain, unsigned int reason);
void check_reason_417(domid_t domain, unsigned int reason);
void check_reason_420(domid_t domain, unsigned int reason);

/* check.c: each prints one line. */
bool check(const char *what, bool holds);
bool check_is(const char *what, uint64_t seen, uint64_t expected);
bool check_within(const char *what, uint64_t seen, uint64_t low, uint64_t high);
bool check_text(const char *what, const char *seen, const char *expected, size_t length);
_Noreturn void check_stop(const char *why, uint64_t a, uint64_t b);
void check_sum(uint32_t *passed, uint32_t *failed);
_Noreturn void check_end(void);
void check_note(const char *word, uint64_t a, uint64_t b);

/* used.c: records what Xen has done, for `coverage`. The first two return the result. */
long use(unsigned long number, unsigned long cmd, long result);
long use_grant(unsigned long cmd, const void *arg, long result);
void use_report(void);

/* string.c: a compiler can generate calls of the first four. */
void *memcpy(void *restrict to, const void *restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *a, const void *b, size_t size);
size_t strlen(const char *text);
const char *text_find(const char *text, const char *part);
uint64_t text_number(const char **text);     /* decimal; moves *text past it */

#pragma GCC visibility pop

/*
 * Hypercalls. They return 0 or a count, or a negative XEN_E*. A macro refuses at compile time a
 * pointer that is not to the record of the operation (xen/access/operation.h); _none is for an
 * operation without a record. The functions also take a variable, an unknown operation or a wrong
 * argument.
 *
 * A short name for one of these macros is a macro without parameters: with parameters, the
 * preprocessor would replace the operation by its number first.
 */

static inline long xen_op(unsigned long number, unsigned long cmd, const void *arg)
{
    return use(number, cmd, hypercall(number, cmd, (unsigned long)arg, 0, 0, 0));
}

static inline long xen_vcpu_op(unsigned int cmd, unsigned int vcpu, const void *arg)
{
    return use(__HYPERVISOR_vcpu_op, cmd,
               hypercall(__HYPERVISOR_vcpu_op, cmd, vcpu, (unsigned long)arg, 0, 0));
}

static inline long xen_grant_op(unsigned int cmd, const void *arg)
{
    return use_grant(cmd, arg, hypercall(__HYPERVISOR_grant_table_op, cmd, (unsigned long)arg,
                                         1, 0, 0));
}

#define xen_version(op, arg) \
    xen_op(__HYPERVISOR_xen_version, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_memory(op, arg) \
    xen_op(__HYPERVISOR_memory_op, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_event(op, arg) \
    xen_op(__HYPERVISOR_event_channel_op, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_sched(op, arg) \
    xen_op(__HYPERVISOR_sched_op, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_physdev(op, arg) \
    xen_op(__HYPERVISOR_physdev_op, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_hvm(op, arg) \
    xen_op(__HYPERVISOR_hvm_op, op, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_vcpu(op, vcpu, arg) \
    xen_vcpu_op(op, vcpu, XEN_OP_TYPED(xen_op_##op, arg))
#define xen_grant(op, arg) \
    xen_grant_op(op, XEN_OP_TYPED(xen_op_##op, arg))

#define xen_version_none(op) \
    xen_op(__HYPERVISOR_xen_version, op, XEN_OP_NONE_TYPED(xen_op_none_##op))
#define xen_sched_none(op) \
    xen_op(__HYPERVISOR_sched_op, op, XEN_OP_NONE_TYPED(xen_op_none_##op))
#define xen_hvm_none(op) \
    xen_op(__HYPERVISOR_hvm_op, op, XEN_OP_NONE_TYPED(xen_op_none_##op))
#define xen_vcpu_none(op, vcpu) \
    xen_vcpu_op(op, vcpu, XEN_OP_NONE_TYPED(xen_op_none_##op))

/* Xen accepts it from a domU only if it was built for debugging. */
static inline long xen_console_write(const char *text, size_t length)
{
    return hypercall(__HYPERVISOR_console_io, CONSOLEIO_write, length, (unsigned long)text, 0, 0);
}

#endif /* GUEST_H */
