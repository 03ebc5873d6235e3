/* SPDX-License-Identifier: MIT */
/*
 * xen.h - hypercall numbers, and the pages that Xen shares with every guest.
 *
 * Contract: a hypercall's number is never reused. One returns 0 or a positive
 *           result, or a negative error (errno.h).
 * Layout:   differs by ABI, see the tables at the records.
 */
#ifndef __XEN_PUBLIC_XEN_H__
#define __XEN_PUBLIC_XEN_H__

#include "xen-compat.h"
#include "abi.h"

#if defined(XEN_ABI_X86)
# include "arch-x86/xen.h"
#elif defined(XEN_ABI_ARM)
# include "arch-arm.h"
#elif defined(XEN_ABI_RISCV64)
# include "arch-riscv.h"
#elif defined(XEN_ABI_PPC64)
# include "arch-ppc.h"
#endif

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

/* Handles of the basic types, see abi.h. */
DEFINE_XEN_GUEST_HANDLE(char);
__DEFINE_XEN_GUEST_HANDLE(uchar, unsigned char);
DEFINE_XEN_GUEST_HANDLE(int);
__DEFINE_XEN_GUEST_HANDLE(uint, unsigned int);
#if __XEN_INTERFACE_VERSION__ < 0x00040300
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

/* A literal with the suffix that its type needs in C, and none in assembly. */
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
 * __HYPERVISOR_*: the number of a hypercall, and the header that defines its
 * operations. PV marks what only paravirtual x86 guests have.
 */
#define __HYPERVISOR_set_trap_table                  0  /* PV: trap_info[] */
#define __HYPERVISOR_mmu_update                      1  /* PV: mmu_update[] below */
#define __HYPERVISOR_set_gdt                         2  /* PV: frames, entries */
#define __HYPERVISOR_stack_switch                    3  /* PV: ss, sp of the kernel */
#define __HYPERVISOR_set_callbacks                   4  /* PV: superseded by callback_op */
#define __HYPERVISOR_fpu_taskswitch                  5  /* PV: 1 sets CR0.TS, 0 clears it */
#define __HYPERVISOR_sched_op_compat                 6  /* superseded by 29 */
#define __HYPERVISOR_platform_op                     7  /* dom0: platform.h */
#define __HYPERVISOR_set_debugreg                    8  /* PV: number, value */
#define __HYPERVISOR_get_debugreg                    9  /* PV: number */
#define __HYPERVISOR_update_descriptor              10  /* PV: machine address, descriptor */
#define __HYPERVISOR_memory_op                      12  /* memory.h */
#define __HYPERVISOR_multicall                      13  /* multicall_entry[] below */
#define __HYPERVISOR_update_va_mapping              14  /* PV: address, entry, UVMF_* */
#define __HYPERVISOR_set_timer_op                   15  /* system time in ns, 0 for none */
#define __HYPERVISOR_event_channel_op_compat        16  /* superseded by 32 */
#define __HYPERVISOR_xen_version                    17  /* version.h */
#define __HYPERVISOR_console_io                     18  /* CONSOLEIO_* below */
#define __HYPERVISOR_physdev_op_compat              19  /* superseded by 33 */
#define __HYPERVISOR_grant_table_op                 20  /* grant_table.h */
#define __HYPERVISOR_vm_assist                      21  /* VMASST_* below */
#define __HYPERVISOR_update_va_mapping_otherdomain  22  /* PV: as 14, and a domid */
#define __HYPERVISOR_iret                           23  /* PV: the frame on the stack */
#define __HYPERVISOR_vcpu_op                        24  /* vcpu.h */
#define __HYPERVISOR_set_segment_base               25  /* PV, x86_64: SEGBASE_*, base */
#define __HYPERVISOR_mmuext_op                      26  /* PV: mmuext_op[] below */
#define __HYPERVISOR_xsm_op                         27  /* xsm/flask_op.h, since 3.2 */
#define __HYPERVISOR_nmi_op                         28  /* nmi.h */
#define __HYPERVISOR_callback_op                    30  /* callback.h */
#define __HYPERVISOR_xenoprof_op                    31  /* xenoprof.h */
#define __HYPERVISOR_hvm_op                         34  /* hvm/hvm_op.h */
#define __HYPERVISOR_sysctl                         35  /* tools: sysctl.h */
#define __HYPERVISOR_domctl                         36  /* tools: domctl.h */
#define __HYPERVISOR_kexec_op                       37  /* dom0: kexec.h */
#define __HYPERVISOR_tmem_op                        38  /* tmem.h, since 4.0, gone from Xen */
#define __HYPERVISOR_argo_op                        39  /* argo.h, since 4.12 */
#define __HYPERVISOR_xenpmu_op                      40  /* pmu.h, since 4.6 */
#define __HYPERVISOR_dm_op                          41  /* hvm/dm_op.h, since 4.9 */
#define __HYPERVISOR_hypfs_op                       42  /* hypfs.h, since 4.14 */

