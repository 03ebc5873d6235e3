/* SPDX-License-Identifier: MIT */
/*
 * foreign.c - makes foreign/ from snapshots: each ABI's records for compilers of all ABIs.
 *
 *   snapshots --facts.c--> records, with offsets and types of members
 *             --define--> definitions, each of one ABI or of several with the same C code
 *             --write--> C
 *
 * A snapshot lists the members of unnamed unions and structs, but not these themselves.
 * Members that share bytes are put into an unnamed union again.
 *
 * Xen generates headers of the same names, for four of the ABIs and ten records, and installs them
 * at the same path. The headers here have all names that those define, so that <xenctrl.h> and
 * programs which were written for Xen's compile with them. tests/libxen-dev compares the two.
 */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "commands.h"
#include "facts.h"
#include "lines.h"

/* Marks of a record. */
enum { FOREIGN = 1, BEGUN = 2 };

/*
 * A definition in foreign/: the record of one ABI, or of several if the C code is the same. Its
 * name ends in the first of these ABIs. The facts of all of them point to it (data).
 */
struct definition {
    const struct snapshot *s;   /* of the first ABI */
    const struct fact *r;       /* the record there */
    unsigned int abis;
    const char *headers;        /* those that define it, of all these ABIs */
    const char *code;           /* see code_of */
    bool written;
};

/*
 * The headers: that of an ABI has the ABI's number; the shared ones have what several ABIs share.
 * The records of io/blkif.h are in a header of their own, because blkif.h needs no others.
 */
enum { X86_32, X86_64, ARM32, SHARED_X86_32 = N_ABIS, SHARED_OTHERS, BLKIF_RECORDS, N_HEADERS };

static const char *const header_names[N_HEADERS] = {
    "x86_32", "x86_64", "arm32", "arm64", "riscv64", "ppc64", "shared-x86_32", "shared-others",
    "blkif-records"
};

/* ---- types -------------------------------------------------------------- */

/* A member's type, without typedefs. */
struct kind {
    enum { INTEGER, NAMED, OWN_STRUCT, OWN_UNION } is;
    struct fact *record;      /* NAMED */
    char *bounds;               /* "[11]", or "" */
    uint64_t count;             /* number of elements */
    bool is_signed, is_char;
};

static bool is_signed_type(const char *type)
{
    static const char *const names[] = { "int", "short", "long", "signed char", "int8_t", "int16_t",
                                         "int32_t", "int64_t", "xen_abi_long_t", "long long" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(type, names[i]))
            return true;
    return false;
}

static bool is_unsigned_type(const char *type)
{
    return starts(type, "unsigned") || starts(type, "uint") || starts(type, "enum") ||
           starts(type, "XEN_GUEST_HANDLE") || starts(type, "__guest_handle") ||
           !strcmp(type, "xen_abi_ulong_t") || !strcmp(type, "blkif_vdev_t") || type[strlen(type) - 1] == '*';
}

static struct kind kind_of(const struct snapshot *s, const struct fact *r, const struct member *m)
{
    struct kind k = { INTEGER, NULL, text("%s", ""), 1, false, false };
    char *type = text("%s", m->type);

    if (m->kind == HOLE)
        return k;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
        char *bounds = strstr(type, " [");
        struct fact *a;

        if (bounds) {
            k.bounds = text("%s%s", k.bounds, bounds + 1);
            *bounds = '\0';
            for (char *p = bounds + 1; *p; p = strchr(p, ']') + 1)
                if (*p != '[' || !strchr(p, ']'))
                    fail(r->name, "member %s has invalid array bounds: %s", m->path, m->type);
                else if (p[1] != ']')
                    k.count *= strtoull(p + 1, NULL, 0);
        }
        if (!strcmp(type, "struct") || !strcmp(type, "union")) {
            k.is = *type == 's' ? OWN_STRUCT : OWN_UNION;
            return k;
        }
        a = find_fact(s, type, 0);
        if (a && a->kind == RECORD) {
            k.is = NAMED;
            k.record = a;
            return k;
        }
        k.is_char = !strcmp(type, "char");
        k.is_signed = is_signed_type(type);
        if (a && !starts(type, "__guest_handle"))
            type = text("%s", a->type);
        else if (k.is_char || k.is_signed || is_unsigned_type(type))
            return k;
        else
            break;
    }
    fail(r->name, "member %s has an unknown type: %s", m->path, m->type);
}

/* ---- writing ------------------------------------------------------------ */

/* The record that is being written. */
struct writer {
    FILE *f;
    const struct snapshot *s;
    const struct fact *r;
    unsigned int holes;
    bool plain;                 /* without comments */
};

static bool is_tagged(const struct fact *r)
{
    return strchr(r->name, ' ') != NULL;
}

/* The name of a foreign record's definition. */
static const char *name_of(const struct fact *r)
{
    const struct definition *d = r->data;

    return text("%s_%s", r->name, d->s->abi);
}

