/* SPDX-License-Identifier: MIT */
/*
 * fsif.h - files of the back end, by call. Only of historical interest.
 *
 * Contract: the front end makes one ring of pages and grants them; the back end
 *           answers in any order. Both use the event hold-off of ring.h. It was
 *           spoken by Mini-OS and a daemon of Xen 3.3 to 4.1; 9pfs.h is what took
 *           its place. Its names have no prefix: include it late.
 * Layout:   a request has the same offsets on every ABI. The slot has 56 bytes, and
 *           not the 64 of FSIF_RING_ENTRY_SIZE.
 */
#ifndef __XEN_PUBLIC_IO_FSIF_H__
#define __XEN_PUBLIC_IO_FSIF_H__

#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Since 3.3; numbers are decimal; none has a default.
 *
 *   key            writer  value
 *   ring-size      front   pages of the ring
 *   ring-ref-N     front   the grant of each, from 0
 *   event-channel  front   its port
 *   state          both    STATE_*, each in its own folder: words, not those of xenbus.h
 *
 * States
 *
 *   front  back   it did before
 *   init          front: an empty folder
 *   ready         front: ring and port, then its nodes
 *          ready  back: mapped and bound them; requests may flow
 *   closing, closed  either
 */
#define STATE_INITIALISED       "init"
#define STATE_READY             "ready"
#define STATE_CLOSING           "closing"
#define STATE_CLOSED            "closed"

/*
 * fsif_request.type: the member of `u`; what it does -> ret_val. All that can
 * fail has a negative ret_val then. A gref is a page of the front end's, and a
 * path is a string that ends with a 0. Since 3.3.
 */
#define REQ_FILE_OPEN            1  /* fopen: the path -> the file's number */
#define REQ_FILE_CLOSE           2  /* fclose -> 0 */
#define REQ_FILE_READ            3  /* fread -> bytes read */
#define REQ_FILE_WRITE           4  /* fwrite -> bytes written */
#define REQ_STAT                 5  /* fstat -> u.fstat in place of ret_val */
#define REQ_FILE_TRUNCATE        6  /* ftruncate -> 0 */
#define REQ_REMOVE               7  /* fremove: the path -> 0 */
#define REQ_RENAME               8  /* frename: both paths -> 0 */
#define REQ_CREATE               9  /* fcreate: the path -> 0, or the file's number */
#define REQ_DIR_LIST            10  /* flist: the path; names overwrite it -> NR_FILES_MASK ... */
#define REQ_CHMOD               11  /* fchmod -> 0 */
#define REQ_FS_SPACE            12  /* fspace: the path -> bytes free */
#define REQ_FILE_SYNC           13  /* fsync -> 0 */

/*
 * ret_val of REQ_DIR_LIST: how many names are in the page, each with a 0 at its
 * end; an error's number; and whether there are more to ask for. Since 3.3.
 */
#define NR_FILES_SHIFT          0
#define NR_FILES_SIZE           16
#define NR_FILES_MASK           0x000000000000ffffULL
#define ERROR_SIZE              32
#define ERROR_SHIFT             16
#define ERROR_MASK              0x0000ffffffff0000ULL
#define HAS_MORE_SHIFT          48
#define HAS_MORE_FLAG           0x0001000000000000ULL

/* A slot's bytes as its authors had it: see FSIF_NR_READ_GNTS. Since 3.3. */
#define FSIF_RING_ENTRY_SIZE    64

/*
 * Grants of a read or a write, one a page, as its authors had it: they counted
 * neither the first 8 bytes of a request nor the slot's true size. In every
 * version a slot has room for 6; more would be written over the next slot.
 */
#if __XEN_INTERFACE_VERSION__ >= 0x00041300
# define FSIF_NR_READ_GNTS      ((XEN_ABI_SIZE_T)11)
# define FSIF_NR_WRITE_GNTS     ((XEN_ABI_SIZE_T)11)
#elif defined(XEN_ABI_X86_32)
# define FSIF_NR_READ_GNTS      ((XEN_ABI_SIZE_T)10)
# define FSIF_NR_WRITE_GNTS     ((XEN_ABI_SIZE_T)10)
#else
# define FSIF_NR_READ_GNTS      ((XEN_ABI_SIZE_T)9)
# define FSIF_NR_WRITE_GNTS     ((XEN_ABI_SIZE_T)9)
#endif

XEN_ABI_BEGIN
/* Offsets of what follows are told at fsif_request and fsif_response. */

struct fsif_open_request {
    grant_ref_t gref;
};

struct fsif_close_request {
    uint32_t fd;
};

/* Until 0x00040e00 sizeof counts the first grant of these two. */
XEN_ABI_EXT struct fsif_read_request {
    uint32_t fd;
    int32_t pad;
    uint64_t len;
    uint64_t offset;
    grant_ref_t grefs[XENPV_FLEX_ARRAY_DIM];
};

