/* SPDX-License-Identifier: MIT */
/*
 * copy.c - compiles a copy of Xen's public headers, and reads what they define.
 *
 *   header --compiler--> object --layout.c--> names, macros --macros.c--> probes
 *   header and probes --compiler--> object --layout.c--> values, layouts
 *
 * Each header is compiled in a source file of its own. Before it are xen.h, because some of Xen's
 * headers need it, and the integer types of C, because Xen's need these and Linux's have their
 * own; or one of the two, or nothing, if the header does not compile otherwise. The rest is what
 * no such file contains: headers that need another one before them, and macros whose values use
 * macros of another header. It is read in one file with all headers that compile.
 */
#define _XOPEN_SOURCE 700

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base.h"
#include "copy.h"
#include "layout.h"
#include "macros.h"

/* ---- the compiler ------------------------------------------------------- */

static const struct { const char *abi, *target; } targets[] = {
    { "x86_32", "i386-linux-gnu" },
    { "x86_64", "x86_64-linux-gnu" },
    { "arm32", "armv7a-linux-gnueabihf" },
    { "arm64", "aarch64-linux-gnu" },
    { "riscv64", "riscv64-linux-gnu" },
    { "ppc64", "powerpc64le-linux-gnu" },
};

/* Of gcc, then of clang: all errors, those in a macro at the place where it is used. */
static const char *const dialects[] = {
    "-ftrack-macro-expansion=0 -gstrict-dwarf",
    "-fdebug-macro -ferror-limit=0",
};

static const char *compiler;            /* a part of a shell command */
static const char *dialect;
static char *source, *object, *messages;    /* files in a folder for temporary files */
static char *temporary;

extern char **environ;

static void remove_files(void)
{
    if (!temporary)
        return;
    unlink(source);
    unlink(object);
    unlink(messages);
    rmdir(temporary);
    temporary = NULL;
}

static void remove_files_and_end(int number)
{
    remove_files();
    raise(number);              /* as without a handler, when this one returns */
}

static void make_files(void)
{
    static const int interrupts[] = { SIGHUP, SIGINT, SIGTERM };
    const struct sigaction end = { .sa_handler = remove_files_and_end, .sa_flags = SA_RESETHAND };
    const char *folder = getenv("TMPDIR");
    char *name = text("%s/xenabi-XXXXXX", folder && *folder ? folder : "/tmp");

    if (!mkdtemp(name))
        fail(name, "%s", strerror(errno));
    temporary = name;
    source = text("%s/headers.c", name);
    object = text("%s/headers.o", name);
    messages = text("%s/messages", name);
    atexit(remove_files);
    for (size_t i = 0; i < sizeof interrupts / sizeof *interrupts; i++) {
        struct sigaction old;

        if (!sigaction(interrupts[i], NULL, &old) && old.sa_handler != SIG_IGN)
            sigaction(interrupts[i], &end, NULL);
    }
}

/* Compiles a text to the object. The compiler's messages are in their file. */
static bool compile(const char *code)
{
    char *command = text("%s -std=gnu11 -w -ffreestanding -D__XEN_TOOLS__ -g3 -gdwarf-4 "
                         "-fno-eliminate-unused-debug-types %s -c \"$1\" -o \"$2\"", compiler,
                         dialect);
    char *arguments[] = { "sh", "-c", command, "sh", source, object, NULL };
    posix_spawn_file_actions_t files;
    FILE *f = fopen(source, "w");
    int status, error;
    pid_t pid;

    if (!f || fputs(code, f) < 0 || fclose(f))
        fail(source, "%s", strerror(errno));
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, messages, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&files, 1, 2);
    error = posix_spawn(&pid, "/bin/sh", &files, NULL, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    if (error)
        fail("/bin/sh", "%s", strerror(error));
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            fail("/bin/sh", "%s", strerror(errno));
    return WIFEXITED(status) && !WEXITSTATUS(status);
}

/* Reads the messages line by line. */
static FILE *open_messages(void)
{
    FILE *f = fopen(messages, "r");

    if (!f)
        fail(messages, "%s", strerror(errno));
    return f;
}

/* The first error, with paths below the copy's folder, or else the first line. */
static const char *first_error(const char *folder)
{
    char *line = NULL, *first = NULL, *error = NULL, *path;
    FILE *f = open_messages();
    size_t room = 0;

    while (!error && getline(&line, &room, f) > 0) {
        line[strcspn(line, "\n")] = '\0';
        if (!first)
            first = text("%s", line);
        if (strstr(line, "error: "))
            error = text("%s", line);
    }
    free(line);
    fclose(f);
    error = error ? error : first ? first : text("no message");
    path = text("%s/", folder);
    return starts(error, path) ? error + strlen(path) : error;
}

