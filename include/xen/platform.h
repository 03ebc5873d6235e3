/* SPDX-License-Identifier: MIT */
/*
 * platform.h - what dom0's kernel tells Xen about the machine, and asks of it.
 *
 * Contract: HYPERVISOR_platform_op(xen_platform_op *). The control domain (dom0)
 *           alone may call it, others get -XEN_EPERM, and where Xen has a security
 *           policy (XSM) that decides about each operation. Returns 0 where nothing
 *           else is said; -XEN_EACCES: another interface version; -XEN_ENOSYS: no
 *           such operation here. Arm has XENPF_settime64 only.
 * Layout:   x86_32 has handles, xen_pfn_t and xen_ulong_t of 32 bits and aligns 64-bit
 *           integers to 4; all other ABIs (arm32 too) are alike. A hole is ignored.
 */
#ifndef __XEN_PUBLIC_PLATFORM_H__
#define __XEN_PUBLIC_PLATFORM_H__

#include "xen.h"
#include "control/release.h"

#if defined(XEN_CONTROL_OLDER)
# include "control/platform.h"
#else

/*
 * xen_platform_op.interface_version. The operations are versioned as a whole; this
 * version has been the same since 3.0.4, and only grew.
 */
#define XENPF_INTERFACE_VERSION    0x03000001

/* XENPF_*: xen_platform_op.cmd, and the member of xen_platform_op.u that it takes. */
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

/* The second form since interface version 0x00040600, the first until then. */
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
# define XENPF_settime             XENPF_settime64
# define xenpf_settime             xenpf_settime64
#else
# define XENPF_settime             XENPF_settime32
# define xenpf_settime             xenpf_settime32
#endif

XEN_ABI_BEGIN

/*
 * XENPF_settime32, XENPF_settime64: set the wall clock that Xen shows to all guests.
 * At `system_time` it read secs and nsecs after 1970-01-01 00:00 UTC. -XEN_EINVAL: mbz.
 */
struct xenpf_settime32 {
    uint32_t secs;              /* in:  seconds, until 2106 */
    uint32_t nsecs;             /* in:  nanoseconds, 0 ... 999999999 */
    uint64_t system_time;       /* in:  system time, ns (vcpu_time_info) */
};
typedef struct xenpf_settime32 xenpf_settime32_t;

struct xenpf_settime64 {
    uint64_t secs;              /* in:  seconds */
    uint32_t nsecs;             /* in:  nanoseconds, 0 ... 999999999 */
    uint32_t mbz;               /* in:  must be 0 */
    uint64_t system_time;       /* in:  system time, ns (vcpu_time_info) */
};
typedef struct xenpf_settime64 xenpf_settime64_t;

typedef struct xenpf_settime xenpf_settime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_settime_t);

/*
 * XENPF_add_memtype: give a range of machine memory a type in the CPUs' MTRRs. x86.
 * -XEN_EINVAL: no such type, or the range fits no register; -XEN_ENOSPC: none is free.
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
    xen_pfn_t mfn;              /* in:  first frame */
    uint64_t  nr_mfns;          /* in:  frames */
    uint32_t  type;             /* in:  MTRR type: 0 UC, 1 WC, 4 WT, 5 WP, 6 WB */
    uint32_t  handle;           /* out: for XENPF_del_memtype */
    uint32_t  reg;              /* out: the variable MTRR that holds it */
};
typedef struct xenpf_add_memtype xenpf_add_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_add_memtype_t);

/* XENPF_del_memtype: take it back. x86. */
struct xenpf_del_memtype {
    uint32_t handle;            /* in:  of XENPF_add_memtype, 0 where it is not known */
    uint32_t reg;               /* in:  the variable MTRR, always */
};
typedef struct xenpf_del_memtype xenpf_del_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_del_memtype_t);

/*
 * XENPF_read_memtype: what a variable MTRR holds. x86. -XEN_EINVAL: no such register,
 * which is how to count them.
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
    uint32_t  reg;              /* in:  the variable MTRR */
    xen_pfn_t mfn;              /* out: first frame */
    uint64_t  nr_mfns;          /* out: frames, 0: the register is free */
    uint32_t  type;             /* out: MTRR type */
};
typedef struct xenpf_read_memtype xenpf_read_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_read_memtype_t);

