/* SPDX-License-Identifier: MIT */
/*
 * compare.c - `xenabi compare`: compares another copy of Xen's public headers with the snapshots.
 *
 *   headers --copy.c--> entries --names.c, judge.c--> items --print--> the same, older, different
 *   snapshot, history ---------^                            --> lost, missing; the release
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "copy.h"
#include "facts.h"
#include "history.h"
#include "judge.h"
#include "match.h"
#include "names.h"

#define WIDTH   100
#define NEWEST_RELEASE  (N_RELEASES - 1)

/* A name that the copy defines, and what the comparison found. */
struct item {
    const struct entry *entry;
    const char *xen;            /* Xen's name, without struct or union; NULL: unknown */
    const char *header;         /* these headers' if they have the name, otherwise the copy's */
    enum { IS_SAME, IS_OLDER, IS_OTHER, IS_LOST, IS_UNREAD, N_RESULTS } result;
    const char *why;            /* IS_OLDER: the version or release; IS_OTHER: or NULL; others */
    const char *value;          /* of a constant in these headers */
    struct finding finding;     /* of a layout that is not the newest */
};

static struct snapshot all[N_ABIS];
static struct views views;
static struct history history;
static unsigned int abi;
static struct item *items;
static size_t n_items;
static struct fact **missing;   /* what the copy lacks: facts of the snapshot */
static size_t n_missing;

/* Marks of a fact: the copy has the name. */
#define IN_COPY     1U

/* ---- comparing ---------------------------------------------------------- */

static bool lists(const struct snapshot *s, const char *header)
{
    for (size_t i = 0; i < s->n_headers; i++)
        if (!strcmp(s->headers[i], header))
            return true;
    return false;
}

static bool has_facts(const char *header)
{
    for (size_t i = 0; i < all[abi].n; i++)
        if (all[abi].facts[i].views & 1 && !strcmp(all[abi].facts[i].header, header))
            return true;
    return false;
}

/* Does any ABI have the header? */
static bool is_known(const char *header)
{
    bool known = false;

    for (unsigned int a = 0; a < N_ABIS; a++)
        known |= lists(&all[a], header);
    return known;
}

/*
 * Is a header compared? Not one of another architecture, of those that Xen generates (foreign/), or
 * one that only these headers have.
 */
static bool has_place(const char *header)
{
    const char *arch = text("arch-%.3s", abi_names[abi]);   /* arch-x86, arch-arm ... */

    return !starts(header, "access/") && !starts(header, "foreign/") &&
           !starts(header, "control/") && strcmp(header, "abi.h") &&
           (!starts(header, "arch-") || starts(header, arch)) &&
           (lists(&all[abi], header) || !is_known(header));
}

/*
 * Is it unknown what a header of the copy defines? dom0_ops.h does not compile for tools, and
 * defines nothing for them.
 */
static bool is_unread(const struct part_of_copy *h)
{
    return h->error && (!is_known(h->header) || has_facts(h->header));
}

static const char *range_text(unsigned int first, unsigned int last)
{
    return first == last ? text("Xen %s", release_names[first]) :
           text("Xen %s to %s", release_names[first], release_names[last]);
}

static enum row_kind row_kind(const struct item *it)
{
    return it->entry->kind != ENTRY_CONSTANT ? ROW_RECORD :
           *it->entry->value == '"' ? ROW_STRING : ROW_CONSTANT;
}

/* Had the name the copy's value or size in a release? */
static bool is_as_in(const struct item *it, unsigned int release)
{
    const char *value = value_in(&history, row_kind(it), it->xen, abi, release);
    uint64_t bytes;

    if (!value || it->entry->kind == ENTRY_CONSTANT)
        return value && !strcmp(value, it->entry->value);
    return it->entry->layout && (sscanf(value, "%*s %" SCNu64, &bytes) != 1 ||   /* unknown */
                                 bytes == it->entry->layout->bytes);
}

