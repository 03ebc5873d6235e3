/* SPDX-License-Identifier: MIT */
/*
 * drift.c - `xenabi drift`: compares the Xen records in a binary with the snapshots.
 *
 *   binary --layout.c--> layouts of Xen's names --compare--> same, older, drifted, skipped
 *
 * A layout is the same if it has each member of Xen's record at its offset. A copy may
 * rename a member, wrap it in a union, split it, and leave out padding. A layout is older
 * if it is that of an older interface version or release of Xen. It is skipped if only
 * its name is Xen's, or if it cannot be compared; --json gives the reason.
 *
 * libdw can crash or hang on a broken file. So each file is read in a separate process.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "history.h"
#include "layout.h"

/* ---- Xen's names -------------------------------------------------------- */

/*
 * A line of a map. `name` may contain one '*'; the '*' in `xen` then stands for the same
 * text. Records of that name are skipped if `xen` is "-".
 */
struct rename {
    const char *before, *after; /* the text before and after the '*' */
    const char *xen;
    unsigned int abi;           /* N_ABIS: the ABI of the binary */
    bool any;                   /* there is a '*' */
};

/* A layout that Xen has or had for a name, at some interface versions or in some releases. */
struct candidate {
    const struct fact *fact;
    const char *when;           /* NULL: the newest */
    bool past;                  /* from the history, which has few sizes of members */
};

/* A name in a binary and the layouts to compare it with: none if the ABI has no such record. */
struct subject {
    const char *name, *xen;
    unsigned int abi;
    struct candidate *candidates;   /* the newest first */
    size_t n;
    bool is_past;                   /* only older releases have it */
};

/* Handles are not compared on their own, but as members. */
static bool is_handle(const char *name)
{
    return starts(name, "__guest_handle_");
}

/* A hash table: of all names of Xen records and typedefs, or of the subjects. */
struct names {
    struct slot { const char *name; struct subject *subject; } *slots;
    size_t n_slots, n;
};

static struct snapshot snapshots[N_ABIS];
static struct views views;
static struct history history;
static struct names xen_names, subjects;
static struct rename *renames;
static size_t n_renames;

static struct slot *slot_of(const struct names *names, const char *name)
{
    uint64_t h = 14695981039346656037U;

    for (const char *p = name; *p; p++)
        h = (h ^ (unsigned char)*p) * 1099511628211U;
    h ^= h >> 32;
    while (names->slots[h & (names->n_slots - 1)].name &&
           strcmp(names->slots[h & (names->n_slots - 1)].name, name))
        h++;
    return &names->slots[h & (names->n_slots - 1)];
}

static struct slot *add_name(struct names *names, const char *name)
{
    struct slot *slot;

    if (names->n * 2 >= names->n_slots) {
        struct names old = *names;

        names->n_slots = old.n_slots ? old.n_slots * 2 : 1024;
        names->slots = keep(names->n_slots * sizeof *names->slots);
        memset(names->slots, 0, names->n_slots * sizeof *names->slots);
        for (size_t i = 0; i < old.n_slots; i++)
            if (old.slots[i].name)
                *slot_of(names, old.slots[i].name) = old.slots[i];
    }
    slot = slot_of(names, name);
    if (!slot->name) {
        slot->name = name;
        names->n++;
    }
    return slot;
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
        if (!r->any && !slot_of(&xen_names, xen)->name)
            fail(file, "line %lu: unknown Xen record or type: %s", n, xen);
    }
}

void drift_names(const char *const *maps, size_t n)
{
    read_snapshots(snapshots, data_folder(), ALL_ABIS, &views);
    read_history(&history, data_folder());
    for (unsigned int abi = 0; abi < N_ABIS; abi++)
        for (size_t i = 0; i < snapshots[abi].n; i++) {
            const struct fact *f = &snapshots[abi].facts[i];

            if ((f->kind == RECORD || f->kind == TYPE) && !is_handle(f->name))
                add_name(&xen_names, bare_name(f->name));
        }
    for (size_t i = 0; i < history.n; i++)
        if (history.rows[i].kind == ROW_RECORD && !is_handle(history.rows[i].name))
            add_name(&xen_names, history.rows[i].name);
    for (size_t i = 0; i < n; i++)
        read_map(maps[i]);
    read_map(text("%s/drift.map", data_folder()));
}

