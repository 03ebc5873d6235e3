/* SPDX-License-Identifier: MIT */
/*
 * facts.h - what abi-snapshots/ knows, read: six ABIs' snapshots and the history.
 *
 * ABIs are numbers, 0 to N_ABIS - 1, and sets of them masks of 1 << abi; views
 * likewise. All that is read lives until the tool ends. A file that is not as it
 * should be ends the tool (fail).
 */
#ifndef FACTS_H
#define FACTS_H

#include "xenabi.h"

#define N_ABIS      6
#define ALL_ABIS    ((1U << N_ABIS) - 1)
#define MAX_VIEWS   64

extern const char *const abi_names[N_ABIS];

/* The number of an ABI's name, or N_ABIS. */
unsigned int abi_of_name(const char *name);

/* The names of a mask. */
const char *abi_list(unsigned int abis, const char *between);

/* The folder of the snapshots: what XENABI_DATA names, or what was compiled in. */
const char *data_folder(void);

/* A text file as a string, whose last line has its end. */
char *read_file(const char *file);

/* The line at *at, with a '\0' for its end; NULL behind the last. */
char *next_line(char **at);

/* ---- snapshots ---------------------------------------------------------- */

/* What a header defines for tools, or for a guest that asked for an interface version. */
struct view {
    uint64_t version;
    bool tools;
};

/* The newest first; tools before guests. */
struct views {
    struct view view[MAX_VIEWS];
    size_t n;
};

#define NEWEST  ((struct views){ .view = { { UINT32_MAX, true } }, .n = 1 })

/* A line of a record: a member, or bytes that belong to none. */
struct member {
    enum { FIELD, TAIL, BITS, HOLE } kind;
    const char *path;           /* "u.rw.id"; "" of a hole */
    const char *type;           /* as the snapshot has it; "" of a hole */
    uint64_t at, end;           /* in bits; a TAIL ends where it begins */
    uint64_t bytes;             /* of a TAIL: of one element; of BITS: how many bits */
};

/*
 * A name that a header defines. What is not the same in all views has a fact for
 * each set of views in which it is; these sets have no view in common.
 */
struct fact {
    enum { RECORD, TYPE, CONSTANT, STRING } kind;
    const char *header;         /* "io/blkif.h" */
    const char *name;           /* "struct x", "union x", or a typedef's, a constant's name */
    uint64_t views;             /* of those that were asked for; never 0 */
    bool conditional;           /* stands in an #if, of any kind */

    /* RECORD; the first also of a TYPE: 0 of an enum, which is as large as the compiler likes */
    uint64_t bytes, align;
    bool at_least;              /* it may grow: at least so many bytes */
    struct member *members;     /* holes among them, in the header's order */
    size_t n;

    const char *type;           /* TYPE: what it is another name of; "enum" */
    const char *value;          /* CONSTANT: "-2", "0x80000000"; STRING: in its quotes */

    unsigned int marks;         /* 0; for whoever reads it */
};

/* All that one ABI has, in the order of headers. */
struct snapshot {
    const char *abi;            /* NULL: was not asked for */
    struct fact *facts;
    size_t n;
    const char **headers;
    size_t n_headers;
    unsigned int *slots;        /* of names */
    size_t n_slots;
};

/*
 * Reads the ABIs of a mask into all[abi]. What holds in none of the views is left
 * out. Without views (n is 0) they become all that the snapshots tell from each
 * other: tools first, then guests, the newest interface version first.
 */
void read_snapshots(struct snapshot all[N_ABIS], const char *folder, unsigned int abis,
                    struct views *views);

/* The fact of that very name in one view (its number), or NULL. */
struct fact *find_fact(const struct snapshot *s, const char *name, size_t view);

/* The same in any view: the first of them, then the one after `before`; NULL at the end. */
struct fact *next_fact(const struct snapshot *s, const char *name, const struct fact *before);

/* The record that a name means: of "struct x", "x", or a typedef of it. NULL: of none. */
struct fact *find_record(const struct snapshot *s, const char *name, size_t view);

/* In which of all views: "" for all, or such as ">= 0x00030205" and TOOLS_ONLY. */
#define TOOLS_ONLY  "tools only"
const char *views_text(const struct views *views, uint64_t mask);

/* "x" of "struct x". */
const char *bare_name(const char *record);

/* ---- operations --------------------------------------------------------- */

/* A row of operations.tsv. */
struct operation {
    const char *hypercall;      /* __HYPERVISOR_... */
    const char *name;
    const char *record;         /* what its argument points to; "-": none, or an integer */
};

struct operations {
    struct operation *list;
    size_t n;
};

void read_operations(struct operations *o, const char *folder);

/* ---- history ------------------------------------------------------------ */

#define N_RELEASES  29

extern const char *const release_names[N_RELEASES];    /* "3.0" to "4.22" */

/* The number of a release's name, or N_RELEASES. */
unsigned int release_of_name(const char *name);

/* Where a name was the same: from one release to another, both included. */
struct span {
    unsigned int first, last;   /* N_RELEASES - 1: it still is */
    const char *value;          /* as the history has it */
};

struct row {
    enum row_kind { ROW_CONSTANT, ROW_FIELD, ROW_RECORD, ROW_STRING } kind;
    const char *name;           /* a record's without its keyword; a field's RECORD.MEMBER */
    unsigned int abis;
    struct span *spans;         /* one behind the other in time */
    size_t n;
};

struct history {
    struct row *rows;           /* by kind, then name */
    size_t n;
};

void read_history(struct history *h, const char *folder);

/* The rows of a name: one for each set of ABIs whose history is the same. */
const struct row *find_rows(const struct history *h, enum row_kind kind, const char *name,
                            size_t *n);

/* All fields of a record; its name with or without a keyword. */
const struct row *find_field_rows(const struct history *h, const char *record, size_t *n);

/* The name of a record's member in the history, which has no indexes: "x.u.list" of u.list[0]. */
const char *field_name(const char *record, const char *path);

/* What a name was in one release, or NULL. */
const char *value_in(const struct history *h, enum row_kind kind, const char *name,
                     unsigned int abi, unsigned int release);

/*
 * A record as it was in a release: its size and alignment (0/0 where they are not
 * known), and where its members began, in this order (their ends and types are
 * not known: end == at, but of bit-fields). False where there was none.
 */
bool record_in(const struct history *h, const char *record, unsigned int abi,
               unsigned int release, struct fact *found);

/* ---- names -------------------------------------------------------------- */

/* Fails: nothing has that name. Says which come next to it, of the snapshots and of a history. */
void __attribute__((noreturn)) unknown_name(const char *name, const struct snapshot all[N_ABIS],
                                            const struct history *h);

#endif /* FACTS_H */
