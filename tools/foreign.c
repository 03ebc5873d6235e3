/* SPDX-License-Identifier: MIT */
/*
 * foreign.c - makes foreign/ABI.h from snapshots: an ABI's records for compilers of all ABIs.
 *
 *   snapshots --facts.c--> records, with offsets and types of members --write--> C
 *
 * A snapshot lists the members of unnamed unions and structs, but not these themselves.
 * Members that share bytes are put into an unnamed union again.
 */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "lines.h"

/* Marks of a record. */
enum { FOREIGN = 1, INSIDE = 2, BEGUN = 4, WRITTEN = 8 };

/* ---- types -------------------------------------------------------------- */

/* A member's type, without typedefs. */
struct kind {
    enum { INTEGER, NAMED, OWN_STRUCT, OWN_UNION } is;
    struct fact *record;      /* NAMED */
    char *bounds;               /* "[11]", or "" */
    uint64_t count;             /* number of elements */
    bool is_signed, is_char;
};

static bool is_signed_type(const char *type)
{
    static const char *const names[] = { "int", "short", "long", "signed char", "int8_t", "int16_t",
                                         "int32_t", "int64_t", "xen_abi_long_t", "long long" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(type, names[i]))
            return true;
    return false;
}

static bool is_unsigned_type(const char *type)
{
    return starts(type, "unsigned") || starts(type, "uint") || starts(type, "enum") ||
           starts(type, "XEN_GUEST_HANDLE") || starts(type, "__guest_handle") ||
           !strcmp(type, "xen_abi_ulong_t") || type[strlen(type) - 1] == '*';
}

static struct kind kind_of(const struct snapshot *s, const struct fact *r, const struct member *m)
{
    struct kind k = { INTEGER, NULL, text("%s", ""), 1, false, false };
    char *type = text("%s", m->type);

    if (m->kind == HOLE)
        return k;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
        char *bounds = strstr(type, " [");
        struct fact *a;

        if (bounds) {
            k.bounds = text("%s%s", k.bounds, bounds + 1);
            *bounds = '\0';
            for (char *p = bounds + 1; *p; p = strchr(p, ']') + 1)
                if (*p != '[' || !strchr(p, ']'))
                    fail(r->name, "member %s has invalid array bounds: %s", m->path, m->type);
                else if (p[1] != ']')
                    k.count *= strtoull(p + 1, NULL, 0);
        }
        if (!strcmp(type, "struct") || !strcmp(type, "union")) {
            k.is = *type == 's' ? OWN_STRUCT : OWN_UNION;
            return k;
        }
        a = find_fact(s, type, 0);
        if (a && a->kind == RECORD) {
            k.is = NAMED;
            k.record = a;
            return k;
        }
        k.is_char = !strcmp(type, "char");
        k.is_signed = is_signed_type(type);
        if (a && !starts(type, "__guest_handle"))
            type = text("%s", a->type);
        else if (k.is_char || k.is_signed || is_unsigned_type(type))
            return k;
        else
            break;
    }
    fail(r->name, "member %s has an unknown type: %s", m->path, m->type);
}

/* ---- writing ------------------------------------------------------------ */

/* The record that is being written. */
struct writer {
    FILE *f;
    const struct snapshot *s;
    const struct fact *r;
    unsigned int holes;
};

static bool is_tagged(const struct fact *r)
{
    return strchr(r->name, ' ') != NULL;
}

/* Writes a line of code, with a comment. */
static void put(struct writer *w, int indent, const char *code, const char *comment)
{
    int column = 51;

    if ((size_t)indent + strlen(code) > (size_t)column)
        column = indent + (int)strlen(code);
    if (!*comment)
        fprintf(w->f, "%*s%s\n", indent, "", code);
    else if ((size_t)column + strlen(comment) + strlen(" /*  */") > 100)
        fprintf(w->f, "%*s/* %s */\n%*s%s\n", indent, "", comment, indent, "", code);
    else
        fprintf(w->f, "%*s%-*s /* %s */\n", indent, "", column - indent, code, comment);
}

static const char *integer(const struct kind *k, uint64_t bytes)
{
    if (k->is_char)
        return "char";
    switch (bytes) {
    case 1: return k->is_signed ? "int8_t" : "uint8_t";
    case 2: return k->is_signed ? "int16_t" : "uint16_t";
    case 4: return k->is_signed ? "int32_t" : "uint32_t";
    case 8: return k->is_signed ? "int64_t" : "uint64_t";
    default: return NULL;
    }
}