/* Xen's name for a name, according to the maps; NULL: none. */
static const char *renamed(const char *name, unsigned int *abi)
{
    for (size_t i = 0; i < n_renames; i++) {
        const struct rename *r = &renames[i];
        size_t before, after, n;
        const struct slot *slot;
        const char *xen;
        char buffer[256];

        if (*r->before != '\0' && *r->before != *name)
            continue;
        if (!r->any) {
            if (strcmp(r->before, name))
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
                if (!slot_of(&xen_names, name)->name)
                    continue;
                return r->xen;
            }
            snprintf(buffer, sizeof buffer, "%.*s%.*s%s", (int)(xen - r->xen), r->xen, (int)n,
                     name + before, xen + 1);
            slot = slot_of(&xen_names, buffer);
            if (!slot->name)
                continue;
            xen = slot->name;
        }
        if (r->abi != N_ABIS)
            *abi = r->abi;
        return xen;
    }
    return NULL;
}

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

/* Is it a name of a record or typedef that can be compared? */
static bool is_xens(const char *name)
{
    unsigned int abi;

    return renamed(name, &abi) || slot_of(&xen_names, name)->name;
}

/* The subject for a name for which is_xens holds. */
static struct subject *subject_of(const char *name, unsigned int abi)
{
    const char *xen = renamed(name, &abi);
    const struct slot *slot;
    struct subject *s;

    if (!xen)
        xen = slot_of(&xen_names, name)->name;
    slot = subjects.n ? slot_of(&subjects, name) : NULL;
    if (slot && slot->name)
        return slot->subject;
    s = keep(sizeof *s);
    memset(s, 0, sizeof *s);
    s->name = name;
    s->xen = xen;
    s->abi = abi;
    find_candidates(s);
    add_name(&subjects, s->name)->subject = s;
    return s;
}

/* ---- comparing ---------------------------------------------------------- */

/* A layout in the binary, and what the comparison found. */
struct finding {
    const struct layout *layout;
    const struct subject *subject;
    enum verdict { SAME, OLDER, DRIFTED, SKIPPED } verdict;
    const char *why;            /* OLDER: which version or release; SKIPPED: the reason */
    struct difference {
        const struct member *member;    /* NULL: the size of the record differs */
        uint64_t bytes;                 /* the expected size of the record */
        const struct part *found;       /* NULL: none */
    } *differences;
    size_t n_differences;
    struct renaming {
        const struct member *member;
        const struct part *found;       /* NULL: left out */
    } *renamings;
    size_t n_renamings;
    const struct member *first_left_out;
    size_t left_out;
};

/* What is reported on a binary. */
struct report {
    struct layouts of;
    unsigned int abi;
    struct finding *findings;   /* one for each layout */
    size_t total[SKIPPED + 1];
};

/* Is a member padding, judged by its name? A copy need not have it. */
static bool is_padding(const char *path)
{
    static const char *const words[] = { "pad", "rsvd", "reserved", "unused", "dummy", "fill" };
    const char *dot = strrchr(path, '.');

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strstr(dot ? dot : path, words[i]))
            return true;
    return false;
}

/* The last name of a path, without its [0]. */
static size_t last_name(const char *path, const char **name)
{
    const char *dot = strrchr(path, '.');

    *name = dot ? dot + 1 : path;
    return strcspn(*name, "[");
}

static bool is_called(const struct part *p, const char *name, size_t n)
{
    return p->name && !strncmp(p->name, name, n) && !p->name[n];
}

