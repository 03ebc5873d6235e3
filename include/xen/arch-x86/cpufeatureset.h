/* SPDX-License-Identifier: MIT */
/*
 * cpufeatureset.h - numbers of the x86 CPU features in Xen's CPU featuresets.
 *
 * Contract: a featureset is an array of 32-bit words. Feature n is bit n % 32 of word n / 32.
 *           Most words are a register of a CPUID leaf; the heading of each word says which.
 *           XEN_SYSCTL_get_cpu_featureset returns featuresets. New words are added at
 *           the end, and a feature keeps its number (one exception: TSXLDTRK).
 *           Since 4.7; for a newer name its first release is in parentheses.
 *
 *           If a file includes this header and has not defined XEN_CPUFEATURE, the header
 *           defines the constants XEN_X86_FEATURE_FPU ... (as an enumeration, in assembly as
 *           symbols: .equ XEN_X86_FEATURE_FPU, 0).
 *           If the file has defined a macro XEN_CPUFEATURE(name, value), the header is
 *           only the list and can be included several times; the file has to undefine
 *           the macro itself:
 *
 *               #define XEN_CPUFEATURE(name, value) [value] = #name,
 *               static const char *const names[] = {
 *               #include "cpufeatureset.h"
 *               };
 *               #undef XEN_CPUFEATURE
 * Layout:   numbers only.
 */
