/* SPDX-License-Identifier: MIT */
/*
 * ring.h - rings in shared memory: requests one way, responses back, or bytes both ways.
 *
 * Contract: the front end owns the page and makes the ring, the back end maps it.
 *           Whoever uses the macros defines xen_mb(), xen_rmb() and xen_wmb()
 *           before (access/barrier.h has them); they order against another CPU
 *           also in a kernel for one. Macros do no locking.
 * Layout:   a header of 64 bytes, the same on every ABI, then the entries; an
 *           entry has the layout of the driver's own records.
 *
 * A macro's ring, a size in bytes and the x of __RD2 to __RD32 are evaluated more
 * than once, any other argument once.
 */
#ifndef __XEN_PUBLIC_IO_RING_H__
#define __XEN_PUBLIC_IO_RING_H__

#include "../abi.h"

/* Until 0x00030207 the barriers are those of the consumer's kernel. */
#if __XEN_INTERFACE_VERSION__ < 0x00030208
# ifndef xen_mb
#  define xen_mb()      mb()
# endif
# ifndef xen_rmb
#  define xen_rmb()     rmb()
# endif
# ifndef xen_wmb
#  define xen_wmb()     wmb()
# endif
#endif

/* The bound of a shared ring's entries; until 0x00040e00 sizeof(ring) counts the first one. */
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
# define XENPV_FLEX_ARRAY_DIM   XEN_FLEX_ARRAY_DIM
#else
# define XENPV_FLEX_ARRAY_DIM   1
#endif

/*
 * An index counts messages since the ring was made. It is never reduced to the
 * ring's size and wraps at 2^32, so that only differences of two mean anything.
 */
typedef unsigned int RING_IDX;

/* The largest power of two that is not above x, 0 for 0; x has 2, 4 ... 32 bits. */
#define __RD2(x)    (((x) & 0x00000002) ? 0x2                   : ((x) & 0x1))
#define __RD4(x)    (((x) & 0x0000000c) ? __RD2((x) >> 2) << 2  : __RD2(x))
#define __RD8(x)    (((x) & 0x000000f0) ? __RD4((x) >> 4) << 4  : __RD4(x))
#define __RD16(x)   (((x) & 0x0000ff00) ? __RD8((x) >> 8) << 8  : __RD8(x))
#define __RD32(x)   (((x) & 0xffff0000) ? __RD16((x) >> 16) << 16 : __RD16(x))

/*
 * How many entries a ring has in _sz bytes of shared memory, header included:
 * as many as fit, rounded down to a power of two.
 *
 *   __CONST_RING_SIZE(NAME, _sz)   of the ring types NAME: a constant expression
 *   __RING_SIZE(_s, _sz)           of the type that _s points to; _s may be null
 */
