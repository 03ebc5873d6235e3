/* SPDX-License-Identifier: MIT */
/*
 * show.c - `xenabi show`: prints a name of the ABI as a table, as JSON or as CSV.
 *
 *   NAME --find--> subjects: records, types, constants, operations --put--> text, JSON, CSV
 *
 * A subject is a name on all ABIs. ABIs on which it is the same share a column or a
 * layout. If interface versions differ, the newest is printed first.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "history.h"
#include "nearest.h"

#define LINE_WIDTH  98
#define NAME_WIDTH  40

struct subject {
    const struct fact *fact;    /* the first fact of that name */
    const char *member;         /* only this member and its members; NULL: all */
    const struct operation *operation;
    bool in_header;             /* the user asked for its header */
};

static struct snapshot all[N_ABIS];
static struct views views;
static struct history history;
static struct operations operations;

/* ---- one name on several ABIs ------------------------------------------- */

/* ABIs with the same fact in the same views. */
struct column {
    unsigned int abis;
    const struct fact *fact;
    uint64_t views;
};

struct columns {
    struct column column[N_ABIS];
    size_t n;
};

static bool same_member(const struct member *a, const struct member *b)
{
    return a->kind == b->kind && a->at == b->at && a->end == b->end && a->bytes == b->bytes &&
           !strcmp(a->path, b->path);
}

/* Are two facts the same? With `exactly`, the types of members and the header count too. */
static bool same_fact(const struct fact *a, const struct fact *b, bool exactly)
{
    if (a->kind != b->kind || a->bytes != b->bytes || a->align != b->align || a->n != b->n ||
        a->at_least != b->at_least || (exactly && strcmp(a->header, b->header)))
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (!same_member(&a->members[i], &b->members[i]) ||
            (exactly && strcmp(a->members[i].type, b->members[i].type)))
            return false;
    return (!a->type || !strcmp(a->type, b->type)) && (!a->value || !strcmp(a->value, b->value));
}

static void add_column(struct columns *c, unsigned int abi, const struct fact *f, uint64_t in,
                       bool exactly)
{
    size_t i;

    for (i = 0; i < c->n; i++)
        if (c->column[i].views == in && same_fact(c->column[i].fact, f, exactly))
            break;
    if (i == c->n)
        c->column[c->n++] = (struct column){ 0, f, in };
    c->column[i].abis |= 1U << abi;
}

static bool has_size(const struct fact *f)
{
    return f->kind == RECORD || (f->kind == TYPE && strcmp(f->type, "enum"));
}

/* The newest view of a set is its lowest. */
static uint64_t newest(uint64_t set)
{
    return set & -set;
}

/* The fact of a name on an ABI, at the newest interface version that has it. */
static const struct fact *newest_fact(unsigned int abi, const char *name)
{
    const struct fact *found = NULL, *f = NULL;

    while ((f = next_fact(&all[abi], name, f)))
        if (!found || newest(f->views) < newest(found->views))
            found = f;
    return found;
}

static const struct fact *first_fact(const char *name)
{
    const struct fact *f = NULL;

    for (unsigned int a = 0; a < N_ABIS && !f; a++)
        f = newest_fact(a, name);
    return f;
}

/* The fact that a name means: a record by its tag, with or without the keyword, or by a typedef. */
static const struct fact *fact_of(const char *name)
{
    const struct fact *f = first_fact(name), *under = f;

    if (!f && !strchr(name, ' ') && !(f = first_fact(text("struct %s", name))))
        f = first_fact(text("union %s", name));
    for (int depth = 0; under && under->kind == TYPE && depth < MAX_DEPTH; depth++)
        under = first_fact(under->type);
    return under && under->kind == RECORD ? under : f;
}

/* The views in which at least one of some ABIs has the name. */
static uint64_t views_of(const char *name, unsigned int abis)
{
    uint64_t any = 0;

    for (unsigned int a = 0; a < N_ABIS; a++)
        for (const struct fact *f = NULL; abis >> a & 1 && (f = next_fact(&all[a], name, f)); )
            any |= f->views;
    return any;
}

/* The sets of views of the facts of a name, the newest first. */
static size_t sets_of(const char *name, uint64_t sets[MAX_VIEWS])
{
    size_t n = 0, at;

    for (unsigned int a = 0; a < N_ABIS; a++)
        for (const struct fact *f = NULL; (f = next_fact(&all[a], name, f)); ) {
            for (at = 0; at < n && sets[at] != f->views; at++)
                ;
            if (at < n || n == MAX_VIEWS)
                continue;
            for (at = n++; at && newest(f->views) < newest(sets[at - 1]); at--)
                sets[at] = sets[at - 1];
            sets[at] = f->views;
        }
    return n;
}

