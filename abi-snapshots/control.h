/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots of older control interfaces to check. */
#ifdef __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__
# define XEN_ABI_OF_(what) xen_abi_control_arch_arm_domainconfig_##what
XEN_ABI_SAME_
# include "control/arch-arm/domainconfig.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__
# define XEN_ABI_OF_(what) xen_abi_control_arch_x86_domainconfig_##what
XEN_ABI_SAME_
# include "control/arch-x86/domainconfig.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_DOMCTL_H__
# define XEN_ABI_OF_(what) xen_abi_control_domctl_##what
XEN_ABI_SAME_
# include "control/domctl.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_DM_OP_H__
# define XEN_ABI_OF_(what) xen_abi_control_hvm_dm_op_##what
XEN_ABI_SAME_
# include "control/hvm/dm_op.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_PLATFORM_H__
# define XEN_ABI_OF_(what) xen_abi_control_platform_##what
XEN_ABI_SAME_
# include "control/platform.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_SYSCTL_H__
# define XEN_ABI_OF_(what) xen_abi_control_sysctl_##what
XEN_ABI_SAME_
# include "control/sysctl.h"
# undef XEN_ABI_OF_
#endif
