/* SPDX-License-Identifier: MIT */
/*
 * control.h - selects the control interface (sysctl, domctl) of the running Xen.
 *
 * sysctl.c and domctl.c are compiled once for each release, as xen/control/release.h describes:
 * test.mk defines XEN_CONTROL_RELEASE. The names of their external functions contain the release.
 */
#ifndef CONTROL_H
#define CONTROL_H

#include "since.h"

/* For these files: makes check_sysctl_417 from check_sysctl. */
#define CONTROL_NAME(name)      CONTROL_PASTE(name, XEN_CONTROL_RELEASE)
#define CONTROL_PASTE(a, b)     CONTROL_PASTE_(a, b)
#define CONTROL_PASTE_(a, b)    a##_##b

/* For other files: selects the function for the release that the running Xen reports. */
#define CONTROL(name) \
    (control_release() == 414 ? name##_414 : control_release() == 417 ? name##_417 : name##_420)
#define CONTROL_RELEASES    "4.14, 4.17 or 4.20"

/* Returns one of these releases. On another Xen, the guest prints a message and ends. */
#pragma GCC visibility push(hidden)
unsigned int control_release(void);
#pragma GCC visibility pop

#endif /* CONTROL_H */
