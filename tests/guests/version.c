/* SPDX-License-Identifier: MIT */
#include "since.h"

#include "xen/errno.h"
#include "xen/features.h"
#include "xen/version.h"

#define OP      (uint64_t)xen_version
#define OP_NONE (uint64_t)xen_version_none

/* An operation that is not in the table, or is in a variable. */
static uint64_t ask(unsigned int cmd, void *arg)
{
    return (uint64_t)xen_op(__HYPERVISOR_xen_version, cmd, arg);
}

static void check_release(void)
{
    static xen_extraversion_t extra;
    const char *package, *rest = extra + 1;
    uint64_t version = OP_NONE(XENVER_version), update;

    guest_text("version=", &package);
    check_is("version: major, of the package", version >> 16, text_number(&package));
    package++;
    check_is("version: minor", version & 0xffff, text_number(&package));
    check_is("version: extraversion", OP(XENVER_extraversion, &extra), 0);
    package++;
    update = text_number(&package);
    /* 4.20.4+63-g... is a version before 4.20.5, and Xen reports 4.20.5-pre. */
    check_within("version: the package's goes on with it",
                 extra[0] == '.' ? text_number(&rest) : UINT64_MAX, update,
                 update + (*package == '+' && text_find(extra, "-pre")));
    check_is("version: an unknown operation", ask(99, NULL), (uint64_t)-XEN_ENOSYS);
}

static void check_build(void)
{
    static struct xen_compile_info build;
    static xen_capabilities_info_t capabilities;
    static xen_changeset_info_t changeset;
    static xen_commandline_t line;
    static xen_domain_handle_t uuid;
    static const xen_domain_handle_t none;

    check_is("version: compile_info", OP(XENVER_compile_info, &build), 0);
    check("version: a compiler", text_find(build.compiler, "gcc"));
    check("version: a date", text_find(build.compile_date, "20"));
    check_is("version: capabilities", OP(XENVER_capabilities, &capabilities), 0);
    check("version: among them this guest's", text_find(capabilities, arch.capability));
    memset(changeset, 0xff, sizeof(changeset) - 1);
    check_is("version: changeset", OP(XENVER_changeset, &changeset), 0);
    check("version: a text, maybe empty", strlen(changeset) < sizeof(changeset) - 1);
    check_is("version: command line", OP(XENVER_commandline, &line), 0);
    check("version: with the argument given", text_find(line, "loglvl=all"));
    check_is("version: page size", OP_NONE(XENVER_pagesize), PAGE_SIZE);
    memset(uuid, 0xff, sizeof(uuid));
    check_is("version: guest handle", OP(XENVER_guest_handle, &uuid), 0);
    check("version: dom0's is 0", !memcmp(uuid, none, sizeof(uuid)));
}

/* Where Xen's part of a PV guest's address space begins. */
static void check_parameters(void)
{
    struct xen_platform_parameters parameters = { .virt_start = 1 };

    check_is("version: platform_parameters", OP(XENVER_platform_parameters, &parameters), 0);
#if defined(XEN_ABI_X86)
    if (!TRANSLATED) {
        check_is("version: where Xen begins", parameters.virt_start, HYPERVISOR_VIRT_START);
        return;
    }
#endif
    if (xen_since(4 << 16 | 20))
        check_is("version: Xen is in no guest that it translates for", parameters.virt_start, 0);
    else
        check("version: a number without a meaning", parameters.virt_start != 1);
}

static void check_build_id(void)
{
    static union {
        struct xen_build_id id;
        uint8_t bytes[64];
    } build;
    uint64_t length = OP(XENVER_build_id, (struct xen_build_id *)NULL);

    if (!check_within("version: length of the build ID", length, 8, 32))
        return;
    build.id.len = (uint32_t)length - 1;
    check_is("version: no room for the build ID", OP(XENVER_build_id, &build.id),
             (uint64_t)-XEN_ENOBUFS);
    build.id.len = (uint32_t)length;
    memset(build.id.buf, 0xa5, length + 1);
    check_is("version: build ID", OP(XENVER_build_id, &build.id), length);
    check_is("version: the build ID goes no further", build.id.buf[length], 0xa5);
}

/* `operation` returns in a buffer of any size what `older` returns in an array. */
static void check_whole(unsigned int operation, unsigned int older)
{
    static char text[sizeof(xen_commandline_t)];
    static union {
        struct xen_varbuf varbuf;
        uint8_t bytes[sizeof(text) + 8];
    } whole;
    size_t length;

    check_is("version: the text in an array", ask(older, text), 0);
    length = strlen(text);
    check_is("version: its length", ask(operation, NULL), length);
    if (length) {
        whole.varbuf.len = (uint32_t)length - 1;
        check_is("version: no room for it", ask(operation, &whole), (uint64_t)-XEN_ENOBUFS);
    }
    whole.varbuf.len = (uint32_t)length;
    memset(whole.varbuf.buf, 0xa5, length + 1);
    check_is("version: the same in a buffer", ask(operation, &whole), length);
    check("version: its bytes", !memcmp(whole.varbuf.buf, text, length));
    check_is("version: which go no further", whole.varbuf.buf[length], 0xa5);
}

static void check_texts(void)
{
    struct xen_varbuf *none = NULL;

    if (XEN_HAS(XENVER_extraversion2, xen_version(XENVER_extraversion2, none)))
        check_whole(XENVER_extraversion2, XENVER_extraversion);
    if (XEN_HAS(XENVER_capabilities2, xen_version(XENVER_capabilities2, none)))
        check_whole(XENVER_capabilities2, XENVER_capabilities);
    if (XEN_HAS(XENVER_changeset2, xen_version(XENVER_changeset2, none)))
        check_whole(XENVER_changeset2, XENVER_changeset);
    if (XEN_HAS(XENVER_commandline2, xen_version(XENVER_commandline2, none)))
        check_whole(XENVER_commandline2, XENVER_commandline);
}

static void check_features(void)
{
    struct xen_feature_info features = { .submap_idx = 0 };
    uint32_t known = xen_features();

    check_is("features: get", OP(XENVER_get_features, &features), 0);
    check_is("features: those that must be", features.submap & arch.features_set,
             arch.features_set & known);
    check_is("features: none that came later", features.submap & ~known, 0);
    check_is("features: those that must not be", features.submap & arch.features_clear, 0);
    check_is("features: index is left alone", features.submap_idx, 0);
    features.submap_idx = XENFEAT_NR_SUBMAPS;
    check_is("features: no word behind the last", OP(XENVER_get_features, &features),
             (uint64_t)-XEN_EINVAL);
}

/* Two calls in a multicall; the first one fails. */
static void check_multicall(void)
{
    struct xen_feature_info features = { .submap_idx = XENFEAT_NR_SUBMAPS };
    struct multicall_entry calls[2] = {
        { .op = __HYPERVISOR_xen_version,
          .args = { XENVER_get_features, (unsigned long)XEN_OP(XENVER_get_features, &features) } },
        { .op = __HYPERVISOR_xen_version, .args = { XENVER_version } },
    };

    if (!xen_has("multicall: done", "not on this Xen: multicall", arch.multicall,
                 hypercall(__HYPERVISOR_multicall, (unsigned long)calls, 2, 0, 0, 0)))
        return;
    check_is("multicall: the first fails", (uint64_t)(long)calls[0].result, (uint64_t)-XEN_EINVAL);
    check_is("multicall: the second does not", calls[1].result, OP_NONE(XENVER_version));
}

void check_version(void)
{
    check_release();
    check_build();
    check_parameters();
    check_build_id();
    check_texts();
    check_features();
    check_multicall();
}
