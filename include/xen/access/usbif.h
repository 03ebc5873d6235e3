/* SPDX-License-Identifier: MIT */
/*
 * usbif.h - safe use of USB rings: take transfer requests of a front end, and check them.
 *
 * Contract: for the rings of io/usbif.h, built on ring.h. `front` and `back` are private to an
 *           end; only one thread at a time may use each. A message must be counted before it
 *           is taken: see ring.h. Taking can call memcpy.
 * Layout:   defines no record. Those of io/usbif.h are the same on every ABI, so a back end
 *           needs no conversion for any front end.
 *
 * Xen has no header like this one. A back end:
 *
 *   while ((n = xen_ring_final_check_requests(back)) > 0) {
 *       for (; n > 0; n--) {
 *           status = xen_usbif_take_urb_request(back, num_ports, &req);
 *           if (status == 0)
 *               status = serve(&req, &length);      USBIF_STATUS_*
 *           rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);
 *           rsp->id = req.id, rsp->status = status, ...
 *       }
 *       if (xen_ring_push_responses_notify(back))
 *           notify the front end
 *   }
 *   n < 0: disconnect; otherwise sleep until the front end notifies
 *
 * The caller must bound this loop: see ring.h.
 *
 * Any request for a plug event is valid: take it with xen_ring_take_request(). A front end takes
 * the response to a transfer with xen_ring_take_response(). It must check that `id` is that of a
 * request without a response, and that actual_length is from 0 to the size of its data.
 *
 * Races: the peer may write any byte of the ring at any time. Each message is copied once, and the
 * copy is what was checked.
 */
#ifndef __XEN_PUBLIC_ACCESS_USBIF_H__
#define __XEN_PUBLIC_ACCESS_USBIF_H__

#include "ring.h"
#include "../io/usbif.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Errors of the functions below. They have the values of USBIF_STATUS_*, so that a back end can use
 * them as the status of the response. None of them is a reason for it to disconnect.
 */
enum xen_usbif_error {
    XEN_USBIF_EPORT     = -19,  /* no such port: USBIF_STATUS_NODEV */
    XEN_USBIF_ESEGMENTS = -22   /* bad number or length of segments: USBIF_STATUS_INVAL */
};

enum { XEN_USBIF_PAGE_ = 4096 };

/*
 * Back end: take the next request on the ring for transfers, and check it. `num_ports` is the
 * number of ports of the controller, at most USBIF_MAX_PORTNR.
 *
 * Returns 0 if *req is a checked request:
 *
 *   pipe            the port is 1 to num_ports
 *   nr_buffer_segs  checked only for a transfer, as a cancellation has no segments. With
 *                   nr_frame_desc_segs, if the transfer is isochronous, it is at most
 *                   USBIF_MAX_SEGMENTS_PER_REQUEST. That many elements of seg[] are inside their
 *                   pages
 *   u.isoc          checked only for an isochronous transfer: the segments for packet
 *                   descriptors have room for number_of_packets descriptors of 16 bytes
 *
 * Otherwise returns an error, and of *req only `id` is valid. QEMU's back end answers with
 * USBIF_STATUS_SHUTDOWN where this function returns XEN_USBIF_ESEGMENTS.
 *
 * Not checked: bits of `pipe` that must be 0, the address, the endpoint, transfer_flags, and
 * buffer_length. The segments say how much data there is: if they have 65536 bytes, Linux's front
 * end writes 0 into buffer_length.
 */
XEN_ABI_INLINE int xen_usbif_take_urb_request(struct usbif_urb_back_ring *back,
                                              unsigned int num_ports,
                                              struct usbif_urb_request *req)
{
    unsigned int n, i, room = 0;

    xen_ring_take_request(back, req);
    if (usbif_pipeportnum(req->pipe) - 1 >= num_ports)
        return XEN_USBIF_EPORT;
    if (usbif_pipeunlink(req->pipe))
        return 0;
    n = req->nr_buffer_segs;
    if (usbif_pipeisoc(req->pipe))
        n += req->u.isoc.nr_frame_desc_segs;
    if (n > USBIF_MAX_SEGMENTS_PER_REQUEST)
        return XEN_USBIF_ESEGMENTS;
    for (i = 0; i < n; i++)
        if ((unsigned int)req->seg[i].offset + req->seg[i].length > XEN_USBIF_PAGE_)
            return XEN_USBIF_ESEGMENTS;
    if (!usbif_pipeisoc(req->pipe))
        return 0;
    for (i = req->nr_buffer_segs; i < n; i++)
        room += req->seg[i].length;
    return room < req->u.isoc.number_of_packets * 16u ? XEN_USBIF_ESEGMENTS : 0;
}

/*
 * Front end: take the next plug event, and check it. `num_ports` is as above. Returns 0 if
 * `portnum` is 1 to num_ports and `speed` is USBIF_SPEED_*, else XEN_USBIF_EPORT. After an error
 * Linux's front end stops using the device.
 */
XEN_ABI_INLINE int xen_usbif_take_conn_response(struct usbif_conn_front_ring *front,
                                                unsigned int num_ports,
                                                struct usbif_conn_response *rsp)
{
    xen_ring_take_response(front, rsp);
    return rsp->portnum - 1u < num_ports && rsp->speed <= USBIF_SPEED_HIGH ? 0 : XEN_USBIF_EPORT;
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_USBIF_H__ */
