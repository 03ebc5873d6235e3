/* SPDX-License-Identifier: MIT */
/*
 * For fuzzers of tools/. An error that would end the tool ends the input, and the memory that the
 * tool keeps is then freed. The files of tools/, which are compiled with TOOLS_FUZZED, include
 * this file first.
 */
#ifndef TOOLS_H
#define TOOLS_H

#ifdef TOOLS_FUZZED
# define main       xenabi_main
# define exit       fuzz_exit
# define malloc     fuzz_malloc
# define dwfl_begin fuzz_dwfl_begin
# define dwfl_end   fuzz_dwfl_end
# define elf_begin  fuzz_elf_begin
# define elf_end    fuzz_elf_end
#else
# define _GNU_SOURCE
# include <elfutils/libdwfl.h>
# include <setjmp.h>
# include <stdint.h>
# include <stdio.h>
# include <stdlib.h>
# include <string.h>
# include <unistd.h>


static sigjmp_buf fuzz_failed;
static struct block { struct block *next; } *blocks;

void *fuzz_malloc(size_t size)
{
    struct block *b = size > SIZE_MAX - sizeof *b - 8 ? NULL : malloc(sizeof *b + 8 + size);

    if (!b)
        return NULL;
    b->next = blocks;
    blocks = b;
    return (char *)b + 16;
}

void fuzz_exit(int status)
{
    if (status != 2)
        abort();
    siglongjmp(fuzz_failed, 1);
}

/* Memory that was kept before this call stays for all inputs. */
static inline void fuzz_keep(void)
{
    blocks = NULL;
}

static Dwfl *fuzz_dwfl;
static Elf *fuzz_elf;
static int fuzz_fd = -1;

Dwfl *fuzz_dwfl_begin(const Dwfl_Callbacks *callbacks)
{
    return fuzz_dwfl = dwfl_begin(callbacks);
}

void fuzz_dwfl_end(Dwfl *dwfl)
{
    fuzz_dwfl = NULL;
    dwfl_end(dwfl);
}

Elf *fuzz_elf_begin(int fd, Elf_Cmd cmd, Elf *ref)
{
    fuzz_fd = fd;
    return fuzz_elf = elf_begin(fd, cmd, ref);
}

int fuzz_elf_end(Elf *elf)
{
    fuzz_elf = NULL;
    fuzz_fd = -1;               /* the caller closes it */
    return elf_end(elf);
}

static void fuzz_forget(void)
{
    if (fuzz_dwfl)
        fuzz_dwfl_end(fuzz_dwfl);
    if (fuzz_elf)
        elf_end(fuzz_elf);
    if (fuzz_fd >= 0)
        close(fuzz_fd);
    fuzz_elf = NULL;
    fuzz_fd = -1;
    while (blocks) {
        struct block *b = blocks;

        blocks = b->next;
        free(b);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
#endif

#endif /* TOOLS_H */
