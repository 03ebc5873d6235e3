/* SPDX-License-Identifier: MIT */
/* dwarf.c - reads ELF and DWARF, and checks each number before using it. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"
#include "dwarf.h"

/* ---- files -------------------------------------------------------------- */

void unreadable(const char *path, const char *why)
{
    fail(path, "cannot be read: %s", why ? why : "libdw reports an unknown error");
}

void open_elf(struct elf *e, const char *path)
{
    unsigned char magic[SELFMAG];
    struct stat st;

    e->path = path;
    e->fd = open(path, O_RDONLY);
    if (e->fd < 0 || fstat(e->fd, &st))
        fail(path, "%s", strerror(errno));
    if (!S_ISREG(st.st_mode))
        fail(path, "not a regular file");
    if (!st.st_size)
        fail(path, "empty file");
    e->bytes = (uint64_t)st.st_size;
    if (read(e->fd, magic, sizeof magic) != (ssize_t)sizeof magic || memcmp(magic, ELFMAG, SELFMAG))
        fail(path, "not an ELF object");
    elf_version(EV_CURRENT);
    e->elf = elf_begin(e->fd, ELF_C_READ_MMAP, NULL);
    if (!e->elf || !gelf_getehdr(e->elf, &e->header))
        fail(path, "truncated, or not an ELF object: %s", elf_errmsg(-1));
}

void close_elf(struct elf *e)
{
    elf_end(e->elf);
    close(e->fd);
}

const char *abi_of(const struct elf *e)
{
    static const struct { int machine, class; const char *abi; } abis[] = {
        { EM_386, ELFCLASS32, "x86_32" },
        { EM_X86_64, ELFCLASS64, "x86_64" },
        { EM_ARM, ELFCLASS32, "arm32" },
        { EM_AARCH64, ELFCLASS64, "arm64" },
        { EM_RISCV, ELFCLASS64, "riscv64" },
        { EM_PPC64, ELFCLASS64, "ppc64" },
    };

    for (size_t i = 0; i < sizeof abis / sizeof *abis; i++)
        if (abis[i].machine == e->header.e_machine &&
            abis[i].class == e->header.e_ident[EI_CLASS] &&
            e->header.e_ident[EI_DATA] == ELFDATA2LSB)
            return abis[i].abi;
    return NULL;
}

void no_abi(const struct elf *e)
{
    if (e->header.e_ident[EI_DATA] != ELFDATA2LSB)
        fail(e->path, "big-endian: Xen's ABIs are little-endian");
    fail(e->path, "Xen has no ABI for this machine (ELF machine %d, %s)", e->header.e_machine,
         e->header.e_ident[EI_CLASS] == ELFCLASS64 ? "64 bits" : "32 bits");
}

/* The name of a section; NULL if it has no bytes in the file. */
static const char *section_name(const struct elf *e, Elf_Scn *scn, GElf_Shdr *sh)
{
    const char *name;

    if (!gelf_getshdr(scn, sh) || !(name = elf_strptr(e->elf, e->names, sh->sh_name)))
        fail(e->path, "section %zu cannot be read: %s", elf_ndxscn(scn), elf_errmsg(-1));
    return sh->sh_type == SHT_NOBITS || !sh->sh_size ? NULL : name;
}

void check_sections(struct elf *e)
{
    const GElf_Ehdr *eh = &e->header;
    Elf_Scn *scn = NULL;
    size_t sections;

    if (eh->e_type != ET_REL && eh->e_type != ET_EXEC && eh->e_type != ET_DYN)
        fail(e->path, "not an object file, program or library (ELF type %d)", eh->e_type);
    if (!eh->e_shoff || eh->e_shoff >= e->bytes || elf_getshdrnum(e->elf, &sections) ||
        sections > (e->bytes - eh->e_shoff) / (eh->e_shentsize ? eh->e_shentsize : 1) ||
        sections < eh->e_shnum)
        fail(e->path, "truncated: the section headers are missing");
    if (elf_getshdrstrndx(e->elf, &e->names))
        fail(e->path, "no section names: %s", elf_errmsg(-1));
    while ((scn = elf_nextscn(e->elf, scn))) {
        GElf_Shdr sh;
        const char *name = section_name(e, scn, &sh);

        if (name && (sh.sh_offset > e->bytes || sh.sh_size > e->bytes - sh.sh_offset))
            fail(e->path, "truncated: section %s ends after the end of the file", name);
    }
}

Elf_Scn *section_of(const struct elf *e, const char *name)
{
    Elf_Scn *scn = NULL;
    const char *found;
    GElf_Shdr sh;

    while ((scn = elf_nextscn(e->elf, scn)))
        if ((found = section_name(e, scn, &sh)) && !strcmp(found, name))
            return scn;
    return NULL;
}

size_t count_sections(const struct elf *e, const char *name)
{
    Elf_Scn *scn = NULL;
    const char *found;
    GElf_Shdr sh;
    size_t n = 0;

    while ((scn = elf_nextscn(e->elf, scn)))
        n += (found = section_name(e, scn, &sh)) && !strcmp(found, name);
    return n;
}

bool has_debug_info(const struct elf *e)
{
    return section_of(e, ".debug_info") || section_of(e, ".zdebug_info");
}

/* ---- entries ------------------------------------------------------------ */

