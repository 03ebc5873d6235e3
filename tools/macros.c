/* SPDX-License-Identifier: MIT */
/*
 * macros.c - finds the values of macros.
 *
 *   macro --put_probe--> line of C --compiler--> object --layout.c--> enumerators and strings
 *         --macro_value--> value, as in a snapshot
 */
#include <inttypes.h>
#include <string.h>

#include "base.h"
#include "layout.h"
#include "macros.h"

char *literal(uint64_t bits, bool is_signed)
{
    if (is_signed && bits >> 63) {
        uint64_t minus = -bits;

        if (minus == UINT64_C(1) << 31 || minus == UINT64_C(1) << 63)
            return text("(-0x%" PRIx64 " - 1)", minus - 1);
        return text("-%" PRIu64, minus);
    }
    return text(bits > 255 ? "0x%" PRIx64 : "%" PRIu64, bits);
}

/* Can a macro be a fact? XEN_ABI_* belong to abi.h, PRI* to the C library's printf. */
static bool may_be_fact(const struct macro *m)
{
    return m->header && m->text && *m->text && !starts(m->name, "XEN_ABI_") &&
           !starts(m->name, "PRI");
}

/* Does its text begin with a string literal, directly or through another macro? */
static bool may_be_string(const struct object *o, const struct macro *m)
{
    for (int i = 0; m && i < MAX_DEPTH; i++) {
        size_t n = strspn(m->text, IDENTIFIER);

        if (*m->text == '"')
            return true;
        m = macro_of(o, m->text, n);
    }
    return false;
}

void put_probe(FILE *f, const struct object *o, const struct macro *m)
{
    if (!may_be_fact(m))
        return;
    if (may_be_string(o, m))
        fprintf(f, "enum { xen_abi_length_%s = sizeof(\"\" %s) - 1 }; const char "
                "xen_abi_string_%s[] __attribute__((section(\"xen_abi_strings\"), aligned(1))) = "
                "\"%s\\0\" %s;\n", m->name, m->name, m->name, m->name, m->name);
    else
        fprintf(f, "enum { xen_abi_const_%s = (%s) }; enum { xen_abi_wide_%s = _Generic((%s), "
                "long long: 1, unsigned long long: 1, default: 0) };\n", m->name, m->name,
                m->name, m->name);
}

/* A string with its quotes; other characters than printable ASCII are octal. */
static const char *quoted(const struct string *s)
{
    char *line = text("\"");

    for (size_t i = 0; i < s->len; i++) {
        unsigned char c = (unsigned char)s->text[i];

        line = text(c < ' ' || c > '~' || strchr("\"\\?", c) ? "%s\\%03o" : "%s%c", line, c);
    }
    return text("%s\"", line);
}

const char *macro_value(const struct object *o, const struct macro *m)
{
    const struct value *v;

    if (!may_be_fact(m))
        return NULL;
    if ((v = value_of(o, "const", m->name)))
        return literal(v->bits, v->is_signed);
    for (size_t i = 0; i < o->n_strings; i++)
        if (!strcmp(o->strings[i].name, m->name))
            return quoted(&o->strings[i]);
    return NULL;
}