/* Does a part have the path, such as u.rw.id? Unnamed records in between do not count. */
static bool has_path(const struct layout *l, const struct part *p, const char *path)
{
    const char *end = path + strlen(path);

    for (;;) {
        const char *begin = end;
        size_t n;

        while (begin > path && begin[-1] != '.')
            begin--;
        n = strcspn(begin, "[");
        if (n > (size_t)(end - begin))
            n = (size_t)(end - begin);
        if (!is_called(p, begin, n))
            return false;
        do
            p = p->in ? &l->parts[p->in - 1] : NULL;
        while (p && !p->name);
        if (begin == path)
            return !p;
        if (!p)
            return false;
        end = begin - 1;
    }
}

static bool has_place(const struct candidate *c, const struct part *p, const struct member *m)
{
    if (p->first != m->at)
        return false;
    if (c->past && m->end == m->at)
        return true;
    if (m->kind == TAIL)        /* [] or [1]: compare the size of an element */
        return p->end == p->first || p->element == m->bytes * 8;
    return p->end == m->end && p->bits == (m->kind == BITS);
}

/* Is the member split into several parts, which together cover it without gaps? */
static bool is_split(const struct layout *l, const struct member *m)
{
    uint64_t at = m->at;

    while (at < m->end) {
        uint64_t next = at;

        for (size_t i = 0; i < l->n; i++) {
            const struct part *p = &l->parts[i];

            if (p->first == at && p->end <= m->end && p->end > next)
                next = p->end;
        }
        if (next == at)
            return false;
        at = next;
    }
    return at == m->end;
}

/* Does any member of a layout have the name? */
static bool has_name(const struct layout *l, const char *name, size_t n)
{
    for (size_t i = 0; i < l->n; i++)
        if (is_called(&l->parts[i], name, n))
            return true;
    return false;
}

/* Does any member of Xen's record have the name of the part? */
static bool knows(const struct fact *f, const struct part *p)
{
    for (size_t i = 0; i < f->n; i++) {
        const char *name;
        size_t n = last_name(f->members[i].path, &name);

        if (f->members[i].kind != HOLE && is_called(p, name, n))
            return true;
    }
    return false;
}

/* Is a member in a union, so that other members overlap it? */
static bool is_alternative(const struct fact *f, const struct member *m)
{
    size_t length = strlen(m->path);

    for (size_t i = 0; i < f->n; i++) {
        const struct member *o = &f->members[i];
        size_t n = strlen(o->path);

        if (o->kind != HOLE && o->at < m->end && m->at < o->end &&
            !(starts(o->path, m->path) && (!o->path[length] || o->path[length] == '.')) &&
            !(starts(m->path, o->path) && m->path[n] == '.'))
            return true;
    }
    return false;
}

/*
 * Is the member left out, as in older copies, with only padding, or the other members
 * of a union, in its place?
 */
static bool is_left_out(const struct layout *l, const struct fact *f, const struct member *m)
{
    bool absent = false, alternative = is_alternative(f, m);

    for (const char *p = m->path; *p && !absent; ) {
        size_t n = strcspn(p, ".");

        absent = !has_name(l, p, strcspn(p, ".["));
        p += n + (p[n] == '.');
    }
    if (!absent || m->end > l->bytes * 8)
        return false;
    for (size_t i = 0; i < l->n; i++) {
        const struct part *p = &l->parts[i];

        if (i + 1 < l->n && l->parts[i + 1].in == i + 1)
            continue;           /* its members are looked at instead */
        if (p->name && p->first < m->end && m->at < p->end && !is_padding(p->name) &&
            !(alternative && knows(f, p)))
            return false;
    }
    return true;
}

