/* SPDX-License-Identifier: MIT */
/* match.h - compares a layout in a binary with one that Xen has or had. */
#ifndef MATCH_H
#define MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "facts.h"
#include "layout.h"
#include "names.h"

/* A layout or an enumeration in the binary, and what the comparison found. */
struct finding {
    const struct layout *layout;
    const struct subject *subject;  /* of an enumeration, only the names */
    enum verdict { SAME, OLDER, DRIFTED, SKIPPED } verdict;
    const char *why;            /* OLDER: which version or release; SKIPPED: the reason;
                                   DRIFTED: NULL, or why it does not fit the release asked for */
    uint32_t releases;          /* those with this layout */
    struct difference {
        const struct member *member;    /* NULL: none, or the size of the record differs */
        uint64_t bytes;                 /* the expected size of the record */
        const struct part *found;       /* NULL: none, or the size of the record differs */
        const struct value *value;      /* an enumerator; otherwise NULL */
        const char *expected;           /* its value; NULL: none */
    } *differences;
    size_t n_differences;
    struct renaming {
        const struct member *member;
        const struct part *found;       /* NULL: left out, or another member of a union */
    } *renamings;
    size_t n_renamings;
    const struct member *first_left_out;
    size_t left_out;
};

/* Can the two be compared? A copy may wrap a number in a record. */
bool is_comparable(const struct layout *l, const struct fact *f);

/*
 * Fills in the differences and renamings from a candidate. If not `lenient`, a member must have its
 * name. Returns whether there are no differences.
 */
bool match(struct finding *finding, const struct candidate *c, bool lenient);

/* The number of member names in common, and the smaller of the two numbers of members. */
size_t in_common(const struct layout *l, const struct fact *f, size_t *fewer);

/* Is a part of the layout a member that Xen's record does not have? */
bool is_added(const struct layout *l, const struct part *p, const struct fact *f);

/* The number of these members, without those that are a member of Xen's with another name. */
size_t count_added(const struct finding *f, const struct fact *fact);

/* Is it Xen's record without its first members, inside a record that has them? */
bool is_part(const struct layouts *all, const struct layout *l, const struct candidate *c);

#endif /* MATCH_H */
