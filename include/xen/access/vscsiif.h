/* SPDX-License-Identifier: MIT */
/*
 * vscsiif.h - safe use of SCSI rings: take requests and responses of a peer, and check them.
 *
 * Contract: for the rings of io/vscsiif.h, built on ring.h. `front` and `back` are private to an
 *           end; only one thread at a time may use each. A message must be counted before it
 *           is taken: see ring.h. Taking can call memcpy.
 * Layout:   defines no record. Those of io/vscsiif.h are the same on every ABI, so a back end
 *           needs no conversion for any front end.
 *
 * Xen has no header like this one. A back end:
 *
 *   while ((n = xen_ring_final_check_requests(back)) > 0) {
 *       for (; n > 0; n--) {
 *           if (xen_vscsiif_take_request(back, max_list, &req) == 0)
 *               rslt = serve(&req, ...);
 *           else
 *               rslt = XEN_VSCSIIF_RSLT_HOST_ERROR << 16;
 *           xen_vscsiif_put_response(back, req.rqid, rslt, residual, sense, sense_len);
 *       }
 *       if (xen_ring_push_responses_notify(back))
 *           notify the front end
 *   }
 *   n < 0: disconnect; otherwise sleep until the front end notifies
 *
 * The caller must bound this loop: see ring.h.
 *
 * Races: the peer may write any byte of the ring at any time. Each message is copied once, and the
 * copy is what was checked.
 */
#ifndef __XEN_PUBLIC_ACCESS_VSCSIIF_H__
#define __XEN_PUBLIC_ACCESS_VSCSIIF_H__

#include "once.h"
#include "ring.h"
#include "../io/vscsiif.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Errors of the functions below. Linux's back end (6.12) answers such requests with
 * XEN_VSCSIIF_RSLT_HOST_ERROR, as a back end should. None of them is a reason to disconnect.
 */
enum xen_vscsiif_error {
    XEN_VSCSIIF_EACT       = -1,    /* unknown `act`, or VSCSIIF_ACT_SCSI_SG_PRESET */
    XEN_VSCSIIF_ECOMMAND   = -2,    /* cmd_len is above VSCSIIF_MAX_COMMAND_SIZE */
    XEN_VSCSIIF_EDIRECTION = -3,    /* unknown sc_data_direction */
    XEN_VSCSIIF_ESEGMENTS  = -4     /* too many segments, or one that crosses the end of its page */
};

XEN_ABI_INLINE int xen_vscsiif_crosses_(unsigned int offset, unsigned int length)
{
    return offset + length > VSCSIIF_PAGE_SIZE;
}

/*
 * Back end: take the next request, and check it. `max_list` is the number that the back end wrote
 * into its node feature-sg-grant, or 0 if it did not write that node.
 *
 * Returns 0 if *req is a checked request:
 *
 *   act                VSCSIIF_ACT_SCSI_CDB, _ABORT or _RESET
 *   cmd_len            at most VSCSIIF_MAX_COMMAND_SIZE
 *   sc_data_direction  0 to 3
 *   nr_segments        checked only for _CDB: without the bit VSCSIIF_SG_GRANT, it is at most
 *                      VSCSIIF_SG_TABLESIZE. That many elements of seg[] are inside their pages.
 *                      If the bit is set, each of them describes a list. Its offset is a multiple
 *                      of 4, its length a multiple of 8. All lists together have at most max_list
 *                      segments, which xen_vscsiif_take_list() takes
 *
 * Otherwise returns an error, and of *req only `rqid` is valid.
 *
 * Not checked: whether the device exists; the command; whether the segments are as long as the
 * command says; ref_rqid. The protocol does not restrict the offset of a list, but Linux's front
 * end aligns lists to 8.
 */
XEN_ABI_INLINE int xen_vscsiif_take_request(struct vscsiif_back_ring *back, unsigned int max_list,
                                            struct vscsiif_request *req)
{
    unsigned int n, i, bytes = 0;

