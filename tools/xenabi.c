/* SPDX-License-Identifier: MIT */
/*
 * xenabi.c - the commands of xenabi; makes snapshots of Xen's ABI from debug information.
 *
 *   object file --libdw--> groups of facts, one list for each view --merge--> snapshots
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

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "dwarf.h"
#include "lines.h"

#define MAX_VIEWS   64      /* number of bits in a mask of views */

/* Records that may grow: the shared pages of the console and of xenstore. */
static const char *const may_grow[] = {
    "struct xencons_interface",
    "struct xenstore_domain_interface",
};

/* Kinds of groups. Groups of the same line of a header are sorted in this order. */
enum { RECORD, TYPE, ENUMERATION, MACRO };

/* The languages in which check.h can check a fact. */
enum language {
    ANY,
    C_ONLY,                     /* in C++ the name is in the scope of another record */
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
    int line, kind;
    struct fact *facts;
    size_t n;
};

struct macro {
    char *header;               /* path below include/xen; NULL: defined elsewhere */
    char *name, *text;          /* text is NULL if undefined, or if it has parameters */
    int line;
    size_t seq;
};

struct value {                  /* an enumerator that the probe defined */
    char *name;
    uint64_t bits;
    bool is_signed;
};

struct string {                 /* a string macro, from the probe's section */
    char *name, *text;
    size_t len;
};

struct object {
    const char *path;
    Dwfl *dwfl;
    Dwarf *dwarf;
    const char *abi;
    bool tools;                 /* the view */
    uint64_t version;
    struct group *groups;
    size_t n_groups;
    struct macro *macros;
    size_t n_macros;
    struct value *values;
    size_t n_values;
    struct string *strings;
    size_t n_strings;
};

/* What one pass over a compile unit finds out for the next pass. */
struct unit {
    struct object *obj;
    struct { Dwarf_Off off; char *name; } *named;   /* records without tag, with a typedef */
    size_t n_named;
    Dwarf_Off *inner;                               /* records with tag, inside another */
    size_t n_inner;
};

/* ---- opening an object -------------------------------------------------- */

static int no_debuginfo(Dwfl_Module *mod, void **user, const char *name, Dwarf_Addr base,
                        const char *file, const char *link, GElf_Word crc, char **found)
{
    (void)mod; (void)user; (void)name; (void)base; (void)file; (void)link; (void)crc; (void)found;
    return -1;                  /* never look for debug information elsewhere */
}

static const Dwfl_Callbacks callbacks = {
    .find_elf = dwfl_build_id_find_elf,
    .find_debuginfo = no_debuginfo,
    .section_address = dwfl_offline_section_address,
};

/* Reads the strings of the probe from their section: NAME, 0, text, 0. */
static void read_strings(struct object *o, Elf_Scn *scn)
{
    const Elf_Data *d = elf_rawdata(scn, NULL);

    if (!d || !d->d_buf)
        fail(o->path, "section xen_abi_strings: %s", elf_errmsg(-1));
    if (((const char *)d->d_buf)[d->d_size - 1])
        fail(o->path, "section xen_abi_strings: the last string is not terminated");
    for (const char *p = d->d_buf, *end = p + d->d_size; p < end; ) {
        size_t left;
        uint64_t len = UINT64_MAX;
        char *name;

        if (!*p) {              /* between strings */
            p++;
            continue;
        }
        name = text("xen_abi_length_%s", p);
        p += strlen(p) + 1;
        left = (size_t)(end - p);
        for (size_t i = 0; i < o->n_values; i++)
            if (!strcmp(o->values[i].name, name))
                len = o->values[i].bits;
        if (len >= left)
            fail(o->path, "section xen_abi_strings: %s has no length or a wrong length",
                 name + strlen("xen_abi_length_"));
        struct string *s = APPEND(o->strings, o->n_strings);
        s->name = text("%s", name + strlen("xen_abi_length_"));
        s->text = memcpy(text("%*s", (int)len, ""), p, len);
        s->len = len;
        p += len;
    }
}

static void read_values(struct object *o);

static void open_object(struct object *o, const char *path)
{
    Dwfl_Module *mod;
    Dwarf_Addr bias;
    Elf_Scn *strings;
    struct elf e;

    memset(o, 0, sizeof *o);
    o->path = path;
    open_elf(&e, path);
    o->abi = abi_of(&e);
    if (!o->abi)
        no_abi(&e);
    check_sections(&e);
    if (!has_debug_info(&e))
        fail(path, "no debug information: stripped or compiled without -g");
    o->dwfl = dwfl_begin(&callbacks);
    if (!o->dwfl)
        unreadable(path, dwfl_errmsg(-1));
    mod = dwfl_report_offline(o->dwfl, path, path, -1);
    if (!mod || dwfl_report_end(o->dwfl, NULL, NULL))
        unreadable(path, dwfl_errmsg(-1));
    o->dwarf = dwfl_module_getdwarf(mod, &bias);
    if (!o->dwarf)
        unreadable(path, dwfl_errmsg(-1));
    read_values(o);
    strings = section_of(&e, "xen_abi_strings");
    if (strings)
        read_strings(o, strings);
    close_elf(&e);
}

