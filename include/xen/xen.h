/* SPDX-License-Identifier: MIT */
/*
 * xen.h - hypercall numbers, domain numbers, and the records that Xen shares with every guest.
 *
 * Contract: a guest kernel makes a hypercall with a number __HYPERVISOR_* and up to
 *           five arguments; arch-x86/xen-x86_64.h, arch-x86/xen-x86_32.h and
 *           arch-arm.h say in which registers. A hypercall returns 0 or a positive
 *           result on success, or a negative error from errno.h. The errors of each
 *           hypercall are listed where its operations are defined. Two hypercalls of PV
 *           guests are exceptions: HYPERVISOR_get_debugreg returns the value of a
 *           register, whatever its sign, and HYPERVISOR_iret does not return. All
 *           hypercalls can fail with -XEN_ENOSYS: Xen does not have the hypercall, or
 *           not for this kind of guest. On x86 an HVM or PVH caller in user mode gets
 *           -XEN_EPERM (for an exception see HVMOP_guest_request_vm_event in
 *           hvm/hvm_op.h). If a Flask security policy forbids an operation, the error is
 *           usually -XEN_EACCES, also where a header lists -XEN_EPERM. No number has
 *           changed its meaning since Xen 3.2.
 * Layout:   differs by ABI, see the tables at the records.
 *
 * "since" and "until", in every header of this tree: "since V" means that V is the
 * first version that has something, "until V" that V is the last version that has
 * it. V is either a release of Xen (4.18) or an interface version (0x00040300). In
 * a release V, something "until V" still exists. Where there is no mark, the tree does
 * not say when something was added. Most of it has existed since Xen 3.0 or since the
 * first release that has the header.
 *
 * Interface versions: the consumer of these headers chooses one by defining
 * __XEN_INTERFACE_VERSION__ before it includes the first of them. A consumer that
 * does not define it gets interface version 0. As with Xen's own headers, this
 * selects the oldest numbers of some hypercalls (sched_op, event_channel_op) and
 * the oldest form of some records. A new guest should define it: as 0x00041300, the
 * newest, or as the oldest version that has all names that the guest uses. A
 * consumer that defines XEN_ABI_REQUIRE_VERSION, but not __XEN_INTERFACE_VERSION__,
 * gets an #error. See xen-compat.h.
 *
 * Frame numbers count pages of 4 KiB:
 *
 *   mfn   machine frame: a page of the machine's memory
 *   gfn   guest frame: a page of the guest-physical address space. Xen translates
 *         gfns to mfns for x86 HVM and PVH guests and for Arm guests.
 *   pfn   number that a PV guest gives to a frame of its own memory, beginning with
 *         0. A PV guest translates pfns to mfns itself, with a table called P2M, and
 *         writes mfns into its page tables. The table that translates mfns to pfns
 *         is called M2P.
 */
#ifndef __XEN_PUBLIC_XEN_H__
#define __XEN_PUBLIC_XEN_H__

#include "xen-compat.h"
#include "abi.h"

#define XEN_ABI_OWN_XEN_H_ 1  /* for check.h: not the xen.h of another copy */

/* Another copy of arch-arm.h, if it was included first, has the handles. */
#if !defined(XEN_ABI_ASSEMBLER) && !defined(XEN_GUEST_HANDLE)

/*
 * Guest handles: types for the address of a buffer in the guest's memory. Xen reads or writes
 * that buffer.
 *
 * DEFINE_XEN_GUEST_HANDLE(T) declares the handle types for a type T, and for const T under the
 * name const_T. __DEFINE_XEN_GUEST_HANDLE(NAME, T) declares them as NAME and const_NAME.
 *
 *   XEN_GUEST_HANDLE(T)        as a member of a record: the width of a pointer on x86, 64 bits
 *                              on all other ABIs
 *   XEN_GUEST_HANDLE_64(T)     as a member of a record of tools: 64 bits, aligned to 8
 *   XEN_GUEST_HANDLE_PARAM(T)  as an argument of a hypercall: the width of a register
 *
 * set_xen_guest_handle(HND, VAL) stores the address VAL in the handle HND, and 0 in unused high
 * bits. It evaluates HND and VAL once.
 */
