/* SPDX-License-Identifier: MIT */
/*
 * facts.c - reads abi-snapshots/.
 *
 *   ABI.h --its #includes--> ABI/HEADER --lines--> facts, by name
 *   history.tsv --lines--> rows
 *
 * A file is read as a whole and split in place; the strings of a fact point into it.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"
#include "facts.h"
#include "lines.h"

#ifndef XENABI_DATA
# define XENABI_DATA "abi-snapshots"
#endif

#define VERSION     "__XEN_INTERFACE_VERSION__"
#define TOOLS       "__XEN_TOOLS__"

const char *const abi_names[N_ABIS] = { "x86_32", "x86_64", "arm32", "arm64", "riscv64", "ppc64" };

const char *const release_names[N_RELEASES] = {
    "3.0", "3.0.4", "3.1", "3.2", "3.3", "3.4", "4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6",
    "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18",
    "4.19", "4.20", "4.21", "4.22",
};

static unsigned int number_of(const char *const *names, unsigned int n, const char *name)
{
    unsigned int i;

    for (i = 0; i < n && strcmp(names[i], name); i++)
        ;
    return i;
}

unsigned int abi_of_name(const char *name)
{
    return number_of(abi_names, N_ABIS, name);
}

const char *abi_list(unsigned int abis, const char *between)
{
    const char *s = "";

    for (unsigned int a = 0; a < N_ABIS; a++)
        if (abis >> a & 1)
            s = text("%s%s%s", s, *s ? between : "", abi_names[a]);
    return s;
}

unsigned int release_of_name(const char *name)
{
    return number_of(release_names, N_RELEASES, name);
}

const char *data_folder(void)
{
    const char *folder = getenv("XENABI_DATA");

    return folder && *folder ? folder : XENABI_DATA;
}

/* ---- files -------------------------------------------------------------- */

char *read_file(const char *file)
{
    int fd = open(file, O_RDONLY);
    struct stat st;
    size_t n = 0, size;
    char *body;

    if (fd < 0 || fstat(fd, &st))
        fail(file, "%s", strerror(errno));
    if (!S_ISREG(st.st_mode))
        fail(file, "not a regular file");
    size = (size_t)st.st_size;
    body = keep(size + 1);
    while (n < size) {
        ssize_t got = read(fd, body + n, size - n);

        if (got < 0)
            fail(file, "%s", strerror(errno));
        if (!got)
            fail(file, "truncated while it was read");
        n += (size_t)got;
    }
    close(fd);
    body[size] = '\0';
    if (memchr(body, '\0', size))
        fail(file, "not a text file");
    if (size && body[size - 1] != '\n')
        fail(file, "no newline at the end of the file");
    return body;
}

char *next_line(char **at)
{
    char *line = *at, *end = strchr(line, '\n');

    if (!end)
        return NULL;
    *end = '\0';
    *at = end + 1;
    return line;
}

/* ---- snapshots ---------------------------------------------------------- */

/* A cache: most conditions occur many times. */
struct answers {
    struct { const char *asked; uint64_t views; } answer[64];
    size_t n;
};

struct reader {
    struct snapshot *s;
    const struct views *views;
    struct answers *answers;
    const char *file, *header;
    unsigned long line;
};

/* The text of a header's snapshot. */
struct source {
    struct snapshot *s;
    const char *file, *header;
    char *body;
};

static struct fact *add_fact(struct reader *r, int kind, const char *name, uint64_t views,
                             bool conditional)
{
    struct fact *f = APPEND(r->s->facts, r->s->n);

    memset(f, 0, sizeof *f);
    f->kind = kind;
    f->header = r->header;
    f->name = name;
    f->views = views;
    f->conditional = conditional;
    return f;
}

static bool is_open(const struct fact *f)
{
    return f->at_least || (f->n && f->members[f->n - 1].kind == TAIL);
}

