/* SPDX-License-Identifier: MIT */
/* xenabi.c - runs the command that its first argument names. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <string.h>

#include "base.h"
#include "commands.h"

static const char usage[] =
    "usage: xenabi show [--abi ABI[,ABI...]] [--json | --csv] [NAME...]\n"
    "       xenabi since NAME...\n"
    "       xenabi diff [--abi ABI] A B\n"
    "       xenabi drift [--abi ABI] [--release REL] [--map FILE] [--json] BINARY...\n"
    "       xenabi compare [--abi ABI] FOLDER\n"
    "       xenabi snapshot [--control] [-o FOLDER] OBJECT...\n"
    "       xenabi probe OBJECT\n"
    "       xenabi foreign SNAPSHOTS INCLUDE\n"
    "       xenabi control SNAPSHOTS INCLUDE\n"
    "\n"
    "show      print a record, member (record.member), type, constant, operation or\n"
    "          header on all ABIs; --json and --csv without a name print everything\n"
    "since     print the first and last release of a name and its changes\n"
    "diff      print what changed from A to B: ABIs, releases or interface versions\n"
    "drift     compare the Xen structures and enumerations in a binary with the ABI\n"
    "compare   compile another copy of Xen's headers, and compare it with the ABI\n"
    "snapshot  write the snapshots of the headers that objects were compiled from\n"
    "probe     write C code that makes a compiler record what debug information lacks\n"
    "foreign, control   write the generated headers of include/xen\n"
    "\n"
    "ABI is x86_32, x86_64, arm32, arm64, riscv64 or ppc64. The snapshots are read\n"
    "from the folder XENABI_DATA, if that is set. NO_COLOR turns colours off.\n"
    "Status: 0; 1 if diff finds a breaking change, or drift or compare a difference;\n"
    "2 after an error, with one line that says what is wrong.\n";

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);     /* the arguments after the name */
} commands[] = {
    { "show", show },
    { "since", since },
    { "diff", diff },
    { "drift", drift },
    { "compare", compare },
    { "snapshot", snapshot },
    { "probe", probe },
    { "foreign", foreign },
    { "control", control },
};

int main(int argc, char **argv)
{
    if (argc < 2)
        fail("no command given", "xenabi --help lists the commands");
    if (argc < 4 && (!strcmp(argv[argc - 1], "--help") || !strcmp(argv[argc - 1], "-h"))) {
        fputs(usage, stdout);
        return 0;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!strcmp(argv[1], commands[i].name)) {
            int status = commands[i].run(argc - 2, argv + 2);

            if (fflush(stdout) || ferror(stdout))
                fail("output", "%s", strerror(errno));
            return status;
        }
    fail(argv[1], "unknown command: xenabi --help lists the commands");
}
