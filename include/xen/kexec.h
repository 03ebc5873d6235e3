/* SPDX-License-Identifier: MIT */
/*
 * kexec.h - kexec and kdump: load a kernel that replaces Xen, on request or after a crash.
 *
 * Contract: HYPERVISOR_kexec_op(cmd, arg): cmd is KEXEC_CMD_*, arg points to the struct of
 *           that operation. For a PV dom0 on x86. Returns 0, unless the operation names
 *           another value, or a negative XEN_E* error. Each operation lists its own
 *           errors. In addition, all can return:
 *             -XEN_EPERM       the caller is no control domain.
 *             -XEN_EACCES      a security policy (XSM, Flask) refuses it.
 *             -XEN_ENOSYS      the caller is not PV, or Xen was built without kexec.
 *             -XEN_EOPNOTSUPP  unknown cmd.
 *             -XEN_EFAULT      Xen cannot read or write `arg`, or what it points to.
 *             -XEN_EINVAL      unknown type, KEXEC_TYPE_*, or range, KEXEC_RANGE_*.
 * Layout:   differs by the width of the guest's long, see the tables. Interface versions
 *           before 0x00040400 load with other records.
 *
 * An image is a kernel in memory together with its entry point. Xen keeps one image of each
 * type. Loading an image replaces the one that was loaded before.
 */
#ifndef _XEN_PUBLIC_KEXEC_H
#define _XEN_PUBLIC_KEXEC_H

#include "abi.h"
#include "xen.h"

/* KEXEC_CMD_*: the operation, and the struct that `arg` points to. */
#define KEXEC_CMD_kexec            0  /* xen_kexec_exec */
#define KEXEC_CMD_kexec_load_v1    1  /* xen_kexec_load_v1: use kexec_load */
#define KEXEC_CMD_kexec_unload_v1  2  /* xen_kexec_load_v1: use kexec_unload */
#define KEXEC_CMD_kexec_get_range  3  /* xen_kexec_range */
#if __XEN_INTERFACE_VERSION__ >= 0x00040400
#define KEXEC_CMD_kexec_load       4  /* xen_kexec_load, since 4.4 */
#define KEXEC_CMD_kexec_unload     5  /* xen_kexec_unload, since 4.4 */
#define KEXEC_CMD_kexec_status     6  /* xen_kexec_status, since 4.9 */
#endif

/* xen_kexec_*.type: the type of image. */
#define KEXEC_TYPE_DEFAULT         0  /* kexec: KEXEC_CMD_kexec starts it */
#define KEXEC_TYPE_CRASH           1  /* kdump: Xen starts it when Xen or dom0 crashes */

XEN_ABI_BEGIN

#if defined(XEN_ABI_X86)
#define KEXEC_XEN_NO_PAGES         17  /* elements of xen_kexec_image.page_list */
#endif

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_kexec_image: an image in the old format, for KEXEC_CMD_kexec_load_v1.
 *
 *   x86_64  x86_32  size  field
 *        0       0   136  page_list[17]     x86 only; 68 bytes on x86_32
 *      136      68     8  indirection_page  4 bytes on x86_32 and arm32
 *      144      72     8  start_address     4 bytes on x86_32 and arm32
 *      152      76
 *
 * On other ABIs the last two are at 0 and 8 of 16 bytes, on arm32 at 0 and 4 of 8.
 *
 * The indirection list says which pages to copy where. Each entry is one word: the machine
 * address of a page, with a type in the low bits. Type 1: the pages that follow are copied to
 * this address and after it; 2: the list continues in this page; 4: the list ends; 8: a page
 * to copy; 0x10: a page to fill with zeros.
 */
