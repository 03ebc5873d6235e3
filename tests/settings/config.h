/* SPDX-License-Identifier: MIT */
/* The settings of a consumer without <stdint.h>, memcpy and memset: XEN_ABI_CONFIG names this file. */
#ifdef CONSUMER_CONFIG
# error "the settings are read twice"
#endif
#define CONSUMER_CONFIG                 1
#define __XEN_INTERFACE_VERSION__       0x00041300
#define XEN_ABI_STDINT                  0
#define XEN_ABI_MEMCPY                  consumer_copy
#define XEN_ABI_MEMSET(b, v, n)         consumer_set(b, n, v)
#define xen_mb()                        consumer_barrier()
#define xen_rmb()                       consumer_barrier()
#define xen_wmb()                       consumer_barrier()

#if !defined(__ASSEMBLER__)
typedef __UINT64_TYPE__ uint64_t;
typedef __INT64_TYPE__ int64_t;
typedef unsigned int uint32_t;
typedef int int32_t;
typedef unsigned short uint16_t;
typedef short int16_t;
typedef unsigned char uint8_t;
typedef char int8_t;            /* not the type of <stdint.h> */
# ifdef __cplusplus
extern "C"
# endif
void consumer_barrier(void), *consumer_copy(void *, const void *, __SIZE_TYPE__),
    *consumer_set(void *, __SIZE_TYPE__, int);
#endif
