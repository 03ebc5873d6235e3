/* SPDX-License-Identifier: MIT */
/*
 * elfnote.h - ELF notes by which a kernel image tells Xen how it must be loaded and started.
 *
 * Contract: ELF notes with the name "Xen" and one of these types, in a PT_NOTE segment
 *           of an x86 kernel image. The domain builder (Xen for dom0, else the
 *           toolstack) reads them and ignores types that it does not know. If it finds
 *           no such note in a segment, it looks in SHT_NOTE sections. If there is none
 *           either, it reads the section __xen_guest of a PV kernel.
 *           Constants only, for C and for assembly.
 * Layout:   the same on every ABI. A number has 1, 2, 4 or 8 bytes, as the size of the
 *           note says. A string ends with a NUL.
 *
 * A PV kernel needs XEN_ELFNOTE_XEN_VERSION, and either "generic" as XEN_ELFNOTE_LOADER
 * or "linux" as XEN_ELFNOTE_GUEST_OS. A PVH kernel needs XEN_ELFNOTE_PHYS32_ENTRY only.
 *
 * Pseudo-physical addresses are a PV guest's own numbering of its memory: address 0 is
 * the first byte of its pfn 0.
 *
 * "legacy" gives the key that has the same meaning in the __xen_guest section, and the
 * difference if there is one. Xen until 3.0.2 knows only that section, no notes.
 */
#ifndef __XEN_PUBLIC_ELFNOTE_H__
#define __XEN_PUBLIC_ELFNOTE_H__

/* string: NAME=VALUE, information for people. Xen and its domain builder ignore it. */
#define XEN_ELFNOTE_INFO                     0

/* number: virtual address of a PV kernel's entry point. Default: the entry point of the
   ELF header. legacy VIRT_ENTRY */
#define XEN_ELFNOTE_ENTRY                    1

/* number: virtual address of a page of the image that Xen fills with hypercall stubs.
   legacy HYPERCALL_PAGE: the number of the page, counted from VIRT_BASE */
#define XEN_ELFNOTE_HYPERCALL_PAGE           2

/* number: virtual address to which pseudo-physical address 0 is mapped. Default: 0.
   legacy VIRT_BASE */
#define XEN_ELFNOTE_VIRT_BASE                3

/* number: what the domain builder subtracts from each p_paddr of the image to get the
   pseudo-physical address. Default: 0. It needs XEN_ELFNOTE_VIRT_BASE.
   legacy ELF_PADDR_OFFSET: the default is VIRT_BASE */
#define XEN_ELFNOTE_PADDR_OFFSET             4

/* string: version of Xen's interface, "xen-3.0". legacy XEN_VER */
#define XEN_ELFNOTE_XEN_VERSION              5

/* string: name of the operating system. legacy GUEST_OS */
#define XEN_ELFNOTE_GUEST_OS                 6

/* string: version of the operating system. legacy GUEST_VER */
#define XEN_ELFNOTE_GUEST_VERSION            7

/* string: kind of loader, "generic". legacy LOADER */
#define XEN_ELFNOTE_LOADER                   8

/* string, 32-bit x86 PV only: whether the kernel uses PAE page tables: "yes", "no", or
   "bimodal" for a kernel that can do both. Xen before 3.0.4 does not know "bimodal", but
   takes "yes,bimodal" as "yes". With "yes" or "bimodal", the top-level table may be above
   4 GiB. legacy PAE: "yes[extended-cr3]" allows that, "yes" alone does not */
#define XEN_ELFNOTE_PAE_MODE                 9

/* string: features that the kernel supports or requires; format see features.h.
   legacy FEATURES */
#define XEN_ELFNOTE_FEATURES                10

/* string: "yes" if the domain builder must load the ELF symbol table behind the image,
   else "no". legacy BSD_SYMTAB: a key without a value means yes */
#define XEN_ELFNOTE_BSD_SYMTAB              11

/* number, 32-bit x86 PV dom0 only: lowest virtual address at which Xen's part of the address
   space may begin. It must not be above HYPERVISOR_VIRT_START. With this note, Xen can place
   the beginning of its part at another address than HYPERVISOR_VIRT_START, but not below the
   address of the note; XENVER_platform_parameters tells where it is. Since 3.0.4 */
#define XEN_ELFNOTE_HV_START_LOW            12

/* numbers, x86 PV: pairs of a mask and a value, each as wide as a page-table entry. An entry
   of the lowest level that is not present still holds an mfn if (entry & mask) == value.
   Xen 4.22 and its domain builder do not use it. Since 3.1 */
#define XEN_ELFNOTE_L1_MFN_VALID            13

/* number: 1 if the kernel accepts that its suspend is cancelled (SCHEDOP_shutdown then
   returns 1). Default: 0. Xen 4.22 and its domain builder do not use it. Since 3.1 */
#define XEN_ELFNOTE_SUSPEND_CANCEL          14

/* number, x86_64 PV only: virtual address for the P2M (start_info.mfn_list), page-aligned and
   below XEN_ELFNOTE_VIRT_BASE. The builder may map the P2M with large pages whose pfns are not
   aligned. The page tables of this mapping may be outside the initial mapping. Since 3.4 */
#define XEN_ELFNOTE_INIT_P2M                15

/* number: 1 if start_info.mod_start may be the pfn of an initial ramdisk that is not mapped
   (SIF_MOD_START_PFN). Default: 0. Since 4.1 */
#define XEN_ELFNOTE_MOD_START_PFN           16

/* number: XENFEAT_ bits that the kernel supports, in addition to XEN_ELFNOTE_FEATURES. Xen
   ignores unknown bits. A kernel that has this note can be dom0 only if it lists XENFEAT_dom0
   in one of the two notes. Since 4.2 */
#define XEN_ELFNOTE_SUPPORTED_FEATURES      17

/* number: guest-physical address of the entry point of an x86 PVH kernel. It starts in 32-bit
   protected mode without paging, with the address of hvm_start_info in %ebx. Since 4.7 */
#define XEN_ELFNOTE_PHYS32_ENTRY            18

/* numbers, x86 PVH dom0 only: the builder may load the kernel at another address. Up to three
   numbers of 32 bits: alignment of the start (default: the largest p_align of the image if it
   is 0x1000 or more, else 0x200000), lowest address of the start (default: 0), highest address
   of the last byte (default: 0xffffffff). Since 4.19 */
#define XEN_ELFNOTE_PHYS32_RELOC            19

/* The highest number of a note in a kernel image: 19. */
#define XEN_ELFNOTE_MAX                     XEN_ELFNOTE_PHYS32_RELOC

/*
 * Notes in a crash dump of Xen itself (kexec.h). Since 3.0.4.
 */

/* one per dump: version of Xen and addresses of its data, for tools of the same version */
#define XEN_ELFNOTE_CRASH_INFO       0x1000001

/* one per physical CPU: registers that the CORE note does not have (x86: CR0, CR2 to CR4) */
#define XEN_ELFNOTE_CRASH_REGS       0x1000002

/*
 * Notes in the core dump of a domain (xl dump-core). Since 3.1.
 */

/* no content: marks the file as such a dump */
#define XEN_ELFNOTE_DUMPCORE_NONE             0x2000000

/* kind of the domain, its numbers of VCPUs and of pages, and the page size */
#define XEN_ELFNOTE_DUMPCORE_HEADER           0x2000001

/* results of XENVER_* (version.h) */
#define XEN_ELFNOTE_DUMPCORE_XEN_VERSION      0x2000002

/* number: version of the dump's format */
#define XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION   0x2000003

#endif /* __XEN_PUBLIC_ELFNOTE_H__ */
