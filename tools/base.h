/* SPDX-License-Identifier: MIT */
/* base.h - failing, memory, text, and files that are written in one go. */
#ifndef BASE_H
#define BASE_H

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

/* The path of a header as a part of an identifier: io_blkif for io/blkif.h. */
char *identifier(const char *header);
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

#endif /* BASE_H */
