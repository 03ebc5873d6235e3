/* SPDX-License-Identifier: MIT */
/*
 * snapshot.c - `xenabi snapshot` and `xenabi probe`: make snapshots of Xen's ABI from objects.
 *
 *   object file --layout.c--> groups of facts, one list for each view --merge--> snapshots
 *
 * A fact is a line of a snapshot; abi-snapshots/check.h explains the lines. A group
 * contains the facts of one definition in a header: a record and its members, a
 * typedef, an enumeration or a macro. A view is the set of definitions that a header
 * makes with __XEN_TOOLS__, or for a guest at one interface version. One object
 * contains one view. Facts that differ between views are written inside an #if.
 *
 * Debug information lacks alignments, and the values of macros. `xenabi probe` writes
 * enumerators and strings that contain them. The object is then compiled a second
 * time, with these included.
 */
#define _POSIX_C_SOURCE 200809L

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "layout.h"
#include "lines.h"
#include "macros.h"

#define MAX_VIEWS   64      /* number of bits in a mask of views */
#define MACRO       (DEFINES_VALUES + 1)    /* a kind of group, besides those of definitions */

/* Records that may grow: the shared pages of the console and of xenstore. */
static const char *const may_grow[] = {
    "struct xencons_interface",
    "struct xenstore_domain_interface",
};

/* Types that the headers take from the compiler, so that only their size is the same everywhere. */
static const char *const of_compiler[] = { "xen_abi_ulong_t", "xen_abi_long_t" };

/* Members whose type is a macro that the consumer can define. */
static const struct { const char *record, *member, *type; } replaceable[] = {
    { "struct blkif_request", "handle", "blkif_vdev_t" },
    { "struct blkif_request_discard", "handle", "blkif_vdev_t" },
    { "struct blkif_request_indirect", "handle", "blkif_vdev_t" },
};

/* The languages in which check.h can check a fact. */
enum language {
    ANY,
    C_ONLY,                     /* in C++ the name is in the scope of another record */
    CXX_ONLY,
    NOT_CXX98,                  /* the value is a long long */
    NOT_MSVC,                   /* in Microsoft's ABI no record has size 0 */
};

struct fact {
    char *text;
    enum language lang;
    uint64_t views;             /* the views that have it; filled by the merge */
};

struct group {
    char *header;               /* path below include/xen */
    char *name;
    int line;
    int kind;                   /* of the definition, or a MACRO: the order in a line */
    struct fact *facts;
    size_t n;
};

/* An object, and the view of the headers that it was compiled from. */
struct source {
    struct object object;
    bool tools;
    uint64_t version;
    struct group *groups;
    size_t n_groups;
};

/* Write what abi-snapshots/control has: also suffixes and enums, but no names and tags. */
static bool for_control;

/* ---- facts -------------------------------------------------------------- */

static void add_fact(struct group *g, enum language lang, char *line)
{
    struct fact *f = APPEND(g->facts, g->n);

    f->text = line;
    f->lang = lang;
    f->views = 0;
}

static struct group *add_group(struct source *s, char *header, int line, int kind, const char *name)
{
    struct group *g = APPEND(s->groups, s->n_groups);

    g->header = header;
    g->name = text("%s", name);
    g->line = line;
    g->kind = kind;
    g->facts = NULL;
    g->n = 0;
    return g;
}

static void add_hole(struct group *g, enum language lang, const char *name, uint64_t from, uint64_t to)
{
    if (from < to)
        add_fact(g, lang, text("XEN_ABI_HOLE(%s, %" PRIu64 ", %" PRIu64 ")", name, from,
                                 to - from));
}

/* The type of a member as the header has it: `type`, or the macro in its place. */
static const char *replaced(const char *record, const char *member, const char *type)
{
    for (size_t i = 0; i < sizeof replaceable / sizeof *replaceable; i++)
        if (!strcmp(record, replaceable[i].record) && !strcmp(member, replaceable[i].member))
            return replaceable[i].type;
    return type;
}

static char *tail_line(const char *record, const struct part *p, const char *type)
{
    return text("XEN_ABI_TAIL(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)", record, p->path, p->first / 8,
                p->bytes, type);
}

