/* SPDX-License-Identifier: MIT */
/*
 * platform.h - the definitions of platform.h in older releases of Xen.
 *
 * Contract: included by ../platform.h if XEN_CONTROL_RELEASE selects an older
 *           release. That header explains the operations and the members.
 *           Written by `xenabi control` from abi-snapshots/control.
 * Layout:   that of the release. The comment after a member is its offset; the
 *           comment after a closing brace is the size of the record. If ABIs have
 *           other numbers, these follow.
 */
#include "../platform.h"

#ifndef __XEN_PUBLIC_CONTROL_PLATFORM_H__
#define __XEN_PUBLIC_CONTROL_PLATFORM_H__

#if defined(XEN_CONTROL_OLDER)

XEN_ABI_BEGIN

/* xen_platform_op.interface_version */
#define XENPF_INTERFACE_VERSION                    0x3000001

/* XENPF_*: values of xen_platform_op.cmd */
#define XENPF_settime32                            17
#define XENPF_add_memtype                          31
#define XENPF_del_memtype                          32
#define XENPF_read_memtype                         33
#define XENPF_microcode_update                     35
#define XENPF_platform_quirk                       39
#define XENPF_get_cpu_version                      48
#define XENPF_efi_runtime_call                     49
#define XENPF_firmware_info                        50
#define XENPF_enter_acpi_sleep                     51
#define XENPF_change_freq                          52
#define XENPF_getidletime                          53
#define XENPF_set_processor_pminfo                 54
#define XENPF_get_cpuinfo                          55
#define XENPF_cpu_online                           56
#define XENPF_cpu_offline                          57
#define XENPF_cpu_hotadd                           58
#define XENPF_mem_hotadd                           59
#define XENPF_core_parking                         60
#define XENPF_resource_op                          61
#define XENPF_settime64                            62
#define XENPF_get_symbol                           63
#if XEN_CONTROL_RELEASE >= 418
#define XENPF_get_dom0_console                     64
#define XENPF_get_ucode_revision                   65
#endif
#if XEN_CONTROL_RELEASE >= 420
#define XENPF_microcode_update2                    66
#endif

/* XENPF_settime is XENPF_settime64 since interface version 0x00040600, else XENPF_settime32 */
#if __XEN_INTERFACE_VERSION__ < 0x00040600
#define XENPF_settime                              17
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
#define XENPF_settime                              62
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_settime32, XENPF_settime64: set the wall clock that Xen shows to all guests */
struct xenpf_settime32 {
    uint32_t secs;                                          /* 0 */
    uint32_t nsecs;                                         /* 4 */
    uint64_t system_time;                                   /* 8 */
};                                                          /* 16 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xenpf_settime32 xenpf_settime32_t;
#endif

struct xenpf_settime64 {
    uint64_t secs;                                          /* 0 */
    uint32_t nsecs;                                         /* 8 */
    uint32_t mbz;                                           /* 12 */
    uint64_t system_time;                                   /* 16 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xenpf_settime64 xenpf_settime64_t;
#endif

#if __XEN_INTERFACE_VERSION__ >= 0x00040600
#define xenpf_settime                              xenpf_settime64
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040600
#define xenpf_settime                              xenpf_settime32
typedef struct xenpf_settime32 xenpf_settime_t;
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
typedef struct xenpf_settime64 xenpf_settime_t;
#endif
DEFINE_XEN_GUEST_HANDLE(xenpf_settime_t);

/* XENPF_add_memtype: set the cache type of a range of machine memory in the MTRRs of all CPUs */
struct xenpf_add_memtype {
    xen_pfn_t mfn;                                          /* 0 */
    uint64_t nr_mfns;                                       /* 8; x86_32: 4 */
    uint32_t type;                                          /* 16; x86_32: 12 */
    uint32_t handle;                                        /* 20; x86_32: 16 */
    uint32_t reg;                                           /* 24; x86_32: 20 */
};                                                          /* 32; x86_32: 24 */
typedef struct xenpf_add_memtype xenpf_add_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_add_memtype_t);

/* XENPF_del_memtype: remove one user of a variable MTRR; without users it becomes free */
struct xenpf_del_memtype {
    uint32_t handle;                                        /* 0 */
    uint32_t reg;                                           /* 4 */
};                                                          /* 8 */
typedef struct xenpf_del_memtype xenpf_del_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_del_memtype_t);

/* XENPF_read_memtype: read a variable MTRR */
struct xenpf_read_memtype {
    uint32_t reg;                                           /* 0 */
    xen_pfn_t mfn;                                          /* 8; x86_32: 4 */
    uint64_t nr_mfns;                                       /* 16; x86_32: 8 */
    uint32_t type;                                          /* 24; x86_32: 16 */
};                                                          /* 32; x86_32: 20 */
typedef struct xenpf_read_memtype xenpf_read_memtype_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_read_memtype_t);

