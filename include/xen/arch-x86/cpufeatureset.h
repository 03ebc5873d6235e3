/* SPDX-License-Identifier: MIT */
/*
 * cpufeatureset.h - the number of each x86 processor feature in a featureset.
 *
 * Contract: a featureset is an array of 32-bit words; feature n is bit n % 32 of word
 *           n / 32. New words come behind the others; a number is never reused.
 *           XEN_SYSCTL_get_cpu_featureset reads them. Since 4.7; a name that is newer
 *           has its release in parentheses.
 *
 *           Included alone, this header defines XEN_X86_FEATURE_FPU ... once.
 *           Included with a macro XEN_CPUFEATURE(name, value) defined, it is only the
 *           list, as often as wanted; the includer undefines the macro:
 *
 *               #define XEN_CPUFEATURE(name, value) [value] = #name,
 *               static const char *const names[] = {
 *               #include "cpufeatureset.h"
 *               };
 *               #undef XEN_CPUFEATURE
 * Layout:   numbers only.
 *
 * In assembly, alone, it gives symbols: .equ XEN_X86_FEATURE_FPU, 0.
 */
#if !defined(XEN_CPUFEATURE) && !defined(__XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__)
# define __XEN_PUBLIC_ARCH_X86_CPUFEATURESET_H__
# include "../abi.h"
# define XEN_CPUFEATURE_DEFAULT_
# if !defined(__ASSEMBLY__)
#  define XEN_CPUFEATURE(name, value) XEN_X86_FEATURE_##name = value,
XEN_ABI_EXT enum {
# else
#  define XEN_CPUFEATURE(name, value) .equ XEN_X86_FEATURE_##name, value
# endif
#endif

#if defined(XEN_CPUFEATURE)
/* Word 0: CPUID 0x00000001, edx */
XEN_CPUFEATURE(FPU,                  0*32+ 0) /* x87 floating point */
XEN_CPUFEATURE(VME,                  0*32+ 1) /* extensions of virtual-8086 mode */
XEN_CPUFEATURE(DE,                   0*32+ 2) /* I/O breakpoints */
XEN_CPUFEATURE(PSE,                  0*32+ 3) /* 4 MiB pages */
XEN_CPUFEATURE(TSC,                  0*32+ 4) /* RDTSC */
XEN_CPUFEATURE(MSR,                  0*32+ 5) /* RDMSR and WRMSR */
XEN_CPUFEATURE(PAE,                  0*32+ 6) /* page tables with 64-bit entries */
XEN_CPUFEATURE(MCE,                  0*32+ 7) /* machine check exception */
XEN_CPUFEATURE(CX8,                  0*32+ 8) /* CMPXCHG8B */
XEN_CPUFEATURE(APIC,                 0*32+ 9) /* local APIC, and it is enabled */
XEN_CPUFEATURE(SEP,                  0*32+11) /* SYSENTER and SYSEXIT */
XEN_CPUFEATURE(MTRR,                 0*32+12) /* memory type range registers */
XEN_CPUFEATURE(PGE,                  0*32+13) /* global pages */
XEN_CPUFEATURE(MCA,                  0*32+14) /* machine check registers */
XEN_CPUFEATURE(CMOV,                 0*32+15) /* CMOVcc */
XEN_CPUFEATURE(PAT,                  0*32+16) /* page attribute table */
XEN_CPUFEATURE(PSE36,                0*32+17) /* 4 MiB pages above 4 GiB */
XEN_CPUFEATURE(CLFLUSH,              0*32+19) /* CLFLUSH */
XEN_CPUFEATURE(DS,                   0*32+21) /* debug store */
XEN_CPUFEATURE(ACPI,                 0*32+22) /* thermal control by MSR */
XEN_CPUFEATURE(MMX,                  0*32+23) /* MMX */
XEN_CPUFEATURE(FXSR,                 0*32+24) /* FXSAVE and FXRSTOR */
XEN_CPUFEATURE(SSE,                  0*32+25) /* SSE */
XEN_CPUFEATURE(SSE2,                 0*32+26) /* SSE2 */
XEN_CPUFEATURE(SS,                   0*32+27) /* the processor snoops itself (4.9) */
XEN_CPUFEATURE(HTT,                  0*32+28) /* several logical processors in the package */
XEN_CPUFEATURE(TM1,                  0*32+29) /* thermal monitor 1 */
XEN_CPUFEATURE(PBE,                  0*32+31) /* wakes for pending interrupts */

/* Word 1: CPUID 0x00000001, ecx */
XEN_CPUFEATURE(SSE3,                 1*32+ 0) /* SSE3 */
XEN_CPUFEATURE(PCLMULQDQ,            1*32+ 1) /* PCLMULQDQ */
XEN_CPUFEATURE(DTES64,               1*32+ 2) /* 64-bit debug store */
XEN_CPUFEATURE(MONITOR,              1*32+ 3) /* MONITOR and MWAIT */
XEN_CPUFEATURE(DSCPL,                1*32+ 4) /* debug store by privilege level */
XEN_CPUFEATURE(VMX,                  1*32+ 5) /* Intel's virtualisation */
XEN_CPUFEATURE(SMX,                  1*32+ 6) /* safer mode */
XEN_CPUFEATURE(EIST,                 1*32+ 7) /* Enhanced SpeedStep */
XEN_CPUFEATURE(TM2,                  1*32+ 8) /* thermal monitor 2 */
XEN_CPUFEATURE(SSSE3,                1*32+ 9) /* SSSE3 */
XEN_CPUFEATURE(SDBG,                 1*32+11) /* silicon debug (4.20) */
XEN_CPUFEATURE(FMA,                  1*32+12) /* three-operand multiply and add */
XEN_CPUFEATURE(CX16,                 1*32+13) /* CMPXCHG16B */
XEN_CPUFEATURE(XTPR,                 1*32+14) /* task priority messages can be turned off */
XEN_CPUFEATURE(PDCM,                 1*32+15) /* PERF_CAPABILITIES register */
XEN_CPUFEATURE(PCID,                 1*32+17) /* tagged TLB entries */
XEN_CPUFEATURE(DCA,                  1*32+18) /* direct cache access */
XEN_CPUFEATURE(SSE4_1,               1*32+19) /* SSE4.1 */
XEN_CPUFEATURE(SSE4_2,               1*32+20) /* SSE4.2 */
XEN_CPUFEATURE(X2APIC,               1*32+21) /* local APIC by MSRs */
XEN_CPUFEATURE(MOVBE,                1*32+22) /* MOVBE */
XEN_CPUFEATURE(POPCNT,               1*32+23) /* POPCNT */
XEN_CPUFEATURE(TSC_DEADLINE,         1*32+24) /* local APIC timer at a TSC value */
XEN_CPUFEATURE(AESNI,                1*32+25) /* AES instructions */
XEN_CPUFEATURE(XSAVE,                1*32+26) /* XSAVE, XRSTOR, XGETBV and XSETBV */
XEN_CPUFEATURE(OSXSAVE,              1*32+27) /* CR4.OSXSAVE */
XEN_CPUFEATURE(AVX,                  1*32+28) /* AVX */
XEN_CPUFEATURE(F16C,                 1*32+29) /* half precision conversions */
XEN_CPUFEATURE(RDRAND,               1*32+30) /* RDRAND */
XEN_CPUFEATURE(HYPERVISOR,           1*32+31) /* runs under a hypervisor */

/* Word 2: CPUID 0x80000001, edx */
XEN_CPUFEATURE(SYSCALL,              2*32+11) /* SYSCALL and SYSRET */
XEN_CPUFEATURE(NX,                   2*32+20) /* pages that cannot be executed */
XEN_CPUFEATURE(MMXEXT,               2*32+22) /* AMD's additions to MMX */
XEN_CPUFEATURE(FFXSR,                2*32+25) /* faster FXSAVE and FXRSTOR */
XEN_CPUFEATURE(PAGE1GB,              2*32+26) /* 1 GiB pages */
XEN_CPUFEATURE(RDTSCP,               2*32+27) /* RDTSCP */
XEN_CPUFEATURE(LM,                   2*32+29) /* long mode */
XEN_CPUFEATURE(3DNOWEXT,             2*32+30) /* AMD's additions to 3DNow! */
XEN_CPUFEATURE(3DNOW,                2*32+31) /* 3DNow! */

/* Word 3: CPUID 0x80000001, ecx */
XEN_CPUFEATURE(LAHF_LM,              3*32+ 0) /* LAHF and SAHF in long mode */
XEN_CPUFEATURE(CMP_LEGACY,           3*32+ 1) /* HTT counts cores, not threads */
XEN_CPUFEATURE(SVM,                  3*32+ 2) /* AMD's virtualisation */
XEN_CPUFEATURE(EXTAPIC,              3*32+ 3) /* extended local APIC space */
XEN_CPUFEATURE(CR8_LEGACY,           3*32+ 4) /* CR8 in 32-bit mode */
XEN_CPUFEATURE(ABM,                  3*32+ 5) /* LZCNT and POPCNT */
XEN_CPUFEATURE(SSE4A,                3*32+ 6) /* SSE4a */
XEN_CPUFEATURE(MISALIGNSSE,          3*32+ 7) /* SSE without alignment */
XEN_CPUFEATURE(3DNOWPREFETCH,        3*32+ 8) /* PREFETCHW */
XEN_CPUFEATURE(OSVW,                 3*32+ 9) /* operating system visible workarounds */
XEN_CPUFEATURE(IBS,                  3*32+10) /* instruction based sampling */
XEN_CPUFEATURE(XOP,                  3*32+11) /* XOP */
XEN_CPUFEATURE(SKINIT,               3*32+12) /* SKINIT and STGI */
XEN_CPUFEATURE(WDT,                  3*32+13) /* watchdog timer */
XEN_CPUFEATURE(LWP,                  3*32+15) /* light weight profiling */
XEN_CPUFEATURE(FMA4,                 3*32+16) /* four-operand multiply and add */
XEN_CPUFEATURE(NODEID_MSR,           3*32+19) /* node number register */
XEN_CPUFEATURE(TBM,                  3*32+21) /* trailing bit manipulation */
XEN_CPUFEATURE(TOPOEXT,              3*32+22) /* topology leaves */
XEN_CPUFEATURE(DBEXT,                3*32+26) /* data breakpoints with masks */
XEN_CPUFEATURE(MONITORX,             3*32+29) /* MONITORX and MWAITX */
XEN_CPUFEATURE(ADDR_MSK_EXT,         3*32+30) /* address masks of breakpoints, wider (4.19) */

/* Word 4: CPUID 0x0000000d:1, eax */
XEN_CPUFEATURE(XSAVEOPT,             4*32+ 0) /* XSAVEOPT */
XEN_CPUFEATURE(XSAVEC,               4*32+ 1) /* XSAVEC */
XEN_CPUFEATURE(XGETBV1,              4*32+ 2) /* XGETBV with ecx 1 */
XEN_CPUFEATURE(XSAVES,               4*32+ 3) /* XSAVES and XRSTORS */
XEN_CPUFEATURE(XFD,                  4*32+ 4) /* XSAVE features that can be disabled (4.20) */

/* Word 5: CPUID 0x00000007:0, ebx */
XEN_CPUFEATURE(FSGSBASE,             5*32+ 0) /* RDFSBASE and its like */
XEN_CPUFEATURE(TSC_ADJUST,           5*32+ 1) /* TSC_ADJUST register */
XEN_CPUFEATURE(SGX,                  5*32+ 2) /* software guard extensions */
XEN_CPUFEATURE(BMI1,                 5*32+ 3) /* bit manipulation, first set */
XEN_CPUFEATURE(HLE,                  5*32+ 4) /* hardware lock elision */
XEN_CPUFEATURE(AVX2,                 5*32+ 5) /* AVX2 */
XEN_CPUFEATURE(FDP_EXCP_ONLY,        5*32+ 6) /* x87 data pointer set by exceptions alone */
XEN_CPUFEATURE(SMEP,                 5*32+ 7) /* the kernel cannot execute user pages */
XEN_CPUFEATURE(BMI2,                 5*32+ 8) /* bit manipulation, second set */
XEN_CPUFEATURE(ERMS,                 5*32+ 9) /* fast REP MOVSB and STOSB */
XEN_CPUFEATURE(INVPCID,              5*32+10) /* INVPCID */
XEN_CPUFEATURE(RTM,                  5*32+11) /* restricted transactional memory */
XEN_CPUFEATURE(PQM,                  5*32+12) /* monitoring of shared resources */
XEN_CPUFEATURE(NO_FPU_SEL,           5*32+13) /* x87 selectors are always 0 */
XEN_CPUFEATURE(MPX,                  5*32+14) /* bounds registers */
XEN_CPUFEATURE(PQE,                  5*32+15) /* allocation of shared resources */
XEN_CPUFEATURE(AVX512F,              5*32+16) /* AVX-512, foundation (4.8) */
XEN_CPUFEATURE(AVX512DQ,             5*32+17) /* AVX-512, 32 and 64-bit integers (4.8) */
XEN_CPUFEATURE(RDSEED,               5*32+18) /* RDSEED */
XEN_CPUFEATURE(ADX,                  5*32+19) /* ADCX and ADOX */
XEN_CPUFEATURE(SMAP,                 5*32+20) /* the kernel cannot access user pages */
XEN_CPUFEATURE(AVX512_IFMA,          5*32+21) /* AVX-512, 52-bit multiply and add (4.13) */
XEN_CPUFEATURE(CLFLUSHOPT,           5*32+23) /* CLFLUSHOPT */
XEN_CPUFEATURE(CLWB,                 5*32+24) /* CLWB */
XEN_CPUFEATURE(PROC_TRACE,           5*32+25) /* processor trace (4.15) */
XEN_CPUFEATURE(AVX512PF,             5*32+26) /* AVX-512, prefetch (4.8) */
XEN_CPUFEATURE(AVX512ER,             5*32+27) /* AVX-512, exponential and reciprocal (4.8) */
XEN_CPUFEATURE(AVX512CD,             5*32+28) /* AVX-512, conflict detection (4.8) */
XEN_CPUFEATURE(SHA,                  5*32+29) /* SHA-1 and SHA-256 */
XEN_CPUFEATURE(AVX512BW,             5*32+30) /* AVX-512, bytes and words (4.8) */
XEN_CPUFEATURE(AVX512VL,             5*32+31) /* AVX-512, shorter vectors (4.8) */

/* Word 6: CPUID 0x00000007:0, ecx */
XEN_CPUFEATURE(PREFETCHWT1,          6*32+ 0) /* PREFETCHWT1 */
XEN_CPUFEATURE(AVX512_VBMI,          6*32+ 1) /* AVX-512, byte permutation (4.13) */
XEN_CPUFEATURE(UMIP,                 6*32+ 2) /* user mode cannot read descriptor tables (4.10) */
XEN_CPUFEATURE(PKU,                  6*32+ 3) /* protection keys of user pages */
XEN_CPUFEATURE(OSPKE,                6*32+ 4) /* CR4.PKE */
XEN_CPUFEATURE(WAITPKG,              6*32+ 5) /* TPAUSE, UMONITOR and UMWAIT (4.20) */
XEN_CPUFEATURE(AVX512_VBMI2,         6*32+ 6) /* AVX-512, byte compression (4.13) */
XEN_CPUFEATURE(CET_SS,               6*32+ 7) /* shadow stacks (4.14) */
XEN_CPUFEATURE(GFNI,                 6*32+ 8) /* Galois field arithmetic (4.13) */
XEN_CPUFEATURE(VAES,                 6*32+ 9) /* AES on vectors (4.13) */
XEN_CPUFEATURE(VPCLMULQDQ,           6*32+10) /* PCLMULQDQ on vectors (4.13) */
XEN_CPUFEATURE(AVX512_VNNI,          6*32+11) /* AVX-512, neural networks (4.13) */
XEN_CPUFEATURE(AVX512_BITALG,        6*32+12) /* AVX-512, bit counts of bytes and words (4.13) */
XEN_CPUFEATURE(TME,                  6*32+13) /* total memory encryption (4.20) */
XEN_CPUFEATURE(AVX512_VPOPCNTDQ,     6*32+14) /* AVX-512, bit counts of 32 and 64 bits (4.9) */
XEN_CPUFEATURE(LA57,                 6*32+16) /* 5 levels of page tables (4.20) */
XEN_CPUFEATURE(RDPID,                6*32+22) /* RDPID (4.9) */
XEN_CPUFEATURE(BLD,                  6*32+24) /* bus lock detection (4.18) */
XEN_CPUFEATURE(CLDEMOTE,             6*32+25) /* CLDEMOTE (4.13) */
XEN_CPUFEATURE(MOVDIRI,              6*32+27) /* MOVDIRI (4.14) */
XEN_CPUFEATURE(MOVDIR64B,            6*32+28) /* MOVDIR64B (4.14) */
XEN_CPUFEATURE(ENQCMD,               6*32+29) /* ENQCMD and ENQCMDS (4.14) */
XEN_CPUFEATURE(SGX_LC,               6*32+30) /* SGX launch configuration (4.20) */
XEN_CPUFEATURE(PKS,                  6*32+31) /* protection keys of kernel pages (4.18) */

/* Word 7: CPUID 0x80000007, edx */
XEN_CPUFEATURE(HW_PSTATE,            7*32+ 7) /* hardware P-states (4.17) */
XEN_CPUFEATURE(ITSC,                 7*32+ 8) /* the TSC runs at one rate always */
XEN_CPUFEATURE(CPB,                  7*32+ 9) /* core performance boost (4.17) */
XEN_CPUFEATURE(EFRO,                 7*32+10) /* read-only effective frequency */

/* Word 8: CPUID 0x80000008, ebx */
XEN_CPUFEATURE(CLZERO,               8*32+ 0) /* CLZERO */
XEN_CPUFEATURE(RSTR_FP_ERR_PTRS,     8*32+ 2) /* FXRSTOR always restores error pointers (4.13) */
XEN_CPUFEATURE(WBNOINVD,             8*32+ 9) /* WBNOINVD (4.13) */
XEN_CPUFEATURE(IBPB,                 8*32+12) /* predictor barrier alone, AMD (4.11) */
XEN_CPUFEATURE(IBRS,                 8*32+14) /* restricted speculation, AMD (4.16) */
XEN_CPUFEATURE(AMD_STIBP,            8*32+15) /* predictors of one thread, AMD (4.16) */
XEN_CPUFEATURE(IBRS_ALWAYS,          8*32+16) /* IBRS may stay on (4.16) */
XEN_CPUFEATURE(STIBP_ALWAYS,         8*32+17) /* STIBP may stay on (4.16) */
XEN_CPUFEATURE(IBRS_FAST,            8*32+18) /* IBRS rather than other means (4.16) */
XEN_CPUFEATURE(IBRS_SAME_MODE,       8*32+19) /* IBRS also within one mode (4.16) */
XEN_CPUFEATURE(NO_LMSL,              8*32+20) /* no long mode segment limits (4.16) */
XEN_CPUFEATURE(AMD_PPIN,             8*32+23) /* inventory number, AMD (4.14) */
XEN_CPUFEATURE(AMD_SSBD,             8*32+24) /* store bypass can be disabled, AMD (4.16) */
XEN_CPUFEATURE(VIRT_SSBD,            8*32+25) /* the same, by a hypervisor's register (4.16) */
XEN_CPUFEATURE(SSB_NO,               8*32+26) /* no store bypass, AMD (4.16) */
XEN_CPUFEATURE(CPPC,                 8*32+27) /* collaborative performance control (4.21) */
XEN_CPUFEATURE(PSFD,                 8*32+28) /* store forwarding without prediction, AMD (4.16) */
XEN_CPUFEATURE(BTC_NO,               8*32+29) /* no branch type confusion (4.17) */
XEN_CPUFEATURE(IBPB_RET,             8*32+30) /* IBPB flushes return addresses too (4.17) */

/* Word 9: CPUID 0x00000007:0, edx */
XEN_CPUFEATURE(SGX_KEYS,             9*32+ 1) /* SGX attestation services (4.20) */
XEN_CPUFEATURE(AVX512_4VNNIW,        9*32+ 2) /* AVX-512, neural networks of words (4.9) */
XEN_CPUFEATURE(AVX512_4FMAPS,        9*32+ 3) /* AVX-512, four multiply and adds (4.9) */
XEN_CPUFEATURE(FSRM,                 9*32+ 4) /* fast short REP MOVSB (4.16) */
XEN_CPUFEATURE(UINTR,                9*32+ 5) /* interrupts in user mode (4.19) */
XEN_CPUFEATURE(AVX512_VP2INTERSECT,  9*32+ 8) /* AVX-512, intersections (4.15) */
XEN_CPUFEATURE(SRBDS_CTRL,           9*32+ 9) /* RNGDS_MITG_DIS of MCU_OPT_CTRL (4.14) */
XEN_CPUFEATURE(MD_CLEAR,             9*32+10) /* VERW clears buffers (4.13) */
XEN_CPUFEATURE(RTM_ALWAYS_ABORT,     9*32+11) /* each RTM transaction aborts (4.16) */
XEN_CPUFEATURE(TSX_FORCE_ABORT,      9*32+13) /* TSX_FORCE_ABORT register (4.13) */
XEN_CPUFEATURE(SERIALIZE,            9*32+14) /* SERIALIZE (4.14) */
XEN_CPUFEATURE(HYBRID,               9*32+15) /* processors of several kinds (4.19) */
XEN_CPUFEATURE(TSXLDTRK,             9*32+16) /* transactions that suspend load tracking (4.14) */
XEN_CPUFEATURE(PCONFIG,              9*32+18) /* PCONFIG (4.20) */
XEN_CPUFEATURE(ARCH_LBR,             9*32+19) /* architectural last branch records (4.19) */
XEN_CPUFEATURE(CET_IBT,              9*32+20) /* indirect branch tracking (4.14) */
XEN_CPUFEATURE(AMX_BF16,             9*32+22) /* AMX, bfloat16 (4.20) */
XEN_CPUFEATURE(AVX512_FP16,          9*32+23) /* AVX-512, half precision (4.17) */
XEN_CPUFEATURE(AMX_TILE,             9*32+24) /* AMX, tiles (4.19) */
XEN_CPUFEATURE(AMX_INT8,             9*32+25) /* AMX, 8-bit integers (4.20) */
XEN_CPUFEATURE(IBRSB,                9*32+26) /* restricted speculation, predictor barrier (4.11) */
XEN_CPUFEATURE(STIBP,                9*32+27) /* predictors of one thread (4.11) */
XEN_CPUFEATURE(L1D_FLUSH,            9*32+28) /* FLUSH_CMD register (4.12) */
XEN_CPUFEATURE(ARCH_CAPS,            9*32+29) /* ARCH_CAPABILITIES register (4.11) */
XEN_CPUFEATURE(CORE_CAPS,            9*32+30) /* CORE_CAPABILITIES register (4.14) */
XEN_CPUFEATURE(SSBD,                 9*32+31) /* store bypass can be disabled (4.11) */

/* Word 10: CPUID 0x00000007:1, eax */
XEN_CPUFEATURE(SHA512,              10*32+ 0) /* SHA-512 (4.19) */
XEN_CPUFEATURE(SM3,                 10*32+ 1) /* SM3 (4.19) */
XEN_CPUFEATURE(SM4,                 10*32+ 2) /* SM4 (4.19) */
XEN_CPUFEATURE(AVX_VNNI,            10*32+ 4) /* AVX, neural networks (4.15) */
XEN_CPUFEATURE(AVX512_BF16,         10*32+ 5) /* AVX-512, bfloat16 (4.13) */
XEN_CPUFEATURE(LASS,                10*32+ 6) /* user and kernel split by addresses (4.21) */
XEN_CPUFEATURE(CMPCCXADD,           10*32+ 7) /* CMPccXADD (4.20) */
XEN_CPUFEATURE(ARCH_PERF_MON,       10*32+ 8) /* leaf 0x23: performance counters (4.21) */
XEN_CPUFEATURE(FZRM,                10*32+10) /* fast REP MOVSB of no bytes (4.16) */
XEN_CPUFEATURE(FSRS,                10*32+11) /* fast short REP STOSB (4.16) */
XEN_CPUFEATURE(FSRCS,               10*32+12) /* fast short REP CMPSB and SCASB (4.16) */
XEN_CPUFEATURE(FRED,                10*32+17) /* flexible return and event delivery (4.21) */
XEN_CPUFEATURE(LKGS,                10*32+18) /* LKGS (4.21) */
XEN_CPUFEATURE(WRMSRNS,             10*32+19) /* WRMSR that does not serialise (4.18) */
XEN_CPUFEATURE(NMI_SRC,             10*32+20) /* NMIs tell their source (4.21) */
XEN_CPUFEATURE(AMX_FP16,            10*32+21) /* AMX, half precision (4.20) */
XEN_CPUFEATURE(AVX_IFMA,            10*32+23) /* AVX, 52-bit multiply and add (4.18) */
XEN_CPUFEATURE(LAM,                 10*32+26) /* addresses with ignored high bits (4.21) */
XEN_CPUFEATURE(MSRLIST,             10*32+27) /* RDMSRLIST and WRMSRLIST (4.21) */
XEN_CPUFEATURE(NO_INVD,             10*32+30) /* no INVD after firmware has run (4.21) */

/* Word 11: CPUID 0x80000021, eax */
XEN_CPUFEATURE(NO_NEST_BP,          11*32+ 0) /* data breakpoints do not nest (4.19) */
XEN_CPUFEATURE(FS_GS_NS,            11*32+ 1) /* fs and gs bases are written unserialised (4.19) */
XEN_CPUFEATURE(LFENCE_DISPATCH,     11*32+ 2) /* LFENCE always serialises (4.16) */
XEN_CPUFEATURE(VERW_CLEAR,          11*32+ 5) /* VERW clears buffers, AMD (4.21) */
XEN_CPUFEATURE(NSCB,                11*32+ 6) /* a null selector clears the base (4.16) */
XEN_CPUFEATURE(AUTO_IBRS,           11*32+ 8) /* EFER.AIBRSE (4.18) */
XEN_CPUFEATURE(AMD_FSRS,            11*32+10) /* fast short REP STOSB, AMD (4.19) */
XEN_CPUFEATURE(AMD_FSRC,            11*32+11) /* fast short REP CMPSB, AMD (4.19) */
XEN_CPUFEATURE(CPUID_USER_DIS,      11*32+17) /* CPUID can be kept from user mode (4.18) */
XEN_CPUFEATURE(EPSF,                11*32+18) /* enhanced predictive store forwarding (4.19) */
XEN_CPUFEATURE(FSRSC,               11*32+19) /* fast short REP SCASB (4.19) */
XEN_CPUFEATURE(AMD_PREFETCHI,       11*32+20) /* PREFETCHIT0 and PREFETCHIT1, AMD (4.19) */
XEN_CPUFEATURE(AVX512_BMM,          11*32+23) /* AVX-512, bit matrices (4.22) */
XEN_CPUFEATURE(SBPB,                11*32+27) /* selective predictor barrier (4.18) */
XEN_CPUFEATURE(IBPB_BRTYPE,         11*32+28) /* IBPB flushes branch types too (4.18) */
XEN_CPUFEATURE(SRSO_NO,             11*32+29) /* no speculative return stack overflow (4.18) */
XEN_CPUFEATURE(SRSO_US_NO,          11*32+30) /* none between user and kernel (4.20) */
XEN_CPUFEATURE(SRSO_MSR_FIX,        11*32+31) /* BP_SPEC_REDUCE bit (4.20) */

/* Word 12: CPUID 0x00000007:1, ebx */
XEN_CPUFEATURE(INTEL_PPIN,          12*32+ 0) /* inventory number (4.17) */

/* Word 13: CPUID 0x00000007:2, edx */
XEN_CPUFEATURE(INTEL_PSFD,          13*32+ 0) /* store forwarding without prediction (4.17) */
XEN_CPUFEATURE(IPRED_CTRL,          13*32+ 1) /* indirect prediction can be disabled (4.17) */
XEN_CPUFEATURE(RRSBA_CTRL,          13*32+ 2) /* no alternate return predictors (4.17) */
XEN_CPUFEATURE(DDP_CTRL,            13*32+ 3) /* data dependent prefetch can be disabled (4.18) */
XEN_CPUFEATURE(BHI_CTRL,            13*32+ 4) /* branch history can be kept apart (4.17) */
XEN_CPUFEATURE(MCDT_NO,             13*32+ 5) /* timing does not depend on MXCSR (4.17) */
XEN_CPUFEATURE(UC_LOCK_DIS,         13*32+ 6) /* locks on uncached memory can be disabled (4.21) */

/* Word 14: CPUID 0x00000007:1, ecx; none yet */

/* Word 15: CPUID 0x00000007:1, edx */
XEN_CPUFEATURE(AVX_VNNI_INT8,       15*32+ 4) /* AVX, neural networks of bytes (4.18) */
XEN_CPUFEATURE(AVX_NE_CONVERT,      15*32+ 5) /* AVX, conversions without exceptions (4.18) */
XEN_CPUFEATURE(AMX_COMPLEX,         15*32+ 8) /* AMX, complex numbers (4.20) */
XEN_CPUFEATURE(AVX_VNNI_INT16,      15*32+10) /* AVX, neural networks of words (4.19) */
XEN_CPUFEATURE(PREFETCHI,           15*32+14) /* PREFETCHIT0 and PREFETCHIT1 (4.19) */
XEN_CPUFEATURE(UIRET_UIF,           15*32+17) /* UIRET sets UIF from the stack (4.21) */
XEN_CPUFEATURE(CET_SSS,             15*32+18) /* kernel shadow stacks are safe (4.18) */
XEN_CPUFEATURE(SLSM,                15*32+24) /* static lockstep mode (4.21) */

/* Word 16: the register ARCH_CAPABILITIES, low half */
XEN_CPUFEATURE(RDCL_NO,             16*32+ 0) /* no rogue data cache load (Meltdown) (4.18) */
XEN_CPUFEATURE(EIBRS,               16*32+ 1) /* IBRS may stay on (4.18) */
XEN_CPUFEATURE(RSBA,                16*32+ 2) /* an empty return predictor uses others (4.18) */
XEN_CPUFEATURE(SKIP_L1DFL,          16*32+ 3) /* no L1 flush is needed when a guest starts (4.18) */
XEN_CPUFEATURE(INTEL_SSB_NO,        16*32+ 4) /* no store bypass (4.18) */
XEN_CPUFEATURE(MDS_NO,              16*32+ 5) /* no microarchitectural data sampling (4.18) */
XEN_CPUFEATURE(IF_PSCHANGE_MC_NO,   16*32+ 6) /* no machine check by a change of page size (4.18) */
XEN_CPUFEATURE(TSX_CTRL,            16*32+ 7) /* TSX_CTRL register (4.18) */
XEN_CPUFEATURE(TAA_NO,              16*32+ 8) /* no sampling by transaction aborts (4.18) */
XEN_CPUFEATURE(MCU_CTRL,            16*32+ 9) /* MCU_CONTROL register (4.18) */
XEN_CPUFEATURE(MISC_PKG_CTRL,       16*32+10) /* MISC_PACKAGE_CTLS register (4.18) */
XEN_CPUFEATURE(ENERGY_FILTERING,    16*32+11) /* energy counters can be filtered (4.18) */
XEN_CPUFEATURE(DOITM,               16*32+12) /* data independent timing mode (4.18) */
XEN_CPUFEATURE(SBDR_SSDP_NO,        16*32+13) /* no shared buffer or sideband data (4.18) */
XEN_CPUFEATURE(FBSDP_NO,            16*32+14) /* no fill buffer propagation (4.18) */
XEN_CPUFEATURE(PSDP_NO,             16*32+15) /* no primary propagation (4.18) */
XEN_CPUFEATURE(MCU_EXT,             16*32+16) /* more on microcode updates (4.21) */
XEN_CPUFEATURE(FB_CLEAR,            16*32+17) /* VERW clears fill buffers (4.18) */
XEN_CPUFEATURE(FB_CLEAR_CTRL,       16*32+18) /* and that can be disabled (4.18) */
XEN_CPUFEATURE(RRSBA,               16*32+19) /* RSBA, but within a mode (4.18) */
XEN_CPUFEATURE(BHI_NO,              16*32+20) /* no branch history injection (4.18) */
XEN_CPUFEATURE(XAPIC_STATUS,        16*32+21) /* XAPIC_DISABLE_STATUS register (4.18) */
XEN_CPUFEATURE(OVRCLK_STATUS,       16*32+23) /* OVERCLOCKING_STATUS register (4.18) */
XEN_CPUFEATURE(PBRSB_NO,            16*32+24) /* no return prediction across a barrier (4.18) */
XEN_CPUFEATURE(GDS_CTRL,            16*32+25) /* mitigation of gather sampling can be off (4.18) */
XEN_CPUFEATURE(GDS_NO,              16*32+26) /* no gather data sampling (4.18) */
XEN_CPUFEATURE(RFDS_NO,             16*32+27) /* no register file data sampling (4.19) */
XEN_CPUFEATURE(RFDS_CLEAR,          16*32+28) /* VERW clears register files (4.19) */
XEN_CPUFEATURE(IGN_UMONITOR,        16*32+29) /* UMONITOR can be ignored (4.21) */
XEN_CPUFEATURE(MON_UMON_MITG,       16*32+30) /* MONITOR and UMONITOR can be mitigated (4.21) */

/* Word 17: the register ARCH_CAPABILITIES, high half */
XEN_CPUFEATURE(PB_OPT_CTRL,         17*32+ 0) /* PB_OPT_CTRL register (4.21) */
XEN_CPUFEATURE(ITS_NO,              17*32+30) /* no indirect target selection (4.21) */

/* Word 18: CPUID 0x80000021, ecx */
XEN_CPUFEATURE(TSA_SQ_NO,           18*32+ 1) /* no scheduler attack by the store queue (4.21) */
XEN_CPUFEATURE(TSA_L1_NO,           18*32+ 2) /* none by the L1 cache (4.21) */
#endif

#if defined(XEN_CPUFEATURE_DEFAULT_)
# undef XEN_CPUFEATURE_DEFAULT_
# undef XEN_CPUFEATURE
# if !defined(__ASSEMBLY__)
};
# endif
#endif
