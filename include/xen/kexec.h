/* SPDX-License-Identifier: MIT */
/*
 * kexec.h - another kernel takes the place of Xen, on purpose or after a crash.
 *
 * Contract: HYPERVISOR_kexec_op(cmd, arg), cmd is KEXEC_CMD_*. For dom0 alone, others get
 *           -XEN_EPERM. Returns 0 where nothing else is said; -XEN_EBUSY: one has
 *           begun; -XEN_ENOSYS: Xen was built without.
 * Layout:   differs by the width of the guest's long, see the tables. Interface versions
 *           before 0x00040400 load with other records.
 */
#ifndef _XEN_PUBLIC_KEXEC_H
#define _XEN_PUBLIC_KEXEC_H

#include "xen.h"

/* KEXEC_CMD_*: the operation, and the struct that `arg` points to. */
#define KEXEC_CMD_kexec            0  /* xen_kexec_exec */
#define KEXEC_CMD_kexec_load_v1    1  /* xen_kexec_load_v1: superseded by kexec_load */
#define KEXEC_CMD_kexec_unload_v1  2  /* xen_kexec_load_v1: superseded by kexec_unload */
#define KEXEC_CMD_kexec_get_range  3  /* xen_kexec_range */
#if __XEN_INTERFACE_VERSION__ >= 0x00040400
#define KEXEC_CMD_kexec_load       4  /* xen_kexec_load, since 4.4 */
#define KEXEC_CMD_kexec_unload     5  /* xen_kexec_unload, since 4.4 */
#define KEXEC_CMD_kexec_status     6  /* xen_kexec_status, since 4.9 */
#endif

/* The images that there can be, one of each: xen_kexec_*.type. */
#define KEXEC_TYPE_DEFAULT         0  /* started by KEXEC_CMD_kexec */
#define KEXEC_TYPE_CRASH           1  /* started when Xen or dom0 crashes */

XEN_ABI_BEGIN

#if defined(XEN_ABI_X86)
#define KEXEC_XEN_NO_PAGES         17
#endif

/*
 * xen_kexec_image: an image, for KEXEC_CMD_kexec_load_v1.
 *
 *   x86_64  x86_32  size  field
 *        0       0   136  page_list[17]     x86 only; 68 bytes on x86_32
 *      136      68     8  indirection_page  4 bytes on x86_32 and arm32
 *      144      72     8  start_address     4 bytes on x86_32 and arm32
 *      152      76
 *
 * On other ABIs the last two are at 0 and 8 of 16 bytes, on arm32 at 0 and 4 of 8.
 */
#if defined(XEN_ABI_X86)
typedef struct xen_kexec_image {
    xen_abi_ulong_t page_list[KEXEC_XEN_NO_PAGES];  /* in:  pages of the code that copies */
    xen_abi_ulong_t indirection_page;               /* in:  machine address of the list of pages */
    xen_abi_ulong_t start_address;                  /* in:  machine address of the entry */
} xen_kexec_image_t;
#else
typedef struct xen_kexec_image {
    xen_abi_ulong_t indirection_page;
    xen_abi_ulong_t start_address;
} xen_kexec_image_t;
#endif

/*
 * KEXEC_CMD_kexec: start the image. It returns only with an error. The image begins on
 * any CPU, all others are stopped; interrupts are off, its segments are mapped
 * one to one and can be written, registers have no defined contents.
 */
typedef struct xen_kexec_exec {
    int type;                       /* in:  KEXEC_TYPE_* */
} xen_kexec_exec_t;

/*
 * KEXEC_CMD_kexec_load_v1, KEXEC_CMD_kexec_unload_v1: set the image, or forget it.
 *
 *   x86_64  x86_32  arm32  others  size  field
 *        0       0      0       0     4  type
 *        4       -      -       4     4  (hole)
 *        8       4      4       8     -  image  152, 76, 8 and 16 bytes
 *      160      80     12      24
 */
typedef struct xen_kexec_load_v1 {
    int type;                       /* in:  KEXEC_TYPE_* */
    xen_kexec_image_t image;        /* in:  unload: ignored */
} xen_kexec_load_v1_t;

