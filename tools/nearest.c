/* SPDX-License-Identifier: MIT */
/* nearest.c - the message that a name is unknown, with the names that are nearest to it. */
#include <string.h>

#include "base.h"
#include "facts.h"
#include "history.h"
#include "nearest.h"

/* The edit distance of two names, or more than `most`. */
static size_t distance(const char *a, const char *b, size_t most)
{
    size_t n = strlen(a), m = strlen(b), row[128], before, least;

    if (m >= sizeof row / sizeof *row || (n > m ? n - m : m - n) > most)
        return most + 1;
    for (size_t j = 0; j <= m; j++)
        row[j] = j;
    for (size_t i = 1; i <= n; i++) {
        before = row[0];
        least = row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t change = before + (a[i - 1] != b[j - 1]);

            before = row[j];
            if (change > row[j] + 1)
                change = row[j] + 1;
            row[j] = change < row[j - 1] + 1 ? change : row[j - 1] + 1;
            least = row[j] < least ? row[j] : least;
        }
        if (least > most)
            return most + 1;
    }
    return row[m];
}

/* The names that are most similar to one so far. */
struct nearest {
    const char *name, *found[3];
    size_t n, distance;
};

static void compare_name(struct nearest *to, const char *name)
{
    size_t d = distance(to->name, name, to->distance);

    if (d > to->distance)
        return;
    if (d < to->distance)
        to->n = 0;
    to->distance = d;
    for (size_t i = 0; i < to->n; i++)
        if (!strcmp(to->found[i], name))
            return;
    if (to->n < sizeof to->found / sizeof *to->found)
        to->found[to->n++] = name;
}

void unknown_name(const char *name, const struct snapshot all[N_ABIS], const struct history *h)
{
    struct nearest to = { name, { NULL }, 0, strlen(name) / 3 + 1 };
    const char *dot = strchr(name, '.'), *list = "";

    for (unsigned int a = 0; a < N_ABIS; a++) {
        struct fact *record = NULL;

        if (dot)
            record = find_record(&all[a], text("%.*s", (int)(dot - name), name), 0);
        for (size_t i = 0; record && i < record->n; i++)
            if (record->members[i].kind != HOLE)
                compare_name(&to, field_name(record->name, record->members[i].path));
        for (size_t i = 0; i < all[a].n; i++) {
            const char *known = all[a].facts[i].name;

            compare_name(&to, strchr(name, ' ') ? known : bare_name(known));
        }
        for (size_t i = 0; i < all[a].n_headers; i++)
            compare_name(&to, all[a].headers[i]);
    }
    for (size_t i = 0; h && i < h->n; i++)
        if (h->rows[i].kind != ROW_FIELD || dot)
            compare_name(&to, h->rows[i].name);
    for (size_t i = 0; i < to.n; i++)
        list = text("%s%s%s", list, i ? ", " : "; nearest: ", to.found[i]);
    fail(name, "no such name%s", list);
}
