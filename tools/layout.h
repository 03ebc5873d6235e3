/* SPDX-License-Identifier: MIT */
/*
 * layout.h - records, members, types and macros in debug information.
 *
 * All data lives until the tool exits. An error in a file ends the tool (fail).
 */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A member of a record, or of a record inside it. The members of a record inside follow the
 * member that contains it.
 */
struct part {
    const char *name;           /* NULL: unnamed */
    uint64_t first, end;        /* in bits, from the start of the outermost record */
    uint64_t element;           /* size of an element of an array, in bits; not in a definition */
    uint32_t in;                /* index of the enclosing part, plus 1; 0: the record itself */
    bool bits;                  /* a bit-field */
    bool flexible;              /* an array of unspecified length, []; end is first */
    uint64_t bytes;             /* size of the type; if flexible, of one element */
    enum { NO_RECORD, A_STRUCT, A_UNION } defines;  /* a record, whose members follow */
    uint64_t record_bytes;      /* size of that record */

    /* Only in a definition: */
    const char *path;           /* "pair[0].low"; unnamed: the path of the record around it */
    const char *type;           /* as C writes it; NULL if unnamed */
    enum { BY_NAME, BY_NAME_IN_C, NOT_BY_NAME } declared;   /* how a declaration writes it: the name of
                                   a record that another declares is in that one's scope in C++ */
};

/* ---- an object that was compiled from Xen's headers ---------------------- */

/* An enumerator. */
struct value {
    char *name;
    uint64_t bits;
    bool is_signed;
};

/* A definition in one of Xen's headers. */
struct definition {
    enum { DEFINES_RECORD, DEFINES_TYPE, DEFINES_VALUES } kind;
    char *header;               /* path below the folder of the headers */
    int line;
    char *name;                 /* "struct x", "union x", "enum x", a typedef's, or "enum x y_t"; "": none */
    bool is_inner;              /* it is inside a record, which in C++ is a scope */
    uint64_t bytes;

    bool is_union;              /* DEFINES_RECORD */
    bool is_empty;              /* it, or a member that is a record, has size 0 */
    struct part *parts;
    size_t n_parts;

    char *type;                 /* DEFINES_TYPE: as C writes it; NULL: an enumeration */

    struct value *values;       /* DEFINES_VALUES: an enumeration */
    size_t n_values;
};

struct macro {
    char *header;               /* the same; NULL: defined elsewhere */
    char *name, *text;          /* text is NULL if undefined, or if it has parameters */
    int line;
    size_t seq;
};

struct alias {                  /* a macro that is another name, which the probe defines as a typedef */
    char *name, *type;
    uint64_t bytes;
};

struct string {                 /* a string macro, from the probe's section */
    char *name, *text;
    size_t len;
};

struct object {
    const char *path;
    const char *abi;
    struct definition *definitions;     /* in the order of the debug information */
    size_t n_definitions;
    struct macro *macros;       /* sorted by name; what is defined at the end of the file */
    size_t n_macros;
    struct value *values;       /* the enumerators of the probe, xen_abi_*, sorted by name */
    size_t n_values;
    struct alias *aliases;
    size_t n_aliases;
    struct string *strings;
    size_t n_strings;
};

/*
 * Reads an object. Xen's headers are those in `folder`, a path without links; if it is NULL, those
 * below include/xen. Unless `members` is set, records have only their names.
 */
void read_object(struct object *o, const char *path, const char *folder, bool members);

/* The enumerator xen_abi_KIND_NAME of the probe; NULL: none. */
const struct value *value_of(const struct object *o, const char *kind, const char *name);

/* The macro whose name is the first `len` bytes; NULL: none, or without a text. */
const struct macro *macro_of(const struct object *o, const char *name, size_t len);

/* ---- any binary --------------------------------------------------------- */

/* One distinct layout of one name, or one enumeration. */
struct layout {
    const char *name;           /* of path/to/package.name, only the last piece; of an enumeration
                                   without a name, its first enumerator that is wanted */
    const char *kind;           /* "struct", "union", "typedef", "enum"; without name "enum with" */
    uint64_t bytes;
    struct value *values;       /* of an enumeration */
    size_t n_values;            /* 0: it is not an enumeration */
    struct part *parts;
    size_t n;
    bool is_record;             /* false: a number, a pointer ... */
    uint64_t hash;
    const char *unit, *file;    /* the first unit that has it; file is NULL if unknown */
    int line;
    size_t units;               /* the number of units that have it */
    uint64_t last_unit;         /* for the reader */
};

struct layouts {
    const char *path;
    const char *abi;            /* NULL: Xen has none for this machine */
    struct layout **list;       /* sorted by name, then hash */
    size_t n;
};

/*
 * Reads the layouts of all records and typedefs whose names are wanted, and all enumerations that
 * have an enumerator that is wanted. A machine for which Xen
 * has no ABI is an error if `need_abi` is set.
 */
void read_layouts(struct layouts *of, const char *path, bool need_abi,
                  bool (*wanted)(const char *name), bool (*wanted_value)(const char *name));

#endif /* LAYOUT_H */
