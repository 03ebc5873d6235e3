/* SPDX-License-Identifier: MIT */
/* The control interface of the Xen that runs: that of the newest release which is not newer. */
#include "guest.h"

#include "xen/version.h"

void check_sysctl(void)
{
    long version = xen_version(XENVER_version, NULL);

    if (version >= (4 << 16 | 20))
        check_sysctl_420();
    else if (version >= (4 << 16 | 17))
        check_sysctl_417();
    else
        check_sysctl_414();
}
