/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes the reader of abi-snapshots/ with any bytes: it must read all of it, so that every
 * name can be looked up, or print one message.
 *
 * Input: x86_64.h, a 0, x86_64/a.h, a 0, x86_64/b.h, a 0, history.tsv. What is missing is empty.
 */
#include "tools.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../tools/facts.h"
#include "../../tools/history.h"

enum { X86_64 = 1 };

static int spare;               /* descriptors above it were left open by an input that failed */

static char folder[4000];       /* beside the fuzzer */

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    char path[4096];

    (void)argc;
    snprintf(folder, sizeof folder, "%s.data", (*argv)[0]);
    snprintf(path, sizeof path, "%s/x86_64", folder);
    mkdir(folder, 0777);
    mkdir(path, 0777);
    return 0;
}

static size_t put(const char *name, const uint8_t *data, size_t size)
{
    char path[4096];
    const uint8_t *end = size ? memchr(data, 0, size) : NULL;
    size_t n = end ? (size_t)(end - data) : size;
    int file;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file < 0 || write(file, data, n) != (ssize_t)n || close(file))
        abort();
    return end ? n + 1 : n;
}

static void ask(void)
{
    struct snapshot all[N_ABIS];
    struct views views = { .n = 0 };
    struct fact past;
    struct history h;

    read_snapshots(all, folder, 1 << X86_64, &views);
    for (size_t i = 0; i < all[X86_64].n; i++) {
        struct fact *f = &all[X86_64].facts[i];

        for (size_t v = 0; v < views.n; v++) {
            find_fact(&all[X86_64], f->name, v);
            find_record(&all[X86_64], f->name, v);
        }
        views_text(&views, f->views);
        for (size_t j = 0; j < f->n; j++)
            if (f->members[j].at > f->members[j].end || !f->members[j].path || !f->members[j].type)
                abort();
    }
    read_history(&h, folder);
    for (size_t i = 0; i < h.n; i++)
        for (unsigned int release = 0; release < N_RELEASES; release++) {
            value_in(&h, h.rows[i].kind, h.rows[i].name, X86_64, release);
            record_in(&h, h.rows[i].name, X86_64, release, &past);
        }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = { "x86_64.h", "x86_64/a.h", "x86_64/b.h", "history.tsv" };

    if (!spare)
        spare = dup(STDIN_FILENO);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t n = put(names[i], data, size);

        data += n;
        size -= n;
    }
    if (!sigsetjmp(fuzz_failed, 1))
        ask();
    for (int file = spare + 1; file < spare + 4; file++)
        close(file);            /* left open by a call of fail() */
    fuzz_forget();
    return 0;
}
