/* SPDX-License-Identifier: MIT */
/* mem_access.h on arm32, written by `make snapshots`; check.h says what a line means. */
#if defined(__XEN_TOOLS__)
XEN_ABI_CONST(XENMEM_access_n, 0)
XEN_ABI_CONST(XENMEM_access_r, 1)
XEN_ABI_CONST(XENMEM_access_w, 2)
XEN_ABI_CONST(XENMEM_access_rw, 3)
XEN_ABI_CONST(XENMEM_access_x, 4)
XEN_ABI_CONST(XENMEM_access_rx, 5)
XEN_ABI_CONST(XENMEM_access_wx, 6)
XEN_ABI_CONST(XENMEM_access_rwx, 7)
XEN_ABI_CONST(XENMEM_access_rx2rw, 8)
XEN_ABI_CONST(XENMEM_access_n2rwx, 9)
XEN_ABI_CONST(XENMEM_access_r_pw, 10)
XEN_ABI_CONST(XENMEM_access_default, 11)
XEN_ABI_ENUM(xenmem_access_t)
#endif
