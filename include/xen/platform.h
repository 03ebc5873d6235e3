/* SPDX-License-Identifier: MIT */
/*
 * platform.h - hypercall of dom0's kernel for the physical machine: firmware, CPUs, power, clock.
 *
 * Contract: HYPERVISOR_platform_op(xen_platform_op *). Only the control domain (dom0) may
 *           call it. If the Flask security policy is in use, it decides about each operation
 *           instead. Arm has only XENPF_settime64; all other operations
 *           are x86 only.
 *
 *           An operation returns 0 unless its comment says otherwise. Every operation can
 *           return these errors; its comment lists the others:
 *             -XEN_EFAULT  Xen cannot read or write the argument or a buffer
 *             -XEN_EACCES  interface_version is not Xen's, or the Flask policy forbids the
 *                          operation
 *             -XEN_EPERM   the caller is not the control domain
 *             -XEN_ENOSYS  this Xen has no such operation
 *             -XEN_ENOMEM  Xen is out of memory
 * Layout:   x86_32 has handles, xen_pfn_t and xen_ulong_t of 32 bits and aligns 64-bit
 *           integers to 4 bytes; all other ABIs, arm32 too, have the same layout. Xen
 *           ignores holes.
 *
 * A CPU number here is Xen's number of a physical CPU. A bitmap of CPUs has bit n for CPU n.
 */
#ifndef __XEN_PUBLIC_PLATFORM_H__
#define __XEN_PUBLIC_PLATFORM_H__

#include "abi.h"
#include "xen.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
#include "control/platform.h"
#else

/*
 * xen_platform_op.interface_version: one version for all operations. It has not changed
 * since Xen 3.0.3; new operations were only added.
 */
#define XENPF_INTERFACE_VERSION    0x03000001

/* XENPF_*: values of xen_platform_op.cmd, with the member of xen_platform_op.u that each uses. */
#define XENPF_settime32            17  /* settime32 */
#define XENPF_add_memtype          31  /* add_memtype */
#define XENPF_del_memtype          32  /* del_memtype */
#define XENPF_read_memtype         33  /* read_memtype */
#define XENPF_microcode_update     35  /* microcode */
#define XENPF_platform_quirk       39  /* platform_quirk */
#define XENPF_get_cpu_version      48  /* pcpu_version, since 4.2 */
#define XENPF_efi_runtime_call     49  /* efi_runtime_call, since 4.2 */
#define XENPF_firmware_info        50  /* firmware_info, since 3.2 */
#define XENPF_enter_acpi_sleep     51  /* enter_acpi_sleep, since 3.2 */
#define XENPF_change_freq          52  /* change_freq, since 3.2 */
#define XENPF_getidletime          53  /* getidletime, since 3.2 */
#define XENPF_set_processor_pminfo 54  /* set_pminfo, since 3.3 */
#define XENPF_get_cpuinfo          55  /* pcpu_info, since 4.0 */
#define XENPF_cpu_online           56  /* cpu_ol, since 4.0 */
#define XENPF_cpu_offline          57  /* cpu_ol, since 4.0 */
#define XENPF_cpu_hotadd           58  /* cpu_add, since 4.0 */
#define XENPF_mem_hotadd           59  /* mem_add, since 4.0 */
#define XENPF_core_parking         60  /* core_parking, since 4.2 */
#define XENPF_resource_op          61  /* resource_op, since 4.5 */
#define XENPF_settime64            62  /* settime64, since 4.6 */
#define XENPF_get_symbol           63  /* symdata, since 4.6 */
#define XENPF_get_dom0_console     64  /* dom0_console, since 4.18 */
#define XENPF_get_ucode_revision   65  /* ucode_revision, since 4.18 */
#define XENPF_microcode_update2    66  /* microcode2, since 4.20 */

/*
 * XENPF_settime is XENPF_settime64 since interface version 0x00040600, and XENPF_settime32
 * until 0x00040400.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
# define XENPF_settime             XENPF_settime64
# define xenpf_settime             xenpf_settime64
#else
# define XENPF_settime             XENPF_settime32
# define xenpf_settime             xenpf_settime32
#endif

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN

/*
 * XENPF_settime32, XENPF_settime64: set the wall clock that Xen shows to all guests
 * (shared_info.wc_*). The caller passes a wall-clock time, as seconds and nanoseconds since
 * 1970-01-01 00:00 UTC, and the system time at which that was the time. Arm has only
 * XENPF_settime64.
 *
 *   -XEN_EINVAL  settime64: mbz is not 0
 */
struct xenpf_settime32 {
    uint32_t secs;              /* in:  seconds, lasts until 2106 */
    uint32_t nsecs;             /* in:  nanoseconds, 0 ... 999999999 */
    uint64_t system_time;       /* in:  system time (vcpu_time_info) in ns */
};
typedef struct xenpf_settime32 xenpf_settime32_t;

struct xenpf_settime64 {
    uint64_t secs;              /* in:  seconds */
    uint32_t nsecs;             /* in:  nanoseconds, 0 ... 999999999 */
    uint32_t mbz;               /* in:  must be 0 */
    uint64_t system_time;       /* in:  system time (vcpu_time_info) in ns */
};
typedef struct xenpf_settime64 xenpf_settime64_t;

typedef struct xenpf_settime xenpf_settime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_settime_t);

/*
 * XENPF_add_memtype: set the cache type of a range of machine memory in the MTRRs of all
 * CPUs. If a register already holds a range that contains this one with the same type, Xen
 * only counts one more user of it.
 *
 *   -XEN_EINVAL      unknown type; the number of frames is not a power of two, or the range is
 *                    not aligned to its size; address too high; the range of another register
 *                    overlaps with this one, and neither contains the other or the types do
 *                    not go together
 *   -XEN_ENOSPC      no variable MTRR is free
 *   -XEN_EOPNOTSUPP  type 1, but the CPU has no write-combining
 *   -XEN_ENXIO       the CPU has no MTRRs
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  mfn
 *        8     8       4     8  nr_mfns
 *       16     4      12     4  type
 *       20     4      16     4  handle
 *       24     4      20     4  reg
 *       28     4       -     -  (hole)
 *       32            24
 */
struct xenpf_add_memtype {
    xen_pfn_t mfn;              /* in:  first machine frame */
    uint64_t  nr_mfns;          /* in:  number of frames */
    uint32_t  type;             /* in:  MTRR type: 0 UC, 1 WC, 4 WT, 5 WP, 6 WB */
    uint32_t  handle;           /* out: 0 */
    uint32_t  reg;              /* out: number of the variable MTRR that holds the range */
};
typedef struct xenpf_add_memtype xenpf_add_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_add_memtype_t);