/* xen_kexec_range.range: an area of the machine's memory. */
#define KEXEC_RANGE_MA_CRASH       0  /* kept free for the crash image */
#define KEXEC_RANGE_MA_XEN         1  /* Xen itself */
#define KEXEC_RANGE_MA_CPU         2  /* the ELF notes of CPU `nr` */
#define KEXEC_RANGE_MA_XENHEAP     3  /* Xen's heap, since 3.3 */
#define KEXEC_RANGE_MA_BOOT_PARAM  4  /* Itanium's boot parameters, since 3.3 */
#define KEXEC_RANGE_MA_EFI_MEMMAP  5  /* EFI's memory map, since 3.3 */
#define KEXEC_RANGE_MA_VMCOREINFO  6  /* the note for tools that read a dump, since 3.3 */

/*
 * KEXEC_CMD_kexec_get_range: where an area is. -XEN_EINVAL: there is none of this kind;
 * -XEN_ERANGE: no such CPU.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  range
 *        4     4       4     4  nr
 *        8     8       8     4  size
 *       16     8      12     4  start
 *       24            16
 */
typedef struct xen_kexec_range {
    int range;                      /* in:  KEXEC_RANGE_MA_* */
    int nr;                         /* in:  Xen's number of a CPU, for MA_CPU */
    xen_abi_ulong_t size;           /* out: bytes */
    xen_abi_ulong_t start;          /* out: machine address */
} xen_kexec_range_t;

#if __XEN_INTERFACE_VERSION__ >= 0x00040400

/* xen_kexec_segment: a part of an image, 32 bytes on every ABI. */
typedef struct xen_kexec_segment {
    union {
        XEN_GUEST_HANDLE(const_void) h;
        uint64_t _pad;              /* what h leaves of it is ignored */
    } buf;                          /* in:  the contents */
    uint64_t buf_size;              /* in:  bytes of it; 0: the memory stays as it is */
    uint64_t dest_maddr;            /* in:  machine address that it goes to, of a page */
    uint64_t dest_size;             /* in:  bytes there, of pages; behind buf_size they become 0 */
} xen_kexec_segment_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_segment_t);

/*
 * KEXEC_CMD_kexec_load: set the image. -XEN_EADDRNOTAVAIL: a segment is not in memory,
 * a crash image's not in KEXEC_RANGE_MA_CRASH; -XEN_EINVAL: the architecture, or the
 * entry not in a segment.
 */
typedef struct xen_kexec_load {
    uint8_t  type;                  /* in:  KEXEC_TYPE_* */
    uint8_t  _pad;                  /* ignored */
    uint16_t arch;                  /* in:  EM_* of ELF: the state that it starts in */
    uint32_t nr_segments;           /* in:  elements of segments */
    union {
        XEN_GUEST_HANDLE(xen_kexec_segment_t) h;
        uint64_t _pad;              /* what h leaves of it is ignored */
    } segments;                     /* in */
    uint64_t entry_maddr;           /* in:  machine address of the entry */
} xen_kexec_load_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_load_t);

/* KEXEC_CMD_kexec_unload: forget the image. */
typedef struct xen_kexec_unload {
    uint8_t type;                   /* in:  KEXEC_TYPE_* */
} xen_kexec_unload_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_unload_t);

/* KEXEC_CMD_kexec_status: returns 1: there is an image, 0: there is none. */
typedef struct xen_kexec_status {
    uint8_t type;                   /* in:  KEXEC_TYPE_* */
} xen_kexec_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_status_t);

#else

/* Legacy names, until 0x00040400. */
# define KEXEC_CMD_kexec_load   KEXEC_CMD_kexec_load_v1
# define KEXEC_CMD_kexec_unload KEXEC_CMD_kexec_unload_v1
# define xen_kexec_load         xen_kexec_load_v1
# define xen_kexec_load_t       xen_kexec_load_v1_t

#endif

XEN_ABI_END

#endif /* _XEN_PUBLIC_KEXEC_H */
