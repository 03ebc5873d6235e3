/* SPDX-License-Identifier: MIT */
/*
 * copy.h - compiles a copy of Xen's public headers, and reads what they define.
 *
 * All data lives until the tool exits. An error ends the tool (fail), except in a header.
 */
#ifndef COPY_H
#define COPY_H

#include <stdbool.h>
#include <stddef.h>

#include "layout.h"

/* A name that a header of the copy defines. */
struct entry {
    enum { ENTRY_CONSTANT, ENTRY_RECORD, ENTRY_TYPE } kind;
    const char *header;         /* path below the copy's folder */
    const char *name;           /* "struct x", "union x", or a typedef's, a constant's name */
    const char *value;          /* ENTRY_CONSTANT: as in a snapshot; NULL: not a constant */
    const struct layout *layout;    /* NULL: not wanted, or a typedef of another wanted record */
    const struct layouts *all;      /* the layouts of the same object */
};

/* A header of the copy. */
struct part_of_copy {
    const char *header;
    const char *error;          /* the compiler's first one; NULL: it was compiled */
};

struct copy {
    const char *folder;
    const char *abi;            /* for which the compiler compiles */
    struct part_of_copy *headers;   /* sorted */
    size_t n_headers;
    struct entry *entries;      /* by header */
    size_t n;
};

/*
 * Finds the headers below a folder and the ABI of the compiler: $CC, or `cc`. If `abi` is not NULL,
 * the compiler must compile for it; the default is then clang.
 */
void open_copy(struct copy *c, const char *folder, const char *abi);

/*
 * Compiles the headers for which `has_place` holds, as tools see them. Layouts are read of the
 * names for which `wanted` holds.
 */
void read_copy(struct copy *c, bool (*has_place)(const char *header),
               bool (*wanted)(const char *name));

#endif /* COPY_H */
