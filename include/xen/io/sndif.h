/* SPDX-License-Identifier: MIT */
/*
 * sndif.h - sound cards of a guest: streams of samples to play and to record.
 *
 * Contract: the front end (device/vsnd/ID in xenstore) makes for each stream a
 *           ring for requests and a page for events, and grants them; the back
 *           end is backend/vsnd/DOMID/ID. Requests are answered in any order;
 *           both use the event hold-off of ring.h. Samples are in a shared buffer.
 * Layout:   every message has 64 bytes (protocol 1, until 4.10: 32) and the same
 *           offsets on every ABI.
 */
#ifndef __XEN_PUBLIC_IO_SNDIF_H__
#define __XEN_PUBLIC_IO_SNDIF_H__

#include "ring.h"
#include "../grant_table.h"

/* The newest protocol. Since 4.11; 4.9 and 4.10 had none to name. */
#define XENSND_PROTOCOL_VERSION         2

/*
 * Nodes in xenstore. Since 4.9; numbers are decimal. The front end's folder is a
 * card. It has a folder for each device, 0/, 1/ ... without a gap; that has one
 * for each stream, the same: S/ is such a 0/0/ or 0/1/. Where a node is absent
 * it has the value in brackets.
 *
 *   key                  writer     value
 *   versions             back       the protocols that it knows, by commas: "1,2"
 *   version              front      the one of `versions` that it chose
 *   short-name           toolstack  front end: the card's, up to 32 bytes, [none]
 *   long-name            toolstack  front end: the card's, up to 80 bytes, [none]
 *   0/name               toolstack  front end: the device's, up to 80 bytes, [none]
 *   S/type               toolstack  front end: XENSND_STREAM_TYPE_*
 *   S/unique-id          toolstack  front end: a name for the back end to tell streams
 *                                   apart
 *   S/ring-ref           front      the grant of the ring for requests
 *   S/event-channel      front      its port
 *   S/evt-ring-ref       front      the grant of the xensnd_event_page; since 4.11
 *   S/evt-event-channel  front      its port; since 4.11
 *
 * What a stream can do, written by the toolstack in the card's folder, the
 * device's or the stream's. The innermost counts, and allows only what the
 * outer ones allow:
 *
 *   channels-min    [1] channels, 1 to 255
 *   channels-max        channels, channels-min to 255
 *   sample-rates        in Hz, by commas, in any order
 *   sample-formats      XENSND_PCM_FORMAT_*_STR, by commas
 *   buffer-size         bytes that a stream's buffer may have
 *
 * States (xenbus.h)
 *
 *   front          back          it did before
 *   Initialising   Initialising  the toolstack made both folders and configured the front
 *                  InitWait      back: versions; checked that it has what it needs
 *   Initialised                  front: version; rings and ports of all streams
 *                  Connected     back: mapped and bound them
 *   Connected                    front: made the sound devices; requests may flow
 *   Closing, Closed              either; Unknown of the back end is the same
 *
 * A front end that breaks is to the back end as one that is Closed. Where the
 * back end breaks, a front end that nobody uses goes to Initialising, to connect
 * again; one in use goes to Reconfiguring, lets no new user in, fails the
 * others' requests, and goes to Initialising after the last has left.
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

/* The node `type`. For both directions a device has two streams. */
#define XENSND_STREAM_TYPE_PLAYBACK     "p"
#define XENSND_STREAM_TYPE_CAPTURE      "c"

/* Bytes of an item of sample-rates and of sample-formats, with a 0 at its end. */
#define XENSND_SAMPLE_RATE_MAX_LEN      11
#define XENSND_SAMPLE_FORMAT_MAX_LEN    24

/*
 * xensnd_open_req.pcm_format: a sample. S signed, U unsigned, F floating point
 * from -1 to 1, with its bits; LE the least significant byte first, BE last.
 * Drivers take one of 24 bits as ALSA does, in the lower 24 of 32 bits.
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

/* The same in the node sample-formats. */
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
 * xensnd_req.operation: the member of `op`. OPEN shares the buffer, the `rw` of
 * the others name a part of it, which need not be that of other requests. What
 * is in it, where it holds no samples:
 *
 *   ..._VOLUME     for each channel 4 bytes, signed: steps of 0.001 dB, 0 is 0 dB
 *   MUTE, UNMUTE   for each channel 1 byte: not 0: (un)mute this one
 */
#define XENSND_OP_OPEN                  0   /* open */
#define XENSND_OP_CLOSE                 1   /* must be 0 */
#define XENSND_OP_READ                  2   /* rw: record into it */
#define XENSND_OP_WRITE                 3   /* rw: play it */
#define XENSND_OP_SET_VOLUME            4   /* rw */
#define XENSND_OP_GET_VOLUME            5   /* rw */
#define XENSND_OP_MUTE                  6   /* rw */
#define XENSND_OP_UNMUTE                7   /* rw */
#define XENSND_OP_TRIGGER               8   /* trigger, since 4.11 */
#define XENSND_OP_HW_PARAM_QUERY        9   /* hw_param, before OPEN, since 4.11 */

