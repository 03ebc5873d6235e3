/* SPDX-License-Identifier: MIT */
/* Tests hypfs, Xen's settings as files (since 4.15); compares them with other calls. */
#include "since.h"

#include "xen/errno.h"
#include "xen/hypfs.h"
#include "xen/version.h"

static union {
    struct xen_hypfs_direntry entry;
    uint8_t bytes[4096];
} file;

static long hypfs(unsigned int cmd, const char *path, void *buffer, size_t size)
{
    return use(__HYPERVISOR_hypfs_op, cmd,
               hypercall(__HYPERVISOR_hypfs_op, cmd, (unsigned long)path,
                         path ? strlen(path) + 1 : 0, (unsigned long)buffer, size));
}

static uint64_t read(const char *path)
{
    memset(&file, 0xff, sizeof(file));
    return (uint64_t)hypfs(XEN_HYPFS_OP_read, path, XEN_OP(XEN_HYPFS_OP_read, &file.entry),
                           sizeof(file));
}

static const char *contents(void)
{
    return (const char *)(&file.entry + 1);
}

static void check_number(const char *path, uint32_t expected)
{
    uint32_t number;

    check_is("hypfs: read a number", read(path), 0);
    check_is("hypfs: of its type", file.entry.type, XEN_HYPFS_TYPE_UINT);
    check_is("hypfs: not encoded", file.entry.encoding, XEN_HYPFS_ENC_PLAIN);
    check_is("hypfs: as long as it is", file.entry.content_len, sizeof(number));
    check_is("hypfs: not to be written", file.entry.max_write_len, 0);
    memcpy(&number, contents(), sizeof(number));
    check_is("hypfs: the same as XENVER_version says", number, expected);
}

static void check_string(void)
{
    static xen_extraversion_t extra;

    xen_version(XENVER_extraversion, &extra);
    check_is("hypfs: read a text", read("/buildinfo/version/extra"), 0);
    check_is("hypfs: of its type", file.entry.type, XEN_HYPFS_TYPE_STRING);
    check_is("hypfs: with its NUL", file.entry.content_len, strlen(extra) + 1);
    check_text("hypfs: the same as XENVER_extraversion says", contents(), extra, strlen(extra));
}

/* Texts that another call returns, too. */
static void check_same(const char *path, const char *text)
{
    check_is("hypfs: read a text", read(path), 0);
    check_text("hypfs: the same as XENVER_compile_info says", contents(), text, strlen(text));
}

static void check_build(void)
{
    static struct xen_compile_info build;

    xen_version(XENVER_compile_info, &build);
    check_same("/buildinfo/compileinfo/compiler", build.compiler);
    check_same("/buildinfo/compileinfo/compile_by", build.compile_by);
    check_same("/buildinfo/compileinfo/compile_domain", build.compile_domain);
    check_same("/buildinfo/compileinfo/compile_date", build.compile_date);
}

static void check_directory(void)
{
    const struct xen_hypfs_dirlistentry *item;
    size_t at = 0;
    bool found = false;

    check_is("hypfs: read a directory", read("/buildinfo"), 0);
    check_is("hypfs: of its type", file.entry.type, XEN_HYPFS_TYPE_DIR);
    do {
        item = (const void *)(contents() + at);
        if (!memcmp(item->name, "version", sizeof("version")))
            found = item->e.type == XEN_HYPFS_TYPE_DIR;
        at += item->off_next;
    } while (item->off_next && at < file.entry.content_len);
    check("hypfs: it has the directory of the version", found);
    check_within("hypfs: the last one ends with it", at + sizeof(*item), 1,
                 file.entry.content_len);
}

static void check_refusals(void)
{
    static const char path[] = "/buildinfo/version/major";
    struct xen_hypfs_direntry entry = { .type = 0xff };
    uint32_t other = 9;

    check_is("hypfs: no such file", read("/buildinfo/none"), (uint64_t)-XEN_ENOENT);
    check_is("hypfs: no room for the number",
             (uint64_t)hypfs(XEN_HYPFS_OP_read, path, XEN_OP(XEN_HYPFS_OP_read, &entry),
                             sizeof(entry)),
             (uint64_t)-XEN_ENOBUFS);
    check_is("hypfs: but for what it is", entry.type, XEN_HYPFS_TYPE_UINT);
    check_is("hypfs: it cannot be written",
             (uint64_t)hypfs(XEN_HYPFS_OP_write_contents, path, &other, sizeof(other)),
             (uint64_t)-XEN_EACCES);
}

/* A command-line parameter that can be changed at run time. */
static void check_write(void)
{
    static const char path[] = "/params/gnttab_max_frames";

    if (!check_is("hypfs: read a parameter", read(path), 0))
        return;
    check_is("hypfs: it is a text", file.entry.type, XEN_HYPFS_TYPE_STRING);
    check_within("hypfs: which can be written", file.entry.max_write_len, 4, 4096);
    check_is("hypfs: write it",
             (uint64_t)hypfs(XEN_HYPFS_OP_write_contents, path, (char[]){ "77" }, 3), 0);
    check_is("hypfs: read it back", read(path), 0);
    check_text("hypfs: as written", contents(), "77", 2);
}

void check_hypfs(void)
{
    uint64_t version = (uint64_t)xen_version_none(XENVER_version);

    if (!XEN_HAS(XEN_HYPFS_OP_get_version, hypfs(XEN_HYPFS_OP_get_version, NULL, NULL, 0)))
        return;
    check_is("hypfs: is the header's",
             (uint64_t)hypfs(XEN_HYPFS_OP_get_version, NULL, NULL, 0), XEN_HYPFS_VERSION);
    check_number("/buildinfo/version/major", (uint32_t)version >> 16);
    check_number("/buildinfo/version/minor", (uint32_t)version & 0xffff);
    check_string();
    check_build();
    check_directory();
    check_refusals();
    check_write();
}
