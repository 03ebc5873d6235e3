/* SPDX-License-Identifier: MIT */
/*
 * since.c - `xenabi since`: prints the first and last release of a name, and its changes.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "history.h"
#include "nearest.h"

#define TITLE_WIDTH 98
#define ABIS_WIDTH  26

/* The first release of an ABI. For arm64, some headers compile in the release before, too. */
static const char *const begins[N_ABIS] = { "3.0", "3.0", "4.2", "4.3" };

static struct history history;

/* ---- rows --------------------------------------------------------------- */

static unsigned int first_of(const struct row *row)
{
    return row->spans[0].first;
}

static unsigned int last_of(const struct row *row)
{
    return row->spans[row->n - 1].last;
}

/* Is b the same as a from the first release of b's ABIs on? */
static bool continues(const struct row *a, const struct row *b)
{
    unsigned int from = first_of(b);
    size_t i = 0;

    for (unsigned int abi = 0; abi < N_ABIS; abi++)
        if (b->abis >> abi & 1 && (!begins[abi] || strcmp(begins[abi], release_names[from])))
            return false;
    while (i < a->n && a->spans[i].last < from)
        i++;
    if (a->n - i != b->n || (b->n && a->spans[i].first > from))
        return false;
    for (size_t j = 0; j < b->n; j++, i++)
        if (a->spans[i].last != b->spans[j].last || strcmp(a->spans[i].value, b->spans[j].value) ||
            (j && a->spans[i].first != b->spans[j].first))
            return false;
    return true;
}

/* Merges the rows of ABIs that have the same history from the first release of each ABI on. */
static struct row *merge_rows(const struct row *rows, size_t n, size_t *merged)
{
    struct row *to = NULL;

    *merged = 0;
    for (size_t i = 0; i < n; i++) {
        size_t j;

        for (j = 0; j < *merged && !continues(&to[j], &rows[i]); j++)
            ;
        if (j < *merged)
            to[j].abis |= rows[i].abis;
        else
            *APPEND(to, *merged) = rows[i];
    }
    return to;
}

/* ---- text --------------------------------------------------------------- */

/* A value of the history in words. */
static const char *worded(enum row_kind kind, const char *value)
{
    uint64_t at, first, last;

    if (kind == ROW_RECORD && strstr(value, " -/-"))
        return "size unknown";
    if (kind == ROW_RECORD && sscanf(value, "%*s %" SCNu64 "/%" SCNu64, &first, &last) == 2)
        return text("%" PRIu64 " bytes, aligned to %" PRIu64, first, last);
    if (kind == ROW_FIELD)
        switch (sscanf(value, "%" SCNu64 ":%" SCNu64 "-%" SCNu64, &at, &first, &last)) {
        case 1:
            return text("offset %" PRIu64, at);
        case 3:
            return text("offset %" PRIu64 ", bits %" PRIu64 " to %" PRIu64, at, first, last);
        }
    return value;
}

static const char *range(unsigned int first, unsigned int last)
{
    return last == N_RELEASES - 1 ? text("%s -", release_names[first]) :
           first == last ? release_names[first] :
           text("%s - %s", release_names[first], release_names[last]);
}

static void put_span(const char *indent, const char *abis, const char *releases, const char *what)
{
    printf("%s%-*s  %-13s %s\n", indent, ABIS_WIDTH, abis, releases, what);
}

static void put_row(const struct row *row, const char *indent)
{
    const char *abis = abi_list(row->abis, " ");

    for (size_t i = 0; i < row->n; i++, abis = "") {
        const struct span *s = &row->spans[i];

        if (i && s->first > s[-1].last + 1)
            put_span(indent, abis, range(s[-1].last + 1, s->first - 1), "gone");
        put_span(indent, abis, range(s->first, s->last), worded(row->kind, s->value));
    }
    if (last_of(row) < N_RELEASES - 1)
        put_span(indent, abis, range(last_of(row) + 1, N_RELEASES - 1), "gone");
}

/* Has a member had the same offset for as long as its record existed? */
static bool stayed(const struct row *field, const char *record)
{
    size_t n;
    const struct row *rows = find_rows(&history, ROW_RECORD, record, &n);

    for (size_t i = 0; i < n; i++)
        if (rows[i].abis & field->abis &&
            (first_of(field) != first_of(&rows[i]) || last_of(field) != last_of(&rows[i])))
            return false;
    return field->n == 1;
}