#if defined(XEN_ABI_X86)
typedef struct xen_kexec_image {
    xen_abi_ulong_t page_list[KEXEC_XEN_NO_PAGES];  /* ignored since 4.4 */
    xen_abi_ulong_t indirection_page;               /* in:  machine address of the first page
                                                            of the indirection list */
    xen_abi_ulong_t start_address;                  /* in:  machine address of the entry
                                                            point */
} xen_kexec_image_t;
#else
typedef struct xen_kexec_image {
    xen_abi_ulong_t indirection_page;
    xen_abi_ulong_t start_address;
} xen_kexec_image_t;
#endif

/*
 * KEXEC_CMD_kexec: start the loaded image. The call does not return if it succeeds.
 * -XEN_ENOENT: no image of this type is loaded.
 *
 * State at the entry point, for both types: the image runs on one physical CPU, and all
 * others are stopped. A crash image can start on any CPU. Interrupts are disabled. The
 * segments are mapped one to one (virtual to machine address) and writable. Registers have
 * undefined values. The mode follows xen_kexec_load.arch: 64-bit mode, or 32-bit protected
 * mode without paging.
 */
typedef struct xen_kexec_exec {
    int type;                       /* in:  KEXEC_TYPE_* */
} xen_kexec_exec_t;

/*
 * KEXEC_CMD_kexec_load_v1: load an image in the old format. Xen takes its segments from the
 * list of pages to copy. The mode at the entry point is that of dom0 (32-bit or 64-bit).
 * Errors: as KEXEC_CMD_kexec_load; also -XEN_EINVAL if the list of pages is not valid.
 *
 * KEXEC_CMD_kexec_unload_v1: as KEXEC_CMD_kexec_unload.
 *
 *   x86_64  x86_32  arm32  others  size  field
 *        0       0      0       0     4  type
 *        4       -      -       4     4  (hole)
 *        8       4      4       8     -  image  152, 76, 8 and 16 bytes
 *      160      80     12      24
 */
typedef struct xen_kexec_load_v1 {
    int type;                       /* in:  KEXEC_TYPE_* */
    xen_kexec_image_t image;        /* in:  the image; unload: ignored */
} xen_kexec_load_v1_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xen_kexec_range.range: an area of the machine's memory. 3 to 5 were for Itanium. */
#define KEXEC_RANGE_MA_CRASH       0  /* reserved for the crash image */
#define KEXEC_RANGE_MA_XEN         1  /* code and data of Xen */
#define KEXEC_RANGE_MA_CPU         2  /* ELF notes of physical CPU `nr` */
#define KEXEC_RANGE_MA_XENHEAP     3  /* heap of Xen; -XEN_EINVAL on x86; since 3.3 */
#define KEXEC_RANGE_MA_BOOT_PARAM  4  /* boot parameters; -XEN_EINVAL on x86; since 3.3 */
#define KEXEC_RANGE_MA_EFI_MEMMAP  5  /* EFI memory map; -XEN_EINVAL on x86; since 3.3 */
#define KEXEC_RANGE_MA_VMCOREINFO  6  /* VMCOREINFO note, for tools that analyse a dump;
                                         since 3.3 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * KEXEC_CMD_kexec_get_range: get the address and the size of an area of the machine's
 * memory. If no crash area is reserved, MA_CRASH returns 0 in start and size. MA_CPU does
 * so if Xen has no memory for the notes of the CPU.
 *
 *   -XEN_EINVAL  this Xen has no area of this kind; MA_CPU: no crash area is reserved.
 *   -XEN_ERANGE  MA_CPU: nr is negative, or not below the number of CPUs that Xen provides
 *                for (CPUs that can be added later count); x86_32 caller: address or size
 *                does not fit into 32 bits.
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
    int nr;                         /* in:  MA_CPU: number of the physical CPU */
    xen_abi_ulong_t size;           /* out: number of bytes */
    xen_abi_ulong_t start;          /* out: machine address of the first byte */
} xen_kexec_range_t;

#endif /* XEN_ABI_ASSEMBLER */