/* ---- reading debug information ------------------------------------------ */

static bool next_unit(const struct object *o, Dwarf_CU **cu, Dwarf_Die *die)
{
    uint8_t unit;
    int r = dwarf_get_units(o->dwarf, *cu, cu, NULL, &unit, die, NULL);

    if (r < 0)
        fail(o->path, "broken debug information: %s", dwarf_errmsg(-1));
    return r == 0;
}

/* The name of an entry, which must be a C identifier; NULL if it has none. */
static const char *name_of(const struct object *o, Dwarf_Die *die)
{
    const char *name = dwarf_diename(die);

    if (name && (!*name || name[strspn(name, IDENTIFIER)]))
        fail(o->path, "broken debug information: not a C identifier: %s", name);
    return name;
}

/* The part of a path after include/xen/, without "." and ".."; NULL if there is none. */
static char *header_of(const char *path)
{
    static const char *last;    /* a cache: definitions of one header follow each other */
    static char *header;
    char *out, *end, *s;

    if (!path || path == last)
        return path ? header : NULL;
    last = path;
    header = NULL;
    out = end = keep(strlen(path) + 2);
    while (*path) {
        size_t n = strcspn(path, "/");

        if (n == 2 && !strncmp(path, "..", 2)) {
            while (end > out && *--end != '/')
                ;
        } else if (n && !(n == 1 && *path == '.')) {
            *end++ = '/';
            memcpy(end, path, n);
            end += n;
        }
        path += n + (path[n] == '/');
    }
    *end = '\0';
    for (s = out; (s = strstr(s, "/include/xen/")); s++)
        if (s[strlen("/include/xen/")])
            header = s + strlen("/include/xen/");
    if (header && starts(header, "control/"))   /* our own, or of an older release */
        header = NULL;
    return header;
}

/* The header and line of a definition; false if it is not in one of Xen's headers. */
static bool place(Dwarf_Die *die, char **header, int *line)
{
    *header = header_of(dwarf_decl_file(die));
    return *header && !dwarf_decl_line(die, line);
}

/* The value of an enumerator. gcc and clang write negative values as sdata. */
static uint64_t enumerator(const struct object *o, Dwarf_Die *die, bool *is_signed)
{
    Dwarf_Attribute a;
    Dwarf_Sword s;
    Dwarf_Word u;

    if (!dwarf_attr(die, DW_AT_const_value, &a))
        fail(o->path, "broken debug information: enumerator without a value");
    *is_signed = dwarf_whatform(&a) == DW_FORM_sdata || dwarf_whatform(&a) == DW_FORM_implicit_const;
    if (*is_signed ? dwarf_formsdata(&a, &s) : dwarf_formudata(&a, &u))
        fail(o->path, "broken debug information: %s", dwarf_errmsg(-1));
    return *is_signed ? (uint64_t)s : u;
}