#define __CONST_RING_SIZE(_s, _sz)                                      \
    (__RD32(((_sz) - XEN_ABI_OFFSETOF(struct _s##_sring, ring)) /       \
            sizeof(union _s##_sring_entry)))
#define __RING_SIZE(_s, _sz)                                            \
    (__RD32(((_sz) - (xen_abi_long_t)(_s)->ring + (xen_abi_long_t)(_s)) / \
            sizeof((_s)->ring[0])))

/*
 * DEFINE_RING_TYPES(NAME, REQ, RSP) declares the types of a ring whose requests
 * are REQ and whose responses are RSP, each with a typedef NAME_..._t:
 *
 *   union NAME_sring_entry {            a slot: the response overwrites its request
 *       REQ req;
 *       RSP rsp;
 *   };
 *   struct NAME_sring {                 shared
 *       RING_IDX req_prod, req_event;
 *       RING_IDX rsp_prod, rsp_event;
 *       union {
 *           struct { uint8_t smartpoll_active; } netif;
 *           struct { uint8_t msg; } tapif_user;
 *           uint8_t pvt_pad[4];
 *       } pvt;
 *       uint8_t __pad[44];
 *       union NAME_sring_entry ring[];
 *   };
 *   struct NAME_front_ring {            the front end's own
 *       RING_IDX req_prod_pvt;          next request to make
 *       RING_IDX rsp_cons;              next response to take
 *       unsigned int nr_ents;           entries, a power of two
 *       struct NAME_sring *sring;
 *   };
 *   struct NAME_back_ring {             the back end's own
 *       RING_IDX rsp_prod_pvt;          next response to make
 *       RING_IDX req_cons;              next request to take
 *       unsigned int nr_ents;
 *       struct NAME_sring *sring;
 *   };
 *
 *   offset  size  shared       writer
 *        0     4  req_prod     front  requests made so far
 *        4     4  req_event    back   wants an event when req_prod gets here
 *        8     4  rsp_prod     back   responses made so far
 *       12     4  rsp_event    front  wants an event when rsp_prod gets here
 *       16     4  pvt          old private uses of two drivers: made 0, then ignored
 *       20    44  __pad        made 0, then ignored
 *       64        ring[]       slot i holds message i mod the number of entries
 */
#define DEFINE_RING_TYPES(__name, __req_t, __rsp_t)                     \
union __name##_sring_entry {                                            \
    __req_t req;                                                        \
    __rsp_t rsp;                                                        \
};                                                                      \
XEN_ABI_EXT struct __name##_sring {                                     \
    RING_IDX req_prod, req_event;                                       \
    RING_IDX rsp_prod, rsp_event;                                       \
    union {                                                             \
        struct { uint8_t smartpoll_active; } netif;                     \
        struct { uint8_t msg; } tapif_user;                             \
        uint8_t pvt_pad[4];                                             \
    } pvt;                                                              \
    uint8_t __pad[44];                                                  \
    union __name##_sring_entry ring[XENPV_FLEX_ARRAY_DIM];              \
};                                                                      \
struct __name##_front_ring {                                            \
    RING_IDX req_prod_pvt;                                              \
    RING_IDX rsp_cons;                                                  \
    unsigned int nr_ents;                                               \
    struct __name##_sring *sring;                                       \
};                                                                      \
struct __name##_back_ring {                                             \
    RING_IDX rsp_prod_pvt;                                              \
    RING_IDX req_cons;                                                  \
    unsigned int nr_ents;                                               \
    struct __name##_sring *sring;                                       \
};                                                                      \
typedef struct __name##_sring __name##_sring_t;                         \
typedef struct __name##_front_ring __name##_front_ring_t;               \
typedef struct __name##_back_ring __name##_back_ring_t

/* Make the shared ring _s empty (with memset): the front end, before the back end can see it. */
#define SHARED_RING_INIT(_s) do {                                               \
    (_s)->req_prod = (_s)->rsp_prod = 0;                                        \
    (_s)->req_event = (_s)->rsp_event = 1;                                      \
    (void)memset((_s)->pvt.pvt_pad, 0, sizeof((_s)->pvt.pvt_pad));              \
    (void)memset((_s)->__pad, 0, sizeof((_s)->__pad));                          \
} while (0)

/*
 * Point an end's own ring _r at the shared ring _s in __size bytes.
 *
 *   XEN_FRONT_RING_INIT   a new front end: makes the shared ring, too
 *   FRONT_RING_INIT       a new front end, after SHARED_RING_INIT
 *   BACK_RING_INIT        a back end of a new front end
 *   *_RING_ATTACH         an end that goes on at index _i, found in the shared ring;
 *                         a back end must distrust what it finds
 */
#define FRONT_RING_ATTACH(_r, _s, _i, __size) do {                      \
    RING_IDX xen_at_ = (_i);                                            \
    (_r)->req_prod_pvt = xen_at_;                                       \
    (_r)->rsp_cons = xen_at_;                                           \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)
#define FRONT_RING_INIT(_r, _s, __size)     FRONT_RING_ATTACH(_r, _s, 0, __size)
#define XEN_FRONT_RING_INIT(r, s, size) do {                            \
    SHARED_RING_INIT(s);                                                \
    FRONT_RING_INIT(r, s, size);                                        \
} while (0)

#define BACK_RING_ATTACH(_r, _s, _i, __size) do {                       \
    RING_IDX xen_at_ = (_i);                                            \
    (_r)->rsp_prod_pvt = xen_at_;                                       \
    (_r)->req_cons = xen_at_;                                           \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)
#define BACK_RING_INIT(_r, _s, __size)      BACK_RING_ATTACH(_r, _s, 0, __size)

/* Entries. */
#define RING_SIZE(_r)           ((_r)->nr_ents)

/* Front: slots without a request in flight, and whether there is none. */
#define RING_FREE_REQUESTS(_r)  (RING_SIZE(_r) - ((_r)->req_prod_pvt - (_r)->rsp_cons))
#define RING_FULL(_r)           (RING_FREE_REQUESTS(_r) == 0)

/*
 * Messages that the other end made and this one did not take yet. Of requests
 * never more than there are slots for their responses, whatever the front end
 * wrote; of responses as many as the back end says: RING_RESPONSE_PROD_OVERFLOW.
 * Before a message is read, after this: xen_rmb().
 */