/* The typedefs of a record. */
static const char **typedefs_of(const char *record, size_t *n)
{
    const char **names = NULL;

    *n = 0;
    for (unsigned int a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++) {
            const struct fact *f = &all[a].facts[i];
            size_t j;

            if (f->kind != TYPE || strcmp(f->type, record))
                continue;
            for (j = 0; j < *n && strcmp(names[j], f->name); j++)
                ;
            if (j == *n)
                *APPEND(names, *n) = f->name;
        }
    return names;
}

/* ---- since -------------------------------------------------------------- */

static unsigned int asked_abis(void)
{
    unsigned int abis = 0;

    for (unsigned int a = 0; a < N_ABIS; a++)
        abis |= all[a].abi ? 1U << a : 0;
    return abis;
}

struct life {
    unsigned int first, last;   /* releases; first is N_RELEASES if unknown */
};

static struct life life_of(enum row_kind kind, const char *name)
{
    struct life life = { N_RELEASES, 0 };
    size_t n;
    const struct row *rows = find_rows(&history, kind, name, &n);

    for (size_t i = 0; i < n; i++) {
        const struct span *s = rows[i].spans;

        if (!(rows[i].abis & asked_abis()))
            continue;
        life.first = s->first < life.first ? s->first : life.first;
        life.last = s[rows[i].n - 1].last > life.last ? s[rows[i].n - 1].last : life.last;
    }
    return life;
}

/* The history has no typedefs; one that has the name of a former record must not match it. */
static struct life life_of_fact(const struct fact *f)
{
    static const enum row_kind kinds[] = { ROW_RECORD, ROW_RECORD, ROW_CONSTANT, ROW_STRING };

    return f->kind == TYPE ? (struct life){ N_RELEASES, 0 } :
           life_of(kinds[f->kind], bare_name(f->name));
}

static struct life life_of_member(const struct fact *record, const char *path)
{
    return life_of(ROW_FIELD, field_name(record->name, path));
}

/* The release that introduced a member, if that is not the first one of its record; or NULL. */
static const char *came_with(const struct fact *record, const struct member *m)
{
    struct life life = life_of_member(record, m->path);

    return life.first < N_RELEASES && life.first > life_of_fact(record).first ?
           release_names[life.first] : NULL;
}

static const char *life_text(struct life life)
{
    if (life.first == N_RELEASES)
        return "";
    if (life.last == N_RELEASES - 1)
        return text("since %s", release_names[life.first]);
    if (life.last == life.first)
        return text("only in %s", release_names[life.first]);
    return text("%s to %s", release_names[life.first], release_names[life.last]);
}

/* ---- text --------------------------------------------------------------- */

static const char *bold = "", *dim = "", *marked = "", *plain = "";

static void use_colour(void)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

    if (!isatty(STDOUT_FILENO) || (no && *no) || !term || !strcmp(term, "dumb"))
        return;
    bold = "\033[1m";
    dim = "\033[2m";
    marked = "\033[33m";
    plain = "\033[0m";
}

/* "at interface versions >= 0x00040000" */
static const char *when_text(uint64_t in)
{
    const char *when = views_text(&views, in);

    return *when && strchr("<>", *when) ? text("at interface versions %s", when) : when;
}

/* Ends a line of `so_far` bytes with the header and the releases of a name, at the right. */
static void put_from(size_t so_far, const char *from)
{
    int pad = LINE_WIDTH - (int)so_far - (int)strlen(from);

    printf("%*s%s%s%s\n", *from ? pad > 2 ? pad : 2 : 0, "", dim, from, plain);
}

/* A line of a table: a member or a hole, in each column. */
struct line {
    const struct member *in[N_ABIS];    /* NULL: the column does not have it */
    const struct member *any;
};

/* Adds one column's members to the lines: to the line of the same name, or to a new line. */
static struct line *merge_lines(struct line *lines, size_t *n, const struct fact *f, size_t column)
{
    size_t at = 0;              /* where a new line goes: after the previous member */

