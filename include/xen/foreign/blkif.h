/* SPDX-License-Identifier: MIT */
/*
 * blkif.h - block back ends for front ends of every ABI: which layout, its ring, its requests.
 *
 * Contract: for back ends. xen_blkif_protocol() tells which layout a front end
 *           uses, xen_blkif_attach() points a union blkif_back_rings at its ring.
 *           Indexes are common.req_cons and common.rsp_prod_pvt in any layout, for
 *           access/ring.h or for the macros of io/ring.h. No locking.
 * Layout:   x86_32 has one, all other ABIs have the same other one, old front ends
 *           on Arm a mixture: see enum blkif_protocol.
 *
 * This header is ours, Xen has none like it. A back end, with access/ring.h:
 *
 *   while ((n = xen_ring_final_check_requests(&rings.common)) > 0) {
 *       for (; n > 0; n--) {
 *           status = xen_blkif_take_request(&rings, protocol, max_indirect, &req);
 *           if (status == 0)
 *               status = serve(&req);       BLKIF_RSP_*
 *           xen_blkif_put_response(&rings, protocol, req.id, req.operation, status);
 *       }
 *       if (xen_ring_push_responses_notify(&rings.common))
 *           notify the front end
 *   }
 *   n < 0: disconnect; otherwise sleep until the front end notifies
 */
#ifndef __XEN_PUBLIC_FOREIGN_BLKIF_H__
#define __XEN_PUBLIC_FOREIGN_BLKIF_H__

#include "../access/once.h"
#include "../io/blkif.h"
#include "../io/protocols.h"
#include "x86_32.h"
#include "x86_64.h"

/* What the functions below return where they fail. */
enum xen_blkif_error {
    XEN_BLKIF_ESEGMENTS = -1,   /* too many segments; the response's status: BLKIF_RSP_ERROR */
    XEN_BLKIF_EINDIRECT = -2,   /* indirect, but not offered; its status: BLKIF_RSP_EOPNOTSUPP */
    XEN_BLKIF_EPROTOCOL = -3    /* a protocol that nobody knows */
};

/*
 * enum blkif_protocol: the layout of a ring. The numbers are the back end's own.
 *
 *   protocol    bytes of a slot  request  response  id at
 *   NATIVE                                                 this compiler's, one of:
 *   X86_32                  108      108        12      4  x86_32
 *   X86_64                  112      112        16      8  all other ABIs
 *   ARM_PACKED              112      108        16      4  Linux before 3.14 on Arm
 *
 * ARM_PACKED is ours and stands apart: a switch over the enum is complete without.
 */
enum blkif_protocol {
    BLKIF_PROTOCOL_NATIVE = 1,
    BLKIF_PROTOCOL_X86_32 = 2,
    BLKIF_PROTOCOL_X86_64 = 3
};
enum { XEN_BLKIF_PROTOCOL_ARM_PACKED = 4 };

/*
 * The names that back ends know the records by. All ABIs but x86_32 have x86_64's.
 * Segments are struct blkif_request_segment in each.
 */
#define blkif_x86_32_request            blkif_request_x86_32
#define blkif_x86_32_request_discard    blkif_request_discard_x86_32
#define blkif_x86_32_request_indirect   blkif_request_indirect_x86_32
#define blkif_x86_32_response           blkif_response_x86_32
#define blkif_x86_64_request            blkif_request_x86_64
#define blkif_x86_64_request_discard    blkif_request_discard_x86_64
#define blkif_x86_64_request_indirect   blkif_request_indirect_x86_64
#define blkif_x86_64_response           blkif_response_x86_64

typedef struct blkif_x86_32_request          blkif_x86_32_request_t;
typedef struct blkif_x86_32_request_discard  blkif_x86_32_request_discard_t;
typedef struct blkif_x86_32_request_indirect blkif_x86_32_request_indirect_t;
typedef struct blkif_x86_32_response         blkif_x86_32_response_t;
typedef struct blkif_x86_64_request          blkif_x86_64_request_t;
typedef struct blkif_x86_64_request_discard  blkif_x86_64_request_discard_t;
typedef struct blkif_x86_64_request_indirect blkif_x86_64_request_indirect_t;
typedef struct blkif_x86_64_response         blkif_x86_64_response_t;

XEN_ABI_BEGIN
/* No layout: stands for any, where only the indexes matter. Has no messages to take. */
struct blkif_common_request {
    char dummy;
};
struct blkif_common_response {
    char dummy;
};
typedef struct blkif_common_request  blkif_common_request_t;
typedef struct blkif_common_response blkif_common_response_t;