/* Writes a line of code, with a comment unless the writer is plain. */
static void put(struct writer *w, int indent, const char *code, const char *comment)
{
    int column = 51;

    if ((size_t)indent + strlen(code) > (size_t)column)
        column = indent + (int)strlen(code);
    if (!*comment || w->plain)
        fprintf(w->f, "%*s%s\n", indent, "", code);
    else if ((size_t)column + strlen(comment) + strlen(" /*  */") > 100)
        fprintf(w->f, "%*s/* %s */\n%*s%s\n", indent, "", comment, indent, "", code);
    else
        fprintf(w->f, "%*s%-*s /* %s */\n", indent, "", column - indent, code, comment);
}

static const char *integer(const struct kind *k, uint64_t bytes)
{
    if (k->is_char)
        return "char";
    switch (bytes) {
    case 1: return k->is_signed ? "int8_t" : "uint8_t";
    case 2: return k->is_signed ? "int16_t" : "uint16_t";
    case 4: return k->is_signed ? "int32_t" : "uint32_t";
    case 8: return k->is_signed ? "int64_t" : "uint64_t";
    default: return NULL;
    }
}

/* The size of the integer that contains a bit-field, in bits. */
static uint64_t unit_of(const struct member *m)
{
    return starts(m->type, "uint8") || starts(m->type, "unsigned char") ? 8 :
           starts(m->type, "uint16") || starts(m->type, "unsigned short") ? 16 :
           starts(m->type, "uint64") || starts(m->type, "unsigned long") ? 64 : 32;
}

/* Writes a hole. `before` is the bit-field before it, or NULL. */
static void put_hole(struct writer *w, int indent, uint64_t from, uint64_t to,
                     const struct member *before)
{
    if (from < to && from % 8 && before) {      /* the rest of its integer */
        uint64_t unit = unit_of(before), end = (from / unit + 1) * unit;
        struct kind k = kind_of(w->s, w->r, before);

        end = end < to ? end : to;
        put(w, indent, text("%s :%" PRIu64 ";", integer(&k, unit / 8), end - from), "");
        from = end;
    }
    if (from < to && from % 8)
        fail(w->r->name, "the hole at bit %" PRIu64 " does not start at a byte", from);
    if (from < to)
        put(w, indent, text("uint8_t xen_hole_%u[%" PRIu64 "];", w->holes++, (to - from) / 8),
            text("%" PRIu64, from / 8));
}

static const struct member **inside(const struct writer *w, const char *prefix, size_t *n)
{
    const struct member **list = keep((w->r->n + 1) * sizeof *list);

    *n = 0;
    for (size_t i = 0; i < w->r->n; i++)
        if (w->r->members[i].kind != HOLE && starts(w->r->members[i].path, prefix) &&
            !strchr(w->r->members[i].path + strlen(prefix), '.'))
            list[(*n)++] = &w->r->members[i];
    return list;
}

static void put_struct(struct writer *w, int indent, const struct member **list, size_t n,
                       size_t prefix, uint64_t from, uint64_t to);
static void put_union(struct writer *w, int indent, const struct member **list, size_t n,
                      size_t prefix, uint64_t from, uint64_t to);

static void put_member(struct writer *w, int indent, const struct member *m, size_t prefix)
{
    const char *name = m->path + prefix;
    struct kind k = kind_of(w->s, w->r, m);
    uint64_t bytes = m->kind == TAIL ? m->bytes : k.count ? m->bytes / k.count : 0;
    char *at = text("%" PRIu64, m->at / 8), *bounds = k.bounds;
    const char *type;

    if (m->kind == TAIL)
        bounds = text("[XEN_FLEX_ARRAY_DIM]");
    if (k.is == OWN_STRUCT || k.is == OWN_UNION) {
        char *index = text("%s", m->path), *p = k.bounds;
        const struct member **list;
        size_t n;

        for (; (p = strchr(p, '[')); p++)
            index = text("%s[0]", index);
        index = text("%s.", index);
        list = inside(w, index, &n);
        put(w, indent, k.is == OWN_STRUCT ? "struct {" : "union {", at);
        (k.is == OWN_STRUCT ? put_struct : put_union)(w, indent + 4, list, n, strlen(index), m->at,
                                                      m->at + bytes * 8);
        put(w, indent, text("} %s%s;", name, bounds), "");
        return;
    }
    if (k.is == NAMED) {
        type = k.record->marks & FOREIGN ? name_of(k.record) : k.record->name;
        if (!m->bytes)          /* an array without elements has size 0 with every compiler */
            bounds = text("[0]");
        put(w, indent, text("%s %s%s;", type, name, bounds), at);
        return;
    }
    if (m->kind == BITS) {
        uint64_t unit = unit_of(m);

        put(w, indent, text("%s %s:%" PRIu64 ";", integer(&k, unit / 8), name, m->end - m->at),
            text("%" PRIu64 ", bit %" PRIu64, m->at / unit * unit / 8, m->at % unit));
        return;
    }
    if (!integer(&k, bytes))
        fail(w->r->name, "member %s of %" PRIu64 " bytes is not an integer: %s", m->path, bytes,
             m->type);
    type = integer(&k, bytes);
    put(w, indent, text("%s %s%s;", type, name, bounds),
        starts(m->type, type) ? at : text("%s: %s", at, m->type));
}

/* Does a member share bits with a range? */
static bool overlap(const struct member *m, uint64_t from, uint64_t to)
{
    return m->at < m->end && m->at < to && from < m->end;
}

