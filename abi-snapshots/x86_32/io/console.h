/* SPDX-License-Identifier: MIT */
/* io/console.h on x86_32, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_TYPE(XENCONS_RING_IDX, 4, uint32_t)
XEN_ABI_CONST(XENCONSOLE_DISCONNECTED, 1)
XEN_ABI_CONST(XENCONSOLE_CONNECTED, 0)
XEN_ABI_RECORD_MIN(struct xencons_interface, 3092, 4)
XEN_ABI_FIELD(struct xencons_interface, in, 0, 1024, char [1024])
XEN_ABI_FIELD(struct xencons_interface, out, 1024, 2048, char [2048])
XEN_ABI_FIELD(struct xencons_interface, in_cons, 3072, 4, XENCONS_RING_IDX)
XEN_ABI_FIELD(struct xencons_interface, in_prod, 3076, 4, XENCONS_RING_IDX)
XEN_ABI_FIELD(struct xencons_interface, out_cons, 3080, 4, XENCONS_RING_IDX)
XEN_ABI_FIELD(struct xencons_interface, out_prod, 3084, 4, XENCONS_RING_IDX)
XEN_ABI_FIELD(struct xencons_interface, connection, 3088, 1, uint8_t)
XEN_ABI_HOLE(struct xencons_interface, 3089, 3)
