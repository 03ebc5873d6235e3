/* SPDX-License-Identifier: MIT */
/*
 * sndif.h - protocol of the paravirtual sound card: playback and capture streams.
 *
 * Contract: for each stream, the front end (device/vsnd/ID in xenstore) makes a ring of
 *           requests and a page of events and grants both to the back end
 *           (backend/vsnd/DOMID/ID). Samples are in a buffer that OPEN shares. Responses
 *           can come in any order. The ring uses the notification hold-off of ring.h. A
 *           front end is in Linux; the back end is a program of its own (snd_be of the
 *           xen-troops project), not part of Xen.
 * Layout:   every message has 64 bytes and the same offsets on every ABI. (Until 4.10,
 *           protocol version 1, a message had 32 bytes.)
 */
#ifndef __XEN_PUBLIC_IO_SNDIF_H__
#define __XEN_PUBLIC_IO_SNDIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/* Newest version of the protocol. Since 4.11; the headers of 4.9 and 4.10 name no version. */
#define XENSND_PROTOCOL_VERSION         2

/*
 * Nodes in xenstore. Since 4.9 unless the table says otherwise. Numbers are decimal. The front
 * end's folder is one sound card. D/ stands for the folder of a device in it: 0/, 1/ ...
 * without a gap. S/ stands for the folder of a stream in a device's folder: D/0/, D/1/ ...
 * without a gap. The value in brackets applies if the node is absent.
 *
 *   key                  folder  writer     value
 *   versions             back    back       versions of the protocol that the back end
 *                                           supports, separated by commas: "1,2"
 *   version              front   front      the one of them that the front end chose
 *   short-name           front   toolstack  [none] name of the card, up to 32 bytes
 *   long-name            front   toolstack  [none] name of the card, up to 80 bytes
 *   D/name               front   toolstack  [none] name of the device, up to 80 bytes
 *   S/type               front   toolstack  XENSND_STREAM_TYPE_*
 *   S/unique-id          front   toolstack  name by which the back end tells streams apart
 *   S/ring-ref           front   front      grant reference of the ring of requests
 *   S/event-channel      front   front      port for that ring
 *   S/evt-ring-ref       front   front      grant reference of the xensnd_event_page;
 *                                           since 4.11
 *   S/evt-event-channel  front   front      port for that page; since 4.11
 *
 * The toolstack writes what a stream can do to the folder of the card, of the device or of the
 * stream. A node in an inner folder replaces the same node of the outer ones, and must not allow
 * more than they do:
 *
 *   channels-min    [1] smallest number of channels
 *   channels-max    largest number of channels, up to 255
 *   sample-rates    sample rates in Hz, separated by commas, in any order
 *   sample-formats  XENSND_PCM_FORMAT_*_STR, separated by commas
 *   buffer-size     largest size of a stream's buffer, in bytes
 *
 * If such a node is absent everywhere, Linux's front end takes 1 to 2 channels, 5512 to 48000
 * Hz, "u8,s16_le" and 65536 bytes. It uses at most 8 streams of a device. libxl writes
 * the formats F32 and F64 as "f32_le", "f64_be" ..., which Linux's front end does not
 * recognize; see XENSND_PCM_FORMAT_F32_LE_STR.
 *
 * Linux's front end neither reads `versions` nor writes `version`; it speaks version 2. A back
 * end must take an absent `version` as 2. snd_be does not write `versions`, and needs `unique-id`.
 *
 * States (xenbus.h)
 *
 *   front          back          what was done before the state was written
 *   Initialising   Initialising  the toolstack created both folders and wrote its nodes
 *                  InitWait      back end: wrote `versions`, found the host's device
 *   Initialised                  front end: wrote its nodes, for all streams
 *                  Connected     back end: mapped the pages, bound the ports
 *   Connected                    front end: created its devices; requests may be sent
 *   Closing, Closed              either end
 *
 * When its driver is removed, Linux's front end goes to Closing, waits up to 1 s until the back
 * end is in InitWait, and goes to Closed. snd_be makes that possible: if the front end is in
 * Closing or Closed, it unmaps everything and goes through Closing and Closed to InitWait.
 *
 * If the back end fails or restarts (it goes to Closed, Unknown, Initialising or InitWait),
 * Linux's front end removes its sound card and goes to Initialising, to connect again; it does
 * not go to Closed. Xen's header also lets a front end whose device is in use go to
 * Reconfiguring and stay there until its last user has left; a back end must then wait for
 * Initialising.
 */
