/* SPDX-License-Identifier: MIT */
/*
 * drift.c - `xenabi drift`: compares the Xen records and enumerations in a binary with the ABI.
 *
 *   binary --layout.c--> layouts of Xen's names --judge.c--> findings --print--> text, JSON
 *   names  --names.c---> what Xen has or had --------^
 *
 * The report lists what is older or drifted, and the releases that have all of it; --json lists
 * all, and the reason if something is skipped.
 *
 * libdw can crash or hang on a broken file. So each file is read in a separate process, and a file
 * that cannot be read does not end the run.
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
#include "history.h"
#include "judge.h"
#include "layout.h"
#include "names.h"

/* What is reported on a binary. Enumerations count as layouts. */
struct report {
    struct layouts of;
    unsigned int abi, release;  /* release is N_RELEASES if none was asked for */
    struct finding *findings;   /* one for each layout */
    size_t total[SKIPPED + 1];
    size_t judged;              /* those that did not drift, or only from the release */
    size_t most;                /* the largest number of them that one release has */
    uint32_t releases;          /* the releases that have so many; 0: none was compared */
};

/* ---- reporting ---------------------------------------------------------- */

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
    fprintf(f, ": drifted%s%s\n    in ", found->why ? ": " : "", found->why ? found->why : "");
    print_where(f, l);
    fputc('\n', f);
    print_differences(f, found);
}

/* Does no layout that `release` lacks exist in `other`, or the other way round? */
static bool same_set(const struct report *r, unsigned int release, unsigned int other)
{
    for (size_t i = 0; i < r->of.n; i++)
        if ((r->findings[i].releases >> release ^ r->findings[i].releases >> other) & 1)
            return false;
    return true;
}

/* The releases of `left` that have the same layouts as the first of them. */
static uint32_t first_set(const struct report *r, uint32_t left)
{
    unsigned int first = 0;
    uint32_t set = 0;

    while (!(left >> first & 1))
        first++;
    for (unsigned int i = first; i < N_RELEASES; i++)
        if (left >> i & 1 && same_set(r, first, i))
            set |= UINT32_C(1) << i;
    return set;
}

/* Is it a layout of some releases, or an enumeration of values of several? */
static bool is_known(const struct finding *f)
{
    return f->verdict == SAME || f->verdict == OLDER || (f->verdict == DRIFTED && f->why);
}

static bool lacks(const struct finding *f, uint32_t set)
{
    return is_known(f) && !(f->releases & set);
}

/* Is there more to say on releases than that the newest, or the one asked for, has all layouts? */
static bool tells_releases(const struct report *r)
{
    unsigned int target = r->release < N_RELEASES ? r->release : N_RELEASES - 1;

    return r->most < r->judged || (r->judged && !(r->releases >> target & 1));
}

static void print_releases(FILE *f, const struct report *r)
{
    const size_t *n = r->total;

    fprintf(f, "  releases that have all %slayouts: %s\n",
            r->judged < n[SAME] + n[OLDER] + n[DRIFTED] ? "other " : "",
            r->most == r->judged ? releases_text(r->releases) : "none");
    for (uint32_t left = r->most < r->judged ? r->releases : 0, set; left; left &= ~set) {
        set = first_set(r, left);
        fprintf(f, "    %s: %zu of %zu, without\n", releases_text(set), r->most, r->judged);
        for (size_t i = 0; i < r->of.n; i++)
            if (lacks(&r->findings[i], set))
                fprintf(f, "      %s %s: %s\n", r->findings[i].layout->kind,
                        r->findings[i].subject->name, releases_text(r->findings[i].releases));
    }
}

