/* SPDX-License-Identifier: MIT */
/*
 * layout.c - reads records, members, types and macros in debug information.
 *
 *   file --dwarf.c, libdw--> definitions in Xen's headers, macros (object)
 *                        --> layouts of the names that the caller wants (layouts)
 */
#define _XOPEN_SOURCE 700

#include <elfutils/libdwelf.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "dwarf.h"
#include "layout.h"

/* What one pass over a compile unit finds out for the next pass. */
struct unit {
    struct object *obj;
    struct { Dwarf_Off off; char *name; } *named;   /* records without tag, with a typedef */
    size_t n_named;
    Dwarf_Off *inner;                               /* records with tag, inside another */
    size_t n_inner;
};

/* ---- opening ------------------------------------------------------------ */

static Dwarf *open_dwarf(const char *path, const Dwfl_Callbacks *callbacks, Dwfl **dwfl)
{
    Dwfl_Module *mod;
    Dwarf_Addr bias;

    *dwfl = dwfl_begin(callbacks);
    if (!*dwfl)
        unreadable(path, dwfl_errmsg(-1));
    mod = dwfl_report_offline(*dwfl, path, path, -1);
    if (!mod || dwfl_report_end(*dwfl, NULL, NULL))
        unreadable(path, dwfl_errmsg(-1));
    return dwfl_module_getdwarf(mod, &bias);
}

static int no_debuginfo(Dwfl_Module *mod, void **user, const char *name, Dwarf_Addr base,
                        const char *file, const char *link, GElf_Word crc, char **found)
{
    (void)mod; (void)user; (void)name; (void)base; (void)file; (void)link; (void)crc; (void)found;
    return -1;                  /* never look for debug information elsewhere */
}

