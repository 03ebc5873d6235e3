/* SPDX-License-Identifier: MIT */
/* io/ring.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_TYPE(RING_IDX, 4, unsigned int)
XEN_ABI_CONST(XEN_PAGE_SHIFT, 12)
