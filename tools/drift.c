/* SPDX-License-Identifier: MIT */
/*
 * drift.c - `xenabi drift`: compares the Xen records in a binary with the snapshots.
 *
 *   debug information --names--> layouts, each once --compare--> same, older, drifted, skipped
 *
 * A layout is the same if it has each member of Xen's record at its offset. A copy may
 * rename a member, wrap it in a union, split it, and leave out padding. A layout is older
 * if it is that of an older interface version or release of Xen. It is skipped if only
 * its name is Xen's, or if it cannot be compared; --json gives the reason.
 *
 * libdw can crash or hang on a broken file. So each file is read in a separate process.
 */
#define _POSIX_C_SOURCE 200809L

#include <elfutils/libdwelf.h>
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
#include "dwarf.h"
#include "facts.h"

#define MAX_PARTS   65536       /* members of one record and of the records inside it */

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

/* The subject for the name of a record or typedef; NULL if Xen has no such name. */
static struct subject *subject_of(const char *name, unsigned int abi)
{
    const char *xen = renamed(name, &abi);
    const struct slot *slot;
    struct subject *s;

    if (!xen && !(xen = slot_of(&xen_names, name)->name))
        return NULL;
    slot = subjects.n ? slot_of(&subjects, name) : NULL;
    if (slot && slot->name)
        return slot->subject;
    s = keep(sizeof *s);
    memset(s, 0, sizeof *s);
    s->name = text("%s", name);
    s->xen = xen;
    s->abi = abi;
    find_candidates(s);
    add_name(&subjects, s->name)->subject = s;
    return s;
}

/* ---- layouts in a binary ------------------------------------------------ */

/* A member of a record or of a record inside it. */
struct part {
    const char *name;           /* NULL: unnamed */
    uint64_t first, end;        /* in bits, from the start of the outermost record */
    uint64_t element;           /* size of an element of an array, in bits */
    uint32_t in;                /* index of the enclosing part, plus 1; 0: the record itself */
    bool bits;
};