/* XENPF_microcode_update: load newer microcode into all online CPUs */
struct xenpf_microcode_update {
    XEN_GUEST_HANDLE(const_void) data;                      /* 0 */
    uint32_t length;                                        /* 8; x86_32: 4 */
};                                                          /* 16; x86_32: 8 */
typedef struct xenpf_microcode_update xenpf_microcode_update_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_platform_quirk.quirk_id */
#define QUIRK_NOIRQBALANCING                       1
#define QUIRK_IOAPIC_BAD_REGSEL                    2
#define QUIRK_IOAPIC_GOOD_REGSEL                   3

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_platform_quirk: tell Xen about a defect of the machine */
struct xenpf_platform_quirk {
    uint32_t quirk_id;                                      /* 0 */
};                                                          /* 4 */
typedef struct xenpf_platform_quirk xenpf_platform_quirk_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_platform_quirk_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_efi_runtime_call.function: selects the member of xenpf_efi_runtime_call.u */
#define XEN_EFI_get_time                           1
#define XEN_EFI_set_time                           2
#define XEN_EFI_get_wakeup_time                    3
#define XEN_EFI_set_wakeup_time                    4
#define XEN_EFI_get_next_high_monotonic_count      5
#define XEN_EFI_get_variable                       6
#define XEN_EFI_set_variable                       7
#define XEN_EFI_get_next_variable_name             8
#define XEN_EFI_query_variable_info                9
#define XEN_EFI_query_capsule_capabilities         10
#define XEN_EFI_update_capsule                     11

/* xenpf_efi_runtime_call.misc: flags, depending on the function */
#define XEN_EFI_GET_TIME_SET_CLEARS_NS             1
#define XEN_EFI_GET_WAKEUP_TIME_ENABLED            1
#define XEN_EFI_GET_WAKEUP_TIME_PENDING            2
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE             1
#define XEN_EFI_SET_WAKEUP_TIME_ENABLE_ONLY        2
#define XEN_EFI_VARIABLE_NON_VOLATILE              1
#define XEN_EFI_VARIABLE_BOOTSERVICE_ACCESS        2
#define XEN_EFI_VARIABLE_RUNTIME_ACCESS            4
#define XEN_EFI_VARINFO_BOOT_SNAPSHOT              1

#ifndef XEN_ABI_ASSEMBLER
/* xenpf_efi_time: a date and time, with the layout of EFI_TIME */
struct xenpf_efi_time {
    uint16_t year;                                          /* 0 */
    uint8_t month;                                          /* 2 */
    uint8_t day;                                            /* 3 */
    uint8_t hour;                                           /* 4 */
    uint8_t min;                                            /* 5 */
    uint8_t sec;                                            /* 6 */
    uint32_t ns;                                            /* 8 */
    int16_t tz;                                             /* 12 */
    uint8_t daylight;                                       /* 14 */
};                                                          /* 16 */

/* xenpf_efi_guid: the namespace of a variable, with the layout of EFI_GUID */
struct xenpf_efi_guid {
    uint32_t data1;                                         /* 0 */
    uint16_t data2;                                         /* 4 */
    uint16_t data3;                                         /* 6 */
    uint8_t data4[8];                                       /* 8 */
};                                                          /* 16 */

/* XENPF_efi_runtime_call: call a runtime service of the machine's EFI firmware */
struct xenpf_efi_runtime_call {
    uint32_t function;                                      /* 0 */
    uint32_t misc;                                          /* 4 */
    xen_ulong_t status;                                     /* 8 */
    union {                                                 /* 16; x86_32: 12 */
        struct {                                            /* 16; x86_32: 12 */
            struct xenpf_efi_time time;                     /* 16; x86_32: 12 */
            uint32_t resolution;                            /* 32; x86_32: 28 */
            uint32_t accuracy;                              /* 36; x86_32: 32 */
        } get_time;
        struct xenpf_efi_time set_time;                     /* 16; x86_32: 12 */
        struct xenpf_efi_time get_wakeup_time;              /* 16; x86_32: 12 */
        struct xenpf_efi_time set_wakeup_time;              /* 16; x86_32: 12 */
        struct {                                            /* 16; x86_32: 12 */
            XEN_GUEST_HANDLE(void) name;                    /* 16; x86_32: 12 */
            xen_ulong_t size;                               /* 24; x86_32: 16 */
            XEN_GUEST_HANDLE(void) data;                    /* 32; x86_32: 20 */
            struct xenpf_efi_guid vendor_guid;              /* 40; x86_32: 24 */
        } get_variable;
        struct {                                            /* 16; x86_32: 12 */
            XEN_GUEST_HANDLE(void) name;                    /* 16; x86_32: 12 */
            xen_ulong_t size;                               /* 24; x86_32: 16 */
            XEN_GUEST_HANDLE(void) data;                    /* 32; x86_32: 20 */
            struct xenpf_efi_guid vendor_guid;              /* 40; x86_32: 24 */
        } set_variable;
        struct {                                            /* 16; x86_32: 12 */
            xen_ulong_t size;                               /* 16; x86_32: 12 */
            XEN_GUEST_HANDLE(void) name;                    /* 24; x86_32: 16 */
            struct xenpf_efi_guid vendor_guid;              /* 32; x86_32: 20 */
        } get_next_variable_name;
        struct {                                            /* 16; x86_32: 12 */
            uint32_t attr;                                  /* 16; x86_32: 12 */
            uint64_t max_store_size;                        /* 24; x86_32: 16 */
            uint64_t remain_store_size;                     /* 32; x86_32: 24 */
            uint64_t max_size;                              /* 40; x86_32: 32 */
        } query_variable_info;
        struct {                                            /* 16; x86_32: 12 */
            XEN_GUEST_HANDLE(void) capsule_header_array;    /* 16; x86_32: 12 */
            xen_ulong_t capsule_count;                      /* 24; x86_32: 16 */
            uint64_t max_capsule_size;                      /* 32; x86_32: 20 */
            uint32_t reset_type;                            /* 40; x86_32: 28 */
        } query_capsule_capabilities;
        struct {                                            /* 16; x86_32: 12 */
            XEN_GUEST_HANDLE(void) capsule_header_array;    /* 16; x86_32: 12 */
            xen_ulong_t capsule_count;                      /* 24; x86_32: 16 */
            uint64_t sg_list;                               /* 32; x86_32: 20 */
        } update_capsule;
    } u;
};                                                          /* 56; x86_32: 40 */
typedef struct xenpf_efi_runtime_call xenpf_efi_runtime_call_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_efi_runtime_call_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_firmware_info.type: selects the member of xenpf_firmware_info.u that Xen fills */
#define XEN_FW_DISK_INFO                           1
#define XEN_FW_DISK_MBR_SIGNATURE                  2
#define XEN_FW_VBEDDC_INFO                         3
#define XEN_FW_EFI_INFO                            4
#define XEN_FW_KBD_SHIFT_FLAGS                     5