/* The line with the tag of the record that the declaration of a member defines. */
static char *tag_line(const char *record, const struct part *p)
{
    const char *tag = strchr(p->type, ' ') + 1, *bounds = strchr(tag, '[');
    char *member = text("%s", p->path);

    for (; bounds; bounds = strchr(bounds + 1, '['))
        member = text("%s[0]", member);
    return text("XEN_ABI_TAG(%s, %s, %.*s)", record, member, (int)strspn(tag, IDENTIFIER), tag);
}

/*
 * Adds the members of a record of `bytes` bytes at byte `base`: the parts that are in part `in`.
 * Every byte of a struct belongs to a member or to a hole. In a union, the bytes after the
 * longest member are a hole. Returns whether it ends in a flexible array.
 */
static bool add_members(const char *path, struct group *g, enum language lang,
                        const struct definition *d, uint32_t in, bool is_union, uint64_t base,
                        uint64_t bytes)
{
    uint64_t pos = base * 8, limit = (base + bytes) * 8, end;
    bool flexible = false;
    const struct part *before = NULL;   /* a bit-field */

    for (uint32_t i = in; i < d->n_parts && d->parts[i].in >= in; i++) {
        const struct part *p = &d->parts[i];
        const char *who = text("%s.%s", d->name, p->name ? p->path : "(unnamed)");

        if (p->in != in)
            continue;
        if (!is_union && p->first < pos)
            fail(path, "%s begins at byte %" PRIu64 ", inside the member before it", who,
                 p->first / 8);
        if (p->end > limit)
            fail(path, "%s ends at byte %" PRIu64 ", after the end of its record, byte %" PRIu64,
                 who, (p->end + 7) / 8, base + bytes);
        if (!is_union)
            add_hole(g, lang, d->name, (pos + 7) / 8, p->first / 8);
        if (p->bits)
            add_fact(g, lang, text("XEN_ABI_BITS(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)", d->name,
                                   p->path, p->first, p->end - p->first, p->type));
        else if (p->flexible && p->declared == BY_NAME_IN_C && !for_control) {
            add_fact(g, C_ONLY, tail_line(d->name, p, p->type));
            add_fact(g, CXX_ONLY, tail_line(d->name, p, text("XEN_ABI_IN(%s, %s)", d->name, p->path)));
        } else if (p->name)
            add_fact(g, lang, text("XEN_ABI_%s(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)",
                                   p->flexible ? "TAIL" : p->declared == NOT_BY_NAME ? "UNNAMED" :
                                   p->declared == BY_NAME_IN_C ? "INNER" : "FIELD",
                                   d->name, p->path, p->first / 8, p->bytes,
                                   replaced(d->name, p->path, p->type)));
        if (p->bits && before)
            add_fact(g, lang, order_line(d->name, before->path, p->path));
        else if (p->defines && p->declared == BY_NAME_IN_C && !for_control)
            add_fact(g, lang, tag_line(d->name, p));
        before = p->bits && p->name && !is_union ? p : NULL;
        flexible |= p->flexible;
        if (p->defines)
            flexible |= add_members(path, g, lang, d, i + 1, p->defines == A_UNION, p->first / 8,
                                    p->record_bytes);
        end = p->flexible ? limit : p->end;     /* it takes the rest of the record */
        pos = end > pos ? end : pos;
    }
    add_hole(g, lang, d->name, (pos + 7) / 8, base + bytes);
    return flexible;
}

static void add_record(const struct object *o, struct group *g, const struct definition *d)
{
    const struct value *align = value_of(o, "align", d->name);
    enum language lang = d->is_inner ? C_ONLY : ANY;
    bool at_least;

    if (!align)
        fail(o->path, "no alignment of %s: compile the object with the output of `xenabi probe`",
             d->name);
    if (lang == ANY && starts(o->abi, "x86_") && d->is_empty)
        lang = NOT_MSVC;        /* only the x86 headers compile for Windows */
    add_fact(g, lang, NULL);
    at_least = add_members(o->path, g, lang, d, 0, d->is_union, 0, d->bytes);
    for (size_t i = 0; i < sizeof may_grow / sizeof *may_grow; i++)
        at_least |= !strcmp(d->name, may_grow[i]);
    g->facts[0].text = text("XEN_ABI_RECORD%s(%s, %" PRIu64 ", %" PRIu64 ")",
                            at_least ? "_MIN" : "", d->name, d->bytes, align->bits);
}

