/* SPDX-License-Identifier: MIT */
#include "note.h"
#include "pvh.h"

    note XEN_ELFNOTE_PHYS32_ENTRY, WORD start

    .text
    .code32
    .globl  start
start:                                  /* ebx: hvm_start_info; 32 bits, flat, no paging */
    mov     $stack_end, %esp
    xor     %ebp, %ebp
    cld
    lgdt    gdt_register
    ljmp    $CODE_32, $1f
1:  mov     $DATA, %eax
    mov     %eax, %ds
    mov     %eax, %es
    mov     %eax, %ss
#ifdef __x86_64__
    mov     $page_tables, %eax
    mov     %eax, %cr3
    mov     $CR4, %eax
    mov     %eax, %cr4
    mov     $MSR_EFER, %ecx
    rdmsr
    or      $EFER_LME, %eax
    wrmsr
    mov     $CR0, %eax
    mov     %eax, %cr0
    ljmp    $CODE_64, $1f
    .code64
1:  mov     %ebx, %edi
#else
    sub     $12, %esp
    push    %ebx
#endif
    call    arch_main
    ud2

/* Exceptions: faults + 16 * vector. The processor's frame is on the stack. */
    .balign 16
    .globl  faults
faults:
    .set    vector, 0
    .rept   32
#ifdef __x86_64__
    mov     $vector, %edi
    mov     %rsp, %rsi
    call    fault
#else
    push    %esp
    push    $vector
    call    fault
#endif
    .balign 16
    .set    vector, vector + 1
    .endr

    .globl  upcall_entry
upcall_entry:
#ifdef __x86_64__
    push    %rax
    push    %rcx
    push    %rdx
    push    %rsi
    push    %rdi
    push    %r8
    push    %r9
    push    %r10
    push    %r11
    call    upcall
    pop     %r11
    pop     %r10
    pop     %r9
    pop     %r8
    pop     %rdi
    pop     %rsi
    pop     %rdx
    pop     %rcx
    pop     %rax
    iretq
#else
    pusha
    call    upcall
    popa
    iret
#endif

/* The second VCPU: second_regs is a struct second_regs. */
    .globl  vcpu_entry
vcpu_entry:
#ifdef __x86_64__
    mov     %rax, second_regs
    mov     %rcx, second_regs + 8
    mov     %rdx, second_regs + 16
    mov     %rbx, second_regs + 24
    mov     %rsp, second_regs + 32
    mov     %rbp, second_regs + 40
    mov     %rsi, second_regs + 48
    mov     %rdi, second_regs + 56
    pushf
    pop     second_regs + 64
#else
    mov     %eax, second_regs
    mov     %ecx, second_regs + 4
    mov     %edx, second_regs + 8
    mov     %ebx, second_regs + 12
    mov     %esp, second_regs + 16
    mov     %ebp, second_regs + 20
    mov     %esi, second_regs + 24
    mov     %edi, second_regs + 28
    pushf
    pop     second_regs + 32
#endif
    call    second_main
    ud2

    .section .rodata
    .balign 8
gdt:
    .quad   0
    .quad   0x00cf9b000000ffff          /* CODE_32 */
    .quad   0x00af9b000000ffff          /* CODE_64 */
    .quad   0x00cf93000000ffff          /* DATA */
gdt_end:
gdt_register:
    .word   gdt_end - gdt - 1
    WORD    gdt

#ifdef __x86_64__
    .data
    .balign 4096
    .globl  page_tables
page_tables:                            /* identity map of the first 4 GB */
    .quad   1f + 3
    .balign 4096
1:  .quad   2f + 3, 2f + 0x1003, 2f + 0x2003, 2f + 0x3003
    .balign 4096
2:  .set    page, 0
    .rept   2048
    .quad   page + 0x83                 /* 2 MB */
    .set    page, page + 0x200000
    .endr
#endif

    .section .note.GNU-stack, "", @progbits
