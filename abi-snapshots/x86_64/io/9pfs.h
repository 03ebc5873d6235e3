/* SPDX-License-Identifier: MIT */
/* io/9pfs.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_RECORD(struct xen_9pfs_data, 16, 8)
XEN_ABI_FIELD(struct xen_9pfs_data, in, 0, 8, unsigned char *)
XEN_ABI_FIELD(struct xen_9pfs_data, out, 8, 8, unsigned char *)
XEN_ABI_RECORD_MIN(struct xen_9pfs_data_intf, 132, 4)
XEN_ABI_FIELD(struct xen_9pfs_data_intf, in_cons, 0, 4, RING_IDX)
XEN_ABI_FIELD(struct xen_9pfs_data_intf, in_prod, 4, 4, RING_IDX)
XEN_ABI_FIELD(struct xen_9pfs_data_intf, pad1, 8, 56, uint8_t [56])
XEN_ABI_FIELD(struct xen_9pfs_data_intf, out_cons, 64, 4, RING_IDX)
XEN_ABI_FIELD(struct xen_9pfs_data_intf, out_prod, 68, 4, RING_IDX)
XEN_ABI_FIELD(struct xen_9pfs_data_intf, pad2, 72, 56, uint8_t [56])
XEN_ABI_FIELD(struct xen_9pfs_data_intf, ring_order, 128, 4, RING_IDX)
XEN_ABI_TAIL(struct xen_9pfs_data_intf, ref, 132, 4, grant_ref_t [])
