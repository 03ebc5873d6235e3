/* SPDX-License-Identifier: MIT */
/* Declarations that the parts of xenabi share. */
#ifndef XENABI_H
#define XENABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define IDENTIFIER  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"
#define MAX_DEPTH   32      /* of nested records, types and conditions */

/* Prints one line that names the file, removes temporary files, and exits with status 2. */
void __attribute__((noreturn, format(printf, 2, 3))) fail(const char *file, const char *fmt, ...);

/* Memory that is never freed: the data of a file is needed until the tool exits. */
void *keep(size_t size);
void *grow(void *old, size_t n, size_t size);
char *__attribute__((format(printf, 1, 2))) text(const char *fmt, ...);
bool starts(const char *s, const char *with);

#define APPEND(array, n)    ((array) = grow((array), (n), sizeof *(array)), &(array)[(n)++])

/* A file to write: begin_output, print, end_output. write_all writes all of them or none. */
struct output {
    char *path, *temporary;     /* temporary is NULL if the file exists with this content */
    char *body;
    size_t len;
};

FILE *begin_output(struct output *o, char *path);
void end_output(struct output *o, FILE *f);
void write_all(struct output *outputs, size_t n);

/* Reading the lines of a snapshot (facts.c; facts.h declares the rest of it). */

/* A macro that an #if in a snapshot can use. Other names are not defined, and have the value 0. */
struct define {
    const char *name;
    uint64_t value;
};

/* The value of the expression of an #if. */
bool holds(const char *file, unsigned long line, const char *asked, const struct define *defines,
           size_t n);
char *argument(char **at);                      /* the next argument of a line; NULL: none */
bool read_number(const char *s, uint64_t *v);   /* at most 32 bits */

/* Is it a control interface, whose older releases are in abi-snapshots/control? */
bool is_control(const char *header);

/* The commands. Each is in the file of its name; foreign is in definitions.c. */
int foreign(int argc, char **argv);
int control(int argc, char **argv);
int show(int argc, char **argv);
int since(int argc, char **argv);
int diff(int argc, char **argv);
int drift(int argc, char **argv);

/* The two halves of drift. drift_names reads the data with which binaries are compared, and maps;
   a line of these takes precedence over drift.map. drift_of reports on one binary, and returns
   whether a record drifted. If `abi` is N_ABIS, the binary determines the ABI. */
void drift_names(const char *const *maps, size_t n);
bool drift_of(FILE *out, const char *path, unsigned int abi, bool json);

#endif /* XENABI_H */
