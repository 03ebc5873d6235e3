/* SPDX-License-Identifier: MIT */
/*
 * names.c - finds the record, typedef or constant of Xen that a name means, and the layouts of the
 * first two.
 *
 *   name --maps, or the same name--> Xen's name --facts.c, history.c--> candidates
 *
 * A map is a list of names that others have given to Xen's records and constants. A line of a map
 * takes precedence over a name of Xen.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <string.h>

#include "base.h"
#include "facts.h"
#include "history.h"
#include "names.h"

/* ---- maps --------------------------------------------------------------- */

/*
 * A line of a map. `name` may contain one '*'; the '*' in `xen` then stands for the same
 * text. Records of that name are skipped if `xen` is "-". A line with an ABI is for records only.
 */
struct rename {
    const char *before, *after; /* the text before and after the '*' */
    const char *xen;
    unsigned int abi;           /* N_ABIS: the ABI of the binary */
    bool any;                   /* there is a '*' */
};

static struct snapshot snapshots[N_ABIS];
static struct views views;
static struct history history;
static struct rename *renames;
static size_t n_renames;

/* A hash table of names. */
struct table {
    const char **names;
    size_t n_slots, n;
};

static struct table types;      /* all of Xen's records and typedefs */
static struct table constants;  /* and strings */

/* The slot of a name: *slot is the same name, or NULL if it is not in the table. */
static const char **slot_of(const struct table *t, const char *name)
{
    uint64_t h = 14695981039346656037U;

    for (const char *p = name; *p; p++)
        h = (h ^ (unsigned char)*p) * 1099511628211U;
    h ^= h >> 32;
    while (t->names[h & (t->n_slots - 1)] && strcmp(t->names[h & (t->n_slots - 1)], name))
        h++;
    return &t->names[h & (t->n_slots - 1)];
}

static void add_name(struct table *t, const char *name)
{
    const char **slot;

    if (t->n * 2 >= t->n_slots) {
        const char **old = t->names;
        size_t n = t->n_slots;

        t->n_slots = n ? n * 2 : 1024;
        t->names = keep(t->n_slots * sizeof *t->names);
        memset(t->names, 0, t->n_slots * sizeof *t->names);
        for (size_t i = 0; i < n; i++)
            if (old[i])
                *slot_of(t, old[i]) = old[i];
    }
    slot = slot_of(t, name);
    if (!*slot) {
        *slot = name;
        t->n++;
    }
}

/* Reads a map: NAME XEN-NAME [ABI], one in each line. */
static void read_map(const char *file)
{
    char *at = read_file(file), *line;

    for (unsigned long n = 1; (line = next_line(&at)); n++) {
        char *name, *xen, *abi, *rest, *star;
        struct rename *r;

        line[strcspn(line, "#")] = '\0';
        name = strtok_r(line, " \t", &rest);
        if (!name)
            continue;
        xen = strtok_r(NULL, " \t", &rest);
        abi = strtok_r(NULL, " \t", &rest);
        if (!xen || strtok_r(NULL, " \t", &rest))
            fail(file, "line %lu: expected NAME XEN-NAME [ABI]", n);
        star = strchr(name, '*');
        r = APPEND(renames, n_renames);
        r->any = star != NULL;
        r->before = name;
        r->after = star ? star + 1 : "";
        r->xen = xen;
        r->abi = abi ? abi_of_name(abi) : N_ABIS;
        if (star)
            *star = '\0';
        if (abi && r->abi == N_ABIS)
            fail(file, "line %lu: unknown ABI: %s", n, abi);
        if (!strcmp(xen, "-"))
            continue;
        if (strchr(r->after, '*') || (strchr(xen, '*') != NULL) != r->any ||
            (r->any && strchr(strchr(xen, '*') + 1, '*')))
            fail(file, "line %lu: expected one * in both names or in neither", n);
        if (!r->any && !*slot_of(&types, xen) && !*slot_of(&constants, xen))
            fail(file, "line %lu: unknown Xen record, type or constant: %s", n, xen);
    }
}

/* Handles are not compared on their own, but as members. */
static bool is_handle(const char *name)
{
    return starts(name, "__guest_handle_");
}

void read_names(const char *const *maps, size_t n)
{
    read_snapshots(snapshots, data_folder(), ALL_ABIS, &views);
    read_history(&history, data_folder());
    for (unsigned int abi = 0; abi < N_ABIS; abi++)
        for (size_t i = 0; i < snapshots[abi].n; i++) {
            const struct fact *f = &snapshots[abi].facts[i];

            if (f->kind == CONSTANT || f->kind == STRING)
                add_name(&constants, f->name);
            else if (!is_handle(f->name))
                add_name(&types, bare_name(f->name));
        }
    for (size_t i = 0; i < history.n; i++) {
        const struct row *row = &history.rows[i];

        if (row->kind == ROW_CONSTANT || row->kind == ROW_STRING)
            add_name(&constants, row->name);
        else if (row->kind == ROW_RECORD && !is_handle(row->name))
            add_name(&types, row->name);
    }
    for (size_t i = 0; i < n; i++)
        read_map(maps[i]);
    read_map(text("%s/drift.map", data_folder()));
}