/* The size of the integer that contains a bit-field, in bits. */
static uint64_t unit_of(const struct member *m)
{
    return starts(m->type, "uint8") || starts(m->type, "unsigned char") ? 8 :
           starts(m->type, "uint16") || starts(m->type, "unsigned short") ? 16 :
           starts(m->type, "uint64") || starts(m->type, "unsigned long") ? 64 : 32;
}

/* Writes a hole. `before` is the bit-field before it, or NULL. */
static void put_hole(struct writer *w, int indent, uint64_t from, uint64_t to,
                     const struct member *before)
{
    if (from < to && from % 8 && before) {      /* the rest of its integer */
        uint64_t unit = unit_of(before), end = (from / unit + 1) * unit;
        struct kind k = kind_of(w->s, w->r, before);

        end = end < to ? end : to;
        put(w, indent, text("%s :%" PRIu64 ";", integer(&k, unit / 8), end - from), "");
        from = end;
    }
    if (from < to && from % 8)
        fail(w->r->name, "the hole at bit %" PRIu64 " does not start at a byte", from);
    if (from < to)
        put(w, indent, text("uint8_t xen_hole_%u[%" PRIu64 "];", w->holes++, (to - from) / 8),
            text("%" PRIu64, from / 8));
}

static const struct member **inside(const struct writer *w, const char *prefix, size_t *n)
{
    const struct member **list = keep((w->r->n + 1) * sizeof *list);

    *n = 0;
    for (size_t i = 0; i < w->r->n; i++)
        if (w->r->members[i].kind != HOLE && starts(w->r->members[i].path, prefix) &&
            !strchr(w->r->members[i].path + strlen(prefix), '.'))
            list[(*n)++] = &w->r->members[i];
    return list;
}

static void put_struct(struct writer *w, int indent, const struct member **list, size_t n,
                       size_t prefix, uint64_t from, uint64_t to);
static void put_union(struct writer *w, int indent, const struct member **list, size_t n,
                      size_t prefix, uint64_t from, uint64_t to);

static void put_member(struct writer *w, int indent, const struct member *m, size_t prefix)
{
    const char *name = m->path + prefix;
    struct kind k = kind_of(w->s, w->r, m);
    uint64_t bytes = m->kind == TAIL ? m->bytes : k.count ? m->bytes / k.count : 0;
    char *at = text("%" PRIu64, m->at / 8), *type, *bounds = k.bounds;

    if (m->kind == TAIL)
        bounds = text("[XEN_FLEX_ARRAY_DIM]");
    if (k.is == OWN_STRUCT || k.is == OWN_UNION) {
        char *index = text("%s", m->path), *p = k.bounds;
        const struct member **list;
        size_t n;

        for (; (p = strchr(p, '[')); p++)
            index = text("%s[0]", index);
        index = text("%s.", index);
        list = inside(w, index, &n);
        put(w, indent, k.is == OWN_STRUCT ? "struct {" : "union {", at);
        (k.is == OWN_STRUCT ? put_struct : put_union)(w, indent + 4, list, n, strlen(index), m->at,
                                                      m->at + bytes * 8);
        put(w, indent, text("} %s%s;", name, bounds), "");
        return;
    }
    if (k.is == NAMED) {
        type = k.record->marks & FOREIGN ? text("%s_%s", k.record->name, w->s->abi) :
               text("%s", k.record->name);
        if (!m->bytes)          /* an array without elements has size 0 with every compiler */
            bounds = text("[0]");
        put(w, indent, text("%s %s%s;", type, name, bounds), at);
        return;
    }
    if (m->kind == BITS) {
        uint64_t unit = unit_of(m);

        put(w, indent, text("%s %s:%" PRIu64 ";", integer(&k, unit / 8), name, m->end - m->at),
            text("%" PRIu64 ", bit %" PRIu64, m->at / unit * unit / 8, m->at % unit));
        return;
    }
    if (!integer(&k, bytes))
        fail(w->r->name, "member %s of %" PRIu64 " bytes is not an integer: %s", m->path, bytes,
             m->type);
    type = text("%s", integer(&k, bytes));
    put(w, indent, text("%s %s%s;", type, name, bounds),
        starts(m->type, type) ? at : text("%s: %s", at, m->type));
}

