/* SPDX-License-Identifier: MIT */
/* commands.h - the commands of xenabi. Each is in the file of its name, probe in snapshot.c. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* A command gets the arguments after its name, and returns the exit status. */
int foreign(int argc, char **argv);
int control(int argc, char **argv);
int show(int argc, char **argv);
int since(int argc, char **argv);
int diff(int argc, char **argv);
int drift(int argc, char **argv);
int compare(int argc, char **argv);
int snapshot(int argc, char **argv);
int probe(int argc, char **argv);

/* What drift is asked for. */
struct drift_options {
    unsigned int abi;           /* N_ABIS: that of the binary */
    unsigned int release;       /* N_RELEASES: any */
    bool json;
};

/* Reports on one binary, as drift does after read_names, and returns whether a record drifted. */
bool drift_of(FILE *out, const char *path, const struct drift_options *o);

#endif /* COMMANDS_H */