/* Reads the enumerators of the probe, xen_abi_*. */
static void read_values(struct object *o)
{
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit, die, sub;

    while (next_unit(o, &cu, &unit))
        FOR_EACH_CHILD(o->path, &unit, die) {
            if (dwarf_tag(&die) != DW_TAG_enumeration_type)
                continue;
            FOR_EACH_CHILD(o->path, &die, sub) {
                const char *name = dwarf_diename(&sub);

                if (dwarf_tag(&sub) == DW_TAG_enumerator && name && starts(name, "xen_abi_")) {
                    struct value *v = APPEND(o->values, o->n_values);
                    v->name = text("%s", name);
                    v->bits = enumerator(o, &sub, &v->is_signed);
                }
            }
        }
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static const struct value *value_of(const struct object *o, const char *kind, const char *name)
{
    char *key = text("xen_abi_%s_%s", kind, name);
    const struct value *v;

    for (char *p = key; *p; p++)
        if (*p == ' ')
            *p = '_';           /* "struct x" */
    v = o->n_values ? bsearch(&key, o->values, o->n_values, sizeof *v, by_name) : NULL;
    return v;
}

/* A number as a literal for every C standard; decimal up to 255. */
static char *literal(uint64_t bits, bool is_signed)
{
    if (is_signed && bits >> 63) {
        uint64_t minus = -bits;

        if (minus == UINT64_C(1) << 31 || minus == UINT64_C(1) << 63)
            return text("(-0x%" PRIx64 " - 1)", minus - 1);
        return text("-%" PRIu64, minus);
    }
    return text(bits > 255 ? "0x%" PRIx64 : "%" PRIu64, bits);
}

/* ---- types in C syntax -------------------------------------------------- */

/* For a guest handle, the macro that makes it; for any other typedef, its name. */
static char *typedef_text(const struct object *o, const char *name)
{
    bool wide = starts(name, "__guest_handle_64_");

    if (!starts(name, "__guest_handle_"))
        return text("%s", name);
    return text("XEN_GUEST_HANDLE%s(%s)",
                /* only x86_32 has two widths; only on x86 a handle in a record is a pointer */
                wide ? !strcmp(o->abi, "x86_32") ? "_64" : "" :
                starts(o->abi, "x86_") ? "" : "_PARAM",
                name + strlen(wide ? "__guest_handle_64_" : "__guest_handle_"));
}

/* The type of a member; an unnamed record that the member declares is `struct` or `union`. */
static char *type_text(const struct object *o, Dwarf_Die *type, int depth)
{
    bool is_base = dwarf_tag(type) == DW_TAG_base_type;
    const char *name = is_base ? dwarf_diename(type) : name_of(o, type), *kind = "struct";
    char *bounds = text("%s", ""), *of;
    Dwarf_Die t, sub;
    uint64_t n;

    if (depth > MAX_DEPTH)
        fail(o->path, "broken debug information: types are nested too deeply");
    switch (dwarf_tag(type)) {
    case DW_TAG_typedef:
        return typedef_text(o, name ? name : "");
    case DW_TAG_union_type:
        kind = "union";
        /* fall through */
    case DW_TAG_structure_type:
        return name ? text("%s %s", kind, name) : text("%s", kind);
    case DW_TAG_enumeration_type:
        return name ? text("enum %s", name) : text("enum");
    case DW_TAG_base_type:
        if (!name || !*name || name[strspn(name, IDENTIFIER " ")])
            fail(o->path, "broken debug information: base type without a C name");
        return text("%s", name);
    case DW_TAG_array_type:
        FOR_EACH_CHILD(o->path, type, sub)
            if (dwarf_tag(&sub) == DW_TAG_subrange_type)
                bounds = dimension(&sub, &n) ? text("%s[%" PRIu64 "]", bounds, n) :
                         text("%s[]", bounds);
        return text("%s %s", type_of(type, &t) ? type_text(o, &t, depth + 1) : "void", bounds);
    default:
        of = type_of(type, &t) ? type_text(o, &t, depth + 1) : text("void");
        return dwarf_tag(type) == DW_TAG_const_type ? text("const %s", of) :
               dwarf_tag(type) != DW_TAG_pointer_type ? of :
               text(of[strlen(of) - 1] == '*' ? "%s*" : "%s *", of);
    }
}

/* ---- records ------------------------------------------------------------ */

static void add_fact(struct group *g, enum language lang, char *line)
{
    struct fact *f = APPEND(g->facts, g->n);

    f->text = line;
    f->lang = lang;
    f->views = 0;
}

static struct group *add_group(struct object *o, char *header, int line, int kind, const char *name)
{
    struct group *g = APPEND(o->groups, o->n_groups);

    g->header = header;
    g->name = text("%s", name);
    g->line = line;
    g->kind = kind;
    g->facts = NULL;
    g->n = 0;
    return g;
}

static bool is_inner(const struct unit *u, Dwarf_Die *die)
{
    for (size_t i = 0; i < u->n_inner; i++)
        if (u->inner[i] == dwarf_dieoffset(die))
            return true;
    return false;
}

static const char *typedef_of(const struct unit *u, Dwarf_Die *die)
{
    for (size_t i = 0; i < u->n_named; i++)
        if (u->named[i].off == dwarf_dieoffset(die))
            return u->named[i].name;
    return NULL;
}

/*
 * The record that a member's declaration itself defines, also as the element of an
 * array: it is unnamed, or its tag is declared there. `index` becomes "", "[0]",
 * "[0][0]" ...
 */
static bool own_record(const struct unit *u, Dwarf_Die *member, Dwarf_Die *record, char **index)
{
    Dwarf_Die t, sub;

    *index = text("%s", "");
    if (!type_of(member, &t))
        return false;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
        switch (dwarf_tag(&t)) {
        case DW_TAG_array_type:
            FOR_EACH_CHILD(u->obj->path, &t, sub)
                if (dwarf_tag(&sub) == DW_TAG_subrange_type)
                    *index = text("%s[0]", *index);
            break;
        case DW_TAG_const_type: case DW_TAG_volatile_type:
            break;
        case DW_TAG_structure_type: case DW_TAG_union_type:
            *record = t;
            return dwarf_diename(&t) ? is_inner(u, &t) : !typedef_of(u, &t);
        default:
            return false;
        }
        if (!type_of(&t, record))
            return false;
        t = *record;
    }
    return false;
}

static void add_hole(struct group *g, enum language lang, const char *name, uint64_t from, uint64_t to)
{
    if (from < to)
        add_fact(g, lang, text("XEN_ABI_HOLE(%s, %" PRIu64 ", %" PRIu64 ")", name, from,
                                 to - from));
}

/*
 * Adds the members of a record, or of a record inside it, of `bytes` bytes at `base`.
 * Every byte of a struct belongs to a member or to a hole. In a union, the bytes
 * after the longest member are a hole. Returns whether it ends in a flexible array.
 */
