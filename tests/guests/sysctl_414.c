/* SPDX-License-Identifier: MIT */
#define XEN_CONTROL_RELEASE 414
#define CHECK_SYSCTL        check_sysctl_414
#include "sysctl.h"
