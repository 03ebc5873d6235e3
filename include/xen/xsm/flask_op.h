/* SPDX-License-Identifier: MIT */
/*
 * flask_op.h - the security policy of Flask, the policy module of XSM.
 *
 * Contract: HYPERVISOR_xsm_op(xen_flask_op *), where Xen was built with Flask and runs it
 *           (else -XEN_ENOSYS). Any domain may call: the policy itself decides about each
 *           operation (-XEN_EACCES). Has a version, and is not a stable interface.
 *           Returns 0 where nothing else is said; -XEN_ENOSYS: another interface
 *           version.
 * Layout:   x86_32 has handles of 32 bits and aligns 64-bit integers to 4; all other
 *           ABIs are alike. A hole is ignored.
 *
 * A security label is text (a context, "system_u:system_r:domU_t") and, until the next
 * boot, a number for it (a SID). Classes and permissions are numbers of the policy.
 */
#ifndef __FLASK_OP_H__
#define __FLASK_OP_H__

#include "../control/release.h"
#include "../event_channel.h"

/* xen_flask_op.interface_version */
#define XEN_FLASK_INTERFACE_VERSION  1

/* FLASK_*: xen_flask_op.cmd, and the member of xen_flask_op.u that it takes. */
#define FLASK_LOAD                1  /* load */
#define FLASK_GETENFORCE          2  /* none: returns 0 or 1 */
#define FLASK_SETENFORCE          3  /* enforce */
#define FLASK_CONTEXT_TO_SID      4  /* sid_context */
#define FLASK_SID_TO_CONTEXT      5  /* sid_context */
#define FLASK_ACCESS              6  /* access */
#define FLASK_CREATE              7  /* transition: label of a new object */
#define FLASK_RELABEL             8  /* transition: label when it is labelled anew */
#define FLASK_USER                9  /* userlist: not any more, -XEN_ENOSYS */
#define FLASK_POLICYVERS         10  /* none: returns the newest format of policies */
#define FLASK_GETBOOL            11  /* boolean */
#define FLASK_SETBOOL            12  /* boolean */
#define FLASK_COMMITBOOLS        13  /* none: what is pending counts from now on */
#define FLASK_MLS                14  /* none: returns 1: the policy has levels (MLS) */
#define FLASK_DISABLE            15  /* none: not any more, -XEN_ENOSYS */
#define FLASK_GETAVC_THRESHOLD   16  /* none: returns the threshold */
#define FLASK_SETAVC_THRESHOLD   17  /* setavc_threshold */
#define FLASK_AVC_HASHSTATS      18  /* hash_stats */
#define FLASK_AVC_CACHESTATS     19  /* cache_stats */
#define FLASK_MEMBER             20  /* transition: label of a member of an object */
#define FLASK_ADD_OCONTEXT       21  /* ocontext, since 4.0 */
#define FLASK_DEL_OCONTEXT       22  /* ocontext, since 4.0 */
#define FLASK_GET_PEER_SID       23  /* peersid, since 4.6 */
#define FLASK_RELABEL_DOMAIN     24  /* relabel, since 4.6 */
#define FLASK_DEVICETREE_LABEL   25  /* devicetree_label, since 4.6 */

XEN_ABI_BEGIN

/*
 * FLASK_LOAD: replace the policy. -XEN_EINVAL: it is none.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  buffer
 *        8     4       4     4  size
 *       12     4       -     -  (hole)
 *       16             8
 */
struct xen_flask_load {
    XEN_GUEST_HANDLE(char) buffer;      /* in:  the policy, as the compiler wrote it */
    uint32_t size;                      /* in:  bytes of it */
};
typedef struct xen_flask_load xen_flask_load_t;

/* FLASK_SETENFORCE: is what the policy forbids refused, or only told? */
struct xen_flask_setenforce {
    uint32_t enforcing;                 /* in:  0 or 1 */
};
typedef struct xen_flask_setenforce xen_flask_setenforce_t;

