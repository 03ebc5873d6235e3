/* SPDX-License-Identifier: MIT */
/* Declarations that the files of a PVH guest share, also in assembly language. */
#ifndef PVH_H
#define PVH_H

/* Selectors */
#define CODE_32         0x08
#define CODE_64         0x10
#define DATA            0x18

#define UPCALL_VECTOR   0x40

/* Control registers for the mode in which the checks run */
#define MSR_EFER        0xc0000080
#define EFER_LME        0x100
#define EFER_LMA        0x400
#ifdef __x86_64__
#define CODE            CODE_64
#define CR0             0x80000011      /* PG, ET, PE */
#define CR4             0x20            /* PAE */
#else
#define CODE            CODE_32
#define CR0             0x00000011
#endif

#ifndef __ASSEMBLER__

#include "x86.h"

#include "xen/arch-x86/hvm/start_info.h"

extern const struct hvm_start_info *start_info;
extern volatile unsigned int upcalls;   /* number of upcalls since the start */

void set_handlers(void);

void check_start_info(void);
void check_physmap(void);
void check_params(void);
void check_upcalls(void);
void check_vector(void);
void check_second_vcpu(void);

#endif

#endif /* PVH_H */