/* Adds a line to its record. Splits a fact whose views are not all views of the line. */
static void add_member(struct reader *r, const char *name, const struct member *m, uint64_t views)
{
    struct snapshot *s = r->s;
    size_t end = s->n;
    bool found = false;

    for (size_t i = end; i-- && s->facts[i].kind == RECORD && !strcmp(s->facts[i].name, name) &&
                         s->facts[i].header == r->header; ) {
        struct fact *f = &s->facts[i];

        found = true;
        if (!(f->views & views))
            continue;
        if (f->views & ~views) {
            struct fact *rest = add_fact(r, RECORD, name, f->views & ~views, true);

            f = &s->facts[i];
            rest->bytes = f->bytes;
            rest->align = f->align;
            rest->at_least = f->at_least;
            for (size_t j = 0; j < f->n; j++)
                *APPEND(rest->members, rest->n) = f->members[j];
            f->views &= views;
            f->conditional = true;
        }
        *APPEND(f->members, f->n) = *m;
        if (m->end > f->bytes * 8 && !is_open(f))
            fail(r->file, "line %lu: member ends after the end of its record: %s", r->line,
                 m->path);
    }
    if (!found)
        fail(r->file, "line %lu: member does not follow its record: %s", r->line, name);
}

static void read_member(struct reader *r, const char *kind, const char *name, char *p,
                        uint64_t views)
{
    struct member m = { HOLE, "", "", 0, 0, 0 };
    const char *first;
    uint64_t at;

    if (!strcmp(kind, "FIELD"))
        m.kind = FIELD;
    else if (!strcmp(kind, "TAIL"))
        m.kind = TAIL;
    else if (!strcmp(kind, "BITS"))
        m.kind = BITS;
    else if (strcmp(kind, "HOLE"))
        fail(r->file, "line %lu: not a line of a snapshot: XEN_ABI_%s", r->line, kind);
    if (m.kind != HOLE)
        m.path = argument(&p);
    first = m.path ? argument(&p) : NULL;
    if (!read_number(first, &at) || !read_number(argument(&p), &m.bytes) ||
        (m.kind != HOLE && !(m.type = argument(&p))))
        fail(r->file, "line %lu: %s: %s", r->line, m.kind == HOLE ?
             "hole without offset and size" : "member without offset, size and type", name);
    m.at = m.kind == BITS ? at : at * 8;
    m.end = m.at + (m.kind == BITS ? m.bytes : m.kind == TAIL ? 0 : m.bytes * 8);
    add_member(r, name, &m, views);
}

static void read_fact(struct reader *r, char *line, uint64_t views, bool conditional)
{
    char *kind = line + strlen("XEN_ABI_"), *p = strchr(kind, '('), *end = strrchr(line, ')');
    struct fact *f;
    char *name;

    if (!p || !end || end[1])
        fail(r->file, "line %lu: not a line of a snapshot: %s", r->line, line);
    *p++ = '\0';
    name = argument(&p);
    if (!name)
        fail(r->file, "line %lu: not a line of a snapshot: %s", r->line, line);
    if (starts(kind, "RECORD")) {
        f = add_fact(r, RECORD, name, views, conditional);
        f->at_least = !strcmp(kind, "RECORD_MIN");
        if (!f->at_least && strcmp(kind, "RECORD"))
            fail(r->file, "line %lu: not a line of a snapshot: %s", r->line, line);
        if (!read_number(argument(&p), &f->bytes) || !read_number(argument(&p), &f->align))
            fail(r->file, "line %lu: record without size and alignment: %s", r->line, name);
    } else if (!strcmp(kind, "CONST") || !strcmp(kind, "STRING")) {
        f = add_fact(r, *kind == 'C' ? CONSTANT : STRING, name, views, conditional);
        f->value = p;
        *end = '\0';
        if (p >= end || (f->kind == STRING) != (*p == '"' && end - p > 1 && end[-1] == '"'))
            fail(r->file, "line %lu: constant without value: %s", r->line, name);
    } else if (!strcmp(kind, "TYPE")) {
        f = add_fact(r, TYPE, name, views, conditional);
        if (!read_number(argument(&p), &f->bytes) || !(f->type = argument(&p)))
            fail(r->file, "line %lu: typedef without size and type: %s", r->line, name);
    } else if (!strcmp(kind, "ENUM")) {
        f = add_fact(r, TYPE, name, views, conditional);
        f->type = "enum";
    } else {
        read_member(r, kind, name, p, views);
    }
}