/*
 * FLASK_CONTEXT_TO_SID, FLASK_SID_TO_CONTEXT. To the context: -XEN_ERANGE: the buffer
 * is too small, size says what it takes.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  sid
 *        4     4       4     4  size
 *        8     8       8     4  context
 *       16            12
 */
struct xen_flask_sid_context {
    uint32_t sid;                       /* to SID: out, to context: in */
    uint32_t size;                      /* in:  bytes of context; to context: out: bytes used */
    XEN_GUEST_HANDLE(char) context;     /* to SID: in, to context: out */
};
typedef struct xen_flask_sid_context xen_flask_sid_context_t;

/* FLASK_ACCESS: may one do this to another? For programs that enforce a policy of their own. */
struct xen_flask_access {
    uint32_t ssid;                      /* in:  SID of who does it */
    uint32_t tsid;                      /* in:  SID of what it is done to */
    uint32_t tclass;                    /* in:  class of that */
    uint32_t req;                       /* in:  permissions, a bit each */
    uint32_t allowed;                   /* out: those that are allowed */
    uint32_t audit_allow;               /* out: those to be told of when allowed */
    uint32_t audit_deny;                /* out: those to be told of when refused */
    uint32_t seqno;                     /* out: grows with each policy */
};
typedef struct xen_flask_access xen_flask_access_t;

/* FLASK_CREATE, FLASK_RELABEL, FLASK_MEMBER: which label comes of these? */
struct xen_flask_transition {
    uint32_t ssid;                      /* in:  SID of who does it */
    uint32_t tsid;                      /* in:  SID of what it is done to */
    uint32_t tclass;                    /* in:  class of that */
    uint32_t newsid;                    /* out */
};
typedef struct xen_flask_transition xen_flask_transition_t;

/*
 * FLASK_USER, until interface version 0x00040800: the SIDs that a user may have.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  start_sid
 *        4     4       4     4  size
 *        8     8       8     4  u.user, u.sids
 *       16            12
 */
#if __XEN_INTERFACE_VERSION__ < 0x00040800
struct xen_flask_userlist {
    uint32_t start_sid;                 /* in:  where to begin */
    uint32_t size;                      /* in:  bytes of user and sids; out: elements of sids */
    union {
        XEN_GUEST_HANDLE(char)   user;  /* in */
        XEN_GUEST_HANDLE(uint32) sids;  /* out */
    } u;
};
#endif

/*
 * FLASK_GETBOOL, FLASK_SETBOOL: a switch of the policy. -XEN_ENOENT: no such switch;
 * get: -XEN_ERANGE: the buffer is too small.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  bool_id
 *        4     1       4     1  enforcing
 *        5     1       5     1  pending
 *        6     1       6     1  new_value
 *        7     1       7     1  commit
 *        8     4       8     4  size
 *       12     4       -     -  (hole)
 *       16     8      12     4  name
 *       24            16
 */
struct xen_flask_boolean {
    uint32_t bool_id;                   /* in:  its number, or ~0: that of name; out: number */
    uint8_t  enforcing;                 /* out: the value that counts */
    uint8_t  pending;                   /* out: the value after FLASK_COMMITBOOLS */
    uint8_t  new_value;                 /* set: in:  0 or 1 */
    uint8_t  commit;                    /* set: in:  1: at once, 0: pending */
    uint32_t size;                      /* in:  bytes of name; get: out: bytes used */
    XEN_GUEST_HANDLE(char) name;        /* in:  with bool_id ~0; get: out */
};
typedef struct xen_flask_boolean xen_flask_boolean_t;

/* FLASK_SETAVC_THRESHOLD: how many decisions are kept at hand. */
struct xen_flask_setavc_threshold {
    uint32_t threshold;                 /* in */
};
typedef struct xen_flask_setavc_threshold xen_flask_setavc_threshold_t;

