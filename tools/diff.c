/* SPDX-License-Identifier: MIT */
/*
 * diff.c - `xenabi diff A B`: prints what changed between two ABIs, two interface
 * versions, or two releases.
 *
 * A change is breaking if an object that was compiled for A does not work on B: a name
 * was removed, or a value, size, alignment or offset changed. A change is compatible if
 * a name was added, if only a type changed, or if a record grew that may grow.
 */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "history.h"

/* A or B. */
struct side {
    const char *name;
    enum { AN_ABI, A_VERSION, A_RELEASE } is;
    unsigned int number;        /* of the ABI or of the release */
    uint64_t version;
};

/* A name on one ABI. */
struct state {
    const char *layout;         /* a difference is breaking; NULL: there is no such name */
    const char *type;           /* a difference is compatible */
    bool may_grow;
    uint64_t bytes, align;
};

/* A name on both sides, on some ABIs. */
struct change {
    const char *record;         /* the name, or for a member its record */
    const char *member;         /* NULL: not a member */
    const char *namespace;      /* a name is unique within one of these */
    size_t order;               /* in the headers; 0 for the history */
    unsigned int abis;
    struct state side[2];
};

struct changes {
    struct change *all;
    size_t n;
};

static struct side side_of(const char *name)
{
    struct side s = { .name = name };
    char *end;

    if ((s.number = abi_of_name(name)) < N_ABIS)
        return s;
    s.is = A_RELEASE;
    if ((s.number = release_of_name(name)) < N_RELEASES)
        return s;
    s.is = A_VERSION;
    s.version = strtoull(name, &end, 16);
    if (!starts(name, "0x") || !isxdigit((unsigned char)name[2]) || *end || s.version > UINT32_MAX)
        fail(name, "not an ABI (%s ...), release (%s to %s) or interface version (0x00030205)",
             abi_names[0], release_names[0], release_names[N_RELEASES - 1]);
    return s;
}

static int by_name(const void *a, const void *b)
{
    const struct change *x = a, *y = b;
    int order = strcmp(x->namespace, y->namespace);

    if (!order)
        order = strcmp(x->record, y->record);
    if (!order)
        order = strcmp(x->member ? x->member : "", y->member ? y->member : "");
    if (!order)
        order = (x->abis > y->abis) - (x->abis < y->abis);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

static int by_order(const void *a, const void *b)
{
    const struct change *x = a, *y = b;

    return x->order != y->order ? (x->order > y->order) - (x->order < y->order) : by_name(a, b);
}

static bool same_name(const struct change *a, const struct change *b)
{
    return !strcmp(a->namespace, b->namespace) && !strcmp(a->record, b->record) &&
           !strcmp(a->member ? a->member : "", b->member ? b->member : "");
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && !strcmp(a, b));
}

static bool same_state(const struct state *a, const struct state *b)
{
    return same_text(a->layout, b->layout) && same_text(a->type, b->type);
}

/* ---- snapshots ---------------------------------------------------------- */

static void add(struct changes *c, const char *namespace, const char *record, const char *member,
                unsigned int abi, unsigned int sides, struct state state)
{
    struct change *new = APPEND(c->all, c->n);

    memset(new, 0, sizeof *new);
    new->namespace = namespace;
    new->record = record;
    new->member = member;
    new->order = c->n;
    new->abis = 1U << abi;
    for (int i = 0; i < 2; i++)
        if (sides >> i & 1)
            new->side[i] = state;
}

static const char *place_of(const struct member *m)
{
    uint64_t bytes = m->kind == TAIL ? m->bytes : (m->end - m->at) / 8;

    if (m->kind == BITS)
        return text("at %" PRIu64 ", bits %" PRIu64 " to %" PRIu64, m->at / 8, m->at % 8,
                    m->at % 8 + m->bytes - 1);
    return text("at %" PRIu64 ", %" PRIu64 " byte%s%s", m->at / 8, bytes, bytes == 1 ? "" : "s",
                m->kind == TAIL ? " each" : "");
}

/* Views 0 and 1 are the sides A and B. With `only`, 1 << side, all facts belong to that side. */
static void add_snapshot(struct changes *c, const struct snapshot *s, unsigned int abi,
                         unsigned int only)
{
    for (size_t i = 0; i < s->n; i++) {
        const struct fact *f = &s->facts[i];

        if (starts(f->name, "__guest_handle_"))
            continue;           /* a consequence of the type it points to */
        unsigned int sides = only ? only : (unsigned int)f->views;
        struct state is = { .layout = NULL };

        switch (f->kind) {
        case CONSTANT:
        case STRING:
            is.layout = f->value;
            add(c, "constant", f->name, NULL, abi, sides, is);
            break;
        case TYPE:
            is.layout = f->bytes ? text("%" PRIu64 " byte%s", f->bytes, f->bytes == 1 ? "" : "s")
                                 : "an enum";
            is.type = f->type;
            add(c, "type", f->name, NULL, abi, sides, is);
            break;
        case RECORD:
            is.layout = text("size %" PRIu64 "%s, align %" PRIu64, f->bytes,
                             f->at_least ? " or more" : "", f->align);
            is.may_grow = f->at_least;
            is.bytes = f->bytes;
            is.align = f->align;
            add(c, "record", f->name, NULL, abi, sides, is);
            for (size_t m = 0; m < f->n; m++)
                if (f->members[m].kind != HOLE)
                    add(c, "record", f->name, f->members[m].path, abi, sides,
                        (struct state){ .layout = place_of(&f->members[m]),
                                        .type = f->members[m].type });
        }
    }
}

