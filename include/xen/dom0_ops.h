/* SPDX-License-Identifier: MIT */
/*
 * dom0_ops.h - the names that the operations of platform.h had until Xen 3.0.2.
 *
 * Contract: HYPERVISOR_dom0_op(dom0_op *). It is the same hypercall as
 *           HYPERVISOR_platform_op, with the same callers and errors: see platform.h.
 *           The header is for interface versions until 0x00030203. With a later version,
 *           which tools always have, compilation stops with an #error.
 * Layout:   the same as in platform.h.
 */
#ifndef __XEN_PUBLIC_DOM0_OPS_H__
#define __XEN_PUBLIC_DOM0_OPS_H__

#include "abi.h"
#include "xen.h"
#include "platform.h"

#if __XEN_INTERFACE_VERSION__ >= 0x00030204
# error "dom0_ops.h is for interface versions before 0x00030204: use platform.h"
#endif

/* dom0_op.interface_version. Xen 3.0.2 had 0x03000000, which later versions refuse. */
#define DOM0_INTERFACE_VERSION    XENPF_INTERFACE_VERSION

/*
 * dom0_op.cmd, with the member of dom0_op.u that each uses. Xen 4.22 does not have the two
 * operations marked -XEN_ENOSYS. DOM0_SETTIME is XENPF_settime32.
 */
#define DOM0_MSR                  15  /* msr: -XEN_ENOSYS */
#define DOM0_SETTIME              XENPF_settime           /* settime */
#define DOM0_ADD_MEMTYPE          XENPF_add_memtype       /* add_memtype */
#define DOM0_DEL_MEMTYPE          XENPF_del_memtype       /* del_memtype */
#define DOM0_READ_MEMTYPE         XENPF_read_memtype      /* read_memtype */
#define DOM0_MICROCODE            XENPF_microcode_update  /* microcode */
#define DOM0_PLATFORM_QUIRK       XENPF_platform_quirk    /* platform_quirk */
#define DOM0_PHYSICAL_MEMORY_MAP  40  /* physical_memory_map: -XEN_ENOSYS */

#define dom0_settime              xenpf_settime
#define dom0_settime_t            xenpf_settime_t
#define dom0_add_memtype          xenpf_add_memtype
#define dom0_add_memtype_t        xenpf_add_memtype_t
#define dom0_del_memtype          xenpf_del_memtype
#define dom0_del_memtype_t        xenpf_del_memtype_t
#define dom0_read_memtype         xenpf_read_memtype
#define dom0_read_memtype_t       xenpf_read_memtype_t
#define dom0_microcode            xenpf_microcode_update
#define dom0_microcode_t          xenpf_microcode_update_t
#define dom0_platform_quirk       xenpf_platform_quirk
#define dom0_platform_quirk_t     xenpf_platform_quirk_t

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

typedef uint64_t cpumap_t;      /* bitmap of CPUs: bit n is the CPU with Xen's number n */

/*
 * DOM0_MSR: read or write a model-specific register on some CPUs. Xen 4.22 returns
 * -XEN_ENOSYS.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  write
 *        4     4       -     -  (hole)
 *        8     8       4     8  cpu_mask
 *       16     4      12     4  msr
 *       20     4      16     4  in1
 *       24     4      20     4  in2
 *       28     4      24     4  out1
 *       32     4      28     4  out2
 *       36     4       -     -  (hole)
 *       40            32
 */
struct dom0_msr {
    uint32_t write;             /* in:  0: read, otherwise: write */
    cpumap_t cpu_mask;          /* in:  the CPUs */
    uint32_t msr;               /* in:  number of the register */
    uint32_t in1;               /* in:  low 32 bits of the value to write */
    uint32_t in2;               /* in:  high 32 bits of the value to write */
    uint32_t out1;              /* out: low 32 bits of the value read */
    uint32_t out2;              /* out: high 32 bits of the value read */
};
typedef struct dom0_msr dom0_msr_t;
DEFINE_XEN_GUEST_HANDLE(dom0_msr_t);

/*
 * DOM0_PHYSICAL_MEMORY_MAP: describe the machine's memory; this record is one entry. Xen 4.22
 * returns -XEN_ENOSYS: use XENMEM_machine_memory_map.
 *
 *   offset  size  field
 *        0     8  start
 *        8     8  end
 *       16     4  flags
 *       20     1  is_ram
 *       21     3  (hole)
 *       24
 */
struct dom0_memory_map_entry {
    uint64_t start, end;        /* first address, last address + 1 */
    uint32_t flags;             /* ignored */
    uint8_t  is_ram;            /* not 0: the range is RAM */
};
typedef struct dom0_memory_map_entry dom0_memory_map_entry_t;
DEFINE_XEN_GUEST_HANDLE(dom0_memory_map_entry_t);

/* dom0_op: the argument of the hypercall, xen_platform_op under its old name. */
struct dom0_op {
    uint32_t cmd;                                   /* in:  DOM0_* */
    uint32_t interface_version;                     /* in:  DOM0_INTERFACE_VERSION */
    union {
        struct dom0_msr              msr;
        struct dom0_settime          settime;
        struct dom0_add_memtype      add_memtype;
        struct dom0_del_memtype      del_memtype;
        struct dom0_read_memtype     read_memtype;
        struct dom0_microcode        microcode;
        struct dom0_platform_quirk   platform_quirk;
        struct dom0_memory_map_entry physical_memory_map;
        uint8_t                      pad[128];      /* ignored; sets the union's size */
    } u;
};
typedef struct dom0_op dom0_op_t;
DEFINE_XEN_GUEST_HANDLE(dom0_op_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_DOM0_OPS_H__ */
