/* SPDX-License-Identifier: MIT */
/* io/ring.h on ppc64, written by `make snapshots`; check.h says what a line means. */
#if __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_CONST(XENPV_FLEX_ARRAY_DIM, 1)
#endif
XEN_ABI_TYPE(RING_IDX, 4, unsigned int)
XEN_ABI_CONST(XEN_PAGE_SHIFT, 12)