static bool no_name(const char *name)
{
    (void)name;
    return false;
}

static void find_compiler(struct copy *c, const char *abi)
{
    const char *chosen = getenv("CC");
    struct layouts of;

    if (setenv("LC_ALL", "C", 1))       /* for the compiler's messages */
        fail("LC_ALL", "%s", strerror(errno));
    compiler = chosen && *chosen ? chosen : "cc";
    for (size_t i = 0; abi && !(chosen && *chosen) && i < sizeof targets / sizeof *targets; i++)
        if (!strcmp(targets[i].abi, abi))
            compiler = text("clang --target=%s", targets[i].target);
    dialect = dialects[0];
    if (!compile("int xen;\n")) {
        const char *error = first_error(c->folder);

        dialect = dialects[1];
        if (!compile("int xen;\n"))
            fail(compiler, "cannot compile: %s", error);
    }
    read_layouts(&of, object, true, no_name, no_name);
    c->abi = of.abi;
    if (abi && strcmp(of.abi, abi))
        fail(compiler, "compiles for %s, not for %s", of.abi, abi);
}

/* ---- the headers -------------------------------------------------------- */

static struct copy *current;            /* whose headers are listed */

static int add_header(const char *path, const struct stat *st, int type, struct FTW *at)
{
    size_t n = strlen(path);

    (void)st; (void)at;
    if (type == FTW_F && n > 2 && !strcmp(path + n - 2, ".h")) {
        struct part_of_copy *p = APPEND(current->headers, current->n_headers);

        memset(p, 0, sizeof *p);
        p->header = text("%s", path + strlen(current->folder) + 1);
    }
    return 0;
}

static int by_header(const void *a, const void *b)
{
    const struct part_of_copy *x = a, *y = b;

    return strcmp(x->header, y->header);
}

void open_copy(struct copy *c, const char *folder, const char *abi)
{
    char *real = realpath(folder, NULL);

    memset(c, 0, sizeof *c);
    if (!real)
        fail(folder, "%s", strerror(errno));
    c->folder = text("%s", real);
    free(real);
    current = c;
    if (nftw(c->folder, add_header, 16, 0))
        fail(folder, "%s", strerror(errno));
    if (!c->n_headers)
        fail(folder, "contains no header (*.h)");
    qsort(c->headers, c->n_headers, sizeof *c->headers, by_header);
    make_files();
    find_compiler(c, abi);
}

/* ---- what a header defines ---------------------------------------------- */

static void add_entry(struct copy *c, int kind, const char *header, const char *name,
                      const char *value, const struct layout *layout, const struct layouts *all)
{
    *APPEND(c->entries, c->n) = (struct entry){ kind, header, name, value, layout, all };
}

/* The layout of a definition; NULL: not wanted, or a typedef of another wanted record. */
static const struct layout *layout_of(const struct layouts *all, const char *name)
{
    const char *bare = strchr(name, ' ') ? strchr(name, ' ') + 1 : name;
    const char *kind = bare == name ? "typedef" : text("%.*s", (int)(bare - name) - 1, name);

    for (size_t i = 0; i < all->n; i++)
        if (!strcmp(all->list[i]->name, bare) && !strcmp(all->list[i]->kind, kind))
            return all->list[i];
    return NULL;
}

static int by_name(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = strcmp(x->header, y->header);

    return order ? order : strcmp(x->name, y->name);
}

/*
 * What is read of an object: a header, or if that is NULL, the rest, which is not among the first
 * `n` entries of the copy or has no value there.
 */
struct reader {
    struct copy *c;
    const char *header;
    size_t n;
    bool (*has_place)(const char *header);
    bool (*wanted)(const char *name);
};

/* The entry that was there before the rest was read; NULL: none. */
static struct entry *before_rest(const struct reader *r, const char *header, const char *name)
{
    struct entry key = { .header = header, .name = name };

    return r->n ? bsearch(&key, r->c->entries, r->n, sizeof key, by_name) : NULL;
}

static bool takes(const struct reader *r, const char *header, const char *name)
{
    const struct entry *e;

    if (!header || r->header)
        return header && !strcmp(header, r->header);
    e = before_rest(r, header, name);
    return r->has_place(header) && (!e || (e->kind == ENTRY_CONSTANT && !e->value));
}