/* Numbers whose meaning is the architecture's own. */
#define __HYPERVISOR_arch_0                         48  /* x86: machine check, xen-mca.h */
#define __HYPERVISOR_arch_1                         49  /* x86: paging domctl */
#define __HYPERVISOR_arch_2                         50
#define __HYPERVISOR_arch_3                         51
#define __HYPERVISOR_arch_4                         52
#define __HYPERVISOR_arch_5                         53
#define __HYPERVISOR_arch_6                         54
#define __HYPERVISOR_arch_7                         55

/* Three got a new number when their arguments changed; the name follows the version. */
#if __XEN_INTERFACE_VERSION__ >= 0x00030101
# define __HYPERVISOR_sched_op                      29  /* sched.h */
#else
# define __HYPERVISOR_sched_op                      __HYPERVISOR_sched_op_compat
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030202
# define __HYPERVISOR_event_channel_op              32  /* event_channel.h */
# define __HYPERVISOR_physdev_op                    33  /* physdev.h */
#else
# define __HYPERVISOR_event_channel_op              __HYPERVISOR_event_channel_op_compat
# define __HYPERVISOR_physdev_op                    __HYPERVISOR_physdev_op_compat
#endif

/* Legacy name, until 0x00030204. */
#if __XEN_INTERFACE_VERSION__ < 0x00030204
# define __HYPERVISOR_dom0_op                       __HYPERVISOR_platform_op
#endif

/*
 * VIRQ_*: interrupts that Xen itself raises, bound to a port by
 * EVTCHNOP_bind_virq. "Each VCPU" binds once per VCPU, "one" once per domain,
 * "Xen" once in the whole system.
 */
#define VIRQ_TIMER              0  /* each VCPU: the time asked for has come */
#define VIRQ_DEBUG              1  /* each VCPU: print your state */
#define VIRQ_CONSOLE            2  /* Xen: input on the emergency console */
#define VIRQ_DOM_EXC            3  /* Xen: some domain needs attention */
#define VIRQ_TBUF               4  /* Xen: trace buffers fill up */
#define VIRQ_DEBUGGER           6  /* Xen: a domain paused for its debugger */
#define VIRQ_XENOPROF           7  /* each VCPU: profile samples are there */
#define VIRQ_CON_RING           8  /* Xen: the console ring has text; since 3.1 */
#define VIRQ_PCPU_STATE         9  /* Xen: a CPU went on or off line; since 4.0 */
#define VIRQ_MEM_EVENT         10  /* Xen: a memory event; since 4.0 */
#define VIRQ_ARGO              11  /* one: an Argo message; since 4.12 */
#define VIRQ_ENOMEM            12  /* Xen: free memory runs low; since 4.2 */
#define VIRQ_XENPMU            13  /* each VCPU: a counter overflowed; since 4.6 */

/* Numbers whose meaning is the architecture's own. */
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
 * HYPERVISOR_mmu_update(reqs, count, done_out, foreigndom): checked writes to
 * page tables, which a PV guest may only read. In mmu_update.ptr the two lowest
 * bits are one of these and the rest is a machine address.
 *
 * foreigndom, bits 0 to 15: the owner of the frames that new entries map;
 * bits 16 to 31: 0, or 1 + the owner of the page tables.
 */
#define MMU_NORMAL_PT_UPDATE        0  /* set the entry at ptr to val */
#define MMU_MACHPHYS_UPDATE         1  /* let the frame of ptr be the guest's frame val */
#define MMU_PT_UPDATE_PRESERVE_AD   2  /* as 0, and keep accessed and dirty; since 3.3 */
#define MMU_PT_UPDATE_NO_TRANSLATE  3  /* as 0, val holds a machine frame; since 4.11 */

/*
 * HYPERVISOR_mmuext_op(ops, count, done_out, foreigndom): mmuext_op.cmd and what
 * it takes. mfn is a machine frame, owned by foreigndom where one is named.
 */
