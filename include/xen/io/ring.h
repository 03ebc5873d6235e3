/* SPDX-License-Identifier: MIT */
/*
 * ring.h - rings in shared memory: requests and responses, or a byte stream each way.
 *
 * Contract: a ring connects a front end and a back end. The front end owns the memory and
 *           initialises the ring; the back end maps it. The front end makes requests, the
 *           back end makes responses; both are called messages below. The consumer must
 *           define xen_mb(), xen_rmb() and xen_wmb() before it uses the macros
 *           (access/barrier.h defines them). They must order accesses against other CPUs
 *           even in a kernel for one CPU. The macros do no locking: one thread at a time
 *           may use an end of a ring.
 * Layout:   a header of 64 bytes, the same on every ABI, then the entries. An entry has
 *           the layout of the records of the device.
 *
 * Arguments of macros are evaluated once, except these, which can be evaluated more often:
 * the ring, a size in bytes, and the x of __RD2 to __RD32.
 */
#ifndef __XEN_PUBLIC_IO_RING_H__
#define __XEN_PUBLIC_IO_RING_H__

#include "../abi.h"

/* Until 0x00030207: if the consumer defines no barriers, mb(), rmb() and wmb() of its kernel. */
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

/* Array bound of the entries. Until 0x00040e00 it is 1: sizeof(struct NAME_sring) has one entry. */
#define XENPV_FLEX_ARRAY_DIM   XEN_ABI_FLEX_DIM

#ifndef XEN_ABI_ASSEMBLER
/*
 * Index of a message: counts messages since the ring was initialised and wraps at 2^32. It is
 * not reduced to the size of the ring. Only differences of indexes are meaningful.
 */
typedef unsigned int RING_IDX;
#endif /* XEN_ABI_ASSEMBLER */

/* __RDn(x): the largest power of two that is not above x, or 0 for 0. x must fit n bits. */
#define __RD2(x)    (((x) & 0x00000002) ? 0x2                   : ((x) & 0x1))
#define __RD4(x)    (((x) & 0x0000000c) ? __RD2((x) >> 2) << 2  : __RD2(x))
#define __RD8(x)    (((x) & 0x000000f0) ? __RD4((x) >> 4) << 4  : __RD4(x))
#define __RD16(x)   (((x) & 0x0000ff00) ? __RD8((x) >> 8) << 8  : __RD8(x))
#define __RD32(x)   (((x) & 0xffff0000) ? __RD16((x) >> 16) << 16 : __RD16(x))

/*
 * Number of entries of a ring in _sz bytes of shared memory, header included: as many as fit,
 * rounded down to a power of two.
 *
 *   __CONST_RING_SIZE(NAME, _sz)   for the ring types of NAME: a constant expression
 *   __RING_SIZE(_s, _sz)           for the ring type that _s points to; *_s is not accessed
 */
