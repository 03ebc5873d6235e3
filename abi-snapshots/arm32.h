/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots to check. Written by `make snapshots`. */
#ifdef __XEN_PUBLIC_ABI_H__
# define XEN_ABI_OF_(what) xen_abi_abi_##what
XEN_ABI_SAME_
# include "arm32/abi.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ARCH_ARM_H__
# define XEN_ABI_OF_(what) xen_abi_arch_arm_##what
XEN_ABI_SAME_
# include "arm32/arch-arm.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_ARCH_ARM_DOMAINCONFIG_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_arch_arm_domainconfig_##what
XEN_ABI_SAME_
# include "arm32/arch-arm/domainconfig.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_ARCH_ARM_GUEST_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_arch_arm_guest_##what
XEN_ABI_SAME_
# include "arm32/arch-arm/guest.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ARCH_ARM_SMCCC_H__
# define XEN_ABI_OF_(what) xen_abi_arch_arm_smccc_##what
XEN_ABI_SAME_
# include "arm32/arch-arm/smccc.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ARGO_H__
# define XEN_ABI_OF_(what) xen_abi_argo_##what
XEN_ABI_SAME_
# include "arm32/argo.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_BOOTFDT_H__
# define XEN_ABI_OF_(what) xen_abi_bootfdt_##what
XEN_ABI_SAME_
# include "arm32/bootfdt.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_CALLBACK_H__
# define XEN_ABI_OF_(what) xen_abi_callback_##what
XEN_ABI_SAME_
# include "arm32/callback.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_CONTINUATION_H__
# define XEN_ABI_OF_(what) xen_abi_continuation_##what
XEN_ABI_SAME_
# include "arm32/continuation.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_DEVICE_TREE_DEFS_H__
# define XEN_ABI_OF_(what) xen_abi_device_tree_defs_##what
XEN_ABI_SAME_
# include "arm32/device_tree_defs.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_DOM0_OPS_H__
# define XEN_ABI_OF_(what) xen_abi_dom0_ops_##what
XEN_ABI_SAME_
# include "arm32/dom0_ops.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_DOMCTL_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_domctl_##what
XEN_ABI_SAME_
# include "arm32/domctl.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ELFNOTE_H__
# define XEN_ABI_OF_(what) xen_abi_elfnote_##what
XEN_ABI_SAME_
# include "arm32/elfnote.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_ERRNO_H__
# define XEN_ABI_OF_(what) xen_abi_errno_##what
XEN_ABI_SAME_
# include "arm32/errno.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_EVENT_CHANNEL_H__
# define XEN_ABI_OF_(what) xen_abi_event_channel_##what
XEN_ABI_SAME_
# include "arm32/event_channel.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_FEATURES_H__
# define XEN_ABI_OF_(what) xen_abi_features_##what
XEN_ABI_SAME_
# include "arm32/features.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_GRANT_TABLE_H__
# define XEN_ABI_OF_(what) xen_abi_grant_table_##what
XEN_ABI_SAME_
# include "arm32/grant_table.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_HVM_DM_OP_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_hvm_dm_op_##what
XEN_ABI_SAME_
# include "arm32/hvm/dm_op.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_E820_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_e820_##what
XEN_ABI_SAME_
# include "arm32/hvm/e820.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_hvm_info_table_##what
XEN_ABI_SAME_
# include "arm32/hvm/hvm_info_table.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_OP_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_hvm_op_##what
XEN_ABI_SAME_
# include "arm32/hvm/hvm_op.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_VCPU_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_hvm_vcpu_##what
XEN_ABI_SAME_
# include "arm32/hvm/hvm_vcpu.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_hvm_xs_strings_##what
XEN_ABI_SAME_
# include "arm32/hvm/hvm_xs_strings.h"
# undef XEN_ABI_OF_
#endif
#ifdef _IOREQ_H_
# define XEN_ABI_OF_(what) xen_abi_hvm_ioreq_##what
XEN_ABI_SAME_
# include "arm32/hvm/ioreq.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_PARAMS_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_params_##what
XEN_ABI_SAME_
# include "arm32/hvm/params.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HVM_SAVE_H__
# define XEN_ABI_OF_(what) xen_abi_hvm_save_##what
XEN_ABI_SAME_
# include "arm32/hvm/save.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_HYPFS_H__
# define XEN_ABI_OF_(what) xen_abi_hypfs_##what
XEN_ABI_SAME_
# include "arm32/hypfs.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_9PFS_H__
# define XEN_ABI_OF_(what) xen_abi_io_9pfs_##what
XEN_ABI_SAME_
# include "arm32/io/9pfs.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_BLKIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_blkif_##what
XEN_ABI_SAME_
# include "arm32/io/blkif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_CAMERAIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_cameraif_##what
XEN_ABI_SAME_
# include "arm32/io/cameraif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_CONSOLE_H__
# define XEN_ABI_OF_(what) xen_abi_io_console_##what
XEN_ABI_SAME_
# include "arm32/io/console.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_DISPLIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_displif_##what
XEN_ABI_SAME_
# include "arm32/io/displif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_FBIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_fbif_##what
XEN_ABI_SAME_
# include "arm32/io/fbif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_FSIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_fsif_##what
XEN_ABI_SAME_
# include "arm32/io/fsif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_KBDIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_kbdif_##what
XEN_ABI_SAME_
# include "arm32/io/kbdif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
# define XEN_ABI_OF_(what) xen_abi_io_libxenvchan_##what
XEN_ABI_SAME_
# include "arm32/io/libxenvchan.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_NETIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_netif_##what
XEN_ABI_SAME_
# include "arm32/io/netif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PCI_COMMON_H__
# define XEN_ABI_OF_(what) xen_abi_io_pciif_##what
XEN_ABI_SAME_
# include "arm32/io/pciif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PROTOCOLS_H__
# define XEN_ABI_OF_(what) xen_abi_io_protocols_##what
XEN_ABI_SAME_
# include "arm32/io/protocols.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_PVCALLS_H__
# define XEN_ABI_OF_(what) xen_abi_io_pvcalls_##what
XEN_ABI_SAME_
# include "arm32/io/pvcalls.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_RING_H__
# define XEN_ABI_OF_(what) xen_abi_io_ring_##what
XEN_ABI_SAME_
# include "arm32/io/ring.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_SNDIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_sndif_##what
XEN_ABI_SAME_
# include "arm32/io/sndif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_TPMIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_tpmif_##what
XEN_ABI_SAME_
# include "arm32/io/tpmif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_IO_USBIF_H__
# define XEN_ABI_OF_(what) xen_abi_io_usbif_##what
XEN_ABI_SAME_
# include "arm32/io/usbif.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN__PUBLIC_IO_SCSI_H__
# define XEN_ABI_OF_(what) xen_abi_io_vscsiif_##what
XEN_ABI_SAME_
# include "arm32/io/vscsiif.h"
# undef XEN_ABI_OF_
#endif
#ifdef _XEN_PUBLIC_IO_XENBUS_H
# define XEN_ABI_OF_(what) xen_abi_io_xenbus_##what
XEN_ABI_SAME_
# include "arm32/io/xenbus.h"
# undef XEN_ABI_OF_
#endif
#ifdef _XS_WIRE_H
# define XEN_ABI_OF_(what) xen_abi_io_xs_wire_##what
XEN_ABI_SAME_
# include "arm32/io/xs_wire.h"
# undef XEN_ABI_OF_
#endif
#ifdef _XEN_PUBLIC_KEXEC_H
# define XEN_ABI_OF_(what) xen_abi_kexec_##what
XEN_ABI_SAME_
# include "arm32/kexec.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_MEM_ACCESS_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_mem_access_##what
XEN_ABI_SAME_
# include "arm32/mem_access.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_MEMORY_H__
# define XEN_ABI_OF_(what) xen_abi_memory_##what
XEN_ABI_SAME_
# include "arm32/memory.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_NMI_H__
# define XEN_ABI_OF_(what) xen_abi_nmi_##what
XEN_ABI_SAME_
# include "arm32/nmi.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_PHYSDEV_H__
# define XEN_ABI_OF_(what) xen_abi_physdev_##what
XEN_ABI_SAME_
# include "arm32/physdev.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_PLATFORM_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_platform_##what
XEN_ABI_SAME_
# include "arm32/platform.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_PMU_H__
# define XEN_ABI_OF_(what) xen_abi_pmu_##what
XEN_ABI_SAME_
# include "arm32/pmu.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_SCHED_H__
# define XEN_ABI_OF_(what) xen_abi_sched_##what
XEN_ABI_SAME_
# include "arm32/sched.h"
# undef XEN_ABI_OF_
#endif
#if defined(__XEN_PUBLIC_SYSCTL_H__) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_sysctl_##what
XEN_ABI_SAME_
# include "arm32/sysctl.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_TMEM_H__
# define XEN_ABI_OF_(what) xen_abi_tmem_##what
XEN_ABI_SAME_
# include "arm32/tmem.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_TRACE_H__
# define XEN_ABI_OF_(what) xen_abi_trace_##what
XEN_ABI_SAME_
# include "arm32/trace.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_VCPU_H__
# define XEN_ABI_OF_(what) xen_abi_vcpu_##what
XEN_ABI_SAME_
# include "arm32/vcpu.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_VERSION_H__
# define XEN_ABI_OF_(what) xen_abi_version_##what
XEN_ABI_SAME_
# include "arm32/version.h"
# undef XEN_ABI_OF_
#endif
#if defined(_XEN_PUBLIC_VM_EVENT_H) && !defined(XEN_CONTROL_OLDER)
# define XEN_ABI_OF_(what) xen_abi_vm_event_##what
XEN_ABI_SAME_
# include "arm32/vm_event.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_XEN_COMPAT_H__
# define XEN_ABI_OF_(what) xen_abi_xen_compat_##what
XEN_ABI_SAME_
# include "arm32/xen-compat.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_XEN_H__
# define XEN_ABI_OF_(what) xen_abi_xen_##what
XEN_ABI_SAME_
# include "arm32/xen.h"
# undef XEN_ABI_OF_
#endif
#ifdef _XEN_XENCOMM_H_
# define XEN_ABI_OF_(what) xen_abi_xencomm_##what
XEN_ABI_SAME_
# include "arm32/xencomm.h"
# undef XEN_ABI_OF_
#endif
#ifdef __XEN_PUBLIC_XENOPROF_H__
# define XEN_ABI_OF_(what) xen_abi_xenoprof_##what
XEN_ABI_SAME_
# include "arm32/xenoprof.h"
# undef XEN_ABI_OF_
#endif
#ifdef __FLASK_OP_H__
# define XEN_ABI_OF_(what) xen_abi_xsm_flask_op_##what
XEN_ABI_SAME_
# include "arm32/xsm/flask_op.h"
# undef XEN_ABI_OF_
#endif
