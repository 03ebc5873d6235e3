/* SPDX-License-Identifier: MIT */
/*
 * Records with Xen's names, written for this test in the way in which other projects copy them,
 * with and without differences. It compiles as C and C++. copies.ABI is the output of xenabi drift.
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
#ifdef __i386__
typedef u64 wire64 __attribute__((aligned(4)));
#else
typedef u64 wire64;
#endif

/* ---- drifted ------------------------------------------------------------ */

#if defined(__i386__) || defined(__x86_64__)

/* OpenBSD: each flag is a word. */
struct vcpu_info {
    u8 evtchn_upcall_pending;
    u8 pad1[3];
    u8 evtchn_upcall_mask;
    u8 pad2[3];
    unsigned long evtchn_pending_sel;
    unsigned long arch[2];
    u32 time[8];
};

/* Bit-fields of another width. */
union vioapic_redir_entry {
    u64 bits;
    struct { u8 vector; u8 delivery_mode:2, dest_mode:2; } fields;
};

#else

/* Linux on Arm: the wall clock is a record of its own, which has a fourth word. */
struct pvclock_wall_clock { u32 version, sec, nsec, sec_hi; };
struct arch_shared_info { };
struct shared_info {
    u8 vcpu_info[48];
    u64 evtchn_pending[64], evtchn_mask[64];
    struct pvclock_wall_clock wc;
    u32 wc_sec_hi;
    struct arch_shared_info arch;
};

#endif

/* A back end on i386 that lacks the alignment of x86_64, or the other way round. */
struct blkif_x86_64_response { wire64 id; u8 operation; short status; };
struct blkif_x86_32_response { u64 id; u8 operation; short status; };

/* More members than Xen's record, and a larger number. */
struct evtchn_close { u32 port, reason; };
typedef u64 grant_ref_t;

/* ---- older -------------------------------------------------------------- */

/* Before 4.7, flags were padding. */
struct vcpu_time_info {
    u32 version, pad0;
    wire64 tsc_timestamp, system_time;
    u32 tsc_to_system_mul;
    signed char tsc_shift, pad1[3];
};

/* Linux on i386, and Xen up to 4.13: no padding at the end; the same elsewhere. */
struct xen_pvcalls_socket {
    u64 id;
    u32 domain, type, protocol;
};

/* ---- the same ----------------------------------------------------------- */

/* Another name for a member. */
struct evtchn_send { u32 channel; };

/* Linux: the common members of the requests precede a union of the others. */
struct blkif_request_segment { u32 gref; u8 first_sect, last_sect; };
struct blkif_request_discard {
    u8 flag;
    u16 _pad1;
#ifndef __i386__
    u32 _pad2;
#endif
    u64 id, sector_number, nr_sectors;
} __attribute__((packed));
struct blkif_rw {
    u8 nr_segments;
    u16 handle;
#ifndef __i386__
    u32 _pad1;
#endif
    u64 id, sector_number;
    struct blkif_request_segment seg[11];
} __attribute__((packed));
struct blkif_request {
    u8 operation;
    union { struct blkif_rw rw; struct blkif_request_discard discard; } u;
};

/* A member in two halves, a flexible one with one element, and a number in a record. */
struct vcpu_set_periodic_timer { u32 low, high; };
struct xen_build_id { u32 len; unsigned char buf[1]; };
typedef struct { u16 id; } domid_t;

/* Xen's own name of an x86_32 record. */
struct compat_evtchn_alloc_unbound { u16 dom, remote_dom; u32 port; };

/* ---- not Xen's ---------------------------------------------------------- */

struct trap_info { void *handler; int depth; char name[8]; };
struct sched_poll { int fd; long timeout_ms, events; };
struct sched_remote_shutdown;

#define USE(type, n) type *use_##n
#if defined(__i386__) || defined(__x86_64__)
USE(struct vcpu_info, 1);
USE(union vioapic_redir_entry, 2);
#else
USE(struct shared_info, 1);
#endif
USE(struct xen_pvcalls_socket, 3);
USE(struct blkif_x86_64_response, 4);
USE(struct blkif_x86_32_response, 5);
USE(struct evtchn_close, 6);
USE(grant_ref_t, 7);
USE(struct vcpu_time_info, 8);
USE(struct evtchn_send, 9);
USE(struct blkif_request, 10);
USE(struct vcpu_set_periodic_timer, 11);
USE(struct xen_build_id, 12);
USE(domid_t, 13);
USE(struct compat_evtchn_alloc_unbound, 14);
USE(struct trap_info, 15);
USE(struct sched_poll, 16);
USE(struct sched_remote_shutdown, 17);