#define __CONST_RING_SIZE(_s, _sz)                                      \
    (__RD32(((_sz) - XEN_ABI_OFFSETOF(struct _s##_sring, ring)) /       \
            sizeof(*((struct _s##_sring *)0)->ring)))
#define __RING_SIZE(_s, _sz)                                            \
    (__RD32(((_sz) - (xen_abi_long_t)(_s)->ring + (xen_abi_long_t)(_s)) / \
            sizeof((_s)->ring[0])))

/*
 * DEFINE_RING_TYPES(NAME, REQ, RSP) declares the types of a ring with requests of type REQ and
 * responses of type RSP. Each struct also has a typedef NAME_..._t:
 *
 *   union NAME_sring_entry {            a slot: a response overwrites a request that was taken
 *       REQ req;
 *       RSP rsp;
 *   };
 *   struct NAME_sring {                 shared by both ends
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
 *   struct NAME_front_ring {            private to the front end
 *       RING_IDX req_prod_pvt;          index of the next request to make
 *       RING_IDX rsp_cons;              index of the next response to take
 *       unsigned int nr_ents;           number of entries, a power of two
 *       struct NAME_sring *sring;
 *   };
 *   struct NAME_back_ring {             private to the back end
 *       RING_IDX rsp_prod_pvt;          index of the next response to make
 *       RING_IDX req_cons;              index of the next request to take
 *       unsigned int nr_ents;           number of entries, a power of two
 *       struct NAME_sring *sring;
 *   };
 *
 *   offset  size  shared       writer
 *        0     4  req_prod     front  number of requests made so far
 *        4     4  req_event    back   wants an event when req_prod reaches this value
 *        8     4  rsp_prod     back   number of responses made so far
 *       12     4  rsp_event    front  wants an event when rsp_prod reaches this value
 *       16     4  pvt          front  set to 0 at the start; no protocol of io/ uses it
 *       20    44  __pad        front  set to 0 at the start; unused
 *       64        ring[]       both   message i is in slot i mod the number of entries
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

/* Front end: initialise the shared ring _s, before the back end maps it. Calls XEN_ABI_MEMSET. */
#define SHARED_RING_INIT(_s) do {                                               \
    (_s)->req_prod = (_s)->rsp_prod = 0;                                        \
    (_s)->req_event = (_s)->rsp_event = 1;                                      \
    (void)XEN_ABI_MEMSET((_s)->pvt.pvt_pad, 0, sizeof((_s)->pvt.pvt_pad));      \
    (void)XEN_ABI_MEMSET((_s)->__pad, 0, sizeof((_s)->__pad));                  \
} while (0)

/*
 * Initialise the private ring _r of an end, for the shared ring _s in __size bytes.
 *
 *   XEN_FRONT_RING_INIT   front end; also initialises the shared ring
 *   FRONT_RING_INIT       front end, after SHARED_RING_INIT
 *   BACK_RING_INIT        back end, for a new connection
 *   *_RING_ATTACH         either end, to continue a ring that is already in use, at index _i.
 *                         A back end must not trust an index that it read from the shared ring
 */
#define FRONT_RING_ATTACH(_r, _s, _i, __size) do {                      \
    (_r)->rsp_cons = (_r)->req_prod_pvt = (_i);                         \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)
#define FRONT_RING_INIT(_r, _s, __size) do {                            \
    (_r)->req_prod_pvt = 0;                                             \
    (_r)->rsp_cons = 0;                                                 \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)
#define XEN_FRONT_RING_INIT(r, s, size) do {                            \
    SHARED_RING_INIT(s);                                                \
    FRONT_RING_INIT(r, s, size);                                        \
} while (0)

#define BACK_RING_ATTACH(_r, _s, _i, __size) do {                       \
    (_r)->req_cons = (_r)->rsp_prod_pvt = (_i);                         \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)
#define BACK_RING_INIT(_r, _s, __size) do {                             \
    (_r)->rsp_prod_pvt = 0;                                             \
    (_r)->req_cons = 0;                                                 \
    (_r)->nr_ents = __RING_SIZE(_s, __size);                            \
    (_r)->sring = (_s);                                                 \
} while (0)

/* Number of entries of the ring. */
#define RING_SIZE(_r)           ((_r)->nr_ents)

/* Front end: number of requests that can be made now, and whether that is 0. */
#define RING_FREE_REQUESTS(_r)  (RING_SIZE(_r) - ((_r)->req_prod_pvt - (_r)->rsp_cons))
#define RING_FULL(_r)           (RING_FREE_REQUESTS(_r) == 0)

#ifndef XEN_ABI_ASSEMBLER

/*
 * Number of messages that the other end has made and this end has not taken yet. For requests
 * the result is at most the number of free slots for their responses, whatever index the front
 * end wrote. For responses the result is not checked: use RING_RESPONSE_PROD_OVERFLOW. After
 * this and before reading a message, the caller must execute xen_rmb().
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
/* This is a function so that req_prod is read once: the value compared is the value returned. */
XEN_ABI_INLINE unsigned int xen_ring_least_(unsigned int a, unsigned int b)
{
    return a < b ? a : b;
}
# define XEN_RING_NR_UNCONSUMED_REQUESTS(_r)                            \
    xen_ring_least_((_r)->sring->req_prod - (_r)->req_cons,             \
                    RING_SIZE(_r) - ((_r)->req_cons - (_r)->rsp_prod_pvt))
#endif

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Whether there are such messages. The value is their number; if the consumer defines
 * XEN_RING_HAS_UNCONSUMED_IS_BOOL, it is 0 or 1.
 */
#ifdef XEN_RING_HAS_UNCONSUMED_IS_BOOL
# define RING_HAS_UNCONSUMED_RESPONSES(_r)  (!!XEN_RING_NR_UNCONSUMED_RESPONSES(_r))
# define RING_HAS_UNCONSUMED_REQUESTS(_r)   (!!XEN_RING_NR_UNCONSUMED_REQUESTS(_r))
#else
# define RING_HAS_UNCONSUMED_RESPONSES(_r)  XEN_RING_NR_UNCONSUMED_RESPONSES(_r)
# define RING_HAS_UNCONSUMED_REQUESTS(_r)   XEN_RING_NR_UNCONSUMED_REQUESTS(_r)
#endif

/* Address of message _idx in the shared ring, for writing it. To read one, use RING_COPY_*. */
#define RING_GET_REQUEST(_r, _idx)                                      \
    (&((_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].req))
#define RING_GET_RESPONSE(_r, _idx)                                     \
    (&((_r)->sring->ring[(_idx) & (RING_SIZE(_r) - 1)].rsp))

/*
 * RING_COPY_REQUEST, RING_COPY_RESPONSE: copy message idx from the shared ring to the private
 * record that req or rsp points to. They read the shared memory during this statement only. The
 * empty asm statement tells the compiler that *dest changes after the copy; so it cannot read a
 * member from the shared memory again after the caller has checked it.
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

/* Back end: true if there is no slot for the response to request _cons; it must not be taken. */
#define RING_REQUEST_CONS_OVERFLOW(_r, _cons)                           \
    (((_cons) - (_r)->rsp_prod_pvt) >= RING_SIZE(_r))

/*
 * True if _prod, an index that the other end wrote, claims more messages than the ring can hold:
 * the other end is faulty or malicious.
 */
#define RING_REQUEST_PROD_OVERFLOW(_r, _prod)                           \
    (((_prod) - (_r)->rsp_prod_pvt) > RING_SIZE(_r))
#define RING_RESPONSE_PROD_OVERFLOW(_r, _prod)                          \
    (((_prod) - (_r)->rsp_cons) > RING_SIZE(_r))

/* Make all messages so far visible to the other end, without checking whether it needs an event. */
#define RING_PUSH_REQUESTS(_r) do {                                     \
    xen_wmb();  /* store the messages before the index */               \
    (_r)->sring->req_prod = (_r)->req_prod_pvt;                         \
} while (0)
#define RING_PUSH_RESPONSES(_r) do {                                    \
    xen_wmb();  /* store the messages before the index */               \
    (_r)->sring->rsp_prod = (_r)->rsp_prod_pvt;                         \
} while (0)