/* xenpf_firmware_info.index with XEN_FW_EFI_INFO: selects the member of xenpf_efi_info */
#define XEN_FW_EFI_VERSION                         0
#define XEN_FW_EFI_CONFIG_TABLE                    1
#define XEN_FW_EFI_VENDOR                          2
#define XEN_FW_EFI_MEM_INFO                        3
#define XEN_FW_EFI_RT_VERSION                      4
#define XEN_FW_EFI_PCI_ROM                         5
#if XEN_CONTROL_RELEASE >= 409
#define XEN_FW_EFI_APPLE_PROPERTIES                6
#endif

#if XEN_CONTROL_RELEASE < 409
#ifndef XEN_ABI_ASSEMBLER
union xenpf_efi_info {
    uint32_t version;                                       /* 0 */
    struct {                                                /* 0 */
        uint64_t addr;                                      /* 0 */
        uint32_t nent;                                      /* 8 */
    } cfg;
    struct {                                                /* 0 */
        uint32_t revision;                                  /* 0 */
        uint32_t bufsz;                                     /* 4 */
        XEN_GUEST_HANDLE(void) name;                        /* 8 */
    } vendor;
    struct {                                                /* 0 */
        uint64_t addr;                                      /* 0 */
        uint64_t size;                                      /* 8 */
        uint64_t attr;                                      /* 16 */
        uint32_t type;                                      /* 24 */
    } mem;
    struct {                                                /* 0 */
        uint16_t segment;                                   /* 0 */
        uint8_t bus;                                        /* 2 */
        uint8_t devfn;                                      /* 3 */
        uint16_t vendor;                                    /* 4 */
        uint16_t devid;                                     /* 6 */
        uint64_t address;                                   /* 8 */
        xen_ulong_t size;                                   /* 16 */
    } pci_rom;
};                                                          /* 32; x86_32: 28 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 409
#ifndef XEN_ABI_ASSEMBLER
union xenpf_efi_info {
    uint32_t version;                                       /* 0 */
    struct {                                                /* 0 */
        uint64_t addr;                                      /* 0 */
        uint32_t nent;                                      /* 8 */
    } cfg;
    struct {                                                /* 0 */
        uint32_t revision;                                  /* 0 */
        uint32_t bufsz;                                     /* 4 */
        XEN_GUEST_HANDLE(void) name;                        /* 8 */
    } vendor;
    struct {                                                /* 0 */
        uint64_t addr;                                      /* 0 */
        uint64_t size;                                      /* 8 */
        uint64_t attr;                                      /* 16 */
        uint32_t type;                                      /* 24 */
    } mem;
    struct {                                                /* 0 */
        uint16_t segment;                                   /* 0 */
        uint8_t bus;                                        /* 2 */
        uint8_t devfn;                                      /* 3 */
        uint16_t vendor;                                    /* 4 */
        uint16_t devid;                                     /* 6 */
        uint64_t address;                                   /* 8 */
        xen_ulong_t size;                                   /* 16 */
    } pci_rom;
    struct {                                                /* 0 */
        uint64_t address;                                   /* 0 */
        xen_ulong_t size;                                   /* 8 */
    } apple_properties;
};                                                          /* 32; x86_32: 28 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_firmware_info: what the firmware reported while Xen booted */
struct xenpf_firmware_info {
    uint32_t type;                                          /* 0 */
    uint32_t index;                                         /* 4 */
    union {                                                 /* 8 */
        struct {                                            /* 8 */
            uint8_t device;                                 /* 8 */
            uint8_t version;                                /* 9 */
            uint16_t interface_support;                     /* 10 */
            uint16_t legacy_max_cylinder;                   /* 12 */
            uint8_t legacy_max_head;                        /* 14 */
            uint8_t legacy_sectors_per_track;               /* 15 */
            XEN_GUEST_HANDLE(void) edd_params;              /* 16 */
        } disk_info;
        struct {                                            /* 8 */
            uint8_t device;                                 /* 8 */
            uint32_t mbr_signature;                         /* 12 */
        } disk_mbr_signature;
        struct {                                            /* 8 */
            uint8_t capabilities;                           /* 8 */
            uint8_t edid_transfer_time;                     /* 9 */
            XEN_GUEST_HANDLE(uint8) edid;                   /* 16; x86_32: 12 */
        } vbeddc_info;
        union xenpf_efi_info efi_info;                      /* 8 */
        uint8_t kbd_shift_flags;                            /* 8 */
    } u;
};                                                          /* 40; x86_32: 36 */
typedef struct xenpf_firmware_info xenpf_firmware_info_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_firmware_info_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_enter_acpi_sleep.flags; since 4.3 */
#define XENPF_ACPI_SLEEP_EXTENDED                  1

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_enter_acpi_sleep: suspend the machine to memory (S3) or turn it off (S5) */
struct xenpf_enter_acpi_sleep {
#if __XEN_INTERFACE_VERSION__ >= 0x00040300
    uint16_t val_a;                                         /* 0 */
    uint16_t val_b;                                         /* 2 */
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040300
    uint16_t pm1a_cnt_val;                                  /* 0 */
    uint16_t pm1b_cnt_val;                                  /* 2 */
#endif
    uint32_t sleep_state;                                   /* 4 */
    uint32_t flags;                                         /* 8 */
};                                                          /* 12 */
typedef struct xenpf_enter_acpi_sleep xenpf_enter_acpi_sleep_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_enter_acpi_sleep_t);

