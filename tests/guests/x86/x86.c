/* SPDX-License-Identifier: MIT */
#include "x86.h"

#include "xen/access/time.h"

/* Xen prints what an HVM domain writes here. */
#define DEBUG_PORT      0xe9

static uint64_t read_tsc(void)
{
    uint32_t low, high;

    __asm__ volatile ("lfence; rdtsc; lfence" : "=a" (low), "=d" (high) : : "memory");
    return (uint64_t)high << 32 | low;
}

uint64_t clock_ns(void)
{
    const struct vcpu_time_info *shared = &guest.vcpu->time;
    struct vcpu_time_info time;
    uint64_t tsc;

    do {
        while (xen_time_read(shared, &time))
            ;
        tsc = read_tsc();
    } while (!xen_time_is_current(shared, &time));
    return xen_time_ns(&time, tsc);
}

void debug_console(const char *text, size_t length)
{
    while (length--)
        __asm__ volatile ("outb %b0, %w1" : : "a" (*text++), "Nd" (DEBUG_PORT));
}

void guest_exit(int status)
{
    __asm__ volatile ("outb %b0, %w1" : : "a" (status >> 1), "Nd" (EXIT_PORT));
    for (;;)
        ;
}