static void add_definition(struct source *s, const struct definition *d, bool probe)
{
    struct group *g = add_group(s, d->header, d->line, d->kind,
                                d->kind == DEFINES_VALUES ? d->values->name : d->name);
    const char *own = "TYPE";

    switch (d->kind) {
    case DEFINES_RECORD:
        if (!probe)
            add_record(&s->object, g, d);
        break;
    case DEFINES_TYPE:
        for (size_t i = 0; i < sizeof of_compiler / sizeof *of_compiler; i++)
            own = !strcmp(d->name, of_compiler[i]) ? "WORD" : own;
        if (d->type)
            add_fact(g, ANY, text("XEN_ABI_%s(%s, %" PRIu64 ", %s)", own, d->name, d->bytes, d->type));
        else                    /* the compiler chooses the size */
            add_fact(g, ANY, text("XEN_ABI_ENUM(%s)", d->name));
        break;
    case DEFINES_VALUES:
        for (size_t i = 0; i < d->n_values; i++)
            add_fact(g, d->is_inner ? C_ONLY : ANY,
                     text(for_control ? "XEN_ABI_ENUMERATOR(%s, %s, %s)" : "XEN_ABI_CONST(%s, %s)",
                          d->values[i].name, literal(d->values[i].bits, d->values[i].is_signed),
                          d->name));
        break;
    }
}

static void add_macros(struct source *source)
{
    const struct object *o = &source->object;

    for (size_t i = 0; i < o->n_macros; i++) {
        const struct macro *m = &o->macros[i];
        static const char *const suffixes[] = { "", "U", "L", "UL", "LL", "ULL" };
        const char *value = macro_value(o, m);
        const struct value *type = value_of(o, "type", m->name);

        struct group *g = NULL;

        for (size_t j = 0; j < n_aliases && !for_control; j++) {
            const char *alias = macro_alias(o, m, j);

            if (alias && !g)
                g = add_group(source, m->header, m->line, MACRO, m->name);
            if (alias)
                add_fact(g, ANY, text("%s", alias));
        }
        if (is_replaceable_text(m) && !for_control)
            add_fact(add_group(source, m->header, m->line, MACRO, m->name), ANY,
                     text("XEN_ABI_MACRO(%s, %s)", m->name, m->text));
        if (value)
            add_fact(add_group(source, m->header, m->line, MACRO, m->name),
                     type && type->bits >= 4 ? NOT_CXX98 : ANY,
                     text("XEN_ABI_%s(%s, %s%s)", *value == '"' ? "STRING" :
                          for_control && type && type->bits >= 4 ? "WIDE" : "CONST", m->name, value,
                          type && for_control ? suffixes[type->bits] : ""));
        for (size_t j = 0; j < n_calls; j++) {
            bool is_wide;
            const char *call = macro_call(o, m, j, &is_wide);

            if (call && !g)
                g = add_group(source, m->header, m->line, MACRO, m->name);
            if (call)
                add_fact(g, is_wide ? NOT_CXX98 : ANY, text("XEN_ABI_CALL(%s)", call));
        }
    }
}

