/* SPDX-License-Identifier: MIT */
#define XEN_CONTROL_RELEASE 417
#define CHECK_SYSCTL        check_sysctl_417
#include "sysctl.h"
