/* SPDX-License-Identifier: MIT */
    .text
    .globl hypercall                    /* C's arguments to Xen's registers */
hypercall:
#ifdef __x86_64__
    mov     %rdi, %rax
    mov     %rsi, %rdi
    mov     %rdx, %rsi
    mov     %rcx, %rdx
    mov     %r8, %r10
    mov     %r9, %r8
    shl     $5, %eax
    add     $hypercall_page, %rax
    jmp     *%rax
#else
    push    %ebx
    push    %esi
    push    %edi
    mov     16(%esp), %eax
    mov     20(%esp), %ebx
    mov     24(%esp), %ecx
    mov     28(%esp), %edx
    mov     32(%esp), %esi
    mov     36(%esp), %edi
    shl     $5, %eax
    add     $hypercall_page, %eax
    call    *%eax
    pop     %edi
    pop     %esi
    pop     %ebx
    ret
#endif

    .section .bss.page, "aw", @nobits
    .balign 4096
    .globl  hypercall_page
hypercall_page:
    .skip   4096
stack:
    .skip   16384
    .globl  stack_end
stack_end:

    .section .note.GNU-stack, "", @progbits
