/* SPDX-License-Identifier: MIT */
/*
 * control.c - makes include/xen/control, the interfaces of older releases, from their snapshots.
 *
 *   control/HEADER --read--> nodes: comments, #if of releases, facts --write--> C
 *
 * Such a snapshot contains all releases and ABIs. A condition on the release encloses
 * whole definitions and is copied to the C code. Conditions on the ABI, on tools and on
 * the interface version are evaluated for each view, which is a combination of these.
 * The C code gets a condition only if it differs between views.
 */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "lines.h"

/* The next line, without its newline; NULL after the last line. */
static char *read_line(FILE *f, const char *file)
{
    char *line = NULL, *kept = NULL;
    size_t room = 0;
    ssize_t n = getline(&line, &room, f);

    if (n < 0 && ferror(f))
        fail(file, "%s", strerror(errno));
    if (n > 0) {
        if (line[n - 1] == '\n')
            line[n - 1] = '\0';
        kept = text("%s", line);
    }
    free(line);
    return kept;
}

/* ---- views -------------------------------------------------------------- */

static const char *const abis[] = { "x86_32", "x86_64", "arm32", "arm64" };
static const char *const macros[] = { "XEN_ABI_X86_32", "XEN_ABI_X86_64", "XEN_ABI_ARM32",
                                      "XEN_ABI_ARM64" };
#define N_ABIS      (sizeof abis / sizeof *abis)
#define VERSION     "__XEN_INTERFACE_VERSION__"

/* Bit n * ABI + VERSION of a mask is a view. The last version is the newest, for tools. */
struct views {
    uint64_t versions[64 / N_ABIS];
    size_t n;
    uint64_t all;
};

static uint64_t bit(const struct views *v, size_t abi, size_t version)
{
    return UINT64_C(1) << (abi * v->n + version);
}

static int by_number(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

/* Collects the interface versions at which the snapshot changes, and adds one for tools. */
static void find_views(struct views *v, const char *file, const char *header)
{
    FILE *f = fopen(file, "r");
    size_t distinct = 0;
    char *line;

    if (!f)
        fail(file, "%s", strerror(errno));
    v->n = 0;
    v->versions[v->n++] = 0;
    while ((line = read_line(f, file)))
        for (char *p = line; starts(line, "#if ") && (p = strstr(p, VERSION)); ) {
            p += strlen(VERSION);
            p += strspn(p, " <>=");
            if (v->n == sizeof v->versions / sizeof *v->versions - 1)
                fail(file, "too many interface versions: %s", line);
            v->versions[v->n++] = strtoull(p, NULL, 16);
            qsort(v->versions, v->n, sizeof *v->versions, by_number);
            for (size_t i = distinct = 1; i < v->n; i++)
                if (v->versions[i] != v->versions[distinct - 1])
                    v->versions[distinct++] = v->versions[i];
            v->n = distinct;
        }
    fclose(f);
    v->versions[v->n] = v->versions[v->n - 1];
    v->n++;
    v->all = 0;
    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < v->n; i++)
            if ((a < 2 || !starts(header, "arch-x86")) && (a >= 2 || !starts(header, "arch-arm")))
                v->all |= bit(v, a, i);
}

/* The views of `among` in which a condition holds. */
static uint64_t views_of(const struct views *v, uint64_t among, const char *file,
                         unsigned long line, const char *condition)
{
    uint64_t views = 0;

    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < v->n; i++) {
            struct define defines[] = {
                { macros[a], 1 }, { a < 2 ? "XEN_ABI_X86" : "XEN_ABI_ARM", 1 },
                { VERSION, v->versions[i] }, { "__XEN_TOOLS__", 1 },
            };

            if (among & bit(v, a, i) && holds(file, line, condition, defines, i + 1 < v->n ? 3 : 4))
                views |= bit(v, a, i);
        }
    return views;
}

static char *joined(const char *a, const char *with, const char *b)
{
    return *a && *b ? text("%s%s%s", a, with, b) : text("%s%s", a, b);
}

