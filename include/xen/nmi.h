/* SPDX-License-Identifier: MIT */
/*
 * nmi.h - dom0 receives the machine's non-maskable interrupts.
 *
 * Contract: HYPERVISOR_nmi_op(cmd, arg): cmd is XENNMI_*, arg points to the
 *           struct of that operation. 0, or a negative XEN_E* error; -EINVAL for
 *           all but VCPU 0 of dom0. x86 PV only.
 * Layout:   xennmi_callback is two words of the guest's width.
 */
#ifndef __XEN_PUBLIC_NMI_H__
#define __XEN_PUBLIC_NMI_H__

#include "xen.h"

XEN_ABI_BEGIN

/* Why the NMI came: bits of arch_shared_info.nmi_reason, which Xen sets. */
#define _XEN_NMIREASON_io_error      0
#define XEN_NMIREASON_io_error       (1UL << _XEN_NMIREASON_io_error)      /* port 0x61 bit 6 */
#define _XEN_NMIREASON_pci_serr      1
#define XEN_NMIREASON_pci_serr       (1UL << _XEN_NMIREASON_pci_serr)      /* port 0x61 bit 7 */
#define _XEN_NMIREASON_unknown       2
#define XEN_NMIREASON_unknown        (1UL << _XEN_NMIREASON_unknown)       /* from elsewhere */

/* Legacy names, until 0x00040300: of pci_serr. */
#if __XEN_INTERFACE_VERSION__ < 0x00040300
# define _XEN_NMIREASON_parity_error 1
# define XEN_NMIREASON_parity_error  (1UL << _XEN_NMIREASON_parity_error)
#endif

/* XENNMI_*: the operation, and the struct that arg points to. */
#define XENNMI_register_callback     0  /* xennmi_callback: call this on an NMI */
#define XENNMI_unregister_callback   1  /* none: call nothing any more */

/*
 * XENNMI_register_callback.
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

XEN_ABI_END

#endif /* __XEN_PUBLIC_NMI_H__ */
