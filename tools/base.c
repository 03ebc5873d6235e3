/* SPDX-License-Identifier: MIT */
/* base.c - failing, memory, text, and files that are written in one go. */
#define _POSIX_C_SOURCE 200809L

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"

/* ---- errors, memory ----------------------------------------------------- */

static const char *const *temporaries;     /* files to remove after an error */
static size_t n_temporaries;

void fail(const char *file, const char *fmt, ...)
{
    char line[1024];
    va_list ap;
    int n = snprintf(line, sizeof line, "xenabi: %s: ", file);

    if (n > 0 && (size_t)n < sizeof line) {
        va_start(ap, fmt);
        vsnprintf(line + n, sizeof line - (size_t)n, fmt, ap);
        va_end(ap);
    }
    for (char *p = line; *p; p++)   /* one line, whatever a name from a file contains */
        if ((unsigned char)*p < ' ' || *p == 0x7f)
            *p = '?';
    fprintf(stderr, "%s\n", line);
    for (size_t i = 0; i < n_temporaries; i++)
        unlink(temporaries[i]);
    exit(2);
}

void *keep(size_t size)
{
    static struct block { struct block *before; } *blocks;
    struct block *b = size > SIZE_MAX - sizeof *b ? NULL : malloc(sizeof *b + size);

    if (!b)
        fail("memory", "allocation failed");
    b->before = blocks;
    blocks = b;
    return b + 1;
}

void *grow(void *old, size_t n, size_t size)
{
    void *p;

    if (n & (n - 1))            /* there is room up to the next power of two */
        return old;
    p = keep((n ? n * 2 : 1) * size);
    return n ? memcpy(p, old, n * size) : p;
}

char *text(const char *fmt, ...)
{
    va_list ap;
    char *s;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n < 0)
        fail("memory", "allocation failed");
    s = keep((size_t)n + 1);
    va_start(ap, fmt);
    vsnprintf(s, (size_t)n + 1, fmt, ap);
    va_end(ap);
    return s;
}

char *identifier(const char *header)
{
    char *id = text("%.*s", (int)strlen(header) - 2, header);

    for (char *p = id; *p; p++)
        if (!isalnum((unsigned char)*p))
            *p = '_';
    return id;
}

bool starts(const char *s, const char *with)
{
    return !strncmp(s, with, strlen(with));
}

/* ---- files -------------------------------------------------------------- */

FILE *begin_output(struct output *o, char *path)
{
    FILE *f;

    memset(o, 0, sizeof *o);
    o->path = path;
    f = open_memstream(&o->body, &o->len);
    if (!f)
        fail(path, "%s", strerror(errno));
    return f;
}

void end_output(struct output *o, FILE *f)
{
    char *body;

    if (fclose(f))
        fail(o->path, "%s", strerror(errno));
    body = memcpy(keep(o->len + 1), o->body, o->len + 1);
    free(o->body);
    o->body = body;
}

static void make_folders(const char *path)
{
    char *p = text("%s", path);

    for (char *s = strchr(p + 1, '/'); s; s = strchr(s + 1, '/')) {
        *s = '\0';
        if (mkdir(p, 0777) && errno != EEXIST)
            fail(p, "%s", strerror(errno));
        *s = '/';
    }
}

static bool is_there(const struct output *o)
{
    FILE *f = fopen(o->path, "rb");
    char *old;
    bool same;

    if (!f)
        return false;
    old = text("%*s", (int)o->len + 1, "");
    same = fread(old, 1, o->len + 1, f) == o->len && !memcmp(old, o->body, o->len);
    fclose(f);
    return same;
}

/* Writes all files or none: they are renamed into place once all are on the disk. */
void write_all(struct output *outputs, size_t n_outputs)
{
    const char **names = NULL;
    size_t n = 0;

    for (size_t i = 0; i < n_outputs; i++) {
        struct output *o = &outputs[i];
        FILE *f;

        if (is_there(o))
            continue;
        make_folders(o->path);
        o->temporary = text("%s.new", o->path);
        f = fopen(o->temporary, "wb");
        if (!f)
            fail(o->temporary, "%s", strerror(errno));
        *APPEND(names, n) = o->temporary;
        temporaries = names;
        n_temporaries = n;
        if (fwrite(o->body, 1, o->len, f) != o->len || fflush(f) || fsync(fileno(f))) {
            fclose(f);
            fail(o->temporary, "%s", strerror(errno));
        }
        fclose(f);
    }
    for (size_t i = 0; i < n_outputs; i++)
        if (outputs[i].temporary && rename(outputs[i].temporary, outputs[i].path))
            fail(outputs[i].path, "%s", strerror(errno));
}
