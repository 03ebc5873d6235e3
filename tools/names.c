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
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "facts.h"
#include "history.h"
#include "names.h"

/* ---- maps --------------------------------------------------------------- */

/*
 * A line of a map. `name` may contain one '*'; the '*' in `xen` then stands for the same
 * text. Records and enumerators of that name are skipped if `xen` is "-". A line with an ABI is for
 * records only.
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
    const char **slots;
    size_t n_slots, n;
};

static struct table xen_names;      /* of all Xen records and typedefs */
static struct table constants;      /* of all Xen constants and strings */

/* The slot of a name: *slot is the same name, or NULL if Xen has none. */
static const char **slot_in(const struct table *t, const char *name)
{
    uint64_t h = 14695981039346656037U;

    for (const char *p = name; *p; p++)
        h = (h ^ (unsigned char)*p) * 1099511628211U;
    h ^= h >> 32;
    while (t->slots[h & (t->n_slots - 1)] && strcmp(t->slots[h & (t->n_slots - 1)], name))
        h++;
    return &t->slots[h & (t->n_slots - 1)];
}

static const char **slot_of(const char *name)
{
    return slot_in(&xen_names, name);
}

static void add_name(struct table *t, const char *name)
{
    const char **slot;

    if (t->n * 2 >= t->n_slots) {
        struct table old = *t;

        t->n_slots = old.n_slots ? old.n_slots * 2 : 1024;
        t->slots = keep(t->n_slots * sizeof *t->slots);
        memset(t->slots, 0, t->n_slots * sizeof *t->slots);
        for (size_t i = 0; i < old.n_slots; i++)
            if (old.slots[i])
                *slot_in(t, old.slots[i]) = old.slots[i];
    }
    slot = slot_in(t, name);
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
        if (!r->any && !*slot_of(xen) && !*slot_in(&constants, xen))
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
            else if ((f->kind == RECORD || f->kind == TYPE) && !is_handle(f->name))
                add_name(&xen_names, bare_name(f->name));
        }
    for (size_t i = 0; i < history.n; i++)
        if (history.rows[i].kind == ROW_CONSTANT || history.rows[i].kind == ROW_STRING)
            add_name(&constants, history.rows[i].name);
        else if (history.rows[i].kind == ROW_RECORD && !is_handle(history.rows[i].name))
            add_name(&xen_names, history.rows[i].name);
    for (size_t i = 0; i < n; i++)
        read_map(maps[i]);
    read_map(text("%s/drift.map", data_folder()));
}

bool has_release(unsigned int abi, unsigned int release)
{
    for (size_t i = 0; i < history.n; i++)
        for (size_t j = 0; history.rows[i].abis >> abi & 1 && j < history.rows[i].n; j++)
            if (history.rows[i].spans[j].first <= release &&
                release <= history.rows[i].spans[j].last)
                return true;
    return release == N_RELEASES - 1;
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
            if (strcmp(r->before, name) || (strcmp(r->xen, "-") && !*slot_in(t, r->xen)))
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
                if (!*slot_in(t, name))
                    continue;
                return r->xen;
            }
            snprintf(buffer, sizeof buffer, "%.*s%.*s%s", (int)(xen - r->xen), r->xen, (int)n,
                     name + before, xen + 1);
            xen = *slot_in(t, buffer);
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

    /* a typedef can be another name of the record */
    if (!record_in(&history, now && now->kind == RECORD ? now->name : s->xen, s->abi, release,
                   past))
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

/*
 * The releases that have the layout of some interface versions: those whose newest version is not
 * below `from`, the version at which the layout begins to differ from that of tools.
 */
static uint32_t releases_since(unsigned int abi, uint64_t from)
{
    uint32_t found = 0;

    for (unsigned int r = 0; r < N_RELEASES; r++) {
        const char *newest = value_in(&history, ROW_CONSTANT, "__XEN_LATEST_INTERFACE_VERSION__",
                                      abi, r);

        if (newest && strtoull(newest, NULL, 0) >= from)
            found |= UINT32_C(1) << r;
    }
    return found;
}

/* The same for the views of guests in a mask. Views are sorted, the newest version first. */
static uint32_t releases_of_views(unsigned int abi, uint64_t mask)
{
    size_t v = 1;

    while (v < views.n && (mask >> v & 1) == (mask >> 1 & 1))
        v++;
    return releases_since(abi, views.view[v - 1].version);
}

