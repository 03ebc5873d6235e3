/* SPDX-License-Identifier: MIT */
/*
 * by-hand.h - main() of a program that takes messages, with a function of access/ and by hand.
 *
 * The program defines before it
 *   ways[2]        with `name`, "take-" and "hand-", and `take`
 *   cases[CASES]   with `name` and `label`
 *   make(which)    writes the message of a case
 *   TAKES(take)    takes it with one of the ways: whether the result is right
 * A variant is the name of a way and that of a case, such as take-16.
 */
int main(int argc, char **argv)
{
    unsigned long n;
    unsigned int i, j;

    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        for (i = 0; i < CASES; i++)
            printf("%s%s %s%s %s, against by hand\n", ways[0].name, cases[i].name, ways[1].name, cases[i].name,
                   cases[i].label);
        return 0;
    }
    if (argc != 3)
        return 2;
    for (i = 0; i < CASES; i++)
        for (j = 0; j < 2; j++) {
            if (strncmp(argv[1], ways[j].name, 5) || strcmp(argv[1] + 5, cases[i].name))
                continue;
            make(i);
            for (n = strtoul(argv[2], NULL, 10); n; n--) {
                if (!TAKES(ways[j].take))
                    abort();
                barrier();
            }
            return 0;
        }
    return 2;
}
