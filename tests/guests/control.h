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
    (xen_since(4 << 16 | 20) ? name##_420 : xen_since(4 << 16 | 17) ? name##_417 : name##_414)

#endif /* CONTROL_H */
