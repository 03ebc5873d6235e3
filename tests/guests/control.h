/* SPDX-License-Identifier: MIT */
/*
 * control.h - a control interface (sysctl, domctl) of the Xen that runs.
 *
 * sysctl.c and domctl.c are compiled once for each release, as xen/control/release.h has it:
 * boot.mk defines XEN_CONTROL_RELEASE. What they define for others has the release in its name.
 */
#ifndef CONTROL_H
#define CONTROL_H

#include "since.h"

/* In those files: check_sysctl_417 of check_sysctl. */
#define CONTROL_NAME(name)      CONTROL_PASTE(name, XEN_CONTROL_RELEASE)
#define CONTROL_PASTE(a, b)     CONTROL_PASTE_(a, b)
#define CONTROL_PASTE_(a, b)    a##_##b

/* In others: the one for the Xen that runs, by the release that it reports. */
#define CONTROL(name) \
    (control_release() == 414 ? name##_414 : control_release() == 417 ? name##_417 : name##_420)
#define CONTROL_RELEASES    "4.14, 4.17 or 4.20"

/* One of those; on another Xen the guest ends with a line that says so. */
#pragma GCC visibility push(hidden)
unsigned int control_release(void);
#pragma GCC visibility pop

#endif /* CONTROL_H */