#define XEN_RING_NR_UNCONSUMED_RESPONSES(_r)    ((_r)->sring->rsp_prod - (_r)->rsp_cons)
#if defined(__GNUC__) || defined(__clang__)
# define XEN_RING_NR_UNCONSUMED_REQUESTS(_r)                            \
    (XEN_ABI_EXT ({                                                     \
        unsigned int xen_made_ = (_r)->sring->req_prod - (_r)->req_cons; \
        unsigned int xen_room_ =                                        \
            RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt);      \
        xen_made_ < xen_room_ ? xen_made_ : xen_room_;                  \
    }))
#else
/* A function, so that req_prod is read once: what was compared is what is returned. */
XEN_ABI_INLINE unsigned int xen_ring_least_(unsigned int a, unsigned int b)
{
    return a < b ? a : b;
}
# define XEN_RING_NR_UNCONSUMED_REQUESTS(_r)                            \
    xen_ring_least_((_r)->sring->req_prod - (_r)->req_cons,             \
                    RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt))
#endif

/* The same as a yes or no; as a number only for those who do not ask for 0 or 1. */
#ifdef XEN_RING_HAS_UNCONSUMED_IS_BOOL
# define RING_HAS_UNCONSUMED_RESPONSES(_r)  (!!XEN_RING_NR_UNCONSUMED_RESPONSES(_r))
# define RING_HAS_UNCONSUMED_REQUESTS(_r)   (!!XEN_RING_NR_UNCONSUMED_REQUESTS(_r))
#else
# define RING_HAS_UNCONSUMED_RESPONSES(_r)  XEN_RING_NR_UNCONSUMED_RESPONSES(_r)
# define RING_HAS_UNCONSUMED_REQUESTS(_r)   XEN_RING_NR_UNCONSUMED_REQUESTS(_r)
#endif

/* The address of message _idx in the shared ring: to write it there. To read it, copy it first. */
#define RING_GET_REQUEST(_r, _idx)                                      \
    (&((_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].req))
#define RING_GET_RESPONSE(_r, _idx)                                     \
    (&((_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].rsp))

/*
 * Copy message idx to the private record that req or rsp points to. The shared
 * one is read here and never again: the compiler must take *dest as changed by
 * the statement after the copy, so that it cannot go back to the shared memory
 * for a field that was already checked.
 */
#if defined(__GNUC__) || defined(__clang__)
# define RING_COPY_(type, r, idx, dest) do {                            \
    __typeof__(*(dest)) *xen_dest_ = (dest);                            \
    XEN_ABI_MEMCPY(xen_dest_, RING_GET_##type(r, idx), sizeof(*(dest))); \
    __asm__ __volatile__("" : "+m"(*xen_dest_));                        \
} while (0)
#else
# define RING_COPY_(type, r, idx, dest) do {                            \
    unsigned char *xen_dest_ = (unsigned char *)(dest);                 \
    const volatile unsigned char *xen_from_ =                           \
        (const volatile unsigned char *)RING_GET_##type(r, idx);        \
    unsigned int xen_i_;                                                \
    for (xen_i_ = 0; xen_i_ < sizeof(*(dest)); xen_i_++)                \
        xen_dest_[xen_i_] = xen_from_[xen_i_];                          \
} while (0)
#endif
#define RING_COPY_REQUEST(r, idx, req)      RING_COPY_(REQUEST, r, idx, req)
#define RING_COPY_RESPONSE(r, idx, rsp)     RING_COPY_(RESPONSE, r, idx, rsp)

/* Back: is there no slot for the response to request _cons? Then it must not be taken yet. */
#define RING_REQUEST_CONS_OVERFLOW(_r, _cons)                           \
    (((_cons) - (_r)->rsp_prod_pvt) >= RING_SIZE(_r))

/* Does the other end's index claim more messages than can be? Then it is broken or hostile. */
#define RING_REQUEST_PROD_OVERFLOW(_r, _prod)                           \
    (((_prod) - (_r)->rsp_prod_pvt) > RING_SIZE(_r))
#define RING_RESPONSE_PROD_OVERFLOW(_r, _prod)                          \
    (((_prod) - (_r)->rsp_cons) > RING_SIZE(_r))

/* Show the other end all messages made so far, without a look at whether it sleeps. */
#define RING_PUSH_REQUESTS(_r) do {                                     \
    xen_wmb();  /* the messages before the index */                     \
    (_r)->sring->req_prod = (_r)->req_prod_pvt;                         \
} while (0)
#define RING_PUSH_RESPONSES(_r) do {                                    \
    xen_wmb();  /* the messages before the index */                     \
    (_r)->sring->rsp_prod = (_r)->rsp_prod_pvt;                         \
} while (0)

