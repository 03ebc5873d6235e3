/* SPDX-License-Identifier: MIT */
/*
 * blkif.h - for block back ends: read requests from front ends of any ABI, and answer them.
 *
 * Contract: for back ends. xen_blkif_protocol() finds out which record layout a front end
 *           uses. xen_blkif_attach() initialises a union blkif_back_rings for its ring.
 *           With any layout the private indexes are common.req_cons and
 *           common.rsp_prod_pvt. So the macros of access/ring.h and io/ring.h that use only
 *           indexes work on `common`. No function takes a lock: one thread at a time may
 *           use a ring.
 * Layout:   x86_32 has a layout of its own, all other ABIs share another one, and old front
 *           ends on Arm use a mixture of both: see enum blkif_protocol.
 *
 * Xen has no header like this one. A back end, with access/ring.h:
 *
 *   while ((n = xen_ring_final_check_requests(&rings.common)) > 0) {
 *       for (; n > 0; n--) {
 *           status = xen_blkif_take_request(&rings, protocol, max_indirect, &req);
 *           op = req.operation;
 *           if (status == 0 && op == BLKIF_OP_INDIRECT)
 *               op = ((struct blkif_request_indirect *)&req)->indirect_op;
 *           if (status == 0)
 *               status = serve(&req);       BLKIF_RSP_*
 *           xen_blkif_put_response(&rings, protocol, req.id, op, status);
 *       }
 *       if (xen_ring_push_responses_notify(&rings.common))
 *           notify the front end
 *   }
 *   n < 0: disconnect; otherwise sleep until the front end notifies
 *
 * The caller must bound this loop: see access/ring.h.
 */
#ifndef __XEN_PUBLIC_FOREIGN_BLKIF_H__
#define __XEN_PUBLIC_FOREIGN_BLKIF_H__

#include "../access/once.h"
#include "../io/blkif.h"
#include "../io/protocols.h"
#include "blkif-records.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Errors of the functions below. The first two have the values of BLKIF_RSP_ERROR and
 * BLKIF_RSP_EOPNOTSUPP, so that they can be used as the status of the response.
 */
enum xen_blkif_error {
    XEN_BLKIF_ESEGMENTS = -1,   /* too many segments: BLKIF_RSP_ERROR */
    XEN_BLKIF_EINDIRECT = -2,   /* indirect request without the feature: BLKIF_RSP_EOPNOTSUPP */
    XEN_BLKIF_EPROTOCOL = -3    /* unknown protocol */
};

/*
 * enum blkif_protocol: the layout of the records in a ring. The numbers are private to the
 * back end and never sent. Sizes and the offset of the member `id` are in bytes.
 *
 *   protocol    slot  request  response  id  used by
 *   NATIVE                                   the ABI of this compiler: one of the next two
 *   X86_32       108      108        12   4  x86_32
 *   X86_64       112      112        16   8  all other ABIs
 *   ARM_PACKED   112      108        16   4  old Linux on Arm, for example 3.9
 *
 * ARM_PACKED is a name of this header; Xen's headers do not have it. It is not in the enum, so
 * that a switch over the enum needs no case for it.
 */
enum blkif_protocol {
    BLKIF_PROTOCOL_NATIVE = 1,
    BLKIF_PROTOCOL_X86_32 = 2,
    BLKIF_PROTOCOL_X86_64 = 3
};
enum { XEN_BLKIF_PROTOCOL_ARM_PACKED = 4 };

/*
 * Names that back ends use for these records. Every ABI but x86_32 has the records of x86_64.
 * Segments are struct blkif_request_segment with each layout.
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
/* Dummies: make the type of `common`, for the indexes of any ring. They contain no message. */
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
/* Old Linux did not pack the response; its alignment makes a slot longer than the request. */
DEFINE_RING_TYPES(xen_blkif_arm_packed, struct blkif_request_x86_32, struct blkif_response_x86_64);
XEN_ABI_END

#pragma push_macro("x86_64")
#undef x86_64                           /* NetBSD defines it */