/*
 * XENPF_del_memtype: remove one user of a variable MTRR; without users it becomes free.
 *
 *   -XEN_EINVAL  handle is not 0; there is no such register; it is free, or has no user
 *   -XEN_ENXIO   the CPU has no MTRRs
 */
struct xenpf_del_memtype {
    uint32_t handle;            /* in:  must be 0 */
    uint32_t reg;               /* in:  number of the variable MTRR */
};
typedef struct xenpf_del_memtype xenpf_del_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_del_memtype_t);

/*
 * XENPF_read_memtype: read a variable MTRR. -XEN_EINVAL: there is no such register. A caller
 * counts the registers by trying 0, 1, 2 ... until this error.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  reg
 *        4     4       -     -  (hole)
 *        8     8       4     4  mfn
 *       16     8       8     8  nr_mfns
 *       24     4      16     4  type
 *       28     4       -     -  (hole)
 *       32            20
 */
struct xenpf_read_memtype {
    uint32_t  reg;              /* in:  number of the variable MTRR, from 0 */
    xen_pfn_t mfn;              /* out: first machine frame */
    uint64_t  nr_mfns;          /* out: number of frames, 0: the register is free */
    uint32_t  type;             /* out: MTRR type, as in xenpf_add_memtype */
};
typedef struct xenpf_read_memtype xenpf_read_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_read_memtype_t);

/*
 * XENPF_microcode_update: load newer microcode into all online CPUs. Errors as for
 * XENPF_microcode_update2, which has flags.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  data
 *        8     4       4     4  length
 *       12     4       -     -  (hole)
 *       16             8
 */
struct xenpf_microcode_update {
    XEN_GUEST_HANDLE(const_void) data;  /* in:  microcode container in the vendor's format */
    uint32_t length;                    /* in:  size of `data` in bytes */
};
typedef struct xenpf_microcode_update xenpf_microcode_update_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_platform_quirk.quirk_id */
#define QUIRK_NOIRQBALANCING       1  /* Xen must not move interrupts between CPUs */
#define QUIRK_IOAPIC_BAD_REGSEL    2  /* the I/O APIC does not keep the selected register; Xen
                                         at most logs this */
#define QUIRK_IOAPIC_GOOD_REGSEL   3  /* the I/O APIC keeps it; Xen ignores this */

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_platform_quirk: tell Xen about a defect of the machine. -XEN_EINVAL: unknown quirk_id. */
struct xenpf_platform_quirk {
    uint32_t quirk_id;          /* in:  QUIRK_* */
};
typedef struct xenpf_platform_quirk xenpf_platform_quirk_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_platform_quirk_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_efi_runtime_call.function, with the member of xenpf_efi_runtime_call.u that each uses. */
#define XEN_EFI_get_time                       1  /* get_time */
#define XEN_EFI_set_time                       2  /* set_time */
#define XEN_EFI_get_wakeup_time                3  /* get_wakeup_time */
#define XEN_EFI_set_wakeup_time                4  /* set_wakeup_time */
#define XEN_EFI_get_next_high_monotonic_count  5  /* none: misc is the result */
#define XEN_EFI_get_variable                   6  /* get_variable */
#define XEN_EFI_set_variable                   7  /* set_variable */
#define XEN_EFI_get_next_variable_name         8  /* get_next_variable_name */
#define XEN_EFI_query_variable_info            9  /* query_variable_info */
#define XEN_EFI_query_capsule_capabilities    10  /* query_capsule_capabilities: -XEN_ENOSYS */
#define XEN_EFI_update_capsule                11  /* update_capsule: -XEN_ENOSYS */

/*
 * xenpf_efi_runtime_call.misc: flags, depending on the function. In: other bits must be 0,
 * except for set_variable, where EFI checks them.
 */
#define XEN_EFI_GET_TIME_SET_CLEARS_NS       0x00000001  /* get_time, out: setting the time sets
                                                            its nanoseconds to 0 */
#define XEN_EFI_GET_WAKEUP_TIME_ENABLED      0x00000001  /* get_wakeup_time, out: alarm is on */
#define XEN_EFI_GET_WAKEUP_TIME_PENDING      0x00000002  /* get_wakeup_time, out: alarm went off */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE       0x00000001  /* set_wakeup_time, in: turn alarm on */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY  0x00000002  /* set_wakeup_time, in: do not change the
                                                            alarm's time */
#define XEN_EFI_VARIABLE_NON_VOLATILE        0x00000001  /* attributes of a variable:
                                                            get_variable, out; set_variable, in */
#define XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS  0x00000002
#define XEN_EFI_VARIABLE_RUNTIME_ACCESS      0x00000004
#define XEN_EFI_VARINFO_BOOT_SNAPSHOT        0x00000001  /* query_variable_info, in: report what
                                                            Xen read at boot, without a call of
                                                            EFI; since 4.3 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xenpf_efi_time: a date and time, laid out as EFI_TIME.
 *
 *   offset  size  field
 *        0     2  year
 *        2     1  month
 *        3     1  day
 *        4     1  hour
 *        5     1  min
 *        6     1  sec
 *        7     1  (hole)
 *        8     4  ns
 *       12     2  tz
 *       14     1  daylight
 *       15     1  (hole)
 *       16
 */
struct xenpf_efi_time {
    uint16_t year;              /* 1900 ... 9999 */
    uint8_t  month;             /* 1 ... 12 */
    uint8_t  day;               /* 1 ... 31 */
    uint8_t  hour;              /* 0 ... 23 */
    uint8_t  min;               /* 0 ... 59 */
    uint8_t  sec;               /* 0 ... 59 */
    uint32_t ns;                /* 0 ... 999999999 */
    int16_t  tz;                /* UTC minus local time in minutes; 2047: zone not known */
    uint8_t  daylight;          /* bit 0: the zone has daylight-saving time; bit 1: the time is
                                   daylight-saving time */
};

/* xenpf_efi_guid: the namespace of a variable, laid out as EFI_GUID. */
struct xenpf_efi_guid {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t  data4[8];
};

