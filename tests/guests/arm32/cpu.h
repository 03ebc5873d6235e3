/* SPDX-License-Identifier: MIT */
/* What arm/arch.c asks of AArch32. */
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

#endif /* CPU_H */