/* XENPF_change_freq: tell Xen that dom0 has changed the frequency of a CPU */
struct xenpf_change_freq {
    uint32_t flags;                                         /* 0 */
    uint32_t cpu;                                           /* 4 */
    uint64_t freq;                                          /* 8 */
};                                                          /* 16 */
typedef struct xenpf_change_freq xenpf_change_freq_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_change_freq_t);

/* XENPF_getidletime: how long CPUs have been idle since boot */
struct xenpf_getidletime {
    XEN_GUEST_HANDLE(uint8) cpumap_bitmap;                  /* 0 */
    uint32_t cpumap_nr_cpus;                                /* 8; x86_32: 4 */
    XEN_GUEST_HANDLE(uint64) idletime;                      /* 16; x86_32: 8 */
    uint64_t now;                                           /* 24; x86_32: 12 */
};                                                          /* 32; x86_32: 20 */
typedef struct xenpf_getidletime xenpf_getidletime_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_getidletime_t);
#endif /* XEN_ABI_ASSEMBLER */

/* start_info.flags, the bits of SIF_PM_MASK shifted right: data that Xen wants; since 3.3 */
#define XEN_PROCESSOR_PM_CX                        1
#define XEN_PROCESSOR_PM_PX                        2
#define XEN_PROCESSOR_PM_TX                        4

/* xenpf_set_processor_pminfo.type: selects the member of u */
#define XEN_PM_CX                                  0
#define XEN_PM_PX                                  1
#define XEN_PM_TX                                  2
#define XEN_PM_PDC                                 3
#if XEN_CONTROL_RELEASE >= 421
#define XEN_PM_CPPC                                4
#endif

/* xen_processor_performance.flags: which members are valid, named after the ACPI objects */
#define XEN_PX_PCT                                 1
#define XEN_PX_PSS                                 2
#define XEN_PX_PPC                                 4
#define XEN_PX_PSD                                 8

/* xen_processor_cppc.flags: which members are valid; since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
#define XEN_CPPC_PSD                               1U
#define XEN_CPPC_CPC                               2U
#endif

#ifndef XEN_ABI_ASSEMBLER
/* xen_power_register: a register, as in ACPI's Generic Address Structure */
struct xen_power_register {
    uint32_t space_id;                                      /* 0 */
    uint32_t bit_width;                                     /* 4 */
    uint32_t bit_offset;                                    /* 8 */
    uint32_t access_size;                                   /* 12 */
    uint64_t address;                                       /* 16 */
};                                                          /* 24 */

/* xen_processor_csd: which CPUs enter an idle state together (ACPI _CSD) */
struct xen_processor_csd {
    uint32_t domain;                                        /* 0 */
    uint32_t coord_type;                                    /* 4 */
    uint32_t num;                                           /* 8 */
};                                                          /* 12 */
typedef struct xen_processor_csd xen_processor_csd_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_csd_t);