/* The views in which a condition holds. */
static uint64_t views_of(const struct reader *r, const char *asked)
{
    struct answers *known = r->answers;
    uint64_t found = 0;

    for (size_t i = 0; i < known->n; i++)
        if (!strcmp(known->answer[i].asked, asked))
            return known->answer[i].views;
    for (size_t i = 0; i < r->views->n; i++) {
        const struct view *v = &r->views->view[i];
        struct define defines[] = { { VERSION, v->version }, { TOOLS, 1 } };

        if (holds(r->file, r->line, asked, defines, v->tools ? 2 : 1))
            found |= UINT64_C(1) << i;
    }
    if (known->n < sizeof known->answer / sizeof *known->answer) {
        known->answer[known->n].asked = asked;
        known->answer[known->n++].views = found;
    }
    return found;
}

/* Each byte of a record must be in a member or a hole; otherwise lines are missing. */
static void check_record(const struct reader *r, const struct fact *f)
{
    uint64_t covered = 0;

    for (size_t i = 0; i < f->n && f->members[i].at <= covered; i++)
        if (f->members[i].end > covered)
            covered = (f->members[i].end + 7) / 8 * 8;
    if (f->kind == RECORD && covered < f->bytes * 8 && !is_open(f))
        fail(r->file, "%s: byte %" PRIu64 " belongs to no member and no hole", f->name,
             covered / 8);
}

static void read_header(struct source *source, const struct views *views, struct answers *answers)
{
    struct { uint64_t taken, before; } stack[8];
    struct reader r = { source->s, views, answers, source->file, source->header, 0 };
    uint64_t seen = UINT64_MAX >> (MAX_VIEWS - views->n);
    size_t depth = 0, before = source->s->n;
    char *line;

    while ((line = next_line(&source->body))) {
        r.line++;
        if (starts(line, "XEN_ABI_")) {
            if (seen)
                read_fact(&r, line, seen, depth > 0);
        } else if (starts(line, "#if ")) {
            if (depth == sizeof stack / sizeof *stack)
                fail(r.file, "line %lu: conditions are nested too deeply", r.line);
            stack[depth].before = seen;
            stack[depth].taken = views_of(&r, line + strlen("#if "));
            seen &= stack[depth++].taken;
        } else if (!strcmp(line, "#else") && depth) {
            seen = stack[depth - 1].before & ~stack[depth - 1].taken;
        } else if (!strcmp(line, "#endif") && depth) {
            seen = stack[--depth].before;
        } else if (!starts(line, "/*")) {
            fail(r.file, "line %lu: not a line of a snapshot: %s", r.line, line);
        }
    }
    if (depth)
        fail(r.file, "line %lu: #if without #endif", r.line);
    for (size_t i = before; i < r.s->n; i++)
        check_record(&r, &r.s->facts[i]);
}

static int newest_first(const void *a, const void *b)
{
    const struct view *x = a, *y = b;

    return (x->version < y->version) - (x->version > y->version);
}

/* Makes a view for tools, and one for each interface version in a condition. */
static void find_views(struct views *views, const struct source *sources, size_t n)
{
    struct view *v = views->view;
    size_t distinct = 1;

    v[0] = (struct view){ 0, false };
    views->n = 1;
    for (size_t i = 0; i < n; i++)
        for (const char *p = sources[i].body; (p = strstr(p, VERSION)); ) {
            uint64_t version;
            size_t j;

            p += strlen(VERSION);
            version = strtoull(p + strspn(p, " <>="), NULL, 16);
            for (j = 0; j < views->n && v[j].version != version; j++)
                ;
            if (j < views->n)
                continue;
            if (views->n == MAX_VIEWS - 1)
                fail(sources[i].file, "too many interface versions");
            v[views->n++].version = version;
        }
    qsort(v, views->n, sizeof *v, newest_first);
    distinct = views->n++;
    memmove(v + 1, v, distinct * sizeof *v);
    for (size_t i = 1; i < views->n; i++)
        v[i].tools = false;
    v[0].tools = true;
}

