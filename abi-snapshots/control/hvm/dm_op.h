/* SPDX-License-Identifier: MIT */
/* hvm/dm_op.h of Xen 4.9 to 4.21; ../../check.h says what a line means. */
/* XEN_DMOP_*: xen_dm_op.op; the member of xen_dm_op.u that it uses has the same name */
XEN_ABI_CONST(XEN_DMOP_create_ioreq_server, 1)
XEN_ABI_CONST(XEN_DMOP_get_ioreq_server_info, 2)
XEN_ABI_CONST(XEN_DMOP_map_io_range_to_ioreq_server, 3)
XEN_ABI_CONST(XEN_DMOP_unmap_io_range_from_ioreq_server, 4)
XEN_ABI_CONST(XEN_DMOP_set_ioreq_server_state, 5)
XEN_ABI_CONST(XEN_DMOP_destroy_ioreq_server, 6)
XEN_ABI_CONST(XEN_DMOP_track_dirty_vram, 7)
XEN_ABI_CONST(XEN_DMOP_set_pci_intx_level, 8)
XEN_ABI_CONST(XEN_DMOP_set_isa_irq_level, 9)
XEN_ABI_CONST(XEN_DMOP_set_pci_link_route, 10)
XEN_ABI_CONST(XEN_DMOP_modified_memory, 11)
XEN_ABI_CONST(XEN_DMOP_set_mem_type, 12)
XEN_ABI_CONST(XEN_DMOP_inject_event, 13)
XEN_ABI_CONST(XEN_DMOP_inject_msi, 14)
XEN_ABI_CONST(XEN_DMOP_map_mem_type_to_ioreq_server, 15)
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_CONST(XEN_DMOP_remote_shutdown, 16)
#endif
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_DMOP_relocate_memory, 17)
XEN_ABI_CONST(XEN_DMOP_pin_memory_cacheattr, 18)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_CONST(XEN_DMOP_set_irq_level, 19)
XEN_ABI_CONST(XEN_DMOP_nr_vcpus, 20)
#endif
/* ioservid_t: number of an ioreq server (I/O request server) of a domain */
XEN_ABI_TYPE(ioservid_t, 2, uint16_t)
/* xen_dm_op_map_mem_type_to_ioreq_server.flags */
XEN_ABI_CONST(XEN_DMOP_IOREQ_MEM_ACCESS_READ, 1U)
XEN_ABI_CONST(XEN_DMOP_IOREQ_MEM_ACCESS_WRITE, 2U)
/* XEN_DMOP_map_mem_type_to_ioreq_server: send writes to HVMMEM_ioreq_server memory to a server */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_dm_op_map_mem_type_to_ioreq_server, 16, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_map_mem_type_to_ioreq_server, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_map_mem_type_to_ioreq_server, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_map_mem_type_to_ioreq_server, type, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_map_mem_type_to_ioreq_server, flags, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_map_mem_type_to_ioreq_server, opaque, 8, 8, uint64_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_map_mem_type_to_ioreq_server_t, 16, struct xen_dm_op_map_mem_type_to_ioreq_server)
#endif
/* XEN_DMOP_create_ioreq_server: create a server, which starts disabled */
XEN_ABI_RECORD(struct xen_dm_op_create_ioreq_server, 6, 2)
XEN_ABI_FIELD(struct xen_dm_op_create_ioreq_server, handle_bufioreq, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_create_ioreq_server, pad, 1, 3, uint8_t [3])
XEN_ABI_FIELD(struct xen_dm_op_create_ioreq_server, id, 4, 2, ioservid_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_create_ioreq_server_t, 6, struct xen_dm_op_create_ioreq_server)
#endif
/* xen_dm_op_get_ioreq_server_info.flags; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(_XEN_DMOP_no_gfns, 0)
XEN_ABI_CONST(XEN_DMOP_no_gfns, 1U)
#endif
/* XEN_DMOP_get_ioreq_server_info: get the pages and the event channel of a server */
#if XEN_CONTROL_RELEASE < 410
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_get_ioreq_server_info, 24, 8)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, pad, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_port, 4, 4, evtchn_port_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, ioreq_pfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_pfn, 16, 8, uint64_aligned_t)
#endif
#endif
#if XEN_CONTROL_RELEASE == 410
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_get_ioreq_server_info, 24, 8)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, pad, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_port, 4, 4, evtchn_port_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, ioreq_gfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_gfn, 16, 8, uint64_aligned_t)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 411
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_get_ioreq_server_info, 24, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_get_ioreq_server_info, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, flags, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_port, 4, 4, evtchn_port_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, ioreq_gfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_get_ioreq_server_info, bufioreq_gfn, 16, 8, uint64_aligned_t)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_get_ioreq_server_info_t, 24, struct xen_dm_op_get_ioreq_server_info)
#endif
/* xen_dm_op_ioreq_server_range.type */
XEN_ABI_CONST(XEN_DMOP_IO_RANGE_PORT, 0)
XEN_ABI_CONST(XEN_DMOP_IO_RANGE_MEMORY, 1)
XEN_ABI_CONST(XEN_DMOP_IO_RANGE_PCI, 2)
XEN_ABI_MACRO(XEN_DMOP_PCI_SBDF(s, b, d, f), ((((s) & 0xffff) << 16) | (((b) & 0xff) << 8) | (((d) & 0x1f) << 3) | ((f) & 0x07)))
/* XEN_DMOP_map_io_range_to_ioreq_server, XEN_DMOP_unmap_...: add or remove a range */
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_ioreq_server_range, 24, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_ioreq_server_range, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_ioreq_server_range, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_ioreq_server_range, pad, 2, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_ioreq_server_range, type, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_ioreq_server_range, start, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_ioreq_server_range, end, 16, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_ioreq_server_range_t, 24, struct xen_dm_op_ioreq_server_range)
#endif
/* XEN_DMOP_set_ioreq_server_state: enable or disable a server */
XEN_ABI_RECORD(struct xen_dm_op_set_ioreq_server_state, 4, 2)
XEN_ABI_FIELD(struct xen_dm_op_set_ioreq_server_state, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_set_ioreq_server_state, enabled, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_ioreq_server_state, pad, 3, 1, uint8_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_set_ioreq_server_state_t, 4, struct xen_dm_op_set_ioreq_server_state)
#endif
/* XEN_DMOP_destroy_ioreq_server: destroy a server and remove its ranges */
XEN_ABI_RECORD(struct xen_dm_op_destroy_ioreq_server, 4, 2)
XEN_ABI_FIELD(struct xen_dm_op_destroy_ioreq_server, id, 0, 2, ioservid_t)
XEN_ABI_FIELD(struct xen_dm_op_destroy_ioreq_server, pad, 2, 2, uint16_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_destroy_ioreq_server_t, 4, struct xen_dm_op_destroy_ioreq_server)
#endif
/* XEN_DMOP_track_dirty_vram: report which pages of emulated video memory were written to */
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_track_dirty_vram, 16, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_track_dirty_vram, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_track_dirty_vram, nr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_track_dirty_vram, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_track_dirty_vram, first_pfn, 8, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_track_dirty_vram_t, 16, struct xen_dm_op_track_dirty_vram)
#endif
/* XEN_DMOP_set_pci_intx_level: set the level of an interrupt pin of an emulated PCI device */
XEN_ABI_RECORD(struct xen_dm_op_set_pci_intx_level, 6, 2)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_intx_level, domain, 0, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_intx_level, bus, 2, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_intx_level, device, 3, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_intx_level, intx, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_intx_level, level, 5, 1, uint8_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_set_pci_intx_level_t, 6, struct xen_dm_op_set_pci_intx_level)
#endif
/* XEN_DMOP_set_isa_irq_level: set the level of an emulated ISA interrupt line */
XEN_ABI_RECORD(struct xen_dm_op_set_isa_irq_level, 2, 1)
XEN_ABI_FIELD(struct xen_dm_op_set_isa_irq_level, isa_irq, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_isa_irq_level, level, 1, 1, uint8_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_set_isa_irq_level_t, 2, struct xen_dm_op_set_isa_irq_level)
#endif
/* XEN_DMOP_set_pci_link_route: connect a PCI interrupt link to an ISA interrupt line */
XEN_ABI_RECORD(struct xen_dm_op_set_pci_link_route, 2, 1)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_link_route, link, 0, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_pci_link_route, isa_irq, 1, 1, uint8_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_set_pci_link_route_t, 2, struct xen_dm_op_set_pci_link_route)
#endif
/* XEN_DMOP_modified_memory: report pages that the device model wrote to, for the dirty log */
XEN_ABI_RECORD(struct xen_dm_op_modified_memory, 8, 4)
XEN_ABI_FIELD(struct xen_dm_op_modified_memory, nr_extents, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_modified_memory, opaque, 4, 4, uint32_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_modified_memory_t, 8, struct xen_dm_op_modified_memory)
#endif
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_modified_memory_extent, 16, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_modified_memory_extent, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_modified_memory_extent, nr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_modified_memory_extent, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_modified_memory_extent, first_pfn, 8, 8, uint64_aligned_t)
/* XEN_DMOP_set_mem_type: change the memory type (HVMMEM_*) of a range of gfns */
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_set_mem_type, 16, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_set_mem_type, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_set_mem_type, nr, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_set_mem_type, mem_type, 4, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_set_mem_type, pad, 6, 2, uint16_t)
XEN_ABI_FIELD(struct xen_dm_op_set_mem_type, first_pfn, 8, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_set_mem_type_t, 16, struct xen_dm_op_set_mem_type)
#endif
/* xen_dm_op_inject_event.type */
XEN_ABI_CONST(XEN_DMOP_EVENT_ext_int, 0)
XEN_ABI_CONST(XEN_DMOP_EVENT_nmi, 2)
XEN_ABI_CONST(XEN_DMOP_EVENT_hw_exc, 3)
XEN_ABI_CONST(XEN_DMOP_EVENT_sw_int, 4)
XEN_ABI_CONST(XEN_DMOP_EVENT_pri_sw_exc, 5)
XEN_ABI_CONST(XEN_DMOP_EVENT_sw_exc, 6)
/* XEN_DMOP_inject_event: inject an exception or interrupt into a VCPU when it runs next */
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_inject_event, 24, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_inject_event, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_inject_event, vcpuid, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, vector, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, type, 5, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, insn_len, 6, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, pad0, 7, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, error_code, 8, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, pad1, 12, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_event, cr2, 16, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_inject_event_t, 24, struct xen_dm_op_inject_event)
#endif
/* XEN_DMOP_inject_msi: deliver a message-signalled interrupt (MSI) of an emulated device */
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_inject_msi, 16, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_inject_msi, 16, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_inject_msi, data, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_msi, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_inject_msi, addr, 8, 8, uint64_aligned_t)
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_inject_msi_t, 16, struct xen_dm_op_inject_msi)
#endif
/* XEN_DMOP_remote_shutdown: shut the domain down, as SCHEDOP_remote_shutdown does */
#if XEN_CONTROL_RELEASE >= 410
XEN_ABI_RECORD(struct xen_dm_op_remote_shutdown, 4, 4)
XEN_ABI_FIELD(struct xen_dm_op_remote_shutdown, reason, 0, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_remote_shutdown_t, 4, struct xen_dm_op_remote_shutdown)
#endif
/* XEN_DMOP_relocate_memory: move memory to other gfns, as XENMAPSPACE_gmfn_range does */
#if XEN_CONTROL_RELEASE >= 411
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_relocate_memory, 24, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_relocate_memory, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_relocate_memory, size, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_relocate_memory, pad, 4, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_relocate_memory, src_gfn, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_relocate_memory, dst_gfn, 16, 8, uint64_aligned_t)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_relocate_memory_t, 24, struct xen_dm_op_relocate_memory)
#endif
/* xen_dm_op_pin_memory_cacheattr.type; the numbers are those of the PAT MSR; since 4.11 */
#if XEN_CONTROL_RELEASE >= 411
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_UC, 0)
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_WC, 1)
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_WT, 4)
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_WP, 5)
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_WB, 6)
XEN_ABI_CONST(XEN_DMOP_MEM_CACHEATTR_UCM, 7)
XEN_ABI_CONST(XEN_DMOP_DELETE_MEM_CACHEATTR, 0xffffffffU)
#endif
/* XEN_DMOP_pin_memory_cacheattr: fix the cacheability of gfns, regardless of the guest */
#if XEN_CONTROL_RELEASE >= 411
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op_pin_memory_cacheattr, 24, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op_pin_memory_cacheattr, 24, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op_pin_memory_cacheattr, start, 0, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_pin_memory_cacheattr, end, 8, 8, uint64_aligned_t)
XEN_ABI_FIELD(struct xen_dm_op_pin_memory_cacheattr, type, 16, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_pin_memory_cacheattr, pad, 20, 4, uint32_t)
#endif
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_TYPE(xen_dm_op_pin_memory_cacheattr_t, 24, struct xen_dm_op_pin_memory_cacheattr)
#endif
/* XEN_DMOP_set_irq_level: set the level of a shared peripheral interrupt (SPI) */
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_RECORD(struct xen_dm_op_set_irq_level, 8, 4)
XEN_ABI_FIELD(struct xen_dm_op_set_irq_level, irq, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op_set_irq_level, level, 4, 1, uint8_t)
XEN_ABI_FIELD(struct xen_dm_op_set_irq_level, pad, 5, 3, uint8_t [3])
XEN_ABI_TYPE(xen_dm_op_set_irq_level_t, 8, struct xen_dm_op_set_irq_level)
#endif
/* XEN_DMOP_nr_vcpus: get the maximum number of VCPUs of the domain */
#if XEN_CONTROL_RELEASE >= 415
XEN_ABI_RECORD(struct xen_dm_op_nr_vcpus, 4, 4)
XEN_ABI_FIELD(struct xen_dm_op_nr_vcpus, vcpus, 0, 4, uint32_t)
XEN_ABI_TYPE(xen_dm_op_nr_vcpus_t, 4, struct xen_dm_op_nr_vcpus)
#endif
/* xen_dm_op: the operation and its argument; buffer 0 of a call; 32 bytes on every ABI */
#if XEN_CONTROL_RELEASE < 410
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op, 32, 8)
XEN_ABI_FIELD(struct xen_dm_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_dm_op, u, 8, 24, union)
XEN_ABI_FIELD(struct xen_dm_op, u.create_ioreq_server, 8, 6, struct xen_dm_op_create_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.get_ioreq_server_info, 8, 24, struct xen_dm_op_get_ioreq_server_info)
XEN_ABI_FIELD(struct xen_dm_op, u.map_io_range_to_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.unmap_io_range_from_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.set_ioreq_server_state, 8, 4, struct xen_dm_op_set_ioreq_server_state)
XEN_ABI_FIELD(struct xen_dm_op, u.destroy_ioreq_server, 8, 4, struct xen_dm_op_destroy_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.track_dirty_vram, 8, 16, struct xen_dm_op_track_dirty_vram)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_intx_level, 8, 6, struct xen_dm_op_set_pci_intx_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_isa_irq_level, 8, 2, struct xen_dm_op_set_isa_irq_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_link_route, 8, 2, struct xen_dm_op_set_pci_link_route)
XEN_ABI_FIELD(struct xen_dm_op, u.modified_memory, 8, 8, struct xen_dm_op_modified_memory)
XEN_ABI_FIELD(struct xen_dm_op, u.set_mem_type, 8, 16, struct xen_dm_op_set_mem_type)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_event, 8, 24, struct xen_dm_op_inject_event)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_msi, 8, 16, struct xen_dm_op_inject_msi)
XEN_ABI_FIELD(struct xen_dm_op, u.map_mem_type_to_ioreq_server, 8, 16, struct xen_dm_op_map_mem_type_to_ioreq_server)
#endif
#endif
#if XEN_CONTROL_RELEASE == 410
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op, 32, 8)
XEN_ABI_FIELD(struct xen_dm_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_dm_op, u, 8, 24, union)
XEN_ABI_FIELD(struct xen_dm_op, u.create_ioreq_server, 8, 6, struct xen_dm_op_create_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.get_ioreq_server_info, 8, 24, struct xen_dm_op_get_ioreq_server_info)
XEN_ABI_FIELD(struct xen_dm_op, u.map_io_range_to_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.unmap_io_range_from_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.set_ioreq_server_state, 8, 4, struct xen_dm_op_set_ioreq_server_state)
XEN_ABI_FIELD(struct xen_dm_op, u.destroy_ioreq_server, 8, 4, struct xen_dm_op_destroy_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.track_dirty_vram, 8, 16, struct xen_dm_op_track_dirty_vram)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_intx_level, 8, 6, struct xen_dm_op_set_pci_intx_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_isa_irq_level, 8, 2, struct xen_dm_op_set_isa_irq_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_link_route, 8, 2, struct xen_dm_op_set_pci_link_route)
XEN_ABI_FIELD(struct xen_dm_op, u.modified_memory, 8, 8, struct xen_dm_op_modified_memory)
XEN_ABI_FIELD(struct xen_dm_op, u.set_mem_type, 8, 16, struct xen_dm_op_set_mem_type)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_event, 8, 24, struct xen_dm_op_inject_event)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_msi, 8, 16, struct xen_dm_op_inject_msi)
XEN_ABI_FIELD(struct xen_dm_op, u.map_mem_type_to_ioreq_server, 8, 16, struct xen_dm_op_map_mem_type_to_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.remote_shutdown, 8, 4, struct xen_dm_op_remote_shutdown)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 411 && XEN_CONTROL_RELEASE < 415
#if defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op, 32, 8)
XEN_ABI_FIELD(struct xen_dm_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_dm_op, u, 8, 24, union)
XEN_ABI_FIELD(struct xen_dm_op, u.create_ioreq_server, 8, 6, struct xen_dm_op_create_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.get_ioreq_server_info, 8, 24, struct xen_dm_op_get_ioreq_server_info)
XEN_ABI_FIELD(struct xen_dm_op, u.map_io_range_to_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.unmap_io_range_from_ioreq_server, 8, 24, struct xen_dm_op_ioreq_server_range)
XEN_ABI_FIELD(struct xen_dm_op, u.set_ioreq_server_state, 8, 4, struct xen_dm_op_set_ioreq_server_state)
XEN_ABI_FIELD(struct xen_dm_op, u.destroy_ioreq_server, 8, 4, struct xen_dm_op_destroy_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.track_dirty_vram, 8, 16, struct xen_dm_op_track_dirty_vram)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_intx_level, 8, 6, struct xen_dm_op_set_pci_intx_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_isa_irq_level, 8, 2, struct xen_dm_op_set_isa_irq_level)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_link_route, 8, 2, struct xen_dm_op_set_pci_link_route)
XEN_ABI_FIELD(struct xen_dm_op, u.modified_memory, 8, 8, struct xen_dm_op_modified_memory)
XEN_ABI_FIELD(struct xen_dm_op, u.set_mem_type, 8, 16, struct xen_dm_op_set_mem_type)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_event, 8, 24, struct xen_dm_op_inject_event)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_msi, 8, 16, struct xen_dm_op_inject_msi)
XEN_ABI_FIELD(struct xen_dm_op, u.map_mem_type_to_ioreq_server, 8, 16, struct xen_dm_op_map_mem_type_to_ioreq_server)
XEN_ABI_FIELD(struct xen_dm_op, u.remote_shutdown, 8, 4, struct xen_dm_op_remote_shutdown)
XEN_ABI_FIELD(struct xen_dm_op, u.relocate_memory, 8, 24, struct xen_dm_op_relocate_memory)
XEN_ABI_FIELD(struct xen_dm_op, u.pin_memory_cacheattr, 8, 24, struct xen_dm_op_pin_memory_cacheattr)
#endif
#endif
#if XEN_CONTROL_RELEASE >= 415
#if defined(XEN_ABI_X86_32) && !defined(__XEN_TOOLS__)
XEN_ABI_RECORD(struct xen_dm_op, 32, 4)
#else
XEN_ABI_RECORD(struct xen_dm_op, 32, 8)
#endif
XEN_ABI_FIELD(struct xen_dm_op, op, 0, 4, uint32_t)
XEN_ABI_FIELD(struct xen_dm_op, pad, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct xen_dm_op, u, 8, 24, union)
XEN_ABI_FIELD(struct xen_dm_op, u.create_ioreq_server, 8, 6, xen_dm_op_create_ioreq_server_t)
XEN_ABI_FIELD(struct xen_dm_op, u.get_ioreq_server_info, 8, 24, xen_dm_op_get_ioreq_server_info_t)
XEN_ABI_FIELD(struct xen_dm_op, u.map_io_range_to_ioreq_server, 8, 24, xen_dm_op_ioreq_server_range_t)
XEN_ABI_FIELD(struct xen_dm_op, u.unmap_io_range_from_ioreq_server, 8, 24, xen_dm_op_ioreq_server_range_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_ioreq_server_state, 8, 4, xen_dm_op_set_ioreq_server_state_t)
XEN_ABI_FIELD(struct xen_dm_op, u.destroy_ioreq_server, 8, 4, xen_dm_op_destroy_ioreq_server_t)
XEN_ABI_FIELD(struct xen_dm_op, u.track_dirty_vram, 8, 16, xen_dm_op_track_dirty_vram_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_intx_level, 8, 6, xen_dm_op_set_pci_intx_level_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_isa_irq_level, 8, 2, xen_dm_op_set_isa_irq_level_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_irq_level, 8, 8, xen_dm_op_set_irq_level_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_pci_link_route, 8, 2, xen_dm_op_set_pci_link_route_t)
XEN_ABI_FIELD(struct xen_dm_op, u.modified_memory, 8, 8, xen_dm_op_modified_memory_t)
XEN_ABI_FIELD(struct xen_dm_op, u.set_mem_type, 8, 16, xen_dm_op_set_mem_type_t)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_event, 8, 24, xen_dm_op_inject_event_t)
XEN_ABI_FIELD(struct xen_dm_op, u.inject_msi, 8, 16, xen_dm_op_inject_msi_t)
XEN_ABI_FIELD(struct xen_dm_op, u.map_mem_type_to_ioreq_server, 8, 16, xen_dm_op_map_mem_type_to_ioreq_server_t)
XEN_ABI_FIELD(struct xen_dm_op, u.remote_shutdown, 8, 4, xen_dm_op_remote_shutdown_t)
XEN_ABI_FIELD(struct xen_dm_op, u.relocate_memory, 8, 24, xen_dm_op_relocate_memory_t)
XEN_ABI_FIELD(struct xen_dm_op, u.pin_memory_cacheattr, 8, 24, xen_dm_op_pin_memory_cacheattr_t)
XEN_ABI_FIELD(struct xen_dm_op, u.nr_vcpus, 8, 4, xen_dm_op_nr_vcpus_t)
#endif
/* xen_dm_op_buf: one buffer of a call */
#if defined(XEN_ABI_X86_32)
XEN_ABI_RECORD(struct xen_dm_op_buf, 8, 4)
XEN_ABI_FIELD(struct xen_dm_op_buf, h, 0, 4, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xen_dm_op_buf, size, 4, 4, xen_ulong_t)
#else
XEN_ABI_RECORD(struct xen_dm_op_buf, 16, 8)
XEN_ABI_FIELD(struct xen_dm_op_buf, h, 0, 8, XEN_GUEST_HANDLE(void))
XEN_ABI_FIELD(struct xen_dm_op_buf, size, 8, 8, xen_ulong_t)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_TYPE(xen_dm_op_buf_t, 8, struct xen_dm_op_buf)
#else
XEN_ABI_TYPE(xen_dm_op_buf_t, 16, struct xen_dm_op_buf)
#endif
#if defined(XEN_ABI_X86_32)
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_dm_op_buf_t), 4, xen_dm_op_buf_t *)
#else
XEN_ABI_HANDLE(XEN_GUEST_HANDLE(xen_dm_op_buf_t), 8, xen_dm_op_buf_t *)
#endif