/* xen_processor_cx: one idle state of a CPU (ACPI _CST) */
struct xen_processor_cx {
    struct xen_power_register reg;                          /* 0 */
    uint8_t type;                                           /* 24 */
    uint32_t latency;                                       /* 28 */
    uint32_t power;                                         /* 32 */
    uint32_t dpcnt;                                         /* 36 */
    XEN_GUEST_HANDLE(xen_processor_csd_t) dp;               /* 40 */
};                                                          /* 48; x86_32: 44 */
typedef struct xen_processor_cx xen_processor_cx_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_cx_t);

/* xen_processor_flags: how a CPU enters idle states; Xen uses bits 0 to 2 and ignores the rest */
struct xen_processor_flags {
    uint32_t bm_control:1;                                  /* 0, bit 0 */
    uint32_t bm_check:1;                                    /* 0, bit 1 */
    uint32_t has_cst:1;                                     /* 0, bit 2 */
    uint32_t power_setup_done:1;                            /* 0, bit 3 */
    uint32_t bm_rld_set:1;                                  /* 0, bit 4 */
};                                                          /* 4 */

/* xen_processor_power: all idle states of a CPU */
struct xen_processor_power {
    uint32_t count;                                         /* 0 */
    struct xen_processor_flags flags;                       /* 4 */
    XEN_GUEST_HANDLE(xen_processor_cx_t) states;            /* 8 */
};                                                          /* 16; x86_32: 12 */

/* xen_pct_register: register that sets or reports the frequency (ACPI _PCT) */
struct xen_pct_register {
    uint8_t descriptor;                                     /* 0 */
    uint16_t length;                                        /* 2 */
    uint8_t space_id;                                       /* 4 */
    uint8_t bit_width;                                      /* 5 */
    uint8_t bit_offset;                                     /* 6 */
    uint8_t reserved;                                       /* 7 */
    uint64_t address;                                       /* 8 */
};                                                          /* 16 */

/* xen_processor_px: one frequency of a CPU (ACPI _PSS) */
struct xen_processor_px {
    uint64_t core_frequency;                                /* 0 */
    uint64_t power;                                         /* 8 */
    uint64_t transition_latency;                            /* 16 */
    uint64_t bus_master_latency;                            /* 24 */
    uint64_t control;                                       /* 32 */
    uint64_t status;                                        /* 40 */
};                                                          /* 48 */
typedef struct xen_processor_px xen_processor_px_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_px_t);

/* xen_psd_package: which CPUs change frequency together (ACPI _PSD) */
struct xen_psd_package {
    uint64_t num_entries;                                   /* 0 */
    uint64_t revision;                                      /* 8 */
    uint64_t domain;                                        /* 16 */
    uint64_t coord_type;                                    /* 24 */
    uint64_t num_processors;                                /* 32 */
};                                                          /* 40 */
#endif /* XEN_ABI_ASSEMBLER */

/* xen_processor_performance.shared_type, xen_processor_cppc.shared_type */
#if XEN_CONTROL_RELEASE >= 417
#define XEN_CPUPERF_SHARED_TYPE_HW                 1
#define XEN_CPUPERF_SHARED_TYPE_ALL                2
#define XEN_CPUPERF_SHARED_TYPE_ANY                3
#endif

#ifndef XEN_ABI_ASSEMBLER
/* xen_processor_performance: all frequencies of a CPU */
struct xen_processor_performance {
    uint32_t flags;                                         /* 0 */
    uint32_t platform_limit;                                /* 4 */
    struct xen_pct_register control_register;               /* 8 */
    struct xen_pct_register status_register;                /* 24 */
    uint32_t state_count;                                   /* 40 */
    XEN_GUEST_HANDLE(xen_processor_px_t) states;            /* 48; x86_32: 44 */
    struct xen_psd_package domain_info;                     /* 56; x86_32: 48 */
    uint32_t shared_type;                                   /* 96; x86_32: 88 */
};                                                          /* 104; x86_32: 92 */
typedef struct xen_processor_performance xen_processor_performance_t;
DEFINE_XEN_GUEST_HANDLE(xen_processor_performance_t);

/* xen_processor_cppc: performance levels of a CPU, in its own units (ACPI _CPC); since 4.21 */
#if XEN_CONTROL_RELEASE >= 421
struct xen_processor_cppc {
    uint8_t flags;                                          /* 0 */
    uint8_t pad[3];                                         /* 1 */
    struct {                                                /* 4 */
        uint32_t highest_perf;                              /* 4 */
        uint32_t nominal_perf;                              /* 8 */
        uint32_t lowest_nonlinear_perf;                     /* 12 */
        uint32_t lowest_perf;                               /* 16 */
        uint32_t lowest_mhz;                                /* 20 */
        uint32_t nominal_mhz;                               /* 24 */
    } cpc;
    uint32_t shared_type;                                   /* 28 */
    struct xen_psd_package domain_info;                     /* 32 */
};                                                          /* 72 */
typedef struct xen_processor_cppc xen_processor_cppc_t;
#endif