#define MMUEXT_PIN_L1_TABLE         0  /* arg1.mfn: check, keep as a page table */
#define MMUEXT_PIN_L2_TABLE         1  /* arg1.mfn */
#define MMUEXT_PIN_L3_TABLE         2  /* arg1.mfn */
#define MMUEXT_PIN_L4_TABLE         3  /* arg1.mfn */
#define MMUEXT_UNPIN_TABLE          4  /* arg1.mfn: of any level */
#define MMUEXT_NEW_BASEPTR          5  /* arg1.mfn: the new top-level table */
#define MMUEXT_TLB_FLUSH_LOCAL      6  /* none: this VCPU's TLB */
#define MMUEXT_INVLPG_LOCAL         7  /* arg1.linear_addr: one page of this VCPU's TLB */
#define MMUEXT_TLB_FLUSH_MULTI      8  /* arg2.vcpumask: the TLBs of these VCPUs */
#define MMUEXT_INVLPG_MULTI         9  /* arg1.linear_addr, arg2.vcpumask */
#define MMUEXT_TLB_FLUSH_ALL       10  /* none: the TLBs of all VCPUs */
#define MMUEXT_INVLPG_ALL          11  /* arg1.linear_addr, on all VCPUs */
#define MMUEXT_FLUSH_CACHE         12  /* none: write back and empty the caches */
#define MMUEXT_SET_LDT             13  /* arg1.linear_addr (page-aligned), arg2.nr_ents */
#define MMUEXT_NEW_USER_BASEPTR    15  /* arg1.mfn: the user mode's table, x86_64 */
#define MMUEXT_CLEAR_PAGE          16  /* arg1.mfn; since 3.4 */
#define MMUEXT_COPY_PAGE           17  /* arg1.mfn from arg2.src_mfn; since 3.4 */
#define MMUEXT_FLUSH_CACHE_GLOBAL  18  /* none: the caches of all CPUs; since 4.1 */
#define MMUEXT_MARK_SUPER          19  /* arg1.mfn: the first of a superpage; since 4.1 */
#define MMUEXT_UNMARK_SUPER        20  /* arg1.mfn; since 4.1 */

/*
 * UVMF_*: flags of update_va_mapping: what to flush, and where. UVMF_MULTI is
 * or'ed with the address of a bitmap of VCPUs.
 */
#define UVMF_NONE             (xen_mk_ulong(0) << 0)  /* flush nothing */
#define UVMF_TLB_FLUSH        (xen_mk_ulong(1) << 0)  /* flush the whole TLB */
#define UVMF_INVLPG           (xen_mk_ulong(2) << 0)  /* flush this one page */
#define UVMF_FLUSHTYPE_MASK   (xen_mk_ulong(3) << 0)
#define UVMF_MULTI            (xen_mk_ulong(0) << 2)  /* on the VCPUs of the bitmap */
#define UVMF_LOCAL            (xen_mk_ulong(0) << 2)  /* on this VCPU */
#define UVMF_ALL              (xen_mk_ulong(1) << 2)  /* on all VCPUs */

/*
 * HYPERVISOR_console_io(cmd, count, buffer): Xen's emergency console.
 * Returns for CONSOLEIO_read the number of bytes read, else 0.
 */
#define CONSOLEIO_write  0  /* count bytes from buffer; domU: verbose builds of Xen only */
#define CONSOLEIO_read   1  /* up to count bytes to buffer */

/* HYPERVISOR_vm_assist(cmd, type): switch one of Xen's helpers for this domain. */
#define VMASST_CMD_enable   0
#define VMASST_CMD_disable  1

#define VMASST_TYPE_4gb_segments             0  /* x86_32 PV: emulate full segments */
#define VMASST_TYPE_4gb_segments_notify      1  /* x86_32 PV: and trap 15 each time */
#define VMASST_TYPE_writable_pagetables      2  /* PV: page tables seem writable */
#define VMASST_TYPE_pae_extended_cr3         3  /* x86_32 PV: PAE tables above 4 GiB */
#define VMASST_TYPE_architectural_iopl       4  /* PV: IOPL as on bare hardware; since 4.7 */
#define VMASST_TYPE_runstate_update_flag     5  /* XEN_RUNSTATE_UPDATE is kept; since 4.8 */
#define VMASST_TYPE_m2p_strict              32  /* x86_64 PV: no M2P in user mode; since 4.6 */