/*
 * XENPF_efi_runtime_call: call a runtime service of the machine's EFI firmware. If it returns
 * 0, `status` holds EFI's result. If that is an error, the other outputs are
 * not valid; only `size` is, if the error is EFI_BUFFER_TOO_SMALL. A name is a string of UTF-16
 * characters that ends with a NUL character.
 *
 *   -XEN_ENOSYS      Xen was not booted by EFI; unknown function, or one for capsules
 *   -XEN_EOPNOTSUPP  Xen does not use EFI's runtime services; query_variable_info without
 *                    BOOT_SNAPSHOT, functions for capsules: this EFI is older than version 2
 *   -XEN_EINVAL      wrong bits in misc; BOOT_SNAPSHOT: wrong attr
 *   -XEN_EIO         the name of a variable changed during the call
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  function
 *        4     4       4     4  misc
 *        8     8       8     4  status
 *       16    40      12    28  u
 *       16    16      12    16  u.get_time.time
 *       32     4      28     4  u.get_time.resolution
 *       36     4      32     4  u.get_time.accuracy
 *       16     8      12     4  u.get_variable.name
 *       24     8      16     4  u.get_variable.size
 *       32     8      20     4  u.get_variable.data
 *       40    16      24    16  u.get_variable.vendor_guid
 *       16     8      12     4  u.set_variable.name
 *       24     8      16     4  u.set_variable.size
 *       32     8      20     4  u.set_variable.data
 *       40    16      24    16  u.set_variable.vendor_guid
 *       16     8      12     4  u.get_next_variable_name.size
 *       24     8      16     4  u.get_next_variable_name.name
 *       32    16      20    16  u.get_next_variable_name.vendor_guid
 *       16     4      12     4  u.query_variable_info.attr
 *       20     4       -     -  (hole)
 *       24     8      16     8  u.query_variable_info.max_store_size
 *       32     8      24     8  u.query_variable_info.remain_store_size
 *       40     8      32     8  u.query_variable_info.max_size
 *       16     8      12     4  u.query_capsule_capabilities.capsule_header_array
 *       24     8      16     4  u.query_capsule_capabilities.capsule_count
 *       32     8      20     8  u.query_capsule_capabilities.max_capsule_size
 *       40     4      28     4  u.query_capsule_capabilities.reset_type
 *       44     4       -     -  (hole)
 *       16     8      12     4  u.update_capsule.capsule_header_array
 *       24     8      16     4  u.update_capsule.capsule_count
 *       32     8      20     8  u.update_capsule.sg_list
 *       56            40
 */
struct xenpf_efi_runtime_call {
    uint32_t    function;       /* in:  XEN_EFI_* */
    uint32_t    misc;           /* in, out: flags, see above; get_next_high_monotonic_count: out:
                                   the high 32 bits of EFI's counter */
    xen_ulong_t status;         /* out: EFI_STATUS. On x86_32 EFI's bits 62-63 are bits 30-31 */
    union {
        struct {
            struct xenpf_efi_time time;        /* out: time of the clock */
            uint32_t resolution;               /* out: ticks of the clock per second */
            uint32_t accuracy;                 /* out: error of the clock, in units of 1e-12 */
        } get_time;
        struct xenpf_efi_time set_time;        /* in:  time to set */
        struct xenpf_efi_time get_wakeup_time; /* out: time of the alarm */
        struct xenpf_efi_time set_wakeup_time; /* in:  time of the alarm */
        struct {
            XEN_GUEST_HANDLE(void) name;       /* in:  name of the variable */
            xen_ulong_t size;                  /* in:  size of `data` in bytes; get: out: size of
                                                  the variable in bytes */
            XEN_GUEST_HANDLE(void) data;       /* get: out, set: in: value of the variable */
            struct xenpf_efi_guid vendor_guid; /* in:  its namespace */
        } get_variable, set_variable;
        struct {
            xen_ulong_t size;                  /* in:  size of the buffer `name` in bytes; out:
                                                  size of the next name in bytes */
            XEN_GUEST_HANDLE(void) name;       /* in:  previous name, empty string for the first;
                                                  out: next name. Xen reads and writes all of
                                                  the buffer */
            struct xenpf_efi_guid vendor_guid; /* in, out: namespace of that name */
        } get_next_variable_name;
        struct {
            uint32_t attr;                     /* in:  XEN_EFI_VARIABLE_*: attributes of the
                                                  variables. With BOOT_SNAPSHOT all three are
                                                  necessary, APPEND_WRITE (0x40) is allowed */
            uint64_t max_store_size;           /* out: space for all such variables in bytes */
            uint64_t remain_store_size;        /* out: free part of it in bytes */
            uint64_t max_size;                 /* out: largest size of one variable in bytes */
        } query_variable_info;
        struct {
            XEN_GUEST_HANDLE(void) capsule_header_array;  /* in:  capsules; Xen does not read it */
            xen_ulong_t capsule_count;         /* in:  number of capsules */
            uint64_t max_capsule_size;         /* out: largest size in bytes */
            uint32_t reset_type;               /* out: kind of reset that is necessary */
        } query_capsule_capabilities;
        struct {
            XEN_GUEST_HANDLE(void) capsule_header_array;  /* in:  capsules; Xen does not read it */
            xen_ulong_t capsule_count;         /* in:  number of capsules */
            uint64_t sg_list;                  /* in:  machine address of a scatter list */
        } update_capsule;
    } u;
};
typedef struct xenpf_efi_runtime_call xenpf_efi_runtime_call_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_firmware_info.type, with the member of xenpf_firmware_info.u that each fills. */
#define XEN_FW_DISK_INFO             1  /* disk_info: parameters of a disk (BIOS int 0x13) */
#define XEN_FW_DISK_MBR_SIGNATURE    2  /* disk_mbr_signature: a disk's MBR signature */
#define XEN_FW_VBEDDC_INFO           3  /* vbeddc_info: the monitor's EDID (BIOS int 0x10) */
#define XEN_FW_EFI_INFO              4  /* efi_info, since 4.2 */
#define XEN_FW_KBD_SHIFT_FLAGS       5  /* kbd_shift_flags, since 4.3 */

/*
 * xenpf_firmware_info.index if type is XEN_FW_EFI_INFO, with the member of xenpf_efi_info that
 * each fills; since 4.2.
 */
#define XEN_FW_EFI_VERSION           0  /* version: of EFI */
#define XEN_FW_EFI_CONFIG_TABLE      1  /* cfg: the configuration tables */
#define XEN_FW_EFI_VENDOR            2  /* vendor: of the firmware */
#define XEN_FW_EFI_MEM_INFO          3  /* mem: type of an area of memory */
#define XEN_FW_EFI_RT_VERSION        4  /* version: of the runtime services */
#define XEN_FW_EFI_PCI_ROM           5  /* pci_rom: option ROM of a device, since 4.3 */
#define XEN_FW_EFI_APPLE_PROPERTIES  6  /* apple_properties, since 4.9 */