/*
 * XENPF_microcode_update: load microcode into all CPUs. x86. XENPF_microcode_update2
 * can do more.
 *
 *   offset  size  x86_32  size  field
 *        0     8       0     4  data
 *        8     4       4     4  length
 *       12     4       -     -  (hole)
 *       16             8
 */
struct xenpf_microcode_update {
    XEN_GUEST_HANDLE(const_void) data;  /* in:  the vendor's container */
    uint32_t length;                    /* in:  bytes of it */
};
typedef struct xenpf_microcode_update xenpf_microcode_update_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update_t);

/* xenpf_platform_quirk.quirk_id */
#define QUIRK_NOIRQBALANCING       1  /* leave the I/O APIC's destinations alone */
#define QUIRK_IOAPIC_BAD_REGSEL    2  /* the I/O APIC forgets which register is selected */
#define QUIRK_IOAPIC_GOOD_REGSEL   3  /* it does not */

/* XENPF_platform_quirk: dom0 found something odd in the machine. x86. -XEN_EINVAL: no such id. */
struct xenpf_platform_quirk {
    uint32_t quirk_id;          /* in:  QUIRK_* */
};
typedef struct xenpf_platform_quirk xenpf_platform_quirk_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_platform_quirk_t);

/* xenpf_efi_runtime_call.function, and the member of xenpf_efi_runtime_call.u that it takes. */
#define XEN_EFI_get_time                       1  /* get_time */
#define XEN_EFI_set_time                       2  /* set_time */
#define XEN_EFI_get_wakeup_time                3  /* get_wakeup_time */
#define XEN_EFI_set_wakeup_time                4  /* set_wakeup_time */
#define XEN_EFI_get_next_high_monotonic_count  5  /* none: `misc` is the result */
#define XEN_EFI_get_variable                   6  /* get_variable */
#define XEN_EFI_set_variable                   7  /* set_variable */
#define XEN_EFI_get_next_variable_name         8  /* get_next_variable_name */
#define XEN_EFI_query_variable_info            9  /* query_variable_info */
#define XEN_EFI_query_capsule_capabilities    10  /* query_capsule_capabilities */
#define XEN_EFI_update_capsule                11  /* update_capsule */

/* xenpf_efi_runtime_call.misc, by function; all other bits are 0. */
#define XEN_EFI_GET_TIME_SET_CLEARS_NS       0x00000001  /* get_time, out: setting zeroes ns */
#define XEN_EFI_GET_WAKEUP_TIME_ENABLED      0x00000001  /* get_wakeup_time, out: it is on */
#define XEN_EFI_GET_WAKEUP_TIME_PENDING      0x00000002  /* get_wakeup_time, out: it went off */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE       0x00000001  /* set_wakeup_time, in: turn it on */
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY  0x00000002  /* set_wakeup_time, in: keep the time */
#define XEN_EFI_VARIABLE_NON_VOLATILE        0x00000001  /* variables, in and out: attributes */
#define XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS  0x00000002
#define XEN_EFI_VARIABLE_RUNTIME_ACCESS      0x00000004
#define XEN_EFI_VARINFO_BOOT_SNAPSHOT        0x00000001  /* query_variable_info, in: as found at
                                                            boot, where EFI has no such call;
                                                            since 4.3 */

/*
 * xenpf_efi_time: EFI_TIME.
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
    uint16_t year;
    uint8_t  month;             /* 1 ... 12 */
    uint8_t  day;               /* 1 ... 31 */
    uint8_t  hour;              /* 0 ... 23 */
    uint8_t  min;
    uint8_t  sec;
    uint32_t ns;                /* 0 ... 999999999 */
    int16_t  tz;                /* minutes west of UTC, 2047: not known */
    uint8_t  daylight;          /* bit 0: the zone has summer time, bit 1: it is summer time */
};