static void print_text(FILE *f, const struct report *r)
{
    const size_t *n = r->total;

    fprintf(f, "%s (%s%s%s): %zu compared: %zu same, %zu older, %zu drifted; %zu skipped\n",
            r->of.path, abi_names[r->abi], r->release < N_RELEASES ? ", Xen " : "",
            r->release < N_RELEASES ? release_names[r->release] : "",
            n[SAME] + n[OLDER] + n[DRIFTED], n[SAME], n[OLDER], n[DRIFTED], n[SKIPPED]);
    for (size_t i = 0; i < r->of.n; i++)
        print_finding(f, &r->findings[i], r->abi);
    if (tells_releases(r))
        print_releases(f, r);
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

static void print_spans(FILE *f, uint32_t releases)
{
    bool next = false;

    fputc('[', f);
    for (unsigned int first = 0, end; first < N_RELEASES; first = end + 1) {
        for (end = first; end < N_RELEASES && releases >> end & 1; end++)
            ;
        if (end > first) {
            fprintf(f, "%s{\"first\": \"%s\", \"last\": \"%s\"}", next ? ", " : "",
                    release_names[first], release_names[end - 1]);
            next = true;
        }
    }
    fputc(']', f);
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
    if (r->release < N_RELEASES)
        fprintf(f, ", \"release\": \"%s\"", release_names[r->release]);
    fputs(", \"releases\": ", f);
    print_spans(f, r->most == r->judged ? r->releases : 0);
    if (r->most < r->judged) {
        fputs(", \"most\": [", f);
        for (uint32_t left = r->releases, set; left; left &= ~set) {
            const char *between = "";

            set = first_set(r, left);
            fprintf(f, "%s\n  {\"releases\": ", left == r->releases ? "" : ",");
            print_spans(f, set);
            fputs(", \"without\": [", f);
            for (size_t i = 0; i < r->of.n; i++) {
                if (!lacks(&r->findings[i], set))
                    continue;
                fputs(between, f);
                print_string(f, text("%s %s", r->findings[i].layout->kind,
                                     r->findings[i].subject->name));
                between = ", ";
            }
            fputs("]}", f);
        }
        fputc(']', f);
    }
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
        if (found->verdict != SKIPPED) {
            fputs(", \"releases\": ", f);
            print_spans(f, found->releases);
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

                fprintf(f, "%s\n    {\"%s\": ", j ? "," : "", d->value ? "enumerator" : "member");
                if (d->value) {
                    print_string(f, d->value->name);
                    fprintf(f, ", \"expected\": %s%s%s, \"found\": \"%s\"}",
                            d->expected ? "\"" : "", d->expected ? d->expected : "null",
                            d->expected ? "\"" : "", number_text(d->value));
                    continue;
                }
                if (!m && !d->found) {
                    fprintf(f, "null, \"expected\": {\"size\": %" PRIu64 "}, "
                            "\"found\": {\"size\": %" PRIu64 "}}", d->bytes, l->bytes);
                    continue;
                }
                print_string(f, m ? m->path : path_of(l, d->found));
                fputs(", \"expected\": ", f);
                if (m)
                    print_place(f, m->at, m->end, m->kind == BITS);
                else
                    fputs("null", f);
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

/* Counts the layouts that each release has. */
static void compare_releases(struct report *r)
{
    size_t n[N_RELEASES] = { 0 };

    for (size_t i = 0; i < r->of.n; i++) {
        r->judged += is_known(&r->findings[i]);
        for (unsigned int j = 0; j < N_RELEASES; j++)
            n[j] += r->findings[i].releases >> j & 1;
    }
    for (unsigned int j = 0; j < N_RELEASES; j++) {
        if (n[j] > r->most) {
            r->most = n[j];
            r->releases = 0;
        }
        if (r->most && n[j] == r->most)
            r->releases |= UINT32_C(1) << j;
    }
}

/* An enumeration has a name, but only its enumerators are compared. */
static const struct subject *subject_of_values(const char *name, unsigned int abi)
{
    struct subject *s = keep(sizeof *s);

    *s = (struct subject){ .name = name, .xen = name, .abi = abi };
    return s;
}

bool drift_of(FILE *out, const char *path, const struct drift_options *o)
{
    struct report r;

    memset(&r, 0, sizeof r);
    read_layouts(&r.of, path, o->abi == N_ABIS, is_xens, is_constant);
    r.abi = o->abi == N_ABIS ? abi_of_name(r.of.abi) : o->abi;
    r.release = o->release;
    if (r.release < N_RELEASES && !has_release(r.abi, r.release))
        fail(path, "nothing is known of Xen %s on %s", release_names[r.release],
             abi_names[r.abi]);
    r.findings = keep(r.of.n * sizeof *r.findings);
    for (size_t i = 0; i < r.of.n; i++) {
        struct finding *f = &r.findings[i];

        memset(f, 0, sizeof *f);
        f->layout = r.of.list[i];
        f->subject = f->layout->n_values ? subject_of_values(f->layout->name, r.abi) :
                     /* the list is sorted by name */
                     i && !strcmp(f->layout->name, f[-1].layout->name) &&
                     !f[-1].layout->n_values ? f[-1].subject : subject_of(f->layout->name, r.abi);
        judge(f, &r.of, r.abi, r.release);
        r.total[f->verdict]++;
    }
    compare_releases(&r);
    (o->json ? print_json : print_text)(out, &r);
    return r.total[DRIFTED];
}

/* A binary that cannot be read: its message, and an entry in JSON. `said` ends with a newline. */
static void print_error(FILE *out, const char *path, const char *said, bool json)
{
    const char *prefix = text("xenabi: %s: ", path), *why = said;

    fputs(said, stderr);
    if (!json)
        return;
    if (starts(why, prefix))
        why += strlen(prefix);
    fputs("{\"file\": ", out);
    print_string(out, path);
    fputs(", \"error\": ", out);
    print_string(out, text("%.*s", (int)strcspn(why, "\n"), why));
    fputc('}', out);
}

/*
 * The same in a separate process. Its output is read to the end and printed if it exits
 * normally: the report, or an error. Messages of a libdw that aborts are dropped. Returns the
 * status: 1 if a record drifted, 2 if the binary cannot be read.
 */
static int drift_apart(FILE *out, const char *path, const struct drift_options *o)
{
    struct rlimit seconds;
    char *said = NULL;
    size_t n = 0, room = 0;
    int ends[2], status;
    ssize_t got;
    pid_t pid;

    fflush(out);
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
        drifted = drift_of(f, path, o);
        if (fclose(f))
            fail(path, "%s", strerror(errno));
        _exit(drifted);
    }
    close(ends[1]);
    do {
        if (room - n < 65536 && !(said = realloc(said, room = room * 2 + 65536)))
            fail("memory", "allocation failed");
        got = read(ends[0], said + n, room - n - 1);
        n += got > 0 ? (size_t)got : 0;
    } while (got > 0 || (got < 0 && errno == EINTR));
    said[n] = '\0';
    close(ends[0]);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            fail(path, "%s", strerror(errno));
    if (WIFSIGNALED(status))
        print_error(out, path, text("xenabi: %s: broken debug information: libdw %s on it\n", path,
                    WTERMSIG(status) == SIGXCPU ? "does not terminate" : "crashes"), o->json);
    else if (WEXITSTATUS(status) > 1)
        print_error(out, path, said, o->json);
    else
        fwrite(said, 1, n, out);
    free(said);
    return WIFSIGNALED(status) ? 2 : WEXITSTATUS(status);
}

/* The releases, the oldest first. */
static const char *release_list(void)
{
    const char *s = "";

    for (unsigned int r = 0; r < N_RELEASES; r++)
        s = text("%s%s%s", s, *s ? ", " : "", release_names[r]);
    return s;
}

int drift(int argc, char **argv)
{
    struct drift_options o = { N_ABIS, N_RELEASES, false };
    const char **maps = NULL;
    size_t n_maps = 0;
    int worst = 0;

    for (; argc > 0 && *argv[0] == '-'; argc--, argv++) {
        const char *option = argv[0], *value = argv[1];

        if (!strcmp(option, "--json")) {
            o.json = true;
            continue;
        }
        if (strcmp(option, "--abi") && strcmp(option, "--map") && strcmp(option, "--release"))
            fail(option, "unknown option of xenabi drift");
        if (argc < 2)
            fail(option, "requires an argument");
        if (!strcmp(option, "--map"))
            *APPEND(maps, n_maps) = value;
        else if (!strcmp(option, "--abi") && (o.abi = abi_of_name(value)) == N_ABIS)
            fail(value, "unknown ABI: expected %s", abi_list(ALL_ABIS, ", "));
        else if (!strcmp(option, "--release") && (o.release = release_of_name(value)) == N_RELEASES)
            fail(value, "unknown release: expected %s", release_list());
        argc--;
        argv++;
    }
    if (argc < 1)
        fail("drift", "no binary given");
    read_names(maps, n_maps);
    if (o.json)
        fputs("{\"binaries\": [\n", stdout);
    for (int i = 0; i < argc; i++) {
        int status = drift_apart(stdout, argv[i], &o);

        worst = status > worst ? status : worst;
        if (o.json)
            fputs(i + 1 < argc ? ",\n" : "\n]}\n", stdout);
    }
    return worst;
}
