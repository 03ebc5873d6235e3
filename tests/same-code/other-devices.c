/* SPDX-License-Identifier: MIT */
/* Uses the other devices as drivers do: all macros, and all types that macros make. */
#include "types.h"
#define offsetof(record, member) __builtin_offsetof(record, member)
#include <xen/grant_table.h>
#include <xen/io/9pfs.h>
#include <xen/io/pvcalls.h>
#include <xen/io/pciif.h>
#include <xen/io/tpmif.h>
#include <xen/io/vscsiif.h>
#include <xen/io/usbif.h>
#include <xen/io/kbdif.h>
#define __KERNEL__
#include <xen/io/fbif.h>
#undef __KERNEL__
#include <xen/io/displif.h>
#include <xen/io/sndif.h>
#include <xen/io/cameraif.h>
#include <xen/io/fsif.h>

/* Without the functions of flex rings: a compiler can emit them in another order here. */
RING_IDX p9_free(const struct xen_9pfs_data_intf *intf)
{
    RING_IDX bytes = XEN_FLEX_RING_SIZE(intf->ring_order);

    return bytes - (intf->out_prod - intf->out_cons) + intf->ref[bytes >> XEN_PAGE_SHIFT];
}

RING_IDX socket_error(const struct pvcalls_data_intf *intf, const struct pvcalls_data *data)
{
    return data->in[0] ? intf->in_error : data->out[0] ? intf->out_error : intf->ref[0];
}

int socket_connect(struct xen_pvcalls_front_ring *front, uint64_t id, grant_ref_t ref,
                   uint32_t port)
{
    struct xen_pvcalls_request *req = RING_GET_REQUEST(front, front->req_prod_pvt);
    int notify;

    req->req_id = front->req_prod_pvt++ & (RING_SIZE(front) - 1);
    req->cmd = PVCALLS_CONNECT;
    req->u.connect.id = id;
    req->u.connect.len = 16;
    req->u.connect.flags = 0;
    req->u.connect.ref = ref;
    req->u.connect.evtchn = port;
    RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(front, notify);
    return notify;
}

int pci_read(struct xen_pci_sharedinfo *page, uint32_t devfn, int offset)
{
    page->op.cmd = XEN_PCI_OP_conf_read;
    page->op.devfn = devfn;
    page->op.offset = offset;
    page->op.size = 4;
    page->op.msix_entries[SH_INFO_MAX_VEC - 1].entry = 0;
    page->flags |= XEN_PCIF_active | XEN_PCIB_AERHANDLER;
    return page->op.err == XEN_PCI_ERR_dev_not_found ? page->aer_op.err : (int)page->op.value;
}

size_t tpm_submit(tpmif_shared_page_t *page, uint32_t length, tpmif_tx_interface_t *old)
{
    old->ring[TPMIF_TX_RING_SIZE - 1].req.addr = 0;
    old->ring[0].req.size = (uint16_t)length;
    page->length = length;
    page->state = TPMIF_STATE_SUBMIT;
    return sizeof(*page) + page->nr_extra_pages * sizeof(uint32_t);
}

int scsi_result(struct vscsiif_front_ring *front, size_t segments, int *host)
{
    vscsiif_request_t *req = RING_GET_REQUEST(front, front->req_prod_pvt);
    vscsiif_response_t *rsp = RING_GET_RESPONSE(front, front->rsp_cons);
    vscsiif_sg_list_t *list = (vscsiif_sg_list_t *)req;

    list->seg[VSCSIIF_SG_LIST_SIZE - 1].length = 1;
    req->act = VSCSIIF_ACT_SCSI_CDB;
    segments = (segments + VSCSIIF_SG_PER_PAGE - 1) / VSCSIIF_SG_PER_PAGE;
    req->nr_segments = (uint8_t)(VSCSIIF_SG_GRANT | segments);
    *host = XEN_VSCSIIF_RSLT_HOST(rsp->rslt);
    return XEN_VSCSIIF_RSLT_STATUS(rsp->rslt);
}

int usb_urb(struct usbif_urb_front_ring *front, struct usbif_conn_back_ring *plugs, uint32_t pipe)
{
    usbif_urb_request_t *req = RING_GET_REQUEST(front, front->req_prod_pvt);

    req->pipe = usbif_setunlink_pipe(usbif_setportnum_pipe(pipe, 3));
    req->transfer_flags = USBIF_SHORT_NOT_OK;
    if (usbif_pipectrl(pipe) || usbif_pipeisoc(pipe) || usbif_pipeint(pipe))
        return usbif_pipein(pipe) ? (int)usbif_pipedevice(pipe) : USBIF_STATUS_STALL;
    if (usbif_pipebulk(pipe) && usbif_pipeout(pipe) && usbif_pipesubmit(pipe))
        return (int)usbif_pipeendpoint(pipe);
    RING_GET_RESPONSE(plugs, plugs->rsp_prod_pvt)->speed = USBIF_SPEED_HIGH;
    return (int)(usbif_pipeportnum(pipe) + USB_URB_RING_SIZE + USB_CONN_RING_SIZE);
}

