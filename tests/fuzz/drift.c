/* SPDX-License-Identifier: MIT */
/*
 * Fuzzes xenabi drift with any bytes as a binary: it must print a report or one message,
 * and terminate.
 *
 * Input: the file. drift reads it in a separate process, because libdw crashes on some files.
 * Here, a crash with libdw on the stack only ends the input. Any other crash is an error.
 */
#include "tools.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../tools/commands.h"
#include "../../tools/facts.h"
#include "../../tools/history.h"
#include "../../tools/names.h"

static struct sigaction before[NSIG];
static volatile sig_atomic_t running;

static void crashed(int signal, siginfo_t *info, void *context)
{
    void *stack[64];
    int n = backtrace(stack, 64);
    Dl_info object;

    (void)info;
    (void)context;
    for (int i = 0; running && i < n; i++)
        if (dladdr(stack[i], &object) &&
            (strstr(object.dli_fname, "/libdw") || strstr(object.dli_fname, "/libelf"))) {
            fuzz_dwfl = NULL;   /* its state does not permit to free it */
            fuzz_elf = NULL;
            siglongjmp(fuzz_failed, 1);
        }
    sigaction(signal, &before[signal], NULL);
    if (signal == SIGABRT)
        raise(signal);
}

static void begin(void)
{
    static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGABRT };
    struct sigaction action = { .sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_NODEFER };
    void *stack[1];

    backtrace(stack, 1);        /* loads what it needs now, not in the signal handler */
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &action, &before[signals[i]]);
    read_names(NULL, 0);
    fuzz_keep();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FILE *out;
    static int file = -1;
    static char path[64];

    if (!out) {
        begin();
        out = fopen("/dev/null", "w");
        file = memfd_create("drift", 0);
        snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    }
    if (ftruncate(file, 0) || pwrite(file, data, size, 0) != (ssize_t)size)
        abort();
    running = 1;
    if (!sigsetjmp(fuzz_failed, 1))
        drift_of(out, path, &(struct drift_options){ N_ABIS, size & 2 ? N_RELEASES : 24, size & 1 });
    running = 0;
    fuzz_forget();
    return 0;
}
