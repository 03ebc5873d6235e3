/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots of older control interfaces to check. */
#ifdef __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__
# include "control/arch-arm/domainconfig.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__
# include "control/arch-x86/domainconfig.h"
#endif
#ifdef __XEN_PUBLIC_DOMCTL_H__
# include "control/domctl.h"
#endif
#ifdef __XEN_PUBLIC_HVM_DM_OP_H__
# include "control/hvm/dm_op.h"
#endif
#ifdef __XEN_PUBLIC_PLATFORM_H__
# include "control/platform.h"
#endif
#ifdef __XEN_PUBLIC_SYSCTL_H__
# include "control/sysctl.h"
#endif