/*
 * Writes the members in bits [from, to) as the body of a struct. Members that share
 * bytes become an unnamed union, in the order of the snapshot.
 */
static void put_struct(struct writer *w, int indent, const struct member **list, size_t n,
                       size_t prefix, uint64_t from, uint64_t to)
{
    const struct member **group = keep((n + 1) * sizeof *group), *before = NULL;
    bool *done = keep(n + 1), more;
    uint64_t at = from, first, end;
    size_t in;

    memset(done, 0, n + 1);
    for (size_t i = 0; i < n; i++) {
        if (done[i])
            continue;
        first = list[i]->at;
        end = list[i]->end;
        do {                            /* all members that overlap, directly or indirectly */
            more = false;
            in = 0;
            for (size_t j = i; j < n; j++) {
                if (j != i && (done[j] || !overlap(list[j], first, end)))
                    continue;
                group[in++] = list[j];
                more |= list[j]->at < first || list[j]->end > end;
                first = list[j]->at < first ? list[j]->at : first;
                end = list[j]->end > end ? list[j]->end : end;
            }
        } while (more);
        for (size_t j = 0, k = 0; j < n && k < in; j++)
            if (list[j] == group[k]) {
                done[j] = true;
                k++;
            }
        if (first < at)
            fail(w->r->name, "member %s starts before the end of the previous member",
                 list[i]->path);
        put_hole(w, indent, at, first, before);
        if (in == 1) {
            put_member(w, indent, list[i], prefix);
            before = list[i]->kind == BITS ? list[i] : NULL;
            if (list[i]->kind == TAIL)       /* it takes the rest of the record */
                end = to;
        } else {
            put(w, indent, "XEN_ABI_EXT union {", text("%" PRIu64, first / 8));
            put_union(w, indent + 4, group, in, prefix, first, end);
            put(w, indent, "};", "");
            before = NULL;
        }
        at = end;
    }
    put_hole(w, indent, at, to, before);
}

/* Writes members that begin at bit `from` as the body of a union. Members that follow one of
   them become an unnamed struct together with it. */
static void put_union(struct writer *w, int indent, const struct member **list, size_t n,
                      size_t prefix, uint64_t from, uint64_t to)
{
    uint64_t longest = from;

    for (size_t i = 0, j; i < n; i = j) {
        uint64_t end = list[i]->end;

        for (j = i + 1; j < n && list[j]->at >= end && list[j]->at > from; j++)
            end = list[j]->end;
        longest = end > longest ? end : longest;
        if (j == i + 1 && list[i]->at == from && (end % 8 == 0 || list[i]->kind == BITS)) {
            put_member(w, indent, list[i], prefix);
            continue;
        }
        put(w, indent, "XEN_ABI_EXT struct {", text("%" PRIu64, from / 8));
        put_struct(w, indent + 4, list + i, j - i, prefix, from, end);
        put(w, indent, "};", "");
    }
    if (longest < to)
        put(w, indent, text("uint8_t xen_hole_%u[%" PRIu64 "];", w->holes++, (to - from) / 8),
            text("%" PRIu64, from / 8));
}

/* ---- the names of Xen's own foreign headers -------------------------------- */

/* The ABIs for which Xen has one: the compiler's macro for the target, and its name there. */
static const char *const xen_targets[N_ABIS] = { "__i386__", "__x86_64__", "__arm__", "__aarch64__" };

static const char *const xen_records[] = {
    "union vcpu_cr_regs", "union vcpu_ar_regs", "struct start_info", "struct trap_info",
    "struct cpu_user_regs", "struct vcpu_guest_core_regs", "struct vcpu_guest_context",
    "struct arch_vcpu_info", "struct vcpu_time_info", "struct vcpu_info",
    "struct arch_shared_info", "struct shared_info",
};

static const char *const xen_constants[] = {
    "FLAT_RING1_CS", "FLAT_RING1_DS", "FLAT_RING1_SS",
    "FLAT_RING3_CS64", "FLAT_RING3_DS64", "FLAT_RING3_SS64",
    "FLAT_KERNEL_CS64", "FLAT_KERNEL_DS64", "FLAT_KERNEL_SS64",
    "FLAT_KERNEL_CS", "FLAT_KERNEL_DS", "FLAT_KERNEL_SS",
    "XEN_HAVE_PV_GUEST_ENTRY", "XEN_LEGACY_MAX_VCPUS", "MAX_GUEST_CMDLINE",
    "_VGCF_i387_valid", "VGCF_i387_valid", "_VGCF_in_kernel", "VGCF_in_kernel",
    "_VGCF_failsafe_disables_events", "VGCF_failsafe_disables_events",
    "_VGCF_syscall_disables_events", "VGCF_syscall_disables_events",
    "_VGCF_online", "VGCF_online",
};

#define LENGTH(array)   (sizeof(array) / sizeof *(array))

/*
 * A register of x86_64 has two names in Xen's header, both with 64 bits: rdx and edx, r8 and e8.
 * Gives the members of the record for tools the same names and widths. The other parts of a
 * register keep theirs (dx, dl, dh, r8d).
 */