/* Finds all layouts for the name: at each interface version, then in each release. */
static void find_candidates(struct subject *s)
{
    const struct snapshot *snapshot = &snapshots[s->abi];
    uint32_t newest = 0, known = 0;
    struct fact *f, before;
    struct candidate *c;
    size_t now;

    for (size_t v = 0; v < views.n; v++) {
        const struct fact *seen = type_or_record(snapshot, s->xen, v);
        bool is_known = !seen;

        for (size_t i = 0; i < s->n; i++)
            is_known |= s->candidates[i].fact == seen;
        if (is_known)
            continue;
        c = APPEND(s->candidates, s->n);
        c->fact = seen;
        c->when = seen->views & 3 ? NULL :      /* tools, or the newest guests */
                  text("interface version %s", views_text(&views, seen->views));
        c->past = false;
        c->releases = 0;
    }
    now = s->n;
    s->is_past = !now;
    for (unsigned int last = N_RELEASES, first; last--; last = first) {
        uint32_t these;

        f = keep(sizeof *f);
        first = last;
        if (!in_release(s, last, f))
            continue;
        while (first && in_release(s, first - 1, &before) && same_members(f, &before))
            first--;
        these = (UINT32_C(2) << last) - (UINT32_C(1) << first);
        known |= these;
        if (last == N_RELEASES - 1 && now) {
            newest = these;     /* the snapshot has more details */
            continue;
        }
        c = APPEND(s->candidates, s->n);
        c->fact = f;
        c->past = true;
        c->when = releases_text(these);
        c->releases = these;
    }
    for (size_t i = 0; i < now; i++) {
        c = &s->candidates[i];
        /* the history is that of tools; it has no typedefs and not all ABIs */
        c->releases = !known ? ALL_RELEASES : c->fact->views & 1 || now == 1 ? newest :
                      releases_of_views(s->abi, c->fact->views);
    }
}

bool is_xens(const char *name)
{
    unsigned int abi;

    return renamed(&xen_names, name, &abi) || *slot_of(name);
}

const char *xens_constant(const char *name)
{
    unsigned int abi = N_ABIS;
    const char *xen = renamed(&constants, name, &abi);

    if (!xen || abi != N_ABIS)
        return *slot_in(&constants, name);
    return strcmp(xen, "-") ? xen : NULL;
}

bool is_constant(const char *name)
{
    return xens_constant(name);
}

struct constant constant_of(const char *name, unsigned int abi, unsigned int release,
                            uint64_t bits, uint64_t bytes)
{
    struct constant c = { .is_past = true };
    uint64_t mask = bytes > 4 ? UINT64_MAX : UINT32_MAX;
    bool has_history = false;
    const struct row *rows;
    struct fact *f = NULL;
    size_t n;

    name = xens_constant(name);
    if (!name)
        return c;
    rows = find_rows(&history, ROW_CONSTANT, name, &n);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; rows[i].abis >> abi & 1 && j < rows[i].n; j++) {
            const struct span *s = &rows[i].spans[j];
            uint32_t these = (UINT32_C(2) << s->last) - (UINT32_C(1) << s->first);

            has_history = true;
            if (release == N_RELEASES || these >> release & 1)
                c.expected = s->value;
            if (!((strtoull(s->value, NULL, 0) ^ bits) & mask))
                c.releases |= these;
        }
    while ((f = next_fact(&snapshots[abi], name, f))) {
        if (f->kind != CONSTANT)
            continue;
        c.is_past = false;
        if (!c.expected && (release == N_RELEASES || !has_history))
            c.expected = f->value;
        if (!((strtoull(f->value, NULL, 0) ^ bits) & mask))
            c.releases |= has_history ? UINT32_C(1) << (N_RELEASES - 1) : ALL_RELEASES;
    }
    c.known = has_history || !c.is_past;
    return c;
}

const struct subject *subject_of(const char *name, unsigned int abi)
{
    const char *xen = renamed(&xen_names, name, &abi);
    struct subject *s = keep(sizeof *s);

    memset(s, 0, sizeof *s);
    s->name = name;
    s->xen = xen ? xen : *slot_of(name);
    s->abi = abi;
    find_candidates(s);
    return s;
}
