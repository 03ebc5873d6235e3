/* SPDX-License-Identifier: MIT */
/* The AArch32 code that arm/arch.c uses. */
#ifndef CPU_H
#define CPU_H

#include <stdint.h>

#define CPU_CAPABILITY "xen-3.0-armv7l"

static inline uint64_t cpu_ticks(void)
{
    uint64_t ticks;

    __asm__ volatile ("isb; mrrc p15, 1, %Q0, %R0, c14" : "=r" (ticks));
    return ticks;
}

static inline uint32_t cpu_hertz(void)
{
    uint32_t hertz;

    __asm__ volatile ("mrc p15, 0, %0, c14, c0, 0" : "=r" (hertz));
    return hertz;
}

static inline void cpu_start_timer(uint32_t ticks)
{
    __asm__ volatile ("mcr p15, 0, %0, c14, c3, 0; mcr p15, 0, %1, c14, c3, 1; isb" : :
                      "r" (ticks), "r" (1));
}

static inline void cpu_stop_timer(void)
{
    __asm__ volatile ("mcr p15, 0, %0, c14, c3, 1; isb" : : "r" (0));
}

static inline void cpu_mask_interrupts(void)
{
    __asm__ volatile ("cpsid i" : : : "memory");
}

/* Takes the interrupts that are pending. */
static inline void cpu_take_interrupts(void)
{
    __asm__ volatile ("cpsie i; isb; cpsid i" : : : "memory");
}

#endif /* CPU_H */
