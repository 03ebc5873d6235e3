/* SPDX-License-Identifier: MIT */
/*
 * macros.c - finds the values of macros.
 *
 *   macro --put_probe--> lines of C --compiler--> object --layout.c--> enumerators, typedefs, strings
 *         --macro_value, macro_alias, macro_call--> as in a snapshot
 */
#include <inttypes.h>
#include <string.h>

#include "base.h"
#include "layout.h"
#include "macros.h"

char *literal(uint64_t bits, bool is_signed)
{
    if (is_signed && bits >> 63) {
        uint64_t minus = -bits;

        if (minus == UINT64_C(1) << 31 || minus == UINT64_C(1) << 63)
            return text("(-0x%" PRIx64 " - 1)", minus - 1);
        return text("-%" PRIu64, minus);
    }
    return text(bits > 255 ? "0x%" PRIx64 : "%" PRIu64, bits);
}

bool is_replaceable_text(const struct macro *m)
{
    return m->header && m->text && starts(m->name, "PRI");
}

/* Can the value of a macro be a fact? XEN_ABI_* belong to abi.h. */
static bool may_be_fact(const struct macro *m)
{
    return m->header && m->text && *m->text && !starts(m->name, "XEN_ABI_") &&
           !is_replaceable_text(m);
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

/*
 * Macros with parameters that make a number of numbers, with arguments for which it shows
 * what each part of the macro does.
 */
static const struct { const char *macro, *arguments; } calls[] = {
    { "HVM_SAVE_CODE",                      "(CPU)" },
    { "HVM_SAVE_LENGTH",                    "(CPU)" },
    { "MASK_XENCONS_IDX",                   "(0xffff0000 | 0xffff, ((struct xencons_interface *)0)->in)" },
    { "MASK_XENCONS_IDX",                   "(0xffff0000 | 0xffff, ((struct xencons_interface *)0)->out)" },
    { "MASK_XENSTORE_IDX",                  "(0xffff0000 | 0xffff)" },
    { "TRC_HD_EXTRA",                       "(0xfedc0000 | 0xba98)" },
    { "TRC_HD_INCLUDES_CYCLE_COUNT",        "(0x7fff0000 | 0xffff)" },
    { "TRC_HD_INCLUDES_CYCLE_COUNT",        "(0x80000000)" },
    { "TRC_HD_TO_EVENT",                    "(0xfedc0000 | 0xba98)" },
    { "TRC_PV_HYPERCALL_V2_ARG_32",         "(0)" },
    { "TRC_PV_HYPERCALL_V2_ARG_32",         "(5)" },
    { "TRC_PV_HYPERCALL_V2_ARG_64",         "(0)" },
    { "TRC_PV_HYPERCALL_V2_ARG_64",         "(4)" },
    { "TRC_SCHED_CLASS_EVT",                "(CSCHED2, 0xabc)" },
    { "XENMEMF_address_bits",               "(0x55)" },
    { "XENMEMF_exact_node",                 "(0x54)" },
    { "XENMEMF_get_address_bits",           "(0xfedc0000 | 0xba98)" },
    { "XENMEMF_get_node",                   "(0xfedc0000 | 0xba98)" },
    { "XENMEMF_node",                       "(0x54)" },
    { "XENMEM_SHARING_OP_FIELD_GET_GREF",   "((uint64_t)0x40000000 << 32 | 0x12340000 | 0x5678)" },
    { "XENMEM_SHARING_OP_FIELD_IS_GREF",    "((uint64_t)0x40000000 << 32 | 0x12340000 | 0x5678)" },
    { "XENMEM_SHARING_OP_FIELD_IS_GREF",    "((uint64_t)0xb0000000 << 32 | 0x12340000 | 0x5678)" },
    { "XENMEM_resource_ioreq_server_frame_ioreq", "(7)" },
    { "XEN_CPUID_LEAF",                     "(3)" },
    { "XEN_DMOP_PCI_SBDF",                  "(0x10000 | 0x234f, 0, 0, 0)" },
    { "XEN_DMOP_PCI_SBDF",                  "(0, 0xf0000 | 0xedcb, 0, 0)" },
    { "XEN_DMOP_PCI_SBDF",                  "(0, 0, 0xf0000 | 0xedcb, 0)" },
    { "XEN_DMOP_PCI_SBDF",                  "(0, 0, 0, 0xf0000 | 0xedcb)" },
    { "XEN_DOMCTL_ALTP2M_mode",             "(0xfedc0000 | 0xba9b)" },
    { "XEN_DOMCTL_GRANT_version",           "(0xfedc0000 | 0xba9b)" },
    { "XEN_FLEX_RING_SIZE",                 "(0)" },
    { "XEN_FLEX_RING_SIZE",                 "(3)" },
    { "XEN_VSCSIIF_RSLT_HOST",              "(0xfedc0000 | 0xba98)" },
    { "XEN_VSCSIIF_RSLT_STATUS",            "(0xfedc0000 | 0xba98)" },
    { "__RD2",                              "(0)" },
    { "__RD2",                              "(1)" },
    { "__RD2",                              "(3)" },
    { "__RD4",                              "(3)" },
    { "__RD4",                              "(11)" },
    { "__RD8",                              "(15)" },
    { "__RD8",                              "(0xb9)" },
    { "__RD16",                             "(0xff)" },
    { "__RD16",                             "(0xb900 | 0x89)" },
    { "__RD32",                             "(0xff00 | 0xff)" },
    { "__RD32",                             "(0xb9890000 | 0x8989)" },
    { "__xen_mk_uint",                      "(0xfedcba98)" },
    { "__xen_mk_ulong",                     "(0xfedcba98)" },
    { "__xen_mk_ullong",                    "(0xfedcba9876543210)" },
    { "xen_mk_uint",                        "(0xfedcba98)" },
    { "xen_mk_ulong",                       "(0xfedcba98)" },
    { "xen_mk_ullong",                      "(0xfedcba9876543210)" },
    { "usbif_pipebulk",                     "(0xfedc0000 | 0xba98)" },
    { "usbif_pipectrl",                     "(0xbedc0000 | 0xba98)" },
    { "usbif_pipedevice",                   "(0xfedc0000 | 0xba98)" },
    { "usbif_pipeendpoint",                 "(0xfedc0000 | 0xba98)" },
    { "usbif_pipein",                       "(0xfedc0000 | 0xba98)" },
    { "usbif_pipeint",                      "(0x7edc0000 | 0xba98)" },
    { "usbif_pipeisoc",                     "(0x3edc0000 | 0xba98)" },
    { "usbif_pipeout",                      "(0xfedc0000 | 0xba18)" },
    { "usbif_pipeportnum",                  "(0xfedc0000 | 0xba9f)" },
    { "usbif_pipesubmit",                   "(0xfedc0000 | 0xba9f)" },
    { "usbif_pipetype",                     "(0xbedc0000 | 0xba98)" },
    { "usbif_pipeunlink",                   "(0xfedc0000 | 0xbabf)" },
    { "usbif_setportnum_pipe",              "(0xfedc0000 | 0xba80, 0x15)" },
    { "usbif_setunlink_pipe",               "(0xfedc0000 | 0xba80)" },
    { "xen_cr3_to_pfn",                     "(0xfedc0000 | 0xba98)" },
    { "xen_pfn_to_cr3",                     "(0xfedc0000 | 0xba98)" },
    { "xen_vcpu_physid_to_x86_acpiid",      "((uint64_t)0xfedcba98 << 8)" },
    { "xen_vcpu_physid_to_x86_apicid",      "((uint64_t)0xfedcba98 << 8 | 0x76)" },
};
const size_t n_calls = sizeof calls / sizeof *calls;

static bool is_called(const struct macro *m, size_t i)
{
    return m->header && !m->text && !strcmp(m->name, calls[i].macro);
}

const char *macro_call(const struct object *o, const struct macro *m, size_t i, bool *wide)
{
    const struct value *v = is_called(m, i) ? value_of(o, "call", text("%zu", i)) : NULL;

    if (!v)
        return NULL;
    *wide = value_of(o, "callwide", text("%zu", i))->bits;
    return text("%s, %s, %s", m->name, calls[i].arguments, literal(v->bits, v->is_signed));
}

/* Macros that are another name of a member. */
static const struct { const char *macro, *record; } of_members[] = {
    { "console_evtchn", "struct start_info" },
    { "console_mfn",    "struct start_info" },
    { "xen_wc_sec_hi",  "struct shared_info" },
};

/* The record whose member a macro names, or NULL. */
static const char *record_of(const struct macro *m)
{
    for (size_t i = 0; i < sizeof of_members / sizeof *of_members; i++)
        if (!strcmp(m->name, of_members[i].macro))
            return of_members[i].record;
    return NULL;
}

/* A consumer can define it as another type of the same size. */
static bool is_replaceable(const struct macro *m)
{
    return !strcmp(m->name, "blkif_vdev_t");
}

static const struct alias *alias_of(const struct object *o, const char *name)
{
    for (size_t i = 0; i < o->n_aliases; i++)
        if (!strcmp(o->aliases[i].name, name))
            return &o->aliases[i];
    return NULL;
}

const char *macro_alias(const struct object *o, const struct macro *m, size_t i)
{
    const char *record = record_of(m), *key = text("%s%s", i == 1 ? "struct_" : "", m->name);
    const struct alias *a = NULL;
    const struct value *v;

    if (may_be_fact(m) && (i == 2) == (record != NULL))
        a = alias_of(o, key);
    if (!a)
        return NULL;
    if (is_replaceable(m))
        return text("XEN_ABI_ALIAS_WORD(%s, %" PRIu64 ", %s)", m->name, a->bytes, a->type);
    v = value_of(o, record ? "at" : "aligned", key);
    if (!v)
        fail(o->path, "the probe has a type of %s, but no %s", m->name, record ? "offset" : "alignment");
    return record ? text("XEN_ABI_ALIAS_FIELD(%s, %s, %" PRIu64 ", %" PRIu64 ", %s)", record, m->name,
                         v->bits, a->bytes, a->type) :
           text("XEN_ABI_ALIAS(%s%s, %" PRIu64 ", %" PRIu64 ", %s)", i == 1 ? "struct " : "", m->name,
                a->bytes, v->bits, a->type);
}

/* Writes a typedef for a type, and enumerators with its size and its alignment in a record. */
static void put_type(FILE *f, const char *type, const char *key)
{
    fprintf(f, "typedef %s xen_abi_alias_%s; enum { xen_abi_bytes_%s = sizeof(%s), xen_abi_aligned_%s = "
            "__builtin_offsetof(struct { char c; xen_abi_alias_%s v; }, v) };\n", type, key, key, type,
            key, key);
}

/* Does its text begin with a name that is no macro, directly or through another macro? */
static bool may_be_alias(const struct object *o, const struct macro *m)
{
    const struct macro *next = m;

    for (int i = 0; next && i < MAX_DEPTH; i++) {
        m = next;
        next = macro_of(o, m->text, strspn(m->text, IDENTIFIER));
    }
    return strspn(m->text, IDENTIFIER) && !strchr("0123456789", *m->text);
}

/* Writes typedefs for what a macro can be another name of. */
static void put_alias(FILE *f, const struct object *o, const struct macro *m)
{
    const char *record = record_of(m);

    if (record) {
        fprintf(f, "typedef __typeof__(((%s *)0)->%s) xen_abi_alias_%s; enum { xen_abi_at_%s = "
                "__builtin_offsetof(%s, %s) };\n", record, m->name, m->name, m->name, record, m->name);
    } else if (may_be_alias(o, m)) {
        put_type(f, m->name, m->name);
        put_type(f, text("struct %s", m->name), text("struct_%s", m->name));
    }
}

void put_probe(FILE *f, const struct object *o, const struct macro *m)
{
    for (size_t i = 0; i < n_calls; i++)
        if (is_called(m, i))
            fprintf(f, "enum { xen_abi_call_%zu = (%s%s) }; enum { xen_abi_callwide_%zu = "
                    "_Generic((%s%s), long long: 1, unsigned long long: 1, default: 0) };\n", i,
                    m->name, calls[i].arguments, i, m->name, calls[i].arguments);
    if (!may_be_fact(m))
        return;
    if (may_be_string(o, m)) {
        fprintf(f, "enum { xen_abi_length_%s = sizeof(\"\" %s) - 1 }; const char "
                "xen_abi_string_%s[] __attribute__((section(\"xen_abi_strings\"), aligned(1))) = "
                "\"%s\\0\" %s;\n", m->name, m->name, m->name, m->name, m->name);
        return;
    }
    fprintf(f, "enum { xen_abi_const_%s = (%s) }; enum { xen_abi_type_%s = _Generic((%s), "
            "unsigned int: 1, long: 2, unsigned long: 3, long long: 4, unsigned long long: 5, "
            "default: 0) };\n", m->name, m->name, m->name, m->name);
    put_alias(f, o, m);
}

/* A string with its quotes; other characters than printable ASCII are octal. */
static const char *quoted(const struct string *s)
{
    char *line = text("\"");

    for (size_t i = 0; i < s->len; i++) {
        unsigned char c = (unsigned char)s->text[i];

        line = text(c < ' ' || c > '~' || strchr("\"\\?", c) ? "%s\\%03o" : "%s%c", line, c);
    }
    return text("%s\"", line);
}

const char *macro_value(const struct object *o, const struct macro *m)
{
    const struct value *v;

    if (!may_be_fact(m))
        return NULL;
    if ((v = value_of(o, "const", m->name)))
        return literal(v->bits, v->is_signed);
    for (size_t i = 0; i < o->n_strings; i++)
        if (!strcmp(o->strings[i].name, m->name))
            return quoted(&o->strings[i]);
    return NULL;
}