/* The releases in which a constant had the copy's value, or NULL. */
static const char *releases_of(const struct item *it)
{
    const char *s = NULL;

    for (unsigned int r = 0, first; r < N_RELEASES; r++) {
        if (!is_as_in(it, r))
            continue;
        for (first = r; r + 1 < N_RELEASES && is_as_in(it, r + 1); r++)
            ;
        s = s ? text("%s, %s", s, range_text(first, r)) : range_text(first, r);
    }
    return s;
}

/* Why the newest Xen has no such name: the last release that had it. */
static const char *why_lost(const struct item *it, const char *when)
{
    if (when)
        return text("only with %s", when);
    for (unsigned int r = N_RELEASES; it->xen && r-- > 0; )
        if (value_in(&history, row_kind(it), it->xen, abi, r))
            return r == NEWEST_RELEASE ? "not in these headers" :
                   text("dropped from Xen after %s", release_names[r]);
    return "unknown";
}

/* Marks the facts of a name. Returns the one for tools, if possible in the header that is given. */
static struct fact *mark(const char *name, const char *header)
{
    struct fact *f = NULL, *best = NULL;

    while ((f = next_fact(&all[abi], name, f)))
        if (f->views & 1) {
            f->marks |= IN_COPY;
            if (!best || !strcmp(f->header, header))
                best = f;
        }
    return best;
}

static void compare_constant(struct item *it)
{
    const struct entry *e = it->entry;
    const struct fact *now, *f = NULL;

    it->xen = xens_constant(e->name);
    now = it->xen ? mark(it->xen, e->header) : NULL;
    it->result = IS_SAME;
    if (now && now->value) {
        it->header = now->header;
        it->value = now->value;
        if (e->value && !strcmp(now->value, e->value))
            return;
    }
    if (!e->value) {
        it->result = IS_UNREAD;
        it->why = "not compared, as the compiler knows no value";
        return;
    }
    while (it->xen && (f = next_fact(&all[abi], it->xen, f)))
        if (f->value && !strcmp(f->value, e->value)) {
            if (f->views & 1)
                return;
            it->why = text("interface version %s", views_text(&views, f->views));
        }
    if (!it->value) {
        it->result = IS_LOST;
        it->why = why_lost(it, it->why);
        return;
    }
    if (!it->why)
        it->why = releases_of(it);
    it->result = it->why ? IS_OLDER : IS_OTHER;
}

/* Compares a layout; for one that is not the newest, the finding has the differences from it. */
static void compare_layout(struct item *it)
{
    const struct entry *e = it->entry;
    const struct subject *s = subject_of(bare_name(e->name), abi);
    const struct fact *now;
    struct finding first;

    it->xen = s->xen;
    mark(e->name, e->header);
    now = s->n && !s->candidates->when ? s->candidates->fact : NULL;
    if (!now) {
        it->result = IS_LOST;
        it->why = why_lost(it, s->is_past || !s->n ? NULL : s->candidates->when);
        return;
    }
    mark(now->name, e->header);
    it->header = now->header;
    it->result = IS_SAME;
    if (!e->layout)             /* a typedef of a record that is compared */
        return;
    it->finding.layout = e->layout;
    it->finding.subject = s;
    judge(&it->finding, e->all, abi, N_RELEASES);
    first = it->finding;
    if (first.verdict == SAME)
        return;
    it->why = first.why;
    it->result = first.verdict == OLDER ? IS_OLDER : IS_OTHER;
    if (is_comparable(e->layout, now))
        match(&it->finding, s->candidates, true);
    it->finding.renamings = first.renamings;
    it->finding.n_renamings = first.n_renamings;
}

static int by_header(const void *a, const void *b)
{
    const struct item *x = a, *y = b;
    int order = strcmp(x->header, y->header);

    return order ? order : strcmp(x->entry->name, y->entry->name);
}