#if !defined(XEN_CPUFEATURE) && !defined(__XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__)
# define __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__
#include "../abi.h"
# define XEN_CPUFEATURE_DEFAULT_
# if !defined(XEN_ABI_ASSEMBLER)
#  define XEN_CPUFEATURE(name, value) XEN_X86_FEATURE_##name = value,
XEN_ABI_EXT enum {
# else
#  define XEN_CPUFEATURE(name, value) .equ XEN_X86_FEATURE_##name, value
# endif
#endif

#if defined(XEN_CPUFEATURE)
/*
 * CPUID 0x0000000d:1 is subleaf 1 of leaf 0x0000000d. "Not vulnerable" means that the processor
 * does not have the vulnerability.
 *
 * The letters before the first blank of a comment say which guests can see the feature, in Xen
 * 4.22. They are not part of the ABI: another release may decide otherwise. Xen's build reads them.
 *
 *   A    all guests
 *   S    HVM and PVH guests
 *   H    HVM and PVH guests whose memory is managed by hardware-assisted paging
 *   ash  the same guests, but only if the toolstack asks for the feature
 *   !    Xen treats the bit in its own way, and may ignore what the toolstack asks for
 *   |    where a guest may migrate, it is set if any of the hosts has it; other bits if all have it
 *
 * Without a letter or !, no guest sees the feature.
 */

/* CPUID 0x00000001, edx: word 0 */
XEN_CPUFEATURE(FPU,                  0*32+ 0) /*A x87 floating point */
XEN_CPUFEATURE(VME,                  0*32+ 1) /*S virtual-8086 mode extensions (CR4.VME) */
XEN_CPUFEATURE(DE,                   0*32+ 2) /*A debug extensions: I/O breakpoints */
XEN_CPUFEATURE(PSE,                  0*32+ 3) /*S page size extension: 4 MiB pages */
XEN_CPUFEATURE(TSC,                  0*32+ 4) /*A time stamp counter: RDTSC */
XEN_CPUFEATURE(MSR,                  0*32+ 5) /*A model-specific registers: RDMSR and WRMSR */
XEN_CPUFEATURE(PAE,                  0*32+ 6) /*A physical address extension: 64-bit page-table
                                                 entries */
XEN_CPUFEATURE(MCE,                  0*32+ 7) /*A machine check exception */
XEN_CPUFEATURE(CX8,                  0*32+ 8) /*A CMPXCHG8B: compare and exchange 8 bytes */
XEN_CPUFEATURE(APIC,                 0*32+ 9) /*!A local APIC, present and enabled */
XEN_CPUFEATURE(SEP,                  0*32+11) /*A SYSENTER and SYSEXIT: fast system calls */
XEN_CPUFEATURE(MTRR,                 0*32+12) /*S memory type range registers */
XEN_CPUFEATURE(PGE,                  0*32+13) /*S global pages: TLB entries that a CR3 load keeps */
XEN_CPUFEATURE(MCA,                  0*32+14) /*A machine check architecture: error-reporting
                                                 banks */
XEN_CPUFEATURE(CMOV,                 0*32+15) /*A CMOVcc: conditional move (and FCMOVcc with FPU) */
XEN_CPUFEATURE(PAT,                  0*32+16) /*A page attribute table */
XEN_CPUFEATURE(PSE36,                0*32+17) /*S 4 MiB pages above 4 GiB */
XEN_CPUFEATURE(CLFLUSH,              0*32+19) /*A CLFLUSH: write back and invalidate a cache line */
XEN_CPUFEATURE(DS,                   0*32+21) /* debug store: trace records are written to a
                                                 memory buffer */
XEN_CPUFEATURE(ACPI,                 0*32+22) /*A thermal and clock control by MSRs, for ACPI */
XEN_CPUFEATURE(MMX,                  0*32+23) /*A MMX: 64-bit integer vectors */
XEN_CPUFEATURE(FXSR,                 0*32+24) /*A FXSAVE and FXRSTOR: save x87 and SSE state */
XEN_CPUFEATURE(SSE,                  0*32+25) /*A SSE: 128-bit vectors of floats */
XEN_CPUFEATURE(SSE2,                 0*32+26) /*A SSE2: 128-bit vectors of doubles and integers */
XEN_CPUFEATURE(SS,                   0*32+27) /*A self-snoop: caches stay coherent when memory
                                                 types conflict (4.9) */
XEN_CPUFEATURE(HTT,                  0*32+28) /*!A the package can have more than one logical
                                                 processor */
XEN_CPUFEATURE(TM1,                  0*32+29) /* thermal monitor 1: automatic clock throttling */
XEN_CPUFEATURE(PBE,                  0*32+31) /* pending break enable: FERR# signals interrupts
                                                 in the stop-clock state */

/* CPUID 0x00000001, ecx: word 1 */
XEN_CPUFEATURE(SSE3,                 1*32+ 0) /*A SSE3: horizontal addition and others */
XEN_CPUFEATURE(PCLMULQDQ,            1*32+ 1) /*A PCLMULQDQ: carry-less multiplication */
XEN_CPUFEATURE(DTES64,               1*32+ 2) /* debug store with 64-bit fields */
XEN_CPUFEATURE(MONITOR,              1*32+ 3) /* MONITOR and MWAIT: wait for a write to memory */
XEN_CPUFEATURE(DSCPL,                1*32+ 4) /* debug store can be limited to a privilege level */
XEN_CPUFEATURE(VMX,                  1*32+ 5) /*h Intel's virtualisation (VT-x) */
XEN_CPUFEATURE(SMX,                  1*32+ 6) /* safer mode extensions: GETSEC, measured launch
                                                 (TXT) */
XEN_CPUFEATURE(EIST,                 1*32+ 7) /* Enhanced SpeedStep: frequency and voltage
                                                 scaling */
XEN_CPUFEATURE(TM2,                  1*32+ 8) /* thermal monitor 2: lowers frequency and voltage */
XEN_CPUFEATURE(SSSE3,                1*32+ 9) /*A SSSE3: byte shuffles and others */
XEN_CPUFEATURE(SDBG,                 1*32+11) /* silicon debug: DEBUG_INTERFACE MSR (4.20) */
XEN_CPUFEATURE(FMA,                  1*32+12) /*A fused multiply-add with three operands */
XEN_CPUFEATURE(CX16,                 1*32+13) /*A CMPXCHG16B: compare and exchange 16 bytes */
XEN_CPUFEATURE(XTPR,                 1*32+14) /* xTPR (task priority) messages can be disabled */
XEN_CPUFEATURE(PDCM,                 1*32+15) /* PERF_CAPABILITIES MSR */
XEN_CPUFEATURE(PCID,                 1*32+17) /*H process-context identifiers: tagged TLB entries */
XEN_CPUFEATURE(DCA,                  1*32+18) /* direct cache access: data from a device can be
                                                 prefetched into the cache */
XEN_CPUFEATURE(SSE4_1,               1*32+19) /*A SSE4.1: blending, rounding and others */
XEN_CPUFEATURE(SSE4_2,               1*32+20) /*A SSE4.2: string comparison, CRC32 */
XEN_CPUFEATURE(X2APIC,               1*32+21) /*!S x2APIC: the local APIC is accessed by MSRs */
XEN_CPUFEATURE(MOVBE,                1*32+22) /*A MOVBE: load or store with swapped bytes */
XEN_CPUFEATURE(POPCNT,               1*32+23) /*A POPCNT: count of the bits that are set */
XEN_CPUFEATURE(TSC_DEADLINE,         1*32+24) /*S the local APIC timer can fire at a TSC value */
XEN_CPUFEATURE(AESNI,                1*32+25) /*A AES encryption instructions */
XEN_CPUFEATURE(XSAVE,                1*32+26) /*A XSAVE, XRSTOR, XGETBV and XSETBV: save extended
                                                 state */
XEN_CPUFEATURE(OSXSAVE,              1*32+27) /*! the OS has enabled XSAVE (CR4.OSXSAVE) */
XEN_CPUFEATURE(AVX,                  1*32+28) /*A AVX: 256-bit vectors of floats */
XEN_CPUFEATURE(F16C,                 1*32+29) /*A conversion from and to half-precision floats */
XEN_CPUFEATURE(RDRAND,               1*32+30) /*!A RDRAND: random number */
XEN_CPUFEATURE(HYPERVISOR,           1*32+31) /*!A set if the code runs under a hypervisor */

/* CPUID 0x80000001, edx: word 2 */
XEN_CPUFEATURE(SYSCALL,              2*32+11) /*A SYSCALL and SYSRET: fast system calls */
XEN_CPUFEATURE(NX,                   2*32+20) /*A no-execute bit in page-table entries */
XEN_CPUFEATURE(MMXEXT,               2*32+22) /*A AMD's extensions to MMX */
XEN_CPUFEATURE(FFXSR,                2*32+25) /*A FXSAVE and FXRSTOR can skip the XMM registers */
XEN_CPUFEATURE(PAGE1GB,              2*32+26) /*H 1 GiB pages */
XEN_CPUFEATURE(RDTSCP,               2*32+27) /*A RDTSCP: read TSC and TSC_AUX */
XEN_CPUFEATURE(LM,                   2*32+29) /*A long mode (64-bit mode) */
XEN_CPUFEATURE(3DNOWEXT,             2*32+30) /*A AMD's extensions to 3DNow! */
XEN_CPUFEATURE(3DNOW,                2*32+31) /*A 3DNow! */

/* CPUID 0x80000001, ecx: word 3 */
XEN_CPUFEATURE(LAHF_LM,              3*32+ 0) /*A LAHF and SAHF in long mode */
XEN_CPUFEATURE(CMP_LEGACY,           3*32+ 1) /*!A HTT means several cores, not several threads */
XEN_CPUFEATURE(SVM,                  3*32+ 2) /*h AMD's virtualisation (AMD-V) */
XEN_CPUFEATURE(EXTAPIC,              3*32+ 3) /* extended registers of the local APIC */
XEN_CPUFEATURE(CR8_LEGACY,           3*32+ 4) /*S CR8 accessible in 32-bit mode, by LOCK MOV CR0 */
XEN_CPUFEATURE(ABM,                  3*32+ 5) /*A advanced bit manipulation: LZCNT */
XEN_CPUFEATURE(SSE4A,                3*32+ 6) /*A SSE4a, by AMD: EXTRQ, INSERTQ and others */
XEN_CPUFEATURE(MISALIGNSSE,          3*32+ 7) /*A SSE memory operands can be unaligned, if
                                                 MXCSR.MM is set */
XEN_CPUFEATURE(3DNOWPREFETCH,        3*32+ 8) /*A PREFETCH and PREFETCHW */
XEN_CPUFEATURE(OSVW,                 3*32+ 9) /* OS visible workarounds: MSRs that list errata */
XEN_CPUFEATURE(IBS,                  3*32+10) /* instruction based sampling */
XEN_CPUFEATURE(XOP,                  3*32+11) /*A XOP: AMD's extension to AVX */
XEN_CPUFEATURE(SKINIT,               3*32+12) /* SKINIT (secure start of a loader) and STGI */
XEN_CPUFEATURE(WDT,                  3*32+13) /* watchdog timer */
XEN_CPUFEATURE(LWP,                  3*32+15) /* light weight profiling */
XEN_CPUFEATURE(FMA4,                 3*32+16) /*A AMD's fused multiply-add with four operands */
XEN_CPUFEATURE(NODEID_MSR,           3*32+19) /* NODE_ID MSR */
XEN_CPUFEATURE(TBM,                  3*32+21) /*A trailing bit manipulation instructions */
XEN_CPUFEATURE(TOPOEXT,              3*32+22) /* topology extensions: CPUID leaves 0x8000001d,
                                                 0x8000001e */
XEN_CPUFEATURE(DBEXT,                3*32+26) /*A data breakpoints with address masks */
XEN_CPUFEATURE(MONITORX,             3*32+29) /* MONITORX and MWAITX: AMD's MONITOR for user
                                                 mode */
XEN_CPUFEATURE(ADDR_MSK_EXT,         3*32+30) /*A breakpoint address masks have 32 bits (4.19) */

/* CPUID 0x0000000d:1, eax: word 4 */
XEN_CPUFEATURE(XSAVEOPT,             4*32+ 0) /*A XSAVEOPT: saves only what was modified */
XEN_CPUFEATURE(XSAVEC,               4*32+ 1) /*A XSAVEC: saves in the compacted format */
XEN_CPUFEATURE(XGETBV1,              4*32+ 2) /*A XGETBV with ecx 1: state components in use */
XEN_CPUFEATURE(XSAVES,               4*32+ 3) /*S XSAVES and XRSTORS: save supervisor state too */
XEN_CPUFEATURE(XFD,                  4*32+ 4) /* extended feature disable: XFD MSR (4.20) */

/* CPUID 0x00000007:0, ebx: word 5 */
XEN_CPUFEATURE(FSGSBASE,             5*32+ 0) /*A RDFSBASE, WRFSBASE and others: access FS, GS
                                                 bases */
XEN_CPUFEATURE(TSC_ADJUST,           5*32+ 1) /*S TSC_ADJUST MSR: offset of the TSC */
XEN_CPUFEATURE(SGX,                  5*32+ 2) /* software guard extensions: enclaves */
XEN_CPUFEATURE(BMI1,                 5*32+ 3) /*A bit manipulation instructions, first set */
XEN_CPUFEATURE(HLE,                  5*32+ 4) /*!a hardware lock elision: XACQUIRE and XRELEASE */
XEN_CPUFEATURE(AVX2,                 5*32+ 5) /*A AVX2: 256-bit vectors of integers */
XEN_CPUFEATURE(FDP_EXCP_ONLY,        5*32+ 6) /*! the x87 data pointer is updated only for x87
                                                 exceptions */
XEN_CPUFEATURE(SMEP,                 5*32+ 7) /*S with CR4.SMEP, supervisor mode cannot execute
                                                 user pages */
XEN_CPUFEATURE(BMI2,                 5*32+ 8) /*A bit manipulation instructions, second set */
XEN_CPUFEATURE(ERMS,                 5*32+ 9) /*A enhanced (fast) REP MOVSB and REP STOSB */
XEN_CPUFEATURE(INVPCID,              5*32+10) /*H INVPCID: invalidate TLB entries of a PCID */
XEN_CPUFEATURE(RTM,                  5*32+11) /*!A restricted transactional memory: XBEGIN, XEND */
XEN_CPUFEATURE(PQM,                  5*32+12) /* platform QoS monitoring: cache and bandwidth use */
XEN_CPUFEATURE(NO_FPU_SEL,           5*32+13) /*! x87 CS and DS selectors are saved as 0 */
XEN_CPUFEATURE(MPX,                  5*32+14) /*s memory protection extensions: bounds registers */
XEN_CPUFEATURE(PQE,                  5*32+15) /* platform QoS enforcement: cache allocation (RDT) */
XEN_CPUFEATURE(AVX512F,              5*32+16) /*A AVX-512, foundation (4.8) */
XEN_CPUFEATURE(AVX512DQ,             5*32+17) /*A AVX-512, more 32-bit and 64-bit operations
                                                 (4.8) */
XEN_CPUFEATURE(RDSEED,               5*32+18) /*A RDSEED: seed for random number generators */
XEN_CPUFEATURE(ADX,                  5*32+19) /*A ADCX and ADOX: addition with separate carries */
XEN_CPUFEATURE(SMAP,                 5*32+20) /*S with CR4.SMAP, supervisor mode cannot access
                                                 user pages unless EFLAGS.AC is set */
XEN_CPUFEATURE(AVX512_IFMA,          5*32+21) /*A AVX-512, 52-bit integer multiply-add (4.13) */
XEN_CPUFEATURE(CLFLUSHOPT,           5*32+23) /*A CLFLUSHOPT: CLFLUSH with weaker ordering */
XEN_CPUFEATURE(CLWB,                 5*32+24) /*!A CLWB: write a cache line back, keep it cached */
XEN_CPUFEATURE(PROC_TRACE,           5*32+25) /* Intel Processor Trace (4.15) */
XEN_CPUFEATURE(AVX512PF,             5*32+26) /* AVX-512, prefetch (4.8) */
XEN_CPUFEATURE(AVX512ER,             5*32+27) /* AVX-512, exponential and reciprocal (4.8) */
XEN_CPUFEATURE(AVX512CD,             5*32+28) /*A AVX-512, conflict detection (4.8) */
XEN_CPUFEATURE(SHA,                  5*32+29) /*A SHA-1 and SHA-256 */
XEN_CPUFEATURE(AVX512BW,             5*32+30) /*A AVX-512, bytes and words (4.8) */
XEN_CPUFEATURE(AVX512VL,             5*32+31) /*A AVX-512 instructions on 128-bit and 256-bit
                                                 vectors (4.8) */

/* CPUID 0x00000007:0, ecx: word 6 */
XEN_CPUFEATURE(PREFETCHWT1,          6*32+ 0) /*A PREFETCHWT1: prefetch into the L2 cache to
                                                 write */
XEN_CPUFEATURE(AVX512_VBMI,          6*32+ 1) /*A AVX-512, byte permutation (4.13) */
XEN_CPUFEATURE(UMIP,                 6*32+ 2) /*S with CR4.UMIP, user mode cannot execute SGDT,
                                                 SIDT, SLDT, STR, SMSW (4.10) */
XEN_CPUFEATURE(PKU,                  6*32+ 3) /*H protection keys for user pages */
XEN_CPUFEATURE(OSPKE,                6*32+ 4) /*! the OS has enabled protection keys (CR4.PKE) */
XEN_CPUFEATURE(WAITPKG,              6*32+ 5) /* TPAUSE, UMONITOR and UMWAIT (4.20) */
XEN_CPUFEATURE(AVX512_VBMI2,         6*32+ 6) /*A AVX-512, byte and word compress, expand, shift
                                                 (4.13) */
XEN_CPUFEATURE(CET_SS,               6*32+ 7) /* control-flow enforcement: shadow stacks (4.14) */
XEN_CPUFEATURE(GFNI,                 6*32+ 8) /*A Galois field instructions (4.13) */
XEN_CPUFEATURE(VAES,                 6*32+ 9) /*A AES instructions on wider vectors (4.13) */
XEN_CPUFEATURE(VPCLMULQDQ,           6*32+10) /*A PCLMULQDQ on wider vectors (4.13) */
XEN_CPUFEATURE(AVX512_VNNI,          6*32+11) /*A AVX-512, dot products: neural networks (4.13) */
XEN_CPUFEATURE(AVX512_BITALG,        6*32+12) /*A AVX-512, population count: bytes, words (4.13) */
XEN_CPUFEATURE(TME,                  6*32+13) /* total memory encryption (4.20) */
XEN_CPUFEATURE(AVX512_VPOPCNTDQ,     6*32+14) /*A AVX-512, population count of 32 and 64 bits
                                                 (4.9) */
XEN_CPUFEATURE(LA57,                 6*32+16) /* 57-bit linear addresses: 5-level page tables
                                                 (4.20) */
XEN_CPUFEATURE(RDPID,                6*32+22) /*A RDPID: reads TSC_AUX (4.9) */
XEN_CPUFEATURE(BLD,                  6*32+24) /* bus lock detection: #DB after a bus lock (4.18) */
XEN_CPUFEATURE(CLDEMOTE,             6*32+25) /*A CLDEMOTE: move a line to a more distant cache
                                                 (4.13) */
XEN_CPUFEATURE(MOVDIRI,              6*32+27) /*a MOVDIRI: store that bypasses the caches (4.14) */
XEN_CPUFEATURE(MOVDIR64B,            6*32+28) /*a MOVDIR64B: copy 64 bytes in one write (4.14) */
XEN_CPUFEATURE(ENQCMD,               6*32+29) /* ENQCMD and ENQCMDS: submit work to a device
                                                 (4.14) */
XEN_CPUFEATURE(SGX_LC,               6*32+30) /* SGX launch control (4.20) */
XEN_CPUFEATURE(PKS,                  6*32+31) /*H protection keys for supervisor pages (4.18) */

/* CPUID 0x80000007, edx: word 7 */
XEN_CPUFEATURE(HW_PSTATE,            7*32+ 7) /* hardware P-states: frequency control MSRs (4.17) */
XEN_CPUFEATURE(ITSC,                 7*32+ 8) /*a invariant TSC: same rate in all power states */
XEN_CPUFEATURE(CPB,                  7*32+ 9) /* core performance boost: turbo (4.17) */
XEN_CPUFEATURE(EFRO,                 7*32+10) /* read-only effective frequency MSRs */

/* CPUID 0x80000008, ebx: word 8 */
XEN_CPUFEATURE(CLZERO,               8*32+ 0) /*A CLZERO: zero a cache line */
XEN_CPUFEATURE(RSTR_FP_ERR_PTRS,     8*32+ 2) /*A FXSAVE, FXRSTOR and others always handle the
                                                 x87 error pointers (4.13) */
XEN_CPUFEATURE(WBNOINVD,             8*32+ 9) /* WBNOINVD: write caches back, keep them valid
                                                 (4.13) */
XEN_CPUFEATURE(IBPB,                 8*32+12) /*A PRED_CMD can issue an indirect branch
                                                 prediction barrier (IBPB), AMD (4.11) */
XEN_CPUFEATURE(IBRS,                 8*32+14) /*S SPEC_CTRL can restrict indirect branch
                                                 speculation (IBRS), AMD (4.16) */
XEN_CPUFEATURE(AMD_STIBP,            8*32+15) /*S the same as STIBP, AMD (4.16) */
XEN_CPUFEATURE(IBRS_ALWAYS,          8*32+16) /*S IBRS is best set once and left on (4.16) */
XEN_CPUFEATURE(STIBP_ALWAYS,         8*32+17) /*S STIBP is best set once and left on (4.16) */
XEN_CPUFEATURE(IBRS_FAST,            8*32+18) /*S IBRS is better than software mitigations (4.16) */
XEN_CPUFEATURE(IBRS_SAME_MODE,       8*32+19) /*S IBRS also protects within one privilege mode
                                                 (4.16) */
XEN_CPUFEATURE(NO_LMSL,              8*32+20) /*S| EFER.LMSLE is not supported (4.16) */
XEN_CPUFEATURE(AMD_PPIN,             8*32+23) /* PPIN MSR: serial number of the processor, AMD
                                                 (4.14) */
XEN_CPUFEATURE(AMD_SSBD,             8*32+24) /*S SPEC_CTRL can disable speculative store bypass,
                                                 AMD (4.16) */
XEN_CPUFEATURE(VIRT_SSBD,            8*32+25) /*! VIRT_SPEC_CTRL MSR: a hypervisor disables
                                                 speculative store bypass for the guest (4.16) */
XEN_CPUFEATURE(SSB_NO,               8*32+26) /*A not vulnerable to speculative store bypass, AMD
                                                 (4.16) */
XEN_CPUFEATURE(CPPC,                 8*32+27) /* collaborative processor performance control
                                                 (4.21) */
XEN_CPUFEATURE(PSFD,                 8*32+28) /*S SPEC_CTRL can disable predictive store
                                                 forwarding, AMD (4.16) */
XEN_CPUFEATURE(BTC_NO,               8*32+29) /*A not vulnerable to branch type confusion, AMD
                                                 (4.17) */
XEN_CPUFEATURE(IBPB_RET,             8*32+30) /*A IBPB also clears return address predictions
                                                 (4.17) */

/* CPUID 0x00000007:0, edx: word 9 */
XEN_CPUFEATURE(SGX_KEYS,             9*32+ 1) /* SGX attestation services (4.20) */
XEN_CPUFEATURE(AVX512_4VNNIW,        9*32+ 2) /* AVX-512, 4 dot products of words per step (4.9) */
XEN_CPUFEATURE(AVX512_4FMAPS,        9*32+ 3) /* AVX-512, 4 multiply-adds per step (4.9) */
XEN_CPUFEATURE(FSRM,                 9*32+ 4) /*A fast short REP MOVSB (4.16) */
XEN_CPUFEATURE(UINTR,                9*32+ 5) /* user interrupts (4.19) */
XEN_CPUFEATURE(AVX512_VP2INTERSECT,  9*32+ 8) /*a AVX-512, intersection of two vectors (4.15) */
XEN_CPUFEATURE(SRBDS_CTRL,           9*32+ 9) /* MCU_OPT_CTRL.RNGDS_MITG_DIS: the mitigation of
                                                 special register buffer data sampling can be
                                                 turned off (4.14) */
XEN_CPUFEATURE(MD_CLEAR,             9*32+10) /*!A| VERW also clears internal buffers of the CPU
                                                 (4.13) */
XEN_CPUFEATURE(RTM_ALWAYS_ABORT,     9*32+11) /*! every RTM transaction aborts (4.16) */
XEN_CPUFEATURE(TSX_FORCE_ABORT,      9*32+13) /* TSX_FORCE_ABORT MSR: can make every transaction
                                                 abort (4.13) */
XEN_CPUFEATURE(SERIALIZE,            9*32+14) /*A SERIALIZE: serialising instruction (4.14) */
XEN_CPUFEATURE(HYBRID,               9*32+15) /* the processor has cores of several types (4.19) */
XEN_CPUFEATURE(TSXLDTRK,             9*32+16) /*a XSUSLDTRK, XRESLDTRK: suspend load tracking in a
                                                 transaction (4.14; until 4.16 it was 6*32+16) */
XEN_CPUFEATURE(PCONFIG,              9*32+18) /* PCONFIG: platform configuration (4.20) */
XEN_CPUFEATURE(ARCH_LBR,             9*32+19) /* architectural last branch records (4.19) */
XEN_CPUFEATURE(CET_IBT,              9*32+20) /* control-flow enforcement: indirect branch
                                                 tracking (4.14) */
XEN_CPUFEATURE(AMX_BF16,             9*32+22) /* AMX, bfloat16 numbers (4.20) */
XEN_CPUFEATURE(AVX512_FP16,          9*32+23) /*A AVX-512, half-precision floats (4.17) */
XEN_CPUFEATURE(AMX_TILE,             9*32+24) /* AMX (matrix extensions), tile registers (4.19) */
XEN_CPUFEATURE(AMX_INT8,             9*32+25) /* AMX, 8-bit integers (4.20) */
XEN_CPUFEATURE(IBRSB,                9*32+26) /*A IBRS and IBPB: restriction of, and barrier
                                                 against, indirect branch speculation, Intel
                                                 (4.11) */
XEN_CPUFEATURE(STIBP,                9*32+27) /*A SPEC_CTRL can keep sibling threads from
                                                 controlling indirect branch predictions
                                                 (STIBP), Intel (4.11) */
XEN_CPUFEATURE(L1D_FLUSH,            9*32+28) /*S FLUSH_CMD MSR: flushes the L1 data cache (4.12) */
XEN_CPUFEATURE(ARCH_CAPS,            9*32+29) /*!A ARCH_CAPABILITIES MSR, words 16 and 17 (4.11) */
XEN_CPUFEATURE(CORE_CAPS,            9*32+30) /* CORE_CAPABILITIES MSR: lists more features
                                                 (4.14) */
XEN_CPUFEATURE(SSBD,                 9*32+31) /*A SPEC_CTRL can disable speculative store bypass,
                                                 Intel (4.11) */

/* CPUID 0x00000007:1, eax: word 10 */
XEN_CPUFEATURE(SHA512,              10*32+ 0) /*A SHA-512 instructions (4.19) */
XEN_CPUFEATURE(SM3,                 10*32+ 1) /*A SM3 hash instructions (4.19) */
XEN_CPUFEATURE(SM4,                 10*32+ 2) /*A SM4 cipher instructions (4.19) */
XEN_CPUFEATURE(AVX_VNNI,            10*32+ 4) /*A AVX, dot products for neural networks (4.15) */
XEN_CPUFEATURE(AVX512_BF16,         10*32+ 5) /*A AVX-512, bfloat16 numbers (4.13) */
XEN_CPUFEATURE(LASS,                10*32+ 6) /*s linear address space separation: address bit 63
                                                 divides user from supervisor (4.21) */
XEN_CPUFEATURE(CMPCCXADD,           10*32+ 7) /*a CMPccXADD: compare and add if condition (4.20) */
XEN_CPUFEATURE(ARCH_PERF_MON,       10*32+ 8) /* CPUID leaf 0x23: performance counters (4.21) */
XEN_CPUFEATURE(FZRM,                10*32+10) /*A fast zero-length REP MOVSB (4.16) */
XEN_CPUFEATURE(FSRS,                10*32+11) /*A fast short REP STOSB (4.16) */
XEN_CPUFEATURE(FSRCS,               10*32+12) /*A fast short REP CMPSB and REP SCASB (4.16) */
XEN_CPUFEATURE(FRED,                10*32+17) /* flexible return and event delivery (4.21) */
XEN_CPUFEATURE(LKGS,                10*32+18) /* LKGS: load the kernel GS base by a selector
                                                 (4.21) */
XEN_CPUFEATURE(WRMSRNS,             10*32+19) /*S WRMSRNS: WRMSR that need not serialise (4.18) */
XEN_CPUFEATURE(NMI_SRC,             10*32+20) /* NMI source reporting (with FRED) (4.21) */
XEN_CPUFEATURE(AMX_FP16,            10*32+21) /* AMX, half-precision floats (4.20) */
XEN_CPUFEATURE(AVX_IFMA,            10*32+23) /*A AVX, 52-bit integer multiply-add (4.18) */
XEN_CPUFEATURE(LAM,                 10*32+26) /* linear address masking: high address bits can
                                                 hold data (4.21) */
XEN_CPUFEATURE(MSRLIST,             10*32+27) /* RDMSRLIST and WRMSRLIST: several MSRs at once
                                                 (4.21) */
XEN_CPUFEATURE(NO_INVD,             10*32+30) /* INVD is disabled once firmware has finished
                                                 (4.21) */

/* CPUID 0x80000021, eax: word 11 */
XEN_CPUFEATURE(NO_NEST_BP,          11*32+ 0) /*A data breakpoints do not nest (4.19) */
XEN_CPUFEATURE(FS_GS_NS,            11*32+ 1) /*S| writes to FS_BASE, GS_BASE MSRs do not serialise
                                                 (4.19) */
XEN_CPUFEATURE(LFENCE_DISPATCH,     11*32+ 2) /*A LFENCE always serialises dispatch (4.16) */
XEN_CPUFEATURE(VERW_CLEAR,          11*32+ 5) /*!A| VERW also clears internal buffers, AMD (4.21) */
XEN_CPUFEATURE(NSCB,                11*32+ 6) /*A loading a null selector clears the segment base
                                                 (4.16) */
XEN_CPUFEATURE(AUTO_IBRS,           11*32+ 8) /*S automatic IBRS: EFER.AIBRSE (4.18) */
XEN_CPUFEATURE(AMD_FSRS,            11*32+10) /*A fast short REP STOSB, AMD (4.19) */
XEN_CPUFEATURE(AMD_FSRC,            11*32+11) /*A fast short REP CMPSB, AMD (4.19) */
XEN_CPUFEATURE(CPUID_USER_DIS,      11*32+17) /* CPUID can be made to fault in user mode (4.18) */
XEN_CPUFEATURE(EPSF,                11*32+18) /*A enhanced predictive store forwarding (4.19) */
XEN_CPUFEATURE(FSRSC,               11*32+19) /*A fast short REP SCASB (4.19) */
XEN_CPUFEATURE(AMD_PREFETCHI,       11*32+20) /*A PREFETCHIT0 and PREFETCHIT1, AMD (4.19) */
XEN_CPUFEATURE(AVX512_BMM,          11*32+23) /*a AVX-512, bit matrix multiplication (4.22) */
XEN_CPUFEATURE(SBPB,                11*32+27) /*A selective branch predictor barrier: clears less
                                                 than IBPB (4.18) */
XEN_CPUFEATURE(IBPB_BRTYPE,         11*32+28) /*A IBPB also clears branch type predictions (4.18) */
XEN_CPUFEATURE(SRSO_NO,             11*32+29) /*A not vulnerable to speculative return stack
                                                 overflow (4.18) */
XEN_CPUFEATURE(SRSO_US_NO,          11*32+30) /*A! not vulnerable to speculative return stack
                                                 overflow between user and supervisor (4.20) */
XEN_CPUFEATURE(SRSO_MSR_FIX,        11*32+31) /* BP_CFG.BP_SPEC_REDUCE mitigates speculative
                                                 return stack overflow in a hypervisor (4.20) */

/* CPUID 0x00000007:1, ebx: word 12 */
XEN_CPUFEATURE(INTEL_PPIN,          12*32+ 0) /* PPIN MSR: serial number of the processor, Intel
                                                 (4.17) */

/* CPUID 0x00000007:2, edx: word 13 */
XEN_CPUFEATURE(INTEL_PSFD,          13*32+ 0) /*A SPEC_CTRL can disable fast (predictive) store
                                                 forwarding, Intel (4.17) */
XEN_CPUFEATURE(IPRED_CTRL,          13*32+ 1) /*S SPEC_CTRL can restrict the indirect branch
                                                 predictor (4.17) */
XEN_CPUFEATURE(RRSBA_CTRL,          13*32+ 2) /*S SPEC_CTRL can disable the behaviour RRSBA
                                                 (4.17) */
XEN_CPUFEATURE(DDP_CTRL,            13*32+ 3) /* SPEC_CTRL can disable the data dependent
                                                 prefetcher (4.18) */
XEN_CPUFEATURE(BHI_CTRL,            13*32+ 4) /*S SPEC_CTRL can keep branch history of user mode
                                                 from supervisor predictions (4.17) */
XEN_CPUFEATURE(MCDT_NO,             13*32+ 5) /*A instruction timing does not depend on the MXCSR
                                                 configuration (4.17) */
XEN_CPUFEATURE(UC_LOCK_DIS,         13*32+ 6) /* locked accesses to uncached memory can be
                                                 disabled (4.21) */

/* CPUID 0x00000007:1, ecx (no features yet): word 14 */

/* CPUID 0x00000007:1, edx: word 15 */
XEN_CPUFEATURE(AVX_VNNI_INT8,       15*32+ 4) /*A AVX, dot products of bytes (4.18) */
XEN_CPUFEATURE(AVX_NE_CONVERT,      15*32+ 5) /*A AVX, conversions that raise no exception (4.18) */
XEN_CPUFEATURE(AMX_COMPLEX,         15*32+ 8) /* AMX, complex numbers (4.20) */
XEN_CPUFEATURE(AVX_VNNI_INT16,      15*32+10) /*A AVX, dot products of words (4.19) */
XEN_CPUFEATURE(PREFETCHI,           15*32+14) /*A PREFETCHIT0 and PREFETCHIT1: prefetch code
                                                 (4.19) */
XEN_CPUFEATURE(UIRET_UIF,           15*32+17) /* UIRET sets UIF from the saved flags (4.21) */
XEN_CPUFEATURE(CET_SSS,             15*32+18) /* supervisor shadow stacks are safe to use (4.18) */
XEN_CPUFEATURE(SLSM,                15*32+24) /* static lockstep mode: cores in lockstep (4.21) */

/* MSR ARCH_CAPABILITIES (0x10a), low half: word 16 */
XEN_CPUFEATURE(RDCL_NO,             16*32+ 0) /*A not vulnerable to Meltdown (rogue data cache
                                                 load) (4.18) */
XEN_CPUFEATURE(EIBRS,               16*32+ 1) /*A enhanced IBRS: IBRS can stay on at little cost
                                                 (4.18) */
XEN_CPUFEATURE(RSBA,                16*32+ 2) /*! if the return stack buffer is empty, returns
                                                 use other predictors (4.18) */
XEN_CPUFEATURE(SKIP_L1DFL,          16*32+ 3) /* no L1D flush is needed at VM entry (4.18) */
XEN_CPUFEATURE(INTEL_SSB_NO,        16*32+ 4) /*A not vulnerable to speculative store bypass,
                                                 Intel (4.18) */
XEN_CPUFEATURE(MDS_NO,              16*32+ 5) /*A not vulnerable to microarchitectural data
                                                 sampling (4.18) */
XEN_CPUFEATURE(IF_PSCHANGE_MC_NO,   16*32+ 6) /*A no machine check if the size of a page changes
                                                 under an instruction fetch (4.18) */
XEN_CPUFEATURE(TSX_CTRL,            16*32+ 7) /* TSX_CTRL MSR (4.18) */
XEN_CPUFEATURE(TAA_NO,              16*32+ 8) /*A not vulnerable to TSX asynchronous abort (4.18) */
XEN_CPUFEATURE(MCU_CTRL,            16*32+ 9) /* MCU_CONTROL MSR: microcode update control (4.18) */
XEN_CPUFEATURE(MISC_PKG_CTRL,       16*32+10) /* MISC_PACKAGE_CTLS MSR (4.18) */
XEN_CPUFEATURE(ENERGY_FILTERING,    16*32+11) /* MISC_PACKAGE_CTLS can make energy counters less
                                                 exact (4.18) */
XEN_CPUFEATURE(DOITM,               16*32+12) /* data operand independent timing mode (4.18) */
XEN_CPUFEATURE(SBDR_SSDP_NO,        16*32+13) /*A not vulnerable to shared buffer data read and
                                                 sideband stale data propagation (4.18) */
XEN_CPUFEATURE(FBSDP_NO,            16*32+14) /*A not vulnerable to fill buffer stale data
                                                 propagation (4.18) */
XEN_CPUFEATURE(PSDP_NO,             16*32+15) /*A not vulnerable to primary stale data
                                                 propagation (4.18) */
XEN_CPUFEATURE(MCU_EXT,             16*32+16) /* MCU_EXT MSRs: more on microcode updates (4.21) */
XEN_CPUFEATURE(FB_CLEAR,            16*32+17) /*!A| VERW also clears fill buffers (4.18) */
XEN_CPUFEATURE(FB_CLEAR_CTRL,       16*32+18) /* MCU_OPT_CTRL can turn off what FB_CLEAR says
                                                 (4.18) */
XEN_CPUFEATURE(RRSBA,               16*32+19) /*! as RSBA, but only predictions of the same mode
                                                 (4.18) */
XEN_CPUFEATURE(BHI_NO,              16*32+20) /*A not vulnerable to branch history injection
                                                 (4.18) */
XEN_CPUFEATURE(XAPIC_STATUS,        16*32+21) /* XAPIC_DISABLE_STATUS MSR (4.18) */
XEN_CPUFEATURE(OVRCLK_STATUS,       16*32+23) /* OVERCLOCKING_STATUS MSR (4.18) */
XEN_CPUFEATURE(PBRSB_NO,            16*32+24) /*A not vulnerable to post-barrier return stack
                                                 buffer predictions (4.18) */
XEN_CPUFEATURE(GDS_CTRL,            16*32+25) /* MCU_OPT_CTRL controls the mitigation of gather
                                                 data sampling (4.18) */
XEN_CPUFEATURE(GDS_NO,              16*32+26) /*A not vulnerable to gather data sampling (4.18) */
XEN_CPUFEATURE(RFDS_NO,             16*32+27) /*A not vulnerable to register file data sampling
                                                 (4.19) */
XEN_CPUFEATURE(RFDS_CLEAR,          16*32+28) /*!A| VERW also clears register files (4.19) */
XEN_CPUFEATURE(IGN_UMONITOR,        16*32+29) /* UMONITOR can be made to do nothing (4.21) */
XEN_CPUFEATURE(MON_UMON_MITG,       16*32+30) /* a mitigation for MONITOR and UMONITOR can be
                                                 turned on (4.21) */

/* MSR ARCH_CAPABILITIES (0x10a), high half: word 17 */
XEN_CPUFEATURE(PB_OPT_CTRL,         17*32+ 0) /* PB_OPT_CTRL MSR: chooses another kind of IBPB
                                                 (4.21) */
XEN_CPUFEATURE(ITS_NO,              17*32+30) /*!A not vulnerable to indirect target selection
                                                 (4.21) */

/* CPUID 0x80000021, ecx: word 18 */
XEN_CPUFEATURE(TSA_SQ_NO,           18*32+ 1) /*A not vulnerable to a transient scheduler attack
                                                 by the store queue (4.21) */
XEN_CPUFEATURE(TSA_L1_NO,           18*32+ 2) /*A not vulnerable to a transient scheduler attack
                                                 by the L1 data cache (4.21) */
#endif

#if defined(XEN_CPUFEATURE_DEFAULT_)
# undef XEN_CPUFEATURE_DEFAULT_
# undef XEN_CPUFEATURE
# if !defined(XEN_ABI_ASSEMBLER)
};
# endif
#endif
