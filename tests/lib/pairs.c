/* SPDX-License-Identifier: MIT */
/*
 * usage: pairs cpu|wall PAIRS PROGRAM VARIANT REFERENCE
 *
 * Runs `PROGRAM VARIANT N` and `PROGRAM REFERENCE N` in turn, each first as often as the
 * other, N such that a pair takes 80 ms. Prints the medians of both in ns for one of the
 * N, then REFERENCE / VARIANT of each pair: the median and the third quartile. What a program
 * takes for one is not counted. Time is the processor's, or a clock's where threads wait.
 */
#ifndef _GNU_SOURCE
# define _GNU_SOURCE
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PAIR = 80 * 1000 * 1000, MAX_PAIRS = 1000 };

static int wall;
static char *program;

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return 1e9 * (double)t.tv_sec + (double)t.tv_nsec;
}

/* The ns of one run. */
static double run(char *what, unsigned long n)
{
    char number[32];
    char *args[] = { program, what, number, NULL };
    double began = now();
    struct rusage used;
    int status;
    pid_t child;

    snprintf(number, sizeof(number), "%lu", n);
    child = vfork();
    if (child == 0) {
        execv(program, args);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &used) != child || status) {
        fprintf(stderr, "pairs: %s %s %lu failed\n", program, what, n);
        exit(1);
    }
    if (wall)
        return now() - began;
    return 1e9 * (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           1e3 * (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

/* Others on the machine only make it longer. */
static double least(char *what, unsigned long n, int runs)
{
    double best = run(what, n);

    while (--runs > 0) {
        double t = run(what, n);

        best = t < best ? t : best;
    }
    return best;
}

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

/* The value that `part` quarters of all are below. */
static double quartile(double *values, int n, int part)
{
    qsort(values, (size_t)n, sizeof(*values), by_size);
    return values[part * (n - 1) / 4];
}

int main(int argc, char **argv)
{
    static double took[2][MAX_PAIRS], ratios[MAX_PAIRS];
    double nothing[2];
    unsigned long n = 1000;
    int i, pairs, count;

    if (argc != 6 || (count = atoi(argv[2])) < 1 || count > MAX_PAIRS)
        return 2;
    wall = strcmp(argv[1], "wall") == 0;
    program = argv[3];
    while (least(argv[4], n, 2) + least(argv[5], n, 2) < PAIR)
        n *= 2;
    for (i = 0; i < 2; i++)
        nothing[i] = least(argv[4 + i], 1, 5);
    for (pairs = 0; pairs < count; pairs++) {
        for (i = 0; i < 2; i++) {
            const int which = (i + pairs) % 2;

            took[which][pairs] = run(argv[4 + which], n) - nothing[which];
        }
        ratios[pairs] = took[1][pairs] / took[0][pairs];
    }
    printf("%.2f %.2f %.3f %.3f\n", quartile(took[0], pairs, 2) / (double)n,
           quartile(took[1], pairs, 2) / (double)n, quartile(ratios, pairs, 2), quartile(ratios, pairs, 3));
    return 0;
}