static size_t hash(const char *name)
{
    uint64_t h = 14695981039346656037U;

    for (; *name; name++)
        h = (h ^ (unsigned char)*name) * 1099511628211U;
    return (size_t)(h ^ h >> 32);
}

static void index_names(struct snapshot *s)
{
    for (s->n_slots = 64; s->n_slots < s->n * 2; s->n_slots *= 2)
        ;
    s->slots = memset(keep(s->n_slots * sizeof *s->slots), 0, s->n_slots * sizeof *s->slots);
    for (size_t i = 0; i < s->n; i++) {
        size_t slot = hash(s->facts[i].name);

        while (s->slots[slot & (s->n_slots - 1)])
            slot++;
        s->slots[slot & (s->n_slots - 1)] = (unsigned int)i + 1;
    }
}

void read_snapshots(struct snapshot all[N_ABIS], const char *folder, unsigned int abis,
                    struct views *views)
{
    struct answers answers = { .n = 0 };
    struct source *sources = NULL;
    size_t n = 0;

    memset(all, 0, N_ABIS * sizeof *all);
    for (unsigned int a = 0; a < N_ABIS; a++) {
        char *file, *before, *at, *line;

        if (!(abis >> a & 1))
            continue;
        file = text("%s/%s.h", folder, abi_names[a]);
        before = text("# include \"%s/", abi_names[a]);
        at = read_file(file);
        while ((line = next_line(&at)))
            if (starts(line, before)) {
                char *header = line + strlen(before);
                struct source *s;

                header[strcspn(header, "\"")] = '\0';
                if (!strcmp(header, "abi.h"))   /* our own, without definitions of Xen */
                    continue;
                *APPEND(all[a].headers, all[a].n_headers) = header;
                s = APPEND(sources, n);
                s->s = &all[a];
                s->file = text("%s/%s/%s", folder, abi_names[a], header);
                s->header = header;
                s->body = read_file(s->file);
            }
        all[a].abi = abi_names[a];
        if (!all[a].n_headers)
            fail(file, "lists no header");
    }
    if (!views->n)
        find_views(views, sources, n);
    for (size_t i = 0; i < n; i++)
        read_header(&sources[i], views, &answers);
    for (unsigned int a = 0; a < N_ABIS; a++)
        if (all[a].abi)
            index_names(&all[a]);
}

struct fact *next_fact(const struct snapshot *s, const char *name, const struct fact *before)
{
    for (size_t slot = hash(name); s->n_slots; slot++) {
        unsigned int found = s->slots[slot & (s->n_slots - 1)];
        struct fact *f;

        if (!found)
            break;
        f = &s->facts[found - 1];

        if (before) {
            if (f == before)
                before = NULL;
        } else if (!strcmp(f->name, name)) {
            return f;
        }
    }
    return NULL;
}

struct fact *find_fact(const struct snapshot *s, const char *name, size_t view)
{
    struct fact *f = NULL;

    while ((f = next_fact(s, name, f)) && !(f->views >> view & 1))
        ;
    return f;
}

struct fact *find_record(const struct snapshot *s, const char *name, size_t view)
{
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
        struct fact *f = find_fact(s, name, view);

        if (f && f->kind == TYPE) {
            name = f->type;
            continue;
        }
        if (!f && !strchr(name, ' ') && !(f = find_fact(s, text("struct %s", name), view)))
            f = find_fact(s, text("union %s", name), view);
        return f && f->kind == RECORD ? f : NULL;
    }
    return NULL;
}