XEN_ABI_EXT struct fsif_write_request {
    uint32_t fd;
    int32_t pad;
    uint64_t len;
    uint64_t offset;
    grant_ref_t grefs[XENPV_FLEX_ARRAY_DIM];
};

struct fsif_stat_request {
    uint32_t fd;
};

struct fsif_stat_response {
    int32_t  stat_mode;
    uint32_t stat_uid;
    uint32_t stat_gid;
    int32_t  stat_ret;
    int64_t  stat_size;
    int64_t  stat_atime;
    int64_t  stat_mtime;
    int64_t  stat_ctime;
};

struct fsif_truncate_request {
    uint32_t fd;
    int32_t pad;
    int64_t length;
};

struct fsif_remove_request {
    grant_ref_t gref;
};

struct fsif_rename_request {
    uint16_t old_name_offset;
    uint16_t new_name_offset;
    grant_ref_t gref;
};

struct fsif_create_request {
    int8_t directory;
    int8_t pad;
    int16_t pad2;
    int32_t mode;
    grant_ref_t gref;
};

struct fsif_list_request {
    uint32_t offset;
    grant_ref_t gref;
};

struct fsif_chmod_request {
    uint32_t fd;
    int32_t mode;
};

struct fsif_space_request {
    grant_ref_t gref;
};

struct fsif_sync_request {
    uint32_t fd;
};

/*
 * fsif_request. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type                       REQ_*
 *        1     1  pad                        ignored
 *        2     2  id                         the front end's own, the same in the response
 *        4     4  pad2                       ignored
 *        8     4  u.fopen.gref
 *        8     4  u.fclose.fd                the file's number
 *        8     4  u.fread.fd, u.fwrite.fd
 *       12     4  u.fread.pad, u.fwrite.pad  ignored
 *       16     8  u.fread.len, ...           bytes
 *       24     8  u.fread.offset, ...        in the file, in bytes
 *       32        u.fread.grefs[], ...       the pages to read into or to write from
 *        8     4  u.fstat.fd
 *        8     4  u.ftruncate.fd
 *       12     4  u.ftruncate.pad            ignored
 *       16     8  u.ftruncate.length         in bytes
 *        8     4  u.fremove.gref
 *        8     2  u.frename.old_name_offset  of the path in the page
 *       10     2  u.frename.new_name_offset
 *       12     4  u.frename.gref
 *        8     1  u.fcreate.directory        1: a directory, 0: a file
 *        9     1  u.fcreate.pad              ignored
 *       10     2  u.fcreate.pad2             ignored
 *       12     4  u.fcreate.mode             permissions, as POSIX has them
 *       16     4  u.fcreate.gref
 *        8     4  u.flist.offset             names to leave out
 *       12     4  u.flist.gref
 *        8     4  u.fchmod.fd
 *       12     4  u.fchmod.mode
 *        8     4  u.fspace.gref
 *        8     4  u.fsync.fd
 *       32        36 on x86_32, 40 elsewhere until 0x00040e00
 */
XEN_ABI_EXT struct fsif_request {
    uint8_t type;
    uint8_t pad;
    uint16_t id;
    uint32_t pad2;
    XEN_ABI_EXT union {
        struct fsif_open_request     fopen;
        struct fsif_close_request    fclose;
        struct fsif_read_request     fread;
        struct fsif_write_request    fwrite;
        struct fsif_stat_request     fstat;
        struct fsif_truncate_request ftruncate;
        struct fsif_remove_request   fremove;
        struct fsif_rename_request   frename;
        struct fsif_create_request   fcreate;
        struct fsif_list_request     flist;
        struct fsif_chmod_request    fchmod;
        struct fsif_space_request    fspace;
        struct fsif_sync_request     fsync;
    } u;
};
typedef struct fsif_request fsif_request_t;

/*
 * fsif_response. Since 3.3.
 *
 *   offset  size  field
 *        0     2  id                  of the request
 *        2     2  pad1                ignored
 *        4     4  pad2                ignored
 *        8     8  u.ret_val           as the request's type says; negative: an error
 *        8     4  u.fstat.stat_mode   kind and permissions, as POSIX has them
 *       12     4  u.fstat.stat_uid    the owner
 *       16     4  u.fstat.stat_gid    the owner's group
 *       20     4  u.fstat.stat_ret    0, or negative: an error, and the others say nothing
 *       24     8  u.fstat.stat_size   in bytes
 *       32     8  u.fstat.stat_atime  last read, in seconds since 1970
 *       40     8  u.fstat.stat_mtime  last written
 *       48     8  u.fstat.stat_ctime  last changed
 *       56
 */
struct fsif_response {
    uint16_t id;
    uint16_t pad1;
    uint32_t pad2;
    union {
        uint64_t ret_val;
        struct fsif_stat_response fstat;
    } u;
};
typedef struct fsif_response fsif_response_t;

/* fsif_sring, fsif_front_ring, fsif_back_ring: 64 slots in a page. */
XEN_ABI_EXT DEFINE_RING_TYPES(fsif, struct fsif_request, struct fsif_response);
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_FSIF_H__ */
