/* SPDX-License-Identifier: MIT */
/*
 * layout.c - reads records, members, types and macros in debug information.
 *
 *   file --dwarf.c, libdw--> definitions in Xen's headers, macros
 */
#define _POSIX_C_SOURCE 200809L

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

static const char *last_path;   /* a cache: definitions of one header follow each other */

/* The part of a path after include/xen/, without "." and ".."; NULL if there is none. */
static char *header_of(const char *path)
{
    static char *header;
    char *out, *end, *s;

    if (!path || path == last_path)
        return path ? header : NULL;
    last_path = path;
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
    const struct value *v;

    for (char *p = key; *p; p++)
        if (*p == ' ')
            *p = '_';           /* "struct x" */
    v = o->n_values ? bsearch(&key, o->values, o->n_values, sizeof *v, by_name) : NULL;
    return v;
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

/* Adds the members of the record `name`, or of a record inside it at bit `base`. */
static void add_parts(const struct unit *u, const char *name, Dwarf_Die *record, uint64_t base,
                      uint32_t in, const char *prefix, int depth)
{
    const struct object *o = u->obj;
    Dwarf_Die m, type, own;

    if (depth > MAX_DEPTH)
        fail(o->path, "broken debug information: %s is nested too deeply", name);
    FOR_EACH_CHILD(o->path, record, m) {
        const char *member = name_of(o->path, &m);
        char *path, *who, *index;
        struct part *p;
        struct size size;

        if (dwarf_tag(&m) != DW_TAG_member)
            continue;
        path = text("%s%s", prefix, member ? member : "");
        who = text("%s.%s", name, member ? path : "(unnamed)");
        if (!type_of(&m, &type))
            fail(o->path, "broken debug information: %s has no type", who);
        size = size_of(o->path, &type, 0);
        if (!size.known)
            fail(o->path, "the type of %s has no size", who);
        p = new_part(o->path);
        extent(o->path, &m, who, &size, &p->first, &p->end, &p->bits);
        p->name = member;
        p->first += base;
        p->end += base;
        p->in = in;
        p->flexible = size.flexible;
        p->path = path;
        p->bytes = size.bytes;
        if (member || p->bits)
            p->type = type_text(o, &type, 0);
        if (p->bits || !own_record(u, &m, &own, &index))
            continue;
        p->defines = dwarf_tag(&own) == DW_TAG_union_type ? A_UNION : A_STRUCT;
        number(&own, DW_AT_byte_size, &p->record_bytes);
        add_parts(u, name, &own, p->first, (uint32_t)n_parts,
                  member ? text("%s%s.", path, index) : prefix, depth + 1);
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
    struct definition *d;
    char *header;
    int line;

    if (has(die, DW_AT_declaration) || !(tag || alias) || !place(die, &header, &line))
        return;
    d = add_definition(o, DEFINES_RECORD, header, line, alias ? alias :
                       text("%s %s", dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct", tag));
    if (!members)
        return;
    if (!number(die, DW_AT_byte_size, &d->bytes) || d->bytes > UINT32_MAX)
        fail(o->path, "broken debug information: %s has no size", d->name);
    d->is_inner = tag && is_inner(u, die);
    d->is_union = dwarf_tag(die) == DW_TAG_union_type;
    d->is_empty = is_empty(o, die, true);
    n_parts = 0;
    add_parts(u, d->name, die, 0, 0, "", 0);
    d->parts = copy_parts();
    d->n_parts = n_parts;
}

static void add_enumeration(const struct unit *u, Dwarf_Die *die, bool is_inner)
{
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
            d = add_definition(u->obj, DEFINES_VALUES, header, line, "");
        d->is_inner = is_inner;
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

static void add_typedef(const struct unit *u, Dwarf_Die *die)
{
    const char *name = name_of(u->obj->path, die);
    struct definition *d;
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
    d = add_definition(u->obj, DEFINES_TYPE, header, line, name);
    d->bytes = size.bytes;
    if (dwarf_tag(&type) != DW_TAG_enumeration_type)
        d->type = type_text(u->obj, &type, 0);
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

void read_object(struct object *o, const char *path, bool members)
{
    Dwfl *dwfl;
    Dwarf *dwarf = open_object(o, path, &dwfl);
    Dwarf_CU *cu = NULL;
    Dwarf_Die unit;

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
    if (!o->n_definitions)
        fail(path, "no definitions of Xen: none is from a file below include/xen/");
    settle_macros(o);
    dwfl_end(dwfl);
}