/* The reverse: the condition that holds in exactly these views; "" for all. */
static char *condition(const struct views *v, uint64_t views, const char *what)
{
    uint64_t every = (UINT64_C(1) << v->n) - 1, versions = 0;
    unsigned int wanted = 0, there = 0;
    size_t from = 0, to, tools = v->n - 1;
    const char *abi = "", *version;

    for (size_t a = 0; a < N_ABIS; a++) {
        uint64_t here = views >> (a * v->n) & every;

        if (here && versions && here != versions)
            fail(what, "differs by both ABI and interface version");
        versions |= here;
        wanted |= (here ? 1U : 0) << a;
        there |= (v->all >> (a * v->n) & every ? 1U : 0) << a;
    }
    for (size_t a = 0; a < N_ABIS && wanted != there; a++)
        if (a % 2 == 0 && (wanted >> a & 3) == 3) {
            abi = joined(abi, " || ", a ? "defined(XEN_ABI_ARM)" : "defined(XEN_ABI_X86)");
            a++;
        } else if (wanted >> a & 1) {
            abi = joined(abi, " || ", text("defined(%s)", macros[a]));
        }
    while (!(versions >> from & 1))
        from++;
    for (to = from; to < v->n && versions >> to & 1; to++)
        ;
    if (versions >> to)
        fail(what, "exists at interface versions that are not contiguous");
    if (from == tools)
        version = "defined(__XEN_TOOLS__)";
    else if (!from && to == tools)
        version = "!defined(__XEN_TOOLS__)";
    else if (to == tools)
        fail(what, "exists at the newest interface version, but not for tools");
    else
        version = joined(from ? text(VERSION " >= 0x%08" PRIx64, v->versions[from]) : "", " && ",
                         to < v->n ? text(VERSION " < 0x%08" PRIx64, v->versions[to]) : "");
    return joined(*version && strstr(abi, "||") ? text("(%s)", abi) : abi, " && ", version);
}

/* ---- reading ------------------------------------------------------------ */

/* A line of C, and the offset of its member in each view. */
struct row {
    char *key, *code;
    int indent;
    uint64_t views;
    unsigned int at[64], bits[64];
    bool has_at, is_bits;
};

struct member {
    char *path, *type;
    uint64_t at, end;           /* in bits */
    bool is_bits;
};

/* A record in one view. */
struct layout {
    uint64_t bytes, align;
    struct member *members;
    size_t n;
};

/* A definition, from one or more facts: a line of C, or a record. */
struct entry {
    char *key, *enumeration;    /* a line of C, or a record's name */
    uint64_t views;
    struct layout *layouts;     /* for a record: one for each view */
};

struct node {
    enum { COMMENT, IF, ENDIF, ENTRIES } kind;
    char *text;
    struct entry *entries;
    size_t n;
};

struct file {
    const char *name, *header;
    unsigned int first, last;   /* releases */
    struct views views;
    struct node *nodes;
    size_t n;
};

static struct entry *entry_of(struct node *node, char *key)
{
    struct entry *e;

    for (size_t i = 0; i < node->n; i++)
        if (!strcmp(node->entries[i].key, key))
            return &node->entries[i];
    e = APPEND(node->entries, node->n);
    memset(e, 0, sizeof *e);
    e->key = key;
    return e;
}

static struct node *node_of(struct file *f, int kind, char *what)
{
    struct node *node = f->n ? &f->nodes[f->n - 1] : NULL;

    if (kind == ENTRIES && node && node->kind == ENTRIES)
        return node;
    node = APPEND(f->nodes, f->n);
    memset(node, 0, sizeof *node);
    node->kind = kind;
    node->text = what;
    return node;
}

static void read_member(struct file *f, unsigned long line, struct entry *e, uint64_t views,
                        const char *kind, char *p, const char *whole)
{
    char *path = argument(&p), *first = path ? argument(&p) : NULL, *second, *type;
    bool bits = !strcmp(kind, "BITS");
    uint64_t at, size;

    second = first ? argument(&p) : NULL;
    type = second ? argument(&p) : NULL;
    if (!type || !read_number(first, &at) || !read_number(second, &size))
        fail(f->name, "line %lu: member without offset, size and type: %s", line, whole);
    for (size_t i = 0; i < 64; i++) {
        struct layout *l = &e->layouts[i];
        struct member *m;

        if (!(views >> i & 1))
            continue;
        m = APPEND(l->members, l->n);
        m->path = path;
        m->type = type;
        m->is_bits = bits;
        m->at = bits ? at : at * 8;
        m->end = m->at + (bits ? size : size * 8);
        if (m->end > l->bytes * 8)
            fail(f->name, "line %lu: member ends after the end of its record: %s", line, whole);
    }
}

