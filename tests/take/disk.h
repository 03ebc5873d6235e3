/* SPDX-License-Identifier: MIT */
/* A small block back end: reads succeed, other operations are not supported. */
#include "xen/access/ring.h"
#include "xen/foreign/blkif.h"

/* The number of requests that were answered, or a negative number if the front end is broken. */
static int serve(union blkif_back_rings *rings, int protocol)
{
    blkif_request_t request;
    int n, status, served = 0;

    while ((n = xen_ring_final_check_requests(&rings->common)) > 0) {
        for (; n > 0; n--, served++) {
            status = xen_blkif_take_request(rings, protocol, 0, &request);
            if (status == 0)
                status = request.operation == BLKIF_OP_READ ? BLKIF_RSP_OKAY : BLKIF_RSP_EOPNOTSUPP;
            xen_blkif_put_response(rings, protocol, request.id, request.operation, status);
        }
        xen_ring_push_responses(&rings->common);
    }
    return n < 0 ? n : served;
}