static void compare_all(const struct copy *c)
{
    for (size_t i = 0; i < c->n; i++) {
        struct item *it;

        if (starts(c->entries[i].name, "__guest_handle_"))
            continue;           /* handles are compared as members */
        it = APPEND(items, n_items);
        memset(it, 0, sizeof *it);
        it->entry = &c->entries[i];
        it->header = it->entry->header;
        if (it->entry->kind == ENTRY_CONSTANT) {
            compare_constant(it);
            if (it->result == IS_UNREAD && !it->value)
                n_items--;      /* a macro that is not a constant here, either */
        } else if (is_xens(bare_name(it->entry->name))) {
            compare_layout(it);
        } else {
            it->result = IS_LOST;
            it->why = why_lost(it, NULL);
        }
    }
    if (n_items)
        qsort(items, n_items, sizeof *items, by_header);
    for (size_t i = 0; i < all[abi].n; i++) {
        struct fact *f = &all[abi].facts[i];
        bool unread = false;

        if (!(f->views & 1) || f->marks & IN_COPY || starts(f->name, "__guest_handle_"))
            continue;
        for (size_t j = 0; j < c->n_headers; j++)
            unread |= is_unread(&c->headers[j]) && !strcmp(c->headers[j].header, f->header);
        if (!unread)
            *APPEND(missing, n_missing) = f;
    }
}

/* ---- reporting ---------------------------------------------------------- */

/* Names in groups. */
struct names {
    struct { const char *group, *name; } *list;
    size_t n;
};

static void put_name(struct names *names, const char *group, const char *name)
{
    APPEND(names->list, names->n);
    names->list[names->n - 1].group = group;
    names->list[names->n - 1].name = name;
}

/* Prints the names of each group, in lines of WIDTH columns. */
static void print_names(struct names *names)
{
    for (size_t i = 0; i < names->n; i++) {
        const char *group = names->list[i].group;
        int column = 0;

        if (!group)
            continue;           /* printed already */
        column = printf("  %s:", group);
        for (size_t j = i; j < names->n; j++) {
            const char *name = names->list[j].name;

            if (!names->list[j].group || strcmp(names->list[j].group, group))
                continue;
            names->list[j].group = NULL;
            if (column + 1 + (int)strlen(name) > WIDTH)
                column = printf("\n     ") - 1;
            column += printf(" %s", name);
        }
        printf("\n");
    }
}

/* The names that the copy calls otherwise: of the item, or of its members. */
static void put_renamed(struct names *names, const struct item *it, const char *group)
{
    const char *name = bare_name(it->entry->name);

    if (it->result == IS_LOST)
        return;
    if (strcmp(name, it->xen))
        put_name(names, group, text("%s (%s)", name, it->xen));
    for (size_t i = 0; i < it->finding.n_renamings; i++) {
        const struct renaming *r = &it->finding.renamings[i];

        if (r->found)
            put_name(names, group, text("%s.%s (%s)", name, path_of(it->entry->layout, r->found),
                                        r->member->path));
    }
}

static void print_change(const struct item *it)
{
    const char *why = it->why ? text("%s%s", it->result == IS_OLDER ? "as in " : "", it->why) : "";

    if (it->entry->kind == ENTRY_CONSTANT)
        printf("  %s: %s%s%s; %s in Xen %s\n", it->entry->name, it->entry->value,
               *why ? ", " : "", why, it->value, release_names[NEWEST_RELEASE]);
    else
        printf("  %s: %s%s%s\n", it->entry->name, it->result == IS_OLDER ? "older" : "differs",
               *why ? ", " : "", why);
    print_differences(stdout, &it->finding);
}

/* The first release that has what a fact names; N_RELEASES: unknown. */
static unsigned int since_of(const struct fact *f)
{
    enum row_kind kind = f->kind == RECORD ? ROW_RECORD : f->kind == STRING ? ROW_STRING :
                         ROW_CONSTANT;
    unsigned int r = 0;

    while (r < N_RELEASES && (f->kind == TYPE || !value_in(&history, kind, f->name, abi, r)))
        r++;
    return r;
}

static const char *count_text(const char *before, size_t n, const char *what)
{
    return n ? text("%s%s%zu %s", before, *before ? ", " : "", n, what) : before;
}

