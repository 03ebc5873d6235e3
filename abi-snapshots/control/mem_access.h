/* SPDX-License-Identifier: MIT */
/* mem_access.h of Xen 4.6 to 4.21; ../check.h says what a line means. */
/* xenmem_access_t: what a guest may do with a page */
#if XEN_CONTROL_RELEASE < 420
XEN_ABI_ENUMERATOR(XENMEM_access_n, 0, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_r, 1, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_w, 2, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rw, 3, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_x, 4, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rx, 5, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_wx, 6, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rwx, 7, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rx2rw, 8, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_n2rwx, 9, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_default, 10, xenmem_access_t)
#endif
#if XEN_CONTROL_RELEASE >= 420
XEN_ABI_ENUMERATOR(XENMEM_access_n, 0, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_r, 1, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_w, 2, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rw, 3, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_x, 4, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rx, 5, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_wx, 6, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rwx, 7, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_rx2rw, 8, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_n2rwx, 9, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_r_pw, 10, xenmem_access_t)
XEN_ABI_ENUMERATOR(XENMEM_access_default, 11, xenmem_access_t)
#endif
XEN_ABI_ENUM(xenmem_access_t)
