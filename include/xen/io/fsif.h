/* SPDX-License-Identifier: MIT */
/*
 * fsif.h - protocol of a paravirtual file system, by calls on files. Obsolete: use 9pfs.h.
 *
 * Contract: the front end makes a ring of one or more pages, grants them to the back end and
 *           sends requests; responses can come in any order. Both use the notification
 *           hold-off of ring.h. The only implementations were Mini-OS (front end) and the
 *           daemon fs-back (back end), in Xen 3.3 to 4.0; 4.1 has neither. Names in this
 *           header have no prefix: include it after other headers.
 * Layout:   a request and a response have the same offsets on every ABI. A slot of the ring
 *           has 56 bytes, not the 64 of FSIF_RING_ENTRY_SIZE.
 */
#ifndef __XEN_PUBLIC_IO_FSIF_H__
#define __XEN_PUBLIC_IO_FSIF_H__

#include "../abi.h"
#include "ring.h"
#include "../grant_table.h"

/*
 * Nodes in xenstore. Since 3.3. Numbers are decimal. No node has a default.
 *
 *   path                                   writer  value
 *   in the back end's domain, under backend/vfs/exports:
 *     E/name                               back    name of the export E (a number). fs-back has
 *                                                  one: 0, "default" (in 4.0 the folder
 *                                                  /var/lib/xen)
 *     requests/DOMID/E/frontend            front   path of the front end's folder; DOMID is the
 *                                                  domain of the front end
 *   in the front end's folder, device/vfs/ID:
 *     ring-size                            front   number of pages of the ring; fs-back accepts
 *                                                  up to 16
 *     ring-ref-N                           front   grant reference of page N, from 0
 *     event-channel                        front   port of the front end
 *     state                                front   STATE_*
 *     backend                              back    path of the back end's folder
 *   in the back end's folder, backend/vfs/MOUNT (a number that counts the mounts):
 *     state                                back    STATE_*
 *
 * How the ends connect. The states are words, not the numbers of xenbus.h:
 *
 *   1. The front end writes its nodes and the state "ready", in one transaction.
 *   2. The front end writes its path to requests/DOMID/E/frontend. fs-back watches these nodes.
 *   3. The back end reads the front end's nodes. The state must be "ready".
 *   4. The back end writes `backend` to the front end's folder and "init" to its own state.
 *   5. The back end maps the ring, binds the port and writes "ready". Requests may be sent now.
 *
 * "closing" and "closed" are since 3.4: if the front end's state becomes anything else than
 * "ready", or is removed, fs-back writes "closing", waits up to 3 s while the front end's state
 * is "closing", writes "closed" and unmaps the ring. If it cannot connect, it writes "closed"; if
 * there is no export E, it writes nothing.
 */
#define STATE_INITIALISED       "init"
#define STATE_READY             "ready"
#define STATE_CLOSING           "closing"
#define STATE_CLOSED            "closed"

/*
 * fsif_request.type: the request, the member of `u` that it uses and, after "->", what ret_val
 * of the response holds. Since 3.3. If a request fails, ret_val is negative: -1, except for
 * REQ_STAT and REQ_DIR_LIST. fs-back ignores a request of any other type and sends no response.
 *
 * A gref is the grant reference of a page of the front end. A path is a string in that page
 * which ends with a 0 byte. The fs-back of 4.0 takes only a path in ASCII that begins with the
 * folder of the export and contains no "..". OPEN and CREATE return file numbers, which the other
 * requests use; the fs-back of 4.0 has 16 of them for each mount.
 */
#define REQ_FILE_OPEN            1  /* fopen: open a path to read and write -> file number */
#define REQ_FILE_CLOSE           2  /* fclose: close a file -> 0 */
#define REQ_FILE_READ            3  /* fread: read from a file -> bytes read */
#define REQ_FILE_WRITE           4  /* fwrite: write to a file -> bytes written */
#define REQ_STAT                 5  /* fstat: -> u.fstat instead of ret_val */
#define REQ_FILE_TRUNCATE        6  /* ftruncate: set the length of a file -> 0 */
#define REQ_REMOVE               7  /* fremove: remove a path -> 0 */
#define REQ_RENAME               8  /* frename: rename a path -> 0 */
#define REQ_CREATE               9  /* fcreate: create -> file number; for a directory 0 */
#define REQ_DIR_LIST            10  /* flist: list a directory -> see NR_FILES_MASK */
#define REQ_CHMOD               11  /* fchmod: set the permissions of a file -> 0 */
#define REQ_FS_SPACE            12  /* fspace: free space of a file system -> bytes */
#define REQ_FILE_SYNC           13  /* fsync: write a file to the disk -> 0 */

/*
 * ret_val of REQ_DIR_LIST. The back end writes the names over the path in the page, one after
 * another, each with a 0 byte at its end. NR_FILES: number of names in the page. ERROR: an
 * error number of the back end's system, not negated; 0: no error. (fs-back can leave an older
 * error number there although the names are valid.) HAS_MORE: more names exist; ask again with
 * a larger offset. Since 3.3.
 */