/* FLASK_AVC_HASHSTATS: the decisions kept at hand. */
struct xen_flask_hash_stats {
    uint32_t entries;                   /* out: decisions */
    uint32_t buckets_used;              /* out: of the hash table */
    uint32_t buckets_total;             /* out */
    uint32_t max_chain_len;             /* out: the most in one bucket */
};
typedef struct xen_flask_hash_stats xen_flask_hash_stats_t;

/* FLASK_AVC_CACHESTATS: how well that served a CPU. -XEN_ENOENT: no such CPU. */
struct xen_flask_cache_stats {
    uint32_t cpu;                       /* in:  Xen's number of the CPU */
    uint32_t lookups;                   /* out: how often, since boot */
    uint32_t hits;                      /* out: with a decision at hand */
    uint32_t misses;                    /* out: without */
    uint32_t allocations;               /* out: how often one was added */
    uint32_t reclaims;                  /* out: thrown out for lack of room */
    uint32_t frees;                     /* out: given back */
};
typedef struct xen_flask_cache_stats xen_flask_cache_stats_t;

/* FLASK_ADD_OCONTEXT, FLASK_DEL_OCONTEXT: the label of a part of the machine. */
struct xen_flask_ocontext {
    uint32_t ocon;                      /* in:  1 pirq, 2 I/O ports, 3 frames, 4 PCI device */
    uint32_t sid;                       /* in:  add */
    uint64_t low, high;                 /* in:  the first and the last */
};
typedef struct xen_flask_ocontext xen_flask_ocontext_t;

/* FLASK_GET_PEER_SID: who is at the other end of an event channel? */
struct xen_flask_peersid {
    evtchn_port_t evtchn;               /* in:  port of the caller */
    uint32_t sid;                       /* out */
};
typedef struct xen_flask_peersid xen_flask_peersid_t;

/* FLASK_RELABEL_DOMAIN: another label for a domain. -XEN_ESRCH: there is no such domain. */
struct xen_flask_relabel {
    uint32_t domid;                     /* in */
    uint32_t sid;                       /* in */
};
typedef struct xen_flask_relabel xen_flask_relabel_t;

/*
 * FLASK_DEVICETREE_LABEL: the label of a device of the device tree. Arm.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  sid
 *        4     4       4     4  length
 *        8     8       8     4  path
 *       16            12
 */
struct xen_flask_devicetree_label {
    uint32_t sid;                       /* in */
    uint32_t length;                    /* in:  length of path, without a NUL */
    XEN_GUEST_HANDLE(char) path;        /* in */
};
typedef struct xen_flask_devicetree_label xen_flask_devicetree_label_t;

/* xen_flask_op: the operation and its argument, 40 bytes on every ABI. */
struct xen_flask_op {
    uint32_t cmd;                       /* in:  FLASK_* */
    uint32_t interface_version;         /* in:  XEN_FLASK_INTERFACE_VERSION */
    union {
        xen_flask_load_t             load;
        xen_flask_setenforce_t       enforce;
        xen_flask_sid_context_t      sid_context;
        xen_flask_access_t           access;
        xen_flask_transition_t       transition;
#if __XEN_INTERFACE_VERSION__ < 0x00040800
        struct xen_flask_userlist    userlist;  /* until 0x00040800 */
#endif
        xen_flask_boolean_t          boolean;
        xen_flask_setavc_threshold_t setavc_threshold;
        xen_flask_hash_stats_t       hash_stats;
        xen_flask_cache_stats_t      cache_stats;
        xen_flask_ocontext_t         ocontext;
        xen_flask_peersid_t          peersid;
        xen_flask_relabel_t          relabel;
        xen_flask_devicetree_label_t devicetree_label;
    } u;
};
typedef struct xen_flask_op xen_flask_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_flask_op_t);

XEN_ABI_END

#endif /* __FLASK_OP_H__ */
