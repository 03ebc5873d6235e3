/* SPDX-License-Identifier: MIT */
/*
 * history.c - reads abi-snapshots/history.tsv.
 *
 *   history.tsv --lines--> rows, by kind and name --at a release--> a value, the layout of a record
 *
 * The file is split in place; the strings of a row point into it.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "facts.h"
#include "history.h"

const char *const release_names[N_RELEASES] = {
    "3.0", "3.0.4", "3.1", "3.2", "3.3", "3.4", "4.0", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6",
    "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13", "4.14", "4.15", "4.16", "4.17", "4.18",
    "4.19", "4.20", "4.21", "4.22",
};

static const char *const row_kinds[] = { "constant", "field", "record", "string" };

static unsigned int number_of(const char *const *names, unsigned int n, const char *name)
{
    unsigned int i;

    for (i = 0; i < n && strcmp(names[i], name); i++)
        ;
    return i;
}

unsigned int release_of_name(const char *name)
{
    return number_of(release_names, N_RELEASES, name);
}

const char *releases_text(uint32_t releases)
{
    const char *s = "";

    for (unsigned int first = 0, end; first < N_RELEASES; first = end + 1) {
        for (end = first; end < N_RELEASES && releases >> end & 1; end++)
            ;
        if (end > first)
            s = text("%s%s%s%s%s", s, *s ? ", " : "Xen ", release_names[first],
                     end > first + 1 ? " to " : "", end > first + 1 ? release_names[end - 1] : "");
    }
    return *s ? s : "no release";
}

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