static void read_fact(struct file *f, unsigned long line, const char *whole, uint64_t views)
{
    char *copy = text("%s", whole), *kind = copy + strlen("XEN_ABI_"), *p = strchr(kind, '(');
    struct node *node = node_of(f, ENTRIES, NULL);
    char *name, *value = NULL, *type = NULL;
    uint64_t bytes, align;
    struct entry *e;

    if (p)
        *p++ = '\0';
    name = p ? argument(&p) : NULL;
    if (!name)
        fail(f->name, "line %lu: not a line of a snapshot: %s", line, whole);
    if (!strcmp(kind, "RECORD")) {
        if (!read_number(argument(&p), &bytes) || !read_number(argument(&p), &align))
            fail(f->name, "line %lu: record without size and alignment: %s", line, whole);
        e = entry_of(node, name);
        if (e->views & views)
            fail(f->name, "line %lu: duplicate record: %s", line, whole);
        if (!e->layouts)
            e->layouts = memset(keep(64 * sizeof *e->layouts), 0, 64 * sizeof *e->layouts);
        for (size_t i = 0; i < 64; i++)
            if (views >> i & 1) {
                e->layouts[i].bytes = bytes;
                e->layouts[i].align = align;
            }
        e->views |= views;
        return;
    }
    if (!strcmp(kind, "FIELD") || !strcmp(kind, "INNER") || !strcmp(kind, "UNNAMED") || !strcmp(kind, "BITS")) {
        e = entry_of(node, name);
        if (!e->layouts || views & ~e->views)
            fail(f->name, "line %lu: member does not follow its record: %s", line, whole);
        read_member(f, line, e, views, kind, p, whole);
        return;
    }
    if (!strcmp(kind, "ENUM") || !strcmp(kind, "NEXT"))
        return;                 /* its enumerators name it; the order is that of the members */
    value = argument(&p);
    if (value && *p)
        type = argument(&p);
    if (value && !type && (!strcmp(kind, "CONST") || !strcmp(kind, "WIDE") ||
                           !strcmp(kind, "STRING") || !strcmp(kind, "MACRO")))
        e = entry_of(node, text("#define %-*s %s", 42, name, value));
    else if (type && !strcmp(kind, "ENUMERATOR"))
        e = entry_of(node, text("%s = %s", name, value));
    else if (type && !strcmp(kind, "HANDLE"))
        e = entry_of(node, text("DEFINE_XEN_GUEST_HANDLE(%.*s);", (int)strlen(type) - 2, type));
    else if (type && !strcmp(kind, "TYPE"))
        e = entry_of(node, text("typedef %s %s;", type, name));
    else
        fail(f->name, "line %lu: not a line of a snapshot: %s", line, whole);
    if (!strcmp(kind, "ENUMERATOR"))
        e->enumeration = type;
    e->views |= views;
}

