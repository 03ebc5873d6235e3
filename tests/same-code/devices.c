/* SPDX-License-Identifier: MIT */
/* Uses the rings of disks, networks, the console and xenstore as drivers do. */
#include "types.h"
#include <xen/event_channel.h>
#include <xen/io/blkif.h>
#include <xen/io/console.h>
#include <xen/io/netif.h>
#include <xen/io/protocols.h>
#include <xen/io/ring.h>
#include <xen/io/xenbus.h>
#include <xen/io/xs_wire.h>

int disk_start(struct blkif_front_ring *front, blkif_sring_t *shared)
{
    SHARED_RING_INIT(shared);
    FRONT_RING_INIT(front, shared, 4096);
    return (int)RING_SIZE(front) + (int)RING_FREE_REQUESTS(front);
}

int disk_write(struct blkif_front_ring *front, uint64_t id, blkif_sector_t sector, const grant_ref_t *refs, int count)
{
    blkif_request_t *req;
    int notify, i;

    if (RING_FULL(front))
        return -1;
    req = RING_GET_REQUEST(front, front->req_prod_pvt);
    req->operation = BLKIF_OP_WRITE;
    req->nr_segments = (uint8_t)count;
    req->handle = 51712;
    req->id = id;
    req->sector_number = sector;
    for (i = 0; i < count && i < BLKIF_MAX_SEGMENTS_PER_REQUEST; i++) {
        req->seg[i].gref = refs[i];
        req->seg[i].first_sect = 0;
        req->seg[i].last_sect = 7;
    }
    front->req_prod_pvt++;
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(front, notify);
    return notify;
}

int disk_reap(struct blkif_front_ring *front, uint64_t *ids)
{
    RING_IDX i, end;
    int more, done = 0;

again:
    end = front->sring->rsp_prod;
    rmb();
    for (i = front->rsp_cons; i != end; i++) {
        blkif_response_t *rsp = RING_GET_RESPONSE(front, i);

        if (rsp->status == BLKIF_RSP_OKAY)
            ids[done++] = rsp->id;
    }
    front->rsp_cons = i;
    RING_FINAL_CHECK_FOR_RESPONSES(front, more);
    if (more)
        goto again;
    return done;
}

int disk_serve(struct blkif_back_ring *back, int (*submit)(const blkif_request_t *))
{
    RING_IDX cons = back->req_cons, prod = back->sring->req_prod;
    int more, notify;

    rmb();
    if (RING_REQUEST_PROD_OVERFLOW(back, prod))
        return -1;
    while (cons != prod && !RING_REQUEST_CONS_OVERFLOW(back, cons)) {
        blkif_request_t *req = RING_GET_REQUEST(back, cons);
        blkif_response_t *rsp;
        int result;

        back->req_cons = ++cons;
        result = submit(req);
        rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt);
        rsp->id = req->id;
        rsp->operation = req->operation;
        rsp->status = (int16_t)(result ? BLKIF_RSP_ERROR : BLKIF_RSP_OKAY);
        back->rsp_prod_pvt++;
    }
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(back, notify);
    RING_FINAL_CHECK_FOR_REQUESTS(back, more);
    return notify | more << 1;
}

void disk_attach(struct blkif_back_ring *back, blkif_sring_t *shared, RING_IDX at)
{
    if (at)
        BACK_RING_ATTACH(back, shared, at, 4096);
    else
        BACK_RING_INIT(back, shared, 4096);
}

int net_send(netif_tx_front_ring_t *front, grant_ref_t ref, uint16_t bytes, uint16_t id)
{
    netif_tx_request_t *req = RING_GET_REQUEST(front, front->req_prod_pvt);
    int notify;

    req->gref = ref;
    req->offset = 0;
    req->flags = NETTXF_csum_blank | NETTXF_data_validated;
    req->id = id;
    req->size = bytes;
    front->req_prod_pvt++;
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(front, notify);
    return notify + (int)RING_HAS_UNCONSUMED_RESPONSES(front);
}

int net_receive(netif_rx_back_ring_t *back, uint16_t id, int16_t bytes)
{
    netif_rx_response_t *rsp = RING_GET_RESPONSE(back, back->rsp_prod_pvt);
    int notify;

    rsp->id = id;
    rsp->offset = 0;
    rsp->flags = NETRXF_data_validated;
    rsp->status = bytes;
    back->rsp_prod_pvt++;
    RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(back, notify);
    return notify;
}

int extra_gso(struct netif_extra_info *extra, uint16_t size)
{
    extra->type = XEN_NETIF_EXTRA_TYPE_GSO;
    extra->flags = 0;
    extra->u.gso.size = size;
    extra->u.gso.type = XEN_NETIF_GSO_TYPE_TCPV4;
    extra->u.gso.pad = 0;
    extra->u.gso.features = 0;
    return NETIF_RSP_OKAY;
}

int print(struct xencons_interface *console, const char *text, int length)
{
    XENCONS_RING_IDX cons = console->out_cons, prod = console->out_prod;
    int sent = 0;

    mb();
    while (sent < length && (prod - cons) < sizeof(console->out))
        console->out[MASK_XENCONS_IDX(prod++, console->out)] = text[sent++];
    wmb();
    console->out_prod = prod;
    return sent;
}

int store_write(struct xenstore_domain_interface *page, uint32_t type, uint32_t id, const char *path)
{
    struct xsd_sockmsg msg;
    XENSTORE_RING_IDX prod = page->req_prod;
    unsigned int i;

    msg.type = type == XS_READ ? XS_DIRECTORY : type;
    msg.req_id = id;
    msg.tx_id = 0;
    msg.len = (uint32_t)strlen(path) + 1;
    if (msg.len > XENSTORE_PAYLOAD_MAX || XENSTORE_RING_SIZE - (prod - page->req_cons) < sizeof(msg) + msg.len)
        return -1;
    for (i = 0; i < sizeof(msg); i++)
        page->req[MASK_XENSTORE_IDX(prod++)] = ((const char *)&msg)[i];
    for (i = 0; i < msg.len; i++)
        page->req[MASK_XENSTORE_IDX(prod++)] = path[i];
    wmb();
    page->req_prod = prod;
    return XenbusStateConnected;
}

const char *protocol(void)
{
    return XEN_IO_PROTO_ABI_NATIVE;
}