#define NR_FILES_SHIFT          0
#define NR_FILES_SIZE           16
#define NR_FILES_MASK           0x000000000000ffffULL
#define ERROR_SIZE              32
#define ERROR_SHIFT             16
#define ERROR_MASK              0x0000ffffffff0000ULL
#define HAS_MORE_SHIFT          48
#define HAS_MORE_FLAG           0x0001000000000000ULL

/* Size of a slot of the ring in bytes, as the authors assumed it. It has 56. Since 3.3. */
#define FSIF_RING_ENTRY_SIZE    64

/*
 * Number of grant references in one read or write request, one for each page, as the authors
 * computed it. It is too large: it assumes slots of 64 bytes and ignores the first 8 bytes of a
 * request. A slot has room for 6 in every version. A front end must not use more: they would
 * overwrite the next slot.
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

#ifndef XEN_ABI_ASSEMBLER
XEN_ABI_BEGIN
/* Members of the following records: see fsif_request and fsif_response. */

struct fsif_open_request {
    grant_ref_t gref;
};

struct fsif_close_request {
    uint32_t fd;
};

/* Before interface version 0x00041300, grefs[] of the next two records has one element. */
XEN_ABI_EXT struct fsif_read_request {
    uint32_t fd;
    int32_t pad;
    uint64_t len;
    uint64_t offset;
    grant_ref_t grefs[XEN_ABI_FLEX_DIM];
};

XEN_ABI_EXT struct fsif_write_request {
    uint32_t fd;
    int32_t pad;
    uint64_t len;
    uint64_t offset;
    grant_ref_t grefs[XEN_ABI_FLEX_DIM];
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
 * fsif_request: a request. Since 3.3.
 *
 *   offset  size  field
 *        0     1  type                       REQ_*
 *        1     1  pad                        ignored
 *        2     2  id                         chosen by the front end, copied to the response
 *        4     4  pad2                       ignored
 *        8     4  u.fopen.gref               page with the path
 *        8     4  u.fclose.fd                file number
 *        8     4  u.fread.fd, u.fwrite.fd    file number
 *       12     4  u.fread.pad, u.fwrite.pad  ignored
 *       16     8  u.fread.len, ...           number of bytes; must not be 0
 *       24     8  u.fread.offset, ...        position in the file, in bytes
 *       32        u.fread.grefs[], ...       pages to read into or to write from
 *        8     4  u.fstat.fd                 file number
 *        8     4  u.ftruncate.fd             file number
 *       12     4  u.ftruncate.pad            ignored
 *       16     8  u.ftruncate.length         new length, in bytes
 *        8     4  u.fremove.gref             page with the path
 *        8     2  u.frename.old_name_offset  offset of the old path in the page, in bytes
 *       10     2  u.frename.new_name_offset  offset of the new path in the page, in bytes
 *       12     4  u.frename.gref             page with both paths
 *        8     1  u.fcreate.directory        1: create a directory, 0: create a file
 *        9     1  u.fcreate.pad              ignored
 *       10     2  u.fcreate.pad2             ignored
 *       12     4  u.fcreate.mode             permissions, as POSIX's mode_t
 *       16     4  u.fcreate.gref             page with the path
 *        8     4  u.flist.offset             number of names to skip
 *       12     4  u.flist.gref               page with the path, writable
 *        8     4  u.fchmod.fd                file number
 *       12     4  u.fchmod.mode              permissions, as POSIX's mode_t
 *        8     4  u.fspace.gref              page with a path in the file system
 *        8     4  u.fsync.fd                 file number
 *       32        before interface version 0x00041300: 36 on x86_32, 40 elsewhere
 *
 * The fs-back daemon aborts if len is 0 or needs more pages than the FSIF_NR_READ_GNTS that
 * it was built with: 10 on x86_32, 9 elsewhere.
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
 * fsif_response: the response to a request. Since 3.3.
 *
 *   offset  size  field
 *        0     2  id                  id of the request
 *        2     2  pad1                ignored
 *        4     4  pad2                ignored
 *        8     8  u.ret_val           see the type of the request; signed
 *        8     4  u.fstat.stat_mode   kind and permissions, as POSIX's mode_t
 *       12     4  u.fstat.stat_uid    user number of the owner
 *       16     4  u.fstat.stat_gid    group number of the owner
 *       20     4  u.fstat.stat_ret    0, or -1: the request failed, the other members are invalid
 *       24     8  u.fstat.stat_size   length, in bytes
 *       32     8  u.fstat.stat_atime  time of the last read, in seconds since 1970
 *       40     8  u.fstat.stat_mtime  time of the last write, in seconds since 1970
 *       48     8  u.fstat.stat_ctime  time of the last change of the file's attributes, the same
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

/* fsif_sring, fsif_front_ring, fsif_back_ring: ring of requests, 64 slots in a page. */
XEN_ABI_EXT DEFINE_RING_TYPES(fsif, struct fsif_request, struct fsif_response);
XEN_ABI_END

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_FSIF_H__ */