static void read_control(struct file *f)
{
    struct { bool of_releases; uint64_t views; } stack[8];
    FILE *in = fopen(f->name, "r");
    unsigned long at = 0;
    size_t depth = 0;
    uint64_t views = f->views.all;
    char *line;

    if (!in)
        fail(f->name, "%s", strerror(errno));
    while ((line = read_line(in, f->name))) {
        if (++at == 2) {
            const char *range = strstr(line, "of Xen 4.");

            if (!range || sscanf(range, "of Xen 4.%u to 4.%u;", &f->first, &f->last) != 2)
                fail(f->name, "line 2 does not name the releases: %s", line);
            f->first += 400;
            f->last += 400;
        } else if (starts(line, "#if ")) {
            if (depth == sizeof stack / sizeof *stack)
                fail(f->name, "line %lu: conditions are nested too deeply", at);
            stack[depth].views = views;
            stack[depth].of_releases = strstr(line, "XEN_CONTROL_RELEASE");
            if (!stack[depth].of_releases)
                views = views_of(&f->views, views, f->name, at, line + strlen("#if "));
            else if (depth)
                fail(f->name, "line %lu: a condition on the release must be the outermost", at);
            else
                node_of(f, IF, line);
            depth++;
        } else if (!strcmp(line, "#else") && depth && !stack[depth - 1].of_releases) {
            views = stack[depth - 1].views & ~views;
        } else if (!strcmp(line, "#endif") && depth) {
            views = stack[--depth].views;
            if (stack[depth].of_releases)
                node_of(f, ENDIF, line);
        } else if (starts(line, "XEN_ABI_")) {
            if (!views)
                fail(f->name, "line %lu: its condition is never true: %s", at, line);
            read_fact(f, at, line, views);
        } else if (!starts(line, "/*") || depth) {
            fail(f->name, "line %lu: not a line of a snapshot: %s", at, line);
        } else if (at > 2) {            /* the first is the licence */
            node_of(f, COMMENT, line);
        }
    }
    if (depth)
        fail(f->name, "line %lu: #if without #endif", at);
    if (at < 2)
        fail(f->name, "line 2 does not name the releases");
    fclose(in);
}

/* ---- a record's members ------------------------------------------------- */

/* The rows of a record. They are merged view by view. */
struct rows {
    const struct file *f;
    const struct entry *record;
    struct row *rows;
    size_t n, pos, view;
    bool extension;             /* it needs more than ISO C */
};

static void put(struct rows *r, int indent, const struct member *at, char *key, char *code)
{
    struct row *row;
    size_t k = r->pos;

    while (k < r->n && (strcmp(r->rows[k].key, key) || strcmp(r->rows[k].code, code)))
        k++;
    if (k == r->n) {
        k = r->pos;
        APPEND(r->rows, r->n);
        memmove(&r->rows[k + 1], &r->rows[k], (r->n - 1 - k) * sizeof *r->rows);
        row = &r->rows[k];
        memset(row, 0, sizeof *row);
        row->key = key;
        row->code = code;
        row->indent = indent;
    }
    row = &r->rows[k];
    row->views |= UINT64_C(1) << r->view;
    if (at) {
        uint64_t unit = at->is_bits ? 32 : 8;

        row->has_at = true;
        row->is_bits = at->is_bits;
        row->at[r->view] = (unsigned int)(at->at / unit * unit / 8);
        row->bits[r->view] = (unsigned int)(at->at % unit);
    }
    r->pos = k + 1;
}

static void put_struct(struct rows *r, int indent, const struct member **list, size_t n,
                       size_t prefix);
static void put_union(struct rows *r, int indent, const struct member **list, size_t n,
                      size_t prefix);

/* The members whose path is the prefix and one more name. */
static const struct member **inside(const struct rows *r, const char *prefix, size_t *n)
{
    const struct layout *l = &r->record->layouts[r->view];
    const struct member **list = keep((l->n + 1) * sizeof *list);

    *n = 0;
    for (size_t i = 0; i < l->n; i++)
        if (starts(l->members[i].path, prefix) &&
            !strchr(l->members[i].path + strlen(prefix), '.'))
            list[(*n)++] = &l->members[i];
    return list;
}

static void put_member(struct rows *r, int indent, const struct member *m, size_t prefix)
{
    const char *name = m->path + prefix, *bounds = strstr(m->type, " [");
    char *type = text("%.*s", bounds ? (int)(bounds - m->type) : (int)strlen(m->type), m->type);

    bounds = bounds ? bounds + 1 : "";
    if (!strcmp(type, "struct") || !strcmp(type, "union")) {
        char *path = text("%s%s.", m->path, *bounds ? "[0]" : "");
        const struct member **list;
        size_t n;

        list = inside(r, path, &n);
        put(r, indent, m, text("%s{", path), text("%s {", type));
        (*type == 's' ? put_struct : put_union)(r, indent + 4, list, n, strlen(path));
        put(r, indent, NULL, text("%s}", path), text("} %s%s;", name, bounds));
    } else if (m->is_bits) {
        r->extension |= strcmp(type, "uint32_t") && strcmp(type, "unsigned int");
        put(r, indent, m, m->path, text("%s %s:%" PRIu64 ";", type, name, m->end - m->at));
    } else {
        put(r, indent, m, m->path, text("%s %s%s;", type, name, bounds));
    }
}