/* ---- one object --------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    int r = strcmp(x->header, y->header);

    if (!r)
        r = (x->line > y->line) - (x->line < y->line);
    if (!r)
        r = (x->kind > y->kind) - (x->kind < y->kind);
    return r ? r : strcmp(x->name, y->name);
}

static bool same_facts(const struct group *a, const struct group *b)
{
    if (a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (strcmp(a->facts[i].text, b->facts[i].text))
            return false;
    return true;
}

static void read_source(struct source *s, const char *path, bool probe)
{
    size_t n = 0;

    memset(s, 0, sizeof *s);
    read_object(&s->object, path, NULL, !probe);
    if (!s->object.n_definitions)
        fail(path, "no definitions of Xen: none is from a file below include/xen/");
    for (size_t i = 0; i < s->object.n_definitions; i++)
        add_definition(s, &s->object.definitions[i], probe);
    if (!s->object.n_macros)
        fail(path, "no macro information: compile with -g3, and with clang also -fdebug-macro");
    if (!probe)
        add_macros(s);
    qsort(s->groups, s->n_groups, sizeof *s->groups, by_place);
    for (size_t i = 0; i < s->n_groups; i++) {
        if (n && !by_place(&s->groups[n - 1], &s->groups[i])) {
            if (!same_facts(&s->groups[n - 1], &s->groups[i]))
                fail(path, "%s:%d: conflicting definitions of %s", s->groups[i].header,
                     s->groups[i].line, s->groups[i].name);
            continue;
        }
        s->groups[n++] = s->groups[i];
    }
    s->n_groups = n;
}

/* ---- views -------------------------------------------------------------- */

static struct source *sources;
static size_t n_sources;

static int by_view(const void *a, const void *b)
{
    const struct source *x = a, *y = b;

    if (x->tools != y->tools)
        return x->tools - y->tools;
    return (x->version > y->version) - (x->version < y->version);
}

/* Sorts the views: guests by version, then tools. A mask's bits are in this order. */
static void sort_views(void)
{
    for (size_t i = 0; i < n_sources; i++) {
        struct source *s = &sources[i];
        const struct object *o = &s->object;
        const struct value *version = value_of(o, "view", "version"),
                           *tools = value_of(o, "view", "tools");

        if (strcmp(o->abi, sources[0].object.abi))
            fail(o->path, "has the ABI %s, but %s has %s", o->abi, sources[0].object.path,
                 sources[0].object.abi);
        if (n_sources == 1)
            return;
        if (!version || !tools)
            fail(o->path, "contains no interface version: compile the object with the output of "
                 "`xenabi probe`");
        s->version = version->bits;
        s->tools = tools->bits;
        for (size_t j = 0; j < i; j++)
            if (!by_view(&sources[j], s))
                fail(o->path, "has the same interface version as %s", sources[j].object.path);
    }
    qsort(sources, n_sources, sizeof *sources, by_view);
}

#define VERSION "__XEN_INTERFACE_VERSION__"
#define TOOLS   "defined(__XEN_TOOLS__)"

/* The expression for #if that is true in exactly these views; "" if it is always true. */
static char *condition(uint64_t views, enum language lang)
{
    size_t guests = n_sources - sources[n_sources - 1].tools, runs = 0;
    bool any = false, newest = guests && views >> (guests - 1) & 1;
    bool tools = guests < n_sources ? views >> guests & 1 : newest;
    char *by_version = text("%s", ""), *all;
    const char *by_language;

    for (size_t i = 0, j; i < guests; i = j) {
        char *run;

        for (j = i + 1; j < guests && (views >> j & 1) == (views >> i & 1); j++)
            ;
        if (!(views >> i & 1))
            continue;
        any = true;
        if (!i && j == guests)
            break;
        run = !i ? text(VERSION " < 0x%08" PRIx64, sources[j].version) :
              j == guests ? text(VERSION " >= 0x%08" PRIx64, sources[i].version) :
              text("(" VERSION " >= 0x%08" PRIx64 " && " VERSION " < 0x%08" PRIx64 ")",
                   sources[i].version, sources[j].version);
        by_version = text("%s%s%s", by_version, runs++ ? " || " : "", run);
    }
    if (runs == 1 && *by_version == '(') {              /* drop needless parentheses */
        by_version = text("%s", by_version + 1);
        by_version[strlen(by_version) - 1] = '\0';
    }
    if (tools == newest)
        all = by_version;
    else if (tools)
        all = text(TOOLS "%s%s", any ? " || " : "",
                   !any ? "" : strstr(by_version, "&&") && runs == 1 ? text("(%s)", by_version) :
                   by_version);
    else
        all = text("!" TOOLS "%s%s", runs ? " && " : "",
                   runs > 1 || strstr(by_version, "&&") ? text("(%s)", by_version) : by_version);
    if (lang == ANY)
        return all;
    by_language = lang == C_ONLY ? "!defined(__cplusplus)" :
                  lang == CXX_ONLY ? "defined(__cplusplus)" :
                  lang == NOT_MSVC ? "!defined(_MSC_VER)" :
                  "!defined(__cplusplus) || __cplusplus >= 201103L";
    return *all ? text("(%s) && (%s)", all, by_language) : text("%s", by_language);
}

