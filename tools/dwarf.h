/* SPDX-License-Identifier: MIT */
/* Reading ELF and DWARF. An error in a file ends in fail(), with the file's name. */
#ifndef DWARF_H
#define DWARF_H

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <gelf.h>
#include <stdbool.h>
#include <stdint.h>

/* A file, which is checked before libdw reads it so that error messages are precise. */
struct elf {
    const char *path;
    int fd;
    Elf *elf;
    GElf_Ehdr header;
    uint64_t bytes;
    size_t names;               /* index of the section with the names of sections */
};

void open_elf(struct elf *e, const char *path);
void check_sections(struct elf *e);
Elf_Scn *section_of(const struct elf *e, const char *name);     /* NULL: none, or empty */
size_t count_sections(const struct elf *e, const char *name);
bool has_debug_info(const struct elf *e);
void close_elf(struct elf *e);

/* Xen's ABI for the file's class, machine and byte order; NULL: none. */
const char *abi_of(const struct elf *e);
void __attribute__((noreturn)) no_abi(const struct elf *e);
void __attribute__((noreturn)) unreadable(const char *path, const char *why);

/*
 * Moves *die to the next sibling, or to the first child of `parent` if that is given.
 * libdw follows the references of a broken file, so a sibling that is not at a higher
 * offset is an error.
 */
bool next_die(const char *path, Dwarf_Die *parent, Dwarf_Die *die);

#define FOR_EACH_CHILD(path, parent, die) \
    for (bool die##_more = next_die((path), (parent), &die); die##_more; \
         die##_more = next_die((path), NULL, &die))

bool number(Dwarf_Die *die, unsigned attr, uint64_t *value);
bool has(Dwarf_Die *die, unsigned attr);
bool is_record(Dwarf_Die *die);
bool type_of(Dwarf_Die *die, Dwarf_Die *type);

/* The number of elements in one dimension of an array; false: unspecified, []. */
bool dimension(Dwarf_Die *sub, uint64_t *count);

struct size {
    bool known;                 /* false: the type has no size (a function, void) */
    bool flexible;              /* an array of unspecified length, [] */
    uint64_t bytes;             /* if flexible, of one element */
};

struct size size_of(const char *path, Dwarf_Die *type, int depth);

/* The first bit of a member and the bit after its last, from the start of its record. */
void extent(const char *path, Dwarf_Die *m, const char *who, const struct size *size,
            uint64_t *first, uint64_t *end, bool *bits);

#endif /* DWARF_H */