/*
 * Sleeping and waking. An end that runs out of work asks for an event at the
 * next message (*_event = index + 1), then looks once more; an end that makes
 * messages raises its index, then looks whether it passed *_event. The full
 * barrier between an end's write and its look keeps both from missing.
 *
 *   RING_PUSH_*_AND_CHECK_NOTIFY(ring, notify)   push; notify becomes true where
 *                                                the other end needs an event
 *   RING_FINAL_CHECK_FOR_*(ring, work)           before sleep; work becomes true
 *                                                where there are messages after all
 *
 * An end that wants an event only after several messages sets *_event itself.
 */
#define RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(_r, _notify) do {           \
    RING_IDX xen_old_ = (_r)->sring->req_prod;                          \
    RING_IDX xen_new_ = (_r)->req_prod_pvt;                             \
    xen_wmb();  /* the messages before the index */                     \
    (_r)->sring->req_prod = xen_new_;                                   \
    xen_mb();   /* the index before the look at req_event */            \
    (_notify) = (RING_IDX)(xen_new_ - (_r)->sring->req_event) <         \
                (RING_IDX)(xen_new_ - xen_old_);                        \
} while (0)
#define RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(_r, _notify) do {          \
    RING_IDX xen_old_ = (_r)->sring->rsp_prod;                          \
    RING_IDX xen_new_ = (_r)->rsp_prod_pvt;                             \
    xen_wmb();  /* the messages before the index */                     \
    (_r)->sring->rsp_prod = xen_new_;                                   \
    xen_mb();   /* the index before the look at rsp_event */            \
    (_notify) = (RING_IDX)(xen_new_ - (_r)->sring->rsp_event) <         \
                (RING_IDX)(xen_new_ - xen_old_);                        \
} while (0)

#define RING_FINAL_CHECK_FOR_REQUESTS(_r, _work_to_do) do {             \
    unsigned int xen_work_ = RING_HAS_UNCONSUMED_REQUESTS(_r);          \
    if (!xen_work_) {                                                   \
        (_r)->sring->req_event = (_r)->req_cons + 1;                    \
        xen_mb();   /* req_event before the look at req_prod */         \
        xen_work_ = RING_HAS_UNCONSUMED_REQUESTS(_r);                   \
    }                                                                   \
    (_work_to_do) = xen_work_;                                          \
} while (0)
#define RING_FINAL_CHECK_FOR_RESPONSES(_r, _work_to_do) do {            \
    unsigned int xen_work_ = RING_HAS_UNCONSUMED_RESPONSES(_r);         \
    if (!xen_work_) {                                                   \
        (_r)->sring->rsp_event = (_r)->rsp_cons + 1;                    \
        xen_mb();   /* rsp_event before the look at rsp_prod */         \
        xen_work_ = RING_HAS_UNCONSUMED_RESPONSES(_r);                  \
    }                                                                   \
    (_work_to_do) = xen_work_;                                          \
} while (0)

/* Rings are made of pages of 4 KiB, whatever the size of the consumer's own. */
#ifndef XEN_PAGE_SHIFT
# define XEN_PAGE_SHIFT 12
#endif

/* Flex rings (since 4.9): bytes both ways. The size of one way, of 2^order pages for the two. */
#define XEN_FLEX_RING_SIZE(order)   (1UL << ((order) + XEN_PAGE_SHIFT - 1))

/*
 * DEFINE_XEN_FLEX_RING(NAME) defines the functions of a flex ring and the two
 * halves of its memory:
 *
 *   struct NAME_data {
 *       unsigned char *in;              back to front
 *       unsigned char *out;             front to back
 *   };
 *
 *   RING_IDX NAME_mask(idx, ring_size)                 idx as an offset into a half
 *   unsigned char *NAME_get_ring_ptr(buf, idx, ring_size)
 *   RING_IDX NAME_queued(prod, cons, ring_size)        bytes to read; the others are free
 *   void NAME_read_packet(opaque, buf, size, masked_prod, &masked_cons, ring_size)
 *   void NAME_write_packet(buf, opaque, size, &masked_prod, masked_cons, ring_size)
 *
 * `buf` is one half, of ring_size bytes: a power of two. read_packet copies
 * `size` bytes from it to `opaque` and moves masked_cons, write_packet copies
 * the other way and moves masked_prod; both go round the end of the half, and
 * neither checks. Ask NAME_queued first, with private copies of the indexes:
 * whatever they are, its answer is not above ring_size. The barriers are the
 * caller's, too.
 *
 * DEFINE_XEN_FLEX_RING_AND_INTF(NAME) defines the page of the indexes before,
 * for protocols that add nothing to it (grant_table.h must be included):
 *
 *   struct NAME_data_intf {
 *       RING_IDX in_cons, in_prod;
 *       uint8_t pad1[56];
 *       RING_IDX out_cons, out_prod;
 *       uint8_t pad2[56];
 *       RING_IDX ring_order;
 *       grant_ref_t ref[];
 *   };
 *
 *   offset  size  field        writer
 *        0     4  in_cons      front  bytes that it read so far, wraps at 2^32
 *        4     4  in_prod      back   bytes that it wrote so far
 *        8    56  pad1                ignored
 *       64     4  out_cons     back   bytes that it read so far
 *       68     4  out_prod     front  bytes that it wrote so far
 *       72    56  pad2                ignored
 *      128     4  ring_order   front  the halves have 2^ring_order pages together
 *      132        ref[]        front  the grants of those pages: `in`, then `out`
 */