/*
 * Merges the facts of one view into the group that has those of the previous views.
 * A fact that is there already gets the bit of the view. A new one is inserted after
 * the fact that precedes it in the view.
 */
static void merge_group(struct group *into, const struct group *from, uint64_t bit)
{
    size_t pos = 0;

    for (size_t i = 0; i < from->n; i++) {
        size_t k = pos;

        while (k < into->n && strcmp(into->facts[k].text, from->facts[i].text))
            k++;
        if (k == into->n) {
            APPEND(into->facts, into->n);
            memmove(&into->facts[pos + 1], &into->facts[pos],
                    (into->n - 1 - pos) * sizeof *into->facts);
            into->facts[pos] = from->facts[i];
            into->facts[pos].views = 0;
            k = pos;
        }
        into->facts[k].views |= bit;
        pos = k + 1;
    }
}

static int by_place_and_view(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    int r = by_place(x, y);

    return r ? r : (x->facts->views > y->facts->views) - (x->facts->views < y->facts->views);
}

static struct group *merge_views(size_t *n)
{
    struct group *all = NULL, *merged = NULL;
    size_t n_all = 0, n_merged = 0;

    for (size_t i = 0; i < n_sources; i++)
        for (size_t j = 0; j < sources[i].n_groups; j++) {
            struct group *g = APPEND(all, n_all);

            *g = sources[i].groups[j];
            for (size_t k = 0; k < g->n; k++)
                g->facts[k].views = UINT64_C(1) << i;
        }
    qsort(all, n_all, sizeof *all, by_place_and_view);
    for (size_t i = 0; i < n_all; i++) {
        struct group *g;

        if (!n_merged || by_place(&merged[n_merged - 1], &all[i])) {
            g = APPEND(merged, n_merged);
            *g = all[i];
            g->facts = NULL;
            g->n = 0;
        }
        g = &merged[n_merged - 1];
        merge_group(g, &all[i], all[i].facts->views);
    }
    *n = n_merged;
    return merged;
}

/* ---- writing ------------------------------------------------------------ */

/* Writes the snapshot of one header: the `n` groups from `g` on. */
static void write_snapshot(FILE *f, const char *abi, const struct group *g, size_t n)
{
    uint64_t every = n_sources == 64 ? UINT64_MAX : (UINT64_C(1) << n_sources) - 1;
    uint64_t views = every;
    enum language lang = ANY;
    bool in_else = false;

    fprintf(f, "/* SPDX-License-Identifier: MIT */\n"
            "/* %s on %s, written by `make snapshots`; check.h says what a line means. */\n",
            g->header, abi);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < g[i].n; j++) {
            const struct fact *x = &g[i].facts[j];

            if (x->views != views || x->lang != lang) {
                bool open = views != every || lang != ANY;

                if (open && !in_else && lang == ANY && x->lang == ANY &&
                    x->views == (views ^ every)) {
                    fputs("#else\n", f);
                    in_else = true;
                } else {
                    if (open)
                        fputs("#endif\n", f);
                    in_else = false;
                    if (x->views != every || x->lang != ANY)
                        fprintf(f, "#if %s\n", condition(x->views, x->lang));
                }
                views = x->views;
                lang = x->lang;
            }
            fprintf(f, "%s\n", x->text);
        }
    if (views != every || lang != ANY)
        fputs("#endif\n", f);
}

