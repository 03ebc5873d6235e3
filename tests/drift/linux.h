/* SPDX-License-Identifier: MIT */
/* The definitions of Linux that its copies of Xen's headers use, for tests/drift/field. */
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8, __u8;
typedef uint16_t u16, __u16;
typedef uint32_t u32, __u32;
typedef uint64_t u64, __u64;
typedef u64 aligned_u64 __attribute__((aligned(8)));
typedef int8_t s8;
typedef int64_t s64;
typedef _Bool bool;
typedef struct { u8 b[16]; } guid_t, uuid_t, efi_guid_t;

#define __packed        __attribute__((__packed__))
#define __nonstring
#define BIT(n)          (1UL << (n))

enum { EINVAL, EACCES, EEXIST, EISDIR, ENOENT, ENOMEM, ENOSPC, EIO, ENOTEMPTY, ENOSYS, EROFS,
       EBUSY, EAGAIN, EISCONN, E2BIG, EPERM };

#if defined(__i386__) || defined(__x86_64__)
struct pvclock_vcpu_time_info {
    u32 version, pad0;
    u64 tsc_timestamp, system_time;
    u32 tsc_to_system_mul;
    s8 tsc_shift;
    u8 flags, pad[2];
} __packed;
struct pvclock_wall_clock { u32 version, sec, nsec; } __packed;
#endif
