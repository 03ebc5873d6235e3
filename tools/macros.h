/* SPDX-License-Identifier: MIT */
/* macros.h - the values of macros, which are not in debug information: a probe adds them. */
#ifndef MACROS_H
#define MACROS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "layout.h"

/* A number as a literal for every C standard; decimal up to 255. */
char *literal(uint64_t bits, bool is_signed);

/*
 * Writes a line of C, the probe of a macro: it defines enumerators or a string that have the
 * macro's value. Writes nothing if the macro cannot be a constant of Xen. Only a compiler can
 * decide whether it is one: if it is not, the line does not compile.
 */
void put_probe(FILE *f, const struct object *o, const struct macro *m);

/*
 * The value of a macro, from an object that was compiled with the probe: a literal, or a string
 * with its quotes. NULL if it is not a constant of Xen.
 */
const char *macro_value(const struct object *o, const struct macro *m);

/* Does it belong to printf? Each C library, and so each consumer, has its own. */
bool is_replaceable_text(const struct macro *m);

/*
 * The type or the member of which a macro is another name, from the same object: a line of a
 * snapshot. Number i, below n_aliases, is as a type, as the tag of a struct, or as a member. NULL: it
 * is none.
 */
enum { n_aliases = 3 };
const char *macro_alias(const struct object *o, const struct macro *m, size_t i);

/*
 * Call number i, below n_calls, if it is of this macro: "NAME, (ARGUMENTS), VALUE". NULL if it is
 * not, or if the macro is not a number there. `wide` is set if the value is a long long.
 */
extern const size_t n_calls;
const char *macro_call(const struct object *o, const struct macro *m, size_t i, bool *wide);

#endif /* MACROS_H */
