/* SPDX-License-Identifier: MIT */
/* lines.c - the lines of a snapshot: conditions, and the arguments of facts. */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "lines.h"

const char *const control_headers[N_CONTROL_HEADERS] = {
    "arch-arm/domainconfig.h", "arch-arm/guest.h", "arch-x86/domainconfig.h", "domctl.h",
    "hvm/dm_op.h", "hvm/hvm_op.h", "mem_access.h", "platform.h", "sysctl.h", "vm_event.h",
};

bool is_control(const char *header)
{
    for (size_t i = 0; i < N_CONTROL_HEADERS; i++)
        if (!strcmp(header, control_headers[i]))
            return strcmp(header, "hvm/hvm_op.h");  /* it only adds to what the header defines */
    return false;
}

struct condition {
    const char *file, *at;
    unsigned long line;
    const struct define *defines;
    size_t n;
    unsigned int depth;
};

static bool skip(struct condition *c, const char *token)
{
    while (*c->at == ' ')
        c->at++;
    if (!starts(c->at, token))
        return false;
    c->at += strlen(token);
    return true;
}

static uint64_t any_of(struct condition *c);

static void __attribute__((noreturn)) no_condition(const struct condition *c)
{
    fail(c->file, "line %lu: unsupported condition: %s", c->line, c->at);
}

static uint64_t operand(struct condition *c)
{
    size_t n;

    if (++c->depth > MAX_DEPTH)
        no_condition(c);
    if (skip(c, "!")) {
        uint64_t v = !operand(c);

        c->depth--;
        return v;
    }
    if (skip(c, "(")) {
        uint64_t v = any_of(c);

        if (!skip(c, ")"))
            no_condition(c);
        c->depth--;
        return v;
    }
    c->depth--;
    if (isdigit((unsigned char)*c->at)) {
        char *end;
        uint64_t v = strtoull(c->at, &end, 0);

        c->at = end + strspn(end, "UuLl");
        return v;
    }
    bool asks = skip(c, "defined("), found = false;
    uint64_t v = 0;

    n = strspn(c->at, IDENTIFIER);
    if (!n)
        no_condition(c);
    for (size_t i = 0; i < c->n; i++)
        if (strlen(c->defines[i].name) == n && !strncmp(c->defines[i].name, c->at, n)) {
            found = true;
            v = c->defines[i].value;
        }
    c->at += n;
    if (!asks)
        return v;
    if (!skip(c, ")"))
        no_condition(c);
    return found;
}

static uint64_t compared(struct condition *c)
{
    uint64_t v = operand(c);

    if (skip(c, ">="))
        return v >= operand(c);
    if (skip(c, "<"))
        return v < operand(c);
    return v;
}

static uint64_t all_of(struct condition *c)
{
    uint64_t v = compared(c);

    while (skip(c, "&&"))
        v = compared(c) && v;
    return v;
}

static uint64_t any_of(struct condition *c)
{
    uint64_t v = all_of(c);

    while (skip(c, "||"))
        v = all_of(c) || v;
    return v;
}

bool holds(const char *file, unsigned long line, const char *asked, const struct define *defines,
           size_t n)
{
    struct condition c = { file, asked, line, defines, n, 0 };
    bool v = any_of(&c);

    if (!skip(&c, "") || *c.at)
        no_condition(&c);
    return v;
}

char *argument(char **at)
{
    char *arg = *at, *p = arg;
    int depth = 0;

    for (; *p && (depth || (*p != ',' && *p != ')')); p++)
        depth += (*p == '(') - (*p == ')');
    if (!*p)
        return NULL;
    *at = p + (*p == ',' ? 1 + strspn(p + 1, " ") : 1);
    *p = '\0';
    return arg;
}

bool read_number(const char *s, uint64_t *v)
{
    char *end;

    if (!s || !isdigit((unsigned char)*s))
        return false;
    errno = 0;
    *v = strtoull(s, &end, 0);
    return !*end && !errno && *v <= UINT32_MAX;
}

bool is_for_compiler(const char *kind)
{
    static const char *const kinds[] = { "ALIAS", "ALIAS_FIELD", "ALIAS_WORD", "CALL", "MACRO", "NEXT", "TAG" };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (!strcmp(kind, kinds[i]))
            return true;
    return false;
}

char *order_line(const char *record, const char *first, const char *second)
{
    const char *dot = strrchr(first, '.');
    size_t n = dot ? (size_t)(dot - first) : 0;

    if (!dot)
        return text("XEN_ABI_NEXT(%s, %s, %s)", record, first, second);
    return text("XEN_ABI_NEXT(XEN_ABI_IN(%s, %.*s), %s, %s)", record, (int)n, first, dot + 1,
                second + n + 1);
}