/* ---- history ------------------------------------------------------------ */

static const char *in_release(const struct row *row, unsigned int release)
{
    for (size_t i = 0; i < row->n; i++)
        if (row->spans[i].first <= release && release <= row->spans[i].last)
            return row->spans[i].value;
    return NULL;
}

static unsigned int first_release(const struct history *h, unsigned int abi)
{
    unsigned int first = N_RELEASES;

    for (size_t i = 0; i < h->n; i++)
        if (h->rows[i].abis >> abi & 1 && h->rows[i].n && h->rows[i].spans[0].first < first)
            first = h->rows[i].spans[0].first;
    return first;
}

static struct state old_state(const struct row *row, unsigned int release)
{
    struct state s = { .layout = in_release(row, release) };
    char *size;

    if (!s.layout || row->kind == ROW_CONSTANT || row->kind == ROW_STRING)
        return s;
    if (row->kind == ROW_FIELD) {
        char *value = text("at %s", s.layout), *bits = strchr(value, ':');

        if (bits) {
            *bits++ = '\0';
            s.layout = text("%s, bits %s", value, bits);
        } else {
            s.layout = value;
        }
    } else if ((size = strchr(s.layout, ' '))) {
        char *parts = text("%s", size + 1), *align = strchr(parts, '/');

        if (align) {
            *align++ = '\0';
            s.layout = text("%.*s, size %s, align %s", (int)(size - s.layout), s.layout, parts,
                            align);
        }
    }
    return s;
}

/* Adds the history. Returns those of the ABIs that have a history of both releases. */
static unsigned int add_history(struct changes *c, const struct side *a, const struct side *b,
                                unsigned int abis)
{
    struct history h;
    unsigned int left_out = 0;

    read_history(&h, data_folder());
    for (unsigned int abi = 0; abi < N_ABIS; abi++) {
        unsigned int first = first_release(&h, abi);

        if (!(abis >> abi & 1) || (first <= a->number && first <= b->number))
            continue;
        left_out |= 1U << abi;
    }
    abis &= ~left_out;
    if (!abis)
        fail("diff", "no history of both %s and %s on %s", a->name, b->name,
             abi_list(left_out, ", "));
    if (left_out)
        printf("not compared, no history of both %s and %s: %s\n", a->name, b->name,
               abi_list(left_out, ", "));
    for (size_t i = 0; i < h.n; i++) {
        const struct row *row = &h.rows[i];
        struct state was = old_state(row, a->number), is = old_state(row, b->number);
        const char *record = row->name, *member = NULL, *dot = strchr(row->name, '.');
        struct change *new;

        if (!(row->abis & abis) || (!was.layout && !is.layout))
            continue;
        if (row->kind == ROW_FIELD && dot) {
            record = text("%.*s", (int)(dot - row->name), row->name);
            member = dot + 1;
        }
        new = APPEND(c->all, c->n);
        *new = (struct change){ record, member,
            row->kind == ROW_CONSTANT || row->kind == ROW_STRING ? "constant" : "record",
            0, row->abis & abis, { was, is } };
    }
    return abis;
}

/* ---- what changed ------------------------------------------------------- */

/* Joins the two sides of each name on each ABI, then ABIs with the same change. */
static void join(struct changes *c)
{
    size_t n = 0, kept = 0;

    qsort(c->all, c->n, sizeof *c->all, by_name);
    for (size_t i = 0; i < c->n; i++) {
        struct change *last = n ? &c->all[n - 1] : NULL, *new = &c->all[i];

        if (last && same_name(last, new) && last->abis == new->abis) {
            for (int side = 0; side < 2; side++)
                if (new->side[side].layout)
                    last->side[side] = new->side[side];
        } else {
            c->all[n++] = *new;
        }
    }
    for (size_t i = 0; i < n; i++) {
        struct change *new = &c->all[i];
        size_t same = kept;

        while (same && same_name(&c->all[same - 1], new)) {
            struct change *old = &c->all[same - 1];

            if (same_state(&old->side[0], &new->side[0]) &&
                same_state(&old->side[1], &new->side[1])) {
                old->abis |= new->abis;
                break;
            }
            same--;
        }
        if (!same || !same_name(&c->all[same - 1], new)) {
            if (kept && same_name(&c->all[kept - 1], new))
                new->order = c->all[kept - 1].order;    /* so that they are printed together */
            c->all[kept++] = *new;
        }
    }
    c->n = kept;
}

