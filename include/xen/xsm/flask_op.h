/* SPDX-License-Identifier: MIT */
/*
 * flask_op.h - operations on Flask, the security-policy module of Xen (XSM).
 *
 * Contract: HYPERVISOR_xsm_op(xen_flask_op *). Any domain may call. Returns 0 unless an
 *           operation says otherwise, or a negative XEN_E* error. Any operation: -XEN_ENOSYS:
 *           Xen was built or started without Flask, interface_version is wrong, or the
 *           operation is unknown; -XEN_EFAULT: Xen cannot access memory of the caller;
 *           -XEN_ENOMEM: Xen has too little memory; -XEN_EACCES: the policy denies the
 *           operation to the caller. There is no such check for GETENFORCE, POLICYVERS,
 *           GETBOOL, MLS, GETAVC_THRESHOLD, AVC_HASHSTATS, AVC_CACHESTATS and GET_PEER_SID.
 *           As long as no policy is loaded, or Flask does not enforce the policy, Xen refuses
 *           nothing for lack of permission. After an error, the "out" members of the record
 *           are not valid. The interface has a version and is not stable.
 * Layout:   x86_32 has handles of 32 bits and aligns 64-bit integers to 4; all other
 *           ABIs are alike. A hole is ignored.
 *
 * A security label (context) is a text such as "system_u:system_r:domU_t". A security ID (SID)
 * is a number that stands for a label; it is valid until the host reboots, or until a policy is
 * loaded that does not allow the label. If a policy is loaded, Xen treats an unknown SID as the
 * SID of unlabelled objects; this is no error. The policy numbers the classes of objects, and in
 * each class the permissions. The access vector cache (AVC) holds recent decisions of the policy.
 */
#ifndef __FLASK_OP_H__
#define __FLASK_OP_H__

#include "../abi.h"
#include "../control/release.h"
#include "../event_channel.h"

/* xen_flask_op.interface_version */
#define XEN_FLASK_INTERFACE_VERSION  1

/* FLASK_*: xen_flask_op.cmd, and the member of xen_flask_op.u that it takes. */
#define FLASK_LOAD                1  /* load */
#define FLASK_GETENFORCE          2  /* none: returns 1 if enforcing, else 0 */
#define FLASK_SETENFORCE          3  /* enforce */
#define FLASK_CONTEXT_TO_SID      4  /* sid_context */
#define FLASK_SID_TO_CONTEXT      5  /* sid_context */
#define FLASK_ACCESS              6  /* access */
#define FLASK_CREATE              7  /* transition: get the label of a new object */
#define FLASK_RELABEL             8  /* transition: get the label for relabelling an object */
#define FLASK_USER                9  /* userlist, until 4.7: now -XEN_ENOSYS */
#define FLASK_POLICYVERS         10  /* none: returns the newest policy version that Xen knows */
#define FLASK_GETBOOL            11  /* boolean */
#define FLASK_SETBOOL            12  /* boolean */
#define FLASK_COMMITBOOLS        13  /* none: apply the pending values of all booleans */
#define FLASK_MLS                14  /* none: returns 1 if the policy has levels (MLS), else 0 */
#define FLASK_DISABLE            15  /* none, until 4.15: now -XEN_ENOSYS */
#define FLASK_GETAVC_THRESHOLD   16  /* none: returns the size limit of the AVC */
#define FLASK_SETAVC_THRESHOLD   17  /* setavc_threshold */
#define FLASK_AVC_HASHSTATS      18  /* hash_stats */
#define FLASK_AVC_CACHESTATS     19  /* cache_stats */
#define FLASK_MEMBER             20  /* transition: get the label of a member of an object */
#define FLASK_ADD_OCONTEXT       21  /* ocontext, since 4.0 */
#define FLASK_DEL_OCONTEXT       22  /* ocontext, since 4.0 */
#define FLASK_GET_PEER_SID       23  /* peersid, since 4.2 */
#define FLASK_RELABEL_DOMAIN     24  /* relabel, since 4.3 */
#define FLASK_DEVICETREE_LABEL   25  /* devicetree_label, since 4.6 */

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * FLASK_LOAD: load a policy, in place of the present one if there is one. -XEN_EINVAL: it is
 * not a valid policy, it is larger than 64 MiB, or only one of it and the present policy has
 * levels (MLS).
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  buffer
 *        8     4       4     4  size
 *       12     4       -     -  (hole)
 *       16             8
 */
struct xen_flask_load {
    XEN_GUEST_HANDLE(char) buffer;      /* in:  the policy, as the policy compiler wrote it */
    uint32_t size;                      /* in:  bytes in buffer */
};
typedef struct xen_flask_load xen_flask_load_t;