    for (size_t i = 0; i < f->n; i++) {
        const struct member *m = &f->members[i];
        size_t found = m->kind == HOLE ? at : 0;

        while (found < *n && m->kind != HOLE && strcmp(lines[found].any->path, m->path))
            found++;
        if (found == *n || strcmp(lines[found].any->path, m->path)) {
            found = at;
            APPEND(lines, *n);
            memmove(&lines[at + 1], &lines[at], (*n - 1 - at) * sizeof *lines);
            memset(&lines[at], 0, sizeof *lines);
            lines[at].any = m;
        }
        lines[found].in[column] = m;
        at = found < at ? at : found + 1;
    }
    return lines;
}

/* "u.rw.id" becomes "    id". */
static const char *indented(const char *path)
{
    int depth = 0;

    for (const char *dot; (dot = strchr(path, '.')); path = dot + 1)
        depth++;
    return text("%*s%s", 2 * depth, "", path);
}

/* Is it the member that the user asked for, or inside it? Indexes can be omitted. */
static bool is_asked(const char *path, const char *member)
{
    for (; *member; member++, path++) {
        if (*path == '[' && *member != '[')
            path += strcspn(path, "]") + (strchr(path, ']') != NULL);
        if (*path != *member)
            return false;
    }
    return !*path || *path == '.' || *path == '[';
}

static void put_cells(size_t column, const char *offset, const char *size)
{
    printf("%*s %5s", column ? 8 : 7, offset, size);
}

static void put_place(size_t column, const struct member *m)
{
    const char *at, *size;

    if (!m) {
        at = size = "-";
    } else if (m->kind == BITS) {
        at = text("%" PRIu64 ":%" PRIu64, m->at / 8, m->at % 8);
        size = text("%" PRIu64 " bit", m->bytes);
    } else {
        at = text("%" PRIu64, m->at / 8);
        size = text(m->kind == TAIL ? "n*%" PRIu64 : "%" PRIu64, m->bytes);
    }
    put_cells(column, at, size);
}

/* Is it an item of a list, whose items are separated by `between`? */
static bool is_in(const char *item, size_t n, const char *list, const char *between)
{
    for (const char *p = list; ; p += strlen(between)) {
        if (!strncmp(p, item, n) && (!p[n] || p[n] == ']' || starts(p + n, between)))
            return true;
        p = strstr(p, between);
        if (!p)
            return false;
    }
}

/* The types of a member on several ABIs: "int [1]" and "int [32]" become "int [1|32]". */
static const char *joined_type(const char *types, const char *type)
{
    size_t n = strcspn(type, "["), end = strlen(type) - 1;

    if (is_in(type, strlen(type), types, " | "))
        return types;
    if (!type[n] || strncmp(types, type, n + 1) || strchr(type + n + 1, '[') ||
        strchr(types + n + 1, '['))
        return text("%s | %s", types, type);
    if (is_in(type + n + 1, end - n - 1, types + n + 1, "|"))
        return types;
    return text("%.*s|%s", (int)strlen(types) - 1, types, type + n + 1);
}

static void put_line(const struct line *l, const struct columns *c, int width)
{
    const struct member *m = l->any;
    const char *type = m->type, *name = m->kind == HOLE ? "(hole)" : indented(m->path);
    const char *came = m->kind == HOLE ? NULL : came_with(c->column[0].fact, m);
    bool differs = false;

    for (size_t i = 0; i < c->n; i++) {
        differs |= !l->in[i] || !same_member(l->in[i], m);
        if (l->in[i])
            type = joined_type(type, l->in[i]->type);
    }
    fputs(differs ? marked : m->kind == HOLE ? dim : "", stdout);
    for (size_t i = 0; i < c->n; i++)
        put_place(i, l->in[i]);
    printf(" %c %-*s%s%s", differs ? '*' : ' ', *type ? width + 2 : 0, name, type,
           came ? text("  (since %s)", came) : "");
    printf("%s\n", differs || m->kind == HOLE ? plain : "");
}