static void widen_registers(struct snapshot *s)
{
    struct fact *r = find_fact(s, "struct cpu_user_regs", 0);
    struct member *list;
    size_t n = 0;

    if (!r)
        return;
    list = keep((2 * r->n + 1) * sizeof *list);
    for (size_t i = 0; i < r->n; i++) {
        const struct member *m = &r->members[i];
        bool has_whole = false;

        for (size_t j = 0; j < r->n && *m->path == 'e'; j++)
            has_whole |= r->members[j].at == m->at && *r->members[j].path == 'r' &&
                         !strcmp(r->members[j].path + 1, m->path + 1);
        if (has_whole)
            continue;
        list[n++] = *m;
        if (*m->path == 'r' && m->bytes == 8) {
            list[n] = *m;
            list[n++].path = text("e%s", m->path + 1);
        }
    }
    r->members = list;
    r->n = n;
}

/* The name that Xen gives a macro of an ABI: the suffix has the case of the macro's first letter. */
static const char *macro_of(const char *name, const char *abi)
{
    char *macro = text("%s_%s", name, abi);

    for (char *p = macro + strlen(name) + 1; *p && !islower((unsigned char)*name); p++)
        *p = (char)toupper((unsigned char)*p);
    return macro;
}

static void put_macro(FILE *f, const char *name, const char *value)
{
    fprintf(f, "#define %-38s %s\n", name, value);
}

/* The constant i of xen_constants on an ABI, or NULL. */
static const struct fact *xen_constant(const struct snapshot *all, unsigned int a, size_t i)
{
    const struct fact *c = find_fact(&all[a], xen_constants[i], 0);

    /* Xen's header has this one for Arm, too, which has no record that it belongs to. */
    if (!c && !strcmp(xen_constants[i], "MAX_GUEST_CMDLINE"))
        c = find_fact(&all[X86_32], xen_constants[i], 0);
    return c && c->kind == CONSTANT ? c : NULL;
}

/* Writes the macros of Xen's header of an ABI. */
static void put_xen_macros(FILE *f, const struct snapshot *all, unsigned int a)
{
    const char *abi = abi_names[a];

    if (!xen_targets[a])
        return;
    fprintf(f, "\n/* The macros of Xen's own header: the constants of %s, and the records that it lacks. "
            "*/\n", abi);
    put_macro(f, macro_of(xen_targets[a], abi), "1");
    for (size_t i = 0; i < LENGTH(xen_constants); i++) {
        const struct fact *c = xen_constant(all, a, i);

        if (c)
            put_macro(f, macro_of(c->name, abi), c->value);
    }
    for (size_t i = 0; i < LENGTH(xen_records); i++)
        if (!find_fact(&all[a], xen_records[i], 0))
            put_macro(f, text("%s_has_no_%s", abi, bare_name(xen_records[i])), "1");
    if (find_fact(&all[a], "struct start_info", 0)) {
        const char *forms[] = { a == X86_32 ? "(((uint32_t)(pfn) << 12) | ((uint32_t)(pfn) >> 20))" :
                                "((uint64_t)(pfn) << 12)",
                                a == X86_32 ? "(((uint32_t)(cr3) >> 12) | ((uint32_t)(cr3) << 20))" :
                                "((uint64_t)(cr3) >> 12)" };

        fprintf(f, "\n/* CR3 of an %s PV guest, from and to the mfn of the top-level page table. */\n", abi);
        put_macro(f, text("xen_pfn_to_cr3_%s(pfn)", abi), forms[0]);
        put_macro(f, text("xen_cr3_to_pfn_%s(cr3)", abi), forms[1]);
    }
}

/* Writes the typedefs of Xen's header of an ABI. */
static void put_xen_typedefs(FILE *f, const struct snapshot *s, unsigned int a)
{
    bool any = false;

    for (size_t i = 0; i < LENGTH(xen_records) && xen_targets[a]; i++) {
        const struct fact *r = find_fact(s, xen_records[i], 0);

        if (!r || !(r->marks & FOREIGN))
            continue;
        fprintf(f, "%s", any ? "" : "\n/* The typedefs of Xen's own header. */\n");
        any = true;
        if (is_control(r->header))
            fprintf(f, "#if !defined(XEN_CONTROL_OLDER)\n");
        fprintf(f, "typedef %s_%s %s_%s_t;\n%s", r->name, s->abi, bare_name(r->name), s->abi,
                is_control(r->header) ? "#endif\n" : "");
    }
}

/* ---- foreign ------------------------------------------------------------ */

static bool same_layout(const struct fact *a, const struct fact *b)
{
    if (a->bytes != b->bytes || a->align != b->align || a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (strcmp(a->members[i].path, b->members[i].path) ||
            a->members[i].at != b->members[i].at || a->members[i].bytes != b->members[i].bytes)
            return false;
    return true;
}

/*
 * Marks the foreign records: those whose layout differs by ABI, those that some ABI does not
 * have, and those inside them that are inside an #if of a snapshot. Other records are the same
 * on every ABI and in every view, so that foreign records can use them.
 */
static void find_foreign(struct snapshot *all)
{
    bool more = true;

    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++)
            for (size_t b = 0; b < N_ABIS; b++) {
                struct fact *r = &all[a].facts[i], *other = find_fact(&all[b], r->name, 0);

                /* handles are written as integers */
                if (r->kind == RECORD && !starts(r->name, "__guest_handle") &&
                    (!other || !same_layout(r, other)))
                    r->marks |= FOREIGN;
            }
    while (more) {
        more = false;
        for (size_t a = 0; a < N_ABIS; a++)
            for (size_t i = 0; i < all[a].n; i++) {
                struct fact *r = &all[a].facts[i];

                for (size_t j = 0; r->marks & FOREIGN && j < r->n; j++) {
                    struct kind k = kind_of(&all[a], r, &r->members[j]);

                    if (k.is == NAMED && !(k.record->marks & FOREIGN) && k.record->conditional) {
                        k.record->marks |= FOREIGN;
                        more = true;
                    }
                }
            }
    }
}