static bool is_breaking(const struct change *c)
{
    const struct state *was = &c->side[0], *is = &c->side[1];

    if (!was->layout || (is->layout && !strcmp(was->layout, is->layout)))
        return false;
    return !(is->layout && was->may_grow && is->may_grow && is->bytes >= was->bytes &&
             is->align == was->align);
}

static const char *state_text(const struct state *s)
{
    return s->type ? text("%s, %s", s->layout, s->type) : s->layout;
}

/* Was the record itself added or removed on these ABIs? Then its members are not listed. */
static bool came_or_went(const struct changes *c, size_t member)
{
    const struct change *m = &c->all[member];

    for (size_t i = member; i > 0 && !strcmp(c->all[i - 1].record, m->record) &&
         !strcmp(c->all[i - 1].namespace, m->namespace); i--) {
        const struct change *r = &c->all[i - 1];

        if (!r->member && (r->abis & m->abis) && (!r->side[0].layout || !r->side[1].layout))
            return true;
    }
    return false;
}

static int report(struct changes *c, unsigned int abis)
{
    size_t added = 0, removed = 0, changed = 0, breaking = 0, n = 0;
    struct change *changes;

    join(c);
    changes = keep((c->n + 1) * sizeof *changes);
    for (size_t i = 0; i < c->n; i++)
        if (!same_state(&c->all[i].side[0], &c->all[i].side[1]) &&
            !(c->all[i].member && came_or_went(c, i)))
            changes[n++] = c->all[i];
    qsort(changes, n, sizeof *changes, by_order);
    for (size_t i = 0; i < n; i++) {
        const struct change *x = &changes[i];
        const struct state *was = &x->side[0], *is = &x->side[1];
        bool bad = is_breaking(x);

        breaking += bad;
        printf("%-10s  %-7s  %s%s%s: ", bad ? "breaking" : "compatible",
               !was->layout ? "added" : !is->layout ? "removed" : "changed", x->record,
               x->member ? "." : "", x->member ? x->member : "");
        if (!was->layout || !is->layout) {
            printf("%s", state_text(was->layout ? was : is));
            added += !was->layout;
            removed += !is->layout;
        } else {
            bool type = strcmp(was->layout, is->layout) == 0;

            printf("%s -> %s", type ? was->type : was->layout, type ? is->type : is->layout);
            changed++;
        }
        /* the ABIs, if the change is not on all that are compared */
        printf("%s\n", x->abis == abis ? "" : text(" (%s)", abi_list(x->abis, ", ")));
    }
    printf("%zu added, %zu removed, %zu changed: %s\n", added, removed, changed,
           breaking ? "breaking" : n ? "compatible" : "the same");
    return breaking ? 1 : 0;
}

int diff(int argc, char **argv)
{
    unsigned int abis = ALL_ABIS;
    struct changes c = { NULL, 0 };
    struct snapshot all[N_ABIS];
    struct side a, b;

    if (argc == 4 && !strcmp(argv[0], "--abi")) {
        unsigned int abi = abi_of_name(argv[1]);

        if (abi == N_ABIS)
            fail(argv[1], "unknown ABI: expected %s", abi_list(ALL_ABIS, ", "));
        abis = 1U << abi;
        argv += 2;
        argc -= 2;
    }
    if (argc != 2)
        fail("diff", "expected two ABIs, two releases or two interface versions");
    a = side_of(argv[0]);
    b = side_of(argv[1]);
    if (a.is != b.is)
        fail("diff", "cannot compare %s with %s: expected two ABIs, two releases or two interface "
             "versions", a.name, b.name);
    if (a.is == AN_ABI) {
        struct views newest = NEWEST;

        if (abis != ALL_ABIS)
            fail("diff", "--abi can only be used with releases and interface versions");
        abis = 1;
        read_snapshots(all, data_folder(), 1U << a.number | 1U << b.number, &newest);
        add_snapshot(&c, &all[a.number], 0, 1);
        add_snapshot(&c, &all[b.number], 0, 2);
    } else if (a.is == A_VERSION) {
        struct views views = { .view = { { a.version, false }, { b.version, false } }, .n = 2 };

        read_snapshots(all, data_folder(), abis, &views);
        for (unsigned int abi = 0; abi < N_ABIS; abi++)
            if (abis >> abi & 1)
                add_snapshot(&c, &all[abi], abi, 0);
    } else {
        abis = add_history(&c, &a, &b, abis);
    }
    return report(&c, abis);
}
