/* SPDX-License-Identifier: MIT */
/* Compares every header that a guest uses with the snapshots, with the flags of this guest. */
#include "xen/xen.h"
#include "xen/callback.h"
#include "xen/elfnote.h"
#include "xen/errno.h"
#include "xen/event_channel.h"
#include "xen/features.h"
#include "xen/grant_table.h"
#include "xen/hvm/hvm_op.h"
#include "xen/hvm/params.h"
#include "xen/hypfs.h"
#include "xen/memory.h"
#include "xen/physdev.h"
#include "xen/platform.h"
#include "xen/sched.h"
#include "xen/vcpu.h"
#include "xen/version.h"
#if defined(XEN_ABI_X86)
# include "xen/arch-x86/cpuid.h"
# include "xen/arch-x86/hvm/start_info.h"
# include "xen/hvm/hvm_vcpu.h"
#endif

#include "check.h"
