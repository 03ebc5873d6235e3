/* SPDX-License-Identifier: MIT */
/* Included by check.h: selects the snapshots to check. Written by `make snapshots`. */
#ifdef __XEN_PUBLIC_ABI_H__
# include "ppc64/abi.h"
#endif
#ifdef __XEN_PUBLIC_ARCH_PPC_H__
# include "ppc64/arch-ppc.h"
#endif
#ifdef __XEN_PUBLIC_ARGO_H__
# include "ppc64/argo.h"
#endif
#ifdef __XEN_PUBLIC_BOOTFDT_H__
# include "ppc64/bootfdt.h"
#endif
#ifdef __XEN_PUBLIC_CALLBACK_H__
# include "ppc64/callback.h"
#endif
#ifdef __XEN_PUBLIC_CONTINUATION_H__
# include "ppc64/continuation.h"
#endif
#ifdef __XEN_DEVICE_TREE_DEFS_H__
# include "ppc64/device_tree_defs.h"
#endif
#ifdef __XEN_PUBLIC_DOM0_OPS_H__
# include "ppc64/dom0_ops.h"
#endif
#if defined(__XEN_PUBLIC_DOMCTL_H__) && !defined(XEN_CONTROL_OLDER)
# include "ppc64/domctl.h"
#endif
#ifdef __XEN_PUBLIC_ELFNOTE_H__
# include "ppc64/elfnote.h"
#endif
#ifdef __XEN_PUBLIC_ERRNO_H__
# include "ppc64/errno.h"
#endif
#ifdef __XEN_PUBLIC_EVENT_CHANNEL_H__
# include "ppc64/event_channel.h"
#endif
#ifdef __XEN_PUBLIC_FEATURES_H__
# include "ppc64/features.h"
#endif
#ifdef __XEN_PUBLIC_GRANT_TABLE_H__
# include "ppc64/grant_table.h"
#endif
#if defined(__XEN_PUBLIC_HVM_DM_OP_H__) && !defined(XEN_CONTROL_OLDER)
# include "ppc64/hvm/dm_op.h"
#endif
#ifdef __XEN_PUBLIC_HVM_E820_H__
# include "ppc64/hvm/e820.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_INFO_TABLE_H__
# include "ppc64/hvm/hvm_info_table.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_OP_H__
# include "ppc64/hvm/hvm_op.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_VCPU_H__
# include "ppc64/hvm/hvm_vcpu.h"
#endif
#ifdef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
# include "ppc64/hvm/hvm_xs_strings.h"
#endif
#ifdef _IOREQ_H_
# include "ppc64/hvm/ioreq.h"
#endif
#ifdef __XEN_PUBLIC_HVM_PARAMS_H__
# include "ppc64/hvm/params.h"
#endif
#ifdef __XEN_PUBLIC_HVM_SAVE_H__
# include "ppc64/hvm/save.h"
#endif
#ifdef __XEN_PUBLIC_HYPFS_H__
# include "ppc64/hypfs.h"
#endif
#ifdef __XEN_PUBLIC_IO_9PFS_H__
# include "ppc64/io/9pfs.h"
#endif
#ifdef __XEN_PUBLIC_IO_BLKIF_H__
# include "ppc64/io/blkif.h"
#endif
#ifdef __XEN_PUBLIC_IO_CAMERAIF_H__
# include "ppc64/io/cameraif.h"
#endif
#ifdef __XEN_PUBLIC_IO_CONSOLE_H__
# include "ppc64/io/console.h"
#endif
#ifdef __XEN_PUBLIC_IO_DISPLIF_H__
# include "ppc64/io/displif.h"
#endif
#ifdef __XEN_PUBLIC_IO_FBIF_H__
# include "ppc64/io/fbif.h"
#endif
#ifdef __XEN_PUBLIC_IO_FSIF_H__
# include "ppc64/io/fsif.h"
#endif
#ifdef __XEN_PUBLIC_IO_KBDIF_H__
# include "ppc64/io/kbdif.h"
#endif
#ifdef __XEN_PUBLIC_IO_LIBXENVCHAN_H__
# include "ppc64/io/libxenvchan.h"
#endif
#ifdef __XEN_PUBLIC_IO_NETIF_H__
# include "ppc64/io/netif.h"
#endif
#ifdef __XEN_PCI_COMMON_H__
# include "ppc64/io/pciif.h"
#endif
#ifdef __XEN_PROTOCOLS_H__
# include "ppc64/io/protocols.h"
#endif
#ifdef __XEN_PUBLIC_IO_PVCALLS_H__
# include "ppc64/io/pvcalls.h"
#endif
#ifdef __XEN_PUBLIC_IO_RING_H__
# include "ppc64/io/ring.h"
#endif
#ifdef __XEN_PUBLIC_IO_SNDIF_H__
# include "ppc64/io/sndif.h"
#endif
#ifdef __XEN_PUBLIC_IO_TPMIF_H__
# include "ppc64/io/tpmif.h"
#endif
#ifdef __XEN_PUBLIC_IO_USBIF_H__
# include "ppc64/io/usbif.h"
#endif
#ifdef __XEN__PUBLIC_IO_SCSI_H__
# include "ppc64/io/vscsiif.h"
#endif
#ifdef _XEN_PUBLIC_IO_XENBUS_H
# include "ppc64/io/xenbus.h"
#endif
#ifdef _XS_WIRE_H
# include "ppc64/io/xs_wire.h"
#endif
#ifdef _XEN_PUBLIC_KEXEC_H
# include "ppc64/kexec.h"
#endif
#ifdef __XEN_PUBLIC_MEMORY_H__
# include "ppc64/memory.h"
#endif
#ifdef __XEN_PUBLIC_NMI_H__
# include "ppc64/nmi.h"
#endif
#ifdef __XEN_PUBLIC_PHYSDEV_H__
# include "ppc64/physdev.h"
#endif
#if defined(__XEN_PUBLIC_PLATFORM_H__) && !defined(XEN_CONTROL_OLDER)
# include "ppc64/platform.h"
#endif
#ifdef __XEN_PUBLIC_PMU_H__
# include "ppc64/pmu.h"
#endif
#ifdef __XEN_PUBLIC_SCHED_H__
# include "ppc64/sched.h"
#endif
#if defined(__XEN_PUBLIC_SYSCTL_H__) && !defined(XEN_CONTROL_OLDER)
# include "ppc64/sysctl.h"
#endif
#ifdef __XEN_PUBLIC_TMEM_H__
# include "ppc64/tmem.h"
#endif
#ifdef __XEN_PUBLIC_TRACE_H__
# include "ppc64/trace.h"
#endif
#ifdef __XEN_PUBLIC_VCPU_H__
# include "ppc64/vcpu.h"
#endif
#ifdef __XEN_PUBLIC_VERSION_H__
# include "ppc64/version.h"
#endif
#ifdef _XEN_PUBLIC_VM_EVENT_H
# include "ppc64/vm_event.h"
#endif
#ifdef __XEN_PUBLIC_XEN_COMPAT_H__
# include "ppc64/xen-compat.h"
#endif
#ifdef __XEN_PUBLIC_XEN_H__
# include "ppc64/xen.h"
#endif
#ifdef _XEN_XENCOMM_H_
# include "ppc64/xencomm.h"
#endif
#ifdef __XEN_PUBLIC_XENOPROF_H__
# include "ppc64/xenoprof.h"
#endif
#ifdef __FLASK_OP_H__
# include "ppc64/xsm/flask_op.h"
#endif
