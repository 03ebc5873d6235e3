/* SPDX-License-Identifier: MIT */
/* Declarations that the x86 guests share. */
#ifndef X86_H
#define X86_H

#include "guest.h"

/* QEMU's isa-debug-exit: its status is twice the byte written, plus one. */
#define EXIT_PORT       0xf4

#define EFLAGS_CF       0x001u
#define EFLAGS_FIXED    0x002u

extern uint8_t hypercall_page[PAGE_SIZE];

/* The status page of version 2 grants; NULL if Xen refuses. */
grant_status_t *map_grant_status(void);

bool has_compat_m2p(void);  /* the machine-to-physical table of 32-bit PV */

/*
 * Checks the result of getting a memory map into memory_map(): that it contains all RAM except
 * what the firmware uses.
 */
struct xen_memory_map *memory_map(void);
void check_memory_map(long result, const char *mb);
void check_timer(void);
void check_grants_v2(void);
void check_physdev(void);
/* Checks after VCPUOP_initialise that the VCPU runs, and stops with VCPUOP_down. */
bool check_second_runs(const volatile bool *done);

#endif /* X86_H */
