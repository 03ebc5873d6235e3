/* SPDX-License-Identifier: MIT */
/* tmem.h on x86_32, written by `make snapshots`; check.h says what a line means. */
#if __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_CONST(TMEM_SPEC_VERSION, 1)
XEN_ABI_CONST(TMEM_NEW_POOL, 1)
XEN_ABI_CONST(TMEM_DESTROY_POOL, 2)
XEN_ABI_CONST(TMEM_PUT_PAGE, 4)
XEN_ABI_CONST(TMEM_GET_PAGE, 5)
XEN_ABI_CONST(TMEM_FLUSH_PAGE, 6)
XEN_ABI_CONST(TMEM_FLUSH_OBJECT, 7)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040400
XEN_ABI_CONST(TMEM_NEW_PAGE, 3)
XEN_ABI_CONST(TMEM_READ, 8)
XEN_ABI_CONST(TMEM_WRITE, 9)
XEN_ABI_CONST(TMEM_XCHG, 10)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_CONST(TMEM_AUTH, 101)
XEN_ABI_CONST(TMEM_RESTORE_NEW, 102)
XEN_ABI_CONST(TMEM_POOL_PERSIST, 1)
XEN_ABI_CONST(TMEM_POOL_SHARED, 2)
XEN_ABI_CONST(TMEM_POOL_PRECOMPRESSED, 4)
XEN_ABI_CONST(TMEM_POOL_PAGESIZE_SHIFT, 4)
XEN_ABI_CONST(TMEM_POOL_PAGESIZE_MASK, 15)
XEN_ABI_CONST(TMEM_POOL_VERSION_SHIFT, 24)
XEN_ABI_CONST(TMEM_POOL_VERSION_MASK, 255)
XEN_ABI_CONST(TMEM_POOL_RESERVED_BITS, 0xffff00)
XEN_ABI_CONST(TMEM_CLIENT_COMPRESS, 1)
XEN_ABI_CONST(TMEM_CLIENT_FROZEN, 2)
XEN_ABI_CONST(EFROZEN, 0x3e8)
XEN_ABI_CONST(EEMPTY, 0x3e9)
XEN_ABI_RECORD(struct xen_tmem_oid, 24, 4)
XEN_ABI_FIELD(struct xen_tmem_oid, oid, 0, 24, uint64_t [3])
XEN_ABI_TYPE(xen_tmem_oid_t, 24, struct xen_tmem_oid)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_RECORD(__guest_handle_const_xen_tmem_oid_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_xen_tmem_oid_t, p, 0, 4, const xen_tmem_oid_t *)
XEN_ABI_RECORD(__guest_handle_xen_tmem_oid_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_xen_tmem_oid_t, p, 0, 4, xen_tmem_oid_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_xen_tmem_oid_t, 4, const xen_tmem_oid_t *)
XEN_ABI_TYPE(__guest_handle_xen_tmem_oid_t, 4, xen_tmem_oid_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040400
XEN_ABI_TYPE(tmem_cli_mfn_t, 4, xen_pfn_t)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_TYPE(tmem_cli_va_t, 4, XEN_GUEST_HANDLE(char))
XEN_ABI_RECORD(struct tmem_op, 52, 4)
XEN_ABI_FIELD(struct tmem_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, pool_id, 4, 4, int32_t)
XEN_ABI_UNNAMED(struct tmem_op, u, 8, 44, union)
XEN_ABI_UNNAMED(struct tmem_op, u.creat, 8, 24, struct)
XEN_ABI_FIELD(struct tmem_op, u.creat.uuid, 8, 16, uint64_t [2])
XEN_ABI_FIELD(struct tmem_op, u.creat.flags, 24, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, u.creat.arg1, 28, 4, uint32_t)
XEN_ABI_UNNAMED(struct tmem_op, u.gen, 8, 44, struct)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00040600 && __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_FIELD(struct tmem_op, u.gen.oid, 8, 24, xen_tmem_oid_t)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00040600
XEN_ABI_FIELD(struct tmem_op, u.gen.oid, 8, 24, uint64_t [3])
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_FIELD(struct tmem_op, u.gen.index, 32, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, u.gen.tmem_offset, 36, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, u.gen.pfn_offset, 40, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, u.gen.len, 44, 4, uint32_t)
XEN_ABI_FIELD(struct tmem_op, u.gen.cmfn, 48, 4, xen_pfn_t)
XEN_ABI_TYPE(tmem_op_t, 52, struct tmem_op)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00041300
XEN_ABI_RECORD(__guest_handle_const_tmem_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_tmem_op_t, p, 0, 4, const tmem_op_t *)
XEN_ABI_RECORD(__guest_handle_tmem_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_tmem_op_t, p, 0, 4, tmem_op_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_tmem_op_t, 4, const tmem_op_t *)
XEN_ABI_TYPE(__guest_handle_tmem_op_t, 4, tmem_op_t *)
#endif
