/* SPDX-License-Identifier: MIT */
/*
 * tpmif.h - virtual Trusted Platform Module (vTPM): one command at a time, and its response.
 *
 * Contract: the front end (device/vtpm/ID in xenstore) grants one page, and optionally
 *           more, to the back end (backend/vtpm/DOMID/ID), which usually is a stub domain
 *           for the vTPM. The back end acts only when the front end submits a command.
 * Layout:   tpmif_shared_page is the same on every ABI. The records of protocol 1
 *           depend on the width of the guest's long.
 */
#ifndef __XEN_PUBLIC_IO_TPMIF_H__
#define __XEN_PUBLIC_IO_TPMIF_H__

#include "../abi.h"
#include "../grant_table.h"

#ifndef XEN_ABI_ASSEMBLER

/*
 * Nodes in xenstore. Numbers are decimal. [x] is the default if the node is absent.
 *
 *   key                  writer     value
 *   ring-ref             front      grant reference of the shared page
 *   event-channel        front      event channel port
 *   feature-protocol-v2  both       [0] 1: the end supports protocol 2, with
 *                                   tpmif_shared_page; since 4.3. 0: only protocol 1
 *   uuid                 toolstack  in the back end's directory, and for the back end only:
 *                                   which vTPM to use
 *   handle               toolstack  in both directories: the same number as ID
 *
 * States (xenbus.h)
 *
 *   front         back          done before entering the state
 *   Initialising  Initialising  the toolstack created both directories
 *                 InitWait      back: wrote feature-protocol-v2, before or just after
 *   Initialised                 front: allocated the page and the event channel, wrote its
 *                               nodes, feature-protocol-v2 too. It does not wait for the back
 *                               end
 *                 Connected     back: read the front end's nodes, mapped the page, bound the
 *                               event channel
 *   Connected                   front: read the back end's feature-protocol-v2; can submit
 *                               commands from now on
 *
 * Linux's front end submits its first command as soon as it is Initialised. A back end must
 * therefore look at the page when it connects. (When it binds the event channel, Xen makes the
 * event pending, so it is enough to handle that event.)
 *
 * Linux's front end enters Initialised; that of mini-os goes from Initialising to Connected at
 * once, with its nodes written, and waits for the back end to be Connected. The back end of
 * mini-os connects in either state, as any back end should. Linux's front end and both ends
 * of mini-os refuse a peer without feature-protocol-v2.
 *
 * Shutdown: when the back end is Closing or Closed, Linux's front end goes to Closed. When the
 * front end is Closing, mini-os's back end goes to Closing; when the front end is Closed, it
 * unmaps the page and goes to InitWait, ready for a new connection. If the front end's directory
 * disappears, it goes to Closed and deletes its own directory.
 *
 * States of the page: tpmif_shared_page.state. Each end must store its data, execute a write
 * barrier, write the new state and send an event. It need not change the state atomically: the
 * front end writes only SUBMIT and CANCEL, the back end only IDLE and FINISH.
 *
 *   from    to      by     done before
 *   IDLE    SUBMIT  front  stored the command, length and locality
 *   FINISH  SUBMIT  front  the same, after it has read the response
 *   SUBMIT  FINISH  back   stored the response and its length
 *   SUBMIT  IDLE    back   gave up the command, for instance because another locality seized
 *                          the TPM; there is no response
 *   SUBMIT  CANCEL  front  asks the back end to give up the command
 *   CANCEL  IDLE    back   gave up the command; there is no response
 *   CANCEL  FINISH  back   completed the command anyway; the response is there
 *
 * CANCEL can overwrite a FINISH or IDLE that the back end has just written. A back end that
 * finds CANCEL while it executes no command must therefore write IDLE; a response is lost then.
 */
enum tpmif_state {
    TPMIF_STATE_IDLE   = 0,     /* no command, or the command was cancelled */
    TPMIF_STATE_SUBMIT = 1,     /* a command is in the page; the back end owns the page */
    TPMIF_STATE_FINISH = 2,     /* a response is in the page; the front end owns the page */
    TPMIF_STATE_CANCEL = 3      /* cancellation requested; the back end still owns the page */
};

XEN_ABI_BEGIN
/*
 * tpmif_shared_page: the header of the shared page in protocol 2. Since 4.3.
 *
 *   offset  size  field           writer
 *        0     4  length          both   size of the command or the response, in bytes
 *        4     1  state           both   TPMIF_STATE_*
 *        5     1  locality        front  locality that issues the command
 *        6     1  pad                    must be 0
 *        7     1  nr_extra_pages  front  number of extra pages, or 0
 *        8        extra_pages[]   front  grant references of the extra pages
 *
 * The command, and then the response, starts at offset 8 + 4 * nr_extra_pages, and
 * continues at the start of the first extra page. (The comment in Xen's own header says
 * 16 + 4 * nr_extra_pages; Linux and mini-os use 8.) Before it uses extra pages, the front end
 * should ask the TPM how long a command can be (TPM_CAP_PROP_INPUT_BUFFER). Linux and mini-os
 * do not support extra pages: a command and its response must fit in the first page.
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

#endif /* XEN_ABI_ASSEMBLER */

/*
 * Protocol 1, for an end without feature-protocol-v2. The shared page is a
 * tpmif_tx_interface. Each entry grants another page that holds a part of a command. The back
 * end overwrites the command with the response.
 */

/* Largest number of pages of a command, and entries of tpmif_tx_interface.ring. */
#define TPMIF_TX_RING_SIZE      1

#ifndef XEN_ABI_ASSEMBLER
typedef uint32_t TPMIF_RING_IDX;

/*
 * tpmif_tx_request: a page with a part of a command or a response.
 *
 *   64-bit  32-bit  size  field
 *        0       0   8,4  addr    machine address of the page
 *        8       4     4  ref     its grant reference
 *       12       8     2  unused  ignored
 *       14      10     2  size    size of this part in bytes
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

#endif /* XEN_ABI_ASSEMBLER */

#endif /* __XEN_PUBLIC_IO_TPMIF_H__ */