/* Looks for a member: by its name, or if `lenient`, also renamed, split or left out. */
static void compare_member(struct finding *f, const struct candidate *c, const struct member *m,
                           bool lenient)
{
    const struct layout *l = f->layout;
    const struct part *exact = NULL, *called = NULL, *placed = NULL;
    struct difference *d;
    const char *name;
    size_t n = last_name(m->path, &name);

    for (size_t i = 0; i < l->n; i++) {
        const struct part *p = &l->parts[i];
        bool here = has_place(c, p, m), is = is_called(p, name, n);

        if (here && is)
            return;
        if (is && !exact && has_path(l, p, m->path))
            exact = p;
        if (is && !called)
            called = p;
        if (here && !placed)
            placed = p;
    }
    if (is_padding(m->path) || (lenient && !exact && !placed && m->end > m->at && is_split(l, m)))
        return;
    if (lenient && !exact) {
        bool left_out = !placed && m->end > m->at && is_left_out(l, c->fact, m);

        if (placed || left_out) {
            struct renaming *r = APPEND(f->renamings, f->n_renamings);

            r->member = m;
            r->found = placed;
            if (left_out && !f->left_out++)
                f->first_left_out = m;
            return;
        }
    }
    d = APPEND(f->differences, f->n_differences);
    d->member = m;
    d->bytes = 0;
    d->found = exact ? exact : called;
}

static bool is_top(const struct member *m)
{
    return m->kind != HOLE && !strchr(m->path, '.') && !is_padding(m->path);
}

/* The number of member names in common, and the smaller of the two numbers of members. */
static size_t in_common(const struct layout *l, const struct fact *f, size_t *fewer)
{
    size_t common = 0, theirs = 0, ours = 0;

    for (size_t i = 0; i < f->n; i++) {
        const char *name;
        size_t n = last_name(f->members[i].path, &name), j = 0;

        if (!is_top(&f->members[i]))
            continue;
        ours++;
        while (j < l->n && !is_called(&l->parts[j], name, n))
            j++;
        common += j < l->n;
    }
    for (size_t i = 0; i < l->n; i++)
        theirs += !l->parts[i].in && l->parts[i].name && !is_padding(l->parts[i].name);
    *fewer = theirs < ours ? theirs : ours;
    return common;
}

/* Fills in a finding's differences from a candidate. Returns whether there are none. */
static bool compare(struct finding *finding, const struct candidate *c, bool lenient)
{
    const struct layout *l = finding->layout;
    const struct fact *f = c->fact;

    finding->differences = NULL;
    finding->n_differences = 0;
    finding->renamings = NULL;
    finding->n_renamings = 0;
    finding->left_out = 0;
    if (f->kind == RECORD && l->is_record)
        for (size_t i = 0; i < f->n; i++)
            if (f->members[i].kind != HOLE)
                compare_member(finding, c, &f->members[i], lenient);
    if (f->at_least ? l->bytes < f->bytes : l->bytes != f->bytes && f->bytes) {
        struct difference *d = APPEND(finding->differences, finding->n_differences);

        d->member = NULL;
        d->bytes = f->bytes;
        d->found = NULL;
    }
    return !finding->n_differences;
}

static bool holds_pointers(const struct fact *f)
{
    for (size_t i = 0; i < f->n; i++)
        if (strchr(f->members[i].type, '*'))
            return true;
    return false;
}

/* Can the two be compared? A copy may wrap a number in a record. */
static bool is_comparable(const struct layout *l, const struct fact *f)
{
    return f->kind == TYPE ? !l->is_record || f->bytes == l->bytes :
           f->kind == RECORD && l->is_record;
}