/*
 * Events. An end that has no more work sets *_event to the index of the next message plus 1, so
 * that it gets an event for that message. It checks for messages once more before it sleeps. An
 * end that makes messages stores its index, and then checks whether the index reached *_event.
 * Each end executes a full barrier between its store and its check. So at least one of them
 * sees the other's store.
 *
 *   RING_PUSH_*_AND_CHECK_NOTIFY(ring, notify)   make messages visible; sets notify to true if
 *                                                the other end must get an event
 *   RING_FINAL_CHECK_FOR_*(ring, work)           before sleeping; sets work to true if there
 *                                                are messages
 *
 * An end that wants an event only after several messages must set *_event itself.
 */
#define RING_PUSH_REQUESTS_AND_CHECK_NOTIFY(_r, _notify) do {           \
    RING_IDX xen_old_ = (_r)->sring->req_prod;                          \
    RING_IDX xen_new_ = (_r)->req_prod_pvt;                             \
    xen_wmb();  /* store the messages before the index */               \
    (_r)->sring->req_prod = xen_new_;                                   \
    xen_mb();   /* store the index before loading req_event */          \
    (_notify) = (RING_IDX)(xen_new_ - (_r)->sring->req_event) <         \
                (RING_IDX)(xen_new_ - xen_old_);                        \
} while (0)
#define RING_PUSH_RESPONSES_AND_CHECK_NOTIFY(_r, _notify) do {          \
    RING_IDX xen_old_ = (_r)->sring->rsp_prod;                          \
    RING_IDX xen_new_ = (_r)->rsp_prod_pvt;                             \
    xen_wmb();  /* store the messages before the index */               \
    (_r)->sring->rsp_prod = xen_new_;                                   \
    xen_mb();   /* store the index before loading rsp_event */          \
    (_notify) = (RING_IDX)(xen_new_ - (_r)->sring->rsp_event) <         \
                (RING_IDX)(xen_new_ - xen_old_);                        \
} while (0)

/*
 * The first check uses the type of _work, as if its result were in _work already. The comma
 * expression has this type, even if _work is a bit-field. If _work is a local variable, gcc and
 * clang make the same code as from Xen's macros, which assign twice if there is no work, but each
 * from another form.
 */