/* Writes the members of a record. */
static void put_body(struct writer *w)
{
    const struct member **list;
    size_t n;

    list = inside(w, "", &n);
    if (!w->r->bytes)
        put(w, 4, "XEN_ABI_EMPTY", "");
    else
        (starts(w->r->name, "union ") ? put_union : put_struct)(w, 4, list, n, 0, 0,
                                                                w->r->bytes * 8);
}

/* What two ABIs must have in common to share a definition. Comments may differ. */
static char *code_of(const struct snapshot *s, const struct fact *r)
{
    struct output o;
    struct writer w = { begin_output(&o, NULL), s, r, 0, true };

    fprintf(w.f, "%" PRIu64 " %" PRIu64 "\n", r->bytes, r->align);
    put_body(&w);
    end_output(&o, w.f);
    return o.body;
}

/* Defines a foreign record of ABI `a`, or finds the definition that an earlier ABI has. */
static void define(struct snapshot *all, unsigned int a, struct fact *r)
{
    struct definition *d;
    const char *code;

    if (r->data)
        return;
    if (r->marks & BEGUN)
        fail(r->name, "contains itself");
    r->marks |= BEGUN;
    for (size_t i = 0; i < r->n; i++) {
        struct kind k = kind_of(&all[a], r, &r->members[i]);

        if (k.is == NAMED && k.record->marks & FOREIGN)
            define(all, a, k.record);
    }
    code = code_of(&all[a], r);
    for (unsigned int b = 0; b < a && !r->data; b++) {
        const struct fact *other = find_fact(&all[b], r->name, 0);

        d = other ? other->data : NULL;
        if (d && !strcmp(d->code, code)) {
            d->abis |= 1U << a;
            if (!strstr(d->headers, r->header))
                d->headers = text("%s, %s", d->headers, r->header);
            r->data = d;
        }
    }
    if (!r->data) {
        d = keep(sizeof *d);
        *d = (struct definition){ &all[a], r, 1U << a, r->header, code, false };
        r->data = d;
    }
}

static bool is_blkif(const struct fact *r)
{
    return !strcmp(r->header, "io/blkif.h");
}

/* The number of the header that contains a definition. */
static unsigned int header_of(const struct definition *d)
{
    unsigned int first = abi_of_name(d->s->abi);

    if (is_blkif(d->r))
        return BLKIF_RECORDS;
    if (d->abis == 1U << first)
        return first;
    return first == X86_32 ? SHARED_X86_32 : SHARED_OTHERS;
}

/* Is this the record that a definition of the header is made from? */
static bool is_in(unsigned int header, const struct fact *r)
{
    const struct definition *d = r->data;

    return d && d->r == r && header_of(d) == header;
}

/* Opens or closes the #if around records of control interfaces: they are of the newest release. */
static void ask_release(FILE *f, bool *asked, const char *header, const char *before)
{
    bool ask = header && is_control(header);

    if (ask != *asked)
        fprintf(f, "%s%s\n", before, ask ? "#if !defined(XEN_CONTROL_OLDER)" : "#endif");
    *asked = ask;
}

/* Writes the comment before a definition. */
static void put_title(FILE *f, const struct definition *d)
{
    char *title = text("/* %s, %s: %" PRIu64 " bytes, aligned to %" PRIu64, d->headers,
                       d->r->name, d->r->bytes, d->r->align);
    char *abis = text("%s", d->abis == ALL_ABIS ? "all ABIs" :
                      d->abis == (ALL_ABIS & ~(1U << X86_32)) ? "all but x86_32" :
                      d->abis == (ALL_ABIS & ~(1U << X86_32) & ~(1U << ARM32)) ? "all of 64 bits" :
                      abi_list(d->abis, " "));

    if (header_of(d) < N_ABIS)
        fprintf(f, "\n%s */\n", title);
    else
        fprintf(f, "\n%s;%s%s */\n", title,
                strlen(title) + strlen(abis) + strlen("; */") < 100 ? " " : "\n   ", abis);
}

/* Does a record have a member with the name of a macro that some kernels define (NetBSD)? */
static bool has_macro_name(const struct fact *r)
{
    for (size_t i = 0; i < r->n; i++) {
        const char *dot = strrchr(r->members[i].path, '.');

        if (r->members[i].kind != HOLE && !strcmp(dot ? dot + 1 : r->members[i].path, "x86_64"))
            return true;
    }
    return false;
}