/* Legacy name, until 0x00040600. */
#if __XEN_INTERFACE_VERSION__ < 0x00040600
# define MAX_VMASST_TYPE                     3
#endif

/*
 * DOMID_*: numbers that name no ordinary domain. Which of them an operation
 * takes stands at the operation.
 */
#define DOMID_FIRST_RESERVED  xen_mk_uint(0x7FF0)  /* ordinary domains stay below */
#define DOMID_SELF            xen_mk_uint(0x7FF0)  /* the caller */
#define DOMID_IO              xen_mk_uint(0x7FF1)  /* owner of I/O memory */
#define DOMID_XEN             xen_mk_uint(0x7FF2)  /* owner of pages that Xen shares */
#define DOMID_COW             xen_mk_uint(0x7FF3)  /* owner of merged pages; since 4.0 */
#define DOMID_INVALID         xen_mk_uint(0x7FF4)  /* nobody */
#define DOMID_ANY             xen_mk_uint(0x7FF5)  /* anybody; since 4.22 */
#define DOMID_IDLE            xen_mk_uint(0x7FFF)  /* Xen's idle VCPUs; since 4.1 */
#define DOMID_MASK            xen_mk_uint(0x7FFF)  /* the bits that count; since 4.14 */

/* start_info.flags, also passed to a PVH guest. */
#define SIF_PRIVILEGED       (1 << 0)     /* the domain is privileged */
#define SIF_INITDOMAIN       (1 << 1)     /* the domain is dom0 */
#define SIF_MULTIBOOT_MOD    (1 << 2)     /* mod_start is an xen_multiboot_mod_list; since 4.0 */
#define SIF_MOD_START_PFN    (1 << 3)     /* mod_start is a frame; since 4.1 */
#define SIF_VIRT_P2M_4TOOLS  (1 << 4)     /* tools understand a virtual P2M; since 4.6 */
#define SIF_PM_MASK          (0xFF << 8)  /* xen_processor_pmbits; since 3.3 */

#ifndef __ASSEMBLY__

XEN_ABI_BEGIN

typedef uint16_t domid_t;

/*
 * mmuext_op: one operation of HYPERVISOR_mmuext_op, all in.
 *
 *   offset  x86_32  size  field
 *        0       0     4  cmd   MMUEXT_*
 *        4       -     4  (hole)
 *        8       4     8  arg1  4 bytes on x86_32
 *       16       8     8  arg2  4 bytes on x86_32
 *       24      12
 */
struct mmuext_op {
    unsigned int cmd;
    union {
        xen_pfn_t mfn;
        xen_abi_ulong_t linear_addr;
    } arg1;
    union {
        unsigned int nr_ents;           /* 8-byte descriptors */
#if __XEN_INTERFACE_VERSION__ >= 0x00030205
        XEN_GUEST_HANDLE(const_void) vcpumask;  /* one bit a VCPU */
#else
        const void *vcpumask;           /* until 0x00030205 */
#endif
        xen_pfn_t src_mfn;              /* since 3.4 */
    } arg2;
};
typedef struct mmuext_op mmuext_op_t;
DEFINE_XEN_GUEST_HANDLE(mmuext_op_t);

/* mmu_update: one request of HYPERVISOR_mmu_update. */
struct mmu_update {
    uint64_t ptr;       /* in: machine address | MMU_* */
    uint64_t val;       /* in: the entry, or a frame of the guest */
};
typedef struct mmu_update mmu_update_t;
DEFINE_XEN_GUEST_HANDLE(mmu_update_t);

/*
 * multicall_entry: one call of HYPERVISOR_multicall(list, count). Xen does them
 * in order; a call that fails does not stop the next.
 *
 *   offset  x86_32  size  field
 *        0       0     8  op       __HYPERVISOR_*
 *        8       4     8  result   what the call returned
 *       16       8    48  args[6]  the call's arguments, unused ones ignored
 *       64      32
 */
struct multicall_entry {
    xen_ulong_t op;             /* in */
    xen_ulong_t result;         /* out */
    xen_ulong_t args[6];        /* in */
};
typedef struct multicall_entry multicall_entry_t;
DEFINE_XEN_GUEST_HANDLE(multicall_entry_t);

/* vcpu_time_info.flags, since 4.7 */
#define XEN_PVCLOCK_TSC_STABLE_BIT  (1 << 0)  /* every VCPU's clock agrees: no need to order them */
#define XEN_PVCLOCK_GUEST_STOPPED   (1 << 1)  /* the guest was stopped since it last cleared this */

