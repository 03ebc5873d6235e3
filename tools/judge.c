/* SPDX-License-Identifier: MIT */
/*
 * judge.c - judges whether a layout in a binary is one that Xen has or had.
 *
 *   layout, candidates --compare--> differences --> same, older, drifted, skipped
 *
 * A layout is the same if it has each member of Xen's record at its offset. A copy may
 * rename a member, wrap it in a union, split it, and leave out padding. A layout is older
 * if it is that of an older interface version or release of Xen. It is skipped if only
 * its name is Xen's, or if it cannot be compared. An enumeration is judged by its values.
 */
#define _POSIX_C_SOURCE 200809L

#include <string.h>
#include <strings.h>

#include "base.h"
#include "facts.h"
#include "history.h"
#include "judge.h"
#include "layout.h"
#include "names.h"

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
    *d = (struct difference){ .member = m, .found = exact ? exact : called };
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

        *d = (struct difference){ .bytes = f->bytes };
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

/*
 * Is a file one of Xen's headers, judged by its path? It has "xen" at the start of its name or of
 * its folder, where folders that are usual in Xen's headers do not count: xen/interface/io/x.h.
 */
static bool is_in_xens(const char *file)
{
    static const char *const usual[] = { "include", "public", "interface", "io", "hvm", "xsm",
                                         "arch-x86", "arch-arm" };
    const char *end = file + strlen(file);

    for (bool is_usual = true; is_usual; ) {
        const char *begin = end;

        while (begin > file && begin[-1] != '/')
            begin--;
        if (!strncasecmp(begin, "xen", 3))
            return true;
        is_usual = !file[end - file];   /* the file itself */
        for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
            is_usual |= !strncmp(begin, usual[i], (size_t)(end - begin)) && !usual[i][end - begin];
        if (begin == file)
            return false;
        end = begin - 1;
    }
    return false;
}

static bool says_xen(const char *name)
{
    for (; *name; name++)
        if (!strncasecmp(name, "xen", 3))
            return true;
    return false;
}

/*
 * A record can only look like one of an old Xen: its name is one that the newest Xen has not, or its
 * members have none of Xen's names. Then the name or the file must say that it is Xen's.
 */