/* XENPF_set_processor_pminfo: pass ACPI's data about a CPU's power management to Xen */
#if XEN_CONTROL_RELEASE < 421
struct xenpf_set_processor_pminfo {
    uint32_t id;                                            /* 0 */
    uint32_t type;                                          /* 4 */
    union {                                                 /* 8 */
        struct xen_processor_power power;                   /* 8 */
        struct xen_processor_performance perf;              /* 8 */
        XEN_GUEST_HANDLE(uint32) pdc;                       /* 8 */
    } u;
};                                                          /* 112; x86_32: 100 */
#endif

#if XEN_CONTROL_RELEASE >= 421
struct xenpf_set_processor_pminfo {
    uint32_t id;                                            /* 0 */
    uint32_t type;                                          /* 4 */
    union {                                                 /* 8 */
        struct xen_processor_power power;                   /* 8 */
        struct xen_processor_performance perf;              /* 8 */
        XEN_GUEST_HANDLE(uint32) pdc;                       /* 8 */
        xen_processor_cppc_t cppc_data;                     /* 8 */
    } u;
};                                                          /* 112; x86_32: 100 */
#endif
typedef struct xenpf_set_processor_pminfo xenpf_set_processor_pminfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_set_processor_pminfo_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_pcpuinfo.flags */
#define XEN_PCPU_FLAGS_ONLINE                      1
#define XEN_PCPU_FLAGS_INVALID                     2

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_get_cpuinfo: state of a CPU, and its APIC and ACPI ids */
struct xenpf_pcpuinfo {
    uint32_t xen_cpuid;                                     /* 0 */
    uint32_t max_present;                                   /* 4 */
    uint32_t flags;                                         /* 8 */
    uint32_t apic_id;                                       /* 12 */
    uint32_t acpi_id;                                       /* 16 */
};                                                          /* 20 */
typedef struct xenpf_pcpuinfo xenpf_pcpuinfo_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpuinfo_t);

/* XENPF_get_cpu_version: vendor and model of a CPU */
struct xenpf_pcpu_version {
    uint32_t xen_cpuid;                                     /* 0 */
    uint32_t max_present;                                   /* 4 */
    char vendor_id[12];                                     /* 8 */
    uint32_t family;                                        /* 20 */
    uint32_t model;                                         /* 24 */
    uint32_t stepping;                                      /* 28 */
};                                                          /* 32 */
typedef struct xenpf_pcpu_version xenpf_pcpu_version_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_pcpu_version_t);

/* XENPF_cpu_online, XENPF_cpu_offline: start or stop using a CPU */
struct xenpf_cpu_ol {
    uint32_t cpuid;                                         /* 0 */
};                                                          /* 4 */
typedef struct xenpf_cpu_ol xenpf_cpu_ol_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_cpu_ol_t);

/* XENPF_cpu_hotadd: tell Xen that a CPU was plugged in */
struct xenpf_cpu_hotadd {
    uint32_t apic_id;                                       /* 0 */
    uint32_t acpi_id;                                       /* 4 */
    uint32_t pxm;                                           /* 8 */
};                                                          /* 12 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xenpf_cpu_hotadd xenpf_cpu_hotadd_t;
#endif

/* XENPF_mem_hotadd: tell Xen that memory was plugged in */
struct xenpf_mem_hotadd {
    uint64_t spfn;                                          /* 0 */
    uint64_t epfn;                                          /* 8 */
    uint32_t pxm;                                           /* 16 */
    uint32_t flags;                                         /* 20 */
};                                                          /* 24 */

#if XEN_CONTROL_RELEASE >= 415
typedef struct xenpf_mem_hotadd xenpf_mem_hotadd_t;
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_core_parking.type */
#define XEN_CORE_PARKING_SET                       1
#define XEN_CORE_PARKING_GET                       2

#ifndef XEN_ABI_ASSEMBLER
/* XENPF_core_parking: take CPUs offline because the firmware asks the OS to save power */
struct xenpf_core_parking {
    uint32_t type;                                          /* 0 */
    uint32_t idle_nums;                                     /* 4 */
};                                                          /* 8 */
typedef struct xenpf_core_parking xenpf_core_parking_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_core_parking_t);
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_resource_entry.u.cmd */
#define XEN_RESOURCE_OP_MSR_READ                   0
#define XEN_RESOURCE_OP_MSR_WRITE                  1

#ifndef XEN_ABI_ASSEMBLER
/* xenpf_resource_entry: one access of XENPF_resource_op */
struct xenpf_resource_entry {
    union {                                                 /* 0 */
        uint32_t cmd;                                       /* 0 */
        int32_t ret;                                        /* 0 */
    } u;
    uint32_t rsvd;                                          /* 4 */
    uint64_t idx;                                           /* 8 */
    uint64_t val;                                           /* 16 */
};                                                          /* 24 */
typedef struct xenpf_resource_entry xenpf_resource_entry_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_entry_t);

/* XENPF_resource_op: access MSRs of one CPU, in the order of the entries */
struct xenpf_resource_op {
    uint32_t nr_entries;                                    /* 0 */
    uint32_t cpu;                                           /* 4 */
    XEN_GUEST_HANDLE(xenpf_resource_entry_t) entries;       /* 8 */
};                                                          /* 16; x86_32: 12 */
typedef struct xenpf_resource_op xenpf_resource_op_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_resource_op_t);

