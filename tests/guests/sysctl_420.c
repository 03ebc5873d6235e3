/* SPDX-License-Identifier: MIT */
#define XEN_CONTROL_RELEASE 420
#define CHECK_SYSCTL        check_sysctl_420
#include "sysctl.h"