/* Prints the ABIs of each column above it, as many in a line as fit. */
static void put_heads(const struct columns *c)
{
    unsigned int left[N_ABIS], any = 0;

    for (size_t i = 0; i < c->n; i++)
        any |= left[i] = c->column[i].abis;
    if (c->n == 1)
        printf("  %s\n", any == ALL_ABIS ? "every ABI" : abi_list(any, " "));
    while (c->n > 1 && any) {
        const char *line = "";
        int width = 0;

        any = 0;
        for (size_t i = 0; i < c->n; i++) {
            const char *head = "";

            for (unsigned int a = 0; a < N_ABIS; a++)
                if (left[i] >> a & 1 && (!*head || strlen(head) + strlen(abi_names[a]) < 13)) {
                    head = text("%s%s%s", head, *head ? " " : "", abi_names[a]);
                    left[i] &= ~(1U << a);
                }
            width += i ? 14 : 13;
            if (*head)
                line = text("%s%*s", line, width - (int)strlen(line), head);
            any |= left[i];
        }
        printf("%s\n", line);
    }
    for (size_t i = 0; i < c->n; i++)
        put_cells(i, "offset", "size");
    printf("   member\n");
}

/* Prints the last lines: the size and the alignment of the whole record. */
static void put_whole(const struct columns *c, bool alignment)
{
    const struct fact *first = c->column[0].fact;
    bool differs = false;

    for (size_t i = 0; i < c->n; i++) {
        const struct fact *f = c->column[i].fact;

        differs |= alignment ? f->align != first->align :
                   f->bytes != first->bytes || f->at_least != first->at_least;
    }
    fputs(differs ? marked : "", stdout);
    for (size_t i = 0; i < c->n; i++) {
        const struct fact *f = c->column[i].fact;

        put_cells(i, text("%" PRIu64 "%s", alignment ? f->align : f->bytes,
                          !alignment && f->at_least ? "+" : ""), "");
    }
    printf(" %c (%s)%s\n", differs ? '*' : ' ', alignment ? "alignment" :
           first->at_least ? "size, at least" : "size", differs ? plain : "");
}

static void put_table(const struct columns *c, const char *member)
{
    struct line *lines = NULL;
    size_t n = 0;
    int width = 0;

    for (size_t i = 0; i < c->n; i++)
        lines = merge_lines(lines, &n, c->column[i].fact, i);
    for (size_t i = 0; i < n; i++)
        if (!member || is_asked(lines[i].any->path, member)) {
            int wide = (int)strlen(indented(lines[i].any->path));

            width = wide > width ? wide : width;
        }
    put_heads(c);
    for (size_t i = 0; i < n; i++)
        if (!member || is_asked(lines[i].any->path, member))
            put_line(&lines[i], c, width);
    if (!member) {
        put_whole(c, false);
        put_whole(c, true);
    }
    if (c->n > 1)
        printf("  %s* differs between these ABIs%s\n", marked, plain);
}

static const char *headers_of(const struct columns *c)
{
    const char *s = c->column[0].fact->header;

    for (size_t i = 1; i < c->n; i++)
        if (!strstr(s, c->column[i].fact->header))
            s = text("%s %s", s, c->column[i].fact->header);
    return s;
}

/* The newest value of a constant that has the same value on every ABI. */
static const char *number_of(const char *constant)
{
    const struct fact *f = first_fact(constant);

    if (!f || f->kind != CONSTANT)
        fail("operations.tsv", "%s: not a constant", constant);
    return f->value;
}

/* A line for a name that is not a record. `name` is "" in all lines but the first. */
static void put_value(const char *name, const char *what, bool differs, const char *from)
{
    size_t width = strlen(name) > NAME_WIDTH ? strlen(name) : NAME_WIDTH;

    printf("%s%-*s%s  %s%s%s", bold, NAME_WIDTH, name, plain, differs ? marked : "", what,
           differs ? plain : "");
    put_from(width + 2 + strlen(what), *name ? from : "");
}

/* The value of a constant, or the type of a typedef: a line for each column. */
static void put_values(const struct columns *c, bool first, const char *from, const char *when)
{
    const char *name = first ? c->column[0].fact->name : "";

    if (c->n > 1 && *when) {
        put_value(name, when, false, from);
        name = when = "";
    }
    for (size_t i = 0; i < c->n; i++, name = "") {
        const struct fact *f = c->column[i].fact;
        const char *what = f->value ? f->value : !has_size(f) ?
                           text("%s, the compiler chooses the size", f->type) :
                           text("%s, %" PRIu64 " byte%s", f->type, f->bytes,
                                f->bytes == 1 ? "" : "s");

        if (c->column[i].abis != ALL_ABIS)
            what = text("%s  %s%s", what, c->n > 1 ? "* " : "", abi_list(c->column[i].abis, " "));
        put_value(name, text("%s%s%s", what, *when ? "  " : "", when), c->n > 1, from);
    }
}

