/* SPDX-License-Identifier: MIT */
#include "xen/xen.h"

/* The header of an arm64 Image. */
    .section .head, "ax"
    .globl  image
image:
    b       start
    .long   0
    .quad   0                           /* text_offset */
    .quad   image_end - image
    .quad   0xa                         /* flags: little-endian, 4 KB pages, anywhere */
    .quad   0, 0, 0
    .ascii  "ARM\x64"
    .long   0

    .text
start:                                  /* x0: device tree; the MMU is off */
    adrp    x1, stack_end
    mov     sp, x1
    adrp    x1, vectors
    add     x1, x1, :lo12:vectors
    msr     vbar_el1, x1
    isb
    mov     x29, #0
    bl      arch_main
    b       .

    .globl  hypercall                   /* C's arguments to Xen's registers */
hypercall:
    mov     x16, x0
    mov     x0, x1
    mov     x1, x2
    mov     x2, x3
    mov     x3, x4
    mov     x4, x5
    hvc     #XEN_HYPERCALL_TAG
    ret

    .globl  semihosting_exit            /* x0: { reason, status } */
semihosting_exit:
    mov     x1, x0
    mov     x0, #0x18                   /* SYS_EXIT */
    hlt     #0xf000
    b       .

    .macro  faults n
    .rept   \n
    mrs     x0, esr_el1
    mrs     x1, elr_el1
    mrs     x2, far_el1
    b       fault
    .balign 128
    .endr
    .endm

    .balign 2048
vectors:
    faults  5
    stp     x0, x1, [sp, #-160]!        /* an interrupt of this exception level */
    stp     x2, x3, [sp, #16]
    stp     x4, x5, [sp, #32]
    stp     x6, x7, [sp, #48]
    stp     x8, x9, [sp, #64]
    stp     x10, x11, [sp, #80]
    stp     x12, x13, [sp, #96]
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    stp     x18, x30, [sp, #144]
    bl      interrupt
    ldp     x2, x3, [sp, #16]
    ldp     x4, x5, [sp, #32]
    ldp     x6, x7, [sp, #48]
    ldp     x8, x9, [sp, #64]
    ldp     x10, x11, [sp, #80]
    ldp     x12, x13, [sp, #96]
    ldp     x14, x15, [sp, #112]
    ldp     x16, x17, [sp, #128]
    ldp     x18, x30, [sp, #144]
    ldp     x0, x1, [sp], #160
    eret
    .balign 128
    faults  10

    .data
    .balign 4096
stack:
    .skip   16384
stack_end:

    .section .note.GNU-stack, "", @progbits
