/* SPDX-License-Identifier: MIT */
/* Checks each line of field.expected with a compiler and Linux's headers, without xenabi. */
#include <xen/interface/xen.h>
#include <xen/interface/io/blkif.h>
#include "blkback.h"

#if defined(__arm__) || defined(__aarch64__)
_Static_assert(offsetof(struct shared_info, wc_sec_hi) == 1088, "Xen has it at 1084");
_Static_assert(offsetof(struct shared_info, arch) == 1092, "Xen has it at 1088");
_Static_assert(sizeof(struct shared_info) == 1096, "Xen's has 1088 bytes");
#endif

#define RSP(name) sizeof(((union blkif_##name##_sring_entry *)0)->rsp)
#ifdef __i386__
_Static_assert(RSP(x86_64) == 12, "x86_64's has 16 bytes");
#else
_Static_assert(RSP(x86_32) == 16, "x86_32's has 12 bytes");
#endif