/*
 * union xenpf_efi_info, in xenpf_firmware_info: what Xen learned from EFI at boot. Addresses
 * are machine addresses.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     8  cfg.addr
 *        8     4       8     4  cfg.nent
 *       12     4       -     -  (hole)
 *        0     4       0     4  vendor.revision
 *        4     4       4     4  vendor.bufsz
 *        8     8       8     4  vendor.name
 *        0     8       0     8  mem.addr
 *        8     8       8     8  mem.size
 *       16     8      16     8  mem.attr
 *       24     4      24     4  mem.type
 *       28     4       -     -  (hole)
 *        0     2       0     2  pci_rom.segment
 *        2     1       2     1  pci_rom.bus
 *        3     1       3     1  pci_rom.devfn
 *        4     2       4     2  pci_rom.vendor
 *        6     2       6     2  pci_rom.devid
 *        8     8       8     8  pci_rom.address
 *       16     8      16     4  pci_rom.size
 *        0     8       0     8  apple_properties.address
 *        8     8       8     4  apple_properties.size
 *       32            28
 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENPF_firmware_info: what the firmware reported while Xen booted.
 *
 *   -XEN_EINVAL      unknown type, or unknown index of XEN_FW_EFI_INFO
 *   -XEN_ESRCH       Xen knows no disk of this index; VBEDDC: there is
 *                    no EDID; VBEDDC, KBD: index is not 0; EFI_MEM_INFO, EFI_PCI_ROM: EFI did
 *                    not report the address or the device
 *   -XEN_ENOSYS      EFI_INFO: Xen was not booted by EFI
 *   -XEN_EOPNOTSUPP  EFI_VENDOR: the name is not known; EFI_RT_VERSION: Xen does not use the
 *                    runtime services
 *   -XEN_ENODATA     EFI_APPLE_PROPERTIES: there are none
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  type
 *        4     4       4     4  index
 *        8    32       8    28  u
 *        8     1       8     1  u.disk_info.device
 *        9     1       9     1  u.disk_info.version
 *       10     2      10     2  u.disk_info.interface_support
 *       12     2      12     2  u.disk_info.legacy_max_cylinder
 *       14     1      14     1  u.disk_info.legacy_max_head
 *       15     1      15     1  u.disk_info.legacy_sectors_per_track
 *       16     8      16     4  u.disk_info.edd_params
 *        8     1       8     1  u.disk_mbr_signature.device
 *        9     3       9     3  (hole)
 *       12     4      12     4  u.disk_mbr_signature.mbr_signature
 *        8     1       8     1  u.vbeddc_info.capabilities
 *        9     1       9     1  u.vbeddc_info.edid_transfer_time
 *       10     6      10     2  (hole)
 *       16     8      12     4  u.vbeddc_info.edid
 *       40            36
 */
struct xenpf_firmware_info {
    uint32_t type;                      /* in:  XEN_FW_* */
    uint32_t index;                     /* in:  DISK_*: number of the disk, from 0; EFI_INFO:
                                           XEN_FW_EFI_*; others: must be 0 */
    union {
        struct {
            uint8_t  device;                    /* out: BIOS number of the disk, 0x80 ...; if EFI
                                                   booted Xen, a number that Xen made up */
            uint8_t  version;                   /* out: int 0x13, function 0x41: AH */
            uint16_t interface_support;         /* out: int 0x13, function 0x41: CX */
            uint16_t legacy_max_cylinder;       /* out: int 0x13, function 0x08: last cylinder */
            uint8_t  legacy_max_head;           /* out: the same call: last head */
            uint8_t  legacy_sectors_per_track;  /* out: the same call: last sector */
            XEN_GUEST_HANDLE(void) edd_params;  /* buffer; in: its first two bytes hold its size in
                                                   bytes; out: what int 0x13, function 0x48
                                                   returned, the first two bytes hold the bytes
                                                   written */
        } disk_info;
        struct {
            uint8_t  device;                    /* out: as in disk_info */
            uint32_t mbr_signature;             /* out: the 4 bytes at 0x1b8 of its MBR */
        } disk_mbr_signature;
        struct {
            uint8_t  capabilities;              /* out: int 0x10, function 0x4f15: BL */
            uint8_t  edid_transfer_time;        /* out: the same call: BH, seconds per block */
            XEN_GUEST_HANDLE(uint8) edid;       /* out: the monitor's EDID, 128 bytes */
        } vbeddc_info;
        union xenpf_efi_info {
            uint32_t version;                   /* out: major << 16 | minor */
            struct {
                uint64_t addr;                  /* out: address of the EFI_CONFIGURATION_TABLE
                                                   entries */
                uint32_t nent;                  /* out: number of entries */
            } cfg;
            struct {
                uint32_t revision;              /* out: revision of the firmware */
                uint32_t bufsz;                 /* in:  size of `name` in bytes */
                XEN_GUEST_HANDLE(void) name;    /* out: vendor's name in UTF-16. Ends with a NUL
                                                   character only if it fits */
            } vendor;
            struct {
                uint64_t addr;                  /* in:  address to look up, not changed */
                uint64_t size;                  /* in:  bytes from addr on; out: lower if the area
                                                   ends before */
                uint64_t attr;                  /* out: EFI_MEMORY_* flags of the area */
                uint32_t type;                  /* out: EFI_MEMORY_TYPE of the area */
            } mem;
            struct {
                uint16_t segment;               /* in:  PCI segment of the device */
                uint8_t  bus;                   /* in:  its bus */
                uint8_t  devfn;                 /* in:  its device << 3 | function */
                uint16_t vendor;                /* in:  its PCI vendor id */
                uint16_t devid;                 /* in:  its PCI device id */
                uint64_t address;               /* out: address of its option ROM */
                xen_ulong_t size;               /* out: size of the ROM in bytes */
            } pci_rom;
            struct {
                uint64_t address;               /* out: address of the device properties */
                xen_ulong_t size;               /* out: their size in bytes */
            } apple_properties;
        } efi_info;
        uint8_t kbd_shift_flags;                /* out: state of Shift, Ctrl, Num Lock ...: int
                                                   0x16, function 0x02: AL */
    } u;
};
typedef struct xenpf_firmware_info xenpf_firmware_info_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_firmware_info_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_enter_acpi_sleep.flags; since 4.3 */
#define XENPF_ACPI_SLEEP_EXTENDED  0x00000001  /* use the sleep control register of
                                                  hardware-reduced ACPI instead of PM1 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENPF_enter_acpi_sleep: suspend the machine to memory (S3) or turn it off (S5). Xen stops
 * all domains and CPUs, then writes the values to the registers. After S3 it returns 0 when
 * the machine has woken up.
 *
 *   -XEN_EINVAL      another sleep_state (for S1, S2 and S4 Xen first stops and restarts all
 *                    domains and CPUs); unknown flags; val_a and val_b differ in SLP_EN
 *   -XEN_EOPNOTSUPP  S3: the ACPI tables have no usable wakeup vector
 *   -XEN_EPERM       the machine lacks the registers that this kind of request needs
 *   -XEN_ERANGE      EXTENDED: a value is not a SLP_TYP
 *   -XEN_EBUSY       another sleep is in progress
 *   -XEN_EIO         a device could not be suspended
 *
 * Until interface version 0x00040200 the first two members have the names in the second record.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040300