#define XENSND_DRIVER_NAME              "vsnd"
#define XENSND_LIST_SEPARATOR           ","
#define XENSND_FIELD_BE_VERSIONS        "versions"
#define XENSND_FIELD_FE_VERSION         "version"
#define XENSND_FIELD_VCARD_SHORT_NAME   "short-name"
#define XENSND_FIELD_VCARD_LONG_NAME    "long-name"
#define XENSND_FIELD_RING_REF           "ring-ref"
#define XENSND_FIELD_EVT_CHNL           "event-channel"
#define XENSND_FIELD_EVT_RING_REF       "evt-ring-ref"
#define XENSND_FIELD_EVT_EVT_CHNL       "evt-event-channel"
#define XENSND_FIELD_DEVICE_NAME        "name"
#define XENSND_FIELD_TYPE               "type"
#define XENSND_FIELD_STREAM_UNIQUE_ID   "unique-id"
#define XENSND_FIELD_CHANNELS_MIN       "channels-min"
#define XENSND_FIELD_CHANNELS_MAX       "channels-max"
#define XENSND_FIELD_SAMPLE_RATES       "sample-rates"
#define XENSND_FIELD_SAMPLE_FORMATS     "sample-formats"
#define XENSND_FIELD_BUFFER_SIZE        "buffer-size"

/* Values of the node `type`: playback, capture. For both, a device needs two streams. */
#define XENSND_STREAM_TYPE_PLAYBACK     "p"
#define XENSND_STREAM_TYPE_CAPTURE      "c"

/* Largest length of one item of sample-rates and sample-formats, in bytes, with the final 0. */
#define XENSND_SAMPLE_RATE_MAX_LEN      11
#define XENSND_SAMPLE_FORMAT_MAX_LEN    24

/*
 * xensnd_open_req.pcm_format: format of a sample. S: signed, U: unsigned, F: floating point
 * (IEEE 754, -1.0 to 1.0), each followed by the number of bits. LE: least significant byte
 * first, BE: most significant byte first. Linux and snd_be take the formats of 24 bits as ALSA
 * does: in the lower three bytes of a 32-bit word.
 */
#define XENSND_PCM_FORMAT_S8                 0
#define XENSND_PCM_FORMAT_U8                 1
#define XENSND_PCM_FORMAT_S16_LE             2
#define XENSND_PCM_FORMAT_S16_BE             3
#define XENSND_PCM_FORMAT_U16_LE             4
#define XENSND_PCM_FORMAT_U16_BE             5
#define XENSND_PCM_FORMAT_S24_LE             6
#define XENSND_PCM_FORMAT_S24_BE             7
#define XENSND_PCM_FORMAT_U24_LE             8
#define XENSND_PCM_FORMAT_U24_BE             9
#define XENSND_PCM_FORMAT_S32_LE            10
#define XENSND_PCM_FORMAT_S32_BE            11
#define XENSND_PCM_FORMAT_U32_LE            12
#define XENSND_PCM_FORMAT_U32_BE            13
#define XENSND_PCM_FORMAT_F32_LE            14
#define XENSND_PCM_FORMAT_F32_BE            15
#define XENSND_PCM_FORMAT_F64_LE            16
#define XENSND_PCM_FORMAT_F64_BE            17
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE 18
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE 19
#define XENSND_PCM_FORMAT_MU_LAW            20
#define XENSND_PCM_FORMAT_A_LAW             21
#define XENSND_PCM_FORMAT_IMA_ADPCM         22
#define XENSND_PCM_FORMAT_MPEG              23
#define XENSND_PCM_FORMAT_GSM               24

