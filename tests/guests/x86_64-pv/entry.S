/* SPDX-License-Identifier: MIT */
#include "xen/xen.h"

    .text
    .globl start
start:                                  /* rsi: start_info; paging is on */
    lea     stack_end(%rip), %rsp
    xor     %ebp, %ebp
    mov     %rsi, %rdi
    call    arch_main
    ud2

/*
 * Traps. Xen pushes rcx and r11 on top of the processor's frame. When trap() is
 * called, the stack contains a struct cpu_user_regs up to its ss.
 */
.macro trap vector:req, code=0
    .globl  trap_\vector
trap_\vector:
    pop     %rcx
    pop     %r11
    .if !\code
    push    $0
    .endif
    movl    $\vector, 4(%rsp)
    jmp     trap_common
.endm

    trap    0
    trap    3
    trap    6
    trap    13, 1
    trap    14, 1
    trap    256                         /* an upcall, which is not a vector of the processor */

    .globl  vcpu_entry
vcpu_entry:                             /* the second VCPU */
    int3
    call    second_main

trap_common:
    push    %rdi
    push    %rsi
    push    %rdx
    push    %rcx
    push    %rax
    push    %r8
    push    %r9
    push    %r10
    push    %r11
    push    %rbx
    push    %rbp
    push    %r12
    push    %r13
    push    %r14
    push    %r15
    mov     %rsp, %rdi
    mov     %rsp, %rbp
    and     $-16, %rsp
    call    trap
    mov     %rbp, %rsp
    pop     %r15
    pop     %r14
    pop     %r13
    pop     %r12
    pop     %rbp
    pop     %rbx
    add     $8, %rsp                    /* r11 */
    pop     %r10
    pop     %r9
    pop     %r8
    add     $16, %rsp                   /* rax, rcx */
    pop     %rdx
    pop     %rsi
    pop     %rdi
    /* The iret of the hypercall page pushes rcx, r11 and rax again, then calls Xen. */
    lea     trap_return(%rip), %rsp
    pop     %rax
    pop     %r11
    pop     %rcx
    jmp     hypercall_page + __HYPERVISOR_iret * 32

    .section .note.GNU-stack, "", @progbits