# define __DEFINE_XEN_GUEST_HANDLE(name, type)      \
    ___DEFINE_XEN_GUEST_HANDLE(name, type);         \
    ___DEFINE_XEN_GUEST_HANDLE(const_##name, const type)
# define DEFINE_XEN_GUEST_HANDLE(name)  __DEFINE_XEN_GUEST_HANDLE(name, name)
# define XEN_GUEST_HANDLE(name)         __XEN_GUEST_HANDLE(name)
# define set_xen_guest_handle(hnd, val) set_xen_guest_handle_raw(hnd, val)

# if defined(XEN_ABI_X86_32) && defined(__XEN_TOOLS__)
#  define int64_aligned_t       int64_t __attribute__((aligned(8)))
#  define uint64_aligned_t      uint64_t __attribute__((aligned(8)))
#  define ___DEFINE_XEN_GUEST_HANDLE(name, type)                    \
    typedef struct { type *p; } __guest_handle_##name;              \
    XEN_ABI_EXT typedef struct __attribute__((aligned(8))) {        \
        XEN_ABI_EXT union { type *p; uint64_aligned_t q; };         \
    } __guest_handle_64_##name
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  XEN_GUEST_HANDLE(name)
#  define __XEN_GUEST_HANDLE_64(name)   __guest_handle_64_##name
#  define XEN_GUEST_HANDLE_64(name)     __XEN_GUEST_HANDLE_64(name)
#  define set_xen_guest_handle_raw(hnd, val)                        \
    do {                                                            \
        __typeof__(&(hnd)) xen_hnd_ = &(hnd);                       \
        if (sizeof(*xen_hnd_) == 8)                                 \
            *(uint64_t __attribute__((__may_alias__)) *)(void *)xen_hnd_ = 0; \
        xen_hnd_->p = (val);                                        \
    } while (0)
# elif defined(XEN_ABI_X86)
/* Until 0x00030101 a handle is a pointer, not a struct with a pointer. */
#  if __XEN_INTERFACE_VERSION__ >= 0x00030201
#   define ___DEFINE_XEN_GUEST_HANDLE(name, type)   \
    typedef struct { type *p; } __guest_handle_##name
#   define set_xen_guest_handle_raw(hnd, val) do { (hnd).p = (val); } while (0)
#  else
#   define ___DEFINE_XEN_GUEST_HANDLE(name, type)   \
    typedef type *__guest_handle_##name
#   define set_xen_guest_handle_raw(hnd, val) do { (hnd) = (val); } while (0)
#  endif
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  XEN_GUEST_HANDLE(name)
# else
#  define int64_aligned_t       int64_t __attribute__((aligned(8)))
#  define uint64_aligned_t      uint64_t __attribute__((aligned(8)))
#  define ___DEFINE_XEN_GUEST_HANDLE(name, type)                    \
    typedef union { type *p; unsigned long q; }                     \
        __guest_handle_##name;                                      \
    typedef union { type *p; uint64_aligned_t q; }                  \
        __guest_handle_64_##name
#  define __XEN_GUEST_HANDLE(name)      __guest_handle_64_##name
#  define XEN_GUEST_HANDLE_PARAM(name)  __guest_handle_##name
#  define set_xen_guest_handle_raw(hnd, val)                        \
    do {                                                            \
        __typeof__(&(hnd)) xen_hnd_ = &(hnd);                       \
        xen_hnd_->q = 0;                                            \
        xen_hnd_->p = (val);                                        \
    } while (0)
# endif

#endif /* XEN_GUEST_HANDLE */

#if defined(XEN_ABI_X86)
#include "arch-x86/xen.h"
#elif defined(XEN_ABI_ARM)
#include "arch-arm.h"
#elif defined(XEN_ABI_RISCV64) || defined(XEN_ABI_NONE)     /* the one with the fewest records */
#include "arch-riscv.h"
#elif defined(XEN_ABI_PPC64)
#include "arch-ppc.h"
#endif

#ifndef XEN_ABI_ASSEMBLER

XEN_ABI_BEGIN

/* Guest handles of the basic types. */
DEFINE_XEN_GUEST_HANDLE(char);
__DEFINE_XEN_GUEST_HANDLE(uchar, unsigned char);
DEFINE_XEN_GUEST_HANDLE(int);
__DEFINE_XEN_GUEST_HANDLE(uint, unsigned int);
#if __XEN_INTERFACE_VERSION__ < 0x00040300  /* until 0x00040200 */
__DEFINE_XEN_GUEST_HANDLE(long, xen_abi_long_t);
__DEFINE_XEN_GUEST_HANDLE(ulong, xen_abi_ulong_t);
#endif
DEFINE_XEN_GUEST_HANDLE(void);
DEFINE_XEN_GUEST_HANDLE(uint64_t);
DEFINE_XEN_GUEST_HANDLE(xen_pfn_t);
DEFINE_XEN_GUEST_HANDLE(xen_ulong_t);
__DEFINE_XEN_GUEST_HANDLE(uint8, uint8_t);
__DEFINE_XEN_GUEST_HANDLE(uint16, uint16_t);
__DEFINE_XEN_GUEST_HANDLE(uint32, uint32_t);
__DEFINE_XEN_GUEST_HANDLE(uint64, uint64_t);

XEN_ABI_END

/* Integer literals for C and for assembly: with the suffix of the type in C, bare in assembly. */
# define __xen_mk_uint(x)       x##U
# define __xen_mk_ulong(x)      x##UL
# ifndef __xen_mk_ullong
#  define __xen_mk_ullong(x)    x##ULL
# endif
# define xen_mk_uint(x)         __xen_mk_uint(x)
# define xen_mk_ulong(x)        __xen_mk_ulong(x)
# define xen_mk_ullong(x)       __xen_mk_ullong(x)

#else

# define xen_mk_uint(x)         x
# define xen_mk_ulong(x)        x
# define xen_mk_ullong(x)       x

#endif

/*
 * __HYPERVISOR_*: hypercall numbers. The comment names the header that defines the
 * operations of the hypercall, or lists the arguments.
 *
 * "PV" marks hypercalls of x86 PV guests. All other guests get -XEN_ENOSYS.
 */
#define __HYPERVISOR_set_trap_table                  0  /* PV: array of trap_info */
#define __HYPERVISOR_mmu_update                      1  /* PV: see MMU_* below */
#define __HYPERVISOR_set_gdt                         2  /* PV: see "descriptor tables" below */
#define __HYPERVISOR_stack_switch                    3  /* PV: see "entry points" below */
#define __HYPERVISOR_set_callbacks                   4  /* PV: superseded by callback_op */
#define __HYPERVISOR_fpu_taskswitch                  5  /* PV: 1 sets CR0.TS, 0 clears it */
#define __HYPERVISOR_sched_op_compat                 6  /* PV: superseded by 29 */
#define __HYPERVISOR_platform_op                     7  /* dom0: platform.h */
#define __HYPERVISOR_set_debugreg                    8  /* PV: see "debug registers" below */
#define __HYPERVISOR_get_debugreg                    9  /* PV: see "debug registers" below */
#define __HYPERVISOR_update_descriptor              10  /* PV: see "descriptor tables" below */
#define __HYPERVISOR_memory_op                      12  /* memory.h */
#define __HYPERVISOR_multicall                      13  /* see multicall_entry below */
#define __HYPERVISOR_update_va_mapping              14  /* PV: see UVMF_* below */
#define __HYPERVISOR_set_timer_op                   15  /* x86: see "one-shot timer" below */
#define __HYPERVISOR_event_channel_op_compat        16  /* PV: superseded by 32 */
#define __HYPERVISOR_xen_version                    17  /* version.h */
#define __HYPERVISOR_console_io                     18  /* see CONSOLEIO_* below */
#define __HYPERVISOR_physdev_op_compat              19  /* PV: superseded by 33 */
#define __HYPERVISOR_grant_table_op                 20  /* grant_table.h */
#define __HYPERVISOR_vm_assist                      21  /* see VMASST_* below */
#define __HYPERVISOR_update_va_mapping_otherdomain  22  /* PV: see UVMF_* below */
#define __HYPERVISOR_iret                           23  /* PV: arch-x86/xen-x86_64.h, ..._32.h */
#define __HYPERVISOR_vcpu_op                        24  /* vcpu.h */
#define __HYPERVISOR_set_segment_base               25  /* PV, x86_64: arch-x86/xen-x86_64.h */
#define __HYPERVISOR_mmuext_op                      26  /* x86: see MMUEXT_* below */
#define __HYPERVISOR_xsm_op                         27  /* xsm/flask_op.h, since 3.2 */
#define __HYPERVISOR_nmi_op                         28  /* PV: nmi.h */
#define __HYPERVISOR_callback_op                    30  /* PV: callback.h */
#define __HYPERVISOR_xenoprof_op                    31  /* PV: xenoprof.h; in Xen until 4.21 */
#define __HYPERVISOR_hvm_op                         34  /* hvm/hvm_op.h */
#define __HYPERVISOR_sysctl                         35  /* tools: sysctl.h */
#define __HYPERVISOR_domctl                         36  /* tools: domctl.h */
#define __HYPERVISOR_kexec_op                       37  /* PV, dom0: kexec.h */
#define __HYPERVISOR_tmem_op                        38  /* x86: tmem.h; in Xen 4.0 to 4.12 */
#define __HYPERVISOR_argo_op                        39  /* argo.h, since 4.12 */
#define __HYPERVISOR_xenpmu_op                      40  /* x86: pmu.h, since 4.6 */
#define __HYPERVISOR_dm_op                          41  /* hvm/dm_op.h, since 4.9 */
#define __HYPERVISOR_hypfs_op                       42  /* hypfs.h, since 4.14 */

/* Numbers whose meaning each architecture defines. Arm has none of them. */
#define __HYPERVISOR_arch_0                         48  /* PV: machine check, arch-x86/xen-mca.h */
#define __HYPERVISOR_arch_1                         49  /* x86, internal to Xen */
#define __HYPERVISOR_arch_2                         50
#define __HYPERVISOR_arch_3                         51
#define __HYPERVISOR_arch_4                         52
#define __HYPERVISOR_arch_5                         53
#define __HYPERVISOR_arch_6                         54
#define __HYPERVISOR_arch_7                         55

/*
 * Three hypercalls got a new number when their arguments changed. Which number the
 * name has depends on the interface version. Xen has the old numbers for x86 PV
 * guests only: all other guests get -XEN_ENOSYS.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00030101  /* since 0x00030101 */
# define __HYPERVISOR_sched_op                      29  /* sched.h */
#else
# define __HYPERVISOR_sched_op                      __HYPERVISOR_sched_op_compat
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030202  /* since 0x00030202 */
# define __HYPERVISOR_event_channel_op              32  /* event_channel.h */
# define __HYPERVISOR_physdev_op                    33  /* physdev.h */
#else
# define __HYPERVISOR_event_channel_op              __HYPERVISOR_event_channel_op_compat
# define __HYPERVISOR_physdev_op                    __HYPERVISOR_physdev_op_compat
#endif

/* Old name of platform_op, until 0x00030203. */
#if __XEN_INTERFACE_VERSION__ < 0x00030204
# define __HYPERVISOR_dom0_op                       __HYPERVISOR_platform_op
#endif

/*
 * One-shot timer: HYPERVISOR_set_timer_op(timeout), x86 only.
 *
 * Xen raises VIRQ_TIMER on the calling VCPU when system time reaches timeout, in
 * ns. 0 stops the timer. If timeout has passed already, Xen raises the event without
 * delay. If timeout is negative or at least 2^50 ns (13 days) ahead, the event comes
 * after 100 ms. On x86_32 timeout is passed as two arguments, low half first. Returns 0.
 *
 * Descriptor tables, PV only:
 *
 *   HYPERVISOR_set_gdt(frames, entries)
 *       Sets the GDT of the calling VCPU. frames is an array of xen_ulong_t with the
 *       mfns of the pages of the GDT. entries is the number of its descriptors, at
 *       most FIRST_RESERVED_GDT_ENTRY.
 *       -XEN_EINVAL: too many entries; or a frame does not belong to the guest, is
 *       mapped writable, is a page table, or holds a descriptor that Xen does not
 *       allow.
 *       -XEN_EFAULT: frames cannot be read.
 *   HYPERVISOR_update_descriptor(address, descriptor)
 *       Writes one descriptor of 8 bytes at a machine address. On x86_32 both
 *       arguments are passed as two each, low half first.
 *       -XEN_EINVAL: address is not a multiple of 8 or not in a page of the guest;
 *       the page is in use as a page table; or Xen does not allow the descriptor.
 *
 * The LDT is set with MMUEXT_SET_LDT.
 *
 * Entry points, PV only:
 *
 *   HYPERVISOR_set_trap_table(traps)
 *       Sets exception and interrupt handlers of the calling VCPU. traps is an array
 *       of trap_info (arch-x86/xen.h) that ends with an element whose address is 0.
 *       Xen changes only the vectors that are in the array. NULL clears all vectors.
 *       -XEN_EFAULT: traps cannot be read.
 *       -XEN_EINVAL: an address is not canonical.
 *       After an error the entries before the bad one are in effect.
 *   HYPERVISOR_stack_switch(ss, sp)
 *       Sets the stack on which Xen enters the guest's kernel when the calling VCPU
 *       is in user mode. Returns 0.
 *   HYPERVISOR_set_callbacks(event, failsafe, syscall)
 *       Sets the entry points CALLBACKTYPE_event, _failsafe and _syscall (callback.h)
 *       of the calling VCPU, without CALLBACKF_mask_events. On x86_32 the arguments
 *       are (event_cs, event_eip, failsafe_cs, failsafe_eip), and there is no syscall
 *       entry point. Always returns 0: Xen skips an address that is not canonical,
 *       without an error.
 *
 * Debug registers of the calling VCPU, PV only. Numbers 4 and 5 are other names of
 * DR6 and DR7 while CR4.DE is 0.
 *
 *   HYPERVISOR_set_debugreg(number, value)
 *       Writes value to the register.
 *       -XEN_ENODEV: no such register. -XEN_EINVAL: value for DR6 or DR7 has a bit
 *       set in bits 32 to 63. -XEN_EPERM: value for DR0 to DR3 is in Xen's part of
 *       the address space or is not canonical; value for DR7 has GD set, or enables
 *       breakpoints and describes an I/O breakpoint while CR4.DE is 0.
 *   HYPERVISOR_get_debugreg(number)
 *       Returns the value of the register. -XEN_ENODEV: no such register.
 */

/*
 * VIRQ_*: virtual interrupts that Xen raises. A guest binds one to an event channel
 * port with EVTCHNOP_bind_virq.
 *
 *   VCPU    each VCPU can bind it once; Xen raises it for one VCPU
 *   domain  a domain can bind it once, on VCPU 0
 *   global  only one domain receives it: the hardware domain, unless Xen or the
 *           toolstack (XEN_DOMCTL_set_virq_handler) chose another. That domain can bind
 *           it once, on VCPU 0. Since 4.21 no other domain can bind it
 */
#define VIRQ_TIMER              0  /* VCPU: a timer of the VCPU expired */
#define VIRQ_DEBUG              1  /* VCPU: the guest should print its state */
#define VIRQ_CONSOLE            2  /* global: CONSOLEIO_read has input */
#define VIRQ_DOM_EXC            3  /* global: a domain shut down or was destroyed */
#define VIRQ_TBUF               4  /* global: a trace buffer is half full */
#define VIRQ_DEBUGGER           6  /* global: a domain was paused for its debugger */
#define VIRQ_XENOPROF           7  /* VCPU: there are profiler samples; raised until 4.21 */
#define VIRQ_CON_RING           8  /* global: Xen's console log has new text; since 3.1 */
#define VIRQ_PCPU_STATE         9  /* global: a physical CPU went on or off line; since 4.0 */
#define VIRQ_MEM_EVENT         10  /* global: Xen never raises it; since 4.0 */
#define VIRQ_ARGO              11  /* domain: an Argo message came, or there is room; since 4.12 */
#define VIRQ_ENOMEM            12  /* global: Xen runs low on free memory; since 4.2 */
#define VIRQ_XENPMU            13  /* VCPU: a performance counter overflowed; since 4.6 */

/* Numbers whose meaning each architecture defines; x86: VIRQ_MCA, arch-x86/xen-mca.h. */
#define VIRQ_ARCH_0            16
#define VIRQ_ARCH_1            17
#define VIRQ_ARCH_2            18
#define VIRQ_ARCH_3            19
#define VIRQ_ARCH_4            20
#define VIRQ_ARCH_5            21
#define VIRQ_ARCH_6            22
#define VIRQ_ARCH_7            23

#define NR_VIRQS               24

/*
 * HYPERVISOR_mmu_update(reqs, count, done_out, foreigndom): checked writes to page
 * tables. PV only.
 *
 * A PV guest can map a page table only read-only, so it changes entries with this
 * hypercall. reqs is an array of count mmu_update; count must be below 2^31. Xen
 * handles the requests in order and stops at the first error. done_out is the address
 * of an unsigned int in which Xen stores the number of requests done, or NULL.
 *
 * Bits 0 to 2 of mmu_update.ptr are a command MMU_*, the other bits a machine address.
 * MMU_MACHPHYS_UPDATE changes the M2P. The other commands write the page-table entry
 * at this address.
 *
 * foreigndom, bits 0 to 15: the domain that owns the frames which new entries map:
 * its number, DOMID_SELF for the caller, DOMID_IO for I/O memory, or DOMID_XEN for
 * pages of Xen that a control domain may map (trace buffers). Only entries of
 * the lowest level can map frames of another domain than the one that owns the page
 * table.
 * foreigndom, bits 16 to 31: the domain that owns the page tables: 0 for the caller,
 * or the number of the domain + 1.
 *
 *   -XEN_EFAULT      reqs cannot be read
 *   -XEN_ESRCH       no such domain, or bits 0 to 15 of foreigndom are the caller's
 *                    own number instead of DOMID_SELF
 *   -XEN_EPERM       the caller does not control one of the two domains; the entry
 *                    maps I/O memory to which one of the two (for DOMID_IO: the
 *                    caller) has no access; the entry of a 32-bit guest is in Xen's
 *                    part of a level 2 table; or MMU_MACHPHYS_UPDATE with page tables
 *                    of another domain
 *   -XEN_EINVAL      Xen does not allow the flags of the entry; ptr is not in memory
 *                    of the owner of the page tables, is in a page that holds
 *                    descriptors, or is in Xen's part of a level 3 or 4 table; the
 *                    frame is a gfn of an HVM domain that has no memory there; val of
 *                    an entry above the lowest level refers to a frame of another
 *                    domain, or to one that cannot become a page table; the owner of
 *                    the page tables has no VCPU; or, for MMU_MACHPHYS_UPDATE, the
 *                    frame does not belong to the domain of bits 0 to 15, or Xen
 *                    translates the memory of that domain
 *   -XEN_EBUSY       lowest level: the frame belongs to another domain than
 *                    foreigndom says, or cannot be mapped writable now, because it is
 *                    a page table or holds descriptors
 *   -XEN_EACCES      cache attributes other than write-back for a page that Xen
 *                    itself allocated, for example shared_info
 *   -XEN_EOPNOTSUPP  the owner of the page tables is not a PV domain
 *   -XEN_ENOENT      the frame belongs to an HVM domain and is paged out
 *   -XEN_ENOMEM      the frame belongs to an HVM domain, is shared, and Xen cannot
 *                    make a copy of it
 *   -XEN_ENOSYS      unknown command
 *
 * If an entry makes a frame a page table, Xen checks all entries of that frame. The
 * error can then be the one of an entry in it.
 */
#define MMU_NORMAL_PT_UPDATE        0  /* write val to the entry at ptr */
#define MMU_MACHPHYS_UPDATE         1  /* M2P: the frame that holds ptr has the pfn val */
#define MMU_PT_UPDATE_PRESERVE_AD   2  /* as 0, but keep accessed and dirty bits; since 3.3 */
#define MMU_PT_UPDATE_NO_TRANSLATE  3  /* as 0, but val has an mfn, never a gfn; since 4.11 */

/*
 * HYPERVISOR_mmuext_op(ops, count, done_out, foreigndom): page-table, TLB and cache
 * operations of x86 PV guests.
 *
 * ops is an array of count mmuext_op; count and done_out are as for mmu_update.
 * foreigndom is DOMID_SELF, or the domain whose frames the operations use. Only the
 * PIN operations, UNPIN_TABLE, CLEAR_PAGE and COPY_PAGE accept another domain. HVM and
 * PVH callers can use the PIN operations and UNPIN_TABLE only, for PV domains that
 * they control.
 *
 * Errors of all operations:
 *   -XEN_EFAULT      ops cannot be read
 *   -XEN_ESRCH       no such domain, or foreigndom is the caller's own number instead
 *                    of DOMID_SELF
 *   -XEN_EINVAL      foreigndom is not a PV domain
 *   -XEN_EPERM       the caller does not control foreigndom, or the operation accepts
 *                    DOMID_SELF only
 *   -XEN_EOPNOTSUPP  the operation is not for HVM and PVH callers, or Xen no longer
 *                    has it
 *   -XEN_ENOSYS      unknown cmd
 *
 * PIN operations, NEW_BASEPTR and NEW_USER_BASEPTR:
 *   -XEN_EINVAL      the frame does not belong to the domain, is in use as something
 *                    else, or (PIN) is pinned already
 *   -XEN_ERANGE      32-bit guest: the top-level table is above 4 GiB, and
 *                    VMASST_TYPE_pae_extended_cr3 is not enabled
 *   Xen checks the entries of a frame that becomes a page table. If it does not allow
 *   an entry, the error is the one that mmu_update gives for it.
 * Others:
 *   -XEN_EINVAL      UNPIN_TABLE: the frame does not belong to the domain or is not
 *                    pinned. CLEAR_PAGE, COPY_PAGE: a frame does not belong to the
 *                    domain, or the one to be written is not ordinary memory that can
 *                    be mapped writable. TLB_FLUSH_MULTI, INVLPG_MULTI: vcpumask
 *                    cannot be read. SET_LDT: nr_ents is above 8192; or it is not 0,
 *                    and the address is not page-aligned, is not canonical or is in
 *                    Xen's part of the address space. NEW_USER_BASEPTR: 32-bit caller
 *   -XEN_EACCES      FLUSH_CACHE, FLUSH_CACHE_GLOBAL: the domain has no PCI device, and
 *                    no access to I/O memory or I/O ports
 *
 * A pinned frame stays a page table even if no other table refers to it. In the list
 * below, "mfn" means arg1.mfn.
 */
#define MMUEXT_PIN_L1_TABLE         0  /* mfn: check the frame, keep it as a page table */
#define MMUEXT_PIN_L2_TABLE         1  /* mfn */
#define MMUEXT_PIN_L3_TABLE         2  /* mfn */
#define MMUEXT_PIN_L4_TABLE         3  /* mfn; ignored for 32-bit guests */
#define MMUEXT_UNPIN_TABLE          4  /* mfn, of any level */
#define MMUEXT_NEW_BASEPTR          5  /* mfn: new top-level table, loaded into CR3 */
#define MMUEXT_TLB_FLUSH_LOCAL      6  /* none: flush the TLB of this VCPU */
#define MMUEXT_INVLPG_LOCAL         7  /* arg1.linear_addr: flush one page from this VCPU's TLB */
#define MMUEXT_TLB_FLUSH_MULTI      8  /* arg2.vcpumask: flush the TLBs of these VCPUs */
#define MMUEXT_INVLPG_MULTI         9  /* arg1.linear_addr, arg2.vcpumask */
#define MMUEXT_TLB_FLUSH_ALL       10  /* none: flush the TLBs of all VCPUs */
#define MMUEXT_INVLPG_ALL          11  /* arg1.linear_addr, on all VCPUs */
#define MMUEXT_FLUSH_CACHE         12  /* none: write back and invalidate the caches */
#define MMUEXT_SET_LDT             13  /* arg1.linear_addr (page-aligned), arg2.nr_ents */
#define MMUEXT_NEW_USER_BASEPTR    15  /* mfn: top-level table for user mode, 0: none; x86_64 */
#define MMUEXT_CLEAR_PAGE          16  /* mfn: fill with zeros; since 3.4 */
#define MMUEXT_COPY_PAGE           17  /* mfn: copy from arg2.src_mfn to it; since 3.4 */
#define MMUEXT_FLUSH_CACHE_GLOBAL  18  /* none: caches of all physical CPUs; since 4.1 */
#define MMUEXT_MARK_SUPER          19  /* mfn; since 4.1; -XEN_EOPNOTSUPP since 4.10 */
#define MMUEXT_UNMARK_SUPER        20  /* mfn; since 4.1; -XEN_EOPNOTSUPP since 4.10 */

/*
 * HYPERVISOR_update_va_mapping(address, entry, flags): write the page-table entry of
 * the lowest level that maps a virtual address, in the current page tables. PV only.
 * On x86_32 entry is passed as two arguments, low half first.
 *
 * HYPERVISOR_update_va_mapping_otherdomain(address, entry, flags, domid): the same,
 * but the entry maps a frame of the domain domid (as bits 0 to 15 of foreigndom of
 * mmu_update).
 *
 * flags is the sum of two values. The first says what Xen flushes after the write:
 * UVMF_NONE, UVMF_TLB_FLUSH or UVMF_INVLPG. The second says where: UVMF_LOCAL,
 * UVMF_ALL, or UVMF_MULTI plus the address of a bitmap of VCPUs. That address must be
 * a multiple of 4.
 *
 * -XEN_EINVAL: no table of the lowest level maps the address, or as for mmu_update.
 * -XEN_EPERM: as for mmu_update; or domid is DOMID_IO and the caller is not a control
 * domain.
 * -XEN_EBUSY, -XEN_EACCES, -XEN_ENOENT, -XEN_ENOMEM, -XEN_ESRCH: as for mmu_update.
 * -XEN_EFAULT: the bitmap cannot be read; the entry has been written already.
 */
#define UVMF_NONE             (xen_mk_ulong(0) << 0)  /* flush nothing */
#define UVMF_TLB_FLUSH        (xen_mk_ulong(1) << 0)  /* flush the whole TLB */
#define UVMF_INVLPG           (xen_mk_ulong(2) << 0)  /* flush this one page */
#define UVMF_FLUSHTYPE_MASK   (xen_mk_ulong(3) << 0)
#define UVMF_MULTI            (xen_mk_ulong(0) << 2)  /* on the VCPUs of the bitmap */
#define UVMF_LOCAL            (xen_mk_ulong(0) << 2)  /* on this VCPU */
#define UVMF_ALL              (xen_mk_ulong(1) << 2)  /* on all VCPUs */

/*
 * HYPERVISOR_console_io(cmd, count, buffer): read and write Xen's emergency console,
 * in most cases the serial line.
 *
 * CONSOLEIO_write returns 0. Xen writes the text of the hardware domain to the console
 * as it is. For any other domain, Xen drops characters that are not printable, and
 * passes whole lines to its log, as guest messages of level debug. Unless the option
 * guest_loglvl includes that level, as it does by default in debug builds of Xen only,
 * the log drops them. CONSOLEIO_read returns the number of bytes read; 0 if there is
 * no input.
 *
 * Dom0, and a domain that Xen built at boot from a device tree, may use both
 * operations. Other domains may use neither, but a Xen with CONFIG_VERBOSE_DEBUG lets
 * all of them write. An XSM policy can decide otherwise.
 *
 * -XEN_EPERM: not allowed. -XEN_EFAULT: buffer cannot be read or written.
 * -XEN_E2BIG: CONSOLEIO_read with count above 2^31 - 1. -XEN_ENOSYS: unknown cmd.
 */
#define CONSOLEIO_write  0  /* write count bytes from buffer */
#define CONSOLEIO_read   1  /* read up to count bytes into buffer */

/*
 * HYPERVISOR_vm_assist(cmd, type): switch an optional behaviour of Xen on or off, for
 * the calling domain.
 *
 * -XEN_EINVAL: this kind of guest has no such type. -XEN_ENOSYS: unknown cmd.
 */
#define VMASST_CMD_enable   0
#define VMASST_CMD_disable  1

/*
 * Types. Only VMASST_TYPE_runstate_update_flag is for all guests.
 *
 *   4gb_segments         Emulate accesses beyond the segment limit that protects
 *                        Xen. Only a 32-bit Xen did so, until 4.2. A 64-bit Xen
 *                        accepts this type and the next, without an effect.
 *   4gb_segments_notify  Raise trap 15 each time that 4gb_segments emulates.
 *   writable_pagetables  Emulate writes to page-table entries of the lowest level.
 *                        The table must still be mapped read-only: the write
 *                        faults, and Xen checks and does it. Entries of other
 *                        levels still need a hypercall.
 *   pae_extended_cr3     The top-level table of PAE page tables may be above 4 GiB.
 *   architectural_iopl   HYPERVISOR_iret takes IOPL from rflags of the frame, and Xen
 *                        puts IOPL into the frames that it pushes. When Xen checks I/O
 *                        privileges, the kernel counts as level 0 instead of level 1.
 *   runstate_update_flag Xen sets XEN_RUNSTATE_UPDATE (vcpu.h) while it writes a
 *                        vcpu_runstate_info.
 *   m2p_strict           User mode of a 64-bit guest cannot read the M2P.
 *
 * A 64-bit PV guest can also set the types of x86_32 below, without an effect.
 */
#define VMASST_TYPE_4gb_segments             0  /* x86_32 PV */
#define VMASST_TYPE_4gb_segments_notify      1  /* x86_32 PV */
#define VMASST_TYPE_writable_pagetables      2  /* PV */
#define VMASST_TYPE_pae_extended_cr3         3  /* x86_32 PV */
#define VMASST_TYPE_architectural_iopl       4  /* PV; since 4.7 */
#define VMASST_TYPE_runstate_update_flag     5  /* all guests; since 4.8 */
#define VMASST_TYPE_m2p_strict              32  /* x86_64 PV; since 4.6 */

/* Old name for the highest type, until 0x00040400. */
#if __XEN_INTERFACE_VERSION__ < 0x00040600
# define MAX_VMASST_TYPE                     3
#endif

/*
 * DOMID_*: domain numbers with a special meaning. Each operation says which of them
 * it accepts. Ordinary domains have numbers below DOMID_FIRST_RESERVED.
 */
#define DOMID_FIRST_RESERVED  xen_mk_uint(0x7FF0)
#define DOMID_SELF            xen_mk_uint(0x7FF0)  /* the calling domain */
#define DOMID_IO              xen_mk_uint(0x7FF1)  /* owns I/O memory */
#define DOMID_XEN             xen_mk_uint(0x7FF2)  /* owns pages of Xen that domains may map */
#define DOMID_COW             xen_mk_uint(0x7FF3)  /* owns pages that domains share; since 4.0 */
#define DOMID_INVALID         xen_mk_uint(0x7FF4)  /* no domain; since 3.4, 0x7FFF until 4.0 */
#define DOMID_ANY             xen_mk_uint(0x7FF5)  /* any domain; since 4.22 */
#define DOMID_IDLE            xen_mk_uint(0x7FFF)  /* owns Xen's idle VCPUs; since 4.1 */
#define DOMID_MASK            xen_mk_uint(0x7FFF)  /* mask: bits of a domain number; since 4.14 */

/* SIF_*: start_info.flags (PV) and hvm_start_info.flags (PVH, arch-x86/hvm/start_info.h). */
#define SIF_PRIVILEGED       (1 << 0)     /* the domain is privileged */
#define SIF_INITDOMAIN       (1 << 1)     /* the domain is dom0 */
#define SIF_MULTIBOOT_MOD    (1 << 2)     /* mod_start refers to an array of
                                             xen_multiboot_mod_list; since 4.0 */
#define SIF_MOD_START_PFN    (1 << 3)     /* mod_start is a pfn, not an address; since 4.1 */
#define SIF_VIRT_P2M_4TOOLS  (1 << 4)     /* the tools can use arch_shared_info.p2m_vaddr, so
                                             the domain needs no tree of P2M frames; since 4.6 */
#define SIF_PM_MASK          (0xFF << 8)  /* dom0: bits 8 to 15 are XEN_PROCESSOR_PM_* bits
                                             (platform.h), shifted left by 8: the kinds of power
                                             management data that dom0 must pass on to Xen; since
                                             3.3 */

XEN_ABI_BEGIN

#ifndef XEN_ABI_ASSEMBLER
typedef uint16_t domid_t;  /* a domain number, or DOMID_* */

/*
 * mmuext_op: one operation of HYPERVISOR_mmuext_op. All members are in.
 *
 *   offset  x86_32  size  field
 *        0       0     4  cmd   MMUEXT_*
 *        4       -     4  (hole)
 *        8       4     8  arg1  4 bytes on x86_32
 *       16       8     8  arg2  4 bytes on x86_32
 *       24      12
 */
struct mmuext_op {
    unsigned int cmd;                   /* MMUEXT_* */
    union {
        xen_pfn_t mfn;                  /* machine frame */
        xen_abi_ulong_t linear_addr;    /* virtual address */
    } arg1;
    union {
        unsigned int nr_ents;           /* number of descriptors of 8 bytes */
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
        XEN_GUEST_HANDLE(const_void) vcpumask;  /* bitmap with one bit per VCPU of the domain,
                                                   in words of xen_ulong_t */
#else
        const void *vcpumask;           /* until 0x00030204 */
#endif
        xen_pfn_t src_mfn;              /* machine frame; since 3.4 */
    } arg2;
};
typedef struct mmuext_op mmuext_op_t;
DEFINE_XEN_GUEST_HANDLE(mmuext_op_t);

/* mmu_update: one request of HYPERVISOR_mmu_update. */
struct mmu_update {
    uint64_t ptr;       /* in: machine address | MMU_* */
    uint64_t val;       /* in: new page-table entry; MMU_MACHPHYS_UPDATE: pfn */
};
typedef struct mmu_update mmu_update_t;
DEFINE_XEN_GUEST_HANDLE(mmu_update_t);

/*
 * multicall_entry: one hypercall of HYPERVISOR_multicall(list, count), which makes
 * several hypercalls in one.
 *
 * list is an array of count multicall_entry. Xen makes the hypercalls in order. If
 * one of them fails, Xen continues with the next. A multicall cannot contain another
 * multicall: that entry gets -XEN_EINVAL as result. HYPERVISOR_iret ends the list: Xen
 * ignores the entries after it. Xen may overwrite op and args, so the guest must read
 * only result afterwards. In an arm32 guest, bits 32 to 63 of each
 * argument that the hypercall uses must be 0; otherwise Xen crashes the domain.
 *
 * Returns 0. -XEN_EFAULT: an entry cannot be read or written; Xen does not make the
 * hypercalls after it.
 *
 *   offset  x86_32  size  field
 *        0       0     8  op       __HYPERVISOR_*
 *        8       4     8  result   return value of the hypercall
 *       16       8    48  args[6]  arguments of the hypercall; Xen uses at most five
 *       64      32
 */
struct multicall_entry {
    xen_ulong_t op;             /* in */
    xen_ulong_t result;         /* out */
    xen_ulong_t args[6];        /* in */
};
typedef struct multicall_entry multicall_entry_t;
DEFINE_XEN_GUEST_HANDLE(multicall_entry_t);

#endif /* XEN_ABI_ASSEMBLER */

/*
 * vcpu_time_info.flags, since 4.7.
 *
 * TSC_STABLE: Xen's own clock is the time stamp counter, so the records of all VCPUs
 * give the same time. Without it a guest must take care that time does not go
 * backwards between VCPUs. The bit can change at any time.
 * GUEST_STOPPED: reserved for "the guest did not run for a while". Xen never sets it.
 */
#define XEN_PVCLOCK_TSC_STABLE_BIT  (1 << 0)
#define XEN_PVCLOCK_GUEST_STOPPED   (1 << 1)

#ifndef XEN_ABI_ASSEMBLER

/*
 * vcpu_time_info: the system time of a VCPU, to be extrapolated with the time stamp
 * counter. x86 only; Xen leaves it zero on Arm.
 *
 * Xen writes, the guest reads. Xen makes version odd while it writes, and even
 * afterwards. A reader reads version before and after the other
 * members, and starts again if the first value was odd or the second differs.
 *
 *   ns = system_time + ((((tsc - tsc_timestamp) << tsc_shift) * tsc_to_system_mul) >> 32)
 */
struct vcpu_time_info {
    uint32_t version;
    uint32_t pad0;              /* ignored */
    uint64_t tsc_timestamp;     /* value of the time stamp counter at system_time */
    uint64_t system_time;       /* ns since Xen's boot */
    uint32_t tsc_to_system_mul; /* ns per tick of the shifted counter, times 2^32 */
    int8_t   tsc_shift;         /* bits to shift left; if negative, to shift right */
#if __XEN_INTERFACE_VERSION__ > 0x00040600
    uint8_t  flags;             /* XEN_PVCLOCK_*; since 4.7 */
    uint8_t  pad1[2];           /* ignored */
#else
    int8_t   pad1[3];           /* until 0x00040600 */
#endif
};
typedef struct vcpu_time_info vcpu_time_info_t;

/*
 * vcpu_info: event and time state of one VCPU, in memory that Xen and the guest share.
 *
 * The first XEN_LEGACY_MAX_VCPUS VCPUs have a vcpu_info in shared_info. They can
 * register another place with VCPUOP_register_vcpu_info; all other VCPUs must do so.
 *
 * Delivery of an event, with the two-level ABI of event_channel.h: Xen sets the
 * pending bit of the port in shared_info. If the port is not masked, Xen then sets
 * the bit of evtchn_pending_sel for the word with that pending bit, then
 * evtchn_upcall_pending, and interrupts the VCPU. The guest goes the opposite way: it
 * clears evtchn_upcall_pending, then reads evtchn_pending_sel with an atomic exchange
 * that leaves 0, then clears each pending bit atomically before it handles the event.
 * Xen can set bits at any time.
 *
 *   x86_64  x86_32  other  size  field
 *        0       0      0     1  evtchn_upcall_pending
 *        1       1      1     1  evtchn_upcall_mask (x86), pad0 (other)
 *        2       2      2     6  (hole) 2 bytes on x86_32
 *        8       4      8     8  evtchn_pending_sel: 4 bytes on x86_32
 *       16       8     16    16  arch: 24 bytes on x86_32, none on others
 *       32      32     16    32  time
 *       64      64     48
 */
XEN_ABI_EXT struct vcpu_info {
    uint8_t evtchn_upcall_pending;      /* not 0: there are pending events. Xen sets, the guest
                                           clears */
#ifdef XEN_HAVE_PV_UPCALL_MASK
    uint8_t evtchn_upcall_mask;         /* PV: while not 0, Xen does not call the event callback.
                                           The guest writes. Xen also sets it when it enters an
                                           entry point that masks events, sets or clears it in
                                           HYPERVISOR_iret as the frame says, and clears it in
                                           SCHEDOP_block */
#else /* XEN_HAVE_PV_UPCALL_MASK */
    uint8_t pad0;                       /* ignored */
#endif /* XEN_HAVE_PV_UPCALL_MASK */
    xen_ulong_t evtchn_pending_sel;     /* bit n: word n of evtchn_pending has unmasked pending
                                           events for this VCPU. Xen sets, the guest clears */
    struct arch_vcpu_info arch;
    vcpu_time_info_t time;
};
typedef struct vcpu_info vcpu_info_t;

/*
 * shared_info: the page that Xen and the domain share. start_info gives its address
 * to a PV guest; other guests map it with XENMEM_add_to_physmap (memory.h).
 *
 * Wall clock: wc_sec (low 32 bits), wc_sec_hi (high 32 bits) and wc_nsec give the time
 * of day at system time 0, since 1970-01-01. It is UTC plus the domain's own offset.
 * The toolstack sets the offset (XEN_DOMCTL_settimeoffset), and an HVM guest that
 * writes its RTC changes it. Xen writes; wc_version works as vcpu_time_info.version.
 *
 *   x86_64  x86_32  other  size  field
 *        0       0      0        vcpu_info[32], [1] on others
 *     2048    2048     48   512  evtchn_pending: 128 bytes on x86_32
 *     2560    2176    560   512  evtchn_mask: 128 bytes on x86_32
 *     3072    2304   1072     4  wc_version
 *     3076    2308   1076     4  wc_sec
 *     3080    2312   1080     4  wc_nsec
 *     3084    2340   1084     4  wc_sec_hi, in `arch` on x86_32
 *     3088    2316   1088        arch
 *     3136    2344   1088        1096 on ppc64
 */
XEN_ABI_EXT struct shared_info {
    struct vcpu_info vcpu_info[XEN_LEGACY_MAX_VCPUS];
    xen_ulong_t evtchn_pending[sizeof(xen_ulong_t) * 8];  /* one pending bit per port: Xen
                                                             sets, the guest clears; Xen
                                                             clears one if the port is closed */
    xen_ulong_t evtchn_mask[sizeof(xen_ulong_t) * 8];     /* one mask bit per port, 1: masked.
                                                             The guest writes; Xen clears one
                                                             for EVTCHNOP_unmask */
    uint32_t wc_version;                /* Xen: odd while it writes wc_* */
    uint32_t wc_sec;                    /* Xen: s, low 32 bits */
    uint32_t wc_nsec;                   /* Xen: ns, below 10^9 */
#if !defined(XEN_ABI_X86_32)
    uint32_t wc_sec_hi;                 /* Xen: s, high 32 bits; since 4.6 */
#endif
    struct arch_shared_info arch;
};
typedef struct shared_info shared_info_t;

#endif /* XEN_ABI_ASSEMBLER */

/* wc_sec_hi as a member of shared_info, on every ABI: shared->xen_wc_sec_hi. */
#if !defined(XEN_ABI_X86_32)
# define xen_wc_sec_hi wc_sec_hi
#elif !defined(__XEN_TOOLS__)
# define xen_wc_sec_hi arch.wc_sec_hi
#endif

#ifdef XEN_HAVE_PV_GUEST_ENTRY

#define MAX_GUEST_CMDLINE 1024

#ifndef XEN_ABI_ASSEMBLER

/*
 * start_info: boot information of a PV guest. When the first VCPU starts, its rsi
 * (esi) holds the virtual address of this record.
 *
 * Xen (for dom0) or the toolstack writes it, the guest reads. At the first start all
 * members are valid, and addresses are virtual unless a member says otherwise. When
 * the toolstack restores the domain, in a migration for example, it writes nr_pages,
 * shared_info, store_mfn, store_evtchn and console again and sets flags to 0. When it
 * resumes a suspended domain on the same host, there are two cases: it makes the
 * suspend hypercall return 1 and does not change this record, or it writes store_mfn
 * and console.domU.mfn again. The members after console describe the first start only.
 *
 * Before it suspends, the guest must replace store_mfn and console.domU.mfn by pfns.
 *
 *   x86_64  x86_32  size  field
 *        0       0    32  magic          "xen-3.0-x86_64", "xen-3.0-x86_32p"
 *       32      32     8  nr_pages       4 bytes on x86_32, as each 8 below
 *       40      36     8  shared_info
 *       48      40     4  flags
 *       52       -     4  (hole)
 *       56      44     8  store_mfn
 *       64      48     4  store_evtchn
 *       68       -     4  (hole)
 *       72      52    16  console        8 bytes on x86_32
 *       88      60     8  pt_base
 *       96      64     8  nr_pt_frames
 *      104      68     8  mfn_list
 *      112      72     8  mod_start
 *      120      76     8  mod_len
 *      128      80  1024  cmd_line
 *     1152    1104     8  first_p2m_pfn
 *     1160    1108     8  nr_p2m_frames
 *     1168    1112
 */
struct start_info {
    char magic[32];
    xen_abi_ulong_t nr_pages;           /* number of pages of the domain */
    xen_abi_ulong_t shared_info;        /* machine address of the shared_info page */
    uint32_t flags;                     /* SIF_* */
    xen_pfn_t store_mfn;                /* machine frame of the xenstore ring page; dom0: 0 */
    uint32_t store_evtchn;              /* event channel port of xenstore; dom0: 0 */
    union {
        struct {
            xen_pfn_t mfn;              /* machine frame of the console ring page */
            uint32_t evtchn;            /* event channel port of the console */
        } domU;
        struct {
            uint32_t info_off;          /* offset from the beginning of start_info to a
                                           dom0_vga_console_info */
            uint32_t info_size;         /* its size in bytes, 0: there is none */
        } dom0;
    } console;
    xen_abi_ulong_t pt_base;            /* initial page tables, beginning with the top level */
    xen_abi_ulong_t nr_pt_frames;       /* number of frames of the initial page tables */
    xen_abi_ulong_t mfn_list;           /* the P2M: an array with the mfn of each pfn */
    xen_abi_ulong_t mod_start;          /* initial ramdisk: address, or pfn if
                                           SIF_MOD_START_PFN is set; 0: none */
    xen_abi_ulong_t mod_len;            /* size of the initial ramdisk in bytes; 0: none */
    int8_t cmd_line[MAX_GUEST_CMDLINE]; /* ends with a NUL */
    xen_abi_ulong_t first_p2m_pfn;      /* valid only if the kernel has XEN_ELFNOTE_INIT_P2M: first
                                           pfn of the frames that hold the P2M and the page tables
                                           which map it; since 3.4 */
    xen_abi_ulong_t nr_p2m_frames;      /* number of these frames; since 3.4 */
};
typedef struct start_info start_info_t;

#endif /* XEN_ABI_ASSEMBLER */

/* Old names, until 0x00030202. */
#if __XEN_INTERFACE_VERSION__ < 0x00030203
# define console_mfn    console.domU.mfn
# define console_evtchn console.domU.evtchn
#endif

#endif /* XEN_HAVE_PV_GUEST_ENTRY */

#ifndef XEN_ABI_ASSEMBLER
/*
 * xen_multiboot_mod_list: one element of a list of modules; since 4.0. A PV guest gets
 * such a list if SIF_MULTIBOOT_MOD is set in start_info.flags. The list begins at
 * start_info.mod_start and ends with an element whose mod_start is 0. Addresses in it
 * are relative to the beginning of the list.
 */
struct xen_multiboot_mod_list {
    uint32_t mod_start;         /* address of the first byte; 0: end of the list */
    uint32_t mod_end;           /* address of the last byte */
    uint32_t cmdline;           /* address of the module's command line, which ends with a NUL */
    uint32_t pad;               /* must be 0 */
};
#endif /* XEN_ABI_ASSEMBLER */

/* XEN_VGATYPE_*: which member of dom0_vga_console_info.u is valid. */
#define XEN_VGATYPE_TEXT_MODE_3  0x03  /* u.text_mode_3 */
#define XEN_VGATYPE_VESA_LFB     0x23  /* u.vesa_lfb, from VESA */
#define XEN_VGATYPE_EFI_LFB      0x70  /* u.vesa_lfb, from EFI; since 4.2 */

#ifndef XEN_ABI_ASSEMBLER

/*
 * dom0_vga_console_info: state of the screen when Xen hands it over to dom0.
 *
 * The record has grown. Before a guest reads a member that has a "since" mark, it must
 * check that info_size (start_info.console.dom0) covers the member. The 3 bytes at
 * offset 1 are a hole.
 */
typedef struct dom0_vga_console_info {
    uint8_t video_type;                 /* XEN_VGATYPE_* */
    union {
        struct {
            uint16_t font_height;       /* in pixels */
            uint16_t cursor_x, cursor_y;  /* column and row of the cursor */
            uint16_t rows, columns;     /* size of the screen in characters */
        } text_mode_3;
        struct {
            uint16_t width, height;     /* in pixels */
            uint16_t bytes_per_line;
            uint16_t bits_per_pixel;
            uint32_t lfb_base;          /* physical address of the frame buffer, low 32 bits */
            uint32_t lfb_size;          /* size of the frame buffer in units of 64 KiB */
            uint8_t  red_pos, red_size; /* in a pixel: lowest bit and number of bits */
            uint8_t  green_pos, green_size;
            uint8_t  blue_pos, blue_size;
            uint8_t  rsvd_pos, rsvd_size;
#if __XEN_INTERFACE_VERSION__ >= 0x00030206
            uint32_t gbl_caps;          /* VESA capabilities; with EFI, bit 1 (not a VGA) is
                                           set; since 3.2 */
            uint16_t mode_attrs;        /* VESA mode attributes, 0 with EFI; since 3.2 */
            uint16_t pad;               /* ignored */
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
            uint32_t ext_lfb_base;      /* physical address of the frame buffer, high 32 bits;
                                           since 4.13 */
#endif
        } vesa_lfb;
    } u;
} dom0_vga_console_info_t;

#endif /* XEN_ABI_ASSEMBLER */
/* The same record under a second name. */
#define xen_vga_console_info   dom0_vga_console_info
#define xen_vga_console_info_t dom0_vga_console_info_t

#ifndef XEN_ABI_ASSEMBLER
/* xen_domain_handle_t: the UUID of a domain. The toolstack chooses it. */
typedef uint8_t xen_domain_handle_t[16];

/* xen_uuid_t: a UUID, with its 16 bytes in the order of its text form; since 4.10. */
typedef struct {
    uint8_t a[16];
} xen_uuid_t;
#endif /* XEN_ABI_ASSEMBLER */

/*
 * The UUID aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee, whose last six bytes are e1 to e6.
 * XEN_DEFINE_UUID_ is an initialiser. XEN_DEFINE_UUID is a compound literal, so it can
 * also be used as a value. In a language without compound literals it is an
 * initialiser too.
 */
#define XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6)            \
    {{ (uint8_t)((a) >> 24), (uint8_t)((a) >> 16),                      \
       (uint8_t)((a) >> 8),  (uint8_t)(a),                              \
       (uint8_t)((b) >> 8),  (uint8_t)(b),                              \
       (uint8_t)((c) >> 8),  (uint8_t)(c),                              \
       (uint8_t)((d) >> 8),  (uint8_t)(d),                              \
       (e1), (e2), (e3), (e4), (e5), (e6) }}
#if defined(__STDC_VERSION__) ? __STDC_VERSION__ >= 199901L : defined(__GNUC__)
# define XEN_DEFINE_UUID(a, b, c, d, e1, e2, e3, e4, e5, e6)            \
    (XEN_ABI_EXT (xen_uuid_t)XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6))
