/* SPDX-License-Identifier: MIT */
/* xencomm.h on arm32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_CONST(XENCOMM_MAGIC, 0x58434f4d)
XEN_ABI_CONST(XENCOMM_INVALID, 0xffffffff)
XEN_ABI_RECORD_MIN(struct xencomm_desc, 8, 8)
XEN_ABI_FIELD(struct xencomm_desc, magic, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xencomm_desc, nr_addrs, 4, 4, uint32_t)
XEN_ABI_TAIL(struct xencomm_desc, address, 8, 8, uint64_t [])