static void put_record(const struct subject *s, const struct columns *c, bool first,
                       const char *from, const char *when)
{
    const char *name = s->member ? text("%s.%s", s->fact->name, s->member) : s->fact->name;
    const char **typedefs = NULL;
    size_t n = 0;

    if (first && !s->member)
        typedefs = typedefs_of(name, &n);
    printf("%s%s%s%s", first ? "" : "\n", bold, name, plain);
    put_from(strlen(name), from);
    if (*when)
        printf("  %s\n", when);
    for (size_t i = 0; i < n; i++)
        printf("%s%s%s", i ? ", " : "  also ", typedefs[i], i + 1 < n ? "" : "\n");
    put_table(c, s->member);
}

/* Prints a name: one part for each set of views in which it is the same. */
static void put_text(const struct subject *s)
{
    const char *name = s->fact->name;
    uint64_t sets[MAX_VIEWS];
    size_t n = sets_of(name, sets);

    for (size_t i = 0; i < n; i++) {
        struct columns c = { .n = 0 };
        const char *from, *when = when_text(sets[i]);

        for (unsigned int a = 0; a < N_ABIS; a++)
            for (const struct fact *f = NULL; (f = next_fact(&all[a], name, f)); )
                if (f->views == sets[i])
                    add_column(&c, a, f, f->views, false);
        from = life_text(s->member ? life_of_member(s->fact, s->member) : life_of_fact(s->fact));
        if (!s->in_header || s->fact->kind == RECORD)
            from = text("%s%s%s", headers_of(&c), *from ? ", " : "", from);
        if (c.column[0].fact->kind == RECORD)
            put_record(s, &c, !i, from, when);
        else
            put_values(&c, !i, from, when);
    }
    if (s->operation && !s->in_header)
        printf("  hypercall __HYPERVISOR_%s, %s\n  argument  %s\n", s->operation->hypercall,
               number_of(text("__HYPERVISOR_%s", s->operation->hypercall)),
               strcmp(s->operation->record, "-") ? s->operation->record : "none, or an integer");
}

/* Constants of a header are printed as a block; typedefs are printed with their records. */
static void put_all_text(const struct subject *subjects, size_t n)
{
    bool together = true;

    for (size_t i = 0; i < n; i++) {
        const struct subject *s = &subjects[i];
        bool line = s->in_header && s->fact->kind != RECORD;

        if (line && fact_of(s->fact->name)->kind == RECORD)
            continue;
        printf("%s", together && (line || !i) ? "" : "\n");
        put_text(s);
        together = line;
    }
}

/* ---- JSON --------------------------------------------------------------- */

static void put_string(const char *s)
{
    putchar('"');
    for (; *s; s++)
        if (*s == '"' || *s == '\\')
            printf("\\%c", *s);
        else if ((unsigned char)*s < ' ' || (unsigned char)*s > '~')
            printf("\\u%04x", (unsigned int)(unsigned char)*s);
        else
            putchar(*s);
    putchar('"');
}

static void put_key(const char *key, const char *value)
{
    printf(",\"%s\":", key);
    put_string(value);
}

/* The string that a C string literal represents. */
static const char *unquoted(const char *literal)
{
    char *s = text("%.*s", (int)strlen(literal) - 2, literal + 1), *to = s, *from = s;

    while (*from) {
        if (*from != '\\' || !from[1]) {
            *to++ = *from++;
        } else if (from[1] >= '0' && from[1] <= '7') {
            char digits[4] = { 0 };

            memcpy(digits, from + 1, strspn(from + 1, "01234567") < 3 ?
                   strspn(from + 1, "01234567") : 3);
            *to++ = (char)strtoul(digits, NULL, 8);
            from += 1 + strlen(digits);
        } else {
            *to++ = from[1] == 'n' ? '\n' : from[1] == 't' ? '\t' : from[1];
            from += 2;
        }
    }
    *to = '\0';
    return s;
}

/* A constant's value, as a string if a double cannot represent it. */
static void put_number(const char *key, const char *value)
{
    bool negative = *value == '-';
    uint64_t v = strtoull(value + negative, NULL, 0);

    if (v <= UINT64_C(1) << 53)
        printf(",\"%s\":%s%" PRIu64, key, negative ? "-" : "", v);
    else
        put_key(key, value);
}

static void put_life(struct life life)
{
    if (life.first == N_RELEASES)
        return;
    put_key("since", release_names[life.first]);
    if (life.last != N_RELEASES - 1)
        put_key("until", release_names[life.last]);
}