struct xenpf_enter_acpi_sleep {
    uint16_t val_a;             /* in:  value for PM1a control, with SLP_EN. EXTENDED: first
                                   SLP_TYP of the state, 0 ... 7 */
    uint16_t val_b;             /* in:  value for PM1b control, 0 if there is none. EXTENDED:
                                   second SLP_TYP, 0 ... 7, or 0xff for none; not used */
    uint32_t sleep_state;       /* in:  3 for S3 or 5 for S5 */
    uint32_t flags;             /* in:  XENPF_ACPI_SLEEP_*, other bits must be 0 */
};
#else
struct xenpf_enter_acpi_sleep {
    uint16_t pm1a_cnt_val;
    uint16_t pm1b_cnt_val;
    uint32_t sleep_state;
    uint32_t flags;
};
#endif
typedef struct xenpf_enter_acpi_sleep xenpf_enter_acpi_sleep_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_enter_acpi_sleep_t);

/*
 * XENPF_change_freq: tell Xen that dom0 has changed the frequency of a CPU and with it that of
 * the time stamp counter.
 *
 *   -XEN_ENOSYS  Xen does not leave frequencies to dom0 (cpufreq=dom0-kernel)
 *   -XEN_EINVAL  flags is not 0; the CPU is offline; freq is below 1 MHz
 */
struct xenpf_change_freq {
    uint32_t flags;             /* in:  must be 0 */
    uint32_t cpu;               /* in:  CPU number */
    uint64_t freq;              /* in:  new frequency in Hz */
};
typedef struct xenpf_change_freq xenpf_change_freq_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_change_freq_t);

/*
 * XENPF_getidletime: how long CPUs have been idle since boot. If a CPU is offline, Xen clears
 * its bit in the bitmap and does not write its element of `idletime`. -XEN_ENOSYS: Xen does
 * not leave frequencies to dom0 (cpufreq=dom0-kernel).
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  cpumap_bitmap
 *        8     4       4     4  cpumap_nr_cpus
 *       12     4       -     -  (hole)
 *       16     8       8     4  idletime
 *       24     8      12     8  now
 *       32            20
 */
struct xenpf_getidletime {
    XEN_GUEST_HANDLE(uint8) cpumap_bitmap;  /* in:  bitmap of the CPUs wanted; out: of those for
                                               which Xen wrote a time */
    uint32_t cpumap_nr_cpus;                /* in:  number of bits in the bitmap */
    XEN_GUEST_HANDLE(uint64) idletime;      /* out: idle time in ns, indexed by CPU number */
    uint64_t now;                           /* out: system time of this call in ns */
};
typedef struct xenpf_getidletime xenpf_getidletime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_getidletime_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * The bits of SIF_PM_MASK in start_info.flags, shifted down: which data Xen wants from dom0 by
 * XENPF_set_processor_pminfo; since 3.3.
 */
#define XEN_PROCESSOR_PM_CX        1  /* idle states */
#define XEN_PROCESSOR_PM_PX        2  /* frequencies */
#define XEN_PROCESSOR_PM_TX        4  /* throttling */

/* xenpf_set_processor_pminfo.type, with the member of its `u` that each uses. */
#define XEN_PM_CX                  0  /* power: idle states */
#define XEN_PM_PX                  1  /* perf: frequencies */
#define XEN_PM_TX                  2  /* none: throttling, -XEN_ENOSYS */
#define XEN_PM_PDC                 3  /* pdc: what the OS supports, since 4.2 */
#define XEN_PM_CPPC                4  /* cppc_data: performance levels, since 4.21 */

/* xen_processor_performance.flags: which members are valid, named after the ACPI objects. */
#define XEN_PX_PCT                 1  /* control_register, status_register */
#define XEN_PX_PSS                 2  /* state_count, states */
#define XEN_PX_PPC                 4  /* platform_limit */
#define XEN_PX_PSD                 8  /* domain_info, shared_type */

/* xen_processor_cppc.flags: which members are valid; since 4.21. */
#define XEN_CPPC_PSD               1U  /* domain_info, shared_type */
#define XEN_CPPC_CPC               2U  /* cpc */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_power_register: a register, as in ACPI's Generic Address Structure. Xen ignores
 * access_size.
 */
struct xen_power_register {
    uint32_t space_id;          /* 1 I/O port, 0x7f fixed hardware (MWAIT); Xen skips an idle
                                   state with another value */
    uint32_t bit_width;         /* fixed hardware: must be 1 (Intel) */
    uint32_t bit_offset;        /* fixed hardware: must be 2 (MWAIT) */
    uint32_t access_size;
    uint64_t address;           /* I/O port, or hint for MWAIT */
};

/* xen_processor_csd: which CPUs enter an idle state together (ACPI _CSD). Xen ignores it. */
struct xen_processor_csd {
    uint32_t domain;            /* number of the group */
    uint32_t coord_type;        /* who coordinates: 0xfc all CPUs, 0xfd any CPU, 0xfe hardware */
    uint32_t num;               /* number of CPUs in the group */
};
typedef struct xen_processor_csd xen_processor_csd_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_csd_t);

/*
 * xen_processor_cx: one idle state of a CPU (ACPI _CST). Xen skips a state that it cannot use.
 *
 *   offset  size  x86_32  size  field
 *        0    24       0    24  reg
 *       24     1      24     1  type
 *       25     3      25     3  (hole)
 *       28     4      28     4  latency
 *       32     4      32     4  power
 *       36     4      36     4  dpcnt
 *       40     8      40     4  dp
 *       48            44
 */
struct xen_processor_cx {
    struct xen_power_register reg;              /* in:  how to enter the state */
    uint8_t  type;                              /* in:  1: C1, 2: C2, 3: C3 */
    uint32_t latency;                           /* in:  longest time to leave the state, us */
    uint32_t power;                             /* in:  average power, mW; ignored */
    uint32_t dpcnt;                             /* in:  elements of `dp`; ignored */
    XEN_GUEST_HANDLE(xen_processor_csd_t) dp;   /* in:  dependencies; ignored */
};
typedef struct xen_processor_cx xen_processor_cx_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_cx_t);

/* xen_processor_flags: how a CPU enters idle states. Xen uses bits 0 to 2 and ignores the rest. */
struct xen_processor_flags {
    uint32_t bm_control:1;          /* bit 0: the chipset can block bus masters */
    uint32_t bm_check:1;            /* bit 1: check bus masters for activity before C3 */
    uint32_t has_cst:1;             /* bit 2: the states come from _CST */
    uint32_t power_setup_done:1;    /* bit 3: the sender's own state */
    uint32_t bm_rld_set:1;          /* bit 4: activity of a bus master wakes the CPU */
};