const char *views_text(const struct views *views, uint64_t mask)
{
    const char *ranges = "";
    size_t first = views->view[0].tools ? 1 : 0;
    bool tools = first && mask & 1, newest = views->n > first && mask >> first & 1;
    uint64_t guests = mask >> first, all = UINT64_MAX >> (MAX_VIEWS - views->n) >> first;

    if (!guests)
        return TOOLS_ONLY;
    if (guests != all)
        for (size_t i = views->n, from; i-- > first; ) {
            const char *range;

            if (!(mask >> i & 1))
                continue;
            for (from = i; i > first && mask >> (i - 1) & 1; i--)
                ;
            range = from + 1 < views->n ? text(">= 0x%08" PRIx64, views->view[from].version) : "";
            if (i > first)
                range = text("%s%s< 0x%08" PRIx64, range, *range ? " and " : "",
                             views->view[i - 1].version);
            ranges = *ranges ? text("%s, %s", ranges, range) : range;
        }
    if (!first || tools == newest)
        return ranges;
    return text("%s%s%s", ranges, *ranges ? ", " : "", tools ? "tools" : "not tools");
}

const char *bare_name(const char *record)
{
    return starts(record, "struct ") || starts(record, "union ") ? strchr(record, ' ') + 1 : record;
}

/* ---- operations --------------------------------------------------------- */

void read_operations(struct operations *o, const char *folder)
{
    char *file = text("%s/operations.tsv", folder), *at = read_file(file), *line;

    memset(o, 0, sizeof *o);
    for (unsigned long n = 1; (line = next_line(&at)); n++) {
        char *name = strchr(line, '\t'), *record = name ? strchr(name + 1, '\t') : NULL;

        if (!record || strchr(record + 1, '\t') || name == line || record == name + 1 || !record[1])
            fail(file, "line %lu: expected hypercall, operation and record", n);
        *name++ = *record++ = '\0';
        *APPEND(o->list, o->n) = (struct operation){ line, name, record };
    }
}

/* ---- history ------------------------------------------------------------ */

static const char *const row_kinds[] = { "constant", "field", "record", "string" };

/* Reads the name of a release that ends with `end`. */
static bool read_release(char **s, char end, unsigned int *release)
{
    char *name = *s, *p = strchr(name, end);

    if (!p)
        return false;
    *p = '\0';
    *s = p + 1;
    *release = release_of_name(name);
    return *release < N_RELEASES;
}

/* Reads FIRST-LAST=VALUE in place; ` ; ` separates it from the next. */
static bool read_span(char **at, struct span *span)
{
    char *p = *at;

    if (!read_release(&p, '-', &span->first))
        return false;
    span->last = N_RELEASES - 1;
    if (*p == '=')
        p++;
    else if (!read_release(&p, '=', &span->last))
        return false;
    if (span->last < span->first)
        return false;
    span->value = p;
    if (*p == '"') {
        for (p++; *p && *p != '"'; p++)
            if (*p == '\\' && p[1])
                p++;
        if (!*p++)
            return false;
    } else {
        p = strchr(p, ';') ? strchr(p, ';') - 1 : p + strlen(p);
    }
    if (p == span->value)
        return false;
    if (!*p) {
        *at = NULL;
        return true;
    }
    if (!starts(p, " ; "))
        return false;
    *p = '\0';
    *at = p + strlen(" ; ");
    return true;
}