XEN_ABI_BEGIN_8
DEFINE_RING_TYPES(blkif_common, struct blkif_common_request, struct blkif_common_response);
DEFINE_RING_TYPES(blkif_x86_32, struct blkif_request_x86_32, struct blkif_response_x86_32);
DEFINE_RING_TYPES(blkif_x86_64, struct blkif_request_x86_64, struct blkif_response_x86_64);
/* The response was not packed: its alignment makes a slot longer than the request. */
DEFINE_RING_TYPES(xen_blkif_arm_packed, struct blkif_request_x86_32, struct blkif_response_x86_64);
XEN_ABI_END

/*
 * blkif_back_rings: the back end's own end of a ring, of whichever layout. The
 * last lines are other projects' names for the same: QEMU's, NetBSD's.
 */
union blkif_back_rings {
    struct blkif_back_ring                native;
    struct blkif_common_back_ring         common;
    struct blkif_x86_32_back_ring         x86_32;
    struct blkif_x86_64_back_ring         x86_64;
    struct xen_blkif_arm_packed_back_ring xen_arm_packed;

    struct blkif_x86_32_back_ring         x86_32_part, ring_32;
    struct blkif_x86_64_back_ring         x86_64_part, ring_64;
    struct blkif_back_ring                ring_n;
};
typedef union blkif_back_rings blkif_back_rings_t;
typedef union blkif_back_rings blkif_back_ring_proto_t;
XEN_ABI_END

XEN_ABI_INLINE int xen_blkif_same_(const char *a, const char *b)
{
    for (; *a == *b; a++, b++)
        if (!*a)
            return 1;
    return 0;
}

/*
 * The protocol of a front end: BLKIF_PROTOCOL_*, or XEN_BLKIF_EPROTOCOL where `key`
 * is no name of protocols.h. `key` is the value of the front end's node `protocol`,
 * a string, or 0 if there is no node.
 *
 *   back end's ABI  no node  "x86_32-abi"  "x86_64-abi"  "arm-abi"
 *   x86_32          NATIVE   NATIVE        X86_64        X86_64
 *   any other       NATIVE   X86_32        NATIVE        NATIVE
 *
 * Without a node the layout is the back end's own, whatever front end that is: one
 * that knows better (Linux on x86 takes X86_32) does not ask. ARM_PACKED is never
 * the answer: those front ends say "arm-abi" as all on Arm do, so that only somebody
 * who knows the guest can ask for it.
 *
 * Races: none; `key` is the back end's copy.
 */
XEN_ABI_INLINE int xen_blkif_protocol(const char *key)
{
    int x86_32 = XEN_ABI_OFFSETOF(struct blkif_request, id) ==
                 XEN_ABI_OFFSETOF(struct blkif_request_x86_32, id);

    if (!key)
        return BLKIF_PROTOCOL_NATIVE;
    if (xen_blkif_same_(key, XEN_IO_PROTO_ABI_X86_32))
        return x86_32 ? BLKIF_PROTOCOL_NATIVE : BLKIF_PROTOCOL_X86_32;
    if (xen_blkif_same_(key, XEN_IO_PROTO_ABI_X86_64) ||
        xen_blkif_same_(key, XEN_IO_PROTO_ABI_ARM))
        return x86_32 ? BLKIF_PROTOCOL_X86_64 : BLKIF_PROTOCOL_NATIVE;
    return XEN_BLKIF_EPROTOCOL;
}

#define XEN_BLKIF_ATTACH_(ring, name) do {                                  \
    (ring)->rsp_prod_pvt = (ring)->req_cons = at;                           \
    (ring)->nr_ents = (unsigned int)__CONST_RING_SIZE(name, bytes);         \
    (ring)->sring = (struct name##_sring *)shared;                          \
} while (0)
/*
 * Point `rings` at the ring in `shared`, `bytes` long (whole pages), of a front end
 * with `protocol`, at index `at`: 0 for a new ring. Returns 0, or
 * XEN_BLKIF_EPROTOCOL where `protocol` is none of the four.
 *
 * Races: none; the shared memory is not accessed.
 */
XEN_ABI_INLINE int xen_blkif_attach(union blkif_back_rings *rings, int protocol, void *shared,
                                    XEN_ABI_SIZE_T bytes, RING_IDX at)
{
    switch (protocol) {
    case BLKIF_PROTOCOL_NATIVE:
        XEN_BLKIF_ATTACH_(&rings->native, blkif);
        return 0;
    case BLKIF_PROTOCOL_X86_32:
        XEN_BLKIF_ATTACH_(&rings->x86_32, blkif_x86_32);
        return 0;
    case BLKIF_PROTOCOL_X86_64:
        XEN_BLKIF_ATTACH_(&rings->x86_64, blkif_x86_64);
        return 0;
    case XEN_BLKIF_PROTOCOL_ARM_PACKED:
        XEN_BLKIF_ATTACH_(&rings->xen_arm_packed, xen_blkif_arm_packed);
        return 0;
    default:
        return XEN_BLKIF_EPROTOCOL;
    }
}
#undef XEN_BLKIF_ATTACH_

