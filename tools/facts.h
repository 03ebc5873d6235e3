/* SPDX-License-Identifier: MIT */
/*
 * facts.h - reads the snapshots of six ABIs and the operations.
 *
 * An ABI is a number from 0 to N_ABIS - 1; a set of ABIs is a mask of 1 << abi. The
 * same holds for views. All data lives until the tool exits. An error in a file ends
 * the tool (fail).
 */
#ifndef FACTS_H
#define FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define N_ABIS      6
#define ALL_ABIS    ((1U << N_ABIS) - 1)
#define MAX_VIEWS   64

extern const char *const abi_names[N_ABIS];

/* The ABI of that name, or N_ABIS. */
unsigned int abi_of_name(const char *name);

/* The names of the ABIs in a mask. */
const char *abi_list(unsigned int abis, const char *between);

/* The folder of the snapshots: $XENABI_DATA, or the folder that was compiled in. */
const char *data_folder(void);

/* The content of a text file, whose last line must end with a newline. */
char *read_file(const char *file);

/* The line at *at, with '\0' in place of the newline; NULL after the last line. */
char *next_line(char **at);

/* ---- snapshots ---------------------------------------------------------- */

/* A way to include the headers: for tools, or for a guest at an interface version. */
struct view {
    uint64_t version;
    bool tools;
};

/* Tools first, then guests, the newest interface version first. */
struct views {
    struct view view[MAX_VIEWS];
    size_t n;
};

#define NEWEST  ((struct views){ .view = { { UINT32_MAX, true } }, .n = 1 })

/* A line of a record: a member, or a hole. */
struct member {
    enum { FIELD, TAIL, BITS, HOLE } kind;
    const char *path;           /* "u.rw.id"; "" for a hole */
    const char *type;           /* as in the snapshot; "" for a hole */
    uint64_t at, end;           /* in bits; for a TAIL both are the same */
    uint64_t bytes;             /* TAIL: size of one element; BITS: number of bits */
};

/*
 * A name that a header defines. A name that differs between views has several facts,
 * one for each set of views in which it is the same. These sets do not overlap.
 */
struct fact {
    enum { RECORD, TYPE, CONSTANT, STRING } kind;
    const char *header;         /* "io/blkif.h" */
    const char *name;           /* "struct x", "union x", or a typedef's, a constant's name */
    uint64_t views;             /* a subset of the views that were asked for; never 0 */
    bool conditional;           /* it is inside an #if, of any kind */

    /* RECORD. bytes also for a TYPE: 0 for an enum, whose size the compiler chooses */
    uint64_t bytes, align;
    bool at_least;              /* the record may grow: bytes is its minimum size */
    struct member *members;     /* and holes, in the header's order */
    size_t n;

    const char *type;           /* TYPE: the type of which it is another name, or "enum" */
    const char *value;          /* CONSTANT: "-2", "0x80000000"; STRING: with its quotes */

    unsigned int marks;         /* 0; free for use by the caller, as is data */
    void *data;                 /* NULL */
};

/* All facts of one ABI, in the order of the headers. */
struct snapshot {
    const char *abi;            /* NULL: not asked for */
    struct fact *facts;
    size_t n;
    const char **headers;
    size_t n_headers;
    unsigned int *slots;        /* hash table of the names */
    size_t n_slots;
};

/*
 * Reads the ABIs of a mask into all[abi]. Facts that are in none of the views are left
 * out. If views->n is 0, views becomes all views that the snapshots distinguish.
 */
void read_snapshots(struct snapshot all[N_ABIS], const char *folder, unsigned int abis,
                    struct views *views);

/* The fact with exactly this name in one view (its number), or NULL. */
struct fact *find_fact(const struct snapshot *s, const char *name, size_t view);

/* The same in any view: the first one, or the one after `before`; NULL at the end. */
struct fact *next_fact(const struct snapshot *s, const char *name, const struct fact *before);

/* The record that a name means, which is "struct x", "x", or a typedef of it; or NULL. */
struct fact *find_record(const struct snapshot *s, const char *name, size_t view);

/* A set of views as text: "" for all of them, ">= 0x00030205", TOOLS_ONLY ... */
#define TOOLS_ONLY  "tools only"
const char *views_text(const struct views *views, uint64_t mask);

/* "x" for "struct x". */
const char *bare_name(const char *record);

/* ---- operations --------------------------------------------------------- */

/* A row of operations.tsv. */
struct operation {
    const char *hypercall;      /* __HYPERVISOR_... */
    const char *name;
    const char *record;         /* what its argument points to; "-" for none or an integer */
};

struct operations {
    struct operation *list;
    size_t n;
};

void read_operations(struct operations *o, const char *folder);

#endif /* FACTS_H */
