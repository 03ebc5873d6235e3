/* SPDX-License-Identifier: MIT */
/* For assembly language: ELF notes, in which a kernel describes itself to Xen's domain builder. */
#include "xen/elfnote.h"

#ifdef __x86_64__
#define WORD .quad
#else
#define WORD .long
#endif

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

    note XEN_ELFNOTE_GUEST_OS,      .asciz "xen-abi-check"
    note XEN_ELFNOTE_GUEST_VERSION, .asciz "1"
    note XEN_ELFNOTE_XEN_VERSION,   .asciz "xen-3.0"
    note XEN_ELFNOTE_LOADER,        .asciz "generic"
