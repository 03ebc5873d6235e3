/* SPDX-License-Identifier: MIT */
/*
 * smccc.h - versions and identities of Xen's services by Arm's SMC calling convention.
 *
 * Contract: a guest that has XENFEAT_ARM_SMCCC_supported asks by HVC or SMC for the
 *           call count, UID and revision of the hypervisor's own service (owner 6)
 *           and of the standard service (owner 4), which is PSCI here.
 * Layout:   four registers of 32 bits: the 16 bytes of the UID in order, each
 *           register little-endian.
 *
 * The revision is not Xen's: the major number grows when a function goes away, the
 * minor when one is added. Since 4.10.
 */
#ifndef __XEN_PUBLIC_ARCH_ARM_SMCCC_H__
#define __XEN_PUBLIC_ARCH_ARM_SMCCC_H__

#include "../xen.h"

/* The hypervisor's own service: a71812dc-c698-4369-9acf-79d18ddee667 */
#define XEN_SMCCC_MAJOR_REVISION   0
#define XEN_SMCCC_MINOR_REVISION   1
#define XEN_SMCCC_UID \
    XEN_DEFINE_UUID(0xa71812dc, 0xc698, 0x4369, 0x9acf, 0x79, 0xd1, 0x8d, 0xde, 0xe6, 0x67)

/* The standard service: f863386f-4b39-4cbd-9220-ce1641e59f6f */
#define SSSC_SMCCC_MAJOR_REVISION  0
#define SSSC_SMCCC_MINOR_REVISION  1
#define SSSC_SMCCC_UID \
    XEN_DEFINE_UUID(0xf863386f, 0x4b39, 0x4cbd, 0x9220, 0xce, 0x16, 0x41, 0xe5, 0x9f, 0x6f)

#endif /* __XEN_PUBLIC_ARCH_ARM_SMCCC_H__ */