/*
 * xen_processor_power: all idle states of a CPU.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  count
 *        4     4       4     4  flags
 *        8     8       8     4  states
 *       16            12
 */
struct xen_processor_power {
    uint32_t count;                              /* in:  elements of `states` */
    struct xen_processor_flags flags;            /* in:  for all states */
    XEN_GUEST_HANDLE(xen_processor_cx_t) states; /* in:  without C0 */
};

/*
 * xen_pct_register: register that sets or reports the frequency (ACPI _PCT).
 *
 *   offset  size  field
 *        0     1  descriptor
 *        1     1  (hole)
 *        2     2  length
 *        4     1  space_id
 *        5     1  bit_width
 *        6     1  bit_offset
 *        7     1  reserved
 *        8     8  address
 *       16
 */
struct xen_pct_register {
    uint8_t  descriptor;        /* ACPI resource descriptor, 0x82 */
    uint16_t length;            /* length of the descriptor in bytes, 12 */
    uint8_t  space_id;          /* 1 I/O port, 0x7f fixed hardware (MSR) */
    uint8_t  bit_width;         /* width of the I/O port in bits */
    uint8_t  bit_offset;        /* ignored */
    uint8_t  reserved;          /* ignored */
    uint64_t address;           /* I/O port */
};

/* xen_processor_px: one frequency of a CPU (ACPI _PSS). */
struct xen_processor_px {
    uint64_t core_frequency;        /* in:  frequency in MHz */
    uint64_t power;                 /* in:  power at this frequency, mW */
    uint64_t transition_latency;    /* in:  longest time of a change to it, us */
    uint64_t bus_master_latency;    /* in:  longest time bus masters wait during a change, us */
    uint64_t control;               /* in:  value of the control register that selects it */
    uint64_t status;                /* in:  value of the status register that confirms it */
};
typedef struct xen_processor_px xen_processor_px_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_px_t);

/* xen_psd_package: which CPUs change frequency together (ACPI _PSD). */
struct xen_psd_package {
    uint64_t num_entries;       /* elements of the ACPI package, 5 */
    uint64_t revision;          /* revision of the ACPI package, 0 */
    uint64_t domain;            /* number of the group */
    uint64_t coord_type;        /* who coordinates: 0xfc all CPUs, 0xfd any CPU, 0xfe hardware;
                                   the same for all CPUs of the group */
    uint64_t num_processors;    /* number of CPUs in the group; the same for all its CPUs */
};

#endif /* XEN_ABI_ASSEMBLER */

/* xen_processor_performance.shared_type, xen_processor_cppc.shared_type */
#define XEN_CPUPERF_SHARED_TYPE_HW   1  /* the hardware coordinates the group */
#define XEN_CPUPERF_SHARED_TYPE_ALL  2  /* software must set every CPU of the group */
#define XEN_CPUPERF_SHARED_TYPE_ANY  3  /* software sets the group through any one CPU */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xen_processor_performance: all frequencies of a CPU.
 *
 * Xen starts to control the frequency on a call with all four flags. Later calls with only
 * XEN_PX_PPC change platform_limit.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  flags
 *        4     4       4     4  platform_limit
 *        8    16       8    16  control_register
 *       24    16      24    16  status_register
 *       40     4      40     4  state_count
 *       44     4       -     -  (hole)
 *       48     8      44     4  states
 *       56    40      48    40  domain_info
 *       96     4      88     4  shared_type
 *      100     4       -     -  (hole)
 *      104            92
 */
struct xen_processor_performance {
    uint32_t flags;                              /* in:  XEN_PX_*, valid members */
    uint32_t platform_limit;                     /* in:  index of the fastest state allowed now */
    struct xen_pct_register control_register;    /* in:  sets the frequency */
    struct xen_pct_register status_register;     /* in:  reports it; the same space_id */
    uint32_t state_count;                        /* in:  elements of `states`, 2 or more */
    XEN_GUEST_HANDLE(xen_processor_px_t) states; /* in:  fastest first; Xen keeps the first list
                                                    it gets */
    struct xen_psd_package domain_info;          /* in:  group of CPUs */
    uint32_t shared_type;                        /* in:  XEN_CPUPERF_SHARED_TYPE_* */
};
typedef struct xen_processor_performance xen_processor_performance_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_performance_t);

/*
 * xen_processor_cppc: the performance levels of a CPU, in its own units (ACPI _CPC); since
 * 4.21. Xen starts to control the performance on a call with both flags.
 */
struct xen_processor_cppc {
    uint8_t flags;                          /* in:  XEN_CPPC_*, valid members */
    uint8_t pad[3];                         /* in:  must be 0 */
    struct {
        uint32_t highest_perf;              /* in:  highest level, for a short time */
        uint32_t nominal_perf;              /* in:  highest level that is sustained */
        uint32_t lowest_nonlinear_perf;     /* in:  most efficient level; a lower level saves
                                               little power */
        uint32_t lowest_perf;               /* in:  lowest level */
        uint32_t lowest_mhz;                /* in:  MHz at lowest_perf, 0: not known */
        uint32_t nominal_mhz;               /* in:  MHz at nominal_perf, 0: not known */
    } cpc;
    uint32_t shared_type;                   /* in:  must be XEN_CPUPERF_SHARED_TYPE_HW */
    struct xen_psd_package domain_info;     /* in:  group of CPUs */
};
typedef struct xen_processor_cppc xen_processor_cppc_t;

/*
 * XENPF_set_processor_pminfo: pass Xen what ACPI says about a CPU's power management. Only
 * dom0 can run ACPI's code to find out.
 *
 * If Xen does not use the data (PX, CPPC: Xen leaves that to others or uses the other of the
 * two; CX: Xen has its own table of idle states), it returns 0 and ignores them. Until 4.20
 * PX gave -XEN_ENOSYS in this case.
 *
 *   -XEN_ENOSYS  CX: Xen does not manage idle states; TX
 *   -XEN_EINVAL  unknown type; no CPU has this ACPI id; PX: shared_type is unknown, fewer than
 *                2 states, the two registers have different space_ids, or there is no state
 *                platform_limit; PX, CPPC: the CPU does not fit the rest of its group, or is
 *                offline; CPPC: pad or shared_type; PDC: the revision is not 1, the count is 0,
 *                or the CPU is offline
 *
 * PX, CPPC: the driver of the CPU can return other errors too.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  id
 *        4     4       4     4  type
 *        8   104       8    92  u
 *      112           100
 */