/* One distinct layout of one name. */
struct layout {
    const struct subject *subject;
    const char *kind;           /* "struct", "union", "typedef" */
    uint64_t bytes;
    struct part *parts;
    size_t n;
    bool is_record;             /* false: a number, a pointer ... */
    uint64_t hash;
    const char *unit, *file;    /* the first unit that has it; file is NULL if unknown */
    int line;
    size_t units;
    Dwarf_Off last_unit;

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

struct reader {
    const char *path;
    unsigned int abi;
    Dwarf *alt;
    Dwarf_Off *imported;        /* units of the alternate file that have been read */
    size_t n_imported;
    Dwarf_Die *unit;
    Dwarf_Off unit_key;
    bool nests;                 /* the language of the unit has types inside types */
    size_t n_parts;
    struct layout **layouts;
    size_t n_layouts;
};

/* The parts of the current record. */
static struct part *parts;
static size_t parts_room;

/* Follows typedefs and qualifiers to the underlying type, and arrays to their element. */
static bool strip(Dwarf_Die *type, bool arrays)
{
    for (int depth = 0; depth <= MAX_DEPTH; depth++) {
        Dwarf_Die next;

        switch (dwarf_tag(type)) {
        case DW_TAG_array_type:
            if (!arrays)
                return true;
            break;
        case DW_TAG_typedef: case DW_TAG_const_type: case DW_TAG_volatile_type:
        case DW_TAG_restrict_type: case DW_TAG_atomic_type:
            break;
        default:
            return true;
        }
        if (!type_of(type, &next))
            return false;
        *type = next;
    }
    return false;
}

static void add_parts(struct reader *r, Dwarf_Die *record, uint64_t base, uint32_t in, int depth)
{
    Dwarf_Die m, type;

    if (depth > MAX_DEPTH)
        fail(r->path, "broken debug information: records are nested too deeply");
    FOR_EACH_CHILD(r->path, record, m) {
        int tag = dwarf_tag(&m);
        const char *name = dwarf_diename(&m);
        struct size size;
        uint64_t first, end;
        struct part *p;
        bool bits;

        if ((tag != DW_TAG_member && tag != DW_TAG_inheritance) || has(&m, DW_AT_external) ||
            has(&m, DW_AT_virtuality) || !type_of(&m, &type))
            continue;           /* static: not a part of an object */
        size = size_of(r->path, &type, 0);
        extent(r->path, &m, name ? name : "a member", &size, &first, &end, &bits);
        if (r->n_parts == MAX_PARTS)
            fail(r->path, "broken debug information: record with more than %d members", MAX_PARTS);
        if (r->n_parts == parts_room) {
            parts_room = parts_room ? parts_room * 2 : 256;
            parts = realloc(parts, parts_room * sizeof *parts);
            if (!parts)
                fail("memory", "allocation failed");
        }
        p = &parts[r->n_parts++];
        p->name = tag == DW_TAG_member ? name : NULL;
        p->first = base + first;
        p->end = base + end;
        p->in = in;
        p->bits = bits;
        p->element = end - first;
        if (!bits && strip(&type, false) && dwarf_tag(&type) == DW_TAG_array_type &&
            strip(&type, true))
            p->element = size_of(r->path, &type, 0).bytes * 8;
        if (!bits && is_record(&type) && !has(&type, DW_AT_declaration))
            add_parts(r, &type, base + first, (uint32_t)r->n_parts, depth + 1);
    }
}

static uint64_t hash_parts(const struct reader *r, uint64_t bytes)
{
    uint64_t h = bytes;

    for (size_t i = 0; i < r->n_parts; i++) {
        const struct part *p = &parts[i];

        h = (h ^ p->first) * 1099511628211U;
        h = (h ^ p->end) * 1099511628211U;
        h = (h ^ p->in) * 1099511628211U;
        for (const char *s = p->name ? p->name : ""; *s; s++)
            h = (h ^ (unsigned char)*s) * 1099511628211U;
    }
    return h ^ h >> 32;
}

static bool same_parts(const struct reader *r, const struct layout *l)
{
    if (l->n != r->n_parts)
        return false;
    for (size_t i = 0; i < l->n; i++) {
        const struct part *a = &l->parts[i], *b = &parts[i];

        if (a->first != b->first || a->end != b->end || a->element != b->element ||
            a->in != b->in || a->bits != b->bits || !a->name != !b->name ||
            (a->name && strcmp(a->name, b->name)))
            return false;
    }
    return true;
}

/* Adds the layout of a record or typedef, or counts it if it is known already. */
static void add_layout(struct reader *r, const struct subject *s, Dwarf_Die *die, Dwarf_Die *type)
{
    bool record = is_record(type);
    struct size size = size_of(r->path, type, 0);
    struct layout *l;
    uint64_t hash;
    const char *name;
    Dwarf_Files *files;
    size_t n_files;
    Dwarf_Die unit;

    if (!size.known || size.flexible)
        return;                 /* only declared here */
    r->n_parts = 0;
    if (record)
        add_parts(r, type, 0, 0, 0);
    hash = hash_parts(r, size.bytes);
    for (size_t i = 0; i < r->n_layouts; i++) {
        l = r->layouts[i];
        if (l->subject == s && l->hash == hash && l->bytes == size.bytes &&
            l->is_record == record && same_parts(r, l)) {
            l->units += l->last_unit != r->unit_key;
            l->last_unit = r->unit_key;
            return;
        }
    }
    l = *APPEND(r->layouts, r->n_layouts) = keep(sizeof *l);
    memset(l, 0, sizeof *l);
    l->subject = s;
    l->kind = dwarf_tag(die) == DW_TAG_typedef ? "typedef" :
              dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct";
    l->bytes = size.bytes;
    l->is_record = record;
    l->n = r->n_parts;
    l->parts = keep(l->n * sizeof *l->parts);
    if (l->n)
        memcpy(l->parts, parts, l->n * sizeof *l->parts);
    l->hash = hash;
    name = dwarf_diename(r->unit);
    l->unit = text("%s", name ? name : "unnamed unit");
    if (dwarf_diecu(die, &unit, NULL, NULL) && !dwarf_getsrcfiles(&unit, &files, &n_files) &&
        (name = dwarf_decl_file(die)) && !dwarf_decl_line(die, &l->line))
        l->file = text("%s", name);
    l->units = 1;
    l->last_unit = r->unit_key;
}

/* The last piece of path/to/package.name. */
static const char *last_piece(const char *name)
{
    const char *dot = strrchr(name, '.');

    return dot ? dot + 1 : name;
}

static void look_at(struct reader *r, Dwarf_Die *die)
{
    bool is_typedef = dwarf_tag(die) == DW_TAG_typedef;
    const char *name = dwarf_diename(die), *tag;
    struct subject *s;
    Dwarf_Die type;

    if (!name || !(s = subject_of(last_piece(name), r->abi)))
        return;
    type = *die;
    if (!strip(&type, false) || has(&type, DW_AT_declaration))
        return;
    /* a typedef of a record that is looked at anyway */
    if (is_typedef && is_record(&type) && (tag = dwarf_diename(&type)) &&
        subject_of(last_piece(tag), r->abi))
        return;
    add_layout(r, s, die, &type);
}

/* Looks at all types except those inside functions. */
static void walk(struct reader *r, Dwarf_Die *parent, int depth)
{
    Dwarf_Attribute a;
    Dwarf_Die die, unit;

    if (depth > MAX_DEPTH)
        fail(r->path, "broken debug information: scopes are nested too deeply");
    FOR_EACH_CHILD(r->path, parent, die)
        switch (dwarf_tag(&die)) {
        case DW_TAG_structure_type: case DW_TAG_union_type: case DW_TAG_class_type:
            look_at(r, &die);
            if (r->nests)
                walk(r, &die, depth + 1);
            break;
        case DW_TAG_typedef:
            look_at(r, &die);
            break;
        case DW_TAG_namespace: case DW_TAG_module:
            walk(r, &die, depth + 1);
            break;
        case DW_TAG_imported_unit:      /* units of this file are read anyway */
            if (r->alt && dwarf_attr(&die, DW_AT_import, &a) && dwarf_formref_die(&a, &unit) &&
                dwarf_cu_getdwarf(unit.cu) == r->alt) {
                Dwarf_Off at = dwarf_dieoffset(&unit);
                bool known = false;

                for (size_t i = 0; i < r->n_imported; i++)
                    known |= r->imported[i] == at;
                if (known)
                    break;
                *APPEND(r->imported, r->n_imported) = at;
                walk(r, &unit, depth + 1);
            }
            break;
        }
}

static bool has_nested_types(Dwarf_Die *unit)
{
    switch (dwarf_srclang(unit)) {
    case DW_LANG_C89: case DW_LANG_C: case DW_LANG_C99: case DW_LANG_C11:
    case DW_LANG_Mips_Assembler:
        return false;
    default:
        return true;
    }
}

static void read_units(struct reader *r, Dwarf *dwarf, bool split)
{
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit, half;
    uint8_t kind;
    int got;

    while (!(got = dwarf_get_units(dwarf, cu, &cu, NULL, &kind, &unit, &half))) {
        if (kind == DW_UT_skeleton && !split) {
            if (dwarf_tag(&half) == DW_TAG_invalid) {
                Dwarf_Attribute a;
                const char *name = dwarf_attr(&unit, DW_AT_dwo_name, &a) ||
                                   dwarf_attr(&unit, DW_AT_GNU_dwo_name, &a) ?
                                   dwarf_formstring(&a) : NULL;

                fail(r->path, "libdw cannot find %s, which contains the debug information",
                     name ? name : "the .dwo file");
            }
            read_units(r, dwarf_cu_getdwarf(half.cu), true);
            continue;
        }
        r->unit = &unit;
        r->unit_key++;
        r->nests = has_nested_types(&unit);
        walk(r, &unit, 0);
    }
    if (got < 0)
        fail(r->path, "broken debug information: %s", dwarf_errmsg(-1));
}

/* ---- comparing ---------------------------------------------------------- */

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
static void compare_member(struct layout *l, const struct candidate *c, const struct member *m,
                           bool lenient)
{
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
            struct renaming *r = APPEND(l->renamings, l->n_renamings);

            r->member = m;
            r->found = placed;
            if (left_out && !l->left_out++)
                l->first_left_out = m;
            return;
        }
    }
    d = APPEND(l->differences, l->n_differences);
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