    xen_ring_take_request(back, req);
    if (req->cmd_len > VSCSIIF_MAX_COMMAND_SIZE)
        return XEN_VSCSIIF_ECOMMAND;
    if (req->sc_data_direction > 3)
        return XEN_VSCSIIF_EDIRECTION;
    switch (req->act) {
    case VSCSIIF_ACT_SCSI_CDB:
        break;
    case VSCSIIF_ACT_SCSI_ABORT:
    case VSCSIIF_ACT_SCSI_RESET:
        return 0;
    default:
        return XEN_VSCSIIF_EACT;
    }
    n = req->nr_segments & ~(unsigned int)VSCSIIF_SG_GRANT;
    if (n > VSCSIIF_SG_TABLESIZE)
        return XEN_VSCSIIF_ESEGMENTS;
    if (!(req->nr_segments & VSCSIIF_SG_GRANT)) {
        for (i = 0; i < n; i++)
            if (xen_vscsiif_crosses_(req->seg[i].offset, req->seg[i].length))
                return XEN_VSCSIIF_ESEGMENTS;
        return 0;
    }
    for (i = 0; i < n; i++) {
        if (xen_vscsiif_crosses_(req->seg[i].offset, req->seg[i].length) ||
            req->seg[i].offset % 4 || req->seg[i].length % 8)
            return XEN_VSCSIIF_ESEGMENTS;
        bytes += req->seg[i].length;
    }
    return bytes / 8 > max_list ? XEN_VSCSIIF_ESEGMENTS : 0;
}

/*
 * Back end: take the segments of a list, an element of seg[] of a checked request with
 * VSCSIIF_SG_GRANT. `page` is the mapped page of the list, or a copy of it. `to` has room for
 * list->length / 8 segments.
 *
 * Returns the number of segments in to[], each inside its page, or XEN_VSCSIIF_ESEGMENTS.
 *
 * Races: the front end can write to the page meanwhile. Each member is loaded once.
 */
XEN_ABI_INLINE int xen_vscsiif_take_list(const void *page,
                                         const struct scsiif_request_segment *list,
                                         struct scsiif_request_segment *to)
{
    const struct scsiif_request_segment *from = (const struct scsiif_request_segment *)
        (const void *)((const unsigned char *)page + list->offset);
    unsigned int n = list->length / 8u, i;

    for (i = 0; i < n; i++) {
        to[i].gref = xen_load32(&from[i].gref);
        to[i].offset = xen_load16(&from[i].offset);
        to[i].length = xen_load16(&from[i].length);
        if (xen_vscsiif_crosses_(to[i].offset, to[i].length))
            return XEN_VSCSIIF_ESEGMENTS;
    }
    return (int)n;
}

/*
 * Back end: make the response to the request `rqid`. `rslt` is made of XEN_VSCSIIF_RSLT_*,
 * `residual` is the number of bytes that were not transferred. `sense` are sense_len bytes of sense
 * data, of which at most VSCSIIF_SENSE_BUFFERSIZE are passed on; it may be null if sense_len is 0.
 * Responses can be in any order. The front end sees them when the back end pushes them. No error.
 */
XEN_ABI_INLINE void xen_vscsiif_put_response(struct vscsiif_back_ring *back, uint16_t rqid,
                                             int32_t rslt, uint32_t residual,
                                             const void *sense, unsigned int sense_len)
{
    struct vscsiif_response *rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt++);

    if (sense_len > VSCSIIF_SENSE_BUFFERSIZE)
        sense_len = VSCSIIF_SENSE_BUFFERSIZE;
    xen_store16(&rsp->rqid, rqid);
    xen_store8(&rsp->act, 0);
    xen_store8(&rsp->sense_len, (uint8_t)sense_len);
    if (sense_len)
        XEN_ABI_MEMCPY(rsp->sense_buffer, sense, sense_len);
    xen_store32((uint32_t *)&rsp->rslt, (uint32_t)rslt);
    xen_store32(&rsp->residual_len, residual);
}

/*
 * Front end: take the next response. sense_len of *rsp is at most VSCSIIF_SENSE_BUFFERSIZE: like
 * Linux's front end, the function reduces a larger number. The caller must check that `rqid` is
 * that of a request without a response, and that residual_len is not more than the size of its
 * data. No error.
 */
XEN_ABI_INLINE void xen_vscsiif_take_response(struct vscsiif_front_ring *front,
                                              struct vscsiif_response *rsp)
{
    xen_ring_take_response(front, rsp);
    if (rsp->sense_len > VSCSIIF_SENSE_BUFFERSIZE)
        rsp->sense_len = VSCSIIF_SENSE_BUFFERSIZE;
}

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_ACCESS_VSCSIIF_H__ */