/* Names of the formats in the node sample-formats. */
#define XENSND_PCM_FORMAT_S8_STR            "s8"
#define XENSND_PCM_FORMAT_U8_STR            "u8"
#define XENSND_PCM_FORMAT_S16_LE_STR        "s16_le"
#define XENSND_PCM_FORMAT_S16_BE_STR        "s16_be"
#define XENSND_PCM_FORMAT_U16_LE_STR        "u16_le"
#define XENSND_PCM_FORMAT_U16_BE_STR        "u16_be"
#define XENSND_PCM_FORMAT_S24_LE_STR        "s24_le"
#define XENSND_PCM_FORMAT_S24_BE_STR        "s24_be"
#define XENSND_PCM_FORMAT_U24_LE_STR        "u24_le"
#define XENSND_PCM_FORMAT_U24_BE_STR        "u24_be"
#define XENSND_PCM_FORMAT_S32_LE_STR        "s32_le"
#define XENSND_PCM_FORMAT_S32_BE_STR        "s32_be"
#define XENSND_PCM_FORMAT_U32_LE_STR        "u32_le"
#define XENSND_PCM_FORMAT_U32_BE_STR        "u32_be"
#define XENSND_PCM_FORMAT_F32_LE_STR        "float_le"
#define XENSND_PCM_FORMAT_F32_BE_STR        "float_be"
#define XENSND_PCM_FORMAT_F64_LE_STR        "float64_le"
#define XENSND_PCM_FORMAT_F64_BE_STR        "float64_be"
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_LE_STR "iec958_subframe_le"
#define XENSND_PCM_FORMAT_IEC958_SUBFRAME_BE_STR "iec958_subframe_be"
#define XENSND_PCM_FORMAT_MU_LAW_STR        "mu_law"
#define XENSND_PCM_FORMAT_A_LAW_STR         "a_law"
#define XENSND_PCM_FORMAT_IMA_ADPCM_STR     "ima_adpcm"
#define XENSND_PCM_FORMAT_MPEG_STR          "mpeg"
#define XENSND_PCM_FORMAT_GSM_STR           "gsm"

/*
 * xensnd_req.operation: the request, and the member of `op` that it uses.
 *
 * OPEN shares a buffer with the back end. The requests that use `rw` name a part of that buffer
 * by offset and length; different requests may use different parts at the same time. The part
 * holds samples, or:
 *
 *   SET_VOLUME, GET_VOLUME  for each channel a signed 32-bit number: volume in steps of
 *                           0.001 dB, 0 means 0 dB
 *   MUTE, UNMUTE            for each channel one byte; not 0: mute or unmute this channel
 *
 * Linux's front end sends OPEN, CLOSE, READ, WRITE, TRIGGER and HW_PARAM_QUERY only. It has one
 * request at a time in a ring and gives up after 3 s without a response. A back end for it
 * needs HW_PARAM_QUERY: the front end sends it whenever a program sets up a stream.
 */
#define XENSND_OP_OPEN                  0   /* open: open the stream, share a buffer */
#define XENSND_OP_CLOSE                 1   /* none: close the stream */
#define XENSND_OP_READ                  2   /* rw: capture samples into the buffer */
#define XENSND_OP_WRITE                 3   /* rw: play samples from the buffer */
#define XENSND_OP_SET_VOLUME            4   /* rw: read volumes from the buffer, set them */
#define XENSND_OP_GET_VOLUME            5   /* rw: write the volumes to the buffer */
#define XENSND_OP_MUTE                  6   /* rw: mute channels */
#define XENSND_OP_UNMUTE                7   /* rw: unmute channels */
#define XENSND_OP_TRIGGER               8   /* trigger: start, stop, pause, resume; since 4.11 */
#define XENSND_OP_HW_PARAM_QUERY        9   /* hw_param: query possible parameters; since 4.11 */

