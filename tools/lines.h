/* SPDX-License-Identifier: MIT */
/* lines.h - the lines of a snapshot: conditions, and the arguments of facts. */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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
bool is_for_compiler(const char *kind);         /* a line for check.h alone: CALL ... */

/* The line that says that the second bit-field follows the first. Both are in the same struct. */
char *order_line(const char *record, const char *first, const char *second);

/* The headers that define something else for older releases, which is in abi-snapshots/control. */
#define N_CONTROL_HEADERS   10

extern const char *const control_headers[N_CONTROL_HEADERS];

/* Does XEN_CONTROL_RELEASE select the release of all that a header defines? */
bool is_control(const char *header);

#endif /* LINES_H */