static bool members(const struct unit *u, struct group *g, enum language lang, const char *name,
                    Dwarf_Die *record, uint64_t base, uint64_t bytes, const char *prefix, int depth)
{
    const struct object *o = u->obj;
    bool is_union = dwarf_tag(record) == DW_TAG_union_type, flexible = false;
    uint64_t pos = 0;           /* in bits, from the start of this record */
    Dwarf_Die m, type, own;

    if (depth > MAX_DEPTH)
        fail(o->path, "broken debug information: %s is nested too deeply", name);
    FOR_EACH_CHILD(o->path, record, m) {
        const char *member = name_of(o, &m);
        char *path, *who, *index;
        uint64_t first, end;
        struct size size;
        bool bits;

        if (dwarf_tag(&m) != DW_TAG_member)
            continue;
        path = text("%s%s", prefix, member ? member : "");
        who = text("%s.%s", name, member ? path : "(unnamed)");
        if (!type_of(&m, &type))
            fail(o->path, "broken debug information: %s has no type", who);
        size = size_of(o->path, &type, 0);
        if (!size.known)
            fail(o->path, "the type of %s has no size", who);
        extent(o->path, &m, who, &size, &first, &end, &bits);
        if (!is_union && first < pos)
            fail(o->path, "%s begins at byte %" PRIu64 ", inside the member before it", who,
                 base + first / 8);
        if (end > bytes * 8)
            fail(o->path, "%s ends at byte %" PRIu64 ", after the end of its record, byte %" PRIu64,
                 who, base + (end + 7) / 8, base + bytes);
        if (!is_union)
            add_hole(g, lang, name, base + (pos + 7) / 8, base + first / 8);
        if (bits)
            add_fact(g, lang, text("XEN_ABI_BITS(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)", name, path,
                                     base * 8 + first, end - first, type_text(o, &type, 0)));
        else if (member)
            add_fact(g, lang, text("XEN_ABI_%s(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)",
                                     size.flexible ? "TAIL" : "FIELD", name, path,
                                     base + first / 8, size.bytes, type_text(o, &type, 0)));
        flexible |= size.flexible;
        if (!bits && own_record(u, &m, &own, &index)) {
            uint64_t inner = 0;

            number(&own, DW_AT_byte_size, &inner);
            flexible |= members(u, g, lang, name, &own, base + first / 8, inner,
                                member ? text("%s%s.", path, index) : prefix, depth + 1);
        }
        if (size.flexible)      /* it takes the rest of the record */
            end = bytes * 8;
        pos = end > pos ? end : pos;
    }
    add_hole(g, lang, name, base + (pos + 7) / 8, base + bytes);
    return flexible;
}

/* Does a record, or a member of it, have size 0? */
static bool is_empty(const struct object *o, Dwarf_Die *record, bool look_inside)
{
    Dwarf_Die m, type, next;
    uint64_t bytes;

    if (number(record, DW_AT_byte_size, &bytes) && !bytes)
        return true;
    if (look_inside)
        FOR_EACH_CHILD(o->path, record, m) {
            if (dwarf_tag(&m) != DW_TAG_member || !type_of(&m, &type))
                continue;
            for (int i = 0; i < MAX_DEPTH && dwarf_tag(&type) == DW_TAG_typedef &&
                 type_of(&type, &next); i++)
                type = next;
            if (is_record(&type) && is_empty(o, &type, false))
                return true;
        }
    return false;
}

