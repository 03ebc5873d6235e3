/* SPDX-License-Identifier: MIT */
/* io/fsif.h on x86_64, written by `make snapshots`; check.h says what a line means. */
XEN_ABI_STRING(STATE_INITIALISED, "init")
XEN_ABI_STRING(STATE_READY, "ready")
XEN_ABI_STRING(STATE_CLOSING, "closing")
XEN_ABI_STRING(STATE_CLOSED, "closed")
XEN_ABI_CONST(REQ_FILE_OPEN, 1)
XEN_ABI_CONST(REQ_FILE_CLOSE, 2)
XEN_ABI_CONST(REQ_FILE_READ, 3)
XEN_ABI_CONST(REQ_FILE_WRITE, 4)
XEN_ABI_CONST(REQ_STAT, 5)
XEN_ABI_CONST(REQ_FILE_TRUNCATE, 6)
XEN_ABI_CONST(REQ_REMOVE, 7)
XEN_ABI_CONST(REQ_RENAME, 8)
XEN_ABI_CONST(REQ_CREATE, 9)
XEN_ABI_CONST(REQ_DIR_LIST, 10)
XEN_ABI_CONST(REQ_CHMOD, 11)
XEN_ABI_CONST(REQ_FS_SPACE, 12)
XEN_ABI_CONST(REQ_FILE_SYNC, 13)
XEN_ABI_CONST(NR_FILES_SHIFT, 0)
XEN_ABI_CONST(NR_FILES_SIZE, 16)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(NR_FILES_MASK, 0xffff)
#endif
XEN_ABI_CONST(ERROR_SIZE, 32)
XEN_ABI_CONST(ERROR_SHIFT, 16)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(ERROR_MASK, 0xffffffff0000)
#endif
XEN_ABI_CONST(HAS_MORE_SHIFT, 48)
#if !defined(__cplusplus) || __cplusplus >= 201103L
XEN_ABI_CONST(HAS_MORE_FLAG, 0x1000000000000)
#endif
XEN_ABI_CONST(FSIF_RING_ENTRY_SIZE, 64)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_CONST(FSIF_NR_READ_GNTS, 11)
XEN_ABI_CONST(FSIF_NR_WRITE_GNTS, 11)
#else
XEN_ABI_CONST(FSIF_NR_READ_GNTS, 9)
XEN_ABI_CONST(FSIF_NR_WRITE_GNTS, 9)
#endif
XEN_ABI_RECORD(struct fsif_open_request, 4, 4)
XEN_ABI_FIELD(struct fsif_open_request, gref, 0, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_close_request, 4, 4)
XEN_ABI_FIELD(struct fsif_close_request, fd, 0, 4, uint32_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_RECORD_MIN(struct fsif_read_request, 24, 8)
#else
XEN_ABI_RECORD(struct fsif_read_request, 32, 8)
#endif
XEN_ABI_FIELD(struct fsif_read_request, fd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_read_request, pad, 4, 4, int32_t)
XEN_ABI_FIELD(struct fsif_read_request, len, 8, 8, uint64_t)
XEN_ABI_FIELD(struct fsif_read_request, offset, 16, 8, uint64_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_TAIL(struct fsif_read_request, grefs, 24, 4, grant_ref_t [])
#else
XEN_ABI_FIELD(struct fsif_read_request, grefs, 24, 4, grant_ref_t [1])
XEN_ABI_HOLE(struct fsif_read_request, 28, 4)
#endif
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_RECORD_MIN(struct fsif_write_request, 24, 8)
#else
XEN_ABI_RECORD(struct fsif_write_request, 32, 8)
#endif
XEN_ABI_FIELD(struct fsif_write_request, fd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_write_request, pad, 4, 4, int32_t)
XEN_ABI_FIELD(struct fsif_write_request, len, 8, 8, uint64_t)
XEN_ABI_FIELD(struct fsif_write_request, offset, 16, 8, uint64_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_TAIL(struct fsif_write_request, grefs, 24, 4, grant_ref_t [])
#else
XEN_ABI_FIELD(struct fsif_write_request, grefs, 24, 4, grant_ref_t [1])
XEN_ABI_HOLE(struct fsif_write_request, 28, 4)
#endif
XEN_ABI_RECORD(struct fsif_stat_request, 4, 4)
XEN_ABI_FIELD(struct fsif_stat_request, fd, 0, 4, uint32_t)
XEN_ABI_RECORD(struct fsif_stat_response, 48, 8)
XEN_ABI_FIELD(struct fsif_stat_response, stat_mode, 0, 4, int32_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_uid, 4, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_gid, 8, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_ret, 12, 4, int32_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_size, 16, 8, int64_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_atime, 24, 8, int64_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_mtime, 32, 8, int64_t)
XEN_ABI_FIELD(struct fsif_stat_response, stat_ctime, 40, 8, int64_t)
XEN_ABI_RECORD(struct fsif_truncate_request, 16, 8)
XEN_ABI_FIELD(struct fsif_truncate_request, fd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_truncate_request, pad, 4, 4, int32_t)
XEN_ABI_FIELD(struct fsif_truncate_request, length, 8, 8, int64_t)
XEN_ABI_RECORD(struct fsif_remove_request, 4, 4)
XEN_ABI_FIELD(struct fsif_remove_request, gref, 0, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_rename_request, 8, 4)
XEN_ABI_FIELD(struct fsif_rename_request, old_name_offset, 0, 2, uint16_t)
XEN_ABI_FIELD(struct fsif_rename_request, new_name_offset, 2, 2, uint16_t)
XEN_ABI_FIELD(struct fsif_rename_request, gref, 4, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_create_request, 12, 4)
XEN_ABI_FIELD(struct fsif_create_request, directory, 0, 1, int8_t)
XEN_ABI_FIELD(struct fsif_create_request, pad, 1, 1, int8_t)
XEN_ABI_FIELD(struct fsif_create_request, pad2, 2, 2, int16_t)
XEN_ABI_FIELD(struct fsif_create_request, mode, 4, 4, int32_t)
XEN_ABI_FIELD(struct fsif_create_request, gref, 8, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_list_request, 8, 4)
XEN_ABI_FIELD(struct fsif_list_request, offset, 0, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_list_request, gref, 4, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_chmod_request, 8, 4)
XEN_ABI_FIELD(struct fsif_chmod_request, fd, 0, 4, uint32_t)
XEN_ABI_FIELD(struct fsif_chmod_request, mode, 4, 4, int32_t)
XEN_ABI_RECORD(struct fsif_space_request, 4, 4)
XEN_ABI_FIELD(struct fsif_space_request, gref, 0, 4, grant_ref_t)
XEN_ABI_RECORD(struct fsif_sync_request, 4, 4)
XEN_ABI_FIELD(struct fsif_sync_request, fd, 0, 4, uint32_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_RECORD(struct fsif_request, 32, 8)
#else
XEN_ABI_RECORD(struct fsif_request, 40, 8)
#endif
XEN_ABI_FIELD(struct fsif_request, type, 0, 1, uint8_t)
XEN_ABI_FIELD(struct fsif_request, pad, 1, 1, uint8_t)
XEN_ABI_FIELD(struct fsif_request, id, 2, 2, uint16_t)
XEN_ABI_FIELD(struct fsif_request, pad2, 4, 4, uint32_t)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_UNNAMED(struct fsif_request, u, 8, 24, union)
#else
XEN_ABI_UNNAMED(struct fsif_request, u, 8, 32, union)
#endif
XEN_ABI_FIELD(struct fsif_request, u.fopen, 8, 4, struct fsif_open_request)
XEN_ABI_FIELD(struct fsif_request, u.fclose, 8, 4, struct fsif_close_request)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_FIELD(struct fsif_request, u.fread, 8, 24, struct fsif_read_request)
XEN_ABI_FIELD(struct fsif_request, u.fwrite, 8, 24, struct fsif_write_request)
#else
XEN_ABI_FIELD(struct fsif_request, u.fread, 8, 32, struct fsif_read_request)
XEN_ABI_FIELD(struct fsif_request, u.fwrite, 8, 32, struct fsif_write_request)
#endif
XEN_ABI_FIELD(struct fsif_request, u.fstat, 8, 4, struct fsif_stat_request)
XEN_ABI_FIELD(struct fsif_request, u.ftruncate, 8, 16, struct fsif_truncate_request)
XEN_ABI_FIELD(struct fsif_request, u.fremove, 8, 4, struct fsif_remove_request)
XEN_ABI_FIELD(struct fsif_request, u.frename, 8, 8, struct fsif_rename_request)
XEN_ABI_FIELD(struct fsif_request, u.fcreate, 8, 12, struct fsif_create_request)
XEN_ABI_FIELD(struct fsif_request, u.flist, 8, 8, struct fsif_list_request)
XEN_ABI_FIELD(struct fsif_request, u.fchmod, 8, 8, struct fsif_chmod_request)
XEN_ABI_FIELD(struct fsif_request, u.fspace, 8, 4, struct fsif_space_request)
XEN_ABI_FIELD(struct fsif_request, u.fsync, 8, 4, struct fsif_sync_request)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_TYPE(fsif_request_t, 32, struct fsif_request)
#else
XEN_ABI_TYPE(fsif_request_t, 40, struct fsif_request)
#endif
XEN_ABI_RECORD(struct fsif_response, 56, 8)
XEN_ABI_FIELD(struct fsif_response, id, 0, 2, uint16_t)
XEN_ABI_FIELD(struct fsif_response, pad1, 2, 2, uint16_t)
XEN_ABI_FIELD(struct fsif_response, pad2, 4, 4, uint32_t)
XEN_ABI_UNNAMED(struct fsif_response, u, 8, 48, union)
XEN_ABI_FIELD(struct fsif_response, u.ret_val, 8, 8, uint64_t)
XEN_ABI_FIELD(struct fsif_response, u.fstat, 8, 48, struct fsif_stat_response)
XEN_ABI_TYPE(fsif_response_t, 56, struct fsif_response)
XEN_ABI_RECORD(struct fsif_back_ring, 24, 8)
XEN_ABI_FIELD(struct fsif_back_ring, rsp_prod_pvt, 0, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_back_ring, req_cons, 4, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_back_ring, nr_ents, 8, 4, unsigned int)
XEN_ABI_HOLE(struct fsif_back_ring, 12, 4)
XEN_ABI_FIELD(struct fsif_back_ring, sring, 16, 8, struct fsif_sring *)
XEN_ABI_RECORD(struct fsif_front_ring, 24, 8)
XEN_ABI_FIELD(struct fsif_front_ring, req_prod_pvt, 0, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_front_ring, rsp_cons, 4, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_front_ring, nr_ents, 8, 4, unsigned int)
XEN_ABI_HOLE(struct fsif_front_ring, 12, 4)
XEN_ABI_FIELD(struct fsif_front_ring, sring, 16, 8, struct fsif_sring *)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_RECORD_MIN(struct fsif_sring, 64, 8)
#else
XEN_ABI_RECORD(struct fsif_sring, 120, 8)
#endif
XEN_ABI_FIELD(struct fsif_sring, req_prod, 0, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_sring, req_event, 4, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_sring, rsp_prod, 8, 4, RING_IDX)
XEN_ABI_FIELD(struct fsif_sring, rsp_event, 12, 4, RING_IDX)
XEN_ABI_UNNAMED(struct fsif_sring, pvt, 16, 4, union)
XEN_ABI_UNNAMED(struct fsif_sring, pvt.netif, 16, 1, struct)
XEN_ABI_FIELD(struct fsif_sring, pvt.netif.smartpoll_active, 16, 1, uint8_t)
XEN_ABI_UNNAMED(struct fsif_sring, pvt.tapif_user, 16, 1, struct)
XEN_ABI_FIELD(struct fsif_sring, pvt.tapif_user.msg, 16, 1, uint8_t)
XEN_ABI_FIELD(struct fsif_sring, pvt.pvt_pad, 16, 4, uint8_t [4])
XEN_ABI_FIELD(struct fsif_sring, __pad, 20, 44, uint8_t [44])
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_TAIL(struct fsif_sring, ring, 64, 56, union fsif_sring_entry [])
#else
XEN_ABI_FIELD(struct fsif_sring, ring, 64, 56, union fsif_sring_entry [1])
#endif
XEN_ABI_RECORD(union fsif_sring_entry, 56, 8)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_FIELD(union fsif_sring_entry, req, 0, 32, struct fsif_request)
#else
XEN_ABI_FIELD(union fsif_sring_entry, req, 0, 40, struct fsif_request)
#endif
XEN_ABI_FIELD(union fsif_sring_entry, rsp, 0, 56, struct fsif_response)
XEN_ABI_TYPE(fsif_back_ring_t, 24, struct fsif_back_ring)
XEN_ABI_TYPE(fsif_front_ring_t, 24, struct fsif_front_ring)
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
XEN_ABI_TYPE(fsif_sring_t, 64, struct fsif_sring)
#else
XEN_ABI_TYPE(fsif_sring_t, 120, struct fsif_sring)
#endif