/* xenpf_efi_guid: EFI_GUID. */
struct xenpf_efi_guid {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t  data4[8];
};

/*
 * XENPF_efi_runtime_call: call a runtime service of the machine's EFI. x86, where Xen
 * was started by EFI. Returns 0 where the call took place: `status` has EFI's own
 * result. -XEN_ENOSYS: there is no EFI; -XEN_EINVAL: wrong bits in `misc`;
 * -XEN_EOPNOTSUPP: this EFI has no such call. Names are UTF-16.
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
    uint32_t    misc;           /* in, out: flags of the function, or the counter's value */
    xen_ulong_t status;         /* out: EFI_STATUS */
    union {
        struct {
            struct xenpf_efi_time time;        /* out */
            uint32_t resolution;               /* out: counts a second */
            uint32_t accuracy;                 /* out: error, in 1e-12 */
        } get_time;
        struct xenpf_efi_time set_time;        /* in */
        struct xenpf_efi_time get_wakeup_time; /* out */
        struct xenpf_efi_time set_wakeup_time; /* in */
        struct {
            XEN_GUEST_HANDLE(void) name;       /* in:  ends with a NUL */
            xen_ulong_t size;                  /* in:  bytes of data; get: out too */
            XEN_GUEST_HANDLE(void) data;       /* get: out, set: in */
            struct xenpf_efi_guid vendor_guid; /* in */
        } get_variable, set_variable;
        struct {
            xen_ulong_t size;                  /* in:  bytes of name; out: bytes needed */
            XEN_GUEST_HANDLE(void) name;       /* in:  the name before, "" to begin; out: next */
            struct xenpf_efi_guid vendor_guid; /* in, out: as name */
        } get_next_variable_name;
        struct {
            uint32_t attr;                     /* in:  XEN_EFI_VARIABLE_*, of which variables */
            uint64_t max_store_size;           /* out: bytes for all of them */
            uint64_t remain_store_size;        /* out: bytes that are free */
            uint64_t max_size;                 /* out: bytes of the largest one */
        } query_variable_info;
        struct {
            XEN_GUEST_HANDLE(void) capsule_header_array;  /* in:  EFI_CAPSULE_HEADER * */
            xen_ulong_t capsule_count;         /* in */
            uint64_t max_capsule_size;         /* out: bytes */
            uint32_t reset_type;               /* out: the reset that it takes */
        } query_capsule_capabilities;
        struct {
            XEN_GUEST_HANDLE(void) capsule_header_array;  /* in:  EFI_CAPSULE_HEADER * */
            xen_ulong_t capsule_count;         /* in */
            uint64_t sg_list;                  /* in:  machine address */
        } update_capsule;
    } u;
};
typedef struct xenpf_efi_runtime_call xenpf_efi_runtime_call_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t);

/* xenpf_firmware_info.type, and the member of xenpf_firmware_info.u that it fills. */
#define XEN_FW_DISK_INFO             1  /* disk_info: BIOS, int 0x13 */
#define XEN_FW_DISK_MBR_SIGNATURE    2  /* disk_mbr_signature */
#define XEN_FW_VBEDDC_INFO           3  /* vbeddc_info: BIOS, int 0x10 */
#define XEN_FW_EFI_INFO              4  /* efi_info, since 4.2 */
#define XEN_FW_KBD_SHIFT_FLAGS       5  /* kbd_shift_flags, since 4.3 */

/* xenpf_firmware_info.index with XEN_FW_EFI_INFO, and the member of xenpf_efi_info; since 4.2. */
#define XEN_FW_EFI_VERSION           0  /* version: of EFI */
#define XEN_FW_EFI_CONFIG_TABLE      1  /* cfg */
#define XEN_FW_EFI_VENDOR            2  /* vendor */
#define XEN_FW_EFI_MEM_INFO          3  /* mem */
#define XEN_FW_EFI_RT_VERSION        4  /* version: of the runtime services */
#define XEN_FW_EFI_PCI_ROM           5  /* pci_rom, since 4.3 */
#define XEN_FW_EFI_APPLE_PROPERTIES  6  /* apple_properties, since 4.9 */