int kbd_next(struct xenkbd_page *page, int *x)
{
    uint32_t cons = page->in_cons;
    union xenkbd_in_event *event = &XENKBD_IN_RING_REF(page, cons);

    if (event->type == XENKBD_TYPE_MTOUCH && event->mtouch.event_type == XENKBD_MT_EV_DOWN)
        *x = event->mtouch.u.pos.abs_x;
    else
        *x = event->motion.rel_x;
    XENKBD_OUT_RING_REF(page, cons + 1).type = 0;
    page->in_cons = cons + 1;
    return (int)XENKBD_IN_RING_LEN;
}

void fb_update(struct xenfb_page *page, int i)
{
    union xenfb_out_event *event = &XENFB_OUT_RING_REF(page, page->out_prod);

    event->type = XENFB_TYPE_UPDATE;
    event->update.width = page->width == XENFB_WIDTH ? XENFB_HEIGHT : XENFB_DEPTH;
    event->resize.offset = (int32_t)page->pd[i];
    page->out_prod += XENFB_IN_RING_REF(page, i).refresh_period.period != XENFB_NO_REFRESH;
}

uint64_t display(struct xendispl_req *req, struct xendispl_page_directory *dir,
                 struct xendispl_event_page *page, int i)
{
    size_t room = 4096 - offsetof(struct xendispl_page_directory, gref);

    req->operation = XENDISPL_OP_DBUF_CREATE;
    req->op.dbuf_create.flags = XENDISPL_DBUF_FLG_REQ_ALLOC;
    req->op.dbuf_create.gref_directory = dir->gref[room / sizeof(grant_ref_t) - 1];
    return XENDISPL_IN_RING_REF(page, page->in_cons).op.pg_flip.fb_cookie +
           XENDISPL_IN_RING_REF(page, i).id;
}

uint64_t sound(struct xensnd_req *req, struct xensnd_event_page *page, int i)
{
    req->operation = XENSND_OP_OPEN;
    req->op.open.pcm_format = XENSND_PCM_FORMAT_S16_LE;
    req->op.hw_param.formats |= 1ULL << XENSND_PCM_FORMAT_GSM;
    return XENSND_IN_RING_REF(page, page->in_cons).op.cur_pos.position +
           XENSND_IN_RING_REF(page, i).id;
}

uint64_t camera(struct xencamera_req *req, struct xencamera_resp *resp,
                struct xencamera_event_page *page, int i)
{
    req->operation = XENCAMERA_OP_CTRL_SET;
    req->req.ctrl_value.value = resp->resp.ctrl_enum.max;
    req->req.buf_create.plane_offset[XENCAMERA_MAX_PLANE - 1] =
        XENCAMERA_CTRL_FLG_VOLATILE | XENCAMERA_CTRL_FLG_RO;
    return XENCAMERA_IN_RING_REF(page, page->in_cons).evt.frame_avail.seq_num +
           XENCAMERA_IN_RING_REF(page, i).id;
}

int files(struct fsif_front_ring *front, fsif_sring_t *shared, int grants, uint64_t *names)
{
    fsif_request_t *req = RING_GET_REQUEST(front, front->req_prod_pvt);
    fsif_response_t *rsp = RING_GET_RESPONSE(front, front->rsp_cons);

    SHARED_RING_INIT(shared);
    FRONT_RING_INIT(front, shared, 4096);
    req->type = REQ_FILE_READ;
    if ((unsigned int)grants < FSIF_NR_READ_GNTS && FSIF_NR_WRITE_GNTS > 1)
        req->u.fread.grefs[grants] = 1;
    *names = (rsp->u.ret_val & NR_FILES_MASK) >> NR_FILES_SHIFT;
    return rsp->u.ret_val & HAS_MORE_FLAG ? 1 :
           -(int)((rsp->u.ret_val & ERROR_MASK) >> ERROR_SHIFT);
}

const char *names(int i)
{
    static const char *const name[] = {
        XEN_PCI_MAGIC, XENKBD_FIELD_RING_GREF, XENSND_FIELD_EVT_RING_REF, STATE_READY
    };

    return name[i];
}
