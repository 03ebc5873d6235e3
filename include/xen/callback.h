/* SPDX-License-Identifier: MIT */
/*
 * callback.h - where in the kernel Xen enters a paravirtual x86 guest.
 *
 * Contract: HYPERVISOR_callback_op(cmd, arg): cmd is CALLBACKOP_*, arg points to
 *           the struct of that operation. 0, or a negative XEN_E* error. Each VCPU
 *           has its own.
 * Layout:   differs by ABI where there is an address. The records exist where
 *           xen_callback_t does: on x86 and Arm. Other ABIs have the constants.
 */
#ifndef __XEN_PUBLIC_CALLBACK_H__
#define __XEN_PUBLIC_CALLBACK_H__

#include "xen.h"

XEN_ABI_BEGIN

/* CALLBACKTYPE_*: what makes Xen enter there. Since 3.0.4. */
#define CALLBACKTYPE_event                0  /* an event became pending */
#define CALLBACKTYPE_failsafe             1  /* the guest's segments could not be loaded */
#define CALLBACKTYPE_syscall              2  /* x86_64: syscall of a 64-bit program */
#define CALLBACKTYPE_sysenter_deprecated  3  /* x86_32, where the kernel has ring 0: sysenter */
#define CALLBACKTYPE_nmi                  4  /* an NMI */
#define CALLBACKTYPE_syscall32            7  /* syscall of a 32-bit program; since 3.2 */

/*
 * 64-bit Xen: sysenter of a program, where the CPU has it in that mode. 5 since
 * 3.2; the name stood for 3 before, and does so until interface version 0x00030207.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030207
# define CALLBACKTYPE_sysenter            5
#else
# define CALLBACKTYPE_sysenter            CALLBACKTYPE_sysenter_deprecated
#endif

/* callback_register.flags: enter with events masked; event and nmi always do so. */
#define _CALLBACKF_mask_events            0
#define CALLBACKF_mask_events             (1U << _CALLBACKF_mask_events)

/* CALLBACKOP_*: the operation, and the struct that arg points to. Since 3.0.4. */
#define CALLBACKOP_register               0  /* callback_register */
#define CALLBACKOP_unregister             1  /* callback_unregister */

#if defined(XEN_ABI_X86) || defined(XEN_ABI_ARM)

/*
 * CALLBACKOP_register: enter here from now on.
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
    xen_callback_t address;     /* in:  of the kernel's entry point */
};
typedef struct callback_register callback_register_t;
DEFINE_XEN_GUEST_HANDLE(callback_register_t);

/* CALLBACKOP_unregister: enter there no more. -EINVAL: this one cannot be done without. */
struct callback_unregister {
    uint16_t type;              /* in:  CALLBACKTYPE_* */
    uint16_t _unused;           /* ignored */
};
typedef struct callback_unregister callback_unregister_t;
DEFINE_XEN_GUEST_HANDLE(callback_unregister_t);

#endif /* XEN_ABI_X86 || XEN_ABI_ARM */

XEN_ABI_END

#endif /* __XEN_PUBLIC_CALLBACK_H__ */