/*
 * union xenpf_efi_info, of xenpf_firmware_info: what EFI left behind. Addresses are
 * machine addresses.
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

/*
 * XENPF_firmware_info: what the firmware said before Xen took over. x86. -XEN_ESRCH:
 * it did not say this, or the index is behind the last one; -XEN_EINVAL: no such type.
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
    uint32_t index;                     /* in:  which disk, from 0; XEN_FW_EFI_*; else 0 */
    union {
        struct {
            uint8_t  device;                    /* out: BIOS number of the disk */
            uint8_t  version;                   /* out: int 0x13, 0x41: AH */
            uint16_t interface_support;         /* out: int 0x13, 0x41: CX */
            uint16_t legacy_max_cylinder;       /* out: int 0x13, 0x08: last cylinder */
            uint8_t  legacy_max_head;           /* out: last head */
            uint8_t  legacy_sectors_per_track;  /* out: last sector */
            XEN_GUEST_HANDLE(void) edd_params;  /* out: int 0x13, 0x48: the buffer; in: its first
                                                   two bytes are its size */
        } disk_info;
        struct {
            uint8_t  device;                    /* out: BIOS number of the disk */
            uint32_t mbr_signature;             /* out: at 0x1b8 of its first sector */
        } disk_mbr_signature;
        struct {
            uint8_t  capabilities;              /* out: int 0x10, 0x4f15: BL */
            uint8_t  edid_transfer_time;        /* out: BH: seconds for a block */
            XEN_GUEST_HANDLE(uint8) edid;       /* out: 128 bytes */
        } vbeddc_info;
        union xenpf_efi_info {
            uint32_t version;                   /* out: 16 bits major, 16 bits minor */
            struct {
                uint64_t addr;                  /* out: of the EFI_CONFIGURATION_TABLEs */
                uint32_t nent;                  /* out: how many */
            } cfg;
            struct {
                uint32_t revision;              /* out: of the firmware */
                uint32_t bufsz;                 /* in:  bytes of name */
                XEN_GUEST_HANDLE(void) name;    /* out: UTF-16, ends with a NUL */
            } vendor;
            struct {
                uint64_t addr;                  /* in:  an address; out: where its area begins */
                uint64_t size;                  /* in:  bytes; out: of them, in the area */
                uint64_t attr;                  /* out: EFI_MEMORY_* */
                uint32_t type;                  /* out: EFI_MEMORY_TYPE */
            } mem;
            struct {
                uint16_t segment;               /* in:  the device */
                uint8_t  bus;                   /* in */
                uint8_t  devfn;                 /* in:  device << 3 | function */
                uint16_t vendor;                /* in:  its vendor */
                uint16_t devid;                 /* in:  its device id */
                uint64_t address;               /* out: of the option ROM */
                xen_ulong_t size;               /* out: bytes of it */
            } pci_rom;
            struct {
                uint64_t address;               /* out: of the properties */
                xen_ulong_t size;               /* out: bytes of them */
            } apple_properties;
        } efi_info;
        uint8_t kbd_shift_flags;                /* out: int 0x16, 0x02: AL */
    } u;
};
typedef struct xenpf_firmware_info xenpf_firmware_info_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_firmware_info_t);

/* xenpf_enter_acpi_sleep.flags; since 4.3 */
#define XENPF_ACPI_SLEEP_EXTENDED  0x00000001  /* the sleep control register, not PM1 */

/*
 * XENPF_enter_acpi_sleep: put the machine to sleep, or turn it off. x86. Returns when
 * it has woken up. -XEN_EPERM: the machine has no register for it; -XEN_EINVAL: bad values.
 * Until interface version 0x00040300 the first members have other names.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040300
struct xenpf_enter_acpi_sleep {
    uint16_t val_a;             /* in:  for PM1a control; extended: SLP_TYP for sleep control */
    uint16_t val_b;             /* in:  for PM1b control; extended: SLP_TYP, the second value */
    uint32_t sleep_state;       /* in:  1 ... 5 of ACPI's S1 to S5 */
    uint32_t flags;             /* in:  XENPF_ACPI_SLEEP_*, other bits 0 */
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

