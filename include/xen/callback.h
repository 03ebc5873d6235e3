/* SPDX-License-Identifier: MIT */
/*
 * callback.h - register the entry points where Xen enters an x86 PV guest's kernel.
 *
 * Contract: HYPERVISOR_callback_op(cmd, arg): cmd is CALLBACKOP_*, arg points to the
 *           struct of that operation. x86 PV only. Acts on the calling VCPU only: each
 *           VCPU has its own entry points. Returns 0, or
 *           -XEN_EFAULT: arg cannot be read.
 *           -XEN_ENOSYS: unknown cmd (but a 32-bit guest gets -XEN_EINVAL), or Xen does
 *           not have this type for this guest.
 * Layout:   differs by ABI where there is an address. The records exist only on ABIs
 *           that have xen_callback_t: x86 and Arm. Other ABIs have the constants.
 *
 * VCPUOP_initialise sets the first entry points of a VCPU, from vcpu_guest_context
 * (arch-x86/xen.h).
 */
#ifndef __XEN_PUBLIC_CALLBACK_H__
#define __XEN_PUBLIC_CALLBACK_H__

#include "abi.h"
#include "xen.h"

XEN_ABI_BEGIN

/* CALLBACKTYPE_*: the cause for which Xen enters the kernel. Since 3.0.3. */
#define CALLBACKTYPE_event                0  /* an event became pending */
#define CALLBACKTYPE_failsafe             1  /* Xen could not load a segment register of the VCPU */
#define CALLBACKTYPE_syscall              2  /* x86_64: SYSCALL in 64-bit user mode */
#define CALLBACKTYPE_sysenter_deprecated  3  /* SYSENTER on a 32-bit Xen; now -XEN_ENOSYS */
#define CALLBACKTYPE_nmi                  4  /* an NMI, see nmi.h */
#define CALLBACKTYPE_syscall32            7  /* SYSCALL in 32-bit user mode; since 3.2 */

/*
 * SYSENTER in user mode. Number 5 exists since 3.2. Until interface version 0x00030206
 * this name has the number 3.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030207
# define CALLBACKTYPE_sysenter            5
#else
# define CALLBACKTYPE_sysenter            CALLBACKTYPE_sysenter_deprecated
#endif

/*
 * callback_register.flags: Xen masks events (evtchn_upcall_mask) when it enters this entry
 * point. For the types event and nmi Xen does so even without the flag.
 */
#define _CALLBACKF_mask_events            0
#define CALLBACKF_mask_events             (1U << _CALLBACKF_mask_events)

/* CALLBACKOP_*: the operation, and the struct that arg points to. Since 3.0.3. */
#define CALLBACKOP_register               0  /* callback_register */
#define CALLBACKOP_unregister             1  /* callback_unregister */

#ifndef XEN_ABI_ASSEMBLER
#if defined(XEN_ABI_X86) || defined(XEN_ABI_ARM)

/*
 * CALLBACKOP_register: set an entry point. A later registration of the same type
 * replaces it.
 *
 * -XEN_EINVAL: the address is not canonical.
 *
 *   offset  x86_32  size  field
 *        0       0     2  type
 *        2       2     2  flags
 *        4       -     4  (hole)
 *        8       4     8  address  xen_callback_t: on x86_32 selector and offset
 *       16      12
 */
struct callback_register {
    uint16_t       type;        /* in:  CALLBACKTYPE_* */
    uint16_t       flags;       /* in:  CALLBACKF_* */
    xen_callback_t address;     /* in:  virtual address of the entry point */
};
typedef struct callback_register callback_register_t;
DEFINE_XEN_GUEST_HANDLE(callback_register_t);

/*
 * CALLBACKOP_unregister: remove an entry point.
 *
 * -XEN_EINVAL: another type than CALLBACKTYPE_nmi. An entry point of these types can be
 * replaced, but not removed.
 */
struct callback_unregister {
    uint16_t type;              /* in:  CALLBACKTYPE_* */
    uint16_t _unused;           /* ignored */
};
typedef struct callback_unregister callback_unregister_t;
DEFINE_XEN_GUEST_HANDLE(callback_unregister_t);

#endif /* XEN_ABI_X86 || XEN_ABI_ARM */

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_CALLBACK_H__ */