static const char *not_xens(const struct finding *finding, unsigned int abi)
{
    const struct layout *l = finding->layout;
    const struct subject *s = finding->subject;
    const char *why = NULL;

    if (!strcmp(s->xen, "-"))
        return "left out by the map";
    if (!s->n)
        return text("Xen has no such record on %s", abi_names[s->abi]);
    if (s->abi != abi && s->candidates->fact->kind == RECORD && holds_pointers(s->candidates->fact))
        return "it contains pointers, which have the size of this binary's ABI";
    for (size_t i = 0; i < s->n; i++) {
        const struct fact *f = s->candidates[i].fact;
        size_t common, fewer;

        if (!is_comparable(l, f)) {
            why = f->kind == RECORD ? "not Xen's: Xen's is a record"
                                    : "not Xen's: Xen's is not a record";
            continue;
        }
        if (!l->is_record || f->kind != RECORD)
            return NULL;
        common = in_common(l, f, &fewer);
        if (common && common * 2 >= fewer)
            return NULL;
        why = text("not Xen's: %zu of %zu members have Xen's names", common, fewer);
    }
    return why;
}

/*
 * Is it a record that is a member of another one, at bit `from`? For example, Linux has the
 * member operation before a union of requests.
 */
static bool is_part_at(const struct layouts *all, const struct layout *l, uint64_t from)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct layout *outer = all->list[i];

        for (size_t j = 0; j + l->n < outer->n; j++) {
            size_t k = 0;

            if (outer->parts[j].first != from || outer->parts[j].end != from + l->bytes * 8)
                continue;
            while (k < l->n && outer->parts[j + 1 + k].first == l->parts[k].first + from &&
                   outer->parts[j + 1 + k].name && l->parts[k].name &&
                   !strcmp(outer->parts[j + 1 + k].name, l->parts[k].name))
                k++;
            if (k == l->n)
                return true;
        }
    }
    return false;
}

/* Is it Xen's record without its first members, inside a record that has them? */
static bool is_part(const struct layouts *all, const struct layout *l, const struct candidate *c)
{
    const struct fact *f = c->fact;
    struct layout whole = *l;
    struct fact rest = *f;
    struct candidate later = { &rest, NULL, c->past };
    struct finding moved = { .layout = &whole };
    uint64_t from = 0;

    if (f->kind != RECORD || !l->is_record || !l->n)
        return false;
    for (size_t i = 0; i < f->n && !from; i++) {
        const char *name;
        size_t n = last_name(f->members[i].path, &name);

        for (size_t j = 0; j < l->n && f->members[i].kind != HOLE && !from; j++)
            if (is_called(&l->parts[j], name, n) && l->parts[j].first < f->members[i].at)
                from = f->members[i].at - l->parts[j].first;
    }
    if (!from || from % 8 || !is_part_at(all, l, from))
        return false;
    whole.parts = keep(l->n * sizeof *whole.parts);
    for (size_t i = 0; i < l->n; i++) {
        whole.parts[i] = l->parts[i];
        whole.parts[i].first += from;
        whole.parts[i].end += from;
    }
    whole.bytes += from / 8;
    rest.at_least = true;       /* bytes after the last member belong to the other record */
    rest.bytes = 0;
    rest.members = NULL;
    rest.n = 0;
    for (size_t i = 0; i < f->n; i++)
        if (f->members[i].at >= from)
            *APPEND(rest.members, rest.n) = f->members[i];
    return compare(&moved, &later, true);
}

static void judge(const struct report *r, struct finding *f)
{
    const struct subject *s = f->subject;
    const struct candidate *closest = NULL;
    size_t fewest = SIZE_MAX;

    for (int lenient = 0; lenient < 2; lenient++)
        for (size_t i = 0; i < s->n; i++) {
            const struct candidate *c = &s->candidates[i];

            if (!is_comparable(f->layout, c->fact))
                continue;
            if (compare(f, c, lenient)) {
                f->why = c->when;
                if (f->left_out)
                    f->why = text("%s without %s%s", c->when ? c->when : "the newest Xen,",
                                  f->first_left_out->path,
                                  f->left_out > 1 ? text(" and %zu more", f->left_out - 1) : "");
                f->verdict = f->why ? OLDER : SAME;
                return;
            }
            if (lenient && (!closest || !c->when) && f->n_differences < fewest) {
                closest = c;
                fewest = f->n_differences;
            }
        }
    f->why = not_xens(f, r->abi);
    if (!f->why && s->is_past)
        f->why = text("not Xen's: the last record of this name is that of %s", s->candidates->when);
    f->verdict = f->why ? SKIPPED : DRIFTED;
    if (f->why)
        return;
    if (is_part(&r->of, f->layout, closest)) {
        f->verdict = SAME;
        f->why = "part of a record that has the first members of Xen's record before it";
        return;
    }
    compare(f, closest, true);
}