/* Adds what the object defines. */
static void add_entries(const struct reader *r, const struct object *o)
{
    struct layouts *all = keep(sizeof *all);

    read_layouts(all, object, true, r->wanted, no_name);
    for (size_t i = 0; i < o->n_definitions; i++) {
        const struct definition *d = &o->definitions[i];

        if (d->kind != DEFINES_VALUES && takes(r, d->header, d->name))
            add_entry(r->c, d->kind == DEFINES_TYPE ? ENTRY_TYPE : ENTRY_RECORD, d->header, d->name,
                      NULL, layout_of(all, d->name), all);
        for (size_t j = 0; j < d->n_values; j++)
            if (takes(r, d->header, d->values[j].name))
                add_entry(r->c, ENTRY_CONSTANT, d->header, d->values[j].name,
                          literal(d->values[j].bits, d->values[j].is_signed), NULL, NULL);
    }
    for (size_t i = 0; i < o->n_macros; i++) {
        const struct macro *m = &o->macros[i];
        struct entry *e;

        if (!m->text || !*m->text || !takes(r, m->header, m->name))
            continue;
        e = before_rest(r, m->header, m->name);
        if (e)
            e->value = macro_value(o, m);
        else
            add_entry(r->c, ENTRY_CONSTANT, m->header, m->name, macro_value(o, m), NULL, NULL);
    }
}

/* Removes the lines of `code`, from line `first` on, that have an error. False: there are none. */
static bool remove_errors(char *code, unsigned long first)
{
    const char *place = text("%s:", source);
    FILE *f = open_messages();
    char *line = NULL;
    bool any = false;
    size_t room = 0;

    while (getline(&line, &room, f) > 0) {
        unsigned long n = starts(line, place) ? strtoul(line + strlen(place), NULL, 10) : 0;
        char *at = code;

        if (n < first || !strstr(line, "error: "))
            continue;
        while (--n && at)
            at = strchr(at, '\n') ? strchr(at, '\n') + 1 : NULL;
        for (; at && *at && *at != '\n'; at++) {
            any |= *at != ' ';
            *at = ' ';
        }
    }
    free(line);
    fclose(f);
    return any;
}

static unsigned long count_lines(const char *s)
{
    unsigned long n = 0;

    for (; *s; s++)
        n += *s == '\n';
    return n;
}

/* Compiles the code and probes, and reads the object. */
static void read_code(const struct reader *r, const char *code)
{
    struct output probes;
    struct object o;
    FILE *f;

    read_object(&o, object, r->c->folder, false);
    f = begin_output(&probes, text("probes"));
    fputs(code, f);
    for (size_t i = 0; i < o.n_macros; i++)
        if (takes(r, o.macros[i].header, o.macros[i].name))
            put_probe(f, &o, &o.macros[i]);
    end_output(&probes, f);
    while (!compile(probes.body))
        if (!remove_errors(probes.body, count_lines(code) + 1))
            fail(compiler, "cannot compile: %s", first_error(r->c->folder));
    read_object(&o, object, r->c->folder, false);
    add_entries(r, &o);
}

#define C_TYPES "#include <stdint.h>\n#include <stddef.h>\n"

/*
 * Compiles `lines` that include headers, after one of four texts. Returns the code; NULL if it does
 * not compile, and then the compiler's messages are those without the copy's xen.h.
 */
static const char *compile_after(const char *xen, const char *lines)
{
    const char *const before[] = { text("%s%s", C_TYPES, xen), xen, C_TYPES, "" };
    static size_t chosen;               /* the one with which the last header compiled */
    const size_t order[] = { chosen, 0, 1, 2, 3 };

    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        const char *code = text("%s%s", before[order[i]], lines);

        if ((!i || order[i] != chosen) && compile(code)) {
            chosen = order[i];
            return code;
        }
    }
    compile(text("%s%s", before[chosen | 2], lines));
    return NULL;
}

void read_copy(struct copy *c, bool (*has_place)(const char *header),
               bool (*wanted)(const char *name))
{
    const char *xen = "", *every = "", *code;
    struct reader r = { c, NULL, 0, has_place, wanted };

    for (size_t i = 0; i < c->n_headers; i++)
        if (!strcmp(c->headers[i].header, "xen.h"))
            xen = text("#include \"%s/xen.h\"\n", c->folder);
    for (size_t i = 0; i < c->n_headers; i++) {
        struct part_of_copy *h = &c->headers[i];
        const char *line = text("#include \"%s/%s\"\n", c->folder, h->header);

        if (!has_place(h->header))
            continue;
        code = compile_after(xen, line);
        if (!code) {
            h->error = first_error(c->folder);
            continue;
        }
        every = text("%s%s", every, line);
        r.header = h->header;
        read_code(&r, code);
    }
    if (c->n)
        qsort(c->entries, c->n, sizeof *c->entries, by_name);
    r.header = NULL;
    r.n = c->n;
    code = c->n ? compile_after(xen, every) : NULL;
    if (code)
        read_code(&r, code);
    for (size_t i = r.n; i < c->n; i++)
        for (size_t j = 0; j < c->n_headers; j++)
            if (!strcmp(c->entries[i].header, c->headers[j].header))
                c->headers[j].error = NULL;
    remove_files();
}