static void put_abis(unsigned int abis)
{
    printf("\"abis\":[\"%s\"]", abi_list(abis, "\",\""));
}

static void put_member(const struct fact *record, const struct member *m)
{
    const char *came;

    if (m->kind == HOLE) {
        printf("{\"hole\":true,\"offset\":%" PRIu64 ",\"size\":%" PRIu64 "}", m->at / 8, m->bytes);
        return;
    }
    printf("{\"name\":\"%s\"", m->path);
    put_key("type", m->type);
    if (m->kind == BITS)
        printf(",\"bit_offset\":%" PRIu64 ",\"bit_size\":%" PRIu64, m->at, m->bytes);
    else
        printf(",\"offset\":%" PRIu64 ",\"size\":%" PRIu64, m->at / 8, m->bytes);
    if (m->kind == TAIL)
        printf(",\"tail\":true");
    came = came_with(record, m);
    if (came)
        put_key("since", came);
    putchar('}');
}

static void put_views(uint64_t in)
{
    const char *when = views_text(&views, in);

    if (!strcmp(when, TOOLS_ONLY))
        printf(",\"tools\":true");
    else if (*when)
        put_key("versions", when);
}

/* Layouts or values, with their views if these differ from `any`. */
static void put_json_columns(const struct columns *c, const char *header, uint64_t any,
                             const char **between)
{
    for (size_t i = 0; i < c->n; i++) {
        const struct fact *f = c->column[i].fact;

        printf("%s{", *between);
        *between = ",";
        put_abis(c->column[i].abis);
        if (c->column[i].views != any)
            put_views(c->column[i].views);
        if (strcmp(f->header, header))
            put_key("header", f->header);
        if (f->kind == STRING)
            put_key("value", unquoted(f->value));
        if (f->kind == CONSTANT)
            put_number("value", f->value);
        if (has_size(f))
            printf(",\"size\":%" PRIu64, f->bytes);
        if (f->type)
            put_key("type", f->type);
        if (f->kind == RECORD) {
            printf(",\"align\":%" PRIu64 "%s,\"members\":[", f->align,
                   f->at_least ? ",\"min\":true" : "");
            for (size_t j = 0; j < f->n; j++) {
                printf("%s", j ? "," : "");
                put_member(f, &f->members[j]);
            }
            putchar(']');
        }
        putchar('}');
    }
}

/* A name: its newest facts on each ABI, then those of other interface versions. */
static void put_json(const struct fact *first)
{
    const char *name = first->name, *between = "", **typedefs;
    uint64_t any = views_of(name, ALL_ABIS);
    struct columns newest = { .n = 0 }, variants = { .n = 0 };
    size_t n;

    for (unsigned int a = 0; a < N_ABIS; a++)
        for (const struct fact *f = NULL; (f = next_fact(&all[a], name, f)); )
            if (f == newest_fact(a, name))
                add_column(&newest, a, f, views_of(name, 1U << a), true);
    printf("{\"name\":\"%s\",\"header\":\"%s\"", name, first->header);
    put_life(life_of_fact(first));
    put_views(any);
    if (first->kind == RECORD) {
        typedefs = typedefs_of(name, &n);
        for (size_t i = 0; i < n; i++)
            printf("%s\"%s\"", i ? "," : ",\"typedefs\":[", typedefs[i]);
        printf("%s", n ? "]" : "");
    }
    printf(",\"%s\":[", first->value ? "values" : "layouts");
    put_json_columns(&newest, first->header, any, &between);
    putchar(']');
    between = ",\"variants\":[";
    for (uint64_t sets[MAX_VIEWS], i = 0, n_sets = sets_of(name, sets); i < n_sets; i++) {
        variants.n = 0;
        for (unsigned int a = 0; a < N_ABIS; a++)
            for (const struct fact *f = NULL; (f = next_fact(&all[a], name, f)); )
                if (f->views == sets[i] && f != newest_fact(a, name))
                    add_column(&variants, a, f, f->views, true);
        put_json_columns(&variants, first->header, 0, &between);
    }
    printf("%s}", between[1] ? "" : "]");
}

static void put_json_operation(const struct operation *o)
{
    printf("{\"name\":\"%s\",\"hypercall\":\"%s\"", o->name, o->hypercall);
    put_number("hypercall_number", number_of(text("__HYPERVISOR_%s", o->hypercall)));
    put_number("number", number_of(o->name));
    if (strcmp(o->record, "-"))
        put_key("record", o->record);
    put_life(life_of(ROW_CONSTANT, o->name));
    putchar('}');
}

