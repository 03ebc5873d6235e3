/* SPDX-License-Identifier: MIT */
/*
 * smccc.h - UIDs and revisions of the services that Xen offers by Arm's SMC calling convention.
 *
 * Contract: if Xen sets XENFEAT_ARM_SMCCC_supported, an Arm guest can identify two services
 *           with the instruction HVC or SMC and the immediate 0. The standard service
 *           (owner 4) has the functions of PSCI and, since 4.18, of FF-A. The hypervisor
 *           service (owner 5) has only the three functions below. The guest puts the number
 *           of the function into w0 (r0):
 *
 *             owner 4     owner 5
 *             0x8400ff00  0x8500ff00  number of functions, returned in w0
 *             0x8400ff01  0x8500ff01  UID, returned in w0 to w3
 *             0x8400ff03  0x8500ff03  revision, returned in w0 (major) and w1 (minor)
 *
 *           For any other function of owner 5 Xen returns -1 in w0.
 * Layout:   the UID is 16 bytes in the order of xen_uuid_t, 4 in each register, the first
 *           in the low bits.
 *
 * A revision is that of the service, not of Xen. The major number is meant to change if a
 * function is removed, the minor number if one is added. Since 4.10.
 */
#ifndef __XEN_PUBLIC_ARCH_ARM_SMCCC_H__
#define __XEN_PUBLIC_ARCH_ARM_SMCCC_H__

#include "../xen.h"

/* The hypervisor service (owner 5): a71812dc-c698-4369-9acf-79d18ddee667 */
#define XEN_SMCCC_MAJOR_REVISION   0
#define XEN_SMCCC_MINOR_REVISION   1
#define XEN_SMCCC_UID \
    XEN_DEFINE_UUID(0xa71812dc, 0xc698, 0x4369, 0x9acf, 0x79, 0xd1, 0x8d, 0xde, 0xe6, 0x67)

/* The standard service (owner 4): f863386f-4b39-4cbd-9220-ce1641e59f6f */
#define SSSC_SMCCC_MAJOR_REVISION  0
#define SSSC_SMCCC_MINOR_REVISION  1
#define SSSC_SMCCC_UID \
    XEN_DEFINE_UUID(0xf863386f, 0x4b39, 0x4cbd, 0x9220, 0xce, 0x16, 0x41, 0xe5, 0x9f, 0x6f)

#endif /* __XEN_PUBLIC_ARCH_ARM_SMCCC_H__ */