/* Writes the body of a struct. Members that share bytes become an unnamed union. */
static void put_struct(struct rows *r, int indent, const struct member **list, size_t n,
                       size_t prefix)
{
    for (size_t i = 0, j; i < n; i = j) {
        uint64_t end = list[i]->end;

        for (j = i + 1; j < n && list[j]->at < end; j++)
            end = list[j]->end > end ? list[j]->end : end;
        if (j == i + 1) {
            put_member(r, indent, list[i], prefix);
            continue;
        }
        r->extension = true;
        put(r, indent, list[i], text("%s|{", list[i]->path), text("union {"));
        put_union(r, indent + 4, list + i, j - i, prefix);
        put(r, indent, NULL, text("%s|}", list[i]->path), text("};"));
    }
}

/* Writes the body of a union. Members that follow one of them become a struct with it. */
static void put_union(struct rows *r, int indent, const struct member **list, size_t n,
                      size_t prefix)
{
    for (size_t i = 0, j; i < n; i = j) {
        uint64_t end = list[i]->end;

        for (j = i + 1; j < n && list[j]->at >= end; j++)
            end = list[j]->end;
        if (j == i + 1) {
            put_member(r, indent, list[i], prefix);
            continue;
        }
        r->extension = true;
        put(r, indent, list[i], text("%s&{", list[i]->path), text("struct {"));
        put_struct(r, indent + 4, list + i, j - i, prefix);
        put(r, indent, NULL, text("%s&}", list[i]->path), text("};"));
    }
}

/* ---- writing ------------------------------------------------------------ */

/* A number that all ABIs have: "24"; or that of the last ABI, then the others: "16; x86_32: 12". */
static char *by_abi(const struct file *f, uint64_t views, const unsigned int *numbers)
{
    const unsigned int *of[N_ABIS] = { NULL }, *last = NULL;
    char *all;

    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < f->views.n; i++)     /* at the newest interface version */
            if (views >> (a * f->views.n + i) & 1)
                last = of[a] = &numbers[a * f->views.n + i];
    all = text("%u", *last);
    for (size_t a = 0; a < N_ABIS; a++) {
        bool x86 = !a && of[0] && of[1] && *of[0] == *of[1];

        if (of[a] && *of[a] != *last)
            all = text("%s; %s: %u", all, x86 ? "x86" : abis[a], *of[a]);
        a += x86;
    }
    return all;
}

struct writer {
    const struct file *f;
    FILE *out;
    const char *in_8;           /* is XEN_ABI_BEGIN_8 open? "" no, "1" yes, or the condition */
    enum { TOP, AFTER_COMMENT, AFTER_DEFINE, AFTER_RECORD } last;
    uint64_t open;              /* the views of the #if that is open */
};

/* Opens and closes the #if around lines that only some views have. */
static void ask(struct writer *w, uint64_t views, uint64_t whole, const char *what)
{
    if (views == w->open)
        return;
    if (w->open != whole)
        fprintf(w->out, "#endif\n");
    if (views != whole)
        fprintf(w->out, "#if %s\n", condition(&w->f->views, views, what));
    w->open = views;
}

/* The value of in_8 that a record needs. XEN_ABI_BEGIN_8 has an effect on x86_32 only. */
static const char *wants_8(const struct writer *w, const struct entry *e)
{
    const struct views *v = &w->f->views;
    size_t x86_32 = 0, aligned = 0;

    for (size_t i = 0; i < v->n; i++)
        if (e->views >> i & 1) {
            const struct layout *wide = &e->layouts[v->n + i];

            if (e->layouts[i].align == wide->align && wide->align < 8)
                return w->in_8;
            x86_32++;
            aligned += e->layouts[i].align == 8;
        }
    if (!x86_32)
        return w->in_8;
    return !aligned ? "" : aligned == x86_32 ? "1" : "defined(__XEN_TOOLS__)";
}

