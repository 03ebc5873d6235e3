/* SPDX-License-Identifier: MIT */
/*
 * judge.c - judges whether a layout in a binary is one that Xen has or had.
 *
 *   layout, candidates --match.c--> differences --judge--> same, older, drifted, skipped
 *
 * A layout is older if it equals that of an older interface version or release of Xen. It is
 * skipped if only its name is Xen's, or if it cannot be compared. An enumeration is judged by its
 * values.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <string.h>
#include <strings.h>

#include "base.h"
#include "facts.h"
#include "history.h"
#include "judge.h"
#include "layout.h"
#include "match.h"
#include "names.h"

static bool holds_pointers(const struct fact *f)
{
    for (size_t i = 0; i < f->n; i++)
        if (strchr(f->members[i].type, '*'))
            return true;
    return false;
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
 * A record can look like one of an old Xen by chance: the newest Xen does not have its name, or its
 * members have none of Xen's names. Then its name or its file must say that it is Xen's.
 */
static const char *looks_alike(const struct finding *finding, const struct candidate *equal)
{
    const struct subject *s = finding->subject;
    const struct layout *l = finding->layout;
    size_t fewer;

    if (!equal->past || (!s->is_past && in_common(l, equal->fact, &fewer)) ||
        strcmp(s->name, s->xen) || says_xen(s->name) || (l->file && is_in_xens(l->file)))
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
 * Looks for the candidates that the layout equals, and if there are none, for those that it equals
 * with members renamed, then also left out. Returns the newest of them that `release` has, or if
 * none does, the newest; NULL: none. Adds their releases to *as_in.
 *
 * The releases of the finding are these, those that it equals with members renamed and, if no
 * candidate has the same names, those that it equals with members left out. An older record that has
 * padding in the place of a member does not count.
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

            if (!is_comparable(f->layout, c->fact) || !match(&tried, c, pass > 0) ||
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

/* The candidate with the fewest differences, the newest first; if `release` has any, one of these. */
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
        match(f, c, true);
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
    if (!match(f, closest, true) || !match(f, closest, false))
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
        match(f, closest, true);
}

/* ---- reporting ---------------------------------------------------------- */

/* A name for a terminal: a binary can contain control characters, which become "?". */
const char *shown(const char *name)
{
    char *s = text("%s", name);

    for (char *p = s; *p; p++)
        if ((unsigned char)*p < ' ' || (unsigned char)*p >= 0x7f)
            *p = '?';
    return s;
}

const char *path_of(const struct layout *l, const struct part *p)
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

/* The value of an enumerator, as the snapshots write it. */
const char *number_text(const struct value *v)
{
    return v->is_signed && v->bits >> 63 ? text("-%" PRIu64, -v->bits) :
           text(v->bits > 255 ? "0x%" PRIx64 : "%" PRIu64, v->bits);
}

void print_differences(FILE *f, const struct finding *found)
{
    for (size_t i = 0; i < found->n_differences; i++) {
        const struct difference *d = &found->differences[i];

        if (d->value)
            fprintf(f, "    %-24s expected %s; found %s\n", shown(d->value->name),
                    d->expected ? d->expected : "none", number_text(d->value));
        else if (d->member || d->found)
            fprintf(f, "    %-24s expected %s; found %s\n",
                    d->member ? d->member->path : shown(path_of(found->layout, d->found)), d->member ?
                    place_text(d->member->at, d->member->end, d->member->kind == BITS) : "none",
                    d->found ? place_text(d->found->first, d->found->end, d->found->bits) : "none");
        else
            fprintf(f, "    %-24s expected size %" PRIu64 "; found size %" PRIu64 "\n", "(whole)",
                    d->bytes, found->layout->bytes);
    }
}
