/* SPDX-License-Identifier: MIT */
/*
 * history.h - reads the history: the values of constants, records and members in each release.
 *
 * All data lives until the tool exits. An error in the file ends the tool (fail).
 */
#ifndef HISTORY_H
#define HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts.h"

#define N_RELEASES      29
#define ALL_RELEASES    ((UINT32_C(1) << N_RELEASES) - 1)   /* a set is a mask of 1 << release */

extern const char *const release_names[N_RELEASES];    /* "3.0" to "4.22" */

/* The release of that name, or N_RELEASES. */
unsigned int release_of_name(const char *name);

/* A set of releases as text, such as "Xen 3.2, 4.13 to 4.17"; "no release" if it is empty. */
const char *releases_text(uint32_t releases);

/* A range of releases, both ends included, in which a name had the same value. */
struct span {
    unsigned int first, last;   /* last is N_RELEASES - 1 if it still has the value */
    const char *value;          /* as in the history */
};

struct row {
    enum row_kind { ROW_CONSTANT, ROW_FIELD, ROW_RECORD, ROW_STRING } kind;
    const char *name;           /* ROW_RECORD: without struct or union; ROW_FIELD: RECORD.MEMBER */
    unsigned int abis;
    struct span *spans;         /* in the order of the releases */
    size_t n;
};

struct history {
    struct row *rows;           /* sorted by kind, then name */
    size_t n;
};

void read_history(struct history *h, const char *folder);

/* The rows of a name: one for each set of ABIs with the same history. */
const struct row *find_rows(const struct history *h, enum row_kind kind, const char *name,
                            size_t *n);

/* All fields of a record; its name may contain struct or union. */
const struct row *find_field_rows(const struct history *h, const char *record, size_t *n);

/* The name of a record's member in the history, which has no indexes: "x.u.list" of u.list[0]. */
const char *field_name(const char *record, const char *path);

/* The value of a name in one release, or NULL. */
const char *value_in(const struct history *h, enum row_kind kind, const char *name,
                     unsigned int abi, unsigned int release);

/*
 * The layout of a record in a release: its size and alignment (0 if unknown) and its
 * members in the order of their offsets. The history has neither types nor sizes of
 * members: end is the same as at, except for bit-fields. False if there was no such
 * record.
 */
bool record_in(const struct history *h, const char *record, unsigned int abi,
               unsigned int release, struct fact *found);

#endif /* HISTORY_H */
