/* SPDX-License-Identifier: MIT */
/* dom0_ops.h on x86_32, written by `make snapshots`; check.h says what a line means. */
#if __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_CONST(DOM0_INTERFACE_VERSION, 0x3000001)
XEN_ABI_CONST(DOM0_MSR, 15)
XEN_ABI_CONST(DOM0_SETTIME, 17)
XEN_ABI_CONST(DOM0_ADD_MEMTYPE, 31)
XEN_ABI_CONST(DOM0_DEL_MEMTYPE, 32)
XEN_ABI_CONST(DOM0_READ_MEMTYPE, 33)
XEN_ABI_CONST(DOM0_MICROCODE, 35)
XEN_ABI_CONST(DOM0_PLATFORM_QUIRK, 39)
XEN_ABI_CONST(DOM0_PHYSICAL_MEMORY_MAP, 40)
XEN_ABI_ALIAS(struct dom0_settime, 16, 4, struct xenpf_settime32)
XEN_ABI_ALIAS(dom0_settime_t, 16, 4, xenpf_settime_t)
XEN_ABI_ALIAS(struct dom0_add_memtype, 24, 4, struct xenpf_add_memtype)
XEN_ABI_ALIAS(dom0_add_memtype_t, 24, 4, xenpf_add_memtype_t)
XEN_ABI_ALIAS(struct dom0_del_memtype, 8, 4, struct xenpf_del_memtype)
XEN_ABI_ALIAS(dom0_del_memtype_t, 8, 4, xenpf_del_memtype_t)
XEN_ABI_ALIAS(struct dom0_read_memtype, 20, 4, struct xenpf_read_memtype)
XEN_ABI_ALIAS(dom0_read_memtype_t, 20, 4, xenpf_read_memtype_t)
XEN_ABI_ALIAS(struct dom0_microcode, 8, 4, struct xenpf_microcode_update)
XEN_ABI_ALIAS(dom0_microcode_t, 8, 4, xenpf_microcode_update_t)
XEN_ABI_ALIAS(struct dom0_platform_quirk, 4, 4, struct xenpf_platform_quirk)
XEN_ABI_ALIAS(dom0_platform_quirk_t, 4, 4, xenpf_platform_quirk_t)
XEN_ABI_TYPE(cpumap_t, 8, uint64_t)
XEN_ABI_RECORD(struct dom0_msr, 32, 4)
XEN_ABI_FIELD(struct dom0_msr, write, 0, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_msr, cpu_mask, 4, 8, cpumap_t)
XEN_ABI_FIELD(struct dom0_msr, msr, 12, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_msr, in1, 16, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_msr, in2, 20, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_msr, out1, 24, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_msr, out2, 28, 4, uint32_t)
XEN_ABI_TYPE(dom0_msr_t, 32, struct dom0_msr)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_RECORD(__guest_handle_const_dom0_msr_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_dom0_msr_t, p, 0, 4, const dom0_msr_t *)
XEN_ABI_RECORD(__guest_handle_dom0_msr_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_dom0_msr_t, p, 0, 4, dom0_msr_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_dom0_msr_t, 4, const dom0_msr_t *)
XEN_ABI_TYPE(__guest_handle_dom0_msr_t, 4, dom0_msr_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_RECORD(struct dom0_memory_map_entry, 24, 4)
XEN_ABI_FIELD(struct dom0_memory_map_entry, start, 0, 8, uint64_t)
XEN_ABI_FIELD(struct dom0_memory_map_entry, end, 8, 8, uint64_t)
XEN_ABI_FIELD(struct dom0_memory_map_entry, flags, 16, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_memory_map_entry, is_ram, 20, 1, uint8_t)
XEN_ABI_HOLE(struct dom0_memory_map_entry, 21, 3)
XEN_ABI_TYPE(dom0_memory_map_entry_t, 24, struct dom0_memory_map_entry)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_RECORD(__guest_handle_const_dom0_memory_map_entry_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_dom0_memory_map_entry_t, p, 0, 4, const dom0_memory_map_entry_t *)
XEN_ABI_RECORD(__guest_handle_dom0_memory_map_entry_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_dom0_memory_map_entry_t, p, 0, 4, dom0_memory_map_entry_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_dom0_memory_map_entry_t, 4, const dom0_memory_map_entry_t *)
XEN_ABI_TYPE(__guest_handle_dom0_memory_map_entry_t, 4, dom0_memory_map_entry_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_RECORD(struct dom0_op, 136, 4)
XEN_ABI_FIELD(struct dom0_op, cmd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct dom0_op, interface_version, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct dom0_op, u, 8, 128, union)
XEN_ABI_FIELD(struct dom0_op, u.msr, 8, 32, struct dom0_msr)
XEN_ABI_FIELD(struct dom0_op, u.settime, 8, 16, struct xenpf_settime32)
XEN_ABI_FIELD(struct dom0_op, u.add_memtype, 8, 24, struct xenpf_add_memtype)
XEN_ABI_FIELD(struct dom0_op, u.del_memtype, 8, 8, struct xenpf_del_memtype)
XEN_ABI_FIELD(struct dom0_op, u.read_memtype, 8, 20, struct xenpf_read_memtype)
XEN_ABI_FIELD(struct dom0_op, u.microcode, 8, 8, struct xenpf_microcode_update)
XEN_ABI_FIELD(struct dom0_op, u.platform_quirk, 8, 4, struct xenpf_platform_quirk)
XEN_ABI_FIELD(struct dom0_op, u.physical_memory_map, 8, 24, struct dom0_memory_map_entry)
XEN_ABI_FIELD(struct dom0_op, u.pad, 8, 128, uint8_t [128])
XEN_ABI_TYPE(dom0_op_t, 136, struct dom0_op)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00030201 && __XEN_INTERFACE_VERSION__ < 0x00030204
XEN_ABI_RECORD(__guest_handle_const_dom0_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_const_dom0_op_t, p, 0, 4, const dom0_op_t *)
XEN_ABI_RECORD(__guest_handle_dom0_op_t, 4, 4)
XEN_ABI_FIELD(__guest_handle_dom0_op_t, p, 0, 4, dom0_op_t *)
#endif
#if __XEN_INTERFACE_VERSION__ < 0x00030201
XEN_ABI_TYPE(__guest_handle_const_dom0_op_t, 4, const dom0_op_t *)
XEN_ABI_TYPE(__guest_handle_dom0_op_t, 4, dom0_op_t *)
#endif
