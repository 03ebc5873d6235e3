/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots of older control interfaces to check. */
#ifdef __XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__
# define XEN_ABI_OF_(what) xen_abi_control_arch_arm_domainconfig_##what
XEN_ABI_SAME_
# include "control/arch-arm/domainconfig.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ARCH_ARM_GUEST_H__
# define XEN_ABI_OF_(what) xen_abi_control_arch_arm_guest_##what
XEN_ABI_SAME_
# include "control/arch-arm/guest.h"
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
#if defined(__XEN_PUBLIC_HVM_HVM_OP_H__) && defined(__XEN_TOOLS__) && XEN_CONTROL_RELEASE < 409
# define XEN_ABI_OF_(what) xen_abi_control_hvm_hvm_op_##what
XEN_ABI_SAME_
# include "control/hvm/hvm_op.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_MEM_ACCESS_H__
# define XEN_ABI_OF_(what) xen_abi_control_mem_access_##what
XEN_ABI_SAME_
# include "control/mem_access.h"
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
#ifdef _XEN_PUBLIC_VM_EVENT_H
# define XEN_ABI_OF_(what) xen_abi_control_vm_event_##what
XEN_ABI_SAME_
# include "control/vm_event.h"
# undef XEN_ABI_OF_
#endif