#define DEFINE_XEN_FLEX_RING(name)                                              \
XEN_ABI_INLINE RING_IDX name##_mask(RING_IDX idx, RING_IDX ring_size)           \
{                                                                               \
    return idx & (ring_size - 1);                                               \
}                                                                               \
XEN_ABI_INLINE unsigned char *name##_get_ring_ptr(unsigned char *buf,           \
                                                  RING_IDX idx,                 \
                                                  RING_IDX ring_size)           \
{                                                                               \
    return &buf[name##_mask(idx, ring_size)];                                   \
}                                                                               \
XEN_ABI_INLINE void name##_read_packet(void *opaque, const unsigned char *buf,  \
                                       XEN_ABI_SIZE_T size,                     \
                                       RING_IDX masked_prod,                    \
                                       RING_IDX *masked_cons,                   \
                                       RING_IDX ring_size)                      \
{                                                                               \
    if (masked_prod > *masked_cons || ring_size - *masked_cons >= size) {       \
        XEN_ABI_MEMCPY(opaque, buf + *masked_cons, size);                       \
    } else {                                                                    \
        XEN_ABI_MEMCPY(opaque, buf + *masked_cons, ring_size - *masked_cons);   \
        XEN_ABI_MEMCPY((unsigned char *)opaque + ring_size - *masked_cons, buf, \
                       size - (ring_size - *masked_cons));                      \
    }                                                                           \
    *masked_cons = name##_mask((RING_IDX)(*masked_cons + size), ring_size);     \
}                                                                               \
XEN_ABI_INLINE void name##_write_packet(unsigned char *buf, const void *opaque, \
                                        XEN_ABI_SIZE_T size,                    \
                                        RING_IDX *masked_prod,                  \
                                        RING_IDX masked_cons,                   \
                                        RING_IDX ring_size)                     \
{                                                                               \
    if (masked_cons > *masked_prod || ring_size - *masked_prod >= size) {       \
        XEN_ABI_MEMCPY(buf + *masked_prod, opaque, size);                       \
    } else {                                                                    \
        XEN_ABI_MEMCPY(buf + *masked_prod, opaque, ring_size - *masked_prod);   \
        XEN_ABI_MEMCPY(buf,                                                     \
                       (const unsigned char *)opaque + (ring_size - *masked_prod),\
                       size - (ring_size - *masked_prod));                      \
    }                                                                           \
    *masked_prod = name##_mask((RING_IDX)(*masked_prod + size), ring_size);     \
}                                                                               \
XEN_ABI_INLINE RING_IDX name##_queued(RING_IDX prod, RING_IDX cons,             \
                                      RING_IDX ring_size)                       \
{                                                                               \
    RING_IDX to, from;                                                          \
                                                                                \
    if (prod == cons)                                                           \
        return 0;                                                               \
    to = name##_mask(prod, ring_size);                                          \
    from = name##_mask(cons, ring_size);                                        \
    if (to == from)                                                             \
        return ring_size;                                                       \
    return to > from ? to - from : ring_size - (from - to);                     \
}                                                                               \
struct name##_data {                                                            \
    unsigned char *in;                                                          \
    unsigned char *out;                                                         \
}

#define DEFINE_XEN_FLEX_RING_AND_INTF(name)                                     \
XEN_ABI_EXT struct name##_data_intf {                                           \
    RING_IDX in_cons, in_prod;                                                  \
    uint8_t pad1[56];                                                           \
    RING_IDX out_cons, out_prod;                                                \
    uint8_t pad2[56];                                                           \
    RING_IDX ring_order;                                                        \
    grant_ref_t ref[XEN_FLEX_ARRAY_DIM];                                        \
};                                                                              \
DEFINE_XEN_FLEX_RING(name)

#endif /* __XEN_PUBLIC_IO_RING_H__ */