/* Prints the members of a record that were added, moved or removed. */
static void put_fields(const char *record)
{
    size_t n, n_merged;
    const struct row *rows = find_field_rows(&history, record, &n);

    for (size_t i = 0, end; i < n; i = end) {
        bool still = true;
        struct row *merged;

        for (end = i; end < n && !strcmp(rows[end].name, rows[i].name); end++)
            still &= stayed(&rows[end], record);
        if (still)
            continue;
        printf("  .%s\n", strchr(rows[i].name, '.') + 1);
        merged = merge_rows(&rows[i], end - i, &n_merged);
        for (size_t j = 0; j < n_merged; j++)
            put_row(&merged[j], "    ");
    }
}

static void put_since(enum row_kind kind, const char *name)
{
    static const char *const kinds[] = { "constant", "member", "", "string" };
    unsigned int first = N_RELEASES, last = 0;
    const char *what = kinds[kind], *life, *late = "";
    size_t n, n_merged;
    const struct row *rows = find_rows(&history, kind, name, &n);
    struct row *merged;

    if (!n)
        return;
    for (size_t i = 0; i < n; i++) {
        first = first_of(&rows[i]) < first ? first_of(&rows[i]) : first;
        last = last_of(&rows[i]) > last ? last_of(&rows[i]) : last;
    }
    if (kind == ROW_RECORD)
        what = text("%.*s", (int)strcspn(rows->spans[rows->n - 1].value, " "),
                    rows->spans[rows->n - 1].value);
    life = last == N_RELEASES - 1 ? text("%s, since %s", what, release_names[first]) :
           last == first ? text("%s, only in %s", what, release_names[first]) :
           text("%s, %s to %s", what, release_names[first], release_names[last]);
    printf("%s%*s\n", name, TITLE_WIDTH - (int)strlen(name) > (int)strlen(life) + 2 ?
           TITLE_WIDTH - (int)strlen(name) : (int)strlen(life) + 2, life);
    merged = merge_rows(rows, n, &n_merged);
    for (size_t i = 0; i < n_merged; i++) {
        put_row(&merged[i], "  ");
        for (size_t j = 0; j < n; j++)
            if (rows[j].abis & merged[i].abis && first_of(&rows[j]) > first_of(&merged[i]))
                late = text("%s%s %s %s %s", late, *late ? "," : " ", abi_list(rows[j].abis, " "),
                            *late ? "with" : "began with", release_names[first_of(&rows[j])]);
    }
    if (kind == ROW_RECORD)
        put_fields(name);
    if (*late)
        printf("%s\n", late);
}

/* ---- names -------------------------------------------------------------- */

static bool is_known(const char *name)
{
    size_t n = 0;

    for (enum row_kind kind = ROW_CONSTANT; kind <= ROW_STRING && !n; kind++)
        find_rows(&history, kind, name, &n);
    return n;
}

/* The name in the history: for a typedef, that of its record; for a member, without indexes. */
static const char *known_name(const char *name)
{
    static struct snapshot all[N_ABIS];
    static struct views views;
    const char *plain = field_name(name, ""), *dot = strchr(name, '.'), *known;
    const char *record = dot ? text("%.*s", (int)(dot - name), name) : name;
    bool there = false;

    plain = text("%.*s", (int)strlen(plain) - 1, plain);
    if (is_known(plain))
        return plain;
    if (!all[0].abi)
        read_snapshots(all, data_folder(), ALL_ABIS, &views);
    for (size_t i = 0; i < N_ABIS * views.n; i++) {
        const struct snapshot *s = &all[i % N_ABIS];
        const struct fact *f = find_record(s, record, i / N_ABIS);

        there |= !dot && (f || find_fact(s, name, i / N_ABIS));
        known = !f ? "" : dot ? field_name(f->name, dot + 1) : bare_name(f->name);
        if (is_known(known))
            return known;
    }
    if (there)
        fail(name, "no history: history.tsv has constants, strings, records and members of x86 "
             "and Arm");
    unknown_name(name, all, &history);
}

int since(int argc, char **argv)
{
    for (int i = 0; i < argc; i++)
        if (*argv[i] == '-')
            fail(argv[i], "unknown option of xenabi since");
    if (!argc)
        fail("since", "no name given");
    read_history(&history, data_folder());
    for (int i = 0; i < argc; i++)
        argv[i] = (char *)known_name(argv[i]);
    for (int i = 0; i < argc; i++) {
        printf("%s", i ? "\n" : "");
        for (enum row_kind kind = ROW_CONSTANT; kind <= ROW_STRING; kind++)
            put_since(kind, argv[i]);
    }
    return 0;
}