/*
 * FLASK_SETENFORCE: choose what happens when the policy denies something. No permission is
 * needed if the mode does not change.
 */
struct xen_flask_setenforce {
    uint32_t enforcing;                 /* in:  not 0: Xen refuses it; 0: Xen allows it, but can
                                           log it */
};
typedef struct xen_flask_setenforce xen_flask_setenforce_t;

/*
 * FLASK_CONTEXT_TO_SID, FLASK_SID_TO_CONTEXT: convert a label to a SID, or back.
 *
 * To SID: -XEN_EINVAL: not a valid label of the policy. -XEN_ENOBUFS: size is above 4096.
 * To context: -XEN_EINVAL: no policy is loaded, and no such SID. -XEN_ERANGE: the buffer is too
 * small. Xen does not report the needed size, so the caller should retry with a larger buffer.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  sid
 *        4     4       4     4  size
 *        8     8       8     4  context
 *       16            12
 */
struct xen_flask_sid_context {
    uint32_t sid;                       /* to SID: out, to context: in */
    uint32_t size;                      /* to SID: in:  bytes of context
                                           to context: in:  bytes of the buffer,
                                           out: bytes used, with the NUL */
    XEN_GUEST_HANDLE(char) context;     /* to SID: in, to context: out: the label */
};
typedef struct xen_flask_sid_context xen_flask_sid_context_t;

/*
 * FLASK_ACCESS: ask which permissions the policy grants to a source on a target. Programs use
 * it if they take decisions of their own by this policy. -XEN_EINVAL: no such class.
 */
struct xen_flask_access {
    uint32_t ssid;                      /* in:  SID of the source, which wants access */
    uint32_t tsid;                      /* in:  SID of the target */
    uint32_t tclass;                    /* in:  class of the target */
    uint32_t req;                       /* in:  permissions asked for, one bit each */
    uint32_t allowed;                   /* out: all permissions that are granted, also if they are
                                           not in req */
    uint32_t audit_allow;               /* out: permissions to log when they are granted */
    uint32_t audit_deny;                /* out: permissions to log when they are denied */
    uint32_t seqno;                     /* out: increases when the policy or a boolean changes */
};
typedef struct xen_flask_access xen_flask_access_t;

/*
 * FLASK_CREATE, FLASK_RELABEL, FLASK_MEMBER: compute the label that the policy gives to an
 * object. -XEN_EACCES: also if the resulting label is not valid and Flask enforces the policy.
 */
struct xen_flask_transition {
    uint32_t ssid;                      /* in:  SID of the source */
    uint32_t tsid;                      /* in:  SID of the target */
    uint32_t tclass;                    /* in:  class of the object that gets the label */
    uint32_t newsid;                    /* out: SID of the label */
};
typedef struct xen_flask_transition xen_flask_transition_t;

/*
 * FLASK_USER, until interface version 0x00040700: get the SIDs that a user of the policy can
 * have. Xen no longer has this operation.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  start_sid
 *        4     4       4     4  size
 *        8     8       8     4  u.user, u.sids
 *       16            12
 */
#if __XEN_INTERFACE_VERSION__ < 0x00040800
struct xen_flask_userlist {
    uint32_t start_sid;                 /* in:  SID to begin with */
    uint32_t size;                      /* in:  bytes of user, and bytes that Xen may write to
                                           sids; out: elements of sids */
    union {
        XEN_GUEST_HANDLE(char)   user;  /* in:  name of the user */
        XEN_GUEST_HANDLE(uint32) sids;  /* out: array of SIDs */
    } u;
};
#endif

/*
 * FLASK_GETBOOL, FLASK_SETBOOL: read or set a boolean, a switch that the policy defines.
 *
 * bool_id ~0 selects the boolean by its name; Xen then sets size to 0 and does not return the
 * name. -XEN_ENOENT: no such boolean. -XEN_ENOBUFS: the given name is longer than 4096 bytes.
 * -XEN_ERANGE (get): size is not 0, and the buffer is too small for the name. Xen does not
 * report the needed size.
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
    uint32_t bool_id;                   /* in:  number of the boolean, or ~0; out: its number */
    uint8_t  enforcing;                 /* out: current value */
    uint8_t  pending;                   /* out: value that FLASK_COMMITBOOLS will make current */
    uint8_t  new_value;                 /* set: in:  0 or 1 */
    uint8_t  commit;                    /* set: in:  not 0: change the current and the pending
                                           value at once, 0: change the pending value only */
    uint32_t size;                      /* bool_id ~0: in: bytes of the name, without a NUL
                                           else, get: in: bytes of the buffer, 0: do not return
                                           the name; out: bytes of the name, without a NUL */
    XEN_GUEST_HANDLE(char) name;        /* bool_id ~0: in: name of the boolean
                                           else, get: out: buffer for the name */
};
typedef struct xen_flask_boolean xen_flask_boolean_t;

