/* SPDX-License-Identifier: MIT */
/*
 * What EDK2's sources expect of Xen's headers, which Xen's do not have: each header in this folder
 * includes this one first. It is written by xen-abi's `make vendor LAYOUT=edk2`. A source includes
 * <Uefi.h> or another header that declares UINT8 before it.
 */
#ifndef XEN_ABI_EDK2_H_
#define XEN_ABI_EDK2_H_

//
// the version that EDK2's copy of the headers had
//
#ifndef __XEN_INTERFACE_VERSION__
#define __XEN_INTERFACE_VERSION__  0x00040400
#endif

//
// EDK2 has no C library
//
#define XEN_ABI_STDINT                0
#define XEN_ABI_MEMSET(Buffer, Value, Length)  \
  ((Value) == 0 ? ZeroMem (Buffer, Length) : SetMem (Buffer, Length, Value))

#if !defined (__ASSEMBLER__) && !defined (__ASSEMBLY__)
typedef UINT8   uint8_t;
typedef UINT16  uint16_t;
typedef UINT32  uint32_t;
typedef UINT64  uint64_t;
typedef INT8    int8_t;
typedef INT16   int16_t;
typedef INT32   int32_t;
typedef INT64   int64_t;

typedef struct shared_info     XEN_SHARED_INFO;
typedef struct vcpu_time_info  XEN_VCPU_TIME_INFO;
#endif

#endif
