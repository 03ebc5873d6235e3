/* SPDX-License-Identifier: MIT */
/* Declarations that the files of a PV guest share. */
#ifndef PV_H
#define PV_H

#include "x86.h"

extern char virt_base[];                /* where physical 0 is mapped: guest.mk */
extern const struct start_info *start_info;
extern const struct trap_info traps[];  /* the last one has address 0 */

xen_pfn_t machine_to_physical(xen_pfn_t frame);

/* Maps a machine frame in the place of a page of the guest; 0: none. */
bool map_machine(const void *page, uint64_t address);
/* The same for a frame of another domain; if that is translated, the frame is a gfn. */
bool map_foreign(const void *page, domid_t domain, xen_pfn_t frame, bool write);
void set_frame(const void *page, xen_pfn_t frame);      /* the result of frame_of() from now on */

void check_start_info(void);
void check_domctl(void);
void check_transitive(domid_t domain);
void check_frames(void);
void check_pages(void);
void release_grant_status(void);
void check_traps(void);
void check_upcalls(void);
void check_nmi(void);
void check_second_vcpu(void);

#endif /* PV_H */
