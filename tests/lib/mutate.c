/* SPDX-License-Identifier: MIT */
/*
 * mutate FILE SEED OUT - writes FILE to OUT with a few wrong bytes, or without its end.
 * The same seed has the same result on every machine.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t state;

static uint32_t next(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(state >> 33);
}

int main(int argc, char **argv)
{
    static unsigned char data[1 << 20];
    static const unsigned char nasty[] = { 0x00, 0x01, 0x7f, 0x80, 0xff };
    size_t size;
    FILE *f;

    if (argc != 4)
        return 2;
    f = fopen(argv[1], "rb");
    if (!f)
        return 2;
    size = fread(data, 1, sizeof data, f);
    fclose(f);
    if (!size)
        return 2;
    state = strtoull(argv[2], NULL, 10);
    next();
    for (uint32_t n = 1 + next() % 8; n; n--) {
        size_t at = next() % size;

        switch (next() % 4) {
        case 0: data[at] ^= (unsigned char)(1u << next() % 8); break;
        case 1: data[at] = (unsigned char)next(); break;
        case 2: data[at] = nasty[next() % sizeof nasty]; break;
        case 3:             /* a whole 32-bit field */
            for (size_t i = at; i < at + 4 && i < size; i++)
                data[i] = nasty[next() % sizeof nasty];
            break;
        }
    }
    if (next() % 8 == 0)
        size = next() % size;
    f = fopen(argv[3], "wb");
    if (!f || fwrite(data, 1, size, f) != size || fclose(f))
        return 2;
    return 0;
}