#if defined(__clang__)
# define RING_FINAL_CHECK_(_nr_messages, _event, _cons, _work) do {     \
    __typeof__(((void)0, (_work))) xen_work_ = _nr_messages;            \
    if (!xen_work_) {                                                   \
        (_event) = (_cons) + 1;                                         \
        xen_mb();   /* store the event before loading the index */      \
        xen_work_ = _nr_messages;                                       \
    }                                                                   \
    (_work) = xen_work_;                                                \
} while (0)
#elif defined(__GNUC__)
# define RING_FINAL_CHECK_(_nr_messages, _event, _cons, _work) do {     \
    __typeof__(((void)0, (_work))) xen_work_ = _nr_messages;            \
    if (xen_work_) {                                                    \
        (_work) = xen_work_;                                            \
    } else {                                                            \
        (_event) = (_cons) + 1;                                         \
        xen_mb();   /* store the event before loading the index */      \
        (_work) = _nr_messages;                                         \
    }                                                                   \
} while (0)
#else
# define RING_FINAL_CHECK_(_nr_messages, _event, _cons, _work) do {     \
    unsigned int xen_work_ = _nr_messages;                              \
    if (!xen_work_) {                                                   \
        (_event) = (_cons) + 1;                                         \
        xen_mb();   /* store the event before loading the index */      \
        xen_work_ = _nr_messages;                                       \
    }                                                                   \
    (_work) = xen_work_;                                                \
} while (0)
#endif
#define RING_FINAL_CHECK_FOR_REQUESTS(_r, _work_to_do)                  \
    RING_FINAL_CHECK_(RING_HAS_UNCONSUMED_REQUESTS(_r),                 \
                      (_r)->sring->req_event, (_r)->req_cons, _work_to_do)
#define RING_FINAL_CHECK_FOR_RESPONSES(_r, _work_to_do)                 \
    RING_FINAL_CHECK_(RING_HAS_UNCONSUMED_RESPONSES(_r),                \
                      (_r)->sring->rsp_event, (_r)->rsp_cons, _work_to_do)

/* Rings consist of pages of 4 KiB, whatever page size the consumer uses. */
#ifndef XEN_PAGE_SHIFT
# define XEN_PAGE_SHIFT 12
#endif

/* Flex ring (since 4.9): a byte stream each way. Size in bytes of one half of 2^order pages. */
#define XEN_FLEX_RING_SIZE(order)   (1UL << ((order) + XEN_PAGE_SHIFT - 1))

/*
 * DEFINE_XEN_FLEX_RING(NAME) defines a type for the two halves of a flex ring, and functions:
 *
 *   struct NAME_data {
 *       unsigned char *in;              half for bytes from back end to front end
 *       unsigned char *out;             half for bytes from front end to back end
 *   };
 *
 *   RING_IDX NAME_mask(idx, ring_size)                 offset of byte idx in a half
 *   unsigned char *NAME_get_ring_ptr(buf, idx, ring_size)      address of byte idx
 *   RING_IDX NAME_queued(prod, cons, ring_size)        number of bytes that can be read
 *   void NAME_read_packet(opaque, buf, size, masked_prod, &masked_cons, ring_size)
 *   void NAME_write_packet(buf, opaque, size, &masked_prod, masked_cons, ring_size)
 *
 * `buf` is one half. It has ring_size bytes, a power of two. masked_prod and masked_cons are
 * results of NAME_mask(). read_packet copies `size` bytes from the half to `opaque` and advances
 * *masked_cons. write_packet copies `size` bytes from `opaque` to the half and advances
 * *masked_prod. Both wrap around the end of the half. Neither checks its arguments. The caller
 * must check first: before it reads, that NAME_queued() is at least `size`; before it writes,
 * that ring_size minus NAME_queued() is at least `size`. It must use private copies of the
 * indexes; whatever these are, NAME_queued() returns at most ring_size. The caller must also
 * execute the barriers, as for other rings. None of the functions reports an error.
 *
 * DEFINE_XEN_FLEX_RING_AND_INTF(NAME) also defines a record for the page with the indexes, for
 * protocols that add nothing to it. The consumer must include grant_table.h:
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
 *        0     4  in_cons      front  number of bytes read from `in`, wraps at 2^32
 *        4     4  in_prod      back   number of bytes written to `in`
 *        8    56  pad1                ignored
 *       64     4  out_cons     back   number of bytes read from `out`
 *       68     4  out_prod     front  number of bytes written to `out`
 *       72    56  pad2                ignored
 *      128     4  ring_order   front  both halves together have 2^ring_order pages
 *      132        ref[]        front  grant references of these pages: of `in`, then of `out`
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