/*
 * xensnd_trigger_req.type. Since 4.11. Linux sends PAUSE when the guest suspends. It does not send
 * RESUME afterwards, because its driver tells ALSA that a stream cannot be resumed.
 */
#define XENSND_OP_TRIGGER_START         0
#define XENSND_OP_TRIGGER_PAUSE         1
#define XENSND_OP_TRIGGER_STOP          2
#define XENSND_OP_TRIGGER_RESUME        3

/* xensnd_evt.type. Since 4.11. */
#define XENSND_EVT_CUR_POS              0   /* op.cur_pos: present position, sent about
                                                   once per period (by snd_be from a timer) */

/*
 * The page of events: its size; offset, size and number of events of the ring in it. Sizes and
 * offset in bytes. Since 4.11.
 */
#define XENSND_EVENT_PAGE_SIZE          4096
#define XENSND_IN_RING_OFFS             ((XEN_ABI_SIZE_T)64)
#define XENSND_IN_RING_SIZE             ((XEN_ABI_SIZE_T)4032)
#define XENSND_IN_RING_LEN              ((XEN_ABI_SIZE_T)63)

/*
 * Address of the ring of events in the mapped page at `page`, and the event at index `idx`. An
 * index is a 32-bit counter that is never reduced to the ring's length. 2^32 is not a multiple
 * of that length: when an index wraps to 0 the next slot is not the following one, and events
 * from before and after the wrap can share a slot if they are pending at the same time.
 */
#define XENSND_IN_RING(page)                                            \
    ((struct xensnd_evt *)&((char *)(page))[XENSND_IN_RING_OFFS])
#define XENSND_IN_RING_REF(page, idx)                                   \
    (XENSND_IN_RING(page)[(idx) % XENSND_IN_RING_LEN])

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/* Members of the following records: see xensnd_req, xensnd_resp, xensnd_evt. */

struct xensnd_open_req {
    uint32_t pcm_rate;
    uint8_t pcm_format;
    uint8_t pcm_channels;
    uint16_t reserved;
    uint32_t buffer_sz;
    grant_ref_t gref_directory;
    uint32_t period_sz;
};

/*
 * xensnd_page_directory: one page of a linked list that holds the grant references of a buffer's
 * pages, in the order of the buffer. The list has one reference for each 4 KiB of buffer_sz
 * (rounded up). Every page of the list except the last is full: 1023 references.
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  grant reference of the next page of the list; 0: last page
 *        4        gref[]              grant references of the buffer's pages
 *
 * Before interface version 0x00041300, gref[] has one element, so that sizeof is 8.
 */
XEN_ABI_EXT struct xensnd_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XEN_ABI_FLEX_DIM];
};

struct xensnd_rw_req {
    uint32_t offset;
    uint32_t length;
};

struct xensnd_trigger_req {
    uint8_t type;
};

struct xensnd_query_hw_param {
    uint64_t formats;
    struct {
        uint32_t min;
        uint32_t max;
    } rates;
    struct {
        uint32_t min;
        uint32_t max;
    } channels;
    struct {
        uint32_t min;
        uint32_t max;
    } buffer;
    struct {
        uint32_t min;
        uint32_t max;
    } period;
};

struct xensnd_cur_pos_evt {
    uint64_t position;
};

