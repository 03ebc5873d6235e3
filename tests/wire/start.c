/* SPDX-License-Identifier: MIT */
#include "xen/elfnote.h"
#include "xen/xen.h"
#if defined(XEN_ABI_X86)
# include "xen/arch-x86/hvm/start_info.h"
#elif defined(XEN_ABI_ARM)
# include "xen/arch-arm/smccc.h"
#endif
#include "wire.h"

#if defined(XEN_ABI_X86)

/*
 * x86_32,x86_64: 78c56e33 01000000 01000000 44434241 5857565554535251 6867666564636261
 *                7877767574737271 8887868584838281 94939291 a4a3a2a1
 */
MESSAGE(struct hvm_start_info, hvm_start) = {
    .magic          = XEN_HVM_START_MAGIC_VALUE,
    .version        = 1,
    .flags          = SIF_PRIVILEGED,
    .nr_modules     = 0x41424344,
    .modlist_paddr  = 0x5152535455565758,
    .cmdline_paddr  = 0x6162636465666768,
    .rsdp_paddr     = 0x7172737475767778,
    .memmap_paddr   = 0x8182838485868788,
    .memmap_entries = 0x91929394,
    .reserved       = 0xa1a2a3a4
};

/* x86_32,x86_64: 1817161514131211 2827262524232221 3837363534333231 4847464544434241 */
MESSAGE(struct hvm_modlist_entry, hvm_module) = {
    .paddr         = 0x1112131415161718,
    .size          = 0x2122232425262728,
    .cmdline_paddr = 0x3132333435363738,
    .reserved      = 0x4142434445464748
};

/* x86_32,x86_64: 1817161514131211 2827262524232221 07000000 44434241 */
MESSAGE(struct hvm_memmap_table_entry, hvm_memory) = {
    .addr     = 0x1112131415161718,
    .size     = 0x2122232425262728,
    .type     = XEN_HVM_MEMMAP_TYPE_PMEM,
    .reserved = 0x41424344
};

#elif defined(XEN_ABI_ARM)

/* The answer to "who are you" by Arm's calling convention, a byte after the other. */
/* arm32,arm64: a71812dcc69843699acf79d18ddee667 */
MESSAGE(xen_uuid_t, smccc_uid) = XEN_SMCCC_UID;

/* The same of the standard service. */
/* arm32,arm64: f863386f4b394cbd9220ce1641e59f6f */
MESSAGE(xen_uuid_t, smccc_standard) = SSSC_SMCCC_UID;

#endif

/* The note that makes a kernel a PVH one: name "Xen", a number of four bytes. */
struct note {
    uint32_t namesz, descsz, type;
    char     name[4];
    uint32_t desc;
};
/* all: 04000000 04000000 12000000 58656e00 54535251 */
MESSAGE(struct note, elf_note) = {
    .namesz = 4, .descsz = 4, .type = XEN_ELFNOTE_PHYS32_ENTRY, .name = "Xen", .desc = 0x51525354
};

/* all: 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f 10 11 12 13 */
MESSAGE(uint8_t, elf_note_types)[] = {
    XEN_ELFNOTE_INFO, XEN_ELFNOTE_ENTRY, XEN_ELFNOTE_HYPERCALL_PAGE, XEN_ELFNOTE_VIRT_BASE,
    XEN_ELFNOTE_PADDR_OFFSET, XEN_ELFNOTE_XEN_VERSION, XEN_ELFNOTE_GUEST_OS,
    XEN_ELFNOTE_GUEST_VERSION, XEN_ELFNOTE_LOADER, XEN_ELFNOTE_PAE_MODE, XEN_ELFNOTE_FEATURES,
    XEN_ELFNOTE_BSD_SYMTAB, XEN_ELFNOTE_HV_START_LOW, XEN_ELFNOTE_L1_MFN_VALID,
    XEN_ELFNOTE_SUSPEND_CANCEL, XEN_ELFNOTE_INIT_P2M, XEN_ELFNOTE_MOD_START_PFN,
    XEN_ELFNOTE_SUPPORTED_FEATURES, XEN_ELFNOTE_PHYS32_ENTRY, XEN_ELFNOTE_PHYS32_RELOC
};