#if __XEN_INTERFACE_VERSION__ >= 0x00040400

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_kexec_segment: a part of an image, 32 bytes on every ABI.
 *
 * Xen copies buf_size bytes from buf to dest_maddr, and writes zeros to the rest of
 * dest_size bytes. If buf is NULL, Xen leaves the memory unchanged, and only maps it for
 * the image.
 */
typedef struct xen_kexec_segment {
    union {
        XEN_GUEST_HANDLE(const_void) h;
        uint64_t _pad;              /* makes the size 8; x86_32: the 4 bytes after h must be
                                       0, because Xen reads all 8 as the address */
    } buf;                          /* in:  contents of the segment, or NULL */
    uint64_t buf_size;              /* in:  bytes in buf, at most dest_size */
    uint64_t dest_maddr;            /* in:  machine address to copy to, a multiple of 4096 */
    uint64_t dest_size;             /* in:  bytes of memory to fill, a multiple of 4096 */
} xen_kexec_segment_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_segment_t);

/*
 * KEXEC_CMD_kexec_load: load an image. Xen copies a crash image to its place at once, and a
 * default image when KEXEC_CMD_kexec starts it. Xen does not check that the segments of a
 * default image are in memory, nor its entry point.
 *
 *   -XEN_EADDRNOTAVAIL  dest_maddr or dest_size is no multiple of 4096; crash image: the
 *                       entry point, or a segment whose buf is not NULL, is outside
 *                       KEXEC_RANGE_MA_CRASH.
 *   -XEN_EINVAL         unknown type or architecture; more than 15 segments; segments
 *                       overlap; a buf_size is above its dest_size.
 *   -XEN_ENOMEM         no memory for the image.
 *   -XEN_EBUSY          Xen is already starting an image.
 */
typedef struct xen_kexec_load {
    uint8_t  type;                  /* in:  KEXEC_TYPE_* */
    uint8_t  _pad;                  /* ignored */
    uint16_t arch;                  /* in:  mode at the entry point: EM_386 (3) or EM_X86_64
                                            (62), numbers of ELF */
    uint32_t nr_segments;           /* in:  number of elements of `segments` */
    union {
        XEN_GUEST_HANDLE(xen_kexec_segment_t) h;
        uint64_t _pad;              /* makes the size 8; x86_32: the 4 bytes after h must be
                                       0, because Xen reads all 8 as the address */
    } segments;                     /* in:  the segments */
    uint64_t entry_maddr;           /* in:  machine address of the entry point */
} xen_kexec_load_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_load_t);

/*
 * KEXEC_CMD_kexec_unload: discard the loaded image of a type. It returns 0 also if there is
 * none. -XEN_EBUSY: Xen is already starting an image.
 */
typedef struct xen_kexec_unload {
    uint8_t type;                   /* in:  KEXEC_TYPE_* */
} xen_kexec_unload_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_unload_t);

/*
 * KEXEC_CMD_kexec_status: meant to return 1 if an image of this type is loaded, and 0 if
 * not.
 *
 * Do not rely on it. In Xen 4.9 to 4.22, the result is 0 at first, and each successful load
 * or unload of this type inverts it. So it is wrong after an image was loaded in place of
 * another, or after an unload without an image.
 */
typedef struct xen_kexec_status {
    uint8_t type;                   /* in:  KEXEC_TYPE_* */
} xen_kexec_status_t;
DEFINE_XEN_GUEST_HANDLE(xen_kexec_status_t);

#endif /* XEN_ABI_ASSEMBLER */

#else

/* Legacy names, until 0x00040300. */
# define KEXEC_CMD_kexec_load   KEXEC_CMD_kexec_load_v1
# define KEXEC_CMD_kexec_unload KEXEC_CMD_kexec_unload_v1
# define xen_kexec_load         xen_kexec_load_v1
# define xen_kexec_load_t       xen_kexec_load_v1_t

#endif

XEN_ABI_END

#endif /* _XEN_PUBLIC_KEXEC_H */
