/* SPDX-License-Identifier: MIT */
#include "note.h"

    note XEN_ELFNOTE_VIRT_BASE,      WORD virt_base
    note XEN_ELFNOTE_PADDR_OFFSET,   WORD 0
    note XEN_ELFNOTE_ENTRY,          WORD start
    note XEN_ELFNOTE_HYPERCALL_PAGE, WORD hypercall_page
#ifdef __i386__
    note XEN_ELFNOTE_PAE_MODE,       .asciz "yes"
#endif

    .section .note.GNU-stack, "", @progbits
