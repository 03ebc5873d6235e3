/* SPDX-License-Identifier: MIT */
/* The AArch64 code that arm/arch.c uses. */
#ifndef CPU_H
#define CPU_H

#include <stdint.h>

#define CPU_CAPABILITY "xen-3.0-aarch64"

static inline uint64_t cpu_ticks(void)
{
    uint64_t ticks;

    __asm__ volatile ("isb; mrs %0, cntvct_el0" : "=r" (ticks));
    return ticks;
}

static inline uint32_t cpu_hertz(void)
{
    uint64_t hertz;

    __asm__ volatile ("mrs %0, cntfrq_el0" : "=r" (hertz));
    return (uint32_t)hertz;
}

static inline void cpu_start_timer(uint32_t ticks)
{
    __asm__ volatile ("msr cntv_tval_el0, %0; msr cntv_ctl_el0, %1; isb" : :
                      "r" ((uint64_t)ticks), "r" (UINT64_C(1)));
}

static inline void cpu_stop_timer(void)
{
    __asm__ volatile ("msr cntv_ctl_el0, xzr; isb");
}

static inline void cpu_mask_interrupts(void)
{
    __asm__ volatile ("msr daifset, #2" : : : "memory");
}

/* Takes the interrupts that are pending. */
static inline void cpu_take_interrupts(void)
{
    __asm__ volatile ("msr daifclr, #2; isb; msr daifset, #2" : : : "memory");
}

#endif /* CPU_H */
