/* SPDX-License-Identifier: MIT */
/*
 * hvm_xs_strings.h - xenstore nodes that tell an x86 HVM domain's firmware what to do.
 *
 * Contract: below the domain's own folder, /local/domain/<domid>/. The toolstack writes
 *           before the domain runs, hvmloader reads. Each may be missing. Since 4.3.
 * Layout:   strings only; numbers in nodes are decimal, or hexadecimal with 0x.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
#define __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__

#define HVM_XS_HVMLOADER                "hvmloader"  /* the folder of those that follow */
/* which firmware: "rombios", "seabios", "ovmf" */
#define HVM_XS_BIOS                     "hvmloader/bios"
/* hvmloader writes: guest-physical address of the generation id */
#define HVM_XS_GENERATION_ID_ADDRESS    "hvmloader/generation-id-address"
/* 0 or 1: RAM below 4 GiB may make room for devices' memory */
#define HVM_XS_ALLOW_MEMORY_RELOCATE    "hvmloader/allow-memory-relocate"
/* 0 or 1: the Xen platform device's memory is uncached; since 4.21 */
#define HVM_XS_XEN_PLATFORM_PCI_BAR_UC  "hvmloader/pci/xen-platform-pci-bar-uc"

/* ACPI tables to add: guest-physical address and bytes. One behind another, as they are. */
#define HVM_XS_ACPI_PT_ADDRESS          "hvmloader/acpi/address"
#define HVM_XS_ACPI_PT_LENGTH           "hvmloader/acpi/length"

/*
 * SMBIOS structures to add: guest-physical address and bytes. Before each stands its
 * length, 32 bits. Types 0-127 stand in for those that hvmloader makes, others are added.
 */
#define HVM_XS_SMBIOS_PT_ADDRESS        "hvmloader/smbios/address"
#define HVM_XS_SMBIOS_PT_LENGTH         "hvmloader/smbios/length"
/* 1: there is a portable battery (type 22) */
#define HVM_XS_SMBIOS_DEFAULT_BATTERY   "hvmloader/smbios/default_battery"

#define HVM_XS_BIOS_STRINGS             "bios-strings"  /* the folder of those that follow */
/* Strings of SMBIOS structures: BIOS (type 0), */
#define HVM_XS_BIOS_VENDOR              "bios-strings/bios-vendor"
#define HVM_XS_BIOS_VERSION             "bios-strings/bios-version"
/* system (1), */
#define HVM_XS_SYSTEM_MANUFACTURER      "bios-strings/system-manufacturer"
#define HVM_XS_SYSTEM_PRODUCT_NAME      "bios-strings/system-product-name"
#define HVM_XS_SYSTEM_VERSION           "bios-strings/system-version"
#define HVM_XS_SYSTEM_SERIAL_NUMBER     "bios-strings/system-serial-number"
/* baseboard (2), since 4.13, */
#define HVM_XS_BASEBOARD_MANUFACTURER   "bios-strings/baseboard-manufacturer"
#define HVM_XS_BASEBOARD_PRODUCT_NAME   "bios-strings/baseboard-product-name"
#define HVM_XS_BASEBOARD_VERSION        "bios-strings/baseboard-version"
#define HVM_XS_BASEBOARD_SERIAL_NUMBER  "bios-strings/baseboard-serial-number"
#define HVM_XS_BASEBOARD_ASSET_TAG      "bios-strings/baseboard-asset-tag"
#define HVM_XS_BASEBOARD_LOCATION_IN_CHASSIS    "bios-strings/baseboard-location-in-chassis"
/* enclosure (3), */
#define HVM_XS_ENCLOSURE_MANUFACTURER   "bios-strings/enclosure-manufacturer"
#define HVM_XS_ENCLOSURE_SERIAL_NUMBER  "bios-strings/enclosure-serial-number"
#define HVM_XS_ENCLOSURE_ASSET_TAG      "bios-strings/enclosure-asset-tag"  /* since 4.10 */
/* battery (22), */
#define HVM_XS_BATTERY_MANUFACTURER     "bios-strings/battery-manufacturer"
#define HVM_XS_BATTERY_DEVICE_NAME      "bios-strings/battery-device-name"
/* and OEM strings (11): a format, of 1 ... 99; since 4.4 without a leading 0 */
#define HVM_XS_OEM_STRINGS              "bios-strings/oem-%d"

#endif /* __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__ */