/* XENPF_change_freq: dom0 has changed a CPU's frequency. x86, where Xen leaves that to dom0. */
struct xenpf_change_freq {
    uint32_t flags;             /* in:  must be 0 */
    uint32_t cpu;               /* in:  Xen's number of the CPU */
    uint64_t freq;              /* in:  Hz */
};
typedef struct xenpf_change_freq xenpf_change_freq_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_change_freq_t);

/*
 * XENPF_getidletime: how long CPUs have been idle since boot. x86, where Xen leaves
 * their frequency to dom0 (else -XEN_ENOSYS). The time of a CPU that does not exist is 0.
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
    XEN_GUEST_HANDLE(uint8) cpumap_bitmap;  /* in:  a bit a CPU; out: those that exist */
    uint32_t cpumap_nr_cpus;                /* in:  bits of it */
    XEN_GUEST_HANDLE(uint64) idletime;      /* out: by number of the CPU, ns; others unchanged */
    uint64_t now;                           /* out: system time of the answer, ns */
};
typedef struct xenpf_getidletime xenpf_getidletime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_getidletime_t);

/* start_info.flags, SIF_PM_MASK: what of the power management Xen does; since 3.3. */
#define XEN_PROCESSOR_PM_CX        1  /* idle states */
#define XEN_PROCESSOR_PM_PX        2  /* frequencies */
#define XEN_PROCESSOR_PM_TX        4  /* throttling */

/* xenpf_set_processor_pminfo.type, and the member of its u. */
#define XEN_PM_CX                  0  /* power */
#define XEN_PM_PX                  1  /* perf */
#define XEN_PM_TX                  2  /* none: -XEN_ENOSYS */
#define XEN_PM_PDC                 3  /* pdc, since 4.2 */
#define XEN_PM_CPPC                4  /* cppc_data, since 4.21 */

/* xen_processor_performance.flags: what it holds, by the ACPI object's name. */
#define XEN_PX_PCT                 1  /* control_register, status_register */
#define XEN_PX_PSS                 2  /* state_count, states */
#define XEN_PX_PPC                 4  /* platform_limit */
#define XEN_PX_PSD                 8  /* domain_info, shared_type */

/* xen_processor_cppc.flags: what it holds; since 4.21. */
#define XEN_CPPC_PSD               1  /* domain_info, shared_type */
#define XEN_CPPC_CPC               2  /* cpc */

/* xen_power_register: a register as ACPI describes it (Generic Address Structure). */
struct xen_power_register {
    uint32_t space_id;          /* 0 memory, 1 I/O port, 0x7f fixed hardware */
    uint32_t bit_width;
    uint32_t bit_offset;
    uint32_t access_size;
    uint64_t address;
};

/* xen_processor_csd: which CPUs enter an idle state together (_CSD). */
struct xen_processor_csd {
    uint32_t domain;            /* number of the group */
    uint32_t coord_type;        /* ACPI: 0xfc all, 0xfd any, 0xfe hardware */
    uint32_t num;               /* CPUs in the group */
};
typedef struct xen_processor_csd xen_processor_csd_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_csd_t);

/*
 * xen_processor_cx: one idle state (_CST).
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
    struct xen_power_register reg;              /* in:  how to enter it */
    uint8_t  type;                              /* in:  1: C1, 2: C2, 3: C3 */
    uint32_t latency;                           /* in:  worst time to leave it, us */
    uint32_t power;                             /* in:  average use, mW */
    uint32_t dpcnt;                             /* in:  entries of dp */
    XEN_GUEST_HANDLE(xen_processor_csd_t) dp;   /* in:  NULL for none */
};
typedef struct xen_processor_cx xen_processor_cx_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_cx_t);