/* ---- reporting ---------------------------------------------------------- */

/* A name for a terminal: a binary can contain control characters, which become "?". */
static const char *shown(const char *name)
{
    char *s = text("%s", name);

    for (char *p = s; *p; p++)
        if ((unsigned char)*p < ' ' || (unsigned char)*p >= 0x7f)
            *p = '?';
    return s;
}

static const char *path_of(const struct layout *l, const struct part *p)
{
    const char *path = p->name ? p->name : "";

    while (p->in) {
        p = &l->parts[p->in - 1];
        if (p->name)
            path = text("%s.%s", p->name, path);
    }
    return path;
}

static const char *place_text(uint64_t first, uint64_t end, bool bits)
{
    return bits ? text("bits %" PRIu64 " to %" PRIu64, first, end - 1) :
           end == first ? text("offset %" PRIu64, first / 8) :
           text("offset %" PRIu64 ", size %" PRIu64, first / 8, (end - first) / 8);
}

static void print_where(FILE *f, const struct layout *l)
{
    if (l->file)
        fprintf(f, "%s:%d; ", shown(l->file), l->line);
    fprintf(f, "%s%s", l->units > 1 ? text("%zu units, first ", l->units) : "", shown(l->unit));
}

static void print_finding(FILE *f, const struct finding *found, unsigned int abi)
{
    const struct layout *l = found->layout;
    const struct subject *s = found->subject;

    if (found->verdict != DRIFTED && found->verdict != OLDER)
        return;
    fprintf(f, "  %s %s", l->kind, s->name);
    if (strcmp(s->name, s->xen) || s->abi != abi)
        fprintf(f, " (Xen's %s%s%s)", s->xen, s->abi != abi ? " on " : "",
                s->abi != abi ? abi_names[s->abi] : "");
    if (found->verdict == OLDER) {
        fprintf(f, ": as in %s\n", found->why);
        return;
    }
    fputs(": drifted\n    in ", f);
    print_where(f, l);
    fputc('\n', f);
    for (size_t i = 0; i < found->n_differences; i++) {
        const struct difference *d = &found->differences[i];

        if (d->member)
            fprintf(f, "    %-24s expected %s; found %s\n", d->member->path,
                    place_text(d->member->at, d->member->end, d->member->kind == BITS),
                    d->found ? place_text(d->found->first, d->found->end, d->found->bits) : "none");
        else
            fprintf(f, "    %-24s expected size %" PRIu64 "; found size %" PRIu64 "\n", "(whole)",
                    d->bytes, l->bytes);
    }
}

static void print_text(FILE *f, const struct report *r)
{
    const size_t *n = r->total;

    fprintf(f, "%s (%s): %zu compared: %zu same, %zu older, %zu drifted; %zu skipped\n", r->of.path,
            abi_names[r->abi], n[SAME] + n[OLDER] + n[DRIFTED], n[SAME], n[OLDER], n[DRIFTED],
            n[SKIPPED]);
    for (size_t i = 0; i < r->of.n; i++)
        print_finding(f, &r->findings[i], r->abi);
}

static void print_string(FILE *f, const char *s)
{
    fputc('"', f);
    for (; *s; s++)
        if (*s == '"' || *s == '\\')
            fprintf(f, "\\%c", *s);
        else if ((unsigned char)*s < ' ' || (unsigned char)*s >= 0x7f)
            fprintf(f, "\\u%04x", (unsigned char)*s);
        else
            fputc(*s, f);
    fputc('"', f);
}

