/* SPDX-License-Identifier: MIT */
/*
 * tpmif.h - a virtual Trusted Platform Module: one command at a time, and its answer.
 *
 * Contract: the front end (device/vtpm/ID in xenstore) grants a page and more
 *           where it likes; the back end (backend/vtpm/DOMID/ID) works on what
 *           the front end submits, never on its own.
 * Layout:   the page is the same on every ABI; the records of the first protocol
 *           have the width of the guest's long.
 */
#ifndef __XEN_PUBLIC_IO_TPMIF_H__
#define __XEN_PUBLIC_IO_TPMIF_H__

#include "../grant_table.h"

/*
 * Nodes in xenstore. Absent ones have the value in brackets.
 *
 *   key                  writer  value
 *   ring-ref             front   the grant of the page
 *   event-channel        front   its port
 *   feature-protocol-v2  both    [0] 1: tpmif_shared_page, as is told here; since 4.3
 *   uuid                 toolstack  back end, and for it alone: which TPM
 *
 * States (xenbus.h)
 *
 *   front         back          it did before
 *   Initialising  Initialising  the toolstack made both folders
 *                 InitWait      back: feature-protocol-v2
 *   Initialised                 front: page and port, then its nodes
 *                 Connected     back: found the other's feature-protocol-v2, mapped, bound
 *   Connected                   front: found the back end's; commands may flow
 *   Closing, Closed             either
 *
 * States of the page, tpmif_shared_page.state; each change is followed by an
 * event. Plain stores are enough: each end has its own states to write, and where
 * both write at once the front end finds FINISH or IDLE in the end.
 *
 *   from    to      by     it did before
 *   IDLE    SUBMIT  front  stored the command, length, locality
 *   FINISH  SUBMIT  front  the same, having taken the answer
 *   SUBMIT  FINISH  back   stored the answer and its length
 *   SUBMIT  IDLE    back   gave up: another locality took the TPM; no answer
 *   SUBMIT  CANCEL  front  does not want to wait; the back end may be done already,
 *                          and then FINISH or IDLE overwrites this
 *   CANCEL  IDLE    back   gave up; no answer
 *   CANCEL  FINISH  back   was done before; the answer is there
 */
enum tpmif_state {
    TPMIF_STATE_IDLE   = 0,     /* nothing in the page, or given up */
    TPMIF_STATE_SUBMIT = 1,     /* a command is in the page; it is the back end's */
    TPMIF_STATE_FINISH = 2,     /* an answer is in the page; it is the front end's */
    TPMIF_STATE_CANCEL = 3      /* the back end's still */
};

XEN_ABI_BEGIN
/*
 * tpmif_shared_page. Since 4.3.
 *
 *   offset  size  field           writer
 *        0     4  length          both   of the command or the answer, in bytes
 *        4     1  state           both   TPMIF_STATE_*
 *        5     1  locality        front  of the command
 *        6     1  pad                    must be 0
 *        7     1  nr_extra_pages  front  for what is too long for this page, or 0
 *        8        extra_pages[]   front  the grants of those pages
 *
 * The command and the answer start after the grants, at 8 + 4 * nr_extra_pages,
 * and go on at the start of the first extra page. (The comment in Xen's own header
 * has them 8 bytes later; no implementation does.) A front end asks the TPM how
 * long a command may be (TPM_CAP_PROP_INPUT_BUFFER) before it uses more pages.
 */
XEN_ABI_EXT struct tpmif_shared_page {
    uint32_t length;
    uint8_t state;
    uint8_t locality;
    uint8_t pad;
    uint8_t nr_extra_pages;
    uint32_t extra_pages[0];
};
typedef struct tpmif_shared_page tpmif_shared_page_t;

/*
 * The first protocol, spoken where an end has no feature-protocol-v2. The page is a
 * tpmif_tx_interface: each entry lends a page with a part of a command, which the
 * back end overwrites with the answer.
 */

/* Pages that a command can have. */
#define TPMIF_TX_RING_SIZE      1

typedef uint32_t TPMIF_RING_IDX;

/*
 * tpmif_tx_request
 *
 *   64-bit  32-bit  size  field
 *        0       0   8,4  addr    the machine address of the page
 *        8       4     4  ref     its grant
 *       12       8     2  unused  ignored
 *       14      10     2  size    of this part, in bytes
 *       16      12
 */
struct tpmif_tx_request {
    xen_abi_ulong_t addr;
    grant_ref_t ref;
    uint16_t unused;
    uint16_t size;
};
typedef struct tpmif_tx_request tpmif_tx_request_t;

struct tpmif_ring {
    struct tpmif_tx_request req;
};
typedef struct tpmif_ring tpmif_ring_t;

struct tpmif_tx_interface {
    struct tpmif_ring ring[TPMIF_TX_RING_SIZE];
};
typedef struct tpmif_tx_interface tpmif_tx_interface_t;
XEN_ABI_END

#endif /* __XEN_PUBLIC_IO_TPMIF_H__ */