/* xen_processor_flags: of a CPU's idle states; the other bits are ignored. */
struct xen_processor_flags {
    uint32_t bm_control:1;          /* bit 0: bus masters can be kept out */
    uint32_t bm_check:1;            /* bit 1: whether they are active has to be looked at */
    uint32_t has_cst:1;             /* bit 2: the states come from _CST */
    uint32_t power_setup_done:1;    /* bit 3 */
    uint32_t bm_rld_set:1;          /* bit 4: bus masters wake it */
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
    uint32_t count;                              /* in:  entries of states */
    struct xen_processor_flags flags;            /* in */
    XEN_GUEST_HANDLE(xen_processor_cx_t) states; /* in */
};

/*
 * xen_pct_register: where a frequency is set or read (_PCT).
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
    uint16_t length;            /* of it, 12 */
    uint8_t  space_id;          /* 1 I/O port, 0x7f fixed hardware */
    uint8_t  bit_width;
    uint8_t  bit_offset;
    uint8_t  reserved;          /* ignored */
    uint64_t address;
};

/* xen_processor_px: one frequency (_PSS). */
struct xen_processor_px {
    uint64_t core_frequency;        /* in:  MHz */
    uint64_t power;                 /* in:  mW */
    uint64_t transition_latency;    /* in:  us */
    uint64_t bus_master_latency;    /* in:  us */
    uint64_t control;               /* in:  what to write to have it */
    uint64_t status;                /* in:  what is read when it is there */
};
typedef struct xen_processor_px xen_processor_px_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_px_t);

/* xen_psd_package: which CPUs change frequency together (_PSD). */
struct xen_psd_package {
    uint64_t num_entries;       /* of the ACPI package, 5 */
    uint64_t revision;          /* 0 */
    uint64_t domain;            /* number of the group */
    uint64_t coord_type;        /* ACPI: 0xfc all, 0xfd any, 0xfe hardware */
    uint64_t num_processors;    /* in the group */
};

/* xen_processor_performance.shared_type, xen_processor_cppc.shared_type */
#define XEN_CPUPERF_SHARED_TYPE_HW   1  /* the hardware coordinates the group */
#define XEN_CPUPERF_SHARED_TYPE_ALL  2  /* each CPU of the group has to be set */
#define XEN_CPUPERF_SHARED_TYPE_ANY  3  /* any CPU of the group sets all */

/*
 * xen_processor_performance: all frequencies of a CPU.
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
    uint32_t flags;                              /* in:  XEN_PX_*: what follows is here */
    uint32_t platform_limit;                     /* in:  index of the highest one allowed now */
    struct xen_pct_register control_register;    /* in */
    struct xen_pct_register status_register;     /* in */
    uint32_t state_count;                        /* in:  entries of states */
    XEN_GUEST_HANDLE(xen_processor_px_t) states; /* in:  the fastest first */
    struct xen_psd_package domain_info;          /* in */
    uint32_t shared_type;                        /* in:  XEN_CPUPERF_SHARED_TYPE_* */
};
typedef struct xen_processor_performance xen_processor_performance_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_performance_t);

/* xen_processor_cppc: a CPU's performance in its own units (_CPC); since 4.21. */
struct xen_processor_cppc {
    uint8_t flags;                          /* in:  XEN_CPPC_* */
    uint8_t pad[3];                         /* in:  must be 0 */
    struct {
        uint32_t highest_perf;              /* in:  for a short time */
        uint32_t nominal_perf;              /* in:  for ever */
        uint32_t lowest_nonlinear_perf;     /* in:  below it, less saves little */
        uint32_t lowest_perf;               /* in */
        uint32_t lowest_mhz;                /* in:  of lowest_perf, 0: not known */
        uint32_t nominal_mhz;               /* in:  of nominal_perf, 0: not known */
    } cpc;
    uint32_t shared_type;                   /* in:  XEN_CPUPERF_SHARED_TYPE_* */
    struct xen_psd_package domain_info;     /* in */
};
typedef struct xen_processor_cppc xen_processor_cppc_t;