/*
 * xensnd_req: a request. Bytes that the operation does not use must be 0; but Linux's front end
 * leaves old contents there, so a back end must not check them. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                      chosen by the front end, copied to the response
 *        2     1  operation               XENSND_OP_*
 *        3     5  reserved                must be 0
 *
 *        8     4  op.open.pcm_rate        sample rate, in Hz
 *       12     1  op.open.pcm_format      XENSND_PCM_FORMAT_*
 *       13     1  op.open.pcm_channels    number of channels
 *       14     2  op.open.reserved        must be 0
 *       16     4  op.open.buffer_sz       size of the buffer, in bytes
 *       20     4  op.open.gref_directory  grant reference of the first xensnd_page_directory
 *       24     4  op.open.period_sz       send XENSND_EVT_CUR_POS after each so many bytes;
 *                                         0: send none; since 4.11
 *
 *        8     4  op.rw.offset            start of the part of the buffer, in bytes
 *       12     4  op.rw.length            length of the part, in bytes
 *
 *        8     1  op.trigger.type         XENSND_OP_TRIGGER_*
 *
 *        8     8  op.hw_param.formats     bit mask: 1 << XENSND_PCM_FORMAT_* for each format
 *       16     8  op.hw_param.rates       sample rate in Hz: min and max, 4 bytes each
 *       24     8  op.hw_param.channels    number of channels: min and max
 *       32     8  op.hw_param.buffer      size of the buffer in frames: min and max
 *       40     8  op.hw_param.period      size of a period in frames: min and max
 *
 *        8    56  op.reserved
 *       64
 *
 * A frame is one sample of each channel. HW_PARAM_QUERY asks which parameters are possible
 * inside the given bounds. The response has the same or narrower bounds. The front end can fix
 * one parameter to a value of the response and ask again, until all are fixed, and then send
 * OPEN with them.
 */
struct xensnd_req {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved[5];
    union {
        struct xensnd_open_req open;
        struct xensnd_rw_req rw;
        struct xensnd_trigger_req trigger;
        struct xensnd_query_hw_param hw_param;
        uint8_t reserved[56];
    } op;
};

/*
 * xensnd_resp: the response to a request. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id              id of the request
 *        2     1  operation       operation of the request
 *        3     1  reserved        must be 0
 *        4     4  status          0, or a negative XEN_E* of errno.h
 *        8    40  resp.hw_param   for HW_PARAM_QUERY, as in xensnd_req; since 4.11
 *        8    56  resp.reserved1  for other operations; must be 0
 *       64
 */
struct xensnd_resp {
    uint16_t id;
    uint8_t operation;
    uint8_t reserved;
    int32_t status;
    union {
        struct xensnd_query_hw_param hw_param;
        uint8_t reserved1[56];
    } resp;
};

/*
 * xensnd_evt: an event from the back end to the front end. The events of a page must be numbered
 * 0, 1, 2 ... (modulo 2^16), without a gap, beginning when the ends connect and going on across
 * CLOSE and OPEN: Linux's front end ignores an event with any other id. Since 4.11.
 *
 *   offset  size  field
 *        0     2  id                   number of the event
 *        2     1  type                 XENSND_EVT_*
 *        3     5  reserved             must be 0
 *        8     8  op.cur_pos.position  bytes played or captured since OPEN; not reduced to the
 *                                      size of the buffer
 *        8    56  op.reserved          for other types; must be 0
 *       64
 */
struct xensnd_evt {
    uint16_t id;
    uint8_t type;
    uint8_t reserved[5];
    union {
        struct xensnd_cur_pos_evt cur_pos;
        uint8_t reserved[56];
    } op;
};

/* xen_sndif_sring, _front_ring, _back_ring: ring of requests, 32 slots in a page. */
DEFINE_RING_TYPES(xen_sndif, struct xensnd_req, struct xensnd_resp);

/*
 * xensnd_event_page: the first bytes of the page of events. The front end sets the page to 0
 * before it grants it. The back end stores an event in the slot of in_prod, executes a write
 * barrier, increments in_prod and notifies the front end through the event channel. The front end
 * reads in_prod, executes a read barrier and takes the events.
 *
 * The front end has to set in_cons after it has taken events. Linux's front end does so after all
 * pending events, and sends no notification. If in_prod - in_cons reaches XENSND_IN_RING_LEN,
 * the ring is full: snd_be drops the event. (Xen's header allows a front end that never sets
 * in_cons; snd_be does not work with it.) Since 4.11.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  number of events taken
 *        4     4  in_prod   back   number of events stored
 *        8    56  reserved         must be 0
 *       64  4032            back   ring of events, XENSND_IN_RING
 *     4096
 */
struct xensnd_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_SNDIF_H__ */
