/* SPDX-License-Identifier: MIT */
#include "xen/xen.h"

    .arch_extension virt
    .arm

/* The header of a zImage. */
    .section .head, "ax"
    .globl  image
image:
    b       start
    .fill   8, 4, 0
    .long   0x016f2818
    .long   0                           /* where to load it: anywhere */
    .long   image_end - image

    .text
start:                                  /* r2: device tree; the MMU is off, mode SVC */
    adr     r1, vectors
    mcr     p15, 0, r1, c12, c0, 0      /* VBAR */
    isb
    ldr     r1, 1f
0:  add     sp, pc, r1
    mov     r0, r2
    mov     fp, #0
    bl      arch_main
    b       .
1:  .long   stack_end - (0b + 8)

    .globl  hypercall                   /* C's arguments to Xen's registers */
    .type   hypercall, %function
hypercall:
    push    {r4, lr}
    mov     r12, r0
    mov     r0, r1
    mov     r1, r2
    mov     r2, r3
    ldr     r3, [sp, #8]
    ldr     r4, [sp, #12]
    hvc     #XEN_HYPERCALL_TAG
    pop     {r4, pc}

    .globl  semihosting_exit            /* r0: { reason, status } */
    .type   semihosting_exit, %function
semihosting_exit:
    mov     r1, r0
    mov     r0, #0x20                   /* SYS_EXIT_EXTENDED */
    svc     #0x123456
    b       .

/* Exceptions have their own modes and stack. This handler does not return. */
caught:
    mrc     p15, 0, r0, c5, c0, 0       /* DFSR */
    mov     r1, lr
    mrc     p15, 0, r2, c6, c0, 0       /* DFAR */
    cps     #0x13                       /* SVC */
    b       fault

/* Switches to SVC mode, and returns. */
interrupted:
    sub     lr, lr, #4
    srsdb   sp!, #0x13
    cps     #0x13
    push    {r0-r3, r12, lr}
    bl      interrupt
    pop     {r0-r3, r12, lr}
    rfeia   sp!

    .balign 32
vectors:
    .rept   6
    b       caught
    .endr
    b       interrupted
    b       caught

    .data
    .balign 4096
stack:
    .skip   16384
stack_end:

    .section .note.GNU-stack, "", %progbits