bool next_die(const char *path, Dwarf_Die *parent, Dwarf_Die *die)
{
    Dwarf_Off before = dwarf_dieoffset(parent ? parent : die);
    int r = parent ? dwarf_child(parent, die) : dwarf_siblingof(die, die);

    if (r < 0)
        fail(path, "broken debug information: %s", dwarf_errmsg(-1));
    if (r == 0 && dwarf_dieoffset(die) <= before)
        fail(path, "broken debug information: reference to a sibling points backwards");
    return r == 0;
}

bool number(Dwarf_Die *die, unsigned attr, uint64_t *value)
{
    Dwarf_Attribute a;
    Dwarf_Word w;

    if (!dwarf_attr(die, attr, &a) || dwarf_formudata(&a, &w))
        return false;
    *value = w;
    return true;
}

bool has(Dwarf_Die *die, unsigned attr)
{
    return dwarf_hasattr(die, attr) > 0;
}

bool is_record(Dwarf_Die *die)
{
    int tag = dwarf_tag(die);

    return tag == DW_TAG_structure_type || tag == DW_TAG_union_type || tag == DW_TAG_class_type;
}

bool type_of(Dwarf_Die *die, Dwarf_Die *type)
{
    Dwarf_Attribute a;

    return dwarf_attr(die, DW_AT_type, &a) && dwarf_formref_die(&a, type);
}

bool dimension(Dwarf_Die *sub, uint64_t *count)
{
    uint64_t upper;

    if (number(sub, DW_AT_count, count))
        return *count != UINT64_MAX;        /* Go and Rust mean "unknown" */
    if (!number(sub, DW_AT_upper_bound, &upper) || upper == UINT64_MAX)
        return false;
    *count = upper + 1;
    return true;
}

struct size size_of(const char *path, Dwarf_Die *type, int depth)
{
    struct size s = { false, false, 0 };
    Dwarf_Die t, sub;
    uint64_t n, total = 1;
    uint8_t address;

    if (depth > MAX_DEPTH)
        fail(path, "broken debug information: types are nested too deeply");
    switch (dwarf_tag(type)) {
    case DW_TAG_typedef: case DW_TAG_const_type: case DW_TAG_volatile_type:
    case DW_TAG_restrict_type: case DW_TAG_atomic_type:
        return type_of(type, &t) ? size_of(path, &t, depth + 1) : s;
    case DW_TAG_pointer_type: case DW_TAG_reference_type: case DW_TAG_rvalue_reference_type:
        s.known = number(type, DW_AT_byte_size, &s.bytes);
        if (!s.known && !dwarf_cu_info(type->cu, NULL, NULL, NULL, NULL, NULL, &address, NULL)) {
            s.known = true;
            s.bytes = address;
        }
        return s;
    case DW_TAG_base_type: case DW_TAG_enumeration_type: case DW_TAG_structure_type:
    case DW_TAG_union_type: case DW_TAG_class_type: case DW_TAG_ptr_to_member_type:
        s.known = !has(type, DW_AT_declaration) && number(type, DW_AT_byte_size, &s.bytes);
        return s;
    case DW_TAG_array_type:
        if (!type_of(type, &t))
            return s;
        s = size_of(path, &t, depth + 1);
        FOR_EACH_CHILD(path, type, sub) {
            if (dwarf_tag(&sub) != DW_TAG_subrange_type)
                continue;
            if (!dimension(&sub, &n))
                s.flexible = true;
            else if (n && total > UINT32_MAX / n)
                fail(path, "broken debug information: array larger than 4 GiB");
            else
                total *= n;
        }
        if (s.bytes > UINT32_MAX)
            fail(path, "broken debug information: type larger than 4 GiB");
        s.bytes *= total;
        return s;
    default:
        return s;
    }
}

/* The offset of a member. DWARF 2 can write it as an operation that adds to an address. */
static bool offset_of(Dwarf_Die *m, uint64_t *at)
{
    Dwarf_Attribute a;
    Dwarf_Op *ops;
    size_t n;

    if (number(m, DW_AT_data_member_location, at))
        return true;
    if (!dwarf_attr(m, DW_AT_data_member_location, &a) || dwarf_getlocation(&a, &ops, &n) ||
        n != 1 || ops->atom != DW_OP_plus_uconst)
        return false;
    *at = ops->number;
    return true;
}

void extent(const char *path, Dwarf_Die *m, const char *who, const struct size *size,
            uint64_t *first, uint64_t *end, bool *bits)
{
    uint64_t loc = 0, n, storage, shift;

    if (has(m, DW_AT_data_member_location) && !offset_of(m, &loc))
        fail(path, "broken debug information: %s has no offset", who);
    if (loc > UINT32_MAX)
        fail(path, "broken debug information: offset of %s is above 4 GiB", who);
    *bits = number(m, DW_AT_bit_size, &n);
    *first = loc * 8;
    if (!*bits) {
        *end = *first + (size->flexible ? 0 : size->bytes * 8);
        return;
    }
    if (number(m, DW_AT_data_bit_offset, &shift)) {
        *first += shift;
    } else if (number(m, DW_AT_bit_offset, &shift)) {   /* counted from the highest bit */
        if (!number(m, DW_AT_byte_size, &storage))
            storage = size->bytes;
        *first += storage * 8 - shift - n;
    }
    *end = *first + n;
    if (n > 128 || *first > UINT64_C(8) * UINT32_MAX)
        fail(path, "broken debug information: %s is not a valid bit-field", who);
}
