/* SPDX-License-Identifier: MIT */
/* The integer types, barriers and memcpy of a small kernel that does not have <stdint.h>. */
#ifndef TYPES_H
#define TYPES_H

#ifdef OWN_TYPES
typedef __UINT8_TYPE__ uint8_t;
typedef __INT8_TYPE__ int8_t;
typedef __UINT16_TYPE__ uint16_t;
typedef __INT16_TYPE__ int16_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT32_TYPE__ int32_t;
typedef __UINT64_TYPE__ uint64_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINTPTR_TYPE__ uintptr_t;
#else
#include <stdint.h>
#endif

typedef __SIZE_TYPE__ size_t;
#define NULL ((void *)0)
void *memcpy(void *to, const void *from, size_t bytes);
size_t strlen(const char *text);

#define mb()  __sync_synchronize()
#define rmb() __asm__ __volatile__("" ::: "memory")
#define wmb() __asm__ __volatile__("" ::: "memory")

#include <xen/xen.h>
#if __XEN_INTERFACE_VERSION__ >= 0x00030208
#define xen_mb()  mb()
#define xen_rmb() rmb()
#define xen_wmb() wmb()
#endif

long hypercall(unsigned int number, unsigned long a, unsigned long b, unsigned long c);

#endif