/*
 * vcpu_time_info: system time, extrapolated by the VCPU's own time stamp counter.
 *
 * Xen writes, the guest reads: x86 only, zero on Arm. `version` is odd while Xen
 * writes and grows by two with each change; a reader takes it before and after
 * the rest and starts again if it was odd or differs.
 *
 *   ns = system_time + ((((tsc - tsc_timestamp) << tsc_shift) * tsc_to_system_mul) >> 32)
 */
struct vcpu_time_info {
    uint32_t version;
    uint32_t pad0;              /* ignored */
    uint64_t tsc_timestamp;     /* the counter when this was written */
    uint64_t system_time;       /* ns since Xen's boot, at tsc_timestamp */
    uint32_t tsc_to_system_mul; /* ns a tick, times 2^32, after the shift */
    int8_t   tsc_shift;         /* left, or right where negative */
#if __XEN_INTERFACE_VERSION__ > 0x00040600
    uint8_t  flags;             /* XEN_PVCLOCK_*; since 4.7 */
    uint8_t  pad1[2];           /* ignored */
#else
    int8_t   pad1[3];           /* until 0x00040600 */
#endif
};
typedef struct vcpu_time_info vcpu_time_info_t;

/*
 * vcpu_info: what Xen and one VCPU tell each other.
 *
 * An upcall follows when an unmasked port of the two-level ABI becomes pending:
 * Xen sets the port's bit, its word's bit in evtchn_pending_sel, then
 * evtchn_upcall_pending. The guest takes them back in the other order, each with
 * an atomic exchange, for Xen and other VCPUs set bits meanwhile.
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
    uint8_t evtchn_upcall_pending;      /* Xen sets, the guest clears: look at the ports */
#ifdef XEN_HAVE_PV_UPCALL_MASK
    uint8_t evtchn_upcall_mask;         /* guest: nonzero keeps upcalls back, PV only */
#else
    uint8_t pad0;                       /* ignored */
#endif
    xen_ulong_t evtchn_pending_sel;     /* Xen sets, the guest clears: words with pending ports */
    struct arch_vcpu_info arch;
    vcpu_time_info_t time;
};
typedef struct vcpu_info vcpu_info_t;

/*
 * shared_info: the page that Xen and the domain share.
 *
 * wc_*: the UTC time at system time 0, in wc_sec (low half), wc_sec_hi and
 * wc_nsec. wc_version guards them as vcpu_time_info.version does.
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
    xen_ulong_t evtchn_pending[sizeof(xen_ulong_t) * 8];  /* a bit a port; Xen sets, guest clears */
    xen_ulong_t evtchn_mask[sizeof(xen_ulong_t) * 8];     /* a bit a port; both write, 1: quiet */
    uint32_t wc_version;                /* Xen: odd while it writes */
    uint32_t wc_sec;                    /* Xen */
    uint32_t wc_nsec;                   /* Xen: ns, below 10^9 */
#if !defined(XEN_ABI_X86_32)
    uint32_t wc_sec_hi;                 /* Xen; since 4.6 */
#endif
    struct arch_shared_info arch;
};
typedef struct shared_info shared_info_t;

/* The name of wc_sec_hi as a member of shared_info, wherever it stands. */
#if !defined(XEN_ABI_X86_32)
# define xen_wc_sec_hi wc_sec_hi
#elif !defined(__XEN_TOOLS__)
# define xen_wc_sec_hi arch.wc_sec_hi
#endif

#ifdef XEN_HAVE_PV_GUEST_ENTRY

#define MAX_GUEST_CMDLINE 1024