/* XENPF_get_symbol: read one symbol of Xen's own symbol table */
struct xenpf_symdata {
    uint32_t namelen;                                       /* 0 */
    uint32_t symnum;                                        /* 4 */
    XEN_GUEST_HANDLE(char) name;                            /* 8 */
    uint64_t address;                                       /* 16; x86_32: 12 */
    char type;                                              /* 24; x86_32: 20 */
};                                                          /* 32; x86_32: 24 */
typedef struct xenpf_symdata xenpf_symdata_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_symdata_t);

/* XENPF_get_dom0_console: describe the screen as Xen leaves it to dom0 */
#if XEN_CONTROL_RELEASE >= 418
typedef struct dom0_vga_console_info xenpf_dom0_console_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_dom0_console_t);
#endif

/* XENPF_get_ucode_revision: which microcode a CPU runs */
#if XEN_CONTROL_RELEASE >= 418
struct xenpf_ucode_revision {
    uint32_t cpu;                                           /* 0 */
    uint32_t signature;                                     /* 4 */
    uint32_t pf;                                            /* 8 */
    uint32_t revision;                                      /* 12 */
};                                                          /* 16 */
typedef struct xenpf_ucode_revision xenpf_ucode_revision_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_ucode_revision_t);
#endif
#endif /* XEN_ABI_ASSEMBLER */

/* xenpf_microcode_update2.flags */
#if XEN_CONTROL_RELEASE >= 420
#define XENPF_UCODE_FORCE                          1
#endif

/* XENPF_microcode_update2: load microcode into all online CPUs */
#if XEN_CONTROL_RELEASE >= 420
#ifndef XEN_ABI_ASSEMBLER
struct xenpf_microcode_update2 {
    uint32_t flags;                                         /* 0 */
    uint32_t length;                                        /* 4 */
    XEN_GUEST_HANDLE(const_void) data;                      /* 8 */
};                                                          /* 16; x86_32: 12 */
typedef struct xenpf_microcode_update2 xenpf_microcode_update2_t;
DEFINE_XEN_GUEST_HANDLE(xenpf_microcode_update2_t);
#endif /* XEN_ABI_ASSEMBLER */
#endif

/* xen_platform_op: the operation and its argument, 136 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 415
#ifndef XEN_ABI_ASSEMBLER
struct xen_platform_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
#if __XEN_INTERFACE_VERSION__ >= 0x00040600
        struct xenpf_settime64 settime;                     /* 8 */
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040600
        struct xenpf_settime32 settime;                     /* 8 */
#endif
        struct xenpf_settime32 settime32;                   /* 8 */
        struct xenpf_settime64 settime64;                   /* 8 */
        struct xenpf_add_memtype add_memtype;               /* 8 */
        struct xenpf_del_memtype del_memtype;               /* 8 */
        struct xenpf_read_memtype read_memtype;             /* 8 */
        struct xenpf_microcode_update microcode;            /* 8 */
        struct xenpf_platform_quirk platform_quirk;         /* 8 */
        struct xenpf_efi_runtime_call efi_runtime_call;     /* 8 */
        struct xenpf_firmware_info firmware_info;           /* 8 */
        struct xenpf_enter_acpi_sleep enter_acpi_sleep;     /* 8 */
        struct xenpf_change_freq change_freq;               /* 8 */
        struct xenpf_getidletime getidletime;               /* 8 */
        struct xenpf_set_processor_pminfo set_pminfo;       /* 8 */
        struct xenpf_pcpuinfo pcpu_info;                    /* 8 */
        struct xenpf_pcpu_version pcpu_version;             /* 8 */
        struct xenpf_cpu_ol cpu_ol;                         /* 8 */
        struct xenpf_cpu_hotadd cpu_add;                    /* 8 */
        struct xenpf_mem_hotadd mem_add;                    /* 8 */
        struct xenpf_core_parking core_parking;             /* 8 */
        struct xenpf_resource_op resource_op;               /* 8 */
        struct xenpf_symdata symdata;                       /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 415 && XEN_CONTROL_RELEASE < 418
#ifndef XEN_ABI_ASSEMBLER
struct xen_platform_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        xenpf_settime_t settime;                            /* 8 */
        xenpf_settime32_t settime32;                        /* 8 */
        xenpf_settime64_t settime64;                        /* 8 */
        xenpf_add_memtype_t add_memtype;                    /* 8 */
        xenpf_del_memtype_t del_memtype;                    /* 8 */
        xenpf_read_memtype_t read_memtype;                  /* 8 */
        xenpf_microcode_update_t microcode;                 /* 8 */
        xenpf_platform_quirk_t platform_quirk;              /* 8 */
        xenpf_efi_runtime_call_t efi_runtime_call;          /* 8 */
        xenpf_firmware_info_t firmware_info;                /* 8 */
        xenpf_enter_acpi_sleep_t enter_acpi_sleep;          /* 8 */
        xenpf_change_freq_t change_freq;                    /* 8 */
        xenpf_getidletime_t getidletime;                    /* 8 */
        xenpf_set_processor_pminfo_t set_pminfo;            /* 8 */
        xenpf_pcpuinfo_t pcpu_info;                         /* 8 */
        xenpf_pcpu_version_t pcpu_version;                  /* 8 */
        xenpf_cpu_ol_t cpu_ol;                              /* 8 */
        xenpf_cpu_hotadd_t cpu_add;                         /* 8 */
        xenpf_mem_hotadd_t mem_add;                         /* 8 */
        xenpf_core_parking_t core_parking;                  /* 8 */
        xenpf_resource_op_t resource_op;                    /* 8 */
        xenpf_symdata_t symdata;                            /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 418 && XEN_CONTROL_RELEASE < 420