struct xenpf_set_processor_pminfo {
    uint32_t id;                                /* in:  ACPI id of the CPU. PDC: 0xffffffff
                                                   stands for the boot CPU */
    uint32_t type;                              /* in:  XEN_PM_* */
    union {
        struct xen_processor_power       power;
        struct xen_processor_performance perf;
        XEN_GUEST_HANDLE(uint32)         pdc;   /* in:  ACPI _PDC buffer: revision, count,
                                                   capabilities of dom0; out: capabilities of
                                                   dom0 and Xen, which dom0 then passes to ACPI */
        struct xen_processor_cppc        cppc_data;  /* since 4.21 */
    } u;
};
typedef struct xenpf_set_processor_pminfo xenpf_set_processor_pminfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_pcpuinfo.flags */
#define XEN_PCPU_FLAGS_ONLINE      1  /* the CPU is online */
#define XEN_PCPU_FLAGS_INVALID     2  /* there is no CPU of this number */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENPF_get_cpuinfo: state of a CPU, and its APIC and ACPI ids. -XEN_EBUSY: CPUs are being
 * started or stopped, call again.
 */
struct xenpf_pcpuinfo {
    uint32_t xen_cpuid;         /* in:  CPU number */
    uint32_t max_present;       /* out: highest CPU number in the machine, online or not */
    uint32_t flags;             /* out: XEN_PCPU_FLAGS_* */
    uint32_t apic_id;           /* out: APIC id; unchanged if INVALID */
    uint32_t acpi_id;           /* out: ACPI id; unchanged if INVALID */
};
typedef struct xenpf_pcpuinfo xenpf_pcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpuinfo_t);

/*
 * XENPF_get_cpu_version: vendor and model of a CPU. If the CPU is offline or does not exist,
 * vendor_id, family, model and stepping are 0. -XEN_EBUSY: CPUs are being started or stopped,
 * call again.
 */
struct xenpf_pcpu_version {
    uint32_t xen_cpuid;         /* in:  CPU number */
    uint32_t max_present;       /* out: highest CPU number in the machine, online or not */
    char     vendor_id[12];     /* out: as CPUID leaf 0 reports it, without a NUL */
    uint32_t family;            /* out: CPU family, with the extended family */
    uint32_t model;             /* out: CPU model, with the extended model */
    uint32_t stepping;          /* out: stepping of the model */
};
typedef struct xenpf_pcpu_version xenpf_pcpu_version_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpu_version_t);

/*
 * XENPF_cpu_online, XENPF_cpu_offline: start or stop using a CPU. Both return 0 if the CPU is
 * already in that state.
 *
 *   -XEN_EINVAL         there is no CPU of this number; online: Xen's clock source is the TSC
 *   -XEN_EOPNOTSUPP     offline: CPU 0
 *   -XEN_EPERM          online: another thread of the CPU's core is online, and SMT is disabled
 *   -XEN_ENODEV         offline: the CPU belongs to a CPU pool other than pool 0
 *   -XEN_EBUSY          temporary, call again
 *   -XEN_EIO            online: the CPU did not start
 *   -XEN_EADDRNOTAVAIL  offline: another CPU is being removed from its pool
 */
struct xenpf_cpu_ol {
    uint32_t cpuid;             /* in:  CPU number */
};
typedef struct xenpf_cpu_ol xenpf_cpu_ol_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_cpu_ol_t);

/*
 * XENPF_cpu_hotadd: tell Xen that a CPU was plugged in. Returns its CPU number. The CPU is
 * offline: XENPF_cpu_online starts it.
 *
 *   -XEN_EINVAL  an id or pxm is too high, or the ACPI id belongs to another APIC id
 *   -XEN_EEXIST  Xen knows the CPU already
 *   -XEN_ENOSPC  too many CPUs or NUMA nodes
 */
struct xenpf_cpu_hotadd {
    uint32_t apic_id;           /* in:  APIC id of the CPU */
    uint32_t acpi_id;           /* in:  ACPI id of the CPU */
    uint32_t pxm;               /* in:  ACPI proximity domain of the CPU, up to 255 */
};
typedef struct xenpf_cpu_hotadd xenpf_cpu_hotadd_t;

/*
 * XENPF_mem_hotadd: tell Xen that memory was plugged in. Xen adds it to its free memory.
 *
 *   -XEN_EINVAL  the range is empty, not aligned to 2 MiB, too high, too small, or exists
 *                already; pxm does not go with a NUMA node or with the range
 */
struct xenpf_mem_hotadd {
    uint64_t spfn;              /* in:  first machine frame */
    uint64_t epfn;              /* in:  last machine frame + 1 */
    uint32_t pxm;               /* in:  ACPI proximity domain of the memory */
    uint32_t flags;             /* in:  ignored */
};
typedef struct xenpf_mem_hotadd xenpf_mem_hotadd_t;

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_core_parking.type */
#define XEN_CORE_PARKING_SET       1  /* set the number of parked CPUs */
#define XEN_CORE_PARKING_GET       2  /* read it */

#ifndef XEN_ABI_ASSEMBLER
/*
 * XENPF_core_parking: take a number of CPUs offline because the firmware asks the OS to save
 * power (ACPI processor aggregator). Xen chooses the CPUs.
 *
 *   -XEN_EINVAL  unknown type
 *
 * SET also returns the errors of XENPF_cpu_offline and XENPF_cpu_online.
 */
struct xenpf_core_parking {
    uint32_t type;              /* in:  XEN_CORE_PARKING_* */
    uint32_t idle_nums;         /* SET: in: number of CPUs to park; Xen lowers it to all
                                   but one;
                                   GET: out: number of CPUs parked */
};
typedef struct xenpf_core_parking xenpf_core_parking_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_core_parking_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_resource_entry.u.cmd */
#define XEN_RESOURCE_OP_MSR_READ   0  /* read an MSR */
#define XEN_RESOURCE_OP_MSR_WRITE  1  /* write an MSR */

#ifndef XEN_ABI_ASSEMBLER

/*
 * xenpf_resource_entry: one access of XENPF_resource_op.
 *
 * A read of MSR 0x10 (time stamp counter) does not return the register but a time in ns: the
 * system time plus a constant offset. If the entry before it reads an MSR, the time is that
 * of this other read; Xen reads both with interrupts disabled.
 *
 * Only these MSRs can be read, if the CPU has them: 0x10, 0x10f, 0x122, 0x123, 0x19c, 0x1a2,
 * 0x1b1, the processor's serial number (PPIN), 0xc8d and 0xc8e. Only 0xc8d and 0xc8e (cache
 * monitoring) can be written.
 *
 * Values of `ret`:
 *   -XEN_EINVAL      rsvd is not 0, or idx is above 0xffffffff
 *   -XEN_EPERM       the MSR must not be read or written
 *   -XEN_EOPNOTSUPP  unknown cmd
 *   -XEN_EFAULT      the CPU refused the access
 */