static const char *looks_alike(const struct finding *finding, const struct candidate *equal)
{
    const struct subject *s = finding->subject;
    const struct layout *l = finding->layout;
    size_t fewer;

    if (says_xen(s->name) || !equal->past || strcmp(s->name, s->xen) || (l->file && is_in_xens(l->file)) ||
        (!s->is_past && in_common(l, equal->fact, &fewer)))
        return NULL;
    return text("not Xen's: only looks like that of %s; neither its name nor its folder says xen",
                equal->when);
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
    struct candidate later = { .fact = &rest, .past = c->past };
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

/* Is a part of the layout a member that Xen's record does not have? */
static bool is_added(const struct layout *l, const struct part *p, const struct fact *f)
{
    if (!p->name || is_padding(p->name))
        return false;
    for (size_t i = 0; i < f->n; i++)
        if (has_path(l, p, f->members[i].path))
            return false;
    return true;
}

/* The number of these members, without those that are a member of Xen's with another name. */
static size_t count_added(const struct finding *f, const struct fact *fact)
{
    size_t n = 0, renamed = 0;

    for (size_t i = 0; i < f->layout->n; i++)
        n += is_added(f->layout, &f->layout->parts[i], fact);
    for (size_t i = 0; i < f->n_renamings; i++)
        renamed += f->renamings[i].found != NULL;
    return n > renamed ? n - renamed : 0;
}

/*
 * Looks for the candidates that the layout equals, and if there are none, for those that it equals
 * with members renamed, then also left out. Returns the newest of them that `release` has, or if
 * none does, the newest; NULL: none. *as_in (at first 0) becomes the releases of these candidates. The finding's
 * releases are also those that it equals with members renamed, and left out if no candidate has the
 * same names. An older record that has padding in the place of a member does not count.
 */
static const struct candidate *find_equal(struct finding *f, unsigned int release, uint32_t *as_in)
{
    const struct candidate *found = NULL;
    bool has_release = false;
    size_t most = 0;
    int at = 0;

    for (int pass = 0; pass < (found && !at ? 2 : 3); pass++)
        for (size_t i = 0; i < f->subject->n; i++) {
            const struct candidate *c = &f->subject->candidates[i];
            struct finding tried = *f;
            size_t n;

            if (!is_comparable(f->layout, c->fact) || !compare(&tried, c, pass > 0) ||
                (pass < 2 && tried.left_out))
                continue;
            n = count_added(&tried, c->fact);
            if (!found) {
                at = pass;
                most = n;
            } else if (n > most) {
                continue;
            }
            tried.releases |= c->releases;
            if (pass == at)
                *as_in |= c->releases;
            if (!found || (!has_release && c->releases >> release & 1)) {
                found = c;
                has_release = c->releases >> release & 1;
                *f = tried;
            }
            f->releases = tried.releases;
        }
    return found;
}

/* The candidate with the fewest differences, the newest first; only those of `release` if it has any. */
static const struct candidate *find_closest(struct finding *f, unsigned int release)
{
    const struct candidate *closest = NULL;
    size_t fewest = SIZE_MAX;
    bool has_release = false;

    for (size_t i = 0; i < f->subject->n; i++)
        has_release |= is_comparable(f->layout, f->subject->candidates[i].fact) &&
                       f->subject->candidates[i].releases >> release & 1;
    for (size_t i = 0; i < f->subject->n; i++) {
        const struct candidate *c = &f->subject->candidates[i];

        if (!is_comparable(f->layout, c->fact) || (has_release && !(c->releases >> release & 1)))
            continue;
        compare(f, c, true);
        if ((!closest || !c->when || has_release) && f->n_differences < fewest) {
            closest = c;
            fewest = f->n_differences;
        }
    }
    return closest;
}

/* Says why a layout, which equals one of other releases, is not that of the release. */
static void explain(struct finding *f, const struct candidate *equal,
                    const struct candidate *closest, unsigned int release)
{
    const struct layout *l = f->layout;

    if (!(closest->releases >> release & 1)) {
        f->n_differences = 0;
        f->why = text("as in %s; Xen %s has no such record", releases_text(f->releases),
                      release_names[release]);
        return;
    }
    f->why = text("as in %s, not in %s", releases_text(f->releases), release_names[release]);
    if (!compare(f, closest, true) || !compare(f, closest, false))
        return;
    for (size_t i = 0; i < l->n; i++)       /* in the place of padding, or in a union */
        if (is_added(l, &l->parts[i], closest->fact) && !is_added(l, &l->parts[i], equal->fact)) {
            struct difference *d = APPEND(f->differences, f->n_differences);

            *d = (struct difference){ .found = &l->parts[i] };
        }
}

/* Two enumerators that no release has together. */
static const char *apart(const struct layout *l, unsigned int abi)
{
    for (size_t i = 0; i < l->n_values; i++)
        for (size_t j = 0; j < i; j++) {
            const struct value *v = &l->values[j], *w = &l->values[i];
            uint32_t a = constant_of(v->name, abi, N_RELEASES, v->bits, l->bytes).releases;
            uint32_t b = constant_of(w->name, abi, N_RELEASES, w->bits, l->bytes).releases;

            if (a && b && !(a & b))
                return text("different releases: %s as in %s, %s as in %s", v->name,
                            releases_text(a), w->name, releases_text(b));
        }
    return "different releases";
}

/*
 * Each enumerator with the name of a constant must have its value. The enumeration is Xen's if one
 * of these names or the folder says so, or if at least half of the names are those of constants that
 * the newest Xen has.
 */
static void judge_enumeration(struct finding *f, unsigned int abi, unsigned int release)
{
    const struct layout *l = f->layout;
    bool is_xens = l->file && is_in_xens(l->file), never = false;
    size_t known = 0, now = 0;

    f->releases = ALL_RELEASES;
    for (size_t i = 0; i < l->n_values; i++) {
        const struct value *v = &l->values[i];
        struct constant c = constant_of(v->name, abi, release, v->bits, l->bytes);

        if (!c.known)
            continue;
        known++;
        now += !c.is_past;
        is_xens |= says_xen(v->name);
        f->releases &= c.releases;
        never |= !c.releases;
        if (release < N_RELEASES ? !(c.releases >> release & 1) : !c.releases) {
            struct difference *d = APPEND(f->differences, f->n_differences);

            *d = (struct difference){ .value = v, .expected = c.expected };
        }
    }
    if (!known || (!is_xens && now * 2 < l->n_values)) {
        f->verdict = SKIPPED;
        f->releases = 0;
        f->why = !known ? text("Xen has no such constants on %s", abi_names[abi]) :
                 text("not Xen's: %zu of %zu enumerators have names of Xen's constants", now,
                      l->n_values);
    } else if (f->n_differences) {
        f->verdict = DRIFTED;
        if (!never)
            f->why = text("as in %s, not in %s", f->releases ? releases_text(f->releases) :
                          apart(l, abi), release_names[release]);
    } else if (release == N_RELEASES && !(f->releases >> (N_RELEASES - 1) & 1)) {
        f->verdict = OLDER;
        f->why = f->releases ? releases_text(f->releases) : apart(l, abi);
    } else {
        f->verdict = SAME;
    }
}

void judge(struct finding *f, const struct layouts *all, unsigned int abi, unsigned int release)
{
    const struct subject *s = f->subject;
    const struct candidate *equal, *closest;
    uint32_t as_in = 0;

    if (f->layout->n_values) {
        judge_enumeration(f, abi, release);
        return;
    }
    equal = find_equal(f, release, &as_in);
    f->why = equal ? looks_alike(f, equal) : not_xens(f, abi);
    if (!f->why && !equal && s->is_past)
        f->why = text("not Xen's: the last record of this name is that of %s", s->candidates->when);
    if (f->why) {
        f->verdict = SKIPPED;
        f->releases = 0;
        return;
    }
    if (equal && (release == N_RELEASES || f->releases >> release & 1)) {
        f->why = !equal->past ? equal->when : release == N_RELEASES ? releases_text(as_in) : NULL;
        if (f->left_out)
            f->why = text("%s without %s%s", f->why ? f->why : release == N_RELEASES ?
                          "the newest Xen," : text("Xen %s,", release_names[release]),
                          f->first_left_out->path,
                          f->left_out > 1 ? text(" and %zu more", f->left_out - 1) : "");
        f->verdict = f->why ? OLDER : SAME;
        return;
    }
    closest = find_closest(f, release);
    if (!equal && is_part(all, f->layout, closest)) {
        equal = closest;
        f->releases = equal->releases;
        if (release == N_RELEASES || f->releases >> release & 1) {
            f->verdict = SAME;
            f->why = "part of a record that has the first members of Xen's record before it";
            return;
        }
    }
    f->verdict = DRIFTED;
    if (equal)
        explain(f, equal, closest, release);
    else
        compare(f, closest, true);
}