/* Does a member share bits with a range? */
static bool overlap(const struct member *m, uint64_t from, uint64_t to)
{
    return m->at < m->end && m->at < to && from < m->end;
}

/*
 * Writes the members in bits [from, to) as the body of a struct. Members that share
 * bytes become an unnamed union, in the order of the snapshot.
 */
static void put_struct(struct writer *w, int indent, const struct member **list, size_t n,
                       size_t prefix, uint64_t from, uint64_t to)
{
    const struct member **group = keep((n + 1) * sizeof *group), *before = NULL;
    bool *done = keep(n + 1), more;
    uint64_t at = from, first, end;
    size_t in;

    memset(done, 0, n + 1);
    for (size_t i = 0; i < n; i++) {
        if (done[i])
            continue;
        first = list[i]->at;
        end = list[i]->end;
        do {                            /* all members that overlap, directly or indirectly */
            more = false;
            in = 0;
            for (size_t j = i; j < n; j++) {
                if (j != i && (done[j] || !overlap(list[j], first, end)))
                    continue;
                group[in++] = list[j];
                more |= list[j]->at < first || list[j]->end > end;
                first = list[j]->at < first ? list[j]->at : first;
                end = list[j]->end > end ? list[j]->end : end;
            }
        } while (more);
        for (size_t j = 0, k = 0; j < n && k < in; j++)
            if (list[j] == group[k]) {
                done[j] = true;
                k++;
            }
        if (first < at)
            fail(w->r->name, "member %s starts before the end of the previous member",
                 list[i]->path);
        put_hole(w, indent, at, first, before);
        if (in == 1) {
            put_member(w, indent, list[i], prefix);
            before = list[i]->kind == BITS ? list[i] : NULL;
            if (list[i]->kind == TAIL)       /* it takes the rest of the record */
                end = to;
        } else {
            put(w, indent, "XEN_ABI_EXT union {", text("%" PRIu64, first / 8));
            put_union(w, indent + 4, group, in, prefix, first, end);
            put(w, indent, "};", "");
            before = NULL;
        }
        at = end;
    }
    put_hole(w, indent, at, to, before);
}

/* Writes members that begin at bit `from` as the body of a union. Members that follow one of
   them become an unnamed struct together with it. */
static void put_union(struct writer *w, int indent, const struct member **list, size_t n,
                      size_t prefix, uint64_t from, uint64_t to)
{
    uint64_t longest = from;

    for (size_t i = 0, j; i < n; i = j) {
        uint64_t end = list[i]->end;

        for (j = i + 1; j < n && list[j]->at >= end && list[j]->at > from; j++)
            end = list[j]->end;
        longest = end > longest ? end : longest;
        if (j == i + 1 && list[i]->at == from && (end % 8 == 0 || list[i]->kind == BITS)) {
            put_member(w, indent, list[i], prefix);
            continue;
        }
        put(w, indent, "XEN_ABI_EXT struct {", text("%" PRIu64, from / 8));
        put_struct(w, indent + 4, list + i, j - i, prefix, from, end);
        put(w, indent, "};", "");
    }
    if (longest < to)
        put(w, indent, text("uint8_t xen_hole_%u[%" PRIu64 "];", w->holes++, (to - from) / 8),
            text("%" PRIu64, from / 8));
}

/* ---- foreign ------------------------------------------------------------ */

static bool same_layout(const struct fact *a, const struct fact *b)
{
    if (a->bytes != b->bytes || a->align != b->align || a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (strcmp(a->members[i].path, b->members[i].path) ||
            a->members[i].at != b->members[i].at || a->members[i].bytes != b->members[i].bytes)
            return false;
    return true;
}

/*
 * Marks the foreign records: those whose layout differs by ABI, those that some ABI does not
 * have, and those inside them that are inside an #if of a snapshot. Other records are the same
 * on every ABI and in every view, so that foreign records can use them.
 */
static void find_foreign(struct snapshot *all)
{
    bool more = true;

    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++)
            for (size_t b = 0; b < N_ABIS; b++) {
                struct fact *r = &all[a].facts[i], *other = find_fact(&all[b], r->name, 0);

                /* handles are written as integers */
                if (r->kind == RECORD && !starts(r->name, "__guest_handle") &&
                    (!other || !same_layout(r, other)))
                    r->marks |= FOREIGN;
            }
    while (more) {
        more = false;
        for (size_t a = 0; a < N_ABIS; a++)
            for (size_t i = 0; i < all[a].n; i++) {
                struct fact *r = &all[a].facts[i];

                for (size_t j = 0; r->marks & FOREIGN && j < r->n; j++) {
                    struct kind k = kind_of(&all[a], r, &r->members[j]);

                    if (k.is == NAMED && !(k.record->marks & FOREIGN) && k.record->conditional) {
                        k.record->marks |= FOREIGN;
                        more = true;
                    }
                }
            }
    }
}