struct xenpf_resource_entry {
    union {
        uint32_t cmd;           /* in:  XEN_RESOURCE_OP_* */
        int32_t  ret;           /* out: error of the entry that failed; others keep cmd */
    } u;
    uint32_t rsvd;              /* in:  must be 0 */
    uint64_t idx;               /* in:  number of the MSR */
    uint64_t val;               /* read: out, write: in */
};
typedef struct xenpf_resource_entry xenpf_resource_entry_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_entry_t);

/*
 * XENPF_resource_op: access MSRs of one CPU, in the order of the entries.
 *
 * Returns the number of entries that succeeded. If that is below nr_entries, the next entry
 * failed: its u.ret holds the error, and Xen did not process the entries behind it.
 *
 *   -XEN_EINVAL  more than 3 entries
 *   -XEN_ENODEV  the CPU does not exist or is offline
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  nr_entries
 *        4     4       4     4  cpu
 *        8     8       8     4  entries
 *       16            12
 */
struct xenpf_resource_op {
    uint32_t nr_entries;                              /* in:  elements of `entries`, at most 3 */
    uint32_t cpu;                                     /* in:  CPU number */
    XEN_GUEST_HANDLE(xenpf_resource_entry_t) entries; /* in, out: the accesses */
};
typedef struct xenpf_resource_op xenpf_resource_op_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_op_t);

/*
 * XENPF_get_symbol: read one symbol of Xen's own symbol table. To read all, start with symnum 0
 * and pass the symnum that Xen returns, until the name is empty. -XEN_ERANGE: symnum is higher
 * than the number of symbols.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  namelen
 *        4     4       4     4  symnum
 *        8     8       8     4  name
 *       16     8      12     8  address
 *       24     1      20     1  type
 *       25     7      21     3  (hole)
 *       32            24
 */
struct xenpf_symdata {
    uint32_t namelen;               /* in:  size of `name` in bytes; out: size of the symbol's
                                       name with its NUL. If that is more, `name` holds only
                                       the beginning, without a NUL */
    uint32_t symnum;                /* in:  index; out: index of the next symbol, unchanged if
                                       there was none at the index passed */
    XEN_GUEST_HANDLE(char) name;    /* out: NUL-terminated name; empty: there are no more */
    uint64_t address;               /* out: virtual address in Xen */
    char     type;                  /* out: kind of symbol, a letter as nm prints it */
};
typedef struct xenpf_symdata xenpf_symdata_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_symdata_t);

/*
 * XENPF_get_dom0_console: describe the screen as Xen leaves it to dom0. A PVH dom0 needs it, a
 * PV dom0 has the same record behind its start_info. Returns the size of Xen's record in bytes:
 * members behind that are not written. -XEN_ENODEV: there is no screen, or Xen was built
 * without video.
 */
typedef struct dom0_vga_console_info xenpf_dom0_console_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_dom0_console_t);

/*
 * XENPF_get_ucode_revision: which microcode a CPU runs.
 *
 *   -XEN_ENOENT  the CPU does not exist or is offline
 *   -XEN_EBUSY   CPUs are being started or stopped, call again
 */
struct xenpf_ucode_revision {
    uint32_t cpu;               /* in:  CPU number */
    uint32_t signature;         /* out: CPUID leaf 1, EAX */
    uint32_t pf;                /* out: platform flags, Intel only */
    uint32_t revision;          /* out: revision of the microcode */
};
typedef struct xenpf_ucode_revision xenpf_ucode_revision_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_ucode_revision_t);

#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_microcode_update2.flags */
#define XENPF_UCODE_FORCE          1  /* load it even if it is not newer */

#ifndef XEN_ABI_ASSEMBLER

/*
 * XENPF_microcode_update2: load microcode into all online CPUs.
 *
 *   -XEN_EINVAL      unknown flag; `data` is not a microcode container of this CPU vendor; Xen
 *                    cannot load microcode on this CPU
 *   -XEN_ENOENT      the container has no microcode for this CPU; on many AMD CPUs: none whose
 *                    checksum Xen knows
 *   -XEN_EEXIST      without FORCE: the container has nothing newer
 *   -XEN_EBUSY       CPUs are being started or stopped, or did not all stop in time
 *   -XEN_EPERM       CPU 0 is not the first online CPU
 *   -XEN_EIO         the CPU did not accept the microcode
 *   -XEN_ENXIO       AMD: the microcode must not be loaded on top of the present revision. FORCE
 *                    skips the check of the microcode's own minimum revision only.
 *   -XEN_EOPNOTSUPP  Xen was built without microcode loading
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  flags
 *        4     4       4     4  length
 *        8     8       8     4  data
 *       16            12
 */
struct xenpf_microcode_update2 {
    uint32_t flags;                     /* in:  XENPF_UCODE_*, other bits must be 0 */
    uint32_t length;                    /* in:  size of `data` in bytes */
    XEN_GUEST_HANDLE(const_void) data;  /* in:  microcode container in the vendor's format */
};
typedef struct xenpf_microcode_update2 xenpf_microcode_update2_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update2_t);

/* xen_platform_op: the argument of the hypercall, 136 bytes on every ABI. */
struct xen_platform_op {
    uint32_t cmd;                                   /* in:  XENPF_* */
    uint32_t interface_version;                     /* in:  XENPF_INTERFACE_VERSION */
    union {
        xenpf_settime_t              settime;       /* XENPF_settime */
        xenpf_settime32_t            settime32;
        xenpf_settime64_t            settime64;
        xenpf_add_memtype_t          add_memtype;
        xenpf_del_memtype_t          del_memtype;
        xenpf_read_memtype_t         read_memtype;
        xenpf_microcode_update_t     microcode;
        xenpf_platform_quirk_t       platform_quirk;
        xenpf_efi_runtime_call_t     efi_runtime_call;
        xenpf_firmware_info_t        firmware_info;
        xenpf_enter_acpi_sleep_t     enter_acpi_sleep;
        xenpf_change_freq_t          change_freq;
        xenpf_getidletime_t          getidletime;
        xenpf_set_processor_pminfo_t set_pminfo;
        xenpf_pcpuinfo_t             pcpu_info;
        xenpf_pcpu_version_t         pcpu_version;
        xenpf_cpu_ol_t               cpu_ol;
        xenpf_cpu_hotadd_t           cpu_add;
        xenpf_mem_hotadd_t           mem_add;
        xenpf_core_parking_t         core_parking;
        xenpf_resource_op_t          resource_op;
        xenpf_symdata_t              symdata;
        xenpf_dom0_console_t         dom0_console;
        xenpf_ucode_revision_t       ucode_revision;
        xenpf_microcode_update2_t    microcode2;
        uint8_t                      pad[128];      /* ignored; sets the union's size */
    } u;
};
typedef struct xen_platform_op xen_platform_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_platform_op_t);

XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_PLATFORM_H__ */