/* Writes a definition, and before it those of the same header that it contains. */
static void put_definition(FILE *f, struct definition *d, bool *asked)
{
    const struct fact *r = d->r;
    struct writer w = { f, d->s, r, 0, false };
    const char *name = name_of(r), *align = r->align > 4 ? "XEN_ABI_ALIGN_8 " : "";
    bool is_union = starts(r->name, "union ");
    bool pack_8 = header_of(d) == X86_32 && r->align > 4;
    bool pack_4 = header_of(d) == BLKIF_RECORDS && d->abis == 1U << X86_32;
    bool macro = has_macro_name(r);

    if (d->written)
        return;
    d->written = true;
    for (size_t i = 0; i < r->n; i++) {
        struct kind k = kind_of(d->s, r, &r->members[i]);

        if (k.is == NAMED && k.record->marks & FOREIGN &&
            header_of(k.record->data) == header_of(d))
            put_definition(f, k.record->data, asked);
    }
    ask_release(f, asked, r->header, "\n");
    put_title(f, d);
    if (macro)
        fprintf(f, "#pragma push_macro(\"x86_64\")\n#undef x86_64\n");
    fprintf(f, "%sXEN_ABI_EXT ", pack_8 ? "XEN_ABI_BEGIN_8\n" : pack_4 ? "XEN_ABI_BEGIN_4\n" : "");
    if (!is_tagged(r))
        fprintf(f, "typedef struct %s{\n", align);
    else
        fprintf(f, "%s %s%s {\n", is_union ? "union" : "struct", align, strchr(name, ' ') + 1);
    put_body(&w);
    fprintf(f, "}%s%s;\n%s", is_tagged(r) ? "" : " ", is_tagged(r) ? "" : name,
            pack_8 || pack_4 ? "XEN_ABI_END\n" : "");
    if (macro)
        fprintf(f, "#pragma pop_macro(\"x86_64\")\n");
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Includes the headers of the records that are inside a definition and not in this header. */
static void put_includes(FILE *f, const struct snapshot *all, unsigned int header)
{
    const char **names = NULL;
    size_t n = 0;

    for (size_t a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++)
            for (size_t j = 0; is_in(header, &all[a].facts[i]) && j < all[a].facts[i].n; j++) {
                struct kind k = kind_of(&all[a], &all[a].facts[i], &all[a].facts[i].members[j]);

                if (k.is == NAMED && !(k.record->marks & FOREIGN))
                    *APPEND(names, n) = k.record->header;
            }
    if (n)
        qsort(names, n, sizeof *names, compare_names);
    fprintf(f, "#include \"../abi.h\"\n");
    if (header != BLKIF_RECORDS)
        fprintf(f, "#include \"../control/release.h\"\n");
    for (size_t i = 0; i < n; i++)
        if (!i || strcmp(names[i - 1], names[i]))
            fprintf(f, "#include \"../%s\"\n", names[i]);
    if (header != BLKIF_RECORDS)
        fprintf(f, "#include \"%s.h\"\n", header_names[header == SHARED_X86_32 ? BLKIF_RECORDS :
                                                       header == X86_32 || header == SHARED_OTHERS ?
                                                       SHARED_X86_32 : SHARED_OTHERS]);
}

/* Writes the names of an ABI for the definitions that have the name of another one. */
static void put_aliases(FILE *f, const struct snapshot *s)
{
    bool asked = false, first = true;

    for (size_t i = 0; i < 2 * s->n; i++) {     /* those of control interfaces come last */
        const struct fact *r = &s->facts[i % s->n];
        const struct definition *d = r->data;

        if (!d || d->s == s || is_control(r->header) != (i >= s->n))
            continue;
        if (first)
            fprintf(f, "\n/* Names for layouts that are defined with the name of another ABI. */\n");
        first = false;
        ask_release(f, &asked, r->header, "");
        if (is_tagged(r))
            fprintf(f, "#define %-46s %s\n", text("%s_%s", bare_name(r->name), s->abi),
                    bare_name(name_of(r)));
        else
            fprintf(f, "typedef %s %s_%s;\n", name_of(r), r->name, s->abi);
    }
    ask_release(f, &asked, NULL, "");
}

/* Writes the comment at the top of a header. */
static void put_top(FILE *f, unsigned int header)
{
    const char *name = header_names[header];

    fprintf(f, "/* SPDX-License-Identifier: MIT */\n/*\n");
    if (header < N_ABIS)
        fprintf(f, " * %s.h - the structures of the %s ABI for compilers of all ABIs, named RECORD_%s.\n"
                " *\n"
                " * Contract: written by `xenabi foreign` from abi-snapshots/%s. Contains the structures whose\n"
                " *           layout differs between ABIs or that some ABI does not have and, where needed,\n"
                " *           the structures inside them. A layout that several ABIs share is defined once, in\n"
                " *           a shared header and with the name of the first of these ABIs; RECORD_%s is\n"
                " *           another name for it. The control interfaces are those of the newest release;\n"
                " *           they are left out if an older release was selected (control/release.h).\n",
                name, name, name, name, name);
    if (header < N_ABIS && xen_targets[header])
        fprintf(f, " *           Stands in for the header of the same name that Xen generates and installs: has\n"
                " *           all its records, typedefs and macros, with the same layouts, types and values,\n"
                " *           in C and C++.%s\n",
                header != X86_64 ? "" :
                " Both names of a register, rdx and edx or r8 and e8, have 64 bits,\n"
                " *           as there.");
    if (header == BLKIF_RECORDS)
        fprintf(f, " * %s.h - the structures of io/blkif.h for compilers of all ABIs.\n"
                " *\n"
                " * Contract: written by `xenabi foreign` from abi-snapshots. Included by blkif.h and by the\n"
                " *           headers of the ABIs, which define RECORD_ABI for each ABI. The name of a\n"
                " *           structure here ends in the first of the ABIs that have its layout; the comment\n"
                " *           before it lists all of them.\n", name);
    else if (header >= N_ABIS)
        fprintf(f, " * %s.h - the structures of foreign/ whose layout %s.\n"
                " *\n"
                " * Contract: written by `xenabi foreign` from abi-snapshots. Included by the headers of the\n"
                " *           ABIs, which define RECORD_ABI for each ABI. The name of a structure here ends in\n"
                " *           the first of the ABIs that have its layout; the comment before it lists all of\n"
                " *           them. The control interfaces are those of the newest release; they are left out\n"
                " *           if an older release was selected (control/release.h).\n", name,
                header == SHARED_X86_32 ? "x86_32 and other ABIs share" :
                "several ABIs share, but not x86_32");
    fprintf(f, " * Layout:   that of %s on every host. Guest handles and pointers are integers of the\n"
            " *           ABI's width, and holes are members named xen_hole_N. The comments contain each\n"
            " *           member's offset, and its type in the ABI.\n"
            " */\n", header < N_ABIS ? name : "these ABIs");
}

/* The include guard of a header. */
static const char *guard_of(unsigned int header)
{
    char *guard = text("__XEN_PUBLIC_FOREIGN_%s_H__", header_names[header]);

    for (char *p = guard; *p; p++)
        *p = strchr(IDENTIFIER, *p) ? (char)toupper((unsigned char)*p) : '_';
    return guard;
}

static void put_header(FILE *f, const struct snapshot *all, unsigned int header)
{
    const char *guard = guard_of(header);
    bool asked = false, any = false;

    put_top(f, header);
    fprintf(f, "#ifndef %s\n#define %s\n\n", guard, guard);
    put_includes(f, all, header);
    if (header < N_ABIS)
        put_xen_macros(f, all, header);
    fprintf(f, "\n#ifndef XEN_ABI_ASSEMBLER\n");
    if (header < N_ABIS)
        put_aliases(f, &all[header]);
    for (size_t i = 0; i < 2 * N_ABIS; i++)     /* the records of control interfaces come last */
        for (struct fact *r = all[i % N_ABIS].facts; r < all[i % N_ABIS].facts + all[i % N_ABIS].n; r++) {
            if (!is_in(header, r) || is_control(r->header) != (i >= N_ABIS))
                continue;
            if (!any)
                fprintf(f, "\nXEN_ABI_BEGIN_%d\n", header == X86_32 ? 4 : 8);
            any = true;
            put_definition(f, r->data, &asked);
        }
    ask_release(f, &asked, NULL, "\n");
    fprintf(f, "%s", any ? "\nXEN_ABI_END\n" : "");
    if (header < N_ABIS)
        put_xen_typedefs(f, &all[header], header);
    fprintf(f, "\n#endif /* XEN_ABI_ASSEMBLER */\n\n#endif /* %s */\n", guard);
}

/* The type with which put_member declares a member. */
static const char *declared_type(const struct kind *k, const struct member *m)
{
    uint64_t bytes = m->kind == TAIL ? m->bytes : k->count ? m->bytes / k->count : 0;
    const char *bounds = m->kind == TAIL ? "[]" : k->bounds, *type;

    switch (k->is) {
    case OWN_STRUCT: type = "struct"; break;
    case OWN_UNION:  type = "union"; break;
    case NAMED:
        type = k->record->marks & FOREIGN ? name_of(k->record) : k->record->name;
        bounds = !m->bytes ? "[0]" : bounds;
        break;
    default:
        type = m->kind == BITS ? integer(k, unit_of(m) / 8) : integer(k, bytes);
    }
    return text("%s%s%s", type, *bounds ? " " : "", bounds);
}

static void put_pin(FILE *f, const struct snapshot *s, const struct fact *r, const struct member *m)
{
    static const char *const kinds[] = { "FIELD", "TAIL", "BITS", "HOLE" };
    struct kind k = kind_of(s, r, m);
    bool own = k.is == OWN_STRUCT || k.is == OWN_UNION, hole = m->kind == HOLE;

    fprintf(f, "XEN_ABI_%s(%s_%s%s%s, %" PRIu64 ", %" PRIu64 "%s%s)\n",
            m->kind == FIELD && own ? "UNNAMED" : kinds[m->kind], r->name, s->abi,
            hole ? "" : ", ", m->path, m->kind == BITS ? m->at : m->at / 8, m->bytes,
            hole ? "" : ", ", hole ? "" : declared_type(&k, m));
}

/* Writes the pins of the constants and typedefs of Xen's header. */
static void put_xen_pins(FILE *f, const struct snapshot *all, unsigned int a)
{
    const char *abi = abi_names[a];
    struct output o;
    FILE *pins = begin_output(&o, NULL);

    for (size_t i = 0; i < LENGTH(xen_constants); i++) {
        const struct fact *c = xen_constant(all, a, i);

        if (c)
            fprintf(pins, "XEN_ABI_CONST(%s, %s)\n", macro_of(c->name, abi), c->value);
    }
    for (size_t i = 0; i < LENGTH(xen_records); i++) {
        const struct fact *r = find_fact(&all[a], xen_records[i], 0);

        if (r && r->marks & FOREIGN && r->bytes)
            fprintf(pins, "%sXEN_ABI_TYPE(%s_%s_t, %" PRIu64 ", %s_%s)\n%s",
                    is_control(r->header) ? "#if !defined(XEN_CONTROL_OLDER)\n" : "",
                    bare_name(r->name), abi, r->bytes, r->name, abi,
                    is_control(r->header) ? "#endif\n" : "");
    }
    end_output(&o, pins);
    if (*o.body)
        fprintf(f, "#undef XEN_ABI_OF_\n#define XEN_ABI_OF_(what) xen_abi_%s_foreign_##what\n"
                "XEN_ABI_SAME_\n%s", abi, o.body);
}

/* Opens or closes the #if around pins of records that are not in blkif-records.h. */
static void put_guard(FILE *f, unsigned int abi, bool *guarded)
{
    *guarded = !*guarded;
    if (*guarded)
        fprintf(f, "#if defined(%s)\n", guard_of(abi));
    else
        fprintf(f, "#endif\n");
}

/* Writes the pins: the lines of the snapshot, with the names of the foreign records. */
static void put_pins(FILE *f, const struct snapshot *all, unsigned int a)
{
    const struct snapshot *s = &all[a];
    const char *header = NULL;
    bool asked = false, guarded = false;
    /* blkif-records.h contains these records, under the names of these two ABIs */
    const bool has_records_of_blkif = a == X86_32 || a == X86_64;

    fprintf(f, "/* SPDX-License-Identifier: MIT */\n"
            "/* Pins of xen/foreign/%s.h. Written by `xenabi foreign` from the snapshots of %s. "
            "*/\n", s->abi, s->abi);
    for (size_t i = 0; i < s->n; i++) {
        const struct fact *r = &s->facts[i];

        if (!(r->marks & FOREIGN))
            continue;
        if (has_records_of_blkif && guarded == is_blkif(r)) {
            ask_release(f, &asked, NULL, "");
            put_guard(f, a, &guarded);
        }
        ask_release(f, &asked, r->header, "");
        if (!header || strcmp(header, r->header)) {
            fprintf(f, "%s#define XEN_ABI_OF_(what) xen_abi_%s_%s_##what\nXEN_ABI_SAME_\n",
                    header ? "#undef XEN_ABI_OF_\n" : "", s->abi, identifier(r->header));
            header = r->header;
        }
        if (!r->bytes)
            fprintf(f, "#if !defined(_MSC_VER)\n");
        fprintf(f, "XEN_ABI_RECORD%s(%s_%s, %" PRIu64 ", %" PRIu64 ")\n", r->at_least ? "_MIN" : "",
                r->name, s->abi, r->bytes, r->align);
        for (size_t j = 0; j < r->n; j++) {
            const struct member *m = &r->members[j], *before = j ? m - 1 : m;

            put_pin(f, s, r, m);
            if (m->kind == BITS && before->kind == BITS && before->end == m->at)
                fprintf(f, "%s\n", order_line(text("%s_%s", r->name, s->abi), before->path, m->path));
        }
        if (!r->bytes)
            fprintf(f, "#endif\n");
    }
    ask_release(f, &asked, NULL, "");
    if (has_records_of_blkif && !guarded)
        put_guard(f, a, &guarded);
    if (xen_targets[a])
        put_xen_pins(f, all, a);
    if (guarded)
        put_guard(f, a, &guarded);
    fprintf(f, "#undef XEN_ABI_OF_\n");
}

int foreign(int argc, char **argv)
{
    struct views newest = NEWEST;
    struct snapshot all[N_ABIS];
    struct output outputs[N_HEADERS + N_ABIS], *o = outputs;
    FILE *f;

    if (argc != 2)
        fail("foreign", "expected two folders: SNAPSHOTS and INCLUDE");
    read_snapshots(all, argv[0], ALL_ABIS, &newest);
    widen_registers(&all[X86_64]);
    find_foreign(all);
    for (unsigned int a = 0; a < N_ABIS; a++)
        for (size_t i = 0; i < all[a].n; i++)
            if (all[a].facts[i].marks & FOREIGN)
                define(all, a, &all[a].facts[i]);
    for (unsigned int header = 0; header < N_HEADERS; header++) {
        f = begin_output(o, text("%s/xen/foreign/%s.h", argv[1], header_names[header]));
        put_header(f, all, header);
        end_output(o++, f);
    }
    for (unsigned int a = 0; a < N_ABIS; a++) {
        f = begin_output(o, text("%s/foreign/%s.h", argv[0], abi_names[a]));
        put_pins(f, all, a);
        end_output(o++, f);
    }
    write_all(outputs, N_HEADERS + N_ABIS);
    return 0;
}
