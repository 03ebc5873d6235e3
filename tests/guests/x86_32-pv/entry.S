/* SPDX-License-Identifier: MIT */
#include "xen/xen.h"

    .text
    .globl start
start:                                  /* esi: start_info; paging is on */
    mov     $stack_end, %esp
    xor     %ebp, %ebp
    cld
    sub     $12, %esp
    push    %esi
    call    arch_main
    ud2

/*
 * Traps. The kernel is in ring 1 and stays on its stack, so the processor's frame has no esp
 * and no ss. When trap() is called, the stack contains a struct cpu_user_regs up to its
 * eflags.
 */
.macro trap vector:req, code=0
    .globl  trap_\vector
trap_\vector:
    .if !\code
    push    $0
    .endif
    movw    $\vector, 2(%esp)
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
    push    %eax
    push    %ebp
    push    %edi
    push    %esi
    push    %edx
    push    %ecx
    push    %ebx
    push    %esp
    call    trap
    add     $4, %esp
    pop     %ebx
    pop     %ecx
    pop     %edx
    pop     %esi
    pop     %edi
    pop     %ebp
    pop     %eax
    add     $4, %esp                    /* error_code, entry_vector */
    /* The iret of the hypercall page pushes eax, then calls Xen. */
    jmp     hypercall_page + __HYPERVISOR_iret * 32

    .section .note.GNU-stack, "", @progbits
