/* SPDX-License-Identifier: MIT */
/* names.h - the record, typedef or constant of Xen that a name means, and the layouts of a record. */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts.h"

/* A layout that Xen has or had for a name, at some interface versions or in some releases. */
struct candidate {
    const struct fact *fact;
    const char *when;           /* NULL: the newest */
    bool past;                  /* from the history, which has few sizes of members */
    uint32_t releases;          /* those whose headers have it, at any interface version */
};

/* A name of a record, and the layouts to compare it with: none if the ABI has no such record. */
struct subject {
    const char *name, *xen;
    unsigned int abi;
    struct candidate *candidates;   /* the newest first */
    size_t n;
    bool is_past;                   /* only older releases have it */
};

/*
 * Reads the snapshots, the history and maps. A line of an earlier map takes precedence over one of
 * a later map; the last map is drift.map.
 */
void read_names(const char *const *maps, size_t n);

/* Is anything known of the release on this ABI? */
bool has_release(unsigned int abi, unsigned int release);

/* Is it a name of a record or typedef that can be compared? */
bool is_xens(const char *name);

/*
 * Xen's name of a constant of any ABI, which the maps can give another one; NULL: Xen has and had
 * none, or a map leaves it out.
 */
const char *xens_constant(const char *name);
bool is_constant(const char *name);     /* is it not NULL? */

/* What Xen has or had for an enumerator. */
struct constant {
    bool known;                 /* the ABI has or had the constant; otherwise nothing else is set */
    bool is_past;               /* only older releases have it */
    const char *expected;       /* its value in the release asked for, or the newest that has it;
                                   NULL: the release asked for has it not */
    uint32_t releases;          /* those in which it has the value of the enumerator */
};

/*
 * If `release` is N_RELEASES, none is asked for. `bytes` is the size of the enumeration: up to 4, the
 * sign of the value does not count.
 */
struct constant constant_of(const char *name, unsigned int abi, unsigned int release,
                            uint64_t bits, uint64_t bytes);

/* The subject for a name for which is_xens holds, in a binary of the ABI. */
const struct subject *subject_of(const char *name, unsigned int abi);

#endif /* NAMES_H */
