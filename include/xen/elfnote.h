/* SPDX-License-Identifier: MIT */
/*
 * elfnote.h - the ELF notes by which a kernel image tells how it wants to be started.
 *
 * Contract: notes with the name "Xen", in a PT_NOTE segment of the kernel. The
 *           domain builder reads them; a note that it does not know is ignored.
 *           Constants only: good for C and for assembly.
 * Layout:   the same on every ABI. A number is 4 or 8 bytes, as the size of the
 *           note says; a string ends with a zero byte.
 *
 * "legacy" names the key that stood for the note in the __xen_guest string of
 * kernels before 3.0.4, and how its meaning differed.
 */
#ifndef __XEN_PUBLIC_ELFNOTE_H__
#define __XEN_PUBLIC_ELFNOTE_H__

/* string: NAME=VALUE, for people; no effect on the start */
#define XEN_ELFNOTE_INFO                     0

/* number: virtual address where a PV kernel starts; legacy VIRT_ENTRY */
#define XEN_ELFNOTE_ENTRY                    1

/* number: virtual address of a page that Xen fills with hypercall stubs;
   legacy HYPERCALL_PAGE was a physical frame number */
#define XEN_ELFNOTE_HYPERCALL_PAGE           2

/* number: virtual address of the domain's pseudo-physical address 0; default 0;
   legacy VIRT_BASE */
#define XEN_ELFNOTE_VIRT_BASE                3

/* number: subtracted from each p_paddr of the image to get the pseudo-physical
   address; default 0; legacy ELF_PADDR_OFFSET defaulted to VIRT_BASE */
#define XEN_ELFNOTE_PADDR_OFFSET             4

/* string: the version of Xen's interface, "xen-3.0"; legacy XEN_VER */
#define XEN_ELFNOTE_XEN_VERSION              5

/* string: name of the system; legacy GUEST_OS */
#define XEN_ELFNOTE_GUEST_OS                 6

/* string: version of the system; legacy GUEST_VER */
#define XEN_ELFNOTE_GUEST_VERSION            7

/* string: kind of loader, "generic"; legacy LOADER */
#define XEN_ELFNOTE_LOADER                   8

/* string: 32-bit x86 PV only: "yes", "no" or "bimodal" page tables of 3 levels;
   "yes,bimodal" reads as PAE before 3.0.4. "yes" allows page tables above 4 GiB:
   what legacy PAE wrote as "yes[extended-cr3]" */
#define XEN_ELFNOTE_PAE_MODE                 9

/* string: XENFEAT_ names of features.h without that prefix, separated by '|';
   with '!' before, the kernel cannot do without; legacy FEATURES */
#define XEN_ELFNOTE_FEATURES                10

/* string: "yes" has the symbol table loaded behind the image, or "no";
   in the legacy string the bare key BSD_SYMTAB meant yes */
#define XEN_ELFNOTE_BSD_SYMTAB              11

/* number: the lowest address where Xen's own area may begin, not above
   HYPERVISOR_VIRT_START; where present, the area may also begin higher */
#define XEN_ELFNOTE_HV_START_LOW            12

/* numbers, since 3.1: pairs of a mask and a value, each as wide as a page table
   entry: an entry that is not present holds a frame where (entry & mask) == value */
#define XEN_ELFNOTE_L1_MFN_VALID            13

/* number, since 3.1: 1 where the kernel copes with a suspend that is called off; default 0 */
#define XEN_ELFNOTE_SUSPEND_CANCEL          14

/* number, since 3.4: x86_64 PV only: virtual address for the table of frames
   (start_info.mfn_list). It may be mapped with large pages that are not aligned
   in the domain's frames, by page tables that are mapped nowhere themselves */
#define XEN_ELFNOTE_INIT_P2M                15

/* number, since 4.1: 1 where start_info.mod_start may be a frame number, of an
   initial ramdisk that is not mapped */
#define XEN_ELFNOTE_MOD_START_PFN           16

/* number, since 4.2: XENFEAT_ bits that the kernel supports, added to those of
   XEN_ELFNOTE_FEATURES. Unknown bits are ignored, where a Xen before 4.2 refuses
   unknown names; a kernel for dom0 has XENFEAT_dom0 among them */
#define XEN_ELFNOTE_SUPPORTED_FEATURES      17

/* number, since 4.7: x86 PVH: physical address where the kernel starts, in
   32-bit protected mode without paging, with %ebx at hvm_start_info */
#define XEN_ELFNOTE_PHYS32_ENTRY            18

/* numbers, since 4.19: the PVH kernel can be loaded elsewhere. Up to three of 32 bits:
   alignment of the start (default: the largest p_align of at least 0x1000, else 0x200000),
   lowest start (default 0), highest last byte (default 0xffffffff) */
#define XEN_ELFNOTE_PHYS32_RELOC            19

/* The highest number above. */
#define XEN_ELFNOTE_MAX                     19

/*
 * Notes that Xen or its tools write into a dump.
 */

/* one a crash: facts of the hypervisor, for its own version's tools */
#define XEN_ELFNOTE_CRASH_INFO       0x1000001

/* one a processor: control registers that the CORE note does not hold; by architecture */
#define XEN_ELFNOTE_CRASH_REGS       0x1000002

/* Since 3.1, the core dump of a domain (xl dump-core): empty, it marks the file */
#define XEN_ELFNOTE_DUMPCORE_NONE             0x2000000

/* the domain's kind, VCPUs and pages */
#define XEN_ELFNOTE_DUMPCORE_HEADER           0x2000001

/* what XENVER_* answered */
#define XEN_ELFNOTE_DUMPCORE_XEN_VERSION      0x2000002

/* number: version of the file's format */
#define XEN_ELFNOTE_DUMPCORE_FORMAT_VERSION   0x2000003

#endif /* __XEN_PUBLIC_ELFNOTE_H__ */