#else
# define XEN_DEFINE_UUID(a, b, c, d, e1, e2, e3, e4, e5, e6)            \
    XEN_DEFINE_UUID_(a, b, c, d, e1, e2, e3, e4, e5, e6)
#endif

#if defined(__XEN_TOOLS__)

# ifndef int64_aligned_t
#  define int64_aligned_t int64_t
# endif
# ifndef uint64_aligned_t
#  define uint64_aligned_t uint64_t
# endif
# ifndef XEN_GUEST_HANDLE_64
#  define XEN_GUEST_HANDLE_64(name) XEN_GUEST_HANDLE(name)
# endif

/*
 * xenctl_bitmap: a bitmap in the memory of the caller, a tool; since 4.3. Bit 0 is the
 * lowest bit of the first byte. The 4 bytes at offset 12 are a hole.
 */
XEN_ABI_BEGIN_8

#ifndef XEN_ABI_ASSEMBLER
struct xenctl_bitmap {
    XEN_GUEST_HANDLE_64(uint8) bitmap;  /* address of the bitmap */
    uint32_t nr_bits;                   /* number of bits in the bitmap */
};
typedef struct xenctl_bitmap xenctl_bitmap_t;
#endif /* XEN_ABI_ASSEMBLER */
XEN_ABI_END

#endif /* __XEN_TOOLS__ */

XEN_ABI_END

#endif /* __XEN_PUBLIC_XEN_H__ */
