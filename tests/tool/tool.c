/* SPDX-License-Identifier: MIT */
/* tool.c - finds the release that runs. */
#include <stddef.h>

#include "xen/errno.h"
#include "xen/version.h"
#include "xen/xen.h"

#include "tool.h"

#define DECLARE(number) extern const struct release release_##number;
EACH_RELEASE(DECLARE)

#define ADDRESS(number) &release_##number,
static const struct release *const releases[] = { EACH_RELEASE(ADDRESS) NULL };

/* Does Xen accept this version of domctl? Flask can refuse with the same error; then this is no help. */
static bool is_accepted(const struct release *release)
{
    struct domain domain;

    return release->domain(0, &domain) != -XEN_EACCES;
}

const struct release *running_release(void)
{
    long version = hypercall_version(XENVER_version);
    unsigned int number = (unsigned int)(version >> 16) * 100 + (unsigned int)(version & 0xffff);

    for (size_t i = 0; releases[i]; i++)
        if (releases[i]->number == number && is_accepted(releases[i]))
            return releases[i];
    /* Another Xen can have the interface of one of these. It refuses other versions of domctl. */
    for (size_t i = 0; releases[i]; i++)
        if (is_accepted(releases[i]))
            return releases[i];
    return NULL;
}
