/* SPDX-License-Identifier: MIT */
/* What is read of ELF and DWARF. Whatever is broken ends in fail(), with the file's name. */
#ifndef DWARF_H
#define DWARF_H

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <gelf.h>
#include <stdbool.h>
#include <stdint.h>

/* A file that was checked before libdw reads it, so that the reason is the right one. */
struct elf {
    const char *path;
    int fd;
    Elf *elf;
    GElf_Ehdr header;
    uint64_t bytes;
    size_t names;               /* the section with the sections' names */
};

void open_elf(struct elf *e, const char *path);
void check_sections(struct elf *e);
Elf_Scn *section_of(const struct elf *e, const char *name);     /* NULL: none that has bytes */
size_t count_sections(const struct elf *e, const char *name);
bool has_debug_info(const struct elf *e);
void close_elf(struct elf *e);

/* Xen's ABI of that class, machine and byte order; NULL: none. */
const char *abi_of(const struct elf *e);
void __attribute__((noreturn)) no_abi(const struct elf *e);
void __attribute__((noreturn)) unreadable(const char *path, const char *why);

/*
 * The next entry in *die, the first where `parent` is given. libdw follows what
 * a broken file says of siblings: one that does not stand later is an error.
 */
bool next_die(const char *path, Dwarf_Die *parent, Dwarf_Die *die);

#define FOR_EACH_CHILD(path, parent, die) \
    for (bool die##_more = next_die((path), (parent), &die); die##_more; \
         die##_more = next_die((path), NULL, &die))

bool number(Dwarf_Die *die, unsigned attr, uint64_t *value);
bool has(Dwarf_Die *die, unsigned attr);
bool is_record(Dwarf_Die *die);
bool type_of(Dwarf_Die *die, Dwarf_Die *type);

/* How many elements an array's one dimension has; false: as many as there is room for. */
bool dimension(Dwarf_Die *sub, uint64_t *count);

struct size {
    bool known;                 /* false: no object can have the type (a function, void) */
    bool flexible;              /* the last member's [] */
    uint64_t bytes;             /* of an element, where flexible */
};

struct size size_of(const char *path, Dwarf_Die *type, int depth);

/* Where a member begins and ends, in bits from the start of its record. */
void extent(const char *path, Dwarf_Die *m, const char *who, const struct size *size,
            uint64_t *first, uint64_t *end, bool *bits);

#endif /* DWARF_H */