/* Prints the items [from, to) and what is missing of a header. */
static void print_header(const char *header, size_t from, size_t to)
{
    static const char *const results[] = { "same", "older", "different", "only in the copy",
                                           "not compared" };
    struct names renamed = { NULL, 0 }, lost = { NULL, 0 }, lacking = { NULL, 0 };
    const char *counts = "", *elsewhere = NULL;
    bool here = false;

    for (int result = IS_SAME; result < N_RESULTS; result++) {
        size_t n = 0;

        for (size_t i = from; i < to; i++)
            n += (int)items[i].result == result;
        counts = count_text(counts, n, results[result]);
    }
    for (size_t i = from; i < to; i++) {
        here |= !strcmp(items[i].entry->header, header);
        elsewhere = items[i].entry->header;
        put_renamed(&renamed, &items[i], "renamed");
        if (items[i].result == IS_LOST || items[i].result == IS_UNREAD)
            put_name(&lost, items[i].why, items[i].entry->name);
    }
    for (unsigned int r = 0; r <= N_RELEASES; r++)
        for (size_t i = 0; i < n_missing; i++)
            if (!strcmp(missing[i]->header, header) && since_of(missing[i]) == r)
                put_name(&lacking, missing[i]->kind == TYPE ? "missing types" :
                         r == N_RELEASES ? "missing" :
                         text("missing, since Xen %s", release_names[r]), missing[i]->name);
    counts = count_text(counts, renamed.n, "renamed");
    counts = count_text(counts, lacking.n, "missing");
    printf("%s%s: %s\n", header, here ? "" : text(" (%s in the copy)", elsewhere), counts);
    for (size_t i = from; i < to; i++)
        if (items[i].result == IS_OLDER || items[i].result == IS_OTHER)
            print_change(&items[i]);
    print_names(&renamed);
    print_names(&lost);
    print_names(&lacking);
}

