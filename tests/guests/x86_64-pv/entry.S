/* SPDX-License-Identifier: MIT */
#define __ASSEMBLY__
#include "xen/elfnote.h"
#include "xen/xen.h"

/* What Xen's domain builder wants to know of this kernel. */
.macro note type:req, value:vararg
    .pushsection .note.Xen, "a", @note
    .balign 4
    .long 1f - 0f, 3f - 2f, \type
0:  .asciz "Xen"
1:  .balign 4
2:  \value
3:  .balign 4
    .popsection
.endm

    note XEN_ELFNOTE_GUEST_OS,       .asciz "xen-abi-check"
    note XEN_ELFNOTE_GUEST_VERSION,  .asciz "1"
    note XEN_ELFNOTE_XEN_VERSION,    .asciz "xen-3.0"
    note XEN_ELFNOTE_LOADER,         .asciz "generic"
    note XEN_ELFNOTE_VIRT_BASE,      .quad virt_base
    note XEN_ELFNOTE_PADDR_OFFSET,   .quad 0
    note XEN_ELFNOTE_ENTRY,          .quad start
    note XEN_ELFNOTE_HYPERCALL_PAGE, .quad hypercall_page

    .text
    .globl start
start:                                  /* rsi: start_info; paging is on */
    lea     stack_end(%rip), %rsp
    xor     %ebp, %ebp
    mov     %rsi, %rdi
    call    arch_main
    ud2

    .globl hypercall                    /* C's arguments to Xen's registers */
hypercall:
    mov     %rdi, %rax
    mov     %rsi, %rdi
    mov     %rdx, %rsi
    mov     %rcx, %rdx
    mov     %r8, %r10
    mov     %r9, %r8
    shl     $5, %eax
    lea     hypercall_page(%rip), %rcx
    add     %rcx, %rax
    jmp     *%rax

/*
 * Traps. Xen pushes rcx and r11 on top of the processor's frame. What stands on
 * the stack when trap() is called is a struct cpu_user_regs, up to its ss.
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
    trap    256                         /* an upcall: not the processor's */

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

    .section .bss.page, "aw", @nobits
    .balign 4096
    .globl  hypercall_page
hypercall_page:
    .skip   4096
stack:
    .skip   16384
stack_end:

    .section .note.GNU-stack, "", @progbits