static void print_place(FILE *f, uint64_t first, uint64_t end, bool bits)
{
    fprintf(f, bits ? "{\"bit_offset\": %" PRIu64 ", \"bit_size\": %" PRIu64 "}" :
            "{\"offset\": %" PRIu64 ", \"size\": %" PRIu64 "}", bits ? first : first / 8,
            bits ? end - first : (end - first) / 8);
}

static void print_json(FILE *f, const struct report *r)
{
    static const char *const verdicts[] = { "same", "older", "drifted", "skipped" };

    fputs("{\"file\": ", f);
    print_string(f, r->of.path);
    fprintf(f, ", \"abi\": \"%s\", \"compared\": %zu", abi_names[r->abi],
            r->total[SAME] + r->total[OLDER] + r->total[DRIFTED]);
    for (int v = SAME; v <= SKIPPED; v++)
        fprintf(f, ", \"%s\": %zu", verdicts[v], r->total[v]);
    fputs(", \"records\": [", f);
    for (size_t i = 0; i < r->of.n; i++) {
        const struct finding *found = &r->findings[i];
        const struct layout *l = found->layout;

        fprintf(f, "%s\n  {\"name\": ", i ? "," : "");
        print_string(f, text("%s %s", l->kind, found->subject->name));
        fputs(", \"xen\": ", f);
        print_string(f, found->subject->xen);
        fprintf(f, ", \"abi\": \"%s\", \"verdict\": \"%s\"", abi_names[found->subject->abi],
                verdicts[found->verdict]);
        if (found->why) {
            fprintf(f, ", \"%s\": ", found->verdict == OLDER ? "as_in" : "why");
            print_string(f, found->why);
        }
        fputs(", \"unit\": ", f);
        print_string(f, l->unit);
        fprintf(f, ", \"units\": %zu", l->units);
        if (l->file) {
            fputs(", \"file\": ", f);
            print_string(f, l->file);
            fprintf(f, ", \"line\": %d", l->line);
        }
        if (found->verdict < DRIFTED && found->n_renamings) {
            fputs(", \"renamed\": [", f);
            for (size_t j = 0; j < found->n_renamings; j++) {
                fprintf(f, "%s{\"member\": ", j ? ", " : "");
                print_string(f, found->renamings[j].member->path);
                fputs(", \"found\": ", f);
                if (found->renamings[j].found)
                    print_string(f, path_of(l, found->renamings[j].found));
                else
                    fputs("null", f);
                fputc('}', f);
            }
            fputc(']', f);
        }
        if (found->verdict == DRIFTED) {
            fputs(", \"differences\": [", f);
            for (size_t j = 0; j < found->n_differences; j++) {
                const struct difference *d = &found->differences[j];
                const struct member *m = d->member;

                fprintf(f, "%s\n    {\"member\": ", j ? "," : "");
                if (!m) {
                    fprintf(f, "null, \"expected\": {\"size\": %" PRIu64 "}, "
                            "\"found\": {\"size\": %" PRIu64 "}}", d->bytes, l->bytes);
                    continue;
                }
                print_string(f, m->path);
                fputs(", \"expected\": ", f);
                print_place(f, m->at, m->end, m->kind == BITS);
                fputs(", \"found\": ", f);
                if (d->found)
                    print_place(f, d->found->first, d->found->end, d->found->bits);
                else
                    fputs("null", f);
                fputc('}', f);
            }
            fputs("]", f);
        }
        fputc('}', f);
    }
    fputs("]}", f);
}

/* ---- each binary in a process of its own ------------------------------- */

