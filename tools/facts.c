/* SPDX-License-Identifier: MIT */
/*
 * facts.c - reads the snapshots and operations.tsv in abi-snapshots/.
 *
 *   ABI.h --its #includes--> ABI/HEADER --lines--> facts, by name
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

unsigned int abi_of_name(const char *name)
{
    unsigned int a;

    for (a = 0; a < N_ABIS && strcmp(abi_names[a], name); a++)
        ;
    return a;
}

const char *abi_list(unsigned int abis, const char *between)
{
    const char *s = "";

    for (unsigned int a = 0; a < N_ABIS; a++)
        if (abis >> a & 1)
            s = text("%s%s%s", s, *s ? between : "", abi_names[a]);
    return s;
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

    if (!strcmp(kind, "FIELD") || !strcmp(kind, "INNER") || !strcmp(kind, "UNNAMED"))
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
    if (is_for_compiler(kind))
        return;
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
    } else if (!strcmp(kind, "TYPE") || !strcmp(kind, "WORD")) {
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