/*
 * XENPF_set_processor_pminfo: dom0 read in ACPI what a CPU can do to save power. x86.
 * -XEN_ENOSYS: Xen does not manage this kind; -XEN_EINVAL: it makes no sense.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  id
 *        4     4       4     4  type
 *        8   104       8    92  u
 *      112           100
 */
struct xenpf_set_processor_pminfo {
    uint32_t id;                                /* in:  the CPU's id in ACPI */
    uint32_t type;                              /* in:  XEN_PM_* */
    union {
        struct xen_processor_power       power;
        struct xen_processor_performance perf;
        XEN_GUEST_HANDLE(uint32)         pdc;   /* in, out: the _PDC buffer: revision, count,
                                                   capabilities; Xen adds its own */
        struct xen_processor_cppc        cppc_data;  /* since 4.21 */
    } u;
};
typedef struct xenpf_set_processor_pminfo xenpf_set_processor_pminfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t);

/* xenpf_pcpuinfo.flags */
#define XEN_PCPU_FLAGS_ONLINE      1  /* the CPU is in use */
#define XEN_PCPU_FLAGS_INVALID     2  /* there is no CPU of this number */

/* XENPF_get_cpuinfo: is there this CPU, and what do APIC and ACPI call it? x86. */
struct xenpf_pcpuinfo {
    uint32_t xen_cpuid;         /* in:  Xen's number of the CPU */
    uint32_t max_present;       /* out: the highest number of a CPU that is there */
    uint32_t flags;             /* out: XEN_PCPU_FLAGS_* */
    uint32_t apic_id;           /* out: unless INVALID */
    uint32_t acpi_id;           /* out: unless INVALID */
};
typedef struct xenpf_pcpuinfo xenpf_pcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpuinfo_t);

/* XENPF_get_cpu_version: which model a CPU is. x86. No such CPU: the values are 0. */
struct xenpf_pcpu_version {
    uint32_t xen_cpuid;         /* in:  Xen's number of the CPU */
    uint32_t max_present;       /* out: the highest number of a CPU that is there */
    char     vendor_id[12];     /* out: as CPUID leaf 0 has it, without a NUL */
    uint32_t family;            /* out */
    uint32_t model;             /* out */
    uint32_t stepping;          /* out */
};
typedef struct xenpf_pcpu_version xenpf_pcpu_version_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpu_version_t);

/*
 * XENPF_cpu_online, XENPF_cpu_offline: use a CPU, or stop using it. x86. -XEN_EINVAL:
 * there is none of this number; offline, -XEN_EOPNOTSUPP: CPU 0.
 */
struct xenpf_cpu_ol {
    uint32_t cpuid;             /* in:  Xen's number of the CPU */
};
typedef struct xenpf_cpu_ol xenpf_cpu_ol_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_cpu_ol_t);

/* XENPF_cpu_hotadd: somebody plugged a CPU in. x86. Returns Xen's number for it, offline yet. */
struct xenpf_cpu_hotadd {
    uint32_t apic_id;           /* in */
    uint32_t acpi_id;           /* in */
    uint32_t pxm;               /* in:  its proximity domain (ACPI) */
};
typedef struct xenpf_cpu_hotadd xenpf_cpu_hotadd_t;

/* XENPF_mem_hotadd: somebody plugged memory in. x86. */
struct xenpf_mem_hotadd {
    uint64_t spfn;              /* in:  first frame */
    uint64_t epfn;              /* in:  the frame behind the last */
    uint32_t pxm;               /* in:  its proximity domain (ACPI) */
    uint32_t flags;             /* in:  ignored */
};
typedef struct xenpf_mem_hotadd xenpf_mem_hotadd_t;

/* xenpf_core_parking.type */
#define XEN_CORE_PARKING_SET       1  /* idle_nums is in */
#define XEN_CORE_PARKING_GET       2  /* idle_nums is out */

/* XENPF_core_parking: how many CPUs stay idle, at the firmware's wish. x86. */
struct xenpf_core_parking {
    uint32_t type;              /* in:  XEN_CORE_PARKING_* */
    uint32_t idle_nums;         /* SET: in, GET: out: number of CPUs */
};
typedef struct xenpf_core_parking xenpf_core_parking_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_core_parking_t);

