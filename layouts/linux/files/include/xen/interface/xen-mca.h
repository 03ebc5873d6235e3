/* SPDX-License-Identifier: MIT */
/*
 * xen-mca.h - machine checks, and the records of the device /dev/mcelog.
 *
 * Linux has this device's interface to user space here. It is not part of Xen's ABI.
 */
#ifndef _XEN_INTERFACE_XEN_MCA_H
#define _XEN_INTERFACE_XEN_MCA_H

#include "linux.h"
#include "abi/arch-x86/xen-mca.h"

#define XEN_MCE_LOG_LEN         32
#define XEN_MCE_LOG_SIGNATURE   "MACHINECHECK"
#define XEN_MCE_OVERFLOW        0               /* bit of flags: a record was lost */
#define MCE_GET_RECORD_LEN      _IOR('M', 1, int)
#define MCE_GET_LOG_LEN         _IOR('M', 2, int)
#define MCE_GETCLEAR_FLAGS      _IOR('M', 3, int)

#ifndef XEN_ABI_ASSEMBLER
struct xen_mce {
    uint64_t status, misc, addr, mcgstatus;
    uint64_t ip;
    uint64_t tsc;
    uint64_t time;                      /* s since 1970-01-01 */
    uint8_t cpuvendor;
    uint8_t inject_flags;
    uint16_t pad;
    uint32_t cpuid;                     /* EAX of CPUID leaf 1 */
    uint8_t cs;
    uint8_t bank;
    uint8_t cpu;                        /* old name of extcpu, low 8 bits */
    uint8_t finished;                   /* not 0: the record is complete */
    uint32_t extcpu;                    /* number of the CPU */
    uint32_t socketid;
    uint32_t apicid;
    uint64_t mcgcap;
    uint64_t synd, ipid, ppin;
};

struct xen_mce_log {
    char signature[12] __nonstring;     /* XEN_MCE_LOG_SIGNATURE without its NUL */
    unsigned int len;                   /* XEN_MCE_LOG_LEN */
    unsigned int next;                  /* number of records in `entry` */
    unsigned int flags;                 /* XEN_MCE_OVERFLOW */
    unsigned int recordlen;             /* size of an entry in bytes */
    struct xen_mce entry[XEN_MCE_LOG_LEN];
};
#endif

#endif /* _XEN_INTERFACE_XEN_MCA_H */