/*
 * Eight bytes at a multiple of 4, of any type: one access where the machine can, or
 * two. ThreadSanitizer takes only once.h's loads for such as may race.
 */
typedef uint64_t xen_blkif_word_ __attribute__((__aligned__(4), __may_alias__));
typedef uint32_t xen_blkif_head_ __attribute__((__may_alias__));
#define XEN_BLKIF_LOAD_(p)      (*(const volatile xen_blkif_word_ *)(const void *)(p))
#if defined(__SANITIZE_THREAD__)
# define XEN_BLKIF_TSAN_        1
#elif defined(__has_feature)
# if __has_feature(thread_sanitizer)
#  define XEN_BLKIF_TSAN_       1
# endif
#endif
#ifdef XEN_BLKIF_TSAN_
# undef XEN_BLKIF_LOAD_
# define XEN_BLKIF_LOAD_(p)     (xen_load32((const uint32_t *)(p)) |             \
                                 (uint64_t)xen_load32((const uint32_t *)(p) + 1) << 32)
#endif

#if defined(__has_attribute)
# if __has_attribute(__fallthrough__)
#  define XEN_BLKIF_AND_THOSE_BELOW_    __attribute__((__fallthrough__))
# endif
#endif
#ifndef XEN_BLKIF_AND_THOSE_BELOW_
# define XEN_BLKIF_AND_THOSE_BELOW_     (void)0
#endif

/*
 * Copy a request, whose `id` is id_at bytes behind its start. The four bytes before
 * id are the same in all layouts, and all members from id on have the same distance
 * from it, in each of the three records: so 8 bytes are as good as a member, and
 * what is behind the sector number has the size of so many segments.
 */
#define XEN_BLKIF_COPY_(n) \
    (*(xen_blkif_word_ *)(void *)(to + 8 * (n)) = XEN_BLKIF_LOAD_(id + 8 * (n)))
#define XEN_BLKIF_SEGMENT_(n)   XEN_BLKIF_COPY_(2 + (n)); XEN_BLKIF_AND_THOSE_BELOW_
XEN_ABI_INLINE int xen_blkif_copy_(struct blkif_request *req, const void *from,
                                   unsigned int id_at, unsigned int max_indirect)
{
    const unsigned char *id = (const unsigned char *)from + id_at;
    unsigned char *to = (unsigned char *)req + XEN_ABI_OFFSETOF(struct blkif_request, id);
    uint32_t head = xen_load32((const uint32_t *)from);
    unsigned int operation = head & 0xff, segments = head >> 8 & 0xff;
    int error = XEN_BLKIF_ESEGMENTS;

    *(xen_blkif_head_ *)(void *)req = head;
    XEN_BLKIF_COPY_(0);
    XEN_BLKIF_COPY_(1);
    if (operation > BLKIF_OP_FLUSH_DISKCACHE) {
        if (operation == BLKIF_OP_DISCARD) {
            segments = 1;                   /* nr_sectors */
        } else if (operation != BLKIF_OP_INDIRECT) {
            segments = BLKIF_MAX_SEGMENTS_PER_REQUEST;  /* whatever it is */
        } else if (!max_indirect) {
            error = XEN_BLKIF_EINDIRECT;
            goto refuse;
        } else if (head >> 16 > max_indirect) {
            goto refuse;
        } else {
            segments = 5;                   /* handle, indirect_grefs */
        }
    }
    switch (segments) {
    case 11: XEN_BLKIF_SEGMENT_(10);
    case 10: XEN_BLKIF_SEGMENT_(9);
    case 9:  XEN_BLKIF_SEGMENT_(8);
    case 8:  XEN_BLKIF_SEGMENT_(7);
    case 7:  XEN_BLKIF_SEGMENT_(6);
    case 6:  XEN_BLKIF_SEGMENT_(5);
    case 5:  XEN_BLKIF_SEGMENT_(4);
    case 4:  XEN_BLKIF_SEGMENT_(3);
    case 3:  XEN_BLKIF_SEGMENT_(2);
    case 2:  XEN_BLKIF_SEGMENT_(1);
    case 1:  XEN_BLKIF_SEGMENT_(0);
    case 0:  return 0;
    }
refuse:
    *(xen_blkif_head_ *)(void *)req = operation;
    return error;
}
#undef XEN_BLKIF_COPY_
#undef XEN_BLKIF_SEGMENT_
#undef XEN_BLKIF_AND_THOSE_BELOW_
#undef XEN_BLKIF_LOAD_
#undef XEN_BLKIF_TSAN_