static void put_all_json(const struct subject *subjects, size_t n)
{
    static const struct { const char *name; unsigned int kinds; } lists[] = {
        { "records", 1 << RECORD }, { "constants", 1 << CONSTANT | 1 << STRING },
        { "types", 1 << TYPE },
    };
    const char *between = "\n";

    printf("{\"xen\":\"%s\",", release_names[N_RELEASES - 1]);
    put_abis(asked_abis());
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        printf(",\n\"%s\":[", lists[i].name);
        between = "\n";
        for (size_t j = 0; j < n; j++)
            if (lists[i].kinds >> subjects[j].fact->kind & 1) {
                fputs(between, stdout);
                put_json(subjects[j].fact);
                between = ",\n";
            }
        putchar(']');
    }
    printf(",\n\"operations\":[");
    between = "\n";
    for (size_t i = 0; i < n; i++)
        if (subjects[i].operation) {
            fputs(between, stdout);
            put_json_operation(subjects[i].operation);
            between = ",\n";
        }
    printf("]}\n");
}

/* ---- CSV ---------------------------------------------------------------- */

static void put_cell(const char *s, const char *end)
{
    if (!strpbrk(s, ",\"\n")) {
        printf("%s%s", s, end);
        return;
    }
    putchar('"');
    for (; *s; s++)
        printf(*s == '"' ? "\"\"" : "%c", *s);
    printf("\"%s", end);
}

/* A line: a name on an ABI, or a member of a record. */
static void put_csv_line(unsigned int abi, const struct fact *f, const struct member *m)
{
    static const char *const kinds[] = { "record", "type", "constant", "string" };
    static const char *const member_kinds[] = { "member", "tail", "bits", "hole" };
    struct life life = m ? life_of_member(f, m->path) : life_of_fact(f);

    put_cell(f->name, ",");
    put_cell(m ? m->path : "", ",");
    printf("%s,%s,", abi_names[abi], m ? member_kinds[m->kind] : kinds[f->kind]);
    printf("%s,", m ? text("%" PRIu64, m->kind == BITS ? m->at : m->at / 8) : "");
    printf("%s,", m || has_size(f) ? text("%" PRIu64, m ? m->bytes : f->bytes) : "");
    printf("%s,", !m && f->kind == RECORD ? text("%" PRIu64, f->align) : "");
    put_cell(m ? m->type : f->type ? f->type : "", ",");
    put_cell(f->kind == STRING ? unquoted(f->value) : f->value ? f->value : "", ",");
    printf("%s,%s,", f->header, life.first < N_RELEASES ? release_names[life.first] : "");
    put_cell(views_text(&views, f->views), "\n");
}

static void put_csv(const struct subject *s)
{
    for (unsigned int a = 0; a < N_ABIS; a++)
        for (const struct fact *f = NULL; (f = next_fact(&all[a], s->fact->name, f)); ) {
            if (!s->member)
                put_csv_line(a, f, NULL);
            for (size_t i = 0; i < f->n; i++)
                if (!s->member || is_asked(f->members[i].path, s->member))
                    put_csv_line(a, f, &f->members[i]);
        }
}

/* ---- finding ------------------------------------------------------------ */

static struct subject *subjects;
static size_t n_subjects;

static void add_subject(const struct fact *f, const char *member, const struct operation *o,
                        bool in_header)
{
    *APPEND(subjects, n_subjects) = (struct subject){ f, member, o, in_header };
}

static const struct operation *operation_of(const char *name)
{
    for (size_t i = 0; i < operations.n; i++)
        if (!strcmp(operations.list[i].name, name))
            return &operations.list[i];
    return NULL;
}

static bool has_member(const char *record, const char *member)
{
    for (unsigned int a = 0; a < N_ABIS; a++)
        for (const struct fact *f = NULL; (f = next_fact(&all[a], record, f)); )
            for (size_t i = 0; i < f->n; i++)
                if (f->members[i].kind != HOLE && is_asked(f->members[i].path, member))
                    return true;
    return false;
}

/* Is it a record or typedef that implements a guest handle, XEN_GUEST_HANDLE(type)? */
static bool is_handle(const struct fact *f)
{
    return starts(f->name, "__guest_handle_");
}

