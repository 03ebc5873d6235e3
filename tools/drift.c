/* SPDX-License-Identifier: MIT */
/*
 * drift.c - `xenabi drift`: compares the Xen records in a binary with the snapshots.
 *
 *   binary --layout.c--> layouts of Xen's names --judge.c--> findings --print--> text, JSON
 *   names  --names.c---> what Xen has or had --------^
 *
 * The report lists records that are older or drifted; --json lists all, and the reason if a
 * record is skipped.
 *
 * libdw can crash or hang on a broken file. So each file is read in a separate process.
 */
#define _POSIX_C_SOURCE 200809L

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
#include "facts.h"
#include "judge.h"
#include "layout.h"
#include "names.h"

/* What is reported on a binary. */
struct report {
    struct layouts of;
    unsigned int abi;
    struct finding *findings;   /* one for each layout */
    size_t total[SKIPPED + 1];
};

/* ---- reporting ---------------------------------------------------------- */

/* A name for a terminal: a binary can contain control characters, which become "?". */
static const char *shown(const char *name)
{
    char *s = text("%s", name);

    for (char *p = s; *p; p++)
        if ((unsigned char)*p < ' ' || (unsigned char)*p >= 0x7f)
            *p = '?';
    return s;
}

static void print_where(FILE *f, const struct layout *l)
{
    if (l->file)
        fprintf(f, "%s:%d; ", shown(l->file), l->line);
    fprintf(f, "%s%s", l->units > 1 ? text("%zu units, first ", l->units) : "", shown(l->unit));
}

static void print_finding(FILE *f, const struct finding *found, unsigned int abi)
{
    const struct layout *l = found->layout;
    const struct subject *s = found->subject;

    if (found->verdict != DRIFTED && found->verdict != OLDER)
        return;
    fprintf(f, "  %s %s", l->kind, s->name);
    if (strcmp(s->name, s->xen) || s->abi != abi)
        fprintf(f, " (Xen's %s%s%s)", s->xen, s->abi != abi ? " on " : "",
                s->abi != abi ? abi_names[s->abi] : "");
    if (found->verdict == OLDER) {
        fprintf(f, ": as in %s\n", found->why);
        return;
    }
    fputs(": drifted\n    in ", f);
    print_where(f, l);
    fputc('\n', f);
    print_differences(f, found);
}

static void print_text(FILE *f, const struct report *r)
{
    const size_t *n = r->total;

    fprintf(f, "%s (%s): %zu compared: %zu same, %zu older, %zu drifted; %zu skipped\n", r->of.path,
            abi_names[r->abi], n[SAME] + n[OLDER] + n[DRIFTED], n[SAME], n[OLDER], n[DRIFTED],
            n[SKIPPED]);
    for (size_t i = 0; i < r->of.n; i++)
        print_finding(f, &r->findings[i], r->abi);
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

static void print_json(FILE *f, const struct report *r)
{
    static const char *const verdicts[] = { "same", "older", "drifted", "skipped" };

    fputs("{\"file\": ", f);
    print_string(f, r->of.path);
    fprintf(f, ", \"abi\": \"%s\", \"compared\": %zu", abi_names[r->abi],
            r->total[SAME] + r->total[OLDER] + r->total[DRIFTED]);
    for (int v = SAME; v <= SKIPPED; v++)
        fprintf(f, ", \"%s\": %zu", verdicts[v], r->total[v]);
    fputs(", \"records\": [", f);
    for (size_t i = 0; i < r->of.n; i++) {
        const struct finding *found = &r->findings[i];
        const struct layout *l = found->layout;

        fprintf(f, "%s\n  {\"name\": ", i ? "," : "");
        print_string(f, text("%s %s", l->kind, found->subject->name));
        fputs(", \"xen\": ", f);
        print_string(f, found->subject->xen);
        fprintf(f, ", \"abi\": \"%s\", \"verdict\": \"%s\"", abi_names[found->subject->abi],
                verdicts[found->verdict]);
        if (found->why) {
            fprintf(f, ", \"%s\": ", found->verdict == OLDER ? "as_in" : "why");
            print_string(f, found->why);
        }
        fputs(", \"unit\": ", f);
        print_string(f, l->unit);
        fprintf(f, ", \"units\": %zu", l->units);
        if (l->file) {
            fputs(", \"file\": ", f);
            print_string(f, l->file);
            fprintf(f, ", \"line\": %d", l->line);
        }
        if (found->verdict < DRIFTED && found->n_renamings) {
            fputs(", \"renamed\": [", f);
            for (size_t j = 0; j < found->n_renamings; j++) {
                fprintf(f, "%s{\"member\": ", j ? ", " : "");
                print_string(f, found->renamings[j].member->path);
                fputs(", \"found\": ", f);
                if (found->renamings[j].found)
                    print_string(f, path_of(l, found->renamings[j].found));
                else
                    fputs("null", f);
                fputc('}', f);
            }
            fputc(']', f);
        }
        if (found->verdict == DRIFTED) {
            fputs(", \"differences\": [", f);
            for (size_t j = 0; j < found->n_differences; j++) {
                const struct difference *d = &found->differences[j];
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

/* ---- each binary in a process of its own ------------------------------- */

bool drift_of(FILE *out, const char *path, unsigned int abi, bool json)
{
    struct report r;

    memset(&r, 0, sizeof r);
    read_layouts(&r.of, path, abi == N_ABIS, is_xens);
    r.abi = abi == N_ABIS ? abi_of_name(r.of.abi) : abi;
    r.findings = keep(r.of.n * sizeof *r.findings);
    for (size_t i = 0; i < r.of.n; i++) {
        struct finding *f = &r.findings[i];

        memset(f, 0, sizeof *f);
        f->layout = r.of.list[i];
        /* the list is sorted by name */
        f->subject = i && !strcmp(f->layout->name, r.of.list[i - 1]->name) ? f[-1].subject :
                     subject_of(f->layout->name, r.abi);
        judge(f, &r.of, r.abi);
        r.total[f->verdict]++;
    }
    (json ? print_json : print_text)(out, &r);
    return r.total[DRIFTED];
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
    read_names(maps, n_maps);
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