/*
 * Take the next request, common.req_cons, into *req, as this compiler's record, and
 * count it as taken; only after xen_ring_requests() or its like found one.
 *
 * `protocol` is that of the attach. `max_indirect` is feature-max-indirect-segments
 * as offered, 0 to 4096, 0 for none. Returns 0, and *req has what its operation has:
 *
 *   READ, WRITE, WRITE_BARRIER, FLUSH_DISKCACHE
 *                at most BLKIF_MAX_SEGMENTS_PER_REQUEST nr_segments, and these
 *   DISCARD      *req is a struct blkif_request_discard (a cast, or a union)
 *   INDIRECT     *req is a struct blkif_request_indirect, nr_segments at most
 *                max_indirect; indirect_op is any number
 *   any other    the whole slot, unchecked: for BLKIF_RSP_EOPNOTSUPP
 *
 * Segments and other bytes that are not part of this are not set. Or it returns
 * XEN_BLKIF_ESEGMENTS or XEN_BLKIF_EINDIRECT, which is the status to respond with:
 * *req has operation and id then, and 0 nr_segments.
 *
 * Races: the front end may write to the slot meanwhile. Each byte is read once, at
 * most, and what was checked is what is in *req; a member of 64 bits may be half old
 * and half new, which the front end could have written as well.
 */
XEN_ABI_INLINE int xen_blkif_take_request(union blkif_back_rings *rings, int protocol,
                                          unsigned int max_indirect, struct blkif_request *req)
{
    RING_IDX idx = rings->common.req_cons++;

    if (protocol == BLKIF_PROTOCOL_X86_32)
        return xen_blkif_copy_(req, RING_GET_REQUEST(&rings->x86_32, idx),
                               XEN_ABI_OFFSETOF(struct blkif_request_x86_32, id), max_indirect);
    if (protocol == BLKIF_PROTOCOL_X86_64)
        return xen_blkif_copy_(req, RING_GET_REQUEST(&rings->x86_64, idx),
                               XEN_ABI_OFFSETOF(struct blkif_request_x86_64, id), max_indirect);
    if (protocol == XEN_BLKIF_PROTOCOL_ARM_PACKED)
        return xen_blkif_copy_(req, RING_GET_REQUEST(&rings->xen_arm_packed, idx),
                               XEN_ABI_OFFSETOF(struct blkif_request_x86_32, id), max_indirect);
    return xen_blkif_copy_(req, RING_GET_REQUEST(&rings->native, idx),
                           XEN_ABI_OFFSETOF(struct blkif_request, id), max_indirect);
}

XEN_ABI_INLINE void xen_blkif_respond_(void *to, XEN_ABI_SIZE_T size, uint64_t id,
                                       uint8_t operation, int status)
{
    uint32_t *word = (uint32_t *)to;

    xen_store32(word, (uint32_t)id);
    xen_store32(word + 1, (uint32_t)(id >> 32));
    xen_store32(word + 2, operation | (uint32_t)(status & 0xffff) << 16);
    if (size == 16)
        xen_store32(word + 3, 0);
}

/*
 * Make the next response, common.rsp_prod_pvt: to a request that was taken and has
 * none yet, of that id and operation; `status` is BLKIF_RSP_*. The front end sees it
 * once common is pushed.
 *
 * All bytes of the response are written, its holes 0: none of the back end's own
 * memory gets out. Behind it stays what the front end wrote.
 *
 * Races: the front end may read and write the slot at any time, to its own harm.
 */
XEN_ABI_INLINE void xen_blkif_put_response(union blkif_back_rings *rings, int protocol,
                                           uint64_t id, uint8_t operation, int status)
{
    RING_IDX idx = rings->common.rsp_prod_pvt++;

    if (protocol == BLKIF_PROTOCOL_X86_32)
        xen_blkif_respond_(RING_GET_RESPONSE(&rings->x86_32, idx),
                           sizeof(struct blkif_response_x86_32), id, operation, status);
    else if (protocol == BLKIF_PROTOCOL_X86_64)
        xen_blkif_respond_(RING_GET_RESPONSE(&rings->x86_64, idx),
                           sizeof(struct blkif_response_x86_64), id, operation, status);
    else if (protocol == XEN_BLKIF_PROTOCOL_ARM_PACKED)
        xen_blkif_respond_(RING_GET_RESPONSE(&rings->xen_arm_packed, idx),
                           sizeof(struct blkif_response_x86_64), id, operation, status);
    else
        xen_blkif_respond_(RING_GET_RESPONSE(&rings->native, idx),
                           sizeof(struct blkif_response), id, operation, status);
}

#endif /* __XEN_PUBLIC_FOREIGN_BLKIF_H__ */
