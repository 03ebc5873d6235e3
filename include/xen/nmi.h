/* SPDX-License-Identifier: MIT */
/*
 * nmi.h - register a handler for non-maskable interrupts (NMI) in an x86 PV guest.
 *
 * Contract: HYPERVISOR_nmi_op(cmd, arg): cmd is XENNMI_*, arg points to the struct of
 *           that operation. x86 PV only. Every PV domain may use it. It acts on the
 *           calling VCPU only. Returns 0, or -XEN_ENOSYS: unknown cmd.
 * Layout:   differs by ABI, see the table at the record.
 *
 * A VCPU gets an NMI from VCPUOP_send_nmi or from the toolstack
 * (XEN_DOMCTL_sendtrigger). VCPU 0 of a PV dom0 also gets the machine's NMIs, if Xen
 * runs with "nmi=dom0". This is the default, except in debug builds of Xen.
 */
#ifndef __XEN_PUBLIC_NMI_H__
#define __XEN_PUBLIC_NMI_H__

#include "abi.h"
#include "xen.h"

XEN_ABI_BEGIN

/*
 * XEN_NMIREASON_*: bits of arch_shared_info.nmi_reason, which tell dom0 where an NMI of
 * the machine came from. Xen sets them and never clears them.
 */
#define _XEN_NMIREASON_io_error      0
#define XEN_NMIREASON_io_error       (1UL << _XEN_NMIREASON_io_error)      /* port 0x61, bit 6 */
#define _XEN_NMIREASON_pci_serr      1
#define XEN_NMIREASON_pci_serr       (1UL << _XEN_NMIREASON_pci_serr)      /* port 0x61, bit 7 */
#define _XEN_NMIREASON_unknown       2
#define XEN_NMIREASON_unknown        (1UL << _XEN_NMIREASON_unknown)       /* neither of these */

/* Old names of pci_serr, until 0x00040200. */
#if __XEN_INTERFACE_VERSION__ < 0x00040300
# define _XEN_NMIREASON_parity_error 1
# define XEN_NMIREASON_parity_error  (1UL << _XEN_NMIREASON_parity_error)
#endif

/* XENNMI_*: the operation, and the struct that arg points to. */
#define XENNMI_register_callback     0  /* xennmi_callback */
#define XENNMI_unregister_callback   1  /* none: remove the handler */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENNMI_register_callback: set the NMI handler of the calling VCPU. A VCPU has only one
 * NMI handler: this replaces an earlier handler, even if that one was set with
 * CALLBACKTYPE_nmi or, for vector 2, with HYPERVISOR_set_trap_table. Xen enters the
 * handler with events masked. If VCPU 0 registers a handler while nmi_reason is not 0,
 * Xen raises an NMI for it.
 *
 * -XEN_EFAULT: arg cannot be read. -XEN_EINVAL: handler_address is not canonical.
 *
 *   offset  x86_32  arm32  size  field
 *        0       0      0     -  handler_address  4 bytes on x86_32 and arm32, 8 elsewhere
 *        8       4      4     -  pad              4 bytes on x86_32 and arm32, 8 elsewhere
 *       16       8      8
 */
struct xennmi_callback {
    xen_abi_ulong_t handler_address;  /* in:  virtual address of the handler */
    xen_abi_ulong_t pad;              /* ignored */
};
typedef struct xennmi_callback xennmi_callback_t;
DEFINE_XEN_GUEST_HANDLE(xennmi_callback_t);

#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* __XEN_PUBLIC_NMI_H__ */