static void put_8(struct writer *w, const char *what, const char *condition)
{
    if (!*condition)
        return;
    if (strcmp(condition, "1"))
        fprintf(w->out, "#if %s\n%s\n#endif\n", condition, what);
    else
        fprintf(w->out, "%s\n", what);
}

static void change_8(struct writer *w, const char *wanted)
{
    if (!strcmp(w->in_8, wanted))
        return;
    fputc('\n', w->out);
    put_8(w, "XEN_ABI_END", w->in_8);
    put_8(w, "XEN_ABI_BEGIN_8", wanted);
    w->in_8 = wanted;
    w->last = AFTER_RECORD;
}

/* Prepares for the first record after a node, up to the next comment or the end of the #if. */
static void look_ahead(struct writer *w, size_t node)
{
    const struct file *f = w->f;

    for (size_t i = node + 1; i < f->n && f->nodes[i].kind != COMMENT &&
         (f->nodes[i].kind != ENDIF || f->nodes[node].kind == COMMENT); i++)
        for (size_t j = 0; j < f->nodes[i].n; j++)
            if (f->nodes[i].entries[j].layouts) {
                change_8(w, wants_8(w, &f->nodes[i].entries[j]));
                return;
            }
}

static void put_row(struct writer *w, const struct row *row)
{
    char *at = !row->has_at ? NULL : by_abi(w->f, row->views, row->at);

    if (at && row->is_bits)
        at = text("%s, bit %s", at, by_abi(w->f, row->views, row->bits));
    if (at)
        fprintf(w->out, "%*s%-*s /* %s */\n", row->indent, "", 59 - row->indent, row->code, at);
    else
        fprintf(w->out, "%*s%s\n", row->indent, "", row->code);
}

static void put_record(struct writer *w, const struct entry *e)
{
    struct rows r = { w->f, e, NULL, 0, 0, 0, false };
    unsigned int sizes[64];

    for (r.view = 0; r.view < 64; r.view++) {
        const struct member **list;
        size_t n;

        if (!(e->views >> r.view & 1))
            continue;
        sizes[r.view] = (unsigned int)e->layouts[r.view].bytes;
        r.pos = 0;
        list = inside(&r, "", &n);
        (starts(e->key, "union ") ? put_union : put_struct)(&r, 4, list, n, 0);
    }
    fprintf(w->out, "%s%s {\n", r.extension ? "XEN_ABI_EXT " : "", e->key);
    w->open = e->views;
    for (size_t i = 0; i < r.n; i++) {
        ask(w, r.rows[i].views, e->views, e->key);
        put_row(w, &r.rows[i]);
    }
    ask(w, e->views, e->views, e->key);
    fprintf(w->out, "%-59s /* %s */\n", "};", by_abi(w->f, e->views, sizes));
}

/* Writes a line of C. A macro that is too long is split into two lines. */
static void put_line(struct writer *w, const char *line)
{
    size_t n = strlen(line);

    if (n > 100 && starts(line, "#define ")) {
        const char *value = strstr(line, "  ");

        fprintf(w->out, "%.*s \\\n    %s\n", (int)(value - line), line, value + strspn(value, " "));
    } else {
        fprintf(w->out, "%s\n", line);
    }
}

static void put_entries(struct writer *w, const struct node *node)
{
    uint64_t whole = w->f->views.all, open = whole;

    for (size_t i = 0; i < node->n; i++) {
        const struct entry *e = &node->entries[i];
        bool alone = e->layouts || e->enumeration;

        w->open = open;
        if (e->views != open || (e->layouts && strcmp(w->in_8, wants_8(w, e))))
            ask(w, whole, whole, e->key);
        if (e->layouts)
            change_8(w, wants_8(w, e));
        if ((w->last == AFTER_RECORD && (alone || starts(e->key, "#"))) ||
            (w->last == AFTER_DEFINE && alone))
            fputc('\n', w->out);
        ask(w, e->views, whole, e->key);
        open = w->open;
        if (e->layouts) {
            put_record(w, e);
        } else if (e->enumeration) {
            /* "enum x", the name of a typedef, or "enum x y_t" */
            const char *tag = starts(e->enumeration, "enum ") ? e->enumeration : "enum";
            const char *name = strrchr(e->enumeration, ' ');

            name = tag == e->enumeration && name == tag + 4 ? NULL : name ? name + 1 : e->enumeration;
            fprintf(w->out, "%s%.*s {\n", name ? "typedef " : "",
                    name && name > tag ? (int)(name - tag - 1) : (int)strlen(tag), tag);
            for (; i + 1 < node->n && node->entries[i + 1].enumeration; i++)
                fprintf(w->out, "    %s,\n", node->entries[i].key);
            fprintf(w->out, "    %s\n}%s%s;\n", node->entries[i].key, name ? " " : "", name ? name : "");
        } else {
            put_line(w, e->key);
        }
        w->last = alone || !starts(e->key, "#") ? AFTER_RECORD : AFTER_DEFINE;
    }
    w->open = open;
    ask(w, whole, whole, "");
}