/* Xen's name in the table for a name, according to the maps; NULL: none. */
static const char *renamed(const struct table *t, const char *name, unsigned int *abi)
{
    for (size_t i = 0; i < n_renames; i++) {
        const struct rename *r = &renames[i];
        size_t before, after, n;
        const char *xen;
        char buffer[256];

        if (*r->before != '\0' && *r->before != *name)
            continue;
        if (!r->any) {
            if (strcmp(r->before, name) || (strcmp(r->xen, "-") && !*slot_of(t, r->xen)))
                continue;
            xen = r->xen;
        } else {
            before = strlen(r->before);
            after = strlen(r->after);
            n = strlen(name);
            if (n <= before + after || strncmp(name, r->before, before) ||
                strcmp(name + n - after, r->after))
                continue;
            n -= before + after;
            xen = strchr(r->xen, '*');
            if (!xen) {
                if (!*slot_of(t, name))
                    continue;
                return r->xen;
            }
            snprintf(buffer, sizeof buffer, "%.*s%.*s%s", (int)(xen - r->xen), r->xen, (int)n,
                     name + before, xen + 1);
            xen = *slot_of(t, buffer);
            if (!xen)
                continue;
        }
        if (r->abi != N_ABIS)
            *abi = r->abi;
        return xen;
    }
    return NULL;
}

/* ---- what Xen has or had for a name ------------------------------------- */

static const struct fact *type_or_record(const struct snapshot *s, const char *name, size_t view)
{
    const struct fact *f = find_record(s, name, view);

    return f ? f : find_fact(s, name, view);
}

static bool same_members(const struct fact *a, const struct fact *b)
{
    if (a->bytes != b->bytes || a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (a->members[i].at != b->members[i].at || a->members[i].end != b->members[i].end ||
            strcmp(a->members[i].path, b->members[i].path))
            return false;
    return true;
}

/*
 * The layout in a release. The history has sizes of records but not of members. If a
 * member is a record according to its type in the snapshot, its size is taken from there.
 */
static bool in_release(const struct subject *s, unsigned int release, struct fact *past)
{
    const struct fact *now = s->n ? s->candidates->fact : NULL, *inner;
    uint64_t bytes;

    if (!record_in(&history, s->xen, s->abi, release, past))
        return false;
    for (size_t i = 0; now && i < now->n; i++) {
        const struct member *m = &now->members[i];
        size_t n = strcspn(m->type, "[");
        const char *size;

        if (m->kind != FIELD ||
            !(inner = find_record(&snapshots[s->abi],
                                  text("%.*s", (int)(n - (m->type[n] == '[')), m->type), 0)) ||
            !(size = value_in(&history, ROW_RECORD, inner->name, s->abi, release)) ||
            sscanf(size, "%*s %" SCNu64, &bytes) != 1 || !inner->bytes)
            continue;
        bytes *= m->bytes / inner->bytes;
        for (size_t j = 0; j < past->n; j++)    /* an array can have been shorter */
            if (!strcmp(past->members[j].path, m->path) &&
                past->members[j].at / 8 + bytes <= past->bytes)
                past->members[j].end += bytes * 8;
    }
    return true;
}

/* Finds all layouts for the name: at each interface version, then in each release. */
static void find_candidates(struct subject *s)
{
    const struct snapshot *snapshot = &snapshots[s->abi];
    struct candidate *c;
    struct fact *f, before;

    for (size_t v = 0; v < views.n; v++) {
        const struct fact *seen = type_or_record(snapshot, s->xen, v);
        bool known = !seen;

        for (size_t i = 0; i < s->n; i++)
            known |= s->candidates[i].fact == seen;
        if (known)
            continue;
        c = APPEND(s->candidates, s->n);
        c->fact = seen;
        c->when = seen->views & 3 ? NULL :      /* tools, or the newest guests */
                  text("interface version %s", views_text(&views, seen->views));
        c->past = false;
    }
    s->is_past = !s->n;
    for (unsigned int last = N_RELEASES, first; last--; last = first) {
        f = keep(sizeof *f);
        first = last;
        if (!in_release(s, last, f))
            continue;
        while (first && in_release(s, first - 1, &before) && same_members(f, &before))
            first--;
        if (last == N_RELEASES - 1 && s->n)
            continue;           /* the snapshot has more details */
        c = APPEND(s->candidates, s->n);
        c->fact = f;
        c->past = true;
        c->when = first == last ? text("Xen %s", release_names[last]) :
                  text("Xen %s to %s", release_names[first], release_names[last]);
    }
}

bool is_xens(const char *name)
{
    unsigned int abi;

    return renamed(&types, name, &abi) || *slot_of(&types, name);
}

const char *constant_of(const char *name)
{
    unsigned int abi = N_ABIS;
    const char *xen = renamed(&constants, name, &abi);

    return xen && abi == N_ABIS ? xen : *slot_of(&constants, name);
}

const struct subject *subject_of(const char *name, unsigned int abi)
{
    const char *xen = renamed(&types, name, &abi);
    struct subject *s = keep(sizeof *s);

    memset(s, 0, sizeof *s);
    s->name = name;
    s->xen = xen ? xen : *slot_of(&types, name);
    s->abi = abi;
    find_candidates(s);
    return s;
}