/* Does the ABI align 64-bit integers to 4 by default? */
static bool aligns_to_4(const struct snapshot *s)
{
    return !strcmp(s->abi, "x86_32");
}

/* Opens or closes the #if around records of control interfaces: they are of the newest release. */
static void ask_release(FILE *f, bool *asked, const char *header, const char *before)
{
    bool ask = header && is_control(header);

    if (ask != *asked)
        fprintf(f, "%s%s\n", before, ask ? "#if !defined(XEN_CONTROL_OLDER)" : "#endif");
    *asked = ask;
}

static void put_record(FILE *f, const struct snapshot *s, struct fact *r, bool *asked)
{
    struct writer w = { f, s, r, 0 };
    const char *name = text("%s_%s", r->name, s->abi), *align = r->align > 4 ? "XEN_ABI_ALIGN_8 " : "";
    bool is_union = starts(r->name, "union "), pack_8 = aligns_to_4(s) && r->align > 4;
    const struct member **list;
    size_t n;

    if (r->marks & WRITTEN)
        return;
    if (r->marks & BEGUN)
        fail(r->name, "contains itself");
    r->marks |= BEGUN;
    for (size_t i = 0; i < r->n; i++) {
        struct kind k = kind_of(s, r, &r->members[i]);

        if (k.is == NAMED && k.record->marks & FOREIGN)
            put_record(f, s, k.record, asked);
    }
    r->marks |= WRITTEN;
    list = inside(&w, "", &n);
    ask_release(f, asked, r->header, "\n");
    fprintf(f, "\n/* %s, %s: %" PRIu64 " bytes, aligned to %" PRIu64 " */\n%sXEN_ABI_EXT ", r->header,
            r->name, r->bytes, r->align, pack_8 ? "XEN_ABI_BEGIN_8\n" : "");
    if (!is_tagged(r))
        fprintf(f, "typedef struct %s{\n", align);
    else
        fprintf(f, "%s %s%s {\n", is_union ? "union" : "struct", align, strchr(name, ' ') + 1);
    if (!r->bytes)
        put(&w, 4, "XEN_ABI_EMPTY", "");
    else
        (is_union ? put_union : put_struct)(&w, 4, list, n, 0, 0, r->bytes * 8);
    fprintf(f, "}%s%s;\n%s", is_tagged(r) ? "" : " ", is_tagged(r) ? "" : name,
            pack_8 ? "XEN_ABI_END\n" : "");
}

/* Includes the headers of the records that are not foreign but inside a foreign one. */
static void put_includes(FILE *f, const struct snapshot *s)
{
    const char *before = "";

    for (size_t i = 0; i < s->n; i++)
        for (size_t j = 0; s->facts[i].marks & FOREIGN && j < s->facts[i].n; j++) {
            struct kind k = kind_of(s, &s->facts[i], &s->facts[i].members[j]);

            if (k.is == NAMED && !(k.record->marks & FOREIGN))
                k.record->marks |= INSIDE;
        }
    fprintf(f, "#include \"../abi.h\"\n#include \"../control/release.h\"\n");
    for (size_t i = 0; i < s->n; i++)
        if (s->facts[i].marks & INSIDE && strcmp(before, s->facts[i].header)) {
            before = s->facts[i].header;
            fprintf(f, "#include \"../%s\"\n", before);
        }
}