/*
 * blkif_back_rings: the private ring of a back end, with any layout. The members after the
 * empty line are other names for the same rings, which QEMU and NetBSD use.
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
 * Find the protocol of a front end. `key` is the string that the back end has read from the
 * front end's node `protocol`, or null if there is no such node. Returns the BLKIF_PROTOCOL_* of
 * this table, or XEN_BLKIF_EPROTOCOL if `key` is any other text:
 *
 *   ABI of the back end  null    "x86_32-abi"  "x86_64-abi"  "arm-abi"
 *   x86_32               NATIVE  NATIVE        X86_64        X86_64
 *   any other            NATIVE  X86_32        NATIVE        NATIVE
 *
 * With null it returns NATIVE, whatever the front end is. A back end that makes another guess
 * (Linux on x86 takes X86_32) must not call the function with null. The result is never
 * ARM_PACKED: front ends with that layout also write "arm-abi", so the node cannot tell, and
 * only a user who knows the guest can choose ARM_PACKED.
 *
 * Races: none; `key` is private.
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
 * Initialise *rings for the ring in the memory `shared` of a front end with `protocol`, one of
 * the four above. `bytes` is the size of the memory, a multiple of 4096. `at` is the index to
 * start at: 0 for a new ring. Returns 0, or XEN_BLKIF_EPROTOCOL if `protocol` is unknown.
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
 * xen_blkif_word_: eight bytes of a record of any type, at an address that is a multiple of 4.
 * XEN_BLKIF_LOAD_ loads them with one access if the machine can do that, else with two. Under
 * ThreadSanitizer it uses the loads of once.h, which that tool accepts for racing accesses.
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
 * Copy a request whose `id` is at offset id_at. For each of the three records (read or write,
 * discard, indirect), all layouts have the same first four bytes, and the members from `id` on
 * have the same distances to `id`. So the request can be copied 8 bytes at a time, and what
 * follows the sector number can be counted in segments.
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
            segments = 1;                   /* covers nr_sectors */
        } else if (operation != BLKIF_OP_INDIRECT) {
            segments = BLKIF_MAX_SEGMENTS_PER_REQUEST;  /* unknown operation: the whole slot */
        } else if (!max_indirect) {
            error = XEN_BLKIF_EINDIRECT;
            goto refuse;
        } else if (head >> 16 > max_indirect) {
            goto refuse;
        } else {
            segments = 5;                   /* covers handle, indirect_grefs */
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
 * Take the next request, the one with index common.req_cons: copy it into *req, in the layout of
 * this compiler, and increment common.req_cons. Call this only for a request that
 * xen_ring_requests(), xen_ring_final_check_requests() or a macro of io/ring.h has counted.
 *
 * `protocol` is the one passed to xen_blkif_attach(). `max_indirect` is the number that the back
 * end wrote into its node feature-max-indirect-segments, at most 4096, or 0 if it did not write
 * that node.
 *
 * Returns 0 if *req is a checked request. What is valid in it depends on req->operation:
 *
 *   READ, WRITE, WRITE_BARRIER, FLUSH_DISKCACHE
 *                nr_segments is at most BLKIF_MAX_SEGMENTS_PER_REQUEST; the first
 *                nr_segments elements of `seg` are valid
 *   DISCARD      *req is a struct blkif_request_discard (use a cast or a union)
 *   INDIRECT     *req is a struct blkif_request_indirect; nr_segments is at most
 *                max_indirect; indirect_op is not checked
 *   any other    the members of the slot, not checked; answer BLKIF_RSP_EOPNOTSUPP
 *
 * Other bytes of *req, such as further segments, are not set. Returns XEN_BLKIF_ESEGMENTS or
 * XEN_BLKIF_EINDIRECT if the request must be refused; the result is the status to respond with.
 * Only `operation` and `id` of *req are valid then, and nr_segments is 0.
 *
 * Races: the front end may write to the slot meanwhile. The function reads each byte at most
 * once, so *req contains exactly what was checked. A 64-bit member can be half old and half new;
 * the front end could have written that value as well.
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
 * Make the next response, the one with index common.rsp_prod_pvt, and increment that index. It
 * must answer a request that was taken and has no response yet. `id` and `operation` are those
 * of the request, but for an indirect request `operation` must be its indirect_op: Linux's front
 * end stops using the device if a response has another operation. (If xen_blkif_take_request()
 * has refused an indirect request, indirect_op is not known; pass BLKIF_OP_INDIRECT then. Only a
 * front end that breaks the protocol sends such a request.) `status` is BLKIF_RSP_*. The
 * front end sees the response only after the back end pushes the responses of `common`. No
 * errors.
 *
 * The function writes all bytes of the response, 0 into the holes, so that it discloses no
 * memory of the back end. The bytes of the slot after the response keep what the front end
 * wrote.
 *
 * Races: the front end may read and write the slot at any time; that harms only itself.
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

#pragma pop_macro("x86_64")

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_FOREIGN_BLKIF_H__ */
