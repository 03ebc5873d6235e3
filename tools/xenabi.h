/* SPDX-License-Identifier: MIT */
/* What the parts of xenabi share. */
#ifndef XENABI_H
#define XENABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define IDENTIFIER  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"
#define MAX_DEPTH   32      /* of records in records, and of types of types */

/* Prints one line that names the file, removes what was written halfway, and ends with status 2. */
void __attribute__((noreturn, format(printf, 2, 3))) fail(const char *file, const char *fmt, ...);

/* What the tool keeps of a file lives until the tool ends. */
void *keep(size_t size);
void *grow(void *old, size_t n, size_t size);
char *__attribute__((format(printf, 1, 2))) text(const char *fmt, ...);
bool starts(const char *s, const char *with);

#define APPEND(array, n)    ((array) = grow((array), (n), sizeof *(array)), &(array)[(n)++])

/* A file to write: begin, print, end; write_all puts all of them in place, or none. */
struct output {
    char *path, *temporary;     /* temporary NULL: the file is there and the same */
    char *body;
    size_t len;
};

FILE *begin_output(struct output *o, char *path);
void end_output(struct output *o, FILE *f);
void write_all(struct output *outputs, size_t n);

/* Reading a snapshot's lines (facts.c; facts.h has the rest of it). */

/* What a snapshot's #if may ask for; another name is not defined, and 0. */
struct define {
    const char *name;
    uint64_t value;
};

/* Does what stands behind an #if hold? */
bool holds(const char *file, unsigned long line, const char *asked, const struct define *defines,
           size_t n);
char *argument(char **at);                      /* the next of a line, in place; NULL without */
bool read_number(const char *s, uint64_t *v);   /* of 32 bits */

/* Is it a control interface, of which abi-snapshots/control has other releases? */
bool is_control(const char *header);

/* The commands, each in the file of its name; foreign is in definitions.c. */
int foreign(int argc, char **argv);
int control(int argc, char **argv);
int show(int argc, char **argv);
int since(int argc, char **argv);
int diff(int argc, char **argv);
int drift(int argc, char **argv);

/* Drift's halves: what all binaries are held against, maps before drift.map; and one binary's
   report, true where something drifted. `abi` is N_ABIS where the binary says it. */
void drift_names(const char *const *maps, size_t n);
bool drift_of(FILE *out, const char *path, unsigned int abi, bool json);

#endif /* XENABI_H */