/* The include guard of a header: the first macro in it that has an empty text. */
static const char *guard_of(const char *header)
{
    const struct macro *guard = NULL;

    for (size_t i = 0; i < n_sources && !guard; i++)
        for (size_t j = 0; j < sources[i].object.n_macros; j++) {
            const struct macro *m = &sources[i].object.macros[j];

            if (m->header && m->text && !*m->text && !strcmp(m->header, header) &&
                (!guard || m->line < guard->line))
                guard = m;
        }
    if (!guard)
        fail(sources[0].object.path, "%s has no include guard", header);
    return guard->name;
}

/* ---- commands ----------------------------------------------------------- */

int snapshot(int argc, char **argv)
{
    const char *dir = NULL, *abi;
    struct output *outputs = NULL;
    size_t n, n_outputs = 0;
    struct group *g;

    if (argc > 0 && !strcmp(argv[0], "--control")) {
        for_control = true;
        argc--;
        argv++;
    }
    if (argc > 0 && !strcmp(argv[0], "-o")) {
        if (argc < 2)
            fail("-o", "requires an argument: the output folder");
        dir = argv[1];
        argc -= 2;
        argv += 2;
    }
    if (argc > 0 && *argv[0] == '-')
        fail(argv[0], "unknown option of xenabi snapshot");
    if (argc < 1)
        fail("snapshot", "no object file given");
    if (argc > MAX_VIEWS)
        fail("snapshot", "at most %d object files are supported", MAX_VIEWS);
    for (int i = 0; i < argc; i++)
        read_source(APPEND(sources, n_sources), argv[i], false);
    sort_views();
    abi = sources[0].object.abi;
    g = merge_views(&n);

    struct output out, index;
    FILE *f, *list = begin_output(&index, text("%s/%s.h", dir ? dir : ".", abi));

    fprintf(list, "/* SPDX-License-Identifier: MIT */\n"
            "/* Included by check.h: selects the snapshots to check. Written by "
            "`make snapshots`. */\n");
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i + 1; j < n && !strcmp(g[i].header, g[j].header); j++)
            ;
        f = begin_output(&out, text("%s/%s/%s", dir ? dir : ".", abi, g[i].header));
        write_snapshot(f, abi, &g[i], j - i);
        end_output(&out, f);
        *APPEND(outputs, n_outputs) = out;
        fprintf(list, is_control(g[i].header) ? "#if defined(%s) && !defined(XEN_CONTROL_OLDER)\n" :
                "#ifdef %s\n", guard_of(g[i].header));
        fprintf(list, "# define XEN_ABI_OF_(what) xen_abi_%s_##what\nXEN_ABI_SAME_\n"
                "# include \"%s/%s\"\n# undef XEN_ABI_OF_\n#endif\n",
                identifier(g[i].header), abi, g[i].header);
    }
    end_output(&index, list);
    if (dir) {
        *APPEND(outputs, n_outputs) = index;
        write_all(outputs, n_outputs);
    } else {
        for (size_t i = 0; i < n_outputs; i++)
            fwrite(outputs[i].body, 1, outputs[i].len, stdout);
    }
    return 0;
}

int probe(int argc, char **argv)
{
    struct source s;
    const struct object *o = &s.object;

    if (argc == 1 && *argv[0] == '-')
        fail(argv[0], "unknown option of xenabi probe");
    if (argc != 1)
        fail("probe", "expected one object file");
    read_source(&s, argv[0], true);
    printf("enum { xen_abi_view_version = %s, xen_abi_view_tools = %d };\n",
           macro_of(o, VERSION, strlen(VERSION)) ? VERSION : "0",
           macro_of(o, "__XEN_TOOLS__", strlen("__XEN_TOOLS__")) != NULL);
    for (size_t i = 0; i < s.n_groups; i++)
        if (s.groups[i].kind == DEFINES_RECORD) {
            char *id = text("%s", s.groups[i].name);

            for (char *p = id; *p; p++)
                if (*p == ' ')
                    *p = '_';
            printf("enum { xen_abi_align_%s = _Alignof(%s) };\n", id, s.groups[i].name);
        }
    for (size_t i = 0; i < o->n_macros; i++)
        put_probe(stdout, o, &o->macros[i]);
    return 0;
}