static void put_header(FILE *f, struct snapshot *s, const char *guard)
{
    bool asked = false;

    fprintf(f, "/* SPDX-License-Identifier: MIT */\n"
            "/*\n"
            " * %s.h - the structures of the %s ABI for compilers of all ABIs, named RECORD_%s.\n"
            " *\n"
            " * Contract: written by `xenabi foreign` from abi-snapshots/%s. Contains the\n"
            " *           structures whose layout differs between ABIs or that some ABI does\n"
            " *           not have and, where needed, the structures inside them. The control\n"
            " *           interfaces are those of the newest release; they are left out if an\n"
            " *           older release was selected (control/release.h).\n"
            " * Layout:   that of %s on every host. Guest handles and pointers are integers\n"
            " *           of the ABI's width, and holes are members named xen_hole_N. The\n"
            " *           comment after a member is its offset and, if it differs, its type\n"
            " *           in the ABI.\n"
            " */\n"
            "#ifndef %s\n#define %s\n\n", s->abi, s->abi, s->abi, s->abi, s->abi, guard, guard);
    put_includes(f, s);
    fprintf(f, "\n#ifndef XEN_ABI_ASSEMBLER\n\nXEN_ABI_BEGIN_%d\n", aligns_to_4(s) ? 4 : 8);
    for (size_t i = 0; i < s->n; i++)
        if (s->facts[i].marks & FOREIGN)
            put_record(f, s, &s->facts[i], &asked);
    ask_release(f, &asked, NULL, "\n");
    fprintf(f, "\nXEN_ABI_END\n\n#endif /* XEN_ABI_ASSEMBLER */\n\n#endif /* %s */\n", guard);
}

static void put_pin(FILE *f, const struct snapshot *s, const struct fact *r, const struct member *m)
{
    static const char *const kinds[] = { "FIELD", "TAIL", "BITS", "HOLE" };
    bool hole = m->kind == HOLE;

    fprintf(f, "XEN_ABI_%s(%s_%s%s%s, %" PRIu64 ", %" PRIu64 "%s%s)\n", kinds[m->kind], r->name,
            s->abi, hole ? "" : ", ", m->path, m->kind == BITS ? m->at : m->at / 8, m->bytes,
            hole ? "" : ", ", m->type);
}

/* Writes the pins: the lines of the snapshot, with the names of the foreign records. */
static void put_pins(FILE *f, const struct snapshot *s)
{
    bool asked = false;

    fprintf(f, "/* SPDX-License-Identifier: MIT */\n"
            "/* Pins of xen/foreign/%s.h. Written by `xenabi foreign` from the snapshots of %s. "
            "*/\n", s->abi, s->abi);
    for (size_t i = 0; i < s->n; i++) {
        const struct fact *r = &s->facts[i];

        if (!(r->marks & FOREIGN))
            continue;
        ask_release(f, &asked, r->header, "");
        if (!r->bytes)
            fprintf(f, "#if !defined(_MSC_VER)\n");
        fprintf(f, "XEN_ABI_RECORD%s(%s_%s, %" PRIu64 ", %" PRIu64 ")\n", r->at_least ? "_MIN" : "",
                r->name, s->abi, r->bytes, r->align);
        for (size_t j = 0; j < r->n; j++)
            put_pin(f, s, r, &r->members[j]);
        if (!r->bytes)
            fprintf(f, "#endif\n");
    }
    ask_release(f, &asked, NULL, "");
}

int foreign(int argc, char **argv)
{
    struct views newest = NEWEST;
    struct snapshot all[N_ABIS];
    struct output outputs[2 * N_ABIS];

    if (argc != 2)
        fail("foreign", "expected two folders: SNAPSHOTS and INCLUDE");
    read_snapshots(all, argv[0], ALL_ABIS, &newest);
    find_foreign(all);
    for (size_t a = 0; a < N_ABIS; a++) {
        char *guard = text("__XEN_PUBLIC_FOREIGN_%s_H__", abi_names[a]);
        struct output *header = &outputs[2 * a], *pins = &outputs[2 * a + 1];
        FILE *f = begin_output(header, text("%s/xen/foreign/%s.h", argv[1], abi_names[a]));

        for (char *p = guard; *p; p++)
            *p = (char)toupper((unsigned char)*p);
        put_header(f, &all[a], guard);
        end_output(header, f);
        f = begin_output(pins, text("%s/foreign/%s.h", argv[0], abi_names[a]));
        put_pins(f, &all[a]);
        end_output(pins, f);
    }
    write_all(outputs, 2 * N_ABIS);
    return 0;
}
