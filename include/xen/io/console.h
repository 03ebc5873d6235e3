/* SPDX-License-Identifier: MIT */
/*
 * console.h - the page of a paravirtual console: bytes typed and bytes printed.
 *
 * Contract: the console of every domain is the page and the event channel of its
 *           start information (PV) or of HVM_PARAM_CONSOLE_* (HVM, Arm); others
 *           are in xenstore, device/console/ID: ring-ref, port. The writer of
 *           bytes stores them, then xen_wmb(), then moves *_prod and notifies;
 *           the reader takes them, then xen_mb(), then moves *_cons and notifies.
 * Layout:   the same on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_CONSOLE_H__
#define __XEN_PUBLIC_IO_CONSOLE_H__

#include "../abi.h"

/* An index counts bytes and wraps at 2^32; prod - cons is what waits, at most sizeof(ring). */
typedef uint32_t XENCONS_RING_IDX;

/* The place of byte idx in the array `in` or `out`. */
#define MASK_XENCONS_IDX(idx, ring)     ((idx) & (sizeof(ring) - 1))

/* xencons_interface.connection, since 4.21; on an older one the byte is 0. */
#define XENCONSOLE_DISCONNECTED 1   /* nobody takes what is printed, yet: how it starts */
#define XENCONSOLE_CONNECTED    0   /* the back end serves the console */

/*
 * xencons_interface: the shared page.
 *
 *   offset  size  field       writer
 *        0  1024  in          back   typed, for the guest
 *     1024  2048  out         front  printed by the guest
 *     3072     4  in_cons     front
 *     3076     4  in_prod     back
 *     3080     4  out_cons    back
 *     3084     4  out_prod    front
 *     3088     1  connection  back   XENCONSOLE_*, since 4.21
 *     3089     3  (hole)
 *     3092                           grows; the rest of the page is 0
 */
XEN_ABI_BEGIN
struct xencons_interface {
    char in[1024];
    char out[2048];
    XENCONS_RING_IDX in_cons, in_prod;
    XENCONS_RING_IDX out_cons, out_prod;
    uint8_t connection;
};
XEN_ABI_END

/* Asked for by the consumer: functions xencons_*() for either array, see ring.h. */
#ifdef XEN_WANT_FLEX_CONSOLE_RING
# include "ring.h"
DEFINE_XEN_FLEX_RING(xencons);
#endif

#endif /* __XEN_PUBLIC_IO_CONSOLE_H__ */