static bool read_row(struct row *row, char *line)
{
    char *column[4], *p = line;
    unsigned int kind;

    for (int i = 0; i < 4; i++) {
        column[i] = p;
        p += strcspn(p, "\t");
        if ((*p != '\0') != (i < 3))
            return false;
        *p++ = '\0';
    }
    kind = number_of(row_kinds, 4, column[0]);
    if (kind == 4 || !*column[1])
        return false;
    row->kind = kind;
    row->name = column[1];
    row->abis = 0;
    for (char *abi = column[2], *end; abi; abi = end) {
        unsigned int a;

        end = strchr(abi, ',');
        if (end)
            *end++ = '\0';
        a = abi_of_name(abi);
        if (a == N_ABIS)
            return false;
        row->abis |= 1U << a;
    }
    row->spans = NULL;
    row->n = 0;
    for (char *at = column[3]; at; ) {
        struct span span;

        if (!read_span(&at, &span) || (row->n && span.first <= row->spans[row->n - 1].last))
            return false;
        *APPEND(row->spans, row->n) = span;
    }
    return true;
}

static int by_name(const void *a, const void *b)
{
    const struct row *x = a, *y = b;

    return x->kind != y->kind ? (int)x->kind - (int)y->kind : strcmp(x->name, y->name);
}

void read_history(struct history *h, const char *folder)
{
    char *file = text("%s/history.tsv", folder), *at = read_file(file), *line;

    memset(h, 0, sizeof *h);
    for (unsigned long n = 1; (line = next_line(&at)); n++) {
        struct row row;

        if (*line == '#')
            continue;
        if (!read_row(&row, line))
            fail(file, "line %lu: not a valid row", n);
        if (h->n && by_name(&h->rows[h->n - 1], &row) > 0)
            fail(file, "line %lu: not sorted by kind and name", n);
        *APPEND(h->rows, h->n) = row;
    }
    if (!h->n)
        fail(file, "no rows");
}