/* ---- what an assembler must not see -------------------------------------- */

enum line_kind { COMMENT_LINE, CONSTANT, DEFINITION, IF_LINE, ELSE_LINE, ENDIF_LINE, NEITHER };

/* `in_comment` and `in_macro`: does the line continue one? Updated for the next line. */
static enum line_kind kind_of_line(const char *line, bool *in_comment, bool *in_macro)
{
    bool comment = *in_comment || starts(line, "/*"), macro = *in_macro;
    const char *end = strstr(line, "*/");

    *in_comment = comment && !end;
    *in_macro = *line && line[strlen(line) - 1] == '\\';
    if (comment)
        return COMMENT_LINE;
    if (starts(line, "#define ")) {
        const char *value = line + strlen("#define ");

        value += strspn(value, IDENTIFIER);
        value += strspn(value, " ");
        return islower((unsigned char)*value) ? NEITHER : CONSTANT;     /* another name of a type */
    }
    if (macro || !*line || starts(line, "XEN_ABI_BEGIN") || starts(line, "XEN_ABI_END"))
        return NEITHER;
    return starts(line, "#if") ? IF_LINE : starts(line, "#el") ? ELSE_LINE :
           starts(line, "#endif") ? ENDIF_LINE : DEFINITION;
}

/*
 * Copies a body of C to `out`. Everything but constants goes between #ifndef
 * XEN_ABI_ASSEMBLER and #endif. It writes as few such pairs as the constants and
 * the other conditionals between the definitions permit.
 */
static void put_body(FILE *out, char *body)
{
    struct line { const char *text; enum line_kind kind; } *lines = NULL;
    size_t n = 0, done = 0;
    bool in_comment = false, in_macro = false;

    for (char *at = body, *end; (end = strchr(at, '\n')); at = end + 1) {
        struct line *l = APPEND(lines, n);

        *end = '\0';
        l->text = at;
        l->kind = kind_of_line(at, &in_comment, &in_macro);
    }
    for (size_t i = 0; i < n; i++) {
        size_t first = i, behind = i + 1;
        unsigned int depth = 0;
        bool hides = false;         /* is a definition inside the conditional? */

        if (lines[i].kind != DEFINITION)
            continue;
        while (first > done && lines[first - 1].kind == COMMENT_LINE)
            first--;
        for (size_t j = i; j < n && lines[j].kind != CONSTANT; j++) {
            if (!depth && (lines[j].kind == ELSE_LINE || lines[j].kind == ENDIF_LINE))
                break;
            hides |= lines[j].kind == DEFINITION;
            depth += lines[j].kind == IF_LINE;
            depth -= lines[j].kind == ENDIF_LINE;
            if (!depth && hides) {
                behind = j + 1;
                hides = false;
            }
        }
        for (; done < first; done++)
            fprintf(out, "%s\n", lines[done].text);
        fprintf(out, "#ifndef XEN_ABI_ASSEMBLER\n");
        for (; done < behind; done++)
            fprintf(out, "%s\n", lines[done].text);
        fprintf(out, "#endif /* XEN_ABI_ASSEMBLER */\n");
        i = done - 1;
    }
    for (; done < n; done++)
        fprintf(out, "%s\n", lines[done].text);
}