/* xenpf_resource_entry.u.cmd */
#define XEN_RESOURCE_OP_MSR_READ   0
#define XEN_RESOURCE_OP_MSR_WRITE  1

/*
 * xenpf_resource_entry: one access of XENPF_resource_op. MSR 0x10 (the time stamp
 * counter) can only be read, and gives the system time in ns instead, that of the
 * entry before it: no interrupt comes between these two.
 */
struct xenpf_resource_entry {
    union {
        uint32_t cmd;           /* in:  XEN_RESOURCE_OP_* */
        int32_t  ret;           /* out: the error of an entry that failed */
    } u;
    uint32_t rsvd;              /* in:  must be 0 */
    uint64_t idx;               /* in:  number of the MSR */
    uint64_t val;               /* read: out, write: in */
};
typedef struct xenpf_resource_entry xenpf_resource_entry_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_entry_t);

/*
 * XENPF_resource_op: registers of one CPU, in order and at one go. x86; only some MSRs.
 * Returns how many entries were done, the next one has the error in u.ret; or an
 * error, where none was tried.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  nr_entries
 *        4     4       4     4  cpu
 *        8     8       8     4  entries
 *       16            12
 */
struct xenpf_resource_op {
    uint32_t nr_entries;                              /* in:  a few at most */
    uint32_t cpu;                                     /* in:  Xen's number of the CPU */
    XEN_GUEST_HANDLE(xenpf_resource_entry_t) entries; /* in, out */
};
typedef struct xenpf_resource_op xenpf_resource_op_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_op_t);

/*
 * XENPF_get_symbol: one entry of Xen's own symbol table. x86.
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
    uint32_t namelen;               /* in:  bytes of name; out: length of the symbol's name,
                                       its NUL counted, which may be more */
    uint32_t symnum;                /* in:  index; out: the next one, the same at the end */
    XEN_GUEST_HANDLE(char) name;    /* out */
    uint64_t address;               /* out: virtual address in Xen */
    char     type;                  /* out: as nm prints it */
};
typedef struct xenpf_symdata xenpf_symdata_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_symdata_t);

/*
 * XENPF_get_dom0_console: the screen as Xen leaves it, for a dom0 that has no
 * start_info (PVH). x86. Returns the bytes of the record that Xen knows, 0: no screen.
 */
typedef struct dom0_vga_console_info xenpf_dom0_console_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_dom0_console_t);

/* XENPF_get_ucode_revision: which microcode a CPU runs. x86. */
struct xenpf_ucode_revision {
    uint32_t cpu;               /* in:  Xen's number of the CPU */
    uint32_t signature;         /* out: CPUID leaf 1, EAX */
    uint32_t pf;                /* out: platform flags, Intel only */
    uint32_t revision;          /* out */
};
typedef struct xenpf_ucode_revision xenpf_ucode_revision_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_ucode_revision_t);

/* xenpf_microcode_update2.flags */
#define XENPF_UCODE_FORCE          1  /* load it though it is not newer */

/*
 * XENPF_microcode_update2: load microcode into all CPUs. x86. -XEN_EINVAL: other flags,
 * or no container.
 *
 *   offset  size  x86_32  size  field
 *        0     4       0     4  flags
 *        4     4       4     4  length
 *        8     8       8     4  data
 *       16            12
 */
struct xenpf_microcode_update2 {
    uint32_t flags;                     /* in:  XENPF_UCODE_*, other bits 0 */
    uint32_t length;                    /* in:  bytes of data */
    XEN_GUEST_HANDLE(const_void) data;  /* in:  the vendor's container */
};
typedef struct xenpf_microcode_update2 xenpf_microcode_update2_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update2_t);

/* xen_platform_op: the operation and its argument, 136 bytes on every ABI. */
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
        uint8_t                      pad[128];      /* ignored: the union's size */
    } u;
};
typedef struct xen_platform_op xen_platform_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_platform_op_t);

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */
#endif /* __XEN_PUBLIC_PLATFORM_H__ */