/* The first row whose name is not less than a name. */
static size_t lower_bound(const struct history *h, enum row_kind kind, const char *name)
{
    struct row key = { .kind = kind, .name = name };
    size_t low = 0, high = h->n;

    while (low < high) {
        size_t middle = (low + high) / 2;

        if (by_name(&h->rows[middle], &key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct row *find_rows(const struct history *h, enum row_kind kind, const char *name,
                            size_t *n)
{
    size_t first = lower_bound(h, kind, name), end = first;

    while (end < h->n && h->rows[end].kind == kind && !strcmp(h->rows[end].name, name))
        end++;
    *n = end - first;
    return h->rows + first;
}

const struct row *find_field_rows(const struct history *h, const char *record, size_t *n)
{
    const char *prefix = text("%s.", bare_name(record));
    size_t first = lower_bound(h, ROW_FIELD, prefix), end = first;

    while (end < h->n && h->rows[end].kind == ROW_FIELD && starts(h->rows[end].name, prefix))
        end++;
    *n = end - first;
    return h->rows + first;
}

const char *field_name(const char *record, const char *path)
{
    char *name = text("%s.%s", bare_name(record), path), *to = name;

    for (const char *from = name; *from; from++)
        if (*from != '[')
            *to++ = *from;
        else if (!(from = strchr(from, ']')))
            break;
    *to = '\0';
    return name;
}

/* The value of a row in a release, or NULL. */
static const char *value_of(const struct row *row, unsigned int abi, unsigned int release)
{
    for (size_t i = 0; row->abis >> abi & 1 && i < row->n; i++)
        if (row->spans[i].first <= release && release <= row->spans[i].last)
            return row->spans[i].value;
    return NULL;
}

const char *value_in(const struct history *h, enum row_kind kind, const char *name,
                     unsigned int abi, unsigned int release)
{
    const char *value = NULL;
    const struct row *rows;
    size_t n;

    rows = find_rows(h, kind, kind == ROW_RECORD ? bare_name(name) : name, &n);

    for (size_t i = 0; i < n && !value; i++)
        value = value_of(&rows[i], abi, release);
    return value;
}

static int by_place(const void *a, const void *b)
{
    const struct member *x = a, *y = b;

    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : strcmp(x->path, y->path);
}

bool record_in(const struct history *h, const char *record, unsigned int abi,
               unsigned int release, struct fact *found)
{
    const char *value = value_in(h, ROW_RECORD, record, abi, release);
    size_t n, skip = strlen(bare_name(record)) + 1;
    const struct row *rows = find_field_rows(h, record, &n);

    if (!value)
        return false;
    memset(found, 0, sizeof *found);
    found->kind = RECORD;
    if (!strstr(value, " -/-") &&
        sscanf(value, "%*s %" SCNu64 "/%" SCNu64, &found->bytes, &found->align) != 2)
        fail("history.tsv", "%s: invalid size and alignment of a record: %s", record, value);
    found->name = record;
    for (size_t i = 0; i < n; i++) {
        struct member m = { FIELD, rows[i].name + skip, "", 0, 0, 0 };
        uint64_t at, first, last;

        value = value_of(&rows[i], abi, release);
        if (!value)
            continue;
        switch (sscanf(value, "%" SCNu64 ":%" SCNu64 "-%" SCNu64, &at, &first, &last)) {
        case 1:
            m.at = m.end = at * 8;
            break;
        case 3:
            m.kind = BITS;
            m.at = at * 8 + first;
            m.end = at * 8 + last + 1;
            m.bytes = m.end - m.at;
            break;
        default:
            fail("history.tsv", "%s: invalid offset of a member: %s", rows[i].name, value);
        }
        *APPEND(found->members, found->n) = m;
    }
    if (found->n)
        qsort(found->members, found->n, sizeof *found->members, by_place);
    return true;
}

/* ---- names -------------------------------------------------------------- */

/* The edit distance of two names, or more than `most`. */
static size_t distance(const char *a, const char *b, size_t most)
{
    size_t n = strlen(a), m = strlen(b), row[128], before, least;

    if (m >= sizeof row / sizeof *row || (n > m ? n - m : m - n) > most)
        return most + 1;
    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 1; i <= n; i++) {
        before = row[0];
        least = row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t change = before + (a[i - 1] != b[j - 1]);

            before = row[j];
            if (change > row[j] + 1)
                change = row[j] + 1;
            row[j] = change < row[j - 1] + 1 ? change : row[j - 1] + 1;
            least = row[j] < least ? row[j] : least;
        }
        if (least > most)
            return most + 1;
    }
    return row[m];
}

/* The names that are most similar to one so far. */
struct nearest {
    const char *name, *found[3];
    size_t n, distance;
};

static void compare_name(struct nearest *to, const char *name)
{
    size_t d = distance(to->name, name, to->distance);

    if (d > to->distance)
        return;
    if (d < to->distance)
        to->n = 0;
    to->distance = d;
    for (size_t i = 0; i < to->n; i++)
        if (!strcmp(to->found[i], name))
            return;
    if (to->n < sizeof to->found / sizeof *to->found)
        to->found[to->n++] = name;
}

void unknown_name(const char *name, const struct snapshot all[N_ABIS], const struct history *h)
{
    struct nearest to = { name, { NULL }, 0, strlen(name) / 3 + 1 };
    const char *dot = strchr(name, '.'), *list = "";

    for (unsigned int a = 0; a < N_ABIS; a++) {
        struct fact *record = NULL;

        if (dot)
            record = find_record(&all[a], text("%.*s", (int)(dot - name), name), 0);
        for (size_t i = 0; record && i < record->n; i++)
            if (record->members[i].kind != HOLE)
                compare_name(&to, field_name(record->name, record->members[i].path));
        for (size_t i = 0; i < all[a].n; i++) {
            const char *known = all[a].facts[i].name;

            compare_name(&to, strchr(name, ' ') ? known : bare_name(known));
        }
        for (size_t i = 0; i < all[a].n_headers; i++)
            compare_name(&to, all[a].headers[i]);
    }
    for (size_t i = 0; h && i < h->n; i++)
        if (h->rows[i].kind != ROW_FIELD || dot)
            compare_name(&to, h->rows[i].name);
    for (size_t i = 0; i < to.n; i++)
        list = text("%s%s%s", list, i ? ", " : "; nearest: ", to.found[i]);
    fail(name, "no such name%s", list);
}