/* xensnd_trigger_req.type. Since 4.11. */
#define XENSND_OP_TRIGGER_START         0
#define XENSND_OP_TRIGGER_PAUSE         1
#define XENSND_OP_TRIGGER_STOP          2
#define XENSND_OP_TRIGGER_RESUME        3

/* xensnd_evt.type. Since 4.11. */
#define XENSND_EVT_CUR_POS              0   /* op.cur_pos: another period was played or recorded */

/* The page of events: its bytes; the ring of events in it: where, bytes, events. Since 4.11. */
#define XENSND_EVENT_PAGE_SIZE          4096
#define XENSND_IN_RING_OFFS             ((XEN_ABI_SIZE_T)64)
#define XENSND_IN_RING_SIZE             ((XEN_ABI_SIZE_T)4032)
#define XENSND_IN_RING_LEN              ((XEN_ABI_SIZE_T)63)

/*
 * Where the ring of events begins in the mapped page, and the event of index
 * idx. An index goes on at 0 after 2^32 - 1, which is no multiple of the ring:
 * there, and only there, the next slot does not follow the last one.
 */
#define XENSND_IN_RING(page)                                            \
    ((struct xensnd_evt *)&((char *)(page))[XENSND_IN_RING_OFFS])
#define XENSND_IN_RING_REF(page, idx)                                   \
    (XENSND_IN_RING(page)[(idx) % XENSND_IN_RING_LEN])

XEN_ABI_BEGIN
/* Offsets of what follows, to xensnd_cur_pos_evt, are told at xensnd_req, _resp and _evt. */

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
 * xensnd_page_directory: a granted page of a list that names the buffer's pages,
 * in order: as many as buffer_sz needs, of 4 KiB each. A page of the list is
 * full where another follows.
 *
 *   offset  size  field
 *        0     4  gref_dir_next_page  the next page of the list, or 0: the last
 *        4        gref[]              the pages
 *
 * Until 0x00040e00 sizeof counts the first gref.
 */
XEN_ABI_EXT struct xensnd_page_directory {
    grant_ref_t gref_dir_next_page;
    grant_ref_t gref[XENPV_FLEX_ARRAY_DIM];
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
 * xensnd_req. What no field covers must be 0. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id                      the front end's own, as in the response
 *        2     1  operation               XENSND_OP_*
 *        3     5  reserved                must be 0
 *
 *        8     4  op.open.pcm_rate        in Hz
 *       12     1  op.open.pcm_format      XENSND_PCM_FORMAT_*
 *       13     1  op.open.pcm_channels    channels-min to channels-max
 *       14     2  op.open.reserved        must be 0
 *       16     4  op.open.buffer_sz       in bytes
 *       20     4  op.open.gref_directory  the first xensnd_page_directory
 *       24     4  op.open.period_sz       bytes between two XENSND_EVT_CUR_POS, 0: none;
 *                                         since 4.11
 *
 *        8     4  op.rw.offset            in the buffer, in bytes
 *       12     4  op.rw.length            in bytes
 *
 *        8     1  op.trigger.type         XENSND_OP_TRIGGER_*
 *
 *        8     8  op.hw_param.formats     a bit for each, 1 << XENSND_PCM_FORMAT_*
 *       16     8  op.hw_param.rates       min and max, 4 bytes each: in Hz
 *       24     8  op.hw_param.channels    min and max
 *       32     8  op.hw_param.buffer      min and max: in frames
 *       40     8  op.hw_param.period      min and max: in frames
 *
 *        8    56  op.reserved
 *       64
 *
 * A frame is one sample of each channel. HW_PARAM_QUERY asks what is possible
 * within these bounds; the response is narrower or the same, and may be asked
 * again with one of its values chosen, until all are.
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
 * xensnd_resp. Since 4.9.
 *
 *   offset  size  field
 *        0     2  id              of the request
 *        2     1  operation       of the request
 *        3     1  reserved        must be 0
 *        4     4  status          0, or a negative XEN_E* of errno.h
 *        8    40  resp.hw_param   as in xensnd_req; since 4.11
 *        8    56  resp.reserved1  must be 0 otherwise
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
 * xensnd_evt: back to front. Since 4.11.
 *
 *   offset  size  field
 *        0     2  id                   the back end's own; the front end may look at it
 *        2     1  type                 XENSND_EVT_*
 *        3     5  reserved             must be 0
 *        8     8  op.cur_pos.position  bytes played or recorded so far
 *        8    56  op.reserved          must be 0 otherwise
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

/* xen_sndif_sring, xen_sndif_front_ring, xen_sndif_back_ring: 32 slots in a page. */
DEFINE_RING_TYPES(xen_sndif, struct xensnd_req, struct xensnd_resp);

/*
 * xensnd_event_page: the start of the page of events. The back end stores an
 * event, then a barrier, then moves in_prod, then sends an event; the front end
 * moves in_cons for each, for several, or not at all. Since 4.11.
 *
 *   offset  size  field     writer
 *        0     4  in_cons   front  events taken so far
 *        4     4  in_prod   back   events sent so far
 *        8    56  reserved         must be 0
 *       64  4032            back   the events, XENSND_IN_RING
 *     4096
 */
struct xensnd_event_page {
    uint32_t in_cons;
    uint32_t in_prod;
    uint8_t reserved[56];
};
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_SNDIF_H__ */