/* Adds all names of a header, or of all headers (NULL), once each, in the order of the headers. */
static void add_header(const char *header)
{
    for (unsigned int a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++) {
            const struct fact *f = &all[a].facts[i];
            bool before = f != next_fact(&all[a], f->name, NULL);

            for (unsigned int b = 0; b < a && !before; b++)
                for (const struct fact *g = NULL; (g = next_fact(&all[b], f->name, g)); )
                    before |= !header || !strcmp(g->header, header);
            if (!before && !is_handle(f) && (!header || !strcmp(f->header, header)))
                add_subject(first_fact(f->name), NULL, operation_of(f->name), true);
        }
}

/* Finds "io/blkif.h" by its path, a longer path or a part of the path; NULL if there is none. */
static const char *header_of(const char *name)
{
    const char *found = NULL;

    for (unsigned int a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n_headers; i++) {
            const char *h = all[a].headers[i];
            size_t n = strlen(name), m = strlen(h);

            if (n >= m && !strcmp(name + n - m, h) && (n == m || name[n - m - 1] == '/'))
                return h;
            if (n < m && !strcmp(h + m - n, name) && h[m - n - 1] == '/') {
                if (found && strcmp(found, h))
                    fail(name, "ambiguous: %s or %s", found, h);
                found = h;
            }
        }
    return found;
}

static void __attribute__((noreturn)) not_found(const char *name)
{
    for (size_t i = 0; i < history.n; i++)
        if (!strcmp(history.rows[i].name, bare_name(name)))
            fail(name, "not in Xen %s%s: xenabi since prints its history",
                 release_names[N_RELEASES - 1], asked_abis() == ALL_ABIS ? "" : " on these ABIs");
    unknown_name(name, all, NULL);
}

static void find(const char *name)
{
    const char *header = header_of(name), *dot = strchr(name, '.');
    const struct operation *o = operation_of(name);
    const struct fact *f = fact_of(name);

    if (header) {
        add_header(header);
    } else if (o && f) {
        add_subject(f, NULL, o, false);
        f = fact_of(o->record);
        if (f)
            add_subject(f, NULL, NULL, false);
    } else if (f) {
        add_subject(f, NULL, NULL, false);
    } else {
        f = dot ? fact_of(text("%.*s", (int)(dot - name), name)) : NULL;
        if (!f || f->kind != RECORD || !has_member(f->name, dot + 1))
            not_found(name);
        add_subject(f, dot + 1, NULL, false);
    }
}

/* The argument of --abi: names of ABIs, separated by commas. */
static unsigned int abis_of(const char *option, const char *list)
{
    unsigned int abis = 0;

    if (!list)
        fail(option, "requires an ABI: %s", abi_list(ALL_ABIS, ", "));
    for (char *name = text("%s", list), *end; name; name = end) {
        unsigned int a;

        if ((end = strchr(name, ',')))
            *end++ = '\0';
        a = abi_of_name(name);
        if (a == N_ABIS)
            fail(name, "unknown ABI: expected %s", abi_list(ALL_ABIS, ", "));
        abis |= 1U << a;
    }
    return abis;
}

int show(int argc, char **argv)
{
    enum { TEXT, JSON, CSV } as = TEXT;
    unsigned int abis = 0;
    int n = 0;

    for (int i = 0; i < argc; i++)
        if (!strcmp(argv[i], "--json") || !strcmp(argv[i], "--csv"))
            as = argv[i][2] == 'j' ? JSON : CSV;
        else if (!strcmp(argv[i], "--abi"))
            abis |= abis_of("--abi", ++i < argc ? argv[i] : NULL);
        else if (*argv[i] == '-')
            fail(argv[i], "unknown option of xenabi show");
        else
            argv[n++] = argv[i];
    if (!n && as == TEXT)
        fail("show", "no name given: only --json and --csv can print everything");
    read_snapshots(all, data_folder(), abis ? abis : ALL_ABIS, &views);
    read_history(&history, data_folder());
    read_operations(&operations, data_folder());
    for (int i = 0; i < n; i++)
        find(argv[i]);
    if (!n)
        add_header(NULL);
    use_colour();
    if (as == JSON)
        put_all_json(subjects, n_subjects);
    if (as == TEXT)
        put_all_text(subjects, n_subjects);
    if (as == CSV)
        printf("name,member,abi,kind,offset,size,align,type,value,header,since,versions\n");
    for (size_t i = 0; i < n_subjects && as == CSV; i++)
        put_csv(&subjects[i]);
    return 0;
}