#ifndef XEN_ABI_ASSEMBLER
struct xen_platform_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        xenpf_settime_t settime;                            /* 8 */
        xenpf_settime32_t settime32;                        /* 8 */
        xenpf_settime64_t settime64;                        /* 8 */
        xenpf_add_memtype_t add_memtype;                    /* 8 */
        xenpf_del_memtype_t del_memtype;                    /* 8 */
        xenpf_read_memtype_t read_memtype;                  /* 8 */
        xenpf_microcode_update_t microcode;                 /* 8 */
        xenpf_platform_quirk_t platform_quirk;              /* 8 */
        xenpf_efi_runtime_call_t efi_runtime_call;          /* 8 */
        xenpf_firmware_info_t firmware_info;                /* 8 */
        xenpf_enter_acpi_sleep_t enter_acpi_sleep;          /* 8 */
        xenpf_change_freq_t change_freq;                    /* 8 */
        xenpf_getidletime_t getidletime;                    /* 8 */
        xenpf_set_processor_pminfo_t set_pminfo;            /* 8 */
        xenpf_pcpuinfo_t pcpu_info;                         /* 8 */
        xenpf_pcpu_version_t pcpu_version;                  /* 8 */
        xenpf_cpu_ol_t cpu_ol;                              /* 8 */
        xenpf_cpu_hotadd_t cpu_add;                         /* 8 */
        xenpf_mem_hotadd_t mem_add;                         /* 8 */
        xenpf_core_parking_t core_parking;                  /* 8 */
        xenpf_resource_op_t resource_op;                    /* 8 */
        xenpf_symdata_t symdata;                            /* 8 */
        xenpf_dom0_console_t dom0_console;                  /* 8 */
        xenpf_ucode_revision_t ucode_revision;              /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif

#if XEN_CONTROL_RELEASE >= 420
#ifndef XEN_ABI_ASSEMBLER
struct xen_platform_op {
    uint32_t cmd;                                           /* 0 */
    uint32_t interface_version;                             /* 4 */
    union {                                                 /* 8 */
        xenpf_settime_t settime;                            /* 8 */
        xenpf_settime32_t settime32;                        /* 8 */
        xenpf_settime64_t settime64;                        /* 8 */
        xenpf_add_memtype_t add_memtype;                    /* 8 */
        xenpf_del_memtype_t del_memtype;                    /* 8 */
        xenpf_read_memtype_t read_memtype;                  /* 8 */
        xenpf_microcode_update_t microcode;                 /* 8 */
        xenpf_platform_quirk_t platform_quirk;              /* 8 */
        xenpf_efi_runtime_call_t efi_runtime_call;          /* 8 */
        xenpf_firmware_info_t firmware_info;                /* 8 */
        xenpf_enter_acpi_sleep_t enter_acpi_sleep;          /* 8 */
        xenpf_change_freq_t change_freq;                    /* 8 */
        xenpf_getidletime_t getidletime;                    /* 8 */
        xenpf_set_processor_pminfo_t set_pminfo;            /* 8 */
        xenpf_pcpuinfo_t pcpu_info;                         /* 8 */
        xenpf_pcpu_version_t pcpu_version;                  /* 8 */
        xenpf_cpu_ol_t cpu_ol;                              /* 8 */
        xenpf_cpu_hotadd_t cpu_add;                         /* 8 */
        xenpf_mem_hotadd_t mem_add;                         /* 8 */
        xenpf_core_parking_t core_parking;                  /* 8 */
        xenpf_resource_op_t resource_op;                    /* 8 */
        xenpf_symdata_t symdata;                            /* 8 */
        xenpf_dom0_console_t dom0_console;                  /* 8 */
        xenpf_ucode_revision_t ucode_revision;              /* 8 */
        xenpf_microcode_update2_t microcode2;               /* 8 */
        uint8_t pad[128];                                   /* 8 */
    } u;
};                                                          /* 136 */
#endif /* XEN_ABI_ASSEMBLER */
#endif
#ifndef XEN_ABI_ASSEMBLER
typedef struct xen_platform_op xen_platform_op_t;
DEFINE_XEN_GUEST_HANDLE(xen_platform_op_t);
#endif /* XEN_ABI_ASSEMBLER */

XEN_ABI_END

#endif /* XEN_CONTROL_OLDER */

#endif /* __XEN_PUBLIC_CONTROL_PLATFORM_H__ */