static void add_record(struct unit *u, Dwarf_Die *die, bool probe)
{
    struct object *o = u->obj;
    const char *tag = name_of(o, die), *alias = tag ? NULL : typedef_of(u, die);
    enum language lang = tag && is_inner(u, die) ? C_ONLY : ANY;
    bool at_least;
    const struct value *align;
    struct group *g;
    char *name, *header;
    uint64_t bytes;
    int line;

    if (has(die, DW_AT_declaration) || !(tag || alias) || !place(die, &header, &line))
        return;
    name = alias ? text("%s", alias) :
           text("%s %s", dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct", tag);
    g = add_group(o, header, line, RECORD, name);
    if (probe)
        return;
    if (!number(die, DW_AT_byte_size, &bytes) || bytes > UINT32_MAX)
        fail(o->path, "broken debug information: %s has no size", name);
    align = value_of(o, "align", name);
    if (!align)
        fail(o->path, "no alignment of %s: compile the object with the output of `xenabi probe`",
             name);
    if (lang == ANY && starts(o->abi, "x86_") && is_empty(o, die, true))
        lang = NOT_MSVC;        /* only the x86 headers compile for Windows */
    add_fact(g, lang, NULL);
    at_least = members(u, g, lang, name, die, 0, bytes, "", 0);
    for (size_t i = 0; i < sizeof may_grow / sizeof *may_grow; i++)
        at_least |= !strcmp(name, may_grow[i]);
    g->facts[0].text = text("XEN_ABI_RECORD%s(%s, %" PRIu64 ", %" PRIu64 ")",
                            at_least ? "_MIN" : "", name, bytes, align->bits);
}

static void add_enumeration(struct unit *u, Dwarf_Die *die, enum language lang)
{
    struct object *o = u->obj;
    struct group *g = NULL;
    char *header;
    Dwarf_Die sub;
    int line;

    if (!place(die, &header, &line))
        return;
    FOR_EACH_CHILD(o->path, die, sub) {
        const char *name = name_of(o, &sub);
        bool is_signed;
        uint64_t v;

        if (dwarf_tag(&sub) != DW_TAG_enumerator || !name)
            continue;
        if (!g)
            g = add_group(o, header, line, ENUMERATION, name);
        v = enumerator(o, &sub, &is_signed);
        add_fact(g, lang, text("XEN_ABI_CONST(%s, %s)", name, literal(v, is_signed)));
    }
}

/* In debug information, an unnamed enumeration is an entry inside its record. */
static void add_inner_enumerations(struct unit *u, Dwarf_Die *record, int depth)
{
    Dwarf_Die die;

    if (depth > MAX_DEPTH)
        return;
    FOR_EACH_CHILD(u->obj->path, record, die)
        if (dwarf_tag(&die) == DW_TAG_enumeration_type)
            add_enumeration(u, &die, C_ONLY);
        else if (is_record(&die))
            add_inner_enumerations(u, &die, depth + 1);
}

static void add_typedef(struct unit *u, Dwarf_Die *die)
{
    const char *name = name_of(u->obj, die);
    struct group *g;
    struct size size;
    Dwarf_Die type;
    char *header;
    int line;

    if (!name || !type_of(die, &type) || !place(die, &header, &line))
        return;
    if (is_record(&type) && !dwarf_diename(&type) && !strcmp(typedef_of(u, &type), name))
        return;                 /* the typedef is the name of the record */
    size = size_of(u->obj->path, &type, 0);
    if (!size.known || size.flexible)
        return;
    g = add_group(u->obj, header, line, TYPE, name);
    if (dwarf_tag(&type) == DW_TAG_enumeration_type)    /* the compiler chooses the size */
        add_fact(g, ANY, text("XEN_ABI_ENUM(%s)", name));
    else
        add_fact(g, ANY, text("XEN_ABI_TYPE(%s, %" PRIu64 ", %s)", name, size.bytes,
                               type_text(u->obj, &type, 0)));
}

/* Finds the records without tag that have a typedef. */
static void learn_typedefs(struct unit *u, Dwarf_Die *cu)
{
    Dwarf_Die die, type;

    FOR_EACH_CHILD(u->obj->path, cu, die)
        if (dwarf_tag(&die) == DW_TAG_typedef && dwarf_diename(&die) && type_of(&die, &type) &&
            is_record(&type) && !dwarf_diename(&type) && !typedef_of(u, &type)) {
            u->named = grow(u->named, u->n_named, sizeof *u->named);
            u->named[u->n_named].off = dwarf_dieoffset(&type);
            u->named[u->n_named++].name = text("%s", dwarf_diename(&die));
        }
}

/*
 * Finds the records with tag that are declared inside another record. In the debug
 * information of C, both are siblings. But only the inner record begins in a line
 * after the beginning of the outer one and before the member that declares it.
 */
static void learn_inner(struct unit *u, Dwarf_Die *record, const char *outer, int outer_line,
                        int depth)
{
    Dwarf_Die m, t, next;
    char *header;
    int line, member_line;

    if (depth > MAX_DEPTH)
        fail(u->obj->path, "broken debug information: records are nested too deeply");
    FOR_EACH_CHILD(u->obj->path, record, m) {
        if (dwarf_tag(&m) != DW_TAG_member || !type_of(&m, &t) || dwarf_decl_line(&m, &member_line))
            continue;
        for (int i = 0; i < MAX_DEPTH && (dwarf_tag(&t) == DW_TAG_array_type ||
             dwarf_tag(&t) == DW_TAG_const_type || dwarf_tag(&t) == DW_TAG_volatile_type ||
             dwarf_tag(&t) == DW_TAG_pointer_type) && type_of(&t, &next); i++)
            t = next;
        if (!is_record(&t) || !place(&t, &header, &line) || strcmp(header, outer) ||
            line <= outer_line || line > member_line)
            continue;
        if (dwarf_diename(&t)) {
            if (is_inner(u, &t))
                continue;       /* a record can contain pointers to itself */
            *APPEND(u->inner, u->n_inner) = dwarf_dieoffset(&t);
        }
        learn_inner(u, &t, outer, outer_line, depth + 1);
    }
}

static void read_unit(struct object *o, Dwarf_Die *cu, bool probe)
{
    struct unit u = { o, NULL, 0, NULL, 0 };
    Dwarf_Die die;
    char *header;
    int line;

    learn_typedefs(&u, cu);
    FOR_EACH_CHILD(o->path, cu, die)
        if (is_record(&die) && !has(&die, DW_AT_declaration) && place(&die, &header, &line))
            learn_inner(&u, &die, header, line, 0);
    FOR_EACH_CHILD(o->path, cu, die) {
        if (is_record(&die)) {
            add_record(&u, &die, probe);
            add_inner_enumerations(&u, &die, 0);
        } else if (dwarf_tag(&die) == DW_TAG_enumeration_type) {
            add_enumeration(&u, &die, ANY);
        } else if (dwarf_tag(&die) == DW_TAG_typedef) {
            add_typedef(&u, &die);
        }
    }
}

/* ---- macros ------------------------------------------------------------- */

struct macro_reader {
    struct object *o;
    Dwarf_Files *files;
    size_t n_files;
    char *stack[200];           /* the headers that include one another */
    int depth;
};

static int read_macro(Dwarf_Macro *m, void *arg)
{
    struct macro_reader *r = arg;
    struct macro *out;
    unsigned op;
    Dwarf_Word line, file;
    const char *s = NULL;
    size_t n;

    if (dwarf_macro_opcode(m, &op))
        return DWARF_CB_ABORT;
    switch (op) {
    case DW_MACRO_start_file:
        if (dwarf_macro_param1(m, &line) || dwarf_macro_param2(m, &file, NULL) ||
            dwarf_macro_getsrcfiles(r->o->dwarf, m, &r->files, &r->n_files))
            return DWARF_CB_ABORT;
        if (r->depth == (int)(sizeof r->stack / sizeof *r->stack))
            fail(r->o->path, "broken debug information: includes are nested too deeply");
        r->stack[r->depth++] =
            header_of(file < r->n_files ? dwarf_filesrc(r->files, file, NULL, NULL) : NULL);
        break;
    case DW_MACRO_end_file:
        r->depth -= r->depth > 0;
        break;
    case DW_MACRO_define: case DW_MACRO_define_strp: case DW_MACRO_define_strx:
    case DW_MACRO_undef: case DW_MACRO_undef_strp: case DW_MACRO_undef_strx:
        if (dwarf_macro_param1(m, &line))
            return DWARF_CB_ABORT;
        if (dwarf_macro_param2(m, NULL, &s) || !s)
            fail(r->o->path, "libdw cannot read the macro information (%s): "
                 "compile with -gdwarf-4", dwarf_errmsg(-1));
        n = strcspn(s, " (");
        out = APPEND(r->o->macros, r->o->n_macros);
        out->header = r->depth ? r->stack[r->depth - 1] : NULL;
        out->name = text("%.*s", (int)n, s);
        out->line = (int)line;
        out->seq = r->o->n_macros;
        out->text = op == DW_MACRO_undef || op == DW_MACRO_undef_strp || op == DW_MACRO_undef_strx ||
                    s[n] == '(' ? NULL : text("%s", s + n + strspn(s + n, " "));
        break;
    default:
        break;
    }
    return DWARF_CB_OK;
}

static int by_macro(const void *a, const void *b)
{
    const struct macro *x = a, *y = b;
    int r = strcmp(x->name, y->name);

    return r ? r : (x->seq > y->seq) - (x->seq < y->seq);
}

/* Sorts the macros by name, and keeps for each what is defined at the end of the file. */
static void settle_macros(struct object *o)
{
    size_t n = 0;

    if (!o->n_macros)
        fail(o->path, "no macro information: compile with -g3, and with clang also -fdebug-macro");
    qsort(o->macros, o->n_macros, sizeof *o->macros, by_macro);
    for (size_t i = 0; i < o->n_macros; i++)
        if (i + 1 == o->n_macros || strcmp(o->macros[i].name, o->macros[i + 1].name))
            o->macros[n++] = o->macros[i];
    o->n_macros = n;
}

static const struct macro *macro_of(const struct object *o, const char *name, size_t len)
{
    char *key = text("%.*s", (int)len, name);
    size_t low = 0, high = o->n_macros;
    const struct macro *found = NULL;

    while (low < high && !found) {
        size_t mid = (low + high) / 2;
        int r = strcmp(key, o->macros[mid].name);

        if (!r)
            found = &o->macros[mid];
        else if (r < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return found && found->text ? found : NULL;
}

/* Can a macro be a fact? XEN_ABI_* belong to abi.h, PRI* to the C library's printf. */
static bool may_be_fact(const struct macro *m)
{
    return m->header && m->text && *m->text && !starts(m->name, "XEN_ABI_") &&
           !starts(m->name, "PRI");
}

/* Does its text begin with a string literal, directly or through another macro? */
static bool may_be_string(const struct object *o, const struct macro *m)
{
    for (int i = 0; m && i < MAX_DEPTH; i++) {
        size_t n = strspn(m->text, IDENTIFIER);

        if (*m->text == '"')
            return true;
        m = macro_of(o, m->text, n);
    }
    return false;
}

static void add_macros(struct object *o)
{
    for (size_t i = 0; i < o->n_macros; i++) {
        const struct macro *m = &o->macros[i];
        const struct value *v, *wide;
        enum language lang = ANY;
        char *line = NULL;

        if (!may_be_fact(m))
            continue;
        if ((v = value_of(o, "const", m->name)))
            line = text("XEN_ABI_CONST(%s, %s)", m->name, literal(v->bits, v->is_signed));
        if ((wide = value_of(o, "wide", m->name)) && wide->bits)
            lang = NOT_CXX98;
        for (size_t j = 0; !line && j < o->n_strings; j++)
            if (!strcmp(o->strings[j].name, m->name)) {
                const struct string *s = &o->strings[j];

                line = text("XEN_ABI_STRING(%s, \"", m->name);
                for (size_t k = 0; k < s->len; k++) {
                    unsigned char c = (unsigned char)s->text[k];

                    line = text(c < ' ' || c > '~' || strchr("\"\\?", c) ? "%s\\%03o" : "%s%c",
                                line, c);
                }
                line = text("%s\")", line);
            }
        if (line)
            add_fact(add_group(o, m->header, m->line, MACRO, m->name), lang, line);
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

static void read_object(struct object *o, const char *path, bool probe)
{
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit;
    size_t n = 0;

    open_object(o, path);
    if (o->n_values)
        qsort(o->values, o->n_values, sizeof *o->values, by_name);
    while (next_unit(o, &cu, &unit)) {
        struct macro_reader r = { .o = o };
        ptrdiff_t token = DWARF_GETMACROS_START;

        read_unit(o, &unit, probe);
        if (has(&unit, DW_AT_macros) || has(&unit, DW_AT_GNU_macros) ||
            has(&unit, DW_AT_macro_info))
            do {
                token = dwarf_getmacros(&unit, read_macro, &r, token);
                if (token < 0)
                    fail(path, "broken macro information: %s", dwarf_errmsg(-1));
            } while (token > 0);
    }
    if (!o->n_groups)
        fail(path, "no definitions of Xen: none is from a file below include/xen/");
    settle_macros(o);
    if (!probe)
        add_macros(o);
    qsort(o->groups, o->n_groups, sizeof *o->groups, by_place);
    for (size_t i = 0; i < o->n_groups; i++) {
        if (n && !by_place(&o->groups[n - 1], &o->groups[i])) {
            if (!same_facts(&o->groups[n - 1], &o->groups[i]))
                fail(path, "%s:%d: conflicting definitions of %s", o->groups[i].header,
                     o->groups[i].line, o->groups[i].name);
            continue;
        }
        o->groups[n++] = o->groups[i];
    }
    o->n_groups = n;
}

/* ---- views -------------------------------------------------------------- */

static struct object *objects;
static size_t n_objects;

static int by_view(const void *a, const void *b)
{
    const struct object *x = a, *y = b;

    if (x->tools != y->tools)
        return x->tools - y->tools;
    return (x->version > y->version) - (x->version < y->version);
}

/* Sorts the views: guests by version, then tools. A mask's bits are in this order. */
static void sort_views(void)
{
    for (size_t i = 0; i < n_objects; i++) {
        struct object *o = &objects[i];
        const struct value *version = value_of(o, "view", "version"),
                           *tools = value_of(o, "view", "tools");

        if (strcmp(o->abi, objects[0].abi))
            fail(o->path, "has the ABI %s, but %s has %s", o->abi, objects[0].path, objects[0].abi);
        if (n_objects == 1)
            return;
        if (!version || !tools)
            fail(o->path, "contains no interface version: compile the object with the output of "
                 "`xenabi probe`");
        o->version = version->bits;
        o->tools = tools->bits;
        for (size_t j = 0; j < i; j++)
            if (!by_view(&objects[j], o))
                fail(o->path, "has the same interface version as %s", objects[j].path);
    }
    qsort(objects, n_objects, sizeof *objects, by_view);
}

#define VERSION "__XEN_INTERFACE_VERSION__"
#define TOOLS   "defined(__XEN_TOOLS__)"

/* The expression for #if that is true in exactly these views; "" if it is always true. */
static char *condition(uint64_t views, enum language lang)
{
    size_t guests = n_objects - objects[n_objects - 1].tools, runs = 0;
    bool any = false, newest = guests && views >> (guests - 1) & 1;
    bool tools = guests < n_objects ? views >> guests & 1 : newest;
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
        run = !i ? text(VERSION " < 0x%08" PRIx64, objects[j].version) :
              j == guests ? text(VERSION " >= 0x%08" PRIx64, objects[i].version) :
              text("(" VERSION " >= 0x%08" PRIx64 " && " VERSION " < 0x%08" PRIx64 ")",
                   objects[i].version, objects[j].version);
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

    for (size_t i = 0; i < n_objects; i++)
        for (size_t j = 0; j < objects[i].n_groups; j++) {
            struct group *g = APPEND(all, n_all);

            *g = objects[i].groups[j];
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
    uint64_t every = n_objects == 64 ? UINT64_MAX : (UINT64_C(1) << n_objects) - 1;
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

    for (size_t i = 0; i < n_objects && !guard; i++)
        for (size_t j = 0; j < objects[i].n_macros; j++) {
            const struct macro *m = &objects[i].macros[j];

            if (m->header && m->text && !*m->text && !strcmp(m->header, header) &&
                (!guard || m->line < guard->line))
                guard = m;
        }
    if (!guard)
        fail(objects[0].path, "%s has no include guard", header);
    return guard->name;
}

/* ---- commands ----------------------------------------------------------- */

static int snapshot(int argc, char **argv)
{
    const char *dir = NULL, *abi;
    struct output *outputs = NULL;
    size_t n, n_outputs = 0;
    struct group *g;

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
    for (int i = 0; i < argc; i++) {
        struct object *o = APPEND(objects, n_objects);

        read_object(o, argv[i], false);
    }
    sort_views();
    abi = objects[0].abi;
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
        fprintf(list, "# include \"%s/%s\"\n#endif\n", abi, g[i].header);
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

static int probe(int argc, char **argv)
{
    struct object *o;

    if (argc == 1 && *argv[0] == '-')
        fail(argv[0], "unknown option of xenabi probe");
    if (argc != 1)
        fail("probe", "expected one object file");
    o = APPEND(objects, n_objects);
    read_object(o, argv[0], true);
    printf("enum { xen_abi_view_version = %s, xen_abi_view_tools = %d };\n",
           macro_of(o, VERSION, strlen(VERSION)) ? VERSION : "0",
           macro_of(o, "__XEN_TOOLS__", strlen("__XEN_TOOLS__")) != NULL);
    for (size_t i = 0; i < o->n_groups; i++)
        if (o->groups[i].kind == RECORD) {
            char *id = text("%s", o->groups[i].name);

            for (char *p = id; *p; p++)
                if (*p == ' ')
                    *p = '_';
            printf("enum { xen_abi_align_%s = _Alignof(%s) };\n", id, o->groups[i].name);
        }
    for (size_t i = 0; i < o->n_macros; i++) {
        const struct macro *m = &o->macros[i];

        if (!may_be_fact(m))
            continue;
        if (may_be_string(o, m))
            printf("enum { xen_abi_length_%s = sizeof(\"\" %s) - 1 }; const char "
                   "xen_abi_string_%s[] __attribute__((section(\"xen_abi_strings\"), aligned(1))) = "
                   "\"%s\\0\" %s;\n", m->name, m->name, m->name, m->name, m->name);
        else
            printf("enum { xen_abi_const_%s = (%s) }; enum { xen_abi_wide_%s = _Generic((%s), "
                   "long long: 1, unsigned long long: 1, default: 0) };\n", m->name, m->name,
                   m->name, m->name);
    }
    return 0;
}

static const char usage[] =
    "usage: xenabi show [--abi ABI[,ABI...]] [--json | --csv] [NAME...]\n"
    "       xenabi since NAME...\n"
    "       xenabi diff [--abi ABI] A B\n"
    "       xenabi drift [--abi ABI] [--map FILE] [--json] BINARY...\n"
    "       xenabi snapshot [-o FOLDER] OBJECT...\n"
    "       xenabi probe OBJECT\n"
    "       xenabi foreign SNAPSHOTS INCLUDE\n"
    "       xenabi control SNAPSHOTS INCLUDE\n"
    "\n"
    "show      print a record, member (record.member), type, constant, operation or\n"
    "          header on all ABIs; --json and --csv without a name print everything\n"
    "since     print the first and last release of a name and its changes\n"
    "diff      print what changed from A to B: ABIs, releases or interface versions\n"
    "drift     compare the Xen structures in a binary's debug info with the ABI\n"
    "snapshot  write the snapshots of the headers that objects were compiled from\n"
    "probe     write C code that makes a compiler record what debug information lacks\n"
    "foreign, control   write the generated headers of include/xen\n"
    "\n"
    "ABI is x86_32, x86_64, arm32, arm64, riscv64 or ppc64. The snapshots are read\n"
    "from the folder XENABI_DATA, if that is set. NO_COLOR turns colours off.\n"
    "Exit status: 0; 1 if diff finds a breaking change or drift finds a difference;\n"
    "2 after an error, with one line that says what is wrong.\n";

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);     /* the arguments after the name */
} commands[] = {
    { "show", show },
    { "since", since },
    { "diff", diff },
    { "drift", drift },
    { "snapshot", snapshot },
    { "probe", probe },
    { "foreign", foreign },
    { "control", control },
};

int main(int argc, char **argv)
{
    if (argc < 2)
        fail("no command given", "xenabi --help lists the commands");
    if (argc < 4 && (!strcmp(argv[argc - 1], "--help") || !strcmp(argv[argc - 1], "-h"))) {
        fputs(usage, stdout);
        return 0;
    }
    elf_version(EV_CURRENT);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (!strcmp(argv[1], commands[i].name)) {
            int status = commands[i].run(argc - 2, argv + 2);

            if (fflush(stdout) || ferror(stdout))
                fail("output", "%s", strerror(errno));
            return status;
        }
    fail(argv[1], "unknown command: xenabi --help lists the commands");
}
