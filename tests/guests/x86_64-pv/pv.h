/* SPDX-License-Identifier: MIT */
/* What the files of this folder share. */
#ifndef PV_H
#define PV_H

#include "guest.h"

extern char virt_base[];                /* guest.lds: where physical 0 is mapped */
extern const struct start_info *start_info;
extern const struct trap_info traps[];  /* the last one has address 0 */

/* Puts a page of the machine in the place of one of the guest's own. */
bool map_machine(const void *page, uint64_t address);

void check_start_info(void);
void check_frames(void);
void check_traps(void);
void check_upcalls(void);
void check_timer(void);
void check_grants_v2(void);
void check_second_vcpu(void);

#endif /* PV_H */