/* Fills in the layout's differences from a candidate. Returns whether there are none. */
static bool compare(struct layout *l, const struct candidate *c, bool lenient)
{
    const struct fact *f = c->fact;

    l->differences = NULL;
    l->n_differences = 0;
    l->renamings = NULL;
    l->n_renamings = 0;
    l->left_out = 0;
    if (f->kind == RECORD && l->is_record)
        for (size_t i = 0; i < f->n; i++)
            if (f->members[i].kind != HOLE)
                compare_member(l, c, &f->members[i], lenient);
    if (f->at_least ? l->bytes < f->bytes : l->bytes != f->bytes && f->bytes) {
        struct difference *d = APPEND(l->differences, l->n_differences);

        d->member = NULL;
        d->bytes = f->bytes;
        d->found = NULL;
    }
    return !l->n_differences;
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

static const char *not_xens(const struct layout *l, unsigned int abi)
{
    const struct subject *s = l->subject;
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
static bool is_part_at(const struct reader *r, const struct layout *l, uint64_t from)
{
    for (size_t i = 0; i < r->n_layouts; i++) {
        const struct layout *outer = r->layouts[i];

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
static bool is_part(const struct reader *r, const struct layout *l, const struct candidate *c)
{
    const struct fact *f = c->fact;
    struct layout whole = *l;
    struct fact rest = *f;
    struct candidate later = { &rest, NULL, c->past };
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
    if (!from || from % 8 || !is_part_at(r, l, from))
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
    return compare(&whole, &later, true);
}

static void judge(const struct reader *r, struct layout *l)
{
    const struct subject *s = l->subject;
    const struct candidate *closest = NULL;
    size_t fewest = SIZE_MAX;

    for (int lenient = 0; lenient < 2; lenient++)
        for (size_t i = 0; i < s->n; i++) {
            const struct candidate *c = &s->candidates[i];

            if (!is_comparable(l, c->fact))
                continue;
            if (compare(l, c, lenient)) {
                l->why = c->when;
                if (l->left_out)
                    l->why = text("%s without %s%s", c->when ? c->when : "the newest Xen,",
                                  l->first_left_out->path,
                                  l->left_out > 1 ? text(" and %zu more", l->left_out - 1) : "");
                l->verdict = l->why ? OLDER : SAME;
                return;
            }
            if (lenient && (!closest || !c->when) && l->n_differences < fewest) {
                closest = c;
                fewest = l->n_differences;
            }
        }
    l->why = not_xens(l, r->abi);
    if (!l->why && s->is_past)
        l->why = text("not Xen's: the last record of this name is that of %s", s->candidates->when);
    l->verdict = l->why ? SKIPPED : DRIFTED;
    if (l->why)
        return;
    if (is_part(r, l, closest)) {
        l->verdict = SAME;
        l->why = "part of a record that has the first members of Xen's record before it";
        return;
    }
    compare(l, closest, true);
}

/* ---- reporting ---------------------------------------------------------- */

struct total {
    size_t n[SKIPPED + 1];
};

static int by_name(const void *a, const void *b)
{
    const struct layout *x = *(struct layout *const *)a, *y = *(struct layout *const *)b;
    int r = strcmp(x->subject->name, y->subject->name);

    return r ? r : (x->hash > y->hash) - (x->hash < y->hash);
}

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

static void print_layout(FILE *f, const struct layout *l, unsigned int abi)
{
    const struct subject *s = l->subject;

    if (l->verdict != DRIFTED && l->verdict != OLDER)
        return;
    fprintf(f, "  %s %s", l->kind, s->name);
    if (strcmp(s->name, s->xen) || s->abi != abi)
        fprintf(f, " (Xen's %s%s%s)", s->xen, s->abi != abi ? " on " : "",
                s->abi != abi ? abi_names[s->abi] : "");
    if (l->verdict == OLDER) {
        fprintf(f, ": as in %s\n", l->why);
        return;
    }
    fputs(": drifted\n    in ", f);
    print_where(f, l);
    fputc('\n', f);
    for (size_t i = 0; i < l->n_differences; i++) {
        const struct difference *d = &l->differences[i];

        if (d->member)
            fprintf(f, "    %-24s expected %s; found %s\n", d->member->path,
                    place_text(d->member->at, d->member->end, d->member->kind == BITS),
                    d->found ? place_text(d->found->first, d->found->end, d->found->bits) : "none");
        else
            fprintf(f, "    %-24s expected size %" PRIu64 "; found size %" PRIu64 "\n", "(whole)",
                    d->bytes, l->bytes);
    }
}

static void print_text(FILE *f, const struct reader *r, const struct total *t)
{
    fprintf(f, "%s (%s): %zu compared: %zu same, %zu older, %zu drifted; %zu skipped\n", r->path,
            abi_names[r->abi], t->n[SAME] + t->n[OLDER] + t->n[DRIFTED], t->n[SAME], t->n[OLDER],
            t->n[DRIFTED], t->n[SKIPPED]);
    for (size_t i = 0; i < r->n_layouts; i++)
        print_layout(f, r->layouts[i], r->abi);
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

static void print_json(FILE *f, const struct reader *r, const struct total *t)
{
    static const char *const verdicts[] = { "same", "older", "drifted", "skipped" };

    fputs("{\"file\": ", f);
    print_string(f, r->path);
    fprintf(f, ", \"abi\": \"%s\", \"compared\": %zu", abi_names[r->abi],
            t->n[SAME] + t->n[OLDER] + t->n[DRIFTED]);
    for (int v = SAME; v <= SKIPPED; v++)
        fprintf(f, ", \"%s\": %zu", verdicts[v], t->n[v]);
    fputs(", \"records\": [", f);
    for (size_t i = 0; i < r->n_layouts; i++) {
        const struct layout *l = r->layouts[i];

        fprintf(f, "%s\n  {\"name\": ", i ? "," : "");
        print_string(f, text("%s %s", l->kind, l->subject->name));
        fputs(", \"xen\": ", f);
        print_string(f, l->subject->xen);
        fprintf(f, ", \"abi\": \"%s\", \"verdict\": \"%s\"", abi_names[l->subject->abi],
                verdicts[l->verdict]);
        if (l->why) {
            fprintf(f, ", \"%s\": ", l->verdict == OLDER ? "as_in" : "why");
            print_string(f, l->why);
        }
        fputs(", \"unit\": ", f);
        print_string(f, l->unit);
        fprintf(f, ", \"units\": %zu", l->units);
        if (l->file) {
            fputs(", \"file\": ", f);
            print_string(f, l->file);
            fprintf(f, ", \"line\": %d", l->line);
        }
        if (l->verdict < DRIFTED && l->n_renamings) {
            fputs(", \"renamed\": [", f);
            for (size_t j = 0; j < l->n_renamings; j++) {
                fprintf(f, "%s{\"member\": ", j ? ", " : "");
                print_string(f, l->renamings[j].member->path);
                fputs(", \"found\": ", f);
                if (l->renamings[j].found)
                    print_string(f, path_of(l, l->renamings[j].found));
                else
                    fputs("null", f);
                fputc('}', f);
            }
            fputc(']', f);
        }
        if (l->verdict == DRIFTED) {
            fputs(", \"differences\": [", f);
            for (size_t j = 0; j < l->n_differences; j++) {
                const struct difference *d = &l->differences[j];
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

/* ---- reading a binary --------------------------------------------------- */

static const Dwfl_Callbacks callbacks = {
    .find_elf = dwfl_build_id_find_elf,
    .find_debuginfo = dwfl_standard_find_debuginfo,
    .section_address = dwfl_offline_section_address,
};

static void open_dwarf(struct reader *r, Dwfl **dwfl, Dwarf **dwarf)
{
    Dwfl_Module *mod;
    Dwarf_Addr bias;

    unsetenv("DEBUGINFOD_URLS");            /* no network */
    *dwfl = dwfl_begin(&callbacks);
    if (!*dwfl)
        unreadable(r->path, dwfl_errmsg(-1));
    mod = dwfl_report_offline(*dwfl, r->path, r->path, -1);
    if (!mod || dwfl_report_end(*dwfl, NULL, NULL))
        unreadable(r->path, dwfl_errmsg(-1));
    *dwarf = dwfl_module_getdwarf(mod, &bias);
}

bool drift_of(FILE *out, const char *path, unsigned int abi, bool json)
{
    struct reader r = { .path = path };
    struct total total = { { 0 } };
    const char *alt;
    const void *id;
    struct elf e;
    Dwfl *dwfl;
    Dwarf *dwarf;

    memset(&subjects, 0, sizeof subjects);
    open_elf(&e, path);
    if (e.header.e_ident[EI_DATA] != ELFDATA2LSB || (abi == N_ABIS && !abi_of(&e)))
        no_abi(&e);
    r.abi = abi == N_ABIS ? abi_of_name(abi_of(&e)) : abi;
    check_sections(&e);
    if (e.header.e_type == ET_REL && (count_sections(&e, ".debug_info") > 1 ||
                                      count_sections(&e, ".debug_types") > 1))
        fail(path, "types are in separate sections (-fdebug-types-section): link the object first");
    open_dwarf(&r, &dwfl, &dwarf);
    if (!dwarf && has_debug_info(&e))
        unreadable(path, dwfl_errmsg(-1));
    if (!dwarf)
        fail(path, "no debug information: stripped or compiled without -g, and no separate debug "
             "file found");
    close_elf(&e);
    r.alt = dwarf_getalt(dwarf);
    if (!r.alt && dwelf_dwarf_gnu_debugaltlink(dwarf, &alt, &id) > 0)
        fail(path, "cannot find %s, which contains a part of the debug information", alt);
    read_units(&r, dwarf, false);
    if (r.n_layouts)
        qsort(r.layouts, r.n_layouts, sizeof *r.layouts, by_name);
    for (size_t i = 0; i < r.n_layouts; i++) {
        judge(&r, r.layouts[i]);
        total.n[r.layouts[i]->verdict]++;
    }
    (json ? print_json : print_text)(out, &r, &total);
    dwfl_end(dwfl);
    return total.n[DRIFTED];
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
