/* SPDX-License-Identifier: MIT */
/* What arm/arch.c asks of AArch64. */
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

#endif /* CPU_H */