static const Dwfl_Callbacks own_information = {
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

/* ---- entries ------------------------------------------------------------ */

static bool next_unit(const char *path, Dwarf *dwarf, Dwarf_CU **cu, Dwarf_Die *die)
{
    uint8_t unit;
    int r = dwarf_get_units(dwarf, *cu, cu, NULL, &unit, die, NULL);

    if (r < 0)
        fail(path, "broken debug information: %s", dwarf_errmsg(-1));
    return r == 0;
}

/* The name of an entry, which must be a C identifier; NULL if it has none. */
static const char *name_of(const char *path, Dwarf_Die *die)
{
    const char *name = dwarf_diename(die);

    if (name && (!*name || name[strspn(name, IDENTIFIER)]))
        fail(path, "broken debug information: not a C identifier: %s", name);
    return name;
}

static const char *headers_folder;  /* of the headers; NULL: include/xen */

/* The part of a path after include/xen/, without "." and ".."; NULL if there is none. */
static char *below_include(const char *path)
{
    char *header = NULL, *out, *end, *s;

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
    return header;
}

/* The part of a path after the folder; NULL if the file is not there. */
static char *below_folder(const char *path)
{
    char *real = realpath(path, NULL), *header = NULL;
    size_t n = strlen(headers_folder);

    if (real && starts(real, headers_folder) && real[n] == '/')
        header = text("%s", real + n + 1);
    free(real);
    return header;
}

static const char *last_path;   /* a cache: definitions of one header follow each other */

/* The path of a header below its folder; NULL if it is not one of Xen's. */
static char *header_of(const char *path)
{
    static char *header;

    if (!path || path == last_path)
        return path ? header : NULL;
    last_path = path;
    header = headers_folder ? below_folder(path) : below_include(path);
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
static uint64_t enumerator(const char *path, Dwarf_Die *die, bool *is_signed)
{
    Dwarf_Attribute a;
    Dwarf_Sword s;
    Dwarf_Word u;

    if (!dwarf_attr(die, DW_AT_const_value, &a))
        fail(path, "broken debug information: enumerator without a value");
    *is_signed = dwarf_whatform(&a) == DW_FORM_sdata || dwarf_whatform(&a) == DW_FORM_implicit_const;
    if (*is_signed ? dwarf_formsdata(&a, &s) : dwarf_formudata(&a, &u))
        fail(path, "broken debug information: %s", dwarf_errmsg(-1));
    return *is_signed ? (uint64_t)s : u;
}

/* Reads the enumerators of the probe, xen_abi_*. */
static void read_values(struct object *o, Dwarf *dwarf)
{
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit, die, sub;

    while (next_unit(o->path, dwarf, &cu, &unit))
        FOR_EACH_CHILD(o->path, &unit, die) {
            if (dwarf_tag(&die) != DW_TAG_enumeration_type)
                continue;
            FOR_EACH_CHILD(o->path, &die, sub) {
                const char *name = dwarf_diename(&sub);

                if (dwarf_tag(&sub) == DW_TAG_enumerator && name && starts(name, "xen_abi_")) {
                    struct value *v = APPEND(o->values, o->n_values);
                    v->name = text("%s", name);
                    v->bits = enumerator(o->path, &sub, &v->is_signed);
                }
            }
        }
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

const struct value *value_of(const struct object *o, const char *kind, const char *name)
{
    char *key = text("xen_abi_%s_%s", kind, name);

    for (char *p = key; *p; p++)
        if (*p == ' ')
            *p = '_';           /* "struct x" */
    return o->n_values ? bsearch(&key, o->values, o->n_values, sizeof *o->values, by_name) : NULL;
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
    const char *name = is_base ? dwarf_diename(type) : name_of(o->path, type), *kind = "struct";
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

/* ---- members ------------------------------------------------------------ */

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

/* Whether another declaration can have the type, or a pointer to it, or an array of it. */
static int declared(const struct unit *u, Dwarf_Die type)
{
    Dwarf_Die t;

    for (int depth = 0; depth < MAX_DEPTH; depth++, type = t)
        switch (dwarf_tag(&type)) {
        case DW_TAG_structure_type: case DW_TAG_union_type: case DW_TAG_enumeration_type:
            return !dwarf_diename(&type) ? NOT_BY_NAME : is_inner(u, &type) ? BY_NAME_IN_C : BY_NAME;
        case DW_TAG_typedef:
            return BY_NAME;
        default:
            if (!type_of(&type, &t))
                return BY_NAME;
        }
    return BY_NAME;
}

#define MAX_PARTS   65536       /* members of one record and of the records inside it */

/* The parts of the current record. */
static struct part *parts;
static size_t n_parts, parts_room;

static struct part *new_part(const char *path)
{
    if (n_parts == MAX_PARTS)
        fail(path, "broken debug information: record with more than %d members", MAX_PARTS);
    if (n_parts == parts_room) {
        parts_room = parts_room ? parts_room * 2 : 256;
        parts = realloc(parts, parts_room * sizeof *parts);
        if (!parts)
            fail("memory", "allocation failed");
    }
    return memset(&parts[n_parts++], 0, sizeof *parts);
}

static struct part *copy_parts(void)
{
    struct part *copy = keep(n_parts * sizeof *copy);

    if (n_parts)
        memcpy(copy, parts, n_parts * sizeof *copy);
    for (size_t i = 0; i < n_parts; i++)
        if (copy[i].name)
            copy[i].name = text("%s", copy[i].name);
    return copy;
}

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

/* The definition whose members are read. */
struct owner {
    const struct unit *unit;
    const char *name;           /* for messages */
};

/*
 * Adds the members of a record, or of a record inside it at bit `base`. In a definition, a name
 * must be one of C, a member must have a type and a size, and only a record that the declaration of
 * a member itself defines is looked into. In any other binary, `of` is NULL, and all records are
 * looked into.
 */
static void add_parts(const char *file, const struct owner *of, Dwarf_Die *record, uint64_t base,
                      uint32_t in, const char *prefix, int depth)
{
    Dwarf_Die m, type, inside;

    if (depth > MAX_DEPTH)
        fail(file, "broken debug information: %s nested too deeply",
             of ? text("%s is", of->name) : "records are");
    FOR_EACH_CHILD(file, record, m) {
        const char *name = of ? name_of(file, &m) : dwarf_diename(&m), *who = name;
        int tag = dwarf_tag(&m);
        bool has_type, has_inside;
        char *path = NULL, *index;
        struct size size;
        struct part *p;

        if ((tag != DW_TAG_member && tag != DW_TAG_inheritance) || has(&m, DW_AT_external) ||
            has(&m, DW_AT_virtuality))
            continue;           /* static: not a part of an object */
        has_type = type_of(&m, &type);
        if (of) {
            path = text("%s%s", prefix, name ? name : "");
            who = text("%s.%s", of->name, name ? path : "(unnamed)");
            if (!has_type)
                fail(file, "broken debug information: %s has no type", who);
        }
        if (!has_type)
            continue;
        size = size_of(file, &type, 0);
        if (of && !size.known)
            fail(file, "the type of %s has no size", who);
        p = new_part(file);
        extent(file, &m, who ? who : "a member", &size, &p->first, &p->end, &p->bits);
        p->name = tag == DW_TAG_member ? name : NULL;
        p->element = p->end - p->first;
        p->first += base;
        p->end += base;
        p->in = in;
        p->flexible = size.flexible;
        p->path = path;
        p->bytes = size.bytes;
        if (of && (name || p->bits)) {
            p->type = type_text(of->unit->obj, &type, 0);
            p->declared = declared(of->unit, type);
        }
        if (p->bits)
            continue;
        if (of) {
            has_inside = own_record(of->unit, &m, &inside, &index);
        } else {
            if (strip(&type, false) && dwarf_tag(&type) == DW_TAG_array_type && strip(&type, true))
                p->element = size_of(file, &type, 0).bytes * 8;
            inside = type;
            has_inside = is_record(&type) && !has(&type, DW_AT_declaration);
        }
        if (!has_inside)
            continue;
        p->defines = dwarf_tag(&inside) == DW_TAG_union_type ? A_UNION : A_STRUCT;
        number(&inside, DW_AT_byte_size, &p->record_bytes);
        add_parts(file, of, &inside, p->first, (uint32_t)n_parts,
                  of && name ? text("%s%s.", path, index) : prefix, depth + 1);
    }
}

/* ---- definitions -------------------------------------------------------- */

static struct definition *add_definition(struct object *o, int kind, char *header, int line,
                                         const char *name)
{
    struct definition *d = APPEND(o->definitions, o->n_definitions);

    memset(d, 0, sizeof *d);
    d->kind = kind;
    d->header = header;
    d->line = line;
    d->name = text("%s", name);
    return d;
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

static void add_record(const struct unit *u, Dwarf_Die *die, bool members)
{
    struct object *o = u->obj;
    const char *tag = name_of(o->path, die), *alias = tag ? NULL : typedef_of(u, die);
    const char *name;
    struct definition *d;
    char *header;
    int line;

    if (has(die, DW_AT_declaration) || !(tag || alias) || !place(die, &header, &line))
        return;
    name = alias ? alias :
           text("%s %s", dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct", tag);
    d = add_definition(o, DEFINES_RECORD, header, line, name);
    if (!members)
        return;
    if (!number(die, DW_AT_byte_size, &d->bytes) || d->bytes > UINT32_MAX)
        fail(o->path, "broken debug information: %s has no size", d->name);
    d->is_inner = tag && is_inner(u, die);
    d->is_union = dwarf_tag(die) == DW_TAG_union_type;
    d->is_empty = is_empty(o, die, true);
    n_parts = 0;
    add_parts(o->path, &(struct owner){ u, d->name }, die, 0, 0, "", 0);
    d->parts = copy_parts();
    d->n_parts = n_parts;
}

static void add_enumeration(const struct unit *u, Dwarf_Die *die, bool inner)
{
    const char *tag = name_of(u->obj->path, die), *alias = typedef_of(u, die);
    struct definition *d = NULL;
    char *header;
    Dwarf_Die sub;
    int line;

    if (!place(die, &header, &line))
        return;
    FOR_EACH_CHILD(u->obj->path, die, sub) {
        const char *name = name_of(u->obj->path, &sub);
        struct value *v;

        if (dwarf_tag(&sub) != DW_TAG_enumerator || !name)
            continue;
        if (!d)
            d = add_definition(u->obj, DEFINES_VALUES, header, line,
                               text("%s%s%s%s", tag ? "enum " : "", tag ? tag : "",
                                    tag && alias ? " " : "", alias ? alias : ""));
        d->is_inner = inner;
        v = APPEND(d->values, d->n_values);
        v->name = text("%s", name);
        v->bits = enumerator(u->obj->path, &sub, &v->is_signed);
    }
}

/* In debug information, an unnamed enumeration is an entry inside its record. */
static void add_inner_enumerations(const struct unit *u, Dwarf_Die *record, int depth)
{
    Dwarf_Die die;

    if (depth > MAX_DEPTH)
        return;
    FOR_EACH_CHILD(u->obj->path, record, die)
        if (dwarf_tag(&die) == DW_TAG_enumeration_type)
            add_enumeration(u, &die, true);
        else if (is_record(&die))
            add_inner_enumerations(u, &die, depth + 1);
}

#define OF_ALIAS    "xen_abi_alias_"    /* a typedef of the probe */

static void add_typedef(const struct unit *u, Dwarf_Die *die)
{
    const char *name = name_of(u->obj->path, die);
    struct definition *d;
    struct size size;
    Dwarf_Die type;
    char *header;
    int line;

    if (!name || !type_of(die, &type))
        return;
    if (starts(name, OF_ALIAS)) {
        struct alias *a = APPEND(u->obj->aliases, u->obj->n_aliases);

        a->name = text("%s", name + strlen(OF_ALIAS));
        a->type = type_text(u->obj, &type, 0);
        a->bytes = size_of(u->obj->path, &type, 0).bytes;
        return;
    }
    if (!place(die, &header, &line))
        return;
    if (is_record(&type) && !dwarf_diename(&type) && !strcmp(typedef_of(u, &type), name))
        return;                 /* the typedef is the name of the record */
    size = size_of(u->obj->path, &type, 0);
    if (!size.known || size.flexible)
        return;
    d = add_definition(u->obj, DEFINES_TYPE, header, line, name);
    d->bytes = size.bytes;
    if (dwarf_tag(&type) != DW_TAG_enumeration_type)
        d->type = type_text(u->obj, &type, 0);
}

/* Finds the typedefs of enumerations, and of records without tag. */
static void learn_typedefs(struct unit *u, Dwarf_Die *cu)
{
    Dwarf_Die die, type;

    FOR_EACH_CHILD(u->obj->path, cu, die)
        if (dwarf_tag(&die) == DW_TAG_typedef && dwarf_diename(&die) && type_of(&die, &type) &&
            ((is_record(&type) && !dwarf_diename(&type)) ||
             dwarf_tag(&type) == DW_TAG_enumeration_type) && !typedef_of(u, &type)) {
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

static void read_unit(struct object *o, Dwarf_Die *cu, bool members)
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
            add_record(&u, &die, members);
            add_inner_enumerations(&u, &die, 0);
        } else if (dwarf_tag(&die) == DW_TAG_enumeration_type) {
            add_enumeration(&u, &die, false);
        } else if (dwarf_tag(&die) == DW_TAG_typedef) {
            add_typedef(&u, &die);
        }
    }
}

/* ---- macros ------------------------------------------------------------- */

struct macro_reader {
    struct object *o;
    Dwarf *dwarf;
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
            dwarf_macro_getsrcfiles(r->dwarf, m, &r->files, &r->n_files))
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
        return;
    qsort(o->macros, o->n_macros, sizeof *o->macros, by_macro);
    for (size_t i = 0; i < o->n_macros; i++)
        if (i + 1 == o->n_macros || strcmp(o->macros[i].name, o->macros[i + 1].name))
            o->macros[n++] = o->macros[i];
    o->n_macros = n;
}

const struct macro *macro_of(const struct object *o, const char *name, size_t len)
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

/* ---- an object ---------------------------------------------------------- */

static Dwarf *open_object(struct object *o, const char *path, Dwfl **dwfl)
{
    Elf_Scn *strings;
    struct elf e;
    Dwarf *dwarf;

    memset(o, 0, sizeof *o);
    last_path = NULL;           /* the strings of the previous object are gone */
    o->path = path;
    open_elf(&e, path);
    o->abi = abi_of(&e);
    if (!o->abi)
        no_abi(&e);
    check_sections(&e);
    if (!has_debug_info(&e))
        fail(path, "no debug information: stripped or compiled without -g");
    dwarf = open_dwarf(path, &own_information, dwfl);
    if (!dwarf)
        unreadable(path, dwfl_errmsg(-1));
    read_values(o, dwarf);
    strings = section_of(&e, "xen_abi_strings");
    if (strings)
        read_strings(o, strings);
    close_elf(&e);
    return dwarf;
}

void read_object(struct object *o, const char *path, const char *folder, bool members)
{
    Dwfl *dwfl;
    Dwarf *dwarf = open_object(o, path, &dwfl);
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit;

    headers_folder = folder;
    if (o->n_values)
        qsort(o->values, o->n_values, sizeof *o->values, by_name);
    while (next_unit(path, dwarf, &cu, &unit)) {
        struct macro_reader r = { .o = o, .dwarf = dwarf };
        ptrdiff_t token = DWARF_GETMACROS_START;

        read_unit(o, &unit, members);
        if (has(&unit, DW_AT_macros) || has(&unit, DW_AT_GNU_macros) ||
            has(&unit, DW_AT_macro_info))
            do {
                token = dwarf_getmacros(&unit, read_macro, &r, token);
                if (token < 0)
                    fail(path, "broken macro information: %s", dwarf_errmsg(-1));
            } while (token > 0);
    }
    settle_macros(o);
    dwfl_end(dwfl);
}

/* ---- layouts of any binary ---------------------------------------------- */

struct reader {
    struct layouts *of;
    bool (*wanted)(const char *name), (*wanted_value)(const char *name);
    Dwarf *alt;
    Dwarf_Off *imported;        /* units of the alternate file that have been read */
    size_t n_imported;
    Dwarf_Die *unit;
    Dwarf_Off unit_key;
    bool nests;                 /* the language of the unit has types inside types */
};

static uint64_t hash_name(uint64_t h, const char *name)
{
    for (const char *s = name ? name : ""; *s; s++)
        h = (h ^ (unsigned char)*s) * 1099511628211U;
    return h;
}

static uint64_t hash_of(const struct layout *l)
{
    uint64_t h = l->bytes;

    for (size_t i = 0; i < l->n; i++) {
        const struct part *p = &l->parts[i];

        h = (h ^ p->first) * 1099511628211U;
        h = (h ^ p->end) * 1099511628211U;
        h = hash_name((h ^ p->in) * 1099511628211U, p->name);
    }
    for (size_t i = 0; i < l->n_values; i++)
        h = hash_name((h ^ l->values[i].bits) * 1099511628211U, l->values[i].name);
    return h ^ h >> 32;
}

static bool is_same(const struct layout *x, const struct layout *y)
{
    if (x->hash != y->hash || strcmp(x->name, y->name) || x->bytes != y->bytes ||
        x->is_record != y->is_record || x->n != y->n || x->n_values != y->n_values)
        return false;
    for (size_t i = 0; i < x->n; i++) {
        const struct part *a = &x->parts[i], *b = &y->parts[i];

        if (a->first != b->first || a->end != b->end || a->element != b->element ||
            a->in != b->in || a->bits != b->bits || !a->name != !b->name ||
            (a->name && strcmp(a->name, b->name)))
            return false;
    }
    for (size_t i = 0; i < x->n_values; i++)
        if (x->values[i].bits != y->values[i].bits || strcmp(x->values[i].name, y->values[i].name))
            return false;
    return true;
}

/* Adds a layout with its name, kind, size and content, or counts it if it is known already. */
static void add_layout(struct reader *r, struct layout *found, Dwarf_Die *die)
{
    struct layout *l;
    const char *said;
    Dwarf_Files *files;
    size_t n_files;
    Dwarf_Die unit;

    found->hash = hash_of(found);
    for (size_t i = 0; i < r->of->n; i++) {
        l = r->of->list[i];
        if (is_same(l, found)) {
            l->units += l->last_unit != r->unit_key;
            l->last_unit = r->unit_key;
            return;
        }
    }
    l = *APPEND(r->of->list, r->of->n) = keep(sizeof *l);
    *l = *found;
    l->name = text("%s", found->name);
    l->parts = found->n ? copy_parts() : NULL;
    said = dwarf_diename(r->unit);
    l->unit = text("%s", said ? said : "unnamed unit");
    if (dwarf_diecu(die, &unit, NULL, NULL) && !dwarf_getsrcfiles(&unit, &files, &n_files) &&
        (said = dwarf_decl_file(die)) && !dwarf_decl_line(die, &l->line))
        l->file = text("%s", said);
    l->units = 1;
    l->last_unit = r->unit_key;
}

/* The last piece of path/to/package.name. */
static const char *last_piece(const char *name)
{
    const char *dot = strrchr(name, '.');

    return dot ? dot + 1 : name;
}

/* Adds a record or typedef. Returns whether its name is wanted. */
static bool look_at(struct reader *r, Dwarf_Die *die)
{
    bool is_typedef = dwarf_tag(die) == DW_TAG_typedef;
    const char *name = dwarf_diename(die), *tag;
    struct layout found = { .kind = is_typedef ? "typedef" :
                            dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct" };
    struct size size;
    Dwarf_Die type;

    if (!name || !r->wanted(last_piece(name)))
        return false;
    type = *die;
    if (!strip(&type, false) || has(&type, DW_AT_declaration))
        return true;
    /* a typedef of a record that is looked at anyway */
    if (is_typedef && is_record(&type) && (tag = dwarf_diename(&type)) &&
        r->wanted(last_piece(tag)))
        return true;
    size = size_of(r->of->path, &type, 0);
    if (!size.known || size.flexible)
        return true;            /* only declared here */
    found.name = last_piece(name);
    found.bytes = size.bytes;
    found.is_record = is_record(&type);
    n_parts = 0;
    if (found.is_record)
        add_parts(r->of->path, NULL, &type, 0, 0, "", 0);
    found.parts = parts;
    found.n = n_parts;
    add_layout(r, &found, die);
    return true;
}

static void look_at_enumeration(struct reader *r, Dwarf_Die *die)
{
    const char *name = dwarf_diename(die), *first = NULL;
    struct layout found = { .kind = name ? "enum" : "enum with" };
    Dwarf_Die sub;

    FOR_EACH_CHILD(r->of->path, die, sub) {
        const char *of = dwarf_tag(&sub) == DW_TAG_enumerator ? dwarf_diename(&sub) : NULL;

        if (!first && of && r->wanted_value(of))
            first = of;
    }
    if (!first)
        return;
    FOR_EACH_CHILD(r->of->path, die, sub)
        if (dwarf_tag(&sub) == DW_TAG_enumerator && dwarf_diename(&sub)) {
            struct value *v = APPEND(found.values, found.n_values);

            v->name = text("%s", dwarf_diename(&sub));
            v->bits = enumerator(r->of->path, &sub, &v->is_signed);
        }
    found.name = name ? last_piece(name) : first;
    number(die, DW_AT_byte_size, &found.bytes);
    add_layout(r, &found, die);
}


/* Looks at all types except those inside functions. */
static void walk(struct reader *r, Dwarf_Die *parent, int depth)
{
    Dwarf_Attribute a;
    Dwarf_Die die, unit;

    if (depth > MAX_DEPTH)
        fail(r->of->path, "broken debug information: scopes are nested too deeply");
    FOR_EACH_CHILD(r->of->path, parent, die)
        switch (dwarf_tag(&die)) {
        case DW_TAG_structure_type: case DW_TAG_union_type: case DW_TAG_class_type:
            if (look_at(r, &die) || r->nests)
                walk(r, &die, depth + 1);   /* in C, it can only contain unnamed enumerations */
            break;
        case DW_TAG_enumeration_type:
            look_at_enumeration(r, &die);
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

                fail(r->of->path, "libdw cannot find %s, which contains the debug information",
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
        fail(r->of->path, "broken debug information: %s", dwarf_errmsg(-1));
}

static int by_layout(const void *a, const void *b)
{
    const struct layout *x = *(struct layout *const *)a, *y = *(struct layout *const *)b;
    int r = strcmp(x->name, y->name);

    return r ? r : (x->hash > y->hash) - (x->hash < y->hash);
}

static const Dwfl_Callbacks any_information = {
    .find_elf = dwfl_build_id_find_elf,
    .find_debuginfo = dwfl_standard_find_debuginfo,
    .section_address = dwfl_offline_section_address,
};

void read_layouts(struct layouts *of, const char *path, bool need_abi,
                  bool (*wanted)(const char *name), bool (*wanted_value)(const char *name))
{
    struct reader r = { .of = of, .wanted = wanted, .wanted_value = wanted_value };
    const char *alt;
    const void *id;
    struct elf e;
    Dwarf *dwarf;
    Dwfl *dwfl;

    memset(of, 0, sizeof *of);
    of->path = path;
    open_elf(&e, path);
    of->abi = abi_of(&e);
    if (e.header.e_ident[EI_DATA] != ELFDATA2LSB || (need_abi && !of->abi))
        no_abi(&e);
    check_sections(&e);
    if (e.header.e_type == ET_REL && (count_sections(&e, ".debug_info") > 1 ||
                                      count_sections(&e, ".debug_types") > 1))
        fail(path, "types are in separate sections (-fdebug-types-section): link the object first");
    unsetenv("DEBUGINFOD_URLS");            /* no network */
    dwarf = open_dwarf(path, &any_information, &dwfl);
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
    if (of->n)
        qsort(of->list, of->n, sizeof *of->list, by_layout);
    dwfl_end(dwfl);
}
