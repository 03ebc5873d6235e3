/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots to check. Written by `make snapshots`. */
#ifdef __XEN_PUBLIC_ABI_H__
# include "x86_64/abi.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__
# include "x86_64/arch-x86/cpufeatureset.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_CPUID_H__
# include "x86_64/arch-x86/cpuid.h"
#endif
#if defined(__XEN_PUBLIC_ARCH_X86_DOMAINCONFIG_H__) && !defined(XEN_CONTROL_OLDER)
# include "x86_64/arch-x86/domainconfig.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_GUEST_ACPI_H__
# include "x86_64/arch-x86/guest-acpi.h"
#endif
#ifdef __XEN_PUBLIC_HVM_SAVE_X86_H__
# include "x86_64/arch-x86/hvm/save.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_HVM_START_INFO_H__
# include "x86_64/arch-x86/hvm/start_info.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_PMU_H__
# include "x86_64/arch-x86/pmu.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_MCA_H__
# include "x86_64/arch-x86/xen-mca.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_XEN_X86_64_H__
# include "x86_64/arch-x86/xen-x86_64.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_X86_XEN_H__
# include "x86_64/arch-x86/xen.h"
#endif
#ifdef __XEN_PUBLIC_ARGO_H__
# include "x86_64/argo.h"
#endif
#ifdef __XEN_PUBLIC_BOOTFDT_H__
# include "x86_64/bootfdt.h"
#endif
#ifdef __XEN_PUBLIC_CALLBACK_H__
# include "x86_64/callback.h"
#endif
#ifdef __XEN_PUBLIC_CONTINUATION_H__
# include "x86_64/continuation.h"
#endif
#ifdef __XEN_DEVICE_TREE_DEFS_H__
# include "x86_64/device_tree_defs.h"
#endif
#ifdef __XEN_PUBLIC_DOM0_OPS_H__
# include "x86_64/dom0_ops.h"
#endif
#if defined(__XEN_PUBLIC_DOMCTL_H__) && !defined(XEN_CONTROL_OLDER)
# include "x86_64/domctl.h"
#endif
#ifdef __XEN_PUBLIC_ELFNOTE_H__
# include "x86_64/elfnote.h"
#endif
#ifdef __XEN_PUBLIC_ERRNO_H__
# include "x86_64/errno.h"
#endif
#ifdef __XEN_PUBLIC_EVENT_CHANNEL_H__
# include "x86_64/event_channel.h"
#endif
#ifdef __XEN_PUBLIC_FEATURES_H__
# include "x86_64/features.h"
#endif
#ifdef __XEN_PUBLIC_GRANT_TABLE_H__
# include "x86_64/grant_table.h"
#endif
#if defined(__XEN_PUBLIC_HVM_DM_OP_H__) && !defined(XEN_CONTROL_OLDER)
# include "x86_64/hvm/dm_op.h"
#endif
#ifdef __XEN_PUBLIC_HVM_E820_H__
# include "x86_64/hvm/e820.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
# include "x86_64/hvm/hvm_info_table.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_OP_H__
# include "x86_64/hvm/hvm_op.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_VCPU_H__
# include "x86_64/hvm/hvm_vcpu.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
# include "x86_64/hvm/hvm_xs_strings.h"
#endif
#ifdef _IOREQ_H_
# include "x86_64/hvm/ioreq.h"
#endif
#ifdef __XEN_PUBLIC_HVM_PARAMS_H__
# include "x86_64/hvm/params.h"
#endif
#ifdef __XEN_PUBLIC_HVM_SAVE_H__
# include "x86_64/hvm/save.h"
#endif
#ifdef __XEN_PUBLIC_HYPFS_H__
# include "x86_64/hypfs.h"
#endif
#ifdef __XEN_PUBLIC_IO_9PFS_H__
# include "x86_64/io/9pfs.h"
#endif
#ifdef __XEN_PUBLIC_IO_BLKIF_H__
# include "x86_64/io/blkif.h"
#endif
#ifdef __XEN_PUBLIC_IO_CAMERAIF_H__
# include "x86_64/io/cameraif.h"
#endif
#ifdef __XEN_PUBLIC_IO_CONSOLE_H__
# include "x86_64/io/console.h"
#endif
#ifdef __XEN_PUBLIC_IO_DISPLIF_H__
# include "x86_64/io/displif.h"
#endif
#ifdef __XEN_PUBLIC_IO_FBIF_H__
# include "x86_64/io/fbif.h"
#endif
#ifdef __XEN_PUBLIC_IO_FSIF_H__
# include "x86_64/io/fsif.h"
#endif
#ifdef __XEN_PUBLIC_IO_KBDIF_H__
# include "x86_64/io/kbdif.h"
#endif
#ifdef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
# include "x86_64/io/libxenvchan.h"
#endif
#ifdef __XEN_PUBLIC_IO_NETIF_H__
# include "x86_64/io/netif.h"
#endif
#ifdef __XEN_PCI_COMMON_H__
# include "x86_64/io/pciif.h"
#endif
#ifdef __XEN_PROTOCOLS_H__
# include "x86_64/io/protocols.h"
#endif
#ifdef __XEN_PUBLIC_IO_PVCALLS_H__
# include "x86_64/io/pvcalls.h"
#endif
#ifdef __XEN_PUBLIC_IO_RING_H__
# include "x86_64/io/ring.h"
#endif
#ifdef __XEN_PUBLIC_IO_SNDIF_H__
# include "x86_64/io/sndif.h"
#endif
#ifdef __XEN_PUBLIC_IO_TPMIF_H__
# include "x86_64/io/tpmif.h"
#endif
#ifdef __XEN_PUBLIC_IO_USBIF_H__
# include "x86_64/io/usbif.h"
#endif
#ifdef __XEN__PUBLIC_IO_SCSI_H__
# include "x86_64/io/vscsiif.h"
#endif
#ifdef _XEN_PUBLIC_IO_XENBUS_H
# include "x86_64/io/xenbus.h"
#endif
#ifdef _XS_WIRE_H
# include "x86_64/io/xs_wire.h"
#endif
#ifdef _XEN_PUBLIC_KEXEC_H
# include "x86_64/kexec.h"
#endif
#ifdef __XEN_PUBLIC_MEMORY_H__
# include "x86_64/memory.h"
#endif
#ifdef __XEN_PUBLIC_NMI_H__
# include "x86_64/nmi.h"
#endif
#ifdef __XEN_PUBLIC_PHYSDEV_H__
# include "x86_64/physdev.h"
#endif
#if defined(__XEN_PUBLIC_PLATFORM_H__) && !defined(XEN_CONTROL_OLDER)
# include "x86_64/platform.h"
#endif
#ifdef __XEN_PUBLIC_PMU_H__
# include "x86_64/pmu.h"
#endif
#ifdef __XEN_PUBLIC_SCHED_H__
# include "x86_64/sched.h"
#endif
#if defined(__XEN_PUBLIC_SYSCTL_H__) && !defined(XEN_CONTROL_OLDER)
# include "x86_64/sysctl.h"
#endif
#ifdef __XEN_PUBLIC_TMEM_H__
# include "x86_64/tmem.h"
#endif
#ifdef __XEN_PUBLIC_TRACE_H__
# include "x86_64/trace.h"
#endif
#ifdef __XEN_PUBLIC_VCPU_H__
# include "x86_64/vcpu.h"
#endif
#ifdef __XEN_PUBLIC_VERSION_H__
# include "x86_64/version.h"
#endif
#ifdef _XEN_PUBLIC_VM_EVENT_H
# include "x86_64/vm_event.h"
#endif
#ifdef __XEN_PUBLIC_XEN_COMPAT_H__
# include "x86_64/xen-compat.h"
#endif
#ifdef __XEN_PUBLIC_XEN_H__
# include "x86_64/xen.h"
#endif
#ifdef _XEN_XENCOMM_H_
# include "x86_64/xencomm.h"
#endif
#ifdef __XEN_PUBLIC_XENOPROF_H__
# include "x86_64/xenoprof.h"
#endif
#ifdef __FLASK_OP_H__
# include "x86_64/xsm/flask_op.h"
#endif