bool drift_of(FILE *out, const char *path, unsigned int abi, bool json)
{
    struct report r;

    memset(&subjects, 0, sizeof subjects);
    memset(&r, 0, sizeof r);
    read_layouts(&r.of, path, abi == N_ABIS, is_xens);
    r.abi = abi == N_ABIS ? abi_of_name(r.of.abi) : abi;
    r.findings = keep(r.of.n * sizeof *r.findings);
    for (size_t i = 0; i < r.of.n; i++) {
        struct finding *f = &r.findings[i];

        memset(f, 0, sizeof *f);
        f->layout = r.of.list[i];
        f->subject = subject_of(f->layout->name, r.abi);
        judge(&r, f);
        r.total[f->verdict]++;
    }
    (json ? print_json : print_text)(out, &r);
    return r.total[DRIFTED];
}

/*
 * The same in a separate process. Its output is read to the end and printed if it exits
 * normally: the report, or an error. Messages of a libdw that aborts are dropped.
 */
static bool drift_apart(FILE *out, const char *path, unsigned int abi, bool json)
{
    struct rlimit seconds;
    char *said = NULL;
    size_t n = 0, room = 0;
    int ends[2], status;
    ssize_t got;
    pid_t pid;

    fflush(stdout);
    if (pipe(ends) || (pid = fork()) < 0)
        fail(path, "%s", strerror(errno));
    if (!pid) {
        FILE *f = fdopen(ends[1], "w");
        bool drifted;

        if (!f || dup2(ends[1], STDERR_FILENO) < 0 || getrlimit(RLIMIT_CPU, &seconds))
            fail(path, "%s", strerror(errno));
        if (seconds.rlim_cur > 600)
            seconds.rlim_cur = 600;
        if (setrlimit(RLIMIT_CPU, &seconds))
            fail(path, "%s", strerror(errno));
        close(ends[0]);
        drifted = drift_of(f, path, abi, json);
        if (fclose(f))
            fail(path, "%s", strerror(errno));
        _exit(drifted);
    }
    close(ends[1]);
    do {
        if (room - n < 65536 && !(said = realloc(said, room = room * 2 + 65536)))
            fail("memory", "allocation failed");
        got = read(ends[0], said + n, room - n);
        n += got > 0 ? (size_t)got : 0;
    } while (got > 0 || (got < 0 && errno == EINTR));
    close(ends[0]);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            fail(path, "%s", strerror(errno));
    if (WIFSIGNALED(status))
        fail(path, "broken debug information: libdw %s on it",
             WTERMSIG(status) == SIGXCPU ? "does not terminate" : "crashes");
    fwrite(said, 1, n, WEXITSTATUS(status) > 1 ? stderr : out);
    free(said);
    if (WEXITSTATUS(status) > 1)
        exit(2);
    return WEXITSTATUS(status);
}

int drift(int argc, char **argv)
{
    unsigned int abi = N_ABIS;
    const char **maps = NULL;
    size_t n_maps = 0;
    bool json = false, drifted = false;
    struct output out;
    FILE *f;

    for (; argc > 0 && *argv[0] == '-'; argc--, argv++) {
        if (!strcmp(argv[0], "--json")) {
            json = true;
        } else if (!strcmp(argv[0], "--abi") || !strcmp(argv[0], "--map")) {
            if (argc < 2)
                fail(argv[0], "requires an argument");
            if (argv[0][2] == 'm')
                *APPEND(maps, n_maps) = argv[1];
            else if ((abi = abi_of_name(argv[1])) == N_ABIS)
                fail(argv[1], "unknown ABI: expected %s", abi_list(ALL_ABIS, ", "));
            argc--;
            argv++;
        } else {
            fail(argv[0], "unknown option of xenabi drift");
        }
    }
    if (argc < 1)
        fail("drift", "no binary given");
    drift_names(maps, n_maps);
    f = begin_output(&out, text("output"));
    if (json)
        fputs("{\"binaries\": [\n", f);
    for (int i = 0; i < argc; i++) {
        drifted |= drift_apart(f, argv[i], abi, json);
        if (json)
            fputs(i + 1 < argc ? ",\n" : "\n]}\n", f);
    }
    end_output(&out, f);
    fwrite(out.body, 1, out.len, stdout);
    return drifted;
}