/*
 * start_info: what a PV guest is started with; its first VCPU's rsi (esi) points
 * to it. Xen or the toolstack writes, once. Addresses are virtual.
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
    xen_abi_ulong_t nr_pages;           /* frames that the domain has */
    xen_abi_ulong_t shared_info;        /* machine address of the shared_info page */
    uint32_t flags;                     /* SIF_* */
    xen_pfn_t store_mfn;                /* xenstore's ring page; 0 in dom0 */
    uint32_t store_evtchn;              /* and its port */
    union {
        struct {
            xen_pfn_t mfn;              /* the console's ring page */
            uint32_t evtchn;            /* and its port */
        } domU;
        struct {
            uint32_t info_off;          /* of a dom0_vga_console_info, from this record */
            uint32_t info_size;         /* bytes of it, 0 for none */
        } dom0;
    } console;
    xen_abi_ulong_t pt_base;            /* the page tables that are in use now */
    xen_abi_ulong_t nr_pt_frames;       /* frames that they take */
    xen_abi_ulong_t mfn_list;           /* the P2M: the machine frame of each guest frame */
    xen_abi_ulong_t mod_start;          /* the initial ramdisk, see SIF_MOD_START_PFN; 0 for none */
    xen_abi_ulong_t mod_len;            /* bytes of it */
    int8_t cmd_line[MAX_GUEST_CMDLINE]; /* ends with a NUL */
    xen_abi_ulong_t first_p2m_pfn;      /* frames of the P2M, where it is not in the
                                           initial mapping; since 3.4 */
    xen_abi_ulong_t nr_p2m_frames;      /* since 3.4 */
};
typedef struct start_info start_info_t;

/* Legacy names, until 0x00030203. */
#if __XEN_INTERFACE_VERSION__ < 0x00030203
# define console_mfn    console.domU.mfn
# define console_evtchn console.domU.evtchn
#endif

#endif /* XEN_HAVE_PV_GUEST_ENTRY */

/* xen_multiboot_mod_list: one module, with SIF_MULTIBOOT_MOD; since 4.0. */
struct xen_multiboot_mod_list {
    uint32_t mod_start;         /* address of the first byte */
    uint32_t mod_end;           /* address behind the last byte */
    uint32_t cmdline;           /* address of its command line */
    uint32_t pad;               /* must be 0 */
};

#define XEN_VGATYPE_TEXT_MODE_3  0x03  /* u.text_mode_3 */
#define XEN_VGATYPE_VESA_LFB     0x23  /* u.vesa_lfb */
#define XEN_VGATYPE_EFI_LFB      0x70  /* u.vesa_lfb, without gbl_caps and mode_attrs; since 4.2 */

/*
 * dom0_vga_console_info: the screen as Xen leaves it to dom0. A reader looks at
 * the size that it was given before it takes a late member. 3 bytes at 1 are a hole.
 */
typedef struct dom0_vga_console_info {
    uint8_t video_type;                 /* XEN_VGATYPE_* */
    union {
        struct {
            uint16_t font_height;       /* pixels */
            uint16_t cursor_x, cursor_y;
            uint16_t rows, columns;
        } text_mode_3;
        struct {
            uint16_t width, height;     /* pixels */
            uint16_t bytes_per_line;
            uint16_t bits_per_pixel;
            uint32_t lfb_base;          /* address of the frame buffer, low half */
            uint32_t lfb_size;          /* in units of 64 KiB */
            uint8_t  red_pos, red_size; /* lowest bit, number of bits */
            uint8_t  green_pos, green_size;
            uint8_t  blue_pos, blue_size;
            uint8_t  rsvd_pos, rsvd_size;
#if __XEN_INTERFACE_VERSION__ >= 0x00030206
            uint32_t gbl_caps;          /* VESA capabilities; since 3.2 */
            uint16_t mode_attrs;        /* VESA mode attributes; since 3.2 */
            uint16_t pad;               /* ignored */
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040d00
            uint32_t ext_lfb_base;      /* address of the frame buffer, high half; since 4.13 */
#endif
        } vesa_lfb;
    } u;
} dom0_vga_console_info_t;
#define xen_vga_console_info   dom0_vga_console_info
#define xen_vga_console_info_t dom0_vga_console_info_t

typedef uint8_t xen_domain_handle_t[16];

/* xen_uuid_t: a UUID as its 16 bytes, in the order in which it is written; since 4.10. */
typedef struct {
    uint8_t a[16];
} xen_uuid_t;

/* The UUID aaaaaaaa-bbbb-cccc-dddd-e1..e6: as an initialiser, and as a value where C has those. */
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

/* xenctl_bitmap: a bitmap in a tool's memory; since 4.3. 4 bytes at 12 are a hole. */
XEN_ABI_BEGIN_8
struct xenctl_bitmap {
    XEN_GUEST_HANDLE_64(uint8) bitmap;  /* lowest bit of the first byte first */
    uint32_t nr_bits;                   /* in it */
};
typedef struct xenctl_bitmap xenctl_bitmap_t;
XEN_ABI_END

#endif /* __XEN_TOOLS__ */

XEN_ABI_END

#endif /* __ASSEMBLY__ */

#endif /* __XEN_PUBLIC_XEN_H__ */