/* Prints the headers of which the copy has no name. */
static void print_absent(void)
{
    struct names absent = { NULL, 0 };

    for (size_t i = 0, n; i < all[abi].n_headers; i++) {
        const char *header = all[abi].headers[i];
        bool there = false;

        n = 0;
        for (size_t j = 0; j < n_items; j++)
            there |= !strcmp(items[j].header, header);
        for (size_t j = 0; j < n_missing && !there; j++)
            n += !strcmp(missing[j]->header, header);
        if (n)
            put_name(&absent, "headers that the copy lacks, with the number of names",
                     text("%s (%zu)", header, n));
    }
    print_names(&absent);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What a release has in common with the copy. */
struct likeness {
    size_t versions;            /* interface versions, such as XEN_DOMCTL_INTERFACE_VERSION */
    size_t names;               /* with the same value or size */
    size_t lacking;             /* names that the copy lacks */
};

static int compare_likeness(const struct likeness *a, const struct likeness *b)
{
    return a->versions != b->versions ? (a->versions > b->versions ? 1 : -1) :
           a->names != b->names ? (a->names > b->names ? 1 : -1) :
           (a->lacking < b->lacking) - (a->lacking > b->lacking);
}

/*
 * Prints the release that is most like the copy. Interface versions decide first: a stable release
 * gets names of newer ones, such as CPU features, but no newer version. A copy can be a part of
 * Xen's headers, so what it lacks decides last.
 */
static void print_release(void)
{
    const char **names = keep((n_items + 1) * sizeof *names);
    struct likeness in[N_RELEASES];
    unsigned int best = 0, last;
    size_t known = 0, n = 0;

    memset(in, 0, sizeof in);
    for (size_t i = 0; i < n_items; i++) {
        bool any = false;

        if (!items[i].xen || items[i].entry->kind == ENTRY_TYPE || items[i].result == IS_UNREAD)
            continue;
        names[n++] = items[i].xen;
        for (unsigned int r = 0; r < N_RELEASES; r++) {
            bool same = is_as_in(&items[i], r);

            any |= value_in(&history, row_kind(&items[i]), items[i].xen, abi, r) != NULL;
            in[r].names += same;
            in[r].versions += same && strstr(items[i].xen, "INTERFACE_VERSION");
        }
        known += any;
    }
    if (!known)
        return;
    qsort(names, n, sizeof *names, by_text);
    for (size_t i = 0; i < history.n; i++) {
        const struct row *row = &history.rows[i];

        if (row->kind == ROW_FIELD || !(row->abis >> abi & 1) ||
            bsearch(&row->name, names, n, sizeof *names, by_text))
            continue;
        for (size_t j = 0; j < row->n; j++)
            for (unsigned int r = row->spans[j].first; r <= row->spans[j].last; r++)
                in[r].lacking++;
    }
    for (unsigned int r = 1; r < N_RELEASES; r++)
        if (compare_likeness(&in[r], &in[best]) > 0)
            best = r;
    for (last = best; last + 1 < N_RELEASES && !compare_likeness(&in[last + 1], &in[best]); last++)
        ;
    printf("The copy is as old as %s: %zu of %zu names have the value or size of that release.\n",
           range_text(best, last), in[best].names, known);
}

/* Prints what changes for a user of the copy. */
static void print_switch(void)
{
    struct names changes = { NULL, 0 };

    for (size_t i = 0; i < n_items; i++)
        if (items[i].result == IS_OLDER || items[i].result == IS_OTHER)
            put_name(&changes, items[i].entry->kind == ENTRY_CONSTANT ? "other values" :
                     "other layouts", items[i].entry->name);
    for (size_t i = 0; i < n_items; i++)
        put_renamed(&changes, &items[i], "other names");
    for (size_t i = 0; i < n_items; i++)
        if (items[i].result == IS_LOST)
            put_name(&changes, "lost names", items[i].entry->name);
    if (!changes.n) {
        printf("Nothing changes for its users with these headers.\n");
        return;
    }
    printf("With these headers, its users get:\n");
    print_names(&changes);
}

static bool print_report(const struct copy *c)
{
    size_t n[N_RESULTS] = { 0 };
    bool unread = false;

    for (size_t i = 0; i < n_items; i++)
        n[items[i].result]++;
    printf("%s (%s): %zu compared: %zu same, %zu older, %zu different; %zu only in the copy, "
           "%zu missing\n", c->folder, c->abi, n[IS_SAME] + n[IS_OLDER] + n[IS_OTHER], n[IS_SAME],
           n[IS_OLDER], n[IS_OTHER], n[IS_LOST], n_missing);
    for (size_t i = 0; i < c->n_headers; i++)
        if (is_unread(&c->headers[i])) {
            printf("%s: does not compile: %s\n", c->headers[i].header, c->headers[i].error);
            unread = true;
        }
    for (size_t i = 0, j; i < n_items; i = j) {
        for (j = i + 1; j < n_items && !strcmp(items[i].header, items[j].header); j++)
            ;
        print_header(items[i].header, i, j);
    }
    print_absent();
    print_release();
    print_switch();
    return unread;
}

int compare(int argc, char **argv)
{
    const char *asked = NULL;
    struct copy c;
    bool unread, other = false;

    if (argc > 0 && *argv[0] == '-') {
        if (strcmp(argv[0], "--abi"))
            fail(argv[0], "unknown option of xenabi compare");
        if (argc < 2)
            fail(argv[0], "requires an argument");
        asked = argv[1];
        if (abi_of_name(asked) == N_ABIS)
            fail(asked, "unknown ABI: expected %s", abi_list(ALL_ABIS, ", "));
        argc -= 2;
        argv += 2;
    }
    if (argc != 1)
        fail("compare", "expected one folder");
    open_copy(&c, argv[0], asked);
    abi = abi_of_name(c.abi);
    read_names(NULL, 0);
    read_snapshots(all, data_folder(), ALL_ABIS, &views);
    read_history(&history, data_folder());
    read_copy(&c, has_place, is_xens);
    compare_all(&c);
    unread = print_report(&c);
    for (size_t i = 0; i < n_items; i++)
        other |= items[i].result == IS_OTHER;
    return unread ? 2 : other;
}