/*
 * FLASK_SETAVC_THRESHOLD: set the size limit of the AVC. No permission is needed if it does
 * not change.
 */
struct xen_flask_setavc_threshold {
    uint32_t threshold;                 /* in:  number of decisions; above it Xen drops some */
};
typedef struct xen_flask_setavc_threshold xen_flask_setavc_threshold_t;

/* FLASK_AVC_HASHSTATS: get the fill level of the AVC, a hash table. */
struct xen_flask_hash_stats {
    uint32_t entries;                   /* out: decisions in the table */
    uint32_t buckets_used;              /* out: buckets that are not empty */
    uint32_t buckets_total;             /* out: all buckets */
    uint32_t max_chain_len;             /* out: decisions in the fullest bucket */
};
typedef struct xen_flask_hash_stats xen_flask_hash_stats_t;

/*
 * FLASK_AVC_CACHESTATS: get the AVC statistics of one physical CPU, counted since boot.
 * -XEN_ENOENT: no such CPU, or it is offline. -XEN_ENOSYS: Xen was built without them.
 */
struct xen_flask_cache_stats {
    uint32_t cpu;                       /* in:  number of the physical CPU */
    uint32_t lookups;                   /* out: lookups in the AVC */
    uint32_t hits;                      /* out: lookups that found a decision */
    uint32_t misses;                    /* out: lookups that found none */
    uint32_t allocations;               /* out: entries allocated */
    uint32_t reclaims;                  /* out: entries dropped because of the size limit */
    uint32_t frees;                     /* out: entries freed */
};
typedef struct xen_flask_cache_stats xen_flask_cache_stats_t;

/*
 * FLASK_ADD_OCONTEXT, FLASK_DEL_OCONTEXT: add or remove the label of a resource of the machine.
 *
 *   ocon  resource                 low and high
 *   1     physical interrupt       its number; low must equal high
 *   2     I/O ports                first and last port
 *   3     memory of devices        first and last mfn
 *   4     PCI device               segment << 16 | bus << 8 | devfn; low must equal high
 *
 * -XEN_EINVAL: no such ocon, low is above high, or (add) low and high must be equal.
 * -XEN_EEXIST (add): a part of the range has a label already. Adding the same range with the
 * same SID again is no error. -XEN_ENOENT (remove): there is no label for exactly this
 * range.
 */
struct xen_flask_ocontext {
    uint32_t ocon;                      /* in:  kind of resource, see above */
    uint32_t sid;                       /* in:  SID of the label; remove: ignored */
    uint64_t low, high;                 /* in:  range, inclusive */
};
typedef struct xen_flask_ocontext xen_flask_ocontext_t;

/*
 * FLASK_GET_PEER_SID: get the SID of the domain at the other end of an event channel.
 * -XEN_EINVAL: the port is not an interdomain port.
 */
struct xen_flask_peersid {
    evtchn_port_t evtchn;               /* in:  port of the caller */
    uint32_t sid;                       /* out: SID of the other domain */
};
typedef struct xen_flask_peersid xen_flask_peersid_t;

/*
 * FLASK_RELABEL_DOMAIN: change the label of a domain. -XEN_ESRCH: no such domain.
 */
struct xen_flask_relabel {
    uint32_t domid;                     /* in:  domain, or DOMID_SELF */
    uint32_t sid;                       /* in:  SID of the new label */
};
typedef struct xen_flask_relabel xen_flask_relabel_t;

/*
 * FLASK_DEVICETREE_LABEL: add or remove the label of a device-tree node. The operation exists
 * on every architecture, but is useful only where Xen uses a device tree (Arm).
 *
 * -XEN_EEXIST (add): the node has a label already. -XEN_ENOENT (remove): it has none.
 * -XEN_ENOBUFS: length is above 4096.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  sid
 *        4     4       4     4  length
 *        8     8       8     4  path
 *       16            12
 */
struct xen_flask_devicetree_label {
    uint32_t sid;                       /* in:  SID of the label, 0: remove the label */
    uint32_t length;                    /* in:  bytes of path, without a NUL */
    XEN_GUEST_HANDLE(char) path;        /* in:  full path of the node */
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
        struct xen_flask_userlist    userlist;  /* until interface version 0x00040700 */
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __FLASK_OP_H__ */
