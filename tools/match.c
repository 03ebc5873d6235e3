/* SPDX-License-Identifier: MIT */
/*
 * match.c - compares a layout in a binary with one that Xen has or had.
 *
 *   layout, candidate --match--> differences, members with another name
 *
 * A layout equals a candidate if it has each member of Xen's record at its offset. A copy may
 * rename a member, wrap it in a union, split it, and leave out padding.
 */
#include <string.h>

#include "base.h"
#include "facts.h"
#include "layout.h"
#include "match.h"
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
    return p->end == m->end;    /* clang: a bit-field of whole bytes is an ordinary member */
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
            r->found = placed && !knows(c->fact, placed) ? placed : NULL;
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

size_t in_common(const struct layout *l, const struct fact *f, size_t *fewer)
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

bool match(struct finding *finding, const struct candidate *c, bool lenient)
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

bool is_comparable(const struct layout *l, const struct fact *f)
{
    return f->kind == TYPE ? !l->is_record || f->bytes == l->bytes :
           f->kind == RECORD && l->is_record;
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

bool is_part(const struct layouts *all, const struct layout *l, const struct candidate *c)
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
    return match(&moved, &later, true);
}

bool is_added(const struct layout *l, const struct part *p, const struct fact *f)
{
    if (!p->name || is_padding(p->name))
        return false;
    for (size_t i = 0; i < f->n; i++)
        if (has_path(l, p, f->members[i].path))
            return false;
    return true;
}

size_t count_added(const struct finding *f, const struct fact *fact)
{
    size_t n = 0, renamed = f->n_renamings - f->left_out;

    for (size_t i = 0; i < f->layout->n; i++)
        n += is_added(f->layout, &f->layout->parts[i], fact);
    return n > renamed ? n - renamed : 0;
}