/* The releases that are in abi-snapshots/control are `first` to `last`. */
static void put_header(FILE *out, const struct file *f, unsigned int first, unsigned int last)
{
    struct output body;
    FILE *in_body = begin_output(&body, NULL);
    struct writer w = { f, in_body, "", TOP, f->views.all };
    const char *name = strrchr(f->header, '/'), *outside = "";
    const char *above = strchr(f->header, '/') ? "../../" : "../";
    char *guard = text("__XEN_PUBLIC_CONTROL_%s__", f->header);

    for (char *p = guard; *p; p++)
        *p = strchr(IDENTIFIER, *p) ? (char)toupper((unsigned char)*p) : '_';
    name = name ? name + 1 : f->header;
    fprintf(out, "/* SPDX-License-Identifier: MIT */\n"
            "/*\n"
            " * %s - the definitions of %s in older releases of Xen.\n"
            " *\n"
            " * Contract: included by %s%s if XEN_CONTROL_RELEASE selects an older\n"
            " *           release. That header explains the operations and the members.\n"
            " *           Written by `xenabi control` from abi-snapshots/control.\n"
            " * Layout:   that of the release. The comment after a member is its offset; the\n"
            " *           comment after a closing brace is the size of the record. If ABIs have\n"
            " *           other numbers, these follow.\n"
            " */\n"
            "#include \"%s%s\"\n\n#ifndef %s\n#define %s\n\n", name, f->header, above, f->header,
            above, f->header, guard, guard);
    if (f->first > first)
        fprintf(out, "#if defined(XEN_CONTROL_OLDER) && XEN_CONTROL_RELEASE < %u\n"
                "# error \"%s: XEN_CONTROL_RELEASE is below %u, and Xen has no such header before 4.%u\"\n"
                "#endif\n\n", f->first, f->header, f->first, f->first - 400);
    fprintf(out, "#if defined(XEN_CONTROL_OLDER)");
    if (f->last < last)
        fprintf(out, " && XEN_CONTROL_RELEASE < %u", f->last + 1);
    fprintf(out, "\n\nXEN_ABI_BEGIN\n");
    w.last = AFTER_RECORD;
    for (size_t i = 0; i < f->n; i++) {
        const struct node *node = &f->nodes[i];

        switch (node->kind) {
        case COMMENT:
            look_ahead(&w, i);
            fprintf(in_body, "\n%s\n", node->text);
            w.last = AFTER_COMMENT;
            break;
        case IF:
            look_ahead(&w, i);
            outside = w.in_8;
            if (w.last != AFTER_COMMENT &&
                (w.last == AFTER_RECORD || (f->nodes[i + 1].n && f->nodes[i + 1].entries->layouts)))
                fputc('\n', in_body);
            fprintf(in_body, "%s\n", node->text);
            w.last = AFTER_COMMENT;
            break;
        case ENDIF:
            if (strcmp(w.in_8, outside))
                change_8(&w, outside);
            fprintf(in_body, "#endif\n");
            break;
        case ENTRIES:
            put_entries(&w, node);
            break;
        }
    }
    change_8(&w, "");
    end_output(&body, in_body);
    put_body(out, body.body);
    fprintf(out, "\nXEN_ABI_END\n\n#endif /* XEN_CONTROL_OLDER */\n\n#endif /* %s */\n", guard);
}

int control(int argc, char **argv)
{
    struct output outputs[N_CONTROL_HEADERS];
    struct file files[N_CONTROL_HEADERS] = { { .header = NULL } };
    unsigned int first = UINT_MAX, last = 0;

    if (argc != 2)
        fail("control", "expected two folders: SNAPSHOTS and INCLUDE");
    for (size_t i = 0; i < N_CONTROL_HEADERS; i++) {
        struct file *f = &files[i];

        f->header = control_headers[i];
        f->name = text("%s/control/%s", argv[0], f->header);
        find_views(&f->views, f->name, f->header);
        read_control(f);
        first = f->first < first ? f->first : first;
        last = f->last > last ? f->last : last;
    }
    for (size_t i = 0; i < N_CONTROL_HEADERS; i++) {
        FILE *out = begin_output(&outputs[i], text("%s/xen/control/%s", argv[1], files[i].header));

        put_header(out, &files[i], first, last);
        end_output(&outputs[i], out);
    }
    write_all(outputs, N_CONTROL_HEADERS);
    return 0;
}
