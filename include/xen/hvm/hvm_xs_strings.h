/* SPDX-License-Identifier: MIT */
/*
 * hvm_xs_strings.h - xenstore nodes that configure hvmloader, the firmware of an HVM domain.
 *
 * Contract: each name is a path below the domain's own folder, /local/domain/<domid>/. The
 *           toolstack writes the nodes before the domain runs, hvmloader reads them. Each
 *           node may be missing; then hvmloader uses its default. x86 only. Xen has these
 *           names since 4.3, some of the nodes are older.
 * Layout:   strings only; a number in a node is decimal, or hexadecimal with 0x.
 */
#ifndef __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__
#define __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__

#define HVM_XS_HVMLOADER                "hvmloader"  /* folder of the nodes below */
/* BIOS that hvmloader starts: "rombios" (the default), "seabios" or "ovmf" */
#define HVM_XS_BIOS                     "hvmloader/bios"
/* Not used since 4.5. Until 4.4 hvmloader wrote the guest-physical address of the generation
   ID here; since 4.5 it sets HVM_PARAM_VM_GENERATION_ID_ADDR (params.h). */
#define HVM_XS_GENERATION_ID_ADDRESS    "hvmloader/generation-id-address"
/* 0 or 1: may hvmloader move RAM from below 4 GiB to above it, if the memory BARs of PCI devices
   need the space? Default 1. */
#define HVM_XS_ALLOW_MEMORY_RELOCATE    "hvmloader/allow-memory-relocate"
/* MTRR type of the memory BAR of the Xen platform PCI device: 1 uncached, 0 write-back. Default 1.
   Since 4.21 */
#define HVM_XS_XEN_PLATFORM_PCI_BAR_UC  "hvmloader/pci/xen-platform-pci-bar-uc"

/*
 * Block of additional ACPI tables that the toolstack placed in guest memory: guest-physical
 * address, and length in bytes. The tables follow one another without gaps.
 */
#define HVM_XS_ACPI_PT_ADDRESS          "hvmloader/acpi/address"
#define HVM_XS_ACPI_PT_LENGTH           "hvmloader/acpi/length"

/*
 * Block of SMBIOS structures that the toolstack placed in guest memory: guest-physical address,
 * and length in bytes. A 32-bit length in bytes precedes each structure.
 *
 * Of types 0, 1, 2, 3, 7, 8, 9, 11, 22, 26, 27, 28 and 39 hvmloader takes the first structure
 * of the block, in place of its own if it has one; but it ignores a structure that is too short
 * for its type. It adds all structures of types 128 to 255. It ignores other types.
 */
#define HVM_XS_SMBIOS_PT_ADDRESS        "hvmloader/smbios/address"
#define HVM_XS_SMBIOS_PT_LENGTH         "hvmloader/smbios/length"
/* 1: add a portable battery (type 22) with default values, unless the block has one. Default 0 */
#define HVM_XS_SMBIOS_DEFAULT_BATTERY   "hvmloader/smbios/default_battery"

#define HVM_XS_BIOS_STRINGS             "bios-strings"  /* folder of the nodes below */
/*
 * Strings in the SMBIOS structures that hvmloader makes itself. It ignores those of a type that
 * it takes from the block above.
 */
/* BIOS (type 0) */
#define HVM_XS_BIOS_VENDOR              "bios-strings/bios-vendor"
#define HVM_XS_BIOS_VERSION             "bios-strings/bios-version"
/* system (type 1) */
#define HVM_XS_SYSTEM_MANUFACTURER      "bios-strings/system-manufacturer"
#define HVM_XS_SYSTEM_PRODUCT_NAME      "bios-strings/system-product-name"
#define HVM_XS_SYSTEM_VERSION           "bios-strings/system-version"
#define HVM_XS_SYSTEM_SERIAL_NUMBER     "bios-strings/system-serial-number"
/* baseboard (type 2); hvmloader makes this structure only if one of them is set; since 4.13 */
#define HVM_XS_BASEBOARD_MANUFACTURER   "bios-strings/baseboard-manufacturer"
#define HVM_XS_BASEBOARD_PRODUCT_NAME   "bios-strings/baseboard-product-name"
#define HVM_XS_BASEBOARD_VERSION        "bios-strings/baseboard-version"
#define HVM_XS_BASEBOARD_SERIAL_NUMBER  "bios-strings/baseboard-serial-number"
#define HVM_XS_BASEBOARD_ASSET_TAG      "bios-strings/baseboard-asset-tag"
#define HVM_XS_BASEBOARD_LOCATION_IN_CHASSIS    "bios-strings/baseboard-location-in-chassis"
/* system enclosure (type 3) */
#define HVM_XS_ENCLOSURE_MANUFACTURER   "bios-strings/enclosure-manufacturer"
#define HVM_XS_ENCLOSURE_SERIAL_NUMBER  "bios-strings/enclosure-serial-number"
#define HVM_XS_ENCLOSURE_ASSET_TAG      "bios-strings/enclosure-asset-tag"  /* since 4.10 */
/* battery (type 22) */
#define HVM_XS_BATTERY_MANUFACTURER     "bios-strings/battery-manufacturer"
#define HVM_XS_BATTERY_DEVICE_NAME      "bios-strings/battery-device-name"
/*
 * OEM strings (type 11): format of the path, for the numbers 1 to 99. hvmloader stops at the
 * first number that is missing. In 4.3 the number had two digits ("%02d").
 */
#define HVM_XS_OEM_STRINGS              "bios-strings/oem-%d"

#endif /* __XEN_PUBLIC_HVM_HVM_XS_STRINGS_H__ */
